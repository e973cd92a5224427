From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas12.
From AdamNX Require Import Lemmas14.
Open Scope R_scope.

(* aida.recursion_bounds; certificate fa5b4f40973cc2e7dd1984e28a72127fb8142f20773f3de7bfbc1aad2bf65936 *)
Module T_aida_recursion_bounds_fa5b4f40.

Lemma satisfiable : exists (x : Z -> R) (c : Z -> R) (c1 : R) (c2 : R) (k : R), (0 < k) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 < (x (t)%Z))) /\ (0 < c1) /\ (forall t : Z, ((0)%Z <= t)%Z -> (c1 <= (c (t)%Z))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= c2)) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((c (t)%Z) * (Rpower (x (t)%Z) k) * (x (t)%Z))))) /\ ((4 * (1 + k) * c2 * (Rpower (x (0)%Z) k)) <= 1).
Proof.
exists (fun t : Z => (1 * / ((IZR t) + 16))), (fun t : Z => (((IZR t) + 16) * / ((IZR t) + 17))), (1 * / 2), 1, 1.
split.
{
change (0 < 1).
closed_less.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 < (1 * / ((IZR t) + 16)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
assert (n__4 : ((IZR t) + 16) <> 0).
{
apply Rgt_not_eq; red.
assert (e__3 : ((IZR t) + 16) = 1 * ((IZR t) - 0) + 16).
{
transitivity (((IZR t) + 16)).
{
reflexivity.
}
symmetry.
transitivity (((IZR t) + 16)).
{
feq.
}
feq.
}
rw e__3.
apply (from_le_pos 1 16 0 (IZR t)); [exact r__1 | lra ..].
}
assert (e__2 : (1 * / ((IZR t) + 16)) = (/ ((IZR t) + 16))).
{
assert (e__5 : / ((IZR t) + 16) = (/ ((IZR t) + 16))).
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
rw e__2.
natpos.
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
change (forall t : Z, ((0)%Z <= t)%Z -> ((1 * / 2) <= (((IZR t) + 16) * / ((IZR t) + 17)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
assert (n__4 : ((IZR t) + 17) <> 0).
{
apply Rgt_not_eq; red.
assert (e__3 : ((IZR t) + 17) = 1 * ((IZR t) - 0) + 17).
{
transitivity (((IZR t) + 17)).
{
reflexivity.
}
symmetry.
transitivity (((IZR t) + 17)).
{
feq.
}
feq.
}
rw e__3.
apply (from_le_pos 1 17 0 (IZR t)); [exact r__1 | lra ..].
}
apply gap_le.
apply Rlt_le.
assert (e__2 : ((((IZR t) + 16) * / ((IZR t) + 17)) - (1 * / 2)) = ((((1 * / 2) * (IZR t)) + (15 * / 2)) * (/ ((IZR t) + 17)))).
{
assert (e__5 : / ((IZR t) + 17) = (/ ((IZR t) + 17))).
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
rw e__2.
natpos.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> ((((IZR t) + 16) * / ((IZR t) + 17)) <= 1)).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
assert (n__4 : ((IZR t) + 17) <> 0).
{
apply Rgt_not_eq; red.
assert (e__3 : ((IZR t) + 17) = 1 * ((IZR t) - 0) + 17).
{
transitivity (((IZR t) + 17)).
{
reflexivity.
}
symmetry.
transitivity (((IZR t) + 17)).
{
feq.
}
feq.
}
rw e__3.
apply (from_le_pos 1 17 0 (IZR t)); [exact r__1 | lra ..].
}
apply gap_le.
apply Rlt_le.
assert (e__2 : (1 - (((IZR t) + 16) * / ((IZR t) + 17))) = (/ ((IZR t) + 17))).
{
assert (e__5 : / ((IZR t) + 17) = (/ ((IZR t) + 17))).
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
rw e__2.
natpos.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> ((1 * / ((IZR ((t + 1))%Z) + 16)) = ((1 * / ((IZR t) + 16)) - ((((IZR t) + 16) * / ((IZR t) + 17)) * (Rpower (1 * / ((IZR t) + 16)) 1) * (1 * / ((IZR t) + 16)))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
assert (n__4 : ((IZR t) + 16) <> 0).
{
apply Rgt_not_eq; red.
assert (e__3 : ((IZR t) + 16) = 1 * ((IZR t) - 0) + 16).
{
transitivity (((IZR t) + 16)).
{
reflexivity.
}
symmetry.
transitivity (((IZR t) + 16)).
{
feq.
}
feq.
}
rw e__3.
apply (from_le_pos 1 16 0 (IZR t)); [exact r__1 | lra ..].
}
assert (n__6 : ((IZR t) + 17) <> 0).
{
apply Rgt_not_eq; red.
assert (e__5 : ((IZR t) + 17) = 1 * ((IZR t) - 0) + 17).
{
transitivity (((IZR t) + 17)).
{
reflexivity.
}
symmetry.
transitivity (((IZR t) + 17)).
{
feq.
}
feq.
}
rw e__5.
apply (from_le_pos 1 17 0 (IZR t)); [exact r__1 | lra ..].
}
assert (n__9 : 0 < (1 * / ((IZR t) + 16))).
{
assert (e__7 : (1 * / ((IZR t) + 16)) = (/ ((IZR t) + 16))).
{
assert (e__8 : / ((IZR t) + 16) = (/ ((IZR t) + 16))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__8.
reflexivity.
}
feq.
}
rw e__7.
natpos.
}
assert (n__12 : 0 < (/ ((IZR t) + 16))).
{
assert (e__10 : (1 * / ((IZR t) + 16)) = (/ ((IZR t) + 16))).
{
assert (e__11 : / ((IZR t) + 16) = (/ ((IZR t) + 16))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__11.
reflexivity.
}
feq.
}
try rewrite <- e__10.
exact n__9.
}
assert (n__14 : (((IZR t) + 1) + 16) <> 0).
{
apply Rgt_not_eq; red.
assert (e__13 : (((IZR t) + 1) + 16) = 1 * ((IZR t) - 0) + 17).
{
transitivity (((IZR t) + 17)).
{
feq.
}
symmetry.
transitivity (((IZR t) + 17)).
{
feq.
}
feq.
}
rw e__13.
apply (from_le_pos 1 17 0 (IZR t)); [exact r__1 | lra ..].
}
apply gap_eq.
assert (e__2 : (((1 * / ((IZR t) + 16)) - ((((IZR t) + 16) * / ((IZR t) + 17)) * (Rpower (1 * / ((IZR t) + 16)) 1) * (1 * / ((IZR t) + 16)))) - (1 * / ((IZR ((t + 1))%Z) + 16))) = 0).
{
assert (e__15 : (Rpower (1 * / ((IZR t) + 16)) 1) = (/ ((IZR t) + 16))).
{
assert (e__16 : (1 * / ((IZR t) + 16)) = (/ ((IZR t) + 16))).
{
assert (e__17 : / ((IZR t) + 16) = (/ ((IZR t) + 16))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__17.
reflexivity.
}
feq.
}
transitivity (Rpower  (/ ((IZR t) + 16)) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__16). }
rewrite (rp_whole (/ ((IZR t) + 16)) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__18 : / ((IZR ((t + 1))%Z) + 16) = (/ ((IZR t) + 17))).
{
assert (e__19 : ((IZR ((t + 1))%Z) + 16) = ((IZR t) + 17)).
{
assert (e__20 : (IZR ((t + 1))%Z) = ((IZR t) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__20.
reflexivity.
}
feq.
}
rw e__19.
apply inv_by. feq.
}
assert (e__21 : / ((IZR t) + 16) = (/ ((IZR t) + 16))).
{
apply inv_by. feq.
}
assert (e__22 : / ((IZR t) + 17) = (/ ((IZR t) + 17))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__15.
rw e__18.
rw e__21.
rw e__22.
reflexivity.
}
feq.
}
rw e__2.
rat.
}
{
change ((4 * (1 + 1) * 1 * (exp (1 * ln (1 * / (0 + 16))))) <= 1).
replace (exp (1 * ln (1 * / (0 + 16)))) with ((1 * / (0 + 16)) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_less.
}
}
}
}
}
}
Qed.

Lemma proved : forall (x : Z -> R) (c : Z -> R) (c1 : R) (c2 : R) (k : R), (0 < k) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 < (x (t)%Z))) -> (0 < c1) -> (forall t : Z, ((0)%Z <= t)%Z -> (c1 <= (c (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= c2)) -> (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((c (t)%Z) * (Rpower (x (t)%Z) k) * (x (t)%Z))))) -> ((4 * (1 + k) * c2 * (Rpower (x (0)%Z) k)) <= 1) -> (((forall t : Z, ((0)%Z <= t)%Z -> (0 < (x (t)%Z))) /\ (0 < (x (0)%Z)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 < (x (0)%Z))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (Rpower (x (0)%Z) k))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (Rpower (x (t)%Z) k))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (x (t)%Z))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (Rpower (x (t)%Z) k))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (x (0)%Z))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (Rpower (x (0)%Z) k))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (IZR t))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <= (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) / (IZR t))))) /\ ((forall t : Z, ((0)%Z <= t)%Z -> (((1 / (Rpower (x (0)%Z) k)) + (k * c1 * (IZR t))) <= (1 / (Rpower (x (t)%Z) k)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> ((1 / (Rpower (x (t)%Z) k)) <= ((1 / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR t)) + ((IZR t) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) / (IZR t))))))))).
Proof.
intros x c c1 c2 k h__0 h__1 h__2 h__3 h__4 h__5 h__6.
(* c2 *)
assert (s__16 : (0 < c2)).
{
assert (e__7 : c2 = ((c2 - (c (0)%Z)) + ((c (0)%Z) - c1) + c1)).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
assert (w__8 : 0 < ((c2 - (c (0)%Z)) + ((c (0)%Z) - c1) + c1)).
{
apply plus_nn_pos.
{
apply plus_nn_nn.
{
assert (b__9 : ((0)%Z <= (0)%Z)%Z).
{
zp.
}
assert (i__10 : ((c (0)%Z) <= c2)) by exact (h__4 (0)%Z b__9).
assert (e__11 : (c2 - (c (0)%Z)) = 1 * (c2 - (c (0)%Z)) + 0).
{
transitivity ((((- 1) * (c (0)%Z)) + c2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (c (0)%Z)) + c2)).
{
feq.
}
feq.
}
rw e__11.
apply (from_le_nn 1 0 (c (0)%Z) c2); [exact i__10 | lra ..].
}
{
assert (b__12 : ((0)%Z <= (0)%Z)%Z).
{
zp.
}
assert (i__13 : (c1 <= (c (0)%Z))) by exact (h__3 (0)%Z b__12).
assert (e__14 : ((c (0)%Z) - c1) = 1 * ((c (0)%Z) - c1) + 0).
{
transitivity (((c (0)%Z) + ((- 1) * c1))).
{
feq.
}
symmetry.
transitivity (((c (0)%Z) + ((- 1) * c1))).
{
feq.
}
feq.
}
rw e__14.
apply (from_le_nn 1 0 c1 (c (0)%Z)); [exact i__13 | lra ..].
}
}
{
assert (e__15 : c1 = 1 * (c1 - 0) + 0).
{
transitivity (c1).
{
reflexivity.
}
symmetry.
transitivity (c1).
{
feq.
}
feq.
}
rw e__15.
apply (from_lt_pos 1 0 0 c1); [exact h__2 | lra ..].
}
}
rw e__7. exact w__8.
}
(* x >= 0 *)
assert (s__23 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (x (t)%Z)))).
{
intros t b__17.
assert (r__18 : 0 <= IZR t).
{ izr_le. }
(* x_t *)
assert (s__22 : (0 <= (x (t)%Z))).
{
apply Rlt_le.
assert (b__19 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__20 : (0 < (x (t)%Z))) by exact (h__1 (t)%Z b__19).
assert (e__21 : (x (t)%Z) = 1 * ((x (t)%Z) - 0) + 0).
{
transitivity ((x (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (t)%Z)).
{
feq.
}
feq.
}
rw e__21.
apply (from_lt_pos 1 0 0 (x (t)%Z)); [exact i__20 | lra ..].
}
exact s__22.
}
(* falls *)
assert (s__60 : (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) <= ((x (t)%Z) - (c1 * (apow (x (t)%Z) k) * (x (t)%Z)))))).
{
intros t b__24.
assert (r__25 : 0 <= IZR t).
{ izr_le. }
(* W *)
assert (s__32 : ((apow (x (t)%Z) k) = (Rpower (x (t)%Z) k))).
{
assert (p__26 : (0 < (x (t)%Z))).
{
assert (b__27 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__28 : (0 < (x (t)%Z))) by exact (h__1 (t)%Z b__27).
assert (e__29 : (x (t)%Z) = 1 * ((x (t)%Z) - 0) + 0).
{
transitivity ((x (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (t)%Z)).
{
feq.
}
feq.
}
rw e__29.
apply (from_lt_pos 1 0 0 (x (t)%Z)); [exact i__28 | lra ..].
}
assert (p__30 : (0 < k)).
{
exact h__0.
}
assert (u__31 : ((apow (x (t)%Z) k) = (Rpower (x (t)%Z) k))).
{
exact (ax_apow_of_positive (x (t)%Z) k p__26 p__30).
}
exact u__31.
}
(* x_t *)
assert (s__35 : ((x ((t + 1))%Z) = ((x (t)%Z) - ((c (t)%Z) * (Rpower (x (t)%Z) k) * (x (t)%Z))))).
{
assert (b__33 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__34 : ((x ((t + 1))%Z) = ((x (t)%Z) - ((c (t)%Z) * (Rpower (x (t)%Z) k) * (x (t)%Z))))).
{
exact (h__5 (t)%Z b__33).
}
exact u__34.
}
assert (n__39 : 0 < k).
{
assert (e__38 : k = 1 * (k - 0) + 0).
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
rw e__38.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
assert (n__43 : 0 < (x (t)%Z)).
{
assert (b__40 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__41 : (0 < (x (t)%Z))) by exact (h__1 (t)%Z b__40).
assert (e__42 : (x (t)%Z) = 1 * ((x (t)%Z) - 0) + 0).
{
transitivity ((x (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (t)%Z)).
{
feq.
}
feq.
}
rw e__42.
apply (from_lt_pos 1 0 0 (x (t)%Z)); [exact i__41 | lra ..].
}
assert (n__49 : (x (t + 1)%Z) = (((- 1) * (c (t)%Z) * (x (t)%Z) * (Rpower (x (t)%Z) k)) + (x (t)%Z))).
{
transitivity (1 * (x (t + 1)%Z)).
{ feq. }
assert (e__48 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
try rewrite <- e__48.
rewrite s__35.
assert (e__47 : ((x (t)%Z) - ((c (t)%Z) * (Rpower (x (t)%Z) k) * (x (t)%Z))) = (((- 1) * (c (t)%Z) * (x (t)%Z) * (Rpower (x (t)%Z) k)) + (x (t)%Z))).
{
feq.
}
rw e__47.
feq.
}
assert (n__52 : (apow (x (t)%Z) k) = (Rpower (x (t)%Z) k)).
{
transitivity (1 * (apow (x (t)%Z) k)).
{ feq. }
rewrite s__32.
feq.
}
(* falls_t *)
assert (s__59 : ((x ((t + 1))%Z) <= ((x (t)%Z) - (c1 * (apow (x (t)%Z) k) * (x (t)%Z))))).
{
apply gap_le.
assert (e__36 : (((x (t)%Z) - (c1 * (apow (x (t)%Z) k) * (x (t)%Z))) - (x ((t + 1))%Z)) = (((c (t)%Z) - c1) * (Rpower (x (t)%Z) k) * (x (t)%Z))).
{
transitivity ((((- 1) * (apow (x (t)%Z) k) * (x (t)%Z) * c1) + ((- 1) * (x (t + 1)%Z)) + (x (t)%Z))).
{
assert (e__44 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__44.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((c (t)%Z) * (x (t)%Z) * (Rpower (x (t)%Z) k)) + ((- 1) * (x (t)%Z) * (Rpower (x (t)%Z) k) * c1))).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow (x (t)%Z) k) * (x (t)%Z) * c1) + ((- 1) * (c (t)%Z) * (x (t)%Z) * (Rpower (x (t)%Z) k)) + ((- 1) * (x (t + 1)%Z)) + (1 * (x (t)%Z) * (Rpower (x (t)%Z) k) * c1) + (1 * (x (t)%Z))))).
{
feq.
}
rw n__49.
transitivity ((((- 1) * (apow (x (t)%Z) k) * (x (t)%Z) * c1) + ((x (t)%Z) * (Rpower (x (t)%Z) k) * c1))).
{
feq.
}
transitivity (((((- 1) * (apow (x (t)%Z) k) * (x (t)%Z) * c1) + (1 * (x (t)%Z) * (Rpower (x (t)%Z) k) * c1)))).
{
feq.
}
rw n__52.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__37 : 0 <= (((c (t)%Z) - c1) * (Rpower (x (t)%Z) k) * (x (t)%Z))).
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
assert (b__53 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__54 : (c1 <= (c (t)%Z))) by exact (h__3 (t)%Z b__53).
assert (e__55 : ((c (t)%Z) - c1) = 1 * ((c (t)%Z) - c1) + 0).
{
transitivity (((c (t)%Z) + ((- 1) * c1))).
{
feq.
}
symmetry.
transitivity (((c (t)%Z) + ((- 1) * c1))).
{
feq.
}
feq.
}
rw e__55.
apply (from_le_nn 1 0 c1 (c (t)%Z)); [exact i__54 | lra ..].
}
{
apply exp_pos.
}
}
{
assert (b__56 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__57 : (0 < (x (t)%Z))) by exact (h__1 (t)%Z b__56).
assert (e__58 : (x (t)%Z) = 1 * ((x (t)%Z) - 0) + 0).
{
transitivity ((x (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (t)%Z)).
{
feq.
}
feq.
}
rw e__58.
apply (from_lt_pos 1 0 0 (x (t)%Z)); [exact i__57 | lra ..].
}
}
rw e__36. exact w__37.
}
exact s__59.
}
(* W0 *)
assert (s__67 : ((apow (x (0)%Z) k) = (Rpower (x (0)%Z) k))).
{
assert (p__61 : (0 < (x (0)%Z))).
{
assert (b__62 : ((0)%Z <= (0)%Z)%Z).
{
zp.
}
assert (i__63 : (0 < (x (0)%Z))) by exact (h__1 (0)%Z b__62).
assert (e__64 : (x (0)%Z) = 1 * ((x (0)%Z) - 0) + 0).
{
transitivity ((x (0)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (0)%Z)).
{
feq.
}
feq.
}
rw e__64.
apply (from_lt_pos 1 0 0 (x (0)%Z)); [exact i__63 | lra ..].
}
assert (p__65 : (0 < k)).
{
exact h__0.
}
assert (u__66 : ((apow (x (0)%Z) k) = (Rpower (x (0)%Z) k))).
{
exact (ax_apow_of_positive (x (0)%Z) k p__61 p__65).
}
exact u__66.
}
(* lower *)
assert (s__117 : (forall t : Z, ((0)%Z <= t)%Z -> (((1 * / (Rpower (x (0)%Z) k)) + (k * c1 * (IZR t))) <= (1 * / (Rpower (x (t)%Z) k))))).
{
intros t b__68.
assert (r__69 : 0 <= IZR t).
{ izr_le. }
(* decay *)
assert (s__83 : (((apow (x (t)%Z) k) * (1 + (k * c1 * (IZR t) * (apow (x (0)%Z) k)))) <= (apow (x (0)%Z) k))).
{
assert (b__70 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__71 : (forall t' : Z, ((0)%Z <= t')%Z -> (0 <= (x (t')%Z)))).
{
intros t' b__72.
assert (r__74 : 0 <= IZR t').
{ izr_le. }
pose proof (s__23 t' ltac:(zp)) as h__73.
exact h__73.
}
assert (p__75 : (0 <= c1)).
{
apply Rlt_le.
assert (e__76 : c1 = 1 * (c1 - 0) + 0).
{
transitivity (c1).
{
reflexivity.
}
symmetry.
transitivity (c1).
{
feq.
}
feq.
}
rw e__76.
apply (from_lt_pos 1 0 0 c1); [exact h__2 | lra ..].
}
assert (p__77 : (0 < k)).
{
exact h__0.
}
assert (p__78 : (forall t' : Z, ((0)%Z <= t')%Z -> ((x ((t' + 1))%Z) <= ((x (t')%Z) - (c1 * (apow (x (t')%Z) k) * (x (t')%Z)))))).
{
intros t' b__79.
assert (r__81 : 0 <= IZR t').
{ izr_le. }
pose proof (s__60 t' ltac:(zp)) as h__80.
exact h__80.
}
assert (u__82 : (((apow (x (t)%Z) k) * (1 + (k * c1 * (IZR t) * (apow (x (0)%Z) k)))) <= (apow (x (0)%Z) k))).
{
exact (T_algebraic_decay_3b5246f6.claim (fun t : Z => (x (t)%Z)) c1 k (t)%Z b__70 p__71 p__75 p__77 p__78).
}
exact u__82.
}
(* W *)
assert (s__90 : ((apow (x (t)%Z) k) = (Rpower (x (t)%Z) k))).
{
assert (p__84 : (0 < (x (t)%Z))).
{
assert (b__85 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__86 : (0 < (x (t)%Z))) by exact (h__1 (t)%Z b__85).
assert (e__87 : (x (t)%Z) = 1 * ((x (t)%Z) - 0) + 0).
{
transitivity ((x (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (t)%Z)).
{
feq.
}
feq.
}
rw e__87.
apply (from_lt_pos 1 0 0 (x (t)%Z)); [exact i__86 | lra ..].
}
assert (p__88 : (0 < k)).
{
exact h__0.
}
assert (u__89 : ((apow (x (t)%Z) k) = (Rpower (x (t)%Z) k))).
{
exact (ax_apow_of_positive (x (t)%Z) k p__84 p__88).
}
exact u__89.
}
assert (n__96 : 0 < (x (t)%Z)).
{
assert (b__93 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__94 : (0 < (x (t)%Z))) by exact (h__1 (t)%Z b__93).
assert (e__95 : (x (t)%Z) = 1 * ((x (t)%Z) - 0) + 0).
{
transitivity ((x (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (t)%Z)).
{
feq.
}
feq.
}
rw e__95.
apply (from_lt_pos 1 0 0 (x (t)%Z)); [exact i__94 | lra ..].
}
assert (n__97 : (Rpower (x (t)%Z) k) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__101 : 0 < (x (0)%Z)).
{
assert (b__98 : ((0)%Z <= (0)%Z)%Z).
{
zp.
}
assert (i__99 : (0 < (x (0)%Z))) by exact (h__1 (0)%Z b__98).
assert (e__100 : (x (0)%Z) = 1 * ((x (0)%Z) - 0) + 0).
{
transitivity ((x (0)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (0)%Z)).
{
feq.
}
feq.
}
rw e__100.
apply (from_lt_pos 1 0 0 (x (0)%Z)); [exact i__99 | lra ..].
}
assert (n__102 : (Rpower (x (0)%Z) k) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__104 : 0 < k).
{
assert (e__103 : k = 1 * (k - 0) + 0).
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
rw e__103.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
assert (n__105 : ((Rpower (x (t)%Z) k) * (Rpower (x (0)%Z) k)) <> 0).
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
assert (n__111 : (apow (x (0)%Z) k) = (Rpower (x (0)%Z) k)).
{
transitivity (1 * (apow (x (0)%Z) k)).
{ feq. }
rewrite s__67.
feq.
}
assert (n__114 : (apow (x (t)%Z) k) = (Rpower (x (t)%Z) k)).
{
transitivity (1 * (apow (x (t)%Z) k)).
{ feq. }
rewrite s__90.
feq.
}
(* lower_t *)
assert (s__116 : (((1 * / (Rpower (x (0)%Z) k)) + (k * c1 * (IZR t))) <= (1 * / (Rpower (x (t)%Z) k)))).
{
apply gap_le.
assert (e__91 : ((1 * / (Rpower (x (t)%Z) k)) - ((1 * / (Rpower (x (0)%Z) k)) + (k * c1 * (IZR t)))) = (((apow (x (0)%Z) k) - ((apow (x (t)%Z) k) * (1 + (k * c1 * (IZR t) * (apow (x (0)%Z) k))))) * / ((Rpower (x (t)%Z) k) * (Rpower (x (0)%Z) k)))).
{
transitivity (((/ (Rpower (x (t)%Z) k)) + ((- 1) * (/ (Rpower (x (0)%Z) k))) + ((- 1) * c1 * k * (IZR t)))).
{
assert (e__106 : / (Rpower (x (t)%Z) k) = (/ (Rpower (x (t)%Z) k))).
{
apply inv_by. feq.
}
assert (e__107 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
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
symmetry.
transitivity ((((- 1) * (apow (x (t)%Z) k) * (apow (x (0)%Z) k) * (/ (Rpower (x (t)%Z) k)) * (/ (Rpower (x (0)%Z) k)) * c1 * k * (IZR t)) + ((- 1) * (apow (x (t)%Z) k) * (/ (Rpower (x (t)%Z) k)) * (/ (Rpower (x (0)%Z) k))) + ((apow (x (0)%Z) k) * (/ (Rpower (x (t)%Z) k)) * (/ (Rpower (x (0)%Z) k))))).
{
assert (e__108 : / ((Rpower (x (t)%Z) k) * (Rpower (x (0)%Z) k)) = ((/ (Rpower (x (t)%Z) k)) * (/ (Rpower (x (0)%Z) k)))).
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
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow (x (t)%Z) k) * (apow (x (0)%Z) k) * (/ (Rpower (x (t)%Z) k)) * (/ (Rpower (x (0)%Z) k)) * c1 * k * (IZR t)) + (1 * (apow (x (t)%Z) k) * (/ (Rpower (x (t)%Z) k)) * (/ (Rpower (x (0)%Z) k))) + ((- 1) * (apow (x (0)%Z) k) * (/ (Rpower (x (t)%Z) k)) * (/ (Rpower (x (0)%Z) k))) + (1 * (/ (Rpower (x (t)%Z) k))) + ((- 1) * (/ (Rpower (x (0)%Z) k))) + ((- 1) * c1 * k * (IZR t))))).
{
feq.
}
rw n__111.
transitivity ((((apow (x (t)%Z) k) * (/ (Rpower (x (t)%Z) k)) * (/ (Rpower (x (0)%Z) k))) + ((apow (x (t)%Z) k) * (/ (Rpower (x (t)%Z) k)) * c1 * k * (IZR t)) + ((- 1) * (/ (Rpower (x (0)%Z) k))) + ((- 1) * c1 * k * (IZR t)))).
{
feq.
}
transitivity ((((1 * (apow (x (t)%Z) k) * (/ (Rpower (x (t)%Z) k)) * (/ (Rpower (x (0)%Z) k))) + (1 * (apow (x (t)%Z) k) * (/ (Rpower (x (t)%Z) k)) * c1 * k * (IZR t)) + ((- 1) * (/ (Rpower (x (0)%Z) k))) + ((- 1) * c1 * k * (IZR t))))).
{
feq.
}
rw n__114.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__92 : 0 <= (((apow (x (0)%Z) k) - ((apow (x (t)%Z) k) * (1 + (k * c1 * (IZR t) * (apow (x (0)%Z) k))))) * / ((Rpower (x (t)%Z) k) * (Rpower (x (0)%Z) k)))).
{
apply mult_nn_pos.
{
assert (e__115 : ((apow (x (0)%Z) k) - ((apow (x (t)%Z) k) * (1 + (k * c1 * (IZR t) * (apow (x (0)%Z) k))))) = 1 * ((apow (x (0)%Z) k) - ((apow (x (t)%Z) k) * (1 + (k * c1 * (IZR t) * (apow (x (0)%Z) k))))) + 0).
{
transitivity ((((- 1) * (apow (x (t)%Z) k) * (apow (x (0)%Z) k) * c1 * k * (IZR t)) + ((- 1) * (apow (x (t)%Z) k)) + (apow (x (0)%Z) k))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow (x (t)%Z) k) * (apow (x (0)%Z) k) * c1 * k * (IZR t)) + ((- 1) * (apow (x (t)%Z) k)) + (apow (x (0)%Z) k))).
{
feq.
}
feq.
}
rw e__115.
apply (from_le_nn 1 0 ((apow (x (t)%Z) k) * (1 + (k * c1 * (IZR t) * (apow (x (0)%Z) k)))) (apow (x (0)%Z) k)); [exact s__83 | lra ..].
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply exp_pos.
}
{
apply exp_pos.
}
}
}
rw e__91. exact w__92.
}
exact s__116.
}
(* small *)
assert (s__147 : (forall t : Z, ((0)%Z <= t)%Z -> ((4 * (1 + k) * c2 * (Rpower (x (t)%Z) k)) <= 1))).
{
intros t b__118.
assert (r__119 : 0 <= IZR t).
{ izr_le. }
(* lower_t *)
assert (s__122 : (((1 * / (Rpower (x (0)%Z) k)) + (k * c1 * (IZR t))) <= (1 * / (Rpower (x (t)%Z) k)))).
{
assert (b__120 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__121 : (((1 * / (Rpower (x (0)%Z) k)) + (k * c1 * (IZR t))) <= (1 * / (Rpower (x (t)%Z) k)))).
{
exact (s__117 (t)%Z b__120).
}
exact u__121.
}
assert (n__128 : 0 < (x (t)%Z)).
{
assert (b__125 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__126 : (0 < (x (t)%Z))) by exact (h__1 (t)%Z b__125).
assert (e__127 : (x (t)%Z) = 1 * ((x (t)%Z) - 0) + 0).
{
transitivity ((x (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (t)%Z)).
{
feq.
}
feq.
}
rw e__127.
apply (from_lt_pos 1 0 0 (x (t)%Z)); [exact i__126 | lra ..].
}
assert (n__129 : (Rpower (x (t)%Z) k) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__133 : 0 < (x (0)%Z)).
{
assert (b__130 : ((0)%Z <= (0)%Z)%Z).
{
zp.
}
assert (i__131 : (0 < (x (0)%Z))) by exact (h__1 (0)%Z b__130).
assert (e__132 : (x (0)%Z) = 1 * ((x (0)%Z) - 0) + 0).
{
transitivity ((x (0)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (0)%Z)).
{
feq.
}
feq.
}
rw e__132.
apply (from_lt_pos 1 0 0 (x (0)%Z)); [exact i__131 | lra ..].
}
assert (n__134 : (Rpower (x (0)%Z) k) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
(* small_t *)
assert (s__146 : ((4 * (1 + k) * c2 * (Rpower (x (t)%Z) k)) <= 1)).
{
apply gap_le.
assert (e__123 : (1 - (4 * (1 + k) * c2 * (Rpower (x (t)%Z) k))) = ((Rpower (x (t)%Z) k) * (((1 * / (Rpower (x (t)%Z) k)) - (1 * / (Rpower (x (0)%Z) k)) - (k * c1 * (IZR t))) + (k * c1 * (IZR t)) + ((1 - (4 * (1 + k) * c2 * (Rpower (x (0)%Z) k))) * / (Rpower (x (0)%Z) k))))).
{
transitivity ((((- 4) * (Rpower (x (t)%Z) k) * c2) + ((- 4) * (Rpower (x (t)%Z) k) * c2 * k) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 4) * (Rpower (x (t)%Z) k) * c2) + ((- 4) * (Rpower (x (t)%Z) k) * c2 * k) + 1)).
{
assert (e__135 : / (Rpower (x (t)%Z) k) = (/ (Rpower (x (t)%Z) k))).
{
apply inv_by. feq.
}
assert (e__136 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
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
feq.
}
assert (w__124 : 0 <= ((Rpower (x (t)%Z) k) * (((1 * / (Rpower (x (t)%Z) k)) - (1 * / (Rpower (x (0)%Z) k)) - (k * c1 * (IZR t))) + (k * c1 * (IZR t)) + ((1 - (4 * (1 + k) * c2 * (Rpower (x (0)%Z) k))) * / (Rpower (x (0)%Z) k))))).
{
apply mult_pos_nn.
{
apply exp_pos.
}
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__137 : ((1 * / (Rpower (x (t)%Z) k)) - (1 * / (Rpower (x (0)%Z) k)) - (k * c1 * (IZR t))) = 1 * ((1 * / (Rpower (x (t)%Z) k)) - ((1 * / (Rpower (x (0)%Z) k)) + (k * c1 * (IZR t)))) + 0).
{
transitivity (((/ (Rpower (x (t)%Z) k)) + ((- 1) * (/ (Rpower (x (0)%Z) k))) + ((- 1) * c1 * k * (IZR t)))).
{
assert (e__138 : / (Rpower (x (t)%Z) k) = (/ (Rpower (x (t)%Z) k))).
{
apply inv_by. feq.
}
assert (e__139 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
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
symmetry.
transitivity (((/ (Rpower (x (t)%Z) k)) + ((- 1) * (/ (Rpower (x (0)%Z) k))) + ((- 1) * c1 * k * (IZR t)))).
{
assert (e__140 : / (Rpower (x (t)%Z) k) = (/ (Rpower (x (t)%Z) k))).
{
apply inv_by. feq.
}
assert (e__141 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
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
feq.
}
rw e__137.
apply (from_le_nn 1 0 ((1 * / (Rpower (x (0)%Z) k)) + (k * c1 * (IZR t))) (1 * / (Rpower (x (t)%Z) k))); [exact s__122 | lra ..].
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__142 : k = 1 * (k - 0) + 0).
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
rw e__142.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
{
assert (e__143 : c1 = 1 * (c1 - 0) + 0).
{
transitivity (c1).
{
reflexivity.
}
symmetry.
transitivity (c1).
{
feq.
}
feq.
}
rw e__143.
apply (from_lt_pos 1 0 0 c1); [exact h__2 | lra ..].
}
}
{
assert (e__144 : (IZR t) = 1 * ((IZR t) - 0) + 0).
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
rw e__144.
apply (from_le_nn 1 0 0 (IZR t)); [exact r__119 | lra ..].
}
}
}
{
apply mult_nn_pos.
{
assert (e__145 : (1 - (4 * (1 + k) * c2 * (Rpower (x (0)%Z) k))) = 1 * (1 - (4 * (1 + k) * c2 * (Rpower (x (0)%Z) k))) + 0).
{
transitivity ((((- 4) * (Rpower (x (0)%Z) k) * c2) + ((- 4) * (Rpower (x (0)%Z) k) * c2 * k) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 4) * (Rpower (x (0)%Z) k) * c2) + ((- 4) * (Rpower (x (0)%Z) k) * c2 * k) + 1)).
{
feq.
}
feq.
}
rw e__145.
apply (from_le_nn 1 0 (4 * (1 + k) * c2 * (Rpower (x (0)%Z) k)) 1); [exact h__6 | lra ..].
}
{
apply inv_pos.
apply exp_pos.
}
}
}
}
rw e__123. exact w__124.
}
exact s__146.
}
(* grows *)
assert (s__306 : (forall t : Z, ((0)%Z <= t)%Z -> ((1 * / (Rpower (x ((t + 1))%Z) k)) <= ((1 * / (Rpower (x (t)%Z) k)) + (k * c2) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (t)%Z) k)))))).
{
intros t b__148.
assert (r__149 : 0 <= IZR t).
{ izr_le. }
(* small_t *)
assert (s__152 : ((4 * (1 + k) * c2 * (Rpower (x (t)%Z) k)) <= 1)).
{
assert (b__150 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__151 : ((4 * (1 + k) * c2 * (Rpower (x (t)%Z) k)) <= 1)).
{
exact (s__147 (t)%Z b__150).
}
exact u__151.
}
(* c_t *)
assert (s__155 : ((c (t)%Z) <= c2)).
{
assert (b__153 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__154 : ((c (t)%Z) <= c2)).
{
exact (h__4 (t)%Z b__153).
}
exact u__154.
}
(* c > 0 *)
assert (s__162 : (0 < (c (t)%Z))).
{
assert (e__156 : (c (t)%Z) = (((c (t)%Z) - c1) + c1)).
{
transitivity ((c (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((c (t)%Z)).
{
feq.
}
feq.
}
assert (w__157 : 0 < (((c (t)%Z) - c1) + c1)).
{
apply plus_nn_pos.
{
assert (b__158 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__159 : (c1 <= (c (t)%Z))) by exact (h__3 (t)%Z b__158).
assert (e__160 : ((c (t)%Z) - c1) = 1 * ((c (t)%Z) - c1) + 0).
{
transitivity (((c (t)%Z) + ((- 1) * c1))).
{
feq.
}
symmetry.
transitivity (((c (t)%Z) + ((- 1) * c1))).
{
feq.
}
feq.
}
rw e__160.
apply (from_le_nn 1 0 c1 (c (t)%Z)); [exact i__159 | lra ..].
}
{
assert (e__161 : c1 = 1 * (c1 - 0) + 0).
{
transitivity (c1).
{
reflexivity.
}
symmetry.
transitivity (c1).
{
feq.
}
feq.
}
rw e__161.
apply (from_lt_pos 1 0 0 c1); [exact h__2 | lra ..].
}
}
rw e__156. exact w__157.
}
assert (n__168 : 0 < (x (t)%Z)).
{
assert (b__165 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__166 : (0 < (x (t)%Z))) by exact (h__1 (t)%Z b__165).
assert (e__167 : (x (t)%Z) = 1 * ((x (t)%Z) - 0) + 0).
{
transitivity ((x (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (t)%Z)).
{
feq.
}
feq.
}
rw e__167.
apply (from_lt_pos 1 0 0 (x (t)%Z)); [exact i__166 | lra ..].
}
(* half *)
assert (s__172 : ((2 * (1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k)) <= 1)).
{
apply gap_le.
assert (e__163 : (1 - (2 * (1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k))) = ((((1 - (4 * (1 + k) * c2 * (Rpower (x (t)%Z) k))) * / 2) + (1 * / 2)) + (2 * (1 + k) * (c2 - (c (t)%Z)) * (Rpower (x (t)%Z) k)))).
{
transitivity ((((- 2) * (c (t)%Z) * (Rpower (x (t)%Z) k)) + ((- 2) * (c (t)%Z) * (Rpower (x (t)%Z) k) * k) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 2) * (c (t)%Z) * (Rpower (x (t)%Z) k)) + ((- 2) * (c (t)%Z) * (Rpower (x (t)%Z) k) * k) + 1)).
{
feq.
}
feq.
}
assert (w__164 : 0 <= ((((1 - (4 * (1 + k) * c2 * (Rpower (x (t)%Z) k))) * / 2) + (1 * / 2)) + (2 * (1 + k) * (c2 - (c (t)%Z)) * (Rpower (x (t)%Z) k)))).
{
apply Rlt_le.
apply plus_pos_nn.
{
assert (e__169 : (((1 - (4 * (1 + k) * c2 * (Rpower (x (t)%Z) k))) * / 2) + (1 * / 2)) = (1 * / 2) * (1 - (4 * (1 + k) * c2 * (Rpower (x (t)%Z) k))) + (1 * / 2)).
{
transitivity ((((- 2) * (Rpower (x (t)%Z) k) * c2) + ((- 2) * (Rpower (x (t)%Z) k) * c2 * k) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 2) * (Rpower (x (t)%Z) k) * c2) + ((- 2) * (Rpower (x (t)%Z) k) * c2 * k) + 1)).
{
feq.
}
feq.
}
rw e__169.
apply (from_le_pos (1 * / 2) (1 * / 2) (4 * (1 + k) * c2 * (Rpower (x (t)%Z) k)) 1); [exact s__152 | lra ..].
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__170 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__170.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__171 : (c2 - (c (t)%Z)) = 1 * (c2 - (c (t)%Z)) + 0).
{
transitivity ((((- 1) * (c (t)%Z)) + c2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (c (t)%Z)) + c2)).
{
feq.
}
feq.
}
rw e__171.
apply (from_le_nn 1 0 (c (t)%Z) c2); [exact s__155 | lra ..].
}
}
{
apply exp_pos.
}
}
}
rw e__163. exact w__164.
}
(* less *)
assert (s__178 : (((c (t)%Z) * (Rpower (x (t)%Z) k)) < 1)).
{
apply gap_lt.
assert (e__173 : (1 - ((c (t)%Z) * (Rpower (x (t)%Z) k))) = (((1 - (2 * (1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k))) * / 2) + (1 * / 2) + (k * (c (t)%Z) * (Rpower (x (t)%Z) k)))).
{
transitivity ((((- 1) * (c (t)%Z) * (Rpower (x (t)%Z) k)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (c (t)%Z) * (Rpower (x (t)%Z) k)) + 1)).
{
feq.
}
feq.
}
assert (w__174 : 0 < (((1 - (2 * (1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k))) * / 2) + (1 * / 2) + (k * (c (t)%Z) * (Rpower (x (t)%Z) k)))).
{
apply plus_pos_pos.
{
apply plus_nn_pos.
{
assert (e__175 : ((1 - (2 * (1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k))) * / 2) = (1 * / 2) * (1 - (2 * (1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k))) + 0).
{
transitivity ((((- 1) * (c (t)%Z) * (Rpower (x (t)%Z) k)) + ((- 1) * (c (t)%Z) * (Rpower (x (t)%Z) k) * k) + (1 * / 2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (c (t)%Z) * (Rpower (x (t)%Z) k)) + ((- 1) * (c (t)%Z) * (Rpower (x (t)%Z) k) * k) + (1 * / 2))).
{
feq.
}
feq.
}
rw e__175.
apply (from_le_nn (1 * / 2) 0 (2 * (1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k)) 1); [exact s__172 | lra ..].
}
{
rat.
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__176 : k = 1 * (k - 0) + 0).
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
rw e__176.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
{
assert (e__177 : (c (t)%Z) = 1 * ((c (t)%Z) - 0) + 0).
{
transitivity ((c (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((c (t)%Z)).
{
feq.
}
feq.
}
rw e__177.
apply (from_lt_pos 1 0 0 (c (t)%Z)); [exact s__162 | lra ..].
}
}
{
apply exp_pos.
}
}
}
rw e__173. exact w__174.
}
(* x_t *)
assert (s__181 : ((x ((t + 1))%Z) = ((x (t)%Z) - ((c (t)%Z) * (Rpower (x (t)%Z) k) * (x (t)%Z))))).
{
assert (b__179 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__180 : ((x ((t + 1))%Z) = ((x (t)%Z) - ((c (t)%Z) * (Rpower (x (t)%Z) k) * (x (t)%Z))))).
{
exact (h__5 (t)%Z b__179).
}
exact u__180.
}
(* tangent *)
assert (s__193 : (((1 + k) * (apow (x (t)%Z) k) * (x ((t + 1))%Z)) <= (((apow (x ((t + 1))%Z) k) * (x ((t + 1))%Z)) + (k * (apow (x (t)%Z) k) * (x (t)%Z))))).
{
assert (p__182 : (0 <= (x ((t + 1))%Z))).
{
apply Rlt_le.
assert (b__183 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (i__184 : (0 < (x ((t + 1))%Z))) by exact (h__1 ((t + 1))%Z b__183).
assert (e__185 : (x ((t + 1))%Z) = 1 * ((x ((t + 1))%Z) - 0) + 0).
{
transitivity ((x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((x (t + 1)%Z)).
{
assert (e__186 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__186.
reflexivity.
}
feq.
}
feq.
}
rw e__185.
apply (from_lt_pos 1 0 0 (x ((t + 1))%Z)); [exact i__184 | lra ..].
}
assert (p__187 : (0 <= (x (t)%Z))).
{
apply Rlt_le.
assert (b__188 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__189 : (0 < (x (t)%Z))) by exact (h__1 (t)%Z b__188).
assert (e__190 : (x (t)%Z) = 1 * ((x (t)%Z) - 0) + 0).
{
transitivity ((x (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (t)%Z)).
{
feq.
}
feq.
}
rw e__190.
apply (from_lt_pos 1 0 0 (x (t)%Z)); [exact i__189 | lra ..].
}
assert (p__191 : (0 < k)).
{
exact h__0.
}
assert (u__192 : (((1 + k) * (apow (x (t)%Z) k) * (x ((t + 1))%Z)) <= (((apow (x ((t + 1))%Z) k) * (x ((t + 1))%Z)) + (k * (apow (x (t)%Z) k) * (x (t)%Z))))).
{
exact (T_power_tangent_b7eb30b2.claim (x ((t + 1))%Z) (x (t)%Z) k p__182 p__187 p__191).
}
exact u__192.
}
(* W *)
assert (s__200 : ((apow (x (t)%Z) k) = (Rpower (x (t)%Z) k))).
{
assert (p__194 : (0 < (x (t)%Z))).
{
assert (b__195 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__196 : (0 < (x (t)%Z))) by exact (h__1 (t)%Z b__195).
assert (e__197 : (x (t)%Z) = 1 * ((x (t)%Z) - 0) + 0).
{
transitivity ((x (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (t)%Z)).
{
feq.
}
feq.
}
rw e__197.
apply (from_lt_pos 1 0 0 (x (t)%Z)); [exact i__196 | lra ..].
}
assert (p__198 : (0 < k)).
{
exact h__0.
}
assert (u__199 : ((apow (x (t)%Z) k) = (Rpower (x (t)%Z) k))).
{
exact (ax_apow_of_positive (x (t)%Z) k p__194 p__198).
}
exact u__199.
}
(* W' *)
assert (s__208 : ((apow (x ((t + 1))%Z) k) = (Rpower (x ((t + 1))%Z) k))).
{
assert (p__201 : (0 < (x ((t + 1))%Z))).
{
assert (b__202 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (i__203 : (0 < (x ((t + 1))%Z))) by exact (h__1 ((t + 1))%Z b__202).
assert (e__204 : (x ((t + 1))%Z) = 1 * ((x ((t + 1))%Z) - 0) + 0).
{
transitivity ((x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((x (t + 1)%Z)).
{
assert (e__205 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__205.
reflexivity.
}
feq.
}
feq.
}
rw e__204.
apply (from_lt_pos 1 0 0 (x ((t + 1))%Z)); [exact i__203 | lra ..].
}
assert (p__206 : (0 < k)).
{
exact h__0.
}
assert (u__207 : ((apow (x ((t + 1))%Z) k) = (Rpower (x ((t + 1))%Z) k))).
{
exact (ax_apow_of_positive (x ((t + 1))%Z) k p__201 p__206).
}
exact u__207.
}
assert (n__215 : 0 < (x ((t + 1))%Z)).
{
assert (b__211 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (i__212 : (0 < (x ((t + 1))%Z))) by exact (h__1 ((t + 1))%Z b__211).
assert (e__213 : (x ((t + 1))%Z) = 1 * ((x ((t + 1))%Z) - 0) + 0).
{
transitivity ((x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((x (t + 1)%Z)).
{
assert (e__214 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__214.
reflexivity.
}
feq.
}
feq.
}
rw e__213.
apply (from_lt_pos 1 0 0 (x ((t + 1))%Z)); [exact i__212 | lra ..].
}
assert (n__217 : 0 < (x (t + 1)%Z)).
{
assert (e__216 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
try rewrite <- e__216.
exact n__215.
}
assert (n__219 : 0 < k).
{
assert (e__218 : k = 1 * (k - 0) + 0).
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
rw e__218.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
assert (n__223 : (x (t)%Z) <> 0).
{
apply Rgt_not_eq; red.
assert (b__220 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__221 : (0 < (x (t)%Z))) by exact (h__1 (t)%Z b__220).
assert (e__222 : (x (t)%Z) = 1 * ((x (t)%Z) - 0) + 0).
{
transitivity ((x (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (t)%Z)).
{
feq.
}
feq.
}
rw e__222.
apply (from_lt_pos 1 0 0 (x (t)%Z)); [exact i__221 | lra ..].
}
assert (n__232 : (apow (x (t)%Z) k) = (Rpower (x (t)%Z) k)).
{
transitivity (1 * (apow (x (t)%Z) k)).
{ feq. }
rewrite s__200.
feq.
}
assert (n__239 : (apow (x (t + 1)%Z) k) = (Rpower (x (t + 1)%Z) k)).
{
transitivity (1 * (apow (x (t + 1)%Z) k)).
{ feq. }
assert (e__237 : (apow (x ((t + 1))%Z) k) = (apow (x (t + 1)%Z) k)).
{
assert (e__238 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (x (t + 1)%Z) k).
{ exact (f_equal (fun v__ => apow  v__ k) e__238). }
reflexivity.
}
try rewrite <- e__237.
rewrite s__208.
assert (e__235 : (Rpower (x ((t + 1))%Z) k) = (Rpower (x (t + 1)%Z) k)).
{
assert (e__236 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (x (t + 1)%Z) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__236). }
feq.
}
rw e__235.
feq.
}
assert (n__244 : (x (t + 1)%Z) = (((- 1) * (c (t)%Z) * (x (t)%Z) * (Rpower (x (t)%Z) k)) + (x (t)%Z))).
{
transitivity (1 * (x (t + 1)%Z)).
{ feq. }
assert (e__243 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
try rewrite <- e__243.
rewrite s__181.
assert (e__242 : ((x (t)%Z) - ((c (t)%Z) * (Rpower (x (t)%Z) k) * (x (t)%Z))) = (((- 1) * (c (t)%Z) * (x (t)%Z) * (Rpower (x (t)%Z) k)) + (x (t)%Z))).
{
feq.
}
rw e__242.
feq.
}
(* above *)
assert (s__255 : (((Rpower (x (t)%Z) k) * (1 - ((1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k)))) <= ((Rpower (x ((t + 1))%Z) k) * (1 - ((c (t)%Z) * (Rpower (x (t)%Z) k)))))).
{
apply gap_le.
assert (e__209 : (((Rpower (x ((t + 1))%Z) k) * (1 - ((c (t)%Z) * (Rpower (x (t)%Z) k)))) - ((Rpower (x (t)%Z) k) * (1 - ((1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k))))) = ((((apow (x ((t + 1))%Z) k) * (x ((t + 1))%Z)) + (k * (apow (x (t)%Z) k) * (x (t)%Z)) - ((1 + k) * (apow (x (t)%Z) k) * (x ((t + 1))%Z))) * / (x (t)%Z))).
{
transitivity ((((- 1) * (c (t)%Z) * (Rpower (x (t + 1)%Z) k) * (Rpower (x (t)%Z) k)) + ((c (t)%Z) * ((Rpower (x (t)%Z) k) ^ 2)) + ((c (t)%Z) * ((Rpower (x (t)%Z) k) ^ 2) * k) + (Rpower (x (t + 1)%Z) k) + ((- 1) * (Rpower (x (t)%Z) k)))).
{
assert (e__224 : (Rpower (x ((t + 1))%Z) k) = (Rpower (x (t + 1)%Z) k)).
{
assert (e__225 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (x (t + 1)%Z) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__225). }
feq.
}
eapply eq_trans.
{
rw e__224.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow (x (t + 1)%Z) k) * (x (t + 1)%Z) * (/ (x (t)%Z))) + ((- 1) * (apow (x (t)%Z) k) * (x (t + 1)%Z) * (/ (x (t)%Z))) + ((- 1) * (apow (x (t)%Z) k) * (x (t + 1)%Z) * (/ (x (t)%Z)) * k) + ((apow (x (t)%Z) k) * k))).
{
assert (e__226 : (apow (x ((t + 1))%Z) k) = (apow (x (t + 1)%Z) k)).
{
assert (e__227 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (x (t + 1)%Z) k).
{ exact (f_equal (fun v__ => apow  v__ k) e__227). }
reflexivity.
}
assert (e__228 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__229 : / (x (t)%Z) = (/ (x (t)%Z))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__226.
rw e__228.
rw e__229.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow (x (t + 1)%Z) k) * (x (t + 1)%Z) * (/ (x (t)%Z))) + (1 * (apow (x (t)%Z) k) * (x (t + 1)%Z) * (/ (x (t)%Z))) + (1 * (apow (x (t)%Z) k) * (x (t + 1)%Z) * (/ (x (t)%Z)) * k) + ((- 1) * (apow (x (t)%Z) k) * k) + ((- 1) * (c (t)%Z) * (Rpower (x (t + 1)%Z) k) * (Rpower (x (t)%Z) k)) + (1 * (c (t)%Z) * ((Rpower (x (t)%Z) k) ^ 2)) + (1 * (c (t)%Z) * ((Rpower (x (t)%Z) k) ^ 2) * k) + (1 * (Rpower (x (t + 1)%Z) k)) + ((- 1) * (Rpower (x (t)%Z) k))))).
{
feq.
}
rw n__232.
transitivity ((((- 1) * (apow (x (t + 1)%Z) k) * (x (t + 1)%Z) * (/ (x (t)%Z))) + ((- 1) * (c (t)%Z) * (Rpower (x (t + 1)%Z) k) * (Rpower (x (t)%Z) k)) + ((c (t)%Z) * ((Rpower (x (t)%Z) k) ^ 2)) + ((c (t)%Z) * ((Rpower (x (t)%Z) k) ^ 2) * k) + ((x (t + 1)%Z) * (/ (x (t)%Z)) * (Rpower (x (t)%Z) k)) + ((x (t + 1)%Z) * (/ (x (t)%Z)) * (Rpower (x (t)%Z) k) * k) + (Rpower (x (t + 1)%Z) k) + ((- 1) * (Rpower (x (t)%Z) k) * k) + ((- 1) * (Rpower (x (t)%Z) k)))).
{
feq.
}
transitivity (((((- 1) * (apow (x (t + 1)%Z) k) * (x (t + 1)%Z) * (/ (x (t)%Z))) + ((- 1) * (c (t)%Z) * (Rpower (x (t + 1)%Z) k) * (Rpower (x (t)%Z) k)) + (1 * (c (t)%Z) * ((Rpower (x (t)%Z) k) ^ 2)) + (1 * (c (t)%Z) * ((Rpower (x (t)%Z) k) ^ 2) * k) + (1 * (x (t + 1)%Z) * (/ (x (t)%Z)) * (Rpower (x (t)%Z) k)) + (1 * (x (t + 1)%Z) * (/ (x (t)%Z)) * (Rpower (x (t)%Z) k) * k) + (1 * (Rpower (x (t + 1)%Z) k)) + ((- 1) * (Rpower (x (t)%Z) k) * k) + ((- 1) * (Rpower (x (t)%Z) k))))).
{
feq.
}
rw n__239.
transitivity ((((- 1) * (c (t)%Z) * (Rpower (x (t + 1)%Z) k) * (Rpower (x (t)%Z) k)) + ((c (t)%Z) * ((Rpower (x (t)%Z) k) ^ 2)) + ((c (t)%Z) * ((Rpower (x (t)%Z) k) ^ 2) * k) + ((- 1) * (x (t + 1)%Z) * (/ (x (t)%Z)) * (Rpower (x (t + 1)%Z) k)) + ((x (t + 1)%Z) * (/ (x (t)%Z)) * (Rpower (x (t)%Z) k)) + ((x (t + 1)%Z) * (/ (x (t)%Z)) * (Rpower (x (t)%Z) k) * k) + (Rpower (x (t + 1)%Z) k) + ((- 1) * (Rpower (x (t)%Z) k) * k) + ((- 1) * (Rpower (x (t)%Z) k)))).
{
feq.
}
transitivity (((((- 1) * (c (t)%Z) * (Rpower (x (t + 1)%Z) k) * (Rpower (x (t)%Z) k)) + (1 * (c (t)%Z) * ((Rpower (x (t)%Z) k) ^ 2)) + (1 * (c (t)%Z) * ((Rpower (x (t)%Z) k) ^ 2) * k) + ((- 1) * (x (t + 1)%Z) * (/ (x (t)%Z)) * (Rpower (x (t + 1)%Z) k)) + (1 * (x (t + 1)%Z) * (/ (x (t)%Z)) * (Rpower (x (t)%Z) k)) + (1 * (x (t + 1)%Z) * (/ (x (t)%Z)) * (Rpower (x (t)%Z) k) * k) + (1 * (Rpower (x (t + 1)%Z) k)) + ((- 1) * (Rpower (x (t)%Z) k) * k) + ((- 1) * (Rpower (x (t)%Z) k))))).
{
feq.
}
rw n__244.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__210 : 0 <= ((((apow (x ((t + 1))%Z) k) * (x ((t + 1))%Z)) + (k * (apow (x (t)%Z) k) * (x (t)%Z)) - ((1 + k) * (apow (x (t)%Z) k) * (x ((t + 1))%Z))) * / (x (t)%Z))).
{
apply mult_nn_pos.
{
assert (e__245 : (((apow (x ((t + 1))%Z) k) * (x ((t + 1))%Z)) + (k * (apow (x (t)%Z) k) * (x (t)%Z)) - ((1 + k) * (apow (x (t)%Z) k) * (x ((t + 1))%Z))) = 1 * ((((apow (x ((t + 1))%Z) k) * (x ((t + 1))%Z)) + (k * (apow (x (t)%Z) k) * (x (t)%Z))) - ((1 + k) * (apow (x (t)%Z) k) * (x ((t + 1))%Z))) + 0).
{
transitivity ((((apow (x (t + 1)%Z) k) * (x (t + 1)%Z)) + ((- 1) * (apow (x (t)%Z) k) * (x (t + 1)%Z)) + ((- 1) * (apow (x (t)%Z) k) * (x (t + 1)%Z) * k) + ((apow (x (t)%Z) k) * (x (t)%Z) * k))).
{
assert (e__246 : (apow (x ((t + 1))%Z) k) = (apow (x (t + 1)%Z) k)).
{
assert (e__247 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (x (t + 1)%Z) k).
{ exact (f_equal (fun v__ => apow  v__ k) e__247). }
reflexivity.
}
assert (e__248 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__246.
rw e__248.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow (x (t + 1)%Z) k) * (x (t + 1)%Z)) + ((- 1) * (apow (x (t)%Z) k) * (x (t + 1)%Z)) + ((- 1) * (apow (x (t)%Z) k) * (x (t + 1)%Z) * k) + ((apow (x (t)%Z) k) * (x (t)%Z) * k))).
{
assert (e__249 : (apow (x ((t + 1))%Z) k) = (apow (x (t + 1)%Z) k)).
{
assert (e__250 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (x (t + 1)%Z) k).
{ exact (f_equal (fun v__ => apow  v__ k) e__250). }
reflexivity.
}
assert (e__251 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__249.
rw e__251.
reflexivity.
}
feq.
}
feq.
}
rw e__245.
apply (from_le_nn 1 0 ((1 + k) * (apow (x (t)%Z) k) * (x ((t + 1))%Z)) (((apow (x ((t + 1))%Z) k) * (x ((t + 1))%Z)) + (k * (apow (x (t)%Z) k) * (x (t)%Z)))); [exact s__193 | lra ..].
}
{
apply inv_pos.
assert (b__252 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__253 : (0 < (x (t)%Z))) by exact (h__1 (t)%Z b__252).
assert (e__254 : (x (t)%Z) = 1 * ((x (t)%Z) - 0) + 0).
{
transitivity ((x (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (t)%Z)).
{
feq.
}
feq.
}
rw e__254.
apply (from_lt_pos 1 0 0 (x (t)%Z)); [exact i__253 | lra ..].
}
}
rw e__209. exact w__210.
}
assert (n__258 : (Rpower (x (t)%Z) k) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__259 : (Rpower (x ((t + 1))%Z) k) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__262 : (Rpower (x (t + 1)%Z) k) <> 0).
{
assert (e__260 : (Rpower (x ((t + 1))%Z) k) = (Rpower (x (t + 1)%Z) k)).
{
assert (e__261 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (x (t + 1)%Z) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__261). }
feq.
}
try rewrite <- e__260.
exact n__259.
}
assert (n__264 : ((1 - ((c (t)%Z) * (Rpower (x (t)%Z) k))) * (Rpower (x ((t + 1))%Z) k)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__263 : (1 - ((c (t)%Z) * (Rpower (x (t)%Z) k))) = 1 * (1 - ((c (t)%Z) * (Rpower (x (t)%Z) k))) + 0).
{
transitivity ((((- 1) * (c (t)%Z) * (Rpower (x (t)%Z) k)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (c (t)%Z) * (Rpower (x (t)%Z) k)) + 1)).
{
feq.
}
feq.
}
rw e__263.
apply (from_lt_pos 1 0 ((c (t)%Z) * (Rpower (x (t)%Z) k)) 1); [exact s__178 | lra ..].
}
{
apply exp_pos.
}
}
assert (n__268 : (((- 1) * (c (t)%Z) * (Rpower (x (t + 1)%Z) k) * (Rpower (x (t)%Z) k)) + (Rpower (x (t + 1)%Z) k)) <> 0).
{
assert (e__265 : ((1 - ((c (t)%Z) * (Rpower (x (t)%Z) k))) * (Rpower (x ((t + 1))%Z) k)) = (((- 1) * (c (t)%Z) * (Rpower (x (t + 1)%Z) k) * (Rpower (x (t)%Z) k)) + (Rpower (x (t + 1)%Z) k))).
{
assert (e__266 : (Rpower (x ((t + 1))%Z) k) = (Rpower (x (t + 1)%Z) k)).
{
assert (e__267 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (x (t + 1)%Z) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__267). }
feq.
}
eapply eq_trans.
{
rw e__266.
reflexivity.
}
feq.
}
try rewrite <- e__265.
exact n__264.
}
assert (n__269 : (((c (t)%Z) * (Rpower (x (t)%Z) k)) + (- 1)) <> 0).
{
intro vanishes.
apply n__268.
transitivity ((- 1) * ((Rpower (x (t + 1)%Z) k)) * (((c (t)%Z) * (Rpower (x (t)%Z) k)) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* grows_t *)
assert (s__305 : ((1 * / (Rpower (x ((t + 1))%Z) k)) <= ((1 * / (Rpower (x (t)%Z) k)) + (k * c2) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (t)%Z) k))))).
{
apply gap_le.
assert (e__256 : (((1 * / (Rpower (x (t)%Z) k)) + (k * c2) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (t)%Z) k))) - (1 * / (Rpower (x ((t + 1))%Z) k))) = ((((((Rpower (x ((t + 1))%Z) k) * (1 - ((c (t)%Z) * (Rpower (x (t)%Z) k)))) - ((Rpower (x (t)%Z) k) * (1 - ((1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k))))) * ((1 * / (Rpower (x (t)%Z) k)) + (k * c2) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (t)%Z) k)))) + (k * (c (t)%Z) * (Rpower (x (t)%Z) k) * (1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k) * (1 - (2 * (1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k)))) + ((1 - ((1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k))) * (Rpower (x (t)%Z) k) * ((k * (c2 - (c (t)%Z))) + (2 * k * (1 + k) * (c2 - (c (t)%Z)) * (c2 + (c (t)%Z)) * (Rpower (x (t)%Z) k))))) * / ((1 - ((c (t)%Z) * (Rpower (x (t)%Z) k))) * (Rpower (x ((t + 1))%Z) k)))).
{
transitivity ((((- 1) * (/ (Rpower (x (t + 1)%Z) k))) + (/ (Rpower (x (t)%Z) k)) + (2 * (Rpower (x (t)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (t)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (c2 * k))).
{
assert (e__270 : / (Rpower (x ((t + 1))%Z) k) = (/ (Rpower (x (t + 1)%Z) k))).
{
assert (e__271 : (Rpower (x ((t + 1))%Z) k) = (Rpower (x (t + 1)%Z) k)).
{
assert (e__272 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (x (t + 1)%Z) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__272). }
feq.
}
rw e__271.
apply inv_by. feq.
}
assert (e__273 : / (Rpower (x (t)%Z) k) = (/ (Rpower (x (t)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__270.
rw e__273.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (c (t)%Z) * (/ (Rpower (x (t + 1)%Z) k)) * (Rpower (x (t)%Z) k)) + ((c (t)%Z) * (Rpower (x (t)%Z) k) * c2 * k) + (2 * (c (t)%Z) * ((Rpower (x (t)%Z) k) ^ 2) * (c2 ^ 2) * k) + (2 * (c (t)%Z) * ((Rpower (x (t)%Z) k) ^ 2) * (c2 ^ 2) * (k ^ 2)) + (c (t)%Z) + (/ (Rpower (x (t + 1)%Z) k)) + ((- 1) * (/ (Rpower (x (t)%Z) k))) + ((- 2) * (Rpower (x (t)%Z) k) * (c2 ^ 2) * k) + ((- 2) * (Rpower (x (t)%Z) k) * (c2 ^ 2) * (k ^ 2)) + ((- 1) * c2 * k)) * (/ (((c (t)%Z) * (Rpower (x (t)%Z) k)) + (- 1))))).
{
assert (e__274 : / ((1 - ((c (t)%Z) * (Rpower (x (t)%Z) k))) * (Rpower (x ((t + 1))%Z) k)) = (((- 1) * (/ (Rpower (x (t + 1)%Z) k))) * (/ (((c (t)%Z) * (Rpower (x (t)%Z) k)) + (- 1))))).
{
assert (e__275 : ((1 - ((c (t)%Z) * (Rpower (x (t)%Z) k))) * (Rpower (x ((t + 1))%Z) k)) = (((- 1) * (c (t)%Z) * (Rpower (x (t + 1)%Z) k) * (Rpower (x (t)%Z) k)) + (Rpower (x (t + 1)%Z) k))).
{
assert (e__276 : (Rpower (x ((t + 1))%Z) k) = (Rpower (x (t + 1)%Z) k)).
{
assert (e__277 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (x (t + 1)%Z) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__277). }
feq.
}
eapply eq_trans.
{
rw e__276.
reflexivity.
}
feq.
}
rw e__275.
apply inv_by. feq.
}
assert (e__278 : (Rpower (x ((t + 1))%Z) k) = (Rpower (x (t + 1)%Z) k)).
{
assert (e__279 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (x (t + 1)%Z) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__279). }
feq.
}
assert (e__280 : / (Rpower (x (t)%Z) k) = (/ (Rpower (x (t)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__274.
rw e__278.
rw e__280.
reflexivity.
}
feq.
}
feq.
}
assert (w__257 : 0 <= ((((((Rpower (x ((t + 1))%Z) k) * (1 - ((c (t)%Z) * (Rpower (x (t)%Z) k)))) - ((Rpower (x (t)%Z) k) * (1 - ((1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k))))) * ((1 * / (Rpower (x (t)%Z) k)) + (k * c2) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (t)%Z) k)))) + (k * (c (t)%Z) * (Rpower (x (t)%Z) k) * (1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k) * (1 - (2 * (1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k)))) + ((1 - ((1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k))) * (Rpower (x (t)%Z) k) * ((k * (c2 - (c (t)%Z))) + (2 * k * (1 + k) * (c2 - (c (t)%Z)) * (c2 + (c (t)%Z)) * (Rpower (x (t)%Z) k))))) * / ((1 - ((c (t)%Z) * (Rpower (x (t)%Z) k))) * (Rpower (x ((t + 1))%Z) k)))).
{
apply mult_nn_pos.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (e__281 : (((Rpower (x ((t + 1))%Z) k) * (1 - ((c (t)%Z) * (Rpower (x (t)%Z) k)))) - ((Rpower (x (t)%Z) k) * (1 - ((1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k))))) = 1 * (((Rpower (x ((t + 1))%Z) k) * (1 - ((c (t)%Z) * (Rpower (x (t)%Z) k)))) - ((Rpower (x (t)%Z) k) * (1 - ((1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k))))) + 0).
{
transitivity ((((- 1) * (c (t)%Z) * (Rpower (x (t + 1)%Z) k) * (Rpower (x (t)%Z) k)) + ((c (t)%Z) * ((Rpower (x (t)%Z) k) ^ 2)) + ((c (t)%Z) * ((Rpower (x (t)%Z) k) ^ 2) * k) + (Rpower (x (t + 1)%Z) k) + ((- 1) * (Rpower (x (t)%Z) k)))).
{
assert (e__282 : (Rpower (x ((t + 1))%Z) k) = (Rpower (x (t + 1)%Z) k)).
{
assert (e__283 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (x (t + 1)%Z) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__283). }
feq.
}
eapply eq_trans.
{
rw e__282.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (c (t)%Z) * (Rpower (x (t + 1)%Z) k) * (Rpower (x (t)%Z) k)) + ((c (t)%Z) * ((Rpower (x (t)%Z) k) ^ 2)) + ((c (t)%Z) * ((Rpower (x (t)%Z) k) ^ 2) * k) + (Rpower (x (t + 1)%Z) k) + ((- 1) * (Rpower (x (t)%Z) k)))).
{
assert (e__284 : (Rpower (x ((t + 1))%Z) k) = (Rpower (x (t + 1)%Z) k)).
{
assert (e__285 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (Rpower  (x (t + 1)%Z) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__285). }
feq.
}
eapply eq_trans.
{
rw e__284.
reflexivity.
}
feq.
}
feq.
}
rw e__281.
apply (from_le_nn 1 0 ((Rpower (x (t)%Z) k) * (1 - ((1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k)))) ((Rpower (x ((t + 1))%Z) k) * (1 - ((c (t)%Z) * (Rpower (x (t)%Z) k))))); [exact s__255 | lra ..].
}
{
apply plus_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
apply exp_pos.
}
}
{
apply mult_pos_pos.
{
assert (e__286 : k = 1 * (k - 0) + 0).
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
rw e__286.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
{
assert (e__287 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__287.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
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
apply mult_pos_pos.
{
lra.
}
{
assert (e__288 : k = 1 * (k - 0) + 0).
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
rw e__288.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__289 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__289.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__290 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__290.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
apply exp_pos.
}
}
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__291 : k = 1 * (k - 0) + 0).
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
rw e__291.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
{
assert (e__292 : (c (t)%Z) = 1 * ((c (t)%Z) - 0) + 0).
{
transitivity ((c (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((c (t)%Z)).
{
feq.
}
feq.
}
rw e__292.
apply (from_lt_pos 1 0 0 (c (t)%Z)); [exact s__162 | lra ..].
}
}
{
apply exp_pos.
}
}
{
assert (e__293 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__293.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__294 : (c (t)%Z) = 1 * ((c (t)%Z) - 0) + 0).
{
transitivity ((c (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((c (t)%Z)).
{
feq.
}
feq.
}
rw e__294.
apply (from_lt_pos 1 0 0 (c (t)%Z)); [exact s__162 | lra ..].
}
}
{
apply exp_pos.
}
}
{
assert (e__295 : (1 - (2 * (1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k))) = 1 * (1 - (2 * (1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k))) + 0).
{
transitivity ((((- 2) * (c (t)%Z) * (Rpower (x (t)%Z) k)) + ((- 2) * (c (t)%Z) * (Rpower (x (t)%Z) k) * k) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 2) * (c (t)%Z) * (Rpower (x (t)%Z) k)) + ((- 2) * (c (t)%Z) * (Rpower (x (t)%Z) k) * k) + 1)).
{
feq.
}
feq.
}
rw e__295.
apply (from_le_nn 1 0 (2 * (1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k)) 1); [exact s__172 | lra ..].
}
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__296 : (1 - ((1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k))) = (1 * / 2) * (1 - (2 * (1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k))) + (1 * / 2)).
{
transitivity ((((- 1) * (c (t)%Z) * (Rpower (x (t)%Z) k)) + ((- 1) * (c (t)%Z) * (Rpower (x (t)%Z) k) * k) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (c (t)%Z) * (Rpower (x (t)%Z) k)) + ((- 1) * (c (t)%Z) * (Rpower (x (t)%Z) k) * k) + 1)).
{
feq.
}
feq.
}
rw e__296.
apply (from_le_pos (1 * / 2) (1 * / 2) (2 * (1 + k) * (c (t)%Z) * (Rpower (x (t)%Z) k)) 1); [exact s__172 | lra ..].
}
{
apply exp_pos.
}
}
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__297 : k = 1 * (k - 0) + 0).
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
rw e__297.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
{
assert (e__298 : (c2 - (c (t)%Z)) = 1 * (c2 - (c (t)%Z)) + 0).
{
transitivity ((((- 1) * (c (t)%Z)) + c2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (c (t)%Z)) + c2)).
{
feq.
}
feq.
}
rw e__298.
apply (from_le_nn 1 0 (c (t)%Z) c2); [exact s__155 | lra ..].
}
}
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__299 : k = 1 * (k - 0) + 0).
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
rw e__299.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__300 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__300.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__301 : (c2 - (c (t)%Z)) = 1 * (c2 - (c (t)%Z)) + 0).
{
transitivity ((((- 1) * (c (t)%Z)) + c2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (c (t)%Z)) + c2)).
{
feq.
}
feq.
}
rw e__301.
apply (from_le_nn 1 0 (c (t)%Z) c2); [exact s__155 | lra ..].
}
}
{
apply plus_pos_pos.
{
assert (e__302 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__302.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
{
assert (e__303 : (c (t)%Z) = 1 * ((c (t)%Z) - 0) + 0).
{
transitivity ((c (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((c (t)%Z)).
{
feq.
}
feq.
}
rw e__303.
apply (from_lt_pos 1 0 0 (c (t)%Z)); [exact s__162 | lra ..].
}
}
}
{
apply exp_pos.
}
}
}
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__304 : (1 - ((c (t)%Z) * (Rpower (x (t)%Z) k))) = 1 * (1 - ((c (t)%Z) * (Rpower (x (t)%Z) k))) + 0).
{
transitivity ((((- 1) * (c (t)%Z) * (Rpower (x (t)%Z) k)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (c (t)%Z) * (Rpower (x (t)%Z) k)) + 1)).
{
feq.
}
feq.
}
rw e__304.
apply (from_lt_pos 1 0 ((c (t)%Z) * (Rpower (x (t)%Z) k)) 1); [exact s__178 | lra ..].
}
{
apply exp_pos.
}
}
}
rw e__256. exact w__257.
}
exact s__305.
}
(* upper *)
assert (s__826 : (forall s : Z, ((1)%Z <= s)%Z -> ((1 * / (Rpower (x (s)%Z) k)) <= ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))))))).
{
apply (induction_from (fun s : Z => ((1 * / (Rpower (x (s)%Z) k)) <= ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))) (1)%Z).
{
change ((1 * / (Rpower (x (1)%Z) k)) <= ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR (1)%Z)) + ((IZR (1)%Z) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR (1)%Z)))))).
assert (n__313 : 0 < (x (0)%Z)).
{
assert (b__310 : ((0)%Z <= (0)%Z)%Z).
{
zp.
}
assert (i__311 : (0 < (x (0)%Z))) by exact (h__1 (0)%Z b__310).
assert (e__312 : (x (0)%Z) = 1 * ((x (0)%Z) - 0) + 0).
{
transitivity ((x (0)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (0)%Z)).
{
feq.
}
feq.
}
rw e__312.
apply (from_lt_pos 1 0 0 (x (0)%Z)); [exact i__311 | lra ..].
}
assert (n__314 : (Rpower (x (0)%Z) k) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__318 : 0 < (x (1)%Z)).
{
assert (b__315 : ((0)%Z <= (1)%Z)%Z).
{
zp.
}
assert (i__316 : (0 < (x (1)%Z))) by exact (h__1 (1)%Z b__315).
assert (e__317 : (x (1)%Z) = 1 * ((x (1)%Z) - 0) + 0).
{
transitivity ((x (1)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (1)%Z)).
{
feq.
}
feq.
}
rw e__317.
apply (from_lt_pos 1 0 0 (x (1)%Z)); [exact i__316 | lra ..].
}
assert (n__319 : (Rpower (x (1)%Z) k) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__324 : 0 < (x ((0 + 1))%Z)).
{
assert (b__320 : ((0)%Z <= ((0 + 1))%Z)%Z).
{
zp.
}
assert (i__321 : (0 < (x ((0 + 1))%Z))) by exact (h__1 ((0 + 1))%Z b__320).
assert (e__322 : (x ((0 + 1))%Z) = 1 * ((x ((0 + 1))%Z) - 0) + 0).
{
transitivity ((x (1)%Z)).
{
swap ((0 + 1))%Z with (1)%Z.
reflexivity.
}
symmetry.
transitivity ((x (1)%Z)).
{
assert (e__323 : (x ((0 + 1))%Z) = (x (1)%Z)).
{
swap ((0 + 1))%Z with (1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__323.
reflexivity.
}
feq.
}
feq.
}
rw e__322.
apply (from_lt_pos 1 0 0 (x ((0 + 1))%Z)); [exact i__321 | lra ..].
}
assert (n__325 : (Rpower (x ((0 + 1))%Z) k) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
(* first *)
assert (s__332 : ((1 * / (Rpower (x (1)%Z) k)) <= ((1 * / (Rpower (x (0)%Z) k)) + (k * c2) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k))))).
{
assert (b__307 : ((0)%Z <= (0)%Z)%Z).
{ zp. }
assert (u__308 : ((1 * / (Rpower (x ((0 + 1))%Z) k)) <= ((1 * / (Rpower (x (0)%Z) k)) + (k * c2) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k))))).
{
exact (s__306 (0)%Z b__307).
}
apply gap_le.
assert (e__309 : (((1 * / (Rpower (x (0)%Z) k)) + (k * c2) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k))) - (1 * / (Rpower (x (1)%Z) k))) = 1 * (((1 * / (Rpower (x (0)%Z) k)) + (k * c2) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k))) - (1 * / (Rpower (x ((0 + 1))%Z) k))) + 0).
{
transitivity ((((- 1) * (/ (Rpower (x (1)%Z) k))) + (/ (Rpower (x (0)%Z) k)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (c2 * k))).
{
assert (e__326 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
assert (e__327 : / (Rpower (x (1)%Z) k) = (/ (Rpower (x (1)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__326.
rw e__327.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower (x (1)%Z) k))) + (/ (Rpower (x (0)%Z) k)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (c2 * k))).
{
assert (e__328 : / (Rpower (x ((0 + 1))%Z) k) = (/ (Rpower (x (1)%Z) k))).
{
assert (e__329 : (Rpower (x ((0 + 1))%Z) k) = (Rpower (x (1)%Z) k)).
{
assert (e__330 : (x ((0 + 1))%Z) = (x (1)%Z)).
{
swap ((0 + 1))%Z with (1)%Z.
reflexivity.
}
transitivity (Rpower  (x (1)%Z) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__330). }
feq.
}
rw e__329.
apply inv_by. feq.
}
assert (e__331 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__328.
rw e__331.
reflexivity.
}
feq.
}
feq.
}
rw e__309.
apply (from_le_nn 1 0 (1 * / (Rpower (x ((0 + 1))%Z) k)) ((1 * / (Rpower (x (0)%Z) k)) + (k * c2) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)))); [exact u__308 | lra ..].
}
assert (n__341 : 0 <= (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__335 : k = 1 * (k - 0) + 0).
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
rw e__335.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__336 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__336.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__337 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__337.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
}
{
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__338 : k = 1 * (k - 0) + 0).
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
rw e__338.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__339 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__339.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__340 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__340.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
apply exp_pos.
}
}
}
{
apply inv_pos.
lra.
}
}
assert (n__343 : 0 <= ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))).
{
assert (e__342 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))).
{
feq.
}
try rewrite <- e__342.
exact n__341.
}
assert (n__353 : ((sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k))) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
apply sqrt_lt_R0.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__344 : k = 1 * (k - 0) + 0).
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
rw e__344.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__345 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__345.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__346 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__346.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
}
{
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__347 : k = 1 * (k - 0) + 0).
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
rw e__347.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__348 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__348.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__349 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__349.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
apply exp_pos.
}
}
}
{
apply inv_pos.
lra.
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__350 : k = 1 * (k - 0) + 0).
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
rw e__350.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__351 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__351.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__352 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__352.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
apply exp_pos.
}
}
}
assert (n__357 : ((2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))))) <> 0).
{
assert (e__354 : ((sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k))) = ((2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))))).
{
assert (e__355 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))))).
{
assert (e__356 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))).
{
feq.
}
rw e__356.
reflexivity.
}
eapply eq_trans.
{
rw e__355.
reflexivity.
}
feq.
}
try rewrite <- e__354.
exact n__353.
}
assert (n__358 : (((Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + ((Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + ((1 * / 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))))) <> 0).
{
intro vanishes.
apply n__357.
transitivity (2 * (((Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + ((Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + ((1 * / 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))))))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__365 : (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))) ^ 2 = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))).
{
apply sqrt_square; rpos.
}
(* root *)
assert (s__378 : ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) <= (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)))).
{
apply gap_le.
assert (e__333 : ((sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)) - (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k))) = ((2 * (2 * k * (1 + k) * (c2 ^ 2))) * / ((sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k))))).
{
transitivity ((((- 2) * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + ((- 2) * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))))).
{
assert (e__359 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))))).
{
assert (e__360 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))).
{
feq.
}
rw e__360.
reflexivity.
}
eapply eq_trans.
{
rw e__359.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((2 * (c2 ^ 2) * k) + (2 * (c2 ^ 2) * (k ^ 2))) * (/ (((Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + ((Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + ((1 * / 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))))))))).
{
assert (e__361 : / ((sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k))) = ((1 * / 2) * (/ (((Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + ((Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + ((1 * / 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))))))))).
{
assert (e__362 : ((sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k))) = ((2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))))).
{
assert (e__363 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))))).
{
assert (e__364 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))).
{
feq.
}
rw e__364.
reflexivity.
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
eapply eq_trans.
{
rw e__361.
reflexivity.
}
feq.
}
apply Rminus_diag_uniq.
transitivity ((((2 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (2 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (((- 1) * / 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))) ^ 2)) + (2 * (c2 ^ 2) * k) + (2 * (c2 ^ 2) * (k ^ 2))) * (/ ((1 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (1 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + ((1 * / 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))))))))).
{
feq.
}
rw n__365.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__334 : 0 <= ((2 * (2 * k * (1 + k) * (c2 ^ 2))) * / ((sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k))))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__366 : k = 1 * (k - 0) + 0).
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
rw e__366.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__367 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__367.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__368 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__368.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
}
{
apply inv_pos.
apply plus_pos_pos.
{
apply sqrt_lt_R0.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__369 : k = 1 * (k - 0) + 0).
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
rw e__369.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__370 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__370.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__371 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__371.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
}
{
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__372 : k = 1 * (k - 0) + 0).
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
rw e__372.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__373 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__373.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__374 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__374.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
apply exp_pos.
}
}
}
{
apply inv_pos.
lra.
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__375 : k = 1 * (k - 0) + 0).
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
rw e__375.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__376 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__376.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__377 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__377.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
apply exp_pos.
}
}
}
}
rw e__333. exact w__334.
}
(* base *)
assert (s__399 : ((1 * / (Rpower (x (1)%Z) k)) <= ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * 1) + (1 * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)))))).
{
apply gap_le.
assert (e__379 : (((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * 1) + (1 * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)))) - (1 * / (Rpower (x (1)%Z) k))) = ((((1 * / (Rpower (x (0)%Z) k)) + (k * c2) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k))) - (1 * / (Rpower (x (1)%Z) k))) + ((sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)) - (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k))))).
{
transitivity ((((- 1) * (/ (Rpower (x (1)%Z) k))) + (/ (Rpower (x (0)%Z) k)) + (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))) + (c2 * k))).
{
assert (e__381 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))))).
{
assert (e__382 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))).
{
feq.
}
rw e__382.
reflexivity.
}
assert (e__383 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
assert (e__384 : / (Rpower (x (1)%Z) k) = (/ (Rpower (x (1)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__381.
rw e__383.
rw e__384.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower (x (1)%Z) k))) + (/ (Rpower (x (0)%Z) k)) + (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))) + (c2 * k))).
{
assert (e__385 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))))).
{
assert (e__386 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))).
{
feq.
}
rw e__386.
reflexivity.
}
assert (e__387 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
assert (e__388 : / (Rpower (x (1)%Z) k) = (/ (Rpower (x (1)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__385.
rw e__387.
rw e__388.
reflexivity.
}
feq.
}
feq.
}
assert (w__380 : 0 <= ((((1 * / (Rpower (x (0)%Z) k)) + (k * c2) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k))) - (1 * / (Rpower (x (1)%Z) k))) + ((sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)) - (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k))))).
{
apply plus_nn_nn.
{
assert (e__389 : (((1 * / (Rpower (x (0)%Z) k)) + (k * c2) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k))) - (1 * / (Rpower (x (1)%Z) k))) = 1 * (((1 * / (Rpower (x (0)%Z) k)) + (k * c2) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k))) - (1 * / (Rpower (x (1)%Z) k))) + 0).
{
transitivity ((((- 1) * (/ (Rpower (x (1)%Z) k))) + (/ (Rpower (x (0)%Z) k)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (c2 * k))).
{
assert (e__390 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
assert (e__391 : / (Rpower (x (1)%Z) k) = (/ (Rpower (x (1)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__390.
rw e__391.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower (x (1)%Z) k))) + (/ (Rpower (x (0)%Z) k)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (c2 * k))).
{
assert (e__392 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
assert (e__393 : / (Rpower (x (1)%Z) k) = (/ (Rpower (x (1)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__392.
rw e__393.
reflexivity.
}
feq.
}
feq.
}
rw e__389.
apply (from_le_nn 1 0 (1 * / (Rpower (x (1)%Z) k)) ((1 * / (Rpower (x (0)%Z) k)) + (k * c2) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)))); [exact s__332 | lra ..].
}
{
assert (e__394 : ((sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)) - (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k))) = 1 * ((sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)) - (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k))) + 0).
{
transitivity ((((- 2) * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + ((- 2) * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))))).
{
assert (e__395 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))))).
{
assert (e__396 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))).
{
feq.
}
rw e__396.
reflexivity.
}
eapply eq_trans.
{
rw e__395.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + ((- 2) * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))))).
{
assert (e__397 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))))).
{
assert (e__398 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))).
{
feq.
}
rw e__398.
reflexivity.
}
eapply eq_trans.
{
rw e__397.
reflexivity.
}
feq.
}
feq.
}
rw e__394.
apply (from_le_nn 1 0 (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1))); [exact s__378 | lra ..].
}
}
rw e__379. exact w__380.
}
apply gap_le.
assert (e__400 : (((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR (1)%Z)) + ((IZR (1)%Z) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR (1)%Z))))) - (1 * / (Rpower (x (1)%Z) k))) = 1 * (((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * 1) + (1 * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)))) - (1 * / (Rpower (x (1)%Z) k))) + 0).
{
transitivity ((((- 1) * (/ (Rpower (x (1)%Z) k))) + (/ (Rpower (x (0)%Z) k)) + (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))) + (c2 * k))).
{
assert (e__401 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR (1)%Z))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))))).
{
assert (e__402 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR (1)%Z)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))).
{
assert (e__403 : / (IZR (1)%Z) = 1).
{
assert (e__404 : (IZR (1)%Z) = 1).
{
izr.
}
rw e__404.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__403.
reflexivity.
}
feq.
}
rw e__402.
reflexivity.
}
assert (e__405 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
assert (e__406 : / (Rpower (x (1)%Z) k) = (/ (Rpower (x (1)%Z) k))).
{
apply inv_by. feq.
}
assert (e__407 : (IZR (1)%Z) = 1).
{
izr.
}
eapply eq_trans.
{
rw e__401.
rw e__405.
rw e__406.
rw e__407.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower (x (1)%Z) k))) + (/ (Rpower (x (0)%Z) k)) + (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))) + (c2 * k))).
{
assert (e__408 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1)) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))))).
{
assert (e__409 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2)))).
{
feq.
}
rw e__409.
reflexivity.
}
assert (e__410 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
assert (e__411 : / (Rpower (x (1)%Z) k) = (/ (Rpower (x (1)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__408.
rw e__410.
rw e__411.
reflexivity.
}
feq.
}
feq.
}
rw e__400.
apply (from_le_nn 1 0 (1 * / (Rpower (x (1)%Z) k)) ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * 1) + (1 * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / 1))))); [exact s__399 | lra ..].
}
{
intros s b__412.
assert (r__413 : 1 <= IZR s).
{ izr_le. }
intros IH__414.
change ((1 * / (Rpower (x (s + 1)%Z) k)) <= ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR (s + 1)%Z)) + ((IZR (s + 1)%Z) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR (s + 1)%Z)))))).
(* small_s *)
assert (s__417 : ((4 * (1 + k) * c2 * (Rpower (x (s)%Z) k)) <= 1)).
{
assert (b__415 : ((0)%Z <= (s)%Z)%Z).
{ zp. }
assert (u__416 : ((4 * (1 + k) * c2 * (Rpower (x (s)%Z) k)) <= 1)).
{
exact (s__147 (s)%Z b__415).
}
exact u__416.
}
(* grows_s *)
assert (s__420 : ((1 * / (Rpower (x ((s + 1))%Z) k)) <= ((1 * / (Rpower (x (s)%Z) k)) + (k * c2) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (s)%Z) k))))).
{
assert (b__418 : ((0)%Z <= (s)%Z)%Z).
{ zp. }
assert (u__419 : ((1 * / (Rpower (x ((s + 1))%Z) k)) <= ((1 * / (Rpower (x (s)%Z) k)) + (k * c2) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (s)%Z) k))))).
{
exact (s__306 (s)%Z b__418).
}
exact u__419.
}
(* z > 0 *)
assert (s__432 : (0 < ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))).
{
apply plus_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
apply exp_pos.
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__421 : k = 1 * (k - 0) + 0).
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
rw e__421.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
{
assert (e__422 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__422.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
assert (e__423 : (IZR s) = 1 * ((IZR s) - 1) + 1).
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
rw e__423.
apply (from_le_pos 1 1 1 (IZR s)); [exact r__413 | lra ..].
}
}
}
{
apply mult_pos_pos.
{
assert (e__424 : (IZR s) = 1 * ((IZR s) - 1) + 1).
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
rw e__424.
apply (from_le_pos 1 1 1 (IZR s)); [exact r__413 | lra ..].
}
{
apply sqrt_lt_R0.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__425 : k = 1 * (k - 0) + 0).
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
rw e__425.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__426 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__426.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__427 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__427.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
}
{
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__428 : k = 1 * (k - 0) + 0).
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
rw e__428.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__429 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__429.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__430 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__430.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
apply exp_pos.
}
}
}
{
apply inv_pos.
assert (e__431 : (IZR s) = 1 * ((IZR s) - 1) + 1).
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
rw e__431.
apply (from_le_pos 1 1 1 (IZR s)); [exact r__413 | lra ..].
}
}
}
}
assert (n__438 : 0 < (x (0)%Z)).
{
assert (b__435 : ((0)%Z <= (0)%Z)%Z).
{
zp.
}
assert (i__436 : (0 < (x (0)%Z))) by exact (h__1 (0)%Z b__435).
assert (e__437 : (x (0)%Z) = 1 * ((x (0)%Z) - 0) + 0).
{
transitivity ((x (0)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (0)%Z)).
{
feq.
}
feq.
}
rw e__437.
apply (from_lt_pos 1 0 0 (x (0)%Z)); [exact i__436 | lra ..].
}
assert (n__439 : (Rpower (x (0)%Z) k) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__441 : (IZR s) <> 0).
{
apply Rgt_not_eq; red.
assert (e__440 : (IZR s) = 1 * ((IZR s) - 1) + 1).
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
rw e__440.
apply (from_le_pos 1 1 1 (IZR s)); [exact r__413 | lra ..].
}
assert (n__449 : 0 <= (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__442 : k = 1 * (k - 0) + 0).
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
rw e__442.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__443 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__443.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__444 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__444.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
}
{
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__445 : k = 1 * (k - 0) + 0).
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
rw e__445.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__446 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__446.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__447 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__447.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
apply exp_pos.
}
}
}
{
apply inv_pos.
assert (e__448 : (IZR s) = 1 * ((IZR s) - 1) + 1).
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
rw e__448.
apply (from_le_pos 1 1 1 (IZR s)); [exact r__413 | lra ..].
}
}
assert (n__452 : 0 <= ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__450 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__451 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__451.
reflexivity.
}
feq.
}
try rewrite <- e__450.
exact n__449.
}
assert (n__462 : ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) <> 0).
{
apply Rgt_not_eq; red.
assert (e__453 : ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = 1 * (((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) - 0) + 0).
{
transitivity (((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__454 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__455 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__456 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__456.
reflexivity.
}
feq.
}
rw e__455.
reflexivity.
}
assert (e__457 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__454.
rw e__457.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__458 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__459 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__460 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__460.
reflexivity.
}
feq.
}
rw e__459.
reflexivity.
}
assert (e__461 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__458.
rw e__461.
reflexivity.
}
feq.
}
feq.
}
rw e__453.
apply (from_lt_pos 1 0 0 ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))))); [exact s__432 | lra ..].
}
assert (n__468 : ((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s))) <> 0).
{
assert (e__463 : ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__464 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__465 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__466 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__466.
reflexivity.
}
feq.
}
rw e__465.
reflexivity.
}
assert (e__467 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__464.
rw e__467.
reflexivity.
}
feq.
}
try rewrite <- e__463.
exact n__462.
}
assert (n__469 : (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1) <> 0).
{
intro vanishes.
apply n__468.
transitivity (1 * ((/ (Rpower (x (0)%Z) k))) * (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)).
{ feq. }
rewrite vanishes. ring.
}
(* h/z *)
assert (s__508 : (((2 * k * (1 + k) * (c2 ^ 2)) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))))) <= (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)))).
{
apply gap_le.
assert (e__433 : ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) - ((2 * k * (1 + k) * (c2 ^ 2)) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))) = ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k) * ((k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))))) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))).
{
transitivity ((((2 * ((Rpower (x (0)%Z) k) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 2) * k * (IZR s)) + (2 * ((Rpower (x (0)%Z) k) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 2) * (k ^ 2) * (IZR s)) + (2 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 3) * (k ^ 2) * (IZR s)) + (2 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 3) * (k ^ 3) * (IZR s))) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)))).
{
assert (e__470 : / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((Rpower (x (0)%Z) k) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)))).
{
assert (e__471 : ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__472 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__473 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__474 : / (IZR s) = (/ (IZR s))).
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
rw e__473.
reflexivity.
}
assert (e__475 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__472.
rw e__475.
reflexivity.
}
feq.
}
rw e__471.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__470.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((2 * ((Rpower (x (0)%Z) k) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 2) * k * (IZR s)) + (2 * ((Rpower (x (0)%Z) k) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 2) * (k ^ 2) * (IZR s)) + (2 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 3) * (k ^ 2) * (IZR s)) + (2 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 3) * (k ^ 3) * (IZR s))) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)))).
{
assert (e__476 : / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((Rpower (x (0)%Z) k) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)))).
{
assert (e__477 : ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__478 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__479 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__480 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__480.
reflexivity.
}
feq.
}
rw e__479.
reflexivity.
}
assert (e__481 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__478.
rw e__481.
reflexivity.
}
feq.
}
rw e__477.
apply inv_by. feq.
}
assert (e__482 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__483 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__484 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__484.
reflexivity.
}
feq.
}
rw e__483.
reflexivity.
}
eapply eq_trans.
{
rw e__476.
rw e__482.
reflexivity.
}
feq.
}
feq.
}
assert (w__434 : 0 <= ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k) * ((k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))))) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__485 : k = 1 * (k - 0) + 0).
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
rw e__485.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__486 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__486.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__487 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__487.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
apply exp_pos.
}
}
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__488 : k = 1 * (k - 0) + 0).
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
rw e__488.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
{
assert (e__489 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__489.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
assert (e__490 : (IZR s) = 1 * ((IZR s) - 1) + 1).
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
rw e__490.
apply (from_le_pos 1 1 1 (IZR s)); [exact r__413 | lra ..].
}
}
{
apply mult_pos_pos.
{
assert (e__491 : (IZR s) = 1 * ((IZR s) - 1) + 1).
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
rw e__491.
apply (from_le_pos 1 1 1 (IZR s)); [exact r__413 | lra ..].
}
{
apply sqrt_lt_R0.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__492 : k = 1 * (k - 0) + 0).
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
rw e__492.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__493 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__493.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__494 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__494.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
}
{
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__495 : k = 1 * (k - 0) + 0).
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
rw e__495.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__496 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__496.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__497 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__497.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
apply exp_pos.
}
}
}
{
apply inv_pos.
assert (e__498 : (IZR s) = 1 * ((IZR s) - 1) + 1).
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
rw e__498.
apply (from_le_pos 1 1 1 (IZR s)); [exact r__413 | lra ..].
}
}
}
}
}
{
apply inv_pos.
assert (e__499 : ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = 1 * (((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) - 0) + 0).
{
transitivity (((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__500 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__501 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__502 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__502.
reflexivity.
}
feq.
}
rw e__501.
reflexivity.
}
assert (e__503 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__500.
rw e__503.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__504 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__505 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__506 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__506.
reflexivity.
}
feq.
}
rw e__505.
reflexivity.
}
assert (e__507 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__504.
rw e__507.
reflexivity.
}
feq.
}
feq.
}
rw e__499.
apply (from_lt_pos 1 0 0 ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))))); [exact s__432 | lra ..].
}
}
rw e__433. exact w__434.
}
assert (n__512 : ((IZR s) + 1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__511 : ((IZR s) + 1) = 1 * ((IZR s) - 1) + 2).
{
transitivity (((IZR s) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR s) + 1)).
{
feq.
}
feq.
}
rw e__511.
apply (from_le_pos 1 2 1 (IZR s)); [exact r__413 | lra ..].
}
assert (n__520 : 0 <= (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__513 : k = 1 * (k - 0) + 0).
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
rw e__513.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__514 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__514.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__515 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__515.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
}
{
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__516 : k = 1 * (k - 0) + 0).
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
rw e__516.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__517 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__517.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__518 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__518.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
apply exp_pos.
}
}
}
{
apply inv_pos.
assert (e__519 : ((IZR s) + 1) = 1 * ((IZR s) - 1) + 2).
{
transitivity (((IZR s) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR s) + 1)).
{
feq.
}
feq.
}
rw e__519.
apply (from_le_pos 1 2 1 (IZR s)); [exact r__413 | lra ..].
}
}
assert (n__523 : 0 <= (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))).
{
assert (e__521 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1)) = (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))).
{
assert (e__522 : / ((IZR s) + 1) = (/ ((IZR s) + 1))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__522.
reflexivity.
}
feq.
}
try rewrite <- e__521.
exact n__520.
}
assert (n__552 : ((((IZR s) + 1) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1)))) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))) + ((2 * k * (1 + k) * (c2 ^ 2)) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
assert (e__524 : ((IZR s) + 1) = 1 * ((IZR s) - 1) + 2).
{
transitivity (((IZR s) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR s) + 1)).
{
feq.
}
feq.
}
rw e__524.
apply (from_le_pos 1 2 1 (IZR s)); [exact r__413 | lra ..].
}
{
apply sqrt_lt_R0.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__525 : k = 1 * (k - 0) + 0).
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
rw e__525.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__526 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__526.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__527 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__527.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
}
{
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__528 : k = 1 * (k - 0) + 0).
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
rw e__528.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__529 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__529.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__530 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__530.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
apply exp_pos.
}
}
}
{
apply inv_pos.
assert (e__531 : ((IZR s) + 1) = 1 * ((IZR s) - 1) + 2).
{
transitivity (((IZR s) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR s) + 1)).
{
feq.
}
feq.
}
rw e__531.
apply (from_le_pos 1 2 1 (IZR s)); [exact r__413 | lra ..].
}
}
}
{
apply mult_pos_pos.
{
assert (e__532 : (IZR s) = 1 * ((IZR s) - 1) + 1).
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
rw e__532.
apply (from_le_pos 1 1 1 (IZR s)); [exact r__413 | lra ..].
}
{
apply sqrt_lt_R0.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__533 : k = 1 * (k - 0) + 0).
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
rw e__533.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__534 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__534.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__535 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__535.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
}
{
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__536 : k = 1 * (k - 0) + 0).
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
rw e__536.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__537 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__537.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__538 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__538.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
apply exp_pos.
}
}
}
{
apply inv_pos.
assert (e__539 : (IZR s) = 1 * ((IZR s) - 1) + 1).
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
rw e__539.
apply (from_le_pos 1 1 1 (IZR s)); [exact r__413 | lra ..].
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
apply mult_pos_pos.
{
lra.
}
{
assert (e__540 : k = 1 * (k - 0) + 0).
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
rw e__540.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__541 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__541.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__542 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__542.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
apply inv_pos.
assert (e__543 : ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = 1 * (((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) - 0) + 0).
{
transitivity (((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__544 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__545 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__546 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__546.
reflexivity.
}
feq.
}
rw e__545.
reflexivity.
}
assert (e__547 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__544.
rw e__547.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__548 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__549 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__550 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__550.
reflexivity.
}
feq.
}
rw e__549.
reflexivity.
}
assert (e__551 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__548.
rw e__551.
reflexivity.
}
feq.
}
feq.
}
rw e__543.
apply (from_lt_pos 1 0 0 ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))))); [exact s__432 | lra ..].
}
}
}
assert (n__566 : ((((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s))) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1))) <> 0).
{
assert (e__553 : ((((IZR s) + 1) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1)))) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))) + ((2 * k * (1 + k) * (c2 ^ 2)) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))) = ((((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s))) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)))).
{
assert (e__554 : / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((Rpower (x (0)%Z) k) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)))).
{
assert (e__555 : ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__556 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__557 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__558 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__558.
reflexivity.
}
feq.
}
rw e__557.
reflexivity.
}
assert (e__559 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__556.
rw e__559.
reflexivity.
}
feq.
}
rw e__555.
apply inv_by. feq.
}
assert (e__560 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1))) = (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1))))).
{
assert (e__561 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1)) = (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))).
{
assert (e__562 : / ((IZR s) + 1) = (/ ((IZR s) + 1))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__562.
reflexivity.
}
feq.
}
rw e__561.
reflexivity.
}
assert (e__563 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__564 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__565 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__565.
reflexivity.
}
feq.
}
rw e__564.
reflexivity.
}
eapply eq_trans.
{
rw e__554.
rw e__560.
rw e__563.
reflexivity.
}
feq.
}
try rewrite <- e__553.
exact n__552.
}
assert (n__567 : (((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s))) <> 0).
{
intro vanishes.
apply n__566.
transitivity (1 * (((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s))) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__601 : (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2 = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
apply sqrt_square; rpos.
}
assert (n__603 : (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) ^ 2 = (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))).
{
apply sqrt_square; rpos.
}
(* roots *)
assert (s__676 : ((((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))) + ((2 * k * (1 + k) * (c2 ^ 2)) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))) <= (((IZR s) + 1) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1)))))).
{
apply gap_le.
assert (e__509 : ((((IZR s) + 1) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1)))) - (((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))) + ((2 * k * (1 + k) * (c2 ^ 2)) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))))))) = ((((2 * (2 * k * (1 + k) * (c2 ^ 2)) * ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)))) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))))) + (((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) - ((2 * k * (1 + k) * (c2 ^ 2)) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))) * ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) + ((2 * k * (1 + k) * (c2 ^ 2)) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))))) * / ((((IZR s) + 1) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1)))) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))) + ((2 * k * (1 + k) * (c2 ^ 2)) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))))).
{
transitivity (((((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * ((IZR s) ^ 2)) + ((- 1) * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 2)) + ((- 1) * (Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + ((- 2) * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + ((- 2) * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) + ((- 1) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s))) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)))).
{
assert (e__568 : / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((Rpower (x (0)%Z) k) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)))).
{
assert (e__569 : ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__570 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__571 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__572 : / (IZR s) = (/ (IZR s))).
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
rw e__571.
reflexivity.
}
assert (e__573 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__570.
rw e__573.
reflexivity.
}
feq.
}
rw e__569.
apply inv_by. feq.
}
assert (e__574 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1))) = (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1))))).
{
assert (e__575 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1)) = (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))).
{
assert (e__576 : / ((IZR s) + 1) = (/ ((IZR s) + 1))).
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
rw e__575.
reflexivity.
}
assert (e__577 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__578 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__579 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__579.
reflexivity.
}
feq.
}
rw e__578.
reflexivity.
}
eapply eq_trans.
{
rw e__568.
rw e__574.
rw e__577.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((4 * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 2) * k * (IZR s)) + (4 * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 2) * (k ^ 2) * (IZR s)) + (8 * (Rpower (x (0)%Z) k) * (c2 ^ 3) * (k ^ 2) * (IZR s)) + (8 * (Rpower (x (0)%Z) k) * (c2 ^ 3) * (k ^ 3) * (IZR s)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 3) * (k ^ 2) * ((IZR s) ^ 2)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 3) * (k ^ 3) * ((IZR s) ^ 2)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * ((IZR s) ^ 2)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * ((IZR s) ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 3) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 4) * (k ^ 2) * (IZR s)) + (16 * ((Rpower (x (0)%Z) k) ^ 3) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 4) * (k ^ 3) * (IZR s)) + (8 * ((Rpower (x (0)%Z) k) ^ 3) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 4) * (k ^ 4) * (IZR s)) + (8 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 5) * (k ^ 3) * (IZR s)) + (16 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 5) * (k ^ 4) * (IZR s)) + (8 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 5) * (k ^ 5) * (IZR s)) + (8 * ((Rpower (x (0)%Z) k) ^ 4) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 5) * (k ^ 3) * ((IZR s) ^ 2)) + (16 * ((Rpower (x (0)%Z) k) ^ 4) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 5) * (k ^ 4) * ((IZR s) ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 4) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 5) * (k ^ 5) * ((IZR s) ^ 2)) + (16 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 3) * (IZR s)) + (48 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 4) * (IZR s)) + (4 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 4) * ((IZR s) ^ 2)) + (48 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 5) * (IZR s)) + (8 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 5) * ((IZR s) ^ 2)) + (16 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 6) * (IZR s)) + (4 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 6) * ((IZR s) ^ 2)) + (16 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 4) * (IZR s)) + (64 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 5) * (IZR s)) + (96 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 6) * (IZR s)) + (64 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 7) * (IZR s)) + (16 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 8) * (IZR s)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ (((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)))) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)))).
{
assert (e__580 : / ((((IZR s) + 1) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1)))) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))) + ((2 * k * (1 + k) * (c2 ^ 2)) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))) = ((((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1) * (/ (((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)))))).
{
assert (e__581 : ((((IZR s) + 1) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1)))) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))) + ((2 * k * (1 + k) * (c2 ^ 2)) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))) = ((((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s))) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)))).
{
assert (e__582 : / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((Rpower (x (0)%Z) k) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)))).
{
assert (e__583 : ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__584 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__585 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__586 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__586.
reflexivity.
}
feq.
}
rw e__585.
reflexivity.
}
assert (e__587 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__584.
rw e__587.
reflexivity.
}
feq.
}
rw e__583.
apply inv_by. feq.
}
assert (e__588 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1))) = (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1))))).
{
assert (e__589 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1)) = (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))).
{
assert (e__590 : / ((IZR s) + 1) = (/ ((IZR s) + 1))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__590.
reflexivity.
}
feq.
}
rw e__589.
reflexivity.
}
assert (e__591 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__592 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__593 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__593.
reflexivity.
}
feq.
}
rw e__592.
reflexivity.
}
eapply eq_trans.
{
rw e__582.
rw e__588.
rw e__591.
reflexivity.
}
feq.
}
rw e__581.
apply inv_by. feq.
}
assert (e__594 : / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((Rpower (x (0)%Z) k) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)))).
{
assert (e__595 : ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__596 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__597 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__598 : / (IZR s) = (/ (IZR s))).
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
rw e__597.
reflexivity.
}
assert (e__599 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__596.
rw e__599.
reflexivity.
}
feq.
}
rw e__595.
apply inv_by. feq.
}
assert (e__600 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__580.
rw e__594.
rw e__600.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((4 * ((Rpower (x (0)%Z) k) ^ 4) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 4) * (k ^ 2) * ((IZR s) ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 4) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 4) * (k ^ 3) * ((IZR s) ^ 2)) + (4 * ((Rpower (x (0)%Z) k) ^ 4) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 4) * (k ^ 4) * ((IZR s) ^ 2)) + ((- 16) * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 3) * (IZR s)) + ((- 48) * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 4) * (IZR s)) + ((- 48) * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 5) * (IZR s)) + ((- 16) * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 6) * (IZR s)) + ((- 16) * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 4) * (IZR s)) + ((- 64) * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 5) * (IZR s)) + ((- 96) * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 6) * (IZR s)) + ((- 64) * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 7) * (IZR s)) + ((- 16) * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 8) * (IZR s))) * (/ ((1 * (Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (1 * (Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 2)) + (1 * (Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * (IZR s)) + (1 * (Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * ((IZR s) ^ 2)) + (1 * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 2)) + (1 * (Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (1 * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (1 * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1))))) + (1 * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)))) * (/ ((1 * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (1 * (Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + (1))))).
{
feq.
}
rw n__601.
assert (n__602 : (((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 2)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (4 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k * (IZR s)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (4 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2) * (IZR s)) + (4 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 2) * (IZR s)) + (8 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 3) * (IZR s)) + (4 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 4) * (IZR s)) + ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s))) <> 0).
{
intro vanishes.
apply n__567.
transitivity ((((1 * (Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (1 * (Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 2)) + (1 * (Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * (IZR s)) + (1 * (Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * ((IZR s) ^ 2)) + (1 * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 2)) + (1 * (Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (1 * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (1 * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1))))) + (1 * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s))))).
{
feq.
}
rw n__601.
transitivity (1 * (((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 2)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (4 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k * (IZR s)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (4 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2) * (IZR s)) + (4 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 2) * (IZR s)) + (8 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 3) * (IZR s)) + (4 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 4) * (IZR s)) + ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)))).
{
feq.
}
rewrite vanishes. ring.
}
transitivity (0).
{
feq.
}
reflexivity.
}
apply Rminus_diag_uniq.
transitivity (((((- 2) * (Rpower (x (0)%Z) k) * ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((- 4) * (Rpower (x (0)%Z) k) * ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 2)) + ((- 2) * (Rpower (x (0)%Z) k) * ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 3)) + ((- 2) * (Rpower (x (0)%Z) k) * ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) ^ 2) * c2 * k * (IZR s)) + ((- 4) * (Rpower (x (0)%Z) k) * ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) ^ 2) * c2 * k * ((IZR s) ^ 2)) + ((- 2) * (Rpower (x (0)%Z) k) * ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) ^ 2) * c2 * k * ((IZR s) ^ 3)) + (8 * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 2) * k * (IZR s)) + (8 * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 2) * (k ^ 2) * (IZR s)) + (2 * (Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * c2 * k * ((IZR s) ^ 3)) + (2 * (Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 3) * ((IZR s) ^ 3)) + (8 * (Rpower (x (0)%Z) k) * (c2 ^ 3) * (k ^ 2) * (IZR s)) + (8 * (Rpower (x (0)%Z) k) * (c2 ^ 3) * (k ^ 3) * (IZR s)) + ((- 2) * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 2)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 3)) + ((- 2) * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 4)) + ((- 1) * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + ((- 2) * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 3)) + ((- 1) * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 4)) + ((- 1) * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) ^ 2) * (c2 ^ 2) * (k ^ 2) * ((IZR s) ^ 2)) + ((- 2) * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) ^ 2) * (c2 ^ 2) * (k ^ 2) * ((IZR s) ^ 3)) + ((- 1) * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) ^ 2) * (c2 ^ 2) * (k ^ 2) * ((IZR s) ^ 4)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 3) * (k ^ 2) * ((IZR s) ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 3) * (k ^ 3) * ((IZR s) ^ 2)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 2) * k * ((IZR s) ^ 2)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 2) * (k ^ 2) * ((IZR s) ^ 2)) + (1 * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 2) * (k ^ 2) * ((IZR s) ^ 4)) + (2 * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 3) * c2 * k * ((IZR s) ^ 4)) + (1 * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 4) * ((IZR s) ^ 4)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * ((IZR s) ^ 2)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * ((IZR s) ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 3) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 4) * (k ^ 2) * (IZR s)) + (16 * ((Rpower (x (0)%Z) k) ^ 3) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 4) * (k ^ 3) * (IZR s)) + (8 * ((Rpower (x (0)%Z) k) ^ 3) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 4) * (k ^ 4) * (IZR s)) + (8 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 5) * (k ^ 3) * (IZR s)) + (16 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 5) * (k ^ 4) * (IZR s)) + (8 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 5) * (k ^ 5) * (IZR s)) + (8 * ((Rpower (x (0)%Z) k) ^ 4) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 5) * (k ^ 3) * ((IZR s) ^ 2)) + (16 * ((Rpower (x (0)%Z) k) ^ 4) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 5) * (k ^ 4) * ((IZR s) ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 4) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 5) * (k ^ 5) * ((IZR s) ^ 2)) + (16 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 3) * (IZR s)) + (48 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 4) * (IZR s)) + (4 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 4) * ((IZR s) ^ 2)) + (48 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 5) * (IZR s)) + (8 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 5) * ((IZR s) ^ 2)) + (16 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 6) * (IZR s)) + (4 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 6) * ((IZR s) ^ 2)) + (16 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 4) * (IZR s)) + (64 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 5) * (IZR s)) + (96 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 6) * (IZR s)) + (64 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 7) * (IZR s)) + (16 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 8) * (IZR s)) + ((- 2) * ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) ^ 2) * (IZR s)) + ((- 1) * ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) ^ 2) * ((IZR s) ^ 2)) + ((- 1) * ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) ^ 2)) + (1 * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((1 * (Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (1 * (Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 2)) + (1 * (Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * (IZR s)) + (1 * (Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * ((IZR s) ^ 2)) + (1 * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 2)) + (1 * (Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (1 * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (1 * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1))))) + (1 * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)))) * (/ ((1 * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (1 * (Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + (1))))).
{
feq.
}
rw n__603.
transitivity (((((- 8) * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 2) * k * ((IZR s) ^ 2)) + ((- 8) * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 2) * k * ((IZR s) ^ 3)) + ((- 8) * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 2) * (k ^ 2) * ((IZR s) ^ 2)) + ((- 8) * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 2) * (k ^ 2) * ((IZR s) ^ 3)) + (2 * (Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * c2 * k * ((IZR s) ^ 3)) + (2 * (Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * c2 * k * ((IZR s) ^ 4)) + (2 * (Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 3) * ((IZR s) ^ 3)) + (2 * (Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 3) * ((IZR s) ^ 4)) + ((- 8) * (Rpower (x (0)%Z) k) * (c2 ^ 3) * (k ^ 2) * ((IZR s) ^ 2)) + ((- 8) * (Rpower (x (0)%Z) k) * (c2 ^ 3) * (k ^ 2) * ((IZR s) ^ 3)) + ((- 8) * (Rpower (x (0)%Z) k) * (c2 ^ 3) * (k ^ 3) * ((IZR s) ^ 2)) + ((- 8) * (Rpower (x (0)%Z) k) * (c2 ^ 3) * (k ^ 3) * ((IZR s) ^ 3)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 3) * (k ^ 2) * ((IZR s) ^ 3)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 3) * (k ^ 2) * ((IZR s) ^ 4)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 3) * (k ^ 3) * ((IZR s) ^ 3)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 3) * (k ^ 3) * ((IZR s) ^ 4)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 2) * k * ((IZR s) ^ 3)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 2) * k * ((IZR s) ^ 4)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 2) * (k ^ 2) * ((IZR s) ^ 3)) + ((- 3) * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 2) * (k ^ 2) * ((IZR s) ^ 4)) + (((Rpower (x (0)%Z) k) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 2) * (k ^ 2) * ((IZR s) ^ 5)) + (2 * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 3) * c2 * k * ((IZR s) ^ 4)) + (2 * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 3) * c2 * k * ((IZR s) ^ 5)) + (((Rpower (x (0)%Z) k) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 4) * ((IZR s) ^ 4)) + (((Rpower (x (0)%Z) k) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 4) * ((IZR s) ^ 5)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (IZR s)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * ((IZR s) ^ 2)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (IZR s)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * ((IZR s) ^ 2)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * ((IZR s) ^ 3)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * ((IZR s) ^ 4)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (IZR s)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * ((IZR s) ^ 2)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * ((IZR s) ^ 3)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * ((IZR s) ^ 4)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 3) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 4) * (k ^ 2) * ((IZR s) ^ 2)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 3) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 4) * (k ^ 2) * ((IZR s) ^ 3)) + ((- 16) * ((Rpower (x (0)%Z) k) ^ 3) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 4) * (k ^ 3) * ((IZR s) ^ 2)) + ((- 16) * ((Rpower (x (0)%Z) k) ^ 3) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 4) * (k ^ 3) * ((IZR s) ^ 3)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 3) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 4) * (k ^ 4) * ((IZR s) ^ 2)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 3) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 4) * (k ^ 4) * ((IZR s) ^ 3)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 5) * (k ^ 3) * ((IZR s) ^ 2)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 5) * (k ^ 3) * ((IZR s) ^ 3)) + ((- 16) * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 5) * (k ^ 4) * ((IZR s) ^ 2)) + ((- 16) * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 5) * (k ^ 4) * ((IZR s) ^ 3)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 5) * (k ^ 5) * ((IZR s) ^ 2)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 5) * (k ^ 5) * ((IZR s) ^ 3)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 4) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 5) * (k ^ 3) * ((IZR s) ^ 3)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 4) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 5) * (k ^ 3) * ((IZR s) ^ 4)) + ((- 16) * ((Rpower (x (0)%Z) k) ^ 4) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 5) * (k ^ 4) * ((IZR s) ^ 3)) + ((- 16) * ((Rpower (x (0)%Z) k) ^ 4) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 5) * (k ^ 4) * ((IZR s) ^ 4)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 4) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 5) * (k ^ 5) * ((IZR s) ^ 3)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 4) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 5) * (k ^ 5) * ((IZR s) ^ 4)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 4) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 4) * (k ^ 2) * ((IZR s) ^ 2)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 4) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 4) * (k ^ 2) * ((IZR s) ^ 3)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 4) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 4) * (k ^ 2) * ((IZR s) ^ 4)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 4) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 4) * (k ^ 3) * ((IZR s) ^ 2)) + ((- 16) * ((Rpower (x (0)%Z) k) ^ 4) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 4) * (k ^ 3) * ((IZR s) ^ 3)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 4) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 4) * (k ^ 3) * ((IZR s) ^ 4)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 4) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 4) * (k ^ 4) * ((IZR s) ^ 2)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 4) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 4) * (k ^ 4) * ((IZR s) ^ 3)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 4) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 4) * (k ^ 4) * ((IZR s) ^ 4)) + (16 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 3) * (IZR s)) + (16 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 3) * ((IZR s) ^ 2)) + (48 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 4) * (IZR s)) + (48 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 4) * ((IZR s) ^ 2)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 4) * ((IZR s) ^ 3)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 4) * ((IZR s) ^ 4)) + (48 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 5) * (IZR s)) + (48 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 5) * ((IZR s) ^ 2)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 5) * ((IZR s) ^ 3)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 5) * ((IZR s) ^ 4)) + (16 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 6) * (IZR s)) + (16 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 6) * ((IZR s) ^ 2)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 6) * ((IZR s) ^ 3)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 6) * ((IZR s) ^ 4)) + (16 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 4) * (IZR s)) + (16 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 4) * ((IZR s) ^ 2)) + (64 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 5) * (IZR s)) + (64 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 5) * ((IZR s) ^ 2)) + (96 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 6) * (IZR s)) + (96 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 6) * ((IZR s) ^ 2)) + (64 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 7) * (IZR s)) + (64 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 7) * ((IZR s) ^ 2)) + (16 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 8) * (IZR s)) + (16 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 8) * ((IZR s) ^ 2)) + (((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + (((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 3)) + ((- 4) * (c2 ^ 2) * k * (IZR s)) + ((- 4) * (c2 ^ 2) * k * ((IZR s) ^ 2)) + ((- 4) * (c2 ^ 2) * (k ^ 2) * (IZR s)) + ((- 4) * (c2 ^ 2) * (k ^ 2) * ((IZR s) ^ 2))) * (/ (((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)))) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)) * (/ ((IZR s) + 1)))).
{
feq.
}
transitivity (((((- 8) * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 2) * k * ((IZR s) ^ 2)) + ((- 8) * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 2) * k * ((IZR s) ^ 3)) + ((- 8) * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 2) * (k ^ 2) * ((IZR s) ^ 2)) + ((- 8) * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 2) * (k ^ 2) * ((IZR s) ^ 3)) + (2 * (Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * c2 * k * ((IZR s) ^ 3)) + (2 * (Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * c2 * k * ((IZR s) ^ 4)) + (2 * (Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 3)) + (2 * (Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 4)) + ((- 8) * (Rpower (x (0)%Z) k) * (c2 ^ 3) * (k ^ 2) * ((IZR s) ^ 2)) + ((- 8) * (Rpower (x (0)%Z) k) * (c2 ^ 3) * (k ^ 2) * ((IZR s) ^ 3)) + ((- 8) * (Rpower (x (0)%Z) k) * (c2 ^ 3) * (k ^ 3) * ((IZR s) ^ 2)) + ((- 8) * (Rpower (x (0)%Z) k) * (c2 ^ 3) * (k ^ 3) * ((IZR s) ^ 3)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 3) * (k ^ 2) * ((IZR s) ^ 3)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 3) * (k ^ 2) * ((IZR s) ^ 4)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 3) * (k ^ 3) * ((IZR s) ^ 3)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 3) * (k ^ 3) * ((IZR s) ^ 4)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 2) * k * ((IZR s) ^ 3)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 2) * k * ((IZR s) ^ 4)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 2) * (k ^ 2) * ((IZR s) ^ 3)) + ((- 3) * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 2) * (k ^ 2) * ((IZR s) ^ 4)) + (1 * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 2) * (k ^ 2) * ((IZR s) ^ 5)) + (2 * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 4)) + (2 * ((Rpower (x (0)%Z) k) ^ 2) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 5)) + (1 * ((Rpower (x (0)%Z) k) ^ 2) * (((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) ^ 2) * ((IZR s) ^ 4)) + (1 * ((Rpower (x (0)%Z) k) ^ 2) * (((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) ^ 2) * ((IZR s) ^ 5)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (IZR s)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * ((IZR s) ^ 2)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (IZR s)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * ((IZR s) ^ 2)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * ((IZR s) ^ 3)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * ((IZR s) ^ 4)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (IZR s)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * ((IZR s) ^ 2)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * ((IZR s) ^ 3)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * ((IZR s) ^ 4)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 3) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 4) * (k ^ 2) * ((IZR s) ^ 2)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 3) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 4) * (k ^ 2) * ((IZR s) ^ 3)) + ((- 16) * ((Rpower (x (0)%Z) k) ^ 3) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 4) * (k ^ 3) * ((IZR s) ^ 2)) + ((- 16) * ((Rpower (x (0)%Z) k) ^ 3) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 4) * (k ^ 3) * ((IZR s) ^ 3)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 3) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 4) * (k ^ 4) * ((IZR s) ^ 2)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 3) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 4) * (k ^ 4) * ((IZR s) ^ 3)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 5) * (k ^ 3) * ((IZR s) ^ 2)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 5) * (k ^ 3) * ((IZR s) ^ 3)) + ((- 16) * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 5) * (k ^ 4) * ((IZR s) ^ 2)) + ((- 16) * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 5) * (k ^ 4) * ((IZR s) ^ 3)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 5) * (k ^ 5) * ((IZR s) ^ 2)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 5) * (k ^ 5) * ((IZR s) ^ 3)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 4) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 5) * (k ^ 3) * ((IZR s) ^ 3)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 4) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 5) * (k ^ 3) * ((IZR s) ^ 4)) + ((- 16) * ((Rpower (x (0)%Z) k) ^ 4) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 5) * (k ^ 4) * ((IZR s) ^ 3)) + ((- 16) * ((Rpower (x (0)%Z) k) ^ 4) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 5) * (k ^ 4) * ((IZR s) ^ 4)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 4) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 5) * (k ^ 5) * ((IZR s) ^ 3)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 4) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 5) * (k ^ 5) * ((IZR s) ^ 4)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 4) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 4) * (k ^ 2) * ((IZR s) ^ 2)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 4) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 4) * (k ^ 2) * ((IZR s) ^ 3)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 4) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 4) * (k ^ 2) * ((IZR s) ^ 4)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 4) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 4) * (k ^ 3) * ((IZR s) ^ 2)) + ((- 16) * ((Rpower (x (0)%Z) k) ^ 4) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 4) * (k ^ 3) * ((IZR s) ^ 3)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 4) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 4) * (k ^ 3) * ((IZR s) ^ 4)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 4) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 4) * (k ^ 4) * ((IZR s) ^ 2)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 4) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 4) * (k ^ 4) * ((IZR s) ^ 3)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 4) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * (c2 ^ 4) * (k ^ 4) * ((IZR s) ^ 4)) + (16 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 3) * (IZR s)) + (16 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 3) * ((IZR s) ^ 2)) + (48 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 4) * (IZR s)) + (48 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 4) * ((IZR s) ^ 2)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 4) * ((IZR s) ^ 3)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 4) * ((IZR s) ^ 4)) + (48 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 5) * (IZR s)) + (48 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 5) * ((IZR s) ^ 2)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 5) * ((IZR s) ^ 3)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 5) * ((IZR s) ^ 4)) + (16 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 6) * (IZR s)) + (16 * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 6) * ((IZR s) ^ 2)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 6) * ((IZR s) ^ 3)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 4) * (c2 ^ 6) * (k ^ 6) * ((IZR s) ^ 4)) + (16 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 4) * (IZR s)) + (16 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 4) * ((IZR s) ^ 2)) + (64 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 5) * (IZR s)) + (64 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 5) * ((IZR s) ^ 2)) + (96 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 6) * (IZR s)) + (96 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 6) * ((IZR s) ^ 2)) + (64 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 7) * (IZR s)) + (64 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 7) * ((IZR s) ^ 2)) + (16 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 8) * (IZR s)) + (16 * ((Rpower (x (0)%Z) k) ^ 6) * (c2 ^ 8) * (k ^ 8) * ((IZR s) ^ 2)) + (1 * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + (1 * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 3)) + ((- 4) * (c2 ^ 2) * k * (IZR s)) + ((- 4) * (c2 ^ 2) * k * ((IZR s) ^ 2)) + ((- 4) * (c2 ^ 2) * (k ^ 2) * (IZR s)) + ((- 4) * (c2 ^ 2) * (k ^ 2) * ((IZR s) ^ 2))) * (/ ((1 * (Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (1 * (Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 2)) + (1 * (Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * (IZR s)) + (1 * (Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * ((IZR s) ^ 2)) + (1 * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 2)) + (1 * (Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (1 * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (1 * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1))))) + (1 * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)))) * (/ ((1 * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (1 * (Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + (1))) * (/ ((1 * (IZR s)) + (1))))).
{
feq.
}
rw n__601.
assert (n__604 : (((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 2)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (4 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k * (IZR s)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (4 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2) * (IZR s)) + (4 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 2) * (IZR s)) + (8 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 3) * (IZR s)) + (4 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 4) * (IZR s)) + ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s))) <> 0).
{
intro vanishes.
apply n__567.
transitivity ((((1 * (Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (1 * (Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 2)) + (1 * (Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * (IZR s)) + (1 * (Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * ((IZR s) ^ 2)) + (1 * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 2)) + (1 * (Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (1 * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (1 * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1))))) + (1 * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s))))).
{
feq.
}
rw n__601.
transitivity (1 * (((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 2)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + (4 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k * (IZR s)) + (2 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (4 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2) * (IZR s)) + (4 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 2) * (IZR s)) + (8 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 3) * (IZR s)) + (4 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 4) * (IZR s)) + ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)))).
{
feq.
}
rewrite vanishes. ring.
}
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__510 : 0 <= ((((2 * (2 * k * (1 + k) * (c2 ^ 2)) * ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)))) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))))) + (((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) - ((2 * k * (1 + k) * (c2 ^ 2)) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))) * ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) + ((2 * k * (1 + k) * (c2 ^ 2)) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))))) * / ((((IZR s) + 1) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1)))) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))) + ((2 * k * (1 + k) * (c2 ^ 2)) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))))).
{
apply Rlt_le.
apply mult_pos_pos.
{
apply plus_pos_nn.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__605 : k = 1 * (k - 0) + 0).
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
rw e__605.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__606 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__606.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__607 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__607.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
}
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
apply exp_pos.
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__608 : k = 1 * (k - 0) + 0).
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
rw e__608.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
{
assert (e__609 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__609.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
assert (e__610 : (IZR s) = 1 * ((IZR s) - 1) + 1).
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
rw e__610.
apply (from_le_pos 1 1 1 (IZR s)); [exact r__413 | lra ..].
}
}
}
}
{
apply inv_pos.
assert (e__611 : ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = 1 * (((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) - 0) + 0).
{
transitivity (((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__612 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__613 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__614 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__614.
reflexivity.
}
feq.
}
rw e__613.
reflexivity.
}
assert (e__615 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__612.
rw e__615.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__616 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__617 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__618 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__618.
reflexivity.
}
feq.
}
rw e__617.
reflexivity.
}
assert (e__619 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__616.
rw e__619.
reflexivity.
}
feq.
}
feq.
}
rw e__611.
apply (from_lt_pos 1 0 0 ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))))); [exact s__432 | lra ..].
}
}
{
apply mult_nn_pos.
{
assert (e__620 : ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) - ((2 * k * (1 + k) * (c2 ^ 2)) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))) = 1 * ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) - ((2 * k * (1 + k) * (c2 ^ 2)) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))) + 0).
{
transitivity ((((2 * ((Rpower (x (0)%Z) k) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 2) * k * (IZR s)) + (2 * ((Rpower (x (0)%Z) k) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 2) * (k ^ 2) * (IZR s)) + (2 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 3) * (k ^ 2) * (IZR s)) + (2 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 3) * (k ^ 3) * (IZR s))) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)))).
{
assert (e__621 : / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((Rpower (x (0)%Z) k) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)))).
{
assert (e__622 : ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__623 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__624 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__625 : / (IZR s) = (/ (IZR s))).
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
rw e__624.
reflexivity.
}
assert (e__626 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__623.
rw e__626.
reflexivity.
}
feq.
}
rw e__622.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__621.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((2 * ((Rpower (x (0)%Z) k) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 2) * k * (IZR s)) + (2 * ((Rpower (x (0)%Z) k) ^ 2) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (c2 ^ 2) * (k ^ 2) * (IZR s)) + (2 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 3) * (k ^ 2) * (IZR s)) + (2 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 3) * (k ^ 3) * (IZR s))) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)))).
{
assert (e__627 : / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((Rpower (x (0)%Z) k) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)))).
{
assert (e__628 : ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__629 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__630 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__631 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__631.
reflexivity.
}
feq.
}
rw e__630.
reflexivity.
}
assert (e__632 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__629.
rw e__632.
reflexivity.
}
feq.
}
rw e__628.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__627.
reflexivity.
}
feq.
}
feq.
}
rw e__620.
apply (from_le_nn 1 0 ((2 * k * (1 + k) * (c2 ^ 2)) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))))) (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k))); [exact s__508 | lra ..].
}
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__633 : k = 1 * (k - 0) + 0).
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
rw e__633.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__634 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__634.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__635 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__635.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
apply exp_pos.
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__636 : k = 1 * (k - 0) + 0).
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
rw e__636.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__637 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__637.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__638 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__638.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
apply inv_pos.
assert (e__639 : ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = 1 * (((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) - 0) + 0).
{
transitivity (((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__640 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__641 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__642 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__642.
reflexivity.
}
feq.
}
rw e__641.
reflexivity.
}
assert (e__643 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__640.
rw e__643.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__644 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__645 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__646 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__646.
reflexivity.
}
feq.
}
rw e__645.
reflexivity.
}
assert (e__647 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__644.
rw e__647.
reflexivity.
}
feq.
}
feq.
}
rw e__639.
apply (from_lt_pos 1 0 0 ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))))); [exact s__432 | lra ..].
}
}
}
}
}
{
apply inv_pos.
apply plus_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
assert (e__648 : ((IZR s) + 1) = 1 * ((IZR s) - 1) + 2).
{
transitivity (((IZR s) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR s) + 1)).
{
feq.
}
feq.
}
rw e__648.
apply (from_le_pos 1 2 1 (IZR s)); [exact r__413 | lra ..].
}
{
apply sqrt_lt_R0.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__649 : k = 1 * (k - 0) + 0).
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
rw e__649.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__650 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__650.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__651 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__651.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
}
{
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__652 : k = 1 * (k - 0) + 0).
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
rw e__652.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__653 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__653.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__654 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__654.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
apply exp_pos.
}
}
}
{
apply inv_pos.
assert (e__655 : ((IZR s) + 1) = 1 * ((IZR s) - 1) + 2).
{
transitivity (((IZR s) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR s) + 1)).
{
feq.
}
feq.
}
rw e__655.
apply (from_le_pos 1 2 1 (IZR s)); [exact r__413 | lra ..].
}
}
}
{
apply mult_pos_pos.
{
assert (e__656 : (IZR s) = 1 * ((IZR s) - 1) + 1).
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
rw e__656.
apply (from_le_pos 1 1 1 (IZR s)); [exact r__413 | lra ..].
}
{
apply sqrt_lt_R0.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__657 : k = 1 * (k - 0) + 0).
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
rw e__657.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__658 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__658.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__659 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__659.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
}
{
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__660 : k = 1 * (k - 0) + 0).
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
rw e__660.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__661 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__661.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__662 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__662.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
apply exp_pos.
}
}
}
{
apply inv_pos.
assert (e__663 : (IZR s) = 1 * ((IZR s) - 1) + 1).
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
rw e__663.
apply (from_le_pos 1 1 1 (IZR s)); [exact r__413 | lra ..].
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
apply mult_pos_pos.
{
lra.
}
{
assert (e__664 : k = 1 * (k - 0) + 0).
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
rw e__664.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__665 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__665.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__666 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__666.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
apply inv_pos.
assert (e__667 : ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = 1 * (((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) - 0) + 0).
{
transitivity (((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__668 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__669 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__670 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__670.
reflexivity.
}
feq.
}
rw e__669.
reflexivity.
}
assert (e__671 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__668.
rw e__671.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__672 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__673 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__674 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__674.
reflexivity.
}
feq.
}
rw e__673.
reflexivity.
}
assert (e__675 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__672.
rw e__675.
reflexivity.
}
feq.
}
feq.
}
rw e__667.
apply (from_lt_pos 1 0 0 ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))))); [exact s__432 | lra ..].
}
}
}
}
rw e__509. exact w__510.
}
assert (n__682 : 0 < (x (s)%Z)).
{
assert (b__679 : ((0)%Z <= (s)%Z)%Z).
{
zp.
}
assert (i__680 : (0 < (x (s)%Z))) by exact (h__1 (s)%Z b__679).
assert (e__681 : (x (s)%Z) = 1 * ((x (s)%Z) - 0) + 0).
{
transitivity ((x (s)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (s)%Z)).
{
feq.
}
feq.
}
rw e__681.
apply (from_lt_pos 1 0 0 (x (s)%Z)); [exact i__680 | lra ..].
}
(* monotone *)
assert (s__708 : ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (s)%Z) k)) <= ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))).
{
apply gap_le.
assert (e__677 : (((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) - (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (s)%Z) k))) = ((k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))) + ((1 - (4 * (1 + k) * c2 * (Rpower (x (0)%Z) k))) * / (Rpower (x (0)%Z) k)) + ((4 + ((7 * / 2) * k)) * c2) + (((k * c2) * / 2) * (1 - (4 * (1 + k) * c2 * (Rpower (x (s)%Z) k)))))).
{
transitivity ((((- 2) * (Rpower (x (s)%Z) k) * (c2 ^ 2) * k) + ((- 2) * (Rpower (x (s)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__683 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__684 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__685 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__685.
reflexivity.
}
feq.
}
rw e__684.
reflexivity.
}
assert (e__686 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__683.
rw e__686.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (Rpower (x (s)%Z) k) * (c2 ^ 2) * k) + ((- 2) * (Rpower (x (s)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__687 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__688 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__689 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__689.
reflexivity.
}
feq.
}
rw e__688.
reflexivity.
}
assert (e__690 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__687.
rw e__690.
reflexivity.
}
feq.
}
feq.
}
assert (w__678 : 0 <= ((k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))) + ((1 - (4 * (1 + k) * c2 * (Rpower (x (0)%Z) k))) * / (Rpower (x (0)%Z) k)) + ((4 + ((7 * / 2) * k)) * c2) + (((k * c2) * / 2) * (1 - (4 * (1 + k) * c2 * (Rpower (x (s)%Z) k)))))).
{
apply Rlt_le.
apply plus_pos_nn.
{
apply plus_pos_pos.
{
apply plus_pos_nn.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__691 : k = 1 * (k - 0) + 0).
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
rw e__691.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
{
assert (e__692 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__692.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
assert (e__693 : (IZR s) = 1 * ((IZR s) - 1) + 1).
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
rw e__693.
apply (from_le_pos 1 1 1 (IZR s)); [exact r__413 | lra ..].
}
}
{
apply mult_pos_pos.
{
assert (e__694 : (IZR s) = 1 * ((IZR s) - 1) + 1).
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
rw e__694.
apply (from_le_pos 1 1 1 (IZR s)); [exact r__413 | lra ..].
}
{
apply sqrt_lt_R0.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__695 : k = 1 * (k - 0) + 0).
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
rw e__695.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__696 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__696.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__697 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__697.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
}
{
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__698 : k = 1 * (k - 0) + 0).
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
rw e__698.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__699 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__699.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__700 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__700.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
apply exp_pos.
}
}
}
{
apply inv_pos.
assert (e__701 : (IZR s) = 1 * ((IZR s) - 1) + 1).
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
rw e__701.
apply (from_le_pos 1 1 1 (IZR s)); [exact r__413 | lra ..].
}
}
}
}
{
apply mult_nn_pos.
{
assert (e__702 : (1 - (4 * (1 + k) * c2 * (Rpower (x (0)%Z) k))) = 1 * (1 - (4 * (1 + k) * c2 * (Rpower (x (0)%Z) k))) + 0).
{
transitivity ((((- 4) * (Rpower (x (0)%Z) k) * c2) + ((- 4) * (Rpower (x (0)%Z) k) * c2 * k) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 4) * (Rpower (x (0)%Z) k) * c2) + ((- 4) * (Rpower (x (0)%Z) k) * c2 * k) + 1)).
{
feq.
}
feq.
}
rw e__702.
apply (from_le_nn 1 0 (4 * (1 + k) * c2 * (Rpower (x (0)%Z) k)) 1); [exact h__6 | lra ..].
}
{
apply inv_pos.
apply exp_pos.
}
}
}
{
apply mult_pos_pos.
{
assert (e__703 : (4 + ((7 * / 2) * k)) = (7 * / 2) * (k - 0) + 4).
{
transitivity ((((7 * / 2) * k) + 4)).
{
feq.
}
symmetry.
transitivity ((((7 * / 2) * k) + 4)).
{
feq.
}
feq.
}
rw e__703.
apply (from_lt_pos (7 * / 2) 4 0 k); [exact h__0 | lra ..].
}
{
assert (e__704 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__704.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__705 : k = 1 * (k - 0) + 0).
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
rw e__705.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
{
assert (e__706 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__706.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
{
assert (e__707 : (1 - (4 * (1 + k) * c2 * (Rpower (x (s)%Z) k))) = 1 * (1 - (4 * (1 + k) * c2 * (Rpower (x (s)%Z) k))) + 0).
{
transitivity ((((- 4) * (Rpower (x (s)%Z) k) * c2) + ((- 4) * (Rpower (x (s)%Z) k) * c2 * k) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 4) * (Rpower (x (s)%Z) k) * c2) + ((- 4) * (Rpower (x (s)%Z) k) * c2 * k) + 1)).
{
feq.
}
feq.
}
rw e__707.
apply (from_le_nn 1 0 (4 * (1 + k) * c2 * (Rpower (x (s)%Z) k)) 1); [exact s__417 | lra ..].
}
}
}
rw e__677. exact w__678.
}
assert (n__715 : 0 < (x ((s + 1))%Z)).
{
assert (b__711 : ((0)%Z <= ((s + 1))%Z)%Z).
{
zp.
}
assert (i__712 : (0 < (x ((s + 1))%Z))) by exact (h__1 ((s + 1))%Z b__711).
assert (e__713 : (x ((s + 1))%Z) = 1 * ((x ((s + 1))%Z) - 0) + 0).
{
transitivity ((x (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((x (s + 1)%Z)).
{
assert (e__714 : (x ((s + 1))%Z) = (x (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__714.
reflexivity.
}
feq.
}
feq.
}
rw e__713.
apply (from_lt_pos 1 0 0 (x ((s + 1))%Z)); [exact i__712 | lra ..].
}
assert (n__717 : 0 < (x (s + 1)%Z)).
{
assert (e__716 : (x ((s + 1))%Z) = (x (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
try rewrite <- e__716.
exact n__715.
}
assert (n__718 : (Rpower (x ((s + 1))%Z) k) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__721 : (Rpower (x (s + 1)%Z) k) <> 0).
{
assert (e__719 : (Rpower (x ((s + 1))%Z) k) = (Rpower (x (s + 1)%Z) k)).
{
assert (e__720 : (x ((s + 1))%Z) = (x (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
transitivity (Rpower  (x (s + 1)%Z) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__720). }
feq.
}
try rewrite <- e__719.
exact n__718.
}
assert (n__722 : (Rpower (x (s)%Z) k) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
(* step *)
assert (s__810 : ((1 * / (Rpower (x ((s + 1))%Z) k)) <= ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * ((IZR s) + 1)) + (((IZR s) + 1) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1))))))).
{
apply gap_le.
assert (e__709 : (((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * ((IZR s) + 1)) + (((IZR s) + 1) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1))))) - (1 * / (Rpower (x ((s + 1))%Z) k))) = ((((1 * / (Rpower (x (s)%Z) k)) + (k * c2) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (s)%Z) k))) - (1 * / (Rpower (x ((s + 1))%Z) k))) + (((((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) - (1 * / (Rpower (x (s)%Z) k))) * (((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) - (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (s)%Z) k)))) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))))) + ((((IZR s) + 1) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1)))) - ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))) - ((2 * k * (1 + k) * (c2 ^ 2)) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))))).
{
transitivity ((((- 1) * (/ (Rpower (x (s + 1)%Z) k))) + (/ (Rpower (x (0)%Z) k)) + ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) + (c2 * k) + (c2 * k * (IZR s)))).
{
assert (e__723 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1))) = (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1))))).
{
assert (e__724 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1)) = (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))).
{
assert (e__725 : / ((IZR s) + 1) = (/ ((IZR s) + 1))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__725.
reflexivity.
}
feq.
}
rw e__724.
reflexivity.
}
assert (e__726 : / (Rpower (x ((s + 1))%Z) k) = (/ (Rpower (x (s + 1)%Z) k))).
{
assert (e__727 : (Rpower (x ((s + 1))%Z) k) = (Rpower (x (s + 1)%Z) k)).
{
assert (e__728 : (x ((s + 1))%Z) = (x (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
transitivity (Rpower  (x (s + 1)%Z) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__728). }
feq.
}
rw e__727.
apply inv_by. feq.
}
assert (e__729 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__723.
rw e__726.
rw e__729.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (/ (Rpower (x (s + 1)%Z) k)) * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((- 1) * (/ (Rpower (x (s + 1)%Z) k)) * (Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + ((- 1) * (/ (Rpower (x (s + 1)%Z) k))) + (/ (Rpower (x (0)%Z) k)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 2)) + ((- 1) * (Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + (4 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k * (IZR s)) + (5 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2) * (IZR s)) + ((Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2) * ((IZR s) ^ 2)) + (4 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 2) * (IZR s)) + (8 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 3) * (IZR s)) + (4 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 4) * (IZR s)) + ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k) + (2 * c2 * k * (IZR s))) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)))).
{
assert (e__730 : / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((Rpower (x (0)%Z) k) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)))).
{
assert (e__731 : ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__732 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__733 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__734 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__734.
reflexivity.
}
feq.
}
rw e__733.
reflexivity.
}
assert (e__735 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__732.
rw e__735.
reflexivity.
}
feq.
}
rw e__731.
apply inv_by. feq.
}
assert (e__736 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1))) = (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1))))).
{
assert (e__737 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1)) = (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))).
{
assert (e__738 : / ((IZR s) + 1) = (/ ((IZR s) + 1))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__738.
reflexivity.
}
feq.
}
rw e__737.
reflexivity.
}
assert (e__739 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__740 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__741 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__741.
reflexivity.
}
feq.
}
rw e__740.
reflexivity.
}
assert (e__742 : / (Rpower (x ((s + 1))%Z) k) = (/ (Rpower (x (s + 1)%Z) k))).
{
assert (e__743 : (Rpower (x ((s + 1))%Z) k) = (Rpower (x (s + 1)%Z) k)).
{
assert (e__744 : (x ((s + 1))%Z) = (x (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
transitivity (Rpower  (x (s + 1)%Z) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__744). }
feq.
}
rw e__743.
apply inv_by. feq.
}
assert (e__745 : / (Rpower (x (s)%Z) k) = (/ (Rpower (x (s)%Z) k))).
{
apply inv_by. feq.
}
assert (e__746 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__730.
rw e__736.
rw e__739.
rw e__742.
rw e__745.
rw e__746.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * (Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + ((- 4) * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k * (IZR s)) + ((- 4) * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2) * (IZR s)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 2) * (IZR s)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 3) * (IZR s)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 4) * (IZR s))) * (/ ((1 * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (1 * (Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + (1))))).
{
feq.
}
rw n__601.
transitivity (0).
{
feq.
}
reflexivity.
}
apply Rminus_diag_uniq.
transitivity (((((- 1) * (Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + (4 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k * (IZR s)) + (4 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2) * (IZR s)) + (4 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 2) * (IZR s)) + (8 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 3) * (IZR s)) + (4 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 4) * (IZR s))) * (/ ((1 * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (1 * (Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + (1))))).
{
feq.
}
rw n__601.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__710 : 0 <= ((((1 * / (Rpower (x (s)%Z) k)) + (k * c2) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (s)%Z) k))) - (1 * / (Rpower (x ((s + 1))%Z) k))) + (((((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) - (1 * / (Rpower (x (s)%Z) k))) * (((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) - (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (s)%Z) k)))) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))))) + ((((IZR s) + 1) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1)))) - ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))) - ((2 * k * (1 + k) * (c2 ^ 2)) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__747 : (((1 * / (Rpower (x (s)%Z) k)) + (k * c2) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (s)%Z) k))) - (1 * / (Rpower (x ((s + 1))%Z) k))) = 1 * (((1 * / (Rpower (x (s)%Z) k)) + (k * c2) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (s)%Z) k))) - (1 * / (Rpower (x ((s + 1))%Z) k))) + 0).
{
transitivity ((((- 1) * (/ (Rpower (x (s + 1)%Z) k))) + (/ (Rpower (x (s)%Z) k)) + (2 * (Rpower (x (s)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (s)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (c2 * k))).
{
assert (e__748 : / (Rpower (x ((s + 1))%Z) k) = (/ (Rpower (x (s + 1)%Z) k))).
{
assert (e__749 : (Rpower (x ((s + 1))%Z) k) = (Rpower (x (s + 1)%Z) k)).
{
assert (e__750 : (x ((s + 1))%Z) = (x (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
transitivity (Rpower  (x (s + 1)%Z) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__750). }
feq.
}
rw e__749.
apply inv_by. feq.
}
assert (e__751 : / (Rpower (x (s)%Z) k) = (/ (Rpower (x (s)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__748.
rw e__751.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower (x (s + 1)%Z) k))) + (/ (Rpower (x (s)%Z) k)) + (2 * (Rpower (x (s)%Z) k) * (c2 ^ 2) * k) + (2 * (Rpower (x (s)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (c2 * k))).
{
assert (e__752 : / (Rpower (x ((s + 1))%Z) k) = (/ (Rpower (x (s + 1)%Z) k))).
{
assert (e__753 : (Rpower (x ((s + 1))%Z) k) = (Rpower (x (s + 1)%Z) k)).
{
assert (e__754 : (x ((s + 1))%Z) = (x (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
transitivity (Rpower  (x (s + 1)%Z) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__754). }
feq.
}
rw e__753.
apply inv_by. feq.
}
assert (e__755 : / (Rpower (x (s)%Z) k) = (/ (Rpower (x (s)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__752.
rw e__755.
reflexivity.
}
feq.
}
feq.
}
rw e__747.
apply (from_le_nn 1 0 (1 * / (Rpower (x ((s + 1))%Z) k)) ((1 * / (Rpower (x (s)%Z) k)) + (k * c2) + (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (s)%Z) k)))); [exact s__420 | lra ..].
}
{
apply mult_nn_pos.
{
apply mult_nn_nn.
{
assert (e__756 : (((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) - (1 * / (Rpower (x (s)%Z) k))) = 1 * (((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) - (1 * / (Rpower (x (s)%Z) k))) + 0).
{
transitivity ((((- 1) * (/ (Rpower (x (s)%Z) k))) + (/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__757 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__758 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__759 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__759.
reflexivity.
}
feq.
}
rw e__758.
reflexivity.
}
assert (e__760 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
assert (e__761 : / (Rpower (x (s)%Z) k) = (/ (Rpower (x (s)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__757.
rw e__760.
rw e__761.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower (x (s)%Z) k))) + (/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__762 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__763 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__764 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__764.
reflexivity.
}
feq.
}
rw e__763.
reflexivity.
}
assert (e__765 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
assert (e__766 : / (Rpower (x (s)%Z) k) = (/ (Rpower (x (s)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__762.
rw e__765.
rw e__766.
reflexivity.
}
feq.
}
feq.
}
rw e__756.
apply (from_le_nn 1 0 (1 * / (Rpower (x (s)%Z) k)) ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))))); [exact IH__414 | lra ..].
}
{
assert (e__767 : (((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) - (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (s)%Z) k))) = 1 * (((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) - (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (s)%Z) k))) + 0).
{
transitivity ((((- 2) * (Rpower (x (s)%Z) k) * (c2 ^ 2) * k) + ((- 2) * (Rpower (x (s)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__768 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__769 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__770 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__770.
reflexivity.
}
feq.
}
rw e__769.
reflexivity.
}
assert (e__771 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__768.
rw e__771.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (Rpower (x (s)%Z) k) * (c2 ^ 2) * k) + ((- 2) * (Rpower (x (s)%Z) k) * (c2 ^ 2) * (k ^ 2)) + (/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__772 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__773 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__774 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__774.
reflexivity.
}
feq.
}
rw e__773.
reflexivity.
}
assert (e__775 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__772.
rw e__775.
reflexivity.
}
feq.
}
feq.
}
rw e__767.
apply (from_le_nn 1 0 (2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (s)%Z) k)) ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))))); [exact s__708 | lra ..].
}
}
{
apply inv_pos.
assert (e__776 : ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = 1 * (((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) - 0) + 0).
{
transitivity (((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__777 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__778 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__779 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__779.
reflexivity.
}
feq.
}
rw e__778.
reflexivity.
}
assert (e__780 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__777.
rw e__780.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__781 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__782 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__783 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__783.
reflexivity.
}
feq.
}
rw e__782.
reflexivity.
}
assert (e__784 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__781.
rw e__784.
reflexivity.
}
feq.
}
feq.
}
rw e__776.
apply (from_lt_pos 1 0 0 ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))))); [exact s__432 | lra ..].
}
}
}
{
assert (e__785 : ((((IZR s) + 1) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1)))) - ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))) - ((2 * k * (1 + k) * (c2 ^ 2)) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))) = 1 * ((((IZR s) + 1) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1)))) - (((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))) + ((2 * k * (1 + k) * (c2 ^ 2)) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))))))) + 0).
{
transitivity (((((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * ((IZR s) ^ 2)) + ((- 1) * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 2)) + ((- 1) * (Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + ((- 2) * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + ((- 2) * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) + ((- 1) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s))) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)))).
{
assert (e__786 : / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((Rpower (x (0)%Z) k) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)))).
{
assert (e__787 : ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__788 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__789 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__790 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__790.
reflexivity.
}
feq.
}
rw e__789.
reflexivity.
}
assert (e__791 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__788.
rw e__791.
reflexivity.
}
feq.
}
rw e__787.
apply inv_by. feq.
}
assert (e__792 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1))) = (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1))))).
{
assert (e__793 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1)) = (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))).
{
assert (e__794 : / ((IZR s) + 1) = (/ ((IZR s) + 1))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__794.
reflexivity.
}
feq.
}
rw e__793.
reflexivity.
}
assert (e__795 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__796 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__797 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__797.
reflexivity.
}
feq.
}
rw e__796.
reflexivity.
}
eapply eq_trans.
{
rw e__786.
rw e__792.
rw e__795.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * ((IZR s) ^ 2)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * (IZR s)) + ((Rpower (x (0)%Z) k) * (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * c2 * k * ((IZR s) ^ 2)) + ((- 1) * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * c2 * k * ((IZR s) ^ 2)) + ((- 2) * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k) + ((- 4) * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k * (IZR s)) + ((- 2) * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2)) + ((- 4) * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2) * (IZR s)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 2) * (IZR s)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 3) * (IZR s)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 4) * (IZR s)) + ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) + ((- 1) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s))) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)))).
{
assert (e__798 : / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((Rpower (x (0)%Z) k) * (/ (((Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + ((Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + 1)))).
{
assert (e__799 : ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))) = ((/ (Rpower (x (0)%Z) k)) + ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (c2 * k * (IZR s)))).
{
assert (e__800 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__801 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__802 : / (IZR s) = (/ (IZR s))).
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
rw e__801.
reflexivity.
}
assert (e__803 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__800.
rw e__803.
reflexivity.
}
feq.
}
rw e__799.
apply inv_by. feq.
}
assert (e__804 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1))) = (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1))))).
{
assert (e__805 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1)) = (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))).
{
assert (e__806 : / ((IZR s) + 1) = (/ ((IZR s) + 1))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__806.
reflexivity.
}
feq.
}
rw e__805.
reflexivity.
}
assert (e__807 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))) = (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s)))))).
{
assert (e__808 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)) = ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))).
{
assert (e__809 : / (IZR s) = (/ (IZR s))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__809.
reflexivity.
}
feq.
}
rw e__808.
reflexivity.
}
eapply eq_trans.
{
rw e__798.
rw e__804.
rw e__807.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity (((((- 1) * (Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + (4 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k * (IZR s)) + (4 * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2) * (IZR s)) + (4 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 2) * (IZR s)) + (8 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 3) * (IZR s)) + (4 * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 4) * (IZR s))) * (/ ((1 * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (1 * (Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + (1))))).
{
feq.
}
rw n__601.
transitivity (0).
{
feq.
}
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * (Rpower (x (0)%Z) k) * ((sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) ^ 2) * ((IZR s) ^ 2)) + ((- 4) * (Rpower (x (0)%Z) k) * (c2 ^ 2) * k * (IZR s)) + ((- 4) * (Rpower (x (0)%Z) k) * (c2 ^ 2) * (k ^ 2) * (IZR s)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 2) * (IZR s)) + ((- 8) * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 3) * (IZR s)) + ((- 4) * ((Rpower (x (0)%Z) k) ^ 3) * (c2 ^ 4) * (k ^ 4) * (IZR s))) * (/ ((1 * (Rpower (x (0)%Z) k) * (sqrt ((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2) * (/ (IZR s))) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3) * (/ (IZR s))) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4) * (/ (IZR s))) + (4 * (c2 ^ 2) * k * (/ (IZR s))) + (4 * (c2 ^ 2) * (k ^ 2) * (/ (IZR s))))) * (IZR s)) + (1 * (Rpower (x (0)%Z) k) * c2 * k * (IZR s)) + (1))))).
{
feq.
}
rw n__601.
transitivity (0).
{
feq.
}
reflexivity.
}
rw e__785.
apply (from_le_nn 1 0 (((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s)))) + ((2 * k * (1 + k) * (c2 ^ 2)) * / ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR s)) + ((IZR s) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR s))))))) (((IZR s) + 1) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1))))); [exact s__676 | lra ..].
}
}
rw e__709. exact w__710.
}
apply gap_le.
assert (e__811 : (((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR (s + 1)%Z)) + ((IZR (s + 1)%Z) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR (s + 1)%Z))))) - (1 * / (Rpower (x (s + 1)%Z) k))) = 1 * (((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * ((IZR s) + 1)) + (((IZR s) + 1) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1))))) - (1 * / (Rpower (x ((s + 1))%Z) k))) + 0).
{
transitivity ((((- 1) * (/ (Rpower (x (s + 1)%Z) k))) + (/ (Rpower (x (0)%Z) k)) + ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) + (c2 * k) + (c2 * k * (IZR s)))).
{
assert (e__812 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR (s + 1)%Z))) = (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1))))).
{
assert (e__813 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR (s + 1)%Z)) = (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))).
{
assert (e__814 : / (IZR (s + 1)%Z) = (/ ((IZR s) + 1))).
{
assert (e__815 : (IZR (s + 1)%Z) = ((IZR s) + 1)).
{
izr.
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
rw e__813.
reflexivity.
}
assert (e__816 : / (Rpower (x (s + 1)%Z) k) = (/ (Rpower (x (s + 1)%Z) k))).
{
apply inv_by. feq.
}
assert (e__817 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
assert (e__818 : (IZR (s + 1)%Z) = ((IZR s) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__812.
rw e__816.
rw e__817.
rw e__818.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (Rpower (x (s + 1)%Z) k))) + (/ (Rpower (x (0)%Z) k)) + ((sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) * (IZR s)) + (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))) + (c2 * k) + (c2 * k * (IZR s)))).
{
assert (e__819 : (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1))) = (sqrt (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1))))).
{
assert (e__820 : (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1)) = (((4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 2)) + (8 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 3)) + (4 * ((Rpower (x (0)%Z) k) ^ 2) * (c2 ^ 4) * (k ^ 4)) + (4 * (c2 ^ 2) * k) + (4 * (c2 ^ 2) * (k ^ 2))) * (/ ((IZR s) + 1)))).
{
assert (e__821 : / ((IZR s) + 1) = (/ ((IZR s) + 1))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__821.
reflexivity.
}
feq.
}
rw e__820.
reflexivity.
}
assert (e__822 : / (Rpower (x ((s + 1))%Z) k) = (/ (Rpower (x (s + 1)%Z) k))).
{
assert (e__823 : (Rpower (x ((s + 1))%Z) k) = (Rpower (x (s + 1)%Z) k)).
{
assert (e__824 : (x ((s + 1))%Z) = (x (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
transitivity (Rpower  (x (s + 1)%Z) k).
{ exact (f_equal (fun v__ => Rpower  v__ k) e__824). }
feq.
}
rw e__823.
apply inv_by. feq.
}
assert (e__825 : / (Rpower (x (0)%Z) k) = (/ (Rpower (x (0)%Z) k))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__819.
rw e__822.
rw e__825.
reflexivity.
}
feq.
}
feq.
}
rw e__811.
apply (from_le_nn 1 0 (1 * / (Rpower (x ((s + 1))%Z) k)) ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * ((IZR s) + 1)) + (((IZR s) + 1) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / ((IZR s) + 1)))))); [exact s__810 | lra ..].
}
}
(* goal *)
assert (s__830 : ((forall t : Z, ((0)%Z <= t)%Z -> (((1 * / (Rpower (x (0)%Z) k)) + (k * c1 * (IZR t))) <= (1 * / (Rpower (x (t)%Z) k)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> ((1 * / (Rpower (x (t)%Z) k)) <= ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR t)) + ((IZR t) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR t))))))))).
{
split.
{
exact s__117.
}
{
intros t b__827.
assert (r__829 : 1 <= IZR t).
{ izr_le. }
pose proof (s__826 t ltac:(zp)) as h__828.
exact h__828.
}
}
pose proof s__830 as [h__831 h__832].
split.
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 < (x (t)%Z))).
exact h__1.
}
{
split.
{
change (0 < (x (0)%Z)).
assert (b__833 : ((0)%Z <= (0)%Z)%Z).
{
zp.
}
assert (i__834 : (0 < (x (0)%Z))) by exact (h__1 (0)%Z b__833).
assert (e__835 : (x (0)%Z) = 1 * ((x (0)%Z) - 0) + 0).
{
transitivity ((x (0)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (0)%Z)).
{
feq.
}
feq.
}
rw e__835.
apply (from_lt_pos 1 0 0 (x (0)%Z)); [exact i__834 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 < (x (0)%Z))).
intros t b__836.
assert (r__837 : 0 <= IZR t).
{ izr_le. }
assert (b__838 : ((0)%Z <= (0)%Z)%Z).
{
zp.
}
assert (i__839 : (0 < (x (0)%Z))) by exact (h__1 (0)%Z b__838).
assert (e__840 : (x (0)%Z) = 1 * ((x (0)%Z) - 0) + 0).
{
transitivity ((x (0)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (0)%Z)).
{
feq.
}
feq.
}
rw e__840.
apply (from_lt_pos 1 0 0 (x (0)%Z)); [exact i__839 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (Rpower (x (0)%Z) k))).
intros t b__841.
assert (r__842 : 0 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (Rpower (x (t)%Z) k))).
intros t b__843.
assert (r__844 : 0 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 < (x (t)%Z))).
intros t b__845.
assert (r__846 : 1 <= IZR t).
{ izr_le. }
assert (b__847 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__848 : (0 < (x (t)%Z))) by exact (h__1 (t)%Z b__847).
assert (e__849 : (x (t)%Z) = 1 * ((x (t)%Z) - 0) + 0).
{
transitivity ((x (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (t)%Z)).
{
feq.
}
feq.
}
rw e__849.
apply (from_lt_pos 1 0 0 (x (t)%Z)); [exact i__848 | lra ..].
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (Rpower (x (t)%Z) k))).
intros t b__850.
assert (r__851 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 < (x (0)%Z))).
intros t b__852.
assert (r__853 : 1 <= IZR t).
{ izr_le. }
assert (b__854 : ((0)%Z <= (0)%Z)%Z).
{
zp.
}
assert (i__855 : (0 < (x (0)%Z))) by exact (h__1 (0)%Z b__854).
assert (e__856 : (x (0)%Z) = 1 * ((x (0)%Z) - 0) + 0).
{
transitivity ((x (0)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((x (0)%Z)).
{
feq.
}
feq.
}
rw e__856.
apply (from_lt_pos 1 0 0 (x (0)%Z)); [exact i__855 | lra ..].
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (Rpower (x (0)%Z) k))).
intros t b__857.
assert (r__858 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (IZR t))).
intros t b__859.
assert (r__860 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__861 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__861.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__860 | lra ..].
}
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <= (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR t)))).
intros t b__862.
assert (r__863 : 1 <= IZR t).
{ izr_le. }
apply Rlt_le.
apply mult_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__864 : k = 1 * (k - 0) + 0).
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
rw e__864.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__865 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__865.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__866 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__866.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
}
{
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__867 : k = 1 * (k - 0) + 0).
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
rw e__867.
apply (from_lt_pos 1 0 0 k); [exact h__0 | lra ..].
}
}
{
assert (e__868 : (1 + k) = 1 * (k - 0) + 1).
{
transitivity ((k + 1)).
{
feq.
}
symmetry.
transitivity ((k + 1)).
{
feq.
}
feq.
}
rw e__868.
apply (from_lt_pos 1 1 0 k); [exact h__0 | lra ..].
}
}
{
apply pow_pos.
assert (e__869 : c2 = 1 * (c2 - 0) + 0).
{
transitivity (c2).
{
reflexivity.
}
symmetry.
transitivity (c2).
{
feq.
}
feq.
}
rw e__869.
apply (from_lt_pos 1 0 0 c2); [exact s__16 | lra ..].
}
}
{
apply exp_pos.
}
}
}
{
apply inv_pos.
assert (e__870 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__870.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__863 | lra ..].
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
change ((forall t : Z, ((0)%Z <= t)%Z -> (((1 * / (Rpower (x (0)%Z) k)) + (k * c1 * (IZR t))) <= (1 * / (Rpower (x (t)%Z) k)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> ((1 * / (Rpower (x (t)%Z) k)) <= ((1 * / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR t)) + ((IZR t) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) * / (IZR t)))))))).
exact s__830.
}
Qed.
Lemma meaningful : forall (x : Z -> R) (c : Z -> R) (c1 : R) (c2 : R) (k : R), (0 < k) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 < (x (t)%Z))) -> (0 < c1) -> (forall t : Z, ((0)%Z <= t)%Z -> (c1 <= (c (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= c2)) -> (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((c (t)%Z) * (Rpower (x (t)%Z) k) * (x (t)%Z))))) -> ((4 * (1 + k) * c2 * (Rpower (x (0)%Z) k)) <= 1) -> ((forall t : Z, ((0)%Z <= t)%Z -> (0 < (x (t)%Z))) /\ (0 < (x (0)%Z)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 < (x (0)%Z))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (Rpower (x (0)%Z) k))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <> (Rpower (x (t)%Z) k))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (x (t)%Z))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (Rpower (x (t)%Z) k))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (x (0)%Z))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (Rpower (x (0)%Z) k))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (IZR t))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <= (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) / (IZR t))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Theorem claim : forall (x : Z -> R) (c : Z -> R) (c1 : R) (c2 : R) (k : R), (0 < k) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 < (x (t)%Z))) -> (0 < c1) -> (forall t : Z, ((0)%Z <= t)%Z -> (c1 <= (c (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= c2)) -> (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((c (t)%Z) * (Rpower (x (t)%Z) k) * (x (t)%Z))))) -> ((4 * (1 + k) * c2 * (Rpower (x (0)%Z) k)) <= 1) -> ((forall t : Z, ((0)%Z <= t)%Z -> (((1 / (Rpower (x (0)%Z) k)) + (k * c1 * (IZR t))) <= (1 / (Rpower (x (t)%Z) k)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> ((1 / (Rpower (x (t)%Z) k)) <= ((1 / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR t)) + ((IZR t) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) / (IZR t)))))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Fail Definition corrupted : forall (x : Z -> R) (c : Z -> R) (c1 : R) (c2 : R) (k : R), (0 < k) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 < (x (t)%Z))) -> (0 < c1) -> (forall t : Z, ((0)%Z <= t)%Z -> (c1 <= (c (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((c (t)%Z) <= c2)) -> (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((c (t)%Z) * (Rpower (x (t)%Z) k) * (x (t)%Z))))) -> ((4 * (1 + k) * c2 * (Rpower (x (0)%Z) k)) <= 1) -> ((forall t : Z, ((0)%Z <= t)%Z -> ((1 / (Rpower (x (t)%Z) k)) < ((1 / (Rpower (x (0)%Z) k)) + (k * c1 * (IZR t))))) /\ (forall t : Z, ((1)%Z <= t)%Z -> ((1 / (Rpower (x (t)%Z) k)) <= ((1 / (Rpower (x (0)%Z) k)) + (k * c2 * (IZR t)) + ((IZR t) * (sqrt (((2 * (2 * k * (1 + k) * (c2 ^ 2))) + ((2 * k * (1 + k) * (c2 ^ 2) * (Rpower (x (0)%Z) k)) ^ 2)) / (IZR t)))))))) := claim.
End T_aida_recursion_bounds_fa5b4f40.
