From AdamNX Require Import Support Facts Limits Closed.
Open Scope R_scope.

(* aida.lemma1_other; certificate 172e20e23ae3b23591b2e9a0466d76517975fa88aa20a9cd339a111de35d1d12 *)
Module T_aida_lemma1_other_172e20e2.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_limit_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) : R := ((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / (Rpower (eps + (aida_r b2 p r g)) (q / p)))).

Lemma satisfiable : exists (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (w : R), ((0 < b2) /\ (b2 < 1)) /\ (0 < eta) /\ (0 < eps) /\ (0 < p) /\ (0 < q) /\ ((0 < w) /\ (w < 1)) /\ ((Rpower w (q / p)) = ((mu * x) / eta)).
Proof.
exists 1, (1 * / 2), (3 * / 4), 1, (1 * / 8), 1, 2, 2, (1 * / 2).
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
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
{
change ((exp ((2 * / 1) * ln (1 * / 2))) = (((1 * / 8) * 2) * / 1)).
replace (exp ((2 * / 1) * ln (1 * / 2))) with ((1 * / 2) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_eq.
}
}
}
}
}
}
Qed.

Lemma proved : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (w : R), ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (0 < q) -> ((0 < w) /\ (w < 1)) -> ((Rpower w (q / p)) = ((mu * x) / eta)) -> (((0 <> p) /\ (0 < w) /\ (0 <> eta) /\ (0 <> (1 - w)) /\ (0 < ((eps * w) / (1 - w))) /\ (0 <> (1 - w)) /\ (0 < ((eps * w) / (1 - w))) /\ (0 < p) /\ (0 <> (1 - w)) /\ (0 < ((eps * w) / (1 - w))) /\ (0 < q) /\ (0 < p) /\ (0 < (eps + (aida_r b2 p ((eps * w) / (1 - w)) (- (Rpower ((eps * w) / (1 - w)) (1 / p)))))) /\ (0 <> (Rpower (eps + (aida_r b2 p ((eps * w) / (1 - w)) (- (Rpower ((eps * w) / (1 - w)) (1 / p))))) (q / p)))) /\ (((aida_m b1 (- (Rpower ((eps * w) / (1 - w)) (1 / p))) (- (Rpower ((eps * w) / (1 - w)) (1 / p)))) = (- (Rpower ((eps * w) / (1 - w)) (1 / p)))) /\ ((aida_r b2 p ((eps * w) / (1 - w)) (- (Rpower ((eps * w) / (1 - w)) (1 / p)))) = ((eps * w) / (1 - w))) /\ ((aida_limit_x eta b1 b2 eps mu p q x (- (Rpower ((eps * w) / (1 - w)) (1 / p))) ((eps * w) / (1 - w)) (- (Rpower ((eps * w) / (1 - w)) (1 / p)))) = x))).
Proof.
intros eta b1 b2 eps mu p q x w h__0 h__3 h__4 h__5 h__6 h__7 h__10.
pose proof h__0 as [h__1 h__2].
pose proof h__7 as [h__8 h__9].
change ((Rpower w (q * / p)) = ((mu * x) * / eta)) in h__10.
(* size *)
assert (s__14 : ((apow (Rpower ((eps * w) * / (1 - w)) (1 * / p)) p) = (Rpower (Rpower ((eps * w) * / (1 - w)) (1 * / p)) p))).
{
assert (p__11 : (0 < (Rpower ((eps * w) * / (1 - w)) (1 * / p)))).
{
apply exp_pos.
}
assert (p__12 : (0 < p)).
{
exact h__5.
}
assert (u__13 : ((apow (Rpower ((eps * w) * / (1 - w)) (1 * / p)) p) = (Rpower (Rpower ((eps * w) * / (1 - w)) (1 * / p)) p))).
{
exact (ax_apow_of_positive (Rpower ((eps * w) * / (1 - w)) (1 * / p)) p p__11 p__12).
}
exact u__13.
}
(* root *)
assert (s__21 : ((Rpower (Rpower ((eps * w) * / (1 - w)) (1 * / p)) p) = ((eps * w) * / (1 - w)))).
{
assert (p__15 : (0 < ((eps * w) * / (1 - w)))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__16 : eps = 1 * (eps - 0) + 0).
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
rw e__16.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
{
assert (e__17 : w = 1 * (w - 0) + 0).
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
rw e__17.
apply (from_lt_pos 1 0 0 w); [exact h__8 | lra ..].
}
}
{
apply inv_pos.
assert (e__18 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__18.
apply (from_lt_pos 1 0 w 1); [exact h__9 | lra ..].
}
}
assert (p__19 : (0 < p)).
{
exact h__5.
}
assert (u__20 : ((Rpower (Rpower ((eps * w) * / (1 - w)) (1 * / p)) p) = ((eps * w) * / (1 - w)))).
{
exact (ax_rpow_root ((eps * w) * / (1 - w)) p p__15 p__19).
}
exact u__20.
}
assert (n__23 : (1 - w) <> 0).
{
apply Rgt_not_eq; red.
assert (e__22 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__22.
apply (from_lt_pos 1 0 w 1); [exact h__9 | lra ..].
}
assert (n__25 : (((- 1) * w) + 1) <> 0).
{
assert (e__24 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
try rewrite <- e__24.
exact n__23.
}
assert (n__26 : (w + (- 1)) <> 0).
{
intro vanishes.
apply n__25.
transitivity ((- 1) * (w + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__28 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__27 : p = 1 * (p - 0) + 0).
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
rw e__27.
apply (from_lt_pos 1 0 0 p); [exact h__5 | lra ..].
}
assert (n__32 : 0 < ((eps * w) * / (1 - w))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__29 : eps = 1 * (eps - 0) + 0).
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
rw e__29.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
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
{
apply inv_pos.
assert (e__31 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__31.
apply (from_lt_pos 1 0 w 1); [exact h__9 | lra ..].
}
}
assert (n__36 : 0 < (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__33 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__34 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__35 : (1 - w) = (((- 1) * w) + 1)).
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
try rewrite <- e__33.
exact n__32.
}
(* first *)
assert (s__49 : ((aida_m b1 (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))))).
{
transitivity (((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
change ((((- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) * (1 - b1)) + ((- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) * b1)) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
assert (e__37 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__38 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__39 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__40 : (1 - w) = (((- 1) * w) + 1)).
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
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__38). }
assert (e__41 : (1 * / p) = (/ p)).
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
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__41). }
feq.
}
eapply eq_trans.
{
rw e__37.
reflexivity.
}
feq.
}
symmetry.
transitivity (((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__43 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__44 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__45 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__46 : (1 - w) = (((- 1) * w) + 1)).
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
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__44). }
assert (e__47 : (1 * / p) = (/ p)).
{
assert (e__48 : / p = (/ p)).
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
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__47). }
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
assert (n__51 : 0 < p).
{
assert (e__50 : p = 1 * (p - 0) + 0).
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
rw e__50.
apply (from_lt_pos 1 0 0 p); [exact h__5 | lra ..].
}
assert (n__64 : 0 < (Rpower ((eps * w) * / (1 - w)) (1 * / p))).
{
apply exp_pos.
}
assert (n__71 : 0 < (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__65 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__66 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__67 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__68 : (1 - w) = (((- 1) * w) + 1)).
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
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__66). }
assert (e__69 : (1 * / p) = (/ p)).
{
assert (e__70 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__70.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__69). }
feq.
}
try rewrite <- e__65.
exact n__64.
}
assert (n__88 : (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) = (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
transitivity (1 * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{ feq. }
assert (e__81 : (apow (Rpower ((eps * w) * / (1 - w)) (1 * / p)) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__82 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__83 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__84 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__85 : (1 - w) = (((- 1) * w) + 1)).
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
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__83). }
assert (e__86 : (1 * / p) = (/ p)).
{
assert (e__87 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__87.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__86). }
feq.
}
transitivity (apow  (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__82). }
reflexivity.
}
try rewrite <- e__81.
rewrite s__14.
assert (e__74 : (Rpower (Rpower ((eps * w) * / (1 - w)) (1 * / p)) p) = (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__75 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__76 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__77 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__78 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__78.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__77.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__76). }
assert (e__79 : (1 * / p) = (/ p)).
{
assert (e__80 : / p = (/ p)).
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
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__79). }
feq.
}
transitivity (Rpower  (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p).
{ exact (f_equal (fun v__ => Rpower  v__ p) e__75). }
feq.
}
rw e__74.
feq.
}
assert (n__101 : (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
transitivity (1 * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{ feq. }
assert (e__94 : (Rpower (Rpower ((eps * w) * / (1 - w)) (1 * / p)) p) = (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__95 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__96 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__97 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__98 : (1 - w) = (((- 1) * w) + 1)).
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
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__96). }
assert (e__99 : (1 * / p) = (/ p)).
{
assert (e__100 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__100.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__99). }
feq.
}
transitivity (Rpower  (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p).
{ exact (f_equal (fun v__ => Rpower  v__ p) e__95). }
feq.
}
try rewrite <- e__94.
rewrite s__21.
assert (e__91 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__92 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__93 : (1 - w) = (((- 1) * w) + 1)).
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
rw e__91.
feq.
}
(* second *)
assert (s__102 : ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((eps * w) * / (1 - w)))).
{
transitivity (((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__52 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__53 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__54 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__55 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__56 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__57 : (1 - w) = (((- 1) * w) + 1)).
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
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__55). }
assert (e__58 : (1 * / p) = (/ p)).
{
assert (e__59 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__59.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__58). }
feq.
}
eapply eq_trans.
{
rw e__54.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__53). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__60 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__61 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__61.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__52.
rw e__60.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__62 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__63 : (1 - w) = (((- 1) * w) + 1)).
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
apply Rminus_diag_uniq.
transitivity ((((1 * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + (1 * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (1 * eps * w)) * (/ ((1 * w) + ((- 1)))))).
{
feq.
}
rw n__88.
transitivity (((((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w)) * (/ (w + (- 1))))).
{
feq.
}
transitivity ((((1 * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + (1 * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (1 * eps * w)) * (/ ((1 * w) + ((- 1)))))).
{
feq.
}
rw n__101.
transitivity (0).
{
feq.
}
reflexivity.
}
(* R *)
assert (s__109 : (0 < ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps))).
{
apply plus_pos_pos.
{
change (0 < ((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2)))).
apply plus_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__103 : eps = 1 * (eps - 0) + 0).
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
rw e__103.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
{
assert (e__104 : w = 1 * (w - 0) + 0).
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
rw e__104.
apply (from_lt_pos 1 0 0 w); [exact h__8 | lra ..].
}
}
{
apply inv_pos.
assert (e__105 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__105.
apply (from_lt_pos 1 0 w 1); [exact h__9 | lra ..].
}
}
{
assert (e__106 : b2 = 1 * (b2 - 0) + 0).
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
rw e__106.
apply (from_lt_pos 1 0 0 b2); [exact h__1 | lra ..].
}
}
{
apply mult_pos_pos.
{
apply apow_pos.
apply Rlt_not_eq.
apply opp_pos.
apply exp_pos.
}
{
assert (e__107 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__107.
apply (from_lt_pos 1 0 b2 1); [exact h__2 | lra ..].
}
}
}
{
assert (e__108 : eps = 1 * (eps - 0) + 0).
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
rw e__108.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
}
(* below up squares *)
assert (s__129 : ((((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) ^ 2) <= ((eps * / (1 - w)) ^ 2))).
{
apply gap_le.
assert (e__110 : (((eps * / (1 - w)) ^ 2) - (((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) ^ 2)) = 0).
{
transitivity ((((2 * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps) + ((- 6) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps * w) + (4 * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps * (w ^ 2)) + (2 * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * (b2 ^ 2) * eps * w) + ((- 2) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * (b2 ^ 2) * eps * (w ^ 2)) + ((- 2) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps) + (4 * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps * w) + ((- 2) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps * (w ^ 2)) + (2 * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2) + ((- 4) * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2 * w) + (2 * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2 * (w ^ 2)) + ((- 1) * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2)) + (2 * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2) * w) + ((- 1) * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2) * (w ^ 2)) + (2 * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * w) + ((- 1) * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (w ^ 2)) + ((- 1) * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2)) + ((- 2) * b2 * (eps ^ 2) * w) + (2 * b2 * (eps ^ 2) * (w ^ 2)) + ((- 1) * (b2 ^ 2) * (eps ^ 2) * (w ^ 2)) + (2 * (eps ^ 2) * w) + ((- 1) * (eps ^ 2) * (w ^ 2))) * (/ ((w + (- 1)) ^ 2)))).
{
assert (e__112 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__113 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__114 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__115 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__116 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__117 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__118 : (1 - w) = (((- 1) * w) + 1)).
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
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__116). }
assert (e__119 : (1 * / p) = (/ p)).
{
assert (e__120 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__120.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__119). }
feq.
}
eapply eq_trans.
{
rw e__115.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__114). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__121 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__122 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__122.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__113.
rw e__121.
reflexivity.
}
feq.
}
assert (e__123 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__124 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__124.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__112.
rw e__123.
reflexivity.
}
feq.
}
symmetry.
transitivity (0).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((2 * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps) + ((- 6) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps * w) + (4 * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps * (w ^ 2)) + (2 * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * (b2 ^ 2) * eps * w) + ((- 2) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * (b2 ^ 2) * eps * (w ^ 2)) + ((- 2) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps) + (4 * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps * w) + ((- 2) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps * (w ^ 2)) + (2 * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2) + ((- 4) * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2 * w) + (2 * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2 * (w ^ 2)) + ((- 1) * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2)) + (2 * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2) * w) + ((- 1) * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2) * (w ^ 2)) + (2 * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * w) + ((- 1) * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (w ^ 2)) + ((- 1) * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2)) + ((- 2) * b2 * (eps ^ 2) * w) + (2 * b2 * (eps ^ 2) * (w ^ 2)) + ((- 1) * (b2 ^ 2) * (eps ^ 2) * (w ^ 2)) + (2 * (eps ^ 2) * w) + ((- 1) * (eps ^ 2) * (w ^ 2))) * (/ (((1 * w) + ((- 1))) ^ 2)))).
{
feq.
}
rw n__88.
transitivity ((((2 * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps) + ((- 6) * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps * w) + (4 * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps * (w ^ 2)) + (2 * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * (b2 ^ 2) * eps * w) + ((- 2) * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * (b2 ^ 2) * eps * (w ^ 2)) + ((- 2) * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps) + (4 * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps * w) + ((- 2) * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps * (w ^ 2)) + (2 * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2) + ((- 4) * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2 * w) + (2 * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2 * (w ^ 2)) + ((- 1) * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2)) + (2 * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2) * w) + ((- 1) * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2) * (w ^ 2)) + (2 * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * w) + ((- 1) * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (w ^ 2)) + ((- 1) * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2)) + ((- 2) * b2 * (eps ^ 2) * w) + (2 * b2 * (eps ^ 2) * (w ^ 2)) + ((- 1) * (b2 ^ 2) * (eps ^ 2) * (w ^ 2)) + (2 * (eps ^ 2) * w) + ((- 1) * (eps ^ 2) * (w ^ 2))) * (/ ((w + (- 1)) ^ 2)))).
{
feq.
}
transitivity ((((2 * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps) + ((- 6) * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps * w) + (4 * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps * (w ^ 2)) + (2 * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * (b2 ^ 2) * eps * w) + ((- 2) * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * (b2 ^ 2) * eps * (w ^ 2)) + ((- 2) * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps) + (4 * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps * w) + ((- 2) * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps * (w ^ 2)) + (2 * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2) + ((- 4) * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2 * w) + (2 * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2 * (w ^ 2)) + ((- 1) * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2)) + (2 * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2) * w) + ((- 1) * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2) * (w ^ 2)) + (2 * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * w) + ((- 1) * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (w ^ 2)) + ((- 1) * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2)) + ((- 2) * b2 * (eps ^ 2) * w) + (2 * b2 * (eps ^ 2) * (w ^ 2)) + ((- 1) * (b2 ^ 2) * (eps ^ 2) * (w ^ 2)) + (2 * (eps ^ 2) * w) + ((- 1) * (eps ^ 2) * (w ^ 2))) * (/ (((1 * w) + ((- 1))) ^ 2)))).
{
feq.
}
rw n__101.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__111 : 0 <= 0).
{
apply Req_le_sym.
reflexivity.
}
rw e__110. exact w__111.
}
(* below up *)
assert (s__135 : ((apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) <= (apow (eps * / (1 - w)) (q * / p)))).
{
assert (p__130 : (0 < (q * / p))).
{
apply mult_pos_pos.
{
assert (e__131 : q = 1 * (q - 0) + 0).
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
rw e__131.
apply (from_lt_pos 1 0 0 q); [exact h__6 | lra ..].
}
{
apply inv_pos.
assert (e__132 : p = 1 * (p - 0) + 0).
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
rw e__132.
apply (from_lt_pos 1 0 0 p); [exact h__5 | lra ..].
}
}
assert (p__133 : ((((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) ^ 2) <= ((eps * / (1 - w)) ^ 2))).
{
exact s__129.
}
assert (u__134 : ((apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) <= (apow (eps * / (1 - w)) (q * / p)))).
{
exact (ax_apow_monotone ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (eps * / (1 - w)) (q * / p) p__130 p__133).
}
exact u__134.
}
(* below down squares *)
assert (s__155 : (((eps * / (1 - w)) ^ 2) <= (((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) ^ 2))).
{
apply gap_le.
assert (e__136 : ((((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) ^ 2) - ((eps * / (1 - w)) ^ 2)) = 0).
{
transitivity (((((- 2) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps) + (6 * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps * w) + ((- 4) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps * (w ^ 2)) + ((- 2) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * (b2 ^ 2) * eps * w) + (2 * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * (b2 ^ 2) * eps * (w ^ 2)) + (2 * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps) + ((- 4) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps * w) + (2 * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps * (w ^ 2)) + ((- 2) * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2) + (4 * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2 * w) + ((- 2) * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2 * (w ^ 2)) + (((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2)) + ((- 2) * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2) * w) + (((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2) * (w ^ 2)) + ((- 2) * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * w) + (((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (w ^ 2)) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) + (2 * b2 * (eps ^ 2) * w) + ((- 2) * b2 * (eps ^ 2) * (w ^ 2)) + ((b2 ^ 2) * (eps ^ 2) * (w ^ 2)) + ((- 2) * (eps ^ 2) * w) + ((eps ^ 2) * (w ^ 2))) * (/ ((w + (- 1)) ^ 2)))).
{
assert (e__138 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__139 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__140 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__141 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__142 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__143 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__144 : (1 - w) = (((- 1) * w) + 1)).
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
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__142). }
assert (e__145 : (1 * / p) = (/ p)).
{
assert (e__146 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__146.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__145). }
feq.
}
eapply eq_trans.
{
rw e__141.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__140). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__147 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__148 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__148.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__139.
rw e__147.
reflexivity.
}
feq.
}
assert (e__149 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__150 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__150.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__138.
rw e__149.
reflexivity.
}
feq.
}
symmetry.
transitivity (0).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 2) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps) + (6 * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps * w) + ((- 4) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps * (w ^ 2)) + ((- 2) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * (b2 ^ 2) * eps * w) + (2 * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * (b2 ^ 2) * eps * (w ^ 2)) + (2 * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps) + ((- 4) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps * w) + (2 * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps * (w ^ 2)) + ((- 2) * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2) + (4 * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2 * w) + ((- 2) * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2 * (w ^ 2)) + (1 * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2)) + ((- 2) * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2) * w) + (1 * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2) * (w ^ 2)) + ((- 2) * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * w) + (1 * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (w ^ 2)) + (1 * ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2)) + (2 * b2 * (eps ^ 2) * w) + ((- 2) * b2 * (eps ^ 2) * (w ^ 2)) + (1 * (b2 ^ 2) * (eps ^ 2) * (w ^ 2)) + ((- 2) * (eps ^ 2) * w) + (1 * (eps ^ 2) * (w ^ 2))) * (/ (((1 * w) + ((- 1))) ^ 2)))).
{
feq.
}
rw n__88.
transitivity (((((- 2) * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps) + (6 * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps * w) + ((- 4) * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps * (w ^ 2)) + ((- 2) * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * (b2 ^ 2) * eps * w) + (2 * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * (b2 ^ 2) * eps * (w ^ 2)) + (2 * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps) + ((- 4) * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps * w) + (2 * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps * (w ^ 2)) + ((- 2) * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2) + (4 * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2 * w) + ((- 2) * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2 * (w ^ 2)) + (((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2)) + ((- 2) * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2) * w) + (((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2) * (w ^ 2)) + ((- 2) * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * w) + (((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (w ^ 2)) + ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) + (2 * b2 * (eps ^ 2) * w) + ((- 2) * b2 * (eps ^ 2) * (w ^ 2)) + ((b2 ^ 2) * (eps ^ 2) * (w ^ 2)) + ((- 2) * (eps ^ 2) * w) + ((eps ^ 2) * (w ^ 2))) * (/ ((w + (- 1)) ^ 2)))).
{
feq.
}
transitivity (((((- 2) * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps) + (6 * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps * w) + ((- 4) * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * eps * (w ^ 2)) + ((- 2) * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * (b2 ^ 2) * eps * w) + (2 * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * (b2 ^ 2) * eps * (w ^ 2)) + (2 * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps) + ((- 4) * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps * w) + (2 * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * eps * (w ^ 2)) + ((- 2) * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2) + (4 * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2 * w) + ((- 2) * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * b2 * (w ^ 2)) + (1 * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2)) + ((- 2) * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2) * w) + (1 * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (b2 ^ 2) * (w ^ 2)) + ((- 2) * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * w) + (1 * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2) * (w ^ 2)) + (1 * ((Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) ^ 2)) + (2 * b2 * (eps ^ 2) * w) + ((- 2) * b2 * (eps ^ 2) * (w ^ 2)) + (1 * (b2 ^ 2) * (eps ^ 2) * (w ^ 2)) + ((- 2) * (eps ^ 2) * w) + (1 * (eps ^ 2) * (w ^ 2))) * (/ (((1 * w) + ((- 1))) ^ 2)))).
{
feq.
}
rw n__101.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__137 : 0 <= 0).
{
apply Req_le_sym.
reflexivity.
}
rw e__136. exact w__137.
}
(* below down *)
assert (s__161 : ((apow (eps * / (1 - w)) (q * / p)) <= (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)))).
{
assert (p__156 : (0 < (q * / p))).
{
apply mult_pos_pos.
{
assert (e__157 : q = 1 * (q - 0) + 0).
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
rw e__157.
apply (from_lt_pos 1 0 0 q); [exact h__6 | lra ..].
}
{
apply inv_pos.
assert (e__158 : p = 1 * (p - 0) + 0).
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
rw e__158.
apply (from_lt_pos 1 0 0 p); [exact h__5 | lra ..].
}
}
assert (p__159 : (((eps * / (1 - w)) ^ 2) <= (((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) ^ 2))).
{
exact s__155.
}
assert (u__160 : ((apow (eps * / (1 - w)) (q * / p)) <= (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)))).
{
exact (ax_apow_monotone (eps * / (1 - w)) ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p) p__156 p__159).
}
exact u__160.
}
(* below x *)
assert (s__167 : ((apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) = (Rpower ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)))).
{
assert (p__162 : (0 < ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps))).
{
exact s__109.
}
assert (p__163 : (0 < (q * / p))).
{
apply mult_pos_pos.
{
assert (e__164 : q = 1 * (q - 0) + 0).
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
rw e__164.
apply (from_lt_pos 1 0 0 q); [exact h__6 | lra ..].
}
{
apply inv_pos.
assert (e__165 : p = 1 * (p - 0) + 0).
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
rw e__165.
apply (from_lt_pos 1 0 0 p); [exact h__5 | lra ..].
}
}
assert (u__166 : ((apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) = (Rpower ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)))).
{
exact (ax_apow_of_positive ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p) p__162 p__163).
}
exact u__166.
}
(* below y *)
assert (s__175 : ((apow (eps * / (1 - w)) (q * / p)) = (Rpower (eps * / (1 - w)) (q * / p)))).
{
assert (p__168 : (0 < (eps * / (1 - w)))).
{
apply mult_pos_pos.
{
assert (e__169 : eps = 1 * (eps - 0) + 0).
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
rw e__169.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
{
apply inv_pos.
assert (e__170 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__170.
apply (from_lt_pos 1 0 w 1); [exact h__9 | lra ..].
}
}
assert (p__171 : (0 < (q * / p))).
{
apply mult_pos_pos.
{
assert (e__172 : q = 1 * (q - 0) + 0).
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
rw e__172.
apply (from_lt_pos 1 0 0 q); [exact h__6 | lra ..].
}
{
apply inv_pos.
assert (e__173 : p = 1 * (p - 0) + 0).
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
rw e__173.
apply (from_lt_pos 1 0 0 p); [exact h__5 | lra ..].
}
}
assert (u__174 : ((apow (eps * / (1 - w)) (q * / p)) = (Rpower (eps * / (1 - w)) (q * / p)))).
{
exact (ax_apow_of_positive (eps * / (1 - w)) (q * / p) p__168 p__171).
}
exact u__174.
}
assert (n__180 : 0 < (eps * / (1 - w))).
{
apply mult_pos_pos.
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
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
{
apply inv_pos.
assert (e__179 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__179.
apply (from_lt_pos 1 0 w 1); [exact h__9 | lra ..].
}
}
assert (n__184 : 0 < (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__181 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__182 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__183 : (1 - w) = (((- 1) * w) + 1)).
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
try rewrite <- e__181.
exact n__180.
}
assert (n__208 : 0 < ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps)).
{
assert (e__185 : ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) = 1 * (((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) - 0) + 0).
{
transitivity (((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__186 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__187 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__188 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__189 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__190 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__191 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__192 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__192.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__191.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__190). }
assert (e__193 : (1 * / p) = (/ p)).
{
assert (e__194 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__194.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__193). }
feq.
}
eapply eq_trans.
{
rw e__189.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__188). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__195 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__196 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__196.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__187.
rw e__195.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__186.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__197 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__198 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__199 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__200 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__201 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__202 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__203 : (1 - w) = (((- 1) * w) + 1)).
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
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__201). }
assert (e__204 : (1 * / p) = (/ p)).
{
assert (e__205 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__205.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__204). }
feq.
}
eapply eq_trans.
{
rw e__200.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__199). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__206 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__207 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__207.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__198.
rw e__206.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__197.
reflexivity.
}
feq.
}
feq.
}
rw e__185.
apply (from_lt_pos 1 0 0 ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps)); [exact s__109 | lra ..].
}
assert (n__221 : 0 < ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__209 : ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__210 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__211 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__212 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__213 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__214 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__215 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__216 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__216.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__215.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__214). }
assert (e__217 : (1 * / p) = (/ p)).
{
assert (e__218 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__218.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__217). }
feq.
}
eapply eq_trans.
{
rw e__213.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__212). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__219 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__220 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__220.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__211.
rw e__219.
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
try rewrite <- e__209.
exact n__208.
}
assert (n__224 : 0 < (q * / p)).
{
apply mult_pos_pos.
{
assert (e__222 : q = 1 * (q - 0) + 0).
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
rw e__222.
apply (from_lt_pos 1 0 0 q); [exact h__6 | lra ..].
}
{
apply inv_pos.
assert (e__223 : p = 1 * (p - 0) + 0).
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
rw e__223.
apply (from_lt_pos 1 0 0 p); [exact h__5 | lra ..].
}
}
assert (n__227 : 0 < ((/ p) * q)).
{
assert (e__225 : (q * / p) = ((/ p) * q)).
{
assert (e__226 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__226.
reflexivity.
}
feq.
}
try rewrite <- e__225.
exact n__224.
}
assert (n__302 : (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q)) = (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{
transitivity (1 * (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{ feq. }
assert (e__287 : (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) = (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__288 : ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__289 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__290 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__291 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__292 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__293 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__294 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__295 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__295.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__294.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__293). }
assert (e__296 : (1 * / p) = (/ p)).
{
assert (e__297 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__297.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__296). }
feq.
}
eapply eq_trans.
{
rw e__292.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__291). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__298 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__299 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__299.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__290.
rw e__298.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__289.
reflexivity.
}
feq.
}
transitivity (apow  ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__288). }
assert (e__300 : (q * / p) = ((/ p) * q)).
{
assert (e__301 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__301.
reflexivity.
}
feq.
}
transitivity (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) v__ ) e__300). }
reflexivity.
}
try rewrite <- e__287.
rewrite s__167.
assert (e__272 : (Rpower ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) = (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__273 : ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__274 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__275 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__276 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__277 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__278 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__279 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__280 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__280.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__279.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__278). }
assert (e__281 : (1 * / p) = (/ p)).
{
assert (e__282 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__282.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__281). }
feq.
}
eapply eq_trans.
{
rw e__277.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__276). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__283 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__284 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__284.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__275.
rw e__283.
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
transitivity (Rpower  ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__273). }
assert (e__285 : (q * / p) = ((/ p) * q)).
{
assert (e__286 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__286.
reflexivity.
}
feq.
}
transitivity (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) v__ ) e__285). }
feq.
}
rw e__272.
feq.
}
assert (n__317 : (apow (eps * (/ (w + (- 1)))) ((/ p) * q)) = (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q))).
{
transitivity (1 * (apow (eps * (/ (w + (- 1)))) ((/ p) * q))).
{ feq. }
assert (e__311 : (apow (eps * / (1 - w)) (q * / p)) = (apow (eps * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__312 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__313 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__314 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__314.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__313.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * eps) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__312). }
assert (e__315 : (q * / p) = ((/ p) * q)).
{
assert (e__316 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__316.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * eps) * (/ (w + (- 1)))) v__ ) e__315). }
rewrite (apow_flip (((- 1) * eps) * (/ (w + (- 1)))) (eps * (/ (w + (- 1)))) ((/ p) * q)) by feq.
reflexivity.
}
try rewrite <- e__311.
rewrite s__175.
assert (e__305 : (Rpower (eps * / (1 - w)) (q * / p)) = (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__306 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__307 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__308 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__308.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__307.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__306). }
assert (e__309 : (q * / p) = ((/ p) * q)).
{
assert (e__310 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__310.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps) * (/ (w + (- 1)))) v__ ) e__309). }
feq.
}
rw e__305.
feq.
}
(* below <= *)
assert (s__404 : ((Rpower ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) <= (Rpower (eps * / (1 - w)) (q * / p)))).
{
apply gap_le.
assert (e__176 : ((Rpower (eps * / (1 - w)) (q * / p)) - (Rpower ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p))) = ((apow (eps * / (1 - w)) (q * / p)) - (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)))).
{
transitivity ((((- 1) * (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) + (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q)))).
{
assert (e__228 : (Rpower ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) = (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__229 : ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__230 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__231 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__232 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__233 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__234 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__235 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__236 : (1 - w) = (((- 1) * w) + 1)).
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
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__234). }
assert (e__237 : (1 * / p) = (/ p)).
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
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__237). }
feq.
}
eapply eq_trans.
{
rw e__233.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__232). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__239 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__240 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__240.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__231.
rw e__239.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__230.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__229). }
assert (e__241 : (q * / p) = ((/ p) * q)).
{
assert (e__242 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__242.
reflexivity.
}
feq.
}
transitivity (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) v__ ) e__241). }
feq.
}
assert (e__243 : (Rpower (eps * / (1 - w)) (q * / p)) = (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__244 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__245 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__246 : (1 - w) = (((- 1) * w) + 1)).
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
transitivity (Rpower  (((- 1) * eps) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__244). }
assert (e__247 : (q * / p) = ((/ p) * q)).
{
assert (e__248 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__248.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps) * (/ (w + (- 1)))) v__ ) e__247). }
feq.
}
eapply eq_trans.
{
rw e__228.
rw e__243.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) + (apow (eps * (/ (w + (- 1)))) ((/ p) * q)))).
{
assert (e__249 : (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) = (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__250 : ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__251 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__252 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__253 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__254 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__255 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__256 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__257 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__257.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__256.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__255). }
assert (e__258 : (1 * / p) = (/ p)).
{
assert (e__259 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__259.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__258). }
feq.
}
eapply eq_trans.
{
rw e__254.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__253). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__260 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__261 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__261.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__252.
rw e__260.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__251.
reflexivity.
}
feq.
}
transitivity (apow  ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__250). }
assert (e__262 : (q * / p) = ((/ p) * q)).
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
transitivity (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) v__ ) e__262). }
reflexivity.
}
assert (e__264 : (apow (eps * / (1 - w)) (q * / p)) = (apow (eps * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__265 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__266 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__267 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__267.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__266.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * eps) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__265). }
assert (e__268 : (q * / p) = ((/ p) * q)).
{
assert (e__269 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__269.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * eps) * (/ (w + (- 1)))) v__ ) e__268). }
rewrite (apow_flip (((- 1) * eps) * (/ (w + (- 1)))) (eps * (/ (w + (- 1)))) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__249.
rw e__264.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) + ((- 1) * (apow (eps * (/ (w + (- 1)))) ((/ p) * q))) + ((- 1) * (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) + (1 * (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q)))))).
{
feq.
}
rw n__302.
transitivity ((((- 1) * (apow (eps * (/ (w + (- 1)))) ((/ p) * q))) + (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q)))).
{
feq.
}
transitivity (((((- 1) * (apow (eps * (/ (w + (- 1)))) ((/ p) * q))) + (1 * (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q)))))).
{
feq.
}
rw n__317.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__177 : 0 <= ((apow (eps * / (1 - w)) (q * / p)) - (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)))).
{
apply Req_le_sym.
apply Rle_antisym.
{
assert (e__318 : ((apow (eps * / (1 - w)) (q * / p)) - (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p))) = (- 1) * ((apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) - (apow (eps * / (1 - w)) (q * / p))) + 0).
{
transitivity ((((- 1) * (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) + (apow (eps * (/ (w + (- 1)))) ((/ p) * q)))).
{
assert (e__319 : (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) = (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__320 : ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__321 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__322 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__323 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__324 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__325 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__326 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__327 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__327.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__326.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__325). }
assert (e__328 : (1 * / p) = (/ p)).
{
assert (e__329 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__329.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__328). }
feq.
}
eapply eq_trans.
{
rw e__324.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__323). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__330 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__331 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__331.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__322.
rw e__330.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__321.
reflexivity.
}
feq.
}
transitivity (apow  ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__320). }
assert (e__332 : (q * / p) = ((/ p) * q)).
{
assert (e__333 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__333.
reflexivity.
}
feq.
}
transitivity (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) v__ ) e__332). }
reflexivity.
}
assert (e__334 : (apow (eps * / (1 - w)) (q * / p)) = (apow (eps * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__335 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__336 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__337 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__337.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__336.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * eps) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__335). }
assert (e__338 : (q * / p) = ((/ p) * q)).
{
assert (e__339 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__339.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * eps) * (/ (w + (- 1)))) v__ ) e__338). }
rewrite (apow_flip (((- 1) * eps) * (/ (w + (- 1)))) (eps * (/ (w + (- 1)))) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__319.
rw e__334.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) + (apow (eps * (/ (w + (- 1)))) ((/ p) * q)))).
{
assert (e__340 : (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) = (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__341 : ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__342 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__343 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__344 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__345 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__346 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__347 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__348 : (1 - w) = (((- 1) * w) + 1)).
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
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__346). }
assert (e__349 : (1 * / p) = (/ p)).
{
assert (e__350 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__350.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__349). }
feq.
}
eapply eq_trans.
{
rw e__345.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__344). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__351 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__352 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__352.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__343.
rw e__351.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__342.
reflexivity.
}
feq.
}
transitivity (apow  ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__341). }
assert (e__353 : (q * / p) = ((/ p) * q)).
{
assert (e__354 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__354.
reflexivity.
}
feq.
}
transitivity (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) v__ ) e__353). }
reflexivity.
}
assert (e__355 : (apow (eps * / (1 - w)) (q * / p)) = (apow (eps * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__356 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__357 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__358 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__358.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__357.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * eps) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__356). }
assert (e__359 : (q * / p) = ((/ p) * q)).
{
assert (e__360 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__360.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * eps) * (/ (w + (- 1)))) v__ ) e__359). }
rewrite (apow_flip (((- 1) * eps) * (/ (w + (- 1)))) (eps * (/ (w + (- 1)))) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__340.
rw e__355.
reflexivity.
}
feq.
}
feq.
}
rw e__318.
apply (from_le_np (- 1) 0 (apow (eps * / (1 - w)) (q * / p)) (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p))); [exact s__161 | lra ..].
}
{
assert (e__361 : ((apow (eps * / (1 - w)) (q * / p)) - (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p))) = 1 * ((apow (eps * / (1 - w)) (q * / p)) - (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p))) + 0).
{
transitivity ((((- 1) * (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) + (apow (eps * (/ (w + (- 1)))) ((/ p) * q)))).
{
assert (e__362 : (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) = (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__363 : ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__364 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__365 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__366 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__367 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__368 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__369 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__370 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__370.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__369.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__368). }
assert (e__371 : (1 * / p) = (/ p)).
{
assert (e__372 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__372.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__371). }
feq.
}
eapply eq_trans.
{
rw e__367.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__366). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__373 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__374 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__374.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__365.
rw e__373.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__364.
reflexivity.
}
feq.
}
transitivity (apow  ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__363). }
assert (e__375 : (q * / p) = ((/ p) * q)).
{
assert (e__376 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__376.
reflexivity.
}
feq.
}
transitivity (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) v__ ) e__375). }
reflexivity.
}
assert (e__377 : (apow (eps * / (1 - w)) (q * / p)) = (apow (eps * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__378 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__379 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__380 : (1 - w) = (((- 1) * w) + 1)).
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
transitivity (apow  (((- 1) * eps) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__378). }
assert (e__381 : (q * / p) = ((/ p) * q)).
{
assert (e__382 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__382.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * eps) * (/ (w + (- 1)))) v__ ) e__381). }
rewrite (apow_flip (((- 1) * eps) * (/ (w + (- 1)))) (eps * (/ (w + (- 1)))) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__362.
rw e__377.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) + (apow (eps * (/ (w + (- 1)))) ((/ p) * q)))).
{
assert (e__383 : (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) = (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__384 : ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__385 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__386 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__387 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__388 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__389 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__390 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__391 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__391.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__390.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__389). }
assert (e__392 : (1 * / p) = (/ p)).
{
assert (e__393 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__393.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__392). }
feq.
}
eapply eq_trans.
{
rw e__388.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__387). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__394 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__395 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__395.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__386.
rw e__394.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__385.
reflexivity.
}
feq.
}
transitivity (apow  ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__384). }
assert (e__396 : (q * / p) = ((/ p) * q)).
{
assert (e__397 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__397.
reflexivity.
}
feq.
}
transitivity (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) v__ ) e__396). }
reflexivity.
}
assert (e__398 : (apow (eps * / (1 - w)) (q * / p)) = (apow (eps * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__399 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__400 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__401 : (1 - w) = (((- 1) * w) + 1)).
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
transitivity (apow  (((- 1) * eps) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__399). }
assert (e__402 : (q * / p) = ((/ p) * q)).
{
assert (e__403 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__403.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * eps) * (/ (w + (- 1)))) v__ ) e__402). }
rewrite (apow_flip (((- 1) * eps) * (/ (w + (- 1)))) (eps * (/ (w + (- 1)))) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__383.
rw e__398.
reflexivity.
}
feq.
}
feq.
}
rw e__361.
apply (from_le_nn 1 0 (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) (apow (eps * / (1 - w)) (q * / p))); [exact s__135 | lra ..].
}
}
rw e__176. exact w__177.
}
(* below >= *)
assert (s__539 : ((Rpower (eps * / (1 - w)) (q * / p)) <= (Rpower ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)))).
{
apply gap_le.
assert (e__405 : ((Rpower ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) - (Rpower (eps * / (1 - w)) (q * / p))) = ((apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) - (apow (eps * / (1 - w)) (q * / p)))).
{
transitivity (((Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q)) + ((- 1) * (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q))))).
{
assert (e__407 : (Rpower ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) = (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__408 : ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__409 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__410 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__411 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__412 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__413 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__414 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__415 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__415.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__414.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__413). }
assert (e__416 : (1 * / p) = (/ p)).
{
assert (e__417 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__417.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__416). }
feq.
}
eapply eq_trans.
{
rw e__412.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__411). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__418 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__419 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__419.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__410.
rw e__418.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__409.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__408). }
assert (e__420 : (q * / p) = ((/ p) * q)).
{
assert (e__421 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__421.
reflexivity.
}
feq.
}
transitivity (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) v__ ) e__420). }
feq.
}
assert (e__422 : (Rpower (eps * / (1 - w)) (q * / p)) = (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__423 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__424 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__425 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__425.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__424.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__423). }
assert (e__426 : (q * / p) = ((/ p) * q)).
{
assert (e__427 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__427.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps) * (/ (w + (- 1)))) v__ ) e__426). }
feq.
}
eapply eq_trans.
{
rw e__407.
rw e__422.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q)) + ((- 1) * (apow (eps * (/ (w + (- 1)))) ((/ p) * q))))).
{
assert (e__428 : (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) = (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__429 : ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__430 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__431 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__432 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__433 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__434 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__435 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__436 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__436.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__435.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__434). }
assert (e__437 : (1 * / p) = (/ p)).
{
assert (e__438 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__438.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__437). }
feq.
}
eapply eq_trans.
{
rw e__433.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__432). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__439 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__440 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__440.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__431.
rw e__439.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__430.
reflexivity.
}
feq.
}
transitivity (apow  ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__429). }
assert (e__441 : (q * / p) = ((/ p) * q)).
{
assert (e__442 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__442.
reflexivity.
}
feq.
}
transitivity (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) v__ ) e__441). }
reflexivity.
}
assert (e__443 : (apow (eps * / (1 - w)) (q * / p)) = (apow (eps * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__444 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__445 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__446 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__446.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__445.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * eps) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__444). }
assert (e__447 : (q * / p) = ((/ p) * q)).
{
assert (e__448 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__448.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * eps) * (/ (w + (- 1)))) v__ ) e__447). }
rewrite (apow_flip (((- 1) * eps) * (/ (w + (- 1)))) (eps * (/ (w + (- 1)))) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__428.
rw e__443.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) + (1 * (apow (eps * (/ (w + (- 1)))) ((/ p) * q))) + (1 * (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) + ((- 1) * (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q)))))).
{
feq.
}
rw n__302.
transitivity (((apow (eps * (/ (w + (- 1)))) ((/ p) * q)) + ((- 1) * (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q))))).
{
feq.
}
transitivity ((((1 * (apow (eps * (/ (w + (- 1)))) ((/ p) * q))) + ((- 1) * (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q)))))).
{
feq.
}
rw n__317.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__406 : 0 <= ((apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) - (apow (eps * / (1 - w)) (q * / p)))).
{
apply Req_le_sym.
apply Rle_antisym.
{
assert (e__453 : ((apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) - (apow (eps * / (1 - w)) (q * / p))) = (- 1) * ((apow (eps * / (1 - w)) (q * / p)) - (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p))) + 0).
{
transitivity (((apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q)) + ((- 1) * (apow (eps * (/ (w + (- 1)))) ((/ p) * q))))).
{
assert (e__454 : (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) = (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__455 : ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__456 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__457 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__458 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__459 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__460 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__461 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__462 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__462.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__461.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__460). }
assert (e__463 : (1 * / p) = (/ p)).
{
assert (e__464 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__464.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__463). }
feq.
}
eapply eq_trans.
{
rw e__459.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__458). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__465 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__466 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__466.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__457.
rw e__465.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__456.
reflexivity.
}
feq.
}
transitivity (apow  ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__455). }
assert (e__467 : (q * / p) = ((/ p) * q)).
{
assert (e__468 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__468.
reflexivity.
}
feq.
}
transitivity (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) v__ ) e__467). }
reflexivity.
}
assert (e__469 : (apow (eps * / (1 - w)) (q * / p)) = (apow (eps * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__470 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__471 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__472 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__472.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__471.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * eps) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__470). }
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
transitivity (apow (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * eps) * (/ (w + (- 1)))) v__ ) e__473). }
rewrite (apow_flip (((- 1) * eps) * (/ (w + (- 1)))) (eps * (/ (w + (- 1)))) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__454.
rw e__469.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q)) + ((- 1) * (apow (eps * (/ (w + (- 1)))) ((/ p) * q))))).
{
assert (e__475 : (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) = (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__476 : ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__477 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__478 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__479 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__480 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__481 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__482 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__483 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__483.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__482.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__481). }
assert (e__484 : (1 * / p) = (/ p)).
{
assert (e__485 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__485.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__484). }
feq.
}
eapply eq_trans.
{
rw e__480.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__479). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__486 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__487 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__487.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__478.
rw e__486.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__477.
reflexivity.
}
feq.
}
transitivity (apow  ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__476). }
assert (e__488 : (q * / p) = ((/ p) * q)).
{
assert (e__489 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__489.
reflexivity.
}
feq.
}
transitivity (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) v__ ) e__488). }
reflexivity.
}
assert (e__490 : (apow (eps * / (1 - w)) (q * / p)) = (apow (eps * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__491 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__492 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__493 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__493.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__492.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * eps) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__491). }
assert (e__494 : (q * / p) = ((/ p) * q)).
{
assert (e__495 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__495.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * eps) * (/ (w + (- 1)))) v__ ) e__494). }
rewrite (apow_flip (((- 1) * eps) * (/ (w + (- 1)))) (eps * (/ (w + (- 1)))) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__475.
rw e__490.
reflexivity.
}
feq.
}
feq.
}
rw e__453.
apply (from_le_np (- 1) 0 (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) (apow (eps * / (1 - w)) (q * / p))); [exact s__135 | lra ..].
}
{
assert (e__496 : ((apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) - (apow (eps * / (1 - w)) (q * / p))) = 1 * ((apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) - (apow (eps * / (1 - w)) (q * / p))) + 0).
{
transitivity (((apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q)) + ((- 1) * (apow (eps * (/ (w + (- 1)))) ((/ p) * q))))).
{
assert (e__497 : (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) = (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__498 : ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__499 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__500 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__501 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__502 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__503 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__504 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__505 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__505.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__504.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__503). }
assert (e__506 : (1 * / p) = (/ p)).
{
assert (e__507 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__507.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__506). }
feq.
}
eapply eq_trans.
{
rw e__502.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__501). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__508 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__509 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__509.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__500.
rw e__508.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__499.
reflexivity.
}
feq.
}
transitivity (apow  ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__498). }
assert (e__510 : (q * / p) = ((/ p) * q)).
{
assert (e__511 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__511.
reflexivity.
}
feq.
}
transitivity (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) v__ ) e__510). }
reflexivity.
}
assert (e__512 : (apow (eps * / (1 - w)) (q * / p)) = (apow (eps * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__513 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__514 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__515 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__515.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__514.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * eps) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__513). }
assert (e__516 : (q * / p) = ((/ p) * q)).
{
assert (e__517 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__517.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * eps) * (/ (w + (- 1)))) v__ ) e__516). }
rewrite (apow_flip (((- 1) * eps) * (/ (w + (- 1)))) (eps * (/ (w + (- 1)))) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__497.
rw e__512.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q)) + ((- 1) * (apow (eps * (/ (w + (- 1)))) ((/ p) * q))))).
{
assert (e__518 : (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) = (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__519 : ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__520 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__521 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__522 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__523 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__524 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__525 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__526 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__526.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__525.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__524). }
assert (e__527 : (1 * / p) = (/ p)).
{
assert (e__528 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__528.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__527). }
feq.
}
eapply eq_trans.
{
rw e__523.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__522). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__529 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__530 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__530.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__521.
rw e__529.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__520.
reflexivity.
}
feq.
}
transitivity (apow  ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__519). }
assert (e__531 : (q * / p) = ((/ p) * q)).
{
assert (e__532 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__532.
reflexivity.
}
feq.
}
transitivity (apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) v__ ) e__531). }
reflexivity.
}
assert (e__533 : (apow (eps * / (1 - w)) (q * / p)) = (apow (eps * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__534 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__535 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__536 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__536.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__535.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * eps) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__534). }
assert (e__537 : (q * / p) = ((/ p) * q)).
{
assert (e__538 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__538.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * eps) * (/ (w + (- 1)))) v__ ) e__537). }
rewrite (apow_flip (((- 1) * eps) * (/ (w + (- 1)))) (eps * (/ (w + (- 1)))) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__518.
rw e__533.
reflexivity.
}
feq.
}
feq.
}
rw e__496.
apply (from_le_nn 1 0 (apow (eps * / (1 - w)) (q * / p)) (apow ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p))); [exact s__161 | lra ..].
}
}
rw e__405. exact w__406.
}
(* below *)
assert (s__626 : ((Rpower ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) = (Rpower (eps * / (1 - w)) (q * / p)))).
{
apply gap_eq.
apply Rle_antisym.
{
assert (e__540 : ((Rpower (eps * / (1 - w)) (q * / p)) - (Rpower ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p))) = (- 1) * ((Rpower ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) - (Rpower (eps * / (1 - w)) (q * / p))) + 0).
{
transitivity ((((- 1) * (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) + (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q)))).
{
assert (e__541 : (Rpower ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) = (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__542 : ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__543 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__544 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__545 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__546 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__547 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__548 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__549 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__549.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__548.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__547). }
assert (e__550 : (1 * / p) = (/ p)).
{
assert (e__551 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__551.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__550). }
feq.
}
eapply eq_trans.
{
rw e__546.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__545). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__552 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__553 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__553.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__544.
rw e__552.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__543.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__542). }
assert (e__554 : (q * / p) = ((/ p) * q)).
{
assert (e__555 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__555.
reflexivity.
}
feq.
}
transitivity (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) v__ ) e__554). }
feq.
}
assert (e__556 : (Rpower (eps * / (1 - w)) (q * / p)) = (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__557 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__558 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__559 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__559.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__558.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__557). }
assert (e__560 : (q * / p) = ((/ p) * q)).
{
assert (e__561 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__561.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps) * (/ (w + (- 1)))) v__ ) e__560). }
feq.
}
eapply eq_trans.
{
rw e__541.
rw e__556.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) + (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q)))).
{
assert (e__562 : (Rpower ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) = (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__563 : ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__564 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__565 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__566 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__567 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__568 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__569 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__570 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__570.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__569.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__568). }
assert (e__571 : (1 * / p) = (/ p)).
{
assert (e__572 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__572.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__571). }
feq.
}
eapply eq_trans.
{
rw e__567.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__566). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__573 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__574 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__574.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__565.
rw e__573.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__564.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__563). }
assert (e__575 : (q * / p) = ((/ p) * q)).
{
assert (e__576 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__576.
reflexivity.
}
feq.
}
transitivity (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) v__ ) e__575). }
feq.
}
assert (e__577 : (Rpower (eps * / (1 - w)) (q * / p)) = (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__578 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__579 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__580 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__580.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__579.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__578). }
assert (e__581 : (q * / p) = ((/ p) * q)).
{
assert (e__582 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__582.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps) * (/ (w + (- 1)))) v__ ) e__581). }
feq.
}
eapply eq_trans.
{
rw e__562.
rw e__577.
reflexivity.
}
feq.
}
feq.
}
rw e__540.
apply (from_le_np (- 1) 0 (Rpower (eps * / (1 - w)) (q * / p)) (Rpower ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p))); [exact s__539 | lra ..].
}
{
assert (e__583 : ((Rpower (eps * / (1 - w)) (q * / p)) - (Rpower ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p))) = 1 * ((Rpower (eps * / (1 - w)) (q * / p)) - (Rpower ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p))) + 0).
{
transitivity ((((- 1) * (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) + (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q)))).
{
assert (e__584 : (Rpower ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) = (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__585 : ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__586 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__587 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__588 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__589 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__590 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__591 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__592 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__592.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__591.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__590). }
assert (e__593 : (1 * / p) = (/ p)).
{
assert (e__594 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__594.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__593). }
feq.
}
eapply eq_trans.
{
rw e__589.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__588). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__595 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__596 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__596.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__587.
rw e__595.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__586.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__585). }
assert (e__597 : (q * / p) = ((/ p) * q)).
{
assert (e__598 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__598.
reflexivity.
}
feq.
}
transitivity (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) v__ ) e__597). }
feq.
}
assert (e__599 : (Rpower (eps * / (1 - w)) (q * / p)) = (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__600 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__601 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__602 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__602.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__601.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__600). }
assert (e__603 : (q * / p) = ((/ p) * q)).
{
assert (e__604 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__604.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps) * (/ (w + (- 1)))) v__ ) e__603). }
feq.
}
eapply eq_trans.
{
rw e__584.
rw e__599.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) + (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q)))).
{
assert (e__605 : (Rpower ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) = (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__606 : ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__607 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__608 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__609 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__610 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__611 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__612 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__613 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__613.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__612.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__611). }
assert (e__614 : (1 * / p) = (/ p)).
{
assert (e__615 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__615.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__614). }
feq.
}
eapply eq_trans.
{
rw e__610.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__609). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__616 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__617 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__617.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__608.
rw e__616.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__607.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__606). }
assert (e__618 : (q * / p) = ((/ p) * q)).
{
assert (e__619 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__619.
reflexivity.
}
feq.
}
transitivity (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) v__ ) e__618). }
feq.
}
assert (e__620 : (Rpower (eps * / (1 - w)) (q * / p)) = (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__621 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__622 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__623 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__623.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__622.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__621). }
assert (e__624 : (q * / p) = ((/ p) * q)).
{
assert (e__625 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__625.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps) * (/ (w + (- 1)))) v__ ) e__624). }
feq.
}
eapply eq_trans.
{
rw e__605.
rw e__620.
reflexivity.
}
feq.
}
feq.
}
rw e__583.
apply (from_le_nn 1 0 (Rpower ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) (Rpower (eps * / (1 - w)) (q * / p))); [exact s__404 | lra ..].
}
}
(* power *)
assert (s__630 : ((apow (Rpower ((eps * w) * / (1 - w)) (1 * / p)) q) = (Rpower (Rpower ((eps * w) * / (1 - w)) (1 * / p)) q))).
{
assert (p__627 : (0 < (Rpower ((eps * w) * / (1 - w)) (1 * / p)))).
{
apply exp_pos.
}
assert (p__628 : (0 < q)).
{
exact h__6.
}
assert (u__629 : ((apow (Rpower ((eps * w) * / (1 - w)) (1 * / p)) q) = (Rpower (Rpower ((eps * w) * / (1 - w)) (1 * / p)) q))).
{
exact (ax_apow_of_positive (Rpower ((eps * w) * / (1 - w)) (1 * / p)) q p__627 p__628).
}
exact u__629.
}
(* rooted *)
assert (s__636 : ((Rpower (Rpower ((eps * w) * / (1 - w)) (1 * / p)) q) = (Rpower ((eps * w) * / (1 - w)) ((1 * / p) * q)))).
{
assert (p__631 : (0 < ((eps * w) * / (1 - w)))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__632 : eps = 1 * (eps - 0) + 0).
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
rw e__632.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
{
assert (e__633 : w = 1 * (w - 0) + 0).
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
rw e__633.
apply (from_lt_pos 1 0 0 w); [exact h__8 | lra ..].
}
}
{
apply inv_pos.
assert (e__634 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__634.
apply (from_lt_pos 1 0 w 1); [exact h__9 | lra ..].
}
}
assert (u__635 : ((Rpower (Rpower ((eps * w) * / (1 - w)) (1 * / p)) q) = (Rpower ((eps * w) * / (1 - w)) ((1 * / p) * q)))).
{
exact (ax_rpow_of_rpow ((eps * w) * / (1 - w)) (1 * / p) q p__631).
}
exact u__635.
}
assert (n__644 : 0 < w).
{
assert (e__643 : w = 1 * (w - 0) + 0).
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
rw e__643.
apply (from_lt_pos 1 0 0 w); [exact h__8 | lra ..].
}
assert (n__648 : 0 < ((eps * / (1 - w)) * w)).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__645 : eps = 1 * (eps - 0) + 0).
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
rw e__645.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
{
apply inv_pos.
assert (e__646 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__646.
apply (from_lt_pos 1 0 w 1); [exact h__9 | lra ..].
}
}
{
assert (e__647 : w = 1 * (w - 0) + 0).
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
rw e__647.
apply (from_lt_pos 1 0 0 w); [exact h__8 | lra ..].
}
}
(* quotient *)
assert (s__679 : ((Rpower ((eps * w) * / (1 - w)) (q * / p)) = ((Rpower (eps * / (1 - w)) (q * / p)) * (Rpower w (q * / p))))).
{
assert (p__637 : (0 < (eps * / (1 - w)))).
{
apply mult_pos_pos.
{
assert (e__638 : eps = 1 * (eps - 0) + 0).
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
rw e__638.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
{
apply inv_pos.
assert (e__639 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__639.
apply (from_lt_pos 1 0 w 1); [exact h__9 | lra ..].
}
}
assert (p__640 : (0 < w)).
{
exact h__8.
}
assert (u__641 : ((Rpower ((eps * / (1 - w)) * w) (q * / p)) = ((Rpower (eps * / (1 - w)) (q * / p)) * (Rpower w (q * / p))))).
{
exact (ax_rpow_of_product (eps * / (1 - w)) w (q * / p) p__637 p__640).
}
apply gap_eq.
assert (e__642 : (((Rpower (eps * / (1 - w)) (q * / p)) * (Rpower w (q * / p))) - (Rpower ((eps * w) * / (1 - w)) (q * / p))) = 1 * (((Rpower (eps * / (1 - w)) (q * / p)) * (Rpower w (q * / p))) - (Rpower ((eps * / (1 - w)) * w) (q * / p))) + 0).
{
transitivity ((((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) ((/ p) * q))) + ((Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q)) * (Rpower w ((/ p) * q))))).
{
assert (e__649 : (Rpower ((eps * w) * / (1 - w)) (q * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__650 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__651 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__652 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__652.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__651.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__650). }
assert (e__653 : (q * / p) = ((/ p) * q)).
{
assert (e__654 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__654.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__653). }
feq.
}
assert (e__655 : (Rpower (eps * / (1 - w)) (q * / p)) = (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__656 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__657 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__658 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__658.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__657.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__656). }
assert (e__659 : (q * / p) = ((/ p) * q)).
{
assert (e__660 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__660.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps) * (/ (w + (- 1)))) v__ ) e__659). }
feq.
}
assert (e__661 : (Rpower w (q * / p)) = (Rpower w ((/ p) * q))).
{
assert (e__662 : (q * / p) = ((/ p) * q)).
{
assert (e__663 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__663.
reflexivity.
}
feq.
}
transitivity (Rpower w ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower w v__ ) e__662). }
feq.
}
eapply eq_trans.
{
rw e__649.
rw e__655.
rw e__661.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) ((/ p) * q))) + ((Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q)) * (Rpower w ((/ p) * q))))).
{
assert (e__664 : (Rpower ((eps * / (1 - w)) * w) (q * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__665 : ((eps * / (1 - w)) * w) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__666 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__667 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__667.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__666.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__665). }
assert (e__668 : (q * / p) = ((/ p) * q)).
{
assert (e__669 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__669.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__668). }
feq.
}
assert (e__670 : (Rpower (eps * / (1 - w)) (q * / p)) = (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__671 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__672 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__673 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__673.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__672.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__671). }
assert (e__674 : (q * / p) = ((/ p) * q)).
{
assert (e__675 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__675.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps) * (/ (w + (- 1)))) v__ ) e__674). }
feq.
}
assert (e__676 : (Rpower w (q * / p)) = (Rpower w ((/ p) * q))).
{
assert (e__677 : (q * / p) = ((/ p) * q)).
{
assert (e__678 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__678.
reflexivity.
}
feq.
}
transitivity (Rpower w ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower w v__ ) e__677). }
feq.
}
eapply eq_trans.
{
rw e__664.
rw e__670.
rw e__676.
reflexivity.
}
feq.
}
feq.
}
rw e__642.
apply (from_eq_zero 1 0 (Rpower ((eps * / (1 - w)) * w) (q * / p)) ((Rpower (eps * / (1 - w)) (q * / p)) * (Rpower w (q * / p)))); [exact u__641 | lra ..].
}
(* sign *)
assert (s__682 : ((sgn (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = (- 1))).
{
assert (p__680 : ((- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) < 0)).
{
apply gap_lt.
apply to_plus.
apply plus_zero_pos.
{
reflexivity.
}
{
apply opp_neg.
apply opp_pos.
apply exp_pos.
}
}
assert (u__681 : ((sgn (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = (- 1))).
{
exact (ax_sign_of_negative (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p__680).
}
exact u__681.
}
assert (n__684 : 0 < q).
{
assert (e__683 : q = 1 * (q - 0) + 0).
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
rw e__683.
apply (from_lt_pos 1 0 0 q); [exact h__6 | lra ..].
}
assert (n__708 : 0 < (eps + (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))))).
{
assert (e__685 : (eps + (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))))) = 1 * (((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) - 0) + 0).
{
transitivity (((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__686 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__687 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__688 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__689 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__690 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__691 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__692 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__692.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__691.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__690). }
assert (e__693 : (1 * / p) = (/ p)).
{
assert (e__694 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__694.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__693). }
feq.
}
eapply eq_trans.
{
rw e__689.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__688). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__695 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__696 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__696.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__687.
rw e__695.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__686.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__697 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__698 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__699 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__700 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__701 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__702 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__703 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__703.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__702.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__701). }
assert (e__704 : (1 * / p) = (/ p)).
{
assert (e__705 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__705.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__704). }
feq.
}
eapply eq_trans.
{
rw e__700.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__699). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__706 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__707 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__707.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__698.
rw e__706.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__697.
reflexivity.
}
feq.
}
feq.
}
rw e__685.
apply (from_lt_pos 1 0 0 ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps)); [exact s__109 | lra ..].
}
assert (n__709 : (Rpower (eps + (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))))) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__725 : (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q)) <> 0).
{
assert (e__710 : (Rpower (eps + (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))))) (q * / p)) = (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__711 : (eps + (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__712 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__713 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__714 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__715 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__716 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__717 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__718 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__718.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__717.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__716). }
assert (e__719 : (1 * / p) = (/ p)).
{
assert (e__720 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__720.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__719). }
feq.
}
eapply eq_trans.
{
rw e__715.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__714). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__721 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__722 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__722.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__713.
rw e__721.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__712.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__711). }
assert (e__723 : (q * / p) = ((/ p) * q)).
{
assert (e__724 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__724.
reflexivity.
}
feq.
}
transitivity (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) v__ ) e__723). }
feq.
}
try rewrite <- e__710.
exact n__709.
}
assert (n__774 : (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) q) = (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) q)).
{
transitivity (1 * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) q)).
{ feq. }
assert (e__767 : (apow (Rpower ((eps * w) * / (1 - w)) (1 * / p)) q) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) q)).
{
assert (e__768 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__769 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__770 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__771 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__771.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__770.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__769). }
assert (e__772 : (1 * / p) = (/ p)).
{
assert (e__773 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__773.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__772). }
feq.
}
transitivity (apow  (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__768). }
reflexivity.
}
try rewrite <- e__767.
rewrite s__630.
assert (e__760 : (Rpower (Rpower ((eps * w) * / (1 - w)) (1 * / p)) q) = (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) q)).
{
assert (e__761 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__762 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__763 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__764 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__764.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__763.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__762). }
assert (e__765 : (1 * / p) = (/ p)).
{
assert (e__766 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__766.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__765). }
feq.
}
transitivity (Rpower  (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__761). }
feq.
}
rw e__760.
feq.
}
assert (n__790 : (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) q) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) ((/ p) * q))).
{
transitivity (1 * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) q)).
{ feq. }
assert (e__783 : (Rpower (Rpower ((eps * w) * / (1 - w)) (1 * / p)) q) = (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) q)).
{
assert (e__784 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__785 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__786 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__787 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__787.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__786.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__785). }
assert (e__788 : (1 * / p) = (/ p)).
{
assert (e__789 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__789.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__788). }
feq.
}
transitivity (Rpower  (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__784). }
feq.
}
try rewrite <- e__783.
rewrite s__636.
assert (e__777 : (Rpower ((eps * w) * / (1 - w)) ((1 * / p) * q)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__778 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__779 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__780 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__780.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__779.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) ((1 * / p) * q)).
{ exact (f_equal (fun v__ => Rpower  v__ ((1 * / p) * q)) e__778). }
assert (e__781 : ((1 * / p) * q) = ((/ p) * q)).
{
assert (e__782 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__782.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__781). }
feq.
}
rw e__777.
feq.
}
assert (n__809 : (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) ((/ p) * q)) = ((Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q)) * (Rpower w ((/ p) * q)))).
{
transitivity (1 * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) ((/ p) * q))).
{ feq. }
assert (e__803 : (Rpower ((eps * w) * / (1 - w)) (q * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__804 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__805 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__806 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__806.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__805.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__804). }
assert (e__807 : (q * / p) = ((/ p) * q)).
{
assert (e__808 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__808.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__807). }
feq.
}
try rewrite <- e__803.
rewrite s__679.
assert (e__793 : ((Rpower (eps * / (1 - w)) (q * / p)) * (Rpower w (q * / p))) = ((Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q)) * (Rpower w ((/ p) * q)))).
{
assert (e__794 : (Rpower (eps * / (1 - w)) (q * / p)) = (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__795 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__796 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__797 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__797.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__796.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__795). }
assert (e__798 : (q * / p) = ((/ p) * q)).
{
assert (e__799 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__799.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps) * (/ (w + (- 1)))) v__ ) e__798). }
feq.
}
assert (e__800 : (Rpower w (q * / p)) = (Rpower w ((/ p) * q))).
{
assert (e__801 : (q * / p) = ((/ p) * q)).
{
assert (e__802 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__802.
reflexivity.
}
feq.
}
transitivity (Rpower w ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower w v__ ) e__801). }
feq.
}
eapply eq_trans.
{
rw e__794.
rw e__800.
reflexivity.
}
feq.
}
rw e__793.
feq.
}
assert (n__833 : (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q)) = (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q))).
{
transitivity (1 * (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{ feq. }
assert (e__818 : (Rpower ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) (q * / p)) = (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__819 : ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__820 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__821 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__822 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__823 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__824 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__825 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__826 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__826.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__825.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__824). }
assert (e__827 : (1 * / p) = (/ p)).
{
assert (e__828 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__828.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__827). }
feq.
}
eapply eq_trans.
{
rw e__823.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__822). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__829 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__830 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__830.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__821.
rw e__829.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__820.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__819). }
assert (e__831 : (q * / p) = ((/ p) * q)).
{
assert (e__832 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__832.
reflexivity.
}
feq.
}
transitivity (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) v__ ) e__831). }
feq.
}
try rewrite <- e__818.
rewrite s__626.
assert (e__812 : (Rpower (eps * / (1 - w)) (q * / p)) = (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__813 : (eps * / (1 - w)) = (((- 1) * eps) * (/ (w + (- 1))))).
{
assert (e__814 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__815 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__815.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__814.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__813). }
assert (e__816 : (q * / p) = ((/ p) * q)).
{
assert (e__817 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__817.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps) * (/ (w + (- 1)))) v__ ) e__816). }
feq.
}
rw e__812.
feq.
}
assert (n__844 : (sgn (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) = 1).
{
transitivity ((- 1) * ((- 1) * (sgn (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))))).
{ feq. }
assert (e__836 : (sgn (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((- 1) * (sgn (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))))).
{
assert (e__837 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__838 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__839 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__840 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__841 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__841.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__840.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__839). }
assert (e__842 : (1 * / p) = (/ p)).
{
assert (e__843 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__843.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__842). }
feq.
}
eapply eq_trans.
{
rw e__838.
reflexivity.
}
feq.
}
rw e__837.
rewrite (sgn_scale_neg 1 (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))); [feq | feq | lra].
}
try rewrite <- e__836.
rewrite s__682.
feq.
}
assert (n__846 : eta <> 0).
{
apply Rgt_not_eq; red.
assert (e__845 : eta = 1 * (eta - 0) + 0).
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
rw e__845.
apply (from_lt_pos 1 0 0 eta); [exact h__3 | lra ..].
}
assert (n__854 : (Rpower w ((/ p) * q)) = ((/ eta) * mu * x)).
{
transitivity (1 * (Rpower w ((/ p) * q))).
{ feq. }
assert (e__851 : (Rpower w (q * / p)) = (Rpower w ((/ p) * q))).
{
assert (e__852 : (q * / p) = ((/ p) * q)).
{
assert (e__853 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__853.
reflexivity.
}
feq.
}
transitivity (Rpower w ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower w v__ ) e__852). }
feq.
}
try rewrite <- e__851.
rewrite h__10.
assert (e__849 : ((mu * x) * / eta) = ((/ eta) * mu * x)).
{
assert (e__850 : / eta = (/ eta)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__850.
reflexivity.
}
feq.
}
rw e__849.
feq.
}
(* third *)
assert (s__855 : ((aida_limit_x eta b1 b2 eps mu p q x (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = x)).
{
transitivity ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) q) * (/ (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) * (sgn (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) * eta) + ((- 1) * mu * x) + x)).
{
change (((x * (1 - mu)) - ((eta * (apow (aida_m b1 (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) q) * (sgn (aida_m b1 (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))))) * / (Rpower (eps + (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))))) (q * / p)))) = (((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) q) * (/ (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) * (sgn (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) * eta) + ((- 1) * mu * x) + x)).
assert (e__726 : (apow (aida_m b1 (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) q) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) q)).
{
assert (e__727 : (aida_m b1 (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
change ((((- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) * (1 - b1)) + ((- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) * b1)) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
assert (e__728 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__729 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__730 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__731 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__731.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__730.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__729). }
assert (e__732 : (1 * / p) = (/ p)).
{
assert (e__733 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__733.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__732). }
feq.
}
eapply eq_trans.
{
rw e__728.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__727). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) q) by feq.
reflexivity.
}
assert (e__734 : / (Rpower (eps + (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))))) (q * / p)) = (/ (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q)))).
{
assert (e__735 : (Rpower (eps + (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))))) (q * / p)) = (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))).
{
assert (e__736 : (eps + (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__737 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__738 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__739 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__740 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__741 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__742 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__743 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__743.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__742.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__741). }
assert (e__744 : (1 * / p) = (/ p)).
{
assert (e__745 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__745.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__744). }
feq.
}
eapply eq_trans.
{
rw e__740.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__739). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__746 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__747 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__747.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__738.
rw e__746.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__737.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__736). }
assert (e__748 : (q * / p) = ((/ p) * q)).
{
assert (e__749 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__749.
reflexivity.
}
feq.
}
transitivity (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) v__ ) e__748). }
feq.
}
rw e__735.
apply inv_by. feq.
}
assert (e__750 : (sgn (aida_m b1 (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))))) = ((- 1) * (sgn (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))))).
{
assert (e__751 : (aida_m b1 (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
change ((((- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) * (1 - b1)) + ((- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) * b1)) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
assert (e__752 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__753 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__754 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__755 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__755.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__754.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__753). }
assert (e__756 : (1 * / p) = (/ p)).
{
assert (e__757 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__757.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__756). }
feq.
}
eapply eq_trans.
{
rw e__752.
reflexivity.
}
feq.
}
rw e__751.
rewrite (sgn_scale_neg 1 (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__726.
rw e__734.
rw e__750.
reflexivity.
}
feq.
}
symmetry.
transitivity (x).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) q) * (/ (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) * (sgn (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) * eta) + ((- 1) * mu * x)))).
{
feq.
}
rw n__774.
transitivity ((((/ (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) q) * (sgn (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) * eta) + ((- 1) * mu * x))).
{
feq.
}
transitivity ((((1 * (/ (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) * (Rpower (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) q) * (sgn (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) * eta) + ((- 1) * mu * x)))).
{
feq.
}
rw n__790.
transitivity ((((/ (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) ((/ p) * q)) * (sgn (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) * eta) + ((- 1) * mu * x))).
{
feq.
}
transitivity ((((1 * (/ (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) ((/ p) * q)) * (sgn (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) * eta) + ((- 1) * mu * x)))).
{
feq.
}
rw n__809.
transitivity ((((/ (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) * (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q)) * (Rpower w ((/ p) * q)) * (sgn (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) * eta) + ((- 1) * mu * x))).
{
feq.
}
transitivity ((((1 * (/ (Rpower ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1)))) ((/ p) * q))) * (Rpower (((- 1) * eps) * (/ (w + (- 1)))) ((/ p) * q)) * (Rpower w ((/ p) * q)) * (sgn (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) * eta) + ((- 1) * mu * x)))).
{
feq.
}
rw n__833.
transitivity ((((Rpower w ((/ p) * q)) * (sgn (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) * eta) + ((- 1) * mu * x))).
{
feq.
}
transitivity ((((1 * (Rpower w ((/ p) * q)) * (sgn (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) * eta) + ((- 1) * mu * x)))).
{
feq.
}
rw n__844.
transitivity ((((Rpower w ((/ p) * q)) * eta) + ((- 1) * mu * x))).
{
feq.
}
transitivity ((((1 * (Rpower w ((/ p) * q)) * eta) + ((- 1) * mu * x)))).
{
feq.
}
rw n__854.
transitivity (0).
{
feq.
}
reflexivity.
}
(* goal *)
assert (s__856 : (((aida_m b1 (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) /\ ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((eps * w) * / (1 - w))) /\ ((aida_limit_x eta b1 b2 eps mu p q x (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = x))).
{
split.
{
exact s__49.
}
{
split.
{
exact s__102.
}
{
exact s__855.
}
}
}
pose proof s__856 as [h__857 [h__858 h__859]].
split.
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__860 : p = 1 * (p - 0) + 0).
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
rw e__860.
apply (from_lt_pos 1 0 0 p); [exact h__5 | lra ..].
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
change (0 <> eta).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__861 : eta = 1 * (eta - 0) + 0).
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
rw e__861.
apply (from_lt_pos 1 0 0 eta); [exact h__3 | lra ..].
}
{
split.
{
change (0 <> (1 - w)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__862 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__862.
apply (from_lt_pos 1 0 w 1); [exact h__9 | lra ..].
}
{
split.
{
change (0 < ((eps * w) * / (1 - w))).
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__863 : eps = 1 * (eps - 0) + 0).
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
rw e__863.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
{
assert (e__864 : w = 1 * (w - 0) + 0).
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
rw e__864.
apply (from_lt_pos 1 0 0 w); [exact h__8 | lra ..].
}
}
{
apply inv_pos.
assert (e__865 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__865.
apply (from_lt_pos 1 0 w 1); [exact h__9 | lra ..].
}
}
{
split.
{
change (0 <> (1 - w)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__866 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__866.
apply (from_lt_pos 1 0 w 1); [exact h__9 | lra ..].
}
{
split.
{
change (0 < ((eps * w) * / (1 - w))).
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__867 : eps = 1 * (eps - 0) + 0).
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
rw e__867.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
{
assert (e__868 : w = 1 * (w - 0) + 0).
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
rw e__868.
apply (from_lt_pos 1 0 0 w); [exact h__8 | lra ..].
}
}
{
apply inv_pos.
assert (e__869 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__869.
apply (from_lt_pos 1 0 w 1); [exact h__9 | lra ..].
}
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
change (0 <> (1 - w)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__870 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__870.
apply (from_lt_pos 1 0 w 1); [exact h__9 | lra ..].
}
{
split.
{
change (0 < ((eps * w) * / (1 - w))).
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__871 : eps = 1 * (eps - 0) + 0).
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
rw e__871.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
{
assert (e__872 : w = 1 * (w - 0) + 0).
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
rw e__872.
apply (from_lt_pos 1 0 0 w); [exact h__8 | lra ..].
}
}
{
apply inv_pos.
assert (e__873 : (1 - w) = 1 * (1 - w) + 0).
{
transitivity ((((- 1) * w) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * w) + 1)).
{
feq.
}
feq.
}
rw e__873.
apply (from_lt_pos 1 0 w 1); [exact h__9 | lra ..].
}
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
change (0 < (eps + (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))))).
assert (e__874 : (eps + (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))))) = 1 * (((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps) - 0) + 0).
{
transitivity (((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__875 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__876 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__877 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__878 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__879 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__880 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__881 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__881.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__880.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__879). }
assert (e__882 : (1 * / p) = (/ p)).
{
assert (e__883 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__883.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__882). }
feq.
}
eapply eq_trans.
{
rw e__878.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__877). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__884 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__885 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__885.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__876.
rw e__884.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__875.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w) + (eps * w) + ((- 1) * eps)) * (/ (w + (- 1))))).
{
assert (e__886 : (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
{
change (((((eps * w) * / (1 - w)) * b2) + ((apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) * (1 - b2))) = ((((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * b2 * w) + ((apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) * w) + ((- 1) * (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)) + ((- 1) * b2 * eps * w)) * (/ (w + (- 1))))).
assert (e__887 : (apow (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) p) = (apow (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p)).
{
assert (e__888 : (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) = ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)))).
{
assert (e__889 : (Rpower ((eps * w) * / (1 - w)) (1 * / p)) = (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))).
{
assert (e__890 : ((eps * w) * / (1 - w)) = (((- 1) * eps * w) * (/ (w + (- 1))))).
{
assert (e__891 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__892 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__892.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__891.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * eps * w) * (/ (w + (- 1)))) (1 * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (1 * / p)) e__890). }
assert (e__893 : (1 * / p) = (/ p)).
{
assert (e__894 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__894.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) v__ ) e__893). }
feq.
}
eapply eq_trans.
{
rw e__889.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__888). }
rewrite (apow_flip ((- 1) * (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p))) (Rpower (((- 1) * eps * w) * (/ (w + (- 1)))) (/ p)) p) by feq.
reflexivity.
}
assert (e__895 : / (1 - w) = ((- 1) * (/ (w + (- 1))))).
{
assert (e__896 : (1 - w) = (((- 1) * w) + 1)).
{
feq.
}
rw e__896.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__887.
rw e__895.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__886.
reflexivity.
}
feq.
}
feq.
}
rw e__874.
apply (from_lt_pos 1 0 0 ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) + eps)); [exact s__109 | lra ..].
}
{
change (0 <> (Rpower (eps + (aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))))) (q * / p))).
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
change (((aida_m b1 (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) /\ ((aida_r b2 p ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = ((eps * w) * / (1 - w))) /\ ((aida_limit_x eta b1 b2 eps mu p q x (- (Rpower ((eps * w) * / (1 - w)) (1 * / p))) ((eps * w) * / (1 - w)) (- (Rpower ((eps * w) * / (1 - w)) (1 * / p)))) = x)).
exact s__856.
}
Qed.
Lemma meaningful : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (w : R), ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (0 < q) -> ((0 < w) /\ (w < 1)) -> ((Rpower w (q / p)) = ((mu * x) / eta)) -> ((0 <> p) /\ (0 < w) /\ (0 <> eta) /\ (0 <> (1 - w)) /\ (0 < ((eps * w) / (1 - w))) /\ (0 <> (1 - w)) /\ (0 < ((eps * w) / (1 - w))) /\ (0 < p) /\ (0 <> (1 - w)) /\ (0 < ((eps * w) / (1 - w))) /\ (0 < q) /\ (0 < p) /\ (0 < (eps + (aida_r b2 p ((eps * w) / (1 - w)) (- (Rpower ((eps * w) / (1 - w)) (1 / p)))))) /\ (0 <> (Rpower (eps + (aida_r b2 p ((eps * w) / (1 - w)) (- (Rpower ((eps * w) / (1 - w)) (1 / p))))) (q / p)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15)). Qed.
Theorem claim : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (w : R), ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (0 < q) -> ((0 < w) /\ (w < 1)) -> ((Rpower w (q / p)) = ((mu * x) / eta)) -> (((aida_m b1 (- (Rpower ((eps * w) / (1 - w)) (1 / p))) (- (Rpower ((eps * w) / (1 - w)) (1 / p)))) = (- (Rpower ((eps * w) / (1 - w)) (1 / p)))) /\ ((aida_r b2 p ((eps * w) / (1 - w)) (- (Rpower ((eps * w) / (1 - w)) (1 / p)))) = ((eps * w) / (1 - w))) /\ ((aida_limit_x eta b1 b2 eps mu p q x (- (Rpower ((eps * w) / (1 - w)) (1 / p))) ((eps * w) / (1 - w)) (- (Rpower ((eps * w) / (1 - w)) (1 / p)))) = x)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15)). Qed.
Fail Definition corrupted : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (w : R), ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (0 < q) -> ((0 < w) /\ (w < 1)) -> ((Rpower w (q / p)) = ((mu * x) / eta)) -> (((aida_m b1 (- (Rpower ((eps * w) / (1 - w)) (1 / p))) (- (Rpower ((eps * w) / (1 - w)) (1 / p)))) = ((- (Rpower ((eps * w) / (1 - w)) (1 / p))) + 1)) /\ ((aida_r b2 p ((eps * w) / (1 - w)) (- (Rpower ((eps * w) / (1 - w)) (1 / p)))) = ((eps * w) / (1 - w))) /\ ((aida_limit_x eta b1 b2 eps mu p q x (- (Rpower ((eps * w) / (1 - w)) (1 / p))) ((eps * w) / (1 - w)) (- (Rpower ((eps * w) / (1 - w)) (1 / p)))) = x)) := claim.
End T_aida_lemma1_other_172e20e2.
