From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas01.
From AdamNX Require Import Lemmas02.
From AdamNX Require Import Lemmas03.
Open Scope R_scope.

(* adamnx.weights_gain; certificate a713370a049597a8b7e39d4783aa6ece06d05f3ffc57d27bae1ccfa08187467d *)
Module T_adamnx_weights_gain_a713370a.
Definition adamnx_rate (b : R) (t : R) : R := ((1 - (Rpower b ((1 - b) * ((- 1) + t)))) / (1 - (Rpower b (t * (1 - b))))).

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

Lemma proved : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((0 < b) /\ (0 <> (1 - (Rpower b ((IZR t) * (1 - b))))) /\ (0 <> (Rpower b (1 - b))) /\ (0 <> (1 - (powerRZ (Rpower b (1 - b)) (t)%Z)))) /\ ((1 - (adamnx_rate b (IZR t))) = (((1 - (Rpower b (1 - b))) * (powerRZ (Rpower b (1 - b)) ((t + (- 1)))%Z)) / (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))))).
Proof.
intros b t b__0 h__2 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
assert (n__8 : 0 < b).
{
assert (e__7 : b = 1 * (b - 0) + 0).
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
rw e__7.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (n__17 : (1 - (Rpower b ((IZR t) * (1 - b)))) <> 0).
{
apply Rgt_not_eq; red.
assert (g__9 : 0 < b).
{
assert (e__13 : b = 1 * (b - 0) + 0).
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
rw e__13.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__10 : 0 < (1 - b)).
{
assert (e__14 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__11 : 0 < ((IZR t) * (1 - b))).
{
apply mult_pos_pos.
{
assert (e__15 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__15.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
{
assert (e__16 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__16.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
assert (g__12 : 0 < (1 - (Rpower b ((IZR t) * (1 - b))))).
{
rp_gap b ((IZR t) * (1 - b)).
}
lra.
}
assert (n__21 : (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + 1) <> 0).
{
assert (e__18 : (1 - (Rpower b ((IZR t) * (1 - b)))) = (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + 1)).
{
assert (e__19 : (Rpower b ((IZR t) * (1 - b))) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__20 : ((IZR t) * (1 - b)) = (((- 1) * b * (IZR t)) + (IZR t))).
{
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR t)) + (IZR t)) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__20). }
rewrite (rp_add b (((- 1) * b * (IZR t)) + (IZR t)) ((- 1) * b * (IZR t)) (IZR t)) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR t)) b (t)%Z 1) by (zp || izrf).
rewrite (rp_index b (IZR t) (t)%Z 1) by (rpos || zp || izrf).
feq.
}
eapply eq_trans.
{
rw e__19.
reflexivity.
}
feq.
}
try rewrite <- e__18.
exact n__17.
}
assert (n__22 : ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z))) <> 0).
{
intro vanishes.
apply n__21.
transitivity (1 * ((/ (powerRZ (Rpower b b) (t)%Z))) * ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__23 : (Rpower b (1 - b)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__26 : ((/ (Rpower b b)) * b) <> 0).
{
assert (e__24 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__25 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__25). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__24.
exact n__23.
}
assert (n__27 : b <> 0).
{
intro vanishes.
apply n__26.
transitivity (1 * ((/ (Rpower b b))) * (b)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__40 : (1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__28 : 0 < (Rpower b (1 - b))).
{
apply exp_pos.
}
assert (g__29 : 0 < (1 - (Rpower b (1 - b)))).
{
assert (g__32 : 0 < b).
{
assert (e__36 : b = 1 * (b - 0) + 0).
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
rw e__36.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__33 : 0 < (1 - b)).
{
assert (e__37 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__37.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__34 : 0 < (1 - b)).
{
assert (e__38 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__38.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__35 : 0 < (1 - (Rpower b (1 - b)))).
{
rp_gap b (1 - b).
}
lra.
}
assert (g__30 : 0 < (IZR t)).
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__31 : 0 < (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))).
{
pz_gap (Rpower b (1 - b)) (t)%Z.
}
lra.
}
(* goal *)
assert (s__60 : ((1 - (adamnx_rate b (IZR t))) = (((1 - (Rpower b (1 - b))) * (powerRZ (Rpower b (1 - b)) ((t + (- 1)))%Z)) * / (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))))).
{
transitivity (((((powerRZ b (t)%Z) * (Rpower b b) * (/ b)) + ((- 1) * (powerRZ b (t)%Z))) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
{
assert (e__41 : (adamnx_rate b (IZR t)) = (((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b))) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
{
change (((1 - (Rpower b ((1 - b) * ((- 1) + (IZR t))))) * / (1 - (Rpower b ((IZR t) * (1 - b))))) = (((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b))) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
assert (e__42 : (Rpower b ((1 - b) * ((- 1) + (IZR t)))) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b))).
{
assert (e__43 : ((1 - b) * ((- 1) + (IZR t))) = (((- 1) * b * (IZR t)) + b + (IZR t) + (- 1))).
{
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR t)) + b + (IZR t) + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__43). }
rewrite (rp_add b (((- 1) * b * (IZR t)) + b + (IZR t) + (- 1)) (((- 1) * b * (IZR t)) + b + (IZR t)) (- 1)) by ring.
rewrite (rp_add b (((- 1) * b * (IZR t)) + b + (IZR t)) (((- 1) * b * (IZR t)) + b) (IZR t)) by ring.
rewrite (rp_add b (((- 1) * b * (IZR t)) + b) ((- 1) * b * (IZR t)) b) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR t)) b (t)%Z 1) by (zp || izrf).
rewrite (rp_index b (IZR t) (t)%Z 1) by (rpos || zp || izrf).
rewrite (rp_whole_neg b (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__44 : / (1 - (Rpower b ((IZR t) * (1 - b)))) = ((powerRZ (Rpower b b) (t)%Z) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
{
assert (e__45 : (1 - (Rpower b ((IZR t) * (1 - b)))) = (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + 1)).
{
assert (e__46 : (Rpower b ((IZR t) * (1 - b))) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__47 : ((IZR t) * (1 - b)) = (((- 1) * b * (IZR t)) + (IZR t))).
{
feq.
}
transitivity (Rpower b (((- 1) * b * (IZR t)) + (IZR t)) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__47). }
rewrite (rp_add b (((- 1) * b * (IZR t)) + (IZR t)) ((- 1) * b * (IZR t)) (IZR t)) by ring.
rewrite (rp_times_index_neg b ((- 1) * b * (IZR t)) b (t)%Z 1) by (zp || izrf).
rewrite (rp_index b (IZR t) (t)%Z 1) by (rpos || zp || izrf).
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
eapply eq_trans.
{
rw e__41.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ b (t)%Z) * (Rpower b b) * (/ b)) + ((- 1) * (powerRZ b (t)%Z))) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
{
assert (e__48 : (powerRZ (Rpower b (1 - b)) ((t + (- 1)))%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z) * (Rpower b b) * (/ b))).
{
assert (e__49 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__50 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__50). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__49.
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz ((/ (Rpower b b)) * b) (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg ((/ (Rpower b b)) * b) ((-1))%Z 1 eq_refl).
assert (e__51 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__51.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
feq.
}
assert (e__52 : / (1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) = ((powerRZ (Rpower b b) (t)%Z) * (/ ((powerRZ (Rpower b b) (t)%Z) + ((- 1) * (powerRZ b (t)%Z)))))).
{
assert (e__53 : (1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) = (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + 1)).
{
assert (e__54 : (powerRZ (Rpower b (1 - b)) (t)%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__55 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__56 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__56). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__55.
assert (e__57 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__57.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__54.
reflexivity.
}
feq.
}
rw e__53.
apply inv_by. feq.
}
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
rw e__48.
rw e__52.
rw e__58.
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
assert (g__61 : 0 < b).
{
assert (e__65 : b = 1 * (b - 0) + 0).
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
rw e__65.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__62 : 0 < (1 - b)).
{
assert (e__66 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__66.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__63 : 0 < ((IZR t) * (1 - b))).
{
apply mult_pos_pos.
{
assert (e__67 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__67.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
{
assert (e__68 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__68.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
assert (g__64 : 0 < (1 - (Rpower b ((IZR t) * (1 - b))))).
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
apply exp_pos.
}
{
change (0 <> (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__69 : 0 < (Rpower b (1 - b))).
{
apply exp_pos.
}
assert (g__70 : 0 < (1 - (Rpower b (1 - b)))).
{
assert (g__73 : 0 < b).
{
assert (e__77 : b = 1 * (b - 0) + 0).
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
rw e__77.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__74 : 0 < (1 - b)).
{
assert (e__78 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__78.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__75 : 0 < (1 - b)).
{
assert (e__79 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__79.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__76 : 0 < (1 - (Rpower b (1 - b)))).
{
rp_gap b (1 - b).
}
lra.
}
assert (g__71 : 0 < (IZR t)).
{
assert (e__80 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__80.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__72 : 0 < (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))).
{
pz_gap (Rpower b (1 - b)) (t)%Z.
}
lra.
}
}
}
}
{
change ((1 - (adamnx_rate b (IZR t))) = (((1 - (Rpower b (1 - b))) * (powerRZ (Rpower b (1 - b)) ((t + (- 1)))%Z)) * / (1 - (powerRZ (Rpower b (1 - b)) (t)%Z)))).
exact s__60.
}
Qed.
Lemma meaningful : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((0 < b) /\ (0 <> (1 - (Rpower b ((IZR t) * (1 - b))))) /\ (0 <> (Rpower b (1 - b))) /\ (0 <> (1 - (powerRZ (Rpower b (1 - b)) (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4. exact (proj1 (proved v0 v1 v2 v3 v4)). Qed.
Theorem claim : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((1 - (adamnx_rate b (IZR t))) = (((1 - (Rpower b (1 - b))) * (powerRZ (Rpower b (1 - b)) ((t + (- 1)))%Z)) / (1 - (powerRZ (Rpower b (1 - b)) (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4. exact (proj2 (proved v0 v1 v2 v3 v4)). Qed.
Fail Definition corrupted : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((1 - (adamnx_rate b (IZR t))) = ((((1 - (Rpower b (1 - b))) * (powerRZ (Rpower b (1 - b)) ((t + (- 1)))%Z)) / (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))) + 1)) := claim.
End T_adamnx_weights_gain_a713370a.


(* adamnx.variance.equal; certificate 96c8ea30fe4933c060e14e9e069c595141edb4fbee462d41bc4421fb01823c1d *)
Module T_adamnx_variance_equal_96c8ea30.
Definition adamnx_rate (b : R) (t : R) : R := ((1 - (Rpower b ((1 - b) * ((- 1) + t)))) / (1 - (Rpower b (t * (1 - b))))).
Fixpoint var_adamnx_nat (b : R) (K : R) (v0 : R) (k__ : nat) : R :=
match k__ with O => v0 | S k__ => ((((adamnx_rate b ((IZR ((0 + Z.of_nat k__))%Z) + 1)) ^ 2) * (var_adamnx_nat b K v0 k__)) + (((1 - (adamnx_rate b ((IZR ((0 + Z.of_nat k__))%Z) + 1))) ^ 2) * K)) end.
Definition var_adamnx (b : R) (K : R) (v0 : R) (n : Z) : R := var_adamnx_nat b K v0 (Z.to_nat (n - 0)).
Lemma var_adamnx_start : forall (b : R) (K : R) (v0 : R), var_adamnx b K v0 (0)%Z = v0.
Proof. intros. unfold var_adamnx. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma var_adamnx_succ : forall (b : R) (K : R) (v0 : R) (n : Z), (0 <= n)%Z -> var_adamnx b K v0 (n + 1)%Z = ((((adamnx_rate b ((IZR n) + 1)) ^ 2) * (var_adamnx b K v0 (n)%Z)) + (((1 - (adamnx_rate b ((IZR n) + 1))) ^ 2) * K)).
Proof. intros b K v0 n bound. unfold var_adamnx. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [var_adamnx_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.
Fixpoint var_plain_nat (b : R) (K : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => (((b ^ 2) * (var_plain_nat b K k__)) + (((1 - b) ^ 2) * (K (((0 + Z.of_nat k__) + 1))%Z))) end.
Definition var_plain (b : R) (K : Z -> R) (n : Z) : R := var_plain_nat b K (Z.to_nat (n - 0)).
Lemma var_plain_start : forall (b : R) (K : Z -> R), var_plain b K (0)%Z = 0.
Proof. intros. unfold var_plain. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma var_plain_succ : forall (b : R) (K : Z -> R) (n : Z), (0 <= n)%Z -> var_plain b K (n + 1)%Z = (((b ^ 2) * (var_plain b K (n)%Z)) + (((1 - b) ^ 2) * (K ((n + 1))%Z))).
Proof. intros b K n bound. unfold var_plain. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [var_plain_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.
Definition noise_factor (b : R) (t : Z) : R := (((1 - b) * (1 + (powerRZ b (t)%Z))) / ((1 + b) * (1 - (powerRZ b (t)%Z)))).

Lemma satisfiable : exists (b : R) (K : R) (v0 : R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), 3, 7, (3)%Z.
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

Lemma proved : forall (b : R) (K : R) (v0 : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((0 < b) /\ (0 <> ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2))) /\ ((var_adamnx b K v0 (t)%Z) = ((var_plain (Rpower b (1 - b)) (fun i : Z => K) (t)%Z) / ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2)))).
Proof.
intros b K v0 t b__0 h__2 h__5.
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
(* ours *)
assert (s__16 : ((var_adamnx b K v0 (t)%Z) = ((noise_factor (Rpower b (1 - b)) (t)%Z) * K))).
{
assert (b__12 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__13 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__14 : (1 <= (IZR t))).
{
exact h__5.
}
assert (u__15 : ((var_adamnx b K v0 (t)%Z) = ((noise_factor (Rpower b (1 - b)) (t)%Z) * K))).
{
exact (T_adamnx_variance_factor_a0f65986.claim b K v0 (t)%Z b__12 p__13 p__14).
}
exact u__15.
}
(* Adam's *)
assert (s__21 : (((var_plain (Rpower b (1 - b)) (fun i : Z => K) (t)%Z) * / ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2)) = ((noise_factor (Rpower b (1 - b)) (t)%Z) * K))).
{
assert (b__17 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__18 : ((0 < (Rpower b (1 - b))) /\ ((Rpower b (1 - b)) < 1))).
{
split.
{
exact h__10.
}
{
exact h__11.
}
}
assert (p__19 : (1 <= (IZR t))).
{
exact h__5.
}
assert (u__20 : (((var_plain (Rpower b (1 - b)) (fun i : Z => K) (t)%Z) * / ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2)) = ((noise_factor (Rpower b (1 - b)) (t)%Z) * K))).
{
exact (T_adamnx_eq10_factor_cc603f01.claim (Rpower b (1 - b)) K (t)%Z b__17 p__18 p__19).
}
exact u__20.
}
assert (n__25 : 0 < b).
{
assert (e__24 : b = 1 * (b - 0) + 0).
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
rw e__24.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (n__40 : ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2) <> 0).
{
apply Rgt_not_eq; red.
apply pow_pos.
assert (g__26 : 0 < (Rpower b (1 - b))).
{
assert (e__30 : (Rpower b (1 - b)) = 1 * ((Rpower b (1 - b)) - 0) + 0).
{
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__31 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__31). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
symmetry.
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__32 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__33 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__33). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__32.
reflexivity.
}
feq.
}
feq.
}
rw e__30.
apply (from_lt_pos 1 0 0 (Rpower b (1 - b))); [exact h__10 | lra ..].
}
assert (g__27 : 0 < (1 - (Rpower b (1 - b)))).
{
assert (e__34 : (1 - (Rpower b (1 - b))) = 1 * (1 - (Rpower b (1 - b))) + 0).
{
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__35 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__36 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__36). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__37 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__38 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__38). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
apply (from_lt_pos 1 0 (Rpower b (1 - b)) 1); [exact h__11 | lra ..].
}
assert (g__28 : 0 < (IZR t)).
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__29 : 0 < (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))).
{
pz_gap (Rpower b (1 - b)) (t)%Z.
}
lra.
}
assert (n__46 : (((- 2) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + ((/ ((powerRZ (Rpower b b) (t)%Z) ^ 2)) * ((powerRZ b (t)%Z) ^ 2)) + 1) <> 0).
{
assert (e__41 : ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2) = (((- 2) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + ((/ ((powerRZ (Rpower b b) (t)%Z) ^ 2)) * ((powerRZ b (t)%Z) ^ 2)) + 1)).
{
assert (e__42 : (powerRZ (Rpower b (1 - b)) (t)%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__43 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
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
rw e__43.
assert (e__45 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__45.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
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
assert (n__47 : (((powerRZ (Rpower b b) (t)%Z) * (powerRZ b (t)%Z)) + (((- 1) * / 2) * ((powerRZ (Rpower b b) (t)%Z) ^ 2)) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2))) <> 0).
{
intro vanishes.
apply n__46.
transitivity ((- 2) * ((/ ((powerRZ (Rpower b b) (t)%Z) ^ 2))) * (((powerRZ (Rpower b b) (t)%Z) * (powerRZ b (t)%Z)) + (((- 1) * / 2) * ((powerRZ (Rpower b b) (t)%Z) ^ 2)) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__67 : ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__48 : (1 + (Rpower b (1 - b))) = 1 * ((Rpower b (1 - b)) - 0) + 1).
{
transitivity ((((/ (Rpower b b)) * b) + 1)).
{
assert (e__49 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__50 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__50). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__49.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (Rpower b b)) * b) + 1)).
{
assert (e__51 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__52 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__52). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__51.
reflexivity.
}
feq.
}
feq.
}
rw e__48.
apply (from_lt_pos 1 1 0 (Rpower b (1 - b))); [exact h__10 | lra ..].
}
{
assert (g__53 : 0 < (Rpower b (1 - b))).
{
assert (e__57 : (Rpower b (1 - b)) = 1 * ((Rpower b (1 - b)) - 0) + 0).
{
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__58 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__58). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
symmetry.
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__59 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__60 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__60). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
rw e__57.
apply (from_lt_pos 1 0 0 (Rpower b (1 - b))); [exact h__10 | lra ..].
}
assert (g__54 : 0 < (1 - (Rpower b (1 - b)))).
{
assert (e__61 : (1 - (Rpower b (1 - b))) = 1 * (1 - (Rpower b (1 - b))) + 0).
{
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__62 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__63 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__63). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__64 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__65 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__65). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
rw e__61.
apply (from_lt_pos 1 0 (Rpower b (1 - b)) 1); [exact h__11 | lra ..].
}
assert (g__55 : 0 < (IZR t)).
{
assert (e__66 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__66.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__56 : 0 < (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))).
{
pz_gap (Rpower b (1 - b)) (t)%Z.
}
lra.
}
}
assert (n__75 : (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + ((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z) * (/ (Rpower b b)) * b) + ((/ (Rpower b b)) * b) + 1) <> 0).
{
assert (e__68 : ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))) = (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + ((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z) * (/ (Rpower b b)) * b) + ((/ (Rpower b b)) * b) + 1)).
{
assert (e__69 : (powerRZ (Rpower b (1 - b)) (t)%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
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
assert (e__72 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__72.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
feq.
}
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
eapply eq_trans.
{
rw e__69.
rw e__73.
reflexivity.
}
feq.
}
try rewrite <- e__68.
exact n__67.
}
assert (n__76 : (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b)) <> 0).
{
intro vanishes.
apply n__75.
transitivity (1 * ((/ (powerRZ (Rpower b b) (t)%Z))) * ((/ (Rpower b b))) * (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))).
{ feq. }
rewrite vanishes. ring.
}
(* goal *)
assert (s__194 : ((var_adamnx b K v0 (t)%Z) = ((var_plain (Rpower b (1 - b)) (fun i : Z => K) (t)%Z) * / ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2)))).
{
apply gap_eq.
assert (e__22 : (((var_plain (Rpower b (1 - b)) (fun i : Z => K) (t)%Z) * / ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2)) - (var_adamnx b K v0 (t)%Z)) = ((((noise_factor (Rpower b (1 - b)) (t)%Z) * K) - (var_adamnx b K v0 (t)%Z)) + (((var_plain (Rpower b (1 - b)) (fun i : Z => K) (t)%Z) * / ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2)) - ((noise_factor (Rpower b (1 - b)) (t)%Z) * K)))).
{
transitivity (((((- 1) * (var_adamnx b K v0 (t)%Z) * (powerRZ (Rpower b b) (t)%Z) * (powerRZ b (t)%Z)) + ((1 * / 2) * (var_adamnx b K v0 (t)%Z) * ((powerRZ (Rpower b b) (t)%Z) ^ 2)) + ((1 * / 2) * (var_adamnx b K v0 (t)%Z) * ((powerRZ b (t)%Z) ^ 2)) + (((- 1) * / 2) * (var_plain ((/ (Rpower b b)) * b) (fun i__0 : Z => K) (t)%Z) * ((powerRZ (Rpower b b) (t)%Z) ^ 2))) * (/ (((powerRZ (Rpower b b) (t)%Z) * (powerRZ b (t)%Z)) + (((- 1) * / 2) * ((powerRZ (Rpower b b) (t)%Z) ^ 2)) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)))))).
{
assert (e__77 : (var_plain (Rpower b (1 - b)) (fun i : Z => K) (t)%Z) = (var_plain ((/ (Rpower b b)) * b) (fun i__0 : Z => K) (t)%Z)).
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
transitivity (var_plain  ((/ (Rpower b b)) * b) (fun i : Z => K) (t)%Z).
{ exact (f_equal (fun v__ => var_plain  v__ (fun i : Z => K) (t)%Z) e__78). }
assert (e__80 : (fun i : Z => K) = (fun i__0 : Z => K)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__80.
reflexivity.
}
assert (e__81 : / ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2) = ((((- 1) * / 2) * ((powerRZ (Rpower b b) (t)%Z) ^ 2)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (powerRZ b (t)%Z)) + (((- 1) * / 2) * ((powerRZ (Rpower b b) (t)%Z) ^ 2)) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)))))).
{
assert (e__82 : ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2) = (((- 2) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + ((/ ((powerRZ (Rpower b b) (t)%Z) ^ 2)) * ((powerRZ b (t)%Z) ^ 2)) + 1)).
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
symmetry.
transitivity (((((3 * / 2) * (var_adamnx b K v0 (t)%Z) * (powerRZ (Rpower b b) (t)%Z) * ((powerRZ b (t)%Z) ^ 2) * (Rpower b b)) + ((3 * / 2) * (var_adamnx b K v0 (t)%Z) * (powerRZ (Rpower b b) (t)%Z) * ((powerRZ b (t)%Z) ^ 2) * b) + (((- 3) * / 2) * (var_adamnx b K v0 (t)%Z) * ((powerRZ (Rpower b b) (t)%Z) ^ 2) * (powerRZ b (t)%Z) * (Rpower b b)) + (((- 3) * / 2) * (var_adamnx b K v0 (t)%Z) * ((powerRZ (Rpower b b) (t)%Z) ^ 2) * (powerRZ b (t)%Z) * b) + ((1 * / 2) * (var_adamnx b K v0 (t)%Z) * ((powerRZ (Rpower b b) (t)%Z) ^ 3) * (Rpower b b)) + ((1 * / 2) * (var_adamnx b K v0 (t)%Z) * ((powerRZ (Rpower b b) (t)%Z) ^ 3) * b) + (((- 1) * / 2) * (var_adamnx b K v0 (t)%Z) * ((powerRZ b (t)%Z) ^ 3) * (Rpower b b)) + (((- 1) * / 2) * (var_adamnx b K v0 (t)%Z) * ((powerRZ b (t)%Z) ^ 3) * b) + ((1 * / 2) * (var_plain ((/ (Rpower b b)) * b) (fun i__0 : Z => K) (t)%Z) * ((powerRZ (Rpower b b) (t)%Z) ^ 2) * (powerRZ b (t)%Z) * (Rpower b b)) + ((1 * / 2) * (var_plain ((/ (Rpower b b)) * b) (fun i__0 : Z => K) (t)%Z) * ((powerRZ (Rpower b b) (t)%Z) ^ 2) * (powerRZ b (t)%Z) * b) + (((- 1) * / 2) * (var_plain ((/ (Rpower b b)) * b) (fun i__0 : Z => K) (t)%Z) * ((powerRZ (Rpower b b) (t)%Z) ^ 3) * (Rpower b b)) + (((- 1) * / 2) * (var_plain ((/ (Rpower b b)) * b) (fun i__0 : Z => K) (t)%Z) * ((powerRZ (Rpower b b) (t)%Z) ^ 3) * b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (powerRZ b (t)%Z)) + (((- 1) * / 2) * ((powerRZ (Rpower b b) (t)%Z) ^ 2)) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)))) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
{
assert (e__87 : (var_plain (Rpower b (1 - b)) (fun i : Z => K) (t)%Z) = (var_plain ((/ (Rpower b b)) * b) (fun i__0 : Z => K) (t)%Z)).
{
assert (e__88 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__89 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__89). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
transitivity (var_plain  ((/ (Rpower b b)) * b) (fun i : Z => K) (t)%Z).
{ exact (f_equal (fun v__ => var_plain  v__ (fun i : Z => K) (t)%Z) e__88). }
assert (e__90 : (fun i : Z => K) = (fun i__0 : Z => K)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__90.
reflexivity.
}
assert (e__91 : / ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2) = ((((- 1) * / 2) * ((powerRZ (Rpower b b) (t)%Z) ^ 2)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (powerRZ b (t)%Z)) + (((- 1) * / 2) * ((powerRZ (Rpower b b) (t)%Z) ^ 2)) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)))))).
{
assert (e__92 : ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2) = (((- 2) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + ((/ ((powerRZ (Rpower b b) (t)%Z) ^ 2)) * ((powerRZ b (t)%Z) ^ 2)) + 1)).
{
assert (e__93 : (powerRZ (Rpower b (1 - b)) (t)%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__94 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__95 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__95). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__94.
assert (e__96 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__96.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
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
assert (e__97 : (noise_factor (Rpower b (1 - b)) (t)%Z) = ((((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ (Rpower b b) (t)%Z) * b) + ((powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
{
change ((((1 - (Rpower b (1 - b))) * (1 + (powerRZ (Rpower b (1 - b)) (t)%Z))) * / ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (t)%Z)))) = ((((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ (Rpower b b) (t)%Z) * b) + ((powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
assert (e__98 : / ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))) = (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
{
assert (e__99 : ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))) = (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + ((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z) * (/ (Rpower b b)) * b) + ((/ (Rpower b b)) * b) + 1)).
{
assert (e__100 : (powerRZ (Rpower b (1 - b)) (t)%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__101 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__102 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__102). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__101.
assert (e__103 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__103.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
feq.
}
assert (e__104 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__105 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__105). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__100.
rw e__104.
reflexivity.
}
feq.
}
rw e__99.
apply inv_by. feq.
}
assert (e__106 : (powerRZ (Rpower b (1 - b)) (t)%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__107 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__108 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__108). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__107.
assert (e__109 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__109.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
feq.
}
assert (e__110 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__111 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__111). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__98.
rw e__106.
rw e__110.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__87.
rw e__91.
rw e__97.
reflexivity.
}
feq.
}
feq.
}
assert (w__23 : ((((noise_factor (Rpower b (1 - b)) (t)%Z) * K) - (var_adamnx b K v0 (t)%Z)) + (((var_plain (Rpower b (1 - b)) (fun i : Z => K) (t)%Z) * / ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2)) - ((noise_factor (Rpower b (1 - b)) (t)%Z) * K))) = 0).
{
apply plus_zero_zero.
{
assert (e__112 : (((noise_factor (Rpower b (1 - b)) (t)%Z) * K) - (var_adamnx b K v0 (t)%Z)) = 1 * (((noise_factor (Rpower b (1 - b)) (t)%Z) * K) - (var_adamnx b K v0 (t)%Z)) + 0).
{
transitivity (((((- 1) * (var_adamnx b K v0 (t)%Z) * (powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (var_adamnx b K v0 (t)%Z) * (powerRZ (Rpower b b) (t)%Z) * b) + ((var_adamnx b K v0 (t)%Z) * (powerRZ b (t)%Z) * (Rpower b b)) + ((var_adamnx b K v0 (t)%Z) * (powerRZ b (t)%Z) * b) + ((powerRZ (Rpower b b) (t)%Z) * (Rpower b b) * K) + ((- 1) * (powerRZ (Rpower b b) (t)%Z) * K * b) + ((powerRZ b (t)%Z) * (Rpower b b) * K) + ((- 1) * (powerRZ b (t)%Z) * K * b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
{
assert (e__113 : (noise_factor (Rpower b (1 - b)) (t)%Z) = ((((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ (Rpower b b) (t)%Z) * b) + ((powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
{
change ((((1 - (Rpower b (1 - b))) * (1 + (powerRZ (Rpower b (1 - b)) (t)%Z))) * / ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (t)%Z)))) = ((((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ (Rpower b b) (t)%Z) * b) + ((powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
assert (e__114 : / ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))) = (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
{
assert (e__115 : ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))) = (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + ((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z) * (/ (Rpower b b)) * b) + ((/ (Rpower b b)) * b) + 1)).
{
assert (e__116 : (powerRZ (Rpower b (1 - b)) (t)%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__117 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__118 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__118). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__117.
assert (e__119 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__119.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
feq.
}
assert (e__120 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__121 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__121). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__116.
rw e__120.
reflexivity.
}
feq.
}
rw e__115.
apply inv_by. feq.
}
assert (e__122 : (powerRZ (Rpower b (1 - b)) (t)%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__123 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__124 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__124). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__123.
assert (e__125 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__125.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
feq.
}
assert (e__126 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__127 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__127). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__114.
rw e__122.
rw e__126.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__113.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (var_adamnx b K v0 (t)%Z) * (powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (var_adamnx b K v0 (t)%Z) * (powerRZ (Rpower b b) (t)%Z) * b) + ((var_adamnx b K v0 (t)%Z) * (powerRZ b (t)%Z) * (Rpower b b)) + ((var_adamnx b K v0 (t)%Z) * (powerRZ b (t)%Z) * b) + ((powerRZ (Rpower b b) (t)%Z) * (Rpower b b) * K) + ((- 1) * (powerRZ (Rpower b b) (t)%Z) * K * b) + ((powerRZ b (t)%Z) * (Rpower b b) * K) + ((- 1) * (powerRZ b (t)%Z) * K * b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
{
assert (e__128 : (noise_factor (Rpower b (1 - b)) (t)%Z) = ((((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ (Rpower b b) (t)%Z) * b) + ((powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
{
change ((((1 - (Rpower b (1 - b))) * (1 + (powerRZ (Rpower b (1 - b)) (t)%Z))) * / ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (t)%Z)))) = ((((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ (Rpower b b) (t)%Z) * b) + ((powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
assert (e__129 : / ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))) = (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
{
assert (e__130 : ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))) = (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + ((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z) * (/ (Rpower b b)) * b) + ((/ (Rpower b b)) * b) + 1)).
{
assert (e__131 : (powerRZ (Rpower b (1 - b)) (t)%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__132 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__133 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__133). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__132.
assert (e__134 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__134.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
feq.
}
assert (e__135 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__136 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__136). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__131.
rw e__135.
reflexivity.
}
feq.
}
rw e__130.
apply inv_by. feq.
}
assert (e__137 : (powerRZ (Rpower b (1 - b)) (t)%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__138 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__139 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__139). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__138.
assert (e__140 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__140.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
feq.
}
assert (e__141 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__142 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__142). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__129.
rw e__137.
rw e__141.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__128.
reflexivity.
}
feq.
}
feq.
}
rw e__112.
apply (from_eq_zero 1 0 (var_adamnx b K v0 (t)%Z) ((noise_factor (Rpower b (1 - b)) (t)%Z) * K)); [exact s__16 | lra ..].
}
{
assert (e__143 : (((var_plain (Rpower b (1 - b)) (fun i : Z => K) (t)%Z) * / ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2)) - ((noise_factor (Rpower b (1 - b)) (t)%Z) * K)) = (- 1) * (((noise_factor (Rpower b (1 - b)) (t)%Z) * K) - ((var_plain (Rpower b (1 - b)) (fun i : Z => K) (t)%Z) * / ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2))) + 0).
{
transitivity (((((1 * / 2) * (var_plain ((/ (Rpower b b)) * b) (fun i__0 : Z => K) (t)%Z) * ((powerRZ (Rpower b b) (t)%Z) ^ 2) * (powerRZ b (t)%Z) * (Rpower b b)) + ((1 * / 2) * (var_plain ((/ (Rpower b b)) * b) (fun i__0 : Z => K) (t)%Z) * ((powerRZ (Rpower b b) (t)%Z) ^ 2) * (powerRZ b (t)%Z) * b) + (((- 1) * / 2) * (var_plain ((/ (Rpower b b)) * b) (fun i__0 : Z => K) (t)%Z) * ((powerRZ (Rpower b b) (t)%Z) ^ 3) * (Rpower b b)) + (((- 1) * / 2) * (var_plain ((/ (Rpower b b)) * b) (fun i__0 : Z => K) (t)%Z) * ((powerRZ (Rpower b b) (t)%Z) ^ 3) * b) + (((- 1) * / 2) * (powerRZ (Rpower b b) (t)%Z) * ((powerRZ b (t)%Z) ^ 2) * (Rpower b b) * K) + ((1 * / 2) * (powerRZ (Rpower b b) (t)%Z) * ((powerRZ b (t)%Z) ^ 2) * K * b) + (((- 1) * / 2) * ((powerRZ (Rpower b b) (t)%Z) ^ 2) * (powerRZ b (t)%Z) * (Rpower b b) * K) + ((1 * / 2) * ((powerRZ (Rpower b b) (t)%Z) ^ 2) * (powerRZ b (t)%Z) * K * b) + ((1 * / 2) * ((powerRZ (Rpower b b) (t)%Z) ^ 3) * (Rpower b b) * K) + (((- 1) * / 2) * ((powerRZ (Rpower b b) (t)%Z) ^ 3) * K * b) + ((1 * / 2) * ((powerRZ b (t)%Z) ^ 3) * (Rpower b b) * K) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 3) * K * b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (powerRZ b (t)%Z)) + (((- 1) * / 2) * ((powerRZ (Rpower b b) (t)%Z) ^ 2)) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)))) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
{
assert (e__144 : (var_plain (Rpower b (1 - b)) (fun i : Z => K) (t)%Z) = (var_plain ((/ (Rpower b b)) * b) (fun i__0 : Z => K) (t)%Z)).
{
assert (e__145 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__146 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__146). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
transitivity (var_plain  ((/ (Rpower b b)) * b) (fun i : Z => K) (t)%Z).
{ exact (f_equal (fun v__ => var_plain  v__ (fun i : Z => K) (t)%Z) e__145). }
assert (e__147 : (fun i : Z => K) = (fun i__0 : Z => K)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__147.
reflexivity.
}
assert (e__148 : / ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2) = ((((- 1) * / 2) * ((powerRZ (Rpower b b) (t)%Z) ^ 2)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (powerRZ b (t)%Z)) + (((- 1) * / 2) * ((powerRZ (Rpower b b) (t)%Z) ^ 2)) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)))))).
{
assert (e__149 : ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2) = (((- 2) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + ((/ ((powerRZ (Rpower b b) (t)%Z) ^ 2)) * ((powerRZ b (t)%Z) ^ 2)) + 1)).
{
assert (e__150 : (powerRZ (Rpower b (1 - b)) (t)%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__151 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__152 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__152). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__151.
assert (e__153 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__153.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__150.
reflexivity.
}
feq.
}
rw e__149.
apply inv_by. feq.
}
assert (e__154 : (noise_factor (Rpower b (1 - b)) (t)%Z) = ((((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ (Rpower b b) (t)%Z) * b) + ((powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
{
change ((((1 - (Rpower b (1 - b))) * (1 + (powerRZ (Rpower b (1 - b)) (t)%Z))) * / ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (t)%Z)))) = ((((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ (Rpower b b) (t)%Z) * b) + ((powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
assert (e__155 : / ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))) = (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
{
assert (e__156 : ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))) = (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + ((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z) * (/ (Rpower b b)) * b) + ((/ (Rpower b b)) * b) + 1)).
{
assert (e__157 : (powerRZ (Rpower b (1 - b)) (t)%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__158 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__159 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__159). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__158.
assert (e__160 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__160.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
feq.
}
assert (e__161 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__162 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__162). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__157.
rw e__161.
reflexivity.
}
feq.
}
rw e__156.
apply inv_by. feq.
}
assert (e__163 : (powerRZ (Rpower b (1 - b)) (t)%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__164 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__165 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__165). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__164.
assert (e__166 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__166.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
feq.
}
assert (e__167 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__168 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__168). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__155.
rw e__163.
rw e__167.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__144.
rw e__148.
rw e__154.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((1 * / 2) * (var_plain ((/ (Rpower b b)) * b) (fun i__0 : Z => K) (t)%Z) * ((powerRZ (Rpower b b) (t)%Z) ^ 2) * (powerRZ b (t)%Z) * (Rpower b b)) + ((1 * / 2) * (var_plain ((/ (Rpower b b)) * b) (fun i__0 : Z => K) (t)%Z) * ((powerRZ (Rpower b b) (t)%Z) ^ 2) * (powerRZ b (t)%Z) * b) + (((- 1) * / 2) * (var_plain ((/ (Rpower b b)) * b) (fun i__0 : Z => K) (t)%Z) * ((powerRZ (Rpower b b) (t)%Z) ^ 3) * (Rpower b b)) + (((- 1) * / 2) * (var_plain ((/ (Rpower b b)) * b) (fun i__0 : Z => K) (t)%Z) * ((powerRZ (Rpower b b) (t)%Z) ^ 3) * b) + (((- 1) * / 2) * (powerRZ (Rpower b b) (t)%Z) * ((powerRZ b (t)%Z) ^ 2) * (Rpower b b) * K) + ((1 * / 2) * (powerRZ (Rpower b b) (t)%Z) * ((powerRZ b (t)%Z) ^ 2) * K * b) + (((- 1) * / 2) * ((powerRZ (Rpower b b) (t)%Z) ^ 2) * (powerRZ b (t)%Z) * (Rpower b b) * K) + ((1 * / 2) * ((powerRZ (Rpower b b) (t)%Z) ^ 2) * (powerRZ b (t)%Z) * K * b) + ((1 * / 2) * ((powerRZ (Rpower b b) (t)%Z) ^ 3) * (Rpower b b) * K) + (((- 1) * / 2) * ((powerRZ (Rpower b b) (t)%Z) ^ 3) * K * b) + ((1 * / 2) * ((powerRZ b (t)%Z) ^ 3) * (Rpower b b) * K) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 3) * K * b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (powerRZ b (t)%Z)) + (((- 1) * / 2) * ((powerRZ (Rpower b b) (t)%Z) ^ 2)) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)))) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
{
assert (e__169 : (var_plain (Rpower b (1 - b)) (fun i : Z => K) (t)%Z) = (var_plain ((/ (Rpower b b)) * b) (fun i__0 : Z => K) (t)%Z)).
{
assert (e__170 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__171 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__171). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
transitivity (var_plain  ((/ (Rpower b b)) * b) (fun i : Z => K) (t)%Z).
{ exact (f_equal (fun v__ => var_plain  v__ (fun i : Z => K) (t)%Z) e__170). }
assert (e__172 : (fun i : Z => K) = (fun i__0 : Z => K)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__172.
reflexivity.
}
assert (e__173 : / ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2) = ((((- 1) * / 2) * ((powerRZ (Rpower b b) (t)%Z) ^ 2)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (powerRZ b (t)%Z)) + (((- 1) * / 2) * ((powerRZ (Rpower b b) (t)%Z) ^ 2)) + (((- 1) * / 2) * ((powerRZ b (t)%Z) ^ 2)))))).
{
assert (e__174 : ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2) = (((- 2) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + ((/ ((powerRZ (Rpower b b) (t)%Z) ^ 2)) * ((powerRZ b (t)%Z) ^ 2)) + 1)).
{
assert (e__175 : (powerRZ (Rpower b (1 - b)) (t)%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__176 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__177 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__177). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__176.
assert (e__178 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__178.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__175.
reflexivity.
}
feq.
}
rw e__174.
apply inv_by. feq.
}
assert (e__179 : (noise_factor (Rpower b (1 - b)) (t)%Z) = ((((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ (Rpower b b) (t)%Z) * b) + ((powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
{
change ((((1 - (Rpower b (1 - b))) * (1 + (powerRZ (Rpower b (1 - b)) (t)%Z))) * / ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (t)%Z)))) = ((((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ (Rpower b b) (t)%Z) * b) + ((powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
assert (e__180 : / ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))) = (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) * (/ (((powerRZ (Rpower b b) (t)%Z) * (Rpower b b)) + ((powerRZ (Rpower b b) (t)%Z) * b) + ((- 1) * (powerRZ b (t)%Z) * (Rpower b b)) + ((- 1) * (powerRZ b (t)%Z) * b))))).
{
assert (e__181 : ((1 + (Rpower b (1 - b))) * (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))) = (((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z)) + ((- 1) * (/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z) * (/ (Rpower b b)) * b) + ((/ (Rpower b b)) * b) + 1)).
{
assert (e__182 : (powerRZ (Rpower b (1 - b)) (t)%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__183 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__184 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__184). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__183.
assert (e__185 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__185.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
feq.
}
assert (e__186 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__187 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__187). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__182.
rw e__186.
reflexivity.
}
feq.
}
rw e__181.
apply inv_by. feq.
}
assert (e__188 : (powerRZ (Rpower b (1 - b)) (t)%Z) = ((/ (powerRZ (Rpower b b) (t)%Z)) * (powerRZ b (t)%Z))).
{
assert (e__189 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__190 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__190). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__189.
assert (e__191 : powerRZ ((/ (Rpower b b)) * b) (t)%Z = powerRZ ((/ (Rpower b b)) * b) (t)%Z).
{
try replace ((/ (Rpower b b)) * b) with ((/ (Rpower b b)) * b) by feq.
reflexivity.
}
rw e__191.
rewrite (pz_mult (/ (Rpower b b)) b (t)%Z) by zp.
rewrite (pz_inv (Rpower b b) (t)%Z).
feq.
}
assert (e__192 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__193 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__193). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__180.
rw e__188.
rw e__192.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__169.
rw e__173.
rw e__179.
reflexivity.
}
feq.
}
feq.
}
rw e__143.
apply (from_eq_zero (- 1) 0 ((var_plain (Rpower b (1 - b)) (fun i : Z => K) (t)%Z) * / ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2)) ((noise_factor (Rpower b (1 - b)) (t)%Z) * K)); [exact s__21 | lra ..].
}
}
rw e__22. exact w__23.
}
split.
{
split.
{
change (0 < b).
exact h__3.
}
{
change (0 <> ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply pow_pos.
assert (g__195 : 0 < (Rpower b (1 - b))).
{
assert (e__199 : (Rpower b (1 - b)) = 1 * ((Rpower b (1 - b)) - 0) + 0).
{
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__200 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__200). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
symmetry.
transitivity (((/ (Rpower b b)) * b)).
{
assert (e__201 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__202 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__202). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__201.
reflexivity.
}
feq.
}
feq.
}
rw e__199.
apply (from_lt_pos 1 0 0 (Rpower b (1 - b))); [exact h__10 | lra ..].
}
assert (g__196 : 0 < (1 - (Rpower b (1 - b)))).
{
assert (e__203 : (1 - (Rpower b (1 - b))) = 1 * (1 - (Rpower b (1 - b))) + 0).
{
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__204 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__205 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__205). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__204.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__206 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__207 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__207). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__206.
reflexivity.
}
feq.
}
feq.
}
rw e__203.
apply (from_lt_pos 1 0 (Rpower b (1 - b)) 1); [exact h__11 | lra ..].
}
assert (g__197 : 0 < (IZR t)).
{
assert (e__208 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__208.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__198 : 0 < (1 - (powerRZ (Rpower b (1 - b)) (t)%Z))).
{
pz_gap (Rpower b (1 - b)) (t)%Z.
}
lra.
}
}
{
change ((var_adamnx b K v0 (t)%Z) = ((var_plain (Rpower b (1 - b)) (fun i : Z => K) (t)%Z) * / ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2))).
exact s__194.
}
Qed.
Lemma meaningful : forall (b : R) (K : R) (v0 : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((0 < b) /\ (0 <> ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (b : R) (K : R) (v0 : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((var_adamnx b K v0 (t)%Z) = ((var_plain (Rpower b (1 - b)) (fun i : Z => K) (t)%Z) / ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (b : R) (K : R) (v0 : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((var_adamnx b K v0 (t)%Z) = (((var_plain (Rpower b (1 - b)) (fun i : Z => K) (t)%Z) / ((1 - (powerRZ (Rpower b (1 - b)) (t)%Z)) ^ 2)) + 1)) := claim.
End T_adamnx_variance_equal_96c8ea30.


(* adamnx.variance.zero; certificate 3a79da722e9c1295b2acbb3d1eceeb6171e95531283f158386f94ccf292c1d6a *)
Module T_adamnx_variance_zero_3a79da72.
Definition noise_factor (b : R) (t : Z) : R := (((1 - b) * (1 + (powerRZ b (t)%Z))) / ((1 + b) * (1 - (powerRZ b (t)%Z)))).

Lemma satisfiable : exists (b : R), ((0 < b) /\ (b < 1)).
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

Lemma proved : forall (b : R), ((0 < b) /\ (b < 1)) -> (((0 < b) /\ (0 <> (1 + (Rpower b (1 - b))))) /\ ((tends (fun n : Z => (noise_factor (Rpower b (1 - b)) (n)%Z)) ((1 - (Rpower b (1 - b))) / (1 + (Rpower b (1 - b))))) /\ (0 < ((1 - (Rpower b (1 - b))) / (1 + (Rpower b (1 - b))))))).
Proof.
intros b h__0.
pose proof h__0 as [h__1 h__2].
(* a *)
assert (s__5 : ((0 < (Rpower b (1 - b))) /\ ((Rpower b (1 - b)) < 1))).
{
assert (p__3 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__1.
}
{
exact h__2.
}
}
assert (u__4 : ((0 < (Rpower b (1 - b))) /\ ((Rpower b (1 - b)) < 1))).
{
exact (T_unit_a_ee139e83.claim b p__3).
}
exact u__4.
}
pose proof s__5 as [h__6 h__7].
(* limit *)
assert (s__10 : (tends (fun n : Z => (noise_factor (Rpower b (1 - b)) (n)%Z)) ((1 - (Rpower b (1 - b))) * / (1 + (Rpower b (1 - b)))))).
{
assert (p__8 : ((0 < (Rpower b (1 - b))) /\ ((Rpower b (1 - b)) < 1))).
{
split.
{
exact h__6.
}
{
exact h__7.
}
}
assert (u__9 : (tends (fun n : Z => (noise_factor (Rpower b (1 - b)) (n)%Z)) ((1 - (Rpower b (1 - b))) * / (1 + (Rpower b (1 - b)))))).
{
exact (T_adamnx_eq10_f3c5c938.claim (Rpower b (1 - b)) p__8).
}
exact u__9.
}
assert (n__13 : 0 < b).
{
assert (e__12 : b = 1 * (b - 0) + 0).
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
rw e__12.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
(* positive *)
assert (s__23 : (0 < ((1 - (Rpower b (1 - b))) * / (1 + (Rpower b (1 - b)))))).
{
apply mult_pos_pos.
{
assert (e__11 : (1 - (Rpower b (1 - b))) = 1 * (1 - (Rpower b (1 - b))) + 0).
{
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__14 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__15 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__15). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__14.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower b b)) * b) + 1)).
{
assert (e__16 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
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
eapply eq_trans.
{
rw e__16.
reflexivity.
}
feq.
}
feq.
}
rw e__11.
apply (from_lt_pos 1 0 (Rpower b (1 - b)) 1); [exact h__7 | lra ..].
}
{
apply inv_pos.
assert (e__18 : (1 + (Rpower b (1 - b))) = 1 * ((Rpower b (1 - b)) - 0) + 1).
{
transitivity ((((/ (Rpower b b)) * b) + 1)).
{
assert (e__19 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__20 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__20). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__19.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (Rpower b b)) * b) + 1)).
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
eapply eq_trans.
{
rw e__21.
reflexivity.
}
feq.
}
feq.
}
rw e__18.
apply (from_lt_pos 1 1 0 (Rpower b (1 - b))); [exact h__6 | lra ..].
}
}
(* goal *)
assert (s__24 : ((tends (fun n : Z => (noise_factor (Rpower b (1 - b)) (n)%Z)) ((1 - (Rpower b (1 - b))) * / (1 + (Rpower b (1 - b))))) /\ (0 < ((1 - (Rpower b (1 - b))) * / (1 + (Rpower b (1 - b))))))).
{
split.
{
exact s__10.
}
{
exact s__23.
}
}
pose proof s__24 as [h__25 h__26].
split.
{
split.
{
change (0 < b).
exact h__1.
}
{
change (0 <> (1 + (Rpower b (1 - b)))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__27 : (1 + (Rpower b (1 - b))) = 1 * ((Rpower b (1 - b)) - 0) + 1).
{
transitivity ((((/ (Rpower b b)) * b) + 1)).
{
assert (e__28 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__29 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__29). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__28.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (Rpower b b)) * b) + 1)).
{
assert (e__30 : (Rpower b (1 - b)) = ((/ (Rpower b b)) * b)).
{
assert (e__31 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
transitivity (Rpower b (((- 1) * b) + 1) ).
{ exact (f_equal (fun v__ => Rpower b v__ ) e__31). }
rewrite (rp_add b (((- 1) * b) + 1) ((- 1) * b) 1) by ring.
rewrite (rp_times_neg b ((- 1) * b) b 1) by (simpl INR; feq).
rewrite (rp_whole b 1 1) by (rpos || (simpl INR; lra)).
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
rw e__27.
apply (from_lt_pos 1 1 0 (Rpower b (1 - b))); [exact h__6 | lra ..].
}
}
{
change ((tends (fun n : Z => (noise_factor (Rpower b (1 - b)) (n)%Z)) ((1 - (Rpower b (1 - b))) * / (1 + (Rpower b (1 - b))))) /\ (0 < ((1 - (Rpower b (1 - b))) * / (1 + (Rpower b (1 - b)))))).
exact s__24.
}
Qed.
Lemma meaningful : forall (b : R), ((0 < b) /\ (b < 1)) -> ((0 < b) /\ (0 <> (1 + (Rpower b (1 - b))))).
Proof. intros v0 v1. exact (proj1 (proved v0 v1)). Qed.
Theorem claim : forall (b : R), ((0 < b) /\ (b < 1)) -> ((tends (fun n : Z => (noise_factor (Rpower b (1 - b)) (n)%Z)) ((1 - (Rpower b (1 - b))) / (1 + (Rpower b (1 - b))))) /\ (0 < ((1 - (Rpower b (1 - b))) / (1 + (Rpower b (1 - b)))))).
Proof. intros v0 v1. exact (proj2 (proved v0 v1)). Qed.
Fail Definition corrupted : forall (b : R), ((0 < b) /\ (b < 1)) -> ((tends (fun n : Z => (noise_factor (Rpower b (1 - b)) (n)%Z)) (((1 - (Rpower b (1 - b))) / (1 + (Rpower b (1 - b)))) + 1)) /\ (0 < ((1 - (Rpower b (1 - b))) / (1 + (Rpower b (1 - b)))))) := claim.
End T_adamnx_variance_zero_3a79da72.


(* adamnx.variance.increments; certificate a72261d14a19a50ae0fa63fe8795047eb847acf4e8bf075d39d2759c9dc7805c *)
Module T_adamnx_variance_increments_a72261d1.
Definition normalized_rate (a : R) (t : Z) : R := ((1 - (powerRZ a ((t + (- 1)))%Z)) / (1 - (powerRZ a (t)%Z))).
Fixpoint v_nat (a : R) (v0 : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => v0 | S k__ => (((normalized_rate a (((0 + Z.of_nat k__) + 1))%Z) * (v_nat a v0 g k__)) + ((1 - (normalized_rate a (((0 + Z.of_nat k__) + 1))%Z)) * ((g (((0 + Z.of_nat k__) + 1))%Z) ^ 2))) end.
Definition v (a : R) (v0 : R) (g : Z -> R) (n : Z) : R := v_nat a v0 g (Z.to_nat (n - 0)).
Lemma v_start : forall (a : R) (v0 : R) (g : Z -> R), v a v0 g (0)%Z = v0.
Proof. intros. unfold v. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma v_succ : forall (a : R) (v0 : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> v a v0 g (n + 1)%Z = (((normalized_rate a ((n + 1))%Z) * (v a v0 g (n)%Z)) + ((1 - (normalized_rate a ((n + 1))%Z)) * ((g ((n + 1))%Z) ^ 2))).
Proof. intros a v0 g n bound. unfold v. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [v_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (a : R) (v0 : R) (B : R) (g : Z -> R) (t : Z), (0 <= t)%Z /\ ((0 < a) /\ (a < 1)) /\ ((0 <= (v a v0 g (t)%Z)) /\ ((v a v0 g (t)%Z) <= B)) /\ (((g ((t + 1))%Z) ^ 2) <= B).
Proof.
exists (1 * / 2), 0, 1, (fun i : Z => 1), (3)%Z.
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
{ change (0 <= ((((1 - ((1 * / 2) ^ 2)) * / (1 - ((1 * / 2) ^ 3))) * ((((1 - ((1 * / 2) ^ 1)) * / (1 - ((1 * / 2) ^ 2))) * ((((1 - ((1 * / 2) ^ 0)) * / (1 - ((1 * / 2) ^ 1))) * 0) + ((1 - ((1 - ((1 * / 2) ^ 0)) * / (1 - ((1 * / 2) ^ 1)))) * (1 ^ 2)))) + ((1 - ((1 - ((1 * / 2) ^ 1)) * / (1 - ((1 * / 2) ^ 2)))) * (1 ^ 2)))) + ((1 - ((1 - ((1 * / 2) ^ 2)) * / (1 - ((1 * / 2) ^ 3)))) * (1 ^ 2)))).
closed_less.
}
{ change (((((1 - ((1 * / 2) ^ 2)) * / (1 - ((1 * / 2) ^ 3))) * ((((1 - ((1 * / 2) ^ 1)) * / (1 - ((1 * / 2) ^ 2))) * ((((1 - ((1 * / 2) ^ 0)) * / (1 - ((1 * / 2) ^ 1))) * 0) + ((1 - ((1 - ((1 * / 2) ^ 0)) * / (1 - ((1 * / 2) ^ 1)))) * (1 ^ 2)))) + ((1 - ((1 - ((1 * / 2) ^ 1)) * / (1 - ((1 * / 2) ^ 2)))) * (1 ^ 2)))) + ((1 - ((1 - ((1 * / 2) ^ 2)) * / (1 - ((1 * / 2) ^ 3)))) * (1 ^ 2))) <= 1).
apply Req_le.
closed_eq.
}
}
{
change ((1 ^ 2) <= 1).
apply Req_le.
closed_eq.
}
}
}
Qed.

Lemma proved : forall (a : R) (v0 : R) (B : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> ((0 <= (v a v0 g (t)%Z)) /\ ((v a v0 g (t)%Z) <= B)) -> (((g ((t + 1))%Z) ^ 2) <= B) -> (((0 <> (1 - (powerRZ a ((((t + 1) + (-1)) + 1))%Z))) /\ (0 <> (1 - (powerRZ a ((((t + 1) + (-1)) + 1))%Z)))) /\ (((- (B * (powerRZ a (t)%Z))) <= ((v a v0 g ((t + 1))%Z) - (v a v0 g (t)%Z))) /\ (((v a v0 g ((t + 1))%Z) - (v a v0 g (t)%Z)) <= (B * (powerRZ a (t)%Z))))).
Proof.
intros a v0 B g t b__0 h__2 h__5 h__8.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
(* B *)
assert (s__13 : (0 <= B)).
{
assert (e__9 : B = ((B - (v a v0 g (t)%Z)) + (v a v0 g (t)%Z))).
{
transitivity (B).
{
reflexivity.
}
symmetry.
transitivity (B).
{
feq.
}
feq.
}
assert (w__10 : 0 <= ((B - (v a v0 g (t)%Z)) + (v a v0 g (t)%Z))).
{
apply plus_nn_nn.
{
assert (e__11 : (B - (v a v0 g (t)%Z)) = 1 * (B - (v a v0 g (t)%Z)) + 0).
{
transitivity ((((- 1) * (v a v0 g (t)%Z)) + B)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (v a v0 g (t)%Z)) + B)).
{
feq.
}
feq.
}
rw e__11.
apply (from_le_nn 1 0 (v a v0 g (t)%Z) B); [exact h__7 | lra ..].
}
{
assert (e__12 : (v a v0 g (t)%Z) = 1 * ((v a v0 g (t)%Z) - 0) + 0).
{
transitivity ((v a v0 g (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((v a v0 g (t)%Z)).
{
feq.
}
feq.
}
rw e__12.
apply (from_le_nn 1 0 0 (v a v0 g (t)%Z)); [exact h__6 | lra ..].
}
}
rw e__9. exact w__10.
}
assert (n__22 : (1 - (powerRZ a ((t + 1))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__16 : 0 < a).
{
assert (e__20 : a = 1 * (a - 0) + 0).
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
rw e__20.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__17 : 0 < (1 - a)).
{
assert (e__21 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__21.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__18 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__19 : 0 < (1 - (powerRZ a ((t + 1))%Z))).
{
pz_gap a ((t + 1))%Z.
}
lra.
}
assert (n__25 : (((- 1) * (powerRZ a (t)%Z) * a) + 1) <> 0).
{
assert (e__23 : (1 - (powerRZ a ((t + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * a) + 1)).
{
assert (e__24 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__24.
reflexivity.
}
feq.
}
try rewrite <- e__23.
exact n__22.
}
assert (n__26 : (((powerRZ a (t)%Z) * a) + (- 1)) <> 0).
{
intro vanishes.
apply n__25.
transitivity ((- 1) * (((powerRZ a (t)%Z) * a) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* gain *)
assert (s__49 : ((1 - (normalized_rate a ((t + 1))%Z)) <= (powerRZ a (t)%Z))).
{
apply gap_le.
assert (e__14 : ((powerRZ a (t)%Z) - (1 - (normalized_rate a ((t + 1))%Z))) = (((powerRZ a (t)%Z) * a * (1 - (powerRZ a (t)%Z))) * / (1 - (powerRZ a ((t + 1))%Z)))).
{
transitivity (((((- 1) * (powerRZ a (t)%Z) * a) + (((powerRZ a (t)%Z) ^ 2) * a)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__27 : (normalized_rate a ((t + 1))%Z) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((t + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((t + 1))%Z))) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
assert (e__28 : (powerRZ a (((t + 1) + (- 1)))%Z) = (powerRZ a (t)%Z)).
{
swap (((t + 1) + (- 1)))%Z with (t)%Z.
feq.
}
assert (e__29 : / (1 - (powerRZ a ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__30 : (1 - (powerRZ a ((t + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * a) + 1)).
{
assert (e__31 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__31.
reflexivity.
}
feq.
}
rw e__30.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__28.
rw e__29.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__27.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ a (t)%Z) * a) + (((powerRZ a (t)%Z) ^ 2) * a)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__32 : / (1 - (powerRZ a ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__33 : (1 - (powerRZ a ((t + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * a) + 1)).
{
assert (e__34 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__34.
reflexivity.
}
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
feq.
}
assert (w__15 : 0 <= (((powerRZ a (t)%Z) * a * (1 - (powerRZ a (t)%Z))) * / (1 - (powerRZ a ((t + 1))%Z)))).
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply pz_pos.
assert (e__35 : a = 1 * (a - 0) + 0).
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
rw e__35.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
{
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
}
{
assert (g__37 : 0 < a).
{
assert (e__41 : a = 1 * (a - 0) + 0).
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
rw e__41.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__38 : 0 < (1 - a)).
{
assert (e__42 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__42.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__39 : 0 <= (IZR t)).
{
natpos.
}
assert (g__40 : 0 <= (1 - (powerRZ a (t)%Z))).
{
pz_gap a (t)%Z.
}
lra.
}
}
{
apply inv_pos.
assert (g__43 : 0 < a).
{
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
assert (g__44 : 0 < (1 - a)).
{
assert (e__48 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__48.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__45 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__46 : 0 < (1 - (powerRZ a ((t + 1))%Z))).
{
pz_gap a ((t + 1))%Z.
}
lra.
}
}
rw e__14. exact w__15.
}
(* gain positive *)
assert (s__68 : (0 < (1 - (normalized_rate a ((t + 1))%Z)))).
{
assert (e__50 : (1 - (normalized_rate a ((t + 1))%Z)) = (((1 - a) * (powerRZ a (t)%Z)) * / (1 - (powerRZ a ((t + 1))%Z)))).
{
transitivity (((((powerRZ a (t)%Z) * a) + ((- 1) * (powerRZ a (t)%Z))) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__52 : (normalized_rate a ((t + 1))%Z) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((t + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((t + 1))%Z))) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
assert (e__53 : (powerRZ a (((t + 1) + (- 1)))%Z) = (powerRZ a (t)%Z)).
{
swap (((t + 1) + (- 1)))%Z with (t)%Z.
feq.
}
assert (e__54 : / (1 - (powerRZ a ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__55 : (1 - (powerRZ a ((t + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * a) + 1)).
{
assert (e__56 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
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
eapply eq_trans.
{
rw e__53.
rw e__54.
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
symmetry.
transitivity (((((powerRZ a (t)%Z) * a) + ((- 1) * (powerRZ a (t)%Z))) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__57 : / (1 - (powerRZ a ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__58 : (1 - (powerRZ a ((t + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * a) + 1)).
{
assert (e__59 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
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
feq.
}
assert (w__51 : 0 < (((1 - a) * (powerRZ a (t)%Z)) * / (1 - (powerRZ a ((t + 1))%Z)))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__60 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__60.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
{
apply pz_pos.
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
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
}
{
apply inv_pos.
assert (g__62 : 0 < a).
{
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
assert (g__63 : 0 < (1 - a)).
{
assert (e__67 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__67.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__64 : 0 < ((IZR t) + 1)).
{
natpos.
}
assert (g__65 : 0 < (1 - (powerRZ a ((t + 1))%Z))).
{
pz_gap a ((t + 1))%Z.
}
lra.
}
}
rw e__50. exact w__51.
}
assert (n__78 : (1 - (powerRZ a ((((t + 1) + (-1)) + 1))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__71 : 0 < a).
{
assert (e__75 : a = 1 * (a - 0) + 0).
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
rw e__75.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__72 : 0 < (1 - a)).
{
assert (e__76 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__76.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__73 : 0 < ((((IZR t) + 1) + (- 1)) + 1)).
{
assert (e__77 : ((((IZR t) + 1) + (- 1)) + 1) = ((IZR t) + 1)).
{
feq.
}
rw e__77.
natpos.
}
assert (g__74 : 0 < (1 - (powerRZ a ((((t + 1) + (-1)) + 1))%Z))).
{
pz_gap a ((((t + 1) + (-1)) + 1))%Z.
}
lra.
}
(* lower *)
assert (s__116 : ((- (B * (powerRZ a (t)%Z))) <= ((v a v0 g ((t + 1))%Z) - (v a v0 g (t)%Z)))).
{
apply gap_le.
assert (e__69 : (((v a v0 g ((t + 1))%Z) - (v a v0 g (t)%Z)) - (- (B * (powerRZ a (t)%Z)))) = ((B * ((powerRZ a (t)%Z) - (1 - (normalized_rate a ((t + 1))%Z)))) + ((1 - (normalized_rate a ((t + 1))%Z)) * ((B - (v a v0 g (t)%Z)) + ((g ((t + 1))%Z) ^ 2))))).
{
transitivity (((((- 1) * ((g (t + 1)%Z) ^ 2) * (powerRZ a (t)%Z)) + (((g (t + 1)%Z) ^ 2) * (powerRZ a (t)%Z) * a) + ((v a v0 g (t)%Z) * (powerRZ a (t)%Z)) + ((- 1) * (v a v0 g (t)%Z) * (powerRZ a (t)%Z) * a) + ((- 1) * (powerRZ a (t)%Z) * B) + (((powerRZ a (t)%Z) ^ 2) * B * a)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__79 : (v a v0 g ((t + 1))%Z) = ((((- 1) * ((g (t + 1)%Z) ^ 2) * (powerRZ a (t)%Z)) + (((g (t + 1)%Z) ^ 2) * (powerRZ a (t)%Z) * a) + ((v a v0 g (t)%Z) * (powerRZ a (t)%Z)) + ((- 1) * (v a v0 g (t)%Z))) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
transitivity (v a v0 g ((t)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (v_succ a v0 g (t)%Z) by zp.
change ((((normalized_rate a (((t)%Z + 1))%Z) * (v a v0 g (t)%Z)) + ((1 - (normalized_rate a (((t)%Z + 1))%Z)) * ((g (((t)%Z + 1))%Z) ^ 2))) = ((((- 1) * ((g (t + 1)%Z) ^ 2) * (powerRZ a (t)%Z)) + (((g (t + 1)%Z) ^ 2) * (powerRZ a (t)%Z) * a) + ((v a v0 g (t)%Z) * (powerRZ a (t)%Z)) + ((- 1) * (v a v0 g (t)%Z))) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
assert (e__80 : (normalized_rate a (((t)%Z + 1))%Z) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a ((((t)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((t)%Z + 1))%Z))) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
assert (e__81 : (powerRZ a ((((t)%Z + 1) + (- 1)))%Z) = (powerRZ a (t)%Z)).
{
swap ((((t)%Z + 1) + (- 1)))%Z with (t)%Z.
feq.
}
assert (e__82 : / (1 - (powerRZ a (((t)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__83 : (1 - (powerRZ a (((t)%Z + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * a) + 1)).
{
assert (e__84 : (powerRZ a (((t)%Z + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap (((t)%Z + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__84.
reflexivity.
}
feq.
}
rw e__83.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__81.
rw e__82.
reflexivity.
}
feq.
}
assert (e__85 : (g (((t)%Z + 1))%Z) = (g (t + 1)%Z)).
{
swap (((t)%Z + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__80.
rw e__85.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__79.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * ((g (t + 1)%Z) ^ 2) * (powerRZ a (t)%Z)) + (((g (t + 1)%Z) ^ 2) * (powerRZ a (t)%Z) * a) + ((v a v0 g (t)%Z) * (powerRZ a (t)%Z)) + ((- 1) * (v a v0 g (t)%Z) * (powerRZ a (t)%Z) * a) + ((- 1) * (powerRZ a (t)%Z) * B) + (((powerRZ a (t)%Z) ^ 2) * B * a)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__86 : (normalized_rate a ((t + 1))%Z) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((t + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((t + 1))%Z))) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
assert (e__87 : (powerRZ a (((t + 1) + (- 1)))%Z) = (powerRZ a (t)%Z)).
{
swap (((t + 1) + (- 1)))%Z with (t)%Z.
feq.
}
assert (e__88 : / (1 - (powerRZ a ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__89 : (1 - (powerRZ a ((t + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * a) + 1)).
{
assert (e__90 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__90.
reflexivity.
}
feq.
}
rw e__89.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__87.
rw e__88.
reflexivity.
}
feq.
}
assert (e__91 : (g ((t + 1))%Z) = (g (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__86.
rw e__91.
reflexivity.
}
feq.
}
feq.
}
assert (w__70 : 0 <= ((B * ((powerRZ a (t)%Z) - (1 - (normalized_rate a ((t + 1))%Z)))) + ((1 - (normalized_rate a ((t + 1))%Z)) * ((B - (v a v0 g (t)%Z)) + ((g ((t + 1))%Z) ^ 2))))).
{
apply plus_nn_nn.
{
apply mult_nn_nn.
{
assert (e__92 : B = 1 * (B - 0) + 0).
{
transitivity (B).
{
reflexivity.
}
symmetry.
transitivity (B).
{
feq.
}
feq.
}
rw e__92.
apply (from_le_nn 1 0 0 B); [exact s__13 | lra ..].
}
{
assert (e__93 : ((powerRZ a (t)%Z) - (1 - (normalized_rate a ((t + 1))%Z))) = 1 * ((powerRZ a (t)%Z) - (1 - (normalized_rate a ((t + 1))%Z))) + 0).
{
transitivity (((((- 1) * (powerRZ a (t)%Z) * a) + (((powerRZ a (t)%Z) ^ 2) * a)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__94 : (normalized_rate a ((t + 1))%Z) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((t + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((t + 1))%Z))) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
assert (e__95 : (powerRZ a (((t + 1) + (- 1)))%Z) = (powerRZ a (t)%Z)).
{
swap (((t + 1) + (- 1)))%Z with (t)%Z.
feq.
}
assert (e__96 : / (1 - (powerRZ a ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__97 : (1 - (powerRZ a ((t + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * a) + 1)).
{
assert (e__98 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__98.
reflexivity.
}
feq.
}
rw e__97.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__95.
rw e__96.
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
symmetry.
transitivity (((((- 1) * (powerRZ a (t)%Z) * a) + (((powerRZ a (t)%Z) ^ 2) * a)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__99 : (normalized_rate a ((t + 1))%Z) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((t + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((t + 1))%Z))) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
assert (e__100 : (powerRZ a (((t + 1) + (- 1)))%Z) = (powerRZ a (t)%Z)).
{
swap (((t + 1) + (- 1)))%Z with (t)%Z.
feq.
}
assert (e__101 : / (1 - (powerRZ a ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__102 : (1 - (powerRZ a ((t + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * a) + 1)).
{
assert (e__103 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__103.
reflexivity.
}
feq.
}
rw e__102.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__100.
rw e__101.
reflexivity.
}
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
rw e__93.
apply (from_le_nn 1 0 (1 - (normalized_rate a ((t + 1))%Z)) (powerRZ a (t)%Z)); [exact s__49 | lra ..].
}
}
{
apply mult_pos_nn.
{
assert (e__104 : (1 - (normalized_rate a ((t + 1))%Z)) = 1 * ((1 - (normalized_rate a ((t + 1))%Z)) - 0) + 0).
{
transitivity (((((powerRZ a (t)%Z) * a) + ((- 1) * (powerRZ a (t)%Z))) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__105 : (normalized_rate a ((t + 1))%Z) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((t + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((t + 1))%Z))) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
assert (e__106 : (powerRZ a (((t + 1) + (- 1)))%Z) = (powerRZ a (t)%Z)).
{
swap (((t + 1) + (- 1)))%Z with (t)%Z.
feq.
}
assert (e__107 : / (1 - (powerRZ a ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__108 : (1 - (powerRZ a ((t + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * a) + 1)).
{
assert (e__109 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
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
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__106.
rw e__107.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__105.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ a (t)%Z) * a) + ((- 1) * (powerRZ a (t)%Z))) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__110 : (normalized_rate a ((t + 1))%Z) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((t + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((t + 1))%Z))) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
assert (e__111 : (powerRZ a (((t + 1) + (- 1)))%Z) = (powerRZ a (t)%Z)).
{
swap (((t + 1) + (- 1)))%Z with (t)%Z.
feq.
}
assert (e__112 : / (1 - (powerRZ a ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__113 : (1 - (powerRZ a ((t + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * a) + 1)).
{
assert (e__114 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
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
eapply eq_trans.
{
rw e__111.
rw e__112.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__110.
reflexivity.
}
feq.
}
feq.
}
rw e__104.
apply (from_lt_pos 1 0 0 (1 - (normalized_rate a ((t + 1))%Z))); [exact s__68 | lra ..].
}
{
apply plus_nn_nn.
{
assert (e__115 : (B - (v a v0 g (t)%Z)) = 1 * (B - (v a v0 g (t)%Z)) + 0).
{
transitivity ((((- 1) * (v a v0 g (t)%Z)) + B)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (v a v0 g (t)%Z)) + B)).
{
feq.
}
feq.
}
rw e__115.
apply (from_le_nn 1 0 (v a v0 g (t)%Z) B); [exact h__7 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
}
rw e__69. exact w__70.
}
(* upper *)
assert (s__159 : (((v a v0 g ((t + 1))%Z) - (v a v0 g (t)%Z)) <= (B * (powerRZ a (t)%Z)))).
{
apply gap_le.
assert (e__117 : ((B * (powerRZ a (t)%Z)) - ((v a v0 g ((t + 1))%Z) - (v a v0 g (t)%Z))) = ((B * ((powerRZ a (t)%Z) - (1 - (normalized_rate a ((t + 1))%Z)))) + ((1 - (normalized_rate a ((t + 1))%Z)) * ((B - ((g ((t + 1))%Z) ^ 2)) + (v a v0 g (t)%Z))))).
{
transitivity ((((((g (t + 1)%Z) ^ 2) * (powerRZ a (t)%Z)) + ((- 1) * ((g (t + 1)%Z) ^ 2) * (powerRZ a (t)%Z) * a) + ((- 1) * (v a v0 g (t)%Z) * (powerRZ a (t)%Z)) + ((v a v0 g (t)%Z) * (powerRZ a (t)%Z) * a) + ((- 1) * (powerRZ a (t)%Z) * B) + (((powerRZ a (t)%Z) ^ 2) * B * a)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__119 : (v a v0 g ((t + 1))%Z) = ((((- 1) * ((g (t + 1)%Z) ^ 2) * (powerRZ a (t)%Z)) + (((g (t + 1)%Z) ^ 2) * (powerRZ a (t)%Z) * a) + ((v a v0 g (t)%Z) * (powerRZ a (t)%Z)) + ((- 1) * (v a v0 g (t)%Z))) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
transitivity (v a v0 g ((t)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (v_succ a v0 g (t)%Z) by zp.
change ((((normalized_rate a (((t)%Z + 1))%Z) * (v a v0 g (t)%Z)) + ((1 - (normalized_rate a (((t)%Z + 1))%Z)) * ((g (((t)%Z + 1))%Z) ^ 2))) = ((((- 1) * ((g (t + 1)%Z) ^ 2) * (powerRZ a (t)%Z)) + (((g (t + 1)%Z) ^ 2) * (powerRZ a (t)%Z) * a) + ((v a v0 g (t)%Z) * (powerRZ a (t)%Z)) + ((- 1) * (v a v0 g (t)%Z))) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
assert (e__120 : (normalized_rate a (((t)%Z + 1))%Z) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a ((((t)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((t)%Z + 1))%Z))) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
assert (e__121 : (powerRZ a ((((t)%Z + 1) + (- 1)))%Z) = (powerRZ a (t)%Z)).
{
swap ((((t)%Z + 1) + (- 1)))%Z with (t)%Z.
feq.
}
assert (e__122 : / (1 - (powerRZ a (((t)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__123 : (1 - (powerRZ a (((t)%Z + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * a) + 1)).
{
assert (e__124 : (powerRZ a (((t)%Z + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap (((t)%Z + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__124.
reflexivity.
}
feq.
}
rw e__123.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__121.
rw e__122.
reflexivity.
}
feq.
}
assert (e__125 : (g (((t)%Z + 1))%Z) = (g (t + 1)%Z)).
{
swap (((t)%Z + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__120.
rw e__125.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__119.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((g (t + 1)%Z) ^ 2) * (powerRZ a (t)%Z)) + ((- 1) * ((g (t + 1)%Z) ^ 2) * (powerRZ a (t)%Z) * a) + ((- 1) * (v a v0 g (t)%Z) * (powerRZ a (t)%Z)) + ((v a v0 g (t)%Z) * (powerRZ a (t)%Z) * a) + ((- 1) * (powerRZ a (t)%Z) * B) + (((powerRZ a (t)%Z) ^ 2) * B * a)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__126 : (normalized_rate a ((t + 1))%Z) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((t + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((t + 1))%Z))) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
assert (e__127 : (powerRZ a (((t + 1) + (- 1)))%Z) = (powerRZ a (t)%Z)).
{
swap (((t + 1) + (- 1)))%Z with (t)%Z.
feq.
}
assert (e__128 : / (1 - (powerRZ a ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__129 : (1 - (powerRZ a ((t + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * a) + 1)).
{
assert (e__130 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__130.
reflexivity.
}
feq.
}
rw e__129.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__127.
rw e__128.
reflexivity.
}
feq.
}
assert (e__131 : (g ((t + 1))%Z) = (g (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__126.
rw e__131.
reflexivity.
}
feq.
}
feq.
}
assert (w__118 : 0 <= ((B * ((powerRZ a (t)%Z) - (1 - (normalized_rate a ((t + 1))%Z)))) + ((1 - (normalized_rate a ((t + 1))%Z)) * ((B - ((g ((t + 1))%Z) ^ 2)) + (v a v0 g (t)%Z))))).
{
apply plus_nn_nn.
{
apply mult_nn_nn.
{
assert (e__132 : B = 1 * (B - 0) + 0).
{
transitivity (B).
{
reflexivity.
}
symmetry.
transitivity (B).
{
feq.
}
feq.
}
rw e__132.
apply (from_le_nn 1 0 0 B); [exact s__13 | lra ..].
}
{
assert (e__133 : ((powerRZ a (t)%Z) - (1 - (normalized_rate a ((t + 1))%Z))) = 1 * ((powerRZ a (t)%Z) - (1 - (normalized_rate a ((t + 1))%Z))) + 0).
{
transitivity (((((- 1) * (powerRZ a (t)%Z) * a) + (((powerRZ a (t)%Z) ^ 2) * a)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__134 : (normalized_rate a ((t + 1))%Z) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((t + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((t + 1))%Z))) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
assert (e__135 : (powerRZ a (((t + 1) + (- 1)))%Z) = (powerRZ a (t)%Z)).
{
swap (((t + 1) + (- 1)))%Z with (t)%Z.
feq.
}
assert (e__136 : / (1 - (powerRZ a ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__137 : (1 - (powerRZ a ((t + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * a) + 1)).
{
assert (e__138 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__138.
reflexivity.
}
feq.
}
rw e__137.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__135.
rw e__136.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__134.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ a (t)%Z) * a) + (((powerRZ a (t)%Z) ^ 2) * a)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__139 : (normalized_rate a ((t + 1))%Z) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((t + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((t + 1))%Z))) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
assert (e__140 : (powerRZ a (((t + 1) + (- 1)))%Z) = (powerRZ a (t)%Z)).
{
swap (((t + 1) + (- 1)))%Z with (t)%Z.
feq.
}
assert (e__141 : / (1 - (powerRZ a ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__142 : (1 - (powerRZ a ((t + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * a) + 1)).
{
assert (e__143 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__143.
reflexivity.
}
feq.
}
rw e__142.
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
eapply eq_trans.
{
rw e__139.
reflexivity.
}
feq.
}
feq.
}
rw e__133.
apply (from_le_nn 1 0 (1 - (normalized_rate a ((t + 1))%Z)) (powerRZ a (t)%Z)); [exact s__49 | lra ..].
}
}
{
apply mult_pos_nn.
{
assert (e__144 : (1 - (normalized_rate a ((t + 1))%Z)) = 1 * ((1 - (normalized_rate a ((t + 1))%Z)) - 0) + 0).
{
transitivity (((((powerRZ a (t)%Z) * a) + ((- 1) * (powerRZ a (t)%Z))) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__145 : (normalized_rate a ((t + 1))%Z) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((t + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((t + 1))%Z))) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
assert (e__146 : (powerRZ a (((t + 1) + (- 1)))%Z) = (powerRZ a (t)%Z)).
{
swap (((t + 1) + (- 1)))%Z with (t)%Z.
feq.
}
assert (e__147 : / (1 - (powerRZ a ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__148 : (1 - (powerRZ a ((t + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * a) + 1)).
{
assert (e__149 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__149.
reflexivity.
}
feq.
}
rw e__148.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__146.
rw e__147.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__145.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ a (t)%Z) * a) + ((- 1) * (powerRZ a (t)%Z))) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__150 : (normalized_rate a ((t + 1))%Z) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((t + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((t + 1))%Z))) = (((powerRZ a (t)%Z) + (- 1)) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
assert (e__151 : (powerRZ a (((t + 1) + (- 1)))%Z) = (powerRZ a (t)%Z)).
{
swap (((t + 1) + (- 1)))%Z with (t)%Z.
feq.
}
assert (e__152 : / (1 - (powerRZ a ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ a (t)%Z) * a) + (- 1))))).
{
assert (e__153 : (1 - (powerRZ a ((t + 1))%Z)) = (((- 1) * (powerRZ a (t)%Z) * a) + 1)).
{
assert (e__154 : (powerRZ a ((t + 1))%Z) = ((powerRZ a (t)%Z) * a)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add a (t)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__154.
reflexivity.
}
feq.
}
rw e__153.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__151.
rw e__152.
reflexivity.
}
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
rw e__144.
apply (from_lt_pos 1 0 0 (1 - (normalized_rate a ((t + 1))%Z))); [exact s__68 | lra ..].
}
{
apply plus_nn_nn.
{
assert (e__155 : (B - ((g ((t + 1))%Z) ^ 2)) = 1 * (B - ((g ((t + 1))%Z) ^ 2)) + 0).
{
transitivity ((((- 1) * ((g (t + 1)%Z) ^ 2)) + B)).
{
assert (e__156 : (g ((t + 1))%Z) = (g (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__156.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((g (t + 1)%Z) ^ 2)) + B)).
{
assert (e__157 : (g ((t + 1))%Z) = (g (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
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
apply (from_le_nn 1 0 ((g ((t + 1))%Z) ^ 2) B); [exact h__8 | lra ..].
}
{
assert (e__158 : (v a v0 g (t)%Z) = 1 * ((v a v0 g (t)%Z) - 0) + 0).
{
transitivity ((v a v0 g (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((v a v0 g (t)%Z)).
{
feq.
}
feq.
}
rw e__158.
apply (from_le_nn 1 0 0 (v a v0 g (t)%Z)); [exact h__6 | lra ..].
}
}
}
}
rw e__117. exact w__118.
}
(* goal *)
assert (s__160 : (((- (B * (powerRZ a (t)%Z))) <= ((v a v0 g ((t + 1))%Z) - (v a v0 g (t)%Z))) /\ (((v a v0 g ((t + 1))%Z) - (v a v0 g (t)%Z)) <= (B * (powerRZ a (t)%Z))))).
{
split.
{
exact s__116.
}
{
exact s__159.
}
}
pose proof s__160 as [h__161 h__162].
split.
{
split.
{
change (0 <> (1 - (powerRZ a ((((t + 1) + (-1)) + 1))%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__163 : 0 < a).
{
assert (e__167 : a = 1 * (a - 0) + 0).
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
rw e__167.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__164 : 0 < (1 - a)).
{
assert (e__168 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__168.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__165 : 0 < ((((IZR t) + 1) + (- 1)) + 1)).
{
assert (e__169 : ((((IZR t) + 1) + (- 1)) + 1) = ((IZR t) + 1)).
{
feq.
}
rw e__169.
natpos.
}
assert (g__166 : 0 < (1 - (powerRZ a ((((t + 1) + (-1)) + 1))%Z))).
{
pz_gap a ((((t + 1) + (-1)) + 1))%Z.
}
lra.
}
{
change (0 <> (1 - (powerRZ a ((((t + 1) + (-1)) + 1))%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__170 : 0 < a).
{
assert (e__174 : a = 1 * (a - 0) + 0).
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
rw e__174.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__171 : 0 < (1 - a)).
{
assert (e__175 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__175.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__172 : 0 < ((((IZR t) + 1) + (- 1)) + 1)).
{
assert (e__176 : ((((IZR t) + 1) + (- 1)) + 1) = ((IZR t) + 1)).
{
feq.
}
rw e__176.
natpos.
}
assert (g__173 : 0 < (1 - (powerRZ a ((((t + 1) + (-1)) + 1))%Z))).
{
pz_gap a ((((t + 1) + (-1)) + 1))%Z.
}
lra.
}
}
{
change (((- (B * (powerRZ a (t)%Z))) <= ((v a v0 g ((t + 1))%Z) - (v a v0 g (t)%Z))) /\ (((v a v0 g ((t + 1))%Z) - (v a v0 g (t)%Z)) <= (B * (powerRZ a (t)%Z)))).
exact s__160.
}
Qed.
Lemma meaningful : forall (a : R) (v0 : R) (B : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> ((0 <= (v a v0 g (t)%Z)) /\ ((v a v0 g (t)%Z) <= B)) -> (((g ((t + 1))%Z) ^ 2) <= B) -> ((0 <> (1 - (powerRZ a ((((t + 1) + (-1)) + 1))%Z))) /\ (0 <> (1 - (powerRZ a ((((t + 1) + (-1)) + 1))%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Theorem claim : forall (a : R) (v0 : R) (B : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> ((0 <= (v a v0 g (t)%Z)) /\ ((v a v0 g (t)%Z) <= B)) -> (((g ((t + 1))%Z) ^ 2) <= B) -> (((- (B * (powerRZ a (t)%Z))) <= ((v a v0 g ((t + 1))%Z) - (v a v0 g (t)%Z))) /\ (((v a v0 g ((t + 1))%Z) - (v a v0 g (t)%Z)) <= (B * (powerRZ a (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Fail Definition corrupted : forall (a : R) (v0 : R) (B : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> ((0 <= (v a v0 g (t)%Z)) /\ ((v a v0 g (t)%Z) <= B)) -> (((g ((t + 1))%Z) ^ 2) <= B) -> ((((v a v0 g ((t + 1))%Z) - (v a v0 g (t)%Z)) < (- (B * (powerRZ a (t)%Z)))) /\ (((v a v0 g ((t + 1))%Z) - (v a v0 g (t)%Z)) <= (B * (powerRZ a (t)%Z)))) := claim.
End T_adamnx_variance_increments_a72261d1.


(* adamnx.variance.adafactor; certificate 09fcd3f9c84e661f5e95ad4cac43b304bb86a8c82617216f0fad6841965b5306 *)
Module T_adamnx_variance_adafactor_09fcd3f9.
Definition adafactor_rate (b : R) (t : R) : R := (1 - (1 / (Rpower t b))).
Fixpoint var_adafactor_nat (c : R) (K : R) (v0 : R) (k__ : nat) : R :=
match k__ with O => v0 | S k__ => ((((adafactor_rate c ((IZR ((0 + Z.of_nat k__))%Z) + 1)) ^ 2) * (var_adafactor_nat c K v0 k__)) + (((1 - (adafactor_rate c ((IZR ((0 + Z.of_nat k__))%Z) + 1))) ^ 2) * K)) end.
Definition var_adafactor (c : R) (K : R) (v0 : R) (n : Z) : R := var_adafactor_nat c K v0 (Z.to_nat (n - 0)).
Lemma var_adafactor_start : forall (c : R) (K : R) (v0 : R), var_adafactor c K v0 (0)%Z = v0.
Proof. intros. unfold var_adafactor. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma var_adafactor_succ : forall (c : R) (K : R) (v0 : R) (n : Z), (0 <= n)%Z -> var_adafactor c K v0 (n + 1)%Z = ((((adafactor_rate c ((IZR n) + 1)) ^ 2) * (var_adafactor c K v0 (n)%Z)) + (((1 - (adafactor_rate c ((IZR n) + 1))) ^ 2) * K)).
Proof. intros c K v0 n bound. unfold var_adafactor. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [var_adafactor_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (c : R) (K : R) (v0 : R) (t : Z), (0 <= t)%Z /\ ((0 < c) /\ (c < 1)) /\ (0 <= K) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), 3, 7, (4)%Z.
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
change (0 <= 3).
closed_less.
}
{
change (1 <= 4).
closed_less.
}
}
}
Qed.

Lemma proved : forall (c : R) (K : R) (v0 : R) (t : Z), (0 <= t)%Z -> ((0 < c) /\ (c < 1)) -> (0 <= K) -> (1 <= (IZR t)) -> (((0 < (IZR t))) /\ ((var_adafactor c K v0 (t)%Z) <= (K * (Rpower (IZR t) (- c))))).
Proof.
intros c K v0 t b__0 h__2 h__5 h__6.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__7 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* V *)
assert (s__205 : (forall k : Z, ((1)%Z <= k)%Z -> ((var_adafactor c K v0 (k)%Z) <= (K * (Rpower (IZR k) (- c)))))).
{
apply (induction_from (fun k : Z => ((var_adafactor c K v0 (k)%Z) <= (K * (Rpower (IZR k) (- c))))) (1)%Z).
{
change ((var_adafactor c K v0 (1)%Z) <= (K * (Rpower (IZR (1)%Z) (- c)))).
(* base *)
assert (s__19 : ((var_adafactor c K v0 (1)%Z) <= (K * (Rpower 1 (- c))))).
{
apply gap_le.
assert (e__8 : ((K * (Rpower 1 (- c))) - (var_adafactor c K v0 (1)%Z)) = 0).
{
transitivity (0).
{
assert (e__10 : (var_adafactor c K v0 (1)%Z) = K).
{
transitivity (var_adafactor c K v0 ((0)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_adafactor_succ c K v0 (0)%Z) by zp.
change (((((adafactor_rate c ((IZR (0)%Z) + 1)) ^ 2) * (var_adafactor c K v0 (0)%Z)) + (((1 - (adafactor_rate c ((IZR (0)%Z) + 1))) ^ 2) * K)) = K).
assert (e__11 : (adafactor_rate c ((IZR (0)%Z) + 1)) = 0).
{
change ((1 - (1 * / (Rpower ((IZR (0)%Z) + 1) c))) = 0).
assert (e__12 : / (Rpower ((IZR (0)%Z) + 1) c) = 1).
{
assert (e__13 : (Rpower ((IZR (0)%Z) + 1) c) = 1).
{
assert (e__14 : ((IZR (0)%Z) + 1) = 1).
{
assert (e__15 : (IZR (0)%Z) = 0).
{
izr.
}
eapply eq_trans.
{
rw e__15.
reflexivity.
}
feq.
}
transitivity (Rpower  1 c).
{ exact (f_equal (fun v__ => Rpower  v__ c) e__14). }
apply rp_one.
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
assert (e__16 : (var_adafactor c K v0 (0)%Z) = v0).
{
rewrite (var_adafactor_start c K v0).
change (v0 = v0).
reflexivity.
}
eapply eq_trans.
{
rw e__11.
rw e__16.
reflexivity.
}
feq.
}
assert (e__17 : (Rpower 1 (- c)) = 1).
{
assert (e__18 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower 1 ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower 1 v__ ) e__18). }
apply rp_one.
}
eapply eq_trans.
{
rw e__10.
rw e__17.
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
assert (w__9 : 0 <= 0).
{
apply Req_le_sym.
reflexivity.
}
rw e__8. exact w__9.
}
apply Req_le.
transitivity (K).
{
transitivity (var_adafactor c K v0 ((0)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_adafactor_succ c K v0 (0)%Z) by zp.
change (((((adafactor_rate c ((IZR (0)%Z) + 1)) ^ 2) * (var_adafactor c K v0 (0)%Z)) + (((1 - (adafactor_rate c ((IZR (0)%Z) + 1))) ^ 2) * K)) = K).
assert (e__20 : (adafactor_rate c ((IZR (0)%Z) + 1)) = 0).
{
change ((1 - (1 * / (Rpower ((IZR (0)%Z) + 1) c))) = 0).
assert (e__21 : / (Rpower ((IZR (0)%Z) + 1) c) = 1).
{
assert (e__22 : (Rpower ((IZR (0)%Z) + 1) c) = 1).
{
assert (e__23 : ((IZR (0)%Z) + 1) = 1).
{
assert (e__24 : (IZR (0)%Z) = 0).
{
izr.
}
eapply eq_trans.
{
rw e__24.
reflexivity.
}
feq.
}
transitivity (Rpower  1 c).
{ exact (f_equal (fun v__ => Rpower  v__ c) e__23). }
apply rp_one.
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
assert (e__25 : (var_adafactor c K v0 (0)%Z) = v0).
{
rewrite (var_adafactor_start c K v0).
change (v0 = v0).
reflexivity.
}
eapply eq_trans.
{
rw e__20.
rw e__25.
reflexivity.
}
feq.
}
symmetry.
transitivity (K).
{
assert (e__26 : (Rpower (IZR (1)%Z) (- c)) = 1).
{
assert (e__27 : (IZR (1)%Z) = 1).
{
izr.
}
transitivity (Rpower  1 (- c)).
{ exact (f_equal (fun v__ => Rpower  v__ (- c)) e__27). }
assert (e__28 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower 1 ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower 1 v__ ) e__28). }
apply rp_one.
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
{
intros k b__29.
assert (r__30 : 1 <= IZR k).
{ izr_le. }
intros IH__31.
change ((var_adafactor c K v0 (k + 1)%Z) <= (K * (Rpower (IZR (k + 1)%Z) (- c)))).
(* slower *)
assert (s__37 : ((Rpower ((IZR k) + 1) (- 1)) < (Rpower ((IZR k) + 1) (- c)))).
{
assert (p__32 : (1 < ((IZR k) + 1))).
{
apply gap_lt.
assert (e__33 : (((IZR k) + 1) - 1) = 1 * ((IZR k) - 1) + 1).
{
transitivity ((IZR k)).
{
feq.
}
symmetry.
transitivity ((IZR k)).
{
feq.
}
feq.
}
rw e__33.
apply (from_le_pos 1 1 1 (IZR k)); [exact r__30 | lra ..].
}
assert (p__34 : ((- 1) < (- c))).
{
apply gap_lt.
assert (e__35 : ((- c) - (- 1)) = 1 * (1 - c) + 0).
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
rw e__35.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
assert (u__36 : ((Rpower ((IZR k) + 1) (- 1)) < (Rpower ((IZR k) + 1) (- c)))).
{
exact (ax_rpow_increasing_exponent ((IZR k) + 1) (- 1) (- c) p__32 p__34).
}
exact u__36.
}
assert (n__41 : (IZR k) <> 0).
{
apply Rgt_not_eq; red.
assert (e__40 : (IZR k) = 1 * ((IZR k) - 1) + 1).
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
rw e__40.
apply (from_le_pos 1 1 1 (IZR k)); [exact r__30 | lra ..].
}
(* above one *)
assert (s__45 : (1 < (((IZR k) + 1) * / (IZR k)))).
{
apply gap_lt.
assert (e__38 : ((((IZR k) + 1) * / (IZR k)) - 1) = (1 * / (IZR k))).
{
transitivity ((/ (IZR k))).
{
assert (e__42 : / (IZR k) = (/ (IZR k))).
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
symmetry.
transitivity ((/ (IZR k))).
{
assert (e__43 : / (IZR k) = (/ (IZR k))).
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
feq.
}
assert (w__39 : 0 < (1 * / (IZR k))).
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__44 : (IZR k) = 1 * ((IZR k) - 1) + 1).
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
rw e__44.
apply (from_le_pos 1 1 1 (IZR k)); [exact r__30 | lra ..].
}
}
rw e__38. exact w__39.
}
(* ratio *)
assert (s__49 : ((Rpower (((IZR k) + 1) * / (IZR k)) c) < (Rpower (((IZR k) + 1) * / (IZR k)) 1))).
{
assert (p__46 : (1 < (((IZR k) + 1) * / (IZR k)))).
{
exact s__45.
}
assert (p__47 : (c < 1)).
{
exact h__4.
}
assert (u__48 : ((Rpower (((IZR k) + 1) * / (IZR k)) c) < (Rpower (((IZR k) + 1) * / (IZR k)) 1))).
{
exact (ax_rpow_increasing_exponent (((IZR k) + 1) * / (IZR k)) c 1 p__46 p__47).
}
exact u__48.
}
(* split *)
assert (s__55 : ((Rpower (((IZR k) + 1) * / (IZR k)) c) = ((Rpower ((IZR k) + 1) c) * / (Rpower (IZR k) c)))).
{
assert (p__50 : (0 < ((IZR k) + 1))).
{
assert (e__51 : ((IZR k) + 1) = 1 * ((IZR k) - 1) + 2).
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
rw e__51.
apply (from_le_pos 1 2 1 (IZR k)); [exact r__30 | lra ..].
}
assert (p__52 : (0 < (IZR k))).
{
assert (e__53 : (IZR k) = 1 * ((IZR k) - 1) + 1).
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
rw e__53.
apply (from_le_pos 1 1 1 (IZR k)); [exact r__30 | lra ..].
}
assert (u__54 : ((Rpower (((IZR k) + 1) * / (IZR k)) c) = ((Rpower ((IZR k) + 1) c) * / (Rpower (IZR k) c)))).
{
exact (ax_rpow_of_quotient ((IZR k) + 1) (IZR k) c p__50 p__52).
}
exact u__54.
}
assert (n__59 : 0 < ((IZR k) + 1)).
{
assert (e__58 : ((IZR k) + 1) = 1 * ((IZR k) - 1) + 2).
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
rw e__58.
apply (from_le_pos 1 2 1 (IZR k)); [exact r__30 | lra ..].
}
assert (n__61 : 0 < (IZR k)).
{
assert (e__60 : (IZR k) = 1 * ((IZR k) - 1) + 1).
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
rw e__60.
apply (from_le_pos 1 1 1 (IZR k)); [exact r__30 | lra ..].
}
assert (n__65 : 0 < (((IZR k) + 1) * / (IZR k))).
{
assert (e__62 : (((IZR k) + 1) * / (IZR k)) = 1 * ((((IZR k) + 1) * / (IZR k)) - 1) + 1).
{
transitivity (((/ (IZR k)) + 1)).
{
assert (e__63 : / (IZR k) = (/ (IZR k))).
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
symmetry.
transitivity (((/ (IZR k)) + 1)).
{
assert (e__64 : / (IZR k) = (/ (IZR k))).
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
feq.
}
rw e__62.
apply (from_lt_pos 1 1 1 (((IZR k) + 1) * / (IZR k))); [exact s__45 | lra ..].
}
assert (n__68 : 0 < ((/ (IZR k)) + 1)).
{
assert (e__66 : (((IZR k) + 1) * / (IZR k)) = ((/ (IZR k)) + 1)).
{
assert (e__67 : / (IZR k) = (/ (IZR k))).
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
try rewrite <- e__66.
exact n__65.
}
assert (n__69 : (Rpower (IZR k) c) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
(* neighbours *)
assert (s__107 : ((Rpower (IZR k) (- c)) <= (((Rpower ((IZR k) + 1) (- c)) * ((IZR k) + 1)) * / (IZR k)))).
{
apply gap_le.
assert (e__56 : ((((Rpower ((IZR k) + 1) (- c)) * ((IZR k) + 1)) * / (IZR k)) - (Rpower (IZR k) (- c))) = (((Rpower ((IZR k) + 1) (- c)) * ((Rpower (((IZR k) + 1) * / (IZR k)) 1) - (Rpower (((IZR k) + 1) * / (IZR k)) c))) + ((Rpower ((IZR k) + 1) (- c)) * ((Rpower (((IZR k) + 1) * / (IZR k)) c) - ((Rpower ((IZR k) + 1) c) * / (Rpower (IZR k) c)))))).
{
transitivity ((((/ (Rpower ((IZR k) + 1) c)) * (/ (IZR k))) + (/ (Rpower ((IZR k) + 1) c)) + ((- 1) * (/ (Rpower (IZR k) c))))).
{
assert (e__70 : (Rpower ((IZR k) + 1) (- c)) = (/ (Rpower ((IZR k) + 1) c))).
{
assert (e__71 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower ((IZR k) + 1) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower ((IZR k) + 1) v__ ) e__71). }
rewrite (rp_times_neg ((IZR k) + 1) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__72 : (Rpower (IZR k) (- c)) = (/ (Rpower (IZR k) c))).
{
assert (e__73 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower (IZR k) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower (IZR k) v__ ) e__73). }
rewrite (rp_times_neg (IZR k) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__74 : / (IZR k) = (/ (IZR k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__70.
rw e__72.
rw e__74.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (Rpower ((IZR k) + 1) c)) * (/ (IZR k))) + (/ (Rpower ((IZR k) + 1) c)) + ((- 1) * (/ (Rpower (IZR k) c))))).
{
assert (e__75 : (Rpower (((IZR k) + 1) * / (IZR k)) 1) = ((/ (IZR k)) + 1)).
{
assert (e__76 : (((IZR k) + 1) * / (IZR k)) = ((/ (IZR k)) + 1)).
{
assert (e__77 : / (IZR k) = (/ (IZR k))).
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
transitivity (Rpower  ((/ (IZR k)) + 1) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__76). }
rewrite (rp_whole ((/ (IZR k)) + 1) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__78 : (Rpower (((IZR k) + 1) * / (IZR k)) c) = (Rpower ((/ (IZR k)) + 1) c)).
{
assert (e__79 : (((IZR k) + 1) * / (IZR k)) = ((/ (IZR k)) + 1)).
{
assert (e__80 : / (IZR k) = (/ (IZR k))).
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
transitivity (Rpower  ((/ (IZR k)) + 1) c).
{ exact (f_equal (fun v__ => Rpower  v__ c) e__79). }
feq.
}
assert (e__81 : (Rpower ((IZR k) + 1) (- c)) = (/ (Rpower ((IZR k) + 1) c))).
{
assert (e__82 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower ((IZR k) + 1) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower ((IZR k) + 1) v__ ) e__82). }
rewrite (rp_times_neg ((IZR k) + 1) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__83 : / (Rpower (IZR k) c) = (/ (Rpower (IZR k) c))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__75.
rw e__78.
rw e__81.
rw e__83.
reflexivity.
}
feq.
}
feq.
}
assert (w__57 : 0 <= (((Rpower ((IZR k) + 1) (- c)) * ((Rpower (((IZR k) + 1) * / (IZR k)) 1) - (Rpower (((IZR k) + 1) * / (IZR k)) c))) + ((Rpower ((IZR k) + 1) (- c)) * ((Rpower (((IZR k) + 1) * / (IZR k)) c) - ((Rpower ((IZR k) + 1) c) * / (Rpower (IZR k) c)))))).
{
apply Rlt_le.
apply plus_pos_zero.
{
apply mult_pos_pos.
{
apply exp_pos.
}
{
assert (e__85 : ((Rpower (((IZR k) + 1) * / (IZR k)) 1) - (Rpower (((IZR k) + 1) * / (IZR k)) c)) = 1 * ((Rpower (((IZR k) + 1) * / (IZR k)) 1) - (Rpower (((IZR k) + 1) * / (IZR k)) c)) + 0).
{
transitivity ((((- 1) * (Rpower ((/ (IZR k)) + 1) c)) + (/ (IZR k)) + 1)).
{
assert (e__86 : (Rpower (((IZR k) + 1) * / (IZR k)) 1) = ((/ (IZR k)) + 1)).
{
assert (e__87 : (((IZR k) + 1) * / (IZR k)) = ((/ (IZR k)) + 1)).
{
assert (e__88 : / (IZR k) = (/ (IZR k))).
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
transitivity (Rpower  ((/ (IZR k)) + 1) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__87). }
rewrite (rp_whole ((/ (IZR k)) + 1) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__89 : (Rpower (((IZR k) + 1) * / (IZR k)) c) = (Rpower ((/ (IZR k)) + 1) c)).
{
assert (e__90 : (((IZR k) + 1) * / (IZR k)) = ((/ (IZR k)) + 1)).
{
assert (e__91 : / (IZR k) = (/ (IZR k))).
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
transitivity (Rpower  ((/ (IZR k)) + 1) c).
{ exact (f_equal (fun v__ => Rpower  v__ c) e__90). }
feq.
}
eapply eq_trans.
{
rw e__86.
rw e__89.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower ((/ (IZR k)) + 1) c)) + (/ (IZR k)) + 1)).
{
assert (e__92 : (Rpower (((IZR k) + 1) * / (IZR k)) 1) = ((/ (IZR k)) + 1)).
{
assert (e__93 : (((IZR k) + 1) * / (IZR k)) = ((/ (IZR k)) + 1)).
{
assert (e__94 : / (IZR k) = (/ (IZR k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__94.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ (IZR k)) + 1) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__93). }
rewrite (rp_whole ((/ (IZR k)) + 1) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__95 : (Rpower (((IZR k) + 1) * / (IZR k)) c) = (Rpower ((/ (IZR k)) + 1) c)).
{
assert (e__96 : (((IZR k) + 1) * / (IZR k)) = ((/ (IZR k)) + 1)).
{
assert (e__97 : / (IZR k) = (/ (IZR k))).
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
transitivity (Rpower  ((/ (IZR k)) + 1) c).
{ exact (f_equal (fun v__ => Rpower  v__ c) e__96). }
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
feq.
}
rw e__85.
apply (from_lt_pos 1 0 (Rpower (((IZR k) + 1) * / (IZR k)) c) (Rpower (((IZR k) + 1) * / (IZR k)) 1)); [exact s__49 | lra ..].
}
}
{
assert (v__84 : ((Rpower (((IZR k) + 1) * / (IZR k)) c) - ((Rpower ((IZR k) + 1) c) * / (Rpower (IZR k) c))) = 0).
{
assert (e__98 : ((Rpower (((IZR k) + 1) * / (IZR k)) c) - ((Rpower ((IZR k) + 1) c) * / (Rpower (IZR k) c))) = (- 1) * (((Rpower ((IZR k) + 1) c) * / (Rpower (IZR k) c)) - (Rpower (((IZR k) + 1) * / (IZR k)) c)) + 0).
{
transitivity (((Rpower ((/ (IZR k)) + 1) c) + ((- 1) * (Rpower ((IZR k) + 1) c) * (/ (Rpower (IZR k) c))))).
{
assert (e__99 : (Rpower (((IZR k) + 1) * / (IZR k)) c) = (Rpower ((/ (IZR k)) + 1) c)).
{
assert (e__100 : (((IZR k) + 1) * / (IZR k)) = ((/ (IZR k)) + 1)).
{
assert (e__101 : / (IZR k) = (/ (IZR k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__101.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ (IZR k)) + 1) c).
{ exact (f_equal (fun v__ => Rpower  v__ c) e__100). }
feq.
}
assert (e__102 : / (Rpower (IZR k) c) = (/ (Rpower (IZR k) c))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__99.
rw e__102.
reflexivity.
}
feq.
}
symmetry.
transitivity (((Rpower ((/ (IZR k)) + 1) c) + ((- 1) * (Rpower ((IZR k) + 1) c) * (/ (Rpower (IZR k) c))))).
{
assert (e__103 : (Rpower (((IZR k) + 1) * / (IZR k)) c) = (Rpower ((/ (IZR k)) + 1) c)).
{
assert (e__104 : (((IZR k) + 1) * / (IZR k)) = ((/ (IZR k)) + 1)).
{
assert (e__105 : / (IZR k) = (/ (IZR k))).
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
transitivity (Rpower  ((/ (IZR k)) + 1) c).
{ exact (f_equal (fun v__ => Rpower  v__ c) e__104). }
feq.
}
assert (e__106 : / (Rpower (IZR k) c) = (/ (Rpower (IZR k) c))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__103.
rw e__106.
reflexivity.
}
feq.
}
feq.
}
rw e__98.
apply (from_eq_zero (- 1) 0 (Rpower (((IZR k) + 1) * / (IZR k)) c) ((Rpower ((IZR k) + 1) c) * / (Rpower (IZR k) c))); [exact s__55 | lra ..].
}
rewrite v__84. ring.
}
}
rw e__56. exact w__57.
}
(* one *)
assert (s__112 : (1 < (Rpower ((IZR k) + 1) c))).
{
assert (p__108 : (1 < ((IZR k) + 1))).
{
apply gap_lt.
assert (e__109 : (((IZR k) + 1) - 1) = 1 * ((IZR k) - 1) + 1).
{
transitivity ((IZR k)).
{
feq.
}
symmetry.
transitivity ((IZR k)).
{
feq.
}
feq.
}
rw e__109.
apply (from_le_pos 1 1 1 (IZR k)); [exact r__30 | lra ..].
}
assert (p__110 : (0 < c)).
{
exact h__3.
}
assert (u__111 : (1 < (Rpower ((IZR k) + 1) c))).
{
exact (ax_rpow_above_one ((IZR k) + 1) c p__108 p__110).
}
exact u__111.
}
assert (n__116 : (Rpower ((IZR k) + 1) c) <> 0).
{
apply Rgt_not_eq; red.
assert (e__115 : (Rpower ((IZR k) + 1) c) = 1 * ((Rpower ((IZR k) + 1) c) - 1) + 1).
{
transitivity ((Rpower ((IZR k) + 1) c)).
{
reflexivity.
}
symmetry.
transitivity ((Rpower ((IZR k) + 1) c)).
{
feq.
}
feq.
}
rw e__115.
apply (from_lt_pos 1 1 1 (Rpower ((IZR k) + 1) c)); [exact s__112 | lra ..].
}
(* one less *)
assert (s__122 : ((Rpower ((IZR k) + 1) (- c)) < 1)).
{
apply gap_lt.
assert (e__113 : (1 - (Rpower ((IZR k) + 1) (- c))) = (((Rpower ((IZR k) + 1) c) - 1) * / (Rpower ((IZR k) + 1) c))).
{
transitivity ((((- 1) * (/ (Rpower ((IZR k) + 1) c))) + 1)).
{
assert (e__117 : (Rpower ((IZR k) + 1) (- c)) = (/ (Rpower ((IZR k) + 1) c))).
{
assert (e__118 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower ((IZR k) + 1) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower ((IZR k) + 1) v__ ) e__118). }
rewrite (rp_times_neg ((IZR k) + 1) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__117.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower ((IZR k) + 1) c))) + 1)).
{
assert (e__119 : / (Rpower ((IZR k) + 1) c) = (/ (Rpower ((IZR k) + 1) c))).
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
feq.
}
assert (w__114 : 0 < (((Rpower ((IZR k) + 1) c) - 1) * / (Rpower ((IZR k) + 1) c))).
{
apply mult_pos_pos.
{
assert (e__120 : ((Rpower ((IZR k) + 1) c) - 1) = 1 * ((Rpower ((IZR k) + 1) c) - 1) + 0).
{
transitivity (((Rpower ((IZR k) + 1) c) + (- 1))).
{
feq.
}
symmetry.
transitivity (((Rpower ((IZR k) + 1) c) + (- 1))).
{
feq.
}
feq.
}
rw e__120.
apply (from_lt_pos 1 0 1 (Rpower ((IZR k) + 1) c)); [exact s__112 | lra ..].
}
{
apply inv_pos.
assert (e__121 : (Rpower ((IZR k) + 1) c) = 1 * ((Rpower ((IZR k) + 1) c) - 1) + 1).
{
transitivity ((Rpower ((IZR k) + 1) c)).
{
reflexivity.
}
symmetry.
transitivity ((Rpower ((IZR k) + 1) c)).
{
feq.
}
feq.
}
rw e__121.
apply (from_lt_pos 1 1 1 (Rpower ((IZR k) + 1) c)); [exact s__112 | lra ..].
}
}
rw e__113. exact w__114.
}
assert (n__126 : 0 < ((((IZR k) + 1) + (- 1)) + 1)).
{
assert (e__125 : ((((IZR k) + 1) + (- 1)) + 1) = 1 * ((IZR k) - 1) + 2).
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
rw e__125.
apply (from_le_pos 1 2 1 (IZR k)); [exact r__30 | lra ..].
}
assert (n__129 : (Rpower ((((IZR k) + 1) + (- 1)) + 1) c) <> 0).
{
apply Rgt_not_eq; red.
assert (e__127 : (Rpower ((((IZR k) + 1) + (- 1)) + 1) c) = 1 * ((Rpower ((IZR k) + 1) c) - 1) + 1).
{
transitivity ((Rpower ((IZR k) + 1) c)).
{
assert (e__128 : ((((IZR k) + 1) + (- 1)) + 1) = ((IZR k) + 1)).
{
feq.
}
transitivity (Rpower  ((IZR k) + 1) c).
{ exact (f_equal (fun v__ => Rpower  v__ c) e__128). }
feq.
}
symmetry.
transitivity ((Rpower ((IZR k) + 1) c)).
{
feq.
}
feq.
}
rw e__127.
apply (from_lt_pos 1 1 1 (Rpower ((IZR k) + 1) c)); [exact s__112 | lra ..].
}
(* step *)
assert (s__186 : ((var_adafactor c K v0 ((k + 1))%Z) <= (K * (Rpower ((IZR k) + 1) (- c))))).
{
apply gap_le.
assert (e__123 : ((K * (Rpower ((IZR k) + 1) (- c))) - (var_adafactor c K v0 ((k + 1))%Z)) = ((((1 - (Rpower ((IZR k) + 1) (- c))) ^ 2) * ((K * (Rpower (IZR k) (- c))) - (var_adafactor c K v0 (k)%Z))) + (((1 - (Rpower ((IZR k) + 1) (- c))) ^ 2) * K * ((((Rpower ((IZR k) + 1) (- c)) * ((IZR k) + 1)) * / (IZR k)) - (Rpower (IZR k) (- c)))) + ((K * (Rpower ((IZR k) + 1) (- c)) * (1 - (Rpower ((IZR k) + 1) (- c))) * ((IZR k) + 1) * ((Rpower ((IZR k) + 1) (- c)) - (Rpower ((IZR k) + 1) (- 1)))) * / (IZR k)))).
{
transitivity (((2 * (var_adafactor c K v0 (k)%Z) * (/ (Rpower ((IZR k) + 1) c))) + ((- 1) * (var_adafactor c K v0 (k)%Z) * (/ ((Rpower ((IZR k) + 1) c) ^ 2))) + ((- 1) * (var_adafactor c K v0 (k)%Z)) + ((/ (Rpower ((IZR k) + 1) c)) * K) + ((- 1) * (/ ((Rpower ((IZR k) + 1) c) ^ 2)) * K))).
{
assert (e__130 : (var_adafactor c K v0 ((k + 1))%Z) = (((- 2) * (var_adafactor c K v0 (k)%Z) * (/ (Rpower ((IZR k) + 1) c))) + ((var_adafactor c K v0 (k)%Z) * (/ ((Rpower ((IZR k) + 1) c) ^ 2))) + (var_adafactor c K v0 (k)%Z) + ((/ ((Rpower ((IZR k) + 1) c) ^ 2)) * K))).
{
transitivity (var_adafactor c K v0 ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_adafactor_succ c K v0 (k)%Z) by zp.
change (((((adafactor_rate c ((IZR (k)%Z) + 1)) ^ 2) * (var_adafactor c K v0 (k)%Z)) + (((1 - (adafactor_rate c ((IZR (k)%Z) + 1))) ^ 2) * K)) = (((- 2) * (var_adafactor c K v0 (k)%Z) * (/ (Rpower ((IZR k) + 1) c))) + ((var_adafactor c K v0 (k)%Z) * (/ ((Rpower ((IZR k) + 1) c) ^ 2))) + (var_adafactor c K v0 (k)%Z) + ((/ ((Rpower ((IZR k) + 1) c) ^ 2)) * K))).
assert (e__131 : (adafactor_rate c ((IZR (k)%Z) + 1)) = (((- 1) * (/ (Rpower ((IZR k) + 1) c))) + 1)).
{
change ((1 - (1 * / (Rpower ((IZR (k)%Z) + 1) c))) = (((- 1) * (/ (Rpower ((IZR k) + 1) c))) + 1)).
assert (e__132 : / (Rpower ((IZR (k)%Z) + 1) c) = (/ (Rpower ((IZR k) + 1) c))).
{
assert (e__133 : (Rpower ((IZR (k)%Z) + 1) c) = (Rpower ((IZR k) + 1) c)).
{
assert (e__134 : ((IZR (k)%Z) + 1) = ((IZR k) + 1)).
{
assert (e__135 : (IZR (k)%Z) = (IZR k)).
{
izr.
}
eapply eq_trans.
{
rw e__135.
reflexivity.
}
feq.
}
transitivity (Rpower  ((IZR k) + 1) c).
{ exact (f_equal (fun v__ => Rpower  v__ c) e__134). }
feq.
}
rw e__133.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__132.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__131.
reflexivity.
}
feq.
}
assert (e__136 : (Rpower ((IZR k) + 1) (- c)) = (/ (Rpower ((IZR k) + 1) c))).
{
assert (e__137 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower ((IZR k) + 1) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower ((IZR k) + 1) v__ ) e__137). }
rewrite (rp_times_neg ((IZR k) + 1) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__130.
rw e__136.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((2 * (var_adafactor c K v0 (k)%Z) * (/ (Rpower ((IZR k) + 1) c))) + (2 * (var_adafactor c K v0 (k)%Z) * (/ (Rpower ((IZR k) + 1) c)) * (IZR k)) + ((- 1) * (var_adafactor c K v0 (k)%Z) * (/ ((Rpower ((IZR k) + 1) c) ^ 2))) + ((- 1) * (var_adafactor c K v0 (k)%Z) * (/ ((Rpower ((IZR k) + 1) c) ^ 2)) * (IZR k)) + ((- 1) * (var_adafactor c K v0 (k)%Z) * (IZR k)) + ((- 1) * (var_adafactor c K v0 (k)%Z)) + ((/ (Rpower ((IZR k) + 1) c)) * K) + ((/ (Rpower ((IZR k) + 1) c)) * K * (IZR k)) + ((- 1) * (/ ((Rpower ((IZR k) + 1) c) ^ 2)) * K) + ((- 1) * (/ ((Rpower ((IZR k) + 1) c) ^ 2)) * K * (IZR k))) * (/ ((IZR k) + 1)))).
{
assert (e__138 : (Rpower ((IZR k) + 1) (- c)) = (/ (Rpower ((IZR k) + 1) c))).
{
assert (e__139 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower ((IZR k) + 1) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower ((IZR k) + 1) v__ ) e__139). }
rewrite (rp_times_neg ((IZR k) + 1) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__140 : (Rpower ((IZR k) + 1) (- 1)) = (/ ((IZR k) + 1))).
{
rewrite (rp_whole_neg ((IZR k) + 1) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__141 : (Rpower (IZR k) (- c)) = (/ (Rpower (IZR k) c))).
{
assert (e__142 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower (IZR k) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower (IZR k) v__ ) e__142). }
rewrite (rp_times_neg (IZR k) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__143 : / (IZR k) = (/ (IZR k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__138.
rw e__140.
rw e__141.
rw e__143.
reflexivity.
}
feq.
}
feq.
}
assert (w__124 : 0 <= ((((1 - (Rpower ((IZR k) + 1) (- c))) ^ 2) * ((K * (Rpower (IZR k) (- c))) - (var_adafactor c K v0 (k)%Z))) + (((1 - (Rpower ((IZR k) + 1) (- c))) ^ 2) * K * ((((Rpower ((IZR k) + 1) (- c)) * ((IZR k) + 1)) * / (IZR k)) - (Rpower (IZR k) (- c)))) + ((K * (Rpower ((IZR k) + 1) (- c)) * (1 - (Rpower ((IZR k) + 1) (- c))) * ((IZR k) + 1) * ((Rpower ((IZR k) + 1) (- c)) - (Rpower ((IZR k) + 1) (- 1)))) * / (IZR k)))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
apply pow_pos.
assert (e__144 : (1 - (Rpower ((IZR k) + 1) (- c))) = 1 * (1 - (Rpower ((IZR k) + 1) (- c))) + 0).
{
transitivity ((((- 1) * (/ (Rpower ((IZR k) + 1) c))) + 1)).
{
assert (e__145 : (Rpower ((IZR k) + 1) (- c)) = (/ (Rpower ((IZR k) + 1) c))).
{
assert (e__146 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower ((IZR k) + 1) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower ((IZR k) + 1) v__ ) e__146). }
rewrite (rp_times_neg ((IZR k) + 1) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__145.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower ((IZR k) + 1) c))) + 1)).
{
assert (e__147 : (Rpower ((IZR k) + 1) (- c)) = (/ (Rpower ((IZR k) + 1) c))).
{
assert (e__148 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower ((IZR k) + 1) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower ((IZR k) + 1) v__ ) e__148). }
rewrite (rp_times_neg ((IZR k) + 1) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__147.
reflexivity.
}
feq.
}
feq.
}
rw e__144.
apply (from_lt_pos 1 0 (Rpower ((IZR k) + 1) (- c)) 1); [exact s__122 | lra ..].
}
{
assert (e__149 : ((K * (Rpower (IZR k) (- c))) - (var_adafactor c K v0 (k)%Z)) = 1 * ((K * (Rpower (IZR k) (- c))) - (var_adafactor c K v0 (k)%Z)) + 0).
{
transitivity ((((- 1) * (var_adafactor c K v0 (k)%Z)) + ((/ (Rpower (IZR k) c)) * K))).
{
assert (e__150 : (Rpower (IZR k) (- c)) = (/ (Rpower (IZR k) c))).
{
assert (e__151 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower (IZR k) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower (IZR k) v__ ) e__151). }
rewrite (rp_times_neg (IZR k) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__150.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (var_adafactor c K v0 (k)%Z)) + ((/ (Rpower (IZR k) c)) * K))).
{
assert (e__152 : (Rpower (IZR k) (- c)) = (/ (Rpower (IZR k) c))).
{
assert (e__153 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower (IZR k) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower (IZR k) v__ ) e__153). }
rewrite (rp_times_neg (IZR k) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__152.
reflexivity.
}
feq.
}
feq.
}
rw e__149.
apply (from_le_nn 1 0 (var_adafactor c K v0 (k)%Z) (K * (Rpower (IZR k) (- c)))); [exact IH__31 | lra ..].
}
}
{
apply mult_nn_nn.
{
apply mult_pos_nn.
{
apply pow_pos.
assert (e__154 : (1 - (Rpower ((IZR k) + 1) (- c))) = 1 * (1 - (Rpower ((IZR k) + 1) (- c))) + 0).
{
transitivity ((((- 1) * (/ (Rpower ((IZR k) + 1) c))) + 1)).
{
assert (e__155 : (Rpower ((IZR k) + 1) (- c)) = (/ (Rpower ((IZR k) + 1) c))).
{
assert (e__156 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower ((IZR k) + 1) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower ((IZR k) + 1) v__ ) e__156). }
rewrite (rp_times_neg ((IZR k) + 1) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__155.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower ((IZR k) + 1) c))) + 1)).
{
assert (e__157 : (Rpower ((IZR k) + 1) (- c)) = (/ (Rpower ((IZR k) + 1) c))).
{
assert (e__158 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower ((IZR k) + 1) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower ((IZR k) + 1) v__ ) e__158). }
rewrite (rp_times_neg ((IZR k) + 1) ((- 1) * c) c 1) by (simpl INR; feq).
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
rw e__154.
apply (from_lt_pos 1 0 (Rpower ((IZR k) + 1) (- c)) 1); [exact s__122 | lra ..].
}
{
assert (e__159 : K = 1 * (K - 0) + 0).
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
rw e__159.
apply (from_le_nn 1 0 0 K); [exact h__5 | lra ..].
}
}
{
assert (e__160 : ((((Rpower ((IZR k) + 1) (- c)) * ((IZR k) + 1)) * / (IZR k)) - (Rpower (IZR k) (- c))) = 1 * ((((Rpower ((IZR k) + 1) (- c)) * ((IZR k) + 1)) * / (IZR k)) - (Rpower (IZR k) (- c))) + 0).
{
transitivity ((((/ (Rpower ((IZR k) + 1) c)) * (/ (IZR k))) + (/ (Rpower ((IZR k) + 1) c)) + ((- 1) * (/ (Rpower (IZR k) c))))).
{
assert (e__161 : (Rpower ((IZR k) + 1) (- c)) = (/ (Rpower ((IZR k) + 1) c))).
{
assert (e__162 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower ((IZR k) + 1) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower ((IZR k) + 1) v__ ) e__162). }
rewrite (rp_times_neg ((IZR k) + 1) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__163 : (Rpower (IZR k) (- c)) = (/ (Rpower (IZR k) c))).
{
assert (e__164 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower (IZR k) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower (IZR k) v__ ) e__164). }
rewrite (rp_times_neg (IZR k) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__165 : / (IZR k) = (/ (IZR k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__161.
rw e__163.
rw e__165.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (Rpower ((IZR k) + 1) c)) * (/ (IZR k))) + (/ (Rpower ((IZR k) + 1) c)) + ((- 1) * (/ (Rpower (IZR k) c))))).
{
assert (e__166 : (Rpower ((IZR k) + 1) (- c)) = (/ (Rpower ((IZR k) + 1) c))).
{
assert (e__167 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower ((IZR k) + 1) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower ((IZR k) + 1) v__ ) e__167). }
rewrite (rp_times_neg ((IZR k) + 1) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__168 : (Rpower (IZR k) (- c)) = (/ (Rpower (IZR k) c))).
{
assert (e__169 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower (IZR k) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower (IZR k) v__ ) e__169). }
rewrite (rp_times_neg (IZR k) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__170 : / (IZR k) = (/ (IZR k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__166.
rw e__168.
rw e__170.
reflexivity.
}
feq.
}
feq.
}
rw e__160.
apply (from_le_nn 1 0 (Rpower (IZR k) (- c)) (((Rpower ((IZR k) + 1) (- c)) * ((IZR k) + 1)) * / (IZR k))); [exact s__107 | lra ..].
}
}
}
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
assert (e__171 : K = 1 * (K - 0) + 0).
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
rw e__171.
apply (from_le_nn 1 0 0 K); [exact h__5 | lra ..].
}
{
apply exp_pos.
}
}
{
assert (e__172 : (1 - (Rpower ((IZR k) + 1) (- c))) = 1 * (1 - (Rpower ((IZR k) + 1) (- c))) + 0).
{
transitivity ((((- 1) * (/ (Rpower ((IZR k) + 1) c))) + 1)).
{
assert (e__173 : (Rpower ((IZR k) + 1) (- c)) = (/ (Rpower ((IZR k) + 1) c))).
{
assert (e__174 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower ((IZR k) + 1) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower ((IZR k) + 1) v__ ) e__174). }
rewrite (rp_times_neg ((IZR k) + 1) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__173.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower ((IZR k) + 1) c))) + 1)).
{
assert (e__175 : (Rpower ((IZR k) + 1) (- c)) = (/ (Rpower ((IZR k) + 1) c))).
{
assert (e__176 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower ((IZR k) + 1) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower ((IZR k) + 1) v__ ) e__176). }
rewrite (rp_times_neg ((IZR k) + 1) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__175.
reflexivity.
}
feq.
}
feq.
}
rw e__172.
apply (from_lt_pos 1 0 (Rpower ((IZR k) + 1) (- c)) 1); [exact s__122 | lra ..].
}
}
{
assert (e__177 : ((IZR k) + 1) = 1 * ((IZR k) - 1) + 2).
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
rw e__177.
apply (from_le_pos 1 2 1 (IZR k)); [exact r__30 | lra ..].
}
}
{
assert (e__178 : ((Rpower ((IZR k) + 1) (- c)) - (Rpower ((IZR k) + 1) (- 1))) = 1 * ((Rpower ((IZR k) + 1) (- c)) - (Rpower ((IZR k) + 1) (- 1))) + 0).
{
transitivity (((((/ (Rpower ((IZR k) + 1) c)) * (IZR k)) + (/ (Rpower ((IZR k) + 1) c)) + (- 1)) * (/ ((IZR k) + 1)))).
{
assert (e__179 : (Rpower ((IZR k) + 1) (- c)) = (/ (Rpower ((IZR k) + 1) c))).
{
assert (e__180 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower ((IZR k) + 1) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower ((IZR k) + 1) v__ ) e__180). }
rewrite (rp_times_neg ((IZR k) + 1) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__181 : (Rpower ((IZR k) + 1) (- 1)) = (/ ((IZR k) + 1))).
{
rewrite (rp_whole_neg ((IZR k) + 1) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__179.
rw e__181.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((/ (Rpower ((IZR k) + 1) c)) * (IZR k)) + (/ (Rpower ((IZR k) + 1) c)) + (- 1)) * (/ ((IZR k) + 1)))).
{
assert (e__182 : (Rpower ((IZR k) + 1) (- c)) = (/ (Rpower ((IZR k) + 1) c))).
{
assert (e__183 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower ((IZR k) + 1) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower ((IZR k) + 1) v__ ) e__183). }
rewrite (rp_times_neg ((IZR k) + 1) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__184 : (Rpower ((IZR k) + 1) (- 1)) = (/ ((IZR k) + 1))).
{
rewrite (rp_whole_neg ((IZR k) + 1) (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__182.
rw e__184.
reflexivity.
}
feq.
}
feq.
}
rw e__178.
apply (from_lt_pos 1 0 (Rpower ((IZR k) + 1) (- 1)) (Rpower ((IZR k) + 1) (- c))); [exact s__37 | lra ..].
}
}
{
apply inv_pos.
assert (e__185 : (IZR k) = 1 * ((IZR k) - 1) + 1).
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
rw e__185.
apply (from_le_pos 1 1 1 (IZR k)); [exact r__30 | lra ..].
}
}
}
rw e__123. exact w__124.
}
apply gap_le.
assert (e__187 : ((K * (Rpower (IZR (k + 1)%Z) (- c))) - (var_adafactor c K v0 (k + 1)%Z)) = 1 * ((K * (Rpower ((IZR k) + 1) (- c))) - (var_adafactor c K v0 ((k + 1))%Z)) + 0).
{
transitivity (((2 * (var_adafactor c K v0 (k)%Z) * (/ (Rpower ((IZR k) + 1) c))) + ((- 1) * (var_adafactor c K v0 (k)%Z) * (/ ((Rpower ((IZR k) + 1) c) ^ 2))) + ((- 1) * (var_adafactor c K v0 (k)%Z)) + ((/ (Rpower ((IZR k) + 1) c)) * K) + ((- 1) * (/ ((Rpower ((IZR k) + 1) c) ^ 2)) * K))).
{
assert (e__188 : (var_adafactor c K v0 (k + 1)%Z) = (((- 2) * (var_adafactor c K v0 (k)%Z) * (/ (Rpower ((IZR k) + 1) c))) + ((var_adafactor c K v0 (k)%Z) * (/ ((Rpower ((IZR k) + 1) c) ^ 2))) + (var_adafactor c K v0 (k)%Z) + ((/ ((Rpower ((IZR k) + 1) c) ^ 2)) * K))).
{
transitivity (var_adafactor c K v0 ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_adafactor_succ c K v0 (k)%Z) by zp.
change (((((adafactor_rate c ((IZR (k)%Z) + 1)) ^ 2) * (var_adafactor c K v0 (k)%Z)) + (((1 - (adafactor_rate c ((IZR (k)%Z) + 1))) ^ 2) * K)) = (((- 2) * (var_adafactor c K v0 (k)%Z) * (/ (Rpower ((IZR k) + 1) c))) + ((var_adafactor c K v0 (k)%Z) * (/ ((Rpower ((IZR k) + 1) c) ^ 2))) + (var_adafactor c K v0 (k)%Z) + ((/ ((Rpower ((IZR k) + 1) c) ^ 2)) * K))).
assert (e__189 : (adafactor_rate c ((IZR (k)%Z) + 1)) = (((- 1) * (/ (Rpower ((IZR k) + 1) c))) + 1)).
{
change ((1 - (1 * / (Rpower ((IZR (k)%Z) + 1) c))) = (((- 1) * (/ (Rpower ((IZR k) + 1) c))) + 1)).
assert (e__190 : / (Rpower ((IZR (k)%Z) + 1) c) = (/ (Rpower ((IZR k) + 1) c))).
{
assert (e__191 : (Rpower ((IZR (k)%Z) + 1) c) = (Rpower ((IZR k) + 1) c)).
{
assert (e__192 : ((IZR (k)%Z) + 1) = ((IZR k) + 1)).
{
assert (e__193 : (IZR (k)%Z) = (IZR k)).
{
izr.
}
eapply eq_trans.
{
rw e__193.
reflexivity.
}
feq.
}
transitivity (Rpower  ((IZR k) + 1) c).
{ exact (f_equal (fun v__ => Rpower  v__ c) e__192). }
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
eapply eq_trans.
{
rw e__189.
reflexivity.
}
feq.
}
assert (e__194 : (Rpower (IZR (k + 1)%Z) (- c)) = (/ (Rpower ((IZR k) + 1) c))).
{
assert (e__195 : (IZR (k + 1)%Z) = ((IZR k) + 1)).
{
izr.
}
transitivity (Rpower  ((IZR k) + 1) (- c)).
{ exact (f_equal (fun v__ => Rpower  v__ (- c)) e__195). }
assert (e__196 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower ((IZR k) + 1) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower ((IZR k) + 1) v__ ) e__196). }
rewrite (rp_times_neg ((IZR k) + 1) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__188.
rw e__194.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (var_adafactor c K v0 (k)%Z) * (/ (Rpower ((IZR k) + 1) c))) + ((- 1) * (var_adafactor c K v0 (k)%Z) * (/ ((Rpower ((IZR k) + 1) c) ^ 2))) + ((- 1) * (var_adafactor c K v0 (k)%Z)) + ((/ (Rpower ((IZR k) + 1) c)) * K) + ((- 1) * (/ ((Rpower ((IZR k) + 1) c) ^ 2)) * K))).
{
assert (e__197 : (var_adafactor c K v0 ((k + 1))%Z) = (((- 2) * (var_adafactor c K v0 (k)%Z) * (/ (Rpower ((IZR k) + 1) c))) + ((var_adafactor c K v0 (k)%Z) * (/ ((Rpower ((IZR k) + 1) c) ^ 2))) + (var_adafactor c K v0 (k)%Z) + ((/ ((Rpower ((IZR k) + 1) c) ^ 2)) * K))).
{
transitivity (var_adafactor c K v0 ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (var_adafactor_succ c K v0 (k)%Z) by zp.
change (((((adafactor_rate c ((IZR (k)%Z) + 1)) ^ 2) * (var_adafactor c K v0 (k)%Z)) + (((1 - (adafactor_rate c ((IZR (k)%Z) + 1))) ^ 2) * K)) = (((- 2) * (var_adafactor c K v0 (k)%Z) * (/ (Rpower ((IZR k) + 1) c))) + ((var_adafactor c K v0 (k)%Z) * (/ ((Rpower ((IZR k) + 1) c) ^ 2))) + (var_adafactor c K v0 (k)%Z) + ((/ ((Rpower ((IZR k) + 1) c) ^ 2)) * K))).
assert (e__198 : (adafactor_rate c ((IZR (k)%Z) + 1)) = (((- 1) * (/ (Rpower ((IZR k) + 1) c))) + 1)).
{
change ((1 - (1 * / (Rpower ((IZR (k)%Z) + 1) c))) = (((- 1) * (/ (Rpower ((IZR k) + 1) c))) + 1)).
assert (e__199 : / (Rpower ((IZR (k)%Z) + 1) c) = (/ (Rpower ((IZR k) + 1) c))).
{
assert (e__200 : (Rpower ((IZR (k)%Z) + 1) c) = (Rpower ((IZR k) + 1) c)).
{
assert (e__201 : ((IZR (k)%Z) + 1) = ((IZR k) + 1)).
{
assert (e__202 : (IZR (k)%Z) = (IZR k)).
{
izr.
}
eapply eq_trans.
{
rw e__202.
reflexivity.
}
feq.
}
transitivity (Rpower  ((IZR k) + 1) c).
{ exact (f_equal (fun v__ => Rpower  v__ c) e__201). }
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
eapply eq_trans.
{
rw e__198.
reflexivity.
}
feq.
}
assert (e__203 : (Rpower ((IZR k) + 1) (- c)) = (/ (Rpower ((IZR k) + 1) c))).
{
assert (e__204 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower ((IZR k) + 1) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower ((IZR k) + 1) v__ ) e__204). }
rewrite (rp_times_neg ((IZR k) + 1) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__197.
rw e__203.
reflexivity.
}
feq.
}
feq.
}
rw e__187.
apply (from_le_nn 1 0 (var_adafactor c K v0 ((k + 1))%Z) (K * (Rpower ((IZR k) + 1) (- c)))); [exact s__186 | lra ..].
}
}
(* goal *)
assert (s__208 : ((var_adafactor c K v0 (t)%Z) <= (K * (Rpower (IZR t) (- c))))).
{
assert (b__206 : ((1)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__207 : ((var_adafactor c K v0 (t)%Z) <= (K * (Rpower (IZR t) (- c))))).
{
exact (s__205 (t)%Z b__206).
}
exact u__207.
}
split.
{
change (0 < (IZR t)).
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__6 | lra ..].
}
{
change ((var_adafactor c K v0 (t)%Z) <= (K * (Rpower (IZR t) (- c)))).
exact s__208.
}
Qed.
Lemma meaningful : forall (c : R) (K : R) (v0 : R) (t : Z), (0 <= t)%Z -> ((0 < c) /\ (c < 1)) -> (0 <= K) -> (1 <= (IZR t)) -> ((0 < (IZR t))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Theorem claim : forall (c : R) (K : R) (v0 : R) (t : Z), (0 <= t)%Z -> ((0 < c) /\ (c < 1)) -> (0 <= K) -> (1 <= (IZR t)) -> ((var_adafactor c K v0 (t)%Z) <= (K * (Rpower (IZR t) (- c)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Fail Definition corrupted : forall (c : R) (K : R) (v0 : R) (t : Z), (0 <= t)%Z -> ((0 < c) /\ (c < 1)) -> (0 <= K) -> (1 <= (IZR t)) -> ((K * (Rpower (IZR t) (- c))) < (var_adafactor c K v0 (t)%Z)) := claim.
End T_adamnx_variance_adafactor_09fcd3f9.


(* adamnx.variance.default; certificate 52f5db46cdd8cc9859bdc4bb4ced2ccef3954dd9e32fb15aadcdb124e8d2fa8f *)
Module T_adamnx_variance_default_52f5db46.

Lemma proved : (((0 <> (1 + (Rpower (99 / 100) (1 - (99 / 100))))) /\ (0 <> (1 + (Rpower (99 / 100) (1 - (99 / 100)))))) /\ (((157 / 3125000) < ((1 - (Rpower (99 / 100) (1 - (99 / 100)))) / (1 + (Rpower (99 / 100) (1 - (99 / 100)))))) /\ (((1 - (Rpower (99 / 100) (1 - (99 / 100)))) / (1 + (Rpower (99 / 100) (1 - (99 / 100))))) < (2513 / 50000000)))).
Proof.
(* goal *)
assert (s__0 : (((157 * / 3125000) < ((1 - (Rpower (99 * / 100) (1 - (99 * / 100)))) * / (1 + (Rpower (99 * / 100) (1 - (99 * / 100)))))) /\ (((1 - (Rpower (99 * / 100) (1 - (99 * / 100)))) * / (1 + (Rpower (99 * / 100) (1 - (99 * / 100))))) < (2513 * / 50000000)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((157 * / 3125000) < ((1 - (exp ((1 - (99 * / 100)) * ln (99 * / 100)))) * / (1 + (exp ((1 - (99 * / 100)) * ln (99 * / 100)))))).
closed_less.
}
{ change (((1 - (exp ((1 - (99 * / 100)) * ln (99 * / 100)))) * / (1 + (exp ((1 - (99 * / 100)) * ln (99 * / 100))))) < (2513 * / 50000000)).
closed_less.
}
}
pose proof s__0 as [h__1 h__2].
split.
{
split.
{
change (0 <> (1 + (Rpower (99 * / 100) (1 - (99 * / 100))))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
lra.
}
{
apply exp_pos.
}
}
{
change (0 <> (1 + (Rpower (99 * / 100) (1 - (99 * / 100))))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
lra.
}
{
apply exp_pos.
}
}
}
{
change (((157 * / 3125000) < ((1 - (Rpower (99 * / 100) (1 - (99 * / 100)))) * / (1 + (Rpower (99 * / 100) (1 - (99 * / 100)))))) /\ (((1 - (Rpower (99 * / 100) (1 - (99 * / 100)))) * / (1 + (Rpower (99 * / 100) (1 - (99 * / 100))))) < (2513 * / 50000000))).
exact s__0.
}
Qed.
Lemma meaningful : ((0 <> (1 + (Rpower (99 / 100) (1 - (99 / 100))))) /\ (0 <> (1 + (Rpower (99 / 100) (1 - (99 / 100)))))).
Proof. exact (proj1 (proved )). Qed.
Theorem claim : (((157 / 3125000) < ((1 - (Rpower (99 / 100) (1 - (99 / 100)))) / (1 + (Rpower (99 / 100) (1 - (99 / 100)))))) /\ (((1 - (Rpower (99 / 100) (1 - (99 / 100)))) / (1 + (Rpower (99 / 100) (1 - (99 / 100))))) < (2513 / 50000000))).
Proof. exact (proj2 (proved )). Qed.
Fail Definition corrupted : ((((1 - (Rpower (99 / 100) (1 - (99 / 100)))) / (1 + (Rpower (99 / 100) (1 - (99 / 100))))) <= (157 / 3125000)) /\ (((1 - (Rpower (99 / 100) (1 - (99 / 100)))) / (1 + (Rpower (99 / 100) (1 - (99 / 100))))) < (2513 / 50000000))) := claim.
End T_adamnx_variance_default_52f5db46.


(* adamnx.gains; certificate eddf6d2944d72f833a489afe8ac3ae28fde2a07bc6042b0f78ed56d22f9540b1 *)
Module T_adamnx_gains_eddf6d29.
Definition normalized_rate (a : R) (t : Z) : R := ((1 - (powerRZ a ((t + (- 1)))%Z)) / (1 - (powerRZ a (t)%Z))).

Lemma satisfiable : exists (a : R) (n : Z), (0 <= n)%Z /\ ((0 < a) /\ (a < 1)).
Proof.
exists (1 * / 2), (4)%Z.
split.
{
lia.
}
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
Qed.

Lemma proved : forall (a : R) (n : Z), (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (((0 < (1 - a))) /\ ((zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z)))) <= (- (ln (1 - a))))).
Proof.
intros a n b__0 h__2.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (n__20 : 0 < (1 - (powerRZ a ((1 + n))%Z))).
{
assert (g__13 : 0 < a).
{
assert (e__17 : a = 1 * (a - 0) + 0).
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
rw e__17.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__14 : 0 < (1 - a)).
{
assert (e__18 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__18.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__15 : 0 < (1 + (IZR n))).
{
assert (e__19 : (1 + (IZR n)) = ((IZR n) + 1)).
{
feq.
}
rw e__19.
natpos.
}
assert (g__16 : 0 < (1 - (powerRZ a ((1 + n))%Z))).
{
pz_gap a ((1 + n))%Z.
}
lra.
}
assert (n__23 : 0 < (((- 1) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__21 : (1 - (powerRZ a ((1 + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__22 : (powerRZ a ((1 + n))%Z) = ((powerRZ a (n)%Z) * a)).
{
swap ((1 + n))%Z with (n + 1)%Z.
rewrite (pz_add a (n)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
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
assert (n__25 : 0 < (1 - (a ^ 1))).
{
assert (e__24 : (1 - (a ^ 1)) = 1 * (1 - a) + 0).
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
rw e__24.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (n__27 : 0 < (((- 1) * a) + 1)).
{
assert (e__26 : (1 - (a ^ 1)) = (((- 1) * a) + 1)).
{
feq.
}
try rewrite <- e__26.
exact n__25.
}
(* tail *)
assert (s__79 : ((zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z)))) <= ((ln (1 - (powerRZ a ((1 + n))%Z))) - (ln (1 - (a ^ 1)))))).
{
assert (b__5 : (0 <= (1)%Z)%Z).
{ zp. }
assert (b__6 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__7 : ((0 < a) /\ (a < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__8 : (1 <= (IZR (1)%Z))).
{
apply gap_le.
apply Req_le_sym.
assert (e__9 : ((IZR (1)%Z) - 1) = 0).
{
assert (e__10 : (IZR (1)%Z) = 1).
{
izr.
}
eapply eq_trans.
{
rw e__10.
reflexivity.
}
feq.
}
rw e__9.
rat.
}
assert (u__11 : ((zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z)))) <= ((ln (1 - (powerRZ a ((1 + n))%Z))) - (ln (1 - (powerRZ a (1)%Z)))))).
{
exact (T_adamnx_gains_tail_aa95ba86.claim a (1)%Z (n)%Z b__5 b__6 p__7 p__8).
}
apply gap_le.
assert (e__12 : (((ln (1 - (powerRZ a ((1 + n))%Z))) - (ln (1 - (a ^ 1)))) - (zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z))))) = 1 * (((ln (1 - (powerRZ a ((1 + n))%Z))) - (ln (1 - (powerRZ a (1)%Z)))) - (zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z))))) + 0).
{
transitivity (((ln (((- 1) * (powerRZ a (n)%Z) * a) + 1)) + ((- 1) * (ln (((- 1) * a) + 1))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))) * a) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))))).
{
assert (e__28 : (zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z)))) = (((zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))) * a) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))))))).
{
assert (e__29 : zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z))) = (((zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))) * a) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (a) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))) + ((- 1)) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__47 : 1 <= IZR i__0).
{ izr_le. }
assert (n__37 : (1 - (powerRZ a ((1 + i__0))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__30 : 0 < a).
{
assert (e__34 : a = 1 * (a - 0) + 0).
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
rw e__34.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__31 : 0 < (1 - a)).
{
assert (e__35 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__35.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__32 : 0 < (1 + (IZR i__0))).
{
assert (e__36 : (1 + (IZR i__0)) = ((IZR i__0) + 1)).
{
feq.
}
rw e__36.
natpos.
}
assert (g__33 : 0 < (1 - (powerRZ a ((1 + i__0))%Z))).
{
pz_gap a ((1 + i__0))%Z.
}
lra.
}
assert (n__40 : (((- 1) * (powerRZ a (i__0)%Z) * a) + 1) <> 0).
{
assert (e__38 : (1 - (powerRZ a ((1 + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * a) + 1)).
{
assert (e__39 : (powerRZ a ((1 + i__0))%Z) = ((powerRZ a (i__0)%Z) * a)).
{
swap ((1 + i__0))%Z with (i__0 + 1)%Z.
rewrite (pz_add a (i__0)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__39.
reflexivity.
}
feq.
}
try rewrite <- e__38.
exact n__37.
}
assert (n__41 : (((powerRZ a (i__0)%Z) * a) + (- 1)) <> 0).
{
intro vanishes.
apply n__40.
transitivity ((- 1) * (((powerRZ a (i__0)%Z) * a) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
transitivity (((((powerRZ a (i__0)%Z) * a) + ((- 1) * (powerRZ a (i__0)%Z))) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
{
assert (e__42 : (normalized_rate a ((1 + i__0))%Z) = (((powerRZ a (i__0)%Z) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((1 + i__0) + (- 1)))%Z)) * / (1 - (powerRZ a ((1 + i__0))%Z))) = (((powerRZ a (i__0)%Z) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
assert (e__43 : (powerRZ a (((1 + i__0) + (- 1)))%Z) = (powerRZ a (i__0)%Z)).
{
swap (((1 + i__0) + (- 1)))%Z with (i__0)%Z.
feq.
}
assert (e__44 : / (1 - (powerRZ a ((1 + i__0))%Z)) = ((- 1) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
{
assert (e__45 : (1 - (powerRZ a ((1 + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * a) + 1)).
{
assert (e__46 : (powerRZ a ((1 + i__0))%Z) = ((powerRZ a (i__0)%Z) * a)).
{
swap ((1 + i__0))%Z with (i__0 + 1)%Z.
rewrite (pz_add a (i__0)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
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
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__43.
rw e__44.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__42.
reflexivity.
}
feq.
}
feq.
}
transitivity ((a) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__29.
feq.
}
assert (e__48 : (ln (1 - (powerRZ a ((1 + n))%Z))) = (ln (((- 1) * (powerRZ a (n)%Z) * a) + 1))).
{
assert (e__49 : (1 - (powerRZ a ((1 + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__50 : (powerRZ a ((1 + n))%Z) = ((powerRZ a (n)%Z) * a)).
{
swap ((1 + n))%Z with (n + 1)%Z.
rewrite (pz_add a (n)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__50.
reflexivity.
}
feq.
}
rw e__49.
reflexivity.
}
assert (e__51 : (ln (1 - (a ^ 1))) = (ln (((- 1) * a) + 1))).
{
assert (e__52 : (1 - (a ^ 1)) = (((- 1) * a) + 1)).
{
feq.
}
rw e__52.
reflexivity.
}
eapply eq_trans.
{
rw e__28.
rw e__48.
rw e__51.
reflexivity.
}
feq.
}
symmetry.
transitivity (((ln (((- 1) * (powerRZ a (n)%Z) * a) + 1)) + ((- 1) * (ln (((- 1) * a) + 1))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))) * a) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))))).
{
assert (e__53 : (zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z)))) = (((zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))) * a) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))))))).
{
assert (e__54 : zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z))) = (((zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))) * a) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (a) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))) + ((- 1)) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__72 : 1 <= IZR i__0).
{ izr_le. }
assert (n__62 : (1 - (powerRZ a ((1 + i__0))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__55 : 0 < a).
{
assert (e__59 : a = 1 * (a - 0) + 0).
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
rw e__59.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__56 : 0 < (1 - a)).
{
assert (e__60 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__60.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__57 : 0 < (1 + (IZR i__0))).
{
assert (e__61 : (1 + (IZR i__0)) = ((IZR i__0) + 1)).
{
feq.
}
rw e__61.
natpos.
}
assert (g__58 : 0 < (1 - (powerRZ a ((1 + i__0))%Z))).
{
pz_gap a ((1 + i__0))%Z.
}
lra.
}
assert (n__65 : (((- 1) * (powerRZ a (i__0)%Z) * a) + 1) <> 0).
{
assert (e__63 : (1 - (powerRZ a ((1 + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * a) + 1)).
{
assert (e__64 : (powerRZ a ((1 + i__0))%Z) = ((powerRZ a (i__0)%Z) * a)).
{
swap ((1 + i__0))%Z with (i__0 + 1)%Z.
rewrite (pz_add a (i__0)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
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
assert (n__66 : (((powerRZ a (i__0)%Z) * a) + (- 1)) <> 0).
{
intro vanishes.
apply n__65.
transitivity ((- 1) * (((powerRZ a (i__0)%Z) * a) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
transitivity (((((powerRZ a (i__0)%Z) * a) + ((- 1) * (powerRZ a (i__0)%Z))) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
{
assert (e__67 : (normalized_rate a ((1 + i__0))%Z) = (((powerRZ a (i__0)%Z) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((1 + i__0) + (- 1)))%Z)) * / (1 - (powerRZ a ((1 + i__0))%Z))) = (((powerRZ a (i__0)%Z) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
assert (e__68 : (powerRZ a (((1 + i__0) + (- 1)))%Z) = (powerRZ a (i__0)%Z)).
{
swap (((1 + i__0) + (- 1)))%Z with (i__0)%Z.
feq.
}
assert (e__69 : / (1 - (powerRZ a ((1 + i__0))%Z)) = ((- 1) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
{
assert (e__70 : (1 - (powerRZ a ((1 + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * a) + 1)).
{
assert (e__71 : (powerRZ a ((1 + i__0))%Z) = ((powerRZ a (i__0)%Z) * a)).
{
swap ((1 + i__0))%Z with (i__0 + 1)%Z.
rewrite (pz_add a (i__0)%Z (1)%Z) by zp.
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
rw e__68.
rw e__69.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__67.
reflexivity.
}
feq.
}
feq.
}
transitivity ((a) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__54.
feq.
}
assert (e__73 : (ln (1 - (powerRZ a ((1 + n))%Z))) = (ln (((- 1) * (powerRZ a (n)%Z) * a) + 1))).
{
assert (e__74 : (1 - (powerRZ a ((1 + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__75 : (powerRZ a ((1 + n))%Z) = ((powerRZ a (n)%Z) * a)).
{
swap ((1 + n))%Z with (n + 1)%Z.
rewrite (pz_add a (n)%Z (1)%Z) by zp.
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
reflexivity.
}
assert (e__76 : (ln (1 - (powerRZ a (1)%Z))) = (ln (((- 1) * a) + 1))).
{
assert (e__77 : (1 - (powerRZ a (1)%Z)) = (((- 1) * a) + 1)).
{
assert (e__78 : (powerRZ a (1)%Z) = a).
{
rewrite (pz_whole a (1)%Z 1 eq_refl).
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
rw e__53.
rw e__73.
rw e__76.
reflexivity.
}
feq.
}
feq.
}
rw e__12.
apply (from_le_nn 1 0 (zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z)))) ((ln (1 - (powerRZ a ((1 + n))%Z))) - (ln (1 - (powerRZ a (1)%Z))))); [exact u__11 | lra ..].
}
(* log *)
assert (s__98 : ((ln (1 - (powerRZ a ((1 + n))%Z))) <= (1 - (powerRZ a ((1 + n))%Z) - 1))).
{
assert (p__80 : (0 < (1 - (powerRZ a ((1 + n))%Z)))).
{
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
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
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
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__83 : 0 < (1 + (IZR n))).
{
assert (e__87 : (1 + (IZR n)) = ((IZR n) + 1)).
{
feq.
}
rw e__87.
natpos.
}
assert (g__84 : 0 < (1 - (powerRZ a ((1 + n))%Z))).
{
pz_gap a ((1 + n))%Z.
}
lra.
}
assert (u__88 : ((ln (1 - (powerRZ a ((1 + n))%Z))) <= ((1 - (powerRZ a ((1 + n))%Z)) - 1))).
{
exact (ax_log_at_most (1 - (powerRZ a ((1 + n))%Z)) p__80).
}
apply gap_le.
assert (e__89 : ((1 - (powerRZ a ((1 + n))%Z) - 1) - (ln (1 - (powerRZ a ((1 + n))%Z)))) = 1 * (((1 - (powerRZ a ((1 + n))%Z)) - 1) - (ln (1 - (powerRZ a ((1 + n))%Z)))) + 0).
{
transitivity ((((- 1) * (ln (((- 1) * (powerRZ a (n)%Z) * a) + 1))) + ((- 1) * (powerRZ a (n)%Z) * a))).
{
assert (e__90 : (ln (1 - (powerRZ a ((1 + n))%Z))) = (ln (((- 1) * (powerRZ a (n)%Z) * a) + 1))).
{
assert (e__91 : (1 - (powerRZ a ((1 + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__92 : (powerRZ a ((1 + n))%Z) = ((powerRZ a (n)%Z) * a)).
{
swap ((1 + n))%Z with (n + 1)%Z.
rewrite (pz_add a (n)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__92.
reflexivity.
}
feq.
}
rw e__91.
reflexivity.
}
assert (e__93 : (powerRZ a ((1 + n))%Z) = ((powerRZ a (n)%Z) * a)).
{
swap ((1 + n))%Z with (n + 1)%Z.
rewrite (pz_add a (n)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__90.
rw e__93.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (ln (((- 1) * (powerRZ a (n)%Z) * a) + 1))) + ((- 1) * (powerRZ a (n)%Z) * a))).
{
assert (e__94 : (ln (1 - (powerRZ a ((1 + n))%Z))) = (ln (((- 1) * (powerRZ a (n)%Z) * a) + 1))).
{
assert (e__95 : (1 - (powerRZ a ((1 + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__96 : (powerRZ a ((1 + n))%Z) = ((powerRZ a (n)%Z) * a)).
{
swap ((1 + n))%Z with (n + 1)%Z.
rewrite (pz_add a (n)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
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
reflexivity.
}
assert (e__97 : (powerRZ a ((1 + n))%Z) = ((powerRZ a (n)%Z) * a)).
{
swap ((1 + n))%Z with (n + 1)%Z.
rewrite (pz_add a (n)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__94.
rw e__97.
reflexivity.
}
feq.
}
feq.
}
rw e__89.
apply (from_le_nn 1 0 (ln (1 - (powerRZ a ((1 + n))%Z))) ((1 - (powerRZ a ((1 + n))%Z)) - 1)); [exact u__88 | lra ..].
}
(* last *)
assert (s__118 : ((ln (1 - (powerRZ a ((1 + n))%Z))) < 0)).
{
apply gap_lt.
assert (e__99 : (0 - (ln (1 - (powerRZ a ((1 + n))%Z)))) = ((1 - (powerRZ a ((1 + n))%Z) - 1 - (ln (1 - (powerRZ a ((1 + n))%Z)))) + (powerRZ a ((1 + n))%Z))).
{
transitivity (((- 1) * (ln (((- 1) * (powerRZ a (n)%Z) * a) + 1)))).
{
assert (e__101 : (ln (1 - (powerRZ a ((1 + n))%Z))) = (ln (((- 1) * (powerRZ a (n)%Z) * a) + 1))).
{
assert (e__102 : (1 - (powerRZ a ((1 + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__103 : (powerRZ a ((1 + n))%Z) = ((powerRZ a (n)%Z) * a)).
{
swap ((1 + n))%Z with (n + 1)%Z.
rewrite (pz_add a (n)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__103.
reflexivity.
}
feq.
}
rw e__102.
reflexivity.
}
eapply eq_trans.
{
rw e__101.
reflexivity.
}
feq.
}
symmetry.
transitivity (((- 1) * (ln (((- 1) * (powerRZ a (n)%Z) * a) + 1)))).
{
assert (e__104 : (ln (1 - (powerRZ a ((1 + n))%Z))) = (ln (((- 1) * (powerRZ a (n)%Z) * a) + 1))).
{
assert (e__105 : (1 - (powerRZ a ((1 + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__106 : (powerRZ a ((1 + n))%Z) = ((powerRZ a (n)%Z) * a)).
{
swap ((1 + n))%Z with (n + 1)%Z.
rewrite (pz_add a (n)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
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
assert (e__107 : (powerRZ a ((1 + n))%Z) = ((powerRZ a (n)%Z) * a)).
{
swap ((1 + n))%Z with (n + 1)%Z.
rewrite (pz_add a (n)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__104.
rw e__107.
reflexivity.
}
feq.
}
feq.
}
assert (w__100 : 0 < ((1 - (powerRZ a ((1 + n))%Z) - 1 - (ln (1 - (powerRZ a ((1 + n))%Z)))) + (powerRZ a ((1 + n))%Z))).
{
apply plus_nn_pos.
{
assert (e__108 : (1 - (powerRZ a ((1 + n))%Z) - 1 - (ln (1 - (powerRZ a ((1 + n))%Z)))) = 1 * ((1 - (powerRZ a ((1 + n))%Z) - 1) - (ln (1 - (powerRZ a ((1 + n))%Z)))) + 0).
{
transitivity ((((- 1) * (ln (((- 1) * (powerRZ a (n)%Z) * a) + 1))) + ((- 1) * (powerRZ a (n)%Z) * a))).
{
assert (e__109 : (ln (1 - (powerRZ a ((1 + n))%Z))) = (ln (((- 1) * (powerRZ a (n)%Z) * a) + 1))).
{
assert (e__110 : (1 - (powerRZ a ((1 + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__111 : (powerRZ a ((1 + n))%Z) = ((powerRZ a (n)%Z) * a)).
{
swap ((1 + n))%Z with (n + 1)%Z.
rewrite (pz_add a (n)%Z (1)%Z) by zp.
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
reflexivity.
}
assert (e__112 : (powerRZ a ((1 + n))%Z) = ((powerRZ a (n)%Z) * a)).
{
swap ((1 + n))%Z with (n + 1)%Z.
rewrite (pz_add a (n)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__109.
rw e__112.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (ln (((- 1) * (powerRZ a (n)%Z) * a) + 1))) + ((- 1) * (powerRZ a (n)%Z) * a))).
{
assert (e__113 : (ln (1 - (powerRZ a ((1 + n))%Z))) = (ln (((- 1) * (powerRZ a (n)%Z) * a) + 1))).
{
assert (e__114 : (1 - (powerRZ a ((1 + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__115 : (powerRZ a ((1 + n))%Z) = ((powerRZ a (n)%Z) * a)).
{
swap ((1 + n))%Z with (n + 1)%Z.
rewrite (pz_add a (n)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__115.
reflexivity.
}
feq.
}
rw e__114.
reflexivity.
}
assert (e__116 : (powerRZ a ((1 + n))%Z) = ((powerRZ a (n)%Z) * a)).
{
swap ((1 + n))%Z with (n + 1)%Z.
rewrite (pz_add a (n)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__113.
rw e__116.
reflexivity.
}
feq.
}
feq.
}
rw e__108.
apply (from_le_nn 1 0 (ln (1 - (powerRZ a ((1 + n))%Z))) (1 - (powerRZ a ((1 + n))%Z) - 1)); [exact s__98 | lra ..].
}
{
apply pz_pos.
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
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
}
rw e__99. exact w__100.
}
assert (n__122 : 0 < (1 - a)).
{
assert (e__121 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__121.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
(* goal *)
assert (s__228 : ((zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z)))) <= (- (ln (1 - a))))).
{
apply gap_le.
assert (e__119 : ((- (ln (1 - a))) - (zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z))))) = (((ln (1 - (powerRZ a ((1 + n))%Z))) - (ln (1 - (a ^ 1))) - (zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z))))) - (ln (1 - (powerRZ a ((1 + n))%Z))))).
{
transitivity ((((- 1) * (ln (((- 1) * a) + 1))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))) * a) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))))).
{
assert (e__123 : (zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z)))) = (((zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))) * a) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))))))).
{
assert (e__124 : zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z))) = (((zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))) * a) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (a) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))) + ((- 1)) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__142 : 1 <= IZR i__0).
{ izr_le. }
assert (n__132 : (1 - (powerRZ a ((1 + i__0))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__125 : 0 < a).
{
assert (e__129 : a = 1 * (a - 0) + 0).
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
rw e__129.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__126 : 0 < (1 - a)).
{
assert (e__130 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__130.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__127 : 0 < (1 + (IZR i__0))).
{
assert (e__131 : (1 + (IZR i__0)) = ((IZR i__0) + 1)).
{
feq.
}
rw e__131.
natpos.
}
assert (g__128 : 0 < (1 - (powerRZ a ((1 + i__0))%Z))).
{
pz_gap a ((1 + i__0))%Z.
}
lra.
}
assert (n__135 : (((- 1) * (powerRZ a (i__0)%Z) * a) + 1) <> 0).
{
assert (e__133 : (1 - (powerRZ a ((1 + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * a) + 1)).
{
assert (e__134 : (powerRZ a ((1 + i__0))%Z) = ((powerRZ a (i__0)%Z) * a)).
{
swap ((1 + i__0))%Z with (i__0 + 1)%Z.
rewrite (pz_add a (i__0)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__134.
reflexivity.
}
feq.
}
try rewrite <- e__133.
exact n__132.
}
assert (n__136 : (((powerRZ a (i__0)%Z) * a) + (- 1)) <> 0).
{
intro vanishes.
apply n__135.
transitivity ((- 1) * (((powerRZ a (i__0)%Z) * a) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
transitivity (((((powerRZ a (i__0)%Z) * a) + ((- 1) * (powerRZ a (i__0)%Z))) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
{
assert (e__137 : (normalized_rate a ((1 + i__0))%Z) = (((powerRZ a (i__0)%Z) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((1 + i__0) + (- 1)))%Z)) * / (1 - (powerRZ a ((1 + i__0))%Z))) = (((powerRZ a (i__0)%Z) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
assert (e__138 : (powerRZ a (((1 + i__0) + (- 1)))%Z) = (powerRZ a (i__0)%Z)).
{
swap (((1 + i__0) + (- 1)))%Z with (i__0)%Z.
feq.
}
assert (e__139 : / (1 - (powerRZ a ((1 + i__0))%Z)) = ((- 1) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
{
assert (e__140 : (1 - (powerRZ a ((1 + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * a) + 1)).
{
assert (e__141 : (powerRZ a ((1 + i__0))%Z) = ((powerRZ a (i__0)%Z) * a)).
{
swap ((1 + i__0))%Z with (i__0 + 1)%Z.
rewrite (pz_add a (i__0)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
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
eapply eq_trans.
{
rw e__138.
rw e__139.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__137.
reflexivity.
}
feq.
}
feq.
}
transitivity ((a) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__124.
feq.
}
assert (e__143 : (ln (1 - a)) = (ln (((- 1) * a) + 1))).
{
assert (e__144 : (1 - a) = (((- 1) * a) + 1)).
{
feq.
}
rw e__144.
reflexivity.
}
eapply eq_trans.
{
rw e__123.
rw e__143.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (ln (((- 1) * a) + 1))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))) * a) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))))).
{
assert (e__145 : (zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z)))) = (((zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))) * a) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))))))).
{
assert (e__146 : zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z))) = (((zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))) * a) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (a) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))) + ((- 1)) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__164 : 1 <= IZR i__0).
{ izr_le. }
assert (n__154 : (1 - (powerRZ a ((1 + i__0))%Z)) <> 0).
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
assert (g__149 : 0 < (1 + (IZR i__0))).
{
assert (e__153 : (1 + (IZR i__0)) = ((IZR i__0) + 1)).
{
feq.
}
rw e__153.
natpos.
}
assert (g__150 : 0 < (1 - (powerRZ a ((1 + i__0))%Z))).
{
pz_gap a ((1 + i__0))%Z.
}
lra.
}
assert (n__157 : (((- 1) * (powerRZ a (i__0)%Z) * a) + 1) <> 0).
{
assert (e__155 : (1 - (powerRZ a ((1 + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * a) + 1)).
{
assert (e__156 : (powerRZ a ((1 + i__0))%Z) = ((powerRZ a (i__0)%Z) * a)).
{
swap ((1 + i__0))%Z with (i__0 + 1)%Z.
rewrite (pz_add a (i__0)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__156.
reflexivity.
}
feq.
}
try rewrite <- e__155.
exact n__154.
}
assert (n__158 : (((powerRZ a (i__0)%Z) * a) + (- 1)) <> 0).
{
intro vanishes.
apply n__157.
transitivity ((- 1) * (((powerRZ a (i__0)%Z) * a) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
transitivity (((((powerRZ a (i__0)%Z) * a) + ((- 1) * (powerRZ a (i__0)%Z))) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
{
assert (e__159 : (normalized_rate a ((1 + i__0))%Z) = (((powerRZ a (i__0)%Z) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((1 + i__0) + (- 1)))%Z)) * / (1 - (powerRZ a ((1 + i__0))%Z))) = (((powerRZ a (i__0)%Z) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
assert (e__160 : (powerRZ a (((1 + i__0) + (- 1)))%Z) = (powerRZ a (i__0)%Z)).
{
swap (((1 + i__0) + (- 1)))%Z with (i__0)%Z.
feq.
}
assert (e__161 : / (1 - (powerRZ a ((1 + i__0))%Z)) = ((- 1) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
{
assert (e__162 : (1 - (powerRZ a ((1 + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * a) + 1)).
{
assert (e__163 : (powerRZ a ((1 + i__0))%Z) = ((powerRZ a (i__0)%Z) * a)).
{
swap ((1 + i__0))%Z with (i__0 + 1)%Z.
rewrite (pz_add a (i__0)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__163.
reflexivity.
}
feq.
}
rw e__162.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__160.
rw e__161.
reflexivity.
}
feq.
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
transitivity ((a) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__146.
feq.
}
assert (e__165 : (ln (1 - (powerRZ a ((1 + n))%Z))) = (ln (((- 1) * (powerRZ a (n)%Z) * a) + 1))).
{
assert (e__166 : (1 - (powerRZ a ((1 + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__167 : (powerRZ a ((1 + n))%Z) = ((powerRZ a (n)%Z) * a)).
{
swap ((1 + n))%Z with (n + 1)%Z.
rewrite (pz_add a (n)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
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
assert (e__168 : (ln (1 - (a ^ 1))) = (ln (((- 1) * a) + 1))).
{
assert (e__169 : (1 - (a ^ 1)) = (((- 1) * a) + 1)).
{
feq.
}
rw e__169.
reflexivity.
}
eapply eq_trans.
{
rw e__145.
rw e__165.
rw e__168.
reflexivity.
}
feq.
}
feq.
}
assert (w__120 : 0 <= (((ln (1 - (powerRZ a ((1 + n))%Z))) - (ln (1 - (a ^ 1))) - (zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z))))) - (ln (1 - (powerRZ a ((1 + n))%Z))))).
{
apply Rlt_le.
apply to_plus.
apply plus_nn_pos.
{
assert (e__170 : ((ln (1 - (powerRZ a ((1 + n))%Z))) - (ln (1 - (a ^ 1))) - (zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z))))) = 1 * (((ln (1 - (powerRZ a ((1 + n))%Z))) - (ln (1 - (a ^ 1)))) - (zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z))))) + 0).
{
transitivity (((ln (((- 1) * (powerRZ a (n)%Z) * a) + 1)) + ((- 1) * (ln (((- 1) * a) + 1))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))) * a) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))))).
{
assert (e__171 : (zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z)))) = (((zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))) * a) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))))))).
{
assert (e__172 : zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z))) = (((zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))) * a) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (a) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))) + ((- 1)) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__190 : 1 <= IZR i__0).
{ izr_le. }
assert (n__180 : (1 - (powerRZ a ((1 + i__0))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__173 : 0 < a).
{
assert (e__177 : a = 1 * (a - 0) + 0).
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
rw e__177.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__174 : 0 < (1 - a)).
{
assert (e__178 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__178.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__175 : 0 < (1 + (IZR i__0))).
{
assert (e__179 : (1 + (IZR i__0)) = ((IZR i__0) + 1)).
{
feq.
}
rw e__179.
natpos.
}
assert (g__176 : 0 < (1 - (powerRZ a ((1 + i__0))%Z))).
{
pz_gap a ((1 + i__0))%Z.
}
lra.
}
assert (n__183 : (((- 1) * (powerRZ a (i__0)%Z) * a) + 1) <> 0).
{
assert (e__181 : (1 - (powerRZ a ((1 + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * a) + 1)).
{
assert (e__182 : (powerRZ a ((1 + i__0))%Z) = ((powerRZ a (i__0)%Z) * a)).
{
swap ((1 + i__0))%Z with (i__0 + 1)%Z.
rewrite (pz_add a (i__0)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
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
assert (n__184 : (((powerRZ a (i__0)%Z) * a) + (- 1)) <> 0).
{
intro vanishes.
apply n__183.
transitivity ((- 1) * (((powerRZ a (i__0)%Z) * a) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
transitivity (((((powerRZ a (i__0)%Z) * a) + ((- 1) * (powerRZ a (i__0)%Z))) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
{
assert (e__185 : (normalized_rate a ((1 + i__0))%Z) = (((powerRZ a (i__0)%Z) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((1 + i__0) + (- 1)))%Z)) * / (1 - (powerRZ a ((1 + i__0))%Z))) = (((powerRZ a (i__0)%Z) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
assert (e__186 : (powerRZ a (((1 + i__0) + (- 1)))%Z) = (powerRZ a (i__0)%Z)).
{
swap (((1 + i__0) + (- 1)))%Z with (i__0)%Z.
feq.
}
assert (e__187 : / (1 - (powerRZ a ((1 + i__0))%Z)) = ((- 1) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
{
assert (e__188 : (1 - (powerRZ a ((1 + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * a) + 1)).
{
assert (e__189 : (powerRZ a ((1 + i__0))%Z) = ((powerRZ a (i__0)%Z) * a)).
{
swap ((1 + i__0))%Z with (i__0 + 1)%Z.
rewrite (pz_add a (i__0)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__189.
reflexivity.
}
feq.
}
rw e__188.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__186.
rw e__187.
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
feq.
}
transitivity ((a) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__172.
feq.
}
assert (e__191 : (ln (1 - (powerRZ a ((1 + n))%Z))) = (ln (((- 1) * (powerRZ a (n)%Z) * a) + 1))).
{
assert (e__192 : (1 - (powerRZ a ((1 + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__193 : (powerRZ a ((1 + n))%Z) = ((powerRZ a (n)%Z) * a)).
{
swap ((1 + n))%Z with (n + 1)%Z.
rewrite (pz_add a (n)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__193.
reflexivity.
}
feq.
}
rw e__192.
reflexivity.
}
assert (e__194 : (ln (1 - (a ^ 1))) = (ln (((- 1) * a) + 1))).
{
assert (e__195 : (1 - (a ^ 1)) = (((- 1) * a) + 1)).
{
feq.
}
rw e__195.
reflexivity.
}
eapply eq_trans.
{
rw e__171.
rw e__191.
rw e__194.
reflexivity.
}
feq.
}
symmetry.
transitivity (((ln (((- 1) * (powerRZ a (n)%Z) * a) + 1)) + ((- 1) * (ln (((- 1) * a) + 1))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))) * a) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))))).
{
assert (e__196 : (zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z)))) = (((zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))) * a) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))))))).
{
assert (e__197 : zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z))) = (((zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))) * a) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (a) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))) + ((- 1)) * ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__215 : 1 <= IZR i__0).
{ izr_le. }
assert (n__205 : (1 - (powerRZ a ((1 + i__0))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__198 : 0 < a).
{
assert (e__202 : a = 1 * (a - 0) + 0).
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
rw e__202.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__199 : 0 < (1 - a)).
{
assert (e__203 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__203.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__200 : 0 < (1 + (IZR i__0))).
{
assert (e__204 : (1 + (IZR i__0)) = ((IZR i__0) + 1)).
{
feq.
}
rw e__204.
natpos.
}
assert (g__201 : 0 < (1 - (powerRZ a ((1 + i__0))%Z))).
{
pz_gap a ((1 + i__0))%Z.
}
lra.
}
assert (n__208 : (((- 1) * (powerRZ a (i__0)%Z) * a) + 1) <> 0).
{
assert (e__206 : (1 - (powerRZ a ((1 + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * a) + 1)).
{
assert (e__207 : (powerRZ a ((1 + i__0))%Z) = ((powerRZ a (i__0)%Z) * a)).
{
swap ((1 + i__0))%Z with (i__0 + 1)%Z.
rewrite (pz_add a (i__0)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__207.
reflexivity.
}
feq.
}
try rewrite <- e__206.
exact n__205.
}
assert (n__209 : (((powerRZ a (i__0)%Z) * a) + (- 1)) <> 0).
{
intro vanishes.
apply n__208.
transitivity ((- 1) * (((powerRZ a (i__0)%Z) * a) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
transitivity (((((powerRZ a (i__0)%Z) * a) + ((- 1) * (powerRZ a (i__0)%Z))) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
{
assert (e__210 : (normalized_rate a ((1 + i__0))%Z) = (((powerRZ a (i__0)%Z) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((1 + i__0) + (- 1)))%Z)) * / (1 - (powerRZ a ((1 + i__0))%Z))) = (((powerRZ a (i__0)%Z) + (- 1)) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
assert (e__211 : (powerRZ a (((1 + i__0) + (- 1)))%Z) = (powerRZ a (i__0)%Z)).
{
swap (((1 + i__0) + (- 1)))%Z with (i__0)%Z.
feq.
}
assert (e__212 : / (1 - (powerRZ a ((1 + i__0))%Z)) = ((- 1) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))).
{
assert (e__213 : (1 - (powerRZ a ((1 + i__0))%Z)) = (((- 1) * (powerRZ a (i__0)%Z) * a) + 1)).
{
assert (e__214 : (powerRZ a ((1 + i__0))%Z) = ((powerRZ a (i__0)%Z) * a)).
{
swap ((1 + i__0))%Z with (i__0 + 1)%Z.
rewrite (pz_add a (i__0)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__214.
reflexivity.
}
feq.
}
rw e__213.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__211.
rw e__212.
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
feq.
}
transitivity ((a) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1))))) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((powerRZ a (i__0)%Z) * (/ (((powerRZ a (i__0)%Z) * a) + (- 1)))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__197.
feq.
}
assert (e__216 : (ln (1 - (powerRZ a ((1 + n))%Z))) = (ln (((- 1) * (powerRZ a (n)%Z) * a) + 1))).
{
assert (e__217 : (1 - (powerRZ a ((1 + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__218 : (powerRZ a ((1 + n))%Z) = ((powerRZ a (n)%Z) * a)).
{
swap ((1 + n))%Z with (n + 1)%Z.
rewrite (pz_add a (n)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__218.
reflexivity.
}
feq.
}
rw e__217.
reflexivity.
}
assert (e__219 : (ln (1 - (a ^ 1))) = (ln (((- 1) * a) + 1))).
{
assert (e__220 : (1 - (a ^ 1)) = (((- 1) * a) + 1)).
{
feq.
}
rw e__220.
reflexivity.
}
eapply eq_trans.
{
rw e__196.
rw e__216.
rw e__219.
reflexivity.
}
feq.
}
feq.
}
rw e__170.
apply (from_le_nn 1 0 (zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z)))) ((ln (1 - (powerRZ a ((1 + n))%Z))) - (ln (1 - (a ^ 1))))); [exact s__79 | lra ..].
}
{
assert (e__221 : (- (ln (1 - (powerRZ a ((1 + n))%Z)))) = 1 * (0 - (ln (1 - (powerRZ a ((1 + n))%Z)))) + 0).
{
transitivity (((- 1) * (ln (((- 1) * (powerRZ a (n)%Z) * a) + 1)))).
{
assert (e__222 : (ln (1 - (powerRZ a ((1 + n))%Z))) = (ln (((- 1) * (powerRZ a (n)%Z) * a) + 1))).
{
assert (e__223 : (1 - (powerRZ a ((1 + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__224 : (powerRZ a ((1 + n))%Z) = ((powerRZ a (n)%Z) * a)).
{
swap ((1 + n))%Z with (n + 1)%Z.
rewrite (pz_add a (n)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__224.
reflexivity.
}
feq.
}
rw e__223.
reflexivity.
}
eapply eq_trans.
{
rw e__222.
reflexivity.
}
feq.
}
symmetry.
transitivity (((- 1) * (ln (((- 1) * (powerRZ a (n)%Z) * a) + 1)))).
{
assert (e__225 : (ln (1 - (powerRZ a ((1 + n))%Z))) = (ln (((- 1) * (powerRZ a (n)%Z) * a) + 1))).
{
assert (e__226 : (1 - (powerRZ a ((1 + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__227 : (powerRZ a ((1 + n))%Z) = ((powerRZ a (n)%Z) * a)).
{
swap ((1 + n))%Z with (n + 1)%Z.
rewrite (pz_add a (n)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__227.
reflexivity.
}
feq.
}
rw e__226.
reflexivity.
}
eapply eq_trans.
{
rw e__225.
reflexivity.
}
feq.
}
feq.
}
rw e__221.
apply (from_lt_pos 1 0 (ln (1 - (powerRZ a ((1 + n))%Z))) 0); [exact s__118 | lra ..].
}
}
rw e__119. exact w__120.
}
split.
{
change (0 < (1 - a)).
assert (e__229 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__229.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
{
change ((zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z)))) <= (- (ln (1 - a)))).
exact s__228.
}
Qed.
Lemma meaningful : forall (a : R) (n : Z), (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> ((0 < (1 - a))).
Proof. intros v0 v1 v2 v3. exact (proj1 (proved v0 v1 v2 v3)). Qed.
Theorem claim : forall (a : R) (n : Z), (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> ((zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z)))) <= (- (ln (1 - a)))).
Proof. intros v0 v1 v2 v3. exact (proj2 (proved v0 v1 v2 v3)). Qed.
Fail Definition corrupted : forall (a : R) (n : Z), (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> ((- (ln (1 - a))) < (zsum (1)%Z (n)%Z (fun k : Z => (1 - (normalized_rate a ((1 + k))%Z))))) := claim.
End T_adamnx_gains_eddf6d29.


(* adamnx.gains_weight; certificate baf52872f57ac9732a39ee6138ede3002df3450093e73fe652dc70cccc0dd3ab *)
Module T_adamnx_gains_weight_baf52872.

Lemma satisfiable : exists (a : R) (s : Z) (n : Z), (0 <= s)%Z /\ (0 <= n)%Z /\ ((0 < a) /\ (a < 1)) /\ (1 <= (IZR s)).
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

Lemma proved : forall (a : R) (s : Z) (n : Z), (0 <= s)%Z -> (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR s)) -> (((0 <> (1 - (powerRZ a ((s + n))%Z)))) /\ ((1 - ((1 - (powerRZ a (s)%Z)) / (1 - (powerRZ a ((s + n))%Z)))) <= (powerRZ a (s)%Z))).
Proof.
intros a s n b__0 b__2 h__4 h__7.
assert (r__1 : 0 <= IZR s) by (izr_le).
assert (r__3 : 0 <= IZR n) by (izr_le).
pose proof h__4 as [h__5 h__6].
assert (z__8 : ((1)%Z <= (s)%Z)%Z).
{ izr_back. }
assert (n__18 : (1 - (powerRZ a ((s + n))%Z)) <> 0).
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
assert (g__13 : 0 < ((IZR s) + (IZR n))).
{
assert (e__17 : ((IZR s) + (IZR n)) = ((IZR n) + (IZR s))).
{
feq.
}
rw e__17.
natpos.
}
assert (g__14 : 0 < (1 - (powerRZ a ((s + n))%Z))).
{
pz_gap a ((s + n))%Z.
}
lra.
}
assert (n__21 : (((- 1) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + 1) <> 0).
{
assert (e__19 : (1 - (powerRZ a ((s + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + 1)).
{
assert (e__20 : (powerRZ a ((s + n))%Z) = ((powerRZ a (n)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + n))%Z with (n + s)%Z.
rewrite (pz_add a (n)%Z (s)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__20.
reflexivity.
}
feq.
}
try rewrite <- e__19.
exact n__18.
}
assert (n__22 : (((powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (- 1)) <> 0).
{
intro vanishes.
apply n__21.
transitivity ((- 1) * (((powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* goal *)
assert (s__45 : ((1 - ((1 - (powerRZ a (s)%Z)) * / (1 - (powerRZ a ((s + n))%Z)))) <= (powerRZ a (s)%Z))).
{
apply gap_le.
assert (e__9 : ((powerRZ a (s)%Z) - (1 - ((1 - (powerRZ a (s)%Z)) * / (1 - (powerRZ a ((s + n))%Z))))) = (((powerRZ a (n)%Z) * (powerRZ a (s)%Z) * (1 - (powerRZ a (s)%Z))) * / (1 - (powerRZ a ((s + n))%Z)))).
{
transitivity (((((- 1) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + ((powerRZ a (n)%Z) * ((powerRZ a (s)%Z) ^ 2))) * (/ (((powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (- 1))))).
{
assert (e__23 : / (1 - (powerRZ a ((s + n))%Z)) = ((- 1) * (/ (((powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (- 1))))).
{
assert (e__24 : (1 - (powerRZ a ((s + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + 1)).
{
assert (e__25 : (powerRZ a ((s + n))%Z) = ((powerRZ a (n)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + n))%Z with (n + s)%Z.
rewrite (pz_add a (n)%Z (s)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__25.
reflexivity.
}
feq.
}
rw e__24.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__23.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + ((powerRZ a (n)%Z) * ((powerRZ a (s)%Z) ^ 2))) * (/ (((powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (- 1))))).
{
assert (e__26 : / (1 - (powerRZ a ((s + n))%Z)) = ((- 1) * (/ (((powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (- 1))))).
{
assert (e__27 : (1 - (powerRZ a ((s + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + 1)).
{
assert (e__28 : (powerRZ a ((s + n))%Z) = ((powerRZ a (n)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + n))%Z with (n + s)%Z.
rewrite (pz_add a (n)%Z (s)%Z) by zp.
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
rw e__26.
reflexivity.
}
feq.
}
feq.
}
assert (w__10 : 0 <= (((powerRZ a (n)%Z) * (powerRZ a (s)%Z) * (1 - (powerRZ a (s)%Z))) * / (1 - (powerRZ a ((s + n))%Z)))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pz_pos.
assert (e__29 : a = 1 * (a - 0) + 0).
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
rw e__29.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
{
apply pz_pos.
assert (e__30 : a = 1 * (a - 0) + 0).
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
rw e__30.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
}
{
assert (g__31 : 0 < a).
{
assert (e__35 : a = 1 * (a - 0) + 0).
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
rw e__35.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__32 : 0 < (1 - a)).
{
assert (e__36 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__36.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__33 : 0 < (IZR s)).
{
assert (e__37 : (IZR s) = 1 * ((IZR s) - 1) + 1).
{
transitivity ((IZR s)).
{
reflexivity.
}
symmetry.
transitivity ((IZR s)).
{
feq.
}
feq.
}
rw e__37.
apply (from_le_pos 1 1 1 (IZR s)); [exact h__7 | lra ..].
}
assert (g__34 : 0 < (1 - (powerRZ a (s)%Z))).
{
pz_gap a (s)%Z.
}
lra.
}
}
{
apply inv_pos.
assert (g__38 : 0 < a).
{
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
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__39 : 0 < (1 - a)).
{
assert (e__43 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__43.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__40 : 0 < ((IZR s) + (IZR n))).
{
assert (e__44 : ((IZR s) + (IZR n)) = ((IZR n) + (IZR s))).
{
feq.
}
rw e__44.
natpos.
}
assert (g__41 : 0 < (1 - (powerRZ a ((s + n))%Z))).
{
pz_gap a ((s + n))%Z.
}
lra.
}
}
rw e__9. exact w__10.
}
split.
{
change (0 <> (1 - (powerRZ a ((s + n))%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__46 : 0 < a).
{
assert (e__50 : a = 1 * (a - 0) + 0).
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
rw e__50.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__47 : 0 < (1 - a)).
{
assert (e__51 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__51.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__48 : 0 < ((IZR s) + (IZR n))).
{
assert (e__52 : ((IZR s) + (IZR n)) = ((IZR n) + (IZR s))).
{
feq.
}
rw e__52.
natpos.
}
assert (g__49 : 0 < (1 - (powerRZ a ((s + n))%Z))).
{
pz_gap a ((s + n))%Z.
}
lra.
}
{
change ((1 - ((1 - (powerRZ a (s)%Z)) * / (1 - (powerRZ a ((s + n))%Z)))) <= (powerRZ a (s)%Z)).
exact s__45.
}
Qed.
Lemma meaningful : forall (a : R) (s : Z) (n : Z), (0 <= s)%Z -> (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR s)) -> ((0 <> (1 - (powerRZ a ((s + n))%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (a : R) (s : Z) (n : Z), (0 <= s)%Z -> (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR s)) -> ((1 - ((1 - (powerRZ a (s)%Z)) / (1 - (powerRZ a ((s + n))%Z)))) <= (powerRZ a (s)%Z)).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (a : R) (s : Z) (n : Z), (0 <= s)%Z -> (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR s)) -> ((powerRZ a (s)%Z) < (1 - ((1 - (powerRZ a (s)%Z)) / (1 - (powerRZ a ((s + n))%Z))))) := claim.
End T_adamnx_gains_weight_baf52872.


(* adamnx.gains_20000; certificate e4b886bfb7ff6cf92b3db3eef5dc7eae0d86bb2c501fe0697a1e13e5e9c3f520 *)
Module T_adamnx_gains_20000_e4b886bf.

Theorem claim : (((1339 / 10000) < (Rpower (99 / 100) ((1 / 100) * 20000))) /\ ((Rpower (99 / 100) ((1 / 100) * 20000)) < (67 / 500))).
Proof.
(* goal *)
assert (s__0 : (((1339 * / 10000) < (Rpower (99 * / 100) ((1 * / 100) * 20000))) /\ ((Rpower (99 * / 100) ((1 * / 100) * 20000)) < (67 * / 500)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((1339 * / 10000) < (exp (((1 * / 100) * 20000) * ln (99 * / 100)))).
replace (exp (((1 * / 100) * 20000) * ln (99 * / 100))) with ((99 * / 100) ^ 200)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_less.
}
{ change ((exp (((1 * / 100) * 20000) * ln (99 * / 100))) < (67 * / 500)).
replace (exp (((1 * / 100) * 20000) * ln (99 * / 100))) with ((99 * / 100) ^ 200)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_less.
}
}
pose proof s__0 as [h__1 h__2].
change (((1339 * / 10000) < (Rpower (99 * / 100) ((1 * / 100) * 20000))) /\ ((Rpower (99 * / 100) ((1 * / 100) * 20000)) < (67 * / 500))).
exact s__0.
Qed.
Fail Definition corrupted : (((Rpower (99 / 100) ((1 / 100) * 20000)) <= (1339 / 10000)) /\ ((Rpower (99 / 100) ((1 / 100) * 20000)) < (67 / 500))) := claim.
End T_adamnx_gains_20000_e4b886bf.


(* adamnx.tradeoff; certificate 0c185d201148636bb72b4a9bd8f871c04ce8603b315598a21b9254ee26c6022e *)
Module T_adamnx_tradeoff_0c185d20.

Theorem claim : (((927 / 1000) < ((1 - ((Rpower (99 / 100) (1 - (99 / 100))) ^ 20000)) / (1 - ((Rpower (99 / 100) (1 - (99 / 100))) ^ 27000)))) /\ (((1 - ((Rpower (99 / 100) (1 - (99 / 100))) ^ 20000)) / (1 - ((Rpower (99 / 100) (1 - (99 / 100))) ^ 27000))) < (116 / 125)) /\ (((999 / 1000) ^ 7000) < (23 / 25000))).
Proof.
(* goal *)
assert (s__0 : (((927 * / 1000) < ((1 - ((Rpower (99 * / 100) (1 - (99 * / 100))) ^ 20000)) * / (1 - ((Rpower (99 * / 100) (1 - (99 * / 100))) ^ 27000)))) /\ (((1 - ((Rpower (99 * / 100) (1 - (99 * / 100))) ^ 20000)) * / (1 - ((Rpower (99 * / 100) (1 - (99 * / 100))) ^ 27000))) < (116 * / 125)) /\ (((999 * / 1000) ^ 7000) < (23 * / 25000)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((927 * / 1000) < ((1 - ((exp ((1 - (99 * / 100)) * ln (99 * / 100))) ^ 20000)) * / (1 - ((exp ((1 - (99 * / 100)) * ln (99 * / 100))) ^ 27000)))).
replace ((exp ((1 - (99 * / 100)) * ln (99 * / 100))) ^ 20000) with (powerRZ (exp ((1 - (99 * / 100)) * ln (99 * / 100))) (20000)%Z) by (apply pow_as_Z; vm_compute; reflexivity).
replace ((exp ((1 - (99 * / 100)) * ln (99 * / 100))) ^ 27000) with (powerRZ (exp ((1 - (99 * / 100)) * ln (99 * / 100))) (27000)%Z) by (apply pow_as_Z; vm_compute; reflexivity).
closed_less.
}
{ change (((1 - ((exp ((1 - (99 * / 100)) * ln (99 * / 100))) ^ 20000)) * / (1 - ((exp ((1 - (99 * / 100)) * ln (99 * / 100))) ^ 27000))) < (116 * / 125)).
replace ((exp ((1 - (99 * / 100)) * ln (99 * / 100))) ^ 20000) with (powerRZ (exp ((1 - (99 * / 100)) * ln (99 * / 100))) (20000)%Z) by (apply pow_as_Z; vm_compute; reflexivity).
replace ((exp ((1 - (99 * / 100)) * ln (99 * / 100))) ^ 27000) with (powerRZ (exp ((1 - (99 * / 100)) * ln (99 * / 100))) (27000)%Z) by (apply pow_as_Z; vm_compute; reflexivity).
closed_less.
}
{ change (((999 * / 1000) ^ 7000) < (23 * / 25000)).
replace ((999 * / 1000) ^ 7000) with (powerRZ (999 * / 1000) (7000)%Z) by (apply pow_as_Z; vm_compute; reflexivity).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 h__3]].
change (((927 * / 1000) < ((1 - ((Rpower (99 * / 100) (1 - (99 * / 100))) ^ 20000)) * / (1 - ((Rpower (99 * / 100) (1 - (99 * / 100))) ^ 27000)))) /\ (((1 - ((Rpower (99 * / 100) (1 - (99 * / 100))) ^ 20000)) * / (1 - ((Rpower (99 * / 100) (1 - (99 * / 100))) ^ 27000))) < (116 * / 125)) /\ (((999 * / 1000) ^ 7000) < (23 * / 25000))).
exact s__0.
Qed.
Fail Definition corrupted : ((((1 - ((Rpower (99 / 100) (1 - (99 / 100))) ^ 20000)) / (1 - ((Rpower (99 / 100) (1 - (99 / 100))) ^ 27000))) <= (927 / 1000)) /\ (((1 - ((Rpower (99 / 100) (1 - (99 / 100))) ^ 20000)) / (1 - ((Rpower (99 / 100) (1 - (99 / 100))) ^ 27000))) < (116 / 125)) /\ (((999 / 1000) ^ 7000) < (23 / 25000))) := claim.
End T_adamnx_tradeoff_0c185d20.


(* adamnx.tradeoff_forever; certificate dc7dba1362a53b1b3f230f550df7276ed641bb63cd92750b07e7460a0ccfacbc *)
Module T_adamnx_tradeoff_forever_dc7dba13.
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
exists (1 * / 2), 7, (fun i : Z => (3 - (IZR i))), (2)%Z, (3)%Z.
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

Theorem claim : forall (a : R) (v0 : R) (g : Z -> R) (s : Z) (n : Z), (0 <= s)%Z -> (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR s)) -> (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) <= (v a v0 g ((s + n))%Z)).
Proof.
intros a v0 g s n b__0 b__2 h__4 h__7.
assert (r__1 : 0 <= IZR s) by (izr_le).
assert (r__3 : 0 <= IZR n) by (izr_le).
pose proof h__4 as [h__5 h__6].
assert (z__8 : ((1)%Z <= (s)%Z)%Z).
{ izr_back. }
(* sum *)
assert (s__14 : (((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z)) = (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))))).
{
assert (b__9 : (0 <= (s)%Z)%Z).
{ zp. }
assert (b__10 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__11 : ((0 < a) /\ (a < 1))).
{
split.
{
exact h__5.
}
{
exact h__6.
}
}
assert (p__12 : (1 <= (IZR s))).
{
exact h__7.
}
assert (u__13 : (((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z)) = (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))))).
{
exact (T_adamnx_gains_after_0e4a557f.claim a v0 g (s)%Z (n)%Z b__9 b__10 p__11 p__12).
}
exact u__13.
}
(* closed *)
assert (s__19 : (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) = ((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))).
{
assert (b__15 : (0 <= (s)%Z)%Z).
{ zp. }
assert (p__16 : ((0 < a) /\ (a < 1))).
{
split.
{
exact h__5.
}
{
exact h__6.
}
}
assert (p__17 : (1 <= (IZR s))).
{
exact h__7.
}
assert (u__18 : (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) = ((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))).
{
exact (T_closed_form_v_ad826a76.claim a v0 g (s)%Z b__15 p__16 p__17).
}
exact u__18.
}
assert (n__29 : (1 - (powerRZ a (s)%Z)) <> 0).
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
assert (g__24 : 0 < (IZR s)).
{
assert (e__28 : (IZR s) = 1 * ((IZR s) - 1) + 1).
{
transitivity ((IZR s)).
{
reflexivity.
}
symmetry.
transitivity ((IZR s)).
{
feq.
}
feq.
}
rw e__28.
apply (from_le_pos 1 1 1 (IZR s)); [exact h__7 | lra ..].
}
assert (g__25 : 0 < (1 - (powerRZ a (s)%Z))).
{
pz_gap a (s)%Z.
}
lra.
}
assert (n__31 : (((- 1) * (powerRZ a (s)%Z)) + 1) <> 0).
{
assert (e__30 : (1 - (powerRZ a (s)%Z)) = (((- 1) * (powerRZ a (s)%Z)) + 1)).
{
feq.
}
try rewrite <- e__30.
exact n__29.
}
assert (n__32 : ((powerRZ a (s)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__31.
transitivity ((- 1) * ((powerRZ a (s)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* positive *)
assert (s__64 : (0 <= (v a v0 g (s)%Z))).
{
assert (e__20 : (v a v0 g (s)%Z) = ((((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) + (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) - ((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))) * / (1 - (powerRZ a (s)%Z)))).
{
transitivity ((v a v0 g (s)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((v a v0 g (s)%Z)).
{
assert (e__33 : (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__34 : zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (s)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__38 : 1 <= IZR i__0).
{ izr_le. }
assert (n__36 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__35 : a = 1 * (a - 0) + 0).
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
rw e__35.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__37 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
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
transitivity (((/ a)) * zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__34.
feq.
}
assert (e__39 : / (1 - (powerRZ a (s)%Z)) = ((- 1) * (/ ((powerRZ a (s)%Z) + (- 1))))).
{
assert (e__40 : (1 - (powerRZ a (s)%Z)) = (((- 1) * (powerRZ a (s)%Z)) + 1)).
{
feq.
}
rw e__40.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__33.
rw e__39.
reflexivity.
}
feq.
}
feq.
}
assert (w__21 : 0 <= ((((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) + (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) - ((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))) * / (1 - (powerRZ a (s)%Z)))).
{
apply mult_nn_pos.
{
apply plus_nn_zero.
{
apply mult_pos_nn.
{
assert (e__41 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__41.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__42 : 1 <= IZR i__0).
{ izr_le. }
apply mult_pos_nn.
{
apply pz_pos.
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
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
{
assert (e__44 : (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) - ((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))) = (- 1) * (((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) - ((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z))) + 0).
{
transitivity ((((- 1) * (v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + (v a v0 g (s)%Z) + ((- 1) * (zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))))).
{
assert (e__45 : (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__46 : zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (s)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__50 : 1 <= IZR i__0).
{ izr_le. }
assert (n__48 : a <> 0).
{
apply Rgt_not_eq; red.
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
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__49 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__49.
reflexivity.
}
feq.
}
feq.
}
transitivity (((/ a)) * zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__46.
feq.
}
eapply eq_trans.
{
rw e__45.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + (v a v0 g (s)%Z) + ((- 1) * (zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))))).
{
assert (e__51 : (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__52 : zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (s)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__56 : 1 <= IZR i__0).
{ izr_le. }
assert (n__54 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__53 : a = 1 * (a - 0) + 0).
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
rw e__53.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__55 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
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
transitivity (((/ a)) * zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__52.
feq.
}
eapply eq_trans.
{
rw e__51.
reflexivity.
}
feq.
}
feq.
}
rw e__44.
apply (from_eq_zero (- 1) 0 ((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) ((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))); [exact s__19 | lra ..].
}
}
{
apply inv_pos.
assert (g__57 : 0 < a).
{
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
assert (g__58 : 0 < (1 - a)).
{
assert (e__62 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__62.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__59 : 0 < (IZR s)).
{
assert (e__63 : (IZR s) = 1 * ((IZR s) - 1) + 1).
{
transitivity ((IZR s)).
{
reflexivity.
}
symmetry.
transitivity ((IZR s)).
{
feq.
}
feq.
}
rw e__63.
apply (from_le_pos 1 1 1 (IZR s)); [exact h__7 | lra ..].
}
assert (g__60 : 0 < (1 - (powerRZ a (s)%Z))).
{
pz_gap a (s)%Z.
}
lra.
}
}
rw e__20. exact w__21.
}
assert (n__74 : (1 - (powerRZ a ((s + n))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__67 : 0 < a).
{
assert (e__71 : a = 1 * (a - 0) + 0).
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
rw e__71.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__68 : 0 < (1 - a)).
{
assert (e__72 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__72.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__69 : 0 < ((IZR s) + (IZR n))).
{
assert (e__73 : ((IZR s) + (IZR n)) = ((IZR n) + (IZR s))).
{
feq.
}
rw e__73.
natpos.
}
assert (g__70 : 0 < (1 - (powerRZ a ((s + n))%Z))).
{
pz_gap a ((s + n))%Z.
}
lra.
}
assert (n__77 : (((- 1) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + 1) <> 0).
{
assert (e__75 : (1 - (powerRZ a ((s + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + 1)).
{
assert (e__76 : (powerRZ a ((s + n))%Z) = ((powerRZ a (n)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + n))%Z with (n + s)%Z.
rewrite (pz_add a (n)%Z (s)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__76.
reflexivity.
}
feq.
}
try rewrite <- e__75.
exact n__74.
}
assert (n__78 : (((powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (- 1)) <> 0).
{
intro vanishes.
apply n__77.
transitivity ((- 1) * (((powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* goal *)
assert (s__130 : (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) <= (v a v0 g ((s + n))%Z))).
{
apply gap_le.
assert (e__65 : ((v a v0 g ((s + n))%Z) - ((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z))) = ((((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z) * (powerRZ a ((s + n))%Z)) + ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))))) + (((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z)) - ((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) - ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))))))) * / (1 - (powerRZ a ((s + n))%Z)))).
{
transitivity (((v a v0 g (n + s)%Z) + ((v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (s)%Z)))).
{
assert (e__79 : (v a v0 g ((s + n))%Z) = (v a v0 g (n + s)%Z)).
{
swap ((s + n))%Z with (n + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__79.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((v a v0 g (n + s)%Z) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (n + s)%Z)) + ((- 1) * (v a v0 g (s)%Z) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + ((v a v0 g (s)%Z) * (powerRZ a (n)%Z) * ((powerRZ a (s)%Z) ^ 2)) + ((- 1) * (v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + (v a v0 g (s)%Z)) * (/ (((powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (- 1))))).
{
assert (e__80 : (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__81 : zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (((powerRZ a (s)%Z) * (/ a))) * (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__86 : 1 <= IZR i__0).
{ izr_le. }
assert (n__83 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__82 : a = 1 * (a - 0) + 0).
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
rw e__82.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
assert (e__84 : (powerRZ a ((s + i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
swap ((s + i__0 + (- 1)))%Z with (i__0 + s + (-1))%Z.
rewrite (pz_add_nz a (i__0 + s)%Z ((-1))%Z) by nz.
rewrite (pz_add_nz a (i__0)%Z (s)%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__85 : (g ((s + i__0))%Z) = (g (i__0 + s)%Z)).
{
swap ((s + i__0))%Z with (i__0 + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__84.
rw e__85.
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
rw e__81.
feq.
}
assert (e__87 : / (1 - (powerRZ a ((s + n))%Z)) = ((- 1) * (/ (((powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (- 1))))).
{
assert (e__88 : (1 - (powerRZ a ((s + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + 1)).
{
assert (e__89 : (powerRZ a ((s + n))%Z) = ((powerRZ a (n)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + n))%Z with (n + s)%Z.
rewrite (pz_add a (n)%Z (s)%Z) by zp.
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
assert (e__90 : (powerRZ a ((s + n))%Z) = ((powerRZ a (n)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + n))%Z with (n + s)%Z.
rewrite (pz_add a (n)%Z (s)%Z) by zp.
feq.
}
assert (e__91 : (v a v0 g ((s + n))%Z) = (v a v0 g (n + s)%Z)).
{
swap ((s + n))%Z with (n + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__80.
rw e__87.
rw e__90.
rw e__91.
reflexivity.
}
feq.
}
feq.
}
assert (w__66 : 0 <= ((((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z) * (powerRZ a ((s + n))%Z)) + ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))))) + (((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z)) - ((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) - ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))))))) * / (1 - (powerRZ a ((s + n))%Z)))).
{
apply mult_nn_pos.
{
apply plus_nn_zero.
{
apply plus_nn_nn.
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (g__92 : 0 < a).
{
assert (e__96 : a = 1 * (a - 0) + 0).
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
rw e__96.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__93 : 0 < (1 - a)).
{
assert (e__97 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__97.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__94 : 0 < (IZR s)).
{
assert (e__98 : (IZR s) = 1 * ((IZR s) - 1) + 1).
{
transitivity ((IZR s)).
{
reflexivity.
}
symmetry.
transitivity ((IZR s)).
{
feq.
}
feq.
}
rw e__98.
apply (from_le_pos 1 1 1 (IZR s)); [exact h__7 | lra ..].
}
assert (g__95 : 0 < (1 - (powerRZ a (s)%Z))).
{
pz_gap a (s)%Z.
}
lra.
}
{
assert (e__99 : (v a v0 g (s)%Z) = 1 * ((v a v0 g (s)%Z) - 0) + 0).
{
transitivity ((v a v0 g (s)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((v a v0 g (s)%Z)).
{
feq.
}
feq.
}
rw e__99.
apply (from_le_nn 1 0 0 (v a v0 g (s)%Z)); [exact s__64 | lra ..].
}
}
{
apply pz_pos.
assert (e__100 : a = 1 * (a - 0) + 0).
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
rw e__100.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
}
{
apply mult_pos_nn.
{
assert (e__101 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__101.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__102 : 1 <= IZR i__0).
{ izr_le. }
apply mult_pos_nn.
{
apply pz_pos.
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
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
}
{
assert (e__104 : (((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z)) - ((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) - ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) = (- 1) * ((((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) - ((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z))) + 0).
{
transitivity ((((- 1) * (v a v0 g (n + s)%Z) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (v a v0 g (n + s)%Z) + ((v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (s)%Z)) + ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) + ((- 1) * (powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)))).
{
assert (e__105 : (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__106 : zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (((powerRZ a (s)%Z) * (/ a))) * (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__111 : 1 <= IZR i__0).
{ izr_le. }
assert (n__108 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__107 : a = 1 * (a - 0) + 0).
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
rw e__107.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
assert (e__109 : (powerRZ a ((s + i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
swap ((s + i__0 + (- 1)))%Z with (i__0 + s + (-1))%Z.
rewrite (pz_add_nz a (i__0 + s)%Z ((-1))%Z) by nz.
rewrite (pz_add_nz a (i__0)%Z (s)%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__110 : (g ((s + i__0))%Z) = (g (i__0 + s)%Z)).
{
swap ((s + i__0))%Z with (i__0 + s)%Z.
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
feq.
}
transitivity ((((powerRZ a (s)%Z) * (/ a))) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__106.
feq.
}
assert (e__112 : (powerRZ a ((s + n))%Z) = ((powerRZ a (n)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + n))%Z with (n + s)%Z.
rewrite (pz_add a (n)%Z (s)%Z) by zp.
feq.
}
assert (e__113 : (v a v0 g ((s + n))%Z) = (v a v0 g (n + s)%Z)).
{
swap ((s + n))%Z with (n + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__105.
rw e__112.
rw e__113.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (v a v0 g (n + s)%Z) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (v a v0 g (n + s)%Z) + ((v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (s)%Z)) + ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) + ((- 1) * (powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)))).
{
assert (e__114 : (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__115 : zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (((powerRZ a (s)%Z) * (/ a))) * (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__120 : 1 <= IZR i__0).
{ izr_le. }
assert (n__117 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__116 : a = 1 * (a - 0) + 0).
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
rw e__116.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
assert (e__118 : (powerRZ a ((s + i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
swap ((s + i__0 + (- 1)))%Z with (i__0 + s + (-1))%Z.
rewrite (pz_add_nz a (i__0 + s)%Z ((-1))%Z) by nz.
rewrite (pz_add_nz a (i__0)%Z (s)%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__119 : (g ((s + i__0))%Z) = (g (i__0 + s)%Z)).
{
swap ((s + i__0))%Z with (i__0 + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__118.
rw e__119.
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
rw e__115.
feq.
}
assert (e__121 : (powerRZ a ((s + n))%Z) = ((powerRZ a (n)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + n))%Z with (n + s)%Z.
rewrite (pz_add a (n)%Z (s)%Z) by zp.
feq.
}
assert (e__122 : (v a v0 g ((s + n))%Z) = (v a v0 g (n + s)%Z)).
{
swap ((s + n))%Z with (n + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__114.
rw e__121.
rw e__122.
reflexivity.
}
feq.
}
feq.
}
rw e__104.
apply (from_eq_zero (- 1) 0 ((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z)) (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))))))); [exact s__14 | lra ..].
}
}
{
apply inv_pos.
assert (g__123 : 0 < a).
{
assert (e__127 : a = 1 * (a - 0) + 0).
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
rw e__127.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__124 : 0 < (1 - a)).
{
assert (e__128 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__128.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__125 : 0 < ((IZR s) + (IZR n))).
{
assert (e__129 : ((IZR s) + (IZR n)) = ((IZR n) + (IZR s))).
{
feq.
}
rw e__129.
natpos.
}
assert (g__126 : 0 < (1 - (powerRZ a ((s + n))%Z))).
{
pz_gap a ((s + n))%Z.
}
lra.
}
}
rw e__65. exact w__66.
}
change (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) <= (v a v0 g ((s + n))%Z)).
exact s__130.
Qed.
Fail Definition corrupted : forall (a : R) (v0 : R) (g : Z -> R) (s : Z) (n : Z), (0 <= s)%Z -> (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR s)) -> ((v a v0 g ((s + n))%Z) < ((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z))) := claim.
End T_adamnx_tradeoff_forever_dc7dba13.
