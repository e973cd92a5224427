From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas01.
From AdamNX Require Import Lemmas02.
Open Scope R_scope.

(* adamnx.rate.order_strict; certificate 5f9c0dc05dc96b3988bd5c0c896b52cb9dca4a5bae0d2260e3d9b4e07798a3d8 *)
Module T_adamnx_rate_order_strict_5f9c0dc0.
Definition adam_rate (b : R) (t : Z) : R := ((b - (powerRZ b (t)%Z)) / (1 - (powerRZ b (t)%Z))).
Definition uniform_rate (t : R) : R := (1 - (1 / t)).
Definition normalized_rate (a : R) (t : Z) : R := ((1 - (powerRZ a ((t + (- 1)))%Z)) / (1 - (powerRZ a (t)%Z))).

Lemma satisfiable : exists (a : R) (b : R) (t : Z), (0 <= t)%Z /\ ((0 < a) /\ (a < 1)) /\ ((0 < b) /\ (b < 1)) /\ (2 <= (IZR t)).
Proof.
exists (1 * / 2), (1 * / 3), (2)%Z.
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
{ change (0 < (1 * / 3)).
closed_less.
}
{ change ((1 * / 3) < 1).
closed_less.
}
}
{
change (2 <= 2).
apply Req_le.
closed_eq.
}
}
}
Qed.

Lemma proved : forall (a : R) (b : R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> ((0 < b) /\ (b < 1)) -> (2 <= (IZR t)) -> (((0 <> (1 - (powerRZ b (t)%Z))) /\ (0 <> (IZR t)) /\ (0 <> (IZR t)) /\ (0 <> a) /\ (0 <> (1 - (powerRZ a (t)%Z)))) /\ (((adam_rate b (t)%Z) < (uniform_rate (IZR t))) /\ ((uniform_rate (IZR t)) < (normalized_rate a (t)%Z)))).
Proof.
intros a b t b__0 h__2 h__5 h__8.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
assert (z__9 : ((2)%Z <= (t)%Z)%Z).
{ izr_back. }
(* D *)
assert (s__39 : (forall k : Z, ((1)%Z <= k)%Z -> (0 < (1 - (((IZR k) + 1) * (powerRZ a (k)%Z)) + ((IZR k) * (powerRZ a ((k + 1))%Z)))))).
{
apply (induction_from (fun k : Z => (0 < (1 - (((IZR k) + 1) * (powerRZ a (k)%Z)) + ((IZR k) * (powerRZ a ((k + 1))%Z))))) (1)%Z).
{
change (0 < (1 - (((IZR (1)%Z) + 1) * (powerRZ a (1)%Z)) + ((IZR (1)%Z) * (powerRZ a (((1)%Z + 1))%Z)))).
(* base *)
assert (s__13 : (0 < (1 - ((1 + 1) * (a ^ 1)) + (1 * (a ^ 2))))).
{
assert (e__10 : (1 - ((1 + 1) * (a ^ 1)) + (1 * (a ^ 2))) = ((1 - a) ^ 2)).
{
transitivity ((((- 2) * a) + (a ^ 2) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 2) * a) + (a ^ 2) + 1)).
{
feq.
}
feq.
}
assert (w__11 : 0 < ((1 - a) ^ 2)).
{
apply pow_pos.
assert (e__12 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__12.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
rw e__10. exact w__11.
}
assert (e__14 : (1 - (((IZR (1)%Z) + 1) * (powerRZ a (1)%Z)) + ((IZR (1)%Z) * (powerRZ a (((1)%Z + 1))%Z))) = 1 * ((1 - ((1 + 1) * (a ^ 1)) + (1 * (a ^ 2))) - 0) + 0).
{
transitivity ((((- 2) * a) + (a ^ 2) + 1)).
{
assert (e__15 : (powerRZ a (((1)%Z + 1))%Z) = (a ^ 2)).
{
swap (((1)%Z + 1))%Z with (2)%Z.
rewrite (pz_whole a (2)%Z 2 eq_refl).
feq.
}
assert (e__16 : (powerRZ a (1)%Z) = a).
{
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
assert (e__17 : (IZR (1)%Z) = 1).
{
izr.
}
eapply eq_trans.
{
rw e__15.
rw e__16.
rw e__17.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * a) + (a ^ 2) + 1)).
{
feq.
}
feq.
}
rw e__14.
apply (from_lt_pos 1 0 0 (1 - ((1 + 1) * (a ^ 1)) + (1 * (a ^ 2)))); [exact s__13 | lra ..].
}
{
intros k b__18.
assert (r__19 : 1 <= IZR k).
{ izr_le. }
intros IH__20.
change (0 < (1 - (((IZR (k + 1)%Z) + 1) * (powerRZ a (k + 1)%Z)) + ((IZR (k + 1)%Z) * (powerRZ a (((k + 1)%Z + 1))%Z)))).
(* step *)
assert (s__32 : (0 < (1 - (((IZR k) + 2) * (powerRZ a ((k + 1))%Z)) + (((IZR k) + 1) * (powerRZ a ((k + 2))%Z))))).
{
assert (e__21 : (1 - (((IZR k) + 2) * (powerRZ a ((k + 1))%Z)) + (((IZR k) + 1) * (powerRZ a ((k + 2))%Z))) = ((1 - (((IZR k) + 1) * (powerRZ a (k)%Z)) + ((IZR k) * (powerRZ a ((k + 1))%Z))) + (((IZR k) + 1) * (powerRZ a (k)%Z) * ((1 - a) ^ 2)))).
{
transitivity ((((- 2) * (powerRZ a (k)%Z) * a) + ((- 1) * (powerRZ a (k)%Z) * a * (IZR k)) + ((powerRZ a (k)%Z) * (a ^ 2)) + ((powerRZ a (k)%Z) * (a ^ 2) * (IZR k)) + 1)).
{
assert (e__23 : (powerRZ a ((k + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
assert (e__24 : (powerRZ a ((k + 2))%Z) = ((powerRZ a (k)%Z) * (a ^ 2))).
{
swap ((k + 2))%Z with (k + 2)%Z.
rewrite (pz_add a (k)%Z (2)%Z) by zp.
rewrite (pz_whole a (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__23.
rw e__24.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (powerRZ a (k)%Z) * a) + ((- 1) * (powerRZ a (k)%Z) * a * (IZR k)) + ((powerRZ a (k)%Z) * (a ^ 2)) + ((powerRZ a (k)%Z) * (a ^ 2) * (IZR k)) + 1)).
{
assert (e__25 : (powerRZ a ((k + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__25.
reflexivity.
}
feq.
}
feq.
}
assert (w__22 : 0 < ((1 - (((IZR k) + 1) * (powerRZ a (k)%Z)) + ((IZR k) * (powerRZ a ((k + 1))%Z))) + (((IZR k) + 1) * (powerRZ a (k)%Z) * ((1 - a) ^ 2)))).
{
apply plus_pos_pos.
{
assert (e__26 : (1 - (((IZR k) + 1) * (powerRZ a (k)%Z)) + ((IZR k) * (powerRZ a ((k + 1))%Z))) = 1 * ((1 - (((IZR k) + 1) * (powerRZ a (k)%Z)) + ((IZR k) * (powerRZ a ((k + 1))%Z))) - 0) + 0).
{
transitivity ((((powerRZ a (k)%Z) * a * (IZR k)) + ((- 1) * (powerRZ a (k)%Z) * (IZR k)) + ((- 1) * (powerRZ a (k)%Z)) + 1)).
{
assert (e__27 : (powerRZ a ((k + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
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
transitivity ((((powerRZ a (k)%Z) * a * (IZR k)) + ((- 1) * (powerRZ a (k)%Z) * (IZR k)) + ((- 1) * (powerRZ a (k)%Z)) + 1)).
{
assert (e__28 : (powerRZ a ((k + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
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
feq.
}
rw e__26.
apply (from_lt_pos 1 0 0 (1 - (((IZR k) + 1) * (powerRZ a (k)%Z)) + ((IZR k) * (powerRZ a ((k + 1))%Z)))); [exact IH__20 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__29 : ((IZR k) + 1) = 1 * ((IZR k) - 1) + 2).
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
rw e__29.
apply (from_le_pos 1 2 1 (IZR k)); [exact r__19 | lra ..].
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
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
}
{
apply pow_pos.
assert (e__31 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__31.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
}
}
rw e__21. exact w__22.
}
assert (e__33 : (1 - (((IZR (k + 1)%Z) + 1) * (powerRZ a (k + 1)%Z)) + ((IZR (k + 1)%Z) * (powerRZ a (((k + 1)%Z + 1))%Z))) = 1 * ((1 - (((IZR k) + 2) * (powerRZ a ((k + 1))%Z)) + (((IZR k) + 1) * (powerRZ a ((k + 2))%Z))) - 0) + 0).
{
transitivity ((((- 2) * (powerRZ a (k)%Z) * a) + ((- 1) * (powerRZ a (k)%Z) * a * (IZR k)) + ((powerRZ a (k)%Z) * (a ^ 2)) + ((powerRZ a (k)%Z) * (a ^ 2) * (IZR k)) + 1)).
{
assert (e__34 : (powerRZ a (((k + 1)%Z + 1))%Z) = ((powerRZ a (k)%Z) * (a ^ 2))).
{
swap (((k + 1)%Z + 1))%Z with (k + 2)%Z.
rewrite (pz_add a (k)%Z (2)%Z) by zp.
rewrite (pz_whole a (2)%Z 2 eq_refl).
feq.
}
assert (e__35 : (powerRZ a (k + 1)%Z) = ((powerRZ a (k)%Z) * a)).
{
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
assert (e__36 : (IZR (k + 1)%Z) = ((IZR k) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__34.
rw e__35.
rw e__36.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (powerRZ a (k)%Z) * a) + ((- 1) * (powerRZ a (k)%Z) * a * (IZR k)) + ((powerRZ a (k)%Z) * (a ^ 2)) + ((powerRZ a (k)%Z) * (a ^ 2) * (IZR k)) + 1)).
{
assert (e__37 : (powerRZ a ((k + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
assert (e__38 : (powerRZ a ((k + 2))%Z) = ((powerRZ a (k)%Z) * (a ^ 2))).
{
swap ((k + 2))%Z with (k + 2)%Z.
rewrite (pz_add a (k)%Z (2)%Z) by zp.
rewrite (pz_whole a (2)%Z 2 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__37.
rw e__38.
reflexivity.
}
feq.
}
feq.
}
rw e__33.
apply (from_lt_pos 1 0 0 (1 - (((IZR k) + 2) * (powerRZ a ((k + 1))%Z)) + (((IZR k) + 1) * (powerRZ a ((k + 2))%Z)))); [exact s__32 | lra ..].
}
}
(* E *)
assert (s__67 : (forall k : Z, ((2)%Z <= k)%Z -> (0 < (((IZR k) * (1 - b)) - 1 + (powerRZ b (k)%Z))))).
{
apply (induction_from (fun k : Z => (0 < (((IZR k) * (1 - b)) - 1 + (powerRZ b (k)%Z)))) (2)%Z).
{
change (0 < (((IZR (2)%Z) * (1 - b)) - 1 + (powerRZ b (2)%Z))).
(* base *)
assert (s__43 : (0 < ((2 * (1 - b)) - 1 + (b ^ 2)))).
{
assert (e__40 : ((2 * (1 - b)) - 1 + (b ^ 2)) = ((1 - b) ^ 2)).
{
transitivity ((((- 2) * b) + (b ^ 2) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 2) * b) + (b ^ 2) + 1)).
{
feq.
}
feq.
}
assert (w__41 : 0 < ((1 - b) ^ 2)).
{
apply pow_pos.
assert (e__42 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__42.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
rw e__40. exact w__41.
}
assert (e__44 : (((IZR (2)%Z) * (1 - b)) - 1 + (powerRZ b (2)%Z)) = 1 * (((2 * (1 - b)) - 1 + (b ^ 2)) - 0) + 0).
{
transitivity ((((- 2) * b) + (b ^ 2) + 1)).
{
assert (e__45 : (powerRZ b (2)%Z) = (b ^ 2)).
{
rewrite (pz_whole b (2)%Z 2 eq_refl).
feq.
}
assert (e__46 : (IZR (2)%Z) = 2).
{
izr.
}
eapply eq_trans.
{
rw e__45.
rw e__46.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * b) + (b ^ 2) + 1)).
{
feq.
}
feq.
}
rw e__44.
apply (from_lt_pos 1 0 0 ((2 * (1 - b)) - 1 + (b ^ 2))); [exact s__43 | lra ..].
}
{
intros k b__47.
assert (r__48 : 2 <= IZR k).
{ izr_le. }
intros IH__49.
change (0 < (((IZR (k + 1)%Z) * (1 - b)) - 1 + (powerRZ b (k + 1)%Z))).
(* step *)
assert (s__62 : (0 < ((((IZR k) + 1) * (1 - b)) - 1 + (powerRZ b ((k + 1))%Z)))).
{
assert (e__50 : ((((IZR k) + 1) * (1 - b)) - 1 + (powerRZ b ((k + 1))%Z)) = ((((IZR k) * (1 - b)) - 1 + (powerRZ b (k)%Z)) + ((1 - b) * (1 - (powerRZ b (k)%Z))))).
{
transitivity ((((powerRZ b (k)%Z) * b) + ((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k))).
{
assert (e__52 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
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
transitivity ((((powerRZ b (k)%Z) * b) + ((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k))).
{
feq.
}
feq.
}
assert (w__51 : 0 < ((((IZR k) * (1 - b)) - 1 + (powerRZ b (k)%Z)) + ((1 - b) * (1 - (powerRZ b (k)%Z))))).
{
apply plus_pos_pos.
{
assert (e__53 : (((IZR k) * (1 - b)) - 1 + (powerRZ b (k)%Z)) = 1 * ((((IZR k) * (1 - b)) - 1 + (powerRZ b (k)%Z)) - 0) + 0).
{
transitivity (((powerRZ b (k)%Z) + ((- 1) * b * (IZR k)) + (IZR k) + (- 1))).
{
feq.
}
symmetry.
transitivity (((powerRZ b (k)%Z) + ((- 1) * b * (IZR k)) + (IZR k) + (- 1))).
{
feq.
}
feq.
}
rw e__53.
apply (from_lt_pos 1 0 0 (((IZR k) * (1 - b)) - 1 + (powerRZ b (k)%Z))); [exact IH__49 | lra ..].
}
{
apply mult_pos_pos.
{
assert (e__54 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__54.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
{
assert (g__55 : 0 < b).
{
assert (e__59 : b = 1 * (b - 0) + 0).
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
rw e__59.
apply (from_lt_pos 1 0 0 b); [exact h__6 | lra ..].
}
assert (g__56 : 0 < (1 - b)).
{
assert (e__60 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__60.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
assert (g__57 : 0 < (IZR k)).
{
assert (e__61 : (IZR k) = 1 * ((IZR k) - 2) + 2).
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
rw e__61.
apply (from_le_pos 1 2 2 (IZR k)); [exact r__48 | lra ..].
}
assert (g__58 : 0 < (1 - (powerRZ b (k)%Z))).
{
pz_gap b (k)%Z.
}
lra.
}
}
}
rw e__50. exact w__51.
}
assert (e__63 : (((IZR (k + 1)%Z) * (1 - b)) - 1 + (powerRZ b (k + 1)%Z)) = 1 * (((((IZR k) + 1) * (1 - b)) - 1 + (powerRZ b ((k + 1))%Z)) - 0) + 0).
{
transitivity ((((powerRZ b (k)%Z) * b) + ((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k))).
{
assert (e__64 : (powerRZ b (k + 1)%Z) = ((powerRZ b (k)%Z) * b)).
{
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
assert (e__65 : (IZR (k + 1)%Z) = ((IZR k) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__64.
rw e__65.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ b (k)%Z) * b) + ((- 1) * b * (IZR k)) + ((- 1) * b) + (IZR k))).
{
assert (e__66 : (powerRZ b ((k + 1))%Z) = ((powerRZ b (k)%Z) * b)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b (k)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__66.
reflexivity.
}
feq.
}
feq.
}
rw e__63.
apply (from_lt_pos 1 0 0 ((((IZR k) + 1) * (1 - b)) - 1 + (powerRZ b ((k + 1))%Z))); [exact s__62 | lra ..].
}
}
assert (n__72 : a <> 0).
{
apply Rgt_not_eq; red.
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
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
(* D_t *)
assert (s__77 : (0 < (1 - ((IZR t) * (powerRZ a ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ a (t)%Z))))).
{
assert (b__68 : ((1)%Z <= ((t + (- 1)))%Z)%Z).
{ zp. }
assert (u__69 : (0 < (1 - (((IZR ((t + (- 1)))%Z) + 1) * (powerRZ a ((t + (- 1)))%Z)) + ((IZR ((t + (- 1)))%Z) * (powerRZ a (((t + (- 1)) + 1))%Z))))).
{
exact (s__39 ((t + (- 1)))%Z b__68).
}
assert (e__70 : (1 - ((IZR t) * (powerRZ a ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ a (t)%Z))) = 1 * ((1 - (((IZR ((t + (- 1)))%Z) + 1) * (powerRZ a ((t + (- 1)))%Z)) + ((IZR ((t + (- 1)))%Z) * (powerRZ a (((t + (- 1)) + 1))%Z))) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ a (t)%Z) * (/ a) * (IZR t)) + ((powerRZ a (t)%Z) * (IZR t)) + ((- 1) * (powerRZ a (t)%Z)) + 1)).
{
assert (e__73 : (powerRZ a ((t + (- 1)))%Z) = ((powerRZ a (t)%Z) * (/ a))).
{
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz a (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__73.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ a (t)%Z) * (/ a) * (IZR t)) + ((powerRZ a (t)%Z) * (IZR t)) + ((- 1) * (powerRZ a (t)%Z)) + 1)).
{
assert (e__74 : (powerRZ a (((t + (- 1)) + 1))%Z) = (powerRZ a (t)%Z)).
{
swap (((t + (- 1)) + 1))%Z with (t)%Z.
feq.
}
assert (e__75 : (powerRZ a ((t + (- 1)))%Z) = ((powerRZ a (t)%Z) * (/ a))).
{
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz a (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__76 : (IZR ((t + (- 1)))%Z) = ((IZR t) + (- 1))).
{
izr.
}
eapply eq_trans.
{
rw e__74.
rw e__75.
rw e__76.
reflexivity.
}
feq.
}
feq.
}
rw e__70.
apply (from_lt_pos 1 0 0 (1 - (((IZR ((t + (- 1)))%Z) + 1) * (powerRZ a ((t + (- 1)))%Z)) + ((IZR ((t + (- 1)))%Z) * (powerRZ a (((t + (- 1)) + 1))%Z)))); [exact u__69 | lra ..].
}
(* E_t *)
assert (s__80 : (0 < (((IZR t) * (1 - b)) - 1 + (powerRZ b (t)%Z)))).
{
assert (b__78 : ((2)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__79 : (0 < (((IZR t) * (1 - b)) - 1 + (powerRZ b (t)%Z)))).
{
exact (s__67 (t)%Z b__78).
}
exact u__79.
}
assert (n__84 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__83 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__83.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__8 | lra ..].
}
assert (n__92 : (1 - (powerRZ b (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__85 : 0 < b).
{
assert (e__89 : b = 1 * (b - 0) + 0).
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
rw e__89.
apply (from_lt_pos 1 0 0 b); [exact h__6 | lra ..].
}
assert (g__86 : 0 < (1 - b)).
{
assert (e__90 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__90.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
assert (g__87 : 0 < (IZR t)).
{
assert (e__91 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__91.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__8 | lra ..].
}
assert (g__88 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
assert (n__94 : (((- 1) * (powerRZ b (t)%Z)) + 1) <> 0).
{
assert (e__93 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__93.
exact n__92.
}
assert (n__95 : ((powerRZ b (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__94.
transitivity ((- 1) * ((powerRZ b (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__104 : ((IZR t) * (1 - (powerRZ b (t)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__96 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__96.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__8 | lra ..].
}
{
assert (g__97 : 0 < b).
{
assert (e__101 : b = 1 * (b - 0) + 0).
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
rw e__101.
apply (from_lt_pos 1 0 0 b); [exact h__6 | lra ..].
}
assert (g__98 : 0 < (1 - b)).
{
assert (e__102 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__102.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
assert (g__99 : 0 < (IZR t)).
{
assert (e__103 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__103.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__8 | lra ..].
}
assert (g__100 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
}
assert (n__106 : (((- 1) * (powerRZ b (t)%Z) * (IZR t)) + (IZR t)) <> 0).
{
assert (e__105 : ((IZR t) * (1 - (powerRZ b (t)%Z))) = (((- 1) * (powerRZ b (t)%Z) * (IZR t)) + (IZR t))).
{
feq.
}
try rewrite <- e__105.
exact n__104.
}
(* left *)
assert (s__123 : ((adam_rate b (t)%Z) < (uniform_rate (IZR t)))).
{
apply gap_lt.
assert (e__81 : ((uniform_rate (IZR t)) - (adam_rate b (t)%Z)) = ((((IZR t) * (1 - b)) - 1 + (powerRZ b (t)%Z)) * / ((IZR t) * (1 - (powerRZ b (t)%Z))))).
{
transitivity (((((- 1) * (powerRZ b (t)%Z) * (/ (IZR t))) + b + (/ (IZR t)) + (- 1)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__107 : (uniform_rate (IZR t)) = (((- 1) * (/ (IZR t))) + 1)).
{
change ((1 - (1 * / (IZR t))) = (((- 1) * (/ (IZR t))) + 1)).
assert (e__108 : / (IZR t) = (/ (IZR t))).
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
assert (e__109 : (adam_rate b (t)%Z) = (((powerRZ b (t)%Z) + ((- 1) * b)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
change (((b - (powerRZ b (t)%Z)) * / (1 - (powerRZ b (t)%Z))) = (((powerRZ b (t)%Z) + ((- 1) * b)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
assert (e__110 : / (1 - (powerRZ b (t)%Z)) = ((- 1) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__111 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
rw e__111.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__110.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__107.
rw e__109.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ b (t)%Z) * (/ (IZR t))) + b + (/ (IZR t)) + (- 1)) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__112 : / ((IZR t) * (1 - (powerRZ b (t)%Z))) = (((- 1) * (/ (IZR t))) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__113 : ((IZR t) * (1 - (powerRZ b (t)%Z))) = (((- 1) * (powerRZ b (t)%Z) * (IZR t)) + (IZR t))).
{
feq.
}
rw e__113.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__112.
reflexivity.
}
feq.
}
feq.
}
assert (w__82 : 0 < ((((IZR t) * (1 - b)) - 1 + (powerRZ b (t)%Z)) * / ((IZR t) * (1 - (powerRZ b (t)%Z))))).
{
apply mult_pos_pos.
{
assert (e__114 : (((IZR t) * (1 - b)) - 1 + (powerRZ b (t)%Z)) = 1 * ((((IZR t) * (1 - b)) - 1 + (powerRZ b (t)%Z)) - 0) + 0).
{
transitivity (((powerRZ b (t)%Z) + ((- 1) * b * (IZR t)) + (IZR t) + (- 1))).
{
feq.
}
symmetry.
transitivity (((powerRZ b (t)%Z) + ((- 1) * b * (IZR t)) + (IZR t) + (- 1))).
{
feq.
}
feq.
}
rw e__114.
apply (from_lt_pos 1 0 0 (((IZR t) * (1 - b)) - 1 + (powerRZ b (t)%Z))); [exact s__80 | lra ..].
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__115 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__115.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__8 | lra ..].
}
{
assert (g__116 : 0 < b).
{
assert (e__120 : b = 1 * (b - 0) + 0).
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
rw e__120.
apply (from_lt_pos 1 0 0 b); [exact h__6 | lra ..].
}
assert (g__117 : 0 < (1 - b)).
{
assert (e__121 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__121.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
assert (g__118 : 0 < (IZR t)).
{
assert (e__122 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__122.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__8 | lra ..].
}
assert (g__119 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
}
}
rw e__81. exact w__82.
}
assert (n__133 : (1 - (powerRZ a (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__126 : 0 < a).
{
assert (e__130 : a = 1 * (a - 0) + 0).
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
rw e__130.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__127 : 0 < (1 - a)).
{
assert (e__131 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__131.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__128 : 0 < (IZR t)).
{
assert (e__132 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__132.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__8 | lra ..].
}
assert (g__129 : 0 < (1 - (powerRZ a (t)%Z))).
{
pz_gap a (t)%Z.
}
lra.
}
assert (n__135 : (((- 1) * (powerRZ a (t)%Z)) + 1) <> 0).
{
assert (e__134 : (1 - (powerRZ a (t)%Z)) = (((- 1) * (powerRZ a (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__134.
exact n__133.
}
assert (n__136 : ((powerRZ a (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__135.
transitivity ((- 1) * ((powerRZ a (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__145 : ((IZR t) * (1 - (powerRZ a (t)%Z))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__137 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__137.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__8 | lra ..].
}
{
assert (g__138 : 0 < a).
{
assert (e__142 : a = 1 * (a - 0) + 0).
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
rw e__142.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__139 : 0 < (1 - a)).
{
assert (e__143 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__143.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__140 : 0 < (IZR t)).
{
assert (e__144 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
apply (from_le_pos 1 2 2 (IZR t)); [exact h__8 | lra ..].
}
assert (g__141 : 0 < (1 - (powerRZ a (t)%Z))).
{
pz_gap a (t)%Z.
}
lra.
}
}
assert (n__147 : (((- 1) * (powerRZ a (t)%Z) * (IZR t)) + (IZR t)) <> 0).
{
assert (e__146 : ((IZR t) * (1 - (powerRZ a (t)%Z))) = (((- 1) * (powerRZ a (t)%Z) * (IZR t)) + (IZR t))).
{
feq.
}
try rewrite <- e__146.
exact n__145.
}
(* right *)
assert (s__168 : ((uniform_rate (IZR t)) < (normalized_rate a (t)%Z))).
{
apply gap_lt.
assert (e__124 : ((normalized_rate a (t)%Z) - (uniform_rate (IZR t))) = ((1 - ((IZR t) * (powerRZ a ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ a (t)%Z))) * / ((IZR t) * (1 - (powerRZ a (t)%Z))))).
{
transitivity (((((powerRZ a (t)%Z) * (/ a)) + ((powerRZ a (t)%Z) * (/ (IZR t))) + ((- 1) * (powerRZ a (t)%Z)) + ((- 1) * (/ (IZR t)))) * (/ ((powerRZ a (t)%Z) + (- 1))))).
{
assert (e__148 : (normalized_rate a (t)%Z) = ((((powerRZ a (t)%Z) * (/ a)) + (- 1)) * (/ ((powerRZ a (t)%Z) + (- 1))))).
{
change (((1 - (powerRZ a ((t + (- 1)))%Z)) * / (1 - (powerRZ a (t)%Z))) = ((((powerRZ a (t)%Z) * (/ a)) + (- 1)) * (/ ((powerRZ a (t)%Z) + (- 1))))).
assert (e__149 : (powerRZ a ((t + (- 1)))%Z) = ((powerRZ a (t)%Z) * (/ a))).
{
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz a (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__150 : / (1 - (powerRZ a (t)%Z)) = ((- 1) * (/ ((powerRZ a (t)%Z) + (- 1))))).
{
assert (e__151 : (1 - (powerRZ a (t)%Z)) = (((- 1) * (powerRZ a (t)%Z)) + 1)).
{
feq.
}
rw e__151.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__149.
rw e__150.
reflexivity.
}
feq.
}
assert (e__152 : (uniform_rate (IZR t)) = (((- 1) * (/ (IZR t))) + 1)).
{
change ((1 - (1 * / (IZR t))) = (((- 1) * (/ (IZR t))) + 1)).
assert (e__153 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__153.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__148.
rw e__152.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ a (t)%Z) * (/ a)) + ((powerRZ a (t)%Z) * (/ (IZR t))) + ((- 1) * (powerRZ a (t)%Z)) + ((- 1) * (/ (IZR t)))) * (/ ((powerRZ a (t)%Z) + (- 1))))).
{
assert (e__154 : / ((IZR t) * (1 - (powerRZ a (t)%Z))) = (((- 1) * (/ (IZR t))) * (/ ((powerRZ a (t)%Z) + (- 1))))).
{
assert (e__155 : ((IZR t) * (1 - (powerRZ a (t)%Z))) = (((- 1) * (powerRZ a (t)%Z) * (IZR t)) + (IZR t))).
{
feq.
}
rw e__155.
apply inv_by. feq.
}
assert (e__156 : (powerRZ a ((t + (- 1)))%Z) = ((powerRZ a (t)%Z) * (/ a))).
{
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz a (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__154.
rw e__156.
reflexivity.
}
feq.
}
feq.
}
assert (w__125 : 0 < ((1 - ((IZR t) * (powerRZ a ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ a (t)%Z))) * / ((IZR t) * (1 - (powerRZ a (t)%Z))))).
{
apply mult_pos_pos.
{
assert (e__157 : (1 - ((IZR t) * (powerRZ a ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ a (t)%Z))) = 1 * ((1 - ((IZR t) * (powerRZ a ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ a (t)%Z))) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ a (t)%Z) * (/ a) * (IZR t)) + ((powerRZ a (t)%Z) * (IZR t)) + ((- 1) * (powerRZ a (t)%Z)) + 1)).
{
assert (e__158 : (powerRZ a ((t + (- 1)))%Z) = ((powerRZ a (t)%Z) * (/ a))).
{
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz a (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__158.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ a (t)%Z) * (/ a) * (IZR t)) + ((powerRZ a (t)%Z) * (IZR t)) + ((- 1) * (powerRZ a (t)%Z)) + 1)).
{
assert (e__159 : (powerRZ a ((t + (- 1)))%Z) = ((powerRZ a (t)%Z) * (/ a))).
{
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz a (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
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
rw e__157.
apply (from_lt_pos 1 0 0 (1 - ((IZR t) * (powerRZ a ((t + (- 1)))%Z)) + (((IZR t) - 1) * (powerRZ a (t)%Z)))); [exact s__77 | lra ..].
}
{
apply inv_pos.
apply mult_pos_pos.
{
assert (e__160 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__160.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__8 | lra ..].
}
{
assert (g__161 : 0 < a).
{
assert (e__165 : a = 1 * (a - 0) + 0).
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
rw e__165.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__162 : 0 < (1 - a)).
{
assert (e__166 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__166.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__163 : 0 < (IZR t)).
{
assert (e__167 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__167.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__8 | lra ..].
}
assert (g__164 : 0 < (1 - (powerRZ a (t)%Z))).
{
pz_gap a (t)%Z.
}
lra.
}
}
}
rw e__124. exact w__125.
}
(* goal *)
assert (s__169 : (((adam_rate b (t)%Z) < (uniform_rate (IZR t))) /\ ((uniform_rate (IZR t)) < (normalized_rate a (t)%Z)))).
{
split.
{
exact s__123.
}
{
exact s__168.
}
}
pose proof s__169 as [h__170 h__171].
split.
{
split.
{
change (0 <> (1 - (powerRZ b (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__172 : 0 < b).
{
assert (e__176 : b = 1 * (b - 0) + 0).
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
rw e__176.
apply (from_lt_pos 1 0 0 b); [exact h__6 | lra ..].
}
assert (g__173 : 0 < (1 - b)).
{
assert (e__177 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__177.
apply (from_lt_pos 1 0 b 1); [exact h__7 | lra ..].
}
assert (g__174 : 0 < (IZR t)).
{
assert (e__178 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
apply (from_le_pos 1 2 2 (IZR t)); [exact h__8 | lra ..].
}
assert (g__175 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
{
split.
{
change (0 <> (IZR t)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__179 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__179.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__8 | lra ..].
}
{
split.
{
change (0 <> (IZR t)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__180 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__180.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__8 | lra ..].
}
{
split.
{
change (0 <> a).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__181 : a = 1 * (a - 0) + 0).
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
rw e__181.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
{
change (0 <> (1 - (powerRZ a (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__182 : 0 < a).
{
assert (e__186 : a = 1 * (a - 0) + 0).
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
rw e__186.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__183 : 0 < (1 - a)).
{
assert (e__187 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__187.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__184 : 0 < (IZR t)).
{
assert (e__188 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__188.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__8 | lra ..].
}
assert (g__185 : 0 < (1 - (powerRZ a (t)%Z))).
{
pz_gap a (t)%Z.
}
lra.
}
}
}
}
}
{
change (((adam_rate b (t)%Z) < (uniform_rate (IZR t))) /\ ((uniform_rate (IZR t)) < (normalized_rate a (t)%Z))).
exact s__169.
}
Qed.
Lemma meaningful : forall (a : R) (b : R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> ((0 < b) /\ (b < 1)) -> (2 <= (IZR t)) -> ((0 <> (1 - (powerRZ b (t)%Z))) /\ (0 <> (IZR t)) /\ (0 <> (IZR t)) /\ (0 <> a) /\ (0 <> (1 - (powerRZ a (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (a : R) (b : R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> ((0 < b) /\ (b < 1)) -> (2 <= (IZR t)) -> (((adam_rate b (t)%Z) < (uniform_rate (IZR t))) /\ ((uniform_rate (IZR t)) < (normalized_rate a (t)%Z))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (a : R) (b : R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> ((0 < b) /\ (b < 1)) -> (2 <= (IZR t)) -> (((uniform_rate (IZR t)) <= (adam_rate b (t)%Z)) /\ ((uniform_rate (IZR t)) < (normalized_rate a (t)%Z))) := claim.
End T_adamnx_rate_order_strict_5f9c0dc0.


(* adamnx.rate.close; certificate c0945aa2b9cf2c008c8bd4aad473e0f1b0453f705a4bb20180ede4709149b84f *)
Module T_adamnx_rate_close_c0945aa2.
Definition adam_rate (b : R) (t : Z) : R := ((b - (powerRZ b (t)%Z)) / (1 - (powerRZ b (t)%Z))).
Definition adamnx_rate (b : R) (t : R) : R := ((1 - (Rpower b ((1 - b) * ((- 1) + t)))) / (1 - (Rpower b (t * (1 - b))))).
Definition uniform_rate (t : R) : R := (1 - (1 / t)).
Definition normalized_rate (a : R) (t : Z) : R := ((1 - (powerRZ a ((t + (- 1)))%Z)) / (1 - (powerRZ a (t)%Z))).

Lemma satisfiable : exists (b : R) (c : R) (d : R) (t : Z), (0 <= t)%Z /\ (0 < b) /\ (b < c) /\ (c < 1) /\ ((0 < d) /\ (d < 1)) /\ (2 <= (IZR t)).
Proof.
exists (1 * / 2), (3 * / 4), (99 * / 100), (3)%Z.
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
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (99 * / 100)).
closed_less.
}
{ change ((99 * / 100) < 1).
closed_less.
}
}
{
change (2 <= 3).
closed_less.
}
}
}
}
}
Qed.

Lemma proved : forall (b : R) (c : R) (d : R) (t : Z), (0 <= t)%Z -> (0 < b) -> (b < c) -> (c < 1) -> ((0 < d) /\ (d < 1)) -> (2 <= (IZR t)) -> (((0 <> (1 - (powerRZ b (t)%Z))) /\ (0 <> (1 - (powerRZ c (t)%Z))) /\ (0 <> (1 - (powerRZ c (t)%Z))) /\ (0 < d) /\ (0 <> (1 - (Rpower d ((IZR t) * (1 - d)))))) /\ (((adam_rate b (t)%Z) < (adam_rate c (t)%Z)) /\ ((adam_rate c (t)%Z) <= (adamnx_rate d (IZR t))))).
Proof.
intros b c d t b__0 h__2 h__3 h__4 h__5 h__8.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__5 as [h__6 h__7].
assert (z__9 : ((2)%Z <= (t)%Z)%Z).
{ izr_back. }
(* cpos *)
assert (s__14 : (0 < c)).
{
assert (e__10 : c = (b + (c - b))).
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
assert (w__11 : 0 < (b + (c - b))).
{
apply plus_pos_pos.
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
apply (from_lt_pos 1 0 0 b); [exact h__2 | lra ..].
}
{
assert (e__13 : (c - b) = 1 * (c - b) + 0).
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
rw e__13.
apply (from_lt_pos 1 0 b c); [exact h__3 | lra ..].
}
}
rw e__10. exact w__11.
}
(* bless *)
assert (s__19 : (b < 1)).
{
apply gap_lt.
assert (e__15 : (1 - b) = ((c - b) + (1 - c))).
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
assert (w__16 : 0 < ((c - b) + (1 - c))).
{
apply plus_pos_pos.
{
assert (e__17 : (c - b) = 1 * (c - b) + 0).
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
rw e__17.
apply (from_lt_pos 1 0 b c); [exact h__3 | lra ..].
}
{
assert (e__18 : (1 - c) = 1 * (1 - c) + 0).
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
rw e__18.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
}
rw e__15. exact w__16.
}
(* left *)
assert (s__26 : ((adam_rate b (t)%Z) < (adam_rate c (t)%Z))).
{
assert (b__20 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__21 : (0 < b)).
{
exact h__2.
}
assert (p__22 : (b < c)).
{
exact h__3.
}
assert (p__23 : (c < 1)).
{
exact h__4.
}
assert (p__24 : (2 <= (IZR t))).
{
exact h__8.
}
assert (u__25 : ((adam_rate b (t)%Z) < (adam_rate c (t)%Z))).
{
exact (T_adam_rate_increasing_in_b_f25767e8.claim b c (t)%Z b__20 p__21 p__22 p__23 p__24).
}
exact u__25.
}
(* t1 *)
assert (s__30 : (1 <= (IZR t))).
{
apply gap_le.
assert (e__27 : ((IZR t) - 1) = (((IZR t) - 2) + 1)).
{
transitivity (((IZR t) + (- 1))).
{
feq.
}
symmetry.
transitivity (((IZR t) + (- 1))).
{
feq.
}
feq.
}
assert (w__28 : 0 <= (((IZR t) - 2) + 1)).
{
apply Rlt_le.
assert (e__29 : (((IZR t) - 2) + 1) = 1 * ((IZR t) - 2) + 1).
{
transitivity (((IZR t) + (- 1))).
{
feq.
}
symmetry.
transitivity (((IZR t) + (- 1))).
{
feq.
}
feq.
}
rw e__29.
apply (from_le_pos 1 1 2 (IZR t)); [exact h__8 | lra ..].
}
rw e__27. exact w__28.
}
assert (z__31 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* both *)
assert (s__37 : (((adam_rate c (t)%Z) <= (uniform_rate (IZR t))) /\ ((uniform_rate (IZR t)) <= (adamnx_rate d (IZR t))))).
{
assert (b__32 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__33 : ((0 < d) /\ (d < 1))).
{
split.
{
exact h__6.
}
{
exact h__7.
}
}
assert (p__34 : ((0 < c) /\ (c < 1))).
{
split.
{
exact s__14.
}
{
exact h__4.
}
}
assert (p__35 : (1 <= (IZR t))).
{
exact s__30.
}
assert (u__36 : (((adam_rate c (t)%Z) <= (uniform_rate (IZR t))) /\ ((uniform_rate (IZR t)) <= (adamnx_rate d (IZR t))))).
{
exact (T_adamnx_rate_order_b6ef2ed3.claim d c (t)%Z b__32 p__33 p__34 p__35).
}
exact u__36.
}
pose proof s__37 as [h__38 h__39].
assert (n__43 : 0 < d).
{
assert (e__42 : d = 1 * (d - 0) + 0).
{
transitivity (d).
{
reflexivity.
}
symmetry.
transitivity (d).
{
feq.
}
feq.
}
rw e__42.
apply (from_lt_pos 1 0 0 d); [exact h__6 | lra ..].
}
assert (n__52 : (1 - (Rpower d ((IZR t) * (1 - d)))) <> 0).
{
apply Rgt_not_eq; red.
assert (g__44 : 0 < d).
{
assert (e__48 : d = 1 * (d - 0) + 0).
{
transitivity (d).
{
reflexivity.
}
symmetry.
transitivity (d).
{
feq.
}
feq.
}
rw e__48.
apply (from_lt_pos 1 0 0 d); [exact h__6 | lra ..].
}
assert (g__45 : 0 < (1 - d)).
{
assert (e__49 : (1 - d) = 1 * (1 - d) + 0).
{
transitivity ((((- 1) * d) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * d) + 1)).
{
feq.
}
feq.
}
rw e__49.
apply (from_lt_pos 1 0 d 1); [exact h__7 | lra ..].
}
assert (g__46 : 0 < ((IZR t) * (1 - d))).
{
apply mult_pos_pos.
{
assert (e__50 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__50.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__8 | lra ..].
}
{
assert (e__51 : (1 - d) = 1 * (1 - d) + 0).
{
transitivity ((((- 1) * d) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * d) + 1)).
{
feq.
}
feq.
}
rw e__51.
apply (from_lt_pos 1 0 d 1); [exact h__7 | lra ..].
}
}
assert (g__47 : 0 < (1 - (Rpower d ((IZR t) * (1 - d))))).
{
rp_gap d ((IZR t) * (1 - d)).
}
lra.
}
assert (n__56 : (((- 1) * (/ (powerRZ (Rpower d d) (t)%Z)) * (powerRZ d (t)%Z)) + 1) <> 0).
{
assert (e__53 : (1 - (Rpower d ((IZR t) * (1 - d)))) = (((- 1) * (/ (powerRZ (Rpower d d) (t)%Z)) * (powerRZ d (t)%Z)) + 1)).
{
assert (e__54 : (Rpower d ((IZR t) * (1 - d))) = ((/ (powerRZ (Rpower d d) (t)%Z)) * (powerRZ d (t)%Z))).
{
assert (e__55 : ((IZR t) * (1 - d)) = (((- 1) * d * (IZR t)) + (IZR t))).
{
feq.
}
transitivity (Rpower d (((- 1) * d * (IZR t)) + (IZR t)) ).
{ exact (f_equal (fun v__ => Rpower d v__ ) e__55). }
rewrite (rp_add d (((- 1) * d * (IZR t)) + (IZR t)) ((- 1) * d * (IZR t)) (IZR t)) by ring.
rewrite (rp_times_index_neg d ((- 1) * d * (IZR t)) d (t)%Z 1) by (zp || izrf).
rewrite (rp_index d (IZR t) (t)%Z 1) by (rpos || zp || izrf).
feq.
}
eapply eq_trans.
{
rw e__54.
reflexivity.
}
feq.
}
try rewrite <- e__53.
exact n__52.
}
assert (n__57 : ((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z))) <> 0).
{
intro vanishes.
apply n__56.
transitivity (1 * ((/ (powerRZ (Rpower d d) (t)%Z))) * ((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z)))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__65 : (1 - (powerRZ c (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__58 : 0 < c).
{
assert (e__62 : c = 1 * (c - 0) + 0).
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
rw e__62.
apply (from_lt_pos 1 0 0 c); [exact s__14 | lra ..].
}
assert (g__59 : 0 < (1 - c)).
{
assert (e__63 : (1 - c) = 1 * (1 - c) + 0).
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
rw e__63.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
assert (g__60 : 0 < (IZR t)).
{
assert (e__64 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__64.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__8 | lra ..].
}
assert (g__61 : 0 < (1 - (powerRZ c (t)%Z))).
{
pz_gap c (t)%Z.
}
lra.
}
assert (n__67 : (((- 1) * (powerRZ c (t)%Z)) + 1) <> 0).
{
assert (e__66 : (1 - (powerRZ c (t)%Z)) = (((- 1) * (powerRZ c (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__66.
exact n__65.
}
assert (n__68 : ((powerRZ c (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__67.
transitivity ((- 1) * ((powerRZ c (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__70 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__69 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__69.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__8 | lra ..].
}
(* right *)
assert (s__123 : ((adam_rate c (t)%Z) <= (adamnx_rate d (IZR t)))).
{
apply gap_le.
assert (e__40 : ((adamnx_rate d (IZR t)) - (adam_rate c (t)%Z)) = (((adamnx_rate d (IZR t)) - (uniform_rate (IZR t))) + ((uniform_rate (IZR t)) - (adam_rate c (t)%Z)))).
{
transitivity (((((powerRZ (Rpower d d) (t)%Z) * c) + ((- 1) * (powerRZ (Rpower d d) (t)%Z)) + ((powerRZ c (t)%Z) * (powerRZ d (t)%Z)) + ((- 1) * (powerRZ c (t)%Z) * (powerRZ d (t)%Z) * (Rpower d d) * (/ d)) + ((powerRZ d (t)%Z) * (Rpower d d) * (/ d)) + ((- 1) * (powerRZ d (t)%Z) * c)) * (/ ((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z)))) * (/ ((powerRZ c (t)%Z) + (- 1))))).
{
assert (e__71 : (adamnx_rate d (IZR t)) = (((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z) * (Rpower d d) * (/ d))) * (/ ((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z)))))).
{
change (((1 - (Rpower d ((1 - d) * ((- 1) + (IZR t))))) * / (1 - (Rpower d ((IZR t) * (1 - d))))) = (((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z) * (Rpower d d) * (/ d))) * (/ ((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z)))))).
assert (e__72 : (Rpower d ((1 - d) * ((- 1) + (IZR t)))) = ((/ (powerRZ (Rpower d d) (t)%Z)) * (powerRZ d (t)%Z) * (Rpower d d) * (/ d))).
{
assert (e__73 : ((1 - d) * ((- 1) + (IZR t))) = (((- 1) * d * (IZR t)) + d + (IZR t) + (- 1))).
{
feq.
}
transitivity (Rpower d (((- 1) * d * (IZR t)) + d + (IZR t) + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower d v__ ) e__73). }
rewrite (rp_add d (((- 1) * d * (IZR t)) + d + (IZR t) + (- 1)) (((- 1) * d * (IZR t)) + d + (IZR t)) (- 1)) by ring.
rewrite (rp_add d (((- 1) * d * (IZR t)) + d + (IZR t)) (((- 1) * d * (IZR t)) + d) (IZR t)) by ring.
rewrite (rp_add d (((- 1) * d * (IZR t)) + d) ((- 1) * d * (IZR t)) d) by ring.
rewrite (rp_times_index_neg d ((- 1) * d * (IZR t)) d (t)%Z 1) by (zp || izrf).
rewrite (rp_index d (IZR t) (t)%Z 1) by (rpos || zp || izrf).
rewrite (rp_whole_neg d (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__74 : / (1 - (Rpower d ((IZR t) * (1 - d)))) = ((powerRZ (Rpower d d) (t)%Z) * (/ ((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z)))))).
{
assert (e__75 : (1 - (Rpower d ((IZR t) * (1 - d)))) = (((- 1) * (/ (powerRZ (Rpower d d) (t)%Z)) * (powerRZ d (t)%Z)) + 1)).
{
assert (e__76 : (Rpower d ((IZR t) * (1 - d))) = ((/ (powerRZ (Rpower d d) (t)%Z)) * (powerRZ d (t)%Z))).
{
assert (e__77 : ((IZR t) * (1 - d)) = (((- 1) * d * (IZR t)) + (IZR t))).
{
feq.
}
transitivity (Rpower d (((- 1) * d * (IZR t)) + (IZR t)) ).
{ exact (f_equal (fun v__ => Rpower d v__ ) e__77). }
rewrite (rp_add d (((- 1) * d * (IZR t)) + (IZR t)) ((- 1) * d * (IZR t)) (IZR t)) by ring.
rewrite (rp_times_index_neg d ((- 1) * d * (IZR t)) d (t)%Z 1) by (zp || izrf).
rewrite (rp_index d (IZR t) (t)%Z 1) by (rpos || zp || izrf).
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
rw e__72.
rw e__74.
reflexivity.
}
feq.
}
assert (e__78 : (adam_rate c (t)%Z) = (((powerRZ c (t)%Z) + ((- 1) * c)) * (/ ((powerRZ c (t)%Z) + (- 1))))).
{
change (((c - (powerRZ c (t)%Z)) * / (1 - (powerRZ c (t)%Z))) = (((powerRZ c (t)%Z) + ((- 1) * c)) * (/ ((powerRZ c (t)%Z) + (- 1))))).
assert (e__79 : / (1 - (powerRZ c (t)%Z)) = ((- 1) * (/ ((powerRZ c (t)%Z) + (- 1))))).
{
assert (e__80 : (1 - (powerRZ c (t)%Z)) = (((- 1) * (powerRZ c (t)%Z)) + 1)).
{
feq.
}
rw e__80.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__79.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__71.
rw e__78.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ (Rpower d d) (t)%Z) * c) + ((- 1) * (powerRZ (Rpower d d) (t)%Z)) + ((powerRZ c (t)%Z) * (powerRZ d (t)%Z)) + ((- 1) * (powerRZ c (t)%Z) * (powerRZ d (t)%Z) * (Rpower d d) * (/ d)) + ((powerRZ d (t)%Z) * (Rpower d d) * (/ d)) + ((- 1) * (powerRZ d (t)%Z) * c)) * (/ ((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z)))) * (/ ((powerRZ c (t)%Z) + (- 1))))).
{
assert (e__81 : (adamnx_rate d (IZR t)) = (((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z) * (Rpower d d) * (/ d))) * (/ ((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z)))))).
{
change (((1 - (Rpower d ((1 - d) * ((- 1) + (IZR t))))) * / (1 - (Rpower d ((IZR t) * (1 - d))))) = (((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z) * (Rpower d d) * (/ d))) * (/ ((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z)))))).
assert (e__82 : (Rpower d ((1 - d) * ((- 1) + (IZR t)))) = ((/ (powerRZ (Rpower d d) (t)%Z)) * (powerRZ d (t)%Z) * (Rpower d d) * (/ d))).
{
assert (e__83 : ((1 - d) * ((- 1) + (IZR t))) = (((- 1) * d * (IZR t)) + d + (IZR t) + (- 1))).
{
feq.
}
transitivity (Rpower d (((- 1) * d * (IZR t)) + d + (IZR t) + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower d v__ ) e__83). }
rewrite (rp_add d (((- 1) * d * (IZR t)) + d + (IZR t) + (- 1)) (((- 1) * d * (IZR t)) + d + (IZR t)) (- 1)) by ring.
rewrite (rp_add d (((- 1) * d * (IZR t)) + d + (IZR t)) (((- 1) * d * (IZR t)) + d) (IZR t)) by ring.
rewrite (rp_add d (((- 1) * d * (IZR t)) + d) ((- 1) * d * (IZR t)) d) by ring.
rewrite (rp_times_index_neg d ((- 1) * d * (IZR t)) d (t)%Z 1) by (zp || izrf).
rewrite (rp_index d (IZR t) (t)%Z 1) by (rpos || zp || izrf).
rewrite (rp_whole_neg d (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__84 : / (1 - (Rpower d ((IZR t) * (1 - d)))) = ((powerRZ (Rpower d d) (t)%Z) * (/ ((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z)))))).
{
assert (e__85 : (1 - (Rpower d ((IZR t) * (1 - d)))) = (((- 1) * (/ (powerRZ (Rpower d d) (t)%Z)) * (powerRZ d (t)%Z)) + 1)).
{
assert (e__86 : (Rpower d ((IZR t) * (1 - d))) = ((/ (powerRZ (Rpower d d) (t)%Z)) * (powerRZ d (t)%Z))).
{
assert (e__87 : ((IZR t) * (1 - d)) = (((- 1) * d * (IZR t)) + (IZR t))).
{
feq.
}
transitivity (Rpower d (((- 1) * d * (IZR t)) + (IZR t)) ).
{ exact (f_equal (fun v__ => Rpower d v__ ) e__87). }
rewrite (rp_add d (((- 1) * d * (IZR t)) + (IZR t)) ((- 1) * d * (IZR t)) (IZR t)) by ring.
rewrite (rp_times_index_neg d ((- 1) * d * (IZR t)) d (t)%Z 1) by (zp || izrf).
rewrite (rp_index d (IZR t) (t)%Z 1) by (rpos || zp || izrf).
feq.
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
eapply eq_trans.
{
rw e__82.
rw e__84.
reflexivity.
}
feq.
}
assert (e__88 : (uniform_rate (IZR t)) = (((- 1) * (/ (IZR t))) + 1)).
{
change ((1 - (1 * / (IZR t))) = (((- 1) * (/ (IZR t))) + 1)).
assert (e__89 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__89.
reflexivity.
}
feq.
}
assert (e__90 : (adam_rate c (t)%Z) = (((powerRZ c (t)%Z) + ((- 1) * c)) * (/ ((powerRZ c (t)%Z) + (- 1))))).
{
change (((c - (powerRZ c (t)%Z)) * / (1 - (powerRZ c (t)%Z))) = (((powerRZ c (t)%Z) + ((- 1) * c)) * (/ ((powerRZ c (t)%Z) + (- 1))))).
assert (e__91 : / (1 - (powerRZ c (t)%Z)) = ((- 1) * (/ ((powerRZ c (t)%Z) + (- 1))))).
{
assert (e__92 : (1 - (powerRZ c (t)%Z)) = (((- 1) * (powerRZ c (t)%Z)) + 1)).
{
feq.
}
rw e__92.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__91.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__81.
rw e__88.
rw e__90.
reflexivity.
}
feq.
}
feq.
}
assert (w__41 : 0 <= (((adamnx_rate d (IZR t)) - (uniform_rate (IZR t))) + ((uniform_rate (IZR t)) - (adam_rate c (t)%Z)))).
{
apply plus_nn_nn.
{
assert (e__93 : ((adamnx_rate d (IZR t)) - (uniform_rate (IZR t))) = 1 * ((adamnx_rate d (IZR t)) - (uniform_rate (IZR t))) + 0).
{
transitivity (((((powerRZ (Rpower d d) (t)%Z) * (/ (IZR t))) + ((- 1) * (powerRZ d (t)%Z) * (Rpower d d) * (/ d)) + ((- 1) * (powerRZ d (t)%Z) * (/ (IZR t))) + (powerRZ d (t)%Z)) * (/ ((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z)))))).
{
assert (e__94 : (adamnx_rate d (IZR t)) = (((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z) * (Rpower d d) * (/ d))) * (/ ((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z)))))).
{
change (((1 - (Rpower d ((1 - d) * ((- 1) + (IZR t))))) * / (1 - (Rpower d ((IZR t) * (1 - d))))) = (((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z) * (Rpower d d) * (/ d))) * (/ ((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z)))))).
assert (e__95 : (Rpower d ((1 - d) * ((- 1) + (IZR t)))) = ((/ (powerRZ (Rpower d d) (t)%Z)) * (powerRZ d (t)%Z) * (Rpower d d) * (/ d))).
{
assert (e__96 : ((1 - d) * ((- 1) + (IZR t))) = (((- 1) * d * (IZR t)) + d + (IZR t) + (- 1))).
{
feq.
}
transitivity (Rpower d (((- 1) * d * (IZR t)) + d + (IZR t) + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower d v__ ) e__96). }
rewrite (rp_add d (((- 1) * d * (IZR t)) + d + (IZR t) + (- 1)) (((- 1) * d * (IZR t)) + d + (IZR t)) (- 1)) by ring.
rewrite (rp_add d (((- 1) * d * (IZR t)) + d + (IZR t)) (((- 1) * d * (IZR t)) + d) (IZR t)) by ring.
rewrite (rp_add d (((- 1) * d * (IZR t)) + d) ((- 1) * d * (IZR t)) d) by ring.
rewrite (rp_times_index_neg d ((- 1) * d * (IZR t)) d (t)%Z 1) by (zp || izrf).
rewrite (rp_index d (IZR t) (t)%Z 1) by (rpos || zp || izrf).
rewrite (rp_whole_neg d (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__97 : / (1 - (Rpower d ((IZR t) * (1 - d)))) = ((powerRZ (Rpower d d) (t)%Z) * (/ ((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z)))))).
{
assert (e__98 : (1 - (Rpower d ((IZR t) * (1 - d)))) = (((- 1) * (/ (powerRZ (Rpower d d) (t)%Z)) * (powerRZ d (t)%Z)) + 1)).
{
assert (e__99 : (Rpower d ((IZR t) * (1 - d))) = ((/ (powerRZ (Rpower d d) (t)%Z)) * (powerRZ d (t)%Z))).
{
assert (e__100 : ((IZR t) * (1 - d)) = (((- 1) * d * (IZR t)) + (IZR t))).
{
feq.
}
transitivity (Rpower d (((- 1) * d * (IZR t)) + (IZR t)) ).
{ exact (f_equal (fun v__ => Rpower d v__ ) e__100). }
rewrite (rp_add d (((- 1) * d * (IZR t)) + (IZR t)) ((- 1) * d * (IZR t)) (IZR t)) by ring.
rewrite (rp_times_index_neg d ((- 1) * d * (IZR t)) d (t)%Z 1) by (zp || izrf).
rewrite (rp_index d (IZR t) (t)%Z 1) by (rpos || zp || izrf).
feq.
}
eapply eq_trans.
{
rw e__99.
reflexivity.
}
feq.
}
rw e__98.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__95.
rw e__97.
reflexivity.
}
feq.
}
assert (e__101 : (uniform_rate (IZR t)) = (((- 1) * (/ (IZR t))) + 1)).
{
change ((1 - (1 * / (IZR t))) = (((- 1) * (/ (IZR t))) + 1)).
assert (e__102 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__102.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__94.
rw e__101.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ (Rpower d d) (t)%Z) * (/ (IZR t))) + ((- 1) * (powerRZ d (t)%Z) * (Rpower d d) * (/ d)) + ((- 1) * (powerRZ d (t)%Z) * (/ (IZR t))) + (powerRZ d (t)%Z)) * (/ ((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z)))))).
{
assert (e__103 : (adamnx_rate d (IZR t)) = (((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z) * (Rpower d d) * (/ d))) * (/ ((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z)))))).
{
change (((1 - (Rpower d ((1 - d) * ((- 1) + (IZR t))))) * / (1 - (Rpower d ((IZR t) * (1 - d))))) = (((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z) * (Rpower d d) * (/ d))) * (/ ((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z)))))).
assert (e__104 : (Rpower d ((1 - d) * ((- 1) + (IZR t)))) = ((/ (powerRZ (Rpower d d) (t)%Z)) * (powerRZ d (t)%Z) * (Rpower d d) * (/ d))).
{
assert (e__105 : ((1 - d) * ((- 1) + (IZR t))) = (((- 1) * d * (IZR t)) + d + (IZR t) + (- 1))).
{
feq.
}
transitivity (Rpower d (((- 1) * d * (IZR t)) + d + (IZR t) + (- 1)) ).
{ exact (f_equal (fun v__ => Rpower d v__ ) e__105). }
rewrite (rp_add d (((- 1) * d * (IZR t)) + d + (IZR t) + (- 1)) (((- 1) * d * (IZR t)) + d + (IZR t)) (- 1)) by ring.
rewrite (rp_add d (((- 1) * d * (IZR t)) + d + (IZR t)) (((- 1) * d * (IZR t)) + d) (IZR t)) by ring.
rewrite (rp_add d (((- 1) * d * (IZR t)) + d) ((- 1) * d * (IZR t)) d) by ring.
rewrite (rp_times_index_neg d ((- 1) * d * (IZR t)) d (t)%Z 1) by (zp || izrf).
rewrite (rp_index d (IZR t) (t)%Z 1) by (rpos || zp || izrf).
rewrite (rp_whole_neg d (- 1) 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__106 : / (1 - (Rpower d ((IZR t) * (1 - d)))) = ((powerRZ (Rpower d d) (t)%Z) * (/ ((powerRZ (Rpower d d) (t)%Z) + ((- 1) * (powerRZ d (t)%Z)))))).
{
assert (e__107 : (1 - (Rpower d ((IZR t) * (1 - d)))) = (((- 1) * (/ (powerRZ (Rpower d d) (t)%Z)) * (powerRZ d (t)%Z)) + 1)).
{
assert (e__108 : (Rpower d ((IZR t) * (1 - d))) = ((/ (powerRZ (Rpower d d) (t)%Z)) * (powerRZ d (t)%Z))).
{
assert (e__109 : ((IZR t) * (1 - d)) = (((- 1) * d * (IZR t)) + (IZR t))).
{
feq.
}
transitivity (Rpower d (((- 1) * d * (IZR t)) + (IZR t)) ).
{ exact (f_equal (fun v__ => Rpower d v__ ) e__109). }
rewrite (rp_add d (((- 1) * d * (IZR t)) + (IZR t)) ((- 1) * d * (IZR t)) (IZR t)) by ring.
rewrite (rp_times_index_neg d ((- 1) * d * (IZR t)) d (t)%Z 1) by (zp || izrf).
rewrite (rp_index d (IZR t) (t)%Z 1) by (rpos || zp || izrf).
feq.
}
eapply eq_trans.
{
rw e__108.
reflexivity.
}
feq.
}
rw e__107.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__104.
rw e__106.
reflexivity.
}
feq.
}
assert (e__110 : (uniform_rate (IZR t)) = (((- 1) * (/ (IZR t))) + 1)).
{
change ((1 - (1 * / (IZR t))) = (((- 1) * (/ (IZR t))) + 1)).
assert (e__111 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__111.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__103.
rw e__110.
reflexivity.
}
feq.
}
feq.
}
rw e__93.
apply (from_le_nn 1 0 (uniform_rate (IZR t)) (adamnx_rate d (IZR t))); [exact h__39 | lra ..].
}
{
assert (e__112 : ((uniform_rate (IZR t)) - (adam_rate c (t)%Z)) = 1 * ((uniform_rate (IZR t)) - (adam_rate c (t)%Z)) + 0).
{
transitivity (((((- 1) * (powerRZ c (t)%Z) * (/ (IZR t))) + c + (/ (IZR t)) + (- 1)) * (/ ((powerRZ c (t)%Z) + (- 1))))).
{
assert (e__113 : (uniform_rate (IZR t)) = (((- 1) * (/ (IZR t))) + 1)).
{
change ((1 - (1 * / (IZR t))) = (((- 1) * (/ (IZR t))) + 1)).
assert (e__114 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__114.
reflexivity.
}
feq.
}
assert (e__115 : (adam_rate c (t)%Z) = (((powerRZ c (t)%Z) + ((- 1) * c)) * (/ ((powerRZ c (t)%Z) + (- 1))))).
{
change (((c - (powerRZ c (t)%Z)) * / (1 - (powerRZ c (t)%Z))) = (((powerRZ c (t)%Z) + ((- 1) * c)) * (/ ((powerRZ c (t)%Z) + (- 1))))).
assert (e__116 : / (1 - (powerRZ c (t)%Z)) = ((- 1) * (/ ((powerRZ c (t)%Z) + (- 1))))).
{
assert (e__117 : (1 - (powerRZ c (t)%Z)) = (((- 1) * (powerRZ c (t)%Z)) + 1)).
{
feq.
}
rw e__117.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__116.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__113.
rw e__115.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (powerRZ c (t)%Z) * (/ (IZR t))) + c + (/ (IZR t)) + (- 1)) * (/ ((powerRZ c (t)%Z) + (- 1))))).
{
assert (e__118 : (uniform_rate (IZR t)) = (((- 1) * (/ (IZR t))) + 1)).
{
change ((1 - (1 * / (IZR t))) = (((- 1) * (/ (IZR t))) + 1)).
assert (e__119 : / (IZR t) = (/ (IZR t))).
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
assert (e__120 : (adam_rate c (t)%Z) = (((powerRZ c (t)%Z) + ((- 1) * c)) * (/ ((powerRZ c (t)%Z) + (- 1))))).
{
change (((c - (powerRZ c (t)%Z)) * / (1 - (powerRZ c (t)%Z))) = (((powerRZ c (t)%Z) + ((- 1) * c)) * (/ ((powerRZ c (t)%Z) + (- 1))))).
assert (e__121 : / (1 - (powerRZ c (t)%Z)) = ((- 1) * (/ ((powerRZ c (t)%Z) + (- 1))))).
{
assert (e__122 : (1 - (powerRZ c (t)%Z)) = (((- 1) * (powerRZ c (t)%Z)) + 1)).
{
feq.
}
rw e__122.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__121.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__118.
rw e__120.
reflexivity.
}
feq.
}
feq.
}
rw e__112.
apply (from_le_nn 1 0 (adam_rate c (t)%Z) (uniform_rate (IZR t))); [exact h__38 | lra ..].
}
}
rw e__40. exact w__41.
}
(* goal *)
assert (s__124 : (((adam_rate b (t)%Z) < (adam_rate c (t)%Z)) /\ ((adam_rate c (t)%Z) <= (adamnx_rate d (IZR t))))).
{
split.
{
exact s__26.
}
{
exact s__123.
}
}
pose proof s__124 as [h__125 h__126].
split.
{
split.
{
change (0 <> (1 - (powerRZ b (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__127 : 0 < b).
{
assert (e__131 : b = 1 * (b - 0) + 0).
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
rw e__131.
apply (from_lt_pos 1 0 0 b); [exact h__2 | lra ..].
}
assert (g__128 : 0 < (1 - b)).
{
assert (e__132 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__132.
apply (from_lt_pos 1 0 b 1); [exact s__19 | lra ..].
}
assert (g__129 : 0 < (IZR t)).
{
assert (e__133 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__133.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__8 | lra ..].
}
assert (g__130 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
{
split.
{
change (0 <> (1 - (powerRZ c (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__134 : 0 < c).
{
assert (e__138 : c = 1 * (c - 0) + 0).
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
rw e__138.
apply (from_lt_pos 1 0 0 c); [exact s__14 | lra ..].
}
assert (g__135 : 0 < (1 - c)).
{
assert (e__139 : (1 - c) = 1 * (1 - c) + 0).
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
rw e__139.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
assert (g__136 : 0 < (IZR t)).
{
assert (e__140 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__140.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__8 | lra ..].
}
assert (g__137 : 0 < (1 - (powerRZ c (t)%Z))).
{
pz_gap c (t)%Z.
}
lra.
}
{
split.
{
change (0 <> (1 - (powerRZ c (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__141 : 0 < c).
{
assert (e__145 : c = 1 * (c - 0) + 0).
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
rw e__145.
apply (from_lt_pos 1 0 0 c); [exact s__14 | lra ..].
}
assert (g__142 : 0 < (1 - c)).
{
assert (e__146 : (1 - c) = 1 * (1 - c) + 0).
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
rw e__146.
apply (from_lt_pos 1 0 c 1); [exact h__4 | lra ..].
}
assert (g__143 : 0 < (IZR t)).
{
assert (e__147 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__147.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__8 | lra ..].
}
assert (g__144 : 0 < (1 - (powerRZ c (t)%Z))).
{
pz_gap c (t)%Z.
}
lra.
}
{
split.
{
change (0 < d).
exact h__6.
}
{
change (0 <> (1 - (Rpower d ((IZR t) * (1 - d))))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__148 : 0 < d).
{
assert (e__152 : d = 1 * (d - 0) + 0).
{
transitivity (d).
{
reflexivity.
}
symmetry.
transitivity (d).
{
feq.
}
feq.
}
rw e__152.
apply (from_lt_pos 1 0 0 d); [exact h__6 | lra ..].
}
assert (g__149 : 0 < (1 - d)).
{
assert (e__153 : (1 - d) = 1 * (1 - d) + 0).
{
transitivity ((((- 1) * d) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * d) + 1)).
{
feq.
}
feq.
}
rw e__153.
apply (from_lt_pos 1 0 d 1); [exact h__7 | lra ..].
}
assert (g__150 : 0 < ((IZR t) * (1 - d))).
{
apply mult_pos_pos.
{
assert (e__154 : (IZR t) = 1 * ((IZR t) - 2) + 2).
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
rw e__154.
apply (from_le_pos 1 2 2 (IZR t)); [exact h__8 | lra ..].
}
{
assert (e__155 : (1 - d) = 1 * (1 - d) + 0).
{
transitivity ((((- 1) * d) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * d) + 1)).
{
feq.
}
feq.
}
rw e__155.
apply (from_lt_pos 1 0 d 1); [exact h__7 | lra ..].
}
}
assert (g__151 : 0 < (1 - (Rpower d ((IZR t) * (1 - d))))).
{
rp_gap d ((IZR t) * (1 - d)).
}
lra.
}
}
}
}
}
{
change (((adam_rate b (t)%Z) < (adam_rate c (t)%Z)) /\ ((adam_rate c (t)%Z) <= (adamnx_rate d (IZR t)))).
exact s__124.
}
Qed.
Lemma meaningful : forall (b : R) (c : R) (d : R) (t : Z), (0 <= t)%Z -> (0 < b) -> (b < c) -> (c < 1) -> ((0 < d) /\ (d < 1)) -> (2 <= (IZR t)) -> ((0 <> (1 - (powerRZ b (t)%Z))) /\ (0 <> (1 - (powerRZ c (t)%Z))) /\ (0 <> (1 - (powerRZ c (t)%Z))) /\ (0 < d) /\ (0 <> (1 - (Rpower d ((IZR t) * (1 - d)))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Theorem claim : forall (b : R) (c : R) (d : R) (t : Z), (0 <= t)%Z -> (0 < b) -> (b < c) -> (c < 1) -> ((0 < d) /\ (d < 1)) -> (2 <= (IZR t)) -> (((adam_rate b (t)%Z) < (adam_rate c (t)%Z)) /\ ((adam_rate c (t)%Z) <= (adamnx_rate d (IZR t)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Fail Definition corrupted : forall (b : R) (c : R) (d : R) (t : Z), (0 <= t)%Z -> (0 < b) -> (b < c) -> (c < 1) -> ((0 < d) /\ (d < 1)) -> (2 <= (IZR t)) -> (((adam_rate c (t)%Z) <= (adam_rate b (t)%Z)) /\ ((adam_rate c (t)%Z) <= (adamnx_rate d (IZR t)))) := claim.
End T_adamnx_rate_close_c0945aa2.


(* adamnx.rate.close_zero_gap; certificate bc10cc5e3afa0dce2d7fea8725ec5d09f394e870717aeba07ccb4a377435c808 *)
Module T_adamnx_rate_close_zero_gap_bc10cc5e.
Definition adam_rate (b : R) (t : Z) : R := ((b - (powerRZ b (t)%Z)) / (1 - (powerRZ b (t)%Z))).
Definition uniform_rate (t : R) : R := (1 - (1 / t)).

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

Lemma proved : forall (b : R), ((0 < b) /\ (b < 1)) -> (((0 <> (1 - (b ^ 1))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (1 - (powerRZ b (t)%Z)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (IZR t)))) /\ (((adam_rate b (1)%Z) = 0) /\ (forall t : Z, ((1)%Z <= t)%Z -> ((adam_rate b (t)%Z) <= (uniform_rate (IZR t)))) /\ (tends (fun n : Z => (uniform_rate (IZR n))) 1))).
Proof.
intros b h__0.
pose proof h__0 as [h__1 h__2].
assert (n__4 : (1 - (b ^ 1)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__3 : (1 - (b ^ 1)) = 1 * (1 - b) + 0).
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
rw e__3.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
assert (n__6 : (((- 1) * b) + 1) <> 0).
{
assert (e__5 : (1 - (b ^ 1)) = (((- 1) * b) + 1)).
{
feq.
}
try rewrite <- e__5.
exact n__4.
}
assert (n__7 : (b + (- 1)) <> 0).
{
intro vanishes.
apply n__6.
transitivity ((- 1) * (b + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* zero *)
assert (s__12 : ((adam_rate b (1)%Z) = 0)).
{
transitivity (0).
{
change (((b - (powerRZ b (1)%Z)) * / (1 - (powerRZ b (1)%Z))) = 0).
assert (e__8 : / (1 - (powerRZ b (1)%Z)) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__9 : (1 - (powerRZ b (1)%Z)) = (((- 1) * b) + 1)).
{
assert (e__10 : (powerRZ b (1)%Z) = b).
{
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__10.
reflexivity.
}
feq.
}
rw e__9.
apply inv_by. feq.
}
assert (e__11 : (powerRZ b (1)%Z) = b).
{
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__8.
rw e__11.
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
(* above *)
assert (s__20 : (forall t : Z, ((1)%Z <= t)%Z -> ((adam_rate b (t)%Z) <= (uniform_rate (IZR t))))).
{
intros t b__13.
assert (r__14 : 1 <= IZR t).
{ izr_le. }
(* above_t *)
assert (s__19 : ((adam_rate b (t)%Z) <= (uniform_rate (IZR t)))).
{
assert (b__15 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__16 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__1.
}
{
exact h__2.
}
}
assert (p__17 : (1 <= (IZR t))).
{
exact r__14.
}
assert (u__18 : ((adam_rate b (t)%Z) <= (uniform_rate (IZR t)))).
{
exact (T_adam_below_uniform_5ec9b7ac.claim b (t)%Z b__15 p__16 p__17).
}
exact u__18.
}
exact s__19.
}
(* inverse *)
assert (s__22 : (tends (fun n : Z => (1 * / (IZR n))) 0)).
{
assert (u__21 : (tends (fun n : Z => (1 * / (IZR n))) 0)).
{
exact (ax_limit_of_inverse 1).
}
exact u__21.
}
(* one *)
assert (s__31 : (tends (fun n : Z => (uniform_rate (IZR n))) 1)).
{
assert (f__26 : tends (fun n : Z => (1 - (1 * / (IZR n)))) (1 - 0)).
{
refine (tends_minus (fun n : Z => 1) (fun n : Z => (1 * / (IZR n))) 1 0 _ _).
{
apply tends_const.
}
{
exact s__22.
}
}
assert (e__25 : 1 = (1 - 0)).
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
refine (tends_value _ _ _ e__25 _).
refine (tends_from (1)%Z _ _ _ f__26 _).
intros n b__23.
assert (r__24 : 1 <= IZR n).
{ izr_le. }
assert (n__28 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
assert (e__27 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__27.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__24 | lra ..].
}
transitivity ((((- 1) * (/ (IZR n))) + 1)).
{
assert (e__29 : / (IZR n) = (/ (IZR n))).
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
symmetry.
transitivity ((((- 1) * (/ (IZR n))) + 1)).
{
change ((1 - (1 * / (IZR n))) = (((- 1) * (/ (IZR n))) + 1)).
assert (e__30 : / (IZR n) = (/ (IZR n))).
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
feq.
}
(* goal *)
assert (s__32 : (((adam_rate b (1)%Z) = 0) /\ (forall t : Z, ((1)%Z <= t)%Z -> ((adam_rate b (t)%Z) <= (uniform_rate (IZR t)))) /\ (tends (fun n : Z => (uniform_rate (IZR n))) 1))).
{
split.
{
exact s__12.
}
{
split.
{
exact s__20.
}
{
exact s__31.
}
}
}
pose proof s__32 as [h__33 [h__34 h__35]].
split.
{
split.
{
change (0 <> (1 - (b ^ 1))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__36 : (1 - (b ^ 1)) = 1 * (1 - b) + 0).
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
rw e__36.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (1 - (powerRZ b (t)%Z)))).
intros t b__37.
assert (r__38 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__39 : 0 < b).
{
assert (e__43 : b = 1 * (b - 0) + 0).
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
rw e__43.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
assert (g__40 : 0 < (1 - b)).
{
assert (e__44 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__44.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
assert (g__41 : 0 < (IZR t)).
{
assert (e__45 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__45.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__38 | lra ..].
}
assert (g__42 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (IZR t))).
intros t b__46.
assert (r__47 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__48 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__48.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__47 | lra ..].
}
}
}
{
change (((adam_rate b (1)%Z) = 0) /\ (forall t : Z, ((1)%Z <= t)%Z -> ((adam_rate b (t)%Z) <= (uniform_rate (IZR t)))) /\ (tends (fun n : Z => (uniform_rate (IZR n))) 1)).
exact s__32.
}
Qed.
Lemma meaningful : forall (b : R), ((0 < b) /\ (b < 1)) -> ((0 <> (1 - (b ^ 1))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (1 - (powerRZ b (t)%Z)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (IZR t)))).
Proof. intros v0 v1. exact (proj1 (proved v0 v1)). Qed.
Theorem claim : forall (b : R), ((0 < b) /\ (b < 1)) -> (((adam_rate b (1)%Z) = 0) /\ (forall t : Z, ((1)%Z <= t)%Z -> ((adam_rate b (t)%Z) <= (uniform_rate (IZR t)))) /\ (tends (fun n : Z => (uniform_rate (IZR n))) 1)).
Proof. intros v0 v1. exact (proj2 (proved v0 v1)). Qed.
Fail Definition corrupted : forall (b : R), ((0 < b) /\ (b < 1)) -> (((adam_rate b (1)%Z) = (0 + 1)) /\ (forall t : Z, ((1)%Z <= t)%Z -> ((adam_rate b (t)%Z) <= (uniform_rate (IZR t)))) /\ (tends (fun n : Z => (uniform_rate (IZR n))) 1)) := claim.
End T_adamnx_rate_close_zero_gap_bc10cc5e.


(* adamnx.adam_rate; certificate 191c97bc8984f91a7dbc6c2d008505f35999e8c46ab2cfe78fdbce67a53e6196 *)
Module T_adamnx_adam_rate_191c97bc.
Definition adam_rate (b : R) (t : Z) : R := ((b - (powerRZ b (t)%Z)) / (1 - (powerRZ b (t)%Z))).
Fixpoint adam_v_nat (b : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * (adam_v_nat b g k__)) + ((1 - b) * ((g (((0 + Z.of_nat k__) + 1))%Z) ^ 2))) end.
Definition adam_v (b : R) (g : Z -> R) (n : Z) : R := adam_v_nat b g (Z.to_nat (n - 0)).
Lemma adam_v_start : forall (b : R) (g : Z -> R), adam_v b g (0)%Z = 0.
Proof. intros. unfold adam_v. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma adam_v_succ : forall (b : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> adam_v b g (n + 1)%Z = ((b * (adam_v b g (n)%Z)) + ((1 - b) * ((g ((n + 1))%Z) ^ 2))).
Proof. intros b g n bound. unfold adam_v. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [adam_v_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b : R) (g : Z -> R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (fun i : Z => (IZR i)), (3)%Z.
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

Lemma proved : forall (b : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((0 <> (1 - (powerRZ b ((t + 1))%Z))) /\ (0 <> (1 - (powerRZ b (t)%Z)))) /\ (((adam_v b g ((t + 1))%Z) / (1 - (powerRZ b ((t + 1))%Z))) = (((adam_rate b ((t + 1))%Z) * ((adam_v b g (t)%Z) / (1 - (powerRZ b (t)%Z)))) + ((1 - (adam_rate b ((t + 1))%Z)) * ((g ((t + 1))%Z) ^ 2))))).
Proof.
intros b g t b__0 h__2 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
assert (n__14 : (1 - (powerRZ b ((t + 1))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__7 : 0 < b).
{
assert (e__11 : b = 1 * (b - 0) + 0).
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
rw e__11.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__8 : 0 < (1 - b)).
{
assert (e__12 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__12.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__9 : 0 < ((IZR t) + 1)).
{
assert (e__13 : ((IZR t) + 1) = 1 * ((IZR t) - 1) + 2).
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
rw e__13.
apply (from_le_pos 1 2 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__10 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
pz_gap b ((t + 1))%Z.
}
lra.
}
assert (n__17 : (((- 1) * (powerRZ b (t)%Z) * b) + 1) <> 0).
{
assert (e__15 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__16 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__16.
reflexivity.
}
feq.
}
try rewrite <- e__15.
exact n__14.
}
assert (n__18 : (((powerRZ b (t)%Z) * b) + (- 1)) <> 0).
{
intro vanishes.
apply n__17.
transitivity ((- 1) * (((powerRZ b (t)%Z) * b) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__26 : (1 - (powerRZ b (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__19 : 0 < b).
{
assert (e__23 : b = 1 * (b - 0) + 0).
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
rw e__23.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__20 : 0 < (1 - b)).
{
assert (e__24 : (1 - b) = 1 * (1 - b) + 0).
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
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__21 : 0 < (IZR t)).
{
assert (e__25 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__25.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__22 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
assert (n__28 : (((- 1) * (powerRZ b (t)%Z)) + 1) <> 0).
{
assert (e__27 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__27.
exact n__26.
}
assert (n__29 : ((powerRZ b (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__28.
transitivity ((- 1) * ((powerRZ b (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* goal *)
assert (s__43 : (((adam_v b g ((t + 1))%Z) * / (1 - (powerRZ b ((t + 1))%Z))) = (((adam_rate b ((t + 1))%Z) * ((adam_v b g (t)%Z) * / (1 - (powerRZ b (t)%Z)))) + ((1 - (adam_rate b ((t + 1))%Z)) * ((g ((t + 1))%Z) ^ 2))))).
{
transitivity (((((- 1) * (adam_v b g (t)%Z) * b) + (((g (t + 1)%Z) ^ 2) * b) + ((- 1) * ((g (t + 1)%Z) ^ 2))) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
assert (e__30 : / (1 - (powerRZ b ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
assert (e__31 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__32 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__32.
reflexivity.
}
feq.
}
rw e__31.
apply inv_by. feq.
}
assert (e__33 : (adam_v b g ((t + 1))%Z) = (((adam_v b g (t)%Z) * b) + ((- 1) * ((g (t + 1)%Z) ^ 2) * b) + ((g (t + 1)%Z) ^ 2))).
{
transitivity (adam_v b g ((t)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (adam_v_succ b g (t)%Z) by zp.
change (((b * (adam_v b g (t)%Z)) + ((1 - b) * ((g (((t)%Z + 1))%Z) ^ 2))) = (((adam_v b g (t)%Z) * b) + ((- 1) * ((g (t + 1)%Z) ^ 2) * b) + ((g (t + 1)%Z) ^ 2))).
assert (e__34 : (g (((t)%Z + 1))%Z) = (g (t + 1)%Z)).
{
swap (((t)%Z + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__34.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__30.
rw e__33.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (adam_v b g (t)%Z) * b) + (((g (t + 1)%Z) ^ 2) * b) + ((- 1) * ((g (t + 1)%Z) ^ 2))) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
assert (e__35 : (adam_rate b ((t + 1))%Z) = ((((powerRZ b (t)%Z) * b) + ((- 1) * b)) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
change (((b - (powerRZ b ((t + 1))%Z)) * / (1 - (powerRZ b ((t + 1))%Z))) = ((((powerRZ b (t)%Z) * b) + ((- 1) * b)) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
assert (e__36 : / (1 - (powerRZ b ((t + 1))%Z)) = ((- 1) * (/ (((powerRZ b (t)%Z) * b) + (- 1))))).
{
assert (e__37 : (1 - (powerRZ b ((t + 1))%Z)) = (((- 1) * (powerRZ b (t)%Z) * b) + 1)).
{
assert (e__38 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__38.
reflexivity.
}
feq.
}
rw e__37.
apply inv_by. feq.
}
assert (e__39 : (powerRZ b ((t + 1))%Z) = ((powerRZ b (t)%Z) * b)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add b (t)%Z (1)%Z) by zp.
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__36.
rw e__39.
reflexivity.
}
feq.
}
assert (e__40 : / (1 - (powerRZ b (t)%Z)) = ((- 1) * (/ ((powerRZ b (t)%Z) + (- 1))))).
{
assert (e__41 : (1 - (powerRZ b (t)%Z)) = (((- 1) * (powerRZ b (t)%Z)) + 1)).
{
feq.
}
rw e__41.
apply inv_by. feq.
}
assert (e__42 : (g ((t + 1))%Z) = (g (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__35.
rw e__40.
rw e__42.
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
change (0 <> (1 - (powerRZ b ((t + 1))%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__44 : 0 < b).
{
assert (e__48 : b = 1 * (b - 0) + 0).
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
rw e__48.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__45 : 0 < (1 - b)).
{
assert (e__49 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__49.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__46 : 0 < ((IZR t) + 1)).
{
assert (e__50 : ((IZR t) + 1) = 1 * ((IZR t) - 1) + 2).
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
rw e__50.
apply (from_le_pos 1 2 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__47 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
pz_gap b ((t + 1))%Z.
}
lra.
}
{
change (0 <> (1 - (powerRZ b (t)%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__51 : 0 < b).
{
assert (e__55 : b = 1 * (b - 0) + 0).
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
rw e__55.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__52 : 0 < (1 - b)).
{
assert (e__56 : (1 - b) = 1 * (1 - b) + 0).
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
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__53 : 0 < (IZR t)).
{
assert (e__57 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__57.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__54 : 0 < (1 - (powerRZ b (t)%Z))).
{
pz_gap b (t)%Z.
}
lra.
}
}
{
change (((adam_v b g ((t + 1))%Z) * / (1 - (powerRZ b ((t + 1))%Z))) = (((adam_rate b ((t + 1))%Z) * ((adam_v b g (t)%Z) * / (1 - (powerRZ b (t)%Z)))) + ((1 - (adam_rate b ((t + 1))%Z)) * ((g ((t + 1))%Z) ^ 2)))).
exact s__43.
}
Qed.
Lemma meaningful : forall (b : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((0 <> (1 - (powerRZ b ((t + 1))%Z))) /\ (0 <> (1 - (powerRZ b (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj1 (proved v0 v1 v2 v3 v4 v5)). Qed.
Theorem claim : forall (b : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((adam_v b g ((t + 1))%Z) / (1 - (powerRZ b ((t + 1))%Z))) = (((adam_rate b ((t + 1))%Z) * ((adam_v b g (t)%Z) / (1 - (powerRZ b (t)%Z)))) + ((1 - (adam_rate b ((t + 1))%Z)) * ((g ((t + 1))%Z) ^ 2)))).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj2 (proved v0 v1 v2 v3 v4 v5)). Qed.
Fail Definition corrupted : forall (b : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((adam_v b g ((t + 1))%Z) / (1 - (powerRZ b ((t + 1))%Z))) = ((((adam_rate b ((t + 1))%Z) * ((adam_v b g (t)%Z) / (1 - (powerRZ b (t)%Z)))) + ((1 - (adam_rate b ((t + 1))%Z)) * ((g ((t + 1))%Z) ^ 2))) + 1)) := claim.
End T_adamnx_adam_rate_191c97bc.


(* adamnx.adam_rate_start; certificate 238167d63af026f8c25ef252c7d6ed7dbae454c8f29bd4138fa9666870a50c9f *)
Module T_adamnx_adam_rate_start_238167d6.
Definition adam_rate (b : R) (t : Z) : R := ((b - (powerRZ b (t)%Z)) / (1 - (powerRZ b (t)%Z))).
Fixpoint adam_v_nat (b : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * (adam_v_nat b g k__)) + ((1 - b) * ((g (((0 + Z.of_nat k__) + 1))%Z) ^ 2))) end.
Definition adam_v (b : R) (g : Z -> R) (n : Z) : R := adam_v_nat b g (Z.to_nat (n - 0)).
Lemma adam_v_start : forall (b : R) (g : Z -> R), adam_v b g (0)%Z = 0.
Proof. intros. unfold adam_v. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma adam_v_succ : forall (b : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> adam_v b g (n + 1)%Z = ((b * (adam_v b g (n)%Z)) + ((1 - b) * ((g ((n + 1))%Z) ^ 2))).
Proof. intros b g n bound. unfold adam_v. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [adam_v_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b : R) (g : Z -> R), ((0 < b) /\ (b < 1)).
Proof.
exists (1 * / 2), (fun i : Z => 3).
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
Qed.

Lemma proved : forall (b : R) (g : Z -> R), ((0 < b) /\ (b < 1)) -> (((0 <> (1 - (b ^ 1))) /\ (0 <> (1 - b))) /\ (((adam_rate b (1)%Z) = 0) /\ (((adam_v b g (1)%Z) / (1 - b)) = ((g (1)%Z) ^ 2)))).
Proof.
intros b g h__0.
pose proof h__0 as [h__1 h__2].
assert (n__4 : (1 - (b ^ 1)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__3 : (1 - (b ^ 1)) = 1 * (1 - b) + 0).
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
rw e__3.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
assert (n__6 : (((- 1) * b) + 1) <> 0).
{
assert (e__5 : (1 - (b ^ 1)) = (((- 1) * b) + 1)).
{
feq.
}
try rewrite <- e__5.
exact n__4.
}
assert (n__7 : (b + (- 1)) <> 0).
{
intro vanishes.
apply n__6.
transitivity ((- 1) * (b + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__13 : (1 - b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__12 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__12.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
(* goal *)
assert (s__19 : (((adam_rate b (1)%Z) = 0) /\ (((adam_v b g (1)%Z) * / (1 - b)) = ((g (1)%Z) ^ 2)))).
{
split.
{
transitivity (0).
{
change (((b - (powerRZ b (1)%Z)) * / (1 - (powerRZ b (1)%Z))) = 0).
assert (e__8 : / (1 - (powerRZ b (1)%Z)) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__9 : (1 - (powerRZ b (1)%Z)) = (((- 1) * b) + 1)).
{
assert (e__10 : (powerRZ b (1)%Z) = b).
{
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__10.
reflexivity.
}
feq.
}
rw e__9.
apply inv_by. feq.
}
assert (e__11 : (powerRZ b (1)%Z) = b).
{
rewrite (pz_whole b (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__8.
rw e__11.
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
{
transitivity (((g (1)%Z) ^ 2)).
{
assert (e__14 : (adam_v b g (1)%Z) = (((- 1) * ((g (1)%Z) ^ 2) * b) + ((g (1)%Z) ^ 2))).
{
transitivity (adam_v b g ((0)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (adam_v_succ b g (0)%Z) by zp.
change (((b * (adam_v b g (0)%Z)) + ((1 - b) * ((g (((0)%Z + 1))%Z) ^ 2))) = (((- 1) * ((g (1)%Z) ^ 2) * b) + ((g (1)%Z) ^ 2))).
assert (e__15 : (g (((0)%Z + 1))%Z) = (g (1)%Z)).
{
swap (((0)%Z + 1))%Z with (1)%Z.
reflexivity.
}
assert (e__16 : (adam_v b g (0)%Z) = 0).
{
rewrite (adam_v_start b g).
change (0 = 0).
reflexivity.
}
eapply eq_trans.
{
rw e__15.
rw e__16.
reflexivity.
}
feq.
}
assert (e__17 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__18 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__18.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__14.
rw e__17.
reflexivity.
}
feq.
}
symmetry.
transitivity (((g (1)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
}
pose proof s__19 as [h__20 h__21].
split.
{
split.
{
change (0 <> (1 - (b ^ 1))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__22 : (1 - (b ^ 1)) = 1 * (1 - b) + 0).
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
rw e__22.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
{
change (0 <> (1 - b)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__23 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__23.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
}
{
change (((adam_rate b (1)%Z) = 0) /\ (((adam_v b g (1)%Z) * / (1 - b)) = ((g (1)%Z) ^ 2))).
exact s__19.
}
Qed.
Lemma meaningful : forall (b : R) (g : Z -> R), ((0 < b) /\ (b < 1)) -> ((0 <> (1 - (b ^ 1))) /\ (0 <> (1 - b))).
Proof. intros v0 v1 v2. exact (proj1 (proved v0 v1 v2)). Qed.
Theorem claim : forall (b : R) (g : Z -> R), ((0 < b) /\ (b < 1)) -> (((adam_rate b (1)%Z) = 0) /\ (((adam_v b g (1)%Z) / (1 - b)) = ((g (1)%Z) ^ 2))).
Proof. intros v0 v1 v2. exact (proj2 (proved v0 v1 v2)). Qed.
Fail Definition corrupted : forall (b : R) (g : Z -> R), ((0 < b) /\ (b < 1)) -> (((adam_rate b (1)%Z) = (0 + 1)) /\ (((adam_v b g (1)%Z) / (1 - b)) = ((g (1)%Z) ^ 2))) := claim.
End T_adamnx_adam_rate_start_238167d6.


(* adamnx.adam_rate.limit; certificate a619a76740c110c64d0cb34c79e527b3a7d2ee8dbc274ae2e1f36250e534faad *)
Module T_adamnx_adam_rate_limit_a619a767.
Definition adam_rate (b : R) (t : Z) : R := ((b - (powerRZ b (t)%Z)) / (1 - (powerRZ b (t)%Z))).

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

Theorem claim : forall (b : R), ((0 < b) /\ (b < 1)) -> (tends (fun n : Z => (adam_rate b (n)%Z)) b).
Proof.
intros b h__0.
pose proof h__0 as [h__1 h__2].
(* powers *)
assert (s__7 : (tends (fun n : Z => (powerRZ b (n)%Z)) 0)).
{
assert (p__3 : ((- 1) < b)).
{
apply gap_lt.
assert (e__4 : (b - (- 1)) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__4.
apply (from_lt_pos 1 1 0 b); [exact h__1 | lra ..].
}
assert (p__5 : (b < 1)).
{
exact h__2.
}
assert (u__6 : (tends (fun n : Z => (powerRZ b (n)%Z)) 0)).
{
exact (ax_limit_of_powers b p__3 p__5).
}
exact u__6.
}
(* goal *)
assert (s__30 : (tends (fun n : Z => (adam_rate b (n)%Z)) b)).
{
assert (f__12 : tends (fun n : Z => ((b - (powerRZ b (n)%Z)) * / (1 - (powerRZ b (n)%Z)))) ((b - 0) * / (1 - 0))).
{
refine (tends_mult (fun n : Z => (b - (powerRZ b (n)%Z))) (fun n : Z => / (1 - (powerRZ b (n)%Z))) (b - 0) (/ (1 - 0)) _ _).
{
refine (tends_minus (fun n : Z => b) (fun n : Z => (powerRZ b (n)%Z)) b 0 _ _).
{
apply tends_const.
}
{
exact s__7.
}
}
{
refine (tends_inv (fun n : Z => (1 - (powerRZ b (n)%Z))) (1 - 0) _ _).
{
refine (tends_minus (fun n : Z => 1) (fun n : Z => (powerRZ b (n)%Z)) 1 0 _ _).
{
apply tends_const.
}
{
exact s__7.
}
}
{
apply Rgt_not_eq; red.
assert (e__10 : (1 - 0) = 1).
{
feq.
}
rw e__10.
rat.
}
}
}
assert (e__11 : b = ((b - 0) * / (1 - 0))).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
assert (e__28 : / (1 - 0) = 1).
{
assert (e__29 : (1 - 0) = 1).
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
refine (tends_value _ _ _ e__11 _).
refine (tends_from (1)%Z _ _ _ f__12 _).
intros n b__8.
assert (r__9 : 1 <= IZR n).
{ izr_le. }
assert (n__20 : (1 - (powerRZ b (n)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__13 : 0 < b).
{
assert (e__17 : b = 1 * (b - 0) + 0).
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
rw e__17.
apply (from_lt_pos 1 0 0 b); [exact h__1 | lra ..].
}
assert (g__14 : 0 < (1 - b)).
{
assert (e__18 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__18.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
assert (g__15 : 0 < (IZR n)).
{
assert (e__19 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__19.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__9 | lra ..].
}
assert (g__16 : 0 < (1 - (powerRZ b (n)%Z))).
{
pz_gap b (n)%Z.
}
lra.
}
assert (n__22 : (((- 1) * (powerRZ b (n)%Z)) + 1) <> 0).
{
assert (e__21 : (1 - (powerRZ b (n)%Z)) = (((- 1) * (powerRZ b (n)%Z)) + 1)).
{
feq.
}
try rewrite <- e__21.
exact n__20.
}
assert (n__23 : ((powerRZ b (n)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__22.
transitivity ((- 1) * ((powerRZ b (n)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
transitivity ((((powerRZ b (n)%Z) + ((- 1) * b)) * (/ ((powerRZ b (n)%Z) + (- 1))))).
{
assert (e__24 : / (1 - (powerRZ b (n)%Z)) = ((- 1) * (/ ((powerRZ b (n)%Z) + (- 1))))).
{
assert (e__25 : (1 - (powerRZ b (n)%Z)) = (((- 1) * (powerRZ b (n)%Z)) + 1)).
{
feq.
}
rw e__25.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__24.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ b (n)%Z) + ((- 1) * b)) * (/ ((powerRZ b (n)%Z) + (- 1))))).
{
change (((b - (powerRZ b (n)%Z)) * / (1 - (powerRZ b (n)%Z))) = (((powerRZ b (n)%Z) + ((- 1) * b)) * (/ ((powerRZ b (n)%Z) + (- 1))))).
assert (e__26 : / (1 - (powerRZ b (n)%Z)) = ((- 1) * (/ ((powerRZ b (n)%Z) + (- 1))))).
{
assert (e__27 : (1 - (powerRZ b (n)%Z)) = (((- 1) * (powerRZ b (n)%Z)) + 1)).
{
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
change (tends (fun n : Z => (adam_rate b (n)%Z)) b).
exact s__30.
Qed.
Fail Definition corrupted : forall (b : R), ((0 < b) /\ (b < 1)) -> (tends (fun n : Z => (adam_rate b (n)%Z)) (b + 1)) := claim.
End T_adamnx_adam_rate_limit_a619a767.


(* adamnx.alignment; certificate 8ed3957b133d960c04b96811c817e3e3576e471579de2c815fe5b607aa3c0715 *)
Module T_adamnx_alignment_8ed3957b.

Lemma proved : (((0 <> (1 - (Rpower (99 / 100) (1 - (99 / 100))))) /\ (0 <> (1 - (Rpower (99 / 100) (1 - (99 / 100)))))) /\ (((99989 / 100000) < (Rpower (99 / 100) (1 - (99 / 100)))) /\ ((Rpower (99 / 100) (1 - (99 / 100))) < (99991 / 100000)) /\ ((99 / 10) < ((1 - (999 / 1000)) / (1 - (Rpower (99 / 100) (1 - (99 / 100)))))) /\ (((1 - (999 / 1000)) / (1 - (Rpower (99 / 100) (1 - (99 / 100))))) < 10))).
Proof.
(* goal *)
assert (s__0 : (((99989 * / 100000) < (Rpower (99 * / 100) (1 - (99 * / 100)))) /\ ((Rpower (99 * / 100) (1 - (99 * / 100))) < (99991 * / 100000)) /\ ((99 * / 10) < ((1 - (999 * / 1000)) * / (1 - (Rpower (99 * / 100) (1 - (99 * / 100)))))) /\ (((1 - (999 * / 1000)) * / (1 - (Rpower (99 * / 100) (1 - (99 * / 100))))) < 10))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((99989 * / 100000) < (exp ((1 - (99 * / 100)) * ln (99 * / 100)))).
closed_less.
}
{ change ((exp ((1 - (99 * / 100)) * ln (99 * / 100))) < (99991 * / 100000)).
closed_less.
}
{ change ((99 * / 10) < ((1 - (999 * / 1000)) * / (1 - (exp ((1 - (99 * / 100)) * ln (99 * / 100)))))).
closed_less.
}
{ change (((1 - (999 * / 1000)) * / (1 - (exp ((1 - (99 * / 100)) * ln (99 * / 100))))) < 10).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 h__4]]].
split.
{
split.
{
change (0 <> (1 - (Rpower (99 * / 100) (1 - (99 * / 100))))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__5 : (1 - (Rpower (99 * / 100) (1 - (99 * / 100)))) = 1 * ((99991 * / 100000) - (Rpower (99 * / 100) (1 - (99 * / 100)))) + (9 * / 100000)).
{
transitivity ((((- 1) * (Rpower (99 * / 100) (1 * / 100))) + 1)).
{
assert (e__6 : (Rpower (99 * / 100) (1 - (99 * / 100))) = (Rpower (99 * / 100) (1 * / 100))).
{
assert (e__7 : (1 - (99 * / 100)) = (1 * / 100)).
{
feq.
}
transitivity (Rpower (99 * / 100) (1 * / 100) ).
{ exact (f_equal (fun v__ => Rpower (99 * / 100) v__ ) e__7). }
feq.
}
eapply eq_trans.
{
rw e__6.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower (99 * / 100) (1 * / 100))) + 1)).
{
assert (e__8 : (Rpower (99 * / 100) (1 - (99 * / 100))) = (Rpower (99 * / 100) (1 * / 100))).
{
assert (e__9 : (1 - (99 * / 100)) = (1 * / 100)).
{
feq.
}
transitivity (Rpower (99 * / 100) (1 * / 100) ).
{ exact (f_equal (fun v__ => Rpower (99 * / 100) v__ ) e__9). }
feq.
}
eapply eq_trans.
{
rw e__8.
reflexivity.
}
feq.
}
feq.
}
rw e__5.
apply (from_lt_pos 1 (9 * / 100000) (Rpower (99 * / 100) (1 - (99 * / 100))) (99991 * / 100000)); [exact h__2 | lra ..].
}
{
change (0 <> (1 - (Rpower (99 * / 100) (1 - (99 * / 100))))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__10 : (1 - (Rpower (99 * / 100) (1 - (99 * / 100)))) = 1 * ((99991 * / 100000) - (Rpower (99 * / 100) (1 - (99 * / 100)))) + (9 * / 100000)).
{
transitivity ((((- 1) * (Rpower (99 * / 100) (1 * / 100))) + 1)).
{
assert (e__11 : (Rpower (99 * / 100) (1 - (99 * / 100))) = (Rpower (99 * / 100) (1 * / 100))).
{
assert (e__12 : (1 - (99 * / 100)) = (1 * / 100)).
{
feq.
}
transitivity (Rpower (99 * / 100) (1 * / 100) ).
{ exact (f_equal (fun v__ => Rpower (99 * / 100) v__ ) e__12). }
feq.
}
eapply eq_trans.
{
rw e__11.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower (99 * / 100) (1 * / 100))) + 1)).
{
assert (e__13 : (Rpower (99 * / 100) (1 - (99 * / 100))) = (Rpower (99 * / 100) (1 * / 100))).
{
assert (e__14 : (1 - (99 * / 100)) = (1 * / 100)).
{
feq.
}
transitivity (Rpower (99 * / 100) (1 * / 100) ).
{ exact (f_equal (fun v__ => Rpower (99 * / 100) v__ ) e__14). }
feq.
}
eapply eq_trans.
{
rw e__13.
reflexivity.
}
feq.
}
feq.
}
rw e__10.
apply (from_lt_pos 1 (9 * / 100000) (Rpower (99 * / 100) (1 - (99 * / 100))) (99991 * / 100000)); [exact h__2 | lra ..].
}
}
{
change (((99989 * / 100000) < (Rpower (99 * / 100) (1 - (99 * / 100)))) /\ ((Rpower (99 * / 100) (1 - (99 * / 100))) < (99991 * / 100000)) /\ ((99 * / 10) < ((1 - (999 * / 1000)) * / (1 - (Rpower (99 * / 100) (1 - (99 * / 100)))))) /\ (((1 - (999 * / 1000)) * / (1 - (Rpower (99 * / 100) (1 - (99 * / 100))))) < 10)).
exact s__0.
}
Qed.
Lemma meaningful : ((0 <> (1 - (Rpower (99 / 100) (1 - (99 / 100))))) /\ (0 <> (1 - (Rpower (99 / 100) (1 - (99 / 100)))))).
Proof. exact (proj1 (proved )). Qed.
Theorem claim : (((99989 / 100000) < (Rpower (99 / 100) (1 - (99 / 100)))) /\ ((Rpower (99 / 100) (1 - (99 / 100))) < (99991 / 100000)) /\ ((99 / 10) < ((1 - (999 / 1000)) / (1 - (Rpower (99 / 100) (1 - (99 / 100)))))) /\ (((1 - (999 / 1000)) / (1 - (Rpower (99 / 100) (1 - (99 / 100))))) < 10)).
Proof. exact (proj2 (proved )). Qed.
Fail Definition corrupted : (((Rpower (99 / 100) (1 - (99 / 100))) <= (99989 / 100000)) /\ ((Rpower (99 / 100) (1 - (99 / 100))) < (99991 / 100000)) /\ ((99 / 10) < ((1 - (999 / 1000)) / (1 - (Rpower (99 / 100) (1 - (99 / 100)))))) /\ (((1 - (999 / 1000)) / (1 - (Rpower (99 / 100) (1 - (99 / 100))))) < 10)) := claim.
End T_adamnx_alignment_8ed3957b.


(* adamnx.alignment_value; certificate cc573ae9432e183683dfc3d48fca2c4e6ec61e2f4a4505031a465ec76fcc6689 *)
Module T_adamnx_alignment_value_cc573ae9.

Theorem claim : (((Rpower (968619 / 1000000) (1 - (968619 / 1000000))) < (999 / 1000)) /\ ((999 / 1000) < (Rpower (48431 / 50000) (1 - (48431 / 50000))))).
Proof.
(* goal *)
assert (s__0 : (((Rpower (968619 * / 1000000) (1 - (968619 * / 1000000))) < (999 * / 1000)) /\ ((999 * / 1000) < (Rpower (48431 * / 50000) (1 - (48431 * / 50000)))))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((exp ((1 - (968619 * / 1000000)) * ln (968619 * / 1000000))) < (999 * / 1000)).
closed_less.
}
{ change ((999 * / 1000) < (exp ((1 - (48431 * / 50000)) * ln (48431 * / 50000)))).
closed_less.
}
}
pose proof s__0 as [h__1 h__2].
change (((Rpower (968619 * / 1000000) (1 - (968619 * / 1000000))) < (999 * / 1000)) /\ ((999 * / 1000) < (Rpower (48431 * / 50000) (1 - (48431 * / 50000))))).
exact s__0.
Qed.
Fail Definition corrupted : (((999 / 1000) <= (Rpower (968619 / 1000000) (1 - (968619 / 1000000)))) /\ ((999 / 1000) < (Rpower (48431 / 50000) (1 - (48431 / 50000))))) := claim.
End T_adamnx_alignment_value_cc573ae9.


(* adamnx.momentum_sgd; certificate 5e7dcc56969b1567f756f8851fc190c2ae9dd948dee7a00da62b4e2b16268289 *)
Module T_adamnx_momentum_sgd_5e7dcc56.
Definition normalized_rate (a : R) (t : Z) : R := ((1 - (powerRZ a ((t + (- 1)))%Z)) / (1 - (powerRZ a (t)%Z))).
Fixpoint v_nat (a : R) (v0 : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => v0 | S k__ => (((normalized_rate a (((0 + Z.of_nat k__) + 1))%Z) * (v_nat a v0 g k__)) + ((1 - (normalized_rate a (((0 + Z.of_nat k__) + 1))%Z)) * ((g (((0 + Z.of_nat k__) + 1))%Z) ^ 2))) end.
Definition v (a : R) (v0 : R) (g : Z -> R) (n : Z) : R := v_nat a v0 g (Z.to_nat (n - 0)).
Lemma v_start : forall (a : R) (v0 : R) (g : Z -> R), v a v0 g (0)%Z = v0.
Proof. intros. unfold v. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma v_succ : forall (a : R) (v0 : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> v a v0 g (n + 1)%Z = (((normalized_rate a ((n + 1))%Z) * (v a v0 g (n)%Z)) + ((1 - (normalized_rate a ((n + 1))%Z)) * ((g ((n + 1))%Z) ^ 2))).
Proof. intros a v0 g n bound. unfold v. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [v_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (a : R) (v0 : R) (B : R) (g : Z -> R) (s : Z) (n : Z), (0 <= s)%Z /\ (0 <= n)%Z /\ ((0 < a) /\ (a < 1)) /\ (forall i : Z, ((1)%Z <= i)%Z -> (((g (i)%Z) ^ 2) <= B)) /\ (1 <= (IZR s)).
Proof.
exists (1 * / 2), 7, 4, (fun i : Z => 2), (2)%Z, (3)%Z.
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
split.
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
{
change (1 <= 2).
closed_less.
}
}
}
}
Qed.

Theorem claim : forall (a : R) (v0 : R) (B : R) (g : Z -> R) (s : Z) (n : Z), (0 <= s)%Z -> (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((g (i)%Z) ^ 2) <= B)) -> (1 <= (IZR s)) -> (((- (B * (powerRZ a (s)%Z))) <= ((v a v0 g ((s + n))%Z) - (v a v0 g (s)%Z))) /\ (((v a v0 g ((s + n))%Z) - (v a v0 g (s)%Z)) <= (B * (powerRZ a (s)%Z)))).
Proof.
intros a v0 B g s n b__0 b__2 h__4 h__7 h__8.
assert (r__1 : 0 <= IZR s) by (izr_le).
assert (r__3 : 0 <= IZR n) by (izr_le).
pose proof h__4 as [h__5 h__6].
assert (z__9 : ((1)%Z <= (s)%Z)%Z).
{ izr_back. }
(* B *)
assert (s__12 : (((g (1)%Z) ^ 2) <= B)).
{
assert (b__10 : ((1)%Z <= (1)%Z)%Z).
{ zp. }
assert (u__11 : (((g (1)%Z) ^ 2) <= B)).
{
exact (h__7 (1)%Z b__10).
}
exact u__11.
}
(* B0 *)
assert (s__16 : (0 <= B)).
{
assert (e__13 : B = ((B - ((g (1)%Z) ^ 2)) + ((g (1)%Z) ^ 2))).
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
assert (w__14 : 0 <= ((B - ((g (1)%Z) ^ 2)) + ((g (1)%Z) ^ 2))).
{
apply plus_nn_nn.
{
assert (e__15 : (B - ((g (1)%Z) ^ 2)) = 1 * (B - ((g (1)%Z) ^ 2)) + 0).
{
transitivity ((((- 1) * ((g (1)%Z) ^ 2)) + B)).
{
feq.
}
symmetry.
transitivity ((((- 1) * ((g (1)%Z) ^ 2)) + B)).
{
feq.
}
feq.
}
rw e__15.
apply (from_le_nn 1 0 ((g (1)%Z) ^ 2) B); [exact s__12 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
rw e__13. exact w__14.
}
(* sum *)
assert (s__22 : (((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z)) = (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))))).
{
assert (b__17 : (0 <= (s)%Z)%Z).
{ zp. }
assert (b__18 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__19 : ((0 < a) /\ (a < 1))).
{
split.
{
exact h__5.
}
{
exact h__6.
}
}
assert (p__20 : (1 <= (IZR s))).
{
exact h__8.
}
assert (u__21 : (((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z)) = (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))))).
{
exact (T_adamnx_gains_after_0e4a557f.claim a v0 g (s)%Z (n)%Z b__17 b__18 p__19 p__20).
}
exact u__21.
}
(* closed *)
assert (s__27 : (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) = ((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))).
{
assert (b__23 : (0 <= (s)%Z)%Z).
{ zp. }
assert (p__24 : ((0 < a) /\ (a < 1))).
{
split.
{
exact h__5.
}
{
exact h__6.
}
}
assert (p__25 : (1 <= (IZR s))).
{
exact h__8.
}
assert (u__26 : (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) = ((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))).
{
exact (T_closed_form_v_ad826a76.claim a v0 g (s)%Z b__23 p__24 p__25).
}
exact u__26.
}
(* old *)
assert (s__32 : (((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) <= (B * (1 - (powerRZ a (s)%Z))))).
{
assert (b__28 : (0 <= (s)%Z)%Z).
{ zp. }
assert (p__29 : ((0 < a) /\ (a < 1))).
{
split.
{
exact h__5.
}
{
exact h__6.
}
}
assert (p__30 : (forall i : Z, ((1)%Z <= i)%Z -> (((g (i)%Z) ^ 2) <= B))).
{
exact h__7.
}
assert (u__31 : (((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) <= (B * (1 - (powerRZ a (s)%Z))))).
{
exact (T_adamnx_weighted_bound_03100ce5.claim a B g (s)%Z b__28 p__29 p__30).
}
exact u__31.
}
(* new *)
assert (s__44 : (((1 - a) * (zsum (1)%Z (n)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g ((s + i))%Z) ^ 2))))) <= (B * (1 - (powerRZ a (n)%Z))))).
{
assert (b__33 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__34 : ((0 < a) /\ (a < 1))).
{
split.
{
exact h__5.
}
{
exact h__6.
}
}
assert (p__35 : (forall i : Z, ((1)%Z <= i)%Z -> (((g ((s + i))%Z) ^ 2) <= B))).
{
intros i b__36.
assert (r__37 : 1 <= IZR i).
{ izr_le. }
apply gap_le.
assert (b__38 : ((1)%Z <= ((s + i))%Z)%Z).
{
zp.
}
assert (i__39 : (((g ((s + i))%Z) ^ 2) <= B)) by exact (h__7 ((s + i))%Z b__38).
assert (e__40 : (B - ((g ((s + i))%Z) ^ 2)) = 1 * (B - ((g ((s + i))%Z) ^ 2)) + 0).
{
transitivity ((((- 1) * ((g (i + s)%Z) ^ 2)) + B)).
{
assert (e__41 : (g ((s + i))%Z) = (g (i + s)%Z)).
{
swap ((s + i))%Z with (i + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__41.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((g (i + s)%Z) ^ 2)) + B)).
{
assert (e__42 : (g ((s + i))%Z) = (g (i + s)%Z)).
{
swap ((s + i))%Z with (i + s)%Z.
reflexivity.
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
rw e__40.
apply (from_le_nn 1 0 ((g ((s + i))%Z) ^ 2) B); [exact i__39 | lra ..].
}
assert (u__43 : (((1 - a) * (zsum (1)%Z (n)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g ((s + i))%Z) ^ 2))))) <= (B * (1 - (powerRZ a (n)%Z))))).
{
exact (T_adamnx_weighted_bound_03100ce5.claim a B (fun i : Z => (g ((s + i))%Z)) (n)%Z b__33 p__34 p__35).
}
exact u__43.
}
assert (n__54 : (1 - (powerRZ a (s)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__47 : 0 < a).
{
assert (e__51 : a = 1 * (a - 0) + 0).
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
rw e__51.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__48 : 0 < (1 - a)).
{
assert (e__52 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__52.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__49 : 0 < (IZR s)).
{
assert (e__53 : (IZR s) = 1 * ((IZR s) - 1) + 1).
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
rw e__53.
apply (from_le_pos 1 1 1 (IZR s)); [exact h__8 | lra ..].
}
assert (g__50 : 0 < (1 - (powerRZ a (s)%Z))).
{
pz_gap a (s)%Z.
}
lra.
}
assert (n__56 : (((- 1) * (powerRZ a (s)%Z)) + 1) <> 0).
{
assert (e__55 : (1 - (powerRZ a (s)%Z)) = (((- 1) * (powerRZ a (s)%Z)) + 1)).
{
feq.
}
try rewrite <- e__55.
exact n__54.
}
assert (n__57 : ((powerRZ a (s)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__56.
transitivity ((- 1) * ((powerRZ a (s)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* v low *)
assert (s__89 : (0 <= (v a v0 g (s)%Z))).
{
assert (e__45 : (v a v0 g (s)%Z) = ((((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) + (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) - ((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))) * / (1 - (powerRZ a (s)%Z)))).
{
transitivity ((v a v0 g (s)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((v a v0 g (s)%Z)).
{
assert (e__58 : (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__59 : zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (s)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__63 : 1 <= IZR i__0).
{ izr_le. }
assert (n__61 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__60 : a = 1 * (a - 0) + 0).
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
rw e__60.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__62 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__62.
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
rw e__59.
feq.
}
assert (e__64 : / (1 - (powerRZ a (s)%Z)) = ((- 1) * (/ ((powerRZ a (s)%Z) + (- 1))))).
{
assert (e__65 : (1 - (powerRZ a (s)%Z)) = (((- 1) * (powerRZ a (s)%Z)) + 1)).
{
feq.
}
rw e__65.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__58.
rw e__64.
reflexivity.
}
feq.
}
feq.
}
assert (w__46 : 0 <= ((((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) + (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) - ((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))) * / (1 - (powerRZ a (s)%Z)))).
{
apply mult_nn_pos.
{
apply plus_nn_zero.
{
apply mult_pos_nn.
{
assert (e__66 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__66.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__67 : 1 <= IZR i__0).
{ izr_le. }
apply mult_pos_nn.
{
apply pz_pos.
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
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
{
assert (e__69 : (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) - ((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))) = (- 1) * (((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) - ((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z))) + 0).
{
transitivity ((((- 1) * (v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + (v a v0 g (s)%Z) + ((- 1) * (zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))))).
{
assert (e__70 : (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__71 : zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (s)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__75 : 1 <= IZR i__0).
{ izr_le. }
assert (n__73 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__72 : a = 1 * (a - 0) + 0).
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
rw e__72.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__74 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__74.
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
transitivity ((((- 1) * (v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + (v a v0 g (s)%Z) + ((- 1) * (zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))))).
{
assert (e__76 : (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__77 : zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (s)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__81 : 1 <= IZR i__0).
{ izr_le. }
assert (n__79 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__78 : a = 1 * (a - 0) + 0).
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
rw e__78.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__80 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__80.
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
rw e__77.
feq.
}
eapply eq_trans.
{
rw e__76.
reflexivity.
}
feq.
}
feq.
}
rw e__69.
apply (from_eq_zero (- 1) 0 ((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) ((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))); [exact s__27 | lra ..].
}
}
{
apply inv_pos.
assert (g__82 : 0 < a).
{
assert (e__86 : a = 1 * (a - 0) + 0).
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
rw e__86.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__83 : 0 < (1 - a)).
{
assert (e__87 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__87.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__84 : 0 < (IZR s)).
{
assert (e__88 : (IZR s) = 1 * ((IZR s) - 1) + 1).
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
rw e__88.
apply (from_le_pos 1 1 1 (IZR s)); [exact h__8 | lra ..].
}
assert (g__85 : 0 < (1 - (powerRZ a (s)%Z))).
{
pz_gap a (s)%Z.
}
lra.
}
}
rw e__45. exact w__46.
}
(* v high *)
assert (s__133 : ((v a v0 g (s)%Z) <= B)).
{
apply gap_le.
assert (e__90 : (B - (v a v0 g (s)%Z)) = ((((B * (1 - (powerRZ a (s)%Z))) - ((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))) + (((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) - ((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)))) * / (1 - (powerRZ a (s)%Z)))).
{
transitivity ((((- 1) * (v a v0 g (s)%Z)) + B)).
{
feq.
}
symmetry.
transitivity (((((- 1) * (v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + (v a v0 g (s)%Z) + ((powerRZ a (s)%Z) * B) + ((- 1) * B)) * (/ ((powerRZ a (s)%Z) + (- 1))))).
{
assert (e__92 : (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__93 : zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (s)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__97 : 1 <= IZR i__0).
{ izr_le. }
assert (n__95 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__94 : a = 1 * (a - 0) + 0).
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
rw e__94.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__96 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__96.
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
rw e__93.
feq.
}
assert (e__98 : / (1 - (powerRZ a (s)%Z)) = ((- 1) * (/ ((powerRZ a (s)%Z) + (- 1))))).
{
assert (e__99 : (1 - (powerRZ a (s)%Z)) = (((- 1) * (powerRZ a (s)%Z)) + 1)).
{
feq.
}
rw e__99.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__92.
rw e__98.
reflexivity.
}
feq.
}
feq.
}
assert (w__91 : 0 <= ((((B * (1 - (powerRZ a (s)%Z))) - ((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))) + (((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) - ((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)))) * / (1 - (powerRZ a (s)%Z)))).
{
apply mult_nn_pos.
{
apply plus_nn_zero.
{
assert (e__100 : ((B * (1 - (powerRZ a (s)%Z))) - ((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))) = 1 * ((B * (1 - (powerRZ a (s)%Z))) - ((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))) + 0).
{
transitivity ((((- 1) * (powerRZ a (s)%Z) * B) + ((- 1) * (zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) + B)).
{
assert (e__101 : (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__102 : zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (s)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
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
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
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
transitivity (((/ a)) * zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__102.
feq.
}
eapply eq_trans.
{
rw e__101.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ a (s)%Z) * B) + ((- 1) * (zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) + B)).
{
assert (e__107 : (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__108 : zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (s)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__112 : 1 <= IZR i__0).
{ izr_le. }
assert (n__110 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__109 : a = 1 * (a - 0) + 0).
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
rw e__109.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__111 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__111.
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
rw e__108.
feq.
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
rw e__100.
apply (from_le_nn 1 0 ((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) (B * (1 - (powerRZ a (s)%Z)))); [exact s__32 | lra ..].
}
{
assert (e__113 : (((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) - ((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z))) = 1 * (((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) - ((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z))) + 0).
{
transitivity ((((v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (s)%Z)) + ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + ((- 1) * (zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z))))))).
{
assert (e__114 : (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__115 : zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (s)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__119 : 1 <= IZR i__0).
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
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__118 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__118.
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
rw e__115.
feq.
}
eapply eq_trans.
{
rw e__114.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (s)%Z)) + ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + ((- 1) * (zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z))))))).
{
assert (e__120 : (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__121 : zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (s)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (s)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__125 : 1 <= IZR i__0).
{ izr_le. }
assert (n__123 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__122 : a = 1 * (a - 0) + 0).
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
rw e__122.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__124 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__124.
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
rw e__121.
feq.
}
eapply eq_trans.
{
rw e__120.
reflexivity.
}
feq.
}
feq.
}
rw e__113.
apply (from_eq_zero 1 0 ((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) ((1 - a) * (zsum (1)%Z (s)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))); [exact s__27 | lra ..].
}
}
{
apply inv_pos.
assert (g__126 : 0 < a).
{
assert (e__130 : a = 1 * (a - 0) + 0).
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
rw e__130.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__127 : 0 < (1 - a)).
{
assert (e__131 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__131.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__128 : 0 < (IZR s)).
{
assert (e__132 : (IZR s) = 1 * ((IZR s) - 1) + 1).
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
rw e__132.
apply (from_le_pos 1 1 1 (IZR s)); [exact h__8 | lra ..].
}
assert (g__129 : 0 < (1 - (powerRZ a (s)%Z))).
{
pz_gap a (s)%Z.
}
lra.
}
}
rw e__90. exact w__91.
}
assert (n__143 : (1 - (powerRZ a ((s + n))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__136 : 0 < a).
{
assert (e__140 : a = 1 * (a - 0) + 0).
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
rw e__140.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__137 : 0 < (1 - a)).
{
assert (e__141 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__141.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__138 : 0 < ((IZR s) + (IZR n))).
{
assert (e__142 : ((IZR s) + (IZR n)) = ((IZR n) + (IZR s))).
{
feq.
}
rw e__142.
natpos.
}
assert (g__139 : 0 < (1 - (powerRZ a ((s + n))%Z))).
{
pz_gap a ((s + n))%Z.
}
lra.
}
assert (n__146 : (((- 1) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + 1) <> 0).
{
assert (e__144 : (1 - (powerRZ a ((s + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + 1)).
{
assert (e__145 : (powerRZ a ((s + n))%Z) = ((powerRZ a (n)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + n))%Z with (n + s)%Z.
rewrite (pz_add a (n)%Z (s)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__145.
reflexivity.
}
feq.
}
try rewrite <- e__144.
exact n__143.
}
assert (n__147 : (((powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (- 1)) <> 0).
{
intro vanishes.
apply n__146.
transitivity ((- 1) * (((powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* lower *)
assert (s__208 : ((- (B * (powerRZ a (s)%Z))) <= ((v a v0 g ((s + n))%Z) - (v a v0 g (s)%Z)))).
{
apply gap_le.
assert (e__134 : (((v a v0 g ((s + n))%Z) - (v a v0 g (s)%Z)) - (- (B * (powerRZ a (s)%Z)))) = ((((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))))) + (((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z)) - ((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) - ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) + ((powerRZ a (s)%Z) * (1 - (powerRZ a (n)%Z)) * (B - (v a v0 g (s)%Z))) + (B * (powerRZ a (s)%Z) * (powerRZ a (n)%Z) * (1 - (powerRZ a (s)%Z)))) * / (1 - (powerRZ a ((s + n))%Z)))).
{
transitivity (((v a v0 g (n + s)%Z) + ((- 1) * (v a v0 g (s)%Z)) + ((powerRZ a (s)%Z) * B))).
{
assert (e__148 : (v a v0 g ((s + n))%Z) = (v a v0 g (n + s)%Z)).
{
swap ((s + n))%Z with (n + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__148.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((v a v0 g (n + s)%Z) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (n + s)%Z)) + ((- 1) * (v a v0 g (s)%Z) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (v a v0 g (s)%Z) + ((powerRZ a (n)%Z) * ((powerRZ a (s)%Z) ^ 2) * B) + ((- 1) * (powerRZ a (s)%Z) * B)) * (/ (((powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (- 1))))).
{
assert (e__149 : (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__150 : zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (((powerRZ a (s)%Z) * (/ a))) * (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__155 : 1 <= IZR i__0).
{ izr_le. }
assert (n__152 : a <> 0).
{
apply Rgt_not_eq; red.
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
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
assert (e__153 : (powerRZ a ((s + i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
swap ((s + i__0 + (- 1)))%Z with (i__0 + s + (-1))%Z.
rewrite (pz_add_nz a (i__0 + s)%Z ((-1))%Z) by nz.
rewrite (pz_add_nz a (i__0)%Z (s)%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__154 : (g ((s + i__0))%Z) = (g (i__0 + s)%Z)).
{
swap ((s + i__0))%Z with (i__0 + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__153.
rw e__154.
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
rw e__150.
feq.
}
assert (e__156 : / (1 - (powerRZ a ((s + n))%Z)) = ((- 1) * (/ (((powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (- 1))))).
{
assert (e__157 : (1 - (powerRZ a ((s + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + 1)).
{
assert (e__158 : (powerRZ a ((s + n))%Z) = ((powerRZ a (n)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + n))%Z with (n + s)%Z.
rewrite (pz_add a (n)%Z (s)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__158.
reflexivity.
}
feq.
}
rw e__157.
apply inv_by. feq.
}
assert (e__159 : (powerRZ a ((s + n))%Z) = ((powerRZ a (n)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + n))%Z with (n + s)%Z.
rewrite (pz_add a (n)%Z (s)%Z) by zp.
feq.
}
assert (e__160 : (v a v0 g ((s + n))%Z) = (v a v0 g (n + s)%Z)).
{
swap ((s + n))%Z with (n + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__149.
rw e__156.
rw e__159.
rw e__160.
reflexivity.
}
feq.
}
feq.
}
assert (w__135 : 0 <= ((((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))))) + (((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z)) - ((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) - ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) + ((powerRZ a (s)%Z) * (1 - (powerRZ a (n)%Z)) * (B - (v a v0 g (s)%Z))) + (B * (powerRZ a (s)%Z) * (powerRZ a (n)%Z) * (1 - (powerRZ a (s)%Z)))) * / (1 - (powerRZ a ((s + n))%Z)))).
{
apply mult_nn_pos.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_zero.
{
apply mult_pos_nn.
{
assert (e__161 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__161.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__162 : 1 <= IZR i__0).
{ izr_le. }
apply mult_pos_nn.
{
apply pz_pos.
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
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
{
assert (e__164 : (((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z)) - ((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) - ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) = (- 1) * ((((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) - ((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z))) + 0).
{
transitivity ((((- 1) * (v a v0 g (n + s)%Z) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (v a v0 g (n + s)%Z) + ((v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (s)%Z)) + ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) + ((- 1) * (powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)))).
{
assert (e__165 : (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__166 : zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (((powerRZ a (s)%Z) * (/ a))) * (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__171 : 1 <= IZR i__0).
{ izr_le. }
assert (n__168 : a <> 0).
{
apply Rgt_not_eq; red.
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
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
assert (e__169 : (powerRZ a ((s + i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
swap ((s + i__0 + (- 1)))%Z with (i__0 + s + (-1))%Z.
rewrite (pz_add_nz a (i__0 + s)%Z ((-1))%Z) by nz.
rewrite (pz_add_nz a (i__0)%Z (s)%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__170 : (g ((s + i__0))%Z) = (g (i__0 + s)%Z)).
{
swap ((s + i__0))%Z with (i__0 + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__169.
rw e__170.
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
rw e__166.
feq.
}
assert (e__172 : (powerRZ a ((s + n))%Z) = ((powerRZ a (n)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + n))%Z with (n + s)%Z.
rewrite (pz_add a (n)%Z (s)%Z) by zp.
feq.
}
assert (e__173 : (v a v0 g ((s + n))%Z) = (v a v0 g (n + s)%Z)).
{
swap ((s + n))%Z with (n + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__165.
rw e__172.
rw e__173.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (v a v0 g (n + s)%Z) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (v a v0 g (n + s)%Z) + ((v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (s)%Z)) + ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) + ((- 1) * (powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)))).
{
assert (e__174 : (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__175 : zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (((powerRZ a (s)%Z) * (/ a))) * (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__180 : 1 <= IZR i__0).
{ izr_le. }
assert (n__177 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__176 : a = 1 * (a - 0) + 0).
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
rw e__176.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
assert (e__178 : (powerRZ a ((s + i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
swap ((s + i__0 + (- 1)))%Z with (i__0 + s + (-1))%Z.
rewrite (pz_add_nz a (i__0 + s)%Z ((-1))%Z) by nz.
rewrite (pz_add_nz a (i__0)%Z (s)%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__179 : (g ((s + i__0))%Z) = (g (i__0 + s)%Z)).
{
swap ((s + i__0))%Z with (i__0 + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__178.
rw e__179.
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
rw e__175.
feq.
}
assert (e__181 : (powerRZ a ((s + n))%Z) = ((powerRZ a (n)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + n))%Z with (n + s)%Z.
rewrite (pz_add a (n)%Z (s)%Z) by zp.
feq.
}
assert (e__182 : (v a v0 g ((s + n))%Z) = (v a v0 g (n + s)%Z)).
{
swap ((s + n))%Z with (n + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__174.
rw e__181.
rw e__182.
reflexivity.
}
feq.
}
feq.
}
rw e__164.
apply (from_eq_zero (- 1) 0 ((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z)) (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))))))); [exact s__22 | lra ..].
}
}
{
apply mult_nn_nn.
{
apply mult_pos_nn.
{
apply pz_pos.
assert (e__183 : a = 1 * (a - 0) + 0).
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
rw e__183.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
{
assert (g__184 : 0 < a).
{
assert (e__188 : a = 1 * (a - 0) + 0).
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
rw e__188.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__185 : 0 < (1 - a)).
{
assert (e__189 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__189.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__186 : 0 <= (IZR n)).
{
natpos.
}
assert (g__187 : 0 <= (1 - (powerRZ a (n)%Z))).
{
pz_gap a (n)%Z.
}
lra.
}
}
{
assert (e__190 : (B - (v a v0 g (s)%Z)) = 1 * (B - (v a v0 g (s)%Z)) + 0).
{
transitivity ((((- 1) * (v a v0 g (s)%Z)) + B)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (v a v0 g (s)%Z)) + B)).
{
feq.
}
feq.
}
rw e__190.
apply (from_le_nn 1 0 (v a v0 g (s)%Z) B); [exact s__133 | lra ..].
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
assert (e__191 : B = 1 * (B - 0) + 0).
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
rw e__191.
apply (from_le_nn 1 0 0 B); [exact s__16 | lra ..].
}
{
apply pz_pos.
assert (e__192 : a = 1 * (a - 0) + 0).
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
rw e__192.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
}
{
apply pz_pos.
assert (e__193 : a = 1 * (a - 0) + 0).
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
rw e__193.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
}
{
assert (g__194 : 0 < a).
{
assert (e__198 : a = 1 * (a - 0) + 0).
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
rw e__198.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__195 : 0 < (1 - a)).
{
assert (e__199 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__199.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__196 : 0 < (IZR s)).
{
assert (e__200 : (IZR s) = 1 * ((IZR s) - 1) + 1).
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
rw e__200.
apply (from_le_pos 1 1 1 (IZR s)); [exact h__8 | lra ..].
}
assert (g__197 : 0 < (1 - (powerRZ a (s)%Z))).
{
pz_gap a (s)%Z.
}
lra.
}
}
}
{
apply inv_pos.
assert (g__201 : 0 < a).
{
assert (e__205 : a = 1 * (a - 0) + 0).
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
rw e__205.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__202 : 0 < (1 - a)).
{
assert (e__206 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__206.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__203 : 0 < ((IZR s) + (IZR n))).
{
assert (e__207 : ((IZR s) + (IZR n)) = ((IZR n) + (IZR s))).
{
feq.
}
rw e__207.
natpos.
}
assert (g__204 : 0 < (1 - (powerRZ a ((s + n))%Z))).
{
pz_gap a ((s + n))%Z.
}
lra.
}
}
rw e__134. exact w__135.
}
(* upper *)
assert (s__291 : (((v a v0 g ((s + n))%Z) - (v a v0 g (s)%Z)) <= (B * (powerRZ a (s)%Z)))).
{
apply gap_le.
assert (e__209 : ((B * (powerRZ a (s)%Z)) - ((v a v0 g ((s + n))%Z) - (v a v0 g (s)%Z))) = ((((powerRZ a (s)%Z) * ((B * (1 - (powerRZ a (n)%Z))) - ((1 - a) * (zsum (1)%Z (n)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g ((s + i))%Z) ^ 2))))))) - (((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z)) - ((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) - ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) + ((powerRZ a (s)%Z) * (1 - (powerRZ a (n)%Z)) * (v a v0 g (s)%Z)) + (B * (powerRZ a (s)%Z) * (powerRZ a (n)%Z) * (1 - (powerRZ a (s)%Z)))) * / (1 - (powerRZ a ((s + n))%Z)))).
{
transitivity ((((- 1) * (v a v0 g (n + s)%Z)) + (v a v0 g (s)%Z) + ((powerRZ a (s)%Z) * B))).
{
assert (e__211 : (v a v0 g ((s + n))%Z) = (v a v0 g (n + s)%Z)).
{
swap ((s + n))%Z with (n + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__211.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (v a v0 g (n + s)%Z) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (v a v0 g (n + s)%Z) + ((v a v0 g (s)%Z) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (s)%Z)) + ((powerRZ a (n)%Z) * ((powerRZ a (s)%Z) ^ 2) * B) + ((- 1) * (powerRZ a (s)%Z) * B)) * (/ (((powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (- 1))))).
{
assert (e__212 : (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__213 : zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (((powerRZ a (s)%Z) * (/ a))) * (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__218 : 1 <= IZR i__0).
{ izr_le. }
assert (n__215 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__214 : a = 1 * (a - 0) + 0).
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
rw e__214.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
assert (e__216 : (powerRZ a ((s + i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
swap ((s + i__0 + (- 1)))%Z with (i__0 + s + (-1))%Z.
rewrite (pz_add_nz a (i__0 + s)%Z ((-1))%Z) by nz.
rewrite (pz_add_nz a (i__0)%Z (s)%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__217 : (g ((s + i__0))%Z) = (g (i__0 + s)%Z)).
{
swap ((s + i__0))%Z with (i__0 + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__216.
rw e__217.
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
rw e__213.
feq.
}
assert (e__219 : (zsum (1)%Z (n)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g ((s + i))%Z) ^ 2)))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__220 : zsum (1)%Z (n)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g ((s + i))%Z) ^ 2))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__225 : 1 <= IZR i__0).
{ izr_le. }
assert (n__222 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__221 : a = 1 * (a - 0) + 0).
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
rw e__221.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__223 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__224 : (g ((s + i__0))%Z) = (g (i__0 + s)%Z)).
{
swap ((s + i__0))%Z with (i__0 + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__223.
rw e__224.
reflexivity.
}
feq.
}
feq.
}
transitivity (((/ a)) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__220.
feq.
}
assert (e__226 : / (1 - (powerRZ a ((s + n))%Z)) = ((- 1) * (/ (((powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + (- 1))))).
{
assert (e__227 : (1 - (powerRZ a ((s + n))%Z)) = (((- 1) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + 1)).
{
assert (e__228 : (powerRZ a ((s + n))%Z) = ((powerRZ a (n)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + n))%Z with (n + s)%Z.
rewrite (pz_add a (n)%Z (s)%Z) by zp.
feq.
}
eapply eq_trans.
{
rw e__228.
reflexivity.
}
feq.
}
rw e__227.
apply inv_by. feq.
}
assert (e__229 : (powerRZ a ((s + n))%Z) = ((powerRZ a (n)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + n))%Z with (n + s)%Z.
rewrite (pz_add a (n)%Z (s)%Z) by zp.
feq.
}
assert (e__230 : (v a v0 g ((s + n))%Z) = (v a v0 g (n + s)%Z)).
{
swap ((s + n))%Z with (n + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__212.
rw e__219.
rw e__226.
rw e__229.
rw e__230.
reflexivity.
}
feq.
}
feq.
}
assert (w__210 : 0 <= ((((powerRZ a (s)%Z) * ((B * (1 - (powerRZ a (n)%Z))) - ((1 - a) * (zsum (1)%Z (n)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g ((s + i))%Z) ^ 2))))))) - (((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z)) - ((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) - ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) + ((powerRZ a (s)%Z) * (1 - (powerRZ a (n)%Z)) * (v a v0 g (s)%Z)) + (B * (powerRZ a (s)%Z) * (powerRZ a (n)%Z) * (1 - (powerRZ a (s)%Z)))) * / (1 - (powerRZ a ((s + n))%Z)))).
{
apply mult_nn_pos.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply to_plus.
apply plus_nn_zero.
{
apply mult_pos_nn.
{
apply pz_pos.
assert (e__231 : a = 1 * (a - 0) + 0).
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
rw e__231.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
{
assert (e__232 : ((B * (1 - (powerRZ a (n)%Z))) - ((1 - a) * (zsum (1)%Z (n)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g ((s + i))%Z) ^ 2)))))) = 1 * ((B * (1 - (powerRZ a (n)%Z))) - ((1 - a) * (zsum (1)%Z (n)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g ((s + i))%Z) ^ 2)))))) + 0).
{
transitivity ((((- 1) * (powerRZ a (n)%Z) * B) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) + B)).
{
assert (e__233 : (zsum (1)%Z (n)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g ((s + i))%Z) ^ 2)))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__234 : zsum (1)%Z (n)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g ((s + i))%Z) ^ 2))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__239 : 1 <= IZR i__0).
{ izr_le. }
assert (n__236 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__235 : a = 1 * (a - 0) + 0).
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
rw e__235.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__237 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__238 : (g ((s + i__0))%Z) = (g (i__0 + s)%Z)).
{
swap ((s + i__0))%Z with (i__0 + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__237.
rw e__238.
reflexivity.
}
feq.
}
feq.
}
transitivity (((/ a)) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
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
rw e__233.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ a (n)%Z) * B) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) + B)).
{
assert (e__240 : (zsum (1)%Z (n)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g ((s + i))%Z) ^ 2)))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__241 : zsum (1)%Z (n)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g ((s + i))%Z) ^ 2))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__246 : 1 <= IZR i__0).
{ izr_le. }
assert (n__243 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__242 : a = 1 * (a - 0) + 0).
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
rw e__242.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__244 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__245 : (g ((s + i__0))%Z) = (g (i__0 + s)%Z)).
{
swap ((s + i__0))%Z with (i__0 + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__244.
rw e__245.
reflexivity.
}
feq.
}
feq.
}
transitivity (((/ a)) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__241.
feq.
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
rw e__232.
apply (from_le_nn 1 0 ((1 - a) * (zsum (1)%Z (n)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g ((s + i))%Z) ^ 2))))) (B * (1 - (powerRZ a (n)%Z)))); [exact s__44 | lra ..].
}
}
{
assert (e__247 : (- (((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z)) - ((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) - ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))))))) = 1 * ((((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))))) - ((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z))) + 0).
{
transitivity ((((v a v0 g (n + s)%Z) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (n + s)%Z)) + ((- 1) * (v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + (v a v0 g (s)%Z) + ((- 1) * (powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) + ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)))).
{
assert (e__248 : (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__249 : zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (((powerRZ a (s)%Z) * (/ a))) * (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__254 : 1 <= IZR i__0).
{ izr_le. }
assert (n__251 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__250 : a = 1 * (a - 0) + 0).
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
rw e__250.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
assert (e__252 : (powerRZ a ((s + i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
swap ((s + i__0 + (- 1)))%Z with (i__0 + s + (-1))%Z.
rewrite (pz_add_nz a (i__0 + s)%Z ((-1))%Z) by nz.
rewrite (pz_add_nz a (i__0)%Z (s)%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__253 : (g ((s + i__0))%Z) = (g (i__0 + s)%Z)).
{
swap ((s + i__0))%Z with (i__0 + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__252.
rw e__253.
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
rw e__249.
feq.
}
assert (e__255 : (powerRZ a ((s + n))%Z) = ((powerRZ a (n)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + n))%Z with (n + s)%Z.
rewrite (pz_add a (n)%Z (s)%Z) by zp.
feq.
}
assert (e__256 : (v a v0 g ((s + n))%Z) = (v a v0 g (n + s)%Z)).
{
swap ((s + n))%Z with (n + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__248.
rw e__255.
rw e__256.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((v a v0 g (n + s)%Z) * (powerRZ a (n)%Z) * (powerRZ a (s)%Z)) + ((- 1) * (v a v0 g (n + s)%Z)) + ((- 1) * (v a v0 g (s)%Z) * (powerRZ a (s)%Z)) + (v a v0 g (s)%Z) + ((- 1) * (powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z))))) + ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)))).
{
assert (e__257 : (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2)))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__258 : zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))) = ((powerRZ a (s)%Z) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (((powerRZ a (s)%Z) * (/ a))) * (((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__263 : 1 <= IZR i__0).
{ izr_le. }
assert (n__260 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__259 : a = 1 * (a - 0) + 0).
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
rw e__259.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
transitivity ((((g (i__0 + s)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
assert (e__261 : (powerRZ a ((s + i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (powerRZ a (s)%Z) * (/ a))).
{
swap ((s + i__0 + (- 1)))%Z with (i__0 + s + (-1))%Z.
rewrite (pz_add_nz a (i__0 + s)%Z ((-1))%Z) by nz.
rewrite (pz_add_nz a (i__0)%Z (s)%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
assert (e__262 : (g ((s + i__0))%Z) = (g (i__0 + s)%Z)).
{
swap ((s + i__0))%Z with (i__0 + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__261.
rw e__262.
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
rw e__258.
feq.
}
assert (e__264 : (powerRZ a ((s + n))%Z) = ((powerRZ a (n)%Z) * (powerRZ a (s)%Z))).
{
swap ((s + n))%Z with (n + s)%Z.
rewrite (pz_add a (n)%Z (s)%Z) by zp.
feq.
}
assert (e__265 : (v a v0 g ((s + n))%Z) = (v a v0 g (n + s)%Z)).
{
swap ((s + n))%Z with (n + s)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__257.
rw e__264.
rw e__265.
reflexivity.
}
feq.
}
feq.
}
rw e__247.
apply (from_eq_zero 1 0 ((1 - (powerRZ a ((s + n))%Z)) * (v a v0 g ((s + n))%Z)) (((1 - (powerRZ a (s)%Z)) * (v a v0 g (s)%Z)) + ((1 - a) * (zsum (1)%Z (n)%Z (fun k : Z => ((powerRZ a ((s + k + (- 1)))%Z) * ((g ((s + k))%Z) ^ 2))))))); [exact s__22 | lra ..].
}
}
{
apply mult_nn_nn.
{
apply mult_pos_nn.
{
apply pz_pos.
assert (e__266 : a = 1 * (a - 0) + 0).
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
rw e__266.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
{
assert (g__267 : 0 < a).
{
assert (e__271 : a = 1 * (a - 0) + 0).
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
rw e__271.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__268 : 0 < (1 - a)).
{
assert (e__272 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__272.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__269 : 0 <= (IZR n)).
{
natpos.
}
assert (g__270 : 0 <= (1 - (powerRZ a (n)%Z))).
{
pz_gap a (n)%Z.
}
lra.
}
}
{
assert (e__273 : (v a v0 g (s)%Z) = 1 * ((v a v0 g (s)%Z) - 0) + 0).
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
rw e__273.
apply (from_le_nn 1 0 0 (v a v0 g (s)%Z)); [exact s__89 | lra ..].
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
assert (e__274 : B = 1 * (B - 0) + 0).
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
rw e__274.
apply (from_le_nn 1 0 0 B); [exact s__16 | lra ..].
}
{
apply pz_pos.
assert (e__275 : a = 1 * (a - 0) + 0).
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
rw e__275.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
}
{
apply pz_pos.
assert (e__276 : a = 1 * (a - 0) + 0).
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
rw e__276.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
}
{
assert (g__277 : 0 < a).
{
assert (e__281 : a = 1 * (a - 0) + 0).
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
rw e__281.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__278 : 0 < (1 - a)).
{
assert (e__282 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__282.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__279 : 0 < (IZR s)).
{
assert (e__283 : (IZR s) = 1 * ((IZR s) - 1) + 1).
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
rw e__283.
apply (from_le_pos 1 1 1 (IZR s)); [exact h__8 | lra ..].
}
assert (g__280 : 0 < (1 - (powerRZ a (s)%Z))).
{
pz_gap a (s)%Z.
}
lra.
}
}
}
{
apply inv_pos.
assert (g__284 : 0 < a).
{
assert (e__288 : a = 1 * (a - 0) + 0).
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
rw e__288.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__285 : 0 < (1 - a)).
{
assert (e__289 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__289.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__286 : 0 < ((IZR s) + (IZR n))).
{
assert (e__290 : ((IZR s) + (IZR n)) = ((IZR n) + (IZR s))).
{
feq.
}
rw e__290.
natpos.
}
assert (g__287 : 0 < (1 - (powerRZ a ((s + n))%Z))).
{
pz_gap a ((s + n))%Z.
}
lra.
}
}
rw e__209. exact w__210.
}
(* goal *)
assert (s__292 : (((- (B * (powerRZ a (s)%Z))) <= ((v a v0 g ((s + n))%Z) - (v a v0 g (s)%Z))) /\ (((v a v0 g ((s + n))%Z) - (v a v0 g (s)%Z)) <= (B * (powerRZ a (s)%Z))))).
{
split.
{
exact s__208.
}
{
exact s__291.
}
}
pose proof s__292 as [h__293 h__294].
change (((- (B * (powerRZ a (s)%Z))) <= ((v a v0 g ((s + n))%Z) - (v a v0 g (s)%Z))) /\ (((v a v0 g ((s + n))%Z) - (v a v0 g (s)%Z)) <= (B * (powerRZ a (s)%Z)))).
exact s__292.
Qed.
Fail Definition corrupted : forall (a : R) (v0 : R) (B : R) (g : Z -> R) (s : Z) (n : Z), (0 <= s)%Z -> (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((g (i)%Z) ^ 2) <= B)) -> (1 <= (IZR s)) -> ((((v a v0 g ((s + n))%Z) - (v a v0 g (s)%Z)) < (- (B * (powerRZ a (s)%Z)))) /\ (((v a v0 g ((s + n))%Z) - (v a v0 g (s)%Z)) <= (B * (powerRZ a (s)%Z)))) := claim.
End T_adamnx_momentum_sgd_5e7dcc56.


(* adamnx.momentum_sgd_diagonal; certificate 1f3b7278829211c5d07260f0c66d6d45f3aef5489f17a35e32c1c296627e7b44 *)
Module T_adamnx_momentum_sgd_diagonal_1f3b7278.
Definition normalized_rate (a : R) (t : Z) : R := ((1 - (powerRZ a ((t + (- 1)))%Z)) / (1 - (powerRZ a (t)%Z))).
Fixpoint v_nat (a : R) (v0 : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => v0 | S k__ => (((normalized_rate a (((0 + Z.of_nat k__) + 1))%Z) * (v_nat a v0 g k__)) + ((1 - (normalized_rate a (((0 + Z.of_nat k__) + 1))%Z)) * ((g (((0 + Z.of_nat k__) + 1))%Z) ^ 2))) end.
Definition v (a : R) (v0 : R) (g : Z -> R) (n : Z) : R := v_nat a v0 g (Z.to_nat (n - 0)).
Lemma v_start : forall (a : R) (v0 : R) (g : Z -> R), v a v0 g (0)%Z = v0.
Proof. intros. unfold v. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma v_succ : forall (a : R) (v0 : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> v a v0 g (n + 1)%Z = (((normalized_rate a ((n + 1))%Z) * (v a v0 g (n)%Z)) + ((1 - (normalized_rate a ((n + 1))%Z)) * ((g ((n + 1))%Z) ^ 2))).
Proof. intros a v0 g n bound. unfold v. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [v_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (a : R) (v0 : R) (c : R) (d : R) (t : Z), (0 <= t)%Z /\ ((0 < a) /\ (a < 1)) /\ (0 < c) /\ (c < d) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), 7, 1, 2, (3)%Z.
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
change (1 < 2).
closed_less.
}
{
change (1 <= 3).
closed_less.
}
}
}
}
Qed.

Lemma proved : forall (a : R) (v0 : R) (c : R) (d : R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> (0 < c) -> (c < d) -> (1 <= (IZR t)) -> (((0 <> (v a v0 (fun i : Z => c) (t)%Z)) /\ (0 <> (v a v0 (fun i : Z => d) (t)%Z))) /\ ((((c ^ 2) / (v a v0 (fun i : Z => c) (t)%Z)) = ((d ^ 2) / (v a v0 (fun i : Z => d) (t)%Z))) /\ ((c ^ 2) <> (d ^ 2)))).
Proof.
intros a v0 c d t b__0 h__2 h__5 h__6 h__7.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__8 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* dpos *)
assert (s__13 : (0 < d)).
{
assert (e__9 : d = (c + (d - c))).
{
transitivity (d).
{
reflexivity.
}
symmetry.
transitivity (d).
{
feq.
}
feq.
}
assert (w__10 : 0 < (c + (d - c))).
{
apply plus_pos_pos.
{
assert (e__11 : c = 1 * (c - 0) + 0).
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
rw e__11.
apply (from_lt_pos 1 0 0 c); [exact h__5 | lra ..].
}
{
assert (e__12 : (d - c) = 1 * (d - c) + 0).
{
transitivity ((((- 1) * c) + d)).
{
feq.
}
symmetry.
transitivity ((((- 1) * c) + d)).
{
feq.
}
feq.
}
rw e__12.
apply (from_lt_pos 1 0 c d); [exact h__6 | lra ..].
}
}
rw e__9. exact w__10.
}
(* Vc *)
assert (s__71 : (forall k : Z, ((1)%Z <= k)%Z -> ((v a v0 (fun i : Z => c) (k)%Z) = (c ^ 2)))).
{
apply (induction_from (fun k : Z => ((v a v0 (fun i : Z => c) (k)%Z) = (c ^ 2))) (1)%Z).
{
change ((v a v0 (fun i : Z => c) (1)%Z) = (c ^ 2)).
assert (n__15 : (1 - (a ^ 1)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__14 : (1 - (a ^ 1)) = 1 * (1 - a) + 0).
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
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (n__17 : (((- 1) * a) + 1) <> 0).
{
assert (e__16 : (1 - (a ^ 1)) = (((- 1) * a) + 1)).
{
feq.
}
try rewrite <- e__16.
exact n__15.
}
assert (n__18 : (a + (- 1)) <> 0).
{
intro vanishes.
apply n__17.
transitivity ((- 1) * (a + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* base *)
assert (s__25 : ((v a v0 (fun i : Z => c) (1)%Z) = (c ^ 2))).
{
transitivity ((((a * (c ^ 2)) + ((- 1) * (c ^ 2))) * (/ (a + (- 1))))).
{
transitivity (v a v0 (fun i : Z => c) ((0)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (v_succ a v0 (fun i : Z => c) (0)%Z) by zp.
change ((((normalized_rate a (((0)%Z + 1))%Z) * (v a v0 (fun i : Z => c) (0)%Z)) + ((1 - (normalized_rate a (((0)%Z + 1))%Z)) * (c ^ 2))) = (((a * (c ^ 2)) + ((- 1) * (c ^ 2))) * (/ (a + (- 1))))).
assert (e__19 : (normalized_rate a (((0)%Z + 1))%Z) = 0).
{
change (((1 - (powerRZ a ((((0)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((0)%Z + 1))%Z))) = 0).
assert (e__20 : (powerRZ a ((((0)%Z + 1) + (- 1)))%Z) = 1).
{
swap ((((0)%Z + 1) + (- 1)))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
assert (e__21 : / (1 - (powerRZ a (((0)%Z + 1))%Z)) = ((- 1) * (/ (a + (- 1))))).
{
assert (e__22 : (1 - (powerRZ a (((0)%Z + 1))%Z)) = (((- 1) * a) + 1)).
{
assert (e__23 : (powerRZ a (((0)%Z + 1))%Z) = a).
{
swap (((0)%Z + 1))%Z with (1)%Z.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__23.
reflexivity.
}
feq.
}
rw e__22.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__20.
rw e__21.
reflexivity.
}
feq.
}
assert (e__24 : (v a v0 (fun i : Z => c) (0)%Z) = v0).
{
rewrite (v_start a v0 (fun i : Z => c)).
change (v0 = v0).
reflexivity.
}
eapply eq_trans.
{
rw e__19.
rw e__24.
reflexivity.
}
feq.
}
symmetry.
transitivity ((c ^ 2)).
{
reflexivity.
}
feq.
}
exact s__25.
}
{
intros k b__26.
assert (r__27 : 1 <= IZR k).
{ izr_le. }
intros IH__28.
change ((v a v0 (fun i : Z => c) (k + 1)%Z) = (c ^ 2)).
assert (n__36 : (1 - (powerRZ a ((((k + 1) + (-1)) + 1))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__29 : 0 < a).
{
assert (e__33 : a = 1 * (a - 0) + 0).
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
rw e__33.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__30 : 0 < (1 - a)).
{
assert (e__34 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__34.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__31 : 0 < ((((IZR k) + 1) + (- 1)) + 1)).
{
assert (e__35 : ((((IZR k) + 1) + (- 1)) + 1) = 1 * ((IZR k) - 1) + 2).
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
rw e__35.
apply (from_le_pos 1 2 1 (IZR k)); [exact r__27 | lra ..].
}
assert (g__32 : 0 < (1 - (powerRZ a ((((k + 1) + (-1)) + 1))%Z))).
{
pz_gap a ((((k + 1) + (-1)) + 1))%Z.
}
lra.
}
assert (n__39 : (((- 1) * (powerRZ a (k)%Z) * a) + 1) <> 0).
{
assert (e__37 : (1 - (powerRZ a ((((k + 1) + (-1)) + 1))%Z)) = (((- 1) * (powerRZ a (k)%Z) * a) + 1)).
{
assert (e__38 : (powerRZ a ((((k + 1) + (-1)) + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap ((((k + 1) + (-1)) + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__38.
reflexivity.
}
feq.
}
try rewrite <- e__37.
exact n__36.
}
assert (n__40 : (((powerRZ a (k)%Z) * a) + (- 1)) <> 0).
{
intro vanishes.
apply n__39.
transitivity ((- 1) * (((powerRZ a (k)%Z) * a) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__52 : (v a v0 (fun i__0 : Z => c) (k)%Z) = (c ^ 2)).
{
transitivity (1 * (v a v0 (fun i__0 : Z => c) (k)%Z)).
{ feq. }
assert (e__50 : (v a v0 (fun i : Z => c) (k)%Z) = (v a v0 (fun i__0 : Z => c) (k)%Z)).
{
assert (e__51 : (fun i : Z => c) = (fun i__0 : Z => c)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__51.
reflexivity.
}
try rewrite <- e__50.
rewrite IH__28.
feq.
}
(* step *)
assert (s__53 : ((v a v0 (fun i : Z => c) ((k + 1))%Z) = (c ^ 2))).
{
transitivity (((((v a v0 (fun i__0 : Z => c) (k)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (v a v0 (fun i__0 : Z => c) (k)%Z)) + ((powerRZ a (k)%Z) * a * (c ^ 2)) + ((- 1) * (powerRZ a (k)%Z) * (c ^ 2))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
transitivity (v a v0 (fun i : Z => c) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (v_succ a v0 (fun i : Z => c) (k)%Z) by zp.
change ((((normalized_rate a (((k)%Z + 1))%Z) * (v a v0 (fun i : Z => c) (k)%Z)) + ((1 - (normalized_rate a (((k)%Z + 1))%Z)) * (c ^ 2))) = ((((v a v0 (fun i__0 : Z => c) (k)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (v a v0 (fun i__0 : Z => c) (k)%Z)) + ((powerRZ a (k)%Z) * a * (c ^ 2)) + ((- 1) * (powerRZ a (k)%Z) * (c ^ 2))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__41 : (normalized_rate a (((k)%Z + 1))%Z) = (((powerRZ a (k)%Z) + (- 1)) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a ((((k)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((k)%Z + 1))%Z))) = (((powerRZ a (k)%Z) + (- 1)) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__42 : (powerRZ a ((((k)%Z + 1) + (- 1)))%Z) = (powerRZ a (k)%Z)).
{
swap ((((k)%Z + 1) + (- 1)))%Z with (k)%Z.
feq.
}
assert (e__43 : / (1 - (powerRZ a (((k)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__44 : (1 - (powerRZ a (((k)%Z + 1))%Z)) = (((- 1) * (powerRZ a (k)%Z) * a) + 1)).
{
assert (e__45 : (powerRZ a (((k)%Z + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
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
eapply eq_trans.
{
rw e__42.
rw e__43.
reflexivity.
}
feq.
}
assert (e__46 : (v a v0 (fun i : Z => c) (k)%Z) = (v a v0 (fun i__0 : Z => c) (k)%Z)).
{
assert (e__47 : (fun i : Z => c) = (fun i__0 : Z => c)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__47.
reflexivity.
}
eapply eq_trans.
{
rw e__41.
rw e__46.
reflexivity.
}
feq.
}
symmetry.
transitivity ((c ^ 2)).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (v a v0 (fun i__0 : Z => c) (k)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (v a v0 (fun i__0 : Z => c) (k)%Z)) + ((- 1) * (powerRZ a (k)%Z) * (c ^ 2)) + (1 * (c ^ 2))) * (/ ((1 * (powerRZ a (k)%Z) * a) + ((- 1)))))).
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
apply gap_eq.
assert (e__54 : ((c ^ 2) - (v a v0 (fun i : Z => c) (k + 1)%Z)) = 1 * ((c ^ 2) - (v a v0 (fun i : Z => c) ((k + 1))%Z)) + 0).
{
transitivity (((((- 1) * (v a v0 (fun i__0 : Z => c) (k)%Z) * (powerRZ a (k)%Z)) + (v a v0 (fun i__0 : Z => c) (k)%Z) + ((powerRZ a (k)%Z) * (c ^ 2)) + ((- 1) * (c ^ 2))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__55 : (v a v0 (fun i : Z => c) (k + 1)%Z) = ((((v a v0 (fun i__0 : Z => c) (k)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (v a v0 (fun i__0 : Z => c) (k)%Z)) + ((powerRZ a (k)%Z) * a * (c ^ 2)) + ((- 1) * (powerRZ a (k)%Z) * (c ^ 2))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
transitivity (v a v0 (fun i : Z => c) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (v_succ a v0 (fun i : Z => c) (k)%Z) by zp.
change ((((normalized_rate a (((k)%Z + 1))%Z) * (v a v0 (fun i : Z => c) (k)%Z)) + ((1 - (normalized_rate a (((k)%Z + 1))%Z)) * (c ^ 2))) = ((((v a v0 (fun i__0 : Z => c) (k)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (v a v0 (fun i__0 : Z => c) (k)%Z)) + ((powerRZ a (k)%Z) * a * (c ^ 2)) + ((- 1) * (powerRZ a (k)%Z) * (c ^ 2))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__56 : (normalized_rate a (((k)%Z + 1))%Z) = (((powerRZ a (k)%Z) + (- 1)) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a ((((k)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((k)%Z + 1))%Z))) = (((powerRZ a (k)%Z) + (- 1)) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__57 : (powerRZ a ((((k)%Z + 1) + (- 1)))%Z) = (powerRZ a (k)%Z)).
{
swap ((((k)%Z + 1) + (- 1)))%Z with (k)%Z.
feq.
}
assert (e__58 : / (1 - (powerRZ a (((k)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__59 : (1 - (powerRZ a (((k)%Z + 1))%Z)) = (((- 1) * (powerRZ a (k)%Z) * a) + 1)).
{
assert (e__60 : (powerRZ a (((k)%Z + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__60.
reflexivity.
}
feq.
}
rw e__59.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__57.
rw e__58.
reflexivity.
}
feq.
}
assert (e__61 : (v a v0 (fun i : Z => c) (k)%Z) = (v a v0 (fun i__0 : Z => c) (k)%Z)).
{
assert (e__62 : (fun i : Z => c) = (fun i__0 : Z => c)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__62.
reflexivity.
}
eapply eq_trans.
{
rw e__56.
rw e__61.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__55.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (v a v0 (fun i__0 : Z => c) (k)%Z) * (powerRZ a (k)%Z)) + (v a v0 (fun i__0 : Z => c) (k)%Z) + ((powerRZ a (k)%Z) * (c ^ 2)) + ((- 1) * (c ^ 2))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__63 : (v a v0 (fun i : Z => c) ((k + 1))%Z) = ((((v a v0 (fun i__0 : Z => c) (k)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (v a v0 (fun i__0 : Z => c) (k)%Z)) + ((powerRZ a (k)%Z) * a * (c ^ 2)) + ((- 1) * (powerRZ a (k)%Z) * (c ^ 2))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
transitivity (v a v0 (fun i : Z => c) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (v_succ a v0 (fun i : Z => c) (k)%Z) by zp.
change ((((normalized_rate a (((k)%Z + 1))%Z) * (v a v0 (fun i : Z => c) (k)%Z)) + ((1 - (normalized_rate a (((k)%Z + 1))%Z)) * (c ^ 2))) = ((((v a v0 (fun i__0 : Z => c) (k)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (v a v0 (fun i__0 : Z => c) (k)%Z)) + ((powerRZ a (k)%Z) * a * (c ^ 2)) + ((- 1) * (powerRZ a (k)%Z) * (c ^ 2))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__64 : (normalized_rate a (((k)%Z + 1))%Z) = (((powerRZ a (k)%Z) + (- 1)) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a ((((k)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((k)%Z + 1))%Z))) = (((powerRZ a (k)%Z) + (- 1)) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__65 : (powerRZ a ((((k)%Z + 1) + (- 1)))%Z) = (powerRZ a (k)%Z)).
{
swap ((((k)%Z + 1) + (- 1)))%Z with (k)%Z.
feq.
}
assert (e__66 : / (1 - (powerRZ a (((k)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__67 : (1 - (powerRZ a (((k)%Z + 1))%Z)) = (((- 1) * (powerRZ a (k)%Z) * a) + 1)).
{
assert (e__68 : (powerRZ a (((k)%Z + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__68.
reflexivity.
}
feq.
}
rw e__67.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__65.
rw e__66.
reflexivity.
}
feq.
}
assert (e__69 : (v a v0 (fun i : Z => c) (k)%Z) = (v a v0 (fun i__0 : Z => c) (k)%Z)).
{
assert (e__70 : (fun i : Z => c) = (fun i__0 : Z => c)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__70.
reflexivity.
}
eapply eq_trans.
{
rw e__64.
rw e__69.
reflexivity.
}
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
rw e__54.
apply (from_eq_zero 1 0 (v a v0 (fun i : Z => c) ((k + 1))%Z) (c ^ 2)); [exact s__53 | lra ..].
}
}
(* Vc_t *)
assert (s__74 : ((v a v0 (fun i : Z => c) (t)%Z) = (c ^ 2))).
{
assert (b__72 : ((1)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__73 : ((v a v0 (fun i : Z => c) (t)%Z) = (c ^ 2))).
{
exact (s__71 (t)%Z b__72).
}
exact u__73.
}
(* positive c *)
assert (s__86 : (0 < (v a v0 (fun i : Z => c) (t)%Z))).
{
assert (e__75 : (v a v0 (fun i : Z => c) (t)%Z) = ((c ^ 2) + ((v a v0 (fun i : Z => c) (t)%Z) - (c ^ 2)))).
{
transitivity ((v a v0 (fun i__0 : Z => c) (t)%Z)).
{
assert (e__77 : (fun i : Z => c) = (fun i__0 : Z => c)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__77.
reflexivity.
}
symmetry.
transitivity ((v a v0 (fun i__0 : Z => c) (t)%Z)).
{
assert (e__78 : (v a v0 (fun i : Z => c) (t)%Z) = (v a v0 (fun i__0 : Z => c) (t)%Z)).
{
assert (e__79 : (fun i : Z => c) = (fun i__0 : Z => c)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__79.
reflexivity.
}
eapply eq_trans.
{
rw e__78.
reflexivity.
}
feq.
}
feq.
}
assert (w__76 : 0 < ((c ^ 2) + ((v a v0 (fun i : Z => c) (t)%Z) - (c ^ 2)))).
{
apply plus_pos_zero.
{
apply pow_pos.
assert (e__80 : c = 1 * (c - 0) + 0).
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
rw e__80.
apply (from_lt_pos 1 0 0 c); [exact h__5 | lra ..].
}
{
assert (e__81 : ((v a v0 (fun i : Z => c) (t)%Z) - (c ^ 2)) = (- 1) * ((c ^ 2) - (v a v0 (fun i : Z => c) (t)%Z)) + 0).
{
transitivity (((v a v0 (fun i__0 : Z => c) (t)%Z) + ((- 1) * (c ^ 2)))).
{
assert (e__82 : (v a v0 (fun i : Z => c) (t)%Z) = (v a v0 (fun i__0 : Z => c) (t)%Z)).
{
assert (e__83 : (fun i : Z => c) = (fun i__0 : Z => c)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__83.
reflexivity.
}
eapply eq_trans.
{
rw e__82.
reflexivity.
}
feq.
}
symmetry.
transitivity (((v a v0 (fun i__0 : Z => c) (t)%Z) + ((- 1) * (c ^ 2)))).
{
assert (e__84 : (v a v0 (fun i : Z => c) (t)%Z) = (v a v0 (fun i__0 : Z => c) (t)%Z)).
{
assert (e__85 : (fun i : Z => c) = (fun i__0 : Z => c)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__85.
reflexivity.
}
eapply eq_trans.
{
rw e__84.
reflexivity.
}
feq.
}
feq.
}
rw e__81.
apply (from_eq_zero (- 1) 0 (v a v0 (fun i : Z => c) (t)%Z) (c ^ 2)); [exact s__74 | lra ..].
}
}
rw e__75. exact w__76.
}
(* Vd *)
assert (s__144 : (forall k : Z, ((1)%Z <= k)%Z -> ((v a v0 (fun i : Z => d) (k)%Z) = (d ^ 2)))).
{
apply (induction_from (fun k : Z => ((v a v0 (fun i : Z => d) (k)%Z) = (d ^ 2))) (1)%Z).
{
change ((v a v0 (fun i : Z => d) (1)%Z) = (d ^ 2)).
assert (n__88 : (1 - (a ^ 1)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__87 : (1 - (a ^ 1)) = 1 * (1 - a) + 0).
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
rw e__87.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (n__90 : (((- 1) * a) + 1) <> 0).
{
assert (e__89 : (1 - (a ^ 1)) = (((- 1) * a) + 1)).
{
feq.
}
try rewrite <- e__89.
exact n__88.
}
assert (n__91 : (a + (- 1)) <> 0).
{
intro vanishes.
apply n__90.
transitivity ((- 1) * (a + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* base *)
assert (s__98 : ((v a v0 (fun i : Z => d) (1)%Z) = (d ^ 2))).
{
transitivity ((((a * (d ^ 2)) + ((- 1) * (d ^ 2))) * (/ (a + (- 1))))).
{
transitivity (v a v0 (fun i : Z => d) ((0)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (v_succ a v0 (fun i : Z => d) (0)%Z) by zp.
change ((((normalized_rate a (((0)%Z + 1))%Z) * (v a v0 (fun i : Z => d) (0)%Z)) + ((1 - (normalized_rate a (((0)%Z + 1))%Z)) * (d ^ 2))) = (((a * (d ^ 2)) + ((- 1) * (d ^ 2))) * (/ (a + (- 1))))).
assert (e__92 : (normalized_rate a (((0)%Z + 1))%Z) = 0).
{
change (((1 - (powerRZ a ((((0)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((0)%Z + 1))%Z))) = 0).
assert (e__93 : (powerRZ a ((((0)%Z + 1) + (- 1)))%Z) = 1).
{
swap ((((0)%Z + 1) + (- 1)))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
assert (e__94 : / (1 - (powerRZ a (((0)%Z + 1))%Z)) = ((- 1) * (/ (a + (- 1))))).
{
assert (e__95 : (1 - (powerRZ a (((0)%Z + 1))%Z)) = (((- 1) * a) + 1)).
{
assert (e__96 : (powerRZ a (((0)%Z + 1))%Z) = a).
{
swap (((0)%Z + 1))%Z with (1)%Z.
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
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__93.
rw e__94.
reflexivity.
}
feq.
}
assert (e__97 : (v a v0 (fun i : Z => d) (0)%Z) = v0).
{
rewrite (v_start a v0 (fun i : Z => d)).
change (v0 = v0).
reflexivity.
}
eapply eq_trans.
{
rw e__92.
rw e__97.
reflexivity.
}
feq.
}
symmetry.
transitivity ((d ^ 2)).
{
reflexivity.
}
feq.
}
exact s__98.
}
{
intros k b__99.
assert (r__100 : 1 <= IZR k).
{ izr_le. }
intros IH__101.
change ((v a v0 (fun i : Z => d) (k + 1)%Z) = (d ^ 2)).
assert (n__109 : (1 - (powerRZ a ((((k + 1) + (-1)) + 1))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__102 : 0 < a).
{
assert (e__106 : a = 1 * (a - 0) + 0).
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
rw e__106.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__103 : 0 < (1 - a)).
{
assert (e__107 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__107.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__104 : 0 < ((((IZR k) + 1) + (- 1)) + 1)).
{
assert (e__108 : ((((IZR k) + 1) + (- 1)) + 1) = 1 * ((IZR k) - 1) + 2).
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
rw e__108.
apply (from_le_pos 1 2 1 (IZR k)); [exact r__100 | lra ..].
}
assert (g__105 : 0 < (1 - (powerRZ a ((((k + 1) + (-1)) + 1))%Z))).
{
pz_gap a ((((k + 1) + (-1)) + 1))%Z.
}
lra.
}
assert (n__112 : (((- 1) * (powerRZ a (k)%Z) * a) + 1) <> 0).
{
assert (e__110 : (1 - (powerRZ a ((((k + 1) + (-1)) + 1))%Z)) = (((- 1) * (powerRZ a (k)%Z) * a) + 1)).
{
assert (e__111 : (powerRZ a ((((k + 1) + (-1)) + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap ((((k + 1) + (-1)) + 1))%Z with (k + 1)%Z.
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
try rewrite <- e__110.
exact n__109.
}
assert (n__113 : (((powerRZ a (k)%Z) * a) + (- 1)) <> 0).
{
intro vanishes.
apply n__112.
transitivity ((- 1) * (((powerRZ a (k)%Z) * a) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__125 : (v a v0 (fun i__0 : Z => d) (k)%Z) = (d ^ 2)).
{
transitivity (1 * (v a v0 (fun i__0 : Z => d) (k)%Z)).
{ feq. }
assert (e__123 : (v a v0 (fun i : Z => d) (k)%Z) = (v a v0 (fun i__0 : Z => d) (k)%Z)).
{
assert (e__124 : (fun i : Z => d) = (fun i__0 : Z => d)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__124.
reflexivity.
}
try rewrite <- e__123.
rewrite IH__101.
feq.
}
(* step *)
assert (s__126 : ((v a v0 (fun i : Z => d) ((k + 1))%Z) = (d ^ 2))).
{
transitivity (((((v a v0 (fun i__0 : Z => d) (k)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (v a v0 (fun i__0 : Z => d) (k)%Z)) + ((powerRZ a (k)%Z) * a * (d ^ 2)) + ((- 1) * (powerRZ a (k)%Z) * (d ^ 2))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
transitivity (v a v0 (fun i : Z => d) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (v_succ a v0 (fun i : Z => d) (k)%Z) by zp.
change ((((normalized_rate a (((k)%Z + 1))%Z) * (v a v0 (fun i : Z => d) (k)%Z)) + ((1 - (normalized_rate a (((k)%Z + 1))%Z)) * (d ^ 2))) = ((((v a v0 (fun i__0 : Z => d) (k)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (v a v0 (fun i__0 : Z => d) (k)%Z)) + ((powerRZ a (k)%Z) * a * (d ^ 2)) + ((- 1) * (powerRZ a (k)%Z) * (d ^ 2))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__114 : (normalized_rate a (((k)%Z + 1))%Z) = (((powerRZ a (k)%Z) + (- 1)) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a ((((k)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((k)%Z + 1))%Z))) = (((powerRZ a (k)%Z) + (- 1)) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__115 : (powerRZ a ((((k)%Z + 1) + (- 1)))%Z) = (powerRZ a (k)%Z)).
{
swap ((((k)%Z + 1) + (- 1)))%Z with (k)%Z.
feq.
}
assert (e__116 : / (1 - (powerRZ a (((k)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__117 : (1 - (powerRZ a (((k)%Z + 1))%Z)) = (((- 1) * (powerRZ a (k)%Z) * a) + 1)).
{
assert (e__118 : (powerRZ a (((k)%Z + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__118.
reflexivity.
}
feq.
}
rw e__117.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__115.
rw e__116.
reflexivity.
}
feq.
}
assert (e__119 : (v a v0 (fun i : Z => d) (k)%Z) = (v a v0 (fun i__0 : Z => d) (k)%Z)).
{
assert (e__120 : (fun i : Z => d) = (fun i__0 : Z => d)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__120.
reflexivity.
}
eapply eq_trans.
{
rw e__114.
rw e__119.
reflexivity.
}
feq.
}
symmetry.
transitivity ((d ^ 2)).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (v a v0 (fun i__0 : Z => d) (k)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (v a v0 (fun i__0 : Z => d) (k)%Z)) + ((- 1) * (powerRZ a (k)%Z) * (d ^ 2)) + (1 * (d ^ 2))) * (/ ((1 * (powerRZ a (k)%Z) * a) + ((- 1)))))).
{
feq.
}
rw n__125.
transitivity (0).
{
feq.
}
reflexivity.
}
apply gap_eq.
assert (e__127 : ((d ^ 2) - (v a v0 (fun i : Z => d) (k + 1)%Z)) = 1 * ((d ^ 2) - (v a v0 (fun i : Z => d) ((k + 1))%Z)) + 0).
{
transitivity (((((- 1) * (v a v0 (fun i__0 : Z => d) (k)%Z) * (powerRZ a (k)%Z)) + (v a v0 (fun i__0 : Z => d) (k)%Z) + ((powerRZ a (k)%Z) * (d ^ 2)) + ((- 1) * (d ^ 2))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__128 : (v a v0 (fun i : Z => d) (k + 1)%Z) = ((((v a v0 (fun i__0 : Z => d) (k)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (v a v0 (fun i__0 : Z => d) (k)%Z)) + ((powerRZ a (k)%Z) * a * (d ^ 2)) + ((- 1) * (powerRZ a (k)%Z) * (d ^ 2))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
transitivity (v a v0 (fun i : Z => d) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (v_succ a v0 (fun i : Z => d) (k)%Z) by zp.
change ((((normalized_rate a (((k)%Z + 1))%Z) * (v a v0 (fun i : Z => d) (k)%Z)) + ((1 - (normalized_rate a (((k)%Z + 1))%Z)) * (d ^ 2))) = ((((v a v0 (fun i__0 : Z => d) (k)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (v a v0 (fun i__0 : Z => d) (k)%Z)) + ((powerRZ a (k)%Z) * a * (d ^ 2)) + ((- 1) * (powerRZ a (k)%Z) * (d ^ 2))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__129 : (normalized_rate a (((k)%Z + 1))%Z) = (((powerRZ a (k)%Z) + (- 1)) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a ((((k)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((k)%Z + 1))%Z))) = (((powerRZ a (k)%Z) + (- 1)) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__130 : (powerRZ a ((((k)%Z + 1) + (- 1)))%Z) = (powerRZ a (k)%Z)).
{
swap ((((k)%Z + 1) + (- 1)))%Z with (k)%Z.
feq.
}
assert (e__131 : / (1 - (powerRZ a (((k)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__132 : (1 - (powerRZ a (((k)%Z + 1))%Z)) = (((- 1) * (powerRZ a (k)%Z) * a) + 1)).
{
assert (e__133 : (powerRZ a (((k)%Z + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
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
eapply eq_trans.
{
rw e__130.
rw e__131.
reflexivity.
}
feq.
}
assert (e__134 : (v a v0 (fun i : Z => d) (k)%Z) = (v a v0 (fun i__0 : Z => d) (k)%Z)).
{
assert (e__135 : (fun i : Z => d) = (fun i__0 : Z => d)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__135.
reflexivity.
}
eapply eq_trans.
{
rw e__129.
rw e__134.
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
symmetry.
transitivity (((((- 1) * (v a v0 (fun i__0 : Z => d) (k)%Z) * (powerRZ a (k)%Z)) + (v a v0 (fun i__0 : Z => d) (k)%Z) + ((powerRZ a (k)%Z) * (d ^ 2)) + ((- 1) * (d ^ 2))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__136 : (v a v0 (fun i : Z => d) ((k + 1))%Z) = ((((v a v0 (fun i__0 : Z => d) (k)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (v a v0 (fun i__0 : Z => d) (k)%Z)) + ((powerRZ a (k)%Z) * a * (d ^ 2)) + ((- 1) * (powerRZ a (k)%Z) * (d ^ 2))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
transitivity (v a v0 (fun i : Z => d) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (v_succ a v0 (fun i : Z => d) (k)%Z) by zp.
change ((((normalized_rate a (((k)%Z + 1))%Z) * (v a v0 (fun i : Z => d) (k)%Z)) + ((1 - (normalized_rate a (((k)%Z + 1))%Z)) * (d ^ 2))) = ((((v a v0 (fun i__0 : Z => d) (k)%Z) * (powerRZ a (k)%Z)) + ((- 1) * (v a v0 (fun i__0 : Z => d) (k)%Z)) + ((powerRZ a (k)%Z) * a * (d ^ 2)) + ((- 1) * (powerRZ a (k)%Z) * (d ^ 2))) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__137 : (normalized_rate a (((k)%Z + 1))%Z) = (((powerRZ a (k)%Z) + (- 1)) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a ((((k)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((k)%Z + 1))%Z))) = (((powerRZ a (k)%Z) + (- 1)) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
assert (e__138 : (powerRZ a ((((k)%Z + 1) + (- 1)))%Z) = (powerRZ a (k)%Z)).
{
swap ((((k)%Z + 1) + (- 1)))%Z with (k)%Z.
feq.
}
assert (e__139 : / (1 - (powerRZ a (((k)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (k)%Z) * a) + (- 1))))).
{
assert (e__140 : (1 - (powerRZ a (((k)%Z + 1))%Z)) = (((- 1) * (powerRZ a (k)%Z) * a) + 1)).
{
assert (e__141 : (powerRZ a (((k)%Z + 1))%Z) = ((powerRZ a (k)%Z) * a)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
rewrite (pz_add a (k)%Z (1)%Z) by zp.
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
assert (e__142 : (v a v0 (fun i : Z => d) (k)%Z) = (v a v0 (fun i__0 : Z => d) (k)%Z)).
{
assert (e__143 : (fun i : Z => d) = (fun i__0 : Z => d)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__143.
reflexivity.
}
eapply eq_trans.
{
rw e__137.
rw e__142.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__136.
reflexivity.
}
feq.
}
feq.
}
rw e__127.
apply (from_eq_zero 1 0 (v a v0 (fun i : Z => d) ((k + 1))%Z) (d ^ 2)); [exact s__126 | lra ..].
}
}
(* Vd_t *)
assert (s__147 : ((v a v0 (fun i : Z => d) (t)%Z) = (d ^ 2))).
{
assert (b__145 : ((1)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__146 : ((v a v0 (fun i : Z => d) (t)%Z) = (d ^ 2))).
{
exact (s__144 (t)%Z b__145).
}
exact u__146.
}
(* positive d *)
assert (s__159 : (0 < (v a v0 (fun i : Z => d) (t)%Z))).
{
assert (e__148 : (v a v0 (fun i : Z => d) (t)%Z) = ((d ^ 2) + ((v a v0 (fun i : Z => d) (t)%Z) - (d ^ 2)))).
{
transitivity ((v a v0 (fun i__0 : Z => d) (t)%Z)).
{
assert (e__150 : (fun i : Z => d) = (fun i__0 : Z => d)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__150.
reflexivity.
}
symmetry.
transitivity ((v a v0 (fun i__0 : Z => d) (t)%Z)).
{
assert (e__151 : (v a v0 (fun i : Z => d) (t)%Z) = (v a v0 (fun i__0 : Z => d) (t)%Z)).
{
assert (e__152 : (fun i : Z => d) = (fun i__0 : Z => d)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__152.
reflexivity.
}
eapply eq_trans.
{
rw e__151.
reflexivity.
}
feq.
}
feq.
}
assert (w__149 : 0 < ((d ^ 2) + ((v a v0 (fun i : Z => d) (t)%Z) - (d ^ 2)))).
{
apply plus_pos_zero.
{
apply pow_pos.
assert (e__153 : d = 1 * (d - 0) + 0).
{
transitivity (d).
{
reflexivity.
}
symmetry.
transitivity (d).
{
feq.
}
feq.
}
rw e__153.
apply (from_lt_pos 1 0 0 d); [exact s__13 | lra ..].
}
{
assert (e__154 : ((v a v0 (fun i : Z => d) (t)%Z) - (d ^ 2)) = (- 1) * ((d ^ 2) - (v a v0 (fun i : Z => d) (t)%Z)) + 0).
{
transitivity (((v a v0 (fun i__0 : Z => d) (t)%Z) + ((- 1) * (d ^ 2)))).
{
assert (e__155 : (v a v0 (fun i : Z => d) (t)%Z) = (v a v0 (fun i__0 : Z => d) (t)%Z)).
{
assert (e__156 : (fun i : Z => d) = (fun i__0 : Z => d)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__156.
reflexivity.
}
eapply eq_trans.
{
rw e__155.
reflexivity.
}
feq.
}
symmetry.
transitivity (((v a v0 (fun i__0 : Z => d) (t)%Z) + ((- 1) * (d ^ 2)))).
{
assert (e__157 : (v a v0 (fun i : Z => d) (t)%Z) = (v a v0 (fun i__0 : Z => d) (t)%Z)).
{
assert (e__158 : (fun i : Z => d) = (fun i__0 : Z => d)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__158.
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
rw e__154.
apply (from_eq_zero (- 1) 0 (v a v0 (fun i : Z => d) (t)%Z) (d ^ 2)); [exact s__147 | lra ..].
}
}
rw e__148. exact w__149.
}
assert (n__164 : (v a v0 (fun i : Z => c) (t)%Z) <> 0).
{
apply Rgt_not_eq; red.
assert (e__160 : (v a v0 (fun i : Z => c) (t)%Z) = 1 * ((v a v0 (fun i : Z => c) (t)%Z) - 0) + 0).
{
transitivity ((v a v0 (fun i__0 : Z => c) (t)%Z)).
{
assert (e__161 : (fun i : Z => c) = (fun i__0 : Z => c)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__161.
reflexivity.
}
symmetry.
transitivity ((v a v0 (fun i__0 : Z => c) (t)%Z)).
{
assert (e__162 : (v a v0 (fun i : Z => c) (t)%Z) = (v a v0 (fun i__0 : Z => c) (t)%Z)).
{
assert (e__163 : (fun i : Z => c) = (fun i__0 : Z => c)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__163.
reflexivity.
}
eapply eq_trans.
{
rw e__162.
reflexivity.
}
feq.
}
feq.
}
rw e__160.
apply (from_lt_pos 1 0 0 (v a v0 (fun i : Z => c) (t)%Z)); [exact s__86 | lra ..].
}
assert (n__167 : (v a v0 (fun i__0 : Z => c) (t)%Z) <> 0).
{
assert (e__165 : (v a v0 (fun i : Z => c) (t)%Z) = (v a v0 (fun i__0 : Z => c) (t)%Z)).
{
assert (e__166 : (fun i : Z => c) = (fun i__0 : Z => c)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__166.
reflexivity.
}
try rewrite <- e__165.
exact n__164.
}
assert (n__172 : (v a v0 (fun i : Z => d) (t)%Z) <> 0).
{
apply Rgt_not_eq; red.
assert (e__168 : (v a v0 (fun i : Z => d) (t)%Z) = 1 * ((v a v0 (fun i : Z => d) (t)%Z) - 0) + 0).
{
transitivity ((v a v0 (fun i__0 : Z => d) (t)%Z)).
{
assert (e__169 : (fun i : Z => d) = (fun i__0 : Z => d)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__169.
reflexivity.
}
symmetry.
transitivity ((v a v0 (fun i__0 : Z => d) (t)%Z)).
{
assert (e__170 : (v a v0 (fun i : Z => d) (t)%Z) = (v a v0 (fun i__0 : Z => d) (t)%Z)).
{
assert (e__171 : (fun i : Z => d) = (fun i__0 : Z => d)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__171.
reflexivity.
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
rw e__168.
apply (from_lt_pos 1 0 0 (v a v0 (fun i : Z => d) (t)%Z)); [exact s__159 | lra ..].
}
assert (n__175 : (v a v0 (fun i__0 : Z => d) (t)%Z) <> 0).
{
assert (e__173 : (v a v0 (fun i : Z => d) (t)%Z) = (v a v0 (fun i__0 : Z => d) (t)%Z)).
{
assert (e__174 : (fun i : Z => d) = (fun i__0 : Z => d)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__174.
reflexivity.
}
try rewrite <- e__173.
exact n__172.
}
assert (n__186 : (v a v0 (fun i__0 : Z => c) (t)%Z) = (c ^ 2)).
{
transitivity (1 * (v a v0 (fun i__0 : Z => c) (t)%Z)).
{ feq. }
assert (e__184 : (v a v0 (fun i : Z => c) (t)%Z) = (v a v0 (fun i__0 : Z => c) (t)%Z)).
{
assert (e__185 : (fun i : Z => c) = (fun i__0 : Z => c)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__185.
reflexivity.
}
try rewrite <- e__184.
rewrite s__74.
feq.
}
assert (n__191 : (v a v0 (fun i__0 : Z => d) (t)%Z) = (d ^ 2)).
{
transitivity (1 * (v a v0 (fun i__0 : Z => d) (t)%Z)).
{ feq. }
assert (e__189 : (v a v0 (fun i : Z => d) (t)%Z) = (v a v0 (fun i__0 : Z => d) (t)%Z)).
{
assert (e__190 : (fun i : Z => d) = (fun i__0 : Z => d)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__190.
reflexivity.
}
try rewrite <- e__189.
rewrite s__147.
feq.
}
(* equal *)
assert (s__192 : (((c ^ 2) * / (v a v0 (fun i : Z => c) (t)%Z)) = ((d ^ 2) * / (v a v0 (fun i : Z => d) (t)%Z)))).
{
transitivity (((/ (v a v0 (fun i__0 : Z => c) (t)%Z)) * (c ^ 2))).
{
assert (e__176 : / (v a v0 (fun i : Z => c) (t)%Z) = (/ (v a v0 (fun i__0 : Z => c) (t)%Z))).
{
assert (e__177 : (v a v0 (fun i : Z => c) (t)%Z) = (v a v0 (fun i__0 : Z => c) (t)%Z)).
{
assert (e__178 : (fun i : Z => c) = (fun i__0 : Z => c)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__178.
reflexivity.
}
rw e__177.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__176.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ (v a v0 (fun i__0 : Z => d) (t)%Z)) * (d ^ 2))).
{
assert (e__179 : / (v a v0 (fun i : Z => d) (t)%Z) = (/ (v a v0 (fun i__0 : Z => d) (t)%Z))).
{
assert (e__180 : (v a v0 (fun i : Z => d) (t)%Z) = (v a v0 (fun i__0 : Z => d) (t)%Z)).
{
assert (e__181 : (fun i : Z => d) = (fun i__0 : Z => d)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__181.
reflexivity.
}
rw e__180.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__179.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (/ (v a v0 (fun i__0 : Z => c) (t)%Z)) * (c ^ 2)) + ((- 1) * (/ (v a v0 (fun i__0 : Z => d) (t)%Z)) * (d ^ 2))))).
{
feq.
}
rw n__186.
transitivity ((((- 1) * (/ (v a v0 (fun i__0 : Z => d) (t)%Z)) * (d ^ 2)) + 1)).
{
feq.
}
transitivity (((((- 1) * (/ (v a v0 (fun i__0 : Z => d) (t)%Z)) * (d ^ 2)) + (1)))).
{
feq.
}
rw n__191.
transitivity (0).
{
feq.
}
reflexivity.
}
(* differ *)
assert (s__198 : ((c ^ 2) <> (d ^ 2))).
{
apply gap_ne.
assert (e__193 : ((d ^ 2) - (c ^ 2)) = ((d - c) * (d + c))).
{
transitivity ((((- 1) * (c ^ 2)) + (d ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (c ^ 2)) + (d ^ 2))).
{
feq.
}
feq.
}
assert (w__194 : ((d - c) * (d + c)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__195 : (d - c) = 1 * (d - c) + 0).
{
transitivity ((((- 1) * c) + d)).
{
feq.
}
symmetry.
transitivity ((((- 1) * c) + d)).
{
feq.
}
feq.
}
rw e__195.
apply (from_lt_pos 1 0 c d); [exact h__6 | lra ..].
}
{
apply plus_pos_pos.
{
assert (e__196 : d = 1 * (d - 0) + 0).
{
transitivity (d).
{
reflexivity.
}
symmetry.
transitivity (d).
{
feq.
}
feq.
}
rw e__196.
apply (from_lt_pos 1 0 0 d); [exact s__13 | lra ..].
}
{
assert (e__197 : c = 1 * (c - 0) + 0).
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
rw e__197.
apply (from_lt_pos 1 0 0 c); [exact h__5 | lra ..].
}
}
}
rw e__193. exact w__194.
}
(* goal *)
assert (s__199 : ((((c ^ 2) * / (v a v0 (fun i : Z => c) (t)%Z)) = ((d ^ 2) * / (v a v0 (fun i : Z => d) (t)%Z))) /\ ((c ^ 2) <> (d ^ 2)))).
{
split.
{
exact s__192.
}
{
exact s__198.
}
}
pose proof s__199 as [h__200 h__201].
split.
{
split.
{
change (0 <> (v a v0 (fun i : Z => c) (t)%Z)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__202 : (v a v0 (fun i : Z => c) (t)%Z) = 1 * ((v a v0 (fun i : Z => c) (t)%Z) - 0) + 0).
{
transitivity ((v a v0 (fun i__0 : Z => c) (t)%Z)).
{
assert (e__203 : (fun i : Z => c) = (fun i__0 : Z => c)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__203.
reflexivity.
}
symmetry.
transitivity ((v a v0 (fun i__0 : Z => c) (t)%Z)).
{
assert (e__204 : (v a v0 (fun i : Z => c) (t)%Z) = (v a v0 (fun i__0 : Z => c) (t)%Z)).
{
assert (e__205 : (fun i : Z => c) = (fun i__0 : Z => c)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__205.
reflexivity.
}
eapply eq_trans.
{
rw e__204.
reflexivity.
}
feq.
}
feq.
}
rw e__202.
apply (from_lt_pos 1 0 0 (v a v0 (fun i : Z => c) (t)%Z)); [exact s__86 | lra ..].
}
{
change (0 <> (v a v0 (fun i : Z => d) (t)%Z)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__206 : (v a v0 (fun i : Z => d) (t)%Z) = 1 * ((v a v0 (fun i : Z => d) (t)%Z) - 0) + 0).
{
transitivity ((v a v0 (fun i__0 : Z => d) (t)%Z)).
{
assert (e__207 : (fun i : Z => d) = (fun i__0 : Z => d)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__207.
reflexivity.
}
symmetry.
transitivity ((v a v0 (fun i__0 : Z => d) (t)%Z)).
{
assert (e__208 : (v a v0 (fun i : Z => d) (t)%Z) = (v a v0 (fun i__0 : Z => d) (t)%Z)).
{
assert (e__209 : (fun i : Z => d) = (fun i__0 : Z => d)).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__209.
reflexivity.
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
apply (from_lt_pos 1 0 0 (v a v0 (fun i : Z => d) (t)%Z)); [exact s__159 | lra ..].
}
}
{
change ((((c ^ 2) * / (v a v0 (fun i : Z => c) (t)%Z)) = ((d ^ 2) * / (v a v0 (fun i : Z => d) (t)%Z))) /\ ((c ^ 2) <> (d ^ 2))).
exact s__199.
}
Qed.
Lemma meaningful : forall (a : R) (v0 : R) (c : R) (d : R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> (0 < c) -> (c < d) -> (1 <= (IZR t)) -> ((0 <> (v a v0 (fun i : Z => c) (t)%Z)) /\ (0 <> (v a v0 (fun i : Z => d) (t)%Z))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Theorem claim : forall (a : R) (v0 : R) (c : R) (d : R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> (0 < c) -> (c < d) -> (1 <= (IZR t)) -> ((((c ^ 2) / (v a v0 (fun i : Z => c) (t)%Z)) = ((d ^ 2) / (v a v0 (fun i : Z => d) (t)%Z))) /\ ((c ^ 2) <> (d ^ 2))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Fail Definition corrupted : forall (a : R) (v0 : R) (c : R) (d : R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> (0 < c) -> (c < d) -> (1 <= (IZR t)) -> ((((c ^ 2) / (v a v0 (fun i : Z => c) (t)%Z)) = (((d ^ 2) / (v a v0 (fun i : Z => d) (t)%Z)) + 1)) /\ ((c ^ 2) <> (d ^ 2))) := claim.
End T_adamnx_momentum_sgd_diagonal_1f3b7278.


(* adamnx.momentum_sgd_spread; certificate 90eaf041543f83ae2b6d13b9e36dd21cfef67b2239a73106836898bd280d9f93 *)
Module T_adamnx_momentum_sgd_spread_90eaf041.

Lemma proved : (((0 <> (1 + (Rpower (99 / 100) (1 - (99 / 100))))) /\ (0 <= ((2 * (1 - (Rpower (99 / 100) (1 - (99 / 100))))) / (1 + (Rpower (99 / 100) (1 - (99 / 100)))))) /\ (0 <> (1 + (Rpower (99 / 100) (1 - (99 / 100))))) /\ (0 <= ((2 * (1 - (Rpower (99 / 100) (1 - (99 / 100))))) / (1 + (Rpower (99 / 100) (1 - (99 / 100)))))) /\ (0 <= ((2 * (1 - (999 / 1000))) / (1 + (999 / 1000)))) /\ (0 <= ((2 * (1 - (999 / 1000))) / (1 + (999 / 1000))))) /\ (((501 / 50000) < (sqrt ((2 * (1 - (Rpower (99 / 100) (1 - (99 / 100))))) / (1 + (Rpower (99 / 100) (1 - (99 / 100))))))) /\ ((sqrt ((2 * (1 - (Rpower (99 / 100) (1 - (99 / 100))))) / (1 + (Rpower (99 / 100) (1 - (99 / 100)))))) < (1003 / 100000)) /\ ((3163 / 100000) < (sqrt ((2 * (1 - (999 / 1000))) / (1 + (999 / 1000))))) /\ ((sqrt ((2 * (1 - (999 / 1000))) / (1 + (999 / 1000)))) < (791 / 25000)))).
Proof.
(* goal *)
assert (s__0 : (((501 * / 50000) < (sqrt ((2 * (1 - (Rpower (99 * / 100) (1 - (99 * / 100))))) * / (1 + (Rpower (99 * / 100) (1 - (99 * / 100))))))) /\ ((sqrt ((2 * (1 - (Rpower (99 * / 100) (1 - (99 * / 100))))) * / (1 + (Rpower (99 * / 100) (1 - (99 * / 100)))))) < (1003 * / 100000)) /\ ((3163 * / 100000) < (sqrt ((2 * (1 - (999 * / 1000))) * / (1 + (999 * / 1000))))) /\ ((sqrt ((2 * (1 - (999 * / 1000))) * / (1 + (999 * / 1000)))) < (791 * / 25000)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((501 * / 50000) < (sqrt ((2 * (1 - (exp ((1 - (99 * / 100)) * ln (99 * / 100))))) * / (1 + (exp ((1 - (99 * / 100)) * ln (99 * / 100))))))).
closed_less.
}
{ change ((sqrt ((2 * (1 - (exp ((1 - (99 * / 100)) * ln (99 * / 100))))) * / (1 + (exp ((1 - (99 * / 100)) * ln (99 * / 100)))))) < (1003 * / 100000)).
closed_less.
}
{ change ((3163 * / 100000) < (sqrt ((2 * (1 - (999 * / 1000))) * / (1 + (999 * / 1000))))).
closed_less.
}
{ change ((sqrt ((2 * (1 - (999 * / 1000))) * / (1 + (999 * / 1000)))) < (791 * / 25000)).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 h__4]]].
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
split.
{
change (0 <= ((2 * (1 - (Rpower (99 * / 100) (1 - (99 * / 100))))) * / (1 + (Rpower (99 * / 100) (1 - (99 * / 100)))))).
apply Rlt_le.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (g__5 : 0 < (99 * / 100)).
{
lra.
}
assert (g__6 : 0 < (1 - (99 * / 100))).
{
assert (e__9 : (1 - (99 * / 100)) = (1 * / 100)).
{
feq.
}
rw e__9.
rat.
}
assert (g__7 : 0 < (1 - (99 * / 100))).
{
assert (e__10 : (1 - (99 * / 100)) = (1 * / 100)).
{
feq.
}
rw e__10.
rat.
}
assert (g__8 : 0 < (1 - (Rpower (99 * / 100) (1 - (99 * / 100))))).
{
rp_gap (99 * / 100) (1 - (99 * / 100)).
}
lra.
}
}
{
apply inv_pos.
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
split.
{
change (0 <= ((2 * (1 - (Rpower (99 * / 100) (1 - (99 * / 100))))) * / (1 + (Rpower (99 * / 100) (1 - (99 * / 100)))))).
apply Rlt_le.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
assert (g__11 : 0 < (99 * / 100)).
{
lra.
}
assert (g__12 : 0 < (1 - (99 * / 100))).
{
assert (e__15 : (1 - (99 * / 100)) = (1 * / 100)).
{
feq.
}
rw e__15.
rat.
}
assert (g__13 : 0 < (1 - (99 * / 100))).
{
assert (e__16 : (1 - (99 * / 100)) = (1 * / 100)).
{
feq.
}
rw e__16.
rat.
}
assert (g__14 : 0 < (1 - (Rpower (99 * / 100) (1 - (99 * / 100))))).
{
rp_gap (99 * / 100) (1 - (99 * / 100)).
}
lra.
}
}
{
apply inv_pos.
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
split.
{
change (0 <= ((2 * (1 - (999 * / 1000))) * / (1 + (999 * / 1000)))).
apply Rlt_le.
assert (e__17 : ((2 * (1 - (999 * / 1000))) * / (1 + (999 * / 1000))) = (2 * / 1999)).
{
assert (e__18 : / (1 + (999 * / 1000)) = (1000 * / 1999)).
{
assert (e__19 : (1 + (999 * / 1000)) = (1999 * / 1000)).
{
feq.
}
rw e__19.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__18.
reflexivity.
}
feq.
}
rw e__17.
rat.
}
{
change (0 <= ((2 * (1 - (999 * / 1000))) * / (1 + (999 * / 1000)))).
apply Rlt_le.
assert (e__20 : ((2 * (1 - (999 * / 1000))) * / (1 + (999 * / 1000))) = (2 * / 1999)).
{
assert (e__21 : / (1 + (999 * / 1000)) = (1000 * / 1999)).
{
assert (e__22 : (1 + (999 * / 1000)) = (1999 * / 1000)).
{
feq.
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
rw e__20.
rat.
}
}
}
}
}
}
{
change (((501 * / 50000) < (sqrt ((2 * (1 - (Rpower (99 * / 100) (1 - (99 * / 100))))) * / (1 + (Rpower (99 * / 100) (1 - (99 * / 100))))))) /\ ((sqrt ((2 * (1 - (Rpower (99 * / 100) (1 - (99 * / 100))))) * / (1 + (Rpower (99 * / 100) (1 - (99 * / 100)))))) < (1003 * / 100000)) /\ ((3163 * / 100000) < (sqrt ((2 * (1 - (999 * / 1000))) * / (1 + (999 * / 1000))))) /\ ((sqrt ((2 * (1 - (999 * / 1000))) * / (1 + (999 * / 1000)))) < (791 * / 25000))).
exact s__0.
}
Qed.
Lemma meaningful : ((0 <> (1 + (Rpower (99 / 100) (1 - (99 / 100))))) /\ (0 <= ((2 * (1 - (Rpower (99 / 100) (1 - (99 / 100))))) / (1 + (Rpower (99 / 100) (1 - (99 / 100)))))) /\ (0 <> (1 + (Rpower (99 / 100) (1 - (99 / 100))))) /\ (0 <= ((2 * (1 - (Rpower (99 / 100) (1 - (99 / 100))))) / (1 + (Rpower (99 / 100) (1 - (99 / 100)))))) /\ (0 <= ((2 * (1 - (999 / 1000))) / (1 + (999 / 1000)))) /\ (0 <= ((2 * (1 - (999 / 1000))) / (1 + (999 / 1000))))).
Proof. exact (proj1 (proved )). Qed.
Theorem claim : (((501 / 50000) < (sqrt ((2 * (1 - (Rpower (99 / 100) (1 - (99 / 100))))) / (1 + (Rpower (99 / 100) (1 - (99 / 100))))))) /\ ((sqrt ((2 * (1 - (Rpower (99 / 100) (1 - (99 / 100))))) / (1 + (Rpower (99 / 100) (1 - (99 / 100)))))) < (1003 / 100000)) /\ ((3163 / 100000) < (sqrt ((2 * (1 - (999 / 1000))) / (1 + (999 / 1000))))) /\ ((sqrt ((2 * (1 - (999 / 1000))) / (1 + (999 / 1000)))) < (791 / 25000))).
Proof. exact (proj2 (proved )). Qed.
Fail Definition corrupted : (((sqrt ((2 * (1 - (Rpower (99 / 100) (1 - (99 / 100))))) / (1 + (Rpower (99 / 100) (1 - (99 / 100)))))) <= (501 / 50000)) /\ ((sqrt ((2 * (1 - (Rpower (99 / 100) (1 - (99 / 100))))) / (1 + (Rpower (99 / 100) (1 - (99 / 100)))))) < (1003 / 100000)) /\ ((3163 / 100000) < (sqrt ((2 * (1 - (999 / 1000))) / (1 + (999 / 1000))))) /\ ((sqrt ((2 * (1 - (999 / 1000))) / (1 + (999 / 1000)))) < (791 / 25000))) := claim.
End T_adamnx_momentum_sgd_spread_90eaf041.


(* adamnx.weights_decreasing; certificate ad68b215b7a2ffe904d5ac1bcb5f0a1525fafa1dd7708f714cbfdeb12ffcd342 *)
Module T_adamnx_weights_decreasing_ad68b215.
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

Lemma proved : forall (a : R) (i : Z) (n : Z), (0 <= i)%Z -> (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR i)) -> (((0 <> (1 - (powerRZ a ((i + ((n + 1) + (-1)) + 1))%Z)))) /\ ((weight a ((i + 1))%Z (n)%Z) < (weight a (i)%Z ((n + 1))%Z))).
Proof.
intros a i n b__0 b__2 h__4 h__7.
assert (r__1 : 0 <= IZR i) by (izr_le).
assert (r__3 : 0 <= IZR n) by (izr_le).
pose proof h__4 as [h__5 h__6].
assert (z__8 : ((1)%Z <= (i)%Z)%Z).
{ izr_back. }
assert (n__24 : (1 - (powerRZ a ((i + 1 + n))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__17 : 0 < a).
{
assert (e__21 : a = 1 * (a - 0) + 0).
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
rw e__21.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__18 : 0 < (1 - a)).
{
assert (e__22 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__22.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__19 : 0 < ((IZR i) + 1 + (IZR n))).
{
assert (e__23 : ((IZR i) + 1 + (IZR n)) = ((IZR i) + (IZR n) + 1)).
{
feq.
}
rw e__23.
natpos.
}
assert (g__20 : 0 < (1 - (powerRZ a ((i + 1 + n))%Z))).
{
pz_gap a ((i + 1 + n))%Z.
}
lra.
}
assert (n__27 : (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + 1) <> 0).
{
assert (e__25 : (1 - (powerRZ a ((i + 1 + n))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__26 : (powerRZ a ((i + 1 + n))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a)).
{
swap ((i + 1 + n))%Z with (i + n + 1)%Z.
rewrite (pz_add a (i + n)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__26.
reflexivity.
}
feq.
}
try rewrite <- e__25.
exact n__24.
}
assert (n__28 : (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1)) <> 0).
{
intro vanishes.
apply n__27.
transitivity ((- 1) * (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__36 : (1 - (powerRZ a (((i + 1) + n))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__29 : 0 < a).
{
assert (e__33 : a = 1 * (a - 0) + 0).
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
rw e__33.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__30 : 0 < (1 - a)).
{
assert (e__34 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__34.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__31 : 0 < (((IZR i) + 1) + (IZR n))).
{
assert (e__35 : (((IZR i) + 1) + (IZR n)) = ((IZR i) + (IZR n) + 1)).
{
feq.
}
rw e__35.
natpos.
}
assert (g__32 : 0 < (1 - (powerRZ a (((i + 1) + n))%Z))).
{
pz_gap a (((i + 1) + n))%Z.
}
lra.
}
(* new *)
assert (s__46 : ((weight a ((i + 1))%Z (n)%Z) = (((1 - a) * (powerRZ a (i)%Z)) * / (1 - (powerRZ a ((i + 1 + n))%Z))))).
{
assert (b__9 : (0 <= ((i + 1))%Z)%Z).
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
assert (p__12 : (1 <= (IZR ((i + 1))%Z))).
{
apply gap_le.
apply Rlt_le.
assert (e__13 : ((IZR ((i + 1))%Z) - 1) = 1 * ((IZR i) - 1) + 1).
{
transitivity ((IZR i)).
{
assert (e__14 : (IZR ((i + 1))%Z) = ((IZR i) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__14.
reflexivity.
}
feq.
}
symmetry.
transitivity ((IZR i)).
{
feq.
}
feq.
}
rw e__13.
apply (from_le_pos 1 1 1 (IZR i)); [exact h__7 | lra ..].
}
assert (u__15 : ((weight a ((i + 1))%Z (n)%Z) = (((1 - a) * (powerRZ a (((i + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((i + 1) + n))%Z))))).
{
exact (T_adamnx_weights_f586b896.claim a ((i + 1))%Z (n)%Z b__9 b__10 p__11 p__12).
}
apply gap_eq.
assert (e__16 : ((((1 - a) * (powerRZ a (i)%Z)) * / (1 - (powerRZ a ((i + 1 + n))%Z))) - (weight a ((i + 1))%Z (n)%Z)) = 1 * ((((1 - a) * (powerRZ a (((i + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((i + 1) + n))%Z))) - (weight a ((i + 1))%Z (n)%Z)) + 0).
{
transitivity (((((- 1) * (weight a (i + 1)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (weight a (i + 1)%Z (n)%Z) + ((powerRZ a (i)%Z) * a) + ((- 1) * (powerRZ a (i)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__37 : / (1 - (powerRZ a ((i + 1 + n))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__38 : (1 - (powerRZ a ((i + 1 + n))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__39 : (powerRZ a ((i + 1 + n))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a)).
{
swap ((i + 1 + n))%Z with (i + n + 1)%Z.
rewrite (pz_add a (i + n)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
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
rw e__38.
apply inv_by. feq.
}
assert (e__40 : (weight a ((i + 1))%Z (n)%Z) = (weight a (i + 1)%Z (n)%Z)).
{
swap ((i + 1))%Z with (i + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__37.
rw e__40.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (weight a (i + 1)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (weight a (i + 1)%Z (n)%Z) + ((powerRZ a (i)%Z) * a) + ((- 1) * (powerRZ a (i)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__41 : / (1 - (powerRZ a (((i + 1) + n))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__42 : (1 - (powerRZ a (((i + 1) + n))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__43 : (powerRZ a (((i + 1) + n))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a)).
{
swap (((i + 1) + n))%Z with (i + n + 1)%Z.
rewrite (pz_add a (i + n)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__43.
reflexivity.
}
feq.
}
rw e__42.
apply inv_by. feq.
}
assert (e__44 : (powerRZ a (((i + 1) + (- 1)))%Z) = (powerRZ a (i)%Z)).
{
swap (((i + 1) + (- 1)))%Z with (i)%Z.
feq.
}
assert (e__45 : (weight a ((i + 1))%Z (n)%Z) = (weight a (i + 1)%Z (n)%Z)).
{
swap ((i + 1))%Z with (i + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__41.
rw e__44.
rw e__45.
reflexivity.
}
feq.
}
feq.
}
rw e__16.
apply (from_eq_zero 1 0 (weight a ((i + 1))%Z (n)%Z) (((1 - a) * (powerRZ a (((i + 1) + (- 1)))%Z)) * / (1 - (powerRZ a (((i + 1) + n))%Z)))); [exact u__15 | lra ..].
}
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
assert (n__61 : (1 - (powerRZ a ((i + n + 1))%Z)) <> 0).
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
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
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
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__57 : 0 < ((IZR i) + (IZR n) + 1)).
{
natpos.
}
assert (g__58 : 0 < (1 - (powerRZ a ((i + n + 1))%Z))).
{
pz_gap a ((i + n + 1))%Z.
}
lra.
}
assert (n__69 : (1 - (powerRZ a ((i + ((n + 1) + (-1)) + 1))%Z)) <> 0).
{
apply Rgt_not_eq; red.
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
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
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
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__64 : 0 < ((IZR i) + (((IZR n) + 1) + (- 1)) + 1)).
{
assert (e__68 : ((IZR i) + (((IZR n) + 1) + (- 1)) + 1) = ((IZR i) + (IZR n) + 1)).
{
feq.
}
rw e__68.
natpos.
}
assert (g__65 : 0 < (1 - (powerRZ a ((i + ((n + 1) + (-1)) + 1))%Z))).
{
pz_gap a ((i + ((n + 1) + (-1)) + 1))%Z.
}
lra.
}
assert (n__77 : (1 - (powerRZ a ((i + (n + 1)))%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__70 : 0 < a).
{
assert (e__74 : a = 1 * (a - 0) + 0).
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
rw e__74.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__71 : 0 < (1 - a)).
{
assert (e__75 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__75.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__72 : 0 < ((IZR i) + ((IZR n) + 1))).
{
assert (e__76 : ((IZR i) + ((IZR n) + 1)) = ((IZR i) + (IZR n) + 1)).
{
feq.
}
rw e__76.
natpos.
}
assert (g__73 : 0 < (1 - (powerRZ a ((i + (n + 1)))%Z))).
{
pz_gap a ((i + (n + 1)))%Z.
}
lra.
}
(* old *)
assert (s__98 : ((weight a (i)%Z ((n + 1))%Z) = (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + n + 1))%Z))))).
{
assert (b__47 : (0 <= (i)%Z)%Z).
{ zp. }
assert (b__48 : (0 <= ((n + 1))%Z)%Z).
{ zp. }
assert (p__49 : ((0 < a) /\ (a < 1))).
{
split.
{
exact h__5.
}
{
exact h__6.
}
}
assert (p__50 : (1 <= (IZR i))).
{
exact h__7.
}
assert (u__51 : ((weight a (i)%Z ((n + 1))%Z) = (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + (n + 1)))%Z))))).
{
exact (T_adamnx_weights_f586b896.claim a (i)%Z ((n + 1))%Z b__47 b__48 p__49 p__50).
}
apply gap_eq.
assert (e__52 : ((((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + n + 1))%Z))) - (weight a (i)%Z ((n + 1))%Z)) = 1 * ((((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + (n + 1)))%Z))) - (weight a (i)%Z ((n + 1))%Z)) + 0).
{
transitivity (((((- 1) * (weight a (i)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + (weight a (i)%Z (n)%Z) + ((- 1) * (powerRZ a (i)%Z) * (/ a)) + (powerRZ a (i)%Z)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__78 : / (1 - (powerRZ a ((i + n + 1))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__79 : (1 - (powerRZ a ((i + n + 1))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__80 : (powerRZ a ((i + n + 1))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a)).
{
swap ((i + n + 1))%Z with (i + n + 1)%Z.
rewrite (pz_add a (i + n)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__80.
reflexivity.
}
feq.
}
rw e__79.
apply inv_by. feq.
}
assert (e__81 : (weight a (i)%Z ((n + 1))%Z) = ((((weight a (i)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + ((- 1) * (weight a (i)%Z (n)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
transitivity (weight a (i)%Z ((n)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (weight_succ a (i)%Z (n)%Z) by zp.
change (((normalized_rate a ((i + (n)%Z + 1))%Z) * (weight a (i)%Z (n)%Z)) = ((((weight a (i)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + ((- 1) * (weight a (i)%Z (n)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
assert (e__82 : (normalized_rate a ((i + (n)%Z + 1))%Z) = ((((powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + (- 1)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((i + (n)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((i + (n)%Z + 1))%Z))) = ((((powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + (- 1)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
assert (e__83 : (powerRZ a (((i + (n)%Z + 1) + (- 1)))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z))).
{
swap (((i + (n)%Z + 1) + (- 1)))%Z with (i + n)%Z.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
feq.
}
assert (e__84 : / (1 - (powerRZ a ((i + (n)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__85 : (1 - (powerRZ a ((i + (n)%Z + 1))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__86 : (powerRZ a ((i + (n)%Z + 1))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a)).
{
swap ((i + (n)%Z + 1))%Z with (i + n + 1)%Z.
rewrite (pz_add a (i + n)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
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
eapply eq_trans.
{
rw e__83.
rw e__84.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__82.
reflexivity.
}
feq.
}
assert (e__87 : (powerRZ a ((i + (- 1)))%Z) = ((powerRZ a (i)%Z) * (/ a))).
{
swap ((i + (- 1)))%Z with (i + (-1))%Z.
rewrite (pz_add_nz a (i)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__78.
rw e__81.
rw e__87.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (weight a (i)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + (weight a (i)%Z (n)%Z) + ((- 1) * (powerRZ a (i)%Z) * (/ a)) + (powerRZ a (i)%Z)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__88 : / (1 - (powerRZ a ((i + (n + 1)))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__89 : (1 - (powerRZ a ((i + (n + 1)))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__90 : (powerRZ a ((i + (n + 1)))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a)).
{
swap ((i + (n + 1)))%Z with (i + n + 1)%Z.
rewrite (pz_add a (i + n)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
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
assert (e__91 : (weight a (i)%Z ((n + 1))%Z) = ((((weight a (i)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + ((- 1) * (weight a (i)%Z (n)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
transitivity (weight a (i)%Z ((n)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (weight_succ a (i)%Z (n)%Z) by zp.
change (((normalized_rate a ((i + (n)%Z + 1))%Z) * (weight a (i)%Z (n)%Z)) = ((((weight a (i)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + ((- 1) * (weight a (i)%Z (n)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
assert (e__92 : (normalized_rate a ((i + (n)%Z + 1))%Z) = ((((powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + (- 1)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((i + (n)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((i + (n)%Z + 1))%Z))) = ((((powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + (- 1)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
assert (e__93 : (powerRZ a (((i + (n)%Z + 1) + (- 1)))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z))).
{
swap (((i + (n)%Z + 1) + (- 1)))%Z with (i + n)%Z.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
feq.
}
assert (e__94 : / (1 - (powerRZ a ((i + (n)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__95 : (1 - (powerRZ a ((i + (n)%Z + 1))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__96 : (powerRZ a ((i + (n)%Z + 1))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a)).
{
swap ((i + (n)%Z + 1))%Z with (i + n + 1)%Z.
rewrite (pz_add a (i + n)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
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
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__93.
rw e__94.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__92.
reflexivity.
}
feq.
}
assert (e__97 : (powerRZ a ((i + (- 1)))%Z) = ((powerRZ a (i)%Z) * (/ a))).
{
swap ((i + (- 1)))%Z with (i + (-1))%Z.
rewrite (pz_add_nz a (i)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__88.
rw e__91.
rw e__97.
reflexivity.
}
feq.
}
feq.
}
rw e__52.
apply (from_eq_zero 1 0 (weight a (i)%Z ((n + 1))%Z) (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + (n + 1)))%Z)))); [exact u__51 | lra ..].
}
(* goal *)
assert (s__160 : ((weight a ((i + 1))%Z (n)%Z) < (weight a (i)%Z ((n + 1))%Z))).
{
apply gap_lt.
assert (e__99 : ((weight a (i)%Z ((n + 1))%Z) - (weight a ((i + 1))%Z (n)%Z)) = (((weight a (i)%Z ((n + 1))%Z) - (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + n + 1))%Z)))) + ((((1 - a) * (powerRZ a (i)%Z)) * / (1 - (powerRZ a ((i + 1 + n))%Z))) - (weight a ((i + 1))%Z (n)%Z)) + ((((1 - a) ^ 2) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + n + 1))%Z))))).
{
transitivity (((((- 1) * (weight a (i + 1)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (weight a (i + 1)%Z (n)%Z) + ((weight a (i)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + ((- 1) * (weight a (i)%Z (n)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__101 : (weight a (i)%Z ((n + 1))%Z) = ((((weight a (i)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + ((- 1) * (weight a (i)%Z (n)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
transitivity (weight a (i)%Z ((n)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (weight_succ a (i)%Z (n)%Z) by zp.
change (((normalized_rate a ((i + (n)%Z + 1))%Z) * (weight a (i)%Z (n)%Z)) = ((((weight a (i)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + ((- 1) * (weight a (i)%Z (n)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
assert (e__102 : (normalized_rate a ((i + (n)%Z + 1))%Z) = ((((powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + (- 1)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((i + (n)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((i + (n)%Z + 1))%Z))) = ((((powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + (- 1)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
assert (e__103 : (powerRZ a (((i + (n)%Z + 1) + (- 1)))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z))).
{
swap (((i + (n)%Z + 1) + (- 1)))%Z with (i + n)%Z.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
feq.
}
assert (e__104 : / (1 - (powerRZ a ((i + (n)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__105 : (1 - (powerRZ a ((i + (n)%Z + 1))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__106 : (powerRZ a ((i + (n)%Z + 1))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a)).
{
swap ((i + (n)%Z + 1))%Z with (i + n + 1)%Z.
rewrite (pz_add a (i + n)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
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
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__103.
rw e__104.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__102.
reflexivity.
}
feq.
}
assert (e__107 : (weight a ((i + 1))%Z (n)%Z) = (weight a (i + 1)%Z (n)%Z)).
{
swap ((i + 1))%Z with (i + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__101.
rw e__107.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (weight a (i + 1)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (weight a (i + 1)%Z (n)%Z) + ((weight a (i)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + ((- 1) * (weight a (i)%Z (n)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__108 : / (1 - (powerRZ a ((i + n + 1))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__109 : (1 - (powerRZ a ((i + n + 1))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__110 : (powerRZ a ((i + n + 1))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a)).
{
swap ((i + n + 1))%Z with (i + n + 1)%Z.
rewrite (pz_add a (i + n)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__110.
reflexivity.
}
feq.
}
rw e__109.
apply inv_by. feq.
}
assert (e__111 : / (1 - (powerRZ a ((i + 1 + n))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__112 : (1 - (powerRZ a ((i + 1 + n))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__113 : (powerRZ a ((i + 1 + n))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a)).
{
swap ((i + 1 + n))%Z with (i + n + 1)%Z.
rewrite (pz_add a (i + n)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
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
assert (e__114 : (weight a (i)%Z ((n + 1))%Z) = ((((weight a (i)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + ((- 1) * (weight a (i)%Z (n)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
transitivity (weight a (i)%Z ((n)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (weight_succ a (i)%Z (n)%Z) by zp.
change (((normalized_rate a ((i + (n)%Z + 1))%Z) * (weight a (i)%Z (n)%Z)) = ((((weight a (i)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + ((- 1) * (weight a (i)%Z (n)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
assert (e__115 : (normalized_rate a ((i + (n)%Z + 1))%Z) = ((((powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + (- 1)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((i + (n)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((i + (n)%Z + 1))%Z))) = ((((powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + (- 1)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
assert (e__116 : (powerRZ a (((i + (n)%Z + 1) + (- 1)))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z))).
{
swap (((i + (n)%Z + 1) + (- 1)))%Z with (i + n)%Z.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
feq.
}
assert (e__117 : / (1 - (powerRZ a ((i + (n)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__118 : (1 - (powerRZ a ((i + (n)%Z + 1))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__119 : (powerRZ a ((i + (n)%Z + 1))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a)).
{
swap ((i + (n)%Z + 1))%Z with (i + n + 1)%Z.
rewrite (pz_add a (i + n)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
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
eapply eq_trans.
{
rw e__115.
reflexivity.
}
feq.
}
assert (e__120 : (weight a ((i + 1))%Z (n)%Z) = (weight a (i + 1)%Z (n)%Z)).
{
swap ((i + 1))%Z with (i + 1)%Z.
reflexivity.
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
rw e__108.
rw e__111.
rw e__114.
rw e__120.
rw e__121.
reflexivity.
}
feq.
}
feq.
}
assert (w__100 : 0 < (((weight a (i)%Z ((n + 1))%Z) - (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + n + 1))%Z)))) + ((((1 - a) * (powerRZ a (i)%Z)) * / (1 - (powerRZ a ((i + 1 + n))%Z))) - (weight a ((i + 1))%Z (n)%Z)) + ((((1 - a) ^ 2) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + n + 1))%Z))))).
{
apply plus_zero_pos.
{
apply plus_zero_zero.
{
assert (e__122 : ((weight a (i)%Z ((n + 1))%Z) - (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + n + 1))%Z)))) = (- 1) * ((((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + n + 1))%Z))) - (weight a (i)%Z ((n + 1))%Z)) + 0).
{
transitivity (((((weight a (i)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + ((- 1) * (weight a (i)%Z (n)%Z)) + ((powerRZ a (i)%Z) * (/ a)) + ((- 1) * (powerRZ a (i)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__123 : / (1 - (powerRZ a ((i + n + 1))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__124 : (1 - (powerRZ a ((i + n + 1))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__125 : (powerRZ a ((i + n + 1))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a)).
{
swap ((i + n + 1))%Z with (i + n + 1)%Z.
rewrite (pz_add a (i + n)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__125.
reflexivity.
}
feq.
}
rw e__124.
apply inv_by. feq.
}
assert (e__126 : (weight a (i)%Z ((n + 1))%Z) = ((((weight a (i)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + ((- 1) * (weight a (i)%Z (n)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
transitivity (weight a (i)%Z ((n)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (weight_succ a (i)%Z (n)%Z) by zp.
change (((normalized_rate a ((i + (n)%Z + 1))%Z) * (weight a (i)%Z (n)%Z)) = ((((weight a (i)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + ((- 1) * (weight a (i)%Z (n)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
assert (e__127 : (normalized_rate a ((i + (n)%Z + 1))%Z) = ((((powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + (- 1)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((i + (n)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((i + (n)%Z + 1))%Z))) = ((((powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + (- 1)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
assert (e__128 : (powerRZ a (((i + (n)%Z + 1) + (- 1)))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z))).
{
swap (((i + (n)%Z + 1) + (- 1)))%Z with (i + n)%Z.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
feq.
}
assert (e__129 : / (1 - (powerRZ a ((i + (n)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__130 : (1 - (powerRZ a ((i + (n)%Z + 1))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__131 : (powerRZ a ((i + (n)%Z + 1))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a)).
{
swap ((i + (n)%Z + 1))%Z with (i + n + 1)%Z.
rewrite (pz_add a (i + n)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__131.
reflexivity.
}
feq.
}
rw e__130.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__128.
rw e__129.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__127.
reflexivity.
}
feq.
}
assert (e__132 : (powerRZ a ((i + (- 1)))%Z) = ((powerRZ a (i)%Z) * (/ a))).
{
swap ((i + (- 1)))%Z with (i + (-1))%Z.
rewrite (pz_add_nz a (i)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__123.
rw e__126.
rw e__132.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((weight a (i)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + ((- 1) * (weight a (i)%Z (n)%Z)) + ((powerRZ a (i)%Z) * (/ a)) + ((- 1) * (powerRZ a (i)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__133 : / (1 - (powerRZ a ((i + n + 1))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__134 : (1 - (powerRZ a ((i + n + 1))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__135 : (powerRZ a ((i + n + 1))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a)).
{
swap ((i + n + 1))%Z with (i + n + 1)%Z.
rewrite (pz_add a (i + n)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
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
assert (e__136 : (weight a (i)%Z ((n + 1))%Z) = ((((weight a (i)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + ((- 1) * (weight a (i)%Z (n)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
transitivity (weight a (i)%Z ((n)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (weight_succ a (i)%Z (n)%Z) by zp.
change (((normalized_rate a ((i + (n)%Z + 1))%Z) * (weight a (i)%Z (n)%Z)) = ((((weight a (i)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + ((- 1) * (weight a (i)%Z (n)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
assert (e__137 : (normalized_rate a ((i + (n)%Z + 1))%Z) = ((((powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + (- 1)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
change (((1 - (powerRZ a (((i + (n)%Z + 1) + (- 1)))%Z)) * / (1 - (powerRZ a ((i + (n)%Z + 1))%Z))) = ((((powerRZ a (i)%Z) * (powerRZ a (n)%Z)) + (- 1)) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
assert (e__138 : (powerRZ a (((i + (n)%Z + 1) + (- 1)))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z))).
{
swap (((i + (n)%Z + 1) + (- 1)))%Z with (i + n)%Z.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
feq.
}
assert (e__139 : / (1 - (powerRZ a ((i + (n)%Z + 1))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__140 : (1 - (powerRZ a ((i + (n)%Z + 1))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__141 : (powerRZ a ((i + (n)%Z + 1))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a)).
{
swap ((i + (n)%Z + 1))%Z with (i + n + 1)%Z.
rewrite (pz_add a (i + n)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
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
assert (e__142 : (powerRZ a ((i + (- 1)))%Z) = ((powerRZ a (i)%Z) * (/ a))).
{
swap ((i + (- 1)))%Z with (i + (-1))%Z.
rewrite (pz_add_nz a (i)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__133.
rw e__136.
rw e__142.
reflexivity.
}
feq.
}
feq.
}
rw e__122.
apply (from_eq_zero (- 1) 0 (weight a (i)%Z ((n + 1))%Z) (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a ((i + n + 1))%Z)))); [exact s__98 | lra ..].
}
{
assert (e__143 : ((((1 - a) * (powerRZ a (i)%Z)) * / (1 - (powerRZ a ((i + 1 + n))%Z))) - (weight a ((i + 1))%Z (n)%Z)) = 1 * ((((1 - a) * (powerRZ a (i)%Z)) * / (1 - (powerRZ a ((i + 1 + n))%Z))) - (weight a ((i + 1))%Z (n)%Z)) + 0).
{
transitivity (((((- 1) * (weight a (i + 1)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (weight a (i + 1)%Z (n)%Z) + ((powerRZ a (i)%Z) * a) + ((- 1) * (powerRZ a (i)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__144 : / (1 - (powerRZ a ((i + 1 + n))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__145 : (1 - (powerRZ a ((i + 1 + n))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__146 : (powerRZ a ((i + 1 + n))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a)).
{
swap ((i + 1 + n))%Z with (i + n + 1)%Z.
rewrite (pz_add a (i + n)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__146.
reflexivity.
}
feq.
}
rw e__145.
apply inv_by. feq.
}
assert (e__147 : (weight a ((i + 1))%Z (n)%Z) = (weight a (i + 1)%Z (n)%Z)).
{
swap ((i + 1))%Z with (i + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__144.
rw e__147.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (weight a (i + 1)%Z (n)%Z) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (weight a (i + 1)%Z (n)%Z) + ((powerRZ a (i)%Z) * a) + ((- 1) * (powerRZ a (i)%Z))) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__148 : / (1 - (powerRZ a ((i + 1 + n))%Z)) = ((- 1) * (/ (((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + (- 1))))).
{
assert (e__149 : (1 - (powerRZ a ((i + 1 + n))%Z)) = (((- 1) * (powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a) + 1)).
{
assert (e__150 : (powerRZ a ((i + 1 + n))%Z) = ((powerRZ a (i)%Z) * (powerRZ a (n)%Z) * a)).
{
swap ((i + 1 + n))%Z with (i + n + 1)%Z.
rewrite (pz_add a (i + n)%Z (1)%Z) by zp.
rewrite (pz_add a (i)%Z (n)%Z) by zp.
rewrite (pz_whole a (1)%Z 1 eq_refl).
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
assert (e__151 : (weight a ((i + 1))%Z (n)%Z) = (weight a (i + 1)%Z (n)%Z)).
{
swap ((i + 1))%Z with (i + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__148.
rw e__151.
reflexivity.
}
feq.
}
feq.
}
rw e__143.
apply (from_eq_zero 1 0 (weight a ((i + 1))%Z (n)%Z) (((1 - a) * (powerRZ a (i)%Z)) * / (1 - (powerRZ a ((i + 1 + n))%Z)))); [exact s__46 | lra ..].
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pow_pos.
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
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
{
apply pz_pos.
assert (e__153 : a = 1 * (a - 0) + 0).
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
rw e__153.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
}
{
apply inv_pos.
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
assert (g__156 : 0 < ((IZR i) + (IZR n) + 1)).
{
natpos.
}
assert (g__157 : 0 < (1 - (powerRZ a ((i + n + 1))%Z))).
{
pz_gap a ((i + n + 1))%Z.
}
lra.
}
}
}
rw e__99. exact w__100.
}
split.
{
change (0 <> (1 - (powerRZ a ((i + ((n + 1) + (-1)) + 1))%Z))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (g__161 : 0 < a).
{
assert (e__165 : a = 1 * (a - 0) + 0).
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
rw e__165.
apply (from_lt_pos 1 0 0 a); [exact h__5 | lra ..].
}
assert (g__162 : 0 < (1 - a)).
{
assert (e__166 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__166.
apply (from_lt_pos 1 0 a 1); [exact h__6 | lra ..].
}
assert (g__163 : 0 < ((IZR i) + (((IZR n) + 1) + (- 1)) + 1)).
{
assert (e__167 : ((IZR i) + (((IZR n) + 1) + (- 1)) + 1) = ((IZR i) + (IZR n) + 1)).
{
feq.
}
rw e__167.
natpos.
}
assert (g__164 : 0 < (1 - (powerRZ a ((i + ((n + 1) + (-1)) + 1))%Z))).
{
pz_gap a ((i + ((n + 1) + (-1)) + 1))%Z.
}
lra.
}
{
change ((weight a ((i + 1))%Z (n)%Z) < (weight a (i)%Z ((n + 1))%Z)).
exact s__160.
}
Qed.
Lemma meaningful : forall (a : R) (i : Z) (n : Z), (0 <= i)%Z -> (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR i)) -> ((0 <> (1 - (powerRZ a ((i + ((n + 1) + (-1)) + 1))%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (a : R) (i : Z) (n : Z), (0 <= i)%Z -> (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR i)) -> ((weight a ((i + 1))%Z (n)%Z) < (weight a (i)%Z ((n + 1))%Z)).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (a : R) (i : Z) (n : Z), (0 <= i)%Z -> (0 <= n)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR i)) -> ((weight a (i)%Z ((n + 1))%Z) <= (weight a ((i + 1))%Z (n)%Z)) := claim.
End T_adamnx_weights_decreasing_ad68b215.
