From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Expectation.
Open Scope R_scope.

(* exadam.curvature_noise; certificate dbc9e1908e197c63bea437f89340d6fd92273aa174dca4abde61a3215f91b904 *)
Module T_exadam_curvature_noise_dbc9e190.
Definition law_0 : finite R.
Proof. refine (outcomes (((1 * / 2), 1) :: ((1 * / 2), (- 1)) :: nil) _ _); [repeat split; lra | simpl; lra]. Defined.
Lemma law_0_has n : has_moments law_0 (fun x => x) (List.firstn n (1 :: 0 :: 1 :: nil)).
Proof. apply moments_first, moments_by. repeat split; simpl; lra. Qed.

Lemma satisfiable : exists (Omega : Type) (E : expectation Omega) (c : R) (s : R) (xi : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: nil).
Proof.
exists (R * unit)%type, (law (beside law_0 certain)), 1, 2, (on_left (fun x : R => x)).
exact (moments_left law_0 certain (fun x => x) (1 :: 0 :: 1 :: nil) (law_0_has 3)).
Qed.

Lemma proved : forall (Omega : Type) (E : expectation Omega) (c : R) (s : R) (xi : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: nil) -> (((integrable E (fun omega => ((c + (s * (xi omega))) ^ 2)))) /\ ((E (fun omega => ((c + (s * (xi omega))) ^ 2))) = ((c ^ 2) + (s ^ 2)))).
Proof.
intros Omega E c s xi h__0.
assert (n__1 : has E (fun omega => ((xi omega) ^ 2)) 1).
{
exact (has_moment E xi (1 :: 0 :: 1 :: nil) 2 1 h__0 eq_refl).
}
assert (n__2 : has E (fun omega => (xi omega)) 0).
{
exact (has_first E xi (1 :: 0 :: 1 :: nil) 0 h__0 eq_refl).
}
assert (n__3 : has E (fun omega => ((c + (s * (xi omega))) ^ 2)) ((c ^ 2) + (s ^ 2))).
{
apply (has_terms E (((c ^ 2), (fun omega => 1), 1) :: ((2 * c * s), (fun omega => (xi omega)), 0) :: ((s ^ 2), (fun omega => ((xi omega) ^ 2)), 1) :: nil)).
{
exact (conj (has_const E 1) (conj n__2 (conj n__1 I))).
}
{
intros omega. cbn [sum_at].
transitivity (((2 * c * s * (xi omega)) + (c ^ 2) + ((s ^ 2) * ((xi omega) ^ 2)))).
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
assert (s__4 : ((E (fun omega => ((c + (s * (xi omega))) ^ 2))) = ((c ^ 2) + (s ^ 2)))).
{
transitivity (((c ^ 2) + (s ^ 2))).
{
exact (has_value E _ _ n__3).
}
symmetry.
transitivity (((c ^ 2) + (s ^ 2))).
{
reflexivity.
}
feq.
}
split.
{
change (integrable E (fun omega => ((c + (s * (xi omega))) ^ 2))).
exact (proj1 n__3).
}
{
change ((E (fun omega => ((c + (s * (xi omega))) ^ 2))) = ((c ^ 2) + (s ^ 2))).
exact s__4.
}
Qed.
Lemma meaningful : forall (Omega : Type) (E : expectation Omega) (c : R) (s : R) (xi : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: nil) -> ((integrable E (fun omega => ((c + (s * (xi omega))) ^ 2)))).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj1 (proved v0 v1 v2 v3 v4 v5)). Qed.
Theorem claim : forall (Omega : Type) (E : expectation Omega) (c : R) (s : R) (xi : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: nil) -> ((E (fun omega => ((c + (s * (xi omega))) ^ 2))) = ((c ^ 2) + (s ^ 2))).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj2 (proved v0 v1 v2 v3 v4 v5)). Qed.
Fail Definition corrupted : forall (Omega : Type) (E : expectation Omega) (c : R) (s : R) (xi : Omega -> R), has_moments E xi (1 :: 0 :: 1 :: nil) -> ((E (fun omega => ((c + (s * (xi omega))) ^ 2))) = (((c ^ 2) + (s ^ 2)) + 1)) := claim.
End T_exadam_curvature_noise_dbc9e190.


(* exadam.asymmetry_covariance; certificate b7c84fcbf81cb0c83a73a174099201e01ca1e7cf389d66ba08be073b4e7f8228 *)
Module T_exadam_asymmetry_covariance_b7c84fcb.
Definition law_0 : finite R.
Proof. refine (outcomes (((2 * / 3), 0) :: ((1 * / 4), (- 1)) :: ((1 * / 12), 3) :: nil) _ _); [repeat split; lra | simpl; lra]. Defined.
Lemma law_0_has n : has_moments law_0 (fun x => x) (List.firstn n (1 :: 0 :: 1 :: 2 :: nil)).
Proof. apply moments_first, moments_by. repeat split; simpl; lra. Qed.

Lemma satisfiable : exists (Omega : Type) (E : expectation Omega) (z : Omega -> R), has_moments E z (1 :: 0 :: 1 :: 2 :: nil).
Proof.
exists (R * unit)%type, (law (beside law_0 certain)), (on_left (fun x : R => x)).
exact (moments_left law_0 certain (fun x => x) (1 :: 0 :: 1 :: 2 :: nil) (law_0_has 4)).
Qed.

Lemma proved : forall (Omega : Type) (E : expectation Omega) (z : Omega -> R), has_moments E z (1 :: 0 :: 1 :: 2 :: nil) -> (((integrable E (fun omega => ((z omega) * ((z omega) ^ 2)))) /\ (integrable E (fun omega => (z omega))) /\ (integrable E (fun omega => ((z omega) ^ 2))) /\ (integrable E (fun omega => ((- (z omega)) * ((z omega) ^ 2)))) /\ (integrable E (fun omega => (- (z omega))))) /\ ((((E (fun omega => ((z omega) * ((z omega) ^ 2)))) - ((E (fun omega => (z omega))) * (E (fun omega => ((z omega) ^ 2))))) = 2) /\ (((E (fun omega => ((- (z omega)) * ((z omega) ^ 2)))) - ((E (fun omega => (- (z omega)))) * (E (fun omega => ((z omega) ^ 2))))) = (- 2)))).
Proof.
intros Omega E z h__0.
assert (n__2 : has E (fun omega => ((z omega) ^ 3)) 2).
{
exact (has_moment E z (1 :: 0 :: 1 :: 2 :: nil) 3 2 h__0 eq_refl).
}
assert (n__3 : has E (fun omega => ((z omega) * ((z omega) ^ 2))) 2).
{
apply (has_terms E ((1, (fun omega => ((z omega) ^ 3)), 2) :: nil)).
{
exact (conj n__2 I).
}
{
intros omega. cbn [sum_at].
transitivity (((z omega) ^ 3)).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
assert (n__5 : has E (fun omega => ((z omega) ^ 2)) 1).
{
exact (has_moment E z (1 :: 0 :: 1 :: 2 :: nil) 2 1 h__0 eq_refl).
}
assert (n__7 : has E (fun omega => (z omega)) 0).
{
exact (has_first E z (1 :: 0 :: 1 :: 2 :: nil) 0 h__0 eq_refl).
}
assert (n__9 : has E (fun omega => ((- (z omega)) * ((z omega) ^ 2))) (- 2)).
{
apply (has_terms E (((- 1), (fun omega => ((z omega) ^ 3)), 2) :: nil)).
{
exact (conj n__2 I).
}
{
intros omega. cbn [sum_at].
transitivity (((- 1) * ((z omega) ^ 3))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
assert (n__12 : has E (fun omega => (- (z omega))) 0).
{
apply (has_terms E (((- 1), (fun omega => (z omega)), 0) :: nil)).
{
exact (conj n__7 I).
}
{
intros omega. cbn [sum_at].
transitivity (((- 1) * (z omega))).
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
assert (s__13 : ((((E (fun omega => ((z omega) * ((z omega) ^ 2)))) - ((E (fun omega => (z omega))) * (E (fun omega => ((z omega) ^ 2))))) = 2) /\ (((E (fun omega => ((- (z omega)) * ((z omega) ^ 2)))) - ((E (fun omega => (- (z omega)))) * (E (fun omega => ((z omega) ^ 2))))) = (- 2)))).
{
split.
{
transitivity (2).
{
assert (e__1 : (E (fun omega => ((z omega) * ((z omega) ^ 2)))) = 2).
{
exact (has_value E _ _ n__3).
}
assert (e__4 : (E (fun omega => ((z omega) ^ 2))) = 1).
{
exact (has_value E _ _ n__5).
}
assert (e__6 : (E (fun omega => (z omega))) = 0).
{
exact (has_value E _ _ n__7).
}
eapply eq_trans.
{
rw e__1.
rw e__4.
rw e__6.
reflexivity.
}
feq.
}
symmetry.
transitivity (2).
{
reflexivity.
}
feq.
}
{
transitivity ((- 2)).
{
assert (e__8 : (E (fun omega => ((- (z omega)) * ((z omega) ^ 2)))) = (- 2)).
{
exact (has_value E _ _ n__9).
}
assert (e__10 : (E (fun omega => ((z omega) ^ 2))) = 1).
{
exact (has_value E _ _ n__5).
}
assert (e__11 : (E (fun omega => (- (z omega)))) = 0).
{
exact (has_value E _ _ n__12).
}
eapply eq_trans.
{
rw e__8.
rw e__10.
rw e__11.
reflexivity.
}
feq.
}
symmetry.
transitivity ((- 2)).
{
reflexivity.
}
feq.
}
}
pose proof s__13 as [h__14 h__15].
split.
{
split.
{
change (integrable E (fun omega => ((z omega) * ((z omega) ^ 2)))).
exact (proj1 n__3).
}
{
split.
{
change (integrable E (fun omega => (z omega))).
exact (proj1 n__7).
}
{
split.
{
change (integrable E (fun omega => ((z omega) ^ 2))).
exact (proj1 n__5).
}
{
split.
{
change (integrable E (fun omega => ((- (z omega)) * ((z omega) ^ 2)))).
exact (proj1 n__9).
}
{
change (integrable E (fun omega => (- (z omega)))).
exact (proj1 n__12).
}
}
}
}
}
{
change ((((E (fun omega => ((z omega) * ((z omega) ^ 2)))) - ((E (fun omega => (z omega))) * (E (fun omega => ((z omega) ^ 2))))) = 2) /\ (((E (fun omega => ((- (z omega)) * ((z omega) ^ 2)))) - ((E (fun omega => (- (z omega)))) * (E (fun omega => ((z omega) ^ 2))))) = (- 2))).
exact s__13.
}
Qed.
Lemma meaningful : forall (Omega : Type) (E : expectation Omega) (z : Omega -> R), has_moments E z (1 :: 0 :: 1 :: 2 :: nil) -> ((integrable E (fun omega => ((z omega) * ((z omega) ^ 2)))) /\ (integrable E (fun omega => (z omega))) /\ (integrable E (fun omega => ((z omega) ^ 2))) /\ (integrable E (fun omega => ((- (z omega)) * ((z omega) ^ 2)))) /\ (integrable E (fun omega => (- (z omega))))).
Proof. intros v0 v1 v2 v3. exact (proj1 (proved v0 v1 v2 v3)). Qed.
Theorem claim : forall (Omega : Type) (E : expectation Omega) (z : Omega -> R), has_moments E z (1 :: 0 :: 1 :: 2 :: nil) -> ((((E (fun omega => ((z omega) * ((z omega) ^ 2)))) - ((E (fun omega => (z omega))) * (E (fun omega => ((z omega) ^ 2))))) = 2) /\ (((E (fun omega => ((- (z omega)) * ((z omega) ^ 2)))) - ((E (fun omega => (- (z omega)))) * (E (fun omega => ((z omega) ^ 2))))) = (- 2))).
Proof. intros v0 v1 v2 v3. exact (proj2 (proved v0 v1 v2 v3)). Qed.
Fail Definition corrupted : forall (Omega : Type) (E : expectation Omega) (z : Omega -> R), has_moments E z (1 :: 0 :: 1 :: 2 :: nil) -> ((((E (fun omega => ((z omega) * ((z omega) ^ 2)))) - ((E (fun omega => (z omega))) * (E (fun omega => ((z omega) ^ 2))))) = (2 + 1)) /\ (((E (fun omega => ((- (z omega)) * ((z omega) ^ 2)))) - ((E (fun omega => (- (z omega)))) * (E (fun omega => ((z omega) ^ 2))))) = (- 2))) := claim.
End T_exadam_asymmetry_covariance_b7c84fcb.


(* exadam.noise_step; certificate b5a2d5c5e325b74931c2f261f1280e1e8d0c2c7c66ac4ddf7405be7d205c39ea *)
Module T_exadam_noise_step_b5a2d5c5.
Definition law_0 : finite R.
Proof. refine (outcomes (((1 * / 2), 1) :: ((1 * / 2), (- 1)) :: nil) _ _); [repeat split; lra | simpl; lra]. Defined.
Lemma law_0_has n : has_moments law_0 (fun x => x) (List.firstn n (1 :: 0 :: 1 :: nil)).
Proof. apply moments_first, moments_by. repeat split; simpl; lra. Qed.

Lemma satisfiable : exists (Omega : Type) (E : expectation Omega) (b : R) (z : Omega -> R) (m : Omega -> R), has_moments E z (1 :: 0 :: 1 :: nil) /\ integrable E (fun omega => ((m omega) ^ 2)) /\ integrable E (fun omega => (m omega)) /\ independent E ((z :: nil) :: (m :: nil) :: nil).
Proof.
exists (R * (R * unit))%type, (law (beside law_0 (beside law_0 certain))), (1 * / 2), (on_left (fun x : R => x)), (on_right (on_left (fun x : R => x))).
split.
{
exact (moments_left law_0 (beside law_0 certain) (fun x => x) (1 :: 0 :: 1 :: nil) (law_0_has 3)).
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
Qed.

Lemma proved : forall (Omega : Type) (E : expectation Omega) (b : R) (z : Omega -> R) (m : Omega -> R), has_moments E z (1 :: 0 :: 1 :: nil) -> integrable E (fun omega => ((m omega) ^ 2)) -> integrable E (fun omega => (m omega)) -> independent E ((z :: nil) :: (m :: nil) :: nil) -> (((integrable E (fun omega => (((b * (m omega)) + ((z omega) * (1 - b))) ^ 2))) /\ (integrable E (fun omega => ((m omega) ^ 2))) /\ (integrable E (fun omega => (((b * (m omega)) + ((z omega) * (1 - b)) + (z omega)) ^ 2)))) /\ (((E (fun omega => (((b * (m omega)) + ((z omega) * (1 - b))) ^ 2))) = (((b ^ 2) * (E (fun omega => ((m omega) ^ 2)))) + ((1 - b) ^ 2))) /\ ((E (fun omega => (((b * (m omega)) + ((z omega) * (1 - b)) + (z omega)) ^ 2))) = (((b ^ 2) * (E (fun omega => ((m omega) ^ 2)))) + ((2 - b) ^ 2))))).
Proof.
intros Omega E b z m h__0 h__1 h__2 h__3.
assert (n__4 : has E (fun omega => ((z omega) ^ 2)) 1).
{
exact (has_moment E z (1 :: 0 :: 1 :: nil) 2 1 h__0 eq_refl).
}
assert (n__5 : has E (fun omega => (z omega)) 0).
{
exact (has_first E z (1 :: 0 :: 1 :: nil) 0 h__0 eq_refl).
}
assert (n__6 : has E (fun omega => (m omega)) (E (fun omega => (m omega)))).
{
exact (has_mean E _ h__2).
}
assert (n__7 : has E (fun omega => ((m omega) * (z omega))) 0).
{
apply (has_is E _ (times_all (0 :: (E (fun omega => (m omega))) :: nil))).
{
apply (has_of E (product ((fun omega => (z omega)) :: (fun omega => (m omega)) :: nil))).
{
exact (has_product E ((z :: nil) :: (m :: nil) :: nil) ((fun omega => (z omega)) :: (fun omega => (m omega)) :: nil) (0 :: (E (fun omega => (m omega))) :: nil) h__3
(List.Forall2_cons _ _ (poly_var (z :: nil) z (or_introl eq_refl)) (List.Forall2_cons _ _ (poly_var (m :: nil) m (or_introl eq_refl)) (List.Forall2_nil _)))
(List.Forall2_cons _ _ n__5 (List.Forall2_cons _ _ n__6 (List.Forall2_nil _)))).
}
intros omega. cbn [product]. ring.
}
cbn [times_all]. ring.
}
assert (n__8 : has E (fun omega => ((m omega) ^ 2)) (E (fun omega => ((m omega) ^ 2)))).
{
exact (has_mean E _ h__1).
}
assert (n__9 : has E (fun omega => (((b * (m omega)) + ((z omega) * (1 - b))) ^ 2)) (((E (fun omega => ((m omega) ^ 2))) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
{
apply (has_terms E (((b ^ 2), (fun omega => ((m omega) ^ 2)), (E (fun omega => ((m omega) ^ 2)))) :: (((2 * b) + ((- 2) * (b ^ 2))), (fun omega => ((m omega) * (z omega))), 0) :: ((((- 2) * b) + (b ^ 2) + 1), (fun omega => ((z omega) ^ 2)), 1) :: nil)).
{
exact (conj n__8 (conj n__7 (conj n__4 I))).
}
{
intros omega. cbn [sum_at].
transitivity (((2 * b * (m omega) * (z omega)) + ((- 2) * b * ((z omega) ^ 2)) + ((- 2) * (b ^ 2) * (m omega) * (z omega)) + ((b ^ 2) * ((m omega) ^ 2)) + ((b ^ 2) * ((z omega) ^ 2)) + ((z omega) ^ 2))).
{
feq.
}
feq.
}
{
cbn [sum_of]. feq.
}
}
assert (n__10 : has E (fun omega => (((b * (m omega)) + ((z omega) * (1 - b)) + (z omega)) ^ 2)) (((E (fun omega => ((m omega) ^ 2))) * (b ^ 2)) + ((- 4) * b) + (b ^ 2) + 4)).
{
apply (has_terms E (((b ^ 2), (fun omega => ((m omega) ^ 2)), (E (fun omega => ((m omega) ^ 2)))) :: (((4 * b) + ((- 2) * (b ^ 2))), (fun omega => ((m omega) * (z omega))), 0) :: ((((- 4) * b) + (b ^ 2) + 4), (fun omega => ((z omega) ^ 2)), 1) :: nil)).
{
exact (conj n__8 (conj n__7 (conj n__4 I))).
}
{
intros omega. cbn [sum_at].
transitivity (((4 * b * (m omega) * (z omega)) + ((- 4) * b * ((z omega) ^ 2)) + ((- 2) * (b ^ 2) * (m omega) * (z omega)) + ((b ^ 2) * ((m omega) ^ 2)) + ((b ^ 2) * ((z omega) ^ 2)) + (4 * ((z omega) ^ 2)))).
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
assert (s__11 : (((E (fun omega => (((b * (m omega)) + ((z omega) * (1 - b))) ^ 2))) = (((b ^ 2) * (E (fun omega => ((m omega) ^ 2)))) + ((1 - b) ^ 2))) /\ ((E (fun omega => (((b * (m omega)) + ((z omega) * (1 - b)) + (z omega)) ^ 2))) = (((b ^ 2) * (E (fun omega => ((m omega) ^ 2)))) + ((2 - b) ^ 2))))).
{
split.
{
transitivity ((((E (fun omega => ((m omega) ^ 2))) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
{
exact (has_value E _ _ n__9).
}
symmetry.
transitivity ((((E (fun omega => ((m omega) ^ 2))) * (b ^ 2)) + ((- 2) * b) + (b ^ 2) + 1)).
{
feq.
}
feq.
}
{
transitivity ((((E (fun omega => ((m omega) ^ 2))) * (b ^ 2)) + ((- 4) * b) + (b ^ 2) + 4)).
{
exact (has_value E _ _ n__10).
}
symmetry.
transitivity ((((E (fun omega => ((m omega) ^ 2))) * (b ^ 2)) + ((- 4) * b) + (b ^ 2) + 4)).
{
feq.
}
feq.
}
}
pose proof s__11 as [h__12 h__13].
split.
{
split.
{
change (integrable E (fun omega => (((b * (m omega)) + ((z omega) * (1 - b))) ^ 2))).
exact (proj1 n__9).
}
{
split.
{
change (integrable E (fun omega => ((m omega) ^ 2))).
exact (proj1 n__8).
}
{
change (integrable E (fun omega => (((b * (m omega)) + ((z omega) * (1 - b)) + (z omega)) ^ 2))).
exact (proj1 n__10).
}
}
}
{
change (((E (fun omega => (((b * (m omega)) + ((z omega) * (1 - b))) ^ 2))) = (((b ^ 2) * (E (fun omega => ((m omega) ^ 2)))) + ((1 - b) ^ 2))) /\ ((E (fun omega => (((b * (m omega)) + ((z omega) * (1 - b)) + (z omega)) ^ 2))) = (((b ^ 2) * (E (fun omega => ((m omega) ^ 2)))) + ((2 - b) ^ 2)))).
exact s__11.
}
Qed.
Lemma meaningful : forall (Omega : Type) (E : expectation Omega) (b : R) (z : Omega -> R) (m : Omega -> R), has_moments E z (1 :: 0 :: 1 :: nil) -> integrable E (fun omega => ((m omega) ^ 2)) -> integrable E (fun omega => (m omega)) -> independent E ((z :: nil) :: (m :: nil) :: nil) -> ((integrable E (fun omega => (((b * (m omega)) + ((z omega) * (1 - b))) ^ 2))) /\ (integrable E (fun omega => ((m omega) ^ 2))) /\ (integrable E (fun omega => (((b * (m omega)) + ((z omega) * (1 - b)) + (z omega)) ^ 2)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Theorem claim : forall (Omega : Type) (E : expectation Omega) (b : R) (z : Omega -> R) (m : Omega -> R), has_moments E z (1 :: 0 :: 1 :: nil) -> integrable E (fun omega => ((m omega) ^ 2)) -> integrable E (fun omega => (m omega)) -> independent E ((z :: nil) :: (m :: nil) :: nil) -> (((E (fun omega => (((b * (m omega)) + ((z omega) * (1 - b))) ^ 2))) = (((b ^ 2) * (E (fun omega => ((m omega) ^ 2)))) + ((1 - b) ^ 2))) /\ ((E (fun omega => (((b * (m omega)) + ((z omega) * (1 - b)) + (z omega)) ^ 2))) = (((b ^ 2) * (E (fun omega => ((m omega) ^ 2)))) + ((2 - b) ^ 2)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Fail Definition corrupted : forall (Omega : Type) (E : expectation Omega) (b : R) (z : Omega -> R) (m : Omega -> R), has_moments E z (1 :: 0 :: 1 :: nil) -> integrable E (fun omega => ((m omega) ^ 2)) -> integrable E (fun omega => (m omega)) -> independent E ((z :: nil) :: (m :: nil) :: nil) -> (((E (fun omega => (((b * (m omega)) + ((z omega) * (1 - b))) ^ 2))) = ((((b ^ 2) * (E (fun omega => ((m omega) ^ 2)))) + ((1 - b) ^ 2)) + 1)) /\ ((E (fun omega => (((b * (m omega)) + ((z omega) * (1 - b)) + (z omega)) ^ 2))) = (((b ^ 2) * (E (fun omega => ((m omega) ^ 2)))) + ((2 - b) ^ 2)))) := claim.
End T_exadam_noise_step_b5a2d5c5.
