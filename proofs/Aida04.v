From AdamNX Require Import Support Facts Limits Closed.
Open Scope R_scope.

(* aida.step_form_inside; certificate afdc24715087977ba7e6b0459d7d98cdd9174a53497279760dd65ce5cd1f6230 *)
Module T_aida_step_form_inside_afdc2471.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z) : R := ((x * (1 - mu)) - ((eta * (Rpower (1 - (powerRZ b2 (t)%Z)) (q / p)) * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q / p))))).
Definition aida_limit_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) : R := ((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / (Rpower (eps + (aida_r b2 p r g)) (q / p)))).

Lemma satisfiable : exists (b : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (0 < p) /\ (1 < q) /\ (0 <= r).
Proof.
exists (1 * / 2), (3 * / 4), 1, 1, (1 * / 8), 1, 2, 1, 1, 4, (- 2), (1)%Z.
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
change (1 < 2).
closed_less.
}
{
change (0 <= 4).
closed_less.
}
}
}
}
}
}
Qed.

Lemma proved : forall (b : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 <= r) -> (((0 < p) /\ (0 < q) /\ (0 < p) /\ (0 <> p) /\ (0 < (eps + (aida_r b2 p r g))) /\ (0 <> (Rpower (eps + (aida_r b2 p r g)) (q / p))) /\ (0 < (q - 1)) /\ (0 < ((aida_r b2 p r g) + eps)) /\ (0 <> (Rpower ((aida_r b2 p r g) + eps) (q / p))) /\ (0 <> p) /\ (0 < (1 - (powerRZ b2 ((t + 1))%Z))) /\ (0 < q) /\ (0 < (1 - (powerRZ b ((t + 1))%Z))) /\ (0 < p) /\ (0 < (eps + (aida_r b2 p r g))) /\ (0 <> ((Rpower (1 - (powerRZ b ((t + 1))%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q / p)))) /\ (0 <> (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) /\ (0 < (q - 1)) /\ (0 < ((aida_r b2 p r g) + eps)) /\ (0 <> (Rpower ((aida_r b2 p r g) + eps) (q / p)))) /\ (((aida_m b m g) = ((b * m) + ((1 - b) * g))) /\ ((aida_r b2 p r g) = ((b2 * r) + ((1 - b2) * (apow g p)))) /\ ((aida_limit_x eta b b2 eps mu p q x m r g) = (((1 - mu) * x) - ((eta * 1 * (apow (aida_m b m g) (q - 1)) * (aida_m b m g)) / (Rpower ((aida_r b2 p r g) + eps) (q / p))))) /\ ((aida_x eta b b2 eps mu p q x m r g ((t + 1))%Z) = (((1 - mu) * x) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q / p)) / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (aida_m b m g) (q - 1)) * (aida_m b m g)) / (Rpower ((aida_r b2 p r g) + eps) (q / p))))))).
Proof.
intros b b2 eta eps mu p q x m r g t b__0 h__2 h__5 h__8 h__9 h__10 h__11.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
(* domain *)
assert (s__16 : (0 < ((aida_r b2 p r g) + eps))).
{
apply plus_nn_pos.
{
change (0 <= ((r * b2) + ((apow g p) * (1 - b2)))).
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
apply (from_le_nn 1 0 0 r); [exact h__11 | lra ..].
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
{
assert (e__15 : eps = 1 * (eps - 0) + 0).
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
rw e__15.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
(* magnitude *)
assert (s__18 : (((sgn (aida_m b m g)) * (apow (aida_m b m g) 1)) = (aida_m b m g))).
{
assert (u__17 : (((sgn (aida_m b m g)) * (apow (aida_m b m g) 1)) = (aida_m b m g))).
{
exact (ax_sign_times_magnitude (aida_m b m g)).
}
exact u__17.
}
(* q - 1 *)
assert (s__20 : (0 < (q - 1))).
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
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
assert (n__26 : 0 < (q - 1 + 1)).
{
assert (e__25 : (q - 1 + 1) = 1 * (q - 1) + 1).
{
transitivity (q).
{
feq.
}
symmetry.
transitivity (q).
{
feq.
}
feq.
}
rw e__25.
apply (from_lt_pos 1 1 1 q); [exact h__10 | lra ..].
}
assert (n__28 : 0 < q).
{
assert (e__27 : (q - 1 + 1) = q).
{
feq.
}
try rewrite <- e__27.
exact n__26.
}
assert (n__30 : 0 < (q - 1)).
{
assert (e__29 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__29.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
assert (n__32 : 0 < (q + (- 1))).
{
assert (e__31 : (q - 1) = (q + (- 1))).
{
feq.
}
try rewrite <- e__31.
exact n__30.
}
assert (n__34 : 0 < ((q - 1) + 1)).
{
assert (e__33 : ((q - 1) + 1) = 1 * (q - 1) + 1).
{
transitivity (q).
{
feq.
}
symmetry.
transitivity (q).
{
feq.
}
feq.
}
rw e__33.
apply (from_lt_pos 1 1 1 q); [exact h__10 | lra ..].
}
(* sum *)
assert (s__51 : (((apow (aida_m b m g) (q - 1)) * (apow (aida_m b m g) 1)) = (apow (aida_m b m g) (q - 1 + 1)))).
{
assert (p__21 : (0 < (q - 1))).
{
exact s__20.
}
assert (p__22 : (0 < 1)).
{
lra.
}
assert (u__23 : (((apow (aida_m b m g) (q - 1)) * (apow (aida_m b m g) 1)) = (apow (aida_m b m g) ((q - 1) + 1)))).
{
exact (ax_apow_sum (aida_m b m g) (q - 1) 1 p__21 p__22).
}
apply gap_eq.
assert (e__24 : ((apow (aida_m b m g) (q - 1 + 1)) - ((apow (aida_m b m g) (q - 1)) * (apow (aida_m b m g) 1))) = 1 * ((apow (aida_m b m g) ((q - 1) + 1)) - ((apow (aida_m b m g) (q - 1)) * (apow (aida_m b m g) 1))) + 0).
{
transitivity ((((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)) + (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q))).
{
assert (e__35 : (apow (aida_m b m g) (q - 1 + 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)).
{
assert (e__36 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1 + 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1 + 1)) e__36). }
assert (e__37 : (q - 1 + 1) = q).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) q ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__37). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__38 : (apow (aida_m b m g) (q - 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1)))).
{
assert (e__39 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__39). }
assert (e__40 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__40). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) by feq.
reflexivity.
}
assert (e__41 : (apow (aida_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__42 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__42). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__35.
rw e__38.
rw e__41.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)) + (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q))).
{
assert (e__43 : (apow (aida_m b m g) ((q - 1) + 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)).
{
assert (e__44 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) ((q - 1) + 1)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) + 1)) e__44). }
assert (e__45 : ((q - 1) + 1) = q).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) q ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__45). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__46 : (apow (aida_m b m g) (q - 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1)))).
{
assert (e__47 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__47). }
assert (e__48 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__48). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) by feq.
reflexivity.
}
assert (e__49 : (apow (aida_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__50 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__50). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__43.
rw e__46.
rw e__49.
reflexivity.
}
feq.
}
feq.
}
rw e__24.
apply (from_eq_zero 1 0 ((apow (aida_m b m g) (q - 1)) * (apow (aida_m b m g) 1)) (apow (aida_m b m g) ((q - 1) + 1))); [exact u__23 | lra ..].
}
assert (n__53 : 0 < p).
{
assert (e__52 : p = 1 * (p - 0) + 0).
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
apply (from_lt_pos 1 0 0 p); [exact h__9 | lra ..].
}
(* moments *)
assert (s__54 : (((aida_m b m g) = ((b * m) + ((1 - b) * g))) /\ ((aida_r b2 p r g) = ((b2 * r) + ((1 - b2) * (apow g p)))))).
{
split.
{
transitivity ((((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
symmetry.
transitivity ((((- 1) * b * g) + (b * m) + g)).
{
feq.
}
feq.
}
{
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
symmetry.
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
feq.
}
feq.
}
}
pose proof s__54 as [h__55 h__56].
assert (n__60 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__59 : p = 1 * (p - 0) + 0).
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
rw e__59.
apply (from_lt_pos 1 0 0 p); [exact h__9 | lra ..].
}
assert (n__64 : 0 < ((aida_r b2 p r g) + eps)).
{
assert (e__61 : ((aida_r b2 p r g) + eps) = 1 * (((aida_r b2 p r g) + eps) - 0) + 0).
{
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__62 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__62.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
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
feq.
}
rw e__61.
apply (from_lt_pos 1 0 0 ((aida_r b2 p r g) + eps)); [exact s__16 | lra ..].
}
assert (n__67 : 0 < (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__65 : ((aida_r b2 p r g) + eps) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__66 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__66.
reflexivity.
}
feq.
}
try rewrite <- e__65.
exact n__64.
}
assert (n__68 : (Rpower ((aida_r b2 p r g) + eps) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__74 : (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) <> 0).
{
assert (e__69 : (Rpower ((aida_r b2 p r g) + eps) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__70 : ((aida_r b2 p r g) + eps) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__71 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__71.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__70). }
assert (e__72 : (q * / p) = ((/ p) * q)).
{
assert (e__73 : / p = (/ p)).
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
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__72). }
feq.
}
try rewrite <- e__69.
exact n__68.
}
assert (n__78 : 0 < (eps + (aida_r b2 p r g))).
{
assert (e__75 : (eps + (aida_r b2 p r g)) = 1 * (((aida_r b2 p r g) + eps) - 0) + 0).
{
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__76 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__76.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__77 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__77.
reflexivity.
}
feq.
}
feq.
}
rw e__75.
apply (from_lt_pos 1 0 0 ((aida_r b2 p r g) + eps)); [exact s__16 | lra ..].
}
assert (n__79 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
(* limit *)
assert (s__150 : ((aida_limit_x eta b b2 eps mu p q x m r g) = (((1 - mu) * x) - ((eta * 1 * (apow (aida_m b m g) (q - 1)) * (aida_m b m g)) * / (Rpower ((aida_r b2 p r g) + eps) (q * / p)))))).
{
apply gap_eq.
assert (e__57 : ((((1 - mu) * x) - ((eta * 1 * (apow (aida_m b m g) (q - 1)) * (aida_m b m g)) * / (Rpower ((aida_r b2 p r g) + eps) (q * / p)))) - (aida_limit_x eta b b2 eps mu p q x m r g)) = (- ((eta * (((sgn (aida_m b m g)) * (((apow (aida_m b m g) (q - 1)) * (apow (aida_m b m g) 1)) - (apow (aida_m b m g) (q - 1 + 1)))) + ((apow (aida_m b m g) (q - 1)) * ((aida_m b m g) - ((sgn (aida_m b m g)) * (apow (aida_m b m g) 1)))))) * / (Rpower ((aida_r b2 p r g) + eps) (q * / p))))).
{
transitivity ((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b * eta * g) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b * eta * m) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eta * g) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))) * eta))).
{
assert (e__80 : / (Rpower ((aida_r b2 p r g) + eps) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__81 : (Rpower ((aida_r b2 p r g) + eps) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__82 : ((aida_r b2 p r g) + eps) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__83 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__83.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__82). }
assert (e__84 : (q * / p) = ((/ p) * q)).
{
assert (e__85 : / p = (/ p)).
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
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__84). }
feq.
}
rw e__81.
apply inv_by. feq.
}
assert (e__86 : (aida_limit_x eta b b2 eps mu p q x m r g) = (((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
{
change (((x * (1 - mu)) - ((eta * (apow (aida_m b m g) q) * (sgn (aida_m b m g))) * / (Rpower (eps + (aida_r b2 p r g)) (q * / p)))) = (((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
assert (e__87 : / (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__88 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__89 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__90 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__90.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__89). }
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
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__91). }
feq.
}
rw e__88.
apply inv_by. feq.
}
assert (e__93 : (apow (aida_m b m g) q) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)).
{
assert (e__94 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__94). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__95 : (sgn (aida_m b m g)) = ((- 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))))).
{
assert (e__96 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
rw e__96.
rewrite (sgn_scale_neg 1 ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (((- 1) * b * g) + (b * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__87.
rw e__93.
rw e__95.
reflexivity.
}
feq.
}
assert (e__97 : (apow (aida_m b m g) (q - 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1)))).
{
assert (e__98 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__98). }
assert (e__99 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__99). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) by feq.
reflexivity.
}
assert (e__100 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__80.
rw e__86.
rw e__97.
rw e__100.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b * eta * g) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * b * eta * m) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * eta * g) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))) * eta))).
{
assert (e__101 : / (Rpower ((aida_r b2 p r g) + eps) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__102 : (Rpower ((aida_r b2 p r g) + eps) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__103 : ((aida_r b2 p r g) + eps) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
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
assert (e__107 : (apow (aida_m b m g) (q - 1 + 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)).
{
assert (e__108 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1 + 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1 + 1)) e__108). }
assert (e__109 : (q - 1 + 1) = q).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) q ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__109). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__110 : (apow (aida_m b m g) (q - 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1)))).
{
assert (e__111 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__111). }
assert (e__112 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__112). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) by feq.
reflexivity.
}
assert (e__113 : (apow (aida_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__114 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__114). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__115 : (sgn (aida_m b m g)) = ((- 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))))).
{
assert (e__116 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
rw e__116.
rewrite (sgn_scale_neg 1 ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (((- 1) * b * g) + (b * m) + g)); [feq | feq | lra].
}
assert (e__117 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__101.
rw e__107.
rw e__110.
rw e__113.
rw e__115.
rw e__117.
reflexivity.
}
feq.
}
feq.
}
assert (w__58 : (- ((eta * (((sgn (aida_m b m g)) * (((apow (aida_m b m g) (q - 1)) * (apow (aida_m b m g) 1)) - (apow (aida_m b m g) (q - 1 + 1)))) + ((apow (aida_m b m g) (q - 1)) * ((aida_m b m g) - ((sgn (aida_m b m g)) * (apow (aida_m b m g) 1)))))) * / (Rpower ((aida_r b2 p r g) + eps) (q * / p)))) = 0).
{
apply opp_zero.
assert (v__121 : (eta * (((sgn (aida_m b m g)) * (((apow (aida_m b m g) (q - 1)) * (apow (aida_m b m g) 1)) - (apow (aida_m b m g) (q - 1 + 1)))) + ((apow (aida_m b m g) (q - 1)) * ((aida_m b m g) - ((sgn (aida_m b m g)) * (apow (aida_m b m g) 1)))))) = 0).
{
assert (v__120 : (((sgn (aida_m b m g)) * (((apow (aida_m b m g) (q - 1)) * (apow (aida_m b m g) 1)) - (apow (aida_m b m g) (q - 1 + 1)))) + ((apow (aida_m b m g) (q - 1)) * ((aida_m b m g) - ((sgn (aida_m b m g)) * (apow (aida_m b m g) 1))))) = 0).
{
apply plus_zero_zero.
{
assert (v__118 : (((apow (aida_m b m g) (q - 1)) * (apow (aida_m b m g) 1)) - (apow (aida_m b m g) (q - 1 + 1))) = 0).
{
assert (e__122 : (((apow (aida_m b m g) (q - 1)) * (apow (aida_m b m g) 1)) - (apow (aida_m b m g) (q - 1 + 1))) = (- 1) * ((apow (aida_m b m g) (q - 1 + 1)) - ((apow (aida_m b m g) (q - 1)) * (apow (aida_m b m g) 1))) + 0).
{
transitivity ((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)))).
{
assert (e__123 : (apow (aida_m b m g) (q - 1 + 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)).
{
assert (e__124 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1 + 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1 + 1)) e__124). }
assert (e__125 : (q - 1 + 1) = q).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) q ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__125). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__126 : (apow (aida_m b m g) (q - 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1)))).
{
assert (e__127 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__127). }
assert (e__128 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__128). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) by feq.
reflexivity.
}
assert (e__129 : (apow (aida_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__130 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__130). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__123.
rw e__126.
rw e__129.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)))).
{
assert (e__131 : (apow (aida_m b m g) (q - 1 + 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)).
{
assert (e__132 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1 + 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1 + 1)) e__132). }
assert (e__133 : (q - 1 + 1) = q).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) q ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__133). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__134 : (apow (aida_m b m g) (q - 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1)))).
{
assert (e__135 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__135). }
assert (e__136 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__136). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) by feq.
reflexivity.
}
assert (e__137 : (apow (aida_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__138 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__138). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__131.
rw e__134.
rw e__137.
reflexivity.
}
feq.
}
feq.
}
rw e__122.
apply (from_eq_zero (- 1) 0 ((apow (aida_m b m g) (q - 1)) * (apow (aida_m b m g) 1)) (apow (aida_m b m g) (q - 1 + 1))); [exact s__51 | lra ..].
}
rewrite v__118. ring.
}
{
assert (v__119 : ((aida_m b m g) - ((sgn (aida_m b m g)) * (apow (aida_m b m g) 1))) = 0).
{
assert (e__139 : ((aida_m b m g) - ((sgn (aida_m b m g)) * (apow (aida_m b m g) 1))) = 1 * ((aida_m b m g) - ((sgn (aida_m b m g)) * (apow (aida_m b m g) 1))) + 0).
{
transitivity ((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g)))) + ((- 1) * b * g) + (b * m) + g)).
{
assert (e__140 : (apow (aida_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__141 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__141). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__142 : (sgn (aida_m b m g)) = ((- 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))))).
{
assert (e__143 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
rw e__143.
rewrite (sgn_scale_neg 1 ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (((- 1) * b * g) + (b * m) + g)); [feq | feq | lra].
}
assert (e__144 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__140.
rw e__142.
rw e__144.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g)))) + ((- 1) * b * g) + (b * m) + g)).
{
assert (e__145 : (apow (aida_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__146 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__146). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__147 : (sgn (aida_m b m g)) = ((- 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))))).
{
assert (e__148 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
rw e__148.
rewrite (sgn_scale_neg 1 ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (((- 1) * b * g) + (b * m) + g)); [feq | feq | lra].
}
assert (e__149 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__145.
rw e__147.
rw e__149.
reflexivity.
}
feq.
}
feq.
}
rw e__139.
apply (from_eq_zero 1 0 ((sgn (aida_m b m g)) * (apow (aida_m b m g) 1)) (aida_m b m g)); [exact s__18 | lra ..].
}
rewrite v__119. ring.
}
}
rewrite v__120. ring.
}
rewrite v__121. ring.
}
rw e__57. exact w__58.
}
assert (n__159 : 0 < (1 - (powerRZ b2 ((t + 1))%Z))).
{
assert (g__153 : 0 < b2).
{
assert (e__157 : b2 = 1 * (b2 - 0) + 0).
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
rw e__157.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__154 : 0 < (1 - b2)).
{
assert (e__158 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__158.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__155 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__156 : 0 < (1 - (powerRZ b2 ((t + 1))%Z))).
{
pz_gap b2 ((t + 1))%Z.
}
lra.
}
assert (n__162 : 0 < (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__160 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__161 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__161.
reflexivity.
}
feq.
}
try rewrite <- e__160.
exact n__159.
}
assert (n__169 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
assert (g__163 : 0 < b).
{
assert (e__167 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__167.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__164 : 0 < (1 - b)).
{
assert (e__168 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__168.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__165 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__166 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
pz_gap b ((t + 1))%Z.
}
lra.
}
assert (n__172 : 0 < (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__170 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__171 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__171.
reflexivity.
}
feq.
}
try rewrite <- e__170.
exact n__169.
}
assert (n__173 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__177 : (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q) <> 0).
{
assert (e__174 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__175 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__176 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__176.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__175). }
feq.
}
try rewrite <- e__174.
exact n__173.
}
assert (n__178 : ((Rpower (1 - (powerRZ b ((t + 1))%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q * / p))) <> 0).
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
assert (n__188 : ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) <> 0).
{
assert (e__179 : ((Rpower (1 - (powerRZ b ((t + 1))%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q * / p))) = ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q))).
{
assert (e__180 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__181 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__182 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__182.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__181). }
assert (e__183 : (q * / p) = ((/ p) * q)).
{
assert (e__184 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__184.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__183). }
feq.
}
assert (e__185 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__186 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__187 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__187.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__186). }
feq.
}
eapply eq_trans.
{
rw e__180.
rw e__185.
reflexivity.
}
feq.
}
try rewrite <- e__179.
exact n__178.
}
(* full *)
assert (s__286 : ((aida_x eta b b2 eps mu p q x m r g ((t + 1))%Z) = (((1 - mu) * x) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (aida_m b m g) (q - 1)) * (aida_m b m g)) * / (Rpower ((aida_r b2 p r g) + eps) (q * / p)))))).
{
apply gap_eq.
assert (e__151 : ((((1 - mu) * x) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (aida_m b m g) (q - 1)) * (aida_m b m g)) * / (Rpower ((aida_r b2 p r g) + eps) (q * / p)))) - (aida_x eta b b2 eps mu p q x m r g ((t + 1))%Z)) = (- ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (((sgn (aida_m b m g)) * (((apow (aida_m b m g) (q - 1)) * (apow (aida_m b m g) 1)) - (apow (aida_m b m g) (q - 1 + 1)))) + ((apow (aida_m b m g) (q - 1)) * ((aida_m b m g) - ((sgn (aida_m b m g)) * (apow (aida_m b m g) 1)))))) * / (Rpower ((aida_r b2 p r g) + eps) (q * / p))))).
{
transitivity ((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * b * eta * g) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * b * eta * m) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * eta * g) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))) * eta))).
{
assert (e__189 : (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))).
{
assert (e__190 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__191 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__191.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__190). }
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
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__192). }
feq.
}
assert (e__194 : (aida_x eta b b2 eps mu p q x m r g ((t + 1))%Z) = (((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
{
change (((x * (1 - mu)) - ((eta * (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * (apow (aida_m b m g) q) * (sgn (aida_m b m g))) * / ((Rpower (1 - (powerRZ b ((t + 1))%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q * / p))))) = (((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
assert (e__195 : / ((Rpower (1 - (powerRZ b ((t + 1))%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q * / p))) = ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)))).
{
assert (e__196 : ((Rpower (1 - (powerRZ b ((t + 1))%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q * / p))) = ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q))).
{
assert (e__197 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__198 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__199 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__199.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__198). }
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
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__200). }
feq.
}
assert (e__202 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__203 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__204 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__204.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__203). }
feq.
}
eapply eq_trans.
{
rw e__197.
rw e__202.
reflexivity.
}
feq.
}
rw e__196.
apply inv_by. feq.
}
assert (e__205 : (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))).
{
assert (e__206 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__207 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__207.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__206). }
assert (e__208 : (q * / p) = ((/ p) * q)).
{
assert (e__209 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__209.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__208). }
feq.
}
assert (e__210 : (apow (aida_m b m g) q) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)).
{
assert (e__211 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__211). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__212 : (sgn (aida_m b m g)) = ((- 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))))).
{
assert (e__213 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
rw e__213.
rewrite (sgn_scale_neg 1 ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (((- 1) * b * g) + (b * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__195.
rw e__205.
rw e__210.
rw e__212.
reflexivity.
}
feq.
}
assert (e__214 : / (Rpower ((aida_r b2 p r g) + eps) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__215 : (Rpower ((aida_r b2 p r g) + eps) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__216 : ((aida_r b2 p r g) + eps) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
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
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__216). }
assert (e__218 : (q * / p) = ((/ p) * q)).
{
assert (e__219 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__219.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__218). }
feq.
}
rw e__215.
apply inv_by. feq.
}
assert (e__220 : / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q))).
{
assert (e__221 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__222 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__223 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__223.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__222). }
feq.
}
rw e__221.
apply inv_by. feq.
}
assert (e__224 : (apow (aida_m b m g) (q - 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1)))).
{
assert (e__225 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__225). }
assert (e__226 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__226). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) by feq.
reflexivity.
}
assert (e__227 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__189.
rw e__194.
rw e__214.
rw e__220.
rw e__224.
rw e__227.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * b * eta * g) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * b * eta * m) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * eta * g) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))) * eta))).
{
assert (e__228 : (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))).
{
assert (e__229 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__230 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__230.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__229). }
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
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__231). }
feq.
}
assert (e__233 : / (Rpower ((aida_r b2 p r g) + eps) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__234 : (Rpower ((aida_r b2 p r g) + eps) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__235 : ((aida_r b2 p r g) + eps) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__236 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__236.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__235). }
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
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__237). }
feq.
}
rw e__234.
apply inv_by. feq.
}
assert (e__239 : / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q))).
{
assert (e__240 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__241 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__242 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__242.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__241). }
feq.
}
rw e__240.
apply inv_by. feq.
}
assert (e__243 : (apow (aida_m b m g) (q - 1 + 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)).
{
assert (e__244 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1 + 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1 + 1)) e__244). }
assert (e__245 : (q - 1 + 1) = q).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) q ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__245). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__246 : (apow (aida_m b m g) (q - 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1)))).
{
assert (e__247 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__247). }
assert (e__248 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__248). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) by feq.
reflexivity.
}
assert (e__249 : (apow (aida_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__250 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__250). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__251 : (sgn (aida_m b m g)) = ((- 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))))).
{
assert (e__252 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
rw e__252.
rewrite (sgn_scale_neg 1 ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (((- 1) * b * g) + (b * m) + g)); [feq | feq | lra].
}
assert (e__253 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__228.
rw e__233.
rw e__239.
rw e__243.
rw e__246.
rw e__249.
rw e__251.
rw e__253.
reflexivity.
}
feq.
}
feq.
}
assert (w__152 : (- ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (((sgn (aida_m b m g)) * (((apow (aida_m b m g) (q - 1)) * (apow (aida_m b m g) 1)) - (apow (aida_m b m g) (q - 1 + 1)))) + ((apow (aida_m b m g) (q - 1)) * ((aida_m b m g) - ((sgn (aida_m b m g)) * (apow (aida_m b m g) 1)))))) * / (Rpower ((aida_r b2 p r g) + eps) (q * / p)))) = 0).
{
apply opp_zero.
assert (v__257 : (eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (((sgn (aida_m b m g)) * (((apow (aida_m b m g) (q - 1)) * (apow (aida_m b m g) 1)) - (apow (aida_m b m g) (q - 1 + 1)))) + ((apow (aida_m b m g) (q - 1)) * ((aida_m b m g) - ((sgn (aida_m b m g)) * (apow (aida_m b m g) 1)))))) = 0).
{
assert (v__256 : (((sgn (aida_m b m g)) * (((apow (aida_m b m g) (q - 1)) * (apow (aida_m b m g) 1)) - (apow (aida_m b m g) (q - 1 + 1)))) + ((apow (aida_m b m g) (q - 1)) * ((aida_m b m g) - ((sgn (aida_m b m g)) * (apow (aida_m b m g) 1))))) = 0).
{
apply plus_zero_zero.
{
assert (v__254 : (((apow (aida_m b m g) (q - 1)) * (apow (aida_m b m g) 1)) - (apow (aida_m b m g) (q - 1 + 1))) = 0).
{
assert (e__258 : (((apow (aida_m b m g) (q - 1)) * (apow (aida_m b m g) 1)) - (apow (aida_m b m g) (q - 1 + 1))) = (- 1) * ((apow (aida_m b m g) (q - 1 + 1)) - ((apow (aida_m b m g) (q - 1)) * (apow (aida_m b m g) 1))) + 0).
{
transitivity ((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)))).
{
assert (e__259 : (apow (aida_m b m g) (q - 1 + 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)).
{
assert (e__260 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1 + 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1 + 1)) e__260). }
assert (e__261 : (q - 1 + 1) = q).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) q ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__261). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__262 : (apow (aida_m b m g) (q - 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1)))).
{
assert (e__263 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__263). }
assert (e__264 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__264). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) by feq.
reflexivity.
}
assert (e__265 : (apow (aida_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__266 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__266). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__259.
rw e__262.
rw e__265.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)))).
{
assert (e__267 : (apow (aida_m b m g) (q - 1 + 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)).
{
assert (e__268 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1 + 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1 + 1)) e__268). }
assert (e__269 : (q - 1 + 1) = q).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) q ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__269). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__270 : (apow (aida_m b m g) (q - 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1)))).
{
assert (e__271 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__271). }
assert (e__272 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__272). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) by feq.
reflexivity.
}
assert (e__273 : (apow (aida_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__274 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__274). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__267.
rw e__270.
rw e__273.
reflexivity.
}
feq.
}
feq.
}
rw e__258.
apply (from_eq_zero (- 1) 0 ((apow (aida_m b m g) (q - 1)) * (apow (aida_m b m g) 1)) (apow (aida_m b m g) (q - 1 + 1))); [exact s__51 | lra ..].
}
rewrite v__254. ring.
}
{
assert (v__255 : ((aida_m b m g) - ((sgn (aida_m b m g)) * (apow (aida_m b m g) 1))) = 0).
{
assert (e__275 : ((aida_m b m g) - ((sgn (aida_m b m g)) * (apow (aida_m b m g) 1))) = 1 * ((aida_m b m g) - ((sgn (aida_m b m g)) * (apow (aida_m b m g) 1))) + 0).
{
transitivity ((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g)))) + ((- 1) * b * g) + (b * m) + g)).
{
assert (e__276 : (apow (aida_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__277 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__277). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__278 : (sgn (aida_m b m g)) = ((- 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))))).
{
assert (e__279 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
rw e__279.
rewrite (sgn_scale_neg 1 ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (((- 1) * b * g) + (b * m) + g)); [feq | feq | lra].
}
assert (e__280 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__276.
rw e__278.
rw e__280.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g)))) + ((- 1) * b * g) + (b * m) + g)).
{
assert (e__281 : (apow (aida_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__282 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__282). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__283 : (sgn (aida_m b m g)) = ((- 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))))).
{
assert (e__284 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
rw e__284.
rewrite (sgn_scale_neg 1 ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (((- 1) * b * g) + (b * m) + g)); [feq | feq | lra].
}
assert (e__285 : (aida_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__281.
rw e__283.
rw e__285.
reflexivity.
}
feq.
}
feq.
}
rw e__275.
apply (from_eq_zero 1 0 ((sgn (aida_m b m g)) * (apow (aida_m b m g) 1)) (aida_m b m g)); [exact s__18 | lra ..].
}
rewrite v__255. ring.
}
}
rewrite v__256. ring.
}
rewrite v__257. ring.
}
rw e__151. exact w__152.
}
(* goal *)
assert (s__287 : (((aida_m b m g) = ((b * m) + ((1 - b) * g))) /\ ((aida_r b2 p r g) = ((b2 * r) + ((1 - b2) * (apow g p)))) /\ ((aida_limit_x eta b b2 eps mu p q x m r g) = (((1 - mu) * x) - ((eta * 1 * (apow (aida_m b m g) (q - 1)) * (aida_m b m g)) * / (Rpower ((aida_r b2 p r g) + eps) (q * / p))))) /\ ((aida_x eta b b2 eps mu p q x m r g ((t + 1))%Z) = (((1 - mu) * x) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (aida_m b m g) (q - 1)) * (aida_m b m g)) * / (Rpower ((aida_r b2 p r g) + eps) (q * / p))))))).
{
split.
{
exact h__55.
}
{
split.
{
exact h__56.
}
{
split.
{
exact s__150.
}
{
exact s__286.
}
}
}
}
pose proof s__287 as [h__288 [h__289 [h__290 h__291]]].
split.
{
split.
{
change (0 < p).
exact h__9.
}
{
split.
{
change (0 < q).
assert (e__292 : q = 1 * (q - 1) + 1).
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
rw e__292.
apply (from_lt_pos 1 1 1 q); [exact h__10 | lra ..].
}
{
split.
{
change (0 < p).
exact h__9.
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__293 : p = 1 * (p - 0) + 0).
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
rw e__293.
apply (from_lt_pos 1 0 0 p); [exact h__9 | lra ..].
}
{
split.
{
change (0 < (eps + (aida_r b2 p r g))).
assert (e__294 : (eps + (aida_r b2 p r g)) = 1 * (((aida_r b2 p r g) + eps) - 0) + 0).
{
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__295 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
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
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__296 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__296.
reflexivity.
}
feq.
}
feq.
}
rw e__294.
apply (from_lt_pos 1 0 0 ((aida_r b2 p r g) + eps)); [exact s__16 | lra ..].
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
change (0 < (q - 1)).
exact s__20.
}
{
split.
{
change (0 < ((aida_r b2 p r g) + eps)).
exact s__16.
}
{
split.
{
change (0 <> (Rpower ((aida_r b2 p r g) + eps) (q * / p))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__297 : p = 1 * (p - 0) + 0).
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
rw e__297.
apply (from_lt_pos 1 0 0 p); [exact h__9 | lra ..].
}
{
split.
{
change (0 < (1 - (powerRZ b2 ((t + 1))%Z))).
assert (g__298 : 0 < b2).
{
assert (e__302 : b2 = 1 * (b2 - 0) + 0).
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
rw e__302.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__299 : 0 < (1 - b2)).
{
assert (e__303 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__303.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__300 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__301 : 0 < (1 - (powerRZ b2 ((t + 1))%Z))).
{
pz_gap b2 ((t + 1))%Z.
}
lra.
}
{
split.
{
change (0 < q).
assert (e__304 : q = 1 * (q - 1) + 1).
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
rw e__304.
apply (from_lt_pos 1 1 1 q); [exact h__10 | lra ..].
}
{
split.
{
change (0 < (1 - (powerRZ b ((t + 1))%Z))).
assert (g__305 : 0 < b).
{
assert (e__309 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__309.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__306 : 0 < (1 - b)).
{
assert (e__310 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__310.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__307 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__308 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
pz_gap b ((t + 1))%Z.
}
lra.
}
{
split.
{
change (0 < p).
exact h__9.
}
{
split.
{
change (0 < (eps + (aida_r b2 p r g))).
assert (e__311 : (eps + (aida_r b2 p r g)) = 1 * (((aida_r b2 p r g) + eps) - 0) + 0).
{
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__312 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__312.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__313 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__313.
reflexivity.
}
feq.
}
feq.
}
rw e__311.
apply (from_lt_pos 1 0 0 ((aida_r b2 p r g) + eps)); [exact s__16 | lra ..].
}
{
split.
{
change (0 <> ((Rpower (1 - (powerRZ b ((t + 1))%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q * / p)))).
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
change (0 <> (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 < (q - 1)).
exact s__20.
}
{
split.
{
change (0 < ((aida_r b2 p r g) + eps)).
exact s__16.
}
{
change (0 <> (Rpower ((aida_r b2 p r g) + eps) (q * / p))).
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
{
change (((aida_m b m g) = ((b * m) + ((1 - b) * g))) /\ ((aida_r b2 p r g) = ((b2 * r) + ((1 - b2) * (apow g p)))) /\ ((aida_limit_x eta b b2 eps mu p q x m r g) = (((1 - mu) * x) - ((eta * 1 * (apow (aida_m b m g) (q - 1)) * (aida_m b m g)) * / (Rpower ((aida_r b2 p r g) + eps) (q * / p))))) /\ ((aida_x eta b b2 eps mu p q x m r g ((t + 1))%Z) = (((1 - mu) * x) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (aida_m b m g) (q - 1)) * (aida_m b m g)) * / (Rpower ((aida_r b2 p r g) + eps) (q * / p)))))).
exact s__287.
}
Qed.
Lemma meaningful : forall (b : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 <= r) -> ((0 < p) /\ (0 < q) /\ (0 < p) /\ (0 <> p) /\ (0 < (eps + (aida_r b2 p r g))) /\ (0 <> (Rpower (eps + (aida_r b2 p r g)) (q / p))) /\ (0 < (q - 1)) /\ (0 < ((aida_r b2 p r g) + eps)) /\ (0 <> (Rpower ((aida_r b2 p r g) + eps) (q / p))) /\ (0 <> p) /\ (0 < (1 - (powerRZ b2 ((t + 1))%Z))) /\ (0 < q) /\ (0 < (1 - (powerRZ b ((t + 1))%Z))) /\ (0 < p) /\ (0 < (eps + (aida_r b2 p r g))) /\ (0 <> ((Rpower (1 - (powerRZ b ((t + 1))%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q / p)))) /\ (0 <> (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) /\ (0 < (q - 1)) /\ (0 < ((aida_r b2 p r g) + eps)) /\ (0 <> (Rpower ((aida_r b2 p r g) + eps) (q / p)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18)). Qed.
Theorem claim : forall (b : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 <= r) -> (((aida_m b m g) = ((b * m) + ((1 - b) * g))) /\ ((aida_r b2 p r g) = ((b2 * r) + ((1 - b2) * (apow g p)))) /\ ((aida_limit_x eta b b2 eps mu p q x m r g) = (((1 - mu) * x) - ((eta * 1 * (apow (aida_m b m g) (q - 1)) * (aida_m b m g)) / (Rpower ((aida_r b2 p r g) + eps) (q / p))))) /\ ((aida_x eta b b2 eps mu p q x m r g ((t + 1))%Z) = (((1 - mu) * x) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q / p)) / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (aida_m b m g) (q - 1)) * (aida_m b m g)) / (Rpower ((aida_r b2 p r g) + eps) (q / p)))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18)). Qed.
Fail Definition corrupted : forall (b : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 <= r) -> (((aida_m b m g) = (((b * m) + ((1 - b) * g)) + 1)) /\ ((aida_r b2 p r g) = ((b2 * r) + ((1 - b2) * (apow g p)))) /\ ((aida_limit_x eta b b2 eps mu p q x m r g) = (((1 - mu) * x) - ((eta * 1 * (apow (aida_m b m g) (q - 1)) * (aida_m b m g)) / (Rpower ((aida_r b2 p r g) + eps) (q / p))))) /\ ((aida_x eta b b2 eps mu p q x m r g ((t + 1))%Z) = (((1 - mu) * x) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q / p)) / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (aida_m b m g) (q - 1)) * (aida_m b m g)) / (Rpower ((aida_r b2 p r g) + eps) (q / p)))))) := claim.
End T_aida_step_form_inside_afdc2471.


(* aida.step_form_outside; certificate 0d2cc7ad4a26af40beed8b9c23894cd0d7a1ec10794bf6f91e773f0e40c1623a *)
Module T_aida_step_form_outside_0d2cc7ad.
Definition aida_eps_outside_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_eps_outside_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_eps_outside_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z) : R := ((x * (1 - mu)) - ((eta * (Rpower (1 - (powerRZ b2 (t)%Z)) (q / p)) * (apow (aida_eps_outside_m b1 m g) q) * (sgn (aida_eps_outside_m b1 m g))) / ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p r g) (q / p)))))).
Definition aida_eps_outside_limit_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) : R := ((x * (1 - mu)) - ((eta * (apow (aida_eps_outside_m b1 m g) q) * (sgn (aida_eps_outside_m b1 m g))) / (eps + (apow (aida_eps_outside_r b2 p r g) (q / p))))).

Lemma satisfiable : exists (b : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (0 < p) /\ (1 < q).
Proof.
exists (1 * / 2), (3 * / 4), 1, 1, (1 * / 8), 1, 2, 1, 1, 4, (- 2), (1)%Z.
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
change (1 < 2).
closed_less.
}
}
}
}
}
Qed.

Lemma proved : forall (b : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (1 < q) -> (((0 < p) /\ (0 < q) /\ (0 < p) /\ (0 <> p) /\ (0 < (q / p)) /\ (0 <> (eps + (apow (aida_eps_outside_r b2 p r g) (q / p)))) /\ (0 < (q - 1)) /\ (0 <> ((apow (aida_eps_outside_r b2 p r g) (q / p)) + eps)) /\ (0 <> p) /\ (0 < (1 - (powerRZ b2 ((t + 1))%Z))) /\ (0 < q) /\ (0 < (1 - (powerRZ b ((t + 1))%Z))) /\ (0 < p) /\ (0 < (q / p)) /\ (0 <> ((Rpower (1 - (powerRZ b ((t + 1))%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p r g) (q / p))))) /\ (0 <> (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) /\ (0 < (q - 1)) /\ (0 <> ((apow (aida_eps_outside_r b2 p r g) (q / p)) + eps))) /\ (((aida_eps_outside_m b m g) = ((b * m) + ((1 - b) * g))) /\ ((aida_eps_outside_r b2 p r g) = ((b2 * r) + ((1 - b2) * (apow g p)))) /\ ((aida_eps_outside_limit_x eta b b2 eps mu p q x m r g) = (((1 - mu) * x) - ((eta * 1 * (apow (aida_eps_outside_m b m g) (q - 1)) * (aida_eps_outside_m b m g)) / ((apow (aida_eps_outside_r b2 p r g) (q / p)) + eps)))) /\ ((aida_eps_outside_x eta b b2 eps mu p q x m r g ((t + 1))%Z) = (((1 - mu) * x) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q / p)) / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (aida_eps_outside_m b m g) (q - 1)) * (aida_eps_outside_m b m g)) / ((apow (aida_eps_outside_r b2 p r g) (q / p)) + eps)))))).
Proof.
intros b b2 eta eps mu p q x m r g t b__0 h__2 h__5 h__8 h__9 h__10.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
(* magnitude *)
assert (s__12 : (((sgn (aida_eps_outside_m b m g)) * (apow (aida_eps_outside_m b m g) 1)) = (aida_eps_outside_m b m g))).
{
assert (u__11 : (((sgn (aida_eps_outside_m b m g)) * (apow (aida_eps_outside_m b m g) 1)) = (aida_eps_outside_m b m g))).
{
exact (ax_sign_times_magnitude (aida_eps_outside_m b m g)).
}
exact u__11.
}
(* q - 1 *)
assert (s__14 : (0 < (q - 1))).
{
assert (e__13 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__13.
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
assert (n__20 : 0 < (q - 1 + 1)).
{
assert (e__19 : (q - 1 + 1) = 1 * (q - 1) + 1).
{
transitivity (q).
{
feq.
}
symmetry.
transitivity (q).
{
feq.
}
feq.
}
rw e__19.
apply (from_lt_pos 1 1 1 q); [exact h__10 | lra ..].
}
assert (n__22 : 0 < q).
{
assert (e__21 : (q - 1 + 1) = q).
{
feq.
}
try rewrite <- e__21.
exact n__20.
}
assert (n__24 : 0 < (q - 1)).
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
apply (from_lt_pos 1 0 1 q); [exact h__10 | lra ..].
}
assert (n__26 : 0 < (q + (- 1))).
{
assert (e__25 : (q - 1) = (q + (- 1))).
{
feq.
}
try rewrite <- e__25.
exact n__24.
}
assert (n__28 : 0 < ((q - 1) + 1)).
{
assert (e__27 : ((q - 1) + 1) = 1 * (q - 1) + 1).
{
transitivity (q).
{
feq.
}
symmetry.
transitivity (q).
{
feq.
}
feq.
}
rw e__27.
apply (from_lt_pos 1 1 1 q); [exact h__10 | lra ..].
}
(* sum *)
assert (s__45 : (((apow (aida_eps_outside_m b m g) (q - 1)) * (apow (aida_eps_outside_m b m g) 1)) = (apow (aida_eps_outside_m b m g) (q - 1 + 1)))).
{
assert (p__15 : (0 < (q - 1))).
{
exact s__14.
}
assert (p__16 : (0 < 1)).
{
lra.
}
assert (u__17 : (((apow (aida_eps_outside_m b m g) (q - 1)) * (apow (aida_eps_outside_m b m g) 1)) = (apow (aida_eps_outside_m b m g) ((q - 1) + 1)))).
{
exact (ax_apow_sum (aida_eps_outside_m b m g) (q - 1) 1 p__15 p__16).
}
apply gap_eq.
assert (e__18 : ((apow (aida_eps_outside_m b m g) (q - 1 + 1)) - ((apow (aida_eps_outside_m b m g) (q - 1)) * (apow (aida_eps_outside_m b m g) 1))) = 1 * ((apow (aida_eps_outside_m b m g) ((q - 1) + 1)) - ((apow (aida_eps_outside_m b m g) (q - 1)) * (apow (aida_eps_outside_m b m g) 1))) + 0).
{
transitivity ((((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)) + (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q))).
{
assert (e__29 : (apow (aida_eps_outside_m b m g) (q - 1 + 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)).
{
assert (e__30 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1 + 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1 + 1)) e__30). }
assert (e__31 : (q - 1 + 1) = q).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) q ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__31). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__32 : (apow (aida_eps_outside_m b m g) (q - 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1)))).
{
assert (e__33 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__33). }
assert (e__34 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__34). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) by feq.
reflexivity.
}
assert (e__35 : (apow (aida_eps_outside_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__36 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__36). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__29.
rw e__32.
rw e__35.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)) + (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q))).
{
assert (e__37 : (apow (aida_eps_outside_m b m g) ((q - 1) + 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)).
{
assert (e__38 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) ((q - 1) + 1)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) + 1)) e__38). }
assert (e__39 : ((q - 1) + 1) = q).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) q ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__39). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__40 : (apow (aida_eps_outside_m b m g) (q - 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1)))).
{
assert (e__41 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__41). }
assert (e__42 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__42). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) by feq.
reflexivity.
}
assert (e__43 : (apow (aida_eps_outside_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__44 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__44). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__37.
rw e__40.
rw e__43.
reflexivity.
}
feq.
}
feq.
}
rw e__18.
apply (from_eq_zero 1 0 ((apow (aida_eps_outside_m b m g) (q - 1)) * (apow (aida_eps_outside_m b m g) 1)) (apow (aida_eps_outside_m b m g) ((q - 1) + 1))); [exact u__17 | lra ..].
}
assert (n__47 : 0 < p).
{
assert (e__46 : p = 1 * (p - 0) + 0).
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
rw e__46.
apply (from_lt_pos 1 0 0 p); [exact h__9 | lra ..].
}
(* moments *)
assert (s__48 : (((aida_eps_outside_m b m g) = ((b * m) + ((1 - b) * g))) /\ ((aida_eps_outside_r b2 p r g) = ((b2 * r) + ((1 - b2) * (apow g p)))))).
{
split.
{
transitivity ((((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
symmetry.
transitivity ((((- 1) * b * g) + (b * m) + g)).
{
feq.
}
feq.
}
{
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
symmetry.
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
feq.
}
feq.
}
}
pose proof s__48 as [h__49 h__50].
assert (n__54 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__53 : p = 1 * (p - 0) + 0).
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
apply (from_lt_pos 1 0 0 p); [exact h__9 | lra ..].
}
assert (n__57 : 0 < (q * / p)).
{
apply mult_pos_pos.
{
assert (e__55 : q = 1 * (q - 1) + 1).
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
apply (from_lt_pos 1 1 1 q); [exact h__10 | lra ..].
}
{
apply inv_pos.
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
apply (from_lt_pos 1 0 0 p); [exact h__9 | lra ..].
}
}
assert (n__60 : 0 < ((/ p) * q)).
{
assert (e__58 : (q * / p) = ((/ p) * q)).
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
try rewrite <- e__58.
exact n__57.
}
assert (n__62 : ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__61 : eps = 1 * (eps - 0) + 0).
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
rw e__61.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
assert (n__68 : ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) + eps) <> 0).
{
assert (e__63 : ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps) = ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) + eps)).
{
assert (e__64 : (apow (aida_eps_outside_r b2 p r g) (q * / p)) = (apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q))).
{
assert (e__65 : (aida_eps_outside_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
transitivity (apow  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__65). }
assert (e__66 : (q * / p) = ((/ p) * q)).
{
assert (e__67 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__67.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) v__ ) e__66). }
rewrite (apow_flip (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__64.
reflexivity.
}
feq.
}
try rewrite <- e__63.
exact n__62.
}
assert (n__70 : (eps + (apow (aida_eps_outside_r b2 p r g) (q * / p))) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__69 : eps = 1 * (eps - 0) + 0).
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
rw e__69.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
apply apow_nonneg.
}
}
(* limit *)
assert (s__141 : ((aida_eps_outside_limit_x eta b b2 eps mu p q x m r g) = (((1 - mu) * x) - ((eta * 1 * (apow (aida_eps_outside_m b m g) (q - 1)) * (aida_eps_outside_m b m g)) * / ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps))))).
{
apply gap_eq.
assert (e__51 : ((((1 - mu) * x) - ((eta * 1 * (apow (aida_eps_outside_m b m g) (q - 1)) * (aida_eps_outside_m b m g)) * / ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps))) - (aida_eps_outside_limit_x eta b b2 eps mu p q x m r g)) = (- ((eta * (((sgn (aida_eps_outside_m b m g)) * (((apow (aida_eps_outside_m b m g) (q - 1)) * (apow (aida_eps_outside_m b m g) 1)) - (apow (aida_eps_outside_m b m g) (q - 1 + 1)))) + ((apow (aida_eps_outside_m b m g) (q - 1)) * ((aida_eps_outside_m b m g) - ((sgn (aida_eps_outside_m b m g)) * (apow (aida_eps_outside_m b m g) 1)))))) * / ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps)))).
{
transitivity (((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * b * eta * g) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * b * eta * m) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * eta * g) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))) * eta)) * (/ ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) + eps)))).
{
assert (e__71 : / ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps) = (/ ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) + eps))).
{
assert (e__72 : ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps) = ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) + eps)).
{
assert (e__73 : (apow (aida_eps_outside_r b2 p r g) (q * / p)) = (apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q))).
{
assert (e__74 : (aida_eps_outside_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
transitivity (apow  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__74). }
assert (e__75 : (q * / p) = ((/ p) * q)).
{
assert (e__76 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__76.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) v__ ) e__75). }
rewrite (apow_flip (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__73.
reflexivity.
}
feq.
}
rw e__72.
apply inv_by. feq.
}
assert (e__77 : (aida_eps_outside_limit_x eta b b2 eps mu p q x m r g) = ((((- 1) * (apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) * mu * x) + ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) * x) + ((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))) * eta) + ((- 1) * eps * mu * x) + (eps * x)) * (/ ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) + eps)))).
{
change (((x * (1 - mu)) - ((eta * (apow (aida_eps_outside_m b m g) q) * (sgn (aida_eps_outside_m b m g))) * / (eps + (apow (aida_eps_outside_r b2 p r g) (q * / p))))) = ((((- 1) * (apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) * mu * x) + ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) * x) + ((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))) * eta) + ((- 1) * eps * mu * x) + (eps * x)) * (/ ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) + eps)))).
assert (e__78 : / (eps + (apow (aida_eps_outside_r b2 p r g) (q * / p))) = (/ ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) + eps))).
{
assert (e__79 : (eps + (apow (aida_eps_outside_r b2 p r g) (q * / p))) = ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) + eps)).
{
assert (e__80 : (apow (aida_eps_outside_r b2 p r g) (q * / p)) = (apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q))).
{
assert (e__81 : (aida_eps_outside_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
transitivity (apow  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__81). }
assert (e__82 : (q * / p) = ((/ p) * q)).
{
assert (e__83 : / p = (/ p)).
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
transitivity (apow (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) v__ ) e__82). }
rewrite (apow_flip (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__80.
reflexivity.
}
feq.
}
rw e__79.
apply inv_by. feq.
}
assert (e__84 : (apow (aida_eps_outside_m b m g) q) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)).
{
assert (e__85 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__85). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__86 : (sgn (aida_eps_outside_m b m g)) = ((- 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))))).
{
assert (e__87 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
rw e__87.
rewrite (sgn_scale_neg 1 ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (((- 1) * b * g) + (b * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__78.
rw e__84.
rw e__86.
reflexivity.
}
feq.
}
assert (e__88 : (apow (aida_eps_outside_m b m g) (q - 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1)))).
{
assert (e__89 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__89). }
assert (e__90 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__90). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) by feq.
reflexivity.
}
assert (e__91 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__71.
rw e__77.
rw e__88.
rw e__91.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * b * eta * g) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * b * eta * m) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * eta * g) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))) * eta)) * (/ ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) + eps)))).
{
assert (e__92 : / ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps) = (/ ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) + eps))).
{
assert (e__93 : ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps) = ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) + eps)).
{
assert (e__94 : (apow (aida_eps_outside_r b2 p r g) (q * / p)) = (apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q))).
{
assert (e__95 : (aida_eps_outside_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
transitivity (apow  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__95). }
assert (e__96 : (q * / p) = ((/ p) * q)).
{
assert (e__97 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__97.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) v__ ) e__96). }
rewrite (apow_flip (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__94.
reflexivity.
}
feq.
}
rw e__93.
apply inv_by. feq.
}
assert (e__98 : (apow (aida_eps_outside_m b m g) (q - 1 + 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)).
{
assert (e__99 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1 + 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1 + 1)) e__99). }
assert (e__100 : (q - 1 + 1) = q).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) q ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__100). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__101 : (apow (aida_eps_outside_m b m g) (q - 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1)))).
{
assert (e__102 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__102). }
assert (e__103 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__103). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) by feq.
reflexivity.
}
assert (e__104 : (apow (aida_eps_outside_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__105 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__105). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__106 : (sgn (aida_eps_outside_m b m g)) = ((- 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))))).
{
assert (e__107 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
rw e__107.
rewrite (sgn_scale_neg 1 ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (((- 1) * b * g) + (b * m) + g)); [feq | feq | lra].
}
assert (e__108 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__92.
rw e__98.
rw e__101.
rw e__104.
rw e__106.
rw e__108.
reflexivity.
}
feq.
}
feq.
}
assert (w__52 : (- ((eta * (((sgn (aida_eps_outside_m b m g)) * (((apow (aida_eps_outside_m b m g) (q - 1)) * (apow (aida_eps_outside_m b m g) 1)) - (apow (aida_eps_outside_m b m g) (q - 1 + 1)))) + ((apow (aida_eps_outside_m b m g) (q - 1)) * ((aida_eps_outside_m b m g) - ((sgn (aida_eps_outside_m b m g)) * (apow (aida_eps_outside_m b m g) 1)))))) * / ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps))) = 0).
{
apply opp_zero.
assert (v__112 : (eta * (((sgn (aida_eps_outside_m b m g)) * (((apow (aida_eps_outside_m b m g) (q - 1)) * (apow (aida_eps_outside_m b m g) 1)) - (apow (aida_eps_outside_m b m g) (q - 1 + 1)))) + ((apow (aida_eps_outside_m b m g) (q - 1)) * ((aida_eps_outside_m b m g) - ((sgn (aida_eps_outside_m b m g)) * (apow (aida_eps_outside_m b m g) 1)))))) = 0).
{
assert (v__111 : (((sgn (aida_eps_outside_m b m g)) * (((apow (aida_eps_outside_m b m g) (q - 1)) * (apow (aida_eps_outside_m b m g) 1)) - (apow (aida_eps_outside_m b m g) (q - 1 + 1)))) + ((apow (aida_eps_outside_m b m g) (q - 1)) * ((aida_eps_outside_m b m g) - ((sgn (aida_eps_outside_m b m g)) * (apow (aida_eps_outside_m b m g) 1))))) = 0).
{
apply plus_zero_zero.
{
assert (v__109 : (((apow (aida_eps_outside_m b m g) (q - 1)) * (apow (aida_eps_outside_m b m g) 1)) - (apow (aida_eps_outside_m b m g) (q - 1 + 1))) = 0).
{
assert (e__113 : (((apow (aida_eps_outside_m b m g) (q - 1)) * (apow (aida_eps_outside_m b m g) 1)) - (apow (aida_eps_outside_m b m g) (q - 1 + 1))) = (- 1) * ((apow (aida_eps_outside_m b m g) (q - 1 + 1)) - ((apow (aida_eps_outside_m b m g) (q - 1)) * (apow (aida_eps_outside_m b m g) 1))) + 0).
{
transitivity ((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)))).
{
assert (e__114 : (apow (aida_eps_outside_m b m g) (q - 1 + 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)).
{
assert (e__115 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1 + 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1 + 1)) e__115). }
assert (e__116 : (q - 1 + 1) = q).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) q ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__116). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__117 : (apow (aida_eps_outside_m b m g) (q - 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1)))).
{
assert (e__118 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__118). }
assert (e__119 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__119). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) by feq.
reflexivity.
}
assert (e__120 : (apow (aida_eps_outside_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__121 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__121). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__114.
rw e__117.
rw e__120.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)))).
{
assert (e__122 : (apow (aida_eps_outside_m b m g) (q - 1 + 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)).
{
assert (e__123 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1 + 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1 + 1)) e__123). }
assert (e__124 : (q - 1 + 1) = q).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) q ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__124). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__125 : (apow (aida_eps_outside_m b m g) (q - 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1)))).
{
assert (e__126 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__126). }
assert (e__127 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__127). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) by feq.
reflexivity.
}
assert (e__128 : (apow (aida_eps_outside_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__129 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__129). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__122.
rw e__125.
rw e__128.
reflexivity.
}
feq.
}
feq.
}
rw e__113.
apply (from_eq_zero (- 1) 0 ((apow (aida_eps_outside_m b m g) (q - 1)) * (apow (aida_eps_outside_m b m g) 1)) (apow (aida_eps_outside_m b m g) (q - 1 + 1))); [exact s__45 | lra ..].
}
rewrite v__109. ring.
}
{
assert (v__110 : ((aida_eps_outside_m b m g) - ((sgn (aida_eps_outside_m b m g)) * (apow (aida_eps_outside_m b m g) 1))) = 0).
{
assert (e__130 : ((aida_eps_outside_m b m g) - ((sgn (aida_eps_outside_m b m g)) * (apow (aida_eps_outside_m b m g) 1))) = 1 * ((aida_eps_outside_m b m g) - ((sgn (aida_eps_outside_m b m g)) * (apow (aida_eps_outside_m b m g) 1))) + 0).
{
transitivity ((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g)))) + ((- 1) * b * g) + (b * m) + g)).
{
assert (e__131 : (apow (aida_eps_outside_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__132 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__132). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__133 : (sgn (aida_eps_outside_m b m g)) = ((- 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))))).
{
assert (e__134 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
rw e__134.
rewrite (sgn_scale_neg 1 ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (((- 1) * b * g) + (b * m) + g)); [feq | feq | lra].
}
assert (e__135 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__131.
rw e__133.
rw e__135.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g)))) + ((- 1) * b * g) + (b * m) + g)).
{
assert (e__136 : (apow (aida_eps_outside_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__137 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__137). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__138 : (sgn (aida_eps_outside_m b m g)) = ((- 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))))).
{
assert (e__139 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
rw e__139.
rewrite (sgn_scale_neg 1 ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (((- 1) * b * g) + (b * m) + g)); [feq | feq | lra].
}
assert (e__140 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__136.
rw e__138.
rw e__140.
reflexivity.
}
feq.
}
feq.
}
rw e__130.
apply (from_eq_zero 1 0 ((sgn (aida_eps_outside_m b m g)) * (apow (aida_eps_outside_m b m g) 1)) (aida_eps_outside_m b m g)); [exact s__12 | lra ..].
}
rewrite v__110. ring.
}
}
rewrite v__111. ring.
}
rewrite v__112. ring.
}
rw e__51. exact w__52.
}
assert (n__150 : 0 < (1 - (powerRZ b2 ((t + 1))%Z))).
{
assert (g__144 : 0 < b2).
{
assert (e__148 : b2 = 1 * (b2 - 0) + 0).
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
rw e__148.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__145 : 0 < (1 - b2)).
{
assert (e__149 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__149.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__146 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__147 : 0 < (1 - (powerRZ b2 ((t + 1))%Z))).
{
pz_gap b2 ((t + 1))%Z.
}
lra.
}
assert (n__153 : 0 < (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__151 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__152 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__152.
reflexivity.
}
feq.
}
try rewrite <- e__151.
exact n__150.
}
assert (n__160 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
assert (g__154 : 0 < b).
{
assert (e__158 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__158.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__155 : 0 < (1 - b)).
{
assert (e__159 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__159.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__156 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__157 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
pz_gap b ((t + 1))%Z.
}
lra.
}
assert (n__163 : 0 < (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__161 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__162 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__162.
reflexivity.
}
feq.
}
try rewrite <- e__161.
exact n__160.
}
assert (n__164 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__168 : (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q) <> 0).
{
assert (e__165 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__166 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__167 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__167.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__166). }
feq.
}
try rewrite <- e__165.
exact n__164.
}
assert (n__170 : ((Rpower (1 - (powerRZ b ((t + 1))%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p r g) (q * / p)))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply exp_pos.
}
{
apply plus_pos_nn.
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
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
apply apow_nonneg.
}
}
}
assert (n__179 : (((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) * (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) + ((Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q) * eps)) <> 0).
{
assert (e__171 : ((Rpower (1 - (powerRZ b ((t + 1))%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p r g) (q * / p)))) = (((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) * (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) + ((Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q) * eps))).
{
assert (e__172 : (apow (aida_eps_outside_r b2 p r g) (q * / p)) = (apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q))).
{
assert (e__173 : (aida_eps_outside_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
transitivity (apow  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__173). }
assert (e__174 : (q * / p) = ((/ p) * q)).
{
assert (e__175 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__175.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) v__ ) e__174). }
rewrite (apow_flip (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) by feq.
reflexivity.
}
assert (e__176 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__177 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__178 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__178.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__177). }
feq.
}
eapply eq_trans.
{
rw e__172.
rw e__176.
reflexivity.
}
feq.
}
try rewrite <- e__171.
exact n__170.
}
(* full *)
assert (s__276 : ((aida_eps_outside_x eta b b2 eps mu p q x m r g ((t + 1))%Z) = (((1 - mu) * x) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (aida_eps_outside_m b m g) (q - 1)) * (aida_eps_outside_m b m g)) * / ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps))))).
{
apply gap_eq.
assert (e__142 : ((((1 - mu) * x) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (aida_eps_outside_m b m g) (q - 1)) * (aida_eps_outside_m b m g)) * / ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps))) - (aida_eps_outside_x eta b b2 eps mu p q x m r g ((t + 1))%Z)) = (- ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (((sgn (aida_eps_outside_m b m g)) * (((apow (aida_eps_outside_m b m g) (q - 1)) * (apow (aida_eps_outside_m b m g) 1)) - (apow (aida_eps_outside_m b m g) (q - 1 + 1)))) + ((apow (aida_eps_outside_m b m g) (q - 1)) * ((aida_eps_outside_m b m g) - ((sgn (aida_eps_outside_m b m g)) * (apow (aida_eps_outside_m b m g) 1)))))) * / ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps)))).
{
transitivity (((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * b * eta * g) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * b * eta * m) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * eta * g) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))) * eta)) * (/ ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) + eps)))).
{
assert (e__180 : (aida_eps_outside_x eta b b2 eps mu p q x m r g ((t + 1))%Z) = ((((- 1) * (apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) * mu * x) + ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) * x) + ((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))) * eta) + ((- 1) * eps * mu * x) + (eps * x)) * (/ ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) + eps)))).
{
change (((x * (1 - mu)) - ((eta * (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * (apow (aida_eps_outside_m b m g) q) * (sgn (aida_eps_outside_m b m g))) * / ((Rpower (1 - (powerRZ b ((t + 1))%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p r g) (q * / p)))))) = ((((- 1) * (apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) * mu * x) + ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) * x) + ((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))) * eta) + ((- 1) * eps * mu * x) + (eps * x)) * (/ ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) + eps)))).
assert (e__181 : / ((Rpower (1 - (powerRZ b ((t + 1))%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p r g) (q * / p)))) = ((/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (/ ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) + eps)))).
{
assert (e__182 : ((Rpower (1 - (powerRZ b ((t + 1))%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p r g) (q * / p)))) = (((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) * (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) + ((Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q) * eps))).
{
assert (e__183 : (apow (aida_eps_outside_r b2 p r g) (q * / p)) = (apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q))).
{
assert (e__184 : (aida_eps_outside_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
transitivity (apow  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__184). }
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
transitivity (apow (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) v__ ) e__185). }
rewrite (apow_flip (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) by feq.
reflexivity.
}
assert (e__187 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__188 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__189 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__189.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__188). }
feq.
}
eapply eq_trans.
{
rw e__183.
rw e__187.
reflexivity.
}
feq.
}
rw e__182.
apply inv_by. feq.
}
assert (e__190 : (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))).
{
assert (e__191 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__192 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__192.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__191). }
assert (e__193 : (q * / p) = ((/ p) * q)).
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
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__193). }
feq.
}
assert (e__195 : (apow (aida_eps_outside_m b m g) q) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)).
{
assert (e__196 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__196). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__197 : (sgn (aida_eps_outside_m b m g)) = ((- 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))))).
{
assert (e__198 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
rw e__198.
rewrite (sgn_scale_neg 1 ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (((- 1) * b * g) + (b * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__181.
rw e__190.
rw e__195.
rw e__197.
reflexivity.
}
feq.
}
assert (e__199 : / ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps) = (/ ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) + eps))).
{
assert (e__200 : ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps) = ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) + eps)).
{
assert (e__201 : (apow (aida_eps_outside_r b2 p r g) (q * / p)) = (apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q))).
{
assert (e__202 : (aida_eps_outside_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
transitivity (apow  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__202). }
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
transitivity (apow (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) v__ ) e__203). }
rewrite (apow_flip (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__201.
reflexivity.
}
feq.
}
rw e__200.
apply inv_by. feq.
}
assert (e__205 : (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))).
{
assert (e__206 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__207 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__207.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__206). }
assert (e__208 : (q * / p) = ((/ p) * q)).
{
assert (e__209 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__209.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__208). }
feq.
}
assert (e__210 : / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q))).
{
assert (e__211 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__212 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__213 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__213.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__212). }
feq.
}
rw e__211.
apply inv_by. feq.
}
assert (e__214 : (apow (aida_eps_outside_m b m g) (q - 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1)))).
{
assert (e__215 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__215). }
assert (e__216 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__216). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) by feq.
reflexivity.
}
assert (e__217 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__180.
rw e__199.
rw e__205.
rw e__210.
rw e__214.
rw e__217.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * b * eta * g) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * b * eta * m) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * eta * g) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))) * eta)) * (/ ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) + eps)))).
{
assert (e__218 : / ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps) = (/ ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) + eps))).
{
assert (e__219 : ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps) = ((apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) + eps)).
{
assert (e__220 : (apow (aida_eps_outside_r b2 p r g) (q * / p)) = (apow (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q))).
{
assert (e__221 : (aida_eps_outside_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
transitivity (apow  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__221). }
assert (e__222 : (q * / p) = ((/ p) * q)).
{
assert (e__223 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__223.
reflexivity.
}
feq.
}
transitivity (apow (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) v__ ) e__222). }
rewrite (apow_flip (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r)) (((apow g p) * b2) + ((- 1) * (apow g p)) + ((- 1) * b2 * r)) ((/ p) * q)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__220.
reflexivity.
}
feq.
}
rw e__219.
apply inv_by. feq.
}
assert (e__224 : (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))).
{
assert (e__225 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__226 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__226.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__225). }
assert (e__227 : (q * / p) = ((/ p) * q)).
{
assert (e__228 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__228.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__227). }
feq.
}
assert (e__229 : (apow (aida_eps_outside_m b m g) (q - 1 + 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)).
{
assert (e__230 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1 + 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1 + 1)) e__230). }
assert (e__231 : (q - 1 + 1) = q).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) q ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__231). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__232 : / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (/ (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q))).
{
assert (e__233 : (Rpower (1 - (powerRZ b ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b (t)%Z) * b) + 1) q)).
{
assert (e__234 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__235 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__235.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b (t)%Z) * b) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__234). }
feq.
}
rw e__233.
apply inv_by. feq.
}
assert (e__236 : (apow (aida_eps_outside_m b m g) (q - 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1)))).
{
assert (e__237 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__237). }
assert (e__238 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__238). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) by feq.
reflexivity.
}
assert (e__239 : (apow (aida_eps_outside_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__240 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__240). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__241 : (sgn (aida_eps_outside_m b m g)) = ((- 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))))).
{
assert (e__242 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
rw e__242.
rewrite (sgn_scale_neg 1 ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (((- 1) * b * g) + (b * m) + g)); [feq | feq | lra].
}
assert (e__243 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__218.
rw e__224.
rw e__229.
rw e__232.
rw e__236.
rw e__239.
rw e__241.
rw e__243.
reflexivity.
}
feq.
}
feq.
}
assert (w__143 : (- ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (((sgn (aida_eps_outside_m b m g)) * (((apow (aida_eps_outside_m b m g) (q - 1)) * (apow (aida_eps_outside_m b m g) 1)) - (apow (aida_eps_outside_m b m g) (q - 1 + 1)))) + ((apow (aida_eps_outside_m b m g) (q - 1)) * ((aida_eps_outside_m b m g) - ((sgn (aida_eps_outside_m b m g)) * (apow (aida_eps_outside_m b m g) 1)))))) * / ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps))) = 0).
{
apply opp_zero.
assert (v__247 : (eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (((sgn (aida_eps_outside_m b m g)) * (((apow (aida_eps_outside_m b m g) (q - 1)) * (apow (aida_eps_outside_m b m g) 1)) - (apow (aida_eps_outside_m b m g) (q - 1 + 1)))) + ((apow (aida_eps_outside_m b m g) (q - 1)) * ((aida_eps_outside_m b m g) - ((sgn (aida_eps_outside_m b m g)) * (apow (aida_eps_outside_m b m g) 1)))))) = 0).
{
assert (v__246 : (((sgn (aida_eps_outside_m b m g)) * (((apow (aida_eps_outside_m b m g) (q - 1)) * (apow (aida_eps_outside_m b m g) 1)) - (apow (aida_eps_outside_m b m g) (q - 1 + 1)))) + ((apow (aida_eps_outside_m b m g) (q - 1)) * ((aida_eps_outside_m b m g) - ((sgn (aida_eps_outside_m b m g)) * (apow (aida_eps_outside_m b m g) 1))))) = 0).
{
apply plus_zero_zero.
{
assert (v__244 : (((apow (aida_eps_outside_m b m g) (q - 1)) * (apow (aida_eps_outside_m b m g) 1)) - (apow (aida_eps_outside_m b m g) (q - 1 + 1))) = 0).
{
assert (e__248 : (((apow (aida_eps_outside_m b m g) (q - 1)) * (apow (aida_eps_outside_m b m g) 1)) - (apow (aida_eps_outside_m b m g) (q - 1 + 1))) = (- 1) * ((apow (aida_eps_outside_m b m g) (q - 1 + 1)) - ((apow (aida_eps_outside_m b m g) (q - 1)) * (apow (aida_eps_outside_m b m g) 1))) + 0).
{
transitivity ((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)))).
{
assert (e__249 : (apow (aida_eps_outside_m b m g) (q - 1 + 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)).
{
assert (e__250 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1 + 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1 + 1)) e__250). }
assert (e__251 : (q - 1 + 1) = q).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) q ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__251). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__252 : (apow (aida_eps_outside_m b m g) (q - 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1)))).
{
assert (e__253 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__253). }
assert (e__254 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__254). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) by feq.
reflexivity.
}
assert (e__255 : (apow (aida_eps_outside_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__256 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__256). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__249.
rw e__252.
rw e__255.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)) + ((- 1) * (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)))).
{
assert (e__257 : (apow (aida_eps_outside_m b m g) (q - 1 + 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q)).
{
assert (e__258 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1 + 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1 + 1)) e__258). }
assert (e__259 : (q - 1 + 1) = q).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) q ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__259). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__260 : (apow (aida_eps_outside_m b m g) (q - 1)) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1)))).
{
assert (e__261 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__261). }
assert (e__262 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (((- 1) * b * g) + (b * m) + g) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (((- 1) * b * g) + (b * m) + g) v__ ) e__262). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (q + (- 1))) by feq.
reflexivity.
}
assert (e__263 : (apow (aida_eps_outside_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__264 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__264). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__257.
rw e__260.
rw e__263.
reflexivity.
}
feq.
}
feq.
}
rw e__248.
apply (from_eq_zero (- 1) 0 ((apow (aida_eps_outside_m b m g) (q - 1)) * (apow (aida_eps_outside_m b m g) 1)) (apow (aida_eps_outside_m b m g) (q - 1 + 1))); [exact s__45 | lra ..].
}
rewrite v__244. ring.
}
{
assert (v__245 : ((aida_eps_outside_m b m g) - ((sgn (aida_eps_outside_m b m g)) * (apow (aida_eps_outside_m b m g) 1))) = 0).
{
assert (e__265 : ((aida_eps_outside_m b m g) - ((sgn (aida_eps_outside_m b m g)) * (apow (aida_eps_outside_m b m g) 1))) = 1 * ((aida_eps_outside_m b m g) - ((sgn (aida_eps_outside_m b m g)) * (apow (aida_eps_outside_m b m g) 1))) + 0).
{
transitivity ((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g)))) + ((- 1) * b * g) + (b * m) + g)).
{
assert (e__266 : (apow (aida_eps_outside_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__267 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__267). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__268 : (sgn (aida_eps_outside_m b m g)) = ((- 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))))).
{
assert (e__269 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
rw e__269.
rewrite (sgn_scale_neg 1 ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (((- 1) * b * g) + (b * m) + g)); [feq | feq | lra].
}
assert (e__270 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__266.
rw e__268.
rw e__270.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g)))) + ((- 1) * b * g) + (b * m) + g)).
{
assert (e__271 : (apow (aida_eps_outside_m b m g) 1) = (apow ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1)).
{
assert (e__272 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b * g) + (b * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__272). }
rewrite (apow_flip (((- 1) * b * g) + (b * m) + g) ((b * g) + ((- 1) * b * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__273 : (sgn (aida_eps_outside_m b m g)) = ((- 1) * (sgn ((b * g) + ((- 1) * b * m) + ((- 1) * g))))).
{
assert (e__274 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
rw e__274.
rewrite (sgn_scale_neg 1 ((b * g) + ((- 1) * b * m) + ((- 1) * g)) (((- 1) * b * g) + (b * m) + g)); [feq | feq | lra].
}
assert (e__275 : (aida_eps_outside_m b m g) = (((- 1) * b * g) + (b * m) + g)).
{
change (((g * (1 - b)) + (m * b)) = (((- 1) * b * g) + (b * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__271.
rw e__273.
rw e__275.
reflexivity.
}
feq.
}
feq.
}
rw e__265.
apply (from_eq_zero 1 0 ((sgn (aida_eps_outside_m b m g)) * (apow (aida_eps_outside_m b m g) 1)) (aida_eps_outside_m b m g)); [exact s__12 | lra ..].
}
rewrite v__245. ring.
}
}
rewrite v__246. ring.
}
rewrite v__247. ring.
}
rw e__142. exact w__143.
}
(* goal *)
assert (s__277 : (((aida_eps_outside_m b m g) = ((b * m) + ((1 - b) * g))) /\ ((aida_eps_outside_r b2 p r g) = ((b2 * r) + ((1 - b2) * (apow g p)))) /\ ((aida_eps_outside_limit_x eta b b2 eps mu p q x m r g) = (((1 - mu) * x) - ((eta * 1 * (apow (aida_eps_outside_m b m g) (q - 1)) * (aida_eps_outside_m b m g)) * / ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps)))) /\ ((aida_eps_outside_x eta b b2 eps mu p q x m r g ((t + 1))%Z) = (((1 - mu) * x) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (aida_eps_outside_m b m g) (q - 1)) * (aida_eps_outside_m b m g)) * / ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps)))))).
{
split.
{
exact h__49.
}
{
split.
{
exact h__50.
}
{
split.
{
exact s__141.
}
{
exact s__276.
}
}
}
}
pose proof s__277 as [h__278 [h__279 [h__280 h__281]]].
split.
{
split.
{
change (0 < p).
exact h__9.
}
{
split.
{
change (0 < q).
assert (e__282 : q = 1 * (q - 1) + 1).
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
rw e__282.
apply (from_lt_pos 1 1 1 q); [exact h__10 | lra ..].
}
{
split.
{
change (0 < p).
exact h__9.
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__283 : p = 1 * (p - 0) + 0).
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
rw e__283.
apply (from_lt_pos 1 0 0 p); [exact h__9 | lra ..].
}
{
split.
{
change (0 < (q * / p)).
apply mult_pos_pos.
{
assert (e__284 : q = 1 * (q - 1) + 1).
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
rw e__284.
apply (from_lt_pos 1 1 1 q); [exact h__10 | lra ..].
}
{
apply inv_pos.
assert (e__285 : p = 1 * (p - 0) + 0).
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
rw e__285.
apply (from_lt_pos 1 0 0 p); [exact h__9 | lra ..].
}
}
{
split.
{
change (0 <> (eps + (apow (aida_eps_outside_r b2 p r g) (q * / p)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__286 : eps = 1 * (eps - 0) + 0).
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
rw e__286.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
apply apow_nonneg.
}
}
{
split.
{
change (0 < (q - 1)).
exact s__14.
}
{
split.
{
change (0 <> ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__287 : eps = 1 * (eps - 0) + 0).
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
rw e__287.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__288 : p = 1 * (p - 0) + 0).
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
rw e__288.
apply (from_lt_pos 1 0 0 p); [exact h__9 | lra ..].
}
{
split.
{
change (0 < (1 - (powerRZ b2 ((t + 1))%Z))).
assert (g__289 : 0 < b2).
{
assert (e__293 : b2 = 1 * (b2 - 0) + 0).
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
rw e__293.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__290 : 0 < (1 - b2)).
{
assert (e__294 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__294.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__291 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__292 : 0 < (1 - (powerRZ b2 ((t + 1))%Z))).
{
pz_gap b2 ((t + 1))%Z.
}
lra.
}
{
split.
{
change (0 < q).
assert (e__295 : q = 1 * (q - 1) + 1).
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
rw e__295.
apply (from_lt_pos 1 1 1 q); [exact h__10 | lra ..].
}
{
split.
{
change (0 < (1 - (powerRZ b ((t + 1))%Z))).
assert (g__296 : 0 < b).
{
assert (e__300 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__300.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__297 : 0 < (1 - b)).
{
assert (e__301 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__301.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__298 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__299 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
pz_gap b ((t + 1))%Z.
}
lra.
}
{
split.
{
change (0 < p).
exact h__9.
}
{
split.
{
change (0 < (q * / p)).
apply mult_pos_pos.
{
assert (e__302 : q = 1 * (q - 1) + 1).
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
rw e__302.
apply (from_lt_pos 1 1 1 q); [exact h__10 | lra ..].
}
{
apply inv_pos.
assert (e__303 : p = 1 * (p - 0) + 0).
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
rw e__303.
apply (from_lt_pos 1 0 0 p); [exact h__9 | lra ..].
}
}
{
split.
{
change (0 <> ((Rpower (1 - (powerRZ b ((t + 1))%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p r g) (q * / p))))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply exp_pos.
}
{
apply plus_pos_nn.
{
assert (e__304 : eps = 1 * (eps - 0) + 0).
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
rw e__304.
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
change (0 <> (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 < (q - 1)).
exact s__14.
}
{
change (0 <> ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__305 : eps = 1 * (eps - 0) + 0).
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
rw e__305.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
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
change (((aida_eps_outside_m b m g) = ((b * m) + ((1 - b) * g))) /\ ((aida_eps_outside_r b2 p r g) = ((b2 * r) + ((1 - b2) * (apow g p)))) /\ ((aida_eps_outside_limit_x eta b b2 eps mu p q x m r g) = (((1 - mu) * x) - ((eta * 1 * (apow (aida_eps_outside_m b m g) (q - 1)) * (aida_eps_outside_m b m g)) * / ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps)))) /\ ((aida_eps_outside_x eta b b2 eps mu p q x m r g ((t + 1))%Z) = (((1 - mu) * x) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (aida_eps_outside_m b m g) (q - 1)) * (aida_eps_outside_m b m g)) * / ((apow (aida_eps_outside_r b2 p r g) (q * / p)) + eps))))).
exact s__277.
}
Qed.
Lemma meaningful : forall (b : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (1 < q) -> ((0 < p) /\ (0 < q) /\ (0 < p) /\ (0 <> p) /\ (0 < (q / p)) /\ (0 <> (eps + (apow (aida_eps_outside_r b2 p r g) (q / p)))) /\ (0 < (q - 1)) /\ (0 <> ((apow (aida_eps_outside_r b2 p r g) (q / p)) + eps)) /\ (0 <> p) /\ (0 < (1 - (powerRZ b2 ((t + 1))%Z))) /\ (0 < q) /\ (0 < (1 - (powerRZ b ((t + 1))%Z))) /\ (0 < p) /\ (0 < (q / p)) /\ (0 <> ((Rpower (1 - (powerRZ b ((t + 1))%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p r g) (q / p))))) /\ (0 <> (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) /\ (0 < (q - 1)) /\ (0 <> ((apow (aida_eps_outside_r b2 p r g) (q / p)) + eps))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17)). Qed.
Theorem claim : forall (b : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (1 < q) -> (((aida_eps_outside_m b m g) = ((b * m) + ((1 - b) * g))) /\ ((aida_eps_outside_r b2 p r g) = ((b2 * r) + ((1 - b2) * (apow g p)))) /\ ((aida_eps_outside_limit_x eta b b2 eps mu p q x m r g) = (((1 - mu) * x) - ((eta * 1 * (apow (aida_eps_outside_m b m g) (q - 1)) * (aida_eps_outside_m b m g)) / ((apow (aida_eps_outside_r b2 p r g) (q / p)) + eps)))) /\ ((aida_eps_outside_x eta b b2 eps mu p q x m r g ((t + 1))%Z) = (((1 - mu) * x) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q / p)) / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (aida_eps_outside_m b m g) (q - 1)) * (aida_eps_outside_m b m g)) / ((apow (aida_eps_outside_r b2 p r g) (q / p)) + eps))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17)). Qed.
Fail Definition corrupted : forall (b : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (1 < q) -> (((aida_eps_outside_m b m g) = (((b * m) + ((1 - b) * g)) + 1)) /\ ((aida_eps_outside_r b2 p r g) = ((b2 * r) + ((1 - b2) * (apow g p)))) /\ ((aida_eps_outside_limit_x eta b b2 eps mu p q x m r g) = (((1 - mu) * x) - ((eta * 1 * (apow (aida_eps_outside_m b m g) (q - 1)) * (aida_eps_outside_m b m g)) / ((apow (aida_eps_outside_r b2 p r g) (q / p)) + eps)))) /\ ((aida_eps_outside_x eta b b2 eps mu p q x m r g ((t + 1))%Z) = (((1 - mu) * x) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q / p)) / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (aida_eps_outside_m b m g) (q - 1)) * (aida_eps_outside_m b m g)) / ((apow (aida_eps_outside_r b2 p r g) (q / p)) + eps))))) := claim.
End T_aida_step_form_outside_0d2cc7ad.


(* aida.lemma1_decay; certificate 2c9fd01e54f0944e441d898d404df958b041709fb40efbe446b8e97a91fe1657 *)
Module T_aida_lemma1_decay_2c9fd01e.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z) : R := ((x * (1 - mu)) - ((eta * (Rpower (1 - (powerRZ b2 (t)%Z)) (q / p)) * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q / p))))).

Lemma satisfiable : exists (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (t : Z), (0 <= t)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (1 <= p) /\ (1 <= q) /\ (1 <= (IZR t)).
Proof.
exists 1, (1 * / 2), (3 * / 4), 1, (1 * / 8), 1, 2, 1, (1)%Z.
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
change (1 <= 1).
apply Req_le.
closed_eq.
}
{
split.
{
change (1 <= 2).
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

Theorem claim : ~ (forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (1 <= p) -> (1 <= q) -> (1 <= (IZR t)) -> ((aida_x eta b1 b2 eps mu p q x 0 0 0 (t)%Z) = x)).
Proof.
intro general.
specialize (general 1 (1 * / 2) (3 * / 4) 1 (1 * / 8) 1 2 1 (1)%Z).
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
change (0 < 1).
closed_less.
}
intro general.
lapply general; clear general.
2: {
change (1 <= 1).
apply Req_le.
closed_eq.
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
change (1 <= 1).
apply Req_le.
closed_eq.
}
intro general.
revert general.
change (((1 * (1 - (1 * / 8))) - ((1 * (exp ((2 * / 1) * ln (1 - ((3 * / 4) ^ 1)))) * (apow ((0 * (1 - (1 * / 2))) + (0 * (1 * / 2))) 2) * (sgn ((0 * (1 - (1 * / 2))) + (0 * (1 * / 2))))) * / ((exp (2 * ln (1 - ((1 * / 2) ^ 1)))) * (exp ((2 * / 1) * ln (1 + ((0 * (3 * / 4)) + ((apow 0 1) * (1 - (3 * / 4)))))))))) = 1 -> False).
apply no_eq.
replace (exp ((2 * / 1) * ln (1 - ((3 * / 4) ^ 1)))) with ((1 - ((3 * / 4) ^ 1)) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (apow ((0 * (1 - (1 * / 2))) + (0 * (1 * / 2))) 2) with 0
by (symmetry; apply apow_of_zero; closed_eq).
replace (sgn ((0 * (1 - (1 * / 2))) + (0 * (1 * / 2)))) with 0
by (symmetry; apply sgn_of_zero; closed_eq).
replace (exp (2 * ln (1 - ((1 * / 2) ^ 1)))) with ((1 - ((1 * / 2) ^ 1)) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (apow 0 1) with 0
by (symmetry; apply apow_of_zero; closed_eq).
replace (exp ((2 * / 1) * ln (1 + ((0 * (3 * / 4)) + (0 * (1 - (3 * / 4))))))) with 1 by (symmetry; apply power_of_one; closed_eq).
apply ne_of_lt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (1 <= p) -> (1 <= q) -> (1 <= (IZR t)) -> ((aida_x eta b1 b2 eps mu p q x 0 0 0 (t)%Z) = (x + 1))) := claim.
End T_aida_lemma1_decay_2c9fd01e.


(* aida.lemma1; certificate bbe4b458fb26fd7bb77b7967c1bc710d512764e1c5e97c92cb55dd30c0548357 *)
Module T_aida_lemma1_bbe4b458.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z) : R := ((x * (1 - mu)) - ((eta * (Rpower (1 - (powerRZ b2 (t)%Z)) (q / p)) * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q / p))))).
Definition aida_limit_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) : R := ((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / (Rpower (eps + (aida_r b2 p r g)) (q / p)))).
Definition aida_eps_outside_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_eps_outside_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_eps_outside_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z) : R := ((x * (1 - mu)) - ((eta * (Rpower (1 - (powerRZ b2 (t)%Z)) (q / p)) * (apow (aida_eps_outside_m b1 m g) q) * (sgn (aida_eps_outside_m b1 m g))) / ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p r g) (q / p)))))).
Definition aida_eps_outside_limit_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) : R := ((x * (1 - mu)) - ((eta * (apow (aida_eps_outside_m b1 m g) q) * (sgn (aida_eps_outside_m b1 m g))) / (eps + (apow (aida_eps_outside_r b2 p r g) (q / p))))).

Lemma satisfiable : exists (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (t : Z), (0 <= t)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (0 < p) /\ (0 < q) /\ (1 <= (IZR t)).
Proof.
exists 1, (1 * / 2), (3 * / 4), 1, (1 * / 8), 1, 2, 1, (1)%Z.
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
change (0 < 2).
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

Lemma proved : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (0 < q) -> (1 <= (IZR t)) -> (((0 < p) /\ (0 <> p) /\ (0 < (1 - (powerRZ b2 (t)%Z))) /\ (0 < q) /\ (0 < (1 - (powerRZ b1 (t)%Z))) /\ (0 < p) /\ (0 < (eps + (aida_r b2 p 0 0))) /\ (0 <> ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p 0 0)) (q / p)))) /\ (0 < q) /\ (0 < p) /\ (0 <> p) /\ (0 < (eps + (aida_r b2 p 0 0))) /\ (0 <> (Rpower (eps + (aida_r b2 p 0 0)) (q / p))) /\ (0 <> p) /\ (0 < (1 - (powerRZ b2 (t)%Z))) /\ (0 < q) /\ (0 < (1 - (powerRZ b1 (t)%Z))) /\ (0 < p) /\ (0 < (q / p)) /\ (0 <> ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p 0 0) (q / p))))) /\ (0 < q) /\ (0 < p) /\ (0 <> p) /\ (0 < (q / p)) /\ (0 <> (eps + (apow (aida_eps_outside_r b2 p 0 0) (q / p))))) /\ (((aida_m b1 0 0) = 0) /\ ((aida_r b2 p 0 0) = 0) /\ ((aida_x eta b1 b2 eps mu p q x 0 0 0 (t)%Z) = ((1 - mu) * x)) /\ ((aida_limit_x eta b1 b2 eps mu p q x 0 0 0) = ((1 - mu) * x)) /\ ((aida_eps_outside_x eta b1 b2 eps mu p q x 0 0 0 (t)%Z) = ((1 - mu) * x)) /\ ((aida_eps_outside_limit_x eta b1 b2 eps mu p q x 0 0 0) = ((1 - mu) * x)))).
Proof.
intros eta b1 b2 eps mu p q x t b__0 h__2 h__5 h__8 h__9 h__10 h__11.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
assert (z__12 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
assert (n__14 : 0 < p).
{
assert (e__13 : p = 1 * (p - 0) + 0).
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
rw e__13.
apply (from_lt_pos 1 0 0 p); [exact h__9 | lra ..].
}
assert (n__17 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__16 : p = 1 * (p - 0) + 0).
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
rw e__16.
apply (from_lt_pos 1 0 0 p); [exact h__9 | lra ..].
}
assert (n__25 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
assert (g__18 : 0 < b2).
{
assert (e__22 : b2 = 1 * (b2 - 0) + 0).
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
rw e__22.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__19 : 0 < (1 - b2)).
{
assert (e__23 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__23.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__20 : 0 < (IZR t)).
{
assert (e__24 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__24.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__21 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (n__27 : 0 < (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__26 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__26.
exact n__25.
}
assert (n__29 : 0 < q).
{
assert (e__28 : q = 1 * (q - 0) + 0).
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
rw e__28.
apply (from_lt_pos 1 0 0 q); [exact h__10 | lra ..].
}
assert (n__37 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
assert (g__30 : 0 < b1).
{
assert (e__34 : b1 = 1 * (b1 - 0) + 0).
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
rw e__34.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__31 : 0 < (1 - b1)).
{
assert (e__35 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__35.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__32 : 0 < (IZR t)).
{
assert (e__36 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__36.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__33 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
assert (n__39 : 0 < (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
assert (e__38 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__38.
exact n__37.
}
assert (n__43 : 0 < (eps + (aida_r b2 p 0 0))).
{
assert (e__40 : (eps + (aida_r b2 p 0 0)) = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
assert (e__41 : (aida_r b2 p 0 0) = 0).
{
change (((0 * b2) + ((apow 0 p) * (1 - b2))) = 0).
assert (e__42 : (apow 0 p) = 0).
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
eapply eq_trans.
{
rw e__41.
reflexivity.
}
feq.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__40.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
assert (n__47 : 0 < eps).
{
assert (e__44 : (eps + (aida_r b2 p 0 0)) = eps).
{
assert (e__45 : (aida_r b2 p 0 0) = 0).
{
change (((0 * b2) + ((apow 0 p) * (1 - b2))) = 0).
assert (e__46 : (apow 0 p) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__46.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__45.
reflexivity.
}
feq.
}
try rewrite <- e__44.
exact n__43.
}
assert (n__48 : ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p 0 0)) (q * / p))) <> 0).
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
assert (n__58 : ((Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) * (Rpower eps ((/ p) * q))) <> 0).
{
assert (e__49 : ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p 0 0)) (q * / p))) = ((Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) * (Rpower eps ((/ p) * q)))).
{
assert (e__50 : (Rpower (eps + (aida_r b2 p 0 0)) (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__51 : (eps + (aida_r b2 p 0 0)) = eps).
{
assert (e__52 : (aida_r b2 p 0 0) = 0).
{
change (((0 * b2) + ((apow 0 p) * (1 - b2))) = 0).
assert (e__53 : (apow 0 p) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__53.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__52.
reflexivity.
}
feq.
}
transitivity (Rpower  eps (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__51). }
assert (e__54 : (q * / p) = ((/ p) * q)).
{
assert (e__55 : / p = (/ p)).
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
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__54). }
feq.
}
assert (e__56 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__57 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__57). }
feq.
}
eapply eq_trans.
{
rw e__50.
rw e__56.
reflexivity.
}
feq.
}
try rewrite <- e__49.
exact n__48.
}
assert (n__59 : (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) <> 0).
{
intro vanishes.
apply n__58.
transitivity (1 * ((Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * ((Rpower eps ((/ p) * q)))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__60 : (Rpower eps ((/ p) * q)) <> 0).
{
intro vanishes.
apply n__58.
transitivity (1 * ((Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * ((Rpower eps ((/ p) * q)))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__79 : (Rpower (eps + (aida_r b2 p 0 0)) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__93 : 0 < (q * / p)).
{
apply mult_pos_pos.
{
assert (e__91 : q = 1 * (q - 0) + 0).
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
rw e__91.
apply (from_lt_pos 1 0 0 q); [exact h__10 | lra ..].
}
{
apply inv_pos.
assert (e__92 : p = 1 * (p - 0) + 0).
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
rw e__92.
apply (from_lt_pos 1 0 0 p); [exact h__9 | lra ..].
}
}
assert (n__96 : 0 < ((/ p) * q)).
{
assert (e__94 : (q * / p) = ((/ p) * q)).
{
assert (e__95 : / p = (/ p)).
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
try rewrite <- e__94.
exact n__93.
}
assert (n__103 : ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p 0 0) (q * / p)))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply exp_pos.
}
{
assert (e__97 : (eps + (apow (aida_eps_outside_r b2 p 0 0) (q * / p))) = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
assert (e__98 : (apow (aida_eps_outside_r b2 p 0 0) (q * / p)) = 0).
{
assert (e__99 : (aida_eps_outside_r b2 p 0 0) = 0).
{
change (((0 * b2) + ((apow 0 p) * (1 - b2))) = 0).
assert (e__100 : (apow 0 p) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__100.
reflexivity.
}
feq.
}
transitivity (apow  0 (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__99). }
assert (e__101 : (q * / p) = ((/ p) * q)).
{
assert (e__102 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__102.
reflexivity.
}
feq.
}
transitivity (apow 0 ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow 0 v__ ) e__101). }
apply apow_0.
}
eapply eq_trans.
{
rw e__98.
reflexivity.
}
feq.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__97.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
assert (n__112 : ((Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) * eps) <> 0).
{
assert (e__104 : ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p 0 0) (q * / p)))) = ((Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) * eps)).
{
assert (e__105 : (apow (aida_eps_outside_r b2 p 0 0) (q * / p)) = 0).
{
assert (e__106 : (aida_eps_outside_r b2 p 0 0) = 0).
{
change (((0 * b2) + ((apow 0 p) * (1 - b2))) = 0).
assert (e__107 : (apow 0 p) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__107.
reflexivity.
}
feq.
}
transitivity (apow  0 (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__106). }
assert (e__108 : (q * / p) = ((/ p) * q)).
{
assert (e__109 : / p = (/ p)).
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
transitivity (apow 0 ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow 0 v__ ) e__108). }
apply apow_0.
}
assert (e__110 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__111 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__111). }
feq.
}
eapply eq_trans.
{
rw e__105.
rw e__110.
reflexivity.
}
feq.
}
try rewrite <- e__104.
exact n__103.
}
assert (n__113 : eps <> 0).
{
intro vanishes.
apply n__112.
transitivity (1 * ((Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (eps)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__137 : (eps + (apow (aida_eps_outside_r b2 p 0 0) (q * / p))) <> 0).
{
apply Rgt_not_eq; red.
assert (e__131 : (eps + (apow (aida_eps_outside_r b2 p 0 0) (q * / p))) = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
assert (e__132 : (apow (aida_eps_outside_r b2 p 0 0) (q * / p)) = 0).
{
assert (e__133 : (aida_eps_outside_r b2 p 0 0) = 0).
{
change (((0 * b2) + ((apow 0 p) * (1 - b2))) = 0).
assert (e__134 : (apow 0 p) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__134.
reflexivity.
}
feq.
}
transitivity (apow  0 (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__133). }
assert (e__135 : (q * / p) = ((/ p) * q)).
{
assert (e__136 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__136.
reflexivity.
}
feq.
}
transitivity (apow 0 ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow 0 v__ ) e__135). }
apply apow_0.
}
eapply eq_trans.
{
rw e__132.
reflexivity.
}
feq.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__131.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
(* goal *)
assert (s__149 : (((aida_m b1 0 0) = 0) /\ ((aida_r b2 p 0 0) = 0) /\ ((aida_x eta b1 b2 eps mu p q x 0 0 0 (t)%Z) = ((1 - mu) * x)) /\ ((aida_limit_x eta b1 b2 eps mu p q x 0 0 0) = ((1 - mu) * x)) /\ ((aida_eps_outside_x eta b1 b2 eps mu p q x 0 0 0 (t)%Z) = ((1 - mu) * x)) /\ ((aida_eps_outside_limit_x eta b1 b2 eps mu p q x 0 0 0) = ((1 - mu) * x)))).
{
split.
{
transitivity (0).
{
change (((0 * (1 - b1)) + (0 * b1)) = 0).
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
change (((0 * b2) + ((apow 0 p) * (1 - b2))) = 0).
assert (e__15 : (apow 0 p) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__15.
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
transitivity ((((- 1) * mu * x) + x)).
{
change (((x * (1 - mu)) - ((eta * (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) * (apow (aida_m b1 0 0) q) * (sgn (aida_m b1 0 0))) * / ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p 0 0)) (q * / p))))) = (((- 1) * mu * x) + x)).
assert (e__61 : / ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p 0 0)) (q * / p))) = ((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower eps ((/ p) * q))))).
{
assert (e__62 : ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p 0 0)) (q * / p))) = ((Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) * (Rpower eps ((/ p) * q)))).
{
assert (e__63 : (Rpower (eps + (aida_r b2 p 0 0)) (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__64 : (eps + (aida_r b2 p 0 0)) = eps).
{
assert (e__65 : (aida_r b2 p 0 0) = 0).
{
change (((0 * b2) + ((apow 0 p) * (1 - b2))) = 0).
assert (e__66 : (apow 0 p) = 0).
{
apply apow_0.
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
transitivity (Rpower  eps (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__64). }
assert (e__67 : (q * / p) = ((/ p) * q)).
{
assert (e__68 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__68.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__67). }
feq.
}
assert (e__69 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__70 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__70). }
feq.
}
eapply eq_trans.
{
rw e__63.
rw e__69.
reflexivity.
}
feq.
}
rw e__62.
apply inv_by. feq.
}
assert (e__71 : (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))).
{
assert (e__72 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__72). }
assert (e__73 : (q * / p) = ((/ p) * q)).
{
assert (e__74 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__74.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) v__ ) e__73). }
feq.
}
assert (e__75 : (apow (aida_m b1 0 0) q) = 0).
{
assert (e__76 : (aida_m b1 0 0) = 0).
{
change (((0 * (1 - b1)) + (0 * b1)) = 0).
feq.
}
transitivity (apow  0 q).
{ exact (f_equal (fun v__ => apow  v__ q) e__76). }
apply apow_0.
}
assert (e__77 : (sgn (aida_m b1 0 0)) = 0).
{
assert (e__78 : (aida_m b1 0 0) = 0).
{
change (((0 * (1 - b1)) + (0 * b1)) = 0).
feq.
}
rw e__78.
apply sgn_zero.
}
eapply eq_trans.
{
rw e__61.
rw e__71.
rw e__75.
rw e__77.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * mu * x) + x)).
{
feq.
}
feq.
}
{
split.
{
transitivity ((((- 1) * mu * x) + x)).
{
change (((x * (1 - mu)) - ((eta * (apow (aida_m b1 0 0) q) * (sgn (aida_m b1 0 0))) * / (Rpower (eps + (aida_r b2 p 0 0)) (q * / p)))) = (((- 1) * mu * x) + x)).
assert (e__80 : / (Rpower (eps + (aida_r b2 p 0 0)) (q * / p)) = (/ (Rpower eps ((/ p) * q)))).
{
assert (e__81 : (Rpower (eps + (aida_r b2 p 0 0)) (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__82 : (eps + (aida_r b2 p 0 0)) = eps).
{
assert (e__83 : (aida_r b2 p 0 0) = 0).
{
change (((0 * b2) + ((apow 0 p) * (1 - b2))) = 0).
assert (e__84 : (apow 0 p) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__84.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__83.
reflexivity.
}
feq.
}
transitivity (Rpower  eps (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__82). }
assert (e__85 : (q * / p) = ((/ p) * q)).
{
assert (e__86 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__86.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__85). }
feq.
}
rw e__81.
apply inv_by. feq.
}
assert (e__87 : (apow (aida_m b1 0 0) q) = 0).
{
assert (e__88 : (aida_m b1 0 0) = 0).
{
change (((0 * (1 - b1)) + (0 * b1)) = 0).
feq.
}
transitivity (apow  0 q).
{ exact (f_equal (fun v__ => apow  v__ q) e__88). }
apply apow_0.
}
assert (e__89 : (sgn (aida_m b1 0 0)) = 0).
{
assert (e__90 : (aida_m b1 0 0) = 0).
{
change (((0 * (1 - b1)) + (0 * b1)) = 0).
feq.
}
rw e__90.
apply sgn_zero.
}
eapply eq_trans.
{
rw e__80.
rw e__87.
rw e__89.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * mu * x) + x)).
{
feq.
}
feq.
}
{
split.
{
transitivity ((((- 1) * mu * x) + x)).
{
change (((x * (1 - mu)) - ((eta * (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) * (apow (aida_eps_outside_m b1 0 0) q) * (sgn (aida_eps_outside_m b1 0 0))) * / ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p 0 0) (q * / p)))))) = (((- 1) * mu * x) + x)).
assert (e__114 : / ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p 0 0) (q * / p)))) = ((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ eps))).
{
assert (e__115 : ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p 0 0) (q * / p)))) = ((Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) * eps)).
{
assert (e__116 : (apow (aida_eps_outside_r b2 p 0 0) (q * / p)) = 0).
{
assert (e__117 : (aida_eps_outside_r b2 p 0 0) = 0).
{
change (((0 * b2) + ((apow 0 p) * (1 - b2))) = 0).
assert (e__118 : (apow 0 p) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__118.
reflexivity.
}
feq.
}
transitivity (apow  0 (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__117). }
assert (e__119 : (q * / p) = ((/ p) * q)).
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
transitivity (apow 0 ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow 0 v__ ) e__119). }
apply apow_0.
}
assert (e__121 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__122 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__122). }
feq.
}
eapply eq_trans.
{
rw e__116.
rw e__121.
reflexivity.
}
feq.
}
rw e__115.
apply inv_by. feq.
}
assert (e__123 : (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))).
{
assert (e__124 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__124). }
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
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) v__ ) e__125). }
feq.
}
assert (e__127 : (apow (aida_eps_outside_m b1 0 0) q) = 0).
{
assert (e__128 : (aida_eps_outside_m b1 0 0) = 0).
{
change (((0 * (1 - b1)) + (0 * b1)) = 0).
feq.
}
transitivity (apow  0 q).
{ exact (f_equal (fun v__ => apow  v__ q) e__128). }
apply apow_0.
}
assert (e__129 : (sgn (aida_eps_outside_m b1 0 0)) = 0).
{
assert (e__130 : (aida_eps_outside_m b1 0 0) = 0).
{
change (((0 * (1 - b1)) + (0 * b1)) = 0).
feq.
}
rw e__130.
apply sgn_zero.
}
eapply eq_trans.
{
rw e__114.
rw e__123.
rw e__127.
rw e__129.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * mu * x) + x)).
{
feq.
}
feq.
}
{
transitivity ((((- 1) * mu * x) + x)).
{
change (((x * (1 - mu)) - ((eta * (apow (aida_eps_outside_m b1 0 0) q) * (sgn (aida_eps_outside_m b1 0 0))) * / (eps + (apow (aida_eps_outside_r b2 p 0 0) (q * / p))))) = (((- 1) * mu * x) + x)).
assert (e__138 : / (eps + (apow (aida_eps_outside_r b2 p 0 0) (q * / p))) = (/ eps)).
{
assert (e__139 : (eps + (apow (aida_eps_outside_r b2 p 0 0) (q * / p))) = eps).
{
assert (e__140 : (apow (aida_eps_outside_r b2 p 0 0) (q * / p)) = 0).
{
assert (e__141 : (aida_eps_outside_r b2 p 0 0) = 0).
{
change (((0 * b2) + ((apow 0 p) * (1 - b2))) = 0).
assert (e__142 : (apow 0 p) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__142.
reflexivity.
}
feq.
}
transitivity (apow  0 (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__141). }
assert (e__143 : (q * / p) = ((/ p) * q)).
{
assert (e__144 : / p = (/ p)).
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
transitivity (apow 0 ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow 0 v__ ) e__143). }
apply apow_0.
}
eapply eq_trans.
{
rw e__140.
reflexivity.
}
feq.
}
rw e__139.
apply inv_by. feq.
}
assert (e__145 : (apow (aida_eps_outside_m b1 0 0) q) = 0).
{
assert (e__146 : (aida_eps_outside_m b1 0 0) = 0).
{
change (((0 * (1 - b1)) + (0 * b1)) = 0).
feq.
}
transitivity (apow  0 q).
{ exact (f_equal (fun v__ => apow  v__ q) e__146). }
apply apow_0.
}
assert (e__147 : (sgn (aida_eps_outside_m b1 0 0)) = 0).
{
assert (e__148 : (aida_eps_outside_m b1 0 0) = 0).
{
change (((0 * (1 - b1)) + (0 * b1)) = 0).
feq.
}
rw e__148.
apply sgn_zero.
}
eapply eq_trans.
{
rw e__138.
rw e__145.
rw e__147.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * mu * x) + x)).
{
feq.
}
feq.
}
}
}
}
}
}
pose proof s__149 as [h__150 [h__151 [h__152 [h__153 [h__154 h__155]]]]].
split.
{
split.
{
change (0 < p).
exact h__9.
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__156 : p = 1 * (p - 0) + 0).
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
rw e__156.
apply (from_lt_pos 1 0 0 p); [exact h__9 | lra ..].
}
{
split.
{
change (0 < (1 - (powerRZ b2 (t)%Z))).
assert (g__157 : 0 < b2).
{
assert (e__161 : b2 = 1 * (b2 - 0) + 0).
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
rw e__161.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__158 : 0 < (1 - b2)).
{
assert (e__162 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__162.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__159 : 0 < (IZR t)).
{
assert (e__163 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__163.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__160 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
{
split.
{
change (0 < q).
exact h__10.
}
{
split.
{
change (0 < (1 - (powerRZ b1 (t)%Z))).
assert (g__164 : 0 < b1).
{
assert (e__168 : b1 = 1 * (b1 - 0) + 0).
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
rw e__168.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__165 : 0 < (1 - b1)).
{
assert (e__169 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__169.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
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
assert (g__167 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
split.
{
change (0 < p).
exact h__9.
}
{
split.
{
change (0 < (eps + (aida_r b2 p 0 0))).
assert (e__171 : (eps + (aida_r b2 p 0 0)) = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
assert (e__172 : (aida_r b2 p 0 0) = 0).
{
change (((0 * b2) + ((apow 0 p) * (1 - b2))) = 0).
assert (e__173 : (apow 0 p) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__173.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__172.
reflexivity.
}
feq.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__171.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
split.
{
change (0 <> ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p 0 0)) (q * / p)))).
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
change (0 < q).
exact h__10.
}
{
split.
{
change (0 < p).
exact h__9.
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__174 : p = 1 * (p - 0) + 0).
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
rw e__174.
apply (from_lt_pos 1 0 0 p); [exact h__9 | lra ..].
}
{
split.
{
change (0 < (eps + (aida_r b2 p 0 0))).
assert (e__175 : (eps + (aida_r b2 p 0 0)) = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
assert (e__176 : (aida_r b2 p 0 0) = 0).
{
change (((0 * b2) + ((apow 0 p) * (1 - b2))) = 0).
assert (e__177 : (apow 0 p) = 0).
{
apply apow_0.
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
{
split.
{
change (0 <> (Rpower (eps + (aida_r b2 p 0 0)) (q * / p))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> p).
apply gap_ne0.
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
apply (from_lt_pos 1 0 0 p); [exact h__9 | lra ..].
}
{
split.
{
change (0 < (1 - (powerRZ b2 (t)%Z))).
assert (g__179 : 0 < b2).
{
assert (e__183 : b2 = 1 * (b2 - 0) + 0).
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
rw e__183.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__180 : 0 < (1 - b2)).
{
assert (e__184 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__184.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__181 : 0 < (IZR t)).
{
assert (e__185 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__185.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__182 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
{
split.
{
change (0 < q).
exact h__10.
}
{
split.
{
change (0 < (1 - (powerRZ b1 (t)%Z))).
assert (g__186 : 0 < b1).
{
assert (e__190 : b1 = 1 * (b1 - 0) + 0).
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
rw e__190.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__187 : 0 < (1 - b1)).
{
assert (e__191 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__191.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__188 : 0 < (IZR t)).
{
assert (e__192 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__192.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__189 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
split.
{
change (0 < p).
exact h__9.
}
{
split.
{
change (0 < (q * / p)).
apply mult_pos_pos.
{
assert (e__193 : q = 1 * (q - 0) + 0).
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
rw e__193.
apply (from_lt_pos 1 0 0 q); [exact h__10 | lra ..].
}
{
apply inv_pos.
assert (e__194 : p = 1 * (p - 0) + 0).
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
rw e__194.
apply (from_lt_pos 1 0 0 p); [exact h__9 | lra ..].
}
}
{
split.
{
change (0 <> ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p 0 0) (q * / p))))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply exp_pos.
}
{
assert (e__195 : (eps + (apow (aida_eps_outside_r b2 p 0 0) (q * / p))) = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
assert (e__196 : (apow (aida_eps_outside_r b2 p 0 0) (q * / p)) = 0).
{
assert (e__197 : (aida_eps_outside_r b2 p 0 0) = 0).
{
change (((0 * b2) + ((apow 0 p) * (1 - b2))) = 0).
assert (e__198 : (apow 0 p) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__198.
reflexivity.
}
feq.
}
transitivity (apow  0 (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__197). }
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
transitivity (apow 0 ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow 0 v__ ) e__199). }
apply apow_0.
}
eapply eq_trans.
{
rw e__196.
reflexivity.
}
feq.
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
}
{
split.
{
change (0 < q).
exact h__10.
}
{
split.
{
change (0 < p).
exact h__9.
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__201 : p = 1 * (p - 0) + 0).
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
rw e__201.
apply (from_lt_pos 1 0 0 p); [exact h__9 | lra ..].
}
{
split.
{
change (0 < (q * / p)).
apply mult_pos_pos.
{
assert (e__202 : q = 1 * (q - 0) + 0).
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
rw e__202.
apply (from_lt_pos 1 0 0 q); [exact h__10 | lra ..].
}
{
apply inv_pos.
assert (e__203 : p = 1 * (p - 0) + 0).
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
rw e__203.
apply (from_lt_pos 1 0 0 p); [exact h__9 | lra ..].
}
}
{
change (0 <> (eps + (apow (aida_eps_outside_r b2 p 0 0) (q * / p)))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__204 : (eps + (apow (aida_eps_outside_r b2 p 0 0) (q * / p))) = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
assert (e__205 : (apow (aida_eps_outside_r b2 p 0 0) (q * / p)) = 0).
{
assert (e__206 : (aida_eps_outside_r b2 p 0 0) = 0).
{
change (((0 * b2) + ((apow 0 p) * (1 - b2))) = 0).
assert (e__207 : (apow 0 p) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__207.
reflexivity.
}
feq.
}
transitivity (apow  0 (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__206). }
assert (e__208 : (q * / p) = ((/ p) * q)).
{
assert (e__209 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__209.
reflexivity.
}
feq.
}
transitivity (apow 0 ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow 0 v__ ) e__208). }
apply apow_0.
}
eapply eq_trans.
{
rw e__205.
reflexivity.
}
feq.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__204.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
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
}
}
}
{
change (((aida_m b1 0 0) = 0) /\ ((aida_r b2 p 0 0) = 0) /\ ((aida_x eta b1 b2 eps mu p q x 0 0 0 (t)%Z) = ((1 - mu) * x)) /\ ((aida_limit_x eta b1 b2 eps mu p q x 0 0 0) = ((1 - mu) * x)) /\ ((aida_eps_outside_x eta b1 b2 eps mu p q x 0 0 0 (t)%Z) = ((1 - mu) * x)) /\ ((aida_eps_outside_limit_x eta b1 b2 eps mu p q x 0 0 0) = ((1 - mu) * x))).
exact s__149.
}
Qed.
Lemma meaningful : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (0 < q) -> (1 <= (IZR t)) -> ((0 < p) /\ (0 <> p) /\ (0 < (1 - (powerRZ b2 (t)%Z))) /\ (0 < q) /\ (0 < (1 - (powerRZ b1 (t)%Z))) /\ (0 < p) /\ (0 < (eps + (aida_r b2 p 0 0))) /\ (0 <> ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p 0 0)) (q / p)))) /\ (0 < q) /\ (0 < p) /\ (0 <> p) /\ (0 < (eps + (aida_r b2 p 0 0))) /\ (0 <> (Rpower (eps + (aida_r b2 p 0 0)) (q / p))) /\ (0 <> p) /\ (0 < (1 - (powerRZ b2 (t)%Z))) /\ (0 < q) /\ (0 < (1 - (powerRZ b1 (t)%Z))) /\ (0 < p) /\ (0 < (q / p)) /\ (0 <> ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (eps + (apow (aida_eps_outside_r b2 p 0 0) (q / p))))) /\ (0 < q) /\ (0 < p) /\ (0 <> p) /\ (0 < (q / p)) /\ (0 <> (eps + (apow (aida_eps_outside_r b2 p 0 0) (q / p))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15)). Qed.
Theorem claim : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (0 < q) -> (1 <= (IZR t)) -> (((aida_m b1 0 0) = 0) /\ ((aida_r b2 p 0 0) = 0) /\ ((aida_x eta b1 b2 eps mu p q x 0 0 0 (t)%Z) = ((1 - mu) * x)) /\ ((aida_limit_x eta b1 b2 eps mu p q x 0 0 0) = ((1 - mu) * x)) /\ ((aida_eps_outside_x eta b1 b2 eps mu p q x 0 0 0 (t)%Z) = ((1 - mu) * x)) /\ ((aida_eps_outside_limit_x eta b1 b2 eps mu p q x 0 0 0) = ((1 - mu) * x))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15)). Qed.
Fail Definition corrupted : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (0 < q) -> (1 <= (IZR t)) -> (((aida_m b1 0 0) = (0 + 1)) /\ ((aida_r b2 p 0 0) = 0) /\ ((aida_x eta b1 b2 eps mu p q x 0 0 0 (t)%Z) = ((1 - mu) * x)) /\ ((aida_limit_x eta b1 b2 eps mu p q x 0 0 0) = ((1 - mu) * x)) /\ ((aida_eps_outside_x eta b1 b2 eps mu p q x 0 0 0 (t)%Z) = ((1 - mu) * x)) /\ ((aida_eps_outside_limit_x eta b1 b2 eps mu p q x 0 0 0) = ((1 - mu) * x))) := claim.
End T_aida_lemma1_bbe4b458.


(* aida.lemma1_theta; certificate fff0fecbe67bb28f5951abd7e45dbfa8ee03f3391f755ab415e07351558a6c04 *)
Module T_aida_lemma1_theta_fff0fecb.
Definition c (b1 : R) (b2 : R) (p : R) (q : R) (t : Z) : R := ((Rpower (1 - (powerRZ b2 (t)%Z)) (q / p)) / (Rpower (1 - (powerRZ b1 (t)%Z)) q)).
Definition theta (eta : R) (b1 : R) (b2 : R) (eps : R) (p : R) (q : R) (m : R) (r : R) (t : Z) : R := (- ((eta * ((c b1 b2 p q (t)%Z) - 1) * (apow m q) * (sgn m)) / (Rpower (r + eps) (q / p)))).

Lemma satisfiable : exists (eta : R) (b1 : R) (b2 : R) (eps : R) (p : R) (q : R) (t : Z), (0 <= t)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (0 < p) /\ (0 < q) /\ (1 <= (IZR t)).
Proof.
exists 1, (1 * / 2), (3 * / 4), 1, 1, 2, (1)%Z.
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
change (0 < 2).
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

Lemma proved : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (p : R) (q : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (0 < q) -> (1 <= (IZR t)) -> (((0 <> p) /\ (0 < (1 - (powerRZ b2 (t)%Z))) /\ (0 < (1 - (powerRZ b1 (t)%Z))) /\ (0 <> (Rpower (1 - (powerRZ b1 (t)%Z)) q)) /\ (0 < q) /\ (0 < (0 + eps)) /\ (0 <> (Rpower (0 + eps) (q / p)))) /\ ((theta eta b1 b2 eps p q 0 0 (t)%Z) = 0)).
Proof.
intros eta b1 b2 eps p q t b__0 h__2 h__5 h__8 h__9 h__10 h__11.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
assert (z__12 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
assert (n__14 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__13 : p = 1 * (p - 0) + 0).
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
rw e__13.
apply (from_lt_pos 1 0 0 p); [exact h__9 | lra ..].
}
assert (n__22 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__18 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (n__24 : 0 < (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__23 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__23.
exact n__22.
}
assert (n__32 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
assert (g__25 : 0 < b1).
{
assert (e__29 : b1 = 1 * (b1 - 0) + 0).
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
rw e__29.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__26 : 0 < (1 - b1)).
{
assert (e__30 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__30.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__27 : 0 < (IZR t)).
{
assert (e__31 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__31.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__28 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
assert (n__34 : 0 < (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
assert (e__33 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__33.
exact n__32.
}
assert (n__35 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__38 : (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) <> 0).
{
assert (e__36 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__37 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__37). }
feq.
}
try rewrite <- e__36.
exact n__35.
}
assert (n__40 : 0 < q).
{
assert (e__39 : q = 1 * (q - 0) + 0).
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
rw e__39.
apply (from_lt_pos 1 0 0 q); [exact h__10 | lra ..].
}
assert (n__42 : 0 < (0 + eps)).
{
assert (e__41 : (0 + eps) = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
feq.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__41.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
assert (n__44 : 0 < eps).
{
assert (e__43 : (0 + eps) = eps).
{
feq.
}
try rewrite <- e__43.
exact n__42.
}
assert (n__45 : (Rpower (0 + eps) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__50 : (Rpower eps ((/ p) * q)) <> 0).
{
assert (e__46 : (Rpower (0 + eps) (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__47 : (0 + eps) = eps).
{
feq.
}
transitivity (Rpower  eps (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__47). }
assert (e__48 : (q * / p) = ((/ p) * q)).
{
assert (e__49 : / p = (/ p)).
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
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__48). }
feq.
}
try rewrite <- e__46.
exact n__45.
}
(* goal *)
assert (s__66 : ((theta eta b1 b2 eps p q 0 0 (t)%Z) = 0)).
{
transitivity (0).
{
change ((- ((eta * ((c b1 b2 p q (t)%Z) - 1) * (apow 0 q) * (sgn 0)) * / (Rpower (0 + eps) (q * / p)))) = 0).
assert (e__51 : / (Rpower (0 + eps) (q * / p)) = (/ (Rpower eps ((/ p) * q)))).
{
assert (e__52 : (Rpower (0 + eps) (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__53 : (0 + eps) = eps).
{
feq.
}
transitivity (Rpower  eps (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__53). }
assert (e__54 : (q * / p) = ((/ p) * q)).
{
assert (e__55 : / p = (/ p)).
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
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__54). }
feq.
}
rw e__52.
apply inv_by. feq.
}
assert (e__56 : (c b1 b2 p q (t)%Z) = ((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)))).
{
change (((Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 (t)%Z)) q)) = ((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)))).
assert (e__57 : (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))).
{
assert (e__58 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__58). }
assert (e__59 : (q * / p) = ((/ p) * q)).
{
assert (e__60 : / p = (/ p)).
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
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) v__ ) e__59). }
feq.
}
assert (e__61 : / (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q))).
{
assert (e__62 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__63 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__63). }
feq.
}
rw e__62.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__57.
rw e__61.
reflexivity.
}
feq.
}
assert (e__64 : (apow 0 q) = 0).
{
apply apow_0.
}
assert (e__65 : (sgn 0) = 0).
{
apply sgn_zero.
}
eapply eq_trans.
{
rw e__51.
rw e__56.
rw e__64.
rw e__65.
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
split.
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__67 : p = 1 * (p - 0) + 0).
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
rw e__67.
apply (from_lt_pos 1 0 0 p); [exact h__9 | lra ..].
}
{
split.
{
change (0 < (1 - (powerRZ b2 (t)%Z))).
assert (g__68 : 0 < b2).
{
assert (e__72 : b2 = 1 * (b2 - 0) + 0).
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
rw e__72.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__69 : 0 < (1 - b2)).
{
assert (e__73 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__73.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__70 : 0 < (IZR t)).
{
assert (e__74 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__74.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__71 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
{
split.
{
change (0 < (1 - (powerRZ b1 (t)%Z))).
assert (g__75 : 0 < b1).
{
assert (e__79 : b1 = 1 * (b1 - 0) + 0).
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
rw e__79.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__76 : 0 < (1 - b1)).
{
assert (e__80 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__80.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__78 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
split.
{
change (0 <> (Rpower (1 - (powerRZ b1 (t)%Z)) q)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 < q).
exact h__10.
}
{
split.
{
change (0 < (0 + eps)).
assert (e__82 : (0 + eps) = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
feq.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__82.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
change (0 <> (Rpower (0 + eps) (q * / p))).
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
{
change ((theta eta b1 b2 eps p q 0 0 (t)%Z) = 0).
exact s__66.
}
Qed.
Lemma meaningful : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (p : R) (q : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (0 < q) -> (1 <= (IZR t)) -> ((0 <> p) /\ (0 < (1 - (powerRZ b2 (t)%Z))) /\ (0 < (1 - (powerRZ b1 (t)%Z))) /\ (0 <> (Rpower (1 - (powerRZ b1 (t)%Z)) q)) /\ (0 < q) /\ (0 < (0 + eps)) /\ (0 <> (Rpower (0 + eps) (q / p)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13)). Qed.
Theorem claim : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (p : R) (q : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (0 < q) -> (1 <= (IZR t)) -> ((theta eta b1 b2 eps p q 0 0 (t)%Z) = 0).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13)). Qed.
Fail Definition corrupted : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (p : R) (q : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < p) -> (0 < q) -> (1 <= (IZR t)) -> ((theta eta b1 b2 eps p q 0 0 (t)%Z) = (0 + 1)) := claim.
End T_aida_lemma1_theta_fff0fecb.
