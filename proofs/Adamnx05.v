From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas01.
Open Scope R_scope.

(* adamnx.is_adax; certificate 33e46027f134fad36e868cf9f1b0d728862d5fac83a774ce867f80cca23ff6de *)
Module T_adamnx_is_adax_33e46027.
Definition adamnx_rate (b : R) (t : R) : R := ((1 - (Rpower b ((1 - b) * ((- 1) + t)))) / (1 - (Rpower b (t * (1 - b))))).
Definition adax_rate (b : R) (t : Z) : R := (1 - (b / ((- 1) + (powerRZ (1 + b) (t)%Z)))).

Lemma satisfiable : exists (b : R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (3)%Z.
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

Lemma proved : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((0 < b) /\ (0 <> (1 - (Rpower b ((IZR t) * (1 - b))))) /\ (0 <> (Rpower b (1 - b))) /\ (0 <> ((- 1) + (powerRZ (1 + ((1 / (Rpower b (1 - b))) - 1)) (t)%Z)))) /\ ((adamnx_rate b (IZR t)) = (adax_rate ((1 / (Rpower b (1 - b))) - 1) (t)%Z))).
Proof.
intros b t b__0 h__2 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* a *)
assert (s__9 : ((0 < (Rpower b (1 - b))) /\ ((Rpower b (1 - b)) < 1))).
{
assert (p__7 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (u__8 : ((0 < (Rpower b (1 - b))) /\ ((Rpower b (1 - b)) < 1))).
{
exact (T_unit_a_ee139e83.claim b p__7).
}
exact u__8.
}
pose proof s__9 as [h__10 h__11].
assert (n__15 : 0 < b).
{
assert (e__14 : b = 1 * (b - 0) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (n__20 : (Rpower b (1 - b)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__16 : (Rpower b (1 - b)) = 1 * ((Rpower b (1 - b)) - 0) + 0).
{
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__17 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__17). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
symmetry.
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__18 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__19 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__19). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
rw e__16.
apply (from_lt_pos 1 0 0 (Rpower b (1 - b))); [exact h__10 | lra ..].
}
assert (n__23 : ((/ (Rpower b b)) * b) <> 0).
{
assert (e__21 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__22 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__22). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__21.
exact n__20.
}
assert (n__24 : b <> 0).
{
intro vanishes.
apply n__23.
transitivity (1 * ((/ (Rpower b b))) * (b)).
{ feq. }
rewrite vanishes. ring.
}
(* x *)
assert (s__42 : (0 < ((1 * / (Rpower b (1 - b))) - 1))).
{
assert (e__12 : ((1 * / (Rpower b (1 - b))) - 1) = ((1 - (Rpower b (1 - b))) * / (Rpower b (1 - b)))).
{
transitivity ((((Rpower b b) * (/ b)) + (- 1))).
{
assert (e__25 : / (Rpower b (1 - b)) = ((Rpower b b) * (/ b))).
{
assert (e__26 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__27 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__27). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
symmetry.
transitivity ((((Rpower b b) * (/ b)) + (- 1))).
{
assert (e__28 : / (Rpower b (1 - b)) = ((Rpower b b) * (/ b))).
{
assert (e__29 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__30 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__30). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__29.
apply inv_by. feq.
}
assert (e__31 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__32 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__32). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__28.
rw e__31.
reflexivity.
}
feq.
}
feq.
}
assert (w__13 : 0 < ((1 - (Rpower b (1 - b))) * / (Rpower b (1 - b)))).
{
apply mult_pos_pos.
{
assert (e__33 : (1 - (Rpower b (1 - b))) = 1 * (1 - (Rpower b (1 - b))) + 0).
{
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__34 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__35 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__35). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__34.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__36 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__37 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__37). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
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
rw e__33.
apply (from_lt_pos 1 0 (Rpower b (1 - b)) 1); [exact h__11 | lra ..].
}
{
apply inv_pos.
assert (e__38 : (Rpower b (1 - b)) = 1 * ((Rpower b (1 - b)) - 0) + 0).
{
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__39 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__39). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
symmetry.
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__40 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__41 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__41). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
rw e__38.
apply (from_lt_pos 1 0 0 (Rpower b (1 - b))); [exact h__10 | lra ..].
}
}
rw e__12. exact w__13.
}
assert (n__51 : (1 - (Rpower b ((IZR t) * (1 - b)))) <> 0).
{
apply Rgt_not_eq; red.
assert (g__43 : 0 < b).
{
assert (e__47 : b = 1 * (b - 0) + 0).
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
rw e__47.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__44 : 0 < (1 - b)).
{
assert (e__48 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__48.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__45 : 0 < ((IZR t) * (1 - b))).
{
apply mult_pos_pos.
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
{
assert (e__50 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__50.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
assert (g__46 : 0 < (1 - (Rpower b ((IZR t) * (1 - b))))).
{
rp_gap b ((IZR t) * (1 - b)).
}
lra.
}
assert (n__55 : (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + 1) <> 0).
{
assert (e__52 : (1 - (Rpower b ((IZR t) * (1 - b)))) = (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + 1)).
{
assert (e__53 : (Rpower b ((IZR t) * (1 - b))) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__54 : ((IZR t) * (1 - b)) = (((- 1) * b * (IZR t)) + (IZR t))).
{
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR t)) + (IZR t)) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__54). }
rewrite (rp_add b (((- 1) * b * (IZR t)) + (IZR t)) ((- 1) * b * (IZR t)) (IZR t)) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR t)) b (t)%Z 1) by (zp || izrf).
rewrite (rp_index b (IZR t) (t)%Z 1) by (rpos || zp || izrf).
feq.
}
eapply eq_trans.
{
rw e__53.
reflexivity.
}
feq.
}
try rewrite <- e__52.
exact n__51.
}
assert (n__56 : ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z))) <> 0).
{
intro vanishes.
apply n__55.
transitivity (1 * ((/ (powerRZ (Rpower b b) (t)%Z))) * ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__76 : ((- 1) + (powerRZ (1 + ((1 * / (Rpower b (1 - b))) - 1)) (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__57 : 0 < (1 + ((1 * / (Rpower b (1 - b))) - 1))).
{
assert (e__61 : (1 + ((1 * / (Rpower b (1 - b))) - 1)) = 1 * (((1 * / (Rpower b (1 - b))) - 1) - 0) + 1).
{
transitivity (((Rpower b b) * (/ b))).
{
assert (e__62 : / (Rpower b (1 - b)) = ((Rpower b b) * (/ b))).
{
assert (e__63 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__64 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__64). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
transitivity (((Rpower b b) * (/ b))).
{
assert (e__65 : / (Rpower b (1 - b)) = ((Rpower b b) * (/ b))).
{
assert (e__66 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__67 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__67). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__66.
apply inv_by. feq.
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
rw e__61.
apply (from_lt_pos 1 1 0 ((1 * / (Rpower b (1 - b))) - 1)); [exact s__42 | lra ..].
}
assert (g__58 : (1 - (1 + ((1 * / (Rpower b (1 - b))) - 1))) < 0).
{
assert (e__68 : (1 - (1 + ((1 * / (Rpower b (1 - b))) - 1))) = (- 1) * (((1 * / (Rpower b (1 - b))) - 1) - 0) + 0).
{
transitivity ((((- 1) * (Rpower b b) * (/ b)) + 1)).
{
assert (e__69 : / (Rpower b (1 - b)) = ((Rpower b b) * (/ b))).
{
assert (e__70 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__71 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__71). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__70.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__69.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower b b) * (/ b)) + 1)).
{
assert (e__72 : / (Rpower b (1 - b)) = ((Rpower b b) * (/ b))).
{
assert (e__73 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__74 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__74). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__73.
apply inv_by. feq.
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
rw e__68.
apply (from_lt_neg (- 1) 0 0 ((1 * / (Rpower b (1 - b))) - 1)); [exact s__42 | lra ..].
}
assert (g__59 : 0 < (IZR t)).
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__60 : (1 - (powerRZ (1 + ((1 * / (Rpower b (1 - b))) - 1)) (t)%Z)) < 0).
{
pz_gap (1 + ((1 * / (Rpower b (1 - b))) - 1)) (t)%Z.
}
lra.
}
assert (n__84 : (((powerRZ (Rpower b b) (t)%Z) * (/ (powerRZ b (t)%Z))) + (- 1)) <> 0).
{
assert (e__77 : ((- 1) + (powerRZ (1 + ((1 * / (Rpower b (1 - b))) - 1)) (t)%Z)) = (((powerRZ (Rpower b b) (t)%Z) * (/ (powerRZ b (t)%Z))) + (- 1))).
{
assert (e__78 : (powerRZ (1 + ((1 * / (Rpower b (1 - b))) - 1)) (t)%Z) = ((powerRZ (Rpower b b) (t)%Z) * (/ (powerRZ b (t)%Z)))).
{
assert (e__79 : (1 + ((1 * / (Rpower b (1 - b))) - 1)) = ((Rpower b b) * (/ b))).
{
assert (e__80 : / (Rpower b (1 - b)) = ((Rpower b b) * (/ b))).
{
assert (e__81 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__82 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__82). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
rw e__79.
assert (e__83 : powerRZ ((Rpower b b) * (/ b)) (t)%Z = powerRZ ((Rpower b b) * (/ b)) (t)%Z).
{
try replace ((Rpower b b) * (/ b)) with ((Rpower b b) * (/ b)) by feq.
reflexivity.
}
rw e__83.
rewrite (pz_mult (Rpower b b) (/ b) (t)%Z) by zp.
rewrite (pz_inv b (t)%Z).
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
(* goal *)
assert (s__102 : ((adamnx_rate b (IZR t)) = (adax_rate ((1 * / (Rpower b (1 - b))) - 1) (t)%Z))).
{
transitivity ((((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b))) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
{
change (((1 - (Rpower b ((1 - b) * ((- 1) + (IZR t))))) * / (1 - (Rpower b ((IZR t) * (1 - b))))) = (((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b))) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
assert (e__85 : (Rpower b ((1 - b) * ((- 1) + (IZR t)))) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b))).
{
assert (e__86 : ((1 - b) * ((- 1) + (IZR t))) = (((- 1) * b * (IZR t)) + b + (IZR t) + (- 1))).
{
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR t)) + b + (IZR t) + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__86). }
rewrite (rp_add b (((- 1) * b * (IZR t)) + b + (IZR t) + (- 1)) (((- 1) * b * (IZR t)) + b + (IZR t)) (- 1)) by ring.
rewrite (rp_add b (((- 1) * b * (IZR t)) + b + (IZR t)) (((- 1) * b * (IZR t)) + b) (IZR t)) by ring.
rewrite (rp_add b (((- 1) * b * (IZR t)) + b) ((- 1) * b * (IZR t)) b) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR t)) b (t)%Z 1) by (zp || izrf).
rewrite (rp_index b (IZR t) (t)%Z 1) by (rpos || zp || izrf).
rewrite (rp_whole_neg b (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__87 : / (1 - (Rpower b ((IZR t) * (1 - b)))) = ((powerRZ (Rpower b b) (t)%Z) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
{
assert (e__88 : (1 - (Rpower b ((IZR t) * (1 - b)))) = (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + 1)).
{
assert (e__89 : (Rpower b ((IZR t) * (1 - b))) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__90 : ((IZR t) * (1 - b)) = (((- 1) * b * (IZR t)) + (IZR t))).
{
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR t)) + (IZR t)) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__90). }
rewrite (rp_add b (((- 1) * b * (IZR t)) + (IZR t)) ((- 1) * b * (IZR t)) (IZR t)) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR t)) b (t)%Z 1) by (zp || izrf).
rewrite (rp_index b (IZR t) (t)%Z 1) by (rpos || zp || izrf).
feq.
}
eapply eq_trans.
{
rw e__89.
reflexivity.
}
feq.
}
rw e__88.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__85.
rw e__87.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b))) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
{
change ((1 - (((1 * / (Rpower b (1 - b))) - 1) * / ((- 1) + (powerRZ (1 + ((1 * / (Rpower b (1 - b))) - 1)) (t)%Z)))) = (((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b))) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
assert (e__91 : / ((- 1) + (powerRZ (1 + ((1 * / (Rpower b (1 - b))) - 1)) (t)%Z)) = ((powerRZ b (t)%Z) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
{
assert (e__92 : ((- 1) + (powerRZ (1 + ((1 * / (Rpower b (1 - b))) - 1)) (t)%Z)) = (((powerRZ (Rpower b b) (t)%Z) * (/ (powerRZ b (t)%Z))) + (- 1))).
{
assert (e__93 : (powerRZ (1 + ((1 * / (Rpower b (1 - b))) - 1)) (t)%Z) = ((powerRZ (Rpower b b) (t)%Z) * (/ (powerRZ b (t)%Z)))).
{
assert (e__94 : (1 + ((1 * / (Rpower b (1 - b))) - 1)) = ((Rpower b b) * (/ b))).
{
assert (e__95 : / (Rpower b (1 - b)) = ((Rpower b b) * (/ b))).
{
assert (e__96 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__97 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__97). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__96.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__95.
reflexivity.
}
feq.
}
rw e__94.
assert (e__98 : powerRZ ((Rpower b b) * (/ b)) (t)%Z = powerRZ ((Rpower b b) * (/ b)) (t)%Z).
{
try replace ((Rpower b b) * (/ b)) with ((Rpower b b) * (/ b)) by feq.
reflexivity.
}
rw e__98.
rewrite (pz_mult (Rpower b b) (/ b) (t)%Z) by zp.
rewrite (pz_inv b (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__93.
reflexivity.
}
feq.
}
rw e__92.
apply inv_by. feq.
}
assert (e__99 : / (Rpower b (1 - b)) = ((Rpower b b) * (/ b))).
{
assert (e__100 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__101 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__101). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__100.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__91.
rw e__99.
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
change (0 < b).
exact h__3.
}
{
split.
{
change (0 <> (1 - (Rpower b ((IZR t) * (1 - b))))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__103 : 0 < b).
{
assert (e__107 : b = 1 * (b - 0) + 0).
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
rw e__107.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__104 : 0 < (1 - b)).
{
assert (e__108 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__108.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__105 : 0 < ((IZR t) * (1 - b))).
{
apply mult_pos_pos.
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
{
assert (e__110 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__110.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
assert (g__106 : 0 < (1 - (Rpower b ((IZR t) * (1 - b))))).
{
rp_gap b ((IZR t) * (1 - b)).
}
lra.
}
{
split.
{
change (0 <> (Rpower b (1 - b))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__111 : (Rpower b (1 - b)) = 1 * ((Rpower b (1 - b)) - 0) + 0).
{
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__112 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__112). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
symmetry.
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__113 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__114 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__114). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
rw e__111.
apply (from_lt_pos 1 0 0 (Rpower b (1 - b))); [exact h__10 | lra ..].
}
{
change (0 <> ((- 1) + (powerRZ (1 + ((1 * / (Rpower b (1 - b))) - 1)) (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__115 : 0 < (1 + ((1 * / (Rpower b (1 - b))) - 1))).
{
assert (e__119 : (1 + ((1 * / (Rpower b (1 - b))) - 1)) = 1 * (((1 * / (Rpower b (1 - b))) - 1) - 0) + 1).
{
transitivity (((Rpower b b) * (/ b))).
{
assert (e__120 : / (Rpower b (1 - b)) = ((Rpower b b) * (/ b))).
{
assert (e__121 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__122 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__122). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
symmetry.
transitivity (((Rpower b b) * (/ b))).
{
assert (e__123 : / (Rpower b (1 - b)) = ((Rpower b b) * (/ b))).
{
assert (e__124 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__125 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__125). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__124.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__123.
reflexivity.
}
feq.
}
feq.
}
rw e__119.
apply (from_lt_pos 1 1 0 ((1 * / (Rpower b (1 - b))) - 1)); [exact s__42 | lra ..].
}
assert (g__116 : (1 - (1 + ((1 * / (Rpower b (1 - b))) - 1))) < 0).
{
assert (e__126 : (1 - (1 + ((1 * / (Rpower b (1 - b))) - 1))) = (- 1) * (((1 * / (Rpower b (1 - b))) - 1) - 0) + 0).
{
transitivity ((((- 1) * (Rpower b b) * (/ b)) + 1)).
{
assert (e__127 : / (Rpower b (1 - b)) = ((Rpower b b) * (/ b))).
{
assert (e__128 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__129 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__129). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
symmetry.
transitivity ((((- 1) * (Rpower b b) * (/ b)) + 1)).
{
assert (e__130 : / (Rpower b (1 - b)) = ((Rpower b b) * (/ b))).
{
assert (e__131 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__132 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__132). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
feq.
}
rw e__126.
apply (from_lt_neg (- 1) 0 0 ((1 * / (Rpower b (1 - b))) - 1)); [exact s__42 | lra ..].
}
assert (g__117 : 0 < (IZR t)).
{
assert (e__133 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__133.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__118 : (1 - (powerRZ (1 + ((1 * / (Rpower b (1 - b))) - 1)) (t)%Z)) < 0).
{
pz_gap (1 + ((1 * / (Rpower b (1 - b))) - 1)) (t)%Z.
}
lra.
}
}
}
}
{
change ((adamnx_rate b (IZR t)) = (adax_rate ((1 * / (Rpower b (1 - b))) - 1) (t)%Z)).
exact s__102.
}
Qed.
Lemma meaningful : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((0 < b) /\ (0 <> (1 - (Rpower b ((IZR t) * (1 - b))))) /\ (0 <> (Rpower b (1 - b))) /\ (0 <> ((- 1) + (powerRZ (1 + ((1 / (Rpower b (1 - b))) - 1)) (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4. exact (proj1 (proved v0 v1 v2 v3 v4)). Qed.
Theorem claim : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((adamnx_rate b (IZR t)) = (adax_rate ((1 / (Rpower b (1 - b))) - 1) (t)%Z)).
Proof. intros v0 v1 v2 v3 v4. exact (proj2 (proved v0 v1 v2 v3 v4)). Qed.
Fail Definition corrupted : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((adamnx_rate b (IZR t)) = ((adax_rate ((1 / (Rpower b (1 - b))) - 1) (t)%Z) + 1)) := claim.
End T_adamnx_is_adax_33e46027.


(* adamnx.is_adax_increasing; certificate b27822cfad1df5e50175e2f5dec529452e35613bb615a4ec2f7c40ecee790026 *)
Module T_adamnx_is_adax_increasing_b27822cf.

Lemma satisfiable : exists (b : R) (c : R), (0 < b) /\ (b < c) /\ (c < 1).
Proof.
exists (1 * / 2), (3 * / 4).
split.
{
change (0 < (1 * / 2)).
closed_less.
}
{
split.
{
change ((1 * / 2) < (3 * / 4)).
closed_less.
}
{
change ((3 * / 4) < 1).
closed_less.
}
}
Qed.

Lemma proved : forall (b : R) (c : R), (0 < b) -> (b < c) -> (c < 1) -> (((0 < b) /\ (0 < c)) /\ ((Rpower b (1 - b)) < (Rpower c (1 - c)))).
Proof.
intros b c h__0 h__1 h__2.
(* cpos *)
assert (s__7 : (0 < c)).
{
assert (e__3 : c = (b + (c - b))).
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
assert (w__4 : 0 < (b + (c - b))).
{
apply plus_pos_pos.
{
assert (e__5 : b = 1 * (b - 0) + 0).
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
rw e__5.
apply (from_lt_pos 1 0 0 b); [exact h__0 | lra ..].
}
{
assert (e__6 : (c - b) = 1 * (c - b) + 0).
{
transitivity ((((- 1) * b) + c)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + c)).
{
feq.
}
feq.
}
rw e__6.
apply (from_lt_pos 1 0 b c); [exact h__1 | lra ..].
}
}
rw e__3. exact w__4.
}
(* logs *)
assert (s__11 : ((ln b) < (ln c))).
{
assert (p__8 : (0 < b)).
{
exact h__0.
}
assert (p__9 : (b < c)).
{
exact h__1.
}
assert (u__10 : ((ln b) < (ln c))).
{
exact (ax_log_increasing b c p__8 p__9).
}
exact u__10.
}
assert (n__13 : 0 < c).
{
assert (e__12 : c = 1 * (c - 0) + 0).
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
rw e__12.
apply (from_lt_pos 1 0 0 c); [exact s__7 | lra ..].
}
(* log c *)
assert (s__15 : ((ln c) < 0)).
{
apply gap_lt.
apply to_plus.
apply plus_zero_pos.
{
reflexivity.
}
{
apply opp_neg.
apply ln_neg_sign; [rpos | ].
assert (e__14 : (c + (- 1)) = (- 1) * (1 - c) + 0).
{
transitivity ((c + (- 1))).
{
reflexivity.
}
symmetry.
transitivity ((c + (- 1))).
{
feq.
}
feq.
}
rw e__14.
apply (from_lt_neg (- 1) 0 c 1); [exact h__2 | lra ..].
}
}
assert (n__19 : 0 < b).
{
assert (e__18 : b = 1 * (b - 0) + 0).
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
rw e__18.
apply (from_lt_pos 1 0 0 b); [exact h__0 | lra ..].
}
(* products *)
assert (s__25 : (((1 - b) * (ln b)) < ((1 - c) * (ln c)))).
{
apply gap_lt.
assert (e__16 : (((1 - c) * (ln c)) - ((1 - b) * (ln b))) = ((((1 - c) + (c - b)) * ((ln c) - (ln b))) + ((c - b) * (- (ln c))))).
{
transitivity ((((ln b) * b) + ((- 1) * (ln b)) + ((- 1) * (ln c) * c) + (ln c))).
{
feq.
}
symmetry.
transitivity ((((ln b) * b) + ((- 1) * (ln b)) + ((- 1) * (ln c) * c) + (ln c))).
{
feq.
}
feq.
}
assert (w__17 : 0 < ((((1 - c) + (c - b)) * ((ln c) - (ln b))) + ((c - b) * (- (ln c))))).
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
apply plus_pos_pos.
{
assert (e__20 : (1 - c) = 1 * (1 - c) + 0).
{
transitivity ((((- 1) * c) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * c) + 1)).
{
feq.
}
feq.
}
rw e__20.
apply (from_lt_pos 1 0 c 1); [exact h__2 | lra ..].
}
{
assert (e__21 : (c - b) = 1 * (c - b) + 0).
{
transitivity ((((- 1) * b) + c)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + c)).
{
feq.
}
feq.
}
rw e__21.
apply (from_lt_pos 1 0 b c); [exact h__1 | lra ..].
}
}
{
assert (e__22 : ((ln c) - (ln b)) = 1 * ((ln c) - (ln b)) + 0).
{
transitivity ((((- 1) * (ln b)) + (ln c))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (ln b)) + (ln c))).
{
feq.
}
feq.
}
rw e__22.
apply (from_lt_pos 1 0 (ln b) (ln c)); [exact s__11 | lra ..].
}
}
{
apply mult_pos_pos.
{
assert (e__23 : (c - b) = 1 * (c - b) + 0).
{
transitivity ((((- 1) * b) + c)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + c)).
{
feq.
}
feq.
}
rw e__23.
apply (from_lt_pos 1 0 b c); [exact h__1 | lra ..].
}
{
assert (e__24 : (- (ln c)) = 1 * (0 - (ln c)) + 0).
{
transitivity (((- 1) * (ln c))).
{
feq.
}
symmetry.
transitivity (((- 1) * (ln c))).
{
feq.
}
feq.
}
rw e__24.
apply (from_lt_pos 1 0 (ln c) 0); [exact s__15 | lra ..].
}
}
}
rw e__16. exact w__17.
}
(* exp *)
assert (s__28 : ((exp ((1 - b) * (ln b))) < (exp ((1 - c) * (ln c))))).
{
assert (p__26 : (((1 - b) * (ln b)) < ((1 - c) * (ln c)))).
{
exact s__25.
}
assert (u__27 : ((exp ((1 - b) * (ln b))) < (exp ((1 - c) * (ln c))))).
{
exact (ax_exp_increasing ((1 - b) * (ln b)) ((1 - c) * (ln c)) p__26).
}
exact u__27.
}
(* at b *)
assert (s__31 : ((Rpower b (1 - b)) = (exp ((1 - b) * (ln b))))).
{
assert (p__29 : (0 < b)).
{
exact h__0.
}
assert (u__30 : ((Rpower b (1 - b)) = (exp ((1 - b) * (ln b))))).
{
exact (ax_rpow_as_exp b (1 - b) p__29).
}
exact u__30.
}
(* at c *)
assert (s__34 : ((Rpower c (1 - c)) = (exp ((1 - c) * (ln c))))).
{
assert (p__32 : (0 < c)).
{
exact s__7.
}
assert (u__33 : ((Rpower c (1 - c)) = (exp ((1 - c) * (ln c))))).
{
exact (ax_rpow_as_exp c (1 - c) p__32).
}
exact u__33.
}
(* goal *)
assert (s__76 : ((Rpower b (1 - b)) < (Rpower c (1 - c)))).
{
apply gap_lt.
assert (e__35 : ((Rpower c (1 - c)) - (Rpower b (1 - b))) = (((exp ((1 - c) * (ln c))) - (exp ((1 - b) * (ln b)))) + ((Rpower c (1 - c)) - (exp ((1 - c) * (ln c)))) + ((exp ((1 - b) * (ln b))) - (Rpower b (1 - b))))).
{
transitivity ((((- 1) * (/ (Rpower b b)) * b) + ((/ (Rpower c c)) * c))).
{
assert (e__37 : (Rpower c (1 - c)) = ((/ (Rpower c c)) * c)).
{
assert (e__38 : (1 - c) = (((- 1) * c) + 1)).
{
feq.
}
transitivity (Rpower c (((- 1) * c) + 1) ).
{ exact (f_equal (fun v__ => Rpower c v__ ) e__38). }
rewrite (rp_add c (((- 1) * c) + 1) ((- 1) * c) 1) by ring.
rewrite (rp_times_neg c ((- 1) * c) c 1) by (simpl INR; feq).
rewrite (rp_whole c 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__39 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__40 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__40). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__37.
rw e__39.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower b b)) * b) + ((/ (Rpower c c)) * c))).
{
assert (e__41 : (exp ((1 - c) * (ln c))) = ((/ (exp ((ln c) * c))) * (exp (ln c)))).
{
assert (e__42 : ((1 - c) * (ln c)) = (((- 1) * (ln c) * c) + (ln c))).
{
feq.
}
rw e__42.
rewrite (exp_add (((- 1) * (ln c) * c) + (ln c)) ((- 1) * (ln c) * c) (ln c)) by ring.
rewrite (exp_times_neg ((- 1) * (ln c) * c) ((ln c) * c) 1) by (simpl INR; feq).
rewrite (exp_times (ln c) (ln c) 1) by (simpl INR; feq).
feq.
}
assert (e__43 : (exp ((1 - b) * (ln b))) = ((/ (exp ((ln b) * b))) * (exp (ln b)))).
{
assert (e__44 : ((1 - b) * (ln b)) = (((- 1) * (ln b) * b) + (ln b))).
{
feq.
}
rw e__44.
rewrite (exp_add (((- 1) * (ln b) * b) + (ln b)) ((- 1) * (ln b) * b) (ln b)) by ring.
rewrite (exp_times_neg ((- 1) * (ln b) * b) ((ln b) * b) 1) by (simpl INR; feq).
rewrite (exp_times (ln b) (ln b) 1) by (simpl INR; feq).
feq.
}
assert (e__45 : (Rpower c (1 - c)) = ((/ (Rpower c c)) * c)).
{
assert (e__46 : (1 - c) = (((- 1) * c) + 1)).
{
feq.
}
transitivity (Rpower c (((- 1) * c) + 1) ).
{ exact (f_equal (fun v__ => Rpower c v__ ) e__46). }
rewrite (rp_add c (((- 1) * c) + 1) ((- 1) * c) 1) by ring.
rewrite (rp_times_neg c ((- 1) * c) c 1) by (simpl INR; feq).
rewrite (rp_whole c 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__47 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__48 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__48). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__41.
rw e__43.
rw e__45.
rw e__47.
reflexivity.
}
feq.
}
feq.
}
assert (w__36 : 0 < (((exp ((1 - c) * (ln c))) - (exp ((1 - b) * (ln b)))) + ((Rpower c (1 - c)) - (exp ((1 - c) * (ln c)))) + ((exp ((1 - b) * (ln b))) - (Rpower b (1 - b))))).
{
apply plus_pos_zero.
{
apply plus_pos_zero.
{
assert (e__49 : ((exp ((1 - c) * (ln c))) - (exp ((1 - b) * (ln b)))) = 1 * ((exp ((1 - c) * (ln c))) - (exp ((1 - b) * (ln b)))) + 0).
{
transitivity ((((- 1) * (/ (exp ((ln b) * b))) * (exp (ln b))) + ((/ (exp ((ln c) * c))) * (exp (ln c))))).
{
assert (e__50 : (exp ((1 - c) * (ln c))) = ((/ (exp ((ln c) * c))) * (exp (ln c)))).
{
assert (e__51 : ((1 - c) * (ln c)) = (((- 1) * (ln c) * c) + (ln c))).
{
feq.
}
rw e__51.
rewrite (exp_add (((- 1) * (ln c) * c) + (ln c)) ((- 1) * (ln c) * c) (ln c)) by ring.
rewrite (exp_times_neg ((- 1) * (ln c) * c) ((ln c) * c) 1) by (simpl INR; feq).
rewrite (exp_times (ln c) (ln c) 1) by (simpl INR; feq).
feq.
}
assert (e__52 : (exp ((1 - b) * (ln b))) = ((/ (exp ((ln b) * b))) * (exp (ln b)))).
{
assert (e__53 : ((1 - b) * (ln b)) = (((- 1) * (ln b) * b) + (ln b))).
{
feq.
}
rw e__53.
rewrite (exp_add (((- 1) * (ln b) * b) + (ln b)) ((- 1) * (ln b) * b) (ln b)) by ring.
rewrite (exp_times_neg ((- 1) * (ln b) * b) ((ln b) * b) 1) by (simpl INR; feq).
rewrite (exp_times (ln b) (ln b) 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__50.
rw e__52.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (exp ((ln b) * b))) * (exp (ln b))) + ((/ (exp ((ln c) * c))) * (exp (ln c))))).
{
assert (e__54 : (exp ((1 - c) * (ln c))) = ((/ (exp ((ln c) * c))) * (exp (ln c)))).
{
assert (e__55 : ((1 - c) * (ln c)) = (((- 1) * (ln c) * c) + (ln c))).
{
feq.
}
rw e__55.
rewrite (exp_add (((- 1) * (ln c) * c) + (ln c)) ((- 1) * (ln c) * c) (ln c)) by ring.
rewrite (exp_times_neg ((- 1) * (ln c) * c) ((ln c) * c) 1) by (simpl INR; feq).
rewrite (exp_times (ln c) (ln c) 1) by (simpl INR; feq).
feq.
}
assert (e__56 : (exp ((1 - b) * (ln b))) = ((/ (exp ((ln b) * b))) * (exp (ln b)))).
{
assert (e__57 : ((1 - b) * (ln b)) = (((- 1) * (ln b) * b) + (ln b))).
{
feq.
}
rw e__57.
rewrite (exp_add (((- 1) * (ln b) * b) + (ln b)) ((- 1) * (ln b) * b) (ln b)) by ring.
rewrite (exp_times_neg ((- 1) * (ln b) * b) ((ln b) * b) 1) by (simpl INR; feq).
rewrite (exp_times (ln b) (ln b) 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__54.
rw e__56.
reflexivity.
}
feq.
}
feq.
}
rw e__49.
apply (from_lt_pos 1 0 (exp ((1 - b) * (ln b))) (exp ((1 - c) * (ln c)))); [exact s__28 | lra ..].
}
{
assert (e__58 : ((Rpower c (1 - c)) - (exp ((1 - c) * (ln c)))) = (- 1) * ((exp ((1 - c) * (ln c))) - (Rpower c (1 - c))) + 0).
{
transitivity ((((- 1) * (/ (exp ((ln c) * c))) * (exp (ln c))) + ((/ (Rpower c c)) * c))).
{
assert (e__59 : (exp ((1 - c) * (ln c))) = ((/ (exp ((ln c) * c))) * (exp (ln c)))).
{
assert (e__60 : ((1 - c) * (ln c)) = (((- 1) * (ln c) * c) + (ln c))).
{
feq.
}
rw e__60.
rewrite (exp_add (((- 1) * (ln c) * c) + (ln c)) ((- 1) * (ln c) * c) (ln c)) by ring.
rewrite (exp_times_neg ((- 1) * (ln c) * c) ((ln c) * c) 1) by (simpl INR; feq).
rewrite (exp_times (ln c) (ln c) 1) by (simpl INR; feq).
feq.
}
assert (e__61 : (Rpower c (1 - c)) = ((/ (Rpower c c)) * c)).
{
assert (e__62 : (1 - c) = (((- 1) * c) + 1)).
{
feq.
}
transitivity (Rpower c (((- 1) * c) + 1) ).
{ exact (f_equal (fun v__ => Rpower c v__ ) e__62). }
rewrite (rp_add c (((- 1) * c) + 1) ((- 1) * c) 1) by ring.
rewrite (rp_times_neg c ((- 1) * c) c 1) by (simpl INR; feq).
rewrite (rp_whole c 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__59.
rw e__61.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (exp ((ln c) * c))) * (exp (ln c))) + ((/ (Rpower c c)) * c))).
{
assert (e__63 : (exp ((1 - c) * (ln c))) = ((/ (exp ((ln c) * c))) * (exp (ln c)))).
{
assert (e__64 : ((1 - c) * (ln c)) = (((- 1) * (ln c) * c) + (ln c))).
{
feq.
}
rw e__64.
rewrite (exp_add (((- 1) * (ln c) * c) + (ln c)) ((- 1) * (ln c) * c) (ln c)) by ring.
rewrite (exp_times_neg ((- 1) * (ln c) * c) ((ln c) * c) 1) by (simpl INR; feq).
rewrite (exp_times (ln c) (ln c) 1) by (simpl INR; feq).
feq.
}
assert (e__65 : (Rpower c (1 - c)) = ((/ (Rpower c c)) * c)).
{
assert (e__66 : (1 - c) = (((- 1) * c) + 1)).
{
feq.
}
transitivity (Rpower c (((- 1) * c) + 1) ).
{ exact (f_equal (fun v__ => Rpower c v__ ) e__66). }
rewrite (rp_add c (((- 1) * c) + 1) ((- 1) * c) 1) by ring.
rewrite (rp_times_neg c ((- 1) * c) c 1) by (simpl INR; feq).
rewrite (rp_whole c 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__63.
rw e__65.
reflexivity.
}
feq.
}
feq.
}
rw e__58.
apply (from_eq_zero (- 1) 0 (Rpower c (1 - c)) (exp ((1 - c) * (ln c)))); [exact s__34 | lra ..].
}
}
{
assert (e__67 : ((exp ((1 - b) * (ln b))) - (Rpower b (1 - b))) = 1 * ((exp ((1 - b) * (ln b))) - (Rpower b (1 - b))) + 0).
{
transitivity ((((/ (exp ((ln b) * b))) * (exp (ln b))) + ((- 1) * (/ (Rpower b b)) * b))).
{
assert (e__68 : (exp ((1 - b) * (ln b))) = ((/ (exp ((ln b) * b))) * (exp (ln b)))).
{
assert (e__69 : ((1 - b) * (ln b)) = (((- 1) * (ln b) * b) + (ln b))).
{
feq.
}
rw e__69.
rewrite (exp_add (((- 1) * (ln b) * b) + (ln b)) ((- 1) * (ln b) * b) (ln b)) by ring.
rewrite (exp_times_neg ((- 1) * (ln b) * b) ((ln b) * b) 1) by (simpl INR; feq).
rewrite (exp_times (ln b) (ln b) 1) by (simpl INR; feq).
feq.
}
assert (e__70 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__71 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__71). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__68.
rw e__70.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (exp ((ln b) * b))) * (exp (ln b))) + ((- 1) * (/ (Rpower b b)) * b))).
{
assert (e__72 : (exp ((1 - b) * (ln b))) = ((/ (exp ((ln b) * b))) * (exp (ln b)))).
{
assert (e__73 : ((1 - b) * (ln b)) = (((- 1) * (ln b) * b) + (ln b))).
{
feq.
}
rw e__73.
rewrite (exp_add (((- 1) * (ln b) * b) + (ln b)) ((- 1) * (ln b) * b) (ln b)) by ring.
rewrite (exp_times_neg ((- 1) * (ln b) * b) ((ln b) * b) 1) by (simpl INR; feq).
rewrite (exp_times (ln b) (ln b) 1) by (simpl INR; feq).
feq.
}
assert (e__74 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__75 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__75). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__72.
rw e__74.
reflexivity.
}
feq.
}
feq.
}
rw e__67.
apply (from_eq_zero 1 0 (Rpower b (1 - b)) (exp ((1 - b) * (ln b)))); [exact s__31 | lra ..].
}
}
rw e__35. exact w__36.
}
split.
{
split.
{
change (0 < b).
exact h__0.
}
{
change (0 < c).
exact s__7.
}
}
{
change ((Rpower b (1 - b)) < (Rpower c (1 - c))).
exact s__76.
}
Qed.
Lemma meaningful : forall (b : R) (c : R), (0 < b) -> (b < c) -> (c < 1) -> ((0 < b) /\ (0 < c)).
Proof. intros v0 v1 v2 v3 v4. exact (proj1 (proved v0 v1 v2 v3 v4)). Qed.
Theorem claim : forall (b : R) (c : R), (0 < b) -> (b < c) -> (c < 1) -> ((Rpower b (1 - b)) < (Rpower c (1 - c))).
Proof. intros v0 v1 v2 v3 v4. exact (proj2 (proved v0 v1 v2 v3 v4)). Qed.
Fail Definition corrupted : forall (b : R) (c : R), (0 < b) -> (b < c) -> (c < 1) -> ((Rpower c (1 - c)) <= (Rpower b (1 - b))) := claim.
End T_adamnx_is_adax_increasing_b27822cf.


(* adamnx.is_adax_onto; certificate a5cfff1b674cf4d5e79d8beaf81b26716296ed3df077a32281ee0e0f8c186370 *)
Module T_adamnx_is_adax_onto_a5cfff1b.

Lemma satisfiable : exists (a : R), ((0 < a) /\ (a < 1)).
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

Theorem claim : forall (a : R), ((0 < a) /\ (a < 1)) -> (exists b : R, (((a ^ 2) / 2) < b < a) /\ ((Rpower b (1 - b)) = a)).
Proof.
intros a h__0.
pose proof h__0 as [h__1 h__2].
(* low below *)
assert (s__8 : (((a ^ 2) * / 2) < a)).
{
apply gap_lt.
assert (e__3 : (a - ((a ^ 2) * / 2)) = ((a * (1 - a)) + ((a ^ 2) * / 2))).
{
transitivity ((a + (((- 1) * / 2) * (a ^ 2)))).
{
feq.
}
symmetry.
transitivity ((a + (((- 1) * / 2) * (a ^ 2)))).
{
feq.
}
feq.
}
assert (w__4 : 0 < ((a * (1 - a)) + ((a ^ 2) * / 2))).
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
assert (e__5 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__5.
apply (from_lt_pos 1 0 0 a); [exact h__1 | lra ..].
}
{
assert (e__6 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__6.
apply (from_lt_pos 1 0 a 1); [exact h__2 | lra ..].
}
}
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__7 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__7.
apply (from_lt_pos 1 0 0 a); [exact h__1 | lra ..].
}
{
apply inv_pos.
lra.
}
}
}
rw e__3. exact w__4.
}
(* half *)
assert (s__13 : (((a ^ 2) * / 2) < (1 * / 2))).
{
apply gap_lt.
assert (e__9 : ((1 * / 2) - ((a ^ 2) * / 2)) = (((1 - a) * (1 + a)) * / 2)).
{
transitivity (((((- 1) * / 2) * (a ^ 2)) + (1 * / 2))).
{
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * (a ^ 2)) + (1 * / 2))).
{
feq.
}
feq.
}
assert (w__10 : 0 < (((1 - a) * (1 + a)) * / 2)).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__11 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__11.
apply (from_lt_pos 1 0 a 1); [exact h__2 | lra ..].
}
{
assert (e__12 : (1 + a) = 1 * (a - 0) + 1).
{
transitivity ((a + 1)).
{
feq.
}
symmetry.
transitivity ((a + 1)).
{
feq.
}
feq.
}
rw e__12.
apply (from_lt_pos 1 1 0 a); [exact h__1 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
rw e__9. exact w__10.
}
assert (n__15 : 0 < a).
{
assert (e__14 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__14.
apply (from_lt_pos 1 0 0 a); [exact h__1 | lra ..].
}
(* log a *)
assert (s__17 : ((ln a) < 0)).
{
apply gap_lt.
apply to_plus.
apply plus_zero_pos.
{
reflexivity.
}
{
apply opp_neg.
apply ln_neg_sign; [rpos | ].
assert (e__16 : (a + (- 1)) = (- 1) * (1 - a) + 0).
{
transitivity ((a + (- 1))).
{
reflexivity.
}
symmetry.
transitivity ((a + (- 1))).
{
feq.
}
feq.
}
rw e__16.
apply (from_lt_neg (- 1) 0 a 1); [exact h__2 | lra ..].
}
}
(* split *)
assert (s__22 : ((ln ((a ^ 2) * / 2)) = ((ln (a ^ 2)) - (ln 2)))).
{
assert (p__18 : (0 < (a ^ 2))).
{
apply pow_pos.
assert (e__19 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__19.
apply (from_lt_pos 1 0 0 a); [exact h__1 | lra ..].
}
assert (p__20 : (0 < 2)).
{
lra.
}
assert (u__21 : ((ln ((a ^ 2) * / 2)) = ((ln (a ^ 2)) - (ln 2)))).
{
exact (ax_log_quotient (a ^ 2) 2 p__18 p__20).
}
exact u__21.
}
(* square *)
assert (s__26 : ((ln (a * a)) = ((ln a) + (ln a)))).
{
assert (p__23 : (0 < a)).
{
exact h__1.
}
assert (p__24 : (0 < a)).
{
exact h__1.
}
assert (u__25 : ((ln (a * a)) = ((ln a) + (ln a)))).
{
exact (ax_log_product a a p__23 p__24).
}
exact u__25.
}
(* log 2 *)
assert (s__28 : (0 < (ln 2))).
{
apply ln_pos_sign.
assert (e__27 : (2 + (- 1)) = 1).
{
feq.
}
rw e__27.
rat.
}
assert (n__32 : 0 < ((a ^ 2) * / 2)).
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__31 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__31.
apply (from_lt_pos 1 0 0 a); [exact h__1 | lra ..].
}
{
apply inv_pos.
lra.
}
}
assert (n__34 : 0 < ((1 * / 2) * (a ^ 2))).
{
assert (e__33 : ((a ^ 2) * / 2) = ((1 * / 2) * (a ^ 2))).
{
feq.
}
try rewrite <- e__33.
exact n__32.
}
assert (n__38 : 0 < (a ^ 2)).
{
apply pow_pos.
assert (e__37 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__37.
apply (from_lt_pos 1 0 0 a); [exact h__1 | lra ..].
}
assert (n__44 : (ln ((1 * / 2) * (a ^ 2))) = ((ln (a ^ 2)) + ((- 1) * (ln 2)))).
{
transitivity (1 * (ln ((1 * / 2) * (a ^ 2)))).
{ feq. }
assert (e__42 : (ln ((a ^ 2) * / 2)) = (ln ((1 * / 2) * (a ^ 2)))).
{
assert (e__43 : ((a ^ 2) * / 2) = ((1 * / 2) * (a ^ 2))).
{
feq.
}
rw e__43.
reflexivity.
}
try rewrite <- e__42.
rewrite s__22.
assert (e__41 : ((ln (a ^ 2)) - (ln 2)) = ((ln (a ^ 2)) + ((- 1) * (ln 2)))).
{
feq.
}
rw e__41.
feq.
}
assert (n__47 : 0 < (a * a)).
{
apply mult_pos_pos.
{
assert (e__45 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__45.
apply (from_lt_pos 1 0 0 a); [exact h__1 | lra ..].
}
{
assert (e__46 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__46.
apply (from_lt_pos 1 0 0 a); [exact h__1 | lra ..].
}
}
assert (n__53 : (ln (a ^ 2)) = (2 * (ln a))).
{
transitivity (1 * (ln (a ^ 2))).
{ feq. }
assert (e__51 : (ln (a * a)) = (ln (a ^ 2))).
{
assert (e__52 : (a * a) = (a ^ 2)).
{
feq.
}
rw e__52.
reflexivity.
}
try rewrite <- e__51.
rewrite s__26.
assert (e__50 : ((ln a) + (ln a)) = (2 * (ln a))).
{
feq.
}
rw e__50.
feq.
}
(* bottom *)
assert (s__58 : (((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2))) < (ln a))).
{
apply gap_lt.
assert (e__29 : ((ln a) - ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2)))) = ((((1 * / 2) - ((a ^ 2) * / 2)) * ((ln 2) - (2 * (ln a)))) + ((ln 2) * / 2))).
{
transitivity (((ln a) + ((1 * / 2) * (ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) + ((- 1) * (ln ((1 * / 2) * (a ^ 2)))))).
{
assert (e__35 : (ln ((a ^ 2) * / 2)) = (ln ((1 * / 2) * (a ^ 2)))).
{
assert (e__36 : ((a ^ 2) * / 2) = ((1 * / 2) * (a ^ 2))).
{
feq.
}
rw e__36.
reflexivity.
}
eapply eq_trans.
{
rw e__35.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((ln a) * (a ^ 2)) + ((- 1) * (ln a)) + (((- 1) * / 2) * (ln 2) * (a ^ 2)) + (ln 2))).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (ln a) * (a ^ 2)) + (2 * (ln a)) + ((1 * / 2) * (ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) + ((- 1) * (ln ((1 * / 2) * (a ^ 2)))) + ((1 * / 2) * (ln 2) * (a ^ 2)) + ((- 1) * (ln 2))))).
{
feq.
}
rw n__44.
transitivity ((((- 1) * (ln a) * (a ^ 2)) + (2 * (ln a)) + ((1 * / 2) * (ln (a ^ 2)) * (a ^ 2)) + ((- 1) * (ln (a ^ 2))))).
{
feq.
}
transitivity (((((- 1) * (ln a) * (a ^ 2)) + (2 * (ln a)) + ((1 * / 2) * (ln (a ^ 2)) * (a ^ 2)) + ((- 1) * (ln (a ^ 2)))))).
{
feq.
}
rw n__53.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__30 : 0 < ((((1 * / 2) - ((a ^ 2) * / 2)) * ((ln 2) - (2 * (ln a)))) + ((ln 2) * / 2))).
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
assert (e__54 : ((1 * / 2) - ((a ^ 2) * / 2)) = 1 * ((1 * / 2) - ((a ^ 2) * / 2)) + 0).
{
transitivity (((((- 1) * / 2) * (a ^ 2)) + (1 * / 2))).
{
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * (a ^ 2)) + (1 * / 2))).
{
feq.
}
feq.
}
rw e__54.
apply (from_lt_pos 1 0 ((a ^ 2) * / 2) (1 * / 2)); [exact s__13 | lra ..].
}
{
apply to_plus.
apply plus_pos_pos.
{
assert (e__55 : (ln 2) = 1 * ((ln 2) - 0) + 0).
{
transitivity ((ln 2)).
{
reflexivity.
}
symmetry.
transitivity ((ln 2)).
{
feq.
}
feq.
}
rw e__55.
apply (from_lt_pos 1 0 0 (ln 2)); [exact s__28 | lra ..].
}
{
assert (e__56 : (- (2 * (ln a))) = 2 * (0 - (ln a)) + 0).
{
transitivity (((- 2) * (ln a))).
{
feq.
}
symmetry.
transitivity (((- 2) * (ln a))).
{
feq.
}
feq.
}
rw e__56.
apply (from_lt_pos 2 0 (ln a) 0); [exact s__17 | lra ..].
}
}
}
{
assert (e__57 : ((ln 2) * / 2) = (1 * / 2) * ((ln 2) - 0) + 0).
{
transitivity (((1 * / 2) * (ln 2))).
{
feq.
}
symmetry.
transitivity (((1 * / 2) * (ln 2))).
{
feq.
}
feq.
}
rw e__57.
apply (from_lt_pos (1 * / 2) 0 0 (ln 2)); [exact s__28 | lra ..].
}
}
rw e__29. exact w__30.
}
(* exp low *)
assert (s__61 : ((exp ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2)))) < (exp (ln a)))).
{
assert (p__59 : (((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2))) < (ln a))).
{
exact s__58.
}
assert (u__60 : ((exp ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2)))) < (exp (ln a)))).
{
exact (ax_exp_increasing ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2))) (ln a) p__59).
}
exact u__60.
}
(* as exp low *)
assert (s__65 : ((Rpower ((a ^ 2) * / 2) (1 - ((a ^ 2) * / 2))) = (exp ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2)))))).
{
assert (p__62 : (0 < ((a ^ 2) * / 2))).
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__63 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__63.
apply (from_lt_pos 1 0 0 a); [exact h__1 | lra ..].
}
{
apply inv_pos.
lra.
}
}
assert (u__64 : ((Rpower ((a ^ 2) * / 2) (1 - ((a ^ 2) * / 2))) = (exp ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2)))))).
{
exact (ax_rpow_as_exp ((a ^ 2) * / 2) (1 - ((a ^ 2) * / 2)) p__62).
}
exact u__64.
}
(* exp log *)
assert (s__68 : ((exp (ln a)) = a)).
{
assert (p__66 : (0 < a)).
{
exact h__1.
}
assert (u__67 : ((exp (ln a)) = a)).
{
exact (ax_exp_log a p__66).
}
exact u__67.
}
(* below *)
assert (s__106 : ((Rpower ((a ^ 2) * / 2) (1 - ((a ^ 2) * / 2))) < a)).
{
apply gap_lt.
assert (e__69 : (a - (Rpower ((a ^ 2) * / 2) (1 - ((a ^ 2) * / 2)))) = (((exp (ln a)) - (exp ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2))))) + ((exp ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2)))) - (Rpower ((a ^ 2) * / 2) (1 - ((a ^ 2) * / 2)))) + (a - (exp (ln a))))).
{
transitivity (((((- 1) * / 2) * (/ (Rpower ((1 * / 2) * (a ^ 2)) ((a ^ 2) * / 2))) * (a ^ 2)) + a)).
{
assert (e__71 : (Rpower ((a ^ 2) * / 2) (1 - ((a ^ 2) * / 2))) = ((1 * / 2) * (/ (Rpower ((1 * / 2) * (a ^ 2)) ((a ^ 2) * / 2))) * (a ^ 2))).
{
assert (e__72 : ((a ^ 2) * / 2) = ((1 * / 2) * (a ^ 2))).
{
feq.
}
transitivity (Rpower  ((1 * / 2) * (a ^ 2)) (1 - ((a ^ 2) * / 2))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 - ((a ^ 2) * / 2))) e__72). }
assert (e__73 : (1 - ((a ^ 2) * / 2)) = ((((- 1) * / 2) * (a ^ 2)) + 1)).
{
feq.
}
transitivity (Rpower ((1 * / 2) * (a ^ 2)) ((((- 1) * / 2) * (a ^ 2)) + 1) ).
{ exact (f_equal (fun v__ => Rpower ((1 * / 2) * (a ^ 2)) v__ ) e__73). }
rewrite (rp_add ((1 * / 2) * (a ^ 2)) ((((- 1) * / 2) * (a ^ 2)) + 1) (((- 1) * / 2) * (a ^ 2)) 1) by ring.
rewrite (rp_times_neg ((1 * / 2) * (a ^ 2)) (((- 1) * / 2) * (a ^ 2)) ((a ^ 2) * / 2) 1) by (simpl INR; feq).
rewrite (rp_whole ((1 * / 2) * (a ^ 2)) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__71.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * (/ (Rpower ((1 * / 2) * (a ^ 2)) ((a ^ 2) * / 2))) * (a ^ 2)) + a)).
{
assert (e__74 : (exp ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2)))) = ((/ (exp (((ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) * / 2))) * (exp (ln ((1 * / 2) * (a ^ 2)))))).
{
assert (e__75 : ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2))) = ((((- 1) * / 2) * (ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) + (ln ((1 * / 2) * (a ^ 2))))).
{
assert (e__76 : (ln ((a ^ 2) * / 2)) = (ln ((1 * / 2) * (a ^ 2)))).
{
assert (e__77 : ((a ^ 2) * / 2) = ((1 * / 2) * (a ^ 2))).
{
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
rw e__75.
rewrite (exp_add ((((- 1) * / 2) * (ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) + (ln ((1 * / 2) * (a ^ 2)))) (((- 1) * / 2) * (ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) (ln ((1 * / 2) * (a ^ 2)))) by ring.
rewrite (exp_times_neg (((- 1) * / 2) * (ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) (((ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) * / 2) 1) by (simpl INR; feq).
rewrite (exp_times (ln ((1 * / 2) * (a ^ 2))) (ln ((1 * / 2) * (a ^ 2))) 1) by (simpl INR; feq).
feq.
}
assert (e__78 : (Rpower ((a ^ 2) * / 2) (1 - ((a ^ 2) * / 2))) = ((1 * / 2) * (/ (Rpower ((1 * / 2) * (a ^ 2)) ((a ^ 2) * / 2))) * (a ^ 2))).
{
assert (e__79 : ((a ^ 2) * / 2) = ((1 * / 2) * (a ^ 2))).
{
feq.
}
transitivity (Rpower  ((1 * / 2) * (a ^ 2)) (1 - ((a ^ 2) * / 2))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 - ((a ^ 2) * / 2))) e__79). }
assert (e__80 : (1 - ((a ^ 2) * / 2)) = ((((- 1) * / 2) * (a ^ 2)) + 1)).
{
feq.
}
transitivity (Rpower ((1 * / 2) * (a ^ 2)) ((((- 1) * / 2) * (a ^ 2)) + 1) ).
{ exact (f_equal (fun v__ => Rpower ((1 * / 2) * (a ^ 2)) v__ ) e__80). }
rewrite (rp_add ((1 * / 2) * (a ^ 2)) ((((- 1) * / 2) * (a ^ 2)) + 1) (((- 1) * / 2) * (a ^ 2)) 1) by ring.
rewrite (rp_times_neg ((1 * / 2) * (a ^ 2)) (((- 1) * / 2) * (a ^ 2)) ((a ^ 2) * / 2) 1) by (simpl INR; feq).
rewrite (rp_whole ((1 * / 2) * (a ^ 2)) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__74.
rw e__78.
reflexivity.
}
feq.
}
feq.
}
assert (w__70 : 0 < (((exp (ln a)) - (exp ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2))))) + ((exp ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2)))) - (Rpower ((a ^ 2) * / 2) (1 - ((a ^ 2) * / 2)))) + (a - (exp (ln a))))).
{
apply plus_pos_zero.
{
apply plus_pos_zero.
{
assert (e__81 : ((exp (ln a)) - (exp ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2))))) = 1 * ((exp (ln a)) - (exp ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2))))) + 0).
{
transitivity (((exp (ln a)) + ((- 1) * (/ (exp (((ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) * / 2))) * (exp (ln ((1 * / 2) * (a ^ 2))))))).
{
assert (e__82 : (exp ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2)))) = ((/ (exp (((ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) * / 2))) * (exp (ln ((1 * / 2) * (a ^ 2)))))).
{
assert (e__83 : ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2))) = ((((- 1) * / 2) * (ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) + (ln ((1 * / 2) * (a ^ 2))))).
{
assert (e__84 : (ln ((a ^ 2) * / 2)) = (ln ((1 * / 2) * (a ^ 2)))).
{
assert (e__85 : ((a ^ 2) * / 2) = ((1 * / 2) * (a ^ 2))).
{
feq.
}
rw e__85.
reflexivity.
}
eapply eq_trans.
{
rw e__84.
reflexivity.
}
feq.
}
rw e__83.
rewrite (exp_add ((((- 1) * / 2) * (ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) + (ln ((1 * / 2) * (a ^ 2)))) (((- 1) * / 2) * (ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) (ln ((1 * / 2) * (a ^ 2)))) by ring.
rewrite (exp_times_neg (((- 1) * / 2) * (ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) (((ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) * / 2) 1) by (simpl INR; feq).
rewrite (exp_times (ln ((1 * / 2) * (a ^ 2))) (ln ((1 * / 2) * (a ^ 2))) 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__82.
reflexivity.
}
feq.
}
symmetry.
transitivity (((exp (ln a)) + ((- 1) * (/ (exp (((ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) * / 2))) * (exp (ln ((1 * / 2) * (a ^ 2))))))).
{
assert (e__86 : (exp ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2)))) = ((/ (exp (((ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) * / 2))) * (exp (ln ((1 * / 2) * (a ^ 2)))))).
{
assert (e__87 : ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2))) = ((((- 1) * / 2) * (ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) + (ln ((1 * / 2) * (a ^ 2))))).
{
assert (e__88 : (ln ((a ^ 2) * / 2)) = (ln ((1 * / 2) * (a ^ 2)))).
{
assert (e__89 : ((a ^ 2) * / 2) = ((1 * / 2) * (a ^ 2))).
{
feq.
}
rw e__89.
reflexivity.
}
eapply eq_trans.
{
rw e__88.
reflexivity.
}
feq.
}
rw e__87.
rewrite (exp_add ((((- 1) * / 2) * (ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) + (ln ((1 * / 2) * (a ^ 2)))) (((- 1) * / 2) * (ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) (ln ((1 * / 2) * (a ^ 2)))) by ring.
rewrite (exp_times_neg (((- 1) * / 2) * (ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) (((ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) * / 2) 1) by (simpl INR; feq).
rewrite (exp_times (ln ((1 * / 2) * (a ^ 2))) (ln ((1 * / 2) * (a ^ 2))) 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__86.
reflexivity.
}
feq.
}
feq.
}
rw e__81.
apply (from_lt_pos 1 0 (exp ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2)))) (exp (ln a))); [exact s__61 | lra ..].
}
{
assert (e__90 : ((exp ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2)))) - (Rpower ((a ^ 2) * / 2) (1 - ((a ^ 2) * / 2)))) = 1 * ((exp ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2)))) - (Rpower ((a ^ 2) * / 2) (1 - ((a ^ 2) * / 2)))) + 0).
{
transitivity ((((/ (exp (((ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) * / 2))) * (exp (ln ((1 * / 2) * (a ^ 2))))) + (((- 1) * / 2) * (/ (Rpower ((1 * / 2) * (a ^ 2)) ((a ^ 2) * / 2))) * (a ^ 2)))).
{
assert (e__91 : (exp ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2)))) = ((/ (exp (((ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) * / 2))) * (exp (ln ((1 * / 2) * (a ^ 2)))))).
{
assert (e__92 : ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2))) = ((((- 1) * / 2) * (ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) + (ln ((1 * / 2) * (a ^ 2))))).
{
assert (e__93 : (ln ((a ^ 2) * / 2)) = (ln ((1 * / 2) * (a ^ 2)))).
{
assert (e__94 : ((a ^ 2) * / 2) = ((1 * / 2) * (a ^ 2))).
{
feq.
}
rw e__94.
reflexivity.
}
eapply eq_trans.
{
rw e__93.
reflexivity.
}
feq.
}
rw e__92.
rewrite (exp_add ((((- 1) * / 2) * (ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) + (ln ((1 * / 2) * (a ^ 2)))) (((- 1) * / 2) * (ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) (ln ((1 * / 2) * (a ^ 2)))) by ring.
rewrite (exp_times_neg (((- 1) * / 2) * (ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) (((ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) * / 2) 1) by (simpl INR; feq).
rewrite (exp_times (ln ((1 * / 2) * (a ^ 2))) (ln ((1 * / 2) * (a ^ 2))) 1) by (simpl INR; feq).
feq.
}
assert (e__95 : (Rpower ((a ^ 2) * / 2) (1 - ((a ^ 2) * / 2))) = ((1 * / 2) * (/ (Rpower ((1 * / 2) * (a ^ 2)) ((a ^ 2) * / 2))) * (a ^ 2))).
{
assert (e__96 : ((a ^ 2) * / 2) = ((1 * / 2) * (a ^ 2))).
{
feq.
}
transitivity (Rpower  ((1 * / 2) * (a ^ 2)) (1 - ((a ^ 2) * / 2))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 - ((a ^ 2) * / 2))) e__96). }
assert (e__97 : (1 - ((a ^ 2) * / 2)) = ((((- 1) * / 2) * (a ^ 2)) + 1)).
{
feq.
}
transitivity (Rpower ((1 * / 2) * (a ^ 2)) ((((- 1) * / 2) * (a ^ 2)) + 1) ).
{ exact (f_equal (fun v__ => Rpower ((1 * / 2) * (a ^ 2)) v__ ) e__97). }
rewrite (rp_add ((1 * / 2) * (a ^ 2)) ((((- 1) * / 2) * (a ^ 2)) + 1) (((- 1) * / 2) * (a ^ 2)) 1) by ring.
rewrite (rp_times_neg ((1 * / 2) * (a ^ 2)) (((- 1) * / 2) * (a ^ 2)) ((a ^ 2) * / 2) 1) by (simpl INR; feq).
rewrite (rp_whole ((1 * / 2) * (a ^ 2)) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__91.
rw e__95.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (exp (((ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) * / 2))) * (exp (ln ((1 * / 2) * (a ^ 2))))) + (((- 1) * / 2) * (/ (Rpower ((1 * / 2) * (a ^ 2)) ((a ^ 2) * / 2))) * (a ^ 2)))).
{
assert (e__98 : (exp ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2)))) = ((/ (exp (((ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) * / 2))) * (exp (ln ((1 * / 2) * (a ^ 2)))))).
{
assert (e__99 : ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2))) = ((((- 1) * / 2) * (ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) + (ln ((1 * / 2) * (a ^ 2))))).
{
assert (e__100 : (ln ((a ^ 2) * / 2)) = (ln ((1 * / 2) * (a ^ 2)))).
{
assert (e__101 : ((a ^ 2) * / 2) = ((1 * / 2) * (a ^ 2))).
{
feq.
}
rw e__101.
reflexivity.
}
eapply eq_trans.
{
rw e__100.
reflexivity.
}
feq.
}
rw e__99.
rewrite (exp_add ((((- 1) * / 2) * (ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) + (ln ((1 * / 2) * (a ^ 2)))) (((- 1) * / 2) * (ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) (ln ((1 * / 2) * (a ^ 2)))) by ring.
rewrite (exp_times_neg (((- 1) * / 2) * (ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) (((ln ((1 * / 2) * (a ^ 2))) * (a ^ 2)) * / 2) 1) by (simpl INR; feq).
rewrite (exp_times (ln ((1 * / 2) * (a ^ 2))) (ln ((1 * / 2) * (a ^ 2))) 1) by (simpl INR; feq).
feq.
}
assert (e__102 : (Rpower ((a ^ 2) * / 2) (1 - ((a ^ 2) * / 2))) = ((1 * / 2) * (/ (Rpower ((1 * / 2) * (a ^ 2)) ((a ^ 2) * / 2))) * (a ^ 2))).
{
assert (e__103 : ((a ^ 2) * / 2) = ((1 * / 2) * (a ^ 2))).
{
feq.
}
transitivity (Rpower  ((1 * / 2) * (a ^ 2)) (1 - ((a ^ 2) * / 2))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 - ((a ^ 2) * / 2))) e__103). }
assert (e__104 : (1 - ((a ^ 2) * / 2)) = ((((- 1) * / 2) * (a ^ 2)) + 1)).
{
feq.
}
transitivity (Rpower ((1 * / 2) * (a ^ 2)) ((((- 1) * / 2) * (a ^ 2)) + 1) ).
{ exact (f_equal (fun v__ => Rpower ((1 * / 2) * (a ^ 2)) v__ ) e__104). }
rewrite (rp_add ((1 * / 2) * (a ^ 2)) ((((- 1) * / 2) * (a ^ 2)) + 1) (((- 1) * / 2) * (a ^ 2)) 1) by ring.
rewrite (rp_times_neg ((1 * / 2) * (a ^ 2)) (((- 1) * / 2) * (a ^ 2)) ((a ^ 2) * / 2) 1) by (simpl INR; feq).
rewrite (rp_whole ((1 * / 2) * (a ^ 2)) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__98.
rw e__102.
reflexivity.
}
feq.
}
feq.
}
rw e__90.
apply (from_eq_zero 1 0 (Rpower ((a ^ 2) * / 2) (1 - ((a ^ 2) * / 2))) (exp ((1 - ((a ^ 2) * / 2)) * (ln ((a ^ 2) * / 2))))); [exact s__65 | lra ..].
}
}
{
assert (e__105 : (a - (exp (ln a))) = 1 * (a - (exp (ln a))) + 0).
{
transitivity ((((- 1) * (exp (ln a))) + a)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (exp (ln a))) + a)).
{
feq.
}
feq.
}
rw e__105.
apply (from_eq_zero 1 0 (exp (ln a)) a); [exact s__68 | lra ..].
}
}
rw e__69. exact w__70.
}
(* above *)
assert (s__112 : ((Rpower a 1) < (Rpower a (1 - a)))).
{
assert (p__107 : (0 < a)).
{
exact h__1.
}
assert (p__108 : (a < 1)).
{
exact h__2.
}
assert (p__109 : ((1 - a) < 1)).
{
apply gap_lt.
assert (e__110 : (1 - (1 - a)) = 1 * (a - 0) + 0).
{
transitivity (a).
{
feq.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__110.
apply (from_lt_pos 1 0 0 a); [exact h__1 | lra ..].
}
assert (u__111 : ((Rpower a 1) < (Rpower a (1 - a)))).
{
exact (ax_rpow_decreasing_exponent a (1 - a) 1 p__107 p__108 p__109).
}
exact u__111.
}
(* goal *)
assert (s__134 : (exists b : R, (((a ^ 2) * / 2) < b < a) /\ ((Rpower b (1 - b)) = a))).
{
refine (ivt_rising (fun b : R => (Rpower b (1 - b))) ((a ^ 2) * / 2) a a _ _ _ _).
{
apply gap_lt.
assert (e__133 : (a - ((a ^ 2) * / 2)) = 1 * (a - ((a ^ 2) * / 2)) + 0).
{
transitivity ((a + (((- 1) * / 2) * (a ^ 2)))).
{
feq.
}
symmetry.
transitivity ((a + (((- 1) * / 2) * (a ^ 2)))).
{
feq.
}
feq.
}
rw e__133.
apply (from_lt_pos 1 0 ((a ^ 2) * / 2) a); [exact s__8 | lra ..].
}
{
intros b x__113.
pose proof x__113 as [h__114 h__115].
assert (p__118 : 0 < ((a ^ 2) * / 2)).
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__117 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__117.
apply (from_lt_pos 1 0 0 a); [exact h__1 | lra ..].
}
{
apply inv_pos.
lra.
}
}
assert (x__116 : 0 < b) by lra.
refine (cont_Rpower (fun b : R => b) (fun b : R => (1 - b)) b (1 - b) _ _ _).
{
apply cont_id.
}
{
refine (cont_minus (fun b : R => 1) (fun b : R => b) 1 b _ _).
{
apply cont_const.
}
{
apply cont_id.
}
}
{
assert (e__119 : b = 1 * (b - 0) + 0).
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
rw e__119.
apply (from_lt_pos 1 0 0 b); [exact x__116 | lra ..].
}
}
{
apply gap_lt.
assert (e__120 : (a - (Rpower ((a ^ 2) * / 2) (1 - ((a ^ 2) * / 2)))) = 1 * (a - (Rpower ((a ^ 2) * / 2) (1 - ((a ^ 2) * / 2)))) + 0).
{
transitivity (((((- 1) * / 2) * (/ (Rpower ((1 * / 2) * (a ^ 2)) ((a ^ 2) * / 2))) * (a ^ 2)) + a)).
{
assert (e__121 : (Rpower ((a ^ 2) * / 2) (1 - ((a ^ 2) * / 2))) = ((1 * / 2) * (/ (Rpower ((1 * / 2) * (a ^ 2)) ((a ^ 2) * / 2))) * (a ^ 2))).
{
assert (e__122 : ((a ^ 2) * / 2) = ((1 * / 2) * (a ^ 2))).
{
feq.
}
transitivity (Rpower  ((1 * / 2) * (a ^ 2)) (1 - ((a ^ 2) * / 2))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 - ((a ^ 2) * / 2))) e__122). }
assert (e__123 : (1 - ((a ^ 2) * / 2)) = ((((- 1) * / 2) * (a ^ 2)) + 1)).
{
feq.
}
transitivity (Rpower ((1 * / 2) * (a ^ 2)) ((((- 1) * / 2) * (a ^ 2)) + 1) ).
{ exact (f_equal (fun v__ => Rpower ((1 * / 2) * (a ^ 2)) v__ ) e__123). }
rewrite (rp_add ((1 * / 2) * (a ^ 2)) ((((- 1) * / 2) * (a ^ 2)) + 1) (((- 1) * / 2) * (a ^ 2)) 1) by ring.
rewrite (rp_times_neg ((1 * / 2) * (a ^ 2)) (((- 1) * / 2) * (a ^ 2)) ((a ^ 2) * / 2) 1) by (simpl INR; feq).
rewrite (rp_whole ((1 * / 2) * (a ^ 2)) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__121.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * (/ (Rpower ((1 * / 2) * (a ^ 2)) ((a ^ 2) * / 2))) * (a ^ 2)) + a)).
{
assert (e__124 : (Rpower ((a ^ 2) * / 2) (1 - ((a ^ 2) * / 2))) = ((1 * / 2) * (/ (Rpower ((1 * / 2) * (a ^ 2)) ((a ^ 2) * / 2))) * (a ^ 2))).
{
assert (e__125 : ((a ^ 2) * / 2) = ((1 * / 2) * (a ^ 2))).
{
feq.
}
transitivity (Rpower  ((1 * / 2) * (a ^ 2)) (1 - ((a ^ 2) * / 2))).
{ exact (f_equal (fun v__ => Rpower  v__ (1 - ((a ^ 2) * / 2))) e__125). }
assert (e__126 : (1 - ((a ^ 2) * / 2)) = ((((- 1) * / 2) * (a ^ 2)) + 1)).
{
feq.
}
transitivity (Rpower ((1 * / 2) * (a ^ 2)) ((((- 1) * / 2) * (a ^ 2)) + 1) ).
{ exact (f_equal (fun v__ => Rpower ((1 * / 2) * (a ^ 2)) v__ ) e__126). }
rewrite (rp_add ((1 * / 2) * (a ^ 2)) ((((- 1) * / 2) * (a ^ 2)) + 1) (((- 1) * / 2) * (a ^ 2)) 1) by ring.
rewrite (rp_times_neg ((1 * / 2) * (a ^ 2)) (((- 1) * / 2) * (a ^ 2)) ((a ^ 2) * / 2) 1) by (simpl INR; feq).
rewrite (rp_whole ((1 * / 2) * (a ^ 2)) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__124.
reflexivity.
}
feq.
}
feq.
}
rw e__120.
apply (from_lt_pos 1 0 (Rpower ((a ^ 2) * / 2) (1 - ((a ^ 2) * / 2))) a); [exact s__106 | lra ..].
}
{
apply gap_lt.
assert (e__127 : ((Rpower a (1 - a)) - a) = 1 * ((Rpower a (1 - a)) - (Rpower a 1)) + 0).
{
transitivity ((((/ (Rpower a a)) * a) + ((- 1) * a))).
{
assert (e__128 : (Rpower a (1 - a)) = ((/ (Rpower a a)) * a)).
{
assert (e__129 : (1 - a) = (((- 1) * a) + 1)).
{
feq.
}
transitivity (Rpower a (((- 1) * a) + 1) ).
{ exact (f_equal (fun v__ => Rpower a v__ ) e__129). }
rewrite (rp_add a (((- 1) * a) + 1) ((- 1) * a) 1) by ring.
rewrite (rp_times_neg a ((- 1) * a) a 1) by (simpl INR; feq).
rewrite (rp_whole a 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__128.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (Rpower a a)) * a) + ((- 1) * a))).
{
assert (e__130 : (Rpower a (1 - a)) = ((/ (Rpower a a)) * a)).
{
assert (e__131 : (1 - a) = (((- 1) * a) + 1)).
{
feq.
}
transitivity (Rpower a (((- 1) * a) + 1) ).
{ exact (f_equal (fun v__ => Rpower a v__ ) e__131). }
rewrite (rp_add a (((- 1) * a) + 1) ((- 1) * a) 1) by ring.
rewrite (rp_times_neg a ((- 1) * a) a 1) by (simpl INR; feq).
rewrite (rp_whole a 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__132 : (Rpower a 1) = a).
{
rewrite (rp_whole a 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__130.
rw e__132.
reflexivity.
}
feq.
}
feq.
}
rw e__127.
apply (from_lt_pos 1 0 (Rpower a 1) (Rpower a (1 - a))); [exact s__112 | lra ..].
}
}
change (exists b : R, (((a ^ 2) * / 2) < b < a) /\ ((Rpower b (1 - b)) = a)).
exact s__134.
Qed.
Fail Definition corrupted : forall (a : R), ((0 < a) /\ (a < 1)) -> (exists b : R, (((a ^ 2) / 2) < b < a) /\ ((Rpower b (1 - b)) = (a + 1))) := claim.
End T_adamnx_is_adax_onto_a5cfff1b.


(* adamnx.is_adax_gap_bound; certificate 5474b2353b8050fb522927223f260de9e462b2ad6429cc8e55b3676cb3827c89 *)
Module T_adamnx_is_adax_gap_bound_5474b235.
Definition adax_rate (b : R) (t : Z) : R := (1 - (b / ((- 1) + (powerRZ (1 + b) (t)%Z)))).

Lemma satisfiable : exists (x : R) (y : R) (t : Z), (0 <= t)%Z /\ (0 < x) /\ (x < y) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), 1, (3)%Z.
split.
{
lia.
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
change ((1 * / 2) < 1).
closed_less.
}
{
change (1 <= 3).
closed_less.
}
}
}
Qed.

Lemma proved : forall (x : R) (y : R) (t : Z), (0 <= t)%Z -> (0 < x) -> (x < y) -> (1 <= (IZR t)) -> (((0 <> ((- 1) + (powerRZ (1 + y) (t)%Z))) /\ (0 <> ((- 1) + (powerRZ (1 + x) (t)%Z))) /\ (0 <> ((- 1) + (powerRZ (1 + y) (t)%Z))) /\ (0 <> ((- 1) + (powerRZ (1 + x) (t)%Z)))) /\ ((0 <= ((adax_rate y (t)%Z) - (adax_rate x (t)%Z))) /\ (((adax_rate y (t)%Z) - (adax_rate x (t)%Z)) <= ((y - x) / 2)))).
Proof.
intros x y t b__0 h__2 h__3 h__4.
assert (r__1 : 0 <= IZR t) by (izr_le).
assert (z__5 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* ypos *)
assert (s__10 : (0 < y)).
{
assert (e__6 : y = (x + (y - x))).
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
assert (w__7 : 0 < (x + (y - x))).
{
apply plus_pos_pos.
{
assert (e__8 : x = 1 * (x - 0) + 0).
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
rw e__8.
apply (from_lt_pos 1 0 0 x); [exact h__2 | lra ..].
}
{
assert (e__9 : (y - x) = 1 * (y - x) + 0).
{
transitivity ((((- 1) * x) + y)).
{
feq.
}
symmetry.
transitivity ((((- 1) * x) + y)).
{
feq.
}
feq.
}
rw e__9.
apply (from_lt_pos 1 0 x y); [exact h__3 | lra ..].
}
}
rw e__6. exact w__7.
}
(* O *)
assert (s__84 : (forall k : Z, ((1)%Z <= k)%Z -> ((((powerRZ (1 + x) (k)%Z) - 1) * / x) <= (((powerRZ (1 + y) (k)%Z) - 1) * / y)))).
{
apply (induction_from (fun k : Z => ((((powerRZ (1 + x) (k)%Z) - 1) * / x) <= (((powerRZ (1 + y) (k)%Z) - 1) * / y))) (1)%Z).
{
change ((((powerRZ (1 + x) (1)%Z) - 1) * / x) <= (((powerRZ (1 + y) (1)%Z) - 1) * / y)).
assert (n__14 : y <> 0).
{
apply Rgt_not_eq; red.
assert (e__13 : y = 1 * (y - 0) + 0).
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
rw e__13.
apply (from_lt_pos 1 0 0 y); [exact s__10 | lra ..].
}
assert (n__16 : x <> 0).
{
apply Rgt_not_eq; red.
assert (e__15 : x = 1 * (x - 0) + 0).
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
rw e__15.
apply (from_lt_pos 1 0 0 x); [exact h__2 | lra ..].
}
(* base *)
assert (s__19 : (((((1 + x) ^ 1) - 1) * / x) <= ((((1 + y) ^ 1) - 1) * / y))).
{
apply gap_le.
assert (e__11 : (((((1 + y) ^ 1) - 1) * / y) - ((((1 + x) ^ 1) - 1) * / x)) = 0).
{
transitivity (0).
{
assert (e__17 : / y = (/ y)).
{
apply inv_by. feq.
}
assert (e__18 : / x = (/ x)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__17.
rw e__18.
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
assert (w__12 : 0 <= 0).
{
apply Req_le_sym.
reflexivity.
}
rw e__11. exact w__12.
}
apply Req_le.
transitivity (1).
{
assert (e__20 : (powerRZ (1 + x) (1)%Z) = (x + 1)).
{
assert (e__21 : (1 + x) = (x + 1)).
{
feq.
}
rw e__21.
rewrite (pz_whole (x + 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__22 : / x = (/ x)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__20.
rw e__22.
reflexivity.
}
feq.
}
symmetry.
transitivity (1).
{
assert (e__23 : (powerRZ (1 + y) (1)%Z) = (y + 1)).
{
assert (e__24 : (1 + y) = (y + 1)).
{
feq.
}
rw e__24.
rewrite (pz_whole (y + 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__25 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__23.
rw e__25.
reflexivity.
}
feq.
}
feq.
}
{
intros k b__26.
assert (r__27 : 1 <= IZR k).
{ izr_le. }
intros IH__28.
change ((((powerRZ (1 + x) (k + 1)%Z) - 1) * / x) <= (((powerRZ (1 + y) (k + 1)%Z) - 1) * / y)).
assert (n__32 : y <> 0).
{
apply Rgt_not_eq; red.
assert (e__31 : y = 1 * (y - 0) + 0).
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
rw e__31.
apply (from_lt_pos 1 0 0 y); [exact s__10 | lra ..].
}
assert (n__34 : x <> 0).
{
apply Rgt_not_eq; red.
assert (e__33 : x = 1 * (x - 0) + 0).
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
rw e__33.
apply (from_lt_pos 1 0 0 x); [exact h__2 | lra ..].
}
(* step *)
assert (s__70 : ((((powerRZ (1 + x) ((k + 1))%Z) - 1) * / x) <= (((powerRZ (1 + y) ((k + 1))%Z) - 1) * / y))).
{
apply gap_le.
assert (e__29 : ((((powerRZ (1 + y) ((k + 1))%Z) - 1) * / y) - (((powerRZ (1 + x) ((k + 1))%Z) - 1) * / x)) = (((1 + x) * ((((powerRZ (1 + y) (k)%Z) - 1) * / y) - (((powerRZ (1 + x) (k)%Z) - 1) * / x))) + ((y - x) * (((powerRZ (1 + y) (k)%Z) - 1) * / y)))).
{
transitivity ((((- 1) * (powerRZ (x + 1) (k)%Z) * (/ x)) + ((- 1) * (powerRZ (x + 1) (k)%Z)) + ((powerRZ (y + 1) (k)%Z) * (/ y)) + (powerRZ (y + 1) (k)%Z) + (/ x) + ((- 1) * (/ y)))).
{
assert (e__35 : (powerRZ (1 + y) ((k + 1))%Z) = (((powerRZ (y + 1) (k)%Z) * y) + (powerRZ (y + 1) (k)%Z))).
{
assert (e__36 : (1 + y) = (y + 1)).
{
feq.
}
rw e__36.
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add (y + 1) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (y + 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__37 : (powerRZ (1 + x) ((k + 1))%Z) = (((powerRZ (x + 1) (k)%Z) * x) + (powerRZ (x + 1) (k)%Z))).
{
assert (e__38 : (1 + x) = (x + 1)).
{
feq.
}
rw e__38.
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add (x + 1) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (x + 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__39 : / y = (/ y)).
{
apply inv_by. feq.
}
assert (e__40 : / x = (/ x)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__35.
rw e__37.
rw e__39.
rw e__40.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ (x + 1) (k)%Z) * (/ x)) + ((- 1) * (powerRZ (x + 1) (k)%Z)) + ((powerRZ (y + 1) (k)%Z) * (/ y)) + (powerRZ (y + 1) (k)%Z) + (/ x) + ((- 1) * (/ y)))).
{
assert (e__41 : (powerRZ (1 + y) (k)%Z) = (powerRZ (y + 1) (k)%Z)).
{
assert (e__42 : (1 + y) = (y + 1)).
{
feq.
}
rw e__42.
feq.
}
assert (e__43 : (powerRZ (1 + x) (k)%Z) = (powerRZ (x + 1) (k)%Z)).
{
assert (e__44 : (1 + x) = (x + 1)).
{
feq.
}
rw e__44.
feq.
}
assert (e__45 : / y = (/ y)).
{
apply inv_by. feq.
}
assert (e__46 : / x = (/ x)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__41.
rw e__43.
rw e__45.
rw e__46.
reflexivity.
}
feq.
}
feq.
}
assert (w__30 : 0 <= (((1 + x) * ((((powerRZ (1 + y) (k)%Z) - 1) * / y) - (((powerRZ (1 + x) (k)%Z) - 1) * / x))) + ((y - x) * (((powerRZ (1 + y) (k)%Z) - 1) * / y)))).
{
apply Rlt_le.
apply plus_nn_pos.
{
apply mult_pos_nn.
{
assert (e__47 : (1 + x) = 1 * (x - 0) + 1).
{
transitivity ((x + 1)).
{
feq.
}
symmetry.
transitivity ((x + 1)).
{
feq.
}
feq.
}
rw e__47.
apply (from_lt_pos 1 1 0 x); [exact h__2 | lra ..].
}
{
assert (e__48 : ((((powerRZ (1 + y) (k)%Z) - 1) * / y) - (((powerRZ (1 + x) (k)%Z) - 1) * / x)) = 1 * ((((powerRZ (1 + y) (k)%Z) - 1) * / y) - (((powerRZ (1 + x) (k)%Z) - 1) * / x)) + 0).
{
transitivity ((((- 1) * (powerRZ (x + 1) (k)%Z) * (/ x)) + ((powerRZ (y + 1) (k)%Z) * (/ y)) + (/ x) + ((- 1) * (/ y)))).
{
assert (e__49 : (powerRZ (1 + y) (k)%Z) = (powerRZ (y + 1) (k)%Z)).
{
assert (e__50 : (1 + y) = (y + 1)).
{
feq.
}
rw e__50.
feq.
}
assert (e__51 : (powerRZ (1 + x) (k)%Z) = (powerRZ (x + 1) (k)%Z)).
{
assert (e__52 : (1 + x) = (x + 1)).
{
feq.
}
rw e__52.
feq.
}
assert (e__53 : / y = (/ y)).
{
apply inv_by. feq.
}
assert (e__54 : / x = (/ x)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__49.
rw e__51.
rw e__53.
rw e__54.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ (x + 1) (k)%Z) * (/ x)) + ((powerRZ (y + 1) (k)%Z) * (/ y)) + (/ x) + ((- 1) * (/ y)))).
{
assert (e__55 : (powerRZ (1 + y) (k)%Z) = (powerRZ (y + 1) (k)%Z)).
{
assert (e__56 : (1 + y) = (y + 1)).
{
feq.
}
rw e__56.
feq.
}
assert (e__57 : (powerRZ (1 + x) (k)%Z) = (powerRZ (x + 1) (k)%Z)).
{
assert (e__58 : (1 + x) = (x + 1)).
{
feq.
}
rw e__58.
feq.
}
assert (e__59 : / y = (/ y)).
{
apply inv_by. feq.
}
assert (e__60 : / x = (/ x)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__55.
rw e__57.
rw e__59.
rw e__60.
reflexivity.
}
feq.
}
feq.
}
rw e__48.
apply (from_le_nn 1 0 (((powerRZ (1 + x) (k)%Z) - 1) * / x) (((powerRZ (1 + y) (k)%Z) - 1) * / y)); [exact IH__28 | lra ..].
}
}
{
apply mult_pos_pos.
{
assert (e__61 : (y - x) = 1 * (y - x) + 0).
{
transitivity ((((- 1) * x) + y)).
{
feq.
}
symmetry.
transitivity ((((- 1) * x) + y)).
{
feq.
}
feq.
}
rw e__61.
apply (from_lt_pos 1 0 x y); [exact h__3 | lra ..].
}
{
apply mult_pos_pos.
{
assert (g__62 : 0 < (1 + y)).
{
assert (e__66 : (1 + y) = 1 * (y - 0) + 1).
{
transitivity ((y + 1)).
{
feq.
}
symmetry.
transitivity ((y + 1)).
{
feq.
}
feq.
}
rw e__66.
apply (from_lt_pos 1 1 0 y); [exact s__10 | lra ..].
}
assert (g__63 : (1 - (1 + y)) < 0).
{
assert (e__67 : (1 - (1 + y)) = (- 1) * (y - 0) + 0).
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
rw e__67.
apply (from_lt_neg (- 1) 0 0 y); [exact s__10 | lra ..].
}
assert (g__64 : 0 < (IZR k)).
{
assert (e__68 : (IZR k) = 1 * ((IZR k) - 1) + 1).
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
rw e__68.
apply (from_le_pos 1 1 1 (IZR k)); [exact r__27 | lra ..].
}
assert (g__65 : (1 - (powerRZ (1 + y) (k)%Z)) < 0).
{
pz_gap (1 + y) (k)%Z.
}
lra.
}
{
apply inv_pos.
assert (e__69 : y = 1 * (y - 0) + 0).
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
rw e__69.
apply (from_lt_pos 1 0 0 y); [exact s__10 | lra ..].
}
}
}
}
rw e__29. exact w__30.
}
apply gap_le.
assert (e__71 : ((((powerRZ (1 + y) (k + 1)%Z) - 1) * / y) - (((powerRZ (1 + x) (k + 1)%Z) - 1) * / x)) = 1 * ((((powerRZ (1 + y) ((k + 1))%Z) - 1) * / y) - (((powerRZ (1 + x) ((k + 1))%Z) - 1) * / x)) + 0).
{
transitivity ((((- 1) * (powerRZ (x + 1) (k)%Z) * (/ x)) + ((- 1) * (powerRZ (x + 1) (k)%Z)) + ((powerRZ (y + 1) (k)%Z) * (/ y)) + (powerRZ (y + 1) (k)%Z) + (/ x) + ((- 1) * (/ y)))).
{
assert (e__72 : (powerRZ (1 + y) (k + 1)%Z) = (((powerRZ (y + 1) (k)%Z) * y) + (powerRZ (y + 1) (k)%Z))).
{
assert (e__73 : (1 + y) = (y + 1)).
{
feq.
}
rw e__73.
rewrite (pz_add (y + 1) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (y + 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__74 : (powerRZ (1 + x) (k + 1)%Z) = (((powerRZ (x + 1) (k)%Z) * x) + (powerRZ (x + 1) (k)%Z))).
{
assert (e__75 : (1 + x) = (x + 1)).
{
feq.
}
rw e__75.
rewrite (pz_add (x + 1) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (x + 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__76 : / y = (/ y)).
{
apply inv_by. feq.
}
assert (e__77 : / x = (/ x)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__72.
rw e__74.
rw e__76.
rw e__77.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ (x + 1) (k)%Z) * (/ x)) + ((- 1) * (powerRZ (x + 1) (k)%Z)) + ((powerRZ (y + 1) (k)%Z) * (/ y)) + (powerRZ (y + 1) (k)%Z) + (/ x) + ((- 1) * (/ y)))).
{
assert (e__78 : (powerRZ (1 + y) ((k + 1))%Z) = (((powerRZ (y + 1) (k)%Z) * y) + (powerRZ (y + 1) (k)%Z))).
{
assert (e__79 : (1 + y) = (y + 1)).
{
feq.
}
rw e__79.
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add (y + 1) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (y + 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__80 : (powerRZ (1 + x) ((k + 1))%Z) = (((powerRZ (x + 1) (k)%Z) * x) + (powerRZ (x + 1) (k)%Z))).
{
assert (e__81 : (1 + x) = (x + 1)).
{
feq.
}
rw e__81.
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add (x + 1) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (x + 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__82 : / y = (/ y)).
{
apply inv_by. feq.
}
assert (e__83 : / x = (/ x)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__78.
rw e__80.
rw e__82.
rw e__83.
reflexivity.
}
feq.
}
feq.
}
rw e__71.
apply (from_le_nn 1 0 (((powerRZ (1 + x) ((k + 1))%Z) - 1) * / x) (((powerRZ (1 + y) ((k + 1))%Z) - 1) * / y)); [exact s__70 | lra ..].
}
}
(* P *)
assert (s__206 : (forall k : Z, ((1)%Z <= k)%Z -> (((((powerRZ (1 + y) (k)%Z) - 1) * / y) - (((powerRZ (1 + x) (k)%Z) - 1) * / x)) <= (((y - x) * / 2) * (((powerRZ (1 + x) (k)%Z) - 1) * / x) * (((powerRZ (1 + y) (k)%Z) - 1) * / y))))).
{
apply (induction_from (fun k : Z => (((((powerRZ (1 + y) (k)%Z) - 1) * / y) - (((powerRZ (1 + x) (k)%Z) - 1) * / x)) <= (((y - x) * / 2) * (((powerRZ (1 + x) (k)%Z) - 1) * / x) * (((powerRZ (1 + y) (k)%Z) - 1) * / y)))) (1)%Z).
{
change (((((powerRZ (1 + y) (1)%Z) - 1) * / y) - (((powerRZ (1 + x) (1)%Z) - 1) * / x)) <= (((y - x) * / 2) * (((powerRZ (1 + x) (1)%Z) - 1) * / x) * (((powerRZ (1 + y) (1)%Z) - 1) * / y))).
assert (n__88 : x <> 0).
{
apply Rgt_not_eq; red.
assert (e__87 : x = 1 * (x - 0) + 0).
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
rw e__87.
apply (from_lt_pos 1 0 0 x); [exact h__2 | lra ..].
}
assert (n__90 : y <> 0).
{
apply Rgt_not_eq; red.
assert (e__89 : y = 1 * (y - 0) + 0).
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
rw e__89.
apply (from_lt_pos 1 0 0 y); [exact s__10 | lra ..].
}
(* base *)
assert (s__94 : ((((((1 + y) ^ 1) - 1) * / y) - ((((1 + x) ^ 1) - 1) * / x)) <= (((y - x) * / 2) * ((((1 + x) ^ 1) - 1) * / x) * ((((1 + y) ^ 1) - 1) * / y)))).
{
apply gap_le.
assert (e__85 : ((((y - x) * / 2) * ((((1 + x) ^ 1) - 1) * / x) * ((((1 + y) ^ 1) - 1) * / y)) - (((((1 + y) ^ 1) - 1) * / y) - ((((1 + x) ^ 1) - 1) * / x))) = ((y - x) * / 2)).
{
transitivity (((((- 1) * / 2) * x) + ((1 * / 2) * y))).
{
assert (e__91 : / x = (/ x)).
{
apply inv_by. feq.
}
assert (e__92 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__91.
rw e__92.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * x) + ((1 * / 2) * y))).
{
feq.
}
feq.
}
assert (w__86 : 0 <= ((y - x) * / 2)).
{
apply Rlt_le.
assert (e__93 : ((y - x) * / 2) = (1 * / 2) * (y - x) + 0).
{
transitivity (((((- 1) * / 2) * x) + ((1 * / 2) * y))).
{
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * x) + ((1 * / 2) * y))).
{
feq.
}
feq.
}
rw e__93.
apply (from_lt_pos (1 * / 2) 0 x y); [exact h__3 | lra ..].
}
rw e__85. exact w__86.
}
apply gap_le.
assert (e__95 : ((((y - x) * / 2) * (((powerRZ (1 + x) (1)%Z) - 1) * / x) * (((powerRZ (1 + y) (1)%Z) - 1) * / y)) - ((((powerRZ (1 + y) (1)%Z) - 1) * / y) - (((powerRZ (1 + x) (1)%Z) - 1) * / x))) = 1 * ((((y - x) * / 2) * ((((1 + x) ^ 1) - 1) * / x) * ((((1 + y) ^ 1) - 1) * / y)) - (((((1 + y) ^ 1) - 1) * / y) - ((((1 + x) ^ 1) - 1) * / x))) + 0).
{
transitivity (((((- 1) * / 2) * x) + ((1 * / 2) * y))).
{
assert (e__96 : (powerRZ (1 + x) (1)%Z) = (x + 1)).
{
assert (e__97 : (1 + x) = (x + 1)).
{
feq.
}
rw e__97.
rewrite (pz_whole (x + 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__98 : (powerRZ (1 + y) (1)%Z) = (y + 1)).
{
assert (e__99 : (1 + y) = (y + 1)).
{
feq.
}
rw e__99.
rewrite (pz_whole (y + 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__100 : / x = (/ x)).
{
apply inv_by. feq.
}
assert (e__101 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__96.
rw e__98.
rw e__100.
rw e__101.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * x) + ((1 * / 2) * y))).
{
assert (e__102 : / x = (/ x)).
{
apply inv_by. feq.
}
assert (e__103 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__102.
rw e__103.
reflexivity.
}
feq.
}
feq.
}
rw e__95.
apply (from_le_nn 1 0 (((((1 + y) ^ 1) - 1) * / y) - ((((1 + x) ^ 1) - 1) * / x)) (((y - x) * / 2) * ((((1 + x) ^ 1) - 1) * / x) * ((((1 + y) ^ 1) - 1) * / y))); [exact s__94 | lra ..].
}
{
intros k b__104.
assert (r__105 : 1 <= IZR k).
{ izr_le. }
intros IH__106.
change (((((powerRZ (1 + y) (k + 1)%Z) - 1) * / y) - (((powerRZ (1 + x) (k + 1)%Z) - 1) * / x)) <= (((y - x) * / 2) * (((powerRZ (1 + x) (k + 1)%Z) - 1) * / x) * (((powerRZ (1 + y) (k + 1)%Z) - 1) * / y))).
(* O_k *)
assert (s__109 : ((((powerRZ (1 + x) (k)%Z) - 1) * / x) <= (((powerRZ (1 + y) (k)%Z) - 1) * / y))).
{
assert (b__107 : ((1)%Z <= (k)%Z)%Z).
{ zp. }
assert (u__108 : ((((powerRZ (1 + x) (k)%Z) - 1) * / x) <= (((powerRZ (1 + y) (k)%Z) - 1) * / y))).
{
exact (s__84 (k)%Z b__107).
}
exact u__108.
}
assert (n__113 : x <> 0).
{
apply Rgt_not_eq; red.
assert (e__112 : x = 1 * (x - 0) + 0).
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
rw e__112.
apply (from_lt_pos 1 0 0 x); [exact h__2 | lra ..].
}
assert (n__115 : y <> 0).
{
apply Rgt_not_eq; red.
assert (e__114 : y = 1 * (y - 0) + 0).
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
rw e__114.
apply (from_lt_pos 1 0 0 y); [exact s__10 | lra ..].
}
(* step *)
assert (s__192 : (((((powerRZ (1 + y) ((k + 1))%Z) - 1) * / y) - (((powerRZ (1 + x) ((k + 1))%Z) - 1) * / x)) <= (((y - x) * / 2) * (((powerRZ (1 + x) ((k + 1))%Z) - 1) * / x) * (((powerRZ (1 + y) ((k + 1))%Z) - 1) * / y)))).
{
apply gap_le.
assert (e__110 : ((((y - x) * / 2) * (((powerRZ (1 + x) ((k + 1))%Z) - 1) * / x) * (((powerRZ (1 + y) ((k + 1))%Z) - 1) * / y)) - ((((powerRZ (1 + y) ((k + 1))%Z) - 1) * / y) - (((powerRZ (1 + x) ((k + 1))%Z) - 1) * / x))) = (((1 + y) * ((((y - x) * / 2) * (((powerRZ (1 + x) (k)%Z) - 1) * / x) * (((powerRZ (1 + y) (k)%Z) - 1) * / y)) - ((((powerRZ (1 + y) (k)%Z) - 1) * / y) - (((powerRZ (1 + x) (k)%Z) - 1) * / x)))) + (((y - x) * / 2) * (1 + (x * (((powerRZ (1 + x) (k)%Z) - 1) * / x)) + ((((powerRZ (1 + y) (k)%Z) - 1) * / y) - (((powerRZ (1 + x) (k)%Z) - 1) * / x)) + (y * (((powerRZ (1 + y) (k)%Z) - 1) * / y)) + (x * (1 + y) * (((powerRZ (1 + x) (k)%Z) - 1) * / x) * (((powerRZ (1 + y) (k)%Z) - 1) * / y)))))).
{
transitivity ((((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * (/ x)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * (/ x) * y) + (((- 1) * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * x) + (((- 1) * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * x * (/ y)) + (((- 1) * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * (/ y)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * y) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (/ x)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * x * (/ y)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (/ y)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z)) + (((- 1) * / 2) * (powerRZ (y + 1) (k)%Z) * (/ x)) + (((- 1) * / 2) * (powerRZ (y + 1) (k)%Z) * (/ x) * y) + (((- 1) * / 2) * (powerRZ (y + 1) (k)%Z) * (/ y)) + (((- 1) * / 2) * (powerRZ (y + 1) (k)%Z)) + (((- 1) * / 2) * (/ x)) + ((1 * / 2) * (/ y)))).
{
assert (e__116 : (powerRZ (1 + x) ((k + 1))%Z) = (((powerRZ (x + 1) (k)%Z) * x) + (powerRZ (x + 1) (k)%Z))).
{
assert (e__117 : (1 + x) = (x + 1)).
{
feq.
}
rw e__117.
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add (x + 1) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (x + 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__118 : (powerRZ (1 + y) ((k + 1))%Z) = (((powerRZ (y + 1) (k)%Z) * y) + (powerRZ (y + 1) (k)%Z))).
{
assert (e__119 : (1 + y) = (y + 1)).
{
feq.
}
rw e__119.
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add (y + 1) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (y + 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__120 : / x = (/ x)).
{
apply inv_by. feq.
}
assert (e__121 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__116.
rw e__118.
rw e__120.
rw e__121.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * (/ x)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * (/ x) * y) + (((- 1) * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * x) + (((- 1) * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * x * (/ y)) + (((- 1) * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * (/ y)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * y) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (/ x)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * x * (/ y)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (/ y)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z)) + (((- 1) * / 2) * (powerRZ (y + 1) (k)%Z) * (/ x)) + (((- 1) * / 2) * (powerRZ (y + 1) (k)%Z) * (/ x) * y) + (((- 1) * / 2) * (powerRZ (y + 1) (k)%Z) * (/ y)) + (((- 1) * / 2) * (powerRZ (y + 1) (k)%Z)) + (((- 1) * / 2) * (/ x)) + ((1 * / 2) * (/ y)))).
{
assert (e__122 : (powerRZ (1 + x) (k)%Z) = (powerRZ (x + 1) (k)%Z)).
{
assert (e__123 : (1 + x) = (x + 1)).
{
feq.
}
rw e__123.
feq.
}
assert (e__124 : (powerRZ (1 + y) (k)%Z) = (powerRZ (y + 1) (k)%Z)).
{
assert (e__125 : (1 + y) = (y + 1)).
{
feq.
}
rw e__125.
feq.
}
assert (e__126 : / x = (/ x)).
{
apply inv_by. feq.
}
assert (e__127 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__122.
rw e__124.
rw e__126.
rw e__127.
reflexivity.
}
feq.
}
feq.
}
assert (w__111 : 0 <= (((1 + y) * ((((y - x) * / 2) * (((powerRZ (1 + x) (k)%Z) - 1) * / x) * (((powerRZ (1 + y) (k)%Z) - 1) * / y)) - ((((powerRZ (1 + y) (k)%Z) - 1) * / y) - (((powerRZ (1 + x) (k)%Z) - 1) * / x)))) + (((y - x) * / 2) * (1 + (x * (((powerRZ (1 + x) (k)%Z) - 1) * / x)) + ((((powerRZ (1 + y) (k)%Z) - 1) * / y) - (((powerRZ (1 + x) (k)%Z) - 1) * / x)) + (y * (((powerRZ (1 + y) (k)%Z) - 1) * / y)) + (x * (1 + y) * (((powerRZ (1 + x) (k)%Z) - 1) * / x) * (((powerRZ (1 + y) (k)%Z) - 1) * / y)))))).
{
apply Rlt_le.
apply plus_nn_pos.
{
apply mult_pos_nn.
{
assert (e__128 : (1 + y) = 1 * (y - 0) + 1).
{
transitivity ((y + 1)).
{
feq.
}
symmetry.
transitivity ((y + 1)).
{
feq.
}
feq.
}
rw e__128.
apply (from_lt_pos 1 1 0 y); [exact s__10 | lra ..].
}
{
assert (e__129 : ((((y - x) * / 2) * (((powerRZ (1 + x) (k)%Z) - 1) * / x) * (((powerRZ (1 + y) (k)%Z) - 1) * / y)) - ((((powerRZ (1 + y) (k)%Z) - 1) * / y) - (((powerRZ (1 + x) (k)%Z) - 1) * / x))) = 1 * ((((y - x) * / 2) * (((powerRZ (1 + x) (k)%Z) - 1) * / x) * (((powerRZ (1 + y) (k)%Z) - 1) * / y)) - ((((powerRZ (1 + y) (k)%Z) - 1) * / y) - (((powerRZ (1 + x) (k)%Z) - 1) * / x))) + 0).
{
transitivity ((((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * (/ x)) + (((- 1) * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * (/ y)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (/ x)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (/ y)) + (((- 1) * / 2) * (powerRZ (y + 1) (k)%Z) * (/ x)) + (((- 1) * / 2) * (powerRZ (y + 1) (k)%Z) * (/ y)) + (((- 1) * / 2) * (/ x)) + ((1 * / 2) * (/ y)))).
{
assert (e__130 : (powerRZ (1 + x) (k)%Z) = (powerRZ (x + 1) (k)%Z)).
{
assert (e__131 : (1 + x) = (x + 1)).
{
feq.
}
rw e__131.
feq.
}
assert (e__132 : (powerRZ (1 + y) (k)%Z) = (powerRZ (y + 1) (k)%Z)).
{
assert (e__133 : (1 + y) = (y + 1)).
{
feq.
}
rw e__133.
feq.
}
assert (e__134 : / x = (/ x)).
{
apply inv_by. feq.
}
assert (e__135 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__130.
rw e__132.
rw e__134.
rw e__135.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * (/ x)) + (((- 1) * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * (/ y)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (/ x)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (/ y)) + (((- 1) * / 2) * (powerRZ (y + 1) (k)%Z) * (/ x)) + (((- 1) * / 2) * (powerRZ (y + 1) (k)%Z) * (/ y)) + (((- 1) * / 2) * (/ x)) + ((1 * / 2) * (/ y)))).
{
assert (e__136 : (powerRZ (1 + x) (k)%Z) = (powerRZ (x + 1) (k)%Z)).
{
assert (e__137 : (1 + x) = (x + 1)).
{
feq.
}
rw e__137.
feq.
}
assert (e__138 : (powerRZ (1 + y) (k)%Z) = (powerRZ (y + 1) (k)%Z)).
{
assert (e__139 : (1 + y) = (y + 1)).
{
feq.
}
rw e__139.
feq.
}
assert (e__140 : / x = (/ x)).
{
apply inv_by. feq.
}
assert (e__141 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__136.
rw e__138.
rw e__140.
rw e__141.
reflexivity.
}
feq.
}
feq.
}
rw e__129.
apply (from_le_nn 1 0 ((((powerRZ (1 + y) (k)%Z) - 1) * / y) - (((powerRZ (1 + x) (k)%Z) - 1) * / x)) (((y - x) * / 2) * (((powerRZ (1 + x) (k)%Z) - 1) * / x) * (((powerRZ (1 + y) (k)%Z) - 1) * / y))); [exact IH__106 | lra ..].
}
}
{
apply mult_pos_pos.
{
assert (e__142 : ((y - x) * / 2) = (1 * / 2) * (y - x) + 0).
{
transitivity (((((- 1) * / 2) * x) + ((1 * / 2) * y))).
{
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * x) + ((1 * / 2) * y))).
{
feq.
}
feq.
}
rw e__142.
apply (from_lt_pos (1 * / 2) 0 x y); [exact h__3 | lra ..].
}
{
apply plus_pos_pos.
{
apply plus_pos_pos.
{
apply plus_pos_nn.
{
apply plus_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
assert (e__143 : x = 1 * (x - 0) + 0).
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
rw e__143.
apply (from_lt_pos 1 0 0 x); [exact h__2 | lra ..].
}
{
apply mult_pos_pos.
{
assert (g__144 : 0 < (1 + x)).
{
assert (e__148 : (1 + x) = 1 * (x - 0) + 1).
{
transitivity ((x + 1)).
{
feq.
}
symmetry.
transitivity ((x + 1)).
{
feq.
}
feq.
}
rw e__148.
apply (from_lt_pos 1 1 0 x); [exact h__2 | lra ..].
}
assert (g__145 : (1 - (1 + x)) < 0).
{
assert (e__149 : (1 - (1 + x)) = (- 1) * (x - 0) + 0).
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
rw e__149.
apply (from_lt_neg (- 1) 0 0 x); [exact h__2 | lra ..].
}
assert (g__146 : 0 < (IZR k)).
{
assert (e__150 : (IZR k) = 1 * ((IZR k) - 1) + 1).
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
rw e__150.
apply (from_le_pos 1 1 1 (IZR k)); [exact r__105 | lra ..].
}
assert (g__147 : (1 - (powerRZ (1 + x) (k)%Z)) < 0).
{
pz_gap (1 + x) (k)%Z.
}
lra.
}
{
apply inv_pos.
assert (e__151 : x = 1 * (x - 0) + 0).
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
rw e__151.
apply (from_lt_pos 1 0 0 x); [exact h__2 | lra ..].
}
}
}
}
{
assert (e__152 : ((((powerRZ (1 + y) (k)%Z) - 1) * / y) - (((powerRZ (1 + x) (k)%Z) - 1) * / x)) = 1 * ((((powerRZ (1 + y) (k)%Z) - 1) * / y) - (((powerRZ (1 + x) (k)%Z) - 1) * / x)) + 0).
{
transitivity ((((- 1) * (powerRZ (x + 1) (k)%Z) * (/ x)) + ((powerRZ (y + 1) (k)%Z) * (/ y)) + (/ x) + ((- 1) * (/ y)))).
{
assert (e__153 : (powerRZ (1 + y) (k)%Z) = (powerRZ (y + 1) (k)%Z)).
{
assert (e__154 : (1 + y) = (y + 1)).
{
feq.
}
rw e__154.
feq.
}
assert (e__155 : (powerRZ (1 + x) (k)%Z) = (powerRZ (x + 1) (k)%Z)).
{
assert (e__156 : (1 + x) = (x + 1)).
{
feq.
}
rw e__156.
feq.
}
assert (e__157 : / y = (/ y)).
{
apply inv_by. feq.
}
assert (e__158 : / x = (/ x)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__153.
rw e__155.
rw e__157.
rw e__158.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ (x + 1) (k)%Z) * (/ x)) + ((powerRZ (y + 1) (k)%Z) * (/ y)) + (/ x) + ((- 1) * (/ y)))).
{
assert (e__159 : (powerRZ (1 + y) (k)%Z) = (powerRZ (y + 1) (k)%Z)).
{
assert (e__160 : (1 + y) = (y + 1)).
{
feq.
}
rw e__160.
feq.
}
assert (e__161 : (powerRZ (1 + x) (k)%Z) = (powerRZ (x + 1) (k)%Z)).
{
assert (e__162 : (1 + x) = (x + 1)).
{
feq.
}
rw e__162.
feq.
}
assert (e__163 : / y = (/ y)).
{
apply inv_by. feq.
}
assert (e__164 : / x = (/ x)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__159.
rw e__161.
rw e__163.
rw e__164.
reflexivity.
}
feq.
}
feq.
}
rw e__152.
apply (from_le_nn 1 0 (((powerRZ (1 + x) (k)%Z) - 1) * / x) (((powerRZ (1 + y) (k)%Z) - 1) * / y)); [exact s__109 | lra ..].
}
}
{
apply mult_pos_pos.
{
assert (e__165 : y = 1 * (y - 0) + 0).
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
rw e__165.
apply (from_lt_pos 1 0 0 y); [exact s__10 | lra ..].
}
{
apply mult_pos_pos.
{
assert (g__166 : 0 < (1 + y)).
{
assert (e__170 : (1 + y) = 1 * (y - 0) + 1).
{
transitivity ((y + 1)).
{
feq.
}
symmetry.
transitivity ((y + 1)).
{
feq.
}
feq.
}
rw e__170.
apply (from_lt_pos 1 1 0 y); [exact s__10 | lra ..].
}
assert (g__167 : (1 - (1 + y)) < 0).
{
assert (e__171 : (1 - (1 + y)) = (- 1) * (y - 0) + 0).
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
rw e__171.
apply (from_lt_neg (- 1) 0 0 y); [exact s__10 | lra ..].
}
assert (g__168 : 0 < (IZR k)).
{
assert (e__172 : (IZR k) = 1 * ((IZR k) - 1) + 1).
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
rw e__172.
apply (from_le_pos 1 1 1 (IZR k)); [exact r__105 | lra ..].
}
assert (g__169 : (1 - (powerRZ (1 + y) (k)%Z)) < 0).
{
pz_gap (1 + y) (k)%Z.
}
lra.
}
{
apply inv_pos.
assert (e__173 : y = 1 * (y - 0) + 0).
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
rw e__173.
apply (from_lt_pos 1 0 0 y); [exact s__10 | lra ..].
}
}
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__174 : x = 1 * (x - 0) + 0).
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
rw e__174.
apply (from_lt_pos 1 0 0 x); [exact h__2 | lra ..].
}
{
assert (e__175 : (1 + y) = 1 * (y - 0) + 1).
{
transitivity ((y + 1)).
{
feq.
}
symmetry.
transitivity ((y + 1)).
{
feq.
}
feq.
}
rw e__175.
apply (from_lt_pos 1 1 0 y); [exact s__10 | lra ..].
}
}
{
apply mult_pos_pos.
{
assert (g__176 : 0 < (1 + x)).
{
assert (e__180 : (1 + x) = 1 * (x - 0) + 1).
{
transitivity ((x + 1)).
{
feq.
}
symmetry.
transitivity ((x + 1)).
{
feq.
}
feq.
}
rw e__180.
apply (from_lt_pos 1 1 0 x); [exact h__2 | lra ..].
}
assert (g__177 : (1 - (1 + x)) < 0).
{
assert (e__181 : (1 - (1 + x)) = (- 1) * (x - 0) + 0).
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
rw e__181.
apply (from_lt_neg (- 1) 0 0 x); [exact h__2 | lra ..].
}
assert (g__178 : 0 < (IZR k)).
{
assert (e__182 : (IZR k) = 1 * ((IZR k) - 1) + 1).
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
rw e__182.
apply (from_le_pos 1 1 1 (IZR k)); [exact r__105 | lra ..].
}
assert (g__179 : (1 - (powerRZ (1 + x) (k)%Z)) < 0).
{
pz_gap (1 + x) (k)%Z.
}
lra.
}
{
apply inv_pos.
assert (e__183 : x = 1 * (x - 0) + 0).
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
rw e__183.
apply (from_lt_pos 1 0 0 x); [exact h__2 | lra ..].
}
}
}
{
apply mult_pos_pos.
{
assert (g__184 : 0 < (1 + y)).
{
assert (e__188 : (1 + y) = 1 * (y - 0) + 1).
{
transitivity ((y + 1)).
{
feq.
}
symmetry.
transitivity ((y + 1)).
{
feq.
}
feq.
}
rw e__188.
apply (from_lt_pos 1 1 0 y); [exact s__10 | lra ..].
}
assert (g__185 : (1 - (1 + y)) < 0).
{
assert (e__189 : (1 - (1 + y)) = (- 1) * (y - 0) + 0).
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
rw e__189.
apply (from_lt_neg (- 1) 0 0 y); [exact s__10 | lra ..].
}
assert (g__186 : 0 < (IZR k)).
{
assert (e__190 : (IZR k) = 1 * ((IZR k) - 1) + 1).
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
rw e__190.
apply (from_le_pos 1 1 1 (IZR k)); [exact r__105 | lra ..].
}
assert (g__187 : (1 - (powerRZ (1 + y) (k)%Z)) < 0).
{
pz_gap (1 + y) (k)%Z.
}
lra.
}
{
apply inv_pos.
assert (e__191 : y = 1 * (y - 0) + 0).
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
rw e__191.
apply (from_lt_pos 1 0 0 y); [exact s__10 | lra ..].
}
}
}
}
}
}
rw e__110. exact w__111.
}
apply gap_le.
assert (e__193 : ((((y - x) * / 2) * (((powerRZ (1 + x) (k + 1)%Z) - 1) * / x) * (((powerRZ (1 + y) (k + 1)%Z) - 1) * / y)) - ((((powerRZ (1 + y) (k + 1)%Z) - 1) * / y) - (((powerRZ (1 + x) (k + 1)%Z) - 1) * / x))) = 1 * ((((y - x) * / 2) * (((powerRZ (1 + x) ((k + 1))%Z) - 1) * / x) * (((powerRZ (1 + y) ((k + 1))%Z) - 1) * / y)) - ((((powerRZ (1 + y) ((k + 1))%Z) - 1) * / y) - (((powerRZ (1 + x) ((k + 1))%Z) - 1) * / x))) + 0).
{
transitivity ((((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * (/ x)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * (/ x) * y) + (((- 1) * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * x) + (((- 1) * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * x * (/ y)) + (((- 1) * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * (/ y)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * y) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (/ x)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * x * (/ y)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (/ y)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z)) + (((- 1) * / 2) * (powerRZ (y + 1) (k)%Z) * (/ x)) + (((- 1) * / 2) * (powerRZ (y + 1) (k)%Z) * (/ x) * y) + (((- 1) * / 2) * (powerRZ (y + 1) (k)%Z) * (/ y)) + (((- 1) * / 2) * (powerRZ (y + 1) (k)%Z)) + (((- 1) * / 2) * (/ x)) + ((1 * / 2) * (/ y)))).
{
assert (e__194 : (powerRZ (1 + x) (k + 1)%Z) = (((powerRZ (x + 1) (k)%Z) * x) + (powerRZ (x + 1) (k)%Z))).
{
assert (e__195 : (1 + x) = (x + 1)).
{
feq.
}
rw e__195.
rewrite (pz_add (x + 1) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (x + 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__196 : (powerRZ (1 + y) (k + 1)%Z) = (((powerRZ (y + 1) (k)%Z) * y) + (powerRZ (y + 1) (k)%Z))).
{
assert (e__197 : (1 + y) = (y + 1)).
{
feq.
}
rw e__197.
rewrite (pz_add (y + 1) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (y + 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__198 : / x = (/ x)).
{
apply inv_by. feq.
}
assert (e__199 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__194.
rw e__196.
rw e__198.
rw e__199.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * (/ x)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * (/ x) * y) + (((- 1) * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * x) + (((- 1) * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * x * (/ y)) + (((- 1) * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * (/ y)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (powerRZ (y + 1) (k)%Z) * y) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (/ x)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * x * (/ y)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z) * (/ y)) + ((1 * / 2) * (powerRZ (x + 1) (k)%Z)) + (((- 1) * / 2) * (powerRZ (y + 1) (k)%Z) * (/ x)) + (((- 1) * / 2) * (powerRZ (y + 1) (k)%Z) * (/ x) * y) + (((- 1) * / 2) * (powerRZ (y + 1) (k)%Z) * (/ y)) + (((- 1) * / 2) * (powerRZ (y + 1) (k)%Z)) + (((- 1) * / 2) * (/ x)) + ((1 * / 2) * (/ y)))).
{
assert (e__200 : (powerRZ (1 + x) ((k + 1))%Z) = (((powerRZ (x + 1) (k)%Z) * x) + (powerRZ (x + 1) (k)%Z))).
{
assert (e__201 : (1 + x) = (x + 1)).
{
feq.
}
rw e__201.
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add (x + 1) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (x + 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__202 : (powerRZ (1 + y) ((k + 1))%Z) = (((powerRZ (y + 1) (k)%Z) * y) + (powerRZ (y + 1) (k)%Z))).
{
assert (e__203 : (1 + y) = (y + 1)).
{
feq.
}
rw e__203.
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add (y + 1) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (y + 1) (1)%Z 1 eq_refl).
feq.
}
assert (e__204 : / x = (/ x)).
{
apply inv_by. feq.
}
assert (e__205 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__200.
rw e__202.
rw e__204.
rw e__205.
reflexivity.
}
feq.
}
feq.
}
rw e__193.
apply (from_le_nn 1 0 ((((powerRZ (1 + y) ((k + 1))%Z) - 1) * / y) - (((powerRZ (1 + x) ((k + 1))%Z) - 1) * / x)) (((y - x) * / 2) * (((powerRZ (1 + x) ((k + 1))%Z) - 1) * / x) * (((powerRZ (1 + y) ((k + 1))%Z) - 1) * / y))); [exact s__192 | lra ..].
}
}
(* O_t *)
assert (s__209 : ((((powerRZ (1 + x) (t)%Z) - 1) * / x) <= (((powerRZ (1 + y) (t)%Z) - 1) * / y))).
{
assert (b__207 : ((1)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__208 : ((((powerRZ (1 + x) (t)%Z) - 1) * / x) <= (((powerRZ (1 + y) (t)%Z) - 1) * / y))).
{
exact (s__84 (t)%Z b__207).
}
exact u__208.
}
(* P_t *)
assert (s__212 : (((((powerRZ (1 + y) (t)%Z) - 1) * / y) - (((powerRZ (1 + x) (t)%Z) - 1) * / x)) <= (((y - x) * / 2) * (((powerRZ (1 + x) (t)%Z) - 1) * / x) * (((powerRZ (1 + y) (t)%Z) - 1) * / y)))).
{
assert (b__210 : ((1)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__211 : (((((powerRZ (1 + y) (t)%Z) - 1) * / y) - (((powerRZ (1 + x) (t)%Z) - 1) * / x)) <= (((y - x) * / 2) * (((powerRZ (1 + x) (t)%Z) - 1) * / x) * (((powerRZ (1 + y) (t)%Z) - 1) * / y)))).
{
exact (s__206 (t)%Z b__210).
}
exact u__211.
}
assert (n__222 : ((- 1) + (powerRZ (1 + y) (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__215 : 0 < (1 + y)).
{
assert (e__219 : (1 + y) = 1 * (y - 0) + 1).
{
transitivity ((y + 1)).
{
feq.
}
symmetry.
transitivity ((y + 1)).
{
feq.
}
feq.
}
rw e__219.
apply (from_lt_pos 1 1 0 y); [exact s__10 | lra ..].
}
assert (g__216 : (1 - (1 + y)) < 0).
{
assert (e__220 : (1 - (1 + y)) = (- 1) * (y - 0) + 0).
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
rw e__220.
apply (from_lt_neg (- 1) 0 0 y); [exact s__10 | lra ..].
}
assert (g__217 : 0 < (IZR t)).
{
assert (e__221 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__221.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__4 | lra ..].
}
assert (g__218 : (1 - (powerRZ (1 + y) (t)%Z)) < 0).
{
pz_gap (1 + y) (t)%Z.
}
lra.
}
assert (n__226 : ((powerRZ (y + 1) (t)%Z) + (- 1)) <> 0).
{
assert (e__223 : ((- 1) + (powerRZ (1 + y) (t)%Z)) = ((powerRZ (y + 1) (t)%Z) + (- 1))).
{
assert (e__224 : (powerRZ (1 + y) (t)%Z) = (powerRZ (y + 1) (t)%Z)).
{
assert (e__225 : (1 + y) = (y + 1)).
{
feq.
}
rw e__225.
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
assert (n__234 : ((- 1) + (powerRZ (1 + x) (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__227 : 0 < (1 + x)).
{
assert (e__231 : (1 + x) = 1 * (x - 0) + 1).
{
transitivity ((x + 1)).
{
feq.
}
symmetry.
transitivity ((x + 1)).
{
feq.
}
feq.
}
rw e__231.
apply (from_lt_pos 1 1 0 x); [exact h__2 | lra ..].
}
assert (g__228 : (1 - (1 + x)) < 0).
{
assert (e__232 : (1 - (1 + x)) = (- 1) * (x - 0) + 0).
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
rw e__232.
apply (from_lt_neg (- 1) 0 0 x); [exact h__2 | lra ..].
}
assert (g__229 : 0 < (IZR t)).
{
assert (e__233 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__233.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__4 | lra ..].
}
assert (g__230 : (1 - (powerRZ (1 + x) (t)%Z)) < 0).
{
pz_gap (1 + x) (t)%Z.
}
lra.
}
assert (n__238 : ((powerRZ (x + 1) (t)%Z) + (- 1)) <> 0).
{
assert (e__235 : ((- 1) + (powerRZ (1 + x) (t)%Z)) = ((powerRZ (x + 1) (t)%Z) + (- 1))).
{
assert (e__236 : (powerRZ (1 + x) (t)%Z) = (powerRZ (x + 1) (t)%Z)).
{
assert (e__237 : (1 + x) = (x + 1)).
{
feq.
}
rw e__237.
feq.
}
eapply eq_trans.
{
rw e__236.
reflexivity.
}
feq.
}
try rewrite <- e__235.
exact n__234.
}
assert (n__240 : y <> 0).
{
apply Rgt_not_eq; red.
assert (e__239 : y = 1 * (y - 0) + 0).
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
rw e__239.
apply (from_lt_pos 1 0 0 y); [exact s__10 | lra ..].
}
assert (n__242 : x <> 0).
{
apply Rgt_not_eq; red.
assert (e__241 : x = 1 * (x - 0) + 0).
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
rw e__241.
apply (from_lt_pos 1 0 0 x); [exact h__2 | lra ..].
}
assert (n__259 : ((((powerRZ (1 + x) (t)%Z) - 1) * / x) * (((powerRZ (1 + y) (t)%Z) - 1) * / y)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (g__243 : 0 < (1 + x)).
{
assert (e__247 : (1 + x) = 1 * (x - 0) + 1).
{
transitivity ((x + 1)).
{
feq.
}
symmetry.
transitivity ((x + 1)).
{
feq.
}
feq.
}
rw e__247.
apply (from_lt_pos 1 1 0 x); [exact h__2 | lra ..].
}
assert (g__244 : (1 - (1 + x)) < 0).
{
assert (e__248 : (1 - (1 + x)) = (- 1) * (x - 0) + 0).
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
rw e__248.
apply (from_lt_neg (- 1) 0 0 x); [exact h__2 | lra ..].
}
assert (g__245 : 0 < (IZR t)).
{
assert (e__249 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__249.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__4 | lra ..].
}
assert (g__246 : (1 - (powerRZ (1 + x) (t)%Z)) < 0).
{
pz_gap (1 + x) (t)%Z.
}
lra.
}
{
apply inv_pos.
assert (e__250 : x = 1 * (x - 0) + 0).
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
rw e__250.
apply (from_lt_pos 1 0 0 x); [exact h__2 | lra ..].
}
}
{
apply mult_pos_pos.
{
assert (g__251 : 0 < (1 + y)).
{
assert (e__255 : (1 + y) = 1 * (y - 0) + 1).
{
transitivity ((y + 1)).
{
feq.
}
symmetry.
transitivity ((y + 1)).
{
feq.
}
feq.
}
rw e__255.
apply (from_lt_pos 1 1 0 y); [exact s__10 | lra ..].
}
assert (g__252 : (1 - (1 + y)) < 0).
{
assert (e__256 : (1 - (1 + y)) = (- 1) * (y - 0) + 0).
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
rw e__256.
apply (from_lt_neg (- 1) 0 0 y); [exact s__10 | lra ..].
}
assert (g__253 : 0 < (IZR t)).
{
assert (e__257 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__257.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__4 | lra ..].
}
assert (g__254 : (1 - (powerRZ (1 + y) (t)%Z)) < 0).
{
pz_gap (1 + y) (t)%Z.
}
lra.
}
{
apply inv_pos.
assert (e__258 : y = 1 * (y - 0) + 0).
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
rw e__258.
apply (from_lt_pos 1 0 0 y); [exact s__10 | lra ..].
}
}
}
assert (n__267 : (((powerRZ (x + 1) (t)%Z) * (powerRZ (y + 1) (t)%Z) * (/ x) * (/ y)) + ((- 1) * (powerRZ (x + 1) (t)%Z) * (/ x) * (/ y)) + ((- 1) * (powerRZ (y + 1) (t)%Z) * (/ x) * (/ y)) + ((/ x) * (/ y))) <> 0).
{
assert (e__260 : ((((powerRZ (1 + x) (t)%Z) - 1) * / x) * (((powerRZ (1 + y) (t)%Z) - 1) * / y)) = (((powerRZ (x + 1) (t)%Z) * (powerRZ (y + 1) (t)%Z) * (/ x) * (/ y)) + ((- 1) * (powerRZ (x + 1) (t)%Z) * (/ x) * (/ y)) + ((- 1) * (powerRZ (y + 1) (t)%Z) * (/ x) * (/ y)) + ((/ x) * (/ y)))).
{
assert (e__261 : (powerRZ (1 + x) (t)%Z) = (powerRZ (x + 1) (t)%Z)).
{
assert (e__262 : (1 + x) = (x + 1)).
{
feq.
}
rw e__262.
feq.
}
assert (e__263 : (powerRZ (1 + y) (t)%Z) = (powerRZ (y + 1) (t)%Z)).
{
assert (e__264 : (1 + y) = (y + 1)).
{
feq.
}
rw e__264.
feq.
}
assert (e__265 : / x = (/ x)).
{
apply inv_by. feq.
}
assert (e__266 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__261.
rw e__263.
rw e__265.
rw e__266.
reflexivity.
}
feq.
}
try rewrite <- e__260.
exact n__259.
}
assert (n__268 : (((powerRZ (x + 1) (t)%Z) * (powerRZ (y + 1) (t)%Z)) + ((- 1) * (powerRZ (x + 1) (t)%Z)) + ((- 1) * (powerRZ (y + 1) (t)%Z)) + 1) <> 0).
{
intro vanishes.
apply n__267.
transitivity (1 * ((/ x)) * ((/ y)) * (((powerRZ (x + 1) (t)%Z) * (powerRZ (y + 1) (t)%Z)) + ((- 1) * (powerRZ (x + 1) (t)%Z)) + ((- 1) * (powerRZ (y + 1) (t)%Z)) + 1)).
{ feq. }
rewrite vanishes. ring.
}
(* left *)
assert (s__322 : (0 <= ((adax_rate y (t)%Z) - (adax_rate x (t)%Z)))).
{
assert (e__213 : ((adax_rate y (t)%Z) - (adax_rate x (t)%Z)) = (((((powerRZ (1 + y) (t)%Z) - 1) * / y) - (((powerRZ (1 + x) (t)%Z) - 1) * / x)) * / ((((powerRZ (1 + x) (t)%Z) - 1) * / x) * (((powerRZ (1 + y) (t)%Z) - 1) * / y)))).
{
transitivity (((((- 1) * (powerRZ (x + 1) (t)%Z) * y) + ((powerRZ (y + 1) (t)%Z) * x) + ((- 1) * x) + y) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))) * (/ ((powerRZ (y + 1) (t)%Z) + (- 1))))).
{
assert (e__269 : (adax_rate y (t)%Z) = (((powerRZ (y + 1) (t)%Z) + ((- 1) * y) + (- 1)) * (/ ((powerRZ (y + 1) (t)%Z) + (- 1))))).
{
change ((1 - (y * / ((- 1) + (powerRZ (1 + y) (t)%Z)))) = (((powerRZ (y + 1) (t)%Z) + ((- 1) * y) + (- 1)) * (/ ((powerRZ (y + 1) (t)%Z) + (- 1))))).
assert (e__270 : / ((- 1) + (powerRZ (1 + y) (t)%Z)) = (/ ((powerRZ (y + 1) (t)%Z) + (- 1)))).
{
assert (e__271 : ((- 1) + (powerRZ (1 + y) (t)%Z)) = ((powerRZ (y + 1) (t)%Z) + (- 1))).
{
assert (e__272 : (powerRZ (1 + y) (t)%Z) = (powerRZ (y + 1) (t)%Z)).
{
assert (e__273 : (1 + y) = (y + 1)).
{
feq.
}
rw e__273.
feq.
}
eapply eq_trans.
{
rw e__272.
reflexivity.
}
feq.
}
rw e__271.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__270.
reflexivity.
}
feq.
}
assert (e__274 : (adax_rate x (t)%Z) = (((powerRZ (x + 1) (t)%Z) + ((- 1) * x) + (- 1)) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
{
change ((1 - (x * / ((- 1) + (powerRZ (1 + x) (t)%Z)))) = (((powerRZ (x + 1) (t)%Z) + ((- 1) * x) + (- 1)) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
assert (e__275 : / ((- 1) + (powerRZ (1 + x) (t)%Z)) = (/ ((powerRZ (x + 1) (t)%Z) + (- 1)))).
{
assert (e__276 : ((- 1) + (powerRZ (1 + x) (t)%Z)) = ((powerRZ (x + 1) (t)%Z) + (- 1))).
{
assert (e__277 : (powerRZ (1 + x) (t)%Z) = (powerRZ (x + 1) (t)%Z)).
{
assert (e__278 : (1 + x) = (x + 1)).
{
feq.
}
rw e__278.
feq.
}
eapply eq_trans.
{
rw e__277.
reflexivity.
}
feq.
}
rw e__276.
apply inv_by. feq.
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
rw e__269.
rw e__274.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ (x + 1) (t)%Z) * y) + ((powerRZ (y + 1) (t)%Z) * x) + ((- 1) * x) + y) * (/ (((powerRZ (x + 1) (t)%Z) * (powerRZ (y + 1) (t)%Z)) + ((- 1) * (powerRZ (x + 1) (t)%Z)) + ((- 1) * (powerRZ (y + 1) (t)%Z)) + 1)))).
{
assert (e__279 : / ((((powerRZ (1 + x) (t)%Z) - 1) * / x) * (((powerRZ (1 + y) (t)%Z) - 1) * / y)) = ((x * y) * (/ (((powerRZ (x + 1) (t)%Z) * (powerRZ (y + 1) (t)%Z)) + ((- 1) * (powerRZ (x + 1) (t)%Z)) + ((- 1) * (powerRZ (y + 1) (t)%Z)) + 1)))).
{
assert (e__280 : ((((powerRZ (1 + x) (t)%Z) - 1) * / x) * (((powerRZ (1 + y) (t)%Z) - 1) * / y)) = (((powerRZ (x + 1) (t)%Z) * (powerRZ (y + 1) (t)%Z) * (/ x) * (/ y)) + ((- 1) * (powerRZ (x + 1) (t)%Z) * (/ x) * (/ y)) + ((- 1) * (powerRZ (y + 1) (t)%Z) * (/ x) * (/ y)) + ((/ x) * (/ y)))).
{
assert (e__281 : (powerRZ (1 + x) (t)%Z) = (powerRZ (x + 1) (t)%Z)).
{
assert (e__282 : (1 + x) = (x + 1)).
{
feq.
}
rw e__282.
feq.
}
assert (e__283 : (powerRZ (1 + y) (t)%Z) = (powerRZ (y + 1) (t)%Z)).
{
assert (e__284 : (1 + y) = (y + 1)).
{
feq.
}
rw e__284.
feq.
}
assert (e__285 : / x = (/ x)).
{
apply inv_by. feq.
}
assert (e__286 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__281.
rw e__283.
rw e__285.
rw e__286.
reflexivity.
}
feq.
}
rw e__280.
apply inv_by. feq.
}
assert (e__287 : (powerRZ (1 + y) (t)%Z) = (powerRZ (y + 1) (t)%Z)).
{
assert (e__288 : (1 + y) = (y + 1)).
{
feq.
}
rw e__288.
feq.
}
assert (e__289 : (powerRZ (1 + x) (t)%Z) = (powerRZ (x + 1) (t)%Z)).
{
assert (e__290 : (1 + x) = (x + 1)).
{
feq.
}
rw e__290.
feq.
}
assert (e__291 : / y = (/ y)).
{
apply inv_by. feq.
}
assert (e__292 : / x = (/ x)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__279.
rw e__287.
rw e__289.
rw e__291.
rw e__292.
reflexivity.
}
feq.
}
feq.
}
assert (w__214 : 0 <= (((((powerRZ (1 + y) (t)%Z) - 1) * / y) - (((powerRZ (1 + x) (t)%Z) - 1) * / x)) * / ((((powerRZ (1 + x) (t)%Z) - 1) * / x) * (((powerRZ (1 + y) (t)%Z) - 1) * / y)))).
{
apply mult_nn_pos.
{
assert (e__293 : ((((powerRZ (1 + y) (t)%Z) - 1) * / y) - (((powerRZ (1 + x) (t)%Z) - 1) * / x)) = 1 * ((((powerRZ (1 + y) (t)%Z) - 1) * / y) - (((powerRZ (1 + x) (t)%Z) - 1) * / x)) + 0).
{
transitivity ((((- 1) * (powerRZ (x + 1) (t)%Z) * (/ x)) + ((powerRZ (y + 1) (t)%Z) * (/ y)) + (/ x) + ((- 1) * (/ y)))).
{
assert (e__294 : (powerRZ (1 + y) (t)%Z) = (powerRZ (y + 1) (t)%Z)).
{
assert (e__295 : (1 + y) = (y + 1)).
{
feq.
}
rw e__295.
feq.
}
assert (e__296 : (powerRZ (1 + x) (t)%Z) = (powerRZ (x + 1) (t)%Z)).
{
assert (e__297 : (1 + x) = (x + 1)).
{
feq.
}
rw e__297.
feq.
}
assert (e__298 : / y = (/ y)).
{
apply inv_by. feq.
}
assert (e__299 : / x = (/ x)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__294.
rw e__296.
rw e__298.
rw e__299.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ (x + 1) (t)%Z) * (/ x)) + ((powerRZ (y + 1) (t)%Z) * (/ y)) + (/ x) + ((- 1) * (/ y)))).
{
assert (e__300 : (powerRZ (1 + y) (t)%Z) = (powerRZ (y + 1) (t)%Z)).
{
assert (e__301 : (1 + y) = (y + 1)).
{
feq.
}
rw e__301.
feq.
}
assert (e__302 : (powerRZ (1 + x) (t)%Z) = (powerRZ (x + 1) (t)%Z)).
{
assert (e__303 : (1 + x) = (x + 1)).
{
feq.
}
rw e__303.
feq.
}
assert (e__304 : / y = (/ y)).
{
apply inv_by. feq.
}
assert (e__305 : / x = (/ x)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__300.
rw e__302.
rw e__304.
rw e__305.
reflexivity.
}
feq.
}
feq.
}
rw e__293.
apply (from_le_nn 1 0 (((powerRZ (1 + x) (t)%Z) - 1) * / x) (((powerRZ (1 + y) (t)%Z) - 1) * / y)); [exact s__209 | lra ..].
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (g__306 : 0 < (1 + x)).
{
assert (e__310 : (1 + x) = 1 * (x - 0) + 1).
{
transitivity ((x + 1)).
{
feq.
}
symmetry.
transitivity ((x + 1)).
{
feq.
}
feq.
}
rw e__310.
apply (from_lt_pos 1 1 0 x); [exact h__2 | lra ..].
}
assert (g__307 : (1 - (1 + x)) < 0).
{
assert (e__311 : (1 - (1 + x)) = (- 1) * (x - 0) + 0).
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
rw e__311.
apply (from_lt_neg (- 1) 0 0 x); [exact h__2 | lra ..].
}
assert (g__308 : 0 < (IZR t)).
{
assert (e__312 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__312.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__4 | lra ..].
}
assert (g__309 : (1 - (powerRZ (1 + x) (t)%Z)) < 0).
{
pz_gap (1 + x) (t)%Z.
}
lra.
}
{
apply inv_pos.
assert (e__313 : x = 1 * (x - 0) + 0).
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
rw e__313.
apply (from_lt_pos 1 0 0 x); [exact h__2 | lra ..].
}
}
{
apply mult_pos_pos.
{
assert (g__314 : 0 < (1 + y)).
{
assert (e__318 : (1 + y) = 1 * (y - 0) + 1).
{
transitivity ((y + 1)).
{
feq.
}
symmetry.
transitivity ((y + 1)).
{
feq.
}
feq.
}
rw e__318.
apply (from_lt_pos 1 1 0 y); [exact s__10 | lra ..].
}
assert (g__315 : (1 - (1 + y)) < 0).
{
assert (e__319 : (1 - (1 + y)) = (- 1) * (y - 0) + 0).
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
rw e__319.
apply (from_lt_neg (- 1) 0 0 y); [exact s__10 | lra ..].
}
assert (g__316 : 0 < (IZR t)).
{
assert (e__320 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__320.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__4 | lra ..].
}
assert (g__317 : (1 - (powerRZ (1 + y) (t)%Z)) < 0).
{
pz_gap (1 + y) (t)%Z.
}
lra.
}
{
apply inv_pos.
assert (e__321 : y = 1 * (y - 0) + 0).
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
rw e__321.
apply (from_lt_pos 1 0 0 y); [exact s__10 | lra ..].
}
}
}
}
rw e__213. exact w__214.
}
(* right *)
assert (s__378 : (((adax_rate y (t)%Z) - (adax_rate x (t)%Z)) <= ((y - x) * / 2))).
{
apply gap_le.
assert (e__323 : (((y - x) * / 2) - ((adax_rate y (t)%Z) - (adax_rate x (t)%Z))) = (((((y - x) * / 2) * (((powerRZ (1 + x) (t)%Z) - 1) * / x) * (((powerRZ (1 + y) (t)%Z) - 1) * / y)) - ((((powerRZ (1 + y) (t)%Z) - 1) * / y) - (((powerRZ (1 + x) (t)%Z) - 1) * / x))) * / ((((powerRZ (1 + x) (t)%Z) - 1) * / x) * (((powerRZ (1 + y) (t)%Z) - 1) * / y)))).
{
transitivity ((((((- 1) * / 2) * (powerRZ (x + 1) (t)%Z) * (powerRZ (y + 1) (t)%Z) * x) + ((1 * / 2) * (powerRZ (x + 1) (t)%Z) * (powerRZ (y + 1) (t)%Z) * y) + ((1 * / 2) * (powerRZ (x + 1) (t)%Z) * x) + ((1 * / 2) * (powerRZ (x + 1) (t)%Z) * y) + (((- 1) * / 2) * (powerRZ (y + 1) (t)%Z) * x) + (((- 1) * / 2) * (powerRZ (y + 1) (t)%Z) * y) + ((1 * / 2) * x) + (((- 1) * / 2) * y)) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))) * (/ ((powerRZ (y + 1) (t)%Z) + (- 1))))).
{
assert (e__325 : (adax_rate y (t)%Z) = (((powerRZ (y + 1) (t)%Z) + ((- 1) * y) + (- 1)) * (/ ((powerRZ (y + 1) (t)%Z) + (- 1))))).
{
change ((1 - (y * / ((- 1) + (powerRZ (1 + y) (t)%Z)))) = (((powerRZ (y + 1) (t)%Z) + ((- 1) * y) + (- 1)) * (/ ((powerRZ (y + 1) (t)%Z) + (- 1))))).
assert (e__326 : / ((- 1) + (powerRZ (1 + y) (t)%Z)) = (/ ((powerRZ (y + 1) (t)%Z) + (- 1)))).
{
assert (e__327 : ((- 1) + (powerRZ (1 + y) (t)%Z)) = ((powerRZ (y + 1) (t)%Z) + (- 1))).
{
assert (e__328 : (powerRZ (1 + y) (t)%Z) = (powerRZ (y + 1) (t)%Z)).
{
assert (e__329 : (1 + y) = (y + 1)).
{
feq.
}
rw e__329.
feq.
}
eapply eq_trans.
{
rw e__328.
reflexivity.
}
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
assert (e__330 : (adax_rate x (t)%Z) = (((powerRZ (x + 1) (t)%Z) + ((- 1) * x) + (- 1)) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
{
change ((1 - (x * / ((- 1) + (powerRZ (1 + x) (t)%Z)))) = (((powerRZ (x + 1) (t)%Z) + ((- 1) * x) + (- 1)) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
assert (e__331 : / ((- 1) + (powerRZ (1 + x) (t)%Z)) = (/ ((powerRZ (x + 1) (t)%Z) + (- 1)))).
{
assert (e__332 : ((- 1) + (powerRZ (1 + x) (t)%Z)) = ((powerRZ (x + 1) (t)%Z) + (- 1))).
{
assert (e__333 : (powerRZ (1 + x) (t)%Z) = (powerRZ (x + 1) (t)%Z)).
{
assert (e__334 : (1 + x) = (x + 1)).
{
feq.
}
rw e__334.
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
eapply eq_trans.
{
rw e__331.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__325.
rw e__330.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 1) * / 2) * (powerRZ (x + 1) (t)%Z) * (powerRZ (y + 1) (t)%Z) * x) + ((1 * / 2) * (powerRZ (x + 1) (t)%Z) * (powerRZ (y + 1) (t)%Z) * y) + ((1 * / 2) * (powerRZ (x + 1) (t)%Z) * x) + ((1 * / 2) * (powerRZ (x + 1) (t)%Z) * y) + (((- 1) * / 2) * (powerRZ (y + 1) (t)%Z) * x) + (((- 1) * / 2) * (powerRZ (y + 1) (t)%Z) * y) + ((1 * / 2) * x) + (((- 1) * / 2) * y)) * (/ (((powerRZ (x + 1) (t)%Z) * (powerRZ (y + 1) (t)%Z)) + ((- 1) * (powerRZ (x + 1) (t)%Z)) + ((- 1) * (powerRZ (y + 1) (t)%Z)) + 1)))).
{
assert (e__335 : / ((((powerRZ (1 + x) (t)%Z) - 1) * / x) * (((powerRZ (1 + y) (t)%Z) - 1) * / y)) = ((x * y) * (/ (((powerRZ (x + 1) (t)%Z) * (powerRZ (y + 1) (t)%Z)) + ((- 1) * (powerRZ (x + 1) (t)%Z)) + ((- 1) * (powerRZ (y + 1) (t)%Z)) + 1)))).
{
assert (e__336 : ((((powerRZ (1 + x) (t)%Z) - 1) * / x) * (((powerRZ (1 + y) (t)%Z) - 1) * / y)) = (((powerRZ (x + 1) (t)%Z) * (powerRZ (y + 1) (t)%Z) * (/ x) * (/ y)) + ((- 1) * (powerRZ (x + 1) (t)%Z) * (/ x) * (/ y)) + ((- 1) * (powerRZ (y + 1) (t)%Z) * (/ x) * (/ y)) + ((/ x) * (/ y)))).
{
assert (e__337 : (powerRZ (1 + x) (t)%Z) = (powerRZ (x + 1) (t)%Z)).
{
assert (e__338 : (1 + x) = (x + 1)).
{
feq.
}
rw e__338.
feq.
}
assert (e__339 : (powerRZ (1 + y) (t)%Z) = (powerRZ (y + 1) (t)%Z)).
{
assert (e__340 : (1 + y) = (y + 1)).
{
feq.
}
rw e__340.
feq.
}
assert (e__341 : / x = (/ x)).
{
apply inv_by. feq.
}
assert (e__342 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__337.
rw e__339.
rw e__341.
rw e__342.
reflexivity.
}
feq.
}
rw e__336.
apply inv_by. feq.
}
assert (e__343 : (powerRZ (1 + x) (t)%Z) = (powerRZ (x + 1) (t)%Z)).
{
assert (e__344 : (1 + x) = (x + 1)).
{
feq.
}
rw e__344.
feq.
}
assert (e__345 : (powerRZ (1 + y) (t)%Z) = (powerRZ (y + 1) (t)%Z)).
{
assert (e__346 : (1 + y) = (y + 1)).
{
feq.
}
rw e__346.
feq.
}
assert (e__347 : / x = (/ x)).
{
apply inv_by. feq.
}
assert (e__348 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__335.
rw e__343.
rw e__345.
rw e__347.
rw e__348.
reflexivity.
}
feq.
}
feq.
}
assert (w__324 : 0 <= (((((y - x) * / 2) * (((powerRZ (1 + x) (t)%Z) - 1) * / x) * (((powerRZ (1 + y) (t)%Z) - 1) * / y)) - ((((powerRZ (1 + y) (t)%Z) - 1) * / y) - (((powerRZ (1 + x) (t)%Z) - 1) * / x))) * / ((((powerRZ (1 + x) (t)%Z) - 1) * / x) * (((powerRZ (1 + y) (t)%Z) - 1) * / y)))).
{
apply mult_nn_pos.
{
assert (e__349 : ((((y - x) * / 2) * (((powerRZ (1 + x) (t)%Z) - 1) * / x) * (((powerRZ (1 + y) (t)%Z) - 1) * / y)) - ((((powerRZ (1 + y) (t)%Z) - 1) * / y) - (((powerRZ (1 + x) (t)%Z) - 1) * / x))) = 1 * ((((y - x) * / 2) * (((powerRZ (1 + x) (t)%Z) - 1) * / x) * (((powerRZ (1 + y) (t)%Z) - 1) * / y)) - ((((powerRZ (1 + y) (t)%Z) - 1) * / y) - (((powerRZ (1 + x) (t)%Z) - 1) * / x))) + 0).
{
transitivity ((((1 * / 2) * (powerRZ (x + 1) (t)%Z) * (powerRZ (y + 1) (t)%Z) * (/ x)) + (((- 1) * / 2) * (powerRZ (x + 1) (t)%Z) * (powerRZ (y + 1) (t)%Z) * (/ y)) + ((1 * / 2) * (powerRZ (x + 1) (t)%Z) * (/ x)) + ((1 * / 2) * (powerRZ (x + 1) (t)%Z) * (/ y)) + (((- 1) * / 2) * (powerRZ (y + 1) (t)%Z) * (/ x)) + (((- 1) * / 2) * (powerRZ (y + 1) (t)%Z) * (/ y)) + (((- 1) * / 2) * (/ x)) + ((1 * / 2) * (/ y)))).
{
assert (e__350 : (powerRZ (1 + x) (t)%Z) = (powerRZ (x + 1) (t)%Z)).
{
assert (e__351 : (1 + x) = (x + 1)).
{
feq.
}
rw e__351.
feq.
}
assert (e__352 : (powerRZ (1 + y) (t)%Z) = (powerRZ (y + 1) (t)%Z)).
{
assert (e__353 : (1 + y) = (y + 1)).
{
feq.
}
rw e__353.
feq.
}
assert (e__354 : / x = (/ x)).
{
apply inv_by. feq.
}
assert (e__355 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__350.
rw e__352.
rw e__354.
rw e__355.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((1 * / 2) * (powerRZ (x + 1) (t)%Z) * (powerRZ (y + 1) (t)%Z) * (/ x)) + (((- 1) * / 2) * (powerRZ (x + 1) (t)%Z) * (powerRZ (y + 1) (t)%Z) * (/ y)) + ((1 * / 2) * (powerRZ (x + 1) (t)%Z) * (/ x)) + ((1 * / 2) * (powerRZ (x + 1) (t)%Z) * (/ y)) + (((- 1) * / 2) * (powerRZ (y + 1) (t)%Z) * (/ x)) + (((- 1) * / 2) * (powerRZ (y + 1) (t)%Z) * (/ y)) + (((- 1) * / 2) * (/ x)) + ((1 * / 2) * (/ y)))).
{
assert (e__356 : (powerRZ (1 + x) (t)%Z) = (powerRZ (x + 1) (t)%Z)).
{
assert (e__357 : (1 + x) = (x + 1)).
{
feq.
}
rw e__357.
feq.
}
assert (e__358 : (powerRZ (1 + y) (t)%Z) = (powerRZ (y + 1) (t)%Z)).
{
assert (e__359 : (1 + y) = (y + 1)).
{
feq.
}
rw e__359.
feq.
}
assert (e__360 : / x = (/ x)).
{
apply inv_by. feq.
}
assert (e__361 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__356.
rw e__358.
rw e__360.
rw e__361.
reflexivity.
}
feq.
}
feq.
}
rw e__349.
apply (from_le_nn 1 0 ((((powerRZ (1 + y) (t)%Z) - 1) * / y) - (((powerRZ (1 + x) (t)%Z) - 1) * / x)) (((y - x) * / 2) * (((powerRZ (1 + x) (t)%Z) - 1) * / x) * (((powerRZ (1 + y) (t)%Z) - 1) * / y))); [exact s__212 | lra ..].
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (g__362 : 0 < (1 + x)).
{
assert (e__366 : (1 + x) = 1 * (x - 0) + 1).
{
transitivity ((x + 1)).
{
feq.
}
symmetry.
transitivity ((x + 1)).
{
feq.
}
feq.
}
rw e__366.
apply (from_lt_pos 1 1 0 x); [exact h__2 | lra ..].
}
assert (g__363 : (1 - (1 + x)) < 0).
{
assert (e__367 : (1 - (1 + x)) = (- 1) * (x - 0) + 0).
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
rw e__367.
apply (from_lt_neg (- 1) 0 0 x); [exact h__2 | lra ..].
}
assert (g__364 : 0 < (IZR t)).
{
assert (e__368 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__368.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__4 | lra ..].
}
assert (g__365 : (1 - (powerRZ (1 + x) (t)%Z)) < 0).
{
pz_gap (1 + x) (t)%Z.
}
lra.
}
{
apply inv_pos.
assert (e__369 : x = 1 * (x - 0) + 0).
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
rw e__369.
apply (from_lt_pos 1 0 0 x); [exact h__2 | lra ..].
}
}
{
apply mult_pos_pos.
{
assert (g__370 : 0 < (1 + y)).
{
assert (e__374 : (1 + y) = 1 * (y - 0) + 1).
{
transitivity ((y + 1)).
{
feq.
}
symmetry.
transitivity ((y + 1)).
{
feq.
}
feq.
}
rw e__374.
apply (from_lt_pos 1 1 0 y); [exact s__10 | lra ..].
}
assert (g__371 : (1 - (1 + y)) < 0).
{
assert (e__375 : (1 - (1 + y)) = (- 1) * (y - 0) + 0).
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
rw e__375.
apply (from_lt_neg (- 1) 0 0 y); [exact s__10 | lra ..].
}
assert (g__372 : 0 < (IZR t)).
{
assert (e__376 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__376.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__4 | lra ..].
}
assert (g__373 : (1 - (powerRZ (1 + y) (t)%Z)) < 0).
{
pz_gap (1 + y) (t)%Z.
}
lra.
}
{
apply inv_pos.
assert (e__377 : y = 1 * (y - 0) + 0).
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
rw e__377.
apply (from_lt_pos 1 0 0 y); [exact s__10 | lra ..].
}
}
}
}
rw e__323. exact w__324.
}
(* goal *)
assert (s__379 : ((0 <= ((adax_rate y (t)%Z) - (adax_rate x (t)%Z))) /\ (((adax_rate y (t)%Z) - (adax_rate x (t)%Z)) <= ((y - x) * / 2)))).
{
split.
{
exact s__322.
}
{
exact s__378.
}
}
pose proof s__379 as [h__380 h__381].
split.
{
split.
{
change (0 <> ((- 1) + (powerRZ (1 + y) (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__382 : 0 < (1 + y)).
{
assert (e__386 : (1 + y) = 1 * (y - 0) + 1).
{
transitivity ((y + 1)).
{
feq.
}
symmetry.
transitivity ((y + 1)).
{
feq.
}
feq.
}
rw e__386.
apply (from_lt_pos 1 1 0 y); [exact s__10 | lra ..].
}
assert (g__383 : (1 - (1 + y)) < 0).
{
assert (e__387 : (1 - (1 + y)) = (- 1) * (y - 0) + 0).
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
rw e__387.
apply (from_lt_neg (- 1) 0 0 y); [exact s__10 | lra ..].
}
assert (g__384 : 0 < (IZR t)).
{
assert (e__388 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__388.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__4 | lra ..].
}
assert (g__385 : (1 - (powerRZ (1 + y) (t)%Z)) < 0).
{
pz_gap (1 + y) (t)%Z.
}
lra.
}
{
split.
{
change (0 <> ((- 1) + (powerRZ (1 + x) (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__389 : 0 < (1 + x)).
{
assert (e__393 : (1 + x) = 1 * (x - 0) + 1).
{
transitivity ((x + 1)).
{
feq.
}
symmetry.
transitivity ((x + 1)).
{
feq.
}
feq.
}
rw e__393.
apply (from_lt_pos 1 1 0 x); [exact h__2 | lra ..].
}
assert (g__390 : (1 - (1 + x)) < 0).
{
assert (e__394 : (1 - (1 + x)) = (- 1) * (x - 0) + 0).
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
rw e__394.
apply (from_lt_neg (- 1) 0 0 x); [exact h__2 | lra ..].
}
assert (g__391 : 0 < (IZR t)).
{
assert (e__395 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__395.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__4 | lra ..].
}
assert (g__392 : (1 - (powerRZ (1 + x) (t)%Z)) < 0).
{
pz_gap (1 + x) (t)%Z.
}
lra.
}
{
split.
{
change (0 <> ((- 1) + (powerRZ (1 + y) (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__396 : 0 < (1 + y)).
{
assert (e__400 : (1 + y) = 1 * (y - 0) + 1).
{
transitivity ((y + 1)).
{
feq.
}
symmetry.
transitivity ((y + 1)).
{
feq.
}
feq.
}
rw e__400.
apply (from_lt_pos 1 1 0 y); [exact s__10 | lra ..].
}
assert (g__397 : (1 - (1 + y)) < 0).
{
assert (e__401 : (1 - (1 + y)) = (- 1) * (y - 0) + 0).
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
rw e__401.
apply (from_lt_neg (- 1) 0 0 y); [exact s__10 | lra ..].
}
assert (g__398 : 0 < (IZR t)).
{
assert (e__402 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__402.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__4 | lra ..].
}
assert (g__399 : (1 - (powerRZ (1 + y) (t)%Z)) < 0).
{
pz_gap (1 + y) (t)%Z.
}
lra.
}
{
change (0 <> ((- 1) + (powerRZ (1 + x) (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__403 : 0 < (1 + x)).
{
assert (e__407 : (1 + x) = 1 * (x - 0) + 1).
{
transitivity ((x + 1)).
{
feq.
}
symmetry.
transitivity ((x + 1)).
{
feq.
}
feq.
}
rw e__407.
apply (from_lt_pos 1 1 0 x); [exact h__2 | lra ..].
}
assert (g__404 : (1 - (1 + x)) < 0).
{
assert (e__408 : (1 - (1 + x)) = (- 1) * (x - 0) + 0).
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
rw e__408.
apply (from_lt_neg (- 1) 0 0 x); [exact h__2 | lra ..].
}
assert (g__405 : 0 < (IZR t)).
{
assert (e__409 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__409.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__4 | lra ..].
}
assert (g__406 : (1 - (powerRZ (1 + x) (t)%Z)) < 0).
{
pz_gap (1 + x) (t)%Z.
}
lra.
}
}
}
}
{
change ((0 <= ((adax_rate y (t)%Z) - (adax_rate x (t)%Z))) /\ (((adax_rate y (t)%Z) - (adax_rate x (t)%Z)) <= ((y - x) * / 2))).
exact s__379.
}
Qed.
Lemma meaningful : forall (x : R) (y : R) (t : Z), (0 <= t)%Z -> (0 < x) -> (x < y) -> (1 <= (IZR t)) -> ((0 <> ((- 1) + (powerRZ (1 + y) (t)%Z))) /\ (0 <> ((- 1) + (powerRZ (1 + x) (t)%Z))) /\ (0 <> ((- 1) + (powerRZ (1 + y) (t)%Z))) /\ (0 <> ((- 1) + (powerRZ (1 + x) (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (x : R) (y : R) (t : Z), (0 <= t)%Z -> (0 < x) -> (x < y) -> (1 <= (IZR t)) -> ((0 <= ((adax_rate y (t)%Z) - (adax_rate x (t)%Z))) /\ (((adax_rate y (t)%Z) - (adax_rate x (t)%Z)) <= ((y - x) / 2))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (x : R) (y : R) (t : Z), (0 <= t)%Z -> (0 < x) -> (x < y) -> (1 <= (IZR t)) -> ((((adax_rate y (t)%Z) - (adax_rate x (t)%Z)) < 0) /\ (((adax_rate y (t)%Z) - (adax_rate x (t)%Z)) <= ((y - x) / 2))) := claim.
End T_adamnx_is_adax_gap_bound_5474b235.


(* adamnx.is_adax_default_parameter; certificate c759762b35b2f0bf943815a6c45240ed7a08c436a0532b1b7187663a0155877f *)
Module T_adamnx_is_adax_default_parameter_c759762b.

Lemma proved : (((0 <> (Rpower (99 / 100) (1 - (99 / 100)))) /\ (0 <> (Rpower (99 / 100) (1 - (99 / 100))))) /\ ((0 < ((1 / (Rpower (99 / 100) (1 - (99 / 100)))) - 1 - (1 / 10000))) /\ (((1 / (Rpower (99 / 100) (1 - (99 / 100)))) - 1 - (1 / 10000)) < (1017 / 2000000000)))).
Proof.
(* goal *)
assert (s__0 : ((0 < ((1 * / (Rpower (99 * / 100) (1 - (99 * / 100)))) - 1 - (1 * / 10000))) /\ (((1 * / (Rpower (99 * / 100) (1 - (99 * / 100)))) - 1 - (1 * / 10000)) < (1017 * / 2000000000)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < ((1 * / (exp ((1 - (99 * / 100)) * ln (99 * / 100)))) - 1 - (1 * / 10000))).
closed_less.
}
{ change (((1 * / (exp ((1 - (99 * / 100)) * ln (99 * / 100)))) - 1 - (1 * / 10000)) < (1017 * / 2000000000)).
closed_less.
}
}
pose proof s__0 as [h__1 h__2].
split.
{
split.
{
change (0 <> (Rpower (99 * / 100) (1 - (99 * / 100)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
change (0 <> (Rpower (99 * / 100) (1 - (99 * / 100)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
}
{
change ((0 < ((1 * / (Rpower (99 * / 100) (1 - (99 * / 100)))) - 1 - (1 * / 10000))) /\ (((1 * / (Rpower (99 * / 100) (1 - (99 * / 100)))) - 1 - (1 * / 10000)) < (1017 * / 2000000000))).
exact s__0.
}
Qed.
Lemma meaningful : ((0 <> (Rpower (99 / 100) (1 - (99 / 100)))) /\ (0 <> (Rpower (99 / 100) (1 - (99 / 100))))).
Proof. exact (proj1 (proved )). Qed.
Theorem claim : ((0 < ((1 / (Rpower (99 / 100) (1 - (99 / 100)))) - 1 - (1 / 10000))) /\ (((1 / (Rpower (99 / 100) (1 - (99 / 100)))) - 1 - (1 / 10000)) < (1017 / 2000000000))).
Proof. exact (proj2 (proved )). Qed.
Fail Definition corrupted : ((((1 / (Rpower (99 / 100) (1 - (99 / 100)))) - 1 - (1 / 10000)) <= 0) /\ (((1 / (Rpower (99 / 100) (1 - (99 / 100)))) - 1 - (1 / 10000)) < (1017 / 2000000000))) := claim.
End T_adamnx_is_adax_default_parameter_c759762b.


(* adamnx.is_adax_default_gap; certificate 60a4df23a439f929e7bf7d2d465f3810eacf0f2627fd305be4e43452b9fb5873 *)
Module T_adamnx_is_adax_default_gap_60a4df23.
Definition adamnx_rate (b : R) (t : R) : R := ((1 - (Rpower b ((1 - b) * ((- 1) + t)))) / (1 - (Rpower b (t * (1 - b))))).
Definition adax_rate (b : R) (t : Z) : R := (1 - (b / ((- 1) + (powerRZ (1 + b) (t)%Z)))).

Theorem claim : (((50253 / 200000000000) < ((adamnx_rate (99 / 100) 173) - (adax_rate (1 / 10000) (173)%Z))) /\ (((adamnx_rate (99 / 100) 173) - (adax_rate (1 / 10000) (173)%Z)) < (251267 / 1000000000000)) /\ (((adamnx_rate (99 / 100) 172) - (adax_rate (1 / 10000) (172)%Z)) < ((adamnx_rate (99 / 100) 173) - (adax_rate (1 / 10000) (173)%Z))) /\ (((adamnx_rate (99 / 100) 174) - (adax_rate (1 / 10000) (174)%Z)) < ((adamnx_rate (99 / 100) 173) - (adax_rate (1 / 10000) (173)%Z)))).
Proof.
(* goal *)
assert (s__0 : (((50253 * / 200000000000) < ((adamnx_rate (99 * / 100) 173) - (adax_rate (1 * / 10000) (173)%Z))) /\ (((adamnx_rate (99 * / 100) 173) - (adax_rate (1 * / 10000) (173)%Z)) < (251267 * / 1000000000000)) /\ (((adamnx_rate (99 * / 100) 172) - (adax_rate (1 * / 10000) (172)%Z)) < ((adamnx_rate (99 * / 100) 173) - (adax_rate (1 * / 10000) (173)%Z))) /\ (((adamnx_rate (99 * / 100) 174) - (adax_rate (1 * / 10000) (174)%Z)) < ((adamnx_rate (99 * / 100) 173) - (adax_rate (1 * / 10000) (173)%Z))))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((50253 * / 200000000000) < (((1 - (exp (((1 - (99 * / 100)) * ((- 1) + 173)) * ln (99 * / 100)))) * / (1 - (exp ((173 * (1 - (99 * / 100))) * ln (99 * / 100))))) - (1 - ((1 * / 10000) * / ((- 1) + ((1 + (1 * / 10000)) ^ 173)))))).
closed_less.
}
{ change ((((1 - (exp (((1 - (99 * / 100)) * ((- 1) + 173)) * ln (99 * / 100)))) * / (1 - (exp ((173 * (1 - (99 * / 100))) * ln (99 * / 100))))) - (1 - ((1 * / 10000) * / ((- 1) + ((1 + (1 * / 10000)) ^ 173))))) < (251267 * / 1000000000000)).
closed_less.
}
{ change ((((1 - (exp (((1 - (99 * / 100)) * ((- 1) + 172)) * ln (99 * / 100)))) * / (1 - (exp ((172 * (1 - (99 * / 100))) * ln (99 * / 100))))) - (1 - ((1 * / 10000) * / ((- 1) + ((1 + (1 * / 10000)) ^ 172))))) < (((1 - (exp (((1 - (99 * / 100)) * ((- 1) + 173)) * ln (99 * / 100)))) * / (1 - (exp ((173 * (1 - (99 * / 100))) * ln (99 * / 100))))) - (1 - ((1 * / 10000) * / ((- 1) + ((1 + (1 * / 10000)) ^ 173)))))).
closed_less.
}
{ change ((((1 - (exp (((1 - (99 * / 100)) * ((- 1) + 174)) * ln (99 * / 100)))) * / (1 - (exp ((174 * (1 - (99 * / 100))) * ln (99 * / 100))))) - (1 - ((1 * / 10000) * / ((- 1) + ((1 + (1 * / 10000)) ^ 174))))) < (((1 - (exp (((1 - (99 * / 100)) * ((- 1) + 173)) * ln (99 * / 100)))) * / (1 - (exp ((173 * (1 - (99 * / 100))) * ln (99 * / 100))))) - (1 - ((1 * / 10000) * / ((- 1) + ((1 + (1 * / 10000)) ^ 173)))))).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 h__4]]].
change (((50253 * / 200000000000) < ((adamnx_rate (99 * / 100) 173) - (adax_rate (1 * / 10000) (173)%Z))) /\ (((adamnx_rate (99 * / 100) 173) - (adax_rate (1 * / 10000) (173)%Z)) < (251267 * / 1000000000000)) /\ (((adamnx_rate (99 * / 100) 172) - (adax_rate (1 * / 10000) (172)%Z)) < ((adamnx_rate (99 * / 100) 173) - (adax_rate (1 * / 10000) (173)%Z))) /\ (((adamnx_rate (99 * / 100) 174) - (adax_rate (1 * / 10000) (174)%Z)) < ((adamnx_rate (99 * / 100) 173) - (adax_rate (1 * / 10000) (173)%Z)))).
exact s__0.
Qed.
Fail Definition corrupted : ((((adamnx_rate (99 / 100) 173) - (adax_rate (1 / 10000) (173)%Z)) <= (50253 / 200000000000)) /\ (((adamnx_rate (99 / 100) 173) - (adax_rate (1 / 10000) (173)%Z)) < (251267 / 1000000000000)) /\ (((adamnx_rate (99 / 100) 172) - (adax_rate (1 / 10000) (172)%Z)) < ((adamnx_rate (99 / 100) 173) - (adax_rate (1 / 10000) (173)%Z))) /\ (((adamnx_rate (99 / 100) 174) - (adax_rate (1 / 10000) (174)%Z)) < ((adamnx_rate (99 / 100) 173) - (adax_rate (1 / 10000) (173)%Z)))) := claim.
End T_adamnx_is_adax_default_gap_60a4df23.


(* adamnx.adafactor_order_low; certificate c1277939982e029f56e020d147f94ce0404ee5736c801e10cfd0b63f2333b0b7 *)
Module T_adamnx_adafactor_order_low_c1277939.
Definition adafactor_rate (b : R) (t : R) : R := (1 - (1 / (Rpower t b))).
Definition adam_rate (b : R) (t : Z) : R := ((b - (powerRZ b (t)%Z)) / (1 - (powerRZ b (t)%Z))).

Lemma proved : (((0 <> (Rpower 2 (4 / 5))) /\ (0 <> (Rpower 3 (4 / 5))) /\ (0 <> (Rpower 4 (4 / 5))) /\ (0 <> (Rpower 5 (4 / 5))) /\ (0 <> (Rpower 6 (4 / 5))) /\ (0 <> (Rpower 7 (4 / 5))) /\ (0 <> (Rpower 8 (4 / 5))) /\ (0 <> (Rpower 9 (4 / 5))) /\ (0 <> (Rpower 10 (4 / 5))) /\ (0 <> (Rpower 11 (4 / 5)))) /\ (((adafactor_rate (4 / 5) 2) < (adam_rate (9 / 10) (2)%Z)) /\ ((adafactor_rate (4 / 5) 3) < (adam_rate (9 / 10) (3)%Z)) /\ ((adafactor_rate (4 / 5) 4) < (adam_rate (9 / 10) (4)%Z)) /\ ((adafactor_rate (4 / 5) 5) < (adam_rate (9 / 10) (5)%Z)) /\ ((adafactor_rate (4 / 5) 6) < (adam_rate (9 / 10) (6)%Z)) /\ ((adafactor_rate (4 / 5) 7) < (adam_rate (9 / 10) (7)%Z)) /\ ((adafactor_rate (4 / 5) 8) < (adam_rate (9 / 10) (8)%Z)) /\ ((adafactor_rate (4 / 5) 9) < (adam_rate (9 / 10) (9)%Z)) /\ ((adafactor_rate (4 / 5) 10) < (adam_rate (9 / 10) (10)%Z)) /\ ((adafactor_rate (4 / 5) 11) < (adam_rate (9 / 10) (11)%Z)))).
Proof.
(* goal *)
assert (s__0 : (((adafactor_rate (4 * / 5) 2) < (adam_rate (9 * / 10) (2)%Z)) /\ ((adafactor_rate (4 * / 5) 3) < (adam_rate (9 * / 10) (3)%Z)) /\ ((adafactor_rate (4 * / 5) 4) < (adam_rate (9 * / 10) (4)%Z)) /\ ((adafactor_rate (4 * / 5) 5) < (adam_rate (9 * / 10) (5)%Z)) /\ ((adafactor_rate (4 * / 5) 6) < (adam_rate (9 * / 10) (6)%Z)) /\ ((adafactor_rate (4 * / 5) 7) < (adam_rate (9 * / 10) (7)%Z)) /\ ((adafactor_rate (4 * / 5) 8) < (adam_rate (9 * / 10) (8)%Z)) /\ ((adafactor_rate (4 * / 5) 9) < (adam_rate (9 * / 10) (9)%Z)) /\ ((adafactor_rate (4 * / 5) 10) < (adam_rate (9 * / 10) (10)%Z)) /\ ((adafactor_rate (4 * / 5) 11) < (adam_rate (9 * / 10) (11)%Z)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((1 - (1 * / (exp ((4 * / 5) * ln 2)))) < (((9 * / 10) - ((9 * / 10) ^ 2)) * / (1 - ((9 * / 10) ^ 2)))).
closed_less.
}
{ change ((1 - (1 * / (exp ((4 * / 5) * ln 3)))) < (((9 * / 10) - ((9 * / 10) ^ 3)) * / (1 - ((9 * / 10) ^ 3)))).
closed_less.
}
{ change ((1 - (1 * / (exp ((4 * / 5) * ln 4)))) < (((9 * / 10) - ((9 * / 10) ^ 4)) * / (1 - ((9 * / 10) ^ 4)))).
closed_less.
}
{ change ((1 - (1 * / (exp ((4 * / 5) * ln 5)))) < (((9 * / 10) - ((9 * / 10) ^ 5)) * / (1 - ((9 * / 10) ^ 5)))).
closed_less.
}
{ change ((1 - (1 * / (exp ((4 * / 5) * ln 6)))) < (((9 * / 10) - ((9 * / 10) ^ 6)) * / (1 - ((9 * / 10) ^ 6)))).
closed_less.
}
{ change ((1 - (1 * / (exp ((4 * / 5) * ln 7)))) < (((9 * / 10) - ((9 * / 10) ^ 7)) * / (1 - ((9 * / 10) ^ 7)))).
closed_less.
}
{ change ((1 - (1 * / (exp ((4 * / 5) * ln 8)))) < (((9 * / 10) - ((9 * / 10) ^ 8)) * / (1 - ((9 * / 10) ^ 8)))).
closed_less.
}
{ change ((1 - (1 * / (exp ((4 * / 5) * ln 9)))) < (((9 * / 10) - ((9 * / 10) ^ 9)) * / (1 - ((9 * / 10) ^ 9)))).
closed_less.
}
{ change ((1 - (1 * / (exp ((4 * / 5) * ln 10)))) < (((9 * / 10) - ((9 * / 10) ^ 10)) * / (1 - ((9 * / 10) ^ 10)))).
closed_less.
}
{ change ((1 - (1 * / (exp ((4 * / 5) * ln 11)))) < (((9 * / 10) - ((9 * / 10) ^ 11)) * / (1 - ((9 * / 10) ^ 11)))).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 [h__4 [h__5 [h__6 [h__7 [h__8 [h__9 h__10]]]]]]]]].
split.
{
split.
{
change (0 <> (Rpower 2 (4 * / 5))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> (Rpower 3 (4 * / 5))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> (Rpower 4 (4 * / 5))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> (Rpower 5 (4 * / 5))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> (Rpower 6 (4 * / 5))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> (Rpower 7 (4 * / 5))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> (Rpower 8 (4 * / 5))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> (Rpower 9 (4 * / 5))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> (Rpower 10 (4 * / 5))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
change (0 <> (Rpower 11 (4 * / 5))).
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
{
change (((adafactor_rate (4 * / 5) 2) < (adam_rate (9 * / 10) (2)%Z)) /\ ((adafactor_rate (4 * / 5) 3) < (adam_rate (9 * / 10) (3)%Z)) /\ ((adafactor_rate (4 * / 5) 4) < (adam_rate (9 * / 10) (4)%Z)) /\ ((adafactor_rate (4 * / 5) 5) < (adam_rate (9 * / 10) (5)%Z)) /\ ((adafactor_rate (4 * / 5) 6) < (adam_rate (9 * / 10) (6)%Z)) /\ ((adafactor_rate (4 * / 5) 7) < (adam_rate (9 * / 10) (7)%Z)) /\ ((adafactor_rate (4 * / 5) 8) < (adam_rate (9 * / 10) (8)%Z)) /\ ((adafactor_rate (4 * / 5) 9) < (adam_rate (9 * / 10) (9)%Z)) /\ ((adafactor_rate (4 * / 5) 10) < (adam_rate (9 * / 10) (10)%Z)) /\ ((adafactor_rate (4 * / 5) 11) < (adam_rate (9 * / 10) (11)%Z))).
exact s__0.
}
Qed.
Lemma meaningful : ((0 <> (Rpower 2 (4 / 5))) /\ (0 <> (Rpower 3 (4 / 5))) /\ (0 <> (Rpower 4 (4 / 5))) /\ (0 <> (Rpower 5 (4 / 5))) /\ (0 <> (Rpower 6 (4 / 5))) /\ (0 <> (Rpower 7 (4 / 5))) /\ (0 <> (Rpower 8 (4 / 5))) /\ (0 <> (Rpower 9 (4 / 5))) /\ (0 <> (Rpower 10 (4 / 5))) /\ (0 <> (Rpower 11 (4 / 5)))).
Proof. exact (proj1 (proved )). Qed.
Theorem claim : (((adafactor_rate (4 / 5) 2) < (adam_rate (9 / 10) (2)%Z)) /\ ((adafactor_rate (4 / 5) 3) < (adam_rate (9 / 10) (3)%Z)) /\ ((adafactor_rate (4 / 5) 4) < (adam_rate (9 / 10) (4)%Z)) /\ ((adafactor_rate (4 / 5) 5) < (adam_rate (9 / 10) (5)%Z)) /\ ((adafactor_rate (4 / 5) 6) < (adam_rate (9 / 10) (6)%Z)) /\ ((adafactor_rate (4 / 5) 7) < (adam_rate (9 / 10) (7)%Z)) /\ ((adafactor_rate (4 / 5) 8) < (adam_rate (9 / 10) (8)%Z)) /\ ((adafactor_rate (4 / 5) 9) < (adam_rate (9 / 10) (9)%Z)) /\ ((adafactor_rate (4 / 5) 10) < (adam_rate (9 / 10) (10)%Z)) /\ ((adafactor_rate (4 / 5) 11) < (adam_rate (9 / 10) (11)%Z))).
Proof. exact (proj2 (proved )). Qed.
Fail Definition corrupted : (((adam_rate (9 / 10) (2)%Z) <= (adafactor_rate (4 / 5) 2)) /\ ((adafactor_rate (4 / 5) 3) < (adam_rate (9 / 10) (3)%Z)) /\ ((adafactor_rate (4 / 5) 4) < (adam_rate (9 / 10) (4)%Z)) /\ ((adafactor_rate (4 / 5) 5) < (adam_rate (9 / 10) (5)%Z)) /\ ((adafactor_rate (4 / 5) 6) < (adam_rate (9 / 10) (6)%Z)) /\ ((adafactor_rate (4 / 5) 7) < (adam_rate (9 / 10) (7)%Z)) /\ ((adafactor_rate (4 / 5) 8) < (adam_rate (9 / 10) (8)%Z)) /\ ((adafactor_rate (4 / 5) 9) < (adam_rate (9 / 10) (9)%Z)) /\ ((adafactor_rate (4 / 5) 10) < (adam_rate (9 / 10) (10)%Z)) /\ ((adafactor_rate (4 / 5) 11) < (adam_rate (9 / 10) (11)%Z))) := claim.
End T_adamnx_adafactor_order_low_c1277939.


(* adamnx.adafactor_order_high; certificate 546fce06a9101c1e1ea3b68fb45a7f20cddfe4621edb2779d304fcf4da39124c *)
Module T_adamnx_adafactor_order_high_546fce06.
Definition adafactor_rate (b : R) (t : R) : R := (1 - (1 / (Rpower t b))).
Definition adam_rate (b : R) (t : Z) : R := ((b - (powerRZ b (t)%Z)) / (1 - (powerRZ b (t)%Z))).

Lemma proved : (((0 <> (Rpower 12 (4 / 5))) /\ (0 <> (Rpower 13 (4 / 5))) /\ (0 <> (Rpower 14 (4 / 5))) /\ (0 <> (Rpower 15 (4 / 5))) /\ (0 <> (Rpower 16 (4 / 5))) /\ (0 <> (Rpower 17 (4 / 5))) /\ (0 <> (Rpower 18 (4 / 5))) /\ (forall t : Z, ((19)%Z <= t)%Z -> (0 <> (1 - (powerRZ (9 / 10) (t)%Z)))) /\ (forall t : Z, ((19)%Z <= t)%Z -> (0 < (IZR t))) /\ (forall t : Z, ((19)%Z <= t)%Z -> (0 <> (Rpower (IZR t) (4 / 5))))) /\ (((adam_rate (9 / 10) (1)%Z) <= (adafactor_rate (4 / 5) 1)) /\ ((adam_rate (9 / 10) (12)%Z) <= (adafactor_rate (4 / 5) 12)) /\ ((adam_rate (9 / 10) (13)%Z) <= (adafactor_rate (4 / 5) 13)) /\ ((adam_rate (9 / 10) (14)%Z) <= (adafactor_rate (4 / 5) 14)) /\ ((adam_rate (9 / 10) (15)%Z) <= (adafactor_rate (4 / 5) 15)) /\ ((adam_rate (9 / 10) (16)%Z) <= (adafactor_rate (4 / 5) 16)) /\ ((adam_rate (9 / 10) (17)%Z) <= (adafactor_rate (4 / 5) 17)) /\ ((adam_rate (9 / 10) (18)%Z) <= (adafactor_rate (4 / 5) 18)) /\ (forall t : Z, ((19)%Z <= t)%Z -> ((adam_rate (9 / 10) (t)%Z) <= (adafactor_rate (4 / 5) (IZR t)))))).
Proof.
(* finite *)
assert (s__0 : (((adam_rate (9 * / 10) (1)%Z) <= (adafactor_rate (4 * / 5) 1)) /\ ((adam_rate (9 * / 10) (12)%Z) <= (adafactor_rate (4 * / 5) 12)) /\ ((adam_rate (9 * / 10) (13)%Z) <= (adafactor_rate (4 * / 5) 13)) /\ ((adam_rate (9 * / 10) (14)%Z) <= (adafactor_rate (4 * / 5) 14)) /\ ((adam_rate (9 * / 10) (15)%Z) <= (adafactor_rate (4 * / 5) 15)) /\ ((adam_rate (9 * / 10) (16)%Z) <= (adafactor_rate (4 * / 5) 16)) /\ ((adam_rate (9 * / 10) (17)%Z) <= (adafactor_rate (4 * / 5) 17)) /\ ((adam_rate (9 * / 10) (18)%Z) <= (adafactor_rate (4 * / 5) 18)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((((9 * / 10) - ((9 * / 10) ^ 1)) * / (1 - ((9 * / 10) ^ 1))) <= (1 - (1 * / (exp ((4 * / 5) * ln 1))))).
replace (exp ((4 * / 5) * ln 1)) with 1 by (symmetry; apply power_of_one; closed_eq).
apply Req_le.
closed_eq.
}
{ change ((((9 * / 10) - ((9 * / 10) ^ 12)) * / (1 - ((9 * / 10) ^ 12))) <= (1 - (1 * / (exp ((4 * / 5) * ln 12))))).
closed_less.
}
{ change ((((9 * / 10) - ((9 * / 10) ^ 13)) * / (1 - ((9 * / 10) ^ 13))) <= (1 - (1 * / (exp ((4 * / 5) * ln 13))))).
closed_less.
}
{ change ((((9 * / 10) - ((9 * / 10) ^ 14)) * / (1 - ((9 * / 10) ^ 14))) <= (1 - (1 * / (exp ((4 * / 5) * ln 14))))).
closed_less.
}
{ change ((((9 * / 10) - ((9 * / 10) ^ 15)) * / (1 - ((9 * / 10) ^ 15))) <= (1 - (1 * / (exp ((4 * / 5) * ln 15))))).
closed_less.
}
{ change ((((9 * / 10) - ((9 * / 10) ^ 16)) * / (1 - ((9 * / 10) ^ 16))) <= (1 - (1 * / (exp ((4 * / 5) * ln 16))))).
closed_less.
}
{ change ((((9 * / 10) - ((9 * / 10) ^ 17)) * / (1 - ((9 * / 10) ^ 17))) <= (1 - (1 * / (exp ((4 * / 5) * ln 17))))).
closed_less.
}
{ change ((((9 * / 10) - ((9 * / 10) ^ 18)) * / (1 - ((9 * / 10) ^ 18))) <= (1 - (1 * / (exp ((4 * / 5) * ln 18))))).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 [h__4 [h__5 [h__6 [h__7 h__8]]]]]]].
(* at 18 *)
assert (s__9 : (10 < (Rpower 18 (4 * / 5)))).
{
change (10 < (exp ((4 * / 5) * ln 18))).
closed_less.
}
(* tail *)
assert (s__84 : (forall t : Z, ((19)%Z <= t)%Z -> ((adam_rate (9 * / 10) (t)%Z) <= (adafactor_rate (4 * / 5) (IZR t))))).
{
intros t b__10.
assert (r__11 : 19 <= IZR t).
{ izr_le. }
(* more *)
assert (s__17 : ((Rpower 18 (4 * / 5)) < (Rpower (IZR t) (4 * / 5)))).
{
assert (p__12 : (0 < 18)).
{
lra.
}
assert (p__13 : (18 < (IZR t))).
{
apply gap_lt.
assert (e__14 : ((IZR t) - 18) = 1 * ((IZR t) - 19) + 1).
{
transitivity (((IZR t) + (- 18))).
{
feq.
}
symmetry.
transitivity (((IZR t) + (- 18))).
{
feq.
}
feq.
}
rw e__14.
apply (from_le_pos 1 1 19 (IZR t)); [exact r__11 | lra ..].
}
assert (p__15 : (0 < (4 * / 5))).
{
lra.
}
assert (u__16 : ((Rpower 18 (4 * / 5)) < (Rpower (IZR t) (4 * / 5)))).
{
exact (ax_rpow_increasing_base 18 (IZR t) (4 * / 5) p__12 p__13 p__15).
}
exact u__16.
}
assert (n__21 : 0 < (IZR t)).
{
assert (e__20 : (IZR t) = 1 * ((IZR t) - 19) + 19).
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
rw e__20.
apply (from_le_pos 1 19 19 (IZR t)); [exact r__11 | lra ..].
}
assert (n__22 : (Rpower (IZR t) (4 * / 5)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__24 : ((Rpower (IZR t) (1 * / 5)) ^ 4) <> 0).
{
assert (e__23 : (Rpower (IZR t) (4 * / 5)) = ((Rpower (IZR t) (1 * / 5)) ^ 4)).
{
rewrite (rp_times (IZR t) (4 * / 5) (1 * / 5) 4) by (simpl INR; feq).
feq.
}
try rewrite <- e__23.
exact n__22.
}
assert (n__25 : (Rpower (IZR t) (1 * / 5)) <> 0).
{
intro vanishes.
apply n__24.
transitivity (1 * (((Rpower (IZR t) (1 * / 5)) ^ 4))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__32 : (1 - (powerRZ (9 * / 10) (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__26 : 0 < (9 * / 10)).
{
lra.
}
assert (g__27 : 0 < (1 - (9 * / 10))).
{
assert (e__30 : (1 - (9 * / 10)) = (1 * / 10)).
{
feq.
}
rw e__30.
rat.
}
assert (g__28 : 0 < (IZR t)).
{
assert (e__31 : (IZR t) = 1 * ((IZR t) - 19) + 19).
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
apply (from_le_pos 1 19 19 (IZR t)); [exact r__11 | lra ..].
}
assert (g__29 : 0 < (1 - (powerRZ (9 * / 10) (t)%Z))).
{
pz_gap (9 * / 10) (t)%Z.
}
lra.
}
assert (n__36 : (((- 1) * (/ (powerRZ 2 (t)%Z)) * ((powerRZ 3 (t)%Z) ^ 2) * (/ (powerRZ 5 (t)%Z))) + 1) <> 0).
{
assert (e__33 : (1 - (powerRZ (9 * / 10) (t)%Z)) = (((- 1) * (/ (powerRZ 2 (t)%Z)) * ((powerRZ 3 (t)%Z) ^ 2) * (/ (powerRZ 5 (t)%Z))) + 1)).
{
assert (e__34 : (powerRZ (9 * / 10) (t)%Z) = ((/ (powerRZ 2 (t)%Z)) * ((powerRZ 3 (t)%Z) ^ 2) * (/ (powerRZ 5 (t)%Z)))).
{
assert (e__35 : powerRZ (9 * / 10) (t)%Z = powerRZ ((3 ^ 2) * ((/ 2) * (/ 5))) (t)%Z).
{
try replace (9 * / 10) with ((3 ^ 2) * ((/ 2) * (/ 5))) by feq.
reflexivity.
}
rw e__35.
rewrite (pz_mult (3 ^ 2) ((/ 2) * (/ 5)) (t)%Z) by zp.
rewrite (pz_mult (/ 2) (/ 5) (t)%Z) by zp.
rewrite (pz_pow 3 2 (t)%Z).
rewrite (pz_inv 2 (t)%Z).
rewrite (pz_inv 5 (t)%Z).
feq.
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
assert (n__37 : (((powerRZ 2 (t)%Z) * (powerRZ 5 (t)%Z)) + ((- 1) * ((powerRZ 3 (t)%Z) ^ 2))) <> 0).
{
intro vanishes.
apply n__36.
transitivity (1 * ((/ (powerRZ 2 (t)%Z))) * ((/ (powerRZ 5 (t)%Z))) * (((powerRZ 2 (t)%Z) * (powerRZ 5 (t)%Z)) + ((- 1) * ((powerRZ 3 (t)%Z) ^ 2)))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__44 : (10 * (1 - (powerRZ (9 * / 10) (t)%Z)) * (Rpower (IZR t) (4 * / 5))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (g__38 : 0 < (9 * / 10)).
{
lra.
}
assert (g__39 : 0 < (1 - (9 * / 10))).
{
assert (e__42 : (1 - (9 * / 10)) = (1 * / 10)).
{
feq.
}
rw e__42.
rat.
}
assert (g__40 : 0 < (IZR t)).
{
assert (e__43 : (IZR t) = 1 * ((IZR t) - 19) + 19).
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
rw e__43.
apply (from_le_pos 1 19 19 (IZR t)); [exact r__11 | lra ..].
}
assert (g__41 : 0 < (1 - (powerRZ (9 * / 10) (t)%Z))).
{
pz_gap (9 * / 10) (t)%Z.
}
lra.
}
}
{
apply exp_pos.
}
}
assert (n__49 : (((- 10) * (/ (powerRZ 2 (t)%Z)) * ((powerRZ 3 (t)%Z) ^ 2) * (/ (powerRZ 5 (t)%Z)) * ((Rpower (IZR t) (1 * / 5)) ^ 4)) + (10 * ((Rpower (IZR t) (1 * / 5)) ^ 4))) <> 0).
{
assert (e__45 : (10 * (1 - (powerRZ (9 * / 10) (t)%Z)) * (Rpower (IZR t) (4 * / 5))) = (((- 10) * (/ (powerRZ 2 (t)%Z)) * ((powerRZ 3 (t)%Z) ^ 2) * (/ (powerRZ 5 (t)%Z)) * ((Rpower (IZR t) (1 * / 5)) ^ 4)) + (10 * ((Rpower (IZR t) (1 * / 5)) ^ 4)))).
{
assert (e__46 : (powerRZ (9 * / 10) (t)%Z) = ((/ (powerRZ 2 (t)%Z)) * ((powerRZ 3 (t)%Z) ^ 2) * (/ (powerRZ 5 (t)%Z)))).
{
assert (e__47 : powerRZ (9 * / 10) (t)%Z = powerRZ ((3 ^ 2) * ((/ 2) * (/ 5))) (t)%Z).
{
try replace (9 * / 10) with ((3 ^ 2) * ((/ 2) * (/ 5))) by feq.
reflexivity.
}
rw e__47.
rewrite (pz_mult (3 ^ 2) ((/ 2) * (/ 5)) (t)%Z) by zp.
rewrite (pz_mult (/ 2) (/ 5) (t)%Z) by zp.
rewrite (pz_pow 3 2 (t)%Z).
rewrite (pz_inv 2 (t)%Z).
rewrite (pz_inv 5 (t)%Z).
feq.
}
assert (e__48 : (Rpower (IZR t) (4 * / 5)) = ((Rpower (IZR t) (1 * / 5)) ^ 4)).
{
rewrite (rp_times (IZR t) (4 * / 5) (1 * / 5) 4) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__46.
rw e__48.
reflexivity.
}
feq.
}
try rewrite <- e__45.
exact n__44.
}
(* tail_t *)
assert (s__83 : ((adam_rate (9 * / 10) (t)%Z) <= (adafactor_rate (4 * / 5) (IZR t)))).
{
apply gap_le.
assert (e__18 : ((adafactor_rate (4 * / 5) (IZR t)) - (adam_rate (9 * / 10) (t)%Z)) = ((((Rpower (IZR t) (4 * / 5)) - (Rpower 18 (4 * / 5))) + ((Rpower 18 (4 * / 5)) - 10) + (10 * (powerRZ (9 * / 10) (t)%Z))) * / (10 * (1 - (powerRZ (9 * / 10) (t)%Z)) * (Rpower (IZR t) (4 * / 5))))).
{
transitivity (((((1 * / 10) * (powerRZ 2 (t)%Z) * (powerRZ 5 (t)%Z)) + ((- 1) * (powerRZ 2 (t)%Z) * (powerRZ 5 (t)%Z) * (/ ((Rpower (IZR t) (1 * / 5)) ^ 4))) + (((powerRZ 3 (t)%Z) ^ 2) * (/ ((Rpower (IZR t) (1 * / 5)) ^ 4)))) * (/ (((powerRZ 2 (t)%Z) * (powerRZ 5 (t)%Z)) + ((- 1) * ((powerRZ 3 (t)%Z) ^ 2)))))).
{
assert (e__50 : (adafactor_rate (4 * / 5) (IZR t)) = (((- 1) * (/ ((Rpower (IZR t) (1 * / 5)) ^ 4))) + 1)).
{
change ((1 - (1 * / (Rpower (IZR t) (4 * / 5)))) = (((- 1) * (/ ((Rpower (IZR t) (1 * / 5)) ^ 4))) + 1)).
assert (e__51 : / (Rpower (IZR t) (4 * / 5)) = (/ ((Rpower (IZR t) (1 * / 5)) ^ 4))).
{
assert (e__52 : (Rpower (IZR t) (4 * / 5)) = ((Rpower (IZR t) (1 * / 5)) ^ 4)).
{
rewrite (rp_times (IZR t) (4 * / 5) (1 * / 5) 4) by (simpl INR; feq).
feq.
}
rw e__52.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__51.
reflexivity.
}
feq.
}
assert (e__53 : (adam_rate (9 * / 10) (t)%Z) = ((((9 * / 10) * (powerRZ 2 (t)%Z) * (powerRZ 5 (t)%Z)) + ((- 1) * ((powerRZ 3 (t)%Z) ^ 2))) * (/ (((powerRZ 2 (t)%Z) * (powerRZ 5 (t)%Z)) + ((- 1) * ((powerRZ 3 (t)%Z) ^ 2)))))).
{
change ((((9 * / 10) - (powerRZ (9 * / 10) (t)%Z)) * / (1 - (powerRZ (9 * / 10) (t)%Z))) = ((((9 * / 10) * (powerRZ 2 (t)%Z) * (powerRZ 5 (t)%Z)) + ((- 1) * ((powerRZ 3 (t)%Z) ^ 2))) * (/ (((powerRZ 2 (t)%Z) * (powerRZ 5 (t)%Z)) + ((- 1) * ((powerRZ 3 (t)%Z) ^ 2)))))).
assert (e__54 : / (1 - (powerRZ (9 * / 10) (t)%Z)) = (((powerRZ 2 (t)%Z) * (powerRZ 5 (t)%Z)) * (/ (((powerRZ 2 (t)%Z) * (powerRZ 5 (t)%Z)) + ((- 1) * ((powerRZ 3 (t)%Z) ^ 2)))))).
{
assert (e__55 : (1 - (powerRZ (9 * / 10) (t)%Z)) = (((- 1) * (/ (powerRZ 2 (t)%Z)) * ((powerRZ 3 (t)%Z) ^ 2) * (/ (powerRZ 5 (t)%Z))) + 1)).
{
assert (e__56 : (powerRZ (9 * / 10) (t)%Z) = ((/ (powerRZ 2 (t)%Z)) * ((powerRZ 3 (t)%Z) ^ 2) * (/ (powerRZ 5 (t)%Z)))).
{
assert (e__57 : powerRZ (9 * / 10) (t)%Z = powerRZ ((3 ^ 2) * ((/ 2) * (/ 5))) (t)%Z).
{
try replace (9 * / 10) with ((3 ^ 2) * ((/ 2) * (/ 5))) by feq.
reflexivity.
}
rw e__57.
rewrite (pz_mult (3 ^ 2) ((/ 2) * (/ 5)) (t)%Z) by zp.
rewrite (pz_mult (/ 2) (/ 5) (t)%Z) by zp.
rewrite (pz_pow 3 2 (t)%Z).
rewrite (pz_inv 2 (t)%Z).
rewrite (pz_inv 5 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__56.
reflexivity.
}
feq.
}
rw e__55.
apply inv_by. feq.
}
assert (e__58 : (powerRZ (9 * / 10) (t)%Z) = ((/ (powerRZ 2 (t)%Z)) * ((powerRZ 3 (t)%Z) ^ 2) * (/ (powerRZ 5 (t)%Z)))).
{
assert (e__59 : powerRZ (9 * / 10) (t)%Z = powerRZ ((3 ^ 2) * ((/ 2) * (/ 5))) (t)%Z).
{
try replace (9 * / 10) with ((3 ^ 2) * ((/ 2) * (/ 5))) by feq.
reflexivity.
}
rw e__59.
rewrite (pz_mult (3 ^ 2) ((/ 2) * (/ 5)) (t)%Z) by zp.
rewrite (pz_mult (/ 2) (/ 5) (t)%Z) by zp.
rewrite (pz_pow 3 2 (t)%Z).
rewrite (pz_inv 2 (t)%Z).
rewrite (pz_inv 5 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__54.
rw e__58.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__50.
rw e__53.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((1 * / 10) * (powerRZ 2 (t)%Z) * (powerRZ 5 (t)%Z)) + ((- 1) * (powerRZ 2 (t)%Z) * (powerRZ 5 (t)%Z) * (/ ((Rpower (IZR t) (1 * / 5)) ^ 4))) + (((powerRZ 3 (t)%Z) ^ 2) * (/ ((Rpower (IZR t) (1 * / 5)) ^ 4)))) * (/ (((powerRZ 2 (t)%Z) * (powerRZ 5 (t)%Z)) + ((- 1) * ((powerRZ 3 (t)%Z) ^ 2)))))).
{
assert (e__60 : / (10 * (1 - (powerRZ (9 * / 10) (t)%Z)) * (Rpower (IZR t) (4 * / 5))) = (((1 * / 10) * (powerRZ 2 (t)%Z) * (powerRZ 5 (t)%Z) * (/ ((Rpower (IZR t) (1 * / 5)) ^ 4))) * (/ (((powerRZ 2 (t)%Z) * (powerRZ 5 (t)%Z)) + ((- 1) * ((powerRZ 3 (t)%Z) ^ 2)))))).
{
assert (e__61 : (10 * (1 - (powerRZ (9 * / 10) (t)%Z)) * (Rpower (IZR t) (4 * / 5))) = (((- 10) * (/ (powerRZ 2 (t)%Z)) * ((powerRZ 3 (t)%Z) ^ 2) * (/ (powerRZ 5 (t)%Z)) * ((Rpower (IZR t) (1 * / 5)) ^ 4)) + (10 * ((Rpower (IZR t) (1 * / 5)) ^ 4)))).
{
assert (e__62 : (powerRZ (9 * / 10) (t)%Z) = ((/ (powerRZ 2 (t)%Z)) * ((powerRZ 3 (t)%Z) ^ 2) * (/ (powerRZ 5 (t)%Z)))).
{
assert (e__63 : powerRZ (9 * / 10) (t)%Z = powerRZ ((3 ^ 2) * ((/ 2) * (/ 5))) (t)%Z).
{
try replace (9 * / 10) with ((3 ^ 2) * ((/ 2) * (/ 5))) by feq.
reflexivity.
}
rw e__63.
rewrite (pz_mult (3 ^ 2) ((/ 2) * (/ 5)) (t)%Z) by zp.
rewrite (pz_mult (/ 2) (/ 5) (t)%Z) by zp.
rewrite (pz_pow 3 2 (t)%Z).
rewrite (pz_inv 2 (t)%Z).
rewrite (pz_inv 5 (t)%Z).
feq.
}
assert (e__64 : (Rpower (IZR t) (4 * / 5)) = ((Rpower (IZR t) (1 * / 5)) ^ 4)).
{
rewrite (rp_times (IZR t) (4 * / 5) (1 * / 5) 4) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__62.
rw e__64.
reflexivity.
}
feq.
}
rw e__61.
apply inv_by. feq.
}
assert (e__65 : (Rpower (IZR t) (4 * / 5)) = ((Rpower (IZR t) (1 * / 5)) ^ 4)).
{
rewrite (rp_times (IZR t) (4 * / 5) (1 * / 5) 4) by (simpl INR; feq).
feq.
}
assert (e__66 : (powerRZ (9 * / 10) (t)%Z) = ((/ (powerRZ 2 (t)%Z)) * ((powerRZ 3 (t)%Z) ^ 2) * (/ (powerRZ 5 (t)%Z)))).
{
assert (e__67 : powerRZ (9 * / 10) (t)%Z = powerRZ ((3 ^ 2) * ((/ 2) * (/ 5))) (t)%Z).
{
try replace (9 * / 10) with ((3 ^ 2) * ((/ 2) * (/ 5))) by feq.
reflexivity.
}
rw e__67.
rewrite (pz_mult (3 ^ 2) ((/ 2) * (/ 5)) (t)%Z) by zp.
rewrite (pz_mult (/ 2) (/ 5) (t)%Z) by zp.
rewrite (pz_pow 3 2 (t)%Z).
rewrite (pz_inv 2 (t)%Z).
rewrite (pz_inv 5 (t)%Z).
feq.
}
assert (e__68 : (Rpower 18 (4 * / 5)) = ((Rpower 18 (1 * / 5)) ^ 4)).
{
rewrite (rp_times 18 (4 * / 5) (1 * / 5) 4) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__60.
rw e__65.
rw e__66.
rw e__68.
reflexivity.
}
feq.
}
feq.
}
assert (w__19 : 0 <= ((((Rpower (IZR t) (4 * / 5)) - (Rpower 18 (4 * / 5))) + ((Rpower 18 (4 * / 5)) - 10) + (10 * (powerRZ (9 * / 10) (t)%Z))) * / (10 * (1 - (powerRZ (9 * / 10) (t)%Z)) * (Rpower (IZR t) (4 * / 5))))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply plus_pos_pos.
{
assert (e__69 : ((Rpower (IZR t) (4 * / 5)) - (Rpower 18 (4 * / 5))) = 1 * ((Rpower (IZR t) (4 * / 5)) - (Rpower 18 (4 * / 5))) + 0).
{
transitivity ((((Rpower (IZR t) (1 * / 5)) ^ 4) + ((- 1) * ((Rpower 18 (1 * / 5)) ^ 4)))).
{
assert (e__70 : (Rpower (IZR t) (4 * / 5)) = ((Rpower (IZR t) (1 * / 5)) ^ 4)).
{
rewrite (rp_times (IZR t) (4 * / 5) (1 * / 5) 4) by (simpl INR; feq).
feq.
}
assert (e__71 : (Rpower 18 (4 * / 5)) = ((Rpower 18 (1 * / 5)) ^ 4)).
{
rewrite (rp_times 18 (4 * / 5) (1 * / 5) 4) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__70.
rw e__71.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((Rpower (IZR t) (1 * / 5)) ^ 4) + ((- 1) * ((Rpower 18 (1 * / 5)) ^ 4)))).
{
assert (e__72 : (Rpower (IZR t) (4 * / 5)) = ((Rpower (IZR t) (1 * / 5)) ^ 4)).
{
rewrite (rp_times (IZR t) (4 * / 5) (1 * / 5) 4) by (simpl INR; feq).
feq.
}
assert (e__73 : (Rpower 18 (4 * / 5)) = ((Rpower 18 (1 * / 5)) ^ 4)).
{
rewrite (rp_times 18 (4 * / 5) (1 * / 5) 4) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__72.
rw e__73.
reflexivity.
}
feq.
}
feq.
}
rw e__69.
apply (from_lt_pos 1 0 (Rpower 18 (4 * / 5)) (Rpower (IZR t) (4 * / 5))); [exact s__17 | lra ..].
}
{
assert (e__74 : ((Rpower 18 (4 * / 5)) - 10) = 1 * ((Rpower 18 (4 * / 5)) - 10) + 0).
{
transitivity ((((Rpower 18 (1 * / 5)) ^ 4) + (- 10))).
{
assert (e__75 : (Rpower 18 (4 * / 5)) = ((Rpower 18 (1 * / 5)) ^ 4)).
{
rewrite (rp_times 18 (4 * / 5) (1 * / 5) 4) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__75.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((Rpower 18 (1 * / 5)) ^ 4) + (- 10))).
{
assert (e__76 : (Rpower 18 (4 * / 5)) = ((Rpower 18 (1 * / 5)) ^ 4)).
{
rewrite (rp_times 18 (4 * / 5) (1 * / 5) 4) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__76.
reflexivity.
}
feq.
}
feq.
}
rw e__74.
apply (from_lt_pos 1 0 10 (Rpower 18 (4 * / 5))); [exact s__9 | lra ..].
}
}
{
apply mult_pos_pos.
{
lra.
}
{
apply pz_pos.
lra.
}
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (g__77 : 0 < (9 * / 10)).
{
lra.
}
assert (g__78 : 0 < (1 - (9 * / 10))).
{
assert (e__81 : (1 - (9 * / 10)) = (1 * / 10)).
{
feq.
}
rw e__81.
rat.
}
assert (g__79 : 0 < (IZR t)).
{
assert (e__82 : (IZR t) = 1 * ((IZR t) - 19) + 19).
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
rw e__82.
apply (from_le_pos 1 19 19 (IZR t)); [exact r__11 | lra ..].
}
assert (g__80 : 0 < (1 - (powerRZ (9 * / 10) (t)%Z))).
{
pz_gap (9 * / 10) (t)%Z.
}
lra.
}
}
{
apply exp_pos.
}
}
}
rw e__18. exact w__19.
}
exact s__83.
}
(* goal *)
assert (s__85 : (((adam_rate (9 * / 10) (1)%Z) <= (adafactor_rate (4 * / 5) 1)) /\ ((adam_rate (9 * / 10) (12)%Z) <= (adafactor_rate (4 * / 5) 12)) /\ ((adam_rate (9 * / 10) (13)%Z) <= (adafactor_rate (4 * / 5) 13)) /\ ((adam_rate (9 * / 10) (14)%Z) <= (adafactor_rate (4 * / 5) 14)) /\ ((adam_rate (9 * / 10) (15)%Z) <= (adafactor_rate (4 * / 5) 15)) /\ ((adam_rate (9 * / 10) (16)%Z) <= (adafactor_rate (4 * / 5) 16)) /\ ((adam_rate (9 * / 10) (17)%Z) <= (adafactor_rate (4 * / 5) 17)) /\ ((adam_rate (9 * / 10) (18)%Z) <= (adafactor_rate (4 * / 5) 18)) /\ (forall t : Z, ((19)%Z <= t)%Z -> ((adam_rate (9 * / 10) (t)%Z) <= (adafactor_rate (4 * / 5) (IZR t)))))).
{
split.
{
exact h__1.
}
{
split.
{
exact h__2.
}
{
split.
{
exact h__3.
}
{
split.
{
exact h__4.
}
{
split.
{
exact h__5.
}
{
split.
{
exact h__6.
}
{
split.
{
exact h__7.
}
{
split.
{
exact h__8.
}
{
exact s__84.
}
}
}
}
}
}
}
}
}
pose proof s__85 as [h__86 [h__87 [h__88 [h__89 [h__90 [h__91 [h__92 [h__93 h__94]]]]]]]].
split.
{
split.
{
change (0 <> (Rpower 12 (4 * / 5))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> (Rpower 13 (4 * / 5))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> (Rpower 14 (4 * / 5))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> (Rpower 15 (4 * / 5))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> (Rpower 16 (4 * / 5))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> (Rpower 17 (4 * / 5))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> (Rpower 18 (4 * / 5))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__95 : (Rpower 18 (4 * / 5)) = 1 * ((Rpower 18 (4 * / 5)) - 10) + 10).
{
transitivity (((Rpower 18 (1 * / 5)) ^ 4)).
{
rewrite (rp_times 18 (4 * / 5) (1 * / 5) 4) by (simpl INR; feq).
feq.
}
symmetry.
transitivity (((Rpower 18 (1 * / 5)) ^ 4)).
{
assert (e__96 : (Rpower 18 (4 * / 5)) = ((Rpower 18 (1 * / 5)) ^ 4)).
{
rewrite (rp_times 18 (4 * / 5) (1 * / 5) 4) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__96.
reflexivity.
}
feq.
}
feq.
}
rw e__95.
apply (from_lt_pos 1 10 10 (Rpower 18 (4 * / 5))); [exact s__9 | lra ..].
}
{
split.
{
change (forall t : Z, ((19)%Z <= t)%Z -> (0 <> (1 - (powerRZ (9 * / 10) (t)%Z)))).
intros t b__97.
assert (r__98 : 19 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__99 : 0 < (9 * / 10)).
{
lra.
}
assert (g__100 : 0 < (1 - (9 * / 10))).
{
assert (e__103 : (1 - (9 * / 10)) = (1 * / 10)).
{
feq.
}
rw e__103.
rat.
}
assert (g__101 : 0 < (IZR t)).
{
assert (e__104 : (IZR t) = 1 * ((IZR t) - 19) + 19).
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
rw e__104.
apply (from_le_pos 1 19 19 (IZR t)); [exact r__98 | lra ..].
}
assert (g__102 : 0 < (1 - (powerRZ (9 * / 10) (t)%Z))).
{
pz_gap (9 * / 10) (t)%Z.
}
lra.
}
{
split.
{
change (forall t : Z, ((19)%Z <= t)%Z -> (0 < (IZR t))).
intros t b__105.
assert (r__106 : 19 <= IZR t).
{ izr_le. }
assert (e__107 : (IZR t) = 1 * ((IZR t) - 19) + 19).
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
rw e__107.
apply (from_le_pos 1 19 19 (IZR t)); [exact r__106 | lra ..].
}
{
change (forall t : Z, ((19)%Z <= t)%Z -> (0 <> (Rpower (IZR t) (4 * / 5)))).
intros t b__108.
assert (r__109 : 19 <= IZR t).
{ izr_le. }
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
{
change (((adam_rate (9 * / 10) (1)%Z) <= (adafactor_rate (4 * / 5) 1)) /\ ((adam_rate (9 * / 10) (12)%Z) <= (adafactor_rate (4 * / 5) 12)) /\ ((adam_rate (9 * / 10) (13)%Z) <= (adafactor_rate (4 * / 5) 13)) /\ ((adam_rate (9 * / 10) (14)%Z) <= (adafactor_rate (4 * / 5) 14)) /\ ((adam_rate (9 * / 10) (15)%Z) <= (adafactor_rate (4 * / 5) 15)) /\ ((adam_rate (9 * / 10) (16)%Z) <= (adafactor_rate (4 * / 5) 16)) /\ ((adam_rate (9 * / 10) (17)%Z) <= (adafactor_rate (4 * / 5) 17)) /\ ((adam_rate (9 * / 10) (18)%Z) <= (adafactor_rate (4 * / 5) 18)) /\ (forall t : Z, ((19)%Z <= t)%Z -> ((adam_rate (9 * / 10) (t)%Z) <= (adafactor_rate (4 * / 5) (IZR t))))).
exact s__85.
}
Qed.
Lemma meaningful : ((0 <> (Rpower 12 (4 / 5))) /\ (0 <> (Rpower 13 (4 / 5))) /\ (0 <> (Rpower 14 (4 / 5))) /\ (0 <> (Rpower 15 (4 / 5))) /\ (0 <> (Rpower 16 (4 / 5))) /\ (0 <> (Rpower 17 (4 / 5))) /\ (0 <> (Rpower 18 (4 / 5))) /\ (forall t : Z, ((19)%Z <= t)%Z -> (0 <> (1 - (powerRZ (9 / 10) (t)%Z)))) /\ (forall t : Z, ((19)%Z <= t)%Z -> (0 < (IZR t))) /\ (forall t : Z, ((19)%Z <= t)%Z -> (0 <> (Rpower (IZR t) (4 / 5))))).
Proof. exact (proj1 (proved )). Qed.
Theorem claim : (((adam_rate (9 / 10) (1)%Z) <= (adafactor_rate (4 / 5) 1)) /\ ((adam_rate (9 / 10) (12)%Z) <= (adafactor_rate (4 / 5) 12)) /\ ((adam_rate (9 / 10) (13)%Z) <= (adafactor_rate (4 / 5) 13)) /\ ((adam_rate (9 / 10) (14)%Z) <= (adafactor_rate (4 / 5) 14)) /\ ((adam_rate (9 / 10) (15)%Z) <= (adafactor_rate (4 / 5) 15)) /\ ((adam_rate (9 / 10) (16)%Z) <= (adafactor_rate (4 / 5) 16)) /\ ((adam_rate (9 / 10) (17)%Z) <= (adafactor_rate (4 / 5) 17)) /\ ((adam_rate (9 / 10) (18)%Z) <= (adafactor_rate (4 / 5) 18)) /\ (forall t : Z, ((19)%Z <= t)%Z -> ((adam_rate (9 / 10) (t)%Z) <= (adafactor_rate (4 / 5) (IZR t))))).
Proof. exact (proj2 (proved )). Qed.
Fail Definition corrupted : (((adafactor_rate (4 / 5) 1) < (adam_rate (9 / 10) (1)%Z)) /\ ((adam_rate (9 / 10) (12)%Z) <= (adafactor_rate (4 / 5) 12)) /\ ((adam_rate (9 / 10) (13)%Z) <= (adafactor_rate (4 / 5) 13)) /\ ((adam_rate (9 / 10) (14)%Z) <= (adafactor_rate (4 / 5) 14)) /\ ((adam_rate (9 / 10) (15)%Z) <= (adafactor_rate (4 / 5) 15)) /\ ((adam_rate (9 / 10) (16)%Z) <= (adafactor_rate (4 / 5) 16)) /\ ((adam_rate (9 / 10) (17)%Z) <= (adafactor_rate (4 / 5) 17)) /\ ((adam_rate (9 / 10) (18)%Z) <= (adafactor_rate (4 / 5) 18)) /\ (forall t : Z, ((19)%Z <= t)%Z -> ((adam_rate (9 / 10) (t)%Z) <= (adafactor_rate (4 / 5) (IZR t))))) := claim.
End T_adamnx_adafactor_order_high_546fce06.


(* adamnx.rate_helps; certificate 54a29092f2ff149deb538be7748e7fa3b323ef2d5816f8f537e94f8760947b46 *)
Module T_adamnx_rate_helps_54a29092.

Theorem claim : (((986 / 25) < (2061 / 50)) /\ ((1761 / 50) < (2061 / 50)) /\ ((3427 / 100) < (2061 / 50)) /\ ((369 / 25) < (1523 / 100)) /\ ((298 / 25) < (1523 / 100)) /\ ((57 / 5) < (1523 / 100)) /\ ((801 / 20) < (1016 / 25)) /\ ((991 / 25) < (1016 / 25)) /\ ((1971 / 50) < (1016 / 25)) /\ ((74 / 5) < (301 / 20)) /\ ((29 / 2) < (301 / 20)) /\ ((367 / 25) < (301 / 20)) /\ ((91 / 2) < (5207 / 100)) /\ ((91 / 2) < (2587 / 50)) /\ ((91 / 2) < (2609 / 50)) /\ ((2163 / 100) < (549 / 20)) /\ ((2163 / 100) < (681 / 25)) /\ ((2163 / 100) < (2821 / 100)) /\ ((794 / 25) < (3443 / 100)) /\ ((794 / 25) < (3637 / 100)) /\ ((794 / 25) < (3781 / 100))).
Proof.
(* goal *)
assert (s__0 : (((986 * / 25) < (2061 * / 50)) /\ ((1761 * / 50) < (2061 * / 50)) /\ ((3427 * / 100) < (2061 * / 50)) /\ ((369 * / 25) < (1523 * / 100)) /\ ((298 * / 25) < (1523 * / 100)) /\ ((57 * / 5) < (1523 * / 100)) /\ ((801 * / 20) < (1016 * / 25)) /\ ((991 * / 25) < (1016 * / 25)) /\ ((1971 * / 50) < (1016 * / 25)) /\ ((74 * / 5) < (301 * / 20)) /\ ((29 * / 2) < (301 * / 20)) /\ ((367 * / 25) < (301 * / 20)) /\ ((91 * / 2) < (5207 * / 100)) /\ ((91 * / 2) < (2587 * / 50)) /\ ((91 * / 2) < (2609 * / 50)) /\ ((2163 * / 100) < (549 * / 20)) /\ ((2163 * / 100) < (681 * / 25)) /\ ((2163 * / 100) < (2821 * / 100)) /\ ((794 * / 25) < (3443 * / 100)) /\ ((794 * / 25) < (3637 * / 100)) /\ ((794 * / 25) < (3781 * / 100)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((986 * / 25) < (2061 * / 50)).
closed_less.
}
{ change ((1761 * / 50) < (2061 * / 50)).
closed_less.
}
{ change ((3427 * / 100) < (2061 * / 50)).
closed_less.
}
{ change ((369 * / 25) < (1523 * / 100)).
closed_less.
}
{ change ((298 * / 25) < (1523 * / 100)).
closed_less.
}
{ change ((57 * / 5) < (1523 * / 100)).
closed_less.
}
{ change ((801 * / 20) < (1016 * / 25)).
closed_less.
}
{ change ((991 * / 25) < (1016 * / 25)).
closed_less.
}
{ change ((1971 * / 50) < (1016 * / 25)).
closed_less.
}
{ change ((74 * / 5) < (301 * / 20)).
closed_less.
}
{ change ((29 * / 2) < (301 * / 20)).
closed_less.
}
{ change ((367 * / 25) < (301 * / 20)).
closed_less.
}
{ change ((91 * / 2) < (5207 * / 100)).
closed_less.
}
{ change ((91 * / 2) < (2587 * / 50)).
closed_less.
}
{ change ((91 * / 2) < (2609 * / 50)).
closed_less.
}
{ change ((2163 * / 100) < (549 * / 20)).
closed_less.
}
{ change ((2163 * / 100) < (681 * / 25)).
closed_less.
}
{ change ((2163 * / 100) < (2821 * / 100)).
closed_less.
}
{ change ((794 * / 25) < (3443 * / 100)).
closed_less.
}
{ change ((794 * / 25) < (3637 * / 100)).
closed_less.
}
{ change ((794 * / 25) < (3781 * / 100)).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 [h__4 [h__5 [h__6 [h__7 [h__8 [h__9 [h__10 [h__11 [h__12 [h__13 [h__14 [h__15 [h__16 [h__17 [h__18 [h__19 [h__20 h__21]]]]]]]]]]]]]]]]]]]].
change (((986 * / 25) < (2061 * / 50)) /\ ((1761 * / 50) < (2061 * / 50)) /\ ((3427 * / 100) < (2061 * / 50)) /\ ((369 * / 25) < (1523 * / 100)) /\ ((298 * / 25) < (1523 * / 100)) /\ ((57 * / 5) < (1523 * / 100)) /\ ((801 * / 20) < (1016 * / 25)) /\ ((991 * / 25) < (1016 * / 25)) /\ ((1971 * / 50) < (1016 * / 25)) /\ ((74 * / 5) < (301 * / 20)) /\ ((29 * / 2) < (301 * / 20)) /\ ((367 * / 25) < (301 * / 20)) /\ ((91 * / 2) < (5207 * / 100)) /\ ((91 * / 2) < (2587 * / 50)) /\ ((91 * / 2) < (2609 * / 50)) /\ ((2163 * / 100) < (549 * / 20)) /\ ((2163 * / 100) < (681 * / 25)) /\ ((2163 * / 100) < (2821 * / 100)) /\ ((794 * / 25) < (3443 * / 100)) /\ ((794 * / 25) < (3637 * / 100)) /\ ((794 * / 25) < (3781 * / 100))).
exact s__0.
Qed.
Fail Definition corrupted : (((2061 / 50) <= (986 / 25)) /\ ((1761 / 50) < (2061 / 50)) /\ ((3427 / 100) < (2061 / 50)) /\ ((369 / 25) < (1523 / 100)) /\ ((298 / 25) < (1523 / 100)) /\ ((57 / 5) < (1523 / 100)) /\ ((801 / 20) < (1016 / 25)) /\ ((991 / 25) < (1016 / 25)) /\ ((1971 / 50) < (1016 / 25)) /\ ((74 / 5) < (301 / 20)) /\ ((29 / 2) < (301 / 20)) /\ ((367 / 25) < (301 / 20)) /\ ((91 / 2) < (5207 / 100)) /\ ((91 / 2) < (2587 / 50)) /\ ((91 / 2) < (2609 / 50)) /\ ((2163 / 100) < (549 / 20)) /\ ((2163 / 100) < (681 / 25)) /\ ((2163 / 100) < (2821 / 100)) /\ ((794 / 25) < (3443 / 100)) /\ ((794 / 25) < (3637 / 100)) /\ ((794 / 25) < (3781 / 100))) := claim.
End T_adamnx_rate_helps_54a29092.


(* adamnx.rate_helps_limit; certificate 7a5fe4ec73995251723946f000b9251ac57968bbe2d90b7265b7524a855cee37 *)
Module T_adamnx_rate_helps_limit_7a5fe4ec.
Definition adafactor_rate (b : R) (t : R) : R := (1 - (1 / (Rpower t b))).

Lemma satisfiable : exists (c : R), (0 < c).
Proof.
exists (4 * / 5).
change (0 < (4 * / 5)).
closed_less.
Qed.

Theorem claim : forall (c : R), (0 < c) -> (tends (fun n : Z => (adafactor_rate c (IZR n))) 1).
Proof.
intros c h__0.
(* power *)
assert (s__3 : (tends (fun n : Z => (Rpower (IZR n) (- c))) 0)).
{
assert (p__1 : (0 < c)).
{
exact h__0.
}
assert (u__2 : (tends (fun n : Z => (Rpower (IZR n) (- c))) 0)).
{
exact (ax_limit_of_negative_power c p__1).
}
exact u__2.
}
(* goal *)
assert (s__14 : (tends (fun n : Z => (adafactor_rate c (IZR n))) 1)).
{
assert (f__7 : tends (fun n : Z => (1 - (Rpower (IZR n) (- c)))) (1 - 0)).
{
refine (tends_minus (fun n : Z => 1) (fun n : Z => (Rpower (IZR n) (- c))) 1 0 _ _).
{
apply tends_const.
}
{
exact s__3.
}
}
assert (e__6 : 1 = (1 - 0)).
{
transitivity (1).
{
reflexivity.
}
symmetry.
transitivity (1).
{
feq.
}
feq.
}
refine (tends_value _ _ _ e__6 _).
refine (tends_from (1)%Z _ _ _ f__7 _).
intros n b__4.
assert (r__5 : 1 <= IZR n).
{ izr_le. }
assert (n__9 : 0 < (IZR n)).
{
assert (e__8 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__8.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__5 | lra ..].
}
assert (n__10 : (Rpower (IZR n) c) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
transitivity ((((- 1) * (/ (Rpower (IZR n) c))) + 1)).
{
assert (e__11 : (Rpower (IZR n) (- c)) = (/ (Rpower (IZR n) c))).
{
assert (e__12 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower (IZR n) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower (IZR n) v__ ) e__12). }
rewrite (rp_times_neg (IZR n) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__11.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower (IZR n) c))) + 1)).
{
change ((1 - (1 * / (Rpower (IZR n) c))) = (((- 1) * (/ (Rpower (IZR n) c))) + 1)).
assert (e__13 : / (Rpower (IZR n) c) = (/ (Rpower (IZR n) c))).
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
feq.
}
change (tends (fun n : Z => (adafactor_rate c (IZR n))) 1).
exact s__14.
Qed.
Fail Definition corrupted : forall (c : R), (0 < c) -> (tends (fun n : Z => (adafactor_rate c (IZR n))) (1 + 1)) := claim.
End T_adamnx_rate_helps_limit_7a5fe4ec.


(* adamnx.eq15_printed; certificate 600e6b19fe08325b598fd9c062f5ed1d6e41fe7ec144de878d507ccc39c66806 *)
Module T_adamnx_eq15_printed_600e6b19.
Definition lr_linear_as_printed (peak : R) (least : R) (T : R) (t : R) : R := (1 + ((t * (least - peak)) / T)).

Lemma satisfiable : exists (peak : R) (least : R) (T : R), (0 < least) /\ (least < peak) /\ (0 < T).
Proof.
exists (1 * / 1000), (1 * / 100000), 12720.
split.
{
change (0 < (1 * / 100000)).
closed_less.
}
{
split.
{
change ((1 * / 100000) < (1 * / 1000)).
closed_less.
}
{
change (0 < 12720).
closed_less.
}
}
Qed.

Theorem claim : ~ (forall (peak : R) (least : R) (T : R), (0 < least) -> (least < peak) -> (0 < T) -> ((lr_linear_as_printed peak least T 0) = peak)).
Proof.
intro general.
specialize (general (1 * / 1000) (1 * / 100000) 12720).
lapply general; clear general.
2: {
change (0 < (1 * / 100000)).
closed_less.
}
intro general.
lapply general; clear general.
2: {
change ((1 * / 100000) < (1 * / 1000)).
closed_less.
}
intro general.
lapply general; clear general.
2: {
change (0 < 12720).
closed_less.
}
intro general.
revert general.
change ((1 + ((0 * ((1 * / 100000) - (1 * / 1000))) * / 12720)) = (1 * / 1000) -> False).
apply no_eq.
apply ne_of_gt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (peak : R) (least : R) (T : R), (0 < least) -> (least < peak) -> (0 < T) -> ((lr_linear_as_printed peak least T 0) = (peak + 1))) := claim.
End T_adamnx_eq15_printed_600e6b19.


(* adamnx.eq15_jump; certificate 611b75fc6973a95d86bcb5b113d296baa61850aa6fe0b385d4bf26a5422bd119 *)
Module T_adamnx_eq15_jump_611b75fc.
Definition lr_linear_as_printed (peak : R) (least : R) (T : R) (t : R) : R := (1 + ((t * (least - peak)) / T)).

Lemma satisfiable : exists (peak : R) (least : R) (T : R), (0 < T).
Proof.
exists (1 * / 1000), (1 * / 100000), 12720.
change (0 < 12720).
closed_less.
Qed.

Lemma proved : forall (peak : R) (least : R) (T : R), (0 < T) -> (((0 <> T) /\ (0 <> T)) /\ (((lr_linear_as_printed peak least T 0) = 1) /\ (((lr_linear_as_printed peak least T T) - least) = (1 - peak)))).
Proof.
intros peak least T h__0.
assert (n__2 : T <> 0).
{
apply Rgt_not_eq; red.
assert (e__1 : T = 1 * (T - 0) + 0).
{
transitivity (T).
{
reflexivity.
}
symmetry.
transitivity (T).
{
feq.
}
feq.
}
rw e__1.
apply (from_lt_pos 1 0 0 T); [exact h__0 | lra ..].
}
(* goal *)
assert (s__6 : (((lr_linear_as_printed peak least T 0) = 1) /\ (((lr_linear_as_printed peak least T T) - least) = (1 - peak)))).
{
split.
{
transitivity (1).
{
change ((1 + ((0 * (least - peak)) * / T)) = 1).
assert (e__3 : / T = (/ T)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__3.
reflexivity.
}
feq.
}
symmetry.
transitivity (1).
{
reflexivity.
}
feq.
}
{
transitivity ((((- 1) * peak) + 1)).
{
assert (e__4 : (lr_linear_as_printed peak least T T) = (least + ((- 1) * peak) + 1)).
{
change ((1 + ((T * (least - peak)) * / T)) = (least + ((- 1) * peak) + 1)).
assert (e__5 : / T = (/ T)).
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
eapply eq_trans.
{
rw e__4.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * peak) + 1)).
{
feq.
}
feq.
}
}
pose proof s__6 as [h__7 h__8].
split.
{
split.
{
change (0 <> T).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__9 : T = 1 * (T - 0) + 0).
{
transitivity (T).
{
reflexivity.
}
symmetry.
transitivity (T).
{
feq.
}
feq.
}
rw e__9.
apply (from_lt_pos 1 0 0 T); [exact h__0 | lra ..].
}
{
change (0 <> T).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__10 : T = 1 * (T - 0) + 0).
{
transitivity (T).
{
reflexivity.
}
symmetry.
transitivity (T).
{
feq.
}
feq.
}
rw e__10.
apply (from_lt_pos 1 0 0 T); [exact h__0 | lra ..].
}
}
{
change (((lr_linear_as_printed peak least T 0) = 1) /\ (((lr_linear_as_printed peak least T T) - least) = (1 - peak))).
exact s__6.
}
Qed.
Lemma meaningful : forall (peak : R) (least : R) (T : R), (0 < T) -> ((0 <> T) /\ (0 <> T)).
Proof. intros v0 v1 v2 v3. exact (proj1 (proved v0 v1 v2 v3)). Qed.
Theorem claim : forall (peak : R) (least : R) (T : R), (0 < T) -> (((lr_linear_as_printed peak least T 0) = 1) /\ (((lr_linear_as_printed peak least T T) - least) = (1 - peak))).
Proof. intros v0 v1 v2 v3. exact (proj2 (proved v0 v1 v2 v3)). Qed.
Fail Definition corrupted : forall (peak : R) (least : R) (T : R), (0 < T) -> (((lr_linear_as_printed peak least T 0) = (1 + 1)) /\ (((lr_linear_as_printed peak least T T) - least) = (1 - peak))) := claim.
End T_adamnx_eq15_jump_611b75fc.


(* adamnx.eq15; certificate ba2f05104be881cfbd92473c05494f91b07ab1c8e390dfd3c7b791afbaffcd74 *)
Module T_adamnx_eq15_ba2f0510.
Definition lr_linear (peak : R) (least : R) (T : R) (t : R) : R := (peak + ((t * (least - peak)) / T)).

Lemma satisfiable : exists (peak : R) (least : R) (T : R) (s : R) (u : R), (least < peak) /\ (0 < T) /\ (s < u).
Proof.
exists (1 * / 1000), (1 * / 100000), 12720, 1, 2.
split.
{
change ((1 * / 100000) < (1 * / 1000)).
closed_less.
}
{
split.
{
change (0 < 12720).
closed_less.
}
{
change (1 < 2).
closed_less.
}
}
Qed.

Lemma proved : forall (peak : R) (least : R) (T : R) (s : R) (u : R), (least < peak) -> (0 < T) -> (s < u) -> (((0 <> T) /\ (0 <> T) /\ (0 <> T)) /\ (((lr_linear peak least T 0) = peak) /\ ((lr_linear peak least T T) = least) /\ ((lr_linear peak least T u) < (lr_linear peak least T s)))).
Proof.
intros peak least T s u h__0 h__1 h__2.
assert (n__4 : T <> 0).
{
apply Rgt_not_eq; red.
assert (e__3 : T = 1 * (T - 0) + 0).
{
transitivity (T).
{
reflexivity.
}
symmetry.
transitivity (T).
{
feq.
}
feq.
}
rw e__3.
apply (from_lt_pos 1 0 0 T); [exact h__1 | lra ..].
}
(* start *)
assert (s__6 : ((lr_linear peak least T 0) = peak)).
{
transitivity (peak).
{
change ((peak + ((0 * (least - peak)) * / T)) = peak).
assert (e__5 : / T = (/ T)).
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
transitivity (peak).
{
reflexivity.
}
feq.
}
(* end *)
assert (s__8 : ((lr_linear peak least T T) = least)).
{
transitivity (least).
{
change ((peak + ((T * (least - peak)) * / T)) = least).
assert (e__7 : / T = (/ T)).
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
symmetry.
transitivity (least).
{
reflexivity.
}
feq.
}
(* falls *)
assert (s__19 : ((lr_linear peak least T u) < (lr_linear peak least T s))).
{
apply gap_lt.
assert (e__9 : ((lr_linear peak least T s) - (lr_linear peak least T u)) = (((peak - least) * (u - s)) * / T)).
{
transitivity ((((/ T) * least * s) + ((- 1) * (/ T) * least * u) + ((- 1) * (/ T) * peak * s) + ((/ T) * peak * u))).
{
assert (e__11 : (lr_linear peak least T s) = (((/ T) * least * s) + ((- 1) * (/ T) * peak * s) + peak)).
{
change ((peak + ((s * (least - peak)) * / T)) = (((/ T) * least * s) + ((- 1) * (/ T) * peak * s) + peak)).
assert (e__12 : / T = (/ T)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__12.
reflexivity.
}
feq.
}
assert (e__13 : (lr_linear peak least T u) = (((/ T) * least * u) + ((- 1) * (/ T) * peak * u) + peak)).
{
change ((peak + ((u * (least - peak)) * / T)) = (((/ T) * least * u) + ((- 1) * (/ T) * peak * u) + peak)).
assert (e__14 : / T = (/ T)).
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
eapply eq_trans.
{
rw e__11.
rw e__13.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ T) * least * s) + ((- 1) * (/ T) * least * u) + ((- 1) * (/ T) * peak * s) + ((/ T) * peak * u))).
{
assert (e__15 : / T = (/ T)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__15.
reflexivity.
}
feq.
}
feq.
}
assert (w__10 : 0 < (((peak - least) * (u - s)) * / T)).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__16 : (peak - least) = 1 * (peak - least) + 0).
{
transitivity ((((- 1) * least) + peak)).
{
feq.
}
symmetry.
transitivity ((((- 1) * least) + peak)).
{
feq.
}
feq.
}
rw e__16.
apply (from_lt_pos 1 0 least peak); [exact h__0 | lra ..].
}
{
assert (e__17 : (u - s) = 1 * (u - s) + 0).
{
transitivity ((((- 1) * s) + u)).
{
feq.
}
symmetry.
transitivity ((((- 1) * s) + u)).
{
feq.
}
feq.
}
rw e__17.
apply (from_lt_pos 1 0 s u); [exact h__2 | lra ..].
}
}
{
apply inv_pos.
assert (e__18 : T = 1 * (T - 0) + 0).
{
transitivity (T).
{
reflexivity.
}
symmetry.
transitivity (T).
{
feq.
}
feq.
}
rw e__18.
apply (from_lt_pos 1 0 0 T); [exact h__1 | lra ..].
}
}
rw e__9. exact w__10.
}
(* goal *)
assert (s__20 : (((lr_linear peak least T 0) = peak) /\ ((lr_linear peak least T T) = least) /\ ((lr_linear peak least T u) < (lr_linear peak least T s)))).
{
split.
{
exact s__6.
}
{
split.
{
exact s__8.
}
{
exact s__19.
}
}
}
pose proof s__20 as [h__21 [h__22 h__23]].
split.
{
split.
{
change (0 <> T).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__24 : T = 1 * (T - 0) + 0).
{
transitivity (T).
{
reflexivity.
}
symmetry.
transitivity (T).
{
feq.
}
feq.
}
rw e__24.
apply (from_lt_pos 1 0 0 T); [exact h__1 | lra ..].
}
{
split.
{
change (0 <> T).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__25 : T = 1 * (T - 0) + 0).
{
transitivity (T).
{
reflexivity.
}
symmetry.
transitivity (T).
{
feq.
}
feq.
}
rw e__25.
apply (from_lt_pos 1 0 0 T); [exact h__1 | lra ..].
}
{
change (0 <> T).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__26 : T = 1 * (T - 0) + 0).
{
transitivity (T).
{
reflexivity.
}
symmetry.
transitivity (T).
{
feq.
}
feq.
}
rw e__26.
apply (from_lt_pos 1 0 0 T); [exact h__1 | lra ..].
}
}
}
{
change (((lr_linear peak least T 0) = peak) /\ ((lr_linear peak least T T) = least) /\ ((lr_linear peak least T u) < (lr_linear peak least T s))).
exact s__20.
}
Qed.
Lemma meaningful : forall (peak : R) (least : R) (T : R) (s : R) (u : R), (least < peak) -> (0 < T) -> (s < u) -> ((0 <> T) /\ (0 <> T) /\ (0 <> T)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Theorem claim : forall (peak : R) (least : R) (T : R) (s : R) (u : R), (least < peak) -> (0 < T) -> (s < u) -> (((lr_linear peak least T 0) = peak) /\ ((lr_linear peak least T T) = least) /\ ((lr_linear peak least T u) < (lr_linear peak least T s))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Fail Definition corrupted : forall (peak : R) (least : R) (T : R) (s : R) (u : R), (least < peak) -> (0 < T) -> (s < u) -> (((lr_linear peak least T 0) = (peak + 1)) /\ ((lr_linear peak least T T) = least) /\ ((lr_linear peak least T u) < (lr_linear peak least T s))) := claim.
End T_adamnx_eq15_ba2f0510.


(* adamnx.appendix_printed; certificate 329a1e1313382d8c11f701c9df04c19b95f05c3bfe56f125d2d6a4ed748ee91d *)
Module T_adamnx_appendix_printed_329a1e13.
Definition row (N_ : R) (step : R) (k : R) : R := (N_ - 1 - (step * k)).

Lemma satisfiable : exists (N_ : Z) (step : Z) (k : Z), (0 <= N_)%Z /\ (0 <= step)%Z /\ (0 <= k)%Z /\ (1 <= (IZR step)) /\ (((IZR step) * ((IZR k) + 1)) < (IZR N_)).
Proof.
exists (62480)%Z, (156)%Z, (0)%Z.
split.
{
lia.
}
{
split.
{
lia.
}
{
split.
{
lia.
}
{
split.
{
change (1 <= 156).
closed_less.
}
{
change ((156 * (0 + 1)) < 62480).
closed_less.
}
}
}
}
Qed.

Theorem claim : ~ (forall (N_ : Z) (step : Z) (k : Z), (0 <= N_)%Z -> (0 <= step)%Z -> (0 <= k)%Z -> (1 <= (IZR step)) -> (((IZR step) * ((IZR k) + 1)) < (IZR N_)) -> ((row (IZR N_) (IZR step) (IZR k)) < (row (IZR N_) (IZR step) ((IZR k) + 1)))).
Proof.
intro general.
specialize (general (62480)%Z (156)%Z (0)%Z).
lapply general; clear general.
2: {
lia.
}
intro general.
lapply general; clear general.
2: {
lia.
}
intro general.
lapply general; clear general.
2: {
lia.
}
intro general.
lapply general; clear general.
2: {
change (1 <= 156).
closed_less.
}
intro general.
lapply general; clear general.
2: {
change ((156 * (0 + 1)) < 62480).
closed_less.
}
intro general.
revert general.
change ((62480 - 1 - (156 * 0)) < (62480 - 1 - (156 * (0 + 1))) -> False).
apply no_lt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (N_ : Z) (step : Z) (k : Z), (0 <= N_)%Z -> (0 <= step)%Z -> (0 <= k)%Z -> (1 <= (IZR step)) -> (((IZR step) * ((IZR k) + 1)) < (IZR N_)) -> ((row (IZR N_) (IZR step) ((IZR k) + 1)) <= (row (IZR N_) (IZR step) (IZR k)))) := claim.
End T_adamnx_appendix_printed_329a1e13.


(* adamnx.appendix_smoothing; certificate 745c922fa878cb92752ce5634be014b18c420fd5ae7fd8dd7c69cff188204107 *)
Module T_adamnx_appendix_smoothing_745c922f.
Definition forward (step : R) (k : R) : R := (step * k).

Lemma satisfiable : exists (step : Z) (k : Z), (0 <= step)%Z /\ (0 <= k)%Z /\ (1 <= (IZR step)).
Proof.
exists (156)%Z, (3)%Z.
split.
{
lia.
}
{
split.
{
lia.
}
{
change (1 <= 156).
closed_less.
}
}
Qed.

Theorem claim : forall (step : Z) (k : Z), (0 <= step)%Z -> (0 <= k)%Z -> (1 <= (IZR step)) -> (((forward (IZR step) 0) = 0) /\ ((forward (IZR step) (IZR k)) < (forward (IZR step) ((IZR k) + 1)))).
Proof.
intros step k b__0 b__2 h__4.
assert (r__1 : 0 <= IZR step) by (izr_le).
assert (r__3 : 0 <= IZR k) by (izr_le).
assert (z__5 : ((1)%Z <= (step)%Z)%Z).
{ izr_back. }
(* start *)
assert (s__6 : ((forward (IZR step) 0) = 0)).
{
transitivity (0).
{
change (((IZR step) * 0) = 0).
feq.
}
symmetry.
transitivity (0).
{
reflexivity.
}
feq.
}
(* up *)
assert (s__12 : ((forward (IZR step) (IZR k)) < (forward (IZR step) ((IZR k) + 1)))).
{
apply gap_lt.
assert (e__7 : ((forward (IZR step) ((IZR k) + 1)) - (forward (IZR step) (IZR k))) = (IZR step)).
{
transitivity ((IZR step)).
{
assert (e__9 : (forward (IZR step) ((IZR k) + 1)) = (((IZR k) * (IZR step)) + (IZR step))).
{
change (((IZR step) * ((IZR k) + 1)) = (((IZR k) * (IZR step)) + (IZR step))).
feq.
}
assert (e__10 : (forward (IZR step) (IZR k)) = ((IZR k) * (IZR step))).
{
change (((IZR step) * (IZR k)) = ((IZR k) * (IZR step))).
feq.
}
eapply eq_trans.
{
rw e__9.
rw e__10.
reflexivity.
}
feq.
}
symmetry.
transitivity ((IZR step)).
{
reflexivity.
}
feq.
}
assert (w__8 : 0 < (IZR step)).
{
assert (e__11 : (IZR step) = 1 * ((IZR step) - 1) + 1).
{
transitivity ((IZR step)).
{
reflexivity.
}
symmetry.
transitivity ((IZR step)).
{
feq.
}
feq.
}
rw e__11.
apply (from_le_pos 1 1 1 (IZR step)); [exact h__4 | lra ..].
}
rw e__7. exact w__8.
}
(* goal *)
assert (s__13 : (((forward (IZR step) 0) = 0) /\ ((forward (IZR step) (IZR k)) < (forward (IZR step) ((IZR k) + 1))))).
{
split.
{
exact s__6.
}
{
exact s__12.
}
}
pose proof s__13 as [h__14 h__15].
change (((forward (IZR step) 0) = 0) /\ ((forward (IZR step) (IZR k)) < (forward (IZR step) ((IZR k) + 1)))).
exact s__13.
Qed.
Fail Definition corrupted : forall (step : Z) (k : Z), (0 <= step)%Z -> (0 <= k)%Z -> (1 <= (IZR step)) -> (((forward (IZR step) 0) = (0 + 1)) /\ ((forward (IZR step) (IZR k)) < (forward (IZR step) ((IZR k) + 1)))) := claim.
End T_adamnx_appendix_smoothing_745c922f.


(* adamnx.appendix_window; certificate a402f29c39be1943383bfaf52222ee592c22625714bc14b554e09915814bbc34 *)
Module T_adamnx_appendix_window_a402f29c.

Theorem claim : (((156 * 400) <= 62480) /\ (62480 < (157 * 400)) /\ ((156 * (1 / 50)) < 5)).
Proof.
(* goal *)
assert (s__0 : (((156 * 400) <= 62480) /\ (62480 < (157 * 400)) /\ ((156 * (1 * / 50)) < 5))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((156 * 400) <= 62480).
closed_less.
}
{ change (62480 < (157 * 400)).
closed_less.
}
{ change ((156 * (1 * / 50)) < 5).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 h__3]].
change (((156 * 400) <= 62480) /\ (62480 < (157 * 400)) /\ ((156 * (1 * / 50)) < 5)).
exact s__0.
Qed.
Fail Definition corrupted : ((62480 < (156 * 400)) /\ (62480 < (157 * 400)) /\ ((156 * (1 / 50)) < 5)) := claim.
End T_adamnx_appendix_window_a402f29c.


(* adamnx.tables.comparison; certificate 5df6a5bbbd2e11c135b58dd6041d55f371a633717ad8225d9e05c796834f0325 *)
Module T_adamnx_tables_comparison_5df6a5bb.

Theorem claim : (((3427 / 100) < (986 / 25)) /\ ((3427 / 100) < (727 / 20)) /\ ((57 / 5) < (369 / 25)) /\ ((57 / 5) < (1299 / 100)) /\ ((1971 / 50) < (801 / 20)) /\ ((1971 / 50) < (3997 / 100)) /\ ((367 / 25) < (74 / 5)) /\ ((367 / 25) < (1507 / 100)) /\ ((5207 / 100) < (2609 / 50)) /\ ((5199 / 100) < (2609 / 50)) /\ ((549 / 20) < (2821 / 100)) /\ ((2719 / 100) < (2821 / 100)) /\ ((3443 / 100) < (3781 / 100)) /\ ((3723 / 100) < (3781 / 100)) /\ ((1783 / 50) < (3903 / 100)) /\ ((1783 / 50) < (903 / 25)) /\ ((1783 / 50) < (4133 / 100)) /\ ((1783 / 50) < (4101 / 100)) /\ ((1237 / 100) < (1619 / 100)) /\ ((1237 / 100) < (633 / 50)) /\ ((1237 / 100) < (1703 / 100)) /\ ((1237 / 100) < (771 / 50)) /\ ((3287 / 100) < (6383 / 100)) /\ ((3287 / 100) < (709 / 20)) /\ ((3287 / 100) < (178 / 5)) /\ ((3287 / 100) < (3739 / 100)) /\ ((268 / 25) < (1683 / 50)) /\ ((268 / 25) < (239 / 20)) /\ ((268 / 25) < (627 / 50)) /\ ((268 / 25) < (337 / 25))).
Proof.
(* goal *)
assert (s__0 : (((3427 * / 100) < (986 * / 25)) /\ ((3427 * / 100) < (727 * / 20)) /\ ((57 * / 5) < (369 * / 25)) /\ ((57 * / 5) < (1299 * / 100)) /\ ((1971 * / 50) < (801 * / 20)) /\ ((1971 * / 50) < (3997 * / 100)) /\ ((367 * / 25) < (74 * / 5)) /\ ((367 * / 25) < (1507 * / 100)) /\ ((5207 * / 100) < (2609 * / 50)) /\ ((5199 * / 100) < (2609 * / 50)) /\ ((549 * / 20) < (2821 * / 100)) /\ ((2719 * / 100) < (2821 * / 100)) /\ ((3443 * / 100) < (3781 * / 100)) /\ ((3723 * / 100) < (3781 * / 100)) /\ ((1783 * / 50) < (3903 * / 100)) /\ ((1783 * / 50) < (903 * / 25)) /\ ((1783 * / 50) < (4133 * / 100)) /\ ((1783 * / 50) < (4101 * / 100)) /\ ((1237 * / 100) < (1619 * / 100)) /\ ((1237 * / 100) < (633 * / 50)) /\ ((1237 * / 100) < (1703 * / 100)) /\ ((1237 * / 100) < (771 * / 50)) /\ ((3287 * / 100) < (6383 * / 100)) /\ ((3287 * / 100) < (709 * / 20)) /\ ((3287 * / 100) < (178 * / 5)) /\ ((3287 * / 100) < (3739 * / 100)) /\ ((268 * / 25) < (1683 * / 50)) /\ ((268 * / 25) < (239 * / 20)) /\ ((268 * / 25) < (627 * / 50)) /\ ((268 * / 25) < (337 * / 25)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((3427 * / 100) < (986 * / 25)).
closed_less.
}
{ change ((3427 * / 100) < (727 * / 20)).
closed_less.
}
{ change ((57 * / 5) < (369 * / 25)).
closed_less.
}
{ change ((57 * / 5) < (1299 * / 100)).
closed_less.
}
{ change ((1971 * / 50) < (801 * / 20)).
closed_less.
}
{ change ((1971 * / 50) < (3997 * / 100)).
closed_less.
}
{ change ((367 * / 25) < (74 * / 5)).
closed_less.
}
{ change ((367 * / 25) < (1507 * / 100)).
closed_less.
}
{ change ((5207 * / 100) < (2609 * / 50)).
closed_less.
}
{ change ((5199 * / 100) < (2609 * / 50)).
closed_less.
}
{ change ((549 * / 20) < (2821 * / 100)).
closed_less.
}
{ change ((2719 * / 100) < (2821 * / 100)).
closed_less.
}
{ change ((3443 * / 100) < (3781 * / 100)).
closed_less.
}
{ change ((3723 * / 100) < (3781 * / 100)).
closed_less.
}
{ change ((1783 * / 50) < (3903 * / 100)).
closed_less.
}
{ change ((1783 * / 50) < (903 * / 25)).
closed_less.
}
{ change ((1783 * / 50) < (4133 * / 100)).
closed_less.
}
{ change ((1783 * / 50) < (4101 * / 100)).
closed_less.
}
{ change ((1237 * / 100) < (1619 * / 100)).
closed_less.
}
{ change ((1237 * / 100) < (633 * / 50)).
closed_less.
}
{ change ((1237 * / 100) < (1703 * / 100)).
closed_less.
}
{ change ((1237 * / 100) < (771 * / 50)).
closed_less.
}
{ change ((3287 * / 100) < (6383 * / 100)).
closed_less.
}
{ change ((3287 * / 100) < (709 * / 20)).
closed_less.
}
{ change ((3287 * / 100) < (178 * / 5)).
closed_less.
}
{ change ((3287 * / 100) < (3739 * / 100)).
closed_less.
}
{ change ((268 * / 25) < (1683 * / 50)).
closed_less.
}
{ change ((268 * / 25) < (239 * / 20)).
closed_less.
}
{ change ((268 * / 25) < (627 * / 50)).
closed_less.
}
{ change ((268 * / 25) < (337 * / 25)).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 [h__4 [h__5 [h__6 [h__7 [h__8 [h__9 [h__10 [h__11 [h__12 [h__13 [h__14 [h__15 [h__16 [h__17 [h__18 [h__19 [h__20 [h__21 [h__22 [h__23 [h__24 [h__25 [h__26 [h__27 [h__28 [h__29 h__30]]]]]]]]]]]]]]]]]]]]]]]]]]]]].
change (((3427 * / 100) < (986 * / 25)) /\ ((3427 * / 100) < (727 * / 20)) /\ ((57 * / 5) < (369 * / 25)) /\ ((57 * / 5) < (1299 * / 100)) /\ ((1971 * / 50) < (801 * / 20)) /\ ((1971 * / 50) < (3997 * / 100)) /\ ((367 * / 25) < (74 * / 5)) /\ ((367 * / 25) < (1507 * / 100)) /\ ((5207 * / 100) < (2609 * / 50)) /\ ((5199 * / 100) < (2609 * / 50)) /\ ((549 * / 20) < (2821 * / 100)) /\ ((2719 * / 100) < (2821 * / 100)) /\ ((3443 * / 100) < (3781 * / 100)) /\ ((3723 * / 100) < (3781 * / 100)) /\ ((1783 * / 50) < (3903 * / 100)) /\ ((1783 * / 50) < (903 * / 25)) /\ ((1783 * / 50) < (4133 * / 100)) /\ ((1783 * / 50) < (4101 * / 100)) /\ ((1237 * / 100) < (1619 * / 100)) /\ ((1237 * / 100) < (633 * / 50)) /\ ((1237 * / 100) < (1703 * / 100)) /\ ((1237 * / 100) < (771 * / 50)) /\ ((3287 * / 100) < (6383 * / 100)) /\ ((3287 * / 100) < (709 * / 20)) /\ ((3287 * / 100) < (178 * / 5)) /\ ((3287 * / 100) < (3739 * / 100)) /\ ((268 * / 25) < (1683 * / 50)) /\ ((268 * / 25) < (239 * / 20)) /\ ((268 * / 25) < (627 * / 50)) /\ ((268 * / 25) < (337 * / 25))).
exact s__0.
Qed.
Fail Definition corrupted : (((986 / 25) <= (3427 / 100)) /\ ((3427 / 100) < (727 / 20)) /\ ((57 / 5) < (369 / 25)) /\ ((57 / 5) < (1299 / 100)) /\ ((1971 / 50) < (801 / 20)) /\ ((1971 / 50) < (3997 / 100)) /\ ((367 / 25) < (74 / 5)) /\ ((367 / 25) < (1507 / 100)) /\ ((5207 / 100) < (2609 / 50)) /\ ((5199 / 100) < (2609 / 50)) /\ ((549 / 20) < (2821 / 100)) /\ ((2719 / 100) < (2821 / 100)) /\ ((3443 / 100) < (3781 / 100)) /\ ((3723 / 100) < (3781 / 100)) /\ ((1783 / 50) < (3903 / 100)) /\ ((1783 / 50) < (903 / 25)) /\ ((1783 / 50) < (4133 / 100)) /\ ((1783 / 50) < (4101 / 100)) /\ ((1237 / 100) < (1619 / 100)) /\ ((1237 / 100) < (633 / 50)) /\ ((1237 / 100) < (1703 / 100)) /\ ((1237 / 100) < (771 / 50)) /\ ((3287 / 100) < (6383 / 100)) /\ ((3287 / 100) < (709 / 20)) /\ ((3287 / 100) < (178 / 5)) /\ ((3287 / 100) < (3739 / 100)) /\ ((268 / 25) < (1683 / 50)) /\ ((268 / 25) < (239 / 20)) /\ ((268 / 25) < (627 / 50)) /\ ((268 / 25) < (337 / 25))) := claim.
End T_adamnx_tables_comparison_5df6a5bb.


(* adamnx.tables.ablation_fails; certificate ab0b865664fe700b2ffdf1c2023c085af7d0197ae1acc536b58a5e322059a7bd *)
Module T_adamnx_tables_ablation_fails_ab0b8656.

Theorem claim : ((29 / 2) < (367 / 25)).
Proof.
(* goal *)
assert (s__0 : ((29 * / 2) < (367 * / 25))).
{
change ((29 * / 2) < (367 * / 25)).
closed_less.
}
change ((29 * / 2) < (367 * / 25)).
exact s__0.
Qed.
Fail Definition corrupted : ((367 / 25) <= (29 / 2)) := claim.
End T_adamnx_tables_ablation_fails_ab0b8656.


(* adamnx.tables.ablation; certificate e2c34afe4f597d0f47c0697d2bef2e9f9575ea06c4e540f0920340c306ae1d24 *)
Module T_adamnx_tables_ablation_e2c34afe.

Theorem claim : (((3427 / 100) < (986 / 25)) /\ ((3427 / 100) < (2061 / 50)) /\ ((3427 / 100) < (1761 / 50)) /\ ((57 / 5) < (369 / 25)) /\ ((57 / 5) < (1523 / 100)) /\ ((57 / 5) < (298 / 25)) /\ ((1971 / 50) < (801 / 20)) /\ ((1971 / 50) < (1016 / 25)) /\ ((1971 / 50) < (991 / 25)) /\ ((5207 / 100) < (2609 / 50)) /\ ((91 / 2) < (2609 / 50)) /\ ((2587 / 50) < (2609 / 50)) /\ ((549 / 20) < (2821 / 100)) /\ ((2163 / 100) < (2821 / 100)) /\ ((681 / 25) < (2821 / 100)) /\ ((3443 / 100) < (3781 / 100)) /\ ((794 / 25) < (3781 / 100)) /\ ((3637 / 100) < (3781 / 100))).
Proof.
(* goal *)
assert (s__0 : (((3427 * / 100) < (986 * / 25)) /\ ((3427 * / 100) < (2061 * / 50)) /\ ((3427 * / 100) < (1761 * / 50)) /\ ((57 * / 5) < (369 * / 25)) /\ ((57 * / 5) < (1523 * / 100)) /\ ((57 * / 5) < (298 * / 25)) /\ ((1971 * / 50) < (801 * / 20)) /\ ((1971 * / 50) < (1016 * / 25)) /\ ((1971 * / 50) < (991 * / 25)) /\ ((5207 * / 100) < (2609 * / 50)) /\ ((91 * / 2) < (2609 * / 50)) /\ ((2587 * / 50) < (2609 * / 50)) /\ ((549 * / 20) < (2821 * / 100)) /\ ((2163 * / 100) < (2821 * / 100)) /\ ((681 * / 25) < (2821 * / 100)) /\ ((3443 * / 100) < (3781 * / 100)) /\ ((794 * / 25) < (3781 * / 100)) /\ ((3637 * / 100) < (3781 * / 100)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((3427 * / 100) < (986 * / 25)).
closed_less.
}
{ change ((3427 * / 100) < (2061 * / 50)).
closed_less.
}
{ change ((3427 * / 100) < (1761 * / 50)).
closed_less.
}
{ change ((57 * / 5) < (369 * / 25)).
closed_less.
}
{ change ((57 * / 5) < (1523 * / 100)).
closed_less.
}
{ change ((57 * / 5) < (298 * / 25)).
closed_less.
}
{ change ((1971 * / 50) < (801 * / 20)).
closed_less.
}
{ change ((1971 * / 50) < (1016 * / 25)).
closed_less.
}
{ change ((1971 * / 50) < (991 * / 25)).
closed_less.
}
{ change ((5207 * / 100) < (2609 * / 50)).
closed_less.
}
{ change ((91 * / 2) < (2609 * / 50)).
closed_less.
}
{ change ((2587 * / 50) < (2609 * / 50)).
closed_less.
}
{ change ((549 * / 20) < (2821 * / 100)).
closed_less.
}
{ change ((2163 * / 100) < (2821 * / 100)).
closed_less.
}
{ change ((681 * / 25) < (2821 * / 100)).
closed_less.
}
{ change ((3443 * / 100) < (3781 * / 100)).
closed_less.
}
{ change ((794 * / 25) < (3781 * / 100)).
closed_less.
}
{ change ((3637 * / 100) < (3781 * / 100)).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 [h__4 [h__5 [h__6 [h__7 [h__8 [h__9 [h__10 [h__11 [h__12 [h__13 [h__14 [h__15 [h__16 [h__17 h__18]]]]]]]]]]]]]]]]].
change (((3427 * / 100) < (986 * / 25)) /\ ((3427 * / 100) < (2061 * / 50)) /\ ((3427 * / 100) < (1761 * / 50)) /\ ((57 * / 5) < (369 * / 25)) /\ ((57 * / 5) < (1523 * / 100)) /\ ((57 * / 5) < (298 * / 25)) /\ ((1971 * / 50) < (801 * / 20)) /\ ((1971 * / 50) < (1016 * / 25)) /\ ((1971 * / 50) < (991 * / 25)) /\ ((5207 * / 100) < (2609 * / 50)) /\ ((91 * / 2) < (2609 * / 50)) /\ ((2587 * / 50) < (2609 * / 50)) /\ ((549 * / 20) < (2821 * / 100)) /\ ((2163 * / 100) < (2821 * / 100)) /\ ((681 * / 25) < (2821 * / 100)) /\ ((3443 * / 100) < (3781 * / 100)) /\ ((794 * / 25) < (3781 * / 100)) /\ ((3637 * / 100) < (3781 * / 100))).
exact s__0.
Qed.
Fail Definition corrupted : (((986 / 25) <= (3427 / 100)) /\ ((3427 / 100) < (2061 / 50)) /\ ((3427 / 100) < (1761 / 50)) /\ ((57 / 5) < (369 / 25)) /\ ((57 / 5) < (1523 / 100)) /\ ((57 / 5) < (298 / 25)) /\ ((1971 / 50) < (801 / 20)) /\ ((1971 / 50) < (1016 / 25)) /\ ((1971 / 50) < (991 / 25)) /\ ((5207 / 100) < (2609 / 50)) /\ ((91 / 2) < (2609 / 50)) /\ ((2587 / 50) < (2609 / 50)) /\ ((549 / 20) < (2821 / 100)) /\ ((2163 / 100) < (2821 / 100)) /\ ((681 / 25) < (2821 / 100)) /\ ((3443 / 100) < (3781 / 100)) /\ ((794 / 25) < (3781 / 100)) /\ ((3637 / 100) < (3781 / 100))) := claim.
End T_adamnx_tables_ablation_e2c34afe.


(* adamnx.tables.statistical; certificate d12abe4e8aefcdb110f7d41de2b00ccb77261336cd62df42795d9311d084df57 *)
Module T_adamnx_tables_statistical_d12abe4e.

Theorem claim : (1 < 2).
Proof.
(* goal *)
assert (s__0 : (1 < 2)).
{
change (1 < 2).
closed_less.
}
change (1 < 2).
exact s__0.
Qed.
Fail Definition corrupted : (2 <= 1) := claim.
End T_adamnx_tables_statistical_d12abe4e.


(* adamnx.tables.noise_differences; certificate bab586798f92c066eaadc87274ea2e3b1e821f31d1f9b6e131701fd68da7cbd1 *)
Module T_adamnx_tables_noise_differences_bab58679.

Theorem claim : ((((1761 / 50) - (3427 / 100)) = (19 / 20)) /\ (((298 / 25) - (57 / 5)) = (13 / 25)) /\ (((991 / 25) - (1971 / 50)) = (11 / 50)) /\ (((29 / 2) - (367 / 25)) = (- (9 / 50))) /\ (((2609 / 50) - (2587 / 50)) = (11 / 25)) /\ (((2821 / 100) - (681 / 25)) = (97 / 100)) /\ (((3781 / 100) - (3637 / 100)) = (36 / 25))).
Proof.
(* goal *)
assert (s__0 : ((((1761 * / 50) - (3427 * / 100)) = (19 * / 20)) /\ (((298 * / 25) - (57 * / 5)) = (13 * / 25)) /\ (((991 * / 25) - (1971 * / 50)) = (11 * / 50)) /\ (((29 * / 2) - (367 * / 25)) = (- (9 * / 50))) /\ (((2609 * / 50) - (2587 * / 50)) = (11 * / 25)) /\ (((2821 * / 100) - (681 * / 25)) = (97 * / 100)) /\ (((3781 * / 100) - (3637 * / 100)) = (36 * / 25)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change (((1761 * / 50) - (3427 * / 100)) = (19 * / 20)).
closed_eq.
}
{ change (((298 * / 25) - (57 * / 5)) = (13 * / 25)).
closed_eq.
}
{ change (((991 * / 25) - (1971 * / 50)) = (11 * / 50)).
closed_eq.
}
{ change (((29 * / 2) - (367 * / 25)) = (- (9 * / 50))).
closed_eq.
}
{ change (((2609 * / 50) - (2587 * / 50)) = (11 * / 25)).
closed_eq.
}
{ change (((2821 * / 100) - (681 * / 25)) = (97 * / 100)).
closed_eq.
}
{ change (((3781 * / 100) - (3637 * / 100)) = (36 * / 25)).
closed_eq.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 [h__4 [h__5 [h__6 h__7]]]]]].
change ((((1761 * / 50) - (3427 * / 100)) = (19 * / 20)) /\ (((298 * / 25) - (57 * / 5)) = (13 * / 25)) /\ (((991 * / 25) - (1971 * / 50)) = (11 * / 50)) /\ (((29 * / 2) - (367 * / 25)) = (- (9 * / 50))) /\ (((2609 * / 50) - (2587 * / 50)) = (11 * / 25)) /\ (((2821 * / 100) - (681 * / 25)) = (97 * / 100)) /\ (((3781 * / 100) - (3637 * / 100)) = (36 * / 25))).
exact s__0.
Qed.
Fail Definition corrupted : ((((1761 / 50) - (3427 / 100)) = ((19 / 20) + 1)) /\ (((298 / 25) - (57 / 5)) = (13 / 25)) /\ (((991 / 25) - (1971 / 50)) = (11 / 50)) /\ (((29 / 2) - (367 / 25)) = (- (9 / 50))) /\ (((2609 / 50) - (2587 / 50)) = (11 / 25)) /\ (((2821 / 100) - (681 / 25)) = (97 / 100)) /\ (((3781 / 100) - (3637 / 100)) = (36 / 25))) := claim.
End T_adamnx_tables_noise_differences_bab58679.


(* adamnx.tables.adax_has_both; certificate 85245a0fefdbb819db75e5ef99cb9d1bf023879abbd78ef74ad594d70106eca4 *)
Module T_adamnx_tables_adax_has_both_85245a0f.
Definition adax_rate (b : R) (t : Z) : R := (1 - (b / ((- 1) + (powerRZ (1 + b) (t)%Z)))).
Definition adam_rate (b : R) (t : Z) : R := ((b - (powerRZ b (t)%Z)) / (1 - (powerRZ b (t)%Z))).
Definition uniform_rate (t : R) : R := (1 - (1 / t)).
Definition normalized_rate (a : R) (t : Z) : R := ((1 - (powerRZ a ((t + (- 1)))%Z)) / (1 - (powerRZ a (t)%Z))).

Lemma satisfiable : exists (x : R) (b : R), (0 < x) /\ ((0 < b) /\ (b < 1)).
Proof.
exists (1 * / 2), (9 * / 10).
split.
{
change (0 < (1 * / 2)).
closed_less.
}
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (9 * / 10)).
closed_less.
}
{ change ((9 * / 10) < 1).
closed_less.
}
}
Qed.

Lemma proved : forall (x : R) (b : R), (0 < x) -> ((0 < b) /\ (b < 1)) -> (((0 <> ((- 1) + ((1 + x) ^ 1))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (1 - (powerRZ b (t)%Z)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> ((- 1) + (powerRZ (1 + x) (t)%Z))))) /\ (((adax_rate x (1)%Z) = 0) /\ (tends (fun n : Z => (adax_rate x (n)%Z)) 1) /\ (forall t : Z, ((1)%Z <= t)%Z -> ((adam_rate b (t)%Z) <= (adax_rate x (t)%Z))))).
Proof.
intros x b h__0 h__1.
pose proof h__1 as [h__2 h__3].
assert (n__7 : (1 + x) <> 0).
{
apply Rgt_not_eq; red.
assert (e__6 : (1 + x) = 1 * (x - 0) + 1).
{
transitivity ((x + 1)).
{
feq.
}
symmetry.
transitivity ((x + 1)).
{
feq.
}
feq.
}
rw e__6.
apply (from_lt_pos 1 1 0 x); [exact h__0 | lra ..].
}
assert (n__9 : (x + 1) <> 0).
{
assert (e__8 : (1 + x) = (x + 1)).
{
feq.
}
try rewrite <- e__8.
exact n__7.
}
(* a *)
assert (s__16 : ((1 * / (1 + x)) < 1)).
{
apply gap_lt.
assert (e__4 : (1 - (1 * / (1 + x))) = (x * / (1 + x))).
{
transitivity ((x * (/ (x + 1)))).
{
assert (e__10 : / (1 + x) = (/ (x + 1))).
{
assert (e__11 : (1 + x) = (x + 1)).
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
symmetry.
transitivity ((x * (/ (x + 1)))).
{
assert (e__12 : / (1 + x) = (/ (x + 1))).
{
assert (e__13 : (1 + x) = (x + 1)).
{
feq.
}
rw e__13.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__12.
reflexivity.
}
feq.
}
feq.
}
assert (w__5 : 0 < (x * / (1 + x))).
{
apply mult_pos_pos.
{
assert (e__14 : x = 1 * (x - 0) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 0 x); [exact h__0 | lra ..].
}
{
apply inv_pos.
assert (e__15 : (1 + x) = 1 * (x - 0) + 1).
{
transitivity ((x + 1)).
{
feq.
}
symmetry.
transitivity ((x + 1)).
{
feq.
}
feq.
}
rw e__15.
apply (from_lt_pos 1 1 0 x); [exact h__0 | lra ..].
}
}
rw e__4. exact w__5.
}
assert (n__18 : ((- 1) + ((1 + x) ^ 1)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__17 : ((- 1) + ((1 + x) ^ 1)) = 1 * (x - 0) + 0).
{
transitivity (x).
{
feq.
}
symmetry.
transitivity (x).
{
feq.
}
feq.
}
rw e__17.
apply (from_lt_pos 1 0 0 x); [exact h__0 | lra ..].
}
assert (n__20 : x <> 0).
{
assert (e__19 : ((- 1) + ((1 + x) ^ 1)) = x).
{
feq.
}
try rewrite <- e__19.
exact n__18.
}
(* zero *)
assert (s__25 : ((adax_rate x (1)%Z) = 0)).
{
transitivity (0).
{
change ((1 - (x * / ((- 1) + (powerRZ (1 + x) (1)%Z)))) = 0).
assert (e__21 : / ((- 1) + (powerRZ (1 + x) (1)%Z)) = (/ x)).
{
assert (e__22 : ((- 1) + (powerRZ (1 + x) (1)%Z)) = x).
{
assert (e__23 : (powerRZ (1 + x) (1)%Z) = (x + 1)).
{
assert (e__24 : (1 + x) = (x + 1)).
{
feq.
}
rw e__24.
rewrite (pz_whole (x + 1) (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__23.
reflexivity.
}
feq.
}
rw e__22.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__21.
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
(* powers *)
assert (s__31 : (tends (fun n : Z => (powerRZ (1 * / (1 + x)) (n)%Z)) 0)).
{
assert (p__26 : ((- 1) < (1 * / (1 + x)))).
{
apply gap_lt.
apply to_plus.
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__27 : (1 + x) = 1 * (x - 0) + 1).
{
transitivity ((x + 1)).
{
feq.
}
symmetry.
transitivity ((x + 1)).
{
feq.
}
feq.
}
rw e__27.
apply (from_lt_pos 1 1 0 x); [exact h__0 | lra ..].
}
}
{
assert (e__28 : (- (- 1)) = 1).
{
feq.
}
rw e__28.
rat.
}
}
assert (p__29 : ((1 * / (1 + x)) < 1)).
{
exact s__16.
}
assert (u__30 : (tends (fun n : Z => (powerRZ (1 * / (1 + x)) (n)%Z)) 0)).
{
exact (ax_limit_of_powers (1 * / (1 + x)) p__26 p__29).
}
exact u__30.
}
(* one *)
assert (s__83 : (tends (fun n : Z => (adax_rate x (n)%Z)) 1)).
{
assert (f__36 : tends (fun n : Z => (1 - ((x * (powerRZ (1 * / (1 + x)) (n)%Z)) * / (1 - (powerRZ (1 * / (1 + x)) (n)%Z))))) (1 - ((x * 0) * / (1 - 0)))).
{
refine (tends_minus (fun n : Z => 1) (fun n : Z => ((x * (powerRZ (1 * / (1 + x)) (n)%Z)) * / (1 - (powerRZ (1 * / (1 + x)) (n)%Z)))) 1 ((x * 0) * / (1 - 0)) _ _).
{
apply tends_const.
}
{
refine (tends_mult (fun n : Z => (x * (powerRZ (1 * / (1 + x)) (n)%Z))) (fun n : Z => / (1 - (powerRZ (1 * / (1 + x)) (n)%Z))) (x * 0) (/ (1 - 0)) _ _).
{
refine (tends_mult (fun n : Z => x) (fun n : Z => (powerRZ (1 * / (1 + x)) (n)%Z)) x 0 _ _).
{
apply tends_const.
}
{
exact s__31.
}
}
{
refine (tends_inv (fun n : Z => (1 - (powerRZ (1 * / (1 + x)) (n)%Z))) (1 - 0) _ _).
{
refine (tends_minus (fun n : Z => 1) (fun n : Z => (powerRZ (1 * / (1 + x)) (n)%Z)) 1 0 _ _).
{
apply tends_const.
}
{
exact s__31.
}
}
{
apply Rgt_not_eq; red.
assert (e__34 : (1 - 0) = 1).
{
feq.
}
rw e__34.
rat.
}
}
}
}
assert (e__35 : 1 = (1 - ((x * 0) * / (1 - 0)))).
{
transitivity (1).
{
reflexivity.
}
symmetry.
transitivity (1).
{
assert (e__81 : / (1 - 0) = 1).
{
assert (e__82 : (1 - 0) = 1).
{
feq.
}
rw e__82.
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
refine (tends_value _ _ _ e__35 _).
refine (tends_from (1)%Z _ _ _ f__36 _).
intros n b__32.
assert (r__33 : 1 <= IZR n).
{ izr_le. }
assert (n__48 : (1 - (powerRZ (1 * / (1 + x)) (n)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__37 : 0 < (1 * / (1 + x))).
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__41 : (1 + x) = 1 * (x - 0) + 1).
{
transitivity ((x + 1)).
{
feq.
}
symmetry.
transitivity ((x + 1)).
{
feq.
}
feq.
}
rw e__41.
apply (from_lt_pos 1 1 0 x); [exact h__0 | lra ..].
}
}
assert (g__38 : 0 < (1 - (1 * / (1 + x)))).
{
assert (e__42 : (1 - (1 * / (1 + x))) = 1 * (1 - (1 * / (1 + x))) + 0).
{
transitivity ((x * (/ (x + 1)))).
{
assert (e__43 : / (1 + x) = (/ (x + 1))).
{
assert (e__44 : (1 + x) = (x + 1)).
{
feq.
}
rw e__44.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__43.
reflexivity.
}
feq.
}
symmetry.
transitivity ((x * (/ (x + 1)))).
{
assert (e__45 : / (1 + x) = (/ (x + 1))).
{
assert (e__46 : (1 + x) = (x + 1)).
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
feq.
}
rw e__42.
apply (from_lt_pos 1 0 (1 * / (1 + x)) 1); [exact s__16 | lra ..].
}
assert (g__39 : 0 < (IZR n)).
{
assert (e__47 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__47.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__33 | lra ..].
}
assert (g__40 : 0 < (1 - (powerRZ (1 * / (1 + x)) (n)%Z))).
{
pz_gap (1 * / (1 + x)) (n)%Z.
}
lra.
}
assert (n__55 : (((- 1) * (/ (powerRZ (x + 1) (n)%Z))) + 1) <> 0).
{
assert (e__49 : (1 - (powerRZ (1 * / (1 + x)) (n)%Z)) = (((- 1) * (/ (powerRZ (x + 1) (n)%Z))) + 1)).
{
assert (e__50 : (powerRZ (1 * / (1 + x)) (n)%Z) = (/ (powerRZ (x + 1) (n)%Z))).
{
assert (e__51 : (1 * / (1 + x)) = (/ (x + 1))).
{
assert (e__52 : / (1 + x) = (/ (x + 1))).
{
assert (e__53 : (1 + x) = (x + 1)).
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
rw e__51.
assert (e__54 : powerRZ (/ (x + 1)) (n)%Z = powerRZ (/ (x + 1)) (n)%Z).
{
try replace (/ (x + 1)) with (/ (x + 1)) by feq.
reflexivity.
}
rw e__54.
rewrite (pz_inv (x + 1) (n)%Z).
feq.
}
eapply eq_trans.
{
rw e__50.
reflexivity.
}
feq.
}
try rewrite <- e__49.
exact n__48.
}
assert (n__56 : ((powerRZ (x + 1) (n)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__55.
transitivity (1 * ((/ (powerRZ (x + 1) (n)%Z))) * ((powerRZ (x + 1) (n)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__64 : ((- 1) + (powerRZ (1 + x) (n)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__57 : 0 < (1 + x)).
{
assert (e__61 : (1 + x) = 1 * (x - 0) + 1).
{
transitivity ((x + 1)).
{
feq.
}
symmetry.
transitivity ((x + 1)).
{
feq.
}
feq.
}
rw e__61.
apply (from_lt_pos 1 1 0 x); [exact h__0 | lra ..].
}
assert (g__58 : (1 - (1 + x)) < 0).
{
assert (e__62 : (1 - (1 + x)) = (- 1) * (x - 0) + 0).
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
rw e__62.
apply (from_lt_neg (- 1) 0 0 x); [exact h__0 | lra ..].
}
assert (g__59 : 0 < (IZR n)).
{
assert (e__63 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__63.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__33 | lra ..].
}
assert (g__60 : (1 - (powerRZ (1 + x) (n)%Z)) < 0).
{
pz_gap (1 + x) (n)%Z.
}
lra.
}
transitivity ((((powerRZ (x + 1) (n)%Z) + ((- 1) * x) + (- 1)) * (/ ((powerRZ (x + 1) (n)%Z) + (- 1))))).
{
assert (e__65 : / (1 - (powerRZ (1 * / (1 + x)) (n)%Z)) = ((powerRZ (x + 1) (n)%Z) * (/ ((powerRZ (x + 1) (n)%Z) + (- 1))))).
{
assert (e__66 : (1 - (powerRZ (1 * / (1 + x)) (n)%Z)) = (((- 1) * (/ (powerRZ (x + 1) (n)%Z))) + 1)).
{
assert (e__67 : (powerRZ (1 * / (1 + x)) (n)%Z) = (/ (powerRZ (x + 1) (n)%Z))).
{
assert (e__68 : (1 * / (1 + x)) = (/ (x + 1))).
{
assert (e__69 : / (1 + x) = (/ (x + 1))).
{
assert (e__70 : (1 + x) = (x + 1)).
{
feq.
}
rw e__70.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__69.
reflexivity.
}
feq.
}
rw e__68.
assert (e__71 : powerRZ (/ (x + 1)) (n)%Z = powerRZ (/ (x + 1)) (n)%Z).
{
try replace (/ (x + 1)) with (/ (x + 1)) by feq.
reflexivity.
}
rw e__71.
rewrite (pz_inv (x + 1) (n)%Z).
feq.
}
eapply eq_trans.
{
rw e__67.
reflexivity.
}
feq.
}
rw e__66.
apply inv_by. feq.
}
assert (e__72 : (powerRZ (1 * / (1 + x)) (n)%Z) = (/ (powerRZ (x + 1) (n)%Z))).
{
assert (e__73 : (1 * / (1 + x)) = (/ (x + 1))).
{
assert (e__74 : / (1 + x) = (/ (x + 1))).
{
assert (e__75 : (1 + x) = (x + 1)).
{
feq.
}
rw e__75.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__74.
reflexivity.
}
feq.
}
rw e__73.
assert (e__76 : powerRZ (/ (x + 1)) (n)%Z = powerRZ (/ (x + 1)) (n)%Z).
{
try replace (/ (x + 1)) with (/ (x + 1)) by feq.
reflexivity.
}
rw e__76.
rewrite (pz_inv (x + 1) (n)%Z).
feq.
}
eapply eq_trans.
{
rw e__65.
rw e__72.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ (x + 1) (n)%Z) + ((- 1) * x) + (- 1)) * (/ ((powerRZ (x + 1) (n)%Z) + (- 1))))).
{
change ((1 - (x * / ((- 1) + (powerRZ (1 + x) (n)%Z)))) = (((powerRZ (x + 1) (n)%Z) + ((- 1) * x) + (- 1)) * (/ ((powerRZ (x + 1) (n)%Z) + (- 1))))).
assert (e__77 : / ((- 1) + (powerRZ (1 + x) (n)%Z)) = (/ ((powerRZ (x + 1) (n)%Z) + (- 1)))).
{
assert (e__78 : ((- 1) + (powerRZ (1 + x) (n)%Z)) = ((powerRZ (x + 1) (n)%Z) + (- 1))).
{
assert (e__79 : (powerRZ (1 + x) (n)%Z) = (powerRZ (x + 1) (n)%Z)).
{
assert (e__80 : (1 + x) = (x + 1)).
{
feq.
}
rw e__80.
feq.
}
eapply eq_trans.
{
rw e__79.
reflexivity.
}
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
feq.
}
(* order *)
assert (s__234 : (forall t : Z, ((1)%Z <= t)%Z -> ((adam_rate b (t)%Z) <= (adax_rate x (t)%Z)))).
{
intros t b__84.
assert (r__85 : 1 <= IZR t).
{ izr_le. }
(* left *)
assert (s__90 : ((adam_rate b (t)%Z) <= (uniform_rate (IZR t)))).
{
assert (b__86 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__87 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__2.
}
{
exact h__3.
}
}
assert (p__88 : (1 <= (IZR t))).
{
exact r__85.
}
assert (u__89 : ((adam_rate b (t)%Z) <= (uniform_rate (IZR t)))).
{
exact (T_adam_below_uniform_5ec9b7ac.claim b (t)%Z b__86 p__87 p__88).
}
exact u__89.
}
(* right *)
assert (s__96 : ((uniform_rate (IZR t)) <= (normalized_rate (1 * / (1 + x)) (t)%Z))).
{
assert (b__91 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__92 : ((0 < (1 * / (1 + x))) /\ ((1 * / (1 + x)) < 1))).
{
split.
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__93 : (1 + x) = 1 * (x - 0) + 1).
{
transitivity ((x + 1)).
{
feq.
}
symmetry.
transitivity ((x + 1)).
{
feq.
}
feq.
}
rw e__93.
apply (from_lt_pos 1 1 0 x); [exact h__0 | lra ..].
}
}
{
exact s__16.
}
}
assert (p__94 : (1 <= (IZR t))).
{
exact r__85.
}
assert (u__95 : ((uniform_rate (IZR t)) <= (normalized_rate (1 * / (1 + x)) (t)%Z))).
{
exact (T_uniform_below_normalized_cf8dc620.claim (1 * / (1 + x)) (t)%Z b__91 p__92 p__94).
}
exact u__95.
}
assert (n__98 : (1 * / (1 + x)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__97 : (1 + x) = 1 * (x - 0) + 1).
{
transitivity ((x + 1)).
{
feq.
}
symmetry.
transitivity ((x + 1)).
{
feq.
}
feq.
}
rw e__97.
apply (from_lt_pos 1 1 0 x); [exact h__0 | lra ..].
}
}
assert (n__102 : (/ (x + 1)) <> 0).
{
assert (e__99 : (1 * / (1 + x)) = (/ (x + 1))).
{
assert (e__100 : / (1 + x) = (/ (x + 1))).
{
assert (e__101 : (1 + x) = (x + 1)).
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
try rewrite <- e__99.
exact n__98.
}
assert (n__114 : (1 - (powerRZ (1 * / (1 + x)) (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__103 : 0 < (1 * / (1 + x))).
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__107 : (1 + x) = 1 * (x - 0) + 1).
{
transitivity ((x + 1)).
{
feq.
}
symmetry.
transitivity ((x + 1)).
{
feq.
}
feq.
}
rw e__107.
apply (from_lt_pos 1 1 0 x); [exact h__0 | lra ..].
}
}
assert (g__104 : 0 < (1 - (1 * / (1 + x)))).
{
assert (e__108 : (1 - (1 * / (1 + x))) = 1 * (1 - (1 * / (1 + x))) + 0).
{
transitivity ((x * (/ (x + 1)))).
{
assert (e__109 : / (1 + x) = (/ (x + 1))).
{
assert (e__110 : (1 + x) = (x + 1)).
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
symmetry.
transitivity ((x * (/ (x + 1)))).
{
assert (e__111 : / (1 + x) = (/ (x + 1))).
{
assert (e__112 : (1 + x) = (x + 1)).
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
feq.
}
rw e__108.
apply (from_lt_pos 1 0 (1 * / (1 + x)) 1); [exact s__16 | lra ..].
}
assert (g__105 : 0 < (IZR t)).
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
apply (from_le_pos 1 1 1 (IZR t)); [exact r__85 | lra ..].
}
assert (g__106 : 0 < (1 - (powerRZ (1 * / (1 + x)) (t)%Z))).
{
pz_gap (1 * / (1 + x)) (t)%Z.
}
lra.
}
assert (n__121 : (((- 1) * (/ (powerRZ (x + 1) (t)%Z))) + 1) <> 0).
{
assert (e__115 : (1 - (powerRZ (1 * / (1 + x)) (t)%Z)) = (((- 1) * (/ (powerRZ (x + 1) (t)%Z))) + 1)).
{
assert (e__116 : (powerRZ (1 * / (1 + x)) (t)%Z) = (/ (powerRZ (x + 1) (t)%Z))).
{
assert (e__117 : (1 * / (1 + x)) = (/ (x + 1))).
{
assert (e__118 : / (1 + x) = (/ (x + 1))).
{
assert (e__119 : (1 + x) = (x + 1)).
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
rw e__117.
assert (e__120 : powerRZ (/ (x + 1)) (t)%Z = powerRZ (/ (x + 1)) (t)%Z).
{
try replace (/ (x + 1)) with (/ (x + 1)) by feq.
reflexivity.
}
rw e__120.
rewrite (pz_inv (x + 1) (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__116.
reflexivity.
}
feq.
}
try rewrite <- e__115.
exact n__114.
}
assert (n__122 : ((powerRZ (x + 1) (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__121.
transitivity (1 * ((/ (powerRZ (x + 1) (t)%Z))) * ((powerRZ (x + 1) (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__130 : ((- 1) + (powerRZ (1 + x) (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__123 : 0 < (1 + x)).
{
assert (e__127 : (1 + x) = 1 * (x - 0) + 1).
{
transitivity ((x + 1)).
{
feq.
}
symmetry.
transitivity ((x + 1)).
{
feq.
}
feq.
}
rw e__127.
apply (from_lt_pos 1 1 0 x); [exact h__0 | lra ..].
}
assert (g__124 : (1 - (1 + x)) < 0).
{
assert (e__128 : (1 - (1 + x)) = (- 1) * (x - 0) + 0).
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
rw e__128.
apply (from_lt_neg (- 1) 0 0 x); [exact h__0 | lra ..].
}
assert (g__125 : 0 < (IZR t)).
{
assert (e__129 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__129.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__85 | lra ..].
}
assert (g__126 : (1 - (powerRZ (1 + x) (t)%Z)) < 0).
{
pz_gap (1 + x) (t)%Z.
}
lra.
}
(* form *)
assert (s__149 : (((normalized_rate (1 * / (1 + x)) (t)%Z) - (adax_rate x (t)%Z)) = 0)).
{
transitivity (0).
{
assert (e__131 : (normalized_rate (1 * / (1 + x)) (t)%Z) = (((powerRZ (x + 1) (t)%Z) + ((- 1) * x) + (- 1)) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
{
change (((1 - (powerRZ (1 * / (1 + x)) ((t + (- 1)))%Z)) * / (1 - (powerRZ (1 * / (1 + x)) (t)%Z))) = (((powerRZ (x + 1) (t)%Z) + ((- 1) * x) + (- 1)) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
assert (e__132 : (powerRZ (1 * / (1 + x)) ((t + (- 1)))%Z) = (((/ (powerRZ (x + 1) (t)%Z)) * x) + (/ (powerRZ (x + 1) (t)%Z)))).
{
assert (e__133 : (1 * / (1 + x)) = (/ (x + 1))).
{
assert (e__134 : / (1 + x) = (/ (x + 1))).
{
assert (e__135 : (1 + x) = (x + 1)).
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
rw e__133.
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz (/ (x + 1)) (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg (/ (x + 1)) ((-1))%Z 1 eq_refl).
assert (e__136 : powerRZ (/ (x + 1)) (t)%Z = powerRZ (/ (x + 1)) (t)%Z).
{
try replace (/ (x + 1)) with (/ (x + 1)) by feq.
reflexivity.
}
rw e__136.
rewrite (pz_inv (x + 1) (t)%Z).
feq.
}
assert (e__137 : / (1 - (powerRZ (1 * / (1 + x)) (t)%Z)) = ((powerRZ (x + 1) (t)%Z) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
{
assert (e__138 : (1 - (powerRZ (1 * / (1 + x)) (t)%Z)) = (((- 1) * (/ (powerRZ (x + 1) (t)%Z))) + 1)).
{
assert (e__139 : (powerRZ (1 * / (1 + x)) (t)%Z) = (/ (powerRZ (x + 1) (t)%Z))).
{
assert (e__140 : (1 * / (1 + x)) = (/ (x + 1))).
{
assert (e__141 : / (1 + x) = (/ (x + 1))).
{
assert (e__142 : (1 + x) = (x + 1)).
{
feq.
}
rw e__142.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__141.
reflexivity.
}
feq.
}
rw e__140.
assert (e__143 : powerRZ (/ (x + 1)) (t)%Z = powerRZ (/ (x + 1)) (t)%Z).
{
try replace (/ (x + 1)) with (/ (x + 1)) by feq.
reflexivity.
}
rw e__143.
rewrite (pz_inv (x + 1) (t)%Z).
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
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__132.
rw e__137.
reflexivity.
}
feq.
}
assert (e__144 : (adax_rate x (t)%Z) = (((powerRZ (x + 1) (t)%Z) + ((- 1) * x) + (- 1)) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
{
change ((1 - (x * / ((- 1) + (powerRZ (1 + x) (t)%Z)))) = (((powerRZ (x + 1) (t)%Z) + ((- 1) * x) + (- 1)) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
assert (e__145 : / ((- 1) + (powerRZ (1 + x) (t)%Z)) = (/ ((powerRZ (x + 1) (t)%Z) + (- 1)))).
{
assert (e__146 : ((- 1) + (powerRZ (1 + x) (t)%Z)) = ((powerRZ (x + 1) (t)%Z) + (- 1))).
{
assert (e__147 : (powerRZ (1 + x) (t)%Z) = (powerRZ (x + 1) (t)%Z)).
{
assert (e__148 : (1 + x) = (x + 1)).
{
feq.
}
rw e__148.
feq.
}
eapply eq_trans.
{
rw e__147.
reflexivity.
}
feq.
}
rw e__146.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__145.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__131.
rw e__144.
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
assert (n__159 : (1 - (powerRZ b (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__152 : 0 < b).
{
assert (e__156 : b = 1 * (b - 0) + 0).
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
rw e__156.
apply (from_lt_pos 1 0 0 b); [exact h__2 | lra ..].
}
assert (g__153 : 0 < (1 - b)).
{
assert (e__157 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__157.
apply (from_lt_pos 1 0 b 1); [exact h__3 | lra ..].
}
assert (g__154 : 0 < (IZR t)).
{
assert (e__158 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__158.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__85 | lra ..].
}
assert (g__155 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
assert (n__161 : (((- 1) * (powerRZ b (t)%Z)) + 1) <> 0).
{
assert (e__160 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__160.
exact n__159.
}
assert (n__162 : ((powerRZ b (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__161.
transitivity ((- 1) * ((powerRZ b (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__164 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
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
apply (from_le_pos 1 1 1 (IZR t)); [exact r__85 | lra ..].
}
(* step *)
assert (s__233 : ((adam_rate b (t)%Z) <= (adax_rate x (t)%Z))).
{
apply gap_le.
assert (e__150 : ((adax_rate x (t)%Z) - (adam_rate b (t)%Z)) = (((uniform_rate (IZR t)) - (adam_rate b (t)%Z)) + ((normalized_rate (1 * / (1 + x)) (t)%Z) - (uniform_rate (IZR t))))).
{
transitivity (((((- 1) * (powerRZ b (t)%Z) * x) + ((powerRZ (x + 1) (t)%Z) * b) + ((- 1) * (powerRZ (x + 1) (t)%Z)) + ((- 1) * b) + x + 1) * (/ ((powerRZ b (t)%Z) + (- 1))) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
{
assert (e__165 : (adax_rate x (t)%Z) = (((powerRZ (x + 1) (t)%Z) + ((- 1) * x) + (- 1)) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
{
change ((1 - (x * / ((- 1) + (powerRZ (1 + x) (t)%Z)))) = (((powerRZ (x + 1) (t)%Z) + ((- 1) * x) + (- 1)) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
assert (e__166 : / ((- 1) + (powerRZ (1 + x) (t)%Z)) = (/ ((powerRZ (x + 1) (t)%Z) + (- 1)))).
{
assert (e__167 : ((- 1) + (powerRZ (1 + x) (t)%Z)) = ((powerRZ (x + 1) (t)%Z) + (- 1))).
{
assert (e__168 : (powerRZ (1 + x) (t)%Z) = (powerRZ (x + 1) (t)%Z)).
{
assert (e__169 : (1 + x) = (x + 1)).
{
feq.
}
rw e__169.
feq.
}
eapply eq_trans.
{
rw e__168.
reflexivity.
}
feq.
}
rw e__167.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__166.
reflexivity.
}
feq.
}
assert (e__170 : (adam_rate b (t)%Z) = (((powerRZ b (t)%Z) + ((- 1) * b)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
change (((b - (powerRZ b (t)%Z)) * / (1 - (powerRZ b (t)%Z))) = (((powerRZ b (t)%Z) + ((- 1) * b)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
assert (e__171 : / (1 - (powerRZ b (t)%Z)) = ((- 1) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__172 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
rw e__172.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__171.
reflexivity.
}
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
symmetry.
transitivity (((((- 1) * (powerRZ b (t)%Z) * x) + ((powerRZ (x + 1) (t)%Z) * b) + ((- 1) * (powerRZ (x + 1) (t)%Z)) + ((- 1) * b) + x + 1) * (/ ((powerRZ b (t)%Z) + (- 1))) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
{
assert (e__173 : (normalized_rate (1 * / (1 + x)) (t)%Z) = (((powerRZ (x + 1) (t)%Z) + ((- 1) * x) + (- 1)) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
{
change (((1 - (powerRZ (1 * / (1 + x)) ((t + (- 1)))%Z)) * / (1 - (powerRZ (1 * / (1 + x)) (t)%Z))) = (((powerRZ (x + 1) (t)%Z) + ((- 1) * x) + (- 1)) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
assert (e__174 : (powerRZ (1 * / (1 + x)) ((t + (- 1)))%Z) = (((/ (powerRZ (x + 1) (t)%Z)) * x) + (/ (powerRZ (x + 1) (t)%Z)))).
{
assert (e__175 : (1 * / (1 + x)) = (/ (x + 1))).
{
assert (e__176 : / (1 + x) = (/ (x + 1))).
{
assert (e__177 : (1 + x) = (x + 1)).
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
rw e__175.
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz (/ (x + 1)) (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg (/ (x + 1)) ((-1))%Z 1 eq_refl).
assert (e__178 : powerRZ (/ (x + 1)) (t)%Z = powerRZ (/ (x + 1)) (t)%Z).
{
try replace (/ (x + 1)) with (/ (x + 1)) by feq.
reflexivity.
}
rw e__178.
rewrite (pz_inv (x + 1) (t)%Z).
feq.
}
assert (e__179 : / (1 - (powerRZ (1 * / (1 + x)) (t)%Z)) = ((powerRZ (x + 1) (t)%Z) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
{
assert (e__180 : (1 - (powerRZ (1 * / (1 + x)) (t)%Z)) = (((- 1) * (/ (powerRZ (x + 1) (t)%Z))) + 1)).
{
assert (e__181 : (powerRZ (1 * / (1 + x)) (t)%Z) = (/ (powerRZ (x + 1) (t)%Z))).
{
assert (e__182 : (1 * / (1 + x)) = (/ (x + 1))).
{
assert (e__183 : / (1 + x) = (/ (x + 1))).
{
assert (e__184 : (1 + x) = (x + 1)).
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
rw e__182.
assert (e__185 : powerRZ (/ (x + 1)) (t)%Z = powerRZ (/ (x + 1)) (t)%Z).
{
try replace (/ (x + 1)) with (/ (x + 1)) by feq.
reflexivity.
}
rw e__185.
rewrite (pz_inv (x + 1) (t)%Z).
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
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__174.
rw e__179.
reflexivity.
}
feq.
}
assert (e__186 : (uniform_rate (IZR t)) = (((- 1) * (/ (IZR t))) + 1)).
{
change ((1 - (1 * / (IZR t))) = (((- 1) * (/ (IZR t))) + 1)).
assert (e__187 : / (IZR t) = (/ (IZR t))).
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
assert (e__188 : (adam_rate b (t)%Z) = (((powerRZ b (t)%Z) + ((- 1) * b)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
change (((b - (powerRZ b (t)%Z)) * / (1 - (powerRZ b (t)%Z))) = (((powerRZ b (t)%Z) + ((- 1) * b)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
assert (e__189 : / (1 - (powerRZ b (t)%Z)) = ((- 1) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__190 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
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
eapply eq_trans.
{
rw e__173.
rw e__186.
rw e__188.
reflexivity.
}
feq.
}
feq.
}
assert (w__151 : 0 <= (((uniform_rate (IZR t)) - (adam_rate b (t)%Z)) + ((normalized_rate (1 * / (1 + x)) (t)%Z) - (uniform_rate (IZR t))))).
{
apply plus_nn_nn.
{
assert (e__191 : ((uniform_rate (IZR t)) - (adam_rate b (t)%Z)) = 1 * ((uniform_rate (IZR t)) - (adam_rate b (t)%Z)) + 0).
{
transitivity (((((- 1) * (powerRZ b (t)%Z) * (/ (IZR t))) + b + (/ (IZR t)) + (- 1)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__192 : (uniform_rate (IZR t)) = (((- 1) * (/ (IZR t))) + 1)).
{
change ((1 - (1 * / (IZR t))) = (((- 1) * (/ (IZR t))) + 1)).
assert (e__193 : / (IZR t) = (/ (IZR t))).
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
assert (e__194 : (adam_rate b (t)%Z) = (((powerRZ b (t)%Z) + ((- 1) * b)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
change (((b - (powerRZ b (t)%Z)) * / (1 - (powerRZ b (t)%Z))) = (((powerRZ b (t)%Z) + ((- 1) * b)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
assert (e__195 : / (1 - (powerRZ b (t)%Z)) = ((- 1) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__196 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
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
eapply eq_trans.
{
rw e__192.
rw e__194.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b (t)%Z) * (/ (IZR t))) + b + (/ (IZR t)) + (- 1)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__197 : (uniform_rate (IZR t)) = (((- 1) * (/ (IZR t))) + 1)).
{
change ((1 - (1 * / (IZR t))) = (((- 1) * (/ (IZR t))) + 1)).
assert (e__198 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__198.
reflexivity.
}
feq.
}
assert (e__199 : (adam_rate b (t)%Z) = (((powerRZ b (t)%Z) + ((- 1) * b)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
change (((b - (powerRZ b (t)%Z)) * / (1 - (powerRZ b (t)%Z))) = (((powerRZ b (t)%Z) + ((- 1) * b)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
assert (e__200 : / (1 - (powerRZ b (t)%Z)) = ((- 1) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__201 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
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
eapply eq_trans.
{
rw e__197.
rw e__199.
reflexivity.
}
feq.
}
feq.
}
rw e__191.
apply (from_le_nn 1 0 (adam_rate b (t)%Z) (uniform_rate (IZR t))); [exact s__90 | lra ..].
}
{
assert (e__202 : ((normalized_rate (1 * / (1 + x)) (t)%Z) - (uniform_rate (IZR t))) = 1 * ((normalized_rate (1 * / (1 + x)) (t)%Z) - (uniform_rate (IZR t))) + 0).
{
transitivity (((((powerRZ (x + 1) (t)%Z) * (/ (IZR t))) + ((- 1) * (/ (IZR t))) + ((- 1) * x)) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
{
assert (e__203 : (normalized_rate (1 * / (1 + x)) (t)%Z) = (((powerRZ (x + 1) (t)%Z) + ((- 1) * x) + (- 1)) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
{
change (((1 - (powerRZ (1 * / (1 + x)) ((t + (- 1)))%Z)) * / (1 - (powerRZ (1 * / (1 + x)) (t)%Z))) = (((powerRZ (x + 1) (t)%Z) + ((- 1) * x) + (- 1)) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
assert (e__204 : (powerRZ (1 * / (1 + x)) ((t + (- 1)))%Z) = (((/ (powerRZ (x + 1) (t)%Z)) * x) + (/ (powerRZ (x + 1) (t)%Z)))).
{
assert (e__205 : (1 * / (1 + x)) = (/ (x + 1))).
{
assert (e__206 : / (1 + x) = (/ (x + 1))).
{
assert (e__207 : (1 + x) = (x + 1)).
{
feq.
}
rw e__207.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__206.
reflexivity.
}
feq.
}
rw e__205.
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz (/ (x + 1)) (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg (/ (x + 1)) ((-1))%Z 1 eq_refl).
assert (e__208 : powerRZ (/ (x + 1)) (t)%Z = powerRZ (/ (x + 1)) (t)%Z).
{
try replace (/ (x + 1)) with (/ (x + 1)) by feq.
reflexivity.
}
rw e__208.
rewrite (pz_inv (x + 1) (t)%Z).
feq.
}
assert (e__209 : / (1 - (powerRZ (1 * / (1 + x)) (t)%Z)) = ((powerRZ (x + 1) (t)%Z) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
{
assert (e__210 : (1 - (powerRZ (1 * / (1 + x)) (t)%Z)) = (((- 1) * (/ (powerRZ (x + 1) (t)%Z))) + 1)).
{
assert (e__211 : (powerRZ (1 * / (1 + x)) (t)%Z) = (/ (powerRZ (x + 1) (t)%Z))).
{
assert (e__212 : (1 * / (1 + x)) = (/ (x + 1))).
{
assert (e__213 : / (1 + x) = (/ (x + 1))).
{
assert (e__214 : (1 + x) = (x + 1)).
{
feq.
}
rw e__214.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__213.
reflexivity.
}
feq.
}
rw e__212.
assert (e__215 : powerRZ (/ (x + 1)) (t)%Z = powerRZ (/ (x + 1)) (t)%Z).
{
try replace (/ (x + 1)) with (/ (x + 1)) by feq.
reflexivity.
}
rw e__215.
rewrite (pz_inv (x + 1) (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__211.
reflexivity.
}
feq.
}
rw e__210.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__204.
rw e__209.
reflexivity.
}
feq.
}
assert (e__216 : (uniform_rate (IZR t)) = (((- 1) * (/ (IZR t))) + 1)).
{
change ((1 - (1 * / (IZR t))) = (((- 1) * (/ (IZR t))) + 1)).
assert (e__217 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__217.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__203.
rw e__216.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ (x + 1) (t)%Z) * (/ (IZR t))) + ((- 1) * (/ (IZR t))) + ((- 1) * x)) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
{
assert (e__218 : (normalized_rate (1 * / (1 + x)) (t)%Z) = (((powerRZ (x + 1) (t)%Z) + ((- 1) * x) + (- 1)) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
{
change (((1 - (powerRZ (1 * / (1 + x)) ((t + (- 1)))%Z)) * / (1 - (powerRZ (1 * / (1 + x)) (t)%Z))) = (((powerRZ (x + 1) (t)%Z) + ((- 1) * x) + (- 1)) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
assert (e__219 : (powerRZ (1 * / (1 + x)) ((t + (- 1)))%Z) = (((/ (powerRZ (x + 1) (t)%Z)) * x) + (/ (powerRZ (x + 1) (t)%Z)))).
{
assert (e__220 : (1 * / (1 + x)) = (/ (x + 1))).
{
assert (e__221 : / (1 + x) = (/ (x + 1))).
{
assert (e__222 : (1 + x) = (x + 1)).
{
feq.
}
rw e__222.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__221.
reflexivity.
}
feq.
}
rw e__220.
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz (/ (x + 1)) (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg (/ (x + 1)) ((-1))%Z 1 eq_refl).
assert (e__223 : powerRZ (/ (x + 1)) (t)%Z = powerRZ (/ (x + 1)) (t)%Z).
{
try replace (/ (x + 1)) with (/ (x + 1)) by feq.
reflexivity.
}
rw e__223.
rewrite (pz_inv (x + 1) (t)%Z).
feq.
}
assert (e__224 : / (1 - (powerRZ (1 * / (1 + x)) (t)%Z)) = ((powerRZ (x + 1) (t)%Z) * (/ ((powerRZ (x + 1) (t)%Z) + (- 1))))).
{
assert (e__225 : (1 - (powerRZ (1 * / (1 + x)) (t)%Z)) = (((- 1) * (/ (powerRZ (x + 1) (t)%Z))) + 1)).
{
assert (e__226 : (powerRZ (1 * / (1 + x)) (t)%Z) = (/ (powerRZ (x + 1) (t)%Z))).
{
assert (e__227 : (1 * / (1 + x)) = (/ (x + 1))).
{
assert (e__228 : / (1 + x) = (/ (x + 1))).
{
assert (e__229 : (1 + x) = (x + 1)).
{
feq.
}
rw e__229.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__228.
reflexivity.
}
feq.
}
rw e__227.
assert (e__230 : powerRZ (/ (x + 1)) (t)%Z = powerRZ (/ (x + 1)) (t)%Z).
{
try replace (/ (x + 1)) with (/ (x + 1)) by feq.
reflexivity.
}
rw e__230.
rewrite (pz_inv (x + 1) (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__226.
reflexivity.
}
feq.
}
rw e__225.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__219.
rw e__224.
reflexivity.
}
feq.
}
assert (e__231 : (uniform_rate (IZR t)) = (((- 1) * (/ (IZR t))) + 1)).
{
change ((1 - (1 * / (IZR t))) = (((- 1) * (/ (IZR t))) + 1)).
assert (e__232 : / (IZR t) = (/ (IZR t))).
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
eapply eq_trans.
{
rw e__218.
rw e__231.
reflexivity.
}
feq.
}
feq.
}
rw e__202.
apply (from_le_nn 1 0 (uniform_rate (IZR t)) (normalized_rate (1 * / (1 + x)) (t)%Z)); [exact s__96 | lra ..].
}
}
rw e__150. exact w__151.
}
exact s__233.
}
(* goal *)
assert (s__235 : (((adax_rate x (1)%Z) = 0) /\ (tends (fun n : Z => (adax_rate x (n)%Z)) 1) /\ (forall t : Z, ((1)%Z <= t)%Z -> ((adam_rate b (t)%Z) <= (adax_rate x (t)%Z))))).
{
split.
{
exact s__25.
}
{
split.
{
exact s__83.
}
{
exact s__234.
}
}
}
pose proof s__235 as [h__236 [h__237 h__238]].
split.
{
split.
{
change (0 <> ((- 1) + ((1 + x) ^ 1))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__239 : ((- 1) + ((1 + x) ^ 1)) = 1 * (x - 0) + 0).
{
transitivity (x).
{
feq.
}
symmetry.
transitivity (x).
{
feq.
}
feq.
}
rw e__239.
apply (from_lt_pos 1 0 0 x); [exact h__0 | lra ..].
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (1 - (powerRZ b (t)%Z)))).
intros t b__240.
assert (r__241 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__242 : 0 < b).
{
assert (e__246 : b = 1 * (b - 0) + 0).
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
rw e__246.
apply (from_lt_pos 1 0 0 b); [exact h__2 | lra ..].
}
assert (g__243 : 0 < (1 - b)).
{
assert (e__247 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__247.
apply (from_lt_pos 1 0 b 1); [exact h__3 | lra ..].
}
assert (g__244 : 0 < (IZR t)).
{
assert (e__248 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__248.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__241 | lra ..].
}
assert (g__245 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> ((- 1) + (powerRZ (1 + x) (t)%Z)))).
intros t b__249.
assert (r__250 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__251 : 0 < (1 + x)).
{
assert (e__255 : (1 + x) = 1 * (x - 0) + 1).
{
transitivity ((x + 1)).
{
feq.
}
symmetry.
transitivity ((x + 1)).
{
feq.
}
feq.
}
rw e__255.
apply (from_lt_pos 1 1 0 x); [exact h__0 | lra ..].
}
assert (g__252 : (1 - (1 + x)) < 0).
{
assert (e__256 : (1 - (1 + x)) = (- 1) * (x - 0) + 0).
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
rw e__256.
apply (from_lt_neg (- 1) 0 0 x); [exact h__0 | lra ..].
}
assert (g__253 : 0 < (IZR t)).
{
assert (e__257 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__257.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__250 | lra ..].
}
assert (g__254 : (1 - (powerRZ (1 + x) (t)%Z)) < 0).
{
pz_gap (1 + x) (t)%Z.
}
lra.
}
}
}
{
change (((adax_rate x (1)%Z) = 0) /\ (tends (fun n : Z => (adax_rate x (n)%Z)) 1) /\ (forall t : Z, ((1)%Z <= t)%Z -> ((adam_rate b (t)%Z) <= (adax_rate x (t)%Z)))).
exact s__235.
}
Qed.
Lemma meaningful : forall (x : R) (b : R), (0 < x) -> ((0 < b) /\ (b < 1)) -> ((0 <> ((- 1) + ((1 + x) ^ 1))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (1 - (powerRZ b (t)%Z)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> ((- 1) + (powerRZ (1 + x) (t)%Z))))).
Proof. intros v0 v1 v2 v3. exact (proj1 (proved v0 v1 v2 v3)). Qed.
Theorem claim : forall (x : R) (b : R), (0 < x) -> ((0 < b) /\ (b < 1)) -> (((adax_rate x (1)%Z) = 0) /\ (tends (fun n : Z => (adax_rate x (n)%Z)) 1) /\ (forall t : Z, ((1)%Z <= t)%Z -> ((adam_rate b (t)%Z) <= (adax_rate x (t)%Z)))).
Proof. intros v0 v1 v2 v3. exact (proj2 (proved v0 v1 v2 v3)). Qed.
Fail Definition corrupted : forall (x : R) (b : R), (0 < x) -> ((0 < b) /\ (b < 1)) -> (((adax_rate x (1)%Z) = (0 + 1)) /\ (tends (fun n : Z => (adax_rate x (n)%Z)) 1) /\ (forall t : Z, ((1)%Z <= t)%Z -> ((adam_rate b (t)%Z) <= (adax_rate x (t)%Z)))) := claim.
End T_adamnx_tables_adax_has_both_85245a0f.


(* adamnx.tables.verify_properties; certificate 525da4c76cf17eb94a77bb4427337a5e0c35df7023a82c4c650f1068b579fadf *)
Module T_adamnx_tables_verify_properties_525da4c7.

Theorem claim : (((2587 / 50) < (5207 / 100)) /\ ((681 / 25) < (549 / 20))).
Proof.
(* goal *)
assert (s__0 : (((2587 * / 50) < (5207 * / 100)) /\ ((681 * / 25) < (549 * / 20)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((2587 * / 50) < (5207 * / 100)).
closed_less.
}
{ change ((681 * / 25) < (549 * / 20)).
closed_less.
}
}
pose proof s__0 as [h__1 h__2].
change (((2587 * / 50) < (5207 * / 100)) /\ ((681 * / 25) < (549 * / 20))).
exact s__0.
Qed.
Fail Definition corrupted : (((5207 / 100) <= (2587 / 50)) /\ ((681 / 25) < (549 / 20))) := claim.
End T_adamnx_tables_verify_properties_525da4c7.


(* adamnx.schedule_lengths_fails; certificate cc917edbcc7fbb59d8b603cc938826b8c1871628cea196e758269c96981c3870 *)
Module T_adamnx_schedule_lengths_fails_cc917edb.

Theorem claim : (((32 * 517) <= 16551) /\ (16551 < (32 * (517 + 1))) /\ (((3 / 5) * 80 * 517) = 24816) /\ (25680 <> 24816)).
Proof.
(* goal *)
assert (s__0 : (((32 * 517) <= 16551) /\ (16551 < (32 * (517 + 1))) /\ (((3 * / 5) * 80 * 517) = 24816) /\ (25680 <> 24816))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((32 * 517) <= 16551).
closed_less.
}
{ change (16551 < (32 * (517 + 1))).
closed_less.
}
{ change (((3 * / 5) * 80 * 517) = 24816).
closed_eq.
}
{ change (25680 <> 24816).
apply ne_of_gt.
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 h__4]]].
change (((32 * 517) <= 16551) /\ (16551 < (32 * (517 + 1))) /\ (((3 * / 5) * 80 * 517) = 24816) /\ (25680 <> 24816)).
exact s__0.
Qed.
Fail Definition corrupted : ((16551 < (32 * 517)) /\ (16551 < (32 * (517 + 1))) /\ (((3 / 5) * 80 * 517) = 24816) /\ (25680 <> 24816)) := claim.
End T_adamnx_schedule_lengths_fails_cc917edb.


(* adamnx.schedule_lengths_hold; certificate 2228222bb234dbf14884c2b7ba2e4432b33a781375a32deb1817be8f1d958e37 *)
Module T_adamnx_schedule_lengths_hold_2228222b.

Theorem claim : (((64 * 781) <= 50000) /\ (50000 < (64 * (781 + 1))) /\ (((3 / 5) * 80 * 781) = 37488) /\ ((32 * 265) <= 8498) /\ (8498 < (32 * (265 + 1))) /\ (((3 / 5) * 80 * 265) = 12720) /\ ((64 * 781) <= 50000) /\ (50000 < (64 * (781 + 1))) /\ ((1 * 80 * 781) = 62480)).
Proof.
(* goal *)
assert (s__0 : (((64 * 781) <= 50000) /\ (50000 < (64 * (781 + 1))) /\ (((3 * / 5) * 80 * 781) = 37488) /\ ((32 * 265) <= 8498) /\ (8498 < (32 * (265 + 1))) /\ (((3 * / 5) * 80 * 265) = 12720) /\ ((64 * 781) <= 50000) /\ (50000 < (64 * (781 + 1))) /\ ((1 * 80 * 781) = 62480))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((64 * 781) <= 50000).
closed_less.
}
{ change (50000 < (64 * (781 + 1))).
closed_less.
}
{ change (((3 * / 5) * 80 * 781) = 37488).
closed_eq.
}
{ change ((32 * 265) <= 8498).
closed_less.
}
{ change (8498 < (32 * (265 + 1))).
closed_less.
}
{ change (((3 * / 5) * 80 * 265) = 12720).
closed_eq.
}
{ change ((64 * 781) <= 50000).
closed_less.
}
{ change (50000 < (64 * (781 + 1))).
closed_less.
}
{ change ((1 * 80 * 781) = 62480).
closed_eq.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 [h__4 [h__5 [h__6 [h__7 [h__8 h__9]]]]]]]].
change (((64 * 781) <= 50000) /\ (50000 < (64 * (781 + 1))) /\ (((3 * / 5) * 80 * 781) = 37488) /\ ((32 * 265) <= 8498) /\ (8498 < (32 * (265 + 1))) /\ (((3 * / 5) * 80 * 265) = 12720) /\ ((64 * 781) <= 50000) /\ (50000 < (64 * (781 + 1))) /\ ((1 * 80 * 781) = 62480)).
exact s__0.
Qed.
Fail Definition corrupted : ((50000 < (64 * 781)) /\ (50000 < (64 * (781 + 1))) /\ (((3 / 5) * 80 * 781) = 37488) /\ ((32 * 265) <= 8498) /\ (8498 < (32 * (265 + 1))) /\ (((3 / 5) * 80 * 265) = 12720) /\ ((64 * 781) <= 50000) /\ (50000 < (64 * (781 + 1))) /\ ((1 * 80 * 781) = 62480)) := claim.
End T_adamnx_schedule_lengths_hold_2228222b.


(* adamnx.schedule_lengths_implied; certificate 187f35bba252e1ba9b8be18ca37193b74c68e210686438fe460b83aa2a57e228 *)
Module T_adamnx_schedule_lengths_implied_187f35bb.

Theorem claim : ((((3 / 5) * 80 * 535) = 25680) /\ ((32 * 535) = 17120)).
Proof.
(* goal *)
assert (s__0 : ((((3 * / 5) * 80 * 535) = 25680) /\ ((32 * 535) = 17120))).
{
repeat match goal with |- _ /\ _ => split end.
{ change (((3 * / 5) * 80 * 535) = 25680).
closed_eq.
}
{ change ((32 * 535) = 17120).
closed_eq.
}
}
pose proof s__0 as [h__1 h__2].
change ((((3 * / 5) * 80 * 535) = 25680) /\ ((32 * 535) = 17120)).
exact s__0.
Qed.
Fail Definition corrupted : ((((3 / 5) * 80 * 535) = (25680 + 1)) /\ ((32 * 535) = 17120)) := claim.
End T_adamnx_schedule_lengths_implied_187f35bb.
