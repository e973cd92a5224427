From AdamNX Require Import Support Facts Limits Closed.
Open Scope R_scope.

(* power_tangent; certificate b7eb30b20087dbbad1439a5bd187224abcdee5ba14380c3b86150cb7cf7cc8ab *)
Module T_power_tangent_b7eb30b2.

Lemma satisfiable : exists (x : R) (y : R) (k : R), (0 <= x) /\ (0 <= y) /\ (0 < k).
Proof.
exists 2, 3, (1 * / 2).
split.
{
change (0 <= 2).
closed_less.
}
{
split.
{
change (0 <= 3).
closed_less.
}
{
change (0 < (1 * / 2)).
closed_less.
}
}
Qed.

Lemma proved : forall (x : R) (y : R) (k : R), (0 <= x) -> (0 <= y) -> (0 < k) -> (((0 < k)) /\ (((1 + k) * (apow y k) * x) <= (((apow x k) * x) + (k * (apow y k) * y)))).
Proof.
intros x y k h__0 h__1 h__2.
(* goal *)
assert (s__193 : (((1 + k) * (apow y k) * x) <= (((apow x k) * x) + (k * (apow y k) * y)))).
{
destruct (Rle_or_lt x 0) as [c__3|c__3].
{
(* x = 0 *)
assert (s__6 : (x = 0)).
{
apply gap_eq.
apply Rle_antisym.
{
assert (e__4 : (0 - x) = (- 1) * (x - 0) + 0).
{
transitivity (((- 1) * x)).
{
feq.
}
symmetry.
transitivity (((- 1) * x)).
{
feq.
}
feq.
}
rw e__4.
apply (from_le_np (- 1) 0 0 x); [exact h__0 | lra ..].
}
{
assert (e__5 : (0 - x) = 1 * (0 - x) + 0).
{
transitivity (((- 1) * x)).
{
feq.
}
symmetry.
transitivity (((- 1) * x)).
{
feq.
}
feq.
}
rw e__5.
apply (from_le_nn 1 0 x 0); [exact c__3 | lra ..].
}
}
assert (n__10 : 0 < k).
{
assert (e__9 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__9.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
assert (n__13 : x = 0).
{
transitivity (1 * x).
{ feq. }
rewrite s__6.
feq.
}
(* goal *)
assert (s__16 : (((1 + k) * (apow y k) * x) <= (((apow x k) * x) + (k * (apow y k) * y)))).
{
apply gap_le.
assert (e__7 : ((((apow x k) * x) + (k * (apow y k) * y)) - ((1 + k) * (apow y k) * x)) = (k * (apow y k) * y)).
{
transitivity ((((apow x k) * x) + ((- 1) * (apow y k) * k * x) + ((apow y k) * k * y) + ((- 1) * (apow y k) * x))).
{
feq.
}
symmetry.
transitivity (((apow y k) * k * y)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow x k) * x) + ((- 1) * (apow y k) * k * x) + ((- 1) * (apow y k) * x)))).
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
assert (w__8 : 0 <= (k * (apow y k) * y)).
{
apply mult_nn_nn.
{
apply mult_pos_nn.
{
assert (e__14 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__14.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
{
apply apow_nonneg.
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
apply (from_le_nn 1 0 0 y); [exact h__1 | lra ..].
}
}
rw e__7. exact w__8.
}
exact s__16.
}
{
(* goal *)
assert (s__192 : (((1 + k) * (apow y k) * x) <= (((apow x k) * x) + (k * (apow y k) * y)))).
{
destruct (Rle_or_lt y 0) as [c__17|c__17].
{
(* y = 0 *)
assert (s__20 : (y = 0)).
{
apply gap_eq.
apply Rle_antisym.
{
assert (e__18 : (0 - y) = (- 1) * (y - 0) + 0).
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
rw e__18.
apply (from_le_np (- 1) 0 0 y); [exact h__1 | lra ..].
}
{
assert (e__19 : (0 - y) = 1 * (0 - y) + 0).
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
rw e__19.
apply (from_le_nn 1 0 y 0); [exact c__17 | lra ..].
}
}
assert (n__30 : 0 < k).
{
assert (e__29 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__29.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
(* Y0 *)
assert (s__32 : ((apow y k) <= 0)).
{
assert (p__21 : (0 < k)).
{
exact h__2.
}
assert (p__22 : ((y ^ 2) <= (0 ^ 2))).
{
apply gap_le.
apply Req_le_sym.
apply to_plus.
apply plus_zero_zero.
{
assert (e__24 : (0 ^ 2) = 0).
{
feq.
}
rw e__24.
rat.
}
{
apply opp_zero.
assert (v__23 : y = 0).
{
apply Rle_antisym.
{
assert (e__25 : y = (- 1) * (0 - y) + 0).
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
rw e__25.
apply (from_le_np (- 1) 0 y 0); [exact c__17 | lra ..].
}
{
assert (e__26 : y = 1 * (y - 0) + 0).
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
rw e__26.
apply (from_le_nn 1 0 0 y); [exact h__1 | lra ..].
}
}
rewrite v__23. ring.
}
}
assert (u__27 : ((apow y k) <= (apow 0 k))).
{
exact (ax_apow_monotone y 0 k p__21 p__22).
}
apply gap_le.
assert (e__28 : (0 - (apow y k)) = 1 * ((apow 0 k) - (apow y k)) + 0).
{
transitivity (((- 1) * (apow y k))).
{
feq.
}
symmetry.
transitivity (((- 1) * (apow y k))).
{
assert (e__31 : (apow 0 k) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__31.
reflexivity.
}
feq.
}
feq.
}
rw e__28.
apply (from_le_nn 1 0 (apow y k) (apow 0 k)); [exact u__27 | lra ..].
}
(* Y *)
assert (s__34 : ((apow y k) = 0)).
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
assert (e__33 : (apow y k) = (- 1) * (0 - (apow y k)) + 0).
{
transitivity ((apow y k)).
{
reflexivity.
}
symmetry.
transitivity ((apow y k)).
{
feq.
}
feq.
}
rw e__33.
apply (from_le_np (- 1) 0 (apow y k) 0); [exact s__32 | lra ..].
}
{
apply apow_nonneg.
}
}
}
assert (n__39 : (apow y k) = 0).
{
transitivity (1 * (apow y k)).
{ feq. }
rewrite s__34.
feq.
}
(* goal *)
assert (s__42 : (((1 + k) * (apow y k) * x) <= (((apow x k) * x) + (k * (apow y k) * y)))).
{
apply gap_le.
assert (e__35 : ((((apow x k) * x) + (k * (apow y k) * y)) - ((1 + k) * (apow y k) * x)) = ((apow x k) * x)).
{
transitivity ((((apow x k) * x) + ((- 1) * (apow y k) * k * x) + ((apow y k) * k * y) + ((- 1) * (apow y k) * x))).
{
feq.
}
symmetry.
transitivity (((apow x k) * x)).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow y k) * k * x) + (1 * (apow y k) * k * y) + ((- 1) * (apow y k) * x)))).
{
feq.
}
rw n__39.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__36 : 0 <= ((apow x k) * x)).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply apow_pos.
apply Rgt_not_eq; red.
assert (e__40 : x = 1 * (x - 0) + 0).
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
rw e__40.
apply (from_lt_pos 1 0 0 x); [exact c__3 | lra ..].
}
{
assert (e__41 : x = 1 * (x - 0) + 0).
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
rw e__41.
apply (from_lt_pos 1 0 0 x); [exact c__3 | lra ..].
}
}
rw e__35. exact w__36.
}
exact s__42.
}
{
(* X *)
assert (s__46 : ((apow x k) = (Rpower x k))).
{
assert (p__43 : (0 < x)).
{
exact c__3.
}
assert (p__44 : (0 < k)).
{
exact h__2.
}
assert (u__45 : ((apow x k) = (Rpower x k))).
{
exact (ax_apow_of_positive x k p__43 p__44).
}
exact u__45.
}
(* Y *)
assert (s__50 : ((apow y k) = (Rpower y k))).
{
assert (p__47 : (0 < y)).
{
exact c__17.
}
assert (p__48 : (0 < k)).
{
exact h__2.
}
assert (u__49 : ((apow y k) = (Rpower y k))).
{
exact (ax_apow_of_positive y k p__47 p__48).
}
exact u__49.
}
(* Q *)
assert (s__54 : ((Rpower (x * / y) k) = ((Rpower x k) * / (Rpower y k)))).
{
assert (p__51 : (0 < x)).
{
exact c__3.
}
assert (p__52 : (0 < y)).
{
exact c__17.
}
assert (u__53 : ((Rpower (x * / y) k) = ((Rpower x k) * / (Rpower y k)))).
{
exact (ax_rpow_of_quotient x y k p__51 p__52).
}
exact u__53.
}
(* above *)
assert (s__57 : ((ln (Rpower (x * / y) k)) <= ((Rpower (x * / y) k) - 1))).
{
assert (p__55 : (0 < (Rpower (x * / y) k))).
{
apply exp_pos.
}
assert (u__56 : ((ln (Rpower (x * / y) k)) <= ((Rpower (x * / y) k) - 1))).
{
exact (ax_log_at_most (Rpower (x * / y) k) p__55).
}
exact u__56.
}
(* power *)
assert (s__62 : ((ln (Rpower (x * / y) k)) = (k * (ln (x * / y))))).
{
assert (p__58 : (0 < (x * / y))).
{
apply mult_pos_pos.
{
assert (e__59 : x = 1 * (x - 0) + 0).
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
rw e__59.
apply (from_lt_pos 1 0 0 x); [exact c__3 | lra ..].
}
{
apply inv_pos.
assert (e__60 : y = 1 * (y - 0) + 0).
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
rw e__60.
apply (from_lt_pos 1 0 0 y); [exact c__17 | lra ..].
}
}
assert (u__61 : ((ln (Rpower (x * / y) k)) = (k * (ln (x * / y))))).
{
exact (ax_log_power (x * / y) k p__58).
}
exact u__61.
}
(* below *)
assert (s__67 : ((ln (y * / x)) <= ((y * / x) - 1))).
{
assert (p__63 : (0 < (y * / x))).
{
apply mult_pos_pos.
{
assert (e__64 : y = 1 * (y - 0) + 0).
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
rw e__64.
apply (from_lt_pos 1 0 0 y); [exact c__17 | lra ..].
}
{
apply inv_pos.
assert (e__65 : x = 1 * (x - 0) + 0).
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
rw e__65.
apply (from_lt_pos 1 0 0 x); [exact c__3 | lra ..].
}
}
assert (u__66 : ((ln (y * / x)) <= ((y * / x) - 1))).
{
exact (ax_log_at_most (y * / x) p__63).
}
exact u__66.
}
(* one way *)
assert (s__71 : ((ln (x * / y)) = ((ln x) - (ln y)))).
{
assert (p__68 : (0 < x)).
{
exact c__3.
}
assert (p__69 : (0 < y)).
{
exact c__17.
}
assert (u__70 : ((ln (x * / y)) = ((ln x) - (ln y)))).
{
exact (ax_log_quotient x y p__68 p__69).
}
exact u__70.
}
(* back *)
assert (s__75 : ((ln (y * / x)) = ((ln y) - (ln x)))).
{
assert (p__72 : (0 < y)).
{
exact c__17.
}
assert (p__73 : (0 < x)).
{
exact c__3.
}
assert (u__74 : ((ln (y * / x)) = ((ln y) - (ln x)))).
{
exact (ax_log_quotient y x p__72 p__73).
}
exact u__74.
}
assert (n__79 : 0 < k).
{
assert (e__78 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__78.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
assert (n__81 : 0 < y).
{
assert (e__80 : y = 1 * (y - 0) + 0).
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
rw e__80.
apply (from_lt_pos 1 0 0 y); [exact c__17 | lra ..].
}
assert (n__83 : y <> 0).
{
apply Rgt_not_eq; red.
assert (e__82 : y = 1 * (y - 0) + 0).
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
rw e__82.
apply (from_lt_pos 1 0 0 y); [exact c__17 | lra ..].
}
assert (n__86 : 0 < (x * / y)).
{
apply mult_pos_pos.
{
assert (e__84 : x = 1 * (x - 0) + 0).
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
rw e__84.
apply (from_lt_pos 1 0 0 x); [exact c__3 | lra ..].
}
{
apply inv_pos.
assert (e__85 : y = 1 * (y - 0) + 0).
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
rw e__85.
apply (from_lt_pos 1 0 0 y); [exact c__17 | lra ..].
}
}
assert (n__89 : 0 < (x * (/ y))).
{
assert (e__87 : (x * / y) = (x * (/ y))).
{
assert (e__88 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__88.
reflexivity.
}
feq.
}
try rewrite <- e__87.
exact n__86.
}
assert (n__90 : 0 < (Rpower (x * / y) k)).
{
apply exp_pos.
}
assert (n__94 : 0 < (Rpower (x * (/ y)) k)).
{
assert (e__91 : (Rpower (x * / y) k) = (Rpower (x * (/ y)) k)).
{
assert (e__92 : (x * / y) = (x * (/ y))).
{
assert (e__93 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__93.
reflexivity.
}
feq.
}
transitivity (Rpower  (x * (/ y)) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__92). }
feq.
}
try rewrite <- e__91.
exact n__90.
}
assert (n__96 : 0 < x).
{
assert (e__95 : x = 1 * (x - 0) + 0).
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
rw e__95.
apply (from_lt_pos 1 0 0 x); [exact c__3 | lra ..].
}
assert (n__98 : x <> 0).
{
apply Rgt_not_eq; red.
assert (e__97 : x = 1 * (x - 0) + 0).
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
rw e__97.
apply (from_lt_pos 1 0 0 x); [exact c__3 | lra ..].
}
assert (n__101 : 0 < (y * / x)).
{
apply mult_pos_pos.
{
assert (e__99 : y = 1 * (y - 0) + 0).
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
rw e__99.
apply (from_lt_pos 1 0 0 y); [exact c__17 | lra ..].
}
{
apply inv_pos.
assert (e__100 : x = 1 * (x - 0) + 0).
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
rw e__100.
apply (from_lt_pos 1 0 0 x); [exact c__3 | lra ..].
}
}
assert (n__104 : 0 < ((/ x) * y)).
{
assert (e__102 : (y * / x) = ((/ x) * y)).
{
assert (e__103 : / x = (/ x)).
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
try rewrite <- e__102.
exact n__101.
}
assert (n__121 : (apow x k) = (Rpower x k)).
{
transitivity (1 * (apow x k)).
{ feq. }
rewrite s__46.
feq.
}
assert (n__124 : (apow y k) = (Rpower y k)).
{
transitivity (1 * (apow y k)).
{ feq. }
rewrite s__50.
feq.
}
assert (n__125 : (Rpower y k) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__133 : (Rpower (x * (/ y)) k) = ((Rpower x k) * (/ (Rpower y k)))).
{
transitivity (1 * (Rpower (x * (/ y)) k)).
{ feq. }
assert (e__130 : (Rpower (x * / y) k) = (Rpower (x * (/ y)) k)).
{
assert (e__131 : (x * / y) = (x * (/ y))).
{
assert (e__132 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__132.
reflexivity.
}
feq.
}
transitivity (Rpower  (x * (/ y)) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__131). }
feq.
}
try rewrite <- e__130.
rewrite s__54.
assert (e__128 : ((Rpower x k) * / (Rpower y k)) = ((Rpower x k) * (/ (Rpower y k)))).
{
assert (e__129 : / (Rpower y k) = (/ (Rpower y k))).
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
rw e__128.
feq.
}
(* goal *)
assert (s__191 : (((1 + k) * (apow y k) * x) <= (((apow x k) * x) + (k * (apow y k) * y)))).
{
apply gap_le.
assert (e__76 : ((((apow x k) * x) + (k * (apow y k) * y)) - ((1 + k) * (apow y k) * x)) = ((Rpower y k) * x * (((Rpower (x * / y) k) - 1 - (ln (Rpower (x * / y) k))) + ((ln (Rpower (x * / y) k)) - (k * (ln (x * / y)))) + (k * ((ln (x * / y)) - (ln x) + (ln y))) + (k * ((y * / x) - 1 - (ln (y * / x)))) + (k * ((ln (y * / x)) - (ln y) + (ln x)))))).
{
transitivity ((((apow x k) * x) + ((- 1) * (apow y k) * k * x) + ((apow y k) * k * y) + ((- 1) * (apow y k) * x))).
{
feq.
}
symmetry.
transitivity ((((Rpower (x * (/ y)) k) * (Rpower y k) * x) + ((- 1) * (Rpower y k) * k * x) + ((Rpower y k) * k * y) + ((- 1) * (Rpower y k) * x))).
{
assert (e__105 : (ln (Rpower (x * / y) k)) = (ln (Rpower (x * (/ y)) k))).
{
assert (e__106 : (Rpower (x * / y) k) = (Rpower (x * (/ y)) k)).
{
assert (e__107 : (x * / y) = (x * (/ y))).
{
assert (e__108 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__108.
reflexivity.
}
feq.
}
transitivity (Rpower  (x * (/ y)) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__107). }
feq.
}
rw e__106.
reflexivity.
}
assert (e__109 : (Rpower (x * / y) k) = (Rpower (x * (/ y)) k)).
{
assert (e__110 : (x * / y) = (x * (/ y))).
{
assert (e__111 : / y = (/ y)).
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
transitivity (Rpower  (x * (/ y)) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__110). }
feq.
}
assert (e__112 : (ln (x * / y)) = (ln (x * (/ y)))).
{
assert (e__113 : (x * / y) = (x * (/ y))).
{
assert (e__114 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__114.
reflexivity.
}
feq.
}
rw e__113.
reflexivity.
}
assert (e__115 : (ln (y * / x)) = (ln ((/ x) * y))).
{
assert (e__116 : (y * / x) = ((/ x) * y)).
{
assert (e__117 : / x = (/ x)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__117.
reflexivity.
}
feq.
}
rw e__116.
reflexivity.
}
assert (e__118 : / x = (/ x)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__105.
rw e__109.
rw e__112.
rw e__115.
rw e__118.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow x k) * x) + ((- 1) * (apow y k) * k * x) + (1 * (apow y k) * k * y) + ((- 1) * (apow y k) * x) + ((- 1) * (Rpower (x * (/ y)) k) * (Rpower y k) * x) + (1 * (Rpower y k) * k * x) + ((- 1) * (Rpower y k) * k * y) + (1 * (Rpower y k) * x)))).
{
feq.
}
rw n__121.
transitivity ((((- 1) * (apow y k) * k * x) + ((apow y k) * k * y) + ((- 1) * (apow y k) * x) + ((- 1) * (Rpower (x * (/ y)) k) * (Rpower y k) * x) + ((Rpower x k) * x) + ((Rpower y k) * k * x) + ((- 1) * (Rpower y k) * k * y) + ((Rpower y k) * x))).
{
feq.
}
transitivity (((((- 1) * (apow y k) * k * x) + (1 * (apow y k) * k * y) + ((- 1) * (apow y k) * x) + ((- 1) * (Rpower (x * (/ y)) k) * (Rpower y k) * x) + (1 * (Rpower x k) * x) + (1 * (Rpower y k) * k * x) + ((- 1) * (Rpower y k) * k * y) + (1 * (Rpower y k) * x)))).
{
feq.
}
rw n__124.
transitivity ((((- 1) * (Rpower (x * (/ y)) k) * (Rpower y k) * x) + ((Rpower x k) * x))).
{
feq.
}
transitivity (((((- 1) * (Rpower (x * (/ y)) k) * (Rpower y k) * x) + (1 * (Rpower x k) * x)))).
{
feq.
}
rw n__133.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__77 : 0 <= ((Rpower y k) * x * (((Rpower (x * / y) k) - 1 - (ln (Rpower (x * / y) k))) + ((ln (Rpower (x * / y) k)) - (k * (ln (x * / y)))) + (k * ((ln (x * / y)) - (ln x) + (ln y))) + (k * ((y * / x) - 1 - (ln (y * / x)))) + (k * ((ln (y * / x)) - (ln y) + (ln x)))))).
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply exp_pos.
}
{
assert (e__136 : x = 1 * (x - 0) + 0).
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
rw e__136.
apply (from_lt_pos 1 0 0 x); [exact c__3 | lra ..].
}
}
{
apply plus_nn_zero.
{
apply plus_nn_nn.
{
apply plus_nn_zero.
{
apply plus_nn_zero.
{
assert (e__137 : ((Rpower (x * / y) k) - 1 - (ln (Rpower (x * / y) k))) = 1 * (((Rpower (x * / y) k) - 1) - (ln (Rpower (x * / y) k))) + 0).
{
transitivity ((((- 1) * (ln (Rpower (x * (/ y)) k))) + (Rpower (x * (/ y)) k) + (- 1))).
{
assert (e__138 : (ln (Rpower (x * / y) k)) = (ln (Rpower (x * (/ y)) k))).
{
assert (e__139 : (Rpower (x * / y) k) = (Rpower (x * (/ y)) k)).
{
assert (e__140 : (x * / y) = (x * (/ y))).
{
assert (e__141 : / y = (/ y)).
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
transitivity (Rpower  (x * (/ y)) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__140). }
feq.
}
rw e__139.
reflexivity.
}
assert (e__142 : (Rpower (x * / y) k) = (Rpower (x * (/ y)) k)).
{
assert (e__143 : (x * / y) = (x * (/ y))).
{
assert (e__144 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__144.
reflexivity.
}
feq.
}
transitivity (Rpower  (x * (/ y)) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__143). }
feq.
}
eapply eq_trans.
{
rw e__138.
rw e__142.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (ln (Rpower (x * (/ y)) k))) + (Rpower (x * (/ y)) k) + (- 1))).
{
assert (e__145 : (ln (Rpower (x * / y) k)) = (ln (Rpower (x * (/ y)) k))).
{
assert (e__146 : (Rpower (x * / y) k) = (Rpower (x * (/ y)) k)).
{
assert (e__147 : (x * / y) = (x * (/ y))).
{
assert (e__148 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__148.
reflexivity.
}
feq.
}
transitivity (Rpower  (x * (/ y)) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__147). }
feq.
}
rw e__146.
reflexivity.
}
assert (e__149 : (Rpower (x * / y) k) = (Rpower (x * (/ y)) k)).
{
assert (e__150 : (x * / y) = (x * (/ y))).
{
assert (e__151 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__151.
reflexivity.
}
feq.
}
transitivity (Rpower  (x * (/ y)) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__150). }
feq.
}
eapply eq_trans.
{
rw e__145.
rw e__149.
reflexivity.
}
feq.
}
feq.
}
rw e__137.
apply (from_le_nn 1 0 (ln (Rpower (x * / y) k)) ((Rpower (x * / y) k) - 1)); [exact s__57 | lra ..].
}
{
assert (e__152 : ((ln (Rpower (x * / y) k)) - (k * (ln (x * / y)))) = (- 1) * ((k * (ln (x * / y))) - (ln (Rpower (x * / y) k))) + 0).
{
transitivity (((ln (Rpower (x * (/ y)) k)) + ((- 1) * (ln (x * (/ y))) * k))).
{
assert (e__153 : (ln (Rpower (x * / y) k)) = (ln (Rpower (x * (/ y)) k))).
{
assert (e__154 : (Rpower (x * / y) k) = (Rpower (x * (/ y)) k)).
{
assert (e__155 : (x * / y) = (x * (/ y))).
{
assert (e__156 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__156.
reflexivity.
}
feq.
}
transitivity (Rpower  (x * (/ y)) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__155). }
feq.
}
rw e__154.
reflexivity.
}
assert (e__157 : (ln (x * / y)) = (ln (x * (/ y)))).
{
assert (e__158 : (x * / y) = (x * (/ y))).
{
assert (e__159 : / y = (/ y)).
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
rw e__158.
reflexivity.
}
eapply eq_trans.
{
rw e__153.
rw e__157.
reflexivity.
}
feq.
}
symmetry.
transitivity (((ln (Rpower (x * (/ y)) k)) + ((- 1) * (ln (x * (/ y))) * k))).
{
assert (e__160 : (ln (Rpower (x * / y) k)) = (ln (Rpower (x * (/ y)) k))).
{
assert (e__161 : (Rpower (x * / y) k) = (Rpower (x * (/ y)) k)).
{
assert (e__162 : (x * / y) = (x * (/ y))).
{
assert (e__163 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__163.
reflexivity.
}
feq.
}
transitivity (Rpower  (x * (/ y)) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__162). }
feq.
}
rw e__161.
reflexivity.
}
assert (e__164 : (ln (x * / y)) = (ln (x * (/ y)))).
{
assert (e__165 : (x * / y) = (x * (/ y))).
{
assert (e__166 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__166.
reflexivity.
}
feq.
}
rw e__165.
reflexivity.
}
eapply eq_trans.
{
rw e__160.
rw e__164.
reflexivity.
}
feq.
}
feq.
}
rw e__152.
apply (from_eq_zero (- 1) 0 (ln (Rpower (x * / y) k)) (k * (ln (x * / y)))); [exact s__62 | lra ..].
}
}
{
assert (v__134 : ((ln (x * / y)) - (ln x) + (ln y)) = 0).
{
assert (e__167 : ((ln (x * / y)) - (ln x) + (ln y)) = (- 1) * (((ln x) - (ln y)) - (ln (x * / y))) + 0).
{
transitivity (((ln (x * (/ y))) + ((- 1) * (ln x)) + (ln y))).
{
assert (e__168 : (ln (x * / y)) = (ln (x * (/ y)))).
{
assert (e__169 : (x * / y) = (x * (/ y))).
{
assert (e__170 : / y = (/ y)).
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
rw e__169.
reflexivity.
}
eapply eq_trans.
{
rw e__168.
reflexivity.
}
feq.
}
symmetry.
transitivity (((ln (x * (/ y))) + ((- 1) * (ln x)) + (ln y))).
{
assert (e__171 : (ln (x * / y)) = (ln (x * (/ y)))).
{
assert (e__172 : (x * / y) = (x * (/ y))).
{
assert (e__173 : / y = (/ y)).
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
rw e__172.
reflexivity.
}
eapply eq_trans.
{
rw e__171.
reflexivity.
}
feq.
}
feq.
}
rw e__167.
apply (from_eq_zero (- 1) 0 (ln (x * / y)) ((ln x) - (ln y))); [exact s__71 | lra ..].
}
rewrite v__134. ring.
}
}
{
apply mult_pos_nn.
{
assert (e__174 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__174.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
{
assert (e__175 : ((y * / x) - 1 - (ln (y * / x))) = 1 * (((y * / x) - 1) - (ln (y * / x))) + 0).
{
transitivity ((((- 1) * (ln ((/ x) * y))) + ((/ x) * y) + (- 1))).
{
assert (e__176 : (ln (y * / x)) = (ln ((/ x) * y))).
{
assert (e__177 : (y * / x) = ((/ x) * y)).
{
assert (e__178 : / x = (/ x)).
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
rw e__177.
reflexivity.
}
assert (e__179 : / x = (/ x)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__176.
rw e__179.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (ln ((/ x) * y))) + ((/ x) * y) + (- 1))).
{
assert (e__180 : (ln (y * / x)) = (ln ((/ x) * y))).
{
assert (e__181 : (y * / x) = ((/ x) * y)).
{
assert (e__182 : / x = (/ x)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__182.
reflexivity.
}
feq.
}
rw e__181.
reflexivity.
}
assert (e__183 : / x = (/ x)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__180.
rw e__183.
reflexivity.
}
feq.
}
feq.
}
rw e__175.
apply (from_le_nn 1 0 (ln (y * / x)) ((y * / x) - 1)); [exact s__67 | lra ..].
}
}
}
{
assert (v__135 : ((ln (y * / x)) - (ln y) + (ln x)) = 0).
{
assert (e__184 : ((ln (y * / x)) - (ln y) + (ln x)) = (- 1) * (((ln y) - (ln x)) - (ln (y * / x))) + 0).
{
transitivity (((ln ((/ x) * y)) + (ln x) + ((- 1) * (ln y)))).
{
assert (e__185 : (ln (y * / x)) = (ln ((/ x) * y))).
{
assert (e__186 : (y * / x) = ((/ x) * y)).
{
assert (e__187 : / x = (/ x)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__187.
reflexivity.
}
feq.
}
rw e__186.
reflexivity.
}
eapply eq_trans.
{
rw e__185.
reflexivity.
}
feq.
}
symmetry.
transitivity (((ln ((/ x) * y)) + (ln x) + ((- 1) * (ln y)))).
{
assert (e__188 : (ln (y * / x)) = (ln ((/ x) * y))).
{
assert (e__189 : (y * / x) = ((/ x) * y)).
{
assert (e__190 : / x = (/ x)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__190.
reflexivity.
}
feq.
}
rw e__189.
reflexivity.
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
rw e__184.
apply (from_eq_zero (- 1) 0 (ln (y * / x)) ((ln y) - (ln x))); [exact s__75 | lra ..].
}
rewrite v__135. ring.
}
}
}
rw e__76. exact w__77.
}
exact s__191.
}
}
exact s__192.
}
}
split.
{
change (0 < k).
exact h__2.
}
{
change (((1 + k) * (apow y k) * x) <= (((apow x k) * x) + (k * (apow y k) * y))).
exact s__193.
}
Qed.
Lemma meaningful : forall (x : R) (y : R) (k : R), (0 <= x) -> (0 <= y) -> (0 < k) -> ((0 < k)).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj1 (proved v0 v1 v2 v3 v4 v5)). Qed.
Theorem claim : forall (x : R) (y : R) (k : R), (0 <= x) -> (0 <= y) -> (0 < k) -> (((1 + k) * (apow y k) * x) <= (((apow x k) * x) + (k * (apow y k) * y))).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj2 (proved v0 v1 v2 v3 v4 v5)). Qed.
Fail Definition corrupted : forall (x : R) (y : R) (k : R), (0 <= x) -> (0 <= y) -> (0 < k) -> ((((apow x k) * x) + (k * (apow y k) * y)) < ((1 + k) * (apow y k) * x)) := claim.
End T_power_tangent_b7eb30b2.


(* power_sum; certificate 398af33daa2cefb538b2355020251ccc3c537de4371274e3118c524a1f2d7caf *)
Module T_power_sum_398af33d.

Lemma satisfiable : exists (u : Z -> R) (n : Z) (w : R) (k : R), (0 <= n)%Z /\ (0 <= w) /\ (0 < k).
Proof.
exists (fun i : Z => (IZR i)), (3)%Z, 3, (1 * / 2).
split.
{
lia.
}
{
split.
{
change (0 <= 3).
closed_less.
}
{
change (0 < (1 * / 2)).
closed_less.
}
}
Qed.

Lemma proved : forall (u : Z -> R) (n : Z) (w : R) (k : R), (0 <= n)%Z -> (0 <= w) -> (0 < k) -> (((0 < k)) /\ (((1 + k) * (apow w k) * (zsum (1)%Z (n)%Z (fun i : Z => ((u (i)%Z) ^ 2)))) <= ((zsum (1)%Z (n)%Z (fun i : Z => ((apow (u (i)%Z) (2 * k)) * ((u (i)%Z) ^ 2)))) + ((IZR n) * k * (apow w k) * w)))).
Proof.
intros u n w k b__0 h__2 h__3.
assert (r__1 : 0 <= IZR n) by (izr_le).
(* gains *)
assert (s__24 : (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (((apow (u (i)%Z) (2 * k)) * ((u (i)%Z) ^ 2)) + (k * (apow w k) * w) - ((1 + k) * (apow w k) * ((u (i)%Z) ^ 2)))))).
{
intros i b__4.
assert (r__5 : 1 <= IZR i).
{ izr_le. }
(* tangent *)
assert (s__10 : (((1 + k) * (apow w k) * ((u (i)%Z) ^ 2)) <= (((apow ((u (i)%Z) ^ 2) k) * ((u (i)%Z) ^ 2)) + (k * (apow w k) * w)))).
{
assert (p__6 : (0 <= ((u (i)%Z) ^ 2))).
{
apply (pow_even_nn _ 1 2 eq_refl).
}
assert (p__7 : (0 <= w)).
{
exact h__2.
}
assert (p__8 : (0 < k)).
{
exact h__3.
}
assert (u__9 : (((1 + k) * (apow w k) * ((u (i)%Z) ^ 2)) <= (((apow ((u (i)%Z) ^ 2) k) * ((u (i)%Z) ^ 2)) + (k * (apow w k) * w)))).
{
exact (T_power_tangent_b7eb30b2.claim ((u (i)%Z) ^ 2) w k p__6 p__7 p__8).
}
exact u__9.
}
(* square *)
assert (s__13 : ((apow ((u (i)%Z) ^ 2) k) = (apow (u (i)%Z) (2 * k)))).
{
assert (p__11 : (0 < k)).
{
exact h__3.
}
assert (u__12 : ((apow ((u (i)%Z) ^ 2) k) = (apow (u (i)%Z) (2 * k)))).
{
exact (ax_apow_of_square (u (i)%Z) k p__11).
}
exact u__12.
}
assert (n__17 : 0 < (2 * k)).
{
assert (e__16 : (2 * k) = 2 * (k - 0) + 0).
{
transitivity ((2 * k)).
{
reflexivity.
}
symmetry.
transitivity ((2 * k)).
{
feq.
}
feq.
}
rw e__16.
apply (from_lt_pos 2 0 0 k); [exact h__3 | lra ..].
}
assert (n__19 : 0 < k).
{
assert (e__18 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__18.
apply (from_lt_pos 1 0 0 k); [exact h__3 | lra ..].
}
(* gain *)
assert (s__23 : (0 <= (((apow (u (i)%Z) (2 * k)) * ((u (i)%Z) ^ 2)) + (k * (apow w k) * w) - ((1 + k) * (apow w k) * ((u (i)%Z) ^ 2))))).
{
assert (e__14 : (((apow (u (i)%Z) (2 * k)) * ((u (i)%Z) ^ 2)) + (k * (apow w k) * w) - ((1 + k) * (apow w k) * ((u (i)%Z) ^ 2))) = ((((apow ((u (i)%Z) ^ 2) k) * ((u (i)%Z) ^ 2)) + (k * (apow w k) * w) - ((1 + k) * (apow w k) * ((u (i)%Z) ^ 2))) + (((apow (u (i)%Z) (2 * k)) - (apow ((u (i)%Z) ^ 2) k)) * ((u (i)%Z) ^ 2)))).
{
transitivity ((((apow (u (i)%Z) (2 * k)) * ((u (i)%Z) ^ 2)) + ((- 1) * (apow w k) * ((u (i)%Z) ^ 2)) + ((- 1) * (apow w k) * ((u (i)%Z) ^ 2) * k) + ((apow w k) * k * w))).
{
feq.
}
symmetry.
transitivity ((((apow (u (i)%Z) (2 * k)) * ((u (i)%Z) ^ 2)) + ((- 1) * (apow w k) * ((u (i)%Z) ^ 2)) + ((- 1) * (apow w k) * ((u (i)%Z) ^ 2) * k) + ((apow w k) * k * w))).
{
feq.
}
feq.
}
assert (w__15 : 0 <= ((((apow ((u (i)%Z) ^ 2) k) * ((u (i)%Z) ^ 2)) + (k * (apow w k) * w) - ((1 + k) * (apow w k) * ((u (i)%Z) ^ 2))) + (((apow (u (i)%Z) (2 * k)) - (apow ((u (i)%Z) ^ 2) k)) * ((u (i)%Z) ^ 2)))).
{
apply plus_nn_zero.
{
assert (e__21 : (((apow ((u (i)%Z) ^ 2) k) * ((u (i)%Z) ^ 2)) + (k * (apow w k) * w) - ((1 + k) * (apow w k) * ((u (i)%Z) ^ 2))) = 1 * ((((apow ((u (i)%Z) ^ 2) k) * ((u (i)%Z) ^ 2)) + (k * (apow w k) * w)) - ((1 + k) * (apow w k) * ((u (i)%Z) ^ 2))) + 0).
{
transitivity ((((apow ((u (i)%Z) ^ 2) k) * ((u (i)%Z) ^ 2)) + ((- 1) * (apow w k) * ((u (i)%Z) ^ 2)) + ((- 1) * (apow w k) * ((u (i)%Z) ^ 2) * k) + ((apow w k) * k * w))).
{
feq.
}
symmetry.
transitivity ((((apow ((u (i)%Z) ^ 2) k) * ((u (i)%Z) ^ 2)) + ((- 1) * (apow w k) * ((u (i)%Z) ^ 2)) + ((- 1) * (apow w k) * ((u (i)%Z) ^ 2) * k) + ((apow w k) * k * w))).
{
feq.
}
feq.
}
rw e__21.
apply (from_le_nn 1 0 ((1 + k) * (apow w k) * ((u (i)%Z) ^ 2)) (((apow ((u (i)%Z) ^ 2) k) * ((u (i)%Z) ^ 2)) + (k * (apow w k) * w))); [exact s__10 | lra ..].
}
{
assert (v__20 : ((apow (u (i)%Z) (2 * k)) - (apow ((u (i)%Z) ^ 2) k)) = 0).
{
assert (e__22 : ((apow (u (i)%Z) (2 * k)) - (apow ((u (i)%Z) ^ 2) k)) = 1 * ((apow (u (i)%Z) (2 * k)) - (apow ((u (i)%Z) ^ 2) k)) + 0).
{
transitivity (((apow (u (i)%Z) (2 * k)) + ((- 1) * (apow ((u (i)%Z) ^ 2) k)))).
{
feq.
}
symmetry.
transitivity (((apow (u (i)%Z) (2 * k)) + ((- 1) * (apow ((u (i)%Z) ^ 2) k)))).
{
feq.
}
feq.
}
rw e__22.
apply (from_eq_zero 1 0 (apow ((u (i)%Z) ^ 2) k) (apow (u (i)%Z) (2 * k))); [exact s__13 | lra ..].
}
rewrite v__20. ring.
}
}
rw e__14. exact w__15.
}
exact s__23.
}
assert (n__28 : 0 < k).
{
assert (e__27 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__27.
apply (from_lt_pos 1 0 0 k); [exact h__3 | lra ..].
}
(* goal *)
assert (s__47 : (((1 + k) * (apow w k) * (zsum (1)%Z (n)%Z (fun i : Z => ((u (i)%Z) ^ 2)))) <= ((zsum (1)%Z (n)%Z (fun i : Z => ((apow (u (i)%Z) (2 * k)) * ((u (i)%Z) ^ 2)))) + ((IZR n) * k * (apow w k) * w)))).
{
apply gap_le.
assert (e__25 : (((zsum (1)%Z (n)%Z (fun i : Z => ((apow (u (i)%Z) (2 * k)) * ((u (i)%Z) ^ 2)))) + ((IZR n) * k * (apow w k) * w)) - ((1 + k) * (apow w k) * (zsum (1)%Z (n)%Z (fun i : Z => ((u (i)%Z) ^ 2))))) = (zsum (1)%Z (n)%Z (fun i : Z => (((apow (u (i)%Z) (2 * k)) * ((u (i)%Z) ^ 2)) + (k * (apow w k) * w) - ((1 + k) * (apow w k) * ((u (i)%Z) ^ 2)))))).
{
transitivity ((((- 1) * (apow w k) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2)))) + ((- 1) * (apow w k) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * k) + ((apow w k) * k * (IZR n) * w) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (u (i__0)%Z) (2 * k)) * ((u (i__0)%Z) ^ 2)))))).
{
assert (e__29 : (zsum (1)%Z (n)%Z (fun i : Z => ((apow (u (i)%Z) (2 * k)) * ((u (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (u (i__0)%Z) (2 * k)) * ((u (i__0)%Z) ^ 2))))).
{
assert (e__30 : zsum (1)%Z (n)%Z (fun i : Z => ((apow (u (i)%Z) (2 * k)) * ((u (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (u (i__0)%Z) (2 * k)) * ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((apow (u (i__0)%Z) (2 * k)) * ((u (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__33 : 1 <= IZR i__0).
{ izr_le. }
assert (n__32 : 0 < (2 * k)).
{
assert (e__31 : (2 * k) = 2 * (k - 0) + 0).
{
transitivity ((2 * k)).
{
reflexivity.
}
symmetry.
transitivity ((2 * k)).
{
feq.
}
feq.
}
rw e__31.
apply (from_lt_pos 2 0 0 k); [exact h__3 | lra ..].
}
transitivity (((apow (u (i__0)%Z) (2 * k)) * ((u (i__0)%Z) ^ 2))).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (u (i__0)%Z) (2 * k)) * ((u (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__30.
feq.
}
assert (e__34 : (zsum (1)%Z (n)%Z (fun i : Z => ((u (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2)))).
{
assert (e__35 : zsum (1)%Z (n)%Z (fun i : Z => ((u (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((u (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__36 : 1 <= IZR i__0).
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
rw e__35.
feq.
}
eapply eq_trans.
{
rw e__29.
rw e__34.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow w k) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2)))) + ((- 1) * (apow w k) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * k) + ((apow w k) * k * (IZR n) * w) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (u (i__0)%Z) (2 * k)) * ((u (i__0)%Z) ^ 2)))))).
{
assert (e__37 : zsum (1)%Z (n)%Z (fun i : Z => (((apow (u (i)%Z) (2 * k)) * ((u (i)%Z) ^ 2)) + (k * (apow w k) * w) - ((1 + k) * (apow w k) * ((u (i)%Z) ^ 2)))) = (((- 1) * (apow w k) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2)))) + ((- 1) * (apow w k) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * k) + ((apow w k) * k * (IZR n) * w) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (u (i__0)%Z) (2 * k)) * ((u (i__0)%Z) ^ 2)))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((apow (u (i__0)%Z) (2 * k)) * ((u (i__0)%Z) ^ 2)) + (((- 1) * (apow w k))) * ((u (i__0)%Z) ^ 2) + (((- 1) * (apow w k) * k)) * ((u (i__0)%Z) ^ 2) + (((apow w k) * k * w)) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__40 : 1 <= IZR i__0).
{ izr_le. }
assert (n__39 : 0 < (2 * k)).
{
assert (e__38 : (2 * k) = 2 * (k - 0) + 0).
{
transitivity ((2 * k)).
{
reflexivity.
}
symmetry.
transitivity ((2 * k)).
{
feq.
}
feq.
}
rw e__38.
apply (from_lt_pos 2 0 0 k); [exact h__3 | lra ..].
}
transitivity ((((apow (u (i__0)%Z) (2 * k)) * ((u (i__0)%Z) ^ 2)) + ((- 1) * (apow w k) * ((u (i__0)%Z) ^ 2)) + ((- 1) * (apow w k) * ((u (i__0)%Z) ^ 2) * k) + ((apow w k) * k * w))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((apow (u (i__0)%Z) (2 * k)) * ((u (i__0)%Z) ^ 2))) + (((- 1) * (apow w k))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2)) + (((- 1) * (apow w k) * k)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2)) + (((apow w k) * k * w)) * zsum (1)%Z (n)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__37.
feq.
}
feq.
}
assert (w__26 : 0 <= (zsum (1)%Z (n)%Z (fun i : Z => (((apow (u (i)%Z) (2 * k)) * ((u (i)%Z) ^ 2)) + (k * (apow w k) * w) - ((1 + k) * (apow w k) * ((u (i)%Z) ^ 2)))))).
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__41 : 1 <= IZR i__0).
{ izr_le. }
assert (n__46 : 0 < (2 * k)).
{
assert (e__45 : (2 * k) = 2 * (k - 0) + 0).
{
transitivity ((2 * k)).
{
reflexivity.
}
symmetry.
transitivity ((2 * k)).
{
feq.
}
feq.
}
rw e__45.
apply (from_lt_pos 2 0 0 k); [exact h__3 | lra ..].
}
assert (b__42 : ((1)%Z <= (i__0)%Z)%Z).
{
zp.
}
assert (i__43 : (0 <= (((apow (u (i__0)%Z) (2 * k)) * ((u (i__0)%Z) ^ 2)) + (k * (apow w k) * w) - ((1 + k) * (apow w k) * ((u (i__0)%Z) ^ 2))))) by exact (s__24 (i__0)%Z b__42).
assert (e__44 : (((apow (u (i__0)%Z) (2 * k)) * ((u (i__0)%Z) ^ 2)) + (k * (apow w k) * w) - ((1 + k) * (apow w k) * ((u (i__0)%Z) ^ 2))) = 1 * ((((apow (u (i__0)%Z) (2 * k)) * ((u (i__0)%Z) ^ 2)) + (k * (apow w k) * w) - ((1 + k) * (apow w k) * ((u (i__0)%Z) ^ 2))) - 0) + 0).
{
transitivity ((((apow (u (i__0)%Z) (2 * k)) * ((u (i__0)%Z) ^ 2)) + ((- 1) * (apow w k) * ((u (i__0)%Z) ^ 2)) + ((- 1) * (apow w k) * ((u (i__0)%Z) ^ 2) * k) + ((apow w k) * k * w))).
{
feq.
}
symmetry.
transitivity ((((apow (u (i__0)%Z) (2 * k)) * ((u (i__0)%Z) ^ 2)) + ((- 1) * (apow w k) * ((u (i__0)%Z) ^ 2)) + ((- 1) * (apow w k) * ((u (i__0)%Z) ^ 2) * k) + ((apow w k) * k * w))).
{
feq.
}
feq.
}
rw e__44.
apply (from_le_nn 1 0 0 (((apow (u (i__0)%Z) (2 * k)) * ((u (i__0)%Z) ^ 2)) + (k * (apow w k) * w) - ((1 + k) * (apow w k) * ((u (i__0)%Z) ^ 2)))); [exact i__43 | lra ..].
}
rw e__25. exact w__26.
}
split.
{
change (0 < k).
exact h__3.
}
{
change (((1 + k) * (apow w k) * (zsum (1)%Z (n)%Z (fun i : Z => ((u (i)%Z) ^ 2)))) <= ((zsum (1)%Z (n)%Z (fun i : Z => ((apow (u (i)%Z) (2 * k)) * ((u (i)%Z) ^ 2)))) + ((IZR n) * k * (apow w k) * w))).
exact s__47.
}
Qed.
Lemma meaningful : forall (u : Z -> R) (n : Z) (w : R) (k : R), (0 <= n)%Z -> (0 <= w) -> (0 < k) -> ((0 < k)).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (u : Z -> R) (n : Z) (w : R) (k : R), (0 <= n)%Z -> (0 <= w) -> (0 < k) -> (((1 + k) * (apow w k) * (zsum (1)%Z (n)%Z (fun i : Z => ((u (i)%Z) ^ 2)))) <= ((zsum (1)%Z (n)%Z (fun i : Z => ((apow (u (i)%Z) (2 * k)) * ((u (i)%Z) ^ 2)))) + ((IZR n) * k * (apow w k) * w))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (u : Z -> R) (n : Z) (w : R) (k : R), (0 <= n)%Z -> (0 <= w) -> (0 < k) -> (((zsum (1)%Z (n)%Z (fun i : Z => ((apow (u (i)%Z) (2 * k)) * ((u (i)%Z) ^ 2)))) + ((IZR n) * k * (apow w k) * w)) < ((1 + k) * (apow w k) * (zsum (1)%Z (n)%Z (fun i : Z => ((u (i)%Z) ^ 2))))) := claim.
End T_power_sum_398af33d.
