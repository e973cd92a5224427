From AdamNX Require Import Support Facts Limits Closed.
Open Scope R_scope.

(* aida.jacobian_m; certificate 584a57bbc9d2fc266ad6309edea037a03ad95d4ca5307a9293ef85709ea33fa2 *)
Module T_aida_jacobian_m_584a57bb.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_limit_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) : R := ((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / (Rpower (eps + (aida_r b2 p r g)) (q / p)))).

Lemma satisfiable : exists (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (h : R), (0 < eta) /\ (0 < p) /\ (1 <= q) /\ (0 < (aida_m b1 m g)) /\ (0 < ((aida_m b1 m g) + (b1 * h))) /\ (0 < (eps + (aida_r b2 p r g))).
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
change (1 <= 2).
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
change (0 < (((0 * (1 - (1 * / 2))) + (2 * (1 * / 2))) + ((1 * / 2) * 1))).
closed_less.
}
{
change (0 < (1 + ((2 * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2)))))).
replace (apow 0 1) with 0
by (symmetry; apply apow_of_zero; closed_eq).
closed_less.
}
}
}
}
}
Qed.

Lemma proved : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (h : R), (0 < eta) -> (0 < p) -> (1 <= q) -> (0 < (aida_m b1 m g)) -> (0 < ((aida_m b1 m g) + (b1 * h))) -> (0 < (eps + (aida_r b2 p r g))) -> (((0 < p) /\ (0 < (aida_m b1 m g)) /\ (0 <> p) /\ (0 < (eps + (aida_r b2 p r g))) /\ (0 <> (Rpower (eps + (aida_r b2 p r g)) (q / p))) /\ (0 < q) /\ (0 < q) /\ (0 <> p) /\ (0 < (eps + (aida_r b2 p r g))) /\ (0 <> (Rpower (eps + (aida_r b2 p r g)) (q / p))) /\ (0 < ((aida_m b1 m g) + (b1 * h)))) /\ ((((eta * q * b1 * h * (Rpower (aida_m b1 m g) (q - 1))) / (Rpower (eps + (aida_r b2 p r g)) (q / p))) <= ((aida_limit_x eta b1 b2 eps mu p q x m r g) - (aida_limit_x eta b1 b2 eps mu p q x (m + h) r g))) /\ (((aida_limit_x eta b1 b2 eps mu p q x m r g) - (aida_limit_x eta b1 b2 eps mu p q x (m + h) r g)) <= ((eta * q * b1 * h * (Rpower ((aida_m b1 m g) + (b1 * h)) (q - 1))) / (Rpower (eps + (aida_r b2 p r g)) (q / p)))))).
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
(* sign' *)
assert (s__11 : ((sgn ((aida_m b1 m g) + (b1 * h))) = 1)).
{
assert (p__9 : (0 < ((aida_m b1 m g) + (b1 * h)))).
{
exact h__4.
}
assert (u__10 : ((sgn ((aida_m b1 m g) + (b1 * h))) = 1)).
{
exact (ax_sign_of_positive ((aida_m b1 m g) + (b1 * h)) p__9).
}
exact u__10.
}
(* size *)
assert (s__16 : ((apow (aida_m b1 m g) q) = (Rpower (aida_m b1 m g) q))).
{
assert (p__12 : (0 < (aida_m b1 m g))).
{
exact h__3.
}
assert (p__13 : (0 < q)).
{
assert (e__14 : q = 1 * (q - 1) + 1).
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
rw e__14.
apply (from_le_pos 1 1 1 q); [exact h__2 | lra ..].
}
assert (u__15 : ((apow (aida_m b1 m g) q) = (Rpower (aida_m b1 m g) q))).
{
exact (ax_apow_of_positive (aida_m b1 m g) q p__12 p__13).
}
exact u__15.
}
(* size' *)
assert (s__21 : ((apow ((aida_m b1 m g) + (b1 * h)) q) = (Rpower ((aida_m b1 m g) + (b1 * h)) q))).
{
assert (p__17 : (0 < ((aida_m b1 m g) + (b1 * h)))).
{
exact h__4.
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
apply (from_le_pos 1 1 1 q); [exact h__2 | lra ..].
}
assert (u__20 : ((apow ((aida_m b1 m g) + (b1 * h)) q) = (Rpower ((aida_m b1 m g) + (b1 * h)) q))).
{
exact (ax_apow_of_positive ((aida_m b1 m g) + (b1 * h)) q p__17 p__18).
}
exact u__20.
}
assert (n__26 : (aida_m b1 m g) <> 0).
{
apply Rgt_not_eq; red.
assert (e__24 : (aida_m b1 m g) = 1 * ((aida_m b1 m g) - 0) + 0).
{
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
symmetry.
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
assert (e__25 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
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
rw e__24.
apply (from_lt_pos 1 0 0 (aida_m b1 m g)); [exact h__3 | lra ..].
}
assert (n__28 : (((- 1) * b1 * g) + (b1 * m) + g) <> 0).
{
assert (e__27 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
try rewrite <- e__27.
exact n__26.
}
assert (n__29 : ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) <> 0).
{
intro vanishes.
apply n__28.
transitivity ((- 1) * ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))).
{ feq. }
rewrite vanishes. ring.
}
(* at m range *)
assert (s__41 : ((- 1) < ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g)))).
{
apply gap_lt.
assert (e__22 : (((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g)) - (- 1)) = (((aida_m b1 m g) + (b1 * h)) * / (aida_m b1 m g))).
{
transitivity ((((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__30 : / (aida_m b1 m g) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__31 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__31.
apply inv_by. feq.
}
assert (e__32 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__30.
rw e__32.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__33 : / (aida_m b1 m g) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__34 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__34.
apply inv_by. feq.
}
assert (e__35 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__33.
rw e__35.
reflexivity.
}
feq.
}
feq.
}
assert (w__23 : 0 < (((aida_m b1 m g) + (b1 * h)) * / (aida_m b1 m g))).
{
apply mult_pos_pos.
{
assert (e__36 : ((aida_m b1 m g) + (b1 * h)) = 1 * (((aida_m b1 m g) + (b1 * h)) - 0) + 0).
{
transitivity ((((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__37 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
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
transitivity ((((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__38 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__38.
reflexivity.
}
feq.
}
feq.
}
rw e__36.
apply (from_lt_pos 1 0 0 ((aida_m b1 m g) + (b1 * h))); [exact h__4 | lra ..].
}
{
apply inv_pos.
assert (e__39 : (aida_m b1 m g) = 1 * ((aida_m b1 m g) - 0) + 0).
{
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
symmetry.
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
assert (e__40 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__40.
reflexivity.
}
feq.
}
feq.
}
rw e__39.
apply (from_lt_pos 1 0 0 (aida_m b1 m g)); [exact h__3 | lra ..].
}
}
rw e__22. exact w__23.
}
(* at m bernoulli *)
assert (s__45 : ((1 + (q * ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g)))) <= (Rpower (1 + ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g))) q))).
{
assert (p__42 : ((- 1) < ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g)))).
{
exact s__41.
}
assert (p__43 : (1 <= q)).
{
exact h__2.
}
assert (u__44 : ((1 + (q * ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g)))) <= (Rpower (1 + ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g))) q))).
{
exact (ax_bernoulli ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g)) q p__42 p__43).
}
exact u__44.
}
(* at m quotient *)
assert (s__49 : ((Rpower (((aida_m b1 m g) + (b1 * h)) * / (aida_m b1 m g)) q) = ((Rpower ((aida_m b1 m g) + (b1 * h)) q) * / (Rpower (aida_m b1 m g) q)))).
{
assert (p__46 : (0 < ((aida_m b1 m g) + (b1 * h)))).
{
exact h__4.
}
assert (p__47 : (0 < (aida_m b1 m g))).
{
exact h__3.
}
assert (u__48 : ((Rpower (((aida_m b1 m g) + (b1 * h)) * / (aida_m b1 m g)) q) = ((Rpower ((aida_m b1 m g) + (b1 * h)) q) * / (Rpower (aida_m b1 m g) q)))).
{
exact (ax_rpow_of_quotient ((aida_m b1 m g) + (b1 * h)) (aida_m b1 m g) q p__46 p__47).
}
exact u__48.
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
apply (from_le_pos 1 1 1 q); [exact h__2 | lra ..].
}
assert (n__55 : 0 < p).
{
assert (e__54 : p = 1 * (p - 0) + 0).
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
rw e__54.
apply (from_lt_pos 1 0 0 p); [exact h__1 | lra ..].
}
assert (n__57 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__56 : p = 1 * (p - 0) + 0).
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
rw e__56.
apply (from_lt_pos 1 0 0 p); [exact h__1 | lra ..].
}
assert (n__61 : 0 < (eps + (aida_r b2 p r g))).
{
assert (e__58 : (eps + (aida_r b2 p r g)) = 1 * ((eps + (aida_r b2 p r g)) - 0) + 0).
{
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
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
symmetry.
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__60 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__60.
reflexivity.
}
feq.
}
feq.
}
rw e__58.
apply (from_lt_pos 1 0 0 (eps + (aida_r b2 p r g))); [exact h__5 | lra ..].
}
assert (n__64 : 0 < (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__62 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__63 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__63.
reflexivity.
}
feq.
}
try rewrite <- e__62.
exact n__61.
}
assert (n__65 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__71 : (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) <> 0).
{
assert (e__66 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__67 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__68 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__68.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__67). }
assert (e__69 : (q * / p) = ((/ p) * q)).
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
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__69). }
feq.
}
try rewrite <- e__66.
exact n__65.
}
assert (n__74 : 0 < (aida_m b1 m g)).
{
assert (e__72 : (aida_m b1 m g) = 1 * ((aida_m b1 m g) - 0) + 0).
{
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
symmetry.
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
assert (e__73 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__73.
reflexivity.
}
feq.
}
feq.
}
rw e__72.
apply (from_lt_pos 1 0 0 (aida_m b1 m g)); [exact h__3 | lra ..].
}
assert (n__76 : 0 < (((- 1) * b1 * g) + (b1 * m) + g)).
{
assert (e__75 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
try rewrite <- e__75.
exact n__74.
}
assert (n__84 : 0 < (1 + ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g)))).
{
assert (e__77 : (1 + ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g))) = 1 * (((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g)) - (- 1)) + 0).
{
transitivity ((((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__78 : / (aida_m b1 m g) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__79 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__79.
apply inv_by. feq.
}
assert (e__80 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__78.
rw e__80.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__81 : / (aida_m b1 m g) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__82 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__82.
apply inv_by. feq.
}
assert (e__83 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__81.
rw e__83.
reflexivity.
}
feq.
}
feq.
}
rw e__77.
apply (from_lt_pos 1 0 (- 1) ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g))); [exact s__41 | lra ..].
}
assert (n__89 : 0 < (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__85 : (1 + ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g))) = (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__86 : / (aida_m b1 m g) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__87 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__87.
apply inv_by. feq.
}
assert (e__88 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__86.
rw e__88.
reflexivity.
}
feq.
}
try rewrite <- e__85.
exact n__84.
}
assert (n__141 : (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) = (- 1)).
{
transitivity ((- 1) * ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{ feq. }
assert (e__139 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__140 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__140.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
try rewrite <- e__139.
rewrite s__8.
feq.
}
assert (n__147 : (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) = (- 1)).
{
transitivity ((- 1) * ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{ feq. }
assert (e__144 : (sgn ((aida_m b1 m g) + (b1 * h))) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__145 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__146 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__146.
reflexivity.
}
feq.
}
rw e__145.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)); [feq | feq | lra].
}
try rewrite <- e__144.
rewrite s__11.
feq.
}
assert (n__154 : (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) = (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q)).
{
transitivity (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{ feq. }
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
try rewrite <- e__152.
rewrite s__16.
assert (e__150 : (Rpower (aida_m b1 m g) q) = (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q)).
{
assert (e__151 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (Rpower  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__151). }
feq.
}
rw e__150.
feq.
}
assert (n__158 : 0 < ((aida_m b1 m g) + (b1 * h))).
{
assert (e__155 : ((aida_m b1 m g) + (b1 * h)) = 1 * (((aida_m b1 m g) + (b1 * h)) - 0) + 0).
{
transitivity ((((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__156 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__156.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__157 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__157.
reflexivity.
}
feq.
}
feq.
}
rw e__155.
apply (from_lt_pos 1 0 0 ((aida_m b1 m g) + (b1 * h))); [exact h__4 | lra ..].
}
assert (n__161 : 0 < (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__159 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__160 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__160.
reflexivity.
}
feq.
}
try rewrite <- e__159.
exact n__158.
}
assert (n__170 : (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) = (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q)).
{
transitivity (1 * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{ feq. }
assert (e__167 : (apow ((aida_m b1 m g) + (b1 * h)) q) = (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__168 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__169 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__169.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__168). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
try rewrite <- e__167.
rewrite s__21.
assert (e__164 : (Rpower ((aida_m b1 m g) + (b1 * h)) q) = (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q)).
{
assert (e__165 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__166 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__166.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__165). }
feq.
}
rw e__164.
feq.
}
assert (n__178 : 0 < (((aida_m b1 m g) + (b1 * h)) * / (aida_m b1 m g))).
{
assert (e__171 : (((aida_m b1 m g) + (b1 * h)) * / (aida_m b1 m g)) = 1 * (((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g)) - (- 1)) + 0).
{
transitivity ((((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__172 : / (aida_m b1 m g) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__173 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__173.
apply inv_by. feq.
}
assert (e__174 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__172.
rw e__174.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__175 : / (aida_m b1 m g) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__176 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__176.
apply inv_by. feq.
}
assert (e__177 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__175.
rw e__177.
reflexivity.
}
feq.
}
feq.
}
rw e__171.
apply (from_lt_pos 1 0 (- 1) ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g))); [exact s__41 | lra ..].
}
assert (n__179 : (Rpower (aida_m b1 m g) q) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__182 : (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) <> 0).
{
assert (e__180 : (Rpower (aida_m b1 m g) q) = (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q)).
{
assert (e__181 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (Rpower  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__181). }
feq.
}
try rewrite <- e__180.
exact n__179.
}
assert (n__197 : (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) = ((Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (/ (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q)))).
{
transitivity (1 * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q)).
{ feq. }
assert (e__192 : (Rpower (((aida_m b1 m g) + (b1 * h)) * / (aida_m b1 m g)) q) = (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q)).
{
assert (e__193 : (((aida_m b1 m g) + (b1 * h)) * / (aida_m b1 m g)) = (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__194 : / (aida_m b1 m g) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__195 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__195.
apply inv_by. feq.
}
assert (e__196 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__194.
rw e__196.
reflexivity.
}
feq.
}
transitivity (Rpower  (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__193). }
feq.
}
try rewrite <- e__192.
rewrite s__49.
assert (e__185 : ((Rpower ((aida_m b1 m g) + (b1 * h)) q) * / (Rpower (aida_m b1 m g) q)) = ((Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (/ (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q)))).
{
assert (e__186 : (Rpower ((aida_m b1 m g) + (b1 * h)) q) = (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q)).
{
assert (e__187 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__188 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__188.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__187). }
feq.
}
assert (e__189 : / (Rpower (aida_m b1 m g) q) = (/ (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q))).
{
assert (e__190 : (Rpower (aida_m b1 m g) q) = (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q)).
{
assert (e__191 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (Rpower  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__191). }
feq.
}
rw e__190.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__186.
rw e__189.
reflexivity.
}
feq.
}
rw e__185.
feq.
}
(* low *)
assert (s__216 : (((eta * q * b1 * h * (Rpower (aida_m b1 m g) (q - 1))) * / (Rpower (eps + (aida_r b2 p r g)) (q * / p))) <= ((aida_limit_x eta b1 b2 eps mu p q x m r g) - (aida_limit_x eta b1 b2 eps mu p q x (m + h) r g)))).
{
apply gap_le.
assert (e__50 : (((aida_limit_x eta b1 b2 eps mu p q x m r g) - (aida_limit_x eta b1 b2 eps mu p q x (m + h) r g)) - ((eta * q * b1 * h * (Rpower (aida_m b1 m g) (q - 1))) * / (Rpower (eps + (aida_r b2 p r g)) (q * / p)))) = ((eta * / (Rpower (eps + (aida_r b2 p r g)) (q * / p))) * (Rpower (aida_m b1 m g) q) * ((Rpower (1 + ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g))) q) - (1 + (q * ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g))))))).
{
transitivity (((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * g) + ((apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * m) + ((apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * eta * g) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta * g) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * h * q)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__90 : (aida_limit_x eta b1 b2 eps mu p q x (m + h) r g) = (((apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
{
change (((x * (1 - mu)) - ((eta * (apow (aida_m b1 (m + h) g) q) * (sgn (aida_m b1 (m + h) g))) * / (Rpower (eps + (aida_r b2 p r g)) (q * / p)))) = (((apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
assert (e__91 : / (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__92 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__93 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__94 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__94.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__93). }
assert (e__95 : (q * / p) = ((/ p) * q)).
{
assert (e__96 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__96.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__95). }
feq.
}
rw e__92.
apply inv_by. feq.
}
assert (e__97 : (apow (aida_m b1 (m + h) g) q) = (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__98 : (aida_m b1 (m + h) g) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + ((m + h) * b1)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__98). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__99 : (sgn (aida_m b1 (m + h) g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__100 : (aida_m b1 (m + h) g) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + ((m + h) * b1)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
feq.
}
rw e__100.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__91.
rw e__97.
rw e__99.
reflexivity.
}
feq.
}
assert (e__101 : / (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__102 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__103 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__104 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__104.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__103). }
assert (e__105 : (q * / p) = ((/ p) * q)).
{
assert (e__106 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__106.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__105). }
feq.
}
rw e__102.
apply inv_by. feq.
}
assert (e__107 : (aida_limit_x eta b1 b2 eps mu p q x m r g) = (((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
{
change (((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) * / (Rpower (eps + (aida_r b2 p r g)) (q * / p)))) = (((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
assert (e__108 : / (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__109 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__110 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__111 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__111.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__110). }
assert (e__112 : (q * / p) = ((/ p) * q)).
{
assert (e__113 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__113.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__112). }
feq.
}
rw e__109.
apply inv_by. feq.
}
assert (e__114 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__115 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__115). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__116 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__117 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__117.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__108.
rw e__114.
rw e__116.
reflexivity.
}
feq.
}
assert (e__118 : (Rpower (aida_m b1 m g) (q - 1)) = (((- 1) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__119 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (Rpower  (((- 1) * b1 * g) + (b1 * m) + g) (q - 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q - 1)) e__119). }
assert (e__120 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (((- 1) * b1 * g) + (b1 * m) + g) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * b1 * g) + (b1 * m) + g) v__ ) e__120). }
rewrite (rp_add (((- 1) * b1 * g) + (b1 * m) + g) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (((- 1) * b1 * g) + (b1 * m) + g) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__90.
rw e__101.
rw e__107.
rw e__118.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * m) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * g) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * h * q) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * m) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * eta * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__121 : (Rpower (1 + ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g))) q) = (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q)).
{
assert (e__122 : (1 + ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g))) = (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__123 : / (aida_m b1 m g) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__124 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__124.
apply inv_by. feq.
}
assert (e__125 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__123.
rw e__125.
reflexivity.
}
feq.
}
transitivity (Rpower  (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__122). }
feq.
}
assert (e__126 : / (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__127 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__128 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
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
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__128). }
assert (e__130 : (q * / p) = ((/ p) * q)).
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
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__130). }
feq.
}
rw e__127.
apply inv_by. feq.
}
assert (e__132 : (Rpower (aida_m b1 m g) q) = (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q)).
{
assert (e__133 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (Rpower  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__133). }
feq.
}
assert (e__134 : / (aida_m b1 m g) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__135 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__135.
apply inv_by. feq.
}
assert (e__136 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__121.
rw e__126.
rw e__132.
rw e__134.
rw e__136.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * g) + (1 * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * m) + (1 * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * eta * g) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * g) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * m) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * eta * g) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * m) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * eta * g)) * (/ ((1 * b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
feq.
}
rw n__141.
transitivity (((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * g) + ((apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * m) + ((apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * eta * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * g) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * m) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * g) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * m) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * eta * g) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * m) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * eta * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
feq.
}
transitivity (((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * g) + (1 * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * m) + (1 * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * eta * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * g) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * m) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * g) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * m) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * eta * g) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * m) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * eta * g)) * (/ ((1 * b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
feq.
}
rw n__147.
transitivity (((((apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eta * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * g) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * m) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * g) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * m) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * eta * g) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * m) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * eta * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
feq.
}
transitivity ((((1 * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eta * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * g) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * m) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * g) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * m) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * eta * g) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * m) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * eta * g)) * (/ ((1 * b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
feq.
}
rw n__154.
transitivity (((((apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * g) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * m) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * eta * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
feq.
}
transitivity ((((1 * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * g) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * m) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * eta * g)) * (/ ((1 * b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
feq.
}
rw n__170.
transitivity (((((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * m) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * g) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * m) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * eta * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
feq.
}
transitivity ((((1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * m) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * g) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * m) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * eta * g)) * (/ ((1 * b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
feq.
}
rw n__197.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__51 : 0 <= ((eta * / (Rpower (eps + (aida_r b2 p r g)) (q * / p))) * (Rpower (aida_m b1 m g) q) * ((Rpower (1 + ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g))) q) - (1 + (q * ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g))))))).
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__198 : eta = 1 * (eta - 0) + 0).
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
rw e__198.
apply (from_lt_pos 1 0 0 eta); [exact h__0 | lra ..].
}
{
apply inv_pos.
apply exp_pos.
}
}
{
apply exp_pos.
}
}
{
assert (e__199 : ((Rpower (1 + ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g))) q) - (1 + (q * ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g))))) = 1 * ((Rpower (1 + ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g))) q) - (1 + (q * ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g))))) + 0).
{
transitivity (((((Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * g) + ((- 1) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * m) + ((- 1) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * g) + ((- 1) * b1 * g) + (b1 * h * q) + (b1 * m) + g) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__200 : (Rpower (1 + ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g))) q) = (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q)).
{
assert (e__201 : (1 + ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g))) = (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__202 : / (aida_m b1 m g) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__203 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__203.
apply inv_by. feq.
}
assert (e__204 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__202.
rw e__204.
reflexivity.
}
feq.
}
transitivity (Rpower  (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__201). }
feq.
}
assert (e__205 : / (aida_m b1 m g) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__206 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__206.
apply inv_by. feq.
}
assert (e__207 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__200.
rw e__205.
rw e__207.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * g) + ((- 1) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * m) + ((- 1) * (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * g) + ((- 1) * b1 * g) + (b1 * h * q) + (b1 * m) + g) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__208 : (Rpower (1 + ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g))) q) = (Rpower (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q)).
{
assert (e__209 : (1 + ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g))) = (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__210 : / (aida_m b1 m g) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__211 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__211.
apply inv_by. feq.
}
assert (e__212 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__210.
rw e__212.
reflexivity.
}
feq.
}
transitivity (Rpower  (((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__209). }
feq.
}
assert (e__213 : / (aida_m b1 m g) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__214 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__214.
apply inv_by. feq.
}
assert (e__215 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__208.
rw e__213.
rw e__215.
reflexivity.
}
feq.
}
feq.
}
rw e__199.
apply (from_le_nn 1 0 (1 + (q * ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g)))) (Rpower (1 + ((((aida_m b1 m g) + (b1 * h)) - (aida_m b1 m g)) * / (aida_m b1 m g))) q)); [exact s__45 | lra ..].
}
}
rw e__50. exact w__51.
}
assert (n__222 : ((aida_m b1 m g) + (b1 * h)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__219 : ((aida_m b1 m g) + (b1 * h)) = 1 * (((aida_m b1 m g) + (b1 * h)) - 0) + 0).
{
transitivity ((((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__220 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__220.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__221 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
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
rw e__219.
apply (from_lt_pos 1 0 0 ((aida_m b1 m g) + (b1 * h))); [exact h__4 | lra ..].
}
assert (n__225 : (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) <> 0).
{
assert (e__223 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__224 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__224.
reflexivity.
}
feq.
}
try rewrite <- e__223.
exact n__222.
}
assert (n__226 : ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) <> 0).
{
intro vanishes.
apply n__225.
transitivity ((- 1) * ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))).
{ feq. }
rewrite vanishes. ring.
}
(* at m' range *)
assert (s__240 : ((- 1) < (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h))))).
{
apply gap_lt.
assert (e__217 : ((((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h))) - (- 1)) = ((aida_m b1 m g) * / ((aida_m b1 m g) + (b1 * h)))).
{
transitivity ((((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__227 : / ((aida_m b1 m g) + (b1 * h)) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__228 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__229 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__229.
reflexivity.
}
feq.
}
rw e__228.
apply inv_by. feq.
}
assert (e__230 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__227.
rw e__230.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__231 : / ((aida_m b1 m g) + (b1 * h)) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__232 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__233 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__233.
reflexivity.
}
feq.
}
rw e__232.
apply inv_by. feq.
}
assert (e__234 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__231.
rw e__234.
reflexivity.
}
feq.
}
feq.
}
assert (w__218 : 0 < ((aida_m b1 m g) * / ((aida_m b1 m g) + (b1 * h)))).
{
apply mult_pos_pos.
{
assert (e__235 : (aida_m b1 m g) = 1 * ((aida_m b1 m g) - 0) + 0).
{
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
symmetry.
transitivity ((((- 1) * b1 * g) + (b1 * m) + g)).
{
assert (e__236 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__236.
reflexivity.
}
feq.
}
feq.
}
rw e__235.
apply (from_lt_pos 1 0 0 (aida_m b1 m g)); [exact h__3 | lra ..].
}
{
apply inv_pos.
assert (e__237 : ((aida_m b1 m g) + (b1 * h)) = 1 * (((aida_m b1 m g) + (b1 * h)) - 0) + 0).
{
transitivity ((((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__238 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__238.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__239 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__239.
reflexivity.
}
feq.
}
feq.
}
rw e__237.
apply (from_lt_pos 1 0 0 ((aida_m b1 m g) + (b1 * h))); [exact h__4 | lra ..].
}
}
rw e__217. exact w__218.
}
(* at m' bernoulli *)
assert (s__244 : ((1 + (q * (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h))))) <= (Rpower (1 + (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h)))) q))).
{
assert (p__241 : ((- 1) < (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h))))).
{
exact s__240.
}
assert (p__242 : (1 <= q)).
{
exact h__2.
}
assert (u__243 : ((1 + (q * (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h))))) <= (Rpower (1 + (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h)))) q))).
{
exact (ax_bernoulli (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h))) q p__241 p__242).
}
exact u__243.
}
(* at m' quotient *)
assert (s__248 : ((Rpower ((aida_m b1 m g) * / ((aida_m b1 m g) + (b1 * h))) q) = ((Rpower (aida_m b1 m g) q) * / (Rpower ((aida_m b1 m g) + (b1 * h)) q)))).
{
assert (p__245 : (0 < (aida_m b1 m g))).
{
exact h__3.
}
assert (p__246 : (0 < ((aida_m b1 m g) + (b1 * h)))).
{
exact h__4.
}
assert (u__247 : ((Rpower ((aida_m b1 m g) * / ((aida_m b1 m g) + (b1 * h))) q) = ((Rpower (aida_m b1 m g) q) * / (Rpower ((aida_m b1 m g) + (b1 * h)) q)))).
{
exact (ax_rpow_of_quotient (aida_m b1 m g) ((aida_m b1 m g) + (b1 * h)) q p__245 p__246).
}
exact u__247.
}
assert (n__260 : 0 < (1 + (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h))))).
{
assert (e__251 : (1 + (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h)))) = 1 * ((((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h))) - (- 1)) + 0).
{
transitivity ((((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__252 : / ((aida_m b1 m g) + (b1 * h)) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__253 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__254 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__254.
reflexivity.
}
feq.
}
rw e__253.
apply inv_by. feq.
}
assert (e__255 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__252.
rw e__255.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__256 : / ((aida_m b1 m g) + (b1 * h)) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__257 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__258 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__258.
reflexivity.
}
feq.
}
rw e__257.
apply inv_by. feq.
}
assert (e__259 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__256.
rw e__259.
reflexivity.
}
feq.
}
feq.
}
rw e__251.
apply (from_lt_pos 1 0 (- 1) (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h)))); [exact s__240 | lra ..].
}
assert (n__266 : 0 < (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__261 : (1 + (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h)))) = (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__262 : / ((aida_m b1 m g) + (b1 * h)) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__263 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__264 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__264.
reflexivity.
}
feq.
}
rw e__263.
apply inv_by. feq.
}
assert (e__265 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__262.
rw e__265.
reflexivity.
}
feq.
}
try rewrite <- e__261.
exact n__260.
}
assert (n__335 : 0 < ((aida_m b1 m g) * / ((aida_m b1 m g) + (b1 * h)))).
{
assert (e__326 : ((aida_m b1 m g) * / ((aida_m b1 m g) + (b1 * h))) = 1 * ((((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h))) - (- 1)) + 0).
{
transitivity ((((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__327 : / ((aida_m b1 m g) + (b1 * h)) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__328 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__329 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__329.
reflexivity.
}
feq.
}
rw e__328.
apply inv_by. feq.
}
assert (e__330 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__327.
rw e__330.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__331 : / ((aida_m b1 m g) + (b1 * h)) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__332 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__333 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__333.
reflexivity.
}
feq.
}
rw e__332.
apply inv_by. feq.
}
assert (e__334 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__331.
rw e__334.
reflexivity.
}
feq.
}
feq.
}
rw e__326.
apply (from_lt_pos 1 0 (- 1) (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h)))); [exact s__240 | lra ..].
}
assert (n__336 : (Rpower ((aida_m b1 m g) + (b1 * h)) q) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__340 : (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) <> 0).
{
assert (e__337 : (Rpower ((aida_m b1 m g) + (b1 * h)) q) = (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q)).
{
assert (e__338 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__339 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__339.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__338). }
feq.
}
try rewrite <- e__337.
exact n__336.
}
assert (n__356 : (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) = ((/ (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q)) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q))).
{
transitivity (1 * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q)).
{ feq. }
assert (e__350 : (Rpower ((aida_m b1 m g) * / ((aida_m b1 m g) + (b1 * h))) q) = (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q)).
{
assert (e__351 : ((aida_m b1 m g) * / ((aida_m b1 m g) + (b1 * h))) = (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__352 : / ((aida_m b1 m g) + (b1 * h)) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__353 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__354 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__354.
reflexivity.
}
feq.
}
rw e__353.
apply inv_by. feq.
}
assert (e__355 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__352.
rw e__355.
reflexivity.
}
feq.
}
transitivity (Rpower  (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__351). }
feq.
}
try rewrite <- e__350.
rewrite s__248.
assert (e__343 : ((Rpower (aida_m b1 m g) q) * / (Rpower ((aida_m b1 m g) + (b1 * h)) q)) = ((/ (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q)) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q))).
{
assert (e__344 : / (Rpower ((aida_m b1 m g) + (b1 * h)) q) = (/ (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q))).
{
assert (e__345 : (Rpower ((aida_m b1 m g) + (b1 * h)) q) = (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q)).
{
assert (e__346 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__347 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__347.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__346). }
feq.
}
rw e__345.
apply inv_by. feq.
}
assert (e__348 : (Rpower (aida_m b1 m g) q) = (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q)).
{
assert (e__349 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (Rpower  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__349). }
feq.
}
eapply eq_trans.
{
rw e__344.
rw e__348.
reflexivity.
}
feq.
}
rw e__343.
feq.
}
(* high *)
assert (s__379 : (((aida_limit_x eta b1 b2 eps mu p q x m r g) - (aida_limit_x eta b1 b2 eps mu p q x (m + h) r g)) <= ((eta * q * b1 * h * (Rpower ((aida_m b1 m g) + (b1 * h)) (q - 1))) * / (Rpower (eps + (aida_r b2 p r g)) (q * / p))))).
{
apply gap_le.
assert (e__249 : (((eta * q * b1 * h * (Rpower ((aida_m b1 m g) + (b1 * h)) (q - 1))) * / (Rpower (eps + (aida_r b2 p r g)) (q * / p))) - ((aida_limit_x eta b1 b2 eps mu p q x m r g) - (aida_limit_x eta b1 b2 eps mu p q x (m + h) r g))) = ((eta * / (Rpower (eps + (aida_r b2 p r g)) (q * / p))) * (Rpower ((aida_m b1 m g) + (b1 * h)) q) * ((Rpower (1 + (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h)))) q) - (1 + (q * (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h)))))))).
{
transitivity (((((apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * h) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * eta * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * g) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * h) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * m) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * h * q)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__267 : (aida_limit_x eta b1 b2 eps mu p q x (m + h) r g) = (((apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
{
change (((x * (1 - mu)) - ((eta * (apow (aida_m b1 (m + h) g) q) * (sgn (aida_m b1 (m + h) g))) * / (Rpower (eps + (aida_r b2 p r g)) (q * / p)))) = (((apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
assert (e__268 : / (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__269 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__270 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__271 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__271.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__270). }
assert (e__272 : (q * / p) = ((/ p) * q)).
{
assert (e__273 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__273.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__272). }
feq.
}
rw e__269.
apply inv_by. feq.
}
assert (e__274 : (apow (aida_m b1 (m + h) g) q) = (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__275 : (aida_m b1 (m + h) g) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + ((m + h) * b1)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__275). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__276 : (sgn (aida_m b1 (m + h) g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__277 : (aida_m b1 (m + h) g) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + ((m + h) * b1)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
feq.
}
rw e__277.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__268.
rw e__274.
rw e__276.
reflexivity.
}
feq.
}
assert (e__278 : / (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__279 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__280 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__281 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__281.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__280). }
assert (e__282 : (q * / p) = ((/ p) * q)).
{
assert (e__283 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__283.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__282). }
feq.
}
rw e__279.
apply inv_by. feq.
}
assert (e__284 : (Rpower ((aida_m b1 m g) + (b1 * h)) (q - 1)) = (((- 1) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__285 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__286 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__286.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) (q - 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q - 1)) e__285). }
assert (e__287 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) (q + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) v__ ) e__287). }
rewrite (rp_add (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) (q + (- 1)) q (- 1)) by ring.
rewrite (rp_whole_neg (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__288 : (aida_limit_x eta b1 b2 eps mu p q x m r g) = (((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
{
change (((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) * / (Rpower (eps + (aida_r b2 p r g)) (q * / p)))) = (((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
assert (e__289 : / (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__290 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__291 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__292 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__292.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__291). }
assert (e__293 : (q * / p) = ((/ p) * q)).
{
assert (e__294 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__294.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__293). }
feq.
}
rw e__290.
apply inv_by. feq.
}
assert (e__295 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__296 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__296). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__297 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__298 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__298.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__289.
rw e__295.
rw e__297.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__267.
rw e__278.
rw e__284.
rw e__288.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * h) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * m) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * g) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * h) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * h * q) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * m) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * eta * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__299 : (Rpower (1 + (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h)))) q) = (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q)).
{
assert (e__300 : (1 + (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h)))) = (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__301 : / ((aida_m b1 m g) + (b1 * h)) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__302 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__303 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__303.
reflexivity.
}
feq.
}
rw e__302.
apply inv_by. feq.
}
assert (e__304 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__301.
rw e__304.
reflexivity.
}
feq.
}
transitivity (Rpower  (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__300). }
feq.
}
assert (e__305 : / (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__306 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__307 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__308 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__308.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__307). }
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
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__309). }
feq.
}
rw e__306.
apply inv_by. feq.
}
assert (e__311 : (Rpower ((aida_m b1 m g) + (b1 * h)) q) = (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q)).
{
assert (e__312 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__313 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__313.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__312). }
feq.
}
assert (e__314 : / ((aida_m b1 m g) + (b1 * h)) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__315 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__316 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__316.
reflexivity.
}
feq.
}
rw e__315.
apply inv_by. feq.
}
assert (e__317 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__299.
rw e__305.
rw e__311.
rw e__314.
rw e__317.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * h) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * eta * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * g) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * h) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * m) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * g) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * h) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * m) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * eta * g) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * h) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * m) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * eta * g)) * (/ ((1 * b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
feq.
}
rw n__141.
transitivity (((((apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * h) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * eta * g) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * h) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * g) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * h) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * m) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * eta * g) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * h) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * m) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * eta * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
feq.
}
transitivity ((((1 * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * h) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eta * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))) * eta * g) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * h) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * g) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * h) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * m) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * eta * g) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * h) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * m) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * eta * g)) * (/ ((1 * b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
feq.
}
rw n__147.
transitivity (((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * g) + ((apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * h) + ((apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * m) + ((apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eta * g) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * h) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * g) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * h) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * m) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * eta * g) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * h) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * m) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * eta * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
feq.
}
transitivity (((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * g) + (1 * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * h) + (1 * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * m) + (1 * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eta * g) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * h) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * g) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * h) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * m) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * eta * g) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * h) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * m) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * eta * g)) * (/ ((1 * b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
feq.
}
rw n__154.
transitivity (((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * g) + ((apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * h) + ((apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * m) + ((apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * g) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * h) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * m) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * eta * g) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * h) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * m) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * eta * g) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * h) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * m) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * eta * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
feq.
}
transitivity (((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * g) + (1 * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * h) + (1 * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b1 * eta * m) + (1 * (apow ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * g) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * h) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * m) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * eta * g) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * h) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * b1 * eta * m) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * eta * g) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * h) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * m) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * eta * g)) * (/ ((1 * b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
feq.
}
rw n__170.
transitivity (((((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * g) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * h) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * m) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * eta * g) + ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * h) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * m) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * eta * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
feq.
}
transitivity (((((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * g) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * h) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * eta * m) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g) q) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * eta * g) + (1 * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * g) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * h) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * b1 * eta * m) + ((- 1) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (Rpower (((- 1) * b1 * g) + (b1 * m) + g) q) * eta * g)) * (/ ((1 * b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
feq.
}
rw n__356.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__250 : 0 <= ((eta * / (Rpower (eps + (aida_r b2 p r g)) (q * / p))) * (Rpower ((aida_m b1 m g) + (b1 * h)) q) * ((Rpower (1 + (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h)))) q) - (1 + (q * (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h)))))))).
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__357 : eta = 1 * (eta - 0) + 0).
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
rw e__357.
apply (from_lt_pos 1 0 0 eta); [exact h__0 | lra ..].
}
{
apply inv_pos.
apply exp_pos.
}
}
{
apply exp_pos.
}
}
{
assert (e__358 : ((Rpower (1 + (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h)))) q) - (1 + (q * (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h)))))) = 1 * ((Rpower (1 + (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h)))) q) - (1 + (q * (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h)))))) + 0).
{
transitivity (((((Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * g) + ((- 1) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * h) + ((- 1) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * m) + ((- 1) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * g) + ((- 1) * b1 * g) + (b1 * h) + ((- 1) * b1 * h * q) + (b1 * m) + g) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__359 : (Rpower (1 + (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h)))) q) = (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q)).
{
assert (e__360 : (1 + (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h)))) = (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__361 : / ((aida_m b1 m g) + (b1 * h)) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__362 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
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
rw e__362.
apply inv_by. feq.
}
assert (e__364 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__361.
rw e__364.
reflexivity.
}
feq.
}
transitivity (Rpower  (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__360). }
feq.
}
assert (e__365 : / ((aida_m b1 m g) + (b1 * h)) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__366 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__367 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__367.
reflexivity.
}
feq.
}
rw e__366.
apply inv_by. feq.
}
assert (e__368 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__359.
rw e__365.
rw e__368.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * g) + ((- 1) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * h) + ((- 1) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * b1 * m) + ((- 1) * (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q) * g) + ((- 1) * b1 * g) + (b1 * h) + ((- 1) * b1 * h * q) + (b1 * m) + g) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__369 : (Rpower (1 + (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h)))) q) = (Rpower (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q)).
{
assert (e__370 : (1 + (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h)))) = (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__371 : / ((aida_m b1 m g) + (b1 * h)) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__372 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__373 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__373.
reflexivity.
}
feq.
}
rw e__372.
apply inv_by. feq.
}
assert (e__374 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__371.
rw e__374.
reflexivity.
}
feq.
}
transitivity (Rpower  (((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g)))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__370). }
feq.
}
assert (e__375 : / ((aida_m b1 m g) + (b1 * h)) = ((- 1) * (/ ((b1 * g) + ((- 1) * b1 * h) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__376 : ((aida_m b1 m g) + (b1 * h)) = (((- 1) * b1 * g) + (b1 * h) + (b1 * m) + g)).
{
assert (e__377 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__377.
reflexivity.
}
feq.
}
rw e__376.
apply inv_by. feq.
}
assert (e__378 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__369.
rw e__375.
rw e__378.
reflexivity.
}
feq.
}
feq.
}
rw e__358.
apply (from_le_nn 1 0 (1 + (q * (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h))))) (Rpower (1 + (((aida_m b1 m g) - ((aida_m b1 m g) + (b1 * h))) * / ((aida_m b1 m g) + (b1 * h)))) q)); [exact s__244 | lra ..].
}
}
rw e__249. exact w__250.
}
(* goal *)
assert (s__380 : ((((eta * q * b1 * h * (Rpower (aida_m b1 m g) (q - 1))) * / (Rpower (eps + (aida_r b2 p r g)) (q * / p))) <= ((aida_limit_x eta b1 b2 eps mu p q x m r g) - (aida_limit_x eta b1 b2 eps mu p q x (m + h) r g))) /\ (((aida_limit_x eta b1 b2 eps mu p q x m r g) - (aida_limit_x eta b1 b2 eps mu p q x (m + h) r g)) <= ((eta * q * b1 * h * (Rpower ((aida_m b1 m g) + (b1 * h)) (q - 1))) * / (Rpower (eps + (aida_r b2 p r g)) (q * / p)))))).
{
split.
{
exact s__216.
}
{
exact s__379.
}
}
pose proof s__380 as [h__381 h__382].
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
change (0 < (aida_m b1 m g)).
exact h__3.
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__383 : p = 1 * (p - 0) + 0).
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
rw e__383.
apply (from_lt_pos 1 0 0 p); [exact h__1 | lra ..].
}
{
split.
{
change (0 < (eps + (aida_r b2 p r g))).
exact h__5.
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
assert (e__384 : q = 1 * (q - 1) + 1).
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
rw e__384.
apply (from_le_pos 1 1 1 q); [exact h__2 | lra ..].
}
{
split.
{
change (0 < q).
assert (e__385 : q = 1 * (q - 1) + 1).
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
rw e__385.
apply (from_le_pos 1 1 1 q); [exact h__2 | lra ..].
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__386 : p = 1 * (p - 0) + 0).
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
rw e__386.
apply (from_lt_pos 1 0 0 p); [exact h__1 | lra ..].
}
{
split.
{
change (0 < (eps + (aida_r b2 p r g))).
exact h__5.
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
change (0 < ((aida_m b1 m g) + (b1 * h))).
exact h__4.
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
change ((((eta * q * b1 * h * (Rpower (aida_m b1 m g) (q - 1))) * / (Rpower (eps + (aida_r b2 p r g)) (q * / p))) <= ((aida_limit_x eta b1 b2 eps mu p q x m r g) - (aida_limit_x eta b1 b2 eps mu p q x (m + h) r g))) /\ (((aida_limit_x eta b1 b2 eps mu p q x m r g) - (aida_limit_x eta b1 b2 eps mu p q x (m + h) r g)) <= ((eta * q * b1 * h * (Rpower ((aida_m b1 m g) + (b1 * h)) (q - 1))) * / (Rpower (eps + (aida_r b2 p r g)) (q * / p))))).
exact s__380.
}
Qed.
Lemma meaningful : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (h : R), (0 < eta) -> (0 < p) -> (1 <= q) -> (0 < (aida_m b1 m g)) -> (0 < ((aida_m b1 m g) + (b1 * h))) -> (0 < (eps + (aida_r b2 p r g))) -> ((0 < p) /\ (0 < (aida_m b1 m g)) /\ (0 <> p) /\ (0 < (eps + (aida_r b2 p r g))) /\ (0 <> (Rpower (eps + (aida_r b2 p r g)) (q / p))) /\ (0 < q) /\ (0 < q) /\ (0 <> p) /\ (0 < (eps + (aida_r b2 p r g))) /\ (0 <> (Rpower (eps + (aida_r b2 p r g)) (q / p))) /\ (0 < ((aida_m b1 m g) + (b1 * h)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17)). Qed.
Theorem claim : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (h : R), (0 < eta) -> (0 < p) -> (1 <= q) -> (0 < (aida_m b1 m g)) -> (0 < ((aida_m b1 m g) + (b1 * h))) -> (0 < (eps + (aida_r b2 p r g))) -> ((((eta * q * b1 * h * (Rpower (aida_m b1 m g) (q - 1))) / (Rpower (eps + (aida_r b2 p r g)) (q / p))) <= ((aida_limit_x eta b1 b2 eps mu p q x m r g) - (aida_limit_x eta b1 b2 eps mu p q x (m + h) r g))) /\ (((aida_limit_x eta b1 b2 eps mu p q x m r g) - (aida_limit_x eta b1 b2 eps mu p q x (m + h) r g)) <= ((eta * q * b1 * h * (Rpower ((aida_m b1 m g) + (b1 * h)) (q - 1))) / (Rpower (eps + (aida_r b2 p r g)) (q / p))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17)). Qed.
Fail Definition corrupted : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (h : R), (0 < eta) -> (0 < p) -> (1 <= q) -> (0 < (aida_m b1 m g)) -> (0 < ((aida_m b1 m g) + (b1 * h))) -> (0 < (eps + (aida_r b2 p r g))) -> ((((aida_limit_x eta b1 b2 eps mu p q x m r g) - (aida_limit_x eta b1 b2 eps mu p q x (m + h) r g)) < ((eta * q * b1 * h * (Rpower (aida_m b1 m g) (q - 1))) / (Rpower (eps + (aida_r b2 p r g)) (q / p)))) /\ (((aida_limit_x eta b1 b2 eps mu p q x m r g) - (aida_limit_x eta b1 b2 eps mu p q x (m + h) r g)) <= ((eta * q * b1 * h * (Rpower ((aida_m b1 m g) + (b1 * h)) (q - 1))) / (Rpower (eps + (aida_r b2 p r g)) (q / p))))) := claim.
End T_aida_jacobian_m_584a57bb.


(* aida.continuity_blow_up; certificate a28c842d309fe6b298fb20b71de1e3d5fcda2597acddf59018285d187654ddff *)
Module T_aida_continuity_blow_up_a28c842d.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_limit_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) : R := ((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / (Rpower (eps + (aida_r b2 p r g)) (q / p)))).

Lemma satisfiable : exists (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (K : R), (0 < eta) /\ (0 < b1) /\ (0 < b2) /\ (0 < p) /\ (0 < q) /\ (0 < K).
Proof.
exists 1, (1 * / 2), (1 * / 2), 1, 0, 1, 1, 100.
split.
{
change (0 < 1).
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
change (0 < (1 * / 2)).
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
change (0 < 100).
closed_less.
}
}
}
}
}
Qed.

Lemma proved : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (K : R), (0 < eta) -> (0 < b1) -> (0 < b2) -> (0 < p) -> (0 < q) -> (0 < K) -> (((0 <> K) /\ (0 <> q) /\ (0 < (eta / K)) /\ (0 <> b2) /\ (0 < p) /\ (0 <> b1) /\ (0 < q) /\ (0 <> K) /\ (0 <> q) /\ (0 < (eta / K)) /\ (0 <> b2) /\ (0 < p) /\ (0 <> p) /\ (0 < (eps + (aida_r b2 p (((Rpower (eta / K) (p / q)) - eps) / b2) 0))) /\ (0 <> (Rpower (eps + (aida_r b2 p (((Rpower (eta / K) (p / q)) - eps) / b2) 0)) (q / p)))) /\ ((((aida_r b2 p (((Rpower (eta / K) (p / q)) - eps) / b2) 0) + eps) = (Rpower (eta / K) (p / q))) /\ ((aida_limit_x eta b1 b2 eps mu p q 0 (1 / b1) (((Rpower (eta / K) (p / q)) - eps) / b2) 0) = (- K)))).
Proof.
intros eta b1 b2 eps mu p q K h__0 h__1 h__2 h__3 h__4 h__5.
assert (n__7 : K <> 0).
{
apply Rgt_not_eq; red.
assert (e__6 : K = 1 * (K - 0) + 0).
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
rw e__6.
apply (from_lt_pos 1 0 0 K); [exact h__5 | lra ..].
}
assert (n__9 : q <> 0).
{
apply Rgt_not_eq; red.
assert (e__8 : q = 1 * (q - 0) + 0).
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
rw e__8.
apply (from_lt_pos 1 0 0 q); [exact h__4 | lra ..].
}
assert (n__12 : 0 < (eta * / K)).
{
apply mult_pos_pos.
{
assert (e__10 : eta = 1 * (eta - 0) + 0).
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
rw e__10.
apply (from_lt_pos 1 0 0 eta); [exact h__0 | lra ..].
}
{
apply inv_pos.
assert (e__11 : K = 1 * (K - 0) + 0).
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
rw e__11.
apply (from_lt_pos 1 0 0 K); [exact h__5 | lra ..].
}
}
assert (n__15 : 0 < ((/ K) * eta)).
{
assert (e__13 : (eta * / K) = ((/ K) * eta)).
{
assert (e__14 : / K = (/ K)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__14.
reflexivity.
}
feq.
}
try rewrite <- e__13.
exact n__12.
}
assert (n__17 : b2 <> 0).
{
apply Rgt_not_eq; red.
assert (e__16 : b2 = 1 * (b2 - 0) + 0).
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
rw e__16.
apply (from_lt_pos 1 0 0 b2); [exact h__2 | lra ..].
}
assert (n__19 : 0 < p).
{
assert (e__18 : p = 1 * (p - 0) + 0).
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
rw e__18.
apply (from_lt_pos 1 0 0 p); [exact h__3 | lra ..].
}
(* first *)
assert (s__32 : (((aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0) + eps) = (Rpower (eta * / K) (p * / q)))).
{
transitivity ((Rpower ((/ K) * eta) (p * (/ q)))).
{
assert (e__20 : (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0) = ((Rpower ((/ K) * eta) (p * (/ q))) + ((- 1) * eps))).
{
change ((((((Rpower (eta * / K) (p * / q)) - eps) * / b2) * b2) + ((apow 0 p) * (1 - b2))) = ((Rpower ((/ K) * eta) (p * (/ q))) + ((- 1) * eps))).
assert (e__21 : (Rpower (eta * / K) (p * / q)) = (Rpower ((/ K) * eta) (p * (/ q)))).
{
assert (e__22 : (eta * / K) = ((/ K) * eta)).
{
assert (e__23 : / K = (/ K)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__23.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ K) * eta) (p * / q)).
{ exact (f_equal (fun v__ => Rpower  v__ (p * / q)) e__22). }
assert (e__24 : (p * / q) = (p * (/ q))).
{
assert (e__25 : / q = (/ q)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__25.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ K) * eta) (p * (/ q)) ).
{ exact (f_equal (fun v__ => Rpower ((/ K) * eta) v__ ) e__24). }
feq.
}
assert (e__26 : (apow 0 p) = 0).
{
apply apow_0.
}
assert (e__27 : / b2 = (/ b2)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__21.
rw e__26.
rw e__27.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__20.
reflexivity.
}
feq.
}
symmetry.
transitivity ((Rpower ((/ K) * eta) (p * (/ q)))).
{
assert (e__28 : (eta * / K) = ((/ K) * eta)).
{
assert (e__29 : / K = (/ K)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__29.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ K) * eta) (p * / q)).
{ exact (f_equal (fun v__ => Rpower  v__ (p * / q)) e__28). }
assert (e__30 : (p * / q) = (p * (/ q))).
{
assert (e__31 : / q = (/ q)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__31.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ K) * eta) (p * (/ q)) ).
{ exact (f_equal (fun v__ => Rpower ((/ K) * eta) v__ ) e__30). }
feq.
}
feq.
}
(* power *)
assert (s__37 : ((Rpower (Rpower (eta * / K) (p * / q)) (q * / p)) = (Rpower (eta * / K) ((p * / q) * (q * / p))))).
{
assert (p__33 : (0 < (eta * / K))).
{
apply mult_pos_pos.
{
assert (e__34 : eta = 1 * (eta - 0) + 0).
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
rw e__34.
apply (from_lt_pos 1 0 0 eta); [exact h__0 | lra ..].
}
{
apply inv_pos.
assert (e__35 : K = 1 * (K - 0) + 0).
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
rw e__35.
apply (from_lt_pos 1 0 0 K); [exact h__5 | lra ..].
}
}
assert (u__36 : ((Rpower (Rpower (eta * / K) (p * / q)) (q * / p)) = (Rpower (eta * / K) ((p * / q) * (q * / p))))).
{
exact (ax_rpow_of_rpow (eta * / K) (p * / q) (q * / p) p__33).
}
exact u__36.
}
(* positive *)
assert (s__52 : (0 < (eps + (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0)))).
{
assert (e__38 : (eps + (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0)) = (Rpower (eta * / K) (p * / q))).
{
transitivity ((Rpower ((/ K) * eta) (p * (/ q)))).
{
assert (e__40 : (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0) = ((Rpower ((/ K) * eta) (p * (/ q))) + ((- 1) * eps))).
{
change ((((((Rpower (eta * / K) (p * / q)) - eps) * / b2) * b2) + ((apow 0 p) * (1 - b2))) = ((Rpower ((/ K) * eta) (p * (/ q))) + ((- 1) * eps))).
assert (e__41 : (Rpower (eta * / K) (p * / q)) = (Rpower ((/ K) * eta) (p * (/ q)))).
{
assert (e__42 : (eta * / K) = ((/ K) * eta)).
{
assert (e__43 : / K = (/ K)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__43.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ K) * eta) (p * / q)).
{ exact (f_equal (fun v__ => Rpower  v__ (p * / q)) e__42). }
assert (e__44 : (p * / q) = (p * (/ q))).
{
assert (e__45 : / q = (/ q)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__45.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ K) * eta) (p * (/ q)) ).
{ exact (f_equal (fun v__ => Rpower ((/ K) * eta) v__ ) e__44). }
feq.
}
assert (e__46 : (apow 0 p) = 0).
{
apply apow_0.
}
assert (e__47 : / b2 = (/ b2)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__41.
rw e__46.
rw e__47.
reflexivity.
}
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
transitivity ((Rpower ((/ K) * eta) (p * (/ q)))).
{
assert (e__48 : (eta * / K) = ((/ K) * eta)).
{
assert (e__49 : / K = (/ K)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__49.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ K) * eta) (p * / q)).
{ exact (f_equal (fun v__ => Rpower  v__ (p * / q)) e__48). }
assert (e__50 : (p * / q) = (p * (/ q))).
{
assert (e__51 : / q = (/ q)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__51.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ K) * eta) (p * (/ q)) ).
{ exact (f_equal (fun v__ => Rpower ((/ K) * eta) v__ ) e__50). }
feq.
}
feq.
}
assert (w__39 : 0 < (Rpower (eta * / K) (p * / q))).
{
apply exp_pos.
}
rw e__38. exact w__39.
}
assert (n__54 : b1 <> 0).
{
apply Rgt_not_eq; red.
assert (e__53 : b1 = 1 * (b1 - 0) + 0).
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
rw e__53.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
assert (n__56 : 0 < q).
{
assert (e__55 : q = 1 * (q - 0) + 0).
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
rw e__55.
apply (from_lt_pos 1 0 0 q); [exact h__4 | lra ..].
}
assert (n__58 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__57 : p = 1 * (p - 0) + 0).
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
rw e__57.
apply (from_lt_pos 1 0 0 p); [exact h__3 | lra ..].
}
assert (n__76 : 0 < (eps + (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0))).
{
assert (e__59 : (eps + (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0)) = 1 * ((eps + (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0)) - 0) + 0).
{
transitivity ((Rpower ((/ K) * eta) (p * (/ q)))).
{
assert (e__60 : (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0) = ((Rpower ((/ K) * eta) (p * (/ q))) + ((- 1) * eps))).
{
change ((((((Rpower (eta * / K) (p * / q)) - eps) * / b2) * b2) + ((apow 0 p) * (1 - b2))) = ((Rpower ((/ K) * eta) (p * (/ q))) + ((- 1) * eps))).
assert (e__61 : (Rpower (eta * / K) (p * / q)) = (Rpower ((/ K) * eta) (p * (/ q)))).
{
assert (e__62 : (eta * / K) = ((/ K) * eta)).
{
assert (e__63 : / K = (/ K)).
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
transitivity (Rpower  ((/ K) * eta) (p * / q)).
{ exact (f_equal (fun v__ => Rpower  v__ (p * / q)) e__62). }
assert (e__64 : (p * / q) = (p * (/ q))).
{
assert (e__65 : / q = (/ q)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__65.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ K) * eta) (p * (/ q)) ).
{ exact (f_equal (fun v__ => Rpower ((/ K) * eta) v__ ) e__64). }
feq.
}
assert (e__66 : (apow 0 p) = 0).
{
apply apow_0.
}
assert (e__67 : / b2 = (/ b2)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__61.
rw e__66.
rw e__67.
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
symmetry.
transitivity ((Rpower ((/ K) * eta) (p * (/ q)))).
{
assert (e__68 : (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0) = ((Rpower ((/ K) * eta) (p * (/ q))) + ((- 1) * eps))).
{
change ((((((Rpower (eta * / K) (p * / q)) - eps) * / b2) * b2) + ((apow 0 p) * (1 - b2))) = ((Rpower ((/ K) * eta) (p * (/ q))) + ((- 1) * eps))).
assert (e__69 : (Rpower (eta * / K) (p * / q)) = (Rpower ((/ K) * eta) (p * (/ q)))).
{
assert (e__70 : (eta * / K) = ((/ K) * eta)).
{
assert (e__71 : / K = (/ K)).
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
transitivity (Rpower  ((/ K) * eta) (p * / q)).
{ exact (f_equal (fun v__ => Rpower  v__ (p * / q)) e__70). }
assert (e__72 : (p * / q) = (p * (/ q))).
{
assert (e__73 : / q = (/ q)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__73.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ K) * eta) (p * (/ q)) ).
{ exact (f_equal (fun v__ => Rpower ((/ K) * eta) v__ ) e__72). }
feq.
}
assert (e__74 : (apow 0 p) = 0).
{
apply apow_0.
}
assert (e__75 : / b2 = (/ b2)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__69.
rw e__74.
rw e__75.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__68.
reflexivity.
}
feq.
}
feq.
}
rw e__59.
apply (from_lt_pos 1 0 0 (eps + (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0))); [exact s__52 | lra ..].
}
assert (n__86 : 0 < (Rpower ((/ K) * eta) (p * (/ q)))).
{
assert (e__77 : (eps + (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0)) = (Rpower ((/ K) * eta) (p * (/ q)))).
{
assert (e__78 : (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0) = ((Rpower ((/ K) * eta) (p * (/ q))) + ((- 1) * eps))).
{
change ((((((Rpower (eta * / K) (p * / q)) - eps) * / b2) * b2) + ((apow 0 p) * (1 - b2))) = ((Rpower ((/ K) * eta) (p * (/ q))) + ((- 1) * eps))).
assert (e__79 : (Rpower (eta * / K) (p * / q)) = (Rpower ((/ K) * eta) (p * (/ q)))).
{
assert (e__80 : (eta * / K) = ((/ K) * eta)).
{
assert (e__81 : / K = (/ K)).
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
transitivity (Rpower  ((/ K) * eta) (p * / q)).
{ exact (f_equal (fun v__ => Rpower  v__ (p * / q)) e__80). }
assert (e__82 : (p * / q) = (p * (/ q))).
{
assert (e__83 : / q = (/ q)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__83.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ K) * eta) (p * (/ q)) ).
{ exact (f_equal (fun v__ => Rpower ((/ K) * eta) v__ ) e__82). }
feq.
}
assert (e__84 : (apow 0 p) = 0).
{
apply apow_0.
}
assert (e__85 : / b2 = (/ b2)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__79.
rw e__84.
rw e__85.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__78.
reflexivity.
}
feq.
}
try rewrite <- e__77.
exact n__76.
}
assert (n__87 : (Rpower (eps + (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0)) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__100 : (Rpower (Rpower ((/ K) * eta) (p * (/ q))) ((/ p) * q)) <> 0).
{
assert (e__88 : (Rpower (eps + (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0)) (q * / p)) = (Rpower (Rpower ((/ K) * eta) (p * (/ q))) ((/ p) * q))).
{
assert (e__89 : (eps + (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0)) = (Rpower ((/ K) * eta) (p * (/ q)))).
{
assert (e__90 : (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0) = ((Rpower ((/ K) * eta) (p * (/ q))) + ((- 1) * eps))).
{
change ((((((Rpower (eta * / K) (p * / q)) - eps) * / b2) * b2) + ((apow 0 p) * (1 - b2))) = ((Rpower ((/ K) * eta) (p * (/ q))) + ((- 1) * eps))).
assert (e__91 : (Rpower (eta * / K) (p * / q)) = (Rpower ((/ K) * eta) (p * (/ q)))).
{
assert (e__92 : (eta * / K) = ((/ K) * eta)).
{
assert (e__93 : / K = (/ K)).
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
transitivity (Rpower  ((/ K) * eta) (p * / q)).
{ exact (f_equal (fun v__ => Rpower  v__ (p * / q)) e__92). }
assert (e__94 : (p * / q) = (p * (/ q))).
{
assert (e__95 : / q = (/ q)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__95.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ K) * eta) (p * (/ q)) ).
{ exact (f_equal (fun v__ => Rpower ((/ K) * eta) v__ ) e__94). }
feq.
}
assert (e__96 : (apow 0 p) = 0).
{
apply apow_0.
}
assert (e__97 : / b2 = (/ b2)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__91.
rw e__96.
rw e__97.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__90.
reflexivity.
}
feq.
}
transitivity (Rpower  (Rpower ((/ K) * eta) (p * (/ q))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__89). }
assert (e__98 : (q * / p) = ((/ p) * q)).
{
assert (e__99 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__99.
reflexivity.
}
feq.
}
transitivity (Rpower (Rpower ((/ K) * eta) (p * (/ q))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (Rpower ((/ K) * eta) (p * (/ q))) v__ ) e__98). }
feq.
}
try rewrite <- e__88.
exact n__87.
}
assert (n__133 : 0 < (Rpower (eta * / K) (p * / q))).
{
assert (e__120 : (Rpower (eta * / K) (p * / q)) = 1 * ((eps + (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0)) - 0) + 0).
{
transitivity ((Rpower ((/ K) * eta) (p * (/ q)))).
{
assert (e__121 : (eta * / K) = ((/ K) * eta)).
{
assert (e__122 : / K = (/ K)).
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
transitivity (Rpower  ((/ K) * eta) (p * / q)).
{ exact (f_equal (fun v__ => Rpower  v__ (p * / q)) e__121). }
assert (e__123 : (p * / q) = (p * (/ q))).
{
assert (e__124 : / q = (/ q)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__124.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ K) * eta) (p * (/ q)) ).
{ exact (f_equal (fun v__ => Rpower ((/ K) * eta) v__ ) e__123). }
feq.
}
symmetry.
transitivity ((Rpower ((/ K) * eta) (p * (/ q)))).
{
assert (e__125 : (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0) = ((Rpower ((/ K) * eta) (p * (/ q))) + ((- 1) * eps))).
{
change ((((((Rpower (eta * / K) (p * / q)) - eps) * / b2) * b2) + ((apow 0 p) * (1 - b2))) = ((Rpower ((/ K) * eta) (p * (/ q))) + ((- 1) * eps))).
assert (e__126 : (Rpower (eta * / K) (p * / q)) = (Rpower ((/ K) * eta) (p * (/ q)))).
{
assert (e__127 : (eta * / K) = ((/ K) * eta)).
{
assert (e__128 : / K = (/ K)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__128.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ K) * eta) (p * / q)).
{ exact (f_equal (fun v__ => Rpower  v__ (p * / q)) e__127). }
assert (e__129 : (p * / q) = (p * (/ q))).
{
assert (e__130 : / q = (/ q)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__130.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ K) * eta) (p * (/ q)) ).
{ exact (f_equal (fun v__ => Rpower ((/ K) * eta) v__ ) e__129). }
feq.
}
assert (e__131 : (apow 0 p) = 0).
{
apply apow_0.
}
assert (e__132 : / b2 = (/ b2)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__126.
rw e__131.
rw e__132.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__125.
reflexivity.
}
feq.
}
feq.
}
rw e__120.
apply (from_lt_pos 1 0 0 (eps + (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0))); [exact s__52 | lra ..].
}
assert (n__150 : (Rpower (Rpower ((/ K) * eta) (p * (/ q))) ((/ p) * q)) = ((/ K) * eta)).
{
transitivity (1 * (Rpower (Rpower ((/ K) * eta) (p * (/ q))) ((/ p) * q))).
{ feq. }
assert (e__142 : (Rpower (Rpower (eta * / K) (p * / q)) (q * / p)) = (Rpower (Rpower ((/ K) * eta) (p * (/ q))) ((/ p) * q))).
{
assert (e__143 : (Rpower (eta * / K) (p * / q)) = (Rpower ((/ K) * eta) (p * (/ q)))).
{
assert (e__144 : (eta * / K) = ((/ K) * eta)).
{
assert (e__145 : / K = (/ K)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__145.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ K) * eta) (p * / q)).
{ exact (f_equal (fun v__ => Rpower  v__ (p * / q)) e__144). }
assert (e__146 : (p * / q) = (p * (/ q))).
{
assert (e__147 : / q = (/ q)).
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
transitivity (Rpower ((/ K) * eta) (p * (/ q)) ).
{ exact (f_equal (fun v__ => Rpower ((/ K) * eta) v__ ) e__146). }
feq.
}
transitivity (Rpower  (Rpower ((/ K) * eta) (p * (/ q))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__143). }
assert (e__148 : (q * / p) = ((/ p) * q)).
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
transitivity (Rpower (Rpower ((/ K) * eta) (p * (/ q))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (Rpower ((/ K) * eta) (p * (/ q))) v__ ) e__148). }
feq.
}
try rewrite <- e__142.
rewrite s__37.
assert (e__136 : (Rpower (eta * / K) ((p * / q) * (q * / p))) = ((/ K) * eta)).
{
assert (e__137 : (eta * / K) = ((/ K) * eta)).
{
assert (e__138 : / K = (/ K)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__138.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ K) * eta) ((p * / q) * (q * / p))).
{ exact (f_equal (fun v__ => Rpower  v__ ((p * / q) * (q * / p))) e__137). }
assert (e__139 : ((p * / q) * (q * / p)) = 1).
{
assert (e__140 : / q = (/ q)).
{
apply inv_by. feq.
}
assert (e__141 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__140.
rw e__141.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ K) * eta) 1 ).
{ exact (f_equal (fun v__ => Rpower ((/ K) * eta) v__ ) e__139). }
rewrite (rp_whole ((/ K) * eta) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__136.
feq.
}
(* second *)
assert (s__151 : ((aida_limit_x eta b1 b2 eps mu p q 0 (1 * / b1) (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0) = (- K))).
{
transitivity (((- 1) * (/ (Rpower (Rpower ((/ K) * eta) (p * (/ q))) ((/ p) * q))) * eta)).
{
change (((0 * (1 - mu)) - ((eta * (apow (aida_m b1 (1 * / b1) 0) q) * (sgn (aida_m b1 (1 * / b1) 0))) * / (Rpower (eps + (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0)) (q * / p)))) = ((- 1) * (/ (Rpower (Rpower ((/ K) * eta) (p * (/ q))) ((/ p) * q))) * eta)).
assert (e__101 : / (Rpower (eps + (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0)) (q * / p)) = (/ (Rpower (Rpower ((/ K) * eta) (p * (/ q))) ((/ p) * q)))).
{
assert (e__102 : (Rpower (eps + (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0)) (q * / p)) = (Rpower (Rpower ((/ K) * eta) (p * (/ q))) ((/ p) * q))).
{
assert (e__103 : (eps + (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0)) = (Rpower ((/ K) * eta) (p * (/ q)))).
{
assert (e__104 : (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0) = ((Rpower ((/ K) * eta) (p * (/ q))) + ((- 1) * eps))).
{
change ((((((Rpower (eta * / K) (p * / q)) - eps) * / b2) * b2) + ((apow 0 p) * (1 - b2))) = ((Rpower ((/ K) * eta) (p * (/ q))) + ((- 1) * eps))).
assert (e__105 : (Rpower (eta * / K) (p * / q)) = (Rpower ((/ K) * eta) (p * (/ q)))).
{
assert (e__106 : (eta * / K) = ((/ K) * eta)).
{
assert (e__107 : / K = (/ K)).
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
transitivity (Rpower  ((/ K) * eta) (p * / q)).
{ exact (f_equal (fun v__ => Rpower  v__ (p * / q)) e__106). }
assert (e__108 : (p * / q) = (p * (/ q))).
{
assert (e__109 : / q = (/ q)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__109.
reflexivity.
}
feq.
}
transitivity (Rpower ((/ K) * eta) (p * (/ q)) ).
{ exact (f_equal (fun v__ => Rpower ((/ K) * eta) v__ ) e__108). }
feq.
}
assert (e__110 : (apow 0 p) = 0).
{
apply apow_0.
}
assert (e__111 : / b2 = (/ b2)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__105.
rw e__110.
rw e__111.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__104.
reflexivity.
}
feq.
}
transitivity (Rpower  (Rpower ((/ K) * eta) (p * (/ q))) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__103). }
assert (e__112 : (q * / p) = ((/ p) * q)).
{
assert (e__113 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__113.
reflexivity.
}
feq.
}
transitivity (Rpower (Rpower ((/ K) * eta) (p * (/ q))) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (Rpower ((/ K) * eta) (p * (/ q))) v__ ) e__112). }
feq.
}
rw e__102.
apply inv_by. feq.
}
assert (e__114 : (apow (aida_m b1 (1 * / b1) 0) q) = 1).
{
assert (e__115 : (aida_m b1 (1 * / b1) 0) = 1).
{
change (((0 * (1 - b1)) + ((1 * / b1) * b1)) = 1).
assert (e__116 : / b1 = (/ b1)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__116.
reflexivity.
}
feq.
}
transitivity (apow  1 q).
{ exact (f_equal (fun v__ => apow  v__ q) e__115). }
apply apow_1.
}
assert (e__117 : (sgn (aida_m b1 (1 * / b1) 0)) = 1).
{
assert (e__118 : (aida_m b1 (1 * / b1) 0) = 1).
{
change (((0 * (1 - b1)) + ((1 * / b1) * b1)) = 1).
assert (e__119 : / b1 = (/ b1)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__119.
reflexivity.
}
feq.
}
rw e__118.
apply sgn_pos; lra.
}
eapply eq_trans.
{
rw e__101.
rw e__114.
rw e__117.
reflexivity.
}
feq.
}
symmetry.
transitivity (((- 1) * K)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (/ (Rpower (Rpower ((/ K) * eta) (p * (/ q))) ((/ p) * q))) * eta) + (1 * K)))).
{
feq.
}
rw n__150.
transitivity (0).
{
feq.
}
reflexivity.
}
(* goal *)
assert (s__152 : ((((aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0) + eps) = (Rpower (eta * / K) (p * / q))) /\ ((aida_limit_x eta b1 b2 eps mu p q 0 (1 * / b1) (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0) = (- K)))).
{
split.
{
exact s__32.
}
{
exact s__151.
}
}
pose proof s__152 as [h__153 h__154].
split.
{
split.
{
change (0 <> K).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__155 : K = 1 * (K - 0) + 0).
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
rw e__155.
apply (from_lt_pos 1 0 0 K); [exact h__5 | lra ..].
}
{
split.
{
change (0 <> q).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__156 : q = 1 * (q - 0) + 0).
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
rw e__156.
apply (from_lt_pos 1 0 0 q); [exact h__4 | lra ..].
}
{
split.
{
change (0 < (eta * / K)).
apply mult_pos_pos.
{
assert (e__157 : eta = 1 * (eta - 0) + 0).
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
rw e__157.
apply (from_lt_pos 1 0 0 eta); [exact h__0 | lra ..].
}
{
apply inv_pos.
assert (e__158 : K = 1 * (K - 0) + 0).
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
rw e__158.
apply (from_lt_pos 1 0 0 K); [exact h__5 | lra ..].
}
}
{
split.
{
change (0 <> b2).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__159 : b2 = 1 * (b2 - 0) + 0).
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
rw e__159.
apply (from_lt_pos 1 0 0 b2); [exact h__2 | lra ..].
}
{
split.
{
change (0 < p).
exact h__3.
}
{
split.
{
change (0 <> b1).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__160 : b1 = 1 * (b1 - 0) + 0).
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
rw e__160.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
{
split.
{
change (0 < q).
exact h__4.
}
{
split.
{
change (0 <> K).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__161 : K = 1 * (K - 0) + 0).
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
rw e__161.
apply (from_lt_pos 1 0 0 K); [exact h__5 | lra ..].
}
{
split.
{
change (0 <> q).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__162 : q = 1 * (q - 0) + 0).
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
rw e__162.
apply (from_lt_pos 1 0 0 q); [exact h__4 | lra ..].
}
{
split.
{
change (0 < (eta * / K)).
apply mult_pos_pos.
{
assert (e__163 : eta = 1 * (eta - 0) + 0).
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
rw e__163.
apply (from_lt_pos 1 0 0 eta); [exact h__0 | lra ..].
}
{
apply inv_pos.
assert (e__164 : K = 1 * (K - 0) + 0).
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
rw e__164.
apply (from_lt_pos 1 0 0 K); [exact h__5 | lra ..].
}
}
{
split.
{
change (0 <> b2).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__165 : b2 = 1 * (b2 - 0) + 0).
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
rw e__165.
apply (from_lt_pos 1 0 0 b2); [exact h__2 | lra ..].
}
{
split.
{
change (0 < p).
exact h__3.
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__166 : p = 1 * (p - 0) + 0).
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
rw e__166.
apply (from_lt_pos 1 0 0 p); [exact h__3 | lra ..].
}
{
split.
{
change (0 < (eps + (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0))).
exact s__52.
}
{
change (0 <> (Rpower (eps + (aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0)) (q * / p))).
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
{
change ((((aida_r b2 p (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0) + eps) = (Rpower (eta * / K) (p * / q))) /\ ((aida_limit_x eta b1 b2 eps mu p q 0 (1 * / b1) (((Rpower (eta * / K) (p * / q)) - eps) * / b2) 0) = (- K))).
exact s__152.
}
Qed.
Lemma meaningful : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (K : R), (0 < eta) -> (0 < b1) -> (0 < b2) -> (0 < p) -> (0 < q) -> (0 < K) -> ((0 <> K) /\ (0 <> q) /\ (0 < (eta / K)) /\ (0 <> b2) /\ (0 < p) /\ (0 <> b1) /\ (0 < q) /\ (0 <> K) /\ (0 <> q) /\ (0 < (eta / K)) /\ (0 <> b2) /\ (0 < p) /\ (0 <> p) /\ (0 < (eps + (aida_r b2 p (((Rpower (eta / K) (p / q)) - eps) / b2) 0))) /\ (0 <> (Rpower (eps + (aida_r b2 p (((Rpower (eta / K) (p / q)) - eps) / b2) 0)) (q / p)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13)). Qed.
Theorem claim : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (K : R), (0 < eta) -> (0 < b1) -> (0 < b2) -> (0 < p) -> (0 < q) -> (0 < K) -> ((((aida_r b2 p (((Rpower (eta / K) (p / q)) - eps) / b2) 0) + eps) = (Rpower (eta / K) (p / q))) /\ ((aida_limit_x eta b1 b2 eps mu p q 0 (1 / b1) (((Rpower (eta / K) (p / q)) - eps) / b2) 0) = (- K))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13)). Qed.
Fail Definition corrupted : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (K : R), (0 < eta) -> (0 < b1) -> (0 < b2) -> (0 < p) -> (0 < q) -> (0 < K) -> ((((aida_r b2 p (((Rpower (eta / K) (p / q)) - eps) / b2) 0) + eps) = ((Rpower (eta / K) (p / q)) + 1)) /\ ((aida_limit_x eta b1 b2 eps mu p q 0 (1 / b1) (((Rpower (eta / K) (p / q)) - eps) / b2) 0) = (- K))) := claim.
End T_aida_continuity_blow_up_a28c842d.


(* aida.continuity; certificate c5a102df6125188424ae98aa5c918c9cd9f80dd2aa8a0e63974c410e5fed9a51 *)
Module T_aida_continuity_c5a102df.

Lemma satisfiable : exists (eps : R) (p : R) (q : R) (M : Z -> R) (R_ : Z -> R) (G : Z -> R) (M0 : R) (R0 : R) (G0 : R) (C_ : R), (0 < p) /\ (0 < q) /\ (forall n : Z, ((1)%Z <= n)%Z -> (0 < ((R_ (n)%Z) + eps))) /\ (0 < (R0 + eps)) /\ (forall n : Z, ((1)%Z <= n)%Z -> ((M0 - (M (n)%Z)) <= (C_ / (IZR n)))) /\ (forall n : Z, ((1)%Z <= n)%Z -> (((M (n)%Z) - M0) <= (C_ / (IZR n)))) /\ (forall n : Z, ((1)%Z <= n)%Z -> ((R0 - (R_ (n)%Z)) <= (C_ / (IZR n)))) /\ (forall n : Z, ((1)%Z <= n)%Z -> (((R_ (n)%Z) - R0) <= (C_ / (IZR n)))) /\ (forall n : Z, ((1)%Z <= n)%Z -> ((G0 - (G (n)%Z)) <= (C_ / (IZR n)))) /\ (forall n : Z, ((1)%Z <= n)%Z -> (((G (n)%Z) - G0) <= (C_ / (IZR n)))).
Proof.
exists 1, 1, 1, (fun n : Z => 0), (fun n : Z => 0), (fun n : Z => 0), 0, 0, 0, 1.
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
change (forall n : Z, ((1)%Z <= n)%Z -> (0 < (0 + 1))).
intros n b__0.
assert (r__1 : 1 <= IZR n).
{ izr_le. }
assert (e__2 : (0 + 1) = 1).
{
feq.
}
rw e__2.
rat.
}
{
split.
{
change (0 < (0 + 1)).
closed_less.
}
{
split.
{
change (forall n : Z, ((1)%Z <= n)%Z -> ((0 - 0) <= (1 * / (IZR n)))).
intros n b__0.
assert (r__1 : 1 <= IZR n).
{ izr_le. }
apply gap_le.
apply Rlt_le.
apply to_plus.
apply plus_pos_zero.
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__2 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__2.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__1 | lra ..].
}
}
{
assert (e__3 : (- (0 - 0)) = 0).
{
feq.
}
rw e__3.
rat.
}
}
{
split.
{
change (forall n : Z, ((1)%Z <= n)%Z -> ((0 - 0) <= (1 * / (IZR n)))).
intros n b__0.
assert (r__1 : 1 <= IZR n).
{ izr_le. }
apply gap_le.
apply Rlt_le.
apply to_plus.
apply plus_pos_zero.
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__2 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__2.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__1 | lra ..].
}
}
{
assert (e__3 : (- (0 - 0)) = 0).
{
feq.
}
rw e__3.
rat.
}
}
{
split.
{
change (forall n : Z, ((1)%Z <= n)%Z -> ((0 - 0) <= (1 * / (IZR n)))).
intros n b__0.
assert (r__1 : 1 <= IZR n).
{ izr_le. }
apply gap_le.
apply Rlt_le.
apply to_plus.
apply plus_pos_zero.
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__2 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__2.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__1 | lra ..].
}
}
{
assert (e__3 : (- (0 - 0)) = 0).
{
feq.
}
rw e__3.
rat.
}
}
{
split.
{
change (forall n : Z, ((1)%Z <= n)%Z -> ((0 - 0) <= (1 * / (IZR n)))).
intros n b__0.
assert (r__1 : 1 <= IZR n).
{ izr_le. }
apply gap_le.
apply Rlt_le.
apply to_plus.
apply plus_pos_zero.
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__2 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__2.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__1 | lra ..].
}
}
{
assert (e__3 : (- (0 - 0)) = 0).
{
feq.
}
rw e__3.
rat.
}
}
{
split.
{
change (forall n : Z, ((1)%Z <= n)%Z -> ((0 - 0) <= (1 * / (IZR n)))).
intros n b__0.
assert (r__1 : 1 <= IZR n).
{ izr_le. }
apply gap_le.
apply Rlt_le.
apply to_plus.
apply plus_pos_zero.
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__2 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__2.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__1 | lra ..].
}
}
{
assert (e__3 : (- (0 - 0)) = 0).
{
feq.
}
rw e__3.
rat.
}
}
{
change (forall n : Z, ((1)%Z <= n)%Z -> ((0 - 0) <= (1 * / (IZR n)))).
intros n b__0.
assert (r__1 : 1 <= IZR n).
{ izr_le. }
apply gap_le.
apply Rlt_le.
apply to_plus.
apply plus_pos_zero.
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__2 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__2.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__1 | lra ..].
}
}
{
assert (e__3 : (- (0 - 0)) = 0).
{
feq.
}
rw e__3.
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
Qed.

Lemma proved : forall (eps : R) (p : R) (q : R) (M : Z -> R) (R_ : Z -> R) (G : Z -> R) (M0 : R) (R0 : R) (G0 : R) (C_ : R), (0 < p) -> (0 < q) -> (forall n : Z, ((1)%Z <= n)%Z -> (0 < ((R_ (n)%Z) + eps))) -> (0 < (R0 + eps)) -> (forall n : Z, ((1)%Z <= n)%Z -> ((M0 - (M (n)%Z)) <= (C_ / (IZR n)))) -> (forall n : Z, ((1)%Z <= n)%Z -> (((M (n)%Z) - M0) <= (C_ / (IZR n)))) -> (forall n : Z, ((1)%Z <= n)%Z -> ((R0 - (R_ (n)%Z)) <= (C_ / (IZR n)))) -> (forall n : Z, ((1)%Z <= n)%Z -> (((R_ (n)%Z) - R0) <= (C_ / (IZR n)))) -> (forall n : Z, ((1)%Z <= n)%Z -> ((G0 - (G (n)%Z)) <= (C_ / (IZR n)))) -> (forall n : Z, ((1)%Z <= n)%Z -> (((G (n)%Z) - G0) <= (C_ / (IZR n)))) -> (((forall n : Z, ((1)%Z <= n)%Z -> (0 <> (IZR n)))) /\ ((tends (fun n : Z => (((apow (M (n)%Z) (1 + q)) * (sgn (M (n)%Z))) / (Rpower ((R_ (n)%Z) + eps) ((1 + q) / (1 + p))))) (((apow M0 (1 + q)) * (sgn M0)) / (Rpower (R0 + eps) ((1 + q) / (1 + p))))) /\ (tends (fun n : Z => (((1 + q) * (apow (M (n)%Z) q)) / (Rpower ((R_ (n)%Z) + eps) ((1 + q) / (1 + p))))) (((1 + q) * (apow M0 q)) / (Rpower (R0 + eps) ((1 + q) / (1 + p))))) /\ (tends (fun n : Z => (((apow (M (n)%Z) (1 + q)) * (sgn (M (n)%Z))) / (Rpower ((R_ (n)%Z) + eps) (((1 + q) / (1 + p)) + 1)))) (((apow M0 (1 + q)) * (sgn M0)) / (Rpower (R0 + eps) (((1 + q) / (1 + p)) + 1)))) /\ (tends (fun n : Z => ((apow (G (n)%Z) p) * (sgn (G (n)%Z)))) ((apow G0 p) * (sgn G0))))).
Proof.
intros eps p q M R_ G M0 R0 G0 C_ h__0 h__1 h__2 h__3 h__4 h__5 h__6 h__7 h__8 h__9.
change (forall n : Z, ((1)%Z <= n)%Z -> ((M0 - (M (n)%Z)) <= (C_ * / (IZR n)))) in h__4.
change (forall n : Z, ((1)%Z <= n)%Z -> (((M (n)%Z) - M0) <= (C_ * / (IZR n)))) in h__5.
change (forall n : Z, ((1)%Z <= n)%Z -> ((R0 - (R_ (n)%Z)) <= (C_ * / (IZR n)))) in h__6.
change (forall n : Z, ((1)%Z <= n)%Z -> (((R_ (n)%Z) - R0) <= (C_ * / (IZR n)))) in h__7.
change (forall n : Z, ((1)%Z <= n)%Z -> ((G0 - (G (n)%Z)) <= (C_ * / (IZR n)))) in h__8.
change (forall n : Z, ((1)%Z <= n)%Z -> (((G (n)%Z) - G0) <= (C_ * / (IZR n)))) in h__9.
(* inverse *)
assert (s__11 : (tends (fun n : Z => (C_ * / (IZR n))) 0)).
{
assert (u__10 : (tends (fun n : Z => (C_ * / (IZR n))) 0)).
{
exact (ax_limit_of_inverse C_).
}
exact u__10.
}
(* M low limit *)
assert (s__18 : (tends (fun n : Z => (M0 - (C_ * / (IZR n)))) M0)).
{
assert (f__15 : tends (fun n : Z => (M0 - (C_ * / (IZR n)))) (M0 - 0)).
{
refine (tends_minus (fun n : Z => M0) (fun n : Z => (C_ * / (IZR n))) M0 0 _ _).
{
apply tends_const.
}
{
exact s__11.
}
}
assert (e__14 : M0 = (M0 - 0)).
{
transitivity (M0).
{
reflexivity.
}
symmetry.
transitivity (M0).
{
feq.
}
feq.
}
refine (tends_value _ _ _ e__14 _).
refine (tends_from (1)%Z _ _ _ f__15 _).
intros n b__12.
assert (r__13 : 1 <= IZR n).
{ izr_le. }
assert (n__17 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
assert (e__16 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__16.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__13 | lra ..].
}
reflexivity.
}
(* M high limit *)
assert (s__25 : (tends (fun n : Z => (M0 + (C_ * / (IZR n)))) M0)).
{
assert (f__22 : tends (fun n : Z => (M0 + (C_ * / (IZR n)))) (M0 + 0)).
{
refine (tends_plus (fun n : Z => M0) (fun n : Z => (C_ * / (IZR n))) M0 0 _ _).
{
apply tends_const.
}
{
exact s__11.
}
}
assert (e__21 : M0 = (M0 + 0)).
{
transitivity (M0).
{
reflexivity.
}
symmetry.
transitivity (M0).
{
feq.
}
feq.
}
refine (tends_value _ _ _ e__21 _).
refine (tends_from (1)%Z _ _ _ f__22 _).
intros n b__19.
assert (r__20 : 1 <= IZR n).
{ izr_le. }
assert (n__24 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
assert (e__23 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__23.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__20 | lra ..].
}
reflexivity.
}
(* M low *)
assert (s__41 : (forall n : Z, ((1)%Z <= n)%Z -> ((M0 - (C_ * / (IZR n))) <= (M (n)%Z)))).
{
intros n b__26.
assert (r__27 : 1 <= IZR n).
{ izr_le. }
(* b *)
assert (s__30 : ((M0 - (M (n)%Z)) <= (C_ * / (IZR n)))).
{
assert (b__28 : ((1)%Z <= (n)%Z)%Z).
{ zp. }
assert (u__29 : ((M0 - (M (n)%Z)) <= (C_ * / (IZR n)))).
{
exact (h__4 (n)%Z b__28).
}
exact u__29.
}
assert (n__34 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
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
apply (from_le_pos 1 1 1 (IZR n)); [exact r__27 | lra ..].
}
(* s *)
assert (s__40 : ((M0 - (C_ * / (IZR n))) <= (M (n)%Z))).
{
apply gap_le.
assert (e__31 : ((M (n)%Z) - (M0 - (C_ * / (IZR n)))) = ((C_ * / (IZR n)) - (M0 - (M (n)%Z)))).
{
transitivity (((M (n)%Z) + (C_ * (/ (IZR n))) + ((- 1) * M0))).
{
assert (e__35 : / (IZR n) = (/ (IZR n))).
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
symmetry.
transitivity (((M (n)%Z) + (C_ * (/ (IZR n))) + ((- 1) * M0))).
{
assert (e__36 : / (IZR n) = (/ (IZR n))).
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
feq.
}
assert (w__32 : 0 <= ((C_ * / (IZR n)) - (M0 - (M (n)%Z)))).
{
assert (e__37 : ((C_ * / (IZR n)) - (M0 - (M (n)%Z))) = 1 * ((C_ * / (IZR n)) - (M0 - (M (n)%Z))) + 0).
{
transitivity (((M (n)%Z) + (C_ * (/ (IZR n))) + ((- 1) * M0))).
{
assert (e__38 : / (IZR n) = (/ (IZR n))).
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
symmetry.
transitivity (((M (n)%Z) + (C_ * (/ (IZR n))) + ((- 1) * M0))).
{
assert (e__39 : / (IZR n) = (/ (IZR n))).
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
feq.
}
rw e__37.
apply (from_le_nn 1 0 (M0 - (M (n)%Z)) (C_ * / (IZR n))); [exact s__30 | lra ..].
}
rw e__31. exact w__32.
}
exact s__40.
}
(* M high *)
assert (s__57 : (forall n : Z, ((1)%Z <= n)%Z -> ((M (n)%Z) <= (M0 + (C_ * / (IZR n)))))).
{
intros n b__42.
assert (r__43 : 1 <= IZR n).
{ izr_le. }
(* b *)
assert (s__46 : (((M (n)%Z) - M0) <= (C_ * / (IZR n)))).
{
assert (b__44 : ((1)%Z <= (n)%Z)%Z).
{ zp. }
assert (u__45 : (((M (n)%Z) - M0) <= (C_ * / (IZR n)))).
{
exact (h__5 (n)%Z b__44).
}
exact u__45.
}
assert (n__50 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
assert (e__49 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__49.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__43 | lra ..].
}
(* s *)
assert (s__56 : ((M (n)%Z) <= (M0 + (C_ * / (IZR n))))).
{
apply gap_le.
assert (e__47 : ((M0 + (C_ * / (IZR n))) - (M (n)%Z)) = ((C_ * / (IZR n)) - ((M (n)%Z) - M0))).
{
transitivity ((((- 1) * (M (n)%Z)) + (C_ * (/ (IZR n))) + M0)).
{
assert (e__51 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__51.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (M (n)%Z)) + (C_ * (/ (IZR n))) + M0)).
{
assert (e__52 : / (IZR n) = (/ (IZR n))).
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
feq.
}
assert (w__48 : 0 <= ((C_ * / (IZR n)) - ((M (n)%Z) - M0))).
{
assert (e__53 : ((C_ * / (IZR n)) - ((M (n)%Z) - M0)) = 1 * ((C_ * / (IZR n)) - ((M (n)%Z) - M0)) + 0).
{
transitivity ((((- 1) * (M (n)%Z)) + (C_ * (/ (IZR n))) + M0)).
{
assert (e__54 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__54.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (M (n)%Z)) + (C_ * (/ (IZR n))) + M0)).
{
assert (e__55 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
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
rw e__53.
apply (from_le_nn 1 0 ((M (n)%Z) - M0) (C_ * / (IZR n))); [exact s__46 | lra ..].
}
rw e__47. exact w__48.
}
exact s__56.
}
(* M *)
assert (s__63 : (tends (fun n : Z => (M (n)%Z)) M0)).
{
assert (w__58 : (forall n : Z, ((1)%Z <= n)%Z -> ((M0 - (C_ * / (IZR n))) <= (M (n)%Z)))).
{
intros n w__58_b.
exact (s__41 n w__58_b).
}
assert (t__59 : (tends (fun n : Z => (M0 - (C_ * / (IZR n)))) M0)).
{
exact s__18.
}
assert (w__60 : (forall n : Z, ((1)%Z <= n)%Z -> ((M (n)%Z) <= (M0 + (C_ * / (IZR n)))))).
{
intros n w__60_b.
exact (s__57 n w__60_b).
}
assert (t__61 : (tends (fun n : Z => (M0 + (C_ * / (IZR n)))) M0)).
{
exact s__25.
}
assert (t__62 : (tends (fun n : Z => (M (n)%Z)) M0)).
{
exact (tends_between (1)%Z (1)%Z (fun n : Z => (M0 - (C_ * / (IZR n)))) (fun n : Z => (M (n)%Z)) (fun n : Z => (M0 + (C_ * / (IZR n)))) M0 w__58 w__60 t__59 t__61).
}
exact t__62.
}
(* R low limit *)
assert (s__70 : (tends (fun n : Z => (R0 - (C_ * / (IZR n)))) R0)).
{
assert (f__67 : tends (fun n : Z => (R0 - (C_ * / (IZR n)))) (R0 - 0)).
{
refine (tends_minus (fun n : Z => R0) (fun n : Z => (C_ * / (IZR n))) R0 0 _ _).
{
apply tends_const.
}
{
exact s__11.
}
}
assert (e__66 : R0 = (R0 - 0)).
{
transitivity (R0).
{
reflexivity.
}
symmetry.
transitivity (R0).
{
feq.
}
feq.
}
refine (tends_value _ _ _ e__66 _).
refine (tends_from (1)%Z _ _ _ f__67 _).
intros n b__64.
assert (r__65 : 1 <= IZR n).
{ izr_le. }
assert (n__69 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
assert (e__68 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__68.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__65 | lra ..].
}
reflexivity.
}
(* R high limit *)
assert (s__77 : (tends (fun n : Z => (R0 + (C_ * / (IZR n)))) R0)).
{
assert (f__74 : tends (fun n : Z => (R0 + (C_ * / (IZR n)))) (R0 + 0)).
{
refine (tends_plus (fun n : Z => R0) (fun n : Z => (C_ * / (IZR n))) R0 0 _ _).
{
apply tends_const.
}
{
exact s__11.
}
}
assert (e__73 : R0 = (R0 + 0)).
{
transitivity (R0).
{
reflexivity.
}
symmetry.
transitivity (R0).
{
feq.
}
feq.
}
refine (tends_value _ _ _ e__73 _).
refine (tends_from (1)%Z _ _ _ f__74 _).
intros n b__71.
assert (r__72 : 1 <= IZR n).
{ izr_le. }
assert (n__76 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
assert (e__75 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__75.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__72 | lra ..].
}
reflexivity.
}
(* R low *)
assert (s__93 : (forall n : Z, ((1)%Z <= n)%Z -> ((R0 - (C_ * / (IZR n))) <= (R_ (n)%Z)))).
{
intros n b__78.
assert (r__79 : 1 <= IZR n).
{ izr_le. }
(* b *)
assert (s__82 : ((R0 - (R_ (n)%Z)) <= (C_ * / (IZR n)))).
{
assert (b__80 : ((1)%Z <= (n)%Z)%Z).
{ zp. }
assert (u__81 : ((R0 - (R_ (n)%Z)) <= (C_ * / (IZR n)))).
{
exact (h__6 (n)%Z b__80).
}
exact u__81.
}
assert (n__86 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
assert (e__85 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__85.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__79 | lra ..].
}
(* s *)
assert (s__92 : ((R0 - (C_ * / (IZR n))) <= (R_ (n)%Z))).
{
apply gap_le.
assert (e__83 : ((R_ (n)%Z) - (R0 - (C_ * / (IZR n)))) = ((C_ * / (IZR n)) - (R0 - (R_ (n)%Z)))).
{
transitivity (((R_ (n)%Z) + (C_ * (/ (IZR n))) + ((- 1) * R0))).
{
assert (e__87 : / (IZR n) = (/ (IZR n))).
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
symmetry.
transitivity (((R_ (n)%Z) + (C_ * (/ (IZR n))) + ((- 1) * R0))).
{
assert (e__88 : / (IZR n) = (/ (IZR n))).
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
feq.
}
assert (w__84 : 0 <= ((C_ * / (IZR n)) - (R0 - (R_ (n)%Z)))).
{
assert (e__89 : ((C_ * / (IZR n)) - (R0 - (R_ (n)%Z))) = 1 * ((C_ * / (IZR n)) - (R0 - (R_ (n)%Z))) + 0).
{
transitivity (((R_ (n)%Z) + (C_ * (/ (IZR n))) + ((- 1) * R0))).
{
assert (e__90 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__90.
reflexivity.
}
feq.
}
symmetry.
transitivity (((R_ (n)%Z) + (C_ * (/ (IZR n))) + ((- 1) * R0))).
{
assert (e__91 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__91.
reflexivity.
}
feq.
}
feq.
}
rw e__89.
apply (from_le_nn 1 0 (R0 - (R_ (n)%Z)) (C_ * / (IZR n))); [exact s__82 | lra ..].
}
rw e__83. exact w__84.
}
exact s__92.
}
(* R high *)
assert (s__109 : (forall n : Z, ((1)%Z <= n)%Z -> ((R_ (n)%Z) <= (R0 + (C_ * / (IZR n)))))).
{
intros n b__94.
assert (r__95 : 1 <= IZR n).
{ izr_le. }
(* b *)
assert (s__98 : (((R_ (n)%Z) - R0) <= (C_ * / (IZR n)))).
{
assert (b__96 : ((1)%Z <= (n)%Z)%Z).
{ zp. }
assert (u__97 : (((R_ (n)%Z) - R0) <= (C_ * / (IZR n)))).
{
exact (h__7 (n)%Z b__96).
}
exact u__97.
}
assert (n__102 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
assert (e__101 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__101.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__95 | lra ..].
}
(* s *)
assert (s__108 : ((R_ (n)%Z) <= (R0 + (C_ * / (IZR n))))).
{
apply gap_le.
assert (e__99 : ((R0 + (C_ * / (IZR n))) - (R_ (n)%Z)) = ((C_ * / (IZR n)) - ((R_ (n)%Z) - R0))).
{
transitivity ((((- 1) * (R_ (n)%Z)) + (C_ * (/ (IZR n))) + R0)).
{
assert (e__103 : / (IZR n) = (/ (IZR n))).
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
symmetry.
transitivity ((((- 1) * (R_ (n)%Z)) + (C_ * (/ (IZR n))) + R0)).
{
assert (e__104 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__104.
reflexivity.
}
feq.
}
feq.
}
assert (w__100 : 0 <= ((C_ * / (IZR n)) - ((R_ (n)%Z) - R0))).
{
assert (e__105 : ((C_ * / (IZR n)) - ((R_ (n)%Z) - R0)) = 1 * ((C_ * / (IZR n)) - ((R_ (n)%Z) - R0)) + 0).
{
transitivity ((((- 1) * (R_ (n)%Z)) + (C_ * (/ (IZR n))) + R0)).
{
assert (e__106 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__106.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (R_ (n)%Z)) + (C_ * (/ (IZR n))) + R0)).
{
assert (e__107 : / (IZR n) = (/ (IZR n))).
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
feq.
}
rw e__105.
apply (from_le_nn 1 0 ((R_ (n)%Z) - R0) (C_ * / (IZR n))); [exact s__98 | lra ..].
}
rw e__99. exact w__100.
}
exact s__108.
}
(* R *)
assert (s__115 : (tends (fun n : Z => (R_ (n)%Z)) R0)).
{
assert (w__110 : (forall n : Z, ((1)%Z <= n)%Z -> ((R0 - (C_ * / (IZR n))) <= (R_ (n)%Z)))).
{
intros n w__110_b.
exact (s__93 n w__110_b).
}
assert (t__111 : (tends (fun n : Z => (R0 - (C_ * / (IZR n)))) R0)).
{
exact s__70.
}
assert (w__112 : (forall n : Z, ((1)%Z <= n)%Z -> ((R_ (n)%Z) <= (R0 + (C_ * / (IZR n)))))).
{
intros n w__112_b.
exact (s__109 n w__112_b).
}
assert (t__113 : (tends (fun n : Z => (R0 + (C_ * / (IZR n)))) R0)).
{
exact s__77.
}
assert (t__114 : (tends (fun n : Z => (R_ (n)%Z)) R0)).
{
exact (tends_between (1)%Z (1)%Z (fun n : Z => (R0 - (C_ * / (IZR n)))) (fun n : Z => (R_ (n)%Z)) (fun n : Z => (R0 + (C_ * / (IZR n)))) R0 w__110 w__112 t__111 t__113).
}
exact t__114.
}
(* G low limit *)
assert (s__122 : (tends (fun n : Z => (G0 - (C_ * / (IZR n)))) G0)).
{
assert (f__119 : tends (fun n : Z => (G0 - (C_ * / (IZR n)))) (G0 - 0)).
{
refine (tends_minus (fun n : Z => G0) (fun n : Z => (C_ * / (IZR n))) G0 0 _ _).
{
apply tends_const.
}
{
exact s__11.
}
}
assert (e__118 : G0 = (G0 - 0)).
{
transitivity (G0).
{
reflexivity.
}
symmetry.
transitivity (G0).
{
feq.
}
feq.
}
refine (tends_value _ _ _ e__118 _).
refine (tends_from (1)%Z _ _ _ f__119 _).
intros n b__116.
assert (r__117 : 1 <= IZR n).
{ izr_le. }
assert (n__121 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
assert (e__120 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__120.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__117 | lra ..].
}
reflexivity.
}
(* G high limit *)
assert (s__129 : (tends (fun n : Z => (G0 + (C_ * / (IZR n)))) G0)).
{
assert (f__126 : tends (fun n : Z => (G0 + (C_ * / (IZR n)))) (G0 + 0)).
{
refine (tends_plus (fun n : Z => G0) (fun n : Z => (C_ * / (IZR n))) G0 0 _ _).
{
apply tends_const.
}
{
exact s__11.
}
}
assert (e__125 : G0 = (G0 + 0)).
{
transitivity (G0).
{
reflexivity.
}
symmetry.
transitivity (G0).
{
feq.
}
feq.
}
refine (tends_value _ _ _ e__125 _).
refine (tends_from (1)%Z _ _ _ f__126 _).
intros n b__123.
assert (r__124 : 1 <= IZR n).
{ izr_le. }
assert (n__128 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
assert (e__127 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__127.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__124 | lra ..].
}
reflexivity.
}
(* G low *)
assert (s__145 : (forall n : Z, ((1)%Z <= n)%Z -> ((G0 - (C_ * / (IZR n))) <= (G (n)%Z)))).
{
intros n b__130.
assert (r__131 : 1 <= IZR n).
{ izr_le. }
(* b *)
assert (s__134 : ((G0 - (G (n)%Z)) <= (C_ * / (IZR n)))).
{
assert (b__132 : ((1)%Z <= (n)%Z)%Z).
{ zp. }
assert (u__133 : ((G0 - (G (n)%Z)) <= (C_ * / (IZR n)))).
{
exact (h__8 (n)%Z b__132).
}
exact u__133.
}
assert (n__138 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
assert (e__137 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__137.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__131 | lra ..].
}
(* s *)
assert (s__144 : ((G0 - (C_ * / (IZR n))) <= (G (n)%Z))).
{
apply gap_le.
assert (e__135 : ((G (n)%Z) - (G0 - (C_ * / (IZR n)))) = ((C_ * / (IZR n)) - (G0 - (G (n)%Z)))).
{
transitivity (((G (n)%Z) + (C_ * (/ (IZR n))) + ((- 1) * G0))).
{
assert (e__139 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__139.
reflexivity.
}
feq.
}
symmetry.
transitivity (((G (n)%Z) + (C_ * (/ (IZR n))) + ((- 1) * G0))).
{
assert (e__140 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
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
assert (w__136 : 0 <= ((C_ * / (IZR n)) - (G0 - (G (n)%Z)))).
{
assert (e__141 : ((C_ * / (IZR n)) - (G0 - (G (n)%Z))) = 1 * ((C_ * / (IZR n)) - (G0 - (G (n)%Z))) + 0).
{
transitivity (((G (n)%Z) + (C_ * (/ (IZR n))) + ((- 1) * G0))).
{
assert (e__142 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__142.
reflexivity.
}
feq.
}
symmetry.
transitivity (((G (n)%Z) + (C_ * (/ (IZR n))) + ((- 1) * G0))).
{
assert (e__143 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
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
rw e__141.
apply (from_le_nn 1 0 (G0 - (G (n)%Z)) (C_ * / (IZR n))); [exact s__134 | lra ..].
}
rw e__135. exact w__136.
}
exact s__144.
}
(* G high *)
assert (s__161 : (forall n : Z, ((1)%Z <= n)%Z -> ((G (n)%Z) <= (G0 + (C_ * / (IZR n)))))).
{
intros n b__146.
assert (r__147 : 1 <= IZR n).
{ izr_le. }
(* b *)
assert (s__150 : (((G (n)%Z) - G0) <= (C_ * / (IZR n)))).
{
assert (b__148 : ((1)%Z <= (n)%Z)%Z).
{ zp. }
assert (u__149 : (((G (n)%Z) - G0) <= (C_ * / (IZR n)))).
{
exact (h__9 (n)%Z b__148).
}
exact u__149.
}
assert (n__154 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
assert (e__153 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__153.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__147 | lra ..].
}
(* s *)
assert (s__160 : ((G (n)%Z) <= (G0 + (C_ * / (IZR n))))).
{
apply gap_le.
assert (e__151 : ((G0 + (C_ * / (IZR n))) - (G (n)%Z)) = ((C_ * / (IZR n)) - ((G (n)%Z) - G0))).
{
transitivity ((((- 1) * (G (n)%Z)) + (C_ * (/ (IZR n))) + G0)).
{
assert (e__155 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__155.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (G (n)%Z)) + (C_ * (/ (IZR n))) + G0)).
{
assert (e__156 : / (IZR n) = (/ (IZR n))).
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
feq.
}
assert (w__152 : 0 <= ((C_ * / (IZR n)) - ((G (n)%Z) - G0))).
{
assert (e__157 : ((C_ * / (IZR n)) - ((G (n)%Z) - G0)) = 1 * ((C_ * / (IZR n)) - ((G (n)%Z) - G0)) + 0).
{
transitivity ((((- 1) * (G (n)%Z)) + (C_ * (/ (IZR n))) + G0)).
{
assert (e__158 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__158.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (G (n)%Z)) + (C_ * (/ (IZR n))) + G0)).
{
assert (e__159 : / (IZR n) = (/ (IZR n))).
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
feq.
}
rw e__157.
apply (from_le_nn 1 0 ((G (n)%Z) - G0) (C_ * / (IZR n))); [exact s__150 | lra ..].
}
rw e__151. exact w__152.
}
exact s__160.
}
(* G *)
assert (s__167 : (tends (fun n : Z => (G (n)%Z)) G0)).
{
assert (w__162 : (forall n : Z, ((1)%Z <= n)%Z -> ((G0 - (C_ * / (IZR n))) <= (G (n)%Z)))).
{
intros n w__162_b.
exact (s__145 n w__162_b).
}
assert (t__163 : (tends (fun n : Z => (G0 - (C_ * / (IZR n)))) G0)).
{
exact s__122.
}
assert (w__164 : (forall n : Z, ((1)%Z <= n)%Z -> ((G (n)%Z) <= (G0 + (C_ * / (IZR n)))))).
{
intros n w__164_b.
exact (s__161 n w__164_b).
}
assert (t__165 : (tends (fun n : Z => (G0 + (C_ * / (IZR n)))) G0)).
{
exact s__129.
}
assert (t__166 : (tends (fun n : Z => (G (n)%Z)) G0)).
{
exact (tends_between (1)%Z (1)%Z (fun n : Z => (G0 - (C_ * / (IZR n)))) (fun n : Z => (G (n)%Z)) (fun n : Z => (G0 + (C_ * / (IZR n)))) G0 w__162 w__164 t__163 t__165).
}
exact t__166.
}
assert (n__193 : 0 < (1 + q)).
{
assert (e__192 : (1 + q) = 1 * (q - 0) + 1).
{
transitivity ((q + 1)).
{
feq.
}
symmetry.
transitivity ((q + 1)).
{
feq.
}
feq.
}
rw e__192.
apply (from_lt_pos 1 1 0 q); [exact h__1 | lra ..].
}
assert (n__195 : 0 < (q + 1)).
{
assert (e__194 : (1 + q) = (q + 1)).
{
feq.
}
try rewrite <- e__194.
exact n__193.
}
assert (n__197 : (1 + p) <> 0).
{
apply Rgt_not_eq; red.
assert (e__196 : (1 + p) = 1 * (p - 0) + 1).
{
transitivity ((p + 1)).
{
feq.
}
symmetry.
transitivity ((p + 1)).
{
feq.
}
feq.
}
rw e__196.
apply (from_lt_pos 1 1 0 p); [exact h__0 | lra ..].
}
assert (n__199 : (p + 1) <> 0).
{
assert (e__198 : (1 + p) = (p + 1)).
{
feq.
}
try rewrite <- e__198.
exact n__197.
}
assert (n__201 : 0 < (R0 + eps)).
{
assert (e__200 : (R0 + eps) = 1 * ((R0 + eps) - 0) + 0).
{
transitivity ((R0 + eps)).
{
reflexivity.
}
symmetry.
transitivity ((R0 + eps)).
{
feq.
}
feq.
}
rw e__200.
apply (from_lt_pos 1 0 0 (R0 + eps)); [exact h__3 | lra ..].
}
assert (n__202 : (Rpower (R0 + eps) ((1 + q) * / (1 + p))) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__207 : (Rpower (R0 + eps) ((q + 1) * (/ (p + 1)))) <> 0).
{
assert (e__203 : (Rpower (R0 + eps) ((1 + q) * / (1 + p))) = (Rpower (R0 + eps) ((q + 1) * (/ (p + 1))))).
{
assert (e__204 : ((1 + q) * / (1 + p)) = ((q + 1) * (/ (p + 1)))).
{
assert (e__205 : / (1 + p) = (/ (p + 1))).
{
assert (e__206 : (1 + p) = (p + 1)).
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
transitivity (Rpower (R0 + eps) ((q + 1) * (/ (p + 1))) ).
{ exact (f_equal (fun v__ => Rpower (R0 + eps) v__ ) e__204). }
reflexivity.
}
try rewrite <- e__203.
exact n__202.
}
(* entry 0 *)
assert (s__208 : (tends (fun n : Z => (((apow (M (n)%Z) (1 + q)) * (sgn (M (n)%Z))) * / (Rpower ((R_ (n)%Z) + eps) ((1 + q) * / (1 + p))))) (((apow M0 (1 + q)) * (sgn M0)) * / (Rpower (R0 + eps) ((1 + q) * / (1 + p)))))).
{
assert (f__173 : tends (fun n : Z => (((apow (M (n)%Z) (1 + q)) * (sgn (M (n)%Z))) * / (Rpower ((R_ (n)%Z) + eps) ((1 + q) * / (1 + p))))) (((apow M0 (1 + q)) * (sgn M0)) * / (Rpower (R0 + eps) ((1 + q) * / (1 + p))))).
{
refine (tends_mult (fun n : Z => ((apow (M (n)%Z) (1 + q)) * (sgn (M (n)%Z)))) (fun n : Z => / (Rpower ((R_ (n)%Z) + eps) ((1 + q) * / (1 + p)))) ((apow M0 (1 + q)) * (sgn M0)) (/ (Rpower (R0 + eps) ((1 + q) * / (1 + p)))) _ _).
{
refine (eq_rect ((sgn M0) * (apow M0 (1 + q))) (fun v__ => tends (fun n : Z => ((apow (M (n)%Z) (1 + q)) * (sgn (M (n)%Z)))) v__) _ ((apow M0 (1 + q)) * (sgn M0)) _).
{
refine (filterlim_ext (fun n : Z => ((sgn (M (n)%Z)) * (apow (M (n)%Z) (1 + q)))) (fun n : Z => ((apow (M (n)%Z) (1 + q)) * (sgn (M (n)%Z)))) _ _).
{
intros. ring.
}
refine (tends_sgn_apow (fun n : Z => (M (n)%Z)) (fun n : Z => (1 + q)) M0 (1 + q) _ _ _).
{
exact s__63.
}
{
apply tends_const.
}
{
assert (e__171 : (1 + q) = 1 * (q - 0) + 1).
{
transitivity ((q + 1)).
{
feq.
}
symmetry.
transitivity ((q + 1)).
{
feq.
}
feq.
}
rw e__171.
apply (from_lt_pos 1 1 0 q); [exact h__1 | lra ..].
}
}
{
ring.
}
}
{
refine (tends_inv (fun n : Z => (Rpower ((R_ (n)%Z) + eps) ((1 + q) * / (1 + p)))) (Rpower (R0 + eps) ((1 + q) * / (1 + p))) _ _).
{
refine (tends_Rpower (fun n : Z => ((R_ (n)%Z) + eps)) (fun n : Z => ((1 + q) * / (1 + p))) (R0 + eps) ((1 + q) * / (1 + p)) _ _ _).
{
refine (tends_plus (fun n : Z => (R_ (n)%Z)) (fun n : Z => eps) R0 eps _ _).
{
exact s__115.
}
{
apply tends_const.
}
}
{
apply tends_const.
}
{
assert (e__170 : (R0 + eps) = 1 * ((R0 + eps) - 0) + 0).
{
transitivity ((R0 + eps)).
{
reflexivity.
}
symmetry.
transitivity ((R0 + eps)).
{
feq.
}
feq.
}
rw e__170.
apply (from_lt_pos 1 0 0 (R0 + eps)); [exact h__3 | lra ..].
}
}
{
apply Rgt_not_eq; red.
apply exp_pos.
}
}
}
assert (e__172 : (((apow M0 (1 + q)) * (sgn M0)) * / (Rpower (R0 + eps) ((1 + q) * / (1 + p)))) = (((apow M0 (1 + q)) * (sgn M0)) * / (Rpower (R0 + eps) ((1 + q) * / (1 + p))))).
{
reflexivity.
}
refine (tends_value _ _ _ e__172 _).
refine (tends_from (1)%Z _ _ _ f__173 _).
intros n b__168.
assert (r__169 : 1 <= IZR n).
{ izr_le. }
assert (n__175 : 0 < (1 + q)).
{
assert (e__174 : (1 + q) = 1 * (q - 0) + 1).
{
transitivity ((q + 1)).
{
feq.
}
symmetry.
transitivity ((q + 1)).
{
feq.
}
feq.
}
rw e__174.
apply (from_lt_pos 1 1 0 q); [exact h__1 | lra ..].
}
assert (n__177 : 0 < (q + 1)).
{
assert (e__176 : (1 + q) = (q + 1)).
{
feq.
}
try rewrite <- e__176.
exact n__175.
}
assert (n__179 : (1 + p) <> 0).
{
apply Rgt_not_eq; red.
assert (e__178 : (1 + p) = 1 * (p - 0) + 1).
{
transitivity ((p + 1)).
{
feq.
}
symmetry.
transitivity ((p + 1)).
{
feq.
}
feq.
}
rw e__178.
apply (from_lt_pos 1 1 0 p); [exact h__0 | lra ..].
}
assert (n__181 : (p + 1) <> 0).
{
assert (e__180 : (1 + p) = (p + 1)).
{
feq.
}
try rewrite <- e__180.
exact n__179.
}
assert (n__185 : 0 < ((R_ (n)%Z) + eps)).
{
assert (b__182 : ((1)%Z <= (n)%Z)%Z).
{
zp.
}
assert (i__183 : (0 < ((R_ (n)%Z) + eps))) by exact (h__2 (n)%Z b__182).
assert (e__184 : ((R_ (n)%Z) + eps) = 1 * (((R_ (n)%Z) + eps) - 0) + 0).
{
transitivity (((R_ (n)%Z) + eps)).
{
reflexivity.
}
symmetry.
transitivity (((R_ (n)%Z) + eps)).
{
feq.
}
feq.
}
rw e__184.
apply (from_lt_pos 1 0 0 ((R_ (n)%Z) + eps)); [exact i__183 | lra ..].
}
assert (n__186 : (Rpower ((R_ (n)%Z) + eps) ((1 + q) * / (1 + p))) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__191 : (Rpower ((R_ (n)%Z) + eps) ((q + 1) * (/ (p + 1)))) <> 0).
{
assert (e__187 : (Rpower ((R_ (n)%Z) + eps) ((1 + q) * / (1 + p))) = (Rpower ((R_ (n)%Z) + eps) ((q + 1) * (/ (p + 1))))).
{
assert (e__188 : ((1 + q) * / (1 + p)) = ((q + 1) * (/ (p + 1)))).
{
assert (e__189 : / (1 + p) = (/ (p + 1))).
{
assert (e__190 : (1 + p) = (p + 1)).
{
feq.
}
rw e__190.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__189.
reflexivity.
}
feq.
}
transitivity (Rpower ((R_ (n)%Z) + eps) ((q + 1) * (/ (p + 1))) ).
{ exact (f_equal (fun v__ => Rpower ((R_ (n)%Z) + eps) v__ ) e__188). }
reflexivity.
}
try rewrite <- e__187.
exact n__186.
}
reflexivity.
}
assert (n__228 : 0 < q).
{
assert (e__227 : q = 1 * (q - 0) + 0).
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
rw e__227.
apply (from_lt_pos 1 0 0 q); [exact h__1 | lra ..].
}
(* entry 1 *)
assert (s__229 : (tends (fun n : Z => (((1 + q) * (apow (M (n)%Z) q)) * / (Rpower ((R_ (n)%Z) + eps) ((1 + q) * / (1 + p))))) (((1 + q) * (apow M0 q)) * / (Rpower (R0 + eps) ((1 + q) * / (1 + p)))))).
{
assert (f__214 : tends (fun n : Z => (((1 + q) * (apow (M (n)%Z) q)) * / (Rpower ((R_ (n)%Z) + eps) ((1 + q) * / (1 + p))))) (((1 + q) * (apow M0 q)) * / (Rpower (R0 + eps) ((1 + q) * / (1 + p))))).
{
refine (tends_mult (fun n : Z => ((1 + q) * (apow (M (n)%Z) q))) (fun n : Z => / (Rpower ((R_ (n)%Z) + eps) ((1 + q) * / (1 + p)))) ((1 + q) * (apow M0 q)) (/ (Rpower (R0 + eps) ((1 + q) * / (1 + p)))) _ _).
{
refine (tends_mult (fun n : Z => (1 + q)) (fun n : Z => (apow (M (n)%Z) q)) (1 + q) (apow M0 q) _ _).
{
apply tends_const.
}
{
refine (tends_apow (fun n : Z => (M (n)%Z)) (fun n : Z => q) M0 q _ _ _).
{
exact s__63.
}
{
apply tends_const.
}
{
assert (e__212 : q = 1 * (q - 0) + 0).
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
rw e__212.
apply (from_lt_pos 1 0 0 q); [exact h__1 | lra ..].
}
}
}
{
refine (tends_inv (fun n : Z => (Rpower ((R_ (n)%Z) + eps) ((1 + q) * / (1 + p)))) (Rpower (R0 + eps) ((1 + q) * / (1 + p))) _ _).
{
refine (tends_Rpower (fun n : Z => ((R_ (n)%Z) + eps)) (fun n : Z => ((1 + q) * / (1 + p))) (R0 + eps) ((1 + q) * / (1 + p)) _ _ _).
{
refine (tends_plus (fun n : Z => (R_ (n)%Z)) (fun n : Z => eps) R0 eps _ _).
{
exact s__115.
}
{
apply tends_const.
}
}
{
apply tends_const.
}
{
assert (e__211 : (R0 + eps) = 1 * ((R0 + eps) - 0) + 0).
{
transitivity ((R0 + eps)).
{
reflexivity.
}
symmetry.
transitivity ((R0 + eps)).
{
feq.
}
feq.
}
rw e__211.
apply (from_lt_pos 1 0 0 (R0 + eps)); [exact h__3 | lra ..].
}
}
{
apply Rgt_not_eq; red.
apply exp_pos.
}
}
}
assert (e__213 : (((1 + q) * (apow M0 q)) * / (Rpower (R0 + eps) ((1 + q) * / (1 + p)))) = (((1 + q) * (apow M0 q)) * / (Rpower (R0 + eps) ((1 + q) * / (1 + p))))).
{
reflexivity.
}
refine (tends_value _ _ _ e__213 _).
refine (tends_from (1)%Z _ _ _ f__214 _).
intros n b__209.
assert (r__210 : 1 <= IZR n).
{ izr_le. }
assert (n__216 : 0 < q).
{
assert (e__215 : q = 1 * (q - 0) + 0).
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
rw e__215.
apply (from_lt_pos 1 0 0 q); [exact h__1 | lra ..].
}
assert (n__220 : 0 < ((R_ (n)%Z) + eps)).
{
assert (b__217 : ((1)%Z <= (n)%Z)%Z).
{
zp.
}
assert (i__218 : (0 < ((R_ (n)%Z) + eps))) by exact (h__2 (n)%Z b__217).
assert (e__219 : ((R_ (n)%Z) + eps) = 1 * (((R_ (n)%Z) + eps) - 0) + 0).
{
transitivity (((R_ (n)%Z) + eps)).
{
reflexivity.
}
symmetry.
transitivity (((R_ (n)%Z) + eps)).
{
feq.
}
feq.
}
rw e__219.
apply (from_lt_pos 1 0 0 ((R_ (n)%Z) + eps)); [exact i__218 | lra ..].
}
assert (n__221 : (Rpower ((R_ (n)%Z) + eps) ((1 + q) * / (1 + p))) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__226 : (Rpower ((R_ (n)%Z) + eps) ((q + 1) * (/ (p + 1)))) <> 0).
{
assert (e__222 : (Rpower ((R_ (n)%Z) + eps) ((1 + q) * / (1 + p))) = (Rpower ((R_ (n)%Z) + eps) ((q + 1) * (/ (p + 1))))).
{
assert (e__223 : ((1 + q) * / (1 + p)) = ((q + 1) * (/ (p + 1)))).
{
assert (e__224 : / (1 + p) = (/ (p + 1))).
{
assert (e__225 : (1 + p) = (p + 1)).
{
feq.
}
rw e__225.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__224.
reflexivity.
}
feq.
}
transitivity (Rpower ((R_ (n)%Z) + eps) ((q + 1) * (/ (p + 1))) ).
{ exact (f_equal (fun v__ => Rpower ((R_ (n)%Z) + eps) v__ ) e__223). }
reflexivity.
}
try rewrite <- e__222.
exact n__221.
}
reflexivity.
}
assert (n__246 : (Rpower (R0 + eps) (((1 + q) * / (1 + p)) + 1)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__251 : (Rpower (R0 + eps) ((p + q + 2) * (/ (p + 1)))) <> 0).
{
assert (e__247 : (Rpower (R0 + eps) (((1 + q) * / (1 + p)) + 1)) = (Rpower (R0 + eps) ((p + q + 2) * (/ (p + 1))))).
{
assert (e__248 : (((1 + q) * / (1 + p)) + 1) = ((p + q + 2) * (/ (p + 1)))).
{
assert (e__249 : / (1 + p) = (/ (p + 1))).
{
assert (e__250 : (1 + p) = (p + 1)).
{
feq.
}
rw e__250.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__249.
reflexivity.
}
feq.
}
transitivity (Rpower (R0 + eps) ((p + q + 2) * (/ (p + 1))) ).
{ exact (f_equal (fun v__ => Rpower (R0 + eps) v__ ) e__248). }
reflexivity.
}
try rewrite <- e__247.
exact n__246.
}
(* entry 2 *)
assert (s__252 : (tends (fun n : Z => (((apow (M (n)%Z) (1 + q)) * (sgn (M (n)%Z))) * / (Rpower ((R_ (n)%Z) + eps) (((1 + q) * / (1 + p)) + 1)))) (((apow M0 (1 + q)) * (sgn M0)) * / (Rpower (R0 + eps) (((1 + q) * / (1 + p)) + 1))))).
{
assert (f__235 : tends (fun n : Z => (((apow (M (n)%Z) (1 + q)) * (sgn (M (n)%Z))) * / (Rpower ((R_ (n)%Z) + eps) (((1 + q) * / (1 + p)) + 1)))) (((apow M0 (1 + q)) * (sgn M0)) * / (Rpower (R0 + eps) (((1 + q) * / (1 + p)) + 1)))).
{
refine (tends_mult (fun n : Z => ((apow (M (n)%Z) (1 + q)) * (sgn (M (n)%Z)))) (fun n : Z => / (Rpower ((R_ (n)%Z) + eps) (((1 + q) * / (1 + p)) + 1))) ((apow M0 (1 + q)) * (sgn M0)) (/ (Rpower (R0 + eps) (((1 + q) * / (1 + p)) + 1))) _ _).
{
refine (eq_rect ((sgn M0) * (apow M0 (1 + q))) (fun v__ => tends (fun n : Z => ((apow (M (n)%Z) (1 + q)) * (sgn (M (n)%Z)))) v__) _ ((apow M0 (1 + q)) * (sgn M0)) _).
{
refine (filterlim_ext (fun n : Z => ((sgn (M (n)%Z)) * (apow (M (n)%Z) (1 + q)))) (fun n : Z => ((apow (M (n)%Z) (1 + q)) * (sgn (M (n)%Z)))) _ _).
{
intros. ring.
}
refine (tends_sgn_apow (fun n : Z => (M (n)%Z)) (fun n : Z => (1 + q)) M0 (1 + q) _ _ _).
{
exact s__63.
}
{
apply tends_const.
}
{
assert (e__233 : (1 + q) = 1 * (q - 0) + 1).
{
transitivity ((q + 1)).
{
feq.
}
symmetry.
transitivity ((q + 1)).
{
feq.
}
feq.
}
rw e__233.
apply (from_lt_pos 1 1 0 q); [exact h__1 | lra ..].
}
}
{
ring.
}
}
{
refine (tends_inv (fun n : Z => (Rpower ((R_ (n)%Z) + eps) (((1 + q) * / (1 + p)) + 1))) (Rpower (R0 + eps) (((1 + q) * / (1 + p)) + 1)) _ _).
{
refine (tends_Rpower (fun n : Z => ((R_ (n)%Z) + eps)) (fun n : Z => (((1 + q) * / (1 + p)) + 1)) (R0 + eps) (((1 + q) * / (1 + p)) + 1) _ _ _).
{
refine (tends_plus (fun n : Z => (R_ (n)%Z)) (fun n : Z => eps) R0 eps _ _).
{
exact s__115.
}
{
apply tends_const.
}
}
{
apply tends_const.
}
{
assert (e__232 : (R0 + eps) = 1 * ((R0 + eps) - 0) + 0).
{
transitivity ((R0 + eps)).
{
reflexivity.
}
symmetry.
transitivity ((R0 + eps)).
{
feq.
}
feq.
}
rw e__232.
apply (from_lt_pos 1 0 0 (R0 + eps)); [exact h__3 | lra ..].
}
}
{
apply Rgt_not_eq; red.
apply exp_pos.
}
}
}
assert (e__234 : (((apow M0 (1 + q)) * (sgn M0)) * / (Rpower (R0 + eps) (((1 + q) * / (1 + p)) + 1))) = (((apow M0 (1 + q)) * (sgn M0)) * / (Rpower (R0 + eps) (((1 + q) * / (1 + p)) + 1)))).
{
reflexivity.
}
refine (tends_value _ _ _ e__234 _).
refine (tends_from (1)%Z _ _ _ f__235 _).
intros n b__230.
assert (r__231 : 1 <= IZR n).
{ izr_le. }
assert (n__239 : 0 < ((R_ (n)%Z) + eps)).
{
assert (b__236 : ((1)%Z <= (n)%Z)%Z).
{
zp.
}
assert (i__237 : (0 < ((R_ (n)%Z) + eps))) by exact (h__2 (n)%Z b__236).
assert (e__238 : ((R_ (n)%Z) + eps) = 1 * (((R_ (n)%Z) + eps) - 0) + 0).
{
transitivity (((R_ (n)%Z) + eps)).
{
reflexivity.
}
symmetry.
transitivity (((R_ (n)%Z) + eps)).
{
feq.
}
feq.
}
rw e__238.
apply (from_lt_pos 1 0 0 ((R_ (n)%Z) + eps)); [exact i__237 | lra ..].
}
assert (n__240 : (Rpower ((R_ (n)%Z) + eps) (((1 + q) * / (1 + p)) + 1)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__245 : (Rpower ((R_ (n)%Z) + eps) ((p + q + 2) * (/ (p + 1)))) <> 0).
{
assert (e__241 : (Rpower ((R_ (n)%Z) + eps) (((1 + q) * / (1 + p)) + 1)) = (Rpower ((R_ (n)%Z) + eps) ((p + q + 2) * (/ (p + 1))))).
{
assert (e__242 : (((1 + q) * / (1 + p)) + 1) = ((p + q + 2) * (/ (p + 1)))).
{
assert (e__243 : / (1 + p) = (/ (p + 1))).
{
assert (e__244 : (1 + p) = (p + 1)).
{
feq.
}
rw e__244.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__243.
reflexivity.
}
feq.
}
transitivity (Rpower ((R_ (n)%Z) + eps) ((p + q + 2) * (/ (p + 1))) ).
{ exact (f_equal (fun v__ => Rpower ((R_ (n)%Z) + eps) v__ ) e__242). }
reflexivity.
}
try rewrite <- e__241.
exact n__240.
}
reflexivity.
}
assert (n__261 : 0 < p).
{
assert (e__260 : p = 1 * (p - 0) + 0).
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
rw e__260.
apply (from_lt_pos 1 0 0 p); [exact h__0 | lra ..].
}
(* entry 3 *)
assert (s__262 : (tends (fun n : Z => ((apow (G (n)%Z) p) * (sgn (G (n)%Z)))) ((apow G0 p) * (sgn G0)))).
{
assert (f__257 : tends (fun n : Z => ((apow (G (n)%Z) p) * (sgn (G (n)%Z)))) ((apow G0 p) * (sgn G0))).
{
refine (eq_rect ((sgn G0) * (apow G0 p)) (fun v__ => tends (fun n : Z => ((apow (G (n)%Z) p) * (sgn (G (n)%Z)))) v__) _ ((apow G0 p) * (sgn G0)) _).
{
refine (filterlim_ext (fun n : Z => ((sgn (G (n)%Z)) * (apow (G (n)%Z) p))) (fun n : Z => ((apow (G (n)%Z) p) * (sgn (G (n)%Z)))) _ _).
{
intros. ring.
}
refine (tends_sgn_apow (fun n : Z => (G (n)%Z)) (fun n : Z => p) G0 p _ _ _).
{
exact s__167.
}
{
apply tends_const.
}
{
assert (e__255 : p = 1 * (p - 0) + 0).
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
rw e__255.
apply (from_lt_pos 1 0 0 p); [exact h__0 | lra ..].
}
}
{
ring.
}
}
assert (e__256 : ((apow G0 p) * (sgn G0)) = ((apow G0 p) * (sgn G0))).
{
reflexivity.
}
refine (tends_value _ _ _ e__256 _).
refine (tends_from (1)%Z _ _ _ f__257 _).
intros n b__253.
assert (r__254 : 1 <= IZR n).
{ izr_le. }
assert (n__259 : 0 < p).
{
assert (e__258 : p = 1 * (p - 0) + 0).
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
rw e__258.
apply (from_lt_pos 1 0 0 p); [exact h__0 | lra ..].
}
reflexivity.
}
(* goal *)
assert (s__263 : ((tends (fun n : Z => (((apow (M (n)%Z) (1 + q)) * (sgn (M (n)%Z))) * / (Rpower ((R_ (n)%Z) + eps) ((1 + q) * / (1 + p))))) (((apow M0 (1 + q)) * (sgn M0)) * / (Rpower (R0 + eps) ((1 + q) * / (1 + p))))) /\ (tends (fun n : Z => (((1 + q) * (apow (M (n)%Z) q)) * / (Rpower ((R_ (n)%Z) + eps) ((1 + q) * / (1 + p))))) (((1 + q) * (apow M0 q)) * / (Rpower (R0 + eps) ((1 + q) * / (1 + p))))) /\ (tends (fun n : Z => (((apow (M (n)%Z) (1 + q)) * (sgn (M (n)%Z))) * / (Rpower ((R_ (n)%Z) + eps) (((1 + q) * / (1 + p)) + 1)))) (((apow M0 (1 + q)) * (sgn M0)) * / (Rpower (R0 + eps) (((1 + q) * / (1 + p)) + 1)))) /\ (tends (fun n : Z => ((apow (G (n)%Z) p) * (sgn (G (n)%Z)))) ((apow G0 p) * (sgn G0))))).
{
split.
{
exact s__208.
}
{
split.
{
exact s__229.
}
{
split.
{
exact s__252.
}
{
exact s__262.
}
}
}
}
pose proof s__263 as [h__264 [h__265 [h__266 h__267]]].
split.
{
change (forall n : Z, ((1)%Z <= n)%Z -> (0 <> (IZR n))).
intros n b__268.
assert (r__269 : 1 <= IZR n).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__270 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__270.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__269 | lra ..].
}
{
change ((tends (fun n : Z => (((apow (M (n)%Z) (1 + q)) * (sgn (M (n)%Z))) * / (Rpower ((R_ (n)%Z) + eps) ((1 + q) * / (1 + p))))) (((apow M0 (1 + q)) * (sgn M0)) * / (Rpower (R0 + eps) ((1 + q) * / (1 + p))))) /\ (tends (fun n : Z => (((1 + q) * (apow (M (n)%Z) q)) * / (Rpower ((R_ (n)%Z) + eps) ((1 + q) * / (1 + p))))) (((1 + q) * (apow M0 q)) * / (Rpower (R0 + eps) ((1 + q) * / (1 + p))))) /\ (tends (fun n : Z => (((apow (M (n)%Z) (1 + q)) * (sgn (M (n)%Z))) * / (Rpower ((R_ (n)%Z) + eps) (((1 + q) * / (1 + p)) + 1)))) (((apow M0 (1 + q)) * (sgn M0)) * / (Rpower (R0 + eps) (((1 + q) * / (1 + p)) + 1)))) /\ (tends (fun n : Z => ((apow (G (n)%Z) p) * (sgn (G (n)%Z)))) ((apow G0 p) * (sgn G0)))).
exact s__263.
}
Qed.
Lemma meaningful : forall (eps : R) (p : R) (q : R) (M : Z -> R) (R_ : Z -> R) (G : Z -> R) (M0 : R) (R0 : R) (G0 : R) (C_ : R), (0 < p) -> (0 < q) -> (forall n : Z, ((1)%Z <= n)%Z -> (0 < ((R_ (n)%Z) + eps))) -> (0 < (R0 + eps)) -> (forall n : Z, ((1)%Z <= n)%Z -> ((M0 - (M (n)%Z)) <= (C_ / (IZR n)))) -> (forall n : Z, ((1)%Z <= n)%Z -> (((M (n)%Z) - M0) <= (C_ / (IZR n)))) -> (forall n : Z, ((1)%Z <= n)%Z -> ((R0 - (R_ (n)%Z)) <= (C_ / (IZR n)))) -> (forall n : Z, ((1)%Z <= n)%Z -> (((R_ (n)%Z) - R0) <= (C_ / (IZR n)))) -> (forall n : Z, ((1)%Z <= n)%Z -> ((G0 - (G (n)%Z)) <= (C_ / (IZR n)))) -> (forall n : Z, ((1)%Z <= n)%Z -> (((G (n)%Z) - G0) <= (C_ / (IZR n)))) -> ((forall n : Z, ((1)%Z <= n)%Z -> (0 <> (IZR n)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19)). Qed.
Theorem claim : forall (eps : R) (p : R) (q : R) (M : Z -> R) (R_ : Z -> R) (G : Z -> R) (M0 : R) (R0 : R) (G0 : R) (C_ : R), (0 < p) -> (0 < q) -> (forall n : Z, ((1)%Z <= n)%Z -> (0 < ((R_ (n)%Z) + eps))) -> (0 < (R0 + eps)) -> (forall n : Z, ((1)%Z <= n)%Z -> ((M0 - (M (n)%Z)) <= (C_ / (IZR n)))) -> (forall n : Z, ((1)%Z <= n)%Z -> (((M (n)%Z) - M0) <= (C_ / (IZR n)))) -> (forall n : Z, ((1)%Z <= n)%Z -> ((R0 - (R_ (n)%Z)) <= (C_ / (IZR n)))) -> (forall n : Z, ((1)%Z <= n)%Z -> (((R_ (n)%Z) - R0) <= (C_ / (IZR n)))) -> (forall n : Z, ((1)%Z <= n)%Z -> ((G0 - (G (n)%Z)) <= (C_ / (IZR n)))) -> (forall n : Z, ((1)%Z <= n)%Z -> (((G (n)%Z) - G0) <= (C_ / (IZR n)))) -> ((tends (fun n : Z => (((apow (M (n)%Z) (1 + q)) * (sgn (M (n)%Z))) / (Rpower ((R_ (n)%Z) + eps) ((1 + q) / (1 + p))))) (((apow M0 (1 + q)) * (sgn M0)) / (Rpower (R0 + eps) ((1 + q) / (1 + p))))) /\ (tends (fun n : Z => (((1 + q) * (apow (M (n)%Z) q)) / (Rpower ((R_ (n)%Z) + eps) ((1 + q) / (1 + p))))) (((1 + q) * (apow M0 q)) / (Rpower (R0 + eps) ((1 + q) / (1 + p))))) /\ (tends (fun n : Z => (((apow (M (n)%Z) (1 + q)) * (sgn (M (n)%Z))) / (Rpower ((R_ (n)%Z) + eps) (((1 + q) / (1 + p)) + 1)))) (((apow M0 (1 + q)) * (sgn M0)) / (Rpower (R0 + eps) (((1 + q) / (1 + p)) + 1)))) /\ (tends (fun n : Z => ((apow (G (n)%Z) p) * (sgn (G (n)%Z)))) ((apow G0 p) * (sgn G0)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19)). Qed.
Fail Definition corrupted : forall (eps : R) (p : R) (q : R) (M : Z -> R) (R_ : Z -> R) (G : Z -> R) (M0 : R) (R0 : R) (G0 : R) (C_ : R), (0 < p) -> (0 < q) -> (forall n : Z, ((1)%Z <= n)%Z -> (0 < ((R_ (n)%Z) + eps))) -> (0 < (R0 + eps)) -> (forall n : Z, ((1)%Z <= n)%Z -> ((M0 - (M (n)%Z)) <= (C_ / (IZR n)))) -> (forall n : Z, ((1)%Z <= n)%Z -> (((M (n)%Z) - M0) <= (C_ / (IZR n)))) -> (forall n : Z, ((1)%Z <= n)%Z -> ((R0 - (R_ (n)%Z)) <= (C_ / (IZR n)))) -> (forall n : Z, ((1)%Z <= n)%Z -> (((R_ (n)%Z) - R0) <= (C_ / (IZR n)))) -> (forall n : Z, ((1)%Z <= n)%Z -> ((G0 - (G (n)%Z)) <= (C_ / (IZR n)))) -> (forall n : Z, ((1)%Z <= n)%Z -> (((G (n)%Z) - G0) <= (C_ / (IZR n)))) -> ((tends (fun n : Z => (((apow (M (n)%Z) (1 + q)) * (sgn (M (n)%Z))) / (Rpower ((R_ (n)%Z) + eps) ((1 + q) / (1 + p))))) ((((apow M0 (1 + q)) * (sgn M0)) / (Rpower (R0 + eps) ((1 + q) / (1 + p)))) + 1)) /\ (tends (fun n : Z => (((1 + q) * (apow (M (n)%Z) q)) / (Rpower ((R_ (n)%Z) + eps) ((1 + q) / (1 + p))))) (((1 + q) * (apow M0 q)) / (Rpower (R0 + eps) ((1 + q) / (1 + p))))) /\ (tends (fun n : Z => (((apow (M (n)%Z) (1 + q)) * (sgn (M (n)%Z))) / (Rpower ((R_ (n)%Z) + eps) (((1 + q) / (1 + p)) + 1)))) (((apow M0 (1 + q)) * (sgn M0)) / (Rpower (R0 + eps) (((1 + q) / (1 + p)) + 1)))) /\ (tends (fun n : Z => ((apow (G (n)%Z) p) * (sgn (G (n)%Z)))) ((apow G0 p) * (sgn G0)))) := claim.
End T_aida_continuity_c5a102df.


(* aida.lemma2; certificate 5ce6d90b8f65c3b12b9af9bb87fa8d71613e8c9ecead14ce38dceb4530b1c0b3 *)
Module T_aida_lemma2_5ce6d90b.

Lemma satisfiable : exists (f : Z -> R) (L : R) (d : R) (N_ : Z), (0 <= N_)%Z /\ (1 <= (IZR N_)) /\ (forall k : Z, ((0)%Z <= k)%Z -> (((f ((k + 1))%Z) - (f (k)%Z)) <= ((L * d) / (IZR N_)))) /\ (forall k : Z, ((0)%Z <= k)%Z -> (((f (k)%Z) - (f ((k + 1))%Z)) <= ((L * d) / (IZR N_)))).
Proof.
exists (fun i : Z => (IZR i)), 1, 2, (2)%Z.
split.
{
lia.
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
change (forall k : Z, ((0)%Z <= k)%Z -> (((IZR ((k + 1))%Z) - (IZR k)) <= ((1 * 2) * / (IZR (2)%Z)))).
intros k b__0.
assert (r__1 : 0 <= IZR k).
{ izr_le. }
apply gap_le.
apply Req_le_sym.
assert (e__2 : (((1 * 2) * / (IZR (2)%Z)) - ((IZR ((k + 1))%Z) - (IZR k))) = 0).
{
assert (e__3 : (IZR ((k + 1))%Z) = ((IZR k) + 1)).
{
izr.
}
assert (e__4 : / (IZR (2)%Z) = (1 * / 2)).
{
assert (e__5 : (IZR (2)%Z) = 2).
{
izr.
}
rw e__5.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__3.
rw e__4.
reflexivity.
}
feq.
}
rw e__2.
rat.
}
{
change (forall k : Z, ((0)%Z <= k)%Z -> (((IZR k) - (IZR ((k + 1))%Z)) <= ((1 * 2) * / (IZR (2)%Z)))).
intros k b__0.
assert (r__1 : 0 <= IZR k).
{ izr_le. }
apply gap_le.
apply Rlt_le.
assert (e__2 : (((1 * 2) * / (IZR (2)%Z)) - ((IZR k) - (IZR ((k + 1))%Z))) = 2).
{
assert (e__3 : (IZR ((k + 1))%Z) = ((IZR k) + 1)).
{
izr.
}
assert (e__4 : / (IZR (2)%Z) = (1 * / 2)).
{
assert (e__5 : (IZR (2)%Z) = 2).
{
izr.
}
rw e__5.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__3.
rw e__4.
reflexivity.
}
feq.
}
rw e__2.
rat.
}
}
}
Qed.

Lemma proved : forall (f : Z -> R) (L : R) (d : R) (N_ : Z), (0 <= N_)%Z -> (1 <= (IZR N_)) -> (forall k : Z, ((0)%Z <= k)%Z -> (((f ((k + 1))%Z) - (f (k)%Z)) <= ((L * d) / (IZR N_)))) -> (forall k : Z, ((0)%Z <= k)%Z -> (((f (k)%Z) - (f ((k + 1))%Z)) <= ((L * d) / (IZR N_)))) -> (((forall k : Z, ((0)%Z <= k)%Z -> (0 <> (IZR N_)))) /\ ((((f (N_)%Z) - (f (0)%Z)) <= (L * d)) /\ (((f (0)%Z) - (f (N_)%Z)) <= (L * d)))).
Proof.
intros f L d N_ b__0 h__2 h__4 h__5.
assert (r__1 : 0 <= IZR N_) by (izr_le).
assert (z__3 : ((1)%Z <= (N_)%Z)%Z).
{ izr_back. }
change (forall k : Z, ((0)%Z <= k)%Z -> (((f ((k + 1))%Z) - (f (k)%Z)) <= ((L * d) * / (IZR N_)))) in h__4.
change (forall k : Z, ((0)%Z <= k)%Z -> (((f (k)%Z) - (f ((k + 1))%Z)) <= ((L * d) * / (IZR N_)))) in h__5.
(* U *)
assert (s__40 : (forall j : Z, ((0)%Z <= j)%Z -> (((f (j)%Z) - (f (0)%Z)) <= ((IZR j) * ((L * d) * / (IZR N_)))))).
{
apply (induction_from (fun j : Z => (((f (j)%Z) - (f (0)%Z)) <= ((IZR j) * ((L * d) * / (IZR N_))))) (0)%Z).
{
change (((f (0)%Z) - (f (0)%Z)) <= ((IZR (0)%Z) * ((L * d) * / (IZR N_)))).
assert (n__8 : (IZR N_) <> 0).
{
apply Rgt_not_eq; red.
assert (e__7 : (IZR N_) = 1 * ((IZR N_) - 1) + 1).
{
transitivity ((IZR N_)).
{
reflexivity.
}
symmetry.
transitivity ((IZR N_)).
{
feq.
}
feq.
}
rw e__7.
apply (from_le_pos 1 1 1 (IZR N_)); [exact h__2 | lra ..].
}
(* base *)
assert (s__10 : (((f (0)%Z) - (f (0)%Z)) <= (0 * ((L * d) * / (IZR N_))))).
{
apply gap_le.
apply Req_le_sym.
assert (e__6 : ((0 * ((L * d) * / (IZR N_))) - ((f (0)%Z) - (f (0)%Z))) = 0).
{
assert (e__9 : / (IZR N_) = (/ (IZR N_))).
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
rw e__6.
rat.
}
apply Req_le.
transitivity (0).
{
feq.
}
symmetry.
transitivity (0).
{
assert (e__11 : (IZR (0)%Z) = 0).
{
izr.
}
assert (e__12 : / (IZR N_) = (/ (IZR N_))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__11.
rw e__12.
reflexivity.
}
feq.
}
feq.
}
{
intros j b__13.
assert (r__14 : 0 <= IZR j).
{ izr_le. }
intros IH__15.
change (((f (j + 1)%Z) - (f (0)%Z)) <= ((IZR (j + 1)%Z) * ((L * d) * / (IZR N_)))).
assert (n__19 : (IZR N_) <> 0).
{
apply Rgt_not_eq; red.
assert (e__18 : (IZR N_) = 1 * ((IZR N_) - 1) + 1).
{
transitivity ((IZR N_)).
{
reflexivity.
}
symmetry.
transitivity ((IZR N_)).
{
feq.
}
feq.
}
rw e__18.
apply (from_le_pos 1 1 1 (IZR N_)); [exact h__2 | lra ..].
}
(* step *)
assert (s__34 : (((f ((j + 1))%Z) - (f (0)%Z)) <= (((IZR j) + 1) * ((L * d) * / (IZR N_))))).
{
apply gap_le.
assert (e__16 : ((((IZR j) + 1) * ((L * d) * / (IZR N_))) - ((f ((j + 1))%Z) - (f (0)%Z))) = ((((IZR j) * ((L * d) * / (IZR N_))) - ((f (j)%Z) - (f (0)%Z))) + (((L * d) * / (IZR N_)) - ((f ((j + 1))%Z) - (f (j)%Z))))).
{
transitivity ((((- 1) * (f (j + 1)%Z)) + (f (0)%Z) + (L * (/ (IZR N_)) * d) + (L * (/ (IZR N_)) * d * (IZR j)))).
{
assert (e__20 : (f ((j + 1))%Z) = (f (j + 1)%Z)).
{
swap ((j + 1))%Z with (j + 1)%Z.
reflexivity.
}
assert (e__21 : / (IZR N_) = (/ (IZR N_))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__20.
rw e__21.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (f (j + 1)%Z)) + (f (0)%Z) + (L * (/ (IZR N_)) * d) + (L * (/ (IZR N_)) * d * (IZR j)))).
{
assert (e__22 : (f ((j + 1))%Z) = (f (j + 1)%Z)).
{
swap ((j + 1))%Z with (j + 1)%Z.
reflexivity.
}
assert (e__23 : / (IZR N_) = (/ (IZR N_))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__22.
rw e__23.
reflexivity.
}
feq.
}
feq.
}
assert (w__17 : 0 <= ((((IZR j) * ((L * d) * / (IZR N_))) - ((f (j)%Z) - (f (0)%Z))) + (((L * d) * / (IZR N_)) - ((f ((j + 1))%Z) - (f (j)%Z))))).
{
apply plus_nn_nn.
{
assert (e__24 : (((IZR j) * ((L * d) * / (IZR N_))) - ((f (j)%Z) - (f (0)%Z))) = 1 * (((IZR j) * ((L * d) * / (IZR N_))) - ((f (j)%Z) - (f (0)%Z))) + 0).
{
transitivity ((((- 1) * (f (j)%Z)) + (f (0)%Z) + (L * (/ (IZR N_)) * d * (IZR j)))).
{
assert (e__25 : / (IZR N_) = (/ (IZR N_))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__25.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (f (j)%Z)) + (f (0)%Z) + (L * (/ (IZR N_)) * d * (IZR j)))).
{
assert (e__26 : / (IZR N_) = (/ (IZR N_))).
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
feq.
}
rw e__24.
apply (from_le_nn 1 0 ((f (j)%Z) - (f (0)%Z)) ((IZR j) * ((L * d) * / (IZR N_)))); [exact IH__15 | lra ..].
}
{
assert (b__27 : ((0)%Z <= (j)%Z)%Z).
{
zp.
}
assert (i__28 : (((f ((j + 1))%Z) - (f (j)%Z)) <= ((L * d) * / (IZR N_)))) by exact (h__4 (j)%Z b__27).
assert (e__29 : (((L * d) * / (IZR N_)) - ((f ((j + 1))%Z) - (f (j)%Z))) = 1 * (((L * d) * / (IZR N_)) - ((f ((j + 1))%Z) - (f (j)%Z))) + 0).
{
transitivity ((((- 1) * (f (j + 1)%Z)) + (f (j)%Z) + (L * (/ (IZR N_)) * d))).
{
assert (e__30 : (f ((j + 1))%Z) = (f (j + 1)%Z)).
{
swap ((j + 1))%Z with (j + 1)%Z.
reflexivity.
}
assert (e__31 : / (IZR N_) = (/ (IZR N_))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__30.
rw e__31.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (f (j + 1)%Z)) + (f (j)%Z) + (L * (/ (IZR N_)) * d))).
{
assert (e__32 : (f ((j + 1))%Z) = (f (j + 1)%Z)).
{
swap ((j + 1))%Z with (j + 1)%Z.
reflexivity.
}
assert (e__33 : / (IZR N_) = (/ (IZR N_))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__32.
rw e__33.
reflexivity.
}
feq.
}
feq.
}
rw e__29.
apply (from_le_nn 1 0 ((f ((j + 1))%Z) - (f (j)%Z)) ((L * d) * / (IZR N_))); [exact i__28 | lra ..].
}
}
rw e__16. exact w__17.
}
apply gap_le.
assert (e__35 : (((IZR (j + 1)%Z) * ((L * d) * / (IZR N_))) - ((f (j + 1)%Z) - (f (0)%Z))) = 1 * ((((IZR j) + 1) * ((L * d) * / (IZR N_))) - ((f ((j + 1))%Z) - (f (0)%Z))) + 0).
{
transitivity ((((- 1) * (f (j + 1)%Z)) + (f (0)%Z) + (L * (/ (IZR N_)) * d) + (L * (/ (IZR N_)) * d * (IZR j)))).
{
assert (e__36 : (IZR (j + 1)%Z) = ((IZR j) + 1)).
{
izr.
}
assert (e__37 : / (IZR N_) = (/ (IZR N_))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__36.
rw e__37.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (f (j + 1)%Z)) + (f (0)%Z) + (L * (/ (IZR N_)) * d) + (L * (/ (IZR N_)) * d * (IZR j)))).
{
assert (e__38 : (f ((j + 1))%Z) = (f (j + 1)%Z)).
{
swap ((j + 1))%Z with (j + 1)%Z.
reflexivity.
}
assert (e__39 : / (IZR N_) = (/ (IZR N_))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__38.
rw e__39.
reflexivity.
}
feq.
}
feq.
}
rw e__35.
apply (from_le_nn 1 0 ((f ((j + 1))%Z) - (f (0)%Z)) (((IZR j) + 1) * ((L * d) * / (IZR N_)))); [exact s__34 | lra ..].
}
}
(* D *)
assert (s__75 : (forall j : Z, ((0)%Z <= j)%Z -> (((f (0)%Z) - (f (j)%Z)) <= ((IZR j) * ((L * d) * / (IZR N_)))))).
{
apply (induction_from (fun j : Z => (((f (0)%Z) - (f (j)%Z)) <= ((IZR j) * ((L * d) * / (IZR N_))))) (0)%Z).
{
change (((f (0)%Z) - (f (0)%Z)) <= ((IZR (0)%Z) * ((L * d) * / (IZR N_)))).
assert (n__43 : (IZR N_) <> 0).
{
apply Rgt_not_eq; red.
assert (e__42 : (IZR N_) = 1 * ((IZR N_) - 1) + 1).
{
transitivity ((IZR N_)).
{
reflexivity.
}
symmetry.
transitivity ((IZR N_)).
{
feq.
}
feq.
}
rw e__42.
apply (from_le_pos 1 1 1 (IZR N_)); [exact h__2 | lra ..].
}
(* base *)
assert (s__45 : (((f (0)%Z) - (f (0)%Z)) <= (0 * ((L * d) * / (IZR N_))))).
{
apply gap_le.
apply Req_le_sym.
assert (e__41 : ((0 * ((L * d) * / (IZR N_))) - ((f (0)%Z) - (f (0)%Z))) = 0).
{
assert (e__44 : / (IZR N_) = (/ (IZR N_))).
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
rw e__41.
rat.
}
apply Req_le.
transitivity (0).
{
feq.
}
symmetry.
transitivity (0).
{
assert (e__46 : (IZR (0)%Z) = 0).
{
izr.
}
assert (e__47 : / (IZR N_) = (/ (IZR N_))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__46.
rw e__47.
reflexivity.
}
feq.
}
feq.
}
{
intros j b__48.
assert (r__49 : 0 <= IZR j).
{ izr_le. }
intros IH__50.
change (((f (0)%Z) - (f (j + 1)%Z)) <= ((IZR (j + 1)%Z) * ((L * d) * / (IZR N_)))).
assert (n__54 : (IZR N_) <> 0).
{
apply Rgt_not_eq; red.
assert (e__53 : (IZR N_) = 1 * ((IZR N_) - 1) + 1).
{
transitivity ((IZR N_)).
{
reflexivity.
}
symmetry.
transitivity ((IZR N_)).
{
feq.
}
feq.
}
rw e__53.
apply (from_le_pos 1 1 1 (IZR N_)); [exact h__2 | lra ..].
}
(* step *)
assert (s__69 : (((f (0)%Z) - (f ((j + 1))%Z)) <= (((IZR j) + 1) * ((L * d) * / (IZR N_))))).
{
apply gap_le.
assert (e__51 : ((((IZR j) + 1) * ((L * d) * / (IZR N_))) - ((f (0)%Z) - (f ((j + 1))%Z))) = ((((IZR j) * ((L * d) * / (IZR N_))) - ((f (0)%Z) - (f (j)%Z))) + (((L * d) * / (IZR N_)) - ((f (j)%Z) - (f ((j + 1))%Z))))).
{
transitivity (((f (j + 1)%Z) + ((- 1) * (f (0)%Z)) + (L * (/ (IZR N_)) * d) + (L * (/ (IZR N_)) * d * (IZR j)))).
{
assert (e__55 : (f ((j + 1))%Z) = (f (j + 1)%Z)).
{
swap ((j + 1))%Z with (j + 1)%Z.
reflexivity.
}
assert (e__56 : / (IZR N_) = (/ (IZR N_))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__55.
rw e__56.
reflexivity.
}
feq.
}
symmetry.
transitivity (((f (j + 1)%Z) + ((- 1) * (f (0)%Z)) + (L * (/ (IZR N_)) * d) + (L * (/ (IZR N_)) * d * (IZR j)))).
{
assert (e__57 : (f ((j + 1))%Z) = (f (j + 1)%Z)).
{
swap ((j + 1))%Z with (j + 1)%Z.
reflexivity.
}
assert (e__58 : / (IZR N_) = (/ (IZR N_))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__57.
rw e__58.
reflexivity.
}
feq.
}
feq.
}
assert (w__52 : 0 <= ((((IZR j) * ((L * d) * / (IZR N_))) - ((f (0)%Z) - (f (j)%Z))) + (((L * d) * / (IZR N_)) - ((f (j)%Z) - (f ((j + 1))%Z))))).
{
apply plus_nn_nn.
{
assert (e__59 : (((IZR j) * ((L * d) * / (IZR N_))) - ((f (0)%Z) - (f (j)%Z))) = 1 * (((IZR j) * ((L * d) * / (IZR N_))) - ((f (0)%Z) - (f (j)%Z))) + 0).
{
transitivity (((f (j)%Z) + ((- 1) * (f (0)%Z)) + (L * (/ (IZR N_)) * d * (IZR j)))).
{
assert (e__60 : / (IZR N_) = (/ (IZR N_))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__60.
reflexivity.
}
feq.
}
symmetry.
transitivity (((f (j)%Z) + ((- 1) * (f (0)%Z)) + (L * (/ (IZR N_)) * d * (IZR j)))).
{
assert (e__61 : / (IZR N_) = (/ (IZR N_))).
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
feq.
}
rw e__59.
apply (from_le_nn 1 0 ((f (0)%Z) - (f (j)%Z)) ((IZR j) * ((L * d) * / (IZR N_)))); [exact IH__50 | lra ..].
}
{
assert (b__62 : ((0)%Z <= (j)%Z)%Z).
{
zp.
}
assert (i__63 : (((f (j)%Z) - (f ((j + 1))%Z)) <= ((L * d) * / (IZR N_)))) by exact (h__5 (j)%Z b__62).
assert (e__64 : (((L * d) * / (IZR N_)) - ((f (j)%Z) - (f ((j + 1))%Z))) = 1 * (((L * d) * / (IZR N_)) - ((f (j)%Z) - (f ((j + 1))%Z))) + 0).
{
transitivity (((f (j + 1)%Z) + ((- 1) * (f (j)%Z)) + (L * (/ (IZR N_)) * d))).
{
assert (e__65 : (f ((j + 1))%Z) = (f (j + 1)%Z)).
{
swap ((j + 1))%Z with (j + 1)%Z.
reflexivity.
}
assert (e__66 : / (IZR N_) = (/ (IZR N_))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__65.
rw e__66.
reflexivity.
}
feq.
}
symmetry.
transitivity (((f (j + 1)%Z) + ((- 1) * (f (j)%Z)) + (L * (/ (IZR N_)) * d))).
{
assert (e__67 : (f ((j + 1))%Z) = (f (j + 1)%Z)).
{
swap ((j + 1))%Z with (j + 1)%Z.
reflexivity.
}
assert (e__68 : / (IZR N_) = (/ (IZR N_))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__67.
rw e__68.
reflexivity.
}
feq.
}
feq.
}
rw e__64.
apply (from_le_nn 1 0 ((f (j)%Z) - (f ((j + 1))%Z)) ((L * d) * / (IZR N_))); [exact i__63 | lra ..].
}
}
rw e__51. exact w__52.
}
apply gap_le.
assert (e__70 : (((IZR (j + 1)%Z) * ((L * d) * / (IZR N_))) - ((f (0)%Z) - (f (j + 1)%Z))) = 1 * ((((IZR j) + 1) * ((L * d) * / (IZR N_))) - ((f (0)%Z) - (f ((j + 1))%Z))) + 0).
{
transitivity (((f (j + 1)%Z) + ((- 1) * (f (0)%Z)) + (L * (/ (IZR N_)) * d) + (L * (/ (IZR N_)) * d * (IZR j)))).
{
assert (e__71 : (IZR (j + 1)%Z) = ((IZR j) + 1)).
{
izr.
}
assert (e__72 : / (IZR N_) = (/ (IZR N_))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__71.
rw e__72.
reflexivity.
}
feq.
}
symmetry.
transitivity (((f (j + 1)%Z) + ((- 1) * (f (0)%Z)) + (L * (/ (IZR N_)) * d) + (L * (/ (IZR N_)) * d * (IZR j)))).
{
assert (e__73 : (f ((j + 1))%Z) = (f (j + 1)%Z)).
{
swap ((j + 1))%Z with (j + 1)%Z.
reflexivity.
}
assert (e__74 : / (IZR N_) = (/ (IZR N_))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__73.
rw e__74.
reflexivity.
}
feq.
}
feq.
}
rw e__70.
apply (from_le_nn 1 0 ((f (0)%Z) - (f ((j + 1))%Z)) (((IZR j) + 1) * ((L * d) * / (IZR N_)))); [exact s__69 | lra ..].
}
}
(* up to N *)
assert (s__78 : (((f (N_)%Z) - (f (0)%Z)) <= ((IZR N_) * ((L * d) * / (IZR N_))))).
{
assert (b__76 : ((0)%Z <= (N_)%Z)%Z).
{ zp. }
assert (u__77 : (((f (N_)%Z) - (f (0)%Z)) <= ((IZR N_) * ((L * d) * / (IZR N_))))).
{
exact (s__40 (N_)%Z b__76).
}
exact u__77.
}
(* down to N *)
assert (s__81 : (((f (0)%Z) - (f (N_)%Z)) <= ((IZR N_) * ((L * d) * / (IZR N_))))).
{
assert (b__79 : ((0)%Z <= (N_)%Z)%Z).
{ zp. }
assert (u__80 : (((f (0)%Z) - (f (N_)%Z)) <= ((IZR N_) * ((L * d) * / (IZR N_))))).
{
exact (s__75 (N_)%Z b__79).
}
exact u__80.
}
assert (n__84 : (IZR N_) <> 0).
{
apply Rgt_not_eq; red.
assert (e__83 : (IZR N_) = 1 * ((IZR N_) - 1) + 1).
{
transitivity ((IZR N_)).
{
reflexivity.
}
symmetry.
transitivity ((IZR N_)).
{
feq.
}
feq.
}
rw e__83.
apply (from_le_pos 1 1 1 (IZR N_)); [exact h__2 | lra ..].
}
(* goal *)
assert (s__88 : ((((f (N_)%Z) - (f (0)%Z)) <= (L * d)) /\ (((f (0)%Z) - (f (N_)%Z)) <= (L * d)))).
{
split.
{
apply gap_le.
assert (e__82 : ((L * d) - ((f (N_)%Z) - (f (0)%Z))) = 1 * (((IZR N_) * ((L * d) * / (IZR N_))) - ((f (N_)%Z) - (f (0)%Z))) + 0).
{
transitivity ((((- 1) * (f (N_)%Z)) + (f (0)%Z) + (L * d))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (f (N_)%Z)) + (f (0)%Z) + (L * d))).
{
assert (e__85 : / (IZR N_) = (/ (IZR N_))).
{
apply inv_by. feq.
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
rw e__82.
apply (from_le_nn 1 0 ((f (N_)%Z) - (f (0)%Z)) ((IZR N_) * ((L * d) * / (IZR N_)))); [exact s__78 | lra ..].
}
{
apply gap_le.
assert (e__86 : ((L * d) - ((f (0)%Z) - (f (N_)%Z))) = 1 * (((IZR N_) * ((L * d) * / (IZR N_))) - ((f (0)%Z) - (f (N_)%Z))) + 0).
{
transitivity (((f (N_)%Z) + ((- 1) * (f (0)%Z)) + (L * d))).
{
feq.
}
symmetry.
transitivity (((f (N_)%Z) + ((- 1) * (f (0)%Z)) + (L * d))).
{
assert (e__87 : / (IZR N_) = (/ (IZR N_))).
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
feq.
}
rw e__86.
apply (from_le_nn 1 0 ((f (0)%Z) - (f (N_)%Z)) ((IZR N_) * ((L * d) * / (IZR N_)))); [exact s__81 | lra ..].
}
}
pose proof s__88 as [h__89 h__90].
split.
{
change (forall k : Z, ((0)%Z <= k)%Z -> (0 <> (IZR N_))).
intros k b__91.
assert (r__92 : 0 <= IZR k).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__93 : (IZR N_) = 1 * ((IZR N_) - 1) + 1).
{
transitivity ((IZR N_)).
{
reflexivity.
}
symmetry.
transitivity ((IZR N_)).
{
feq.
}
feq.
}
rw e__93.
apply (from_le_pos 1 1 1 (IZR N_)); [exact h__2 | lra ..].
}
{
change ((((f (N_)%Z) - (f (0)%Z)) <= (L * d)) /\ (((f (0)%Z) - (f (N_)%Z)) <= (L * d))).
exact s__88.
}
Qed.
Lemma meaningful : forall (f : Z -> R) (L : R) (d : R) (N_ : Z), (0 <= N_)%Z -> (1 <= (IZR N_)) -> (forall k : Z, ((0)%Z <= k)%Z -> (((f ((k + 1))%Z) - (f (k)%Z)) <= ((L * d) / (IZR N_)))) -> (forall k : Z, ((0)%Z <= k)%Z -> (((f (k)%Z) - (f ((k + 1))%Z)) <= ((L * d) / (IZR N_)))) -> ((forall k : Z, ((0)%Z <= k)%Z -> (0 <> (IZR N_)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Theorem claim : forall (f : Z -> R) (L : R) (d : R) (N_ : Z), (0 <= N_)%Z -> (1 <= (IZR N_)) -> (forall k : Z, ((0)%Z <= k)%Z -> (((f ((k + 1))%Z) - (f (k)%Z)) <= ((L * d) / (IZR N_)))) -> (forall k : Z, ((0)%Z <= k)%Z -> (((f (k)%Z) - (f ((k + 1))%Z)) <= ((L * d) / (IZR N_)))) -> ((((f (N_)%Z) - (f (0)%Z)) <= (L * d)) /\ (((f (0)%Z) - (f (N_)%Z)) <= (L * d))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Fail Definition corrupted : forall (f : Z -> R) (L : R) (d : R) (N_ : Z), (0 <= N_)%Z -> (1 <= (IZR N_)) -> (forall k : Z, ((0)%Z <= k)%Z -> (((f ((k + 1))%Z) - (f (k)%Z)) <= ((L * d) / (IZR N_)))) -> (forall k : Z, ((0)%Z <= k)%Z -> (((f (k)%Z) - (f ((k + 1))%Z)) <= ((L * d) / (IZR N_)))) -> (((L * d) < ((f (N_)%Z) - (f (0)%Z))) /\ (((f (0)%Z) - (f (N_)%Z)) <= (L * d))) := claim.
End T_aida_lemma2_5ce6d90b.


(* aida.theorem1_printed; certificate 7a3aa88ca7d07d034b8e8e0a68a0bba3c5079c3e327e12c6739014a59397c371 *)
Module T_aida_theorem1_printed_7a3aa88c.

Lemma satisfiable : exists (l : R) (z : R), ((0 < l) /\ (l < 1)).
Proof.
exists (1 * / 2), 3.
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
Qed.

Theorem claim : forall (l : R) (z : R), ((0 < l) /\ (l < 1)) -> (tends (fun n : Z => ((powerRZ l (n)%Z) * z)) 0).
Proof.
intros l z h__0.
pose proof h__0 as [h__1 h__2].
(* powers *)
assert (s__7 : (tends (fun n : Z => (powerRZ l (n)%Z)) 0)).
{
assert (p__3 : ((- 1) < l)).
{
apply gap_lt.
assert (e__4 : (l - (- 1)) = 1 * (l - 0) + 1).
{
transitivity ((l + 1)).
{
feq.
}
symmetry.
transitivity ((l + 1)).
{
feq.
}
feq.
}
rw e__4.
apply (from_lt_pos 1 1 0 l); [exact h__1 | lra ..].
}
assert (p__5 : (l < 1)).
{
exact h__2.
}
assert (u__6 : (tends (fun n : Z => (powerRZ l (n)%Z)) 0)).
{
exact (ax_limit_of_powers l p__3 p__5).
}
exact u__6.
}
(* goal *)
assert (s__12 : (tends (fun n : Z => ((powerRZ l (n)%Z) * z)) 0)).
{
assert (f__11 : tends (fun n : Z => ((powerRZ l (n)%Z) * z)) (0 * z)).
{
refine (tends_mult (fun n : Z => (powerRZ l (n)%Z)) (fun n : Z => z) 0 z _ _).
{
exact s__7.
}
{
apply tends_const.
}
}
assert (e__10 : 0 = (0 * z)).
{
transitivity (0).
{
reflexivity.
}
symmetry.
transitivity (0).
{
feq.
}
feq.
}
refine (tends_value _ _ _ e__10 _).
refine (tends_from (1)%Z _ _ _ f__11 _).
intros n b__8.
assert (r__9 : 1 <= IZR n).
{ izr_le. }
reflexivity.
}
change (tends (fun n : Z => ((powerRZ l (n)%Z) * z)) 0).
exact s__12.
Qed.
Fail Definition corrupted : forall (l : R) (z : R), ((0 < l) /\ (l < 1)) -> (tends (fun n : Z => ((powerRZ l (n)%Z) * z)) (0 + 1)) := claim.
End T_aida_theorem1_printed_7a3aa88c.


(* aida.theorem1; certificate 3c07da8b58e255deb99d86e3464a61f77eacc6141a93885ac93f883c1ae38e86 *)
Module T_aida_theorem1_3c07da8b.

Lemma satisfiable : exists (s : R) (z2 : R) (n : Z), (0 <= n)%Z /\ (1 < s) /\ (0 < z2).
Proof.
exists 2, 1, (3)%Z.
split.
{
lia.
}
{
split.
{
change (1 < 2).
closed_less.
}
{
change (0 < 1).
closed_less.
}
}
Qed.

Theorem claim : forall (s : R) (z2 : R) (n : Z), (0 <= n)%Z -> (1 < s) -> (0 < z2) -> (((1 + ((IZR n) * (s - 1))) * z2) <= ((powerRZ s (n)%Z) * z2)).
Proof.
intros s z2 n b__0 h__2 h__3.
assert (r__1 : 0 <= IZR n) by (izr_le).
(* G *)
assert (s__24 : (forall k : Z, ((0)%Z <= k)%Z -> (((1 + ((IZR k) * (s - 1))) * z2) <= ((powerRZ s (k)%Z) * z2)))).
{
apply (induction_from (fun k : Z => (((1 + ((IZR k) * (s - 1))) * z2) <= ((powerRZ s (k)%Z) * z2))) (0)%Z).
{
change (((1 + ((IZR (0)%Z) * (s - 1))) * z2) <= ((powerRZ s (0)%Z) * z2)).
(* base *)
assert (s__5 : (((1 + (0 * (s - 1))) * z2) <= ((s ^ 0) * z2))).
{
apply gap_le.
apply Req_le_sym.
assert (e__4 : (((s ^ 0) * z2) - ((1 + (0 * (s - 1))) * z2)) = 0).
{
feq.
}
rw e__4.
rat.
}
apply Req_le.
transitivity (z2).
{
assert (e__6 : (IZR (0)%Z) = 0).
{
izr.
}
eapply eq_trans.
{
rw e__6.
reflexivity.
}
feq.
}
symmetry.
transitivity (z2).
{
assert (e__7 : (powerRZ s (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__7.
reflexivity.
}
feq.
}
feq.
}
{
intros k b__8.
assert (r__9 : 0 <= IZR k).
{ izr_le. }
intros IH__10.
change (((1 + ((IZR (k + 1)%Z) * (s - 1))) * z2) <= ((powerRZ s (k + 1)%Z) * z2)).
(* step *)
assert (s__19 : (((1 + (((IZR k) + 1) * (s - 1))) * z2) <= ((powerRZ s ((k + 1))%Z) * z2))).
{
apply gap_le.
assert (e__11 : (((powerRZ s ((k + 1))%Z) * z2) - ((1 + (((IZR k) + 1) * (s - 1))) * z2)) = ((s * (((powerRZ s (k)%Z) * z2) - ((1 + ((IZR k) * (s - 1))) * z2))) + ((IZR k) * ((s - 1) ^ 2) * z2))).
{
transitivity ((((powerRZ s (k)%Z) * s * z2) + ((- 1) * (IZR k) * s * z2) + ((IZR k) * z2) + ((- 1) * s * z2))).
{
assert (e__13 : (powerRZ s ((k + 1))%Z) = ((powerRZ s (k)%Z) * s)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add s (k)%Z (1)%Z) by zp.
rewrite (pz_whole s (1)%Z 1 eq_refl).
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
transitivity ((((powerRZ s (k)%Z) * s * z2) + ((- 1) * (IZR k) * s * z2) + ((IZR k) * z2) + ((- 1) * s * z2))).
{
feq.
}
feq.
}
assert (w__12 : 0 <= ((s * (((powerRZ s (k)%Z) * z2) - ((1 + ((IZR k) * (s - 1))) * z2))) + ((IZR k) * ((s - 1) ^ 2) * z2))).
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__14 : s = 1 * (s - 1) + 1).
{
transitivity (s).
{
reflexivity.
}
symmetry.
transitivity (s).
{
feq.
}
feq.
}
rw e__14.
apply (from_lt_pos 1 1 1 s); [exact h__2 | lra ..].
}
{
assert (e__15 : (((powerRZ s (k)%Z) * z2) - ((1 + ((IZR k) * (s - 1))) * z2)) = 1 * (((powerRZ s (k)%Z) * z2) - ((1 + ((IZR k) * (s - 1))) * z2)) + 0).
{
transitivity ((((powerRZ s (k)%Z) * z2) + ((- 1) * (IZR k) * s * z2) + ((IZR k) * z2) + ((- 1) * z2))).
{
feq.
}
symmetry.
transitivity ((((powerRZ s (k)%Z) * z2) + ((- 1) * (IZR k) * s * z2) + ((IZR k) * z2) + ((- 1) * z2))).
{
feq.
}
feq.
}
rw e__15.
apply (from_le_nn 1 0 ((1 + ((IZR k) * (s - 1))) * z2) ((powerRZ s (k)%Z) * z2)); [exact IH__10 | lra ..].
}
}
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
assert (e__16 : (IZR k) = 1 * ((IZR k) - 0) + 0).
{
transitivity ((IZR k)).
{
reflexivity.
}
symmetry.
transitivity ((IZR k)).
{
feq.
}
feq.
}
rw e__16.
apply (from_le_nn 1 0 0 (IZR k)); [exact r__9 | lra ..].
}
{
apply pow_pos.
assert (e__17 : (s - 1) = 1 * (s - 1) + 0).
{
transitivity ((s + (- 1))).
{
feq.
}
symmetry.
transitivity ((s + (- 1))).
{
feq.
}
feq.
}
rw e__17.
apply (from_lt_pos 1 0 1 s); [exact h__2 | lra ..].
}
}
{
assert (e__18 : z2 = 1 * (z2 - 0) + 0).
{
transitivity (z2).
{
reflexivity.
}
symmetry.
transitivity (z2).
{
feq.
}
feq.
}
rw e__18.
apply (from_lt_pos 1 0 0 z2); [exact h__3 | lra ..].
}
}
}
rw e__11. exact w__12.
}
apply gap_le.
assert (e__20 : (((powerRZ s (k + 1)%Z) * z2) - ((1 + ((IZR (k + 1)%Z) * (s - 1))) * z2)) = 1 * (((powerRZ s ((k + 1))%Z) * z2) - ((1 + (((IZR k) + 1) * (s - 1))) * z2)) + 0).
{
transitivity ((((powerRZ s (k)%Z) * s * z2) + ((- 1) * (IZR k) * s * z2) + ((IZR k) * z2) + ((- 1) * s * z2))).
{
assert (e__21 : (powerRZ s (k + 1)%Z) = ((powerRZ s (k)%Z) * s)).
{
rewrite (pz_add s (k)%Z (1)%Z) by zp.
rewrite (pz_whole s (1)%Z 1 eq_refl).
feq.
}
assert (e__22 : (IZR (k + 1)%Z) = ((IZR k) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__21.
rw e__22.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ s (k)%Z) * s * z2) + ((- 1) * (IZR k) * s * z2) + ((IZR k) * z2) + ((- 1) * s * z2))).
{
assert (e__23 : (powerRZ s ((k + 1))%Z) = ((powerRZ s (k)%Z) * s)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add s (k)%Z (1)%Z) by zp.
rewrite (pz_whole s (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__23.
reflexivity.
}
feq.
}
feq.
}
rw e__20.
apply (from_le_nn 1 0 ((1 + (((IZR k) + 1) * (s - 1))) * z2) ((powerRZ s ((k + 1))%Z) * z2)); [exact s__19 | lra ..].
}
}
(* goal *)
assert (s__27 : (((1 + ((IZR n) * (s - 1))) * z2) <= ((powerRZ s (n)%Z) * z2))).
{
assert (b__25 : ((0)%Z <= (n)%Z)%Z).
{ zp. }
assert (u__26 : (((1 + ((IZR n) * (s - 1))) * z2) <= ((powerRZ s (n)%Z) * z2))).
{
exact (s__24 (n)%Z b__25).
}
exact u__26.
}
change (((1 + ((IZR n) * (s - 1))) * z2) <= ((powerRZ s (n)%Z) * z2)).
exact s__27.
Qed.
Fail Definition corrupted : forall (s : R) (z2 : R) (n : Z), (0 <= n)%Z -> (1 < s) -> (0 < z2) -> (((powerRZ s (n)%Z) * z2) < ((1 + ((IZR n) * (s - 1))) * z2)) := claim.
End T_aida_theorem1_3c07da8b.


(* aida.theorem1_attractive; certificate 57671c3c9cbf8aaff64e3b1a445c83ea415e93845013658c71eb68e158f90e28 *)
Module T_aida_theorem1_attractive_57671c3c.
Definition H (z : R) : R := (z * (sgn ((apow z 1) - 1)) * ((sgn ((apow z 1) - 1)) - 1)).

Lemma satisfiable : exists (z : R), True.
Proof.
exists (1 * / 2).
exact I.
Qed.

Theorem claim : forall (z : R), ((((apow z 1) < 1) -> ((H z) = (2 * z))) /\ ((1 < (apow z 1)) -> ((H z) = 0)) /\ ((H 1) = 0) /\ ((H (- 1)) = 0) /\ ((H 0) = 0)).
Proof.
intros z.
(* inside *)
assert (s__16 : (((apow z 1) < 1) -> ((H z) = (2 * z)))).
{
intros p__0.
(* below *)
assert (s__4 : (((apow z 1) - 1) < 0)).
{
apply gap_lt.
assert (e__1 : (0 - ((apow z 1) - 1)) = (1 - (apow z 1))).
{
transitivity ((((- 1) * (apow z 1)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow z 1)) + 1)).
{
feq.
}
feq.
}
assert (w__2 : 0 < (1 - (apow z 1))).
{
assert (e__3 : (1 - (apow z 1)) = 1 * (1 - (apow z 1)) + 0).
{
transitivity ((((- 1) * (apow z 1)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow z 1)) + 1)).
{
feq.
}
feq.
}
rw e__3.
apply (from_lt_pos 1 0 (apow z 1) 1); [exact p__0 | lra ..].
}
rw e__1. exact w__2.
}
(* minus *)
assert (s__7 : ((sgn ((apow z 1) - 1)) = (- 1))).
{
assert (p__5 : (((apow z 1) - 1) < 0)).
{
exact s__4.
}
assert (u__6 : ((sgn ((apow z 1) - 1)) = (- 1))).
{
exact (ax_sign_of_negative ((apow z 1) - 1) p__5).
}
exact u__6.
}
assert (n__14 : (sgn ((apow z 1) + (- 1))) = (- 1)).
{
transitivity (1 * (sgn ((apow z 1) + (- 1)))).
{ feq. }
assert (e__12 : (sgn ((apow z 1) - 1)) = (sgn ((apow z 1) + (- 1)))).
{
assert (e__13 : ((apow z 1) - 1) = ((apow z 1) + (- 1))).
{
feq.
}
rw e__13.
reflexivity.
}
try rewrite <- e__12.
rewrite s__7.
feq.
}
(* doubles *)
assert (s__15 : ((H z) = (2 * z))).
{
transitivity ((((- 1) * (sgn ((apow z 1) + (- 1))) * z) + (((sgn ((apow z 1) + (- 1))) ^ 2) * z))).
{
change ((z * (sgn ((apow z 1) - 1)) * ((sgn ((apow z 1) - 1)) - 1)) = (((- 1) * (sgn ((apow z 1) + (- 1))) * z) + (((sgn ((apow z 1) + (- 1))) ^ 2) * z))).
assert (e__8 : (sgn ((apow z 1) - 1)) = (sgn ((apow z 1) + (- 1)))).
{
assert (e__9 : ((apow z 1) - 1) = ((apow z 1) + (- 1))).
{
feq.
}
rw e__9.
reflexivity.
}
eapply eq_trans.
{
rw e__8.
reflexivity.
}
feq.
}
symmetry.
transitivity ((2 * z)).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (sgn ((apow z 1) + (- 1))) * z) + (1 * ((sgn ((apow z 1) + (- 1))) ^ 2) * z) + ((- 2) * z)))).
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
exact s__15.
}
(* outside *)
assert (s__33 : ((1 < (apow z 1)) -> ((H z) = 0))).
{
intros p__17.
(* above *)
assert (s__21 : (0 < ((apow z 1) - 1))).
{
assert (e__18 : ((apow z 1) - 1) = ((apow z 1) - 1)).
{
reflexivity.
}
assert (w__19 : 0 < ((apow z 1) - 1)).
{
assert (e__20 : ((apow z 1) - 1) = 1 * ((apow z 1) - 1) + 0).
{
transitivity (((apow z 1) + (- 1))).
{
feq.
}
symmetry.
transitivity (((apow z 1) + (- 1))).
{
feq.
}
feq.
}
rw e__20.
apply (from_lt_pos 1 0 1 (apow z 1)); [exact p__17 | lra ..].
}
rw e__18. exact w__19.
}
(* plus *)
assert (s__24 : ((sgn ((apow z 1) - 1)) = 1)).
{
assert (p__22 : (0 < ((apow z 1) - 1))).
{
exact s__21.
}
assert (u__23 : ((sgn ((apow z 1) - 1)) = 1)).
{
exact (ax_sign_of_positive ((apow z 1) - 1) p__22).
}
exact u__23.
}
assert (n__31 : (sgn ((apow z 1) + (- 1))) = 1).
{
transitivity (1 * (sgn ((apow z 1) + (- 1)))).
{ feq. }
assert (e__29 : (sgn ((apow z 1) - 1)) = (sgn ((apow z 1) + (- 1)))).
{
assert (e__30 : ((apow z 1) - 1) = ((apow z 1) + (- 1))).
{
feq.
}
rw e__30.
reflexivity.
}
try rewrite <- e__29.
rewrite s__24.
feq.
}
(* stops *)
assert (s__32 : ((H z) = 0)).
{
transitivity ((((- 1) * (sgn ((apow z 1) + (- 1))) * z) + (((sgn ((apow z 1) + (- 1))) ^ 2) * z))).
{
change ((z * (sgn ((apow z 1) - 1)) * ((sgn ((apow z 1) - 1)) - 1)) = (((- 1) * (sgn ((apow z 1) + (- 1))) * z) + (((sgn ((apow z 1) + (- 1))) ^ 2) * z))).
assert (e__25 : (sgn ((apow z 1) - 1)) = (sgn ((apow z 1) + (- 1)))).
{
assert (e__26 : ((apow z 1) - 1) = ((apow z 1) + (- 1))).
{
feq.
}
rw e__26.
reflexivity.
}
eapply eq_trans.
{
rw e__25.
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
transitivity (((((- 1) * (sgn ((apow z 1) + (- 1))) * z) + (1 * ((sgn ((apow z 1) + (- 1))) ^ 2) * z)))).
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
exact s__32.
}
(* ends *)
assert (s__43 : (((H 1) = 0) /\ ((H (- 1)) = 0) /\ ((H 0) = 0))).
{
split.
{
transitivity (0).
{
change ((1 * (sgn ((apow 1 1) - 1)) * ((sgn ((apow 1 1) - 1)) - 1)) = 0).
assert (e__34 : (sgn ((apow 1 1) - 1)) = 0).
{
assert (e__35 : ((apow 1 1) - 1) = 0).
{
assert (e__36 : (apow 1 1) = 1).
{
apply apow_1.
}
eapply eq_trans.
{
rw e__36.
reflexivity.
}
feq.
}
rw e__35.
apply sgn_zero.
}
eapply eq_trans.
{
rw e__34.
reflexivity.
}
feq.
}
symmetry.
transitivity (0).
{
reflexivity.
}
feq.
}
{
split.
{
transitivity (0).
{
change (((- 1) * (sgn ((apow (- 1) 1) - 1)) * ((sgn ((apow (- 1) 1) - 1)) - 1)) = 0).
assert (e__37 : (sgn ((apow (- 1) 1) - 1)) = 0).
{
assert (e__38 : ((apow (- 1) 1) - 1) = 0).
{
assert (e__39 : (apow (- 1) 1) = 1).
{
rewrite (apow_flip (- 1) 1 1) by feq.
apply apow_1.
}
eapply eq_trans.
{
rw e__39.
reflexivity.
}
feq.
}
rw e__38.
apply sgn_zero.
}
eapply eq_trans.
{
rw e__37.
reflexivity.
}
feq.
}
symmetry.
transitivity (0).
{
reflexivity.
}
feq.
}
{
transitivity (0).
{
change ((0 * (sgn ((apow 0 1) - 1)) * ((sgn ((apow 0 1) - 1)) - 1)) = 0).
assert (e__40 : (sgn ((apow 0 1) - 1)) = (- 1)).
{
assert (e__41 : ((apow 0 1) - 1) = (- 1)).
{
assert (e__42 : (apow 0 1) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__42.
reflexivity.
}
feq.
}
rw e__41.
apply sgn_neg; lra.
}
eapply eq_trans.
{
rw e__40.
reflexivity.
}
feq.
}
symmetry.
transitivity (0).
{
reflexivity.
}
feq.
}
}
}
pose proof s__43 as [h__44 [h__45 h__46]].
(* goal *)
assert (s__47 : ((((apow z 1) < 1) -> ((H z) = (2 * z))) /\ ((1 < (apow z 1)) -> ((H z) = 0)) /\ ((H 1) = 0) /\ ((H (- 1)) = 0) /\ ((H 0) = 0))).
{
split.
{
exact s__16.
}
{
split.
{
exact s__33.
}
{
split.
{
exact h__44.
}
{
split.
{
exact h__45.
}
{
exact h__46.
}
}
}
}
}
pose proof s__47 as [h__48 [h__49 [h__50 [h__51 h__52]]]].
change ((((apow z 1) < 1) -> ((H z) = (2 * z))) /\ ((1 < (apow z 1)) -> ((H z) = 0)) /\ ((H 1) = 0) /\ ((H (- 1)) = 0) /\ ((H 0) = 0)).
exact s__47.
Qed.
Fail Definition corrupted : forall (z : R), ((((apow z 1) < 1) -> ((H z) = ((2 * z) + 1))) /\ ((1 < (apow z 1)) -> ((H z) = 0)) /\ ((H 1) = 0) /\ ((H (- 1)) = 0) /\ ((H 0) = 0)) := claim.
End T_aida_theorem1_attractive_57671c3c.
