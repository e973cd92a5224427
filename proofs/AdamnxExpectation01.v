From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Expectation.
Open Scope R_scope.

(* adamnx.eq5_literal; certificate 4db6065aef8ce548cb68a46a243d00cb552efaf074f1d11dd2388026970b138a *)
Module T_adamnx_eq5_literal_4db6065a.
Definition law_0 : finite R.
Proof. refine (outcomes (((1 * / 2), 0) :: ((1 * / 6), 1) :: ((1 * / 6), (- 1)) :: ((1 * / 12), 2) :: ((1 * / 12), (- 2)) :: nil) _ _); [repeat split; lra | simpl; lra]. Defined.
Lemma law_0_has n : has_moments law_0 (fun x => x) (List.firstn n (1 :: 0 :: 1 :: 0 :: 3 :: nil)).
Proof. apply moments_first, moments_by. repeat split; simpl; lra. Qed.

Lemma satisfiable : exists (Omega : Type) (E : expectation Omega) (b : R) (s : R) (xi : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) /\ ((0 < b) /\ (b < 1)) /\ (0 < s).
Proof.
exists (R * unit)%type, (law (beside law_0 certain)), (1 * / 2), 1, (on_left (fun x : R => x)).
split.
{
exact (moments_left law_0 certain (fun x => x) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (law_0_has 5)).
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
change (0 < 1).
closed_less.
}
}
Qed.

Lemma proved : forall (Omega : Type) (E : expectation Omega) (b : R) (s : R) (xi : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> ((0 < b) /\ (b < 1)) -> (0 < s) -> (((integrable E (fun omega => (((1 - b) * ((b * ((s * (xi omega)) ^ 2)) + ((s * (xi omega)) ^ 2))) ^ 2))) /\ (integrable E (fun omega => ((1 - b) * ((b * ((s * (xi omega)) ^ 2)) + ((s * (xi omega)) ^ 2)))))) /\ (0 < ((E (fun omega => (((1 - b) * ((b * ((s * (xi omega)) ^ 2)) + ((s * (xi omega)) ^ 2))) ^ 2))) - ((E (fun omega => ((1 - b) * ((b * ((s * (xi omega)) ^ 2)) + ((s * (xi omega)) ^ 2))))) ^ 2) - (((1 - b) ^ 2) * ((b ^ 2) + 1) * 2 * (s ^ 4))))).
Proof.
intros Omega E b s xi h__0 h__1 h__4.
pose proof h__1 as [h__2 h__3].
assert (n__8 : has E (fun omega => ((xi omega) ^ 4)) 3).
{
exact (has_moment E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) 4 3 h__0 eq_refl).
}
assert (n__9 : has E (fun omega => (((1 - b) * ((b * ((s * (xi omega)) ^ 2)) + ((s * (xi omega)) ^ 2))) ^ 2)) (((- 6) * (b ^ 2) * (s ^ 4)) + (3 * (b ^ 4) * (s ^ 4)) + (3 * (s ^ 4)))).
{
apply (has_terms E (((((- 2) * (b ^ 2) * (s ^ 4)) + ((b ^ 4) * (s ^ 4)) + (s ^ 4)), (fun omega => ((xi omega) ^ 4)), 3) :: nil)).
{
exact (conj n__8 I).
}
{
intros omega. cbn [sum_at].
transitivity ((((- 2) * (b ^ 2) * (s ^ 4) * ((xi omega) ^ 4)) + ((b ^ 4) * (s ^ 4) * ((xi omega) ^ 4)) + ((s ^ 4) * ((xi omega) ^ 4)))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
assert (n__11 : has E (fun omega => ((xi omega) ^ 2)) 1).
{
exact (has_moment E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) 2 1 h__0 eq_refl).
}
assert (n__12 : has E (fun omega => ((1 - b) * ((b * ((s * (xi omega)) ^ 2)) + ((s * (xi omega)) ^ 2)))) (((- 1) * (b ^ 2) * (s ^ 2)) + (s ^ 2))).
{
apply (has_terms E (((((- 1) * (b ^ 2) * (s ^ 2)) + (s ^ 2)), (fun omega => ((xi omega) ^ 2)), 1) :: nil)).
{
exact (conj n__11 I).
}
{
intros omega. cbn [sum_at].
transitivity ((((- 1) * (b ^ 2) * (s ^ 2) * ((xi omega) ^ 2)) + ((s ^ 2) * ((xi omega) ^ 2)))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
(* goal *)
assert (s__16 : (0 < ((E (fun omega => (((1 - b) * ((b * ((s * (xi omega)) ^ 2)) + ((s * (xi omega)) ^ 2))) ^ 2))) - ((E (fun omega => ((1 - b) * ((b * ((s * (xi omega)) ^ 2)) + ((s * (xi omega)) ^ 2))))) ^ 2) - (((1 - b) ^ 2) * ((b ^ 2) + 1) * 2 * (s ^ 4))))).
{
assert (e__5 : ((E (fun omega => (((1 - b) * ((b * ((s * (xi omega)) ^ 2)) + ((s * (xi omega)) ^ 2))) ^ 2))) - ((E (fun omega => ((1 - b) * ((b * ((s * (xi omega)) ^ 2)) + ((s * (xi omega)) ^ 2))))) ^ 2) - (((1 - b) ^ 2) * ((b ^ 2) + 1) * 2 * (s ^ 4))) = (4 * b * ((1 - b) ^ 2) * (s ^ 4))).
{
transitivity (((4 * b * (s ^ 4)) + ((- 8) * (b ^ 2) * (s ^ 4)) + (4 * (b ^ 3) * (s ^ 4)))).
{
assert (e__7 : (E (fun omega => (((1 - b) * ((b * ((s * (xi omega)) ^ 2)) + ((s * (xi omega)) ^ 2))) ^ 2))) = (((- 6) * (b ^ 2) * (s ^ 4)) + (3 * (b ^ 4) * (s ^ 4)) + (3 * (s ^ 4)))).
{
exact (has_value E _ _ n__9).
}
assert (e__10 : (E (fun omega => ((1 - b) * ((b * ((s * (xi omega)) ^ 2)) + ((s * (xi omega)) ^ 2))))) = (((- 1) * (b ^ 2) * (s ^ 2)) + (s ^ 2))).
{
exact (has_value E _ _ n__12).
}
eapply eq_trans.
{
rw e__7.
rw e__10.
reflexivity.
}
feq.
}
symmetry.
transitivity (((4 * b * (s ^ 4)) + ((- 8) * (b ^ 2) * (s ^ 4)) + (4 * (b ^ 3) * (s ^ 4)))).
{
feq.
}
feq.
}
assert (w__6 : 0 < (4 * b * ((1 - b) ^ 2) * (s ^ 4))).
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
apply (from_lt_pos 1 0 0 b); [exact h__2 | lra ..].
}
}
{
apply pow_pos.
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
apply (from_lt_pos 1 0 b 1); [exact h__3 | lra ..].
}
}
{
apply pow_pos.
assert (e__15 : s = 1 * (s - 0) + 0).
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
rw e__15.
apply (from_lt_pos 1 0 0 s); [exact h__4 | lra ..].
}
}
rw e__5. exact w__6.
}
split.
{
split.
{
change (integrable E (fun omega => (((1 - b) * ((b * ((s * (xi omega)) ^ 2)) + ((s * (xi omega)) ^ 2))) ^ 2))).
exact (proj1 n__9).
}
{
change (integrable E (fun omega => ((1 - b) * ((b * ((s * (xi omega)) ^ 2)) + ((s * (xi omega)) ^ 2))))).
exact (proj1 n__12).
}
}
{
change (0 < ((E (fun omega => (((1 - b) * ((b * ((s * (xi omega)) ^ 2)) + ((s * (xi omega)) ^ 2))) ^ 2))) - ((E (fun omega => ((1 - b) * ((b * ((s * (xi omega)) ^ 2)) + ((s * (xi omega)) ^ 2))))) ^ 2) - (((1 - b) ^ 2) * ((b ^ 2) + 1) * 2 * (s ^ 4)))).
exact s__16.
}
Qed.
Lemma meaningful : forall (Omega : Type) (E : expectation Omega) (b : R) (s : R) (xi : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> ((0 < b) /\ (b < 1)) -> (0 < s) -> ((integrable E (fun omega => (((1 - b) * ((b * ((s * (xi omega)) ^ 2)) + ((s * (xi omega)) ^ 2))) ^ 2))) /\ (integrable E (fun omega => ((1 - b) * ((b * ((s * (xi omega)) ^ 2)) + ((s * (xi omega)) ^ 2)))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Theorem claim : forall (Omega : Type) (E : expectation Omega) (b : R) (s : R) (xi : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> ((0 < b) /\ (b < 1)) -> (0 < s) -> (0 < ((E (fun omega => (((1 - b) * ((b * ((s * (xi omega)) ^ 2)) + ((s * (xi omega)) ^ 2))) ^ 2))) - ((E (fun omega => ((1 - b) * ((b * ((s * (xi omega)) ^ 2)) + ((s * (xi omega)) ^ 2))))) ^ 2) - (((1 - b) ^ 2) * ((b ^ 2) + 1) * 2 * (s ^ 4)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Fail Definition corrupted : forall (Omega : Type) (E : expectation Omega) (b : R) (s : R) (xi : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> ((0 < b) /\ (b < 1)) -> (0 < s) -> (((E (fun omega => (((1 - b) * ((b * ((s * (xi omega)) ^ 2)) + ((s * (xi omega)) ^ 2))) ^ 2))) - ((E (fun omega => ((1 - b) * ((b * ((s * (xi omega)) ^ 2)) + ((s * (xi omega)) ^ 2))))) ^ 2) - (((1 - b) ^ 2) * ((b ^ 2) + 1) * 2 * (s ^ 4))) <= 0) := claim.
End T_adamnx_eq5_literal_4db6065a.


(* adamnx.eq5_independent; certificate 3582c2bc6821ca90ada7c044bc108496df58b4eaee51d027a2d470eedb0a473a *)
Module T_adamnx_eq5_independent_3582c2bc.
Definition law_0 : finite R.
Proof. refine (outcomes (((1 * / 2), 0) :: ((1 * / 6), 1) :: ((1 * / 6), (- 1)) :: ((1 * / 12), 2) :: ((1 * / 12), (- 2)) :: nil) _ _); [repeat split; lra | simpl; lra]. Defined.
Lemma law_0_has n : has_moments law_0 (fun x => x) (List.firstn n (1 :: 0 :: 1 :: 0 :: 3 :: nil)).
Proof. apply moments_first, moments_by. repeat split; simpl; lra. Qed.

Lemma satisfiable : exists (Omega : Type) (E : expectation Omega) (b : R) (s : R) (xi1 : Omega -> R) (xi2 : Omega -> R), has_moments E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) /\ has_moments E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) /\ independent E ((xi1 :: nil) :: (xi2 :: nil) :: nil).
Proof.
exists (R * (R * unit))%type, (law (beside law_0 (beside law_0 certain))), (1 * / 2), 1, (on_left (fun x : R => x)), (on_right (on_left (fun x : R => x))).
split.
{
exact (moments_left law_0 (beside law_0 certain) (fun x => x) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (law_0_has 5)).
}
{
split.
{
exact (moments_right law_0 (beside law_0 certain) (on_left (fun x : R => x)) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (moments_left law_0 certain (fun x => x) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (law_0_has 5))).
}
{
exact (independent_pair law_0 (beside law_0 certain) ((fun x => x) :: nil) (((on_left (fun x : R => x)) :: nil) :: nil) (independent_pair law_0 certain ((fun x => x) :: nil) (nil) independent_none)).
}
}
Qed.

Lemma proved : forall (Omega : Type) (E : expectation Omega) (b : R) (s : R) (xi1 : Omega -> R) (xi2 : Omega -> R), has_moments E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> independent E ((xi1 :: nil) :: (xi2 :: nil) :: nil) -> (((integrable E (fun omega => (((1 - b) * ((b * ((s * (xi1 omega)) ^ 2)) + ((s * (xi2 omega)) ^ 2))) ^ 2))) /\ (integrable E (fun omega => ((1 - b) * ((b * ((s * (xi1 omega)) ^ 2)) + ((s * (xi2 omega)) ^ 2)))))) /\ (((E (fun omega => (((1 - b) * ((b * ((s * (xi1 omega)) ^ 2)) + ((s * (xi2 omega)) ^ 2))) ^ 2))) - ((E (fun omega => ((1 - b) * ((b * ((s * (xi1 omega)) ^ 2)) + ((s * (xi2 omega)) ^ 2))))) ^ 2)) = (((1 - b) ^ 2) * ((b ^ 2) + 1) * 2 * (s ^ 4)))).
Proof.
intros Omega E b s xi1 xi2 h__0 h__1 h__2.
assert (n__4 : has E (fun omega => ((xi2 omega) ^ 4)) 3).
{
exact (has_moment E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 4 3 h__1 eq_refl).
}
assert (n__5 : has E (fun omega => ((xi1 omega) ^ 2)) 1).
{
exact (has_moment E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 2 1 h__0 eq_refl).
}
assert (n__6 : has E (fun omega => ((xi2 omega) ^ 2)) 1).
{
exact (has_moment E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 2 1 h__1 eq_refl).
}
assert (n__7 : has E (fun omega => (((xi1 omega) ^ 2) * ((xi2 omega) ^ 2))) 1).
{
apply (has_is E _ (times_all (1 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => ((xi1 omega) ^ 2)) :: (fun omega => ((xi2 omega) ^ 2)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => ((xi1 omega) ^ 2)) :: (fun omega => ((xi2 omega) ^ 2)) :: nil) (1 :: 1 :: nil) h__2
(List.Forall2_cons _ _ (poly_pow (xi1 :: nil) xi1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (xi2 :: nil) xi2 2 (or_introl eq_refl)) (List.Forall2_nil _)))
(List.Forall2_cons _ _ n__5 (List.Forall2_cons _ _ n__6 (List.Forall2_nil _)))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__8 : has E (fun omega => ((xi1 omega) ^ 4)) 3).
{
exact (has_moment E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 4 3 h__0 eq_refl).
}
assert (n__9 : has E (fun omega => (((1 - b) * ((b * ((s * (xi1 omega)) ^ 2)) + ((s * (xi2 omega)) ^ 2))) ^ 2)) (((- 4) * b * (s ^ 4)) + (2 * (b ^ 2) * (s ^ 4)) + ((- 4) * (b ^ 3) * (s ^ 4)) + (3 * (b ^ 4) * (s ^ 4)) + (3 * (s ^ 4)))).
{
apply (has_terms E (((((b ^ 2) * (s ^ 4)) + ((- 2) * (b ^ 3) * (s ^ 4)) + ((b ^ 4) * (s ^ 4))), (fun omega => ((xi1 omega) ^ 4)), 3) :: (((2 * b * (s ^ 4)) + ((- 4) * (b ^ 2) * (s ^ 4)) + (2 * (b ^ 3) * (s ^ 4))), (fun omega => (((xi1 omega) ^ 2) * ((xi2 omega) ^ 2))), 1) :: ((((- 2) * b * (s ^ 4)) + ((b ^ 2) * (s ^ 4)) + (s ^ 4)), (fun omega => ((xi2 omega) ^ 4)), 3) :: nil)).
{
exact (conj n__8 (conj n__7 (conj n__4 I))).
}
{
intros omega. cbn [sum_at].
transitivity (((2 * b * (s ^ 4) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + ((- 2) * b * (s ^ 4) * ((xi2 omega) ^ 4)) + ((- 4) * (b ^ 2) * (s ^ 4) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + ((b ^ 2) * (s ^ 4) * ((xi1 omega) ^ 4)) + ((b ^ 2) * (s ^ 4) * ((xi2 omega) ^ 4)) + (2 * (b ^ 3) * (s ^ 4) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + ((- 2) * (b ^ 3) * (s ^ 4) * ((xi1 omega) ^ 4)) + ((b ^ 4) * (s ^ 4) * ((xi1 omega) ^ 4)) + ((s ^ 4) * ((xi2 omega) ^ 4)))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
assert (n__11 : has E (fun omega => ((1 - b) * ((b * ((s * (xi1 omega)) ^ 2)) + ((s * (xi2 omega)) ^ 2)))) (((- 1) * (b ^ 2) * (s ^ 2)) + (s ^ 2))).
{
apply (has_terms E ((((b * (s ^ 2)) + ((- 1) * (b ^ 2) * (s ^ 2))), (fun omega => ((xi1 omega) ^ 2)), 1) :: ((((- 1) * b * (s ^ 2)) + (s ^ 2)), (fun omega => ((xi2 omega) ^ 2)), 1) :: nil)).
{
exact (conj n__5 (conj n__6 I)).
}
{
intros omega. cbn [sum_at].
transitivity (((b * (s ^ 2) * ((xi1 omega) ^ 2)) + ((- 1) * b * (s ^ 2) * ((xi2 omega) ^ 2)) + ((- 1) * (b ^ 2) * (s ^ 2) * ((xi1 omega) ^ 2)) + ((s ^ 2) * ((xi2 omega) ^ 2)))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
(* goal *)
assert (s__12 : (((E (fun omega => (((1 - b) * ((b * ((s * (xi1 omega)) ^ 2)) + ((s * (xi2 omega)) ^ 2))) ^ 2))) - ((E (fun omega => ((1 - b) * ((b * ((s * (xi1 omega)) ^ 2)) + ((s * (xi2 omega)) ^ 2))))) ^ 2)) = (((1 - b) ^ 2) * ((b ^ 2) + 1) * 2 * (s ^ 4)))).
{
transitivity ((((- 4) * b * (s ^ 4)) + (4 * (b ^ 2) * (s ^ 4)) + ((- 4) * (b ^ 3) * (s ^ 4)) + (2 * (b ^ 4) * (s ^ 4)) + (2 * (s ^ 4)))).
{
assert (e__3 : (E (fun omega => (((1 - b) * ((b * ((s * (xi1 omega)) ^ 2)) + ((s * (xi2 omega)) ^ 2))) ^ 2))) = (((- 4) * b * (s ^ 4)) + (2 * (b ^ 2) * (s ^ 4)) + ((- 4) * (b ^ 3) * (s ^ 4)) + (3 * (b ^ 4) * (s ^ 4)) + (3 * (s ^ 4)))).
{
exact (has_value E _ _ n__9).
}
assert (e__10 : (E (fun omega => ((1 - b) * ((b * ((s * (xi1 omega)) ^ 2)) + ((s * (xi2 omega)) ^ 2))))) = (((- 1) * (b ^ 2) * (s ^ 2)) + (s ^ 2))).
{
exact (has_value E _ _ n__11).
}
eapply eq_trans.
{
rw e__3.
rw e__10.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 4) * b * (s ^ 4)) + (4 * (b ^ 2) * (s ^ 4)) + ((- 4) * (b ^ 3) * (s ^ 4)) + (2 * (b ^ 4) * (s ^ 4)) + (2 * (s ^ 4)))).
{
feq.
}
feq.
}
split.
{
split.
{
change (integrable E (fun omega => (((1 - b) * ((b * ((s * (xi1 omega)) ^ 2)) + ((s * (xi2 omega)) ^ 2))) ^ 2))).
exact (proj1 n__9).
}
{
change (integrable E (fun omega => ((1 - b) * ((b * ((s * (xi1 omega)) ^ 2)) + ((s * (xi2 omega)) ^ 2))))).
exact (proj1 n__11).
}
}
{
change (((E (fun omega => (((1 - b) * ((b * ((s * (xi1 omega)) ^ 2)) + ((s * (xi2 omega)) ^ 2))) ^ 2))) - ((E (fun omega => ((1 - b) * ((b * ((s * (xi1 omega)) ^ 2)) + ((s * (xi2 omega)) ^ 2))))) ^ 2)) = (((1 - b) ^ 2) * ((b ^ 2) + 1) * 2 * (s ^ 4))).
exact s__12.
}
Qed.
Lemma meaningful : forall (Omega : Type) (E : expectation Omega) (b : R) (s : R) (xi1 : Omega -> R) (xi2 : Omega -> R), has_moments E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> independent E ((xi1 :: nil) :: (xi2 :: nil) :: nil) -> ((integrable E (fun omega => (((1 - b) * ((b * ((s * (xi1 omega)) ^ 2)) + ((s * (xi2 omega)) ^ 2))) ^ 2))) /\ (integrable E (fun omega => ((1 - b) * ((b * ((s * (xi1 omega)) ^ 2)) + ((s * (xi2 omega)) ^ 2)))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Theorem claim : forall (Omega : Type) (E : expectation Omega) (b : R) (s : R) (xi1 : Omega -> R) (xi2 : Omega -> R), has_moments E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> independent E ((xi1 :: nil) :: (xi2 :: nil) :: nil) -> (((E (fun omega => (((1 - b) * ((b * ((s * (xi1 omega)) ^ 2)) + ((s * (xi2 omega)) ^ 2))) ^ 2))) - ((E (fun omega => ((1 - b) * ((b * ((s * (xi1 omega)) ^ 2)) + ((s * (xi2 omega)) ^ 2))))) ^ 2)) = (((1 - b) ^ 2) * ((b ^ 2) + 1) * 2 * (s ^ 4))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Fail Definition corrupted : forall (Omega : Type) (E : expectation Omega) (b : R) (s : R) (xi1 : Omega -> R) (xi2 : Omega -> R), has_moments E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> independent E ((xi1 :: nil) :: (xi2 :: nil) :: nil) -> (((E (fun omega => (((1 - b) * ((b * ((s * (xi1 omega)) ^ 2)) + ((s * (xi2 omega)) ^ 2))) ^ 2))) - ((E (fun omega => ((1 - b) * ((b * ((s * (xi1 omega)) ^ 2)) + ((s * (xi2 omega)) ^ 2))))) ^ 2)) = ((((1 - b) ^ 2) * ((b ^ 2) + 1) * 2 * (s ^ 4)) + 1)) := claim.
End T_adamnx_eq5_independent_3582c2bc.


(* adamnx.eq6_step; certificate 2d3815335b3b3b9897c095a83c0336d95811525f3595981a83e4816aec32f1cf *)
Module T_adamnx_eq6_step_2d381533.
Definition law_0 : finite R.
Proof. refine (outcomes (((1 * / 2), 0) :: ((1 * / 6), 1) :: ((1 * / 6), (- 1)) :: ((1 * / 12), 2) :: ((1 * / 12), (- 2)) :: nil) _ _); [repeat split; lra | simpl; lra]. Defined.
Lemma law_0_has n : has_moments law_0 (fun x => x) (List.firstn n (1 :: 0 :: 1 :: 0 :: 3 :: nil)).
Proof. apply moments_first, moments_by. repeat split; simpl; lra. Qed.
Definition law_1 : finite R.
Proof. refine (outcomes (((1 * / 2), 1) :: ((1 * / 2), (- 1)) :: nil) _ _); [repeat split; lra | simpl; lra]. Defined.
Lemma law_1_has n : has_moments law_1 (fun x => x) (List.firstn n (1 :: 0 :: 1 :: nil)).
Proof. apply moments_first, moments_by. repeat split; simpl; lra. Qed.

Lemma satisfiable : exists (Omega : Type) (E : expectation Omega) (b : R) (s : R) (xi : Omega -> R) (V : Omega -> R) (G : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) /\ integrable E (fun omega => (V omega)) /\ integrable E (fun omega => ((G omega) ^ 2)) /\ integrable E (fun omega => (G omega)) /\ independent E ((xi :: nil) :: (V :: G :: nil) :: nil).
Proof.
exists (R * (R * unit))%type, (law (beside law_0 (beside law_1 certain))), (1 * / 2), 1, (on_left (fun x : R => x)), (on_right (on_left (fun x : R => x))), (on_right (on_left (fun x : R => x))).
split.
{
exact (moments_left law_0 (beside law_1 certain) (fun x => x) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (law_0_has 5)).
}
{
split.
{
exact I.
}
{
split.
{
exact I.
}
{
split.
{
exact I.
}
{
exact (independent_pair law_0 (beside law_1 certain) ((fun x => x) :: nil) (((on_left (fun x : R => x)) :: (on_left (fun x : R => x)) :: nil) :: nil) (independent_pair law_1 certain ((fun x => x) :: (fun x => x) :: nil) (nil) independent_none)).
}
}
}
}
Qed.

Lemma proved : forall (Omega : Type) (E : expectation Omega) (b : R) (s : R) (xi : Omega -> R) (V : Omega -> R) (G : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> integrable E (fun omega => (V omega)) -> integrable E (fun omega => ((G omega) ^ 2)) -> integrable E (fun omega => (G omega)) -> independent E ((xi :: nil) :: (V :: G :: nil) :: nil) -> (((integrable E (fun omega => ((b * (V omega)) + ((1 - b) * (((G omega) + (s * (xi omega))) ^ 2))))) /\ (integrable E (fun omega => (V omega))) /\ (integrable E (fun omega => ((G omega) ^ 2)))) /\ ((E (fun omega => ((b * (V omega)) + ((1 - b) * (((G omega) + (s * (xi omega))) ^ 2))))) = ((b * (E (fun omega => (V omega)))) + ((1 - b) * ((E (fun omega => ((G omega) ^ 2))) + (s ^ 2)))))).
Proof.
intros Omega E b s xi V G h__0 h__1 h__2 h__3 h__4.
assert (n__5 : has E (fun omega => ((xi omega) ^ 2)) 1).
{
exact (has_moment E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) 2 1 h__0 eq_refl).
}
assert (n__6 : has E (fun omega => (xi omega)) 0).
{
exact (has_first E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) 0 h__0 eq_refl).
}
assert (n__7 : has E (fun omega => (G omega)) (E (fun omega => (G omega)))).
{
exact (has_mean E _ h__3).
}
assert (n__8 : has E (fun omega => ((G omega) * (xi omega))) 0).
{
apply (has_is E _ (times_all (0 :: (E (fun omega => (G omega))) :: nil))).
{
apply (has_of E (product ((fun omega => (xi omega)) :: (fun omega => (G omega)) :: nil))).
{
exact (has_product E ((xi :: nil) :: (V :: G :: nil) :: nil) ((fun omega => (xi omega)) :: (fun omega => (G omega)) :: nil) (0 :: (E (fun omega => (G omega))) :: nil) h__4
(List.Forall2_cons _ _ (poly_var (xi :: nil) xi (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (V :: G :: nil) G (or_intror (or_introl eq_refl))) (List.Forall2_nil _)))
(List.Forall2_cons _ _ n__6 (List.Forall2_cons _ _ n__7 (List.Forall2_nil _)))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__9 : has E (fun omega => ((G omega) ^ 2)) (E (fun omega => ((G omega) ^ 2)))).
{
exact (has_mean E _ h__2).
}
assert (n__10 : has E (fun omega => (V omega)) (E (fun omega => (V omega)))).
{
exact (has_mean E _ h__1).
}
assert (n__11 : has E (fun omega => ((b * (V omega)) + ((1 - b) * (((G omega) + (s * (xi omega))) ^ 2)))) (((- 1) * (E (fun omega => ((G omega) ^ 2))) * b) + (E (fun omega => ((G omega) ^ 2))) + ((E (fun omega => (V omega))) * b) + ((- 1) * b * (s ^ 2)) + (s ^ 2))).
{
apply (has_terms E ((b, (fun omega => (V omega)), (E (fun omega => (V omega)))) :: ((((- 1) * b) + 1), (fun omega => ((G omega) ^ 2)), (E (fun omega => ((G omega) ^ 2)))) :: ((((- 2) * b * s) + (2 * s)), (fun omega => ((G omega) * (xi omega))), 0) :: ((((- 1) * b * (s ^ 2)) + (s ^ 2)), (fun omega => ((xi omega) ^ 2)), 1) :: nil)).
{
exact (conj n__10 (conj n__9 (conj n__8 (conj n__5 I)))).
}
{
intros omega. cbn [sum_at].
transitivity ((((- 2) * (G omega) * b * s * (xi omega)) + (2 * (G omega) * s * (xi omega)) + ((- 1) * ((G omega) ^ 2) * b) + ((G omega) ^ 2) + ((V omega) * b) + ((- 1) * b * (s ^ 2) * ((xi omega) ^ 2)) + ((s ^ 2) * ((xi omega) ^ 2)))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
(* goal *)
assert (s__12 : ((E (fun omega => ((b * (V omega)) + ((1 - b) * (((G omega) + (s * (xi omega))) ^ 2))))) = ((b * (E (fun omega => (V omega)))) + ((1 - b) * ((E (fun omega => ((G omega) ^ 2))) + (s ^ 2)))))).
{
transitivity ((((- 1) * (E (fun omega => ((G omega) ^ 2))) * b) + (E (fun omega => ((G omega) ^ 2))) + ((E (fun omega => (V omega))) * b) + ((- 1) * b * (s ^ 2)) + (s ^ 2))).
{
exact (has_value E _ _ n__11).
}
symmetry.
transitivity ((((- 1) * (E (fun omega => ((G omega) ^ 2))) * b) + (E (fun omega => ((G omega) ^ 2))) + ((E (fun omega => (V omega))) * b) + ((- 1) * b * (s ^ 2)) + (s ^ 2))).
{
feq.
}
feq.
}
split.
{
split.
{
change (integrable E (fun omega => ((b * (V omega)) + ((1 - b) * (((G omega) + (s * (xi omega))) ^ 2))))).
exact (proj1 n__11).
}
{
split.
{
change (integrable E (fun omega => (V omega))).
exact (proj1 n__10).
}
{
change (integrable E (fun omega => ((G omega) ^ 2))).
exact (proj1 n__9).
}
}
}
{
change ((E (fun omega => ((b * (V omega)) + ((1 - b) * (((G omega) + (s * (xi omega))) ^ 2))))) = ((b * (E (fun omega => (V omega)))) + ((1 - b) * ((E (fun omega => ((G omega) ^ 2))) + (s ^ 2))))).
exact s__12.
}
Qed.
Lemma meaningful : forall (Omega : Type) (E : expectation Omega) (b : R) (s : R) (xi : Omega -> R) (V : Omega -> R) (G : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> integrable E (fun omega => (V omega)) -> integrable E (fun omega => ((G omega) ^ 2)) -> integrable E (fun omega => (G omega)) -> independent E ((xi :: nil) :: (V :: G :: nil) :: nil) -> ((integrable E (fun omega => ((b * (V omega)) + ((1 - b) * (((G omega) + (s * (xi omega))) ^ 2))))) /\ (integrable E (fun omega => (V omega))) /\ (integrable E (fun omega => ((G omega) ^ 2)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Theorem claim : forall (Omega : Type) (E : expectation Omega) (b : R) (s : R) (xi : Omega -> R) (V : Omega -> R) (G : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> integrable E (fun omega => (V omega)) -> integrable E (fun omega => ((G omega) ^ 2)) -> integrable E (fun omega => (G omega)) -> independent E ((xi :: nil) :: (V :: G :: nil) :: nil) -> ((E (fun omega => ((b * (V omega)) + ((1 - b) * (((G omega) + (s * (xi omega))) ^ 2))))) = ((b * (E (fun omega => (V omega)))) + ((1 - b) * ((E (fun omega => ((G omega) ^ 2))) + (s ^ 2))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Fail Definition corrupted : forall (Omega : Type) (E : expectation Omega) (b : R) (s : R) (xi : Omega -> R) (V : Omega -> R) (G : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> integrable E (fun omega => (V omega)) -> integrable E (fun omega => ((G omega) ^ 2)) -> integrable E (fun omega => (G omega)) -> independent E ((xi :: nil) :: (V :: G :: nil) :: nil) -> ((E (fun omega => ((b * (V omega)) + ((1 - b) * (((G omega) + (s * (xi omega))) ^ 2))))) = (((b * (E (fun omega => (V omega)))) + ((1 - b) * ((E (fun omega => ((G omega) ^ 2))) + (s ^ 2)))) + 1)) := claim.
End T_adamnx_eq6_step_2d381533.


(* adamnx.variance_step_independent; certificate 2556d7e40ddc7a5e0db1a60f6a6f3c343d6cd6e61944b42066eaa77a904cb2fa *)
Module T_adamnx_variance_step_independent_2556d7e4.
Definition law_0 : finite R.
Proof. refine (outcomes (((1 * / 2), 1) :: ((1 * / 2), (- 1)) :: nil) _ _); [repeat split; lra | simpl; lra]. Defined.
Lemma law_0_has n : has_moments law_0 (fun x => x) (List.firstn n (1 :: 0 :: 1 :: nil)).
Proof. apply moments_first, moments_by. repeat split; simpl; lra. Qed.

Lemma satisfiable : exists (Omega : Type) (E : expectation Omega) (b : R) (V : Omega -> R) (X : Omega -> R), integrable E (fun omega => ((V omega) ^ 2)) /\ integrable E (fun omega => (V omega)) /\ integrable E (fun omega => (X omega)) /\ integrable E (fun omega => ((X omega) ^ 2)) /\ independent E ((V :: nil) :: (X :: nil) :: nil).
Proof.
exists (R * (R * unit))%type, (law (beside law_0 (beside law_0 certain))), (1 * / 2), (on_left (fun x : R => x)), (on_right (on_left (fun x : R => x))).
split.
{
exact I.
}
{
split.
{
exact I.
}
{
split.
{
exact I.
}
{
split.
{
exact I.
}
{
exact (independent_pair law_0 (beside law_0 certain) ((fun x => x) :: nil) (((on_left (fun x : R => x)) :: nil) :: nil) (independent_pair law_0 certain ((fun x => x) :: nil) (nil) independent_none)).
}
}
}
}
Qed.

Lemma proved : forall (Omega : Type) (E : expectation Omega) (b : R) (V : Omega -> R) (X : Omega -> R), integrable E (fun omega => ((V omega) ^ 2)) -> integrable E (fun omega => (V omega)) -> integrable E (fun omega => (X omega)) -> integrable E (fun omega => ((X omega) ^ 2)) -> independent E ((V :: nil) :: (X :: nil) :: nil) -> (((integrable E (fun omega => (((b * (V omega)) + ((1 - b) * (X omega))) ^ 2))) /\ (integrable E (fun omega => ((b * (V omega)) + ((1 - b) * (X omega))))) /\ (integrable E (fun omega => ((V omega) ^ 2))) /\ (integrable E (fun omega => (V omega))) /\ (integrable E (fun omega => ((X omega) ^ 2))) /\ (integrable E (fun omega => (X omega)))) /\ (((E (fun omega => (((b * (V omega)) + ((1 - b) * (X omega))) ^ 2))) - ((E (fun omega => ((b * (V omega)) + ((1 - b) * (X omega))))) ^ 2)) = (((b ^ 2) * ((E (fun omega => ((V omega) ^ 2))) - ((E (fun omega => (V omega))) ^ 2))) + (((1 - b) ^ 2) * ((E (fun omega => ((X omega) ^ 2))) - ((E (fun omega => (X omega))) ^ 2)))))).
Proof.
intros Omega E b V X h__0 h__1 h__2 h__3 h__4.
assert (n__6 : has E (fun omega => ((X omega) ^ 2)) (E (fun omega => ((X omega) ^ 2)))).
{
exact (has_mean E _ h__3).
}
assert (n__7 : has E (fun omega => (V omega)) (E (fun omega => (V omega)))).
{
exact (has_mean E _ h__1).
}
assert (n__8 : has E (fun omega => (X omega)) (E (fun omega => (X omega)))).
{
exact (has_mean E _ h__2).
}
assert (n__9 : has E (fun omega => ((V omega) * (X omega))) ((E (fun omega => (V omega))) * (E (fun omega => (X omega))))).
{
apply (has_is E _ (times_all ((E (fun omega => (V omega))) :: (E (fun omega => (X omega))) :: nil))).
{
apply (has_of E (product ((fun omega => (V omega)) :: (fun omega => (X omega)) :: nil))).
{
exact (has_product E ((V :: nil) :: (X :: nil) :: nil) ((fun omega => (V omega)) :: (fun omega => (X omega)) :: nil) ((E (fun omega => (V omega))) :: (E (fun omega => (X omega))) :: nil) h__4
(List.Forall2_cons _ _ (poly_var (V :: nil) V (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (X :: nil) X (or_introl eq_refl)) (List.Forall2_nil _)))
(List.Forall2_cons _ _ n__7 (List.Forall2_cons _ _ n__8 (List.Forall2_nil _)))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__10 : has E (fun omega => ((V omega) ^ 2)) (E (fun omega => ((V omega) ^ 2)))).
{
exact (has_mean E _ h__0).
}
assert (n__11 : has E (fun omega => (((b * (V omega)) + ((1 - b) * (X omega))) ^ 2)) ((2 * (E (fun omega => (V omega))) * (E (fun omega => (X omega))) * b) + ((- 2) * (E (fun omega => (V omega))) * (E (fun omega => (X omega))) * (b ^ 2)) + ((E (fun omega => ((V omega) ^ 2))) * (b ^ 2)) + ((- 2) * (E (fun omega => ((X omega) ^ 2))) * b) + ((E (fun omega => ((X omega) ^ 2))) * (b ^ 2)) + (E (fun omega => ((X omega) ^ 2))))).
{
apply (has_terms E (((b ^ 2), (fun omega => ((V omega) ^ 2)), (E (fun omega => ((V omega) ^ 2)))) :: (((2 * b) + ((- 2) * (b ^ 2))), (fun omega => ((V omega) * (X omega))), ((E (fun omega => (V omega))) * (E (fun omega => (X omega))))) :: ((((- 2) * b) + (b ^ 2) + 1), (fun omega => ((X omega) ^ 2)), (E (fun omega => ((X omega) ^ 2)))) :: nil)).
{
exact (conj n__10 (conj n__9 (conj n__6 I))).
}
{
intros omega. cbn [sum_at].
transitivity (((2 * (V omega) * (X omega) * b) + ((- 2) * (V omega) * (X omega) * (b ^ 2)) + (((V omega) ^ 2) * (b ^ 2)) + ((- 2) * ((X omega) ^ 2) * b) + (((X omega) ^ 2) * (b ^ 2)) + ((X omega) ^ 2))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
assert (n__13 : has E (fun omega => ((b * (V omega)) + ((1 - b) * (X omega)))) (((E (fun omega => (V omega))) * b) + ((- 1) * (E (fun omega => (X omega))) * b) + (E (fun omega => (X omega))))).
{
apply (has_terms E ((b, (fun omega => (V omega)), (E (fun omega => (V omega)))) :: ((((- 1) * b) + 1), (fun omega => (X omega)), (E (fun omega => (X omega)))) :: nil)).
{
exact (conj n__7 (conj n__8 I)).
}
{
intros omega. cbn [sum_at].
transitivity ((((V omega) * b) + ((- 1) * (X omega) * b) + (X omega))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
(* goal *)
assert (s__14 : (((E (fun omega => (((b * (V omega)) + ((1 - b) * (X omega))) ^ 2))) - ((E (fun omega => ((b * (V omega)) + ((1 - b) * (X omega))))) ^ 2)) = (((b ^ 2) * ((E (fun omega => ((V omega) ^ 2))) - ((E (fun omega => (V omega))) ^ 2))) + (((1 - b) ^ 2) * ((E (fun omega => ((X omega) ^ 2))) - ((E (fun omega => (X omega))) ^ 2)))))).
{
transitivity ((((- 1) * ((E (fun omega => (V omega))) ^ 2) * (b ^ 2)) + ((E (fun omega => ((V omega) ^ 2))) * (b ^ 2)) + (2 * ((E (fun omega => (X omega))) ^ 2) * b) + ((- 1) * ((E (fun omega => (X omega))) ^ 2) * (b ^ 2)) + ((- 1) * ((E (fun omega => (X omega))) ^ 2)) + ((- 2) * (E (fun omega => ((X omega) ^ 2))) * b) + ((E (fun omega => ((X omega) ^ 2))) * (b ^ 2)) + (E (fun omega => ((X omega) ^ 2))))).
{
assert (e__5 : (E (fun omega => (((b * (V omega)) + ((1 - b) * (X omega))) ^ 2))) = ((2 * (E (fun omega => (V omega))) * (E (fun omega => (X omega))) * b) + ((- 2) * (E (fun omega => (V omega))) * (E (fun omega => (X omega))) * (b ^ 2)) + ((E (fun omega => ((V omega) ^ 2))) * (b ^ 2)) + ((- 2) * (E (fun omega => ((X omega) ^ 2))) * b) + ((E (fun omega => ((X omega) ^ 2))) * (b ^ 2)) + (E (fun omega => ((X omega) ^ 2))))).
{
exact (has_value E _ _ n__11).
}
assert (e__12 : (E (fun omega => ((b * (V omega)) + ((1 - b) * (X omega))))) = (((E (fun omega => (V omega))) * b) + ((- 1) * (E (fun omega => (X omega))) * b) + (E (fun omega => (X omega))))).
{
exact (has_value E _ _ n__13).
}
eapply eq_trans.
{
rw e__5.
rw e__12.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((E (fun omega => (V omega))) ^ 2) * (b ^ 2)) + ((E (fun omega => ((V omega) ^ 2))) * (b ^ 2)) + (2 * ((E (fun omega => (X omega))) ^ 2) * b) + ((- 1) * ((E (fun omega => (X omega))) ^ 2) * (b ^ 2)) + ((- 1) * ((E (fun omega => (X omega))) ^ 2)) + ((- 2) * (E (fun omega => ((X omega) ^ 2))) * b) + ((E (fun omega => ((X omega) ^ 2))) * (b ^ 2)) + (E (fun omega => ((X omega) ^ 2))))).
{
feq.
}
feq.
}
split.
{
split.
{
change (integrable E (fun omega => (((b * (V omega)) + ((1 - b) * (X omega))) ^ 2))).
exact (proj1 n__11).
}
{
split.
{
change (integrable E (fun omega => ((b * (V omega)) + ((1 - b) * (X omega))))).
exact (proj1 n__13).
}
{
split.
{
change (integrable E (fun omega => ((V omega) ^ 2))).
exact (proj1 n__10).
}
{
split.
{
change (integrable E (fun omega => (V omega))).
exact (proj1 n__7).
}
{
split.
{
change (integrable E (fun omega => ((X omega) ^ 2))).
exact (proj1 n__6).
}
{
change (integrable E (fun omega => (X omega))).
exact (proj1 n__8).
}
}
}
}
}
}
{
change (((E (fun omega => (((b * (V omega)) + ((1 - b) * (X omega))) ^ 2))) - ((E (fun omega => ((b * (V omega)) + ((1 - b) * (X omega))))) ^ 2)) = (((b ^ 2) * ((E (fun omega => ((V omega) ^ 2))) - ((E (fun omega => (V omega))) ^ 2))) + (((1 - b) ^ 2) * ((E (fun omega => ((X omega) ^ 2))) - ((E (fun omega => (X omega))) ^ 2))))).
exact s__14.
}
Qed.
Lemma meaningful : forall (Omega : Type) (E : expectation Omega) (b : R) (V : Omega -> R) (X : Omega -> R), integrable E (fun omega => ((V omega) ^ 2)) -> integrable E (fun omega => (V omega)) -> integrable E (fun omega => (X omega)) -> integrable E (fun omega => ((X omega) ^ 2)) -> independent E ((V :: nil) :: (X :: nil) :: nil) -> ((integrable E (fun omega => (((b * (V omega)) + ((1 - b) * (X omega))) ^ 2))) /\ (integrable E (fun omega => ((b * (V omega)) + ((1 - b) * (X omega))))) /\ (integrable E (fun omega => ((V omega) ^ 2))) /\ (integrable E (fun omega => (V omega))) /\ (integrable E (fun omega => ((X omega) ^ 2))) /\ (integrable E (fun omega => (X omega)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Theorem claim : forall (Omega : Type) (E : expectation Omega) (b : R) (V : Omega -> R) (X : Omega -> R), integrable E (fun omega => ((V omega) ^ 2)) -> integrable E (fun omega => (V omega)) -> integrable E (fun omega => (X omega)) -> integrable E (fun omega => ((X omega) ^ 2)) -> independent E ((V :: nil) :: (X :: nil) :: nil) -> (((E (fun omega => (((b * (V omega)) + ((1 - b) * (X omega))) ^ 2))) - ((E (fun omega => ((b * (V omega)) + ((1 - b) * (X omega))))) ^ 2)) = (((b ^ 2) * ((E (fun omega => ((V omega) ^ 2))) - ((E (fun omega => (V omega))) ^ 2))) + (((1 - b) ^ 2) * ((E (fun omega => ((X omega) ^ 2))) - ((E (fun omega => (X omega))) ^ 2))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Fail Definition corrupted : forall (Omega : Type) (E : expectation Omega) (b : R) (V : Omega -> R) (X : Omega -> R), integrable E (fun omega => ((V omega) ^ 2)) -> integrable E (fun omega => (V omega)) -> integrable E (fun omega => (X omega)) -> integrable E (fun omega => ((X omega) ^ 2)) -> independent E ((V :: nil) :: (X :: nil) :: nil) -> (((E (fun omega => (((b * (V omega)) + ((1 - b) * (X omega))) ^ 2))) - ((E (fun omega => ((b * (V omega)) + ((1 - b) * (X omega))))) ^ 2)) = ((((b ^ 2) * ((E (fun omega => ((V omega) ^ 2))) - ((E (fun omega => (V omega))) ^ 2))) + (((1 - b) ^ 2) * ((E (fun omega => ((X omega) ^ 2))) - ((E (fun omega => (X omega))) ^ 2)))) + 1)) := claim.
End T_adamnx_variance_step_independent_2556d7e4.


(* adamnx.square_variance; certificate fe21a1cb493bc5af30ba9820af4da58937f5c6cf63ffb039cdcfd97ce2968680 *)
Module T_adamnx_square_variance_fe21a1cb.
Definition law_0 : finite R.
Proof. refine (outcomes (((1 * / 2), 0) :: ((1 * / 6), 1) :: ((1 * / 6), (- 1)) :: ((1 * / 12), 2) :: ((1 * / 12), (- 2)) :: nil) _ _); [repeat split; lra | simpl; lra]. Defined.
Lemma law_0_has n : has_moments law_0 (fun x => x) (List.firstn n (1 :: 0 :: 1 :: 0 :: 3 :: nil)).
Proof. apply moments_first, moments_by. repeat split; simpl; lra. Qed.
Definition law_1 : finite R.
Proof. refine (outcomes (((1 * / 2), 1) :: ((1 * / 2), (- 1)) :: nil) _ _); [repeat split; lra | simpl; lra]. Defined.
Lemma law_1_has n : has_moments law_1 (fun x => x) (List.firstn n (1 :: 0 :: 1 :: nil)).
Proof. apply moments_first, moments_by. repeat split; simpl; lra. Qed.

Lemma satisfiable : exists (Omega : Type) (E : expectation Omega) (s : R) (xi : Omega -> R) (G : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) /\ integrable E (fun omega => ((G omega) ^ 4)) /\ integrable E (fun omega => ((G omega) ^ 3)) /\ integrable E (fun omega => ((G omega) ^ 2)) /\ integrable E (fun omega => (G omega)) /\ independent E ((xi :: nil) :: (G :: nil) :: nil).
Proof.
exists (R * (R * unit))%type, (law (beside law_0 (beside law_1 certain))), 1, (on_left (fun x : R => x)), (on_right (on_left (fun x : R => x))).
split.
{
exact (moments_left law_0 (beside law_1 certain) (fun x => x) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (law_0_has 5)).
}
{
split.
{
exact I.
}
{
split.
{
exact I.
}
{
split.
{
exact I.
}
{
split.
{
exact I.
}
{
exact (independent_pair law_0 (beside law_1 certain) ((fun x => x) :: nil) (((on_left (fun x : R => x)) :: nil) :: nil) (independent_pair law_1 certain ((fun x => x) :: nil) (nil) independent_none)).
}
}
}
}
}
Qed.

Lemma proved : forall (Omega : Type) (E : expectation Omega) (s : R) (xi : Omega -> R) (G : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> integrable E (fun omega => ((G omega) ^ 4)) -> integrable E (fun omega => ((G omega) ^ 3)) -> integrable E (fun omega => ((G omega) ^ 2)) -> integrable E (fun omega => (G omega)) -> independent E ((xi :: nil) :: (G :: nil) :: nil) -> (((integrable E (fun omega => (((G omega) + (s * (xi omega))) ^ 4))) /\ (integrable E (fun omega => (((G omega) + (s * (xi omega))) ^ 2))) /\ (integrable E (fun omega => ((G omega) ^ 2))) /\ (integrable E (fun omega => ((G omega) ^ 4)))) /\ (((E (fun omega => (((G omega) + (s * (xi omega))) ^ 4))) - ((E (fun omega => (((G omega) + (s * (xi omega))) ^ 2))) ^ 2)) = ((2 * (s ^ 4)) + (4 * (s ^ 2) * (E (fun omega => ((G omega) ^ 2)))) + ((E (fun omega => ((G omega) ^ 4))) - ((E (fun omega => ((G omega) ^ 2))) ^ 2))))).
Proof.
intros Omega E s xi G h__0 h__1 h__2 h__3 h__4 h__5.
assert (n__7 : has E (fun omega => ((xi omega) ^ 4)) 3).
{
exact (has_moment E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) 4 3 h__0 eq_refl).
}
assert (n__8 : has E (fun omega => ((xi omega) ^ 3)) 0).
{
exact (has_moment E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) 3 0 h__0 eq_refl).
}
assert (n__9 : has E (fun omega => (G omega)) (E (fun omega => (G omega)))).
{
exact (has_mean E _ h__4).
}
assert (n__10 : has E (fun omega => ((G omega) * ((xi omega) ^ 3))) 0).
{
apply (has_is E _ (times_all (0 :: (E (fun omega => (G omega))) :: nil))).
{
apply (has_of E (product ((fun omega => ((xi omega) ^ 3)) :: (fun omega => (G omega)) :: nil))).
{
exact (has_product E ((xi :: nil) :: (G :: nil) :: nil) ((fun omega => ((xi omega) ^ 3)) :: (fun omega => (G omega)) :: nil) (0 :: (E (fun omega => (G omega))) :: nil) h__5
(List.Forall2_cons _ _ (poly_pow (xi :: nil) xi 3 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (G :: nil) G (or_introl eq_refl)) (List.Forall2_nil _)))
(List.Forall2_cons _ _ n__8 (List.Forall2_cons _ _ n__9 (List.Forall2_nil _)))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__11 : has E (fun omega => ((xi omega) ^ 2)) 1).
{
exact (has_moment E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) 2 1 h__0 eq_refl).
}
assert (n__12 : has E (fun omega => ((G omega) ^ 2)) (E (fun omega => ((G omega) ^ 2)))).
{
exact (has_mean E _ h__3).
}
assert (n__13 : has E (fun omega => (((G omega) ^ 2) * ((xi omega) ^ 2))) (E (fun omega => ((G omega) ^ 2)))).
{
apply (has_is E _ (times_all (1 :: (E (fun omega => ((G omega) ^ 2))) :: nil))).
{
apply (has_of E (product ((fun omega => ((xi omega) ^ 2)) :: (fun omega => ((G omega) ^ 2)) :: nil))).
{
exact (has_product E ((xi :: nil) :: (G :: nil) :: nil) ((fun omega => ((xi omega) ^ 2)) :: (fun omega => ((G omega) ^ 2)) :: nil) (1 :: (E (fun omega => ((G omega) ^ 2))) :: nil) h__5
(List.Forall2_cons _ _ (poly_pow (xi :: nil) xi 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (G :: nil) G 2 (or_introl eq_refl)) (List.Forall2_nil _)))
(List.Forall2_cons _ _ n__11 (List.Forall2_cons _ _ n__12 (List.Forall2_nil _)))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__14 : has E (fun omega => (xi omega)) 0).
{
exact (has_first E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) 0 h__0 eq_refl).
}
assert (n__15 : has E (fun omega => ((G omega) ^ 3)) (E (fun omega => ((G omega) ^ 3)))).
{
exact (has_mean E _ h__2).
}
assert (n__16 : has E (fun omega => (((G omega) ^ 3) * (xi omega))) 0).
{
apply (has_is E _ (times_all (0 :: (E (fun omega => ((G omega) ^ 3))) :: nil))).
{
apply (has_of E (product ((fun omega => (xi omega)) :: (fun omega => ((G omega) ^ 3)) :: nil))).
{
exact (has_product E ((xi :: nil) :: (G :: nil) :: nil) ((fun omega => (xi omega)) :: (fun omega => ((G omega) ^ 3)) :: nil) (0 :: (E (fun omega => ((G omega) ^ 3))) :: nil) h__5
(List.Forall2_cons _ _ (poly_var (xi :: nil) xi (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (G :: nil) G 3 (or_introl eq_refl)) (List.Forall2_nil _)))
(List.Forall2_cons _ _ n__14 (List.Forall2_cons _ _ n__15 (List.Forall2_nil _)))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__17 : has E (fun omega => ((G omega) ^ 4)) (E (fun omega => ((G omega) ^ 4)))).
{
exact (has_mean E _ h__1).
}
assert (n__18 : has E (fun omega => (((G omega) + (s * (xi omega))) ^ 4)) ((6 * (E (fun omega => ((G omega) ^ 2))) * (s ^ 2)) + (E (fun omega => ((G omega) ^ 4))) + (3 * (s ^ 4)))).
{
apply (has_terms E ((1, (fun omega => ((G omega) ^ 4)), (E (fun omega => ((G omega) ^ 4)))) :: ((4 * s), (fun omega => (((G omega) ^ 3) * (xi omega))), 0) :: ((6 * (s ^ 2)), (fun omega => (((G omega) ^ 2) * ((xi omega) ^ 2))), (E (fun omega => ((G omega) ^ 2)))) :: ((4 * (s ^ 3)), (fun omega => ((G omega) * ((xi omega) ^ 3))), 0) :: ((s ^ 4), (fun omega => ((xi omega) ^ 4)), 3) :: nil)).
{
exact (conj n__17 (conj n__16 (conj n__13 (conj n__10 (conj n__7 I))))).
}
{
intros omega. cbn [sum_at].
transitivity (((4 * (G omega) * (s ^ 3) * ((xi omega) ^ 3)) + (6 * ((G omega) ^ 2) * (s ^ 2) * ((xi omega) ^ 2)) + (4 * ((G omega) ^ 3) * s * (xi omega)) + ((G omega) ^ 4) + ((s ^ 4) * ((xi omega) ^ 4)))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
assert (n__20 : has E (fun omega => ((G omega) * (xi omega))) 0).
{
apply (has_is E _ (times_all (0 :: (E (fun omega => (G omega))) :: nil))).
{
apply (has_of E (product ((fun omega => (xi omega)) :: (fun omega => (G omega)) :: nil))).
{
exact (has_product E ((xi :: nil) :: (G :: nil) :: nil) ((fun omega => (xi omega)) :: (fun omega => (G omega)) :: nil) (0 :: (E (fun omega => (G omega))) :: nil) h__5
(List.Forall2_cons _ _ (poly_var (xi :: nil) xi (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (G :: nil) G (or_introl eq_refl)) (List.Forall2_nil _)))
(List.Forall2_cons _ _ n__14 (List.Forall2_cons _ _ n__9 (List.Forall2_nil _)))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__21 : has E (fun omega => (((G omega) + (s * (xi omega))) ^ 2)) ((E (fun omega => ((G omega) ^ 2))) + (s ^ 2))).
{
apply (has_terms E ((1, (fun omega => ((G omega) ^ 2)), (E (fun omega => ((G omega) ^ 2)))) :: ((2 * s), (fun omega => ((G omega) * (xi omega))), 0) :: ((s ^ 2), (fun omega => ((xi omega) ^ 2)), 1) :: nil)).
{
exact (conj n__12 (conj n__20 (conj n__11 I))).
}
{
intros omega. cbn [sum_at].
transitivity (((2 * (G omega) * s * (xi omega)) + ((G omega) ^ 2) + ((s ^ 2) * ((xi omega) ^ 2)))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
(* goal *)
assert (s__22 : (((E (fun omega => (((G omega) + (s * (xi omega))) ^ 4))) - ((E (fun omega => (((G omega) + (s * (xi omega))) ^ 2))) ^ 2)) = ((2 * (s ^ 4)) + (4 * (s ^ 2) * (E (fun omega => ((G omega) ^ 2)))) + ((E (fun omega => ((G omega) ^ 4))) - ((E (fun omega => ((G omega) ^ 2))) ^ 2))))).
{
transitivity (((4 * (E (fun omega => ((G omega) ^ 2))) * (s ^ 2)) + ((- 1) * ((E (fun omega => ((G omega) ^ 2))) ^ 2)) + (E (fun omega => ((G omega) ^ 4))) + (2 * (s ^ 4)))).
{
assert (e__6 : (E (fun omega => (((G omega) + (s * (xi omega))) ^ 4))) = ((6 * (E (fun omega => ((G omega) ^ 2))) * (s ^ 2)) + (E (fun omega => ((G omega) ^ 4))) + (3 * (s ^ 4)))).
{
exact (has_value E _ _ n__18).
}
assert (e__19 : (E (fun omega => (((G omega) + (s * (xi omega))) ^ 2))) = ((E (fun omega => ((G omega) ^ 2))) + (s ^ 2))).
{
exact (has_value E _ _ n__21).
}
eapply eq_trans.
{
rw e__6.
rw e__19.
reflexivity.
}
feq.
}
symmetry.
transitivity (((4 * (E (fun omega => ((G omega) ^ 2))) * (s ^ 2)) + ((- 1) * ((E (fun omega => ((G omega) ^ 2))) ^ 2)) + (E (fun omega => ((G omega) ^ 4))) + (2 * (s ^ 4)))).
{
feq.
}
feq.
}
split.
{
split.
{
change (integrable E (fun omega => (((G omega) + (s * (xi omega))) ^ 4))).
exact (proj1 n__18).
}
{
split.
{
change (integrable E (fun omega => (((G omega) + (s * (xi omega))) ^ 2))).
exact (proj1 n__21).
}
{
split.
{
change (integrable E (fun omega => ((G omega) ^ 2))).
exact (proj1 n__12).
}
{
change (integrable E (fun omega => ((G omega) ^ 4))).
exact (proj1 n__17).
}
}
}
}
{
change (((E (fun omega => (((G omega) + (s * (xi omega))) ^ 4))) - ((E (fun omega => (((G omega) + (s * (xi omega))) ^ 2))) ^ 2)) = ((2 * (s ^ 4)) + (4 * (s ^ 2) * (E (fun omega => ((G omega) ^ 2)))) + ((E (fun omega => ((G omega) ^ 4))) - ((E (fun omega => ((G omega) ^ 2))) ^ 2)))).
exact s__22.
}
Qed.
Lemma meaningful : forall (Omega : Type) (E : expectation Omega) (s : R) (xi : Omega -> R) (G : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> integrable E (fun omega => ((G omega) ^ 4)) -> integrable E (fun omega => ((G omega) ^ 3)) -> integrable E (fun omega => ((G omega) ^ 2)) -> integrable E (fun omega => (G omega)) -> independent E ((xi :: nil) :: (G :: nil) :: nil) -> ((integrable E (fun omega => (((G omega) + (s * (xi omega))) ^ 4))) /\ (integrable E (fun omega => (((G omega) + (s * (xi omega))) ^ 2))) /\ (integrable E (fun omega => ((G omega) ^ 2))) /\ (integrable E (fun omega => ((G omega) ^ 4)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Theorem claim : forall (Omega : Type) (E : expectation Omega) (s : R) (xi : Omega -> R) (G : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> integrable E (fun omega => ((G omega) ^ 4)) -> integrable E (fun omega => ((G omega) ^ 3)) -> integrable E (fun omega => ((G omega) ^ 2)) -> integrable E (fun omega => (G omega)) -> independent E ((xi :: nil) :: (G :: nil) :: nil) -> (((E (fun omega => (((G omega) + (s * (xi omega))) ^ 4))) - ((E (fun omega => (((G omega) + (s * (xi omega))) ^ 2))) ^ 2)) = ((2 * (s ^ 4)) + (4 * (s ^ 2) * (E (fun omega => ((G omega) ^ 2)))) + ((E (fun omega => ((G omega) ^ 4))) - ((E (fun omega => ((G omega) ^ 2))) ^ 2)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Fail Definition corrupted : forall (Omega : Type) (E : expectation Omega) (s : R) (xi : Omega -> R) (G : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> integrable E (fun omega => ((G omega) ^ 4)) -> integrable E (fun omega => ((G omega) ^ 3)) -> integrable E (fun omega => ((G omega) ^ 2)) -> integrable E (fun omega => (G omega)) -> independent E ((xi :: nil) :: (G :: nil) :: nil) -> (((E (fun omega => (((G omega) + (s * (xi omega))) ^ 4))) - ((E (fun omega => (((G omega) + (s * (xi omega))) ^ 2))) ^ 2)) = (((2 * (s ^ 4)) + (4 * (s ^ 2) * (E (fun omega => ((G omega) ^ 2)))) + ((E (fun omega => ((G omega) ^ 4))) - ((E (fun omega => ((G omega) ^ 2))) ^ 2))) + 1)) := claim.
End T_adamnx_square_variance_fe21a1cb.


(* adamnx.eq8_kept_gradient; certificate de53aa9d571adbdb217a6a5549c6738b591c44389e0e9f997401db778f2ab08b *)
Module T_adamnx_eq8_kept_gradient_de53aa9d.
Definition law_0 : finite R.
Proof. refine (outcomes (((1 * / 2), 0) :: ((1 * / 6), 1) :: ((1 * / 6), (- 1)) :: ((1 * / 12), 2) :: ((1 * / 12), (- 2)) :: nil) _ _); [repeat split; lra | simpl; lra]. Defined.
Lemma law_0_has n : has_moments law_0 (fun x => x) (List.firstn n (1 :: 0 :: 1 :: 0 :: 3 :: nil)).
Proof. apply moments_first, moments_by. repeat split; simpl; lra. Qed.

Lemma satisfiable : exists (Omega : Type) (E : expectation Omega) (b : R) (s : R) (xi1 : Omega -> R) (xi2 : Omega -> R) (G : Omega -> R), has_moments E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) /\ has_moments E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) /\ has_moments E G (1 :: 0 :: 1 :: 0 :: 3 :: nil) /\ independent E ((xi1 :: nil) :: (xi2 :: nil) :: (G :: nil) :: nil).
Proof.
exists (R * (R * (R * unit)))%type, (law (beside law_0 (beside law_0 (beside law_0 certain)))), (1 * / 2), 1, (on_left (fun x : R => x)), (on_right (on_left (fun x : R => x))), (on_right (on_right (on_left (fun x : R => x)))).
split.
{
exact (moments_left law_0 (beside law_0 (beside law_0 certain)) (fun x => x) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (law_0_has 5)).
}
{
split.
{
exact (moments_right law_0 (beside law_0 (beside law_0 certain)) (on_left (fun x : R => x)) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (moments_left law_0 (beside law_0 certain) (fun x => x) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (law_0_has 5))).
}
{
split.
{
exact (moments_right law_0 (beside law_0 (beside law_0 certain)) (on_right (on_left (fun x : R => x))) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (moments_right law_0 (beside law_0 certain) (on_left (fun x : R => x)) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (moments_left law_0 certain (fun x => x) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (law_0_has 5)))).
}
{
exact (independent_pair law_0 (beside law_0 (beside law_0 certain)) ((fun x => x) :: nil) (((on_left (fun x : R => x)) :: nil) :: ((on_right (on_left (fun x : R => x))) :: nil) :: nil) (independent_pair law_0 (beside law_0 certain) ((fun x => x) :: nil) (((on_left (fun x : R => x)) :: nil) :: nil) (independent_pair law_0 certain ((fun x => x) :: nil) (nil) independent_none))).
}
}
}
Qed.

Lemma proved : forall (Omega : Type) (E : expectation Omega) (b : R) (s : R) (xi1 : Omega -> R) (xi2 : Omega -> R) (G : Omega -> R), has_moments E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E G (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> independent E ((xi1 :: nil) :: (xi2 :: nil) :: (G :: nil) :: nil) -> (((integrable E (fun omega => (((1 - b) * ((b * (((G omega) + (s * (xi1 omega))) ^ 2)) + (((G omega) + (s * (xi2 omega))) ^ 2))) ^ 2))) /\ (integrable E (fun omega => ((1 - b) * ((b * (((G omega) + (s * (xi1 omega))) ^ 2)) + (((G omega) + (s * (xi2 omega))) ^ 2)))))) /\ (((E (fun omega => (((1 - b) * ((b * (((G omega) + (s * (xi1 omega))) ^ 2)) + (((G omega) + (s * (xi2 omega))) ^ 2))) ^ 2))) - ((E (fun omega => ((1 - b) * ((b * (((G omega) + (s * (xi1 omega))) ^ 2)) + (((G omega) + (s * (xi2 omega))) ^ 2))))) ^ 2)) = ((((1 - b) ^ 2) * ((b ^ 2) + 1) * ((2 * (s ^ 4)) + (4 * (s ^ 2) * 1) + 2)) + (4 * b * ((1 - b) ^ 2))))).
Proof.
intros Omega E b s xi1 xi2 G h__0 h__1 h__2 h__3.
assert (n__5 : has E (fun omega => ((xi2 omega) ^ 4)) 3).
{
exact (has_moment E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 4 3 h__1 eq_refl).
}
assert (n__6 : has E (fun omega => ((xi2 omega) ^ 3)) 0).
{
exact (has_moment E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 3 0 h__1 eq_refl).
}
assert (n__7 : has E (fun omega => (G omega)) 0).
{
exact (has_first E G (1 :: 0 :: 1 :: 0 :: 3 :: nil) 0 h__2 eq_refl).
}
assert (n__8 : has E (fun omega => ((G omega) * ((xi2 omega) ^ 3))) 0).
{
apply (has_is E _ (times_all (1 :: 0 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => 1) :: (fun omega => ((xi2 omega) ^ 3)) :: (fun omega => (G omega)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (G :: nil) :: nil) ((fun omega => 1) :: (fun omega => ((xi2 omega) ^ 3)) :: (fun omega => (G omega)) :: nil) (1 :: 0 :: 0 :: nil) h__3
(List.Forall2_cons _ _ (poly_const (xi1 :: nil) 1) (List.Forall2_cons _ _ (poly_pow (xi2 :: nil) xi2 3 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (G :: nil) G (or_introl eq_refl)) (List.Forall2_nil _))))
(List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__6 (List.Forall2_cons _ _ n__7 (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__9 : has E (fun omega => ((xi2 omega) ^ 2)) 1).
{
exact (has_moment E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 2 1 h__1 eq_refl).
}
assert (n__10 : has E (fun omega => ((G omega) ^ 2)) 1).
{
exact (has_moment E G (1 :: 0 :: 1 :: 0 :: 3 :: nil) 2 1 h__2 eq_refl).
}
assert (n__11 : has E (fun omega => (((G omega) ^ 2) * ((xi2 omega) ^ 2))) 1).
{
apply (has_is E _ (times_all (1 :: 1 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => 1) :: (fun omega => ((xi2 omega) ^ 2)) :: (fun omega => ((G omega) ^ 2)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (G :: nil) :: nil) ((fun omega => 1) :: (fun omega => ((xi2 omega) ^ 2)) :: (fun omega => ((G omega) ^ 2)) :: nil) (1 :: 1 :: 1 :: nil) h__3
(List.Forall2_cons _ _ (poly_const (xi1 :: nil) 1) (List.Forall2_cons _ _ (poly_pow (xi2 :: nil) xi2 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (G :: nil) G 2 (or_introl eq_refl)) (List.Forall2_nil _))))
(List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__9 (List.Forall2_cons _ _ n__10 (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__12 : has E (fun omega => (xi2 omega)) 0).
{
exact (has_first E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 0 h__1 eq_refl).
}
assert (n__13 : has E (fun omega => ((G omega) ^ 3)) 0).
{
exact (has_moment E G (1 :: 0 :: 1 :: 0 :: 3 :: nil) 3 0 h__2 eq_refl).
}
assert (n__14 : has E (fun omega => (((G omega) ^ 3) * (xi2 omega))) 0).
{
apply (has_is E _ (times_all (1 :: 0 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => 1) :: (fun omega => (xi2 omega)) :: (fun omega => ((G omega) ^ 3)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (G :: nil) :: nil) ((fun omega => 1) :: (fun omega => (xi2 omega)) :: (fun omega => ((G omega) ^ 3)) :: nil) (1 :: 0 :: 0 :: nil) h__3
(List.Forall2_cons _ _ (poly_const (xi1 :: nil) 1) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (G :: nil) G 3 (or_introl eq_refl)) (List.Forall2_nil _))))
(List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__12 (List.Forall2_cons _ _ n__13 (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__15 : has E (fun omega => ((G omega) ^ 4)) 3).
{
exact (has_moment E G (1 :: 0 :: 1 :: 0 :: 3 :: nil) 4 3 h__2 eq_refl).
}
assert (n__16 : has E (fun omega => ((xi1 omega) ^ 2)) 1).
{
exact (has_moment E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 2 1 h__0 eq_refl).
}
assert (n__17 : has E (fun omega => (((xi1 omega) ^ 2) * ((xi2 omega) ^ 2))) 1).
{
apply (has_is E _ (times_all (1 :: 1 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => ((xi1 omega) ^ 2)) :: (fun omega => ((xi2 omega) ^ 2)) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (G :: nil) :: nil) ((fun omega => ((xi1 omega) ^ 2)) :: (fun omega => ((xi2 omega) ^ 2)) :: (fun omega => 1) :: nil) (1 :: 1 :: 1 :: nil) h__3
(List.Forall2_cons _ _ (poly_pow (xi1 :: nil) xi1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (xi2 :: nil) xi2 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (G :: nil) 1) (List.Forall2_nil _))))
(List.Forall2_cons _ _ n__16 (List.Forall2_cons _ _ n__9 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__18 : has E (fun omega => ((G omega) * ((xi1 omega) ^ 2) * (xi2 omega))) 0).
{
apply (has_is E _ (times_all (1 :: 0 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => ((xi1 omega) ^ 2)) :: (fun omega => (xi2 omega)) :: (fun omega => (G omega)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (G :: nil) :: nil) ((fun omega => ((xi1 omega) ^ 2)) :: (fun omega => (xi2 omega)) :: (fun omega => (G omega)) :: nil) (1 :: 0 :: 0 :: nil) h__3
(List.Forall2_cons _ _ (poly_pow (xi1 :: nil) xi1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (G :: nil) G (or_introl eq_refl)) (List.Forall2_nil _))))
(List.Forall2_cons _ _ n__16 (List.Forall2_cons _ _ n__12 (List.Forall2_cons _ _ n__7 (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__19 : has E (fun omega => ((xi1 omega) ^ 4)) 3).
{
exact (has_moment E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 4 3 h__0 eq_refl).
}
assert (n__20 : has E (fun omega => (xi1 omega)) 0).
{
exact (has_first E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 0 h__0 eq_refl).
}
assert (n__21 : has E (fun omega => ((G omega) * (xi1 omega) * ((xi2 omega) ^ 2))) 0).
{
apply (has_is E _ (times_all (0 :: 1 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => (xi1 omega)) :: (fun omega => ((xi2 omega) ^ 2)) :: (fun omega => (G omega)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (G :: nil) :: nil) ((fun omega => (xi1 omega)) :: (fun omega => ((xi2 omega) ^ 2)) :: (fun omega => (G omega)) :: nil) (0 :: 1 :: 0 :: nil) h__3
(List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (xi2 :: nil) xi2 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (G :: nil) G (or_introl eq_refl)) (List.Forall2_nil _))))
(List.Forall2_cons _ _ n__20 (List.Forall2_cons _ _ n__9 (List.Forall2_cons _ _ n__7 (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__22 : has E (fun omega => (((G omega) ^ 2) * (xi1 omega) * (xi2 omega))) 0).
{
apply (has_is E _ (times_all (0 :: 0 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => (xi1 omega)) :: (fun omega => (xi2 omega)) :: (fun omega => ((G omega) ^ 2)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (G :: nil) :: nil) ((fun omega => (xi1 omega)) :: (fun omega => (xi2 omega)) :: (fun omega => ((G omega) ^ 2)) :: nil) (0 :: 0 :: 1 :: nil) h__3
(List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (G :: nil) G 2 (or_introl eq_refl)) (List.Forall2_nil _))))
(List.Forall2_cons _ _ n__20 (List.Forall2_cons _ _ n__12 (List.Forall2_cons _ _ n__10 (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__23 : has E (fun omega => (((G omega) ^ 3) * (xi1 omega))) 0).
{
apply (has_is E _ (times_all (0 :: 1 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => (xi1 omega)) :: (fun omega => 1) :: (fun omega => ((G omega) ^ 3)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (G :: nil) :: nil) ((fun omega => (xi1 omega)) :: (fun omega => 1) :: (fun omega => ((G omega) ^ 3)) :: nil) (0 :: 1 :: 0 :: nil) h__3
(List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_cons _ _ (poly_pow (G :: nil) G 3 (or_introl eq_refl)) (List.Forall2_nil _))))
(List.Forall2_cons _ _ n__20 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__13 (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__24 : has E (fun omega => ((xi1 omega) ^ 3)) 0).
{
exact (has_moment E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 3 0 h__0 eq_refl).
}
assert (n__25 : has E (fun omega => ((G omega) * ((xi1 omega) ^ 3))) 0).
{
apply (has_is E _ (times_all (0 :: 1 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => ((xi1 omega) ^ 3)) :: (fun omega => 1) :: (fun omega => (G omega)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (G :: nil) :: nil) ((fun omega => ((xi1 omega) ^ 3)) :: (fun omega => 1) :: (fun omega => (G omega)) :: nil) (0 :: 1 :: 0 :: nil) h__3
(List.Forall2_cons _ _ (poly_pow (xi1 :: nil) xi1 3 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_cons _ _ (poly_var (G :: nil) G (or_introl eq_refl)) (List.Forall2_nil _))))
(List.Forall2_cons _ _ n__24 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__7 (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__26 : has E (fun omega => (((G omega) ^ 2) * ((xi1 omega) ^ 2))) 1).
{
apply (has_is E _ (times_all (1 :: 1 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => ((xi1 omega) ^ 2)) :: (fun omega => 1) :: (fun omega => ((G omega) ^ 2)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (G :: nil) :: nil) ((fun omega => ((xi1 omega) ^ 2)) :: (fun omega => 1) :: (fun omega => ((G omega) ^ 2)) :: nil) (1 :: 1 :: 1 :: nil) h__3
(List.Forall2_cons _ _ (poly_pow (xi1 :: nil) xi1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_cons _ _ (poly_pow (G :: nil) G 2 (or_introl eq_refl)) (List.Forall2_nil _))))
(List.Forall2_cons _ _ n__16 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__10 (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__27 : has E (fun omega => (((1 - b) * ((b * (((G omega) + (s * (xi1 omega))) ^ 2)) + (((G omega) + (s * (xi2 omega))) ^ 2))) ^ 2)) (((- 8) * b * (s ^ 2)) + ((- 4) * b * (s ^ 4)) + (4 * (b ^ 2) * (s ^ 2)) + (2 * (b ^ 2) * (s ^ 4)) + ((- 6) * (b ^ 2)) + ((- 8) * (b ^ 3) * (s ^ 2)) + ((- 4) * (b ^ 3) * (s ^ 4)) + (6 * (b ^ 4) * (s ^ 2)) + (3 * (b ^ 4) * (s ^ 4)) + (3 * (b ^ 4)) + (6 * (s ^ 2)) + (3 * (s ^ 4)) + 3)).
{
apply (has_terms E ((((2 * b * (s ^ 2)) + (2 * (b ^ 2) * (s ^ 2)) + ((- 10) * (b ^ 3) * (s ^ 2)) + (6 * (b ^ 4) * (s ^ 2))), (fun omega => (((G omega) ^ 2) * ((xi1 omega) ^ 2))), 1) :: (((4 * (b ^ 2) * (s ^ 3)) + ((- 8) * (b ^ 3) * (s ^ 3)) + (4 * (b ^ 4) * (s ^ 3))), (fun omega => ((G omega) * ((xi1 omega) ^ 3))), 0) :: (((4 * b * s) + ((- 4) * (b ^ 2) * s) + ((- 4) * (b ^ 3) * s) + (4 * (b ^ 4) * s)), (fun omega => (((G omega) ^ 3) * (xi1 omega))), 0) :: (((8 * b * (s ^ 2)) + ((- 16) * (b ^ 2) * (s ^ 2)) + (8 * (b ^ 3) * (s ^ 2))), (fun omega => (((G omega) ^ 2) * (xi1 omega) * (xi2 omega))), 0) :: (((4 * b * (s ^ 3)) + ((- 8) * (b ^ 2) * (s ^ 3)) + (4 * (b ^ 3) * (s ^ 3))), (fun omega => ((G omega) * (xi1 omega) * ((xi2 omega) ^ 2))), 0) :: ((((b ^ 2) * (s ^ 4)) + ((- 2) * (b ^ 3) * (s ^ 4)) + ((b ^ 4) * (s ^ 4))), (fun omega => ((xi1 omega) ^ 4)), 3) :: (((4 * b * (s ^ 3)) + ((- 8) * (b ^ 2) * (s ^ 3)) + (4 * (b ^ 3) * (s ^ 3))), (fun omega => ((G omega) * ((xi1 omega) ^ 2) * (xi2 omega))), 0) :: (((2 * b * (s ^ 4)) + ((- 4) * (b ^ 2) * (s ^ 4)) + (2 * (b ^ 3) * (s ^ 4))), (fun omega => (((xi1 omega) ^ 2) * ((xi2 omega) ^ 2))), 1) :: ((((- 2) * (b ^ 2)) + (b ^ 4) + 1), (fun omega => ((G omega) ^ 4)), 3) :: ((((- 4) * b * s) + ((- 4) * (b ^ 2) * s) + (4 * (b ^ 3) * s) + (4 * s)), (fun omega => (((G omega) ^ 3) * (xi2 omega))), 0) :: ((((- 10) * b * (s ^ 2)) + (2 * (b ^ 2) * (s ^ 2)) + (2 * (b ^ 3) * (s ^ 2)) + (6 * (s ^ 2))), (fun omega => (((G omega) ^ 2) * ((xi2 omega) ^ 2))), 1) :: ((((- 8) * b * (s ^ 3)) + (4 * (b ^ 2) * (s ^ 3)) + (4 * (s ^ 3))), (fun omega => ((G omega) * ((xi2 omega) ^ 3))), 0) :: ((((- 2) * b * (s ^ 4)) + ((b ^ 2) * (s ^ 4)) + (s ^ 4)), (fun omega => ((xi2 omega) ^ 4)), 3) :: nil)).
{
exact (conj n__26 (conj n__25 (conj n__23 (conj n__22 (conj n__21 (conj n__19 (conj n__18 (conj n__17 (conj n__15 (conj n__14 (conj n__11 (conj n__8 (conj n__5 I))))))))))))).
}
{
intros omega. cbn [sum_at].
transitivity (((4 * (G omega) * b * (s ^ 3) * (xi1 omega) * ((xi2 omega) ^ 2)) + (4 * (G omega) * b * (s ^ 3) * ((xi1 omega) ^ 2) * (xi2 omega)) + ((- 8) * (G omega) * b * (s ^ 3) * ((xi2 omega) ^ 3)) + ((- 8) * (G omega) * (b ^ 2) * (s ^ 3) * (xi1 omega) * ((xi2 omega) ^ 2)) + ((- 8) * (G omega) * (b ^ 2) * (s ^ 3) * ((xi1 omega) ^ 2) * (xi2 omega)) + (4 * (G omega) * (b ^ 2) * (s ^ 3) * ((xi1 omega) ^ 3)) + (4 * (G omega) * (b ^ 2) * (s ^ 3) * ((xi2 omega) ^ 3)) + (4 * (G omega) * (b ^ 3) * (s ^ 3) * (xi1 omega) * ((xi2 omega) ^ 2)) + (4 * (G omega) * (b ^ 3) * (s ^ 3) * ((xi1 omega) ^ 2) * (xi2 omega)) + ((- 8) * (G omega) * (b ^ 3) * (s ^ 3) * ((xi1 omega) ^ 3)) + (4 * (G omega) * (b ^ 4) * (s ^ 3) * ((xi1 omega) ^ 3)) + (4 * (G omega) * (s ^ 3) * ((xi2 omega) ^ 3)) + (8 * ((G omega) ^ 2) * b * (s ^ 2) * (xi1 omega) * (xi2 omega)) + (2 * ((G omega) ^ 2) * b * (s ^ 2) * ((xi1 omega) ^ 2)) + ((- 10) * ((G omega) ^ 2) * b * (s ^ 2) * ((xi2 omega) ^ 2)) + ((- 16) * ((G omega) ^ 2) * (b ^ 2) * (s ^ 2) * (xi1 omega) * (xi2 omega)) + (2 * ((G omega) ^ 2) * (b ^ 2) * (s ^ 2) * ((xi1 omega) ^ 2)) + (2 * ((G omega) ^ 2) * (b ^ 2) * (s ^ 2) * ((xi2 omega) ^ 2)) + (8 * ((G omega) ^ 2) * (b ^ 3) * (s ^ 2) * (xi1 omega) * (xi2 omega)) + ((- 10) * ((G omega) ^ 2) * (b ^ 3) * (s ^ 2) * ((xi1 omega) ^ 2)) + (2 * ((G omega) ^ 2) * (b ^ 3) * (s ^ 2) * ((xi2 omega) ^ 2)) + (6 * ((G omega) ^ 2) * (b ^ 4) * (s ^ 2) * ((xi1 omega) ^ 2)) + (6 * ((G omega) ^ 2) * (s ^ 2) * ((xi2 omega) ^ 2)) + (4 * ((G omega) ^ 3) * b * s * (xi1 omega)) + ((- 4) * ((G omega) ^ 3) * b * s * (xi2 omega)) + ((- 4) * ((G omega) ^ 3) * (b ^ 2) * s * (xi1 omega)) + ((- 4) * ((G omega) ^ 3) * (b ^ 2) * s * (xi2 omega)) + ((- 4) * ((G omega) ^ 3) * (b ^ 3) * s * (xi1 omega)) + (4 * ((G omega) ^ 3) * (b ^ 3) * s * (xi2 omega)) + (4 * ((G omega) ^ 3) * (b ^ 4) * s * (xi1 omega)) + (4 * ((G omega) ^ 3) * s * (xi2 omega)) + ((- 2) * ((G omega) ^ 4) * (b ^ 2)) + (((G omega) ^ 4) * (b ^ 4)) + ((G omega) ^ 4) + (2 * b * (s ^ 4) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + ((- 2) * b * (s ^ 4) * ((xi2 omega) ^ 4)) + ((- 4) * (b ^ 2) * (s ^ 4) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + ((b ^ 2) * (s ^ 4) * ((xi1 omega) ^ 4)) + ((b ^ 2) * (s ^ 4) * ((xi2 omega) ^ 4)) + (2 * (b ^ 3) * (s ^ 4) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + ((- 2) * (b ^ 3) * (s ^ 4) * ((xi1 omega) ^ 4)) + ((b ^ 4) * (s ^ 4) * ((xi1 omega) ^ 4)) + ((s ^ 4) * ((xi2 omega) ^ 4)))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
assert (n__29 : has E (fun omega => ((G omega) * (xi2 omega))) 0).
{
apply (has_is E _ (times_all (1 :: 0 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => 1) :: (fun omega => (xi2 omega)) :: (fun omega => (G omega)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (G :: nil) :: nil) ((fun omega => 1) :: (fun omega => (xi2 omega)) :: (fun omega => (G omega)) :: nil) (1 :: 0 :: 0 :: nil) h__3
(List.Forall2_cons _ _ (poly_const (xi1 :: nil) 1) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (G :: nil) G (or_introl eq_refl)) (List.Forall2_nil _))))
(List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__12 (List.Forall2_cons _ _ n__7 (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__30 : has E (fun omega => ((G omega) * (xi1 omega))) 0).
{
apply (has_is E _ (times_all (0 :: 1 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => (xi1 omega)) :: (fun omega => 1) :: (fun omega => (G omega)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (G :: nil) :: nil) ((fun omega => (xi1 omega)) :: (fun omega => 1) :: (fun omega => (G omega)) :: nil) (0 :: 1 :: 0 :: nil) h__3
(List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_cons _ _ (poly_var (G :: nil) G (or_introl eq_refl)) (List.Forall2_nil _))))
(List.Forall2_cons _ _ n__20 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__7 (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__31 : has E (fun omega => ((1 - b) * ((b * (((G omega) + (s * (xi1 omega))) ^ 2)) + (((G omega) + (s * (xi2 omega))) ^ 2)))) (((- 1) * (b ^ 2) * (s ^ 2)) + ((- 1) * (b ^ 2)) + (s ^ 2) + 1)).
{
apply (has_terms E ((((2 * b * s) + ((- 2) * (b ^ 2) * s)), (fun omega => ((G omega) * (xi1 omega))), 0) :: (((b * (s ^ 2)) + ((- 1) * (b ^ 2) * (s ^ 2))), (fun omega => ((xi1 omega) ^ 2)), 1) :: ((((- 1) * (b ^ 2)) + 1), (fun omega => ((G omega) ^ 2)), 1) :: ((((- 2) * b * s) + (2 * s)), (fun omega => ((G omega) * (xi2 omega))), 0) :: ((((- 1) * b * (s ^ 2)) + (s ^ 2)), (fun omega => ((xi2 omega) ^ 2)), 1) :: nil)).
{
exact (conj n__30 (conj n__16 (conj n__10 (conj n__29 (conj n__9 I))))).
}
{
intros omega. cbn [sum_at].
transitivity (((2 * (G omega) * b * s * (xi1 omega)) + ((- 2) * (G omega) * b * s * (xi2 omega)) + ((- 2) * (G omega) * (b ^ 2) * s * (xi1 omega)) + (2 * (G omega) * s * (xi2 omega)) + ((- 1) * ((G omega) ^ 2) * (b ^ 2)) + ((G omega) ^ 2) + (b * (s ^ 2) * ((xi1 omega) ^ 2)) + ((- 1) * b * (s ^ 2) * ((xi2 omega) ^ 2)) + ((- 1) * (b ^ 2) * (s ^ 2) * ((xi1 omega) ^ 2)) + ((s ^ 2) * ((xi2 omega) ^ 2)))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
(* goal *)
assert (s__32 : (((E (fun omega => (((1 - b) * ((b * (((G omega) + (s * (xi1 omega))) ^ 2)) + (((G omega) + (s * (xi2 omega))) ^ 2))) ^ 2))) - ((E (fun omega => ((1 - b) * ((b * (((G omega) + (s * (xi1 omega))) ^ 2)) + (((G omega) + (s * (xi2 omega))) ^ 2))))) ^ 2)) = ((((1 - b) ^ 2) * ((b ^ 2) + 1) * ((2 * (s ^ 4)) + (4 * (s ^ 2) * 1) + 2)) + (4 * b * ((1 - b) ^ 2))))).
{
transitivity ((((- 8) * b * (s ^ 2)) + ((- 4) * b * (s ^ 4)) + (8 * (b ^ 2) * (s ^ 2)) + (4 * (b ^ 2) * (s ^ 4)) + ((- 4) * (b ^ 2)) + ((- 8) * (b ^ 3) * (s ^ 2)) + ((- 4) * (b ^ 3) * (s ^ 4)) + (4 * (b ^ 4) * (s ^ 2)) + (2 * (b ^ 4) * (s ^ 4)) + (2 * (b ^ 4)) + (4 * (s ^ 2)) + (2 * (s ^ 4)) + 2)).
{
assert (e__4 : (E (fun omega => (((1 - b) * ((b * (((G omega) + (s * (xi1 omega))) ^ 2)) + (((G omega) + (s * (xi2 omega))) ^ 2))) ^ 2))) = (((- 8) * b * (s ^ 2)) + ((- 4) * b * (s ^ 4)) + (4 * (b ^ 2) * (s ^ 2)) + (2 * (b ^ 2) * (s ^ 4)) + ((- 6) * (b ^ 2)) + ((- 8) * (b ^ 3) * (s ^ 2)) + ((- 4) * (b ^ 3) * (s ^ 4)) + (6 * (b ^ 4) * (s ^ 2)) + (3 * (b ^ 4) * (s ^ 4)) + (3 * (b ^ 4)) + (6 * (s ^ 2)) + (3 * (s ^ 4)) + 3)).
{
exact (has_value E _ _ n__27).
}
assert (e__28 : (E (fun omega => ((1 - b) * ((b * (((G omega) + (s * (xi1 omega))) ^ 2)) + (((G omega) + (s * (xi2 omega))) ^ 2))))) = (((- 1) * (b ^ 2) * (s ^ 2)) + ((- 1) * (b ^ 2)) + (s ^ 2) + 1)).
{
exact (has_value E _ _ n__31).
}
eapply eq_trans.
{
rw e__4.
rw e__28.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 8) * b * (s ^ 2)) + ((- 4) * b * (s ^ 4)) + (8 * (b ^ 2) * (s ^ 2)) + (4 * (b ^ 2) * (s ^ 4)) + ((- 4) * (b ^ 2)) + ((- 8) * (b ^ 3) * (s ^ 2)) + ((- 4) * (b ^ 3) * (s ^ 4)) + (4 * (b ^ 4) * (s ^ 2)) + (2 * (b ^ 4) * (s ^ 4)) + (2 * (b ^ 4)) + (4 * (s ^ 2)) + (2 * (s ^ 4)) + 2)).
{
feq.
}
feq.
}
split.
{
split.
{
change (integrable E (fun omega => (((1 - b) * ((b * (((G omega) + (s * (xi1 omega))) ^ 2)) + (((G omega) + (s * (xi2 omega))) ^ 2))) ^ 2))).
exact (proj1 n__27).
}
{
change (integrable E (fun omega => ((1 - b) * ((b * (((G omega) + (s * (xi1 omega))) ^ 2)) + (((G omega) + (s * (xi2 omega))) ^ 2))))).
exact (proj1 n__31).
}
}
{
change (((E (fun omega => (((1 - b) * ((b * (((G omega) + (s * (xi1 omega))) ^ 2)) + (((G omega) + (s * (xi2 omega))) ^ 2))) ^ 2))) - ((E (fun omega => ((1 - b) * ((b * (((G omega) + (s * (xi1 omega))) ^ 2)) + (((G omega) + (s * (xi2 omega))) ^ 2))))) ^ 2)) = ((((1 - b) ^ 2) * ((b ^ 2) + 1) * ((2 * (s ^ 4)) + (4 * (s ^ 2) * 1) + 2)) + (4 * b * ((1 - b) ^ 2)))).
exact s__32.
}
Qed.
Lemma meaningful : forall (Omega : Type) (E : expectation Omega) (b : R) (s : R) (xi1 : Omega -> R) (xi2 : Omega -> R) (G : Omega -> R), has_moments E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E G (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> independent E ((xi1 :: nil) :: (xi2 :: nil) :: (G :: nil) :: nil) -> ((integrable E (fun omega => (((1 - b) * ((b * (((G omega) + (s * (xi1 omega))) ^ 2)) + (((G omega) + (s * (xi2 omega))) ^ 2))) ^ 2))) /\ (integrable E (fun omega => ((1 - b) * ((b * (((G omega) + (s * (xi1 omega))) ^ 2)) + (((G omega) + (s * (xi2 omega))) ^ 2)))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Theorem claim : forall (Omega : Type) (E : expectation Omega) (b : R) (s : R) (xi1 : Omega -> R) (xi2 : Omega -> R) (G : Omega -> R), has_moments E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E G (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> independent E ((xi1 :: nil) :: (xi2 :: nil) :: (G :: nil) :: nil) -> (((E (fun omega => (((1 - b) * ((b * (((G omega) + (s * (xi1 omega))) ^ 2)) + (((G omega) + (s * (xi2 omega))) ^ 2))) ^ 2))) - ((E (fun omega => ((1 - b) * ((b * (((G omega) + (s * (xi1 omega))) ^ 2)) + (((G omega) + (s * (xi2 omega))) ^ 2))))) ^ 2)) = ((((1 - b) ^ 2) * ((b ^ 2) + 1) * ((2 * (s ^ 4)) + (4 * (s ^ 2) * 1) + 2)) + (4 * b * ((1 - b) ^ 2)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Fail Definition corrupted : forall (Omega : Type) (E : expectation Omega) (b : R) (s : R) (xi1 : Omega -> R) (xi2 : Omega -> R) (G : Omega -> R), has_moments E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E G (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> independent E ((xi1 :: nil) :: (xi2 :: nil) :: (G :: nil) :: nil) -> (((E (fun omega => (((1 - b) * ((b * (((G omega) + (s * (xi1 omega))) ^ 2)) + (((G omega) + (s * (xi2 omega))) ^ 2))) ^ 2))) - ((E (fun omega => ((1 - b) * ((b * (((G omega) + (s * (xi1 omega))) ^ 2)) + (((G omega) + (s * (xi2 omega))) ^ 2))))) ^ 2)) = (((((1 - b) ^ 2) * ((b ^ 2) + 1) * ((2 * (s ^ 4)) + (4 * (s ^ 2) * 1) + 2)) + (4 * b * ((1 - b) ^ 2))) + 1)) := claim.
End T_adamnx_eq8_kept_gradient_de53aa9d.


(* adamnx.eq8_sgd; certificate 572b9c43982825ba836aa2f98efcd11b6ebc1cf632d245016c0f4abf02506d72 *)
Module T_adamnx_eq8_sgd_572b9c43.
Definition e (r : R) : R := ((2 * (r ^ 2)) / (1 + (r ^ 2))).
Definition law_0 : finite R.
Proof. refine (outcomes (((1 * / 2), 0) :: ((1 * / 6), 1) :: ((1 * / 6), (- 1)) :: ((1 * / 12), 2) :: ((1 * / 12), (- 2)) :: nil) _ _); [repeat split; lra | simpl; lra]. Defined.
Lemma law_0_has n : has_moments law_0 (fun x => x) (List.firstn n (1 :: 0 :: 1 :: 0 :: 3 :: nil)).
Proof. apply moments_first, moments_by. repeat split; simpl; lra. Qed.

Lemma satisfiable : exists (Omega : Type) (E : expectation Omega) (b : R) (r : R) (xi1 : Omega -> R) (xi2 : Omega -> R) (z : Omega -> R), has_moments E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) /\ has_moments E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) /\ has_moments E z (1 :: 0 :: 1 :: 0 :: 3 :: nil) /\ independent E ((xi1 :: nil) :: (xi2 :: nil) :: (z :: nil) :: nil).
Proof.
exists (R * (R * (R * unit)))%type, (law (beside law_0 (beside law_0 (beside law_0 certain)))), (1 * / 2), 1, (on_left (fun x : R => x)), (on_right (on_left (fun x : R => x))), (on_right (on_right (on_left (fun x : R => x)))).
split.
{
exact (moments_left law_0 (beside law_0 (beside law_0 certain)) (fun x => x) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (law_0_has 5)).
}
{
split.
{
exact (moments_right law_0 (beside law_0 (beside law_0 certain)) (on_left (fun x : R => x)) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (moments_left law_0 (beside law_0 certain) (fun x => x) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (law_0_has 5))).
}
{
split.
{
exact (moments_right law_0 (beside law_0 (beside law_0 certain)) (on_right (on_left (fun x : R => x))) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (moments_right law_0 (beside law_0 certain) (on_left (fun x : R => x)) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (moments_left law_0 certain (fun x => x) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (law_0_has 5)))).
}
{
exact (independent_pair law_0 (beside law_0 (beside law_0 certain)) ((fun x => x) :: nil) (((on_left (fun x : R => x)) :: nil) :: ((on_right (on_left (fun x : R => x))) :: nil) :: nil) (independent_pair law_0 (beside law_0 certain) ((fun x => x) :: nil) (((on_left (fun x : R => x)) :: nil) :: nil) (independent_pair law_0 certain ((fun x => x) :: nil) (nil) independent_none))).
}
}
}
Qed.

Lemma proved : forall (Omega : Type) (E : expectation Omega) (b : R) (r : R) (xi1 : Omega -> R) (xi2 : Omega -> R) (z : Omega -> R), has_moments E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E z (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> independent E ((xi1 :: nil) :: (xi2 :: nil) :: (z :: nil) :: nil) -> (((0 <> (1 + (r ^ 2))) /\ (integrable E (fun omega => (((1 - b) * ((b * (((r * (z omega)) + (xi1 omega)) ^ 2)) + ((((1 - (e r)) * r * (z omega)) - ((e r) * (xi1 omega)) + (xi2 omega)) ^ 2))) ^ 2))) /\ (integrable E (fun omega => ((1 - b) * ((b * (((r * (z omega)) + (xi1 omega)) ^ 2)) + ((((1 - (e r)) * r * (z omega)) - ((e r) * (xi1 omega)) + (xi2 omega)) ^ 2)))))) /\ (((E (fun omega => (((1 - b) * ((b * (((r * (z omega)) + (xi1 omega)) ^ 2)) + ((((1 - (e r)) * r * (z omega)) - ((e r) * (xi1 omega)) + (xi2 omega)) ^ 2))) ^ 2))) - ((E (fun omega => ((1 - b) * ((b * (((r * (z omega)) + (xi1 omega)) ^ 2)) + ((((1 - (e r)) * r * (z omega)) - ((e r) * (xi1 omega)) + (xi2 omega)) ^ 2))))) ^ 2)) = ((((1 - b) ^ 2) * ((b ^ 2) + 1) * (2 + (4 * (r ^ 2)) + (2 * (r ^ 4)))) + (4 * b * ((1 - b) ^ 2) * (r ^ 4))))).
Proof.
intros Omega E b r xi1 xi2 z h__0 h__1 h__2 h__3.
assert (n__4 : (1 + (r ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
lra.
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
assert (n__6 : ((r ^ 2) + 1) <> 0).
{
assert (e__5 : (1 + (r ^ 2)) = ((r ^ 2) + 1)).
{
feq.
}
try rewrite <- e__5.
exact n__4.
}
assert (n__8 : has E (fun omega => ((xi2 omega) ^ 4)) 3).
{
exact (has_moment E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 4 3 h__1 eq_refl).
}
assert (n__9 : has E (fun omega => (xi1 omega)) 0).
{
exact (has_first E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 0 h__0 eq_refl).
}
assert (n__10 : has E (fun omega => ((xi2 omega) ^ 3)) 0).
{
exact (has_moment E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 3 0 h__1 eq_refl).
}
assert (n__11 : has E (fun omega => ((xi1 omega) * ((xi2 omega) ^ 3))) 0).
{
apply (has_is E _ (times_all (0 :: 0 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => (xi1 omega)) :: (fun omega => ((xi2 omega) ^ 3)) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (z :: nil) :: nil) ((fun omega => (xi1 omega)) :: (fun omega => ((xi2 omega) ^ 3)) :: (fun omega => 1) :: nil) (0 :: 0 :: 1 :: nil) h__3
(List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (xi2 :: nil) xi2 3 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (z :: nil) 1) (List.Forall2_nil _))))
(List.Forall2_cons _ _ n__9 (List.Forall2_cons _ _ n__10 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__12 : has E (fun omega => (z omega)) 0).
{
exact (has_first E z (1 :: 0 :: 1 :: 0 :: 3 :: nil) 0 h__2 eq_refl).
}
assert (n__13 : has E (fun omega => (((xi2 omega) ^ 3) * (z omega))) 0).
{
apply (has_is E _ (times_all (1 :: 0 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => 1) :: (fun omega => ((xi2 omega) ^ 3)) :: (fun omega => (z omega)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (z :: nil) :: nil) ((fun omega => 1) :: (fun omega => ((xi2 omega) ^ 3)) :: (fun omega => (z omega)) :: nil) (1 :: 0 :: 0 :: nil) h__3
(List.Forall2_cons _ _ (poly_const (xi1 :: nil) 1) (List.Forall2_cons _ _ (poly_pow (xi2 :: nil) xi2 3 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (z :: nil) z (or_introl eq_refl)) (List.Forall2_nil _))))
(List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__10 (List.Forall2_cons _ _ n__12 (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__14 : has E (fun omega => ((xi1 omega) ^ 2)) 1).
{
exact (has_moment E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 2 1 h__0 eq_refl).
}
assert (n__15 : has E (fun omega => ((xi2 omega) ^ 2)) 1).
{
exact (has_moment E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 2 1 h__1 eq_refl).
}
assert (n__16 : has E (fun omega => (((xi1 omega) ^ 2) * ((xi2 omega) ^ 2))) 1).
{
apply (has_is E _ (times_all (1 :: 1 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => ((xi1 omega) ^ 2)) :: (fun omega => ((xi2 omega) ^ 2)) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (z :: nil) :: nil) ((fun omega => ((xi1 omega) ^ 2)) :: (fun omega => ((xi2 omega) ^ 2)) :: (fun omega => 1) :: nil) (1 :: 1 :: 1 :: nil) h__3
(List.Forall2_cons _ _ (poly_pow (xi1 :: nil) xi1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (xi2 :: nil) xi2 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (z :: nil) 1) (List.Forall2_nil _))))
(List.Forall2_cons _ _ n__14 (List.Forall2_cons _ _ n__15 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__17 : has E (fun omega => ((xi1 omega) ^ 3)) 0).
{
exact (has_moment E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 3 0 h__0 eq_refl).
}
assert (n__18 : has E (fun omega => (xi2 omega)) 0).
{
exact (has_first E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 0 h__1 eq_refl).
}
assert (n__19 : has E (fun omega => (((xi1 omega) ^ 3) * (xi2 omega))) 0).
{
apply (has_is E _ (times_all (0 :: 0 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => ((xi1 omega) ^ 3)) :: (fun omega => (xi2 omega)) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (z :: nil) :: nil) ((fun omega => ((xi1 omega) ^ 3)) :: (fun omega => (xi2 omega)) :: (fun omega => 1) :: nil) (0 :: 0 :: 1 :: nil) h__3
(List.Forall2_cons _ _ (poly_pow (xi1 :: nil) xi1 3 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (z :: nil) 1) (List.Forall2_nil _))))
(List.Forall2_cons _ _ n__17 (List.Forall2_cons _ _ n__18 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__20 : has E (fun omega => ((xi1 omega) ^ 4)) 3).
{
exact (has_moment E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 4 3 h__0 eq_refl).
}
assert (n__21 : has E (fun omega => ((xi1 omega) * ((xi2 omega) ^ 2) * (z omega))) 0).
{
apply (has_is E _ (times_all (0 :: 1 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => (xi1 omega)) :: (fun omega => ((xi2 omega) ^ 2)) :: (fun omega => (z omega)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (z :: nil) :: nil) ((fun omega => (xi1 omega)) :: (fun omega => ((xi2 omega) ^ 2)) :: (fun omega => (z omega)) :: nil) (0 :: 1 :: 0 :: nil) h__3
(List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (xi2 :: nil) xi2 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (z :: nil) z (or_introl eq_refl)) (List.Forall2_nil _))))
(List.Forall2_cons _ _ n__9 (List.Forall2_cons _ _ n__15 (List.Forall2_cons _ _ n__12 (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__22 : has E (fun omega => (((xi1 omega) ^ 2) * (xi2 omega) * (z omega))) 0).
{
apply (has_is E _ (times_all (1 :: 0 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => ((xi1 omega) ^ 2)) :: (fun omega => (xi2 omega)) :: (fun omega => (z omega)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (z :: nil) :: nil) ((fun omega => ((xi1 omega) ^ 2)) :: (fun omega => (xi2 omega)) :: (fun omega => (z omega)) :: nil) (1 :: 0 :: 0 :: nil) h__3
(List.Forall2_cons _ _ (poly_pow (xi1 :: nil) xi1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (z :: nil) z (or_introl eq_refl)) (List.Forall2_nil _))))
(List.Forall2_cons _ _ n__14 (List.Forall2_cons _ _ n__18 (List.Forall2_cons _ _ n__12 (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__23 : has E (fun omega => (((xi1 omega) ^ 3) * (z omega))) 0).
{
apply (has_is E _ (times_all (0 :: 1 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => ((xi1 omega) ^ 3)) :: (fun omega => 1) :: (fun omega => (z omega)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (z :: nil) :: nil) ((fun omega => ((xi1 omega) ^ 3)) :: (fun omega => 1) :: (fun omega => (z omega)) :: nil) (0 :: 1 :: 0 :: nil) h__3
(List.Forall2_cons _ _ (poly_pow (xi1 :: nil) xi1 3 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_cons _ _ (poly_var (z :: nil) z (or_introl eq_refl)) (List.Forall2_nil _))))
(List.Forall2_cons _ _ n__17 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__12 (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__24 : has E (fun omega => ((z omega) ^ 2)) 1).
{
exact (has_moment E z (1 :: 0 :: 1 :: 0 :: 3 :: nil) 2 1 h__2 eq_refl).
}
assert (n__25 : has E (fun omega => (((xi2 omega) ^ 2) * ((z omega) ^ 2))) 1).
{
apply (has_is E _ (times_all (1 :: 1 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => 1) :: (fun omega => ((xi2 omega) ^ 2)) :: (fun omega => ((z omega) ^ 2)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (z :: nil) :: nil) ((fun omega => 1) :: (fun omega => ((xi2 omega) ^ 2)) :: (fun omega => ((z omega) ^ 2)) :: nil) (1 :: 1 :: 1 :: nil) h__3
(List.Forall2_cons _ _ (poly_const (xi1 :: nil) 1) (List.Forall2_cons _ _ (poly_pow (xi2 :: nil) xi2 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (z :: nil) z 2 (or_introl eq_refl)) (List.Forall2_nil _))))
(List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__15 (List.Forall2_cons _ _ n__24 (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__26 : has E (fun omega => ((xi1 omega) * (xi2 omega) * ((z omega) ^ 2))) 0).
{
apply (has_is E _ (times_all (0 :: 0 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => (xi1 omega)) :: (fun omega => (xi2 omega)) :: (fun omega => ((z omega) ^ 2)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (z :: nil) :: nil) ((fun omega => (xi1 omega)) :: (fun omega => (xi2 omega)) :: (fun omega => ((z omega) ^ 2)) :: nil) (0 :: 0 :: 1 :: nil) h__3
(List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (z :: nil) z 2 (or_introl eq_refl)) (List.Forall2_nil _))))
(List.Forall2_cons _ _ n__9 (List.Forall2_cons _ _ n__18 (List.Forall2_cons _ _ n__24 (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__27 : has E (fun omega => ((z omega) ^ 3)) 0).
{
exact (has_moment E z (1 :: 0 :: 1 :: 0 :: 3 :: nil) 3 0 h__2 eq_refl).
}
assert (n__28 : has E (fun omega => ((xi2 omega) * ((z omega) ^ 3))) 0).
{
apply (has_is E _ (times_all (1 :: 0 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => 1) :: (fun omega => (xi2 omega)) :: (fun omega => ((z omega) ^ 3)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (z :: nil) :: nil) ((fun omega => 1) :: (fun omega => (xi2 omega)) :: (fun omega => ((z omega) ^ 3)) :: nil) (1 :: 0 :: 0 :: nil) h__3
(List.Forall2_cons _ _ (poly_const (xi1 :: nil) 1) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (z :: nil) z 3 (or_introl eq_refl)) (List.Forall2_nil _))))
(List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__18 (List.Forall2_cons _ _ n__27 (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__29 : has E (fun omega => (((xi1 omega) ^ 2) * ((z omega) ^ 2))) 1).
{
apply (has_is E _ (times_all (1 :: 1 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => ((xi1 omega) ^ 2)) :: (fun omega => 1) :: (fun omega => ((z omega) ^ 2)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (z :: nil) :: nil) ((fun omega => ((xi1 omega) ^ 2)) :: (fun omega => 1) :: (fun omega => ((z omega) ^ 2)) :: nil) (1 :: 1 :: 1 :: nil) h__3
(List.Forall2_cons _ _ (poly_pow (xi1 :: nil) xi1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_cons _ _ (poly_pow (z :: nil) z 2 (or_introl eq_refl)) (List.Forall2_nil _))))
(List.Forall2_cons _ _ n__14 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__24 (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__30 : has E (fun omega => ((xi1 omega) * ((z omega) ^ 3))) 0).
{
apply (has_is E _ (times_all (0 :: 1 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => (xi1 omega)) :: (fun omega => 1) :: (fun omega => ((z omega) ^ 3)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (z :: nil) :: nil) ((fun omega => (xi1 omega)) :: (fun omega => 1) :: (fun omega => ((z omega) ^ 3)) :: nil) (0 :: 1 :: 0 :: nil) h__3
(List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_cons _ _ (poly_pow (z :: nil) z 3 (or_introl eq_refl)) (List.Forall2_nil _))))
(List.Forall2_cons _ _ n__9 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__27 (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__31 : has E (fun omega => ((z omega) ^ 4)) 3).
{
exact (has_moment E z (1 :: 0 :: 1 :: 0 :: 3 :: nil) 4 3 h__2 eq_refl).
}
assert (n__35 : has E (fun omega => (((1 - b) * ((b * (((r * (z omega)) + (xi1 omega)) ^ 2)) + ((((1 - (e r)) * r * (z omega)) - ((e r) * (xi1 omega)) + (xi2 omega)) ^ 2))) ^ 2)) ((((- 8) * b * (r ^ 10)) + ((- 24) * b * (r ^ 2)) + ((- 56) * b * (r ^ 4)) + ((- 64) * b * (r ^ 6)) + ((- 36) * b * (r ^ 8)) + ((- 4) * b) + ((- 20) * (b ^ 2) * (r ^ 10)) + ((- 6) * (b ^ 2) * (r ^ 12)) + (12 * (b ^ 2) * (r ^ 2)) + (22 * (b ^ 2) * (r ^ 4)) + (8 * (b ^ 2) * (r ^ 6)) + ((- 18) * (b ^ 2) * (r ^ 8)) + (2 * (b ^ 2)) + ((- 8) * (b ^ 3) * (r ^ 10)) + ((- 24) * (b ^ 3) * (r ^ 2)) + ((- 56) * (b ^ 3) * (r ^ 4)) + ((- 64) * (b ^ 3) * (r ^ 6)) + ((- 36) * (b ^ 3) * (r ^ 8)) + ((- 4) * (b ^ 3)) + (18 * (b ^ 4) * (r ^ 10)) + (3 * (b ^ 4) * (r ^ 12)) + (18 * (b ^ 4) * (r ^ 2)) + (45 * (b ^ 4) * (r ^ 4)) + (60 * (b ^ 4) * (r ^ 6)) + (45 * (b ^ 4) * (r ^ 8)) + (3 * (b ^ 4)) + (18 * (r ^ 10)) + (3 * (r ^ 12)) + (18 * (r ^ 2)) + (45 * (r ^ 4)) + (60 * (r ^ 6)) + (45 * (r ^ 8)) + 3) * (/ (((r ^ 2) + 1) ^ 4)))).
{
apply (has_terms E (((((8 * b * (r ^ 10)) + (8 * b * (r ^ 6)) + ((- 16) * b * (r ^ 8)) + ((- 2) * (b ^ 2) * (r ^ 12)) + ((- 2) * (b ^ 2) * (r ^ 4)) + (20 * (b ^ 2) * (r ^ 8)) + ((- 8) * (b ^ 3) * (r ^ 10)) + ((- 8) * (b ^ 3) * (r ^ 6)) + ((- 16) * (b ^ 3) * (r ^ 8)) + (4 * (b ^ 4) * (r ^ 10)) + ((b ^ 4) * (r ^ 12)) + ((b ^ 4) * (r ^ 4)) + (4 * (b ^ 4) * (r ^ 6)) + (6 * (b ^ 4) * (r ^ 8)) + ((- 4) * (r ^ 10)) + (r ^ 12) + (r ^ 4) + ((- 4) * (r ^ 6)) + (6 * (r ^ 8))) * (/ (((r ^ 2) + 1) ^ 4))), (fun omega => ((z omega) ^ 4)), 3) :: (((((- 4) * b * (r ^ 11)) + (4 * b * (r ^ 3)) + (8 * b * (r ^ 5)) + ((- 64) * b * (r ^ 7)) + (56 * b * (r ^ 9)) + ((- 12) * (b ^ 2) * (r ^ 11)) + ((- 4) * (b ^ 2) * (r ^ 3)) + (24 * (b ^ 2) * (r ^ 5)) + (80 * (b ^ 2) * (r ^ 7)) + ((- 24) * (b ^ 2) * (r ^ 9)) + (4 * (b ^ 3) * (r ^ 11)) + ((- 4) * (b ^ 3) * (r ^ 3)) + ((- 40) * (b ^ 3) * (r ^ 5)) + ((- 64) * (b ^ 3) * (r ^ 7)) + ((- 24) * (b ^ 3) * (r ^ 9)) + (4 * (b ^ 4) * (r ^ 11)) + (4 * (b ^ 4) * (r ^ 3)) + (16 * (b ^ 4) * (r ^ 5)) + (24 * (b ^ 4) * (r ^ 7)) + (16 * (b ^ 4) * (r ^ 9)) + (8 * (r ^ 11)) + ((- 8) * (r ^ 5)) + (24 * (r ^ 7)) + ((- 24) * (r ^ 9))) * (/ (((r ^ 2) + 1) ^ 4))), (fun omega => ((xi1 omega) * ((z omega) ^ 3))), 0) :: (((((- 22) * b * (r ^ 10)) + (2 * b * (r ^ 2)) + ((- 16) * b * (r ^ 4)) + ((- 60) * b * (r ^ 6)) + (128 * b * (r ^ 8)) + ((- 22) * (b ^ 2) * (r ^ 10)) + (2 * (b ^ 2) * (r ^ 2)) + (56 * (b ^ 2) * (r ^ 4)) + (84 * (b ^ 2) * (r ^ 6)) + ((- 88) * (b ^ 2) * (r ^ 8)) + (14 * (b ^ 3) * (r ^ 10)) + ((- 10) * (b ^ 3) * (r ^ 2)) + ((- 64) * (b ^ 3) * (r ^ 4)) + ((- 84) * (b ^ 3) * (r ^ 6)) + ((- 16) * (b ^ 3) * (r ^ 8)) + (6 * (b ^ 4) * (r ^ 10)) + (6 * (b ^ 4) * (r ^ 2)) + (24 * (b ^ 4) * (r ^ 4)) + (36 * (b ^ 4) * (r ^ 6)) + (24 * (b ^ 4) * (r ^ 8)) + (24 * (r ^ 10)) + (24 * (r ^ 6)) + ((- 48) * (r ^ 8))) * (/ (((r ^ 2) + 1) ^ 4))), (fun omega => (((xi1 omega) ^ 2) * ((z omega) ^ 2))), 1) :: ((((4 * b * (r ^ 11)) + ((- 4) * b * (r ^ 3)) + (24 * b * (r ^ 5)) + ((- 24) * b * (r ^ 9)) + (4 * (b ^ 2) * (r ^ 11)) + ((- 4) * (b ^ 2) * (r ^ 3)) + ((- 24) * (b ^ 2) * (r ^ 5)) + (24 * (b ^ 2) * (r ^ 9)) + ((- 4) * (b ^ 3) * (r ^ 11)) + (4 * (b ^ 3) * (r ^ 3)) + (8 * (b ^ 3) * (r ^ 5)) + ((- 8) * (b ^ 3) * (r ^ 9)) + ((- 4) * (r ^ 11)) + (4 * (r ^ 3)) + ((- 8) * (r ^ 5)) + (8 * (r ^ 9))) * (/ (((r ^ 2) + 1) ^ 4))), (fun omega => ((xi2 omega) * ((z omega) ^ 3))), 0) :: ((((32 * b * (r ^ 10)) + (8 * b * (r ^ 2)) + (56 * b * (r ^ 4)) + ((- 72) * b * (r ^ 6)) + ((- 88) * b * (r ^ 8)) + (8 * (b ^ 2) * (r ^ 10)) + ((- 16) * (b ^ 2) * (r ^ 2)) + ((- 40) * (b ^ 2) * (r ^ 4)) + (72 * (b ^ 2) * (r ^ 6)) + (104 * (b ^ 2) * (r ^ 8)) + ((- 16) * (b ^ 3) * (r ^ 10)) + (8 * (b ^ 3) * (r ^ 2)) + (8 * (b ^ 3) * (r ^ 4)) + ((- 24) * (b ^ 3) * (r ^ 6)) + ((- 40) * (b ^ 3) * (r ^ 8)) + ((- 24) * (r ^ 10)) + ((- 24) * (r ^ 4)) + (24 * (r ^ 6)) + (24 * (r ^ 8))) * (/ (((r ^ 2) + 1) ^ 4))), (fun omega => ((xi1 omega) * (xi2 omega) * ((z omega) ^ 2))), 0) :: (((((- 10) * b * (r ^ 10)) + ((- 10) * b * (r ^ 2)) + (8 * b * (r ^ 4)) + (36 * b * (r ^ 6)) + (8 * b * (r ^ 8)) + (2 * (b ^ 2) * (r ^ 10)) + (2 * (b ^ 2) * (r ^ 2)) + ((- 16) * (b ^ 2) * (r ^ 4)) + ((- 36) * (b ^ 2) * (r ^ 6)) + ((- 16) * (b ^ 2) * (r ^ 8)) + (2 * (b ^ 3) * (r ^ 10)) + (2 * (b ^ 3) * (r ^ 2)) + (8 * (b ^ 3) * (r ^ 4)) + (12 * (b ^ 3) * (r ^ 6)) + (8 * (b ^ 3) * (r ^ 8)) + (6 * (r ^ 10)) + (6 * (r ^ 2)) + ((- 12) * (r ^ 6))) * (/ (((r ^ 2) + 1) ^ 4))), (fun omega => (((xi2 omega) ^ 2) * ((z omega) ^ 2))), 1) :: (((((- 8) * b * (r ^ 3)) + (8 * b * (r ^ 5)) + (104 * b * (r ^ 7)) + ((- 40) * b * (r ^ 9)) + (4 * (b ^ 2) * r) + (32 * (b ^ 2) * (r ^ 3)) + (8 * (b ^ 2) * (r ^ 5)) + ((- 96) * (b ^ 2) * (r ^ 7)) + ((- 12) * (b ^ 2) * (r ^ 9)) + ((- 8) * (b ^ 3) * r) + ((- 40) * (b ^ 3) * (r ^ 3)) + ((- 40) * (b ^ 3) * (r ^ 5)) + (8 * (b ^ 3) * (r ^ 7)) + (16 * (b ^ 3) * (r ^ 9)) + (4 * (b ^ 4) * r) + (16 * (b ^ 4) * (r ^ 3)) + (24 * (b ^ 4) * (r ^ 5)) + (16 * (b ^ 4) * (r ^ 7)) + (4 * (b ^ 4) * (r ^ 9)) + ((- 32) * (r ^ 7)) + (32 * (r ^ 9))) * (/ (((r ^ 2) + 1) ^ 4))), (fun omega => (((xi1 omega) ^ 3) * (z omega))), 0) :: ((((4 * b * r) + ((- 8) * b * (r ^ 3)) + ((- 144) * b * (r ^ 5)) + ((- 56) * b * (r ^ 7)) + (76 * b * (r ^ 9)) + ((- 8) * (b ^ 2) * r) + (16 * (b ^ 2) * (r ^ 3)) + (144 * (b ^ 2) * (r ^ 5)) + (112 * (b ^ 2) * (r ^ 7)) + ((- 8) * (b ^ 2) * (r ^ 9)) + (4 * (b ^ 3) * r) + ((- 8) * (b ^ 3) * (r ^ 3)) + ((- 48) * (b ^ 3) * (r ^ 5)) + ((- 56) * (b ^ 3) * (r ^ 7)) + ((- 20) * (b ^ 3) * (r ^ 9)) + (48 * (r ^ 5)) + ((- 48) * (r ^ 9))) * (/ (((r ^ 2) + 1) ^ 4))), (fun omega => (((xi1 omega) ^ 2) * (xi2 omega) * (z omega))), 0) :: ((((4 * b * r) + (64 * b * (r ^ 3)) + (72 * b * (r ^ 5)) + ((- 32) * b * (r ^ 7)) + ((- 44) * b * (r ^ 9)) + ((- 8) * (b ^ 2) * r) + ((- 56) * (b ^ 2) * (r ^ 3)) + ((- 72) * (b ^ 2) * (r ^ 5)) + ((- 8) * (b ^ 2) * (r ^ 7)) + (16 * (b ^ 2) * (r ^ 9)) + (4 * (b ^ 3) * r) + (16 * (b ^ 3) * (r ^ 3)) + (24 * (b ^ 3) * (r ^ 5)) + (16 * (b ^ 3) * (r ^ 7)) + (4 * (b ^ 3) * (r ^ 9)) + ((- 24) * (r ^ 3)) + ((- 24) * (r ^ 5)) + (24 * (r ^ 7)) + (24 * (r ^ 9))) * (/ (((r ^ 2) + 1) ^ 4))), (fun omega => ((xi1 omega) * ((xi2 omega) ^ 2) * (z omega))), 0) :: ((((8 * b * (r ^ 4)) + (16 * b * (r ^ 6)) + ((- 24) * b * (r ^ 8)) + (4 * (b ^ 2) * (r ^ 2)) + ((- 10) * (b ^ 2) * (r ^ 4)) + ((- 28) * (b ^ 2) * (r ^ 6)) + ((b ^ 2) * (r ^ 8)) + (b ^ 2) + ((- 8) * (b ^ 3) * (r ^ 2)) + ((- 4) * (b ^ 3) * (r ^ 4)) + (8 * (b ^ 3) * (r ^ 6)) + (6 * (b ^ 3) * (r ^ 8)) + ((- 2) * (b ^ 3)) + (4 * (b ^ 4) * (r ^ 2)) + (6 * (b ^ 4) * (r ^ 4)) + (4 * (b ^ 4) * (r ^ 6)) + ((b ^ 4) * (r ^ 8)) + (b ^ 4) + (16 * (r ^ 8))) * (/ (((r ^ 2) + 1) ^ 4))), (fun omega => ((xi1 omega) ^ 4)), 3) :: (((((- 8) * b * (r ^ 2)) + ((- 24) * b * (r ^ 4)) + (40 * b * (r ^ 6)) + (56 * b * (r ^ 8)) + (16 * (b ^ 2) * (r ^ 2)) + (48 * (b ^ 2) * (r ^ 4)) + (16 * (b ^ 2) * (r ^ 6)) + ((- 16) * (b ^ 2) * (r ^ 8)) + ((- 8) * (b ^ 3) * (r ^ 2)) + ((- 24) * (b ^ 3) * (r ^ 4)) + ((- 24) * (b ^ 3) * (r ^ 6)) + ((- 8) * (b ^ 3) * (r ^ 8)) + ((- 32) * (r ^ 6)) + ((- 32) * (r ^ 8))) * (/ (((r ^ 2) + 1) ^ 4))), (fun omega => (((xi1 omega) ^ 3) * (xi2 omega))), 0) :: ((((8 * b * (r ^ 2)) + ((- 36) * b * (r ^ 4)) + ((- 88) * b * (r ^ 6)) + ((- 46) * b * (r ^ 8)) + (2 * b) + ((- 16) * (b ^ 2) * (r ^ 2)) + (32 * (b ^ 2) * (r ^ 6)) + (20 * (b ^ 2) * (r ^ 8)) + ((- 4) * (b ^ 2)) + (8 * (b ^ 3) * (r ^ 2)) + (12 * (b ^ 3) * (r ^ 4)) + (8 * (b ^ 3) * (r ^ 6)) + (2 * (b ^ 3) * (r ^ 8)) + (2 * (b ^ 3)) + (24 * (r ^ 4)) + (48 * (r ^ 6)) + (24 * (r ^ 8))) * (/ (((r ^ 2) + 1) ^ 4))), (fun omega => (((xi1 omega) ^ 2) * ((xi2 omega) ^ 2))), 1) :: (((((- 8) * b * r) + ((- 16) * b * (r ^ 3)) + (16 * b * (r ^ 7)) + (8 * b * (r ^ 9)) + (4 * (b ^ 2) * r) + (8 * (b ^ 2) * (r ^ 3)) + ((- 8) * (b ^ 2) * (r ^ 7)) + ((- 4) * (b ^ 2) * (r ^ 9)) + (4 * r) + (8 * (r ^ 3)) + ((- 8) * (r ^ 7)) + ((- 4) * (r ^ 9))) * (/ (((r ^ 2) + 1) ^ 4))), (fun omega => (((xi2 omega) ^ 3) * (z omega))), 0) :: ((((16 * b * (r ^ 2)) + (48 * b * (r ^ 4)) + (48 * b * (r ^ 6)) + (16 * b * (r ^ 8)) + ((- 8) * (b ^ 2) * (r ^ 2)) + ((- 24) * (b ^ 2) * (r ^ 4)) + ((- 24) * (b ^ 2) * (r ^ 6)) + ((- 8) * (b ^ 2) * (r ^ 8)) + ((- 8) * (r ^ 2)) + ((- 24) * (r ^ 4)) + ((- 24) * (r ^ 6)) + ((- 8) * (r ^ 8))) * (/ (((r ^ 2) + 1) ^ 4))), (fun omega => ((xi1 omega) * ((xi2 omega) ^ 3))), 0) :: (((((- 8) * b * (r ^ 2)) + ((- 12) * b * (r ^ 4)) + ((- 8) * b * (r ^ 6)) + ((- 2) * b * (r ^ 8)) + ((- 2) * b) + (4 * (b ^ 2) * (r ^ 2)) + (6 * (b ^ 2) * (r ^ 4)) + (4 * (b ^ 2) * (r ^ 6)) + ((b ^ 2) * (r ^ 8)) + (b ^ 2) + (4 * (r ^ 2)) + (6 * (r ^ 4)) + (4 * (r ^ 6)) + (r ^ 8) + 1) * (/ (((r ^ 2) + 1) ^ 4))), (fun omega => ((xi2 omega) ^ 4)), 3) :: nil)).
{
exact (conj n__31 (conj n__30 (conj n__29 (conj n__28 (conj n__26 (conj n__25 (conj n__23 (conj n__22 (conj n__21 (conj n__20 (conj n__19 (conj n__16 (conj n__13 (conj n__11 (conj n__8 I))))))))))))))).
}
{
intros omega. cbn [sum_at].
transitivity ((((4 * b * r * (xi1 omega) * ((xi2 omega) ^ 2) * (z omega)) + (4 * b * r * ((xi1 omega) ^ 2) * (xi2 omega) * (z omega)) + ((- 8) * b * r * ((xi2 omega) ^ 3) * (z omega)) + (32 * b * (r ^ 10) * (xi1 omega) * (xi2 omega) * ((z omega) ^ 2)) + ((- 22) * b * (r ^ 10) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + ((- 10) * b * (r ^ 10) * ((xi2 omega) ^ 2) * ((z omega) ^ 2)) + (8 * b * (r ^ 10) * ((z omega) ^ 4)) + ((- 4) * b * (r ^ 11) * (xi1 omega) * ((z omega) ^ 3)) + (4 * b * (r ^ 11) * (xi2 omega) * ((z omega) ^ 3)) + (8 * b * (r ^ 2) * (xi1 omega) * (xi2 omega) * ((z omega) ^ 2)) + (16 * b * (r ^ 2) * (xi1 omega) * ((xi2 omega) ^ 3)) + (8 * b * (r ^ 2) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + (2 * b * (r ^ 2) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + ((- 8) * b * (r ^ 2) * ((xi1 omega) ^ 3) * (xi2 omega)) + ((- 10) * b * (r ^ 2) * ((xi2 omega) ^ 2) * ((z omega) ^ 2)) + ((- 8) * b * (r ^ 2) * ((xi2 omega) ^ 4)) + (64 * b * (r ^ 3) * (xi1 omega) * ((xi2 omega) ^ 2) * (z omega)) + (4 * b * (r ^ 3) * (xi1 omega) * ((z omega) ^ 3)) + ((- 8) * b * (r ^ 3) * ((xi1 omega) ^ 2) * (xi2 omega) * (z omega)) + ((- 8) * b * (r ^ 3) * ((xi1 omega) ^ 3) * (z omega)) + ((- 4) * b * (r ^ 3) * (xi2 omega) * ((z omega) ^ 3)) + ((- 16) * b * (r ^ 3) * ((xi2 omega) ^ 3) * (z omega)) + (56 * b * (r ^ 4) * (xi1 omega) * (xi2 omega) * ((z omega) ^ 2)) + (48 * b * (r ^ 4) * (xi1 omega) * ((xi2 omega) ^ 3)) + ((- 36) * b * (r ^ 4) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + ((- 16) * b * (r ^ 4) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + ((- 24) * b * (r ^ 4) * ((xi1 omega) ^ 3) * (xi2 omega)) + (8 * b * (r ^ 4) * ((xi1 omega) ^ 4)) + (8 * b * (r ^ 4) * ((xi2 omega) ^ 2) * ((z omega) ^ 2)) + ((- 12) * b * (r ^ 4) * ((xi2 omega) ^ 4)) + (72 * b * (r ^ 5) * (xi1 omega) * ((xi2 omega) ^ 2) * (z omega)) + (8 * b * (r ^ 5) * (xi1 omega) * ((z omega) ^ 3)) + ((- 144) * b * (r ^ 5) * ((xi1 omega) ^ 2) * (xi2 omega) * (z omega)) + (8 * b * (r ^ 5) * ((xi1 omega) ^ 3) * (z omega)) + (24 * b * (r ^ 5) * (xi2 omega) * ((z omega) ^ 3)) + ((- 72) * b * (r ^ 6) * (xi1 omega) * (xi2 omega) * ((z omega) ^ 2)) + (48 * b * (r ^ 6) * (xi1 omega) * ((xi2 omega) ^ 3)) + ((- 88) * b * (r ^ 6) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + ((- 60) * b * (r ^ 6) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + (40 * b * (r ^ 6) * ((xi1 omega) ^ 3) * (xi2 omega)) + (16 * b * (r ^ 6) * ((xi1 omega) ^ 4)) + (36 * b * (r ^ 6) * ((xi2 omega) ^ 2) * ((z omega) ^ 2)) + ((- 8) * b * (r ^ 6) * ((xi2 omega) ^ 4)) + (8 * b * (r ^ 6) * ((z omega) ^ 4)) + ((- 32) * b * (r ^ 7) * (xi1 omega) * ((xi2 omega) ^ 2) * (z omega)) + ((- 64) * b * (r ^ 7) * (xi1 omega) * ((z omega) ^ 3)) + ((- 56) * b * (r ^ 7) * ((xi1 omega) ^ 2) * (xi2 omega) * (z omega)) + (104 * b * (r ^ 7) * ((xi1 omega) ^ 3) * (z omega)) + (16 * b * (r ^ 7) * ((xi2 omega) ^ 3) * (z omega)) + ((- 88) * b * (r ^ 8) * (xi1 omega) * (xi2 omega) * ((z omega) ^ 2)) + (16 * b * (r ^ 8) * (xi1 omega) * ((xi2 omega) ^ 3)) + ((- 46) * b * (r ^ 8) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + (128 * b * (r ^ 8) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + (56 * b * (r ^ 8) * ((xi1 omega) ^ 3) * (xi2 omega)) + ((- 24) * b * (r ^ 8) * ((xi1 omega) ^ 4)) + (8 * b * (r ^ 8) * ((xi2 omega) ^ 2) * ((z omega) ^ 2)) + ((- 2) * b * (r ^ 8) * ((xi2 omega) ^ 4)) + ((- 16) * b * (r ^ 8) * ((z omega) ^ 4)) + ((- 44) * b * (r ^ 9) * (xi1 omega) * ((xi2 omega) ^ 2) * (z omega)) + (56 * b * (r ^ 9) * (xi1 omega) * ((z omega) ^ 3)) + (76 * b * (r ^ 9) * ((xi1 omega) ^ 2) * (xi2 omega) * (z omega)) + ((- 40) * b * (r ^ 9) * ((xi1 omega) ^ 3) * (z omega)) + ((- 24) * b * (r ^ 9) * (xi2 omega) * ((z omega) ^ 3)) + (8 * b * (r ^ 9) * ((xi2 omega) ^ 3) * (z omega)) + (2 * b * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + ((- 2) * b * ((xi2 omega) ^ 4)) + ((- 8) * (b ^ 2) * r * (xi1 omega) * ((xi2 omega) ^ 2) * (z omega)) + ((- 8) * (b ^ 2) * r * ((xi1 omega) ^ 2) * (xi2 omega) * (z omega)) + (4 * (b ^ 2) * r * ((xi1 omega) ^ 3) * (z omega)) + (4 * (b ^ 2) * r * ((xi2 omega) ^ 3) * (z omega)) + (8 * (b ^ 2) * (r ^ 10) * (xi1 omega) * (xi2 omega) * ((z omega) ^ 2)) + ((- 22) * (b ^ 2) * (r ^ 10) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + (2 * (b ^ 2) * (r ^ 10) * ((xi2 omega) ^ 2) * ((z omega) ^ 2)) + ((- 12) * (b ^ 2) * (r ^ 11) * (xi1 omega) * ((z omega) ^ 3)) + (4 * (b ^ 2) * (r ^ 11) * (xi2 omega) * ((z omega) ^ 3)) + ((- 2) * (b ^ 2) * (r ^ 12) * ((z omega) ^ 4)) + ((- 16) * (b ^ 2) * (r ^ 2) * (xi1 omega) * (xi2 omega) * ((z omega) ^ 2)) + ((- 8) * (b ^ 2) * (r ^ 2) * (xi1 omega) * ((xi2 omega) ^ 3)) + ((- 16) * (b ^ 2) * (r ^ 2) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + (2 * (b ^ 2) * (r ^ 2) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + (16 * (b ^ 2) * (r ^ 2) * ((xi1 omega) ^ 3) * (xi2 omega)) + (4 * (b ^ 2) * (r ^ 2) * ((xi1 omega) ^ 4)) + (2 * (b ^ 2) * (r ^ 2) * ((xi2 omega) ^ 2) * ((z omega) ^ 2)) + (4 * (b ^ 2) * (r ^ 2) * ((xi2 omega) ^ 4)) + ((- 56) * (b ^ 2) * (r ^ 3) * (xi1 omega) * ((xi2 omega) ^ 2) * (z omega)) + ((- 4) * (b ^ 2) * (r ^ 3) * (xi1 omega) * ((z omega) ^ 3)) + (16 * (b ^ 2) * (r ^ 3) * ((xi1 omega) ^ 2) * (xi2 omega) * (z omega)) + (32 * (b ^ 2) * (r ^ 3) * ((xi1 omega) ^ 3) * (z omega)) + ((- 4) * (b ^ 2) * (r ^ 3) * (xi2 omega) * ((z omega) ^ 3)) + (8 * (b ^ 2) * (r ^ 3) * ((xi2 omega) ^ 3) * (z omega)) + ((- 40) * (b ^ 2) * (r ^ 4) * (xi1 omega) * (xi2 omega) * ((z omega) ^ 2)) + ((- 24) * (b ^ 2) * (r ^ 4) * (xi1 omega) * ((xi2 omega) ^ 3)) + (56 * (b ^ 2) * (r ^ 4) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + (48 * (b ^ 2) * (r ^ 4) * ((xi1 omega) ^ 3) * (xi2 omega)) + ((- 10) * (b ^ 2) * (r ^ 4) * ((xi1 omega) ^ 4)) + ((- 16) * (b ^ 2) * (r ^ 4) * ((xi2 omega) ^ 2) * ((z omega) ^ 2)) + (6 * (b ^ 2) * (r ^ 4) * ((xi2 omega) ^ 4)) + ((- 2) * (b ^ 2) * (r ^ 4) * ((z omega) ^ 4)) + ((- 72) * (b ^ 2) * (r ^ 5) * (xi1 omega) * ((xi2 omega) ^ 2) * (z omega)) + (24 * (b ^ 2) * (r ^ 5) * (xi1 omega) * ((z omega) ^ 3)) + (144 * (b ^ 2) * (r ^ 5) * ((xi1 omega) ^ 2) * (xi2 omega) * (z omega)) + (8 * (b ^ 2) * (r ^ 5) * ((xi1 omega) ^ 3) * (z omega)) + ((- 24) * (b ^ 2) * (r ^ 5) * (xi2 omega) * ((z omega) ^ 3)) + (72 * (b ^ 2) * (r ^ 6) * (xi1 omega) * (xi2 omega) * ((z omega) ^ 2)) + ((- 24) * (b ^ 2) * (r ^ 6) * (xi1 omega) * ((xi2 omega) ^ 3)) + (32 * (b ^ 2) * (r ^ 6) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + (84 * (b ^ 2) * (r ^ 6) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + (16 * (b ^ 2) * (r ^ 6) * ((xi1 omega) ^ 3) * (xi2 omega)) + ((- 28) * (b ^ 2) * (r ^ 6) * ((xi1 omega) ^ 4)) + ((- 36) * (b ^ 2) * (r ^ 6) * ((xi2 omega) ^ 2) * ((z omega) ^ 2)) + (4 * (b ^ 2) * (r ^ 6) * ((xi2 omega) ^ 4)) + ((- 8) * (b ^ 2) * (r ^ 7) * (xi1 omega) * ((xi2 omega) ^ 2) * (z omega)) + (80 * (b ^ 2) * (r ^ 7) * (xi1 omega) * ((z omega) ^ 3)) + (112 * (b ^ 2) * (r ^ 7) * ((xi1 omega) ^ 2) * (xi2 omega) * (z omega)) + ((- 96) * (b ^ 2) * (r ^ 7) * ((xi1 omega) ^ 3) * (z omega)) + ((- 8) * (b ^ 2) * (r ^ 7) * ((xi2 omega) ^ 3) * (z omega)) + (104 * (b ^ 2) * (r ^ 8) * (xi1 omega) * (xi2 omega) * ((z omega) ^ 2)) + ((- 8) * (b ^ 2) * (r ^ 8) * (xi1 omega) * ((xi2 omega) ^ 3)) + (20 * (b ^ 2) * (r ^ 8) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + ((- 88) * (b ^ 2) * (r ^ 8) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + ((- 16) * (b ^ 2) * (r ^ 8) * ((xi1 omega) ^ 3) * (xi2 omega)) + ((b ^ 2) * (r ^ 8) * ((xi1 omega) ^ 4)) + ((- 16) * (b ^ 2) * (r ^ 8) * ((xi2 omega) ^ 2) * ((z omega) ^ 2)) + ((b ^ 2) * (r ^ 8) * ((xi2 omega) ^ 4)) + (20 * (b ^ 2) * (r ^ 8) * ((z omega) ^ 4)) + (16 * (b ^ 2) * (r ^ 9) * (xi1 omega) * ((xi2 omega) ^ 2) * (z omega)) + ((- 24) * (b ^ 2) * (r ^ 9) * (xi1 omega) * ((z omega) ^ 3)) + ((- 8) * (b ^ 2) * (r ^ 9) * ((xi1 omega) ^ 2) * (xi2 omega) * (z omega)) + ((- 12) * (b ^ 2) * (r ^ 9) * ((xi1 omega) ^ 3) * (z omega)) + (24 * (b ^ 2) * (r ^ 9) * (xi2 omega) * ((z omega) ^ 3)) + ((- 4) * (b ^ 2) * (r ^ 9) * ((xi2 omega) ^ 3) * (z omega)) + ((- 4) * (b ^ 2) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + ((b ^ 2) * ((xi1 omega) ^ 4)) + ((b ^ 2) * ((xi2 omega) ^ 4)) + (4 * (b ^ 3) * r * (xi1 omega) * ((xi2 omega) ^ 2) * (z omega)) + (4 * (b ^ 3) * r * ((xi1 omega) ^ 2) * (xi2 omega) * (z omega)) + ((- 8) * (b ^ 3) * r * ((xi1 omega) ^ 3) * (z omega)) + ((- 16) * (b ^ 3) * (r ^ 10) * (xi1 omega) * (xi2 omega) * ((z omega) ^ 2)) + (14 * (b ^ 3) * (r ^ 10) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + (2 * (b ^ 3) * (r ^ 10) * ((xi2 omega) ^ 2) * ((z omega) ^ 2)) + ((- 8) * (b ^ 3) * (r ^ 10) * ((z omega) ^ 4)) + (4 * (b ^ 3) * (r ^ 11) * (xi1 omega) * ((z omega) ^ 3)) + ((- 4) * (b ^ 3) * (r ^ 11) * (xi2 omega) * ((z omega) ^ 3)) + (8 * (b ^ 3) * (r ^ 2) * (xi1 omega) * (xi2 omega) * ((z omega) ^ 2)) + (8 * (b ^ 3) * (r ^ 2) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + ((- 10) * (b ^ 3) * (r ^ 2) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + ((- 8) * (b ^ 3) * (r ^ 2) * ((xi1 omega) ^ 3) * (xi2 omega)) + ((- 8) * (b ^ 3) * (r ^ 2) * ((xi1 omega) ^ 4)) + (2 * (b ^ 3) * (r ^ 2) * ((xi2 omega) ^ 2) * ((z omega) ^ 2)) + (16 * (b ^ 3) * (r ^ 3) * (xi1 omega) * ((xi2 omega) ^ 2) * (z omega)) + ((- 4) * (b ^ 3) * (r ^ 3) * (xi1 omega) * ((z omega) ^ 3)) + ((- 8) * (b ^ 3) * (r ^ 3) * ((xi1 omega) ^ 2) * (xi2 omega) * (z omega)) + ((- 40) * (b ^ 3) * (r ^ 3) * ((xi1 omega) ^ 3) * (z omega)) + (4 * (b ^ 3) * (r ^ 3) * (xi2 omega) * ((z omega) ^ 3)) + (8 * (b ^ 3) * (r ^ 4) * (xi1 omega) * (xi2 omega) * ((z omega) ^ 2)) + (12 * (b ^ 3) * (r ^ 4) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + ((- 64) * (b ^ 3) * (r ^ 4) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + ((- 24) * (b ^ 3) * (r ^ 4) * ((xi1 omega) ^ 3) * (xi2 omega)) + ((- 4) * (b ^ 3) * (r ^ 4) * ((xi1 omega) ^ 4)) + (8 * (b ^ 3) * (r ^ 4) * ((xi2 omega) ^ 2) * ((z omega) ^ 2)) + (24 * (b ^ 3) * (r ^ 5) * (xi1 omega) * ((xi2 omega) ^ 2) * (z omega)) + ((- 40) * (b ^ 3) * (r ^ 5) * (xi1 omega) * ((z omega) ^ 3)) + ((- 48) * (b ^ 3) * (r ^ 5) * ((xi1 omega) ^ 2) * (xi2 omega) * (z omega)) + ((- 40) * (b ^ 3) * (r ^ 5) * ((xi1 omega) ^ 3) * (z omega)) + (8 * (b ^ 3) * (r ^ 5) * (xi2 omega) * ((z omega) ^ 3)) + ((- 24) * (b ^ 3) * (r ^ 6) * (xi1 omega) * (xi2 omega) * ((z omega) ^ 2)) + (8 * (b ^ 3) * (r ^ 6) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + ((- 84) * (b ^ 3) * (r ^ 6) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + ((- 24) * (b ^ 3) * (r ^ 6) * ((xi1 omega) ^ 3) * (xi2 omega)) + (8 * (b ^ 3) * (r ^ 6) * ((xi1 omega) ^ 4)) + (12 * (b ^ 3) * (r ^ 6) * ((xi2 omega) ^ 2) * ((z omega) ^ 2)) + ((- 8) * (b ^ 3) * (r ^ 6) * ((z omega) ^ 4)) + (16 * (b ^ 3) * (r ^ 7) * (xi1 omega) * ((xi2 omega) ^ 2) * (z omega)) + ((- 64) * (b ^ 3) * (r ^ 7) * (xi1 omega) * ((z omega) ^ 3)) + ((- 56) * (b ^ 3) * (r ^ 7) * ((xi1 omega) ^ 2) * (xi2 omega) * (z omega)) + (8 * (b ^ 3) * (r ^ 7) * ((xi1 omega) ^ 3) * (z omega)) + ((- 40) * (b ^ 3) * (r ^ 8) * (xi1 omega) * (xi2 omega) * ((z omega) ^ 2)) + (2 * (b ^ 3) * (r ^ 8) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + ((- 16) * (b ^ 3) * (r ^ 8) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + ((- 8) * (b ^ 3) * (r ^ 8) * ((xi1 omega) ^ 3) * (xi2 omega)) + (6 * (b ^ 3) * (r ^ 8) * ((xi1 omega) ^ 4)) + (8 * (b ^ 3) * (r ^ 8) * ((xi2 omega) ^ 2) * ((z omega) ^ 2)) + ((- 16) * (b ^ 3) * (r ^ 8) * ((z omega) ^ 4)) + (4 * (b ^ 3) * (r ^ 9) * (xi1 omega) * ((xi2 omega) ^ 2) * (z omega)) + ((- 24) * (b ^ 3) * (r ^ 9) * (xi1 omega) * ((z omega) ^ 3)) + ((- 20) * (b ^ 3) * (r ^ 9) * ((xi1 omega) ^ 2) * (xi2 omega) * (z omega)) + (16 * (b ^ 3) * (r ^ 9) * ((xi1 omega) ^ 3) * (z omega)) + ((- 8) * (b ^ 3) * (r ^ 9) * (xi2 omega) * ((z omega) ^ 3)) + (2 * (b ^ 3) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + ((- 2) * (b ^ 3) * ((xi1 omega) ^ 4)) + (4 * (b ^ 4) * r * ((xi1 omega) ^ 3) * (z omega)) + (6 * (b ^ 4) * (r ^ 10) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + (4 * (b ^ 4) * (r ^ 10) * ((z omega) ^ 4)) + (4 * (b ^ 4) * (r ^ 11) * (xi1 omega) * ((z omega) ^ 3)) + ((b ^ 4) * (r ^ 12) * ((z omega) ^ 4)) + (6 * (b ^ 4) * (r ^ 2) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + (4 * (b ^ 4) * (r ^ 2) * ((xi1 omega) ^ 4)) + (4 * (b ^ 4) * (r ^ 3) * (xi1 omega) * ((z omega) ^ 3)) + (16 * (b ^ 4) * (r ^ 3) * ((xi1 omega) ^ 3) * (z omega)) + (24 * (b ^ 4) * (r ^ 4) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + (6 * (b ^ 4) * (r ^ 4) * ((xi1 omega) ^ 4)) + ((b ^ 4) * (r ^ 4) * ((z omega) ^ 4)) + (16 * (b ^ 4) * (r ^ 5) * (xi1 omega) * ((z omega) ^ 3)) + (24 * (b ^ 4) * (r ^ 5) * ((xi1 omega) ^ 3) * (z omega)) + (36 * (b ^ 4) * (r ^ 6) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + (4 * (b ^ 4) * (r ^ 6) * ((xi1 omega) ^ 4)) + (4 * (b ^ 4) * (r ^ 6) * ((z omega) ^ 4)) + (24 * (b ^ 4) * (r ^ 7) * (xi1 omega) * ((z omega) ^ 3)) + (16 * (b ^ 4) * (r ^ 7) * ((xi1 omega) ^ 3) * (z omega)) + (24 * (b ^ 4) * (r ^ 8) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + ((b ^ 4) * (r ^ 8) * ((xi1 omega) ^ 4)) + (6 * (b ^ 4) * (r ^ 8) * ((z omega) ^ 4)) + (16 * (b ^ 4) * (r ^ 9) * (xi1 omega) * ((z omega) ^ 3)) + (4 * (b ^ 4) * (r ^ 9) * ((xi1 omega) ^ 3) * (z omega)) + ((b ^ 4) * ((xi1 omega) ^ 4)) + (4 * r * ((xi2 omega) ^ 3) * (z omega)) + ((- 24) * (r ^ 10) * (xi1 omega) * (xi2 omega) * ((z omega) ^ 2)) + (24 * (r ^ 10) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + (6 * (r ^ 10) * ((xi2 omega) ^ 2) * ((z omega) ^ 2)) + ((- 4) * (r ^ 10) * ((z omega) ^ 4)) + (8 * (r ^ 11) * (xi1 omega) * ((z omega) ^ 3)) + ((- 4) * (r ^ 11) * (xi2 omega) * ((z omega) ^ 3)) + ((r ^ 12) * ((z omega) ^ 4)) + ((- 8) * (r ^ 2) * (xi1 omega) * ((xi2 omega) ^ 3)) + (6 * (r ^ 2) * ((xi2 omega) ^ 2) * ((z omega) ^ 2)) + (4 * (r ^ 2) * ((xi2 omega) ^ 4)) + ((- 24) * (r ^ 3) * (xi1 omega) * ((xi2 omega) ^ 2) * (z omega)) + (4 * (r ^ 3) * (xi2 omega) * ((z omega) ^ 3)) + (8 * (r ^ 3) * ((xi2 omega) ^ 3) * (z omega)) + ((- 24) * (r ^ 4) * (xi1 omega) * (xi2 omega) * ((z omega) ^ 2)) + ((- 24) * (r ^ 4) * (xi1 omega) * ((xi2 omega) ^ 3)) + (24 * (r ^ 4) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + (6 * (r ^ 4) * ((xi2 omega) ^ 4)) + ((r ^ 4) * ((z omega) ^ 4)) + ((- 24) * (r ^ 5) * (xi1 omega) * ((xi2 omega) ^ 2) * (z omega)) + ((- 8) * (r ^ 5) * (xi1 omega) * ((z omega) ^ 3)) + (48 * (r ^ 5) * ((xi1 omega) ^ 2) * (xi2 omega) * (z omega)) + ((- 8) * (r ^ 5) * (xi2 omega) * ((z omega) ^ 3)) + (24 * (r ^ 6) * (xi1 omega) * (xi2 omega) * ((z omega) ^ 2)) + ((- 24) * (r ^ 6) * (xi1 omega) * ((xi2 omega) ^ 3)) + (48 * (r ^ 6) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + (24 * (r ^ 6) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + ((- 32) * (r ^ 6) * ((xi1 omega) ^ 3) * (xi2 omega)) + ((- 12) * (r ^ 6) * ((xi2 omega) ^ 2) * ((z omega) ^ 2)) + (4 * (r ^ 6) * ((xi2 omega) ^ 4)) + ((- 4) * (r ^ 6) * ((z omega) ^ 4)) + (24 * (r ^ 7) * (xi1 omega) * ((xi2 omega) ^ 2) * (z omega)) + (24 * (r ^ 7) * (xi1 omega) * ((z omega) ^ 3)) + ((- 32) * (r ^ 7) * ((xi1 omega) ^ 3) * (z omega)) + ((- 8) * (r ^ 7) * ((xi2 omega) ^ 3) * (z omega)) + (24 * (r ^ 8) * (xi1 omega) * (xi2 omega) * ((z omega) ^ 2)) + ((- 8) * (r ^ 8) * (xi1 omega) * ((xi2 omega) ^ 3)) + (24 * (r ^ 8) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)) + ((- 48) * (r ^ 8) * ((xi1 omega) ^ 2) * ((z omega) ^ 2)) + ((- 32) * (r ^ 8) * ((xi1 omega) ^ 3) * (xi2 omega)) + (16 * (r ^ 8) * ((xi1 omega) ^ 4)) + ((r ^ 8) * ((xi2 omega) ^ 4)) + (6 * (r ^ 8) * ((z omega) ^ 4)) + (24 * (r ^ 9) * (xi1 omega) * ((xi2 omega) ^ 2) * (z omega)) + ((- 24) * (r ^ 9) * (xi1 omega) * ((z omega) ^ 3)) + ((- 48) * (r ^ 9) * ((xi1 omega) ^ 2) * (xi2 omega) * (z omega)) + (32 * (r ^ 9) * ((xi1 omega) ^ 3) * (z omega)) + (8 * (r ^ 9) * (xi2 omega) * ((z omega) ^ 3)) + ((- 4) * (r ^ 9) * ((xi2 omega) ^ 3) * (z omega)) + ((xi2 omega) ^ 4)) * (/ (((r ^ 2) + 1) ^ 4)))).
{
assert (e__32 : (e r) = ((2 * (r ^ 2)) * (/ ((r ^ 2) + 1)))).
{
change (((2 * (r ^ 2)) * / (1 + (r ^ 2))) = ((2 * (r ^ 2)) * (/ ((r ^ 2) + 1)))).
assert (e__33 : / (1 + (r ^ 2)) = (/ ((r ^ 2) + 1))).
{
assert (e__34 : (1 + (r ^ 2)) = ((r ^ 2) + 1)).
{
feq.
}
rw e__34.
apply inv_by. feq.
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
{
cbn [sum_of]. feq.
}
}
assert (n__37 : has E (fun omega => ((xi1 omega) * (xi2 omega))) 0).
{
apply (has_is E _ (times_all (0 :: 0 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => (xi1 omega)) :: (fun omega => (xi2 omega)) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (z :: nil) :: nil) ((fun omega => (xi1 omega)) :: (fun omega => (xi2 omega)) :: (fun omega => 1) :: nil) (0 :: 0 :: 1 :: nil) h__3
(List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (z :: nil) 1) (List.Forall2_nil _))))
(List.Forall2_cons _ _ n__9 (List.Forall2_cons _ _ n__18 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__38 : has E (fun omega => ((xi2 omega) * (z omega))) 0).
{
apply (has_is E _ (times_all (1 :: 0 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => 1) :: (fun omega => (xi2 omega)) :: (fun omega => (z omega)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (z :: nil) :: nil) ((fun omega => 1) :: (fun omega => (xi2 omega)) :: (fun omega => (z omega)) :: nil) (1 :: 0 :: 0 :: nil) h__3
(List.Forall2_cons _ _ (poly_const (xi1 :: nil) 1) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (z :: nil) z (or_introl eq_refl)) (List.Forall2_nil _))))
(List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__18 (List.Forall2_cons _ _ n__12 (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__39 : has E (fun omega => ((xi1 omega) * (z omega))) 0).
{
apply (has_is E _ (times_all (0 :: 1 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => (xi1 omega)) :: (fun omega => 1) :: (fun omega => (z omega)) :: nil))).
{
exact (has_product E ((xi1 :: nil) :: (xi2 :: nil) :: (z :: nil) :: nil) ((fun omega => (xi1 omega)) :: (fun omega => 1) :: (fun omega => (z omega)) :: nil) (0 :: 1 :: 0 :: nil) h__3
(List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_cons _ _ (poly_var (z :: nil) z (or_introl eq_refl)) (List.Forall2_nil _))))
(List.Forall2_cons _ _ n__9 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__12 (List.Forall2_nil _))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__43 : has E (fun omega => ((1 - b) * ((b * (((r * (z omega)) + (xi1 omega)) ^ 2)) + ((((1 - (e r)) * r * (z omega)) - ((e r) * (xi1 omega)) + (xi2 omega)) ^ 2)))) ((((- 3) * (b ^ 2) * (r ^ 2)) + ((- 3) * (b ^ 2) * (r ^ 4)) + ((- 1) * (b ^ 2) * (r ^ 6)) + ((- 1) * (b ^ 2)) + (3 * (r ^ 2)) + (3 * (r ^ 4)) + (r ^ 6) + 1) * (/ (((r ^ 2) + 1) ^ 2)))).
{
apply (has_terms E (((((4 * b * (r ^ 4)) + ((- 1) * (b ^ 2) * (r ^ 2)) + ((- 2) * (b ^ 2) * (r ^ 4)) + ((- 1) * (b ^ 2) * (r ^ 6)) + (r ^ 2) + ((- 2) * (r ^ 4)) + (r ^ 6)) * (/ (((r ^ 2) + 1) ^ 2))), (fun omega => ((z omega) ^ 2)), 1) :: ((((2 * b * r) + (8 * b * (r ^ 3)) + ((- 2) * b * (r ^ 5)) + ((- 2) * (b ^ 2) * r) + ((- 4) * (b ^ 2) * (r ^ 3)) + ((- 2) * (b ^ 2) * (r ^ 5)) + ((- 4) * (r ^ 3)) + (4 * (r ^ 5))) * (/ (((r ^ 2) + 1) ^ 2))), (fun omega => ((xi1 omega) * (z omega))), 0) :: ((((2 * b * (r ^ 2)) + ((- 3) * b * (r ^ 4)) + b + ((- 2) * (b ^ 2) * (r ^ 2)) + ((- 1) * (b ^ 2) * (r ^ 4)) + ((- 1) * (b ^ 2)) + (4 * (r ^ 4))) * (/ (((r ^ 2) + 1) ^ 2))), (fun omega => ((xi1 omega) ^ 2)), 1) :: (((((- 2) * b * r) + (2 * b * (r ^ 5)) + (2 * r) + ((- 2) * (r ^ 5))) * (/ (((r ^ 2) + 1) ^ 2))), (fun omega => ((xi2 omega) * (z omega))), 0) :: ((((4 * b * (r ^ 2)) + (4 * b * (r ^ 4)) + ((- 4) * (r ^ 2)) + ((- 4) * (r ^ 4))) * (/ (((r ^ 2) + 1) ^ 2))), (fun omega => ((xi1 omega) * (xi2 omega))), 0) :: (((((- 2) * b * (r ^ 2)) + ((- 1) * b * (r ^ 4)) + ((- 1) * b) + (2 * (r ^ 2)) + (r ^ 4) + 1) * (/ (((r ^ 2) + 1) ^ 2))), (fun omega => ((xi2 omega) ^ 2)), 1) :: nil)).
{
exact (conj n__24 (conj n__39 (conj n__14 (conj n__38 (conj n__37 (conj n__15 I)))))).
}
{
intros omega. cbn [sum_at].
transitivity ((((2 * b * r * (xi1 omega) * (z omega)) + ((- 2) * b * r * (xi2 omega) * (z omega)) + (4 * b * (r ^ 2) * (xi1 omega) * (xi2 omega)) + (2 * b * (r ^ 2) * ((xi1 omega) ^ 2)) + ((- 2) * b * (r ^ 2) * ((xi2 omega) ^ 2)) + (8 * b * (r ^ 3) * (xi1 omega) * (z omega)) + (4 * b * (r ^ 4) * (xi1 omega) * (xi2 omega)) + ((- 3) * b * (r ^ 4) * ((xi1 omega) ^ 2)) + ((- 1) * b * (r ^ 4) * ((xi2 omega) ^ 2)) + (4 * b * (r ^ 4) * ((z omega) ^ 2)) + ((- 2) * b * (r ^ 5) * (xi1 omega) * (z omega)) + (2 * b * (r ^ 5) * (xi2 omega) * (z omega)) + (b * ((xi1 omega) ^ 2)) + ((- 1) * b * ((xi2 omega) ^ 2)) + ((- 2) * (b ^ 2) * r * (xi1 omega) * (z omega)) + ((- 2) * (b ^ 2) * (r ^ 2) * ((xi1 omega) ^ 2)) + ((- 1) * (b ^ 2) * (r ^ 2) * ((z omega) ^ 2)) + ((- 4) * (b ^ 2) * (r ^ 3) * (xi1 omega) * (z omega)) + ((- 1) * (b ^ 2) * (r ^ 4) * ((xi1 omega) ^ 2)) + ((- 2) * (b ^ 2) * (r ^ 4) * ((z omega) ^ 2)) + ((- 2) * (b ^ 2) * (r ^ 5) * (xi1 omega) * (z omega)) + ((- 1) * (b ^ 2) * (r ^ 6) * ((z omega) ^ 2)) + ((- 1) * (b ^ 2) * ((xi1 omega) ^ 2)) + (2 * r * (xi2 omega) * (z omega)) + ((- 4) * (r ^ 2) * (xi1 omega) * (xi2 omega)) + (2 * (r ^ 2) * ((xi2 omega) ^ 2)) + ((r ^ 2) * ((z omega) ^ 2)) + ((- 4) * (r ^ 3) * (xi1 omega) * (z omega)) + ((- 4) * (r ^ 4) * (xi1 omega) * (xi2 omega)) + (4 * (r ^ 4) * ((xi1 omega) ^ 2)) + ((r ^ 4) * ((xi2 omega) ^ 2)) + ((- 2) * (r ^ 4) * ((z omega) ^ 2)) + (4 * (r ^ 5) * (xi1 omega) * (z omega)) + ((- 2) * (r ^ 5) * (xi2 omega) * (z omega)) + ((r ^ 6) * ((z omega) ^ 2)) + ((xi2 omega) ^ 2)) * (/ (((r ^ 2) + 1) ^ 2)))).
{
assert (e__40 : (e r) = ((2 * (r ^ 2)) * (/ ((r ^ 2) + 1)))).
{
change (((2 * (r ^ 2)) * / (1 + (r ^ 2))) = ((2 * (r ^ 2)) * (/ ((r ^ 2) + 1)))).
assert (e__41 : / (1 + (r ^ 2)) = (/ ((r ^ 2) + 1))).
{
assert (e__42 : (1 + (r ^ 2)) = ((r ^ 2) + 1)).
{
feq.
}
rw e__42.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__41.
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
feq.
}
{
cbn [sum_of]. feq.
}
}
(* goal *)
assert (s__44 : (((E (fun omega => (((1 - b) * ((b * (((r * (z omega)) + (xi1 omega)) ^ 2)) + ((((1 - (e r)) * r * (z omega)) - ((e r) * (xi1 omega)) + (xi2 omega)) ^ 2))) ^ 2))) - ((E (fun omega => ((1 - b) * ((b * (((r * (z omega)) + (xi1 omega)) ^ 2)) + ((((1 - (e r)) * r * (z omega)) - ((e r) * (xi1 omega)) + (xi2 omega)) ^ 2))))) ^ 2)) = ((((1 - b) ^ 2) * ((b ^ 2) + 1) * (2 + (4 * (r ^ 2)) + (2 * (r ^ 4)))) + (4 * b * ((1 - b) ^ 2) * (r ^ 4))))).
{
transitivity (((((- 8) * b * (r ^ 10)) + ((- 24) * b * (r ^ 2)) + ((- 56) * b * (r ^ 4)) + ((- 64) * b * (r ^ 6)) + ((- 36) * b * (r ^ 8)) + ((- 4) * b) + ((- 8) * (b ^ 2) * (r ^ 10)) + ((- 4) * (b ^ 2) * (r ^ 12)) + (24 * (b ^ 2) * (r ^ 2)) + (52 * (b ^ 2) * (r ^ 4)) + (48 * (b ^ 2) * (r ^ 6)) + (12 * (b ^ 2) * (r ^ 8)) + (4 * (b ^ 2)) + ((- 8) * (b ^ 3) * (r ^ 10)) + ((- 24) * (b ^ 3) * (r ^ 2)) + ((- 56) * (b ^ 3) * (r ^ 4)) + ((- 64) * (b ^ 3) * (r ^ 6)) + ((- 36) * (b ^ 3) * (r ^ 8)) + ((- 4) * (b ^ 3)) + (12 * (b ^ 4) * (r ^ 10)) + (2 * (b ^ 4) * (r ^ 12)) + (12 * (b ^ 4) * (r ^ 2)) + (30 * (b ^ 4) * (r ^ 4)) + (40 * (b ^ 4) * (r ^ 6)) + (30 * (b ^ 4) * (r ^ 8)) + (2 * (b ^ 4)) + (12 * (r ^ 10)) + (2 * (r ^ 12)) + (12 * (r ^ 2)) + (30 * (r ^ 4)) + (40 * (r ^ 6)) + (30 * (r ^ 8)) + 2) * (/ (((r ^ 2) + 1) ^ 4)))).
{
assert (e__7 : (E (fun omega => (((1 - b) * ((b * (((r * (z omega)) + (xi1 omega)) ^ 2)) + ((((1 - (e r)) * r * (z omega)) - ((e r) * (xi1 omega)) + (xi2 omega)) ^ 2))) ^ 2))) = ((((- 8) * b * (r ^ 10)) + ((- 24) * b * (r ^ 2)) + ((- 56) * b * (r ^ 4)) + ((- 64) * b * (r ^ 6)) + ((- 36) * b * (r ^ 8)) + ((- 4) * b) + ((- 20) * (b ^ 2) * (r ^ 10)) + ((- 6) * (b ^ 2) * (r ^ 12)) + (12 * (b ^ 2) * (r ^ 2)) + (22 * (b ^ 2) * (r ^ 4)) + (8 * (b ^ 2) * (r ^ 6)) + ((- 18) * (b ^ 2) * (r ^ 8)) + (2 * (b ^ 2)) + ((- 8) * (b ^ 3) * (r ^ 10)) + ((- 24) * (b ^ 3) * (r ^ 2)) + ((- 56) * (b ^ 3) * (r ^ 4)) + ((- 64) * (b ^ 3) * (r ^ 6)) + ((- 36) * (b ^ 3) * (r ^ 8)) + ((- 4) * (b ^ 3)) + (18 * (b ^ 4) * (r ^ 10)) + (3 * (b ^ 4) * (r ^ 12)) + (18 * (b ^ 4) * (r ^ 2)) + (45 * (b ^ 4) * (r ^ 4)) + (60 * (b ^ 4) * (r ^ 6)) + (45 * (b ^ 4) * (r ^ 8)) + (3 * (b ^ 4)) + (18 * (r ^ 10)) + (3 * (r ^ 12)) + (18 * (r ^ 2)) + (45 * (r ^ 4)) + (60 * (r ^ 6)) + (45 * (r ^ 8)) + 3) * (/ (((r ^ 2) + 1) ^ 4)))).
{
exact (has_value E _ _ n__35).
}
assert (e__36 : (E (fun omega => ((1 - b) * ((b * (((r * (z omega)) + (xi1 omega)) ^ 2)) + ((((1 - (e r)) * r * (z omega)) - ((e r) * (xi1 omega)) + (xi2 omega)) ^ 2))))) = ((((- 3) * (b ^ 2) * (r ^ 2)) + ((- 3) * (b ^ 2) * (r ^ 4)) + ((- 1) * (b ^ 2) * (r ^ 6)) + ((- 1) * (b ^ 2)) + (3 * (r ^ 2)) + (3 * (r ^ 4)) + (r ^ 6) + 1) * (/ (((r ^ 2) + 1) ^ 2)))).
{
exact (has_value E _ _ n__43).
}
eapply eq_trans.
{
rw e__7.
rw e__36.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 8) * b * (r ^ 2)) + ((- 4) * b) + (8 * (b ^ 2) * (r ^ 2)) + ((- 4) * (b ^ 2) * (r ^ 4)) + (4 * (b ^ 2)) + ((- 8) * (b ^ 3) * (r ^ 2)) + ((- 4) * (b ^ 3)) + (4 * (b ^ 4) * (r ^ 2)) + (2 * (b ^ 4) * (r ^ 4)) + (2 * (b ^ 4)) + (4 * (r ^ 2)) + (2 * (r ^ 4)) + 2)).
{
feq.
}
feq.
}
split.
{
split.
{
change (0 <> (1 + (r ^ 2))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
lra.
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
{
split.
{
change (integrable E (fun omega => (((1 - b) * ((b * (((r * (z omega)) + (xi1 omega)) ^ 2)) + ((((1 - (e r)) * r * (z omega)) - ((e r) * (xi1 omega)) + (xi2 omega)) ^ 2))) ^ 2))).
exact (proj1 n__35).
}
{
change (integrable E (fun omega => ((1 - b) * ((b * (((r * (z omega)) + (xi1 omega)) ^ 2)) + ((((1 - (e r)) * r * (z omega)) - ((e r) * (xi1 omega)) + (xi2 omega)) ^ 2))))).
exact (proj1 n__43).
}
}
}
{
change (((E (fun omega => (((1 - b) * ((b * (((r * (z omega)) + (xi1 omega)) ^ 2)) + ((((1 - (e r)) * r * (z omega)) - ((e r) * (xi1 omega)) + (xi2 omega)) ^ 2))) ^ 2))) - ((E (fun omega => ((1 - b) * ((b * (((r * (z omega)) + (xi1 omega)) ^ 2)) + ((((1 - (e r)) * r * (z omega)) - ((e r) * (xi1 omega)) + (xi2 omega)) ^ 2))))) ^ 2)) = ((((1 - b) ^ 2) * ((b ^ 2) + 1) * (2 + (4 * (r ^ 2)) + (2 * (r ^ 4)))) + (4 * b * ((1 - b) ^ 2) * (r ^ 4)))).
exact s__44.
}
Qed.
Lemma meaningful : forall (Omega : Type) (E : expectation Omega) (b : R) (r : R) (xi1 : Omega -> R) (xi2 : Omega -> R) (z : Omega -> R), has_moments E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E z (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> independent E ((xi1 :: nil) :: (xi2 :: nil) :: (z :: nil) :: nil) -> ((0 <> (1 + (r ^ 2))) /\ (integrable E (fun omega => (((1 - b) * ((b * (((r * (z omega)) + (xi1 omega)) ^ 2)) + ((((1 - (e r)) * r * (z omega)) - ((e r) * (xi1 omega)) + (xi2 omega)) ^ 2))) ^ 2))) /\ (integrable E (fun omega => ((1 - b) * ((b * (((r * (z omega)) + (xi1 omega)) ^ 2)) + ((((1 - (e r)) * r * (z omega)) - ((e r) * (xi1 omega)) + (xi2 omega)) ^ 2)))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Theorem claim : forall (Omega : Type) (E : expectation Omega) (b : R) (r : R) (xi1 : Omega -> R) (xi2 : Omega -> R) (z : Omega -> R), has_moments E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E z (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> independent E ((xi1 :: nil) :: (xi2 :: nil) :: (z :: nil) :: nil) -> (((E (fun omega => (((1 - b) * ((b * (((r * (z omega)) + (xi1 omega)) ^ 2)) + ((((1 - (e r)) * r * (z omega)) - ((e r) * (xi1 omega)) + (xi2 omega)) ^ 2))) ^ 2))) - ((E (fun omega => ((1 - b) * ((b * (((r * (z omega)) + (xi1 omega)) ^ 2)) + ((((1 - (e r)) * r * (z omega)) - ((e r) * (xi1 omega)) + (xi2 omega)) ^ 2))))) ^ 2)) = ((((1 - b) ^ 2) * ((b ^ 2) + 1) * (2 + (4 * (r ^ 2)) + (2 * (r ^ 4)))) + (4 * b * ((1 - b) ^ 2) * (r ^ 4)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Fail Definition corrupted : forall (Omega : Type) (E : expectation Omega) (b : R) (r : R) (xi1 : Omega -> R) (xi2 : Omega -> R) (z : Omega -> R), has_moments E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E z (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> independent E ((xi1 :: nil) :: (xi2 :: nil) :: (z :: nil) :: nil) -> (((E (fun omega => (((1 - b) * ((b * (((r * (z omega)) + (xi1 omega)) ^ 2)) + ((((1 - (e r)) * r * (z omega)) - ((e r) * (xi1 omega)) + (xi2 omega)) ^ 2))) ^ 2))) - ((E (fun omega => ((1 - b) * ((b * (((r * (z omega)) + (xi1 omega)) ^ 2)) + ((((1 - (e r)) * r * (z omega)) - ((e r) * (xi1 omega)) + (xi2 omega)) ^ 2))))) ^ 2)) = (((((1 - b) ^ 2) * ((b ^ 2) + 1) * (2 + (4 * (r ^ 2)) + (2 * (r ^ 4)))) + (4 * b * ((1 - b) ^ 2) * (r ^ 4))) + 1)) := claim.
End T_adamnx_eq8_sgd_572b9c43.


(* adamnx.variance_step; certificate f7eda06140dd7a2ed207fe12236826a283dde32997df240bc47dc16a6ea4c7cb *)
Module T_adamnx_variance_step_f7eda061.
Definition law_0 : finite R.
Proof. refine (outcomes (((1 * / 2), 1) :: ((1 * / 2), (- 1)) :: nil) _ _); [repeat split; lra | simpl; lra]. Defined.
Lemma law_0_has n : has_moments law_0 (fun x => x) (List.firstn n (1 :: 0 :: 1 :: nil)).
Proof. apply moments_first, moments_by. repeat split; simpl; lra. Qed.

Lemma satisfiable : exists (Omega : Type) (E : expectation Omega) (b : R) (V : Omega -> R) (X : Omega -> R), integrable E (fun omega => ((V omega) ^ 2)) /\ integrable E (fun omega => ((V omega) * (X omega))) /\ integrable E (fun omega => ((X omega) ^ 2)) /\ integrable E (fun omega => (V omega)) /\ integrable E (fun omega => (X omega)).
Proof.
exists (R * unit)%type, (law (beside law_0 certain)), (1 * / 2), (on_left (fun x : R => x)), (on_left (fun x : R => x)).
split.
{
exact I.
}
{
split.
{
exact I.
}
{
split.
{
exact I.
}
{
split.
{
exact I.
}
{
exact I.
}
}
}
}
Qed.

Lemma proved : forall (Omega : Type) (E : expectation Omega) (b : R) (V : Omega -> R) (X : Omega -> R), integrable E (fun omega => ((V omega) ^ 2)) -> integrable E (fun omega => ((V omega) * (X omega))) -> integrable E (fun omega => ((X omega) ^ 2)) -> integrable E (fun omega => (V omega)) -> integrable E (fun omega => (X omega)) -> (((integrable E (fun omega => (((b * (V omega)) + ((1 - b) * (X omega))) ^ 2))) /\ (integrable E (fun omega => ((b * (V omega)) + ((1 - b) * (X omega))))) /\ (integrable E (fun omega => ((V omega) ^ 2))) /\ (integrable E (fun omega => (V omega))) /\ (integrable E (fun omega => ((V omega) * (X omega)))) /\ (integrable E (fun omega => (X omega))) /\ (integrable E (fun omega => ((X omega) ^ 2)))) /\ (((E (fun omega => (((b * (V omega)) + ((1 - b) * (X omega))) ^ 2))) - ((E (fun omega => ((b * (V omega)) + ((1 - b) * (X omega))))) ^ 2)) = (((b ^ 2) * ((E (fun omega => ((V omega) ^ 2))) - ((E (fun omega => (V omega))) ^ 2))) + (2 * b * (1 - b) * ((E (fun omega => ((V omega) * (X omega)))) - ((E (fun omega => (V omega))) * (E (fun omega => (X omega)))))) + (((1 - b) ^ 2) * ((E (fun omega => ((X omega) ^ 2))) - ((E (fun omega => (X omega))) ^ 2)))))).
Proof.
intros Omega E b V X h__0 h__1 h__2 h__3 h__4.
assert (n__6 : has E (fun omega => ((X omega) ^ 2)) (E (fun omega => ((X omega) ^ 2)))).
{
exact (has_mean E _ h__2).
}
assert (n__7 : has E (fun omega => ((V omega) * (X omega))) (E (fun omega => ((V omega) * (X omega))))).
{
exact (has_mean E _ h__1).
}
assert (n__8 : has E (fun omega => ((V omega) ^ 2)) (E (fun omega => ((V omega) ^ 2)))).
{
exact (has_mean E _ h__0).
}
assert (n__9 : has E (fun omega => (((b * (V omega)) + ((1 - b) * (X omega))) ^ 2)) ((2 * (E (fun omega => ((V omega) * (X omega)))) * b) + ((- 2) * (E (fun omega => ((V omega) * (X omega)))) * (b ^ 2)) + ((E (fun omega => ((V omega) ^ 2))) * (b ^ 2)) + ((- 2) * (E (fun omega => ((X omega) ^ 2))) * b) + ((E (fun omega => ((X omega) ^ 2))) * (b ^ 2)) + (E (fun omega => ((X omega) ^ 2))))).
{
apply (has_terms E (((b ^ 2), (fun omega => ((V omega) ^ 2)), (E (fun omega => ((V omega) ^ 2)))) :: (((2 * b) + ((- 2) * (b ^ 2))), (fun omega => ((V omega) * (X omega))), (E (fun omega => ((V omega) * (X omega))))) :: ((((- 2) * b) + (b ^ 2) + 1), (fun omega => ((X omega) ^ 2)), (E (fun omega => ((X omega) ^ 2)))) :: nil)).
{
exact (conj n__8 (conj n__7 (conj n__6 I))).
}
{
intros omega. cbn [sum_at].
transitivity (((2 * (V omega) * (X omega) * b) + ((- 2) * (V omega) * (X omega) * (b ^ 2)) + (((V omega) ^ 2) * (b ^ 2)) + ((- 2) * ((X omega) ^ 2) * b) + (((X omega) ^ 2) * (b ^ 2)) + ((X omega) ^ 2))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
assert (n__11 : has E (fun omega => (X omega)) (E (fun omega => (X omega)))).
{
exact (has_mean E _ h__4).
}
assert (n__12 : has E (fun omega => (V omega)) (E (fun omega => (V omega)))).
{
exact (has_mean E _ h__3).
}
assert (n__13 : has E (fun omega => ((b * (V omega)) + ((1 - b) * (X omega)))) (((E (fun omega => (V omega))) * b) + ((- 1) * (E (fun omega => (X omega))) * b) + (E (fun omega => (X omega))))).
{
apply (has_terms E ((b, (fun omega => (V omega)), (E (fun omega => (V omega)))) :: ((((- 1) * b) + 1), (fun omega => (X omega)), (E (fun omega => (X omega)))) :: nil)).
{
exact (conj n__12 (conj n__11 I)).
}
{
intros omega. cbn [sum_at].
transitivity ((((V omega) * b) + ((- 1) * (X omega) * b) + (X omega))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
(* goal *)
assert (s__14 : (((E (fun omega => (((b * (V omega)) + ((1 - b) * (X omega))) ^ 2))) - ((E (fun omega => ((b * (V omega)) + ((1 - b) * (X omega))))) ^ 2)) = (((b ^ 2) * ((E (fun omega => ((V omega) ^ 2))) - ((E (fun omega => (V omega))) ^ 2))) + (2 * b * (1 - b) * ((E (fun omega => ((V omega) * (X omega)))) - ((E (fun omega => (V omega))) * (E (fun omega => (X omega)))))) + (((1 - b) ^ 2) * ((E (fun omega => ((X omega) ^ 2))) - ((E (fun omega => (X omega))) ^ 2)))))).
{
transitivity (((2 * (E (fun omega => ((V omega) * (X omega)))) * b) + ((- 2) * (E (fun omega => ((V omega) * (X omega)))) * (b ^ 2)) + ((- 2) * (E (fun omega => (V omega))) * (E (fun omega => (X omega))) * b) + (2 * (E (fun omega => (V omega))) * (E (fun omega => (X omega))) * (b ^ 2)) + ((- 1) * ((E (fun omega => (V omega))) ^ 2) * (b ^ 2)) + ((E (fun omega => ((V omega) ^ 2))) * (b ^ 2)) + (2 * ((E (fun omega => (X omega))) ^ 2) * b) + ((- 1) * ((E (fun omega => (X omega))) ^ 2) * (b ^ 2)) + ((- 1) * ((E (fun omega => (X omega))) ^ 2)) + ((- 2) * (E (fun omega => ((X omega) ^ 2))) * b) + ((E (fun omega => ((X omega) ^ 2))) * (b ^ 2)) + (E (fun omega => ((X omega) ^ 2))))).
{
assert (e__5 : (E (fun omega => (((b * (V omega)) + ((1 - b) * (X omega))) ^ 2))) = ((2 * (E (fun omega => ((V omega) * (X omega)))) * b) + ((- 2) * (E (fun omega => ((V omega) * (X omega)))) * (b ^ 2)) + ((E (fun omega => ((V omega) ^ 2))) * (b ^ 2)) + ((- 2) * (E (fun omega => ((X omega) ^ 2))) * b) + ((E (fun omega => ((X omega) ^ 2))) * (b ^ 2)) + (E (fun omega => ((X omega) ^ 2))))).
{
exact (has_value E _ _ n__9).
}
assert (e__10 : (E (fun omega => ((b * (V omega)) + ((1 - b) * (X omega))))) = (((E (fun omega => (V omega))) * b) + ((- 1) * (E (fun omega => (X omega))) * b) + (E (fun omega => (X omega))))).
{
exact (has_value E _ _ n__13).
}
eapply eq_trans.
{
rw e__5.
rw e__10.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (E (fun omega => ((V omega) * (X omega)))) * b) + ((- 2) * (E (fun omega => ((V omega) * (X omega)))) * (b ^ 2)) + ((- 2) * (E (fun omega => (V omega))) * (E (fun omega => (X omega))) * b) + (2 * (E (fun omega => (V omega))) * (E (fun omega => (X omega))) * (b ^ 2)) + ((- 1) * ((E (fun omega => (V omega))) ^ 2) * (b ^ 2)) + ((E (fun omega => ((V omega) ^ 2))) * (b ^ 2)) + (2 * ((E (fun omega => (X omega))) ^ 2) * b) + ((- 1) * ((E (fun omega => (X omega))) ^ 2) * (b ^ 2)) + ((- 1) * ((E (fun omega => (X omega))) ^ 2)) + ((- 2) * (E (fun omega => ((X omega) ^ 2))) * b) + ((E (fun omega => ((X omega) ^ 2))) * (b ^ 2)) + (E (fun omega => ((X omega) ^ 2))))).
{
feq.
}
feq.
}
split.
{
split.
{
change (integrable E (fun omega => (((b * (V omega)) + ((1 - b) * (X omega))) ^ 2))).
exact (proj1 n__9).
}
{
split.
{
change (integrable E (fun omega => ((b * (V omega)) + ((1 - b) * (X omega))))).
exact (proj1 n__13).
}
{
split.
{
change (integrable E (fun omega => ((V omega) ^ 2))).
exact (proj1 n__8).
}
{
split.
{
change (integrable E (fun omega => (V omega))).
exact (proj1 n__12).
}
{
split.
{
change (integrable E (fun omega => ((V omega) * (X omega)))).
exact (proj1 n__7).
}
{
split.
{
change (integrable E (fun omega => (X omega))).
exact (proj1 n__11).
}
{
change (integrable E (fun omega => ((X omega) ^ 2))).
exact (proj1 n__6).
}
}
}
}
}
}
}
{
change (((E (fun omega => (((b * (V omega)) + ((1 - b) * (X omega))) ^ 2))) - ((E (fun omega => ((b * (V omega)) + ((1 - b) * (X omega))))) ^ 2)) = (((b ^ 2) * ((E (fun omega => ((V omega) ^ 2))) - ((E (fun omega => (V omega))) ^ 2))) + (2 * b * (1 - b) * ((E (fun omega => ((V omega) * (X omega)))) - ((E (fun omega => (V omega))) * (E (fun omega => (X omega)))))) + (((1 - b) ^ 2) * ((E (fun omega => ((X omega) ^ 2))) - ((E (fun omega => (X omega))) ^ 2))))).
exact s__14.
}
Qed.
Lemma meaningful : forall (Omega : Type) (E : expectation Omega) (b : R) (V : Omega -> R) (X : Omega -> R), integrable E (fun omega => ((V omega) ^ 2)) -> integrable E (fun omega => ((V omega) * (X omega))) -> integrable E (fun omega => ((X omega) ^ 2)) -> integrable E (fun omega => (V omega)) -> integrable E (fun omega => (X omega)) -> ((integrable E (fun omega => (((b * (V omega)) + ((1 - b) * (X omega))) ^ 2))) /\ (integrable E (fun omega => ((b * (V omega)) + ((1 - b) * (X omega))))) /\ (integrable E (fun omega => ((V omega) ^ 2))) /\ (integrable E (fun omega => (V omega))) /\ (integrable E (fun omega => ((V omega) * (X omega)))) /\ (integrable E (fun omega => (X omega))) /\ (integrable E (fun omega => ((X omega) ^ 2)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Theorem claim : forall (Omega : Type) (E : expectation Omega) (b : R) (V : Omega -> R) (X : Omega -> R), integrable E (fun omega => ((V omega) ^ 2)) -> integrable E (fun omega => ((V omega) * (X omega))) -> integrable E (fun omega => ((X omega) ^ 2)) -> integrable E (fun omega => (V omega)) -> integrable E (fun omega => (X omega)) -> (((E (fun omega => (((b * (V omega)) + ((1 - b) * (X omega))) ^ 2))) - ((E (fun omega => ((b * (V omega)) + ((1 - b) * (X omega))))) ^ 2)) = (((b ^ 2) * ((E (fun omega => ((V omega) ^ 2))) - ((E (fun omega => (V omega))) ^ 2))) + (2 * b * (1 - b) * ((E (fun omega => ((V omega) * (X omega)))) - ((E (fun omega => (V omega))) * (E (fun omega => (X omega)))))) + (((1 - b) ^ 2) * ((E (fun omega => ((X omega) ^ 2))) - ((E (fun omega => (X omega))) ^ 2))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Fail Definition corrupted : forall (Omega : Type) (E : expectation Omega) (b : R) (V : Omega -> R) (X : Omega -> R), integrable E (fun omega => ((V omega) ^ 2)) -> integrable E (fun omega => ((V omega) * (X omega))) -> integrable E (fun omega => ((X omega) ^ 2)) -> integrable E (fun omega => (V omega)) -> integrable E (fun omega => (X omega)) -> (((E (fun omega => (((b * (V omega)) + ((1 - b) * (X omega))) ^ 2))) - ((E (fun omega => ((b * (V omega)) + ((1 - b) * (X omega))))) ^ 2)) = ((((b ^ 2) * ((E (fun omega => ((V omega) ^ 2))) - ((E (fun omega => (V omega))) ^ 2))) + (2 * b * (1 - b) * ((E (fun omega => ((V omega) * (X omega)))) - ((E (fun omega => (V omega))) * (E (fun omega => (X omega)))))) + (((1 - b) ^ 2) * ((E (fun omega => ((X omega) ^ 2))) - ((E (fun omega => (X omega))) ^ 2)))) + 1)) := claim.
End T_adamnx_variance_step_f7eda061.


(* adamnx.square_variance_any_noise; certificate 04cf0e4ec6fdb398b2d60c0fb9aea5d073aa843d7e9e97bc19532d28a455075e *)
Module T_adamnx_square_variance_any_noise_04cf0e4e.
Definition law_0 : finite R.
Proof. refine (outcomes (((1 * / 2), 1) :: ((1 * / 2), (- 1)) :: nil) _ _); [repeat split; lra | simpl; lra]. Defined.
Lemma law_0_has n : has_moments law_0 (fun x => x) (List.firstn n (1 :: 0 :: 1 :: 0 :: nil)).
Proof. apply moments_first, moments_by. repeat split; simpl; lra. Qed.
Definition law_1 : finite R.
Proof. refine (outcomes (((1 * / 2), 1) :: ((1 * / 2), (- 1)) :: nil) _ _); [repeat split; lra | simpl; lra]. Defined.
Lemma law_1_has n : has_moments law_1 (fun x => x) (List.firstn n (1 :: 0 :: 1 :: nil)).
Proof. apply moments_first, moments_by. repeat split; simpl; lra. Qed.

Lemma satisfiable : exists (Omega : Type) (E : expectation Omega) (s : R) (xi : Omega -> R) (G : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: 0 :: nil) /\ integrable E (fun omega => ((G omega) ^ 4)) /\ integrable E (fun omega => ((G omega) ^ 3)) /\ integrable E (fun omega => ((G omega) ^ 2)) /\ integrable E (fun omega => (G omega)) /\ integrable E (fun omega => ((xi omega) ^ 4)) /\ independent E ((xi :: nil) :: (G :: nil) :: nil).
Proof.
exists (R * (R * unit))%type, (law (beside law_0 (beside law_1 certain))), 1, (on_left (fun x : R => x)), (on_right (on_left (fun x : R => x))).
split.
{
exact (moments_left law_0 (beside law_1 certain) (fun x => x) (1 :: 0 :: 1 :: 0 :: nil) (law_0_has 4)).
}
{
split.
{
exact I.
}
{
split.
{
exact I.
}
{
split.
{
exact I.
}
{
split.
{
exact I.
}
{
split.
{
exact I.
}
{
exact (independent_pair law_0 (beside law_1 certain) ((fun x => x) :: nil) (((on_left (fun x : R => x)) :: nil) :: nil) (independent_pair law_1 certain ((fun x => x) :: nil) (nil) independent_none)).
}
}
}
}
}
}
Qed.

Lemma proved : forall (Omega : Type) (E : expectation Omega) (s : R) (xi : Omega -> R) (G : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: 0 :: nil) -> integrable E (fun omega => ((G omega) ^ 4)) -> integrable E (fun omega => ((G omega) ^ 3)) -> integrable E (fun omega => ((G omega) ^ 2)) -> integrable E (fun omega => (G omega)) -> integrable E (fun omega => ((xi omega) ^ 4)) -> independent E ((xi :: nil) :: (G :: nil) :: nil) -> (((integrable E (fun omega => (((G omega) + (s * (xi omega))) ^ 4))) /\ (integrable E (fun omega => (((G omega) + (s * (xi omega))) ^ 2))) /\ (integrable E (fun omega => ((xi omega) ^ 4))) /\ (integrable E (fun omega => ((G omega) ^ 2))) /\ (integrable E (fun omega => ((G omega) ^ 4)))) /\ (((E (fun omega => (((G omega) + (s * (xi omega))) ^ 4))) - ((E (fun omega => (((G omega) + (s * (xi omega))) ^ 2))) ^ 2)) = (((s ^ 4) * ((E (fun omega => ((xi omega) ^ 4))) - 1)) + (4 * (s ^ 2) * (E (fun omega => ((G omega) ^ 2)))) + ((E (fun omega => ((G omega) ^ 4))) - ((E (fun omega => ((G omega) ^ 2))) ^ 2))))).
Proof.
intros Omega E s xi G h__0 h__1 h__2 h__3 h__4 h__5 h__6.
assert (n__8 : has E (fun omega => ((xi omega) ^ 4)) (E (fun omega => ((xi omega) ^ 4)))).
{
exact (has_mean E _ h__5).
}
assert (n__9 : has E (fun omega => ((xi omega) ^ 3)) 0).
{
exact (has_moment E xi (1 :: 0 :: 1 :: 0 :: nil) 3 0 h__0 eq_refl).
}
assert (n__10 : has E (fun omega => (G omega)) (E (fun omega => (G omega)))).
{
exact (has_mean E _ h__4).
}
assert (n__11 : has E (fun omega => ((G omega) * ((xi omega) ^ 3))) 0).
{
apply (has_is E _ (times_all (0 :: (E (fun omega => (G omega))) :: nil))).
{
apply (has_of E (product ((fun omega => ((xi omega) ^ 3)) :: (fun omega => (G omega)) :: nil))).
{
exact (has_product E ((xi :: nil) :: (G :: nil) :: nil) ((fun omega => ((xi omega) ^ 3)) :: (fun omega => (G omega)) :: nil) (0 :: (E (fun omega => (G omega))) :: nil) h__6
(List.Forall2_cons _ _ (poly_pow (xi :: nil) xi 3 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (G :: nil) G (or_introl eq_refl)) (List.Forall2_nil _)))
(List.Forall2_cons _ _ n__9 (List.Forall2_cons _ _ n__10 (List.Forall2_nil _)))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__12 : has E (fun omega => ((xi omega) ^ 2)) 1).
{
exact (has_moment E xi (1 :: 0 :: 1 :: 0 :: nil) 2 1 h__0 eq_refl).
}
assert (n__13 : has E (fun omega => ((G omega) ^ 2)) (E (fun omega => ((G omega) ^ 2)))).
{
exact (has_mean E _ h__3).
}
assert (n__14 : has E (fun omega => (((G omega) ^ 2) * ((xi omega) ^ 2))) (E (fun omega => ((G omega) ^ 2)))).
{
apply (has_is E _ (times_all (1 :: (E (fun omega => ((G omega) ^ 2))) :: nil))).
{
apply (has_of E (product ((fun omega => ((xi omega) ^ 2)) :: (fun omega => ((G omega) ^ 2)) :: nil))).
{
exact (has_product E ((xi :: nil) :: (G :: nil) :: nil) ((fun omega => ((xi omega) ^ 2)) :: (fun omega => ((G omega) ^ 2)) :: nil) (1 :: (E (fun omega => ((G omega) ^ 2))) :: nil) h__6
(List.Forall2_cons _ _ (poly_pow (xi :: nil) xi 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (G :: nil) G 2 (or_introl eq_refl)) (List.Forall2_nil _)))
(List.Forall2_cons _ _ n__12 (List.Forall2_cons _ _ n__13 (List.Forall2_nil _)))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__15 : has E (fun omega => (xi omega)) 0).
{
exact (has_first E xi (1 :: 0 :: 1 :: 0 :: nil) 0 h__0 eq_refl).
}
assert (n__16 : has E (fun omega => ((G omega) ^ 3)) (E (fun omega => ((G omega) ^ 3)))).
{
exact (has_mean E _ h__2).
}
assert (n__17 : has E (fun omega => (((G omega) ^ 3) * (xi omega))) 0).
{
apply (has_is E _ (times_all (0 :: (E (fun omega => ((G omega) ^ 3))) :: nil))).
{
apply (has_of E (product ((fun omega => (xi omega)) :: (fun omega => ((G omega) ^ 3)) :: nil))).
{
exact (has_product E ((xi :: nil) :: (G :: nil) :: nil) ((fun omega => (xi omega)) :: (fun omega => ((G omega) ^ 3)) :: nil) (0 :: (E (fun omega => ((G omega) ^ 3))) :: nil) h__6
(List.Forall2_cons _ _ (poly_var (xi :: nil) xi (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (G :: nil) G 3 (or_introl eq_refl)) (List.Forall2_nil _)))
(List.Forall2_cons _ _ n__15 (List.Forall2_cons _ _ n__16 (List.Forall2_nil _)))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__18 : has E (fun omega => ((G omega) ^ 4)) (E (fun omega => ((G omega) ^ 4)))).
{
exact (has_mean E _ h__1).
}
assert (n__19 : has E (fun omega => (((G omega) + (s * (xi omega))) ^ 4)) ((6 * (E (fun omega => ((G omega) ^ 2))) * (s ^ 2)) + (E (fun omega => ((G omega) ^ 4))) + ((E (fun omega => ((xi omega) ^ 4))) * (s ^ 4)))).
{
apply (has_terms E ((1, (fun omega => ((G omega) ^ 4)), (E (fun omega => ((G omega) ^ 4)))) :: ((4 * s), (fun omega => (((G omega) ^ 3) * (xi omega))), 0) :: ((6 * (s ^ 2)), (fun omega => (((G omega) ^ 2) * ((xi omega) ^ 2))), (E (fun omega => ((G omega) ^ 2)))) :: ((4 * (s ^ 3)), (fun omega => ((G omega) * ((xi omega) ^ 3))), 0) :: ((s ^ 4), (fun omega => ((xi omega) ^ 4)), (E (fun omega => ((xi omega) ^ 4)))) :: nil)).
{
exact (conj n__18 (conj n__17 (conj n__14 (conj n__11 (conj n__8 I))))).
}
{
intros omega. cbn [sum_at].
transitivity (((4 * (G omega) * (s ^ 3) * ((xi omega) ^ 3)) + (6 * ((G omega) ^ 2) * (s ^ 2) * ((xi omega) ^ 2)) + (4 * ((G omega) ^ 3) * s * (xi omega)) + ((G omega) ^ 4) + ((s ^ 4) * ((xi omega) ^ 4)))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
assert (n__21 : has E (fun omega => ((G omega) * (xi omega))) 0).
{
apply (has_is E _ (times_all (0 :: (E (fun omega => (G omega))) :: nil))).
{
apply (has_of E (product ((fun omega => (xi omega)) :: (fun omega => (G omega)) :: nil))).
{
exact (has_product E ((xi :: nil) :: (G :: nil) :: nil) ((fun omega => (xi omega)) :: (fun omega => (G omega)) :: nil) (0 :: (E (fun omega => (G omega))) :: nil) h__6
(List.Forall2_cons _ _ (poly_var (xi :: nil) xi (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (G :: nil) G (or_introl eq_refl)) (List.Forall2_nil _)))
(List.Forall2_cons _ _ n__15 (List.Forall2_cons _ _ n__10 (List.Forall2_nil _)))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__22 : has E (fun omega => (((G omega) + (s * (xi omega))) ^ 2)) ((E (fun omega => ((G omega) ^ 2))) + (s ^ 2))).
{
apply (has_terms E ((1, (fun omega => ((G omega) ^ 2)), (E (fun omega => ((G omega) ^ 2)))) :: ((2 * s), (fun omega => ((G omega) * (xi omega))), 0) :: ((s ^ 2), (fun omega => ((xi omega) ^ 2)), 1) :: nil)).
{
exact (conj n__13 (conj n__21 (conj n__12 I))).
}
{
intros omega. cbn [sum_at].
transitivity (((2 * (G omega) * s * (xi omega)) + ((G omega) ^ 2) + ((s ^ 2) * ((xi omega) ^ 2)))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
(* goal *)
assert (s__23 : (((E (fun omega => (((G omega) + (s * (xi omega))) ^ 4))) - ((E (fun omega => (((G omega) + (s * (xi omega))) ^ 2))) ^ 2)) = (((s ^ 4) * ((E (fun omega => ((xi omega) ^ 4))) - 1)) + (4 * (s ^ 2) * (E (fun omega => ((G omega) ^ 2)))) + ((E (fun omega => ((G omega) ^ 4))) - ((E (fun omega => ((G omega) ^ 2))) ^ 2))))).
{
transitivity (((4 * (E (fun omega => ((G omega) ^ 2))) * (s ^ 2)) + ((- 1) * ((E (fun omega => ((G omega) ^ 2))) ^ 2)) + (E (fun omega => ((G omega) ^ 4))) + ((E (fun omega => ((xi omega) ^ 4))) * (s ^ 4)) + ((- 1) * (s ^ 4)))).
{
assert (e__7 : (E (fun omega => (((G omega) + (s * (xi omega))) ^ 4))) = ((6 * (E (fun omega => ((G omega) ^ 2))) * (s ^ 2)) + (E (fun omega => ((G omega) ^ 4))) + ((E (fun omega => ((xi omega) ^ 4))) * (s ^ 4)))).
{
exact (has_value E _ _ n__19).
}
assert (e__20 : (E (fun omega => (((G omega) + (s * (xi omega))) ^ 2))) = ((E (fun omega => ((G omega) ^ 2))) + (s ^ 2))).
{
exact (has_value E _ _ n__22).
}
eapply eq_trans.
{
rw e__7.
rw e__20.
reflexivity.
}
feq.
}
symmetry.
transitivity (((4 * (E (fun omega => ((G omega) ^ 2))) * (s ^ 2)) + ((- 1) * ((E (fun omega => ((G omega) ^ 2))) ^ 2)) + (E (fun omega => ((G omega) ^ 4))) + ((E (fun omega => ((xi omega) ^ 4))) * (s ^ 4)) + ((- 1) * (s ^ 4)))).
{
feq.
}
feq.
}
split.
{
split.
{
change (integrable E (fun omega => (((G omega) + (s * (xi omega))) ^ 4))).
exact (proj1 n__19).
}
{
split.
{
change (integrable E (fun omega => (((G omega) + (s * (xi omega))) ^ 2))).
exact (proj1 n__22).
}
{
split.
{
change (integrable E (fun omega => ((xi omega) ^ 4))).
exact (proj1 n__8).
}
{
split.
{
change (integrable E (fun omega => ((G omega) ^ 2))).
exact (proj1 n__13).
}
{
change (integrable E (fun omega => ((G omega) ^ 4))).
exact (proj1 n__18).
}
}
}
}
}
{
change (((E (fun omega => (((G omega) + (s * (xi omega))) ^ 4))) - ((E (fun omega => (((G omega) + (s * (xi omega))) ^ 2))) ^ 2)) = (((s ^ 4) * ((E (fun omega => ((xi omega) ^ 4))) - 1)) + (4 * (s ^ 2) * (E (fun omega => ((G omega) ^ 2)))) + ((E (fun omega => ((G omega) ^ 4))) - ((E (fun omega => ((G omega) ^ 2))) ^ 2)))).
exact s__23.
}
Qed.
Lemma meaningful : forall (Omega : Type) (E : expectation Omega) (s : R) (xi : Omega -> R) (G : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: 0 :: nil) -> integrable E (fun omega => ((G omega) ^ 4)) -> integrable E (fun omega => ((G omega) ^ 3)) -> integrable E (fun omega => ((G omega) ^ 2)) -> integrable E (fun omega => (G omega)) -> integrable E (fun omega => ((xi omega) ^ 4)) -> independent E ((xi :: nil) :: (G :: nil) :: nil) -> ((integrable E (fun omega => (((G omega) + (s * (xi omega))) ^ 4))) /\ (integrable E (fun omega => (((G omega) + (s * (xi omega))) ^ 2))) /\ (integrable E (fun omega => ((xi omega) ^ 4))) /\ (integrable E (fun omega => ((G omega) ^ 2))) /\ (integrable E (fun omega => ((G omega) ^ 4)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Theorem claim : forall (Omega : Type) (E : expectation Omega) (s : R) (xi : Omega -> R) (G : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: 0 :: nil) -> integrable E (fun omega => ((G omega) ^ 4)) -> integrable E (fun omega => ((G omega) ^ 3)) -> integrable E (fun omega => ((G omega) ^ 2)) -> integrable E (fun omega => (G omega)) -> integrable E (fun omega => ((xi omega) ^ 4)) -> independent E ((xi :: nil) :: (G :: nil) :: nil) -> (((E (fun omega => (((G omega) + (s * (xi omega))) ^ 4))) - ((E (fun omega => (((G omega) + (s * (xi omega))) ^ 2))) ^ 2)) = (((s ^ 4) * ((E (fun omega => ((xi omega) ^ 4))) - 1)) + (4 * (s ^ 2) * (E (fun omega => ((G omega) ^ 2)))) + ((E (fun omega => ((G omega) ^ 4))) - ((E (fun omega => ((G omega) ^ 2))) ^ 2)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Fail Definition corrupted : forall (Omega : Type) (E : expectation Omega) (s : R) (xi : Omega -> R) (G : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: 0 :: nil) -> integrable E (fun omega => ((G omega) ^ 4)) -> integrable E (fun omega => ((G omega) ^ 3)) -> integrable E (fun omega => ((G omega) ^ 2)) -> integrable E (fun omega => (G omega)) -> integrable E (fun omega => ((xi omega) ^ 4)) -> independent E ((xi :: nil) :: (G :: nil) :: nil) -> (((E (fun omega => (((G omega) + (s * (xi omega))) ^ 4))) - ((E (fun omega => (((G omega) + (s * (xi omega))) ^ 2))) ^ 2)) = ((((s ^ 4) * ((E (fun omega => ((xi omega) ^ 4))) - 1)) + (4 * (s ^ 2) * (E (fun omega => ((G omega) ^ 2)))) + ((E (fun omega => ((G omega) ^ 4))) - ((E (fun omega => ((G omega) ^ 2))) ^ 2))) + 1)) := claim.
End T_adamnx_square_variance_any_noise_04cf0e4e.


(* adamnx.eq8_ar_covariance; certificate 27afa73667aa30930aaad1582043230835454e27b3e3efe5be493e99a7f8f407 *)
Module T_adamnx_eq8_ar_covariance_27afa736.
Definition law_0 : finite R.
Proof. refine (outcomes (((1 * / 2), 0) :: ((1 * / 6), 1) :: ((1 * / 6), (- 1)) :: ((1 * / 12), 2) :: ((1 * / 12), (- 2)) :: nil) _ _); [repeat split; lra | simpl; lra]. Defined.
Lemma law_0_has n : has_moments law_0 (fun x => x) (List.firstn n (1 :: 0 :: 1 :: 0 :: 3 :: nil)).
Proof. apply moments_first, moments_by. repeat split; simpl; lra. Qed.

Lemma satisfiable : exists (Omega : Type) (E : expectation Omega) (M : R) (d : R) (s : R) (r : R) (u : R) (z1 : Omega -> R) (z2 : Omega -> R) (xi1 : Omega -> R) (xi2 : Omega -> R), has_moments E z1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) /\ has_moments E z2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) /\ has_moments E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) /\ has_moments E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) /\ independent E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) /\ ((u ^ 2) = (1 - (r ^ 2))).
Proof.
exists (R * (R * (R * (R * unit))))%type, (law (beside law_0 (beside law_0 (beside law_0 (beside law_0 certain))))), 1, 2, 1, (3 * / 5), (4 * / 5), (on_left (fun x : R => x)), (on_right (on_left (fun x : R => x))), (on_right (on_right (on_left (fun x : R => x)))), (on_right (on_right (on_right (on_left (fun x : R => x))))).
split.
{
exact (moments_left law_0 (beside law_0 (beside law_0 (beside law_0 certain))) (fun x => x) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (law_0_has 5)).
}
{
split.
{
exact (moments_right law_0 (beside law_0 (beside law_0 (beside law_0 certain))) (on_left (fun x : R => x)) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (moments_left law_0 (beside law_0 (beside law_0 certain)) (fun x => x) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (law_0_has 5))).
}
{
split.
{
exact (moments_right law_0 (beside law_0 (beside law_0 (beside law_0 certain))) (on_right (on_left (fun x : R => x))) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (moments_right law_0 (beside law_0 (beside law_0 certain)) (on_left (fun x : R => x)) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (moments_left law_0 (beside law_0 certain) (fun x => x) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (law_0_has 5)))).
}
{
split.
{
exact (moments_right law_0 (beside law_0 (beside law_0 (beside law_0 certain))) (on_right (on_right (on_left (fun x : R => x)))) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (moments_right law_0 (beside law_0 (beside law_0 certain)) (on_right (on_left (fun x : R => x))) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (moments_right law_0 (beside law_0 certain) (on_left (fun x : R => x)) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (moments_left law_0 certain (fun x => x) (1 :: 0 :: 1 :: 0 :: 3 :: nil) (law_0_has 5))))).
}
{
split.
{
exact (independent_pair law_0 (beside law_0 (beside law_0 (beside law_0 certain))) ((fun x => x) :: nil) (((on_left (fun x : R => x)) :: nil) :: ((on_right (on_left (fun x : R => x))) :: nil) :: ((on_right (on_right (on_left (fun x : R => x)))) :: nil) :: nil) (independent_pair law_0 (beside law_0 (beside law_0 certain)) ((fun x => x) :: nil) (((on_left (fun x : R => x)) :: nil) :: ((on_right (on_left (fun x : R => x))) :: nil) :: nil) (independent_pair law_0 (beside law_0 certain) ((fun x => x) :: nil) (((on_left (fun x : R => x)) :: nil) :: nil) (independent_pair law_0 certain ((fun x => x) :: nil) (nil) independent_none)))).
}
{
change (((4 * / 5) ^ 2) = (1 - ((3 * / 5) ^ 2))).
closed_eq.
}
}
}
}
}
Qed.

Lemma proved : forall (Omega : Type) (E : expectation Omega) (M : R) (d : R) (s : R) (r : R) (u : R) (z1 : Omega -> R) (z2 : Omega -> R) (xi1 : Omega -> R) (xi2 : Omega -> R), has_moments E z1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E z2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> independent E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) -> ((u ^ 2) = (1 - (r ^ 2))) -> (((integrable E (fun omega => (((M + (d * (z1 omega)) + (s * (xi1 omega))) ^ 2) * ((M + (d * ((r * (z1 omega)) + (u * (z2 omega)))) + (s * (xi2 omega))) ^ 2)))) /\ (integrable E (fun omega => ((M + (d * (z1 omega)) + (s * (xi1 omega))) ^ 2))) /\ (integrable E (fun omega => ((M + (d * ((r * (z1 omega)) + (u * (z2 omega)))) + (s * (xi2 omega))) ^ 2)))) /\ (((E (fun omega => (((M + (d * (z1 omega)) + (s * (xi1 omega))) ^ 2) * ((M + (d * ((r * (z1 omega)) + (u * (z2 omega)))) + (s * (xi2 omega))) ^ 2)))) - ((E (fun omega => ((M + (d * (z1 omega)) + (s * (xi1 omega))) ^ 2))) * (E (fun omega => ((M + (d * ((r * (z1 omega)) + (u * (z2 omega)))) + (s * (xi2 omega))) ^ 2))))) = ((4 * (M ^ 2) * (d ^ 2) * r) + (2 * (d ^ 4) * (r ^ 2))))).
Proof.
intros Omega E M d s r u z1 z2 xi1 xi2 h__0 h__1 h__2 h__3 h__4 h__5.
assert (n__7 : has E (fun omega => ((xi1 omega) ^ 2)) 1).
{
exact (has_moment E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 2 1 h__2 eq_refl).
}
assert (n__8 : has E (fun omega => ((xi2 omega) ^ 2)) 1).
{
exact (has_moment E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 2 1 h__3 eq_refl).
}
assert (n__9 : has E (fun omega => (((xi1 omega) ^ 2) * ((xi2 omega) ^ 2))) 1).
{
apply (has_is E _ (times_all (1 :: 1 :: 1 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => 1) :: (fun omega => 1) :: (fun omega => ((xi1 omega) ^ 2)) :: (fun omega => ((xi2 omega) ^ 2)) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => 1) :: (fun omega => 1) :: (fun omega => ((xi1 omega) ^ 2)) :: (fun omega => ((xi2 omega) ^ 2)) :: nil) (1 :: 1 :: 1 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_const (z1 :: nil) 1) (List.Forall2_cons _ _ (poly_const (z2 :: nil) 1) (List.Forall2_cons _ _ (poly_pow (xi1 :: nil) xi1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (xi2 :: nil) xi2 2 (or_introl eq_refl)) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__7 (List.Forall2_cons _ _ n__8 (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__10 : has E (fun omega => (z2 omega)) 0).
{
exact (has_first E z2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 0 h__1 eq_refl).
}
assert (n__11 : has E (fun omega => (xi2 omega)) 0).
{
exact (has_first E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 0 h__3 eq_refl).
}
assert (n__12 : has E (fun omega => (((xi1 omega) ^ 2) * (xi2 omega) * (z2 omega))) 0).
{
apply (has_is E _ (times_all (1 :: 0 :: 1 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => 1) :: (fun omega => (z2 omega)) :: (fun omega => ((xi1 omega) ^ 2)) :: (fun omega => (xi2 omega)) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => 1) :: (fun omega => (z2 omega)) :: (fun omega => ((xi1 omega) ^ 2)) :: (fun omega => (xi2 omega)) :: nil) (1 :: 0 :: 1 :: 0 :: nil) h__4
(List.Forall2_cons _ _ (poly_const (z1 :: nil) 1) (List.Forall2_cons _ _ (poly_var (z2 :: nil) z2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (xi1 :: nil) xi1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__10 (List.Forall2_cons _ _ n__7 (List.Forall2_cons _ _ n__11 (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__13 : has E (fun omega => ((z2 omega) ^ 2)) 1).
{
exact (has_moment E z2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 2 1 h__1 eq_refl).
}
assert (n__14 : has E (fun omega => (((xi1 omega) ^ 2) * ((z2 omega) ^ 2))) 1).
{
apply (has_is E _ (times_all (1 :: 1 :: 1 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => 1) :: (fun omega => ((z2 omega) ^ 2)) :: (fun omega => ((xi1 omega) ^ 2)) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => 1) :: (fun omega => ((z2 omega) ^ 2)) :: (fun omega => ((xi1 omega) ^ 2)) :: (fun omega => 1) :: nil) (1 :: 1 :: 1 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_const (z1 :: nil) 1) (List.Forall2_cons _ _ (poly_pow (z2 :: nil) z2 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (xi1 :: nil) xi1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__13 (List.Forall2_cons _ _ n__7 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__15 : has E (fun omega => (z1 omega)) 0).
{
exact (has_first E z1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 0 h__0 eq_refl).
}
assert (n__16 : has E (fun omega => (((xi1 omega) ^ 2) * (xi2 omega) * (z1 omega))) 0).
{
apply (has_is E _ (times_all (0 :: 1 :: 1 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => (z1 omega)) :: (fun omega => 1) :: (fun omega => ((xi1 omega) ^ 2)) :: (fun omega => (xi2 omega)) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => (z1 omega)) :: (fun omega => 1) :: (fun omega => ((xi1 omega) ^ 2)) :: (fun omega => (xi2 omega)) :: nil) (0 :: 1 :: 1 :: 0 :: nil) h__4
(List.Forall2_cons _ _ (poly_var (z1 :: nil) z1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (z2 :: nil) 1) (List.Forall2_cons _ _ (poly_pow (xi1 :: nil) xi1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__15 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__7 (List.Forall2_cons _ _ n__11 (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__17 : has E (fun omega => (((xi1 omega) ^ 2) * (z1 omega) * (z2 omega))) 0).
{
apply (has_is E _ (times_all (0 :: 0 :: 1 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => (z1 omega)) :: (fun omega => (z2 omega)) :: (fun omega => ((xi1 omega) ^ 2)) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => (z1 omega)) :: (fun omega => (z2 omega)) :: (fun omega => ((xi1 omega) ^ 2)) :: (fun omega => 1) :: nil) (0 :: 0 :: 1 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_var (z1 :: nil) z1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (z2 :: nil) z2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (xi1 :: nil) xi1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__15 (List.Forall2_cons _ _ n__10 (List.Forall2_cons _ _ n__7 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__18 : has E (fun omega => ((z1 omega) ^ 2)) 1).
{
exact (has_moment E z1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 2 1 h__0 eq_refl).
}
assert (n__19 : has E (fun omega => (((xi1 omega) ^ 2) * ((z1 omega) ^ 2))) 1).
{
apply (has_is E _ (times_all (1 :: 1 :: 1 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => ((z1 omega) ^ 2)) :: (fun omega => 1) :: (fun omega => ((xi1 omega) ^ 2)) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => ((z1 omega) ^ 2)) :: (fun omega => 1) :: (fun omega => ((xi1 omega) ^ 2)) :: (fun omega => 1) :: nil) (1 :: 1 :: 1 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_pow (z1 :: nil) z1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (z2 :: nil) 1) (List.Forall2_cons _ _ (poly_pow (xi1 :: nil) xi1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__18 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__7 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__20 : has E (fun omega => (((xi1 omega) ^ 2) * (xi2 omega))) 0).
{
apply (has_is E _ (times_all (1 :: 1 :: 1 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => 1) :: (fun omega => 1) :: (fun omega => ((xi1 omega) ^ 2)) :: (fun omega => (xi2 omega)) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => 1) :: (fun omega => 1) :: (fun omega => ((xi1 omega) ^ 2)) :: (fun omega => (xi2 omega)) :: nil) (1 :: 1 :: 1 :: 0 :: nil) h__4
(List.Forall2_cons _ _ (poly_const (z1 :: nil) 1) (List.Forall2_cons _ _ (poly_const (z2 :: nil) 1) (List.Forall2_cons _ _ (poly_pow (xi1 :: nil) xi1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__7 (List.Forall2_cons _ _ n__11 (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__21 : has E (fun omega => (((xi1 omega) ^ 2) * (z2 omega))) 0).
{
apply (has_is E _ (times_all (1 :: 0 :: 1 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => 1) :: (fun omega => (z2 omega)) :: (fun omega => ((xi1 omega) ^ 2)) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => 1) :: (fun omega => (z2 omega)) :: (fun omega => ((xi1 omega) ^ 2)) :: (fun omega => 1) :: nil) (1 :: 0 :: 1 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_const (z1 :: nil) 1) (List.Forall2_cons _ _ (poly_var (z2 :: nil) z2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (xi1 :: nil) xi1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__10 (List.Forall2_cons _ _ n__7 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__22 : has E (fun omega => (((xi1 omega) ^ 2) * (z1 omega))) 0).
{
apply (has_is E _ (times_all (0 :: 1 :: 1 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => (z1 omega)) :: (fun omega => 1) :: (fun omega => ((xi1 omega) ^ 2)) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => (z1 omega)) :: (fun omega => 1) :: (fun omega => ((xi1 omega) ^ 2)) :: (fun omega => 1) :: nil) (0 :: 1 :: 1 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_var (z1 :: nil) z1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (z2 :: nil) 1) (List.Forall2_cons _ _ (poly_pow (xi1 :: nil) xi1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__15 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__7 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__23 : has E (fun omega => (xi1 omega)) 0).
{
exact (has_first E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 0 h__2 eq_refl).
}
assert (n__24 : has E (fun omega => ((xi1 omega) * ((xi2 omega) ^ 2) * (z1 omega))) 0).
{
apply (has_is E _ (times_all (0 :: 1 :: 0 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => (z1 omega)) :: (fun omega => 1) :: (fun omega => (xi1 omega)) :: (fun omega => ((xi2 omega) ^ 2)) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => (z1 omega)) :: (fun omega => 1) :: (fun omega => (xi1 omega)) :: (fun omega => ((xi2 omega) ^ 2)) :: nil) (0 :: 1 :: 0 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_var (z1 :: nil) z1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (z2 :: nil) 1) (List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (xi2 :: nil) xi2 2 (or_introl eq_refl)) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__15 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__23 (List.Forall2_cons _ _ n__8 (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__25 : has E (fun omega => ((xi1 omega) * (xi2 omega) * (z1 omega) * (z2 omega))) 0).
{
apply (has_is E _ (times_all (0 :: 0 :: 0 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => (z1 omega)) :: (fun omega => (z2 omega)) :: (fun omega => (xi1 omega)) :: (fun omega => (xi2 omega)) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => (z1 omega)) :: (fun omega => (z2 omega)) :: (fun omega => (xi1 omega)) :: (fun omega => (xi2 omega)) :: nil) (0 :: 0 :: 0 :: 0 :: nil) h__4
(List.Forall2_cons _ _ (poly_var (z1 :: nil) z1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (z2 :: nil) z2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__15 (List.Forall2_cons _ _ n__10 (List.Forall2_cons _ _ n__23 (List.Forall2_cons _ _ n__11 (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__26 : has E (fun omega => ((xi1 omega) * (z1 omega) * ((z2 omega) ^ 2))) 0).
{
apply (has_is E _ (times_all (0 :: 1 :: 0 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => (z1 omega)) :: (fun omega => ((z2 omega) ^ 2)) :: (fun omega => (xi1 omega)) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => (z1 omega)) :: (fun omega => ((z2 omega) ^ 2)) :: (fun omega => (xi1 omega)) :: (fun omega => 1) :: nil) (0 :: 1 :: 0 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_var (z1 :: nil) z1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (z2 :: nil) z2 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__15 (List.Forall2_cons _ _ n__13 (List.Forall2_cons _ _ n__23 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__27 : has E (fun omega => ((xi1 omega) * (xi2 omega) * ((z1 omega) ^ 2))) 0).
{
apply (has_is E _ (times_all (1 :: 1 :: 0 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => ((z1 omega) ^ 2)) :: (fun omega => 1) :: (fun omega => (xi1 omega)) :: (fun omega => (xi2 omega)) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => ((z1 omega) ^ 2)) :: (fun omega => 1) :: (fun omega => (xi1 omega)) :: (fun omega => (xi2 omega)) :: nil) (1 :: 1 :: 0 :: 0 :: nil) h__4
(List.Forall2_cons _ _ (poly_pow (z1 :: nil) z1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (z2 :: nil) 1) (List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__18 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__23 (List.Forall2_cons _ _ n__11 (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__28 : has E (fun omega => ((xi1 omega) * ((z1 omega) ^ 2) * (z2 omega))) 0).
{
apply (has_is E _ (times_all (1 :: 0 :: 0 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => ((z1 omega) ^ 2)) :: (fun omega => (z2 omega)) :: (fun omega => (xi1 omega)) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => ((z1 omega) ^ 2)) :: (fun omega => (z2 omega)) :: (fun omega => (xi1 omega)) :: (fun omega => 1) :: nil) (1 :: 0 :: 0 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_pow (z1 :: nil) z1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (z2 :: nil) z2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__18 (List.Forall2_cons _ _ n__10 (List.Forall2_cons _ _ n__23 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__29 : has E (fun omega => ((z1 omega) ^ 3)) 0).
{
exact (has_moment E z1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 3 0 h__0 eq_refl).
}
assert (n__30 : has E (fun omega => ((xi1 omega) * ((z1 omega) ^ 3))) 0).
{
apply (has_is E _ (times_all (0 :: 1 :: 0 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => ((z1 omega) ^ 3)) :: (fun omega => 1) :: (fun omega => (xi1 omega)) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => ((z1 omega) ^ 3)) :: (fun omega => 1) :: (fun omega => (xi1 omega)) :: (fun omega => 1) :: nil) (0 :: 1 :: 0 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_pow (z1 :: nil) z1 3 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (z2 :: nil) 1) (List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__29 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__23 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__31 : has E (fun omega => (((xi2 omega) ^ 2) * ((z1 omega) ^ 2))) 1).
{
apply (has_is E _ (times_all (1 :: 1 :: 1 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => ((z1 omega) ^ 2)) :: (fun omega => 1) :: (fun omega => 1) :: (fun omega => ((xi2 omega) ^ 2)) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => ((z1 omega) ^ 2)) :: (fun omega => 1) :: (fun omega => 1) :: (fun omega => ((xi2 omega) ^ 2)) :: nil) (1 :: 1 :: 1 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_pow (z1 :: nil) z1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (z2 :: nil) 1) (List.Forall2_cons _ _ (poly_const (xi1 :: nil) 1) (List.Forall2_cons _ _ (poly_pow (xi2 :: nil) xi2 2 (or_introl eq_refl)) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__18 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__8 (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__32 : has E (fun omega => ((xi2 omega) * ((z1 omega) ^ 2) * (z2 omega))) 0).
{
apply (has_is E _ (times_all (1 :: 0 :: 1 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => ((z1 omega) ^ 2)) :: (fun omega => (z2 omega)) :: (fun omega => 1) :: (fun omega => (xi2 omega)) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => ((z1 omega) ^ 2)) :: (fun omega => (z2 omega)) :: (fun omega => 1) :: (fun omega => (xi2 omega)) :: nil) (1 :: 0 :: 1 :: 0 :: nil) h__4
(List.Forall2_cons _ _ (poly_pow (z1 :: nil) z1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (z2 :: nil) z2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi1 :: nil) 1) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__18 (List.Forall2_cons _ _ n__10 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__11 (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__33 : has E (fun omega => (((z1 omega) ^ 2) * ((z2 omega) ^ 2))) 1).
{
apply (has_is E _ (times_all (1 :: 1 :: 1 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => ((z1 omega) ^ 2)) :: (fun omega => ((z2 omega) ^ 2)) :: (fun omega => 1) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => ((z1 omega) ^ 2)) :: (fun omega => ((z2 omega) ^ 2)) :: (fun omega => 1) :: (fun omega => 1) :: nil) (1 :: 1 :: 1 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_pow (z1 :: nil) z1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (z2 :: nil) z2 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi1 :: nil) 1) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__18 (List.Forall2_cons _ _ n__13 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__34 : has E (fun omega => ((xi2 omega) * ((z1 omega) ^ 3))) 0).
{
apply (has_is E _ (times_all (0 :: 1 :: 1 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => ((z1 omega) ^ 3)) :: (fun omega => 1) :: (fun omega => 1) :: (fun omega => (xi2 omega)) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => ((z1 omega) ^ 3)) :: (fun omega => 1) :: (fun omega => 1) :: (fun omega => (xi2 omega)) :: nil) (0 :: 1 :: 1 :: 0 :: nil) h__4
(List.Forall2_cons _ _ (poly_pow (z1 :: nil) z1 3 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (z2 :: nil) 1) (List.Forall2_cons _ _ (poly_const (xi1 :: nil) 1) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__29 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__11 (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__35 : has E (fun omega => (((z1 omega) ^ 3) * (z2 omega))) 0).
{
apply (has_is E _ (times_all (0 :: 0 :: 1 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => ((z1 omega) ^ 3)) :: (fun omega => (z2 omega)) :: (fun omega => 1) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => ((z1 omega) ^ 3)) :: (fun omega => (z2 omega)) :: (fun omega => 1) :: (fun omega => 1) :: nil) (0 :: 0 :: 1 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_pow (z1 :: nil) z1 3 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (z2 :: nil) z2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi1 :: nil) 1) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__29 (List.Forall2_cons _ _ n__10 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__36 : has E (fun omega => ((z1 omega) ^ 4)) 3).
{
exact (has_moment E z1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) 4 3 h__0 eq_refl).
}
assert (n__37 : has E (fun omega => ((xi1 omega) * ((xi2 omega) ^ 2))) 0).
{
apply (has_is E _ (times_all (1 :: 1 :: 0 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => 1) :: (fun omega => 1) :: (fun omega => (xi1 omega)) :: (fun omega => ((xi2 omega) ^ 2)) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => 1) :: (fun omega => 1) :: (fun omega => (xi1 omega)) :: (fun omega => ((xi2 omega) ^ 2)) :: nil) (1 :: 1 :: 0 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_const (z1 :: nil) 1) (List.Forall2_cons _ _ (poly_const (z2 :: nil) 1) (List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (xi2 :: nil) xi2 2 (or_introl eq_refl)) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__23 (List.Forall2_cons _ _ n__8 (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__38 : has E (fun omega => ((xi1 omega) * (xi2 omega) * (z2 omega))) 0).
{
apply (has_is E _ (times_all (1 :: 0 :: 0 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => 1) :: (fun omega => (z2 omega)) :: (fun omega => (xi1 omega)) :: (fun omega => (xi2 omega)) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => 1) :: (fun omega => (z2 omega)) :: (fun omega => (xi1 omega)) :: (fun omega => (xi2 omega)) :: nil) (1 :: 0 :: 0 :: 0 :: nil) h__4
(List.Forall2_cons _ _ (poly_const (z1 :: nil) 1) (List.Forall2_cons _ _ (poly_var (z2 :: nil) z2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__10 (List.Forall2_cons _ _ n__23 (List.Forall2_cons _ _ n__11 (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__39 : has E (fun omega => ((xi1 omega) * ((z2 omega) ^ 2))) 0).
{
apply (has_is E _ (times_all (1 :: 1 :: 0 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => 1) :: (fun omega => ((z2 omega) ^ 2)) :: (fun omega => (xi1 omega)) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => 1) :: (fun omega => ((z2 omega) ^ 2)) :: (fun omega => (xi1 omega)) :: (fun omega => 1) :: nil) (1 :: 1 :: 0 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_const (z1 :: nil) 1) (List.Forall2_cons _ _ (poly_pow (z2 :: nil) z2 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__13 (List.Forall2_cons _ _ n__23 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__40 : has E (fun omega => ((xi1 omega) * (xi2 omega) * (z1 omega))) 0).
{
apply (has_is E _ (times_all (0 :: 1 :: 0 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => (z1 omega)) :: (fun omega => 1) :: (fun omega => (xi1 omega)) :: (fun omega => (xi2 omega)) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => (z1 omega)) :: (fun omega => 1) :: (fun omega => (xi1 omega)) :: (fun omega => (xi2 omega)) :: nil) (0 :: 1 :: 0 :: 0 :: nil) h__4
(List.Forall2_cons _ _ (poly_var (z1 :: nil) z1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (z2 :: nil) 1) (List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__15 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__23 (List.Forall2_cons _ _ n__11 (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__41 : has E (fun omega => ((xi1 omega) * (z1 omega) * (z2 omega))) 0).
{
apply (has_is E _ (times_all (0 :: 0 :: 0 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => (z1 omega)) :: (fun omega => (z2 omega)) :: (fun omega => (xi1 omega)) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => (z1 omega)) :: (fun omega => (z2 omega)) :: (fun omega => (xi1 omega)) :: (fun omega => 1) :: nil) (0 :: 0 :: 0 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_var (z1 :: nil) z1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (z2 :: nil) z2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__15 (List.Forall2_cons _ _ n__10 (List.Forall2_cons _ _ n__23 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__42 : has E (fun omega => ((xi1 omega) * ((z1 omega) ^ 2))) 0).
{
apply (has_is E _ (times_all (1 :: 1 :: 0 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => ((z1 omega) ^ 2)) :: (fun omega => 1) :: (fun omega => (xi1 omega)) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => ((z1 omega) ^ 2)) :: (fun omega => 1) :: (fun omega => (xi1 omega)) :: (fun omega => 1) :: nil) (1 :: 1 :: 0 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_pow (z1 :: nil) z1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (z2 :: nil) 1) (List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__18 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__23 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__43 : has E (fun omega => ((xi1 omega) * (xi2 omega))) 0).
{
apply (has_is E _ (times_all (1 :: 1 :: 0 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => 1) :: (fun omega => 1) :: (fun omega => (xi1 omega)) :: (fun omega => (xi2 omega)) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => 1) :: (fun omega => 1) :: (fun omega => (xi1 omega)) :: (fun omega => (xi2 omega)) :: nil) (1 :: 1 :: 0 :: 0 :: nil) h__4
(List.Forall2_cons _ _ (poly_const (z1 :: nil) 1) (List.Forall2_cons _ _ (poly_const (z2 :: nil) 1) (List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__23 (List.Forall2_cons _ _ n__11 (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__44 : has E (fun omega => ((xi1 omega) * (z2 omega))) 0).
{
apply (has_is E _ (times_all (1 :: 0 :: 0 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => 1) :: (fun omega => (z2 omega)) :: (fun omega => (xi1 omega)) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => 1) :: (fun omega => (z2 omega)) :: (fun omega => (xi1 omega)) :: (fun omega => 1) :: nil) (1 :: 0 :: 0 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_const (z1 :: nil) 1) (List.Forall2_cons _ _ (poly_var (z2 :: nil) z2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__10 (List.Forall2_cons _ _ n__23 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__45 : has E (fun omega => ((xi1 omega) * (z1 omega))) 0).
{
apply (has_is E _ (times_all (0 :: 1 :: 0 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => (z1 omega)) :: (fun omega => 1) :: (fun omega => (xi1 omega)) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => (z1 omega)) :: (fun omega => 1) :: (fun omega => (xi1 omega)) :: (fun omega => 1) :: nil) (0 :: 1 :: 0 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_var (z1 :: nil) z1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (z2 :: nil) 1) (List.Forall2_cons _ _ (poly_var (xi1 :: nil) xi1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__15 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__23 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__46 : has E (fun omega => (((xi2 omega) ^ 2) * (z1 omega))) 0).
{
apply (has_is E _ (times_all (0 :: 1 :: 1 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => (z1 omega)) :: (fun omega => 1) :: (fun omega => 1) :: (fun omega => ((xi2 omega) ^ 2)) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => (z1 omega)) :: (fun omega => 1) :: (fun omega => 1) :: (fun omega => ((xi2 omega) ^ 2)) :: nil) (0 :: 1 :: 1 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_var (z1 :: nil) z1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (z2 :: nil) 1) (List.Forall2_cons _ _ (poly_const (xi1 :: nil) 1) (List.Forall2_cons _ _ (poly_pow (xi2 :: nil) xi2 2 (or_introl eq_refl)) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__15 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__8 (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__47 : has E (fun omega => ((xi2 omega) * (z1 omega) * (z2 omega))) 0).
{
apply (has_is E _ (times_all (0 :: 0 :: 1 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => (z1 omega)) :: (fun omega => (z2 omega)) :: (fun omega => 1) :: (fun omega => (xi2 omega)) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => (z1 omega)) :: (fun omega => (z2 omega)) :: (fun omega => 1) :: (fun omega => (xi2 omega)) :: nil) (0 :: 0 :: 1 :: 0 :: nil) h__4
(List.Forall2_cons _ _ (poly_var (z1 :: nil) z1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (z2 :: nil) z2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi1 :: nil) 1) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__15 (List.Forall2_cons _ _ n__10 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__11 (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__48 : has E (fun omega => ((z1 omega) * ((z2 omega) ^ 2))) 0).
{
apply (has_is E _ (times_all (0 :: 1 :: 1 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => (z1 omega)) :: (fun omega => ((z2 omega) ^ 2)) :: (fun omega => 1) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => (z1 omega)) :: (fun omega => ((z2 omega) ^ 2)) :: (fun omega => 1) :: (fun omega => 1) :: nil) (0 :: 1 :: 1 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_var (z1 :: nil) z1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_pow (z2 :: nil) z2 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi1 :: nil) 1) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__15 (List.Forall2_cons _ _ n__13 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__49 : has E (fun omega => ((xi2 omega) * ((z1 omega) ^ 2))) 0).
{
apply (has_is E _ (times_all (1 :: 1 :: 1 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => ((z1 omega) ^ 2)) :: (fun omega => 1) :: (fun omega => 1) :: (fun omega => (xi2 omega)) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => ((z1 omega) ^ 2)) :: (fun omega => 1) :: (fun omega => 1) :: (fun omega => (xi2 omega)) :: nil) (1 :: 1 :: 1 :: 0 :: nil) h__4
(List.Forall2_cons _ _ (poly_pow (z1 :: nil) z1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (z2 :: nil) 1) (List.Forall2_cons _ _ (poly_const (xi1 :: nil) 1) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__18 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__11 (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__50 : has E (fun omega => (((z1 omega) ^ 2) * (z2 omega))) 0).
{
apply (has_is E _ (times_all (1 :: 0 :: 1 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => ((z1 omega) ^ 2)) :: (fun omega => (z2 omega)) :: (fun omega => 1) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => ((z1 omega) ^ 2)) :: (fun omega => (z2 omega)) :: (fun omega => 1) :: (fun omega => 1) :: nil) (1 :: 0 :: 1 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_pow (z1 :: nil) z1 2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (z2 :: nil) z2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi1 :: nil) 1) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__18 (List.Forall2_cons _ _ n__10 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__51 : has E (fun omega => ((xi2 omega) * (z2 omega))) 0).
{
apply (has_is E _ (times_all (1 :: 0 :: 1 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => 1) :: (fun omega => (z2 omega)) :: (fun omega => 1) :: (fun omega => (xi2 omega)) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => 1) :: (fun omega => (z2 omega)) :: (fun omega => 1) :: (fun omega => (xi2 omega)) :: nil) (1 :: 0 :: 1 :: 0 :: nil) h__4
(List.Forall2_cons _ _ (poly_const (z1 :: nil) 1) (List.Forall2_cons _ _ (poly_var (z2 :: nil) z2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi1 :: nil) 1) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__10 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__11 (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__52 : has E (fun omega => ((xi2 omega) * (z1 omega))) 0).
{
apply (has_is E _ (times_all (0 :: 1 :: 1 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => (z1 omega)) :: (fun omega => 1) :: (fun omega => 1) :: (fun omega => (xi2 omega)) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => (z1 omega)) :: (fun omega => 1) :: (fun omega => 1) :: (fun omega => (xi2 omega)) :: nil) (0 :: 1 :: 1 :: 0 :: nil) h__4
(List.Forall2_cons _ _ (poly_var (z1 :: nil) z1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (z2 :: nil) 1) (List.Forall2_cons _ _ (poly_const (xi1 :: nil) 1) (List.Forall2_cons _ _ (poly_var (xi2 :: nil) xi2 (or_introl eq_refl)) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__15 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ n__11 (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__53 : has E (fun omega => ((z1 omega) * (z2 omega))) 0).
{
apply (has_is E _ (times_all (0 :: 0 :: 1 :: 1 :: nil))).
{
apply (has_of E (product ((fun omega => (z1 omega)) :: (fun omega => (z2 omega)) :: (fun omega => 1) :: (fun omega => 1) :: nil))).
{
exact (has_product E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) ((fun omega => (z1 omega)) :: (fun omega => (z2 omega)) :: (fun omega => 1) :: (fun omega => 1) :: nil) (0 :: 0 :: 1 :: 1 :: nil) h__4
(List.Forall2_cons _ _ (poly_var (z1 :: nil) z1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (z2 :: nil) z2 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_const (xi1 :: nil) 1) (List.Forall2_cons _ _ (poly_const (xi2 :: nil) 1) (List.Forall2_nil _)))))
(List.Forall2_cons _ _ n__15 (List.Forall2_cons _ _ n__10 (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_cons _ _ (has_const E 1) (List.Forall2_nil _)))))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__54 : has E (fun omega => (((M + (d * (z1 omega)) + (s * (xi1 omega))) ^ 2) * ((M + (d * ((r * (z1 omega)) + (u * (z2 omega)))) + (s * (xi2 omega))) ^ 2))) (((M ^ 2) * (d ^ 2)) + (4 * (M ^ 2) * (d ^ 2) * r) + ((M ^ 2) * (d ^ 2) * (r ^ 2)) + ((M ^ 2) * (d ^ 2) * (u ^ 2)) + (2 * (M ^ 2) * (s ^ 2)) + (M ^ 4) + ((d ^ 2) * (r ^ 2) * (s ^ 2)) + ((d ^ 2) * (s ^ 2)) + ((d ^ 2) * (s ^ 2) * (u ^ 2)) + (3 * (d ^ 4) * (r ^ 2)) + ((d ^ 4) * (u ^ 2)) + (s ^ 4))).
{
apply (has_terms E (((M ^ 4), (fun omega => 1), 1) :: (((2 * (M ^ 3) * d) + (2 * (M ^ 3) * d * r)), (fun omega => (z1 omega)), 0) :: ((2 * (M ^ 3) * d * u), (fun omega => (z2 omega)), 0) :: ((2 * (M ^ 3) * s), (fun omega => (xi2 omega)), 0) :: ((((M ^ 2) * (d ^ 2)) + (4 * (M ^ 2) * (d ^ 2) * r) + ((M ^ 2) * (d ^ 2) * (r ^ 2))), (fun omega => ((z1 omega) ^ 2)), 1) :: (((2 * (M ^ 2) * (d ^ 2) * r * u) + (4 * (M ^ 2) * (d ^ 2) * u)), (fun omega => ((z1 omega) * (z2 omega))), 0) :: (((2 * (M ^ 2) * d * r * s) + (4 * (M ^ 2) * d * s)), (fun omega => ((xi2 omega) * (z1 omega))), 0) :: (((M ^ 2) * (d ^ 2) * (u ^ 2)), (fun omega => ((z2 omega) ^ 2)), 1) :: ((2 * (M ^ 2) * d * s * u), (fun omega => ((xi2 omega) * (z2 omega))), 0) :: (((M ^ 2) * (s ^ 2)), (fun omega => ((xi2 omega) ^ 2)), 1) :: (((2 * M * (d ^ 3) * r) + (2 * M * (d ^ 3) * (r ^ 2))), (fun omega => ((z1 omega) ^ 3)), 0) :: (((4 * M * (d ^ 3) * r * u) + (2 * M * (d ^ 3) * u)), (fun omega => (((z1 omega) ^ 2) * (z2 omega))), 0) :: (((4 * M * (d ^ 2) * r * s) + (2 * M * (d ^ 2) * s)), (fun omega => ((xi2 omega) * ((z1 omega) ^ 2))), 0) :: ((2 * M * (d ^ 3) * (u ^ 2)), (fun omega => ((z1 omega) * ((z2 omega) ^ 2))), 0) :: ((4 * M * (d ^ 2) * s * u), (fun omega => ((xi2 omega) * (z1 omega) * (z2 omega))), 0) :: ((2 * M * d * (s ^ 2)), (fun omega => (((xi2 omega) ^ 2) * (z1 omega))), 0) :: ((2 * (M ^ 3) * s), (fun omega => (xi1 omega)), 0) :: (((4 * (M ^ 2) * d * r * s) + (2 * (M ^ 2) * d * s)), (fun omega => ((xi1 omega) * (z1 omega))), 0) :: ((4 * (M ^ 2) * d * s * u), (fun omega => ((xi1 omega) * (z2 omega))), 0) :: ((4 * (M ^ 2) * (s ^ 2)), (fun omega => ((xi1 omega) * (xi2 omega))), 0) :: (((4 * M * (d ^ 2) * r * s) + (2 * M * (d ^ 2) * (r ^ 2) * s)), (fun omega => ((xi1 omega) * ((z1 omega) ^ 2))), 0) :: (((4 * M * (d ^ 2) * r * s * u) + (4 * M * (d ^ 2) * s * u)), (fun omega => ((xi1 omega) * (z1 omega) * (z2 omega))), 0) :: (((4 * M * d * r * (s ^ 2)) + (4 * M * d * (s ^ 2))), (fun omega => ((xi1 omega) * (xi2 omega) * (z1 omega))), 0) :: ((2 * M * (d ^ 2) * s * (u ^ 2)), (fun omega => ((xi1 omega) * ((z2 omega) ^ 2))), 0) :: ((4 * M * d * (s ^ 2) * u), (fun omega => ((xi1 omega) * (xi2 omega) * (z2 omega))), 0) :: ((2 * M * (s ^ 3)), (fun omega => ((xi1 omega) * ((xi2 omega) ^ 2))), 0) :: (((d ^ 4) * (r ^ 2)), (fun omega => ((z1 omega) ^ 4)), 3) :: ((2 * (d ^ 4) * r * u), (fun omega => (((z1 omega) ^ 3) * (z2 omega))), 0) :: ((2 * (d ^ 3) * r * s), (fun omega => ((xi2 omega) * ((z1 omega) ^ 3))), 0) :: (((d ^ 4) * (u ^ 2)), (fun omega => (((z1 omega) ^ 2) * ((z2 omega) ^ 2))), 1) :: ((2 * (d ^ 3) * s * u), (fun omega => ((xi2 omega) * ((z1 omega) ^ 2) * (z2 omega))), 0) :: (((d ^ 2) * (s ^ 2)), (fun omega => (((xi2 omega) ^ 2) * ((z1 omega) ^ 2))), 1) :: ((2 * (d ^ 3) * (r ^ 2) * s), (fun omega => ((xi1 omega) * ((z1 omega) ^ 3))), 0) :: ((4 * (d ^ 3) * r * s * u), (fun omega => ((xi1 omega) * ((z1 omega) ^ 2) * (z2 omega))), 0) :: ((4 * (d ^ 2) * r * (s ^ 2)), (fun omega => ((xi1 omega) * (xi2 omega) * ((z1 omega) ^ 2))), 0) :: ((2 * (d ^ 3) * s * (u ^ 2)), (fun omega => ((xi1 omega) * (z1 omega) * ((z2 omega) ^ 2))), 0) :: ((4 * (d ^ 2) * (s ^ 2) * u), (fun omega => ((xi1 omega) * (xi2 omega) * (z1 omega) * (z2 omega))), 0) :: ((2 * d * (s ^ 3)), (fun omega => ((xi1 omega) * ((xi2 omega) ^ 2) * (z1 omega))), 0) :: (((M ^ 2) * (s ^ 2)), (fun omega => ((xi1 omega) ^ 2)), 1) :: ((2 * M * d * r * (s ^ 2)), (fun omega => (((xi1 omega) ^ 2) * (z1 omega))), 0) :: ((2 * M * d * (s ^ 2) * u), (fun omega => (((xi1 omega) ^ 2) * (z2 omega))), 0) :: ((2 * M * (s ^ 3)), (fun omega => (((xi1 omega) ^ 2) * (xi2 omega))), 0) :: (((d ^ 2) * (r ^ 2) * (s ^ 2)), (fun omega => (((xi1 omega) ^ 2) * ((z1 omega) ^ 2))), 1) :: ((2 * (d ^ 2) * r * (s ^ 2) * u), (fun omega => (((xi1 omega) ^ 2) * (z1 omega) * (z2 omega))), 0) :: ((2 * d * r * (s ^ 3)), (fun omega => (((xi1 omega) ^ 2) * (xi2 omega) * (z1 omega))), 0) :: (((d ^ 2) * (s ^ 2) * (u ^ 2)), (fun omega => (((xi1 omega) ^ 2) * ((z2 omega) ^ 2))), 1) :: ((2 * d * (s ^ 3) * u), (fun omega => (((xi1 omega) ^ 2) * (xi2 omega) * (z2 omega))), 0) :: ((s ^ 4), (fun omega => (((xi1 omega) ^ 2) * ((xi2 omega) ^ 2))), 1) :: nil)).
{
exact (conj (has_const E 1) (conj n__15 (conj n__10 (conj n__11 (conj n__18 (conj n__53 (conj n__52 (conj n__13 (conj n__51 (conj n__8 (conj n__29 (conj n__50 (conj n__49 (conj n__48 (conj n__47 (conj n__46 (conj n__23 (conj n__45 (conj n__44 (conj n__43 (conj n__42 (conj n__41 (conj n__40 (conj n__39 (conj n__38 (conj n__37 (conj n__36 (conj n__35 (conj n__34 (conj n__33 (conj n__32 (conj n__31 (conj n__30 (conj n__28 (conj n__27 (conj n__26 (conj n__25 (conj n__24 (conj n__7 (conj n__22 (conj n__21 (conj n__20 (conj n__19 (conj n__17 (conj n__16 (conj n__14 (conj n__12 (conj n__9 I)))))))))))))))))))))))))))))))))))))))))))))))).
}
{
intros omega. cbn [sum_at].
transitivity (((4 * M * d * r * (s ^ 2) * (xi1 omega) * (xi2 omega) * (z1 omega)) + (2 * M * d * r * (s ^ 2) * ((xi1 omega) ^ 2) * (z1 omega)) + (4 * M * d * (s ^ 2) * u * (xi1 omega) * (xi2 omega) * (z2 omega)) + (2 * M * d * (s ^ 2) * u * ((xi1 omega) ^ 2) * (z2 omega)) + (4 * M * d * (s ^ 2) * (xi1 omega) * (xi2 omega) * (z1 omega)) + (2 * M * d * (s ^ 2) * ((xi2 omega) ^ 2) * (z1 omega)) + (4 * M * (d ^ 2) * r * s * u * (xi1 omega) * (z1 omega) * (z2 omega)) + (4 * M * (d ^ 2) * r * s * (xi1 omega) * ((z1 omega) ^ 2)) + (4 * M * (d ^ 2) * r * s * (xi2 omega) * ((z1 omega) ^ 2)) + (2 * M * (d ^ 2) * (r ^ 2) * s * (xi1 omega) * ((z1 omega) ^ 2)) + (4 * M * (d ^ 2) * s * u * (xi1 omega) * (z1 omega) * (z2 omega)) + (4 * M * (d ^ 2) * s * u * (xi2 omega) * (z1 omega) * (z2 omega)) + (2 * M * (d ^ 2) * s * (u ^ 2) * (xi1 omega) * ((z2 omega) ^ 2)) + (2 * M * (d ^ 2) * s * (xi2 omega) * ((z1 omega) ^ 2)) + (4 * M * (d ^ 3) * r * u * ((z1 omega) ^ 2) * (z2 omega)) + (2 * M * (d ^ 3) * r * ((z1 omega) ^ 3)) + (2 * M * (d ^ 3) * (r ^ 2) * ((z1 omega) ^ 3)) + (2 * M * (d ^ 3) * u * ((z1 omega) ^ 2) * (z2 omega)) + (2 * M * (d ^ 3) * (u ^ 2) * (z1 omega) * ((z2 omega) ^ 2)) + (2 * M * (s ^ 3) * (xi1 omega) * ((xi2 omega) ^ 2)) + (2 * M * (s ^ 3) * ((xi1 omega) ^ 2) * (xi2 omega)) + (4 * (M ^ 2) * d * r * s * (xi1 omega) * (z1 omega)) + (2 * (M ^ 2) * d * r * s * (xi2 omega) * (z1 omega)) + (4 * (M ^ 2) * d * s * u * (xi1 omega) * (z2 omega)) + (2 * (M ^ 2) * d * s * u * (xi2 omega) * (z2 omega)) + (2 * (M ^ 2) * d * s * (xi1 omega) * (z1 omega)) + (4 * (M ^ 2) * d * s * (xi2 omega) * (z1 omega)) + (2 * (M ^ 2) * (d ^ 2) * r * u * (z1 omega) * (z2 omega)) + (4 * (M ^ 2) * (d ^ 2) * r * ((z1 omega) ^ 2)) + ((M ^ 2) * (d ^ 2) * (r ^ 2) * ((z1 omega) ^ 2)) + (4 * (M ^ 2) * (d ^ 2) * u * (z1 omega) * (z2 omega)) + ((M ^ 2) * (d ^ 2) * (u ^ 2) * ((z2 omega) ^ 2)) + ((M ^ 2) * (d ^ 2) * ((z1 omega) ^ 2)) + (4 * (M ^ 2) * (s ^ 2) * (xi1 omega) * (xi2 omega)) + ((M ^ 2) * (s ^ 2) * ((xi1 omega) ^ 2)) + ((M ^ 2) * (s ^ 2) * ((xi2 omega) ^ 2)) + (2 * (M ^ 3) * d * r * (z1 omega)) + (2 * (M ^ 3) * d * u * (z2 omega)) + (2 * (M ^ 3) * d * (z1 omega)) + (2 * (M ^ 3) * s * (xi1 omega)) + (2 * (M ^ 3) * s * (xi2 omega)) + (M ^ 4) + (2 * d * r * (s ^ 3) * ((xi1 omega) ^ 2) * (xi2 omega) * (z1 omega)) + (2 * d * (s ^ 3) * u * ((xi1 omega) ^ 2) * (xi2 omega) * (z2 omega)) + (2 * d * (s ^ 3) * (xi1 omega) * ((xi2 omega) ^ 2) * (z1 omega)) + (2 * (d ^ 2) * r * (s ^ 2) * u * ((xi1 omega) ^ 2) * (z1 omega) * (z2 omega)) + (4 * (d ^ 2) * r * (s ^ 2) * (xi1 omega) * (xi2 omega) * ((z1 omega) ^ 2)) + ((d ^ 2) * (r ^ 2) * (s ^ 2) * ((xi1 omega) ^ 2) * ((z1 omega) ^ 2)) + (4 * (d ^ 2) * (s ^ 2) * u * (xi1 omega) * (xi2 omega) * (z1 omega) * (z2 omega)) + ((d ^ 2) * (s ^ 2) * (u ^ 2) * ((xi1 omega) ^ 2) * ((z2 omega) ^ 2)) + ((d ^ 2) * (s ^ 2) * ((xi2 omega) ^ 2) * ((z1 omega) ^ 2)) + (4 * (d ^ 3) * r * s * u * (xi1 omega) * ((z1 omega) ^ 2) * (z2 omega)) + (2 * (d ^ 3) * r * s * (xi2 omega) * ((z1 omega) ^ 3)) + (2 * (d ^ 3) * (r ^ 2) * s * (xi1 omega) * ((z1 omega) ^ 3)) + (2 * (d ^ 3) * s * u * (xi2 omega) * ((z1 omega) ^ 2) * (z2 omega)) + (2 * (d ^ 3) * s * (u ^ 2) * (xi1 omega) * (z1 omega) * ((z2 omega) ^ 2)) + (2 * (d ^ 4) * r * u * ((z1 omega) ^ 3) * (z2 omega)) + ((d ^ 4) * (r ^ 2) * ((z1 omega) ^ 4)) + ((d ^ 4) * (u ^ 2) * ((z1 omega) ^ 2) * ((z2 omega) ^ 2)) + ((s ^ 4) * ((xi1 omega) ^ 2) * ((xi2 omega) ^ 2)))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
assert (n__56 : has E (fun omega => ((M + (d * ((r * (z1 omega)) + (u * (z2 omega)))) + (s * (xi2 omega))) ^ 2)) ((M ^ 2) + ((d ^ 2) * (r ^ 2)) + ((d ^ 2) * (u ^ 2)) + (s ^ 2))).
{
apply (has_terms E (((M ^ 2), (fun omega => 1), 1) :: ((2 * M * d * r), (fun omega => (z1 omega)), 0) :: ((2 * M * d * u), (fun omega => (z2 omega)), 0) :: ((2 * M * s), (fun omega => (xi2 omega)), 0) :: (((d ^ 2) * (r ^ 2)), (fun omega => ((z1 omega) ^ 2)), 1) :: ((2 * (d ^ 2) * r * u), (fun omega => ((z1 omega) * (z2 omega))), 0) :: ((2 * d * r * s), (fun omega => ((xi2 omega) * (z1 omega))), 0) :: (((d ^ 2) * (u ^ 2)), (fun omega => ((z2 omega) ^ 2)), 1) :: ((2 * d * s * u), (fun omega => ((xi2 omega) * (z2 omega))), 0) :: ((s ^ 2), (fun omega => ((xi2 omega) ^ 2)), 1) :: nil)).
{
exact (conj (has_const E 1) (conj n__15 (conj n__10 (conj n__11 (conj n__18 (conj n__53 (conj n__52 (conj n__13 (conj n__51 (conj n__8 I)))))))))).
}
{
intros omega. cbn [sum_at].
transitivity (((2 * M * d * r * (z1 omega)) + (2 * M * d * u * (z2 omega)) + (2 * M * s * (xi2 omega)) + (M ^ 2) + (2 * d * r * s * (xi2 omega) * (z1 omega)) + (2 * d * s * u * (xi2 omega) * (z2 omega)) + (2 * (d ^ 2) * r * u * (z1 omega) * (z2 omega)) + ((d ^ 2) * (r ^ 2) * ((z1 omega) ^ 2)) + ((d ^ 2) * (u ^ 2) * ((z2 omega) ^ 2)) + ((s ^ 2) * ((xi2 omega) ^ 2)))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
assert (n__58 : has E (fun omega => ((M + (d * (z1 omega)) + (s * (xi1 omega))) ^ 2)) ((M ^ 2) + (d ^ 2) + (s ^ 2))).
{
apply (has_terms E (((M ^ 2), (fun omega => 1), 1) :: ((2 * M * d), (fun omega => (z1 omega)), 0) :: ((2 * M * s), (fun omega => (xi1 omega)), 0) :: ((d ^ 2), (fun omega => ((z1 omega) ^ 2)), 1) :: ((2 * d * s), (fun omega => ((xi1 omega) * (z1 omega))), 0) :: ((s ^ 2), (fun omega => ((xi1 omega) ^ 2)), 1) :: nil)).
{
exact (conj (has_const E 1) (conj n__15 (conj n__23 (conj n__18 (conj n__45 (conj n__7 I)))))).
}
{
intros omega. cbn [sum_at].
transitivity (((2 * M * d * (z1 omega)) + (2 * M * s * (xi1 omega)) + (M ^ 2) + (2 * d * s * (xi1 omega) * (z1 omega)) + ((d ^ 2) * ((z1 omega) ^ 2)) + ((s ^ 2) * ((xi1 omega) ^ 2)))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
assert (n__62 : u ^ 2 = (((- 1) * (r ^ 2)) + 1)).
{
transitivity (1 * (u ^ 2)).
{ feq. }
rewrite h__5.
assert (e__61 : (1 - (r ^ 2)) = (((- 1) * (r ^ 2)) + 1)).
{
feq.
}
rw e__61.
feq.
}
(* goal *)
assert (s__63 : (((E (fun omega => (((M + (d * (z1 omega)) + (s * (xi1 omega))) ^ 2) * ((M + (d * ((r * (z1 omega)) + (u * (z2 omega)))) + (s * (xi2 omega))) ^ 2)))) - ((E (fun omega => ((M + (d * (z1 omega)) + (s * (xi1 omega))) ^ 2))) * (E (fun omega => ((M + (d * ((r * (z1 omega)) + (u * (z2 omega)))) + (s * (xi2 omega))) ^ 2))))) = ((4 * (M ^ 2) * (d ^ 2) * r) + (2 * (d ^ 4) * (r ^ 2))))).
{
transitivity (((4 * (M ^ 2) * (d ^ 2) * r) + (2 * (d ^ 4) * (r ^ 2)))).
{
assert (e__6 : (E (fun omega => (((M + (d * (z1 omega)) + (s * (xi1 omega))) ^ 2) * ((M + (d * ((r * (z1 omega)) + (u * (z2 omega)))) + (s * (xi2 omega))) ^ 2)))) = (((M ^ 2) * (d ^ 2)) + (4 * (M ^ 2) * (d ^ 2) * r) + ((M ^ 2) * (d ^ 2) * (r ^ 2)) + ((M ^ 2) * (d ^ 2) * (u ^ 2)) + (2 * (M ^ 2) * (s ^ 2)) + (M ^ 4) + ((d ^ 2) * (r ^ 2) * (s ^ 2)) + ((d ^ 2) * (s ^ 2)) + ((d ^ 2) * (s ^ 2) * (u ^ 2)) + (3 * (d ^ 4) * (r ^ 2)) + ((d ^ 4) * (u ^ 2)) + (s ^ 4))).
{
exact (has_value E _ _ n__54).
}
assert (e__55 : (E (fun omega => ((M + (d * ((r * (z1 omega)) + (u * (z2 omega)))) + (s * (xi2 omega))) ^ 2))) = ((M ^ 2) + ((d ^ 2) * (r ^ 2)) + ((d ^ 2) * (u ^ 2)) + (s ^ 2))).
{
exact (has_value E _ _ n__56).
}
assert (e__57 : (E (fun omega => ((M + (d * (z1 omega)) + (s * (xi1 omega))) ^ 2))) = ((M ^ 2) + (d ^ 2) + (s ^ 2))).
{
exact (has_value E _ _ n__58).
}
eapply eq_trans.
{
rw e__6.
rw e__55.
rw e__57.
reflexivity.
}
feq.
}
symmetry.
transitivity (((4 * (M ^ 2) * (d ^ 2) * r) + (2 * (d ^ 4) * (r ^ 2)))).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
feq.
}
split.
{
split.
{
change (integrable E (fun omega => (((M + (d * (z1 omega)) + (s * (xi1 omega))) ^ 2) * ((M + (d * ((r * (z1 omega)) + (u * (z2 omega)))) + (s * (xi2 omega))) ^ 2)))).
exact (proj1 n__54).
}
{
split.
{
change (integrable E (fun omega => ((M + (d * (z1 omega)) + (s * (xi1 omega))) ^ 2))).
exact (proj1 n__58).
}
{
change (integrable E (fun omega => ((M + (d * ((r * (z1 omega)) + (u * (z2 omega)))) + (s * (xi2 omega))) ^ 2))).
exact (proj1 n__56).
}
}
}
{
change (((E (fun omega => (((M + (d * (z1 omega)) + (s * (xi1 omega))) ^ 2) * ((M + (d * ((r * (z1 omega)) + (u * (z2 omega)))) + (s * (xi2 omega))) ^ 2)))) - ((E (fun omega => ((M + (d * (z1 omega)) + (s * (xi1 omega))) ^ 2))) * (E (fun omega => ((M + (d * ((r * (z1 omega)) + (u * (z2 omega)))) + (s * (xi2 omega))) ^ 2))))) = ((4 * (M ^ 2) * (d ^ 2) * r) + (2 * (d ^ 4) * (r ^ 2)))).
exact s__63.
}
Qed.
Lemma meaningful : forall (Omega : Type) (E : expectation Omega) (M : R) (d : R) (s : R) (r : R) (u : R) (z1 : Omega -> R) (z2 : Omega -> R) (xi1 : Omega -> R) (xi2 : Omega -> R), has_moments E z1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E z2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> independent E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) -> ((u ^ 2) = (1 - (r ^ 2))) -> ((integrable E (fun omega => (((M + (d * (z1 omega)) + (s * (xi1 omega))) ^ 2) * ((M + (d * ((r * (z1 omega)) + (u * (z2 omega)))) + (s * (xi2 omega))) ^ 2)))) /\ (integrable E (fun omega => ((M + (d * (z1 omega)) + (s * (xi1 omega))) ^ 2))) /\ (integrable E (fun omega => ((M + (d * ((r * (z1 omega)) + (u * (z2 omega)))) + (s * (xi2 omega))) ^ 2)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16)). Qed.
Theorem claim : forall (Omega : Type) (E : expectation Omega) (M : R) (d : R) (s : R) (r : R) (u : R) (z1 : Omega -> R) (z2 : Omega -> R) (xi1 : Omega -> R) (xi2 : Omega -> R), has_moments E z1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E z2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> independent E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) -> ((u ^ 2) = (1 - (r ^ 2))) -> (((E (fun omega => (((M + (d * (z1 omega)) + (s * (xi1 omega))) ^ 2) * ((M + (d * ((r * (z1 omega)) + (u * (z2 omega)))) + (s * (xi2 omega))) ^ 2)))) - ((E (fun omega => ((M + (d * (z1 omega)) + (s * (xi1 omega))) ^ 2))) * (E (fun omega => ((M + (d * ((r * (z1 omega)) + (u * (z2 omega)))) + (s * (xi2 omega))) ^ 2))))) = ((4 * (M ^ 2) * (d ^ 2) * r) + (2 * (d ^ 4) * (r ^ 2)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16)). Qed.
Fail Definition corrupted : forall (Omega : Type) (E : expectation Omega) (M : R) (d : R) (s : R) (r : R) (u : R) (z1 : Omega -> R) (z2 : Omega -> R) (xi1 : Omega -> R) (xi2 : Omega -> R), has_moments E z1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E z2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E xi1 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> has_moments E xi2 (1 :: 0 :: 1 :: 0 :: 3 :: nil) -> independent E ((z1 :: nil) :: (z2 :: nil) :: (xi1 :: nil) :: (xi2 :: nil) :: nil) -> ((u ^ 2) = (1 - (r ^ 2))) -> (((E (fun omega => (((M + (d * (z1 omega)) + (s * (xi1 omega))) ^ 2) * ((M + (d * ((r * (z1 omega)) + (u * (z2 omega)))) + (s * (xi2 omega))) ^ 2)))) - ((E (fun omega => ((M + (d * (z1 omega)) + (s * (xi1 omega))) ^ 2))) * (E (fun omega => ((M + (d * ((r * (z1 omega)) + (u * (z2 omega)))) + (s * (xi2 omega))) ^ 2))))) = (((4 * (M ^ 2) * (d ^ 2) * r) + (2 * (d ^ 4) * (r ^ 2))) + 1)) := claim.
End T_adamnx_eq8_ar_covariance_27afa736.


(* adamnx.isotropy_fails; certificate 456f3e877a0b939d8e29183e457bfa069dcffa1ff5b885f3415dbbc7d674fca0 *)
Module T_adamnx_isotropy_fails_456f3e87.
Definition law_0 : finite R.
Proof. refine (outcomes (((1 * / 2), 1) :: ((1 * / 2), (- 1)) :: nil) _ _); [repeat split; lra | simpl; lra]. Defined.
Lemma law_0_has n : has_moments law_0 (fun x => x) (List.firstn n (1 :: 0 :: 1 :: nil)).
Proof. apply moments_first, moments_by. repeat split; simpl; lra. Qed.

Lemma satisfiable : exists (Omega : Type) (E : expectation Omega) (z : Omega -> R), has_moments E z (1 :: 0 :: 1 :: nil).
Proof.
exists (R * unit)%type, (law (beside law_0 certain)), (on_left (fun x : R => x)).
exact (moments_left law_0 certain (fun x => x) (1 :: 0 :: 1 :: nil) (law_0_has 3)).
Qed.

Lemma proved : forall (Omega : Type) (E : expectation Omega) (z : Omega -> R), has_moments E z (1 :: 0 :: 1 :: nil) -> (((integrable E (fun omega => ((z omega) ^ 2))) /\ (integrable E (fun omega => (z omega))) /\ (integrable E (fun omega => ((0 * (z omega)) ^ 2))) /\ (integrable E (fun omega => (0 * (z omega))))) /\ ((((E (fun omega => ((z omega) ^ 2))) - ((E (fun omega => (z omega))) ^ 2)) = 1) /\ (((E (fun omega => ((0 * (z omega)) ^ 2))) - ((E (fun omega => (0 * (z omega)))) ^ 2)) = 0))).
Proof.
intros Omega E z h__0.
assert (n__2 : has E (fun omega => ((z omega) ^ 2)) 1).
{
exact (has_moment E z (1 :: 0 :: 1 :: nil) 2 1 h__0 eq_refl).
}
assert (n__4 : has E (fun omega => (z omega)) 0).
{
exact (has_first E z (1 :: 0 :: 1 :: nil) 0 h__0 eq_refl).
}
assert (n__6 : has E (fun omega => ((0 * (z omega)) ^ 2)) 0).
{
apply (has_terms E (nil)).
{
exact I.
}
{
intros omega. cbn [sum_at].
transitivity (0).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
assert (n__8 : has E (fun omega => (0 * (z omega))) 0).
{
apply (has_terms E (nil)).
{
exact I.
}
{
intros omega. cbn [sum_at].
transitivity (0).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
(* goal *)
assert (s__9 : ((((E (fun omega => ((z omega) ^ 2))) - ((E (fun omega => (z omega))) ^ 2)) = 1) /\ (((E (fun omega => ((0 * (z omega)) ^ 2))) - ((E (fun omega => (0 * (z omega)))) ^ 2)) = 0))).
{
split.
{
transitivity (1).
{
assert (e__1 : (E (fun omega => ((z omega) ^ 2))) = 1).
{
exact (has_value E _ _ n__2).
}
assert (e__3 : (E (fun omega => (z omega))) = 0).
{
exact (has_value E _ _ n__4).
}
eapply eq_trans.
{
rw e__1.
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
transitivity (0).
{
assert (e__5 : (E (fun omega => ((0 * (z omega)) ^ 2))) = 0).
{
exact (has_value E _ _ n__6).
}
assert (e__7 : (E (fun omega => (0 * (z omega)))) = 0).
{
exact (has_value E _ _ n__8).
}
eapply eq_trans.
{
rw e__5.
rw e__7.
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
pose proof s__9 as [h__10 h__11].
split.
{
split.
{
change (integrable E (fun omega => ((z omega) ^ 2))).
exact (proj1 n__2).
}
{
split.
{
change (integrable E (fun omega => (z omega))).
exact (proj1 n__4).
}
{
split.
{
change (integrable E (fun omega => ((0 * (z omega)) ^ 2))).
exact (proj1 n__6).
}
{
change (integrable E (fun omega => (0 * (z omega)))).
exact (proj1 n__8).
}
}
}
}
{
change ((((E (fun omega => ((z omega) ^ 2))) - ((E (fun omega => (z omega))) ^ 2)) = 1) /\ (((E (fun omega => ((0 * (z omega)) ^ 2))) - ((E (fun omega => (0 * (z omega)))) ^ 2)) = 0)).
exact s__9.
}
Qed.
Lemma meaningful : forall (Omega : Type) (E : expectation Omega) (z : Omega -> R), has_moments E z (1 :: 0 :: 1 :: nil) -> ((integrable E (fun omega => ((z omega) ^ 2))) /\ (integrable E (fun omega => (z omega))) /\ (integrable E (fun omega => ((0 * (z omega)) ^ 2))) /\ (integrable E (fun omega => (0 * (z omega))))).
Proof. intros v0 v1 v2 v3. exact (proj1 (proved v0 v1 v2 v3)). Qed.
Theorem claim : forall (Omega : Type) (E : expectation Omega) (z : Omega -> R), has_moments E z (1 :: 0 :: 1 :: nil) -> ((((E (fun omega => ((z omega) ^ 2))) - ((E (fun omega => (z omega))) ^ 2)) = 1) /\ (((E (fun omega => ((0 * (z omega)) ^ 2))) - ((E (fun omega => (0 * (z omega)))) ^ 2)) = 0)).
Proof. intros v0 v1 v2 v3. exact (proj2 (proved v0 v1 v2 v3)). Qed.
Fail Definition corrupted : forall (Omega : Type) (E : expectation Omega) (z : Omega -> R), has_moments E z (1 :: 0 :: 1 :: nil) -> ((((E (fun omega => ((z omega) ^ 2))) - ((E (fun omega => (z omega))) ^ 2)) = (1 + 1)) /\ (((E (fun omega => ((0 * (z omega)) ^ 2))) - ((E (fun omega => (0 * (z omega)))) ^ 2)) = 0)) := claim.
End T_adamnx_isotropy_fails_456f3e87.


(* adamnx.isotropy; certificate ec89d223c77ed17cfee9705abccd134a71d11b0a05e8151289a3830652b5b002 *)
Module T_adamnx_isotropy_ec89d223.
Definition law_0 : finite R.
Proof. refine (outcomes ((1, 0) :: nil) _ _); [repeat split; lra | simpl; lra]. Defined.
Lemma law_0_has n : has_moments law_0 (fun x => x) (List.firstn n (1 :: 0 :: nil)).
Proof. apply moments_first, moments_by. repeat split; simpl; lra. Qed.

Lemma satisfiable : exists (Omega : Type) (E : expectation Omega) (z1 : Omega -> R) (w1 : Omega -> R) (z2 : Omega -> R) (w2 : Omega -> R), has_moments E z1 (1 :: 0 :: nil) /\ has_moments E w1 (1 :: 0 :: nil) /\ has_moments E z2 (1 :: 0 :: nil) /\ has_moments E w2 (1 :: 0 :: nil) /\ integrable E (fun omega => ((w1 omega) * (z1 omega))) /\ integrable E (fun omega => ((w2 omega) * (z2 omega))) /\ independent E ((z1 :: w1 :: nil) :: (z2 :: w2 :: nil) :: nil).
Proof.
exists (R * (R * unit))%type, (law (beside law_0 (beside law_0 certain))), (on_left (fun x : R => x)), (on_left (fun x : R => x)), (on_right (on_left (fun x : R => x))), (on_right (on_left (fun x : R => x))).
split.
{
exact (moments_left law_0 (beside law_0 certain) (fun x => x) (1 :: 0 :: nil) (law_0_has 2)).
}
{
split.
{
exact (moments_left law_0 (beside law_0 certain) (fun x => x) (1 :: 0 :: nil) (law_0_has 2)).
}
{
split.
{
exact (moments_right law_0 (beside law_0 certain) (on_left (fun x : R => x)) (1 :: 0 :: nil) (moments_left law_0 certain (fun x => x) (1 :: 0 :: nil) (law_0_has 2))).
}
{
split.
{
exact (moments_right law_0 (beside law_0 certain) (on_left (fun x : R => x)) (1 :: 0 :: nil) (moments_left law_0 certain (fun x => x) (1 :: 0 :: nil) (law_0_has 2))).
}
{
split.
{
exact I.
}
{
split.
{
exact I.
}
{
exact (independent_pair law_0 (beside law_0 certain) ((fun x => x) :: (fun x => x) :: nil) (((on_left (fun x : R => x)) :: (on_left (fun x : R => x)) :: nil) :: nil) (independent_pair law_0 certain ((fun x => x) :: (fun x => x) :: nil) (nil) independent_none)).
}
}
}
}
}
}
Qed.

Lemma proved : forall (Omega : Type) (E : expectation Omega) (z1 : Omega -> R) (w1 : Omega -> R) (z2 : Omega -> R) (w2 : Omega -> R), has_moments E z1 (1 :: 0 :: nil) -> has_moments E w1 (1 :: 0 :: nil) -> has_moments E z2 (1 :: 0 :: nil) -> has_moments E w2 (1 :: 0 :: nil) -> integrable E (fun omega => ((w1 omega) * (z1 omega))) -> integrable E (fun omega => ((w2 omega) * (z2 omega))) -> independent E ((z1 :: w1 :: nil) :: (z2 :: w2 :: nil) :: nil) -> (((integrable E (fun omega => ((((z1 omega) + (z2 omega)) / 2) * (((w1 omega) + (w2 omega)) / 2)))) /\ (integrable E (fun omega => ((z1 omega) * (w1 omega)))) /\ (integrable E (fun omega => ((z2 omega) * (w2 omega))))) /\ ((E (fun omega => ((((z1 omega) + (z2 omega)) / 2) * (((w1 omega) + (w2 omega)) / 2)))) = (((E (fun omega => ((z1 omega) * (w1 omega)))) / 4) + ((E (fun omega => ((z2 omega) * (w2 omega)))) / 4)))).
Proof.
intros Omega E z1 w1 z2 w2 h__0 h__1 h__2 h__3 h__4 h__5 h__6.
assert (n__7 : has E (fun omega => ((w2 omega) * (z2 omega))) (E (fun omega => ((w2 omega) * (z2 omega))))).
{
exact (has_mean E _ h__5).
}
assert (n__8 : has E (fun omega => (w1 omega)) 0).
{
exact (has_first E w1 (1 :: 0 :: nil) 0 h__1 eq_refl).
}
assert (n__9 : has E (fun omega => (z2 omega)) 0).
{
exact (has_first E z2 (1 :: 0 :: nil) 0 h__2 eq_refl).
}
assert (n__10 : has E (fun omega => ((w1 omega) * (z2 omega))) 0).
{
apply (has_is E _ (times_all (0 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => (w1 omega)) :: (fun omega => (z2 omega)) :: nil))).
{
exact (has_product E ((z1 :: w1 :: nil) :: (z2 :: w2 :: nil) :: nil) ((fun omega => (w1 omega)) :: (fun omega => (z2 omega)) :: nil) (0 :: 0 :: nil) h__6
(List.Forall2_cons _ _ (poly_var (z1 :: w1 :: nil) w1 (or_intror (or_introl eq_refl))) (List.Forall2_cons _ _ (poly_var (z2 :: w2 :: nil) z2 (or_introl eq_refl)) (List.Forall2_nil _)))
(List.Forall2_cons _ _ n__8 (List.Forall2_cons _ _ n__9 (List.Forall2_nil _)))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__11 : has E (fun omega => (z1 omega)) 0).
{
exact (has_first E z1 (1 :: 0 :: nil) 0 h__0 eq_refl).
}
assert (n__12 : has E (fun omega => (w2 omega)) 0).
{
exact (has_first E w2 (1 :: 0 :: nil) 0 h__3 eq_refl).
}
assert (n__13 : has E (fun omega => ((w2 omega) * (z1 omega))) 0).
{
apply (has_is E _ (times_all (0 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => (z1 omega)) :: (fun omega => (w2 omega)) :: nil))).
{
exact (has_product E ((z1 :: w1 :: nil) :: (z2 :: w2 :: nil) :: nil) ((fun omega => (z1 omega)) :: (fun omega => (w2 omega)) :: nil) (0 :: 0 :: nil) h__6
(List.Forall2_cons _ _ (poly_var (z1 :: w1 :: nil) z1 (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (z2 :: w2 :: nil) w2 (or_intror (or_introl eq_refl))) (List.Forall2_nil _)))
(List.Forall2_cons _ _ n__11 (List.Forall2_cons _ _ n__12 (List.Forall2_nil _)))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__14 : has E (fun omega => ((w1 omega) * (z1 omega))) (E (fun omega => ((w1 omega) * (z1 omega))))).
{
exact (has_mean E _ h__4).
}
assert (n__15 : has E (fun omega => ((((z1 omega) + (z2 omega)) * / 2) * (((w1 omega) + (w2 omega)) * / 2))) (((1 * / 4) * (E (fun omega => ((w1 omega) * (z1 omega))))) + ((1 * / 4) * (E (fun omega => ((w2 omega) * (z2 omega))))))).
{
apply (has_terms E (((1 * / 4), (fun omega => ((w1 omega) * (z1 omega))), (E (fun omega => ((w1 omega) * (z1 omega))))) :: ((1 * / 4), (fun omega => ((w2 omega) * (z1 omega))), 0) :: ((1 * / 4), (fun omega => ((w1 omega) * (z2 omega))), 0) :: ((1 * / 4), (fun omega => ((w2 omega) * (z2 omega))), (E (fun omega => ((w2 omega) * (z2 omega))))) :: nil)).
{
exact (conj n__14 (conj n__13 (conj n__10 (conj n__7 I)))).
}
{
intros omega. cbn [sum_at].
transitivity ((((1 * / 4) * (w1 omega) * (z1 omega)) + ((1 * / 4) * (w1 omega) * (z2 omega)) + ((1 * / 4) * (w2 omega) * (z1 omega)) + ((1 * / 4) * (w2 omega) * (z2 omega)))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
assert (n__17 : has E (fun omega => ((z1 omega) * (w1 omega))) (E (fun omega => ((w1 omega) * (z1 omega))))).
{
apply (has_terms E ((1, (fun omega => ((w1 omega) * (z1 omega))), (E (fun omega => ((w1 omega) * (z1 omega))))) :: nil)).
{
exact (conj n__14 I).
}
{
intros omega. cbn [sum_at].
transitivity (((w1 omega) * (z1 omega))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
assert (n__19 : has E (fun omega => ((z2 omega) * (w2 omega))) (E (fun omega => ((w2 omega) * (z2 omega))))).
{
apply (has_terms E ((1, (fun omega => ((w2 omega) * (z2 omega))), (E (fun omega => ((w2 omega) * (z2 omega))))) :: nil)).
{
exact (conj n__7 I).
}
{
intros omega. cbn [sum_at].
transitivity (((w2 omega) * (z2 omega))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
(* goal *)
assert (s__20 : ((E (fun omega => ((((z1 omega) + (z2 omega)) * / 2) * (((w1 omega) + (w2 omega)) * / 2)))) = (((E (fun omega => ((z1 omega) * (w1 omega)))) * / 4) + ((E (fun omega => ((z2 omega) * (w2 omega)))) * / 4)))).
{
transitivity ((((1 * / 4) * (E (fun omega => ((w1 omega) * (z1 omega))))) + ((1 * / 4) * (E (fun omega => ((w2 omega) * (z2 omega))))))).
{
exact (has_value E _ _ n__15).
}
symmetry.
transitivity ((((1 * / 4) * (E (fun omega => ((w1 omega) * (z1 omega))))) + ((1 * / 4) * (E (fun omega => ((w2 omega) * (z2 omega))))))).
{
assert (e__16 : (E (fun omega => ((z1 omega) * (w1 omega)))) = (E (fun omega => ((w1 omega) * (z1 omega))))).
{
exact (has_value E _ _ n__17).
}
assert (e__18 : (E (fun omega => ((z2 omega) * (w2 omega)))) = (E (fun omega => ((w2 omega) * (z2 omega))))).
{
exact (has_value E _ _ n__19).
}
eapply eq_trans.
{
rw e__16.
rw e__18.
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
change (integrable E (fun omega => ((((z1 omega) + (z2 omega)) * / 2) * (((w1 omega) + (w2 omega)) * / 2)))).
exact (proj1 n__15).
}
{
split.
{
change (integrable E (fun omega => ((z1 omega) * (w1 omega)))).
exact (proj1 n__17).
}
{
change (integrable E (fun omega => ((z2 omega) * (w2 omega)))).
exact (proj1 n__19).
}
}
}
{
change ((E (fun omega => ((((z1 omega) + (z2 omega)) * / 2) * (((w1 omega) + (w2 omega)) * / 2)))) = (((E (fun omega => ((z1 omega) * (w1 omega)))) * / 4) + ((E (fun omega => ((z2 omega) * (w2 omega)))) * / 4))).
exact s__20.
}
Qed.
Lemma meaningful : forall (Omega : Type) (E : expectation Omega) (z1 : Omega -> R) (w1 : Omega -> R) (z2 : Omega -> R) (w2 : Omega -> R), has_moments E z1 (1 :: 0 :: nil) -> has_moments E w1 (1 :: 0 :: nil) -> has_moments E z2 (1 :: 0 :: nil) -> has_moments E w2 (1 :: 0 :: nil) -> integrable E (fun omega => ((w1 omega) * (z1 omega))) -> integrable E (fun omega => ((w2 omega) * (z2 omega))) -> independent E ((z1 :: w1 :: nil) :: (z2 :: w2 :: nil) :: nil) -> ((integrable E (fun omega => ((((z1 omega) + (z2 omega)) / 2) * (((w1 omega) + (w2 omega)) / 2)))) /\ (integrable E (fun omega => ((z1 omega) * (w1 omega)))) /\ (integrable E (fun omega => ((z2 omega) * (w2 omega))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12)). Qed.
Theorem claim : forall (Omega : Type) (E : expectation Omega) (z1 : Omega -> R) (w1 : Omega -> R) (z2 : Omega -> R) (w2 : Omega -> R), has_moments E z1 (1 :: 0 :: nil) -> has_moments E w1 (1 :: 0 :: nil) -> has_moments E z2 (1 :: 0 :: nil) -> has_moments E w2 (1 :: 0 :: nil) -> integrable E (fun omega => ((w1 omega) * (z1 omega))) -> integrable E (fun omega => ((w2 omega) * (z2 omega))) -> independent E ((z1 :: w1 :: nil) :: (z2 :: w2 :: nil) :: nil) -> ((E (fun omega => ((((z1 omega) + (z2 omega)) / 2) * (((w1 omega) + (w2 omega)) / 2)))) = (((E (fun omega => ((z1 omega) * (w1 omega)))) / 4) + ((E (fun omega => ((z2 omega) * (w2 omega)))) / 4))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12)). Qed.
Fail Definition corrupted : forall (Omega : Type) (E : expectation Omega) (z1 : Omega -> R) (w1 : Omega -> R) (z2 : Omega -> R) (w2 : Omega -> R), has_moments E z1 (1 :: 0 :: nil) -> has_moments E w1 (1 :: 0 :: nil) -> has_moments E z2 (1 :: 0 :: nil) -> has_moments E w2 (1 :: 0 :: nil) -> integrable E (fun omega => ((w1 omega) * (z1 omega))) -> integrable E (fun omega => ((w2 omega) * (z2 omega))) -> independent E ((z1 :: w1 :: nil) :: (z2 :: w2 :: nil) :: nil) -> ((E (fun omega => ((((z1 omega) + (z2 omega)) / 2) * (((w1 omega) + (w2 omega)) / 2)))) = ((((E (fun omega => ((z1 omega) * (w1 omega)))) / 4) + ((E (fun omega => ((z2 omega) * (w2 omega)))) / 4)) + 1)) := claim.
End T_adamnx_isotropy_ec89d223.


(* adamnx.independent_noise; certificate 7bc5719f44eb7cfde802b9bf4612271c2749711a0fe8499d0d991edfb7a0ed70 *)
Module T_adamnx_independent_noise_7bc5719f.
Definition law_0 : finite R.
Proof. refine (outcomes ((1, 0) :: nil) _ _); [repeat split; lra | simpl; lra]. Defined.
Lemma law_0_has n : has_moments law_0 (fun x => x) (List.firstn n (1 :: 0 :: nil)).
Proof. apply moments_first, moments_by. repeat split; simpl; lra. Qed.

Lemma satisfiable : exists (Omega : Type) (E : expectation Omega) (x : Omega -> R) (y : Omega -> R), has_moments E x (1 :: 0 :: nil) /\ has_moments E y (1 :: 0 :: nil) /\ independent E ((x :: nil) :: (y :: nil) :: nil).
Proof.
exists (R * (R * unit))%type, (law (beside law_0 (beside law_0 certain))), (on_left (fun x : R => x)), (on_right (on_left (fun x : R => x))).
split.
{
exact (moments_left law_0 (beside law_0 certain) (fun x => x) (1 :: 0 :: nil) (law_0_has 2)).
}
{
split.
{
exact (moments_right law_0 (beside law_0 certain) (on_left (fun x : R => x)) (1 :: 0 :: nil) (moments_left law_0 certain (fun x => x) (1 :: 0 :: nil) (law_0_has 2))).
}
{
exact (independent_pair law_0 (beside law_0 certain) ((fun x => x) :: nil) (((on_left (fun x : R => x)) :: nil) :: nil) (independent_pair law_0 certain ((fun x => x) :: nil) (nil) independent_none)).
}
}
Qed.

Lemma proved : forall (Omega : Type) (E : expectation Omega) (x : Omega -> R) (y : Omega -> R), has_moments E x (1 :: 0 :: nil) -> has_moments E y (1 :: 0 :: nil) -> independent E ((x :: nil) :: (y :: nil) :: nil) -> (((integrable E (fun omega => ((x omega) * (y omega)))) /\ (integrable E (fun omega => (x omega))) /\ (integrable E (fun omega => (y omega)))) /\ (((E (fun omega => ((x omega) * (y omega)))) - ((E (fun omega => (x omega))) * (E (fun omega => (y omega))))) = 0)).
Proof.
intros Omega E x y h__0 h__1 h__2.
assert (n__4 : has E (fun omega => (x omega)) 0).
{
exact (has_first E x (1 :: 0 :: nil) 0 h__0 eq_refl).
}
assert (n__5 : has E (fun omega => (y omega)) 0).
{
exact (has_first E y (1 :: 0 :: nil) 0 h__1 eq_refl).
}
assert (n__6 : has E (fun omega => ((x omega) * (y omega))) 0).
{
apply (has_is E _ (times_all (0 :: 0 :: nil))).
{
apply (has_of E (product ((fun omega => (x omega)) :: (fun omega => (y omega)) :: nil))).
{
exact (has_product E ((x :: nil) :: (y :: nil) :: nil) ((fun omega => (x omega)) :: (fun omega => (y omega)) :: nil) (0 :: 0 :: nil) h__2
(List.Forall2_cons _ _ (poly_var (x :: nil) x (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (y :: nil) y (or_introl eq_refl)) (List.Forall2_nil _)))
(List.Forall2_cons _ _ n__4 (List.Forall2_cons _ _ n__5 (List.Forall2_nil _)))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
(* goal *)
assert (s__9 : (((E (fun omega => ((x omega) * (y omega)))) - ((E (fun omega => (x omega))) * (E (fun omega => (y omega))))) = 0)).
{
transitivity (0).
{
assert (e__3 : (E (fun omega => ((x omega) * (y omega)))) = 0).
{
exact (has_value E _ _ n__6).
}
assert (e__7 : (E (fun omega => (x omega))) = 0).
{
exact (has_value E _ _ n__4).
}
assert (e__8 : (E (fun omega => (y omega))) = 0).
{
exact (has_value E _ _ n__5).
}
eapply eq_trans.
{
rw e__3.
rw e__7.
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
split.
{
split.
{
change (integrable E (fun omega => ((x omega) * (y omega)))).
exact (proj1 n__6).
}
{
split.
{
change (integrable E (fun omega => (x omega))).
exact (proj1 n__4).
}
{
change (integrable E (fun omega => (y omega))).
exact (proj1 n__5).
}
}
}
{
change (((E (fun omega => ((x omega) * (y omega)))) - ((E (fun omega => (x omega))) * (E (fun omega => (y omega))))) = 0).
exact s__9.
}
Qed.
Lemma meaningful : forall (Omega : Type) (E : expectation Omega) (x : Omega -> R) (y : Omega -> R), has_moments E x (1 :: 0 :: nil) -> has_moments E y (1 :: 0 :: nil) -> independent E ((x :: nil) :: (y :: nil) :: nil) -> ((integrable E (fun omega => ((x omega) * (y omega)))) /\ (integrable E (fun omega => (x omega))) /\ (integrable E (fun omega => (y omega)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (Omega : Type) (E : expectation Omega) (x : Omega -> R) (y : Omega -> R), has_moments E x (1 :: 0 :: nil) -> has_moments E y (1 :: 0 :: nil) -> independent E ((x :: nil) :: (y :: nil) :: nil) -> (((E (fun omega => ((x omega) * (y omega)))) - ((E (fun omega => (x omega))) * (E (fun omega => (y omega))))) = 0).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (Omega : Type) (E : expectation Omega) (x : Omega -> R) (y : Omega -> R), has_moments E x (1 :: 0 :: nil) -> has_moments E y (1 :: 0 :: nil) -> independent E ((x :: nil) :: (y :: nil) :: nil) -> (((E (fun omega => ((x omega) * (y omega)))) - ((E (fun omega => (x omega))) * (E (fun omega => (y omega))))) = (0 + 1)) := claim.
End T_adamnx_independent_noise_7bc5719f.
