From AdamNX Require Import Support Facts Limits Closed.
Open Scope R_scope.

(* aida.nonautonomous_product; certificate db30cadf5ad96cf58d78c8ab8e50416cb243e5798c2874edfd194b3afa562d0b *)
Module T_aida_nonautonomous_product_db30cadf.

Lemma satisfiable : exists (rho : R) (beta : R) (A : R) (kappa : Z -> R) (P : Z -> R), ((0 < rho) /\ (rho < 1)) /\ ((0 < beta) /\ (beta < 1)) /\ (0 <= A) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (kappa (t)%Z))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((kappa (t)%Z) <= (rho * (1 - beta) * A * (powerRZ beta (t)%Z)))) /\ ((P (0)%Z) = 1) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((P ((t + 1))%Z) = ((rho + (kappa (t)%Z)) * (P (t)%Z)))).
Proof.
exists (1 * / 2), (1 * / 2), 1, (fun t : Z => 0), (fun t : Z => (powerRZ (1 * / 2) (t)%Z)).
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
change (0 <= 1).
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
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <= ((1 * / 2) * (1 - (1 * / 2)) * 1 * (powerRZ (1 * / 2) (t)%Z)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply Rlt_le.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__2 : (1 - (1 * / 2)) = (1 * / 2)).
{
feq.
}
rw e__2.
rat.
}
}
{
lra.
}
}
{
apply pz_pos.
lra.
}
}
{
split.
{
change (((1 * / 2) ^ 0) = 1).
closed_eq.
}
{
change (forall t : Z, ((0)%Z <= t)%Z -> ((powerRZ (1 * / 2) ((t + 1))%Z) = (((1 * / 2) + 0) * (powerRZ (1 * / 2) (t)%Z)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply gap_eq.
assert (e__2 : ((((1 * / 2) + 0) * (powerRZ (1 * / 2) (t)%Z)) - (powerRZ (1 * / 2) ((t + 1))%Z)) = 0).
{
assert (e__3 : (powerRZ (1 * / 2) ((t + 1))%Z) = ((1 * / 2) * (/ (powerRZ 2 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (1 * / 2) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 2) (1)%Z 1 eq_refl).
assert (e__4 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__4.
rewrite (pz_inv 2 (t)%Z).
feq.
}
assert (e__5 : (powerRZ (1 * / 2) (t)%Z) = (/ (powerRZ 2 (t)%Z))).
{
assert (e__6 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__6.
rewrite (pz_inv 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__3.
rw e__5.
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

Theorem claim : forall (rho : R) (beta : R) (A : R) (kappa : Z -> R) (P : Z -> R), ((0 < rho) /\ (rho < 1)) -> ((0 < beta) /\ (beta < 1)) -> (0 <= A) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (kappa (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((kappa (t)%Z) <= (rho * (1 - beta) * A * (powerRZ beta (t)%Z)))) -> ((P (0)%Z) = 1) -> (forall t : Z, ((0)%Z <= t)%Z -> ((P ((t + 1))%Z) = ((rho + (kappa (t)%Z)) * (P (t)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((P (t)%Z) <= (exp A))).
Proof.
intros rho beta A kappa P h__0 h__3 h__6 h__7 h__8 h__9 h__10.
pose proof h__0 as [h__1 h__2].
pose proof h__3 as [h__4 h__5].
(* I *)
assert (s__105 : (forall s : Z, ((0)%Z <= s)%Z -> ((P (s)%Z) <= ((powerRZ rho (s)%Z) * (exp (A * (1 - (powerRZ beta (s)%Z)))))))).
{
apply (induction_from (fun s : Z => ((P (s)%Z) <= ((powerRZ rho (s)%Z) * (exp (A * (1 - (powerRZ beta (s)%Z))))))) (0)%Z).
{
change ((P (0)%Z) <= ((powerRZ rho (0)%Z) * (exp (A * (1 - (powerRZ beta (0)%Z)))))).
assert (n__17 : (P (0)%Z) = 1).
{
transitivity (1 * (P (0)%Z)).
{ feq. }
rewrite h__9.
feq.
}
(* base *)
assert (s__18 : ((P (0)%Z) <= ((rho ^ 0) * (exp (A * (1 - (beta ^ 0))))))).
{
apply gap_le.
assert (e__11 : (((rho ^ 0) * (exp (A * (1 - (beta ^ 0))))) - (P (0)%Z)) = 0).
{
transitivity ((((- 1) * (P (0)%Z)) + 1)).
{
assert (e__13 : (exp (A * (1 - (beta ^ 0)))) = 1).
{
assert (e__14 : (A * (1 - (beta ^ 0))) = 0).
{
feq.
}
rw e__14.
apply exp_0.
}
eapply eq_trans.
{
rw e__13.
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
transitivity (((((- 1) * (P (0)%Z)) + (1)))).
{
feq.
}
rw n__17.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__12 : 0 <= 0).
{
apply Req_le_sym.
reflexivity.
}
rw e__11. exact w__12.
}
apply gap_le.
assert (e__19 : (((powerRZ rho (0)%Z) * (exp (A * (1 - (powerRZ beta (0)%Z))))) - (P (0)%Z)) = 1 * (((rho ^ 0) * (exp (A * (1 - (beta ^ 0))))) - (P (0)%Z)) + 0).
{
transitivity ((((- 1) * (P (0)%Z)) + 1)).
{
assert (e__20 : (exp (A * (1 - (powerRZ beta (0)%Z)))) = 1).
{
assert (e__21 : (A * (1 - (powerRZ beta (0)%Z))) = 0).
{
assert (e__22 : (powerRZ beta (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__22.
reflexivity.
}
feq.
}
rw e__21.
apply exp_0.
}
assert (e__23 : (powerRZ rho (0)%Z) = 1).
{
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__20.
rw e__23.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (P (0)%Z)) + 1)).
{
assert (e__24 : (exp (A * (1 - (beta ^ 0)))) = 1).
{
assert (e__25 : (A * (1 - (beta ^ 0))) = 0).
{
feq.
}
rw e__25.
apply exp_0.
}
eapply eq_trans.
{
rw e__24.
reflexivity.
}
feq.
}
feq.
}
rw e__19.
apply (from_le_nn 1 0 (P (0)%Z) ((rho ^ 0) * (exp (A * (1 - (beta ^ 0)))))); [exact s__18 | lra ..].
}
{
intros s b__26.
assert (r__27 : 0 <= IZR s).
{ izr_le. }
intros IH__28.
change ((P (s + 1)%Z) <= ((powerRZ rho (s + 1)%Z) * (exp (A * (1 - (powerRZ beta (s + 1)%Z)))))).
(* P' *)
assert (s__31 : ((P ((s + 1))%Z) = ((rho + (kappa (s)%Z)) * (P (s)%Z)))).
{
assert (b__29 : ((0)%Z <= (s)%Z)%Z).
{ zp. }
assert (u__30 : ((P ((s + 1))%Z) = ((rho + (kappa (s)%Z)) * (P (s)%Z)))).
{
exact (h__10 (s)%Z b__29).
}
exact u__30.
}
(* small *)
assert (s__34 : ((kappa (s)%Z) <= (rho * (1 - beta) * A * (powerRZ beta (s)%Z)))).
{
assert (b__32 : ((0)%Z <= (s)%Z)%Z).
{ zp. }
assert (u__33 : ((kappa (s)%Z) <= (rho * (1 - beta) * A * (powerRZ beta (s)%Z)))).
{
exact (h__8 (s)%Z b__32).
}
exact u__33.
}
(* tangent *)
assert (s__37 : ((ln (exp (A * (1 - beta) * (powerRZ beta (s)%Z)))) <= ((exp (A * (1 - beta) * (powerRZ beta (s)%Z))) - 1))).
{
assert (p__35 : (0 < (exp (A * (1 - beta) * (powerRZ beta (s)%Z))))).
{
apply exp_pos.
}
assert (u__36 : ((ln (exp (A * (1 - beta) * (powerRZ beta (s)%Z)))) <= ((exp (A * (1 - beta) * (powerRZ beta (s)%Z))) - 1))).
{
exact (ax_log_at_most (exp (A * (1 - beta) * (powerRZ beta (s)%Z))) p__35).
}
exact u__36.
}
(* inverse *)
assert (s__39 : ((ln (exp (A * (1 - beta) * (powerRZ beta (s)%Z)))) = (A * (1 - beta) * (powerRZ beta (s)%Z)))).
{
assert (u__38 : ((ln (exp (A * (1 - beta) * (powerRZ beta (s)%Z)))) = (A * (1 - beta) * (powerRZ beta (s)%Z)))).
{
exact (ax_log_of_exp (A * (1 - beta) * (powerRZ beta (s)%Z))).
}
exact u__38.
}
assert (n__42 : 0 < (exp (A * (1 - beta) * (powerRZ beta (s)%Z)))).
{
apply exp_pos.
}
assert (n__45 : 0 < ((exp ((powerRZ beta (s)%Z) * A)) * (/ (exp ((powerRZ beta (s)%Z) * A * beta))))).
{
assert (e__43 : (exp (A * (1 - beta) * (powerRZ beta (s)%Z))) = ((exp ((powerRZ beta (s)%Z) * A)) * (/ (exp ((powerRZ beta (s)%Z) * A * beta))))).
{
assert (e__44 : (A * (1 - beta) * (powerRZ beta (s)%Z)) = (((powerRZ beta (s)%Z) * A) + ((- 1) * (powerRZ beta (s)%Z) * A * beta))).
{
feq.
}
rw e__44.
rewrite (exp_add (((powerRZ beta (s)%Z) * A) + ((- 1) * (powerRZ beta (s)%Z) * A * beta)) ((powerRZ beta (s)%Z) * A) ((- 1) * (powerRZ beta (s)%Z) * A * beta)) by ring.
rewrite (exp_times ((powerRZ beta (s)%Z) * A) ((powerRZ beta (s)%Z) * A) 1) by (simpl INR; feq).
rewrite (exp_times_neg ((- 1) * (powerRZ beta (s)%Z) * A * beta) ((powerRZ beta (s)%Z) * A * beta) 1) by (simpl INR; feq).
feq.
}
try rewrite <- e__43.
exact n__42.
}
assert (n__62 : (P (s + 1)%Z) = (((P (s)%Z) * (kappa (s)%Z)) + ((P (s)%Z) * rho))).
{
transitivity (1 * (P (s + 1)%Z)).
{ feq. }
assert (e__61 : (P ((s + 1))%Z) = (P (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
try rewrite <- e__61.
rewrite s__31.
assert (e__60 : ((rho + (kappa (s)%Z)) * (P (s)%Z)) = (((P (s)%Z) * (kappa (s)%Z)) + ((P (s)%Z) * rho))).
{
feq.
}
rw e__60.
feq.
}
(* step *)
assert (s__94 : ((P ((s + 1))%Z) <= ((powerRZ rho ((s + 1))%Z) * (exp (A * (1 - (powerRZ beta ((s + 1))%Z))))))).
{
apply gap_le.
assert (e__40 : (((powerRZ rho ((s + 1))%Z) * (exp (A * (1 - (powerRZ beta ((s + 1))%Z))))) - (P ((s + 1))%Z)) = (((rho + (kappa (s)%Z)) * (((powerRZ rho (s)%Z) * (exp (A * (1 - (powerRZ beta (s)%Z))))) - (P (s)%Z))) + (((rho * (1 - beta) * A * (powerRZ beta (s)%Z)) - (kappa (s)%Z)) * (powerRZ rho (s)%Z) * (exp (A * (1 - (powerRZ beta (s)%Z))))) + (rho * (powerRZ rho (s)%Z) * (exp (A * (1 - (powerRZ beta (s)%Z)))) * (((exp (A * (1 - beta) * (powerRZ beta (s)%Z))) - 1 - (ln (exp (A * (1 - beta) * (powerRZ beta (s)%Z))))) + ((ln (exp (A * (1 - beta) * (powerRZ beta (s)%Z)))) - (A * (1 - beta) * (powerRZ beta (s)%Z))))))).
{
transitivity ((((- 1) * (P (s + 1)%Z)) + ((/ (exp ((powerRZ beta (s)%Z) * A * beta))) * (exp A) * (powerRZ rho (s)%Z) * rho))).
{
assert (e__46 : (exp (A * (1 - (powerRZ beta ((s + 1))%Z)))) = ((/ (exp ((powerRZ beta (s)%Z) * A * beta))) * (exp A))).
{
assert (e__47 : (A * (1 - (powerRZ beta ((s + 1))%Z))) = (((- 1) * (powerRZ beta (s)%Z) * A * beta) + A)).
{
assert (e__48 : (powerRZ beta ((s + 1))%Z) = ((powerRZ beta (s)%Z) * beta)).
{
swap ((s + 1))%Z with (s + 1)%Z.
rewrite (pz_add beta (s)%Z (1)%Z) by zp.
rewrite (pz_whole beta (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__48.
reflexivity.
}
feq.
}
rw e__47.
rewrite (exp_add (((- 1) * (powerRZ beta (s)%Z) * A * beta) + A) ((- 1) * (powerRZ beta (s)%Z) * A * beta) A) by ring.
rewrite (exp_times_neg ((- 1) * (powerRZ beta (s)%Z) * A * beta) ((powerRZ beta (s)%Z) * A * beta) 1) by (simpl INR; feq).
rewrite (exp_times A A 1) by (simpl INR; feq).
feq.
}
assert (e__49 : (powerRZ rho ((s + 1))%Z) = ((powerRZ rho (s)%Z) * rho)).
{
swap ((s + 1))%Z with (s + 1)%Z.
rewrite (pz_add rho (s)%Z (1)%Z) by zp.
rewrite (pz_whole rho (1)%Z 1 eq_refl).
feq.
}
assert (e__50 : (P ((s + 1))%Z) = (P (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__46.
rw e__49.
rw e__50.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (P (s)%Z) * (kappa (s)%Z)) + ((- 1) * (P (s)%Z) * rho) + ((/ (exp ((powerRZ beta (s)%Z) * A * beta))) * (exp A) * (powerRZ rho (s)%Z) * rho))).
{
assert (e__51 : (ln (exp (A * (1 - beta) * (powerRZ beta (s)%Z)))) = (ln ((exp ((powerRZ beta (s)%Z) * A)) * (/ (exp ((powerRZ beta (s)%Z) * A * beta)))))).
{
assert (e__52 : (exp (A * (1 - beta) * (powerRZ beta (s)%Z))) = ((exp ((powerRZ beta (s)%Z) * A)) * (/ (exp ((powerRZ beta (s)%Z) * A * beta))))).
{
assert (e__53 : (A * (1 - beta) * (powerRZ beta (s)%Z)) = (((powerRZ beta (s)%Z) * A) + ((- 1) * (powerRZ beta (s)%Z) * A * beta))).
{
feq.
}
rw e__53.
rewrite (exp_add (((powerRZ beta (s)%Z) * A) + ((- 1) * (powerRZ beta (s)%Z) * A * beta)) ((powerRZ beta (s)%Z) * A) ((- 1) * (powerRZ beta (s)%Z) * A * beta)) by ring.
rewrite (exp_times ((powerRZ beta (s)%Z) * A) ((powerRZ beta (s)%Z) * A) 1) by (simpl INR; feq).
rewrite (exp_times_neg ((- 1) * (powerRZ beta (s)%Z) * A * beta) ((powerRZ beta (s)%Z) * A * beta) 1) by (simpl INR; feq).
feq.
}
rw e__52.
reflexivity.
}
assert (e__54 : (exp (A * (1 - beta) * (powerRZ beta (s)%Z))) = ((exp ((powerRZ beta (s)%Z) * A)) * (/ (exp ((powerRZ beta (s)%Z) * A * beta))))).
{
assert (e__55 : (A * (1 - beta) * (powerRZ beta (s)%Z)) = (((powerRZ beta (s)%Z) * A) + ((- 1) * (powerRZ beta (s)%Z) * A * beta))).
{
feq.
}
rw e__55.
rewrite (exp_add (((powerRZ beta (s)%Z) * A) + ((- 1) * (powerRZ beta (s)%Z) * A * beta)) ((powerRZ beta (s)%Z) * A) ((- 1) * (powerRZ beta (s)%Z) * A * beta)) by ring.
rewrite (exp_times ((powerRZ beta (s)%Z) * A) ((powerRZ beta (s)%Z) * A) 1) by (simpl INR; feq).
rewrite (exp_times_neg ((- 1) * (powerRZ beta (s)%Z) * A * beta) ((powerRZ beta (s)%Z) * A * beta) 1) by (simpl INR; feq).
feq.
}
assert (e__56 : (exp (A * (1 - (powerRZ beta (s)%Z)))) = ((/ (exp ((powerRZ beta (s)%Z) * A))) * (exp A))).
{
assert (e__57 : (A * (1 - (powerRZ beta (s)%Z))) = (((- 1) * (powerRZ beta (s)%Z) * A) + A)).
{
feq.
}
rw e__57.
rewrite (exp_add (((- 1) * (powerRZ beta (s)%Z) * A) + A) ((- 1) * (powerRZ beta (s)%Z) * A) A) by ring.
rewrite (exp_times_neg ((- 1) * (powerRZ beta (s)%Z) * A) ((powerRZ beta (s)%Z) * A) 1) by (simpl INR; feq).
rewrite (exp_times A A 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__51.
rw e__54.
rw e__56.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (P (s + 1)%Z)) + (1 * (P (s)%Z) * (kappa (s)%Z)) + (1 * (P (s)%Z) * rho)))).
{
feq.
}
rw n__62.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__41 : 0 <= (((rho + (kappa (s)%Z)) * (((powerRZ rho (s)%Z) * (exp (A * (1 - (powerRZ beta (s)%Z))))) - (P (s)%Z))) + (((rho * (1 - beta) * A * (powerRZ beta (s)%Z)) - (kappa (s)%Z)) * (powerRZ rho (s)%Z) * (exp (A * (1 - (powerRZ beta (s)%Z))))) + (rho * (powerRZ rho (s)%Z) * (exp (A * (1 - (powerRZ beta (s)%Z)))) * (((exp (A * (1 - beta) * (powerRZ beta (s)%Z))) - 1 - (ln (exp (A * (1 - beta) * (powerRZ beta (s)%Z))))) + ((ln (exp (A * (1 - beta) * (powerRZ beta (s)%Z)))) - (A * (1 - beta) * (powerRZ beta (s)%Z))))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
apply plus_pos_nn.
{
assert (e__63 : rho = 1 * (rho - 0) + 0).
{
transitivity (rho).
{
reflexivity.
}
symmetry.
transitivity (rho).
{
feq.
}
feq.
}
rw e__63.
apply (from_lt_pos 1 0 0 rho); [exact h__1 | lra ..].
}
{
assert (b__64 : ((0)%Z <= (s)%Z)%Z).
{
zp.
}
assert (i__65 : (0 <= (kappa (s)%Z))) by exact (h__7 (s)%Z b__64).
assert (e__66 : (kappa (s)%Z) = 1 * ((kappa (s)%Z) - 0) + 0).
{
transitivity ((kappa (s)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((kappa (s)%Z)).
{
feq.
}
feq.
}
rw e__66.
apply (from_le_nn 1 0 0 (kappa (s)%Z)); [exact i__65 | lra ..].
}
}
{
assert (e__67 : (((powerRZ rho (s)%Z) * (exp (A * (1 - (powerRZ beta (s)%Z))))) - (P (s)%Z)) = 1 * (((powerRZ rho (s)%Z) * (exp (A * (1 - (powerRZ beta (s)%Z))))) - (P (s)%Z)) + 0).
{
transitivity ((((- 1) * (P (s)%Z)) + ((/ (exp ((powerRZ beta (s)%Z) * A))) * (exp A) * (powerRZ rho (s)%Z)))).
{
assert (e__68 : (exp (A * (1 - (powerRZ beta (s)%Z)))) = ((/ (exp ((powerRZ beta (s)%Z) * A))) * (exp A))).
{
assert (e__69 : (A * (1 - (powerRZ beta (s)%Z))) = (((- 1) * (powerRZ beta (s)%Z) * A) + A)).
{
feq.
}
rw e__69.
rewrite (exp_add (((- 1) * (powerRZ beta (s)%Z) * A) + A) ((- 1) * (powerRZ beta (s)%Z) * A) A) by ring.
rewrite (exp_times_neg ((- 1) * (powerRZ beta (s)%Z) * A) ((powerRZ beta (s)%Z) * A) 1) by (simpl INR; feq).
rewrite (exp_times A A 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__68.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (P (s)%Z)) + ((/ (exp ((powerRZ beta (s)%Z) * A))) * (exp A) * (powerRZ rho (s)%Z)))).
{
assert (e__70 : (exp (A * (1 - (powerRZ beta (s)%Z)))) = ((/ (exp ((powerRZ beta (s)%Z) * A))) * (exp A))).
{
assert (e__71 : (A * (1 - (powerRZ beta (s)%Z))) = (((- 1) * (powerRZ beta (s)%Z) * A) + A)).
{
feq.
}
rw e__71.
rewrite (exp_add (((- 1) * (powerRZ beta (s)%Z) * A) + A) ((- 1) * (powerRZ beta (s)%Z) * A) A) by ring.
rewrite (exp_times_neg ((- 1) * (powerRZ beta (s)%Z) * A) ((powerRZ beta (s)%Z) * A) 1) by (simpl INR; feq).
rewrite (exp_times A A 1) by (simpl INR; feq).
feq.
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
rw e__67.
apply (from_le_nn 1 0 (P (s)%Z) ((powerRZ rho (s)%Z) * (exp (A * (1 - (powerRZ beta (s)%Z)))))); [exact IH__28 | lra ..].
}
}
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
assert (e__72 : ((rho * (1 - beta) * A * (powerRZ beta (s)%Z)) - (kappa (s)%Z)) = 1 * ((rho * (1 - beta) * A * (powerRZ beta (s)%Z)) - (kappa (s)%Z)) + 0).
{
transitivity ((((- 1) * (kappa (s)%Z)) + ((- 1) * (powerRZ beta (s)%Z) * A * beta * rho) + ((powerRZ beta (s)%Z) * A * rho))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (kappa (s)%Z)) + ((- 1) * (powerRZ beta (s)%Z) * A * beta * rho) + ((powerRZ beta (s)%Z) * A * rho))).
{
feq.
}
feq.
}
rw e__72.
apply (from_le_nn 1 0 (kappa (s)%Z) (rho * (1 - beta) * A * (powerRZ beta (s)%Z))); [exact s__34 | lra ..].
}
{
apply pz_pos.
assert (e__73 : rho = 1 * (rho - 0) + 0).
{
transitivity (rho).
{
reflexivity.
}
symmetry.
transitivity (rho).
{
feq.
}
feq.
}
rw e__73.
apply (from_lt_pos 1 0 0 rho); [exact h__1 | lra ..].
}
}
{
apply exp_pos.
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
assert (e__74 : rho = 1 * (rho - 0) + 0).
{
transitivity (rho).
{
reflexivity.
}
symmetry.
transitivity (rho).
{
feq.
}
feq.
}
rw e__74.
apply (from_lt_pos 1 0 0 rho); [exact h__1 | lra ..].
}
{
apply pz_pos.
assert (e__75 : rho = 1 * (rho - 0) + 0).
{
transitivity (rho).
{
reflexivity.
}
symmetry.
transitivity (rho).
{
feq.
}
feq.
}
rw e__75.
apply (from_lt_pos 1 0 0 rho); [exact h__1 | lra ..].
}
}
{
apply exp_pos.
}
}
{
apply plus_nn_zero.
{
assert (e__76 : ((exp (A * (1 - beta) * (powerRZ beta (s)%Z))) - 1 - (ln (exp (A * (1 - beta) * (powerRZ beta (s)%Z))))) = 1 * (((exp (A * (1 - beta) * (powerRZ beta (s)%Z))) - 1) - (ln (exp (A * (1 - beta) * (powerRZ beta (s)%Z))))) + 0).
{
transitivity ((((exp ((powerRZ beta (s)%Z) * A)) * (/ (exp ((powerRZ beta (s)%Z) * A * beta)))) + ((- 1) * (ln ((exp ((powerRZ beta (s)%Z) * A)) * (/ (exp ((powerRZ beta (s)%Z) * A * beta)))))) + (- 1))).
{
assert (e__77 : (ln (exp (A * (1 - beta) * (powerRZ beta (s)%Z)))) = (ln ((exp ((powerRZ beta (s)%Z) * A)) * (/ (exp ((powerRZ beta (s)%Z) * A * beta)))))).
{
assert (e__78 : (exp (A * (1 - beta) * (powerRZ beta (s)%Z))) = ((exp ((powerRZ beta (s)%Z) * A)) * (/ (exp ((powerRZ beta (s)%Z) * A * beta))))).
{
assert (e__79 : (A * (1 - beta) * (powerRZ beta (s)%Z)) = (((powerRZ beta (s)%Z) * A) + ((- 1) * (powerRZ beta (s)%Z) * A * beta))).
{
feq.
}
rw e__79.
rewrite (exp_add (((powerRZ beta (s)%Z) * A) + ((- 1) * (powerRZ beta (s)%Z) * A * beta)) ((powerRZ beta (s)%Z) * A) ((- 1) * (powerRZ beta (s)%Z) * A * beta)) by ring.
rewrite (exp_times ((powerRZ beta (s)%Z) * A) ((powerRZ beta (s)%Z) * A) 1) by (simpl INR; feq).
rewrite (exp_times_neg ((- 1) * (powerRZ beta (s)%Z) * A * beta) ((powerRZ beta (s)%Z) * A * beta) 1) by (simpl INR; feq).
feq.
}
rw e__78.
reflexivity.
}
assert (e__80 : (exp (A * (1 - beta) * (powerRZ beta (s)%Z))) = ((exp ((powerRZ beta (s)%Z) * A)) * (/ (exp ((powerRZ beta (s)%Z) * A * beta))))).
{
assert (e__81 : (A * (1 - beta) * (powerRZ beta (s)%Z)) = (((powerRZ beta (s)%Z) * A) + ((- 1) * (powerRZ beta (s)%Z) * A * beta))).
{
feq.
}
rw e__81.
rewrite (exp_add (((powerRZ beta (s)%Z) * A) + ((- 1) * (powerRZ beta (s)%Z) * A * beta)) ((powerRZ beta (s)%Z) * A) ((- 1) * (powerRZ beta (s)%Z) * A * beta)) by ring.
rewrite (exp_times ((powerRZ beta (s)%Z) * A) ((powerRZ beta (s)%Z) * A) 1) by (simpl INR; feq).
rewrite (exp_times_neg ((- 1) * (powerRZ beta (s)%Z) * A * beta) ((powerRZ beta (s)%Z) * A * beta) 1) by (simpl INR; feq).
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
transitivity ((((exp ((powerRZ beta (s)%Z) * A)) * (/ (exp ((powerRZ beta (s)%Z) * A * beta)))) + ((- 1) * (ln ((exp ((powerRZ beta (s)%Z) * A)) * (/ (exp ((powerRZ beta (s)%Z) * A * beta)))))) + (- 1))).
{
assert (e__82 : (ln (exp (A * (1 - beta) * (powerRZ beta (s)%Z)))) = (ln ((exp ((powerRZ beta (s)%Z) * A)) * (/ (exp ((powerRZ beta (s)%Z) * A * beta)))))).
{
assert (e__83 : (exp (A * (1 - beta) * (powerRZ beta (s)%Z))) = ((exp ((powerRZ beta (s)%Z) * A)) * (/ (exp ((powerRZ beta (s)%Z) * A * beta))))).
{
assert (e__84 : (A * (1 - beta) * (powerRZ beta (s)%Z)) = (((powerRZ beta (s)%Z) * A) + ((- 1) * (powerRZ beta (s)%Z) * A * beta))).
{
feq.
}
rw e__84.
rewrite (exp_add (((powerRZ beta (s)%Z) * A) + ((- 1) * (powerRZ beta (s)%Z) * A * beta)) ((powerRZ beta (s)%Z) * A) ((- 1) * (powerRZ beta (s)%Z) * A * beta)) by ring.
rewrite (exp_times ((powerRZ beta (s)%Z) * A) ((powerRZ beta (s)%Z) * A) 1) by (simpl INR; feq).
rewrite (exp_times_neg ((- 1) * (powerRZ beta (s)%Z) * A * beta) ((powerRZ beta (s)%Z) * A * beta) 1) by (simpl INR; feq).
feq.
}
rw e__83.
reflexivity.
}
assert (e__85 : (exp (A * (1 - beta) * (powerRZ beta (s)%Z))) = ((exp ((powerRZ beta (s)%Z) * A)) * (/ (exp ((powerRZ beta (s)%Z) * A * beta))))).
{
assert (e__86 : (A * (1 - beta) * (powerRZ beta (s)%Z)) = (((powerRZ beta (s)%Z) * A) + ((- 1) * (powerRZ beta (s)%Z) * A * beta))).
{
feq.
}
rw e__86.
rewrite (exp_add (((powerRZ beta (s)%Z) * A) + ((- 1) * (powerRZ beta (s)%Z) * A * beta)) ((powerRZ beta (s)%Z) * A) ((- 1) * (powerRZ beta (s)%Z) * A * beta)) by ring.
rewrite (exp_times ((powerRZ beta (s)%Z) * A) ((powerRZ beta (s)%Z) * A) 1) by (simpl INR; feq).
rewrite (exp_times_neg ((- 1) * (powerRZ beta (s)%Z) * A * beta) ((powerRZ beta (s)%Z) * A * beta) 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__82.
rw e__85.
reflexivity.
}
feq.
}
feq.
}
rw e__76.
apply (from_le_nn 1 0 (ln (exp (A * (1 - beta) * (powerRZ beta (s)%Z)))) ((exp (A * (1 - beta) * (powerRZ beta (s)%Z))) - 1)); [exact s__37 | lra ..].
}
{
assert (e__87 : ((ln (exp (A * (1 - beta) * (powerRZ beta (s)%Z)))) - (A * (1 - beta) * (powerRZ beta (s)%Z))) = (- 1) * ((A * (1 - beta) * (powerRZ beta (s)%Z)) - (ln (exp (A * (1 - beta) * (powerRZ beta (s)%Z))))) + 0).
{
transitivity (((ln ((exp ((powerRZ beta (s)%Z) * A)) * (/ (exp ((powerRZ beta (s)%Z) * A * beta))))) + ((- 1) * (powerRZ beta (s)%Z) * A) + ((powerRZ beta (s)%Z) * A * beta))).
{
assert (e__88 : (ln (exp (A * (1 - beta) * (powerRZ beta (s)%Z)))) = (ln ((exp ((powerRZ beta (s)%Z) * A)) * (/ (exp ((powerRZ beta (s)%Z) * A * beta)))))).
{
assert (e__89 : (exp (A * (1 - beta) * (powerRZ beta (s)%Z))) = ((exp ((powerRZ beta (s)%Z) * A)) * (/ (exp ((powerRZ beta (s)%Z) * A * beta))))).
{
assert (e__90 : (A * (1 - beta) * (powerRZ beta (s)%Z)) = (((powerRZ beta (s)%Z) * A) + ((- 1) * (powerRZ beta (s)%Z) * A * beta))).
{
feq.
}
rw e__90.
rewrite (exp_add (((powerRZ beta (s)%Z) * A) + ((- 1) * (powerRZ beta (s)%Z) * A * beta)) ((powerRZ beta (s)%Z) * A) ((- 1) * (powerRZ beta (s)%Z) * A * beta)) by ring.
rewrite (exp_times ((powerRZ beta (s)%Z) * A) ((powerRZ beta (s)%Z) * A) 1) by (simpl INR; feq).
rewrite (exp_times_neg ((- 1) * (powerRZ beta (s)%Z) * A * beta) ((powerRZ beta (s)%Z) * A * beta) 1) by (simpl INR; feq).
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
symmetry.
transitivity (((ln ((exp ((powerRZ beta (s)%Z) * A)) * (/ (exp ((powerRZ beta (s)%Z) * A * beta))))) + ((- 1) * (powerRZ beta (s)%Z) * A) + ((powerRZ beta (s)%Z) * A * beta))).
{
assert (e__91 : (ln (exp (A * (1 - beta) * (powerRZ beta (s)%Z)))) = (ln ((exp ((powerRZ beta (s)%Z) * A)) * (/ (exp ((powerRZ beta (s)%Z) * A * beta)))))).
{
assert (e__92 : (exp (A * (1 - beta) * (powerRZ beta (s)%Z))) = ((exp ((powerRZ beta (s)%Z) * A)) * (/ (exp ((powerRZ beta (s)%Z) * A * beta))))).
{
assert (e__93 : (A * (1 - beta) * (powerRZ beta (s)%Z)) = (((powerRZ beta (s)%Z) * A) + ((- 1) * (powerRZ beta (s)%Z) * A * beta))).
{
feq.
}
rw e__93.
rewrite (exp_add (((powerRZ beta (s)%Z) * A) + ((- 1) * (powerRZ beta (s)%Z) * A * beta)) ((powerRZ beta (s)%Z) * A) ((- 1) * (powerRZ beta (s)%Z) * A * beta)) by ring.
rewrite (exp_times ((powerRZ beta (s)%Z) * A) ((powerRZ beta (s)%Z) * A) 1) by (simpl INR; feq).
rewrite (exp_times_neg ((- 1) * (powerRZ beta (s)%Z) * A * beta) ((powerRZ beta (s)%Z) * A * beta) 1) by (simpl INR; feq).
feq.
}
rw e__92.
reflexivity.
}
eapply eq_trans.
{
rw e__91.
reflexivity.
}
feq.
}
feq.
}
rw e__87.
apply (from_eq_zero (- 1) 0 (ln (exp (A * (1 - beta) * (powerRZ beta (s)%Z)))) (A * (1 - beta) * (powerRZ beta (s)%Z))); [exact s__39 | lra ..].
}
}
}
}
rw e__40. exact w__41.
}
apply gap_le.
assert (e__95 : (((powerRZ rho (s + 1)%Z) * (exp (A * (1 - (powerRZ beta (s + 1)%Z))))) - (P (s + 1)%Z)) = 1 * (((powerRZ rho ((s + 1))%Z) * (exp (A * (1 - (powerRZ beta ((s + 1))%Z))))) - (P ((s + 1))%Z)) + 0).
{
transitivity ((((- 1) * (P (s + 1)%Z)) + ((/ (exp ((powerRZ beta (s)%Z) * A * beta))) * (exp A) * (powerRZ rho (s)%Z) * rho))).
{
assert (e__96 : (exp (A * (1 - (powerRZ beta (s + 1)%Z)))) = ((/ (exp ((powerRZ beta (s)%Z) * A * beta))) * (exp A))).
{
assert (e__97 : (A * (1 - (powerRZ beta (s + 1)%Z))) = (((- 1) * (powerRZ beta (s)%Z) * A * beta) + A)).
{
assert (e__98 : (powerRZ beta (s + 1)%Z) = ((powerRZ beta (s)%Z) * beta)).
{
rewrite (pz_add beta (s)%Z (1)%Z) by zp.
rewrite (pz_whole beta (1)%Z 1 eq_refl).
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
rewrite (exp_add (((- 1) * (powerRZ beta (s)%Z) * A * beta) + A) ((- 1) * (powerRZ beta (s)%Z) * A * beta) A) by ring.
rewrite (exp_times_neg ((- 1) * (powerRZ beta (s)%Z) * A * beta) ((powerRZ beta (s)%Z) * A * beta) 1) by (simpl INR; feq).
rewrite (exp_times A A 1) by (simpl INR; feq).
feq.
}
assert (e__99 : (powerRZ rho (s + 1)%Z) = ((powerRZ rho (s)%Z) * rho)).
{
rewrite (pz_add rho (s)%Z (1)%Z) by zp.
rewrite (pz_whole rho (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__96.
rw e__99.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (P (s + 1)%Z)) + ((/ (exp ((powerRZ beta (s)%Z) * A * beta))) * (exp A) * (powerRZ rho (s)%Z) * rho))).
{
assert (e__100 : (exp (A * (1 - (powerRZ beta ((s + 1))%Z)))) = ((/ (exp ((powerRZ beta (s)%Z) * A * beta))) * (exp A))).
{
assert (e__101 : (A * (1 - (powerRZ beta ((s + 1))%Z))) = (((- 1) * (powerRZ beta (s)%Z) * A * beta) + A)).
{
assert (e__102 : (powerRZ beta ((s + 1))%Z) = ((powerRZ beta (s)%Z) * beta)).
{
swap ((s + 1))%Z with (s + 1)%Z.
rewrite (pz_add beta (s)%Z (1)%Z) by zp.
rewrite (pz_whole beta (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__102.
reflexivity.
}
feq.
}
rw e__101.
rewrite (exp_add (((- 1) * (powerRZ beta (s)%Z) * A * beta) + A) ((- 1) * (powerRZ beta (s)%Z) * A * beta) A) by ring.
rewrite (exp_times_neg ((- 1) * (powerRZ beta (s)%Z) * A * beta) ((powerRZ beta (s)%Z) * A * beta) 1) by (simpl INR; feq).
rewrite (exp_times A A 1) by (simpl INR; feq).
feq.
}
assert (e__103 : (powerRZ rho ((s + 1))%Z) = ((powerRZ rho (s)%Z) * rho)).
{
swap ((s + 1))%Z with (s + 1)%Z.
rewrite (pz_add rho (s)%Z (1)%Z) by zp.
rewrite (pz_whole rho (1)%Z 1 eq_refl).
feq.
}
assert (e__104 : (P ((s + 1))%Z) = (P (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__100.
rw e__103.
rw e__104.
reflexivity.
}
feq.
}
feq.
}
rw e__95.
apply (from_le_nn 1 0 (P ((s + 1))%Z) ((powerRZ rho ((s + 1))%Z) * (exp (A * (1 - (powerRZ beta ((s + 1))%Z)))))); [exact s__94 | lra ..].
}
}
(* goal *)
assert (s__193 : (forall t : Z, ((0)%Z <= t)%Z -> ((P (t)%Z) <= (exp A)))).
{
intros t b__106.
assert (r__107 : 0 <= IZR t).
{ izr_le. }
(* now *)
assert (s__110 : ((P (t)%Z) <= ((powerRZ rho (t)%Z) * (exp (A * (1 - (powerRZ beta (t)%Z))))))).
{
assert (b__108 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__109 : ((P (t)%Z) <= ((powerRZ rho (t)%Z) * (exp (A * (1 - (powerRZ beta (t)%Z))))))).
{
exact (s__105 (t)%Z b__108).
}
exact u__109.
}
(* log *)
assert (s__113 : ((ln (exp (A * (powerRZ beta (t)%Z)))) <= ((exp (A * (powerRZ beta (t)%Z))) - 1))).
{
assert (p__111 : (0 < (exp (A * (powerRZ beta (t)%Z))))).
{
apply exp_pos.
}
assert (u__112 : ((ln (exp (A * (powerRZ beta (t)%Z)))) <= ((exp (A * (powerRZ beta (t)%Z))) - 1))).
{
exact (ax_log_at_most (exp (A * (powerRZ beta (t)%Z))) p__111).
}
exact u__112.
}
(* back *)
assert (s__115 : ((ln (exp (A * (powerRZ beta (t)%Z)))) = (A * (powerRZ beta (t)%Z)))).
{
assert (u__114 : ((ln (exp (A * (powerRZ beta (t)%Z)))) = (A * (powerRZ beta (t)%Z)))).
{
exact (ax_log_of_exp (A * (powerRZ beta (t)%Z))).
}
exact u__114.
}
assert (n__118 : 0 < (exp (A * (powerRZ beta (t)%Z)))).
{
apply exp_pos.
}
assert (n__121 : 0 < (exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__119 : (exp (A * (powerRZ beta (t)%Z))) = (exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__120 : (A * (powerRZ beta (t)%Z)) = ((powerRZ beta (t)%Z) * A)).
{
feq.
}
rw e__120.
rewrite (exp_times ((powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
feq.
}
try rewrite <- e__119.
exact n__118.
}
(* above one *)
assert (s__149 : (1 <= (exp (A * (powerRZ beta (t)%Z))))).
{
apply gap_le.
assert (e__116 : ((exp (A * (powerRZ beta (t)%Z))) - 1) = (((exp (A * (powerRZ beta (t)%Z))) - 1 - (ln (exp (A * (powerRZ beta (t)%Z))))) + ((ln (exp (A * (powerRZ beta (t)%Z)))) - (A * (powerRZ beta (t)%Z))) + (A * (powerRZ beta (t)%Z)))).
{
transitivity (((exp ((powerRZ beta (t)%Z) * A)) + (- 1))).
{
assert (e__122 : (exp (A * (powerRZ beta (t)%Z))) = (exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__123 : (A * (powerRZ beta (t)%Z)) = ((powerRZ beta (t)%Z) * A)).
{
feq.
}
rw e__123.
rewrite (exp_times ((powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__122.
reflexivity.
}
feq.
}
symmetry.
transitivity (((exp ((powerRZ beta (t)%Z) * A)) + (- 1))).
{
assert (e__124 : (ln (exp (A * (powerRZ beta (t)%Z)))) = (ln (exp ((powerRZ beta (t)%Z) * A)))).
{
assert (e__125 : (exp (A * (powerRZ beta (t)%Z))) = (exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__126 : (A * (powerRZ beta (t)%Z)) = ((powerRZ beta (t)%Z) * A)).
{
feq.
}
rw e__126.
rewrite (exp_times ((powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
feq.
}
rw e__125.
reflexivity.
}
assert (e__127 : (exp (A * (powerRZ beta (t)%Z))) = (exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__128 : (A * (powerRZ beta (t)%Z)) = ((powerRZ beta (t)%Z) * A)).
{
feq.
}
rw e__128.
rewrite (exp_times ((powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__124.
rw e__127.
reflexivity.
}
feq.
}
feq.
}
assert (w__117 : 0 <= (((exp (A * (powerRZ beta (t)%Z))) - 1 - (ln (exp (A * (powerRZ beta (t)%Z))))) + ((ln (exp (A * (powerRZ beta (t)%Z)))) - (A * (powerRZ beta (t)%Z))) + (A * (powerRZ beta (t)%Z)))).
{
apply plus_nn_nn.
{
apply plus_nn_zero.
{
assert (e__129 : ((exp (A * (powerRZ beta (t)%Z))) - 1 - (ln (exp (A * (powerRZ beta (t)%Z))))) = 1 * (((exp (A * (powerRZ beta (t)%Z))) - 1) - (ln (exp (A * (powerRZ beta (t)%Z))))) + 0).
{
transitivity (((exp ((powerRZ beta (t)%Z) * A)) + ((- 1) * (ln (exp ((powerRZ beta (t)%Z) * A)))) + (- 1))).
{
assert (e__130 : (ln (exp (A * (powerRZ beta (t)%Z)))) = (ln (exp ((powerRZ beta (t)%Z) * A)))).
{
assert (e__131 : (exp (A * (powerRZ beta (t)%Z))) = (exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__132 : (A * (powerRZ beta (t)%Z)) = ((powerRZ beta (t)%Z) * A)).
{
feq.
}
rw e__132.
rewrite (exp_times ((powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
feq.
}
rw e__131.
reflexivity.
}
assert (e__133 : (exp (A * (powerRZ beta (t)%Z))) = (exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__134 : (A * (powerRZ beta (t)%Z)) = ((powerRZ beta (t)%Z) * A)).
{
feq.
}
rw e__134.
rewrite (exp_times ((powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__130.
rw e__133.
reflexivity.
}
feq.
}
symmetry.
transitivity (((exp ((powerRZ beta (t)%Z) * A)) + ((- 1) * (ln (exp ((powerRZ beta (t)%Z) * A)))) + (- 1))).
{
assert (e__135 : (ln (exp (A * (powerRZ beta (t)%Z)))) = (ln (exp ((powerRZ beta (t)%Z) * A)))).
{
assert (e__136 : (exp (A * (powerRZ beta (t)%Z))) = (exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__137 : (A * (powerRZ beta (t)%Z)) = ((powerRZ beta (t)%Z) * A)).
{
feq.
}
rw e__137.
rewrite (exp_times ((powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
feq.
}
rw e__136.
reflexivity.
}
assert (e__138 : (exp (A * (powerRZ beta (t)%Z))) = (exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__139 : (A * (powerRZ beta (t)%Z)) = ((powerRZ beta (t)%Z) * A)).
{
feq.
}
rw e__139.
rewrite (exp_times ((powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__135.
rw e__138.
reflexivity.
}
feq.
}
feq.
}
rw e__129.
apply (from_le_nn 1 0 (ln (exp (A * (powerRZ beta (t)%Z)))) ((exp (A * (powerRZ beta (t)%Z))) - 1)); [exact s__113 | lra ..].
}
{
assert (e__140 : ((ln (exp (A * (powerRZ beta (t)%Z)))) - (A * (powerRZ beta (t)%Z))) = (- 1) * ((A * (powerRZ beta (t)%Z)) - (ln (exp (A * (powerRZ beta (t)%Z))))) + 0).
{
transitivity (((ln (exp ((powerRZ beta (t)%Z) * A))) + ((- 1) * (powerRZ beta (t)%Z) * A))).
{
assert (e__141 : (ln (exp (A * (powerRZ beta (t)%Z)))) = (ln (exp ((powerRZ beta (t)%Z) * A)))).
{
assert (e__142 : (exp (A * (powerRZ beta (t)%Z))) = (exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__143 : (A * (powerRZ beta (t)%Z)) = ((powerRZ beta (t)%Z) * A)).
{
feq.
}
rw e__143.
rewrite (exp_times ((powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
feq.
}
rw e__142.
reflexivity.
}
eapply eq_trans.
{
rw e__141.
reflexivity.
}
feq.
}
symmetry.
transitivity (((ln (exp ((powerRZ beta (t)%Z) * A))) + ((- 1) * (powerRZ beta (t)%Z) * A))).
{
assert (e__144 : (ln (exp (A * (powerRZ beta (t)%Z)))) = (ln (exp ((powerRZ beta (t)%Z) * A)))).
{
assert (e__145 : (exp (A * (powerRZ beta (t)%Z))) = (exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__146 : (A * (powerRZ beta (t)%Z)) = ((powerRZ beta (t)%Z) * A)).
{
feq.
}
rw e__146.
rewrite (exp_times ((powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
feq.
}
rw e__145.
reflexivity.
}
eapply eq_trans.
{
rw e__144.
reflexivity.
}
feq.
}
feq.
}
rw e__140.
apply (from_eq_zero (- 1) 0 (ln (exp (A * (powerRZ beta (t)%Z)))) (A * (powerRZ beta (t)%Z))); [exact s__115 | lra ..].
}
}
{
apply mult_nn_pos.
{
assert (e__147 : A = 1 * (A - 0) + 0).
{
transitivity (A).
{
reflexivity.
}
symmetry.
transitivity (A).
{
feq.
}
feq.
}
rw e__147.
apply (from_le_nn 1 0 0 A); [exact h__6 | lra ..].
}
{
apply pz_pos.
assert (e__148 : beta = 1 * (beta - 0) + 0).
{
transitivity (beta).
{
reflexivity.
}
symmetry.
transitivity (beta).
{
feq.
}
feq.
}
rw e__148.
apply (from_lt_pos 1 0 0 beta); [exact h__4 | lra ..].
}
}
}
rw e__116. exact w__117.
}
assert (n__156 : (exp (A * (powerRZ beta (t)%Z))) <> 0).
{
apply Rgt_not_eq; red.
assert (e__152 : (exp (A * (powerRZ beta (t)%Z))) = 1 * ((exp (A * (powerRZ beta (t)%Z))) - 1) + 1).
{
transitivity ((exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__153 : (A * (powerRZ beta (t)%Z)) = ((powerRZ beta (t)%Z) * A)).
{
feq.
}
rw e__153.
rewrite (exp_times ((powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
feq.
}
symmetry.
transitivity ((exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__154 : (exp (A * (powerRZ beta (t)%Z))) = (exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__155 : (A * (powerRZ beta (t)%Z)) = ((powerRZ beta (t)%Z) * A)).
{
feq.
}
rw e__155.
rewrite (exp_times ((powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
feq.
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
rw e__152.
apply (from_le_pos 1 1 1 (exp (A * (powerRZ beta (t)%Z)))); [exact s__149 | lra ..].
}
assert (n__159 : (exp ((powerRZ beta (t)%Z) * A)) <> 0).
{
assert (e__157 : (exp (A * (powerRZ beta (t)%Z))) = (exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__158 : (A * (powerRZ beta (t)%Z)) = ((powerRZ beta (t)%Z) * A)).
{
feq.
}
rw e__158.
rewrite (exp_times ((powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
feq.
}
try rewrite <- e__157.
exact n__156.
}
(* goal_t *)
assert (s__192 : ((P (t)%Z) <= (exp A))).
{
apply gap_le.
assert (e__150 : ((exp A) - (P (t)%Z)) = ((((powerRZ rho (t)%Z) * (exp (A * (1 - (powerRZ beta (t)%Z))))) - (P (t)%Z)) + (((exp A) * (1 - (powerRZ rho (t)%Z))) * / (exp (A * (powerRZ beta (t)%Z)))) + (((exp A) * ((exp (A * (powerRZ beta (t)%Z))) - 1)) * / (exp (A * (powerRZ beta (t)%Z)))))).
{
transitivity ((((- 1) * (P (t)%Z)) + (exp A))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (P (t)%Z)) + (exp A))).
{
assert (e__160 : (exp (A * (1 - (powerRZ beta (t)%Z)))) = ((/ (exp ((powerRZ beta (t)%Z) * A))) * (exp A))).
{
assert (e__161 : (A * (1 - (powerRZ beta (t)%Z))) = (((- 1) * (powerRZ beta (t)%Z) * A) + A)).
{
feq.
}
rw e__161.
rewrite (exp_add (((- 1) * (powerRZ beta (t)%Z) * A) + A) ((- 1) * (powerRZ beta (t)%Z) * A) A) by ring.
rewrite (exp_times_neg ((- 1) * (powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
rewrite (exp_times A A 1) by (simpl INR; feq).
feq.
}
assert (e__162 : / (exp (A * (powerRZ beta (t)%Z))) = (/ (exp ((powerRZ beta (t)%Z) * A)))).
{
assert (e__163 : (exp (A * (powerRZ beta (t)%Z))) = (exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__164 : (A * (powerRZ beta (t)%Z)) = ((powerRZ beta (t)%Z) * A)).
{
feq.
}
rw e__164.
rewrite (exp_times ((powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
feq.
}
rw e__163.
apply inv_by. feq.
}
assert (e__165 : (exp (A * (powerRZ beta (t)%Z))) = (exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__166 : (A * (powerRZ beta (t)%Z)) = ((powerRZ beta (t)%Z) * A)).
{
feq.
}
rw e__166.
rewrite (exp_times ((powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__160.
rw e__162.
rw e__165.
reflexivity.
}
feq.
}
feq.
}
assert (w__151 : 0 <= ((((powerRZ rho (t)%Z) * (exp (A * (1 - (powerRZ beta (t)%Z))))) - (P (t)%Z)) + (((exp A) * (1 - (powerRZ rho (t)%Z))) * / (exp (A * (powerRZ beta (t)%Z)))) + (((exp A) * ((exp (A * (powerRZ beta (t)%Z))) - 1)) * / (exp (A * (powerRZ beta (t)%Z)))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__167 : (((powerRZ rho (t)%Z) * (exp (A * (1 - (powerRZ beta (t)%Z))))) - (P (t)%Z)) = 1 * (((powerRZ rho (t)%Z) * (exp (A * (1 - (powerRZ beta (t)%Z))))) - (P (t)%Z)) + 0).
{
transitivity ((((- 1) * (P (t)%Z)) + ((/ (exp ((powerRZ beta (t)%Z) * A))) * (exp A) * (powerRZ rho (t)%Z)))).
{
assert (e__168 : (exp (A * (1 - (powerRZ beta (t)%Z)))) = ((/ (exp ((powerRZ beta (t)%Z) * A))) * (exp A))).
{
assert (e__169 : (A * (1 - (powerRZ beta (t)%Z))) = (((- 1) * (powerRZ beta (t)%Z) * A) + A)).
{
feq.
}
rw e__169.
rewrite (exp_add (((- 1) * (powerRZ beta (t)%Z) * A) + A) ((- 1) * (powerRZ beta (t)%Z) * A) A) by ring.
rewrite (exp_times_neg ((- 1) * (powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
rewrite (exp_times A A 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__168.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (P (t)%Z)) + ((/ (exp ((powerRZ beta (t)%Z) * A))) * (exp A) * (powerRZ rho (t)%Z)))).
{
assert (e__170 : (exp (A * (1 - (powerRZ beta (t)%Z)))) = ((/ (exp ((powerRZ beta (t)%Z) * A))) * (exp A))).
{
assert (e__171 : (A * (1 - (powerRZ beta (t)%Z))) = (((- 1) * (powerRZ beta (t)%Z) * A) + A)).
{
feq.
}
rw e__171.
rewrite (exp_add (((- 1) * (powerRZ beta (t)%Z) * A) + A) ((- 1) * (powerRZ beta (t)%Z) * A) A) by ring.
rewrite (exp_times_neg ((- 1) * (powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
rewrite (exp_times A A 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__170.
reflexivity.
}
feq.
}
feq.
}
rw e__167.
apply (from_le_nn 1 0 (P (t)%Z) ((powerRZ rho (t)%Z) * (exp (A * (1 - (powerRZ beta (t)%Z)))))); [exact s__110 | lra ..].
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
apply exp_pos.
}
{
assert (g__172 : 0 < rho).
{
assert (e__176 : rho = 1 * (rho - 0) + 0).
{
transitivity (rho).
{
reflexivity.
}
symmetry.
transitivity (rho).
{
feq.
}
feq.
}
rw e__176.
apply (from_lt_pos 1 0 0 rho); [exact h__1 | lra ..].
}
assert (g__173 : 0 < (1 - rho)).
{
assert (e__177 : (1 - rho) = 1 * (1 - rho) + 0).
{
transitivity ((((- 1) * rho) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * rho) + 1)).
{
feq.
}
feq.
}
rw e__177.
apply (from_lt_pos 1 0 rho 1); [exact h__2 | lra ..].
}
assert (g__174 : 0 <= (IZR t)).
{
assert (e__178 : (IZR t) = 1 * ((IZR t) - 0) + 0).
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
rw e__178.
apply (from_le_nn 1 0 0 (IZR t)); [exact r__107 | lra ..].
}
assert (g__175 : 0 <= (1 - (powerRZ rho (t)%Z))).
{
pz_gap rho (t)%Z.
}
lra.
}
}
{
apply inv_pos.
assert (e__179 : (exp (A * (powerRZ beta (t)%Z))) = 1 * ((exp (A * (powerRZ beta (t)%Z))) - 1) + 1).
{
transitivity ((exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__180 : (A * (powerRZ beta (t)%Z)) = ((powerRZ beta (t)%Z) * A)).
{
feq.
}
rw e__180.
rewrite (exp_times ((powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
feq.
}
symmetry.
transitivity ((exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__181 : (exp (A * (powerRZ beta (t)%Z))) = (exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__182 : (A * (powerRZ beta (t)%Z)) = ((powerRZ beta (t)%Z) * A)).
{
feq.
}
rw e__182.
rewrite (exp_times ((powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__181.
reflexivity.
}
feq.
}
feq.
}
rw e__179.
apply (from_le_pos 1 1 1 (exp (A * (powerRZ beta (t)%Z)))); [exact s__149 | lra ..].
}
}
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
apply exp_pos.
}
{
assert (e__183 : ((exp (A * (powerRZ beta (t)%Z))) - 1) = 1 * ((exp (A * (powerRZ beta (t)%Z))) - 1) + 0).
{
transitivity (((exp ((powerRZ beta (t)%Z) * A)) + (- 1))).
{
assert (e__184 : (exp (A * (powerRZ beta (t)%Z))) = (exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__185 : (A * (powerRZ beta (t)%Z)) = ((powerRZ beta (t)%Z) * A)).
{
feq.
}
rw e__185.
rewrite (exp_times ((powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__184.
reflexivity.
}
feq.
}
symmetry.
transitivity (((exp ((powerRZ beta (t)%Z) * A)) + (- 1))).
{
assert (e__186 : (exp (A * (powerRZ beta (t)%Z))) = (exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__187 : (A * (powerRZ beta (t)%Z)) = ((powerRZ beta (t)%Z) * A)).
{
feq.
}
rw e__187.
rewrite (exp_times ((powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
feq.
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
rw e__183.
apply (from_le_nn 1 0 1 (exp (A * (powerRZ beta (t)%Z)))); [exact s__149 | lra ..].
}
}
{
apply inv_pos.
assert (e__188 : (exp (A * (powerRZ beta (t)%Z))) = 1 * ((exp (A * (powerRZ beta (t)%Z))) - 1) + 1).
{
transitivity ((exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__189 : (A * (powerRZ beta (t)%Z)) = ((powerRZ beta (t)%Z) * A)).
{
feq.
}
rw e__189.
rewrite (exp_times ((powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
feq.
}
symmetry.
transitivity ((exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__190 : (exp (A * (powerRZ beta (t)%Z))) = (exp ((powerRZ beta (t)%Z) * A))).
{
assert (e__191 : (A * (powerRZ beta (t)%Z)) = ((powerRZ beta (t)%Z) * A)).
{
feq.
}
rw e__191.
rewrite (exp_times ((powerRZ beta (t)%Z) * A) ((powerRZ beta (t)%Z) * A) 1) by (simpl INR; feq).
feq.
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
rw e__188.
apply (from_le_pos 1 1 1 (exp (A * (powerRZ beta (t)%Z)))); [exact s__149 | lra ..].
}
}
}
rw e__150. exact w__151.
}
exact s__192.
}
change (forall t : Z, ((0)%Z <= t)%Z -> ((P (t)%Z) <= (exp A))).
exact s__193.
Qed.
Fail Definition corrupted : forall (rho : R) (beta : R) (A : R) (kappa : Z -> R) (P : Z -> R), ((0 < rho) /\ (rho < 1)) -> ((0 < beta) /\ (beta < 1)) -> (0 <= A) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (kappa (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((kappa (t)%Z) <= (rho * (1 - beta) * A * (powerRZ beta (t)%Z)))) -> ((P (0)%Z) = 1) -> (forall t : Z, ((0)%Z <= t)%Z -> ((P ((t + 1))%Z) = ((rho + (kappa (t)%Z)) * (P (t)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((exp A) < (P (t)%Z))) := claim.
End T_aida_nonautonomous_product_db30cadf.


(* aida.eps_outside_linear; certificate a59cd61cdeabe0fc322a97ab059c96865da497ebe38e9a4860a1807a20862f41 *)
Module T_aida_eps_outside_linear_a59cd61c.
Definition aida_eps_outside_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_eps_outside_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_eps_outside_limit_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) : R := ((x * (1 - mu)) - ((eta * (apow (aida_eps_outside_m b1 m g) q) * (sgn (aida_eps_outside_m b1 m g))) / (eps + (apow (aida_eps_outside_r b2 p r g) (q / p))))).

Lemma satisfiable : exists (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (r : R) (g : R), ((0 < b2) /\ (b2 < 1)) /\ (0 <= r) /\ (0 < eps).
Proof.
exists 1, (1 * / 2), (3 * / 4), 1, (1 * / 8), 1, 2, (4 * / 3), 0.
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
change (0 <= (4 * / 3)).
closed_less.
}
{
change (0 < 1).
closed_less.
}
}
Qed.

Lemma proved : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (r : R) (g : R), ((0 < b2) /\ (b2 < 1)) -> (0 <= r) -> (0 < eps) -> (((0 <> (eps + (apow (aida_eps_outside_r b2 2 r g) (1 / 2)))) /\ (0 <> eps) /\ (0 <= (aida_eps_outside_r b2 2 r g)) /\ (0 <> (eps ^ 2))) /\ ((((aida_eps_outside_limit_x eta b1 b2 eps mu 2 1 x m r g) - (((1 - mu) * x) - ((eta / eps) * (aida_eps_outside_m b1 m g)))) ^ 2) <= (((eta * (aida_eps_outside_m b1 m g) * (sqrt (aida_eps_outside_r b2 2 r g))) / (eps ^ 2)) ^ 2))).
Proof.
intros eta b1 b2 eps mu x m r g h__0 h__3 h__4.
pose proof h__0 as [h__1 h__2].
(* R *)
assert (s__8 : (0 <= (aida_eps_outside_r b2 2 r g))).
{
change (0 <= ((r * b2) + ((apow g 2) * (1 - b2)))).
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (e__5 : r = 1 * (r - 0) + 0).
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
rw e__5.
apply (from_le_nn 1 0 0 r); [exact h__3 | lra ..].
}
{
assert (e__6 : b2 = 1 * (b2 - 0) + 0).
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
rw e__6.
apply (from_lt_pos 1 0 0 b2); [exact h__1 | lra ..].
}
}
{
apply mult_nn_pos.
{
apply apow_nonneg.
}
{
assert (e__7 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__7.
apply (from_lt_pos 1 0 b2 1); [exact h__2 | lra ..].
}
}
}
(* root *)
assert (s__11 : ((apow (aida_eps_outside_r b2 2 r g) (1 * / 2)) = (sqrt (aida_eps_outside_r b2 2 r g)))).
{
assert (p__9 : (0 <= (aida_eps_outside_r b2 2 r g))).
{
exact s__8.
}
assert (u__10 : ((apow (aida_eps_outside_r b2 2 r g) (1 * / 2)) = (sqrt (aida_eps_outside_r b2 2 r g)))).
{
exact (ax_apow_half (aida_eps_outside_r b2 2 r g) p__9).
}
exact u__10.
}
(* magnitude *)
assert (s__13 : (((sgn (aida_eps_outside_m b1 m g)) * (apow (aida_eps_outside_m b1 m g) 1)) = (aida_eps_outside_m b1 m g))).
{
assert (u__12 : (((sgn (aida_eps_outside_m b1 m g)) * (apow (aida_eps_outside_m b1 m g) 1)) = (aida_eps_outside_m b1 m g))).
{
exact (ax_sign_times_magnitude (aida_eps_outside_m b1 m g)).
}
exact u__12.
}
assert (n__20 : 0 <= (aida_eps_outside_r b2 2 r g)).
{
assert (e__16 : (aida_eps_outside_r b2 2 r g) = 1 * ((aida_eps_outside_r b2 2 r g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__17 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__17.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
assert (e__18 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__19 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
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
feq.
}
rw e__16.
apply (from_le_nn 1 0 0 (aida_eps_outside_r b2 2 r g)); [exact s__8 | lra ..].
}
assert (n__23 : 0 <= (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
assert (e__21 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__22 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
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
assert (n__25 : (eps ^ 2) <> 0).
{
apply Rgt_not_eq; red.
apply pow_pos.
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
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
assert (n__26 : eps <> 0).
{
intro vanishes.
apply n__25.
transitivity (1 * ((eps ^ 2))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__28 : (eps + (apow (aida_eps_outside_r b2 2 r g) (1 * / 2))) <> 0).
{
apply Rgt_not_eq; red.
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
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
{
apply apow_nonneg.
}
}
assert (n__33 : ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) + eps) <> 0).
{
assert (e__29 : (eps + (apow (aida_eps_outside_r b2 2 r g) (1 * / 2))) = ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) + eps)).
{
assert (e__30 : (apow (aida_eps_outside_r b2 2 r g) (1 * / 2)) = (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2))).
{
assert (e__31 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__32 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__32.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => apow  v__ (1 * / 2)) e__31). }
rewrite (apow_flip (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)) ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__30.
reflexivity.
}
feq.
}
try rewrite <- e__29.
exact n__28.
}
assert (n__36 : ((eps ^ 4) * (((sqrt (aida_eps_outside_r b2 2 r g)) + eps) ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply pow_pos.
assert (e__34 : eps = 1 * (eps - 0) + 0).
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
rw e__34.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
{
apply pow_pos.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__35 : eps = 1 * (eps - 0) + 0).
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
rw e__35.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
}
}
assert (n__41 : (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2 = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
apply sqrt_square; rpos.
}
assert (n__42 : ((2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (eps ^ 5)) + ((- 1) * b2 * (eps ^ 4) * (g ^ 2)) + (b2 * (eps ^ 4) * r) + ((eps ^ 4) * (g ^ 2)) + (eps ^ 6)) <> 0).
{
assert (e__37 : ((eps ^ 4) * (((sqrt (aida_eps_outside_r b2 2 r g)) + eps) ^ 2)) = ((2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (eps ^ 5)) + ((- 1) * b2 * (eps ^ 4) * (g ^ 2)) + (b2 * (eps ^ 4) * r) + ((eps ^ 4) * (g ^ 2)) + (eps ^ 6))).
{
assert (e__38 : (sqrt (aida_eps_outside_r b2 2 r g)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))).
{
assert (e__39 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__40 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__40.
reflexivity.
}
feq.
}
rw e__39.
reflexivity.
}
eapply eq_trans.
{
rw e__38.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (eps ^ 4)) + (1 * b2 * (eps ^ 4) * (g ^ 2)) + ((- 1) * b2 * (eps ^ 4) * r) + ((- 1) * (eps ^ 4) * (g ^ 2))))).
{
feq.
}
rw n__41.
transitivity (0).
{
feq.
}
reflexivity.
}
try rewrite <- e__37.
exact n__36.
}
assert (n__43 : (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps) + (((- 1) * / 2) * b2 * (g ^ 2)) + ((1 * / 2) * b2 * r) + ((1 * / 2) * (eps ^ 2)) + ((1 * / 2) * (g ^ 2))) <> 0).
{
intro vanishes.
apply n__42.
transitivity (2 * ((eps ^ 4)) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps) + (((- 1) * / 2) * b2 * (g ^ 2)) + ((1 * / 2) * b2 * r) + ((1 * / 2) * (eps ^ 2)) + ((1 * / 2) * (g ^ 2)))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__45 : ((sqrt (aida_eps_outside_r b2 2 r g)) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply sqrt_pos.
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
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
}
assert (n__50 : ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) + eps) <> 0).
{
assert (e__46 : ((sqrt (aida_eps_outside_r b2 2 r g)) + eps) = ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) + eps)).
{
assert (e__47 : (sqrt (aida_eps_outside_r b2 2 r g)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))).
{
assert (e__48 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__49 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__49.
reflexivity.
}
feq.
}
rw e__48.
reflexivity.
}
eapply eq_trans.
{
rw e__47.
reflexivity.
}
feq.
}
try rewrite <- e__46.
exact n__45.
}
assert (n__52 : (((sqrt (aida_eps_outside_r b2 2 r g)) + eps) ^ 2) <> 0).
{
apply Rgt_not_eq; red.
apply pow_pos.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__51 : eps = 1 * (eps - 0) + 0).
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
rw e__51.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
}
assert (n__57 : ((2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps) + ((- 1) * b2 * (g ^ 2)) + (b2 * r) + (eps ^ 2) + (g ^ 2)) <> 0).
{
assert (e__53 : (((sqrt (aida_eps_outside_r b2 2 r g)) + eps) ^ 2) = ((2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps) + ((- 1) * b2 * (g ^ 2)) + (b2 * r) + (eps ^ 2) + (g ^ 2))).
{
assert (e__54 : (sqrt (aida_eps_outside_r b2 2 r g)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))).
{
assert (e__55 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__56 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__56.
reflexivity.
}
feq.
}
rw e__55.
reflexivity.
}
eapply eq_trans.
{
rw e__54.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2)) + (1 * b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))))).
{
feq.
}
rw n__41.
transitivity (0).
{
feq.
}
reflexivity.
}
try rewrite <- e__53.
exact n__52.
}
assert (n__108 : (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))).
{
transitivity (1 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2))).
{ feq. }
assert (e__105 : (apow (aida_eps_outside_r b2 2 r g) (1 * / 2)) = (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2))).
{
assert (e__106 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__107 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__107.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => apow  v__ (1 * / 2)) e__106). }
rewrite (apow_flip (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)) ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) by feq.
reflexivity.
}
try rewrite <- e__105.
rewrite s__11.
assert (e__102 : (sqrt (aida_eps_outside_r b2 2 r g)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))).
{
assert (e__103 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__104 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__104.
reflexivity.
}
feq.
}
rw e__103.
reflexivity.
}
rw e__102.
feq.
}
(* goal *)
assert (s__130 : ((((aida_eps_outside_limit_x eta b1 b2 eps mu 2 1 x m r g) - (((1 - mu) * x) - ((eta * / eps) * (aida_eps_outside_m b1 m g)))) ^ 2) <= (((eta * (aida_eps_outside_m b1 m g) * (sqrt (aida_eps_outside_r b2 2 r g))) * / (eps ^ 2)) ^ 2))).
{
apply gap_le.
assert (e__14 : ((((eta * (aida_eps_outside_m b1 m g) * (sqrt (aida_eps_outside_r b2 2 r g))) * / (eps ^ 2)) ^ 2) - (((aida_eps_outside_limit_x eta b1 b2 eps mu 2 1 x m r g) - (((1 - mu) * x) - ((eta * / eps) * (aida_eps_outside_m b1 m g)))) ^ 2)) = (((((eta * (aida_eps_outside_m b1 m g)) ^ 2) * (aida_eps_outside_r b2 2 r g) * (sqrt (aida_eps_outside_r b2 2 r g)) * ((sqrt (aida_eps_outside_r b2 2 r g)) + (2 * eps))) * / ((eps ^ 4) * (((sqrt (aida_eps_outside_r b2 2 r g)) + eps) ^ 2))) + ((((sgn (aida_eps_outside_m b1 m g)) * (apow (aida_eps_outside_m b1 m g) 1)) - (aida_eps_outside_m b1 m g)) * (((2 * eta * (((eta * (aida_eps_outside_m b1 m g)) * / eps) - ((eta * (aida_eps_outside_m b1 m g)) * / ((sqrt (aida_eps_outside_r b2 2 r g)) + eps)))) * / ((sqrt (aida_eps_outside_r b2 2 r g)) + eps)) - (((eta ^ 2) * (((sgn (aida_eps_outside_m b1 m g)) * (apow (aida_eps_outside_m b1 m g) 1)) - (aida_eps_outside_m b1 m g))) * / (((sqrt (aida_eps_outside_r b2 2 r g)) + eps) ^ 2)))))).
{
transitivity ((((2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * (/ eps) * (eta ^ 2) * g) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * (/ eps) * (eta ^ 2) * m) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (/ eps) * (eta ^ 2) * g) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * (eta ^ 2) * g) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * (eta ^ 2) * m) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (eta ^ 2) * g) + ((- 1) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * (eta ^ 2)) + (4 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * g * m * r) + ((- 4) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * r) + ((- 4) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m) + (4 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + ((- 4) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b1 * (/ eps) * (eta ^ 2) * g * m) + (4 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b1 * (/ eps) * (eta ^ 2) * (g ^ 2)) + (4 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b1 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m) + ((- 4) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b1 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + ((- 4) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * g * m * r) + ((- 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + (2 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * r) + (4 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m) + ((- 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + (2 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (m ^ 2) * r) + (4 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * (/ eps) * (eta ^ 2) * g * m) + ((- 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * (/ eps) * (eta ^ 2) * (g ^ 2)) + ((- 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * (/ eps) * (eta ^ 2) * (m ^ 2)) + (2 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 4) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m) + (2 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + (2 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * r) + ((- 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + ((- 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (/ eps) * (eta ^ 2) * (g ^ 2)) + (2 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + (2 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b1 * b2 * (/ (eps ^ 4)) * (eta ^ 2) * g * m * r) + ((- 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b1 * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * r) + ((- 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b1 * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 3) * m) + (2 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b1 * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4)) + ((- 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b1 * (/ (eps ^ 2)) * (eta ^ 2) * g * m) + (2 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b1 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2)) + (2 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b1 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 3) * m) + ((- 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b1 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4)) + ((- 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * g * m * r) + ((- 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + (((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * r) + (2 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 3) * m) + ((- 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4)) + (((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (m ^ 2) * r) + (2 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * g * m) + ((- 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2)) + ((- 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (m ^ 2)) + (((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 3) * m) + (((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4)) + (((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * r) + ((- 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4)) + ((- 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2)) + (((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4)) + (2 * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * g * m * r) + ((- 2) * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * r) + ((- 2) * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m) + (2 * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + (2 * b1 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m) + ((- 2) * b1 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + ((- 2) * b1 * (eta ^ 2) * g * m) + (2 * b1 * (eta ^ 2) * (g ^ 2)) + ((- 2) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * g * m * r) + ((- 1) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * r) + (2 * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m) + ((- 1) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + ((b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (m ^ 2) * r) + ((b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 2) * (b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m) + ((b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + (2 * (b1 ^ 2) * (eta ^ 2) * g * m) + ((- 1) * (b1 ^ 2) * (eta ^ 2) * (g ^ 2)) + ((- 1) * (b1 ^ 2) * (eta ^ 2) * (m ^ 2)) + (b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * r) + ((- 1) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + ((/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + ((- 1) * (eta ^ 2) * (g ^ 2))) * (/ (((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) + eps) ^ 2)))).
{
assert (e__58 : (aida_eps_outside_limit_x eta b1 b2 eps mu 2 1 x m r g) = ((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * mu * x) + ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * x) + ((- 1) * eps * mu * x) + (eps * x)) * (/ ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) + eps)))).
{
change (((x * (1 - mu)) - ((eta * (apow (aida_eps_outside_m b1 m g) 1) * (sgn (aida_eps_outside_m b1 m g))) * / (eps + (apow (aida_eps_outside_r b2 2 r g) (1 * / 2))))) = ((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * mu * x) + ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * x) + ((- 1) * eps * mu * x) + (eps * x)) * (/ ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) + eps)))).
assert (e__59 : / (eps + (apow (aida_eps_outside_r b2 2 r g) (1 * / 2))) = (/ ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) + eps))).
{
assert (e__60 : (eps + (apow (aida_eps_outside_r b2 2 r g) (1 * / 2))) = ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) + eps)).
{
assert (e__61 : (apow (aida_eps_outside_r b2 2 r g) (1 * / 2)) = (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2))).
{
assert (e__62 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__63 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__63.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)) (1 * / 2)).
{ exact (f_equal (fun v__ => apow  v__ (1 * / 2)) e__62). }
rewrite (apow_flip (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)) ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__61.
reflexivity.
}
feq.
}
rw e__60.
apply inv_by. feq.
}
assert (e__64 : (apow (aida_eps_outside_m b1 m g) 1) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{
assert (e__65 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__65). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__66 : (sgn (aida_eps_outside_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__67 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__67.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__59.
rw e__64.
rw e__66.
reflexivity.
}
feq.
}
assert (e__68 : (sqrt (aida_eps_outside_r b2 2 r g)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))).
{
assert (e__69 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__70 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__70.
reflexivity.
}
feq.
}
rw e__69.
reflexivity.
}
assert (e__71 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
assert (e__72 : / (eps ^ 2) = (/ (eps ^ 2))).
{
apply inv_by. feq.
}
assert (e__73 : / eps = (/ eps)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__58.
rw e__68.
rw e__71.
rw e__72.
rw e__73.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((4 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (/ (eps ^ 3)) * (eta ^ 2) * g * m) + ((- 4) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2)) + ((- 4) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * g * m) + (2 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2)) + (2 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (m ^ 2)) + (2 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2)) + ((- 4) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * g * m * r) + (4 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * r) + (4 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m) + ((- 4) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + ((- 4) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b1 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m) + (4 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b1 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + (4 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * g * m * r) + (2 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * r) + ((- 4) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m) + (2 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + ((- 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (m ^ 2) * r) + ((- 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + (4 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m) + ((- 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + ((- 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * r) + (2 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + ((- 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + (2 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (/ (eps ^ 4)) * (eta ^ 2) * g * m) + ((- 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2)) + ((- 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * g * m) + (1 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2)) + (1 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (m ^ 2)) + (1 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2)) + ((- 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b1 * b2 * (/ (eps ^ 4)) * (eta ^ 2) * g * m * r) + (2 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b1 * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * r) + (2 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b1 * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 3) * m) + ((- 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b1 * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4)) + ((- 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b1 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 3) * m) + (2 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b1 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4)) + (2 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * g * m * r) + (1 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * r) + ((- 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 3) * m) + (1 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4)) + ((- 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (m ^ 2) * r) + ((- 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + (2 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 3) * m) + ((- 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4)) + ((- 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * r) + (1 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4)) + ((- 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4)) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (/ (eps ^ 2)) * (eta ^ 2) * g * m) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2)) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * g * m) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2)) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (m ^ 2)) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2)) + ((- 2) * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * g * m * r) + (2 * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * r) + (2 * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m) + ((- 2) * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + ((- 2) * b1 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m) + (2 * b1 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + (2 * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * g * m * r) + (1 * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 1) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * r) + ((- 2) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m) + (1 * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + ((- 1) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (m ^ 2) * r) + ((- 1) * (b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + (2 * (b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m) + ((- 1) * (b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + ((- 1) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * r) + (1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + ((- 1) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4))) * (/ (((1 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2))) + (1 * eps)) ^ 2)))).
{
feq.
}
rw n__41.
transitivity (0).
{
feq.
}
reflexivity.
}
symmetry.
transitivity (((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ eps) * (eta ^ 2) * g * r) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ eps) * (eta ^ 2) * (g ^ 2) * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ eps) * (eta ^ 2) * (g ^ 3)) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ eps) * (eta ^ 2) * m * r) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (/ eps) * (eta ^ 2) * (g ^ 2) * m) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (/ eps) * (eta ^ 2) * (g ^ 3)) + (3 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * eps * (eta ^ 2) * g) + ((- 3) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * eps * (eta ^ 2) * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * (/ eps) * (eta ^ 2) * g * r) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * (/ eps) * (eta ^ 2) * (g ^ 3)) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (/ eps) * (eta ^ 2) * (g ^ 3)) + ((- 3) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * (eta ^ 2) * g) + (3 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eta ^ 2) * g * r) + (3 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eta ^ 2) * (g ^ 2) * m) + ((- 3) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eta ^ 2) * (g ^ 3)) + ((- 3) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eta ^ 2) * m * r) + ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * (eps ^ 2) * (eta ^ 2) * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * (eps ^ 2) * (eta ^ 2) * m) + ((- 3) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * (eta ^ 2) * (g ^ 2) * m) + (3 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * (eta ^ 2) * (g ^ 3)) + ((- 3) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * (eta ^ 2) * g * r) + (3 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * (eta ^ 2) * (g ^ 3)) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (eps ^ 2) * (eta ^ 2) * g) + ((- 3) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (eta ^ 2) * (g ^ 3)) + ((- 1) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * (eta ^ 2)) + ((1 * / 2) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * b2 * (eta ^ 2) * (g ^ 2)) + (((- 1) * / 2) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * b2 * (eta ^ 2) * r) + (((- 1) * / 2) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * (eps ^ 2) * (eta ^ 2)) + (((- 1) * / 2) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * (eta ^ 2) * (g ^ 2)) + (4 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m * r) + ((- 4) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4) * r) + ((- 4) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 5) * m) + (4 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 6)) + (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * g * m * (r ^ 2)) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * (r ^ 2)) + ((- 4) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m * r) + (4 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4) * r) + (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 5) * m) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 6)) + (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 5) * m) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 6)) + ((- 4) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * eps * (eta ^ 2) * g * m) + (4 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * eps * (eta ^ 2) * (g ^ 2)) + (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * (m ^ 2) * r) + ((- 4) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m * r) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4) * (m ^ 2)) + (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4) * r) + (4 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 5) * m) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 6)) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * g * m * (r ^ 2)) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * (m ^ 2) * r) + ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * (r ^ 2)) + (4 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m * r) + ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4) * (m ^ 2)) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4) * r) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 5) * m) + ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 6)) + ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (m ^ 2) * (r ^ 2)) + ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4) * (m ^ 2)) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 5) * m) + ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 6)) + (4 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * eps * (eta ^ 2) * g * m) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * eps * (eta ^ 2) * (g ^ 2)) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * eps * (eta ^ 2) * (m ^ 2)) + (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4) * r) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 6)) + ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * (r ^ 2)) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4) * r) + ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 6)) + ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 6)) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * (eta ^ 2) * (g ^ 2)) + (4 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * g * m * r) + ((- 4) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * r) + ((- 4) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m) + (4 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 3) * m * r) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4) * r) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 5) * m) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 6)) + (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * g * m * (r ^ 2)) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * (r ^ 2)) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 3) * m * r) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4) * r) + (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 5) * m) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 6)) + (4 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m) + ((- 4) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 5) * m) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 6)) + ((- 4) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * g * m * r) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * r) + (4 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (m ^ 2) * r) + (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * (m ^ 2) * r) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 3) * m * r) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4) * (m ^ 2)) + (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4) * r) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 5) * m) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 6)) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * g * m * (r ^ 2)) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * (m ^ 2) * r) + ((1 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * (r ^ 2)) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 3) * m * r) + ((1 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4) * (m ^ 2)) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4) * r) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 5) * m) + ((1 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 6)) + ((1 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (m ^ 2) * (r ^ 2)) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 4) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + ((1 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4) * (m ^ 2)) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 5) * m) + ((1 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 6)) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * r) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4) * r) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 6)) + ((1 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * (r ^ 2)) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4) * r) + ((1 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 6)) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + ((1 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 6)) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * g * m * r) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * r) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * g * m * r) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * r) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (m ^ 2) * r) + (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m) + (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * r) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + (2 * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m * r) + ((- 2) * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4) * r) + ((- 2) * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 5) * m) + (2 * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 6)) + ((- 5) * b1 * b2 * (eta ^ 2) * g * m * r) + (5 * b1 * b2 * (eta ^ 2) * (g ^ 2) * r) + (5 * b1 * b2 * (eta ^ 2) * (g ^ 3) * m) + ((- 5) * b1 * b2 * (eta ^ 2) * (g ^ 4)) + (b1 * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * g * m * (r ^ 2)) + ((- 1) * b1 * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * (r ^ 2)) + ((- 2) * b1 * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m * r) + (2 * b1 * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4) * r) + (b1 * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 5) * m) + ((- 1) * b1 * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 6)) + (b1 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 5) * m) + ((- 1) * b1 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 6)) + ((- 1) * b1 * (eps ^ 2) * (eta ^ 2) * g * m) + (b1 * (eps ^ 2) * (eta ^ 2) * (g ^ 2)) + ((- 5) * b1 * (eta ^ 2) * (g ^ 3) * m) + (5 * b1 * (eta ^ 2) * (g ^ 4)) + ((b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * (m ^ 2) * r) + ((- 2) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m * r) + ((- 1) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4) * (m ^ 2)) + ((b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4) * r) + (2 * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 5) * m) + ((- 1) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 6)) + (5 * (b1 ^ 2) * b2 * (eta ^ 2) * g * m * r) + ((5 * / 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + (((- 5) * / 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 2) * r) + ((- 5) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 3) * m) + ((5 * / 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 4)) + (((- 5) * / 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (m ^ 2) * r) + ((- 1) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * g * m * (r ^ 2)) + ((- 1) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * (m ^ 2) * r) + ((1 * / 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * (r ^ 2)) + (2 * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m * r) + ((1 * / 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4) * (m ^ 2)) + ((- 1) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4) * r) + ((- 1) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 5) * m) + ((1 * / 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 6)) + ((1 * / 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (m ^ 2) * (r ^ 2)) + ((1 * / 2) * (b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4) * (m ^ 2)) + ((- 1) * (b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 5) * m) + ((1 * / 2) * (b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 6)) + ((b1 ^ 2) * (eps ^ 2) * (eta ^ 2) * g * m) + (((- 1) * / 2) * (b1 ^ 2) * (eps ^ 2) * (eta ^ 2) * (g ^ 2)) + (((- 1) * / 2) * (b1 ^ 2) * (eps ^ 2) * (eta ^ 2) * (m ^ 2)) + (((- 5) * / 2) * (b1 ^ 2) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + (5 * (b1 ^ 2) * (eta ^ 2) * (g ^ 3) * m) + (((- 5) * / 2) * (b1 ^ 2) * (eta ^ 2) * (g ^ 4)) + (b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4) * r) + ((- 1) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 6)) + (((- 5) * / 2) * b2 * (eta ^ 2) * (g ^ 2) * r) + ((5 * / 2) * b2 * (eta ^ 2) * (g ^ 4)) + ((1 * / 2) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * (r ^ 2)) + ((- 1) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4) * r) + ((1 * / 2) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 6)) + ((1 * / 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 6)) + (((- 1) * / 2) * (eps ^ 2) * (eta ^ 2) * (g ^ 2)) + (((- 5) * / 2) * (eta ^ 2) * (g ^ 4))) * (/ (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps) + (((- 1) * / 2) * b2 * (g ^ 2)) + ((1 * / 2) * b2 * r) + ((1 * / 2) * (eps ^ 2)) + ((1 * / 2) * (g ^ 2)))) * (/ (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) + eps) ^ 2)))).
{
assert (e__74 : / ((eps ^ 4) * (((sqrt (aida_eps_outside_r b2 2 r g)) + eps) ^ 2)) = (((1 * / 2) * (/ (eps ^ 4))) * (/ (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps) + (((- 1) * / 2) * b2 * (g ^ 2)) + ((1 * / 2) * b2 * r) + ((1 * / 2) * (eps ^ 2)) + ((1 * / 2) * (g ^ 2)))))).
{
assert (e__75 : ((eps ^ 4) * (((sqrt (aida_eps_outside_r b2 2 r g)) + eps) ^ 2)) = ((2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (eps ^ 5)) + ((- 1) * b2 * (eps ^ 4) * (g ^ 2)) + (b2 * (eps ^ 4) * r) + ((eps ^ 4) * (g ^ 2)) + (eps ^ 6))).
{
assert (e__76 : (sqrt (aida_eps_outside_r b2 2 r g)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))).
{
assert (e__77 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__78 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
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
apply Rminus_diag_uniq.
transitivity ((((1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (eps ^ 4)) + (1 * b2 * (eps ^ 4) * (g ^ 2)) + ((- 1) * b2 * (eps ^ 4) * r) + ((- 1) * (eps ^ 4) * (g ^ 2))))).
{
feq.
}
rw n__41.
transitivity (0).
{
feq.
}
reflexivity.
}
rw e__75.
apply inv_by. feq.
}
assert (e__79 : / (((sqrt (aida_eps_outside_r b2 2 r g)) + eps) ^ 2) = ((1 * / 2) * (/ (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps) + (((- 1) * / 2) * b2 * (g ^ 2)) + ((1 * / 2) * b2 * r) + ((1 * / 2) * (eps ^ 2)) + ((1 * / 2) * (g ^ 2)))))).
{
assert (e__80 : (((sqrt (aida_eps_outside_r b2 2 r g)) + eps) ^ 2) = ((2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps) + ((- 1) * b2 * (g ^ 2)) + (b2 * r) + (eps ^ 2) + (g ^ 2))).
{
assert (e__81 : (sqrt (aida_eps_outside_r b2 2 r g)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))).
{
assert (e__82 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__83 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__83.
reflexivity.
}
feq.
}
rw e__82.
reflexivity.
}
eapply eq_trans.
{
rw e__81.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2)) + (1 * b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))))).
{
feq.
}
rw n__41.
transitivity (0).
{
feq.
}
reflexivity.
}
rw e__80.
apply inv_by. feq.
}
assert (e__84 : / ((sqrt (aida_eps_outside_r b2 2 r g)) + eps) = (/ ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) + eps))).
{
assert (e__85 : ((sqrt (aida_eps_outside_r b2 2 r g)) + eps) = ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) + eps)).
{
assert (e__86 : (sqrt (aida_eps_outside_r b2 2 r g)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))).
{
assert (e__87 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__88 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__88.
reflexivity.
}
feq.
}
rw e__87.
reflexivity.
}
eapply eq_trans.
{
rw e__86.
reflexivity.
}
feq.
}
rw e__85.
apply inv_by. feq.
}
assert (e__89 : (sqrt (aida_eps_outside_r b2 2 r g)) = (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))).
{
assert (e__90 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__91 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__91.
reflexivity.
}
feq.
}
rw e__90.
reflexivity.
}
assert (e__92 : (apow (aida_eps_outside_m b1 m g) 1) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{
assert (e__93 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__93). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__94 : (sgn (aida_eps_outside_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__95 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__95.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
assert (e__96 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__97 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__97.
reflexivity.
}
feq.
}
assert (e__98 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
assert (e__99 : / eps = (/ eps)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__74.
rw e__79.
rw e__84.
rw e__89.
rw e__92.
rw e__94.
rw e__96.
rw e__98.
rw e__99.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity ((((3 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eta ^ 2) * g) + ((- 3) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eta ^ 2) * m) + ((- 3) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (eta ^ 2) * g) + ((- 3) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eta ^ 2) * g * r) + ((- 3) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eta ^ 2) * (g ^ 2) * m) + (3 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eta ^ 2) * (g ^ 3)) + (3 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eta ^ 2) * m * r) + (3 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * (eta ^ 2) * (g ^ 2) * m) + ((- 3) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * (eta ^ 2) * (g ^ 3)) + (3 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * (eta ^ 2) * g * r) + ((- 3) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * (eta ^ 2) * (g ^ 3)) + (3 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (eta ^ 2) * (g ^ 3)) + (((- 1) * / 2) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (eta ^ 2)) + (((- 1) * / 2) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * b2 * (eta ^ 2) * (g ^ 2)) + ((1 * / 2) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * b2 * (eta ^ 2) * r) + ((1 * / 2) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * (eta ^ 2) * (g ^ 2)) + ((- 4) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m * r) + (4 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4) * r) + (4 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 5) * m) + ((- 4) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 6)) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * g * m * (r ^ 2)) + (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * (r ^ 2)) + (4 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m * r) + ((- 4) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4) * r) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 5) * m) + (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 6)) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 5) * m) + (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 6)) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * (m ^ 2) * r) + (4 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m * r) + (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4) * (m ^ 2)) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4) * r) + ((- 4) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 5) * m) + (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 6)) + (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * g * m * (r ^ 2)) + (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * (m ^ 2) * r) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * (r ^ 2)) + ((- 4) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m * r) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4) * (m ^ 2)) + (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4) * r) + (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 5) * m) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 6)) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (m ^ 2) * (r ^ 2)) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4) * (m ^ 2)) + (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 5) * m) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 6)) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4) * r) + (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 6)) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * (r ^ 2)) + (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4) * r) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b2 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 6)) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 6)) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * g * m * r) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * r) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 3) * m * r) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4) * r) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 5) * m) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 6)) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * g * m * (r ^ 2)) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * (r ^ 2)) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 3) * m * r) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4) * r) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 5) * m) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 6)) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 5) * m) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 6)) + ((- 5) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eta ^ 2) * g * m) + (5 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eta ^ 2) * (g ^ 2)) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * g * m * r) + (((- 1) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((1 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * r) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m) + (((- 1) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + ((1 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (m ^ 2) * r) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * (m ^ 2) * r) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 3) * m * r) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4) * (m ^ 2)) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4) * r) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 5) * m) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 6)) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * g * m * (r ^ 2)) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * (m ^ 2) * r) + (((- 1) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * (r ^ 2)) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 3) * m * r) + (((- 1) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4) * (m ^ 2)) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4) * r) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 5) * m) + (((- 1) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 6)) + (((- 1) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (m ^ 2) * (r ^ 2)) + ((1 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m) + ((1 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + (((- 1) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4) * (m ^ 2)) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 5) * m) + (((- 1) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 6)) + (5 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (eta ^ 2) * g * m) + (((- 5) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (eta ^ 2) * (g ^ 2)) + (((- 5) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (eta ^ 2) * (m ^ 2)) + ((1 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * r) + (((- 1) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4) * r) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 6)) + (((- 1) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * (r ^ 2)) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4) * r) + (((- 1) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b2 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 6)) + ((1 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4)) + (((- 1) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 6)) + (((- 5) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (eta ^ 2) * (g ^ 2)) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * g * m * r) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * r) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * g * m * r) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * r) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (m ^ 2) * r) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 3) * m) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 2) * r) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (/ (eps ^ 3)) * (eta ^ 2) * (g ^ 4)) + (1 * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * b1 * b2 * (/ (eps ^ 4)) * (eta ^ 2) * g * m * r) + ((- 1) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * b1 * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * r) + ((- 1) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * b1 * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 3) * m) + (1 * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * b1 * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4)) + (1 * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * b1 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 3) * m) + ((- 1) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * b1 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4)) + ((- 1) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * g * m * r) + (((- 1) * / 2) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((1 * / 2) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * r) + (1 * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 3) * m) + (((- 1) * / 2) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4)) + ((1 * / 2) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * (b1 ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (m ^ 2) * r) + ((1 * / 2) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * (b1 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 1) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * (b1 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 3) * m) + ((1 * / 2) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * (b1 ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4)) + ((1 * / 2) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 2) * r) + (((- 1) * / 2) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * b2 * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4)) + ((1 * / 2) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * (/ (eps ^ 4)) * (eta ^ 2) * (g ^ 4)) + ((- 2) * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m * r) + (2 * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4) * r) + (2 * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 5) * m) + ((- 2) * b1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 6)) + (5 * b1 * b2 * (eta ^ 2) * g * m * r) + ((- 5) * b1 * b2 * (eta ^ 2) * (g ^ 2) * r) + ((- 5) * b1 * b2 * (eta ^ 2) * (g ^ 3) * m) + (5 * b1 * b2 * (eta ^ 2) * (g ^ 4)) + ((- 1) * b1 * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * g * m * (r ^ 2)) + (1 * b1 * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * (r ^ 2)) + (2 * b1 * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m * r) + ((- 2) * b1 * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4) * r) + ((- 1) * b1 * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 5) * m) + (1 * b1 * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 6)) + ((- 1) * b1 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 5) * m) + (1 * b1 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 6)) + (5 * b1 * (eta ^ 2) * (g ^ 3) * m) + ((- 5) * b1 * (eta ^ 2) * (g ^ 4)) + ((- 1) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * (m ^ 2) * r) + (2 * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m * r) + (1 * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4) * (m ^ 2)) + ((- 1) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4) * r) + ((- 2) * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 5) * m) + (1 * (b1 ^ 2) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 6)) + ((- 5) * (b1 ^ 2) * b2 * (eta ^ 2) * g * m * r) + (((- 5) * / 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((5 * / 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 2) * r) + (5 * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 3) * m) + (((- 5) * / 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 4)) + ((5 * / 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (m ^ 2) * r) + (1 * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * g * m * (r ^ 2)) + (1 * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * (m ^ 2) * r) + (((- 1) * / 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * (r ^ 2)) + ((- 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 3) * m * r) + (((- 1) * / 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4) * (m ^ 2)) + (1 * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4) * r) + (1 * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 5) * m) + (((- 1) * / 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 6)) + (((- 1) * / 2) * (b1 ^ 2) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (m ^ 2) * (r ^ 2)) + (((- 1) * / 2) * (b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4) * (m ^ 2)) + (1 * (b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 5) * m) + (((- 1) * / 2) * (b1 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 6)) + ((5 * / 2) * (b1 ^ 2) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 5) * (b1 ^ 2) * (eta ^ 2) * (g ^ 3) * m) + ((5 * / 2) * (b1 ^ 2) * (eta ^ 2) * (g ^ 4)) + ((- 1) * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4) * r) + (1 * b2 * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 6)) + ((5 * / 2) * b2 * (eta ^ 2) * (g ^ 2) * r) + (((- 5) * / 2) * b2 * (eta ^ 2) * (g ^ 4)) + (((- 1) * / 2) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 2) * (r ^ 2)) + (1 * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 4) * r) + (((- 1) * / 2) * (b2 ^ 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 6)) + (((- 1) * / 2) * (/ (eps ^ 2)) * (eta ^ 2) * (g ^ 6)) + ((5 * / 2) * (eta ^ 2) * (g ^ 4))) * (/ ((1 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps) + (((- 1) * / 2) * b2 * (g ^ 2)) + ((1 * / 2) * b2 * r) + ((1 * / 2) * (eps ^ 2)) + ((1 * / 2) * (g ^ 2)))) * (/ (((1 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))) + (1 * eps)) ^ 2)))).
{
feq.
}
rw n__41.
transitivity (0).
{
feq.
}
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (eps ^ 2) * (eta ^ 2) * g) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (eps ^ 2) * (eta ^ 2) * m) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (eps ^ 2) * (eta ^ 2) * g) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (/ eps) * (eta ^ 2) * g * r) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (/ eps) * (eta ^ 2) * (g ^ 2) * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (/ eps) * (eta ^ 2) * (g ^ 3)) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (/ eps) * (eta ^ 2) * m * r) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (/ eps) * (eta ^ 2) * (g ^ 2) * m) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (/ eps) * (eta ^ 2) * (g ^ 3)) + (5 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * eps * (eta ^ 2) * g) + ((- 5) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * eps * (eta ^ 2) * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b2 * (/ eps) * (eta ^ 2) * g * r) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b2 * (/ eps) * (eta ^ 2) * (g ^ 3)) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (/ eps) * (eta ^ 2) * (g ^ 3)) + ((- 5) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * eps * (eta ^ 2) * g) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * (eta ^ 2) * g) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * (eta ^ 2) * m) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (eta ^ 2) * g) + ((- 5) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * eps * (eta ^ 2) * g * r) + ((- 5) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * eps * (eta ^ 2) * (g ^ 2) * m) + (5 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * eps * (eta ^ 2) * (g ^ 3)) + (5 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * eps * (eta ^ 2) * m * r) + (5 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eps * (eta ^ 2) * (g ^ 2) * m) + ((- 5) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * eps * (eta ^ 2) * (g ^ 3)) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * (eps ^ 3) * (eta ^ 2) * g) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * (eps ^ 3) * (eta ^ 2) * m) + (5 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * eps * (eta ^ 2) * g * r) + ((- 5) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * eps * (eta ^ 2) * (g ^ 3)) + (5 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eps * (eta ^ 2) * (g ^ 3)) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (eps ^ 3) * (eta ^ 2) * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ eps) * (eta ^ 2) * g * r) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ eps) * (eta ^ 2) * (g ^ 2) * m) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ eps) * (eta ^ 2) * (g ^ 3)) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ eps) * (eta ^ 2) * m * r) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (/ eps) * (eta ^ 2) * (g ^ 2) * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (/ eps) * (eta ^ 2) * (g ^ 3)) + ((- 3) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * eps * (eta ^ 2) * g) + (3 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * eps * (eta ^ 2) * m) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * (/ eps) * (eta ^ 2) * g * r) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * (/ eps) * (eta ^ 2) * (g ^ 3)) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (/ eps) * (eta ^ 2) * (g ^ 3)) + (3 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * (eta ^ 2) * g) + ((- 3) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eta ^ 2) * g * r) + ((- 3) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eta ^ 2) * (g ^ 2) * m) + (3 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eta ^ 2) * (g ^ 3)) + (3 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eta ^ 2) * m * r) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * (eps ^ 2) * (eta ^ 2) * g) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * (eps ^ 2) * (eta ^ 2) * m) + (3 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * (eta ^ 2) * (g ^ 2) * m) + ((- 3) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * (eta ^ 2) * (g ^ 3)) + (3 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * (eta ^ 2) * g * r) + ((- 3) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * (eta ^ 2) * (g ^ 3)) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (eps ^ 2) * (eta ^ 2) * g) + (3 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (eta ^ 2) * (g ^ 3)) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * g * r) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * (g ^ 2) * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * (g ^ 3)) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * m * r) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * eps * (eta ^ 2) * (g ^ 2) * m) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * eps * (eta ^ 2) * (g ^ 3)) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (eps ^ 3) * (eta ^ 2) * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (eps ^ 3) * (eta ^ 2) * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * eps * (eta ^ 2) * g * r) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * eps * (eta ^ 2) * (g ^ 3)) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * (eta ^ 2) * (g ^ 3)) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (eps ^ 3) * (eta ^ 2) * g) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (eta ^ 2) * g * r) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (eta ^ 2) * (g ^ 2) * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (eta ^ 2) * (g ^ 3)) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (eta ^ 2) * m * r) + (5 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eps ^ 2) * (eta ^ 2) * g) + ((- 5) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eps ^ 2) * (eta ^ 2) * m) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eta ^ 2) * (g ^ 2) * m) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eta ^ 2) * (g ^ 3)) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b2 * (eta ^ 2) * g * r) + (1 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b2 * (eta ^ 2) * (g ^ 3)) + ((- 5) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (eps ^ 2) * (eta ^ 2) * g) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (eta ^ 2) * (g ^ 3)) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * eps * (eta ^ 2) * g) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * eps * (eta ^ 2) * m) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * eps * (eta ^ 2) * g) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eps ^ 2) * (eta ^ 2) * g * r) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 2) * m) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 3)) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eps ^ 2) * (eta ^ 2) * m * r) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * (eps ^ 2) * (eta ^ 2) * (g ^ 2) * m) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * (eps ^ 2) * (eta ^ 2) * (g ^ 3)) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * (eps ^ 2) * (eta ^ 2) * g * r) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 3)) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (eps ^ 2) * (eta ^ 2) * (g ^ 3)) + (2 * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (eps ^ 2) * (eta ^ 2)) + ((- 1) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * b2 * eps * (eta ^ 2) * (g ^ 2)) + (1 * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * b2 * eps * (eta ^ 2) * r) + (1 * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * eps * (eta ^ 2) * (g ^ 2)) + (1 * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * (eps ^ 3) * (eta ^ 2)) + (1 * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * (eta ^ 2)) + (((- 1) * / 2) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * b2 * (eta ^ 2) * (g ^ 2)) + ((1 * / 2) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * b2 * (eta ^ 2) * r) + ((1 * / 2) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * (eps ^ 2) * (eta ^ 2)) + ((1 * / 2) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * (eta ^ 2) * (g ^ 2)) + (1 * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * eps * (eta ^ 2) * (g ^ 2)) + ((- 1) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * eps * (eta ^ 2) * r) + ((- 1) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * (eta ^ 2) * (g ^ 2)) + ((- 1) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (eps ^ 3) * (eta ^ 2)) + ((1 * / 2) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b2 * (eta ^ 2) * (g ^ 2)) + (((- 1) * / 2) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b2 * (eta ^ 2) * r) + (((- 5) * / 2) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (eps ^ 2) * (eta ^ 2)) + (((- 1) * / 2) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (eta ^ 2) * (g ^ 2)) + ((- 1) * ((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) ^ 2) * ((sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * eps * (eta ^ 2)) + (4 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (eta ^ 2) * g * m * r) + ((- 4) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (eta ^ 2) * (g ^ 2) * r) + ((- 4) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (eta ^ 2) * (g ^ 3) * m) + (4 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (eta ^ 2) * (g ^ 4)) + (4 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (eta ^ 2) * (g ^ 3) * m) + ((- 4) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (eta ^ 2) * (g ^ 4)) + ((- 4) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (eta ^ 2) * g * m * r) + ((- 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + (2 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 2) * r) + (4 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 3) * m) + ((- 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 4)) + (2 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (eta ^ 2) * (m ^ 2) * r) + (2 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 4) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (eta ^ 2) * (g ^ 3) * m) + (2 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (eta ^ 2) * (g ^ 4)) + (2 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * (eta ^ 2) * (g ^ 2) * r) + ((- 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * (eta ^ 2) * (g ^ 4)) + (2 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (eta ^ 2) * (g ^ 4)) + ((- 10) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * eps * (eta ^ 2) * g * m) + (10 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * eps * (eta ^ 2) * (g ^ 2)) + (10 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * eps * (eta ^ 2) * g * m) + ((- 5) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * eps * (eta ^ 2) * (g ^ 2)) + ((- 5) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * eps * (eta ^ 2) * (m ^ 2)) + ((- 5) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * eps * (eta ^ 2) * (g ^ 2)) + ((- 4) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * (eta ^ 2) * g * m) + (4 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * (eta ^ 2) * (g ^ 2)) + (4 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * (eta ^ 2) * g * m) + ((- 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * (eta ^ 2) * (g ^ 2)) + ((- 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * (eta ^ 2) * (m ^ 2)) + ((- 2) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (eta ^ 2) * (g ^ 2)) + (10 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b1 * b2 * eps * (eta ^ 2) * g * m * r) + ((- 10) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b1 * b2 * eps * (eta ^ 2) * (g ^ 2) * r) + ((- 10) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b1 * b2 * eps * (eta ^ 2) * (g ^ 3) * m) + (10 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b1 * b2 * eps * (eta ^ 2) * (g ^ 4)) + (10 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b1 * eps * (eta ^ 2) * (g ^ 3) * m) + ((- 10) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b1 * eps * (eta ^ 2) * (g ^ 4)) + ((- 10) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * g * m * r) + ((- 5) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + (5 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * (g ^ 2) * r) + (10 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * (g ^ 3) * m) + ((- 5) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * (g ^ 4)) + (5 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * (m ^ 2) * r) + (5 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * eps * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 10) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * eps * (eta ^ 2) * (g ^ 3) * m) + (5 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * (b1 ^ 2) * eps * (eta ^ 2) * (g ^ 4)) + (5 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b2 * eps * (eta ^ 2) * (g ^ 2) * r) + ((- 5) * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * b2 * eps * (eta ^ 2) * (g ^ 4)) + (5 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) * eps * (eta ^ 2) * (g ^ 4)) + (2 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ eps) * (eta ^ 2) * g * m * r) + ((- 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ eps) * (eta ^ 2) * (g ^ 2) * r) + ((- 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ eps) * (eta ^ 2) * (g ^ 3) * m) + (2 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ eps) * (eta ^ 2) * (g ^ 4)) + (2 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (/ eps) * (eta ^ 2) * (g ^ 3) * m) + ((- 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (/ eps) * (eta ^ 2) * (g ^ 4)) + ((- 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ eps) * (eta ^ 2) * g * m * r) + ((- 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ eps) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + (1 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ eps) * (eta ^ 2) * (g ^ 2) * r) + (2 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ eps) * (eta ^ 2) * (g ^ 3) * m) + ((- 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ eps) * (eta ^ 2) * (g ^ 4)) + (1 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ eps) * (eta ^ 2) * (m ^ 2) * r) + (1 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (/ eps) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (/ eps) * (eta ^ 2) * (g ^ 3) * m) + (1 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (/ eps) * (eta ^ 2) * (g ^ 4)) + (1 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * (/ eps) * (eta ^ 2) * (g ^ 2) * r) + ((- 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * (/ eps) * (eta ^ 2) * (g ^ 4)) + (1 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (/ eps) * (eta ^ 2) * (g ^ 4)) + ((- 5) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eta ^ 2) * g * m) + (5 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eta ^ 2) * (g ^ 2)) + (5 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (eta ^ 2) * g * m) + (((- 5) * / 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (eta ^ 2) * (g ^ 2)) + (((- 5) * / 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (eta ^ 2) * (m ^ 2)) + (((- 5) * / 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (eta ^ 2) * (g ^ 2)) + ((- 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * (/ eps) * (eta ^ 2) * g * m) + (2 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * (/ eps) * (eta ^ 2) * (g ^ 2)) + (2 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * (/ eps) * (eta ^ 2) * g * m) + ((- 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * (/ eps) * (eta ^ 2) * (g ^ 2)) + ((- 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * (/ eps) * (eta ^ 2) * (m ^ 2)) + ((- 1) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (/ eps) * (eta ^ 2) * (g ^ 2)) + (5 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b1 * b2 * (eta ^ 2) * g * m * r) + ((- 5) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b1 * b2 * (eta ^ 2) * (g ^ 2) * r) + ((- 5) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b1 * b2 * (eta ^ 2) * (g ^ 3) * m) + (5 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b1 * b2 * (eta ^ 2) * (g ^ 4)) + (5 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b1 * (eta ^ 2) * (g ^ 3) * m) + ((- 5) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b1 * (eta ^ 2) * (g ^ 4)) + ((- 5) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * b2 * (eta ^ 2) * g * m * r) + (((- 5) * / 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((5 * / 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 2) * r) + (5 * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 3) * m) + (((- 5) * / 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 4)) + ((5 * / 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (m ^ 2) * r) + ((5 * / 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 5) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * (eta ^ 2) * (g ^ 3) * m) + ((5 * / 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (b1 ^ 2) * (eta ^ 2) * (g ^ 4)) + ((5 * / 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b2 * (eta ^ 2) * (g ^ 2) * r) + (((- 5) * / 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * b2 * (eta ^ 2) * (g ^ 4)) + ((5 * / 2) * ((apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2)) ^ 2) * (eta ^ 2) * (g ^ 4)) + (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * g * m * r) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * (g ^ 2) * r) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * (g ^ 3) * m) + (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * (g ^ 4)) + (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * eps * (eta ^ 2) * (g ^ 3) * m) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * eps * (eta ^ 2) * (g ^ 4)) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * g * m * r) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + (1 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * (g ^ 2) * r) + (2 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * (g ^ 3) * m) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * (g ^ 4)) + (1 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * (m ^ 2) * r) + (1 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * eps * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * eps * (eta ^ 2) * (g ^ 3) * m) + (1 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * eps * (eta ^ 2) * (g ^ 4)) + (1 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * eps * (eta ^ 2) * (g ^ 2) * r) + ((- 1) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * eps * (eta ^ 2) * (g ^ 4)) + (1 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * (eta ^ 2) * (g ^ 4)) + ((- 5) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eps ^ 2) * (eta ^ 2) * g * m) + (5 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eps ^ 2) * (eta ^ 2) * (g ^ 2)) + (5 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (eps ^ 2) * (eta ^ 2) * g * m) + (((- 5) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (eps ^ 2) * (eta ^ 2) * (g ^ 2)) + (((- 5) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (eps ^ 2) * (eta ^ 2) * (m ^ 2)) + (((- 5) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (eps ^ 2) * (eta ^ 2) * (g ^ 2)) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * eps * (eta ^ 2) * g * m) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * eps * (eta ^ 2) * (g ^ 2)) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * eps * (eta ^ 2) * g * m) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * eps * (eta ^ 2) * (g ^ 2)) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * eps * (eta ^ 2) * (m ^ 2)) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * eps * (eta ^ 2) * (g ^ 2)) + (5 * b1 * b2 * (eps ^ 2) * (eta ^ 2) * g * m * r) + ((- 5) * b1 * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 2) * r) + ((- 5) * b1 * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 3) * m) + (5 * b1 * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 4)) + (5 * b1 * (eps ^ 2) * (eta ^ 2) * (g ^ 3) * m) + ((- 5) * b1 * (eps ^ 2) * (eta ^ 2) * (g ^ 4)) + ((- 5) * (b1 ^ 2) * b2 * (eps ^ 2) * (eta ^ 2) * g * m * r) + (((- 5) * / 2) * (b1 ^ 2) * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((5 * / 2) * (b1 ^ 2) * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 2) * r) + (5 * (b1 ^ 2) * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 3) * m) + (((- 5) * / 2) * (b1 ^ 2) * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 4)) + ((5 * / 2) * (b1 ^ 2) * b2 * (eps ^ 2) * (eta ^ 2) * (m ^ 2) * r) + ((5 * / 2) * (b1 ^ 2) * (eps ^ 2) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 5) * (b1 ^ 2) * (eps ^ 2) * (eta ^ 2) * (g ^ 3) * m) + ((5 * / 2) * (b1 ^ 2) * (eps ^ 2) * (eta ^ 2) * (g ^ 4)) + ((5 * / 2) * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 2) * r) + (((- 5) * / 2) * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 4)) + ((5 * / 2) * (eps ^ 2) * (eta ^ 2) * (g ^ 4))) * (/ (((1 * (apow ((b2 * (g ^ 2)) + ((- 1) * b2 * r) + ((- 1) * (g ^ 2))) (1 * / 2))) + (1 * eps)) ^ 2)) * (/ ((1 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps) + (((- 1) * / 2) * b2 * (g ^ 2)) + ((1 * / 2) * b2 * r) + ((1 * / 2) * (eps ^ 2)) + ((1 * / 2) * (g ^ 2)))) * (/ (((1 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))) + (1 * eps)) ^ 2)))).
{
feq.
}
rw n__108.
transitivity (((((- 4) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * g * r) + ((- 4) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * (g ^ 2) * m) + (4 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * (g ^ 3)) + (4 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * m * r) + (4 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * eps * (eta ^ 2) * (g ^ 2) * m) + ((- 4) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * eps * (eta ^ 2) * (g ^ 3)) + (4 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * eps * (eta ^ 2) * g * r) + ((- 4) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * eps * (eta ^ 2) * (g ^ 3)) + (4 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * (eta ^ 2) * (g ^ 3)) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (eta ^ 2) * g * r) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (eta ^ 2) * (g ^ 2) * m) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (eta ^ 2) * (g ^ 3)) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (eta ^ 2) * m * r) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eps ^ 2) * (eta ^ 2) * g) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eps ^ 2) * (eta ^ 2) * m) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eta ^ 2) * (g ^ 2) * m) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eta ^ 2) * (g ^ 3)) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b2 * (eta ^ 2) * g * r) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b2 * (eta ^ 2) * (g ^ 3)) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (eps ^ 2) * (eta ^ 2) * g) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (eta ^ 2) * (g ^ 3)) + (4 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * eps * (eta ^ 2) * g) + ((- 4) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * eps * (eta ^ 2) * m) + ((- 4) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * eps * (eta ^ 2) * g) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 4) * b1 * (eta ^ 2) * g) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 4) * b1 * (eta ^ 2) * m) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 4) * (eta ^ 2) * g) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eps ^ 2) * (eta ^ 2) * g * r) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 2) * m) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 3)) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eps ^ 2) * (eta ^ 2) * m * r) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * (eps ^ 2) * (eta ^ 2) * (g ^ 2) * m) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * (eps ^ 2) * (eta ^ 2) * (g ^ 3)) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * (eps ^ 2) * (eta ^ 2) * g * r) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 3)) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (eps ^ 2) * (eta ^ 2) * (g ^ 3)) + (12 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * g * m * r) + ((- 12) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * (g ^ 2) * r) + ((- 12) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * (g ^ 3) * m) + (12 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * (g ^ 4)) + (12 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * eps * (eta ^ 2) * (g ^ 3) * m) + ((- 12) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * eps * (eta ^ 2) * (g ^ 4)) + ((- 12) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * g * m * r) + ((- 6) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + (6 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * (g ^ 2) * r) + (12 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * (g ^ 3) * m) + ((- 6) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * (g ^ 4)) + (6 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * (m ^ 2) * r) + (6 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * eps * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 12) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * eps * (eta ^ 2) * (g ^ 3) * m) + (6 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * eps * (eta ^ 2) * (g ^ 4)) + (6 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * eps * (eta ^ 2) * (g ^ 2) * r) + ((- 6) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * eps * (eta ^ 2) * (g ^ 4)) + (6 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * (eta ^ 2) * (g ^ 4)) + (9 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (eta ^ 2) * g * m * r) + ((- 9) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (eta ^ 2) * (g ^ 2) * r) + ((- 9) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (eta ^ 2) * (g ^ 3) * m) + (9 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (eta ^ 2) * (g ^ 4)) + ((- 5) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eps ^ 2) * (eta ^ 2) * g * m) + (5 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eps ^ 2) * (eta ^ 2) * (g ^ 2)) + (9 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eta ^ 2) * (g ^ 3) * m) + ((- 9) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eta ^ 2) * (g ^ 4)) + ((- 9) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (eta ^ 2) * g * m * r) + (((- 9) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((9 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 2) * r) + (9 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 3) * m) + (((- 9) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 4)) + ((9 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (m ^ 2) * r) + (5 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (eps ^ 2) * (eta ^ 2) * g * m) + (((- 5) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (eps ^ 2) * (eta ^ 2) * (g ^ 2)) + (((- 5) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (eps ^ 2) * (eta ^ 2) * (m ^ 2)) + ((9 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 9) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (eta ^ 2) * (g ^ 3) * m) + ((9 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (eta ^ 2) * (g ^ 4)) + ((9 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b2 * (eta ^ 2) * (g ^ 2) * r) + (((- 9) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b2 * (eta ^ 2) * (g ^ 4)) + (((- 5) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (eps ^ 2) * (eta ^ 2) * (g ^ 2)) + ((9 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (eta ^ 2) * (g ^ 4)) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * b2 * (/ eps) * (eta ^ 2) * g * m * r) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * b2 * (/ eps) * (eta ^ 2) * (g ^ 2) * r) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * b2 * (/ eps) * (eta ^ 2) * (g ^ 3) * m) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * b2 * (/ eps) * (eta ^ 2) * (g ^ 4)) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * (/ eps) * (eta ^ 2) * (g ^ 3) * m) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * (/ eps) * (eta ^ 2) * (g ^ 4)) + ((- 12) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * eps * (eta ^ 2) * g * m) + (12 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b1 * eps * (eta ^ 2) * (g ^ 2)) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * b2 * (/ eps) * (eta ^ 2) * g * m * r) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * b2 * (/ eps) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * b2 * (/ eps) * (eta ^ 2) * (g ^ 2) * r) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * b2 * (/ eps) * (eta ^ 2) * (g ^ 3) * m) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * b2 * (/ eps) * (eta ^ 2) * (g ^ 4)) + (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * b2 * (/ eps) * (eta ^ 2) * (m ^ 2) * r) + (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * (/ eps) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * (/ eps) * (eta ^ 2) * (g ^ 3) * m) + (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * (/ eps) * (eta ^ 2) * (g ^ 4)) + (12 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * eps * (eta ^ 2) * g * m) + ((- 6) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * eps * (eta ^ 2) * (g ^ 2)) + ((- 6) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (b1 ^ 2) * eps * (eta ^ 2) * (m ^ 2)) + (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b2 * (/ eps) * (eta ^ 2) * (g ^ 2) * r) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * b2 * (/ eps) * (eta ^ 2) * (g ^ 4)) + (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * (/ eps) * (eta ^ 2) * (g ^ 4)) + ((- 6) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 3) * eps * (eta ^ 2) * (g ^ 2)) + ((- 9) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 4) * b1 * (eta ^ 2) * g * m) + (9 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 4) * b1 * (eta ^ 2) * (g ^ 2)) + (9 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 4) * (b1 ^ 2) * (eta ^ 2) * g * m) + (((- 9) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 4) * (b1 ^ 2) * (eta ^ 2) * (g ^ 2)) + (((- 9) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 4) * (b1 ^ 2) * (eta ^ 2) * (m ^ 2)) + (((- 9) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 4) * (eta ^ 2) * (g ^ 2)) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 5) * b1 * (/ eps) * (eta ^ 2) * g * m) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 5) * b1 * (/ eps) * (eta ^ 2) * (g ^ 2)) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 5) * (b1 ^ 2) * (/ eps) * (eta ^ 2) * g * m) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 5) * (b1 ^ 2) * (/ eps) * (eta ^ 2) * (g ^ 2)) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 5) * (b1 ^ 2) * (/ eps) * (eta ^ 2) * (m ^ 2)) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 5) * (/ eps) * (eta ^ 2) * (g ^ 2)) + (5 * b1 * b2 * (eps ^ 2) * (eta ^ 2) * g * m * r) + ((- 5) * b1 * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 2) * r) + ((- 5) * b1 * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 3) * m) + (5 * b1 * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 4)) + (5 * b1 * (eps ^ 2) * (eta ^ 2) * (g ^ 3) * m) + ((- 5) * b1 * (eps ^ 2) * (eta ^ 2) * (g ^ 4)) + ((- 5) * (b1 ^ 2) * b2 * (eps ^ 2) * (eta ^ 2) * g * m * r) + (((- 5) * / 2) * (b1 ^ 2) * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((5 * / 2) * (b1 ^ 2) * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 2) * r) + (5 * (b1 ^ 2) * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 3) * m) + (((- 5) * / 2) * (b1 ^ 2) * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 4)) + ((5 * / 2) * (b1 ^ 2) * b2 * (eps ^ 2) * (eta ^ 2) * (m ^ 2) * r) + ((5 * / 2) * (b1 ^ 2) * (eps ^ 2) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 5) * (b1 ^ 2) * (eps ^ 2) * (eta ^ 2) * (g ^ 3) * m) + ((5 * / 2) * (b1 ^ 2) * (eps ^ 2) * (eta ^ 2) * (g ^ 4)) + ((5 * / 2) * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 2) * r) + (((- 5) * / 2) * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 4)) + ((5 * / 2) * (eps ^ 2) * (eta ^ 2) * (g ^ 4))) * (/ (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps) + (((- 1) * / 2) * b2 * (g ^ 2)) + ((1 * / 2) * b2 * r) + ((1 * / 2) * (eps ^ 2)) + ((1 * / 2) * (g ^ 2)))) * (/ (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) + eps) ^ 4)))).
{
feq.
}
transitivity (((((- 4) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * g * r) + ((- 4) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * (g ^ 2) * m) + (4 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * (g ^ 3)) + (4 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * m * r) + (4 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * eps * (eta ^ 2) * (g ^ 2) * m) + ((- 4) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * eps * (eta ^ 2) * (g ^ 3)) + (4 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * eps * (eta ^ 2) * g * r) + ((- 4) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * eps * (eta ^ 2) * (g ^ 3)) + (4 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * (eta ^ 2) * (g ^ 3)) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (eta ^ 2) * g * r) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (eta ^ 2) * (g ^ 2) * m) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (eta ^ 2) * (g ^ 3)) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (eta ^ 2) * m * r) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eps ^ 2) * (eta ^ 2) * g) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eps ^ 2) * (eta ^ 2) * m) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eta ^ 2) * (g ^ 2) * m) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eta ^ 2) * (g ^ 3)) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b2 * (eta ^ 2) * g * r) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b2 * (eta ^ 2) * (g ^ 3)) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (eps ^ 2) * (eta ^ 2) * g) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (eta ^ 2) * (g ^ 3)) + (4 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * eps * (eta ^ 2) * g) + ((- 4) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * eps * (eta ^ 2) * m) + ((- 4) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * (eta ^ 2) * g) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * b1 * (eta ^ 2) * g) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * b1 * (eta ^ 2) * m) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * (eta ^ 2) * g) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eps ^ 2) * (eta ^ 2) * g * r) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 2) * m) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 3)) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * b2 * (eps ^ 2) * (eta ^ 2) * m * r) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * (eps ^ 2) * (eta ^ 2) * (g ^ 2) * m) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b1 * (eps ^ 2) * (eta ^ 2) * (g ^ 3)) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * (eps ^ 2) * (eta ^ 2) * g * r) + ((- 2) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 3)) + (2 * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * (eps ^ 2) * (eta ^ 2) * (g ^ 3)) + (12 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * g * m * r) + ((- 12) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * (g ^ 2) * r) + ((- 12) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * (g ^ 3) * m) + (12 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * eps * (eta ^ 2) * (g ^ 4)) + (12 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * eps * (eta ^ 2) * (g ^ 3) * m) + ((- 12) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * eps * (eta ^ 2) * (g ^ 4)) + ((- 12) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * g * m * r) + ((- 6) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + (6 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * (g ^ 2) * r) + (12 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * (g ^ 3) * m) + ((- 6) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * (g ^ 4)) + (6 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * eps * (eta ^ 2) * (m ^ 2) * r) + (6 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * eps * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 12) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * eps * (eta ^ 2) * (g ^ 3) * m) + (6 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * eps * (eta ^ 2) * (g ^ 4)) + (6 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * eps * (eta ^ 2) * (g ^ 2) * r) + ((- 6) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * eps * (eta ^ 2) * (g ^ 4)) + (6 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * (eta ^ 2) * (g ^ 4)) + (9 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (eta ^ 2) * g * m * r) + ((- 9) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (eta ^ 2) * (g ^ 2) * r) + ((- 9) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (eta ^ 2) * (g ^ 3) * m) + (9 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * b2 * (eta ^ 2) * (g ^ 4)) + ((- 5) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eps ^ 2) * (eta ^ 2) * g * m) + (5 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eps ^ 2) * (eta ^ 2) * (g ^ 2)) + (9 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eta ^ 2) * (g ^ 3) * m) + ((- 9) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b1 * (eta ^ 2) * (g ^ 4)) + ((- 9) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (eta ^ 2) * g * m * r) + (((- 9) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((9 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 2) * r) + (9 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 3) * m) + (((- 9) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (g ^ 4)) + ((9 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * b2 * (eta ^ 2) * (m ^ 2) * r) + (5 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (eps ^ 2) * (eta ^ 2) * g * m) + (((- 5) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (eps ^ 2) * (eta ^ 2) * (g ^ 2)) + (((- 5) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (eps ^ 2) * (eta ^ 2) * (m ^ 2)) + ((9 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 9) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (eta ^ 2) * (g ^ 3) * m) + ((9 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (b1 ^ 2) * (eta ^ 2) * (g ^ 4)) + ((9 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b2 * (eta ^ 2) * (g ^ 2) * r) + (((- 9) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * b2 * (eta ^ 2) * (g ^ 4)) + (((- 5) * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (eps ^ 2) * (eta ^ 2) * (g ^ 2)) + ((9 * / 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (eta ^ 2) * (g ^ 4)) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ eps) * (eta ^ 2) * g * m * r) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ eps) * (eta ^ 2) * (g ^ 2) * r) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ eps) * (eta ^ 2) * (g ^ 3) * m) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * b2 * (/ eps) * (eta ^ 2) * (g ^ 4)) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (/ eps) * (eta ^ 2) * (g ^ 3) * m) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (/ eps) * (eta ^ 2) * (g ^ 4)) + ((- 12) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * eps * (eta ^ 2) * g * m) + (12 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * eps * (eta ^ 2) * (g ^ 2)) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ eps) * (eta ^ 2) * g * m * r) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ eps) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ eps) * (eta ^ 2) * (g ^ 2) * r) + (2 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ eps) * (eta ^ 2) * (g ^ 3) * m) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ eps) * (eta ^ 2) * (g ^ 4)) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * b2 * (/ eps) * (eta ^ 2) * (m ^ 2) * r) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (/ eps) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 2) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (/ eps) * (eta ^ 2) * (g ^ 3) * m) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (/ eps) * (eta ^ 2) * (g ^ 4)) + (12 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * eps * (eta ^ 2) * g * m) + ((- 6) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * eps * (eta ^ 2) * (g ^ 2)) + ((- 6) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * eps * (eta ^ 2) * (m ^ 2)) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * (/ eps) * (eta ^ 2) * (g ^ 2) * r) + ((- 1) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b2 * (/ eps) * (eta ^ 2) * (g ^ 4)) + (1 * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (/ eps) * (eta ^ 2) * (g ^ 4)) + ((- 6) * ((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps * (eta ^ 2) * (g ^ 2)) + ((- 9) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * b1 * (eta ^ 2) * g * m) + (9 * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * b1 * (eta ^ 2) * (g ^ 2)) + (9 * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * (b1 ^ 2) * (eta ^ 2) * g * m) + (((- 9) * / 2) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * (b1 ^ 2) * (eta ^ 2) * (g ^ 2)) + (((- 9) * / 2) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * (b1 ^ 2) * (eta ^ 2) * (m ^ 2)) + (((- 9) * / 2) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * (eta ^ 2) * (g ^ 2)) + ((- 2) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (/ eps) * (eta ^ 2) * g * m) + (2 * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * b1 * (/ eps) * (eta ^ 2) * (g ^ 2)) + (2 * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (/ eps) * (eta ^ 2) * g * m) + ((- 1) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (/ eps) * (eta ^ 2) * (g ^ 2)) + ((- 1) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (b1 ^ 2) * (/ eps) * (eta ^ 2) * (m ^ 2)) + ((- 1) * (((sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) ^ 2) ^ 2) * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * (/ eps) * (eta ^ 2) * (g ^ 2)) + (5 * b1 * b2 * (eps ^ 2) * (eta ^ 2) * g * m * r) + ((- 5) * b1 * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 2) * r) + ((- 5) * b1 * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 3) * m) + (5 * b1 * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 4)) + (5 * b1 * (eps ^ 2) * (eta ^ 2) * (g ^ 3) * m) + ((- 5) * b1 * (eps ^ 2) * (eta ^ 2) * (g ^ 4)) + ((- 5) * (b1 ^ 2) * b2 * (eps ^ 2) * (eta ^ 2) * g * m * r) + (((- 5) * / 2) * (b1 ^ 2) * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((5 * / 2) * (b1 ^ 2) * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 2) * r) + (5 * (b1 ^ 2) * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 3) * m) + (((- 5) * / 2) * (b1 ^ 2) * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 4)) + ((5 * / 2) * (b1 ^ 2) * b2 * (eps ^ 2) * (eta ^ 2) * (m ^ 2) * r) + ((5 * / 2) * (b1 ^ 2) * (eps ^ 2) * (eta ^ 2) * (g ^ 2) * (m ^ 2)) + ((- 5) * (b1 ^ 2) * (eps ^ 2) * (eta ^ 2) * (g ^ 3) * m) + ((5 * / 2) * (b1 ^ 2) * (eps ^ 2) * (eta ^ 2) * (g ^ 4)) + ((5 * / 2) * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 2) * r) + (((- 5) * / 2) * b2 * (eps ^ 2) * (eta ^ 2) * (g ^ 4)) + ((5 * / 2) * (eps ^ 2) * (eta ^ 2) * (g ^ 4))) * (/ ((1 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))) * eps) + (((- 1) * / 2) * b2 * (g ^ 2)) + ((1 * / 2) * b2 * r) + ((1 * / 2) * (eps ^ 2)) + ((1 * / 2) * (g ^ 2)))) * (/ (((1 * (sqrt (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2)))) + (1 * eps)) ^ 4)))).
{
feq.
}
rw n__41.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__15 : 0 <= (((((eta * (aida_eps_outside_m b1 m g)) ^ 2) * (aida_eps_outside_r b2 2 r g) * (sqrt (aida_eps_outside_r b2 2 r g)) * ((sqrt (aida_eps_outside_r b2 2 r g)) + (2 * eps))) * / ((eps ^ 4) * (((sqrt (aida_eps_outside_r b2 2 r g)) + eps) ^ 2))) + ((((sgn (aida_eps_outside_m b1 m g)) * (apow (aida_eps_outside_m b1 m g) 1)) - (aida_eps_outside_m b1 m g)) * (((2 * eta * (((eta * (aida_eps_outside_m b1 m g)) * / eps) - ((eta * (aida_eps_outside_m b1 m g)) * / ((sqrt (aida_eps_outside_r b2 2 r g)) + eps)))) * / ((sqrt (aida_eps_outside_r b2 2 r g)) + eps)) - (((eta ^ 2) * (((sgn (aida_eps_outside_m b1 m g)) * (apow (aida_eps_outside_m b1 m g) 1)) - (aida_eps_outside_m b1 m g))) * / (((sqrt (aida_eps_outside_r b2 2 r g)) + eps) ^ 2)))))).
{
apply plus_nn_zero.
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
apply mult_nn_nn.
{
apply mult_nn_nn.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
assert (e__112 : (aida_eps_outside_r b2 2 r g) = 1 * ((aida_eps_outside_r b2 2 r g) - 0) + 0).
{
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__113 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__113.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
assert (e__114 : (aida_eps_outside_r b2 2 r g) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
{
change (((r * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (b2 * r) + (g ^ 2))).
assert (e__115 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__115.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__114.
reflexivity.
}
feq.
}
feq.
}
rw e__112.
apply (from_le_nn 1 0 0 (aida_eps_outside_r b2 2 r g)); [exact s__8 | lra ..].
}
}
{
apply sqrt_pos.
}
}
{
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__116 : (2 * eps) = 2 * (eps - 0) + 0).
{
transitivity ((2 * eps)).
{
reflexivity.
}
symmetry.
transitivity ((2 * eps)).
{
feq.
}
feq.
}
rw e__116.
apply (from_lt_pos 2 0 0 eps); [exact h__4 | lra ..].
}
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply pow_pos.
assert (e__117 : eps = 1 * (eps - 0) + 0).
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
rw e__117.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
{
apply pow_pos.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__118 : eps = 1 * (eps - 0) + 0).
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
rw e__118.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
}
}
}
{
assert (v__111 : (((sgn (aida_eps_outside_m b1 m g)) * (apow (aida_eps_outside_m b1 m g) 1)) - (aida_eps_outside_m b1 m g)) = 0).
{
assert (e__119 : (((sgn (aida_eps_outside_m b1 m g)) * (apow (aida_eps_outside_m b1 m g) 1)) - (aida_eps_outside_m b1 m g)) = (- 1) * ((aida_eps_outside_m b1 m g) - ((sgn (aida_eps_outside_m b1 m g)) * (apow (aida_eps_outside_m b1 m g) 1))) + 0).
{
transitivity ((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) + (b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))).
{
assert (e__120 : (apow (aida_eps_outside_m b1 m g) 1) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{
assert (e__121 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__121). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__122 : (sgn (aida_eps_outside_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__123 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__123.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
assert (e__124 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__120.
rw e__122.
rw e__124.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)))) + (b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))).
{
assert (e__125 : (apow (aida_eps_outside_m b1 m g) 1) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1)).
{
assert (e__126 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__126). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) 1) by feq.
reflexivity.
}
assert (e__127 : (sgn (aida_eps_outside_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__128 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__128.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
assert (e__129 : (aida_eps_outside_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
eapply eq_trans.
{
rw e__125.
rw e__127.
rw e__129.
reflexivity.
}
feq.
}
feq.
}
rw e__119.
apply (from_eq_zero (- 1) 0 ((sgn (aida_eps_outside_m b1 m g)) * (apow (aida_eps_outside_m b1 m g) 1)) (aida_eps_outside_m b1 m g)); [exact s__13 | lra ..].
}
rewrite v__111. ring.
}
}
rw e__14. exact w__15.
}
split.
{
split.
{
change (0 <> (eps + (apow (aida_eps_outside_r b2 2 r g) (1 * / 2)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
assert (e__131 : eps = 1 * (eps - 0) + 0).
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
rw e__131.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
{
apply apow_nonneg.
}
}
{
split.
{
change (0 <> eps).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__132 : eps = 1 * (eps - 0) + 0).
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
rw e__132.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
{
split.
{
change (0 <= (aida_eps_outside_r b2 2 r g)).
exact s__8.
}
{
change (0 <> (eps ^ 2)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply pow_pos.
assert (e__133 : eps = 1 * (eps - 0) + 0).
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
rw e__133.
apply (from_lt_pos 1 0 0 eps); [exact h__4 | lra ..].
}
}
}
}
{
change ((((aida_eps_outside_limit_x eta b1 b2 eps mu 2 1 x m r g) - (((1 - mu) * x) - ((eta * / eps) * (aida_eps_outside_m b1 m g)))) ^ 2) <= (((eta * (aida_eps_outside_m b1 m g) * (sqrt (aida_eps_outside_r b2 2 r g))) * / (eps ^ 2)) ^ 2)).
exact s__130.
}
Qed.
Lemma meaningful : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (r : R) (g : R), ((0 < b2) /\ (b2 < 1)) -> (0 <= r) -> (0 < eps) -> ((0 <> (eps + (apow (aida_eps_outside_r b2 2 r g) (1 / 2)))) /\ (0 <> eps) /\ (0 <= (aida_eps_outside_r b2 2 r g)) /\ (0 <> (eps ^ 2))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Theorem claim : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (r : R) (g : R), ((0 < b2) /\ (b2 < 1)) -> (0 <= r) -> (0 < eps) -> ((((aida_eps_outside_limit_x eta b1 b2 eps mu 2 1 x m r g) - (((1 - mu) * x) - ((eta / eps) * (aida_eps_outside_m b1 m g)))) ^ 2) <= (((eta * (aida_eps_outside_m b1 m g) * (sqrt (aida_eps_outside_r b2 2 r g))) / (eps ^ 2)) ^ 2)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11)). Qed.
Fail Definition corrupted : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (x : R) (m : R) (r : R) (g : R), ((0 < b2) /\ (b2 < 1)) -> (0 <= r) -> (0 < eps) -> ((((eta * (aida_eps_outside_m b1 m g) * (sqrt (aida_eps_outside_r b2 2 r g))) / (eps ^ 2)) ^ 2) < (((aida_eps_outside_limit_x eta b1 b2 eps mu 2 1 x m r g) - (((1 - mu) * x) - ((eta / eps) * (aida_eps_outside_m b1 m g)))) ^ 2)) := claim.
End T_aida_eps_outside_linear_a59cd61c.


(* aida.eps_outside_lipschitz; certificate 0f690220e23b58d618ca413f4df84f1afb1c20d1c8d4b96d61dc9b538a4b6546 *)
Module T_aida_eps_outside_lipschitz_0f690220.
Definition step (m : R) (v : R) (eps : R) : R := (m / ((sqrt v) + eps)).

Lemma satisfiable : exists (m : R) (h : R) (eps : R) (L : R), (0 < eps) /\ (0 < h) /\ ((L * h * eps * (h + eps)) < m).
Proof.
exists 1, (1 * / 10), 1, 5.
split.
{
change (0 < 1).
closed_less.
}
{
split.
{
change (0 < (1 * / 10)).
closed_less.
}
{
change ((5 * (1 * / 10) * 1 * ((1 * / 10) + 1)) < 1).
closed_less.
}
}
Qed.

Lemma proved : forall (m : R) (h : R) (eps : R) (L : R), (0 < eps) -> (0 < h) -> ((L * h * eps * (h + eps)) < m) -> (((0 <= 0) /\ (0 <> ((sqrt 0) + eps)) /\ (0 <= (h ^ 2)) /\ (0 <> ((sqrt (h ^ 2)) + eps))) /\ ((L * (h ^ 2)) < ((step m 0 eps) - (step m (h ^ 2) eps)))).
Proof.
intros m h eps L h__0 h__1 h__2.
(* root *)
assert (s__4 : ((sqrt (h ^ 2)) = (apow h 1))).
{
assert (u__3 : ((sqrt (h ^ 2)) = (apow h 1))).
{
exact (ax_sqrt_of_square h).
}
exact u__3.
}
(* size *)
assert (s__8 : ((apow h 1) = (Rpower h 1))).
{
assert (p__5 : (0 < h)).
{
exact h__1.
}
assert (p__6 : (0 < 1)).
{
lra.
}
assert (u__7 : ((apow h 1) = (Rpower h 1))).
{
exact (ax_apow_of_positive h 1 p__5 p__6).
}
exact u__7.
}
assert (n__13 : ((sqrt 0) + eps) <> 0).
{
apply Rgt_not_eq; red.
assert (e__11 : ((sqrt 0) + eps) = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
assert (e__12 : (sqrt 0) = 0).
{
apply sqrt_lem_1; lra.
}
eapply eq_trans.
{
rw e__12.
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
rw e__11.
apply (from_lt_pos 1 0 0 eps); [exact h__0 | lra ..].
}
assert (n__16 : eps <> 0).
{
assert (e__14 : ((sqrt 0) + eps) = eps).
{
assert (e__15 : (sqrt 0) = 0).
{
apply sqrt_lem_1; lra.
}
eapply eq_trans.
{
rw e__15.
reflexivity.
}
feq.
}
try rewrite <- e__14.
exact n__13.
}
assert (n__18 : 0 <= (h ^ 2)).
{
apply Rlt_le.
apply pow_pos.
assert (e__17 : h = 1 * (h - 0) + 0).
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
rw e__17.
apply (from_lt_pos 1 0 0 h); [exact h__1 | lra ..].
}
assert (n__21 : ((sqrt (h ^ 2)) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
apply sqrt_lt_R0.
apply pow_pos.
assert (e__19 : h = 1 * (h - 0) + 0).
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
rw e__19.
apply (from_lt_pos 1 0 0 h); [exact h__1 | lra ..].
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
apply (from_lt_pos 1 0 0 eps); [exact h__0 | lra ..].
}
}
assert (n__25 : (eps * (h + eps)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
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
apply (from_lt_pos 1 0 0 eps); [exact h__0 | lra ..].
}
{
apply plus_pos_pos.
{
assert (e__23 : h = 1 * (h - 0) + 0).
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
rw e__23.
apply (from_lt_pos 1 0 0 h); [exact h__1 | lra ..].
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
apply (from_lt_pos 1 0 0 eps); [exact h__0 | lra ..].
}
}
}
assert (n__27 : ((eps * h) + (eps ^ 2)) <> 0).
{
assert (e__26 : (eps * (h + eps)) = ((eps * h) + (eps ^ 2))).
{
feq.
}
try rewrite <- e__26.
exact n__25.
}
assert (n__28 : (eps + h) <> 0).
{
intro vanishes.
apply n__27.
transitivity (1 * (eps) * (eps + h)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__39 : (sqrt (h ^ 2)) = (apow h 1)).
{
transitivity (1 * (sqrt (h ^ 2))).
{ feq. }
rewrite s__4.
feq.
}
assert (n__41 : 0 < h).
{
assert (e__40 : h = 1 * (h - 0) + 0).
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
rw e__40.
apply (from_lt_pos 1 0 0 h); [exact h__1 | lra ..].
}
assert (n__45 : (apow h 1) = h).
{
transitivity (1 * (apow h 1)).
{ feq. }
rewrite s__8.
assert (e__44 : (Rpower h 1) = h).
{
rewrite (rp_whole h 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__44.
feq.
}
(* goal *)
assert (s__52 : ((L * (h ^ 2)) < ((step m 0 eps) - (step m (h ^ 2) eps)))).
{
apply gap_lt.
assert (e__9 : (((step m 0 eps) - (step m (h ^ 2) eps)) - (L * (h ^ 2))) = ((h * (m - (L * h * eps * (h + eps)))) * / (eps * (h + eps)))).
{
transitivity (((((- 1) * (sqrt (h ^ 2)) * L * (h ^ 2)) + ((sqrt (h ^ 2)) * (/ eps) * m) + ((- 1) * L * eps * (h ^ 2))) * (/ ((sqrt (h ^ 2)) + eps)))).
{
assert (e__29 : (step m (h ^ 2) eps) = (m * (/ ((sqrt (h ^ 2)) + eps)))).
{
change ((m * / ((sqrt (h ^ 2)) + eps)) = (m * (/ ((sqrt (h ^ 2)) + eps)))).
assert (e__30 : / ((sqrt (h ^ 2)) + eps) = (/ ((sqrt (h ^ 2)) + eps))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__30.
reflexivity.
}
feq.
}
assert (e__31 : (step m 0 eps) = ((/ eps) * m)).
{
change ((m * / ((sqrt 0) + eps)) = ((/ eps) * m)).
assert (e__32 : / ((sqrt 0) + eps) = (/ eps)).
{
assert (e__33 : ((sqrt 0) + eps) = eps).
{
assert (e__34 : (sqrt 0) = 0).
{
apply sqrt_lem_1; lra.
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
eapply eq_trans.
{
rw e__29.
rw e__31.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * L * eps * (h ^ 2)) + ((- 1) * L * (h ^ 3)) + ((/ eps) * h * m)) * (/ (eps + h)))).
{
assert (e__35 : / (eps * (h + eps)) = ((/ eps) * (/ (eps + h)))).
{
assert (e__36 : (eps * (h + eps)) = ((eps * h) + (eps ^ 2))).
{
feq.
}
rw e__36.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__35.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (sqrt (h ^ 2)) * m) + ((- 1) * h * m)) * (/ ((1 * (sqrt (h ^ 2))) + (1 * eps))) * (/ ((1 * eps) + (1 * h))))).
{
feq.
}
rw n__39.
assert (n__46 : ((apow h 1) + eps) <> 0).
{
intro vanishes.
apply n__21.
transitivity ((((1 * (sqrt (h ^ 2))) + (1 * eps)))).
{
feq.
}
rw n__39.
transitivity (1 * ((apow h 1) + eps)).
{
feq.
}
rewrite vanishes. ring.
}
transitivity (((((apow h 1) * m) + ((- 1) * h * m)) * (/ ((apow h 1) + eps)) * (/ (eps + h)))).
{
feq.
}
transitivity ((((1 * (apow h 1) * m) + ((- 1) * h * m)) * (/ ((1 * (apow h 1)) + (1 * eps))) * (/ ((1 * eps) + (1 * h))))).
{
feq.
}
rw n__45.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__10 : 0 < ((h * (m - (L * h * eps * (h + eps)))) * / (eps * (h + eps)))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__47 : h = 1 * (h - 0) + 0).
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
rw e__47.
apply (from_lt_pos 1 0 0 h); [exact h__1 | lra ..].
}
{
assert (e__48 : (m - (L * h * eps * (h + eps))) = 1 * (m - (L * h * eps * (h + eps))) + 0).
{
transitivity ((((- 1) * L * eps * (h ^ 2)) + ((- 1) * L * (eps ^ 2) * h) + m)).
{
feq.
}
symmetry.
transitivity ((((- 1) * L * eps * (h ^ 2)) + ((- 1) * L * (eps ^ 2) * h) + m)).
{
feq.
}
feq.
}
rw e__48.
apply (from_lt_pos 1 0 (L * h * eps * (h + eps)) m); [exact h__2 | lra ..].
}
}
{
apply inv_pos.
apply mult_pos_pos.
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
apply (from_lt_pos 1 0 0 eps); [exact h__0 | lra ..].
}
{
apply plus_pos_pos.
{
assert (e__50 : h = 1 * (h - 0) + 0).
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
rw e__50.
apply (from_lt_pos 1 0 0 h); [exact h__1 | lra ..].
}
{
assert (e__51 : eps = 1 * (eps - 0) + 0).
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
rw e__51.
apply (from_lt_pos 1 0 0 eps); [exact h__0 | lra ..].
}
}
}
}
rw e__9. exact w__10.
}
split.
{
split.
{
change (0 <= 0).
apply Req_le_sym.
reflexivity.
}
{
split.
{
change (0 <> ((sqrt 0) + eps)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__53 : ((sqrt 0) + eps) = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
assert (e__54 : (sqrt 0) = 0).
{
apply sqrt_lem_1; lra.
}
eapply eq_trans.
{
rw e__54.
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
rw e__53.
apply (from_lt_pos 1 0 0 eps); [exact h__0 | lra ..].
}
{
split.
{
change (0 <= (h ^ 2)).
apply Rlt_le.
apply pow_pos.
assert (e__55 : h = 1 * (h - 0) + 0).
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
rw e__55.
apply (from_lt_pos 1 0 0 h); [exact h__1 | lra ..].
}
{
change (0 <> ((sqrt (h ^ 2)) + eps)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
apply sqrt_lt_R0.
apply pow_pos.
assert (e__56 : h = 1 * (h - 0) + 0).
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
rw e__56.
apply (from_lt_pos 1 0 0 h); [exact h__1 | lra ..].
}
{
assert (e__57 : eps = 1 * (eps - 0) + 0).
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
rw e__57.
apply (from_lt_pos 1 0 0 eps); [exact h__0 | lra ..].
}
}
}
}
}
{
change ((L * (h ^ 2)) < ((step m 0 eps) - (step m (h ^ 2) eps))).
exact s__52.
}
Qed.
Lemma meaningful : forall (m : R) (h : R) (eps : R) (L : R), (0 < eps) -> (0 < h) -> ((L * h * eps * (h + eps)) < m) -> ((0 <= 0) /\ (0 <> ((sqrt 0) + eps)) /\ (0 <= (h ^ 2)) /\ (0 <> ((sqrt (h ^ 2)) + eps))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (m : R) (h : R) (eps : R) (L : R), (0 < eps) -> (0 < h) -> ((L * h * eps * (h + eps)) < m) -> ((L * (h ^ 2)) < ((step m 0 eps) - (step m (h ^ 2) eps))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (m : R) (h : R) (eps : R) (L : R), (0 < eps) -> (0 < h) -> ((L * h * eps * (h + eps)) < m) -> (((step m 0 eps) - (step m (h ^ 2) eps)) <= (L * (h ^ 2))) := claim.
End T_aida_eps_outside_lipschitz_0f690220.


(* aida.eps_outside_root; certificate 6620304febf63c8095f3e9d4138c25a2fd6f090c614ad3c3bdabe84cfc50cbe6 *)
Module T_aida_eps_outside_root_6620304f.

Lemma satisfiable : exists (h : R), (0 < h).
Proof.
exists (1 * / 10).
change (0 < (1 * / 10)).
closed_less.
Qed.

Lemma proved : forall (h : R), (0 < h) -> (((0 <= (h ^ 2)) /\ (0 <= 0) /\ (0 <> (h ^ 2)) /\ (0 <> h)) /\ ((((sqrt (h ^ 2)) - (sqrt 0)) / (h ^ 2)) = (1 / h))).
Proof.
intros h h__0.
(* root *)
assert (s__2 : ((sqrt (h ^ 2)) = (apow h 1))).
{
assert (u__1 : ((sqrt (h ^ 2)) = (apow h 1))).
{
exact (ax_sqrt_of_square h).
}
exact u__1.
}
(* size *)
assert (s__6 : ((apow h 1) = (Rpower h 1))).
{
assert (p__3 : (0 < h)).
{
exact h__0.
}
assert (p__4 : (0 < 1)).
{
lra.
}
assert (u__5 : ((apow h 1) = (Rpower h 1))).
{
exact (ax_apow_of_positive h 1 p__3 p__4).
}
exact u__5.
}
assert (n__8 : 0 <= (h ^ 2)).
{
apply Rlt_le.
apply pow_pos.
assert (e__7 : h = 1 * (h - 0) + 0).
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
rw e__7.
apply (from_lt_pos 1 0 0 h); [exact h__0 | lra ..].
}
assert (n__10 : (h ^ 2) <> 0).
{
apply Rgt_not_eq; red.
apply pow_pos.
assert (e__9 : h = 1 * (h - 0) + 0).
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
rw e__9.
apply (from_lt_pos 1 0 0 h); [exact h__0 | lra ..].
}
assert (n__11 : h <> 0).
{
intro vanishes.
apply n__10.
transitivity (1 * ((h ^ 2))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__17 : (sqrt (h ^ 2)) = (apow h 1)).
{
transitivity (1 * (sqrt (h ^ 2))).
{ feq. }
rewrite s__2.
feq.
}
assert (n__19 : 0 < h).
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
apply (from_lt_pos 1 0 0 h); [exact h__0 | lra ..].
}
assert (n__23 : (apow h 1) = h).
{
transitivity (1 * (apow h 1)).
{ feq. }
rewrite s__6.
assert (e__22 : (Rpower h 1) = h).
{
rewrite (rp_whole h 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__22.
feq.
}
(* goal *)
assert (s__24 : ((((sqrt (h ^ 2)) - (sqrt 0)) * / (h ^ 2)) = (1 * / h))).
{
transitivity (((sqrt (h ^ 2)) * (/ (h ^ 2)))).
{
assert (e__12 : / (h ^ 2) = (/ (h ^ 2))).
{
apply inv_by. feq.
}
assert (e__13 : (sqrt 0) = 0).
{
apply sqrt_lem_1; lra.
}
eapply eq_trans.
{
rw e__12.
rw e__13.
reflexivity.
}
feq.
}
symmetry.
transitivity ((/ h)).
{
assert (e__14 : / h = (/ h)).
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
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (sqrt (h ^ 2)) * (/ (h ^ 2))) + ((- 1) * (/ h))))).
{
feq.
}
rw n__17.
transitivity ((((apow h 1) * (/ (h ^ 2))) + ((- 1) * (/ h)))).
{
feq.
}
transitivity ((((1 * (apow h 1) * (/ (h ^ 2))) + ((- 1) * (/ h))))).
{
feq.
}
rw n__23.
transitivity (0).
{
feq.
}
reflexivity.
}
split.
{
split.
{
change (0 <= (h ^ 2)).
apply Rlt_le.
apply pow_pos.
assert (e__25 : h = 1 * (h - 0) + 0).
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
rw e__25.
apply (from_lt_pos 1 0 0 h); [exact h__0 | lra ..].
}
{
split.
{
change (0 <= 0).
apply Req_le_sym.
reflexivity.
}
{
split.
{
change (0 <> (h ^ 2)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply pow_pos.
assert (e__26 : h = 1 * (h - 0) + 0).
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
rw e__26.
apply (from_lt_pos 1 0 0 h); [exact h__0 | lra ..].
}
{
change (0 <> h).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__27 : h = 1 * (h - 0) + 0).
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
rw e__27.
apply (from_lt_pos 1 0 0 h); [exact h__0 | lra ..].
}
}
}
}
{
change ((((sqrt (h ^ 2)) - (sqrt 0)) * / (h ^ 2)) = (1 * / h)).
exact s__24.
}
Qed.
Lemma meaningful : forall (h : R), (0 < h) -> ((0 <= (h ^ 2)) /\ (0 <= 0) /\ (0 <> (h ^ 2)) /\ (0 <> h)).
Proof. intros v0 v1. exact (proj1 (proved v0 v1)). Qed.
Theorem claim : forall (h : R), (0 < h) -> ((((sqrt (h ^ 2)) - (sqrt 0)) / (h ^ 2)) = (1 / h)).
Proof. intros v0 v1. exact (proj2 (proved v0 v1)). Qed.
Fail Definition corrupted : forall (h : R), (0 < h) -> ((((sqrt (h ^ 2)) - (sqrt 0)) / (h ^ 2)) = ((1 / h) + 1)) := claim.
End T_aida_eps_outside_root_6620304f.
