From AdamNX Require Import Support Facts Limits Closed.
Open Scope R_scope.

(* aida.radius; certificate 162d56b62c1e581e36d22dbf2c82dc0e82be16fc6502388b4655db89b5c5d66d *)
Module T_aida_radius_162d56b6.

Lemma satisfiable : exists (A : R) (K : R) (eta : R) (Dmax : R) (L : R) (q : R), (0 < A) /\ (0 < K) /\ (0 < eta) /\ (0 < Dmax) /\ (0 < L) /\ (1 < q).
Proof.
exists 1, 2, 3, (1 * / 2), 2, 3.
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
change (0 < 3).
closed_less.
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
change (0 < 2).
closed_less.
}
{
change (1 < 3).
closed_less.
}
}
}
}
}
Qed.

Lemma proved : forall (A : R) (K : R) (eta : R) (Dmax : R) (L : R) (q : R), (0 < A) -> (0 < K) -> (0 < eta) -> (0 < Dmax) -> (0 < L) -> (1 < q) -> (((0 < L) /\ (0 <> (K * eta * Dmax * (Rpower L q))) /\ (0 <> (q - 1)) /\ (0 < (A / (K * eta * Dmax * (Rpower L q)))) /\ (0 < (L * (Rpower (A / (K * eta * Dmax * (Rpower L q))) (1 / (q - 1)))))) /\ ((K * eta * Dmax * L * (Rpower (L * (Rpower (A / (K * eta * Dmax * (Rpower L q))) (1 / (q - 1)))) (q - 1))) = A)).
Proof.
intros A K eta Dmax L q h__0 h__1 h__2 h__3 h__4 h__5.
(* whole *)
assert (s__11 : ((apow (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) = (Rpower (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)))).
{
assert (p__6 : (0 < (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))))).
{
apply mult_pos_pos.
{
assert (e__7 : L = 1 * (L - 0) + 0).
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
rw e__7.
apply (from_lt_pos 1 0 0 L); [exact h__4 | lra ..].
}
{
apply exp_pos.
}
}
assert (p__8 : (0 < (q - 1))).
{
assert (e__9 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__9.
apply (from_lt_pos 1 0 1 q); [exact h__5 | lra ..].
}
assert (u__10 : ((apow (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) = (Rpower (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)))).
{
exact (ax_apow_of_positive (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1) p__6 p__8).
}
exact u__10.
}
(* left *)
assert (s__16 : ((apow L (q - 1)) = (Rpower L (q - 1)))).
{
assert (p__12 : (0 < L)).
{
exact h__4.
}
assert (p__13 : (0 < (q - 1))).
{
assert (e__14 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 1 q); [exact h__5 | lra ..].
}
assert (u__15 : ((apow L (q - 1)) = (Rpower L (q - 1)))).
{
exact (ax_apow_of_positive L (q - 1) p__12 p__13).
}
exact u__15.
}
(* right *)
assert (s__21 : ((apow (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) = (Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)))).
{
assert (p__17 : (0 < (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))))).
{
apply exp_pos.
}
assert (p__18 : (0 < (q - 1))).
{
assert (e__19 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__19.
apply (from_lt_pos 1 0 1 q); [exact h__5 | lra ..].
}
assert (u__20 : ((apow (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) = (Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)))).
{
exact (ax_apow_of_positive (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1) p__17 p__18).
}
exact u__20.
}
(* product *)
assert (s__25 : ((apow (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) = ((apow L (q - 1)) * (apow (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1))))).
{
assert (p__22 : (0 < (q - 1))).
{
assert (e__23 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__23.
apply (from_lt_pos 1 0 1 q); [exact h__5 | lra ..].
}
assert (u__24 : ((apow (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) = ((apow L (q - 1)) * (apow (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1))))).
{
exact (ax_apow_product L (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1) p__22).
}
exact u__24.
}
(* root *)
assert (s__34 : ((Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) = (A * / (K * eta * Dmax * (Rpower L q))))).
{
assert (p__26 : (0 < (A * / (K * eta * Dmax * (Rpower L q))))).
{
apply mult_pos_pos.
{
assert (e__27 : A = 1 * (A - 0) + 0).
{
transitivity (A).
{
reflexivity.
}
symmetry.
transitivity (A).
{
feq.
}
feq.
}
rw e__27.
apply (from_lt_pos 1 0 0 A); [exact h__0 | lra ..].
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__28 : K = 1 * (K - 0) + 0).
{
transitivity (K).
{
reflexivity.
}
symmetry.
transitivity (K).
{
feq.
}
feq.
}
rw e__28.
apply (from_lt_pos 1 0 0 K); [exact h__1 | lra ..].
}
{
assert (e__29 : eta = 1 * (eta - 0) + 0).
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
rw e__29.
apply (from_lt_pos 1 0 0 eta); [exact h__2 | lra ..].
}
}
{
assert (e__30 : Dmax = 1 * (Dmax - 0) + 0).
{
transitivity (Dmax).
{
reflexivity.
}
symmetry.
transitivity (Dmax).
{
feq.
}
feq.
}
rw e__30.
apply (from_lt_pos 1 0 0 Dmax); [exact h__3 | lra ..].
}
}
{
apply exp_pos.
}
}
}
assert (p__31 : (0 < (q - 1))).
{
assert (e__32 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__32.
apply (from_lt_pos 1 0 1 q); [exact h__5 | lra ..].
}
assert (u__33 : ((Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) = (A * / (K * eta * Dmax * (Rpower L q))))).
{
exact (ax_rpow_root (A * / (K * eta * Dmax * (Rpower L q))) (q - 1) p__26 p__31).
}
exact u__33.
}
assert (n__38 : 0 < L).
{
assert (e__37 : L = 1 * (L - 0) + 0).
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
rw e__37.
apply (from_lt_pos 1 0 0 L); [exact h__4 | lra ..].
}
assert (n__42 : (K * eta * Dmax * (Rpower L q)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__39 : K = 1 * (K - 0) + 0).
{
transitivity (K).
{
reflexivity.
}
symmetry.
transitivity (K).
{
feq.
}
feq.
}
rw e__39.
apply (from_lt_pos 1 0 0 K); [exact h__1 | lra ..].
}
{
assert (e__40 : eta = 1 * (eta - 0) + 0).
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
rw e__40.
apply (from_lt_pos 1 0 0 eta); [exact h__2 | lra ..].
}
}
{
assert (e__41 : Dmax = 1 * (Dmax - 0) + 0).
{
transitivity (Dmax).
{
reflexivity.
}
symmetry.
transitivity (Dmax).
{
feq.
}
feq.
}
rw e__41.
apply (from_lt_pos 1 0 0 Dmax); [exact h__3 | lra ..].
}
}
{
apply exp_pos.
}
}
assert (n__44 : ((Rpower L q) * Dmax * K * eta) <> 0).
{
assert (e__43 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
{
feq.
}
try rewrite <- e__43.
exact n__42.
}
assert (n__45 : (Rpower L q) <> 0).
{
intro vanishes.
apply n__44.
transitivity (1 * ((Rpower L q)) * (Dmax) * (K) * (eta)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__46 : Dmax <> 0).
{
intro vanishes.
apply n__44.
transitivity (1 * ((Rpower L q)) * (Dmax) * (K) * (eta)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__47 : K <> 0).
{
intro vanishes.
apply n__44.
transitivity (1 * ((Rpower L q)) * (Dmax) * (K) * (eta)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__48 : eta <> 0).
{
intro vanishes.
apply n__44.
transitivity (1 * ((Rpower L q)) * (Dmax) * (K) * (eta)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__50 : (q - 1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__49 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__49.
apply (from_lt_pos 1 0 1 q); [exact h__5 | lra ..].
}
assert (n__52 : (q + (- 1)) <> 0).
{
assert (e__51 : (q - 1) = (q + (- 1))).
{
feq.
}
try rewrite <- e__51.
exact n__50.
}
assert (n__57 : 0 < (A * / (K * eta * Dmax * (Rpower L q)))).
{
apply mult_pos_pos.
{
assert (e__53 : A = 1 * (A - 0) + 0).
{
transitivity (A).
{
reflexivity.
}
symmetry.
transitivity (A).
{
feq.
}
feq.
}
rw e__53.
apply (from_lt_pos 1 0 0 A); [exact h__0 | lra ..].
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__54 : K = 1 * (K - 0) + 0).
{
transitivity (K).
{
reflexivity.
}
symmetry.
transitivity (K).
{
feq.
}
feq.
}
rw e__54.
apply (from_lt_pos 1 0 0 K); [exact h__1 | lra ..].
}
{
assert (e__55 : eta = 1 * (eta - 0) + 0).
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
rw e__55.
apply (from_lt_pos 1 0 0 eta); [exact h__2 | lra ..].
}
}
{
assert (e__56 : Dmax = 1 * (Dmax - 0) + 0).
{
transitivity (Dmax).
{
reflexivity.
}
symmetry.
transitivity (Dmax).
{
feq.
}
feq.
}
rw e__56.
apply (from_lt_pos 1 0 0 Dmax); [exact h__3 | lra ..].
}
}
{
apply exp_pos.
}
}
}
assert (n__61 : 0 < ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__58 : (A * / (K * eta * Dmax * (Rpower L q))) = ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__59 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__60 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
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
try rewrite <- e__58.
exact n__57.
}
assert (n__63 : 0 < (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))))).
{
apply mult_pos_pos.
{
assert (e__62 : L = 1 * (L - 0) + 0).
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
rw e__62.
apply (from_lt_pos 1 0 0 L); [exact h__4 | lra ..].
}
{
apply exp_pos.
}
}
assert (n__72 : 0 < ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L)).
{
assert (e__64 : (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) = ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L)).
{
assert (e__65 : (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) = (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))).
{
assert (e__66 : (A * / (K * eta * Dmax * (Rpower L q))) = ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__67 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__68 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
{
feq.
}
rw e__68.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__67.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (1 * / (q - 1))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / (q - 1))) e__66). }
assert (e__69 : (1 * / (q - 1)) = (/ (q + (- 1)))).
{
assert (e__70 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__71 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__71.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__70.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))) ).
{ exact (f_equal (fun v__ => Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) v__ ) e__69). }
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
assert (n__74 : 0 < (q - 1)).
{
assert (e__73 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__73.
apply (from_lt_pos 1 0 1 q); [exact h__5 | lra ..].
}
assert (n__76 : 0 < (q + (- 1))).
{
assert (e__75 : (q - 1) = (q + (- 1))).
{
feq.
}
try rewrite <- e__75.
exact n__74.
}
assert (n__77 : 0 < (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))).
{
apply exp_pos.
}
assert (n__85 : 0 < (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))).
{
assert (e__78 : (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) = (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))).
{
assert (e__79 : (A * / (K * eta * Dmax * (Rpower L q))) = ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__80 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__81 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
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
transitivity (Rpower  ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (1 * / (q - 1))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / (q - 1))) e__79). }
assert (e__82 : (1 * / (q - 1)) = (/ (q + (- 1)))).
{
assert (e__83 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__84 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__84.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__83.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))) ).
{ exact (f_equal (fun v__ => Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) v__ ) e__82). }
reflexivity.
}
try rewrite <- e__78.
exact n__77.
}
(* goal *)
assert (s__297 : ((K * eta * Dmax * L * (Rpower (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1))) = A)).
{
apply gap_eq.
assert (e__35 : (A - (K * eta * Dmax * L * (Rpower (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)))) = (K * eta * Dmax * L * (((apow (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) - (Rpower (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1))) - ((apow (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) - ((apow L (q - 1)) * (apow (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)))) - ((apow L (q - 1)) * ((apow (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) - (Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)))) - (((apow L (q - 1)) - (Rpower L (q - 1))) * (Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1))) - ((Rpower L (q - 1)) * ((Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) - (A * / (K * eta * Dmax * (Rpower L q)))))))).
{
transitivity ((((- 1) * (Rpower ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) q) * (/ (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))) * Dmax * K * eta) + A)).
{
assert (e__86 : (Rpower (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) = ((Rpower ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) q) * (/ (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))) * (/ L))).
{
assert (e__87 : (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) = ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L)).
{
assert (e__88 : (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) = (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))).
{
assert (e__89 : (A * / (K * eta * Dmax * (Rpower L q))) = ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__90 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__91 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
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
transitivity (Rpower  ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (1 * / (q - 1))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / (q - 1))) e__89). }
assert (e__92 : (1 * / (q - 1)) = (/ (q + (- 1)))).
{
assert (e__93 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__94 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__94.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__93.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))) ).
{ exact (f_equal (fun v__ => Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) v__ ) e__92). }
reflexivity.
}
eapply eq_trans.
{
rw e__88.
reflexivity.
}
feq.
}
transitivity (Rpower  ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q - 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q - 1)) e__87). }
assert (e__95 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) v__ ) e__95). }
rewrite (rp_add ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__86.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) q) * (/ (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))) * Dmax * K * eta) + A)).
{
assert (e__96 : (Rpower (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) = ((Rpower ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) q) * (/ (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))) * (/ L))).
{
assert (e__97 : (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) = ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L)).
{
assert (e__98 : (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) = (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))).
{
assert (e__99 : (A * / (K * eta * Dmax * (Rpower L q))) = ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__100 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__101 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
{
feq.
}
rw e__101.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__100.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (1 * / (q - 1))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / (q - 1))) e__99). }
assert (e__102 : (1 * / (q - 1)) = (/ (q + (- 1)))).
{
assert (e__103 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__104 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__104.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__103.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))) ).
{ exact (f_equal (fun v__ => Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) v__ ) e__102). }
reflexivity.
}
eapply eq_trans.
{
rw e__98.
reflexivity.
}
feq.
}
transitivity (Rpower  ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q - 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q - 1)) e__97). }
assert (e__105 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) v__ ) e__105). }
rewrite (rp_add ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__106 : (apow (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) = (apow ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q + (- 1)))).
{
assert (e__107 : (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) = ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L)).
{
assert (e__108 : (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) = (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))).
{
assert (e__109 : (A * / (K * eta * Dmax * (Rpower L q))) = ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__110 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__111 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
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
transitivity (Rpower  ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (1 * / (q - 1))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / (q - 1))) e__109). }
assert (e__112 : (1 * / (q - 1)) = (/ (q + (- 1)))).
{
assert (e__113 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__114 : (q - 1) = (q + (- 1))).
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
transitivity (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))) ).
{ exact (f_equal (fun v__ => Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) v__ ) e__112). }
reflexivity.
}
eapply eq_trans.
{
rw e__108.
reflexivity.
}
feq.
}
transitivity (apow  ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__107). }
assert (e__115 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) v__ ) e__115). }
reflexivity.
}
assert (e__116 : (Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) = ((Rpower (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) q) * (/ (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))))).
{
assert (e__117 : (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) = (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))).
{
assert (e__118 : (A * / (K * eta * Dmax * (Rpower L q))) = ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__119 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__120 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
{
feq.
}
rw e__120.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__119.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (1 * / (q - 1))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / (q - 1))) e__118). }
assert (e__121 : (1 * / (q - 1)) = (/ (q + (- 1)))).
{
assert (e__122 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__123 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__123.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__122.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))) ).
{ exact (f_equal (fun v__ => Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) v__ ) e__121). }
reflexivity.
}
transitivity (Rpower  (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q - 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q - 1)) e__117). }
assert (e__124 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) v__ ) e__124). }
rewrite (rp_add (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__125 : (apow (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) = (apow (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1)))).
{
assert (e__126 : (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) = (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))).
{
assert (e__127 : (A * / (K * eta * Dmax * (Rpower L q))) = ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__128 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__129 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
{
feq.
}
rw e__129.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__128.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (1 * / (q - 1))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / (q - 1))) e__127). }
assert (e__130 : (1 * / (q - 1)) = (/ (q + (- 1)))).
{
assert (e__131 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__132 : (q - 1) = (q + (- 1))).
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
transitivity (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))) ).
{ exact (f_equal (fun v__ => Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) v__ ) e__130). }
reflexivity.
}
transitivity (apow  (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__126). }
assert (e__133 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) v__ ) e__133). }
reflexivity.
}
assert (e__134 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__135 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
{
feq.
}
rw e__135.
apply inv_by. feq.
}
assert (e__136 : (Rpower L (q - 1)) = ((Rpower L q) * (/ L))).
{
assert (e__137 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower L (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower L v__ ) e__137). }
rewrite (rp_add L (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg L (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__138 : (apow L (q - 1)) = (apow L (q + (- 1)))).
{
assert (e__139 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow L (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow L v__ ) e__139). }
reflexivity.
}
eapply eq_trans.
{
rw e__96.
rw e__106.
rw e__116.
rw e__125.
rw e__134.
rw e__136.
rw e__138.
reflexivity.
}
feq.
}
feq.
}
assert (w__36 : (K * eta * Dmax * L * (((apow (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) - (Rpower (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1))) - ((apow (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) - ((apow L (q - 1)) * (apow (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)))) - ((apow L (q - 1)) * ((apow (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) - (Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)))) - (((apow L (q - 1)) - (Rpower L (q - 1))) * (Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1))) - ((Rpower L (q - 1)) * ((Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) - (A * / (K * eta * Dmax * (Rpower L q))))))) = 0).
{
assert (v__143 : (((apow (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) - (Rpower (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1))) - ((apow (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) - ((apow L (q - 1)) * (apow (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)))) - ((apow L (q - 1)) * ((apow (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) - (Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)))) - (((apow L (q - 1)) - (Rpower L (q - 1))) * (Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1))) - ((Rpower L (q - 1)) * ((Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) - (A * / (K * eta * Dmax * (Rpower L q)))))) = 0).
{
apply to_plus.
apply plus_zero_zero.
{
apply to_plus.
apply plus_zero_zero.
{
apply to_plus.
apply plus_zero_zero.
{
apply to_plus.
apply plus_zero_zero.
{
assert (e__144 : ((apow (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) - (Rpower (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1))) = (- 1) * ((Rpower (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) - (apow (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1))) + 0).
{
transitivity (((apow ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q + (- 1))) + ((- 1) * (Rpower ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) q) * (/ (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))) * (/ L)))).
{
assert (e__145 : (Rpower (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) = ((Rpower ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) q) * (/ (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))) * (/ L))).
{
assert (e__146 : (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) = ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L)).
{
assert (e__147 : (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) = (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))).
{
assert (e__148 : (A * / (K * eta * Dmax * (Rpower L q))) = ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__149 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__150 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
{
feq.
}
rw e__150.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__149.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (1 * / (q - 1))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / (q - 1))) e__148). }
assert (e__151 : (1 * / (q - 1)) = (/ (q + (- 1)))).
{
assert (e__152 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__153 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__153.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__152.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))) ).
{ exact (f_equal (fun v__ => Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) v__ ) e__151). }
reflexivity.
}
eapply eq_trans.
{
rw e__147.
reflexivity.
}
feq.
}
transitivity (Rpower  ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q - 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q - 1)) e__146). }
assert (e__154 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) v__ ) e__154). }
rewrite (rp_add ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__155 : (apow (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) = (apow ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q + (- 1)))).
{
assert (e__156 : (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) = ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L)).
{
assert (e__157 : (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) = (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))).
{
assert (e__158 : (A * / (K * eta * Dmax * (Rpower L q))) = ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__159 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__160 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
{
feq.
}
rw e__160.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__159.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (1 * / (q - 1))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / (q - 1))) e__158). }
assert (e__161 : (1 * / (q - 1)) = (/ (q + (- 1)))).
{
assert (e__162 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__163 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__163.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__162.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))) ).
{ exact (f_equal (fun v__ => Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) v__ ) e__161). }
reflexivity.
}
eapply eq_trans.
{
rw e__157.
reflexivity.
}
feq.
}
transitivity (apow  ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__156). }
assert (e__164 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) v__ ) e__164). }
reflexivity.
}
eapply eq_trans.
{
rw e__145.
rw e__155.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q + (- 1))) + ((- 1) * (Rpower ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) q) * (/ (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))) * (/ L)))).
{
assert (e__165 : (Rpower (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) = ((Rpower ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) q) * (/ (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))) * (/ L))).
{
assert (e__166 : (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) = ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L)).
{
assert (e__167 : (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) = (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))).
{
assert (e__168 : (A * / (K * eta * Dmax * (Rpower L q))) = ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__169 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__170 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
{
feq.
}
rw e__170.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__169.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (1 * / (q - 1))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / (q - 1))) e__168). }
assert (e__171 : (1 * / (q - 1)) = (/ (q + (- 1)))).
{
assert (e__172 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__173 : (q - 1) = (q + (- 1))).
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
transitivity (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))) ).
{ exact (f_equal (fun v__ => Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) v__ ) e__171). }
reflexivity.
}
eapply eq_trans.
{
rw e__167.
reflexivity.
}
feq.
}
transitivity (Rpower  ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q - 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q - 1)) e__166). }
assert (e__174 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) v__ ) e__174). }
rewrite (rp_add ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__175 : (apow (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) = (apow ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q + (- 1)))).
{
assert (e__176 : (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) = ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L)).
{
assert (e__177 : (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) = (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))).
{
assert (e__178 : (A * / (K * eta * Dmax * (Rpower L q))) = ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__179 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__180 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
{
feq.
}
rw e__180.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__179.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (1 * / (q - 1))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / (q - 1))) e__178). }
assert (e__181 : (1 * / (q - 1)) = (/ (q + (- 1)))).
{
assert (e__182 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__183 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__183.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__182.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))) ).
{ exact (f_equal (fun v__ => Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) v__ ) e__181). }
reflexivity.
}
eapply eq_trans.
{
rw e__177.
reflexivity.
}
feq.
}
transitivity (apow  ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__176). }
assert (e__184 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) v__ ) e__184). }
reflexivity.
}
eapply eq_trans.
{
rw e__165.
rw e__175.
reflexivity.
}
feq.
}
feq.
}
rw e__144.
apply (from_eq_zero (- 1) 0 (apow (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) (Rpower (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1))); [exact s__11 | lra ..].
}
{
assert (e__185 : (- ((apow (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) - ((apow L (q - 1)) * (apow (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1))))) = 1 * (((apow L (q - 1)) * (apow (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1))) - (apow (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1))) + 0).
{
transitivity ((((- 1) * (apow ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q + (- 1)))) + ((apow (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1))) * (apow L (q + (- 1)))))).
{
assert (e__186 : (apow (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) = (apow ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q + (- 1)))).
{
assert (e__187 : (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) = ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L)).
{
assert (e__188 : (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) = (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))).
{
assert (e__189 : (A * / (K * eta * Dmax * (Rpower L q))) = ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__190 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__191 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
{
feq.
}
rw e__191.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__190.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (1 * / (q - 1))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / (q - 1))) e__189). }
assert (e__192 : (1 * / (q - 1)) = (/ (q + (- 1)))).
{
assert (e__193 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__194 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__194.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__193.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))) ).
{ exact (f_equal (fun v__ => Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) v__ ) e__192). }
reflexivity.
}
eapply eq_trans.
{
rw e__188.
reflexivity.
}
feq.
}
transitivity (apow  ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__187). }
assert (e__195 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) v__ ) e__195). }
reflexivity.
}
assert (e__196 : (apow (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) = (apow (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1)))).
{
assert (e__197 : (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) = (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))).
{
assert (e__198 : (A * / (K * eta * Dmax * (Rpower L q))) = ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__199 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__200 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
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
transitivity (Rpower  ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (1 * / (q - 1))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / (q - 1))) e__198). }
assert (e__201 : (1 * / (q - 1)) = (/ (q + (- 1)))).
{
assert (e__202 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__203 : (q - 1) = (q + (- 1))).
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
transitivity (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))) ).
{ exact (f_equal (fun v__ => Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) v__ ) e__201). }
reflexivity.
}
transitivity (apow  (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__197). }
assert (e__204 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) v__ ) e__204). }
reflexivity.
}
assert (e__205 : (apow L (q - 1)) = (apow L (q + (- 1)))).
{
assert (e__206 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow L (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow L v__ ) e__206). }
reflexivity.
}
eapply eq_trans.
{
rw e__186.
rw e__196.
rw e__205.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q + (- 1)))) + ((apow (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1))) * (apow L (q + (- 1)))))).
{
assert (e__207 : (apow (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) = (apow ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q + (- 1)))).
{
assert (e__208 : (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) = ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L)).
{
assert (e__209 : (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) = (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))).
{
assert (e__210 : (A * / (K * eta * Dmax * (Rpower L q))) = ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__211 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__212 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
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
transitivity (Rpower  ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (1 * / (q - 1))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / (q - 1))) e__210). }
assert (e__213 : (1 * / (q - 1)) = (/ (q + (- 1)))).
{
assert (e__214 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__215 : (q - 1) = (q + (- 1))).
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
transitivity (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))) ).
{ exact (f_equal (fun v__ => Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) v__ ) e__213). }
reflexivity.
}
eapply eq_trans.
{
rw e__209.
reflexivity.
}
feq.
}
transitivity (apow  ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__208). }
assert (e__216 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow ((Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) * L) v__ ) e__216). }
reflexivity.
}
assert (e__217 : (apow (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) = (apow (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1)))).
{
assert (e__218 : (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) = (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))).
{
assert (e__219 : (A * / (K * eta * Dmax * (Rpower L q))) = ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__220 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__221 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
{
feq.
}
rw e__221.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__220.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (1 * / (q - 1))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / (q - 1))) e__219). }
assert (e__222 : (1 * / (q - 1)) = (/ (q + (- 1)))).
{
assert (e__223 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__224 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__224.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__223.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))) ).
{ exact (f_equal (fun v__ => Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) v__ ) e__222). }
reflexivity.
}
transitivity (apow  (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__218). }
assert (e__225 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) v__ ) e__225). }
reflexivity.
}
assert (e__226 : (apow L (q - 1)) = (apow L (q + (- 1)))).
{
assert (e__227 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow L (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow L v__ ) e__227). }
reflexivity.
}
eapply eq_trans.
{
rw e__207.
rw e__217.
rw e__226.
reflexivity.
}
feq.
}
feq.
}
rw e__185.
apply (from_eq_zero 1 0 (apow (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1)) ((apow L (q - 1)) * (apow (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)))); [exact s__25 | lra ..].
}
}
{
apply opp_zero.
assert (v__140 : ((apow (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) - (Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1))) = 0).
{
assert (e__228 : ((apow (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) - (Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1))) = (- 1) * ((Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) - (apow (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1))) + 0).
{
transitivity (((apow (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1))) + ((- 1) * (Rpower (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) q) * (/ (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))))))).
{
assert (e__229 : (Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) = ((Rpower (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) q) * (/ (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))))).
{
assert (e__230 : (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) = (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))).
{
assert (e__231 : (A * / (K * eta * Dmax * (Rpower L q))) = ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__232 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__233 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
{
feq.
}
rw e__233.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__232.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (1 * / (q - 1))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / (q - 1))) e__231). }
assert (e__234 : (1 * / (q - 1)) = (/ (q + (- 1)))).
{
assert (e__235 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__236 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__236.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__235.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))) ).
{ exact (f_equal (fun v__ => Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) v__ ) e__234). }
reflexivity.
}
transitivity (Rpower  (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q - 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q - 1)) e__230). }
assert (e__237 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) v__ ) e__237). }
rewrite (rp_add (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__238 : (apow (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) = (apow (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1)))).
{
assert (e__239 : (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) = (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))).
{
assert (e__240 : (A * / (K * eta * Dmax * (Rpower L q))) = ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__241 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__242 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
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
transitivity (Rpower  ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (1 * / (q - 1))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / (q - 1))) e__240). }
assert (e__243 : (1 * / (q - 1)) = (/ (q + (- 1)))).
{
assert (e__244 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__245 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__245.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__244.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))) ).
{ exact (f_equal (fun v__ => Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) v__ ) e__243). }
reflexivity.
}
transitivity (apow  (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__239). }
assert (e__246 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) v__ ) e__246). }
reflexivity.
}
eapply eq_trans.
{
rw e__229.
rw e__238.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1))) + ((- 1) * (Rpower (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) q) * (/ (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))))))).
{
assert (e__247 : (Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) = ((Rpower (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) q) * (/ (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))))).
{
assert (e__248 : (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) = (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))).
{
assert (e__249 : (A * / (K * eta * Dmax * (Rpower L q))) = ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__250 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__251 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
{
feq.
}
rw e__251.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__250.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (1 * / (q - 1))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / (q - 1))) e__249). }
assert (e__252 : (1 * / (q - 1)) = (/ (q + (- 1)))).
{
assert (e__253 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__254 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__254.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__253.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))) ).
{ exact (f_equal (fun v__ => Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) v__ ) e__252). }
reflexivity.
}
transitivity (Rpower  (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q - 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q - 1)) e__248). }
assert (e__255 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) v__ ) e__255). }
rewrite (rp_add (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__256 : (apow (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) = (apow (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1)))).
{
assert (e__257 : (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) = (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))).
{
assert (e__258 : (A * / (K * eta * Dmax * (Rpower L q))) = ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__259 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__260 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
{
feq.
}
rw e__260.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__259.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (1 * / (q - 1))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / (q - 1))) e__258). }
assert (e__261 : (1 * / (q - 1)) = (/ (q + (- 1)))).
{
assert (e__262 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__263 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__263.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__262.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))) ).
{ exact (f_equal (fun v__ => Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) v__ ) e__261). }
reflexivity.
}
transitivity (apow  (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__257). }
assert (e__264 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) v__ ) e__264). }
reflexivity.
}
eapply eq_trans.
{
rw e__247.
rw e__256.
reflexivity.
}
feq.
}
feq.
}
rw e__228.
apply (from_eq_zero (- 1) 0 (apow (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) (Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1))); [exact s__21 | lra ..].
}
rewrite v__140. ring.
}
}
{
apply opp_zero.
assert (v__141 : ((apow L (q - 1)) - (Rpower L (q - 1))) = 0).
{
assert (e__265 : ((apow L (q - 1)) - (Rpower L (q - 1))) = (- 1) * ((Rpower L (q - 1)) - (apow L (q - 1))) + 0).
{
transitivity (((apow L (q + (- 1))) + ((- 1) * (Rpower L q) * (/ L)))).
{
assert (e__266 : (Rpower L (q - 1)) = ((Rpower L q) * (/ L))).
{
assert (e__267 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower L (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower L v__ ) e__267). }
rewrite (rp_add L (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg L (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__268 : (apow L (q - 1)) = (apow L (q + (- 1)))).
{
assert (e__269 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow L (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow L v__ ) e__269). }
reflexivity.
}
eapply eq_trans.
{
rw e__266.
rw e__268.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow L (q + (- 1))) + ((- 1) * (Rpower L q) * (/ L)))).
{
assert (e__270 : (Rpower L (q - 1)) = ((Rpower L q) * (/ L))).
{
assert (e__271 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower L (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower L v__ ) e__271). }
rewrite (rp_add L (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg L (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__272 : (apow L (q - 1)) = (apow L (q + (- 1)))).
{
assert (e__273 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow L (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow L v__ ) e__273). }
reflexivity.
}
eapply eq_trans.
{
rw e__270.
rw e__272.
reflexivity.
}
feq.
}
feq.
}
rw e__265.
apply (from_eq_zero (- 1) 0 (apow L (q - 1)) (Rpower L (q - 1))); [exact s__16 | lra ..].
}
rewrite v__141. ring.
}
}
{
apply opp_zero.
assert (v__142 : ((Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) - (A * / (K * eta * Dmax * (Rpower L q)))) = 0).
{
assert (e__274 : ((Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) - (A * / (K * eta * Dmax * (Rpower L q)))) = (- 1) * ((A * / (K * eta * Dmax * (Rpower L q))) - (Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1))) + 0).
{
transitivity ((((Rpower (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) q) * (/ (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))))) + ((- 1) * (/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)))).
{
assert (e__275 : (Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) = ((Rpower (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) q) * (/ (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))))).
{
assert (e__276 : (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) = (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))).
{
assert (e__277 : (A * / (K * eta * Dmax * (Rpower L q))) = ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__278 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__279 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
{
feq.
}
rw e__279.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__278.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (1 * / (q - 1))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / (q - 1))) e__277). }
assert (e__280 : (1 * / (q - 1)) = (/ (q + (- 1)))).
{
assert (e__281 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__282 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__282.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__281.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))) ).
{ exact (f_equal (fun v__ => Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) v__ ) e__280). }
reflexivity.
}
transitivity (Rpower  (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q - 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q - 1)) e__276). }
assert (e__283 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) v__ ) e__283). }
rewrite (rp_add (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__284 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__285 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
{
feq.
}
rw e__285.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__275.
rw e__284.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((Rpower (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) q) * (/ (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))))) + ((- 1) * (/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)))).
{
assert (e__286 : (Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) = ((Rpower (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) q) * (/ (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))))).
{
assert (e__287 : (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) = (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))))).
{
assert (e__288 : (A * / (K * eta * Dmax * (Rpower L q))) = ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__289 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__290 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
{
feq.
}
rw e__290.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__289.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (1 * / (q - 1))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / (q - 1))) e__288). }
assert (e__291 : (1 * / (q - 1)) = (/ (q + (- 1)))).
{
assert (e__292 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__293 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__293.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__292.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1))) ).
{ exact (f_equal (fun v__ => Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) v__ ) e__291). }
reflexivity.
}
transitivity (Rpower  (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q - 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q - 1)) e__287). }
assert (e__294 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) v__ ) e__294). }
rewrite (rp_add (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (Rpower ((/ (Rpower L q)) * A * (/ Dmax) * (/ K) * (/ eta)) (/ (q + (- 1)))) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__295 : / (K * eta * Dmax * (Rpower L q)) = ((/ (Rpower L q)) * (/ Dmax) * (/ K) * (/ eta))).
{
assert (e__296 : (K * eta * Dmax * (Rpower L q)) = ((Rpower L q) * Dmax * K * eta)).
{
feq.
}
rw e__296.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__286.
rw e__295.
reflexivity.
}
feq.
}
feq.
}
rw e__274.
apply (from_eq_zero (- 1) 0 (Rpower (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))) (q - 1)) (A * / (K * eta * Dmax * (Rpower L q)))); [exact s__34 | lra ..].
}
rewrite v__142. ring.
}
}
rewrite v__143. ring.
}
rw e__35. exact w__36.
}
split.
{
split.
{
change (0 < L).
exact h__4.
}
{
split.
{
change (0 <> (K * eta * Dmax * (Rpower L q))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__298 : K = 1 * (K - 0) + 0).
{
transitivity (K).
{
reflexivity.
}
symmetry.
transitivity (K).
{
feq.
}
feq.
}
rw e__298.
apply (from_lt_pos 1 0 0 K); [exact h__1 | lra ..].
}
{
assert (e__299 : eta = 1 * (eta - 0) + 0).
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
rw e__299.
apply (from_lt_pos 1 0 0 eta); [exact h__2 | lra ..].
}
}
{
assert (e__300 : Dmax = 1 * (Dmax - 0) + 0).
{
transitivity (Dmax).
{
reflexivity.
}
symmetry.
transitivity (Dmax).
{
feq.
}
feq.
}
rw e__300.
apply (from_lt_pos 1 0 0 Dmax); [exact h__3 | lra ..].
}
}
{
apply exp_pos.
}
}
{
split.
{
change (0 <> (q - 1)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__301 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__301.
apply (from_lt_pos 1 0 1 q); [exact h__5 | lra ..].
}
{
split.
{
change (0 < (A * / (K * eta * Dmax * (Rpower L q)))).
apply mult_pos_pos.
{
assert (e__302 : A = 1 * (A - 0) + 0).
{
transitivity (A).
{
reflexivity.
}
symmetry.
transitivity (A).
{
feq.
}
feq.
}
rw e__302.
apply (from_lt_pos 1 0 0 A); [exact h__0 | lra ..].
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__303 : K = 1 * (K - 0) + 0).
{
transitivity (K).
{
reflexivity.
}
symmetry.
transitivity (K).
{
feq.
}
feq.
}
rw e__303.
apply (from_lt_pos 1 0 0 K); [exact h__1 | lra ..].
}
{
assert (e__304 : eta = 1 * (eta - 0) + 0).
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
rw e__304.
apply (from_lt_pos 1 0 0 eta); [exact h__2 | lra ..].
}
}
{
assert (e__305 : Dmax = 1 * (Dmax - 0) + 0).
{
transitivity (Dmax).
{
reflexivity.
}
symmetry.
transitivity (Dmax).
{
feq.
}
feq.
}
rw e__305.
apply (from_lt_pos 1 0 0 Dmax); [exact h__3 | lra ..].
}
}
{
apply exp_pos.
}
}
}
{
change (0 < (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1))))).
apply mult_pos_pos.
{
assert (e__306 : L = 1 * (L - 0) + 0).
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
rw e__306.
apply (from_lt_pos 1 0 0 L); [exact h__4 | lra ..].
}
{
apply exp_pos.
}
}
}
}
}
}
{
change ((K * eta * Dmax * L * (Rpower (L * (Rpower (A * / (K * eta * Dmax * (Rpower L q))) (1 * / (q - 1)))) (q - 1))) = A).
exact s__297.
}
Qed.
Lemma meaningful : forall (A : R) (K : R) (eta : R) (Dmax : R) (L : R) (q : R), (0 < A) -> (0 < K) -> (0 < eta) -> (0 < Dmax) -> (0 < L) -> (1 < q) -> ((0 < L) /\ (0 <> (K * eta * Dmax * (Rpower L q))) /\ (0 <> (q - 1)) /\ (0 < (A / (K * eta * Dmax * (Rpower L q)))) /\ (0 < (L * (Rpower (A / (K * eta * Dmax * (Rpower L q))) (1 / (q - 1)))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Theorem claim : forall (A : R) (K : R) (eta : R) (Dmax : R) (L : R) (q : R), (0 < A) -> (0 < K) -> (0 < eta) -> (0 < Dmax) -> (0 < L) -> (1 < q) -> ((K * eta * Dmax * L * (Rpower (L * (Rpower (A / (K * eta * Dmax * (Rpower L q))) (1 / (q - 1)))) (q - 1))) = A).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Fail Definition corrupted : forall (A : R) (K : R) (eta : R) (Dmax : R) (L : R) (q : R), (0 < A) -> (0 < K) -> (0 < eta) -> (0 < Dmax) -> (0 < L) -> (1 < q) -> ((K * eta * Dmax * L * (Rpower (L * (Rpower (A / (K * eta * Dmax * (Rpower L q))) (1 / (q - 1)))) (q - 1))) = (A + 1)) := claim.
End T_aida_radius_162d56b6.


(* aida.two_cycle; certificate 8b0d2b8cf4438e223ad363acd074189e2ec9ad6e6dba9e12105b9310dc9893e3 *)
Module T_aida_two_cycle_8b0d2b8c.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_limit_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) : R := ((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / (Rpower (eps + (aida_r b2 p r g)) (q / p)))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (mu : R) (gamma : R) (eps : R) (p : R) (q : R) (y : R), ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < gamma) /\ (0 < eps) /\ (0 < p) /\ (0 < q) /\ (0 < y).
Proof.
exists (1 * / 2), (1 * / 2), 0, 1, 1, 2, 2, (1 * / 2).
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
change (0 < 2).
closed_less.
}
{
change (0 < (1 * / 2)).
closed_less.
}
}
}
}
}
}
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (mu : R) (gamma : R) (eps : R) (p : R) (q : R) (y : R), ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < gamma) -> (0 < eps) -> (0 < p) -> (0 < q) -> (0 < y) -> (((0 <> (1 + b1)) /\ (0 < p) /\ (0 < p) /\ (0 <> p) /\ (0 < (eps + (apow (gamma * y) p))) /\ (0 <> (1 + b1)) /\ (0 < (((1 - b1) / (1 + b1)) * gamma * y)) /\ (0 <> (Rpower (((1 - b1) / (1 + b1)) * gamma * y) q)) /\ (0 < q) /\ (0 < (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * y)))) /\ (0 <> (Rpower (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * y))) (q / p))) /\ (0 <> (1 + b1)) /\ (0 < p) /\ (0 < p) /\ (0 <> p) /\ (0 < (eps + (apow (gamma * y) p))) /\ (0 <> (1 + b1)) /\ (0 < (((1 - b1) / (1 + b1)) * gamma * y)) /\ (0 <> (Rpower (((1 - b1) / (1 + b1)) * gamma * y) q)) /\ (0 < q) /\ (0 < (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * (- y))))) /\ (0 <> (Rpower (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * (- y)))) (q / p)))) /\ (((aida_m b1 (- (((1 - b1) / (1 + b1)) * gamma * y)) (gamma * y)) = (- (- (((1 - b1) / (1 + b1)) * gamma * y)))) /\ ((aida_r b2 p (apow (gamma * y) p) (gamma * y)) = (apow (gamma * y) p)) /\ ((aida_limit_x (((2 - mu) * y * (Rpower (eps + (apow (gamma * y) p)) (q / p))) / (Rpower (((1 - b1) / (1 + b1)) * gamma * y) q)) b1 b2 eps mu p q y (- (((1 - b1) / (1 + b1)) * gamma * y)) (apow (gamma * y) p) (gamma * y)) = (- y)) /\ ((aida_m b1 (((1 - b1) / (1 + b1)) * gamma * y) (gamma * (- y))) = (- (((1 - b1) / (1 + b1)) * gamma * y))) /\ ((aida_r b2 p (apow (gamma * y) p) (gamma * (- y))) = (apow (gamma * y) p)) /\ ((aida_limit_x (((2 - mu) * y * (Rpower (eps + (apow (gamma * y) p)) (q / p))) / (Rpower (((1 - b1) / (1 + b1)) * gamma * y) q)) b1 b2 eps mu p q (- y) (((1 - b1) / (1 + b1)) * gamma * y) (apow (gamma * y) p) (gamma * (- y))) = (- (- y))))).
Proof.
intros b1 b2 mu gamma eps p q y h__0 h__3 h__6 h__7 h__8 h__9 h__10.
pose proof h__0 as [h__1 h__2].
pose proof h__3 as [h__4 h__5].
(* moment *)
assert (s__18 : ((apow (((1 - b1) * / (1 + b1)) * gamma * y) q) = (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q))).
{
assert (p__11 : (0 < (((1 - b1) * / (1 + b1)) * gamma * y))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
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
{
apply inv_pos.
assert (e__13 : (1 + b1) = 1 * (b1 - 0) + 1).
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
rw e__13.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
{
assert (e__14 : gamma = 1 * (gamma - 0) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 0 gamma); [exact h__6 | lra ..].
}
}
{
assert (e__15 : y = 1 * (y - 0) + 0).
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
rw e__15.
apply (from_lt_pos 1 0 0 y); [exact h__10 | lra ..].
}
}
assert (p__16 : (0 < q)).
{
exact h__9.
}
assert (u__17 : ((apow (((1 - b1) * / (1 + b1)) * gamma * y) q) = (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q))).
{
exact (ax_apow_of_positive (((1 - b1) * / (1 + b1)) * gamma * y) q p__11 p__16).
}
exact u__17.
}
(* direction *)
assert (s__25 : ((sgn (((1 - b1) * / (1 + b1)) * gamma * y)) = 1)).
{
assert (p__19 : (0 < (((1 - b1) * / (1 + b1)) * gamma * y))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__20 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__20.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
{
apply inv_pos.
assert (e__21 : (1 + b1) = 1 * (b1 - 0) + 1).
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
rw e__21.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
{
assert (e__22 : gamma = 1 * (gamma - 0) + 0).
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
rw e__22.
apply (from_lt_pos 1 0 0 gamma); [exact h__6 | lra ..].
}
}
{
assert (e__23 : y = 1 * (y - 0) + 0).
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
rw e__23.
apply (from_lt_pos 1 0 0 y); [exact h__10 | lra ..].
}
}
assert (u__24 : ((sgn (((1 - b1) * / (1 + b1)) * gamma * y)) = 1)).
{
exact (ax_sign_of_positive (((1 - b1) * / (1 + b1)) * gamma * y) p__19).
}
exact u__24.
}
assert (n__27 : (1 + b1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__26 : (1 + b1) = 1 * (b1 - 0) + 1).
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
rw e__26.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
assert (n__29 : (b1 + 1) <> 0).
{
assert (e__28 : (1 + b1) = (b1 + 1)).
{
feq.
}
try rewrite <- e__28.
exact n__27.
}
assert (n__35 : 0 < q).
{
assert (e__34 : q = 1 * (q - 0) + 0).
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
rw e__34.
apply (from_lt_pos 1 0 0 q); [exact h__9 | lra ..].
}
assert (n__40 : 0 < (((1 - b1) * / (1 + b1)) * gamma * y)).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__36 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__36.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
{
apply inv_pos.
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
}
{
assert (e__38 : gamma = 1 * (gamma - 0) + 0).
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
rw e__38.
apply (from_lt_pos 1 0 0 gamma); [exact h__6 | lra ..].
}
}
{
assert (e__39 : y = 1 * (y - 0) + 0).
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
rw e__39.
apply (from_lt_pos 1 0 0 y); [exact h__10 | lra ..].
}
}
assert (n__44 : 0 < ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1)))).
{
assert (e__41 : (((1 - b1) * / (1 + b1)) * gamma * y) = ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1)))).
{
assert (e__42 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__43 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__43.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__42.
reflexivity.
}
feq.
}
try rewrite <- e__41.
exact n__40.
}
assert (n__55 : (apow (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))) q) = (Rpower ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q)).
{
transitivity (1 * (apow (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))) q)).
{ feq. }
assert (e__51 : (apow (((1 - b1) * / (1 + b1)) * gamma * y) q) = (apow (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))) q)).
{
assert (e__52 : (((1 - b1) * / (1 + b1)) * gamma * y) = ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1)))).
{
assert (e__53 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__54 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__54.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__53.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__52). }
rewrite (apow_flip ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
try rewrite <- e__51.
rewrite s__18.
assert (e__47 : (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q) = (Rpower ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q)).
{
assert (e__48 : (((1 - b1) * / (1 + b1)) * gamma * y) = ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1)))).
{
assert (e__49 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__50 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__50.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__49.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__48). }
feq.
}
rw e__47.
feq.
}
assert (n__62 : (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))) = (- 1)).
{
transitivity ((- 1) * ((- 1) * (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))))).
{ feq. }
assert (e__58 : (sgn (((1 - b1) * / (1 + b1)) * gamma * y)) = ((- 1) * (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))))).
{
assert (e__59 : (((1 - b1) * / (1 + b1)) * gamma * y) = ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1)))).
{
assert (e__60 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__61 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__61.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__60.
reflexivity.
}
feq.
}
rw e__59.
rewrite (sgn_scale_neg 1 (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))) ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1)))); [feq | feq | lra].
}
try rewrite <- e__58.
rewrite s__25.
feq.
}
(* part 0 *)
assert (s__63 : ((aida_m b1 (- (((1 - b1) * / (1 + b1)) * gamma * y)) (gamma * y)) = (- (- (((1 - b1) * / (1 + b1)) * gamma * y))))).
{
transitivity (((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1)))).
{
change ((((gamma * y) * (1 - b1)) + ((- (((1 - b1) * / (1 + b1)) * gamma * y)) * b1)) = ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1)))).
assert (e__30 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__31 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__31.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__30.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1)))).
{
assert (e__32 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__33 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__33.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__32.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
feq.
}
assert (n__65 : 0 < p).
{
assert (e__64 : p = 1 * (p - 0) + 0).
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
rw e__64.
apply (from_lt_pos 1 0 0 p); [exact h__8 | lra ..].
}
(* part 1 *)
assert (s__70 : ((aida_r b2 p (apow (gamma * y) p) (gamma * y)) = (apow (gamma * y) p))).
{
transitivity ((apow (gamma * y) p)).
{
change ((((apow (gamma * y) p) * b2) + ((apow (gamma * y) p) * (1 - b2))) = (apow (gamma * y) p)).
feq.
}
symmetry.
transitivity ((apow (gamma * y) p)).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
feq.
}
assert (n__72 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__71 : p = 1 * (p - 0) + 0).
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
rw e__71.
apply (from_lt_pos 1 0 0 p); [exact h__8 | lra ..].
}
assert (n__76 : 0 < (eps + (apow (gamma * y) p))).
{
apply plus_pos_pos.
{
assert (e__73 : eps = 1 * (eps - 0) + 0).
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
rw e__73.
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
{
apply apow_pos.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__74 : gamma = 1 * (gamma - 0) + 0).
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
rw e__74.
apply (from_lt_pos 1 0 0 gamma); [exact h__6 | lra ..].
}
{
assert (e__75 : y = 1 * (y - 0) + 0).
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
rw e__75.
apply (from_lt_pos 1 0 0 y); [exact h__10 | lra ..].
}
}
}
assert (n__78 : 0 < ((apow (gamma * y) p) + eps)).
{
assert (e__77 : (eps + (apow (gamma * y) p)) = ((apow (gamma * y) p) + eps)).
{
feq.
}
try rewrite <- e__77.
exact n__76.
}
assert (n__79 : (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__84 : (Rpower ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q) <> 0).
{
assert (e__80 : (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q) = (Rpower ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q)).
{
assert (e__81 : (((1 - b1) * / (1 + b1)) * gamma * y) = ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1)))).
{
assert (e__82 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__83 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__83.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__82.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__81). }
feq.
}
try rewrite <- e__80.
exact n__79.
}
assert (n__92 : 0 < (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * y)))).
{
apply plus_pos_pos.
{
assert (e__85 : eps = 1 * (eps - 0) + 0).
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
rw e__85.
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
{
change (0 < (((apow (gamma * y) p) * b2) + ((apow (gamma * y) p) * (1 - b2)))).
apply plus_pos_pos.
{
apply mult_pos_pos.
{
apply apow_pos.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__86 : gamma = 1 * (gamma - 0) + 0).
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
rw e__86.
apply (from_lt_pos 1 0 0 gamma); [exact h__6 | lra ..].
}
{
assert (e__87 : y = 1 * (y - 0) + 0).
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
rw e__87.
apply (from_lt_pos 1 0 0 y); [exact h__10 | lra ..].
}
}
{
assert (e__88 : b2 = 1 * (b2 - 0) + 0).
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
rw e__88.
apply (from_lt_pos 1 0 0 b2); [exact h__4 | lra ..].
}
}
{
apply mult_pos_pos.
{
apply apow_pos.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__89 : gamma = 1 * (gamma - 0) + 0).
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
rw e__89.
apply (from_lt_pos 1 0 0 gamma); [exact h__6 | lra ..].
}
{
assert (e__90 : y = 1 * (y - 0) + 0).
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
rw e__90.
apply (from_lt_pos 1 0 0 y); [exact h__10 | lra ..].
}
}
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
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
}
}
}
assert (n__93 : (Rpower (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * y))) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__99 : (Rpower ((apow (gamma * y) p) + eps) ((/ p) * q)) <> 0).
{
assert (e__94 : (Rpower (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * y))) (q * / p)) = (Rpower ((apow (gamma * y) p) + eps) ((/ p) * q))).
{
assert (e__95 : (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * y))) = ((apow (gamma * y) p) + eps)).
{
assert (e__96 : (aida_r b2 p (apow (gamma * y) p) (gamma * y)) = (apow (gamma * y) p)).
{
change ((((apow (gamma * y) p) * b2) + ((apow (gamma * y) p) * (1 - b2))) = (apow (gamma * y) p)).
feq.
}
eapply eq_trans.
{
rw e__96.
reflexivity.
}
feq.
}
transitivity (Rpower  ((apow (gamma * y) p) + eps) (q * / p)).
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
transitivity (Rpower ((apow (gamma * y) p) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((apow (gamma * y) p) + eps) v__ ) e__97). }
feq.
}
try rewrite <- e__94.
exact n__93.
}
(* part 2 *)
assert (s__127 : ((aida_limit_x (((2 - mu) * y * (Rpower (eps + (apow (gamma * y) p)) (q * / p))) * / (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q)) b1 b2 eps mu p q y (- (((1 - b1) * / (1 + b1)) * gamma * y)) (apow (gamma * y) p) (gamma * y)) = (- y))).
{
transitivity ((((- 1) * (apow (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))) q) * (/ (Rpower ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q)) * (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))) * mu * y) + (2 * (apow (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))) q) * (/ (Rpower ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q)) * (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))) * y) + ((- 1) * mu * y) + y)).
{
change (((y * (1 - mu)) - (((((2 - mu) * y * (Rpower (eps + (apow (gamma * y) p)) (q * / p))) * / (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q)) * (apow (aida_m b1 (- (((1 - b1) * / (1 + b1)) * gamma * y)) (gamma * y)) q) * (sgn (aida_m b1 (- (((1 - b1) * / (1 + b1)) * gamma * y)) (gamma * y)))) * / (Rpower (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * y))) (q * / p)))) = (((- 1) * (apow (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))) q) * (/ (Rpower ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q)) * (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))) * mu * y) + (2 * (apow (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))) q) * (/ (Rpower ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q)) * (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))) * y) + ((- 1) * mu * y) + y)).
assert (e__100 : / (Rpower (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * y))) (q * / p)) = (/ (Rpower ((apow (gamma * y) p) + eps) ((/ p) * q)))).
{
assert (e__101 : (Rpower (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * y))) (q * / p)) = (Rpower ((apow (gamma * y) p) + eps) ((/ p) * q))).
{
assert (e__102 : (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * y))) = ((apow (gamma * y) p) + eps)).
{
assert (e__103 : (aida_r b2 p (apow (gamma * y) p) (gamma * y)) = (apow (gamma * y) p)).
{
change ((((apow (gamma * y) p) * b2) + ((apow (gamma * y) p) * (1 - b2))) = (apow (gamma * y) p)).
feq.
}
eapply eq_trans.
{
rw e__103.
reflexivity.
}
feq.
}
transitivity (Rpower  ((apow (gamma * y) p) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__102). }
assert (e__104 : (q * / p) = ((/ p) * q)).
{
assert (e__105 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__105.
reflexivity.
}
feq.
}
transitivity (Rpower ((apow (gamma * y) p) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((apow (gamma * y) p) + eps) v__ ) e__104). }
feq.
}
rw e__101.
apply inv_by. feq.
}
assert (e__106 : (apow (aida_m b1 (- (((1 - b1) * / (1 + b1)) * gamma * y)) (gamma * y)) q) = (apow (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))) q)).
{
assert (e__107 : (aida_m b1 (- (((1 - b1) * / (1 + b1)) * gamma * y)) (gamma * y)) = ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1)))).
{
change ((((gamma * y) * (1 - b1)) + ((- (((1 - b1) * / (1 + b1)) * gamma * y)) * b1)) = ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1)))).
assert (e__108 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__109 : (1 + b1) = (b1 + 1)).
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
transitivity (apow  ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__107). }
rewrite (apow_flip ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
assert (e__110 : (sgn (aida_m b1 (- (((1 - b1) * / (1 + b1)) * gamma * y)) (gamma * y))) = ((- 1) * (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))))).
{
assert (e__111 : (aida_m b1 (- (((1 - b1) * / (1 + b1)) * gamma * y)) (gamma * y)) = ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1)))).
{
change ((((gamma * y) * (1 - b1)) + ((- (((1 - b1) * / (1 + b1)) * gamma * y)) * b1)) = ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1)))).
assert (e__112 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__113 : (1 + b1) = (b1 + 1)).
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
rw e__111.
rewrite (sgn_scale_neg 1 (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))) ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1)))); [feq | feq | lra].
}
assert (e__114 : / (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q) = (/ (Rpower ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q))).
{
assert (e__115 : (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q) = (Rpower ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q)).
{
assert (e__116 : (((1 - b1) * / (1 + b1)) * gamma * y) = ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1)))).
{
assert (e__117 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__118 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__118.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__117.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__116). }
feq.
}
rw e__115.
apply inv_by. feq.
}
assert (e__119 : (Rpower (eps + (apow (gamma * y) p)) (q * / p)) = (Rpower ((apow (gamma * y) p) + eps) ((/ p) * q))).
{
assert (e__120 : (eps + (apow (gamma * y) p)) = ((apow (gamma * y) p) + eps)).
{
feq.
}
transitivity (Rpower  ((apow (gamma * y) p) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__120). }
assert (e__121 : (q * / p) = ((/ p) * q)).
{
assert (e__122 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__122.
reflexivity.
}
feq.
}
transitivity (Rpower ((apow (gamma * y) p) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((apow (gamma * y) p) + eps) v__ ) e__121). }
feq.
}
eapply eq_trans.
{
rw e__100.
rw e__106.
rw e__110.
rw e__114.
rw e__119.
reflexivity.
}
feq.
}
symmetry.
transitivity (((- 1) * y)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))) q) * (/ (Rpower ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q)) * (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))) * mu * y) + (2 * (apow (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))) q) * (/ (Rpower ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q)) * (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))) * y) + ((- 1) * mu * y) + (2 * y)))).
{
feq.
}
rw n__55.
transitivity ((((- 1) * (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))) * mu * y) + (2 * (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))) * y) + ((- 1) * mu * y) + (2 * y))).
{
feq.
}
transitivity (((((- 1) * (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))) * mu * y) + (2 * (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))) * y) + ((- 1) * mu * y) + (2 * y)))).
{
feq.
}
rw n__62.
transitivity (0).
{
feq.
}
reflexivity.
}
(* part 3 *)
assert (s__136 : ((aida_m b1 (((1 - b1) * / (1 + b1)) * gamma * y) (gamma * (- y))) = (- (((1 - b1) * / (1 + b1)) * gamma * y)))).
{
transitivity ((((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))).
{
change ((((gamma * (- y)) * (1 - b1)) + ((((1 - b1) * / (1 + b1)) * gamma * y) * b1)) = (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))).
assert (e__128 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__129 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__129.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__128.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))).
{
assert (e__130 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__131 : (1 + b1) = (b1 + 1)).
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
symmetry.
apply Rminus_diag_uniq.
feq.
}
(* part 4 *)
assert (s__143 : ((aida_r b2 p (apow (gamma * y) p) (gamma * (- y))) = (apow (gamma * y) p))).
{
transitivity ((apow (gamma * y) p)).
{
change ((((apow (gamma * y) p) * b2) + ((apow (gamma * (- y)) p) * (1 - b2))) = (apow (gamma * y) p)).
assert (e__137 : (apow (gamma * (- y)) p) = (apow (gamma * y) p)).
{
assert (e__138 : (gamma * (- y)) = ((- 1) * gamma * y)).
{
feq.
}
transitivity (apow  ((- 1) * gamma * y) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__138). }
rewrite (apow_flip ((- 1) * gamma * y) (gamma * y) p) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__137.
reflexivity.
}
feq.
}
symmetry.
transitivity ((apow (gamma * y) p)).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
feq.
}
assert (n__151 : 0 < (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * (- y))))).
{
apply plus_pos_pos.
{
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
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
{
change (0 < (((apow (gamma * y) p) * b2) + ((apow (gamma * (- y)) p) * (1 - b2)))).
apply plus_pos_pos.
{
apply mult_pos_pos.
{
apply apow_pos.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__145 : gamma = 1 * (gamma - 0) + 0).
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
rw e__145.
apply (from_lt_pos 1 0 0 gamma); [exact h__6 | lra ..].
}
{
assert (e__146 : y = 1 * (y - 0) + 0).
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
rw e__146.
apply (from_lt_pos 1 0 0 y); [exact h__10 | lra ..].
}
}
{
assert (e__147 : b2 = 1 * (b2 - 0) + 0).
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
rw e__147.
apply (from_lt_pos 1 0 0 b2); [exact h__4 | lra ..].
}
}
{
apply mult_pos_pos.
{
apply apow_pos.
apply Rlt_not_eq.
apply mult_pos_neg.
{
assert (e__148 : gamma = 1 * (gamma - 0) + 0).
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
rw e__148.
apply (from_lt_pos 1 0 0 gamma); [exact h__6 | lra ..].
}
{
assert (e__149 : (- y) = (- 1) * (y - 0) + 0).
{
transitivity (((- 1) * y)).
{
feq.
}
symmetry.
transitivity (((- 1) * y)).
{
feq.
}
feq.
}
rw e__149.
apply (from_lt_neg (- 1) 0 0 y); [exact h__10 | lra ..].
}
}
{
assert (e__150 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__150.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
}
}
}
assert (n__152 : (Rpower (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * (- y)))) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
(* part 5 *)
assert (s__182 : ((aida_limit_x (((2 - mu) * y * (Rpower (eps + (apow (gamma * y) p)) (q * / p))) * / (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q)) b1 b2 eps mu p q (- y) (((1 - b1) * / (1 + b1)) * gamma * y) (apow (gamma * y) p) (gamma * (- y))) = (- (- y)))).
{
transitivity ((((apow (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))) q) * (/ (Rpower ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q)) * (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))) * mu * y) + ((- 2) * (apow (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))) q) * (/ (Rpower ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q)) * (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))) * y) + (mu * y) + ((- 1) * y))).
{
change ((((- y) * (1 - mu)) - (((((2 - mu) * y * (Rpower (eps + (apow (gamma * y) p)) (q * / p))) * / (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q)) * (apow (aida_m b1 (((1 - b1) * / (1 + b1)) * gamma * y) (gamma * (- y))) q) * (sgn (aida_m b1 (((1 - b1) * / (1 + b1)) * gamma * y) (gamma * (- y))))) * / (Rpower (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * (- y)))) (q * / p)))) = (((apow (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))) q) * (/ (Rpower ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q)) * (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))) * mu * y) + ((- 2) * (apow (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))) q) * (/ (Rpower ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q)) * (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))) * y) + (mu * y) + ((- 1) * y))).
assert (e__153 : / (Rpower (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * (- y)))) (q * / p)) = (/ (Rpower ((apow (gamma * y) p) + eps) ((/ p) * q)))).
{
assert (e__154 : (Rpower (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * (- y)))) (q * / p)) = (Rpower ((apow (gamma * y) p) + eps) ((/ p) * q))).
{
assert (e__155 : (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * (- y)))) = ((apow (gamma * y) p) + eps)).
{
assert (e__156 : (aida_r b2 p (apow (gamma * y) p) (gamma * (- y))) = (apow (gamma * y) p)).
{
change ((((apow (gamma * y) p) * b2) + ((apow (gamma * (- y)) p) * (1 - b2))) = (apow (gamma * y) p)).
assert (e__157 : (apow (gamma * (- y)) p) = (apow (gamma * y) p)).
{
assert (e__158 : (gamma * (- y)) = ((- 1) * gamma * y)).
{
feq.
}
transitivity (apow  ((- 1) * gamma * y) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__158). }
rewrite (apow_flip ((- 1) * gamma * y) (gamma * y) p) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__157.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__156.
reflexivity.
}
feq.
}
transitivity (Rpower  ((apow (gamma * y) p) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__155). }
assert (e__159 : (q * / p) = ((/ p) * q)).
{
assert (e__160 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__160.
reflexivity.
}
feq.
}
transitivity (Rpower ((apow (gamma * y) p) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((apow (gamma * y) p) + eps) v__ ) e__159). }
feq.
}
rw e__154.
apply inv_by. feq.
}
assert (e__161 : (apow (aida_m b1 (((1 - b1) * / (1 + b1)) * gamma * y) (gamma * (- y))) q) = (apow (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))) q)).
{
assert (e__162 : (aida_m b1 (((1 - b1) * / (1 + b1)) * gamma * y) (gamma * (- y))) = (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))).
{
change ((((gamma * (- y)) * (1 - b1)) + ((((1 - b1) * / (1 + b1)) * gamma * y) * b1)) = (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))).
assert (e__163 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__164 : (1 + b1) = (b1 + 1)).
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
transitivity (apow  (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__162). }
reflexivity.
}
assert (e__165 : (sgn (aida_m b1 (((1 - b1) * / (1 + b1)) * gamma * y) (gamma * (- y)))) = (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))))).
{
assert (e__166 : (aida_m b1 (((1 - b1) * / (1 + b1)) * gamma * y) (gamma * (- y))) = (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))).
{
change ((((gamma * (- y)) * (1 - b1)) + ((((1 - b1) * / (1 + b1)) * gamma * y) * b1)) = (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))).
assert (e__167 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__168 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__168.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__167.
reflexivity.
}
feq.
}
rw e__166.
reflexivity.
}
assert (e__169 : / (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q) = (/ (Rpower ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q))).
{
assert (e__170 : (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q) = (Rpower ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q)).
{
assert (e__171 : (((1 - b1) * / (1 + b1)) * gamma * y) = ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1)))).
{
assert (e__172 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__173 : (1 + b1) = (b1 + 1)).
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
transitivity (Rpower  ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__171). }
feq.
}
rw e__170.
apply inv_by. feq.
}
assert (e__174 : (Rpower (eps + (apow (gamma * y) p)) (q * / p)) = (Rpower ((apow (gamma * y) p) + eps) ((/ p) * q))).
{
assert (e__175 : (eps + (apow (gamma * y) p)) = ((apow (gamma * y) p) + eps)).
{
feq.
}
transitivity (Rpower  ((apow (gamma * y) p) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__175). }
assert (e__176 : (q * / p) = ((/ p) * q)).
{
assert (e__177 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__177.
reflexivity.
}
feq.
}
transitivity (Rpower ((apow (gamma * y) p) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((apow (gamma * y) p) + eps) v__ ) e__176). }
feq.
}
eapply eq_trans.
{
rw e__153.
rw e__161.
rw e__165.
rw e__169.
rw e__174.
reflexivity.
}
feq.
}
symmetry.
transitivity (y).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))) q) * (/ (Rpower ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q)) * (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))) * mu * y) + ((- 2) * (apow (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1))) q) * (/ (Rpower ((((- 1) * b1 * gamma * y) + (gamma * y)) * (/ (b1 + 1))) q)) * (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))) * y) + (1 * mu * y) + ((- 2) * y)))).
{
feq.
}
rw n__55.
transitivity ((((sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))) * mu * y) + ((- 2) * (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))) * y) + (mu * y) + ((- 2) * y))).
{
feq.
}
transitivity ((((1 * (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))) * mu * y) + ((- 2) * (sgn (((b1 * gamma * y) + ((- 1) * gamma * y)) * (/ (b1 + 1)))) * y) + (1 * mu * y) + ((- 2) * y)))).
{
feq.
}
rw n__62.
transitivity (0).
{
feq.
}
reflexivity.
}
(* goal *)
assert (s__183 : (((aida_m b1 (- (((1 - b1) * / (1 + b1)) * gamma * y)) (gamma * y)) = (- (- (((1 - b1) * / (1 + b1)) * gamma * y)))) /\ ((aida_r b2 p (apow (gamma * y) p) (gamma * y)) = (apow (gamma * y) p)) /\ ((aida_limit_x (((2 - mu) * y * (Rpower (eps + (apow (gamma * y) p)) (q * / p))) * / (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q)) b1 b2 eps mu p q y (- (((1 - b1) * / (1 + b1)) * gamma * y)) (apow (gamma * y) p) (gamma * y)) = (- y)) /\ ((aida_m b1 (((1 - b1) * / (1 + b1)) * gamma * y) (gamma * (- y))) = (- (((1 - b1) * / (1 + b1)) * gamma * y))) /\ ((aida_r b2 p (apow (gamma * y) p) (gamma * (- y))) = (apow (gamma * y) p)) /\ ((aida_limit_x (((2 - mu) * y * (Rpower (eps + (apow (gamma * y) p)) (q * / p))) * / (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q)) b1 b2 eps mu p q (- y) (((1 - b1) * / (1 + b1)) * gamma * y) (apow (gamma * y) p) (gamma * (- y))) = (- (- y))))).
{
split.
{
exact s__63.
}
{
split.
{
exact s__70.
}
{
split.
{
exact s__127.
}
{
split.
{
exact s__136.
}
{
split.
{
exact s__143.
}
{
exact s__182.
}
}
}
}
}
}
pose proof s__183 as [h__184 [h__185 [h__186 [h__187 [h__188 h__189]]]]].
split.
{
split.
{
change (0 <> (1 + b1)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__190 : (1 + b1) = 1 * (b1 - 0) + 1).
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
rw e__190.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
{
split.
{
change (0 < p).
exact h__8.
}
{
split.
{
change (0 < p).
exact h__8.
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__191 : p = 1 * (p - 0) + 0).
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
rw e__191.
apply (from_lt_pos 1 0 0 p); [exact h__8 | lra ..].
}
{
split.
{
change (0 < (eps + (apow (gamma * y) p))).
apply plus_pos_pos.
{
assert (e__192 : eps = 1 * (eps - 0) + 0).
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
rw e__192.
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
{
apply apow_pos.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__193 : gamma = 1 * (gamma - 0) + 0).
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
rw e__193.
apply (from_lt_pos 1 0 0 gamma); [exact h__6 | lra ..].
}
{
assert (e__194 : y = 1 * (y - 0) + 0).
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
rw e__194.
apply (from_lt_pos 1 0 0 y); [exact h__10 | lra ..].
}
}
}
{
split.
{
change (0 <> (1 + b1)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__195 : (1 + b1) = 1 * (b1 - 0) + 1).
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
rw e__195.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
{
split.
{
change (0 < (((1 - b1) * / (1 + b1)) * gamma * y)).
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__196 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__196.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
{
apply inv_pos.
assert (e__197 : (1 + b1) = 1 * (b1 - 0) + 1).
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
rw e__197.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
{
assert (e__198 : gamma = 1 * (gamma - 0) + 0).
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
rw e__198.
apply (from_lt_pos 1 0 0 gamma); [exact h__6 | lra ..].
}
}
{
assert (e__199 : y = 1 * (y - 0) + 0).
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
rw e__199.
apply (from_lt_pos 1 0 0 y); [exact h__10 | lra ..].
}
}
{
split.
{
change (0 <> (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 < q).
exact h__9.
}
{
split.
{
change (0 < (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * y)))).
apply plus_pos_pos.
{
assert (e__200 : eps = 1 * (eps - 0) + 0).
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
rw e__200.
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
{
change (0 < (((apow (gamma * y) p) * b2) + ((apow (gamma * y) p) * (1 - b2)))).
apply plus_pos_pos.
{
apply mult_pos_pos.
{
apply apow_pos.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__201 : gamma = 1 * (gamma - 0) + 0).
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
rw e__201.
apply (from_lt_pos 1 0 0 gamma); [exact h__6 | lra ..].
}
{
assert (e__202 : y = 1 * (y - 0) + 0).
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
rw e__202.
apply (from_lt_pos 1 0 0 y); [exact h__10 | lra ..].
}
}
{
assert (e__203 : b2 = 1 * (b2 - 0) + 0).
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
rw e__203.
apply (from_lt_pos 1 0 0 b2); [exact h__4 | lra ..].
}
}
{
apply mult_pos_pos.
{
apply apow_pos.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__204 : gamma = 1 * (gamma - 0) + 0).
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
rw e__204.
apply (from_lt_pos 1 0 0 gamma); [exact h__6 | lra ..].
}
{
assert (e__205 : y = 1 * (y - 0) + 0).
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
rw e__205.
apply (from_lt_pos 1 0 0 y); [exact h__10 | lra ..].
}
}
{
assert (e__206 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__206.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
}
}
}
{
split.
{
change (0 <> (Rpower (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * y))) (q * / p))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> (1 + b1)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__207 : (1 + b1) = 1 * (b1 - 0) + 1).
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
rw e__207.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
{
split.
{
change (0 < p).
exact h__8.
}
{
split.
{
change (0 < p).
exact h__8.
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__208 : p = 1 * (p - 0) + 0).
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
rw e__208.
apply (from_lt_pos 1 0 0 p); [exact h__8 | lra ..].
}
{
split.
{
change (0 < (eps + (apow (gamma * y) p))).
apply plus_pos_pos.
{
assert (e__209 : eps = 1 * (eps - 0) + 0).
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
rw e__209.
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
{
apply apow_pos.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__210 : gamma = 1 * (gamma - 0) + 0).
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
rw e__210.
apply (from_lt_pos 1 0 0 gamma); [exact h__6 | lra ..].
}
{
assert (e__211 : y = 1 * (y - 0) + 0).
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
rw e__211.
apply (from_lt_pos 1 0 0 y); [exact h__10 | lra ..].
}
}
}
{
split.
{
change (0 <> (1 + b1)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__212 : (1 + b1) = 1 * (b1 - 0) + 1).
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
rw e__212.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
{
split.
{
change (0 < (((1 - b1) * / (1 + b1)) * gamma * y)).
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__213 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__213.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
{
apply inv_pos.
assert (e__214 : (1 + b1) = 1 * (b1 - 0) + 1).
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
rw e__214.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
{
assert (e__215 : gamma = 1 * (gamma - 0) + 0).
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
rw e__215.
apply (from_lt_pos 1 0 0 gamma); [exact h__6 | lra ..].
}
}
{
assert (e__216 : y = 1 * (y - 0) + 0).
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
rw e__216.
apply (from_lt_pos 1 0 0 y); [exact h__10 | lra ..].
}
}
{
split.
{
change (0 <> (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 < q).
exact h__9.
}
{
split.
{
change (0 < (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * (- y))))).
apply plus_pos_pos.
{
assert (e__217 : eps = 1 * (eps - 0) + 0).
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
rw e__217.
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
{
change (0 < (((apow (gamma * y) p) * b2) + ((apow (gamma * (- y)) p) * (1 - b2)))).
apply plus_pos_pos.
{
apply mult_pos_pos.
{
apply apow_pos.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__218 : gamma = 1 * (gamma - 0) + 0).
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
rw e__218.
apply (from_lt_pos 1 0 0 gamma); [exact h__6 | lra ..].
}
{
assert (e__219 : y = 1 * (y - 0) + 0).
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
rw e__219.
apply (from_lt_pos 1 0 0 y); [exact h__10 | lra ..].
}
}
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
apply (from_lt_pos 1 0 0 b2); [exact h__4 | lra ..].
}
}
{
apply mult_pos_pos.
{
apply apow_pos.
apply Rlt_not_eq.
apply mult_pos_neg.
{
assert (e__221 : gamma = 1 * (gamma - 0) + 0).
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
rw e__221.
apply (from_lt_pos 1 0 0 gamma); [exact h__6 | lra ..].
}
{
assert (e__222 : (- y) = (- 1) * (y - 0) + 0).
{
transitivity (((- 1) * y)).
{
feq.
}
symmetry.
transitivity (((- 1) * y)).
{
feq.
}
feq.
}
rw e__222.
apply (from_lt_neg (- 1) 0 0 y); [exact h__10 | lra ..].
}
}
{
assert (e__223 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__223.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
}
}
}
{
change (0 <> (Rpower (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * (- y)))) (q * / p))).
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
}
}
}
}
}
}
{
change (((aida_m b1 (- (((1 - b1) * / (1 + b1)) * gamma * y)) (gamma * y)) = (- (- (((1 - b1) * / (1 + b1)) * gamma * y)))) /\ ((aida_r b2 p (apow (gamma * y) p) (gamma * y)) = (apow (gamma * y) p)) /\ ((aida_limit_x (((2 - mu) * y * (Rpower (eps + (apow (gamma * y) p)) (q * / p))) * / (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q)) b1 b2 eps mu p q y (- (((1 - b1) * / (1 + b1)) * gamma * y)) (apow (gamma * y) p) (gamma * y)) = (- y)) /\ ((aida_m b1 (((1 - b1) * / (1 + b1)) * gamma * y) (gamma * (- y))) = (- (((1 - b1) * / (1 + b1)) * gamma * y))) /\ ((aida_r b2 p (apow (gamma * y) p) (gamma * (- y))) = (apow (gamma * y) p)) /\ ((aida_limit_x (((2 - mu) * y * (Rpower (eps + (apow (gamma * y) p)) (q * / p))) * / (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q)) b1 b2 eps mu p q (- y) (((1 - b1) * / (1 + b1)) * gamma * y) (apow (gamma * y) p) (gamma * (- y))) = (- (- y)))).
exact s__183.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (mu : R) (gamma : R) (eps : R) (p : R) (q : R) (y : R), ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < gamma) -> (0 < eps) -> (0 < p) -> (0 < q) -> (0 < y) -> ((0 <> (1 + b1)) /\ (0 < p) /\ (0 < p) /\ (0 <> p) /\ (0 < (eps + (apow (gamma * y) p))) /\ (0 <> (1 + b1)) /\ (0 < (((1 - b1) / (1 + b1)) * gamma * y)) /\ (0 <> (Rpower (((1 - b1) / (1 + b1)) * gamma * y) q)) /\ (0 < q) /\ (0 < (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * y)))) /\ (0 <> (Rpower (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * y))) (q / p))) /\ (0 <> (1 + b1)) /\ (0 < p) /\ (0 < p) /\ (0 <> p) /\ (0 < (eps + (apow (gamma * y) p))) /\ (0 <> (1 + b1)) /\ (0 < (((1 - b1) / (1 + b1)) * gamma * y)) /\ (0 <> (Rpower (((1 - b1) / (1 + b1)) * gamma * y) q)) /\ (0 < q) /\ (0 < (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * (- y))))) /\ (0 <> (Rpower (eps + (aida_r b2 p (apow (gamma * y) p) (gamma * (- y)))) (q / p)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (mu : R) (gamma : R) (eps : R) (p : R) (q : R) (y : R), ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < gamma) -> (0 < eps) -> (0 < p) -> (0 < q) -> (0 < y) -> (((aida_m b1 (- (((1 - b1) / (1 + b1)) * gamma * y)) (gamma * y)) = (- (- (((1 - b1) / (1 + b1)) * gamma * y)))) /\ ((aida_r b2 p (apow (gamma * y) p) (gamma * y)) = (apow (gamma * y) p)) /\ ((aida_limit_x (((2 - mu) * y * (Rpower (eps + (apow (gamma * y) p)) (q / p))) / (Rpower (((1 - b1) / (1 + b1)) * gamma * y) q)) b1 b2 eps mu p q y (- (((1 - b1) / (1 + b1)) * gamma * y)) (apow (gamma * y) p) (gamma * y)) = (- y)) /\ ((aida_m b1 (((1 - b1) / (1 + b1)) * gamma * y) (gamma * (- y))) = (- (((1 - b1) / (1 + b1)) * gamma * y))) /\ ((aida_r b2 p (apow (gamma * y) p) (gamma * (- y))) = (apow (gamma * y) p)) /\ ((aida_limit_x (((2 - mu) * y * (Rpower (eps + (apow (gamma * y) p)) (q / p))) / (Rpower (((1 - b1) / (1 + b1)) * gamma * y) q)) b1 b2 eps mu p q (- y) (((1 - b1) / (1 + b1)) * gamma * y) (apow (gamma * y) p) (gamma * (- y))) = (- (- y)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (mu : R) (gamma : R) (eps : R) (p : R) (q : R) (y : R), ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < gamma) -> (0 < eps) -> (0 < p) -> (0 < q) -> (0 < y) -> (((aida_m b1 (- (((1 - b1) / (1 + b1)) * gamma * y)) (gamma * y)) = ((- (- (((1 - b1) / (1 + b1)) * gamma * y))) + 1)) /\ ((aida_r b2 p (apow (gamma * y) p) (gamma * y)) = (apow (gamma * y) p)) /\ ((aida_limit_x (((2 - mu) * y * (Rpower (eps + (apow (gamma * y) p)) (q / p))) / (Rpower (((1 - b1) / (1 + b1)) * gamma * y) q)) b1 b2 eps mu p q y (- (((1 - b1) / (1 + b1)) * gamma * y)) (apow (gamma * y) p) (gamma * y)) = (- y)) /\ ((aida_m b1 (((1 - b1) / (1 + b1)) * gamma * y) (gamma * (- y))) = (- (((1 - b1) / (1 + b1)) * gamma * y))) /\ ((aida_r b2 p (apow (gamma * y) p) (gamma * (- y))) = (apow (gamma * y) p)) /\ ((aida_limit_x (((2 - mu) * y * (Rpower (eps + (apow (gamma * y) p)) (q / p))) / (Rpower (((1 - b1) / (1 + b1)) * gamma * y) q)) b1 b2 eps mu p q (- y) (((1 - b1) / (1 + b1)) * gamma * y) (apow (gamma * y) p) (gamma * (- y))) = (- (- y)))) := claim.
End T_aida_two_cycle_8b0d2b8c.


(* aida.cycle_near; certificate 1539534a997781434ecc686483143f1d416ead1349c0f4e0184b2a1ac5e96c9e *)
Module T_aida_cycle_near_1539534a.

Lemma satisfiable : exists (b1 : R) (mu : R) (gamma : R) (eps : R) (p : R) (q : R) (eta : R) (low : R) (high : R), ((0 < b1) /\ (b1 < 1)) /\ (mu < 1) /\ (0 < gamma) /\ (0 < eps) /\ (0 < p) /\ (1 < q) /\ (0 < low) /\ (0 < high) /\ (low < high) /\ (0 = (((2 - mu) * (Rpower eps (q / p))) - (eta * (Rpower (((1 - b1) / (1 + b1)) * gamma) q) * (Rpower low (q - 1))))) /\ (0 = (((2 - mu) * (Rpower (2 * eps) (q / p))) - (eta * (Rpower (((1 - b1) / (1 + b1)) * gamma) q) * (Rpower high (q - 1))))) /\ ((Rpower (gamma * high) p) < eps).
Proof.
exists (1 * / 3), 0, 2, 1, 2, 2, 20, (1 * / 10), (1 * / 5).
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 3)).
closed_less.
}
{ change ((1 * / 3) < 1).
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
change (0 < 2).
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
change (0 < (1 * / 10)).
closed_less.
}
{
split.
{
change (0 < (1 * / 5)).
closed_less.
}
{
split.
{
change ((1 * / 10) < (1 * / 5)).
closed_less.
}
{
split.
{
change (0 = (((2 - 0) * (exp ((2 * / 2) * ln 1))) - (20 * (exp (2 * ln (((1 - (1 * / 3)) * / (1 + (1 * / 3))) * 2))) * (exp ((2 - 1) * ln (1 * / 10)))))).
replace (exp ((2 * / 2) * ln 1)) with 1 by (symmetry; apply power_of_one; closed_eq).
replace (exp (2 * ln (((1 - (1 * / 3)) * / (1 + (1 * / 3))) * 2))) with 1 by (symmetry; apply power_of_one; closed_eq).
replace (exp ((2 - 1) * ln (1 * / 10))) with ((1 * / 10) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_eq.
}
{
split.
{
change (0 = (((2 - 0) * (exp ((2 * / 2) * ln (2 * 1)))) - (20 * (exp (2 * ln (((1 - (1 * / 3)) * / (1 + (1 * / 3))) * 2))) * (exp ((2 - 1) * ln (1 * / 5)))))).
replace (exp ((2 * / 2) * ln (2 * 1))) with ((2 * 1) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (exp (2 * ln (((1 - (1 * / 3)) * / (1 + (1 * / 3))) * 2))) with 1 by (symmetry; apply power_of_one; closed_eq).
replace (exp ((2 - 1) * ln (1 * / 5))) with ((1 * / 5) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_eq.
}
{
change ((exp (2 * ln (2 * (1 * / 5)))) < 1).
replace (exp (2 * ln (2 * (1 * / 5)))) with ((2 * (1 * / 5)) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
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

Lemma proved : forall (b1 : R) (mu : R) (gamma : R) (eps : R) (p : R) (q : R) (eta : R) (low : R) (high : R), ((0 < b1) /\ (b1 < 1)) -> (mu < 1) -> (0 < gamma) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 < low) -> (0 < high) -> (low < high) -> (0 = (((2 - mu) * (Rpower eps (q / p))) - (eta * (Rpower (((1 - b1) / (1 + b1)) * gamma) q) * (Rpower low (q - 1))))) -> (0 = (((2 - mu) * (Rpower (2 * eps) (q / p))) - (eta * (Rpower (((1 - b1) / (1 + b1)) * gamma) q) * (Rpower high (q - 1))))) -> ((Rpower (gamma * high) p) < eps) -> (((0 <> p) /\ (0 < eps) /\ (0 <> (1 + b1)) /\ (0 < (((1 - b1) / (1 + b1)) * gamma)) /\ (0 < low) /\ (0 < (2 * eps)) /\ (0 < high) /\ (0 < (gamma * high))) /\ (exists y : R, (low < y < high) /\ ((((eta * (Rpower (((1 - b1) / (1 + b1)) * gamma * y) q)) / (Rpower ((Rpower (gamma * y) p) + eps) (q / p))) - ((2 - mu) * y)) = 0))).
Proof.
intros b1 mu gamma eps p q eta low high h__0 h__3 h__4 h__5 h__6 h__7 h__8 h__9 h__10 h__11 h__12 h__13.
pose proof h__0 as [h__1 h__2].
change (0 = (((2 - mu) * (Rpower eps (q * / p))) - (eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * (Rpower low (q - 1))))) in h__11.
change (0 = (((2 - mu) * (Rpower (2 * eps) (q * / p))) - (eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * (Rpower high (q - 1))))) in h__12.
(* share *)
assert (s__21 : ((apow (((1 - b1) * / (1 + b1)) * gamma) q) = (Rpower (((1 - b1) * / (1 + b1)) * gamma) q))).
{
assert (p__14 : (0 < (((1 - b1) * / (1 + b1)) * gamma))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__15 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__15.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
{
apply inv_pos.
assert (e__16 : (1 + b1) = 1 * (b1 - 0) + 1).
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
rw e__16.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
{
assert (e__17 : gamma = 1 * (gamma - 0) + 0).
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
rw e__17.
apply (from_lt_pos 1 0 0 gamma); [exact h__4 | lra ..].
}
}
assert (p__18 : (0 < q)).
{
assert (e__19 : q = 1 * (q - 1) + 1).
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
rw e__19.
apply (from_lt_pos 1 1 1 q); [exact h__7 | lra ..].
}
assert (u__20 : ((apow (((1 - b1) * / (1 + b1)) * gamma) q) = (Rpower (((1 - b1) * / (1 + b1)) * gamma) q))).
{
exact (ax_apow_of_positive (((1 - b1) * / (1 + b1)) * gamma) q p__14 p__18).
}
exact u__20.
}
assert (n__26 : 0 < (gamma * low)).
{
apply mult_pos_pos.
{
assert (e__24 : gamma = 1 * (gamma - 0) + 0).
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
rw e__24.
apply (from_lt_pos 1 0 0 gamma); [exact h__4 | lra ..].
}
{
assert (e__25 : low = 1 * (low - 0) + 0).
{
transitivity (low).
{
reflexivity.
}
symmetry.
transitivity (low).
{
feq.
}
feq.
}
rw e__25.
apply (from_lt_pos 1 0 0 low); [exact h__8 | lra ..].
}
}
(* low inside *)
assert (s__27 : (eps < ((Rpower (gamma * low) p) + eps))).
{
apply gap_lt.
assert (e__22 : (((Rpower (gamma * low) p) + eps) - eps) = (Rpower (gamma * low) p)).
{
transitivity ((Rpower (gamma * low) p)).
{
feq.
}
symmetry.
transitivity ((Rpower (gamma * low) p)).
{
reflexivity.
}
feq.
}
assert (w__23 : 0 < (Rpower (gamma * low) p)).
{
apply exp_pos.
}
rw e__22. exact w__23.
}
(* low powers *)
assert (s__34 : ((Rpower eps (q * / p)) < (Rpower ((Rpower (gamma * low) p) + eps) (q * / p)))).
{
assert (p__28 : (0 < eps)).
{
exact h__5.
}
assert (p__29 : (eps < ((Rpower (gamma * low) p) + eps))).
{
exact s__27.
}
assert (p__30 : (0 < (q * / p))).
{
apply mult_pos_pos.
{
assert (e__31 : q = 1 * (q - 1) + 1).
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
rw e__31.
apply (from_lt_pos 1 1 1 q); [exact h__7 | lra ..].
}
{
apply inv_pos.
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
apply (from_lt_pos 1 0 0 p); [exact h__6 | lra ..].
}
}
assert (u__33 : ((Rpower eps (q * / p)) < (Rpower ((Rpower (gamma * low) p) + eps) (q * / p)))).
{
exact (ax_rpow_increasing_base eps ((Rpower (gamma * low) p) + eps) (q * / p) p__28 p__29 p__30).
}
exact u__33.
}
(* low whole *)
assert (s__43 : ((apow (((1 - b1) * / (1 + b1)) * gamma * low) q) = (Rpower (((1 - b1) * / (1 + b1)) * gamma * low) q))).
{
assert (p__35 : (0 < (((1 - b1) * / (1 + b1)) * gamma * low))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__36 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__36.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
{
apply inv_pos.
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
}
{
assert (e__38 : gamma = 1 * (gamma - 0) + 0).
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
rw e__38.
apply (from_lt_pos 1 0 0 gamma); [exact h__4 | lra ..].
}
}
{
assert (e__39 : low = 1 * (low - 0) + 0).
{
transitivity (low).
{
reflexivity.
}
symmetry.
transitivity (low).
{
feq.
}
feq.
}
rw e__39.
apply (from_lt_pos 1 0 0 low); [exact h__8 | lra ..].
}
}
assert (p__40 : (0 < q)).
{
assert (e__41 : q = 1 * (q - 1) + 1).
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
rw e__41.
apply (from_lt_pos 1 1 1 q); [exact h__7 | lra ..].
}
assert (u__42 : ((apow (((1 - b1) * / (1 + b1)) * gamma * low) q) = (Rpower (((1 - b1) * / (1 + b1)) * gamma * low) q))).
{
exact (ax_apow_of_positive (((1 - b1) * / (1 + b1)) * gamma * low) q p__35 p__40).
}
exact u__42.
}
assert (n__49 : (1 + b1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__48 : (1 + b1) = 1 * (b1 - 0) + 1).
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
rw e__48.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
assert (n__51 : (b1 + 1) <> 0).
{
assert (e__50 : (1 + b1) = (b1 + 1)).
{
feq.
}
try rewrite <- e__50.
exact n__49.
}
assert (n__53 : 0 < q).
{
assert (e__52 : q = 1 * (q - 1) + 1).
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
rw e__52.
apply (from_lt_pos 1 1 1 q); [exact h__7 | lra ..].
}
(* low product *)
assert (s__70 : ((apow (((1 - b1) * / (1 + b1)) * gamma * low) q) = ((apow (((1 - b1) * / (1 + b1)) * gamma) q) * (apow low q)))).
{
assert (p__44 : (0 < q)).
{
assert (e__45 : q = 1 * (q - 1) + 1).
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
rw e__45.
apply (from_lt_pos 1 1 1 q); [exact h__7 | lra ..].
}
assert (u__46 : ((apow ((((1 - b1) * / (1 + b1)) * gamma) * low) q) = ((apow (((1 - b1) * / (1 + b1)) * gamma) q) * (apow low q)))).
{
exact (ax_apow_product (((1 - b1) * / (1 + b1)) * gamma) low q p__44).
}
apply gap_eq.
assert (e__47 : (((apow (((1 - b1) * / (1 + b1)) * gamma) q) * (apow low q)) - (apow (((1 - b1) * / (1 + b1)) * gamma * low) q)) = 1 * (((apow (((1 - b1) * / (1 + b1)) * gamma) q) * (apow low q)) - (apow ((((1 - b1) * / (1 + b1)) * gamma) * low) q)) + 0).
{
transitivity ((((apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) * (apow low q)) + ((- 1) * (apow (((b1 * gamma * low) + ((- 1) * gamma * low)) * (/ (b1 + 1))) q)))).
{
assert (e__54 : (apow (((1 - b1) * / (1 + b1)) * gamma * low) q) = (apow (((b1 * gamma * low) + ((- 1) * gamma * low)) * (/ (b1 + 1))) q)).
{
assert (e__55 : (((1 - b1) * / (1 + b1)) * gamma * low) = ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1)))).
{
assert (e__56 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__57 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__57.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__56.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__55). }
rewrite (apow_flip ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) (((b1 * gamma * low) + ((- 1) * gamma * low)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
assert (e__58 : (apow (((1 - b1) * / (1 + b1)) * gamma) q) = (apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q)).
{
assert (e__59 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__60 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__61 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__61.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__60.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__59). }
rewrite (apow_flip ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__54.
rw e__58.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) * (apow low q)) + ((- 1) * (apow (((b1 * gamma * low) + ((- 1) * gamma * low)) * (/ (b1 + 1))) q)))).
{
assert (e__62 : (apow ((((1 - b1) * / (1 + b1)) * gamma) * low) q) = (apow (((b1 * gamma * low) + ((- 1) * gamma * low)) * (/ (b1 + 1))) q)).
{
assert (e__63 : ((((1 - b1) * / (1 + b1)) * gamma) * low) = ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1)))).
{
assert (e__64 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__65 : (1 + b1) = (b1 + 1)).
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
transitivity (apow  ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__63). }
rewrite (apow_flip ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) (((b1 * gamma * low) + ((- 1) * gamma * low)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
assert (e__66 : (apow (((1 - b1) * / (1 + b1)) * gamma) q) = (apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q)).
{
assert (e__67 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__68 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__69 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__69.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__68.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__67). }
rewrite (apow_flip ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__62.
rw e__66.
reflexivity.
}
feq.
}
feq.
}
rw e__47.
apply (from_eq_zero 1 0 (apow ((((1 - b1) * / (1 + b1)) * gamma) * low) q) ((apow (((1 - b1) * / (1 + b1)) * gamma) q) * (apow low q))); [exact u__46 | lra ..].
}
(* low y^q *)
assert (s__75 : ((apow low q) = (Rpower low q))).
{
assert (p__71 : (0 < low)).
{
exact h__8.
}
assert (p__72 : (0 < q)).
{
assert (e__73 : q = 1 * (q - 1) + 1).
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
rw e__73.
apply (from_lt_pos 1 1 1 q); [exact h__7 | lra ..].
}
assert (u__74 : ((apow low q) = (Rpower low q))).
{
exact (ax_apow_of_positive low q p__71 p__72).
}
exact u__74.
}
assert (n__81 : 0 < (((1 - b1) * / (1 + b1)) * gamma)).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__78 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__78.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
{
apply inv_pos.
assert (e__79 : (1 + b1) = 1 * (b1 - 0) + 1).
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
rw e__79.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
{
assert (e__80 : gamma = 1 * (gamma - 0) + 0).
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
rw e__80.
apply (from_lt_pos 1 0 0 gamma); [exact h__4 | lra ..].
}
}
assert (n__85 : 0 < ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__82 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__83 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__84 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__84.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__83.
reflexivity.
}
feq.
}
try rewrite <- e__82.
exact n__81.
}
assert (n__87 : 0 < low).
{
assert (e__86 : low = 1 * (low - 0) + 0).
{
transitivity (low).
{
reflexivity.
}
symmetry.
transitivity (low).
{
feq.
}
feq.
}
rw e__86.
apply (from_lt_pos 1 0 0 low); [exact h__8 | lra ..].
}
assert (n__92 : 0 < (((1 - b1) * / (1 + b1)) * gamma * low)).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
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
{
apply inv_pos.
assert (e__89 : (1 + b1) = 1 * (b1 - 0) + 1).
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
rw e__89.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
{
assert (e__90 : gamma = 1 * (gamma - 0) + 0).
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
rw e__90.
apply (from_lt_pos 1 0 0 gamma); [exact h__4 | lra ..].
}
}
{
assert (e__91 : low = 1 * (low - 0) + 0).
{
transitivity (low).
{
reflexivity.
}
symmetry.
transitivity (low).
{
feq.
}
feq.
}
rw e__91.
apply (from_lt_pos 1 0 0 low); [exact h__8 | lra ..].
}
}
assert (n__96 : 0 < ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1)))).
{
assert (e__93 : (((1 - b1) * / (1 + b1)) * gamma * low) = ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1)))).
{
assert (e__94 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__95 : (1 + b1) = (b1 + 1)).
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
(* low force *)
assert (s__175 : ((Rpower (((1 - b1) * / (1 + b1)) * gamma * low) q) = ((Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * (Rpower low q)))).
{
apply gap_eq.
assert (e__76 : (((Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * (Rpower low q)) - (Rpower (((1 - b1) * / (1 + b1)) * gamma * low) q)) = (((apow (((1 - b1) * / (1 + b1)) * gamma * low) q) - (Rpower (((1 - b1) * / (1 + b1)) * gamma * low) q)) - ((apow (((1 - b1) * / (1 + b1)) * gamma * low) q) - ((apow (((1 - b1) * / (1 + b1)) * gamma) q) * (apow low q))) - (((apow (((1 - b1) * / (1 + b1)) * gamma) q) - (Rpower (((1 - b1) * / (1 + b1)) * gamma) q)) * (apow low q)) - ((Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * ((apow low q) - (Rpower low q))))).
{
transitivity ((((Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q) * (Rpower low q)) + ((- 1) * (Rpower ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q)))).
{
assert (e__97 : (Rpower (((1 - b1) * / (1 + b1)) * gamma * low) q) = (Rpower ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q)).
{
assert (e__98 : (((1 - b1) * / (1 + b1)) * gamma * low) = ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1)))).
{
assert (e__99 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__100 : (1 + b1) = (b1 + 1)).
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
transitivity (Rpower  ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__98). }
feq.
}
assert (e__101 : (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) = (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q)).
{
assert (e__102 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__103 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__104 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__104.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__103.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__102). }
feq.
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
transitivity ((((Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q) * (Rpower low q)) + ((- 1) * (Rpower ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q)))).
{
assert (e__105 : (Rpower (((1 - b1) * / (1 + b1)) * gamma * low) q) = (Rpower ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q)).
{
assert (e__106 : (((1 - b1) * / (1 + b1)) * gamma * low) = ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1)))).
{
assert (e__107 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__108 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__108.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__107.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__106). }
feq.
}
assert (e__109 : (apow (((1 - b1) * / (1 + b1)) * gamma * low) q) = (apow (((b1 * gamma * low) + ((- 1) * gamma * low)) * (/ (b1 + 1))) q)).
{
assert (e__110 : (((1 - b1) * / (1 + b1)) * gamma * low) = ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1)))).
{
assert (e__111 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__112 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__112.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__111.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__110). }
rewrite (apow_flip ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) (((b1 * gamma * low) + ((- 1) * gamma * low)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
assert (e__113 : (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) = (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q)).
{
assert (e__114 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__115 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__116 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__116.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__115.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__114). }
feq.
}
assert (e__117 : (apow (((1 - b1) * / (1 + b1)) * gamma) q) = (apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q)).
{
assert (e__118 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__119 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__120 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__120.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__119.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__118). }
rewrite (apow_flip ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__105.
rw e__109.
rw e__113.
rw e__117.
reflexivity.
}
feq.
}
feq.
}
assert (w__77 : (((apow (((1 - b1) * / (1 + b1)) * gamma * low) q) - (Rpower (((1 - b1) * / (1 + b1)) * gamma * low) q)) - ((apow (((1 - b1) * / (1 + b1)) * gamma * low) q) - ((apow (((1 - b1) * / (1 + b1)) * gamma) q) * (apow low q))) - (((apow (((1 - b1) * / (1 + b1)) * gamma) q) - (Rpower (((1 - b1) * / (1 + b1)) * gamma) q)) * (apow low q)) - ((Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * ((apow low q) - (Rpower low q)))) = 0).
{
apply to_plus.
apply plus_zero_zero.
{
apply to_plus.
apply plus_zero_zero.
{
apply to_plus.
apply plus_zero_zero.
{
assert (e__123 : ((apow (((1 - b1) * / (1 + b1)) * gamma * low) q) - (Rpower (((1 - b1) * / (1 + b1)) * gamma * low) q)) = (- 1) * ((Rpower (((1 - b1) * / (1 + b1)) * gamma * low) q) - (apow (((1 - b1) * / (1 + b1)) * gamma * low) q)) + 0).
{
transitivity (((apow (((b1 * gamma * low) + ((- 1) * gamma * low)) * (/ (b1 + 1))) q) + ((- 1) * (Rpower ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q)))).
{
assert (e__124 : (Rpower (((1 - b1) * / (1 + b1)) * gamma * low) q) = (Rpower ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q)).
{
assert (e__125 : (((1 - b1) * / (1 + b1)) * gamma * low) = ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1)))).
{
assert (e__126 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__127 : (1 + b1) = (b1 + 1)).
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
transitivity (Rpower  ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__125). }
feq.
}
assert (e__128 : (apow (((1 - b1) * / (1 + b1)) * gamma * low) q) = (apow (((b1 * gamma * low) + ((- 1) * gamma * low)) * (/ (b1 + 1))) q)).
{
assert (e__129 : (((1 - b1) * / (1 + b1)) * gamma * low) = ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1)))).
{
assert (e__130 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__131 : (1 + b1) = (b1 + 1)).
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
transitivity (apow  ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__129). }
rewrite (apow_flip ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) (((b1 * gamma * low) + ((- 1) * gamma * low)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__124.
rw e__128.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow (((b1 * gamma * low) + ((- 1) * gamma * low)) * (/ (b1 + 1))) q) + ((- 1) * (Rpower ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q)))).
{
assert (e__132 : (Rpower (((1 - b1) * / (1 + b1)) * gamma * low) q) = (Rpower ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q)).
{
assert (e__133 : (((1 - b1) * / (1 + b1)) * gamma * low) = ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1)))).
{
assert (e__134 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__135 : (1 + b1) = (b1 + 1)).
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
transitivity (Rpower  ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__133). }
feq.
}
assert (e__136 : (apow (((1 - b1) * / (1 + b1)) * gamma * low) q) = (apow (((b1 * gamma * low) + ((- 1) * gamma * low)) * (/ (b1 + 1))) q)).
{
assert (e__137 : (((1 - b1) * / (1 + b1)) * gamma * low) = ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1)))).
{
assert (e__138 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__139 : (1 + b1) = (b1 + 1)).
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
transitivity (apow  ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__137). }
rewrite (apow_flip ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) (((b1 * gamma * low) + ((- 1) * gamma * low)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__132.
rw e__136.
reflexivity.
}
feq.
}
feq.
}
rw e__123.
apply (from_eq_zero (- 1) 0 (apow (((1 - b1) * / (1 + b1)) * gamma * low) q) (Rpower (((1 - b1) * / (1 + b1)) * gamma * low) q)); [exact s__43 | lra ..].
}
{
assert (e__140 : (- ((apow (((1 - b1) * / (1 + b1)) * gamma * low) q) - ((apow (((1 - b1) * / (1 + b1)) * gamma) q) * (apow low q)))) = 1 * (((apow (((1 - b1) * / (1 + b1)) * gamma) q) * (apow low q)) - (apow (((1 - b1) * / (1 + b1)) * gamma * low) q)) + 0).
{
transitivity ((((apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) * (apow low q)) + ((- 1) * (apow (((b1 * gamma * low) + ((- 1) * gamma * low)) * (/ (b1 + 1))) q)))).
{
assert (e__141 : (apow (((1 - b1) * / (1 + b1)) * gamma * low) q) = (apow (((b1 * gamma * low) + ((- 1) * gamma * low)) * (/ (b1 + 1))) q)).
{
assert (e__142 : (((1 - b1) * / (1 + b1)) * gamma * low) = ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1)))).
{
assert (e__143 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__144 : (1 + b1) = (b1 + 1)).
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
transitivity (apow  ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__142). }
rewrite (apow_flip ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) (((b1 * gamma * low) + ((- 1) * gamma * low)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
assert (e__145 : (apow (((1 - b1) * / (1 + b1)) * gamma) q) = (apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q)).
{
assert (e__146 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__147 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__148 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__148.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__147.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__146). }
rewrite (apow_flip ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__141.
rw e__145.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) * (apow low q)) + ((- 1) * (apow (((b1 * gamma * low) + ((- 1) * gamma * low)) * (/ (b1 + 1))) q)))).
{
assert (e__149 : (apow (((1 - b1) * / (1 + b1)) * gamma * low) q) = (apow (((b1 * gamma * low) + ((- 1) * gamma * low)) * (/ (b1 + 1))) q)).
{
assert (e__150 : (((1 - b1) * / (1 + b1)) * gamma * low) = ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1)))).
{
assert (e__151 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__152 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__152.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__151.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__150). }
rewrite (apow_flip ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) (((b1 * gamma * low) + ((- 1) * gamma * low)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
assert (e__153 : (apow (((1 - b1) * / (1 + b1)) * gamma) q) = (apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q)).
{
assert (e__154 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__155 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__156 : (1 + b1) = (b1 + 1)).
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
transitivity (apow  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__154). }
rewrite (apow_flip ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__149.
rw e__153.
reflexivity.
}
feq.
}
feq.
}
rw e__140.
apply (from_eq_zero 1 0 (apow (((1 - b1) * / (1 + b1)) * gamma * low) q) ((apow (((1 - b1) * / (1 + b1)) * gamma) q) * (apow low q))); [exact s__70 | lra ..].
}
}
{
apply opp_zero.
assert (v__121 : ((apow (((1 - b1) * / (1 + b1)) * gamma) q) - (Rpower (((1 - b1) * / (1 + b1)) * gamma) q)) = 0).
{
assert (e__157 : ((apow (((1 - b1) * / (1 + b1)) * gamma) q) - (Rpower (((1 - b1) * / (1 + b1)) * gamma) q)) = (- 1) * ((Rpower (((1 - b1) * / (1 + b1)) * gamma) q) - (apow (((1 - b1) * / (1 + b1)) * gamma) q)) + 0).
{
transitivity (((apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) + ((- 1) * (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q)))).
{
assert (e__158 : (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) = (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q)).
{
assert (e__159 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__160 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__161 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__161.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__160.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__159). }
feq.
}
assert (e__162 : (apow (((1 - b1) * / (1 + b1)) * gamma) q) = (apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q)).
{
assert (e__163 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__164 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__165 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__165.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__164.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__163). }
rewrite (apow_flip ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__158.
rw e__162.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) + ((- 1) * (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q)))).
{
assert (e__166 : (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) = (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q)).
{
assert (e__167 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__168 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__169 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__169.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__168.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__167). }
feq.
}
assert (e__170 : (apow (((1 - b1) * / (1 + b1)) * gamma) q) = (apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q)).
{
assert (e__171 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__172 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__173 : (1 + b1) = (b1 + 1)).
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
transitivity (apow  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__171). }
rewrite (apow_flip ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__166.
rw e__170.
reflexivity.
}
feq.
}
feq.
}
rw e__157.
apply (from_eq_zero (- 1) 0 (apow (((1 - b1) * / (1 + b1)) * gamma) q) (Rpower (((1 - b1) * / (1 + b1)) * gamma) q)); [exact s__21 | lra ..].
}
rewrite v__121. ring.
}
}
{
apply opp_zero.
assert (v__122 : ((apow low q) - (Rpower low q)) = 0).
{
assert (e__174 : ((apow low q) - (Rpower low q)) = (- 1) * ((Rpower low q) - (apow low q)) + 0).
{
transitivity (((apow low q) + ((- 1) * (Rpower low q)))).
{
feq.
}
symmetry.
transitivity (((apow low q) + ((- 1) * (Rpower low q)))).
{
feq.
}
feq.
}
rw e__174.
apply (from_eq_zero (- 1) 0 (apow low q) (Rpower low q)); [exact s__75 | lra ..].
}
rewrite v__122. ring.
}
}
rw e__76. exact w__77.
}
assert (n__179 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__178 : p = 1 * (p - 0) + 0).
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
rw e__178.
apply (from_lt_pos 1 0 0 p); [exact h__6 | lra ..].
}
assert (n__182 : 0 < ((Rpower (gamma * low) p) + eps)).
{
apply plus_pos_pos.
{
assert (e__180 : (Rpower (gamma * low) p) = 1 * (((Rpower (gamma * low) p) + eps) - eps) + 0).
{
transitivity ((Rpower (gamma * low) p)).
{
reflexivity.
}
symmetry.
transitivity ((Rpower (gamma * low) p)).
{
feq.
}
feq.
}
rw e__180.
apply (from_lt_pos 1 0 eps ((Rpower (gamma * low) p) + eps)); [exact s__27 | lra ..].
}
{
assert (e__181 : eps = 1 * (eps - 0) + 0).
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
rw e__181.
apply (from_lt_pos 1 0 0 eps); [exact h__5 | lra ..].
}
}
assert (n__183 : (Rpower ((Rpower (gamma * low) p) + eps) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__187 : (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q)) <> 0).
{
assert (e__184 : (Rpower ((Rpower (gamma * low) p) + eps) (q * / p)) = (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q))).
{
assert (e__185 : (q * / p) = ((/ p) * q)).
{
assert (e__186 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__186.
reflexivity.
}
feq.
}
transitivity (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((Rpower (gamma * low) p) + eps) v__ ) e__185). }
feq.
}
try rewrite <- e__184.
exact n__183.
}
assert (n__189 : 0 < eps).
{
assert (e__188 : eps = 1 * (eps - 0) + 0).
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
rw e__188.
apply (from_lt_pos 1 0 0 eps); [exact h__5 | lra ..].
}
assert (n__225 : (Rpower ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q) = ((Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q) * (Rpower low q))).
{
transitivity (1 * (Rpower ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q)).
{ feq. }
assert (e__221 : (Rpower (((1 - b1) * / (1 + b1)) * gamma * low) q) = (Rpower ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q)).
{
assert (e__222 : (((1 - b1) * / (1 + b1)) * gamma * low) = ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1)))).
{
assert (e__223 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__224 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__224.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__223.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__222). }
feq.
}
try rewrite <- e__221.
rewrite s__175.
assert (e__216 : ((Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * (Rpower low q)) = ((Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q) * (Rpower low q))).
{
assert (e__217 : (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) = (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q)).
{
assert (e__218 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__219 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__220 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__220.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__219.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__218). }
feq.
}
eapply eq_trans.
{
rw e__217.
reflexivity.
}
feq.
}
rw e__216.
feq.
}
(* low end *)
assert (s__261 : (((eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma * low) q)) * / (Rpower ((Rpower (gamma * low) p) + eps) (q * / p))) < ((2 - mu) * low))).
{
apply gap_lt.
assert (e__176 : (((2 - mu) * low) - ((eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma * low) q)) * / (Rpower ((Rpower (gamma * low) p) + eps) (q * / p)))) = ((((2 - mu) * low * ((Rpower ((Rpower (gamma * low) p) + eps) (q * / p)) - (Rpower eps (q * / p)))) + (1 * low * (((2 - mu) * (Rpower eps (q * / p))) - (eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * (Rpower low (q - 1)))))) * / (Rpower ((Rpower (gamma * low) p) + eps) (q * / p)))).
{
transitivity ((((- 1) * (/ (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q))) * (Rpower ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q) * eta) + ((- 1) * low * mu) + (2 * low))).
{
assert (e__190 : / (Rpower ((Rpower (gamma * low) p) + eps) (q * / p)) = (/ (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q)))).
{
assert (e__191 : (Rpower ((Rpower (gamma * low) p) + eps) (q * / p)) = (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q))).
{
assert (e__192 : (q * / p) = ((/ p) * q)).
{
assert (e__193 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__193.
reflexivity.
}
feq.
}
transitivity (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((Rpower (gamma * low) p) + eps) v__ ) e__192). }
feq.
}
rw e__191.
apply inv_by. feq.
}
assert (e__194 : (Rpower (((1 - b1) * / (1 + b1)) * gamma * low) q) = (Rpower ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q)).
{
assert (e__195 : (((1 - b1) * / (1 + b1)) * gamma * low) = ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1)))).
{
assert (e__196 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__197 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__197.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__196.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__195). }
feq.
}
eapply eq_trans.
{
rw e__190.
rw e__194.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q))) * (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q) * (Rpower low q) * eta) + ((- 1) * low * mu) + (2 * low))).
{
assert (e__198 : / (Rpower ((Rpower (gamma * low) p) + eps) (q * / p)) = (/ (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q)))).
{
assert (e__199 : (Rpower ((Rpower (gamma * low) p) + eps) (q * / p)) = (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q))).
{
assert (e__200 : (q * / p) = ((/ p) * q)).
{
assert (e__201 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__201.
reflexivity.
}
feq.
}
transitivity (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((Rpower (gamma * low) p) + eps) v__ ) e__200). }
feq.
}
rw e__199.
apply inv_by. feq.
}
assert (e__202 : (Rpower ((Rpower (gamma * low) p) + eps) (q * / p)) = (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q))).
{
assert (e__203 : (q * / p) = ((/ p) * q)).
{
assert (e__204 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__204.
reflexivity.
}
feq.
}
transitivity (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((Rpower (gamma * low) p) + eps) v__ ) e__203). }
feq.
}
assert (e__205 : (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) = (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q)).
{
assert (e__206 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__207 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__208 : (1 + b1) = (b1 + 1)).
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
transitivity (Rpower  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__206). }
feq.
}
assert (e__209 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__210 : (q * / p) = ((/ p) * q)).
{
assert (e__211 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__211.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__210). }
feq.
}
assert (e__212 : (Rpower low (q - 1)) = ((Rpower low q) * (/ low))).
{
assert (e__213 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower low (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower low v__ ) e__213). }
rewrite (rp_add low (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg low (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__198.
rw e__202.
rw e__205.
rw e__209.
rw e__212.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (/ (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q))) * (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q) * (Rpower low q) * eta) + ((- 1) * (/ (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q))) * (Rpower ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q) * eta)))).
{
feq.
}
rw n__225.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__177 : 0 < ((((2 - mu) * low * ((Rpower ((Rpower (gamma * low) p) + eps) (q * / p)) - (Rpower eps (q * / p)))) + (1 * low * (((2 - mu) * (Rpower eps (q * / p))) - (eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * (Rpower low (q - 1)))))) * / (Rpower ((Rpower (gamma * low) p) + eps) (q * / p)))).
{
apply mult_pos_pos.
{
apply plus_pos_zero.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__227 : (2 - mu) = 1 * (1 - mu) + 1).
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
rw e__227.
apply (from_lt_pos 1 1 mu 1); [exact h__3 | lra ..].
}
{
assert (e__228 : low = 1 * (low - 0) + 0).
{
transitivity (low).
{
reflexivity.
}
symmetry.
transitivity (low).
{
feq.
}
feq.
}
rw e__228.
apply (from_lt_pos 1 0 0 low); [exact h__8 | lra ..].
}
}
{
assert (e__229 : ((Rpower ((Rpower (gamma * low) p) + eps) (q * / p)) - (Rpower eps (q * / p))) = 1 * ((Rpower ((Rpower (gamma * low) p) + eps) (q * / p)) - (Rpower eps (q * / p))) + 0).
{
transitivity (((Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q)) + ((- 1) * (Rpower eps ((/ p) * q))))).
{
assert (e__230 : (Rpower ((Rpower (gamma * low) p) + eps) (q * / p)) = (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q))).
{
assert (e__231 : (q * / p) = ((/ p) * q)).
{
assert (e__232 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__232.
reflexivity.
}
feq.
}
transitivity (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((Rpower (gamma * low) p) + eps) v__ ) e__231). }
feq.
}
assert (e__233 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__234 : (q * / p) = ((/ p) * q)).
{
assert (e__235 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__235.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__234). }
feq.
}
eapply eq_trans.
{
rw e__230.
rw e__233.
reflexivity.
}
feq.
}
symmetry.
transitivity (((Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q)) + ((- 1) * (Rpower eps ((/ p) * q))))).
{
assert (e__236 : (Rpower ((Rpower (gamma * low) p) + eps) (q * / p)) = (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q))).
{
assert (e__237 : (q * / p) = ((/ p) * q)).
{
assert (e__238 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__238.
reflexivity.
}
feq.
}
transitivity (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((Rpower (gamma * low) p) + eps) v__ ) e__237). }
feq.
}
assert (e__239 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__240 : (q * / p) = ((/ p) * q)).
{
assert (e__241 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__241.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__240). }
feq.
}
eapply eq_trans.
{
rw e__236.
rw e__239.
reflexivity.
}
feq.
}
feq.
}
rw e__229.
apply (from_lt_pos 1 0 (Rpower eps (q * / p)) (Rpower ((Rpower (gamma * low) p) + eps) (q * / p))); [exact s__34 | lra ..].
}
}
{
assert (v__226 : (((2 - mu) * (Rpower eps (q * / p))) - (eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * (Rpower low (q - 1)))) = 0).
{
assert (e__242 : (((2 - mu) * (Rpower eps (q * / p))) - (eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * (Rpower low (q - 1)))) = 1 * ((((2 - mu) * (Rpower eps (q * / p))) - (eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * (Rpower low (q - 1)))) - 0) + 0).
{
transitivity ((((- 1) * (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q) * (Rpower low q) * eta * (/ low)) + ((- 1) * (Rpower eps ((/ p) * q)) * mu) + (2 * (Rpower eps ((/ p) * q))))).
{
assert (e__243 : (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) = (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q)).
{
assert (e__244 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__245 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__246 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__246.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__245.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__244). }
feq.
}
assert (e__247 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__248 : (q * / p) = ((/ p) * q)).
{
assert (e__249 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__249.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__248). }
feq.
}
assert (e__250 : (Rpower low (q - 1)) = ((Rpower low q) * (/ low))).
{
assert (e__251 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower low (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower low v__ ) e__251). }
rewrite (rp_add low (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg low (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__243.
rw e__247.
rw e__250.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q) * (Rpower low q) * eta * (/ low)) + ((- 1) * (Rpower eps ((/ p) * q)) * mu) + (2 * (Rpower eps ((/ p) * q))))).
{
assert (e__252 : (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) = (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q)).
{
assert (e__253 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__254 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__255 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__255.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__254.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__253). }
feq.
}
assert (e__256 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__257 : (q * / p) = ((/ p) * q)).
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
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__257). }
feq.
}
assert (e__259 : (Rpower low (q - 1)) = ((Rpower low q) * (/ low))).
{
assert (e__260 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower low (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower low v__ ) e__260). }
rewrite (rp_add low (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg low (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__252.
rw e__256.
rw e__259.
reflexivity.
}
feq.
}
feq.
}
rw e__242.
apply (from_eq_zero 1 0 0 (((2 - mu) * (Rpower eps (q * / p))) - (eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * (Rpower low (q - 1))))); [exact h__11 | lra ..].
}
rewrite v__226. ring.
}
}
{
apply inv_pos.
apply exp_pos.
}
}
rw e__176. exact w__177.
}
assert (n__266 : 0 < (gamma * high)).
{
apply mult_pos_pos.
{
assert (e__264 : gamma = 1 * (gamma - 0) + 0).
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
rw e__264.
apply (from_lt_pos 1 0 0 gamma); [exact h__4 | lra ..].
}
{
assert (e__265 : high = 1 * (high - 0) + 0).
{
transitivity (high).
{
reflexivity.
}
symmetry.
transitivity (high).
{
feq.
}
feq.
}
rw e__265.
apply (from_lt_pos 1 0 0 high); [exact h__9 | lra ..].
}
}
(* high inside *)
assert (s__268 : (((Rpower (gamma * high) p) + eps) < (2 * eps))).
{
apply gap_lt.
assert (e__262 : ((2 * eps) - ((Rpower (gamma * high) p) + eps)) = (eps - (Rpower (gamma * high) p))).
{
transitivity ((((- 1) * (Rpower (gamma * high) p)) + eps)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower (gamma * high) p)) + eps)).
{
feq.
}
feq.
}
assert (w__263 : 0 < (eps - (Rpower (gamma * high) p))).
{
assert (e__267 : (eps - (Rpower (gamma * high) p)) = 1 * (eps - (Rpower (gamma * high) p)) + 0).
{
transitivity ((((- 1) * (Rpower (gamma * high) p)) + eps)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower (gamma * high) p)) + eps)).
{
feq.
}
feq.
}
rw e__267.
apply (from_lt_pos 1 0 (Rpower (gamma * high) p) eps); [exact h__13 | lra ..].
}
rw e__262. exact w__263.
}
(* high powers *)
assert (s__276 : ((Rpower ((Rpower (gamma * high) p) + eps) (q * / p)) < (Rpower (2 * eps) (q * / p)))).
{
assert (p__269 : (0 < ((Rpower (gamma * high) p) + eps))).
{
apply plus_pos_pos.
{
apply exp_pos.
}
{
assert (e__270 : eps = 1 * (eps - 0) + 0).
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
rw e__270.
apply (from_lt_pos 1 0 0 eps); [exact h__5 | lra ..].
}
}
assert (p__271 : (((Rpower (gamma * high) p) + eps) < (2 * eps))).
{
exact s__268.
}
assert (p__272 : (0 < (q * / p))).
{
apply mult_pos_pos.
{
assert (e__273 : q = 1 * (q - 1) + 1).
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
rw e__273.
apply (from_lt_pos 1 1 1 q); [exact h__7 | lra ..].
}
{
apply inv_pos.
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
apply (from_lt_pos 1 0 0 p); [exact h__6 | lra ..].
}
}
assert (u__275 : ((Rpower ((Rpower (gamma * high) p) + eps) (q * / p)) < (Rpower (2 * eps) (q * / p)))).
{
exact (ax_rpow_increasing_base ((Rpower (gamma * high) p) + eps) (2 * eps) (q * / p) p__269 p__271 p__272).
}
exact u__275.
}
(* high whole *)
assert (s__285 : ((apow (((1 - b1) * / (1 + b1)) * gamma * high) q) = (Rpower (((1 - b1) * / (1 + b1)) * gamma * high) q))).
{
assert (p__277 : (0 < (((1 - b1) * / (1 + b1)) * gamma * high))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__278 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__278.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
{
apply inv_pos.
assert (e__279 : (1 + b1) = 1 * (b1 - 0) + 1).
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
rw e__279.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
{
assert (e__280 : gamma = 1 * (gamma - 0) + 0).
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
rw e__280.
apply (from_lt_pos 1 0 0 gamma); [exact h__4 | lra ..].
}
}
{
assert (e__281 : high = 1 * (high - 0) + 0).
{
transitivity (high).
{
reflexivity.
}
symmetry.
transitivity (high).
{
feq.
}
feq.
}
rw e__281.
apply (from_lt_pos 1 0 0 high); [exact h__9 | lra ..].
}
}
assert (p__282 : (0 < q)).
{
assert (e__283 : q = 1 * (q - 1) + 1).
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
rw e__283.
apply (from_lt_pos 1 1 1 q); [exact h__7 | lra ..].
}
assert (u__284 : ((apow (((1 - b1) * / (1 + b1)) * gamma * high) q) = (Rpower (((1 - b1) * / (1 + b1)) * gamma * high) q))).
{
exact (ax_apow_of_positive (((1 - b1) * / (1 + b1)) * gamma * high) q p__277 p__282).
}
exact u__284.
}
(* high product *)
assert (s__306 : ((apow (((1 - b1) * / (1 + b1)) * gamma * high) q) = ((apow (((1 - b1) * / (1 + b1)) * gamma) q) * (apow high q)))).
{
assert (p__286 : (0 < q)).
{
assert (e__287 : q = 1 * (q - 1) + 1).
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
rw e__287.
apply (from_lt_pos 1 1 1 q); [exact h__7 | lra ..].
}
assert (u__288 : ((apow ((((1 - b1) * / (1 + b1)) * gamma) * high) q) = ((apow (((1 - b1) * / (1 + b1)) * gamma) q) * (apow high q)))).
{
exact (ax_apow_product (((1 - b1) * / (1 + b1)) * gamma) high q p__286).
}
apply gap_eq.
assert (e__289 : (((apow (((1 - b1) * / (1 + b1)) * gamma) q) * (apow high q)) - (apow (((1 - b1) * / (1 + b1)) * gamma * high) q)) = 1 * (((apow (((1 - b1) * / (1 + b1)) * gamma) q) * (apow high q)) - (apow ((((1 - b1) * / (1 + b1)) * gamma) * high) q)) + 0).
{
transitivity ((((apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) * (apow high q)) + ((- 1) * (apow (((b1 * gamma * high) + ((- 1) * gamma * high)) * (/ (b1 + 1))) q)))).
{
assert (e__290 : (apow (((1 - b1) * / (1 + b1)) * gamma * high) q) = (apow (((b1 * gamma * high) + ((- 1) * gamma * high)) * (/ (b1 + 1))) q)).
{
assert (e__291 : (((1 - b1) * / (1 + b1)) * gamma * high) = ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1)))).
{
assert (e__292 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__293 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__293.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__292.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__291). }
rewrite (apow_flip ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) (((b1 * gamma * high) + ((- 1) * gamma * high)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
assert (e__294 : (apow (((1 - b1) * / (1 + b1)) * gamma) q) = (apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q)).
{
assert (e__295 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__296 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__297 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__297.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__296.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__295). }
rewrite (apow_flip ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__290.
rw e__294.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) * (apow high q)) + ((- 1) * (apow (((b1 * gamma * high) + ((- 1) * gamma * high)) * (/ (b1 + 1))) q)))).
{
assert (e__298 : (apow ((((1 - b1) * / (1 + b1)) * gamma) * high) q) = (apow (((b1 * gamma * high) + ((- 1) * gamma * high)) * (/ (b1 + 1))) q)).
{
assert (e__299 : ((((1 - b1) * / (1 + b1)) * gamma) * high) = ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1)))).
{
assert (e__300 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__301 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__301.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__300.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__299). }
rewrite (apow_flip ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) (((b1 * gamma * high) + ((- 1) * gamma * high)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
assert (e__302 : (apow (((1 - b1) * / (1 + b1)) * gamma) q) = (apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q)).
{
assert (e__303 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__304 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__305 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__305.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__304.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__303). }
rewrite (apow_flip ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__298.
rw e__302.
reflexivity.
}
feq.
}
feq.
}
rw e__289.
apply (from_eq_zero 1 0 (apow ((((1 - b1) * / (1 + b1)) * gamma) * high) q) ((apow (((1 - b1) * / (1 + b1)) * gamma) q) * (apow high q))); [exact u__288 | lra ..].
}
(* high y^q *)
assert (s__311 : ((apow high q) = (Rpower high q))).
{
assert (p__307 : (0 < high)).
{
exact h__9.
}
assert (p__308 : (0 < q)).
{
assert (e__309 : q = 1 * (q - 1) + 1).
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
rw e__309.
apply (from_lt_pos 1 1 1 q); [exact h__7 | lra ..].
}
assert (u__310 : ((apow high q) = (Rpower high q))).
{
exact (ax_apow_of_positive high q p__307 p__308).
}
exact u__310.
}
assert (n__315 : 0 < high).
{
assert (e__314 : high = 1 * (high - 0) + 0).
{
transitivity (high).
{
reflexivity.
}
symmetry.
transitivity (high).
{
feq.
}
feq.
}
rw e__314.
apply (from_lt_pos 1 0 0 high); [exact h__9 | lra ..].
}
assert (n__320 : 0 < (((1 - b1) * / (1 + b1)) * gamma * high)).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__316 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__316.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
{
apply inv_pos.
assert (e__317 : (1 + b1) = 1 * (b1 - 0) + 1).
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
rw e__317.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
{
assert (e__318 : gamma = 1 * (gamma - 0) + 0).
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
rw e__318.
apply (from_lt_pos 1 0 0 gamma); [exact h__4 | lra ..].
}
}
{
assert (e__319 : high = 1 * (high - 0) + 0).
{
transitivity (high).
{
reflexivity.
}
symmetry.
transitivity (high).
{
feq.
}
feq.
}
rw e__319.
apply (from_lt_pos 1 0 0 high); [exact h__9 | lra ..].
}
}
assert (n__324 : 0 < ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1)))).
{
assert (e__321 : (((1 - b1) * / (1 + b1)) * gamma * high) = ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1)))).
{
assert (e__322 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__323 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__323.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__322.
reflexivity.
}
feq.
}
try rewrite <- e__321.
exact n__320.
}
(* high force *)
assert (s__403 : ((Rpower (((1 - b1) * / (1 + b1)) * gamma * high) q) = ((Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * (Rpower high q)))).
{
apply gap_eq.
assert (e__312 : (((Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * (Rpower high q)) - (Rpower (((1 - b1) * / (1 + b1)) * gamma * high) q)) = (((apow (((1 - b1) * / (1 + b1)) * gamma * high) q) - (Rpower (((1 - b1) * / (1 + b1)) * gamma * high) q)) - ((apow (((1 - b1) * / (1 + b1)) * gamma * high) q) - ((apow (((1 - b1) * / (1 + b1)) * gamma) q) * (apow high q))) - (((apow (((1 - b1) * / (1 + b1)) * gamma) q) - (Rpower (((1 - b1) * / (1 + b1)) * gamma) q)) * (apow high q)) - ((Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * ((apow high q) - (Rpower high q))))).
{
transitivity ((((Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q) * (Rpower high q)) + ((- 1) * (Rpower ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q)))).
{
assert (e__325 : (Rpower (((1 - b1) * / (1 + b1)) * gamma * high) q) = (Rpower ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q)).
{
assert (e__326 : (((1 - b1) * / (1 + b1)) * gamma * high) = ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1)))).
{
assert (e__327 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__328 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__328.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__327.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__326). }
feq.
}
assert (e__329 : (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) = (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q)).
{
assert (e__330 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__331 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__332 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__332.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__331.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__330). }
feq.
}
eapply eq_trans.
{
rw e__325.
rw e__329.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q) * (Rpower high q)) + ((- 1) * (Rpower ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q)))).
{
assert (e__333 : (Rpower (((1 - b1) * / (1 + b1)) * gamma * high) q) = (Rpower ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q)).
{
assert (e__334 : (((1 - b1) * / (1 + b1)) * gamma * high) = ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1)))).
{
assert (e__335 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__336 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__336.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__335.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__334). }
feq.
}
assert (e__337 : (apow (((1 - b1) * / (1 + b1)) * gamma * high) q) = (apow (((b1 * gamma * high) + ((- 1) * gamma * high)) * (/ (b1 + 1))) q)).
{
assert (e__338 : (((1 - b1) * / (1 + b1)) * gamma * high) = ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1)))).
{
assert (e__339 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__340 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__340.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__339.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__338). }
rewrite (apow_flip ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) (((b1 * gamma * high) + ((- 1) * gamma * high)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
assert (e__341 : (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) = (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q)).
{
assert (e__342 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__343 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__344 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__344.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__343.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__342). }
feq.
}
assert (e__345 : (apow (((1 - b1) * / (1 + b1)) * gamma) q) = (apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q)).
{
assert (e__346 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__347 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__348 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__348.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__347.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__346). }
rewrite (apow_flip ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__333.
rw e__337.
rw e__341.
rw e__345.
reflexivity.
}
feq.
}
feq.
}
assert (w__313 : (((apow (((1 - b1) * / (1 + b1)) * gamma * high) q) - (Rpower (((1 - b1) * / (1 + b1)) * gamma * high) q)) - ((apow (((1 - b1) * / (1 + b1)) * gamma * high) q) - ((apow (((1 - b1) * / (1 + b1)) * gamma) q) * (apow high q))) - (((apow (((1 - b1) * / (1 + b1)) * gamma) q) - (Rpower (((1 - b1) * / (1 + b1)) * gamma) q)) * (apow high q)) - ((Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * ((apow high q) - (Rpower high q)))) = 0).
{
apply to_plus.
apply plus_zero_zero.
{
apply to_plus.
apply plus_zero_zero.
{
apply to_plus.
apply plus_zero_zero.
{
assert (e__351 : ((apow (((1 - b1) * / (1 + b1)) * gamma * high) q) - (Rpower (((1 - b1) * / (1 + b1)) * gamma * high) q)) = (- 1) * ((Rpower (((1 - b1) * / (1 + b1)) * gamma * high) q) - (apow (((1 - b1) * / (1 + b1)) * gamma * high) q)) + 0).
{
transitivity (((apow (((b1 * gamma * high) + ((- 1) * gamma * high)) * (/ (b1 + 1))) q) + ((- 1) * (Rpower ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q)))).
{
assert (e__352 : (Rpower (((1 - b1) * / (1 + b1)) * gamma * high) q) = (Rpower ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q)).
{
assert (e__353 : (((1 - b1) * / (1 + b1)) * gamma * high) = ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1)))).
{
assert (e__354 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__355 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__355.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__354.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__353). }
feq.
}
assert (e__356 : (apow (((1 - b1) * / (1 + b1)) * gamma * high) q) = (apow (((b1 * gamma * high) + ((- 1) * gamma * high)) * (/ (b1 + 1))) q)).
{
assert (e__357 : (((1 - b1) * / (1 + b1)) * gamma * high) = ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1)))).
{
assert (e__358 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__359 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__359.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__358.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__357). }
rewrite (apow_flip ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) (((b1 * gamma * high) + ((- 1) * gamma * high)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__352.
rw e__356.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow (((b1 * gamma * high) + ((- 1) * gamma * high)) * (/ (b1 + 1))) q) + ((- 1) * (Rpower ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q)))).
{
assert (e__360 : (Rpower (((1 - b1) * / (1 + b1)) * gamma * high) q) = (Rpower ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q)).
{
assert (e__361 : (((1 - b1) * / (1 + b1)) * gamma * high) = ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1)))).
{
assert (e__362 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__363 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__363.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__362.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__361). }
feq.
}
assert (e__364 : (apow (((1 - b1) * / (1 + b1)) * gamma * high) q) = (apow (((b1 * gamma * high) + ((- 1) * gamma * high)) * (/ (b1 + 1))) q)).
{
assert (e__365 : (((1 - b1) * / (1 + b1)) * gamma * high) = ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1)))).
{
assert (e__366 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__367 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__367.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__366.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__365). }
rewrite (apow_flip ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) (((b1 * gamma * high) + ((- 1) * gamma * high)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__360.
rw e__364.
reflexivity.
}
feq.
}
feq.
}
rw e__351.
apply (from_eq_zero (- 1) 0 (apow (((1 - b1) * / (1 + b1)) * gamma * high) q) (Rpower (((1 - b1) * / (1 + b1)) * gamma * high) q)); [exact s__285 | lra ..].
}
{
assert (e__368 : (- ((apow (((1 - b1) * / (1 + b1)) * gamma * high) q) - ((apow (((1 - b1) * / (1 + b1)) * gamma) q) * (apow high q)))) = 1 * (((apow (((1 - b1) * / (1 + b1)) * gamma) q) * (apow high q)) - (apow (((1 - b1) * / (1 + b1)) * gamma * high) q)) + 0).
{
transitivity ((((apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) * (apow high q)) + ((- 1) * (apow (((b1 * gamma * high) + ((- 1) * gamma * high)) * (/ (b1 + 1))) q)))).
{
assert (e__369 : (apow (((1 - b1) * / (1 + b1)) * gamma * high) q) = (apow (((b1 * gamma * high) + ((- 1) * gamma * high)) * (/ (b1 + 1))) q)).
{
assert (e__370 : (((1 - b1) * / (1 + b1)) * gamma * high) = ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1)))).
{
assert (e__371 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__372 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__372.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__371.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__370). }
rewrite (apow_flip ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) (((b1 * gamma * high) + ((- 1) * gamma * high)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
assert (e__373 : (apow (((1 - b1) * / (1 + b1)) * gamma) q) = (apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q)).
{
assert (e__374 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__375 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__376 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__376.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__375.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__374). }
rewrite (apow_flip ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__369.
rw e__373.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) * (apow high q)) + ((- 1) * (apow (((b1 * gamma * high) + ((- 1) * gamma * high)) * (/ (b1 + 1))) q)))).
{
assert (e__377 : (apow (((1 - b1) * / (1 + b1)) * gamma * high) q) = (apow (((b1 * gamma * high) + ((- 1) * gamma * high)) * (/ (b1 + 1))) q)).
{
assert (e__378 : (((1 - b1) * / (1 + b1)) * gamma * high) = ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1)))).
{
assert (e__379 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__380 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__380.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__379.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__378). }
rewrite (apow_flip ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) (((b1 * gamma * high) + ((- 1) * gamma * high)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
assert (e__381 : (apow (((1 - b1) * / (1 + b1)) * gamma) q) = (apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q)).
{
assert (e__382 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__383 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__384 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__384.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__383.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__382). }
rewrite (apow_flip ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__377.
rw e__381.
reflexivity.
}
feq.
}
feq.
}
rw e__368.
apply (from_eq_zero 1 0 (apow (((1 - b1) * / (1 + b1)) * gamma * high) q) ((apow (((1 - b1) * / (1 + b1)) * gamma) q) * (apow high q))); [exact s__306 | lra ..].
}
}
{
apply opp_zero.
assert (v__349 : ((apow (((1 - b1) * / (1 + b1)) * gamma) q) - (Rpower (((1 - b1) * / (1 + b1)) * gamma) q)) = 0).
{
assert (e__385 : ((apow (((1 - b1) * / (1 + b1)) * gamma) q) - (Rpower (((1 - b1) * / (1 + b1)) * gamma) q)) = (- 1) * ((Rpower (((1 - b1) * / (1 + b1)) * gamma) q) - (apow (((1 - b1) * / (1 + b1)) * gamma) q)) + 0).
{
transitivity (((apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) + ((- 1) * (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q)))).
{
assert (e__386 : (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) = (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q)).
{
assert (e__387 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__388 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__389 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__389.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__388.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__387). }
feq.
}
assert (e__390 : (apow (((1 - b1) * / (1 + b1)) * gamma) q) = (apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q)).
{
assert (e__391 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__392 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__393 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__393.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__392.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__391). }
rewrite (apow_flip ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__386.
rw e__390.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) + ((- 1) * (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q)))).
{
assert (e__394 : (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) = (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q)).
{
assert (e__395 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__396 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__397 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__397.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__396.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__395). }
feq.
}
assert (e__398 : (apow (((1 - b1) * / (1 + b1)) * gamma) q) = (apow (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q)).
{
assert (e__399 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__400 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__401 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__401.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__400.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__399). }
rewrite (apow_flip ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) (((b1 * gamma) + ((- 1) * gamma)) * (/ (b1 + 1))) q) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__394.
rw e__398.
reflexivity.
}
feq.
}
feq.
}
rw e__385.
apply (from_eq_zero (- 1) 0 (apow (((1 - b1) * / (1 + b1)) * gamma) q) (Rpower (((1 - b1) * / (1 + b1)) * gamma) q)); [exact s__21 | lra ..].
}
rewrite v__349. ring.
}
}
{
apply opp_zero.
assert (v__350 : ((apow high q) - (Rpower high q)) = 0).
{
assert (e__402 : ((apow high q) - (Rpower high q)) = (- 1) * ((Rpower high q) - (apow high q)) + 0).
{
transitivity (((apow high q) + ((- 1) * (Rpower high q)))).
{
feq.
}
symmetry.
transitivity (((apow high q) + ((- 1) * (Rpower high q)))).
{
feq.
}
feq.
}
rw e__402.
apply (from_eq_zero (- 1) 0 (apow high q) (Rpower high q)); [exact s__311 | lra ..].
}
rewrite v__350. ring.
}
}
rw e__312. exact w__313.
}
assert (n__407 : 0 < ((Rpower (gamma * high) p) + eps)).
{
apply plus_pos_pos.
{
apply exp_pos.
}
{
assert (e__406 : eps = 1 * (eps - 0) + 0).
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
rw e__406.
apply (from_lt_pos 1 0 0 eps); [exact h__5 | lra ..].
}
}
assert (n__408 : (Rpower ((Rpower (gamma * high) p) + eps) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__412 : (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q)) <> 0).
{
assert (e__409 : (Rpower ((Rpower (gamma * high) p) + eps) (q * / p)) = (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q))).
{
assert (e__410 : (q * / p) = ((/ p) * q)).
{
assert (e__411 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__411.
reflexivity.
}
feq.
}
transitivity (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((Rpower (gamma * high) p) + eps) v__ ) e__410). }
feq.
}
try rewrite <- e__409.
exact n__408.
}
assert (n__414 : 0 < (2 * eps)).
{
assert (e__413 : (2 * eps) = 2 * (eps - 0) + 0).
{
transitivity ((2 * eps)).
{
reflexivity.
}
symmetry.
transitivity ((2 * eps)).
{
feq.
}
feq.
}
rw e__413.
apply (from_lt_pos 2 0 0 eps); [exact h__5 | lra ..].
}
assert (n__450 : (Rpower ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q) = ((Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q) * (Rpower high q))).
{
transitivity (1 * (Rpower ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q)).
{ feq. }
assert (e__446 : (Rpower (((1 - b1) * / (1 + b1)) * gamma * high) q) = (Rpower ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q)).
{
assert (e__447 : (((1 - b1) * / (1 + b1)) * gamma * high) = ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1)))).
{
assert (e__448 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__449 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__449.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__448.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__447). }
feq.
}
try rewrite <- e__446.
rewrite s__403.
assert (e__441 : ((Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * (Rpower high q)) = ((Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q) * (Rpower high q))).
{
assert (e__442 : (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) = (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q)).
{
assert (e__443 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__444 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__445 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__445.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__444.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__443). }
feq.
}
eapply eq_trans.
{
rw e__442.
reflexivity.
}
feq.
}
rw e__441.
feq.
}
(* high end *)
assert (s__486 : (((2 - mu) * high) < ((eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma * high) q)) * / (Rpower ((Rpower (gamma * high) p) + eps) (q * / p))))).
{
apply gap_lt.
assert (e__404 : (((eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma * high) q)) * / (Rpower ((Rpower (gamma * high) p) + eps) (q * / p))) - ((2 - mu) * high)) = ((((2 - mu) * high * ((Rpower (2 * eps) (q * / p)) - (Rpower ((Rpower (gamma * high) p) + eps) (q * / p)))) + ((- 1) * high * (((2 - mu) * (Rpower (2 * eps) (q * / p))) - (eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * (Rpower high (q - 1)))))) * / (Rpower ((Rpower (gamma * high) p) + eps) (q * / p)))).
{
transitivity ((((/ (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q))) * (Rpower ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q) * eta) + (high * mu) + ((- 2) * high))).
{
assert (e__415 : / (Rpower ((Rpower (gamma * high) p) + eps) (q * / p)) = (/ (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q)))).
{
assert (e__416 : (Rpower ((Rpower (gamma * high) p) + eps) (q * / p)) = (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q))).
{
assert (e__417 : (q * / p) = ((/ p) * q)).
{
assert (e__418 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__418.
reflexivity.
}
feq.
}
transitivity (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((Rpower (gamma * high) p) + eps) v__ ) e__417). }
feq.
}
rw e__416.
apply inv_by. feq.
}
assert (e__419 : (Rpower (((1 - b1) * / (1 + b1)) * gamma * high) q) = (Rpower ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q)).
{
assert (e__420 : (((1 - b1) * / (1 + b1)) * gamma * high) = ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1)))).
{
assert (e__421 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__422 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__422.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__421.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__420). }
feq.
}
eapply eq_trans.
{
rw e__415.
rw e__419.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q))) * (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q) * (Rpower high q) * eta) + (high * mu) + ((- 2) * high))).
{
assert (e__423 : / (Rpower ((Rpower (gamma * high) p) + eps) (q * / p)) = (/ (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q)))).
{
assert (e__424 : (Rpower ((Rpower (gamma * high) p) + eps) (q * / p)) = (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q))).
{
assert (e__425 : (q * / p) = ((/ p) * q)).
{
assert (e__426 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__426.
reflexivity.
}
feq.
}
transitivity (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((Rpower (gamma * high) p) + eps) v__ ) e__425). }
feq.
}
rw e__424.
apply inv_by. feq.
}
assert (e__427 : (Rpower ((Rpower (gamma * high) p) + eps) (q * / p)) = (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q))).
{
assert (e__428 : (q * / p) = ((/ p) * q)).
{
assert (e__429 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__429.
reflexivity.
}
feq.
}
transitivity (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((Rpower (gamma * high) p) + eps) v__ ) e__428). }
feq.
}
assert (e__430 : (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) = (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q)).
{
assert (e__431 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__432 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__433 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__433.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__432.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__431). }
feq.
}
assert (e__434 : (Rpower (2 * eps) (q * / p)) = (Rpower (2 * eps) ((/ p) * q))).
{
assert (e__435 : (q * / p) = ((/ p) * q)).
{
assert (e__436 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__436.
reflexivity.
}
feq.
}
transitivity (Rpower (2 * eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (2 * eps) v__ ) e__435). }
feq.
}
assert (e__437 : (Rpower high (q - 1)) = ((Rpower high q) * (/ high))).
{
assert (e__438 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower high (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower high v__ ) e__438). }
rewrite (rp_add high (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg high (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__423.
rw e__427.
rw e__430.
rw e__434.
rw e__437.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (/ (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q))) * (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q) * (Rpower high q) * eta) + (1 * (/ (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q))) * (Rpower ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q) * eta)))).
{
feq.
}
rw n__450.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__405 : 0 < ((((2 - mu) * high * ((Rpower (2 * eps) (q * / p)) - (Rpower ((Rpower (gamma * high) p) + eps) (q * / p)))) + ((- 1) * high * (((2 - mu) * (Rpower (2 * eps) (q * / p))) - (eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * (Rpower high (q - 1)))))) * / (Rpower ((Rpower (gamma * high) p) + eps) (q * / p)))).
{
apply mult_pos_pos.
{
apply plus_pos_zero.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__452 : (2 - mu) = 1 * (1 - mu) + 1).
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
rw e__452.
apply (from_lt_pos 1 1 mu 1); [exact h__3 | lra ..].
}
{
assert (e__453 : high = 1 * (high - 0) + 0).
{
transitivity (high).
{
reflexivity.
}
symmetry.
transitivity (high).
{
feq.
}
feq.
}
rw e__453.
apply (from_lt_pos 1 0 0 high); [exact h__9 | lra ..].
}
}
{
assert (e__454 : ((Rpower (2 * eps) (q * / p)) - (Rpower ((Rpower (gamma * high) p) + eps) (q * / p))) = 1 * ((Rpower (2 * eps) (q * / p)) - (Rpower ((Rpower (gamma * high) p) + eps) (q * / p))) + 0).
{
transitivity ((((- 1) * (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q))) + (Rpower (2 * eps) ((/ p) * q)))).
{
assert (e__455 : (Rpower ((Rpower (gamma * high) p) + eps) (q * / p)) = (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q))).
{
assert (e__456 : (q * / p) = ((/ p) * q)).
{
assert (e__457 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__457.
reflexivity.
}
feq.
}
transitivity (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((Rpower (gamma * high) p) + eps) v__ ) e__456). }
feq.
}
assert (e__458 : (Rpower (2 * eps) (q * / p)) = (Rpower (2 * eps) ((/ p) * q))).
{
assert (e__459 : (q * / p) = ((/ p) * q)).
{
assert (e__460 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__460.
reflexivity.
}
feq.
}
transitivity (Rpower (2 * eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (2 * eps) v__ ) e__459). }
feq.
}
eapply eq_trans.
{
rw e__455.
rw e__458.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q))) + (Rpower (2 * eps) ((/ p) * q)))).
{
assert (e__461 : (Rpower ((Rpower (gamma * high) p) + eps) (q * / p)) = (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q))).
{
assert (e__462 : (q * / p) = ((/ p) * q)).
{
assert (e__463 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__463.
reflexivity.
}
feq.
}
transitivity (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((Rpower (gamma * high) p) + eps) v__ ) e__462). }
feq.
}
assert (e__464 : (Rpower (2 * eps) (q * / p)) = (Rpower (2 * eps) ((/ p) * q))).
{
assert (e__465 : (q * / p) = ((/ p) * q)).
{
assert (e__466 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__466.
reflexivity.
}
feq.
}
transitivity (Rpower (2 * eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (2 * eps) v__ ) e__465). }
feq.
}
eapply eq_trans.
{
rw e__461.
rw e__464.
reflexivity.
}
feq.
}
feq.
}
rw e__454.
apply (from_lt_pos 1 0 (Rpower ((Rpower (gamma * high) p) + eps) (q * / p)) (Rpower (2 * eps) (q * / p))); [exact s__276 | lra ..].
}
}
{
assert (v__451 : (((2 - mu) * (Rpower (2 * eps) (q * / p))) - (eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * (Rpower high (q - 1)))) = 0).
{
assert (e__467 : (((2 - mu) * (Rpower (2 * eps) (q * / p))) - (eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * (Rpower high (q - 1)))) = 1 * ((((2 - mu) * (Rpower (2 * eps) (q * / p))) - (eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * (Rpower high (q - 1)))) - 0) + 0).
{
transitivity ((((- 1) * (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q) * (Rpower high q) * eta * (/ high)) + ((- 1) * (Rpower (2 * eps) ((/ p) * q)) * mu) + (2 * (Rpower (2 * eps) ((/ p) * q))))).
{
assert (e__468 : (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) = (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q)).
{
assert (e__469 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__470 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__471 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__471.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__470.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__469). }
feq.
}
assert (e__472 : (Rpower (2 * eps) (q * / p)) = (Rpower (2 * eps) ((/ p) * q))).
{
assert (e__473 : (q * / p) = ((/ p) * q)).
{
assert (e__474 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__474.
reflexivity.
}
feq.
}
transitivity (Rpower (2 * eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (2 * eps) v__ ) e__473). }
feq.
}
assert (e__475 : (Rpower high (q - 1)) = ((Rpower high q) * (/ high))).
{
assert (e__476 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower high (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower high v__ ) e__476). }
rewrite (rp_add high (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg high (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__468.
rw e__472.
rw e__475.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q) * (Rpower high q) * eta * (/ high)) + ((- 1) * (Rpower (2 * eps) ((/ p) * q)) * mu) + (2 * (Rpower (2 * eps) ((/ p) * q))))).
{
assert (e__477 : (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) = (Rpower ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q)).
{
assert (e__478 : (((1 - b1) * / (1 + b1)) * gamma) = ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1)))).
{
assert (e__479 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__480 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__480.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__479.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma) + gamma) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__478). }
feq.
}
assert (e__481 : (Rpower (2 * eps) (q * / p)) = (Rpower (2 * eps) ((/ p) * q))).
{
assert (e__482 : (q * / p) = ((/ p) * q)).
{
assert (e__483 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__483.
reflexivity.
}
feq.
}
transitivity (Rpower (2 * eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (2 * eps) v__ ) e__482). }
feq.
}
assert (e__484 : (Rpower high (q - 1)) = ((Rpower high q) * (/ high))).
{
assert (e__485 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower high (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower high v__ ) e__485). }
rewrite (rp_add high (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg high (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__477.
rw e__481.
rw e__484.
reflexivity.
}
feq.
}
feq.
}
rw e__467.
apply (from_eq_zero 1 0 0 (((2 - mu) * (Rpower (2 * eps) (q * / p))) - (eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma) q) * (Rpower high (q - 1))))); [exact h__12 | lra ..].
}
rewrite v__451. ring.
}
}
{
apply inv_pos.
apply exp_pos.
}
}
rw e__404. exact w__405.
}
(* goal *)
assert (s__535 : (exists y : R, (low < y < high) /\ ((((eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q)) * / (Rpower ((Rpower (gamma * y) p) + eps) (q * / p))) - ((2 - mu) * y)) = 0))).
{
refine (ivt_rising (fun y : R => (((eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q)) * / (Rpower ((Rpower (gamma * y) p) + eps) (q * / p))) - ((2 - mu) * y))) low high 0 _ _ _ _).
{
apply gap_lt.
assert (e__534 : (high - low) = 1 * (high - low) + 0).
{
transitivity ((high + ((- 1) * low))).
{
feq.
}
symmetry.
transitivity ((high + ((- 1) * low))).
{
feq.
}
feq.
}
rw e__534.
apply (from_lt_pos 1 0 low high); [exact h__10 | lra ..].
}
{
intros y x__487.
pose proof x__487 as [h__488 h__489].
assert (p__492 : 0 < low).
{
assert (e__491 : low = 1 * (low - 0) + 0).
{
transitivity (low).
{
reflexivity.
}
symmetry.
transitivity (low).
{
feq.
}
feq.
}
rw e__491.
apply (from_lt_pos 1 0 0 low); [exact h__8 | lra ..].
}
assert (x__490 : 0 < y) by lra.
refine (cont_minus (fun y : R => ((eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q)) * / (Rpower ((Rpower (gamma * y) p) + eps) (q * / p)))) (fun y : R => ((2 - mu) * y)) ((eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q)) * / (Rpower ((Rpower (gamma * y) p) + eps) (q * / p))) ((2 - mu) * y) _ _).
{
refine (cont_mult (fun y : R => (eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q))) (fun y : R => / (Rpower ((Rpower (gamma * y) p) + eps) (q * / p))) (eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q)) (/ (Rpower ((Rpower (gamma * y) p) + eps) (q * / p))) _ _).
{
refine (cont_mult (fun y : R => eta) (fun y : R => (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q)) eta (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q) _ _).
{
apply cont_const.
}
{
refine (cont_Rpower (fun y : R => (((1 - b1) * / (1 + b1)) * gamma * y)) (fun y : R => q) (((1 - b1) * / (1 + b1)) * gamma * y) q _ _ _).
{
refine (cont_mult (fun y : R => (((1 - b1) * / (1 + b1)) * gamma)) (fun y : R => y) (((1 - b1) * / (1 + b1)) * gamma) y _ _).
{
apply cont_const.
}
{
apply cont_id.
}
}
{
apply cont_const.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__496 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__496.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
{
apply inv_pos.
assert (e__497 : (1 + b1) = 1 * (b1 - 0) + 1).
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
rw e__497.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
{
assert (e__498 : gamma = 1 * (gamma - 0) + 0).
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
rw e__498.
apply (from_lt_pos 1 0 0 gamma); [exact h__4 | lra ..].
}
}
{
assert (e__499 : y = 1 * (y - 0) + 0).
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
rw e__499.
apply (from_lt_pos 1 0 0 y); [exact x__490 | lra ..].
}
}
}
}
{
refine (cont_inv (fun y : R => (Rpower ((Rpower (gamma * y) p) + eps) (q * / p))) (Rpower ((Rpower (gamma * y) p) + eps) (q * / p)) _ _).
{
refine (cont_Rpower (fun y : R => ((Rpower (gamma * y) p) + eps)) (fun y : R => (q * / p)) ((Rpower (gamma * y) p) + eps) (q * / p) _ _ _).
{
refine (cont_plus (fun y : R => (Rpower (gamma * y) p)) (fun y : R => eps) (Rpower (gamma * y) p) eps _ _).
{
refine (cont_Rpower (fun y : R => (gamma * y)) (fun y : R => p) (gamma * y) p _ _ _).
{
refine (cont_mult (fun y : R => gamma) (fun y : R => y) gamma y _ _).
{
apply cont_const.
}
{
apply cont_id.
}
}
{
apply cont_const.
}
{
apply mult_pos_pos.
{
assert (e__494 : gamma = 1 * (gamma - 0) + 0).
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
rw e__494.
apply (from_lt_pos 1 0 0 gamma); [exact h__4 | lra ..].
}
{
assert (e__495 : y = 1 * (y - 0) + 0).
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
rw e__495.
apply (from_lt_pos 1 0 0 y); [exact x__490 | lra ..].
}
}
}
{
apply cont_const.
}
}
{
apply cont_const.
}
{
apply plus_pos_pos.
{
apply exp_pos.
}
{
assert (e__493 : eps = 1 * (eps - 0) + 0).
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
rw e__493.
apply (from_lt_pos 1 0 0 eps); [exact h__5 | lra ..].
}
}
}
{
apply Rgt_not_eq; red.
apply exp_pos.
}
}
}
{
refine (cont_mult (fun y : R => (2 - mu)) (fun y : R => y) (2 - mu) y _ _).
{
apply cont_const.
}
{
apply cont_id.
}
}
}
{
apply gap_lt.
assert (e__500 : (0 - (((eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma * low) q)) * / (Rpower ((Rpower (gamma * low) p) + eps) (q * / p))) - ((2 - mu) * low))) = 1 * (((2 - mu) * low) - ((eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma * low) q)) * / (Rpower ((Rpower (gamma * low) p) + eps) (q * / p)))) + 0).
{
transitivity ((((- 1) * (/ (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q))) * (Rpower ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q) * eta) + ((- 1) * low * mu) + (2 * low))).
{
assert (e__501 : / (Rpower ((Rpower (gamma * low) p) + eps) (q * / p)) = (/ (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q)))).
{
assert (e__502 : (Rpower ((Rpower (gamma * low) p) + eps) (q * / p)) = (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q))).
{
assert (e__503 : (q * / p) = ((/ p) * q)).
{
assert (e__504 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__504.
reflexivity.
}
feq.
}
transitivity (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((Rpower (gamma * low) p) + eps) v__ ) e__503). }
feq.
}
rw e__502.
apply inv_by. feq.
}
assert (e__505 : (Rpower (((1 - b1) * / (1 + b1)) * gamma * low) q) = (Rpower ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q)).
{
assert (e__506 : (((1 - b1) * / (1 + b1)) * gamma * low) = ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1)))).
{
assert (e__507 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__508 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__508.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__507.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__506). }
feq.
}
eapply eq_trans.
{
rw e__501.
rw e__505.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q))) * (Rpower ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q) * eta) + ((- 1) * low * mu) + (2 * low))).
{
assert (e__509 : / (Rpower ((Rpower (gamma * low) p) + eps) (q * / p)) = (/ (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q)))).
{
assert (e__510 : (Rpower ((Rpower (gamma * low) p) + eps) (q * / p)) = (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q))).
{
assert (e__511 : (q * / p) = ((/ p) * q)).
{
assert (e__512 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__512.
reflexivity.
}
feq.
}
transitivity (Rpower ((Rpower (gamma * low) p) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((Rpower (gamma * low) p) + eps) v__ ) e__511). }
feq.
}
rw e__510.
apply inv_by. feq.
}
assert (e__513 : (Rpower (((1 - b1) * / (1 + b1)) * gamma * low) q) = (Rpower ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q)).
{
assert (e__514 : (((1 - b1) * / (1 + b1)) * gamma * low) = ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1)))).
{
assert (e__515 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__516 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__516.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__515.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma * low) + (gamma * low)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__514). }
feq.
}
eapply eq_trans.
{
rw e__509.
rw e__513.
reflexivity.
}
feq.
}
feq.
}
rw e__500.
apply (from_lt_pos 1 0 ((eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma * low) q)) * / (Rpower ((Rpower (gamma * low) p) + eps) (q * / p))) ((2 - mu) * low)); [exact s__261 | lra ..].
}
{
apply gap_lt.
assert (e__517 : ((((eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma * high) q)) * / (Rpower ((Rpower (gamma * high) p) + eps) (q * / p))) - ((2 - mu) * high)) - 0) = 1 * (((eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma * high) q)) * / (Rpower ((Rpower (gamma * high) p) + eps) (q * / p))) - ((2 - mu) * high)) + 0).
{
transitivity ((((/ (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q))) * (Rpower ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q) * eta) + (high * mu) + ((- 2) * high))).
{
assert (e__518 : / (Rpower ((Rpower (gamma * high) p) + eps) (q * / p)) = (/ (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q)))).
{
assert (e__519 : (Rpower ((Rpower (gamma * high) p) + eps) (q * / p)) = (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q))).
{
assert (e__520 : (q * / p) = ((/ p) * q)).
{
assert (e__521 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__521.
reflexivity.
}
feq.
}
transitivity (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((Rpower (gamma * high) p) + eps) v__ ) e__520). }
feq.
}
rw e__519.
apply inv_by. feq.
}
assert (e__522 : (Rpower (((1 - b1) * / (1 + b1)) * gamma * high) q) = (Rpower ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q)).
{
assert (e__523 : (((1 - b1) * / (1 + b1)) * gamma * high) = ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1)))).
{
assert (e__524 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__525 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__525.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__524.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__523). }
feq.
}
eapply eq_trans.
{
rw e__518.
rw e__522.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q))) * (Rpower ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q) * eta) + (high * mu) + ((- 2) * high))).
{
assert (e__526 : / (Rpower ((Rpower (gamma * high) p) + eps) (q * / p)) = (/ (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q)))).
{
assert (e__527 : (Rpower ((Rpower (gamma * high) p) + eps) (q * / p)) = (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q))).
{
assert (e__528 : (q * / p) = ((/ p) * q)).
{
assert (e__529 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__529.
reflexivity.
}
feq.
}
transitivity (Rpower ((Rpower (gamma * high) p) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((Rpower (gamma * high) p) + eps) v__ ) e__528). }
feq.
}
rw e__527.
apply inv_by. feq.
}
assert (e__530 : (Rpower (((1 - b1) * / (1 + b1)) * gamma * high) q) = (Rpower ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q)).
{
assert (e__531 : (((1 - b1) * / (1 + b1)) * gamma * high) = ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1)))).
{
assert (e__532 : / (1 + b1) = (/ (b1 + 1))).
{
assert (e__533 : (1 + b1) = (b1 + 1)).
{
feq.
}
rw e__533.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__532.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * b1 * gamma * high) + (gamma * high)) * (/ (b1 + 1))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__531). }
feq.
}
eapply eq_trans.
{
rw e__526.
rw e__530.
reflexivity.
}
feq.
}
feq.
}
rw e__517.
apply (from_lt_pos 1 0 ((2 - mu) * high) ((eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma * high) q)) * / (Rpower ((Rpower (gamma * high) p) + eps) (q * / p)))); [exact s__486 | lra ..].
}
}
split.
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__536 : p = 1 * (p - 0) + 0).
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
rw e__536.
apply (from_lt_pos 1 0 0 p); [exact h__6 | lra ..].
}
{
split.
{
change (0 < eps).
exact h__5.
}
{
split.
{
change (0 <> (1 + b1)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__537 : (1 + b1) = 1 * (b1 - 0) + 1).
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
rw e__537.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
{
split.
{
change (0 < (((1 - b1) * / (1 + b1)) * gamma)).
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__538 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__538.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
{
apply inv_pos.
assert (e__539 : (1 + b1) = 1 * (b1 - 0) + 1).
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
rw e__539.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
}
{
assert (e__540 : gamma = 1 * (gamma - 0) + 0).
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
rw e__540.
apply (from_lt_pos 1 0 0 gamma); [exact h__4 | lra ..].
}
}
{
split.
{
change (0 < low).
exact h__8.
}
{
split.
{
change (0 < (2 * eps)).
assert (e__541 : (2 * eps) = 2 * (eps - 0) + 0).
{
transitivity ((2 * eps)).
{
reflexivity.
}
symmetry.
transitivity ((2 * eps)).
{
feq.
}
feq.
}
rw e__541.
apply (from_lt_pos 2 0 0 eps); [exact h__5 | lra ..].
}
{
split.
{
change (0 < high).
exact h__9.
}
{
change (0 < (gamma * high)).
apply mult_pos_pos.
{
assert (e__542 : gamma = 1 * (gamma - 0) + 0).
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
rw e__542.
apply (from_lt_pos 1 0 0 gamma); [exact h__4 | lra ..].
}
{
assert (e__543 : high = 1 * (high - 0) + 0).
{
transitivity (high).
{
reflexivity.
}
symmetry.
transitivity (high).
{
feq.
}
feq.
}
rw e__543.
apply (from_lt_pos 1 0 0 high); [exact h__9 | lra ..].
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
change (exists y : R, (low < y < high) /\ ((((eta * (Rpower (((1 - b1) * / (1 + b1)) * gamma * y) q)) * / (Rpower ((Rpower (gamma * y) p) + eps) (q * / p))) - ((2 - mu) * y)) = 0)).
exact s__535.
}
Qed.
Lemma meaningful : forall (b1 : R) (mu : R) (gamma : R) (eps : R) (p : R) (q : R) (eta : R) (low : R) (high : R), ((0 < b1) /\ (b1 < 1)) -> (mu < 1) -> (0 < gamma) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 < low) -> (0 < high) -> (low < high) -> (0 = (((2 - mu) * (Rpower eps (q / p))) - (eta * (Rpower (((1 - b1) / (1 + b1)) * gamma) q) * (Rpower low (q - 1))))) -> (0 = (((2 - mu) * (Rpower (2 * eps) (q / p))) - (eta * (Rpower (((1 - b1) / (1 + b1)) * gamma) q) * (Rpower high (q - 1))))) -> ((Rpower (gamma * high) p) < eps) -> ((0 <> p) /\ (0 < eps) /\ (0 <> (1 + b1)) /\ (0 < (((1 - b1) / (1 + b1)) * gamma)) /\ (0 < low) /\ (0 < (2 * eps)) /\ (0 < high) /\ (0 < (gamma * high))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20)). Qed.
Theorem claim : forall (b1 : R) (mu : R) (gamma : R) (eps : R) (p : R) (q : R) (eta : R) (low : R) (high : R), ((0 < b1) /\ (b1 < 1)) -> (mu < 1) -> (0 < gamma) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 < low) -> (0 < high) -> (low < high) -> (0 = (((2 - mu) * (Rpower eps (q / p))) - (eta * (Rpower (((1 - b1) / (1 + b1)) * gamma) q) * (Rpower low (q - 1))))) -> (0 = (((2 - mu) * (Rpower (2 * eps) (q / p))) - (eta * (Rpower (((1 - b1) / (1 + b1)) * gamma) q) * (Rpower high (q - 1))))) -> ((Rpower (gamma * high) p) < eps) -> (exists y : R, (low < y < high) /\ ((((eta * (Rpower (((1 - b1) / (1 + b1)) * gamma * y) q)) / (Rpower ((Rpower (gamma * y) p) + eps) (q / p))) - ((2 - mu) * y)) = 0)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20)). Qed.
Fail Definition corrupted : forall (b1 : R) (mu : R) (gamma : R) (eps : R) (p : R) (q : R) (eta : R) (low : R) (high : R), ((0 < b1) /\ (b1 < 1)) -> (mu < 1) -> (0 < gamma) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 < low) -> (0 < high) -> (low < high) -> (0 = (((2 - mu) * (Rpower eps (q / p))) - (eta * (Rpower (((1 - b1) / (1 + b1)) * gamma) q) * (Rpower low (q - 1))))) -> (0 = (((2 - mu) * (Rpower (2 * eps) (q / p))) - (eta * (Rpower (((1 - b1) / (1 + b1)) * gamma) q) * (Rpower high (q - 1))))) -> ((Rpower (gamma * high) p) < eps) -> (exists y : R, (low < y < high) /\ ((((eta * (Rpower (((1 - b1) / (1 + b1)) * gamma * y) q)) / (Rpower ((Rpower (gamma * y) p) + eps) (q / p))) - ((2 - mu) * y)) = (0 + 1))) := claim.
End T_aida_cycle_near_1539534a.
