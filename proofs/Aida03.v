From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas05.
Open Scope R_scope.

(* aida.aggressive; certificate 64af4f7749aae639ac80a7bffcea129964fa3fe511a9d110b5103607b41cda34 *)
Module T_aida_aggressive_64af4f77.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z) : R := ((x * (1 - mu)) - ((eta * (Rpower (1 - (powerRZ b2 (t)%Z)) (q / p)) * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q / p))))).
Fixpoint first_nat (b1 : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => (aida_m b1 (first_nat b1 g k__) (g (((0 + Z.of_nat k__) + 1))%Z)) end.
Definition first (b1 : R) (g : Z -> R) (n : Z) : R := first_nat b1 g (Z.to_nat (n - 0)).
Lemma first_start : forall (b1 : R) (g : Z -> R), first b1 g (0)%Z = 0.
Proof. intros. unfold first. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma first_succ : forall (b1 : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> first b1 g (n + 1)%Z = (aida_m b1 (first b1 g (n)%Z) (g ((n + 1))%Z)).
Proof. intros b1 g n bound. unfold first. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [first_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.
Fixpoint second_nat (b2 : R) (p : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => (aida_r b2 p (second_nat b2 p g k__) (g (((0 + Z.of_nat k__) + 1))%Z)) end.
Definition second (b2 : R) (p : R) (g : Z -> R) (n : Z) : R := second_nat b2 p g (Z.to_nat (n - 0)).
Lemma second_start : forall (b2 : R) (p : R) (g : Z -> R), second b2 p g (0)%Z = 0.
Proof. intros. unfold second. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma second_succ : forall (b2 : R) (p : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> second b2 p g (n + 1)%Z = (aida_r b2 p (second b2 p g (n)%Z) (g ((n + 1))%Z)).
Proof. intros b2 p g n bound. unfold second. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [second_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b1 : R) (b2 : R) (q : R) (m : R) (g : Z -> R) (n : Z), (0 <= n)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < q) /\ (0 < (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))) /\ (0 < (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))) /\ (0 < (aida_m b1 m (g ((n + 1))%Z))).
Proof.
exists (1 * / 2), (1 * / 2), 2, 1, (fun i : Z => (IZR i)), (2)%Z.
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
change (0 < 2).
closed_less.
}
{
split.
{
change (0 < ((((((0 * (1 * / 2)) + ((apow 1 1) * (1 - (1 * / 2)))) * (1 * / 2)) + ((apow 2 1) * (1 - (1 * / 2)))) * (1 * / 2)) + ((apow 3 1) * (1 - (1 * / 2))))).
replace (apow 1 1) with (1 ^ 1)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
replace (apow 2 1) with (2 ^ 1)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
replace (apow 3 1) with (3 ^ 1)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
closed_less.
}
{
split.
{
change (0 < ((((((0 * (1 * / 2)) + ((apow 1 2) * (1 - (1 * / 2)))) * (1 * / 2)) + ((apow 2 2) * (1 - (1 * / 2)))) * (1 * / 2)) + ((apow 3 2) * (1 - (1 * / 2))))).
replace (apow 1 2) with (1 ^ 2)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
replace (apow 2 2) with (2 ^ 2)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
replace (apow 3 2) with (3 ^ 2)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
closed_less.
}
{
change (0 < ((3 * (1 - (1 * / 2))) + (1 * (1 * / 2)))).
closed_less.
}
}
}
}
}
}
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (q : R) (m : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < q) -> (0 < (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))) -> (0 < (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))) -> (0 < (aida_m b1 m (g ((n + 1))%Z))) -> (((0 < (1 - (powerRZ b2 ((n + 1))%Z))) /\ (0 < q) /\ (0 < (1 - (powerRZ b1 ((n + 1))%Z))) /\ (0 < (0 + (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)))) /\ (0 <> ((Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) * (Rpower (0 + (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))) (q / 2)))) /\ (0 < (0 + (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)))) /\ (0 <> ((Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) * (Rpower (0 + (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))) (q / 1))))) /\ ((- (aida_x 1 b1 b2 0 0 2 q 0 m (second b2 2 g (n)%Z) (g ((n + 1))%Z) ((n + 1))%Z)) <= (- (aida_x 1 b1 b2 0 0 1 q 0 m (second b2 1 g (n)%Z) (g ((n + 1))%Z) ((n + 1))%Z)))).
Proof.
intros b1 b2 q m g n b__0 h__2 h__5 h__8 h__9 h__10 h__11.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
(* moments *)
assert (s__33 : (((aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) ^ 2) <= ((1 - (powerRZ b2 ((n + 1))%Z)) * (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))))).
{
assert (b__12 : (0 <= ((n + 1))%Z)%Z).
{ zp. }
assert (p__13 : ((0 < b2) /\ (b2 < 1))).
{
split.
{
exact h__6.
}
{
exact h__7.
}
}
assert (p__14 : (1 <= (IZR ((n + 1))%Z))).
{
apply gap_le.
assert (e__15 : ((IZR ((n + 1))%Z) - 1) = (IZR n)).
{
assert (e__16 : (IZR ((n + 1))%Z) = ((IZR n) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__16.
reflexivity.
}
feq.
}
rw e__15.
natpos.
}
assert (u__17 : (((second b2 1 g ((n + 1))%Z) ^ 2) <= ((1 - (powerRZ b2 ((n + 1))%Z)) * (second b2 2 g ((n + 1))%Z)))).
{
exact (T_aida_eq15_product_500c12b7.claim b2 g ((n + 1))%Z b__12 p__13 p__14).
}
apply gap_le.
assert (e__18 : (((1 - (powerRZ b2 ((n + 1))%Z)) * (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))) - ((aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) ^ 2)) = 1 * (((1 - (powerRZ b2 ((n + 1))%Z)) * (second b2 2 g ((n + 1))%Z)) - ((second b2 1 g ((n + 1))%Z) ^ 2)) + 0).
{
transitivity ((((- 2) * (apow (g (n + 1)%Z) 1) * (second b2 1 g (n)%Z) * b2) + (2 * (apow (g (n + 1)%Z) 1) * (second b2 1 g (n)%Z) * (b2 ^ 2)) + (2 * ((apow (g (n + 1)%Z) 1) ^ 2) * b2) + ((- 1) * ((apow (g (n + 1)%Z) 1) ^ 2) * (b2 ^ 2)) + ((- 1) * ((apow (g (n + 1)%Z) 1) ^ 2)) + ((- 1) * ((g (n + 1)%Z) ^ 2) * (powerRZ b2 (n)%Z) * b2) + (((g (n + 1)%Z) ^ 2) * (powerRZ b2 (n)%Z) * (b2 ^ 2)) + ((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((- 1) * ((second b2 1 g (n)%Z) ^ 2) * (b2 ^ 2)) + ((- 1) * (second b2 2 g (n)%Z) * (powerRZ b2 (n)%Z) * (b2 ^ 2)) + ((second b2 2 g (n)%Z) * b2))).
{
assert (e__19 : (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
change ((((second b2 2 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
assert (e__20 : (apow (g ((n + 1))%Z) 2) = ((g (n + 1)%Z) ^ 2)).
{
assert (e__21 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__21). }
rewrite (apow_even (g (n + 1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__20.
reflexivity.
}
feq.
}
assert (e__22 : (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
change ((((second b2 1 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
assert (e__23 : (apow (g ((n + 1))%Z) 1) = (apow (g (n + 1)%Z) 1)).
{
assert (e__24 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__24). }
reflexivity.
}
eapply eq_trans.
{
rw e__23.
reflexivity.
}
feq.
}
assert (e__25 : (powerRZ b2 ((n + 1))%Z) = ((powerRZ b2 (n)%Z) * b2)).
{
swap ((n + 1))%Z with (n + 1)%Z.
rewrite (pz_add b2 (n)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__19.
rw e__22.
rw e__25.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (apow (g (n + 1)%Z) 1) * (second b2 1 g (n)%Z) * b2) + (2 * (apow (g (n + 1)%Z) 1) * (second b2 1 g (n)%Z) * (b2 ^ 2)) + (2 * ((apow (g (n + 1)%Z) 1) ^ 2) * b2) + ((- 1) * ((apow (g (n + 1)%Z) 1) ^ 2) * (b2 ^ 2)) + ((- 1) * ((apow (g (n + 1)%Z) 1) ^ 2)) + ((- 1) * ((g (n + 1)%Z) ^ 2) * (powerRZ b2 (n)%Z) * b2) + (((g (n + 1)%Z) ^ 2) * (powerRZ b2 (n)%Z) * (b2 ^ 2)) + ((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((- 1) * ((second b2 1 g (n)%Z) ^ 2) * (b2 ^ 2)) + ((- 1) * (second b2 2 g (n)%Z) * (powerRZ b2 (n)%Z) * (b2 ^ 2)) + ((second b2 2 g (n)%Z) * b2))).
{
assert (e__26 : (second b2 2 g ((n + 1))%Z) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
transitivity (second b2 2 g ((n)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 2 g (n)%Z) by zp.
change ((aida_r b2 2 (second b2 2 g (n)%Z) (g (((n)%Z + 1))%Z)) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
change ((((second b2 2 g (n)%Z) * b2) + ((apow (g (((n)%Z + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
assert (e__27 : (apow (g (((n)%Z + 1))%Z) 2) = ((g (n + 1)%Z) ^ 2)).
{
assert (e__28 : (g (((n)%Z + 1))%Z) = (g (n + 1)%Z)).
{
swap (((n)%Z + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__28). }
rewrite (apow_even (g (n + 1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__27.
reflexivity.
}
feq.
}
assert (e__29 : (second b2 1 g ((n + 1))%Z) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
transitivity (second b2 1 g ((n)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 1 g (n)%Z) by zp.
change ((aida_r b2 1 (second b2 1 g (n)%Z) (g (((n)%Z + 1))%Z)) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
change ((((second b2 1 g (n)%Z) * b2) + ((apow (g (((n)%Z + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
assert (e__30 : (apow (g (((n)%Z + 1))%Z) 1) = (apow (g (n + 1)%Z) 1)).
{
assert (e__31 : (g (((n)%Z + 1))%Z) = (g (n + 1)%Z)).
{
swap (((n)%Z + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__31). }
reflexivity.
}
eapply eq_trans.
{
rw e__30.
reflexivity.
}
feq.
}
assert (e__32 : (powerRZ b2 ((n + 1))%Z) = ((powerRZ b2 (n)%Z) * b2)).
{
swap ((n + 1))%Z with (n + 1)%Z.
rewrite (pz_add b2 (n)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__26.
rw e__29.
rw e__32.
reflexivity.
}
feq.
}
feq.
}
rw e__18.
apply (from_le_nn 1 0 ((second b2 1 g ((n + 1))%Z) ^ 2) ((1 - (powerRZ b2 ((n + 1))%Z)) * (second b2 2 g ((n + 1))%Z))); [exact u__17 | lra ..].
}
(* powers *)
assert (s__46 : (((Rpower (1 - (powerRZ b2 ((n + 1))%Z)) (q * / 2)) * / (Rpower (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) (q * / 2))) <= ((Rpower (1 - (powerRZ b2 ((n + 1))%Z)) q) * / (Rpower (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) q)))).
{
assert (p__34 : (0 < q)).
{
exact h__8.
}
assert (p__35 : (0 < (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)))).
{
exact h__9.
}
assert (p__36 : (0 < (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)))).
{
exact h__10.
}
assert (p__37 : (0 < (1 - (powerRZ b2 ((n + 1))%Z)))).
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
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
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
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__40 : 0 < ((IZR n) + 1)).
{
natpos.
}
assert (g__41 : 0 < (1 - (powerRZ b2 ((n + 1))%Z))).
{
pz_gap b2 ((n + 1))%Z.
}
lra.
}
assert (p__44 : (((aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) ^ 2) <= ((1 - (powerRZ b2 ((n + 1))%Z)) * (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))))).
{
exact s__33.
}
assert (u__45 : (((Rpower (1 - (powerRZ b2 ((n + 1))%Z)) (q * / 2)) * / (Rpower (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) (q * / 2))) <= ((Rpower (1 - (powerRZ b2 ((n + 1))%Z)) q) * / (Rpower (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) q)))).
{
exact (T_aida_aggressive_powers_ceffe3d5.claim q (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) (1 - (powerRZ b2 ((n + 1))%Z)) p__34 p__35 p__36 p__37 p__44).
}
exact u__45.
}
(* sign *)
assert (s__49 : ((sgn (aida_m b1 m (g ((n + 1))%Z))) = 1)).
{
assert (p__47 : (0 < (aida_m b1 m (g ((n + 1))%Z)))).
{
exact h__11.
}
assert (u__48 : ((sgn (aida_m b1 m (g ((n + 1))%Z))) = 1)).
{
exact (ax_sign_of_positive (aida_m b1 m (g ((n + 1))%Z)) p__47).
}
exact u__48.
}
(* size *)
assert (s__53 : ((apow (aida_m b1 m (g ((n + 1))%Z)) q) = (Rpower (aida_m b1 m (g ((n + 1))%Z)) q))).
{
assert (p__50 : (0 < (aida_m b1 m (g ((n + 1))%Z)))).
{
exact h__11.
}
assert (p__51 : (0 < q)).
{
exact h__8.
}
assert (u__52 : ((apow (aida_m b1 m (g ((n + 1))%Z)) q) = (Rpower (aida_m b1 m (g ((n + 1))%Z)) q))).
{
exact (ax_apow_of_positive (aida_m b1 m (g ((n + 1))%Z)) q p__50 p__51).
}
exact u__52.
}
assert (n__62 : 0 < (1 - (powerRZ b2 ((n + 1))%Z))).
{
assert (g__56 : 0 < b2).
{
assert (e__60 : b2 = 1 * (b2 - 0) + 0).
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
rw e__60.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__57 : 0 < (1 - b2)).
{
assert (e__61 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__61.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__58 : 0 < ((IZR n) + 1)).
{
natpos.
}
assert (g__59 : 0 < (1 - (powerRZ b2 ((n + 1))%Z))).
{
pz_gap b2 ((n + 1))%Z.
}
lra.
}
assert (n__65 : 0 < (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1)).
{
assert (e__63 : (1 - (powerRZ b2 ((n + 1))%Z)) = (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1)).
{
assert (e__64 : (powerRZ b2 ((n + 1))%Z) = ((powerRZ b2 (n)%Z) * b2)).
{
swap ((n + 1))%Z with (n + 1)%Z.
rewrite (pz_add b2 (n)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
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
assert (n__67 : 0 < q).
{
assert (e__66 : q = 1 * (q - 0) + 0).
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
rw e__66.
apply (from_lt_pos 1 0 0 q); [exact h__8 | lra ..].
}
assert (n__74 : 0 < (1 - (powerRZ b1 ((n + 1))%Z))).
{
assert (g__68 : 0 < b1).
{
assert (e__72 : b1 = 1 * (b1 - 0) + 0).
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
rw e__72.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__69 : 0 < (1 - b1)).
{
assert (e__73 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__73.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__70 : 0 < ((IZR n) + 1)).
{
natpos.
}
assert (g__71 : 0 < (1 - (powerRZ b1 ((n + 1))%Z))).
{
pz_gap b1 ((n + 1))%Z.
}
lra.
}
assert (n__77 : 0 < (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1)).
{
assert (e__75 : (1 - (powerRZ b1 ((n + 1))%Z)) = (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1)).
{
assert (e__76 : (powerRZ b1 ((n + 1))%Z) = ((powerRZ b1 (n)%Z) * b1)).
{
swap ((n + 1))%Z with (n + 1)%Z.
rewrite (pz_add b1 (n)%Z (1)%Z) by zp.
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
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
assert (n__85 : 0 < (0 + (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)))).
{
assert (e__78 : (0 + (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))) = 1 * ((aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) - 0) + 0).
{
transitivity ((((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
assert (e__79 : (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
change ((((second b2 1 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
assert (e__80 : (apow (g ((n + 1))%Z) 1) = (apow (g (n + 1)%Z) 1)).
{
assert (e__81 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__81). }
reflexivity.
}
eapply eq_trans.
{
rw e__80.
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
transitivity ((((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
assert (e__82 : (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
change ((((second b2 1 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
assert (e__83 : (apow (g ((n + 1))%Z) 1) = (apow (g (n + 1)%Z) 1)).
{
assert (e__84 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__84). }
reflexivity.
}
eapply eq_trans.
{
rw e__83.
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
feq.
}
rw e__78.
apply (from_lt_pos 1 0 0 (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))); [exact h__9 | lra ..].
}
assert (n__90 : 0 < (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
assert (e__86 : (0 + (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
assert (e__87 : (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
change ((((second b2 1 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
assert (e__88 : (apow (g ((n + 1))%Z) 1) = (apow (g (n + 1)%Z) 1)).
{
assert (e__89 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__89). }
reflexivity.
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
try rewrite <- e__86.
exact n__85.
}
assert (n__91 : ((Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) * (Rpower (0 + (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))) (q * / 1))) <> 0).
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
assert (n__102 : ((Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q) * (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)) <> 0).
{
assert (e__92 : ((Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) * (Rpower (0 + (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))) (q * / 1))) = ((Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q) * (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q))).
{
assert (e__93 : (Rpower (0 + (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))) (q * / 1)) = (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q)).
{
assert (e__94 : (0 + (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
assert (e__95 : (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
change ((((second b2 1 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
assert (e__96 : (apow (g ((n + 1))%Z) 1) = (apow (g (n + 1)%Z) 1)).
{
assert (e__97 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__97). }
reflexivity.
}
eapply eq_trans.
{
rw e__96.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__95.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) (q * / 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / 1)) e__94). }
assert (e__98 : (q * / 1) = q).
{
feq.
}
transitivity (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) v__ ) e__98). }
feq.
}
assert (e__99 : (Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)).
{
assert (e__100 : (1 - (powerRZ b1 ((n + 1))%Z)) = (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1)).
{
assert (e__101 : (powerRZ b1 ((n + 1))%Z) = ((powerRZ b1 (n)%Z) * b1)).
{
swap ((n + 1))%Z with (n + 1)%Z.
rewrite (pz_add b1 (n)%Z (1)%Z) by zp.
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__101.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__100). }
feq.
}
eapply eq_trans.
{
rw e__93.
rw e__99.
reflexivity.
}
feq.
}
try rewrite <- e__92.
exact n__91.
}
assert (n__103 : (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q) <> 0).
{
intro vanishes.
apply n__102.
transitivity (1 * ((Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q)) * ((Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__104 : (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q) <> 0).
{
intro vanishes.
apply n__102.
transitivity (1 * ((Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q)) * ((Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__112 : 0 < (0 + (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)))).
{
assert (e__105 : (0 + (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))) = 1 * ((aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) - 0) + 0).
{
transitivity ((((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
assert (e__106 : (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
change ((((second b2 2 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
assert (e__107 : (apow (g ((n + 1))%Z) 2) = ((g (n + 1)%Z) ^ 2)).
{
assert (e__108 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__108). }
rewrite (apow_even (g (n + 1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__107.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__106.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
assert (e__109 : (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
change ((((second b2 2 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
assert (e__110 : (apow (g ((n + 1))%Z) 2) = ((g (n + 1)%Z) ^ 2)).
{
assert (e__111 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__111). }
rewrite (apow_even (g (n + 1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
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
rw e__109.
reflexivity.
}
feq.
}
feq.
}
rw e__105.
apply (from_lt_pos 1 0 0 (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))); [exact h__10 | lra ..].
}
assert (n__117 : 0 < (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
assert (e__113 : (0 + (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
assert (e__114 : (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
change ((((second b2 2 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
assert (e__115 : (apow (g ((n + 1))%Z) 2) = ((g (n + 1)%Z) ^ 2)).
{
assert (e__116 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__116). }
rewrite (apow_even (g (n + 1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
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
try rewrite <- e__113.
exact n__112.
}
assert (n__118 : ((Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) * (Rpower (0 + (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))) (q * / 2))) <> 0).
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
assert (n__129 : ((Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2)) * (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)) <> 0).
{
assert (e__119 : ((Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) * (Rpower (0 + (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))) (q * / 2))) = ((Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2)) * (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q))).
{
assert (e__120 : (Rpower (0 + (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))) (q * / 2)) = (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2))).
{
assert (e__121 : (0 + (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
assert (e__122 : (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
change ((((second b2 2 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
assert (e__123 : (apow (g ((n + 1))%Z) 2) = ((g (n + 1)%Z) ^ 2)).
{
assert (e__124 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__124). }
rewrite (apow_even (g (n + 1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__123.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__122.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / 2)) e__121). }
assert (e__125 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) v__ ) e__125). }
replace ((1 * / 2) * q) with (q * / 2) by field.
feq.
}
assert (e__126 : (Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)).
{
assert (e__127 : (1 - (powerRZ b1 ((n + 1))%Z)) = (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1)).
{
assert (e__128 : (powerRZ b1 ((n + 1))%Z) = ((powerRZ b1 (n)%Z) * b1)).
{
swap ((n + 1))%Z with (n + 1)%Z.
rewrite (pz_add b1 (n)%Z (1)%Z) by zp.
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__128.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__127). }
feq.
}
eapply eq_trans.
{
rw e__120.
rw e__126.
reflexivity.
}
feq.
}
try rewrite <- e__119.
exact n__118.
}
assert (n__130 : (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2)) <> 0).
{
intro vanishes.
apply n__129.
transitivity (1 * ((Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2))) * ((Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__135 : 0 < (aida_m b1 m (g ((n + 1))%Z))).
{
assert (e__131 : (aida_m b1 m (g ((n + 1))%Z)) = 1 * ((aida_m b1 m (g ((n + 1))%Z)) - 0) + 0).
{
transitivity ((((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
{
change ((((g ((n + 1))%Z) * (1 - b1)) + (m * b1)) = (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
assert (e__132 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__132.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
{
assert (e__133 : (aida_m b1 m (g ((n + 1))%Z)) = (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
{
change ((((g ((n + 1))%Z) * (1 - b1)) + (m * b1)) = (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
assert (e__134 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__134.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__133.
reflexivity.
}
feq.
}
feq.
}
rw e__131.
apply (from_lt_pos 1 0 0 (aida_m b1 m (g ((n + 1))%Z))); [exact h__11 | lra ..].
}
assert (n__138 : 0 < (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
{
assert (e__136 : (aida_m b1 m (g ((n + 1))%Z)) = (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
{
change ((((g ((n + 1))%Z) * (1 - b1)) + (m * b1)) = (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
assert (e__137 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__137.
reflexivity.
}
feq.
}
try rewrite <- e__136.
exact n__135.
}
assert (n__139 : (Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__146 : 0 < (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))).
{
assert (e__140 : (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) = 1 * ((aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) - 0) + 0).
{
transitivity ((((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
change ((((second b2 1 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
assert (e__141 : (apow (g ((n + 1))%Z) 1) = (apow (g (n + 1)%Z) 1)).
{
assert (e__142 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__142). }
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
transitivity ((((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
assert (e__143 : (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
change ((((second b2 1 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
assert (e__144 : (apow (g ((n + 1))%Z) 1) = (apow (g (n + 1)%Z) 1)).
{
assert (e__145 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__145). }
reflexivity.
}
eapply eq_trans.
{
rw e__144.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__143.
reflexivity.
}
feq.
}
feq.
}
rw e__140.
apply (from_lt_pos 1 0 0 (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))); [exact h__9 | lra ..].
}
assert (n__147 : (Rpower (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) q) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__154 : 0 < (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))).
{
assert (e__148 : (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) = 1 * ((aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) - 0) + 0).
{
transitivity ((((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
change ((((second b2 2 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
assert (e__149 : (apow (g ((n + 1))%Z) 2) = ((g (n + 1)%Z) ^ 2)).
{
assert (e__150 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__150). }
rewrite (apow_even (g (n + 1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__149.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
assert (e__151 : (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
change ((((second b2 2 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
assert (e__152 : (apow (g ((n + 1))%Z) 2) = ((g (n + 1)%Z) ^ 2)).
{
assert (e__153 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__153). }
rewrite (apow_even (g (n + 1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__152.
reflexivity.
}
feq.
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
rw e__148.
apply (from_lt_pos 1 0 0 (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))); [exact h__10 | lra ..].
}
assert (n__155 : (Rpower (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) (q * / 2)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__230 : (sgn (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m))) = (- 1)).
{
transitivity ((- 1) * ((- 1) * (sgn (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m))))).
{ feq. }
assert (e__227 : (sgn (aida_m b1 m (g ((n + 1))%Z))) = ((- 1) * (sgn (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m))))).
{
assert (e__228 : (aida_m b1 m (g ((n + 1))%Z)) = (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
{
change ((((g ((n + 1))%Z) * (1 - b1)) + (m * b1)) = (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
assert (e__229 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__229.
reflexivity.
}
feq.
}
rw e__228.
rewrite (sgn_scale_neg 1 (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))); [feq | feq | lra].
}
try rewrite <- e__227.
rewrite s__49.
feq.
}
assert (n__239 : (apow (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) q) = (Rpower (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m)) q)).
{
transitivity (1 * (apow (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) q)).
{ feq. }
assert (e__236 : (apow (aida_m b1 m (g ((n + 1))%Z)) q) = (apow (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) q)).
{
assert (e__237 : (aida_m b1 m (g ((n + 1))%Z)) = (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
{
change ((((g ((n + 1))%Z) * (1 - b1)) + (m * b1)) = (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
assert (e__238 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__238.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m)) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__237). }
rewrite (apow_flip (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m)) (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) q) by feq.
reflexivity.
}
try rewrite <- e__236.
rewrite s__53.
assert (e__233 : (Rpower (aida_m b1 m (g ((n + 1))%Z)) q) = (Rpower (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m)) q)).
{
assert (e__234 : (aida_m b1 m (g ((n + 1))%Z)) = (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
{
change ((((g ((n + 1))%Z) * (1 - b1)) + (m * b1)) = (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
assert (e__235 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__235.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__234). }
feq.
}
rw e__233.
feq.
}
(* goal *)
assert (s__277 : ((- (aida_x 1 b1 b2 0 0 2 q 0 m (second b2 2 g (n)%Z) (g ((n + 1))%Z) ((n + 1))%Z)) <= (- (aida_x 1 b1 b2 0 0 1 q 0 m (second b2 1 g (n)%Z) (g ((n + 1))%Z) ((n + 1))%Z)))).
{
apply gap_le.
assert (e__54 : ((- (aida_x 1 b1 b2 0 0 1 q 0 m (second b2 1 g (n)%Z) (g ((n + 1))%Z) ((n + 1))%Z)) - (- (aida_x 1 b1 b2 0 0 2 q 0 m (second b2 2 g (n)%Z) (g ((n + 1))%Z) ((n + 1))%Z))) = (((Rpower (aida_m b1 m (g ((n + 1))%Z)) q) * / (Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q)) * (((Rpower (1 - (powerRZ b2 ((n + 1))%Z)) q) * / (Rpower (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) q)) - ((Rpower (1 - (powerRZ b2 ((n + 1))%Z)) (q * / 2)) * / (Rpower (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) (q * / 2)))))).
{
transitivity ((((- 1) * (apow (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) q) * (/ (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q)) * (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) q) * (sgn (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)))) + ((apow (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) q) * (/ (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2))) * (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) (q * / 2)) * (sgn (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)))))).
{
assert (e__156 : (aida_x 1 b1 b2 0 0 1 q 0 m (second b2 1 g (n)%Z) (g ((n + 1))%Z) ((n + 1))%Z) = ((apow (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) q) * (/ (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q)) * (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) q) * (sgn (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m))))).
{
change (((0 * (1 - 0)) - ((1 * (Rpower (1 - (powerRZ b2 ((n + 1))%Z)) (q * / 1)) * (apow (aida_m b1 m (g ((n + 1))%Z)) q) * (sgn (aida_m b1 m (g ((n + 1))%Z)))) * / ((Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) * (Rpower (0 + (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))) (q * / 1))))) = ((apow (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) q) * (/ (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q)) * (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) q) * (sgn (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m))))).
assert (e__157 : / ((Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) * (Rpower (0 + (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))) (q * / 1))) = ((/ (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q)) * (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)))).
{
assert (e__158 : ((Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) * (Rpower (0 + (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))) (q * / 1))) = ((Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q) * (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q))).
{
assert (e__159 : (Rpower (0 + (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))) (q * / 1)) = (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q)).
{
assert (e__160 : (0 + (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
assert (e__161 : (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
change ((((second b2 1 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
assert (e__162 : (apow (g ((n + 1))%Z) 1) = (apow (g (n + 1)%Z) 1)).
{
assert (e__163 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__163). }
reflexivity.
}
eapply eq_trans.
{
rw e__162.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__161.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) (q * / 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / 1)) e__160). }
assert (e__164 : (q * / 1) = q).
{
feq.
}
transitivity (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) v__ ) e__164). }
feq.
}
assert (e__165 : (Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)).
{
assert (e__166 : (1 - (powerRZ b1 ((n + 1))%Z)) = (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1)).
{
assert (e__167 : (powerRZ b1 ((n + 1))%Z) = ((powerRZ b1 (n)%Z) * b1)).
{
swap ((n + 1))%Z with (n + 1)%Z.
rewrite (pz_add b1 (n)%Z (1)%Z) by zp.
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__167.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__166). }
feq.
}
eapply eq_trans.
{
rw e__159.
rw e__165.
reflexivity.
}
feq.
}
rw e__158.
apply inv_by. feq.
}
assert (e__168 : (Rpower (1 - (powerRZ b2 ((n + 1))%Z)) (q * / 1)) = (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) q)).
{
assert (e__169 : (1 - (powerRZ b2 ((n + 1))%Z)) = (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1)).
{
assert (e__170 : (powerRZ b2 ((n + 1))%Z) = ((powerRZ b2 (n)%Z) * b2)).
{
swap ((n + 1))%Z with (n + 1)%Z.
rewrite (pz_add b2 (n)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__170.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) (q * / 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / 1)) e__169). }
assert (e__171 : (q * / 1) = q).
{
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) q ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) v__ ) e__171). }
feq.
}
assert (e__172 : (apow (aida_m b1 m (g ((n + 1))%Z)) q) = (apow (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) q)).
{
assert (e__173 : (aida_m b1 m (g ((n + 1))%Z)) = (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
{
change ((((g ((n + 1))%Z) * (1 - b1)) + (m * b1)) = (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
assert (e__174 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__174.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m)) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__173). }
rewrite (apow_flip (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m)) (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) q) by feq.
reflexivity.
}
assert (e__175 : (sgn (aida_m b1 m (g ((n + 1))%Z))) = ((- 1) * (sgn (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m))))).
{
assert (e__176 : (aida_m b1 m (g ((n + 1))%Z)) = (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
{
change ((((g ((n + 1))%Z) * (1 - b1)) + (m * b1)) = (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
assert (e__177 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__177.
reflexivity.
}
feq.
}
rw e__176.
rewrite (sgn_scale_neg 1 (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__157.
rw e__168.
rw e__172.
rw e__175.
reflexivity.
}
feq.
}
assert (e__178 : (aida_x 1 b1 b2 0 0 2 q 0 m (second b2 2 g (n)%Z) (g ((n + 1))%Z) ((n + 1))%Z) = ((apow (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) q) * (/ (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2))) * (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) (q * / 2)) * (sgn (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m))))).
{
change (((0 * (1 - 0)) - ((1 * (Rpower (1 - (powerRZ b2 ((n + 1))%Z)) (q * / 2)) * (apow (aida_m b1 m (g ((n + 1))%Z)) q) * (sgn (aida_m b1 m (g ((n + 1))%Z)))) * / ((Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) * (Rpower (0 + (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))) (q * / 2))))) = ((apow (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) q) * (/ (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2))) * (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) (q * / 2)) * (sgn (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m))))).
assert (e__179 : / ((Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) * (Rpower (0 + (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))) (q * / 2))) = ((/ (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2))) * (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)))).
{
assert (e__180 : ((Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) * (Rpower (0 + (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))) (q * / 2))) = ((Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2)) * (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q))).
{
assert (e__181 : (Rpower (0 + (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))) (q * / 2)) = (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2))).
{
assert (e__182 : (0 + (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
assert (e__183 : (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
change ((((second b2 2 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
assert (e__184 : (apow (g ((n + 1))%Z) 2) = ((g (n + 1)%Z) ^ 2)).
{
assert (e__185 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__185). }
rewrite (apow_even (g (n + 1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__184.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__183.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / 2)) e__182). }
assert (e__186 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) v__ ) e__186). }
replace ((1 * / 2) * q) with (q * / 2) by field.
feq.
}
assert (e__187 : (Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)).
{
assert (e__188 : (1 - (powerRZ b1 ((n + 1))%Z)) = (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1)).
{
assert (e__189 : (powerRZ b1 ((n + 1))%Z) = ((powerRZ b1 (n)%Z) * b1)).
{
swap ((n + 1))%Z with (n + 1)%Z.
rewrite (pz_add b1 (n)%Z (1)%Z) by zp.
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__189.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__188). }
feq.
}
eapply eq_trans.
{
rw e__181.
rw e__187.
reflexivity.
}
feq.
}
rw e__180.
apply inv_by. feq.
}
assert (e__190 : (Rpower (1 - (powerRZ b2 ((n + 1))%Z)) (q * / 2)) = (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) (q * / 2))).
{
assert (e__191 : (1 - (powerRZ b2 ((n + 1))%Z)) = (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1)).
{
assert (e__192 : (powerRZ b2 ((n + 1))%Z) = ((powerRZ b2 (n)%Z) * b2)).
{
swap ((n + 1))%Z with (n + 1)%Z.
rewrite (pz_add b2 (n)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__192.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) (q * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / 2)) e__191). }
assert (e__193 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) v__ ) e__193). }
replace ((1 * / 2) * q) with (q * / 2) by field.
feq.
}
assert (e__194 : (apow (aida_m b1 m (g ((n + 1))%Z)) q) = (apow (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) q)).
{
assert (e__195 : (aida_m b1 m (g ((n + 1))%Z)) = (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
{
change ((((g ((n + 1))%Z) * (1 - b1)) + (m * b1)) = (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
assert (e__196 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__196.
reflexivity.
}
feq.
}
transitivity (apow  (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m)) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__195). }
rewrite (apow_flip (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m)) (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) q) by feq.
reflexivity.
}
assert (e__197 : (sgn (aida_m b1 m (g ((n + 1))%Z))) = ((- 1) * (sgn (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m))))).
{
assert (e__198 : (aida_m b1 m (g ((n + 1))%Z)) = (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
{
change ((((g ((n + 1))%Z) * (1 - b1)) + (m * b1)) = (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
assert (e__199 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__199.
reflexivity.
}
feq.
}
rw e__198.
rewrite (sgn_scale_neg 1 (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__179.
rw e__190.
rw e__194.
rw e__197.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__156.
rw e__178.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q)) * (Rpower (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m)) q) * (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) q)) + ((- 1) * (Rpower (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m)) q) * (/ (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2))) * (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) (q * / 2))))).
{
assert (e__200 : / (Rpower (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) (q * / 2)) = (/ (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2)))).
{
assert (e__201 : (Rpower (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) (q * / 2)) = (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2))).
{
assert (e__202 : (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
change ((((second b2 2 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
assert (e__203 : (apow (g ((n + 1))%Z) 2) = ((g (n + 1)%Z) ^ 2)).
{
assert (e__204 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__204). }
rewrite (apow_even (g (n + 1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__203.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / 2)) e__202). }
assert (e__205 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) v__ ) e__205). }
replace ((1 * / 2) * q) with (q * / 2) by field.
feq.
}
rw e__201.
apply inv_by. feq.
}
assert (e__206 : / (Rpower (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) q) = (/ (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q))).
{
assert (e__207 : (Rpower (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) q) = (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q)).
{
assert (e__208 : (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
change ((((second b2 1 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
assert (e__209 : (apow (g ((n + 1))%Z) 1) = (apow (g (n + 1)%Z) 1)).
{
assert (e__210 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__210). }
reflexivity.
}
eapply eq_trans.
{
rw e__209.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__208). }
feq.
}
rw e__207.
apply inv_by. feq.
}
assert (e__211 : (Rpower (1 - (powerRZ b2 ((n + 1))%Z)) (q * / 2)) = (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) (q * / 2))).
{
assert (e__212 : (1 - (powerRZ b2 ((n + 1))%Z)) = (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1)).
{
assert (e__213 : (powerRZ b2 ((n + 1))%Z) = ((powerRZ b2 (n)%Z) * b2)).
{
swap ((n + 1))%Z with (n + 1)%Z.
rewrite (pz_add b2 (n)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__213.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) (q * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / 2)) e__212). }
assert (e__214 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) v__ ) e__214). }
replace ((1 * / 2) * q) with (q * / 2) by field.
feq.
}
assert (e__215 : / (Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) = (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q))).
{
assert (e__216 : (Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)).
{
assert (e__217 : (1 - (powerRZ b1 ((n + 1))%Z)) = (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1)).
{
assert (e__218 : (powerRZ b1 ((n + 1))%Z) = ((powerRZ b1 (n)%Z) * b1)).
{
swap ((n + 1))%Z with (n + 1)%Z.
rewrite (pz_add b1 (n)%Z (1)%Z) by zp.
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__218.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__217). }
feq.
}
rw e__216.
apply inv_by. feq.
}
assert (e__219 : (Rpower (1 - (powerRZ b2 ((n + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) q)).
{
assert (e__220 : (1 - (powerRZ b2 ((n + 1))%Z)) = (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1)).
{
assert (e__221 : (powerRZ b2 ((n + 1))%Z) = ((powerRZ b2 (n)%Z) * b2)).
{
swap ((n + 1))%Z with (n + 1)%Z.
rewrite (pz_add b2 (n)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__221.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__220). }
feq.
}
assert (e__222 : (Rpower (aida_m b1 m (g ((n + 1))%Z)) q) = (Rpower (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m)) q)).
{
assert (e__223 : (aida_m b1 m (g ((n + 1))%Z)) = (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
{
change ((((g ((n + 1))%Z) * (1 - b1)) + (m * b1)) = (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m))).
assert (e__224 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__224.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__223). }
feq.
}
eapply eq_trans.
{
rw e__200.
rw e__206.
rw e__211.
rw e__215.
rw e__219.
rw e__222.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) q) * (/ (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q)) * (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) q) * (sgn (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)))) + (1 * (apow (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) q) * (/ (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2))) * (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) (q * / 2)) * (sgn (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)))) + ((- 1) * (/ (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q)) * (Rpower (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m)) q) * (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) q)) + (1 * (Rpower (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m)) q) * (/ (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2))) * (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) (q * / 2)))))).
{
feq.
}
rw n__230.
transitivity ((((apow (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) q) * (/ (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q)) * (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) q)) + ((- 1) * (apow (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) q) * (/ (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2))) * (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) (q * / 2))) + ((- 1) * (/ (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q)) * (Rpower (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m)) q) * (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) q)) + ((Rpower (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m)) q) * (/ (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2))) * (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) (q * / 2))))).
{
feq.
}
transitivity ((((1 * (apow (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) q) * (/ (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q)) * (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) q)) + ((- 1) * (apow (((g (n + 1)%Z) * b1) + ((- 1) * (g (n + 1)%Z)) + ((- 1) * b1 * m)) q) * (/ (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2))) * (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) (q * / 2))) + ((- 1) * (/ (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q)) * (Rpower (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m)) q) * (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) q)) + (1 * (Rpower (((- 1) * (g (n + 1)%Z) * b1) + (g (n + 1)%Z) + (b1 * m)) q) * (/ (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2))) * (/ (Rpower (((- 1) * (powerRZ b1 (n)%Z) * b1) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) (q * / 2)))))).
{
feq.
}
rw n__239.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__55 : 0 <= (((Rpower (aida_m b1 m (g ((n + 1))%Z)) q) * / (Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q)) * (((Rpower (1 - (powerRZ b2 ((n + 1))%Z)) q) * / (Rpower (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) q)) - ((Rpower (1 - (powerRZ b2 ((n + 1))%Z)) (q * / 2)) * / (Rpower (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) (q * / 2)))))).
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply exp_pos.
}
{
apply inv_pos.
apply exp_pos.
}
}
{
assert (e__240 : (((Rpower (1 - (powerRZ b2 ((n + 1))%Z)) q) * / (Rpower (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) q)) - ((Rpower (1 - (powerRZ b2 ((n + 1))%Z)) (q * / 2)) * / (Rpower (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) (q * / 2)))) = 1 * (((Rpower (1 - (powerRZ b2 ((n + 1))%Z)) q) * / (Rpower (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) q)) - ((Rpower (1 - (powerRZ b2 ((n + 1))%Z)) (q * / 2)) * / (Rpower (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) (q * / 2)))) + 0).
{
transitivity ((((/ (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q)) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) q)) + ((- 1) * (/ (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2))) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) (q * / 2))))).
{
assert (e__241 : / (Rpower (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) (q * / 2)) = (/ (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2)))).
{
assert (e__242 : (Rpower (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) (q * / 2)) = (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2))).
{
assert (e__243 : (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
change ((((second b2 2 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
assert (e__244 : (apow (g ((n + 1))%Z) 2) = ((g (n + 1)%Z) ^ 2)).
{
assert (e__245 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__245). }
rewrite (apow_even (g (n + 1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__244.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / 2)) e__243). }
assert (e__246 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) v__ ) e__246). }
replace ((1 * / 2) * q) with (q * / 2) by field.
feq.
}
rw e__242.
apply inv_by. feq.
}
assert (e__247 : / (Rpower (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) q) = (/ (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q))).
{
assert (e__248 : (Rpower (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) q) = (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q)).
{
assert (e__249 : (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
change ((((second b2 1 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
assert (e__250 : (apow (g ((n + 1))%Z) 1) = (apow (g (n + 1)%Z) 1)).
{
assert (e__251 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__251). }
reflexivity.
}
eapply eq_trans.
{
rw e__250.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__249). }
feq.
}
rw e__248.
apply inv_by. feq.
}
assert (e__252 : (Rpower (1 - (powerRZ b2 ((n + 1))%Z)) (q * / 2)) = (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) (q * / 2))).
{
assert (e__253 : (1 - (powerRZ b2 ((n + 1))%Z)) = (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1)).
{
assert (e__254 : (powerRZ b2 ((n + 1))%Z) = ((powerRZ b2 (n)%Z) * b2)).
{
swap ((n + 1))%Z with (n + 1)%Z.
rewrite (pz_add b2 (n)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__254.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) (q * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / 2)) e__253). }
assert (e__255 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) v__ ) e__255). }
replace ((1 * / 2) * q) with (q * / 2) by field.
feq.
}
assert (e__256 : (Rpower (1 - (powerRZ b2 ((n + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) q)).
{
assert (e__257 : (1 - (powerRZ b2 ((n + 1))%Z)) = (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1)).
{
assert (e__258 : (powerRZ b2 ((n + 1))%Z) = ((powerRZ b2 (n)%Z) * b2)).
{
swap ((n + 1))%Z with (n + 1)%Z.
rewrite (pz_add b2 (n)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__258.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__257). }
feq.
}
eapply eq_trans.
{
rw e__241.
rw e__247.
rw e__252.
rw e__256.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q)) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) q)) + ((- 1) * (/ (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2))) * (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) (q * / 2))))).
{
assert (e__259 : / (Rpower (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) (q * / 2)) = (/ (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2)))).
{
assert (e__260 : (Rpower (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) (q * / 2)) = (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2))).
{
assert (e__261 : (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
change ((((second b2 2 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
assert (e__262 : (apow (g ((n + 1))%Z) 2) = ((g (n + 1)%Z) ^ 2)).
{
assert (e__263 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__263). }
rewrite (apow_even (g (n + 1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__262.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) (q * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / 2)) e__261). }
assert (e__264 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2)) v__ ) e__264). }
replace ((1 * / 2) * q) with (q * / 2) by field.
feq.
}
rw e__260.
apply inv_by. feq.
}
assert (e__265 : / (Rpower (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) q) = (/ (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q))).
{
assert (e__266 : (Rpower (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) q) = (Rpower (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q)).
{
assert (e__267 : (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
change ((((second b2 1 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
assert (e__268 : (apow (g ((n + 1))%Z) 1) = (apow (g (n + 1)%Z) 1)).
{
assert (e__269 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__269). }
reflexivity.
}
eapply eq_trans.
{
rw e__268.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2)) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__267). }
feq.
}
rw e__266.
apply inv_by. feq.
}
assert (e__270 : (Rpower (1 - (powerRZ b2 ((n + 1))%Z)) (q * / 2)) = (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) (q * / 2))).
{
assert (e__271 : (1 - (powerRZ b2 ((n + 1))%Z)) = (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1)).
{
assert (e__272 : (powerRZ b2 ((n + 1))%Z) = ((powerRZ b2 (n)%Z) * b2)).
{
swap ((n + 1))%Z with (n + 1)%Z.
rewrite (pz_add b2 (n)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__272.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) (q * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / 2)) e__271). }
assert (e__273 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) v__ ) e__273). }
replace ((1 * / 2) * q) with (q * / 2) by field.
feq.
}
assert (e__274 : (Rpower (1 - (powerRZ b2 ((n + 1))%Z)) q) = (Rpower (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) q)).
{
assert (e__275 : (1 - (powerRZ b2 ((n + 1))%Z)) = (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1)).
{
assert (e__276 : (powerRZ b2 ((n + 1))%Z) = ((powerRZ b2 (n)%Z) * b2)).
{
swap ((n + 1))%Z with (n + 1)%Z.
rewrite (pz_add b2 (n)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__276.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (n)%Z) * b2) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__275). }
feq.
}
eapply eq_trans.
{
rw e__259.
rw e__265.
rw e__270.
rw e__274.
reflexivity.
}
feq.
}
feq.
}
rw e__240.
apply (from_le_nn 1 0 ((Rpower (1 - (powerRZ b2 ((n + 1))%Z)) (q * / 2)) * / (Rpower (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) (q * / 2))) ((Rpower (1 - (powerRZ b2 ((n + 1))%Z)) q) * / (Rpower (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) q))); [exact s__46 | lra ..].
}
}
rw e__54. exact w__55.
}
split.
{
split.
{
change (0 < (1 - (powerRZ b2 ((n + 1))%Z))).
assert (g__278 : 0 < b2).
{
assert (e__282 : b2 = 1 * (b2 - 0) + 0).
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
rw e__282.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__279 : 0 < (1 - b2)).
{
assert (e__283 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__283.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__280 : 0 < ((IZR n) + 1)).
{
natpos.
}
assert (g__281 : 0 < (1 - (powerRZ b2 ((n + 1))%Z))).
{
pz_gap b2 ((n + 1))%Z.
}
lra.
}
{
split.
{
change (0 < q).
exact h__8.
}
{
split.
{
change (0 < (1 - (powerRZ b1 ((n + 1))%Z))).
assert (g__284 : 0 < b1).
{
assert (e__288 : b1 = 1 * (b1 - 0) + 0).
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
rw e__288.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__285 : 0 < (1 - b1)).
{
assert (e__289 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__289.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__286 : 0 < ((IZR n) + 1)).
{
natpos.
}
assert (g__287 : 0 < (1 - (powerRZ b1 ((n + 1))%Z))).
{
pz_gap b1 ((n + 1))%Z.
}
lra.
}
{
split.
{
change (0 < (0 + (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)))).
assert (e__290 : (0 + (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))) = 1 * ((aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) - 0) + 0).
{
transitivity ((((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
assert (e__291 : (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
change ((((second b2 2 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
assert (e__292 : (apow (g ((n + 1))%Z) 2) = ((g (n + 1)%Z) ^ 2)).
{
assert (e__293 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__293). }
rewrite (apow_even (g (n + 1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__292.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__291.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
assert (e__294 : (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
{
change ((((second b2 2 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (n + 1)%Z) ^ 2) * b2) + ((g (n + 1)%Z) ^ 2) + ((second b2 2 g (n)%Z) * b2))).
assert (e__295 : (apow (g ((n + 1))%Z) 2) = ((g (n + 1)%Z) ^ 2)).
{
assert (e__296 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__296). }
rewrite (apow_even (g (n + 1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__295.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__294.
reflexivity.
}
feq.
}
feq.
}
rw e__290.
apply (from_lt_pos 1 0 0 (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))); [exact h__10 | lra ..].
}
{
split.
{
change (0 <> ((Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) * (Rpower (0 + (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))) (q * / 2)))).
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
change (0 < (0 + (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)))).
assert (e__297 : (0 + (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))) = 1 * ((aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) - 0) + 0).
{
transitivity ((((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
assert (e__298 : (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
change ((((second b2 1 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
assert (e__299 : (apow (g ((n + 1))%Z) 1) = (apow (g (n + 1)%Z) 1)).
{
assert (e__300 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__300). }
reflexivity.
}
eapply eq_trans.
{
rw e__299.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__298.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
assert (e__301 : (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
{
change ((((second b2 1 g (n)%Z) * b2) + ((apow (g ((n + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (n + 1)%Z) 1) * b2) + (apow (g (n + 1)%Z) 1) + ((second b2 1 g (n)%Z) * b2))).
assert (e__302 : (apow (g ((n + 1))%Z) 1) = (apow (g (n + 1)%Z) 1)).
{
assert (e__303 : (g ((n + 1))%Z) = (g (n + 1)%Z)).
{
swap ((n + 1))%Z with (n + 1)%Z.
reflexivity.
}
transitivity (apow  (g (n + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__303). }
reflexivity.
}
eapply eq_trans.
{
rw e__302.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__301.
reflexivity.
}
feq.
}
feq.
}
rw e__297.
apply (from_lt_pos 1 0 0 (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))); [exact h__9 | lra ..].
}
{
change (0 <> ((Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) * (Rpower (0 + (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))) (q * / 1)))).
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
}
}
}
}
}
}
{
change ((- (aida_x 1 b1 b2 0 0 2 q 0 m (second b2 2 g (n)%Z) (g ((n + 1))%Z) ((n + 1))%Z)) <= (- (aida_x 1 b1 b2 0 0 1 q 0 m (second b2 1 g (n)%Z) (g ((n + 1))%Z) ((n + 1))%Z))).
exact s__277.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (q : R) (m : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < q) -> (0 < (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))) -> (0 < (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))) -> (0 < (aida_m b1 m (g ((n + 1))%Z))) -> ((0 < (1 - (powerRZ b2 ((n + 1))%Z))) /\ (0 < q) /\ (0 < (1 - (powerRZ b1 ((n + 1))%Z))) /\ (0 < (0 + (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z)))) /\ (0 <> ((Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) * (Rpower (0 + (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))) (q / 2)))) /\ (0 < (0 + (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z)))) /\ (0 <> ((Rpower (1 - (powerRZ b1 ((n + 1))%Z)) q) * (Rpower (0 + (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))) (q / 1))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (q : R) (m : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < q) -> (0 < (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))) -> (0 < (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))) -> (0 < (aida_m b1 m (g ((n + 1))%Z))) -> ((- (aida_x 1 b1 b2 0 0 2 q 0 m (second b2 2 g (n)%Z) (g ((n + 1))%Z) ((n + 1))%Z)) <= (- (aida_x 1 b1 b2 0 0 1 q 0 m (second b2 1 g (n)%Z) (g ((n + 1))%Z) ((n + 1))%Z))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (q : R) (m : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < q) -> (0 < (aida_r b2 1 (second b2 1 g (n)%Z) (g ((n + 1))%Z))) -> (0 < (aida_r b2 2 (second b2 2 g (n)%Z) (g ((n + 1))%Z))) -> (0 < (aida_m b1 m (g ((n + 1))%Z))) -> ((- (aida_x 1 b1 b2 0 0 1 q 0 m (second b2 1 g (n)%Z) (g ((n + 1))%Z) ((n + 1))%Z)) < (- (aida_x 1 b1 b2 0 0 2 q 0 m (second b2 2 g (n)%Z) (g ((n + 1))%Z) ((n + 1))%Z))) := claim.
End T_aida_aggressive_64af4f77.


(* aida.aggressive_first; certificate d1024c5c3edbd6ffad65e545e0674c7466a8c2503159ff730400c0e90502c411 *)
Module T_aida_aggressive_first_d1024c5c.
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).

Lemma satisfiable : exists (b2 : R) (eps : R) (g : R), (0 < g).
Proof.
exists (3 * / 4), 1, 2.
change (0 < 2).
closed_less.
Qed.

Theorem claim : forall (b2 : R) (eps : R) (g : R), (0 < g) -> ((((1 - b2) * ((aida_r b2 2 0 g) + eps)) - (((aida_r b2 1 0 g) + eps) ^ 2)) = (eps * (((1 - b2) * (1 - (2 * g))) - eps))).
Proof.
intros b2 eps g h__0.
(* size *)
assert (s__4 : ((apow g 1) = (Rpower g 1))).
{
assert (p__1 : (0 < g)).
{
exact h__0.
}
assert (p__2 : (0 < 1)).
{
lra.
}
assert (u__3 : ((apow g 1) = (Rpower g 1))).
{
exact (ax_apow_of_positive g 1 p__1 p__2).
}
exact u__3.
}
assert (n__9 : 0 < g).
{
assert (e__8 : g = 1 * (g - 0) + 0).
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
rw e__8.
apply (from_lt_pos 1 0 0 g); [exact h__0 | lra ..].
}
assert (n__13 : (apow g 1) = g).
{
transitivity (1 * (apow g 1)).
{ feq. }
rewrite s__4.
assert (e__12 : (Rpower g 1) = g).
{
rewrite (rp_whole g 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__12.
feq.
}
(* goal *)
assert (s__14 : ((((1 - b2) * ((aida_r b2 2 0 g) + eps)) - (((aida_r b2 1 0 g) + eps) ^ 2)) = (eps * (((1 - b2) * (1 - (2 * g))) - eps)))).
{
transitivity (((2 * (apow g 1) * b2 * eps) + ((- 2) * (apow g 1) * eps) + (2 * ((apow g 1) ^ 2) * b2) + ((- 1) * ((apow g 1) ^ 2) * (b2 ^ 2)) + ((- 1) * ((apow g 1) ^ 2)) + ((- 1) * b2 * eps) + ((- 2) * b2 * (g ^ 2)) + ((b2 ^ 2) * (g ^ 2)) + eps + ((- 1) * (eps ^ 2)) + (g ^ 2))).
{
assert (e__5 : (aida_r b2 2 0 g) = (((- 1) * b2 * (g ^ 2)) + (g ^ 2))).
{
change (((0 * b2) + ((apow g 2) * (1 - b2))) = (((- 1) * b2 * (g ^ 2)) + (g ^ 2))).
assert (e__6 : (apow g 2) = (g ^ 2)).
{
rewrite (apow_even g 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__6.
reflexivity.
}
feq.
}
assert (e__7 : (aida_r b2 1 0 g) = (((- 1) * (apow g 1) * b2) + (apow g 1))).
{
change (((0 * b2) + ((apow g 1) * (1 - b2))) = (((- 1) * (apow g 1) * b2) + (apow g 1))).
feq.
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
transitivity ((((- 1) * b2 * eps) + (2 * b2 * eps * g) + ((- 2) * eps * g) + eps + ((- 1) * (eps ^ 2)))).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((2 * (apow g 1) * b2 * eps) + ((- 2) * (apow g 1) * eps) + (2 * ((apow g 1) ^ 2) * b2) + ((- 1) * ((apow g 1) ^ 2) * (b2 ^ 2)) + ((- 1) * ((apow g 1) ^ 2)) + ((- 2) * b2 * eps * g) + ((- 2) * b2 * (g ^ 2)) + (1 * (b2 ^ 2) * (g ^ 2)) + (2 * eps * g) + (1 * (g ^ 2))))).
{
feq.
}
rw n__13.
transitivity (0).
{
feq.
}
reflexivity.
}
change ((((1 - b2) * ((aida_r b2 2 0 g) + eps)) - (((aida_r b2 1 0 g) + eps) ^ 2)) = (eps * (((1 - b2) * (1 - (2 * g))) - eps))).
exact s__14.
Qed.
Fail Definition corrupted : forall (b2 : R) (eps : R) (g : R), (0 < g) -> ((((1 - b2) * ((aida_r b2 2 0 g) + eps)) - (((aida_r b2 1 0 g) + eps) ^ 2)) = ((eps * (((1 - b2) * (1 - (2 * g))) - eps)) + 1)) := claim.
End T_aida_aggressive_first_d1024c5c.


(* aida.split_printed; certificate 23272a047b41c7c587a49e60eda862d6ddcde9c0b045c3663ce40fce9c832783 *)
Module T_aida_split_printed_23272a04.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z) : R := ((x * (1 - mu)) - ((eta * (Rpower (1 - (powerRZ b2 (t)%Z)) (q / p)) * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q / p))))).
Definition aida_limit_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) : R := ((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / (Rpower (eps + (aida_r b2 p r g)) (q / p)))).
Definition printed_theta (eta : R) (b1 : R) (b2 : R) (eps : R) (p : R) (q : R) (m : R) (r : R) (t : Z) : R := (- ((eta * (((Rpower (1 - (powerRZ b2 (t)%Z)) (p / q)) / (Rpower (1 - (powerRZ b1 (t)%Z)) q)) - 1) * (apow m q) * (sgn m)) / (Rpower (r + eps) (q / p)))).

Lemma satisfiable : exists (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (0 <= r) /\ (1 <= p) /\ (1 <= q) /\ (1 <= (IZR t)).
Proof.
exists 1, (1 * / 2), (3 * / 4), 1, (1 * / 8), 1, 2, 1, 1, 4, 2, (1)%Z.
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
change (0 < 1).
closed_less.
}
{
split.
{
change (0 <= 4).
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
change (1 <= 2).
closed_less.
}
{
change (1 <= 1).
apply Req_le.
closed_eq.
}
}
}
}
}
}
}
Qed.

Theorem claim : ~ (forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= r) -> (1 <= p) -> (1 <= q) -> (1 <= (IZR t)) -> ((aida_x eta b1 b2 eps mu p q x m r g (t)%Z) = ((aida_limit_x eta b1 b2 eps mu p q x m r g) + (printed_theta eta b1 b2 eps p q (aida_m b1 m g) (aida_r b2 p r g) (t)%Z)))).
Proof.
intro general.
specialize (general 1 (1 * / 2) (3 * / 4) 1 (1 * / 8) 1 2 1 1 4 2 (1)%Z).
lapply general; clear general.
2: {
lia.
}
intro general.
lapply general; clear general.
2: {
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
intro general.
lapply general; clear general.
2: {
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (3 * / 4)).
closed_less.
}
{ change ((3 * / 4) < 1).
closed_less.
}
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
change (0 <= 4).
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
lapply general; clear general.
2: {
change (1 <= 2).
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
change (((1 * (1 - (1 * / 8))) - ((1 * (exp ((2 * / 1) * ln (1 - ((3 * / 4) ^ 1)))) * (apow ((2 * (1 - (1 * / 2))) + (1 * (1 * / 2))) 2) * (sgn ((2 * (1 - (1 * / 2))) + (1 * (1 * / 2))))) * / ((exp (2 * ln (1 - ((1 * / 2) ^ 1)))) * (exp ((2 * / 1) * ln (1 + ((4 * (3 * / 4)) + ((apow 2 1) * (1 - (3 * / 4)))))))))) = (((1 * (1 - (1 * / 8))) - ((1 * (apow ((2 * (1 - (1 * / 2))) + (1 * (1 * / 2))) 2) * (sgn ((2 * (1 - (1 * / 2))) + (1 * (1 * / 2))))) * / (exp ((2 * / 1) * ln (1 + ((4 * (3 * / 4)) + ((apow 2 1) * (1 - (3 * / 4))))))))) + (- ((1 * (((exp ((1 * / 2) * ln (1 - ((3 * / 4) ^ 1)))) * / (exp (2 * ln (1 - ((1 * / 2) ^ 1))))) - 1) * (apow ((2 * (1 - (1 * / 2))) + (1 * (1 * / 2))) 2) * (sgn ((2 * (1 - (1 * / 2))) + (1 * (1 * / 2))))) * / (exp ((2 * / 1) * ln (((4 * (3 * / 4)) + ((apow 2 1) * (1 - (3 * / 4)))) + 1)))))) -> False).
apply no_eq.
replace (exp ((2 * / 1) * ln (1 - ((3 * / 4) ^ 1)))) with ((1 - ((3 * / 4) ^ 1)) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (apow ((2 * (1 - (1 * / 2))) + (1 * (1 * / 2))) 2) with (((2 * (1 - (1 * / 2))) + (1 * (1 * / 2))) ^ 2)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
replace (sgn ((2 * (1 - (1 * / 2))) + (1 * (1 * / 2)))) with 1
by (symmetry; apply sgn_of_pos; closed_less).
replace (exp (2 * ln (1 - ((1 * / 2) ^ 1)))) with ((1 - ((1 * / 2) ^ 1)) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (apow 2 1) with (2 ^ 1)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
replace (exp ((2 * / 1) * ln (1 + ((4 * (3 * / 4)) + ((2 ^ 1) * (1 - (3 * / 4))))))) with ((1 + ((4 * (3 * / 4)) + ((2 ^ 1) * (1 - (3 * / 4))))) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (exp ((2 * / 1) * ln (((4 * (3 * / 4)) + ((2 ^ 1) * (1 - (3 * / 4)))) + 1))) with ((((4 * (3 * / 4)) + ((2 ^ 1) * (1 - (3 * / 4)))) + 1) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
apply ne_of_gt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= r) -> (1 <= p) -> (1 <= q) -> (1 <= (IZR t)) -> ((aida_x eta b1 b2 eps mu p q x m r g (t)%Z) = (((aida_limit_x eta b1 b2 eps mu p q x m r g) + (printed_theta eta b1 b2 eps p q (aida_m b1 m g) (aida_r b2 p r g) (t)%Z)) + 1))) := claim.
End T_aida_split_printed_23272a04.


(* aida.split; certificate c3055876c0646f0da6c51277947863aa5de3fa66fdb0be1f417a9ec31749dcde *)
Module T_aida_split_c3055876.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Definition aida_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z) : R := ((x * (1 - mu)) - ((eta * (Rpower (1 - (powerRZ b2 (t)%Z)) (q / p)) * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q / p))))).
Definition aida_limit_x (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) : R := ((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) / (Rpower (eps + (aida_r b2 p r g)) (q / p)))).
Definition c (b1 : R) (b2 : R) (p : R) (q : R) (t : Z) : R := ((Rpower (1 - (powerRZ b2 (t)%Z)) (q / p)) / (Rpower (1 - (powerRZ b1 (t)%Z)) q)).
Definition theta (eta : R) (b1 : R) (b2 : R) (eps : R) (p : R) (q : R) (m : R) (r : R) (t : Z) : R := (- ((eta * ((c b1 b2 p q (t)%Z) - 1) * (apow m q) * (sgn m)) / (Rpower (r + eps) (q / p)))).

Lemma satisfiable : exists (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eps) /\ (0 <= r) /\ (0 < p) /\ (0 < q) /\ (1 <= (IZR t)).
Proof.
exists 1, (1 * / 2), (3 * / 4), 1, (1 * / 8), 1, 2, 1, 1, 4, 2, (1)%Z.
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
change (0 < 1).
closed_less.
}
{
split.
{
change (0 <= 4).
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
change (0 < 2).
closed_less.
}
{
change (1 <= 1).
apply Req_le.
closed_eq.
}
}
}
}
}
}
}
Qed.

Lemma proved : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= r) -> (0 < p) -> (0 < q) -> (1 <= (IZR t)) -> (((0 <> p) /\ (0 < (1 - (powerRZ b2 (t)%Z))) /\ (0 < q) /\ (0 < (1 - (powerRZ b1 (t)%Z))) /\ (0 < p) /\ (0 < (eps + (aida_r b2 p r g))) /\ (0 <> ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q / p)))) /\ (0 <> (Rpower (eps + (aida_r b2 p r g)) (q / p))) /\ (0 <> (Rpower (1 - (powerRZ b1 (t)%Z)) q)) /\ (0 < ((aida_r b2 p r g) + eps)) /\ (0 <> (Rpower ((aida_r b2 p r g) + eps) (q / p)))) /\ ((aida_x eta b1 b2 eps mu p q x m r g (t)%Z) = ((aida_limit_x eta b1 b2 eps mu p q x m r g) + (theta eta b1 b2 eps p q (aida_m b1 m g) (aida_r b2 p r g) (t)%Z)))).
Proof.
intros eta b1 b2 eps mu p q x m r g t b__0 h__2 h__5 h__8 h__9 h__10 h__11 h__12.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
assert (z__13 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* R *)
assert (s__18 : (0 < ((aida_r b2 p r g) + eps))).
{
apply plus_nn_pos.
{
change (0 <= ((r * b2) + ((apow g p) * (1 - b2)))).
apply plus_nn_nn.
{
apply mult_nn_pos.
{
assert (e__14 : r = 1 * (r - 0) + 0).
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
rw e__14.
apply (from_le_nn 1 0 0 r); [exact h__9 | lra ..].
}
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
}
{
apply mult_nn_pos.
{
apply apow_nonneg.
}
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
}
}
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
apply (from_lt_pos 1 0 0 eps); [exact h__8 | lra ..].
}
}
assert (n__20 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__19 : p = 1 * (p - 0) + 0).
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
rw e__19.
apply (from_lt_pos 1 0 0 p); [exact h__10 | lra ..].
}
assert (n__28 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
assert (g__21 : 0 < b2).
{
assert (e__25 : b2 = 1 * (b2 - 0) + 0).
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
rw e__25.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__22 : 0 < (1 - b2)).
{
assert (e__26 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__26.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__23 : 0 < (IZR t)).
{
assert (e__27 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__27.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__12 | lra ..].
}
assert (g__24 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (n__30 : 0 < (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__29 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__29.
exact n__28.
}
assert (n__32 : 0 < q).
{
assert (e__31 : q = 1 * (q - 0) + 0).
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
rw e__31.
apply (from_lt_pos 1 0 0 q); [exact h__11 | lra ..].
}
assert (n__40 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
assert (g__33 : 0 < b1).
{
assert (e__37 : b1 = 1 * (b1 - 0) + 0).
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
rw e__37.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__34 : 0 < (1 - b1)).
{
assert (e__38 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__38.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__35 : 0 < (IZR t)).
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__12 | lra ..].
}
assert (g__36 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
assert (n__42 : 0 < (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
assert (e__41 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__41.
exact n__40.
}
assert (n__44 : 0 < p).
{
assert (e__43 : p = 1 * (p - 0) + 0).
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
rw e__43.
apply (from_lt_pos 1 0 0 p); [exact h__10 | lra ..].
}
assert (n__48 : 0 < (eps + (aida_r b2 p r g))).
{
assert (e__45 : (eps + (aida_r b2 p r g)) = 1 * (((aida_r b2 p r g) + eps) - 0) + 0).
{
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__46 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__46.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__47 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__47.
reflexivity.
}
feq.
}
feq.
}
rw e__45.
apply (from_lt_pos 1 0 0 ((aida_r b2 p r g) + eps)); [exact s__18 | lra ..].
}
assert (n__51 : 0 < (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__49 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__50 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__50.
reflexivity.
}
feq.
}
try rewrite <- e__49.
exact n__48.
}
assert (n__52 : ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q * / p))) <> 0).
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
assert (n__61 : ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) <> 0).
{
assert (e__53 : ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q * / p))) = ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q))).
{
assert (e__54 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__55 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__56 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__56.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__55). }
assert (e__57 : (q * / p) = ((/ p) * q)).
{
assert (e__58 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__58.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__57). }
feq.
}
assert (e__59 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__60 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__60). }
feq.
}
eapply eq_trans.
{
rw e__54.
rw e__59.
reflexivity.
}
feq.
}
try rewrite <- e__53.
exact n__52.
}
assert (n__62 : (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) <> 0).
{
intro vanishes.
apply n__61.
transitivity (1 * ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * ((Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__63 : (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) <> 0).
{
intro vanishes.
apply n__61.
transitivity (1 * ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * ((Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__64 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__65 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__69 : 0 < ((aida_r b2 p r g) + eps)).
{
assert (e__66 : ((aida_r b2 p r g) + eps) = 1 * (((aida_r b2 p r g) + eps) - 0) + 0).
{
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__67 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__67.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__68 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__68.
reflexivity.
}
feq.
}
feq.
}
rw e__66.
apply (from_lt_pos 1 0 0 ((aida_r b2 p r g) + eps)); [exact s__18 | lra ..].
}
assert (n__70 : (Rpower ((aida_r b2 p r g) + eps) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
(* goal *)
assert (s__118 : ((aida_x eta b1 b2 eps mu p q x m r g (t)%Z) = ((aida_limit_x eta b1 b2 eps mu p q x m r g) + (theta eta b1 b2 eps p q (aida_m b1 m g) (aida_r b2 p r g) (t)%Z)))).
{
transitivity ((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
{
change (((x * (1 - mu)) - ((eta * (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) * / ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q * / p))))) = (((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
assert (e__71 : / ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q * / p))) = ((/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)))).
{
assert (e__72 : ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q * / p))) = ((Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)) * (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q))).
{
assert (e__73 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__74 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__75 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__75.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__74). }
assert (e__76 : (q * / p) = ((/ p) * q)).
{
assert (e__77 : / p = (/ p)).
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
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__76). }
feq.
}
assert (e__78 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__79 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__79). }
feq.
}
eapply eq_trans.
{
rw e__73.
rw e__78.
reflexivity.
}
feq.
}
rw e__72.
apply inv_by. feq.
}
assert (e__80 : (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))).
{
assert (e__81 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__81). }
assert (e__82 : (q * / p) = ((/ p) * q)).
{
assert (e__83 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__83.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) v__ ) e__82). }
feq.
}
assert (e__84 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__85 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__85). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__86 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__87 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__87.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__71.
rw e__80.
rw e__84.
rw e__86.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
{
assert (e__88 : (theta eta b1 b2 eps p q (aida_m b1 m g) (aida_r b2 p r g) (t)%Z) = (((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta))).
{
change ((- ((eta * ((c b1 b2 p q (t)%Z) - 1) * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) * / (Rpower ((aida_r b2 p r g) + eps) (q * / p)))) = (((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta))).
assert (e__89 : / (Rpower ((aida_r b2 p r g) + eps) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__90 : (Rpower ((aida_r b2 p r g) + eps) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__91 : ((aida_r b2 p r g) + eps) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__92 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__92.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__91). }
assert (e__93 : (q * / p) = ((/ p) * q)).
{
assert (e__94 : / p = (/ p)).
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
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__93). }
feq.
}
rw e__90.
apply inv_by. feq.
}
assert (e__95 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__96 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__96). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__97 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__98 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__98.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
assert (e__99 : (c b1 b2 p q (t)%Z) = ((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)))).
{
change (((Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 (t)%Z)) q)) = ((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)))).
assert (e__100 : (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))).
{
assert (e__101 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__101). }
assert (e__102 : (q * / p) = ((/ p) * q)).
{
assert (e__103 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__103.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) v__ ) e__102). }
feq.
}
assert (e__104 : / (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q))).
{
assert (e__105 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__106 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__106). }
feq.
}
rw e__105.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__100.
rw e__104.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__89.
rw e__95.
rw e__97.
rw e__99.
reflexivity.
}
feq.
}
assert (e__107 : (aida_limit_x eta b1 b2 eps mu p q x m r g) = (((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
{
change (((x * (1 - mu)) - ((eta * (apow (aida_m b1 m g) q) * (sgn (aida_m b1 m g))) * / (Rpower (eps + (aida_r b2 p r g)) (q * / p)))) = (((apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) * (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))) * eta) + ((- 1) * mu * x) + x)).
assert (e__108 : / (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (/ (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q)))).
{
assert (e__109 : (Rpower (eps + (aida_r b2 p r g)) (q * / p)) = (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q))).
{
assert (e__110 : (eps + (aida_r b2 p r g)) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__111 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__111.
reflexivity.
}
feq.
}
transitivity (Rpower  (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__110). }
assert (e__112 : (q * / p) = ((/ p) * q)).
{
assert (e__113 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__113.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps) v__ ) e__112). }
feq.
}
rw e__109.
apply inv_by. feq.
}
assert (e__114 : (apow (aida_m b1 m g) q) = (apow ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q)).
{
assert (e__115 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
transitivity (apow  (((- 1) * b1 * g) + (b1 * m) + g) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__115). }
rewrite (apow_flip (((- 1) * b1 * g) + (b1 * m) + g) ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) q) by feq.
reflexivity.
}
assert (e__116 : (sgn (aida_m b1 m g)) = ((- 1) * (sgn ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g))))).
{
assert (e__117 : (aida_m b1 m g) = (((- 1) * b1 * g) + (b1 * m) + g)).
{
change (((g * (1 - b1)) + (m * b1)) = (((- 1) * b1 * g) + (b1 * m) + g)).
feq.
}
rw e__117.
rewrite (sgn_scale_neg 1 ((b1 * g) + ((- 1) * b1 * m) + ((- 1) * g)) (((- 1) * b1 * g) + (b1 * m) + g)); [feq | feq | lra].
}
eapply eq_trans.
{
rw e__108.
rw e__114.
rw e__116.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__88.
rw e__107.
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
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__119 : p = 1 * (p - 0) + 0).
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
rw e__119.
apply (from_lt_pos 1 0 0 p); [exact h__10 | lra ..].
}
{
split.
{
change (0 < (1 - (powerRZ b2 (t)%Z))).
assert (g__120 : 0 < b2).
{
assert (e__124 : b2 = 1 * (b2 - 0) + 0).
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
rw e__124.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__121 : 0 < (1 - b2)).
{
assert (e__125 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__125.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__122 : 0 < (IZR t)).
{
assert (e__126 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__126.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__12 | lra ..].
}
assert (g__123 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
{
split.
{
change (0 < q).
exact h__11.
}
{
split.
{
change (0 < (1 - (powerRZ b1 (t)%Z))).
assert (g__127 : 0 < b1).
{
assert (e__131 : b1 = 1 * (b1 - 0) + 0).
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
rw e__131.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__128 : 0 < (1 - b1)).
{
assert (e__132 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__132.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__129 : 0 < (IZR t)).
{
assert (e__133 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__12 | lra ..].
}
assert (g__130 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
split.
{
change (0 < p).
exact h__10.
}
{
split.
{
change (0 < (eps + (aida_r b2 p r g))).
assert (e__134 : (eps + (aida_r b2 p r g)) = 1 * (((aida_r b2 p r g) + eps) - 0) + 0).
{
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__135 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
feq.
}
eapply eq_trans.
{
rw e__135.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r) + eps)).
{
assert (e__136 : (aida_r b2 p r g) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
{
change (((r * b2) + ((apow g p) * (1 - b2))) = (((- 1) * (apow g p) * b2) + (apow g p) + (b2 * r))).
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
rw e__134.
apply (from_lt_pos 1 0 0 ((aida_r b2 p r g) + eps)); [exact s__18 | lra ..].
}
{
split.
{
change (0 <> ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q * / p)))).
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
change (0 <> (Rpower (eps + (aida_r b2 p r g)) (q * / p))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> (Rpower (1 - (powerRZ b1 (t)%Z)) q)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 < ((aida_r b2 p r g) + eps)).
exact s__18.
}
{
change (0 <> (Rpower ((aida_r b2 p r g) + eps) (q * / p))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
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
change ((aida_x eta b1 b2 eps mu p q x m r g (t)%Z) = ((aida_limit_x eta b1 b2 eps mu p q x m r g) + (theta eta b1 b2 eps p q (aida_m b1 m g) (aida_r b2 p r g) (t)%Z))).
exact s__118.
}
Qed.
Lemma meaningful : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= r) -> (0 < p) -> (0 < q) -> (1 <= (IZR t)) -> ((0 <> p) /\ (0 < (1 - (powerRZ b2 (t)%Z))) /\ (0 < q) /\ (0 < (1 - (powerRZ b1 (t)%Z))) /\ (0 < p) /\ (0 < (eps + (aida_r b2 p r g))) /\ (0 <> ((Rpower (1 - (powerRZ b1 (t)%Z)) q) * (Rpower (eps + (aida_r b2 p r g)) (q / p)))) /\ (0 <> (Rpower (eps + (aida_r b2 p r g)) (q / p))) /\ (0 <> (Rpower (1 - (powerRZ b1 (t)%Z)) q)) /\ (0 < ((aida_r b2 p r g) + eps)) /\ (0 <> (Rpower ((aida_r b2 p r g) + eps) (q / p)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19)). Qed.
Theorem claim : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= r) -> (0 < p) -> (0 < q) -> (1 <= (IZR t)) -> ((aida_x eta b1 b2 eps mu p q x m r g (t)%Z) = ((aida_limit_x eta b1 b2 eps mu p q x m r g) + (theta eta b1 b2 eps p q (aida_m b1 m g) (aida_r b2 p r g) (t)%Z))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19)). Qed.
Fail Definition corrupted : forall (eta : R) (b1 : R) (b2 : R) (eps : R) (mu : R) (p : R) (q : R) (x : R) (m : R) (r : R) (g : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eps) -> (0 <= r) -> (0 < p) -> (0 < q) -> (1 <= (IZR t)) -> ((aida_x eta b1 b2 eps mu p q x m r g (t)%Z) = (((aida_limit_x eta b1 b2 eps mu p q x m r g) + (theta eta b1 b2 eps p q (aida_m b1 m g) (aida_r b2 p r g) (t)%Z)) + 1)) := claim.
End T_aida_split_c3055876.


(* aida.split_limit; certificate 8aee27bd0822ddcebd1c1a604fa15dd31e6d80de1a34ee761b22b733bc750ea3 *)
Module T_aida_split_limit_8aee27bd.
Definition c (b1 : R) (b2 : R) (p : R) (q : R) (t : Z) : R := ((Rpower (1 - (powerRZ b2 (t)%Z)) (q / p)) / (Rpower (1 - (powerRZ b1 (t)%Z)) q)).

Lemma satisfiable : exists (b1 : R) (b2 : R) (p : R) (q : R), ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < p).
Proof.
exists (1 * / 2), (3 * / 4), 1, 2.
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
{ change (0 < (3 * / 4)).
closed_less.
}
{ change ((3 * / 4) < 1).
closed_less.
}
}
{
change (0 < 1).
closed_less.
}
}
Qed.

Theorem claim : forall (b1 : R) (b2 : R) (p : R) (q : R), ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (tends (fun t : Z => (c b1 b2 p q (t)%Z)) 1).
Proof.
intros b1 b2 p q h__0 h__3 h__6.
pose proof h__0 as [h__1 h__2].
pose proof h__3 as [h__4 h__5].
(* first *)
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
(* second *)
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
assert (n__66 : p <> 0).
{
apply Rgt_not_eq; red.
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
apply (from_lt_pos 1 0 0 p); [exact h__6 | lra ..].
}
(* goal *)
assert (s__74 : (tends (fun t : Z => (c b1 b2 p q (t)%Z)) 1)).
{
assert (f__24 : tends (fun t : Z => ((Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 (t)%Z)) q))) ((Rpower (1 - 0) (q * / p)) * / (Rpower (1 - 0) q))).
{
refine (tends_mult (fun t : Z => (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p))) (fun t : Z => / (Rpower (1 - (powerRZ b1 (t)%Z)) q)) (Rpower (1 - 0) (q * / p)) (/ (Rpower (1 - 0) q)) _ _).
{
refine (tends_Rpower (fun t : Z => (1 - (powerRZ b2 (t)%Z))) (fun t : Z => (q * / p)) (1 - 0) (q * / p) _ _ _).
{
refine (tends_minus (fun t : Z => 1) (fun t : Z => (powerRZ b2 (t)%Z)) 1 0 _ _).
{
apply tends_const.
}
{
exact s__16.
}
}
{
apply tends_const.
}
{
assert (e__22 : (1 - 0) = 1).
{
feq.
}
rw e__22.
rat.
}
}
{
refine (tends_inv (fun t : Z => (Rpower (1 - (powerRZ b1 (t)%Z)) q)) (Rpower (1 - 0) q) _ _).
{
refine (tends_Rpower (fun t : Z => (1 - (powerRZ b1 (t)%Z))) (fun t : Z => q) (1 - 0) q _ _ _).
{
refine (tends_minus (fun t : Z => 1) (fun t : Z => (powerRZ b1 (t)%Z)) 1 0 _ _).
{
apply tends_const.
}
{
exact s__11.
}
}
{
apply tends_const.
}
{
assert (e__21 : (1 - 0) = 1).
{
feq.
}
rw e__21.
rat.
}
}
{
apply Rgt_not_eq; red.
assert (e__19 : (Rpower (1 - 0) q) = 1).
{
assert (e__20 : (1 - 0) = 1).
{
feq.
}
transitivity (Rpower  1 q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__20). }
apply rp_one.
}
rw e__19.
rat.
}
}
}
assert (e__23 : 1 = ((Rpower (1 - 0) (q * / p)) * / (Rpower (1 - 0) q))).
{
transitivity (1).
{
reflexivity.
}
symmetry.
transitivity (1).
{
assert (e__67 : (Rpower (1 - 0) (q * / p)) = 1).
{
assert (e__68 : (1 - 0) = 1).
{
feq.
}
transitivity (Rpower  1 (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__68). }
assert (e__69 : (q * / p) = ((/ p) * q)).
{
assert (e__70 : / p = (/ p)).
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
transitivity (Rpower 1 ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower 1 v__ ) e__69). }
apply rp_one.
}
assert (e__71 : / (Rpower (1 - 0) q) = 1).
{
assert (e__72 : (Rpower (1 - 0) q) = 1).
{
assert (e__73 : (1 - 0) = 1).
{
feq.
}
transitivity (Rpower  1 q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__73). }
apply rp_one.
}
rw e__72.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__67.
rw e__71.
reflexivity.
}
feq.
}
feq.
}
refine (tends_value _ _ _ e__23 _).
refine (tends_from (1)%Z _ _ _ f__24 _).
intros t b__17.
assert (r__18 : 1 <= IZR t).
{ izr_le. }
assert (n__26 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__25 : p = 1 * (p - 0) + 0).
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
rw e__25.
apply (from_lt_pos 1 0 0 p); [exact h__6 | lra ..].
}
assert (n__34 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
assert (g__27 : 0 < b2).
{
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
assert (g__28 : 0 < (1 - b2)).
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
apply (from_lt_pos 1 0 b2 1); [exact h__5 | lra ..].
}
assert (g__29 : 0 < (IZR t)).
{
assert (e__33 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__33.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__18 | lra ..].
}
assert (g__30 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (n__36 : 0 < (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__35 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__35.
exact n__34.
}
assert (n__44 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
assert (g__37 : 0 < b1).
{
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
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
assert (g__38 : 0 < (1 - b1)).
{
assert (e__42 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__42.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
assert (g__39 : 0 < (IZR t)).
{
assert (e__43 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__43.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__18 | lra ..].
}
assert (g__40 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
assert (n__46 : 0 < (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
assert (e__45 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__45.
exact n__44.
}
assert (n__47 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__50 : (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) <> 0).
{
assert (e__48 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__49 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__49). }
feq.
}
try rewrite <- e__48.
exact n__47.
}
transitivity (((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)))).
{
assert (e__51 : (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))).
{
assert (e__52 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__52). }
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
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) v__ ) e__53). }
feq.
}
assert (e__55 : / (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q))).
{
assert (e__56 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__57 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__57). }
feq.
}
rw e__56.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__51.
rw e__55.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)))).
{
change (((Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 (t)%Z)) q)) = ((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)))).
assert (e__58 : (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))).
{
assert (e__59 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__59). }
assert (e__60 : (q * / p) = ((/ p) * q)).
{
assert (e__61 : / p = (/ p)).
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
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) v__ ) e__60). }
feq.
}
assert (e__62 : / (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q))).
{
assert (e__63 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__64 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__64). }
feq.
}
rw e__63.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__58.
rw e__62.
reflexivity.
}
feq.
}
feq.
}
change (tends (fun t : Z => (c b1 b2 p q (t)%Z)) 1).
exact s__74.
Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (p : R) (q : R), ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (tends (fun t : Z => (c b1 b2 p q (t)%Z)) (1 + 1)) := claim.
End T_aida_split_limit_8aee27bd.


(* aida.split_above; certificate df2fd2addf01e31c2671e5925e042a8ad153a586fa1a2e3c48639753145caf75 *)
Module T_aida_split_above_df2fd2ad.
Definition c (b1 : R) (b2 : R) (p : R) (q : R) (t : Z) : R := ((Rpower (1 - (powerRZ b2 (t)%Z)) (q / p)) / (Rpower (1 - (powerRZ b1 (t)%Z)) q)).

Lemma satisfiable : exists (b1 : R) (b2 : R) (p : R) (q : R) (t : Z), (0 <= t)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < p) /\ (0 < q) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (1 * / 100), 1, 1, (1)%Z.
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
{ change (0 < (1 * / 100)).
closed_less.
}
{ change ((1 * / 100) < 1).
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
change (1 <= 1).
apply Req_le.
closed_eq.
}
}
}
}
}
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (p : R) (q : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < q) -> (1 <= (IZR t)) -> (((0 <> p) /\ (0 < (1 - (powerRZ b2 (t)%Z))) /\ (0 < (1 - (powerRZ b1 (t)%Z))) /\ (0 <> (Rpower (1 - (powerRZ b1 (t)%Z)) q)) /\ (0 < (1 - b1)) /\ (0 <> (Rpower (1 - b1) (q + 1)))) /\ (((c b1 b2 p q (t)%Z) - 1) <= ((q * (powerRZ b1 (t)%Z)) / (Rpower (1 - b1) (q + 1))))).
Proof.
intros b1 b2 p q t b__0 h__2 h__5 h__8 h__9 h__10.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
assert (z__11 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* A *)
assert (s__15 : ((1 - (powerRZ b2 (t)%Z)) < 1)).
{
apply gap_lt.
assert (e__12 : (1 - (1 - (powerRZ b2 (t)%Z))) = (powerRZ b2 (t)%Z)).
{
transitivity ((powerRZ b2 (t)%Z)).
{
feq.
}
symmetry.
transitivity ((powerRZ b2 (t)%Z)).
{
reflexivity.
}
feq.
}
assert (w__13 : 0 < (powerRZ b2 (t)%Z)).
{
apply pz_pos.
assert (e__14 : b2 = 1 * (b2 - 0) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
rw e__12. exact w__13.
}
(* below *)
assert (s__29 : ((Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) < 1)).
{
assert (p__16 : (0 < (1 - (powerRZ b2 (t)%Z)))).
{
assert (g__17 : 0 < b2).
{
assert (e__21 : b2 = 1 * (b2 - 0) + 0).
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
rw e__21.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__18 : 0 < (1 - b2)).
{
assert (e__22 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__22.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__19 : 0 < (IZR t)).
{
assert (e__23 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__23.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__20 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (p__24 : ((1 - (powerRZ b2 (t)%Z)) < 1)).
{
exact s__15.
}
assert (p__25 : (0 < (q * / p))).
{
apply mult_pos_pos.
{
assert (e__26 : q = 1 * (q - 0) + 0).
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
rw e__26.
apply (from_lt_pos 1 0 0 q); [exact h__9 | lra ..].
}
{
apply inv_pos.
assert (e__27 : p = 1 * (p - 0) + 0).
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
rw e__27.
apply (from_lt_pos 1 0 0 p); [exact h__8 | lra ..].
}
}
assert (u__28 : ((Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) < 1)).
{
exact (ax_rpow_below_one (1 - (powerRZ b2 (t)%Z)) (q * / p) p__16 p__24 p__25).
}
exact u__28.
}
assert (n__51 : (1 - (powerRZ b1 (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__44 : 0 < b1).
{
assert (e__48 : b1 = 1 * (b1 - 0) + 0).
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
rw e__48.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__45 : 0 < (1 - b1)).
{
assert (e__49 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__49.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__46 : 0 < (IZR t)).
{
assert (e__50 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__47 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
assert (n__53 : (((- 1) * (powerRZ b1 (t)%Z)) + 1) <> 0).
{
assert (e__52 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__52.
exact n__51.
}
assert (n__54 : ((powerRZ b1 (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__53.
transitivity ((- 1) * ((powerRZ b1 (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__63 : 0 < (1 + ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z))))).
{
apply plus_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply pz_pos.
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
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
{
apply inv_pos.
assert (g__56 : 0 < b1).
{
assert (e__60 : b1 = 1 * (b1 - 0) + 0).
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
rw e__60.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__57 : 0 < (1 - b1)).
{
assert (e__61 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__61.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__58 : 0 < (IZR t)).
{
assert (e__62 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__62.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__59 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
}
}
assert (n__67 : 0 < ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__64 : (1 + ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__65 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__66 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__66.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__65.
reflexivity.
}
feq.
}
try rewrite <- e__64.
exact n__63.
}
(* bernoulli *)
assert (s__82 : ((1 - (q * ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z))))) <= (Rpower (1 + ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))) (- q)))).
{
assert (p__30 : ((- 1) < ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z))))).
{
apply gap_lt.
apply to_plus.
apply plus_pos_pos.
{
apply mult_pos_pos.
{
apply pz_pos.
assert (e__31 : b1 = 1 * (b1 - 0) + 0).
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
rw e__31.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
{
apply inv_pos.
assert (g__32 : 0 < b1).
{
assert (e__36 : b1 = 1 * (b1 - 0) + 0).
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
rw e__36.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__33 : 0 < (1 - b1)).
{
assert (e__37 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__37.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__34 : 0 < (IZR t)).
{
assert (e__38 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__38.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__35 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
}
{
assert (e__39 : (- (- 1)) = 1).
{
feq.
}
rw e__39.
rat.
}
}
assert (p__40 : ((- q) <= 0)).
{
apply gap_le.
apply Rlt_le.
assert (e__41 : (0 - (- q)) = 1 * (q - 0) + 0).
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
rw e__41.
apply (from_lt_pos 1 0 0 q); [exact h__9 | lra ..].
}
assert (u__42 : ((1 + ((- q) * ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z))))) <= (Rpower (1 + ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))) (- q)))).
{
exact (ax_bernoulli_negative ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z))) (- q) p__30 p__40).
}
apply gap_le.
assert (e__43 : ((Rpower (1 + ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))) (- q)) - (1 - (q * ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))))) = 1 * ((Rpower (1 + ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))) (- q)) - (1 + ((- q) * ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))))) + 0).
{
transitivity (((((powerRZ b1 (t)%Z) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q))) + ((- 1) * (powerRZ b1 (t)%Z) * q) + ((- 1) * (powerRZ b1 (t)%Z)) + ((- 1) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q))) + 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__68 : (Rpower (1 + ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))) (- q)) = (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q))).
{
assert (e__69 : (1 + ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__70 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__71 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__71.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__70.
reflexivity.
}
feq.
}
transitivity (Rpower  ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) (- q)).
{ exact (f_equal (fun v__ => Rpower  v__ (- q)) e__69). }
assert (e__72 : (- q) = ((- 1) * q)).
{
feq.
}
transitivity (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) ((- 1) * q) ).
{ exact (f_equal (fun v__ => Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) v__ ) e__72). }
rewrite (rp_times_neg ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) ((- 1) * q) q 1) by (simpl INR; feq).
feq.
}
assert (e__73 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__74 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__74.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__68.
rw e__73.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ b1 (t)%Z) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q))) + ((- 1) * (powerRZ b1 (t)%Z) * q) + ((- 1) * (powerRZ b1 (t)%Z)) + ((- 1) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q))) + 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__75 : (Rpower (1 + ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))) (- q)) = (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q))).
{
assert (e__76 : (1 + ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__77 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__78 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__78.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__77.
reflexivity.
}
feq.
}
transitivity (Rpower  ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) (- q)).
{ exact (f_equal (fun v__ => Rpower  v__ (- q)) e__76). }
assert (e__79 : (- q) = ((- 1) * q)).
{
feq.
}
transitivity (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) ((- 1) * q) ).
{ exact (f_equal (fun v__ => Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) v__ ) e__79). }
rewrite (rp_times_neg ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) ((- 1) * q) q 1) by (simpl INR; feq).
feq.
}
assert (e__80 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__81 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__81.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__75.
rw e__80.
reflexivity.
}
feq.
}
feq.
}
rw e__43.
apply (from_le_nn 1 0 (1 + ((- q) * ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z))))) (Rpower (1 + ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))) (- q))); [exact u__42 | lra ..].
}
(* inverse *)
assert (s__93 : ((Rpower (1 * / (1 - (powerRZ b1 (t)%Z))) q) = ((Rpower 1 q) * / (Rpower (1 - (powerRZ b1 (t)%Z)) q)))).
{
assert (p__83 : (0 < 1)).
{
lra.
}
assert (p__84 : (0 < (1 - (powerRZ b1 (t)%Z)))).
{
assert (g__85 : 0 < b1).
{
assert (e__89 : b1 = 1 * (b1 - 0) + 0).
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
rw e__89.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__86 : 0 < (1 - b1)).
{
assert (e__90 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__90.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__87 : 0 < (IZR t)).
{
assert (e__91 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__88 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
assert (u__92 : ((Rpower (1 * / (1 - (powerRZ b1 (t)%Z))) q) = ((Rpower 1 q) * / (Rpower (1 - (powerRZ b1 (t)%Z)) q)))).
{
exact (ax_rpow_of_quotient 1 (1 - (powerRZ b1 (t)%Z)) q p__83 p__84).
}
exact u__92.
}
assert (n__97 : b1 <> 0).
{
apply Rgt_not_eq; red.
assert (e__96 : b1 = 1 * (b1 - 0) + 0).
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
rw e__96.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
(* gap *)
assert (s__107 : (0 <= ((1 - (powerRZ b1 (t)%Z)) - (1 - b1)))).
{
assert (e__94 : ((1 - (powerRZ b1 (t)%Z)) - (1 - b1)) = (b1 * (1 - (powerRZ b1 ((t + (- 1)))%Z)))).
{
transitivity ((((- 1) * (powerRZ b1 (t)%Z)) + b1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b1 (t)%Z)) + b1)).
{
assert (e__98 : (powerRZ b1 ((t + (- 1)))%Z) = ((powerRZ b1 (t)%Z) * (/ b1))).
{
swap ((t + (- 1)))%Z with (t + (-1))%Z.
rewrite (pz_add_nz b1 (t)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg b1 ((-1))%Z 1 eq_refl).
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
assert (w__95 : 0 <= (b1 * (1 - (powerRZ b1 ((t + (- 1)))%Z)))).
{
apply mult_pos_nn.
{
assert (e__99 : b1 = 1 * (b1 - 0) + 0).
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
rw e__99.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
{
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
assert (g__102 : 0 <= ((IZR t) - 1)).
{
assert (e__106 : ((IZR t) - 1) = 1 * ((IZR t) - 1) + 0).
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
rw e__106.
apply (from_le_nn 1 0 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__103 : 0 <= (1 - (powerRZ b1 ((t + (- 1)))%Z))).
{
pz_gap b1 ((t + (- 1)))%Z.
}
lra.
}
}
rw e__94. exact w__95.
}
(* squares *)
assert (s__119 : (((1 - b1) ^ 2) <= ((1 - (powerRZ b1 (t)%Z)) ^ 2))).
{
apply gap_le.
assert (e__108 : (((1 - (powerRZ b1 (t)%Z)) ^ 2) - ((1 - b1) ^ 2)) = (((1 - (powerRZ b1 (t)%Z)) - (1 - b1)) * ((1 - (powerRZ b1 (t)%Z)) + (1 - b1)))).
{
transitivity ((((- 2) * (powerRZ b1 (t)%Z)) + ((powerRZ b1 (t)%Z) ^ 2) + (2 * b1) + ((- 1) * (b1 ^ 2)))).
{
feq.
}
symmetry.
transitivity ((((- 2) * (powerRZ b1 (t)%Z)) + ((powerRZ b1 (t)%Z) ^ 2) + (2 * b1) + ((- 1) * (b1 ^ 2)))).
{
feq.
}
feq.
}
assert (w__109 : 0 <= (((1 - (powerRZ b1 (t)%Z)) - (1 - b1)) * ((1 - (powerRZ b1 (t)%Z)) + (1 - b1)))).
{
apply mult_nn_pos.
{
assert (e__110 : ((1 - (powerRZ b1 (t)%Z)) - (1 - b1)) = 1 * (((1 - (powerRZ b1 (t)%Z)) - (1 - b1)) - 0) + 0).
{
transitivity ((((- 1) * (powerRZ b1 (t)%Z)) + b1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (powerRZ b1 (t)%Z)) + b1)).
{
feq.
}
feq.
}
rw e__110.
apply (from_le_nn 1 0 0 ((1 - (powerRZ b1 (t)%Z)) - (1 - b1))); [exact s__107 | lra ..].
}
{
apply plus_pos_pos.
{
assert (g__111 : 0 < b1).
{
assert (e__115 : b1 = 1 * (b1 - 0) + 0).
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
rw e__115.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__112 : 0 < (1 - b1)).
{
assert (e__116 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__116.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__113 : 0 < (IZR t)).
{
assert (e__117 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__117.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__114 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
assert (e__118 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__118.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
}
}
rw e__108. exact w__109.
}
(* grows *)
assert (s__124 : ((apow (1 - b1) (q + 1)) <= (apow (1 - (powerRZ b1 (t)%Z)) (q + 1)))).
{
assert (p__120 : (0 < (q + 1))).
{
assert (e__121 : (q + 1) = 1 * (q - 0) + 1).
{
transitivity ((q + 1)).
{
reflexivity.
}
symmetry.
transitivity ((q + 1)).
{
feq.
}
feq.
}
rw e__121.
apply (from_lt_pos 1 1 0 q); [exact h__9 | lra ..].
}
assert (p__122 : (((1 - b1) ^ 2) <= ((1 - (powerRZ b1 (t)%Z)) ^ 2))).
{
exact s__119.
}
assert (u__123 : ((apow (1 - b1) (q + 1)) <= (apow (1 - (powerRZ b1 (t)%Z)) (q + 1)))).
{
exact (ax_apow_monotone (1 - b1) (1 - (powerRZ b1 (t)%Z)) (q + 1) p__120 p__122).
}
exact u__123.
}
(* low *)
assert (s__130 : ((apow (1 - b1) (q + 1)) = (Rpower (1 - b1) (q + 1)))).
{
assert (p__125 : (0 < (1 - b1))).
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
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (p__127 : (0 < (q + 1))).
{
assert (e__128 : (q + 1) = 1 * (q - 0) + 1).
{
transitivity ((q + 1)).
{
reflexivity.
}
symmetry.
transitivity ((q + 1)).
{
feq.
}
feq.
}
rw e__128.
apply (from_lt_pos 1 1 0 q); [exact h__9 | lra ..].
}
assert (u__129 : ((apow (1 - b1) (q + 1)) = (Rpower (1 - b1) (q + 1)))).
{
exact (ax_apow_of_positive (1 - b1) (q + 1) p__125 p__127).
}
exact u__129.
}
(* high *)
assert (s__142 : ((apow (1 - (powerRZ b1 (t)%Z)) (q + 1)) = (Rpower (1 - (powerRZ b1 (t)%Z)) (q + 1)))).
{
assert (p__131 : (0 < (1 - (powerRZ b1 (t)%Z)))).
{
assert (g__132 : 0 < b1).
{
assert (e__136 : b1 = 1 * (b1 - 0) + 0).
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
rw e__136.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__133 : 0 < (1 - b1)).
{
assert (e__137 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__137.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__134 : 0 < (IZR t)).
{
assert (e__138 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__138.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__135 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
assert (p__139 : (0 < (q + 1))).
{
assert (e__140 : (q + 1) = 1 * (q - 0) + 1).
{
transitivity ((q + 1)).
{
reflexivity.
}
symmetry.
transitivity ((q + 1)).
{
feq.
}
feq.
}
rw e__140.
apply (from_lt_pos 1 1 0 q); [exact h__9 | lra ..].
}
assert (u__141 : ((apow (1 - (powerRZ b1 (t)%Z)) (q + 1)) = (Rpower (1 - (powerRZ b1 (t)%Z)) (q + 1)))).
{
exact (ax_apow_of_positive (1 - (powerRZ b1 (t)%Z)) (q + 1) p__131 p__139).
}
exact u__141.
}
assert (n__146 : 0 < (1 - b1)).
{
assert (e__145 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__145.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (n__148 : 0 < (((- 1) * b1) + 1)).
{
assert (e__147 : (1 - b1) = (((- 1) * b1) + 1)).
{
feq.
}
try rewrite <- e__147.
exact n__146.
}
assert (n__149 : (Rpower (1 - b1) (q + 1)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__152 : (((- 1) * (Rpower (((- 1) * b1) + 1) q) * b1) + (Rpower (((- 1) * b1) + 1) q)) <> 0).
{
assert (e__150 : (Rpower (1 - b1) (q + 1)) = (((- 1) * (Rpower (((- 1) * b1) + 1) q) * b1) + (Rpower (((- 1) * b1) + 1) q))).
{
assert (e__151 : (1 - b1) = (((- 1) * b1) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b1) + 1) (q + 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q + 1)) e__151). }
rewrite (rp_add (((- 1) * b1) + 1) (q + 1) q 1) by ring.
rewrite (rp_whole (((- 1) * b1) + 1) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__150.
exact n__149.
}
assert (n__153 : (Rpower (((- 1) * b1) + 1) q) <> 0).
{
intro vanishes.
apply n__152.
transitivity ((- 1) * ((Rpower (((- 1) * b1) + 1) q)) * (b1 + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__154 : (b1 + (- 1)) <> 0).
{
intro vanishes.
apply n__152.
transitivity ((- 1) * ((Rpower (((- 1) * b1) + 1) q)) * (b1 + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__156 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__155 : p = 1 * (p - 0) + 0).
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
rw e__155.
apply (from_lt_pos 1 0 0 p); [exact h__8 | lra ..].
}
assert (n__164 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
assert (g__157 : 0 < b2).
{
assert (e__161 : b2 = 1 * (b2 - 0) + 0).
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
rw e__161.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__158 : 0 < (1 - b2)).
{
assert (e__162 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__162.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__159 : 0 < (IZR t)).
{
assert (e__163 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__163.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__160 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (n__166 : 0 < (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__165 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__165.
exact n__164.
}
assert (n__174 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
assert (g__167 : 0 < b1).
{
assert (e__171 : b1 = 1 * (b1 - 0) + 0).
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
rw e__171.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__168 : 0 < (1 - b1)).
{
assert (e__172 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__172.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__169 : 0 < (IZR t)).
{
assert (e__173 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__173.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__170 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
assert (n__176 : 0 < (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
assert (e__175 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__175.
exact n__174.
}
assert (n__177 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__180 : (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) <> 0).
{
assert (e__178 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__179 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__179). }
feq.
}
try rewrite <- e__178.
exact n__177.
}
assert (n__182 : 0 < (q + 1)).
{
assert (e__181 : (q + 1) = 1 * (q - 0) + 1).
{
transitivity ((q + 1)).
{
reflexivity.
}
symmetry.
transitivity ((q + 1)).
{
feq.
}
feq.
}
rw e__181.
apply (from_lt_pos 1 1 0 q); [exact h__9 | lra ..].
}
assert (n__183 : ((Rpower (1 - b1) (q + 1)) * (Rpower (1 - (powerRZ b1 (t)%Z)) (q + 1))) <> 0).
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
assert (n__189 : (((- 1) * (powerRZ b1 (t)%Z) * (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) * (Rpower (((- 1) * b1) + 1) q)) + ((powerRZ b1 (t)%Z) * (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) * (Rpower (((- 1) * b1) + 1) q) * b1) + ((Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) * (Rpower (((- 1) * b1) + 1) q)) + ((- 1) * (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) * (Rpower (((- 1) * b1) + 1) q) * b1)) <> 0).
{
assert (e__184 : ((Rpower (1 - b1) (q + 1)) * (Rpower (1 - (powerRZ b1 (t)%Z)) (q + 1))) = (((- 1) * (powerRZ b1 (t)%Z) * (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) * (Rpower (((- 1) * b1) + 1) q)) + ((powerRZ b1 (t)%Z) * (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) * (Rpower (((- 1) * b1) + 1) q) * b1) + ((Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) * (Rpower (((- 1) * b1) + 1) q)) + ((- 1) * (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) * (Rpower (((- 1) * b1) + 1) q) * b1))).
{
assert (e__185 : (Rpower (1 - (powerRZ b1 (t)%Z)) (q + 1)) = (((- 1) * (powerRZ b1 (t)%Z) * (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) + (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q))).
{
assert (e__186 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) (q + 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q + 1)) e__186). }
rewrite (rp_add (((- 1) * (powerRZ b1 (t)%Z)) + 1) (q + 1) q 1) by ring.
rewrite (rp_whole (((- 1) * (powerRZ b1 (t)%Z)) + 1) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__187 : (Rpower (1 - b1) (q + 1)) = (((- 1) * (Rpower (((- 1) * b1) + 1) q) * b1) + (Rpower (((- 1) * b1) + 1) q))).
{
assert (e__188 : (1 - b1) = (((- 1) * b1) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b1) + 1) (q + 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q + 1)) e__188). }
rewrite (rp_add (((- 1) * b1) + 1) (q + 1) q 1) by ring.
rewrite (rp_whole (((- 1) * b1) + 1) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__185.
rw e__187.
reflexivity.
}
feq.
}
try rewrite <- e__184.
exact n__183.
}
assert (n__190 : (((powerRZ b1 (t)%Z) * b1) + ((- 1) * (powerRZ b1 (t)%Z)) + ((- 1) * b1) + 1) <> 0).
{
intro vanishes.
apply n__189.
transitivity (1 * ((Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * ((Rpower (((- 1) * b1) + 1) q)) * (((powerRZ b1 (t)%Z) * b1) + ((- 1) * (powerRZ b1 (t)%Z)) + ((- 1) * b1) + 1)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__233 : 0 < (1 * / (1 - (powerRZ b1 (t)%Z)))).
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (g__226 : 0 < b1).
{
assert (e__230 : b1 = 1 * (b1 - 0) + 0).
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
rw e__230.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__227 : 0 < (1 - b1)).
{
assert (e__231 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__231.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__228 : 0 < (IZR t)).
{
assert (e__232 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__232.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__229 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
}
assert (n__245 : (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q) = (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q))).
{
transitivity (1 * (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q)).
{ feq. }
assert (e__241 : (Rpower (1 * / (1 - (powerRZ b1 (t)%Z))) q) = (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q)).
{
assert (e__242 : (1 * / (1 - (powerRZ b1 (t)%Z))) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__243 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__244 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__244.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__243.
reflexivity.
}
feq.
}
transitivity (Rpower  ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__242). }
feq.
}
try rewrite <- e__241.
rewrite s__93.
assert (e__236 : ((Rpower 1 q) * / (Rpower (1 - (powerRZ b1 (t)%Z)) q)) = (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q))).
{
assert (e__237 : / (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q))).
{
assert (e__238 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__239 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__239). }
feq.
}
rw e__238.
apply inv_by. feq.
}
assert (e__240 : (Rpower 1 q) = 1).
{
apply rp_one.
}
eapply eq_trans.
{
rw e__237.
rw e__240.
reflexivity.
}
feq.
}
rw e__236.
feq.
}
assert (n__252 : (apow (b1 + (- 1)) (q + 1)) = (((- 1) * (Rpower (((- 1) * b1) + 1) q) * b1) + (Rpower (((- 1) * b1) + 1) q))).
{
transitivity (1 * (apow (b1 + (- 1)) (q + 1))).
{ feq. }
assert (e__250 : (apow (1 - b1) (q + 1)) = (apow (b1 + (- 1)) (q + 1))).
{
assert (e__251 : (1 - b1) = (((- 1) * b1) + 1)).
{
feq.
}
transitivity (apow  (((- 1) * b1) + 1) (q + 1)).
{ exact (f_equal (fun v__ => apow  v__ (q + 1)) e__251). }
rewrite (apow_flip (((- 1) * b1) + 1) (b1 + (- 1)) (q + 1)) by feq.
reflexivity.
}
try rewrite <- e__250.
rewrite s__130.
assert (e__248 : (Rpower (1 - b1) (q + 1)) = (((- 1) * (Rpower (((- 1) * b1) + 1) q) * b1) + (Rpower (((- 1) * b1) + 1) q))).
{
assert (e__249 : (1 - b1) = (((- 1) * b1) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b1) + 1) (q + 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q + 1)) e__249). }
rewrite (rp_add (((- 1) * b1) + 1) (q + 1) q 1) by ring.
rewrite (rp_whole (((- 1) * b1) + 1) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__248.
feq.
}
assert (n__259 : (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) = (((- 1) * (powerRZ b1 (t)%Z) * (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) + (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q))).
{
transitivity (1 * (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1))).
{ feq. }
assert (e__257 : (apow (1 - (powerRZ b1 (t)%Z)) (q + 1)) = (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1))).
{
assert (e__258 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (apow  (((- 1) * (powerRZ b1 (t)%Z)) + 1) (q + 1)).
{ exact (f_equal (fun v__ => apow  v__ (q + 1)) e__258). }
rewrite (apow_flip (((- 1) * (powerRZ b1 (t)%Z)) + 1) ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) by feq.
reflexivity.
}
try rewrite <- e__257.
rewrite s__142.
assert (e__255 : (Rpower (1 - (powerRZ b1 (t)%Z)) (q + 1)) = (((- 1) * (powerRZ b1 (t)%Z) * (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) + (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q))).
{
assert (e__256 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) (q + 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q + 1)) e__256). }
rewrite (rp_add (((- 1) * (powerRZ b1 (t)%Z)) + 1) (q + 1) q 1) by ring.
rewrite (rp_whole (((- 1) * (powerRZ b1 (t)%Z)) + 1) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__255.
feq.
}
(* goal *)
assert (s__295 : (((c b1 b2 p q (t)%Z) - 1) <= ((q * (powerRZ b1 (t)%Z)) * / (Rpower (1 - b1) (q + 1))))).
{
apply gap_le.
assert (e__143 : (((q * (powerRZ b1 (t)%Z)) * / (Rpower (1 - b1) (q + 1))) - ((c b1 b2 p q (t)%Z) - 1)) = (((1 - (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p))) * / (Rpower (1 - (powerRZ b1 (t)%Z)) q)) + (((Rpower (1 + ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))) (- q)) - (1 - (q * ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))))) * / (Rpower (1 - (powerRZ b1 (t)%Z)) q)) + ((q * (powerRZ b1 (t)%Z) * ((apow (1 - (powerRZ b1 (t)%Z)) (q + 1)) - (apow (1 - b1) (q + 1)))) * / ((Rpower (1 - b1) (q + 1)) * (Rpower (1 - (powerRZ b1 (t)%Z)) (q + 1)))))).
{
transitivity (((((- 1) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))) + ((- 1) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)) * b1) + b1 + (- 1)) * (/ (b1 + (- 1))))).
{
assert (e__191 : / (Rpower (1 - b1) (q + 1)) = (((- 1) * (/ (Rpower (((- 1) * b1) + 1) q))) * (/ (b1 + (- 1))))).
{
assert (e__192 : (Rpower (1 - b1) (q + 1)) = (((- 1) * (Rpower (((- 1) * b1) + 1) q) * b1) + (Rpower (((- 1) * b1) + 1) q))).
{
assert (e__193 : (1 - b1) = (((- 1) * b1) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b1) + 1) (q + 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q + 1)) e__193). }
rewrite (rp_add (((- 1) * b1) + 1) (q + 1) q 1) by ring.
rewrite (rp_whole (((- 1) * b1) + 1) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__192.
apply inv_by. feq.
}
assert (e__194 : (c b1 b2 p q (t)%Z) = ((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)))).
{
change (((Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 (t)%Z)) q)) = ((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)))).
assert (e__195 : (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))).
{
assert (e__196 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__196). }
assert (e__197 : (q * / p) = ((/ p) * q)).
{
assert (e__198 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__198.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) v__ ) e__197). }
feq.
}
assert (e__199 : / (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q))).
{
assert (e__200 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__201 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__201). }
feq.
}
rw e__200.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__195.
rw e__199.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__191.
rw e__194.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((apow (b1 + (- 1)) (q + 1)) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((- 1) * (apow (b1 + (- 1)) (q + 1)) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((- 2) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))) + (2 * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)) * b1) + (2 * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q))) + ((- 2) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q)) * b1) + ((powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * b1 * q) + ((- 1) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * q) + (((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))) + ((- 1) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)) * b1) + ((- 1) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q))) + (((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q)) * b1) + ((- 1) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * b1 * q) + (((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * q) + ((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))) + ((- 1) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)) * b1) + ((- 1) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q))) + ((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q)) * b1)) * (/ (((powerRZ b1 (t)%Z) * b1) + ((- 1) * (powerRZ b1 (t)%Z)) + ((- 1) * b1) + 1)) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__202 : / ((Rpower (1 - b1) (q + 1)) * (Rpower (1 - (powerRZ b1 (t)%Z)) (q + 1))) = (((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q))) * (/ (((powerRZ b1 (t)%Z) * b1) + ((- 1) * (powerRZ b1 (t)%Z)) + ((- 1) * b1) + 1)))).
{
assert (e__203 : ((Rpower (1 - b1) (q + 1)) * (Rpower (1 - (powerRZ b1 (t)%Z)) (q + 1))) = (((- 1) * (powerRZ b1 (t)%Z) * (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) * (Rpower (((- 1) * b1) + 1) q)) + ((powerRZ b1 (t)%Z) * (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) * (Rpower (((- 1) * b1) + 1) q) * b1) + ((Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) * (Rpower (((- 1) * b1) + 1) q)) + ((- 1) * (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) * (Rpower (((- 1) * b1) + 1) q) * b1))).
{
assert (e__204 : (Rpower (1 - (powerRZ b1 (t)%Z)) (q + 1)) = (((- 1) * (powerRZ b1 (t)%Z) * (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) + (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q))).
{
assert (e__205 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) (q + 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q + 1)) e__205). }
rewrite (rp_add (((- 1) * (powerRZ b1 (t)%Z)) + 1) (q + 1) q 1) by ring.
rewrite (rp_whole (((- 1) * (powerRZ b1 (t)%Z)) + 1) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__206 : (Rpower (1 - b1) (q + 1)) = (((- 1) * (Rpower (((- 1) * b1) + 1) q) * b1) + (Rpower (((- 1) * b1) + 1) q))).
{
assert (e__207 : (1 - b1) = (((- 1) * b1) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b1) + 1) (q + 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (q + 1)) e__207). }
rewrite (rp_add (((- 1) * b1) + 1) (q + 1) q 1) by ring.
rewrite (rp_whole (((- 1) * b1) + 1) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__204.
rw e__206.
reflexivity.
}
feq.
}
rw e__203.
apply inv_by. feq.
}
assert (e__208 : (Rpower (1 + ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))) (- q)) = (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q))).
{
assert (e__209 : (1 + ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__210 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__211 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
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
transitivity (Rpower  ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) (- q)).
{ exact (f_equal (fun v__ => Rpower  v__ (- q)) e__209). }
assert (e__212 : (- q) = ((- 1) * q)).
{
feq.
}
transitivity (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) ((- 1) * q) ).
{ exact (f_equal (fun v__ => Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) v__ ) e__212). }
rewrite (rp_times_neg ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) ((- 1) * q) q 1) by (simpl INR; feq).
feq.
}
assert (e__213 : (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))).
{
assert (e__214 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__214). }
assert (e__215 : (q * / p) = ((/ p) * q)).
{
assert (e__216 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__216.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) v__ ) e__215). }
feq.
}
assert (e__217 : (apow (1 - (powerRZ b1 (t)%Z)) (q + 1)) = (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1))).
{
assert (e__218 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (apow  (((- 1) * (powerRZ b1 (t)%Z)) + 1) (q + 1)).
{ exact (f_equal (fun v__ => apow  v__ (q + 1)) e__218). }
rewrite (apow_flip (((- 1) * (powerRZ b1 (t)%Z)) + 1) ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) by feq.
reflexivity.
}
assert (e__219 : / (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q))).
{
assert (e__220 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__221 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__221). }
feq.
}
rw e__220.
apply inv_by. feq.
}
assert (e__222 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__223 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__223.
apply inv_by. feq.
}
assert (e__224 : (apow (1 - b1) (q + 1)) = (apow (b1 + (- 1)) (q + 1))).
{
assert (e__225 : (1 - b1) = (((- 1) * b1) + 1)).
{
feq.
}
transitivity (apow  (((- 1) * b1) + 1) (q + 1)).
{ exact (f_equal (fun v__ => apow  v__ (q + 1)) e__225). }
rewrite (apow_flip (((- 1) * b1) + 1) (b1 + (- 1)) (q + 1)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__202.
rw e__208.
rw e__213.
rw e__217.
rw e__219.
rw e__222.
rw e__224.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + ((- 1) * (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((- 1) * (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + (1 * (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((- 1) * (apow (b1 + (- 1)) (q + 1)) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + (1 * (apow (b1 + (- 1)) (q + 1)) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + (1 * (apow (b1 + (- 1)) (q + 1)) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + ((- 1) * (apow (b1 + (- 1)) (q + 1)) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + (2 * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q))) + ((- 4) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q)) * b1) + (2 * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q)) * (b1 ^ 2)) + (2 * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * b1 * q) + ((- 1) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (b1 ^ 2) * q) + ((- 1) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * q) + ((- 1) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + (1 * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + (4 * (powerRZ b1 (t)%Z) * b1) + ((- 2) * (powerRZ b1 (t)%Z) * (b1 ^ 2)) + ((- 2) * (powerRZ b1 (t)%Z)) + ((- 1) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q))) + (2 * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q)) * b1) + ((- 1) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q)) * (b1 ^ 2)) + ((- 2) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * b1 * q) + (1 * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (b1 ^ 2) * q) + (1 * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * q) + (2 * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + ((- 2) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((- 2) * ((powerRZ b1 (t)%Z) ^ 2) * b1) + (1 * ((powerRZ b1 (t)%Z) ^ 2) * (b1 ^ 2)) + (1 * ((powerRZ b1 (t)%Z) ^ 2)) + ((- 1) * ((powerRZ b1 (t)%Z) ^ 3) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + (1 * ((powerRZ b1 (t)%Z) ^ 3) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((- 1) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q))) + (2 * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q)) * b1) + ((- 1) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q)) * (b1 ^ 2)) + ((- 2) * b1) + (1 * (b1 ^ 2)) + (1)) * (/ ((1 * (powerRZ b1 (t)%Z) * b1) + ((- 1) * (powerRZ b1 (t)%Z)) + ((- 1) * b1) + (1))) * (/ ((1 * (powerRZ b1 (t)%Z)) + ((- 1)))) * (/ ((1 * b1) + ((- 1)))))).
{
feq.
}
rw n__245.
transitivity (((((apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + ((- 1) * (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((- 1) * (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + ((apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((- 1) * (apow (b1 + (- 1)) (q + 1)) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + ((apow (b1 + (- 1)) (q + 1)) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((apow (b1 + (- 1)) (q + 1)) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + ((- 1) * (apow (b1 + (- 1)) (q + 1)) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + (2 * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * b1 * q) + ((- 1) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (b1 ^ 2) * q) + ((- 1) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * q) + ((- 1) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + ((powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((- 2) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * b1 * q) + (((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (b1 ^ 2) * q) + (((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * q) + (2 * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + ((- 2) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((- 1) * ((powerRZ b1 (t)%Z) ^ 3) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + (((powerRZ b1 (t)%Z) ^ 3) * (/ (Rpower (((- 1) * b1) + 1) q)) * q)) * (/ (((powerRZ b1 (t)%Z) * b1) + ((- 1) * (powerRZ b1 (t)%Z)) + ((- 1) * b1) + 1)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (b1 + (- 1))))).
{
feq.
}
transitivity ((((1 * (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + ((- 1) * (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((- 1) * (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + (1 * (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((- 1) * (apow (b1 + (- 1)) (q + 1)) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + (1 * (apow (b1 + (- 1)) (q + 1)) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + (1 * (apow (b1 + (- 1)) (q + 1)) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + ((- 1) * (apow (b1 + (- 1)) (q + 1)) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + (2 * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * b1 * q) + ((- 1) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (b1 ^ 2) * q) + ((- 1) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * q) + ((- 1) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + (1 * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((- 2) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * b1 * q) + (1 * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (b1 ^ 2) * q) + (1 * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * q) + (2 * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + ((- 2) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((- 1) * ((powerRZ b1 (t)%Z) ^ 3) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + (1 * ((powerRZ b1 (t)%Z) ^ 3) * (/ (Rpower (((- 1) * b1) + 1) q)) * q)) * (/ ((1 * (powerRZ b1 (t)%Z) * b1) + ((- 1) * (powerRZ b1 (t)%Z)) + ((- 1) * b1) + (1))) * (/ ((1 * (powerRZ b1 (t)%Z)) + ((- 1)))) * (/ ((1 * b1) + ((- 1)))))).
{
feq.
}
rw n__252.
transitivity (((((apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + ((- 1) * (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((- 1) * (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + ((apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((- 1) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + ((powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + (2 * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + ((- 2) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((- 1) * ((powerRZ b1 (t)%Z) ^ 3) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + (((powerRZ b1 (t)%Z) ^ 3) * (/ (Rpower (((- 1) * b1) + 1) q)) * q)) * (/ (((powerRZ b1 (t)%Z) * b1) + ((- 1) * (powerRZ b1 (t)%Z)) + ((- 1) * b1) + 1)) * (/ ((powerRZ b1 (t)%Z) + (- 1))) * (/ (b1 + (- 1))))).
{
feq.
}
transitivity ((((1 * (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + ((- 1) * (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((- 1) * (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + (1 * (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((- 1) * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + (1 * (powerRZ b1 (t)%Z) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + (2 * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + ((- 2) * ((powerRZ b1 (t)%Z) ^ 2) * (/ (Rpower (((- 1) * b1) + 1) q)) * q) + ((- 1) * ((powerRZ b1 (t)%Z) ^ 3) * (/ (Rpower (((- 1) * b1) + 1) q)) * b1 * q) + (1 * ((powerRZ b1 (t)%Z) ^ 3) * (/ (Rpower (((- 1) * b1) + 1) q)) * q)) * (/ ((1 * (powerRZ b1 (t)%Z) * b1) + ((- 1) * (powerRZ b1 (t)%Z)) + ((- 1) * b1) + (1))) * (/ ((1 * (powerRZ b1 (t)%Z)) + ((- 1)))) * (/ ((1 * b1) + ((- 1)))))).
{
feq.
}
rw n__259.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__144 : 0 <= (((1 - (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p))) * / (Rpower (1 - (powerRZ b1 (t)%Z)) q)) + (((Rpower (1 + ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))) (- q)) - (1 - (q * ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))))) * / (Rpower (1 - (powerRZ b1 (t)%Z)) q)) + ((q * (powerRZ b1 (t)%Z) * ((apow (1 - (powerRZ b1 (t)%Z)) (q + 1)) - (apow (1 - b1) (q + 1)))) * / ((Rpower (1 - b1) (q + 1)) * (Rpower (1 - (powerRZ b1 (t)%Z)) (q + 1)))))).
{
apply Rlt_le.
apply plus_pos_nn.
{
apply plus_pos_nn.
{
apply mult_pos_pos.
{
assert (e__260 : (1 - (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p))) = 1 * (1 - (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p))) + 0).
{
transitivity ((((- 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))) + 1)).
{
assert (e__261 : (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))).
{
assert (e__262 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__262). }
assert (e__263 : (q * / p) = ((/ p) * q)).
{
assert (e__264 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__264.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) v__ ) e__263). }
feq.
}
eapply eq_trans.
{
rw e__261.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))) + 1)).
{
assert (e__265 : (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))).
{
assert (e__266 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__266). }
assert (e__267 : (q * / p) = ((/ p) * q)).
{
assert (e__268 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__268.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) v__ ) e__267). }
feq.
}
eapply eq_trans.
{
rw e__265.
reflexivity.
}
feq.
}
feq.
}
rw e__260.
apply (from_lt_pos 1 0 (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) 1); [exact s__29 | lra ..].
}
{
apply inv_pos.
apply exp_pos.
}
}
{
apply mult_nn_pos.
{
assert (e__269 : ((Rpower (1 + ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))) (- q)) - (1 - (q * ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))))) = 1 * ((Rpower (1 + ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))) (- q)) - (1 - (q * ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))))) + 0).
{
transitivity (((((powerRZ b1 (t)%Z) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q))) + ((- 1) * (powerRZ b1 (t)%Z) * q) + ((- 1) * (powerRZ b1 (t)%Z)) + ((- 1) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q))) + 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__270 : (Rpower (1 + ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))) (- q)) = (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q))).
{
assert (e__271 : (1 + ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__272 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__273 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__273.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__272.
reflexivity.
}
feq.
}
transitivity (Rpower  ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) (- q)).
{ exact (f_equal (fun v__ => Rpower  v__ (- q)) e__271). }
assert (e__274 : (- q) = ((- 1) * q)).
{
feq.
}
transitivity (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) ((- 1) * q) ).
{ exact (f_equal (fun v__ => Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) v__ ) e__274). }
rewrite (rp_times_neg ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) ((- 1) * q) q 1) by (simpl INR; feq).
feq.
}
assert (e__275 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__276 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__276.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__270.
rw e__275.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((powerRZ b1 (t)%Z) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q))) + ((- 1) * (powerRZ b1 (t)%Z) * q) + ((- 1) * (powerRZ b1 (t)%Z)) + ((- 1) * (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q))) + 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__277 : (Rpower (1 + ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))) (- q)) = (/ (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) q))).
{
assert (e__278 : (1 + ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__279 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__280 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__280.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__279.
reflexivity.
}
feq.
}
transitivity (Rpower  ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) (- q)).
{ exact (f_equal (fun v__ => Rpower  v__ (- q)) e__278). }
assert (e__281 : (- q) = ((- 1) * q)).
{
feq.
}
transitivity (Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) ((- 1) * q) ).
{ exact (f_equal (fun v__ => Rpower ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) v__ ) e__281). }
rewrite (rp_times_neg ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1)))) ((- 1) * q) q 1) by (simpl INR; feq).
feq.
}
assert (e__282 : / (1 - (powerRZ b1 (t)%Z)) = ((- 1) * (/ ((powerRZ b1 (t)%Z) + (- 1))))).
{
assert (e__283 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
rw e__283.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__277.
rw e__282.
reflexivity.
}
feq.
}
feq.
}
rw e__269.
apply (from_le_nn 1 0 (1 - (q * ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z))))) (Rpower (1 + ((powerRZ b1 (t)%Z) * / (1 - (powerRZ b1 (t)%Z)))) (- q))); [exact s__82 | lra ..].
}
{
apply inv_pos.
apply exp_pos.
}
}
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__284 : q = 1 * (q - 0) + 0).
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
rw e__284.
apply (from_lt_pos 1 0 0 q); [exact h__9 | lra ..].
}
{
apply pz_pos.
assert (e__285 : b1 = 1 * (b1 - 0) + 0).
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
rw e__285.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
}
{
assert (e__286 : ((apow (1 - (powerRZ b1 (t)%Z)) (q + 1)) - (apow (1 - b1) (q + 1))) = 1 * ((apow (1 - (powerRZ b1 (t)%Z)) (q + 1)) - (apow (1 - b1) (q + 1))) + 0).
{
transitivity (((apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) + ((- 1) * (apow (b1 + (- 1)) (q + 1))))).
{
assert (e__287 : (apow (1 - (powerRZ b1 (t)%Z)) (q + 1)) = (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1))).
{
assert (e__288 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (apow  (((- 1) * (powerRZ b1 (t)%Z)) + 1) (q + 1)).
{ exact (f_equal (fun v__ => apow  v__ (q + 1)) e__288). }
rewrite (apow_flip (((- 1) * (powerRZ b1 (t)%Z)) + 1) ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) by feq.
reflexivity.
}
assert (e__289 : (apow (1 - b1) (q + 1)) = (apow (b1 + (- 1)) (q + 1))).
{
assert (e__290 : (1 - b1) = (((- 1) * b1) + 1)).
{
feq.
}
transitivity (apow  (((- 1) * b1) + 1) (q + 1)).
{ exact (f_equal (fun v__ => apow  v__ (q + 1)) e__290). }
rewrite (apow_flip (((- 1) * b1) + 1) (b1 + (- 1)) (q + 1)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__287.
rw e__289.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) + ((- 1) * (apow (b1 + (- 1)) (q + 1))))).
{
assert (e__291 : (apow (1 - (powerRZ b1 (t)%Z)) (q + 1)) = (apow ((powerRZ b1 (t)%Z) + (- 1)) (q + 1))).
{
assert (e__292 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (apow  (((- 1) * (powerRZ b1 (t)%Z)) + 1) (q + 1)).
{ exact (f_equal (fun v__ => apow  v__ (q + 1)) e__292). }
rewrite (apow_flip (((- 1) * (powerRZ b1 (t)%Z)) + 1) ((powerRZ b1 (t)%Z) + (- 1)) (q + 1)) by feq.
reflexivity.
}
assert (e__293 : (apow (1 - b1) (q + 1)) = (apow (b1 + (- 1)) (q + 1))).
{
assert (e__294 : (1 - b1) = (((- 1) * b1) + 1)).
{
feq.
}
transitivity (apow  (((- 1) * b1) + 1) (q + 1)).
{ exact (f_equal (fun v__ => apow  v__ (q + 1)) e__294). }
rewrite (apow_flip (((- 1) * b1) + 1) (b1 + (- 1)) (q + 1)) by feq.
reflexivity.
}
eapply eq_trans.
{
rw e__291.
rw e__293.
reflexivity.
}
feq.
}
feq.
}
rw e__286.
apply (from_le_nn 1 0 (apow (1 - b1) (q + 1)) (apow (1 - (powerRZ b1 (t)%Z)) (q + 1))); [exact s__124 | lra ..].
}
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
}
rw e__143. exact w__144.
}
split.
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__296 : p = 1 * (p - 0) + 0).
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
rw e__296.
apply (from_lt_pos 1 0 0 p); [exact h__8 | lra ..].
}
{
split.
{
change (0 < (1 - (powerRZ b2 (t)%Z))).
assert (g__297 : 0 < b2).
{
assert (e__301 : b2 = 1 * (b2 - 0) + 0).
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
rw e__301.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__298 : 0 < (1 - b2)).
{
assert (e__302 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__302.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__299 : 0 < (IZR t)).
{
assert (e__303 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__303.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__300 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
{
split.
{
change (0 < (1 - (powerRZ b1 (t)%Z))).
assert (g__304 : 0 < b1).
{
assert (e__308 : b1 = 1 * (b1 - 0) + 0).
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
rw e__308.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__305 : 0 < (1 - b1)).
{
assert (e__309 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__309.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__306 : 0 < (IZR t)).
{
assert (e__310 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__310.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__307 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
split.
{
change (0 <> (Rpower (1 - (powerRZ b1 (t)%Z)) q)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 < (1 - b1)).
assert (e__311 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__311.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
{
change (0 <> (Rpower (1 - b1) (q + 1))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
}
}
}
}
}
{
change (((c b1 b2 p q (t)%Z) - 1) <= ((q * (powerRZ b1 (t)%Z)) * / (Rpower (1 - b1) (q + 1)))).
exact s__295.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (p : R) (q : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < q) -> (1 <= (IZR t)) -> ((0 <> p) /\ (0 < (1 - (powerRZ b2 (t)%Z))) /\ (0 < (1 - (powerRZ b1 (t)%Z))) /\ (0 <> (Rpower (1 - (powerRZ b1 (t)%Z)) q)) /\ (0 < (1 - b1)) /\ (0 <> (Rpower (1 - b1) (q + 1)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (p : R) (q : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < q) -> (1 <= (IZR t)) -> (((c b1 b2 p q (t)%Z) - 1) <= ((q * (powerRZ b1 (t)%Z)) / (Rpower (1 - b1) (q + 1)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (p : R) (q : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < q) -> (1 <= (IZR t)) -> (((q * (powerRZ b1 (t)%Z)) / (Rpower (1 - b1) (q + 1))) < ((c b1 b2 p q (t)%Z) - 1)) := claim.
End T_aida_split_above_df2fd2ad.


(* aida.split_below; certificate 482f931bdcde1e2176946f22e3fceeeb892ac0f9fbd4912dee0f40f0120badf7 *)
Module T_aida_split_below_482f931b.
Definition c (b1 : R) (b2 : R) (p : R) (q : R) (t : Z) : R := ((Rpower (1 - (powerRZ b2 (t)%Z)) (q / p)) / (Rpower (1 - (powerRZ b1 (t)%Z)) q)).

Lemma satisfiable : exists (b1 : R) (b2 : R) (p : R) (q : R) (t : Z), (0 <= t)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < p) /\ (0 < q) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (3 * / 4), 1, 2, (1)%Z.
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
change (0 < 1).
closed_less.
}
{
split.
{
change (0 < 2).
closed_less.
}
{
change (1 <= 1).
apply Req_le.
closed_eq.
}
}
}
}
}
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (p : R) (q : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < q) -> (1 <= (IZR t)) -> ((((p <= q) -> (0 <> p)) /\ ((p <= q) -> (0 < (1 - (powerRZ b2 (t)%Z)))) /\ ((p <= q) -> (0 < (1 - (powerRZ b1 (t)%Z)))) /\ ((p <= q) -> (0 <> (Rpower (1 - (powerRZ b1 (t)%Z)) q))) /\ ((q < p) -> (0 <> p)) /\ ((q < p) -> (0 < (1 - (powerRZ b2 (t)%Z)))) /\ ((q < p) -> (0 < (1 - (powerRZ b1 (t)%Z)))) /\ ((q < p) -> (0 <> (Rpower (1 - (powerRZ b1 (t)%Z)) q)))) /\ (((p <= q) -> ((1 - (c b1 b2 p q (t)%Z)) <= ((q / p) * (powerRZ b2 (t)%Z)))) /\ ((q < p) -> ((1 - (c b1 b2 p q (t)%Z)) <= (powerRZ b2 (t)%Z))))).
Proof.
intros b1 b2 p q t b__0 h__2 h__5 h__8 h__9 h__10.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
assert (z__11 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* B *)
assert (s__15 : ((1 - (powerRZ b1 (t)%Z)) < 1)).
{
apply gap_lt.
assert (e__12 : (1 - (1 - (powerRZ b1 (t)%Z))) = (powerRZ b1 (t)%Z)).
{
transitivity ((powerRZ b1 (t)%Z)).
{
feq.
}
symmetry.
transitivity ((powerRZ b1 (t)%Z)).
{
reflexivity.
}
feq.
}
assert (w__13 : 0 < (powerRZ b1 (t)%Z)).
{
apply pz_pos.
assert (e__14 : b1 = 1 * (b1 - 0) + 0).
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
rw e__14.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
rw e__12. exact w__13.
}
(* below *)
assert (s__27 : ((Rpower (1 - (powerRZ b1 (t)%Z)) q) < 1)).
{
assert (p__16 : (0 < (1 - (powerRZ b1 (t)%Z)))).
{
assert (g__17 : 0 < b1).
{
assert (e__21 : b1 = 1 * (b1 - 0) + 0).
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
rw e__21.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__18 : 0 < (1 - b1)).
{
assert (e__22 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__22.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__19 : 0 < (IZR t)).
{
assert (e__23 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__23.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__20 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
assert (p__24 : ((1 - (powerRZ b1 (t)%Z)) < 1)).
{
exact s__15.
}
assert (p__25 : (0 < q)).
{
exact h__9.
}
assert (u__26 : ((Rpower (1 - (powerRZ b1 (t)%Z)) q) < 1)).
{
exact (ax_rpow_below_one (1 - (powerRZ b1 (t)%Z)) q p__16 p__24 p__25).
}
exact u__26.
}
(* more *)
assert (s__108 : ((p <= q) -> ((1 - (c b1 b2 p q (t)%Z)) <= ((q * / p) * (powerRZ b2 (t)%Z))))).
{
intros p__28.
assert (n__32 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__31 : p = 1 * (p - 0) + 0).
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
rw e__31.
apply (from_lt_pos 1 0 0 p); [exact h__8 | lra ..].
}
(* exponent *)
assert (s__37 : (1 <= (q * / p))).
{
apply gap_le.
assert (e__29 : ((q * / p) - 1) = ((q - p) * / p)).
{
transitivity ((((/ p) * q) + (- 1))).
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
symmetry.
transitivity ((((/ p) * q) + (- 1))).
{
assert (e__34 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__34.
reflexivity.
}
feq.
}
feq.
}
assert (w__30 : 0 <= ((q - p) * / p)).
{
apply mult_nn_pos.
{
assert (e__35 : (q - p) = 1 * (q - p) + 0).
{
transitivity ((((- 1) * p) + q)).
{
feq.
}
symmetry.
transitivity ((((- 1) * p) + q)).
{
feq.
}
feq.
}
rw e__35.
apply (from_le_nn 1 0 p q); [exact p__28 | lra ..].
}
{
apply inv_pos.
assert (e__36 : p = 1 * (p - 0) + 0).
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
rw e__36.
apply (from_lt_pos 1 0 0 p); [exact h__8 | lra ..].
}
}
rw e__29. exact w__30.
}
(* above *)
assert (s__47 : ((- 1) < (- (powerRZ b2 (t)%Z)))).
{
apply gap_lt.
assert (e__38 : ((- (powerRZ b2 (t)%Z)) - (- 1)) = (1 - (powerRZ b2 (t)%Z))).
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
assert (w__39 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
assert (g__40 : 0 < b2).
{
assert (e__44 : b2 = 1 * (b2 - 0) + 0).
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
rw e__44.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__41 : 0 < (1 - b2)).
{
assert (e__45 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__45.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__42 : 0 < (IZR t)).
{
assert (e__46 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__46.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__43 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
rw e__38. exact w__39.
}
(* bernoulli *)
assert (s__51 : ((1 + ((q * / p) * (- (powerRZ b2 (t)%Z)))) <= (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)))).
{
assert (p__48 : ((- 1) < (- (powerRZ b2 (t)%Z)))).
{
exact s__47.
}
assert (p__49 : (1 <= (q * / p))).
{
exact s__37.
}
assert (u__50 : ((1 + ((q * / p) * (- (powerRZ b2 (t)%Z)))) <= (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)))).
{
exact (ax_bernoulli (- (powerRZ b2 (t)%Z)) (q * / p) p__48 p__49).
}
exact u__50.
}
assert (n__55 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
assert (e__54 : (1 - (powerRZ b2 (t)%Z)) = 1 * ((- (powerRZ b2 (t)%Z)) - (- 1)) + 0).
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
rw e__54.
apply (from_lt_pos 1 0 (- 1) (- (powerRZ b2 (t)%Z))); [exact s__47 | lra ..].
}
assert (n__57 : 0 < (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__56 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__56.
exact n__55.
}
assert (n__65 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
assert (g__58 : 0 < b1).
{
assert (e__62 : b1 = 1 * (b1 - 0) + 0).
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
rw e__62.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__59 : 0 < (1 - b1)).
{
assert (e__63 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__63.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__60 : 0 < (IZR t)).
{
assert (e__64 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__61 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
assert (n__67 : 0 < (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
assert (e__66 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__66.
exact n__65.
}
assert (n__68 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__71 : (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) <> 0).
{
assert (e__69 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__70 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__70). }
feq.
}
try rewrite <- e__69.
exact n__68.
}
(* more *)
assert (s__107 : ((1 - (c b1 b2 p q (t)%Z)) <= ((q * / p) * (powerRZ b2 (t)%Z)))).
{
apply gap_le.
assert (e__52 : (((q * / p) * (powerRZ b2 (t)%Z)) - (1 - (c b1 b2 p q (t)%Z))) = ((((Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) * (1 - (Rpower (1 - (powerRZ b1 (t)%Z)) q))) * / (Rpower (1 - (powerRZ b1 (t)%Z)) q)) + ((Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) - (1 + ((q * / p) * (- (powerRZ b2 (t)%Z))))))).
{
transitivity ((((powerRZ b2 (t)%Z) * (/ p) * q) + ((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))) + (- 1))).
{
assert (e__72 : (c b1 b2 p q (t)%Z) = ((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)))).
{
change (((Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 (t)%Z)) q)) = ((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)))).
assert (e__73 : (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))).
{
assert (e__74 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__74). }
assert (e__75 : (q * / p) = ((/ p) * q)).
{
assert (e__76 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__76.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) v__ ) e__75). }
feq.
}
assert (e__77 : / (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q))).
{
assert (e__78 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__79 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__79). }
feq.
}
rw e__78.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__73.
rw e__77.
reflexivity.
}
feq.
}
assert (e__80 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__72.
rw e__80.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ b2 (t)%Z) * (/ p) * q) + ((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))) + (- 1))).
{
assert (e__81 : (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))).
{
assert (e__82 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__82). }
assert (e__83 : (q * / p) = ((/ p) * q)).
{
assert (e__84 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__84.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) v__ ) e__83). }
feq.
}
assert (e__85 : / (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q))).
{
assert (e__86 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__87 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__87). }
feq.
}
rw e__86.
apply inv_by. feq.
}
assert (e__88 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__89 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__89). }
feq.
}
assert (e__90 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__81.
rw e__85.
rw e__88.
rw e__90.
reflexivity.
}
feq.
}
feq.
}
assert (w__53 : 0 <= ((((Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) * (1 - (Rpower (1 - (powerRZ b1 (t)%Z)) q))) * / (Rpower (1 - (powerRZ b1 (t)%Z)) q)) + ((Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) - (1 + ((q * / p) * (- (powerRZ b2 (t)%Z))))))).
{
apply Rlt_le.
apply plus_pos_nn.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply exp_pos.
}
{
assert (e__91 : (1 - (Rpower (1 - (powerRZ b1 (t)%Z)) q)) = 1 * (1 - (Rpower (1 - (powerRZ b1 (t)%Z)) q)) + 0).
{
transitivity ((((- 1) * (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) + 1)).
{
assert (e__92 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__93 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__93). }
feq.
}
eapply eq_trans.
{
rw e__92.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) + 1)).
{
assert (e__94 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__95 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__95). }
feq.
}
eapply eq_trans.
{
rw e__94.
reflexivity.
}
feq.
}
feq.
}
rw e__91.
apply (from_lt_pos 1 0 (Rpower (1 - (powerRZ b1 (t)%Z)) q) 1); [exact s__27 | lra ..].
}
}
{
apply inv_pos.
apply exp_pos.
}
}
{
assert (e__96 : ((Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) - (1 + ((q * / p) * (- (powerRZ b2 (t)%Z))))) = 1 * ((Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) - (1 + ((q * / p) * (- (powerRZ b2 (t)%Z))))) + 0).
{
transitivity ((((powerRZ b2 (t)%Z) * (/ p) * q) + (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)) + (- 1))).
{
assert (e__97 : (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))).
{
assert (e__98 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__98). }
assert (e__99 : (q * / p) = ((/ p) * q)).
{
assert (e__100 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__100.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) v__ ) e__99). }
feq.
}
assert (e__101 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__97.
rw e__101.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ b2 (t)%Z) * (/ p) * q) + (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)) + (- 1))).
{
assert (e__102 : (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))).
{
assert (e__103 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__103). }
assert (e__104 : (q * / p) = ((/ p) * q)).
{
assert (e__105 : / p = (/ p)).
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
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) v__ ) e__104). }
feq.
}
assert (e__106 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__102.
rw e__106.
reflexivity.
}
feq.
}
feq.
}
rw e__96.
apply (from_le_nn 1 0 (1 + ((q * / p) * (- (powerRZ b2 (t)%Z)))) (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p))); [exact s__51 | lra ..].
}
}
rw e__52. exact w__53.
}
exact s__107.
}
(* less *)
assert (s__199 : ((q < p) -> ((1 - (c b1 b2 p q (t)%Z)) <= (powerRZ b2 (t)%Z)))).
{
intros p__109.
assert (n__113 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__112 : p = 1 * (p - 0) + 0).
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
rw e__112.
apply (from_lt_pos 1 0 0 p); [exact h__8 | lra ..].
}
(* exponent *)
assert (s__118 : ((q * / p) < 1)).
{
apply gap_lt.
assert (e__110 : (1 - (q * / p)) = ((p - q) * / p)).
{
transitivity ((((- 1) * (/ p) * q) + 1)).
{
assert (e__114 : / p = (/ p)).
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
symmetry.
transitivity ((((- 1) * (/ p) * q) + 1)).
{
assert (e__115 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__115.
reflexivity.
}
feq.
}
feq.
}
assert (w__111 : 0 < ((p - q) * / p)).
{
apply mult_pos_pos.
{
assert (e__116 : (p - q) = 1 * (p - q) + 0).
{
transitivity ((p + ((- 1) * q))).
{
feq.
}
symmetry.
transitivity ((p + ((- 1) * q))).
{
feq.
}
feq.
}
rw e__116.
apply (from_lt_pos 1 0 q p); [exact p__109 | lra ..].
}
{
apply inv_pos.
assert (e__117 : p = 1 * (p - 0) + 0).
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
rw e__117.
apply (from_lt_pos 1 0 0 p); [exact h__8 | lra ..].
}
}
rw e__110. exact w__111.
}
(* A *)
assert (s__122 : ((1 - (powerRZ b2 (t)%Z)) < 1)).
{
apply gap_lt.
assert (e__119 : (1 - (1 - (powerRZ b2 (t)%Z))) = (powerRZ b2 (t)%Z)).
{
transitivity ((powerRZ b2 (t)%Z)).
{
feq.
}
symmetry.
transitivity ((powerRZ b2 (t)%Z)).
{
reflexivity.
}
feq.
}
assert (w__120 : 0 < (powerRZ b2 (t)%Z)).
{
apply pz_pos.
assert (e__121 : b2 = 1 * (b2 - 0) + 0).
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
rw e__121.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
rw e__119. exact w__120.
}
(* power *)
assert (s__134 : ((Rpower (1 - (powerRZ b2 (t)%Z)) 1) < (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)))).
{
assert (p__123 : (0 < (1 - (powerRZ b2 (t)%Z)))).
{
assert (g__124 : 0 < b2).
{
assert (e__128 : b2 = 1 * (b2 - 0) + 0).
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
rw e__128.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__125 : 0 < (1 - b2)).
{
assert (e__129 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__129.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__126 : 0 < (IZR t)).
{
assert (e__130 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__130.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__127 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (p__131 : ((1 - (powerRZ b2 (t)%Z)) < 1)).
{
exact s__122.
}
assert (p__132 : ((q * / p) < 1)).
{
exact s__118.
}
assert (u__133 : ((Rpower (1 - (powerRZ b2 (t)%Z)) 1) < (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)))).
{
exact (ax_rpow_decreasing_exponent (1 - (powerRZ b2 (t)%Z)) (q * / p) 1 p__123 p__131 p__132).
}
exact u__133.
}
assert (n__144 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
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
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
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
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__139 : 0 < (IZR t)).
{
assert (e__143 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__143.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__140 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
assert (n__146 : 0 < (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__145 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__145.
exact n__144.
}
assert (n__154 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
assert (g__147 : 0 < b1).
{
assert (e__151 : b1 = 1 * (b1 - 0) + 0).
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
rw e__151.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__148 : 0 < (1 - b1)).
{
assert (e__152 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__152.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__149 : 0 < (IZR t)).
{
assert (e__153 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__153.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__150 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
assert (n__156 : 0 < (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
assert (e__155 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__155.
exact n__154.
}
assert (n__157 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__160 : (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q) <> 0).
{
assert (e__158 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__159 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__159). }
feq.
}
try rewrite <- e__158.
exact n__157.
}
(* less *)
assert (s__198 : ((1 - (c b1 b2 p q (t)%Z)) <= (powerRZ b2 (t)%Z))).
{
apply gap_le.
assert (e__135 : ((powerRZ b2 (t)%Z) - (1 - (c b1 b2 p q (t)%Z))) = ((((Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) * (1 - (Rpower (1 - (powerRZ b1 (t)%Z)) q))) * / (Rpower (1 - (powerRZ b1 (t)%Z)) q)) + ((Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) - (Rpower (1 - (powerRZ b2 (t)%Z)) 1)))).
{
transitivity (((powerRZ b2 (t)%Z) + ((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))) + (- 1))).
{
assert (e__161 : (c b1 b2 p q (t)%Z) = ((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)))).
{
change (((Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b1 (t)%Z)) q)) = ((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)))).
assert (e__162 : (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))).
{
assert (e__163 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__163). }
assert (e__164 : (q * / p) = ((/ p) * q)).
{
assert (e__165 : / p = (/ p)).
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
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) v__ ) e__164). }
feq.
}
assert (e__166 : / (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q))).
{
assert (e__167 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__168 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__168). }
feq.
}
rw e__167.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__162.
rw e__166.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__161.
reflexivity.
}
feq.
}
symmetry.
transitivity (((powerRZ b2 (t)%Z) + ((/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) * (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))) + (- 1))).
{
assert (e__169 : (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))).
{
assert (e__170 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__170). }
assert (e__171 : (q * / p) = ((/ p) * q)).
{
assert (e__172 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__172.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) v__ ) e__171). }
feq.
}
assert (e__173 : / (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (/ (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q))).
{
assert (e__174 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__175 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__175). }
feq.
}
rw e__174.
apply inv_by. feq.
}
assert (e__176 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__177 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__177). }
feq.
}
assert (e__178 : (Rpower (1 - (powerRZ b2 (t)%Z)) 1) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__179 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__179). }
rewrite (rp_whole (((- 1) * (powerRZ b2 (t)%Z)) + 1) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__169.
rw e__173.
rw e__176.
rw e__178.
reflexivity.
}
feq.
}
feq.
}
assert (w__136 : 0 <= ((((Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) * (1 - (Rpower (1 - (powerRZ b1 (t)%Z)) q))) * / (Rpower (1 - (powerRZ b1 (t)%Z)) q)) + ((Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) - (Rpower (1 - (powerRZ b2 (t)%Z)) 1)))).
{
apply Rlt_le.
apply plus_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply exp_pos.
}
{
assert (e__180 : (1 - (Rpower (1 - (powerRZ b1 (t)%Z)) q)) = 1 * (1 - (Rpower (1 - (powerRZ b1 (t)%Z)) q)) + 0).
{
transitivity ((((- 1) * (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) + 1)).
{
assert (e__181 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__182 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__182). }
feq.
}
eapply eq_trans.
{
rw e__181.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)) + 1)).
{
assert (e__183 : (Rpower (1 - (powerRZ b1 (t)%Z)) q) = (Rpower (((- 1) * (powerRZ b1 (t)%Z)) + 1) q)).
{
assert (e__184 : (1 - (powerRZ b1 (t)%Z)) = (((- 1) * (powerRZ b1 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b1 (t)%Z)) + 1) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__184). }
feq.
}
eapply eq_trans.
{
rw e__183.
reflexivity.
}
feq.
}
feq.
}
rw e__180.
apply (from_lt_pos 1 0 (Rpower (1 - (powerRZ b1 (t)%Z)) q) 1); [exact s__27 | lra ..].
}
}
{
apply inv_pos.
apply exp_pos.
}
}
{
assert (e__185 : ((Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) - (Rpower (1 - (powerRZ b2 (t)%Z)) 1)) = 1 * ((Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) - (Rpower (1 - (powerRZ b2 (t)%Z)) 1)) + 0).
{
transitivity (((powerRZ b2 (t)%Z) + (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)) + (- 1))).
{
assert (e__186 : (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))).
{
assert (e__187 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__187). }
assert (e__188 : (q * / p) = ((/ p) * q)).
{
assert (e__189 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__189.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) v__ ) e__188). }
feq.
}
assert (e__190 : (Rpower (1 - (powerRZ b2 (t)%Z)) 1) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__191 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__191). }
rewrite (rp_whole (((- 1) * (powerRZ b2 (t)%Z)) + 1) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__186.
rw e__190.
reflexivity.
}
feq.
}
symmetry.
transitivity (((powerRZ b2 (t)%Z) + (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q)) + (- 1))).
{
assert (e__192 : (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p)) = (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q))).
{
assert (e__193 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__193). }
assert (e__194 : (q * / p) = ((/ p) * q)).
{
assert (e__195 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__195.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * (powerRZ b2 (t)%Z)) + 1) v__ ) e__194). }
feq.
}
assert (e__196 : (Rpower (1 - (powerRZ b2 (t)%Z)) 1) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
assert (e__197 : (1 - (powerRZ b2 (t)%Z)) = (((- 1) * (powerRZ b2 (t)%Z)) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * (powerRZ b2 (t)%Z)) + 1) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__197). }
rewrite (rp_whole (((- 1) * (powerRZ b2 (t)%Z)) + 1) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
eapply eq_trans.
{
rw e__192.
rw e__196.
reflexivity.
}
feq.
}
feq.
}
rw e__185.
apply (from_lt_pos 1 0 (Rpower (1 - (powerRZ b2 (t)%Z)) 1) (Rpower (1 - (powerRZ b2 (t)%Z)) (q * / p))); [exact s__134 | lra ..].
}
}
rw e__135. exact w__136.
}
exact s__198.
}
(* goal *)
assert (s__200 : (((p <= q) -> ((1 - (c b1 b2 p q (t)%Z)) <= ((q * / p) * (powerRZ b2 (t)%Z)))) /\ ((q < p) -> ((1 - (c b1 b2 p q (t)%Z)) <= (powerRZ b2 (t)%Z))))).
{
split.
{
exact s__108.
}
{
exact s__199.
}
}
pose proof s__200 as [h__201 h__202].
split.
{
split.
{
change ((p <= q) -> (0 <> p)).
intros p__203.
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__204 : p = 1 * (p - 0) + 0).
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
rw e__204.
apply (from_lt_pos 1 0 0 p); [exact h__8 | lra ..].
}
{
split.
{
change ((p <= q) -> (0 < (1 - (powerRZ b2 (t)%Z)))).
intros p__205.
assert (g__206 : 0 < b2).
{
assert (e__210 : b2 = 1 * (b2 - 0) + 0).
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
rw e__210.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__207 : 0 < (1 - b2)).
{
assert (e__211 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__211.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__208 : 0 < (IZR t)).
{
assert (e__212 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__212.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__209 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
{
split.
{
change ((p <= q) -> (0 < (1 - (powerRZ b1 (t)%Z)))).
intros p__213.
assert (g__214 : 0 < b1).
{
assert (e__218 : b1 = 1 * (b1 - 0) + 0).
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
rw e__218.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__215 : 0 < (1 - b1)).
{
assert (e__219 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__219.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__216 : 0 < (IZR t)).
{
assert (e__220 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__220.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__217 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
split.
{
change ((p <= q) -> (0 <> (Rpower (1 - (powerRZ b1 (t)%Z)) q))).
intros p__221.
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change ((q < p) -> (0 <> p)).
intros p__222.
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__223 : p = 1 * (p - 0) + 0).
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
rw e__223.
apply (from_lt_pos 1 0 0 p); [exact h__8 | lra ..].
}
{
split.
{
change ((q < p) -> (0 < (1 - (powerRZ b2 (t)%Z)))).
intros p__224.
assert (g__225 : 0 < b2).
{
assert (e__229 : b2 = 1 * (b2 - 0) + 0).
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
rw e__229.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__226 : 0 < (1 - b2)).
{
assert (e__230 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__230.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__227 : 0 < (IZR t)).
{
assert (e__231 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__231.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__228 : 0 < (1 - (powerRZ b2 (t)%Z))).
{
pz_gap b2 (t)%Z.
}
lra.
}
{
split.
{
change ((q < p) -> (0 < (1 - (powerRZ b1 (t)%Z)))).
intros p__232.
assert (g__233 : 0 < b1).
{
assert (e__237 : b1 = 1 * (b1 - 0) + 0).
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
rw e__237.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
assert (g__234 : 0 < (1 - b1)).
{
assert (e__238 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__238.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__235 : 0 < (IZR t)).
{
assert (e__239 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__239.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__10 | lra ..].
}
assert (g__236 : 0 < (1 - (powerRZ b1 (t)%Z))).
{
pz_gap b1 (t)%Z.
}
lra.
}
{
change ((q < p) -> (0 <> (Rpower (1 - (powerRZ b1 (t)%Z)) q))).
intros p__240.
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
}
}
}
}
}
}
}
{
change (((p <= q) -> ((1 - (c b1 b2 p q (t)%Z)) <= ((q * / p) * (powerRZ b2 (t)%Z)))) /\ ((q < p) -> ((1 - (c b1 b2 p q (t)%Z)) <= (powerRZ b2 (t)%Z)))).
exact s__200.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (p : R) (q : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < q) -> (1 <= (IZR t)) -> (((p <= q) -> (0 <> p)) /\ ((p <= q) -> (0 < (1 - (powerRZ b2 (t)%Z)))) /\ ((p <= q) -> (0 < (1 - (powerRZ b1 (t)%Z)))) /\ ((p <= q) -> (0 <> (Rpower (1 - (powerRZ b1 (t)%Z)) q))) /\ ((q < p) -> (0 <> p)) /\ ((q < p) -> (0 < (1 - (powerRZ b2 (t)%Z)))) /\ ((q < p) -> (0 < (1 - (powerRZ b1 (t)%Z)))) /\ ((q < p) -> (0 <> (Rpower (1 - (powerRZ b1 (t)%Z)) q)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (p : R) (q : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < q) -> (1 <= (IZR t)) -> (((p <= q) -> ((1 - (c b1 b2 p q (t)%Z)) <= ((q / p) * (powerRZ b2 (t)%Z)))) /\ ((q < p) -> ((1 - (c b1 b2 p q (t)%Z)) <= (powerRZ b2 (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (p : R) (q : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < p) -> (0 < q) -> (1 <= (IZR t)) -> (((p <= q) -> (((q / p) * (powerRZ b2 (t)%Z)) < (1 - (c b1 b2 p q (t)%Z)))) /\ ((q < p) -> ((1 - (c b1 b2 p q (t)%Z)) <= (powerRZ b2 (t)%Z)))) := claim.
End T_aida_split_below_482f931b.
