From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas19.
Open Scope R_scope.

(* exadam.limit; certificate 3f591d0f0ac9da59b7e66ec7e84970c9475b4ad1437295f11ed4b435a3405ae2 *)
Module T_exadam_limit_3f591d0f.
Definition factor (b2 : R) (eps : R) (v : R) (t : Z) : R := (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v))).
Definition second (b1 : R) (eps : R) (m : R) (t : Z) : R := (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) / (eps + (m ^ 2)))).
Definition mtilde (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z) : R := ((m * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))).
Definition vtilde (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z) : R := ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) / (eps + (m ^ 2))))) / (1 - (powerRZ b2 (t)%Z))).
Definition mhat (b1 : R) (m : R) (t : Z) : R := (m / (1 - (powerRZ b1 (t)%Z))).
Definition vhat (b2 : R) (v : R) (t : Z) : R := (v / (1 - (powerRZ b2 (t)%Z))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (eps : R) (m : Z -> R) (v : Z -> R), ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (v (i)%Z))).
Proof.
exists (1 * / 2), (1 * / 2), 1, (fun i : Z => 1), (fun i : Z => 1).
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
change (forall i : Z, ((1)%Z <= i)%Z -> (0 <= 1)).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply Rlt_le.
lra.
}
}
}
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (eps : R) (m : Z -> R) (v : Z -> R), ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (v (i)%Z))) -> (((forall n : Z, ((1)%Z <= n)%Z -> (0 <> (eps + (v (n)%Z)))) /\ (forall n : Z, ((1)%Z <= n)%Z -> (0 <> (1 - (powerRZ b1 (n)%Z)))) /\ (forall n : Z, ((1)%Z <= n)%Z -> (0 <> (eps + ((m (n)%Z) ^ 2)))) /\ (forall n : Z, ((1)%Z <= n)%Z -> (0 <> (1 - (powerRZ b2 (n)%Z))))) /\ ((tends (fun n : Z => (factor b2 eps (v (n)%Z) (n)%Z)) 1) /\ (tends (fun n : Z => (second b1 eps (m (n)%Z) (n)%Z)) 1) /\ (forall n : Z, ((1)%Z <= n)%Z -> ((mtilde b1 b2 eps (m (n)%Z) (v (n)%Z) (n)%Z) = ((mhat b1 (m (n)%Z) (n)%Z) * (factor b2 eps (v (n)%Z) (n)%Z)))) /\ (forall n : Z, ((1)%Z <= n)%Z -> ((vtilde b1 b2 eps (m (n)%Z) (v (n)%Z) (n)%Z) = ((vhat b2 (v (n)%Z) (n)%Z) * (second b1 eps (m (n)%Z) (n)%Z)))))).
Proof.
intros b1 b2 eps m v h__0 h__3 h__6 h__7.
pose proof h__0 as [h__1 h__2].
pose proof h__3 as [h__4 h__5].
(* first below *)
assert (s__33 : (forall n : Z, ((1)%Z <= n)%Z -> (1 <= (factor b2 eps (v (n)%Z) (n)%Z)))).
{
intros n b__8.
assert (r__9 : 1 <= IZR n).
{ izr_le. }
assert (n__16 : (eps + (v (n)%Z)) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__12 : eps = 1 * (eps - 0) + 0).
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
rw e__12.
apply (from_lt_pos 1 0 0 eps); [exact h__6 | lra ..].
}
{
assert (b__13 : ((1)%Z <= (n)%Z)%Z).
{
zp.
}
assert (i__14 : (0 <= (v (n)%Z))) by exact (h__7 (n)%Z b__13).
assert (e__15 : (v (n)%Z) = 1 * ((v (n)%Z) - 0) + 0).
{
transitivity ((v (n)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((v (n)%Z)).
{
feq.
}
feq.
}
rw e__15.
apply (from_le_nn 1 0 0 (v (n)%Z)); [exact i__14 | lra ..].
}
}
assert (n__18 : ((v (n)%Z) + eps) <> 0).
{
assert (e__17 : (eps + (v (n)%Z)) = ((v (n)%Z) + eps)).
{
feq.
}
try rewrite <- e__17.
exact n__16.
}
(* part *)
assert (s__32 : (1 <= (factor b2 eps (v (n)%Z) (n)%Z))).
{
apply gap_le.
assert (e__10 : ((factor b2 eps (v (n)%Z) (n)%Z) - 1) = (((v (n)%Z) * / (eps + (v (n)%Z))) * (powerRZ b2 (n)%Z))).
{
transitivity ((((v (n)%Z) * (powerRZ b2 (n)%Z)) * (/ ((v (n)%Z) + eps)))).
{
assert (e__19 : (factor b2 eps (v (n)%Z) (n)%Z) = ((((v (n)%Z) * (powerRZ b2 (n)%Z)) + (v (n)%Z) + eps) * (/ ((v (n)%Z) + eps)))).
{
change ((1 + (((v (n)%Z) * (powerRZ b2 (n)%Z)) * / (eps + (v (n)%Z)))) = ((((v (n)%Z) * (powerRZ b2 (n)%Z)) + (v (n)%Z) + eps) * (/ ((v (n)%Z) + eps)))).
assert (e__20 : / (eps + (v (n)%Z)) = (/ ((v (n)%Z) + eps))).
{
assert (e__21 : (eps + (v (n)%Z)) = ((v (n)%Z) + eps)).
{
feq.
}
rw e__21.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__20.
reflexivity.
}
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
transitivity ((((v (n)%Z) * (powerRZ b2 (n)%Z)) * (/ ((v (n)%Z) + eps)))).
{
assert (e__22 : / (eps + (v (n)%Z)) = (/ ((v (n)%Z) + eps))).
{
assert (e__23 : (eps + (v (n)%Z)) = ((v (n)%Z) + eps)).
{
feq.
}
rw e__23.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__22.
reflexivity.
}
feq.
}
feq.
}
assert (w__11 : 0 <= (((v (n)%Z) * / (eps + (v (n)%Z))) * (powerRZ b2 (n)%Z))).
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
assert (b__24 : ((1)%Z <= (n)%Z)%Z).
{
zp.
}
assert (i__25 : (0 <= (v (n)%Z))) by exact (h__7 (n)%Z b__24).
assert (e__26 : (v (n)%Z) = 1 * ((v (n)%Z) - 0) + 0).
{
transitivity ((v (n)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((v (n)%Z)).
{
feq.
}
feq.
}
rw e__26.
apply (from_le_nn 1 0 0 (v (n)%Z)); [exact i__25 | lra ..].
}
{
apply inv_pos.
apply plus_pos_nn.
{
assert (e__27 : eps = 1 * (eps - 0) + 0).
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
rw e__27.
apply (from_lt_pos 1 0 0 eps); [exact h__6 | lra ..].
}
{
assert (b__28 : ((1)%Z <= (n)%Z)%Z).
{
zp.
}
assert (i__29 : (0 <= (v (n)%Z))) by exact (h__7 (n)%Z b__28).
assert (e__30 : (v (n)%Z) = 1 * ((v (n)%Z) - 0) + 0).
{
transitivity ((v (n)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((v (n)%Z)).
{
feq.
}
feq.
}
rw e__30.
apply (from_le_nn 1 0 0 (v (n)%Z)); [exact i__29 | lra ..].
}
}
}
{
apply pz_pos.
assert (e__31 : b2 = 1 * (b2 - 0) + 0).
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
rw e__31.
apply (from_lt_pos 1 0 0 b2); [exact h__4 | lra ..].
}
}
rw e__10. exact w__11.
}
exact s__32.
}
(* first above *)
assert (s__57 : (forall n : Z, ((1)%Z <= n)%Z -> ((factor b2 eps (v (n)%Z) (n)%Z) <= (1 + (powerRZ b2 (n)%Z))))).
{
intros n b__34.
assert (r__35 : 1 <= IZR n).
{ izr_le. }
assert (n__42 : (eps + (v (n)%Z)) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__38 : eps = 1 * (eps - 0) + 0).
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
rw e__38.
apply (from_lt_pos 1 0 0 eps); [exact h__6 | lra ..].
}
{
assert (b__39 : ((1)%Z <= (n)%Z)%Z).
{
zp.
}
assert (i__40 : (0 <= (v (n)%Z))) by exact (h__7 (n)%Z b__39).
assert (e__41 : (v (n)%Z) = 1 * ((v (n)%Z) - 0) + 0).
{
transitivity ((v (n)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((v (n)%Z)).
{
feq.
}
feq.
}
rw e__41.
apply (from_le_nn 1 0 0 (v (n)%Z)); [exact i__40 | lra ..].
}
}
assert (n__44 : ((v (n)%Z) + eps) <> 0).
{
assert (e__43 : (eps + (v (n)%Z)) = ((v (n)%Z) + eps)).
{
feq.
}
try rewrite <- e__43.
exact n__42.
}
(* part *)
assert (s__56 : ((factor b2 eps (v (n)%Z) (n)%Z) <= (1 + (powerRZ b2 (n)%Z)))).
{
apply gap_le.
assert (e__36 : ((1 + (powerRZ b2 (n)%Z)) - (factor b2 eps (v (n)%Z) (n)%Z)) = ((eps * (powerRZ b2 (n)%Z)) * / (eps + (v (n)%Z)))).
{
transitivity ((((powerRZ b2 (n)%Z) * eps) * (/ ((v (n)%Z) + eps)))).
{
assert (e__45 : (factor b2 eps (v (n)%Z) (n)%Z) = ((((v (n)%Z) * (powerRZ b2 (n)%Z)) + (v (n)%Z) + eps) * (/ ((v (n)%Z) + eps)))).
{
change ((1 + (((v (n)%Z) * (powerRZ b2 (n)%Z)) * / (eps + (v (n)%Z)))) = ((((v (n)%Z) * (powerRZ b2 (n)%Z)) + (v (n)%Z) + eps) * (/ ((v (n)%Z) + eps)))).
assert (e__46 : / (eps + (v (n)%Z)) = (/ ((v (n)%Z) + eps))).
{
assert (e__47 : (eps + (v (n)%Z)) = ((v (n)%Z) + eps)).
{
feq.
}
rw e__47.
apply inv_by. feq.
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
symmetry.
transitivity ((((powerRZ b2 (n)%Z) * eps) * (/ ((v (n)%Z) + eps)))).
{
assert (e__48 : / (eps + (v (n)%Z)) = (/ ((v (n)%Z) + eps))).
{
assert (e__49 : (eps + (v (n)%Z)) = ((v (n)%Z) + eps)).
{
feq.
}
rw e__49.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__48.
reflexivity.
}
feq.
}
feq.
}
assert (w__37 : 0 <= ((eps * (powerRZ b2 (n)%Z)) * / (eps + (v (n)%Z)))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__50 : eps = 1 * (eps - 0) + 0).
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
rw e__50.
apply (from_lt_pos 1 0 0 eps); [exact h__6 | lra ..].
}
{
apply pz_pos.
assert (e__51 : b2 = 1 * (b2 - 0) + 0).
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
rw e__51.
apply (from_lt_pos 1 0 0 b2); [exact h__4 | lra ..].
}
}
{
apply inv_pos.
apply plus_pos_nn.
{
assert (e__52 : eps = 1 * (eps - 0) + 0).
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
rw e__52.
apply (from_lt_pos 1 0 0 eps); [exact h__6 | lra ..].
}
{
assert (b__53 : ((1)%Z <= (n)%Z)%Z).
{
zp.
}
assert (i__54 : (0 <= (v (n)%Z))) by exact (h__7 (n)%Z b__53).
assert (e__55 : (v (n)%Z) = 1 * ((v (n)%Z) - 0) + 0).
{
transitivity ((v (n)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((v (n)%Z)).
{
feq.
}
feq.
}
rw e__55.
apply (from_le_nn 1 0 0 (v (n)%Z)); [exact i__54 | lra ..].
}
}
}
rw e__36. exact w__37.
}
exact s__56.
}
(* first power *)
assert (s__62 : (tends (fun n : Z => (powerRZ b2 (n)%Z)) 0)).
{
assert (p__58 : ((- 1) < b2)).
{
apply gap_lt.
assert (e__59 : (b2 - (- 1)) = 1 * (b2 - 0) + 1).
{
transitivity ((b2 + 1)).
{
feq.
}
symmetry.
transitivity ((b2 + 1)).
{
feq.
}
feq.
}
rw e__59.
apply (from_lt_pos 1 1 0 b2); [exact h__4 | lra ..].
}
assert (p__60 : (b2 < 1)).
{
exact h__5.
}
assert (u__61 : (tends (fun n : Z => (powerRZ b2 (n)%Z)) 0)).
{
exact (ax_limit_of_powers b2 p__58 p__60).
}
exact u__61.
}
(* first bound *)
assert (s__67 : (tends (fun n : Z => (1 + (powerRZ b2 (n)%Z))) 1)).
{
assert (f__66 : tends (fun n : Z => (1 + (powerRZ b2 (n)%Z))) (1 + 0)).
{
refine (tends_plus (fun n : Z => 1) (fun n : Z => (powerRZ b2 (n)%Z)) 1 0 _ _).
{
apply tends_const.
}
{
exact s__62.
}
}
assert (e__65 : 1 = (1 + 0)).
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
refine (tends_value _ _ _ e__65 _).
refine (tends_from (1)%Z _ _ _ f__66 _).
intros n b__63.
assert (r__64 : 1 <= IZR n).
{ izr_le. }
reflexivity.
}
(* first one *)
assert (s__72 : (tends (fun n : Z => 1) 1)).
{
assert (f__71 : tends (fun n : Z => 1) 1).
{
apply tends_const.
}
assert (e__70 : 1 = 1).
{
reflexivity.
}
refine (tends_value _ _ _ e__70 _).
refine (tends_from (1)%Z _ _ _ f__71 _).
intros n b__68.
assert (r__69 : 1 <= IZR n).
{ izr_le. }
reflexivity.
}
(* first limit *)
assert (s__78 : (tends (fun n : Z => (factor b2 eps (v (n)%Z) (n)%Z)) 1)).
{
assert (w__73 : (forall n : Z, ((1)%Z <= n)%Z -> (1 <= (factor b2 eps (v (n)%Z) (n)%Z)))).
{
intros n w__73_b.
exact (s__33 n w__73_b).
}
assert (t__74 : (tends (fun n : Z => 1) 1)).
{
exact s__72.
}
assert (w__75 : (forall n : Z, ((1)%Z <= n)%Z -> ((factor b2 eps (v (n)%Z) (n)%Z) <= (1 + (powerRZ b2 (n)%Z))))).
{
intros n w__75_b.
exact (s__57 n w__75_b).
}
assert (t__76 : (tends (fun n : Z => (1 + (powerRZ b2 (n)%Z))) 1)).
{
exact s__67.
}
assert (t__77 : (tends (fun n : Z => (factor b2 eps (v (n)%Z) (n)%Z)) 1)).
{
exact (tends_between (1)%Z (1)%Z (fun n : Z => 1) (fun n : Z => (factor b2 eps (v (n)%Z) (n)%Z)) (fun n : Z => (1 + (powerRZ b2 (n)%Z))) 1 w__73 w__75 t__74 t__76).
}
exact t__77.
}
(* second below *)
assert (s__95 : (forall n : Z, ((1)%Z <= n)%Z -> (1 <= (second b1 eps (m (n)%Z) (n)%Z)))).
{
intros n b__79.
assert (r__80 : 1 <= IZR n).
{ izr_le. }
assert (n__84 : (eps + ((m (n)%Z) ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__83 : eps = 1 * (eps - 0) + 0).
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
rw e__83.
apply (from_lt_pos 1 0 0 eps); [exact h__6 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
assert (n__86 : (((m (n)%Z) ^ 2) + eps) <> 0).
{
assert (e__85 : (eps + ((m (n)%Z) ^ 2)) = (((m (n)%Z) ^ 2) + eps)).
{
feq.
}
try rewrite <- e__85.
exact n__84.
}
(* part *)
assert (s__94 : (1 <= (second b1 eps (m (n)%Z) (n)%Z))).
{
apply gap_le.
assert (e__81 : ((second b1 eps (m (n)%Z) (n)%Z) - 1) = ((((m (n)%Z) ^ 2) * / (eps + ((m (n)%Z) ^ 2))) * (powerRZ b1 (n)%Z))).
{
transitivity (((((m (n)%Z) ^ 2) * (powerRZ b1 (n)%Z)) * (/ (((m (n)%Z) ^ 2) + eps)))).
{
assert (e__87 : (second b1 eps (m (n)%Z) (n)%Z) = (((((m (n)%Z) ^ 2) * (powerRZ b1 (n)%Z)) + ((m (n)%Z) ^ 2) + eps) * (/ (((m (n)%Z) ^ 2) + eps)))).
{
change ((1 + (((powerRZ b1 (n)%Z) * ((m (n)%Z) ^ 2)) * / (eps + ((m (n)%Z) ^ 2)))) = (((((m (n)%Z) ^ 2) * (powerRZ b1 (n)%Z)) + ((m (n)%Z) ^ 2) + eps) * (/ (((m (n)%Z) ^ 2) + eps)))).
assert (e__88 : / (eps + ((m (n)%Z) ^ 2)) = (/ (((m (n)%Z) ^ 2) + eps))).
{
assert (e__89 : (eps + ((m (n)%Z) ^ 2)) = (((m (n)%Z) ^ 2) + eps)).
{
feq.
}
rw e__89.
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
rw e__87.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((m (n)%Z) ^ 2) * (powerRZ b1 (n)%Z)) * (/ (((m (n)%Z) ^ 2) + eps)))).
{
assert (e__90 : / (eps + ((m (n)%Z) ^ 2)) = (/ (((m (n)%Z) ^ 2) + eps))).
{
assert (e__91 : (eps + ((m (n)%Z) ^ 2)) = (((m (n)%Z) ^ 2) + eps)).
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
feq.
}
assert (w__82 : 0 <= ((((m (n)%Z) ^ 2) * / (eps + ((m (n)%Z) ^ 2))) * (powerRZ b1 (n)%Z))).
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
apply inv_pos.
apply plus_pos_nn.
{
assert (e__92 : eps = 1 * (eps - 0) + 0).
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
rw e__92.
apply (from_lt_pos 1 0 0 eps); [exact h__6 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
{
apply pz_pos.
assert (e__93 : b1 = 1 * (b1 - 0) + 0).
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
rw e__93.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
}
rw e__81. exact w__82.
}
exact s__94.
}
(* second above *)
assert (s__113 : (forall n : Z, ((1)%Z <= n)%Z -> ((second b1 eps (m (n)%Z) (n)%Z) <= (1 + (powerRZ b1 (n)%Z))))).
{
intros n b__96.
assert (r__97 : 1 <= IZR n).
{ izr_le. }
assert (n__101 : (eps + ((m (n)%Z) ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__100 : eps = 1 * (eps - 0) + 0).
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
rw e__100.
apply (from_lt_pos 1 0 0 eps); [exact h__6 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
assert (n__103 : (((m (n)%Z) ^ 2) + eps) <> 0).
{
assert (e__102 : (eps + ((m (n)%Z) ^ 2)) = (((m (n)%Z) ^ 2) + eps)).
{
feq.
}
try rewrite <- e__102.
exact n__101.
}
(* part *)
assert (s__112 : ((second b1 eps (m (n)%Z) (n)%Z) <= (1 + (powerRZ b1 (n)%Z)))).
{
apply gap_le.
assert (e__98 : ((1 + (powerRZ b1 (n)%Z)) - (second b1 eps (m (n)%Z) (n)%Z)) = ((eps * (powerRZ b1 (n)%Z)) * / (eps + ((m (n)%Z) ^ 2)))).
{
transitivity ((((powerRZ b1 (n)%Z) * eps) * (/ (((m (n)%Z) ^ 2) + eps)))).
{
assert (e__104 : (second b1 eps (m (n)%Z) (n)%Z) = (((((m (n)%Z) ^ 2) * (powerRZ b1 (n)%Z)) + ((m (n)%Z) ^ 2) + eps) * (/ (((m (n)%Z) ^ 2) + eps)))).
{
change ((1 + (((powerRZ b1 (n)%Z) * ((m (n)%Z) ^ 2)) * / (eps + ((m (n)%Z) ^ 2)))) = (((((m (n)%Z) ^ 2) * (powerRZ b1 (n)%Z)) + ((m (n)%Z) ^ 2) + eps) * (/ (((m (n)%Z) ^ 2) + eps)))).
assert (e__105 : / (eps + ((m (n)%Z) ^ 2)) = (/ (((m (n)%Z) ^ 2) + eps))).
{
assert (e__106 : (eps + ((m (n)%Z) ^ 2)) = (((m (n)%Z) ^ 2) + eps)).
{
feq.
}
rw e__106.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__105.
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
symmetry.
transitivity ((((powerRZ b1 (n)%Z) * eps) * (/ (((m (n)%Z) ^ 2) + eps)))).
{
assert (e__107 : / (eps + ((m (n)%Z) ^ 2)) = (/ (((m (n)%Z) ^ 2) + eps))).
{
assert (e__108 : (eps + ((m (n)%Z) ^ 2)) = (((m (n)%Z) ^ 2) + eps)).
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
feq.
}
assert (w__99 : 0 <= ((eps * (powerRZ b1 (n)%Z)) * / (eps + ((m (n)%Z) ^ 2)))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__109 : eps = 1 * (eps - 0) + 0).
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
rw e__109.
apply (from_lt_pos 1 0 0 eps); [exact h__6 | lra ..].
}
{
apply pz_pos.
assert (e__110 : b1 = 1 * (b1 - 0) + 0).
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
rw e__110.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
}
{
apply inv_pos.
apply plus_pos_nn.
{
assert (e__111 : eps = 1 * (eps - 0) + 0).
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
rw e__111.
apply (from_lt_pos 1 0 0 eps); [exact h__6 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
rw e__98. exact w__99.
}
exact s__112.
}
(* second power *)
assert (s__118 : (tends (fun n : Z => (powerRZ b1 (n)%Z)) 0)).
{
assert (p__114 : ((- 1) < b1)).
{
apply gap_lt.
assert (e__115 : (b1 - (- 1)) = 1 * (b1 - 0) + 1).
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
rw e__115.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
assert (p__116 : (b1 < 1)).
{
exact h__2.
}
assert (u__117 : (tends (fun n : Z => (powerRZ b1 (n)%Z)) 0)).
{
exact (ax_limit_of_powers b1 p__114 p__116).
}
exact u__117.
}
(* second bound *)
assert (s__123 : (tends (fun n : Z => (1 + (powerRZ b1 (n)%Z))) 1)).
{
assert (f__122 : tends (fun n : Z => (1 + (powerRZ b1 (n)%Z))) (1 + 0)).
{
refine (tends_plus (fun n : Z => 1) (fun n : Z => (powerRZ b1 (n)%Z)) 1 0 _ _).
{
apply tends_const.
}
{
exact s__118.
}
}
assert (e__121 : 1 = (1 + 0)).
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
refine (tends_value _ _ _ e__121 _).
refine (tends_from (1)%Z _ _ _ f__122 _).
intros n b__119.
assert (r__120 : 1 <= IZR n).
{ izr_le. }
reflexivity.
}
(* second one *)
assert (s__128 : (tends (fun n : Z => 1) 1)).
{
assert (f__127 : tends (fun n : Z => 1) 1).
{
apply tends_const.
}
assert (e__126 : 1 = 1).
{
reflexivity.
}
refine (tends_value _ _ _ e__126 _).
refine (tends_from (1)%Z _ _ _ f__127 _).
intros n b__124.
assert (r__125 : 1 <= IZR n).
{ izr_le. }
reflexivity.
}
(* second limit *)
assert (s__134 : (tends (fun n : Z => (second b1 eps (m (n)%Z) (n)%Z)) 1)).
{
assert (w__129 : (forall n : Z, ((1)%Z <= n)%Z -> (1 <= (second b1 eps (m (n)%Z) (n)%Z)))).
{
intros n w__129_b.
exact (s__95 n w__129_b).
}
assert (t__130 : (tends (fun n : Z => 1) 1)).
{
exact s__128.
}
assert (w__131 : (forall n : Z, ((1)%Z <= n)%Z -> ((second b1 eps (m (n)%Z) (n)%Z) <= (1 + (powerRZ b1 (n)%Z))))).
{
intros n w__131_b.
exact (s__113 n w__131_b).
}
assert (t__132 : (tends (fun n : Z => (1 + (powerRZ b1 (n)%Z))) 1)).
{
exact s__123.
}
assert (t__133 : (tends (fun n : Z => (second b1 eps (m (n)%Z) (n)%Z)) 1)).
{
exact (tends_between (1)%Z (1)%Z (fun n : Z => 1) (fun n : Z => (second b1 eps (m (n)%Z) (n)%Z)) (fun n : Z => (1 + (powerRZ b1 (n)%Z))) 1 w__129 w__131 t__130 t__132).
}
exact t__133.
}
(* mtilde *)
assert (s__166 : (forall n : Z, ((1)%Z <= n)%Z -> ((mtilde b1 b2 eps (m (n)%Z) (v (n)%Z) (n)%Z) = ((mhat b1 (m (n)%Z) (n)%Z) * (factor b2 eps (v (n)%Z) (n)%Z))))).
{
intros n b__135.
assert (r__136 : 1 <= IZR n).
{ izr_le. }
assert (n__141 : (eps + (v (n)%Z)) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__137 : eps = 1 * (eps - 0) + 0).
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
rw e__137.
apply (from_lt_pos 1 0 0 eps); [exact h__6 | lra ..].
}
{
assert (b__138 : ((1)%Z <= (n)%Z)%Z).
{
zp.
}
assert (i__139 : (0 <= (v (n)%Z))) by exact (h__7 (n)%Z b__138).
assert (e__140 : (v (n)%Z) = 1 * ((v (n)%Z) - 0) + 0).
{
transitivity ((v (n)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((v (n)%Z)).
{
feq.
}
feq.
}
rw e__140.
apply (from_le_nn 1 0 0 (v (n)%Z)); [exact i__139 | lra ..].
}
}
assert (n__143 : ((v (n)%Z) + eps) <> 0).
{
assert (e__142 : (eps + (v (n)%Z)) = ((v (n)%Z) + eps)).
{
feq.
}
try rewrite <- e__142.
exact n__141.
}
assert (n__151 : (1 - (powerRZ b1 (n)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__144 : 0 < b1).
{
assert (e__148 : b1 = 1 * (b1 - 0) + 0).
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
rw e__148.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
assert (g__145 : 0 < (1 - b1)).
{
assert (e__149 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__149.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
assert (g__146 : 0 < (IZR n)).
{
assert (e__150 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__150.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__136 | lra ..].
}
assert (g__147 : 0 < (1 - (powerRZ b1 (n)%Z))).
{
pz_gap b1 (n)%Z.
}
lra.
}
assert (n__153 : (((- 1) * (powerRZ b1 (n)%Z)) + 1) <> 0).
{
assert (e__152 : (1 - (powerRZ b1 (n)%Z)) = (((- 1) * (powerRZ b1 (n)%Z)) + 1)).
{
feq.
}
try rewrite <- e__152.
exact n__151.
}
assert (n__154 : ((powerRZ b1 (n)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__153.
transitivity ((- 1) * ((powerRZ b1 (n)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* part *)
assert (s__165 : ((mtilde b1 b2 eps (m (n)%Z) (v (n)%Z) (n)%Z) = ((mhat b1 (m (n)%Z) (n)%Z) * (factor b2 eps (v (n)%Z) (n)%Z)))).
{
transitivity (((((- 1) * (m (n)%Z) * (v (n)%Z)) + ((- 1) * (m (n)%Z) * (v (n)%Z) * (powerRZ b2 (n)%Z)) + ((- 1) * (m (n)%Z) * eps)) * (/ ((v (n)%Z) + eps)) * (/ ((powerRZ b1 (n)%Z) + (- 1))))).
{
change ((((m (n)%Z) * (1 + (((v (n)%Z) * (powerRZ b2 (n)%Z)) * / (eps + (v (n)%Z))))) * / (1 - (powerRZ b1 (n)%Z))) = ((((- 1) * (m (n)%Z) * (v (n)%Z)) + ((- 1) * (m (n)%Z) * (v (n)%Z) * (powerRZ b2 (n)%Z)) + ((- 1) * (m (n)%Z) * eps)) * (/ ((v (n)%Z) + eps)) * (/ ((powerRZ b1 (n)%Z) + (- 1))))).
assert (e__155 : / (1 - (powerRZ b1 (n)%Z)) = ((- 1) * (/ ((powerRZ b1 (n)%Z) + (- 1))))).
{
assert (e__156 : (1 - (powerRZ b1 (n)%Z)) = (((- 1) * (powerRZ b1 (n)%Z)) + 1)).
{
feq.
}
rw e__156.
apply inv_by. feq.
}
assert (e__157 : / (eps + (v (n)%Z)) = (/ ((v (n)%Z) + eps))).
{
assert (e__158 : (eps + (v (n)%Z)) = ((v (n)%Z) + eps)).
{
feq.
}
rw e__158.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__155.
rw e__157.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (m (n)%Z) * (v (n)%Z)) + ((- 1) * (m (n)%Z) * (v (n)%Z) * (powerRZ b2 (n)%Z)) + ((- 1) * (m (n)%Z) * eps)) * (/ ((v (n)%Z) + eps)) * (/ ((powerRZ b1 (n)%Z) + (- 1))))).
{
assert (e__159 : (factor b2 eps (v (n)%Z) (n)%Z) = ((((v (n)%Z) * (powerRZ b2 (n)%Z)) + (v (n)%Z) + eps) * (/ ((v (n)%Z) + eps)))).
{
change ((1 + (((v (n)%Z) * (powerRZ b2 (n)%Z)) * / (eps + (v (n)%Z)))) = ((((v (n)%Z) * (powerRZ b2 (n)%Z)) + (v (n)%Z) + eps) * (/ ((v (n)%Z) + eps)))).
assert (e__160 : / (eps + (v (n)%Z)) = (/ ((v (n)%Z) + eps))).
{
assert (e__161 : (eps + (v (n)%Z)) = ((v (n)%Z) + eps)).
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
assert (e__162 : (mhat b1 (m (n)%Z) (n)%Z) = (((- 1) * (m (n)%Z)) * (/ ((powerRZ b1 (n)%Z) + (- 1))))).
{
change (((m (n)%Z) * / (1 - (powerRZ b1 (n)%Z))) = (((- 1) * (m (n)%Z)) * (/ ((powerRZ b1 (n)%Z) + (- 1))))).
assert (e__163 : / (1 - (powerRZ b1 (n)%Z)) = ((- 1) * (/ ((powerRZ b1 (n)%Z) + (- 1))))).
{
assert (e__164 : (1 - (powerRZ b1 (n)%Z)) = (((- 1) * (powerRZ b1 (n)%Z)) + 1)).
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
eapply eq_trans.
{
rw e__159.
rw e__162.
reflexivity.
}
feq.
}
feq.
}
exact s__165.
}
(* vtilde *)
assert (s__195 : (forall n : Z, ((1)%Z <= n)%Z -> ((vtilde b1 b2 eps (m (n)%Z) (v (n)%Z) (n)%Z) = ((vhat b2 (v (n)%Z) (n)%Z) * (second b1 eps (m (n)%Z) (n)%Z))))).
{
intros n b__167.
assert (r__168 : 1 <= IZR n).
{ izr_le. }
assert (n__170 : (eps + ((m (n)%Z) ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
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
apply (from_lt_pos 1 0 0 eps); [exact h__6 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
assert (n__172 : (((m (n)%Z) ^ 2) + eps) <> 0).
{
assert (e__171 : (eps + ((m (n)%Z) ^ 2)) = (((m (n)%Z) ^ 2) + eps)).
{
feq.
}
try rewrite <- e__171.
exact n__170.
}
assert (n__180 : (1 - (powerRZ b2 (n)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__173 : 0 < b2).
{
assert (e__177 : b2 = 1 * (b2 - 0) + 0).
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
rw e__177.
apply (from_lt_pos 1 0 0 b2); [exact h__4 | lra ..].
}
assert (g__174 : 0 < (1 - b2)).
{
assert (e__178 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__178.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
assert (g__175 : 0 < (IZR n)).
{
assert (e__179 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__179.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__168 | lra ..].
}
assert (g__176 : 0 < (1 - (powerRZ b2 (n)%Z))).
{
pz_gap b2 (n)%Z.
}
lra.
}
assert (n__182 : (((- 1) * (powerRZ b2 (n)%Z)) + 1) <> 0).
{
assert (e__181 : (1 - (powerRZ b2 (n)%Z)) = (((- 1) * (powerRZ b2 (n)%Z)) + 1)).
{
feq.
}
try rewrite <- e__181.
exact n__180.
}
assert (n__183 : ((powerRZ b2 (n)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__182.
transitivity ((- 1) * ((powerRZ b2 (n)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* part *)
assert (s__194 : ((vtilde b1 b2 eps (m (n)%Z) (v (n)%Z) (n)%Z) = ((vhat b2 (v (n)%Z) (n)%Z) * (second b1 eps (m (n)%Z) (n)%Z)))).
{
transitivity (((((- 1) * ((m (n)%Z) ^ 2) * (v (n)%Z)) + ((- 1) * ((m (n)%Z) ^ 2) * (v (n)%Z) * (powerRZ b1 (n)%Z)) + ((- 1) * (v (n)%Z) * eps)) * (/ (((m (n)%Z) ^ 2) + eps)) * (/ ((powerRZ b2 (n)%Z) + (- 1))))).
{
change ((((v (n)%Z) * (1 + (((powerRZ b1 (n)%Z) * ((m (n)%Z) ^ 2)) * / (eps + ((m (n)%Z) ^ 2))))) * / (1 - (powerRZ b2 (n)%Z))) = ((((- 1) * ((m (n)%Z) ^ 2) * (v (n)%Z)) + ((- 1) * ((m (n)%Z) ^ 2) * (v (n)%Z) * (powerRZ b1 (n)%Z)) + ((- 1) * (v (n)%Z) * eps)) * (/ (((m (n)%Z) ^ 2) + eps)) * (/ ((powerRZ b2 (n)%Z) + (- 1))))).
assert (e__184 : / (1 - (powerRZ b2 (n)%Z)) = ((- 1) * (/ ((powerRZ b2 (n)%Z) + (- 1))))).
{
assert (e__185 : (1 - (powerRZ b2 (n)%Z)) = (((- 1) * (powerRZ b2 (n)%Z)) + 1)).
{
feq.
}
rw e__185.
apply inv_by. feq.
}
assert (e__186 : / (eps + ((m (n)%Z) ^ 2)) = (/ (((m (n)%Z) ^ 2) + eps))).
{
assert (e__187 : (eps + ((m (n)%Z) ^ 2)) = (((m (n)%Z) ^ 2) + eps)).
{
feq.
}
rw e__187.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__184.
rw e__186.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * ((m (n)%Z) ^ 2) * (v (n)%Z)) + ((- 1) * ((m (n)%Z) ^ 2) * (v (n)%Z) * (powerRZ b1 (n)%Z)) + ((- 1) * (v (n)%Z) * eps)) * (/ (((m (n)%Z) ^ 2) + eps)) * (/ ((powerRZ b2 (n)%Z) + (- 1))))).
{
assert (e__188 : (second b1 eps (m (n)%Z) (n)%Z) = (((((m (n)%Z) ^ 2) * (powerRZ b1 (n)%Z)) + ((m (n)%Z) ^ 2) + eps) * (/ (((m (n)%Z) ^ 2) + eps)))).
{
change ((1 + (((powerRZ b1 (n)%Z) * ((m (n)%Z) ^ 2)) * / (eps + ((m (n)%Z) ^ 2)))) = (((((m (n)%Z) ^ 2) * (powerRZ b1 (n)%Z)) + ((m (n)%Z) ^ 2) + eps) * (/ (((m (n)%Z) ^ 2) + eps)))).
assert (e__189 : / (eps + ((m (n)%Z) ^ 2)) = (/ (((m (n)%Z) ^ 2) + eps))).
{
assert (e__190 : (eps + ((m (n)%Z) ^ 2)) = (((m (n)%Z) ^ 2) + eps)).
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
assert (e__191 : (vhat b2 (v (n)%Z) (n)%Z) = (((- 1) * (v (n)%Z)) * (/ ((powerRZ b2 (n)%Z) + (- 1))))).
{
change (((v (n)%Z) * / (1 - (powerRZ b2 (n)%Z))) = (((- 1) * (v (n)%Z)) * (/ ((powerRZ b2 (n)%Z) + (- 1))))).
assert (e__192 : / (1 - (powerRZ b2 (n)%Z)) = ((- 1) * (/ ((powerRZ b2 (n)%Z) + (- 1))))).
{
assert (e__193 : (1 - (powerRZ b2 (n)%Z)) = (((- 1) * (powerRZ b2 (n)%Z)) + 1)).
{
feq.
}
rw e__193.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__192.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__188.
rw e__191.
reflexivity.
}
feq.
}
feq.
}
exact s__194.
}
(* goal *)
assert (s__196 : ((tends (fun n : Z => (factor b2 eps (v (n)%Z) (n)%Z)) 1) /\ (tends (fun n : Z => (second b1 eps (m (n)%Z) (n)%Z)) 1) /\ (forall n : Z, ((1)%Z <= n)%Z -> ((mtilde b1 b2 eps (m (n)%Z) (v (n)%Z) (n)%Z) = ((mhat b1 (m (n)%Z) (n)%Z) * (factor b2 eps (v (n)%Z) (n)%Z)))) /\ (forall n : Z, ((1)%Z <= n)%Z -> ((vtilde b1 b2 eps (m (n)%Z) (v (n)%Z) (n)%Z) = ((vhat b2 (v (n)%Z) (n)%Z) * (second b1 eps (m (n)%Z) (n)%Z)))))).
{
split.
{
exact s__78.
}
{
split.
{
exact s__134.
}
{
split.
{
exact s__166.
}
{
exact s__195.
}
}
}
}
pose proof s__196 as [h__197 [h__198 [h__199 h__200]]].
split.
{
split.
{
change (forall n : Z, ((1)%Z <= n)%Z -> (0 <> (eps + (v (n)%Z)))).
intros n b__201.
assert (r__202 : 1 <= IZR n).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__203 : eps = 1 * (eps - 0) + 0).
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
rw e__203.
apply (from_lt_pos 1 0 0 eps); [exact h__6 | lra ..].
}
{
assert (b__204 : ((1)%Z <= (n)%Z)%Z).
{
zp.
}
assert (i__205 : (0 <= (v (n)%Z))) by exact (h__7 (n)%Z b__204).
assert (e__206 : (v (n)%Z) = 1 * ((v (n)%Z) - 0) + 0).
{
transitivity ((v (n)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((v (n)%Z)).
{
feq.
}
feq.
}
rw e__206.
apply (from_le_nn 1 0 0 (v (n)%Z)); [exact i__205 | lra ..].
}
}
{
split.
{
change (forall n : Z, ((1)%Z <= n)%Z -> (0 <> (1 - (powerRZ b1 (n)%Z)))).
intros n b__207.
assert (r__208 : 1 <= IZR n).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__209 : 0 < b1).
{
assert (e__213 : b1 = 1 * (b1 - 0) + 0).
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
rw e__213.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
assert (g__210 : 0 < (1 - b1)).
{
assert (e__214 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__214.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
assert (g__211 : 0 < (IZR n)).
{
assert (e__215 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__215.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__208 | lra ..].
}
assert (g__212 : 0 < (1 - (powerRZ b1 (n)%Z))).
{
pz_gap b1 (n)%Z.
}
lra.
}
{
split.
{
change (forall n : Z, ((1)%Z <= n)%Z -> (0 <> (eps + ((m (n)%Z) ^ 2)))).
intros n b__216.
assert (r__217 : 1 <= IZR n).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__218 : eps = 1 * (eps - 0) + 0).
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
rw e__218.
apply (from_lt_pos 1 0 0 eps); [exact h__6 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
{
change (forall n : Z, ((1)%Z <= n)%Z -> (0 <> (1 - (powerRZ b2 (n)%Z)))).
intros n b__219.
assert (r__220 : 1 <= IZR n).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__221 : 0 < b2).
{
assert (e__225 : b2 = 1 * (b2 - 0) + 0).
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
rw e__225.
apply (from_lt_pos 1 0 0 b2); [exact h__4 | lra ..].
}
assert (g__222 : 0 < (1 - b2)).
{
assert (e__226 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__226.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
assert (g__223 : 0 < (IZR n)).
{
assert (e__227 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__227.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__220 | lra ..].
}
assert (g__224 : 0 < (1 - (powerRZ b2 (n)%Z))).
{
pz_gap b2 (n)%Z.
}
lra.
}
}
}
}
{
change ((tends (fun n : Z => (factor b2 eps (v (n)%Z) (n)%Z)) 1) /\ (tends (fun n : Z => (second b1 eps (m (n)%Z) (n)%Z)) 1) /\ (forall n : Z, ((1)%Z <= n)%Z -> ((mtilde b1 b2 eps (m (n)%Z) (v (n)%Z) (n)%Z) = ((mhat b1 (m (n)%Z) (n)%Z) * (factor b2 eps (v (n)%Z) (n)%Z)))) /\ (forall n : Z, ((1)%Z <= n)%Z -> ((vtilde b1 b2 eps (m (n)%Z) (v (n)%Z) (n)%Z) = ((vhat b2 (v (n)%Z) (n)%Z) * (second b1 eps (m (n)%Z) (n)%Z))))).
exact s__196.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (eps : R) (m : Z -> R) (v : Z -> R), ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (v (i)%Z))) -> ((forall n : Z, ((1)%Z <= n)%Z -> (0 <> (eps + (v (n)%Z)))) /\ (forall n : Z, ((1)%Z <= n)%Z -> (0 <> (1 - (powerRZ b1 (n)%Z)))) /\ (forall n : Z, ((1)%Z <= n)%Z -> (0 <> (eps + ((m (n)%Z) ^ 2)))) /\ (forall n : Z, ((1)%Z <= n)%Z -> (0 <> (1 - (powerRZ b2 (n)%Z))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (eps : R) (m : Z -> R) (v : Z -> R), ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (v (i)%Z))) -> ((tends (fun n : Z => (factor b2 eps (v (n)%Z) (n)%Z)) 1) /\ (tends (fun n : Z => (second b1 eps (m (n)%Z) (n)%Z)) 1) /\ (forall n : Z, ((1)%Z <= n)%Z -> ((mtilde b1 b2 eps (m (n)%Z) (v (n)%Z) (n)%Z) = ((mhat b1 (m (n)%Z) (n)%Z) * (factor b2 eps (v (n)%Z) (n)%Z)))) /\ (forall n : Z, ((1)%Z <= n)%Z -> ((vtilde b1 b2 eps (m (n)%Z) (v (n)%Z) (n)%Z) = ((vhat b2 (v (n)%Z) (n)%Z) * (second b1 eps (m (n)%Z) (n)%Z))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (eps : R) (m : Z -> R) (v : Z -> R), ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (v (i)%Z))) -> ((tends (fun n : Z => (factor b2 eps (v (n)%Z) (n)%Z)) (1 + 1)) /\ (tends (fun n : Z => (second b1 eps (m (n)%Z) (n)%Z)) 1) /\ (forall n : Z, ((1)%Z <= n)%Z -> ((mtilde b1 b2 eps (m (n)%Z) (v (n)%Z) (n)%Z) = ((mhat b1 (m (n)%Z) (n)%Z) * (factor b2 eps (v (n)%Z) (n)%Z)))) /\ (forall n : Z, ((1)%Z <= n)%Z -> ((vtilde b1 b2 eps (m (n)%Z) (v (n)%Z) (n)%Z) = ((vhat b2 (v (n)%Z) (n)%Z) * (second b1 eps (m (n)%Z) (n)%Z))))) := claim.
End T_exadam_limit_3f591d0f.


(* exadam.limit_constant; certificate 4397ea6dec9af3fa281b45396c45f46280c08624e83f7b21bf6e34333cc45594 *)
Module T_exadam_limit_constant_4397ea6d.
Definition direction (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (g : R) (t : Z) : R := ((((g * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))) + ((m * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z)))) / (eps + (sqrt ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) / (eps + (m ^ 2))))) / (1 - (powerRZ b2 (t)%Z)))))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (g : R), ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (g <> 0).
Proof.
exists (1 * / 2), (1 * / 2), 1.
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
change (1 <> 0).
apply ne_of_gt.
closed_less.
}
}
Qed.

Theorem claim : forall (b1 : R) (b2 : R) (g : R), ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (g <> 0) -> (tends (fun n : Z => ((direction b1 b2 0 ((1 - (powerRZ b1 (n)%Z)) * g) ((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) g (n)%Z) ^ 2)) 4).
Proof.
intros b1 b2 g h__0 h__3 h__6.
pose proof h__0 as [h__1 h__2].
pose proof h__3 as [h__4 h__5].
(* p *)
assert (s__11 : (tends (fun n : Z => (powerRZ b1 (n)%Z)) 0)).
{
assert (p__7 : ((- 1) < b1)).
{
apply gap_lt.
assert (e__8 : (b1 - (- 1)) = 1 * (b1 - 0) + 1).
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
rw e__8.
apply (from_lt_pos 1 1 0 b1); [exact h__1 | lra ..].
}
assert (p__9 : (b1 < 1)).
{
exact h__2.
}
assert (u__10 : (tends (fun n : Z => (powerRZ b1 (n)%Z)) 0)).
{
exact (ax_limit_of_powers b1 p__7 p__9).
}
exact u__10.
}
(* q *)
assert (s__16 : (tends (fun n : Z => (powerRZ b2 (n)%Z)) 0)).
{
assert (p__12 : ((- 1) < b2)).
{
apply gap_lt.
assert (e__13 : (b2 - (- 1)) = 1 * (b2 - 0) + 1).
{
transitivity ((b2 + 1)).
{
feq.
}
symmetry.
transitivity ((b2 + 1)).
{
feq.
}
feq.
}
rw e__13.
apply (from_lt_pos 1 1 0 b2); [exact h__4 | lra ..].
}
assert (p__14 : (b2 < 1)).
{
exact h__5.
}
assert (u__15 : (tends (fun n : Z => (powerRZ b2 (n)%Z)) 0)).
{
exact (ax_limit_of_powers b2 p__12 p__14).
}
exact u__15.
}
(* goal *)
assert (s__175 : (tends (fun n : Z => ((direction b1 b2 0 ((1 - (powerRZ b1 (n)%Z)) * g) ((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) g (n)%Z) ^ 2)) 4)).
{
assert (f__22 : tends (fun n : Z => ((((1 + (powerRZ b2 (n)%Z)) ^ 2) * ((1 + (1 * / (1 - (powerRZ b1 (n)%Z)))) ^ 2)) * / (1 + (powerRZ b1 (n)%Z)))) ((((1 + 0) ^ 2) * ((1 + (1 * / (1 - 0))) ^ 2)) * / (1 + 0))).
{
refine (tends_mult (fun n : Z => (((1 + (powerRZ b2 (n)%Z)) ^ 2) * ((1 + (1 * / (1 - (powerRZ b1 (n)%Z)))) ^ 2))) (fun n : Z => / (1 + (powerRZ b1 (n)%Z))) (((1 + 0) ^ 2) * ((1 + (1 * / (1 - 0))) ^ 2)) (/ (1 + 0)) _ _).
{
refine (tends_mult (fun n : Z => ((1 + (powerRZ b2 (n)%Z)) ^ 2)) (fun n : Z => ((1 + (1 * / (1 - (powerRZ b1 (n)%Z)))) ^ 2)) ((1 + 0) ^ 2) ((1 + (1 * / (1 - 0))) ^ 2) _ _).
{
refine (tends_pow 2 (fun n : Z => (1 + (powerRZ b2 (n)%Z))) (1 + 0) _).
{
refine (tends_plus (fun n : Z => 1) (fun n : Z => (powerRZ b2 (n)%Z)) 1 0 _ _).
{
apply tends_const.
}
{
exact s__16.
}
}
}
{
refine (tends_pow 2 (fun n : Z => (1 + (1 * / (1 - (powerRZ b1 (n)%Z))))) (1 + (1 * / (1 - 0))) _).
{
refine (tends_plus (fun n : Z => 1) (fun n : Z => (1 * / (1 - (powerRZ b1 (n)%Z)))) 1 (1 * / (1 - 0)) _ _).
{
apply tends_const.
}
{
refine (tends_mult (fun n : Z => 1) (fun n : Z => / (1 - (powerRZ b1 (n)%Z))) 1 (/ (1 - 0)) _ _).
{
apply tends_const.
}
{
refine (tends_inv (fun n : Z => (1 - (powerRZ b1 (n)%Z))) (1 - 0) _ _).
{
refine (tends_minus (fun n : Z => 1) (fun n : Z => (powerRZ b1 (n)%Z)) 1 0 _ _).
{
apply tends_const.
}
{
exact s__11.
}
}
{
apply Rgt_not_eq; red.
assert (e__20 : (1 - 0) = 1).
{
feq.
}
rw e__20.
rat.
}
}
}
}
}
}
{
refine (tends_inv (fun n : Z => (1 + (powerRZ b1 (n)%Z))) (1 + 0) _ _).
{
refine (tends_plus (fun n : Z => 1) (fun n : Z => (powerRZ b1 (n)%Z)) 1 0 _ _).
{
apply tends_const.
}
{
exact s__11.
}
}
{
apply Rgt_not_eq; red.
assert (e__19 : (1 + 0) = 1).
{
feq.
}
rw e__19.
rat.
}
}
}
assert (e__21 : 4 = ((((1 + 0) ^ 2) * ((1 + (1 * / (1 - 0))) ^ 2)) * / (1 + 0))).
{
transitivity (4).
{
reflexivity.
}
symmetry.
transitivity (4).
{
assert (e__171 : / (1 - 0) = 1).
{
assert (e__172 : (1 - 0) = 1).
{
feq.
}
rw e__172.
apply inv_by. feq.
}
assert (e__173 : / (1 + 0) = 1).
{
assert (e__174 : (1 + 0) = 1).
{
feq.
}
rw e__174.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__171.
rw e__173.
reflexivity.
}
feq.
}
feq.
}
refine (tends_value _ _ _ e__21 _).
refine (tends_from (1)%Z _ _ _ f__22 _).
intros n b__17.
assert (r__18 : 1 <= IZR n).
{ izr_le. }
assert (n__30 : (1 - (powerRZ b1 (n)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__23 : 0 < b1).
{
assert (e__27 : b1 = 1 * (b1 - 0) + 0).
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
rw e__27.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
assert (g__24 : 0 < (1 - b1)).
{
assert (e__28 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__28.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
assert (g__25 : 0 < (IZR n)).
{
assert (e__29 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__29.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__18 | lra ..].
}
assert (g__26 : 0 < (1 - (powerRZ b1 (n)%Z))).
{
pz_gap b1 (n)%Z.
}
lra.
}
assert (n__32 : (((- 1) * (powerRZ b1 (n)%Z)) + 1) <> 0).
{
assert (e__31 : (1 - (powerRZ b1 (n)%Z)) = (((- 1) * (powerRZ b1 (n)%Z)) + 1)).
{
feq.
}
try rewrite <- e__31.
exact n__30.
}
assert (n__33 : ((powerRZ b1 (n)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__32.
transitivity ((- 1) * ((powerRZ b1 (n)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__35 : (1 + (powerRZ b1 (n)%Z)) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
lra.
}
{
apply pz_pos.
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
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
}
assert (n__37 : ((powerRZ b1 (n)%Z) + 1) <> 0).
{
assert (e__36 : (1 + (powerRZ b1 (n)%Z)) = ((powerRZ b1 (n)%Z) + 1)).
{
feq.
}
try rewrite <- e__36.
exact n__35.
}
assert (n__46 : (0 + ((1 - (powerRZ b2 (n)%Z)) * (g ^ 2))) <> 0).
{
apply Rgt_not_eq; red.
apply plus_zero_pos.
{
reflexivity.
}
{
apply mult_pos_pos.
{
assert (g__38 : 0 < b2).
{
assert (e__42 : b2 = 1 * (b2 - 0) + 0).
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
rw e__42.
apply (from_lt_pos 1 0 0 b2); [exact h__4 | lra ..].
}
assert (g__39 : 0 < (1 - b2)).
{
assert (e__43 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__43.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
assert (g__40 : 0 < (IZR n)).
{
assert (e__44 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__44.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__18 | lra ..].
}
assert (g__41 : 0 < (1 - (powerRZ b2 (n)%Z))).
{
pz_gap b2 (n)%Z.
}
lra.
}
{
apply (pow_even_pos _ 1 2 eq_refl).
assert (e__45 : g = (- 1) * (0 - g) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__45.
apply (from_ne_ne (- 1) 0 g 0); [exact h__6 | lra ..].
}
}
}
assert (n__48 : (((- 1) * (powerRZ b2 (n)%Z) * (g ^ 2)) + (g ^ 2)) <> 0).
{
assert (e__47 : (0 + ((1 - (powerRZ b2 (n)%Z)) * (g ^ 2))) = (((- 1) * (powerRZ b2 (n)%Z) * (g ^ 2)) + (g ^ 2))).
{
feq.
}
try rewrite <- e__47.
exact n__46.
}
assert (n__49 : g <> 0).
{
intro vanishes.
apply n__48.
transitivity ((- 1) * ((g ^ 2)) * ((powerRZ b2 (n)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__50 : ((powerRZ b2 (n)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__48.
transitivity ((- 1) * ((g ^ 2)) * ((powerRZ b2 (n)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__59 : (0 + (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
apply plus_zero_pos.
{
reflexivity.
}
{
apply (pow_even_pos _ 1 2 eq_refl).
apply mult_pos_ne.
{
assert (g__51 : 0 < b1).
{
assert (e__55 : b1 = 1 * (b1 - 0) + 0).
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
rw e__55.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
assert (g__52 : 0 < (1 - b1)).
{
assert (e__56 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__56.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
assert (g__53 : 0 < (IZR n)).
{
assert (e__57 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__57.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__18 | lra ..].
}
assert (g__54 : 0 < (1 - (powerRZ b1 (n)%Z))).
{
pz_gap b1 (n)%Z.
}
lra.
}
{
assert (e__58 : g = (- 1) * (0 - g) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__58.
apply (from_ne_ne (- 1) 0 g 0); [exact h__6 | lra ..].
}
}
}
assert (n__61 : (((- 2) * (powerRZ b1 (n)%Z) * (g ^ 2)) + (((powerRZ b1 (n)%Z) ^ 2) * (g ^ 2)) + (g ^ 2)) <> 0).
{
assert (e__60 : (0 + (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2)) = (((- 2) * (powerRZ b1 (n)%Z) * (g ^ 2)) + (((powerRZ b1 (n)%Z) ^ 2) * (g ^ 2)) + (g ^ 2))).
{
feq.
}
try rewrite <- e__60.
exact n__59.
}
assert (n__62 : ((powerRZ b1 (n)%Z) + (((- 1) * / 2) * ((powerRZ b1 (n)%Z) ^ 2)) + ((- 1) * / 2)) <> 0).
{
intro vanishes.
apply n__61.
transitivity ((- 2) * ((g ^ 2)) * ((powerRZ b1 (n)%Z) + (((- 1) * / 2) * ((powerRZ b1 (n)%Z) ^ 2)) + ((- 1) * / 2))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__70 : (1 - (powerRZ b2 (n)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__63 : 0 < b2).
{
assert (e__67 : b2 = 1 * (b2 - 0) + 0).
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
rw e__67.
apply (from_lt_pos 1 0 0 b2); [exact h__4 | lra ..].
}
assert (g__64 : 0 < (1 - b2)).
{
assert (e__68 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__68.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
assert (g__65 : 0 < (IZR n)).
{
assert (e__69 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__69.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__18 | lra ..].
}
assert (g__66 : 0 < (1 - (powerRZ b2 (n)%Z))).
{
pz_gap b2 (n)%Z.
}
lra.
}
assert (n__72 : (((- 1) * (powerRZ b2 (n)%Z)) + 1) <> 0).
{
assert (e__71 : (1 - (powerRZ b2 (n)%Z)) = (((- 1) * (powerRZ b2 (n)%Z)) + 1)).
{
feq.
}
try rewrite <- e__71.
exact n__70.
}
assert (n__105 : 0 <= ((((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * (1 + (((powerRZ b1 (n)%Z) * (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2)) * / (0 + (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2))))) * / (1 - (powerRZ b2 (n)%Z)))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (g__73 : 0 < b2).
{
assert (e__77 : b2 = 1 * (b2 - 0) + 0).
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
rw e__77.
apply (from_lt_pos 1 0 0 b2); [exact h__4 | lra ..].
}
assert (g__74 : 0 < (1 - b2)).
{
assert (e__78 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__78.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
assert (g__75 : 0 < (IZR n)).
{
assert (e__79 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__79.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__18 | lra ..].
}
assert (g__76 : 0 < (1 - (powerRZ b2 (n)%Z))).
{
pz_gap b2 (n)%Z.
}
lra.
}
{
apply (pow_even_pos _ 1 2 eq_refl).
assert (e__80 : g = (- 1) * (0 - g) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__80.
apply (from_ne_ne (- 1) 0 g 0); [exact h__6 | lra ..].
}
}
{
apply plus_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pz_pos.
assert (e__81 : b1 = 1 * (b1 - 0) + 0).
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
rw e__81.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
{
apply (pow_even_pos _ 1 2 eq_refl).
apply mult_pos_ne.
{
assert (g__82 : 0 < b1).
{
assert (e__86 : b1 = 1 * (b1 - 0) + 0).
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
rw e__86.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
assert (g__83 : 0 < (1 - b1)).
{
assert (e__87 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__87.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
assert (g__84 : 0 < (IZR n)).
{
assert (e__88 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__88.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__18 | lra ..].
}
assert (g__85 : 0 < (1 - (powerRZ b1 (n)%Z))).
{
pz_gap b1 (n)%Z.
}
lra.
}
{
assert (e__89 : g = (- 1) * (0 - g) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__89.
apply (from_ne_ne (- 1) 0 g 0); [exact h__6 | lra ..].
}
}
}
{
apply inv_pos.
apply plus_zero_pos.
{
reflexivity.
}
{
apply (pow_even_pos _ 1 2 eq_refl).
apply mult_pos_ne.
{
assert (g__90 : 0 < b1).
{
assert (e__94 : b1 = 1 * (b1 - 0) + 0).
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
rw e__94.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
assert (g__91 : 0 < (1 - b1)).
{
assert (e__95 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__95.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
assert (g__92 : 0 < (IZR n)).
{
assert (e__96 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__96.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__18 | lra ..].
}
assert (g__93 : 0 < (1 - (powerRZ b1 (n)%Z))).
{
pz_gap b1 (n)%Z.
}
lra.
}
{
assert (e__97 : g = (- 1) * (0 - g) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__97.
apply (from_ne_ne (- 1) 0 g 0); [exact h__6 | lra ..].
}
}
}
}
}
}
{
apply inv_pos.
assert (g__98 : 0 < b2).
{
assert (e__102 : b2 = 1 * (b2 - 0) + 0).
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
rw e__102.
apply (from_lt_pos 1 0 0 b2); [exact h__4 | lra ..].
}
assert (g__99 : 0 < (1 - b2)).
{
assert (e__103 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__103.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
assert (g__100 : 0 < (IZR n)).
{
assert (e__104 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__104.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__18 | lra ..].
}
assert (g__101 : 0 < (1 - (powerRZ b2 (n)%Z))).
{
pz_gap b2 (n)%Z.
}
lra.
}
}
assert (n__111 : 0 <= ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1))))).
{
assert (e__106 : ((((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * (1 + (((powerRZ b1 (n)%Z) * (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2)) * / (0 + (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2))))) * / (1 - (powerRZ b2 (n)%Z))) = ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1))))).
{
assert (e__107 : / (0 + (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2)) = ((((- 1) * / 2) * (/ (g ^ 2))) * (/ ((powerRZ b1 (n)%Z) + (((- 1) * / 2) * ((powerRZ b1 (n)%Z) ^ 2)) + ((- 1) * / 2))))).
{
assert (e__108 : (0 + (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2)) = (((- 2) * (powerRZ b1 (n)%Z) * (g ^ 2)) + (((powerRZ b1 (n)%Z) ^ 2) * (g ^ 2)) + (g ^ 2))).
{
feq.
}
rw e__108.
apply inv_by. feq.
}
assert (e__109 : / (1 - (powerRZ b2 (n)%Z)) = ((- 1) * (/ ((powerRZ b2 (n)%Z) + (- 1))))).
{
assert (e__110 : (1 - (powerRZ b2 (n)%Z)) = (((- 1) * (powerRZ b2 (n)%Z)) + 1)).
{
feq.
}
rw e__110.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__107.
rw e__109.
reflexivity.
}
feq.
}
try rewrite <- e__106.
exact n__105.
}
assert (n__144 : (0 + (sqrt ((((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * (1 + (((powerRZ b1 (n)%Z) * (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2)) * / (0 + (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2))))) * / (1 - (powerRZ b2 (n)%Z))))) <> 0).
{
apply Rgt_not_eq; red.
apply plus_zero_pos.
{
reflexivity.
}
{
apply sqrt_lt_R0.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (g__112 : 0 < b2).
{
assert (e__116 : b2 = 1 * (b2 - 0) + 0).
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
rw e__116.
apply (from_lt_pos 1 0 0 b2); [exact h__4 | lra ..].
}
assert (g__113 : 0 < (1 - b2)).
{
assert (e__117 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__117.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
assert (g__114 : 0 < (IZR n)).
{
assert (e__118 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__118.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__18 | lra ..].
}
assert (g__115 : 0 < (1 - (powerRZ b2 (n)%Z))).
{
pz_gap b2 (n)%Z.
}
lra.
}
{
apply (pow_even_pos _ 1 2 eq_refl).
assert (e__119 : g = (- 1) * (0 - g) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__119.
apply (from_ne_ne (- 1) 0 g 0); [exact h__6 | lra ..].
}
}
{
apply plus_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pz_pos.
assert (e__120 : b1 = 1 * (b1 - 0) + 0).
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
rw e__120.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
{
apply (pow_even_pos _ 1 2 eq_refl).
apply mult_pos_ne.
{
assert (g__121 : 0 < b1).
{
assert (e__125 : b1 = 1 * (b1 - 0) + 0).
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
rw e__125.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
assert (g__122 : 0 < (1 - b1)).
{
assert (e__126 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__126.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
assert (g__123 : 0 < (IZR n)).
{
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
apply (from_le_pos 1 1 1 (IZR n)); [exact r__18 | lra ..].
}
assert (g__124 : 0 < (1 - (powerRZ b1 (n)%Z))).
{
pz_gap b1 (n)%Z.
}
lra.
}
{
assert (e__128 : g = (- 1) * (0 - g) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__128.
apply (from_ne_ne (- 1) 0 g 0); [exact h__6 | lra ..].
}
}
}
{
apply inv_pos.
apply plus_zero_pos.
{
reflexivity.
}
{
apply (pow_even_pos _ 1 2 eq_refl).
apply mult_pos_ne.
{
assert (g__129 : 0 < b1).
{
assert (e__133 : b1 = 1 * (b1 - 0) + 0).
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
rw e__133.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
assert (g__130 : 0 < (1 - b1)).
{
assert (e__134 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__134.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
assert (g__131 : 0 < (IZR n)).
{
assert (e__135 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__135.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__18 | lra ..].
}
assert (g__132 : 0 < (1 - (powerRZ b1 (n)%Z))).
{
pz_gap b1 (n)%Z.
}
lra.
}
{
assert (e__136 : g = (- 1) * (0 - g) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__136.
apply (from_ne_ne (- 1) 0 g 0); [exact h__6 | lra ..].
}
}
}
}
}
}
{
apply inv_pos.
assert (g__137 : 0 < b2).
{
assert (e__141 : b2 = 1 * (b2 - 0) + 0).
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
rw e__141.
apply (from_lt_pos 1 0 0 b2); [exact h__4 | lra ..].
}
assert (g__138 : 0 < (1 - b2)).
{
assert (e__142 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__142.
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
assert (g__139 : 0 < (IZR n)).
{
assert (e__143 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__143.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__18 | lra ..].
}
assert (g__140 : 0 < (1 - (powerRZ b2 (n)%Z))).
{
pz_gap b2 (n)%Z.
}
lra.
}
}
}
assert (n__152 : (sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1))))) <> 0).
{
assert (e__145 : (0 + (sqrt ((((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * (1 + (((powerRZ b1 (n)%Z) * (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2)) * / (0 + (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2))))) * / (1 - (powerRZ b2 (n)%Z))))) = (sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1)))))).
{
assert (e__146 : (sqrt ((((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * (1 + (((powerRZ b1 (n)%Z) * (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2)) * / (0 + (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2))))) * / (1 - (powerRZ b2 (n)%Z)))) = (sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1)))))).
{
assert (e__147 : ((((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * (1 + (((powerRZ b1 (n)%Z) * (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2)) * / (0 + (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2))))) * / (1 - (powerRZ b2 (n)%Z))) = ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1))))).
{
assert (e__148 : / (0 + (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2)) = ((((- 1) * / 2) * (/ (g ^ 2))) * (/ ((powerRZ b1 (n)%Z) + (((- 1) * / 2) * ((powerRZ b1 (n)%Z) ^ 2)) + ((- 1) * / 2))))).
{
assert (e__149 : (0 + (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2)) = (((- 2) * (powerRZ b1 (n)%Z) * (g ^ 2)) + (((powerRZ b1 (n)%Z) ^ 2) * (g ^ 2)) + (g ^ 2))).
{
feq.
}
rw e__149.
apply inv_by. feq.
}
assert (e__150 : / (1 - (powerRZ b2 (n)%Z)) = ((- 1) * (/ ((powerRZ b2 (n)%Z) + (- 1))))).
{
assert (e__151 : (1 - (powerRZ b2 (n)%Z)) = (((- 1) * (powerRZ b2 (n)%Z)) + 1)).
{
feq.
}
rw e__151.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__148.
rw e__150.
reflexivity.
}
feq.
}
rw e__147.
reflexivity.
}
eapply eq_trans.
{
rw e__146.
reflexivity.
}
feq.
}
try rewrite <- e__145.
exact n__144.
}
assert (n__170 : (sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1))))) ^ 2 = ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1))))).
{
apply sqrt_square; rpos.
}
transitivity (((((- 8) * (powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z)) + ((- 4) * (powerRZ b1 (n)%Z) * ((powerRZ b2 (n)%Z) ^ 2)) + ((- 4) * (powerRZ b1 (n)%Z)) + (2 * ((powerRZ b1 (n)%Z) ^ 2) * (powerRZ b2 (n)%Z)) + (((powerRZ b1 (n)%Z) ^ 2) * ((powerRZ b2 (n)%Z) ^ 2)) + ((powerRZ b1 (n)%Z) ^ 2) + (8 * (powerRZ b2 (n)%Z)) + (4 * ((powerRZ b2 (n)%Z) ^ 2)) + 4) * (/ (((powerRZ b1 (n)%Z) + (- 1)) ^ 2)) * (/ ((powerRZ b1 (n)%Z) + 1)))).
{
assert (e__153 : / (1 - (powerRZ b1 (n)%Z)) = ((- 1) * (/ ((powerRZ b1 (n)%Z) + (- 1))))).
{
assert (e__154 : (1 - (powerRZ b1 (n)%Z)) = (((- 1) * (powerRZ b1 (n)%Z)) + 1)).
{
feq.
}
rw e__154.
apply inv_by. feq.
}
assert (e__155 : / (1 + (powerRZ b1 (n)%Z)) = (/ ((powerRZ b1 (n)%Z) + 1))).
{
assert (e__156 : (1 + (powerRZ b1 (n)%Z)) = ((powerRZ b1 (n)%Z) + 1)).
{
feq.
}
rw e__156.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__153.
rw e__155.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((4 * (powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z)) + ((- 4) * (powerRZ b1 (n)%Z) * ((powerRZ b2 (n)%Z) ^ 2)) + ((- 4) * (powerRZ b1 (n)%Z) * ((powerRZ b2 (n)%Z) ^ 3)) + (4 * (powerRZ b1 (n)%Z)) + ((- 1) * ((powerRZ b1 (n)%Z) ^ 2) * (powerRZ b2 (n)%Z)) + (((powerRZ b1 (n)%Z) ^ 2) * ((powerRZ b2 (n)%Z) ^ 2)) + (((powerRZ b1 (n)%Z) ^ 2) * ((powerRZ b2 (n)%Z) ^ 3)) + ((- 1) * ((powerRZ b1 (n)%Z) ^ 2)) + ((- 4) * (powerRZ b2 (n)%Z)) + (4 * ((powerRZ b2 (n)%Z) ^ 2)) + (4 * ((powerRZ b2 (n)%Z) ^ 3)) + (- 4)) * (/ (((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z)) + ((- 1) * (powerRZ b1 (n)%Z)) + (powerRZ b2 (n)%Z) + (- 1))) * (/ (((powerRZ b1 (n)%Z) + (- 1)) ^ 2)))).
{
assert (e__157 : (direction b1 b2 0 ((1 - (powerRZ b1 (n)%Z)) * g) ((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) g (n)%Z) = ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (/ (sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1)))))) * g) + ((powerRZ b1 (n)%Z) * (/ (sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1)))))) * g) + ((- 2) * (powerRZ b2 (n)%Z) * (/ (sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1)))))) * g) + ((- 2) * (/ (sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1)))))) * g)) * (/ ((powerRZ b1 (n)%Z) + (- 1))))).
{
change (((((g * (1 + ((((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * (powerRZ b2 (n)%Z)) * / (0 + ((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)))))) * / (1 - (powerRZ b1 (n)%Z))) + ((((1 - (powerRZ b1 (n)%Z)) * g) * (1 + ((((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * (powerRZ b2 (n)%Z)) * / (0 + ((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)))))) * / (1 - (powerRZ b1 (n)%Z)))) * / (0 + (sqrt ((((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * (1 + (((powerRZ b1 (n)%Z) * (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2)) * / (0 + (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2))))) * / (1 - (powerRZ b2 (n)%Z)))))) = ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (/ (sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1)))))) * g) + ((powerRZ b1 (n)%Z) * (/ (sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1)))))) * g) + ((- 2) * (powerRZ b2 (n)%Z) * (/ (sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1)))))) * g) + ((- 2) * (/ (sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1)))))) * g)) * (/ ((powerRZ b1 (n)%Z) + (- 1))))).
assert (e__158 : / (0 + (sqrt ((((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * (1 + (((powerRZ b1 (n)%Z) * (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2)) * / (0 + (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2))))) * / (1 - (powerRZ b2 (n)%Z))))) = (/ (sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1))))))).
{
assert (e__159 : (0 + (sqrt ((((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * (1 + (((powerRZ b1 (n)%Z) * (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2)) * / (0 + (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2))))) * / (1 - (powerRZ b2 (n)%Z))))) = (sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1)))))).
{
assert (e__160 : (sqrt ((((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * (1 + (((powerRZ b1 (n)%Z) * (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2)) * / (0 + (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2))))) * / (1 - (powerRZ b2 (n)%Z)))) = (sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1)))))).
{
assert (e__161 : ((((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * (1 + (((powerRZ b1 (n)%Z) * (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2)) * / (0 + (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2))))) * / (1 - (powerRZ b2 (n)%Z))) = ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1))))).
{
assert (e__162 : / (0 + (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2)) = ((((- 1) * / 2) * (/ (g ^ 2))) * (/ ((powerRZ b1 (n)%Z) + (((- 1) * / 2) * ((powerRZ b1 (n)%Z) ^ 2)) + ((- 1) * / 2))))).
{
assert (e__163 : (0 + (((1 - (powerRZ b1 (n)%Z)) * g) ^ 2)) = (((- 2) * (powerRZ b1 (n)%Z) * (g ^ 2)) + (((powerRZ b1 (n)%Z) ^ 2) * (g ^ 2)) + (g ^ 2))).
{
feq.
}
rw e__163.
apply inv_by. feq.
}
assert (e__164 : / (1 - (powerRZ b2 (n)%Z)) = ((- 1) * (/ ((powerRZ b2 (n)%Z) + (- 1))))).
{
assert (e__165 : (1 - (powerRZ b2 (n)%Z)) = (((- 1) * (powerRZ b2 (n)%Z)) + 1)).
{
feq.
}
rw e__165.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__162.
rw e__164.
reflexivity.
}
feq.
}
rw e__161.
reflexivity.
}
eapply eq_trans.
{
rw e__160.
reflexivity.
}
feq.
}
rw e__159.
apply inv_by. feq.
}
assert (e__166 : / (0 + ((1 - (powerRZ b2 (n)%Z)) * (g ^ 2))) = (((- 1) * (/ (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1))))).
{
assert (e__167 : (0 + ((1 - (powerRZ b2 (n)%Z)) * (g ^ 2))) = (((- 1) * (powerRZ b2 (n)%Z) * (g ^ 2)) + (g ^ 2))).
{
feq.
}
rw e__167.
apply inv_by. feq.
}
assert (e__168 : / (1 - (powerRZ b1 (n)%Z)) = ((- 1) * (/ ((powerRZ b1 (n)%Z) + (- 1))))).
{
assert (e__169 : (1 - (powerRZ b1 (n)%Z)) = (((- 1) * (powerRZ b1 (n)%Z)) + 1)).
{
feq.
}
rw e__169.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__158.
rw e__166.
rw e__168.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__157.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity (((((- 4) * (powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z)) + (4 * (powerRZ b1 (n)%Z) * ((powerRZ b2 (n)%Z) ^ 2)) + (4 * (powerRZ b1 (n)%Z) * ((powerRZ b2 (n)%Z) ^ 3)) + ((- 4) * (powerRZ b1 (n)%Z)) + (1 * ((powerRZ b1 (n)%Z) ^ 2) * (powerRZ b2 (n)%Z)) + (3 * ((powerRZ b1 (n)%Z) ^ 2) * (powerRZ b2 (n)%Z) * (/ ((sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1))))) ^ 2)) * (g ^ 2)) + ((- 1) * ((powerRZ b1 (n)%Z) ^ 2) * ((powerRZ b2 (n)%Z) ^ 2)) + ((- 3) * ((powerRZ b1 (n)%Z) ^ 2) * ((powerRZ b2 (n)%Z) ^ 2) * (/ ((sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1))))) ^ 2)) * (g ^ 2)) + ((- 1) * ((powerRZ b1 (n)%Z) ^ 2) * ((powerRZ b2 (n)%Z) ^ 3)) + ((- 3) * ((powerRZ b1 (n)%Z) ^ 2) * ((powerRZ b2 (n)%Z) ^ 3) * (/ ((sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1))))) ^ 2)) * (g ^ 2)) + (3 * ((powerRZ b1 (n)%Z) ^ 2) * (/ ((sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1))))) ^ 2)) * (g ^ 2)) + (1 * ((powerRZ b1 (n)%Z) ^ 2)) + ((- 1) * ((powerRZ b1 (n)%Z) ^ 3) * (powerRZ b2 (n)%Z) * (/ ((sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1))))) ^ 2)) * (g ^ 2)) + (1 * ((powerRZ b1 (n)%Z) ^ 3) * ((powerRZ b2 (n)%Z) ^ 2) * (/ ((sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1))))) ^ 2)) * (g ^ 2)) + (1 * ((powerRZ b1 (n)%Z) ^ 3) * ((powerRZ b2 (n)%Z) ^ 3) * (/ ((sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1))))) ^ 2)) * (g ^ 2)) + ((- 1) * ((powerRZ b1 (n)%Z) ^ 3) * (/ ((sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1))))) ^ 2)) * (g ^ 2)) + ((- 4) * (powerRZ b2 (n)%Z) * (/ ((sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1))))) ^ 2)) * (g ^ 2)) + (4 * (powerRZ b2 (n)%Z)) + (4 * ((powerRZ b2 (n)%Z) ^ 2) * (/ ((sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1))))) ^ 2)) * (g ^ 2)) + ((- 4) * ((powerRZ b2 (n)%Z) ^ 2)) + (4 * ((powerRZ b2 (n)%Z) ^ 3) * (/ ((sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1))))) ^ 2)) * (g ^ 2)) + ((- 4) * ((powerRZ b2 (n)%Z) ^ 3)) + ((- 4) * (/ ((sqrt ((((powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (powerRZ b1 (n)%Z) * (g ^ 2)) + ((powerRZ b2 (n)%Z) * (g ^ 2)) + ((- 1) * (g ^ 2))) * (/ ((powerRZ b2 (n)%Z) + (- 1))))) ^ 2)) * (g ^ 2)) + (4)) * (/ ((1 * (powerRZ b1 (n)%Z) * (powerRZ b2 (n)%Z)) + ((- 1) * (powerRZ b1 (n)%Z)) + (1 * (powerRZ b2 (n)%Z)) + ((- 1)))) * (/ (((1 * (powerRZ b1 (n)%Z)) + ((- 1))) ^ 2)))).
{
feq.
}
rw n__170.
transitivity (0).
{
feq.
}
reflexivity.
}
feq.
}
change (tends (fun n : Z => ((direction b1 b2 0 ((1 - (powerRZ b1 (n)%Z)) * g) ((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) g (n)%Z) ^ 2)) 4).
exact s__175.
Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (g : R), ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (g <> 0) -> (tends (fun n : Z => ((direction b1 b2 0 ((1 - (powerRZ b1 (n)%Z)) * g) ((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) g (n)%Z) ^ 2)) (4 + 1)) := claim.
End T_exadam_limit_constant_4397ea6d.


(* exadam.adam_constant; certificate 759b0dccfcc64896708b1fb38a6a94600645cfe573b6b8008eba339e405e0cf1 *)
Module T_exadam_adam_constant_759b0dcc.
Definition adam_direction (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z) : R := (m / ((1 - (powerRZ b1 (t)%Z)) * (eps + (sqrt (v / (1 - (powerRZ b2 (t)%Z))))))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (g : R) (n : Z), (0 <= n)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (g <> 0) /\ (1 <= (IZR n)).
Proof.
exists (1 * / 2), (1 * / 2), 3, (4)%Z.
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
change (3 <> 0).
apply ne_of_gt.
closed_less.
}
{
change (1 <= 4).
closed_less.
}
}
}
}
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (g : R) (n : Z), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (g <> 0) -> (1 <= (IZR n)) -> (((0 <> (1 - (powerRZ b2 (n)%Z))) /\ (0 <= (((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) / (1 - (powerRZ b2 (n)%Z)))) /\ (0 <> ((1 - (powerRZ b1 (n)%Z)) * (0 + (sqrt (((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) / (1 - (powerRZ b2 (n)%Z)))))))) /\ (((adam_direction b1 b2 0 ((1 - (powerRZ b1 (n)%Z)) * g) ((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) (n)%Z) ^ 2) = 1)).
Proof.
intros b1 b2 g n b__0 h__2 h__5 h__8 h__9.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
assert (z__10 : ((1)%Z <= (n)%Z)%Z).
{ izr_back. }
assert (n__18 : (1 - (powerRZ b2 (n)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__11 : 0 < b2).
{
assert (e__15 : b2 = 1 * (b2 - 0) + 0).
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
rw e__15.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__12 : 0 < (1 - b2)).
{
assert (e__16 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__16.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__13 : 0 < (IZR n)).
{
assert (e__17 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__17.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__9 | lra ..].
}
assert (g__14 : 0 < (1 - (powerRZ b2 (n)%Z))).
{
pz_gap b2 (n)%Z.
}
lra.
}
assert (n__20 : (((- 1) * (powerRZ b2 (n)%Z)) + 1) <> 0).
{
assert (e__19 : (1 - (powerRZ b2 (n)%Z)) = (((- 1) * (powerRZ b2 (n)%Z)) + 1)).
{
feq.
}
try rewrite <- e__19.
exact n__18.
}
assert (n__21 : ((powerRZ b2 (n)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__20.
transitivity ((- 1) * ((powerRZ b2 (n)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__37 : 0 <= (((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * / (1 - (powerRZ b2 (n)%Z)))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (g__22 : 0 < b2).
{
assert (e__26 : b2 = 1 * (b2 - 0) + 0).
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
rw e__26.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__23 : 0 < (1 - b2)).
{
assert (e__27 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__27.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__24 : 0 < (IZR n)).
{
assert (e__28 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__28.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__9 | lra ..].
}
assert (g__25 : 0 < (1 - (powerRZ b2 (n)%Z))).
{
pz_gap b2 (n)%Z.
}
lra.
}
{
apply (pow_even_pos _ 1 2 eq_refl).
assert (e__29 : g = (- 1) * (0 - g) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__29.
apply (from_ne_ne (- 1) 0 g 0); [exact h__8 | lra ..].
}
}
{
apply inv_pos.
assert (g__30 : 0 < b2).
{
assert (e__34 : b2 = 1 * (b2 - 0) + 0).
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
rw e__34.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__31 : 0 < (1 - b2)).
{
assert (e__35 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__35.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__32 : 0 < (IZR n)).
{
assert (e__36 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__36.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__9 | lra ..].
}
assert (g__33 : 0 < (1 - (powerRZ b2 (n)%Z))).
{
pz_gap b2 (n)%Z.
}
lra.
}
}
assert (n__41 : 0 <= (g ^ 2)).
{
assert (e__38 : (((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * / (1 - (powerRZ b2 (n)%Z))) = (g ^ 2)).
{
assert (e__39 : / (1 - (powerRZ b2 (n)%Z)) = ((- 1) * (/ ((powerRZ b2 (n)%Z) + (- 1))))).
{
assert (e__40 : (1 - (powerRZ b2 (n)%Z)) = (((- 1) * (powerRZ b2 (n)%Z)) + 1)).
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
try rewrite <- e__38.
exact n__37.
}
assert (n__64 : ((1 - (powerRZ b1 (n)%Z)) * (0 + (sqrt (((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * / (1 - (powerRZ b2 (n)%Z)))))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (g__42 : 0 < b1).
{
assert (e__46 : b1 = 1 * (b1 - 0) + 0).
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
rw e__46.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__43 : 0 < (1 - b1)).
{
assert (e__47 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__47.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__44 : 0 < (IZR n)).
{
assert (e__48 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__48.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__9 | lra ..].
}
assert (g__45 : 0 < (1 - (powerRZ b1 (n)%Z))).
{
pz_gap b1 (n)%Z.
}
lra.
}
{
apply plus_zero_pos.
{
reflexivity.
}
{
apply sqrt_lt_R0.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (g__49 : 0 < b2).
{
assert (e__53 : b2 = 1 * (b2 - 0) + 0).
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
rw e__53.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__50 : 0 < (1 - b2)).
{
assert (e__54 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__54.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__51 : 0 < (IZR n)).
{
assert (e__55 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__55.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__9 | lra ..].
}
assert (g__52 : 0 < (1 - (powerRZ b2 (n)%Z))).
{
pz_gap b2 (n)%Z.
}
lra.
}
{
apply (pow_even_pos _ 1 2 eq_refl).
assert (e__56 : g = (- 1) * (0 - g) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__56.
apply (from_ne_ne (- 1) 0 g 0); [exact h__8 | lra ..].
}
}
{
apply inv_pos.
assert (g__57 : 0 < b2).
{
assert (e__61 : b2 = 1 * (b2 - 0) + 0).
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
rw e__61.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__58 : 0 < (1 - b2)).
{
assert (e__62 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__62.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
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
apply (from_le_pos 1 1 1 (IZR n)); [exact h__9 | lra ..].
}
assert (g__60 : 0 < (1 - (powerRZ b2 (n)%Z))).
{
pz_gap b2 (n)%Z.
}
lra.
}
}
}
}
assert (n__70 : (((- 1) * (powerRZ b1 (n)%Z) * (sqrt (g ^ 2))) + (sqrt (g ^ 2))) <> 0).
{
assert (e__65 : ((1 - (powerRZ b1 (n)%Z)) * (0 + (sqrt (((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * / (1 - (powerRZ b2 (n)%Z)))))) = (((- 1) * (powerRZ b1 (n)%Z) * (sqrt (g ^ 2))) + (sqrt (g ^ 2)))).
{
assert (e__66 : (sqrt (((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * / (1 - (powerRZ b2 (n)%Z)))) = (sqrt (g ^ 2))).
{
assert (e__67 : (((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * / (1 - (powerRZ b2 (n)%Z))) = (g ^ 2)).
{
assert (e__68 : / (1 - (powerRZ b2 (n)%Z)) = ((- 1) * (/ ((powerRZ b2 (n)%Z) + (- 1))))).
{
assert (e__69 : (1 - (powerRZ b2 (n)%Z)) = (((- 1) * (powerRZ b2 (n)%Z)) + 1)).
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
rw e__67.
reflexivity.
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
assert (n__71 : (sqrt (g ^ 2)) <> 0).
{
intro vanishes.
apply n__70.
transitivity ((- 1) * ((sqrt (g ^ 2))) * ((powerRZ b1 (n)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__72 : ((powerRZ b1 (n)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__70.
transitivity ((- 1) * ((sqrt (g ^ 2))) * ((powerRZ b1 (n)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__80 : (sqrt (g ^ 2)) ^ 2 = (g ^ 2)).
{
apply sqrt_square; rpos.
}
(* goal *)
assert (s__81 : (((adam_direction b1 b2 0 ((1 - (powerRZ b1 (n)%Z)) * g) ((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) (n)%Z) ^ 2) = 1)).
{
transitivity (1).
{
assert (e__73 : (adam_direction b1 b2 0 ((1 - (powerRZ b1 (n)%Z)) * g) ((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) (n)%Z) = ((/ (sqrt (g ^ 2))) * g)).
{
change ((((1 - (powerRZ b1 (n)%Z)) * g) * / ((1 - (powerRZ b1 (n)%Z)) * (0 + (sqrt (((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * / (1 - (powerRZ b2 (n)%Z))))))) = ((/ (sqrt (g ^ 2))) * g)).
assert (e__74 : / ((1 - (powerRZ b1 (n)%Z)) * (0 + (sqrt (((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * / (1 - (powerRZ b2 (n)%Z)))))) = (((- 1) * (/ (sqrt (g ^ 2)))) * (/ ((powerRZ b1 (n)%Z) + (- 1))))).
{
assert (e__75 : ((1 - (powerRZ b1 (n)%Z)) * (0 + (sqrt (((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * / (1 - (powerRZ b2 (n)%Z)))))) = (((- 1) * (powerRZ b1 (n)%Z) * (sqrt (g ^ 2))) + (sqrt (g ^ 2)))).
{
assert (e__76 : (sqrt (((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * / (1 - (powerRZ b2 (n)%Z)))) = (sqrt (g ^ 2))).
{
assert (e__77 : (((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * / (1 - (powerRZ b2 (n)%Z))) = (g ^ 2)).
{
assert (e__78 : / (1 - (powerRZ b2 (n)%Z)) = ((- 1) * (/ ((powerRZ b2 (n)%Z) + (- 1))))).
{
assert (e__79 : (1 - (powerRZ b2 (n)%Z)) = (((- 1) * (powerRZ b2 (n)%Z)) + 1)).
{
feq.
}
rw e__79.
apply inv_by. feq.
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
rw e__74.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__73.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * (/ ((sqrt (g ^ 2)) ^ 2)) * (g ^ 2)) + ((- 1))))).
{
feq.
}
rw n__80.
transitivity (0).
{
feq.
}
reflexivity.
}
symmetry.
transitivity (1).
{
reflexivity.
}
feq.
}
split.
{
split.
{
change (0 <> (1 - (powerRZ b2 (n)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__82 : 0 < b2).
{
assert (e__86 : b2 = 1 * (b2 - 0) + 0).
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
rw e__86.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__83 : 0 < (1 - b2)).
{
assert (e__87 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__87.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__84 : 0 < (IZR n)).
{
assert (e__88 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__88.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__9 | lra ..].
}
assert (g__85 : 0 < (1 - (powerRZ b2 (n)%Z))).
{
pz_gap b2 (n)%Z.
}
lra.
}
{
split.
{
change (0 <= (((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * / (1 - (powerRZ b2 (n)%Z)))).
apply Rlt_le.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (g__89 : 0 < b2).
{
assert (e__93 : b2 = 1 * (b2 - 0) + 0).
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
rw e__93.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__90 : 0 < (1 - b2)).
{
assert (e__94 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__94.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__91 : 0 < (IZR n)).
{
assert (e__95 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__95.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__9 | lra ..].
}
assert (g__92 : 0 < (1 - (powerRZ b2 (n)%Z))).
{
pz_gap b2 (n)%Z.
}
lra.
}
{
apply (pow_even_pos _ 1 2 eq_refl).
assert (e__96 : g = (- 1) * (0 - g) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__96.
apply (from_ne_ne (- 1) 0 g 0); [exact h__8 | lra ..].
}
}
{
apply inv_pos.
assert (g__97 : 0 < b2).
{
assert (e__101 : b2 = 1 * (b2 - 0) + 0).
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
rw e__101.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__98 : 0 < (1 - b2)).
{
assert (e__102 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__102.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__99 : 0 < (IZR n)).
{
assert (e__103 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__103.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__9 | lra ..].
}
assert (g__100 : 0 < (1 - (powerRZ b2 (n)%Z))).
{
pz_gap b2 (n)%Z.
}
lra.
}
}
{
change (0 <> ((1 - (powerRZ b1 (n)%Z)) * (0 + (sqrt (((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) * / (1 - (powerRZ b2 (n)%Z))))))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (g__104 : 0 < b1).
{
assert (e__108 : b1 = 1 * (b1 - 0) + 0).
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
rw e__108.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__105 : 0 < (1 - b1)).
{
assert (e__109 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__109.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__106 : 0 < (IZR n)).
{
assert (e__110 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__110.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__9 | lra ..].
}
assert (g__107 : 0 < (1 - (powerRZ b1 (n)%Z))).
{
pz_gap b1 (n)%Z.
}
lra.
}
{
apply plus_zero_pos.
{
reflexivity.
}
{
apply sqrt_lt_R0.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (g__111 : 0 < b2).
{
assert (e__115 : b2 = 1 * (b2 - 0) + 0).
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
rw e__115.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__112 : 0 < (1 - b2)).
{
assert (e__116 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__116.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__113 : 0 < (IZR n)).
{
assert (e__117 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__117.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__9 | lra ..].
}
assert (g__114 : 0 < (1 - (powerRZ b2 (n)%Z))).
{
pz_gap b2 (n)%Z.
}
lra.
}
{
apply (pow_even_pos _ 1 2 eq_refl).
assert (e__118 : g = (- 1) * (0 - g) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__118.
apply (from_ne_ne (- 1) 0 g 0); [exact h__8 | lra ..].
}
}
{
apply inv_pos.
assert (g__119 : 0 < b2).
{
assert (e__123 : b2 = 1 * (b2 - 0) + 0).
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
rw e__123.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__120 : 0 < (1 - b2)).
{
assert (e__124 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__124.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__121 : 0 < (IZR n)).
{
assert (e__125 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__125.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__9 | lra ..].
}
assert (g__122 : 0 < (1 - (powerRZ b2 (n)%Z))).
{
pz_gap b2 (n)%Z.
}
lra.
}
}
}
}
}
}
{
change (((adam_direction b1 b2 0 ((1 - (powerRZ b1 (n)%Z)) * g) ((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) (n)%Z) ^ 2) = 1).
exact s__81.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (g : R) (n : Z), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (g <> 0) -> (1 <= (IZR n)) -> ((0 <> (1 - (powerRZ b2 (n)%Z))) /\ (0 <= (((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) / (1 - (powerRZ b2 (n)%Z)))) /\ (0 <> ((1 - (powerRZ b1 (n)%Z)) * (0 + (sqrt (((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) / (1 - (powerRZ b2 (n)%Z)))))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (g : R) (n : Z), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (g <> 0) -> (1 <= (IZR n)) -> (((adam_direction b1 b2 0 ((1 - (powerRZ b1 (n)%Z)) * g) ((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) (n)%Z) ^ 2) = 1).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (g : R) (n : Z), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (g <> 0) -> (1 <= (IZR n)) -> (((adam_direction b1 b2 0 ((1 - (powerRZ b1 (n)%Z)) * g) ((1 - (powerRZ b2 (n)%Z)) * (g ^ 2)) (n)%Z) ^ 2) = (1 + 1)) := claim.
End T_exadam_adam_constant_759b0dcc.


(* exadam.factor; certificate b8b125d90033dc9a828c9e6e4d4aad5534668ecf60186550c83facd3dbfd8155 *)
Module T_exadam_factor_b8b125d9.
Definition factor (b2 : R) (eps : R) (v : R) (t : Z) : R := (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v))).

Lemma satisfiable : exists (b2 : R) (eps : R) (v : R) (t : Z), (0 <= t)%Z /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (0 <= v).
Proof.
exists (1 * / 2), 1, 1, (2)%Z.
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
change (0 <= 1).
closed_less.
}
}
}
Qed.

Lemma proved : forall (b2 : R) (eps : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= v) -> (((0 <> (eps + v)) /\ (0 <> (eps + v))) /\ ((1 <= (factor b2 eps v (t)%Z)) /\ ((factor b2 eps v (t)%Z) < 2))).
Proof.
intros b2 eps v t b__0 h__2 h__5 h__6.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (n__11 : (eps + v) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__9 : eps = 1 * (eps - 0) + 0).
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
rw e__9.
apply (from_lt_pos 1 0 0 eps); [exact h__5 | lra ..].
}
{
assert (e__10 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__10.
apply (from_le_nn 1 0 0 v); [exact h__6 | lra ..].
}
}
assert (n__14 : (v + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
assert (e__12 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__12.
apply (from_le_nn 1 0 0 v); [exact h__6 | lra ..].
}
{
assert (e__13 : eps = 1 * (eps - 0) + 0).
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
rw e__13.
apply (from_lt_pos 1 0 0 eps); [exact h__5 | lra ..].
}
}
(* low *)
assert (s__23 : (1 <= (factor b2 eps v (t)%Z))).
{
apply gap_le.
assert (e__7 : ((factor b2 eps v (t)%Z) - 1) = ((v * / (v + eps)) * (powerRZ b2 (t)%Z))).
{
transitivity ((((powerRZ b2 (t)%Z) * v) * (/ (eps + v)))).
{
assert (e__15 : (factor b2 eps v (t)%Z) = ((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
{
change ((1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v))) = ((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
assert (e__16 : / (eps + v) = (/ (eps + v))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__16.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__15.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ b2 (t)%Z) * v) * (/ (eps + v)))).
{
assert (e__17 : / (v + eps) = (/ (eps + v))).
{
assert (e__18 : (v + eps) = (eps + v)).
{
feq.
}
rw e__18.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__17.
reflexivity.
}
feq.
}
feq.
}
assert (w__8 : 0 <= ((v * / (v + eps)) * (powerRZ b2 (t)%Z))).
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
assert (e__19 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__19.
apply (from_le_nn 1 0 0 v); [exact h__6 | lra ..].
}
{
apply inv_pos.
apply plus_nn_pos.
{
assert (e__20 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__20.
apply (from_le_nn 1 0 0 v); [exact h__6 | lra ..].
}
{
assert (e__21 : eps = 1 * (eps - 0) + 0).
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
rw e__21.
apply (from_lt_pos 1 0 0 eps); [exact h__5 | lra ..].
}
}
}
{
apply pz_pos.
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
apply (from_lt_pos 1 0 0 b2); [exact h__3 | lra ..].
}
}
rw e__7. exact w__8.
}
(* high *)
assert (s__40 : ((factor b2 eps v (t)%Z) < 2)).
{
apply gap_lt.
assert (e__24 : (2 - (factor b2 eps v (t)%Z)) = ((1 - (powerRZ b2 (t)%Z)) + ((powerRZ b2 (t)%Z) * (eps * / (v + eps))))).
{
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
{
assert (e__26 : (factor b2 eps v (t)%Z) = ((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
{
change ((1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v))) = ((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
assert (e__27 : / (eps + v) = (/ (eps + v))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__27.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__26.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
{
assert (e__28 : / (v + eps) = (/ (eps + v))).
{
assert (e__29 : (v + eps) = (eps + v)).
{
feq.
}
rw e__29.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__28.
reflexivity.
}
feq.
}
feq.
}
assert (w__25 : 0 < ((1 - (powerRZ b2 (t)%Z)) + ((powerRZ b2 (t)%Z) * (eps * / (v + eps))))).
{
apply plus_nn_pos.
{
assert (g__30 : 0 < b2).
{
assert (e__34 : b2 = 1 * (b2 - 0) + 0).
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
rw e__34.
apply (from_lt_pos 1 0 0 b2); [exact h__3 | lra ..].
}
assert (g__31 : 0 < (1 - b2)).
{
assert (e__35 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__35.
apply (from_lt_pos 1 0 b2 1); [exact h__4 | lra ..].
}
assert (g__32 : 0 <= (IZR t)).
{
natpos.
}
assert (g__33 : 0 <= (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
{
apply mult_pos_pos.
{
apply pz_pos.
assert (e__36 : b2 = 1 * (b2 - 0) + 0).
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
rw e__36.
apply (from_lt_pos 1 0 0 b2); [exact h__3 | lra ..].
}
{
apply mult_pos_pos.
{
assert (e__37 : eps = 1 * (eps - 0) + 0).
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
rw e__37.
apply (from_lt_pos 1 0 0 eps); [exact h__5 | lra ..].
}
{
apply inv_pos.
apply plus_nn_pos.
{
assert (e__38 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__38.
apply (from_le_nn 1 0 0 v); [exact h__6 | lra ..].
}
{
assert (e__39 : eps = 1 * (eps - 0) + 0).
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
rw e__39.
apply (from_lt_pos 1 0 0 eps); [exact h__5 | lra ..].
}
}
}
}
}
rw e__24. exact w__25.
}
(* goal *)
assert (s__41 : ((1 <= (factor b2 eps v (t)%Z)) /\ ((factor b2 eps v (t)%Z) < 2))).
{
split.
{
exact s__23.
}
{
exact s__40.
}
}
pose proof s__41 as [h__42 h__43].
split.
{
split.
{
change (0 <> (eps + v)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__44 : eps = 1 * (eps - 0) + 0).
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
rw e__44.
apply (from_lt_pos 1 0 0 eps); [exact h__5 | lra ..].
}
{
assert (e__45 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__45.
apply (from_le_nn 1 0 0 v); [exact h__6 | lra ..].
}
}
{
change (0 <> (eps + v)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__46 : eps = 1 * (eps - 0) + 0).
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
rw e__46.
apply (from_lt_pos 1 0 0 eps); [exact h__5 | lra ..].
}
{
assert (e__47 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__47.
apply (from_le_nn 1 0 0 v); [exact h__6 | lra ..].
}
}
}
{
change ((1 <= (factor b2 eps v (t)%Z)) /\ ((factor b2 eps v (t)%Z) < 2)).
exact s__41.
}
Qed.
Lemma meaningful : forall (b2 : R) (eps : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= v) -> ((0 <> (eps + v)) /\ (0 <> (eps + v))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Theorem claim : forall (b2 : R) (eps : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= v) -> ((1 <= (factor b2 eps v (t)%Z)) /\ ((factor b2 eps v (t)%Z) < 2)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Fail Definition corrupted : forall (b2 : R) (eps : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= v) -> (((factor b2 eps v (t)%Z) < 1) /\ ((factor b2 eps v (t)%Z) < 2)) := claim.
End T_exadam_factor_b8b125d9.


(* exadam.factor_increasing; certificate 1b13023b1bcbb54183d52d2d9a6a115b9372272d73679780be21333a87b14bfe *)
Module T_exadam_factor_increasing_1b13023b.
Definition factor (b2 : R) (eps : R) (v : R) (t : Z) : R := (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v))).

Lemma satisfiable : exists (b2 : R) (eps : R) (v : R) (w : R) (t : Z), (0 <= t)%Z /\ (0 < b2) /\ (0 < eps) /\ (0 <= v) /\ (v < w).
Proof.
exists (1 * / 2), 1, 1, 2, (2)%Z.
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
change (1 < 2).
closed_less.
}
}
}
}
Qed.

Lemma proved : forall (b2 : R) (eps : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> (0 < b2) -> (0 < eps) -> (0 <= v) -> (v < w) -> (((0 <> (eps + v)) /\ (0 <> (eps + w))) /\ ((factor b2 eps v (t)%Z) < (factor b2 eps w (t)%Z))).
Proof.
intros b2 eps v w t b__0 h__2 h__3 h__4 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
(* positive *)
assert (s__10 : (0 < w)).
{
assert (e__6 : w = (v + (w - v))).
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
assert (w__7 : 0 < (v + (w - v))).
{
apply plus_nn_pos.
{
assert (e__8 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__8.
apply (from_le_nn 1 0 0 v); [exact h__4 | lra ..].
}
{
assert (e__9 : (w - v) = 1 * (w - v) + 0).
{
transitivity ((((- 1) * v) + w)).
{
feq.
}
symmetry.
transitivity ((((- 1) * v) + w)).
{
feq.
}
feq.
}
rw e__9.
apply (from_lt_pos 1 0 v w); [exact h__5 | lra ..].
}
}
rw e__6. exact w__7.
}
assert (n__15 : (eps + w) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
assert (e__13 : eps = 1 * (eps - 0) + 0).
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
rw e__13.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
assert (e__14 : w = 1 * (w - 0) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 0 w); [exact s__10 | lra ..].
}
}
assert (n__18 : (eps + v) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
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
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
assert (e__17 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__17.
apply (from_le_nn 1 0 0 v); [exact h__4 | lra ..].
}
}
assert (n__23 : ((v + eps) * (w + eps)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply plus_nn_pos.
{
assert (e__19 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__19.
apply (from_le_nn 1 0 0 v); [exact h__4 | lra ..].
}
{
assert (e__20 : eps = 1 * (eps - 0) + 0).
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
rw e__20.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
}
{
apply plus_pos_pos.
{
assert (e__21 : w = 1 * (w - 0) + 0).
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
rw e__21.
apply (from_lt_pos 1 0 0 w); [exact s__10 | lra ..].
}
{
assert (e__22 : eps = 1 * (eps - 0) + 0).
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
rw e__22.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
}
}
assert (n__25 : ((eps * v) + (eps * w) + (eps ^ 2) + (v * w)) <> 0).
{
assert (e__24 : ((v + eps) * (w + eps)) = ((eps * v) + (eps * w) + (eps ^ 2) + (v * w))).
{
feq.
}
try rewrite <- e__24.
exact n__23.
}
(* goal *)
assert (s__39 : ((factor b2 eps v (t)%Z) < (factor b2 eps w (t)%Z))).
{
apply gap_lt.
assert (e__11 : ((factor b2 eps w (t)%Z) - (factor b2 eps v (t)%Z)) = ((eps * (w - v) * (powerRZ b2 (t)%Z)) * / ((v + eps) * (w + eps)))).
{
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * eps * v) + ((powerRZ b2 (t)%Z) * eps * w)) * (/ (eps + v)) * (/ (eps + w)))).
{
assert (e__26 : (factor b2 eps w (t)%Z) = ((((powerRZ b2 (t)%Z) * w) + eps + w) * (/ (eps + w)))).
{
change ((1 + ((w * (powerRZ b2 (t)%Z)) * / (eps + w))) = ((((powerRZ b2 (t)%Z) * w) + eps + w) * (/ (eps + w)))).
assert (e__27 : / (eps + w) = (/ (eps + w))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__27.
reflexivity.
}
feq.
}
assert (e__28 : (factor b2 eps v (t)%Z) = ((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
{
change ((1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v))) = ((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
assert (e__29 : / (eps + v) = (/ (eps + v))).
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
eapply eq_trans.
{
rw e__26.
rw e__28.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * eps * v) + ((powerRZ b2 (t)%Z) * eps * w)) * (/ ((eps * v) + (eps * w) + (eps ^ 2) + (v * w))))).
{
assert (e__30 : / ((v + eps) * (w + eps)) = (/ ((eps * v) + (eps * w) + (eps ^ 2) + (v * w)))).
{
assert (e__31 : ((v + eps) * (w + eps)) = ((eps * v) + (eps * w) + (eps ^ 2) + (v * w))).
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
feq.
}
assert (w__12 : 0 < ((eps * (w - v) * (powerRZ b2 (t)%Z)) * / ((v + eps) * (w + eps)))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__32 : eps = 1 * (eps - 0) + 0).
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
rw e__32.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
assert (e__33 : (w - v) = 1 * (w - v) + 0).
{
transitivity ((((- 1) * v) + w)).
{
feq.
}
symmetry.
transitivity ((((- 1) * v) + w)).
{
feq.
}
feq.
}
rw e__33.
apply (from_lt_pos 1 0 v w); [exact h__5 | lra ..].
}
}
{
apply pz_pos.
assert (e__34 : b2 = 1 * (b2 - 0) + 0).
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
rw e__34.
apply (from_lt_pos 1 0 0 b2); [exact h__2 | lra ..].
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply plus_nn_pos.
{
assert (e__35 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__35.
apply (from_le_nn 1 0 0 v); [exact h__4 | lra ..].
}
{
assert (e__36 : eps = 1 * (eps - 0) + 0).
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
rw e__36.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
}
{
apply plus_pos_pos.
{
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
apply (from_lt_pos 1 0 0 w); [exact s__10 | lra ..].
}
{
assert (e__38 : eps = 1 * (eps - 0) + 0).
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
rw e__38.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
}
}
}
rw e__11. exact w__12.
}
split.
{
split.
{
change (0 <> (eps + v)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__40 : eps = 1 * (eps - 0) + 0).
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
rw e__40.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
assert (e__41 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__41.
apply (from_le_nn 1 0 0 v); [exact h__4 | lra ..].
}
}
{
change (0 <> (eps + w)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
assert (e__42 : eps = 1 * (eps - 0) + 0).
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
rw e__42.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
assert (e__43 : w = 1 * (w - 0) + 0).
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
rw e__43.
apply (from_lt_pos 1 0 0 w); [exact s__10 | lra ..].
}
}
}
{
change ((factor b2 eps v (t)%Z) < (factor b2 eps w (t)%Z)).
exact s__39.
}
Qed.
Lemma meaningful : forall (b2 : R) (eps : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> (0 < b2) -> (0 < eps) -> (0 <= v) -> (v < w) -> ((0 <> (eps + v)) /\ (0 <> (eps + w))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Theorem claim : forall (b2 : R) (eps : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> (0 < b2) -> (0 < eps) -> (0 <= v) -> (v < w) -> ((factor b2 eps v (t)%Z) < (factor b2 eps w (t)%Z)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Fail Definition corrupted : forall (b2 : R) (eps : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> (0 < b2) -> (0 < eps) -> (0 <= v) -> (v < w) -> ((factor b2 eps w (t)%Z) <= (factor b2 eps v (t)%Z)) := claim.
End T_exadam_factor_increasing_1b13023b.


(* exadam.cancels_steep; certificate 93f42f68c13a1a79c2a9e934bb64aad972906e2889f38b89940d992b4bcd730a *)
Module T_exadam_cancels_steep_93f42f68.
Definition gtilde (b1 : R) (b2 : R) (eps : R) (g : R) (v : R) (t : Z) : R := ((g * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))).
Definition mtilde (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z) : R := ((m * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (eps : R) (g : R) (m : R) (v : R) (w : R) (t : Z), (0 <= t)%Z /\ (v < w).
Proof.
exists (9 * / 10), (999 * / 1000), (1 * / 100000000), 1, 1, (1 * / 1000), (1 * / 10), (100)%Z.
split.
{
lia.
}
{
change ((1 * / 1000) < (1 * / 10)).
closed_less.
}
Qed.

Theorem claim : ~ (forall (b1 : R) (b2 : R) (eps : R) (g : R) (m : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> (v < w) -> (((gtilde b1 b2 eps g v (t)%Z) / (mtilde b1 b2 eps m v (t)%Z)) < ((gtilde b1 b2 eps g w (t)%Z) / (mtilde b1 b2 eps m w (t)%Z)))).
Proof.
intro general.
specialize (general (9 * / 10) (999 * / 1000) (1 * / 100000000) 1 1 (1 * / 1000) (1 * / 10) (100)%Z).
lapply general; clear general.
2: {
lia.
}
intro general.
lapply general; clear general.
2: {
change ((1 * / 1000) < (1 * / 10)).
closed_less.
}
intro general.
revert general.
change ((((1 * (1 + (((1 * / 1000) * ((999 * / 1000) ^ 100)) * / ((1 * / 100000000) + (1 * / 1000))))) * / (1 - ((9 * / 10) ^ 100))) * / ((1 * (1 + (((1 * / 1000) * ((999 * / 1000) ^ 100)) * / ((1 * / 100000000) + (1 * / 1000))))) * / (1 - ((9 * / 10) ^ 100)))) < (((1 * (1 + (((1 * / 10) * ((999 * / 1000) ^ 100)) * / ((1 * / 100000000) + (1 * / 10))))) * / (1 - ((9 * / 10) ^ 100))) * / ((1 * (1 + (((1 * / 10) * ((999 * / 1000) ^ 100)) * / ((1 * / 100000000) + (1 * / 10))))) * / (1 - ((9 * / 10) ^ 100)))) -> False).
apply no_lt.
apply Req_le.
closed_eq.
Qed.
Fail Definition corrupted : ~ (forall (b1 : R) (b2 : R) (eps : R) (g : R) (m : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> (v < w) -> (((gtilde b1 b2 eps g w (t)%Z) / (mtilde b1 b2 eps m w (t)%Z)) <= ((gtilde b1 b2 eps g v (t)%Z) / (mtilde b1 b2 eps m v (t)%Z)))) := claim.
End T_exadam_cancels_steep_93f42f68.


(* exadam.cancels; certificate ee77defe774c34dc972ce70c1ed093215a21672869e7e3a00806ec9f3f6d4654 *)
Module T_exadam_cancels_ee77defe.
Definition gtilde (b1 : R) (b2 : R) (eps : R) (g : R) (v : R) (t : Z) : R := ((g * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))).
Definition mtilde (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z) : R := ((m * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))).
Definition factor (b2 : R) (eps : R) (v : R) (t : Z) : R := (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (eps : R) (g : R) (m : R) (v : R) (t : Z), (0 <= t)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (m <> 0) /\ (0 <= v) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (1 * / 2), 1, 3, 1, 1, (2)%Z.
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
change (1 <> 0).
apply ne_of_gt.
closed_less.
}
{
split.
{
change (0 <= 1).
closed_less.
}
{
change (1 <= 2).
closed_less.
}
}
}
}
}
}
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (eps : R) (g : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (m <> 0) -> (0 <= v) -> (1 <= (IZR t)) -> (((0 <> (eps + v)) /\ (0 <> (1 - (powerRZ b1 (t)%Z))) /\ (0 <> (mtilde b1 b2 eps m v (t)%Z)) /\ (0 <> m) /\ (0 <> (eps + v)) /\ (0 <> (1 - (powerRZ b1 (t)%Z)))) /\ ((((gtilde b1 b2 eps g v (t)%Z) / (mtilde b1 b2 eps m v (t)%Z)) = (g / m)) /\ (((mtilde b1 b2 eps m v (t)%Z) + (gtilde b1 b2 eps g v (t)%Z)) = (((m + g) * (factor b2 eps v (t)%Z)) / (1 - (powerRZ b1 (t)%Z)))))).
Proof.
intros b1 b2 eps g m v t b__0 h__2 h__5 h__8 h__9 h__10 h__11.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
assert (z__12 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
assert (n__17 : (eps + v) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
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
{
assert (e__16 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__16.
apply (from_le_nn 1 0 0 v); [exact h__10 | lra ..].
}
}
assert (n__20 : (v + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
assert (e__18 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__18.
apply (from_le_nn 1 0 0 v); [exact h__10 | lra ..].
}
{
assert (e__19 : eps = 1 * (eps - 0) + 0).
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
rw e__19.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
(* one *)
assert (s__28 : (0 < (factor b2 eps v (t)%Z))).
{
assert (e__13 : (factor b2 eps v (t)%Z) = (1 + ((v * / (v + eps)) * (powerRZ b2 (t)%Z)))).
{
transitivity (((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
{
change ((1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v))) = ((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
assert (e__21 : / (eps + v) = (/ (eps + v))).
{
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
transitivity (((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
{
assert (e__22 : / (v + eps) = (/ (eps + v))).
{
assert (e__23 : (v + eps) = (eps + v)).
{
feq.
}
rw e__23.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__22.
reflexivity.
}
feq.
}
feq.
}
assert (w__14 : 0 < (1 + ((v * / (v + eps)) * (powerRZ b2 (t)%Z)))).
{
apply plus_pos_nn.
{
lra.
}
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
assert (e__24 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__24.
apply (from_le_nn 1 0 0 v); [exact h__10 | lra ..].
}
{
apply inv_pos.
apply plus_nn_pos.
{
assert (e__25 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__25.
apply (from_le_nn 1 0 0 v); [exact h__10 | lra ..].
}
{
assert (e__26 : eps = 1 * (eps - 0) + 0).
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
rw e__26.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
}
{
apply pz_pos.
assert (e__27 : b2 = 1 * (b2 - 0) + 0).
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
rw e__27.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
}
}
rw e__13. exact w__14.
}
assert (n__36 : (1 - (powerRZ b1 (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__29 : 0 < b1).
{
assert (e__33 : b1 = 1 * (b1 - 0) + 0).
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
rw e__33.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__30 : 0 < (1 - b1)).
{
assert (e__34 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__34.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__31 : 0 < (IZR t)).
{
assert (e__35 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__35.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__32 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
assert (n__38 : (((- 1) * (powerRZ b1 (t)%Z)) + 1) <> 0).
{
assert (e__37 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__37.
exact n__36.
}
assert (n__39 : ((powerRZ b1 (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__38.
transitivity ((- 1) * ((powerRZ b1 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__52 : (mtilde b1 b2 eps m v (t)%Z) <> 0).
{
change (((m * (1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v)))) * / (1 - (powerRZ b1 (t)%Z))) <> 0).
apply mult_ne_pos.
{
apply mult_ne_pos.
{
assert (e__40 : m = (- 1) * (0 - m) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__40.
apply (from_ne_ne (- 1) 0 m 0); [exact h__9 | lra ..].
}
{
assert (e__41 : (1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v))) = 1 * ((factor b2 eps v (t)%Z) - 0) + 0).
{
transitivity (((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
{
assert (e__42 : / (eps + v) = (/ (eps + v))).
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
transitivity (((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
{
assert (e__43 : (factor b2 eps v (t)%Z) = ((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
{
change ((1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v))) = ((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
assert (e__44 : / (eps + v) = (/ (eps + v))).
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
eapply eq_trans.
{
rw e__43.
reflexivity.
}
feq.
}
feq.
}
rw e__41.
apply (from_lt_pos 1 0 0 (factor b2 eps v (t)%Z)); [exact s__28 | lra ..].
}
}
{
apply inv_pos.
assert (g__45 : 0 < b1).
{
assert (e__49 : b1 = 1 * (b1 - 0) + 0).
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
rw e__49.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__46 : 0 < (1 - b1)).
{
assert (e__50 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__50.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__47 : 0 < (IZR t)).
{
assert (e__51 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__51.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__48 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
}
assert (n__57 : ((((- 1) * (powerRZ b2 (t)%Z) * m * v) + ((- 1) * eps * m) + ((- 1) * m * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v))) <> 0).
{
assert (e__53 : (mtilde b1 b2 eps m v (t)%Z) = ((((- 1) * (powerRZ b2 (t)%Z) * m * v) + ((- 1) * eps * m) + ((- 1) * m * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
{
change (((m * (1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v)))) * / (1 - (powerRZ b1 (t)%Z))) = ((((- 1) * (powerRZ b2 (t)%Z) * m * v) + ((- 1) * eps * m) + ((- 1) * m * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
assert (e__54 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__55 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__55.
apply inv_by. feq.
}
assert (e__56 : / (eps + v) = (/ (eps + v))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__54.
rw e__56.
reflexivity.
}
feq.
}
try rewrite <- e__53.
exact n__52.
}
assert (n__58 : m <> 0).
{
intro vanishes.
apply n__57.
transitivity ((- 1) * (m) * (((powerRZ b2 (t)%Z) * v) + eps + v) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__59 : (((powerRZ b2 (t)%Z) * v) + eps + v) <> 0).
{
intro vanishes.
apply n__57.
transitivity ((- 1) * (m) * (((powerRZ b2 (t)%Z) * v) + eps + v) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__60 : (((- 1) * (powerRZ b2 (t)%Z) * m * v) + ((- 1) * eps * m) + ((- 1) * m * v)) <> 0).
{
intro vanishes.
apply n__57.
rewrite vanishes. ring.
}
(* goal *)
assert (s__83 : ((((gtilde b1 b2 eps g v (t)%Z) * / (mtilde b1 b2 eps m v (t)%Z)) = (g * / m)) /\ (((mtilde b1 b2 eps m v (t)%Z) + (gtilde b1 b2 eps g v (t)%Z)) = (((m + g) * (factor b2 eps v (t)%Z)) * / (1 - (powerRZ b1 (t)%Z)))))).
{
split.
{
transitivity (((((powerRZ b1 (t)%Z) * eps * g * (/ m)) + ((powerRZ b1 (t)%Z) * g * (/ m) * v) + ((- 1) * eps * g * (/ m)) + ((- 1) * g * (/ m) * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
{
assert (e__61 : / (mtilde b1 b2 eps m v (t)%Z) = ((((- 1) * (powerRZ b1 (t)%Z) * eps * (/ m)) + ((- 1) * (powerRZ b1 (t)%Z) * (/ m) * v) + (eps * (/ m)) + ((/ m) * v)) * (/ (((powerRZ b2 (t)%Z) * v) + eps + v)))).
{
assert (e__62 : (mtilde b1 b2 eps m v (t)%Z) = ((((- 1) * (powerRZ b2 (t)%Z) * m * v) + ((- 1) * eps * m) + ((- 1) * m * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
{
change (((m * (1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v)))) * / (1 - (powerRZ b1 (t)%Z))) = ((((- 1) * (powerRZ b2 (t)%Z) * m * v) + ((- 1) * eps * m) + ((- 1) * m * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
assert (e__63 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__64 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__64.
apply inv_by. feq.
}
assert (e__65 : / (eps + v) = (/ (eps + v))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__63.
rw e__65.
reflexivity.
}
feq.
}
rw e__62.
apply inv_by. feq.
}
assert (e__66 : (gtilde b1 b2 eps g v (t)%Z) = ((((- 1) * (powerRZ b2 (t)%Z) * g * v) + ((- 1) * eps * g) + ((- 1) * g * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
{
change (((g * (1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v)))) * / (1 - (powerRZ b1 (t)%Z))) = ((((- 1) * (powerRZ b2 (t)%Z) * g * v) + ((- 1) * eps * g) + ((- 1) * g * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
assert (e__67 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__68 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__68.
apply inv_by. feq.
}
assert (e__69 : / (eps + v) = (/ (eps + v))).
{
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
eapply eq_trans.
{
rw e__61.
rw e__66.
reflexivity.
}
feq.
}
symmetry.
transitivity ((g * (/ m))).
{
assert (e__70 : / m = (/ m)).
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
feq.
}
{
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * g * v) + ((- 1) * (powerRZ b2 (t)%Z) * m * v) + ((- 1) * eps * g) + ((- 1) * eps * m) + ((- 1) * g * v) + ((- 1) * m * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
{
assert (e__71 : (mtilde b1 b2 eps m v (t)%Z) = ((((- 1) * (powerRZ b2 (t)%Z) * m * v) + ((- 1) * eps * m) + ((- 1) * m * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
{
change (((m * (1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v)))) * / (1 - (powerRZ b1 (t)%Z))) = ((((- 1) * (powerRZ b2 (t)%Z) * m * v) + ((- 1) * eps * m) + ((- 1) * m * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
assert (e__72 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__73 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__73.
apply inv_by. feq.
}
assert (e__74 : / (eps + v) = (/ (eps + v))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__72.
rw e__74.
reflexivity.
}
feq.
}
assert (e__75 : (gtilde b1 b2 eps g v (t)%Z) = ((((- 1) * (powerRZ b2 (t)%Z) * g * v) + ((- 1) * eps * g) + ((- 1) * g * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
{
change (((g * (1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v)))) * / (1 - (powerRZ b1 (t)%Z))) = ((((- 1) * (powerRZ b2 (t)%Z) * g * v) + ((- 1) * eps * g) + ((- 1) * g * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
assert (e__76 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__77 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__77.
apply inv_by. feq.
}
assert (e__78 : / (eps + v) = (/ (eps + v))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__76.
rw e__78.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__71.
rw e__75.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b2 (t)%Z) * g * v) + ((- 1) * (powerRZ b2 (t)%Z) * m * v) + ((- 1) * eps * g) + ((- 1) * eps * m) + ((- 1) * g * v) + ((- 1) * m * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
{
assert (e__79 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__80 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__80.
apply inv_by. feq.
}
assert (e__81 : (factor b2 eps v (t)%Z) = ((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
{
change ((1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v))) = ((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
assert (e__82 : / (eps + v) = (/ (eps + v))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__82.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__79.
rw e__81.
reflexivity.
}
feq.
}
feq.
}
}
pose proof s__83 as [h__84 h__85].
split.
{
split.
{
change (0 <> (eps + v)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__86 : eps = 1 * (eps - 0) + 0).
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
rw e__86.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
assert (e__87 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__87.
apply (from_le_nn 1 0 0 v); [exact h__10 | lra ..].
}
}
{
split.
{
change (0 <> (1 - (powerRZ b1 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__88 : 0 < b1).
{
assert (e__92 : b1 = 1 * (b1 - 0) + 0).
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
rw e__92.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__89 : 0 < (1 - b1)).
{
assert (e__93 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__93.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__90 : 0 < (IZR t)).
{
assert (e__94 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__94.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__91 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
split.
{
change (0 <> (mtilde b1 b2 eps m v (t)%Z)).
apply gap_ne0.
change (((m * (1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v)))) * / (1 - (powerRZ b1 (t)%Z))) <> 0).
apply mult_ne_pos.
{
apply mult_ne_pos.
{
assert (e__95 : m = (- 1) * (0 - m) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__95.
apply (from_ne_ne (- 1) 0 m 0); [exact h__9 | lra ..].
}
{
assert (e__96 : (1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v))) = 1 * ((factor b2 eps v (t)%Z) - 0) + 0).
{
transitivity (((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
{
assert (e__97 : / (eps + v) = (/ (eps + v))).
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
symmetry.
transitivity (((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
{
assert (e__98 : (factor b2 eps v (t)%Z) = ((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
{
change ((1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v))) = ((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
assert (e__99 : / (eps + v) = (/ (eps + v))).
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
eapply eq_trans.
{
rw e__98.
reflexivity.
}
feq.
}
feq.
}
rw e__96.
apply (from_lt_pos 1 0 0 (factor b2 eps v (t)%Z)); [exact s__28 | lra ..].
}
}
{
apply inv_pos.
assert (g__100 : 0 < b1).
{
assert (e__104 : b1 = 1 * (b1 - 0) + 0).
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
rw e__104.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__101 : 0 < (1 - b1)).
{
assert (e__105 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__105.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__102 : 0 < (IZR t)).
{
assert (e__106 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__106.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__103 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
}
{
split.
{
change (0 <> m).
apply gap_ne0.
assert (e__107 : m = (- 1) * (0 - m) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__107.
apply (from_ne_ne (- 1) 0 m 0); [exact h__9 | lra ..].
}
{
split.
{
change (0 <> (eps + v)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_nn.
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
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
assert (e__109 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__109.
apply (from_le_nn 1 0 0 v); [exact h__10 | lra ..].
}
}
{
change (0 <> (1 - (powerRZ b1 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__110 : 0 < b1).
{
assert (e__114 : b1 = 1 * (b1 - 0) + 0).
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
rw e__114.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__111 : 0 < (1 - b1)).
{
assert (e__115 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__115.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__112 : 0 < (IZR t)).
{
assert (e__116 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__113 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
}
}
}
}
}
{
change ((((gtilde b1 b2 eps g v (t)%Z) * / (mtilde b1 b2 eps m v (t)%Z)) = (g * / m)) /\ (((mtilde b1 b2 eps m v (t)%Z) + (gtilde b1 b2 eps g v (t)%Z)) = (((m + g) * (factor b2 eps v (t)%Z)) * / (1 - (powerRZ b1 (t)%Z))))).
exact s__83.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (eps : R) (g : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (m <> 0) -> (0 <= v) -> (1 <= (IZR t)) -> ((0 <> (eps + v)) /\ (0 <> (1 - (powerRZ b1 (t)%Z))) /\ (0 <> (mtilde b1 b2 eps m v (t)%Z)) /\ (0 <> m) /\ (0 <> (eps + v)) /\ (0 <> (1 - (powerRZ b1 (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (eps : R) (g : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (m <> 0) -> (0 <= v) -> (1 <= (IZR t)) -> ((((gtilde b1 b2 eps g v (t)%Z) / (mtilde b1 b2 eps m v (t)%Z)) = (g / m)) /\ (((mtilde b1 b2 eps m v (t)%Z) + (gtilde b1 b2 eps g v (t)%Z)) = (((m + g) * (factor b2 eps v (t)%Z)) / (1 - (powerRZ b1 (t)%Z))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (eps : R) (g : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (m <> 0) -> (0 <= v) -> (1 <= (IZR t)) -> ((((gtilde b1 b2 eps g v (t)%Z) / (mtilde b1 b2 eps m v (t)%Z)) = ((g / m) + 1)) /\ (((mtilde b1 b2 eps m v (t)%Z) + (gtilde b1 b2 eps g v (t)%Z)) = (((m + g) * (factor b2 eps v (t)%Z)) / (1 - (powerRZ b1 (t)%Z))))) := claim.
End T_exadam_cancels_ee77defe.


(* exadam.cancels_time; certificate ad74749f8dc2ffb97ad9ee3b04629b969c291b1f7c349cf05bf1b56b4ecb3c84 *)
Module T_exadam_cancels_time_ad74749f.
Definition gtilde (b1 : R) (b2 : R) (eps : R) (g : R) (v : R) (t : Z) : R := ((g * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))).
Definition mtilde (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z) : R := ((m * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (eps : R) (g : R) (m : R) (v : R) (s : Z) (t : Z), (0 <= s)%Z /\ (0 <= t)%Z.
Proof.
exists (9 * / 10), (999 * / 1000), (1 * / 100000000), 1, 1, (1 * / 10), (1000)%Z, (1)%Z.
split.
{
lia.
}
{
lia.
}
Qed.

Theorem claim : ~ (forall (b1 : R) (b2 : R) (eps : R) (g : R) (m : R) (v : R) (s : Z) (t : Z), (0 <= s)%Z -> (0 <= t)%Z -> (((gtilde b1 b2 eps g v (t)%Z) / (mtilde b1 b2 eps m v (t)%Z)) <> ((gtilde b1 b2 eps g v (s)%Z) / (mtilde b1 b2 eps m v (s)%Z)))).
Proof.
intro general.
specialize (general (9 * / 10) (999 * / 1000) (1 * / 100000000) 1 1 (1 * / 10) (1000)%Z (1)%Z).
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
revert general.
change ((((1 * (1 + (((1 * / 10) * ((999 * / 1000) ^ 1)) * / ((1 * / 100000000) + (1 * / 10))))) * / (1 - ((9 * / 10) ^ 1))) * / ((1 * (1 + (((1 * / 10) * ((999 * / 1000) ^ 1)) * / ((1 * / 100000000) + (1 * / 10))))) * / (1 - ((9 * / 10) ^ 1)))) <> (((1 * (1 + (((1 * / 10) * (powerRZ (999 * / 1000) (1000)%Z)) * / ((1 * / 100000000) + (1 * / 10))))) * / (1 - (powerRZ (9 * / 10) (1000)%Z))) * / ((1 * (1 + (((1 * / 10) * (powerRZ (999 * / 1000) (1000)%Z)) * / ((1 * / 100000000) + (1 * / 10))))) * / (1 - (powerRZ (9 * / 10) (1000)%Z)))) -> False).
apply no_ne.
closed_eq.
Qed.
Fail Definition corrupted : ~ (forall (b1 : R) (b2 : R) (eps : R) (g : R) (m : R) (v : R) (s : Z) (t : Z), (0 <= s)%Z -> (0 <= t)%Z -> (((gtilde b1 b2 eps g v (t)%Z) / (mtilde b1 b2 eps m v (t)%Z)) <> (((gtilde b1 b2 eps g v (s)%Z) / (mtilde b1 b2 eps m v (s)%Z)) + 1))) := claim.
End T_exadam_cancels_time_ad74749f.


(* exadam.cancels_urgency_fails; certificate d4556096e9287a9530d045ad3aa5ee7200fb020389fc58df2d4688b53aade0a5 *)
Module T_exadam_cancels_urgency_fails_d4556096.
Definition share (g : R) (m : R) : R := (g / (g + m)).

Lemma satisfiable : exists (g : R) (h : R) (m : R), (0 < m) /\ (0 < g) /\ (g < h).
Proof.
exists 1, 3, 1.
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
change (1 < 3).
closed_less.
}
}
Qed.

Theorem claim : ~ (forall (g : R) (h : R) (m : R), (0 < m) -> (0 < g) -> (g < h) -> ((1 - (share g m)) <= (1 - (share h m)))).
Proof.
intro general.
specialize (general 1 3 1).
lapply general; clear general.
2: {
change (0 < 1).
closed_less.
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
change (1 < 3).
closed_less.
}
intro general.
revert general.
change ((1 - (1 * / (1 + 1))) <= (1 - (3 * / (3 + 1))) -> False).
apply no_le.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (g : R) (h : R) (m : R), (0 < m) -> (0 < g) -> (g < h) -> ((1 - (share h m)) < (1 - (share g m)))) := claim.
End T_exadam_cancels_urgency_fails_d4556096.


(* exadam.cancels_urgency; certificate 11b025a08135b2035ea8bb872418c65cba3958117eb443d26f657e7a1070b9f9 *)
Module T_exadam_cancels_urgency_11b025a0.
Definition share (g : R) (m : R) : R := (g / (g + m)).

Lemma satisfiable : exists (g : R) (h : R) (m : R), (0 < m) /\ (0 < g) /\ (g < h).
Proof.
exists 1, 3, 1.
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
change (1 < 3).
closed_less.
}
}
Qed.

Lemma proved : forall (g : R) (h : R) (m : R), (0 < m) -> (0 < g) -> (g < h) -> (((0 <> (g + m)) /\ (0 <> (h + m))) /\ ((share g m) < (share h m))).
Proof.
intros g h m h__0 h__1 h__2.
(* h positive *)
assert (s__7 : (0 < h)).
{
assert (e__3 : h = (g + (h - g))).
{
transitivity (h).
{
reflexivity.
}
symmetry.
transitivity (h).
{
feq.
}
feq.
}
assert (w__4 : 0 < (g + (h - g))).
{
apply plus_pos_pos.
{
assert (e__5 : g = 1 * (g - 0) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__5.
apply (from_lt_pos 1 0 0 g); [exact h__1 | lra ..].
}
{
assert (e__6 : (h - g) = 1 * (h - g) + 0).
{
transitivity ((((- 1) * g) + h)).
{
feq.
}
symmetry.
transitivity ((((- 1) * g) + h)).
{
feq.
}
feq.
}
rw e__6.
apply (from_lt_pos 1 0 g h); [exact h__2 | lra ..].
}
}
rw e__3. exact w__4.
}
assert (n__12 : (h + m) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
assert (e__10 : h = 1 * (h - 0) + 0).
{
transitivity (h).
{
reflexivity.
}
symmetry.
transitivity (h).
{
feq.
}
feq.
}
rw e__10.
apply (from_lt_pos 1 0 0 h); [exact s__7 | lra ..].
}
{
assert (e__11 : m = 1 * (m - 0) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__11.
apply (from_lt_pos 1 0 0 m); [exact h__0 | lra ..].
}
}
assert (n__15 : (g + m) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
assert (e__13 : g = 1 * (g - 0) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__13.
apply (from_lt_pos 1 0 0 g); [exact h__1 | lra ..].
}
{
assert (e__14 : m = 1 * (m - 0) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__14.
apply (from_lt_pos 1 0 0 m); [exact h__0 | lra ..].
}
}
assert (n__20 : ((g + m) * (h + m)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
assert (e__16 : g = 1 * (g - 0) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__16.
apply (from_lt_pos 1 0 0 g); [exact h__1 | lra ..].
}
{
assert (e__17 : m = 1 * (m - 0) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__17.
apply (from_lt_pos 1 0 0 m); [exact h__0 | lra ..].
}
}
{
apply plus_pos_pos.
{
assert (e__18 : h = 1 * (h - 0) + 0).
{
transitivity (h).
{
reflexivity.
}
symmetry.
transitivity (h).
{
feq.
}
feq.
}
rw e__18.
apply (from_lt_pos 1 0 0 h); [exact s__7 | lra ..].
}
{
assert (e__19 : m = 1 * (m - 0) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__19.
apply (from_lt_pos 1 0 0 m); [exact h__0 | lra ..].
}
}
}
assert (n__22 : ((g * h) + (g * m) + (h * m) + (m ^ 2)) <> 0).
{
assert (e__21 : ((g + m) * (h + m)) = ((g * h) + (g * m) + (h * m) + (m ^ 2))).
{
feq.
}
try rewrite <- e__21.
exact n__20.
}
(* goal *)
assert (s__35 : ((share g m) < (share h m))).
{
apply gap_lt.
assert (e__8 : ((share h m) - (share g m)) = ((m * (h - g)) * / ((g + m) * (h + m)))).
{
transitivity (((((- 1) * g * m) + (h * m)) * (/ (g + m)) * (/ (h + m)))).
{
assert (e__23 : (share h m) = (h * (/ (h + m)))).
{
change ((h * / (h + m)) = (h * (/ (h + m)))).
assert (e__24 : / (h + m) = (/ (h + m))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__24.
reflexivity.
}
feq.
}
assert (e__25 : (share g m) = (g * (/ (g + m)))).
{
change ((g * / (g + m)) = (g * (/ (g + m)))).
assert (e__26 : / (g + m) = (/ (g + m))).
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
eapply eq_trans.
{
rw e__23.
rw e__25.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * g * m) + (h * m)) * (/ ((g * h) + (g * m) + (h * m) + (m ^ 2))))).
{
assert (e__27 : / ((g + m) * (h + m)) = (/ ((g * h) + (g * m) + (h * m) + (m ^ 2)))).
{
assert (e__28 : ((g + m) * (h + m)) = ((g * h) + (g * m) + (h * m) + (m ^ 2))).
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
feq.
}
assert (w__9 : 0 < ((m * (h - g)) * / ((g + m) * (h + m)))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__29 : m = 1 * (m - 0) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__29.
apply (from_lt_pos 1 0 0 m); [exact h__0 | lra ..].
}
{
assert (e__30 : (h - g) = 1 * (h - g) + 0).
{
transitivity ((((- 1) * g) + h)).
{
feq.
}
symmetry.
transitivity ((((- 1) * g) + h)).
{
feq.
}
feq.
}
rw e__30.
apply (from_lt_pos 1 0 g h); [exact h__2 | lra ..].
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
assert (e__31 : g = 1 * (g - 0) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__31.
apply (from_lt_pos 1 0 0 g); [exact h__1 | lra ..].
}
{
assert (e__32 : m = 1 * (m - 0) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__32.
apply (from_lt_pos 1 0 0 m); [exact h__0 | lra ..].
}
}
{
apply plus_pos_pos.
{
assert (e__33 : h = 1 * (h - 0) + 0).
{
transitivity (h).
{
reflexivity.
}
symmetry.
transitivity (h).
{
feq.
}
feq.
}
rw e__33.
apply (from_lt_pos 1 0 0 h); [exact s__7 | lra ..].
}
{
assert (e__34 : m = 1 * (m - 0) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__34.
apply (from_lt_pos 1 0 0 m); [exact h__0 | lra ..].
}
}
}
}
rw e__8. exact w__9.
}
split.
{
split.
{
change (0 <> (g + m)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
assert (e__36 : g = 1 * (g - 0) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__36.
apply (from_lt_pos 1 0 0 g); [exact h__1 | lra ..].
}
{
assert (e__37 : m = 1 * (m - 0) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__37.
apply (from_lt_pos 1 0 0 m); [exact h__0 | lra ..].
}
}
{
change (0 <> (h + m)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
assert (e__38 : h = 1 * (h - 0) + 0).
{
transitivity (h).
{
reflexivity.
}
symmetry.
transitivity (h).
{
feq.
}
feq.
}
rw e__38.
apply (from_lt_pos 1 0 0 h); [exact s__7 | lra ..].
}
{
assert (e__39 : m = 1 * (m - 0) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__39.
apply (from_lt_pos 1 0 0 m); [exact h__0 | lra ..].
}
}
}
{
change ((share g m) < (share h m)).
exact s__35.
}
Qed.
Lemma meaningful : forall (g : R) (h : R) (m : R), (0 < m) -> (0 < g) -> (g < h) -> ((0 <> (g + m)) /\ (0 <> (h + m))).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj1 (proved v0 v1 v2 v3 v4 v5)). Qed.
Theorem claim : forall (g : R) (h : R) (m : R), (0 < m) -> (0 < g) -> (g < h) -> ((share g m) < (share h m)).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj2 (proved v0 v1 v2 v3 v4 v5)). Qed.
Fail Definition corrupted : forall (g : R) (h : R) (m : R), (0 < m) -> (0 < g) -> (g < h) -> ((share h m) <= (share g m)) := claim.
End T_exadam_cancels_urgency_11b025a0.


(* exadam.debias_mean; certificate 9daf176514c8bedb1e96811b527b3a422bd32fd84410d3e42904bf4834373da1 *)
Module T_exadam_debias_mean_9daf1765.
Fixpoint first_moment_nat (b : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * (first_moment_nat b g k__)) + ((g (((0 + Z.of_nat k__) + 1))%Z) * (1 - b))) end.
Definition first_moment (b : R) (g : Z -> R) (n : Z) : R := first_moment_nat b g (Z.to_nat (n - 0)).
Lemma first_moment_start : forall (b : R) (g : Z -> R), first_moment b g (0)%Z = 0.
Proof. intros. unfold first_moment. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma first_moment_succ : forall (b : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> first_moment b g (n + 1)%Z = ((b * (first_moment b g (n)%Z)) + ((g ((n + 1))%Z) * (1 - b))).
Proof. intros b g n bound. unfold first_moment. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [first_moment_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.
Definition mhat (b1 : R) (m : R) (t : Z) : R := (m / (1 - (powerRZ b1 (t)%Z))).
Definition mtilde (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z) : R := ((m * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (c : R) (v : R) (t : Z), (0 <= t)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ (0 < v) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (1 * / 2), 3, 1, (4)%Z.
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
change (1 <= 4).
closed_less.
}
}
}
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (c : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < v) -> (1 <= (IZR t)) -> (((0 <> (1 - (powerRZ b1 (t)%Z))) /\ (0 <> (0 + v)) /\ (0 <> (1 - (powerRZ b1 (t)%Z)))) /\ (((mhat b1 (first_moment b1 (fun i : Z => c) (t)%Z) (t)%Z) = c) /\ ((mtilde b1 b2 0 (first_moment b1 (fun i : Z => c) (t)%Z) v (t)%Z) = ((1 + (powerRZ b2 (t)%Z)) * c)))).
Proof.
intros b1 b2 c v t b__0 h__2 h__5 h__6.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__7 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* M *)
assert (s__10 : ((first_moment b1 (fun i : Z => c) (t)%Z) = ((1 - (powerRZ b1 (t)%Z)) * c))).
{
assert (b__8 : (0 <= (t)%Z)%Z).
{ zp. }
assert (u__9 : ((first_moment b1 (fun i : Z => c) (t)%Z) = ((1 - (powerRZ b1 (t)%Z)) * c))).
{
exact (T_exadam_mean_closed_93b18cbf.claim b1 c (t)%Z b__8).
}
exact u__9.
}
assert (n__18 : (1 - (powerRZ b1 (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__11 : 0 < b1).
{
assert (e__15 : b1 = 1 * (b1 - 0) + 0).
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
rw e__15.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__12 : 0 < (1 - b1)).
{
assert (e__16 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__16.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__13 : 0 < (IZR t)).
{
assert (e__17 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__17.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__6 | lra ..].
}
assert (g__14 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
assert (n__20 : (((- 1) * (powerRZ b1 (t)%Z)) + 1) <> 0).
{
assert (e__19 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__19.
exact n__18.
}
assert (n__21 : ((powerRZ b1 (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__20.
transitivity ((- 1) * ((powerRZ b1 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__31 : (first_moment b1 (fun i__0 : Z => c) (t)%Z) = (((- 1) * (powerRZ b1 (t)%Z) * c) + c)).
{
transitivity (1 * (first_moment b1 (fun i__0 : Z => c) (t)%Z)).
{ feq. }
assert (e__29 : (first_moment b1 (fun i : Z => c) (t)%Z) = (first_moment b1 (fun i__0 : Z => c) (t)%Z)).
{
assert (e__30 : (fun i : Z => c) = (fun i__0 : Z => c)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__30.
reflexivity.
}
try rewrite <- e__29.
rewrite s__10.
assert (e__28 : ((1 - (powerRZ b1 (t)%Z)) * c) = (((- 1) * (powerRZ b1 (t)%Z) * c) + c)).
{
feq.
}
rw e__28.
feq.
}
assert (n__33 : (0 + v) <> 0).
{
apply Rgt_not_eq; red.
assert (e__32 : (0 + v) = 1 * (v - 0) + 0).
{
transitivity (v).
{
feq.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__32.
apply (from_lt_pos 1 0 0 v); [exact h__5 | lra ..].
}
assert (n__35 : v <> 0).
{
assert (e__34 : (0 + v) = v).
{
feq.
}
try rewrite <- e__34.
exact n__33.
}
(* goal *)
assert (s__44 : (((mhat b1 (first_moment b1 (fun i : Z => c) (t)%Z) (t)%Z) = c) /\ ((mtilde b1 b2 0 (first_moment b1 (fun i : Z => c) (t)%Z) v (t)%Z) = ((1 + (powerRZ b2 (t)%Z)) * c)))).
{
split.
{
transitivity ((((- 1) * (first_moment b1 (fun i__0 : Z => c) (t)%Z)) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
change (((first_moment b1 (fun i : Z => c) (t)%Z) * / (1 - (powerRZ b1 (t)%Z))) = (((- 1) * (first_moment b1 (fun i__0 : Z => c) (t)%Z)) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
assert (e__22 : (first_moment b1 (fun i : Z => c) (t)%Z) = (first_moment b1 (fun i__0 : Z => c) (t)%Z)).
{
assert (e__23 : (fun i : Z => c) = (fun i__0 : Z => c)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__23.
reflexivity.
}
assert (e__24 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__25 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__25.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__22.
rw e__24.
reflexivity.
}
feq.
}
symmetry.
transitivity (c).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (first_moment b1 (fun i__0 : Z => c) (t)%Z)) + ((- 1) * (powerRZ b1 (t)%Z) * c) + (1 * c)) * (/ ((1 * (powerRZ b1 (t)%Z)) + ((- 1)))))).
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
{
transitivity (((((- 1) * (first_moment b1 (fun i__0 : Z => c) (t)%Z) * (powerRZ b2 (t)%Z)) + ((- 1) * (first_moment b1 (fun i__0 : Z => c) (t)%Z))) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
change ((((first_moment b1 (fun i : Z => c) (t)%Z) * (1 + ((v * (powerRZ b2 (t)%Z)) * / (0 + v)))) * / (1 - (powerRZ b1 (t)%Z))) = ((((- 1) * (first_moment b1 (fun i__0 : Z => c) (t)%Z) * (powerRZ b2 (t)%Z)) + ((- 1) * (first_moment b1 (fun i__0 : Z => c) (t)%Z))) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
assert (e__36 : (first_moment b1 (fun i : Z => c) (t)%Z) = (first_moment b1 (fun i__0 : Z => c) (t)%Z)).
{
assert (e__37 : (fun i : Z => c) = (fun i__0 : Z => c)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__37.
reflexivity.
}
assert (e__38 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__39 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__39.
apply inv_by. feq.
}
assert (e__40 : / (0 + v) = (/ v)).
{
assert (e__41 : (0 + v) = v).
{
feq.
}
rw e__41.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__36.
rw e__38.
rw e__40.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ b2 (t)%Z) * c) + c)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (first_moment b1 (fun i__0 : Z => c) (t)%Z) * (powerRZ b2 (t)%Z)) + ((- 1) * (first_moment b1 (fun i__0 : Z => c) (t)%Z)) + ((- 1) * (powerRZ b1 (t)%Z) * (powerRZ b2 (t)%Z) * c) + ((- 1) * (powerRZ b1 (t)%Z) * c) + (1 * (powerRZ b2 (t)%Z) * c) + (1 * c)) * (/ ((1 * (powerRZ b1 (t)%Z)) + ((- 1)))))).
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
}
pose proof s__44 as [h__45 h__46].
split.
{
split.
{
change (0 <> (1 - (powerRZ b1 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__47 : 0 < b1).
{
assert (e__51 : b1 = 1 * (b1 - 0) + 0).
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
rw e__51.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__48 : 0 < (1 - b1)).
{
assert (e__52 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__52.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__49 : 0 < (IZR t)).
{
assert (e__53 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__53.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__6 | lra ..].
}
assert (g__50 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
split.
{
change (0 <> (0 + v)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__54 : (0 + v) = 1 * (v - 0) + 0).
{
transitivity (v).
{
feq.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__54.
apply (from_lt_pos 1 0 0 v); [exact h__5 | lra ..].
}
{
change (0 <> (1 - (powerRZ b1 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__55 : 0 < b1).
{
assert (e__59 : b1 = 1 * (b1 - 0) + 0).
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
rw e__59.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__56 : 0 < (1 - b1)).
{
assert (e__60 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__60.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__57 : 0 < (IZR t)).
{
assert (e__61 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__61.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__6 | lra ..].
}
assert (g__58 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
}
}
{
change (((mhat b1 (first_moment b1 (fun i : Z => c) (t)%Z) (t)%Z) = c) /\ ((mtilde b1 b2 0 (first_moment b1 (fun i : Z => c) (t)%Z) v (t)%Z) = ((1 + (powerRZ b2 (t)%Z)) * c))).
exact s__44.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (c : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < v) -> (1 <= (IZR t)) -> ((0 <> (1 - (powerRZ b1 (t)%Z))) /\ (0 <> (0 + v)) /\ (0 <> (1 - (powerRZ b1 (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (c : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < v) -> (1 <= (IZR t)) -> (((mhat b1 (first_moment b1 (fun i : Z => c) (t)%Z) (t)%Z) = c) /\ ((mtilde b1 b2 0 (first_moment b1 (fun i : Z => c) (t)%Z) v (t)%Z) = ((1 + (powerRZ b2 (t)%Z)) * c))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (c : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> (0 < v) -> (1 <= (IZR t)) -> (((mhat b1 (first_moment b1 (fun i : Z => c) (t)%Z) (t)%Z) = (c + 1)) /\ ((mtilde b1 b2 0 (first_moment b1 (fun i : Z => c) (t)%Z) v (t)%Z) = ((1 + (powerRZ b2 (t)%Z)) * c))) := claim.
End T_exadam_debias_mean_9daf1765.


(* exadam.debias_value; certificate e127965f1d832fdffd02d536df4131ab47140da9e167e5dad8b17de723cac57e *)
Module T_exadam_debias_value_e127965f.
Definition factor (b2 : R) (eps : R) (v : R) (t : Z) : R := (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v))).

Theorem claim : (((919 / 2500) < ((factor (999 / 1000) (1 / 100000000) 1 (1000)%Z) - 1)) /\ (((factor (999 / 1000) (1 / 100000000) 1 (1000)%Z) - 1) < (1839 / 5000))).
Proof.
(* goal *)
assert (s__0 : (((919 * / 2500) < ((factor (999 * / 1000) (1 * / 100000000) 1 (1000)%Z) - 1)) /\ (((factor (999 * / 1000) (1 * / 100000000) 1 (1000)%Z) - 1) < (1839 * / 5000)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((919 * / 2500) < ((1 + ((1 * (powerRZ (999 * / 1000) (1000)%Z)) * / ((1 * / 100000000) + 1))) - 1)).
closed_less.
}
{ change (((1 + ((1 * (powerRZ (999 * / 1000) (1000)%Z)) * / ((1 * / 100000000) + 1))) - 1) < (1839 * / 5000)).
closed_less.
}
}
pose proof s__0 as [h__1 h__2].
change (((919 * / 2500) < ((factor (999 * / 1000) (1 * / 100000000) 1 (1000)%Z) - 1)) /\ (((factor (999 * / 1000) (1 * / 100000000) 1 (1000)%Z) - 1) < (1839 * / 5000))).
exact s__0.
Qed.
Fail Definition corrupted : ((((factor (999 / 1000) (1 / 100000000) 1 (1000)%Z) - 1) <= (919 / 2500)) /\ (((factor (999 / 1000) (1 / 100000000) 1 (1000)%Z) - 1) < (1839 / 5000))) := claim.
End T_exadam_debias_value_e127965f.


(* exadam.debias_farther; certificate f652304fdb8011f61ed369653921f94436bf5975bbd19ce6b5bad8253b314841 *)
Module T_exadam_debias_farther_f652304f.
Definition mtilde (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z) : R := ((m * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))).
Definition mhat (b1 : R) (m : R) (t : Z) : R := (m / (1 - (powerRZ b1 (t)%Z))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z), (0 <= t)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (0 <= v) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (1 * / 2), 1, 3, 1, (2)%Z.
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
change (0 <= 1).
closed_less.
}
{
change (1 <= 2).
closed_less.
}
}
}
}
}
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= v) -> (1 <= (IZR t)) -> (((0 <> (1 - (powerRZ b1 (t)%Z))) /\ (0 <> (eps + v))) /\ (((mhat b1 m (t)%Z) ^ 2) <= ((mtilde b1 b2 eps m v (t)%Z) ^ 2))).
Proof.
intros b1 b2 eps m v t b__0 h__2 h__5 h__8 h__9 h__10.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
assert (z__11 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* room *)
assert (s__19 : (0 < (1 - (powerRZ b1 (t)%Z)))).
{
assert (g__12 : 0 < b1).
{
assert (e__16 : b1 = 1 * (b1 - 0) + 0).
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
rw e__16.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__13 : 0 < (1 - b1)).
{
assert (e__17 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__17.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__14 : 0 < (IZR t)).
{
assert (e__18 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__18.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__15 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
assert (n__24 : (eps + v) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__22 : eps = 1 * (eps - 0) + 0).
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
rw e__22.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
assert (e__23 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__23.
apply (from_le_nn 1 0 0 v); [exact h__9 | lra ..].
}
}
assert (n__26 : (1 - (powerRZ b1 (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__25 : (1 - (powerRZ b1 (t)%Z)) = 1 * ((1 - (powerRZ b1 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__25.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b1 (t)%Z))); [exact s__19 | lra ..].
}
assert (n__28 : (((- 1) * (powerRZ b1 (t)%Z)) + 1) <> 0).
{
assert (e__27 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__27.
exact n__26.
}
assert (n__29 : ((powerRZ b1 (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__28.
transitivity ((- 1) * ((powerRZ b1 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__32 : (v + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
assert (e__30 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__30.
apply (from_le_nn 1 0 0 v); [exact h__9 | lra ..].
}
{
assert (e__31 : eps = 1 * (eps - 0) + 0).
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
rw e__31.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
(* goal *)
assert (s__52 : (((mhat b1 m (t)%Z) ^ 2) <= ((mtilde b1 b2 eps m v (t)%Z) ^ 2))).
{
apply gap_le.
assert (e__20 : (((mtilde b1 b2 eps m v (t)%Z) ^ 2) - ((mhat b1 m (t)%Z) ^ 2)) = (((m * / (1 - (powerRZ b1 (t)%Z))) ^ 2) * ((v * / (v + eps)) * (powerRZ b2 (t)%Z) * (2 + ((v * / (v + eps)) * (powerRZ b2 (t)%Z)))))).
{
transitivity ((((2 * (powerRZ b2 (t)%Z) * eps * (m ^ 2) * v) + (2 * (powerRZ b2 (t)%Z) * (m ^ 2) * (v ^ 2)) + (((powerRZ b2 (t)%Z) ^ 2) * (m ^ 2) * (v ^ 2))) * (/ (((powerRZ b1 (t)%Z) + (- 1)) ^ 2)) * (/ ((eps + v) ^ 2)))).
{
assert (e__33 : (mtilde b1 b2 eps m v (t)%Z) = ((((- 1) * (powerRZ b2 (t)%Z) * m * v) + ((- 1) * eps * m) + ((- 1) * m * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
{
change (((m * (1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v)))) * / (1 - (powerRZ b1 (t)%Z))) = ((((- 1) * (powerRZ b2 (t)%Z) * m * v) + ((- 1) * eps * m) + ((- 1) * m * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
assert (e__34 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__35 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__35.
apply inv_by. feq.
}
assert (e__36 : / (eps + v) = (/ (eps + v))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__34.
rw e__36.
reflexivity.
}
feq.
}
assert (e__37 : (mhat b1 m (t)%Z) = (((- 1) * m) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
change ((m * / (1 - (powerRZ b1 (t)%Z))) = (((- 1) * m) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
assert (e__38 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__39 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__39.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__38.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__33.
rw e__37.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((2 * (powerRZ b2 (t)%Z) * eps * (m ^ 2) * v) + (2 * (powerRZ b2 (t)%Z) * (m ^ 2) * (v ^ 2)) + (((powerRZ b2 (t)%Z) ^ 2) * (m ^ 2) * (v ^ 2))) * (/ (((powerRZ b1 (t)%Z) + (- 1)) ^ 2)) * (/ ((eps + v) ^ 2)))).
{
assert (e__40 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__41 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__41.
apply inv_by. feq.
}
assert (e__42 : / (v + eps) = (/ (eps + v))).
{
assert (e__43 : (v + eps) = (eps + v)).
{
feq.
}
rw e__43.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__40.
rw e__42.
reflexivity.
}
feq.
}
feq.
}
assert (w__21 : 0 <= (((m * / (1 - (powerRZ b1 (t)%Z))) ^ 2) * ((v * / (v + eps)) * (powerRZ b2 (t)%Z) * (2 + ((v * / (v + eps)) * (powerRZ b2 (t)%Z)))))).
{
apply mult_nn_nn.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
assert (e__44 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__44.
apply (from_le_nn 1 0 0 v); [exact h__9 | lra ..].
}
{
apply inv_pos.
apply plus_nn_pos.
{
assert (e__45 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__45.
apply (from_le_nn 1 0 0 v); [exact h__9 | lra ..].
}
{
assert (e__46 : eps = 1 * (eps - 0) + 0).
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
rw e__46.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
}
{
apply pz_pos.
assert (e__47 : b2 = 1 * (b2 - 0) + 0).
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
rw e__47.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
}
{
apply plus_pos_nn.
{
lra.
}
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
assert (e__48 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__48.
apply (from_le_nn 1 0 0 v); [exact h__9 | lra ..].
}
{
apply inv_pos.
apply plus_nn_pos.
{
assert (e__49 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__49.
apply (from_le_nn 1 0 0 v); [exact h__9 | lra ..].
}
{
assert (e__50 : eps = 1 * (eps - 0) + 0).
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
rw e__50.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
}
{
apply pz_pos.
assert (e__51 : b2 = 1 * (b2 - 0) + 0).
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
rw e__51.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
}
}
}
}
rw e__20. exact w__21.
}
split.
{
split.
{
change (0 <> (1 - (powerRZ b1 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__53 : (1 - (powerRZ b1 (t)%Z)) = 1 * ((1 - (powerRZ b1 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__53.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b1 (t)%Z))); [exact s__19 | lra ..].
}
{
change (0 <> (eps + v)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__54 : eps = 1 * (eps - 0) + 0).
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
rw e__54.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
assert (e__55 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__55.
apply (from_le_nn 1 0 0 v); [exact h__9 | lra ..].
}
}
}
{
change (((mhat b1 m (t)%Z) ^ 2) <= ((mtilde b1 b2 eps m v (t)%Z) ^ 2)).
exact s__52.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= v) -> (1 <= (IZR t)) -> ((0 <> (1 - (powerRZ b1 (t)%Z))) /\ (0 <> (eps + v))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= v) -> (1 <= (IZR t)) -> (((mhat b1 m (t)%Z) ^ 2) <= ((mtilde b1 b2 eps m v (t)%Z) ^ 2)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= v) -> (1 <= (IZR t)) -> (((mtilde b1 b2 eps m v (t)%Z) ^ 2) < ((mhat b1 m (t)%Z) ^ 2)) := claim.
End T_exadam_debias_farther_f652304f.


(* exadam.debias_variance; certificate 9e6208b4eedb7c1fc13fa4514edf480432835bb296968a8a8a8a9ad45b561ec6 *)
Module T_exadam_debias_variance_9e6208b4.
Definition vtilde (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z) : R := ((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) / (eps + (m ^ 2))))) / (1 - (powerRZ b2 (t)%Z))).
Definition vhat (b2 : R) (v : R) (t : Z) : R := (v / (1 - (powerRZ b2 (t)%Z))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z), (0 <= t)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (m <> 0) /\ (0 < v) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (1 * / 2), 1, 3, 1, (2)%Z.
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
change (3 <> 0).
apply ne_of_gt.
closed_less.
}
{
split.
{
change (0 < 1).
closed_less.
}
{
change (1 <= 2).
closed_less.
}
}
}
}
}
}
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (m <> 0) -> (0 < v) -> (1 <= (IZR t)) -> (((0 <> (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (eps + (m ^ 2)))) /\ ((vhat b2 v (t)%Z) < (vtilde b1 b2 eps m v (t)%Z))).
Proof.
intros b1 b2 eps m v t b__0 h__2 h__5 h__8 h__9 h__10 h__11.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
assert (z__12 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* room *)
assert (s__20 : (0 < (1 - (powerRZ b2 (t)%Z)))).
{
assert (g__13 : 0 < b2).
{
assert (e__17 : b2 = 1 * (b2 - 0) + 0).
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
rw e__17.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__14 : 0 < (1 - b2)).
{
assert (e__18 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__18.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__15 : 0 < (IZR t)).
{
assert (e__19 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__19.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__16 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (n__25 : (eps + (m ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
assert (e__23 : eps = 1 * (eps - 0) + 0).
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
rw e__23.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
apply (pow_even_pos _ 1 2 eq_refl).
assert (e__24 : m = (- 1) * (0 - m) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__24.
apply (from_ne_ne (- 1) 0 m 0); [exact h__9 | lra ..].
}
}
assert (n__27 : (1 - (powerRZ b2 (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__26 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__26.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__20 | lra ..].
}
assert (n__29 : (((- 1) * (powerRZ b2 (t)%Z)) + 1) <> 0).
{
assert (e__28 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__28.
exact n__27.
}
assert (n__30 : ((powerRZ b2 (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__29.
transitivity ((- 1) * ((powerRZ b2 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__33 : ((m ^ 2) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
apply (pow_even_pos _ 1 2 eq_refl).
assert (e__31 : m = (- 1) * (0 - m) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__31.
apply (from_ne_ne (- 1) 0 m 0); [exact h__9 | lra ..].
}
{
assert (e__32 : eps = 1 * (eps - 0) + 0).
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
rw e__32.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
(* goal *)
assert (s__51 : ((vhat b2 v (t)%Z) < (vtilde b1 b2 eps m v (t)%Z))).
{
apply gap_lt.
assert (e__21 : ((vtilde b1 b2 eps m v (t)%Z) - (vhat b2 v (t)%Z)) = ((v * / (1 - (powerRZ b2 (t)%Z))) * (((m ^ 2) * / ((m ^ 2) + eps)) * (powerRZ b1 (t)%Z)))).
{
transitivity ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
{
assert (e__34 : (vtilde b1 b2 eps m v (t)%Z) = ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
{
change (((v * (1 + (((powerRZ b1 (t)%Z) * (m ^ 2)) * / (eps + (m ^ 2))))) * / (1 - (powerRZ b2 (t)%Z))) = ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) + ((- 1) * eps * v) + ((- 1) * (m ^ 2) * v)) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
assert (e__35 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__36 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__36.
apply inv_by. feq.
}
assert (e__37 : / (eps + (m ^ 2)) = (/ (eps + (m ^ 2)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__35.
rw e__37.
reflexivity.
}
feq.
}
assert (e__38 : (vhat b2 v (t)%Z) = (((- 1) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
change ((v * / (1 - (powerRZ b2 (t)%Z))) = (((- 1) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
assert (e__39 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__40 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
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
eapply eq_trans.
{
rw e__34.
rw e__38.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b1 (t)%Z) * (m ^ 2) * v) * (/ ((powerRZ b2 (t)%Z) + (- 1))) * (/ (eps + (m ^ 2))))).
{
assert (e__41 : / (1 - (powerRZ b2 (t)%Z)) = ((- 1) * (/ ((powerRZ b2 (t)%Z) + (- 1))))).
{
assert (e__42 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
rw e__42.
apply inv_by. feq.
}
assert (e__43 : / ((m ^ 2) + eps) = (/ (eps + (m ^ 2)))).
{
assert (e__44 : ((m ^ 2) + eps) = (eps + (m ^ 2))).
{
feq.
}
rw e__44.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__41.
rw e__43.
reflexivity.
}
feq.
}
feq.
}
assert (w__22 : 0 < ((v * / (1 - (powerRZ b2 (t)%Z))) * (((m ^ 2) * / ((m ^ 2) + eps)) * (powerRZ b1 (t)%Z)))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__45 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__45.
apply (from_lt_pos 1 0 0 v); [exact h__10 | lra ..].
}
{
apply inv_pos.
assert (e__46 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__46.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__20 | lra ..].
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply (pow_even_pos _ 1 2 eq_refl).
assert (e__47 : m = (- 1) * (0 - m) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__47.
apply (from_ne_ne (- 1) 0 m 0); [exact h__9 | lra ..].
}
{
apply inv_pos.
apply plus_pos_pos.
{
apply (pow_even_pos _ 1 2 eq_refl).
assert (e__48 : m = (- 1) * (0 - m) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__48.
apply (from_ne_ne (- 1) 0 m 0); [exact h__9 | lra ..].
}
{
assert (e__49 : eps = 1 * (eps - 0) + 0).
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
rw e__49.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
}
{
apply pz_pos.
assert (e__50 : b1 = 1 * (b1 - 0) + 0).
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
rw e__50.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
}
}
rw e__21. exact w__22.
}
split.
{
split.
{
change (0 <> (1 - (powerRZ b2 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__52 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((1 - (powerRZ b2 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__52.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b2 (t)%Z))); [exact s__20 | lra ..].
}
{
change (0 <> (eps + (m ^ 2))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
assert (e__53 : eps = 1 * (eps - 0) + 0).
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
rw e__53.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
apply (pow_even_pos _ 1 2 eq_refl).
assert (e__54 : m = (- 1) * (0 - m) + 0).
{
transitivity (m).
{
reflexivity.
}
symmetry.
transitivity (m).
{
feq.
}
feq.
}
rw e__54.
apply (from_ne_ne (- 1) 0 m 0); [exact h__9 | lra ..].
}
}
}
{
change ((vhat b2 v (t)%Z) < (vtilde b1 b2 eps m v (t)%Z)).
exact s__51.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (m <> 0) -> (0 < v) -> (1 <= (IZR t)) -> ((0 <> (1 - (powerRZ b2 (t)%Z))) /\ (0 <> (eps + (m ^ 2)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (m <> 0) -> (0 < v) -> (1 <= (IZR t)) -> ((vhat b2 v (t)%Z) < (vtilde b1 b2 eps m v (t)%Z)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (eps : R) (m : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (m <> 0) -> (0 < v) -> (1 <= (IZR t)) -> ((vtilde b1 b2 eps m v (t)%Z) <= (vhat b2 v (t)%Z)) := claim.
End T_exadam_debias_variance_9e6208b4.


(* exadam.accelerator_first; certificate 4bd3bcbe52a8b0520789122c3da74ff67047d1922a947faed2c0e0c412e32ba1 *)
Module T_exadam_accelerator_first_4bd3bcbe.
Definition gtilde (b1 : R) (b2 : R) (eps : R) (g : R) (v : R) (t : Z) : R := ((g * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))).

Lemma satisfiable : exists (eps : R) (g : R) (v : R) (t : Z), (0 <= t)%Z /\ (0 < g) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 100000000), 1, (1 * / 1000), (1)%Z.
split.
{
lia.
}
{
split.
{
change (0 < 1).
closed_less.
}
{
change (1 <= 1).
apply Req_le.
closed_eq.
}
}
Qed.

Theorem claim : ~ (forall (eps : R) (g : R) (v : R) (t : Z), (0 <= t)%Z -> (0 < g) -> (1 <= (IZR t)) -> ((gtilde (9 / 10) (999 / 1000) eps g v (t)%Z) <= ((101 / 100) * g))).
Proof.
intro general.
specialize (general (1 * / 100000000) 1 (1 * / 1000) (1)%Z).
lapply general; clear general.
2: {
lia.
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
revert general.
change (((1 * (1 + (((1 * / 1000) * ((999 * / 1000) ^ 1)) * / ((1 * / 100000000) + (1 * / 1000))))) * / (1 - ((9 * / 10) ^ 1))) <= ((101 * / 100) * 1) -> False).
apply no_le.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (eps : R) (g : R) (v : R) (t : Z), (0 <= t)%Z -> (0 < g) -> (1 <= (IZR t)) -> (((101 / 100) * g) < (gtilde (9 / 10) (999 / 1000) eps g v (t)%Z))) := claim.
End T_exadam_accelerator_first_4bd3bcbe.


(* exadam.accelerator_bias; certificate 819d7fed5e886ccaa8e01a174d3562348b54bffc8b2923067d17bd14a7f76537 *)
Module T_exadam_accelerator_bias_819d7fed.
Definition gtilde (b1 : R) (b2 : R) (eps : R) (g : R) (v : R) (t : Z) : R := ((g * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))).

Lemma satisfiable : exists (b1 : R) (b2 : R) (eps : R) (g : R) (v : R) (t : Z), (0 <= t)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (0 < g) /\ (0 <= v) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (1 * / 2), 1, 3, 1, (2)%Z.
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
change (0 < 3).
closed_less.
}
{
split.
{
change (0 <= 1).
closed_less.
}
{
change (1 <= 2).
closed_less.
}
}
}
}
}
}
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (eps : R) (g : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < g) -> (0 <= v) -> (1 <= (IZR t)) -> (((0 <> (eps + v)) /\ (0 <> (1 - (powerRZ b1 (t)%Z))) /\ (0 <> (v + eps)) /\ (0 <> (v + eps)) /\ (0 <> (1 - (powerRZ b1 (t)%Z)))) /\ ((((gtilde b1 b2 eps g v (t)%Z) - g) = ((((powerRZ b1 (t)%Z) + ((v / (v + eps)) * (powerRZ b2 (t)%Z))) / (1 - (powerRZ b1 (t)%Z))) * g)) /\ (0 < ((((powerRZ b1 (t)%Z) + ((v / (v + eps)) * (powerRZ b2 (t)%Z))) / (1 - (powerRZ b1 (t)%Z))) * g)))).
Proof.
intros b1 b2 eps g v t b__0 h__2 h__5 h__8 h__9 h__10 h__11.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
assert (z__12 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* room *)
assert (s__20 : (0 < (1 - (powerRZ b1 (t)%Z)))).
{
assert (g__13 : 0 < b1).
{
assert (e__17 : b1 = 1 * (b1 - 0) + 0).
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
rw e__17.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__14 : 0 < (1 - b1)).
{
assert (e__18 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__18.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__15 : 0 < (IZR t)).
{
assert (e__19 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__19.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__11 | lra ..].
}
assert (g__16 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
assert (n__23 : (eps + v) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__21 : eps = 1 * (eps - 0) + 0).
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
rw e__21.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
assert (e__22 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__22.
apply (from_le_nn 1 0 0 v); [exact h__10 | lra ..].
}
}
assert (n__25 : (1 - (powerRZ b1 (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__24 : (1 - (powerRZ b1 (t)%Z)) = 1 * ((1 - (powerRZ b1 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__24.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b1 (t)%Z))); [exact s__20 | lra ..].
}
assert (n__27 : (((- 1) * (powerRZ b1 (t)%Z)) + 1) <> 0).
{
assert (e__26 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__26.
exact n__25.
}
assert (n__28 : ((powerRZ b1 (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__27.
transitivity ((- 1) * ((powerRZ b1 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__31 : (v + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
assert (e__29 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__29.
apply (from_le_nn 1 0 0 v); [exact h__10 | lra ..].
}
{
assert (e__30 : eps = 1 * (eps - 0) + 0).
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
rw e__30.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
(* excess *)
assert (s__40 : (((gtilde b1 b2 eps g v (t)%Z) - g) = ((((powerRZ b1 (t)%Z) + ((v * / (v + eps)) * (powerRZ b2 (t)%Z))) * / (1 - (powerRZ b1 (t)%Z))) * g))).
{
transitivity (((((- 1) * (powerRZ b1 (t)%Z) * eps * g) + ((- 1) * (powerRZ b1 (t)%Z) * g * v) + ((- 1) * (powerRZ b2 (t)%Z) * g * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
{
assert (e__32 : (gtilde b1 b2 eps g v (t)%Z) = ((((- 1) * (powerRZ b2 (t)%Z) * g * v) + ((- 1) * eps * g) + ((- 1) * g * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
{
change (((g * (1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v)))) * / (1 - (powerRZ b1 (t)%Z))) = ((((- 1) * (powerRZ b2 (t)%Z) * g * v) + ((- 1) * eps * g) + ((- 1) * g * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
assert (e__33 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__34 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__34.
apply inv_by. feq.
}
assert (e__35 : / (eps + v) = (/ (eps + v))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__33.
rw e__35.
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
symmetry.
transitivity (((((- 1) * (powerRZ b1 (t)%Z) * eps * g) + ((- 1) * (powerRZ b1 (t)%Z) * g * v) + ((- 1) * (powerRZ b2 (t)%Z) * g * v)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (eps + v)))).
{
assert (e__36 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__37 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__37.
apply inv_by. feq.
}
assert (e__38 : / (v + eps) = (/ (eps + v))).
{
assert (e__39 : (v + eps) = (eps + v)).
{
feq.
}
rw e__39.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__36.
rw e__38.
reflexivity.
}
feq.
}
feq.
}
(* positive *)
assert (s__48 : (0 < ((((powerRZ b1 (t)%Z) + ((v * / (v + eps)) * (powerRZ b2 (t)%Z))) * / (1 - (powerRZ b1 (t)%Z))) * g))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply plus_pos_nn.
{
apply pz_pos.
assert (e__41 : b1 = 1 * (b1 - 0) + 0).
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
rw e__41.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
assert (e__42 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__42.
apply (from_le_nn 1 0 0 v); [exact h__10 | lra ..].
}
{
apply inv_pos.
apply plus_nn_pos.
{
assert (e__43 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__43.
apply (from_le_nn 1 0 0 v); [exact h__10 | lra ..].
}
{
assert (e__44 : eps = 1 * (eps - 0) + 0).
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
rw e__44.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
}
{
apply pz_pos.
assert (e__45 : b2 = 1 * (b2 - 0) + 0).
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
rw e__45.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
}
}
{
apply inv_pos.
assert (e__46 : (1 - (powerRZ b1 (t)%Z)) = 1 * ((1 - (powerRZ b1 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__46.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b1 (t)%Z))); [exact s__20 | lra ..].
}
}
{
assert (e__47 : g = 1 * (g - 0) + 0).
{
transitivity (g).
{
reflexivity.
}
symmetry.
transitivity (g).
{
feq.
}
feq.
}
rw e__47.
apply (from_lt_pos 1 0 0 g); [exact h__9 | lra ..].
}
}
(* goal *)
assert (s__49 : ((((gtilde b1 b2 eps g v (t)%Z) - g) = ((((powerRZ b1 (t)%Z) + ((v * / (v + eps)) * (powerRZ b2 (t)%Z))) * / (1 - (powerRZ b1 (t)%Z))) * g)) /\ (0 < ((((powerRZ b1 (t)%Z) + ((v * / (v + eps)) * (powerRZ b2 (t)%Z))) * / (1 - (powerRZ b1 (t)%Z))) * g)))).
{
split.
{
exact s__40.
}
{
exact s__48.
}
}
pose proof s__49 as [h__50 h__51].
split.
{
split.
{
change (0 <> (eps + v)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__52 : eps = 1 * (eps - 0) + 0).
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
rw e__52.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
{
assert (e__53 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__53.
apply (from_le_nn 1 0 0 v); [exact h__10 | lra ..].
}
}
{
split.
{
change (0 <> (1 - (powerRZ b1 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__54 : (1 - (powerRZ b1 (t)%Z)) = 1 * ((1 - (powerRZ b1 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__54.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b1 (t)%Z))); [exact s__20 | lra ..].
}
{
split.
{
change (0 <> (v + eps)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
assert (e__55 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__55.
apply (from_le_nn 1 0 0 v); [exact h__10 | lra ..].
}
{
assert (e__56 : eps = 1 * (eps - 0) + 0).
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
rw e__56.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
{
split.
{
change (0 <> (v + eps)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
assert (e__57 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__57.
apply (from_le_nn 1 0 0 v); [exact h__10 | lra ..].
}
{
assert (e__58 : eps = 1 * (eps - 0) + 0).
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
rw e__58.
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
{
change (0 <> (1 - (powerRZ b1 (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__59 : (1 - (powerRZ b1 (t)%Z)) = 1 * ((1 - (powerRZ b1 (t)%Z)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
feq.
}
rw e__59.
apply (from_lt_pos 1 0 0 (1 - (powerRZ b1 (t)%Z))); [exact s__20 | lra ..].
}
}
}
}
}
{
change ((((gtilde b1 b2 eps g v (t)%Z) - g) = ((((powerRZ b1 (t)%Z) + ((v * / (v + eps)) * (powerRZ b2 (t)%Z))) * / (1 - (powerRZ b1 (t)%Z))) * g)) /\ (0 < ((((powerRZ b1 (t)%Z) + ((v * / (v + eps)) * (powerRZ b2 (t)%Z))) * / (1 - (powerRZ b1 (t)%Z))) * g))).
exact s__49.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (eps : R) (g : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < g) -> (0 <= v) -> (1 <= (IZR t)) -> ((0 <> (eps + v)) /\ (0 <> (1 - (powerRZ b1 (t)%Z))) /\ (0 <> (v + eps)) /\ (0 <> (v + eps)) /\ (0 <> (1 - (powerRZ b1 (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (eps : R) (g : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < g) -> (0 <= v) -> (1 <= (IZR t)) -> ((((gtilde b1 b2 eps g v (t)%Z) - g) = ((((powerRZ b1 (t)%Z) + ((v / (v + eps)) * (powerRZ b2 (t)%Z))) / (1 - (powerRZ b1 (t)%Z))) * g)) /\ (0 < ((((powerRZ b1 (t)%Z) + ((v / (v + eps)) * (powerRZ b2 (t)%Z))) / (1 - (powerRZ b1 (t)%Z))) * g))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (eps : R) (g : R) (v : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 < g) -> (0 <= v) -> (1 <= (IZR t)) -> ((((gtilde b1 b2 eps g v (t)%Z) - g) = (((((powerRZ b1 (t)%Z) + ((v / (v + eps)) * (powerRZ b2 (t)%Z))) / (1 - (powerRZ b1 (t)%Z))) * g) + 1)) /\ (0 < ((((powerRZ b1 (t)%Z) + ((v / (v + eps)) * (powerRZ b2 (t)%Z))) / (1 - (powerRZ b1 (t)%Z))) * g))) := claim.
End T_exadam_accelerator_bias_819d7fed.


(* exadam.example_flat; certificate 25b9b6778747352b3a5652675f3c0c39cd2ffa29e4119bb580ef036b3fac8c2a *)
Module T_exadam_example_flat_25b9b677.
Definition gtilde (b1 : R) (b2 : R) (eps : R) (g : R) (v : R) (t : Z) : R := ((g * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))).

Lemma satisfiable : exists (v : R), True.
Proof.
exists (1 * / 1000).
exact I.
Qed.

Theorem claim : ~ (forall (v : R), ((gtilde (9 / 10) (999 / 1000) (1 / 100000000) 1 v (100)%Z) <= (23 / 20))).
Proof.
intro general.
specialize (general (1 * / 1000)).
revert general.
change (((1 * (1 + (((1 * / 1000) * ((999 * / 1000) ^ 100)) * / ((1 * / 100000000) + (1 * / 1000))))) * / (1 - ((9 * / 10) ^ 100))) <= (23 * / 20) -> False).
apply no_le.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (v : R), ((23 / 20) < (gtilde (9 / 10) (999 / 1000) (1 / 100000000) 1 v (100)%Z))) := claim.
End T_exadam_example_flat_25b9b677.


(* exadam.example; certificate 842f140b564283e097ee984678fbcc390a65039985a74dcea449e2fa994f9b24 *)
Module T_exadam_example_842f140b.
Definition gtilde (b1 : R) (b2 : R) (eps : R) (g : R) (v : R) (t : Z) : R := ((g * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))).

Theorem claim : (((1904833 / 1000000) < (gtilde (9 / 10) (999 / 1000) (1 / 100000000) 1 (1 / 1000) (100)%Z)) /\ ((gtilde (9 / 10) (999 / 1000) (1 / 100000000) 1 (1 / 1000) (100)%Z) < (380967 / 200000)) /\ ((952421 / 500000) < (gtilde (9 / 10) (999 / 1000) (1 / 100000000) 1 (1 / 10) (100)%Z)) /\ ((gtilde (9 / 10) (999 / 1000) (1 / 100000000) 1 (1 / 10) (100)%Z) < (476211 / 250000))).
Proof.
(* goal *)
assert (s__0 : (((1904833 * / 1000000) < (gtilde (9 * / 10) (999 * / 1000) (1 * / 100000000) 1 (1 * / 1000) (100)%Z)) /\ ((gtilde (9 * / 10) (999 * / 1000) (1 * / 100000000) 1 (1 * / 1000) (100)%Z) < (380967 * / 200000)) /\ ((952421 * / 500000) < (gtilde (9 * / 10) (999 * / 1000) (1 * / 100000000) 1 (1 * / 10) (100)%Z)) /\ ((gtilde (9 * / 10) (999 * / 1000) (1 * / 100000000) 1 (1 * / 10) (100)%Z) < (476211 * / 250000)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((1904833 * / 1000000) < ((1 * (1 + (((1 * / 1000) * ((999 * / 1000) ^ 100)) * / ((1 * / 100000000) + (1 * / 1000))))) * / (1 - ((9 * / 10) ^ 100)))).
closed_less.
}
{ change (((1 * (1 + (((1 * / 1000) * ((999 * / 1000) ^ 100)) * / ((1 * / 100000000) + (1 * / 1000))))) * / (1 - ((9 * / 10) ^ 100))) < (380967 * / 200000)).
closed_less.
}
{ change ((952421 * / 500000) < ((1 * (1 + (((1 * / 10) * ((999 * / 1000) ^ 100)) * / ((1 * / 100000000) + (1 * / 10))))) * / (1 - ((9 * / 10) ^ 100)))).
closed_less.
}
{ change (((1 * (1 + (((1 * / 10) * ((999 * / 1000) ^ 100)) * / ((1 * / 100000000) + (1 * / 10))))) * / (1 - ((9 * / 10) ^ 100))) < (476211 * / 250000)).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 h__4]]].
change (((1904833 * / 1000000) < (gtilde (9 * / 10) (999 * / 1000) (1 * / 100000000) 1 (1 * / 1000) (100)%Z)) /\ ((gtilde (9 * / 10) (999 * / 1000) (1 * / 100000000) 1 (1 * / 1000) (100)%Z) < (380967 * / 200000)) /\ ((952421 * / 500000) < (gtilde (9 * / 10) (999 * / 1000) (1 * / 100000000) 1 (1 * / 10) (100)%Z)) /\ ((gtilde (9 * / 10) (999 * / 1000) (1 * / 100000000) 1 (1 * / 10) (100)%Z) < (476211 * / 250000))).
exact s__0.
Qed.
Fail Definition corrupted : (((gtilde (9 / 10) (999 / 1000) (1 / 100000000) 1 (1 / 1000) (100)%Z) <= (1904833 / 1000000)) /\ ((gtilde (9 / 10) (999 / 1000) (1 / 100000000) 1 (1 / 1000) (100)%Z) < (380967 / 200000)) /\ ((952421 / 500000) < (gtilde (9 / 10) (999 / 1000) (1 / 100000000) 1 (1 / 10) (100)%Z)) /\ ((gtilde (9 / 10) (999 / 1000) (1 / 100000000) 1 (1 / 10) (100)%Z) < (476211 / 250000))) := claim.
End T_exadam_example_842f140b.


(* exadam.example_where; certificate 7d0f9ccc49f3054dcbee9da34743fa35c9dfaf78541759d030c38da5c892a9b3 *)
Module T_exadam_example_where_7d0f9ccc.
Definition gtilde (b1 : R) (b2 : R) (eps : R) (g : R) (v : R) (t : Z) : R := ((g * (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v)))) / (1 - (powerRZ b1 (t)%Z))).

Theorem claim : (((109 / 100) < (gtilde (9 / 10) (999 / 1000) (1 / 100000000) 1 (31 / 25000000000) (100)%Z)) /\ ((gtilde (9 / 10) (999 / 1000) (1 / 100000000) 1 (31 / 25000000000) (100)%Z) < (111 / 100))).
Proof.
(* goal *)
assert (s__0 : (((109 * / 100) < (gtilde (9 * / 10) (999 * / 1000) (1 * / 100000000) 1 (31 * / 25000000000) (100)%Z)) /\ ((gtilde (9 * / 10) (999 * / 1000) (1 * / 100000000) 1 (31 * / 25000000000) (100)%Z) < (111 * / 100)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((109 * / 100) < ((1 * (1 + (((31 * / 25000000000) * ((999 * / 1000) ^ 100)) * / ((1 * / 100000000) + (31 * / 25000000000))))) * / (1 - ((9 * / 10) ^ 100)))).
closed_less.
}
{ change (((1 * (1 + (((31 * / 25000000000) * ((999 * / 1000) ^ 100)) * / ((1 * / 100000000) + (31 * / 25000000000))))) * / (1 - ((9 * / 10) ^ 100))) < (111 * / 100)).
closed_less.
}
}
pose proof s__0 as [h__1 h__2].
change (((109 * / 100) < (gtilde (9 * / 10) (999 * / 1000) (1 * / 100000000) 1 (31 * / 25000000000) (100)%Z)) /\ ((gtilde (9 * / 10) (999 * / 1000) (1 * / 100000000) 1 (31 * / 25000000000) (100)%Z) < (111 * / 100))).
exact s__0.
Qed.
Fail Definition corrupted : (((gtilde (9 / 10) (999 / 1000) (1 / 100000000) 1 (31 / 25000000000) (100)%Z) <= (109 / 100)) /\ ((gtilde (9 / 10) (999 / 1000) (1 / 100000000) 1 (31 / 25000000000) (100)%Z) < (111 / 100))) := claim.
End T_exadam_example_where_7d0f9ccc.


(* exadam.curvature; certificate f697926be920743e05ca041690e00016ee3e0c4e65508aea086823ef49b33cea *)
Module T_exadam_curvature_f697926b.
Definition factor (b2 : R) (eps : R) (v : R) (t : Z) : R := (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v))).

Lemma satisfiable : exists (b2 : R) (eps : R) (v : R) (w : R) (t : Z), (0 <= t)%Z /\ (0 < b2) /\ (0 < eps) /\ (0 <= v) /\ ((9 * v) <= eps) /\ ((9 * eps) <= w).
Proof.
exists (1 * / 2), 1, 0, 10, (2)%Z.
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
change (0 < 1).
closed_less.
}
{
split.
{
change (0 <= 0).
apply Req_le.
closed_eq.
}
{
split.
{
change ((9 * 0) <= 1).
closed_less.
}
{
change ((9 * 1) <= 10).
closed_less.
}
}
}
}
}
Qed.

Lemma proved : forall (b2 : R) (eps : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> (0 < b2) -> (0 < eps) -> (0 <= v) -> ((9 * v) <= eps) -> ((9 * eps) <= w) -> (((0 <> (eps + w)) /\ (0 <> (eps + v))) /\ (((4 / 5) * (powerRZ b2 (t)%Z)) <= ((factor b2 eps w (t)%Z) - (factor b2 eps v (t)%Z)))).
Proof.
intros b2 eps v w t b__0 h__2 h__3 h__4 h__5 h__6.
assert (r__1 : 0 <= IZR t) by (izr_le).
(* positive *)
assert (s__11 : (0 < w)).
{
assert (e__7 : w = ((w - (9 * eps)) + (9 * eps))).
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
assert (w__8 : 0 < ((w - (9 * eps)) + (9 * eps))).
{
apply plus_nn_pos.
{
assert (e__9 : (w - (9 * eps)) = 1 * (w - (9 * eps)) + 0).
{
transitivity ((((- 9) * eps) + w)).
{
feq.
}
symmetry.
transitivity ((((- 9) * eps) + w)).
{
feq.
}
feq.
}
rw e__9.
apply (from_le_nn 1 0 (9 * eps) w); [exact h__6 | lra ..].
}
{
assert (e__10 : (9 * eps) = 9 * (eps - 0) + 0).
{
transitivity ((9 * eps)).
{
reflexivity.
}
symmetry.
transitivity ((9 * eps)).
{
feq.
}
feq.
}
rw e__10.
apply (from_lt_pos 9 0 0 eps); [exact h__3 | lra ..].
}
}
rw e__7. exact w__8.
}
assert (n__16 : (eps + w) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
assert (e__14 : eps = 1 * (eps - 0) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
assert (e__15 : w = 1 * (w - 0) + 0).
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
rw e__15.
apply (from_lt_pos 1 0 0 w); [exact s__11 | lra ..].
}
}
assert (n__19 : (eps + v) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__17 : eps = 1 * (eps - 0) + 0).
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
rw e__17.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
assert (e__18 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__18.
apply (from_le_nn 1 0 0 v); [exact h__4 | lra ..].
}
}
assert (n__22 : (w + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
assert (e__20 : w = 1 * (w - 0) + 0).
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
rw e__20.
apply (from_lt_pos 1 0 0 w); [exact s__11 | lra ..].
}
{
assert (e__21 : eps = 1 * (eps - 0) + 0).
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
rw e__21.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
}
assert (n__25 : (v + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
assert (e__23 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__23.
apply (from_le_nn 1 0 0 v); [exact h__4 | lra ..].
}
{
assert (e__24 : eps = 1 * (eps - 0) + 0).
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
rw e__24.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
}
(* goal *)
assert (s__41 : (((4 * / 5) * (powerRZ b2 (t)%Z)) <= ((factor b2 eps w (t)%Z) - (factor b2 eps v (t)%Z)))).
{
apply gap_le.
assert (e__12 : (((factor b2 eps w (t)%Z) - (factor b2 eps v (t)%Z)) - ((4 * / 5) * (powerRZ b2 (t)%Z))) = ((powerRZ b2 (t)%Z) * ((((w - (9 * eps)) * / 10) * / (w + eps)) + (((eps - (9 * v)) * / 10) * / (v + eps))))).
{
transitivity ((((((- 9) * / 5) * (powerRZ b2 (t)%Z) * eps * v) + ((1 * / 5) * (powerRZ b2 (t)%Z) * eps * w) + (((- 4) * / 5) * (powerRZ b2 (t)%Z) * (eps ^ 2)) + (((- 4) * / 5) * (powerRZ b2 (t)%Z) * v * w)) * (/ (eps + v)) * (/ (eps + w)))).
{
assert (e__26 : (factor b2 eps w (t)%Z) = ((((powerRZ b2 (t)%Z) * w) + eps + w) * (/ (eps + w)))).
{
change ((1 + ((w * (powerRZ b2 (t)%Z)) * / (eps + w))) = ((((powerRZ b2 (t)%Z) * w) + eps + w) * (/ (eps + w)))).
assert (e__27 : / (eps + w) = (/ (eps + w))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__27.
reflexivity.
}
feq.
}
assert (e__28 : (factor b2 eps v (t)%Z) = ((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
{
change ((1 + ((v * (powerRZ b2 (t)%Z)) * / (eps + v))) = ((((powerRZ b2 (t)%Z) * v) + eps + v) * (/ (eps + v)))).
assert (e__29 : / (eps + v) = (/ (eps + v))).
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
eapply eq_trans.
{
rw e__26.
rw e__28.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((- 9) * / 5) * (powerRZ b2 (t)%Z) * eps * v) + ((1 * / 5) * (powerRZ b2 (t)%Z) * eps * w) + (((- 4) * / 5) * (powerRZ b2 (t)%Z) * (eps ^ 2)) + (((- 4) * / 5) * (powerRZ b2 (t)%Z) * v * w)) * (/ (eps + v)) * (/ (eps + w)))).
{
assert (e__30 : / (w + eps) = (/ (eps + w))).
{
assert (e__31 : (w + eps) = (eps + w)).
{
feq.
}
rw e__31.
apply inv_by. feq.
}
assert (e__32 : / (v + eps) = (/ (eps + v))).
{
assert (e__33 : (v + eps) = (eps + v)).
{
feq.
}
rw e__33.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__30.
rw e__32.
reflexivity.
}
feq.
}
feq.
}
assert (w__13 : 0 <= ((powerRZ b2 (t)%Z) * ((((w - (9 * eps)) * / 10) * / (w + eps)) + (((eps - (9 * v)) * / 10) * / (v + eps))))).
{
apply mult_pos_nn.
{
apply pz_pos.
assert (e__34 : b2 = 1 * (b2 - 0) + 0).
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
rw e__34.
apply (from_lt_pos 1 0 0 b2); [exact h__2 | lra ..].
}
{
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (e__35 : ((w - (9 * eps)) * / 10) = (1 * / 10) * (w - (9 * eps)) + 0).
{
transitivity (((((- 9) * / 10) * eps) + ((1 * / 10) * w))).
{
feq.
}
symmetry.
transitivity (((((- 9) * / 10) * eps) + ((1 * / 10) * w))).
{
feq.
}
feq.
}
rw e__35.
apply (from_le_nn (1 * / 10) 0 (9 * eps) w); [exact h__6 | lra ..].
}
{
apply inv_pos.
apply plus_pos_pos.
{
assert (e__36 : w = 1 * (w - 0) + 0).
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
rw e__36.
apply (from_lt_pos 1 0 0 w); [exact s__11 | lra ..].
}
{
assert (e__37 : eps = 1 * (eps - 0) + 0).
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
rw e__37.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
}
}
{
apply mult_nn_pos.
{
assert (e__38 : ((eps - (9 * v)) * / 10) = (1 * / 10) * (eps - (9 * v)) + 0).
{
transitivity ((((1 * / 10) * eps) + (((- 9) * / 10) * v))).
{
feq.
}
symmetry.
transitivity ((((1 * / 10) * eps) + (((- 9) * / 10) * v))).
{
feq.
}
feq.
}
rw e__38.
apply (from_le_nn (1 * / 10) 0 (9 * v) eps); [exact h__5 | lra ..].
}
{
apply inv_pos.
apply plus_nn_pos.
{
assert (e__39 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__39.
apply (from_le_nn 1 0 0 v); [exact h__4 | lra ..].
}
{
assert (e__40 : eps = 1 * (eps - 0) + 0).
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
rw e__40.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
}
}
}
}
rw e__12. exact w__13.
}
split.
{
split.
{
change (0 <> (eps + w)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
assert (e__42 : eps = 1 * (eps - 0) + 0).
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
rw e__42.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
assert (e__43 : w = 1 * (w - 0) + 0).
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
rw e__43.
apply (from_lt_pos 1 0 0 w); [exact s__11 | lra ..].
}
}
{
change (0 <> (eps + v)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__44 : eps = 1 * (eps - 0) + 0).
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
rw e__44.
apply (from_lt_pos 1 0 0 eps); [exact h__3 | lra ..].
}
{
assert (e__45 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__45.
apply (from_le_nn 1 0 0 v); [exact h__4 | lra ..].
}
}
}
{
change (((4 * / 5) * (powerRZ b2 (t)%Z)) <= ((factor b2 eps w (t)%Z) - (factor b2 eps v (t)%Z))).
exact s__41.
}
Qed.
Lemma meaningful : forall (b2 : R) (eps : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> (0 < b2) -> (0 < eps) -> (0 <= v) -> ((9 * v) <= eps) -> ((9 * eps) <= w) -> ((0 <> (eps + w)) /\ (0 <> (eps + v))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Theorem claim : forall (b2 : R) (eps : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> (0 < b2) -> (0 < eps) -> (0 <= v) -> ((9 * v) <= eps) -> ((9 * eps) <= w) -> (((4 / 5) * (powerRZ b2 (t)%Z)) <= ((factor b2 eps w (t)%Z) - (factor b2 eps v (t)%Z))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Fail Definition corrupted : forall (b2 : R) (eps : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> (0 < b2) -> (0 < eps) -> (0 <= v) -> ((9 * v) <= eps) -> ((9 * eps) <= w) -> (((factor b2 eps w (t)%Z) - (factor b2 eps v (t)%Z)) < ((4 / 5) * (powerRZ b2 (t)%Z))) := claim.
End T_exadam_curvature_f697926b.


(* exadam.curvature_fails; certificate 985addfcd3b2861538c7bc8e1da9e5607a1fe0c1cadfac85f054ddbef7160d10 *)
Module T_exadam_curvature_fails_985addfc.
Definition factor (b2 : R) (eps : R) (v : R) (t : Z) : R := (1 + ((v * (powerRZ b2 (t)%Z)) / (eps + v))).

Lemma satisfiable : exists (b2 : R) (eps : R) (v : R) (w : R) (t : Z), (0 <= t)%Z /\ (v < w).
Proof.
exists (999 * / 1000), (1 * / 100000000), (1 * / 1000), (1 * / 10), (100)%Z.
split.
{
lia.
}
{
change ((1 * / 1000) < (1 * / 10)).
closed_less.
}
Qed.

Theorem claim : ~ (forall (b2 : R) (eps : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> (v < w) -> (((4 / 5) * (powerRZ b2 (t)%Z)) <= ((factor b2 eps w (t)%Z) - (factor b2 eps v (t)%Z)))).
Proof.
intro general.
specialize (general (999 * / 1000) (1 * / 100000000) (1 * / 1000) (1 * / 10) (100)%Z).
lapply general; clear general.
2: {
lia.
}
intro general.
lapply general; clear general.
2: {
change ((1 * / 1000) < (1 * / 10)).
closed_less.
}
intro general.
revert general.
change (((4 * / 5) * ((999 * / 1000) ^ 100)) <= ((1 + (((1 * / 10) * ((999 * / 1000) ^ 100)) * / ((1 * / 100000000) + (1 * / 10)))) - (1 + (((1 * / 1000) * ((999 * / 1000) ^ 100)) * / ((1 * / 100000000) + (1 * / 1000))))) -> False).
apply no_le.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (b2 : R) (eps : R) (v : R) (w : R) (t : Z), (0 <= t)%Z -> (v < w) -> (((factor b2 eps w (t)%Z) - (factor b2 eps v (t)%Z)) < ((4 / 5) * (powerRZ b2 (t)%Z)))) := claim.
End T_exadam_curvature_fails_985addfc.


(* exadam.curvature_sizes; certificate 7db06411b7712dc020a775df035361c40988a67670d93bf61d26109018bcb222 *)
Module T_exadam_curvature_sizes_7db06411.

Lemma proved : (((0 <= ((1 / 100000000) / 9)) /\ (0 <= ((1 / 100000000) / 9)) /\ (0 <= (9 * (1 / 100000000))) /\ (0 <= (9 * (1 / 100000000)))) /\ (((33 / 1000000) < (sqrt ((1 / 100000000) / 9))) /\ ((sqrt ((1 / 100000000) / 9)) < (17 / 500000)) /\ ((29 / 100000) < (sqrt (9 * (1 / 100000000)))) /\ ((sqrt (9 * (1 / 100000000))) < (31 / 100000)))).
Proof.
(* goal *)
assert (s__0 : (((33 * / 1000000) < (sqrt ((1 * / 100000000) * / 9))) /\ ((sqrt ((1 * / 100000000) * / 9)) < (17 * / 500000)) /\ ((29 * / 100000) < (sqrt (9 * (1 * / 100000000)))) /\ ((sqrt (9 * (1 * / 100000000))) < (31 * / 100000)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((33 * / 1000000) < (sqrt ((1 * / 100000000) * / 9))).
closed_less.
}
{ change ((sqrt ((1 * / 100000000) * / 9)) < (17 * / 500000)).
closed_less.
}
{ change ((29 * / 100000) < (sqrt (9 * (1 * / 100000000)))).
closed_less.
}
{ change ((sqrt (9 * (1 * / 100000000))) < (31 * / 100000)).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 h__4]]].
split.
{
split.
{
change (0 <= ((1 * / 100000000) * / 9)).
apply Rlt_le.
assert (e__5 : ((1 * / 100000000) * / 9) = (1 * / 900000000)).
{
feq.
}
rw e__5.
rat.
}
{
split.
{
change (0 <= ((1 * / 100000000) * / 9)).
apply Rlt_le.
assert (e__6 : ((1 * / 100000000) * / 9) = (1 * / 900000000)).
{
feq.
}
rw e__6.
rat.
}
{
split.
{
change (0 <= (9 * (1 * / 100000000))).
apply Rlt_le.
assert (e__7 : (9 * (1 * / 100000000)) = (9 * / 100000000)).
{
feq.
}
rw e__7.
rat.
}
{
change (0 <= (9 * (1 * / 100000000))).
apply Rlt_le.
assert (e__8 : (9 * (1 * / 100000000)) = (9 * / 100000000)).
{
feq.
}
rw e__8.
rat.
}
}
}
}
{
change (((33 * / 1000000) < (sqrt ((1 * / 100000000) * / 9))) /\ ((sqrt ((1 * / 100000000) * / 9)) < (17 * / 500000)) /\ ((29 * / 100000) < (sqrt (9 * (1 * / 100000000)))) /\ ((sqrt (9 * (1 * / 100000000))) < (31 * / 100000))).
exact s__0.
}
Qed.
Lemma meaningful : ((0 <= ((1 / 100000000) / 9)) /\ (0 <= ((1 / 100000000) / 9)) /\ (0 <= (9 * (1 / 100000000))) /\ (0 <= (9 * (1 / 100000000)))).
Proof. exact (proj1 (proved )). Qed.
Theorem claim : (((33 / 1000000) < (sqrt ((1 / 100000000) / 9))) /\ ((sqrt ((1 / 100000000) / 9)) < (17 / 500000)) /\ ((29 / 100000) < (sqrt (9 * (1 / 100000000)))) /\ ((sqrt (9 * (1 / 100000000))) < (31 / 100000))).
Proof. exact (proj2 (proved )). Qed.
Fail Definition corrupted : (((sqrt ((1 / 100000000) / 9)) <= (33 / 1000000)) /\ ((sqrt ((1 / 100000000) / 9)) < (17 / 500000)) /\ ((29 / 100000) < (sqrt (9 * (1 / 100000000)))) /\ ((sqrt (9 * (1 / 100000000))) < (31 / 100000))) := claim.
End T_exadam_curvature_sizes_7db06411.


(* exadam.curvature_line; certificate 78acadacb84b4c319115066f08eda8247348acdf15c0222ec18b435de53d117f *)
Module T_exadam_curvature_line_78acadac.
Fixpoint second_moment_nat (b : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * (second_moment_nat b g k__)) + (((g (((0 + Z.of_nat k__) + 1))%Z) ^ 2) * (1 - b))) end.
Definition second_moment (b : R) (g : Z -> R) (n : Z) : R := second_moment_nat b g (Z.to_nat (n - 0)).
Lemma second_moment_start : forall (b : R) (g : Z -> R), second_moment b g (0)%Z = 0.
Proof. intros. unfold second_moment. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma second_moment_succ : forall (b : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> second_moment b g (n + 1)%Z = ((b * (second_moment b g (n)%Z)) + (((g ((n + 1))%Z) ^ 2) * (1 - b))).
Proof. intros b g n bound. unfold second_moment. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [second_moment_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (c : R) (eps : R), True.
Proof.
exists 1, (1 * / 100000000).
exact I.
Qed.

Theorem claim : ~ (forall (c : R) (eps : R), ((second_moment (999 / 1000) (fun i : Z => c) (100)%Z) <= eps)).
Proof.
intro general.
specialize (general 1 (1 * / 100000000)).
revert general.
change ((((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * (((999 * / 1000) * 0) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000))))) + ((1 ^ 2) * (1 - (999 * / 1000)))) <= (1 * / 100000000) -> False).
apply no_le.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (c : R) (eps : R), (eps < (second_moment (999 / 1000) (fun i : Z => c) (100)%Z))) := claim.
End T_exadam_curvature_line_78acadac.


(* exadam.curvature_hidden; certificate 5d2dce2c09fae211f1e5faeee582923ed9b4290ef7d86a3dfe24ffba7d008a8a *)
Module T_exadam_curvature_hidden_5d2dce2c.
Fixpoint second_moment_nat (b : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * (second_moment_nat b g k__)) + (((g (((0 + Z.of_nat k__) + 1))%Z) ^ 2) * (1 - b))) end.
Definition second_moment (b : R) (g : Z -> R) (n : Z) : R := second_moment_nat b g (Z.to_nat (n - 0)).
Lemma second_moment_start : forall (b : R) (g : Z -> R), second_moment b g (0)%Z = 0.
Proof. intros. unfold second_moment. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma second_moment_succ : forall (b : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> second_moment b g (n + 1)%Z = ((b * (second_moment b g (n)%Z)) + (((g ((n + 1))%Z) ^ 2) * (1 - b))).
Proof. intros b g n bound. unfold second_moment. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [second_moment_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b : R) (c : R) (h : R) (x : Z -> R) (t : Z), (0 <= t)%Z.
Proof.
exists (1 * / 2), 2, 3, (fun i : Z => (IZR i)), (3)%Z.
lia.
Qed.

Theorem claim : forall (b : R) (c : R) (h : R) (x : Z -> R) (t : Z), (0 <= t)%Z -> ((second_moment b (fun i : Z => (c * h * (x (i)%Z))) (t)%Z) = (second_moment b (fun i : Z => (h * (c * (x (i)%Z)))) (t)%Z)).
Proof.
intros b c h x t b__0.
assert (r__1 : 0 <= IZR t) by (izr_le).
(* goal *)
assert (s__4 : ((second_moment b (fun i : Z => (c * h * (x (i)%Z))) (t)%Z) = (second_moment b (fun i : Z => (h * (c * (x (i)%Z)))) (t)%Z))).
{
transitivity ((second_moment b (fun i__0 : Z => ((x (i__0)%Z) * c * h)) (t)%Z)).
{
assert (e__2 : (fun i : Z => (c * h * (x (i)%Z))) = (fun i__0 : Z => ((x (i__0)%Z) * c * h))).
{
apply functional_extensionality; intros i__0.
feq.
}
rw e__2.
reflexivity.
}
symmetry.
transitivity ((second_moment b (fun i__0 : Z => ((x (i__0)%Z) * c * h)) (t)%Z)).
{
assert (e__3 : (fun i : Z => (h * (c * (x (i)%Z)))) = (fun i__0 : Z => ((x (i__0)%Z) * c * h))).
{
apply functional_extensionality; intros i__0.
feq.
}
rw e__3.
reflexivity.
}
feq.
}
change ((second_moment b (fun i : Z => (c * h * (x (i)%Z))) (t)%Z) = (second_moment b (fun i : Z => (h * (c * (x (i)%Z)))) (t)%Z)).
exact s__4.
Qed.
Fail Definition corrupted : forall (b : R) (c : R) (h : R) (x : Z -> R) (t : Z), (0 <= t)%Z -> ((second_moment b (fun i : Z => (c * h * (x (i)%Z))) (t)%Z) = ((second_moment b (fun i : Z => (h * (c * (x (i)%Z)))) (t)%Z) + 1)) := claim.
End T_exadam_curvature_hidden_5d2dce2c.
