From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas07.
From AdamNX Require Import Lemmas08.
From AdamNX Require Import Lemmas09.
Open Scope R_scope.

(* aida.theorem4_second; certificate 0ed852efb720548f878d3d8339f2c323df00ad3248bee75cbfd7370f14ab3820 *)
Module T_aida_theorem4_second_0ed852ef.
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).

Lemma satisfiable : exists (b2 : R) (p : R) (C_ : R) (w : R) (r : Z -> R) (g : Z -> R), ((0 < b2) /\ (b2 < w)) /\ (w < 1) /\ (0 < p) /\ (0 < C_) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = (aida_r b2 p (r (t)%Z) (g (t)%Z)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((apow (g (t)%Z) p) <= (C_ * (powerRZ w (t)%Z)))).
Proof.
exists (1 * / 4), 1, 1, (1 * / 2), (fun t : Z => 0), (fun t : Z => 0).
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 4)).
closed_less.
}
{ change ((1 * / 4) < (1 * / 2)).
closed_less.
}
}
{
split.
{
change ((1 * / 2) < 1).
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
change (forall t : Z, ((0)%Z <= t)%Z -> (0 = (aida_r (1 * / 4) 1 0 0))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply gap_eq0.
assert (e__2 : (aida_r (1 * / 4) 1 0 0) = 0).
{
change (((0 * (1 * / 4)) + ((apow 0 1) * (1 - (1 * / 4)))) = 0).
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
change (forall t : Z, ((0)%Z <= t)%Z -> ((apow 0 1) <= (1 * (powerRZ (1 * / 2) (t)%Z)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
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
apply pz_pos.
lra.
}
}
{
assert (e__2 : (- (apow 0 1)) = 0).
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
}
}
}
}
}
Qed.

Lemma proved : forall (b2 : R) (p : R) (C_ : R) (w : R) (r : Z -> R) (g : Z -> R), ((0 < b2) /\ (b2 < w)) -> (w < 1) -> (0 < p) -> (0 < C_) -> (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = (aida_r b2 p (r (t)%Z) (g (t)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((apow (g (t)%Z) p) <= (C_ * (powerRZ w (t)%Z)))) -> (((forall t : Z, ((0)%Z <= t)%Z -> (0 < p))) /\ (tends (fun t : Z => (r (t)%Z)) 0)).
Proof.
intros b2 p C_ w r g h__0 h__3 h__4 h__5 h__6 h__7.
pose proof h__0 as [h__1 h__2].
(* w positive *)
assert (s__12 : (0 < w)).
{
assert (e__8 : w = ((w - b2) + b2)).
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
assert (w__9 : 0 < ((w - b2) + b2)).
{
apply plus_pos_pos.
{
assert (e__10 : (w - b2) = 1 * (w - b2) + 0).
{
transitivity ((((- 1) * b2) + w)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b2) + w)).
{
feq.
}
feq.
}
rw e__10.
apply (from_lt_pos 1 0 b2 w); [exact h__2 | lra ..].
}
{
assert (e__11 : b2 = 1 * (b2 - 0) + 0).
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
rw e__11.
apply (from_lt_pos 1 0 0 b2); [exact h__1 | lra ..].
}
}
rw e__8. exact w__9.
}
(* b2 below *)
assert (s__17 : (b2 < 1)).
{
apply gap_lt.
assert (e__13 : (1 - b2) = ((w - b2) + (1 - w))).
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
assert (w__14 : 0 < ((w - b2) + (1 - w))).
{
apply plus_pos_pos.
{
assert (e__15 : (w - b2) = 1 * (w - b2) + 0).
{
transitivity ((((- 1) * b2) + w)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b2) + w)).
{
feq.
}
feq.
}
rw e__15.
apply (from_lt_pos 1 0 b2 w); [exact h__2 | lra ..].
}
{
assert (e__16 : (1 - w) = 1 * (1 - w) + 0).
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
rw e__16.
apply (from_lt_pos 1 0 w 1); [exact h__3 | lra ..].
}
}
rw e__13. exact w__14.
}
(* up *)
assert (s__90 : (forall t : Z, ((0)%Z <= t)%Z -> ((r (t)%Z) <= (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z))))).
{
apply (induction_from (fun t : Z => ((r (t)%Z) <= (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)))) (0)%Z).
{
change ((r (0)%Z) <= (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (0)%Z))).
(* size *)
assert (s__19 : ((r (0)%Z) <= (apow (r (0)%Z) 1))).
{
assert (u__18 : ((r (0)%Z) <= (apow (r (0)%Z) 1))).
{
exact (ax_at_most_magnitude (r (0)%Z)).
}
exact u__18.
}
assert (n__23 : (w - b2) <> 0).
{
apply Rgt_not_eq; red.
assert (e__22 : (w - b2) = 1 * (w - b2) + 0).
{
transitivity ((((- 1) * b2) + w)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b2) + w)).
{
feq.
}
feq.
}
rw e__22.
apply (from_lt_pos 1 0 b2 w); [exact h__2 | lra ..].
}
assert (n__25 : (((- 1) * b2) + w) <> 0).
{
assert (e__24 : (w - b2) = (((- 1) * b2) + w)).
{
feq.
}
try rewrite <- e__24.
exact n__23.
}
assert (n__26 : (b2 + ((- 1) * w)) <> 0).
{
intro vanishes.
apply n__25.
transitivity ((- 1) * (b2 + ((- 1) * w))).
{ feq. }
rewrite vanishes. ring.
}
(* base *)
assert (s__35 : ((r (0)%Z) <= (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (w ^ 0)))).
{
apply gap_le.
assert (e__20 : ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (w ^ 0)) - (r (0)%Z)) = (((apow (r (0)%Z) 1) - (r (0)%Z)) + (((1 - b2) * C_) * / (w - b2)))).
{
transitivity (((((apow (r (0)%Z) 1) * b2) + ((- 1) * (apow (r (0)%Z) 1) * w) + ((- 1) * (r (0)%Z) * b2) + ((r (0)%Z) * w) + (C_ * b2) + ((- 1) * C_)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__27 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__28 : (w - b2) = (((- 1) * b2) + w)).
{
feq.
}
rw e__28.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__27.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow (r (0)%Z) 1) * b2) + ((- 1) * (apow (r (0)%Z) 1) * w) + ((- 1) * (r (0)%Z) * b2) + ((r (0)%Z) * w) + (C_ * b2) + ((- 1) * C_)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__29 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__30 : (w - b2) = (((- 1) * b2) + w)).
{
feq.
}
rw e__30.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__29.
reflexivity.
}
feq.
}
feq.
}
assert (w__21 : 0 <= (((apow (r (0)%Z) 1) - (r (0)%Z)) + (((1 - b2) * C_) * / (w - b2)))).
{
apply Rlt_le.
apply plus_nn_pos.
{
assert (e__31 : ((apow (r (0)%Z) 1) - (r (0)%Z)) = 1 * ((apow (r (0)%Z) 1) - (r (0)%Z)) + 0).
{
transitivity (((apow (r (0)%Z) 1) + ((- 1) * (r (0)%Z)))).
{
feq.
}
symmetry.
transitivity (((apow (r (0)%Z) 1) + ((- 1) * (r (0)%Z)))).
{
feq.
}
feq.
}
rw e__31.
apply (from_le_nn 1 0 (r (0)%Z) (apow (r (0)%Z) 1)); [exact s__19 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__32 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__32.
apply (from_lt_pos 1 0 b2 1); [exact s__17 | lra ..].
}
{
assert (e__33 : C_ = 1 * (C_ - 0) + 0).
{
transitivity (C_).
{
reflexivity.
}
symmetry.
transitivity (C_).
{
feq.
}
feq.
}
rw e__33.
apply (from_lt_pos 1 0 0 C_); [exact h__5 | lra ..].
}
}
{
apply inv_pos.
assert (e__34 : (w - b2) = 1 * (w - b2) + 0).
{
transitivity ((((- 1) * b2) + w)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b2) + w)).
{
feq.
}
feq.
}
rw e__34.
apply (from_lt_pos 1 0 b2 w); [exact h__2 | lra ..].
}
}
}
rw e__20. exact w__21.
}
apply gap_le.
assert (e__36 : ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (0)%Z)) - (r (0)%Z)) = 1 * ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (w ^ 0)) - (r (0)%Z)) + 0).
{
transitivity (((((apow (r (0)%Z) 1) * b2) + ((- 1) * (apow (r (0)%Z) 1) * w) + ((- 1) * (r (0)%Z) * b2) + ((r (0)%Z) * w) + (C_ * b2) + ((- 1) * C_)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__37 : (powerRZ w (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
assert (e__38 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__39 : (w - b2) = (((- 1) * b2) + w)).
{
feq.
}
rw e__39.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__37.
rw e__38.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow (r (0)%Z) 1) * b2) + ((- 1) * (apow (r (0)%Z) 1) * w) + ((- 1) * (r (0)%Z) * b2) + ((r (0)%Z) * w) + (C_ * b2) + ((- 1) * C_)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__40 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__41 : (w - b2) = (((- 1) * b2) + w)).
{
feq.
}
rw e__41.
apply inv_by. feq.
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
rw e__36.
apply (from_le_nn 1 0 (r (0)%Z) (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (w ^ 0))); [exact s__35 | lra ..].
}
{
intros t b__42.
assert (r__43 : 0 <= IZR t).
{ izr_le. }
intros IH__44.
change ((r (t + 1)%Z) <= (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t + 1)%Z))).
(* next *)
assert (s__47 : ((r ((t + 1))%Z) = (aida_r b2 p (r (t)%Z) (g (t)%Z)))).
{
assert (b__45 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__46 : ((r ((t + 1))%Z) = (aida_r b2 p (r (t)%Z) (g (t)%Z)))).
{
exact (h__6 (t)%Z b__45).
}
exact u__46.
}
(* g_t *)
assert (s__50 : ((apow (g (t)%Z) p) <= (C_ * (powerRZ w (t)%Z)))).
{
assert (b__48 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__49 : ((apow (g (t)%Z) p) <= (C_ * (powerRZ w (t)%Z)))).
{
exact (h__7 (t)%Z b__48).
}
exact u__49.
}
assert (n__54 : (w - b2) <> 0).
{
apply Rgt_not_eq; red.
assert (e__53 : (w - b2) = 1 * (w - b2) + 0).
{
transitivity ((((- 1) * b2) + w)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b2) + w)).
{
feq.
}
feq.
}
rw e__53.
apply (from_lt_pos 1 0 b2 w); [exact h__2 | lra ..].
}
assert (n__56 : (((- 1) * b2) + w) <> 0).
{
assert (e__55 : (w - b2) = (((- 1) * b2) + w)).
{
feq.
}
try rewrite <- e__55.
exact n__54.
}
assert (n__57 : (b2 + ((- 1) * w)) <> 0).
{
intro vanishes.
apply n__56.
transitivity ((- 1) * (b2 + ((- 1) * w))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__59 : 0 < p).
{
assert (e__58 : p = 1 * (p - 0) + 0).
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
rw e__58.
apply (from_lt_pos 1 0 0 p); [exact h__4 | lra ..].
}
assert (n__70 : (r (t + 1)%Z) = (((- 1) * (apow (g (t)%Z) p) * b2) + (apow (g (t)%Z) p) + ((r (t)%Z) * b2))).
{
transitivity (1 * (r (t + 1)%Z)).
{ feq. }
assert (e__69 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
try rewrite <- e__69.
rewrite s__47.
assert (e__68 : (aida_r b2 p (r (t)%Z) (g (t)%Z)) = (((- 1) * (apow (g (t)%Z) p) * b2) + (apow (g (t)%Z) p) + ((r (t)%Z) * b2))).
{
change ((((r (t)%Z) * b2) + ((apow (g (t)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z) p) * b2) + (apow (g (t)%Z) p) + ((r (t)%Z) * b2))).
feq.
}
rw e__68.
feq.
}
(* step *)
assert (s__81 : ((r ((t + 1))%Z) <= (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w ((t + 1))%Z)))).
{
apply gap_le.
assert (e__51 : ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w ((t + 1))%Z)) - (r ((t + 1))%Z)) = ((b2 * ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)) - (r (t)%Z))) + ((w - b2) * (apow (r (0)%Z) 1) * (powerRZ w (t)%Z)) + ((1 - b2) * ((C_ * (powerRZ w (t)%Z)) - (apow (g (t)%Z) p))))).
{
transitivity (((((apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * b2 * w) + ((- 1) * (apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * (w ^ 2)) + ((- 1) * (r (t + 1)%Z) * b2) + ((r (t + 1)%Z) * w) + ((powerRZ w (t)%Z) * C_ * b2 * w) + ((- 1) * (powerRZ w (t)%Z) * C_ * w)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__60 : (powerRZ w ((t + 1))%Z) = ((powerRZ w (t)%Z) * w)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add w (t)%Z (1)%Z) by zp.
rewrite (pz_whole w (1)%Z 1 eq_refl).
feq.
}
assert (e__61 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__62 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__63 : (w - b2) = (((- 1) * b2) + w)).
{
feq.
}
rw e__63.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__60.
rw e__61.
rw e__62.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (apow (g (t)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z) p) * b2 * w) + ((apow (g (t)%Z) p) * (b2 ^ 2)) + ((apow (g (t)%Z) p) * w) + ((apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * b2 * w) + ((- 1) * (apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * (w ^ 2)) + ((r (t)%Z) * b2 * w) + ((- 1) * (r (t)%Z) * (b2 ^ 2)) + ((powerRZ w (t)%Z) * C_ * b2 * w) + ((- 1) * (powerRZ w (t)%Z) * C_ * w)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__64 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__65 : (w - b2) = (((- 1) * b2) + w)).
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
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow (g (t)%Z) p) * b2) + (1 * (apow (g (t)%Z) p) * b2 * w) + ((- 1) * (apow (g (t)%Z) p) * (b2 ^ 2)) + ((- 1) * (apow (g (t)%Z) p) * w) + ((- 1) * (r (t + 1)%Z) * b2) + (1 * (r (t + 1)%Z) * w) + ((- 1) * (r (t)%Z) * b2 * w) + (1 * (r (t)%Z) * (b2 ^ 2))) * (/ ((1 * b2) + ((- 1) * w))))).
{
feq.
}
rw n__70.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__52 : 0 <= ((b2 * ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)) - (r (t)%Z))) + ((w - b2) * (apow (r (0)%Z) 1) * (powerRZ w (t)%Z)) + ((1 - b2) * ((C_ * (powerRZ w (t)%Z)) - (apow (g (t)%Z) p))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__71 : b2 = 1 * (b2 - 0) + 0).
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
rw e__71.
apply (from_lt_pos 1 0 0 b2); [exact h__1 | lra ..].
}
{
assert (e__72 : ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)) - (r (t)%Z)) = 1 * ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)) - (r (t)%Z)) + 0).
{
transitivity (((((apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * b2) + ((- 1) * (apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * w) + ((- 1) * (r (t)%Z) * b2) + ((r (t)%Z) * w) + ((- 1) * (powerRZ w (t)%Z) * C_) + ((powerRZ w (t)%Z) * C_ * b2)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__73 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__74 : (w - b2) = (((- 1) * b2) + w)).
{
feq.
}
rw e__74.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__73.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * b2) + ((- 1) * (apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * w) + ((- 1) * (r (t)%Z) * b2) + ((r (t)%Z) * w) + ((- 1) * (powerRZ w (t)%Z) * C_) + ((powerRZ w (t)%Z) * C_ * b2)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__75 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__76 : (w - b2) = (((- 1) * b2) + w)).
{
feq.
}
rw e__76.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__75.
reflexivity.
}
feq.
}
feq.
}
rw e__72.
apply (from_le_nn 1 0 (r (t)%Z) (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z))); [exact IH__44 | lra ..].
}
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__77 : (w - b2) = 1 * (w - b2) + 0).
{
transitivity ((((- 1) * b2) + w)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b2) + w)).
{
feq.
}
feq.
}
rw e__77.
apply (from_lt_pos 1 0 b2 w); [exact h__2 | lra ..].
}
{
apply apow_nonneg.
}
}
{
apply pz_pos.
assert (e__78 : w = 1 * (w - 0) + 0).
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
rw e__78.
apply (from_lt_pos 1 0 0 w); [exact s__12 | lra ..].
}
}
}
{
apply mult_pos_nn.
{
assert (e__79 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__79.
apply (from_lt_pos 1 0 b2 1); [exact s__17 | lra ..].
}
{
assert (e__80 : ((C_ * (powerRZ w (t)%Z)) - (apow (g (t)%Z) p)) = 1 * ((C_ * (powerRZ w (t)%Z)) - (apow (g (t)%Z) p)) + 0).
{
transitivity ((((- 1) * (apow (g (t)%Z) p)) + ((powerRZ w (t)%Z) * C_))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow (g (t)%Z) p)) + ((powerRZ w (t)%Z) * C_))).
{
feq.
}
feq.
}
rw e__80.
apply (from_le_nn 1 0 (apow (g (t)%Z) p) (C_ * (powerRZ w (t)%Z))); [exact s__50 | lra ..].
}
}
}
rw e__51. exact w__52.
}
apply gap_le.
assert (e__82 : ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t + 1)%Z)) - (r (t + 1)%Z)) = 1 * ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w ((t + 1))%Z)) - (r ((t + 1))%Z)) + 0).
{
transitivity (((((apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * b2 * w) + ((- 1) * (apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * (w ^ 2)) + ((- 1) * (r (t + 1)%Z) * b2) + ((r (t + 1)%Z) * w) + ((powerRZ w (t)%Z) * C_ * b2 * w) + ((- 1) * (powerRZ w (t)%Z) * C_ * w)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__83 : (powerRZ w (t + 1)%Z) = ((powerRZ w (t)%Z) * w)).
{
rewrite (pz_add w (t)%Z (1)%Z) by zp.
rewrite (pz_whole w (1)%Z 1 eq_refl).
feq.
}
assert (e__84 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__85 : (w - b2) = (((- 1) * b2) + w)).
{
feq.
}
rw e__85.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__83.
rw e__84.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * b2 * w) + ((- 1) * (apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * (w ^ 2)) + ((- 1) * (r (t + 1)%Z) * b2) + ((r (t + 1)%Z) * w) + ((powerRZ w (t)%Z) * C_ * b2 * w) + ((- 1) * (powerRZ w (t)%Z) * C_ * w)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__86 : (powerRZ w ((t + 1))%Z) = ((powerRZ w (t)%Z) * w)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add w (t)%Z (1)%Z) by zp.
rewrite (pz_whole w (1)%Z 1 eq_refl).
feq.
}
assert (e__87 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__88 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__89 : (w - b2) = (((- 1) * b2) + w)).
{
feq.
}
rw e__89.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__86.
rw e__87.
rw e__88.
reflexivity.
}
feq.
}
feq.
}
rw e__82.
apply (from_le_nn 1 0 (r ((t + 1))%Z) (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w ((t + 1))%Z))); [exact s__81 | lra ..].
}
}
(* down *)
assert (s__170 : (forall t : Z, ((0)%Z <= t)%Z -> ((- (r (t)%Z)) <= (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z))))).
{
apply (induction_from (fun t : Z => ((- (r (t)%Z)) <= (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)))) (0)%Z).
{
change ((- (r (0)%Z)) <= (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (0)%Z))).
(* size *)
assert (s__92 : ((- (r (0)%Z)) <= (apow (- (r (0)%Z)) 1))).
{
assert (u__91 : ((- (r (0)%Z)) <= (apow (- (r (0)%Z)) 1))).
{
exact (ax_at_most_magnitude (- (r (0)%Z))).
}
exact u__91.
}
assert (n__96 : (w - b2) <> 0).
{
apply Rgt_not_eq; red.
assert (e__95 : (w - b2) = 1 * (w - b2) + 0).
{
transitivity ((((- 1) * b2) + w)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b2) + w)).
{
feq.
}
feq.
}
rw e__95.
apply (from_lt_pos 1 0 b2 w); [exact h__2 | lra ..].
}
assert (n__98 : (((- 1) * b2) + w) <> 0).
{
assert (e__97 : (w - b2) = (((- 1) * b2) + w)).
{
feq.
}
try rewrite <- e__97.
exact n__96.
}
assert (n__99 : (b2 + ((- 1) * w)) <> 0).
{
intro vanishes.
apply n__98.
transitivity ((- 1) * (b2 + ((- 1) * w))).
{ feq. }
rewrite vanishes. ring.
}
(* base *)
assert (s__114 : ((- (r (0)%Z)) <= (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (w ^ 0)))).
{
apply gap_le.
assert (e__93 : ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (w ^ 0)) - (- (r (0)%Z))) = (((apow (- (r (0)%Z)) 1) - (- (r (0)%Z))) + (((1 - b2) * C_) * / (w - b2)))).
{
transitivity (((((apow (r (0)%Z) 1) * b2) + ((- 1) * (apow (r (0)%Z) 1) * w) + ((r (0)%Z) * b2) + ((- 1) * (r (0)%Z) * w) + (C_ * b2) + ((- 1) * C_)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__100 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__101 : (w - b2) = (((- 1) * b2) + w)).
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
symmetry.
transitivity (((((apow (r (0)%Z) 1) * b2) + ((- 1) * (apow (r (0)%Z) 1) * w) + ((r (0)%Z) * b2) + ((- 1) * (r (0)%Z) * w) + (C_ * b2) + ((- 1) * C_)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__102 : (apow (- (r (0)%Z)) 1) = (apow (r (0)%Z) 1)).
{
assert (e__103 : (- (r (0)%Z)) = ((- 1) * (r (0)%Z))).
{
feq.
}
transitivity (apow  ((- 1) * (r (0)%Z)) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__103). }
rewrite (apow_flip ((- 1) * (r (0)%Z)) (r (0)%Z) 1) by feq.
reflexivity.
}
assert (e__104 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__105 : (w - b2) = (((- 1) * b2) + w)).
{
feq.
}
rw e__105.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__102.
rw e__104.
reflexivity.
}
feq.
}
feq.
}
assert (w__94 : 0 <= (((apow (- (r (0)%Z)) 1) - (- (r (0)%Z))) + (((1 - b2) * C_) * / (w - b2)))).
{
apply Rlt_le.
apply plus_nn_pos.
{
assert (e__106 : ((apow (- (r (0)%Z)) 1) - (- (r (0)%Z))) = 1 * ((apow (- (r (0)%Z)) 1) - (- (r (0)%Z))) + 0).
{
transitivity (((apow (r (0)%Z) 1) + (r (0)%Z))).
{
assert (e__107 : (apow (- (r (0)%Z)) 1) = (apow (r (0)%Z) 1)).
{
assert (e__108 : (- (r (0)%Z)) = ((- 1) * (r (0)%Z))).
{
feq.
}
transitivity (apow  ((- 1) * (r (0)%Z)) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__108). }
rewrite (apow_flip ((- 1) * (r (0)%Z)) (r (0)%Z) 1) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__107.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow (r (0)%Z) 1) + (r (0)%Z))).
{
assert (e__109 : (apow (- (r (0)%Z)) 1) = (apow (r (0)%Z) 1)).
{
assert (e__110 : (- (r (0)%Z)) = ((- 1) * (r (0)%Z))).
{
feq.
}
transitivity (apow  ((- 1) * (r (0)%Z)) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__110). }
rewrite (apow_flip ((- 1) * (r (0)%Z)) (r (0)%Z) 1) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__109.
reflexivity.
}
feq.
}
feq.
}
rw e__106.
apply (from_le_nn 1 0 (- (r (0)%Z)) (apow (- (r (0)%Z)) 1)); [exact s__92 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__111 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__111.
apply (from_lt_pos 1 0 b2 1); [exact s__17 | lra ..].
}
{
assert (e__112 : C_ = 1 * (C_ - 0) + 0).
{
transitivity (C_).
{
reflexivity.
}
symmetry.
transitivity (C_).
{
feq.
}
feq.
}
rw e__112.
apply (from_lt_pos 1 0 0 C_); [exact h__5 | lra ..].
}
}
{
apply inv_pos.
assert (e__113 : (w - b2) = 1 * (w - b2) + 0).
{
transitivity ((((- 1) * b2) + w)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b2) + w)).
{
feq.
}
feq.
}
rw e__113.
apply (from_lt_pos 1 0 b2 w); [exact h__2 | lra ..].
}
}
}
rw e__93. exact w__94.
}
apply gap_le.
assert (e__115 : ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (0)%Z)) - (- (r (0)%Z))) = 1 * ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (w ^ 0)) - (- (r (0)%Z))) + 0).
{
transitivity (((((apow (r (0)%Z) 1) * b2) + ((- 1) * (apow (r (0)%Z) 1) * w) + ((r (0)%Z) * b2) + ((- 1) * (r (0)%Z) * w) + (C_ * b2) + ((- 1) * C_)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__116 : (powerRZ w (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
assert (e__117 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__118 : (w - b2) = (((- 1) * b2) + w)).
{
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
symmetry.
transitivity (((((apow (r (0)%Z) 1) * b2) + ((- 1) * (apow (r (0)%Z) 1) * w) + ((r (0)%Z) * b2) + ((- 1) * (r (0)%Z) * w) + (C_ * b2) + ((- 1) * C_)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__119 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__120 : (w - b2) = (((- 1) * b2) + w)).
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
feq.
}
rw e__115.
apply (from_le_nn 1 0 (- (r (0)%Z)) (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (w ^ 0))); [exact s__114 | lra ..].
}
{
intros t b__121.
assert (r__122 : 0 <= IZR t).
{ izr_le. }
intros IH__123.
change ((- (r (t + 1)%Z)) <= (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t + 1)%Z))).
(* next *)
assert (s__126 : ((r ((t + 1))%Z) = (aida_r b2 p (r (t)%Z) (g (t)%Z)))).
{
assert (b__124 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__125 : ((r ((t + 1))%Z) = (aida_r b2 p (r (t)%Z) (g (t)%Z)))).
{
exact (h__6 (t)%Z b__124).
}
exact u__125.
}
(* g_t *)
assert (s__129 : ((apow (g (t)%Z) p) <= (C_ * (powerRZ w (t)%Z)))).
{
assert (b__127 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__128 : ((apow (g (t)%Z) p) <= (C_ * (powerRZ w (t)%Z)))).
{
exact (h__7 (t)%Z b__127).
}
exact u__128.
}
assert (n__133 : (w - b2) <> 0).
{
apply Rgt_not_eq; red.
assert (e__132 : (w - b2) = 1 * (w - b2) + 0).
{
transitivity ((((- 1) * b2) + w)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b2) + w)).
{
feq.
}
feq.
}
rw e__132.
apply (from_lt_pos 1 0 b2 w); [exact h__2 | lra ..].
}
assert (n__135 : (((- 1) * b2) + w) <> 0).
{
assert (e__134 : (w - b2) = (((- 1) * b2) + w)).
{
feq.
}
try rewrite <- e__134.
exact n__133.
}
assert (n__136 : (b2 + ((- 1) * w)) <> 0).
{
intro vanishes.
apply n__135.
transitivity ((- 1) * (b2 + ((- 1) * w))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__138 : 0 < p).
{
assert (e__137 : p = 1 * (p - 0) + 0).
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
rw e__137.
apply (from_lt_pos 1 0 0 p); [exact h__4 | lra ..].
}
assert (n__149 : (r (t + 1)%Z) = (((- 1) * (apow (g (t)%Z) p) * b2) + (apow (g (t)%Z) p) + ((r (t)%Z) * b2))).
{
transitivity (1 * (r (t + 1)%Z)).
{ feq. }
assert (e__148 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
try rewrite <- e__148.
rewrite s__126.
assert (e__147 : (aida_r b2 p (r (t)%Z) (g (t)%Z)) = (((- 1) * (apow (g (t)%Z) p) * b2) + (apow (g (t)%Z) p) + ((r (t)%Z) * b2))).
{
change ((((r (t)%Z) * b2) + ((apow (g (t)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z) p) * b2) + (apow (g (t)%Z) p) + ((r (t)%Z) * b2))).
feq.
}
rw e__147.
feq.
}
(* step *)
assert (s__161 : ((- (r ((t + 1))%Z)) <= (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w ((t + 1))%Z)))).
{
apply gap_le.
assert (e__130 : ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w ((t + 1))%Z)) - (- (r ((t + 1))%Z))) = ((b2 * ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)) - (- (r (t)%Z)))) + ((w - b2) * (apow (r (0)%Z) 1) * (powerRZ w (t)%Z)) + ((1 - b2) * ((C_ * (powerRZ w (t)%Z)) + (apow (g (t)%Z) p))))).
{
transitivity (((((apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * b2 * w) + ((- 1) * (apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * (w ^ 2)) + ((r (t + 1)%Z) * b2) + ((- 1) * (r (t + 1)%Z) * w) + ((powerRZ w (t)%Z) * C_ * b2 * w) + ((- 1) * (powerRZ w (t)%Z) * C_ * w)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__139 : (powerRZ w ((t + 1))%Z) = ((powerRZ w (t)%Z) * w)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add w (t)%Z (1)%Z) by zp.
rewrite (pz_whole w (1)%Z 1 eq_refl).
feq.
}
assert (e__140 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__141 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__142 : (w - b2) = (((- 1) * b2) + w)).
{
feq.
}
rw e__142.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__139.
rw e__140.
rw e__141.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow (g (t)%Z) p) * b2) + ((apow (g (t)%Z) p) * b2 * w) + ((- 1) * (apow (g (t)%Z) p) * (b2 ^ 2)) + ((- 1) * (apow (g (t)%Z) p) * w) + ((apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * b2 * w) + ((- 1) * (apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * (w ^ 2)) + ((- 1) * (r (t)%Z) * b2 * w) + ((r (t)%Z) * (b2 ^ 2)) + ((powerRZ w (t)%Z) * C_ * b2 * w) + ((- 1) * (powerRZ w (t)%Z) * C_ * w)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__143 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__144 : (w - b2) = (((- 1) * b2) + w)).
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
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow (g (t)%Z) p) * b2) + ((- 1) * (apow (g (t)%Z) p) * b2 * w) + (1 * (apow (g (t)%Z) p) * (b2 ^ 2)) + (1 * (apow (g (t)%Z) p) * w) + (1 * (r (t + 1)%Z) * b2) + ((- 1) * (r (t + 1)%Z) * w) + (1 * (r (t)%Z) * b2 * w) + ((- 1) * (r (t)%Z) * (b2 ^ 2))) * (/ ((1 * b2) + ((- 1) * w))))).
{
feq.
}
rw n__149.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__131 : 0 <= ((b2 * ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)) - (- (r (t)%Z)))) + ((w - b2) * (apow (r (0)%Z) 1) * (powerRZ w (t)%Z)) + ((1 - b2) * ((C_ * (powerRZ w (t)%Z)) + (apow (g (t)%Z) p))))).
{
apply Rlt_le.
apply plus_nn_pos.
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__150 : b2 = 1 * (b2 - 0) + 0).
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
rw e__150.
apply (from_lt_pos 1 0 0 b2); [exact h__1 | lra ..].
}
{
assert (e__151 : ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)) - (- (r (t)%Z))) = 1 * ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)) - (- (r (t)%Z))) + 0).
{
transitivity (((((apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * b2) + ((- 1) * (apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * w) + ((r (t)%Z) * b2) + ((- 1) * (r (t)%Z) * w) + ((- 1) * (powerRZ w (t)%Z) * C_) + ((powerRZ w (t)%Z) * C_ * b2)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__152 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__153 : (w - b2) = (((- 1) * b2) + w)).
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
symmetry.
transitivity (((((apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * b2) + ((- 1) * (apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * w) + ((r (t)%Z) * b2) + ((- 1) * (r (t)%Z) * w) + ((- 1) * (powerRZ w (t)%Z) * C_) + ((powerRZ w (t)%Z) * C_ * b2)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__154 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__155 : (w - b2) = (((- 1) * b2) + w)).
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
feq.
}
rw e__151.
apply (from_le_nn 1 0 (- (r (t)%Z)) (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z))); [exact IH__123 | lra ..].
}
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__156 : (w - b2) = 1 * (w - b2) + 0).
{
transitivity ((((- 1) * b2) + w)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b2) + w)).
{
feq.
}
feq.
}
rw e__156.
apply (from_lt_pos 1 0 b2 w); [exact h__2 | lra ..].
}
{
apply apow_nonneg.
}
}
{
apply pz_pos.
assert (e__157 : w = 1 * (w - 0) + 0).
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
rw e__157.
apply (from_lt_pos 1 0 0 w); [exact s__12 | lra ..].
}
}
}
{
apply mult_pos_pos.
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
apply (from_lt_pos 1 0 b2 1); [exact s__17 | lra ..].
}
{
apply plus_pos_nn.
{
apply mult_pos_pos.
{
assert (e__159 : C_ = 1 * (C_ - 0) + 0).
{
transitivity (C_).
{
reflexivity.
}
symmetry.
transitivity (C_).
{
feq.
}
feq.
}
rw e__159.
apply (from_lt_pos 1 0 0 C_); [exact h__5 | lra ..].
}
{
apply pz_pos.
assert (e__160 : w = 1 * (w - 0) + 0).
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
rw e__160.
apply (from_lt_pos 1 0 0 w); [exact s__12 | lra ..].
}
}
{
apply apow_nonneg.
}
}
}
}
rw e__130. exact w__131.
}
apply gap_le.
assert (e__162 : ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t + 1)%Z)) - (- (r (t + 1)%Z))) = 1 * ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w ((t + 1))%Z)) - (- (r ((t + 1))%Z))) + 0).
{
transitivity (((((apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * b2 * w) + ((- 1) * (apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * (w ^ 2)) + ((r (t + 1)%Z) * b2) + ((- 1) * (r (t + 1)%Z) * w) + ((powerRZ w (t)%Z) * C_ * b2 * w) + ((- 1) * (powerRZ w (t)%Z) * C_ * w)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__163 : (powerRZ w (t + 1)%Z) = ((powerRZ w (t)%Z) * w)).
{
rewrite (pz_add w (t)%Z (1)%Z) by zp.
rewrite (pz_whole w (1)%Z 1 eq_refl).
feq.
}
assert (e__164 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__165 : (w - b2) = (((- 1) * b2) + w)).
{
feq.
}
rw e__165.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__163.
rw e__164.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * b2 * w) + ((- 1) * (apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * (w ^ 2)) + ((r (t + 1)%Z) * b2) + ((- 1) * (r (t + 1)%Z) * w) + ((powerRZ w (t)%Z) * C_ * b2 * w) + ((- 1) * (powerRZ w (t)%Z) * C_ * w)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__166 : (powerRZ w ((t + 1))%Z) = ((powerRZ w (t)%Z) * w)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add w (t)%Z (1)%Z) by zp.
rewrite (pz_whole w (1)%Z 1 eq_refl).
feq.
}
assert (e__167 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__168 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__169 : (w - b2) = (((- 1) * b2) + w)).
{
feq.
}
rw e__169.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__166.
rw e__167.
rw e__168.
reflexivity.
}
feq.
}
feq.
}
rw e__162.
apply (from_le_nn 1 0 (- (r ((t + 1))%Z)) (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w ((t + 1))%Z))); [exact s__161 | lra ..].
}
}
(* w above *)
assert (s__174 : ((- 1) < w)).
{
apply gap_lt.
assert (e__171 : (w - (- 1)) = (w + 1)).
{
transitivity ((w + 1)).
{
feq.
}
symmetry.
transitivity ((w + 1)).
{
reflexivity.
}
feq.
}
assert (w__172 : 0 < (w + 1)).
{
assert (e__173 : (w + 1) = 1 * (w - 0) + 1).
{
transitivity ((w + 1)).
{
reflexivity.
}
symmetry.
transitivity ((w + 1)).
{
feq.
}
feq.
}
rw e__173.
apply (from_lt_pos 1 1 0 w); [exact s__12 | lra ..].
}
rw e__171. exact w__172.
}
(* powers *)
assert (s__178 : (tends (fun n : Z => (powerRZ w (n)%Z)) 0)).
{
assert (p__175 : ((- 1) < w)).
{
exact s__174.
}
assert (p__176 : (w < 1)).
{
exact h__3.
}
assert (u__177 : (tends (fun n : Z => (powerRZ w (n)%Z)) 0)).
{
exact (ax_limit_of_powers w p__175 p__176).
}
exact u__177.
}
assert (n__189 : (w - b2) <> 0).
{
apply Rgt_not_eq; red.
assert (e__188 : (w - b2) = 1 * (w - b2) + 0).
{
transitivity ((((- 1) * b2) + w)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b2) + w)).
{
feq.
}
feq.
}
rw e__188.
apply (from_lt_pos 1 0 b2 w); [exact h__2 | lra ..].
}
assert (n__191 : (((- 1) * b2) + w) <> 0).
{
assert (e__190 : (w - b2) = (((- 1) * b2) + w)).
{
feq.
}
try rewrite <- e__190.
exact n__189.
}
assert (n__192 : (b2 + ((- 1) * w)) <> 0).
{
intro vanishes.
apply n__191.
transitivity ((- 1) * (b2 + ((- 1) * w))).
{ feq. }
rewrite vanishes. ring.
}
(* high *)
assert (s__195 : (tends (fun t : Z => (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z))) 0)).
{
assert (f__182 : tends (fun t : Z => (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z))) (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * 0)).
{
refine (tends_mult (fun t : Z => ((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2)))) (fun t : Z => (powerRZ w (t)%Z)) ((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) 0 _ _).
{
apply tends_const.
}
{
exact s__178.
}
}
assert (e__181 : 0 = (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * 0)).
{
transitivity (0).
{
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__193 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__194 : (w - b2) = (((- 1) * b2) + w)).
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
feq.
}
refine (tends_value _ _ _ e__181 _).
refine (tends_from (1)%Z _ _ _ f__182 _).
intros t b__179.
assert (r__180 : 1 <= IZR t).
{ izr_le. }
assert (n__184 : (w - b2) <> 0).
{
apply Rgt_not_eq; red.
assert (e__183 : (w - b2) = 1 * (w - b2) + 0).
{
transitivity ((((- 1) * b2) + w)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b2) + w)).
{
feq.
}
feq.
}
rw e__183.
apply (from_lt_pos 1 0 b2 w); [exact h__2 | lra ..].
}
assert (n__186 : (((- 1) * b2) + w) <> 0).
{
assert (e__185 : (w - b2) = (((- 1) * b2) + w)).
{
feq.
}
try rewrite <- e__185.
exact n__184.
}
assert (n__187 : (b2 + ((- 1) * w)) <> 0).
{
intro vanishes.
apply n__186.
transitivity ((- 1) * (b2 + ((- 1) * w))).
{ feq. }
rewrite vanishes. ring.
}
reflexivity.
}
(* low *)
assert (s__202 : (tends (fun t : Z => (- (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)))) 0)).
{
assert (f__199 : tends (fun t : Z => (- (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)))) (- (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * 0))).
{
refine (tends_opp (fun t : Z => (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z))) (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * 0) _).
{
refine (tends_mult (fun t : Z => ((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2)))) (fun t : Z => (powerRZ w (t)%Z)) ((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) 0 _ _).
{
apply tends_const.
}
{
exact s__178.
}
}
}
assert (e__198 : 0 = (- (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * 0))).
{
transitivity (0).
{
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__200 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__201 : (w - b2) = (((- 1) * b2) + w)).
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
feq.
}
refine (tends_value _ _ _ e__198 _).
refine (tends_from (1)%Z _ _ _ f__199 _).
intros t b__196.
assert (r__197 : 1 <= IZR t).
{ izr_le. }
reflexivity.
}
(* below *)
assert (s__220 : (forall t : Z, ((1)%Z <= t)%Z -> ((- (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z))) <= (r (t)%Z)))).
{
intros t b__203.
assert (r__204 : 1 <= IZR t).
{ izr_le. }
(* d *)
assert (s__207 : ((- (r (t)%Z)) <= (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)))).
{
assert (b__205 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__206 : ((- (r (t)%Z)) <= (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)))).
{
exact (s__170 (t)%Z b__205).
}
exact u__206.
}
(* b *)
assert (s__219 : ((- (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z))) <= (r (t)%Z))).
{
apply gap_le.
assert (e__208 : ((r (t)%Z) - (- (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)))) = ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)) - (- (r (t)%Z)))).
{
transitivity (((((apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * b2) + ((- 1) * (apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * w) + ((r (t)%Z) * b2) + ((- 1) * (r (t)%Z) * w) + ((- 1) * (powerRZ w (t)%Z) * C_) + ((powerRZ w (t)%Z) * C_ * b2)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__210 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__211 : (w - b2) = (((- 1) * b2) + w)).
{
feq.
}
rw e__211.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__210.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * b2) + ((- 1) * (apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * w) + ((r (t)%Z) * b2) + ((- 1) * (r (t)%Z) * w) + ((- 1) * (powerRZ w (t)%Z) * C_) + ((powerRZ w (t)%Z) * C_ * b2)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__212 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__213 : (w - b2) = (((- 1) * b2) + w)).
{
feq.
}
rw e__213.
apply inv_by. feq.
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
assert (w__209 : 0 <= ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)) - (- (r (t)%Z)))).
{
assert (e__214 : ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)) - (- (r (t)%Z))) = 1 * ((((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)) - (- (r (t)%Z))) + 0).
{
transitivity (((((apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * b2) + ((- 1) * (apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * w) + ((r (t)%Z) * b2) + ((- 1) * (r (t)%Z) * w) + ((- 1) * (powerRZ w (t)%Z) * C_) + ((powerRZ w (t)%Z) * C_ * b2)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__215 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__216 : (w - b2) = (((- 1) * b2) + w)).
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
symmetry.
transitivity (((((apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * b2) + ((- 1) * (apow (r (0)%Z) 1) * (powerRZ w (t)%Z) * w) + ((r (t)%Z) * b2) + ((- 1) * (r (t)%Z) * w) + ((- 1) * (powerRZ w (t)%Z) * C_) + ((powerRZ w (t)%Z) * C_ * b2)) * (/ (b2 + ((- 1) * w))))).
{
assert (e__217 : / (w - b2) = ((- 1) * (/ (b2 + ((- 1) * w))))).
{
assert (e__218 : (w - b2) = (((- 1) * b2) + w)).
{
feq.
}
rw e__218.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__217.
reflexivity.
}
feq.
}
feq.
}
rw e__214.
apply (from_le_nn 1 0 (- (r (t)%Z)) (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z))); [exact s__207 | lra ..].
}
rw e__208. exact w__209.
}
exact s__219.
}
(* above *)
assert (s__226 : (forall t : Z, ((1)%Z <= t)%Z -> ((r (t)%Z) <= (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z))))).
{
intros t b__221.
assert (r__222 : 1 <= IZR t).
{ izr_le. }
(* a *)
assert (s__225 : ((r (t)%Z) <= (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)))).
{
assert (b__223 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__224 : ((r (t)%Z) <= (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)))).
{
exact (s__90 (t)%Z b__223).
}
exact u__224.
}
exact s__225.
}
(* goal *)
assert (s__232 : (tends (fun t : Z => (r (t)%Z)) 0)).
{
assert (w__227 : (forall t : Z, ((1)%Z <= t)%Z -> ((- (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z))) <= (r (t)%Z)))).
{
intros t w__227_b.
exact (s__220 t w__227_b).
}
assert (t__228 : (tends (fun t : Z => (- (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)))) 0)).
{
exact s__202.
}
assert (w__229 : (forall t : Z, ((1)%Z <= t)%Z -> ((r (t)%Z) <= (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z))))).
{
intros t w__229_b.
exact (s__226 t w__229_b).
}
assert (t__230 : (tends (fun t : Z => (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z))) 0)).
{
exact s__195.
}
assert (t__231 : (tends (fun t : Z => (r (t)%Z)) 0)).
{
exact (tends_between (1)%Z (1)%Z (fun t : Z => (- (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z)))) (fun t : Z => (r (t)%Z)) (fun t : Z => (((apow (r (0)%Z) 1) + (((1 - b2) * C_) * / (w - b2))) * (powerRZ w (t)%Z))) 0 w__227 w__229 t__228 t__230).
}
exact t__231.
}
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 < p)).
intros t b__233.
assert (r__234 : 0 <= IZR t).
{ izr_le. }
exact h__4.
}
{
change (tends (fun t : Z => (r (t)%Z)) 0).
exact s__232.
}
Qed.
Lemma meaningful : forall (b2 : R) (p : R) (C_ : R) (w : R) (r : Z -> R) (g : Z -> R), ((0 < b2) /\ (b2 < w)) -> (w < 1) -> (0 < p) -> (0 < C_) -> (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = (aida_r b2 p (r (t)%Z) (g (t)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((apow (g (t)%Z) p) <= (C_ * (powerRZ w (t)%Z)))) -> ((forall t : Z, ((0)%Z <= t)%Z -> (0 < p))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Theorem claim : forall (b2 : R) (p : R) (C_ : R) (w : R) (r : Z -> R) (g : Z -> R), ((0 < b2) /\ (b2 < w)) -> (w < 1) -> (0 < p) -> (0 < C_) -> (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = (aida_r b2 p (r (t)%Z) (g (t)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((apow (g (t)%Z) p) <= (C_ * (powerRZ w (t)%Z)))) -> (tends (fun t : Z => (r (t)%Z)) 0).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Fail Definition corrupted : forall (b2 : R) (p : R) (C_ : R) (w : R) (r : Z -> R) (g : Z -> R), ((0 < b2) /\ (b2 < w)) -> (w < 1) -> (0 < p) -> (0 < C_) -> (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = (aida_r b2 p (r (t)%Z) (g (t)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((apow (g (t)%Z) p) <= (C_ * (powerRZ w (t)%Z)))) -> (tends (fun t : Z => (r (t)%Z)) (0 + 1)) := claim.
End T_aida_theorem4_second_0ed852ef.


(* aida.decay_inside_corrected; certificate 83262c9b5edf24bf5089fccd9d0ba569ef94a74967bfe0cec566453b2c2ebc6a *)
Module T_aida_decay_inside_corrected_83262c9b.
Definition size (x : Z -> Z -> R) (n : Z) (t : Z) : R := (zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))).
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z) : R := ((x * (1 - mu)) - ((eta * (Rpower (1 - (powerRZ b2 (t)%Z)) (q / p)) * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q / p))))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ (0 < L) /\ (0 < kappa) /\ ((kappa * L) <= 1) /\ ((4 * kappa * (1 - b1) * L) <= mu) /\ (0 < s) /\ ((2 * s) <= mu) /\ ((2 * s) <= (1 - b1)) /\ (0 < delta) /\ ((0 < mu) /\ (mu < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eta) /\ (0 < eps) /\ (0 < p) /\ (1 < q) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((eps / 2) <= (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (aida_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z) ((t + 1))%Z)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) /\ (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) /\ ((eta * (1 / (Rpower (1 - b1) q)) * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * (Rpower (eps / 2) (q / p)))).
Proof.
exists (1 * / 2), (1 * / 2), (1 * / 10000), 1, (1 * / 2), 1, 2, 1, (1 * / 8), (1 * / 8), 1, (2)%Z, (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)).
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
change (0 < 1).
closed_less.
}
{
split.
{
change (0 < (1 * / 8)).
closed_less.
}
{
split.
{
change (((1 * / 8) * 1) <= 1).
closed_less.
}
{
split.
{
change ((4 * (1 * / 8) * (1 - (1 * / 2)) * 1) <= (1 * / 2)).
closed_less.
}
{
split.
{
change (0 < (1 * / 8)).
closed_less.
}
{
split.
{
change ((2 * (1 * / 8)) <= (1 * / 2)).
closed_less.
}
{
split.
{
change ((2 * (1 * / 8)) <= (1 - (1 * / 2))).
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
change (0 < (1 * / 10000)).
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
change (1 < 2).
closed_less.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 + (aida_r (1 * / 2) 1 0 0))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
assert (e__4 : (1 + (aida_r (1 * / 2) 1 0 0)) = 1).
{
assert (e__5 : (aida_r (1 * / 2) 1 0 0) = 0).
{
change (((0 * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2)))) = 0).
assert (e__6 : (apow 0 1) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__6.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__5.
reflexivity.
}
feq.
}
rw e__4.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((1 * / 2) <= (1 + (aida_r (1 * / 2) 1 0 0))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_le.
apply Rlt_le.
assert (e__4 : ((1 + (aida_r (1 * / 2) 1 0 0)) - (1 * / 2)) = (1 * / 2)).
{
assert (e__5 : (aida_r (1 * / 2) 1 0 0) = 0).
{
change (((0 * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2)))) = 0).
assert (e__6 : (apow 0 1) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__6.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__5.
reflexivity.
}
feq.
}
rw e__4.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 = (aida_m (1 * / 2) 0 0)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_eq0.
assert (e__4 : (aida_m (1 * / 2) 0 0) = 0).
{
change (((0 * (1 - (1 * / 2))) + (0 * (1 * / 2))) = 0).
feq.
}
rw e__4.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 = (aida_x (1 * / 10000) (1 * / 2) (1 * / 2) 1 (1 * / 2) 1 2 0 0 0 0 ((t + 1))%Z)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
assert (n__11 : 0 < (1 - (powerRZ (1 * / 2) ((t + 1))%Z))).
{
assert (g__5 : 0 < (1 * / 2)).
{
lra.
}
assert (g__6 : 0 < (1 - (1 * / 2))).
{
assert (e__9 : (1 - (1 * / 2)) = (1 * / 2)).
{
feq.
}
rw e__9.
rat.
}
assert (g__7 : 0 < ((IZR t) + 1)).
{
assert (e__10 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
{
transitivity (((IZR t) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR t) + 1)).
{
feq.
}
feq.
}
rw e__10.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__1 | lra ..].
}
assert (g__8 : 0 < (1 - (powerRZ (1 * / 2) ((t + 1))%Z))).
{
pz_gap (1 * / 2) ((t + 1))%Z.
}
lra.
}
assert (n__15 : 0 < ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1)).
{
assert (e__12 : (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) = ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1)).
{
assert (e__13 : (powerRZ (1 * / 2) ((t + 1))%Z) = ((1 * / 2) * (/ (powerRZ 2 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (1 * / 2) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 2) (1)%Z 1 eq_refl).
assert (e__14 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__14.
rewrite (pz_inv 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__13.
reflexivity.
}
feq.
}
try rewrite <- e__12.
exact n__11.
}
assert (n__21 : ((Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2) * (Rpower (1 + (aida_r (1 * / 2) 1 0 0)) (2 * / 1))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply exp_pos.
}
{
assert (e__16 : (Rpower (1 + (aida_r (1 * / 2) 1 0 0)) (2 * / 1)) = 1).
{
assert (e__17 : (1 + (aida_r (1 * / 2) 1 0 0)) = 1).
{
assert (e__18 : (aida_r (1 * / 2) 1 0 0) = 0).
{
change (((0 * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2)))) = 0).
assert (e__19 : (apow 0 1) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__19.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__18.
reflexivity.
}
feq.
}
transitivity (Rpower  1 (2 * / 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (2 * / 1)) e__17). }
assert (e__20 : (2 * / 1) = 2).
{
feq.
}
transitivity (Rpower 1 2 ).
{ exact (f_equal (fun v__ => Rpower 1 v__ ) e__20). }
apply rp_one.
}
rw e__16.
rat.
}
}
assert (n__32 : (((- 1) * (/ (powerRZ 2 (t)%Z))) + ((1 * / 4) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + 1) <> 0).
{
assert (e__22 : ((Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2) * (Rpower (1 + (aida_r (1 * / 2) 1 0 0)) (2 * / 1))) = (((- 1) * (/ (powerRZ 2 (t)%Z))) + ((1 * / 4) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + 1)).
{
assert (e__23 : (Rpower (1 + (aida_r (1 * / 2) 1 0 0)) (2 * / 1)) = 1).
{
assert (e__24 : (1 + (aida_r (1 * / 2) 1 0 0)) = 1).
{
assert (e__25 : (aida_r (1 * / 2) 1 0 0) = 0).
{
change (((0 * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2)))) = 0).
assert (e__26 : (apow 0 1) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__26.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__25.
reflexivity.
}
feq.
}
transitivity (Rpower  1 (2 * / 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (2 * / 1)) e__24). }
assert (e__27 : (2 * / 1) = 2).
{
feq.
}
transitivity (Rpower 1 2 ).
{ exact (f_equal (fun v__ => Rpower 1 v__ ) e__27). }
apply rp_one.
}
assert (e__28 : (Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2) = (((- 1) * (/ (powerRZ 2 (t)%Z))) + ((1 * / 4) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + 1)).
{
assert (e__29 : (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) = ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1)).
{
assert (e__30 : (powerRZ (1 * / 2) ((t + 1))%Z) = ((1 * / 2) * (/ (powerRZ 2 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (1 * / 2) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 2) (1)%Z 1 eq_refl).
assert (e__31 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__31.
rewrite (pz_inv 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__30.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2).
{ exact (f_equal (fun v__ => Rpower  v__ 2) e__29). }
rewrite (rp_whole ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2 2) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__23.
rw e__28.
reflexivity.
}
feq.
}
try rewrite <- e__22.
exact n__21.
}
assert (n__33 : ((powerRZ 2 (t)%Z) + ((- 1) * ((powerRZ 2 (t)%Z) ^ 2)) + ((- 1) * / 4)) <> 0).
{
intro vanishes.
apply n__32.
transitivity ((- 1) * ((/ ((powerRZ 2 (t)%Z) ^ 2))) * ((powerRZ 2 (t)%Z) + ((- 1) * ((powerRZ 2 (t)%Z) ^ 2)) + ((- 1) * / 4))).
{ feq. }
rewrite vanishes. ring.
}
apply gap_eq0.
assert (e__4 : (aida_x (1 * / 10000) (1 * / 2) (1 * / 2) 1 (1 * / 2) 1 2 0 0 0 0 ((t + 1))%Z) = 0).
{
change (((0 * (1 - (1 * / 2))) - (((1 * / 10000) * (Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) (2 * / 1)) * (apow (aida_m (1 * / 2) 0 0) 2) * (sgn (aida_m (1 * / 2) 0 0))) * / ((Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2) * (Rpower (1 + (aida_r (1 * / 2) 1 0 0)) (2 * / 1))))) = 0).
assert (e__34 : / ((Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2) * (Rpower (1 + (aida_r (1 * / 2) 1 0 0)) (2 * / 1))) = (((- 1) * ((powerRZ 2 (t)%Z) ^ 2)) * (/ ((powerRZ 2 (t)%Z) + ((- 1) * ((powerRZ 2 (t)%Z) ^ 2)) + ((- 1) * / 4))))).
{
assert (e__35 : ((Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2) * (Rpower (1 + (aida_r (1 * / 2) 1 0 0)) (2 * / 1))) = (((- 1) * (/ (powerRZ 2 (t)%Z))) + ((1 * / 4) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + 1)).
{
assert (e__36 : (Rpower (1 + (aida_r (1 * / 2) 1 0 0)) (2 * / 1)) = 1).
{
assert (e__37 : (1 + (aida_r (1 * / 2) 1 0 0)) = 1).
{
assert (e__38 : (aida_r (1 * / 2) 1 0 0) = 0).
{
change (((0 * (1 * / 2)) + ((apow 0 1) * (1 - (1 * / 2)))) = 0).
assert (e__39 : (apow 0 1) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__39.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__38.
reflexivity.
}
feq.
}
transitivity (Rpower  1 (2 * / 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (2 * / 1)) e__37). }
assert (e__40 : (2 * / 1) = 2).
{
feq.
}
transitivity (Rpower 1 2 ).
{ exact (f_equal (fun v__ => Rpower 1 v__ ) e__40). }
apply rp_one.
}
assert (e__41 : (Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2) = (((- 1) * (/ (powerRZ 2 (t)%Z))) + ((1 * / 4) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + 1)).
{
assert (e__42 : (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) = ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1)).
{
assert (e__43 : (powerRZ (1 * / 2) ((t + 1))%Z) = ((1 * / 2) * (/ (powerRZ 2 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (1 * / 2) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 2) (1)%Z 1 eq_refl).
assert (e__44 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__44.
rewrite (pz_inv 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__43.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2).
{ exact (f_equal (fun v__ => Rpower  v__ 2) e__42). }
rewrite (rp_whole ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2 2) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__36.
rw e__41.
reflexivity.
}
feq.
}
rw e__35.
apply inv_by. feq.
}
assert (e__45 : (Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) (2 * / 1)) = (((- 1) * (/ (powerRZ 2 (t)%Z))) + ((1 * / 4) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + 1)).
{
assert (e__46 : (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) = ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1)).
{
assert (e__47 : (powerRZ (1 * / 2) ((t + 1))%Z) = ((1 * / 2) * (/ (powerRZ 2 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (1 * / 2) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 2) (1)%Z 1 eq_refl).
assert (e__48 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__48.
rewrite (pz_inv 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__47.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) (2 * / 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (2 * / 1)) e__46). }
assert (e__49 : (2 * / 1) = 2).
{
feq.
}
transitivity (Rpower ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2 ).
{ exact (f_equal (fun v__ => Rpower ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) v__ ) e__49). }
rewrite (rp_whole ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2 2) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__50 : (apow (aida_m (1 * / 2) 0 0) 2) = 0).
{
assert (e__51 : (aida_m (1 * / 2) 0 0) = 0).
{
change (((0 * (1 - (1 * / 2))) + (0 * (1 * / 2))) = 0).
feq.
}
transitivity (apow  0 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__51). }
apply apow_0.
}
assert (e__52 : (sgn (aida_m (1 * / 2) 0 0)) = 0).
{
assert (e__53 : (aida_m (1 * / 2) 0 0) = 0).
{
change (((0 * (1 - (1 * / 2))) + (0 * (1 * / 2))) = 0).
feq.
}
rw e__53.
apply sgn_zero.
}
eapply eq_trans.
{
rw e__34.
rw e__45.
rw e__50.
rw e__52.
reflexivity.
}
feq.
}
rw e__4.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (((size (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) <= 1) -> ((size (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) <= (1 * (size (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros p__2.
apply gap_le.
apply Req_le_sym.
assert (e__3 : ((1 * (size (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z)) - (size (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z)) = 0).
{
assert (e__4 : (size (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) = 0).
{
change ((zsum (1)%Z (2)%Z (fun i : Z => (apow 0 1))) = 0).
transitivity (((apow 0 1) + (apow 0 1))).
{
unroll_zsum.
}
assert (e__5 : (apow 0 1) = 0).
{
apply apow_0.
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
rw e__3.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) <= 1) -> ((apow 0 1) <= (1 * 1))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
intros p__4.
apply gap_le.
assert (e__5 : ((1 * 1) - (apow 0 1)) = 1 * (1 - (size (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z)) + 0).
{
transitivity (1).
{
assert (e__6 : (apow 0 1) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__6.
reflexivity.
}
feq.
}
symmetry.
transitivity (1).
{
assert (e__7 : (size (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) = 0).
{
change ((zsum (1)%Z (2)%Z (fun i : Z => (apow 0 1))) = 0).
transitivity (((apow 0 1) + (apow 0 1))).
{
unroll_zsum.
}
assert (e__8 : (apow 0 1) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__8.
reflexivity.
}
feq.
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
rw e__5.
apply (from_le_nn 1 0 (size (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) 1); [exact p__4 | lra ..].
}
{
split.
{
change ((((0 + (apow 0 1)) + (apow 0 1)) + ((1 * / 8) * ((0 + (apow 0 1)) + (apow 0 1)))) <= 1).
replace (apow 0 1) with 0
by (symmetry; apply apow_of_zero; closed_eq).
closed_less.
}
{
split.
{
change (forall i : Z, ((1)%Z <= i)%Z -> ((apow 0 1) <= (1 * / (1 * / 8)))).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply gap_le.
apply Rlt_le.
assert (e__2 : ((1 * / (1 * / 8)) - (apow 0 1)) = 8).
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
change (((1 * / 10000) * (1 * / (exp (2 * ln (1 - (1 * / 2))))) * (apow (1 * / (1 * / 8)) (2 - 1))) <= ((((1 * / 8) * (1 - (1 * / 2))) * / 2) * (exp ((2 * / 1) * ln (1 * / 2))))).
replace (exp (2 * ln (1 - (1 * / 2)))) with ((1 - (1 * / 2)) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (apow (1 * / (1 * / 8)) (2 - 1)) with ((1 * / (1 * / 8)) ^ 1)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
replace (exp ((2 * / 1) * ln (1 * / 2))) with ((1 * / 2) ^ 2)
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

Lemma proved : forall (b1 : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < L) -> (0 < kappa) -> ((kappa * L) <= 1) -> ((4 * kappa * (1 - b1) * L) <= mu) -> (0 < s) -> ((2 * s) <= mu) -> ((2 * s) <= (1 - b1)) -> (0 < delta) -> ((0 < mu) /\ (mu < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((eps / 2) <= (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (aida_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z) ((t + 1))%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) -> (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) -> (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) -> ((eta * (1 / (Rpower (1 - b1) q)) * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * (Rpower (eps / 2) (q / p)))) -> (((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b2 ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < q))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b1 ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> ((Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) * (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q / p)))))) /\ (forall i : Z, ((1)%Z <= i)%Z -> (0 <> kappa)) /\ (0 < (1 - b1)) /\ (0 <> (Rpower (1 - b1) q)) /\ (0 <> kappa) /\ (0 < (q - 1)) /\ (0 <> p) /\ (0 < (eps / 2))) /\ ((forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0))).
Proof.
intros b1 b2 eta eps mu p q L kappa s delta n x m r g b__0 h__2 h__5 h__6 h__7 h__8 h__9 h__10 h__11 h__12 h__13 h__16 h__19 h__20 h__21 h__22 h__23 h__24 h__25 h__26 h__27 h__28 h__29 h__30 h__31.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__13 as [h__14 h__15].
pose proof h__16 as [h__17 h__18].
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((eps * / 2) <= (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) in h__24.
change (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta * / kappa))) in h__30.
change ((eta * (1 * / (Rpower (1 - b1) q)) * (apow (delta * / kappa) (q - 1))) <= (((kappa * (1 - b1)) * / 2) * (Rpower (eps * / 2) (q * / p)))) in h__31.
(* moves *)
assert (s__191 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa)) -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1)))))))).
{
intros t b__32.
assert (r__33 : 0 <= IZR t).
{ izr_le. }
(* moves_t *)
assert (s__190 : (forall i : Z, ((1)%Z <= i)%Z -> (((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa)) -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1))))))).
{
intros i b__34.
assert (r__35 : 1 <= IZR i).
{ izr_le. }
(* move *)
assert (s__189 : (((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa)) -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1)))))).
{
intros p__36.
(* both *)
assert (s__44 : (((Rpower (1 - b2) (q * / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q))) /\ (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b1) q))))).
{
assert (b__37 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__38 : ((0 < b1) /\ (b1 < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__39 : ((0 < b2) /\ (b2 < 1))).
{
split.
{
exact h__17.
}
{
exact h__18.
}
}
assert (p__40 : (0 < p)).
{
exact h__21.
}
assert (p__41 : (0 < q)).
{
assert (e__42 : q = 1 * (q - 1) + 1).
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
rw e__42.
apply (from_lt_pos 1 1 1 q); [exact h__22 | lra ..].
}
assert (u__43 : (((Rpower (1 - b2) (q * / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q))) /\ (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b1) q))))).
{
exact (T_aida_correction_bounds_462fc944.claim b1 b2 p q (t)%Z b__37 p__38 p__39 p__40 p__41).
}
exact u__43.
}
pose proof s__44 as [h__45 h__46].
(* correction *)
assert (s__47 : (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b1) q)))).
{
exact h__46.
}
(* moment_i *)
assert (s__51 : ((m ((t + 1))%Z (i)%Z) = (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))).
{
assert (b__48 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__49 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__50 : ((m ((t + 1))%Z (i)%Z) = (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))).
{
exact (h__25 (t)%Z b__48 (i)%Z b__49).
}
exact u__50.
}
(* position_i *)
assert (s__55 : ((x ((t + 1))%Z (i)%Z) = (aida_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z) ((t + 1))%Z))).
{
assert (b__52 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__53 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__54 : ((x ((t + 1))%Z (i)%Z) = (aida_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z) ((t + 1))%Z))).
{
exact (h__26 (t)%Z b__52 (i)%Z b__53).
}
exact u__54.
}
(* range_i *)
assert (s__59 : ((eps * / 2) <= (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))))).
{
assert (b__56 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__57 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__58 : ((eps * / 2) <= (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))))).
{
exact (h__24 (t)%Z b__56 (i)%Z b__57).
}
exact u__58.
}
(* below *)
assert (s__67 : ((Rpower (eps * / 2) (q * / p)) <= (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)))).
{
assert (p__60 : (0 < (eps * / 2))).
{
assert (e__61 : (eps * / 2) = (1 * / 2) * (eps - 0) + 0).
{
transitivity (((1 * / 2) * eps)).
{
feq.
}
symmetry.
transitivity (((1 * / 2) * eps)).
{
feq.
}
feq.
}
rw e__61.
apply (from_lt_pos (1 * / 2) 0 0 eps); [exact h__20 | lra ..].
}
assert (p__62 : ((eps * / 2) <= (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))))).
{
exact s__59.
}
assert (p__63 : (0 <= (q * / p))).
{
apply Rlt_le.
apply mult_pos_pos.
{
assert (e__64 : q = 1 * (q - 1) + 1).
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
rw e__64.
apply (from_lt_pos 1 1 1 q); [exact h__22 | lra ..].
}
{
apply inv_pos.
assert (e__65 : p = 1 * (p - 0) + 0).
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
rw e__65.
apply (from_lt_pos 1 0 0 p); [exact h__21 | lra ..].
}
}
assert (u__66 : ((Rpower (eps * / 2) (q * / p)) <= (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)))).
{
exact (ax_rpow_weakly_increasing_base (eps * / 2) (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p) p__60 p__62 p__63).
}
exact u__66.
}
assert (n__84 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__83 : p = 1 * (p - 0) + 0).
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
rw e__83.
apply (from_lt_pos 1 0 0 p); [exact h__21 | lra ..].
}
assert (n__92 : 0 < (1 - (powerRZ b2 ((t + 1))%Z))).
{
assert (g__85 : 0 < b2).
{
assert (e__89 : b2 = 1 * (b2 - 0) + 0).
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
rw e__89.
apply (from_lt_pos 1 0 0 b2); [exact h__17 | lra ..].
}
assert (g__86 : 0 < (1 - b2)).
{
assert (e__90 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__90.
apply (from_lt_pos 1 0 b2 1); [exact h__18 | lra ..].
}
assert (g__87 : 0 < ((IZR t) + 1)).
{
assert (e__91 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
{
transitivity (((IZR t) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR t) + 1)).
{
feq.
}
feq.
}
rw e__91.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__33 | lra ..].
}
assert (g__88 : 0 < (1 - (powerRZ b2 ((t + 1))%Z))).
{
pz_gap b2 ((t + 1))%Z.
}
lra.
}
assert (n__95 : 0 < (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__93 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__94 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
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
assert (n__103 : 0 < (1 - (powerRZ b1 ((t + 1))%Z))).
{
assert (g__96 : 0 < b1).
{
assert (e__100 : b1 = 1 * (b1 - 0) + 0).
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
rw e__100.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__97 : 0 < (1 - b1)).
{
assert (e__101 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__101.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__98 : 0 < ((IZR t) + 1)).
{
assert (e__102 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
{
transitivity (((IZR t) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR t) + 1)).
{
feq.
}
feq.
}
rw e__102.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__33 | lra ..].
}
assert (g__99 : 0 < (1 - (powerRZ b1 ((t + 1))%Z))).
{
pz_gap b1 ((t + 1))%Z.
}
lra.
}
assert (n__106 : 0 < (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1)).
{
assert (e__104 : (1 - (powerRZ b1 ((t + 1))%Z)) = (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1)).
{
assert (e__105 : (powerRZ b1 ((t + 1))%Z) = ((powerRZ b1 (t)%Z) * b1)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b1 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__105.
reflexivity.
}
feq.
}
try rewrite <- e__104.
exact n__103.
}
assert (n__107 : (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__111 : (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q) <> 0).
{
assert (e__108 : (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q)).
{
assert (e__109 : (1 - (powerRZ b1 ((t + 1))%Z)) = (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1)).
{
assert (e__110 : (powerRZ b1 ((t + 1))%Z) = ((powerRZ b1 (t)%Z) * b1)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b1 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__110.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__109). }
feq.
}
try rewrite <- e__108.
exact n__107.
}
assert (n__113 : 0 < q).
{
assert (e__112 : q = 1 * (q - 1) + 1).
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
rw e__112.
apply (from_lt_pos 1 1 1 q); [exact h__22 | lra ..].
}
assert (n__115 : 0 < p).
{
assert (e__114 : p = 1 * (p - 0) + 0).
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
rw e__114.
apply (from_lt_pos 1 0 0 p); [exact h__21 | lra ..].
}
assert (n__122 : 0 < (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))).
{
assert (b__116 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (b__117 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__118 : (0 < (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) by exact (h__23 (t)%Z b__116 (i)%Z b__117).
assert (e__119 : (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) = 1 * ((eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) - 0) + 0).
{
transitivity ((((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps)).
{
assert (e__120 : (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
eapply eq_trans.
{
rw e__120.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps)).
{
assert (e__121 : (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
eapply eq_trans.
{
rw e__121.
reflexivity.
}
feq.
}
feq.
}
rw e__119.
apply (from_lt_pos 1 0 0 (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))); [exact i__118 | lra ..].
}
assert (n__125 : 0 < (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps)).
{
assert (e__123 : (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps)).
{
assert (e__124 : (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
eapply eq_trans.
{
rw e__124.
reflexivity.
}
feq.
}
try rewrite <- e__123.
exact n__122.
}
assert (n__126 : (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__132 : (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q)) <> 0).
{
assert (e__127 : (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)) = (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q))).
{
assert (e__128 : (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps)).
{
assert (e__129 : (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
eapply eq_trans.
{
rw e__129.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) (q * / p)).
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
transitivity (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) v__ ) e__130). }
feq.
}
try rewrite <- e__127.
exact n__126.
}
assert (n__133 : ((Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) * (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p))) <> 0).
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
assert (n__143 : ((Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q)) * (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q)) <> 0).
{
assert (e__134 : ((Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) * (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p))) = ((Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q)) * (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q))).
{
assert (e__135 : (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)) = (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q))).
{
assert (e__136 : (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps)).
{
assert (e__137 : (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
eapply eq_trans.
{
rw e__137.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__136). }
assert (e__138 : (q * / p) = ((/ p) * q)).
{
assert (e__139 : / p = (/ p)).
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
transitivity (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) v__ ) e__138). }
feq.
}
assert (e__140 : (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q)).
{
assert (e__141 : (1 - (powerRZ b1 ((t + 1))%Z)) = (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1)).
{
assert (e__142 : (powerRZ b1 ((t + 1))%Z) = ((powerRZ b1 (t)%Z) * b1)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b1 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__142.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__141). }
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
(* moved *)
assert (s__188 : ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1))))).
{
assert (p__68 : (0 < eta)).
{
exact h__19.
}
assert (p__69 : (0 <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q)))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply exp_pos.
}
{
apply inv_pos.
apply exp_pos.
}
}
assert (p__70 : (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b1) q)))).
{
exact h__46.
}
assert (p__71 : (b1 < 1)).
{
exact h__4.
}
assert (p__72 : (mu <= 1)).
{
apply gap_le.
apply Rlt_le.
assert (e__73 : (1 - mu) = 1 * (1 - mu) + 0).
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
rw e__73.
apply (from_lt_pos 1 0 mu 1); [exact h__15 | lra ..].
}
assert (p__74 : (0 < kappa)).
{
exact h__6.
}
assert (p__75 : (0 < delta)).
{
exact h__12.
}
assert (p__76 : (1 < q)).
{
exact h__22.
}
assert (p__77 : (0 < (Rpower (eps * / 2) (q * / p)))).
{
apply exp_pos.
}
assert (p__78 : ((Rpower (eps * / 2) (q * / p)) <= (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)))).
{
exact s__67.
}
assert (p__79 : (0 < (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)))).
{
apply exp_pos.
}
assert (p__80 : ((eta * (1 * / (Rpower (1 - b1) q)) * (apow (delta * / kappa) (q - 1))) <= (((kappa * (1 - b1)) * / 2) * (Rpower (eps * / 2) (q * / p))))).
{
exact h__31.
}
assert (p__81 : ((x ((t + 1))%Z (i)%Z) = (((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q)) * (apow (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) q) * (sgn (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))) * / (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)))))).
{
apply gap_eq.
assert (e__82 : ((((1 - mu) * (x (t)%Z (i)%Z)) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q)) * (apow (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) q) * (sgn (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))) * / (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)))) - (x ((t + 1))%Z (i)%Z)) = 1 * ((aida_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z) ((t + 1))%Z) - (x ((t + 1))%Z (i)%Z)) + 0).
{
transitivity ((((apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) * (/ (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q))) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))) * eta) + ((- 1) * (x (t + 1)%Z (i)%Z)) + ((- 1) * (x (t)%Z (i)%Z) * mu) + (x (t)%Z (i)%Z))).
{
assert (e__144 : / (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)) = (/ (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q)))).
{
assert (e__145 : (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)) = (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q))).
{
assert (e__146 : (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps)).
{
assert (e__147 : (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
eapply eq_trans.
{
rw e__147.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__146). }
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
transitivity (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) v__ ) e__148). }
feq.
}
rw e__145.
apply inv_by. feq.
}
assert (e__150 : (apow (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) q) = (apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q)).
{
assert (e__151 : (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
change ((((g (t)%Z (i)%Z) * (1 - b1)) + ((m (t)%Z (i)%Z) * b1)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
feq.
}
transitivity (apow  (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1)) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__151). }
rewrite (apow_flip (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1)) (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) by feq.
reflexivity.
}
assert (e__152 : (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))).
{
assert (e__153 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__154 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__154.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__153). }
assert (e__155 : (q * / p) = ((/ p) * q)).
{
assert (e__156 : / p = (/ p)).
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
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__155). }
feq.
}
assert (e__157 : (sgn (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))) = ((- 1) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))))).
{
assert (e__158 : (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
change ((((g (t)%Z (i)%Z) * (1 - b1)) + ((m (t)%Z (i)%Z) * b1)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
feq.
}
rw e__158.
rewrite (sgn_scale_neg 1 (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))); [feq | feq | lra].
}
assert (e__159 : / (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) = (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q))).
{
assert (e__160 : (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q)).
{
assert (e__161 : (1 - (powerRZ b1 ((t + 1))%Z)) = (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1)).
{
assert (e__162 : (powerRZ b1 ((t + 1))%Z) = ((powerRZ b1 (t)%Z) * b1)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b1 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__162.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__161). }
feq.
}
rw e__160.
apply inv_by. feq.
}
assert (e__163 : (x ((t + 1))%Z (i)%Z) = (x (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__144.
rw e__150.
rw e__152.
rw e__157.
rw e__159.
rw e__163.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) * (/ (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q))) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))) * eta) + ((- 1) * (x (t + 1)%Z (i)%Z)) + ((- 1) * (x (t)%Z (i)%Z) * mu) + (x (t)%Z (i)%Z))).
{
assert (e__164 : (aida_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z) ((t + 1))%Z) = (((apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) * (/ (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q))) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))) * eta) + ((- 1) * (x (t)%Z (i)%Z) * mu) + (x (t)%Z (i)%Z))).
{
change ((((x (t)%Z (i)%Z) * (1 - mu)) - ((eta * (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * (apow (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) q) * (sgn (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))) * / ((Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) * (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p))))) = (((apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) * (/ (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q))) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q)) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))) * eta) + ((- 1) * (x (t)%Z (i)%Z) * mu) + (x (t)%Z (i)%Z))).
assert (e__165 : / ((Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) * (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p))) = ((/ (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q))) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q)))).
{
assert (e__166 : ((Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) * (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p))) = ((Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q)) * (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q))).
{
assert (e__167 : (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)) = (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q))).
{
assert (e__168 : (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps)).
{
assert (e__169 : (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
{
change ((((r (t)%Z (i)%Z) * b2) + ((apow (g (t)%Z (i)%Z) p) * (1 - b2))) = (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2))).
feq.
}
eapply eq_trans.
{
rw e__169.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__168). }
assert (e__170 : (q * / p) = ((/ p) * q)).
{
assert (e__171 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__171.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow (g (t)%Z (i)%Z) p) * b2) + (apow (g (t)%Z (i)%Z) p) + ((r (t)%Z (i)%Z) * b2) + eps) v__ ) e__170). }
feq.
}
assert (e__172 : (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q)).
{
assert (e__173 : (1 - (powerRZ b1 ((t + 1))%Z)) = (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1)).
{
assert (e__174 : (powerRZ b1 ((t + 1))%Z) = ((powerRZ b1 (t)%Z) * b1)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b1 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__174.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z) * b1) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__173). }
feq.
}
eapply eq_trans.
{
rw e__167.
rw e__172.
reflexivity.
}
feq.
}
rw e__166.
apply inv_by. feq.
}
assert (e__175 : (apow (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) q) = (apow (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q)).
{
assert (e__176 : (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
change ((((g (t)%Z (i)%Z) * (1 - b1)) + ((m (t)%Z (i)%Z) * b1)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
feq.
}
transitivity (apow  (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1)) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__176). }
rewrite (apow_flip (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1)) (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) q) by feq.
reflexivity.
}
assert (e__177 : (Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q))).
{
assert (e__178 : (1 - (powerRZ b2 ((t + 1))%Z)) = (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1)).
{
assert (e__179 : (powerRZ b2 ((t + 1))%Z) = ((powerRZ b2 (t)%Z) * b2)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b2 (t)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__179.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__178). }
assert (e__180 : (q * / p) = ((/ p) * q)).
{
assert (e__181 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__181.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z) * b2) + 1) v__ ) e__180). }
feq.
}
assert (e__182 : (sgn (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))) = ((- 1) * (sgn (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))))).
{
assert (e__183 : (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
change ((((g (t)%Z (i)%Z) * (1 - b1)) + ((m (t)%Z (i)%Z) * b1)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
feq.
}
rw e__183.
rewrite (sgn_scale_neg 1 (((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)) (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__165.
rw e__175.
rw e__177.
rw e__182.
reflexivity.
}
feq.
}
assert (e__184 : (x ((t + 1))%Z (i)%Z) = (x (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__164.
rw e__184.
reflexivity.
}
feq.
}
feq.
}
rw e__82.
apply (from_eq_zero 1 0 (x ((t + 1))%Z (i)%Z) (aida_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z) ((t + 1))%Z)); [exact s__55 | lra ..].
}
assert (p__185 : ((m ((t + 1))%Z (i)%Z) = (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)))).
{
exact s__51.
}
assert (p__186 : ((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa))).
{
exact p__36.
}
assert (u__187 : ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1))))).
{
exact (T_aida_decay_coordinate_74e13d0b.claim eta ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q)) (1 * / (Rpower (1 - b1) q)) b1 mu kappa delta q (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)) (Rpower (eps * / 2) (q * / p)) (x (t)%Z (i)%Z) (x ((t + 1))%Z (i)%Z) (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) (m ((t + 1))%Z (i)%Z) p__68 p__69 p__70 p__71 p__72 p__74 p__75 p__76 p__77 p__78 p__79 p__80 p__81 p__185 p__186).
}
exact u__187.
}
exact s__188.
}
exact s__189.
}
exact s__190.
}
(* goal *)
assert (s__325 : ((forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0))).
{
assert (b__192 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__193 : ((0 < b1) /\ (b1 < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__194 : ((0 < mu) /\ (mu <= 1))).
{
split.
{
exact h__14.
}
{
apply gap_le.
apply Rlt_le.
assert (e__195 : (1 - mu) = 1 * (1 - mu) + 0).
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
rw e__195.
apply (from_lt_pos 1 0 mu 1); [exact h__15 | lra ..].
}
}
assert (p__196 : (0 < L)).
{
exact h__5.
}
assert (p__197 : (0 < kappa)).
{
exact h__6.
}
assert (p__198 : ((kappa * L) <= 1)).
{
exact h__7.
}
assert (p__199 : ((4 * kappa * (1 - b1) * L) <= mu)).
{
exact h__8.
}
assert (p__200 : (0 < s)).
{
exact h__9.
}
assert (p__201 : ((2 * s) <= mu)).
{
exact h__10.
}
assert (p__202 : ((2 * s) <= (1 - b1))).
{
exact h__11.
}
assert (p__203 : (0 < delta)).
{
exact h__12.
}
assert (p__204 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b1 * (m (t)%Z (i)%Z)) + ((1 - b1) * (g (t)%Z (i)%Z))))))).
{
intros t b__205.
assert (r__207 : 0 <= IZR t).
{ izr_le. }
pose proof (h__25 t ltac:(zp)) as h__206.
intros i b__208.
assert (r__210 : 1 <= IZR i).
{ izr_le. }
pose proof (h__206 i ltac:(zp)) as h__209.
apply gap_eq.
assert (e__211 : (((b1 * (m (t)%Z (i)%Z)) + ((1 - b1) * (g (t)%Z (i)%Z))) - (m ((t + 1))%Z (i)%Z)) = 1 * ((aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) - (m ((t + 1))%Z (i)%Z)) + 0).
{
transitivity ((((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((- 1) * (m (t + 1)%Z (i)%Z)) + ((m (t)%Z (i)%Z) * b1))).
{
assert (e__212 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__212.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((- 1) * (m (t + 1)%Z (i)%Z)) + ((m (t)%Z (i)%Z) * b1))).
{
assert (e__213 : (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
change ((((g (t)%Z (i)%Z) * (1 - b1)) + ((m (t)%Z (i)%Z) * b1)) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
feq.
}
assert (e__214 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__213.
rw e__214.
reflexivity.
}
feq.
}
feq.
}
rw e__211.
apply (from_eq_zero 1 0 (m ((t + 1))%Z (i)%Z) (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))); [exact h__209 | lra ..].
}
assert (p__215 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa)) -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1)))))))).
{
exact s__191.
}
assert (p__216 : (forall t : Z, ((0)%Z <= t)%Z -> (((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= delta) -> ((size (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (L * (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)))))).
{
intros t b__217.
assert (r__219 : 0 <= IZR t).
{ izr_le. }
pose proof (h__27 t ltac:(zp)) as h__218.
intros p__220.
assert (h__221 : ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z)))).
{
apply h__218.
apply gap_le.
assert (e__222 : (delta - (size x (n)%Z (t)%Z)) = 1 * (delta - (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__223 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__224 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__225 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__224.
feq.
}
eapply eq_trans.
{
rw e__223.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__226 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__227 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__228 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__227.
feq.
}
eapply eq_trans.
{
rw e__226.
reflexivity.
}
feq.
}
feq.
}
rw e__222.
apply (from_le_nn 1 0 (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) delta); [exact p__220 | lra ..].
}
apply gap_le.
assert (e__229 : ((L * (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) - (size (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (n)%Z (t)%Z)) = 1 * ((L * (size x (n)%Z (t)%Z)) - (size g (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))) * L))).
{
assert (e__230 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__231 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__232 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__231.
feq.
}
assert (e__233 : (size (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
assert (e__234 : zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (g (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__235 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (g (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__234.
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
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))) * L))).
{
assert (e__236 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__237 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__238 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__237.
feq.
}
assert (e__239 : (size g (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
assert (e__240 : zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (g (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__241 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (g (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__240.
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
apply (from_le_nn 1 0 (size g (n)%Z (t)%Z) (L * (size x (n)%Z (t)%Z))); [exact h__221 | lra ..].
}
assert (p__242 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta)))))).
{
intros t b__243.
assert (r__245 : 0 <= IZR t).
{ izr_le. }
pose proof (h__28 t ltac:(zp)) as h__244.
intros i b__246.
assert (r__248 : 1 <= IZR i).
{ izr_le. }
pose proof (h__244 i ltac:(zp)) as h__247.
intros p__249.
assert (h__250 : ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))).
{
apply h__247.
apply gap_le.
assert (e__251 : (delta - (size x (n)%Z (t)%Z)) = 1 * (delta - (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__252 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__253 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__254 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__253.
feq.
}
eapply eq_trans.
{
rw e__252.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__255 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__256 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__257 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__256.
feq.
}
eapply eq_trans.
{
rw e__255.
reflexivity.
}
feq.
}
feq.
}
rw e__251.
apply (from_le_nn 1 0 (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) delta); [exact p__249 | lra ..].
}
exact h__250.
}
assert (p__258 : (((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z))) <= delta)).
{
apply gap_le.
assert (e__259 : (delta - ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z)))) = 1 * (delta - ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__260 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__261 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__262 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (0)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__261.
feq.
}
assert (e__263 : (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__264 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__265 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (0)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__264.
feq.
}
eapply eq_trans.
{
rw e__260.
rw e__263.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__266 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__267 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__268 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (0)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__267.
feq.
}
assert (e__269 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__270 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__271 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (0)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__270.
feq.
}
eapply eq_trans.
{
rw e__266.
rw e__269.
reflexivity.
}
feq.
}
feq.
}
rw e__259.
apply (from_le_nn 1 0 ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) delta); [exact h__29 | lra ..].
}
assert (p__272 : (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta * / kappa)))).
{
exact h__30.
}
assert (u__273 : ((forall t : Z, ((0)%Z <= t)%Z -> (((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z)))) 0))).
{
exact (T_aida_contraction_2049ad5d.claim b1 mu L kappa s delta (n)%Z (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b__192 p__193 p__194 p__196 p__197 p__198 p__199 p__200 p__201 p__202 p__203 p__204 p__215 p__216 p__242 p__258 p__272).
}
destruct u__273 as [h__274 h__275].
split.
{
intros t b__276.
assert (r__278 : 0 <= IZR t).
{ izr_le. }
pose proof (h__274 t ltac:(zp)) as h__277.
apply gap_le.
assert (e__279 : (((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) - ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) = 1 * (((powerRZ (1 - s) (t)%Z) * ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z)))) - ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z)))) + 0).
{
transitivity ((((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))))).
{
assert (e__280 : (powerRZ (1 - s) (t)%Z) = ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z))).
{
assert (e__281 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
rw e__281.
assert (e__282 : powerRZ (((- 1) * s) + 1) (t)%Z = powerRZ ((- 1) * (s + (- 1))) (t)%Z).
{
try replace (((- 1) * s) + 1) with ((- 1) * (s + (- 1))) by feq.
reflexivity.
}
rw e__282.
rewrite (pz_mult (- 1) (s + (- 1)) (t)%Z) by zp.
feq.
}
assert (e__283 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__284 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__285 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (0)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__284.
feq.
}
assert (e__286 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__287 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__288 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (0)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__287.
feq.
}
assert (e__289 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__290 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__291 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__290.
feq.
}
assert (e__292 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__293 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__294 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__293.
feq.
}
eapply eq_trans.
{
rw e__280.
rw e__283.
rw e__286.
rw e__289.
rw e__292.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))))).
{
assert (e__295 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__296 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__297 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (0)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__296.
feq.
}
assert (e__298 : (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__299 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__300 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (0)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__299.
feq.
}
assert (e__301 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__302 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__303 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__302.
feq.
}
assert (e__304 : (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__305 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__306 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__305.
feq.
}
assert (e__307 : (powerRZ (1 - s) (t)%Z) = ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z))).
{
assert (e__308 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
rw e__308.
assert (e__309 : powerRZ (((- 1) * s) + 1) (t)%Z = powerRZ ((- 1) * (s + (- 1))) (t)%Z).
{
try replace (((- 1) * s) + 1) with ((- 1) * (s + (- 1))) by feq.
reflexivity.
}
rw e__309.
rewrite (pz_mult (- 1) (s + (- 1)) (t)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__295.
rw e__298.
rw e__301.
rw e__304.
rw e__307.
reflexivity.
}
feq.
}
feq.
}
rw e__279.
apply (from_le_nn 1 0 ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z))) ((powerRZ (1 - s) (t)%Z) * ((size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) + (kappa * (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (0)%Z))))); [exact h__277 | lra ..].
}
{
assert (e__324 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__324 _).
refine (tends_from 1 _ _ _ h__275 _).
intros t b__310.
assert (r__311 : 1 <= IZR t).
{ izr_le. }
transitivity ((((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))))).
{
assert (e__312 : (size (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__313 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__314 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__313.
feq.
}
assert (e__315 : (size (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__316 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__317 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__316.
feq.
}
eapply eq_trans.
{
rw e__312.
rw e__315.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))))).
{
assert (e__318 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__319 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__320 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__319.
feq.
}
assert (e__321 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__322 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__323 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__322.
feq.
}
eapply eq_trans.
{
rw e__318.
rw e__321.
reflexivity.
}
feq.
}
feq.
}
}
pose proof s__325 as [h__326 h__327].
split.
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))).
intros t b__328.
assert (r__329 : 0 <= IZR t).
{ izr_le. }
intros i b__330.
assert (r__331 : 1 <= IZR i).
{ izr_le. }
exact h__21.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))).
intros t b__332.
assert (r__333 : 0 <= IZR t).
{ izr_le. }
intros i b__334.
assert (r__335 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__336 : p = 1 * (p - 0) + 0).
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
rw e__336.
apply (from_lt_pos 1 0 0 p); [exact h__21 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b2 ((t + 1))%Z))))).
intros t b__337.
assert (r__338 : 0 <= IZR t).
{ izr_le. }
intros i b__339.
assert (r__340 : 1 <= IZR i).
{ izr_le. }
assert (g__341 : 0 < b2).
{
assert (e__345 : b2 = 1 * (b2 - 0) + 0).
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
rw e__345.
apply (from_lt_pos 1 0 0 b2); [exact h__17 | lra ..].
}
assert (g__342 : 0 < (1 - b2)).
{
assert (e__346 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__346.
apply (from_lt_pos 1 0 b2 1); [exact h__18 | lra ..].
}
assert (g__343 : 0 < ((IZR t) + 1)).
{
assert (e__347 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
{
transitivity (((IZR t) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR t) + 1)).
{
feq.
}
feq.
}
rw e__347.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__338 | lra ..].
}
assert (g__344 : 0 < (1 - (powerRZ b2 ((t + 1))%Z))).
{
pz_gap b2 ((t + 1))%Z.
}
lra.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < q))).
intros t b__348.
assert (r__349 : 0 <= IZR t).
{ izr_le. }
intros i b__350.
assert (r__351 : 1 <= IZR i).
{ izr_le. }
assert (e__352 : q = 1 * (q - 1) + 1).
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
rw e__352.
apply (from_lt_pos 1 1 1 q); [exact h__22 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b1 ((t + 1))%Z))))).
intros t b__353.
assert (r__354 : 0 <= IZR t).
{ izr_le. }
intros i b__355.
assert (r__356 : 1 <= IZR i).
{ izr_le. }
assert (g__357 : 0 < b1).
{
assert (e__361 : b1 = 1 * (b1 - 0) + 0).
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
rw e__361.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__358 : 0 < (1 - b1)).
{
assert (e__362 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__362.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__359 : 0 < ((IZR t) + 1)).
{
assert (e__363 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
{
transitivity (((IZR t) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR t) + 1)).
{
feq.
}
feq.
}
rw e__363.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__354 | lra ..].
}
assert (g__360 : 0 < (1 - (powerRZ b1 ((t + 1))%Z))).
{
pz_gap b1 ((t + 1))%Z.
}
lra.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))).
exact h__23.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> ((Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) * (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q * / p)))))).
intros t b__364.
assert (r__365 : 0 <= IZR t).
{ izr_le. }
intros i b__366.
assert (r__367 : 1 <= IZR i).
{ izr_le. }
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
change (forall i : Z, ((1)%Z <= i)%Z -> (0 <> kappa)).
intros i b__368.
assert (r__369 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__370 : kappa = 1 * (kappa - 0) + 0).
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
rw e__370.
apply (from_lt_pos 1 0 0 kappa); [exact h__6 | lra ..].
}
{
split.
{
change (0 < (1 - b1)).
assert (e__371 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__371.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
{
split.
{
change (0 <> (Rpower (1 - b1) q)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> kappa).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__372 : kappa = 1 * (kappa - 0) + 0).
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
rw e__372.
apply (from_lt_pos 1 0 0 kappa); [exact h__6 | lra ..].
}
{
split.
{
change (0 < (q - 1)).
assert (e__373 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__373.
apply (from_lt_pos 1 0 1 q); [exact h__22 | lra ..].
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__374 : p = 1 * (p - 0) + 0).
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
rw e__374.
apply (from_lt_pos 1 0 0 p); [exact h__21 | lra ..].
}
{
change (0 < (eps * / 2)).
assert (e__375 : (eps * / 2) = (1 * / 2) * (eps - 0) + 0).
{
transitivity (((1 * / 2) * eps)).
{
feq.
}
symmetry.
transitivity (((1 * / 2) * eps)).
{
feq.
}
feq.
}
rw e__375.
apply (from_lt_pos (1 * / 2) 0 0 eps); [exact h__20 | lra ..].
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
change ((forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0)).
exact s__325.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < L) -> (0 < kappa) -> ((kappa * L) <= 1) -> ((4 * kappa * (1 - b1) * L) <= mu) -> (0 < s) -> ((2 * s) <= mu) -> ((2 * s) <= (1 - b1)) -> (0 < delta) -> ((0 < mu) /\ (mu < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((eps / 2) <= (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (aida_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z) ((t + 1))%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) -> (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) -> (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) -> ((eta * (1 / (Rpower (1 - b1) q)) * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * (Rpower (eps / 2) (q / p)))) -> ((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b2 ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < q))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b1 ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> ((Rpower (1 - (powerRZ b1 ((t + 1))%Z)) q) * (Rpower (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z))) (q / p)))))) /\ (forall i : Z, ((1)%Z <= i)%Z -> (0 <> kappa)) /\ (0 < (1 - b1)) /\ (0 <> (Rpower (1 - b1) q)) /\ (0 <> kappa) /\ (0 < (q - 1)) /\ (0 <> p) /\ (0 < (eps / 2))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < L) -> (0 < kappa) -> ((kappa * L) <= 1) -> ((4 * kappa * (1 - b1) * L) <= mu) -> (0 < s) -> ((2 * s) <= mu) -> ((2 * s) <= (1 - b1)) -> (0 < delta) -> ((0 < mu) /\ (mu < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((eps / 2) <= (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (aida_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z) ((t + 1))%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) -> (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) -> (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) -> ((eta * (1 / (Rpower (1 - b1) q)) * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * (Rpower (eps / 2) (q / p)))) -> ((forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (eta : R) (eps : R) (mu : R) (p : R) (q : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < L) -> (0 < kappa) -> ((kappa * L) <= 1) -> ((4 * kappa * (1 - b1) * L) <= mu) -> (0 < s) -> ((2 * s) <= mu) -> ((2 * s) <= (1 - b1)) -> (0 < delta) -> ((0 < mu) /\ (mu < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((eps / 2) <= (eps + (aida_r b2 p (r (t)%Z (i)%Z) (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = (aida_m b1 (m (t)%Z (i)%Z) (g (t)%Z (i)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = (aida_x eta b1 b2 eps mu p q (x (t)%Z (i)%Z) (m (t)%Z (i)%Z) (r (t)%Z (i)%Z) (g (t)%Z (i)%Z) ((t + 1))%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) -> (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) -> (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) -> ((eta * (1 / (Rpower (1 - b1) q)) * (apow (delta / kappa) (q - 1))) <= (((kappa * (1 - b1)) / 2) * (Rpower (eps / 2) (q / p)))) -> ((forall t : Z, ((0)%Z <= t)%Z -> (((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) < ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0)) := claim.
End T_aida_decay_inside_corrected_83262c9b.


(* aida.theorem4_maximum; certificate 0018405dafa6404e3764910ca8ea31a179e443ae47a4cb349d4a8f7538b4afce *)
Module T_aida_theorem4_maximum_0018405d.
Definition size (x : Z -> Z -> R) (n : Z) (t : Z) : R := (zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))).
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_limit_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) : R := ((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / (Rpower (eps + (aida_r b2 p r g)) (q / p)))).

Lemma satisfiable : exists (b2 : R) (eta : R) (delta : R) (x : Z -> R) (m : Z -> R) (r : Z -> R), ((0 < b2) /\ (b2 < 1)) /\ (0 < eta) /\ (0 < delta) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (r (t)%Z))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((m ((t + 1))%Z) = (aida_m (9 / 10) (m (t)%Z) (- (10 * (x (t)%Z)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = (aida_limit_x eta (9 / 10) b2 1 (1 / 1000) 2 2 (x (t)%Z) (m (t)%Z) (r (t)%Z) (- (10 * (x (t)%Z)))))) /\ (((apow (x (0)%Z) 1) + ((apow (m (0)%Z) 1) / 4000)) <= delta) /\ ((apow (m (0)%Z) 1) <= (4000 * delta)) /\ ((eta * (apow (4000 * delta) 1)) <= (1 / 160000)).
Proof.
exists (1 * / 2), (1 * / 1000), (1 * / 1000000), (fun t : Z => 0), (fun t : Z => 0), (fun t : Z => 0).
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
change (0 < (1 * / 1000)).
closed_less.
}
{
split.
{
change (0 < (1 * / 1000000)).
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
change (forall t : Z, ((0)%Z <= t)%Z -> (0 = (aida_m (9 * / 10) 0 (- (10 * 0))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply gap_eq0.
assert (e__2 : (aida_m (9 * / 10) 0 (- (10 * 0))) = 0).
{
change ((((- (10 * 0)) * (1 - (9 * / 10))) + (0 * (9 * / 10))) = 0).
feq.
}
rw e__2.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 = (aida_limit_x (1 * / 1000) (9 * / 10) (1 * / 2) 1 (1 * / 1000) 2 2 0 0 0 (- (10 * 0))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply gap_eq0.
assert (e__2 : (aida_limit_x (1 * / 1000) (9 * / 10) (1 * / 2) 1 (1 * / 1000) 2 2 0 0 0 (- (10 * 0))) = 0).
{
change (((0 * (1 - (1 * / 1000))) - (((1 * / 1000) * (apow (aida_m (9 * / 10) 0 (- (10 * 0))) 2) * (sgn (aida_m (9 * / 10) 0 (- (10 * 0))))) * / (Rpower (1 + (aida_r (1 * / 2) 2 0 (- (10 * 0)))) (2 * / 2)))) = 0).
assert (e__3 : / (Rpower (1 + (aida_r (1 * / 2) 2 0 (- (10 * 0)))) (2 * / 2)) = 1).
{
assert (e__4 : (Rpower (1 + (aida_r (1 * / 2) 2 0 (- (10 * 0)))) (2 * / 2)) = 1).
{
assert (e__5 : (1 + (aida_r (1 * / 2) 2 0 (- (10 * 0)))) = 1).
{
assert (e__6 : (aida_r (1 * / 2) 2 0 (- (10 * 0))) = 0).
{
change (((0 * (1 * / 2)) + ((apow (- (10 * 0)) 2) * (1 - (1 * / 2)))) = 0).
assert (e__7 : (apow (- (10 * 0)) 2) = 0).
{
assert (e__8 : (- (10 * 0)) = 0).
{
feq.
}
transitivity (apow  0 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__8). }
apply apow_0.
}
eapply eq_trans.
{
rw e__7.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__6.
reflexivity.
}
feq.
}
transitivity (Rpower  1 (2 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (2 * / 2)) e__5). }
assert (e__9 : (2 * / 2) = 1).
{
feq.
}
transitivity (Rpower 1 1 ).
{ exact (f_equal (fun v__ => Rpower 1 v__ ) e__9). }
apply rp_one.
}
rw e__4.
apply inv_by. feq.
}
assert (e__10 : (apow (aida_m (9 * / 10) 0 (- (10 * 0))) 2) = 0).
{
assert (e__11 : (aida_m (9 * / 10) 0 (- (10 * 0))) = 0).
{
change ((((- (10 * 0)) * (1 - (9 * / 10))) + (0 * (9 * / 10))) = 0).
feq.
}
transitivity (apow  0 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__11). }
apply apow_0.
}
assert (e__12 : (sgn (aida_m (9 * / 10) 0 (- (10 * 0)))) = 0).
{
assert (e__13 : (aida_m (9 * / 10) 0 (- (10 * 0))) = 0).
{
change ((((- (10 * 0)) * (1 - (9 * / 10))) + (0 * (9 * / 10))) = 0).
feq.
}
rw e__13.
apply sgn_zero.
}
eapply eq_trans.
{
rw e__3.
rw e__10.
rw e__12.
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
change (((apow 0 1) + ((apow 0 1) * / 4000)) <= (1 * / 1000000)).
replace (apow 0 1) with 0
by (symmetry; apply apow_of_zero; closed_eq).
closed_less.
}
{
split.
{
change ((apow 0 1) <= (4000 * (1 * / 1000000))).
replace (apow 0 1) with 0
by (symmetry; apply apow_of_zero; closed_eq).
closed_less.
}
{
change (((1 * / 1000) * (apow (4000 * (1 * / 1000000)) 1)) <= (1 * / 160000)).
replace (apow (4000 * (1 * / 1000000)) 1) with ((4000 * (1 * / 1000000)) ^ 1)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
closed_less.
}
}
}
}
}
}
}
}
Qed.

Lemma proved : forall (b2 : R) (eta : R) (delta : R) (x : Z -> R) (m : Z -> R) (r : Z -> R), ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < delta) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (r (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((m ((t + 1))%Z) = (aida_m (9 / 10) (m (t)%Z) (- (10 * (x (t)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = (aida_limit_x eta (9 / 10) b2 1 (1 / 1000) 2 2 (x (t)%Z) (m (t)%Z) (r (t)%Z) (- (10 * (x (t)%Z)))))) -> (((apow (x (0)%Z) 1) + ((apow (m (0)%Z) 1) / 4000)) <= delta) -> ((apow (m (0)%Z) 1) <= (4000 * delta)) -> ((eta * (apow (4000 * delta) 1)) <= (1 / 160000)) -> (((forall t : Z, ((0)%Z <= t)%Z -> (0 < (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (Rpower (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))) (2 / 2))))) /\ (tends (fun t : Z => ((apow (x (t)%Z) 1) + ((apow (m (t)%Z) 1) / 4000))) 0)).
Proof.
intros b2 eta delta x m r h__0 h__3 h__4 h__5 h__6 h__7 h__8 h__9 h__10.
pose proof h__0 as [h__1 h__2].
change (forall t : Z, ((0)%Z <= t)%Z -> ((m ((t + 1))%Z) = (aida_m (9 * / 10) (m (t)%Z) (- (10 * (x (t)%Z)))))) in h__6.
change (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = (aida_limit_x eta (9 * / 10) b2 1 (1 * / 1000) 2 2 (x (t)%Z) (m (t)%Z) (r (t)%Z) (- (10 * (x (t)%Z)))))) in h__7.
change (((apow (x (0)%Z) 1) + ((apow (m (0)%Z) 1) * / 4000)) <= delta) in h__8.
change ((eta * (apow (4000 * delta) 1)) <= (1 * / 160000)) in h__10.
(* domain *)
assert (s__22 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))))))).
{
intros t b__11.
assert (r__12 : 0 <= IZR t).
{ izr_le. }
(* domain i *)
assert (s__21 : (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z)))))))).
{
intros i b__13.
assert (r__14 : 1 <= IZR i).
{ izr_le. }
(* d *)
assert (s__20 : (0 < (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))))).
{
apply plus_pos_nn.
{
lra.
}
{
change (0 <= (((r (t)%Z) * b2) + ((apow (- (10 * (x (t)%Z))) 2) * (1 - b2)))).
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (b__15 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__16 : (0 <= (r (t)%Z))) by exact (h__5 (t)%Z b__15).
assert (e__17 : (r (t)%Z) = 1 * ((r (t)%Z) - 0) + 0).
{
transitivity ((r (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((r (t)%Z)).
{
feq.
}
feq.
}
rw e__17.
apply (from_le_nn 1 0 0 (r (t)%Z)); [exact i__16 | lra ..].
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
{
apply mult_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__19 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__19.
apply (from_lt_pos 1 0 b2 1); [exact h__2 | lra ..].
}
}
}
}
exact s__20.
}
exact s__21.
}
(* range *)
assert (s__42 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((1 * / 2) <= (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))))))).
{
intros t b__23.
assert (r__24 : 0 <= IZR t).
{ izr_le. }
(* range i *)
assert (s__41 : (forall i : Z, ((1)%Z <= i)%Z -> ((1 * / 2) <= (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z)))))))).
{
intros i b__25.
assert (r__26 : 1 <= IZR i).
{ izr_le. }
(* least *)
assert (s__40 : ((1 * / 2) <= (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))))).
{
apply gap_le.
assert (e__27 : ((1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))) - (1 * / 2)) = ((1 * / 2) + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z)))))).
{
transitivity ((((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + (1 * / 2))).
{
assert (e__29 : (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z)))) = (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)))).
{
change ((((r (t)%Z) * b2) + ((apow (- (10 * (x (t)%Z))) 2) * (1 - b2))) = (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)))).
assert (e__30 : (apow (- (10 * (x (t)%Z))) 2) = (100 * ((x (t)%Z) ^ 2))).
{
assert (e__31 : (- (10 * (x (t)%Z))) = ((- 10) * (x (t)%Z))).
{
feq.
}
transitivity (apow  ((- 10) * (x (t)%Z)) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__31). }
rewrite (apow_even ((- 10) * (x (t)%Z)) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__30.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__29.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + (1 * / 2))).
{
assert (e__32 : (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z)))) = (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)))).
{
change ((((r (t)%Z) * b2) + ((apow (- (10 * (x (t)%Z))) 2) * (1 - b2))) = (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)))).
assert (e__33 : (apow (- (10 * (x (t)%Z))) 2) = (100 * ((x (t)%Z) ^ 2))).
{
assert (e__34 : (- (10 * (x (t)%Z))) = ((- 10) * (x (t)%Z))).
{
feq.
}
transitivity (apow  ((- 10) * (x (t)%Z)) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__34). }
rewrite (apow_even ((- 10) * (x (t)%Z)) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__33.
reflexivity.
}
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
assert (w__28 : 0 <= ((1 * / 2) + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z)))))).
{
apply Rlt_le.
apply plus_pos_nn.
{
rat.
}
{
change (0 <= (((r (t)%Z) * b2) + ((apow (- (10 * (x (t)%Z))) 2) * (1 - b2)))).
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (b__35 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__36 : (0 <= (r (t)%Z))) by exact (h__5 (t)%Z b__35).
assert (e__37 : (r (t)%Z) = 1 * ((r (t)%Z) - 0) + 0).
{
transitivity ((r (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((r (t)%Z)).
{
feq.
}
feq.
}
rw e__37.
apply (from_le_nn 1 0 0 (r (t)%Z)); [exact i__36 | lra ..].
}
{
assert (e__38 : b2 = 1 * (b2 - 0) + 0).
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
rw e__38.
apply (from_lt_pos 1 0 0 b2); [exact h__1 | lra ..].
}
}
{
apply mult_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__39 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__39.
apply (from_lt_pos 1 0 b2 1); [exact h__2 | lra ..].
}
}
}
}
rw e__27. exact w__28.
}
exact s__40.
}
exact s__41.
}
(* gradient *)
assert (s__68 : (forall t : Z, ((0)%Z <= t)%Z -> (((apow (x (t)%Z) 1) <= delta) -> ((zsum (1)%Z (1)%Z (fun i : Z => (apow (- (10 * (x (t)%Z))) 1))) <= (10 * (zsum (1)%Z (1)%Z (fun i : Z => (apow (x (t)%Z) 1)))))))).
{
intros t b__43.
assert (r__44 : 0 <= IZR t).
{ izr_le. }
(* g_t *)
assert (s__67 : (((apow (x (t)%Z) 1) <= delta) -> ((zsum (1)%Z (1)%Z (fun i : Z => (apow (- (10 * (x (t)%Z))) 1))) <= (10 * (zsum (1)%Z (1)%Z (fun i : Z => (apow (x (t)%Z) 1))))))).
{
intros p__45.
(* product *)
assert (s__48 : ((apow (10 * (x (t)%Z)) 1) = ((apow 10 1) * (apow (x (t)%Z) 1)))).
{
assert (p__46 : (0 < 1)).
{
lra.
}
assert (u__47 : ((apow (10 * (x (t)%Z)) 1) = ((apow 10 1) * (apow (x (t)%Z) 1)))).
{
exact (ax_apow_product 10 (x (t)%Z) 1 p__46).
}
exact u__47.
}
(* ten *)
assert (s__52 : ((apow 10 1) = (Rpower 10 1))).
{
assert (p__49 : (0 < 10)).
{
lra.
}
assert (p__50 : (0 < 1)).
{
lra.
}
assert (u__51 : ((apow 10 1) = (Rpower 10 1))).
{
exact (ax_apow_of_positive 10 1 p__49 p__50).
}
exact u__51.
}
assert (n__61 : (apow (10 * (x (t)%Z)) 1) = ((apow (x (t)%Z) 1) * (apow 10 1))).
{
transitivity (1 * (apow (10 * (x (t)%Z)) 1)).
{ feq. }
rewrite s__48.
assert (e__60 : ((apow 10 1) * (apow (x (t)%Z) 1)) = ((apow (x (t)%Z) 1) * (apow 10 1))).
{
feq.
}
rw e__60.
feq.
}
assert (n__65 : (apow 10 1) = 10).
{
transitivity (1 * (apow 10 1)).
{ feq. }
rewrite s__52.
assert (e__64 : (Rpower 10 1) = 10).
{
rewrite (rp_whole 10 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__64.
feq.
}
(* bound *)
assert (s__66 : ((zsum (1)%Z (1)%Z (fun i : Z => (apow (- (10 * (x (t)%Z))) 1))) <= (10 * (zsum (1)%Z (1)%Z (fun i : Z => (apow (x (t)%Z) 1)))))).
{
apply gap_le.
assert (e__53 : ((10 * (zsum (1)%Z (1)%Z (fun i : Z => (apow (x (t)%Z) 1)))) - (zsum (1)%Z (1)%Z (fun i : Z => (apow (- (10 * (x (t)%Z))) 1)))) = 0).
{
transitivity (((10 * (apow (x (t)%Z) 1)) + ((- 1) * (apow (10 * (x (t)%Z)) 1)))).
{
assert (e__55 : (zsum (1)%Z (1)%Z (fun i : Z => (apow (- (10 * (x (t)%Z))) 1))) = (apow (10 * (x (t)%Z)) 1)).
{
transitivity ((apow (- (10 * (x (t)%Z))) 1)).
{
unroll_zsum.
}
assert (e__56 : (- (10 * (x (t)%Z))) = ((- 10) * (x (t)%Z))).
{
feq.
}
transitivity (apow  ((- 10) * (x (t)%Z)) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__56). }
rewrite (apow_flip ((- 10) * (x (t)%Z)) (10 * (x (t)%Z)) 1) by feq.
reflexivity.
}
assert (e__57 : (zsum (1)%Z (1)%Z (fun i : Z => (apow (x (t)%Z) 1))) = (apow (x (t)%Z) 1)).
{
transitivity ((apow (x (t)%Z) 1)).
{
unroll_zsum.
}
reflexivity.
}
eapply eq_trans.
{
rw e__55.
rw e__57.
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
transitivity ((((10 * (apow (x (t)%Z) 1)) + ((- 1) * (apow (10 * (x (t)%Z)) 1))))).
{
feq.
}
rw n__61.
transitivity ((((- 1) * (apow (x (t)%Z) 1) * (apow 10 1)) + (10 * (apow (x (t)%Z) 1)))).
{
feq.
}
transitivity (((((- 1) * (apow (x (t)%Z) 1) * (apow 10 1)) + (10 * (apow (x (t)%Z) 1))))).
{
feq.
}
rw n__65.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__54 : 0 <= 0).
{
apply Req_le_sym.
reflexivity.
}
rw e__53. exact w__54.
}
exact s__66.
}
exact s__67.
}
(* partials *)
assert (s__97 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((apow (x (t)%Z) 1) <= delta) -> ((apow (- (10 * (x (t)%Z))) 1) <= (10 * delta)))))).
{
intros t b__69.
assert (r__70 : 0 <= IZR t).
{ izr_le. }
(* partials i *)
assert (s__96 : (forall i : Z, ((1)%Z <= i)%Z -> (((apow (x (t)%Z) 1) <= delta) -> ((apow (- (10 * (x (t)%Z))) 1) <= (10 * delta))))).
{
intros i b__71.
assert (r__72 : 1 <= IZR i).
{ izr_le. }
(* p_t *)
assert (s__95 : (((apow (x (t)%Z) 1) <= delta) -> ((apow (- (10 * (x (t)%Z))) 1) <= (10 * delta)))).
{
intros p__73.
(* product *)
assert (s__76 : ((apow (10 * (x (t)%Z)) 1) = ((apow 10 1) * (apow (x (t)%Z) 1)))).
{
assert (p__74 : (0 < 1)).
{
lra.
}
assert (u__75 : ((apow (10 * (x (t)%Z)) 1) = ((apow 10 1) * (apow (x (t)%Z) 1)))).
{
exact (ax_apow_product 10 (x (t)%Z) 1 p__74).
}
exact u__75.
}
(* ten *)
assert (s__80 : ((apow 10 1) = (Rpower 10 1))).
{
assert (p__77 : (0 < 10)).
{
lra.
}
assert (p__78 : (0 < 1)).
{
lra.
}
assert (u__79 : ((apow 10 1) = (Rpower 10 1))).
{
exact (ax_apow_of_positive 10 1 p__77 p__78).
}
exact u__79.
}
assert (n__88 : (apow (10 * (x (t)%Z)) 1) = ((apow (x (t)%Z) 1) * (apow 10 1))).
{
transitivity (1 * (apow (10 * (x (t)%Z)) 1)).
{ feq. }
rewrite s__76.
assert (e__87 : ((apow 10 1) * (apow (x (t)%Z) 1)) = ((apow (x (t)%Z) 1) * (apow 10 1))).
{
feq.
}
rw e__87.
feq.
}
assert (n__92 : (apow 10 1) = 10).
{
transitivity (1 * (apow 10 1)).
{ feq. }
rewrite s__80.
assert (e__91 : (Rpower 10 1) = 10).
{
rewrite (rp_whole 10 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__91.
feq.
}
(* bound *)
assert (s__94 : ((apow (- (10 * (x (t)%Z))) 1) <= (10 * delta))).
{
apply gap_le.
assert (e__81 : ((10 * delta) - (apow (- (10 * (x (t)%Z))) 1)) = (10 * (delta - (apow (x (t)%Z) 1)))).
{
transitivity ((((- 1) * (apow (10 * (x (t)%Z)) 1)) + (10 * delta))).
{
assert (e__83 : (apow (- (10 * (x (t)%Z))) 1) = (apow (10 * (x (t)%Z)) 1)).
{
assert (e__84 : (- (10 * (x (t)%Z))) = ((- 10) * (x (t)%Z))).
{
feq.
}
transitivity (apow  ((- 10) * (x (t)%Z)) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__84). }
rewrite (apow_flip ((- 10) * (x (t)%Z)) (10 * (x (t)%Z)) 1) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__83.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 10) * (apow (x (t)%Z) 1)) + (10 * delta))).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((10 * (apow (x (t)%Z) 1)) + ((- 1) * (apow (10 * (x (t)%Z)) 1))))).
{
feq.
}
rw n__88.
transitivity ((((- 1) * (apow (x (t)%Z) 1) * (apow 10 1)) + (10 * (apow (x (t)%Z) 1)))).
{
feq.
}
transitivity (((((- 1) * (apow (x (t)%Z) 1) * (apow 10 1)) + (10 * (apow (x (t)%Z) 1))))).
{
feq.
}
rw n__92.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__82 : 0 <= (10 * (delta - (apow (x (t)%Z) 1)))).
{
assert (e__93 : (10 * (delta - (apow (x (t)%Z) 1))) = 10 * (delta - (apow (x (t)%Z) 1)) + 0).
{
transitivity ((((- 10) * (apow (x (t)%Z) 1)) + (10 * delta))).
{
feq.
}
symmetry.
transitivity ((((- 10) * (apow (x (t)%Z) 1)) + (10 * delta))).
{
feq.
}
feq.
}
rw e__93.
apply (from_le_nn 10 0 (apow (x (t)%Z) 1) delta); [exact p__73 | lra ..].
}
rw e__81. exact w__82.
}
exact s__94.
}
exact s__95.
}
exact s__96.
}
(* both *)
assert (s__252 : ((forall t : Z, ((0)%Z <= t)%Z -> (((apow (x (t)%Z) 1) + ((apow (m (t)%Z) 1) * / 4000)) <= ((powerRZ (1 - (1 * / 2000)) (t)%Z) * ((apow (x (0)%Z) 1) + ((apow (m (0)%Z) 1) * / 4000))))) /\ (tends (fun t : Z => ((apow (x (t)%Z) 1) + ((apow (m (t)%Z) 1) * / 4000))) 0))).
{
assert (b__98 : (0 <= (1)%Z)%Z).
{ zp. }
assert (p__99 : ((0 < (9 * / 10)) /\ ((9 * / 10) < 1))).
{
split.
{
rat.
}
{
apply gap_lt.
assert (e__100 : (1 - (9 * / 10)) = (1 * / 10)).
{
feq.
}
rw e__100.
rat.
}
}
assert (p__101 : (0 < 10)).
{
lra.
}
assert (p__102 : (0 < (1 * / 4000))).
{
rat.
}
assert (p__103 : (((1 * / 4000) * 10) <= 1)).
{
apply gap_le.
apply Rlt_le.
assert (e__104 : (1 - ((1 * / 4000) * 10)) = (399 * / 400)).
{
feq.
}
rw e__104.
rat.
}
assert (p__105 : ((4 * (1 * / 4000) * (1 - (9 * / 10)) * 10) <= (1 * / 1000))).
{
apply gap_le.
apply Req_le_sym.
assert (e__106 : ((1 * / 1000) - (4 * (1 * / 4000) * (1 - (9 * / 10)) * 10)) = 0).
{
feq.
}
rw e__106.
rat.
}
assert (p__107 : (0 < (1 * / 2000))).
{
rat.
}
assert (p__108 : ((2 * (1 * / 2000)) <= (1 * / 1000))).
{
apply gap_le.
apply Req_le_sym.
assert (e__109 : ((1 * / 1000) - (2 * (1 * / 2000))) = 0).
{
feq.
}
rw e__109.
rat.
}
assert (p__110 : ((2 * (1 * / 2000)) <= (1 - (9 * / 10)))).
{
apply gap_le.
apply Rlt_le.
assert (e__111 : ((1 - (9 * / 10)) - (2 * (1 * / 2000))) = (99 * / 1000)).
{
feq.
}
rw e__111.
rat.
}
assert (p__112 : (0 < delta)).
{
exact h__4.
}
assert (p__113 : ((0 < (1 * / 1000)) /\ ((1 * / 1000) < 1))).
{
split.
{
rat.
}
{
apply gap_lt.
assert (e__114 : (1 - (1 * / 1000)) = (999 * / 1000)).
{
feq.
}
rw e__114.
rat.
}
}
assert (p__115 : (0 < eta)).
{
exact h__3.
}
assert (p__116 : (0 < 1)).
{
lra.
}
assert (p__117 : (0 < 2)).
{
lra.
}
assert (p__118 : (1 < 2)).
{
apply gap_lt.
assert (e__119 : (2 - 1) = 1).
{
feq.
}
rw e__119.
rat.
}
assert (p__120 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))))))).
{
exact s__22.
}
assert (p__121 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((1 * / 2) <= (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))))))).
{
exact s__42.
}
assert (p__122 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z) = (aida_m (9 * / 10) (m (t)%Z) (- (10 * (x (t)%Z)))))))).
{
intros t b__123.
assert (r__124 : 0 <= IZR t).
{ izr_le. }
intros i b__125.
assert (r__126 : 1 <= IZR i).
{ izr_le. }
apply gap_eq.
assert (b__127 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__128 : ((m ((t + 1))%Z) = (aida_m (9 * / 10) (m (t)%Z) (- (10 * (x (t)%Z)))))) by exact (h__6 (t)%Z b__127).
assert (e__129 : ((aida_m (9 * / 10) (m (t)%Z) (- (10 * (x (t)%Z)))) - (m ((t + 1))%Z)) = 1 * ((aida_m (9 * / 10) (m (t)%Z) (- (10 * (x (t)%Z)))) - (m ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (m (t + 1)%Z)) + ((9 * / 10) * (m (t)%Z)) + ((- 1) * (x (t)%Z)))).
{
assert (e__130 : (aida_m (9 * / 10) (m (t)%Z) (- (10 * (x (t)%Z)))) = (((9 * / 10) * (m (t)%Z)) + ((- 1) * (x (t)%Z)))).
{
change ((((- (10 * (x (t)%Z))) * (1 - (9 * / 10))) + ((m (t)%Z) * (9 * / 10))) = (((9 * / 10) * (m (t)%Z)) + ((- 1) * (x (t)%Z)))).
feq.
}
assert (e__131 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__130.
rw e__131.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (m (t + 1)%Z)) + ((9 * / 10) * (m (t)%Z)) + ((- 1) * (x (t)%Z)))).
{
assert (e__132 : (aida_m (9 * / 10) (m (t)%Z) (- (10 * (x (t)%Z)))) = (((9 * / 10) * (m (t)%Z)) + ((- 1) * (x (t)%Z)))).
{
change ((((- (10 * (x (t)%Z))) * (1 - (9 * / 10))) + ((m (t)%Z) * (9 * / 10))) = (((9 * / 10) * (m (t)%Z)) + ((- 1) * (x (t)%Z)))).
feq.
}
assert (e__133 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__132.
rw e__133.
reflexivity.
}
feq.
}
feq.
}
rw e__129.
apply (from_eq_zero 1 0 (m ((t + 1))%Z) (aida_m (9 * / 10) (m (t)%Z) (- (10 * (x (t)%Z))))); [exact i__128 | lra ..].
}
assert (p__134 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z) = (aida_limit_x eta (9 * / 10) b2 1 (1 * / 1000) 2 2 (x (t)%Z) (m (t)%Z) (r (t)%Z) (- (10 * (x (t)%Z)))))))).
{
intros t b__135.
assert (r__136 : 0 <= IZR t).
{ izr_le. }
intros i b__137.
assert (r__138 : 1 <= IZR i).
{ izr_le. }
assert (n__147 : 0 < (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z)))))).
{
apply plus_pos_nn.
{
lra.
}
{
change (0 <= (((r (t)%Z) * b2) + ((apow (- (10 * (x (t)%Z))) 2) * (1 - b2)))).
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (b__142 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__143 : (0 <= (r (t)%Z))) by exact (h__5 (t)%Z b__142).
assert (e__144 : (r (t)%Z) = 1 * ((r (t)%Z) - 0) + 0).
{
transitivity ((r (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((r (t)%Z)).
{
feq.
}
feq.
}
rw e__144.
apply (from_le_nn 1 0 0 (r (t)%Z)); [exact i__143 | lra ..].
}
{
assert (e__145 : b2 = 1 * (b2 - 0) + 0).
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
rw e__145.
apply (from_lt_pos 1 0 0 b2); [exact h__1 | lra ..].
}
}
{
apply mult_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__146 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__146.
apply (from_lt_pos 1 0 b2 1); [exact h__2 | lra ..].
}
}
}
}
assert (n__152 : 0 < (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1)).
{
assert (e__148 : (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))) = (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1)).
{
assert (e__149 : (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z)))) = (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)))).
{
change ((((r (t)%Z) * b2) + ((apow (- (10 * (x (t)%Z))) 2) * (1 - b2))) = (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)))).
assert (e__150 : (apow (- (10 * (x (t)%Z))) 2) = (100 * ((x (t)%Z) ^ 2))).
{
assert (e__151 : (- (10 * (x (t)%Z))) = ((- 10) * (x (t)%Z))).
{
feq.
}
transitivity (apow  ((- 10) * (x (t)%Z)) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__151). }
rewrite (apow_even ((- 10) * (x (t)%Z)) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__150.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__149.
reflexivity.
}
feq.
}
try rewrite <- e__148.
exact n__147.
}
assert (n__153 : (Rpower (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))) (2 * / 2)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__160 : (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1) <> 0).
{
assert (e__154 : (Rpower (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))) (2 * / 2)) = (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1)).
{
assert (e__155 : (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))) = (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1)).
{
assert (e__156 : (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z)))) = (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)))).
{
change ((((r (t)%Z) * b2) + ((apow (- (10 * (x (t)%Z))) 2) * (1 - b2))) = (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)))).
assert (e__157 : (apow (- (10 * (x (t)%Z))) 2) = (100 * ((x (t)%Z) ^ 2))).
{
assert (e__158 : (- (10 * (x (t)%Z))) = ((- 10) * (x (t)%Z))).
{
feq.
}
transitivity (apow  ((- 10) * (x (t)%Z)) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__158). }
rewrite (apow_even ((- 10) * (x (t)%Z)) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
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
transitivity (Rpower  (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1) (2 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (2 * / 2)) e__155). }
assert (e__159 : (2 * / 2) = 1).
{
feq.
}
transitivity (Rpower (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1) 1 ).
{ exact (f_equal (fun v__ => Rpower (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1) v__ ) e__159). }
rewrite (rp_whole (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__154.
exact n__153.
}
apply gap_eq.
assert (b__139 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__140 : ((x ((t + 1))%Z) = (aida_limit_x eta (9 * / 10) b2 1 (1 * / 1000) 2 2 (x (t)%Z) (m (t)%Z) (r (t)%Z) (- (10 * (x (t)%Z)))))) by exact (h__7 (t)%Z b__139).
assert (e__141 : ((aida_limit_x eta (9 * / 10) b2 1 (1 * / 1000) 2 2 (x (t)%Z) (m (t)%Z) (r (t)%Z) (- (10 * (x (t)%Z)))) - (x ((t + 1))%Z)) = 1 * ((aida_limit_x eta (9 * / 10) b2 1 (1 * / 1000) 2 2 (x (t)%Z) (m (t)%Z) (r (t)%Z) (- (10 * (x (t)%Z)))) - (x ((t + 1))%Z)) + 0).
{
transitivity (((((9 * / 5) * (m (t)%Z) * (x (t)%Z) * (sgn ((m (t)%Z) + (((- 10) * / 9) * (x (t)%Z)))) * eta) + (((- 81) * / 100) * ((m (t)%Z) ^ 2) * (sgn ((m (t)%Z) + (((- 10) * / 9) * (x (t)%Z)))) * eta) + ((- 1) * (r (t)%Z) * (x (t + 1)%Z) * b2) + ((999 * / 1000) * (r (t)%Z) * (x (t)%Z) * b2) + ((- 100) * (x (t + 1)%Z) * ((x (t)%Z) ^ 2)) + (100 * (x (t + 1)%Z) * ((x (t)%Z) ^ 2) * b2) + ((- 1) * (x (t + 1)%Z)) + ((999 * / 1000) * (x (t)%Z)) + ((- 1) * ((x (t)%Z) ^ 2) * (sgn ((m (t)%Z) + (((- 10) * / 9) * (x (t)%Z)))) * eta) + (((- 999) * / 10) * ((x (t)%Z) ^ 3) * b2) + ((999 * / 10) * ((x (t)%Z) ^ 3))) * (/ (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1)))).
{
assert (e__161 : (aida_limit_x eta (9 * / 10) b2 1 (1 * / 1000) 2 2 (x (t)%Z) (m (t)%Z) (r (t)%Z) (- (10 * (x (t)%Z)))) = ((((9 * / 5) * (m (t)%Z) * (x (t)%Z) * (sgn ((m (t)%Z) + (((- 10) * / 9) * (x (t)%Z)))) * eta) + (((- 81) * / 100) * ((m (t)%Z) ^ 2) * (sgn ((m (t)%Z) + (((- 10) * / 9) * (x (t)%Z)))) * eta) + ((999 * / 1000) * (r (t)%Z) * (x (t)%Z) * b2) + ((999 * / 1000) * (x (t)%Z)) + ((- 1) * ((x (t)%Z) ^ 2) * (sgn ((m (t)%Z) + (((- 10) * / 9) * (x (t)%Z)))) * eta) + (((- 999) * / 10) * ((x (t)%Z) ^ 3) * b2) + ((999 * / 10) * ((x (t)%Z) ^ 3))) * (/ (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1)))).
{
change ((((x (t)%Z) * (1 - (1 * / 1000))) - ((eta * (apow (aida_m (9 * / 10) (m (t)%Z) (- (10 * (x (t)%Z)))) 2) * (sgn (aida_m (9 * / 10) (m (t)%Z) (- (10 * (x (t)%Z)))))) * / (Rpower (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))) (2 * / 2)))) = ((((9 * / 5) * (m (t)%Z) * (x (t)%Z) * (sgn ((m (t)%Z) + (((- 10) * / 9) * (x (t)%Z)))) * eta) + (((- 81) * / 100) * ((m (t)%Z) ^ 2) * (sgn ((m (t)%Z) + (((- 10) * / 9) * (x (t)%Z)))) * eta) + ((999 * / 1000) * (r (t)%Z) * (x (t)%Z) * b2) + ((999 * / 1000) * (x (t)%Z)) + ((- 1) * ((x (t)%Z) ^ 2) * (sgn ((m (t)%Z) + (((- 10) * / 9) * (x (t)%Z)))) * eta) + (((- 999) * / 10) * ((x (t)%Z) ^ 3) * b2) + ((999 * / 10) * ((x (t)%Z) ^ 3))) * (/ (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1)))).
assert (e__162 : / (Rpower (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))) (2 * / 2)) = (/ (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1))).
{
assert (e__163 : (Rpower (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))) (2 * / 2)) = (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1)).
{
assert (e__164 : (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))) = (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1)).
{
assert (e__165 : (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z)))) = (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)))).
{
change ((((r (t)%Z) * b2) + ((apow (- (10 * (x (t)%Z))) 2) * (1 - b2))) = (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)))).
assert (e__166 : (apow (- (10 * (x (t)%Z))) 2) = (100 * ((x (t)%Z) ^ 2))).
{
assert (e__167 : (- (10 * (x (t)%Z))) = ((- 10) * (x (t)%Z))).
{
feq.
}
transitivity (apow  ((- 10) * (x (t)%Z)) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__167). }
rewrite (apow_even ((- 10) * (x (t)%Z)) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__166.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__165.
reflexivity.
}
feq.
}
transitivity (Rpower  (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1) (2 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (2 * / 2)) e__164). }
assert (e__168 : (2 * / 2) = 1).
{
feq.
}
transitivity (Rpower (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1) 1 ).
{ exact (f_equal (fun v__ => Rpower (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1) v__ ) e__168). }
rewrite (rp_whole (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__163.
apply inv_by. feq.
}
assert (e__169 : (apow (aida_m (9 * / 10) (m (t)%Z) (- (10 * (x (t)%Z)))) 2) = ((((- 9) * / 5) * (m (t)%Z) * (x (t)%Z)) + ((81 * / 100) * ((m (t)%Z) ^ 2)) + ((x (t)%Z) ^ 2))).
{
assert (e__170 : (aida_m (9 * / 10) (m (t)%Z) (- (10 * (x (t)%Z)))) = (((9 * / 10) * (m (t)%Z)) + ((- 1) * (x (t)%Z)))).
{
change ((((- (10 * (x (t)%Z))) * (1 - (9 * / 10))) + ((m (t)%Z) * (9 * / 10))) = (((9 * / 10) * (m (t)%Z)) + ((- 1) * (x (t)%Z)))).
feq.
}
transitivity (apow  (((9 * / 10) * (m (t)%Z)) + ((- 1) * (x (t)%Z))) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__170). }
rewrite (apow_even (((9 * / 10) * (m (t)%Z)) + ((- 1) * (x (t)%Z))) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
assert (e__171 : (sgn (aida_m (9 * / 10) (m (t)%Z) (- (10 * (x (t)%Z))))) = (sgn ((m (t)%Z) + (((- 10) * / 9) * (x (t)%Z))))).
{
assert (e__172 : (aida_m (9 * / 10) (m (t)%Z) (- (10 * (x (t)%Z)))) = (((9 * / 10) * (m (t)%Z)) + ((- 1) * (x (t)%Z)))).
{
change ((((- (10 * (x (t)%Z))) * (1 - (9 * / 10))) + ((m (t)%Z) * (9 * / 10))) = (((9 * / 10) * (m (t)%Z)) + ((- 1) * (x (t)%Z)))).
feq.
}
rw e__172.
rewrite (sgn_scale (9 * / 10) ((m (t)%Z) + (((- 10) * / 9) * (x (t)%Z))) (((9 * / 10) * (m (t)%Z)) + ((- 1) * (x (t)%Z)))); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__162.
rw e__169.
rw e__171.
reflexivity.
}
feq.
}
assert (e__173 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__161.
rw e__173.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((9 * / 5) * (m (t)%Z) * (x (t)%Z) * (sgn ((m (t)%Z) + (((- 10) * / 9) * (x (t)%Z)))) * eta) + (((- 81) * / 100) * ((m (t)%Z) ^ 2) * (sgn ((m (t)%Z) + (((- 10) * / 9) * (x (t)%Z)))) * eta) + ((- 1) * (r (t)%Z) * (x (t + 1)%Z) * b2) + ((999 * / 1000) * (r (t)%Z) * (x (t)%Z) * b2) + ((- 100) * (x (t + 1)%Z) * ((x (t)%Z) ^ 2)) + (100 * (x (t + 1)%Z) * ((x (t)%Z) ^ 2) * b2) + ((- 1) * (x (t + 1)%Z)) + ((999 * / 1000) * (x (t)%Z)) + ((- 1) * ((x (t)%Z) ^ 2) * (sgn ((m (t)%Z) + (((- 10) * / 9) * (x (t)%Z)))) * eta) + (((- 999) * / 10) * ((x (t)%Z) ^ 3) * b2) + ((999 * / 10) * ((x (t)%Z) ^ 3))) * (/ (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1)))).
{
assert (e__174 : (aida_limit_x eta (9 * / 10) b2 1 (1 * / 1000) 2 2 (x (t)%Z) (m (t)%Z) (r (t)%Z) (- (10 * (x (t)%Z)))) = ((((9 * / 5) * (m (t)%Z) * (x (t)%Z) * (sgn ((m (t)%Z) + (((- 10) * / 9) * (x (t)%Z)))) * eta) + (((- 81) * / 100) * ((m (t)%Z) ^ 2) * (sgn ((m (t)%Z) + (((- 10) * / 9) * (x (t)%Z)))) * eta) + ((999 * / 1000) * (r (t)%Z) * (x (t)%Z) * b2) + ((999 * / 1000) * (x (t)%Z)) + ((- 1) * ((x (t)%Z) ^ 2) * (sgn ((m (t)%Z) + (((- 10) * / 9) * (x (t)%Z)))) * eta) + (((- 999) * / 10) * ((x (t)%Z) ^ 3) * b2) + ((999 * / 10) * ((x (t)%Z) ^ 3))) * (/ (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1)))).
{
change ((((x (t)%Z) * (1 - (1 * / 1000))) - ((eta * (apow (aida_m (9 * / 10) (m (t)%Z) (- (10 * (x (t)%Z)))) 2) * (sgn (aida_m (9 * / 10) (m (t)%Z) (- (10 * (x (t)%Z)))))) * / (Rpower (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))) (2 * / 2)))) = ((((9 * / 5) * (m (t)%Z) * (x (t)%Z) * (sgn ((m (t)%Z) + (((- 10) * / 9) * (x (t)%Z)))) * eta) + (((- 81) * / 100) * ((m (t)%Z) ^ 2) * (sgn ((m (t)%Z) + (((- 10) * / 9) * (x (t)%Z)))) * eta) + ((999 * / 1000) * (r (t)%Z) * (x (t)%Z) * b2) + ((999 * / 1000) * (x (t)%Z)) + ((- 1) * ((x (t)%Z) ^ 2) * (sgn ((m (t)%Z) + (((- 10) * / 9) * (x (t)%Z)))) * eta) + (((- 999) * / 10) * ((x (t)%Z) ^ 3) * b2) + ((999 * / 10) * ((x (t)%Z) ^ 3))) * (/ (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1)))).
assert (e__175 : / (Rpower (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))) (2 * / 2)) = (/ (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1))).
{
assert (e__176 : (Rpower (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))) (2 * / 2)) = (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1)).
{
assert (e__177 : (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))) = (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1)).
{
assert (e__178 : (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z)))) = (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)))).
{
change ((((r (t)%Z) * b2) + ((apow (- (10 * (x (t)%Z))) 2) * (1 - b2))) = (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)))).
assert (e__179 : (apow (- (10 * (x (t)%Z))) 2) = (100 * ((x (t)%Z) ^ 2))).
{
assert (e__180 : (- (10 * (x (t)%Z))) = ((- 10) * (x (t)%Z))).
{
feq.
}
transitivity (apow  ((- 10) * (x (t)%Z)) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__180). }
rewrite (apow_even ((- 10) * (x (t)%Z)) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__179.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__178.
reflexivity.
}
feq.
}
transitivity (Rpower  (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1) (2 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (2 * / 2)) e__177). }
assert (e__181 : (2 * / 2) = 1).
{
feq.
}
transitivity (Rpower (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1) 1 ).
{ exact (f_equal (fun v__ => Rpower (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1) v__ ) e__181). }
rewrite (rp_whole (((r (t)%Z) * b2) + ((- 100) * ((x (t)%Z) ^ 2) * b2) + (100 * ((x (t)%Z) ^ 2)) + 1) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__176.
apply inv_by. feq.
}
assert (e__182 : (apow (aida_m (9 * / 10) (m (t)%Z) (- (10 * (x (t)%Z)))) 2) = ((((- 9) * / 5) * (m (t)%Z) * (x (t)%Z)) + ((81 * / 100) * ((m (t)%Z) ^ 2)) + ((x (t)%Z) ^ 2))).
{
assert (e__183 : (aida_m (9 * / 10) (m (t)%Z) (- (10 * (x (t)%Z)))) = (((9 * / 10) * (m (t)%Z)) + ((- 1) * (x (t)%Z)))).
{
change ((((- (10 * (x (t)%Z))) * (1 - (9 * / 10))) + ((m (t)%Z) * (9 * / 10))) = (((9 * / 10) * (m (t)%Z)) + ((- 1) * (x (t)%Z)))).
feq.
}
transitivity (apow  (((9 * / 10) * (m (t)%Z)) + ((- 1) * (x (t)%Z))) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__183). }
rewrite (apow_even (((9 * / 10) * (m (t)%Z)) + ((- 1) * (x (t)%Z))) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
assert (e__184 : (sgn (aida_m (9 * / 10) (m (t)%Z) (- (10 * (x (t)%Z))))) = (sgn ((m (t)%Z) + (((- 10) * / 9) * (x (t)%Z))))).
{
assert (e__185 : (aida_m (9 * / 10) (m (t)%Z) (- (10 * (x (t)%Z)))) = (((9 * / 10) * (m (t)%Z)) + ((- 1) * (x (t)%Z)))).
{
change ((((- (10 * (x (t)%Z))) * (1 - (9 * / 10))) + ((m (t)%Z) * (9 * / 10))) = (((9 * / 10) * (m (t)%Z)) + ((- 1) * (x (t)%Z)))).
feq.
}
rw e__185.
rewrite (sgn_scale (9 * / 10) ((m (t)%Z) + (((- 10) * / 9) * (x (t)%Z))) (((9 * / 10) * (m (t)%Z)) + ((- 1) * (x (t)%Z)))); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__175.
rw e__182.
rw e__184.
reflexivity.
}
feq.
}
assert (e__186 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__174.
rw e__186.
reflexivity.
}
feq.
}
feq.
}
rw e__141.
apply (from_eq_zero 1 0 (x ((t + 1))%Z) (aida_limit_x eta (9 * / 10) b2 1 (1 * / 1000) 2 2 (x (t)%Z) (m (t)%Z) (r (t)%Z) (- (10 * (x (t)%Z))))); [exact i__140 | lra ..].
}
assert (p__187 : (forall t : Z, ((0)%Z <= t)%Z -> (((size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) <= delta) -> ((size (fun t : Z => (fun i : Z => (- (10 * (x (t)%Z))))) (1)%Z (t)%Z) <= (10 * (size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z)))))).
{
intros t b__188.
assert (r__190 : 0 <= IZR t).
{ izr_le. }
pose proof (s__68 t ltac:(zp)) as h__189.
intros p__191.
assert (h__192 : ((zsum (1)%Z (1)%Z (fun i : Z => (apow (- (10 * (x (t)%Z))) 1))) <= (10 * (zsum (1)%Z (1)%Z (fun i : Z => (apow (x (t)%Z) 1)))))).
{
apply h__189.
apply gap_le.
assert (e__193 : (delta - (apow (x (t)%Z) 1)) = 1 * (delta - (size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (apow (x (t)%Z) 1)) + delta)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow (x (t)%Z) 1)) + delta)).
{
assert (e__194 : (size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) = (apow (x (t)%Z) 1)).
{
change ((zsum (1)%Z (1)%Z (fun i : Z => (apow (x (t)%Z) 1))) = (apow (x (t)%Z) 1)).
transitivity ((apow (x (t)%Z) 1)).
{
unroll_zsum.
}
reflexivity.
}
eapply eq_trans.
{
rw e__194.
reflexivity.
}
feq.
}
feq.
}
rw e__193.
apply (from_le_nn 1 0 (size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) delta); [exact p__191 | lra ..].
}
apply gap_le.
assert (e__195 : ((10 * (size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z)) - (size (fun t : Z => (fun i : Z => (- (10 * (x (t)%Z))))) (1)%Z (t)%Z)) = 1 * ((10 * (zsum (1)%Z (1)%Z (fun i : Z => (apow (x (t)%Z) 1)))) - (zsum (1)%Z (1)%Z (fun i : Z => (apow (- (10 * (x (t)%Z))) 1)))) + 0).
{
transitivity (((10 * (apow (x (t)%Z) 1)) + ((- 1) * (apow (10 * (x (t)%Z)) 1)))).
{
assert (e__196 : (size (fun t : Z => (fun i : Z => (- (10 * (x (t)%Z))))) (1)%Z (t)%Z) = (apow (10 * (x (t)%Z)) 1)).
{
change ((zsum (1)%Z (1)%Z (fun i : Z => (apow (- (10 * (x (t)%Z))) 1))) = (apow (10 * (x (t)%Z)) 1)).
transitivity ((apow (- (10 * (x (t)%Z))) 1)).
{
unroll_zsum.
}
assert (e__197 : (- (10 * (x (t)%Z))) = ((- 10) * (x (t)%Z))).
{
feq.
}
transitivity (apow  ((- 10) * (x (t)%Z)) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__197). }
rewrite (apow_flip ((- 10) * (x (t)%Z)) (10 * (x (t)%Z)) 1) by feq.
reflexivity.
}
assert (e__198 : (size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) = (apow (x (t)%Z) 1)).
{
change ((zsum (1)%Z (1)%Z (fun i : Z => (apow (x (t)%Z) 1))) = (apow (x (t)%Z) 1)).
transitivity ((apow (x (t)%Z) 1)).
{
unroll_zsum.
}
reflexivity.
}
eapply eq_trans.
{
rw e__196.
rw e__198.
reflexivity.
}
feq.
}
symmetry.
transitivity (((10 * (apow (x (t)%Z) 1)) + ((- 1) * (apow (10 * (x (t)%Z)) 1)))).
{
assert (e__199 : (zsum (1)%Z (1)%Z (fun i : Z => (apow (- (10 * (x (t)%Z))) 1))) = (apow (10 * (x (t)%Z)) 1)).
{
transitivity ((apow (- (10 * (x (t)%Z))) 1)).
{
unroll_zsum.
}
assert (e__200 : (- (10 * (x (t)%Z))) = ((- 10) * (x (t)%Z))).
{
feq.
}
transitivity (apow  ((- 10) * (x (t)%Z)) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__200). }
rewrite (apow_flip ((- 10) * (x (t)%Z)) (10 * (x (t)%Z)) 1) by feq.
reflexivity.
}
assert (e__201 : (zsum (1)%Z (1)%Z (fun i : Z => (apow (x (t)%Z) 1))) = (apow (x (t)%Z) 1)).
{
transitivity ((apow (x (t)%Z) 1)).
{
unroll_zsum.
}
reflexivity.
}
eapply eq_trans.
{
rw e__199.
rw e__201.
reflexivity.
}
feq.
}
feq.
}
rw e__195.
apply (from_le_nn 1 0 (zsum (1)%Z (1)%Z (fun i : Z => (apow (- (10 * (x (t)%Z))) 1))) (10 * (zsum (1)%Z (1)%Z (fun i : Z => (apow (x (t)%Z) 1))))); [exact h__192 | lra ..].
}
assert (p__202 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) <= delta) -> ((apow (- (10 * (x (t)%Z))) 1) <= (10 * delta)))))).
{
intros t b__203.
assert (r__205 : 0 <= IZR t).
{ izr_le. }
pose proof (s__97 t ltac:(zp)) as h__204.
intros i b__206.
assert (r__208 : 1 <= IZR i).
{ izr_le. }
pose proof (h__204 i ltac:(zp)) as h__207.
intros p__209.
assert (h__210 : ((apow (- (10 * (x (t)%Z))) 1) <= (10 * delta))).
{
apply h__207.
apply gap_le.
assert (e__211 : (delta - (apow (x (t)%Z) 1)) = 1 * (delta - (size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (apow (x (t)%Z) 1)) + delta)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow (x (t)%Z) 1)) + delta)).
{
assert (e__212 : (size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) = (apow (x (t)%Z) 1)).
{
change ((zsum (1)%Z (1)%Z (fun i : Z => (apow (x (t)%Z) 1))) = (apow (x (t)%Z) 1)).
transitivity ((apow (x (t)%Z) 1)).
{
unroll_zsum.
}
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
apply (from_le_nn 1 0 (size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) delta); [exact p__209 | lra ..].
}
exact h__210.
}
assert (p__213 : (((size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (0)%Z) + ((1 * / 4000) * (size (fun t : Z => (fun i : Z => (m (t)%Z))) (1)%Z (0)%Z))) <= delta)).
{
apply gap_le.
assert (e__214 : (delta - ((size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (0)%Z) + ((1 * / 4000) * (size (fun t : Z => (fun i : Z => (m (t)%Z))) (1)%Z (0)%Z)))) = 1 * (delta - ((apow (x (0)%Z) 1) + ((apow (m (0)%Z) 1) * / 4000))) + 0).
{
transitivity (((((- 1) * / 4000) * (apow (m (0)%Z) 1)) + ((- 1) * (apow (x (0)%Z) 1)) + delta)).
{
assert (e__215 : (size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (0)%Z) = (apow (x (0)%Z) 1)).
{
change ((zsum (1)%Z (1)%Z (fun i : Z => (apow (x (0)%Z) 1))) = (apow (x (0)%Z) 1)).
transitivity ((apow (x (0)%Z) 1)).
{
unroll_zsum.
}
reflexivity.
}
assert (e__216 : (size (fun t : Z => (fun i : Z => (m (t)%Z))) (1)%Z (0)%Z) = (apow (m (0)%Z) 1)).
{
change ((zsum (1)%Z (1)%Z (fun i : Z => (apow (m (0)%Z) 1))) = (apow (m (0)%Z) 1)).
transitivity ((apow (m (0)%Z) 1)).
{
unroll_zsum.
}
reflexivity.
}
eapply eq_trans.
{
rw e__215.
rw e__216.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 4000) * (apow (m (0)%Z) 1)) + ((- 1) * (apow (x (0)%Z) 1)) + delta)).
{
feq.
}
feq.
}
rw e__214.
apply (from_le_nn 1 0 ((apow (x (0)%Z) 1) + ((apow (m (0)%Z) 1) * / 4000)) delta); [exact h__8 | lra ..].
}
assert (p__217 : (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z) 1) <= (delta * / (1 * / 4000))))).
{
intros i b__218.
assert (r__219 : 1 <= IZR i).
{ izr_le. }
apply gap_le.
assert (e__220 : ((delta * / (1 * / 4000)) - (apow (m (0)%Z) 1)) = 1 * ((4000 * delta) - (apow (m (0)%Z) 1)) + 0).
{
transitivity ((((- 1) * (apow (m (0)%Z) 1)) + (4000 * delta))).
{
assert (e__221 : / (1 * / 4000) = 4000).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__221.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (m (0)%Z) 1)) + (4000 * delta))).
{
feq.
}
feq.
}
rw e__220.
apply (from_le_nn 1 0 (apow (m (0)%Z) 1) (4000 * delta)); [exact h__9 | lra ..].
}
assert (p__222 : ((eta * 1 * (apow (delta * / (1 * / 4000)) (2 - 1))) <= ((((1 * / 4000) * (1 - (9 * / 10))) * / 2) * (Rpower (1 * / 2) (2 * / 2))))).
{
apply gap_le.
assert (e__223 : (((((1 * / 4000) * (1 - (9 * / 10))) * / 2) * (Rpower (1 * / 2) (2 * / 2))) - (eta * 1 * (apow (delta * / (1 * / 4000)) (2 - 1)))) = 1 * ((1 * / 160000) - (eta * (apow (4000 * delta) 1))) + 0).
{
transitivity ((((- 1) * (apow (4000 * delta) 1) * eta) + (1 * / 160000))).
{
assert (e__224 : (apow (delta * / (1 * / 4000)) (2 - 1)) = (apow (4000 * delta) 1)).
{
assert (e__225 : (delta * / (1 * / 4000)) = (4000 * delta)).
{
assert (e__226 : / (1 * / 4000) = 4000).
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
transitivity (apow  (4000 * delta) (2 - 1)).
{ exact (f_equal (fun v__ => apow  v__ (2 - 1)) e__225). }
assert (e__227 : (2 - 1) = 1).
{
feq.
}
transitivity (apow (4000 * delta) 1 ).
{ exact (f_equal (fun v__ => apow (4000 * delta) v__ ) e__227). }
reflexivity.
}
assert (e__228 : (Rpower (1 * / 2) (2 * / 2)) = (1 * / 2)).
{
assert (e__229 : (2 * / 2) = 1).
{
feq.
}
transitivity (Rpower (1 * / 2) 1 ).
{ exact (f_equal (fun v__ => Rpower (1 * / 2) v__ ) e__229). }
rewrite (rp_whole (1 * / 2) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__224.
rw e__228.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (4000 * delta) 1) * eta) + (1 * / 160000))).
{
feq.
}
feq.
}
rw e__223.
apply (from_le_nn 1 0 (eta * (apow (4000 * delta) 1)) (1 * / 160000)); [exact h__10 | lra ..].
}
assert (u__230 : ((forall t : Z, ((0)%Z <= t)%Z -> (((size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) + ((1 * / 4000) * (size (fun t : Z => (fun i : Z => (m (t)%Z))) (1)%Z (t)%Z))) <= ((powerRZ (1 - (1 * / 2000)) (t)%Z) * ((size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (0)%Z) + ((1 * / 4000) * (size (fun t : Z => (fun i : Z => (m (t)%Z))) (1)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) + ((1 * / 4000) * (size (fun t : Z => (fun i : Z => (m (t)%Z))) (1)%Z (t)%Z)))) 0))).
{
exact (T_aida_decay_inside_c37ae123.claim (9 * / 10) b2 eta 1 (1 * / 1000) 2 2 10 (1 * / 4000) (1 * / 2000) delta (1)%Z (fun t : Z => (fun i : Z => (x (t)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z))) (fun t : Z => (fun i : Z => (r (t)%Z))) (fun t : Z => (fun i : Z => (- (10 * (x (t)%Z))))) b__98 p__99 p__101 p__102 p__103 p__105 p__107 p__108 p__110 p__112 p__113 p__115 p__116 p__117 p__118 p__120 p__121 p__122 p__134 p__187 p__202 p__213 p__217 p__222).
}
destruct u__230 as [h__231 h__232].
split.
{
intros t b__233.
assert (r__235 : 0 <= IZR t).
{ izr_le. }
pose proof (h__231 t ltac:(zp)) as h__234.
apply gap_le.
assert (e__236 : (((powerRZ (1 - (1 * / 2000)) (t)%Z) * ((apow (x (0)%Z) 1) + ((apow (m (0)%Z) 1) * / 4000))) - ((apow (x (t)%Z) 1) + ((apow (m (t)%Z) 1) * / 4000))) = 1 * (((powerRZ (1 - (1 * / 2000)) (t)%Z) * ((size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (0)%Z) + ((1 * / 4000) * (size (fun t : Z => (fun i : Z => (m (t)%Z))) (1)%Z (0)%Z)))) - ((size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) + ((1 * / 4000) * (size (fun t : Z => (fun i : Z => (m (t)%Z))) (1)%Z (t)%Z)))) + 0).
{
transitivity (((((- 1) * / 4000) * (apow (m (t)%Z) 1)) + ((1 * / 4000) * (apow (m (0)%Z) 1) * (powerRZ 1999 (t)%Z) * (/ ((powerRZ 2 (t)%Z) ^ 4)) * (/ ((powerRZ 5 (t)%Z) ^ 3))) + ((- 1) * (apow (x (t)%Z) 1)) + ((apow (x (0)%Z) 1) * (powerRZ 1999 (t)%Z) * (/ ((powerRZ 2 (t)%Z) ^ 4)) * (/ ((powerRZ 5 (t)%Z) ^ 3))))).
{
assert (e__237 : (powerRZ (1 - (1 * / 2000)) (t)%Z) = ((powerRZ 1999 (t)%Z) * (/ ((powerRZ 2 (t)%Z) ^ 4)) * (/ ((powerRZ 5 (t)%Z) ^ 3)))).
{
assert (e__238 : (1 - (1 * / 2000)) = (1999 * / 2000)).
{
feq.
}
rw e__238.
assert (e__239 : powerRZ (1999 * / 2000) (t)%Z = powerRZ (1999 * ((/ (2 ^ 4)) * (/ (5 ^ 3)))) (t)%Z).
{
try replace (1999 * / 2000) with (1999 * ((/ (2 ^ 4)) * (/ (5 ^ 3)))) by feq.
reflexivity.
}
rw e__239.
rewrite (pz_mult 1999 ((/ (2 ^ 4)) * (/ (5 ^ 3))) (t)%Z) by zp.
rewrite (pz_mult (/ (2 ^ 4)) (/ (5 ^ 3)) (t)%Z) by zp.
rewrite (pz_inv (2 ^ 4) (t)%Z).
rewrite (pz_pow 2 4 (t)%Z).
rewrite (pz_inv (5 ^ 3) (t)%Z).
rewrite (pz_pow 5 3 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__237.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 4000) * (apow (m (t)%Z) 1)) + ((1 * / 4000) * (apow (m (0)%Z) 1) * (powerRZ 1999 (t)%Z) * (/ ((powerRZ 2 (t)%Z) ^ 4)) * (/ ((powerRZ 5 (t)%Z) ^ 3))) + ((- 1) * (apow (x (t)%Z) 1)) + ((apow (x (0)%Z) 1) * (powerRZ 1999 (t)%Z) * (/ ((powerRZ 2 (t)%Z) ^ 4)) * (/ ((powerRZ 5 (t)%Z) ^ 3))))).
{
assert (e__240 : (size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (0)%Z) = (apow (x (0)%Z) 1)).
{
change ((zsum (1)%Z (1)%Z (fun i : Z => (apow (x (0)%Z) 1))) = (apow (x (0)%Z) 1)).
transitivity ((apow (x (0)%Z) 1)).
{
unroll_zsum.
}
reflexivity.
}
assert (e__241 : (size (fun t : Z => (fun i : Z => (m (t)%Z))) (1)%Z (0)%Z) = (apow (m (0)%Z) 1)).
{
change ((zsum (1)%Z (1)%Z (fun i : Z => (apow (m (0)%Z) 1))) = (apow (m (0)%Z) 1)).
transitivity ((apow (m (0)%Z) 1)).
{
unroll_zsum.
}
reflexivity.
}
assert (e__242 : (size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) = (apow (x (t)%Z) 1)).
{
change ((zsum (1)%Z (1)%Z (fun i : Z => (apow (x (t)%Z) 1))) = (apow (x (t)%Z) 1)).
transitivity ((apow (x (t)%Z) 1)).
{
unroll_zsum.
}
reflexivity.
}
assert (e__243 : (size (fun t : Z => (fun i : Z => (m (t)%Z))) (1)%Z (t)%Z) = (apow (m (t)%Z) 1)).
{
change ((zsum (1)%Z (1)%Z (fun i : Z => (apow (m (t)%Z) 1))) = (apow (m (t)%Z) 1)).
transitivity ((apow (m (t)%Z) 1)).
{
unroll_zsum.
}
reflexivity.
}
assert (e__244 : (powerRZ (1 - (1 * / 2000)) (t)%Z) = ((powerRZ 1999 (t)%Z) * (/ ((powerRZ 2 (t)%Z) ^ 4)) * (/ ((powerRZ 5 (t)%Z) ^ 3)))).
{
assert (e__245 : (1 - (1 * / 2000)) = (1999 * / 2000)).
{
feq.
}
rw e__245.
assert (e__246 : powerRZ (1999 * / 2000) (t)%Z = powerRZ (1999 * ((/ (2 ^ 4)) * (/ (5 ^ 3)))) (t)%Z).
{
try replace (1999 * / 2000) with (1999 * ((/ (2 ^ 4)) * (/ (5 ^ 3)))) by feq.
reflexivity.
}
rw e__246.
rewrite (pz_mult 1999 ((/ (2 ^ 4)) * (/ (5 ^ 3))) (t)%Z) by zp.
rewrite (pz_mult (/ (2 ^ 4)) (/ (5 ^ 3)) (t)%Z) by zp.
rewrite (pz_inv (2 ^ 4) (t)%Z).
rewrite (pz_pow 2 4 (t)%Z).
rewrite (pz_inv (5 ^ 3) (t)%Z).
rewrite (pz_pow 5 3 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__240.
rw e__241.
rw e__242.
rw e__243.
rw e__244.
reflexivity.
}
feq.
}
feq.
}
rw e__236.
apply (from_le_nn 1 0 ((size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) + ((1 * / 4000) * (size (fun t : Z => (fun i : Z => (m (t)%Z))) (1)%Z (t)%Z))) ((powerRZ (1 - (1 * / 2000)) (t)%Z) * ((size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (0)%Z) + ((1 * / 4000) * (size (fun t : Z => (fun i : Z => (m (t)%Z))) (1)%Z (0)%Z))))); [exact h__234 | lra ..].
}
{
assert (e__251 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__251 _).
refine (tends_from 1 _ _ _ h__232 _).
intros t b__247.
assert (r__248 : 1 <= IZR t).
{ izr_le. }
transitivity ((((1 * / 4000) * (apow (m (t)%Z) 1)) + (apow (x (t)%Z) 1))).
{
assert (e__249 : (size (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) = (apow (x (t)%Z) 1)).
{
change ((zsum (1)%Z (1)%Z (fun i : Z => (apow (x (t)%Z) 1))) = (apow (x (t)%Z) 1)).
transitivity ((apow (x (t)%Z) 1)).
{
unroll_zsum.
}
reflexivity.
}
assert (e__250 : (size (fun t : Z => (fun i : Z => (m (t)%Z))) (1)%Z (t)%Z) = (apow (m (t)%Z) 1)).
{
change ((zsum (1)%Z (1)%Z (fun i : Z => (apow (m (t)%Z) 1))) = (apow (m (t)%Z) 1)).
transitivity ((apow (m (t)%Z) 1)).
{
unroll_zsum.
}
reflexivity.
}
eapply eq_trans.
{
rw e__249.
rw e__250.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((1 * / 4000) * (apow (m (t)%Z) 1)) + (apow (x (t)%Z) 1))).
{
feq.
}
feq.
}
}
pose proof s__252 as [h__253 h__254].
(* goal *)
assert (s__255 : (tends (fun t : Z => ((apow (x (t)%Z) 1) + ((apow (m (t)%Z) 1) * / 4000))) 0)).
{
exact h__254.
}
split.
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 < (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))))).
intros t b__256.
assert (r__257 : 0 <= IZR t).
{ izr_le. }
apply plus_pos_nn.
{
lra.
}
{
change (0 <= (((r (t)%Z) * b2) + ((apow (- (10 * (x (t)%Z))) 2) * (1 - b2)))).
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (b__258 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__259 : (0 <= (r (t)%Z))) by exact (h__5 (t)%Z b__258).
assert (e__260 : (r (t)%Z) = 1 * ((r (t)%Z) - 0) + 0).
{
transitivity ((r (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((r (t)%Z)).
{
feq.
}
feq.
}
rw e__260.
apply (from_le_nn 1 0 0 (r (t)%Z)); [exact i__259 | lra ..].
}
{
assert (e__261 : b2 = 1 * (b2 - 0) + 0).
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
rw e__261.
apply (from_lt_pos 1 0 0 b2); [exact h__1 | lra ..].
}
}
{
apply mult_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__262 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__262.
apply (from_lt_pos 1 0 b2 1); [exact h__2 | lra ..].
}
}
}
}
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (Rpower (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))) (2 * / 2)))).
intros t b__263.
assert (r__264 : 0 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
}
{
change (tends (fun t : Z => ((apow (x (t)%Z) 1) + ((apow (m (t)%Z) 1) * / 4000))) 0).
exact s__255.
}
Qed.
Lemma meaningful : forall (b2 : R) (eta : R) (delta : R) (x : Z -> R) (m : Z -> R) (r : Z -> R), ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < delta) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (r (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((m ((t + 1))%Z) = (aida_m (9 / 10) (m (t)%Z) (- (10 * (x (t)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = (aida_limit_x eta (9 / 10) b2 1 (1 / 1000) 2 2 (x (t)%Z) (m (t)%Z) (r (t)%Z) (- (10 * (x (t)%Z)))))) -> (((apow (x (0)%Z) 1) + ((apow (m (0)%Z) 1) / 4000)) <= delta) -> ((apow (m (0)%Z) 1) <= (4000 * delta)) -> ((eta * (apow (4000 * delta) 1)) <= (1 / 160000)) -> ((forall t : Z, ((0)%Z <= t)%Z -> (0 < (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (Rpower (1 + (aida_r b2 2 (r (t)%Z) (- (10 * (x (t)%Z))))) (2 / 2))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14)). Qed.
Theorem claim : forall (b2 : R) (eta : R) (delta : R) (x : Z -> R) (m : Z -> R) (r : Z -> R), ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < delta) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (r (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((m ((t + 1))%Z) = (aida_m (9 / 10) (m (t)%Z) (- (10 * (x (t)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = (aida_limit_x eta (9 / 10) b2 1 (1 / 1000) 2 2 (x (t)%Z) (m (t)%Z) (r (t)%Z) (- (10 * (x (t)%Z)))))) -> (((apow (x (0)%Z) 1) + ((apow (m (0)%Z) 1) / 4000)) <= delta) -> ((apow (m (0)%Z) 1) <= (4000 * delta)) -> ((eta * (apow (4000 * delta) 1)) <= (1 / 160000)) -> (tends (fun t : Z => ((apow (x (t)%Z) 1) + ((apow (m (t)%Z) 1) / 4000))) 0).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14)). Qed.
Fail Definition corrupted : forall (b2 : R) (eta : R) (delta : R) (x : Z -> R) (m : Z -> R) (r : Z -> R), ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < delta) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (r (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((m ((t + 1))%Z) = (aida_m (9 / 10) (m (t)%Z) (- (10 * (x (t)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = (aida_limit_x eta (9 / 10) b2 1 (1 / 1000) 2 2 (x (t)%Z) (m (t)%Z) (r (t)%Z) (- (10 * (x (t)%Z)))))) -> (((apow (x (0)%Z) 1) + ((apow (m (0)%Z) 1) / 4000)) <= delta) -> ((apow (m (0)%Z) 1) <= (4000 * delta)) -> ((eta * (apow (4000 * delta) 1)) <= (1 / 160000)) -> (tends (fun t : Z => ((apow (x (t)%Z) 1) + ((apow (m (t)%Z) 1) / 4000))) (0 + 1)) := claim.
End T_aida_theorem4_maximum_0018405d.
