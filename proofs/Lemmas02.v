From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas01.
Open Scope R_scope.

(* adamnx.rate.order; certificate b6ef2ed3a422df63393f8c4fca305bd3e15b90da4e18bd53264cb5b8ce1e664d *)
Module T_adamnx_rate_order_b6ef2ed3.
Definition adam_rate (b : R) (t : Z) : R := ((b - (powerRZ b (t)%Z)) / (1 - (powerRZ b (t)%Z))).
Definition adamnx_rate (b : R) (t : R) : R := ((1 - (Rpower b ((1 - b) * ((- 1) + t)))) / (1 - (Rpower b (t * (1 - b))))).
Definition uniform_rate (t : R) : R := (1 - (1 / t)).
Definition normalized_rate (a : R) (t : Z) : R := ((1 - (powerRZ a ((t + (- 1)))%Z)) / (1 - (powerRZ a (t)%Z))).

Lemma satisfiable : exists (b : R) (c : R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)) /\ ((0 < c) /\ (c < 1)) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (9 * / 10), (3)%Z.
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
{ change (0 < (9 * / 10)).
closed_less.
}
{ change ((9 * / 10) < 1).
closed_less.
}
}
{
change (1 <= 3).
closed_less.
}
}
}
Qed.

Lemma proved : forall (b : R) (c : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < c) /\ (c < 1)) -> (1 <= (IZR t)) -> (((0 <> (1 - (powerRZ c (t)%Z))) /\ (0 <> (IZR t)) /\ (0 <> (IZR t)) /\ (0 < b) /\ (0 <> (1 - (Rpower b ((IZR t) * (1 - b)))))) /\ (((adam_rate c (t)%Z) <= (uniform_rate (IZR t))) /\ ((uniform_rate (IZR t)) <= (adamnx_rate b (IZR t))))).
Proof.
intros b c t b__0 h__2 h__5 h__8.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
assert (z__9 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* a *)
assert (s__12 : ((0 < (Rpower b (1 - b))) /\ ((Rpower b (1 - b)) < 1))).
{
assert (p__10 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (u__11 : ((0 < (Rpower b (1 - b))) /\ ((Rpower b (1 - b)) < 1))).
{
exact (T_unit_a_ee139e83.claim b p__10).
}
exact u__11.
}
pose proof s__12 as [h__13 h__14].
(* left *)
assert (s__19 : ((adam_rate c (t)%Z) <= (uniform_rate (IZR t)))).
{
assert (b__15 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__16 : ((0 < c) /\ (c < 1))).
{
split.
{
exact h__6.
}
{
exact h__7.
}
}
assert (p__17 : (1 <= (IZR t))).
{
exact h__8.
}
assert (u__18 : ((adam_rate c (t)%Z) <= (uniform_rate (IZR t)))).
{
exact (T_adam_below_uniform_5ec9b7ac.claim c (t)%Z b__15 p__16 p__17).
}
exact u__18.
}
assert (n__26 : 0 < b).
{
assert (e__25 : b = 1 * (b - 0) + 0).
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
rw e__25.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (n__35 : (1 - (Rpower b ((IZR t) * (1 - b)))) <> 0).
{
apply Rgt_not_eq; red.
assert (g__27 : 0 < b).
{
assert (e__31 : b = 1 * (b - 0) + 0).
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
rw e__31.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__28 : 0 < (1 - b)).
{
assert (e__32 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__32.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__29 : 0 < ((IZR t) * (1 - b))).
{
apply mult_pos_pos.
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__8 | lra ..].
}
{
assert (e__34 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__34.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
assert (g__30 : 0 < (1 - (Rpower b ((IZR t) * (1 - b))))).
{
rp_gap b ((IZR t) * (1 - b)).
}
lra.
}
assert (n__39 : (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + 1) <> 0).
{
assert (e__36 : (1 - (Rpower b ((IZR t) * (1 - b)))) = (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + 1)).
{
assert (e__37 : (Rpower b ((IZR t) * (1 - b))) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__38 : ((IZR t) * (1 - b)) = (((- 1) * b * (IZR t)) + (IZR t))).
{
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR t)) + (IZR t)) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__38). }
rewrite (rp_add b (((- 1) * b * (IZR t)) + (IZR t)) ((- 1) * b * (IZR t)) (IZR t)) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR t)) b (t)%Z 1) by (zp || izrf).
rewrite (rp_index b (IZR t) (t)%Z 1) by (rpos || zp || izrf).
feq.
}
eapply eq_trans.
{
rw e__37.
reflexivity.
}
feq.
}
try rewrite <- e__36.
exact n__35.
}
assert (n__40 : ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z))) <> 0).
{
intro vanishes.
apply n__39.
transitivity (1 * ((/ (powerRZ (Rpower b b) (t)%Z))) * ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__42 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__41 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__41.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__8 | lra ..].
}
assert (n__47 : (Rpower b (1 - b)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__43 : (Rpower b (1 - b)) = 1 * ((Rpower b (1 - b)) - 0) + 0).
{
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__44 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__44). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
symmetry.
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__45 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__46 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__46). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
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
rw e__43.
apply (from_lt_pos 1 0 0 (Rpower b (1 - b))); [exact h__13 | lra ..].
}
assert (n__50 : ((/ (Rpower b b)) * b) <> 0).
{
assert (e__48 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__49 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__49). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__48.
exact n__47.
}
assert (n__51 : b <> 0).
{
intro vanishes.
apply n__50.
transitivity (1 * ((/ (Rpower b b))) * (b)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__66 : (1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__52 : 0 < (Rpower b (1 - b))).
{
assert (e__56 : (Rpower b (1 - b)) = 1 * ((Rpower b (1 - b)) - 0) + 0).
{
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__57 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__57). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
symmetry.
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__58 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__59 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__59). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__58.
reflexivity.
}
feq.
}
feq.
}
rw e__56.
apply (from_lt_pos 1 0 0 (Rpower b (1 - b))); [exact h__13 | lra ..].
}
assert (g__53 : 0 < (1 - (Rpower b (1 - b)))).
{
assert (e__60 : (1 - (Rpower b (1 - b))) = 1 * (1 - (Rpower b (1 - b))) + 0).
{
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__61 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__62 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__62). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__61.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
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
eapply eq_trans.
{
rw e__63.
reflexivity.
}
feq.
}
feq.
}
rw e__60.
apply (from_lt_pos 1 0 (Rpower b (1 - b)) 1); [exact h__14 | lra ..].
}
assert (g__54 : 0 < (IZR t)).
{
assert (e__65 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__65.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__8 | lra ..].
}
assert (g__55 : 0 < (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))).
{
pz_gap (Rpower b (1 - b)) (t)%Z.
}
lra.
}
(* right *)
assert (s__89 : ((uniform_rate (IZR t)) <= (adamnx_rate b (IZR t)))).
{
assert (b__20 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__21 : ((0 < (Rpower b (1 - b))) /\ ((Rpower b (1 - b)) < 1))).
{
split.
{
exact h__13.
}
{
exact h__14.
}
}
assert (p__22 : (1 <= (IZR t))).
{
exact h__8.
}
assert (u__23 : ((uniform_rate (IZR t)) <= (normalized_rate (Rpower b (1 - b)) (t)%Z))).
{
exact (T_uniform_below_normalized_cf8dc620.claim (Rpower b (1 - b)) (t)%Z b__20 p__21 p__22).
}
apply gap_le.
assert (e__24 : ((adamnx_rate b (IZR t)) - (uniform_rate (IZR t))) = 1 * ((normalized_rate (Rpower b (1 - b)) (t)%Z) - (uniform_rate (IZR t))) + 0).
{
transitivity (((((powerRZ (Rpower b b) (t)%Z) * (/ (IZR t))) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b)) + ((- 1) * (powerRZ b (t)%Z) * (/ (IZR t))) + (powerRZ b (t)%Z)) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
{
assert (e__67 : (adamnx_rate b (IZR t)) = (((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b))) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
{
change (((1 - (Rpower b ((1 - b) * ((- 1) + (IZR t))))) * / (1 - (Rpower b ((IZR t) * (1 - b))))) = (((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b))) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
assert (e__68 : (Rpower b ((1 - b) * ((- 1) + (IZR t)))) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b))).
{
assert (e__69 : ((1 - b) * ((- 1) + (IZR t))) = (((- 1) * b * (IZR t)) + b + (IZR t) + (- 1))).
{
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR t)) + b + (IZR t) + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__69). }
rewrite (rp_add b (((- 1) * b * (IZR t)) + b + (IZR t) + (- 1)) (((- 1) * b * (IZR t)) + b + (IZR t)) (- 1)) by ring.
rewrite (rp_add b (((- 1) * b * (IZR t)) + b + (IZR t)) (((- 1) * b * (IZR t)) + b) (IZR t)) by ring.
rewrite (rp_add b (((- 1) * b * (IZR t)) + b) ((- 1) * b * (IZR t)) b) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR t)) b (t)%Z 1) by (zp || izrf).
rewrite (rp_index b (IZR t) (t)%Z 1) by (rpos || zp || izrf).
rewrite (rp_whole_neg b (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__70 : / (1 - (Rpower b ((IZR t) * (1 - b)))) = ((powerRZ (Rpower b b) (t)%Z) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
{
assert (e__71 : (1 - (Rpower b ((IZR t) * (1 - b)))) = (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + 1)).
{
assert (e__72 : (Rpower b ((IZR t) * (1 - b))) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__73 : ((IZR t) * (1 - b)) = (((- 1) * b * (IZR t)) + (IZR t))).
{
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR t)) + (IZR t)) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__73). }
rewrite (rp_add b (((- 1) * b * (IZR t)) + (IZR t)) ((- 1) * b * (IZR t)) (IZR t)) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR t)) b (t)%Z 1) by (zp || izrf).
rewrite (rp_index b (IZR t) (t)%Z 1) by (rpos || zp || izrf).
feq.
}
eapply eq_trans.
{
rw e__72.
reflexivity.
}
feq.
}
rw e__71.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__68.
rw e__70.
reflexivity.
}
feq.
}
assert (e__74 : (uniform_rate (IZR t)) = (((- 1) * (/ (IZR t))) + 1)).
{
change ((1 - (1 * / (IZR t))) = (((- 1) * (/ (IZR t))) + 1)).
assert (e__75 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__75.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__67.
rw e__74.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ (Rpower b b) (t)%Z) * (/ (IZR t))) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b)) + ((- 1) * (powerRZ b (t)%Z) * (/ (IZR t))) + (powerRZ b (t)%Z)) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
{
assert (e__76 : (normalized_rate (Rpower b (1 - b)) (t)%Z) = (((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b))) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
{
change (((1 - (powerRZ (Rpower b (1 - b)) ((t + (- 1)))%Z)) * / (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))) = (((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b))) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
assert (e__77 : (powerRZ (Rpower b (1 - b)) ((t + (- 1)))%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b))).
{
assert (e__78 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__79 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__79). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__78.
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz ((/ (Rpower b b)) * b) (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg ((/ (Rpower b b)) * b) ((-1))%Z 1 eq_refl).
assert (e__80 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__80.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
feq.
}
assert (e__81 : / (1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) = ((powerRZ (Rpower b b) (t)%Z) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
{
assert (e__82 : (1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) = (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + 1)).
{
assert (e__83 : (powerRZ (Rpower b (1 - b)) (t)%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__84 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__85 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__85). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__84.
assert (e__86 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__86.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__83.
reflexivity.
}
feq.
}
rw e__82.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__77.
rw e__81.
reflexivity.
}
feq.
}
assert (e__87 : (uniform_rate (IZR t)) = (((- 1) * (/ (IZR t))) + 1)).
{
change ((1 - (1 * / (IZR t))) = (((- 1) * (/ (IZR t))) + 1)).
assert (e__88 : / (IZR t) = (/ (IZR t))).
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
eapply eq_trans.
{
rw e__76.
rw e__87.
reflexivity.
}
feq.
}
feq.
}
rw e__24.
apply (from_le_nn 1 0 (uniform_rate (IZR t)) (normalized_rate (Rpower b (1 - b)) (t)%Z)); [exact u__23 | lra ..].
}
(* goal *)
assert (s__90 : (((adam_rate c (t)%Z) <= (uniform_rate (IZR t))) /\ ((uniform_rate (IZR t)) <= (adamnx_rate b (IZR t))))).
{
split.
{
exact s__19.
}
{
exact s__89.
}
}
pose proof s__90 as [h__91 h__92].
split.
{
split.
{
change (0 <> (1 - (powerRZ c (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__93 : 0 < c).
{
assert (e__97 : c = 1 * (c - 0) + 0).
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
rw e__97.
apply (from_lt_pos 1 0 0 c); [exact h__6 | lra ..].
}
assert (g__94 : 0 < (1 - c)).
{
assert (e__98 : (1 - c) = 1 * (1 - c) + 0).
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
rw e__98.
apply (from_lt_pos 1 0 c 1); [exact h__7 | lra ..].
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__8 | lra ..].
}
assert (g__96 : 0 < (1 - (powerRZ c (t)%Z))).
{
pz_gap c (t)%Z.
}
lra.
}
{
split.
{
change (0 <> (IZR t)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__100 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__100.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__8 | lra ..].
}
{
split.
{
change (0 <> (IZR t)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__101 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__101.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__8 | lra ..].
}
{
split.
{
change (0 < b).
exact h__3.
}
{
change (0 <> (1 - (Rpower b ((IZR t) * (1 - b))))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__102 : 0 < b).
{
assert (e__106 : b = 1 * (b - 0) + 0).
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
rw e__106.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__103 : 0 < (1 - b)).
{
assert (e__107 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__107.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__104 : 0 < ((IZR t) * (1 - b))).
{
apply mult_pos_pos.
{
assert (e__108 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__108.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__8 | lra ..].
}
{
assert (e__109 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__109.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
assert (g__105 : 0 < (1 - (Rpower b ((IZR t) * (1 - b))))).
{
rp_gap b ((IZR t) * (1 - b)).
}
lra.
}
}
}
}
}
{
change (((adam_rate c (t)%Z) <= (uniform_rate (IZR t))) /\ ((uniform_rate (IZR t)) <= (adamnx_rate b (IZR t)))).
exact s__90.
}
Qed.
Lemma meaningful : forall (b : R) (c : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < c) /\ (c < 1)) -> (1 <= (IZR t)) -> ((0 <> (1 - (powerRZ c (t)%Z))) /\ (0 <> (IZR t)) /\ (0 <> (IZR t)) /\ (0 < b) /\ (0 <> (1 - (Rpower b ((IZR t) * (1 - b)))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (b : R) (c : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < c) /\ (c < 1)) -> (1 <= (IZR t)) -> (((adam_rate c (t)%Z) <= (uniform_rate (IZR t))) /\ ((uniform_rate (IZR t)) <= (adamnx_rate b (IZR t)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (b : R) (c : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < c) /\ (c < 1)) -> (1 <= (IZR t)) -> (((uniform_rate (IZR t)) < (adam_rate c (t)%Z)) /\ ((uniform_rate (IZR t)) <= (adamnx_rate b (IZR t)))) := claim.
End T_adamnx_rate_order_b6ef2ed3.


(* adam_rate_increasing_in_b; certificate f25767e803ef85b9492dbb7b243e5e299e50c4a81d1896a4fb6e1874e814e155 *)
Module T_adam_rate_increasing_in_b_f25767e8.
Definition adam_rate (b : R) (t : Z) : R := ((b - (powerRZ b (t)%Z)) / (1 - (powerRZ b (t)%Z))).

Lemma satisfiable : exists (b : R) (c : R) (t : Z), (0 <= t)%Z /\ (0 < b) /\ (b < c) /\ (c < 1) /\ (2 <= (IZR t)).
Proof.
exists (1 * / 2), (3 * / 4), (3)%Z.
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
change ((1 * / 2) < (3 * / 4)).
closed_less.
}
{
split.
{
change ((3 * / 4) < 1).
closed_less.
}
{
change (2 <= 3).
closed_less.
}
}
}
}
Qed.

Lemma proved : forall (b : R) (c : R) (t : Z), (0 <= t)%Z -> (0 < b) -> (b < c) -> (c < 1) -> (2 <= (IZR t)) -> (((0 <> (1 - (powerRZ b (t)%Z))) /\ (0 <> (1 - (powerRZ c (t)%Z)))) /\ ((adam_rate b (t)%Z) < (adam_rate c (t)%Z))).
Proof.
intros b c t b__0 h__2 h__3 h__4 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
assert (z__6 : ((2)%Z <= (t)%Z)%Z).
{ izr_back. }
(* room *)
assert (s__11 : (0 < (1 - b))).
{
assert (e__7 : (1 - b) = ((c - b) + (1 - c))).
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
assert (w__8 : 0 < ((c - b) + (1 - c))).
{
apply plus_pos_pos.
{
assert (e__9 : (c - b) = 1 * (c - b) + 0).
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
rw e__9.
apply (from_lt_pos 1 0 b c); [exact h__3 | lra ..].
}
{
assert (e__10 : (1 - c) = 1 * (1 - c) + 0).
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
rw e__10.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
}
rw e__7. exact w__8.
}
(* cpos *)
assert (s__16 : (0 < c)).
{
assert (e__12 : c = (b + (c - b))).
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
assert (w__13 : 0 < (b + (c - b))).
{
apply plus_pos_pos.
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
apply (from_lt_pos 1 0 0 b); [exact h__2 | lra ..].
}
{
assert (e__15 : (c - b) = 1 * (c - b) + 0).
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
rw e__15.
apply (from_lt_pos 1 0 b c); [exact h__3 | lra ..].
}
}
rw e__12. exact w__13.
}
(* sums *)
assert (s__104 : (forall k : Z, ((2)%Z <= k)%Z -> (((1 - (powerRZ b (k)%Z)) * / (1 - b)) < ((1 - (powerRZ c (k)%Z)) * / (1 - c))))).
{
apply (induction_from (fun k : Z => (((1 - (powerRZ b (k)%Z)) * / (1 - b)) < ((1 - (powerRZ c (k)%Z)) * / (1 - c)))) (2)%Z).
{
change (((1 - (powerRZ b (2)%Z)) * / (1 - b)) < ((1 - (powerRZ c (2)%Z)) * / (1 - c))).
assert (n__20 : (1 - c) <> 0).
{
apply Rgt_not_eq; red.
assert (e__19 : (1 - c) = 1 * (1 - c) + 0).
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
rw e__19.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
assert (n__22 : (((- 1) * c) + 1) <> 0).
{
assert (e__21 : (1 - c) = (((- 1) * c) + 1)).
{
feq.
}
try rewrite <- e__21.
exact n__20.
}
assert (n__23 : (c + (- 1)) <> 0).
{
intro vanishes.
apply n__22.
transitivity ((- 1) * (c + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__25 : (1 - b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__24 : (1 - b) = 1 * ((1 - b) - 0) + 0).
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
rw e__24.
apply (from_lt_pos 1 0 0 (1 - b)); [exact s__11 | lra ..].
}
assert (n__27 : (((- 1) * b) + 1) <> 0).
{
assert (e__26 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
try rewrite <- e__26.
exact n__25.
}
assert (n__28 : (b + (- 1)) <> 0).
{
intro vanishes.
apply n__27.
transitivity ((- 1) * (b + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* base *)
assert (s__34 : (((1 - (b ^ 2)) * / (1 - b)) < ((1 - (c ^ 2)) * / (1 - c)))).
{
apply gap_lt.
assert (e__17 : (((1 - (c ^ 2)) * / (1 - c)) - ((1 - (b ^ 2)) * / (1 - b))) = (c - b)).
{
transitivity ((((b * (c ^ 2)) + ((- 1) * b) + ((- 1) * (b ^ 2) * c) + (b ^ 2) + c + ((- 1) * (c ^ 2))) * (/ (b + (- 1))) * (/ (c + (- 1))))).
{
assert (e__29 : / (1 - c) = ((- 1) * (/ (c + (- 1))))).
{
assert (e__30 : (1 - c) = (((- 1) * c) + 1)).
{
feq.
}
rw e__30.
apply inv_by. feq.
}
assert (e__31 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__32 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__32.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__29.
rw e__31.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b) + c)).
{
feq.
}
feq.
}
assert (w__18 : 0 < (c - b)).
{
assert (e__33 : (c - b) = 1 * (c - b) + 0).
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
rw e__33.
apply (from_lt_pos 1 0 b c); [exact h__3 | lra ..].
}
rw e__17. exact w__18.
}
apply gap_lt.
assert (e__35 : (((1 - (powerRZ c (2)%Z)) * / (1 - c)) - ((1 - (powerRZ b (2)%Z)) * / (1 - b))) = 1 * (((1 - (c ^ 2)) * / (1 - c)) - ((1 - (b ^ 2)) * / (1 - b))) + 0).
{
transitivity ((((b * (c ^ 2)) + ((- 1) * b) + ((- 1) * (b ^ 2) * c) + (b ^ 2) + c + ((- 1) * (c ^ 2))) * (/ (b + (- 1))) * (/ (c + (- 1))))).
{
assert (e__36 : (powerRZ c (2)%Z) = (c ^ 2)).
{
rewrite (pz_whole c (2)%Z 2 eq_refl).
feq.
}
assert (e__37 : (powerRZ b (2)%Z) = (b ^ 2)).
{
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__38 : / (1 - c) = ((- 1) * (/ (c + (- 1))))).
{
assert (e__39 : (1 - c) = (((- 1) * c) + 1)).
{
feq.
}
rw e__39.
apply inv_by. feq.
}
assert (e__40 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__41 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__41.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__36.
rw e__37.
rw e__38.
rw e__40.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((b * (c ^ 2)) + ((- 1) * b) + ((- 1) * (b ^ 2) * c) + (b ^ 2) + c + ((- 1) * (c ^ 2))) * (/ (b + (- 1))) * (/ (c + (- 1))))).
{
assert (e__42 : / (1 - c) = ((- 1) * (/ (c + (- 1))))).
{
assert (e__43 : (1 - c) = (((- 1) * c) + 1)).
{
feq.
}
rw e__43.
apply inv_by. feq.
}
assert (e__44 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__45 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__45.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__42.
rw e__44.
reflexivity.
}
feq.
}
feq.
}
rw e__35.
apply (from_lt_pos 1 0 ((1 - (b ^ 2)) * / (1 - b)) ((1 - (c ^ 2)) * / (1 - c))); [exact s__34 | lra ..].
}
{
intros k b__46.
assert (r__47 : 2 <= IZR k).
{ izr_le. }
intros IH__48.
change (((1 - (powerRZ b (k + 1)%Z)) * / (1 - b)) < ((1 - (powerRZ c (k + 1)%Z)) * / (1 - c))).
assert (n__52 : (1 - c) <> 0).
{
apply Rgt_not_eq; red.
assert (e__51 : (1 - c) = 1 * (1 - c) + 0).
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
rw e__51.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
assert (n__54 : (((- 1) * c) + 1) <> 0).
{
assert (e__53 : (1 - c) = (((- 1) * c) + 1)).
{
feq.
}
try rewrite <- e__53.
exact n__52.
}
assert (n__55 : (c + (- 1)) <> 0).
{
intro vanishes.
apply n__54.
transitivity ((- 1) * (c + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__57 : (1 - b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__56 : (1 - b) = 1 * ((1 - b) - 0) + 0).
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
rw e__56.
apply (from_lt_pos 1 0 0 (1 - b)); [exact s__11 | lra ..].
}
assert (n__59 : (((- 1) * b) + 1) <> 0).
{
assert (e__58 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
try rewrite <- e__58.
exact n__57.
}
assert (n__60 : (b + (- 1)) <> 0).
{
intro vanishes.
apply n__59.
transitivity ((- 1) * (b + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* step *)
assert (s__90 : (((1 - (powerRZ b ((k + 1))%Z)) * / (1 - b)) < ((1 - (powerRZ c ((k + 1))%Z)) * / (1 - c)))).
{
apply gap_lt.
assert (e__49 : (((1 - (powerRZ c ((k + 1))%Z)) * / (1 - c)) - ((1 - (powerRZ b ((k + 1))%Z)) * / (1 - b))) = ((c * (((1 - (powerRZ c (k)%Z)) * / (1 - c)) - ((1 - (powerRZ b (k)%Z)) * / (1 - b)))) + ((c - b) * ((1 - (powerRZ b (k)%Z)) * / (1 - b))))).
{
transitivity (((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * b * c) + ((powerRZ c (k)%Z) * b * c) + ((- 1) * (powerRZ c (k)%Z) * c) + ((- 1) * b) + c) * (/ (b + (- 1))) * (/ (c + (- 1))))).
{
assert (e__61 : (powerRZ c ((k + 1))%Z) = ((powerRZ c (k)%Z) * c)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add c (k)%Z (1)%Z) by zp.
rewrite (pz_whole c (1)%Z 1 eq_refl).
feq.
}
assert (e__62 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
assert (e__63 : / (1 - c) = ((- 1) * (/ (c + (- 1))))).
{
assert (e__64 : (1 - c) = (((- 1) * c) + 1)).
{
feq.
}
rw e__64.
apply inv_by. feq.
}
assert (e__65 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__66 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__66.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__61.
rw e__62.
rw e__63.
rw e__65.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * b * c) + ((powerRZ c (k)%Z) * b * c) + ((- 1) * (powerRZ c (k)%Z) * c) + ((- 1) * b) + c) * (/ (b + (- 1))) * (/ (c + (- 1))))).
{
assert (e__67 : / (1 - c) = ((- 1) * (/ (c + (- 1))))).
{
assert (e__68 : (1 - c) = (((- 1) * c) + 1)).
{
feq.
}
rw e__68.
apply inv_by. feq.
}
assert (e__69 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__70 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__70.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__67.
rw e__69.
reflexivity.
}
feq.
}
feq.
}
assert (w__50 : 0 < ((c * (((1 - (powerRZ c (k)%Z)) * / (1 - c)) - ((1 - (powerRZ b (k)%Z)) * / (1 - b)))) + ((c - b) * ((1 - (powerRZ b (k)%Z)) * / (1 - b))))).
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
assert (e__71 : c = 1 * (c - 0) + 0).
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
rw e__71.
apply (from_lt_pos 1 0 0 c); [exact s__16 | lra ..].
}
{
assert (e__72 : (((1 - (powerRZ c (k)%Z)) * / (1 - c)) - ((1 - (powerRZ b (k)%Z)) * / (1 - b))) = 1 * (((1 - (powerRZ c (k)%Z)) * / (1 - c)) - ((1 - (powerRZ b (k)%Z)) * / (1 - b))) + 0).
{
transitivity (((((- 1) * (powerRZ b (k)%Z) * c) + (powerRZ b (k)%Z) + ((powerRZ c (k)%Z) * b) + ((- 1) * (powerRZ c (k)%Z)) + ((- 1) * b) + c) * (/ (b + (- 1))) * (/ (c + (- 1))))).
{
assert (e__73 : / (1 - c) = ((- 1) * (/ (c + (- 1))))).
{
assert (e__74 : (1 - c) = (((- 1) * c) + 1)).
{
feq.
}
rw e__74.
apply inv_by. feq.
}
assert (e__75 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__76 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__76.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__73.
rw e__75.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b (k)%Z) * c) + (powerRZ b (k)%Z) + ((powerRZ c (k)%Z) * b) + ((- 1) * (powerRZ c (k)%Z)) + ((- 1) * b) + c) * (/ (b + (- 1))) * (/ (c + (- 1))))).
{
assert (e__77 : / (1 - c) = ((- 1) * (/ (c + (- 1))))).
{
assert (e__78 : (1 - c) = (((- 1) * c) + 1)).
{
feq.
}
rw e__78.
apply inv_by. feq.
}
assert (e__79 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__80 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__80.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__77.
rw e__79.
reflexivity.
}
feq.
}
feq.
}
rw e__72.
apply (from_lt_pos 1 0 ((1 - (powerRZ b (k)%Z)) * / (1 - b)) ((1 - (powerRZ c (k)%Z)) * / (1 - c))); [exact IH__48 | lra ..].
}
}
{
apply mult_pos_pos.
{
assert (e__81 : (c - b) = 1 * (c - b) + 0).
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
rw e__81.
apply (from_lt_pos 1 0 b c); [exact h__3 | lra ..].
}
{
apply mult_pos_pos.
{
assert (g__82 : 0 < b).
{
assert (e__86 : b = 1 * (b - 0) + 0).
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
rw e__86.
apply (from_lt_pos 1 0 0 b); [exact h__2 | lra ..].
}
assert (g__83 : 0 < (1 - b)).
{
assert (e__87 : (1 - b) = 1 * ((1 - b) - 0) + 0).
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
rw e__87.
apply (from_lt_pos 1 0 0 (1 - b)); [exact s__11 | lra ..].
}
assert (g__84 : 0 < (IZR k)).
{
assert (e__88 : (IZR k) = 1 * ((IZR k) - 2) + 2).
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
rw e__88.
apply (from_le_pos 1 2 2 (IZR k)); [exact r__47 | lra ..].
}
assert (g__85 : 0 < (1 - (powerRZ b (k)%Z))).
{
pz_gap b (k)%Z.
}
lra.
}
{
apply inv_pos.
assert (e__89 : (1 - b) = 1 * ((1 - b) - 0) + 0).
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
rw e__89.
apply (from_lt_pos 1 0 0 (1 - b)); [exact s__11 | lra ..].
}
}
}
}
rw e__49. exact w__50.
}
apply gap_lt.
assert (e__91 : (((1 - (powerRZ c (k + 1)%Z)) * / (1 - c)) - ((1 - (powerRZ b (k + 1)%Z)) * / (1 - b))) = 1 * (((1 - (powerRZ c ((k + 1))%Z)) * / (1 - c)) - ((1 - (powerRZ b ((k + 1))%Z)) * / (1 - b))) + 0).
{
transitivity (((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * b * c) + ((powerRZ c (k)%Z) * b * c) + ((- 1) * (powerRZ c (k)%Z) * c) + ((- 1) * b) + c) * (/ (b + (- 1))) * (/ (c + (- 1))))).
{
assert (e__92 : (powerRZ c (k + 1)%Z) = ((powerRZ c (k)%Z) * c)).
{
rewrite (pz_add c (k)%Z (1)%Z) by zp.
rewrite (pz_whole c (1)%Z 1 eq_refl).
feq.
}
assert (e__93 : (powerRZ b (k + 1)%Z) = ((powerRZ b (k)%Z) * b)).
{
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
assert (e__94 : / (1 - c) = ((- 1) * (/ (c + (- 1))))).
{
assert (e__95 : (1 - c) = (((- 1) * c) + 1)).
{
feq.
}
rw e__95.
apply inv_by. feq.
}
assert (e__96 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__97 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__97.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__92.
rw e__93.
rw e__94.
rw e__96.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ b (k)%Z) * b) + ((- 1) * (powerRZ b (k)%Z) * b * c) + ((powerRZ c (k)%Z) * b * c) + ((- 1) * (powerRZ c (k)%Z) * c) + ((- 1) * b) + c) * (/ (b + (- 1))) * (/ (c + (- 1))))).
{
assert (e__98 : (powerRZ c ((k + 1))%Z) = ((powerRZ c (k)%Z) * c)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add c (k)%Z (1)%Z) by zp.
rewrite (pz_whole c (1)%Z 1 eq_refl).
feq.
}
assert (e__99 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
assert (e__100 : / (1 - c) = ((- 1) * (/ (c + (- 1))))).
{
assert (e__101 : (1 - c) = (((- 1) * c) + 1)).
{
feq.
}
rw e__101.
apply inv_by. feq.
}
assert (e__102 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__103 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__103.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__98.
rw e__99.
rw e__100.
rw e__102.
reflexivity.
}
feq.
}
feq.
}
rw e__91.
apply (from_lt_pos 1 0 ((1 - (powerRZ b ((k + 1))%Z)) * / (1 - b)) ((1 - (powerRZ c ((k + 1))%Z)) * / (1 - c))); [exact s__90 | lra ..].
}
}
(* at t *)
assert (s__107 : (((1 - (powerRZ b (t)%Z)) * / (1 - b)) < ((1 - (powerRZ c (t)%Z)) * / (1 - c)))).
{
assert (b__105 : ((2)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__106 : (((1 - (powerRZ b (t)%Z)) * / (1 - b)) < ((1 - (powerRZ c (t)%Z)) * / (1 - c)))).
{
exact (s__104 (t)%Z b__105).
}
exact u__106.
}
assert (n__117 : (1 - (powerRZ c (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__110 : 0 < c).
{
assert (e__114 : c = 1 * (c - 0) + 0).
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
rw e__114.
apply (from_lt_pos 1 0 0 c); [exact s__16 | lra ..].
}
assert (g__111 : 0 < (1 - c)).
{
assert (e__115 : (1 - c) = 1 * (1 - c) + 0).
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
rw e__115.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
assert (g__112 : 0 < (IZR t)).
{
assert (e__116 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__116.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__5 | lra ..].
}
assert (g__113 : 0 < (1 - (powerRZ c (t)%Z))).
{
pz_gap c (t)%Z.
}
lra.
}
assert (n__119 : (((- 1) * (powerRZ c (t)%Z)) + 1) <> 0).
{
assert (e__118 : (1 - (powerRZ c (t)%Z)) = (((- 1) * (powerRZ c (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__118.
exact n__117.
}
assert (n__120 : ((powerRZ c (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__119.
transitivity ((- 1) * ((powerRZ c (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__128 : (1 - (powerRZ b (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__121 : 0 < b).
{
assert (e__125 : b = 1 * (b - 0) + 0).
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
rw e__125.
apply (from_lt_pos 1 0 0 b); [exact h__2 | lra ..].
}
assert (g__122 : 0 < (1 - b)).
{
assert (e__126 : (1 - b) = 1 * ((1 - b) - 0) + 0).
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
rw e__126.
apply (from_lt_pos 1 0 0 (1 - b)); [exact s__11 | lra ..].
}
assert (g__123 : 0 < (IZR t)).
{
assert (e__127 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
apply (from_le_pos 1 2 2 (IZR t)); [exact h__5 | lra ..].
}
assert (g__124 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
assert (n__130 : (((- 1) * (powerRZ b (t)%Z)) + 1) <> 0).
{
assert (e__129 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__129.
exact n__128.
}
assert (n__131 : ((powerRZ b (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__130.
transitivity ((- 1) * ((powerRZ b (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__133 : (1 - c) <> 0).
{
apply Rgt_not_eq; red.
assert (e__132 : (1 - c) = 1 * (1 - c) + 0).
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
rw e__132.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
assert (n__135 : (((- 1) * c) + 1) <> 0).
{
assert (e__134 : (1 - c) = (((- 1) * c) + 1)).
{
feq.
}
try rewrite <- e__134.
exact n__133.
}
assert (n__136 : (c + (- 1)) <> 0).
{
intro vanishes.
apply n__135.
transitivity ((- 1) * (c + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__138 : (1 - b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__137 : (1 - b) = 1 * ((1 - b) - 0) + 0).
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
rw e__137.
apply (from_lt_pos 1 0 0 (1 - b)); [exact s__11 | lra ..].
}
assert (n__140 : (((- 1) * b) + 1) <> 0).
{
assert (e__139 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
try rewrite <- e__139.
exact n__138.
}
assert (n__141 : (b + (- 1)) <> 0).
{
intro vanishes.
apply n__140.
transitivity ((- 1) * (b + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__158 : (((1 - (powerRZ b (t)%Z)) * / (1 - b)) * ((1 - (powerRZ c (t)%Z)) * / (1 - c))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (g__142 : 0 < b).
{
assert (e__146 : b = 1 * (b - 0) + 0).
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
rw e__146.
apply (from_lt_pos 1 0 0 b); [exact h__2 | lra ..].
}
assert (g__143 : 0 < (1 - b)).
{
assert (e__147 : (1 - b) = 1 * ((1 - b) - 0) + 0).
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
rw e__147.
apply (from_lt_pos 1 0 0 (1 - b)); [exact s__11 | lra ..].
}
assert (g__144 : 0 < (IZR t)).
{
assert (e__148 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__148.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__5 | lra ..].
}
assert (g__145 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
{
apply inv_pos.
assert (e__149 : (1 - b) = 1 * ((1 - b) - 0) + 0).
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
rw e__149.
apply (from_lt_pos 1 0 0 (1 - b)); [exact s__11 | lra ..].
}
}
{
apply mult_pos_pos.
{
assert (g__150 : 0 < c).
{
assert (e__154 : c = 1 * (c - 0) + 0).
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
rw e__154.
apply (from_lt_pos 1 0 0 c); [exact s__16 | lra ..].
}
assert (g__151 : 0 < (1 - c)).
{
assert (e__155 : (1 - c) = 1 * (1 - c) + 0).
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
rw e__155.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
assert (g__152 : 0 < (IZR t)).
{
assert (e__156 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__156.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__5 | lra ..].
}
assert (g__153 : 0 < (1 - (powerRZ c (t)%Z))).
{
pz_gap c (t)%Z.
}
lra.
}
{
apply inv_pos.
assert (e__157 : (1 - c) = 1 * (1 - c) + 0).
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
rw e__157.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
}
}
assert (n__164 : ((((powerRZ b (t)%Z) * (powerRZ c (t)%Z)) + ((- 1) * (powerRZ b (t)%Z)) + ((- 1) * (powerRZ c (t)%Z)) + 1) * (/ (b + (- 1))) * (/ (c + (- 1)))) <> 0).
{
assert (e__159 : (((1 - (powerRZ b (t)%Z)) * / (1 - b)) * ((1 - (powerRZ c (t)%Z)) * / (1 - c))) = ((((powerRZ b (t)%Z) * (powerRZ c (t)%Z)) + ((- 1) * (powerRZ b (t)%Z)) + ((- 1) * (powerRZ c (t)%Z)) + 1) * (/ (b + (- 1))) * (/ (c + (- 1))))).
{
assert (e__160 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__161 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__161.
apply inv_by. feq.
}
assert (e__162 : / (1 - c) = ((- 1) * (/ (c + (- 1))))).
{
assert (e__163 : (1 - c) = (((- 1) * c) + 1)).
{
feq.
}
rw e__163.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__160.
rw e__162.
reflexivity.
}
feq.
}
try rewrite <- e__159.
exact n__158.
}
assert (n__165 : (((powerRZ b (t)%Z) * (powerRZ c (t)%Z)) + ((- 1) * (powerRZ b (t)%Z)) + ((- 1) * (powerRZ c (t)%Z)) + 1) <> 0).
{
intro vanishes.
apply n__164.
transitivity (1 * (((powerRZ b (t)%Z) * (powerRZ c (t)%Z)) + ((- 1) * (powerRZ b (t)%Z)) + ((- 1) * (powerRZ c (t)%Z)) + 1) * (/ (b + (- 1))) * (/ (c + (- 1)))).
{ feq. }
rewrite vanishes. ring.
}
(* goal *)
assert (s__207 : ((adam_rate b (t)%Z) < (adam_rate c (t)%Z))).
{
apply gap_lt.
assert (e__108 : ((adam_rate c (t)%Z) - (adam_rate b (t)%Z)) = ((((1 - (powerRZ c (t)%Z)) * / (1 - c)) - ((1 - (powerRZ b (t)%Z)) * / (1 - b))) * / (((1 - (powerRZ b (t)%Z)) * / (1 - b)) * ((1 - (powerRZ c (t)%Z)) * / (1 - c))))).
{
transitivity (((((- 1) * (powerRZ b (t)%Z) * c) + (powerRZ b (t)%Z) + ((powerRZ c (t)%Z) * b) + ((- 1) * (powerRZ c (t)%Z)) + ((- 1) * b) + c) * (/ ((powerRZ b (t)%Z) + (- 1))) * (/ ((powerRZ c (t)%Z) + (- 1))))).
{
assert (e__166 : (adam_rate c (t)%Z) = (((powerRZ c (t)%Z) + ((- 1) * c)) * (/ ((powerRZ c (t)%Z) + (- 1))))).
{
change (((c - (powerRZ c (t)%Z)) * / (1 - (powerRZ c (t)%Z))) = (((powerRZ c (t)%Z) + ((- 1) * c)) * (/ ((powerRZ c (t)%Z) + (- 1))))).
assert (e__167 : / (1 - (powerRZ c (t)%Z)) = ((- 1) * (/ ((powerRZ c (t)%Z) + (- 1))))).
{
assert (e__168 : (1 - (powerRZ c (t)%Z)) = (((- 1) * (powerRZ c (t)%Z)) + 1)).
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
assert (e__169 : (adam_rate b (t)%Z) = (((powerRZ b (t)%Z) + ((- 1) * b)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
change (((b - (powerRZ b (t)%Z)) * / (1 - (powerRZ b (t)%Z))) = (((powerRZ b (t)%Z) + ((- 1) * b)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
assert (e__170 : / (1 - (powerRZ b (t)%Z)) = ((- 1) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__171 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
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
eapply eq_trans.
{
rw e__166.
rw e__169.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b (t)%Z) * b) + (2 * (powerRZ b (t)%Z) * b * c) + ((- 1) * (powerRZ b (t)%Z) * b * (c ^ 2)) + ((- 2) * (powerRZ b (t)%Z) * c) + ((powerRZ b (t)%Z) * (c ^ 2)) + (powerRZ b (t)%Z) + (2 * (powerRZ c (t)%Z) * b) + ((- 2) * (powerRZ c (t)%Z) * b * c) + ((- 1) * (powerRZ c (t)%Z) * (b ^ 2)) + ((powerRZ c (t)%Z) * (b ^ 2) * c) + ((powerRZ c (t)%Z) * c) + ((- 1) * (powerRZ c (t)%Z)) + (b * (c ^ 2)) + ((- 1) * b) + ((- 1) * (b ^ 2) * c) + (b ^ 2) + c + ((- 1) * (c ^ 2))) * (/ (((powerRZ b (t)%Z) * (powerRZ c (t)%Z)) + ((- 1) * (powerRZ b (t)%Z)) + ((- 1) * (powerRZ c (t)%Z)) + 1)) * (/ (b + (- 1))) * (/ (c + (- 1))))).
{
assert (e__172 : / (((1 - (powerRZ b (t)%Z)) * / (1 - b)) * ((1 - (powerRZ c (t)%Z)) * / (1 - c))) = (((b * c) + ((- 1) * b) + ((- 1) * c) + 1) * (/ (((powerRZ b (t)%Z) * (powerRZ c (t)%Z)) + ((- 1) * (powerRZ b (t)%Z)) + ((- 1) * (powerRZ c (t)%Z)) + 1)))).
{
assert (e__173 : (((1 - (powerRZ b (t)%Z)) * / (1 - b)) * ((1 - (powerRZ c (t)%Z)) * / (1 - c))) = ((((powerRZ b (t)%Z) * (powerRZ c (t)%Z)) + ((- 1) * (powerRZ b (t)%Z)) + ((- 1) * (powerRZ c (t)%Z)) + 1) * (/ (b + (- 1))) * (/ (c + (- 1))))).
{
assert (e__174 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__175 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__175.
apply inv_by. feq.
}
assert (e__176 : / (1 - c) = ((- 1) * (/ (c + (- 1))))).
{
assert (e__177 : (1 - c) = (((- 1) * c) + 1)).
{
feq.
}
rw e__177.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__174.
rw e__176.
reflexivity.
}
feq.
}
rw e__173.
apply inv_by. feq.
}
assert (e__178 : / (1 - c) = ((- 1) * (/ (c + (- 1))))).
{
assert (e__179 : (1 - c) = (((- 1) * c) + 1)).
{
feq.
}
rw e__179.
apply inv_by. feq.
}
assert (e__180 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__181 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__181.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__172.
rw e__178.
rw e__180.
reflexivity.
}
feq.
}
feq.
}
assert (w__109 : 0 < ((((1 - (powerRZ c (t)%Z)) * / (1 - c)) - ((1 - (powerRZ b (t)%Z)) * / (1 - b))) * / (((1 - (powerRZ b (t)%Z)) * / (1 - b)) * ((1 - (powerRZ c (t)%Z)) * / (1 - c))))).
{
apply mult_pos_pos.
{
assert (e__182 : (((1 - (powerRZ c (t)%Z)) * / (1 - c)) - ((1 - (powerRZ b (t)%Z)) * / (1 - b))) = 1 * (((1 - (powerRZ c (t)%Z)) * / (1 - c)) - ((1 - (powerRZ b (t)%Z)) * / (1 - b))) + 0).
{
transitivity (((((- 1) * (powerRZ b (t)%Z) * c) + (powerRZ b (t)%Z) + ((powerRZ c (t)%Z) * b) + ((- 1) * (powerRZ c (t)%Z)) + ((- 1) * b) + c) * (/ (b + (- 1))) * (/ (c + (- 1))))).
{
assert (e__183 : / (1 - c) = ((- 1) * (/ (c + (- 1))))).
{
assert (e__184 : (1 - c) = (((- 1) * c) + 1)).
{
feq.
}
rw e__184.
apply inv_by. feq.
}
assert (e__185 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__186 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__186.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__183.
rw e__185.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b (t)%Z) * c) + (powerRZ b (t)%Z) + ((powerRZ c (t)%Z) * b) + ((- 1) * (powerRZ c (t)%Z)) + ((- 1) * b) + c) * (/ (b + (- 1))) * (/ (c + (- 1))))).
{
assert (e__187 : / (1 - c) = ((- 1) * (/ (c + (- 1))))).
{
assert (e__188 : (1 - c) = (((- 1) * c) + 1)).
{
feq.
}
rw e__188.
apply inv_by. feq.
}
assert (e__189 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__190 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__190.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__187.
rw e__189.
reflexivity.
}
feq.
}
feq.
}
rw e__182.
apply (from_lt_pos 1 0 ((1 - (powerRZ b (t)%Z)) * / (1 - b)) ((1 - (powerRZ c (t)%Z)) * / (1 - c))); [exact s__107 | lra ..].
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (g__191 : 0 < b).
{
assert (e__195 : b = 1 * (b - 0) + 0).
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
rw e__195.
apply (from_lt_pos 1 0 0 b); [exact h__2 | lra ..].
}
assert (g__192 : 0 < (1 - b)).
{
assert (e__196 : (1 - b) = 1 * ((1 - b) - 0) + 0).
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
rw e__196.
apply (from_lt_pos 1 0 0 (1 - b)); [exact s__11 | lra ..].
}
assert (g__193 : 0 < (IZR t)).
{
assert (e__197 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__197.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__5 | lra ..].
}
assert (g__194 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
{
apply inv_pos.
assert (e__198 : (1 - b) = 1 * ((1 - b) - 0) + 0).
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
rw e__198.
apply (from_lt_pos 1 0 0 (1 - b)); [exact s__11 | lra ..].
}
}
{
apply mult_pos_pos.
{
assert (g__199 : 0 < c).
{
assert (e__203 : c = 1 * (c - 0) + 0).
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
rw e__203.
apply (from_lt_pos 1 0 0 c); [exact s__16 | lra ..].
}
assert (g__200 : 0 < (1 - c)).
{
assert (e__204 : (1 - c) = 1 * (1 - c) + 0).
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
rw e__204.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
assert (g__201 : 0 < (IZR t)).
{
assert (e__205 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__205.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__5 | lra ..].
}
assert (g__202 : 0 < (1 - (powerRZ c (t)%Z))).
{
pz_gap c (t)%Z.
}
lra.
}
{
apply inv_pos.
assert (e__206 : (1 - c) = 1 * (1 - c) + 0).
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
rw e__206.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
}
}
}
rw e__108. exact w__109.
}
split.
{
split.
{
change (0 <> (1 - (powerRZ b (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__208 : 0 < b).
{
assert (e__212 : b = 1 * (b - 0) + 0).
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
rw e__212.
apply (from_lt_pos 1 0 0 b); [exact h__2 | lra ..].
}
assert (g__209 : 0 < (1 - b)).
{
assert (e__213 : (1 - b) = 1 * ((1 - b) - 0) + 0).
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
rw e__213.
apply (from_lt_pos 1 0 0 (1 - b)); [exact s__11 | lra ..].
}
assert (g__210 : 0 < (IZR t)).
{
assert (e__214 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__214.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__5 | lra ..].
}
assert (g__211 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
{
change (0 <> (1 - (powerRZ c (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__215 : 0 < c).
{
assert (e__219 : c = 1 * (c - 0) + 0).
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
rw e__219.
apply (from_lt_pos 1 0 0 c); [exact s__16 | lra ..].
}
assert (g__216 : 0 < (1 - c)).
{
assert (e__220 : (1 - c) = 1 * (1 - c) + 0).
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
rw e__220.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
assert (g__217 : 0 < (IZR t)).
{
assert (e__221 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
apply (from_le_pos 1 2 2 (IZR t)); [exact h__5 | lra ..].
}
assert (g__218 : 0 < (1 - (powerRZ c (t)%Z))).
{
pz_gap c (t)%Z.
}
lra.
}
}
{
change ((adam_rate b (t)%Z) < (adam_rate c (t)%Z)).
exact s__207.
}
Qed.
Lemma meaningful : forall (b : R) (c : R) (t : Z), (0 <= t)%Z -> (0 < b) -> (b < c) -> (c < 1) -> (2 <= (IZR t)) -> ((0 <> (1 - (powerRZ b (t)%Z))) /\ (0 <> (1 - (powerRZ c (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Theorem claim : forall (b : R) (c : R) (t : Z), (0 <= t)%Z -> (0 < b) -> (b < c) -> (c < 1) -> (2 <= (IZR t)) -> ((adam_rate b (t)%Z) < (adam_rate c (t)%Z)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Fail Definition corrupted : forall (b : R) (c : R) (t : Z), (0 <= t)%Z -> (0 < b) -> (b < c) -> (c < 1) -> (2 <= (IZR t)) -> ((adam_rate c (t)%Z) <= (adam_rate b (t)%Z)) := claim.
End T_adam_rate_increasing_in_b_f25767e8.


(* adamnx.gains_after; certificate 0e4a557f8f59a59baa24815d1a8e4a7a7e2300d8d87639d83321e79ebdbcf23b *)
Module T_adamnx_gains_after_0e4a557f.
Definition normalized_rate (a : R) (t : Z) : R := ((1 - (powerRZ a ((t + (- 1)))%Z)) / (1 - (powerRZ a (t)%Z))).
Fixpoint v_nat (a : R) (v0 : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => v0 | S k__ => (((normalized_rate a (((0 + Z.of_nat k__) + 1))%Z) * (v_nat a v0 g k__)) + ((1 - (normalized_rate a (((0 + Z.of_nat k__) + 1))%Z)) * ((g (((0 + Z.of_nat k__) + 1))%Z) ^ 2))) end.
Definition v (a : R) (v0 : R) (g : Z -> R) (n : Z) : R := v_nat a v0 g (Z.to_nat (n - 0)).
Lemma v_start : forall (a : R) (v0 : R) (g : Z -> R), v a v0 g (0)%Z = v0.
Proof. intros. unfold v. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma v_succ : forall (a : R) (v0 : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> v a v0 g (n + 1)%Z = (((normalized_rate a ((n + 1))%Z) * (v a v0 g (n)%Z)) + ((1 - (normalized_rate a ((n + 1))%Z)) * ((g ((n + 1))%Z) ^ 2))).
Proof. intros a v0 g n bound. unfold v. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [v_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (a : R) (v0 : R) (g : Z -> R) (s : Z) (n : Z), (0 <= s)%Z /\ (0 <= n)%Z /\ ((0 < a) /\ (a < 1)) /\ (1 <= (IZR s)).
Proof.
exists (1 * / 2), 7, (fun i : Z => (IZR i)), (2)%Z, (3)%Z.
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
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
{
change (1 <= 2).
closed_less.
}
}
}
Qed.

Theorem claim : forall (a : R) (v0 : R) (g : Z -> R) (s : Z) (n : Z), (0 <= s)%Z -> (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR s)) -> (((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z)) = (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))))))).
Proof.
intros a v0 g s n b__0 b__2 h__4 h__7.
assert (r__1 : 0 <= IZR s) by (izr_le).
assert (r__3 : 0 <= IZR n) by (izr_le).
pose proof h__4 as [h__5 h__6].
assert (z__8 : ((1)%Z <= (s)%Z)%Z).
{ izr_back. }
(* V *)
assert (s__141 : (forall m : Z, ((0)%Z <= m)%Z -> ((v a v0 g ((s + m))%Z) = ((((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (m)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) * / (1 - (powerRZ a ((s + m))%Z)))))).
{
apply (induction_from (fun m : Z => ((v a v0 g ((s + m))%Z) = ((((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (m)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) * / (1 - (powerRZ a ((s + m))%Z))))) (0)%Z).
{
change ((v a v0 g ((s + (0)%Z))%Z) = ((((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (0)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) * / (1 - (powerRZ a ((s + (0)%Z))%Z)))).
assert (n__16 : (1 - (powerRZ a ((s + 0))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__9 : 0 < a).
{
assert (e__13 : a = 1 * (a - 0) + 0).
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
rw e__13.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__10 : 0 < (1 - a)).
{
assert (e__14 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__11 : 0 < ((IZR s) + 0)).
{
assert (e__15 : ((IZR s) + 0) = 1 * ((IZR s) - 1) + 1).
{
transitivity ((IZR s)).
{
feq.
}
symmetry.
transitivity ((IZR s)).
{
feq.
}
feq.
}
rw e__15.
apply (from_le_pos 1 1 1 (IZR s)); [exact h__7 | lra ..].
}
assert (g__12 : 0 < (1 - (powerRZ a ((s + 0))%Z))).
{
pz_gap a ((s + 0))%Z.
}
lra.
}
assert (n__19 : (((- 1) * (powerRZ a (s)%Z)) + 1) <> 0).
{
assert (e__17 : (1 - (powerRZ a ((s + 0))%Z)) = (((- 1) * (powerRZ a (s)%Z)) + 1)).
{
assert (e__18 : (powerRZ a ((s + 0))%Z) = (powerRZ a (s)%Z)).
{
swap ((s + 0))%Z with (s)%Z.
feq.
}
eapply eq_trans.
{
rw e__18.
reflexivity.
}
feq.
}
try rewrite <- e__17.
exact n__16.
}
assert (n__20 : ((powerRZ a (s)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__19.
transitivity ((- 1) * ((powerRZ a (s)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* base *)
assert (s__25 : ((v a v0 g ((s + 0))%Z) = ((((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (0)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) * / (1 - (powerRZ a ((s + 0))%Z))))).
{
transitivity ((v a v0 g (s)%Z)).
{
swap ((s + 0))%Z with (s)%Z.
reflexivity.
}
symmetry.
transitivity ((v a v0 g (s)%Z)).
{
assert (e__21 : (zsum (1)%Z (0)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))) = 0).
{
apply zsum_empty; zp.
}
assert (e__22 : / (1 - (powerRZ a ((s + 0))%Z)) = ((- 1) * (/ ((powerRZ a (s)%Z) + (- 1))))).
{
assert (e__23 : (1 - (powerRZ a ((s + 0))%Z)) = (((- 1) * (powerRZ a (s)%Z)) + 1)).
{
assert (e__24 : (powerRZ a ((s + 0))%Z) = (powerRZ a (s)%Z)).
{
swap ((s + 0))%Z with (s)%Z.
feq.
}
eapply eq_trans.
{
rw e__24.
reflexivity.
}
feq.
}
rw e__23.
apply inv_by. feq.
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
transitivity ((v a v0 g (s)%Z)).
{
swap ((s + (0)%Z))%Z with (s)%Z.
reflexivity.
}
symmetry.
transitivity ((v a v0 g (s)%Z)).
{
assert (e__26 : (zsum (1)%Z (0)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))) = 0).
{
apply zsum_empty; zp.
}
assert (e__27 : / (1 - (powerRZ a ((s + (0)%Z))%Z)) = ((- 1) * (/ ((powerRZ a (s)%Z) + (- 1))))).
{
assert (e__28 : (1 - (powerRZ a ((s + (0)%Z))%Z)) = (((- 1) * (powerRZ a (s)%Z)) + 1)).
{
assert (e__29 : (powerRZ a ((s + (0)%Z))%Z) = (powerRZ a (s)%Z)).
{
swap ((s + (0)%Z))%Z with (s)%Z.
feq.
}
eapply eq_trans.
{
rw e__29.
reflexivity.
}
feq.
}
rw e__28.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__26.
rw e__27.
reflexivity.
}
feq.
}
feq.
}
{
intros m b__30.
assert (r__31 : 0 <= IZR m).
{ izr_le. }
intros IH__32.
change ((v a v0 g ((s + (m + 1)%Z))%Z) = ((((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (m + 1)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) * / (1 - (powerRZ a ((s + (m + 1)%Z))%Z)))).
assert (n__40 : (1 - (powerRZ a ((((s + (m + 1)) + (-1)) + 1))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__33 : 0 < a).
{
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
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__34 : 0 < (1 - a)).
{
assert (e__38 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__38.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__35 : 0 < ((((IZR s) + ((IZR m) + 1)) + (- 1)) + 1)).
{
assert (e__39 : ((((IZR s) + ((IZR m) + 1)) + (- 1)) + 1) = ((IZR m) + (IZR s) + 1)).
{
feq.
}
rw e__39.
natpos.
}
assert (g__36 : 0 < (1 - (powerRZ a ((((s + (m + 1)) + (-1)) + 1))%Z))).
{
pz_gap a ((((s + (m + 1)) + (-1)) + 1))%Z.
}
lra.
}
assert (n__43 : (((- 1) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + 1) <> 0).
{
assert (e__41 : (1 - (powerRZ a ((((s + (m + 1)) + (-1)) + 1))%Z)) = (((- 1) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + 1)).
{
assert (e__42 : (powerRZ a ((((s + (m + 1)) + (-1)) + 1))%Z) = ((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a)).
{
swap ((((s + (m + 1)) + (-1)) + 1))%Z with (m + s + 1)%Z.
rewrite (pz_add a (m + s)%Z (1)%Z) by zp.
rewrite (pz_add a (m)%Z (s)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
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
assert (n__44 : (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1)) <> 0).
{
intro vanishes.
apply n__43.
transitivity ((- 1) * (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__52 : (1 - (powerRZ a ((s + (m + 1)))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__45 : 0 < a).
{
assert (e__49 : a = 1 * (a - 0) + 0).
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
rw e__49.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__46 : 0 < (1 - a)).
{
assert (e__50 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__50.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__47 : 0 < ((IZR s) + ((IZR m) + 1))).
{
assert (e__51 : ((IZR s) + ((IZR m) + 1)) = ((IZR m) + (IZR s) + 1)).
{
feq.
}
rw e__51.
natpos.
}
assert (g__48 : 0 < (1 - (powerRZ a ((s + (m + 1)))%Z))).
{
pz_gap a ((s + (m + 1)))%Z.
}
lra.
}
assert (n__79 : (1 - (powerRZ a ((s + m))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__72 : 0 < a).
{
assert (e__76 : a = 1 * (a - 0) + 0).
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
rw e__76.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__73 : 0 < (1 - a)).
{
assert (e__77 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__77.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__74 : 0 < ((IZR s) + (IZR m))).
{
assert (e__78 : ((IZR s) + (IZR m)) = ((IZR m) + (IZR s))).
{
feq.
}
rw e__78.
natpos.
}
assert (g__75 : 0 < (1 - (powerRZ a ((s + m))%Z))).
{
pz_gap a ((s + m))%Z.
}
lra.
}
assert (n__82 : (((- 1) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + 1) <> 0).
{
assert (e__80 : (1 - (powerRZ a ((s + m))%Z)) = (((- 1) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + 1)).
{
assert (e__81 : (powerRZ a ((s + m))%Z) = ((powerRZ a (m)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + m))%Z with (m + s)%Z.
rewrite (pz_add a (m)%Z (s)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__81.
reflexivity.
}
feq.
}
try rewrite <- e__80.
exact n__79.
}
assert (n__83 : (((powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + (- 1)) <> 0).
{
intro vanishes.
apply n__82.
transitivity ((- 1) * (((powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__98 : (v a v0 g (m + s)%Z) = ((((v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (s)%Z)) + ((powerRZ a (s)%Z) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) + ((- 1) * (powerRZ a (s)%Z) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + (- 1))))).
{
transitivity (1 * (v a v0 g (m + s)%Z)).
{ feq. }
assert (e__97 : (v a v0 g ((s + m))%Z) = (v a v0 g (m + s)%Z)).
{
swap ((s + m))%Z with (m + s)%Z.
reflexivity.
}
try rewrite <- e__97.
rewrite IH__32.
assert (e__86 : ((((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (m)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) * / (1 - (powerRZ a ((s + m))%Z))) = ((((v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (s)%Z)) + ((powerRZ a (s)%Z) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) + ((- 1) * (powerRZ a (s)%Z) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + (- 1))))).
{
assert (e__87 : (zsum (1)%Z (m)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__88 : zsum (1)%Z (m)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (((powerRZ a (s)%Z) * (/ a))) * (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__93 : 1 <= IZR i__0).
{ izr_le. }
assert (n__90 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__89 : a = 1 * (a - 0) + 0).
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
rw e__89.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
assert (e__91 : (powerRZ a ((s + i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
swap ((s + i__0 + (- 1)))%Z with (i__0 + s + (-1))%Z.
rewrite (pz_add_nz a (i__0 + s)%Z ((-1))%Z) by nz.
rewrite (pz_add_nz a (i__0)%Z (s)%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__92 : (g ((s + i__0))%Z) = (g (i__0 + s)%Z)).
{
swap ((s + i__0))%Z with (i__0 + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__91.
rw e__92.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((powerRZ a (s)%Z) * (/ a))) * zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__88.
feq.
}
assert (e__94 : / (1 - (powerRZ a ((s + m))%Z)) = ((- 1) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + (- 1))))).
{
assert (e__95 : (1 - (powerRZ a ((s + m))%Z)) = (((- 1) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + 1)).
{
assert (e__96 : (powerRZ a ((s + m))%Z) = ((powerRZ a (m)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + m))%Z with (m + s)%Z.
rewrite (pz_add a (m)%Z (s)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__96.
reflexivity.
}
feq.
}
rw e__95.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__87.
rw e__94.
reflexivity.
}
feq.
}
rw e__86.
feq.
}
(* step *)
assert (s__99 : ((v a v0 g ((s + (m + 1)))%Z) = ((((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z ((m + 1))%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) * / (1 - (powerRZ a ((s + (m + 1)))%Z))))).
{
transitivity (((((- 1) * ((g (m + s + 1)%Z) ^ 2) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + (((g (m + s + 1)%Z) ^ 2) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + ((v a v0 g (m + s)%Z) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (m + s)%Z))) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1))))).
{
transitivity (v a v0 g ((m + s)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (v_succ a v0 g (m + s)%Z) by zp.
change ((((normalized_rate a (((m + s)%Z + 1))%Z) * (v a v0 g (m + s)%Z)) + ((1 - (normalized_rate a (((m + s)%Z + 1))%Z)) * ((g (((m + s)%Z + 1))%Z) ^ 2))) = ((((- 1) * ((g (m + s + 1)%Z) ^ 2) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + (((g (m + s + 1)%Z) ^ 2) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + ((v a v0 g (m + s)%Z) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (m + s)%Z))) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1))))).
assert (e__53 : (normalized_rate a (((m + s)%Z + 1))%Z) = ((((powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + (- 1)) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a ((((m + s)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((m + s)%Z + 1))%Z))) = ((((powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + (- 1)) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1))))).
assert (e__54 : (powerRZ a ((((m + s)%Z + 1) + (- 1)))%Z) = ((powerRZ a (m)%Z) * (powerRZ a (s)%Z))).
{
swap ((((m + s)%Z + 1) + (- 1)))%Z with (m + s)%Z.
rewrite (pz_add a (m)%Z (s)%Z) by zp.
feq.
}
assert (e__55 : / (1 - (powerRZ a (((m + s)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1))))).
{
assert (e__56 : (1 - (powerRZ a (((m + s)%Z + 1))%Z)) = (((- 1) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + 1)).
{
assert (e__57 : (powerRZ a (((m + s)%Z + 1))%Z) = ((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a)).
{
swap (((m + s)%Z + 1))%Z with (m + s + 1)%Z.
rewrite (pz_add a (m + s)%Z (1)%Z) by zp.
rewrite (pz_add a (m)%Z (s)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__57.
reflexivity.
}
feq.
}
rw e__56.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__54.
rw e__55.
reflexivity.
}
feq.
}
assert (e__58 : (g (((m + s)%Z + 1))%Z) = (g (m + s + 1)%Z)).
{
swap (((m + s)%Z + 1))%Z with (m + s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__53.
rw e__58.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * ((g (m + s + 1)%Z) ^ 2) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + (((g (m + s + 1)%Z) ^ 2) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + ((v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (s)%Z)) + ((powerRZ a (s)%Z) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) + ((- 1) * (powerRZ a (s)%Z) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1))))).
{
assert (e__59 : (zsum (1)%Z ((m + 1))%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))) = ((((g (m + s + 1)%Z) ^ 2) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + ((powerRZ a (s)%Z) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)))).
{
swap ((m + 1))%Z with (m + 1)%Z.
assert (e__60 : zsum (1)%Z (m)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (((powerRZ a (s)%Z) * (/ a))) * (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__65 : 1 <= IZR i__0).
{ izr_le. }
assert (n__62 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__61 : a = 1 * (a - 0) + 0).
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
rw e__61.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
assert (e__63 : (powerRZ a ((s + i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
swap ((s + i__0 + (- 1)))%Z with (i__0 + s + (-1))%Z.
rewrite (pz_add_nz a (i__0 + s)%Z ((-1))%Z) by nz.
rewrite (pz_add_nz a (i__0)%Z (s)%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__64 : (g ((s + i__0))%Z) = (g (i__0 + s)%Z)).
{
swap ((s + i__0))%Z with (i__0 + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__63.
rw e__64.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((powerRZ a (s)%Z) * (/ a))) * zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__66 : ((powerRZ a ((s + (m + 1)%Z + (- 1)))%Z) * ((g ((s + (m + 1)%Z))%Z) ^ 2)) = (((g (m + s + 1)%Z) ^ 2) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z))).
{
assert (e__67 : (powerRZ a ((s + (m + 1)%Z + (- 1)))%Z) = ((powerRZ a (m)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + (m + 1)%Z + (- 1)))%Z with (m + s)%Z.
rewrite (pz_add a (m)%Z (s)%Z) by zp.
feq.
}
assert (e__68 : (g ((s + (m + 1)%Z))%Z) = (g (m + s + 1)%Z)).
{
swap ((s + (m + 1)%Z))%Z with (m + s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__67.
rw e__68.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (m)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))) + ((powerRZ a ((s + (m + 1)%Z + (- 1)))%Z) * ((g ((s + (m + 1)%Z))%Z) ^ 2))).
{
rewrite (zsum_up (1)%Z (m)%Z (m + 1)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__60.
rw e__66.
feq.
}
assert (e__69 : / (1 - (powerRZ a ((s + (m + 1)))%Z)) = ((- 1) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1))))).
{
assert (e__70 : (1 - (powerRZ a ((s + (m + 1)))%Z)) = (((- 1) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + 1)).
{
assert (e__71 : (powerRZ a ((s + (m + 1)))%Z) = ((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a)).
{
swap ((s + (m + 1)))%Z with (m + s + 1)%Z.
rewrite (pz_add a (m + s)%Z (1)%Z) by zp.
rewrite (pz_add a (m)%Z (s)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
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
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__59.
rw e__69.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (v a v0 g (m + s)%Z) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (m + s)%Z)) + ((- 1) * (v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + (1 * (v a v0 g (s)%Z)) + ((- 1) * (powerRZ a (s)%Z) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) + (1 * (powerRZ a (s)%Z) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))) * (/ ((1 * (powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + ((- 1)))))).
{
feq.
}
rw n__98.
transitivity (0).
{
feq.
}
reflexivity.
}
apply gap_eq.
assert (e__100 : (((((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (m + 1)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) * / (1 - (powerRZ a ((s + (m + 1)%Z))%Z))) - (v a v0 g ((s + (m + 1)%Z))%Z)) = 1 * (((((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z ((m + 1))%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) * / (1 - (powerRZ a ((s + (m + 1)))%Z))) - (v a v0 g ((s + (m + 1)))%Z)) + 0).
{
transitivity (((((- 1) * (v a v0 g (m + s)%Z) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + (v a v0 g (m + s)%Z) + ((v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (s)%Z)) + ((powerRZ a (s)%Z) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) + ((- 1) * (powerRZ a (s)%Z) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1))))).
{
assert (e__101 : (zsum (1)%Z (m + 1)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))) = ((((g (m + s + 1)%Z) ^ 2) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + ((powerRZ a (s)%Z) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)))).
{
assert (e__102 : zsum (1)%Z (m)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (((powerRZ a (s)%Z) * (/ a))) * (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__107 : 1 <= IZR i__0).
{ izr_le. }
assert (n__104 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__103 : a = 1 * (a - 0) + 0).
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
rw e__103.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
assert (e__105 : (powerRZ a ((s + i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
swap ((s + i__0 + (- 1)))%Z with (i__0 + s + (-1))%Z.
rewrite (pz_add_nz a (i__0 + s)%Z ((-1))%Z) by nz.
rewrite (pz_add_nz a (i__0)%Z (s)%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__106 : (g ((s + i__0))%Z) = (g (i__0 + s)%Z)).
{
swap ((s + i__0))%Z with (i__0 + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__105.
rw e__106.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((powerRZ a (s)%Z) * (/ a))) * zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__108 : ((powerRZ a ((s + (m + 1)%Z + (- 1)))%Z) * ((g ((s + (m + 1)%Z))%Z) ^ 2)) = (((g (m + s + 1)%Z) ^ 2) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z))).
{
assert (e__109 : (powerRZ a ((s + (m + 1)%Z + (- 1)))%Z) = ((powerRZ a (m)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + (m + 1)%Z + (- 1)))%Z with (m + s)%Z.
rewrite (pz_add a (m)%Z (s)%Z) by zp.
feq.
}
assert (e__110 : (g ((s + (m + 1)%Z))%Z) = (g (m + s + 1)%Z)).
{
swap ((s + (m + 1)%Z))%Z with (m + s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__109.
rw e__110.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (m)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))) + ((powerRZ a ((s + (m + 1)%Z + (- 1)))%Z) * ((g ((s + (m + 1)%Z))%Z) ^ 2))).
{
rewrite (zsum_up (1)%Z (m)%Z (m + 1)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__102.
rw e__108.
feq.
}
assert (e__111 : / (1 - (powerRZ a ((s + (m + 1)%Z))%Z)) = ((- 1) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1))))).
{
assert (e__112 : (1 - (powerRZ a ((s + (m + 1)%Z))%Z)) = (((- 1) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + 1)).
{
assert (e__113 : (powerRZ a ((s + (m + 1)%Z))%Z) = ((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a)).
{
swap ((s + (m + 1)%Z))%Z with (m + s + 1)%Z.
rewrite (pz_add a (m + s)%Z (1)%Z) by zp.
rewrite (pz_add a (m)%Z (s)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__113.
reflexivity.
}
feq.
}
rw e__112.
apply inv_by. feq.
}
assert (e__114 : (v a v0 g ((s + (m + 1)%Z))%Z) = ((((- 1) * ((g (m + s + 1)%Z) ^ 2) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + (((g (m + s + 1)%Z) ^ 2) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + ((v a v0 g (m + s)%Z) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (m + s)%Z))) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1))))).
{
transitivity (v a v0 g ((m + s)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (v_succ a v0 g (m + s)%Z) by zp.
change ((((normalized_rate a (((m + s)%Z + 1))%Z) * (v a v0 g (m + s)%Z)) + ((1 - (normalized_rate a (((m + s)%Z + 1))%Z)) * ((g (((m + s)%Z + 1))%Z) ^ 2))) = ((((- 1) * ((g (m + s + 1)%Z) ^ 2) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + (((g (m + s + 1)%Z) ^ 2) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + ((v a v0 g (m + s)%Z) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (m + s)%Z))) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1))))).
assert (e__115 : (normalized_rate a (((m + s)%Z + 1))%Z) = ((((powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + (- 1)) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a ((((m + s)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((m + s)%Z + 1))%Z))) = ((((powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + (- 1)) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1))))).
assert (e__116 : (powerRZ a ((((m + s)%Z + 1) + (- 1)))%Z) = ((powerRZ a (m)%Z) * (powerRZ a (s)%Z))).
{
swap ((((m + s)%Z + 1) + (- 1)))%Z with (m + s)%Z.
rewrite (pz_add a (m)%Z (s)%Z) by zp.
feq.
}
assert (e__117 : / (1 - (powerRZ a (((m + s)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1))))).
{
assert (e__118 : (1 - (powerRZ a (((m + s)%Z + 1))%Z)) = (((- 1) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + 1)).
{
assert (e__119 : (powerRZ a (((m + s)%Z + 1))%Z) = ((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a)).
{
swap (((m + s)%Z + 1))%Z with (m + s + 1)%Z.
rewrite (pz_add a (m + s)%Z (1)%Z) by zp.
rewrite (pz_add a (m)%Z (s)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__119.
reflexivity.
}
feq.
}
rw e__118.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__116.
rw e__117.
reflexivity.
}
feq.
}
assert (e__120 : (g (((m + s)%Z + 1))%Z) = (g (m + s + 1)%Z)).
{
swap (((m + s)%Z + 1))%Z with (m + s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__115.
rw e__120.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__101.
rw e__111.
rw e__114.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (v a v0 g (m + s)%Z) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + (v a v0 g (m + s)%Z) + ((v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (s)%Z)) + ((powerRZ a (s)%Z) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) + ((- 1) * (powerRZ a (s)%Z) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1))))).
{
assert (e__121 : (zsum (1)%Z ((m + 1))%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))) = ((((g (m + s + 1)%Z) ^ 2) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + ((powerRZ a (s)%Z) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)))).
{
swap ((m + 1))%Z with (m + 1)%Z.
assert (e__122 : zsum (1)%Z (m)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (((powerRZ a (s)%Z) * (/ a))) * (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__127 : 1 <= IZR i__0).
{ izr_le. }
assert (n__124 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__123 : a = 1 * (a - 0) + 0).
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
rw e__123.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
assert (e__125 : (powerRZ a ((s + i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
swap ((s + i__0 + (- 1)))%Z with (i__0 + s + (-1))%Z.
rewrite (pz_add_nz a (i__0 + s)%Z ((-1))%Z) by nz.
rewrite (pz_add_nz a (i__0)%Z (s)%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__126 : (g ((s + i__0))%Z) = (g (i__0 + s)%Z)).
{
swap ((s + i__0))%Z with (i__0 + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__125.
rw e__126.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((powerRZ a (s)%Z) * (/ a))) * zsum (1)%Z (m)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__128 : ((powerRZ a ((s + (m + 1)%Z + (- 1)))%Z) * ((g ((s + (m + 1)%Z))%Z) ^ 2)) = (((g (m + s + 1)%Z) ^ 2) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z))).
{
assert (e__129 : (powerRZ a ((s + (m + 1)%Z + (- 1)))%Z) = ((powerRZ a (m)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + (m + 1)%Z + (- 1)))%Z with (m + s)%Z.
rewrite (pz_add a (m)%Z (s)%Z) by zp.
feq.
}
assert (e__130 : (g ((s + (m + 1)%Z))%Z) = (g (m + s + 1)%Z)).
{
swap ((s + (m + 1)%Z))%Z with (m + s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__129.
rw e__130.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (m)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))) + ((powerRZ a ((s + (m + 1)%Z + (- 1)))%Z) * ((g ((s + (m + 1)%Z))%Z) ^ 2))).
{
rewrite (zsum_up (1)%Z (m)%Z (m + 1)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__122.
rw e__128.
feq.
}
assert (e__131 : / (1 - (powerRZ a ((s + (m + 1)))%Z)) = ((- 1) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1))))).
{
assert (e__132 : (1 - (powerRZ a ((s + (m + 1)))%Z)) = (((- 1) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + 1)).
{
assert (e__133 : (powerRZ a ((s + (m + 1)))%Z) = ((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a)).
{
swap ((s + (m + 1)))%Z with (m + s + 1)%Z.
rewrite (pz_add a (m + s)%Z (1)%Z) by zp.
rewrite (pz_add a (m)%Z (s)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__133.
reflexivity.
}
feq.
}
rw e__132.
apply inv_by. feq.
}
assert (e__134 : (v a v0 g ((s + (m + 1)))%Z) = ((((- 1) * ((g (m + s + 1)%Z) ^ 2) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + (((g (m + s + 1)%Z) ^ 2) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + ((v a v0 g (m + s)%Z) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (m + s)%Z))) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1))))).
{
transitivity (v a v0 g ((m + s)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (v_succ a v0 g (m + s)%Z) by zp.
change ((((normalized_rate a (((m + s)%Z + 1))%Z) * (v a v0 g (m + s)%Z)) + ((1 - (normalized_rate a (((m + s)%Z + 1))%Z)) * ((g (((m + s)%Z + 1))%Z) ^ 2))) = ((((- 1) * ((g (m + s + 1)%Z) ^ 2) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + (((g (m + s + 1)%Z) ^ 2) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + ((v a v0 g (m + s)%Z) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (m + s)%Z))) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1))))).
assert (e__135 : (normalized_rate a (((m + s)%Z + 1))%Z) = ((((powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + (- 1)) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a ((((m + s)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((m + s)%Z + 1))%Z))) = ((((powerRZ a (m)%Z) * (powerRZ a (s)%Z)) + (- 1)) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1))))).
assert (e__136 : (powerRZ a ((((m + s)%Z + 1) + (- 1)))%Z) = ((powerRZ a (m)%Z) * (powerRZ a (s)%Z))).
{
swap ((((m + s)%Z + 1) + (- 1)))%Z with (m + s)%Z.
rewrite (pz_add a (m)%Z (s)%Z) by zp.
feq.
}
assert (e__137 : / (1 - (powerRZ a (((m + s)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + (- 1))))).
{
assert (e__138 : (1 - (powerRZ a (((m + s)%Z + 1))%Z)) = (((- 1) * (powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a) + 1)).
{
assert (e__139 : (powerRZ a (((m + s)%Z + 1))%Z) = ((powerRZ a (m)%Z) * (powerRZ a (s)%Z) * a)).
{
swap (((m + s)%Z + 1))%Z with (m + s + 1)%Z.
rewrite (pz_add a (m + s)%Z (1)%Z) by zp.
rewrite (pz_add a (m)%Z (s)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
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
rw e__136.
rw e__137.
reflexivity.
}
feq.
}
assert (e__140 : (g (((m + s)%Z + 1))%Z) = (g (m + s + 1)%Z)).
{
swap (((m + s)%Z + 1))%Z with (m + s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__135.
rw e__140.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__121.
rw e__131.
rw e__134.
reflexivity.
}
feq.
}
feq.
}
rw e__100.
apply (from_eq_zero 1 0 (v a v0 g ((s + (m + 1)))%Z) ((((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z ((m + 1))%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) * / (1 - (powerRZ a ((s + (m + 1)))%Z)))); [exact s__99 | lra ..].
}
}
(* at n *)
assert (s__144 : ((v a v0 g ((s + n))%Z) = ((((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) * / (1 - (powerRZ a ((s + n))%Z))))).
{
assert (b__142 : ((0)%Z <= (n)%Z)%Z).
{ zp. }
assert (u__143 : ((v a v0 g ((s + n))%Z) = ((((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) * / (1 - (powerRZ a ((s + n))%Z))))).
{
exact (s__141 (n)%Z b__142).
}
exact u__143.
}
assert (n__161 : (1 - (powerRZ a ((s + n))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__154 : 0 < a).
{
assert (e__158 : a = 1 * (a - 0) + 0).
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
rw e__158.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__155 : 0 < (1 - a)).
{
assert (e__159 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__159.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__156 : 0 < ((IZR s) + (IZR n))).
{
assert (e__160 : ((IZR s) + (IZR n)) = ((IZR n) + (IZR s))).
{
feq.
}
rw e__160.
natpos.
}
assert (g__157 : 0 < (1 - (powerRZ a ((s + n))%Z))).
{
pz_gap a ((s + n))%Z.
}
lra.
}
assert (n__164 : (((- 1) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + 1) <> 0).
{
assert (e__162 : (1 - (powerRZ a ((s + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + 1)).
{
assert (e__163 : (powerRZ a ((s + n))%Z) = ((powerRZ a (n)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + n))%Z with (n + s)%Z.
rewrite (pz_add a (n)%Z (s)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__163.
reflexivity.
}
feq.
}
try rewrite <- e__162.
exact n__161.
}
assert (n__165 : (((powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (- 1)) <> 0).
{
intro vanishes.
apply n__164.
transitivity ((- 1) * (((powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__180 : (v a v0 g (n + s)%Z) = ((((v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (s)%Z)) + ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) + ((- 1) * (powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))) * (/ (((powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (- 1))))).
{
transitivity (1 * (v a v0 g (n + s)%Z)).
{ feq. }
assert (e__179 : (v a v0 g ((s + n))%Z) = (v a v0 g (n + s)%Z)).
{
swap ((s + n))%Z with (n + s)%Z.
reflexivity.
}
try rewrite <- e__179.
rewrite s__144.
assert (e__168 : ((((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) * / (1 - (powerRZ a ((s + n))%Z))) = ((((v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (s)%Z)) + ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) + ((- 1) * (powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))) * (/ (((powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (- 1))))).
{
assert (e__169 : (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__170 : zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (((powerRZ a (s)%Z) * (/ a))) * (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__175 : 1 <= IZR i__0).
{ izr_le. }
assert (n__172 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__171 : a = 1 * (a - 0) + 0).
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
rw e__171.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
assert (e__173 : (powerRZ a ((s + i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
swap ((s + i__0 + (- 1)))%Z with (i__0 + s + (-1))%Z.
rewrite (pz_add_nz a (i__0 + s)%Z ((-1))%Z) by nz.
rewrite (pz_add_nz a (i__0)%Z (s)%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__174 : (g ((s + i__0))%Z) = (g (i__0 + s)%Z)).
{
swap ((s + i__0))%Z with (i__0 + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__173.
rw e__174.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((powerRZ a (s)%Z) * (/ a))) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__170.
feq.
}
assert (e__176 : / (1 - (powerRZ a ((s + n))%Z)) = ((- 1) * (/ (((powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (- 1))))).
{
assert (e__177 : (1 - (powerRZ a ((s + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + 1)).
{
assert (e__178 : (powerRZ a ((s + n))%Z) = ((powerRZ a (n)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + n))%Z with (n + s)%Z.
rewrite (pz_add a (n)%Z (s)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__178.
reflexivity.
}
feq.
}
rw e__177.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__169.
rw e__176.
reflexivity.
}
feq.
}
rw e__168.
feq.
}
(* goal *)
assert (s__181 : (((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z)) = (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))))).
{
transitivity ((((- 1) * (v a v0 g (n + s)%Z) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (v a v0 g (n + s)%Z))).
{
assert (e__145 : (powerRZ a ((s + n))%Z) = ((powerRZ a (n)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + n))%Z with (n + s)%Z.
rewrite (pz_add a (n)%Z (s)%Z) by zp.
feq.
}
assert (e__146 : (v a v0 g ((s + n))%Z) = (v a v0 g (n + s)%Z)).
{
swap ((s + n))%Z with (n + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__145.
rw e__146.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + (v a v0 g (s)%Z) + ((- 1) * (powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) + ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)))).
{
assert (e__147 : (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__148 : zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (((powerRZ a (s)%Z) * (/ a))) * (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__153 : 1 <= IZR i__0).
{ izr_le. }
assert (n__150 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__149 : a = 1 * (a - 0) + 0).
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
rw e__149.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
assert (e__151 : (powerRZ a ((s + i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
swap ((s + i__0 + (- 1)))%Z with (i__0 + s + (-1))%Z.
rewrite (pz_add_nz a (i__0 + s)%Z ((-1))%Z) by nz.
rewrite (pz_add_nz a (i__0)%Z (s)%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__152 : (g ((s + i__0))%Z) = (g (i__0 + s)%Z)).
{
swap ((s + i__0))%Z with (i__0 + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__151.
rw e__152.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((powerRZ a (s)%Z) * (/ a))) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
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
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (v a v0 g (n + s)%Z) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (1 * (v a v0 g (n + s)%Z)) + (1 * (v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (s)%Z)) + (1 * (powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) + ((- 1) * (powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))))).
{
feq.
}
rw n__180.
transitivity (0).
{
feq.
}
reflexivity.
}
change (((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z)) = (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))))))).
exact s__181.
Qed.
Fail Definition corrupted : forall (a : R) (v0 : R) (g : Z -> R) (s : Z) (n : Z), (0 <= s)%Z -> (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR s)) -> (((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z)) = ((((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) + 1)) := claim.
End T_adamnx_gains_after_0e4a557f.


(* closed_form_v; certificate ad826a764ab6f50bc9d1b8c5b08a51b793ce88046b67a8c98115a7fd922fc783 *)
Module T_closed_form_v_ad826a76.
Definition normalized_rate (a : R) (t : Z) : R := ((1 - (powerRZ a ((t + (- 1)))%Z)) / (1 - (powerRZ a (t)%Z))).
Fixpoint v_nat (a : R) (v0 : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => v0 | S k__ => (((normalized_rate a (((0 + Z.of_nat k__) + 1))%Z) * (v_nat a v0 g k__)) + ((1 - (normalized_rate a (((0 + Z.of_nat k__) + 1))%Z)) * ((g (((0 + Z.of_nat k__) + 1))%Z) ^ 2))) end.
Definition v (a : R) (v0 : R) (g : Z -> R) (n : Z) : R := v_nat a v0 g (Z.to_nat (n - 0)).
Lemma v_start : forall (a : R) (v0 : R) (g : Z -> R), v a v0 g (0)%Z = v0.
Proof. intros. unfold v. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma v_succ : forall (a : R) (v0 : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> v a v0 g (n + 1)%Z = (((normalized_rate a ((n + 1))%Z) * (v a v0 g (n)%Z)) + ((1 - (normalized_rate a ((n + 1))%Z)) * ((g ((n + 1))%Z) ^ 2))).
Proof. intros a v0 g n bound. unfold v. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [v_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (a : R) (v0 : R) (g : Z -> R) (t : Z), (0 <= t)%Z /\ ((0 < a) /\ (a < 1)) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), 7, (fun i : Z => (IZR i)), (3)%Z.
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

Theorem claim : forall (a : R) (v0 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR t)) -> (((1 - (powerRZ a (t)%Z)) * (v a v0 g (t)%Z)) = ((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))).
Proof.
intros a v0 g t b__0 h__2 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* S *)
assert (s__137 : (forall k : Z, ((1)%Z <= k)%Z -> ((v a v0 g (k)%Z) = (((1 - a) * / (1 - (powerRZ a (k)%Z))) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))))).
{
apply (induction_from (fun k : Z => ((v a v0 g (k)%Z) = (((1 - a) * / (1 - (powerRZ a (k)%Z))) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))) (1)%Z).
{
change ((v a v0 g (1)%Z) = (((1 - a) * / (1 - (powerRZ a (1)%Z))) * (zsum (1)%Z (1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))).
assert (n__8 : (1 - (a ^ 1)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__7 : (1 - (a ^ 1)) = 1 * (1 - a) + 0).
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
rw e__7.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (n__10 : (((- 1) * a) + 1) <> 0).
{
assert (e__9 : (1 - (a ^ 1)) = (((- 1) * a) + 1)).
{
feq.
}
try rewrite <- e__9.
exact n__8.
}
assert (n__11 : (a + (- 1)) <> 0).
{
intro vanishes.
apply n__10.
transitivity ((- 1) * (a + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* base *)
assert (s__23 : ((v a v0 g (1)%Z) = (((1 - a) * / (1 - (a ^ 1))) * (zsum (1)%Z (1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))).
{
transitivity ((((((g (1)%Z) ^ 2) * a) + ((- 1) * ((g (1)%Z) ^ 2))) * (/ (a + (- 1))))).
{
transitivity (v a v0 g ((0)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (v_succ a v0 g (0)%Z) by zp.
change ((((normalized_rate a (((0)%Z + 1))%Z) * (v a v0 g (0)%Z)) + ((1 - (normalized_rate a (((0)%Z + 1))%Z)) * ((g (((0)%Z + 1))%Z) ^ 2))) = (((((g (1)%Z) ^ 2) * a) + ((- 1) * ((g (1)%Z) ^ 2))) * (/ (a + (- 1))))).
assert (e__12 : (normalized_rate a (((0)%Z + 1))%Z) = 0).
{
change (((1 - (powerRZ a ((((0)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((0)%Z + 1))%Z))) = 0).
assert (e__13 : (powerRZ a ((((0)%Z + 1) + (- 1)))%Z) = 1).
{
swap ((((0)%Z + 1) + (- 1)))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
assert (e__14 : / (1 - (powerRZ a (((0)%Z + 1))%Z)) = ((- 1) * (/ (a + (- 1))))).
{
assert (e__15 : (1 - (powerRZ a (((0)%Z + 1))%Z)) = (((- 1) * a) + 1)).
{
assert (e__16 : (powerRZ a (((0)%Z + 1))%Z) = a).
{
swap (((0)%Z + 1))%Z with (1)%Z.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__16.
reflexivity.
}
feq.
}
rw e__15.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__13.
rw e__14.
reflexivity.
}
feq.
}
assert (e__17 : (g (((0)%Z + 1))%Z) = (g (1)%Z)).
{
swap (((0)%Z + 1))%Z with (1)%Z.
reflexivity.
}
assert (e__18 : (v a v0 g (0)%Z) = v0).
{
rewrite (v_start a v0 g).
change (v0 = v0).
reflexivity.
}
eapply eq_trans.
{
rw e__12.
rw e__17.
rw e__18.
reflexivity.
}
feq.
}
symmetry.
transitivity (((g (1)%Z) ^ 2)).
{
assert (e__19 : (zsum (1)%Z (1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((g (1)%Z) ^ 2)).
{
transitivity (((powerRZ a (((1)%Z + (- 1)))%Z) * ((g (1)%Z) ^ 2))).
{
unroll_zsum.
}
assert (e__20 : (powerRZ a (((1)%Z + (- 1)))%Z) = 1).
{
swap (((1)%Z + (- 1)))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__20.
reflexivity.
}
feq.
}
assert (e__21 : / (1 - (a ^ 1)) = ((- 1) * (/ (a + (- 1))))).
{
assert (e__22 : (1 - (a ^ 1)) = (((- 1) * a) + 1)).
{
feq.
}
rw e__22.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__19.
rw e__21.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((((g (1)%Z) ^ 2) * a) + ((- 1) * ((g (1)%Z) ^ 2))) * (/ (a + (- 1))))).
{
transitivity (v a v0 g ((0)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (v_succ a v0 g (0)%Z) by zp.
change ((((normalized_rate a (((0)%Z + 1))%Z) * (v a v0 g (0)%Z)) + ((1 - (normalized_rate a (((0)%Z + 1))%Z)) * ((g (((0)%Z + 1))%Z) ^ 2))) = (((((g (1)%Z) ^ 2) * a) + ((- 1) * ((g (1)%Z) ^ 2))) * (/ (a + (- 1))))).
assert (e__24 : (normalized_rate a (((0)%Z + 1))%Z) = 0).
{
change (((1 - (powerRZ a ((((0)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((0)%Z + 1))%Z))) = 0).
assert (e__25 : (powerRZ a ((((0)%Z + 1) + (- 1)))%Z) = 1).
{
swap ((((0)%Z + 1) + (- 1)))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
assert (e__26 : / (1 - (powerRZ a (((0)%Z + 1))%Z)) = ((- 1) * (/ (a + (- 1))))).
{
assert (e__27 : (1 - (powerRZ a (((0)%Z + 1))%Z)) = (((- 1) * a) + 1)).
{
assert (e__28 : (powerRZ a (((0)%Z + 1))%Z) = a).
{
swap (((0)%Z + 1))%Z with (1)%Z.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__28.
reflexivity.
}
feq.
}
rw e__27.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__25.
rw e__26.
reflexivity.
}
feq.
}
assert (e__29 : (g (((0)%Z + 1))%Z) = (g (1)%Z)).
{
swap (((0)%Z + 1))%Z with (1)%Z.
reflexivity.
}
assert (e__30 : (v a v0 g (0)%Z) = v0).
{
rewrite (v_start a v0 g).
change (v0 = v0).
reflexivity.
}
eapply eq_trans.
{
rw e__24.
rw e__29.
rw e__30.
reflexivity.
}
feq.
}
symmetry.
transitivity (((g (1)%Z) ^ 2)).
{
assert (e__31 : (zsum (1)%Z (1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((g (1)%Z) ^ 2)).
{
transitivity (((powerRZ a (((1)%Z + (- 1)))%Z) * ((g (1)%Z) ^ 2))).
{
unroll_zsum.
}
assert (e__32 : (powerRZ a (((1)%Z + (- 1)))%Z) = 1).
{
swap (((1)%Z + (- 1)))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__32.
reflexivity.
}
feq.
}
assert (e__33 : / (1 - (powerRZ a (1)%Z)) = ((- 1) * (/ (a + (- 1))))).
{
assert (e__34 : (1 - (powerRZ a (1)%Z)) = (((- 1) * a) + 1)).
{
assert (e__35 : (powerRZ a (1)%Z) = a).
{
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__35.
reflexivity.
}
feq.
}
rw e__34.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__31.
rw e__33.
reflexivity.
}
feq.
}
feq.
}
{
intros k b__36.
assert (r__37 : 1 <= IZR k).
{ izr_le. }
intros IH__38.
change ((v a v0 g (k + 1)%Z) = (((1 - a) * / (1 - (powerRZ a (k + 1)%Z))) * (zsum (1)%Z (k + 1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))).
assert (n__46 : (1 - (powerRZ a ((((k + 1) + (-1)) + 1))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__39 : 0 < a).
{
assert (e__43 : a = 1 * (a - 0) + 0).
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
rw e__43.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__40 : 0 < (1 - a)).
{
assert (e__44 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__44.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__41 : 0 < ((((IZR k) + 1) + (- 1)) + 1)).
{
assert (e__45 : ((((IZR k) + 1) + (- 1)) + 1) = 1 * ((IZR k) - 1) + 2).
{
transitivity (((IZR k) + 1)).
{
feq.
}
symmetry.
transitivity (((IZR k) + 1)).
{
feq.
}
feq.
}
rw e__45.
apply (from_le_pos 1 2 1 (IZR k)); [exact r__37 | lra ..].
}
assert (g__42 : 0 < (1 - (powerRZ a ((((k + 1) + (-1)) + 1))%Z))).
{
pz_gap a ((((k + 1) + (-1)) + 1))%Z.
}
lra.
}
assert (n__49 : (((- 1) * (powerRZ a (k)%Z) * a) + 1) <> 0).
{
assert (e__47 : (1 - (powerRZ a ((((k + 1) + (-1)) + 1))%Z)) = (((- 1) * (powerRZ a (k)%Z) * a) + 1)).
{
assert (e__48 : (powerRZ a ((((k + 1) + (-1)) + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap ((((k + 1) + (-1)) + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__48.
reflexivity.
}
feq.
}
try rewrite <- e__47.
exact n__46.
}
assert (n__50 : (((powerRZ a (k)%Z) * a) + (- 1)) <> 0).
{
intro vanishes.
apply n__49.
transitivity ((- 1) * (((powerRZ a (k)%Z) * a) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__58 : (1 - (powerRZ a ((k + 1))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__51 : 0 < a).
{
assert (e__55 : a = 1 * (a - 0) + 0).
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
rw e__55.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__52 : 0 < (1 - a)).
{
assert (e__56 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__56.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__53 : 0 < ((IZR k) + 1)).
{
assert (e__57 : ((IZR k) + 1) = 1 * ((IZR k) - 1) + 2).
{
transitivity (((IZR k) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR k) + 1)).
{
feq.
}
feq.
}
rw e__57.
apply (from_le_pos 1 2 1 (IZR k)); [exact r__37 | lra ..].
}
assert (g__54 : 0 < (1 - (powerRZ a ((k + 1))%Z))).
{
pz_gap a ((k + 1))%Z.
}
lra.
}
assert (n__83 : (1 - (powerRZ a (k)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__76 : 0 < a).
{
assert (e__80 : a = 1 * (a - 0) + 0).
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
rw e__80.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__77 : 0 < (1 - a)).
{
assert (e__81 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__81.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__78 : 0 < (IZR k)).
{
assert (e__82 : (IZR k) = 1 * ((IZR k) - 1) + 1).
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
rw e__82.
apply (from_le_pos 1 1 1 (IZR k)); [exact r__37 | lra ..].
}
assert (g__79 : 0 < (1 - (powerRZ a (k)%Z))).
{
pz_gap a (k)%Z.
}
lra.
}
assert (n__85 : (((- 1) * (powerRZ a (k)%Z)) + 1) <> 0).
{
assert (e__84 : (1 - (powerRZ a (k)%Z)) = (((- 1) * (powerRZ a (k)%Z)) + 1)).
{
feq.
}
try rewrite <- e__84.
exact n__83.
}
assert (n__86 : ((powerRZ a (k)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__85.
transitivity ((- 1) * ((powerRZ a (k)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__98 : (v a v0 g (k)%Z) = ((((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) * (/ ((powerRZ a (k)%Z) + (- 1))))).
{
transitivity (1 * (v a v0 g (k)%Z)).
{ feq. }
rewrite IH__38.
assert (e__89 : (((1 - a) * / (1 - (powerRZ a (k)%Z))) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) = ((((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) * (/ ((powerRZ a (k)%Z) + (- 1))))).
{
assert (e__90 : (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__91 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__95 : 1 <= IZR i__0).
{ izr_le. }
assert (n__93 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__92 : a = 1 * (a - 0) + 0).
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
rw e__92.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__94 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
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
transitivity (((/ a)) * zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__91.
feq.
}
assert (e__96 : / (1 - (powerRZ a (k)%Z)) = ((- 1) * (/ ((powerRZ a (k)%Z) + (- 1))))).
{
assert (e__97 : (1 - (powerRZ a (k)%Z)) = (((- 1) * (powerRZ a (k)%Z)) + 1)).
{
feq.
}
rw e__97.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__90.
rw e__96.
reflexivity.
}
feq.
}
rw e__89.
feq.
}
(* step *)
assert (s__99 : ((v a v0 g ((k + 1))%Z) = (((1 - a) * / (1 - (powerRZ a ((k + 1))%Z))) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))).
{
transitivity (((((- 1) * ((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + (((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z) * a) + ((v a v0 g (k)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (v a v0 g (k)%Z))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
transitivity (v a v0 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (v_succ a v0 g (k)%Z) by zp.
change ((((normalized_rate a (((k)%Z + 1))%Z) * (v a v0 g (k)%Z)) + ((1 - (normalized_rate a (((k)%Z + 1))%Z)) * ((g (((k)%Z + 1))%Z) ^ 2))) = ((((- 1) * ((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + (((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z) * a) + ((v a v0 g (k)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (v a v0 g (k)%Z))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__59 : (normalized_rate a (((k)%Z + 1))%Z) = (((powerRZ a (k)%Z) + (- 1)) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a ((((k)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((k)%Z + 1))%Z))) = (((powerRZ a (k)%Z) + (- 1)) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__60 : (powerRZ a ((((k)%Z + 1) + (- 1)))%Z) = (powerRZ a (k)%Z)).
{
swap ((((k)%Z + 1) + (- 1)))%Z with (k)%Z.
feq.
}
assert (e__61 : / (1 - (powerRZ a (((k)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__62 : (1 - (powerRZ a (((k)%Z + 1))%Z)) = (((- 1) * (powerRZ a (k)%Z) * a) + 1)).
{
assert (e__63 : (powerRZ a (((k)%Z + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__63.
reflexivity.
}
feq.
}
rw e__62.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__60.
rw e__61.
reflexivity.
}
feq.
}
assert (e__64 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__59.
rw e__64.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * ((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + (((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z) * a) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__65 : (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__66 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__70 : 1 <= IZR i__0).
{ izr_le. }
assert (n__68 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__67 : a = 1 * (a - 0) + 0).
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
rw e__67.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__69 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__69.
reflexivity.
}
feq.
}
feq.
}
transitivity (((/ a)) * zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__71 : ((powerRZ a (((k + 1)%Z + (- 1)))%Z) * ((g (k + 1)%Z) ^ 2)) = (((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z))).
{
assert (e__72 : (powerRZ a (((k + 1)%Z + (- 1)))%Z) = (powerRZ a (k)%Z)).
{
swap (((k + 1)%Z + (- 1)))%Z with (k)%Z.
feq.
}
eapply eq_trans.
{
rw e__72.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) + ((powerRZ a (((k + 1)%Z + (- 1)))%Z) * ((g (k + 1)%Z) ^ 2))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__66.
rw e__71.
feq.
}
assert (e__73 : / (1 - (powerRZ a ((k + 1))%Z)) = ((- 1) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__74 : (1 - (powerRZ a ((k + 1))%Z)) = (((- 1) * (powerRZ a (k)%Z) * a) + 1)).
{
assert (e__75 : (powerRZ a ((k + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__75.
reflexivity.
}
feq.
}
rw e__74.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__65.
rw e__73.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (v a v0 g (k)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (v a v0 g (k)%Z)) + (1 * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))))) * (/ ((1 * (powerRZ a (k)%Z) * a) + ((- 1)))))).
{
feq.
}
rw n__98.
transitivity (0).
{
feq.
}
reflexivity.
}
apply gap_eq.
assert (e__100 : ((((1 - a) * / (1 - (powerRZ a (k + 1)%Z))) * (zsum (1)%Z (k + 1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) - (v a v0 g (k + 1)%Z)) = 1 * ((((1 - a) * / (1 - (powerRZ a ((k + 1))%Z))) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) - (v a v0 g ((k + 1))%Z)) + 0).
{
transitivity (((((- 1) * (v a v0 g (k)%Z) * (powerRZ a (k)%Z)) + (v a v0 g (k)%Z) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__101 : (zsum (1)%Z (k + 1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)))).
{
assert (e__102 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__106 : 1 <= IZR i__0).
{ izr_le. }
assert (n__104 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__103 : a = 1 * (a - 0) + 0).
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
rw e__103.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__105 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__105.
reflexivity.
}
feq.
}
feq.
}
transitivity (((/ a)) * zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__107 : ((powerRZ a (((k + 1)%Z + (- 1)))%Z) * ((g (k + 1)%Z) ^ 2)) = (((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z))).
{
assert (e__108 : (powerRZ a (((k + 1)%Z + (- 1)))%Z) = (powerRZ a (k)%Z)).
{
swap (((k + 1)%Z + (- 1)))%Z with (k)%Z.
feq.
}
eapply eq_trans.
{
rw e__108.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) + ((powerRZ a (((k + 1)%Z + (- 1)))%Z) * ((g (k + 1)%Z) ^ 2))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__102.
rw e__107.
feq.
}
assert (e__109 : / (1 - (powerRZ a (k + 1)%Z)) = ((- 1) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__110 : (1 - (powerRZ a (k + 1)%Z)) = (((- 1) * (powerRZ a (k)%Z) * a) + 1)).
{
assert (e__111 : (powerRZ a (k + 1)%Z) = ((powerRZ a (k)%Z) * a)).
{
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__111.
reflexivity.
}
feq.
}
rw e__110.
apply inv_by. feq.
}
assert (e__112 : (v a v0 g (k + 1)%Z) = ((((- 1) * ((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + (((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z) * a) + ((v a v0 g (k)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (v a v0 g (k)%Z))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
transitivity (v a v0 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (v_succ a v0 g (k)%Z) by zp.
change ((((normalized_rate a (((k)%Z + 1))%Z) * (v a v0 g (k)%Z)) + ((1 - (normalized_rate a (((k)%Z + 1))%Z)) * ((g (((k)%Z + 1))%Z) ^ 2))) = ((((- 1) * ((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + (((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z) * a) + ((v a v0 g (k)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (v a v0 g (k)%Z))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__113 : (normalized_rate a (((k)%Z + 1))%Z) = (((powerRZ a (k)%Z) + (- 1)) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a ((((k)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((k)%Z + 1))%Z))) = (((powerRZ a (k)%Z) + (- 1)) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__114 : (powerRZ a ((((k)%Z + 1) + (- 1)))%Z) = (powerRZ a (k)%Z)).
{
swap ((((k)%Z + 1) + (- 1)))%Z with (k)%Z.
feq.
}
assert (e__115 : / (1 - (powerRZ a (((k)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__116 : (1 - (powerRZ a (((k)%Z + 1))%Z)) = (((- 1) * (powerRZ a (k)%Z) * a) + 1)).
{
assert (e__117 : (powerRZ a (((k)%Z + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
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
eapply eq_trans.
{
rw e__114.
rw e__115.
reflexivity.
}
feq.
}
assert (e__118 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__113.
rw e__118.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__101.
rw e__109.
rw e__112.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (v a v0 g (k)%Z) * (powerRZ a (k)%Z)) + (v a v0 g (k)%Z) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__119 : (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__120 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__124 : 1 <= IZR i__0).
{ izr_le. }
assert (n__122 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__121 : a = 1 * (a - 0) + 0).
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
rw e__121.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__123 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
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
transitivity (((/ a)) * zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__125 : ((powerRZ a (((k + 1)%Z + (- 1)))%Z) * ((g (k + 1)%Z) ^ 2)) = (((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z))).
{
assert (e__126 : (powerRZ a (((k + 1)%Z + (- 1)))%Z) = (powerRZ a (k)%Z)).
{
swap (((k + 1)%Z + (- 1)))%Z with (k)%Z.
feq.
}
eapply eq_trans.
{
rw e__126.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) + ((powerRZ a (((k + 1)%Z + (- 1)))%Z) * ((g (k + 1)%Z) ^ 2))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__120.
rw e__125.
feq.
}
assert (e__127 : / (1 - (powerRZ a ((k + 1))%Z)) = ((- 1) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__128 : (1 - (powerRZ a ((k + 1))%Z)) = (((- 1) * (powerRZ a (k)%Z) * a) + 1)).
{
assert (e__129 : (powerRZ a ((k + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__129.
reflexivity.
}
feq.
}
rw e__128.
apply inv_by. feq.
}
assert (e__130 : (v a v0 g ((k + 1))%Z) = ((((- 1) * ((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + (((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z) * a) + ((v a v0 g (k)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (v a v0 g (k)%Z))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
transitivity (v a v0 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (v_succ a v0 g (k)%Z) by zp.
change ((((normalized_rate a (((k)%Z + 1))%Z) * (v a v0 g (k)%Z)) + ((1 - (normalized_rate a (((k)%Z + 1))%Z)) * ((g (((k)%Z + 1))%Z) ^ 2))) = ((((- 1) * ((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + (((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z) * a) + ((v a v0 g (k)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (v a v0 g (k)%Z))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__131 : (normalized_rate a (((k)%Z + 1))%Z) = (((powerRZ a (k)%Z) + (- 1)) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a ((((k)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((k)%Z + 1))%Z))) = (((powerRZ a (k)%Z) + (- 1)) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__132 : (powerRZ a ((((k)%Z + 1) + (- 1)))%Z) = (powerRZ a (k)%Z)).
{
swap ((((k)%Z + 1) + (- 1)))%Z with (k)%Z.
feq.
}
assert (e__133 : / (1 - (powerRZ a (((k)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__134 : (1 - (powerRZ a (((k)%Z + 1))%Z)) = (((- 1) * (powerRZ a (k)%Z) * a) + 1)).
{
assert (e__135 : (powerRZ a (((k)%Z + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__135.
reflexivity.
}
feq.
}
rw e__134.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__132.
rw e__133.
reflexivity.
}
feq.
}
assert (e__136 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__131.
rw e__136.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__119.
rw e__127.
rw e__130.
reflexivity.
}
feq.
}
feq.
}
rw e__100.
apply (from_eq_zero 1 0 (v a v0 g ((k + 1))%Z) (((1 - a) * / (1 - (powerRZ a ((k + 1))%Z))) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))); [exact s__99 | lra ..].
}
}
(* S_t *)
assert (s__140 : ((v a v0 g (t)%Z) = (((1 - a) * / (1 - (powerRZ a (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))).
{
assert (b__138 : ((1)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__139 : ((v a v0 g (t)%Z) = (((1 - a) * / (1 - (powerRZ a (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))).
{
exact (s__137 (t)%Z b__138).
}
exact u__139.
}
assert (n__154 : (1 - (powerRZ a (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__147 : 0 < a).
{
assert (e__151 : a = 1 * (a - 0) + 0).
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
rw e__151.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__148 : 0 < (1 - a)).
{
assert (e__152 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__152.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__149 : 0 < (IZR t)).
{
assert (e__153 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__153.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__150 : 0 < (1 - (powerRZ a (t)%Z))).
{
pz_gap a (t)%Z.
}
lra.
}
assert (n__156 : (((- 1) * (powerRZ a (t)%Z)) + 1) <> 0).
{
assert (e__155 : (1 - (powerRZ a (t)%Z)) = (((- 1) * (powerRZ a (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__155.
exact n__154.
}
assert (n__157 : ((powerRZ a (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__156.
transitivity ((- 1) * ((powerRZ a (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__169 : (v a v0 g (t)%Z) = ((((- 1) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) * (/ ((powerRZ a (t)%Z) + (- 1))))).
{
transitivity (1 * (v a v0 g (t)%Z)).
{ feq. }
rewrite s__140.
assert (e__160 : (((1 - a) * / (1 - (powerRZ a (t)%Z))) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) = ((((- 1) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) * (/ ((powerRZ a (t)%Z) + (- 1))))).
{
assert (e__161 : (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__162 : zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__166 : 1 <= IZR i__0).
{ izr_le. }
assert (n__164 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__163 : a = 1 * (a - 0) + 0).
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
rw e__163.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__165 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
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
transitivity (((/ a)) * zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__162.
feq.
}
assert (e__167 : / (1 - (powerRZ a (t)%Z)) = ((- 1) * (/ ((powerRZ a (t)%Z) + (- 1))))).
{
assert (e__168 : (1 - (powerRZ a (t)%Z)) = (((- 1) * (powerRZ a (t)%Z)) + 1)).
{
feq.
}
rw e__168.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__161.
rw e__167.
reflexivity.
}
feq.
}
rw e__160.
feq.
}
(* goal *)
assert (s__170 : (((1 - (powerRZ a (t)%Z)) * (v a v0 g (t)%Z)) = ((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))).
{
transitivity ((((- 1) * (v a v0 g (t)%Z) * (powerRZ a (t)%Z)) + (v a v0 g (t)%Z))).
{
feq.
}
symmetry.
transitivity ((((zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + ((- 1) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z))))))).
{
assert (e__141 : (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__142 : zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__146 : 1 <= IZR i__0).
{ izr_le. }
assert (n__144 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__143 : a = 1 * (a - 0) + 0).
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
rw e__143.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__145 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__145.
reflexivity.
}
feq.
}
feq.
}
transitivity (((/ a)) * zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__142.
feq.
}
eapply eq_trans.
{
rw e__141.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (v a v0 g (t)%Z) * (powerRZ a (t)%Z)) + (1 * (v a v0 g (t)%Z)) + ((- 1) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (1 * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))))))).
{
feq.
}
rw n__169.
transitivity (0).
{
feq.
}
reflexivity.
}
change (((1 - (powerRZ a (t)%Z)) * (v a v0 g (t)%Z)) = ((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))).
exact s__170.
Qed.
Fail Definition corrupted : forall (a : R) (v0 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR t)) -> (((1 - (powerRZ a (t)%Z)) * (v a v0 g (t)%Z)) = (((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) + 1)) := claim.
End T_closed_form_v_ad826a76.


(* adamnx.weighted_bound; certificate 03100ce53c80f98310490856033ab9b5e79bdb4cdc98d21f4b86be12ce8b9d08 *)
Module T_adamnx_weighted_bound_03100ce5.

Lemma satisfiable : exists (a : R) (B : R) (g : Z -> R) (t : Z), (0 <= t)%Z /\ ((0 < a) /\ (a < 1)) /\ (forall i : Z, ((1)%Z <= i)%Z -> (((g (i)%Z) ^ 2) <= B)).
Proof.
exists (1 * / 2), 4, (fun i : Z => 2), (3)%Z.
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
change (forall i : Z, ((1)%Z <= i)%Z -> ((2 ^ 2) <= 4)).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply gap_le.
apply Req_le_sym.
assert (e__2 : (4 - (2 ^ 2)) = 0).
{
feq.
}
rw e__2.
rat.
}
}
Qed.

Theorem claim : forall (a : R) (B : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((g (i)%Z) ^ 2) <= B)) -> (((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) <= (B * (1 - (powerRZ a (t)%Z)))).
Proof.
intros a B g t b__0 h__2 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
(* S *)
assert (s__73 : (forall k : Z, ((0)%Z <= k)%Z -> (((1 - a) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) <= (B * (1 - (powerRZ a (k)%Z)))))).
{
apply (induction_from (fun k : Z => (((1 - a) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) <= (B * (1 - (powerRZ a (k)%Z))))) (0)%Z).
{
change (((1 - a) * (zsum (1)%Z (0)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) <= (B * (1 - (powerRZ a (0)%Z)))).
(* base *)
assert (s__9 : (((1 - a) * (zsum (1)%Z (0)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) <= (B * (1 - (a ^ 0))))).
{
apply gap_le.
assert (e__6 : ((B * (1 - (a ^ 0))) - ((1 - a) * (zsum (1)%Z (0)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))) = 0).
{
transitivity (0).
{
assert (e__8 : (zsum (1)%Z (0)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = 0).
{
apply zsum_empty; zp.
}
eapply eq_trans.
{
rw e__8.
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
assert (w__7 : 0 <= 0).
{
apply Req_le_sym.
reflexivity.
}
rw e__6. exact w__7.
}
apply Req_le.
transitivity (0).
{
assert (e__10 : (zsum (1)%Z (0)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = 0).
{
apply zsum_empty; zp.
}
eapply eq_trans.
{
rw e__10.
reflexivity.
}
feq.
}
symmetry.
transitivity (0).
{
assert (e__11 : (powerRZ a (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__11.
reflexivity.
}
feq.
}
feq.
}
{
intros k b__12.
assert (r__13 : 0 <= IZR k).
{ izr_le. }
intros IH__14.
change (((1 - a) * (zsum (1)%Z (k + 1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) <= (B * (1 - (powerRZ a (k + 1)%Z)))).
(* step *)
assert (s__53 : (((1 - a) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) <= (B * (1 - (powerRZ a ((k + 1))%Z))))).
{
apply gap_le.
assert (e__15 : ((B * (1 - (powerRZ a ((k + 1))%Z))) - ((1 - a) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))) = (((B * (1 - (powerRZ a (k)%Z))) - ((1 - a) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))) + ((1 - a) * (powerRZ a (k)%Z) * (B - ((g ((k + 1))%Z) ^ 2))))).
{
transitivity ((((- 1) * ((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + (((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z) * a) + ((- 1) * (powerRZ a (k)%Z) * B * a) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) + B)).
{
assert (e__17 : (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__18 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__22 : 1 <= IZR i__0).
{ izr_le. }
assert (n__20 : a <> 0).
{
apply Rgt_not_eq; red.
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
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__21 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
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
transitivity (((/ a)) * zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__23 : ((powerRZ a (((k + 1)%Z + (- 1)))%Z) * ((g (k + 1)%Z) ^ 2)) = (((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z))).
{
assert (e__24 : (powerRZ a (((k + 1)%Z + (- 1)))%Z) = (powerRZ a (k)%Z)).
{
swap (((k + 1)%Z + (- 1)))%Z with (k)%Z.
feq.
}
eapply eq_trans.
{
rw e__24.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) + ((powerRZ a (((k + 1)%Z + (- 1)))%Z) * ((g (k + 1)%Z) ^ 2))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__18.
rw e__23.
feq.
}
assert (e__25 : (powerRZ a ((k + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__17.
rw e__25.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + (((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z) * a) + ((- 1) * (powerRZ a (k)%Z) * B * a) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) + B)).
{
assert (e__26 : (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__27 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__31 : 1 <= IZR i__0).
{ izr_le. }
assert (n__29 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__28 : a = 1 * (a - 0) + 0).
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
rw e__28.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__30 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__30.
reflexivity.
}
feq.
}
feq.
}
transitivity (((/ a)) * zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__27.
feq.
}
assert (e__32 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__26.
rw e__32.
reflexivity.
}
feq.
}
feq.
}
assert (w__16 : 0 <= (((B * (1 - (powerRZ a (k)%Z))) - ((1 - a) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))) + ((1 - a) * (powerRZ a (k)%Z) * (B - ((g ((k + 1))%Z) ^ 2))))).
{
apply plus_nn_nn.
{
assert (e__33 : ((B * (1 - (powerRZ a (k)%Z))) - ((1 - a) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))) = 1 * ((B * (1 - (powerRZ a (k)%Z))) - ((1 - a) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))) + 0).
{
transitivity ((((- 1) * (powerRZ a (k)%Z) * B) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) + B)).
{
assert (e__34 : (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__35 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__39 : 1 <= IZR i__0).
{ izr_le. }
assert (n__37 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__36 : a = 1 * (a - 0) + 0).
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
rw e__36.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__38 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
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
transitivity (((/ a)) * zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
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
rw e__34.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ a (k)%Z) * B) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) + B)).
{
assert (e__40 : (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__41 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__45 : 1 <= IZR i__0).
{ izr_le. }
assert (n__43 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__42 : a = 1 * (a - 0) + 0).
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
rw e__42.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__44 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__44.
reflexivity.
}
feq.
}
feq.
}
transitivity (((/ a)) * zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__41.
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
rw e__33.
apply (from_le_nn 1 0 ((1 - a) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) (B * (1 - (powerRZ a (k)%Z)))); [exact IH__14 | lra ..].
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__46 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__46.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
{
apply pz_pos.
assert (e__47 : a = 1 * (a - 0) + 0).
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
rw e__47.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
}
{
assert (b__48 : ((1)%Z <= ((k + 1))%Z)%Z).
{
zp.
}
assert (i__49 : (((g ((k + 1))%Z) ^ 2) <= B)) by exact (h__5 ((k + 1))%Z b__48).
assert (e__50 : (B - ((g ((k + 1))%Z) ^ 2)) = 1 * (B - ((g ((k + 1))%Z) ^ 2)) + 0).
{
transitivity ((((- 1) * ((g (k + 1)%Z) ^ 2)) + B)).
{
assert (e__51 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__51.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((g (k + 1)%Z) ^ 2)) + B)).
{
assert (e__52 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
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
rw e__50.
apply (from_le_nn 1 0 ((g ((k + 1))%Z) ^ 2) B); [exact i__49 | lra ..].
}
}
}
rw e__15. exact w__16.
}
apply gap_le.
assert (e__54 : ((B * (1 - (powerRZ a (k + 1)%Z))) - ((1 - a) * (zsum (1)%Z (k + 1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))) = 1 * ((B * (1 - (powerRZ a ((k + 1))%Z))) - ((1 - a) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))) + 0).
{
transitivity ((((- 1) * ((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + (((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z) * a) + ((- 1) * (powerRZ a (k)%Z) * B * a) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) + B)).
{
assert (e__55 : (zsum (1)%Z (k + 1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)))).
{
assert (e__56 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__60 : 1 <= IZR i__0).
{ izr_le. }
assert (n__58 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__57 : a = 1 * (a - 0) + 0).
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
rw e__57.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__59 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
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
transitivity (((/ a)) * zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__61 : ((powerRZ a (((k + 1)%Z + (- 1)))%Z) * ((g (k + 1)%Z) ^ 2)) = (((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z))).
{
assert (e__62 : (powerRZ a (((k + 1)%Z + (- 1)))%Z) = (powerRZ a (k)%Z)).
{
swap (((k + 1)%Z + (- 1)))%Z with (k)%Z.
feq.
}
eapply eq_trans.
{
rw e__62.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) + ((powerRZ a (((k + 1)%Z + (- 1)))%Z) * ((g (k + 1)%Z) ^ 2))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__56.
rw e__61.
feq.
}
assert (e__63 : (powerRZ a (k + 1)%Z) = ((powerRZ a (k)%Z) * a)).
{
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__55.
rw e__63.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + (((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z) * a) + ((- 1) * (powerRZ a (k)%Z) * B * a) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) + B)).
{
assert (e__64 : (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__65 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__69 : 1 <= IZR i__0).
{ izr_le. }
assert (n__67 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__66 : a = 1 * (a - 0) + 0).
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
rw e__66.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__68 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
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
transitivity (((/ a)) * zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__70 : ((powerRZ a (((k + 1)%Z + (- 1)))%Z) * ((g (k + 1)%Z) ^ 2)) = (((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z))).
{
assert (e__71 : (powerRZ a (((k + 1)%Z + (- 1)))%Z) = (powerRZ a (k)%Z)).
{
swap (((k + 1)%Z + (- 1)))%Z with (k)%Z.
feq.
}
eapply eq_trans.
{
rw e__71.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) + ((powerRZ a (((k + 1)%Z + (- 1)))%Z) * ((g (k + 1)%Z) ^ 2))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__65.
rw e__70.
feq.
}
assert (e__72 : (powerRZ a ((k + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__64.
rw e__72.
reflexivity.
}
feq.
}
feq.
}
rw e__54.
apply (from_le_nn 1 0 ((1 - a) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) (B * (1 - (powerRZ a ((k + 1))%Z)))); [exact s__53 | lra ..].
}
}
(* goal *)
assert (s__76 : (((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) <= (B * (1 - (powerRZ a (t)%Z))))).
{
assert (b__74 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__75 : (((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) <= (B * (1 - (powerRZ a (t)%Z))))).
{
exact (s__73 (t)%Z b__74).
}
exact u__75.
}
change (((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) <= (B * (1 - (powerRZ a (t)%Z)))).
exact s__76.
Qed.
Fail Definition corrupted : forall (a : R) (B : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((g (i)%Z) ^ 2) <= B)) -> ((B * (1 - (powerRZ a (t)%Z))) < ((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))) := claim.
End T_adamnx_weighted_bound_03100ce5.


(* adamnx.weights; certificate f586b89693603200456208d8dd0b6402d7ebac227aa142299fbc0bb19de9cd51 *)
Module T_adamnx_weights_f586b896.
Definition normalized_rate (a : R) (t : Z) : R := ((1 - (powerRZ a ((t + (- 1)))%Z)) / (1 - (powerRZ a (t)%Z))).
Fixpoint weight_nat (a : R) (i : Z) (k__ : nat) : R :=
match k__ with O => (1 - (normalized_rate a (i)%Z)) | S k__ => ((normalized_rate a ((i + (0 + Z.of_nat k__) + 1))%Z) * (weight_nat a i k__)) end.
Definition weight (a : R) (i : Z) (n : Z) : R := weight_nat a i (Z.to_nat (n - 0)).
Lemma weight_start : forall (a : R) (i : Z), weight a i (0)%Z = (1 - (normalized_rate a (i)%Z)).
Proof. intros. unfold weight. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma weight_succ : forall (a : R) (i : Z) (n : Z), (0 <= n)%Z -> weight a i (n + 1)%Z = ((normalized_rate a ((i + n + 1))%Z) * (weight a (i)%Z (n)%Z)).
Proof. intros a i n bound. unfold weight. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [weight_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (a : R) (i : Z) (n : Z), (0 <= i)%Z /\ (0 <= n)%Z /\ ((0 < a) /\ (a < 1)) /\ (1 <= (IZR i)).
Proof.
exists (1 * / 2), (2)%Z, (3)%Z.
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
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
{
change (1 <= 2).
closed_less.
}
}
}
Qed.

Lemma proved : forall (a : R) (i : Z) (n : Z), (0 <= i)%Z -> (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR i)) -> (((0 <> a) /\ (0 <> (1 - (powerRZ a ((i + n))%Z)))) /\ ((weight a (i)%Z (n)%Z) = (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) / (1 - (powerRZ a ((i + n))%Z))))).
Proof.
intros a i n b__0 b__2 h__4 h__7.
assert (r__1 : 0 <= IZR i) by (izr_le).
assert (r__3 : 0 <= IZR n) by (izr_le).
pose proof h__4 as [h__5 h__6].
assert (z__8 : ((1)%Z <= (i)%Z)%Z).
{ izr_back. }
(* W *)
assert (s__122 : (forall k : Z, ((0)%Z <= k)%Z -> ((weight a (i)%Z (k)%Z) = (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + k))%Z)))))).
{
apply (induction_from (fun k : Z => ((weight a (i)%Z (k)%Z) = (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + k))%Z))))) (0)%Z).
{
change ((weight a (i)%Z (0)%Z) = (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + (0)%Z))%Z)))).
assert (n__10 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__9 : a = 1 * (a - 0) + 0).
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
rw e__9.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (n__18 : (1 - (powerRZ a (i)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__11 : 0 < a).
{
assert (e__15 : a = 1 * (a - 0) + 0).
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
rw e__15.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__12 : 0 < (1 - a)).
{
assert (e__16 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__16.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__13 : 0 < (IZR i)).
{
assert (e__17 : (IZR i) = 1 * ((IZR i) - 1) + 1).
{
transitivity ((IZR i)).
{
reflexivity.
}
symmetry.
transitivity ((IZR i)).
{
feq.
}
feq.
}
rw e__17.
apply (from_le_pos 1 1 1 (IZR i)); [exact h__7 | lra ..].
}
assert (g__14 : 0 < (1 - (powerRZ a (i)%Z))).
{
pz_gap a (i)%Z.
}
lra.
}
assert (n__20 : (((- 1) * (powerRZ a (i)%Z)) + 1) <> 0).
{
assert (e__19 : (1 - (powerRZ a (i)%Z)) = (((- 1) * (powerRZ a (i)%Z)) + 1)).
{
feq.
}
try rewrite <- e__19.
exact n__18.
}
assert (n__21 : ((powerRZ a (i)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__20.
transitivity ((- 1) * ((powerRZ a (i)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__29 : (1 - (powerRZ a ((i + 0))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__22 : 0 < a).
{
assert (e__26 : a = 1 * (a - 0) + 0).
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
rw e__26.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__23 : 0 < (1 - a)).
{
assert (e__27 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__27.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__24 : 0 < ((IZR i) + 0)).
{
assert (e__28 : ((IZR i) + 0) = 1 * ((IZR i) - 1) + 1).
{
transitivity ((IZR i)).
{
feq.
}
symmetry.
transitivity ((IZR i)).
{
feq.
}
feq.
}
rw e__28.
apply (from_le_pos 1 1 1 (IZR i)); [exact h__7 | lra ..].
}
assert (g__25 : 0 < (1 - (powerRZ a ((i + 0))%Z))).
{
pz_gap a ((i + 0))%Z.
}
lra.
}
(* base *)
assert (s__38 : ((weight a (i)%Z (0)%Z) = (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + 0))%Z))))).
{
transitivity (((((- 1) * (powerRZ a (i)%Z) * (/ a)) + (powerRZ a (i)%Z)) * (/ ((powerRZ a (i)%Z) + (- 1))))).
{
rewrite (weight_start a (i)%Z).
change ((1 - (normalized_rate a (i)%Z)) = ((((- 1) * (powerRZ a (i)%Z) * (/ a)) + (powerRZ a (i)%Z)) * (/ ((powerRZ a (i)%Z) + (- 1))))).
assert (e__30 : (normalized_rate a (i)%Z) = ((((powerRZ a (i)%Z) * (/ a)) + (- 1)) * (/ ((powerRZ a (i)%Z) + (- 1))))).
{
change (((1 - (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a (i)%Z))) = ((((powerRZ a (i)%Z) * (/ a)) + (- 1)) * (/ ((powerRZ a (i)%Z) + (- 1))))).
assert (e__31 : (powerRZ a ((i + (- 1)))%Z) = ((powerRZ a (i)%Z) * (/ a))).
{
swap ((i + (- 1)))%Z with (i + (-1))%Z.
rewrite (pz_add_nz a (i)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__32 : / (1 - (powerRZ a (i)%Z)) = ((- 1) * (/ ((powerRZ a (i)%Z) + (- 1))))).
{
assert (e__33 : (1 - (powerRZ a (i)%Z)) = (((- 1) * (powerRZ a (i)%Z)) + 1)).
{
feq.
}
rw e__33.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__31.
rw e__32.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__30.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ a (i)%Z) * (/ a)) + (powerRZ a (i)%Z)) * (/ ((powerRZ a (i)%Z) + (- 1))))).
{
assert (e__34 : / (1 - (powerRZ a ((i + 0))%Z)) = ((- 1) * (/ ((powerRZ a (i)%Z) + (- 1))))).
{
assert (e__35 : (1 - (powerRZ a ((i + 0))%Z)) = (((- 1) * (powerRZ a (i)%Z)) + 1)).
{
assert (e__36 : (powerRZ a ((i + 0))%Z) = (powerRZ a (i)%Z)).
{
swap ((i + 0))%Z with (i)%Z.
feq.
}
eapply eq_trans.
{
rw e__36.
reflexivity.
}
feq.
}
rw e__35.
apply inv_by. feq.
}
assert (e__37 : (powerRZ a ((i + (- 1)))%Z) = ((powerRZ a (i)%Z) * (/ a))).
{
swap ((i + (- 1)))%Z with (i + (-1))%Z.
rewrite (pz_add_nz a (i)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__34.
rw e__37.
reflexivity.
}
feq.
}
feq.
}
transitivity (((((- 1) * (powerRZ a (i)%Z) * (/ a)) + (powerRZ a (i)%Z)) * (/ ((powerRZ a (i)%Z) + (- 1))))).
{
rewrite (weight_start a (i)%Z).
change ((1 - (normalized_rate a (i)%Z)) = ((((- 1) * (powerRZ a (i)%Z) * (/ a)) + (powerRZ a (i)%Z)) * (/ ((powerRZ a (i)%Z) + (- 1))))).
assert (e__39 : (normalized_rate a (i)%Z) = ((((powerRZ a (i)%Z) * (/ a)) + (- 1)) * (/ ((powerRZ a (i)%Z) + (- 1))))).
{
change (((1 - (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a (i)%Z))) = ((((powerRZ a (i)%Z) * (/ a)) + (- 1)) * (/ ((powerRZ a (i)%Z) + (- 1))))).
assert (e__40 : (powerRZ a ((i + (- 1)))%Z) = ((powerRZ a (i)%Z) * (/ a))).
{
swap ((i + (- 1)))%Z with (i + (-1))%Z.
rewrite (pz_add_nz a (i)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__41 : / (1 - (powerRZ a (i)%Z)) = ((- 1) * (/ ((powerRZ a (i)%Z) + (- 1))))).
{
assert (e__42 : (1 - (powerRZ a (i)%Z)) = (((- 1) * (powerRZ a (i)%Z)) + 1)).
{
feq.
}
rw e__42.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__40.
rw e__41.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__39.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ a (i)%Z) * (/ a)) + (powerRZ a (i)%Z)) * (/ ((powerRZ a (i)%Z) + (- 1))))).
{
assert (e__43 : / (1 - (powerRZ a ((i + (0)%Z))%Z)) = ((- 1) * (/ ((powerRZ a (i)%Z) + (- 1))))).
{
assert (e__44 : (1 - (powerRZ a ((i + (0)%Z))%Z)) = (((- 1) * (powerRZ a (i)%Z)) + 1)).
{
assert (e__45 : (powerRZ a ((i + (0)%Z))%Z) = (powerRZ a (i)%Z)).
{
swap ((i + (0)%Z))%Z with (i)%Z.
feq.
}
eapply eq_trans.
{
rw e__45.
reflexivity.
}
feq.
}
rw e__44.
apply inv_by. feq.
}
assert (e__46 : (powerRZ a ((i + (- 1)))%Z) = ((powerRZ a (i)%Z) * (/ a))).
{
swap ((i + (- 1)))%Z with (i + (-1))%Z.
rewrite (pz_add_nz a (i)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__43.
rw e__46.
reflexivity.
}
feq.
}
feq.
}
{
intros k b__47.
assert (r__48 : 0 <= IZR k).
{ izr_le. }
intros IH__49.
change ((weight a (i)%Z (k + 1)%Z) = (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + (k + 1)%Z))%Z)))).
assert (n__57 : (1 - (powerRZ a ((i + ((k + 1) + (-1)) + 1))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__50 : 0 < a).
{
assert (e__54 : a = 1 * (a - 0) + 0).
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
rw e__54.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__51 : 0 < (1 - a)).
{
assert (e__55 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__55.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__52 : 0 < ((IZR i) + (((IZR k) + 1) + (- 1)) + 1)).
{
assert (e__56 : ((IZR i) + (((IZR k) + 1) + (- 1)) + 1) = ((IZR i) + (IZR k) + 1)).
{
feq.
}
rw e__56.
natpos.
}
assert (g__53 : 0 < (1 - (powerRZ a ((i + ((k + 1) + (-1)) + 1))%Z))).
{
pz_gap a ((i + ((k + 1) + (-1)) + 1))%Z.
}
lra.
}
assert (n__60 : (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + 1) <> 0).
{
assert (e__58 : (1 - (powerRZ a ((i + ((k + 1) + (-1)) + 1))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + 1)).
{
assert (e__59 : (powerRZ a ((i + ((k + 1) + (-1)) + 1))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a)).
{
swap ((i + ((k + 1) + (-1)) + 1))%Z with (i + k + 1)%Z.
rewrite (pz_add a (i + k)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (k)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
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
assert (n__61 : (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1)) <> 0).
{
intro vanishes.
apply n__60.
transitivity ((- 1) * (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__63 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__62 : a = 1 * (a - 0) + 0).
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
rw e__62.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (n__71 : (1 - (powerRZ a ((i + (k + 1)))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__64 : 0 < a).
{
assert (e__68 : a = 1 * (a - 0) + 0).
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
rw e__68.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__65 : 0 < (1 - a)).
{
assert (e__69 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__69.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__66 : 0 < ((IZR i) + ((IZR k) + 1))).
{
assert (e__70 : ((IZR i) + ((IZR k) + 1)) = ((IZR i) + (IZR k) + 1)).
{
feq.
}
rw e__70.
natpos.
}
assert (g__67 : 0 < (1 - (powerRZ a ((i + (k + 1)))%Z))).
{
pz_gap a ((i + (k + 1)))%Z.
}
lra.
}
assert (n__87 : (1 - (powerRZ a ((i + k))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__81 : 0 < a).
{
assert (e__85 : a = 1 * (a - 0) + 0).
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
rw e__85.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__82 : 0 < (1 - a)).
{
assert (e__86 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__86.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__83 : 0 < ((IZR i) + (IZR k))).
{
natpos.
}
assert (g__84 : 0 < (1 - (powerRZ a ((i + k))%Z))).
{
pz_gap a ((i + k))%Z.
}
lra.
}
assert (n__90 : (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + 1) <> 0).
{
assert (e__88 : (1 - (powerRZ a ((i + k))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + 1)).
{
assert (e__89 : (powerRZ a ((i + k))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (k)%Z))).
{
swap ((i + k))%Z with (i + k)%Z.
rewrite (pz_add a (i)%Z (k)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__89.
reflexivity.
}
feq.
}
try rewrite <- e__88.
exact n__87.
}
assert (n__91 : (((powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + (- 1)) <> 0).
{
intro vanishes.
apply n__90.
transitivity ((- 1) * (((powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__99 : (weight a (i)%Z (k)%Z) = ((((- 1) * (powerRZ a (i)%Z) * (/ a)) + (powerRZ a (i)%Z)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + (- 1))))).
{
transitivity (1 * (weight a (i)%Z (k)%Z)).
{ feq. }
rewrite IH__49.
assert (e__94 : (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + k))%Z))) = ((((- 1) * (powerRZ a (i)%Z) * (/ a)) + (powerRZ a (i)%Z)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + (- 1))))).
{
assert (e__95 : / (1 - (powerRZ a ((i + k))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + (- 1))))).
{
assert (e__96 : (1 - (powerRZ a ((i + k))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + 1)).
{
assert (e__97 : (powerRZ a ((i + k))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (k)%Z))).
{
swap ((i + k))%Z with (i + k)%Z.
rewrite (pz_add a (i)%Z (k)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__97.
reflexivity.
}
feq.
}
rw e__96.
apply inv_by. feq.
}
assert (e__98 : (powerRZ a ((i + (- 1)))%Z) = ((powerRZ a (i)%Z) * (/ a))).
{
swap ((i + (- 1)))%Z with (i + (-1))%Z.
rewrite (pz_add_nz a (i)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__95.
rw e__98.
reflexivity.
}
feq.
}
rw e__94.
feq.
}
(* step *)
assert (s__100 : ((weight a (i)%Z ((k + 1))%Z) = (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + (k + 1)))%Z))))).
{
transitivity (((((weight a (i)%Z (k)%Z) * (powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (weight a (i)%Z (k)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1))))).
{
transitivity (weight a (i)%Z ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (weight_succ a (i)%Z (k)%Z) by zp.
change (((normalized_rate a ((i + (k)%Z + 1))%Z) * (weight a (i)%Z (k)%Z)) = ((((weight a (i)%Z (k)%Z) * (powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (weight a (i)%Z (k)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__72 : (normalized_rate a ((i + (k)%Z + 1))%Z) = ((((powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + (- 1)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((i + (k)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((i + (k)%Z + 1))%Z))) = ((((powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + (- 1)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__73 : (powerRZ a (((i + (k)%Z + 1) + (- 1)))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (k)%Z))).
{
swap (((i + (k)%Z + 1) + (- 1)))%Z with (i + k)%Z.
rewrite (pz_add a (i)%Z (k)%Z) by zp.
feq.
}
assert (e__74 : / (1 - (powerRZ a ((i + (k)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__75 : (1 - (powerRZ a ((i + (k)%Z + 1))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + 1)).
{
assert (e__76 : (powerRZ a ((i + (k)%Z + 1))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a)).
{
swap ((i + (k)%Z + 1))%Z with (i + k + 1)%Z.
rewrite (pz_add a (i + k)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (k)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__76.
reflexivity.
}
feq.
}
rw e__75.
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
eapply eq_trans.
{
rw e__72.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ a (i)%Z) * (/ a)) + (powerRZ a (i)%Z)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__77 : / (1 - (powerRZ a ((i + (k + 1)))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__78 : (1 - (powerRZ a ((i + (k + 1)))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + 1)).
{
assert (e__79 : (powerRZ a ((i + (k + 1)))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a)).
{
swap ((i + (k + 1)))%Z with (i + k + 1)%Z.
rewrite (pz_add a (i + k)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (k)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
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
assert (e__80 : (powerRZ a ((i + (- 1)))%Z) = ((powerRZ a (i)%Z) * (/ a))).
{
swap ((i + (- 1)))%Z with (i + (-1))%Z.
rewrite (pz_add_nz a (i)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__77.
rw e__80.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (weight a (i)%Z (k)%Z) * (powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (weight a (i)%Z (k)%Z)) + (1 * (powerRZ a (i)%Z) * (/ a)) + ((- 1) * (powerRZ a (i)%Z))) * (/ ((1 * (powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + ((- 1)))))).
{
feq.
}
rw n__99.
transitivity (0).
{
feq.
}
reflexivity.
}
apply gap_eq.
assert (e__101 : ((((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + (k + 1)%Z))%Z))) - (weight a (i)%Z (k + 1)%Z)) = 1 * ((((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + (k + 1)))%Z))) - (weight a (i)%Z ((k + 1))%Z)) + 0).
{
transitivity (((((- 1) * (weight a (i)%Z (k)%Z) * (powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + (weight a (i)%Z (k)%Z) + ((- 1) * (powerRZ a (i)%Z) * (/ a)) + (powerRZ a (i)%Z)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__102 : / (1 - (powerRZ a ((i + (k + 1)%Z))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__103 : (1 - (powerRZ a ((i + (k + 1)%Z))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + 1)).
{
assert (e__104 : (powerRZ a ((i + (k + 1)%Z))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a)).
{
swap ((i + (k + 1)%Z))%Z with (i + k + 1)%Z.
rewrite (pz_add a (i + k)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (k)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
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
apply inv_by. feq.
}
assert (e__105 : (powerRZ a ((i + (- 1)))%Z) = ((powerRZ a (i)%Z) * (/ a))).
{
swap ((i + (- 1)))%Z with (i + (-1))%Z.
rewrite (pz_add_nz a (i)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__106 : (weight a (i)%Z (k + 1)%Z) = ((((weight a (i)%Z (k)%Z) * (powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (weight a (i)%Z (k)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1))))).
{
transitivity (weight a (i)%Z ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (weight_succ a (i)%Z (k)%Z) by zp.
change (((normalized_rate a ((i + (k)%Z + 1))%Z) * (weight a (i)%Z (k)%Z)) = ((((weight a (i)%Z (k)%Z) * (powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (weight a (i)%Z (k)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__107 : (normalized_rate a ((i + (k)%Z + 1))%Z) = ((((powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + (- 1)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((i + (k)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((i + (k)%Z + 1))%Z))) = ((((powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + (- 1)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__108 : (powerRZ a (((i + (k)%Z + 1) + (- 1)))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (k)%Z))).
{
swap (((i + (k)%Z + 1) + (- 1)))%Z with (i + k)%Z.
rewrite (pz_add a (i)%Z (k)%Z) by zp.
feq.
}
assert (e__109 : / (1 - (powerRZ a ((i + (k)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__110 : (1 - (powerRZ a ((i + (k)%Z + 1))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + 1)).
{
assert (e__111 : (powerRZ a ((i + (k)%Z + 1))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a)).
{
swap ((i + (k)%Z + 1))%Z with (i + k + 1)%Z.
rewrite (pz_add a (i + k)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (k)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__111.
reflexivity.
}
feq.
}
rw e__110.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__108.
rw e__109.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__107.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__102.
rw e__105.
rw e__106.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (weight a (i)%Z (k)%Z) * (powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + (weight a (i)%Z (k)%Z) + ((- 1) * (powerRZ a (i)%Z) * (/ a)) + (powerRZ a (i)%Z)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__112 : / (1 - (powerRZ a ((i + (k + 1)))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__113 : (1 - (powerRZ a ((i + (k + 1)))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + 1)).
{
assert (e__114 : (powerRZ a ((i + (k + 1)))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a)).
{
swap ((i + (k + 1)))%Z with (i + k + 1)%Z.
rewrite (pz_add a (i + k)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (k)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__114.
reflexivity.
}
feq.
}
rw e__113.
apply inv_by. feq.
}
assert (e__115 : (weight a (i)%Z ((k + 1))%Z) = ((((weight a (i)%Z (k)%Z) * (powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (weight a (i)%Z (k)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1))))).
{
transitivity (weight a (i)%Z ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (weight_succ a (i)%Z (k)%Z) by zp.
change (((normalized_rate a ((i + (k)%Z + 1))%Z) * (weight a (i)%Z (k)%Z)) = ((((weight a (i)%Z (k)%Z) * (powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (weight a (i)%Z (k)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__116 : (normalized_rate a ((i + (k)%Z + 1))%Z) = ((((powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + (- 1)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((i + (k)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((i + (k)%Z + 1))%Z))) = ((((powerRZ a (i)%Z) * (powerRZ a (k)%Z)) + (- 1)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__117 : (powerRZ a (((i + (k)%Z + 1) + (- 1)))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (k)%Z))).
{
swap (((i + (k)%Z + 1) + (- 1)))%Z with (i + k)%Z.
rewrite (pz_add a (i)%Z (k)%Z) by zp.
feq.
}
assert (e__118 : / (1 - (powerRZ a ((i + (k)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__119 : (1 - (powerRZ a ((i + (k)%Z + 1))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a) + 1)).
{
assert (e__120 : (powerRZ a ((i + (k)%Z + 1))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (k)%Z) * a)).
{
swap ((i + (k)%Z + 1))%Z with (i + k + 1)%Z.
rewrite (pz_add a (i + k)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (k)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__120.
reflexivity.
}
feq.
}
rw e__119.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__117.
rw e__118.
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
assert (e__121 : (powerRZ a ((i + (- 1)))%Z) = ((powerRZ a (i)%Z) * (/ a))).
{
swap ((i + (- 1)))%Z with (i + (-1))%Z.
rewrite (pz_add_nz a (i)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__112.
rw e__115.
rw e__121.
reflexivity.
}
feq.
}
feq.
}
rw e__101.
apply (from_eq_zero 1 0 (weight a (i)%Z ((k + 1))%Z) (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + (k + 1)))%Z)))); [exact s__100 | lra ..].
}
}
(* goal *)
assert (s__125 : ((weight a (i)%Z (n)%Z) = (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + n))%Z))))).
{
assert (b__123 : ((0)%Z <= (n)%Z)%Z).
{ zp. }
assert (u__124 : ((weight a (i)%Z (n)%Z) = (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + n))%Z))))).
{
exact (s__122 (n)%Z b__123).
}
exact u__124.
}
split.
{
split.
{
change (0 <> a).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__126 : a = 1 * (a - 0) + 0).
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
rw e__126.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
{
change (0 <> (1 - (powerRZ a ((i + n))%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__127 : 0 < a).
{
assert (e__131 : a = 1 * (a - 0) + 0).
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
rw e__131.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__128 : 0 < (1 - a)).
{
assert (e__132 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__132.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__129 : 0 < ((IZR i) + (IZR n))).
{
natpos.
}
assert (g__130 : 0 < (1 - (powerRZ a ((i + n))%Z))).
{
pz_gap a ((i + n))%Z.
}
lra.
}
}
{
change ((weight a (i)%Z (n)%Z) = (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + n))%Z)))).
exact s__125.
}
Qed.
Lemma meaningful : forall (a : R) (i : Z) (n : Z), (0 <= i)%Z -> (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR i)) -> ((0 <> a) /\ (0 <> (1 - (powerRZ a ((i + n))%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (a : R) (i : Z) (n : Z), (0 <= i)%Z -> (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR i)) -> ((weight a (i)%Z (n)%Z) = (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) / (1 - (powerRZ a ((i + n))%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (a : R) (i : Z) (n : Z), (0 <= i)%Z -> (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR i)) -> ((weight a (i)%Z (n)%Z) = ((((1 - a) * (powerRZ a ((i + (- 1)))%Z)) / (1 - (powerRZ a ((i + n))%Z))) + 1)) := claim.
End T_adamnx_weights_f586b896.
