From AdamNX Require Import Support Facts Limits Closed.
Open Scope R_scope.

(* aida.contraction; certificate 2049ad5d3a25dde6450bfdddce2e48a4aeb4a50540d846086c02f95349d95493 *)
Module T_aida_contraction_2049ad5d.
Definition size (x : Z -> Z -> R) (n : Z) (t : Z) : R := (zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))).

Lemma satisfiable : exists (b1 : R) (mu : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ ((0 < mu) /\ (mu <= 1)) /\ (0 < L) /\ (0 < kappa) /\ ((kappa * L) <= 1) /\ ((4 * kappa * (1 - b1) * L) <= mu) /\ (0 < s) /\ ((2 * s) <= mu) /\ ((2 * s) <= (1 - b1)) /\ (0 < delta) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b1 * (m (t)%Z (i)%Z)) + ((1 - b1) * (g (t)%Z (i)%Z)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta / kappa)) -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) / 2) * (apow (m ((t + 1))%Z (i)%Z) 1))))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) /\ (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))).
Proof.
exists (1 * / 2), (1 * / 2), 1, (1 * / 8), (1 * / 8), 1, (2)%Z, (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)).
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
{ change ((1 * / 2) <= 1).
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 = (((1 * / 2) * 0) + ((1 - (1 * / 2)) * 0))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_eq0.
assert (e__4 : (((1 * / 2) * 0) + ((1 - (1 * / 2)) * 0)) = 0).
{
feq.
}
rw e__4.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((apow 0 1) <= (1 * / (1 * / 8))) -> ((apow 0 1) <= (((1 - (1 * / 2)) * (apow 0 1)) + ((((1 * / 8) * (1 - (1 * / 2))) * / 2) * (apow 0 1))))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
intros p__4.
apply gap_le.
apply Req_le_sym.
assert (e__5 : ((((1 - (1 * / 2)) * (apow 0 1)) + ((((1 * / 8) * (1 - (1 * / 2))) * / 2) * (apow 0 1))) - (apow 0 1)) = 0).
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
rw e__5.
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

Lemma proved : forall (b1 : R) (mu : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < mu) /\ (mu <= 1)) -> (0 < L) -> (0 < kappa) -> ((kappa * L) <= 1) -> ((4 * kappa * (1 - b1) * L) <= mu) -> (0 < s) -> ((2 * s) <= mu) -> ((2 * s) <= (1 - b1)) -> (0 < delta) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b1 * (m (t)%Z (i)%Z)) + ((1 - b1) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta / kappa)) -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) / 2) * (apow (m ((t + 1))%Z (i)%Z) 1))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) -> (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) -> (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) -> (((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> kappa))) /\ (forall i : Z, ((1)%Z <= i)%Z -> (0 <> kappa))) /\ ((forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0))).
Proof.
intros b1 mu L kappa s delta n x m g b__0 h__2 h__5 h__8 h__9 h__10 h__11 h__12 h__13 h__14 h__15 h__16 h__17 h__18 h__19 h__20 h__21.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa)) -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1))))))) in h__17.
change (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta * / kappa))) in h__21.
(* S *)
assert (s__691 : (forall t : Z, ((0)%Z <= t)%Z -> ((((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) /\ (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))))) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (t)%Z (i)%Z) 1) <= (delta * / kappa)))))).
{
apply (induction_from (fun t : Z => ((((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) /\ (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))))) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (t)%Z (i)%Z) 1) <= (delta * / kappa))))) (0)%Z).
{
change ((((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) /\ (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= ((powerRZ (1 - s) (0)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))))) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta * / kappa)))).
(* V *)
assert (s__29 : (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))))).
{
apply gap_le.
apply Req_le_sym.
assert (e__22 : (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) - ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) = 0).
{
assert (e__23 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__24 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__25 : 1 <= IZR i__0).
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
rw e__24.
feq.
}
assert (e__26 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__27 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__28 : 1 <= IZR i__0).
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
rw e__27.
feq.
}
eapply eq_trans.
{
rw e__23.
rw e__26.
reflexivity.
}
feq.
}
rw e__22.
rat.
}
(* fall *)
assert (s__37 : (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= (((1 - s) ^ 0) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))).
{
apply gap_le.
apply Req_le_sym.
assert (e__30 : ((((1 - s) ^ 0) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) - ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) = 0).
{
assert (e__31 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__32 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__33 : 1 <= IZR i__0).
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
rw e__32.
feq.
}
assert (e__34 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__35 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__36 : 1 <= IZR i__0).
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
rw e__35.
feq.
}
eapply eq_trans.
{
rw e__31.
rw e__34.
reflexivity.
}
feq.
}
rw e__30.
rat.
}
(* base *)
assert (s__38 : ((((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) /\ (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= (((1 - s) ^ 0) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))))) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta * / kappa))))).
{
split.
{
exact s__29.
}
{
split.
{
exact s__37.
}
{
exact h__21.
}
}
}
pose proof s__38 as [h__39 [h__40 h__41]].
destruct s__38 as [h__42 [h__43 h__44]].
split.
{
exact h__42.
}
{
split.
{
apply Req_le.
transitivity ((((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1))))).
{
assert (e__45 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__46 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__47 : 1 <= IZR i__0).
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
rw e__46.
feq.
}
assert (e__48 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__49 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__50 : 1 <= IZR i__0).
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
rw e__49.
feq.
}
eapply eq_trans.
{
rw e__45.
rw e__48.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1))))).
{
assert (e__51 : (powerRZ (1 - s) (0)%Z) = 1).
{
assert (e__52 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
rw e__52.
apply pz_exp_zero. reflexivity.
}
assert (e__53 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__54 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__55 : 1 <= IZR i__0).
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
rw e__54.
feq.
}
assert (e__56 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__57 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__58 : 1 <= IZR i__0).
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
rw e__57.
feq.
}
eapply eq_trans.
{
rw e__51.
rw e__53.
rw e__56.
reflexivity.
}
feq.
}
feq.
}
{
exact h__44.
}
}
}
{
intros t b__59.
assert (r__60 : 0 <= IZR t).
{ izr_le. }
intros IH__61.
pose proof IH__61 as [h__62 [h__63 h__64]].
change ((((size x (n)%Z (t + 1)%Z) + (kappa * (size m (n)%Z (t + 1)%Z))) <= ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) /\ (((size x (n)%Z (t + 1)%Z) + (kappa * (size m (n)%Z (t + 1)%Z))) <= ((powerRZ (1 - s) (t + 1)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))))) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (t + 1)%Z (i)%Z) 1) <= (delta * / kappa)))).
(* IH bounded *)
assert (s__65 : (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (t)%Z (i)%Z) 1) <= (delta * / kappa)))).
{
exact h__64.
}
(* m >= 0 *)
assert (s__67 : (0 <= (size m (n)%Z (t)%Z))).
{
change (0 <= (zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)))).
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__66 : 1 <= IZR i__0).
{ izr_le. }
apply apow_nonneg.
}
(* ball *)
assert (s__130 : ((size x (n)%Z (t)%Z) <= delta)).
{
apply gap_le.
assert (e__68 : (delta - (size x (n)%Z (t)%Z)) = ((delta - ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) + (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) - ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) + (kappa * (size m (n)%Z (t)%Z)))).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__70 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__71 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__72 : 1 <= IZR i__0).
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
rw e__71.
feq.
}
eapply eq_trans.
{
rw e__70.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__73 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__74 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__75 : 1 <= IZR i__0).
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
rw e__74.
feq.
}
assert (e__76 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__77 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__78 : 1 <= IZR i__0).
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
rw e__77.
feq.
}
assert (e__79 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__80 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__81 : 1 <= IZR i__0).
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
rw e__80.
feq.
}
assert (e__82 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__83 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__84 : 1 <= IZR i__0).
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
rw e__83.
feq.
}
eapply eq_trans.
{
rw e__73.
rw e__76.
rw e__79.
rw e__82.
reflexivity.
}
feq.
}
feq.
}
assert (w__69 : 0 <= ((delta - ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) + (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) - ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) + (kappa * (size m (n)%Z (t)%Z)))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__85 : (delta - ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) = 1 * (delta - ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__86 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__87 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__88 : 1 <= IZR i__0).
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
rw e__87.
feq.
}
assert (e__89 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__90 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__91 : 1 <= IZR i__0).
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
rw e__90.
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
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + delta)).
{
assert (e__92 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__93 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__94 : 1 <= IZR i__0).
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
rw e__93.
feq.
}
assert (e__95 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__96 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__97 : 1 <= IZR i__0).
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
rw e__96.
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
apply (from_le_nn 1 0 ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) delta); [exact h__20 | lra ..].
}
{
assert (e__98 : (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) - ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) = 1 * (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) - ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1))))).
{
assert (e__99 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__100 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__101 : 1 <= IZR i__0).
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
rw e__100.
feq.
}
assert (e__102 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__103 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__104 : 1 <= IZR i__0).
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
rw e__103.
feq.
}
assert (e__105 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__106 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__107 : 1 <= IZR i__0).
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
rw e__106.
feq.
}
assert (e__108 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__109 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__110 : 1 <= IZR i__0).
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
rw e__109.
feq.
}
eapply eq_trans.
{
rw e__99.
rw e__102.
rw e__105.
rw e__108.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1))))).
{
assert (e__111 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__112 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__113 : 1 <= IZR i__0).
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
rw e__112.
feq.
}
assert (e__114 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__115 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__116 : 1 <= IZR i__0).
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
rw e__115.
feq.
}
assert (e__117 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__118 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__119 : 1 <= IZR i__0).
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
rw e__118.
feq.
}
assert (e__120 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__121 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__122 : 1 <= IZR i__0).
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
rw e__121.
feq.
}
eapply eq_trans.
{
rw e__111.
rw e__114.
rw e__117.
rw e__120.
reflexivity.
}
feq.
}
feq.
}
rw e__98.
apply (from_le_nn 1 0 ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))); [exact h__62 | lra ..].
}
}
{
apply mult_pos_nn.
{
assert (e__123 : kappa = 1 * (kappa - 0) + 0).
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
rw e__123.
apply (from_lt_pos 1 0 0 kappa); [exact h__9 | lra ..].
}
{
assert (e__124 : (size m (n)%Z (t)%Z) = 1 * ((size m (n)%Z (t)%Z) - 0) + 0).
{
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__125 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__126 : 1 <= IZR i__0).
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
rw e__125.
feq.
}
symmetry.
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
assert (e__127 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__128 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__129 : 1 <= IZR i__0).
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
rw e__128.
feq.
}
eapply eq_trans.
{
rw e__127.
reflexivity.
}
feq.
}
feq.
}
rw e__124.
apply (from_le_nn 1 0 0 (size m (n)%Z (t)%Z)); [exact s__67 | lra ..].
}
}
}
rw e__68. exact w__69.
}
(* moments *)
assert (s__176 : (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m ((t + 1))%Z (i)%Z) 1) <= ((b1 * (apow (m (t)%Z (i)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i)%Z) 1)))))).
{
intros i b__131.
assert (r__132 : 1 <= IZR i).
{ izr_le. }
(* average *)
assert (s__136 : ((m ((t + 1))%Z (i)%Z) = ((b1 * (m (t)%Z (i)%Z)) + ((1 - b1) * (g (t)%Z (i)%Z))))).
{
assert (b__133 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__134 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__135 : ((m ((t + 1))%Z (i)%Z) = ((b1 * (m (t)%Z (i)%Z)) + ((1 - b1) * (g (t)%Z (i)%Z))))).
{
exact (h__16 (t)%Z b__133 (i)%Z b__134).
}
exact u__135.
}
(* m up *)
assert (s__138 : ((m (t)%Z (i)%Z) <= (apow (m (t)%Z (i)%Z) 1))).
{
assert (u__137 : ((m (t)%Z (i)%Z) <= (apow (m (t)%Z (i)%Z) 1))).
{
exact (ax_at_most_magnitude (m (t)%Z (i)%Z)).
}
exact u__137.
}
(* m down *)
assert (s__140 : ((- (m (t)%Z (i)%Z)) <= (apow (- (m (t)%Z (i)%Z)) 1))).
{
assert (u__139 : ((- (m (t)%Z (i)%Z)) <= (apow (- (m (t)%Z (i)%Z)) 1))).
{
exact (ax_at_most_magnitude (- (m (t)%Z (i)%Z))).
}
exact u__139.
}
(* g up *)
assert (s__142 : ((g (t)%Z (i)%Z) <= (apow (g (t)%Z (i)%Z) 1))).
{
assert (u__141 : ((g (t)%Z (i)%Z) <= (apow (g (t)%Z (i)%Z) 1))).
{
exact (ax_at_most_magnitude (g (t)%Z (i)%Z)).
}
exact u__141.
}
(* g down *)
assert (s__144 : ((- (g (t)%Z (i)%Z)) <= (apow (- (g (t)%Z (i)%Z)) 1))).
{
assert (u__143 : ((- (g (t)%Z (i)%Z)) <= (apow (- (g (t)%Z (i)%Z)) 1))).
{
exact (ax_at_most_magnitude (- (g (t)%Z (i)%Z))).
}
exact u__143.
}
assert (n__152 : (m (t + 1)%Z (i)%Z) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
transitivity (1 * (m (t + 1)%Z (i)%Z)).
{ feq. }
assert (e__151 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
try rewrite <- e__151.
rewrite s__136.
assert (e__150 : ((b1 * (m (t)%Z (i)%Z)) + ((1 - b1) * (g (t)%Z (i)%Z))) = (((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
feq.
}
rw e__150.
feq.
}
(* up *)
assert (s__157 : ((m ((t + 1))%Z (i)%Z) <= ((b1 * (apow (m (t)%Z (i)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i)%Z) 1))))).
{
apply gap_le.
assert (e__145 : (((b1 * (apow (m (t)%Z (i)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i)%Z) 1))) - (m ((t + 1))%Z (i)%Z)) = ((b1 * ((apow (m (t)%Z (i)%Z) 1) - (m (t)%Z (i)%Z))) + ((1 - b1) * ((apow (g (t)%Z (i)%Z) 1) - (g (t)%Z (i)%Z))))).
{
transitivity ((((- 1) * (apow (g (t)%Z (i)%Z) 1) * b1) + (apow (g (t)%Z (i)%Z) 1) + ((apow (m (t)%Z (i)%Z) 1) * b1) + ((- 1) * (m (t + 1)%Z (i)%Z)))).
{
assert (e__147 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__147.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (g (t)%Z (i)%Z) 1) * b1) + (apow (g (t)%Z (i)%Z) 1) + ((apow (m (t)%Z (i)%Z) 1) * b1) + ((g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1))).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (g (t)%Z (i)%Z) * b1) + (1 * (g (t)%Z (i)%Z)) + ((- 1) * (m (t + 1)%Z (i)%Z)) + (1 * (m (t)%Z (i)%Z) * b1)))).
{
feq.
}
rw n__152.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__146 : 0 <= ((b1 * ((apow (m (t)%Z (i)%Z) 1) - (m (t)%Z (i)%Z))) + ((1 - b1) * ((apow (g (t)%Z (i)%Z) 1) - (g (t)%Z (i)%Z))))).
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__153 : b1 = 1 * (b1 - 0) + 0).
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
rw e__153.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
{
assert (e__154 : ((apow (m (t)%Z (i)%Z) 1) - (m (t)%Z (i)%Z)) = 1 * ((apow (m (t)%Z (i)%Z) 1) - (m (t)%Z (i)%Z)) + 0).
{
transitivity (((apow (m (t)%Z (i)%Z) 1) + ((- 1) * (m (t)%Z (i)%Z)))).
{
feq.
}
symmetry.
transitivity (((apow (m (t)%Z (i)%Z) 1) + ((- 1) * (m (t)%Z (i)%Z)))).
{
feq.
}
feq.
}
rw e__154.
apply (from_le_nn 1 0 (m (t)%Z (i)%Z) (apow (m (t)%Z (i)%Z) 1)); [exact s__138 | lra ..].
}
}
{
apply mult_pos_nn.
{
assert (e__155 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__155.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
{
assert (e__156 : ((apow (g (t)%Z (i)%Z) 1) - (g (t)%Z (i)%Z)) = 1 * ((apow (g (t)%Z (i)%Z) 1) - (g (t)%Z (i)%Z)) + 0).
{
transitivity (((apow (g (t)%Z (i)%Z) 1) + ((- 1) * (g (t)%Z (i)%Z)))).
{
feq.
}
symmetry.
transitivity (((apow (g (t)%Z (i)%Z) 1) + ((- 1) * (g (t)%Z (i)%Z)))).
{
feq.
}
feq.
}
rw e__156.
apply (from_le_nn 1 0 (g (t)%Z (i)%Z) (apow (g (t)%Z (i)%Z) 1)); [exact s__142 | lra ..].
}
}
}
rw e__145. exact w__146.
}
(* down *)
assert (s__171 : ((- (m ((t + 1))%Z (i)%Z)) <= ((b1 * (apow (m (t)%Z (i)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i)%Z) 1))))).
{
apply gap_le.
assert (e__158 : (((b1 * (apow (m (t)%Z (i)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i)%Z) 1))) - (- (m ((t + 1))%Z (i)%Z))) = ((b1 * ((apow (m (t)%Z (i)%Z) 1) - (- (m (t)%Z (i)%Z)))) + ((1 - b1) * ((apow (g (t)%Z (i)%Z) 1) - (- (g (t)%Z (i)%Z)))))).
{
transitivity ((((- 1) * (apow (g (t)%Z (i)%Z) 1) * b1) + (apow (g (t)%Z (i)%Z) 1) + ((apow (m (t)%Z (i)%Z) 1) * b1) + (m (t + 1)%Z (i)%Z))).
{
assert (e__160 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__160.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (g (t)%Z (i)%Z) 1) * b1) + (apow (g (t)%Z (i)%Z) 1) + ((apow (m (t)%Z (i)%Z) 1) * b1) + ((- 1) * (g (t)%Z (i)%Z) * b1) + (g (t)%Z (i)%Z) + ((m (t)%Z (i)%Z) * b1))).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (g (t)%Z (i)%Z) * b1) + ((- 1) * (g (t)%Z (i)%Z)) + (1 * (m (t + 1)%Z (i)%Z)) + ((- 1) * (m (t)%Z (i)%Z) * b1)))).
{
feq.
}
rw n__152.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__159 : 0 <= ((b1 * ((apow (m (t)%Z (i)%Z) 1) - (- (m (t)%Z (i)%Z)))) + ((1 - b1) * ((apow (g (t)%Z (i)%Z) 1) - (- (g (t)%Z (i)%Z)))))).
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__163 : b1 = 1 * (b1 - 0) + 0).
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
rw e__163.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
{
assert (e__164 : ((apow (m (t)%Z (i)%Z) 1) - (- (m (t)%Z (i)%Z))) = 1 * ((apow (- (m (t)%Z (i)%Z)) 1) - (- (m (t)%Z (i)%Z))) + 0).
{
transitivity (((apow (m (t)%Z (i)%Z) 1) + (m (t)%Z (i)%Z))).
{
feq.
}
symmetry.
transitivity (((apow (m (t)%Z (i)%Z) 1) + (m (t)%Z (i)%Z))).
{
assert (e__165 : (apow (- (m (t)%Z (i)%Z)) 1) = (apow (m (t)%Z (i)%Z) 1)).
{
assert (e__166 : (- (m (t)%Z (i)%Z)) = ((- 1) * (m (t)%Z (i)%Z))).
{
feq.
}
transitivity (apow  ((- 1) * (m (t)%Z (i)%Z)) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__166). }
rewrite (apow_flip ((- 1) * (m (t)%Z (i)%Z)) (m (t)%Z (i)%Z) 1) by feq.
reflexivity.
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
rw e__164.
apply (from_le_nn 1 0 (- (m (t)%Z (i)%Z)) (apow (- (m (t)%Z (i)%Z)) 1)); [exact s__140 | lra ..].
}
}
{
apply mult_pos_nn.
{
assert (e__167 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__167.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
{
assert (e__168 : ((apow (g (t)%Z (i)%Z) 1) - (- (g (t)%Z (i)%Z))) = 1 * ((apow (- (g (t)%Z (i)%Z)) 1) - (- (g (t)%Z (i)%Z))) + 0).
{
transitivity (((apow (g (t)%Z (i)%Z) 1) + (g (t)%Z (i)%Z))).
{
feq.
}
symmetry.
transitivity (((apow (g (t)%Z (i)%Z) 1) + (g (t)%Z (i)%Z))).
{
assert (e__169 : (apow (- (g (t)%Z (i)%Z)) 1) = (apow (g (t)%Z (i)%Z) 1)).
{
assert (e__170 : (- (g (t)%Z (i)%Z)) = ((- 1) * (g (t)%Z (i)%Z))).
{
feq.
}
transitivity (apow  ((- 1) * (g (t)%Z (i)%Z)) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__170). }
rewrite (apow_flip ((- 1) * (g (t)%Z (i)%Z)) (g (t)%Z (i)%Z) 1) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__169.
reflexivity.
}
feq.
}
feq.
}
rw e__168.
apply (from_le_nn 1 0 (- (g (t)%Z (i)%Z)) (apow (- (g (t)%Z (i)%Z)) 1)); [exact s__144 | lra ..].
}
}
}
rw e__158. exact w__159.
}
(* both *)
assert (s__175 : ((apow (m ((t + 1))%Z (i)%Z) 1) <= ((b1 * (apow (m (t)%Z (i)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i)%Z) 1))))).
{
assert (p__172 : ((m ((t + 1))%Z (i)%Z) <= ((b1 * (apow (m (t)%Z (i)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i)%Z) 1))))).
{
exact s__157.
}
assert (p__173 : ((- (m ((t + 1))%Z (i)%Z)) <= ((b1 * (apow (m (t)%Z (i)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i)%Z) 1))))).
{
exact s__171.
}
assert (u__174 : ((apow (m ((t + 1))%Z (i)%Z) 1) <= ((b1 * (apow (m (t)%Z (i)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i)%Z) 1))))).
{
exact (ax_magnitude_at_most (m ((t + 1))%Z (i)%Z) ((b1 * (apow (m (t)%Z (i)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i)%Z) 1))) p__172 p__173).
}
exact u__174.
}
exact s__175.
}
(* next bounded *)
assert (s__215 : (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa)))).
{
intros i b__177.
assert (r__178 : 1 <= IZR i).
{ izr_le. }
(* m_i *)
assert (s__181 : ((apow (m (t)%Z (i)%Z) 1) <= (delta * / kappa))).
{
assert (b__179 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__180 : ((apow (m (t)%Z (i)%Z) 1) <= (delta * / kappa))).
{
exact (s__65 (i)%Z b__179).
}
exact u__180.
}
(* g_i *)
assert (s__186 : ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))).
{
assert (b__182 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__183 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (p__184 : ((size x (n)%Z (t)%Z) <= delta)).
{
exact s__130.
}
assert (u__185 : ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))).
{
exact (h__19 (t)%Z b__182 (i)%Z b__183 p__184).
}
exact u__185.
}
(* next_i *)
assert (s__189 : ((apow (m ((t + 1))%Z (i)%Z) 1) <= ((b1 * (apow (m (t)%Z (i)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i)%Z) 1))))).
{
assert (b__187 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__188 : ((apow (m ((t + 1))%Z (i)%Z) 1) <= ((b1 * (apow (m (t)%Z (i)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i)%Z) 1))))).
{
exact (s__176 (i)%Z b__187).
}
exact u__188.
}
assert (n__193 : kappa <> 0).
{
apply Rgt_not_eq; red.
assert (e__192 : kappa = 1 * (kappa - 0) + 0).
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
rw e__192.
apply (from_lt_pos 1 0 0 kappa); [exact h__9 | lra ..].
}
(* capped *)
assert (s__214 : ((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa))).
{
apply gap_le.
assert (e__190 : ((delta * / kappa) - (apow (m ((t + 1))%Z (i)%Z) 1)) = (((b1 * (apow (m (t)%Z (i)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i)%Z) 1)) - (apow (m ((t + 1))%Z (i)%Z) 1)) + (b1 * ((delta * / kappa) - (apow (m (t)%Z (i)%Z) 1))) + ((1 - b1) * (((L * delta) - (apow (g (t)%Z (i)%Z) 1)) + ((delta * (1 - (kappa * L))) * / kappa))))).
{
transitivity ((((- 1) * (apow (m (t + 1)%Z (i)%Z) 1)) + (delta * (/ kappa)))).
{
assert (e__194 : (apow (m ((t + 1))%Z (i)%Z) 1) = (apow (m (t + 1)%Z (i)%Z) 1)).
{
assert (e__195 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__195). }
reflexivity.
}
assert (e__196 : / kappa = (/ kappa)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__194.
rw e__196.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (m (t + 1)%Z (i)%Z) 1)) + (delta * (/ kappa)))).
{
assert (e__197 : (apow (m ((t + 1))%Z (i)%Z) 1) = (apow (m (t + 1)%Z (i)%Z) 1)).
{
assert (e__198 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__198). }
reflexivity.
}
assert (e__199 : / kappa = (/ kappa)).
{
apply inv_by. feq.
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
assert (w__191 : 0 <= (((b1 * (apow (m (t)%Z (i)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i)%Z) 1)) - (apow (m ((t + 1))%Z (i)%Z) 1)) + (b1 * ((delta * / kappa) - (apow (m (t)%Z (i)%Z) 1))) + ((1 - b1) * (((L * delta) - (apow (g (t)%Z (i)%Z) 1)) + ((delta * (1 - (kappa * L))) * / kappa))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__200 : ((b1 * (apow (m (t)%Z (i)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i)%Z) 1)) - (apow (m ((t + 1))%Z (i)%Z) 1)) = 1 * (((b1 * (apow (m (t)%Z (i)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i)%Z) 1))) - (apow (m ((t + 1))%Z (i)%Z) 1)) + 0).
{
transitivity ((((- 1) * (apow (g (t)%Z (i)%Z) 1) * b1) + (apow (g (t)%Z (i)%Z) 1) + ((- 1) * (apow (m (t + 1)%Z (i)%Z) 1)) + ((apow (m (t)%Z (i)%Z) 1) * b1))).
{
assert (e__201 : (apow (m ((t + 1))%Z (i)%Z) 1) = (apow (m (t + 1)%Z (i)%Z) 1)).
{
assert (e__202 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__202). }
reflexivity.
}
eapply eq_trans.
{
rw e__201.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (g (t)%Z (i)%Z) 1) * b1) + (apow (g (t)%Z (i)%Z) 1) + ((- 1) * (apow (m (t + 1)%Z (i)%Z) 1)) + ((apow (m (t)%Z (i)%Z) 1) * b1))).
{
assert (e__203 : (apow (m ((t + 1))%Z (i)%Z) 1) = (apow (m (t + 1)%Z (i)%Z) 1)).
{
assert (e__204 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__204). }
reflexivity.
}
eapply eq_trans.
{
rw e__203.
reflexivity.
}
feq.
}
feq.
}
rw e__200.
apply (from_le_nn 1 0 (apow (m ((t + 1))%Z (i)%Z) 1) ((b1 * (apow (m (t)%Z (i)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i)%Z) 1)))); [exact s__189 | lra ..].
}
{
apply mult_pos_nn.
{
assert (e__205 : b1 = 1 * (b1 - 0) + 0).
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
rw e__205.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
{
assert (e__206 : ((delta * / kappa) - (apow (m (t)%Z (i)%Z) 1)) = 1 * ((delta * / kappa) - (apow (m (t)%Z (i)%Z) 1)) + 0).
{
transitivity ((((- 1) * (apow (m (t)%Z (i)%Z) 1)) + (delta * (/ kappa)))).
{
assert (e__207 : / kappa = (/ kappa)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__207.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (m (t)%Z (i)%Z) 1)) + (delta * (/ kappa)))).
{
assert (e__208 : / kappa = (/ kappa)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__208.
reflexivity.
}
feq.
}
feq.
}
rw e__206.
apply (from_le_nn 1 0 (apow (m (t)%Z (i)%Z) 1) (delta * / kappa)); [exact s__181 | lra ..].
}
}
}
{
apply mult_pos_nn.
{
assert (e__209 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__209.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
{
apply plus_nn_nn.
{
assert (e__210 : ((L * delta) - (apow (g (t)%Z (i)%Z) 1)) = 1 * ((L * delta) - (apow (g (t)%Z (i)%Z) 1)) + 0).
{
transitivity ((((- 1) * (apow (g (t)%Z (i)%Z) 1)) + (L * delta))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow (g (t)%Z (i)%Z) 1)) + (L * delta))).
{
feq.
}
feq.
}
rw e__210.
apply (from_le_nn 1 0 (apow (g (t)%Z (i)%Z) 1) (L * delta)); [exact s__186 | lra ..].
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__211 : delta = 1 * (delta - 0) + 0).
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
rw e__211.
apply (from_lt_pos 1 0 0 delta); [exact h__15 | lra ..].
}
{
assert (e__212 : (1 - (kappa * L)) = 1 * (1 - (kappa * L)) + 0).
{
transitivity ((((- 1) * L * kappa) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * L * kappa) + 1)).
{
feq.
}
feq.
}
rw e__212.
apply (from_le_nn 1 0 (kappa * L) 1); [exact h__10 | lra ..].
}
}
{
apply inv_pos.
assert (e__213 : kappa = 1 * (kappa - 0) + 0).
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
rw e__213.
apply (from_lt_pos 1 0 0 kappa); [exact h__9 | lra ..].
}
}
}
}
}
rw e__190. exact w__191.
}
exact s__214.
}
(* moves *)
assert (s__226 : (forall i : Z, ((1)%Z <= i)%Z -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1)))))).
{
intros i b__216.
assert (r__217 : 1 <= IZR i).
{ izr_le. }
(* small_i *)
assert (s__220 : ((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa))).
{
assert (b__218 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__219 : ((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa))).
{
exact (s__215 (i)%Z b__218).
}
exact u__219.
}
(* moves_i *)
assert (s__225 : ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1))))).
{
assert (b__221 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (b__222 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (p__223 : ((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa))).
{
exact s__220.
}
assert (u__224 : ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1))))).
{
exact (h__17 (t)%Z b__221 (i)%Z b__222 p__223).
}
exact u__224.
}
exact s__225.
}
(* sum of moments *)
assert (s__251 : (0 <= ((b1 * (size m (n)%Z (t)%Z)) + ((1 - b1) * (size g (n)%Z (t)%Z)) - (size m (n)%Z ((t + 1))%Z)))).
{
assert (e__227 : ((b1 * (size m (n)%Z (t)%Z)) + ((1 - b1) * (size g (n)%Z (t)%Z)) - (size m (n)%Z ((t + 1))%Z)) = (zsum (1)%Z (n)%Z (fun i : Z => ((b1 * (apow (m (t)%Z (i)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i)%Z) 1)) - (apow (m ((t + 1))%Z (i)%Z) 1))))).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1))) * b1) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * b1))).
{
assert (e__229 : (size m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
assert (e__230 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__232 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__231 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__231). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__230.
feq.
}
assert (e__233 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__234 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__235 : 1 <= IZR i__0).
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
rw e__234.
feq.
}
assert (e__236 : (size g (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
assert (e__237 : zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (g (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__238 : 1 <= IZR i__0).
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
rw e__237.
feq.
}
eapply eq_trans.
{
rw e__229.
rw e__233.
rw e__236.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1))) * b1) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * b1))).
{
assert (e__239 : zsum (1)%Z (n)%Z (fun i : Z => ((b1 * (apow (m (t)%Z (i)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i)%Z) 1)) - (apow (m ((t + 1))%Z (i)%Z) 1))) = (((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1))) * b1) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * b1))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (((- 1) * b1)) * (apow (g (t)%Z (i__0)%Z) 1) + (1) * (apow (g (t)%Z (i__0)%Z) 1) + ((- 1)) * (apow (m (t + 1)%Z (i__0)%Z) 1) + (b1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__242 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 1) * (apow (g (t)%Z (i__0)%Z) 1) * b1) + (apow (g (t)%Z (i__0)%Z) 1) + ((- 1) * (apow (m (t + 1)%Z (i__0)%Z) 1)) + ((apow (m (t)%Z (i__0)%Z) 1) * b1))).
{
assert (e__240 : (apow (m ((t + 1))%Z (i__0)%Z) 1) = (apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__241 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__241). }
reflexivity.
}
eapply eq_trans.
{
rw e__240.
reflexivity.
}
feq.
}
feq.
}
transitivity ((((- 1) * b1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)) + (b1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__239.
feq.
}
feq.
}
assert (w__228 : 0 <= (zsum (1)%Z (n)%Z (fun i : Z => ((b1 * (apow (m (t)%Z (i)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i)%Z) 1)) - (apow (m ((t + 1))%Z (i)%Z) 1))))).
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__243 : 1 <= IZR i__0).
{ izr_le. }
assert (b__244 : ((1)%Z <= (i__0)%Z)%Z).
{
zp.
}
assert (i__245 : ((apow (m ((t + 1))%Z (i__0)%Z) 1) <= ((b1 * (apow (m (t)%Z (i__0)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i__0)%Z) 1))))) by exact (s__176 (i__0)%Z b__244).
assert (e__246 : ((b1 * (apow (m (t)%Z (i__0)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i__0)%Z) 1)) - (apow (m ((t + 1))%Z (i__0)%Z) 1)) = 1 * (((b1 * (apow (m (t)%Z (i__0)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i__0)%Z) 1))) - (apow (m ((t + 1))%Z (i__0)%Z) 1)) + 0).
{
transitivity ((((- 1) * (apow (g (t)%Z (i__0)%Z) 1) * b1) + (apow (g (t)%Z (i__0)%Z) 1) + ((- 1) * (apow (m (t + 1)%Z (i__0)%Z) 1)) + ((apow (m (t)%Z (i__0)%Z) 1) * b1))).
{
assert (e__247 : (apow (m ((t + 1))%Z (i__0)%Z) 1) = (apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__248 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__248). }
reflexivity.
}
eapply eq_trans.
{
rw e__247.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (g (t)%Z (i__0)%Z) 1) * b1) + (apow (g (t)%Z (i__0)%Z) 1) + ((- 1) * (apow (m (t + 1)%Z (i__0)%Z) 1)) + ((apow (m (t)%Z (i__0)%Z) 1) * b1))).
{
assert (e__249 : (apow (m ((t + 1))%Z (i__0)%Z) 1) = (apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__250 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__250). }
reflexivity.
}
eapply eq_trans.
{
rw e__249.
reflexivity.
}
feq.
}
feq.
}
rw e__246.
apply (from_le_nn 1 0 (apow (m ((t + 1))%Z (i__0)%Z) 1) ((b1 * (apow (m (t)%Z (i__0)%Z) 1)) + ((1 - b1) * (apow (g (t)%Z (i__0)%Z) 1)))); [exact i__245 | lra ..].
}
rw e__227. exact w__228.
}
(* sum of moves *)
assert (s__283 : (0 <= (((1 - mu) * (size x (n)%Z (t)%Z)) + (((kappa * (1 - b1)) * / 2) * (size m (n)%Z ((t + 1))%Z)) - (size x (n)%Z ((t + 1))%Z)))).
{
assert (e__252 : (((1 - mu) * (size x (n)%Z (t)%Z)) + (((kappa * (1 - b1)) * / 2) * (size m (n)%Z ((t + 1))%Z)) - (size x (n)%Z ((t + 1))%Z)) = (zsum (1)%Z (n)%Z (fun i : Z => (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1)) - (apow (x ((t + 1))%Z (i)%Z) 1))))).
{
transitivity (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * b1 * kappa) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))) * mu) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))))).
{
assert (e__254 : (size m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
assert (e__255 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__257 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__256 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__256). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__255.
feq.
}
assert (e__258 : (size x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
assert (e__259 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__261 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__260 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (x (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__260). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__259.
feq.
}
assert (e__262 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__263 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__264 : 1 <= IZR i__0).
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
rw e__263.
feq.
}
eapply eq_trans.
{
rw e__254.
rw e__258.
rw e__262.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * b1 * kappa) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))) * mu) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))))).
{
assert (e__265 : zsum (1)%Z (n)%Z (fun i : Z => (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1)) - (apow (x ((t + 1))%Z (i)%Z) 1))) = ((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * b1 * kappa) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))) * mu) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((((- 1) * / 2) * b1 * kappa)) * (apow (m (t + 1)%Z (i__0)%Z) 1) + (((1 * / 2) * kappa)) * (apow (m (t + 1)%Z (i__0)%Z) 1) + ((- 1)) * (apow (x (t + 1)%Z (i__0)%Z) 1) + (((- 1) * mu)) * (apow (x (t)%Z (i__0)%Z) 1) + (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__270 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((((- 1) * / 2) * (apow (m (t + 1)%Z (i__0)%Z) 1) * b1 * kappa) + ((1 * / 2) * (apow (m (t + 1)%Z (i__0)%Z) 1) * kappa) + ((- 1) * (apow (x (t + 1)%Z (i__0)%Z) 1)) + ((- 1) * (apow (x (t)%Z (i__0)%Z) 1) * mu) + (apow (x (t)%Z (i__0)%Z) 1))).
{
assert (e__266 : (apow (m ((t + 1))%Z (i__0)%Z) 1) = (apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__267 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__267). }
reflexivity.
}
assert (e__268 : (apow (x ((t + 1))%Z (i__0)%Z) 1) = (apow (x (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__269 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (x (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__269). }
reflexivity.
}
eapply eq_trans.
{
rw e__266.
rw e__268.
reflexivity.
}
feq.
}
feq.
}
transitivity (((((- 1) * / 2) * b1 * kappa)) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)) + (((1 * / 2) * kappa)) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)) + (((- 1) * mu)) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__265.
feq.
}
feq.
}
assert (w__253 : 0 <= (zsum (1)%Z (n)%Z (fun i : Z => (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i)%Z) 1)) - (apow (x ((t + 1))%Z (i)%Z) 1))))).
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__271 : 1 <= IZR i__0).
{ izr_le. }
assert (b__272 : ((1)%Z <= (i__0)%Z)%Z).
{
zp.
}
assert (i__273 : ((apow (x ((t + 1))%Z (i__0)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i__0)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i__0)%Z) 1))))) by exact (s__226 (i__0)%Z b__272).
assert (e__274 : (((1 - mu) * (apow (x (t)%Z (i__0)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i__0)%Z) 1)) - (apow (x ((t + 1))%Z (i__0)%Z) 1)) = 1 * ((((1 - mu) * (apow (x (t)%Z (i__0)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i__0)%Z) 1))) - (apow (x ((t + 1))%Z (i__0)%Z) 1)) + 0).
{
transitivity (((((- 1) * / 2) * (apow (m (t + 1)%Z (i__0)%Z) 1) * b1 * kappa) + ((1 * / 2) * (apow (m (t + 1)%Z (i__0)%Z) 1) * kappa) + ((- 1) * (apow (x (t + 1)%Z (i__0)%Z) 1)) + ((- 1) * (apow (x (t)%Z (i__0)%Z) 1) * mu) + (apow (x (t)%Z (i__0)%Z) 1))).
{
assert (e__275 : (apow (m ((t + 1))%Z (i__0)%Z) 1) = (apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__276 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__276). }
reflexivity.
}
assert (e__277 : (apow (x ((t + 1))%Z (i__0)%Z) 1) = (apow (x (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__278 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (x (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__278). }
reflexivity.
}
eapply eq_trans.
{
rw e__275.
rw e__277.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * (apow (m (t + 1)%Z (i__0)%Z) 1) * b1 * kappa) + ((1 * / 2) * (apow (m (t + 1)%Z (i__0)%Z) 1) * kappa) + ((- 1) * (apow (x (t + 1)%Z (i__0)%Z) 1)) + ((- 1) * (apow (x (t)%Z (i__0)%Z) 1) * mu) + (apow (x (t)%Z (i__0)%Z) 1))).
{
assert (e__279 : (apow (m ((t + 1))%Z (i__0)%Z) 1) = (apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__280 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__280). }
reflexivity.
}
assert (e__281 : (apow (x ((t + 1))%Z (i__0)%Z) 1) = (apow (x (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__282 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (x (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__282). }
reflexivity.
}
eapply eq_trans.
{
rw e__279.
rw e__281.
reflexivity.
}
feq.
}
feq.
}
rw e__274.
apply (from_le_nn 1 0 (apow (x ((t + 1))%Z (i__0)%Z) 1) (((1 - mu) * (apow (x (t)%Z (i__0)%Z) 1)) + (((kappa * (1 - b1)) * / 2) * (apow (m ((t + 1))%Z (i__0)%Z) 1)))); [exact i__273 | lra ..].
}
rw e__252. exact w__253.
}
(* gradient_t *)
assert (s__287 : ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z)))).
{
assert (b__284 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (p__285 : ((size x (n)%Z (t)%Z) <= delta)).
{
exact s__130.
}
assert (u__286 : ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z)))).
{
exact (h__18 (t)%Z b__284 p__285).
}
exact u__286.
}
(* contracts *)
assert (s__397 : (((size x (n)%Z ((t + 1))%Z) + (kappa * (size m (n)%Z ((t + 1))%Z))) <= ((1 - s) * ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))))).
{
apply gap_le.
assert (e__288 : (((1 - s) * ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) - ((size x (n)%Z ((t + 1))%Z) + (kappa * (size m (n)%Z ((t + 1))%Z)))) = ((((1 - mu) * (size x (n)%Z (t)%Z)) + (((kappa * (1 - b1)) * / 2) * (size m (n)%Z ((t + 1))%Z)) - (size x (n)%Z ((t + 1))%Z)) + ((kappa + ((kappa * (1 - b1)) * / 2)) * (((b1 * (size m (n)%Z (t)%Z)) + ((1 - b1) * (size g (n)%Z (t)%Z)) - (size m (n)%Z ((t + 1))%Z)) + ((1 - b1) * ((L * (size x (n)%Z (t)%Z)) - (size g (n)%Z (t)%Z))))) + ((((mu - (2 * s)) * / 2) + (((mu - (4 * kappa * (1 - b1) * L)) * (3 - b1)) * / 8) + ((mu * (1 + b1)) * / 8)) * (size x (n)%Z (t)%Z)) + (kappa * (((1 - b1 - (2 * s)) * / 2) + (((1 - b1) ^ 2) * / 2)) * (size m (n)%Z (t)%Z)))).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * kappa) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa * s) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))) * s) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))))).
{
assert (e__290 : (size x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
assert (e__291 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__293 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__292 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (x (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__292). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__291.
feq.
}
assert (e__294 : (size m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
assert (e__295 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__297 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__296 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__296). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__295.
feq.
}
assert (e__298 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__299 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__300 : 1 <= IZR i__0).
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
rw e__299.
feq.
}
assert (e__301 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__302 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__303 : 1 <= IZR i__0).
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
rw e__302.
feq.
}
eapply eq_trans.
{
rw e__290.
rw e__294.
rw e__298.
rw e__301.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * kappa) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa * s) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))) * s) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))))).
{
assert (e__304 : (size m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
assert (e__305 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__307 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__306 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__306). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__305.
feq.
}
assert (e__308 : (size x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
assert (e__309 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__311 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__310 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (x (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__310). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__309.
feq.
}
assert (e__312 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
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
assert (e__315 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
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
assert (e__318 : (size g (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
assert (e__319 : zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (g (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__320 : 1 <= IZR i__0).
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
rw e__319.
feq.
}
eapply eq_trans.
{
rw e__304.
rw e__308.
rw e__312.
rw e__315.
rw e__318.
reflexivity.
}
feq.
}
feq.
}
assert (w__289 : 0 <= ((((1 - mu) * (size x (n)%Z (t)%Z)) + (((kappa * (1 - b1)) * / 2) * (size m (n)%Z ((t + 1))%Z)) - (size x (n)%Z ((t + 1))%Z)) + ((kappa + ((kappa * (1 - b1)) * / 2)) * (((b1 * (size m (n)%Z (t)%Z)) + ((1 - b1) * (size g (n)%Z (t)%Z)) - (size m (n)%Z ((t + 1))%Z)) + ((1 - b1) * ((L * (size x (n)%Z (t)%Z)) - (size g (n)%Z (t)%Z))))) + ((((mu - (2 * s)) * / 2) + (((mu - (4 * kappa * (1 - b1) * L)) * (3 - b1)) * / 8) + ((mu * (1 + b1)) * / 8)) * (size x (n)%Z (t)%Z)) + (kappa * (((1 - b1 - (2 * s)) * / 2) + (((1 - b1) ^ 2) * / 2)) * (size m (n)%Z (t)%Z)))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__321 : (((1 - mu) * (size x (n)%Z (t)%Z)) + (((kappa * (1 - b1)) * / 2) * (size m (n)%Z ((t + 1))%Z)) - (size x (n)%Z ((t + 1))%Z)) = 1 * ((((1 - mu) * (size x (n)%Z (t)%Z)) + (((kappa * (1 - b1)) * / 2) * (size m (n)%Z ((t + 1))%Z)) - (size x (n)%Z ((t + 1))%Z)) - 0) + 0).
{
transitivity (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * b1 * kappa) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))) * mu) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))))).
{
assert (e__322 : (size m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
assert (e__323 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__325 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__324 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__324). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__323.
feq.
}
assert (e__326 : (size x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
assert (e__327 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__329 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__328 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (x (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__328). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__327.
feq.
}
assert (e__330 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__331 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__332 : 1 <= IZR i__0).
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
rw e__331.
feq.
}
eapply eq_trans.
{
rw e__322.
rw e__326.
rw e__330.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * b1 * kappa) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))) * mu) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))))).
{
assert (e__333 : (size m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
assert (e__334 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__336 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__335 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__335). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__334.
feq.
}
assert (e__337 : (size x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
assert (e__338 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__340 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__339 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (x (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__339). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__338.
feq.
}
assert (e__341 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__342 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__343 : 1 <= IZR i__0).
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
rw e__342.
feq.
}
eapply eq_trans.
{
rw e__333.
rw e__337.
rw e__341.
reflexivity.
}
feq.
}
feq.
}
rw e__321.
apply (from_le_nn 1 0 0 (((1 - mu) * (size x (n)%Z (t)%Z)) + (((kappa * (1 - b1)) * / 2) * (size m (n)%Z ((t + 1))%Z)) - (size x (n)%Z ((t + 1))%Z))); [exact s__283 | lra ..].
}
{
apply mult_pos_nn.
{
apply plus_pos_pos.
{
assert (e__344 : kappa = 1 * (kappa - 0) + 0).
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
rw e__344.
apply (from_lt_pos 1 0 0 kappa); [exact h__9 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__345 : kappa = 1 * (kappa - 0) + 0).
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
rw e__345.
apply (from_lt_pos 1 0 0 kappa); [exact h__9 | lra ..].
}
{
assert (e__346 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__346.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
}
{
apply plus_nn_nn.
{
assert (e__347 : ((b1 * (size m (n)%Z (t)%Z)) + ((1 - b1) * (size g (n)%Z (t)%Z)) - (size m (n)%Z ((t + 1))%Z)) = 1 * (((b1 * (size m (n)%Z (t)%Z)) + ((1 - b1) * (size g (n)%Z (t)%Z)) - (size m (n)%Z ((t + 1))%Z)) - 0) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1))) * b1) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * b1))).
{
assert (e__348 : (size m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
assert (e__349 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__351 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__350 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__350). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__349.
feq.
}
assert (e__352 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__353 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__354 : 1 <= IZR i__0).
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
rw e__353.
feq.
}
assert (e__355 : (size g (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
assert (e__356 : zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (g (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__357 : 1 <= IZR i__0).
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
rw e__356.
feq.
}
eapply eq_trans.
{
rw e__348.
rw e__352.
rw e__355.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1))) * b1) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * b1))).
{
assert (e__358 : (size m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
assert (e__359 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__361 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__360 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__360). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__359.
feq.
}
assert (e__362 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__363 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__364 : 1 <= IZR i__0).
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
rw e__363.
feq.
}
assert (e__365 : (size g (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
assert (e__366 : zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (g (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__367 : 1 <= IZR i__0).
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
rw e__366.
feq.
}
eapply eq_trans.
{
rw e__358.
rw e__362.
rw e__365.
reflexivity.
}
feq.
}
feq.
}
rw e__347.
apply (from_le_nn 1 0 0 ((b1 * (size m (n)%Z (t)%Z)) + ((1 - b1) * (size g (n)%Z (t)%Z)) - (size m (n)%Z ((t + 1))%Z))); [exact s__251 | lra ..].
}
{
apply mult_pos_nn.
{
assert (e__368 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__368.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
{
assert (e__369 : ((L * (size x (n)%Z (t)%Z)) - (size g (n)%Z (t)%Z)) = 1 * ((L * (size x (n)%Z (t)%Z)) - (size g (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))) * L))).
{
assert (e__370 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__371 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__372 : 1 <= IZR i__0).
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
rw e__371.
feq.
}
assert (e__373 : (size g (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
assert (e__374 : zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (g (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__375 : 1 <= IZR i__0).
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
rw e__374.
feq.
}
eapply eq_trans.
{
rw e__370.
rw e__373.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))) * L))).
{
assert (e__376 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__377 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__378 : 1 <= IZR i__0).
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
rw e__377.
feq.
}
assert (e__379 : (size g (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
assert (e__380 : zsum (1)%Z (n)%Z (fun i : Z => (apow (g (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (g (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (g (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__381 : 1 <= IZR i__0).
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
rw e__380.
feq.
}
eapply eq_trans.
{
rw e__376.
rw e__379.
reflexivity.
}
feq.
}
feq.
}
rw e__369.
apply (from_le_nn 1 0 (size g (n)%Z (t)%Z) (L * (size x (n)%Z (t)%Z))); [exact s__287 | lra ..].
}
}
}
}
}
{
apply mult_pos_nn.
{
apply plus_nn_pos.
{
apply plus_nn_nn.
{
assert (e__382 : ((mu - (2 * s)) * / 2) = (1 * / 2) * (mu - (2 * s)) + 0).
{
transitivity ((((1 * / 2) * mu) + ((- 1) * s))).
{
feq.
}
symmetry.
transitivity ((((1 * / 2) * mu) + ((- 1) * s))).
{
feq.
}
feq.
}
rw e__382.
apply (from_le_nn (1 * / 2) 0 (2 * s) mu); [exact h__13 | lra ..].
}
{
apply mult_nn_pos.
{
apply mult_nn_pos.
{
assert (e__383 : (mu - (4 * kappa * (1 - b1) * L)) = 1 * (mu - (4 * kappa * (1 - b1) * L)) + 0).
{
transitivity (((4 * L * b1 * kappa) + ((- 4) * L * kappa) + mu)).
{
feq.
}
symmetry.
transitivity (((4 * L * b1 * kappa) + ((- 4) * L * kappa) + mu)).
{
feq.
}
feq.
}
rw e__383.
apply (from_le_nn 1 0 (4 * kappa * (1 - b1) * L) mu); [exact h__11 | lra ..].
}
{
assert (e__384 : (3 - b1) = 1 * (1 - b1) + 2).
{
transitivity ((((- 1) * b1) + 3)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 3)).
{
feq.
}
feq.
}
rw e__384.
apply (from_lt_pos 1 2 b1 1); [exact h__4 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__385 : mu = 1 * (mu - 0) + 0).
{
transitivity (mu).
{
reflexivity.
}
symmetry.
transitivity (mu).
{
feq.
}
feq.
}
rw e__385.
apply (from_lt_pos 1 0 0 mu); [exact h__6 | lra ..].
}
{
assert (e__386 : (1 + b1) = 1 * (b1 - 0) + 1).
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
rw e__386.
apply (from_lt_pos 1 1 0 b1); [exact h__3 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
}
{
change (0 <= (zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)))).
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__387 : 1 <= IZR i__0).
{ izr_le. }
apply apow_nonneg.
}
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__388 : kappa = 1 * (kappa - 0) + 0).
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
rw e__388.
apply (from_lt_pos 1 0 0 kappa); [exact h__9 | lra ..].
}
{
apply plus_nn_pos.
{
assert (e__389 : ((1 - b1 - (2 * s)) * / 2) = (1 * / 2) * ((1 - b1) - (2 * s)) + 0).
{
transitivity (((((- 1) * / 2) * b1) + ((- 1) * s) + (1 * / 2))).
{
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * b1) + ((- 1) * s) + (1 * / 2))).
{
feq.
}
feq.
}
rw e__389.
apply (from_le_nn (1 * / 2) 0 (2 * s) (1 - b1)); [exact h__14 | lra ..].
}
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__390 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__390.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
{
apply inv_pos.
lra.
}
}
}
}
{
assert (e__391 : (size m (n)%Z (t)%Z) = 1 * ((size m (n)%Z (t)%Z) - 0) + 0).
{
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__392 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__393 : 1 <= IZR i__0).
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
rw e__392.
feq.
}
symmetry.
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
assert (e__394 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__395 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__396 : 1 <= IZR i__0).
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
rw e__395.
feq.
}
eapply eq_trans.
{
rw e__394.
reflexivity.
}
feq.
}
feq.
}
rw e__391.
apply (from_le_nn 1 0 0 (size m (n)%Z (t)%Z)); [exact s__67 | lra ..].
}
}
}
rw e__288. exact w__289.
}
(* x >= 0 *)
assert (s__399 : (0 <= (size x (n)%Z (t)%Z))).
{
change (0 <= (zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)))).
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__398 : 1 <= IZR i__0).
{ izr_le. }
apply apow_nonneg.
}
(* below *)
assert (s__504 : (((size x (n)%Z ((t + 1))%Z) + (kappa * (size m (n)%Z ((t + 1))%Z))) <= ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))))).
{
apply gap_le.
assert (e__400 : (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) - ((size x (n)%Z ((t + 1))%Z) + (kappa * (size m (n)%Z ((t + 1))%Z)))) = ((((1 - s) * ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) - ((size x (n)%Z ((t + 1))%Z) + (kappa * (size m (n)%Z ((t + 1))%Z)))) + (s * ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) + (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) - ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))))).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * kappa) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1))))).
{
assert (e__402 : (size x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
assert (e__403 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__405 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__404 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (x (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__404). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__403.
feq.
}
assert (e__406 : (size m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
assert (e__407 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__409 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__408 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__408). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__407.
feq.
}
assert (e__410 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__411 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__412 : 1 <= IZR i__0).
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
rw e__411.
feq.
}
assert (e__413 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__414 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__415 : 1 <= IZR i__0).
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
rw e__414.
feq.
}
eapply eq_trans.
{
rw e__402.
rw e__406.
rw e__410.
rw e__413.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * kappa) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1))))).
{
assert (e__416 : (size x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
assert (e__417 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__419 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__418 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (x (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__418). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__417.
feq.
}
assert (e__420 : (size m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
assert (e__421 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__423 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__422 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__422). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__421.
feq.
}
assert (e__424 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__425 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__426 : 1 <= IZR i__0).
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
rw e__425.
feq.
}
assert (e__427 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__428 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__429 : 1 <= IZR i__0).
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
rw e__428.
feq.
}
assert (e__430 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__431 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__432 : 1 <= IZR i__0).
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
rw e__431.
feq.
}
assert (e__433 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__434 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__435 : 1 <= IZR i__0).
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
rw e__434.
feq.
}
eapply eq_trans.
{
rw e__416.
rw e__420.
rw e__424.
rw e__427.
rw e__430.
rw e__433.
reflexivity.
}
feq.
}
feq.
}
assert (w__401 : 0 <= ((((1 - s) * ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) - ((size x (n)%Z ((t + 1))%Z) + (kappa * (size m (n)%Z ((t + 1))%Z)))) + (s * ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) + (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) - ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__436 : (((1 - s) * ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) - ((size x (n)%Z ((t + 1))%Z) + (kappa * (size m (n)%Z ((t + 1))%Z)))) = 1 * (((1 - s) * ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) - ((size x (n)%Z ((t + 1))%Z) + (kappa * (size m (n)%Z ((t + 1))%Z)))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * kappa) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa * s) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))) * s) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))))).
{
assert (e__437 : (size x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
assert (e__438 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__440 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__439 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (x (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__439). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__438.
feq.
}
assert (e__441 : (size m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
assert (e__442 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__444 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__443 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__443). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__442.
feq.
}
assert (e__445 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__446 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__447 : 1 <= IZR i__0).
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
rw e__446.
feq.
}
assert (e__448 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__449 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__450 : 1 <= IZR i__0).
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
rw e__449.
feq.
}
eapply eq_trans.
{
rw e__437.
rw e__441.
rw e__445.
rw e__448.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * kappa) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa * s) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))) * s) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))))).
{
assert (e__451 : (size x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
assert (e__452 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__454 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__453 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (x (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__453). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__452.
feq.
}
assert (e__455 : (size m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
assert (e__456 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__458 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__457 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__457). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__456.
feq.
}
assert (e__459 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__460 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__461 : 1 <= IZR i__0).
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
rw e__460.
feq.
}
assert (e__462 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__463 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__464 : 1 <= IZR i__0).
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
rw e__463.
feq.
}
eapply eq_trans.
{
rw e__451.
rw e__455.
rw e__459.
rw e__462.
reflexivity.
}
feq.
}
feq.
}
rw e__436.
apply (from_le_nn 1 0 ((size x (n)%Z ((t + 1))%Z) + (kappa * (size m (n)%Z ((t + 1))%Z))) ((1 - s) * ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))))); [exact s__397 | lra ..].
}
{
apply mult_pos_nn.
{
assert (e__465 : s = 1 * (s - 0) + 0).
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
rw e__465.
apply (from_lt_pos 1 0 0 s); [exact h__12 | lra ..].
}
{
apply plus_nn_nn.
{
assert (e__466 : (size x (n)%Z (t)%Z) = 1 * ((size x (n)%Z (t)%Z) - 0) + 0).
{
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__467 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__468 : 1 <= IZR i__0).
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
rw e__467.
feq.
}
symmetry.
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
assert (e__469 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__470 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__471 : 1 <= IZR i__0).
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
rw e__470.
feq.
}
eapply eq_trans.
{
rw e__469.
reflexivity.
}
feq.
}
feq.
}
rw e__466.
apply (from_le_nn 1 0 0 (size x (n)%Z (t)%Z)); [exact s__399 | lra ..].
}
{
apply mult_pos_nn.
{
assert (e__472 : kappa = 1 * (kappa - 0) + 0).
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
rw e__472.
apply (from_lt_pos 1 0 0 kappa); [exact h__9 | lra ..].
}
{
assert (e__473 : (size m (n)%Z (t)%Z) = 1 * ((size m (n)%Z (t)%Z) - 0) + 0).
{
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__474 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__475 : 1 <= IZR i__0).
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
rw e__474.
feq.
}
symmetry.
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
assert (e__476 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__477 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__478 : 1 <= IZR i__0).
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
rw e__477.
feq.
}
eapply eq_trans.
{
rw e__476.
reflexivity.
}
feq.
}
feq.
}
rw e__473.
apply (from_le_nn 1 0 0 (size m (n)%Z (t)%Z)); [exact s__67 | lra ..].
}
}
}
}
}
{
assert (e__479 : (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) - ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) = 1 * (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) - ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1))))).
{
assert (e__480 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__481 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__482 : 1 <= IZR i__0).
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
rw e__481.
feq.
}
assert (e__483 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__484 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__485 : 1 <= IZR i__0).
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
rw e__484.
feq.
}
assert (e__486 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__487 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__488 : 1 <= IZR i__0).
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
rw e__487.
feq.
}
assert (e__489 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__490 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__491 : 1 <= IZR i__0).
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
rw e__490.
feq.
}
eapply eq_trans.
{
rw e__480.
rw e__483.
rw e__486.
rw e__489.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1))))).
{
assert (e__492 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__493 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__494 : 1 <= IZR i__0).
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
rw e__493.
feq.
}
assert (e__495 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__496 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__497 : 1 <= IZR i__0).
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
rw e__496.
feq.
}
assert (e__498 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__499 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__500 : 1 <= IZR i__0).
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
rw e__499.
feq.
}
assert (e__501 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__502 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__503 : 1 <= IZR i__0).
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
rw e__502.
feq.
}
eapply eq_trans.
{
rw e__492.
rw e__495.
rw e__498.
rw e__501.
reflexivity.
}
feq.
}
feq.
}
rw e__479.
apply (from_le_nn 1 0 ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))); [exact h__62 | lra ..].
}
}
rw e__400. exact w__401.
}
(* factor *)
assert (s__509 : (0 < (1 - s))).
{
assert (e__505 : (1 - s) = (((1 - b1 - (2 * s)) * / 2) + ((1 + b1) * / 2))).
{
transitivity ((((- 1) * s) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * s) + 1)).
{
feq.
}
feq.
}
assert (w__506 : 0 < (((1 - b1 - (2 * s)) * / 2) + ((1 + b1) * / 2))).
{
apply plus_nn_pos.
{
assert (e__507 : ((1 - b1 - (2 * s)) * / 2) = (1 * / 2) * ((1 - b1) - (2 * s)) + 0).
{
transitivity (((((- 1) * / 2) * b1) + ((- 1) * s) + (1 * / 2))).
{
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * b1) + ((- 1) * s) + (1 * / 2))).
{
feq.
}
feq.
}
rw e__507.
apply (from_le_nn (1 * / 2) 0 (2 * s) (1 - b1)); [exact h__14 | lra ..].
}
{
assert (e__508 : ((1 + b1) * / 2) = (1 * / 2) * (b1 - 0) + (1 * / 2)).
{
transitivity ((((1 * / 2) * b1) + (1 * / 2))).
{
feq.
}
symmetry.
transitivity ((((1 * / 2) * b1) + (1 * / 2))).
{
feq.
}
feq.
}
rw e__508.
apply (from_lt_pos (1 * / 2) (1 * / 2) 0 b1); [exact h__3 | lra ..].
}
}
rw e__505. exact w__506.
}
(* falls *)
assert (s__613 : (((size x (n)%Z ((t + 1))%Z) + (kappa * (size m (n)%Z ((t + 1))%Z))) <= ((powerRZ (1 - s) ((t + 1))%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))).
{
apply gap_le.
assert (e__510 : (((powerRZ (1 - s) ((t + 1))%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) - ((size x (n)%Z ((t + 1))%Z) + (kappa * (size m (n)%Z ((t + 1))%Z)))) = ((((1 - s) * ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) - ((size x (n)%Z ((t + 1))%Z) + (kappa * (size m (n)%Z ((t + 1))%Z)))) + ((1 - s) * (((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) - ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))))))).
{
transitivity ((((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa * s) + ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + ((- 1) * (powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1))) * s) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))))).
{
assert (e__512 : (powerRZ (1 - s) ((t + 1))%Z) = (((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z)) + ((- 1) * (powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * s))).
{
assert (e__513 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
rw e__513.
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (((- 1) * s) + 1) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (((- 1) * s) + 1) (1)%Z 1 eq_refl).
assert (e__514 : powerRZ (((- 1) * s) + 1) (t)%Z = powerRZ ((- 1) * (s + (- 1))) (t)%Z).
{
try replace (((- 1) * s) + 1) with ((- 1) * (s + (- 1))) by feq.
reflexivity.
}
rw e__514.
rewrite (pz_mult (- 1) (s + (- 1)) (t)%Z) by zp.
feq.
}
assert (e__515 : (size x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
assert (e__516 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__518 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__517 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (x (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__517). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__516.
feq.
}
assert (e__519 : (size m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
assert (e__520 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__522 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__521 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__521). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__520.
feq.
}
assert (e__523 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__524 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__525 : 1 <= IZR i__0).
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
rw e__524.
feq.
}
assert (e__526 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__527 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__528 : 1 <= IZR i__0).
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
rw e__527.
feq.
}
eapply eq_trans.
{
rw e__512.
rw e__515.
rw e__519.
rw e__523.
rw e__526.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa * s) + ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + ((- 1) * (powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1))) * s) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))))).
{
assert (e__529 : (size x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
assert (e__530 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__532 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__531 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (x (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__531). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__530.
feq.
}
assert (e__533 : (size m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
assert (e__534 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__536 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__535 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__535). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__534.
feq.
}
assert (e__537 : (powerRZ (1 - s) (t)%Z) = ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z))).
{
assert (e__538 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
rw e__538.
assert (e__539 : powerRZ (((- 1) * s) + 1) (t)%Z = powerRZ ((- 1) * (s + (- 1))) (t)%Z).
{
try replace (((- 1) * s) + 1) with ((- 1) * (s + (- 1))) by feq.
reflexivity.
}
rw e__539.
rewrite (pz_mult (- 1) (s + (- 1)) (t)%Z) by zp.
feq.
}
assert (e__540 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__541 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__542 : 1 <= IZR i__0).
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
rw e__541.
feq.
}
assert (e__543 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__544 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__545 : 1 <= IZR i__0).
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
rw e__544.
feq.
}
assert (e__546 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__547 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__548 : 1 <= IZR i__0).
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
rw e__547.
feq.
}
assert (e__549 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__550 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__551 : 1 <= IZR i__0).
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
rw e__550.
feq.
}
eapply eq_trans.
{
rw e__529.
rw e__533.
rw e__537.
rw e__540.
rw e__543.
rw e__546.
rw e__549.
reflexivity.
}
feq.
}
feq.
}
assert (w__511 : 0 <= ((((1 - s) * ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) - ((size x (n)%Z ((t + 1))%Z) + (kappa * (size m (n)%Z ((t + 1))%Z)))) + ((1 - s) * (((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) - ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))))))).
{
apply plus_nn_nn.
{
assert (e__552 : (((1 - s) * ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) - ((size x (n)%Z ((t + 1))%Z) + (kappa * (size m (n)%Z ((t + 1))%Z)))) = 1 * (((1 - s) * ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) - ((size x (n)%Z ((t + 1))%Z) + (kappa * (size m (n)%Z ((t + 1))%Z)))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * kappa) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa * s) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))) * s) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))))).
{
assert (e__553 : (size x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
assert (e__554 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__556 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__555 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (x (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__555). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__554.
feq.
}
assert (e__557 : (size m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
assert (e__558 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__560 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__559 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__559). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__558.
feq.
}
assert (e__561 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__562 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__563 : 1 <= IZR i__0).
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
rw e__562.
feq.
}
assert (e__564 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__565 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__566 : 1 <= IZR i__0).
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
rw e__565.
feq.
}
eapply eq_trans.
{
rw e__553.
rw e__557.
rw e__561.
rw e__564.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * kappa) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa * s) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))) * s) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1))))).
{
assert (e__567 : (size x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
assert (e__568 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__570 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__569 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (x (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__569). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__568.
feq.
}
assert (e__571 : (size m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
assert (e__572 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__574 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__573 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__573). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__572.
feq.
}
assert (e__575 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__576 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__577 : 1 <= IZR i__0).
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
rw e__576.
feq.
}
assert (e__578 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__579 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__580 : 1 <= IZR i__0).
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
rw e__579.
feq.
}
eapply eq_trans.
{
rw e__567.
rw e__571.
rw e__575.
rw e__578.
reflexivity.
}
feq.
}
feq.
}
rw e__552.
apply (from_le_nn 1 0 ((size x (n)%Z ((t + 1))%Z) + (kappa * (size m (n)%Z ((t + 1))%Z))) ((1 - s) * ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))))); [exact s__397 | lra ..].
}
{
apply mult_pos_nn.
{
assert (e__581 : (1 - s) = 1 * ((1 - s) - 0) + 0).
{
transitivity ((((- 1) * s) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * s) + 1)).
{
feq.
}
feq.
}
rw e__581.
apply (from_lt_pos 1 0 0 (1 - s)); [exact s__509 | lra ..].
}
{
assert (e__582 : (((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) - ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) = 1 * (((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) - ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) + 0).
{
transitivity ((((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))))).
{
assert (e__583 : (powerRZ (1 - s) (t)%Z) = ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z))).
{
assert (e__584 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
rw e__584.
assert (e__585 : powerRZ (((- 1) * s) + 1) (t)%Z = powerRZ ((- 1) * (s + (- 1))) (t)%Z).
{
try replace (((- 1) * s) + 1) with ((- 1) * (s + (- 1))) by feq.
reflexivity.
}
rw e__585.
rewrite (pz_mult (- 1) (s + (- 1)) (t)%Z) by zp.
feq.
}
assert (e__586 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__587 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__588 : 1 <= IZR i__0).
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
rw e__587.
feq.
}
assert (e__589 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__590 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__591 : 1 <= IZR i__0).
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
rw e__590.
feq.
}
assert (e__592 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__593 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__594 : 1 <= IZR i__0).
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
rw e__593.
feq.
}
assert (e__595 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__596 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__597 : 1 <= IZR i__0).
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
rw e__596.
feq.
}
eapply eq_trans.
{
rw e__583.
rw e__586.
rw e__589.
rw e__592.
rw e__595.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))))).
{
assert (e__598 : (powerRZ (1 - s) (t)%Z) = ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z))).
{
assert (e__599 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
rw e__599.
assert (e__600 : powerRZ (((- 1) * s) + 1) (t)%Z = powerRZ ((- 1) * (s + (- 1))) (t)%Z).
{
try replace (((- 1) * s) + 1) with ((- 1) * (s + (- 1))) by feq.
reflexivity.
}
rw e__600.
rewrite (pz_mult (- 1) (s + (- 1)) (t)%Z) by zp.
feq.
}
assert (e__601 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__602 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__603 : 1 <= IZR i__0).
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
rw e__602.
feq.
}
assert (e__604 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__605 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__606 : 1 <= IZR i__0).
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
rw e__605.
feq.
}
assert (e__607 : (size x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
assert (e__608 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__609 : 1 <= IZR i__0).
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
rw e__608.
feq.
}
assert (e__610 : (size m (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
assert (e__611 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__612 : 1 <= IZR i__0).
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
rw e__611.
feq.
}
eapply eq_trans.
{
rw e__598.
rw e__601.
rw e__604.
rw e__607.
rw e__610.
reflexivity.
}
feq.
}
feq.
}
rw e__582.
apply (from_le_nn 1 0 ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))))); [exact h__63 | lra ..].
}
}
}
rw e__510. exact w__511.
}
(* step *)
assert (s__614 : ((((size x (n)%Z ((t + 1))%Z) + (kappa * (size m (n)%Z ((t + 1))%Z))) <= ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) /\ (((size x (n)%Z ((t + 1))%Z) + (kappa * (size m (n)%Z ((t + 1))%Z))) <= ((powerRZ (1 - s) ((t + 1))%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))))) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta * / kappa))))).
{
split.
{
exact s__504.
}
{
split.
{
exact s__613.
}
{
exact s__215.
}
}
}
pose proof s__614 as [h__615 [h__616 h__617]].
destruct s__614 as [h__618 [h__619 h__620]].
split.
{
apply gap_le.
assert (e__621 : (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) - ((size x (n)%Z (t + 1)%Z) + (kappa * (size m (n)%Z (t + 1)%Z)))) = 1 * (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) - ((size x (n)%Z ((t + 1))%Z) + (kappa * (size m (n)%Z ((t + 1))%Z)))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * kappa) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1))))).
{
assert (e__622 : (size x (n)%Z (t + 1)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t + 1)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
assert (e__623 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t + 1)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__624 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t + 1)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__623.
feq.
}
assert (e__625 : (size m (n)%Z (t + 1)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t + 1)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
assert (e__626 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t + 1)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__627 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t + 1)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__626.
feq.
}
assert (e__628 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__629 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__630 : 1 <= IZR i__0).
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
rw e__629.
feq.
}
assert (e__631 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__632 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__633 : 1 <= IZR i__0).
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
rw e__632.
feq.
}
eapply eq_trans.
{
rw e__622.
rw e__625.
rw e__628.
rw e__631.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * kappa) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1))))).
{
assert (e__634 : (size x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
assert (e__635 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__637 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__636 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (x (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__636). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__635.
feq.
}
assert (e__638 : (size m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
assert (e__639 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__641 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__640 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__640). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__639.
feq.
}
assert (e__642 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__643 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__644 : 1 <= IZR i__0).
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
rw e__643.
feq.
}
assert (e__645 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__646 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__647 : 1 <= IZR i__0).
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
rw e__646.
feq.
}
eapply eq_trans.
{
rw e__634.
rw e__638.
rw e__642.
rw e__645.
reflexivity.
}
feq.
}
feq.
}
rw e__621.
apply (from_le_nn 1 0 ((size x (n)%Z ((t + 1))%Z) + (kappa * (size m (n)%Z ((t + 1))%Z))) ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))); [exact h__618 | lra ..].
}
{
split.
{
apply gap_le.
assert (e__648 : (((powerRZ (1 - s) (t + 1)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) - ((size x (n)%Z (t + 1)%Z) + (kappa * (size m (n)%Z (t + 1)%Z)))) = 1 * (((powerRZ (1 - s) ((t + 1))%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) - ((size x (n)%Z ((t + 1))%Z) + (kappa * (size m (n)%Z ((t + 1))%Z)))) + 0).
{
transitivity ((((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa * s) + ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + ((- 1) * (powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1))) * s) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))))).
{
assert (e__649 : (powerRZ (1 - s) (t + 1)%Z) = (((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z)) + ((- 1) * (powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * s))).
{
assert (e__650 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
rw e__650.
rewrite (pz_add (((- 1) * s) + 1) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (((- 1) * s) + 1) (1)%Z 1 eq_refl).
assert (e__651 : powerRZ (((- 1) * s) + 1) (t)%Z = powerRZ ((- 1) * (s + (- 1))) (t)%Z).
{
try replace (((- 1) * s) + 1) with ((- 1) * (s + (- 1))) by feq.
reflexivity.
}
rw e__651.
rewrite (pz_mult (- 1) (s + (- 1)) (t)%Z) by zp.
feq.
}
assert (e__652 : (size x (n)%Z (t + 1)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t + 1)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
assert (e__653 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t + 1)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__654 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t + 1)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__653.
feq.
}
assert (e__655 : (size m (n)%Z (t + 1)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t + 1)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
assert (e__656 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t + 1)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__657 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t + 1)%Z (i__0)%Z) 1)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__656.
feq.
}
assert (e__658 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__659 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__660 : 1 <= IZR i__0).
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
rw e__659.
feq.
}
assert (e__661 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__662 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__663 : 1 <= IZR i__0).
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
rw e__662.
feq.
}
eapply eq_trans.
{
rw e__649.
rw e__652.
rw e__655.
rw e__658.
rw e__661.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1))) * kappa * s) + ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))) + ((- 1) * (powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1))) * s) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))) * kappa) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))))).
{
assert (e__664 : (powerRZ (1 - s) ((t + 1))%Z) = (((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z)) + ((- 1) * (powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z) * s))).
{
assert (e__665 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
rw e__665.
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (((- 1) * s) + 1) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (((- 1) * s) + 1) (1)%Z 1 eq_refl).
assert (e__666 : powerRZ (((- 1) * s) + 1) (t)%Z = powerRZ ((- 1) * (s + (- 1))) (t)%Z).
{
try replace (((- 1) * s) + 1) with ((- 1) * (s + (- 1))) by feq.
reflexivity.
}
rw e__666.
rewrite (pz_mult (- 1) (s + (- 1)) (t)%Z) by zp.
feq.
}
assert (e__667 : (size x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
assert (e__668 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__670 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (x (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__669 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (x (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__669). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__668.
feq.
}
assert (e__671 : (size m (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
assert (e__672 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m ((t + 1))%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__674 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((apow (m (t + 1)%Z (i__0)%Z) 1)).
{
assert (e__673 : (m ((t + 1))%Z (i__0)%Z) = (m (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i__0)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__673). }
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (t + 1)%Z (i__0)%Z) 1))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__672.
feq.
}
assert (e__675 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__676 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__677 : 1 <= IZR i__0).
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
rw e__676.
feq.
}
assert (e__678 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__679 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__680 : 1 <= IZR i__0).
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
rw e__679.
feq.
}
eapply eq_trans.
{
rw e__664.
rw e__667.
rw e__671.
rw e__675.
rw e__678.
reflexivity.
}
feq.
}
feq.
}
rw e__648.
apply (from_le_nn 1 0 ((size x (n)%Z ((t + 1))%Z) + (kappa * (size m (n)%Z ((t + 1))%Z))) ((powerRZ (1 - s) ((t + 1))%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))))); [exact h__619 | lra ..].
}
{
intros i b__681.
assert (r__683 : 1 <= IZR i).
{ izr_le. }
pose proof (h__620 i ltac:(zp)) as h__682.
assert (n__686 : kappa <> 0).
{
apply Rgt_not_eq; red.
assert (e__685 : kappa = 1 * (kappa - 0) + 0).
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
rw e__685.
apply (from_lt_pos 1 0 0 kappa); [exact h__9 | lra ..].
}
apply gap_le.
assert (e__684 : ((delta * / kappa) - (apow (m (t + 1)%Z (i)%Z) 1)) = 1 * ((delta * / kappa) - (apow (m ((t + 1))%Z (i)%Z) 1)) + 0).
{
transitivity ((((- 1) * (apow (m (t + 1)%Z (i)%Z) 1)) + (delta * (/ kappa)))).
{
assert (e__687 : / kappa = (/ kappa)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__687.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (m (t + 1)%Z (i)%Z) 1)) + (delta * (/ kappa)))).
{
assert (e__688 : (apow (m ((t + 1))%Z (i)%Z) 1) = (apow (m (t + 1)%Z (i)%Z) 1)).
{
assert (e__689 : (m ((t + 1))%Z (i)%Z) = (m (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z (i)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__689). }
reflexivity.
}
assert (e__690 : / kappa = (/ kappa)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__688.
rw e__690.
reflexivity.
}
feq.
}
feq.
}
rw e__684.
apply (from_le_nn 1 0 (apow (m ((t + 1))%Z (i)%Z) 1) (delta * / kappa)); [exact h__682 | lra ..].
}
}
}
}
(* always *)
assert (s__701 : (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))))))).
{
intros t b__692.
assert (r__693 : 0 <= IZR t).
{ izr_le. }
(* now *)
assert (s__696 : ((((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) /\ (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))))) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (t)%Z (i)%Z) 1) <= (delta * / kappa))))).
{
assert (b__694 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__695 : ((((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) /\ (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))))) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (t)%Z (i)%Z) 1) <= (delta * / kappa))))).
{
exact (s__691 (t)%Z b__694).
}
exact u__695.
}
pose proof s__696 as [h__697 [h__698 h__699]].
(* falls *)
assert (s__700 : (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))).
{
exact h__698.
}
exact s__700.
}
(* factor *)
assert (s__706 : ((- 1) < (1 - s))).
{
apply gap_lt.
assert (e__702 : ((1 - s) - (- 1)) = (1 + (((1 - b1 - (2 * s)) * / 2) + ((1 + b1) * / 2)))).
{
transitivity ((((- 1) * s) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * s) + 2)).
{
feq.
}
feq.
}
assert (w__703 : 0 < (1 + (((1 - b1 - (2 * s)) * / 2) + ((1 + b1) * / 2)))).
{
apply plus_pos_pos.
{
lra.
}
{
apply plus_nn_pos.
{
assert (e__704 : ((1 - b1 - (2 * s)) * / 2) = (1 * / 2) * ((1 - b1) - (2 * s)) + 0).
{
transitivity (((((- 1) * / 2) * b1) + ((- 1) * s) + (1 * / 2))).
{
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * b1) + ((- 1) * s) + (1 * / 2))).
{
feq.
}
feq.
}
rw e__704.
apply (from_le_nn (1 * / 2) 0 (2 * s) (1 - b1)); [exact h__14 | lra ..].
}
{
assert (e__705 : ((1 + b1) * / 2) = (1 * / 2) * (b1 - 0) + (1 * / 2)).
{
transitivity ((((1 * / 2) * b1) + (1 * / 2))).
{
feq.
}
symmetry.
transitivity ((((1 * / 2) * b1) + (1 * / 2))).
{
feq.
}
feq.
}
rw e__705.
apply (from_lt_pos (1 * / 2) (1 * / 2) 0 b1); [exact h__3 | lra ..].
}
}
}
rw e__702. exact w__703.
}
(* factor below *)
assert (s__710 : ((1 - s) < 1)).
{
apply gap_lt.
assert (e__707 : (1 - (1 - s)) = s).
{
transitivity (s).
{
feq.
}
symmetry.
transitivity (s).
{
reflexivity.
}
feq.
}
assert (w__708 : 0 < s).
{
assert (e__709 : s = 1 * (s - 0) + 0).
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
rw e__709.
apply (from_lt_pos 1 0 0 s); [exact h__12 | lra ..].
}
rw e__707. exact w__708.
}
(* powers *)
assert (s__714 : (tends (fun n : Z => (powerRZ (1 - s) (n)%Z)) 0)).
{
assert (p__711 : ((- 1) < (1 - s))).
{
exact s__706.
}
assert (p__712 : ((1 - s) < 1)).
{
exact s__710.
}
assert (u__713 : (tends (fun n : Z => (powerRZ (1 - s) (n)%Z)) 0)).
{
exact (ax_limit_of_powers (1 - s) p__711 p__712).
}
exact u__713.
}
(* bound tends *)
assert (s__725 : (tends (fun t : Z => ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))))) 0)).
{
assert (f__718 : tends (fun t : Z => ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))))) (0 * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))))).
{
refine (tends_mult (fun t : Z => (powerRZ (1 - s) (t)%Z)) (fun t : Z => ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) 0 ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) _ _).
{
exact s__714.
}
{
apply tends_const.
}
}
assert (e__717 : 0 = (0 * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))))).
{
transitivity (0).
{
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__719 : (size x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
assert (e__720 : zsum (1)%Z (n)%Z (fun i : Z => (apow (x (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (x (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (x (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__721 : 1 <= IZR i__0).
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
rw e__720.
feq.
}
assert (e__722 : (size m (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
assert (e__723 : zsum (1)%Z (n)%Z (fun i : Z => (apow (m (0)%Z (i)%Z) 1)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (apow (m (0)%Z (i__0)%Z) 1)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (apow (m (0)%Z (i__0)%Z) 1))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__724 : 1 <= IZR i__0).
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
rw e__723.
feq.
}
eapply eq_trans.
{
rw e__719.
rw e__722.
reflexivity.
}
feq.
}
feq.
}
refine (tends_value _ _ _ e__717 _).
refine (tends_from (1)%Z _ _ _ f__718 _).
intros t b__715.
assert (r__716 : 1 <= IZR t).
{ izr_le. }
reflexivity.
}
(* zero tends *)
assert (s__730 : (tends (fun t : Z => (0 * (powerRZ (1 - s) (t)%Z))) 0)).
{
assert (f__729 : tends (fun t : Z => (0 * (powerRZ (1 - s) (t)%Z))) (0 * 0)).
{
refine (tends_mult (fun t : Z => 0) (fun t : Z => (powerRZ (1 - s) (t)%Z)) 0 0 _ _).
{
apply tends_const.
}
{
exact s__714.
}
}
assert (e__728 : 0 = (0 * 0)).
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
refine (tends_value _ _ _ e__728 _).
refine (tends_from (1)%Z _ _ _ f__729 _).
intros t b__726.
assert (r__727 : 1 <= IZR t).
{ izr_le. }
reflexivity.
}
(* positive *)
assert (s__741 : (forall t : Z, ((1)%Z <= t)%Z -> ((0 * (powerRZ (1 - s) (t)%Z)) <= ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))))).
{
intros t b__731.
assert (r__732 : 1 <= IZR t).
{ izr_le. }
(* v *)
assert (s__740 : ((0 * (powerRZ (1 - s) (t)%Z)) <= ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))))).
{
apply gap_le.
apply to_plus.
apply plus_nn_zero.
{
apply plus_nn_nn.
{
change (0 <= (zsum (1)%Z (n)%Z (fun i : Z => (apow (x (t)%Z (i)%Z) 1)))).
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__733 : 1 <= IZR i__0).
{ izr_le. }
apply apow_nonneg.
}
{
apply mult_pos_nn.
{
assert (e__734 : kappa = 1 * (kappa - 0) + 0).
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
rw e__734.
apply (from_lt_pos 1 0 0 kappa); [exact h__9 | lra ..].
}
{
change (0 <= (zsum (1)%Z (n)%Z (fun i : Z => (apow (m (t)%Z (i)%Z) 1)))).
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__735 : 1 <= IZR i__0).
{ izr_le. }
apply apow_nonneg.
}
}
}
{
assert (e__736 : (- (0 * (powerRZ (1 - s) (t)%Z))) = 0).
{
assert (e__737 : (powerRZ (1 - s) (t)%Z) = ((powerRZ (- 1) (t)%Z) * (powerRZ (s + (- 1)) (t)%Z))).
{
assert (e__738 : (1 - s) = (((- 1) * s) + 1)).
{
feq.
}
rw e__738.
assert (e__739 : powerRZ (((- 1) * s) + 1) (t)%Z = powerRZ ((- 1) * (s + (- 1))) (t)%Z).
{
try replace (((- 1) * s) + 1) with ((- 1) * (s + (- 1))) by feq.
reflexivity.
}
rw e__739.
rewrite (pz_mult (- 1) (s + (- 1)) (t)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__737.
reflexivity.
}
feq.
}
rw e__736.
rat.
}
}
exact s__740.
}
(* under *)
assert (s__747 : (forall t : Z, ((1)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))))))).
{
intros t b__742.
assert (r__743 : 1 <= IZR t).
{ izr_le. }
(* v *)
assert (s__746 : (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))).
{
assert (b__744 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__745 : (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))).
{
exact (s__701 (t)%Z b__744).
}
exact u__745.
}
exact s__746.
}
(* tends *)
assert (s__753 : (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0)).
{
assert (w__748 : (forall t : Z, ((1)%Z <= t)%Z -> ((0 * (powerRZ (1 - s) (t)%Z)) <= ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))))).
{
intros t w__748_b.
exact (s__741 t w__748_b).
}
assert (t__749 : (tends (fun t : Z => (0 * (powerRZ (1 - s) (t)%Z))) 0)).
{
exact s__730.
}
assert (w__750 : (forall t : Z, ((1)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))))))).
{
intros t w__750_b.
exact (s__747 t w__750_b).
}
assert (t__751 : (tends (fun t : Z => ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))))) 0)).
{
exact s__725.
}
assert (t__752 : (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0)).
{
exact (tends_between (1)%Z (1)%Z (fun t : Z => (0 * (powerRZ (1 - s) (t)%Z))) (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) (fun t : Z => ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))))) 0 w__748 w__750 t__749 t__751).
}
exact t__752.
}
(* goal *)
assert (s__754 : ((forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0))).
{
split.
{
exact s__701.
}
{
exact s__753.
}
}
pose proof s__754 as [h__755 h__756].
split.
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> kappa))).
intros t b__757.
assert (r__758 : 0 <= IZR t).
{ izr_le. }
intros i b__759.
assert (r__760 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__761 : kappa = 1 * (kappa - 0) + 0).
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
rw e__761.
apply (from_lt_pos 1 0 0 kappa); [exact h__9 | lra ..].
}
{
change (forall i : Z, ((1)%Z <= i)%Z -> (0 <> kappa)).
intros i b__762.
assert (r__763 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__764 : kappa = 1 * (kappa - 0) + 0).
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
rw e__764.
apply (from_lt_pos 1 0 0 kappa); [exact h__9 | lra ..].
}
}
{
change ((forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0)).
exact s__754.
}
Qed.
Lemma meaningful : forall (b1 : R) (mu : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < mu) /\ (mu <= 1)) -> (0 < L) -> (0 < kappa) -> ((kappa * L) <= 1) -> ((4 * kappa * (1 - b1) * L) <= mu) -> (0 < s) -> ((2 * s) <= mu) -> ((2 * s) <= (1 - b1)) -> (0 < delta) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b1 * (m (t)%Z (i)%Z)) + ((1 - b1) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta / kappa)) -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) / 2) * (apow (m ((t + 1))%Z (i)%Z) 1))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) -> (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) -> (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) -> ((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> kappa))) /\ (forall i : Z, ((1)%Z <= i)%Z -> (0 <> kappa))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26)). Qed.
Theorem claim : forall (b1 : R) (mu : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < mu) /\ (mu <= 1)) -> (0 < L) -> (0 < kappa) -> ((kappa * L) <= 1) -> ((4 * kappa * (1 - b1) * L) <= mu) -> (0 < s) -> ((2 * s) <= mu) -> ((2 * s) <= (1 - b1)) -> (0 < delta) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b1 * (m (t)%Z (i)%Z)) + ((1 - b1) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta / kappa)) -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) / 2) * (apow (m ((t + 1))%Z (i)%Z) 1))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) -> (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) -> (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) -> ((forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))) <= ((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26)). Qed.
Fail Definition corrupted : forall (b1 : R) (mu : R) (L : R) (kappa : R) (s : R) (delta : R) (n : Z) (x : Z -> Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < mu) /\ (mu <= 1)) -> (0 < L) -> (0 < kappa) -> ((kappa * L) <= 1) -> ((4 * kappa * (1 - b1) * L) <= mu) -> (0 < s) -> ((2 * s) <= mu) -> ((2 * s) <= (1 - b1)) -> (0 < delta) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b1 * (m (t)%Z (i)%Z)) + ((1 - b1) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((apow (m ((t + 1))%Z (i)%Z) 1) <= (delta / kappa)) -> ((apow (x ((t + 1))%Z (i)%Z) 1) <= (((1 - mu) * (apow (x (t)%Z (i)%Z) 1)) + (((kappa * (1 - b1)) / 2) * (apow (m ((t + 1))%Z (i)%Z) 1))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((size g (n)%Z (t)%Z) <= (L * (size x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((size x (n)%Z (t)%Z) <= delta) -> ((apow (g (t)%Z (i)%Z) 1) <= (L * delta))))) -> (((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z))) <= delta) -> (forall i : Z, ((1)%Z <= i)%Z -> ((apow (m (0)%Z (i)%Z) 1) <= (delta / kappa))) -> ((forall t : Z, ((0)%Z <= t)%Z -> (((powerRZ (1 - s) (t)%Z) * ((size x (n)%Z (0)%Z) + (kappa * (size m (n)%Z (0)%Z)))) < ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z))))) /\ (tends (fun t : Z => ((size x (n)%Z (t)%Z) + (kappa * (size m (n)%Z (t)%Z)))) 0)) := claim.
End T_aida_contraction_2049ad5d.
