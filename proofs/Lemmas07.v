From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas06.
Open Scope R_scope.

(* aida.second_moment_vanishes; certificate 7352b93fbc56138bab88d743b791a73e44f72cd6bfb0e048d27c10f81919c6e1 *)
Module T_aida_second_moment_vanishes_7352b93f.

Lemma satisfiable : exists (b2 : R) (p : R) (B : R) (w : R) (tau : R) (R_ : R) (r : Z -> R) (g : Z -> R), ((0 < b2) /\ (b2 < 1)) /\ (0 < p) /\ (0 < B) /\ (0 < w) /\ ((b2 < tau) /\ (tau < 1)) /\ ((Rpower w p) <= tau) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (r (t)%Z))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = ((b2 * (r (t)%Z)) + ((1 - b2) * (apow (g (t)%Z) p))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((g (t)%Z) ^ 2) <= ((B * (powerRZ w (t)%Z)) ^ 2))) /\ ((r (0)%Z) <= R_) /\ (((1 - b2) * (Rpower B p)) <= (R_ * (tau - b2))).
Proof.
exists (1 * / 2), 1, 1, (1 * / 2), (3 * / 4), 2, (fun t : Z => 0), (fun t : Z => 0).
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
change (0 < (1 * / 2)).
closed_less.
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change ((1 * / 2) < (3 * / 4)).
closed_less.
}
{ change ((3 * / 4) < 1).
closed_less.
}
}
{
split.
{
change ((exp (1 * ln (1 * / 2))) <= (3 * / 4)).
replace (exp (1 * ln (1 * / 2))) with ((1 * / 2) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_less.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <= 0)).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply Req_le_sym.
reflexivity.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 = (((1 * / 2) * 0) + ((1 - (1 * / 2)) * (apow 0 1))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply gap_eq0.
assert (e__2 : (((1 * / 2) * 0) + ((1 - (1 * / 2)) * (apow 0 1))) = 0).
{
assert (e__3 : (apow 0 1) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__3.
reflexivity.
}
feq.
}
rw e__2.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> ((0 ^ 2) <= ((1 * (powerRZ (1 * / 2) (t)%Z)) ^ 2))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply gap_le.
apply Rlt_le.
apply to_plus.
apply plus_pos_zero.
{
apply pow_pos.
apply mult_pos_pos.
{
lra.
}
{
apply pz_pos.
lra.
}
}
{
assert (e__2 : (- (0 ^ 2)) = 0).
{
feq.
}
rw e__2.
rat.
}
}
{
split.
{
change (0 <= 2).
closed_less.
}
{
change (((1 - (1 * / 2)) * (exp (1 * ln 1))) <= (2 * ((3 * / 4) - (1 * / 2)))).
replace (exp (1 * ln 1)) with 1 by (symmetry; apply power_of_one; closed_eq).
apply Req_le.
closed_eq.
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

Lemma proved : forall (b2 : R) (p : R) (B : R) (w : R) (tau : R) (R_ : R) (r : Z -> R) (g : Z -> R), ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < B) -> (0 < w) -> ((b2 < tau) /\ (tau < 1)) -> ((Rpower w p) <= tau) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (r (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = ((b2 * (r (t)%Z)) + ((1 - b2) * (apow (g (t)%Z) p))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((g (t)%Z) ^ 2) <= ((B * (powerRZ w (t)%Z)) ^ 2))) -> ((r (0)%Z) <= R_) -> (((1 - b2) * (Rpower B p)) <= (R_ * (tau - b2))) -> (((0 < w) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 < p)) /\ (0 < B)) /\ ((forall t : Z, ((0)%Z <= t)%Z -> ((r (t)%Z) <= (R_ * (powerRZ tau (t)%Z)))) /\ (tends (fun t : Z => (r (t)%Z)) 0))).
Proof.
intros b2 p B w tau R_ r g h__0 h__3 h__4 h__5 h__6 h__9 h__10 h__11 h__12 h__13 h__14.
pose proof h__0 as [h__1 h__2].
pose proof h__6 as [h__7 h__8].
(* tau > 0 *)
assert (s__19 : (0 < tau)).
{
assert (e__15 : tau = ((tau - b2) + b2)).
{
transitivity (tau).
{
reflexivity.
}
symmetry.
transitivity (tau).
{
feq.
}
feq.
}
assert (w__16 : 0 < ((tau - b2) + b2)).
{
apply plus_pos_pos.
{
assert (e__17 : (tau - b2) = 1 * (tau - b2) + 0).
{
transitivity ((((- 1) * b2) + tau)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b2) + tau)).
{
feq.
}
feq.
}
rw e__17.
apply (from_lt_pos 1 0 b2 tau); [exact h__7 | lra ..].
}
{
assert (e__18 : b2 = 1 * (b2 - 0) + 0).
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
rw e__18.
apply (from_lt_pos 1 0 0 b2); [exact h__1 | lra ..].
}
}
rw e__15. exact w__16.
}
(* powers *)
assert (s__82 : (forall t : Z, ((0)%Z <= t)%Z -> ((apow (g (t)%Z) p) <= ((Rpower B p) * (powerRZ (Rpower w p) (t)%Z))))).
{
intros t b__20.
assert (r__21 : 0 <= IZR t).
{ izr_le. }
(* monotone *)
assert (s__28 : ((apow (g (t)%Z) p) <= (apow (B * (powerRZ w (t)%Z)) p))).
{
assert (p__22 : (0 < p)).
{
exact h__3.
}
assert (p__23 : (((g (t)%Z) ^ 2) <= ((B * (powerRZ w (t)%Z)) ^ 2))).
{
apply gap_le.
assert (b__24 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__25 : (((g (t)%Z) ^ 2) <= ((B * (powerRZ w (t)%Z)) ^ 2))) by exact (h__12 (t)%Z b__24).
assert (e__26 : (((B * (powerRZ w (t)%Z)) ^ 2) - ((g (t)%Z) ^ 2)) = 1 * (((B * (powerRZ w (t)%Z)) ^ 2) - ((g (t)%Z) ^ 2)) + 0).
{
transitivity ((((- 1) * ((g (t)%Z) ^ 2)) + (((powerRZ w (t)%Z) ^ 2) * (B ^ 2)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * ((g (t)%Z) ^ 2)) + (((powerRZ w (t)%Z) ^ 2) * (B ^ 2)))).
{
feq.
}
feq.
}
rw e__26.
apply (from_le_nn 1 0 ((g (t)%Z) ^ 2) ((B * (powerRZ w (t)%Z)) ^ 2)); [exact i__25 | lra ..].
}
assert (u__27 : ((apow (g (t)%Z) p) <= (apow (B * (powerRZ w (t)%Z)) p))).
{
exact (ax_apow_monotone (g (t)%Z) (B * (powerRZ w (t)%Z)) p p__22 p__23).
}
exact u__27.
}
(* product *)
assert (s__31 : ((apow (B * (powerRZ w (t)%Z)) p) = ((apow B p) * (apow (powerRZ w (t)%Z) p)))).
{
assert (p__29 : (0 < p)).
{
exact h__3.
}
assert (u__30 : ((apow (B * (powerRZ w (t)%Z)) p) = ((apow B p) * (apow (powerRZ w (t)%Z) p)))).
{
exact (ax_apow_product B (powerRZ w (t)%Z) p p__29).
}
exact u__30.
}
(* B^p *)
assert (s__35 : ((apow B p) = (Rpower B p))).
{
assert (p__32 : (0 < B)).
{
exact h__4.
}
assert (p__33 : (0 < p)).
{
exact h__3.
}
assert (u__34 : ((apow B p) = (Rpower B p))).
{
exact (ax_apow_of_positive B p p__32 p__33).
}
exact u__34.
}
(* plain *)
assert (s__40 : ((apow (powerRZ w (t)%Z) p) = (Rpower (powerRZ w (t)%Z) p))).
{
assert (p__36 : (0 < (powerRZ w (t)%Z))).
{
apply pz_pos.
assert (e__37 : w = 1 * (w - 0) + 0).
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
rw e__37.
apply (from_lt_pos 1 0 0 w); [exact h__5 | lra ..].
}
assert (p__38 : (0 < p)).
{
exact h__3.
}
assert (u__39 : ((apow (powerRZ w (t)%Z) p) = (Rpower (powerRZ w (t)%Z) p))).
{
exact (ax_apow_of_positive (powerRZ w (t)%Z) p p__36 p__38).
}
exact u__39.
}
(* exchange *)
assert (s__43 : ((Rpower (Rpower w (IZR t)) p) = (Rpower w ((IZR t) * p)))).
{
assert (p__41 : (0 < w)).
{
exact h__5.
}
assert (u__42 : ((Rpower (Rpower w (IZR t)) p) = (Rpower w ((IZR t) * p)))).
{
exact (ax_rpow_of_rpow w (IZR t) p p__41).
}
exact u__42.
}
assert (n__47 : 0 < B).
{
assert (e__46 : B = 1 * (B - 0) + 0).
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
rw e__46.
apply (from_lt_pos 1 0 0 B); [exact h__4 | lra ..].
}
assert (n__49 : 0 < w).
{
assert (e__48 : w = 1 * (w - 0) + 0).
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
rw e__48.
apply (from_lt_pos 1 0 0 w); [exact h__5 | lra ..].
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
apply (from_lt_pos 1 0 0 p); [exact h__3 | lra ..].
}
assert (n__59 : (apow ((powerRZ w (t)%Z) * B) p) = ((apow (powerRZ w (t)%Z) p) * (apow B p))).
{
transitivity (1 * (apow ((powerRZ w (t)%Z) * B) p)).
{ feq. }
assert (e__57 : (apow (B * (powerRZ w (t)%Z)) p) = (apow ((powerRZ w (t)%Z) * B) p)).
{
assert (e__58 : (B * (powerRZ w (t)%Z)) = ((powerRZ w (t)%Z) * B)).
{
feq.
}
transitivity (apow  ((powerRZ w (t)%Z) * B) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__58). }
reflexivity.
}
try rewrite <- e__57.
rewrite s__31.
assert (e__56 : ((apow B p) * (apow (powerRZ w (t)%Z) p)) = ((apow (powerRZ w (t)%Z) p) * (apow B p))).
{
feq.
}
rw e__56.
feq.
}
assert (n__62 : (apow B p) = (Rpower B p)).
{
transitivity (1 * (apow B p)).
{ feq. }
rewrite s__35.
feq.
}
assert (n__64 : 0 < (powerRZ w (t)%Z)).
{
apply pz_pos.
assert (e__63 : w = 1 * (w - 0) + 0).
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
rw e__63.
apply (from_lt_pos 1 0 0 w); [exact h__5 | lra ..].
}
assert (n__67 : (apow (powerRZ w (t)%Z) p) = (Rpower (powerRZ w (t)%Z) p)).
{
transitivity (1 * (apow (powerRZ w (t)%Z) p)).
{ feq. }
rewrite s__40.
feq.
}
assert (n__68 : 0 < (Rpower w (IZR t))).
{
apply exp_pos.
}
assert (n__75 : (Rpower (powerRZ w (t)%Z) p) = (powerRZ (Rpower w p) (t)%Z)).
{
transitivity (1 * (Rpower (powerRZ w (t)%Z) p)).
{ feq. }
assert (e__73 : (Rpower (Rpower w (IZR t)) p) = (Rpower (powerRZ w (t)%Z) p)).
{
assert (e__74 : (Rpower w (IZR t)) = (powerRZ w (t)%Z)).
{
rewrite (rp_index w (IZR t) (t)%Z 1) by (rpos || zp || izrf).
feq.
}
transitivity (Rpower  (powerRZ w (t)%Z) p).
{ exact (f_equal (fun v__ => Rpower  v__ p) e__74). }
feq.
}
try rewrite <- e__73.
rewrite s__43.
assert (e__71 : (Rpower w ((IZR t) * p)) = (powerRZ (Rpower w p) (t)%Z)).
{
assert (e__72 : ((IZR t) * p) = (p * (IZR t))).
{
feq.
}
transitivity (Rpower w (p * (IZR t)) ).
{ exact (f_equal (fun v__ => Rpower w v__ ) e__72). }
rewrite (rp_times_index w (p * (IZR t)) p (t)%Z 1) by (zp || izrf).
feq.
}
rw e__71.
feq.
}
(* power *)
assert (s__81 : ((apow (g (t)%Z) p) <= ((Rpower B p) * (powerRZ (Rpower w p) (t)%Z)))).
{
apply gap_le.
assert (e__44 : (((Rpower B p) * (powerRZ (Rpower w p) (t)%Z)) - (apow (g (t)%Z) p)) = ((apow (B * (powerRZ w (t)%Z)) p) - (apow (g (t)%Z) p))).
{
transitivity ((((- 1) * (apow (g (t)%Z) p)) + ((powerRZ (Rpower w p) (t)%Z) * (Rpower B p)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow (g (t)%Z) p)) + (apow ((powerRZ w (t)%Z) * B) p))).
{
assert (e__52 : (apow (B * (powerRZ w (t)%Z)) p) = (apow ((powerRZ w (t)%Z) * B) p)).
{
assert (e__53 : (B * (powerRZ w (t)%Z)) = ((powerRZ w (t)%Z) * B)).
{
feq.
}
transitivity (apow  ((powerRZ w (t)%Z) * B) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__53). }
reflexivity.
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
transitivity (((((- 1) * (apow ((powerRZ w (t)%Z) * B) p)) + (1 * (powerRZ (Rpower w p) (t)%Z) * (Rpower B p))))).
{
feq.
}
rw n__59.
transitivity ((((- 1) * (apow (powerRZ w (t)%Z) p) * (apow B p)) + ((powerRZ (Rpower w p) (t)%Z) * (Rpower B p)))).
{
feq.
}
transitivity (((((- 1) * (apow (powerRZ w (t)%Z) p) * (apow B p)) + (1 * (powerRZ (Rpower w p) (t)%Z) * (Rpower B p))))).
{
feq.
}
rw n__62.
transitivity ((((- 1) * (apow (powerRZ w (t)%Z) p) * (Rpower B p)) + ((powerRZ (Rpower w p) (t)%Z) * (Rpower B p)))).
{
feq.
}
transitivity (((((- 1) * (apow (powerRZ w (t)%Z) p) * (Rpower B p)) + (1 * (powerRZ (Rpower w p) (t)%Z) * (Rpower B p))))).
{
feq.
}
rw n__67.
transitivity ((((powerRZ (Rpower w p) (t)%Z) * (Rpower B p)) + ((- 1) * (Rpower (powerRZ w (t)%Z) p) * (Rpower B p)))).
{
feq.
}
transitivity ((((1 * (powerRZ (Rpower w p) (t)%Z) * (Rpower B p)) + ((- 1) * (Rpower (powerRZ w (t)%Z) p) * (Rpower B p))))).
{
feq.
}
rw n__75.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__45 : 0 <= ((apow (B * (powerRZ w (t)%Z)) p) - (apow (g (t)%Z) p))).
{
assert (e__76 : ((apow (B * (powerRZ w (t)%Z)) p) - (apow (g (t)%Z) p)) = 1 * ((apow (B * (powerRZ w (t)%Z)) p) - (apow (g (t)%Z) p)) + 0).
{
transitivity ((((- 1) * (apow (g (t)%Z) p)) + (apow ((powerRZ w (t)%Z) * B) p))).
{
assert (e__77 : (apow (B * (powerRZ w (t)%Z)) p) = (apow ((powerRZ w (t)%Z) * B) p)).
{
assert (e__78 : (B * (powerRZ w (t)%Z)) = ((powerRZ w (t)%Z) * B)).
{
feq.
}
transitivity (apow  ((powerRZ w (t)%Z) * B) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__78). }
reflexivity.
}
eapply eq_trans.
{
rw e__77.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (g (t)%Z) p)) + (apow ((powerRZ w (t)%Z) * B) p))).
{
assert (e__79 : (apow (B * (powerRZ w (t)%Z)) p) = (apow ((powerRZ w (t)%Z) * B) p)).
{
assert (e__80 : (B * (powerRZ w (t)%Z)) = ((powerRZ w (t)%Z) * B)).
{
feq.
}
transitivity (apow  ((powerRZ w (t)%Z) * B) p).
{ exact (f_equal (fun v__ => apow  v__ p) e__80). }
reflexivity.
}
eapply eq_trans.
{
rw e__79.
reflexivity.
}
feq.
}
feq.
}
rw e__76.
apply (from_le_nn 1 0 (apow (g (t)%Z) p) (apow (B * (powerRZ w (t)%Z)) p)); [exact s__28 | lra ..].
}
rw e__44. exact w__45.
}
exact s__81.
}
(* I *)
assert (s__131 : (forall t : Z, ((0)%Z <= t)%Z -> ((r (t)%Z) <= (R_ * (powerRZ tau (t)%Z))))).
{
apply (induction_from (fun t : Z => ((r (t)%Z) <= (R_ * (powerRZ tau (t)%Z)))) (0)%Z).
{
change ((r (0)%Z) <= (R_ * (powerRZ tau (0)%Z))).
(* base *)
assert (s__86 : ((r (0)%Z) <= (R_ * (tau ^ 0)))).
{
apply gap_le.
assert (e__83 : ((R_ * (tau ^ 0)) - (r (0)%Z)) = (R_ - (r (0)%Z))).
{
transitivity ((((- 1) * (r (0)%Z)) + R_)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (r (0)%Z)) + R_)).
{
feq.
}
feq.
}
assert (w__84 : 0 <= (R_ - (r (0)%Z))).
{
assert (e__85 : (R_ - (r (0)%Z)) = 1 * (R_ - (r (0)%Z)) + 0).
{
transitivity ((((- 1) * (r (0)%Z)) + R_)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (r (0)%Z)) + R_)).
{
feq.
}
feq.
}
rw e__85.
apply (from_le_nn 1 0 (r (0)%Z) R_); [exact h__13 | lra ..].
}
rw e__83. exact w__84.
}
apply gap_le.
assert (e__87 : ((R_ * (powerRZ tau (0)%Z)) - (r (0)%Z)) = 1 * ((R_ * (tau ^ 0)) - (r (0)%Z)) + 0).
{
transitivity ((((- 1) * (r (0)%Z)) + R_)).
{
assert (e__88 : (powerRZ tau (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__88.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (r (0)%Z)) + R_)).
{
feq.
}
feq.
}
rw e__87.
apply (from_le_nn 1 0 (r (0)%Z) (R_ * (tau ^ 0))); [exact s__86 | lra ..].
}
{
intros t b__89.
assert (r__90 : 0 <= IZR t).
{ izr_le. }
intros IH__91.
change ((r (t + 1)%Z) <= (R_ * (powerRZ tau (t + 1)%Z))).
(* r' *)
assert (s__94 : ((r ((t + 1))%Z) = ((b2 * (r (t)%Z)) + ((1 - b2) * (apow (g (t)%Z) p))))).
{
assert (b__92 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__93 : ((r ((t + 1))%Z) = ((b2 * (r (t)%Z)) + ((1 - b2) * (apow (g (t)%Z) p))))).
{
exact (h__11 (t)%Z b__92).
}
exact u__93.
}
(* power_t *)
assert (s__97 : ((apow (g (t)%Z) p) <= ((Rpower B p) * (powerRZ (Rpower w p) (t)%Z)))).
{
assert (b__95 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__96 : ((apow (g (t)%Z) p) <= ((Rpower B p) * (powerRZ (Rpower w p) (t)%Z)))).
{
exact (s__82 (t)%Z b__95).
}
exact u__96.
}
(* order *)
assert (s__102 : ((powerRZ (Rpower w p) (t)%Z) <= (powerRZ tau (t)%Z))).
{
assert (b__98 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__99 : (0 <= (Rpower w p))).
{
apply Rlt_le.
apply exp_pos.
}
assert (p__100 : ((Rpower w p) <= tau)).
{
exact h__9.
}
assert (u__101 : ((powerRZ (Rpower w p) (t)%Z) <= (powerRZ tau (t)%Z))).
{
exact (T_powers_ordered_70ad3076.claim (Rpower w p) tau (t)%Z b__98 p__99 p__100).
}
exact u__101.
}
assert (n__106 : 0 < B).
{
assert (e__105 : B = 1 * (B - 0) + 0).
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
rw e__105.
apply (from_lt_pos 1 0 0 B); [exact h__4 | lra ..].
}
assert (n__108 : 0 < w).
{
assert (e__107 : w = 1 * (w - 0) + 0).
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
rw e__107.
apply (from_lt_pos 1 0 0 w); [exact h__5 | lra ..].
}
assert (n__110 : 0 < p).
{
assert (e__109 : p = 1 * (p - 0) + 0).
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
rw e__109.
apply (from_lt_pos 1 0 0 p); [exact h__3 | lra ..].
}
assert (n__117 : (r (t + 1)%Z) = (((- 1) * (apow (g (t)%Z) p) * b2) + (apow (g (t)%Z) p) + ((r (t)%Z) * b2))).
{
transitivity (1 * (r (t + 1)%Z)).
{ feq. }
assert (e__116 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
try rewrite <- e__116.
rewrite s__94.
assert (e__115 : ((b2 * (r (t)%Z)) + ((1 - b2) * (apow (g (t)%Z) p))) = (((- 1) * (apow (g (t)%Z) p) * b2) + (apow (g (t)%Z) p) + ((r (t)%Z) * b2))).
{
feq.
}
rw e__115.
feq.
}
(* step *)
assert (s__126 : ((r ((t + 1))%Z) <= (R_ * (powerRZ tau ((t + 1))%Z)))).
{
apply gap_le.
assert (e__103 : ((R_ * (powerRZ tau ((t + 1))%Z)) - (r ((t + 1))%Z)) = ((b2 * ((R_ * (powerRZ tau (t)%Z)) - (r (t)%Z))) + ((1 - b2) * (((Rpower B p) * (powerRZ (Rpower w p) (t)%Z)) - (apow (g (t)%Z) p))) + ((1 - b2) * (Rpower B p) * ((powerRZ tau (t)%Z) - (powerRZ (Rpower w p) (t)%Z))) + (((R_ * (tau - b2)) - ((1 - b2) * (Rpower B p))) * (powerRZ tau (t)%Z)))).
{
transitivity ((((- 1) * (r (t + 1)%Z)) + ((powerRZ tau (t)%Z) * R_ * tau))).
{
assert (e__111 : (powerRZ tau ((t + 1))%Z) = ((powerRZ tau (t)%Z) * tau)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add tau (t)%Z (1)%Z) by zp.
rewrite (pz_whole tau (1)%Z 1 eq_refl).
feq.
}
assert (e__112 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__111.
rw e__112.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow (g (t)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z) p)) + ((- 1) * (r (t)%Z) * b2) + ((powerRZ tau (t)%Z) * R_ * tau))).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow (g (t)%Z) p) * b2) + (1 * (apow (g (t)%Z) p)) + ((- 1) * (r (t + 1)%Z)) + (1 * (r (t)%Z) * b2)))).
{
feq.
}
rw n__117.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__104 : 0 <= ((b2 * ((R_ * (powerRZ tau (t)%Z)) - (r (t)%Z))) + ((1 - b2) * (((Rpower B p) * (powerRZ (Rpower w p) (t)%Z)) - (apow (g (t)%Z) p))) + ((1 - b2) * (Rpower B p) * ((powerRZ tau (t)%Z) - (powerRZ (Rpower w p) (t)%Z))) + (((R_ * (tau - b2)) - ((1 - b2) * (Rpower B p))) * (powerRZ tau (t)%Z)))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__118 : b2 = 1 * (b2 - 0) + 0).
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
rw e__118.
apply (from_lt_pos 1 0 0 b2); [exact h__1 | lra ..].
}
{
assert (e__119 : ((R_ * (powerRZ tau (t)%Z)) - (r (t)%Z)) = 1 * ((R_ * (powerRZ tau (t)%Z)) - (r (t)%Z)) + 0).
{
transitivity ((((- 1) * (r (t)%Z)) + ((powerRZ tau (t)%Z) * R_))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (r (t)%Z)) + ((powerRZ tau (t)%Z) * R_))).
{
feq.
}
feq.
}
rw e__119.
apply (from_le_nn 1 0 (r (t)%Z) (R_ * (powerRZ tau (t)%Z))); [exact IH__91 | lra ..].
}
}
{
apply mult_pos_nn.
{
assert (e__120 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__120.
apply (from_lt_pos 1 0 b2 1); [exact h__2 | lra ..].
}
{
assert (e__121 : (((Rpower B p) * (powerRZ (Rpower w p) (t)%Z)) - (apow (g (t)%Z) p)) = 1 * (((Rpower B p) * (powerRZ (Rpower w p) (t)%Z)) - (apow (g (t)%Z) p)) + 0).
{
transitivity ((((- 1) * (apow (g (t)%Z) p)) + ((powerRZ (Rpower w p) (t)%Z) * (Rpower B p)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow (g (t)%Z) p)) + ((powerRZ (Rpower w p) (t)%Z) * (Rpower B p)))).
{
feq.
}
feq.
}
rw e__121.
apply (from_le_nn 1 0 (apow (g (t)%Z) p) ((Rpower B p) * (powerRZ (Rpower w p) (t)%Z))); [exact s__97 | lra ..].
}
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__122 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__122.
apply (from_lt_pos 1 0 b2 1); [exact h__2 | lra ..].
}
{
apply exp_pos.
}
}
{
assert (e__123 : ((powerRZ tau (t)%Z) - (powerRZ (Rpower w p) (t)%Z)) = 1 * ((powerRZ tau (t)%Z) - (powerRZ (Rpower w p) (t)%Z)) + 0).
{
transitivity ((((- 1) * (powerRZ (Rpower w p) (t)%Z)) + (powerRZ tau (t)%Z))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ (Rpower w p) (t)%Z)) + (powerRZ tau (t)%Z))).
{
feq.
}
feq.
}
rw e__123.
apply (from_le_nn 1 0 (powerRZ (Rpower w p) (t)%Z) (powerRZ tau (t)%Z)); [exact s__102 | lra ..].
}
}
}
{
apply mult_nn_pos.
{
assert (e__124 : ((R_ * (tau - b2)) - ((1 - b2) * (Rpower B p))) = 1 * ((R_ * (tau - b2)) - ((1 - b2) * (Rpower B p))) + 0).
{
transitivity ((((Rpower B p) * b2) + ((- 1) * (Rpower B p)) + ((- 1) * R_ * b2) + (R_ * tau))).
{
feq.
}
symmetry.
transitivity ((((Rpower B p) * b2) + ((- 1) * (Rpower B p)) + ((- 1) * R_ * b2) + (R_ * tau))).
{
feq.
}
feq.
}
rw e__124.
apply (from_le_nn 1 0 ((1 - b2) * (Rpower B p)) (R_ * (tau - b2))); [exact h__14 | lra ..].
}
{
apply pz_pos.
assert (e__125 : tau = 1 * (tau - 0) + 0).
{
transitivity (tau).
{
reflexivity.
}
symmetry.
transitivity (tau).
{
feq.
}
feq.
}
rw e__125.
apply (from_lt_pos 1 0 0 tau); [exact s__19 | lra ..].
}
}
}
rw e__103. exact w__104.
}
apply gap_le.
assert (e__127 : ((R_ * (powerRZ tau (t + 1)%Z)) - (r (t + 1)%Z)) = 1 * ((R_ * (powerRZ tau ((t + 1))%Z)) - (r ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (r (t + 1)%Z)) + ((powerRZ tau (t)%Z) * R_ * tau))).
{
assert (e__128 : (powerRZ tau (t + 1)%Z) = ((powerRZ tau (t)%Z) * tau)).
{
rewrite (pz_add tau (t)%Z (1)%Z) by zp.
rewrite (pz_whole tau (1)%Z 1 eq_refl).
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
transitivity ((((- 1) * (r (t + 1)%Z)) + ((powerRZ tau (t)%Z) * R_ * tau))).
{
assert (e__129 : (powerRZ tau ((t + 1))%Z) = ((powerRZ tau (t)%Z) * tau)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add tau (t)%Z (1)%Z) by zp.
rewrite (pz_whole tau (1)%Z 1 eq_refl).
feq.
}
assert (e__130 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
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
feq.
}
rw e__127.
apply (from_le_nn 1 0 (r ((t + 1))%Z) (R_ * (powerRZ tau ((t + 1))%Z))); [exact s__126 | lra ..].
}
}
(* tau^t *)
assert (s__139 : (tends (fun t : Z => (powerRZ tau (t)%Z)) 0)).
{
assert (p__132 : ((- 1) < tau)).
{
apply gap_lt.
assert (e__133 : (tau - (- 1)) = 1 * (tau - 0) + 1).
{
transitivity ((tau + 1)).
{
feq.
}
symmetry.
transitivity ((tau + 1)).
{
feq.
}
feq.
}
rw e__133.
apply (from_lt_pos 1 1 0 tau); [exact s__19 | lra ..].
}
assert (p__134 : (tau < 1)).
{
exact h__8.
}
assert (u__135 : (tends (fun n : Z => (powerRZ tau (n)%Z)) 0)).
{
exact (ax_limit_of_powers tau p__132 p__134).
}
assert (e__138 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__138 _).
refine (tends_from 1 _ _ _ u__135 _).
intros t b__136.
assert (r__137 : 1 <= IZR t).
{ izr_le. }
reflexivity.
}
(* upper *)
assert (s__144 : (tends (fun t : Z => (R_ * (powerRZ tau (t)%Z))) 0)).
{
assert (f__143 : tends (fun t : Z => (R_ * (powerRZ tau (t)%Z))) (R_ * 0)).
{
refine (tends_mult (fun t : Z => R_) (fun t : Z => (powerRZ tau (t)%Z)) R_ 0 _ _).
{
apply tends_const.
}
{
exact s__139.
}
}
assert (e__142 : 0 = (R_ * 0)).
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
refine (tends_value _ _ _ e__142 _).
refine (tends_from (1)%Z _ _ _ f__143 _).
intros t b__140.
assert (r__141 : 1 <= IZR t).
{ izr_le. }
reflexivity.
}
(* zero *)
assert (s__151 : (tends (fun t : Z => (0 * / (IZR t))) 0)).
{
assert (u__145 : (tends (fun n : Z => (0 * / (IZR n))) 0)).
{
exact (ax_limit_of_inverse 0).
}
assert (e__150 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__150 _).
refine (tends_from 1 _ _ _ u__145 _).
intros t b__146.
assert (r__147 : 1 <= IZR t).
{ izr_le. }
assert (n__149 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__148 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
apply (from_le_pos 1 1 1 (IZR t)); [exact r__147 | lra ..].
}
reflexivity.
}
(* vanishes *)
assert (s__163 : (tends (fun t : Z => (r (t)%Z)) 0)).
{
assert (w__152 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (r (t)%Z)))).
{
intros t w__152_b.
exact (h__10 t w__152_b).
}
assert (t__153 : (tends (fun t : Z => 0) 0)).
{
assert (e__159 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__159 _).
refine (tends_from 1 _ _ _ s__151 _).
intros t b__154.
assert (r__155 : 1 <= IZR t).
{ izr_le. }
assert (n__157 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__156 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
apply (from_le_pos 1 1 1 (IZR t)); [exact r__155 | lra ..].
}
transitivity (0).
{
assert (e__158 : / (IZR t) = (/ (IZR t))).
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
transitivity (0).
{
reflexivity.
}
feq.
}
assert (w__160 : (forall t : Z, ((0)%Z <= t)%Z -> ((r (t)%Z) <= (R_ * (powerRZ tau (t)%Z))))).
{
intros t w__160_b.
exact (s__131 t w__160_b).
}
assert (t__161 : (tends (fun t : Z => (R_ * (powerRZ tau (t)%Z))) 0)).
{
exact s__144.
}
assert (t__162 : (tends (fun t : Z => (r (t)%Z)) 0)).
{
exact (tends_between (0)%Z (0)%Z (fun t : Z => 0) (fun t : Z => (r (t)%Z)) (fun t : Z => (R_ * (powerRZ tau (t)%Z))) 0 w__152 w__160 t__153 t__161).
}
exact t__162.
}
(* goal *)
assert (s__164 : ((forall t : Z, ((0)%Z <= t)%Z -> ((r (t)%Z) <= (R_ * (powerRZ tau (t)%Z)))) /\ (tends (fun t : Z => (r (t)%Z)) 0))).
{
split.
{
exact s__131.
}
{
exact s__163.
}
}
pose proof s__164 as [h__165 h__166].
split.
{
split.
{
change (0 < w).
exact h__5.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 < p)).
intros t b__167.
assert (r__168 : 0 <= IZR t).
{ izr_le. }
exact h__3.
}
{
change (0 < B).
exact h__4.
}
}
}
{
change ((forall t : Z, ((0)%Z <= t)%Z -> ((r (t)%Z) <= (R_ * (powerRZ tau (t)%Z)))) /\ (tends (fun t : Z => (r (t)%Z)) 0)).
exact s__164.
}
Qed.
Lemma meaningful : forall (b2 : R) (p : R) (B : R) (w : R) (tau : R) (R_ : R) (r : Z -> R) (g : Z -> R), ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < B) -> (0 < w) -> ((b2 < tau) /\ (tau < 1)) -> ((Rpower w p) <= tau) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (r (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = ((b2 * (r (t)%Z)) + ((1 - b2) * (apow (g (t)%Z) p))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((g (t)%Z) ^ 2) <= ((B * (powerRZ w (t)%Z)) ^ 2))) -> ((r (0)%Z) <= R_) -> (((1 - b2) * (Rpower B p)) <= (R_ * (tau - b2))) -> ((0 < w) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 < p)) /\ (0 < B)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18)). Qed.
Theorem claim : forall (b2 : R) (p : R) (B : R) (w : R) (tau : R) (R_ : R) (r : Z -> R) (g : Z -> R), ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < B) -> (0 < w) -> ((b2 < tau) /\ (tau < 1)) -> ((Rpower w p) <= tau) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (r (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = ((b2 * (r (t)%Z)) + ((1 - b2) * (apow (g (t)%Z) p))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((g (t)%Z) ^ 2) <= ((B * (powerRZ w (t)%Z)) ^ 2))) -> ((r (0)%Z) <= R_) -> (((1 - b2) * (Rpower B p)) <= (R_ * (tau - b2))) -> ((forall t : Z, ((0)%Z <= t)%Z -> ((r (t)%Z) <= (R_ * (powerRZ tau (t)%Z)))) /\ (tends (fun t : Z => (r (t)%Z)) 0)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18)). Qed.
Fail Definition corrupted : forall (b2 : R) (p : R) (B : R) (w : R) (tau : R) (R_ : R) (r : Z -> R) (g : Z -> R), ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < B) -> (0 < w) -> ((b2 < tau) /\ (tau < 1)) -> ((Rpower w p) <= tau) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (r (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = ((b2 * (r (t)%Z)) + ((1 - b2) * (apow (g (t)%Z) p))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((g (t)%Z) ^ 2) <= ((B * (powerRZ w (t)%Z)) ^ 2))) -> ((r (0)%Z) <= R_) -> (((1 - b2) * (Rpower B p)) <= (R_ * (tau - b2))) -> ((forall t : Z, ((0)%Z <= t)%Z -> ((R_ * (powerRZ tau (t)%Z)) < (r (t)%Z))) /\ (tends (fun t : Z => (r (t)%Z)) 0)) := claim.
End T_aida_second_moment_vanishes_7352b93f.


(* aida.outside_bounds; certificate f87db5cb14aaab6d170eb6aab2191f6aaf59433cb97942ea551b001aa9ac910e *)
Module T_aida_outside_bounds_f87db5cb.

Lemma satisfiable : exists (r : R) (top : R) (eps : R) (p : R) (q : R), (0 <= r) /\ (r <= top) /\ (0 < p) /\ (0 < q).
Proof.
exists 1, 2, 3, 1, 2.
split.
{
change (0 <= 1).
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
change (0 < 1).
closed_less.
}
{
change (0 < 2).
closed_less.
}
}
}
Qed.

Lemma proved : forall (r : R) (top : R) (eps : R) (p : R) (q : R), (0 <= r) -> (r <= top) -> (0 < p) -> (0 < q) -> (((0 <> p) /\ (0 < (q / p)) /\ (0 <> p) /\ (0 < (q / p))) /\ ((eps <= ((apow r (q / p)) + eps)) /\ (((apow r (q / p)) + eps) <= ((apow top (q / p)) + eps)))).
Proof.
intros r top eps p q h__0 h__1 h__2 h__3.
(* top >= 0 *)
assert (s__8 : (0 <= top)).
{
assert (e__4 : top = ((top - r) + r)).
{
transitivity (top).
{
reflexivity.
}
symmetry.
transitivity (top).
{
feq.
}
feq.
}
assert (w__5 : 0 <= ((top - r) + r)).
{
apply plus_nn_nn.
{
assert (e__6 : (top - r) = 1 * (top - r) + 0).
{
transitivity ((((- 1) * r) + top)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + top)).
{
feq.
}
feq.
}
rw e__6.
apply (from_le_nn 1 0 r top); [exact h__1 | lra ..].
}
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
apply (from_le_nn 1 0 0 r); [exact h__0 | lra ..].
}
}
rw e__4. exact w__5.
}
(* monotone squares *)
assert (s__14 : ((r ^ 2) <= (top ^ 2))).
{
apply gap_le.
assert (e__9 : ((top ^ 2) - (r ^ 2)) = ((top - r) * (r + top))).
{
transitivity ((((- 1) * (r ^ 2)) + (top ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (r ^ 2)) + (top ^ 2))).
{
feq.
}
feq.
}
assert (w__10 : 0 <= ((top - r) * (r + top))).
{
apply mult_nn_nn.
{
assert (e__11 : (top - r) = 1 * (top - r) + 0).
{
transitivity ((((- 1) * r) + top)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + top)).
{
feq.
}
feq.
}
rw e__11.
apply (from_le_nn 1 0 r top); [exact h__1 | lra ..].
}
{
apply plus_nn_nn.
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
apply (from_le_nn 1 0 0 r); [exact h__0 | lra ..].
}
{
assert (e__13 : top = 1 * (top - 0) + 0).
{
transitivity (top).
{
reflexivity.
}
symmetry.
transitivity (top).
{
feq.
}
feq.
}
rw e__13.
apply (from_le_nn 1 0 0 top); [exact s__8 | lra ..].
}
}
}
rw e__9. exact w__10.
}
(* monotone *)
assert (s__20 : ((apow r (q * / p)) <= (apow top (q * / p)))).
{
assert (p__15 : (0 < (q * / p))).
{
apply mult_pos_pos.
{
assert (e__16 : q = 1 * (q - 0) + 0).
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
rw e__16.
apply (from_lt_pos 1 0 0 q); [exact h__3 | lra ..].
}
{
apply inv_pos.
assert (e__17 : p = 1 * (p - 0) + 0).
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
rw e__17.
apply (from_lt_pos 1 0 0 p); [exact h__2 | lra ..].
}
}
assert (p__18 : ((r ^ 2) <= (top ^ 2))).
{
exact s__14.
}
assert (u__19 : ((apow r (q * / p)) <= (apow top (q * / p)))).
{
exact (ax_apow_monotone r top (q * / p) p__15 p__18).
}
exact u__19.
}
assert (n__24 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__23 : p = 1 * (p - 0) + 0).
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
rw e__23.
apply (from_lt_pos 1 0 0 p); [exact h__2 | lra ..].
}
assert (n__27 : 0 < (q * / p)).
{
apply mult_pos_pos.
{
assert (e__25 : q = 1 * (q - 0) + 0).
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
rw e__25.
apply (from_lt_pos 1 0 0 q); [exact h__3 | lra ..].
}
{
apply inv_pos.
assert (e__26 : p = 1 * (p - 0) + 0).
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
rw e__26.
apply (from_lt_pos 1 0 0 p); [exact h__2 | lra ..].
}
}
assert (n__30 : 0 < ((/ p) * q)).
{
assert (e__28 : (q * / p) = ((/ p) * q)).
{
assert (e__29 : / p = (/ p)).
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
try rewrite <- e__28.
exact n__27.
}
(* below r *)
assert (s__36 : (eps <= ((apow r (q * / p)) + eps))).
{
apply gap_le.
assert (e__21 : (((apow r (q * / p)) + eps) - eps) = (apow r (q * / p))).
{
transitivity ((apow r ((/ p) * q))).
{
assert (e__31 : (apow r (q * / p)) = (apow r ((/ p) * q))).
{
assert (e__32 : (q * / p) = ((/ p) * q)).
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
transitivity (apow r ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow r v__ ) e__32). }
reflexivity.
}
eapply eq_trans.
{
rw e__31.
reflexivity.
}
feq.
}
symmetry.
transitivity ((apow r ((/ p) * q))).
{
assert (e__34 : (q * / p) = ((/ p) * q)).
{
assert (e__35 : / p = (/ p)).
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
transitivity (apow r ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow r v__ ) e__34). }
reflexivity.
}
feq.
}
assert (w__22 : 0 <= (apow r (q * / p))).
{
apply apow_nonneg.
}
rw e__21. exact w__22.
}
(* above r *)
assert (s__64 : (((apow r (q * / p)) + eps) <= ((apow top (q * / p)) + eps))).
{
apply gap_le.
assert (e__37 : (((apow top (q * / p)) + eps) - ((apow r (q * / p)) + eps)) = ((apow top (q * / p)) - (apow r (q * / p)))).
{
transitivity ((((- 1) * (apow r ((/ p) * q))) + (apow top ((/ p) * q)))).
{
assert (e__39 : (apow top (q * / p)) = (apow top ((/ p) * q))).
{
assert (e__40 : (q * / p) = ((/ p) * q)).
{
assert (e__41 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__41.
reflexivity.
}
feq.
}
transitivity (apow top ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow top v__ ) e__40). }
reflexivity.
}
assert (e__42 : (apow r (q * / p)) = (apow r ((/ p) * q))).
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
transitivity (apow r ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow r v__ ) e__43). }
reflexivity.
}
eapply eq_trans.
{
rw e__39.
rw e__42.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow r ((/ p) * q))) + (apow top ((/ p) * q)))).
{
assert (e__45 : (apow top (q * / p)) = (apow top ((/ p) * q))).
{
assert (e__46 : (q * / p) = ((/ p) * q)).
{
assert (e__47 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__47.
reflexivity.
}
feq.
}
transitivity (apow top ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow top v__ ) e__46). }
reflexivity.
}
assert (e__48 : (apow r (q * / p)) = (apow r ((/ p) * q))).
{
assert (e__49 : (q * / p) = ((/ p) * q)).
{
assert (e__50 : / p = (/ p)).
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
transitivity (apow r ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow r v__ ) e__49). }
reflexivity.
}
eapply eq_trans.
{
rw e__45.
rw e__48.
reflexivity.
}
feq.
}
feq.
}
assert (w__38 : 0 <= ((apow top (q * / p)) - (apow r (q * / p)))).
{
assert (e__51 : ((apow top (q * / p)) - (apow r (q * / p))) = 1 * ((apow top (q * / p)) - (apow r (q * / p))) + 0).
{
transitivity ((((- 1) * (apow r ((/ p) * q))) + (apow top ((/ p) * q)))).
{
assert (e__52 : (apow top (q * / p)) = (apow top ((/ p) * q))).
{
assert (e__53 : (q * / p) = ((/ p) * q)).
{
assert (e__54 : / p = (/ p)).
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
transitivity (apow top ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow top v__ ) e__53). }
reflexivity.
}
assert (e__55 : (apow r (q * / p)) = (apow r ((/ p) * q))).
{
assert (e__56 : (q * / p) = ((/ p) * q)).
{
assert (e__57 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__57.
reflexivity.
}
feq.
}
transitivity (apow r ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow r v__ ) e__56). }
reflexivity.
}
eapply eq_trans.
{
rw e__52.
rw e__55.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow r ((/ p) * q))) + (apow top ((/ p) * q)))).
{
assert (e__58 : (apow top (q * / p)) = (apow top ((/ p) * q))).
{
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
transitivity (apow top ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow top v__ ) e__59). }
reflexivity.
}
assert (e__61 : (apow r (q * / p)) = (apow r ((/ p) * q))).
{
assert (e__62 : (q * / p) = ((/ p) * q)).
{
assert (e__63 : / p = (/ p)).
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
transitivity (apow r ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow r v__ ) e__62). }
reflexivity.
}
eapply eq_trans.
{
rw e__58.
rw e__61.
reflexivity.
}
feq.
}
feq.
}
rw e__51.
apply (from_le_nn 1 0 (apow r (q * / p)) (apow top (q * / p))); [exact s__20 | lra ..].
}
rw e__37. exact w__38.
}
(* goal *)
assert (s__65 : ((eps <= ((apow r (q * / p)) + eps)) /\ (((apow r (q * / p)) + eps) <= ((apow top (q * / p)) + eps)))).
{
split.
{
exact s__36.
}
{
exact s__64.
}
}
pose proof s__65 as [h__66 h__67].
split.
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__68 : p = 1 * (p - 0) + 0).
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
rw e__68.
apply (from_lt_pos 1 0 0 p); [exact h__2 | lra ..].
}
{
split.
{
change (0 < (q * / p)).
apply mult_pos_pos.
{
assert (e__69 : q = 1 * (q - 0) + 0).
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
rw e__69.
apply (from_lt_pos 1 0 0 q); [exact h__3 | lra ..].
}
{
apply inv_pos.
assert (e__70 : p = 1 * (p - 0) + 0).
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
rw e__70.
apply (from_lt_pos 1 0 0 p); [exact h__2 | lra ..].
}
}
{
split.
{
change (0 <> p).
apply gap_ne0.
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
apply (from_lt_pos 1 0 0 p); [exact h__2 | lra ..].
}
{
change (0 < (q * / p)).
apply mult_pos_pos.
{
assert (e__72 : q = 1 * (q - 0) + 0).
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
rw e__72.
apply (from_lt_pos 1 0 0 q); [exact h__3 | lra ..].
}
{
apply inv_pos.
assert (e__73 : p = 1 * (p - 0) + 0).
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
rw e__73.
apply (from_lt_pos 1 0 0 p); [exact h__2 | lra ..].
}
}
}
}
}
{
change ((eps <= ((apow r (q * / p)) + eps)) /\ (((apow r (q * / p)) + eps) <= ((apow top (q * / p)) + eps))).
exact s__65.
}
Qed.
Lemma meaningful : forall (r : R) (top : R) (eps : R) (p : R) (q : R), (0 <= r) -> (r <= top) -> (0 < p) -> (0 < q) -> ((0 <> p) /\ (0 < (q / p)) /\ (0 <> p) /\ (0 < (q / p))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Theorem claim : forall (r : R) (top : R) (eps : R) (p : R) (q : R), (0 <= r) -> (r <= top) -> (0 < p) -> (0 < q) -> ((eps <= ((apow r (q / p)) + eps)) /\ (((apow r (q / p)) + eps) <= ((apow top (q / p)) + eps))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Fail Definition corrupted : forall (r : R) (top : R) (eps : R) (p : R) (q : R), (0 <= r) -> (r <= top) -> (0 < p) -> (0 < q) -> ((((apow r (q / p)) + eps) < eps) /\ (((apow r (q / p)) + eps) <= ((apow top (q / p)) + eps))) := claim.
End T_aida_outside_bounds_f87db5cb.


(* aida.decay_coordinate; certificate 74e13d0b3253123f9b0af5c9b072b23dd5bfbaeacfa76c5ed7abb56d6a3d042f *)
Module T_aida_decay_coordinate_74e13d0b.

Lemma satisfiable : exists (eta : R) (c : R) (h : R) (b1 : R) (mu : R) (kappa : R) (delta : R) (q : R) (B : R) (e : R) (x : R) (X : R) (M : R) (N_ : R), (0 < eta) /\ (0 <= c) /\ (c <= h) /\ (b1 < 1) /\ (mu <= 1) /\ (0 < kappa) /\ (0 < delta) /\ (1 < q) /\ (0 < e) /\ (e <= B) /\ (0 < B) /\ ((eta * h * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * e)) /\ (X = (((1 - mu) * x) - ((eta * c * (apow M q) * (sgn M)) / B))) /\ (N_ = M) /\ ((apow N_ 1) <= (delta / kappa)).
Proof.
exists 1, 1, 1, 0, (1 * / 2), 4, 4, 2, 1, 1, 1, ((- 1) * / 2), 1, 1.
split.
{
change (0 < 1).
closed_less.
}
{
split.
{
change (0 <= 1).
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
change (0 < 1).
closed_less.
}
{
split.
{
change ((1 * / 2) <= 1).
closed_less.
}
{
split.
{
change (0 < 4).
closed_less.
}
{
split.
{
change (0 < 4).
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
change (0 < 1).
closed_less.
}
{
split.
{
change ((1 * 1 * (apow (4 * / 4) (2 - 1))) <= (((4 * (1 - 0)) * / 2) * 1)).
replace (apow (4 * / 4) (2 - 1)) with ((4 * / 4) ^ 1)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
closed_less.
}
{
split.
{
change (((- 1) * / 2) = (((1 - (1 * / 2)) * 1) - ((1 * 1 * (apow 1 2) * (sgn 1)) * / 1))).
replace (apow 1 2) with (1 ^ 2)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
replace (sgn 1) with 1
by (symmetry; apply sgn_of_pos; closed_less).
closed_eq.
}
{
split.
{
change (1 = 1).
closed_eq.
}
{
change ((apow 1 1) <= (4 * / 4)).
replace (apow 1 1) with (1 ^ 1)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
apply Req_le.
closed_eq.
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
Qed.

Lemma proved : forall (eta : R) (c : R) (h : R) (b1 : R) (mu : R) (kappa : R) (delta : R) (q : R) (B : R) (e : R) (x : R) (X : R) (M : R) (N_ : R), (0 < eta) -> (0 <= c) -> (c <= h) -> (b1 < 1) -> (mu <= 1) -> (0 < kappa) -> (0 < delta) -> (1 < q) -> (0 < e) -> (e <= B) -> (0 < B) -> ((eta * h * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * e)) -> (X = (((1 - mu) * x) - ((eta * c * (apow M q) * (sgn M)) / B))) -> (N_ = M) -> ((apow N_ 1) <= (delta / kappa)) -> (((0 <> kappa) /\ (0 < (q - 1)) /\ (0 < q) /\ (0 <> B)) /\ ((apow X 1) <= (((1 - mu) * (apow x 1)) + (((kappa * (1 - b1)) / 2) * (apow N_ 1))))).
Proof.
intros eta c h b1 mu kappa delta q B e x X M N_ h__0 h__1 h__2 h__3 h__4 h__5 h__6 h__7 h__8 h__9 h__10 h__11 h__12 h__13 h__14.
change ((eta * h * (apow (delta * / kappa) (q - 1))) <= (((kappa * (1 - b1)) * / 2) * e)) in h__11.
change (X = (((1 - mu) * x) - ((eta * c * (apow M q) * (sgn M)) * / B))) in h__12.
change ((apow N_ 1) <= (delta * / kappa)) in h__14.
(* q - 1 *)
assert (s__16 : (0 < (q - 1))).
{
assert (e__15 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__15.
apply (from_lt_pos 1 0 1 q); [exact h__7 | lra ..].
}
(* N up *)
assert (s__18 : (N_ <= (apow N_ 1))).
{
assert (u__17 : (N_ <= (apow N_ 1))).
{
exact (ax_at_most_magnitude N_).
}
exact u__17.
}
(* N down *)
assert (s__20 : ((- N_) <= (apow (- N_) 1))).
{
assert (u__19 : ((- N_) <= (apow (- N_) 1))).
{
exact (ax_at_most_magnitude (- N_)).
}
exact u__19.
}
assert (n__25 : N_ = M).
{
transitivity (1 * N_).
{ feq. }
rewrite h__13.
feq.
}
(* M up *)
assert (s__27 : (M <= (apow N_ 1))).
{
apply gap_le.
assert (e__21 : ((apow N_ 1) - M) = ((apow N_ 1) - N_)).
{
transitivity (((apow N_ 1) + ((- 1) * M))).
{
feq.
}
symmetry.
transitivity (((apow N_ 1) + ((- 1) * N_))).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * M) + (1 * N_)))).
{
feq.
}
rw n__25.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__22 : 0 <= ((apow N_ 1) - N_)).
{
assert (e__26 : ((apow N_ 1) - N_) = 1 * ((apow N_ 1) - N_) + 0).
{
transitivity (((apow N_ 1) + ((- 1) * N_))).
{
feq.
}
symmetry.
transitivity (((apow N_ 1) + ((- 1) * N_))).
{
feq.
}
feq.
}
rw e__26.
apply (from_le_nn 1 0 N_ (apow N_ 1)); [exact s__18 | lra ..].
}
rw e__21. exact w__22.
}
(* M down *)
assert (s__35 : ((- M) <= (apow N_ 1))).
{
apply gap_le.
assert (e__28 : ((apow N_ 1) - (- M)) = ((apow N_ 1) - (- N_))).
{
transitivity (((apow N_ 1) + M)).
{
feq.
}
symmetry.
transitivity (((apow N_ 1) + N_)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * M) + ((- 1) * N_)))).
{
feq.
}
rw n__25.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__29 : 0 <= ((apow N_ 1) - (- N_))).
{
assert (e__32 : ((apow N_ 1) - (- N_)) = 1 * ((apow (- N_) 1) - (- N_)) + 0).
{
transitivity (((apow N_ 1) + N_)).
{
feq.
}
symmetry.
transitivity (((apow N_ 1) + N_)).
{
assert (e__33 : (apow (- N_) 1) = (apow N_ 1)).
{
assert (e__34 : (- N_) = ((- 1) * N_)).
{
feq.
}
transitivity (apow  ((- 1) * N_) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__34). }
rewrite (apow_flip ((- 1) * N_) N_ 1) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__33.
reflexivity.
}
feq.
}
feq.
}
rw e__32.
apply (from_le_nn 1 0 (- N_) (apow (- N_) 1)); [exact s__20 | lra ..].
}
rw e__28. exact w__29.
}
(* M is N *)
assert (s__39 : ((apow M 1) <= (apow N_ 1))).
{
assert (p__36 : (M <= (apow N_ 1))).
{
exact s__27.
}
assert (p__37 : ((- M) <= (apow N_ 1))).
{
exact s__35.
}
assert (u__38 : ((apow M 1) <= (apow N_ 1))).
{
exact (ax_magnitude_at_most M (apow N_ 1) p__36 p__37).
}
exact u__38.
}
(* square *)
assert (s__46 : (((apow M 1) ^ 2) = (M ^ 2))).
{
assert (p__40 : (0 < 1)).
{
lra.
}
assert (p__41 : (0 < 1)).
{
lra.
}
assert (u__42 : (((apow M 1) * (apow M 1)) = (apow M (1 + 1)))).
{
exact (ax_apow_sum M 1 1 p__40 p__41).
}
apply gap_eq.
assert (e__43 : ((M ^ 2) - ((apow M 1) ^ 2)) = 1 * ((apow M (1 + 1)) - ((apow M 1) * (apow M 1))) + 0).
{
transitivity ((((- 1) * ((apow M 1) ^ 2)) + (M ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * ((apow M 1) ^ 2)) + (M ^ 2))).
{
assert (e__44 : (apow M (1 + 1)) = (M ^ 2)).
{
assert (e__45 : (1 + 1) = 2).
{
feq.
}
transitivity (apow M 2 ).
{ exact (f_equal (fun v__ => apow M v__ ) e__45). }
rewrite (apow_even M 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
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
rw e__43.
apply (from_eq_zero 1 0 ((apow M 1) * (apow M 1)) (apow M (1 + 1))); [exact u__42 | lra ..].
}
assert (n__50 : kappa <> 0).
{
apply Rgt_not_eq; red.
assert (e__49 : kappa = 1 * (kappa - 0) + 0).
{
transitivity (kappa).
{
reflexivity.
}
symmetry.
transitivity (kappa).
{
feq.
}
feq.
}
rw e__49.
apply (from_lt_pos 1 0 0 kappa); [exact h__5 | lra ..].
}
(* cap *)
assert (s__57 : ((apow M 1) <= (delta * / kappa))).
{
apply gap_le.
assert (e__47 : ((delta * / kappa) - (apow M 1)) = (((delta * / kappa) - (apow N_ 1)) + ((apow N_ 1) - (apow M 1)))).
{
transitivity ((((- 1) * (apow M 1)) + (delta * (/ kappa)))).
{
assert (e__51 : / kappa = (/ kappa)).
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
transitivity ((((- 1) * (apow M 1)) + (delta * (/ kappa)))).
{
assert (e__52 : / kappa = (/ kappa)).
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
assert (w__48 : 0 <= (((delta * / kappa) - (apow N_ 1)) + ((apow N_ 1) - (apow M 1)))).
{
apply plus_nn_nn.
{
assert (e__53 : ((delta * / kappa) - (apow N_ 1)) = 1 * ((delta * / kappa) - (apow N_ 1)) + 0).
{
transitivity ((((- 1) * (apow N_ 1)) + (delta * (/ kappa)))).
{
assert (e__54 : / kappa = (/ kappa)).
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
transitivity ((((- 1) * (apow N_ 1)) + (delta * (/ kappa)))).
{
assert (e__55 : / kappa = (/ kappa)).
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
apply (from_le_nn 1 0 (apow N_ 1) (delta * / kappa)); [exact h__14 | lra ..].
}
{
assert (e__56 : ((apow N_ 1) - (apow M 1)) = 1 * ((apow N_ 1) - (apow M 1)) + 0).
{
transitivity ((((- 1) * (apow M 1)) + (apow N_ 1))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow M 1)) + (apow N_ 1))).
{
feq.
}
feq.
}
rw e__56.
apply (from_le_nn 1 0 (apow M 1) (apow N_ 1)); [exact s__39 | lra ..].
}
}
rw e__47. exact w__48.
}
assert (n__64 : (apow M 1) ^ 2 = (M ^ 2)).
{
transitivity (1 * ((apow M 1) ^ 2)).
{ feq. }
rewrite s__46.
feq.
}
(* squares *)
assert (s__70 : ((M ^ 2) <= ((delta * / kappa) ^ 2))).
{
apply gap_le.
assert (e__58 : (((delta * / kappa) ^ 2) - (M ^ 2)) = (((delta * / kappa) - (apow M 1)) * ((delta * / kappa) + (apow M 1)))).
{
transitivity ((((- 1) * (M ^ 2)) + ((delta ^ 2) * (/ (kappa ^ 2))))).
{
assert (e__60 : / kappa = (/ kappa)).
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
transitivity ((((- 1) * ((apow M 1) ^ 2)) + ((delta ^ 2) * (/ (kappa ^ 2))))).
{
assert (e__61 : / kappa = (/ kappa)).
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
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * ((apow M 1) ^ 2)) + ((- 1) * (M ^ 2))))).
{
feq.
}
rw n__64.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__59 : 0 <= (((delta * / kappa) - (apow M 1)) * ((delta * / kappa) + (apow M 1)))).
{
apply mult_nn_pos.
{
assert (e__65 : ((delta * / kappa) - (apow M 1)) = 1 * ((delta * / kappa) - (apow M 1)) + 0).
{
transitivity ((((- 1) * (apow M 1)) + (delta * (/ kappa)))).
{
assert (e__66 : / kappa = (/ kappa)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__66.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow M 1)) + (delta * (/ kappa)))).
{
assert (e__67 : / kappa = (/ kappa)).
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
feq.
}
rw e__65.
apply (from_le_nn 1 0 (apow M 1) (delta * / kappa)); [exact s__57 | lra ..].
}
{
apply plus_pos_nn.
{
apply mult_pos_pos.
{
assert (e__68 : delta = 1 * (delta - 0) + 0).
{
transitivity (delta).
{
reflexivity.
}
symmetry.
transitivity (delta).
{
feq.
}
feq.
}
rw e__68.
apply (from_lt_pos 1 0 0 delta); [exact h__6 | lra ..].
}
{
apply inv_pos.
assert (e__69 : kappa = 1 * (kappa - 0) + 0).
{
transitivity (kappa).
{
reflexivity.
}
symmetry.
transitivity (kappa).
{
feq.
}
feq.
}
rw e__69.
apply (from_lt_pos 1 0 0 kappa); [exact h__5 | lra ..].
}
}
{
apply apow_nonneg.
}
}
}
rw e__58. exact w__59.
}
(* power *)
assert (s__74 : ((apow M (q - 1)) <= (apow (delta * / kappa) (q - 1)))).
{
assert (p__71 : (0 < (q - 1))).
{
exact s__16.
}
assert (p__72 : ((M ^ 2) <= ((delta * / kappa) ^ 2))).
{
exact s__70.
}
assert (u__73 : ((apow M (q - 1)) <= (apow (delta * / kappa) (q - 1)))).
{
exact (ax_apow_monotone M (delta * / kappa) (q - 1) p__71 p__72).
}
exact u__73.
}
assert (n__80 : 0 < (q - 1 + 1)).
{
assert (e__79 : (q - 1 + 1) = 1 * (q - 1) + 1).
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
rw e__79.
apply (from_lt_pos 1 1 1 q); [exact h__7 | lra ..].
}
assert (n__82 : 0 < q).
{
assert (e__81 : (q - 1 + 1) = q).
{
feq.
}
try rewrite <- e__81.
exact n__80.
}
assert (n__84 : 0 < (q - 1)).
{
assert (e__83 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__83.
apply (from_lt_pos 1 0 1 q); [exact h__7 | lra ..].
}
assert (n__86 : 0 < (q + (- 1))).
{
assert (e__85 : (q - 1) = (q + (- 1))).
{
feq.
}
try rewrite <- e__85.
exact n__84.
}
assert (n__88 : 0 < ((q - 1) + 1)).
{
assert (e__87 : ((q - 1) + 1) = 1 * (q - 1) + 1).
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
rw e__87.
apply (from_lt_pos 1 1 1 q); [exact h__7 | lra ..].
}
(* sum *)
assert (s__97 : (((apow M (q - 1)) * (apow M 1)) = (apow M (q - 1 + 1)))).
{
assert (p__75 : (0 < (q - 1))).
{
exact s__16.
}
assert (p__76 : (0 < 1)).
{
lra.
}
assert (u__77 : (((apow M (q - 1)) * (apow M 1)) = (apow M ((q - 1) + 1)))).
{
exact (ax_apow_sum M (q - 1) 1 p__75 p__76).
}
apply gap_eq.
assert (e__78 : ((apow M (q - 1 + 1)) - ((apow M (q - 1)) * (apow M 1))) = 1 * ((apow M ((q - 1) + 1)) - ((apow M (q - 1)) * (apow M 1))) + 0).
{
transitivity ((((- 1) * (apow M (q + (- 1))) * (apow M 1)) + (apow M q))).
{
assert (e__89 : (apow M (q - 1 + 1)) = (apow M q)).
{
assert (e__90 : (q - 1 + 1) = q).
{
feq.
}
transitivity (apow M q ).
{ exact (f_equal (fun v__ => apow M v__ ) e__90). }
reflexivity.
}
assert (e__91 : (apow M (q - 1)) = (apow M (q + (- 1)))).
{
assert (e__92 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow M (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow M v__ ) e__92). }
reflexivity.
}
eapply eq_trans.
{
rw e__89.
rw e__91.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow M (q + (- 1))) * (apow M 1)) + (apow M q))).
{
assert (e__93 : (apow M ((q - 1) + 1)) = (apow M q)).
{
assert (e__94 : ((q - 1) + 1) = q).
{
feq.
}
transitivity (apow M q ).
{ exact (f_equal (fun v__ => apow M v__ ) e__94). }
reflexivity.
}
assert (e__95 : (apow M (q - 1)) = (apow M (q + (- 1)))).
{
assert (e__96 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow M (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow M v__ ) e__96). }
reflexivity.
}
eapply eq_trans.
{
rw e__93.
rw e__95.
reflexivity.
}
feq.
}
feq.
}
rw e__78.
apply (from_eq_zero 1 0 ((apow M (q - 1)) * (apow M 1)) (apow M ((q - 1) + 1))); [exact u__77 | lra ..].
}
(* x up *)
assert (s__99 : (x <= (apow x 1))).
{
assert (u__98 : (x <= (apow x 1))).
{
exact (ax_at_most_magnitude x).
}
exact u__98.
}
(* x down *)
assert (s__101 : ((- x) <= (apow (- x) 1))).
{
assert (u__100 : ((- x) <= (apow (- x) 1))).
{
exact (ax_at_most_magnitude (- x)).
}
exact u__100.
}
(* sign up *)
assert (s__103 : ((sgn M) <= 1)).
{
assert (u__102 : ((sgn M) <= 1)).
{
exact (ax_sign_at_most_one M).
}
exact u__102.
}
(* sign down *)
assert (s__105 : ((sgn (- M)) <= 1)).
{
assert (u__104 : ((sgn (- M)) <= 1)).
{
exact (ax_sign_at_most_one (- M)).
}
exact u__104.
}
assert (n__109 : e <> 0).
{
apply Rgt_not_eq; red.
assert (e__108 : e = 1 * (e - 0) + 0).
{
transitivity (e).
{
reflexivity.
}
symmetry.
transitivity (e).
{
feq.
}
feq.
}
rw e__108.
apply (from_lt_pos 1 0 0 e); [exact h__8 | lra ..].
}
assert (n__112 : (e * B) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__110 : e = 1 * (e - 0) + 0).
{
transitivity (e).
{
reflexivity.
}
symmetry.
transitivity (e).
{
feq.
}
feq.
}
rw e__110.
apply (from_lt_pos 1 0 0 e); [exact h__8 | lra ..].
}
{
assert (e__111 : B = 1 * (B - 0) + 0).
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
rw e__111.
apply (from_lt_pos 1 0 0 B); [exact h__10 | lra ..].
}
}
assert (n__114 : (B * e) <> 0).
{
assert (e__113 : (e * B) = (B * e)).
{
feq.
}
try rewrite <- e__113.
exact n__112.
}
assert (n__115 : B <> 0).
{
intro vanishes.
apply n__114.
transitivity (1 * (B) * (e)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__134 : X = (((- 1) * (apow M q) * (sgn M) * (/ B) * c * eta) + ((- 1) * mu * x) + x)).
{
transitivity (1 * X).
{ feq. }
rewrite h__12.
assert (e__132 : (((1 - mu) * x) - ((eta * c * (apow M q) * (sgn M)) * / B)) = (((- 1) * (apow M q) * (sgn M) * (/ B) * c * eta) + ((- 1) * mu * x) + x)).
{
assert (e__133 : / B = (/ B)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__133.
reflexivity.
}
feq.
}
rw e__132.
feq.
}
(* up *)
assert (s__192 : (X <= (((1 - mu) * (apow x 1)) + (((kappa * (1 - b1)) * / 2) * (apow N_ 1))))).
{
apply gap_le.
assert (e__106 : ((((1 - mu) * (apow x 1)) + (((kappa * (1 - b1)) * / 2) * (apow N_ 1))) - X) = (((1 - mu) * ((apow x 1) - x)) + (((kappa * (1 - b1)) * / 2) * ((apow N_ 1) - (apow M 1))) + (((apow M 1) * (((((kappa * (1 - b1)) * / 2) * e) - (eta * h * (apow (delta * / kappa) (q - 1)))) + (eta * (h - c) * (apow (delta * / kappa) (q - 1))) + (eta * c * ((apow (delta * / kappa) (q - 1)) - (apow M (q - 1)))))) * / e) + (((eta * c) * / e) * (((apow M (q - 1)) * (apow M 1)) - (apow M (q - 1 + 1)))) + ((eta * c * (apow M q) * (B - e)) * / (e * B)) + (((eta * c * (apow M q)) * / B) * (1 - (sgn (- M)))))).
{
transitivity (((((- 1) * / 2) * (apow N_ 1) * b1 * kappa) + ((1 * / 2) * (apow N_ 1) * kappa) + ((- 1) * (apow x 1) * mu) + (apow x 1) + ((- 1) * X))).
{
feq.
}
symmetry.
transitivity ((((apow M q) * (sgn M) * (/ B) * c * eta) + (((- 1) * / 2) * (apow N_ 1) * b1 * kappa) + ((1 * / 2) * (apow N_ 1) * kappa) + ((- 1) * (apow x 1) * mu) + (apow x 1) + (mu * x) + ((- 1) * x))).
{
assert (e__116 : (apow (delta * / kappa) (q - 1)) = (apow (delta * (/ kappa)) (q + (- 1)))).
{
assert (e__117 : (delta * / kappa) = (delta * (/ kappa))).
{
assert (e__118 : / kappa = (/ kappa)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__118.
reflexivity.
}
feq.
}
transitivity (apow  (delta * (/ kappa)) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__117). }
assert (e__119 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (delta * (/ kappa)) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (delta * (/ kappa)) v__ ) e__119). }
reflexivity.
}
assert (e__120 : (apow M (q - 1 + 1)) = (apow M q)).
{
assert (e__121 : (q - 1 + 1) = q).
{
feq.
}
transitivity (apow M q ).
{ exact (f_equal (fun v__ => apow M v__ ) e__121). }
reflexivity.
}
assert (e__122 : (apow M (q - 1)) = (apow M (q + (- 1)))).
{
assert (e__123 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow M (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow M v__ ) e__123). }
reflexivity.
}
assert (e__124 : (sgn (- M)) = ((- 1) * (sgn M))).
{
assert (e__125 : (- M) = ((- 1) * M)).
{
feq.
}
rw e__125.
rewrite (sgn_scale_neg 1 M ((- 1) * M)); [feq | feq | lra].
}
assert (e__126 : / (e * B) = ((/ B) * (/ e))).
{
assert (e__127 : (e * B) = (B * e)).
{
feq.
}
rw e__127.
apply inv_by. feq.
}
assert (e__128 : / e = (/ e)).
{
apply inv_by. feq.
}
assert (e__129 : / B = (/ B)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__116.
rw e__120.
rw e__122.
rw e__124.
rw e__126.
rw e__128.
rw e__129.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow M q) * (sgn M) * (/ B) * c * eta) + ((- 1) * X) + ((- 1) * mu * x) + (1 * x)))).
{
feq.
}
rw n__134.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__107 : 0 <= (((1 - mu) * ((apow x 1) - x)) + (((kappa * (1 - b1)) * / 2) * ((apow N_ 1) - (apow M 1))) + (((apow M 1) * (((((kappa * (1 - b1)) * / 2) * e) - (eta * h * (apow (delta * / kappa) (q - 1)))) + (eta * (h - c) * (apow (delta * / kappa) (q - 1))) + (eta * c * ((apow (delta * / kappa) (q - 1)) - (apow M (q - 1)))))) * / e) + (((eta * c) * / e) * (((apow M (q - 1)) * (apow M 1)) - (apow M (q - 1 + 1)))) + ((eta * c * (apow M q) * (B - e)) * / (e * B)) + (((eta * c * (apow M q)) * / B) * (1 - (sgn (- M)))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_zero.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_nn_nn.
{
assert (e__136 : (1 - mu) = 1 * (1 - mu) + 0).
{
transitivity ((((- 1) * mu) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * mu) + 1)).
{
feq.
}
feq.
}
rw e__136.
apply (from_le_nn 1 0 mu 1); [exact h__4 | lra ..].
}
{
assert (e__137 : ((apow x 1) - x) = 1 * ((apow x 1) - x) + 0).
{
transitivity (((apow x 1) + ((- 1) * x))).
{
feq.
}
symmetry.
transitivity (((apow x 1) + ((- 1) * x))).
{
feq.
}
feq.
}
rw e__137.
apply (from_le_nn 1 0 x (apow x 1)); [exact s__99 | lra ..].
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__138 : kappa = 1 * (kappa - 0) + 0).
{
transitivity (kappa).
{
reflexivity.
}
symmetry.
transitivity (kappa).
{
feq.
}
feq.
}
rw e__138.
apply (from_lt_pos 1 0 0 kappa); [exact h__5 | lra ..].
}
{
assert (e__139 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__139.
apply (from_lt_pos 1 0 b1 1); [exact h__3 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
{
assert (e__140 : ((apow N_ 1) - (apow M 1)) = 1 * ((apow N_ 1) - (apow M 1)) + 0).
{
transitivity ((((- 1) * (apow M 1)) + (apow N_ 1))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow M 1)) + (apow N_ 1))).
{
feq.
}
feq.
}
rw e__140.
apply (from_le_nn 1 0 (apow M 1) (apow N_ 1)); [exact s__39 | lra ..].
}
}
}
{
apply mult_nn_pos.
{
apply mult_nn_nn.
{
apply apow_nonneg.
}
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__141 : ((((kappa * (1 - b1)) * / 2) * e) - (eta * h * (apow (delta * / kappa) (q - 1)))) = 1 * ((((kappa * (1 - b1)) * / 2) * e) - (eta * h * (apow (delta * / kappa) (q - 1)))) + 0).
{
transitivity ((((- 1) * (apow (delta * (/ kappa)) (q + (- 1))) * eta * h) + (((- 1) * / 2) * b1 * e * kappa) + ((1 * / 2) * e * kappa))).
{
assert (e__142 : (apow (delta * / kappa) (q - 1)) = (apow (delta * (/ kappa)) (q + (- 1)))).
{
assert (e__143 : (delta * / kappa) = (delta * (/ kappa))).
{
assert (e__144 : / kappa = (/ kappa)).
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
transitivity (apow  (delta * (/ kappa)) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__143). }
assert (e__145 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (delta * (/ kappa)) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (delta * (/ kappa)) v__ ) e__145). }
reflexivity.
}
eapply eq_trans.
{
rw e__142.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (delta * (/ kappa)) (q + (- 1))) * eta * h) + (((- 1) * / 2) * b1 * e * kappa) + ((1 * / 2) * e * kappa))).
{
assert (e__146 : (apow (delta * / kappa) (q - 1)) = (apow (delta * (/ kappa)) (q + (- 1)))).
{
assert (e__147 : (delta * / kappa) = (delta * (/ kappa))).
{
assert (e__148 : / kappa = (/ kappa)).
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
transitivity (apow  (delta * (/ kappa)) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__147). }
assert (e__149 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (delta * (/ kappa)) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (delta * (/ kappa)) v__ ) e__149). }
reflexivity.
}
eapply eq_trans.
{
rw e__146.
reflexivity.
}
feq.
}
feq.
}
rw e__141.
apply (from_le_nn 1 0 (eta * h * (apow (delta * / kappa) (q - 1))) (((kappa * (1 - b1)) * / 2) * e)); [exact h__11 | lra ..].
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__150 : eta = 1 * (eta - 0) + 0).
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
rw e__150.
apply (from_lt_pos 1 0 0 eta); [exact h__0 | lra ..].
}
{
assert (e__151 : (h - c) = 1 * (h - c) + 0).
{
transitivity ((((- 1) * c) + h)).
{
feq.
}
symmetry.
transitivity ((((- 1) * c) + h)).
{
feq.
}
feq.
}
rw e__151.
apply (from_le_nn 1 0 c h); [exact h__2 | lra ..].
}
}
{
apply apow_pos.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__152 : delta = 1 * (delta - 0) + 0).
{
transitivity (delta).
{
reflexivity.
}
symmetry.
transitivity (delta).
{
feq.
}
feq.
}
rw e__152.
apply (from_lt_pos 1 0 0 delta); [exact h__6 | lra ..].
}
{
apply inv_pos.
assert (e__153 : kappa = 1 * (kappa - 0) + 0).
{
transitivity (kappa).
{
reflexivity.
}
symmetry.
transitivity (kappa).
{
feq.
}
feq.
}
rw e__153.
apply (from_lt_pos 1 0 0 kappa); [exact h__5 | lra ..].
}
}
}
}
{
apply mult_nn_nn.
{
apply mult_pos_nn.
{
assert (e__154 : eta = 1 * (eta - 0) + 0).
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
rw e__154.
apply (from_lt_pos 1 0 0 eta); [exact h__0 | lra ..].
}
{
assert (e__155 : c = 1 * (c - 0) + 0).
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
rw e__155.
apply (from_le_nn 1 0 0 c); [exact h__1 | lra ..].
}
}
{
assert (e__156 : ((apow (delta * / kappa) (q - 1)) - (apow M (q - 1))) = 1 * ((apow (delta * / kappa) (q - 1)) - (apow M (q - 1))) + 0).
{
transitivity ((((- 1) * (apow M (q + (- 1)))) + (apow (delta * (/ kappa)) (q + (- 1))))).
{
assert (e__157 : (apow (delta * / kappa) (q - 1)) = (apow (delta * (/ kappa)) (q + (- 1)))).
{
assert (e__158 : (delta * / kappa) = (delta * (/ kappa))).
{
assert (e__159 : / kappa = (/ kappa)).
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
transitivity (apow  (delta * (/ kappa)) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__158). }
assert (e__160 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (delta * (/ kappa)) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (delta * (/ kappa)) v__ ) e__160). }
reflexivity.
}
assert (e__161 : (apow M (q - 1)) = (apow M (q + (- 1)))).
{
assert (e__162 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow M (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow M v__ ) e__162). }
reflexivity.
}
eapply eq_trans.
{
rw e__157.
rw e__161.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow M (q + (- 1)))) + (apow (delta * (/ kappa)) (q + (- 1))))).
{
assert (e__163 : (apow (delta * / kappa) (q - 1)) = (apow (delta * (/ kappa)) (q + (- 1)))).
{
assert (e__164 : (delta * / kappa) = (delta * (/ kappa))).
{
assert (e__165 : / kappa = (/ kappa)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__165.
reflexivity.
}
feq.
}
transitivity (apow  (delta * (/ kappa)) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__164). }
assert (e__166 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (delta * (/ kappa)) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (delta * (/ kappa)) v__ ) e__166). }
reflexivity.
}
assert (e__167 : (apow M (q - 1)) = (apow M (q + (- 1)))).
{
assert (e__168 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow M (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow M v__ ) e__168). }
reflexivity.
}
eapply eq_trans.
{
rw e__163.
rw e__167.
reflexivity.
}
feq.
}
feq.
}
rw e__156.
apply (from_le_nn 1 0 (apow M (q - 1)) (apow (delta * / kappa) (q - 1))); [exact s__74 | lra ..].
}
}
}
}
{
apply inv_pos.
assert (e__169 : e = 1 * (e - 0) + 0).
{
transitivity (e).
{
reflexivity.
}
symmetry.
transitivity (e).
{
feq.
}
feq.
}
rw e__169.
apply (from_lt_pos 1 0 0 e); [exact h__8 | lra ..].
}
}
}
{
assert (v__135 : (((apow M (q - 1)) * (apow M 1)) - (apow M (q - 1 + 1))) = 0).
{
assert (e__170 : (((apow M (q - 1)) * (apow M 1)) - (apow M (q - 1 + 1))) = (- 1) * ((apow M (q - 1 + 1)) - ((apow M (q - 1)) * (apow M 1))) + 0).
{
transitivity ((((apow M (q + (- 1))) * (apow M 1)) + ((- 1) * (apow M q)))).
{
assert (e__171 : (apow M (q - 1 + 1)) = (apow M q)).
{
assert (e__172 : (q - 1 + 1) = q).
{
feq.
}
transitivity (apow M q ).
{ exact (f_equal (fun v__ => apow M v__ ) e__172). }
reflexivity.
}
assert (e__173 : (apow M (q - 1)) = (apow M (q + (- 1)))).
{
assert (e__174 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow M (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow M v__ ) e__174). }
reflexivity.
}
eapply eq_trans.
{
rw e__171.
rw e__173.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow M (q + (- 1))) * (apow M 1)) + ((- 1) * (apow M q)))).
{
assert (e__175 : (apow M (q - 1 + 1)) = (apow M q)).
{
assert (e__176 : (q - 1 + 1) = q).
{
feq.
}
transitivity (apow M q ).
{ exact (f_equal (fun v__ => apow M v__ ) e__176). }
reflexivity.
}
assert (e__177 : (apow M (q - 1)) = (apow M (q + (- 1)))).
{
assert (e__178 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow M (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow M v__ ) e__178). }
reflexivity.
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
rw e__170.
apply (from_eq_zero (- 1) 0 ((apow M (q - 1)) * (apow M 1)) (apow M (q - 1 + 1))); [exact s__97 | lra ..].
}
rewrite v__135. ring.
}
}
{
apply mult_nn_pos.
{
apply mult_nn_nn.
{
apply mult_nn_nn.
{
apply mult_pos_nn.
{
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
apply (from_lt_pos 1 0 0 eta); [exact h__0 | lra ..].
}
{
assert (e__180 : c = 1 * (c - 0) + 0).
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
rw e__180.
apply (from_le_nn 1 0 0 c); [exact h__1 | lra ..].
}
}
{
apply apow_nonneg.
}
}
{
assert (e__181 : (B - e) = 1 * (B - e) + 0).
{
transitivity ((B + ((- 1) * e))).
{
feq.
}
symmetry.
transitivity ((B + ((- 1) * e))).
{
feq.
}
feq.
}
rw e__181.
apply (from_le_nn 1 0 e B); [exact h__9 | lra ..].
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__182 : e = 1 * (e - 0) + 0).
{
transitivity (e).
{
reflexivity.
}
symmetry.
transitivity (e).
{
feq.
}
feq.
}
rw e__182.
apply (from_lt_pos 1 0 0 e); [exact h__8 | lra ..].
}
{
assert (e__183 : B = 1 * (B - 0) + 0).
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
rw e__183.
apply (from_lt_pos 1 0 0 B); [exact h__10 | lra ..].
}
}
}
}
{
apply mult_nn_nn.
{
apply mult_nn_pos.
{
apply mult_nn_nn.
{
apply mult_pos_nn.
{
assert (e__184 : eta = 1 * (eta - 0) + 0).
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
rw e__184.
apply (from_lt_pos 1 0 0 eta); [exact h__0 | lra ..].
}
{
assert (e__185 : c = 1 * (c - 0) + 0).
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
rw e__185.
apply (from_le_nn 1 0 0 c); [exact h__1 | lra ..].
}
}
{
apply apow_nonneg.
}
}
{
apply inv_pos.
assert (e__186 : B = 1 * (B - 0) + 0).
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
rw e__186.
apply (from_lt_pos 1 0 0 B); [exact h__10 | lra ..].
}
}
{
assert (e__187 : (1 - (sgn (- M))) = 1 * (1 - (sgn (- M))) + 0).
{
transitivity (((sgn M) + 1)).
{
assert (e__188 : (sgn (- M)) = ((- 1) * (sgn M))).
{
assert (e__189 : (- M) = ((- 1) * M)).
{
feq.
}
rw e__189.
rewrite (sgn_scale_neg 1 M ((- 1) * M)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__188.
reflexivity.
}
feq.
}
symmetry.
transitivity (((sgn M) + 1)).
{
assert (e__190 : (sgn (- M)) = ((- 1) * (sgn M))).
{
assert (e__191 : (- M) = ((- 1) * M)).
{
feq.
}
rw e__191.
rewrite (sgn_scale_neg 1 M ((- 1) * M)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__190.
reflexivity.
}
feq.
}
feq.
}
rw e__187.
apply (from_le_nn 1 0 (sgn (- M)) 1); [exact s__105 | lra ..].
}
}
}
rw e__106. exact w__107.
}
(* down *)
assert (s__264 : ((- X) <= (((1 - mu) * (apow x 1)) + (((kappa * (1 - b1)) * / 2) * (apow N_ 1))))).
{
apply gap_le.
assert (e__193 : ((((1 - mu) * (apow x 1)) + (((kappa * (1 - b1)) * / 2) * (apow N_ 1))) - (- X)) = (((1 - mu) * ((apow x 1) - (- x))) + (((kappa * (1 - b1)) * / 2) * ((apow N_ 1) - (apow M 1))) + (((apow M 1) * (((((kappa * (1 - b1)) * / 2) * e) - (eta * h * (apow (delta * / kappa) (q - 1)))) + (eta * (h - c) * (apow (delta * / kappa) (q - 1))) + (eta * c * ((apow (delta * / kappa) (q - 1)) - (apow M (q - 1)))))) * / e) + (((eta * c) * / e) * (((apow M (q - 1)) * (apow M 1)) - (apow M (q - 1 + 1)))) + ((eta * c * (apow M q) * (B - e)) * / (e * B)) + (((eta * c * (apow M q)) * / B) * (1 - (sgn M))))).
{
transitivity (((((- 1) * / 2) * (apow N_ 1) * b1 * kappa) + ((1 * / 2) * (apow N_ 1) * kappa) + ((- 1) * (apow x 1) * mu) + (apow x 1) + X)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow M q) * (sgn M) * (/ B) * c * eta) + (((- 1) * / 2) * (apow N_ 1) * b1 * kappa) + ((1 * / 2) * (apow N_ 1) * kappa) + ((- 1) * (apow x 1) * mu) + (apow x 1) + ((- 1) * mu * x) + x)).
{
assert (e__195 : (apow (delta * / kappa) (q - 1)) = (apow (delta * (/ kappa)) (q + (- 1)))).
{
assert (e__196 : (delta * / kappa) = (delta * (/ kappa))).
{
assert (e__197 : / kappa = (/ kappa)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__197.
reflexivity.
}
feq.
}
transitivity (apow  (delta * (/ kappa)) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__196). }
assert (e__198 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (delta * (/ kappa)) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (delta * (/ kappa)) v__ ) e__198). }
reflexivity.
}
assert (e__199 : (apow M (q - 1 + 1)) = (apow M q)).
{
assert (e__200 : (q - 1 + 1) = q).
{
feq.
}
transitivity (apow M q ).
{ exact (f_equal (fun v__ => apow M v__ ) e__200). }
reflexivity.
}
assert (e__201 : (apow M (q - 1)) = (apow M (q + (- 1)))).
{
assert (e__202 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow M (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow M v__ ) e__202). }
reflexivity.
}
assert (e__203 : / (e * B) = ((/ B) * (/ e))).
{
assert (e__204 : (e * B) = (B * e)).
{
feq.
}
rw e__204.
apply inv_by. feq.
}
assert (e__205 : / e = (/ e)).
{
apply inv_by. feq.
}
assert (e__206 : / B = (/ B)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__195.
rw e__199.
rw e__201.
rw e__203.
rw e__205.
rw e__206.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow M q) * (sgn M) * (/ B) * c * eta) + (1 * X) + (1 * mu * x) + ((- 1) * x)))).
{
feq.
}
rw n__134.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__194 : 0 <= (((1 - mu) * ((apow x 1) - (- x))) + (((kappa * (1 - b1)) * / 2) * ((apow N_ 1) - (apow M 1))) + (((apow M 1) * (((((kappa * (1 - b1)) * / 2) * e) - (eta * h * (apow (delta * / kappa) (q - 1)))) + (eta * (h - c) * (apow (delta * / kappa) (q - 1))) + (eta * c * ((apow (delta * / kappa) (q - 1)) - (apow M (q - 1)))))) * / e) + (((eta * c) * / e) * (((apow M (q - 1)) * (apow M 1)) - (apow M (q - 1 + 1)))) + ((eta * c * (apow M q) * (B - e)) * / (e * B)) + (((eta * c * (apow M q)) * / B) * (1 - (sgn M))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_zero.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_nn_nn.
{
assert (e__210 : (1 - mu) = 1 * (1 - mu) + 0).
{
transitivity ((((- 1) * mu) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * mu) + 1)).
{
feq.
}
feq.
}
rw e__210.
apply (from_le_nn 1 0 mu 1); [exact h__4 | lra ..].
}
{
assert (e__211 : ((apow x 1) - (- x)) = 1 * ((apow (- x) 1) - (- x)) + 0).
{
transitivity (((apow x 1) + x)).
{
feq.
}
symmetry.
transitivity (((apow x 1) + x)).
{
assert (e__212 : (apow (- x) 1) = (apow x 1)).
{
assert (e__213 : (- x) = ((- 1) * x)).
{
feq.
}
transitivity (apow  ((- 1) * x) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__213). }
rewrite (apow_flip ((- 1) * x) x 1) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__212.
reflexivity.
}
feq.
}
feq.
}
rw e__211.
apply (from_le_nn 1 0 (- x) (apow (- x) 1)); [exact s__101 | lra ..].
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__214 : kappa = 1 * (kappa - 0) + 0).
{
transitivity (kappa).
{
reflexivity.
}
symmetry.
transitivity (kappa).
{
feq.
}
feq.
}
rw e__214.
apply (from_lt_pos 1 0 0 kappa); [exact h__5 | lra ..].
}
{
assert (e__215 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__215.
apply (from_lt_pos 1 0 b1 1); [exact h__3 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
{
assert (e__216 : ((apow N_ 1) - (apow M 1)) = 1 * ((apow N_ 1) - (apow M 1)) + 0).
{
transitivity ((((- 1) * (apow M 1)) + (apow N_ 1))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow M 1)) + (apow N_ 1))).
{
feq.
}
feq.
}
rw e__216.
apply (from_le_nn 1 0 (apow M 1) (apow N_ 1)); [exact s__39 | lra ..].
}
}
}
{
apply mult_nn_pos.
{
apply mult_nn_nn.
{
apply apow_nonneg.
}
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__217 : ((((kappa * (1 - b1)) * / 2) * e) - (eta * h * (apow (delta * / kappa) (q - 1)))) = 1 * ((((kappa * (1 - b1)) * / 2) * e) - (eta * h * (apow (delta * / kappa) (q - 1)))) + 0).
{
transitivity ((((- 1) * (apow (delta * (/ kappa)) (q + (- 1))) * eta * h) + (((- 1) * / 2) * b1 * e * kappa) + ((1 * / 2) * e * kappa))).
{
assert (e__218 : (apow (delta * / kappa) (q - 1)) = (apow (delta * (/ kappa)) (q + (- 1)))).
{
assert (e__219 : (delta * / kappa) = (delta * (/ kappa))).
{
assert (e__220 : / kappa = (/ kappa)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__220.
reflexivity.
}
feq.
}
transitivity (apow  (delta * (/ kappa)) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__219). }
assert (e__221 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (delta * (/ kappa)) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (delta * (/ kappa)) v__ ) e__221). }
reflexivity.
}
eapply eq_trans.
{
rw e__218.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (delta * (/ kappa)) (q + (- 1))) * eta * h) + (((- 1) * / 2) * b1 * e * kappa) + ((1 * / 2) * e * kappa))).
{
assert (e__222 : (apow (delta * / kappa) (q - 1)) = (apow (delta * (/ kappa)) (q + (- 1)))).
{
assert (e__223 : (delta * / kappa) = (delta * (/ kappa))).
{
assert (e__224 : / kappa = (/ kappa)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__224.
reflexivity.
}
feq.
}
transitivity (apow  (delta * (/ kappa)) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__223). }
assert (e__225 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (delta * (/ kappa)) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (delta * (/ kappa)) v__ ) e__225). }
reflexivity.
}
eapply eq_trans.
{
rw e__222.
reflexivity.
}
feq.
}
feq.
}
rw e__217.
apply (from_le_nn 1 0 (eta * h * (apow (delta * / kappa) (q - 1))) (((kappa * (1 - b1)) * / 2) * e)); [exact h__11 | lra ..].
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__226 : eta = 1 * (eta - 0) + 0).
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
rw e__226.
apply (from_lt_pos 1 0 0 eta); [exact h__0 | lra ..].
}
{
assert (e__227 : (h - c) = 1 * (h - c) + 0).
{
transitivity ((((- 1) * c) + h)).
{
feq.
}
symmetry.
transitivity ((((- 1) * c) + h)).
{
feq.
}
feq.
}
rw e__227.
apply (from_le_nn 1 0 c h); [exact h__2 | lra ..].
}
}
{
apply apow_pos.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__228 : delta = 1 * (delta - 0) + 0).
{
transitivity (delta).
{
reflexivity.
}
symmetry.
transitivity (delta).
{
feq.
}
feq.
}
rw e__228.
apply (from_lt_pos 1 0 0 delta); [exact h__6 | lra ..].
}
{
apply inv_pos.
assert (e__229 : kappa = 1 * (kappa - 0) + 0).
{
transitivity (kappa).
{
reflexivity.
}
symmetry.
transitivity (kappa).
{
feq.
}
feq.
}
rw e__229.
apply (from_lt_pos 1 0 0 kappa); [exact h__5 | lra ..].
}
}
}
}
{
apply mult_nn_nn.
{
apply mult_pos_nn.
{
assert (e__230 : eta = 1 * (eta - 0) + 0).
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
rw e__230.
apply (from_lt_pos 1 0 0 eta); [exact h__0 | lra ..].
}
{
assert (e__231 : c = 1 * (c - 0) + 0).
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
rw e__231.
apply (from_le_nn 1 0 0 c); [exact h__1 | lra ..].
}
}
{
assert (e__232 : ((apow (delta * / kappa) (q - 1)) - (apow M (q - 1))) = 1 * ((apow (delta * / kappa) (q - 1)) - (apow M (q - 1))) + 0).
{
transitivity ((((- 1) * (apow M (q + (- 1)))) + (apow (delta * (/ kappa)) (q + (- 1))))).
{
assert (e__233 : (apow (delta * / kappa) (q - 1)) = (apow (delta * (/ kappa)) (q + (- 1)))).
{
assert (e__234 : (delta * / kappa) = (delta * (/ kappa))).
{
assert (e__235 : / kappa = (/ kappa)).
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
transitivity (apow  (delta * (/ kappa)) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__234). }
assert (e__236 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (delta * (/ kappa)) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (delta * (/ kappa)) v__ ) e__236). }
reflexivity.
}
assert (e__237 : (apow M (q - 1)) = (apow M (q + (- 1)))).
{
assert (e__238 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow M (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow M v__ ) e__238). }
reflexivity.
}
eapply eq_trans.
{
rw e__233.
rw e__237.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow M (q + (- 1)))) + (apow (delta * (/ kappa)) (q + (- 1))))).
{
assert (e__239 : (apow (delta * / kappa) (q - 1)) = (apow (delta * (/ kappa)) (q + (- 1)))).
{
assert (e__240 : (delta * / kappa) = (delta * (/ kappa))).
{
assert (e__241 : / kappa = (/ kappa)).
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
transitivity (apow  (delta * (/ kappa)) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__240). }
assert (e__242 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow (delta * (/ kappa)) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow (delta * (/ kappa)) v__ ) e__242). }
reflexivity.
}
assert (e__243 : (apow M (q - 1)) = (apow M (q + (- 1)))).
{
assert (e__244 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow M (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow M v__ ) e__244). }
reflexivity.
}
eapply eq_trans.
{
rw e__239.
rw e__243.
reflexivity.
}
feq.
}
feq.
}
rw e__232.
apply (from_le_nn 1 0 (apow M (q - 1)) (apow (delta * / kappa) (q - 1))); [exact s__74 | lra ..].
}
}
}
}
{
apply inv_pos.
assert (e__245 : e = 1 * (e - 0) + 0).
{
transitivity (e).
{
reflexivity.
}
symmetry.
transitivity (e).
{
feq.
}
feq.
}
rw e__245.
apply (from_lt_pos 1 0 0 e); [exact h__8 | lra ..].
}
}
}
{
assert (v__209 : (((apow M (q - 1)) * (apow M 1)) - (apow M (q - 1 + 1))) = 0).
{
assert (e__246 : (((apow M (q - 1)) * (apow M 1)) - (apow M (q - 1 + 1))) = (- 1) * ((apow M (q - 1 + 1)) - ((apow M (q - 1)) * (apow M 1))) + 0).
{
transitivity ((((apow M (q + (- 1))) * (apow M 1)) + ((- 1) * (apow M q)))).
{
assert (e__247 : (apow M (q - 1 + 1)) = (apow M q)).
{
assert (e__248 : (q - 1 + 1) = q).
{
feq.
}
transitivity (apow M q ).
{ exact (f_equal (fun v__ => apow M v__ ) e__248). }
reflexivity.
}
assert (e__249 : (apow M (q - 1)) = (apow M (q + (- 1)))).
{
assert (e__250 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow M (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow M v__ ) e__250). }
reflexivity.
}
eapply eq_trans.
{
rw e__247.
rw e__249.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow M (q + (- 1))) * (apow M 1)) + ((- 1) * (apow M q)))).
{
assert (e__251 : (apow M (q - 1 + 1)) = (apow M q)).
{
assert (e__252 : (q - 1 + 1) = q).
{
feq.
}
transitivity (apow M q ).
{ exact (f_equal (fun v__ => apow M v__ ) e__252). }
reflexivity.
}
assert (e__253 : (apow M (q - 1)) = (apow M (q + (- 1)))).
{
assert (e__254 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow M (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow M v__ ) e__254). }
reflexivity.
}
eapply eq_trans.
{
rw e__251.
rw e__253.
reflexivity.
}
feq.
}
feq.
}
rw e__246.
apply (from_eq_zero (- 1) 0 ((apow M (q - 1)) * (apow M 1)) (apow M (q - 1 + 1))); [exact s__97 | lra ..].
}
rewrite v__209. ring.
}
}
{
apply mult_nn_pos.
{
apply mult_nn_nn.
{
apply mult_nn_nn.
{
apply mult_pos_nn.
{
assert (e__255 : eta = 1 * (eta - 0) + 0).
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
rw e__255.
apply (from_lt_pos 1 0 0 eta); [exact h__0 | lra ..].
}
{
assert (e__256 : c = 1 * (c - 0) + 0).
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
rw e__256.
apply (from_le_nn 1 0 0 c); [exact h__1 | lra ..].
}
}
{
apply apow_nonneg.
}
}
{
assert (e__257 : (B - e) = 1 * (B - e) + 0).
{
transitivity ((B + ((- 1) * e))).
{
feq.
}
symmetry.
transitivity ((B + ((- 1) * e))).
{
feq.
}
feq.
}
rw e__257.
apply (from_le_nn 1 0 e B); [exact h__9 | lra ..].
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__258 : e = 1 * (e - 0) + 0).
{
transitivity (e).
{
reflexivity.
}
symmetry.
transitivity (e).
{
feq.
}
feq.
}
rw e__258.
apply (from_lt_pos 1 0 0 e); [exact h__8 | lra ..].
}
{
assert (e__259 : B = 1 * (B - 0) + 0).
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
rw e__259.
apply (from_lt_pos 1 0 0 B); [exact h__10 | lra ..].
}
}
}
}
{
apply mult_nn_nn.
{
apply mult_nn_pos.
{
apply mult_nn_nn.
{
apply mult_pos_nn.
{
assert (e__260 : eta = 1 * (eta - 0) + 0).
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
rw e__260.
apply (from_lt_pos 1 0 0 eta); [exact h__0 | lra ..].
}
{
assert (e__261 : c = 1 * (c - 0) + 0).
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
rw e__261.
apply (from_le_nn 1 0 0 c); [exact h__1 | lra ..].
}
}
{
apply apow_nonneg.
}
}
{
apply inv_pos.
assert (e__262 : B = 1 * (B - 0) + 0).
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
rw e__262.
apply (from_lt_pos 1 0 0 B); [exact h__10 | lra ..].
}
}
{
assert (e__263 : (1 - (sgn M)) = 1 * (1 - (sgn M)) + 0).
{
transitivity ((((- 1) * (sgn M)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (sgn M)) + 1)).
{
feq.
}
feq.
}
rw e__263.
apply (from_le_nn 1 0 (sgn M) 1); [exact s__103 | lra ..].
}
}
}
rw e__193. exact w__194.
}
(* goal *)
assert (s__268 : ((apow X 1) <= (((1 - mu) * (apow x 1)) + (((kappa * (1 - b1)) * / 2) * (apow N_ 1))))).
{
assert (p__265 : (X <= (((1 - mu) * (apow x 1)) + (((kappa * (1 - b1)) * / 2) * (apow N_ 1))))).
{
exact s__192.
}
assert (p__266 : ((- X) <= (((1 - mu) * (apow x 1)) + (((kappa * (1 - b1)) * / 2) * (apow N_ 1))))).
{
exact s__264.
}
assert (u__267 : ((apow X 1) <= (((1 - mu) * (apow x 1)) + (((kappa * (1 - b1)) * / 2) * (apow N_ 1))))).
{
exact (ax_magnitude_at_most X (((1 - mu) * (apow x 1)) + (((kappa * (1 - b1)) * / 2) * (apow N_ 1))) p__265 p__266).
}
exact u__267.
}
split.
{
split.
{
change (0 <> kappa).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__269 : kappa = 1 * (kappa - 0) + 0).
{
transitivity (kappa).
{
reflexivity.
}
symmetry.
transitivity (kappa).
{
feq.
}
feq.
}
rw e__269.
apply (from_lt_pos 1 0 0 kappa); [exact h__5 | lra ..].
}
{
split.
{
change (0 < (q - 1)).
exact s__16.
}
{
split.
{
change (0 < q).
assert (e__270 : q = 1 * (q - 1) + 1).
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
rw e__270.
apply (from_lt_pos 1 1 1 q); [exact h__7 | lra ..].
}
{
change (0 <> B).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__271 : B = 1 * (B - 0) + 0).
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
rw e__271.
apply (from_lt_pos 1 0 0 B); [exact h__10 | lra ..].
}
}
}
}
{
change ((apow X 1) <= (((1 - mu) * (apow x 1)) + (((kappa * (1 - b1)) * / 2) * (apow N_ 1)))).
exact s__268.
}
Qed.
Lemma meaningful : forall (eta : R) (c : R) (h : R) (b1 : R) (mu : R) (kappa : R) (delta : R) (q : R) (B : R) (e : R) (x : R) (X : R) (M : R) (N_ : R), (0 < eta) -> (0 <= c) -> (c <= h) -> (b1 < 1) -> (mu <= 1) -> (0 < kappa) -> (0 < delta) -> (1 < q) -> (0 < e) -> (e <= B) -> (0 < B) -> ((eta * h * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * e)) -> (X = (((1 - mu) * x) - ((eta * c * (apow M q) * (sgn M)) / B))) -> (N_ = M) -> ((apow N_ 1) <= (delta / kappa)) -> ((0 <> kappa) /\ (0 < (q - 1)) /\ (0 < q) /\ (0 <> B)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28)). Qed.
Theorem claim : forall (eta : R) (c : R) (h : R) (b1 : R) (mu : R) (kappa : R) (delta : R) (q : R) (B : R) (e : R) (x : R) (X : R) (M : R) (N_ : R), (0 < eta) -> (0 <= c) -> (c <= h) -> (b1 < 1) -> (mu <= 1) -> (0 < kappa) -> (0 < delta) -> (1 < q) -> (0 < e) -> (e <= B) -> (0 < B) -> ((eta * h * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * e)) -> (X = (((1 - mu) * x) - ((eta * c * (apow M q) * (sgn M)) / B))) -> (N_ = M) -> ((apow N_ 1) <= (delta / kappa)) -> ((apow X 1) <= (((1 - mu) * (apow x 1)) + (((kappa * (1 - b1)) / 2) * (apow N_ 1)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28)). Qed.
Fail Definition corrupted : forall (eta : R) (c : R) (h : R) (b1 : R) (mu : R) (kappa : R) (delta : R) (q : R) (B : R) (e : R) (x : R) (X : R) (M : R) (N_ : R), (0 < eta) -> (0 <= c) -> (c <= h) -> (b1 < 1) -> (mu <= 1) -> (0 < kappa) -> (0 < delta) -> (1 < q) -> (0 < e) -> (e <= B) -> (0 < B) -> ((eta * h * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * e)) -> (X = (((1 - mu) * x) - ((eta * c * (apow M q) * (sgn M)) / B))) -> (N_ = M) -> ((apow N_ 1) <= (delta / kappa)) -> ((((1 - mu) * (apow x 1)) + (((kappa * (1 - b1)) / 2) * (apow N_ 1))) < (apow X 1)) := claim.
End T_aida_decay_coordinate_74e13d0b.
