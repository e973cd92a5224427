From AdamNX Require Import Support Facts Limits Closed.
Open Scope R_scope.

(* aida.step_bound_2; certificate 2d44a27b167f4f6bc0643e40c2955952833b79b80bbd39988f170afa34ed9e47 *)
Module T_aida_step_bound_2_2d44a27b.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
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

Lemma satisfiable : exists (b1 : R) (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z /\ (b2 < 1) /\ ((b1 ^ 2) < b2).
Proof.
exists (1 * / 2), (1 * / 2), (fun i : Z => (2 - (IZR i))), (3)%Z.
split.
{
lia.
}
{
split.
{
change ((1 * / 2) < 1).
closed_less.
}
{
change (((1 * / 2) ^ 2) < (1 * / 2)).
closed_less.
}
}
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> (b2 < 1) -> ((b1 ^ 2) < b2) -> (((0 <> ((1 - b2) * (b2 - (b1 ^ 2))))) /\ (((first b1 g (t)%Z) ^ 2) <= (((((1 - b1) ^ 2) * b2) / ((1 - b2) * (b2 - (b1 ^ 2)))) * (second b2 2 g (t)%Z)))).
Proof.
intros b1 b2 g t b__0 h__2 h__3.
assert (r__1 : 0 <= IZR t) by (izr_le).
(* positive *)
assert (s__7 : (0 < b2)).
{
assert (e__4 : b2 = ((b2 - (b1 ^ 2)) + (b1 ^ 2))).
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
assert (w__5 : 0 < ((b2 - (b1 ^ 2)) + (b1 ^ 2))).
{
apply plus_pos_nn.
{
assert (e__6 : (b2 - (b1 ^ 2)) = 1 * (b2 - (b1 ^ 2)) + 0).
{
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
feq.
}
rw e__6.
apply (from_lt_pos 1 0 (b1 ^ 2) b2); [exact h__3 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
rw e__4. exact w__5.
}
(* B *)
assert (s__70 : (forall k : Z, ((0)%Z <= k)%Z -> (((first b1 g (k)%Z) ^ 2) <= (((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) * (second b2 2 g (k)%Z))))).
{
apply (induction_from (fun k : Z => (((first b1 g (k)%Z) ^ 2) <= (((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) * (second b2 2 g (k)%Z)))) (0)%Z).
{
change (((first b1 g (0)%Z) ^ 2) <= (((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) * (second b2 2 g (0)%Z))).
assert (n__12 : ((1 - b2) * (b2 - (b1 ^ 2))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__10 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__10.
apply (from_lt_pos 1 0 b2 1); [exact h__2 | lra ..].
}
{
assert (e__11 : (b2 - (b1 ^ 2)) = 1 * (b2 - (b1 ^ 2)) + 0).
{
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
feq.
}
rw e__11.
apply (from_lt_pos 1 0 (b1 ^ 2) b2); [exact h__3 | lra ..].
}
}
assert (n__14 : (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2))) <> 0).
{
assert (e__13 : ((1 - b2) * (b2 - (b1 ^ 2))) = (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))).
{
feq.
}
try rewrite <- e__13.
exact n__12.
}
(* base *)
assert (s__19 : (((first b1 g (0)%Z) ^ 2) <= (((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) * (second b2 2 g (0)%Z)))).
{
apply gap_le.
assert (e__8 : ((((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) * (second b2 2 g (0)%Z)) - ((first b1 g (0)%Z) ^ 2)) = 0).
{
transitivity (0).
{
assert (e__15 : / ((1 - b2) * (b2 - (b1 ^ 2))) = (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2))))).
{
assert (e__16 : ((1 - b2) * (b2 - (b1 ^ 2))) = (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))).
{
feq.
}
rw e__16.
apply inv_by. feq.
}
assert (e__17 : (second b2 2 g (0)%Z) = 0).
{
rewrite (second_start b2 2 g).
change (0 = 0).
reflexivity.
}
assert (e__18 : (first b1 g (0)%Z) = 0).
{
rewrite (first_start b1 g).
change (0 = 0).
reflexivity.
}
eapply eq_trans.
{
rw e__15.
rw e__17.
rw e__18.
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
assert (w__9 : 0 <= 0).
{
apply Req_le_sym.
reflexivity.
}
rw e__8. exact w__9.
}
exact s__19.
}
{
intros k b__20.
assert (r__21 : 0 <= IZR k).
{ izr_le. }
intros IH__22.
change (((first b1 g (k + 1)%Z) ^ 2) <= (((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) * (second b2 2 g (k + 1)%Z))).
assert (n__27 : ((1 - b2) * (b2 - (b1 ^ 2))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__25 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__25.
apply (from_lt_pos 1 0 b2 1); [exact h__2 | lra ..].
}
{
assert (e__26 : (b2 - (b1 ^ 2)) = 1 * (b2 - (b1 ^ 2)) + 0).
{
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
feq.
}
rw e__26.
apply (from_lt_pos 1 0 (b1 ^ 2) b2); [exact h__3 | lra ..].
}
}
assert (n__29 : (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2))) <> 0).
{
assert (e__28 : ((1 - b2) * (b2 - (b1 ^ 2))) = (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))).
{
feq.
}
try rewrite <- e__28.
exact n__27.
}
assert (n__31 : (b2 - (b1 ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__30 : (b2 - (b1 ^ 2)) = 1 * (b2 - (b1 ^ 2)) + 0).
{
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
feq.
}
rw e__30.
apply (from_lt_pos 1 0 (b1 ^ 2) b2); [exact h__3 | lra ..].
}
assert (n__33 : (((- 1) * (b1 ^ 2)) + b2) <> 0).
{
assert (e__32 : (b2 - (b1 ^ 2)) = (((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
try rewrite <- e__32.
exact n__31.
}
assert (n__34 : ((b1 ^ 2) + ((- 1) * b2)) <> 0).
{
intro vanishes.
apply n__33.
transitivity ((- 1) * ((b1 ^ 2) + ((- 1) * b2))).
{ feq. }
rewrite vanishes. ring.
}
(* step *)
assert (s__54 : (((first b1 g ((k + 1))%Z) ^ 2) <= (((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) * (second b2 2 g ((k + 1))%Z)))).
{
apply gap_le.
assert (e__23 : ((((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) * (second b2 2 g ((k + 1))%Z)) - ((first b1 g ((k + 1))%Z) ^ 2)) = ((b2 * ((((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) * (second b2 2 g (k)%Z)) - ((first b1 g (k)%Z) ^ 2))) + (((((b2 - (b1 ^ 2)) * (first b1 g (k)%Z)) - (b1 * (1 - b1) * (g ((k + 1))%Z))) ^ 2) * / (b2 - (b1 ^ 2))))).
{
transitivity (((((- 2) * (first b1 g (k)%Z) * (g (k + 1)%Z) * b1 * b2) + (2 * (first b1 g (k)%Z) * (g (k + 1)%Z) * b1 * (b2 ^ 2)) + (2 * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 2) * b2) + ((- 2) * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 2) * (b2 ^ 2)) + (2 * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 3)) + ((- 2) * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 3) * b2) + ((- 2) * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 4)) + (2 * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 4) * b2) + ((- 1) * ((first b1 g (k)%Z) ^ 2) * (b1 ^ 2) * b2) + (((first b1 g (k)%Z) ^ 2) * (b1 ^ 2) * (b2 ^ 2)) + (((first b1 g (k)%Z) ^ 2) * (b1 ^ 4)) + ((- 1) * ((first b1 g (k)%Z) ^ 2) * (b1 ^ 4) * b2) + (((g (k + 1)%Z) ^ 2) * (b1 ^ 2)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 2) * b2) + ((- 2) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 3)) + (2 * ((g (k + 1)%Z) ^ 2) * (b1 ^ 3) * b2) + (((g (k + 1)%Z) ^ 2) * (b1 ^ 4)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 4) * b2) + ((- 2) * (second b2 2 g (k)%Z) * b1 * (b2 ^ 2)) + ((second b2 2 g (k)%Z) * (b1 ^ 2) * (b2 ^ 2)) + ((second b2 2 g (k)%Z) * (b2 ^ 2))) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
{
assert (e__35 : / ((1 - b2) * (b2 - (b1 ^ 2))) = (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2))))).
{
assert (e__36 : ((1 - b2) * (b2 - (b1 ^ 2))) = (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))).
{
feq.
}
rw e__36.
apply inv_by. feq.
}
assert (e__37 : (second b2 2 g ((k + 1))%Z) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second b2 2 g (k)%Z) * b2))).
{
transitivity (second b2 2 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 2 g (k)%Z) by zp.
change ((aida_r b2 2 (second b2 2 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second b2 2 g (k)%Z) * b2))).
change ((((second b2 2 g (k)%Z) * b2) + ((apow (g (((k)%Z + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second b2 2 g (k)%Z) * b2))).
assert (e__38 : (apow (g (((k)%Z + 1))%Z) 2) = ((g (k + 1)%Z) ^ 2)).
{
assert (e__39 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__39). }
rewrite (apow_even (g (k + 1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__38.
reflexivity.
}
feq.
}
assert (e__40 : (first b1 g ((k + 1))%Z) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
{
transitivity (first b1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (first_succ b1 g (k)%Z) by zp.
change ((aida_m b1 (first b1 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
change ((((g (((k)%Z + 1))%Z) * (1 - b1)) + ((first b1 g (k)%Z) * b1)) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
assert (e__41 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
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
rw e__35.
rw e__37.
rw e__40.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((2 * (first b1 g (k)%Z) * (g (k + 1)%Z) * b1 * (b2 ^ 2)) + ((- 2) * (first b1 g (k)%Z) * (g (k + 1)%Z) * b1 * (b2 ^ 3)) + ((- 2) * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 2) * (b2 ^ 2)) + (2 * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 2) * (b2 ^ 3)) + ((- 4) * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 3) * b2) + (4 * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 3) * (b2 ^ 2)) + (4 * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 4) * b2) + ((- 4) * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 4) * (b2 ^ 2)) + (2 * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 5)) + ((- 2) * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 5) * b2) + ((- 2) * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 6)) + (2 * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 6) * b2) + (((first b1 g (k)%Z) ^ 2) * (b1 ^ 2) * (b2 ^ 2)) + ((- 1) * ((first b1 g (k)%Z) ^ 2) * (b1 ^ 2) * (b2 ^ 3)) + ((- 2) * ((first b1 g (k)%Z) ^ 2) * (b1 ^ 4) * b2) + (2 * ((first b1 g (k)%Z) ^ 2) * (b1 ^ 4) * (b2 ^ 2)) + (((first b1 g (k)%Z) ^ 2) * (b1 ^ 6)) + ((- 1) * ((first b1 g (k)%Z) ^ 2) * (b1 ^ 6) * b2) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 2) * b2) + (((g (k + 1)%Z) ^ 2) * (b1 ^ 2) * (b2 ^ 2)) + (2 * ((g (k + 1)%Z) ^ 2) * (b1 ^ 3) * b2) + ((- 2) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 3) * (b2 ^ 2)) + (((g (k + 1)%Z) ^ 2) * (b1 ^ 4)) + ((- 2) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 4) * b2) + (((g (k + 1)%Z) ^ 2) * (b1 ^ 4) * (b2 ^ 2)) + ((- 2) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 5)) + (2 * ((g (k + 1)%Z) ^ 2) * (b1 ^ 5) * b2) + (((g (k + 1)%Z) ^ 2) * (b1 ^ 6)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 6) * b2) + (2 * (second b2 2 g (k)%Z) * b1 * (b2 ^ 3)) + ((second b2 2 g (k)%Z) * (b1 ^ 2) * (b2 ^ 2)) + ((- 1) * (second b2 2 g (k)%Z) * (b1 ^ 2) * (b2 ^ 3)) + ((- 2) * (second b2 2 g (k)%Z) * (b1 ^ 3) * (b2 ^ 2)) + ((second b2 2 g (k)%Z) * (b1 ^ 4) * (b2 ^ 2)) + ((- 1) * (second b2 2 g (k)%Z) * (b2 ^ 3))) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))) * (/ ((b1 ^ 2) + ((- 1) * b2))))).
{
assert (e__42 : / ((1 - b2) * (b2 - (b1 ^ 2))) = (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2))))).
{
assert (e__43 : ((1 - b2) * (b2 - (b1 ^ 2))) = (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))).
{
feq.
}
rw e__43.
apply inv_by. feq.
}
assert (e__44 : / (b2 - (b1 ^ 2)) = ((- 1) * (/ ((b1 ^ 2) + ((- 1) * b2))))).
{
assert (e__45 : (b2 - (b1 ^ 2)) = (((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
rw e__45.
apply inv_by. feq.
}
assert (e__46 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__42.
rw e__44.
rw e__46.
reflexivity.
}
feq.
}
feq.
}
assert (w__24 : 0 <= ((b2 * ((((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) * (second b2 2 g (k)%Z)) - ((first b1 g (k)%Z) ^ 2))) + (((((b2 - (b1 ^ 2)) * (first b1 g (k)%Z)) - (b1 * (1 - b1) * (g ((k + 1))%Z))) ^ 2) * / (b2 - (b1 ^ 2))))).
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
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
apply (from_lt_pos 1 0 0 b2); [exact s__7 | lra ..].
}
{
assert (e__48 : ((((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) * (second b2 2 g (k)%Z)) - ((first b1 g (k)%Z) ^ 2)) = 1 * ((((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) * (second b2 2 g (k)%Z)) - ((first b1 g (k)%Z) ^ 2)) + 0).
{
transitivity ((((((first b1 g (k)%Z) ^ 2) * (b1 ^ 2)) + ((- 1) * ((first b1 g (k)%Z) ^ 2) * (b1 ^ 2) * b2) + ((- 1) * ((first b1 g (k)%Z) ^ 2) * b2) + (((first b1 g (k)%Z) ^ 2) * (b2 ^ 2)) + ((- 2) * (second b2 2 g (k)%Z) * b1 * b2) + ((second b2 2 g (k)%Z) * (b1 ^ 2) * b2) + ((second b2 2 g (k)%Z) * b2)) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
{
assert (e__49 : / ((1 - b2) * (b2 - (b1 ^ 2))) = (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2))))).
{
assert (e__50 : ((1 - b2) * (b2 - (b1 ^ 2))) = (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))).
{
feq.
}
rw e__50.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__49.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((((first b1 g (k)%Z) ^ 2) * (b1 ^ 2)) + ((- 1) * ((first b1 g (k)%Z) ^ 2) * (b1 ^ 2) * b2) + ((- 1) * ((first b1 g (k)%Z) ^ 2) * b2) + (((first b1 g (k)%Z) ^ 2) * (b2 ^ 2)) + ((- 2) * (second b2 2 g (k)%Z) * b1 * b2) + ((second b2 2 g (k)%Z) * (b1 ^ 2) * b2) + ((second b2 2 g (k)%Z) * b2)) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
{
assert (e__51 : / ((1 - b2) * (b2 - (b1 ^ 2))) = (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2))))).
{
assert (e__52 : ((1 - b2) * (b2 - (b1 ^ 2))) = (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))).
{
feq.
}
rw e__52.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__51.
reflexivity.
}
feq.
}
feq.
}
rw e__48.
apply (from_le_nn 1 0 ((first b1 g (k)%Z) ^ 2) (((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) * (second b2 2 g (k)%Z))); [exact IH__22 | lra ..].
}
}
{
apply mult_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
apply inv_pos.
assert (e__53 : (b2 - (b1 ^ 2)) = 1 * (b2 - (b1 ^ 2)) + 0).
{
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
feq.
}
rw e__53.
apply (from_lt_pos 1 0 (b1 ^ 2) b2); [exact h__3 | lra ..].
}
}
}
rw e__23. exact w__24.
}
apply gap_le.
assert (e__55 : ((((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) * (second b2 2 g (k + 1)%Z)) - ((first b1 g (k + 1)%Z) ^ 2)) = 1 * ((((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) * (second b2 2 g ((k + 1))%Z)) - ((first b1 g ((k + 1))%Z) ^ 2)) + 0).
{
transitivity (((((- 2) * (first b1 g (k)%Z) * (g (k + 1)%Z) * b1 * b2) + (2 * (first b1 g (k)%Z) * (g (k + 1)%Z) * b1 * (b2 ^ 2)) + (2 * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 2) * b2) + ((- 2) * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 2) * (b2 ^ 2)) + (2 * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 3)) + ((- 2) * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 3) * b2) + ((- 2) * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 4)) + (2 * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 4) * b2) + ((- 1) * ((first b1 g (k)%Z) ^ 2) * (b1 ^ 2) * b2) + (((first b1 g (k)%Z) ^ 2) * (b1 ^ 2) * (b2 ^ 2)) + (((first b1 g (k)%Z) ^ 2) * (b1 ^ 4)) + ((- 1) * ((first b1 g (k)%Z) ^ 2) * (b1 ^ 4) * b2) + (((g (k + 1)%Z) ^ 2) * (b1 ^ 2)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 2) * b2) + ((- 2) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 3)) + (2 * ((g (k + 1)%Z) ^ 2) * (b1 ^ 3) * b2) + (((g (k + 1)%Z) ^ 2) * (b1 ^ 4)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 4) * b2) + ((- 2) * (second b2 2 g (k)%Z) * b1 * (b2 ^ 2)) + ((second b2 2 g (k)%Z) * (b1 ^ 2) * (b2 ^ 2)) + ((second b2 2 g (k)%Z) * (b2 ^ 2))) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
{
assert (e__56 : / ((1 - b2) * (b2 - (b1 ^ 2))) = (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2))))).
{
assert (e__57 : ((1 - b2) * (b2 - (b1 ^ 2))) = (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))).
{
feq.
}
rw e__57.
apply inv_by. feq.
}
assert (e__58 : (second b2 2 g (k + 1)%Z) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second b2 2 g (k)%Z) * b2))).
{
transitivity (second b2 2 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 2 g (k)%Z) by zp.
change ((aida_r b2 2 (second b2 2 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second b2 2 g (k)%Z) * b2))).
change ((((second b2 2 g (k)%Z) * b2) + ((apow (g (((k)%Z + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second b2 2 g (k)%Z) * b2))).
assert (e__59 : (apow (g (((k)%Z + 1))%Z) 2) = ((g (k + 1)%Z) ^ 2)).
{
assert (e__60 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__60). }
rewrite (apow_even (g (k + 1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__59.
reflexivity.
}
feq.
}
assert (e__61 : (first b1 g (k + 1)%Z) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
{
transitivity (first b1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (first_succ b1 g (k)%Z) by zp.
change ((aida_m b1 (first b1 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
change ((((g (((k)%Z + 1))%Z) * (1 - b1)) + ((first b1 g (k)%Z) * b1)) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
assert (e__62 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__62.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__56.
rw e__58.
rw e__61.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 2) * (first b1 g (k)%Z) * (g (k + 1)%Z) * b1 * b2) + (2 * (first b1 g (k)%Z) * (g (k + 1)%Z) * b1 * (b2 ^ 2)) + (2 * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 2) * b2) + ((- 2) * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 2) * (b2 ^ 2)) + (2 * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 3)) + ((- 2) * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 3) * b2) + ((- 2) * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 4)) + (2 * (first b1 g (k)%Z) * (g (k + 1)%Z) * (b1 ^ 4) * b2) + ((- 1) * ((first b1 g (k)%Z) ^ 2) * (b1 ^ 2) * b2) + (((first b1 g (k)%Z) ^ 2) * (b1 ^ 2) * (b2 ^ 2)) + (((first b1 g (k)%Z) ^ 2) * (b1 ^ 4)) + ((- 1) * ((first b1 g (k)%Z) ^ 2) * (b1 ^ 4) * b2) + (((g (k + 1)%Z) ^ 2) * (b1 ^ 2)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 2) * b2) + ((- 2) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 3)) + (2 * ((g (k + 1)%Z) ^ 2) * (b1 ^ 3) * b2) + (((g (k + 1)%Z) ^ 2) * (b1 ^ 4)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (b1 ^ 4) * b2) + ((- 2) * (second b2 2 g (k)%Z) * b1 * (b2 ^ 2)) + ((second b2 2 g (k)%Z) * (b1 ^ 2) * (b2 ^ 2)) + ((second b2 2 g (k)%Z) * (b2 ^ 2))) * (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))))).
{
assert (e__63 : / ((1 - b2) * (b2 - (b1 ^ 2))) = (/ (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2))))).
{
assert (e__64 : ((1 - b2) * (b2 - (b1 ^ 2))) = (((b1 ^ 2) * b2) + ((- 1) * (b1 ^ 2)) + b2 + ((- 1) * (b2 ^ 2)))).
{
feq.
}
rw e__64.
apply inv_by. feq.
}
assert (e__65 : (second b2 2 g ((k + 1))%Z) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second b2 2 g (k)%Z) * b2))).
{
transitivity (second b2 2 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 2 g (k)%Z) by zp.
change ((aida_r b2 2 (second b2 2 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second b2 2 g (k)%Z) * b2))).
change ((((second b2 2 g (k)%Z) * b2) + ((apow (g (((k)%Z + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second b2 2 g (k)%Z) * b2))).
assert (e__66 : (apow (g (((k)%Z + 1))%Z) 2) = ((g (k + 1)%Z) ^ 2)).
{
assert (e__67 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__67). }
rewrite (apow_even (g (k + 1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__66.
reflexivity.
}
feq.
}
assert (e__68 : (first b1 g ((k + 1))%Z) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
{
transitivity (first b1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (first_succ b1 g (k)%Z) by zp.
change ((aida_m b1 (first b1 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
change ((((g (((k)%Z + 1))%Z) * (1 - b1)) + ((first b1 g (k)%Z) * b1)) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
assert (e__69 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__69.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__63.
rw e__65.
rw e__68.
reflexivity.
}
feq.
}
feq.
}
rw e__55.
apply (from_le_nn 1 0 ((first b1 g ((k + 1))%Z) ^ 2) (((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) * (second b2 2 g ((k + 1))%Z))); [exact s__54 | lra ..].
}
}
(* goal *)
assert (s__73 : (((first b1 g (t)%Z) ^ 2) <= (((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) * (second b2 2 g (t)%Z)))).
{
assert (b__71 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__72 : (((first b1 g (t)%Z) ^ 2) <= (((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) * (second b2 2 g (t)%Z)))).
{
exact (s__70 (t)%Z b__71).
}
exact u__72.
}
split.
{
change (0 <> ((1 - b2) * (b2 - (b1 ^ 2)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__74 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__74.
apply (from_lt_pos 1 0 b2 1); [exact h__2 | lra ..].
}
{
assert (e__75 : (b2 - (b1 ^ 2)) = 1 * (b2 - (b1 ^ 2)) + 0).
{
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
feq.
}
rw e__75.
apply (from_lt_pos 1 0 (b1 ^ 2) b2); [exact h__3 | lra ..].
}
}
{
change (((first b1 g (t)%Z) ^ 2) <= (((((1 - b1) ^ 2) * b2) * / ((1 - b2) * (b2 - (b1 ^ 2)))) * (second b2 2 g (t)%Z))).
exact s__73.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> (b2 < 1) -> ((b1 ^ 2) < b2) -> ((0 <> ((1 - b2) * (b2 - (b1 ^ 2))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> (b2 < 1) -> ((b1 ^ 2) < b2) -> (((first b1 g (t)%Z) ^ 2) <= (((((1 - b1) ^ 2) * b2) / ((1 - b2) * (b2 - (b1 ^ 2)))) * (second b2 2 g (t)%Z))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> (b2 < 1) -> ((b1 ^ 2) < b2) -> ((((((1 - b1) ^ 2) * b2) / ((1 - b2) * (b2 - (b1 ^ 2)))) * (second b2 2 g (t)%Z)) < ((first b1 g (t)%Z) ^ 2)) := claim.
End T_aida_step_bound_2_2d44a27b.


(* aida.step_bound_1; certificate 7c229bd919ce741207e6c732bdbd0b4270429d39ff294695fbb50e3681465f6d *)
Module T_aida_step_bound_1_7c229bd9.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
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

Lemma satisfiable : exists (b1 : R) (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z /\ (0 < b1) /\ (b2 < 1) /\ (b1 <= b2).
Proof.
exists (1 * / 2), (3 * / 4), (fun i : Z => (IZR i)), (3)%Z.
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
change ((3 * / 4) < 1).
closed_less.
}
{
change ((1 * / 2) <= (3 * / 4)).
closed_less.
}
}
}
Qed.

Lemma proved : forall (b1 : R) (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> (0 < b1) -> (b2 < 1) -> (b1 <= b2) -> (((0 <> (1 - b2)) /\ (0 <> (1 - b2))) /\ (((first b1 g (t)%Z) <= (((1 - b1) / (1 - b2)) * (second b2 1 g (t)%Z))) /\ ((- (first b1 g (t)%Z)) <= (((1 - b1) / (1 - b2)) * (second b2 1 g (t)%Z))))).
Proof.
intros b1 b2 g t b__0 h__2 h__3 h__4.
assert (r__1 : 0 <= IZR t) by (izr_le).
(* b2 positive *)
assert (s__9 : (0 < b2)).
{
assert (e__5 : b2 = ((b2 - b1) + b1)).
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
assert (w__6 : 0 < ((b2 - b1) + b1)).
{
apply plus_nn_pos.
{
assert (e__7 : (b2 - b1) = 1 * (b2 - b1) + 0).
{
transitivity ((((- 1) * b1) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + b2)).
{
feq.
}
feq.
}
rw e__7.
apply (from_le_nn 1 0 b1 b2); [exact h__4 | lra ..].
}
{
assert (e__8 : b1 = 1 * (b1 - 0) + 0).
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
rw e__8.
apply (from_lt_pos 1 0 0 b1); [exact h__2 | lra ..].
}
}
rw e__5. exact w__6.
}
(* b1 below *)
assert (s__14 : (b1 < 1)).
{
apply gap_lt.
assert (e__10 : (1 - b1) = ((b2 - b1) + (1 - b2))).
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
assert (w__11 : 0 < ((b2 - b1) + (1 - b2))).
{
apply plus_nn_pos.
{
assert (e__12 : (b2 - b1) = 1 * (b2 - b1) + 0).
{
transitivity ((((- 1) * b1) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + b2)).
{
feq.
}
feq.
}
rw e__12.
apply (from_le_nn 1 0 b1 b2); [exact h__4 | lra ..].
}
{
assert (e__13 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__13.
apply (from_lt_pos 1 0 b2 1); [exact h__3 | lra ..].
}
}
rw e__10. exact w__11.
}
(* R *)
assert (s__36 : (forall k : Z, ((0)%Z <= k)%Z -> (0 <= (second b2 1 g (k)%Z)))).
{
apply (induction_from (fun k : Z => (0 <= (second b2 1 g (k)%Z))) (0)%Z).
{
change (0 <= (second b2 1 g (0)%Z)).
(* base *)
assert (s__16 : (0 <= (second b2 1 g (0)%Z))).
{
apply Req_le_sym.
assert (e__15 : (second b2 1 g (0)%Z) = 0).
{
rewrite (second_start b2 1 g).
change (0 = 0).
reflexivity.
}
rw e__15.
rat.
}
exact s__16.
}
{
intros k b__17.
assert (r__18 : 0 <= IZR k).
{ izr_le. }
intros IH__19.
change (0 <= (second b2 1 g (k + 1)%Z)).
(* step *)
assert (s__29 : (0 <= (second b2 1 g ((k + 1))%Z))).
{
assert (e__20 : (second b2 1 g ((k + 1))%Z) = ((b2 * (second b2 1 g (k)%Z)) + ((1 - b2) * (apow (g ((k + 1))%Z) 1)))).
{
transitivity ((((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
{
transitivity (second b2 1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 1 g (k)%Z) by zp.
change ((aida_r b2 1 (second b2 1 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
change ((((second b2 1 g (k)%Z) * b2) + ((apow (g (((k)%Z + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
assert (e__22 : (apow (g (((k)%Z + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__23 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__23). }
reflexivity.
}
eapply eq_trans.
{
rw e__22.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
{
assert (e__24 : (apow (g ((k + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__25 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__25). }
reflexivity.
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
assert (w__21 : 0 <= ((b2 * (second b2 1 g (k)%Z)) + ((1 - b2) * (apow (g ((k + 1))%Z) 1)))).
{
apply plus_nn_nn.
{
apply mult_pos_nn.
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
apply (from_lt_pos 1 0 0 b2); [exact s__9 | lra ..].
}
{
assert (e__27 : (second b2 1 g (k)%Z) = 1 * ((second b2 1 g (k)%Z) - 0) + 0).
{
transitivity ((second b2 1 g (k)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((second b2 1 g (k)%Z)).
{
feq.
}
feq.
}
rw e__27.
apply (from_le_nn 1 0 0 (second b2 1 g (k)%Z)); [exact IH__19 | lra ..].
}
}
{
apply mult_pos_nn.
{
assert (e__28 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__28.
apply (from_lt_pos 1 0 b2 1); [exact h__3 | lra ..].
}
{
apply apow_nonneg.
}
}
}
rw e__20. exact w__21.
}
assert (e__30 : (second b2 1 g (k + 1)%Z) = 1 * ((second b2 1 g ((k + 1))%Z) - 0) + 0).
{
transitivity ((((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
{
transitivity (second b2 1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 1 g (k)%Z) by zp.
change ((aida_r b2 1 (second b2 1 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
change ((((second b2 1 g (k)%Z) * b2) + ((apow (g (((k)%Z + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
assert (e__31 : (apow (g (((k)%Z + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__32 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__32). }
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
transitivity ((((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
{
assert (e__33 : (second b2 1 g ((k + 1))%Z) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
{
transitivity (second b2 1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 1 g (k)%Z) by zp.
change ((aida_r b2 1 (second b2 1 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
change ((((second b2 1 g (k)%Z) * b2) + ((apow (g (((k)%Z + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
assert (e__34 : (apow (g (((k)%Z + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__35 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__35). }
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
rw e__33.
reflexivity.
}
feq.
}
feq.
}
rw e__30.
apply (from_le_nn 1 0 0 (second b2 1 g ((k + 1))%Z)); [exact s__29 | lra ..].
}
}
(* U *)
assert (s__109 : (forall k : Z, ((0)%Z <= k)%Z -> ((first b1 g (k)%Z) <= (((1 - b1) * / (1 - b2)) * (second b2 1 g (k)%Z))))).
{
apply (induction_from (fun k : Z => ((first b1 g (k)%Z) <= (((1 - b1) * / (1 - b2)) * (second b2 1 g (k)%Z)))) (0)%Z).
{
change ((first b1 g (0)%Z) <= (((1 - b1) * / (1 - b2)) * (second b2 1 g (0)%Z))).
assert (n__40 : (1 - b2) <> 0).
{
apply Rgt_not_eq; red.
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
apply (from_lt_pos 1 0 b2 1); [exact h__3 | lra ..].
}
assert (n__42 : (((- 1) * b2) + 1) <> 0).
{
assert (e__41 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
try rewrite <- e__41.
exact n__40.
}
assert (n__43 : (b2 + (- 1)) <> 0).
{
intro vanishes.
apply n__42.
transitivity ((- 1) * (b2 + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* base *)
assert (s__48 : ((first b1 g (0)%Z) <= (((1 - b1) * / (1 - b2)) * (second b2 1 g (0)%Z)))).
{
apply gap_le.
assert (e__37 : ((((1 - b1) * / (1 - b2)) * (second b2 1 g (0)%Z)) - (first b1 g (0)%Z)) = 0).
{
transitivity (0).
{
assert (e__44 : (second b2 1 g (0)%Z) = 0).
{
rewrite (second_start b2 1 g).
change (0 = 0).
reflexivity.
}
assert (e__45 : (first b1 g (0)%Z) = 0).
{
rewrite (first_start b1 g).
change (0 = 0).
reflexivity.
}
assert (e__46 : / (1 - b2) = ((- 1) * (/ (b2 + (- 1))))).
{
assert (e__47 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
rw e__47.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__44.
rw e__45.
rw e__46.
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
assert (w__38 : 0 <= 0).
{
apply Req_le_sym.
reflexivity.
}
rw e__37. exact w__38.
}
exact s__48.
}
{
intros k b__49.
assert (r__50 : 0 <= IZR k).
{ izr_le. }
intros IH__51.
change ((first b1 g (k + 1)%Z) <= (((1 - b1) * / (1 - b2)) * (second b2 1 g (k + 1)%Z))).
(* magnitude *)
assert (s__53 : ((g ((k + 1))%Z) <= (apow (g ((k + 1))%Z) 1))).
{
assert (u__52 : ((g ((k + 1))%Z) <= (apow (g ((k + 1))%Z) 1))).
{
exact (ax_at_most_magnitude (g ((k + 1))%Z)).
}
exact u__52.
}
assert (n__57 : (1 - b2) <> 0).
{
apply Rgt_not_eq; red.
assert (e__56 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__56.
apply (from_lt_pos 1 0 b2 1); [exact h__3 | lra ..].
}
assert (n__59 : (((- 1) * b2) + 1) <> 0).
{
assert (e__58 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
try rewrite <- e__58.
exact n__57.
}
assert (n__60 : (b2 + (- 1)) <> 0).
{
intro vanishes.
apply n__59.
transitivity ((- 1) * (b2 + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* step *)
assert (s__93 : ((first b1 g ((k + 1))%Z) <= (((1 - b1) * / (1 - b2)) * (second b2 1 g ((k + 1))%Z)))).
{
apply gap_le.
assert (e__54 : ((((1 - b1) * / (1 - b2)) * (second b2 1 g ((k + 1))%Z)) - (first b1 g ((k + 1))%Z)) = ((b1 * ((((1 - b1) * / (1 - b2)) * (second b2 1 g (k)%Z)) - (first b1 g (k)%Z))) + (((1 - b1) * / (1 - b2)) * (b2 - b1) * (second b2 1 g (k)%Z)) + ((1 - b1) * ((apow (g ((k + 1))%Z) 1) - (g ((k + 1))%Z))))).
{
transitivity (((((apow (g (k + 1)%Z) 1) * b1) + ((- 1) * (apow (g (k + 1)%Z) 1) * b1 * b2) + ((apow (g (k + 1)%Z) 1) * b2) + ((- 1) * (apow (g (k + 1)%Z) 1)) + ((first b1 g (k)%Z) * b1) + ((- 1) * (first b1 g (k)%Z) * b1 * b2) + ((- 1) * (g (k + 1)%Z) * b1) + ((g (k + 1)%Z) * b1 * b2) + ((- 1) * (g (k + 1)%Z) * b2) + (g (k + 1)%Z) + ((second b2 1 g (k)%Z) * b1 * b2) + ((- 1) * (second b2 1 g (k)%Z) * b2)) * (/ (b2 + (- 1))))).
{
assert (e__61 : (second b2 1 g ((k + 1))%Z) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
{
transitivity (second b2 1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 1 g (k)%Z) by zp.
change ((aida_r b2 1 (second b2 1 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
change ((((second b2 1 g (k)%Z) * b2) + ((apow (g (((k)%Z + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
assert (e__62 : (apow (g (((k)%Z + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__63 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__63). }
reflexivity.
}
eapply eq_trans.
{
rw e__62.
reflexivity.
}
feq.
}
assert (e__64 : (first b1 g ((k + 1))%Z) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
{
transitivity (first b1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (first_succ b1 g (k)%Z) by zp.
change ((aida_m b1 (first b1 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
change ((((g (((k)%Z + 1))%Z) * (1 - b1)) + ((first b1 g (k)%Z) * b1)) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
assert (e__65 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__65.
reflexivity.
}
feq.
}
assert (e__66 : / (1 - b2) = ((- 1) * (/ (b2 + (- 1))))).
{
assert (e__67 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
rw e__67.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__61.
rw e__64.
rw e__66.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow (g (k + 1)%Z) 1) * b1) + ((- 1) * (apow (g (k + 1)%Z) 1) * b1 * b2) + ((apow (g (k + 1)%Z) 1) * b2) + ((- 1) * (apow (g (k + 1)%Z) 1)) + ((first b1 g (k)%Z) * b1) + ((- 1) * (first b1 g (k)%Z) * b1 * b2) + ((- 1) * (g (k + 1)%Z) * b1) + ((g (k + 1)%Z) * b1 * b2) + ((- 1) * (g (k + 1)%Z) * b2) + (g (k + 1)%Z) + ((second b2 1 g (k)%Z) * b1 * b2) + ((- 1) * (second b2 1 g (k)%Z) * b2)) * (/ (b2 + (- 1))))).
{
assert (e__68 : (apow (g ((k + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__69 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__69). }
reflexivity.
}
assert (e__70 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
assert (e__71 : / (1 - b2) = ((- 1) * (/ (b2 + (- 1))))).
{
assert (e__72 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
rw e__72.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__68.
rw e__70.
rw e__71.
reflexivity.
}
feq.
}
feq.
}
assert (w__55 : 0 <= ((b1 * ((((1 - b1) * / (1 - b2)) * (second b2 1 g (k)%Z)) - (first b1 g (k)%Z))) + (((1 - b1) * / (1 - b2)) * (b2 - b1) * (second b2 1 g (k)%Z)) + ((1 - b1) * ((apow (g ((k + 1))%Z) 1) - (g ((k + 1))%Z))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__73 : b1 = 1 * (b1 - 0) + 0).
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
rw e__73.
apply (from_lt_pos 1 0 0 b1); [exact h__2 | lra ..].
}
{
assert (e__74 : ((((1 - b1) * / (1 - b2)) * (second b2 1 g (k)%Z)) - (first b1 g (k)%Z)) = 1 * ((((1 - b1) * / (1 - b2)) * (second b2 1 g (k)%Z)) - (first b1 g (k)%Z)) + 0).
{
transitivity (((((- 1) * (first b1 g (k)%Z) * b2) + (first b1 g (k)%Z) + ((second b2 1 g (k)%Z) * b1) + ((- 1) * (second b2 1 g (k)%Z))) * (/ (b2 + (- 1))))).
{
assert (e__75 : / (1 - b2) = ((- 1) * (/ (b2 + (- 1))))).
{
assert (e__76 : (1 - b2) = (((- 1) * b2) + 1)).
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
symmetry.
transitivity (((((- 1) * (first b1 g (k)%Z) * b2) + (first b1 g (k)%Z) + ((second b2 1 g (k)%Z) * b1) + ((- 1) * (second b2 1 g (k)%Z))) * (/ (b2 + (- 1))))).
{
assert (e__77 : / (1 - b2) = ((- 1) * (/ (b2 + (- 1))))).
{
assert (e__78 : (1 - b2) = (((- 1) * b2) + 1)).
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
feq.
}
rw e__74.
apply (from_le_nn 1 0 (first b1 g (k)%Z) (((1 - b1) * / (1 - b2)) * (second b2 1 g (k)%Z))); [exact IH__51 | lra ..].
}
}
{
apply mult_nn_nn.
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__79 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__79.
apply (from_lt_pos 1 0 b1 1); [exact s__14 | lra ..].
}
{
apply inv_pos.
assert (e__80 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__80.
apply (from_lt_pos 1 0 b2 1); [exact h__3 | lra ..].
}
}
{
assert (e__81 : (b2 - b1) = 1 * (b2 - b1) + 0).
{
transitivity ((((- 1) * b1) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + b2)).
{
feq.
}
feq.
}
rw e__81.
apply (from_le_nn 1 0 b1 b2); [exact h__4 | lra ..].
}
}
{
assert (b__82 : ((0)%Z <= (k)%Z)%Z).
{
zp.
}
assert (i__83 : (0 <= (second b2 1 g (k)%Z))) by exact (s__36 (k)%Z b__82).
assert (e__84 : (second b2 1 g (k)%Z) = 1 * ((second b2 1 g (k)%Z) - 0) + 0).
{
transitivity ((second b2 1 g (k)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((second b2 1 g (k)%Z)).
{
feq.
}
feq.
}
rw e__84.
apply (from_le_nn 1 0 0 (second b2 1 g (k)%Z)); [exact i__83 | lra ..].
}
}
}
{
apply mult_pos_nn.
{
assert (e__85 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__85.
apply (from_lt_pos 1 0 b1 1); [exact s__14 | lra ..].
}
{
assert (e__86 : ((apow (g ((k + 1))%Z) 1) - (g ((k + 1))%Z)) = 1 * ((apow (g ((k + 1))%Z) 1) - (g ((k + 1))%Z)) + 0).
{
transitivity (((apow (g (k + 1)%Z) 1) + ((- 1) * (g (k + 1)%Z)))).
{
assert (e__87 : (apow (g ((k + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__88 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__88). }
reflexivity.
}
assert (e__89 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__87.
rw e__89.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow (g (k + 1)%Z) 1) + ((- 1) * (g (k + 1)%Z)))).
{
assert (e__90 : (apow (g ((k + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__91 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__91). }
reflexivity.
}
assert (e__92 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__90.
rw e__92.
reflexivity.
}
feq.
}
feq.
}
rw e__86.
apply (from_le_nn 1 0 (g ((k + 1))%Z) (apow (g ((k + 1))%Z) 1)); [exact s__53 | lra ..].
}
}
}
rw e__54. exact w__55.
}
apply gap_le.
assert (e__94 : ((((1 - b1) * / (1 - b2)) * (second b2 1 g (k + 1)%Z)) - (first b1 g (k + 1)%Z)) = 1 * ((((1 - b1) * / (1 - b2)) * (second b2 1 g ((k + 1))%Z)) - (first b1 g ((k + 1))%Z)) + 0).
{
transitivity (((((apow (g (k + 1)%Z) 1) * b1) + ((- 1) * (apow (g (k + 1)%Z) 1) * b1 * b2) + ((apow (g (k + 1)%Z) 1) * b2) + ((- 1) * (apow (g (k + 1)%Z) 1)) + ((first b1 g (k)%Z) * b1) + ((- 1) * (first b1 g (k)%Z) * b1 * b2) + ((- 1) * (g (k + 1)%Z) * b1) + ((g (k + 1)%Z) * b1 * b2) + ((- 1) * (g (k + 1)%Z) * b2) + (g (k + 1)%Z) + ((second b2 1 g (k)%Z) * b1 * b2) + ((- 1) * (second b2 1 g (k)%Z) * b2)) * (/ (b2 + (- 1))))).
{
assert (e__95 : (second b2 1 g (k + 1)%Z) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
{
transitivity (second b2 1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 1 g (k)%Z) by zp.
change ((aida_r b2 1 (second b2 1 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
change ((((second b2 1 g (k)%Z) * b2) + ((apow (g (((k)%Z + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
assert (e__96 : (apow (g (((k)%Z + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__97 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
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
assert (e__98 : (first b1 g (k + 1)%Z) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
{
transitivity (first b1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (first_succ b1 g (k)%Z) by zp.
change ((aida_m b1 (first b1 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
change ((((g (((k)%Z + 1))%Z) * (1 - b1)) + ((first b1 g (k)%Z) * b1)) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
assert (e__99 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__99.
reflexivity.
}
feq.
}
assert (e__100 : / (1 - b2) = ((- 1) * (/ (b2 + (- 1))))).
{
assert (e__101 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
rw e__101.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__95.
rw e__98.
rw e__100.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow (g (k + 1)%Z) 1) * b1) + ((- 1) * (apow (g (k + 1)%Z) 1) * b1 * b2) + ((apow (g (k + 1)%Z) 1) * b2) + ((- 1) * (apow (g (k + 1)%Z) 1)) + ((first b1 g (k)%Z) * b1) + ((- 1) * (first b1 g (k)%Z) * b1 * b2) + ((- 1) * (g (k + 1)%Z) * b1) + ((g (k + 1)%Z) * b1 * b2) + ((- 1) * (g (k + 1)%Z) * b2) + (g (k + 1)%Z) + ((second b2 1 g (k)%Z) * b1 * b2) + ((- 1) * (second b2 1 g (k)%Z) * b2)) * (/ (b2 + (- 1))))).
{
assert (e__102 : (second b2 1 g ((k + 1))%Z) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
{
transitivity (second b2 1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 1 g (k)%Z) by zp.
change ((aida_r b2 1 (second b2 1 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
change ((((second b2 1 g (k)%Z) * b2) + ((apow (g (((k)%Z + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
assert (e__103 : (apow (g (((k)%Z + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__104 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__104). }
reflexivity.
}
eapply eq_trans.
{
rw e__103.
reflexivity.
}
feq.
}
assert (e__105 : (first b1 g ((k + 1))%Z) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
{
transitivity (first b1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (first_succ b1 g (k)%Z) by zp.
change ((aida_m b1 (first b1 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
change ((((g (((k)%Z + 1))%Z) * (1 - b1)) + ((first b1 g (k)%Z) * b1)) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
assert (e__106 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__106.
reflexivity.
}
feq.
}
assert (e__107 : / (1 - b2) = ((- 1) * (/ (b2 + (- 1))))).
{
assert (e__108 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
rw e__108.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__102.
rw e__105.
rw e__107.
reflexivity.
}
feq.
}
feq.
}
rw e__94.
apply (from_le_nn 1 0 (first b1 g ((k + 1))%Z) (((1 - b1) * / (1 - b2)) * (second b2 1 g ((k + 1))%Z))); [exact s__93 | lra ..].
}
}
(* D *)
assert (s__190 : (forall k : Z, ((0)%Z <= k)%Z -> ((- (first b1 g (k)%Z)) <= (((1 - b1) * / (1 - b2)) * (second b2 1 g (k)%Z))))).
{
apply (induction_from (fun k : Z => ((- (first b1 g (k)%Z)) <= (((1 - b1) * / (1 - b2)) * (second b2 1 g (k)%Z)))) (0)%Z).
{
change ((- (first b1 g (0)%Z)) <= (((1 - b1) * / (1 - b2)) * (second b2 1 g (0)%Z))).
assert (n__113 : (1 - b2) <> 0).
{
apply Rgt_not_eq; red.
assert (e__112 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__112.
apply (from_lt_pos 1 0 b2 1); [exact h__3 | lra ..].
}
assert (n__115 : (((- 1) * b2) + 1) <> 0).
{
assert (e__114 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
try rewrite <- e__114.
exact n__113.
}
assert (n__116 : (b2 + (- 1)) <> 0).
{
intro vanishes.
apply n__115.
transitivity ((- 1) * (b2 + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* base *)
assert (s__121 : ((- (first b1 g (0)%Z)) <= (((1 - b1) * / (1 - b2)) * (second b2 1 g (0)%Z)))).
{
apply gap_le.
assert (e__110 : ((((1 - b1) * / (1 - b2)) * (second b2 1 g (0)%Z)) - (- (first b1 g (0)%Z))) = 0).
{
transitivity (0).
{
assert (e__117 : (second b2 1 g (0)%Z) = 0).
{
rewrite (second_start b2 1 g).
change (0 = 0).
reflexivity.
}
assert (e__118 : (first b1 g (0)%Z) = 0).
{
rewrite (first_start b1 g).
change (0 = 0).
reflexivity.
}
assert (e__119 : / (1 - b2) = ((- 1) * (/ (b2 + (- 1))))).
{
assert (e__120 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
rw e__120.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__117.
rw e__118.
rw e__119.
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
assert (w__111 : 0 <= 0).
{
apply Req_le_sym.
reflexivity.
}
rw e__110. exact w__111.
}
exact s__121.
}
{
intros k b__122.
assert (r__123 : 0 <= IZR k).
{ izr_le. }
intros IH__124.
change ((- (first b1 g (k + 1)%Z)) <= (((1 - b1) * / (1 - b2)) * (second b2 1 g (k + 1)%Z))).
(* magnitude *)
assert (s__134 : ((- (g ((k + 1))%Z)) <= (apow (g ((k + 1))%Z) 1))).
{
assert (u__125 : ((- (g ((k + 1))%Z)) <= (apow (- (g ((k + 1))%Z)) 1))).
{
exact (ax_at_most_magnitude (- (g ((k + 1))%Z))).
}
apply gap_le.
assert (e__126 : ((apow (g ((k + 1))%Z) 1) - (- (g ((k + 1))%Z))) = 1 * ((apow (- (g ((k + 1))%Z)) 1) - (- (g ((k + 1))%Z))) + 0).
{
transitivity (((apow (g (k + 1)%Z) 1) + (g (k + 1)%Z))).
{
assert (e__127 : (apow (g ((k + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__128 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__128). }
reflexivity.
}
assert (e__129 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__127.
rw e__129.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow (g (k + 1)%Z) 1) + (g (k + 1)%Z))).
{
assert (e__130 : (apow (- (g ((k + 1))%Z)) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__131 : (- (g ((k + 1))%Z)) = ((- 1) * (g (k + 1)%Z))).
{
assert (e__132 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__132.
reflexivity.
}
feq.
}
transitivity (apow  ((- 1) * (g (k + 1)%Z)) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__131). }
rewrite (apow_flip ((- 1) * (g (k + 1)%Z)) (g (k + 1)%Z) 1) by feq.
reflexivity.
}
assert (e__133 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__130.
rw e__133.
reflexivity.
}
feq.
}
feq.
}
rw e__126.
apply (from_le_nn 1 0 (- (g ((k + 1))%Z)) (apow (- (g ((k + 1))%Z)) 1)); [exact u__125 | lra ..].
}
assert (n__138 : (1 - b2) <> 0).
{
apply Rgt_not_eq; red.
assert (e__137 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__137.
apply (from_lt_pos 1 0 b2 1); [exact h__3 | lra ..].
}
assert (n__140 : (((- 1) * b2) + 1) <> 0).
{
assert (e__139 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
try rewrite <- e__139.
exact n__138.
}
assert (n__141 : (b2 + (- 1)) <> 0).
{
intro vanishes.
apply n__140.
transitivity ((- 1) * (b2 + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* step *)
assert (s__174 : ((- (first b1 g ((k + 1))%Z)) <= (((1 - b1) * / (1 - b2)) * (second b2 1 g ((k + 1))%Z)))).
{
apply gap_le.
assert (e__135 : ((((1 - b1) * / (1 - b2)) * (second b2 1 g ((k + 1))%Z)) - (- (first b1 g ((k + 1))%Z))) = ((b1 * ((((1 - b1) * / (1 - b2)) * (second b2 1 g (k)%Z)) - (- (first b1 g (k)%Z)))) + (((1 - b1) * / (1 - b2)) * (b2 - b1) * (second b2 1 g (k)%Z)) + ((1 - b1) * ((apow (g ((k + 1))%Z) 1) - (- (g ((k + 1))%Z)))))).
{
transitivity (((((apow (g (k + 1)%Z) 1) * b1) + ((- 1) * (apow (g (k + 1)%Z) 1) * b1 * b2) + ((apow (g (k + 1)%Z) 1) * b2) + ((- 1) * (apow (g (k + 1)%Z) 1)) + ((- 1) * (first b1 g (k)%Z) * b1) + ((first b1 g (k)%Z) * b1 * b2) + ((g (k + 1)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1 * b2) + ((g (k + 1)%Z) * b2) + ((- 1) * (g (k + 1)%Z)) + ((second b2 1 g (k)%Z) * b1 * b2) + ((- 1) * (second b2 1 g (k)%Z) * b2)) * (/ (b2 + (- 1))))).
{
assert (e__142 : (second b2 1 g ((k + 1))%Z) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
{
transitivity (second b2 1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 1 g (k)%Z) by zp.
change ((aida_r b2 1 (second b2 1 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
change ((((second b2 1 g (k)%Z) * b2) + ((apow (g (((k)%Z + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
assert (e__143 : (apow (g (((k)%Z + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__144 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__144). }
reflexivity.
}
eapply eq_trans.
{
rw e__143.
reflexivity.
}
feq.
}
assert (e__145 : (first b1 g ((k + 1))%Z) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
{
transitivity (first b1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (first_succ b1 g (k)%Z) by zp.
change ((aida_m b1 (first b1 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
change ((((g (((k)%Z + 1))%Z) * (1 - b1)) + ((first b1 g (k)%Z) * b1)) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
assert (e__146 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__146.
reflexivity.
}
feq.
}
assert (e__147 : / (1 - b2) = ((- 1) * (/ (b2 + (- 1))))).
{
assert (e__148 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
rw e__148.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__142.
rw e__145.
rw e__147.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow (g (k + 1)%Z) 1) * b1) + ((- 1) * (apow (g (k + 1)%Z) 1) * b1 * b2) + ((apow (g (k + 1)%Z) 1) * b2) + ((- 1) * (apow (g (k + 1)%Z) 1)) + ((- 1) * (first b1 g (k)%Z) * b1) + ((first b1 g (k)%Z) * b1 * b2) + ((g (k + 1)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1 * b2) + ((g (k + 1)%Z) * b2) + ((- 1) * (g (k + 1)%Z)) + ((second b2 1 g (k)%Z) * b1 * b2) + ((- 1) * (second b2 1 g (k)%Z) * b2)) * (/ (b2 + (- 1))))).
{
assert (e__149 : (apow (g ((k + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__150 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__150). }
reflexivity.
}
assert (e__151 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
assert (e__152 : / (1 - b2) = ((- 1) * (/ (b2 + (- 1))))).
{
assert (e__153 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
rw e__153.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__149.
rw e__151.
rw e__152.
reflexivity.
}
feq.
}
feq.
}
assert (w__136 : 0 <= ((b1 * ((((1 - b1) * / (1 - b2)) * (second b2 1 g (k)%Z)) - (- (first b1 g (k)%Z)))) + (((1 - b1) * / (1 - b2)) * (b2 - b1) * (second b2 1 g (k)%Z)) + ((1 - b1) * ((apow (g ((k + 1))%Z) 1) - (- (g ((k + 1))%Z)))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__154 : b1 = 1 * (b1 - 0) + 0).
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
rw e__154.
apply (from_lt_pos 1 0 0 b1); [exact h__2 | lra ..].
}
{
assert (e__155 : ((((1 - b1) * / (1 - b2)) * (second b2 1 g (k)%Z)) - (- (first b1 g (k)%Z))) = 1 * ((((1 - b1) * / (1 - b2)) * (second b2 1 g (k)%Z)) - (- (first b1 g (k)%Z))) + 0).
{
transitivity (((((first b1 g (k)%Z) * b2) + ((- 1) * (first b1 g (k)%Z)) + ((second b2 1 g (k)%Z) * b1) + ((- 1) * (second b2 1 g (k)%Z))) * (/ (b2 + (- 1))))).
{
assert (e__156 : / (1 - b2) = ((- 1) * (/ (b2 + (- 1))))).
{
assert (e__157 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
rw e__157.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__156.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((first b1 g (k)%Z) * b2) + ((- 1) * (first b1 g (k)%Z)) + ((second b2 1 g (k)%Z) * b1) + ((- 1) * (second b2 1 g (k)%Z))) * (/ (b2 + (- 1))))).
{
assert (e__158 : / (1 - b2) = ((- 1) * (/ (b2 + (- 1))))).
{
assert (e__159 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
rw e__159.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__158.
reflexivity.
}
feq.
}
feq.
}
rw e__155.
apply (from_le_nn 1 0 (- (first b1 g (k)%Z)) (((1 - b1) * / (1 - b2)) * (second b2 1 g (k)%Z))); [exact IH__124 | lra ..].
}
}
{
apply mult_nn_nn.
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__160 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__160.
apply (from_lt_pos 1 0 b1 1); [exact s__14 | lra ..].
}
{
apply inv_pos.
assert (e__161 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__161.
apply (from_lt_pos 1 0 b2 1); [exact h__3 | lra ..].
}
}
{
assert (e__162 : (b2 - b1) = 1 * (b2 - b1) + 0).
{
transitivity ((((- 1) * b1) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + b2)).
{
feq.
}
feq.
}
rw e__162.
apply (from_le_nn 1 0 b1 b2); [exact h__4 | lra ..].
}
}
{
assert (b__163 : ((0)%Z <= (k)%Z)%Z).
{
zp.
}
assert (i__164 : (0 <= (second b2 1 g (k)%Z))) by exact (s__36 (k)%Z b__163).
assert (e__165 : (second b2 1 g (k)%Z) = 1 * ((second b2 1 g (k)%Z) - 0) + 0).
{
transitivity ((second b2 1 g (k)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((second b2 1 g (k)%Z)).
{
feq.
}
feq.
}
rw e__165.
apply (from_le_nn 1 0 0 (second b2 1 g (k)%Z)); [exact i__164 | lra ..].
}
}
}
{
apply mult_pos_nn.
{
assert (e__166 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__166.
apply (from_lt_pos 1 0 b1 1); [exact s__14 | lra ..].
}
{
assert (e__167 : ((apow (g ((k + 1))%Z) 1) - (- (g ((k + 1))%Z))) = 1 * ((apow (g ((k + 1))%Z) 1) - (- (g ((k + 1))%Z))) + 0).
{
transitivity (((apow (g (k + 1)%Z) 1) + (g (k + 1)%Z))).
{
assert (e__168 : (apow (g ((k + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__169 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__169). }
reflexivity.
}
assert (e__170 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__168.
rw e__170.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow (g (k + 1)%Z) 1) + (g (k + 1)%Z))).
{
assert (e__171 : (apow (g ((k + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__172 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__172). }
reflexivity.
}
assert (e__173 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
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
feq.
}
rw e__167.
apply (from_le_nn 1 0 (- (g ((k + 1))%Z)) (apow (g ((k + 1))%Z) 1)); [exact s__134 | lra ..].
}
}
}
rw e__135. exact w__136.
}
apply gap_le.
assert (e__175 : ((((1 - b1) * / (1 - b2)) * (second b2 1 g (k + 1)%Z)) - (- (first b1 g (k + 1)%Z))) = 1 * ((((1 - b1) * / (1 - b2)) * (second b2 1 g ((k + 1))%Z)) - (- (first b1 g ((k + 1))%Z))) + 0).
{
transitivity (((((apow (g (k + 1)%Z) 1) * b1) + ((- 1) * (apow (g (k + 1)%Z) 1) * b1 * b2) + ((apow (g (k + 1)%Z) 1) * b2) + ((- 1) * (apow (g (k + 1)%Z) 1)) + ((- 1) * (first b1 g (k)%Z) * b1) + ((first b1 g (k)%Z) * b1 * b2) + ((g (k + 1)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1 * b2) + ((g (k + 1)%Z) * b2) + ((- 1) * (g (k + 1)%Z)) + ((second b2 1 g (k)%Z) * b1 * b2) + ((- 1) * (second b2 1 g (k)%Z) * b2)) * (/ (b2 + (- 1))))).
{
assert (e__176 : (second b2 1 g (k + 1)%Z) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
{
transitivity (second b2 1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 1 g (k)%Z) by zp.
change ((aida_r b2 1 (second b2 1 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
change ((((second b2 1 g (k)%Z) * b2) + ((apow (g (((k)%Z + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
assert (e__177 : (apow (g (((k)%Z + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__178 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__178). }
reflexivity.
}
eapply eq_trans.
{
rw e__177.
reflexivity.
}
feq.
}
assert (e__179 : (first b1 g (k + 1)%Z) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
{
transitivity (first b1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (first_succ b1 g (k)%Z) by zp.
change ((aida_m b1 (first b1 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
change ((((g (((k)%Z + 1))%Z) * (1 - b1)) + ((first b1 g (k)%Z) * b1)) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
assert (e__180 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__180.
reflexivity.
}
feq.
}
assert (e__181 : / (1 - b2) = ((- 1) * (/ (b2 + (- 1))))).
{
assert (e__182 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
rw e__182.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__176.
rw e__179.
rw e__181.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((apow (g (k + 1)%Z) 1) * b1) + ((- 1) * (apow (g (k + 1)%Z) 1) * b1 * b2) + ((apow (g (k + 1)%Z) 1) * b2) + ((- 1) * (apow (g (k + 1)%Z) 1)) + ((- 1) * (first b1 g (k)%Z) * b1) + ((first b1 g (k)%Z) * b1 * b2) + ((g (k + 1)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1 * b2) + ((g (k + 1)%Z) * b2) + ((- 1) * (g (k + 1)%Z)) + ((second b2 1 g (k)%Z) * b1 * b2) + ((- 1) * (second b2 1 g (k)%Z) * b2)) * (/ (b2 + (- 1))))).
{
assert (e__183 : (second b2 1 g ((k + 1))%Z) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
{
transitivity (second b2 1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 1 g (k)%Z) by zp.
change ((aida_r b2 1 (second b2 1 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
change ((((second b2 1 g (k)%Z) * b2) + ((apow (g (((k)%Z + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
assert (e__184 : (apow (g (((k)%Z + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__185 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__185). }
reflexivity.
}
eapply eq_trans.
{
rw e__184.
reflexivity.
}
feq.
}
assert (e__186 : (first b1 g ((k + 1))%Z) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
{
transitivity (first b1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (first_succ b1 g (k)%Z) by zp.
change ((aida_m b1 (first b1 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
change ((((g (((k)%Z + 1))%Z) * (1 - b1)) + ((first b1 g (k)%Z) * b1)) = (((first b1 g (k)%Z) * b1) + ((- 1) * (g (k + 1)%Z) * b1) + (g (k + 1)%Z))).
assert (e__187 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__187.
reflexivity.
}
feq.
}
assert (e__188 : / (1 - b2) = ((- 1) * (/ (b2 + (- 1))))).
{
assert (e__189 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
rw e__189.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__183.
rw e__186.
rw e__188.
reflexivity.
}
feq.
}
feq.
}
rw e__175.
apply (from_le_nn 1 0 (- (first b1 g ((k + 1))%Z)) (((1 - b1) * / (1 - b2)) * (second b2 1 g ((k + 1))%Z))); [exact s__174 | lra ..].
}
}
(* up *)
assert (s__193 : ((first b1 g (t)%Z) <= (((1 - b1) * / (1 - b2)) * (second b2 1 g (t)%Z)))).
{
assert (b__191 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__192 : ((first b1 g (t)%Z) <= (((1 - b1) * / (1 - b2)) * (second b2 1 g (t)%Z)))).
{
exact (s__109 (t)%Z b__191).
}
exact u__192.
}
(* down *)
assert (s__196 : ((- (first b1 g (t)%Z)) <= (((1 - b1) * / (1 - b2)) * (second b2 1 g (t)%Z)))).
{
assert (b__194 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__195 : ((- (first b1 g (t)%Z)) <= (((1 - b1) * / (1 - b2)) * (second b2 1 g (t)%Z)))).
{
exact (s__190 (t)%Z b__194).
}
exact u__195.
}
(* goal *)
assert (s__197 : (((first b1 g (t)%Z) <= (((1 - b1) * / (1 - b2)) * (second b2 1 g (t)%Z))) /\ ((- (first b1 g (t)%Z)) <= (((1 - b1) * / (1 - b2)) * (second b2 1 g (t)%Z))))).
{
split.
{
exact s__193.
}
{
exact s__196.
}
}
pose proof s__197 as [h__198 h__199].
split.
{
split.
{
change (0 <> (1 - b2)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__200 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__200.
apply (from_lt_pos 1 0 b2 1); [exact h__3 | lra ..].
}
{
change (0 <> (1 - b2)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__201 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__201.
apply (from_lt_pos 1 0 b2 1); [exact h__3 | lra ..].
}
}
{
change (((first b1 g (t)%Z) <= (((1 - b1) * / (1 - b2)) * (second b2 1 g (t)%Z))) /\ ((- (first b1 g (t)%Z)) <= (((1 - b1) * / (1 - b2)) * (second b2 1 g (t)%Z)))).
exact s__197.
}
Qed.
Lemma meaningful : forall (b1 : R) (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> (0 < b1) -> (b2 < 1) -> (b1 <= b2) -> ((0 <> (1 - b2)) /\ (0 <> (1 - b2))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Theorem claim : forall (b1 : R) (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> (0 < b1) -> (b2 < 1) -> (b1 <= b2) -> (((first b1 g (t)%Z) <= (((1 - b1) / (1 - b2)) * (second b2 1 g (t)%Z))) /\ ((- (first b1 g (t)%Z)) <= (((1 - b1) / (1 - b2)) * (second b2 1 g (t)%Z)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7)). Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> (0 < b1) -> (b2 < 1) -> (b1 <= b2) -> (((((1 - b1) / (1 - b2)) * (second b2 1 g (t)%Z)) < (first b1 g (t)%Z)) /\ ((- (first b1 g (t)%Z)) <= (((1 - b1) / (1 - b2)) * (second b2 1 g (t)%Z)))) := claim.
End T_aida_step_bound_1_7c229bd9.


(* aida.step_bound_values; certificate 93334c87308c8dae0d5d835f4216f67635a45279d2b760e4df751351a8464634 *)
Module T_aida_step_bound_values_93334c87.

Lemma proved : (((0 <= ((((1 - (9 / 10)) ^ 2) * (99 / 100)) / ((1 - (99 / 100)) * ((99 / 100) - ((9 / 10) ^ 2))))) /\ (0 <= ((((1 - (9 / 10)) ^ 2) * (99 / 100)) / ((1 - (99 / 100)) * ((99 / 100) - ((9 / 10) ^ 2)))))) /\ (((5863 / 2500) < (sqrt ((((1 - (9 / 10)) ^ 2) * (99 / 100)) / ((1 - (99 / 100)) * ((99 / 100) - ((9 / 10) ^ 2)))))) /\ ((sqrt ((((1 - (9 / 10)) ^ 2) * (99 / 100)) / ((1 - (99 / 100)) * ((99 / 100) - ((9 / 10) ^ 2))))) < (234521 / 100000)) /\ (((1 - (9 / 10)) / (1 - (99 / 100))) = 10) /\ ((1 - (99 / 100)) = ((1 - (9 / 10)) ^ 2)))).
Proof.
(* goal *)
assert (s__0 : (((5863 * / 2500) < (sqrt ((((1 - (9 * / 10)) ^ 2) * (99 * / 100)) * / ((1 - (99 * / 100)) * ((99 * / 100) - ((9 * / 10) ^ 2)))))) /\ ((sqrt ((((1 - (9 * / 10)) ^ 2) * (99 * / 100)) * / ((1 - (99 * / 100)) * ((99 * / 100) - ((9 * / 10) ^ 2))))) < (234521 * / 100000)) /\ (((1 - (9 * / 10)) * / (1 - (99 * / 100))) = 10) /\ ((1 - (99 * / 100)) = ((1 - (9 * / 10)) ^ 2)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((5863 * / 2500) < (sqrt ((((1 - (9 * / 10)) ^ 2) * (99 * / 100)) * / ((1 - (99 * / 100)) * ((99 * / 100) - ((9 * / 10) ^ 2)))))).
closed_less.
}
{ change ((sqrt ((((1 - (9 * / 10)) ^ 2) * (99 * / 100)) * / ((1 - (99 * / 100)) * ((99 * / 100) - ((9 * / 10) ^ 2))))) < (234521 * / 100000)).
closed_less.
}
{ change (((1 - (9 * / 10)) * / (1 - (99 * / 100))) = 10).
closed_eq.
}
{ change ((1 - (99 * / 100)) = ((1 - (9 * / 10)) ^ 2)).
closed_eq.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 h__4]]].
split.
{
split.
{
change (0 <= ((((1 - (9 * / 10)) ^ 2) * (99 * / 100)) * / ((1 - (99 * / 100)) * ((99 * / 100) - ((9 * / 10) ^ 2))))).
apply Rlt_le.
assert (e__5 : ((((1 - (9 * / 10)) ^ 2) * (99 * / 100)) * / ((1 - (99 * / 100)) * ((99 * / 100) - ((9 * / 10) ^ 2)))) = (11 * / 2)).
{
assert (e__6 : / ((1 - (99 * / 100)) * ((99 * / 100) - ((9 * / 10) ^ 2))) = (5000 * / 9)).
{
assert (e__7 : ((1 - (99 * / 100)) * ((99 * / 100) - ((9 * / 10) ^ 2))) = (9 * / 5000)).
{
feq.
}
rw e__7.
apply inv_by. feq.
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
change (0 <= ((((1 - (9 * / 10)) ^ 2) * (99 * / 100)) * / ((1 - (99 * / 100)) * ((99 * / 100) - ((9 * / 10) ^ 2))))).
apply Rlt_le.
assert (e__8 : ((((1 - (9 * / 10)) ^ 2) * (99 * / 100)) * / ((1 - (99 * / 100)) * ((99 * / 100) - ((9 * / 10) ^ 2)))) = (11 * / 2)).
{
assert (e__9 : / ((1 - (99 * / 100)) * ((99 * / 100) - ((9 * / 10) ^ 2))) = (5000 * / 9)).
{
assert (e__10 : ((1 - (99 * / 100)) * ((99 * / 100) - ((9 * / 10) ^ 2))) = (9 * / 5000)).
{
feq.
}
rw e__10.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__9.
reflexivity.
}
feq.
}
rw e__8.
rat.
}
}
{
change (((5863 * / 2500) < (sqrt ((((1 - (9 * / 10)) ^ 2) * (99 * / 100)) * / ((1 - (99 * / 100)) * ((99 * / 100) - ((9 * / 10) ^ 2)))))) /\ ((sqrt ((((1 - (9 * / 10)) ^ 2) * (99 * / 100)) * / ((1 - (99 * / 100)) * ((99 * / 100) - ((9 * / 10) ^ 2))))) < (234521 * / 100000)) /\ (((1 - (9 * / 10)) * / (1 - (99 * / 100))) = 10) /\ ((1 - (99 * / 100)) = ((1 - (9 * / 10)) ^ 2))).
exact s__0.
}
Qed.
Lemma meaningful : ((0 <= ((((1 - (9 / 10)) ^ 2) * (99 / 100)) / ((1 - (99 / 100)) * ((99 / 100) - ((9 / 10) ^ 2))))) /\ (0 <= ((((1 - (9 / 10)) ^ 2) * (99 / 100)) / ((1 - (99 / 100)) * ((99 / 100) - ((9 / 10) ^ 2)))))).
Proof. exact (proj1 (proved )). Qed.
Theorem claim : (((5863 / 2500) < (sqrt ((((1 - (9 / 10)) ^ 2) * (99 / 100)) / ((1 - (99 / 100)) * ((99 / 100) - ((9 / 10) ^ 2)))))) /\ ((sqrt ((((1 - (9 / 10)) ^ 2) * (99 / 100)) / ((1 - (99 / 100)) * ((99 / 100) - ((9 / 10) ^ 2))))) < (234521 / 100000)) /\ (((1 - (9 / 10)) / (1 - (99 / 100))) = 10) /\ ((1 - (99 / 100)) = ((1 - (9 / 10)) ^ 2))).
Proof. exact (proj2 (proved )). Qed.
Fail Definition corrupted : (((sqrt ((((1 - (9 / 10)) ^ 2) * (99 / 100)) / ((1 - (99 / 100)) * ((99 / 100) - ((9 / 10) ^ 2))))) <= (5863 / 2500)) /\ ((sqrt ((((1 - (9 / 10)) ^ 2) * (99 / 100)) / ((1 - (99 / 100)) * ((99 / 100) - ((9 / 10) ^ 2))))) < (234521 / 100000)) /\ (((1 - (9 / 10)) / (1 - (99 / 100))) = 10) /\ ((1 - (99 / 100)) = ((1 - (9 / 10)) ^ 2))) := claim.
End T_aida_step_bound_values_93334c87.


(* aida.step_bound_bias; certificate db932bef2082dc2bab3546c0c1ff07b94bcc3cd60ce10cfcc3752bfb622e551f *)
Module T_aida_step_bound_bias_db932bef.

Lemma satisfiable : exists (b1 : R) (b2 : R) (t : Z), (0 <= t)%Z /\ ((0 < b1) /\ (b1 < 1)) /\ ((1 - b2) <= ((1 - b1) ^ 2)) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (3 * / 4), (1)%Z.
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
change ((1 - (3 * / 4)) <= ((1 - (1 * / 2)) ^ 2)).
apply Req_le.
closed_eq.
}
{
change (1 <= 1).
apply Req_le.
closed_eq.
}
}
}
Qed.

Theorem claim : forall (b1 : R) (b2 : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((1 - b2) <= ((1 - b1) ^ 2)) -> (1 <= (IZR t)) -> ((1 - (powerRZ b2 (t)%Z)) <= ((1 - (powerRZ b1 (t)%Z)) ^ 2)).
Proof.
intros b1 b2 t b__0 h__2 h__5 h__6.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__7 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* b2 *)
assert (s__17 : (0 < b2)).
{
assert (e__8 : b2 = ((((1 - b1) ^ 2) - (1 - b2)) + (1 - ((1 - b1) ^ 2)))).
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
assert (w__9 : 0 < ((((1 - b1) ^ 2) - (1 - b2)) + (1 - ((1 - b1) ^ 2)))).
{
apply plus_nn_pos.
{
assert (e__10 : (((1 - b1) ^ 2) - (1 - b2)) = 1 * (((1 - b1) ^ 2) - (1 - b2)) + 0).
{
transitivity ((((- 2) * b1) + (b1 ^ 2) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 2) * b1) + (b1 ^ 2) + b2)).
{
feq.
}
feq.
}
rw e__10.
apply (from_le_nn 1 0 (1 - b2) ((1 - b1) ^ 2)); [exact h__5 | lra ..].
}
{
assert (g__11 : 0 < (1 - b1)).
{
assert (e__15 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__15.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
assert (g__12 : 0 < (1 - (1 - b1))).
{
assert (e__16 : (1 - (1 - b1)) = 1 * (b1 - 0) + 0).
{
transitivity (b1).
{
feq.
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
assert (g__13 : 0 < 2).
{
lra.
}
assert (g__14 : 0 < (1 - ((1 - b1) ^ 2))).
{
pw_gap (1 - b1) 2%nat.
}
lra.
}
}
rw e__8. exact w__9.
}
(* order *)
assert (s__23 : ((b1 ^ 2) <= b2)).
{
apply gap_le.
assert (e__18 : (b2 - (b1 ^ 2)) = ((((1 - b1) ^ 2) - (1 - b2)) + (2 * b1 * (1 - b1)))).
{
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
feq.
}
assert (w__19 : 0 <= ((((1 - b1) ^ 2) - (1 - b2)) + (2 * b1 * (1 - b1)))).
{
apply Rlt_le.
apply plus_nn_pos.
{
assert (e__20 : (((1 - b1) ^ 2) - (1 - b2)) = 1 * (((1 - b1) ^ 2) - (1 - b2)) + 0).
{
transitivity ((((- 2) * b1) + (b1 ^ 2) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 2) * b1) + (b1 ^ 2) + b2)).
{
feq.
}
feq.
}
rw e__20.
apply (from_le_nn 1 0 (1 - b2) ((1 - b1) ^ 2)); [exact h__5 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
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
}
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
}
}
rw e__18. exact w__19.
}
(* C *)
assert (s__55 : (forall k : Z, ((1)%Z <= k)%Z -> ((1 - (powerRZ b2 (k)%Z)) <= ((1 - (powerRZ b1 (k)%Z)) ^ 2)))).
{
apply (induction_from (fun k : Z => ((1 - (powerRZ b2 (k)%Z)) <= ((1 - (powerRZ b1 (k)%Z)) ^ 2))) (1)%Z).
{
change ((1 - (powerRZ b2 (1)%Z)) <= ((1 - (powerRZ b1 (1)%Z)) ^ 2)).
(* base *)
assert (s__25 : ((1 - (b2 ^ 1)) <= ((1 - (b1 ^ 1)) ^ 2))).
{
apply gap_le.
assert (e__24 : (((1 - (b1 ^ 1)) ^ 2) - (1 - (b2 ^ 1))) = 1 * (((1 - b1) ^ 2) - (1 - b2)) + 0).
{
transitivity ((((- 2) * b1) + (b1 ^ 2) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 2) * b1) + (b1 ^ 2) + b2)).
{
feq.
}
feq.
}
rw e__24.
apply (from_le_nn 1 0 (1 - b2) ((1 - b1) ^ 2)); [exact h__5 | lra ..].
}
apply gap_le.
assert (e__26 : (((1 - (powerRZ b1 (1)%Z)) ^ 2) - (1 - (powerRZ b2 (1)%Z))) = 1 * (((1 - (b1 ^ 1)) ^ 2) - (1 - (b2 ^ 1))) + 0).
{
transitivity ((((- 2) * b1) + (b1 ^ 2) + b2)).
{
assert (e__27 : (powerRZ b1 (1)%Z) = b1).
{
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
assert (e__28 : (powerRZ b2 (1)%Z) = b2).
{
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__27.
rw e__28.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * b1) + (b1 ^ 2) + b2)).
{
feq.
}
feq.
}
rw e__26.
apply (from_le_nn 1 0 (1 - (b2 ^ 1)) ((1 - (b1 ^ 1)) ^ 2)); [exact s__25 | lra ..].
}
{
intros k b__29.
assert (r__30 : 1 <= IZR k).
{ izr_le. }
intros IH__31.
change ((1 - (powerRZ b2 (k + 1)%Z)) <= ((1 - (powerRZ b1 (k + 1)%Z)) ^ 2)).
(* step *)
assert (s__49 : ((1 - (powerRZ b2 ((k + 1))%Z)) <= ((1 - (powerRZ b1 ((k + 1))%Z)) ^ 2))).
{
apply gap_le.
assert (e__32 : (((1 - (powerRZ b1 ((k + 1))%Z)) ^ 2) - (1 - (powerRZ b2 ((k + 1))%Z))) = ((b2 * (((1 - (powerRZ b1 (k)%Z)) ^ 2) - (1 - (powerRZ b2 (k)%Z)))) + ((powerRZ b1 (k)%Z) * (((1 - b1) ^ 2) - (1 - b2))) + ((powerRZ b1 (k)%Z) * (b2 - (b1 ^ 2)) * (1 - (powerRZ b1 (k)%Z))))).
{
transitivity ((((- 2) * (powerRZ b1 (k)%Z) * b1) + (((powerRZ b1 (k)%Z) ^ 2) * (b1 ^ 2)) + ((powerRZ b2 (k)%Z) * b2))).
{
assert (e__34 : (powerRZ b1 ((k + 1))%Z) = ((powerRZ b1 (k)%Z) * b1)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b1 (k)%Z (1)%Z) by zp.
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
assert (e__35 : (powerRZ b2 ((k + 1))%Z) = ((powerRZ b2 (k)%Z) * b2)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b2 (k)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__34.
rw e__35.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (powerRZ b1 (k)%Z) * b1) + (((powerRZ b1 (k)%Z) ^ 2) * (b1 ^ 2)) + ((powerRZ b2 (k)%Z) * b2))).
{
feq.
}
feq.
}
assert (w__33 : 0 <= ((b2 * (((1 - (powerRZ b1 (k)%Z)) ^ 2) - (1 - (powerRZ b2 (k)%Z)))) + ((powerRZ b1 (k)%Z) * (((1 - b1) ^ 2) - (1 - b2))) + ((powerRZ b1 (k)%Z) * (b2 - (b1 ^ 2)) * (1 - (powerRZ b1 (k)%Z))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
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
apply (from_lt_pos 1 0 0 b2); [exact s__17 | lra ..].
}
{
assert (e__37 : (((1 - (powerRZ b1 (k)%Z)) ^ 2) - (1 - (powerRZ b2 (k)%Z))) = 1 * (((1 - (powerRZ b1 (k)%Z)) ^ 2) - (1 - (powerRZ b2 (k)%Z))) + 0).
{
transitivity ((((- 2) * (powerRZ b1 (k)%Z)) + ((powerRZ b1 (k)%Z) ^ 2) + (powerRZ b2 (k)%Z))).
{
feq.
}
symmetry.
transitivity ((((- 2) * (powerRZ b1 (k)%Z)) + ((powerRZ b1 (k)%Z) ^ 2) + (powerRZ b2 (k)%Z))).
{
feq.
}
feq.
}
rw e__37.
apply (from_le_nn 1 0 (1 - (powerRZ b2 (k)%Z)) ((1 - (powerRZ b1 (k)%Z)) ^ 2)); [exact IH__31 | lra ..].
}
}
{
apply mult_pos_nn.
{
apply pz_pos.
assert (e__38 : b1 = 1 * (b1 - 0) + 0).
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
rw e__38.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
{
assert (e__39 : (((1 - b1) ^ 2) - (1 - b2)) = 1 * (((1 - b1) ^ 2) - (1 - b2)) + 0).
{
transitivity ((((- 2) * b1) + (b1 ^ 2) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 2) * b1) + (b1 ^ 2) + b2)).
{
feq.
}
feq.
}
rw e__39.
apply (from_le_nn 1 0 (1 - b2) ((1 - b1) ^ 2)); [exact h__5 | lra ..].
}
}
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
apply pz_pos.
assert (e__40 : b1 = 1 * (b1 - 0) + 0).
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
rw e__40.
apply (from_lt_pos 1 0 0 b1); [exact h__3 | lra ..].
}
{
assert (e__41 : (b2 - (b1 ^ 2)) = 1 * (b2 - (b1 ^ 2)) + 0).
{
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (b1 ^ 2)) + b2)).
{
feq.
}
feq.
}
rw e__41.
apply (from_le_nn 1 0 (b1 ^ 2) b2); [exact s__23 | lra ..].
}
}
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
assert (g__44 : 0 < (IZR k)).
{
assert (e__48 : (IZR k) = 1 * ((IZR k) - 1) + 1).
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
rw e__48.
apply (from_le_pos 1 1 1 (IZR k)); [exact r__30 | lra ..].
}
assert (g__45 : 0 < (1 - (powerRZ b1 (k)%Z))).
{
pz_gap b1 (k)%Z.
}
lra.
}
}
}
rw e__32. exact w__33.
}
apply gap_le.
assert (e__50 : (((1 - (powerRZ b1 (k + 1)%Z)) ^ 2) - (1 - (powerRZ b2 (k + 1)%Z))) = 1 * (((1 - (powerRZ b1 ((k + 1))%Z)) ^ 2) - (1 - (powerRZ b2 ((k + 1))%Z))) + 0).
{
transitivity ((((- 2) * (powerRZ b1 (k)%Z) * b1) + (((powerRZ b1 (k)%Z) ^ 2) * (b1 ^ 2)) + ((powerRZ b2 (k)%Z) * b2))).
{
assert (e__51 : (powerRZ b1 (k + 1)%Z) = ((powerRZ b1 (k)%Z) * b1)).
{
rewrite (pz_add b1 (k)%Z (1)%Z) by zp.
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
assert (e__52 : (powerRZ b2 (k + 1)%Z) = ((powerRZ b2 (k)%Z) * b2)).
{
rewrite (pz_add b2 (k)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__51.
rw e__52.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (powerRZ b1 (k)%Z) * b1) + (((powerRZ b1 (k)%Z) ^ 2) * (b1 ^ 2)) + ((powerRZ b2 (k)%Z) * b2))).
{
assert (e__53 : (powerRZ b1 ((k + 1))%Z) = ((powerRZ b1 (k)%Z) * b1)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b1 (k)%Z (1)%Z) by zp.
rewrite (pz_whole b1 (1)%Z 1 eq_refl).
feq.
}
assert (e__54 : (powerRZ b2 ((k + 1))%Z) = ((powerRZ b2 (k)%Z) * b2)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b2 (k)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__53.
rw e__54.
reflexivity.
}
feq.
}
feq.
}
rw e__50.
apply (from_le_nn 1 0 (1 - (powerRZ b2 ((k + 1))%Z)) ((1 - (powerRZ b1 ((k + 1))%Z)) ^ 2)); [exact s__49 | lra ..].
}
}
(* goal *)
assert (s__58 : ((1 - (powerRZ b2 (t)%Z)) <= ((1 - (powerRZ b1 (t)%Z)) ^ 2))).
{
assert (b__56 : ((1)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__57 : ((1 - (powerRZ b2 (t)%Z)) <= ((1 - (powerRZ b1 (t)%Z)) ^ 2))).
{
exact (s__55 (t)%Z b__56).
}
exact u__57.
}
change ((1 - (powerRZ b2 (t)%Z)) <= ((1 - (powerRZ b1 (t)%Z)) ^ 2)).
exact s__58.
Qed.
Fail Definition corrupted : forall (b1 : R) (b2 : R) (t : Z), (0 <= t)%Z -> ((0 < b1) /\ (b1 < 1)) -> ((1 - b2) <= ((1 - b1) ^ 2)) -> (1 <= (IZR t)) -> (((1 - (powerRZ b1 (t)%Z)) ^ 2) < (1 - (powerRZ b2 (t)%Z))) := claim.
End T_aida_step_bound_bias_db932bef.


(* aida.table1.himmelblau_printed; certificate 0f2448506265ea7f48d10b6b992735e920ae7561713b5f48ac9305e3aaca14fd *)
Module T_aida_table1_himmelblau_printed_0f244850.

Lemma satisfiable : exists (x : Z -> R) (m : Z), (0 <= m)%Z.
Proof.
exists (fun i : Z => 0), (1)%Z.
lia.
Qed.

Theorem claim : ~ (forall (x : Z -> R) (m : Z), (0 <= m)%Z -> (((zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) ^ 2) + (x ((2 * i))%Z) - 11))) + (zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2) - 7) ^ 2)))) = (zsum (1)%Z (m)%Z (fun i : Z => ((((- 11) + (x ((2 * i))%Z) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2) + (((- 7) + (x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2)) ^ 2)))))).
Proof.
intro general.
specialize (general (fun i : Z => 0) (1)%Z).
lapply general; clear general.
2: {
lia.
}
intro general.
revert general.
change (((0 + ((0 ^ 2) + 0 - 11)) + (0 + ((0 + (0 ^ 2) - 7) ^ 2))) = (0 + ((((- 11) + 0 + (0 ^ 2)) ^ 2) + (((- 7) + 0 + (0 ^ 2)) ^ 2))) -> False).
apply no_eq.
apply ne_of_lt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (x : Z -> R) (m : Z), (0 <= m)%Z -> (((zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) ^ 2) + (x ((2 * i))%Z) - 11))) + (zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2) - 7) ^ 2)))) = ((zsum (1)%Z (m)%Z (fun i : Z => ((((- 11) + (x ((2 * i))%Z) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2) + (((- 7) + (x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2)) ^ 2)))) + 1))) := claim.
End T_aida_table1_himmelblau_printed_0f244850.


(* aida.table1.himmelblau_andrei; certificate f4547bfa10b9c5e11a48d8dc73c005403c2ef194f5cfee70ccab71d820695238 *)
Module T_aida_table1_himmelblau_andrei_f4547bfa.
Definition f (a : R) (b : R) : R := ((((- 11) + b + (a ^ 2)) ^ 2) + (((- 7) + a + (b ^ 2)) ^ 2)).

Lemma satisfiable : exists (x : Z -> R) (m : Z), (0 <= m)%Z.
Proof.
exists (fun i : Z => (IZR i)), (2)%Z.
lia.
Qed.

Theorem claim : forall (x : Z -> R) (m : Z), (0 <= m)%Z -> (((zsum (1)%Z (m)%Z (fun i : Z => ((((- 11) + (x ((2 * i))%Z) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2) + (((- 7) + (x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2)) ^ 2)))) = (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z))))) /\ (0 <= (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z))))) /\ ((zsum (1)%Z (m)%Z (fun i : Z => (f 3 2))) = 0)).
Proof.
intros x m b__0.
assert (r__1 : 0 <= IZR m) by (izr_le).
(* split *)
assert (s__8 : ((zsum (1)%Z (m)%Z (fun i : Z => ((((- 11) + (x ((2 * i))%Z) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2) + (((- 7) + (x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2)) ^ 2)))) = (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z)))))).
{
transitivity (((2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 14) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)))) + (2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * (x ((2 * i__0))%Z))))) + ((- 21) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4))) + ((- 22) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0))%Z)))) + ((- 13) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4))) + (170 * (IZR m)))).
{
assert (e__2 : zsum (1)%Z (m)%Z (fun i : Z => ((((- 11) + (x ((2 * i))%Z) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2) + (((- 7) + (x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2)) ^ 2))) = ((2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 14) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)))) + (2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * (x ((2 * i__0))%Z))))) + ((- 21) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4))) + ((- 22) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0))%Z)))) + ((- 13) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4))) + (170 * (IZR m)))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (2) * ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 14)) * (x ((2 * i__0) + (-1))%Z) + (2) * (((x ((2 * i__0) + (-1))%Z) ^ 2) * (x ((2 * i__0))%Z)) + ((- 21)) * ((x ((2 * i__0) + (-1))%Z) ^ 2) + (1) * ((x ((2 * i__0) + (-1))%Z) ^ 4) + ((- 22)) * (x ((2 * i__0))%Z) + ((- 13)) * ((x ((2 * i__0))%Z) ^ 2) + (1) * ((x ((2 * i__0))%Z) ^ 4) + (170) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__4 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((2 * (x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 14) * (x ((2 * i__0) + (-1))%Z)) + (2 * ((x ((2 * i__0) + (-1))%Z) ^ 2) * (x ((2 * i__0))%Z)) + ((- 21) * ((x ((2 * i__0) + (-1))%Z) ^ 2)) + ((x ((2 * i__0) + (-1))%Z) ^ 4) + ((- 22) * (x ((2 * i__0))%Z)) + ((- 13) * ((x ((2 * i__0))%Z) ^ 2)) + ((x ((2 * i__0))%Z) ^ 4) + 170)).
{
assert (e__3 : (x (((2 * i__0) + (- 1)))%Z) = (x ((2 * i__0) + (-1))%Z)).
{
swap (((2 * i__0) + (- 1)))%Z with ((2 * i__0) + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__3.
reflexivity.
}
feq.
}
feq.
}
transitivity ((2) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2))) + ((- 14)) * zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)) + (2) * zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * (x ((2 * i__0))%Z))) + ((- 21)) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)) + (1) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4)) + ((- 22)) * zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0))%Z)) + ((- 13)) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)) + (1) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)) + (170) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__2.
feq.
}
symmetry.
transitivity (((2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 14) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)))) + (2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * (x ((2 * i__0))%Z))))) + ((- 21) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4))) + ((- 22) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0))%Z)))) + ((- 13) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4))) + (170 * (IZR m)))).
{
assert (e__5 : zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z))) = ((2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 14) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)))) + (2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * (x ((2 * i__0))%Z))))) + ((- 21) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4))) + ((- 22) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0))%Z)))) + ((- 13) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4))) + (170 * (IZR m)))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (2) * ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 14)) * (x ((2 * i__0) + (-1))%Z) + (2) * (((x ((2 * i__0) + (-1))%Z) ^ 2) * (x ((2 * i__0))%Z)) + ((- 21)) * ((x ((2 * i__0) + (-1))%Z) ^ 2) + (1) * ((x ((2 * i__0) + (-1))%Z) ^ 4) + ((- 22)) * (x ((2 * i__0))%Z) + ((- 13)) * ((x ((2 * i__0))%Z) ^ 2) + (1) * ((x ((2 * i__0))%Z) ^ 4) + (170) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__7 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((2 * (x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 14) * (x ((2 * i__0) + (-1))%Z)) + (2 * ((x ((2 * i__0) + (-1))%Z) ^ 2) * (x ((2 * i__0))%Z)) + ((- 21) * ((x ((2 * i__0) + (-1))%Z) ^ 2)) + ((x ((2 * i__0) + (-1))%Z) ^ 4) + ((- 22) * (x ((2 * i__0))%Z)) + ((- 13) * ((x ((2 * i__0))%Z) ^ 2)) + ((x ((2 * i__0))%Z) ^ 4) + 170)).
{
change (((((- 11) + (x ((2 * i__0))%Z) + ((x (((2 * i__0) + (- 1)))%Z) ^ 2)) ^ 2) + (((- 7) + (x (((2 * i__0) + (- 1)))%Z) + ((x ((2 * i__0))%Z) ^ 2)) ^ 2)) = ((2 * (x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 14) * (x ((2 * i__0) + (-1))%Z)) + (2 * ((x ((2 * i__0) + (-1))%Z) ^ 2) * (x ((2 * i__0))%Z)) + ((- 21) * ((x ((2 * i__0) + (-1))%Z) ^ 2)) + ((x ((2 * i__0) + (-1))%Z) ^ 4) + ((- 22) * (x ((2 * i__0))%Z)) + ((- 13) * ((x ((2 * i__0))%Z) ^ 2)) + ((x ((2 * i__0))%Z) ^ 4) + 170)).
assert (e__6 : (x (((2 * i__0) + (- 1)))%Z) = (x ((2 * i__0) + (-1))%Z)).
{
swap (((2 * i__0) + (- 1)))%Z with ((2 * i__0) + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__6.
reflexivity.
}
feq.
}
feq.
}
transitivity ((2) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2))) + ((- 14)) * zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)) + (2) * zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * (x ((2 * i__0))%Z))) + ((- 21)) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)) + (1) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4)) + ((- 22)) * zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0))%Z)) + ((- 13)) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)) + (1) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)) + (170) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__5.
feq.
}
feq.
}
(* least *)
assert (s__10 : (0 <= (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z)))))).
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__9 : 1 <= IZR i__0).
{ izr_le. }
change (0 <= ((((- 11) + (x ((2 * i__0))%Z) + ((x (((2 * i__0) + (- 1)))%Z) ^ 2)) ^ 2) + (((- 7) + (x (((2 * i__0) + (- 1)))%Z) + ((x ((2 * i__0))%Z) ^ 2)) ^ 2))).
apply plus_nn_nn.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
(* zero *)
assert (s__13 : ((zsum (1)%Z (m)%Z (fun i : Z => (f 3 2))) = 0)).
{
transitivity (0).
{
assert (e__11 : zsum (1)%Z (m)%Z (fun i : Z => (f 3 2)) = 0).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (0) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__12 : 1 <= IZR i__0).
{ izr_le. }
transitivity (0).
{
change (((((- 11) + 2 + (3 ^ 2)) ^ 2) + (((- 7) + 3 + (2 ^ 2)) ^ 2)) = 0).
feq.
}
feq.
}
transitivity ((0) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__11.
feq.
}
symmetry.
transitivity (0).
{
reflexivity.
}
feq.
}
(* goal *)
assert (s__14 : (((zsum (1)%Z (m)%Z (fun i : Z => ((((- 11) + (x ((2 * i))%Z) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2) + (((- 7) + (x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2)) ^ 2)))) = (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z))))) /\ (0 <= (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z))))) /\ ((zsum (1)%Z (m)%Z (fun i : Z => (f 3 2))) = 0))).
{
split.
{
exact s__8.
}
{
split.
{
exact s__10.
}
{
exact s__13.
}
}
}
pose proof s__14 as [h__15 [h__16 h__17]].
change (((zsum (1)%Z (m)%Z (fun i : Z => ((((- 11) + (x ((2 * i))%Z) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2) + (((- 7) + (x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2)) ^ 2)))) = (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z))))) /\ (0 <= (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z))))) /\ ((zsum (1)%Z (m)%Z (fun i : Z => (f 3 2))) = 0)).
exact s__14.
Qed.
Fail Definition corrupted : forall (x : Z -> R) (m : Z), (0 <= m)%Z -> (((zsum (1)%Z (m)%Z (fun i : Z => ((((- 11) + (x ((2 * i))%Z) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2) + (((- 7) + (x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2)) ^ 2)))) = ((zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z)))) + 1)) /\ (0 <= (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z))))) /\ ((zsum (1)%Z (m)%Z (fun i : Z => (f 3 2))) = 0)) := claim.
End T_aida_table1_himmelblau_andrei_f4547bfa.


(* aida.table1.himmelblau_as_printed; certificate b499cdc94070c21e8c087ca96cb03ebda50d18a9b444bdc9d39069015429b3ae *)
Module T_aida_table1_himmelblau_as_printed_b499cdc9.

Lemma satisfiable : exists (x : Z -> R) (m : Z), (0 <= m)%Z.
Proof.
exists (fun i : Z => (IZR i)), (2)%Z.
lia.
Qed.

Theorem claim : forall (x : Z -> R) (m : Z), (0 <= m)%Z -> ((((zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) ^ 2) + (x ((2 * i))%Z) - 11))) + (zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2) - 7) ^ 2)))) = (zsum (1)%Z (m)%Z (fun i : Z => ((- 11) + (x ((2 * i))%Z) + ((x (((2 * i) + (- 1)))%Z) ^ 2) + (((- 7) + (x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2)) ^ 2))))) /\ (1 = 1) /\ (1 = 1)).
Proof.
intros x m b__0.
assert (r__1 : 0 <= IZR m) by (izr_le).
(* goal *)
assert (s__13 : ((((zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) ^ 2) + (x ((2 * i))%Z) - 11))) + (zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2) - 7) ^ 2)))) = (zsum (1)%Z (m)%Z (fun i : Z => ((- 11) + (x ((2 * i))%Z) + ((x (((2 * i) + (- 1)))%Z) ^ 2) + (((- 7) + (x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2)) ^ 2))))) /\ (1 = 1) /\ (1 = 1))).
{
split.
{
transitivity (((2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 14) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)))) + (2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0))%Z))) + ((- 14) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4))) + (38 * (IZR m)))).
{
assert (e__2 : (zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2) - 7) ^ 2))) = ((2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 14) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2))) + ((- 14) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4))) + (49 * (IZR m)))).
{
assert (e__3 : zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2) - 7) ^ 2)) = ((2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 14) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2))) + ((- 14) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4))) + (49 * (IZR m)))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (2) * ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 14)) * (x ((2 * i__0) + (-1))%Z) + (1) * ((x ((2 * i__0) + (-1))%Z) ^ 2) + ((- 14)) * ((x ((2 * i__0))%Z) ^ 2) + (1) * ((x ((2 * i__0))%Z) ^ 4) + (49) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__5 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((2 * (x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 14) * (x ((2 * i__0) + (-1))%Z)) + ((x ((2 * i__0) + (-1))%Z) ^ 2) + ((- 14) * ((x ((2 * i__0))%Z) ^ 2)) + ((x ((2 * i__0))%Z) ^ 4) + 49)).
{
assert (e__4 : (x (((2 * i__0) + (- 1)))%Z) = (x ((2 * i__0) + (-1))%Z)).
{
swap (((2 * i__0) + (- 1)))%Z with ((2 * i__0) + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__4.
reflexivity.
}
feq.
}
feq.
}
transitivity ((2) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2))) + ((- 14)) * zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)) + (1) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)) + ((- 14)) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)) + (1) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)) + (49) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__3.
feq.
}
assert (e__6 : (zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) ^ 2) + (x ((2 * i))%Z) - 11))) = ((zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0))%Z))) + ((- 11) * (IZR m)))).
{
assert (e__7 : zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) ^ 2) + (x ((2 * i))%Z) - 11)) = ((zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0))%Z))) + ((- 11) * (IZR m)))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (1) * ((x ((2 * i__0) + (-1))%Z) ^ 2) + (1) * (x ((2 * i__0))%Z) + ((- 11)) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__9 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((x ((2 * i__0) + (-1))%Z) ^ 2) + (x ((2 * i__0))%Z) + (- 11))).
{
assert (e__8 : (x (((2 * i__0) + (- 1)))%Z) = (x ((2 * i__0) + (-1))%Z)).
{
swap (((2 * i__0) + (- 1)))%Z with ((2 * i__0) + (-1))%Z.
reflexivity.
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
transitivity ((1) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)) + (1) * zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0))%Z)) + ((- 11)) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__7.
feq.
}
eapply eq_trans.
{
rw e__2.
rw e__6.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 14) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)))) + (2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0))%Z))) + ((- 14) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4))) + (38 * (IZR m)))).
{
assert (e__10 : zsum (1)%Z (m)%Z (fun i : Z => ((- 11) + (x ((2 * i))%Z) + ((x (((2 * i) + (- 1)))%Z) ^ 2) + (((- 7) + (x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2)) ^ 2))) = ((2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 14) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)))) + (2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0))%Z))) + ((- 14) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4))) + (38 * (IZR m)))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (2) * ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 14)) * (x ((2 * i__0) + (-1))%Z) + (2) * ((x ((2 * i__0) + (-1))%Z) ^ 2) + (1) * (x ((2 * i__0))%Z) + ((- 14)) * ((x ((2 * i__0))%Z) ^ 2) + (1) * ((x ((2 * i__0))%Z) ^ 4) + (38) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__12 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((2 * (x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 14) * (x ((2 * i__0) + (-1))%Z)) + (2 * ((x ((2 * i__0) + (-1))%Z) ^ 2)) + (x ((2 * i__0))%Z) + ((- 14) * ((x ((2 * i__0))%Z) ^ 2)) + ((x ((2 * i__0))%Z) ^ 4) + 38)).
{
assert (e__11 : (x (((2 * i__0) + (- 1)))%Z) = (x ((2 * i__0) + (-1))%Z)).
{
swap (((2 * i__0) + (- 1)))%Z with ((2 * i__0) + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__11.
reflexivity.
}
feq.
}
feq.
}
transitivity ((2) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2))) + ((- 14)) * zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)) + (2) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)) + (1) * zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0))%Z)) + ((- 14)) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)) + (1) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)) + (38) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__10.
feq.
}
feq.
}
{
split.
{
reflexivity.
}
{
reflexivity.
}
}
}
pose proof s__13 as [h__14 [h__15 h__16]].
change ((((zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) ^ 2) + (x ((2 * i))%Z) - 11))) + (zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2) - 7) ^ 2)))) = (zsum (1)%Z (m)%Z (fun i : Z => ((- 11) + (x ((2 * i))%Z) + ((x (((2 * i) + (- 1)))%Z) ^ 2) + (((- 7) + (x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2)) ^ 2))))) /\ (1 = 1) /\ (1 = 1)).
exact s__13.
Qed.
Fail Definition corrupted : forall (x : Z -> R) (m : Z), (0 <= m)%Z -> ((((zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) ^ 2) + (x ((2 * i))%Z) - 11))) + (zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2) - 7) ^ 2)))) = ((zsum (1)%Z (m)%Z (fun i : Z => ((- 11) + (x ((2 * i))%Z) + ((x (((2 * i) + (- 1)))%Z) ^ 2) + (((- 7) + (x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2)) ^ 2)))) + 1)) /\ (1 = 1) /\ (1 = 1)) := claim.
End T_aida_table1_himmelblau_as_printed_b499cdc9.


(* aida.table1.maratos_printed; certificate d6cf4ad2ef698b3e32d340b5904204d0c3cfbd597d63e759474b0ffc1547c52a *)
Module T_aida_table1_maratos_printed_d6cf4ad2.

Lemma satisfiable : exists (x : Z -> R) (m : Z), (0 <= m)%Z.
Proof.
exists (fun i : Z => 2), (1)%Z.
lia.
Qed.

Theorem claim : ~ (forall (x : Z -> R) (m : Z), (0 <= m)%Z -> (((zsum (1)%Z (m)%Z (fun i : Z => (x (((2 * i) + (- 1)))%Z))) + (100 * (zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2) - 1) ^ 2))))) = (zsum (1)%Z (m)%Z (fun i : Z => ((x (((2 * i) + (- 1)))%Z) + (100 * (((- 1) + ((x ((2 * i))%Z) ^ 2) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2))))))).
Proof.
intro general.
specialize (general (fun i : Z => 2) (1)%Z).
lapply general; clear general.
2: {
lia.
}
intro general.
revert general.
change (((0 + 2) + (100 * (0 + ((2 + (2 ^ 2) - 1) ^ 2)))) = (0 + (2 + (100 * (((- 1) + (2 ^ 2) + (2 ^ 2)) ^ 2)))) -> False).
apply no_eq.
apply ne_of_lt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (x : Z -> R) (m : Z), (0 <= m)%Z -> (((zsum (1)%Z (m)%Z (fun i : Z => (x (((2 * i) + (- 1)))%Z))) + (100 * (zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2) - 1) ^ 2))))) = ((zsum (1)%Z (m)%Z (fun i : Z => ((x (((2 * i) + (- 1)))%Z) + (100 * (((- 1) + ((x ((2 * i))%Z) ^ 2) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2))))) + 1))) := claim.
End T_aida_table1_maratos_printed_d6cf4ad2.


(* aida.table1.maratos_andrei; certificate 05eb19d75aebf0fab4854cf5aaceddadb5dbacee033e197b41713f51b610362f *)
Module T_aida_table1_maratos_andrei_05eb19d7.
Definition f (a : R) (b : R) : R := (a + (100 * (((- 1) + (a ^ 2) + (b ^ 2)) ^ 2))).

Lemma satisfiable : exists (x : Z -> R) (m : Z), (0 <= m)%Z.
Proof.
exists (fun i : Z => (IZR i)), (2)%Z.
lia.
Qed.

Theorem claim : forall (x : Z -> R) (m : Z), (0 <= m)%Z -> (((zsum (1)%Z (m)%Z (fun i : Z => ((x (((2 * i) + (- 1)))%Z) + (100 * (((- 1) + ((x ((2 * i))%Z) ^ 2) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2))))) = (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z))))) /\ ((- ((1601 / 1600) * (IZR m))) <= (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z)))))).
Proof.
intros x m b__0.
assert (r__1 : 0 <= IZR m) by (izr_le).
(* split *)
assert (s__8 : ((zsum (1)%Z (m)%Z (fun i : Z => ((x (((2 * i) + (- 1)))%Z) + (100 * (((- 1) + ((x ((2 * i))%Z) ^ 2) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2))))) = (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z)))))).
{
transitivity (((zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z))) + (200 * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 200) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4)))) + ((- 200) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)))) + (100 * (IZR m)))).
{
assert (e__2 : zsum (1)%Z (m)%Z (fun i : Z => ((x (((2 * i) + (- 1)))%Z) + (100 * (((- 1) + ((x ((2 * i))%Z) ^ 2) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2)))) = ((zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z))) + (200 * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 200) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4)))) + ((- 200) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)))) + (100 * (IZR m)))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (1) * (x ((2 * i__0) + (-1))%Z) + (200) * (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 200)) * ((x ((2 * i__0) + (-1))%Z) ^ 2) + (100) * ((x ((2 * i__0) + (-1))%Z) ^ 4) + ((- 200)) * ((x ((2 * i__0))%Z) ^ 2) + (100) * ((x ((2 * i__0))%Z) ^ 4) + (100) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__4 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x ((2 * i__0) + (-1))%Z) + (200 * ((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 200) * ((x ((2 * i__0) + (-1))%Z) ^ 2)) + (100 * ((x ((2 * i__0) + (-1))%Z) ^ 4)) + ((- 200) * ((x ((2 * i__0))%Z) ^ 2)) + (100 * ((x ((2 * i__0))%Z) ^ 4)) + 100)).
{
assert (e__3 : (x (((2 * i__0) + (- 1)))%Z) = (x ((2 * i__0) + (-1))%Z)).
{
swap (((2 * i__0) + (- 1)))%Z with ((2 * i__0) + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__3.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)) + (200) * zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2))) + ((- 200)) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)) + (100) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4)) + ((- 200)) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)) + (100) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)) + (100) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__2.
feq.
}
symmetry.
transitivity (((zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z))) + (200 * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 200) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4)))) + ((- 200) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)))) + (100 * (IZR m)))).
{
assert (e__5 : zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z))) = ((zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z))) + (200 * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 200) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4)))) + ((- 200) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)))) + (100 * (IZR m)))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (1) * (x ((2 * i__0) + (-1))%Z) + (200) * (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 200)) * ((x ((2 * i__0) + (-1))%Z) ^ 2) + (100) * ((x ((2 * i__0) + (-1))%Z) ^ 4) + ((- 200)) * ((x ((2 * i__0))%Z) ^ 2) + (100) * ((x ((2 * i__0))%Z) ^ 4) + (100) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__7 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x ((2 * i__0) + (-1))%Z) + (200 * ((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 200) * ((x ((2 * i__0) + (-1))%Z) ^ 2)) + (100 * ((x ((2 * i__0) + (-1))%Z) ^ 4)) + ((- 200) * ((x ((2 * i__0))%Z) ^ 2)) + (100 * ((x ((2 * i__0))%Z) ^ 4)) + 100)).
{
change (((x (((2 * i__0) + (- 1)))%Z) + (100 * (((- 1) + ((x (((2 * i__0) + (- 1)))%Z) ^ 2) + ((x ((2 * i__0))%Z) ^ 2)) ^ 2))) = ((x ((2 * i__0) + (-1))%Z) + (200 * ((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 200) * ((x ((2 * i__0) + (-1))%Z) ^ 2)) + (100 * ((x ((2 * i__0) + (-1))%Z) ^ 4)) + ((- 200) * ((x ((2 * i__0))%Z) ^ 2)) + (100 * ((x ((2 * i__0))%Z) ^ 4)) + 100)).
assert (e__6 : (x (((2 * i__0) + (- 1)))%Z) = (x ((2 * i__0) + (-1))%Z)).
{
swap (((2 * i__0) + (- 1)))%Z with ((2 * i__0) + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__6.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)) + (200) * zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2))) + ((- 200)) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)) + (100) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4)) + ((- 200)) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)) + (100) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)) + (100) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__5.
feq.
}
feq.
}
(* least *)
assert (s__19 : ((- ((1601 * / 1600) * (IZR m))) <= (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z)))))).
{
apply gap_le.
assert (e__9 : ((zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z)))) - (- ((1601 * / 1600) * (IZR m)))) = (zsum (1)%Z (m)%Z (fun i : Z => ((((((x (((2 * i) + (- 1)))%Z) + 1) ^ 2) + ((x ((2 * i))%Z) ^ 2)) * / 2) + (100 * ((((x (((2 * i) + (- 1)))%Z) ^ 2) + ((x ((2 * i))%Z) ^ 2) - (401 * / 400)) ^ 2)))))).
{
transitivity (((zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z))) + (200 * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 200) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4)))) + ((- 200) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)))) + ((161601 * / 1600) * (IZR m)))).
{
assert (e__11 : (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z)))) = ((zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z))) + (200 * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 200) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4)))) + ((- 200) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)))) + (100 * (IZR m)))).
{
assert (e__12 : zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z))) = ((zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z))) + (200 * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 200) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4)))) + ((- 200) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)))) + (100 * (IZR m)))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (1) * (x ((2 * i__0) + (-1))%Z) + (200) * (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 200)) * ((x ((2 * i__0) + (-1))%Z) ^ 2) + (100) * ((x ((2 * i__0) + (-1))%Z) ^ 4) + ((- 200)) * ((x ((2 * i__0))%Z) ^ 2) + (100) * ((x ((2 * i__0))%Z) ^ 4) + (100) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__14 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x ((2 * i__0) + (-1))%Z) + (200 * ((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 200) * ((x ((2 * i__0) + (-1))%Z) ^ 2)) + (100 * ((x ((2 * i__0) + (-1))%Z) ^ 4)) + ((- 200) * ((x ((2 * i__0))%Z) ^ 2)) + (100 * ((x ((2 * i__0))%Z) ^ 4)) + 100)).
{
change (((x (((2 * i__0) + (- 1)))%Z) + (100 * (((- 1) + ((x (((2 * i__0) + (- 1)))%Z) ^ 2) + ((x ((2 * i__0))%Z) ^ 2)) ^ 2))) = ((x ((2 * i__0) + (-1))%Z) + (200 * ((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 200) * ((x ((2 * i__0) + (-1))%Z) ^ 2)) + (100 * ((x ((2 * i__0) + (-1))%Z) ^ 4)) + ((- 200) * ((x ((2 * i__0))%Z) ^ 2)) + (100 * ((x ((2 * i__0))%Z) ^ 4)) + 100)).
assert (e__13 : (x (((2 * i__0) + (- 1)))%Z) = (x ((2 * i__0) + (-1))%Z)).
{
swap (((2 * i__0) + (- 1)))%Z with ((2 * i__0) + (-1))%Z.
reflexivity.
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
transitivity ((1) * zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)) + (200) * zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2))) + ((- 200)) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)) + (100) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4)) + ((- 200)) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)) + (100) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)) + (100) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__12.
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
transitivity (((zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z))) + (200 * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 200) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4)))) + ((- 200) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)))) + ((161601 * / 1600) * (IZR m)))).
{
assert (e__15 : zsum (1)%Z (m)%Z (fun i : Z => ((((((x (((2 * i) + (- 1)))%Z) + 1) ^ 2) + ((x ((2 * i))%Z) ^ 2)) * / 2) + (100 * ((((x (((2 * i) + (- 1)))%Z) ^ 2) + ((x ((2 * i))%Z) ^ 2) - (401 * / 400)) ^ 2)))) = ((zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z))) + (200 * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 200) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4)))) + ((- 200) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)))) + ((161601 * / 1600) * (IZR m)))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (1) * (x ((2 * i__0) + (-1))%Z) + (200) * (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 200)) * ((x ((2 * i__0) + (-1))%Z) ^ 2) + (100) * ((x ((2 * i__0) + (-1))%Z) ^ 4) + ((- 200)) * ((x ((2 * i__0))%Z) ^ 2) + (100) * ((x ((2 * i__0))%Z) ^ 4) + ((161601 * / 1600)) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__17 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x ((2 * i__0) + (-1))%Z) + (200 * ((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 200) * ((x ((2 * i__0) + (-1))%Z) ^ 2)) + (100 * ((x ((2 * i__0) + (-1))%Z) ^ 4)) + ((- 200) * ((x ((2 * i__0))%Z) ^ 2)) + (100 * ((x ((2 * i__0))%Z) ^ 4)) + (161601 * / 1600))).
{
assert (e__16 : (x (((2 * i__0) + (- 1)))%Z) = (x ((2 * i__0) + (-1))%Z)).
{
swap (((2 * i__0) + (- 1)))%Z with ((2 * i__0) + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__16.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)) + (200) * zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2))) + ((- 200)) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)) + (100) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4)) + ((- 200)) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)) + (100) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)) + ((161601 * / 1600)) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__15.
feq.
}
feq.
}
assert (w__10 : 0 <= (zsum (1)%Z (m)%Z (fun i : Z => ((((((x (((2 * i) + (- 1)))%Z) + 1) ^ 2) + ((x ((2 * i))%Z) ^ 2)) * / 2) + (100 * ((((x (((2 * i) + (- 1)))%Z) ^ 2) + ((x ((2 * i))%Z) ^ 2) - (401 * / 400)) ^ 2)))))).
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__18 : 1 <= IZR i__0).
{ izr_le. }
apply plus_nn_nn.
{
apply mult_nn_pos.
{
apply plus_nn_nn.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
{
apply inv_pos.
lra.
}
}
{
apply mult_pos_nn.
{
lra.
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
rw e__9. exact w__10.
}
(* goal *)
assert (s__20 : (((zsum (1)%Z (m)%Z (fun i : Z => ((x (((2 * i) + (- 1)))%Z) + (100 * (((- 1) + ((x ((2 * i))%Z) ^ 2) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2))))) = (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z))))) /\ ((- ((1601 * / 1600) * (IZR m))) <= (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z))))))).
{
split.
{
exact s__8.
}
{
exact s__19.
}
}
pose proof s__20 as [h__21 h__22].
change (((zsum (1)%Z (m)%Z (fun i : Z => ((x (((2 * i) + (- 1)))%Z) + (100 * (((- 1) + ((x ((2 * i))%Z) ^ 2) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2))))) = (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z))))) /\ ((- ((1601 * / 1600) * (IZR m))) <= (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z)))))).
exact s__20.
Qed.
Fail Definition corrupted : forall (x : Z -> R) (m : Z), (0 <= m)%Z -> (((zsum (1)%Z (m)%Z (fun i : Z => ((x (((2 * i) + (- 1)))%Z) + (100 * (((- 1) + ((x ((2 * i))%Z) ^ 2) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2))))) = ((zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z)))) + 1)) /\ ((- ((1601 / 1600) * (IZR m))) <= (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z)))))) := claim.
End T_aida_table1_maratos_andrei_05eb19d7.


(* aida.table1.maratos_unbounded; certificate 8d6227ca58aff60ed300bc34ea909c5b4a78284efa2593f63056ad727e351c74 *)
Module T_aida_table1_maratos_unbounded_8d6227ca.
Definition p (a : R) (b : R) : R := (a + (100 * (((- 1) + a + (b ^ 2)) ^ 2))).

Lemma satisfiable : exists (m : Z) (s : R) (B : R), (0 <= m)%Z /\ (1 <= (IZR m)) /\ (0 <= B) /\ ((B + 1) < (s ^ 2)).
Proof.
exists (2)%Z, 4, 10.
split.
{
lia.
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
change (0 <= 10).
closed_less.
}
{
change ((10 + 1) < (4 ^ 2)).
closed_less.
}
}
}
Qed.

Theorem claim : forall (m : Z) (s : R) (B : R), (0 <= m)%Z -> (1 <= (IZR m)) -> (0 <= B) -> ((B + 1) < (s ^ 2)) -> ((zsum (1)%Z (m)%Z (fun i : Z => (p (1 - (s ^ 2)) s))) < (- B)).
Proof.
intros m s B b__0 h__2 h__4 h__5.
assert (r__1 : 0 <= IZR m) by (izr_le).
assert (z__3 : ((1)%Z <= (m)%Z)%Z).
{ izr_back. }
(* goal *)
assert (s__16 : ((zsum (1)%Z (m)%Z (fun i : Z => (p (1 - (s ^ 2)) s))) < (- B))).
{
apply gap_lt.
assert (e__6 : ((- B) - (zsum (1)%Z (m)%Z (fun i : Z => (p (1 - (s ^ 2)) s)))) = ((((IZR m) - 1) * ((s ^ 2) - 1 - B)) + ((s ^ 2) - 1 - B) + (((IZR m) - 1) * B))).
{
transitivity ((((- 1) * B) + ((IZR m) * (s ^ 2)) + ((- 1) * (IZR m)))).
{
assert (e__8 : (zsum (1)%Z (m)%Z (fun i : Z => (p (1 - (s ^ 2)) s))) = (((- 1) * (IZR m) * (s ^ 2)) + (IZR m))).
{
assert (e__9 : zsum (1)%Z (m)%Z (fun i : Z => (p (1 - (s ^ 2)) s)) = (((- 1) * (IZR m) * (s ^ 2)) + (IZR m))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (((- 1) * (s ^ 2))) * 1 + (1) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__10 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 1) * (s ^ 2)) + 1)).
{
change (((1 - (s ^ 2)) + (100 * (((- 1) + (1 - (s ^ 2)) + (s ^ 2)) ^ 2))) = (((- 1) * (s ^ 2)) + 1)).
feq.
}
feq.
}
transitivity ((((- 1) * (s ^ 2))) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1) + (1) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__9.
feq.
}
eapply eq_trans.
{
rw e__8.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * B) + ((IZR m) * (s ^ 2)) + ((- 1) * (IZR m)))).
{
feq.
}
feq.
}
assert (w__7 : 0 < ((((IZR m) - 1) * ((s ^ 2) - 1 - B)) + ((s ^ 2) - 1 - B) + (((IZR m) - 1) * B))).
{
apply plus_pos_nn.
{
apply plus_nn_pos.
{
apply mult_nn_pos.
{
assert (e__11 : ((IZR m) - 1) = 1 * ((IZR m) - 1) + 0).
{
transitivity (((IZR m) + (- 1))).
{
feq.
}
symmetry.
transitivity (((IZR m) + (- 1))).
{
feq.
}
feq.
}
rw e__11.
apply (from_le_nn 1 0 1 (IZR m)); [exact h__2 | lra ..].
}
{
assert (e__12 : ((s ^ 2) - 1 - B) = 1 * ((s ^ 2) - (B + 1)) + 0).
{
transitivity ((((- 1) * B) + (s ^ 2) + (- 1))).
{
feq.
}
symmetry.
transitivity ((((- 1) * B) + (s ^ 2) + (- 1))).
{
feq.
}
feq.
}
rw e__12.
apply (from_lt_pos 1 0 (B + 1) (s ^ 2)); [exact h__5 | lra ..].
}
}
{
assert (e__13 : ((s ^ 2) - 1 - B) = 1 * ((s ^ 2) - (B + 1)) + 0).
{
transitivity ((((- 1) * B) + (s ^ 2) + (- 1))).
{
feq.
}
symmetry.
transitivity ((((- 1) * B) + (s ^ 2) + (- 1))).
{
feq.
}
feq.
}
rw e__13.
apply (from_lt_pos 1 0 (B + 1) (s ^ 2)); [exact h__5 | lra ..].
}
}
{
apply mult_nn_nn.
{
assert (e__14 : ((IZR m) - 1) = 1 * ((IZR m) - 1) + 0).
{
transitivity (((IZR m) + (- 1))).
{
feq.
}
symmetry.
transitivity (((IZR m) + (- 1))).
{
feq.
}
feq.
}
rw e__14.
apply (from_le_nn 1 0 1 (IZR m)); [exact h__2 | lra ..].
}
{
assert (e__15 : B = 1 * (B - 0) + 0).
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
rw e__15.
apply (from_le_nn 1 0 0 B); [exact h__4 | lra ..].
}
}
}
rw e__6. exact w__7.
}
change ((zsum (1)%Z (m)%Z (fun i : Z => (p (1 - (s ^ 2)) s))) < (- B)).
exact s__16.
Qed.
Fail Definition corrupted : forall (m : Z) (s : R) (B : R), (0 <= m)%Z -> (1 <= (IZR m)) -> (0 <= B) -> ((B + 1) < (s ^ 2)) -> ((- B) <= (zsum (1)%Z (m)%Z (fun i : Z => (p (1 - (s ^ 2)) s)))) := claim.
End T_aida_table1_maratos_unbounded_8d6227ca.


(* aida.table1.maratos_as_printed; certificate 9f2efeee5d51738e4ca954ff152cd71a2d2beffce65e24f6adaa29981170c492 *)
Module T_aida_table1_maratos_as_printed_9f2efeee.

Lemma satisfiable : exists (x : Z -> R) (m : Z), (0 <= m)%Z.
Proof.
exists (fun i : Z => (IZR i)), (2)%Z.
lia.
Qed.

Theorem claim : forall (x : Z -> R) (m : Z), (0 <= m)%Z -> ((((zsum (1)%Z (m)%Z (fun i : Z => (x (((2 * i) + (- 1)))%Z))) + (100 * (zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2) - 1) ^ 2))))) = (zsum (1)%Z (m)%Z (fun i : Z => ((x (((2 * i) + (- 1)))%Z) + (100 * (((- 1) + (x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2)) ^ 2)))))) /\ ((11 / 10) = (11 / 10)) /\ ((1 / 10) = (1 / 10))).
Proof.
intros x m b__0.
assert (r__1 : 0 <= IZR m) by (izr_le).
(* goal *)
assert (s__12 : ((((zsum (1)%Z (m)%Z (fun i : Z => (x (((2 * i) + (- 1)))%Z))) + (100 * (zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2) - 1) ^ 2))))) = (zsum (1)%Z (m)%Z (fun i : Z => ((x (((2 * i) + (- 1)))%Z) + (100 * (((- 1) + (x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2)) ^ 2)))))) /\ ((11 * / 10) = (11 * / 10)) /\ ((1 * / 10) = (1 * / 10)))).
{
split.
{
transitivity (((200 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 199) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + ((- 200) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)))) + (100 * (IZR m)))).
{
assert (e__2 : (zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2) - 1) ^ 2))) = ((2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 2) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2))) + ((- 2) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4))) + (IZR m))).
{
assert (e__3 : zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2) - 1) ^ 2)) = ((2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 2) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2))) + ((- 2) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4))) + (IZR m))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (2) * ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 2)) * (x ((2 * i__0) + (-1))%Z) + (1) * ((x ((2 * i__0) + (-1))%Z) ^ 2) + ((- 2)) * ((x ((2 * i__0))%Z) ^ 2) + (1) * ((x ((2 * i__0))%Z) ^ 4) + (1) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__5 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((2 * (x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 2) * (x ((2 * i__0) + (-1))%Z)) + ((x ((2 * i__0) + (-1))%Z) ^ 2) + ((- 2) * ((x ((2 * i__0))%Z) ^ 2)) + ((x ((2 * i__0))%Z) ^ 4) + 1)).
{
assert (e__4 : (x (((2 * i__0) + (- 1)))%Z) = (x ((2 * i__0) + (-1))%Z)).
{
swap (((2 * i__0) + (- 1)))%Z with ((2 * i__0) + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__4.
reflexivity.
}
feq.
}
feq.
}
transitivity ((2) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2))) + ((- 2)) * zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)) + (1) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)) + ((- 2)) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)) + (1) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)) + (1) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__3.
feq.
}
assert (e__6 : (zsum (1)%Z (m)%Z (fun i : Z => (x (((2 * i) + (- 1)))%Z))) = (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)))).
{
assert (e__7 : zsum (1)%Z (m)%Z (fun i : Z => (x (((2 * i) + (- 1)))%Z)) = (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (1) * (x ((2 * i__0) + (-1))%Z))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__8 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((x ((2 * i__0) + (-1))%Z)).
{
swap (((2 * i__0) + (- 1)))%Z with ((2 * i__0) + (-1))%Z.
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__7.
feq.
}
eapply eq_trans.
{
rw e__2.
rw e__6.
reflexivity.
}
feq.
}
symmetry.
transitivity (((200 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 199) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + ((- 200) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)))) + (100 * (IZR m)))).
{
assert (e__9 : zsum (1)%Z (m)%Z (fun i : Z => ((x (((2 * i) + (- 1)))%Z) + (100 * (((- 1) + (x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2)) ^ 2)))) = ((200 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 199) * (zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + ((- 200) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (100 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)))) + (100 * (IZR m)))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (200) * ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 199)) * (x ((2 * i__0) + (-1))%Z) + (100) * ((x ((2 * i__0) + (-1))%Z) ^ 2) + ((- 200)) * ((x ((2 * i__0))%Z) ^ 2) + (100) * ((x ((2 * i__0))%Z) ^ 4) + (100) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__11 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((200 * (x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 199) * (x ((2 * i__0) + (-1))%Z)) + (100 * ((x ((2 * i__0) + (-1))%Z) ^ 2)) + ((- 200) * ((x ((2 * i__0))%Z) ^ 2)) + (100 * ((x ((2 * i__0))%Z) ^ 4)) + 100)).
{
assert (e__10 : (x (((2 * i__0) + (- 1)))%Z) = (x ((2 * i__0) + (-1))%Z)).
{
swap (((2 * i__0) + (- 1)))%Z with ((2 * i__0) + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__10.
reflexivity.
}
feq.
}
feq.
}
transitivity ((200) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) * ((x ((2 * i__0))%Z) ^ 2))) + ((- 199)) * zsum (1)%Z (m)%Z (fun i__0 : Z => (x ((2 * i__0) + (-1))%Z)) + (100) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)) + ((- 200)) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)) + (100) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)) + (100) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__9.
feq.
}
feq.
}
{
split.
{
reflexivity.
}
{
reflexivity.
}
}
}
pose proof s__12 as [h__13 [h__14 h__15]].
change ((((zsum (1)%Z (m)%Z (fun i : Z => (x (((2 * i) + (- 1)))%Z))) + (100 * (zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2) - 1) ^ 2))))) = (zsum (1)%Z (m)%Z (fun i : Z => ((x (((2 * i) + (- 1)))%Z) + (100 * (((- 1) + (x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2)) ^ 2)))))) /\ ((11 * / 10) = (11 * / 10)) /\ ((1 * / 10) = (1 * / 10))).
exact s__12.
Qed.
Fail Definition corrupted : forall (x : Z -> R) (m : Z), (0 <= m)%Z -> ((((zsum (1)%Z (m)%Z (fun i : Z => (x (((2 * i) + (- 1)))%Z))) + (100 * (zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2) - 1) ^ 2))))) = ((zsum (1)%Z (m)%Z (fun i : Z => ((x (((2 * i) + (- 1)))%Z) + (100 * (((- 1) + (x (((2 * i) + (- 1)))%Z) + ((x ((2 * i))%Z) ^ 2)) ^ 2))))) + 1)) /\ ((11 / 10) = (11 / 10)) /\ ((1 / 10) = (1 / 10))) := claim.
End T_aida_table1_maratos_as_printed_9f2efeee.


(* aida.table1.qf1; certificate 15f9955b0b68f0a0201839f39574cbaef63a6a586411c1efd26702d24c5777f4 *)
Module T_aida_table1_qf1_15f9955b.

Lemma satisfiable : exists (x : Z -> R) (n : Z), (0 <= n)%Z.
Proof.
exists (fun i : Z => (IZR i)), (2)%Z.
lia.
Qed.

Theorem claim : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (((((1 / 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2))))) - (x (n)%Z)) = ((zsum (1)%Z (n)%Z (fun i : Z => (((IZR i) * ((x (i)%Z) ^ 2)) / 2))) - (x (n)%Z))) /\ (1 = 1)).
Proof.
intros x n b__0.
assert (r__1 : 0 <= IZR n) by (izr_le).
(* goal *)
assert (s__8 : (((((1 * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2))))) - (x (n)%Z)) = ((zsum (1)%Z (n)%Z (fun i : Z => (((IZR i) * ((x (i)%Z) ^ 2)) * / 2))) - (x (n)%Z))) /\ (1 = 1))).
{
split.
{
transitivity ((((- 1) * (x (n)%Z)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__2 : (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))).
{
assert (e__3 : zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__4 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((x (i__0)%Z) ^ 2) * (IZR i__0))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__3.
feq.
}
eapply eq_trans.
{
rw e__2.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (x (n)%Z)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__5 : (zsum (1)%Z (n)%Z (fun i : Z => (((IZR i) * ((x (i)%Z) ^ 2)) * / 2))) = ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))))).
{
assert (e__6 : zsum (1)%Z (n)%Z (fun i : Z => (((IZR i) * ((x (i)%Z) ^ 2)) * / 2)) = ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((1 * / 2)) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__7 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((1 * / 2) * ((x (i__0)%Z) ^ 2) * (IZR i__0))).
{
feq.
}
feq.
}
transitivity (((1 * / 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__6.
feq.
}
eapply eq_trans.
{
rw e__5.
reflexivity.
}
feq.
}
feq.
}
{
reflexivity.
}
}
pose proof s__8 as [h__9 h__10].
change (((((1 * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2))))) - (x (n)%Z)) = ((zsum (1)%Z (n)%Z (fun i : Z => (((IZR i) * ((x (i)%Z) ^ 2)) * / 2))) - (x (n)%Z))) /\ (1 = 1)).
exact s__8.
Qed.
Fail Definition corrupted : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (((((1 / 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2))))) - (x (n)%Z)) = (((zsum (1)%Z (n)%Z (fun i : Z => (((IZR i) * ((x (i)%Z) ^ 2)) / 2))) - (x (n)%Z)) + 1)) /\ (1 = 1)) := claim.
End T_aida_table1_qf1_15f9955b.


(* aida.table1.bd1_printed; certificate 40104d7e16f1f8f86118ed35aae4500007a9683fe05fc34ee5e7e47101efb50e *)
Module T_aida_table1_bd1_printed_40104d7e.

Lemma satisfiable : exists (x : Z -> R) (m : Z), (0 <= m)%Z.
Proof.
exists (fun i : Z => 0), (1)%Z.
lia.
Qed.

Theorem claim : ~ (forall (x : Z -> R) (m : Z), (0 <= m)%Z -> (((zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) ^ 2) + ((x ((2 * i))%Z) ^ 2) - 2))) + (zsum (1)%Z (m)%Z (fun i : Z => (((exp (x (((2 * i) + (- 1)))%Z)) - (x ((2 * i))%Z)) ^ 2)))) = (zsum (1)%Z (m)%Z (fun i : Z => ((((- (x ((2 * i))%Z)) + (exp ((- 1) + (x (((2 * i) + (- 1)))%Z)))) ^ 2) + (((- 2) + ((x ((2 * i))%Z) ^ 2) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2)))))).
Proof.
intro general.
specialize (general (fun i : Z => 0) (1)%Z).
lapply general; clear general.
2: {
lia.
}
intro general.
revert general.
change (((0 + ((0 ^ 2) + (0 ^ 2) - 2)) + (0 + (((exp 0) - 0) ^ 2))) = (0 + ((((- 0) + (exp ((- 1) + 0))) ^ 2) + (((- 2) + (0 ^ 2) + (0 ^ 2)) ^ 2))) -> False).
apply no_eq.
apply ne_of_lt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (x : Z -> R) (m : Z), (0 <= m)%Z -> (((zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) ^ 2) + ((x ((2 * i))%Z) ^ 2) - 2))) + (zsum (1)%Z (m)%Z (fun i : Z => (((exp (x (((2 * i) + (- 1)))%Z)) - (x ((2 * i))%Z)) ^ 2)))) = ((zsum (1)%Z (m)%Z (fun i : Z => ((((- (x ((2 * i))%Z)) + (exp ((- 1) + (x (((2 * i) + (- 1)))%Z)))) ^ 2) + (((- 2) + ((x ((2 * i))%Z) ^ 2) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2)))) + 1))) := claim.
End T_aida_table1_bd1_printed_40104d7e.


(* aida.table1.bd1_andrei; certificate 93736f4f0d8987c842513dd8ab42c22ea2ae8736f1cf287f05076ec07092d797 *)
Module T_aida_table1_bd1_andrei_93736f4f.
Definition f (a : R) (b : R) : R := ((((- b) + (exp ((- 1) + a))) ^ 2) + (((- 2) + (a ^ 2) + (b ^ 2)) ^ 2)).

Lemma satisfiable : exists (x : Z -> R) (m : Z), (0 <= m)%Z.
Proof.
exists (fun i : Z => (IZR i)), (2)%Z.
lia.
Qed.

Theorem claim : forall (x : Z -> R) (m : Z), (0 <= m)%Z -> (((zsum (1)%Z (m)%Z (fun i : Z => ((((- (x ((2 * i))%Z)) + (exp ((- 1) + (x (((2 * i) + (- 1)))%Z)))) ^ 2) + (((- 2) + ((x ((2 * i))%Z) ^ 2) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2)))) = (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z))))) /\ (0 <= (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z))))) /\ ((zsum (1)%Z (m)%Z (fun i : Z => (f 1 1))) = 0)).
Proof.
intros x m b__0.
assert (r__1 : 0 <= IZR m) by (izr_le).
(* split *)
assert (s__14 : ((zsum (1)%Z (m)%Z (fun i : Z => ((((- (x ((2 * i))%Z)) + (exp ((- 1) + (x (((2 * i) + (- 1)))%Z)))) ^ 2) + (((- 2) + ((x ((2 * i))%Z) ^ 2) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2)))) = (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z)))))).
{
transitivity ((((- 2) * (/ (exp 1)) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) * (exp (x ((2 * i__0) + (-1))%Z)))))) + ((/ ((exp 1) ^ 2)) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((exp (x ((2 * i__0) + (-1))%Z)) ^ 2)))) + (2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 4) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4))) + ((- 3) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4))) + (4 * (IZR m)))).
{
assert (e__2 : zsum (1)%Z (m)%Z (fun i : Z => ((((- (x ((2 * i))%Z)) + (exp ((- 1) + (x (((2 * i) + (- 1)))%Z)))) ^ 2) + (((- 2) + ((x ((2 * i))%Z) ^ 2) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2))) = (((- 2) * (/ (exp 1)) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) * (exp (x ((2 * i__0) + (-1))%Z)))))) + ((/ ((exp 1) ^ 2)) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((exp (x ((2 * i__0) + (-1))%Z)) ^ 2)))) + (2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 4) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4))) + ((- 3) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4))) + (4 * (IZR m)))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (2) * (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 4)) * ((x ((2 * i__0) + (-1))%Z) ^ 2) + (1) * ((x ((2 * i__0) + (-1))%Z) ^ 4) + (((- 2) * (/ (exp 1)))) * ((x ((2 * i__0))%Z) * (exp (x ((2 * i__0) + (-1))%Z))) + ((- 3)) * ((x ((2 * i__0))%Z) ^ 2) + (1) * ((x ((2 * i__0))%Z) ^ 4) + ((/ ((exp 1) ^ 2))) * ((exp (x ((2 * i__0) + (-1))%Z)) ^ 2) + (4) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__7 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((2 * ((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 4) * ((x ((2 * i__0) + (-1))%Z) ^ 2)) + ((x ((2 * i__0) + (-1))%Z) ^ 4) + ((- 2) * (x ((2 * i__0))%Z) * (exp (x ((2 * i__0) + (-1))%Z)) * (/ (exp 1))) + ((- 3) * ((x ((2 * i__0))%Z) ^ 2)) + ((x ((2 * i__0))%Z) ^ 4) + (((exp (x ((2 * i__0) + (-1))%Z)) ^ 2) * (/ ((exp 1) ^ 2))) + 4)).
{
assert (e__3 : (exp ((- 1) + (x (((2 * i__0) + (- 1)))%Z))) = ((exp (x ((2 * i__0) + (-1))%Z)) * (/ (exp 1)))).
{
assert (e__4 : ((- 1) + (x (((2 * i__0) + (- 1)))%Z)) = ((x ((2 * i__0) + (-1))%Z) + (- 1))).
{
assert (e__5 : (x (((2 * i__0) + (- 1)))%Z) = (x ((2 * i__0) + (-1))%Z)).
{
swap (((2 * i__0) + (- 1)))%Z with ((2 * i__0) + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__5.
reflexivity.
}
feq.
}
rw e__4.
rewrite (exp_add ((x ((2 * i__0) + (-1))%Z) + (- 1)) (x ((2 * i__0) + (-1))%Z) (- 1)) by ring.
rewrite (exp_times (x ((2 * i__0) + (-1))%Z) (x ((2 * i__0) + (-1))%Z) 1) by (simpl INR; feq).
rewrite (exp_times_neg (- 1) 1 1) by (simpl INR; feq).
feq.
}
assert (e__6 : (x (((2 * i__0) + (- 1)))%Z) = (x ((2 * i__0) + (-1))%Z)).
{
swap (((2 * i__0) + (- 1)))%Z with ((2 * i__0) + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__3.
rw e__6.
reflexivity.
}
feq.
}
feq.
}
transitivity ((2) * zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2))) + ((- 4)) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)) + (1) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4)) + (((- 2) * (/ (exp 1)))) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) * (exp (x ((2 * i__0) + (-1))%Z)))) + ((- 3)) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)) + (1) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)) + ((/ ((exp 1) ^ 2))) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((exp (x ((2 * i__0) + (-1))%Z)) ^ 2)) + (4) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__2.
feq.
}
symmetry.
transitivity ((((- 2) * (/ (exp 1)) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) * (exp (x ((2 * i__0) + (-1))%Z)))))) + ((/ ((exp 1) ^ 2)) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((exp (x ((2 * i__0) + (-1))%Z)) ^ 2)))) + (2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 4) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4))) + ((- 3) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4))) + (4 * (IZR m)))).
{
assert (e__8 : zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z))) = (((- 2) * (/ (exp 1)) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) * (exp (x ((2 * i__0) + (-1))%Z)))))) + ((/ ((exp 1) ^ 2)) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((exp (x ((2 * i__0) + (-1))%Z)) ^ 2)))) + (2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2))))) + ((- 4) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4))) + ((- 3) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4))) + (4 * (IZR m)))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (2) * (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 4)) * ((x ((2 * i__0) + (-1))%Z) ^ 2) + (1) * ((x ((2 * i__0) + (-1))%Z) ^ 4) + (((- 2) * (/ (exp 1)))) * ((x ((2 * i__0))%Z) * (exp (x ((2 * i__0) + (-1))%Z))) + ((- 3)) * ((x ((2 * i__0))%Z) ^ 2) + (1) * ((x ((2 * i__0))%Z) ^ 4) + ((/ ((exp 1) ^ 2))) * ((exp (x ((2 * i__0) + (-1))%Z)) ^ 2) + (4) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__13 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((2 * ((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 4) * ((x ((2 * i__0) + (-1))%Z) ^ 2)) + ((x ((2 * i__0) + (-1))%Z) ^ 4) + ((- 2) * (x ((2 * i__0))%Z) * (exp (x ((2 * i__0) + (-1))%Z)) * (/ (exp 1))) + ((- 3) * ((x ((2 * i__0))%Z) ^ 2)) + ((x ((2 * i__0))%Z) ^ 4) + (((exp (x ((2 * i__0) + (-1))%Z)) ^ 2) * (/ ((exp 1) ^ 2))) + 4)).
{
change (((((- (x ((2 * i__0))%Z)) + (exp ((- 1) + (x (((2 * i__0) + (- 1)))%Z)))) ^ 2) + (((- 2) + ((x (((2 * i__0) + (- 1)))%Z) ^ 2) + ((x ((2 * i__0))%Z) ^ 2)) ^ 2)) = ((2 * ((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2)) + ((- 4) * ((x ((2 * i__0) + (-1))%Z) ^ 2)) + ((x ((2 * i__0) + (-1))%Z) ^ 4) + ((- 2) * (x ((2 * i__0))%Z) * (exp (x ((2 * i__0) + (-1))%Z)) * (/ (exp 1))) + ((- 3) * ((x ((2 * i__0))%Z) ^ 2)) + ((x ((2 * i__0))%Z) ^ 4) + (((exp (x ((2 * i__0) + (-1))%Z)) ^ 2) * (/ ((exp 1) ^ 2))) + 4)).
assert (e__9 : (exp ((- 1) + (x (((2 * i__0) + (- 1)))%Z))) = ((exp (x ((2 * i__0) + (-1))%Z)) * (/ (exp 1)))).
{
assert (e__10 : ((- 1) + (x (((2 * i__0) + (- 1)))%Z)) = ((x ((2 * i__0) + (-1))%Z) + (- 1))).
{
assert (e__11 : (x (((2 * i__0) + (- 1)))%Z) = (x ((2 * i__0) + (-1))%Z)).
{
swap (((2 * i__0) + (- 1)))%Z with ((2 * i__0) + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__11.
reflexivity.
}
feq.
}
rw e__10.
rewrite (exp_add ((x ((2 * i__0) + (-1))%Z) + (- 1)) (x ((2 * i__0) + (-1))%Z) (- 1)) by ring.
rewrite (exp_times (x ((2 * i__0) + (-1))%Z) (x ((2 * i__0) + (-1))%Z) 1) by (simpl INR; feq).
rewrite (exp_times_neg (- 1) 1 1) by (simpl INR; feq).
feq.
}
assert (e__12 : (x (((2 * i__0) + (- 1)))%Z) = (x ((2 * i__0) + (-1))%Z)).
{
swap (((2 * i__0) + (- 1)))%Z with ((2 * i__0) + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__9.
rw e__12.
reflexivity.
}
feq.
}
feq.
}
transitivity ((2) * zsum (1)%Z (m)%Z (fun i__0 : Z => (((x ((2 * i__0) + (-1))%Z) ^ 2) * ((x ((2 * i__0))%Z) ^ 2))) + ((- 4)) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)) + (1) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 4)) + (((- 2) * (/ (exp 1)))) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) * (exp (x ((2 * i__0) + (-1))%Z)))) + ((- 3)) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)) + (1) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 4)) + ((/ ((exp 1) ^ 2))) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((exp (x ((2 * i__0) + (-1))%Z)) ^ 2)) + (4) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__8.
feq.
}
feq.
}
(* least *)
assert (s__16 : (0 <= (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z)))))).
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__15 : 1 <= IZR i__0).
{ izr_le. }
change (0 <= ((((- (x ((2 * i__0))%Z)) + (exp ((- 1) + (x (((2 * i__0) + (- 1)))%Z)))) ^ 2) + (((- 2) + ((x (((2 * i__0) + (- 1)))%Z) ^ 2) + ((x ((2 * i__0))%Z) ^ 2)) ^ 2))).
apply plus_nn_nn.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
(* zero *)
assert (s__21 : ((zsum (1)%Z (m)%Z (fun i : Z => (f 1 1))) = 0)).
{
transitivity (0).
{
assert (e__17 : zsum (1)%Z (m)%Z (fun i : Z => (f 1 1)) = 0).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (0) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__20 : 1 <= IZR i__0).
{ izr_le. }
transitivity (0).
{
change (((((- 1) + (exp ((- 1) + 1))) ^ 2) + (((- 2) + (1 ^ 2) + (1 ^ 2)) ^ 2)) = 0).
assert (e__18 : (exp ((- 1) + 1)) = 1).
{
assert (e__19 : ((- 1) + 1) = 0).
{
feq.
}
rw e__19.
apply exp_0.
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
transitivity ((0) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__17.
feq.
}
symmetry.
transitivity (0).
{
reflexivity.
}
feq.
}
(* goal *)
assert (s__22 : (((zsum (1)%Z (m)%Z (fun i : Z => ((((- (x ((2 * i))%Z)) + (exp ((- 1) + (x (((2 * i) + (- 1)))%Z)))) ^ 2) + (((- 2) + ((x ((2 * i))%Z) ^ 2) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2)))) = (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z))))) /\ (0 <= (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z))))) /\ ((zsum (1)%Z (m)%Z (fun i : Z => (f 1 1))) = 0))).
{
split.
{
exact s__14.
}
{
split.
{
exact s__16.
}
{
exact s__21.
}
}
}
pose proof s__22 as [h__23 [h__24 h__25]].
change (((zsum (1)%Z (m)%Z (fun i : Z => ((((- (x ((2 * i))%Z)) + (exp ((- 1) + (x (((2 * i) + (- 1)))%Z)))) ^ 2) + (((- 2) + ((x ((2 * i))%Z) ^ 2) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2)))) = (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z))))) /\ (0 <= (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z))))) /\ ((zsum (1)%Z (m)%Z (fun i : Z => (f 1 1))) = 0)).
exact s__22.
Qed.
Fail Definition corrupted : forall (x : Z -> R) (m : Z), (0 <= m)%Z -> (((zsum (1)%Z (m)%Z (fun i : Z => ((((- (x ((2 * i))%Z)) + (exp ((- 1) + (x (((2 * i) + (- 1)))%Z)))) ^ 2) + (((- 2) + ((x ((2 * i))%Z) ^ 2) + ((x (((2 * i) + (- 1)))%Z) ^ 2)) ^ 2)))) = ((zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z)))) + 1)) /\ (0 <= (zsum (1)%Z (m)%Z (fun i : Z => (f (x (((2 * i) + (- 1)))%Z) (x ((2 * i))%Z))))) /\ ((zsum (1)%Z (m)%Z (fun i : Z => (f 1 1))) = 0)) := claim.
End T_aida_table1_bd1_andrei_93736f4f.


(* aida.table1.bd1_as_printed; certificate 06bb80bed93e5aae0f7c6b2ba1ddc5edcb31d164e254daecc89442f46cc677df *)
Module T_aida_table1_bd1_as_printed_06bb80be.

Lemma satisfiable : exists (x : Z -> R) (m : Z), (0 <= m)%Z.
Proof.
exists (fun i : Z => (IZR i)), (2)%Z.
lia.
Qed.

Theorem claim : forall (x : Z -> R) (m : Z), (0 <= m)%Z -> ((((zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) ^ 2) + ((x ((2 * i))%Z) ^ 2) - 2))) + (zsum (1)%Z (m)%Z (fun i : Z => (((exp (x (((2 * i) + (- 1)))%Z)) - (x ((2 * i))%Z)) ^ 2)))) = (zsum (1)%Z (m)%Z (fun i : Z => ((- 2) + ((x ((2 * i))%Z) ^ 2) + ((x (((2 * i) + (- 1)))%Z) ^ 2) + (((- (x ((2 * i))%Z)) + (exp (x (((2 * i) + (- 1)))%Z))) ^ 2))))) /\ ((1 / 10) = (1 / 10)) /\ ((1 / 10) = (1 / 10))).
Proof.
intros x m b__0.
assert (r__1 : 0 <= IZR m) by (izr_le).
(* goal *)
assert (s__16 : ((((zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) ^ 2) + ((x ((2 * i))%Z) ^ 2) - 2))) + (zsum (1)%Z (m)%Z (fun i : Z => (((exp (x (((2 * i) + (- 1)))%Z)) - (x ((2 * i))%Z)) ^ 2)))) = (zsum (1)%Z (m)%Z (fun i : Z => ((- 2) + ((x ((2 * i))%Z) ^ 2) + ((x (((2 * i) + (- 1)))%Z) ^ 2) + (((- (x ((2 * i))%Z)) + (exp (x (((2 * i) + (- 1)))%Z))) ^ 2))))) /\ ((1 * / 10) = (1 * / 10)) /\ ((1 * / 10) = (1 * / 10)))).
{
split.
{
transitivity (((zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2))) + ((- 2) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) * (exp (x ((2 * i__0) + (-1))%Z)))))) + (2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((exp (x ((2 * i__0) + (-1))%Z)) ^ 2))) + ((- 2) * (IZR m)))).
{
assert (e__2 : (zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) ^ 2) + ((x ((2 * i))%Z) ^ 2) - 2))) = ((zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2))) + ((- 2) * (IZR m)))).
{
assert (e__3 : zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) ^ 2) + ((x ((2 * i))%Z) ^ 2) - 2)) = ((zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2))) + ((- 2) * (IZR m)))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (1) * ((x ((2 * i__0) + (-1))%Z) ^ 2) + (1) * ((x ((2 * i__0))%Z) ^ 2) + ((- 2)) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__5 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((x ((2 * i__0) + (-1))%Z) ^ 2) + ((x ((2 * i__0))%Z) ^ 2) + (- 2))).
{
assert (e__4 : (x (((2 * i__0) + (- 1)))%Z) = (x ((2 * i__0) + (-1))%Z)).
{
swap (((2 * i__0) + (- 1)))%Z with ((2 * i__0) + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__4.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)) + (1) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)) + ((- 2)) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__3.
feq.
}
assert (e__6 : (zsum (1)%Z (m)%Z (fun i : Z => (((exp (x (((2 * i) + (- 1)))%Z)) - (x ((2 * i))%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) * (exp (x ((2 * i__0) + (-1))%Z)))))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((exp (x ((2 * i__0) + (-1))%Z)) ^ 2))))).
{
assert (e__7 : zsum (1)%Z (m)%Z (fun i : Z => (((exp (x (((2 * i) + (- 1)))%Z)) - (x ((2 * i))%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) * (exp (x ((2 * i__0) + (-1))%Z)))))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((exp (x ((2 * i__0) + (-1))%Z)) ^ 2))))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => ((- 2)) * ((x ((2 * i__0))%Z) * (exp (x ((2 * i__0) + (-1))%Z))) + (1) * ((x ((2 * i__0))%Z) ^ 2) + (1) * ((exp (x ((2 * i__0) + (-1))%Z)) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__10 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x ((2 * i__0))%Z) * (exp (x ((2 * i__0) + (-1))%Z))) + ((x ((2 * i__0))%Z) ^ 2) + ((exp (x ((2 * i__0) + (-1))%Z)) ^ 2))).
{
assert (e__8 : (exp (x (((2 * i__0) + (- 1)))%Z)) = (exp (x ((2 * i__0) + (-1))%Z))).
{
assert (e__9 : (x (((2 * i__0) + (- 1)))%Z) = (x ((2 * i__0) + (-1))%Z)).
{
swap (((2 * i__0) + (- 1)))%Z with ((2 * i__0) + (-1))%Z.
reflexivity.
}
rw e__9.
rewrite (exp_times (x ((2 * i__0) + (-1))%Z) (x ((2 * i__0) + (-1))%Z) 1) by (simpl INR; feq).
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
transitivity (((- 2)) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) * (exp (x ((2 * i__0) + (-1))%Z)))) + (1) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)) + (1) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((exp (x ((2 * i__0) + (-1))%Z)) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__7.
feq.
}
eapply eq_trans.
{
rw e__2.
rw e__6.
reflexivity.
}
feq.
}
symmetry.
transitivity (((zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2))) + ((- 2) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) * (exp (x ((2 * i__0) + (-1))%Z)))))) + (2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((exp (x ((2 * i__0) + (-1))%Z)) ^ 2))) + ((- 2) * (IZR m)))).
{
assert (e__11 : zsum (1)%Z (m)%Z (fun i : Z => ((- 2) + ((x ((2 * i))%Z) ^ 2) + ((x (((2 * i) + (- 1)))%Z) ^ 2) + (((- (x ((2 * i))%Z)) + (exp (x (((2 * i) + (- 1)))%Z))) ^ 2))) = ((zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2))) + ((- 2) * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) * (exp (x ((2 * i__0) + (-1))%Z)))))) + (2 * (zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)))) + (zsum (1)%Z (m)%Z (fun i__0 : Z => ((exp (x ((2 * i__0) + (-1))%Z)) ^ 2))) + ((- 2) * (IZR m)))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (1) * ((x ((2 * i__0) + (-1))%Z) ^ 2) + ((- 2)) * ((x ((2 * i__0))%Z) * (exp (x ((2 * i__0) + (-1))%Z))) + (2) * ((x ((2 * i__0))%Z) ^ 2) + (1) * ((exp (x ((2 * i__0) + (-1))%Z)) ^ 2) + ((- 2)) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__15 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((x ((2 * i__0) + (-1))%Z) ^ 2) + ((- 2) * (x ((2 * i__0))%Z) * (exp (x ((2 * i__0) + (-1))%Z))) + (2 * ((x ((2 * i__0))%Z) ^ 2)) + ((exp (x ((2 * i__0) + (-1))%Z)) ^ 2) + (- 2))).
{
assert (e__12 : (exp (x (((2 * i__0) + (- 1)))%Z)) = (exp (x ((2 * i__0) + (-1))%Z))).
{
assert (e__13 : (x (((2 * i__0) + (- 1)))%Z) = (x ((2 * i__0) + (-1))%Z)).
{
swap (((2 * i__0) + (- 1)))%Z with ((2 * i__0) + (-1))%Z.
reflexivity.
}
rw e__13.
rewrite (exp_times (x ((2 * i__0) + (-1))%Z) (x ((2 * i__0) + (-1))%Z) 1) by (simpl INR; feq).
feq.
}
assert (e__14 : (x (((2 * i__0) + (- 1)))%Z) = (x ((2 * i__0) + (-1))%Z)).
{
swap (((2 * i__0) + (- 1)))%Z with ((2 * i__0) + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__12.
rw e__14.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0) + (-1))%Z) ^ 2)) + ((- 2)) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) * (exp (x ((2 * i__0) + (-1))%Z)))) + (2) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((x ((2 * i__0))%Z) ^ 2)) + (1) * zsum (1)%Z (m)%Z (fun i__0 : Z => ((exp (x ((2 * i__0) + (-1))%Z)) ^ 2)) + ((- 2)) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__11.
feq.
}
feq.
}
{
split.
{
reflexivity.
}
{
reflexivity.
}
}
}
pose proof s__16 as [h__17 [h__18 h__19]].
change ((((zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) ^ 2) + ((x ((2 * i))%Z) ^ 2) - 2))) + (zsum (1)%Z (m)%Z (fun i : Z => (((exp (x (((2 * i) + (- 1)))%Z)) - (x ((2 * i))%Z)) ^ 2)))) = (zsum (1)%Z (m)%Z (fun i : Z => ((- 2) + ((x ((2 * i))%Z) ^ 2) + ((x (((2 * i) + (- 1)))%Z) ^ 2) + (((- (x ((2 * i))%Z)) + (exp (x (((2 * i) + (- 1)))%Z))) ^ 2))))) /\ ((1 * / 10) = (1 * / 10)) /\ ((1 * / 10) = (1 * / 10))).
exact s__16.
Qed.
Fail Definition corrupted : forall (x : Z -> R) (m : Z), (0 <= m)%Z -> ((((zsum (1)%Z (m)%Z (fun i : Z => (((x (((2 * i) + (- 1)))%Z) ^ 2) + ((x ((2 * i))%Z) ^ 2) - 2))) + (zsum (1)%Z (m)%Z (fun i : Z => (((exp (x (((2 * i) + (- 1)))%Z)) - (x ((2 * i))%Z)) ^ 2)))) = ((zsum (1)%Z (m)%Z (fun i : Z => ((- 2) + ((x ((2 * i))%Z) ^ 2) + ((x (((2 * i) + (- 1)))%Z) ^ 2) + (((- (x ((2 * i))%Z)) + (exp (x (((2 * i) + (- 1)))%Z))) ^ 2)))) + 1)) /\ ((1 / 10) = (1 / 10)) /\ ((1 / 10) = (1 / 10))) := claim.
End T_aida_table1_bd1_as_printed_06bb80be.


(* aida.table1.tridia; certificate f98a1a359a525a6f2c0478f637939f7779aa301f4ecdd13c5997a928322dd9dc *)
Module T_aida_table1_tridia_f98a1a35.

Lemma satisfiable : exists (x : Z -> R) (n : Z), (0 <= n)%Z /\ (2 <= (IZR n)).
Proof.
exists (fun i : Z => (IZR i)), (2)%Z.
split.
{
lia.
}
{
change (2 <= 2).
apply Req_le.
closed_eq.
}
Qed.

Theorem claim : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((((((x (1)%Z) - 1) ^ 2) + (zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((2 * (x (i)%Z)) - (x ((i + (- 1)))%Z)) ^ 2))))) = ((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2)))))) /\ (1 = 1)).
Proof.
intros x n b__0 h__2.
assert (r__1 : 0 <= IZR n) by (izr_le).
assert (z__3 : ((2)%Z <= (n)%Z)%Z).
{ izr_back. }
(* goal *)
assert (s__12 : ((((((x (1)%Z) - 1) ^ 2) + (zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((2 * (x (i)%Z)) - (x ((i + (- 1)))%Z)) ^ 2))))) = ((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2)))))) /\ (1 = 1))).
{
split.
{
transitivity ((((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
assert (e__4 : (zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((2 * (x (i)%Z)) - (x ((i + (- 1)))%Z)) ^ 2)))) = (((- 4) * (zsum (2)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__5 : zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((2 * (x (i)%Z)) - (x ((i + (- 1)))%Z)) ^ 2))) = (((- 4) * (zsum (2)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (n)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__7 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__6 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__6.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__5.
feq.
}
eapply eq_trans.
{
rw e__4.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
assert (e__8 : (zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__9 : zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (n)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__11 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__10 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__10.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__9.
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
{
reflexivity.
}
}
pose proof s__12 as [h__13 h__14].
change ((((((x (1)%Z) - 1) ^ 2) + (zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((2 * (x (i)%Z)) - (x ((i + (- 1)))%Z)) ^ 2))))) = ((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2)))))) /\ (1 = 1)).
exact s__12.
Qed.
Fail Definition corrupted : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((((((x (1)%Z) - 1) ^ 2) + (zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((2 * (x (i)%Z)) - (x ((i + (- 1)))%Z)) ^ 2))))) = (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2))))) + 1)) /\ (1 = 1)) := claim.
End T_aida_table1_tridia_f98a1a35.


(* aida.table1.arwhead; certificate bcdc898fda9e06811dc782e635fa7bfe71edaedd00deb130518a58c1a0c208d9 *)
Module T_aida_table1_arwhead_bcdc898f.

Lemma satisfiable : exists (x : Z -> R) (n : Z), (0 <= n)%Z /\ (2 <= (IZR n)).
Proof.
exists (fun i : Z => (IZR i)), (2)%Z.
split.
{
lia.
}
{
change (2 <= 2).
apply Req_le.
closed_eq.
}
Qed.

Theorem claim : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((((zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((- (4 * (x (i)%Z))) + 3))) + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((((x (i)%Z) ^ 2) + ((x (n)%Z) ^ 2)) ^ 2)))) = (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (3 + ((((x (i)%Z) ^ 2) + ((x (n)%Z) ^ 2)) ^ 2) - (4 * (x (i)%Z)))))) /\ (1 = 1)).
Proof.
intros x n b__0 h__2.
assert (r__1 : 0 <= IZR n) by (izr_le).
assert (z__3 : ((2)%Z <= (n)%Z)%Z).
{ izr_back. }
(* goal *)
assert (s__15 : ((((zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((- (4 * (x (i)%Z))) + 3))) + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((((x (i)%Z) ^ 2) + ((x (n)%Z) ^ 2)) ^ 2)))) = (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (3 + ((((x (i)%Z) ^ 2) + ((x (n)%Z) ^ 2)) ^ 2) - (4 * (x (i)%Z)))))) /\ (1 = 1))).
{
split.
{
transitivity (((4 * (x (n)%Z)) + (2 * ((x (n)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + (((x (n)%Z) ^ 4) * (IZR n)) + ((- 4) * ((x (n)%Z) ^ 4)) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 4))) + (3 * (IZR n)) + (- 3))).
{
assert (e__4 : (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((((x (i)%Z) ^ 2) + ((x (n)%Z) ^ 2)) ^ 2))) = ((2 * ((x (n)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + (((x (n)%Z) ^ 4) * (IZR n)) + ((- 4) * ((x (n)%Z) ^ 4)) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 4))))).
{
swap ((n + (- 1)))%Z with (n + (-1))%Z.
assert (e__5 : zsum (1)%Z (n)%Z (fun i : Z => ((((x (i)%Z) ^ 2) + ((x (n)%Z) ^ 2)) ^ 2)) = ((2 * ((x (n)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + (((x (n)%Z) ^ 4) * (IZR n)) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 4))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((2 * ((x (n)%Z) ^ 2))) * ((x (i__0)%Z) ^ 2) + (1) * ((x (i__0)%Z) ^ 4) + (((x (n)%Z) ^ 4)) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__6 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((2 * ((x (i__0)%Z) ^ 2) * ((x (n)%Z) ^ 2)) + ((x (i__0)%Z) ^ 4) + ((x (n)%Z) ^ 4))).
{
feq.
}
feq.
}
transitivity (((2 * ((x (n)%Z) ^ 2))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 4)) + (((x (n)%Z) ^ 4)) * zsum (1)%Z (n)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__7 : ((((x (n)%Z) ^ 2) + ((x (n)%Z) ^ 2)) ^ 2) = (4 * ((x (n)%Z) ^ 4))).
{
feq.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => ((((x (i)%Z) ^ 2) + ((x (n)%Z) ^ 2)) ^ 2)) - ((((x (n)%Z) ^ 2) + ((x (n)%Z) ^ 2)) ^ 2)).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => ((((x (i)%Z) ^ 2) + ((x (n)%Z) ^ 2)) ^ 2))) by zp.
cbv beta. ring.
}
rw e__5.
rw e__7.
feq.
}
assert (e__8 : (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((- (4 * (x (i)%Z))) + 3))) = ((4 * (x (n)%Z)) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))) + (3 * (IZR n)) + (- 3))).
{
swap ((n + (- 1)))%Z with (n + (-1))%Z.
assert (e__9 : zsum (1)%Z (n)%Z (fun i : Z => ((- (4 * (x (i)%Z))) + 3)) = (((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))) + (3 * (IZR n)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 4)) * (x (i__0)%Z) + (3) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__10 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0)%Z)) + 3)).
{
feq.
}
feq.
}
transitivity (((- 4)) * zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)) + (3) * zsum (1)%Z (n)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__11 : ((- (4 * (x (n)%Z))) + 3) = (((- 4) * (x (n)%Z)) + 3)).
{
feq.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => ((- (4 * (x (i)%Z))) + 3)) - ((- (4 * (x (n)%Z))) + 3)).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => ((- (4 * (x (i)%Z))) + 3))) by zp.
cbv beta. ring.
}
rw e__9.
rw e__11.
feq.
}
eapply eq_trans.
{
rw e__4.
rw e__8.
reflexivity.
}
feq.
}
symmetry.
transitivity (((4 * (x (n)%Z)) + (2 * ((x (n)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + (((x (n)%Z) ^ 4) * (IZR n)) + ((- 4) * ((x (n)%Z) ^ 4)) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 4))) + (3 * (IZR n)) + (- 3))).
{
swap (((- 1) + n))%Z with (n + (-1))%Z.
assert (e__12 : zsum (1)%Z (n)%Z (fun i : Z => (3 + ((((x (i)%Z) ^ 2) + ((x (n)%Z) ^ 2)) ^ 2) - (4 * (x (i)%Z)))) = ((2 * ((x (n)%Z) ^ 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + (((x (n)%Z) ^ 4) * (IZR n)) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 4))) + (3 * (IZR n)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 4)) * (x (i__0)%Z) + ((2 * ((x (n)%Z) ^ 2))) * ((x (i__0)%Z) ^ 2) + (1) * ((x (i__0)%Z) ^ 4) + (((x (n)%Z) ^ 4)) * 1 + (3) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__13 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0)%Z)) + (2 * ((x (i__0)%Z) ^ 2) * ((x (n)%Z) ^ 2)) + ((x (i__0)%Z) ^ 4) + ((x (n)%Z) ^ 4) + 3)).
{
feq.
}
feq.
}
transitivity (((- 4)) * zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)) + ((2 * ((x (n)%Z) ^ 2))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 4)) + (((x (n)%Z) ^ 4)) * zsum (1)%Z (n)%Z (fun i__0 : Z => 1) + (3) * zsum (1)%Z (n)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__14 : (3 + ((((x (n)%Z) ^ 2) + ((x (n)%Z) ^ 2)) ^ 2) - (4 * (x (n)%Z))) = (((- 4) * (x (n)%Z)) + (4 * ((x (n)%Z) ^ 4)) + 3)).
{
feq.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => (3 + ((((x (i)%Z) ^ 2) + ((x (n)%Z) ^ 2)) ^ 2) - (4 * (x (i)%Z)))) - (3 + ((((x (n)%Z) ^ 2) + ((x (n)%Z) ^ 2)) ^ 2) - (4 * (x (n)%Z)))).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => (3 + ((((x (i)%Z) ^ 2) + ((x (n)%Z) ^ 2)) ^ 2) - (4 * (x (i)%Z))))) by zp.
cbv beta. ring.
}
rw e__12.
rw e__14.
feq.
}
feq.
}
{
reflexivity.
}
}
pose proof s__15 as [h__16 h__17].
change ((((zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((- (4 * (x (i)%Z))) + 3))) + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((((x (i)%Z) ^ 2) + ((x (n)%Z) ^ 2)) ^ 2)))) = (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (3 + ((((x (i)%Z) ^ 2) + ((x (n)%Z) ^ 2)) ^ 2) - (4 * (x (i)%Z)))))) /\ (1 = 1)).
exact s__15.
Qed.
Fail Definition corrupted : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((((zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((- (4 * (x (i)%Z))) + 3))) + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((((x (i)%Z) ^ 2) + ((x (n)%Z) ^ 2)) ^ 2)))) = ((zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (3 + ((((x (i)%Z) ^ 2) + ((x (n)%Z) ^ 2)) ^ 2) - (4 * (x (i)%Z))))) + 1)) /\ (1 = 1)) := claim.
End T_aida_table1_arwhead_bcdc898f.


(* aida.table1.eg2; certificate a0fe3103d39cdc04d57a2bae913d7f2210c461ba928ef218f48301d053d4b2e4 *)
Module T_aida_table1_eg2_a0fe3103.

Lemma satisfiable : exists (x : Z -> R) (n : Z), (0 <= n)%Z /\ (2 <= (IZR n)).
Proof.
exists (fun i : Z => (IZR i)), (2)%Z.
split.
{
lia.
}
{
change (2 <= 2).
apply Req_le.
closed_eq.
}
Qed.

Theorem claim : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((((zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => (sin ((x (1)%Z) + ((x (i)%Z) ^ 2) - 1)))) + ((1 / 2) * (sin ((x (n)%Z) ^ 2)))) = ((zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (sin ((- 1) + (x (1)%Z) + ((x (i)%Z) ^ 2))))) + ((sin ((x (n)%Z) ^ 2)) / 2))) /\ (1 = 1)).
Proof.
intros x n b__0 h__2.
assert (r__1 : 0 <= IZR n) by (izr_le).
assert (z__3 : ((2)%Z <= (n)%Z)%Z).
{ izr_back. }
(* goal *)
assert (s__16 : ((((zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => (sin ((x (1)%Z) + ((x (i)%Z) ^ 2) - 1)))) + ((1 * / 2) * (sin ((x (n)%Z) ^ 2)))) = ((zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (sin ((- 1) + (x (1)%Z) + ((x (i)%Z) ^ 2))))) + ((sin ((x (n)%Z) ^ 2)) * / 2))) /\ (1 = 1))).
{
split.
{
transitivity ((((- 1) * (sin (((x (n)%Z) ^ 2) + (x (1)%Z) + (- 1)))) + ((1 * / 2) * (sin ((x (n)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (sin (((x (i__0)%Z) ^ 2) + (x (1)%Z) + (- 1))))))).
{
assert (e__4 : (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => (sin ((x (1)%Z) + ((x (i)%Z) ^ 2) - 1)))) = (((- 1) * (sin (((x (n)%Z) ^ 2) + (x (1)%Z) + (- 1)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (sin (((x (i__0)%Z) ^ 2) + (x (1)%Z) + (- 1))))))).
{
swap ((n + (- 1)))%Z with (n + (-1))%Z.
assert (e__5 : zsum (1)%Z (n)%Z (fun i : Z => (sin ((x (1)%Z) + ((x (i)%Z) ^ 2) - 1))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (sin (((x (i__0)%Z) ^ 2) + (x (1)%Z) + (- 1)))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (sin (((x (i__0)%Z) ^ 2) + (x (1)%Z) + (- 1))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__7 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((sin (((x (i__0)%Z) ^ 2) + (x (1)%Z) + (- 1)))).
{
assert (e__6 : ((x (1)%Z) + ((x (i__0)%Z) ^ 2) - 1) = (((x (i__0)%Z) ^ 2) + (x (1)%Z) + (- 1))).
{
feq.
}
rw e__6.
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (sin (((x (i__0)%Z) ^ 2) + (x (1)%Z) + (- 1))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__8 : (sin ((x (1)%Z) + ((x (n)%Z) ^ 2) - 1)) = (sin (((x (n)%Z) ^ 2) + (x (1)%Z) + (- 1)))).
{
assert (e__9 : ((x (1)%Z) + ((x (n)%Z) ^ 2) - 1) = (((x (n)%Z) ^ 2) + (x (1)%Z) + (- 1))).
{
feq.
}
rw e__9.
reflexivity.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => (sin ((x (1)%Z) + ((x (i)%Z) ^ 2) - 1))) - (sin ((x (1)%Z) + ((x (n)%Z) ^ 2) - 1))).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => (sin ((x (1)%Z) + ((x (i)%Z) ^ 2) - 1)))) by zp.
cbv beta. ring.
}
rw e__5.
rw e__8.
feq.
}
eapply eq_trans.
{
rw e__4.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (sin (((x (n)%Z) ^ 2) + (x (1)%Z) + (- 1)))) + ((1 * / 2) * (sin ((x (n)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (sin (((x (i__0)%Z) ^ 2) + (x (1)%Z) + (- 1))))))).
{
assert (e__10 : (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (sin ((- 1) + (x (1)%Z) + ((x (i)%Z) ^ 2))))) = (((- 1) * (sin (((x (n)%Z) ^ 2) + (x (1)%Z) + (- 1)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (sin (((x (i__0)%Z) ^ 2) + (x (1)%Z) + (- 1))))))).
{
swap (((- 1) + n))%Z with (n + (-1))%Z.
assert (e__11 : zsum (1)%Z (n)%Z (fun i : Z => (sin ((- 1) + (x (1)%Z) + ((x (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (sin (((x (i__0)%Z) ^ 2) + (x (1)%Z) + (- 1)))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (sin (((x (i__0)%Z) ^ 2) + (x (1)%Z) + (- 1))))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__13 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((sin (((x (i__0)%Z) ^ 2) + (x (1)%Z) + (- 1)))).
{
assert (e__12 : ((- 1) + (x (1)%Z) + ((x (i__0)%Z) ^ 2)) = (((x (i__0)%Z) ^ 2) + (x (1)%Z) + (- 1))).
{
feq.
}
rw e__12.
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (sin (((x (i__0)%Z) ^ 2) + (x (1)%Z) + (- 1))))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__14 : (sin ((- 1) + (x (1)%Z) + ((x (n)%Z) ^ 2))) = (sin (((x (n)%Z) ^ 2) + (x (1)%Z) + (- 1)))).
{
assert (e__15 : ((- 1) + (x (1)%Z) + ((x (n)%Z) ^ 2)) = (((x (n)%Z) ^ 2) + (x (1)%Z) + (- 1))).
{
feq.
}
rw e__15.
reflexivity.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => (sin ((- 1) + (x (1)%Z) + ((x (i)%Z) ^ 2)))) - (sin ((- 1) + (x (1)%Z) + ((x (n)%Z) ^ 2)))).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => (sin ((- 1) + (x (1)%Z) + ((x (i)%Z) ^ 2))))) by zp.
cbv beta. ring.
}
rw e__11.
rw e__14.
feq.
}
eapply eq_trans.
{
rw e__10.
reflexivity.
}
feq.
}
feq.
}
{
reflexivity.
}
}
pose proof s__16 as [h__17 h__18].
change ((((zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => (sin ((x (1)%Z) + ((x (i)%Z) ^ 2) - 1)))) + ((1 * / 2) * (sin ((x (n)%Z) ^ 2)))) = ((zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (sin ((- 1) + (x (1)%Z) + ((x (i)%Z) ^ 2))))) + ((sin ((x (n)%Z) ^ 2)) * / 2))) /\ (1 = 1)).
exact s__16.
Qed.
Fail Definition corrupted : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((((zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => (sin ((x (1)%Z) + ((x (i)%Z) ^ 2) - 1)))) + ((1 / 2) * (sin ((x (n)%Z) ^ 2)))) = (((zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (sin ((- 1) + (x (1)%Z) + ((x (i)%Z) ^ 2))))) + ((sin ((x (n)%Z) ^ 2)) / 2)) + 1)) /\ (1 = 1)) := claim.
End T_aida_table1_eg2_a0fe3103.


(* aida.table1.ppq_printed; certificate 369a27e4d8df4f6035a224a5319a052626a0bf5948038f71c8ae2e06135f3ba4 *)
Module T_aida_table1_ppq_printed_369a27e4.

Lemma satisfiable : exists (x : Z -> R) (n : Z), (0 <= n)%Z /\ (2 <= (IZR n)).
Proof.
exists (fun i : Z => 1), (2)%Z.
split.
{
lia.
}
{
change (2 <= 2).
apply Req_le.
closed_eq.
}
Qed.

Theorem claim : ~ (forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((1 / 100) * ((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2))))) = (((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z (n)%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) / 100)))))).
Proof.
intro general.
specialize (general (fun i : Z => 1) (2)%Z).
lapply general; clear general.
2: {
lia.
}
intro general.
lapply general; clear general.
2: {
change (2 <= 2).
apply Req_le.
closed_eq.
}
intro general.
revert general.
change (((1 ^ 2) + ((0 + (1 * (1 ^ 2))) + (2 * (1 ^ 2))) + (0 + ((1 * / 100) * ((0 + 1) ^ 2)))) = ((1 ^ 2) + ((0 + (1 * (1 ^ 2))) + (2 * (1 ^ 2))) + ((0 + (((0 + 1) ^ 2) * / 100)) + ((((0 + 1) + 1) ^ 2) * / 100))) -> False).
apply no_eq.
apply ne_of_lt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((1 / 100) * ((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2))))) = ((((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z (n)%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) / 100)))) + 1))) := claim.
End T_aida_table1_ppq_printed_369a27e4.


(* aida.table1.ppq_start; certificate e48308bd6e7c64c654698d489306cc182e4e6d4e9cd25e5dd47392916160e32b *)
Module T_aida_table1_ppq_start_e48308bd.

Theorem claim : ~ ((1 = (1 / 2))).
Proof.
intro general.
revert general.
change (1 = (1 * / 2) -> False).
apply no_eq.
apply ne_of_gt.
closed_less.
Qed.
Fail Definition corrupted : ~ ((1 = ((1 / 2) + 1))) := claim.
End T_aida_table1_ppq_start_e48308bd.


(* aida.table1.ppq_andrei; certificate 673783e5e31c5afce6ec8c9b9d3f50ccc098dfff6e2ec832d17b5de310b99bc5 *)
Module T_aida_table1_ppq_andrei_673783e5.

Lemma satisfiable : exists (x : Z -> R) (n : Z), (0 <= n)%Z /\ (2 <= (IZR n)).
Proof.
exists (fun i : Z => (IZR i)), (2)%Z.
split.
{
lia.
}
{
change (2 <= 2).
apply Req_le.
closed_eq.
}
Qed.

Theorem claim : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> (((((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z (n)%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) / 100)))) = (((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((1 / 100) * ((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2)))) + ((1 / 100) * ((zsum (1)%Z (n)%Z (fun j : Z => (x (j)%Z))) ^ 2)))) /\ (0 <= (((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z (n)%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) / 100)))))).
Proof.
intros x n b__0 h__2.
assert (r__1 : 0 <= IZR n) by (izr_le).
assert (z__3 : ((2)%Z <= (n)%Z)%Z).
{ izr_back. }
(* difference *)
assert (s__29 : ((((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z (n)%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) * / 100)))) = (((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((1 * / 100) * ((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2)))) + ((1 * / 100) * ((zsum (1)%Z (n)%Z (fun j : Z => (x (j)%Z))) ^ 2))))).
{
transitivity ((((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))) + ((1 * / 100) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2)))))).
{
assert (e__4 : (zsum (1)%Z (n)%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) * / 100))) = ((1 * / 100) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2))))).
{
assert (e__5 : zsum (1)%Z (n)%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) * / 100)) = ((1 * / 100) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((1 * / 100)) * ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__9 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((1 * / 100) * ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2))).
{
assert (e__6 : (zsum (1)%Z (i__0)%Z (fun j : Z => (x (j)%Z))) = (zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z)))).
{
assert (e__7 : zsum (1)%Z (i__0)%Z (fun j : Z => (x (j)%Z)) = (zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z)))).
{
transitivity (zsum (1)%Z (i__0)%Z (fun i__1 : Z => (1) * (x (i__1)%Z))).
{
apply zsum_ext; intros i__1 i__1_range.
assert (i__1_low : (1 <= i__1)%Z) by lia.
assert (r__8 : 1 <= IZR i__1).
{ izr_le. }
transitivity ((x (i__1)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__7.
feq.
}
eapply eq_trans.
{
rw e__6.
reflexivity.
}
feq.
}
feq.
}
transitivity (((1 * / 100)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__5.
feq.
}
assert (e__10 : (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))).
{
assert (e__11 : zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__12 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((x (i__0)%Z) ^ 2) * (IZR i__0))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__11.
feq.
}
eapply eq_trans.
{
rw e__4.
rw e__10.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))) + ((1 * / 100) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2)))))).
{
assert (e__13 : (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((1 * / 100) * ((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2)))) = ((((- 1) * / 100) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z))) ^ 2)) + ((1 * / 100) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2)))))).
{
swap ((n + (- 1)))%Z with (n + (-1))%Z.
assert (e__14 : zsum (1)%Z (n)%Z (fun i : Z => ((1 * / 100) * ((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2))) = ((1 * / 100) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((1 * / 100)) * ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__18 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((1 * / 100) * ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2))).
{
assert (e__15 : (zsum (1)%Z (i__0)%Z (fun j : Z => (x (j)%Z))) = (zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z)))).
{
assert (e__16 : zsum (1)%Z (i__0)%Z (fun j : Z => (x (j)%Z)) = (zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z)))).
{
transitivity (zsum (1)%Z (i__0)%Z (fun i__1 : Z => (1) * (x (i__1)%Z))).
{
apply zsum_ext; intros i__1 i__1_range.
assert (i__1_low : (1 <= i__1)%Z) by lia.
assert (r__17 : 1 <= IZR i__1).
{ izr_le. }
transitivity ((x (i__1)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__16.
feq.
}
eapply eq_trans.
{
rw e__15.
reflexivity.
}
feq.
}
feq.
}
transitivity (((1 * / 100)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__19 : ((1 * / 100) * ((zsum (1)%Z (n)%Z (fun j : Z => (x (j)%Z))) ^ 2)) = ((1 * / 100) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z))) ^ 2))).
{
assert (e__20 : (zsum (1)%Z (n)%Z (fun j : Z => (x (j)%Z))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))).
{
assert (e__21 : zsum (1)%Z (n)%Z (fun j : Z => (x (j)%Z)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (x (i__0)%Z))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__22 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((x (i__0)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__21.
feq.
}
eapply eq_trans.
{
rw e__20.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => ((1 * / 100) * ((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2))) - ((1 * / 100) * ((zsum (1)%Z (n)%Z (fun j : Z => (x (j)%Z))) ^ 2))).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => ((1 * / 100) * ((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__14.
rw e__19.
feq.
}
assert (e__23 : (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))).
{
assert (e__24 : zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__25 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((x (i__0)%Z) ^ 2) * (IZR i__0))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__24.
feq.
}
assert (e__26 : (zsum (1)%Z (n)%Z (fun j : Z => (x (j)%Z))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))).
{
assert (e__27 : zsum (1)%Z (n)%Z (fun j : Z => (x (j)%Z)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (x (i__0)%Z))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__28 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((x (i__0)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z))).
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
rw e__13.
rw e__23.
rw e__26.
reflexivity.
}
feq.
}
feq.
}
(* least *)
assert (s__32 : (0 <= (((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z (n)%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) * / 100)))))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__30 : 1 <= IZR i__0).
{ izr_le. }
apply mult_pos_nn.
{
natpos.
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__31 : 1 <= IZR i__0).
{ izr_le. }
apply mult_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
apply inv_pos.
lra.
}
}
}
(* goal *)
assert (s__33 : (((((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z (n)%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) * / 100)))) = (((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((1 * / 100) * ((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2)))) + ((1 * / 100) * ((zsum (1)%Z (n)%Z (fun j : Z => (x (j)%Z))) ^ 2)))) /\ (0 <= (((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z (n)%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) * / 100))))))).
{
split.
{
exact s__29.
}
{
exact s__32.
}
}
pose proof s__33 as [h__34 h__35].
change (((((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z (n)%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) * / 100)))) = (((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((1 * / 100) * ((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2)))) + ((1 * / 100) * ((zsum (1)%Z (n)%Z (fun j : Z => (x (j)%Z))) ^ 2)))) /\ (0 <= (((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z (n)%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) * / 100)))))).
exact s__33.
Qed.
Fail Definition corrupted : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> (((((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z (n)%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) / 100)))) = ((((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((1 / 100) * ((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2)))) + ((1 / 100) * ((zsum (1)%Z (n)%Z (fun j : Z => (x (j)%Z))) ^ 2))) + 1)) /\ (0 <= (((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z (n)%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) / 100)))))) := claim.
End T_aida_table1_ppq_andrei_673783e5.


(* aida.table1.ppq_as_printed; certificate 08bc70a25f5b9bb867f3bcf7c960577c3d7b0fe1dd25093648e0bf0205b1d6bc *)
Module T_aida_table1_ppq_as_printed_08bc70a2.

Lemma satisfiable : exists (x : Z -> R) (n : Z), (0 <= n)%Z /\ (2 <= (IZR n)).
Proof.
exists (fun i : Z => (IZR i)), (2)%Z.
split.
{
lia.
}
{
change (2 <= 2).
apply Req_le.
closed_eq.
}
Qed.

Theorem claim : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> (((((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((1 / 100) * ((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2))))) = (((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) / 100))))) /\ (1 = 1)).
Proof.
intros x n b__0 h__2.
assert (r__1 : 0 <= IZR n) by (izr_le).
assert (z__3 : ((2)%Z <= (n)%Z)%Z).
{ izr_back. }
(* goal *)
assert (s__30 : (((((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((1 * / 100) * ((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2))))) = (((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) * / 100))))) /\ (1 = 1))).
{
split.
{
transitivity ((((x (1)%Z) ^ 2) + (((- 1) * / 100) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z))) ^ 2)) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))) + ((1 * / 100) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2)))))).
{
assert (e__4 : (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((1 * / 100) * ((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2)))) = ((((- 1) * / 100) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z))) ^ 2)) + ((1 * / 100) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2)))))).
{
swap ((n + (- 1)))%Z with (n + (-1))%Z.
assert (e__5 : zsum (1)%Z (n)%Z (fun i : Z => ((1 * / 100) * ((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2))) = ((1 * / 100) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((1 * / 100)) * ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__9 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((1 * / 100) * ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2))).
{
assert (e__6 : (zsum (1)%Z (i__0)%Z (fun j : Z => (x (j)%Z))) = (zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z)))).
{
assert (e__7 : zsum (1)%Z (i__0)%Z (fun j : Z => (x (j)%Z)) = (zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z)))).
{
transitivity (zsum (1)%Z (i__0)%Z (fun i__1 : Z => (1) * (x (i__1)%Z))).
{
apply zsum_ext; intros i__1 i__1_range.
assert (i__1_low : (1 <= i__1)%Z) by lia.
assert (r__8 : 1 <= IZR i__1).
{ izr_le. }
transitivity ((x (i__1)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__7.
feq.
}
eapply eq_trans.
{
rw e__6.
reflexivity.
}
feq.
}
feq.
}
transitivity (((1 * / 100)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__10 : ((1 * / 100) * ((zsum (1)%Z (n)%Z (fun j : Z => (x (j)%Z))) ^ 2)) = ((1 * / 100) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z))) ^ 2))).
{
assert (e__11 : (zsum (1)%Z (n)%Z (fun j : Z => (x (j)%Z))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))).
{
assert (e__12 : zsum (1)%Z (n)%Z (fun j : Z => (x (j)%Z)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (x (i__0)%Z))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__13 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((x (i__0)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__12.
feq.
}
eapply eq_trans.
{
rw e__11.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => ((1 * / 100) * ((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2))) - ((1 * / 100) * ((zsum (1)%Z (n)%Z (fun j : Z => (x (j)%Z))) ^ 2))).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => ((1 * / 100) * ((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__5.
rw e__10.
feq.
}
assert (e__14 : (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))).
{
assert (e__15 : zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__16 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((x (i__0)%Z) ^ 2) * (IZR i__0))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__15.
feq.
}
eapply eq_trans.
{
rw e__4.
rw e__14.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((x (1)%Z) ^ 2) + (((- 1) * / 100) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z))) ^ 2)) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))) + ((1 * / 100) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2)))))).
{
assert (e__17 : (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) * / 100))) = ((((- 1) * / 100) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z))) ^ 2)) + ((1 * / 100) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2)))))).
{
swap (((- 1) + n))%Z with (n + (-1))%Z.
assert (e__18 : zsum (1)%Z (n)%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) * / 100)) = ((1 * / 100) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((1 * / 100)) * ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__22 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((1 * / 100) * ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2))).
{
assert (e__19 : (zsum (1)%Z (i__0)%Z (fun j : Z => (x (j)%Z))) = (zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z)))).
{
assert (e__20 : zsum (1)%Z (i__0)%Z (fun j : Z => (x (j)%Z)) = (zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z)))).
{
transitivity (zsum (1)%Z (i__0)%Z (fun i__1 : Z => (1) * (x (i__1)%Z))).
{
apply zsum_ext; intros i__1 i__1_range.
assert (i__1_low : (1 <= i__1)%Z) by lia.
assert (r__21 : 1 <= IZR i__1).
{ izr_le. }
transitivity ((x (i__1)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__20.
feq.
}
eapply eq_trans.
{
rw e__19.
reflexivity.
}
feq.
}
feq.
}
transitivity (((1 * / 100)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((zsum (1)%Z (i__0)%Z (fun i__1 : Z => (x (i__1)%Z))) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__23 : (((zsum (1)%Z (n)%Z (fun j : Z => (x (j)%Z))) ^ 2) * / 100) = ((1 * / 100) * ((zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z))) ^ 2))).
{
assert (e__24 : (zsum (1)%Z (n)%Z (fun j : Z => (x (j)%Z))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))).
{
assert (e__25 : zsum (1)%Z (n)%Z (fun j : Z => (x (j)%Z)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (x (i__0)%Z))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__26 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((x (i__0)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__25.
feq.
}
eapply eq_trans.
{
rw e__24.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) * / 100)) - (((zsum (1)%Z (n)%Z (fun j : Z => (x (j)%Z))) ^ 2) * / 100)).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) * / 100))) by zp.
cbv beta. ring.
}
rw e__18.
rw e__23.
feq.
}
assert (e__27 : (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))).
{
assert (e__28 : zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__29 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((x (i__0)%Z) ^ 2) * (IZR i__0))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__28.
feq.
}
eapply eq_trans.
{
rw e__17.
rw e__27.
reflexivity.
}
feq.
}
feq.
}
{
reflexivity.
}
}
pose proof s__30 as [h__31 h__32].
change (((((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((1 * / 100) * ((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2))))) = (((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) * / 100))))) /\ (1 = 1)).
exact s__30.
Qed.
Fail Definition corrupted : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> (((((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((1 / 100) * ((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2))))) = ((((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) / 100)))) + 1)) /\ (1 = 1)) := claim.
End T_aida_table1_ppq_as_printed_08bc70a2.


(* aida.table1.engval1; certificate f11664db432ea951a4ea294ba4c9d5499c34302b7b7b42a2862a9792742940d0 *)
Module T_aida_table1_engval1_f11664db.

Lemma satisfiable : exists (x : Z -> R) (n : Z), (0 <= n)%Z /\ (2 <= (IZR n)).
Proof.
exists (fun i : Z => (IZR i)), (2)%Z.
split.
{
lia.
}
{
change (2 <= 2).
apply Req_le.
closed_eq.
}
Qed.

Theorem claim : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((((zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((((x (i)%Z) ^ 2) + ((x ((i + 1))%Z) ^ 2)) ^ 2))) + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((- (4 * (x (i)%Z))) + 3)))) = (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (3 + ((((x (i)%Z) ^ 2) + ((x ((i + 1))%Z) ^ 2)) ^ 2) - (4 * (x (i)%Z)))))) /\ (2 = 2)).
Proof.
intros x n b__0 h__2.
assert (r__1 : 0 <= IZR n) by (izr_le).
assert (z__3 : ((2)%Z <= (n)%Z)%Z).
{ izr_back. }
(* goal *)
assert (s__19 : ((((zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((((x (i)%Z) ^ 2) + ((x ((i + 1))%Z) ^ 2)) ^ 2))) + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((- (4 * (x (i)%Z))) + 3)))) = (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (3 + ((((x (i)%Z) ^ 2) + ((x ((i + 1))%Z) ^ 2)) ^ 2) - (4 * (x (i)%Z)))))) /\ (2 = 2))).
{
split.
{
transitivity ((((- 2) * ((x (n + 1)%Z) ^ 2) * ((x (n)%Z) ^ 2)) + ((- 1) * ((x (n + 1)%Z) ^ 4)) + (4 * (x (n)%Z)) + ((- 1) * ((x (n)%Z) ^ 4)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + 1)%Z) ^ 4))) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 4))) + (3 * (IZR n)) + (- 3))).
{
assert (e__4 : (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((((x (i)%Z) ^ 2) + ((x ((i + 1))%Z) ^ 2)) ^ 2))) = (((- 2) * ((x (n + 1)%Z) ^ 2) * ((x (n)%Z) ^ 2)) + ((- 1) * ((x (n + 1)%Z) ^ 4)) + ((- 1) * ((x (n)%Z) ^ 4)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + 1)%Z) ^ 4))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 4))))).
{
swap ((n + (- 1)))%Z with (n + (-1))%Z.
assert (e__5 : zsum (1)%Z (n)%Z (fun i : Z => ((((x (i)%Z) ^ 2) + ((x ((i + 1))%Z) ^ 2)) ^ 2)) = ((2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + 1)%Z) ^ 4))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 4))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (2) * (((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2)) + (1) * ((x (i__0 + 1)%Z) ^ 4) + (1) * ((x (i__0)%Z) ^ 4))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__7 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((2 * ((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2)) + ((x (i__0 + 1)%Z) ^ 4) + ((x (i__0)%Z) ^ 4))).
{
assert (e__6 : (x ((i__0 + 1))%Z) = (x (i__0 + 1)%Z)).
{
swap ((i__0 + 1))%Z with (i__0 + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__6.
reflexivity.
}
feq.
}
feq.
}
transitivity ((2) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + 1)%Z) ^ 4)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 4))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__8 : ((((x (n)%Z) ^ 2) + ((x (((n)%Z + 1))%Z) ^ 2)) ^ 2) = ((2 * ((x (n + 1)%Z) ^ 2) * ((x (n)%Z) ^ 2)) + ((x (n + 1)%Z) ^ 4) + ((x (n)%Z) ^ 4))).
{
assert (e__9 : (x (((n)%Z + 1))%Z) = (x (n + 1)%Z)).
{
swap (((n)%Z + 1))%Z with (n + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__9.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => ((((x (i)%Z) ^ 2) + ((x ((i + 1))%Z) ^ 2)) ^ 2)) - ((((x (n)%Z) ^ 2) + ((x (((n)%Z + 1))%Z) ^ 2)) ^ 2)).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => ((((x (i)%Z) ^ 2) + ((x ((i + 1))%Z) ^ 2)) ^ 2))) by zp.
cbv beta. ring.
}
rw e__5.
rw e__8.
feq.
}
assert (e__10 : (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((- (4 * (x (i)%Z))) + 3))) = ((4 * (x (n)%Z)) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))) + (3 * (IZR n)) + (- 3))).
{
swap ((n + (- 1)))%Z with (n + (-1))%Z.
assert (e__11 : zsum (1)%Z (n)%Z (fun i : Z => ((- (4 * (x (i)%Z))) + 3)) = (((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))) + (3 * (IZR n)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 4)) * (x (i__0)%Z) + (3) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__12 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0)%Z)) + 3)).
{
feq.
}
feq.
}
transitivity (((- 4)) * zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)) + (3) * zsum (1)%Z (n)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__13 : ((- (4 * (x (n)%Z))) + 3) = (((- 4) * (x (n)%Z)) + 3)).
{
feq.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => ((- (4 * (x (i)%Z))) + 3)) - ((- (4 * (x (n)%Z))) + 3)).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => ((- (4 * (x (i)%Z))) + 3))) by zp.
cbv beta. ring.
}
rw e__11.
rw e__13.
feq.
}
eapply eq_trans.
{
rw e__4.
rw e__10.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * ((x (n + 1)%Z) ^ 2) * ((x (n)%Z) ^ 2)) + ((- 1) * ((x (n + 1)%Z) ^ 4)) + (4 * (x (n)%Z)) + ((- 1) * ((x (n)%Z) ^ 4)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + 1)%Z) ^ 4))) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 4))) + (3 * (IZR n)) + (- 3))).
{
swap (((- 1) + n))%Z with (n + (-1))%Z.
assert (e__14 : zsum (1)%Z (n)%Z (fun i : Z => (3 + ((((x (i)%Z) ^ 2) + ((x ((i + 1))%Z) ^ 2)) ^ 2) - (4 * (x (i)%Z)))) = ((2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + 1)%Z) ^ 4))) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 4))) + (3 * (IZR n)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (2) * (((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2)) + (1) * ((x (i__0 + 1)%Z) ^ 4) + ((- 4)) * (x (i__0)%Z) + (1) * ((x (i__0)%Z) ^ 4) + (3) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__16 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((2 * ((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2)) + ((x (i__0 + 1)%Z) ^ 4) + ((- 4) * (x (i__0)%Z)) + ((x (i__0)%Z) ^ 4) + 3)).
{
assert (e__15 : (x ((i__0 + 1))%Z) = (x (i__0 + 1)%Z)).
{
swap ((i__0 + 1))%Z with (i__0 + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__15.
reflexivity.
}
feq.
}
feq.
}
transitivity ((2) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + 1)%Z) ^ 4)) + ((- 4)) * zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 4)) + (3) * zsum (1)%Z (n)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__17 : (3 + ((((x (n)%Z) ^ 2) + ((x (((n)%Z + 1))%Z) ^ 2)) ^ 2) - (4 * (x (n)%Z))) = ((2 * ((x (n + 1)%Z) ^ 2) * ((x (n)%Z) ^ 2)) + ((x (n + 1)%Z) ^ 4) + ((- 4) * (x (n)%Z)) + ((x (n)%Z) ^ 4) + 3)).
{
assert (e__18 : (x (((n)%Z + 1))%Z) = (x (n + 1)%Z)).
{
swap (((n)%Z + 1))%Z with (n + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__18.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => (3 + ((((x (i)%Z) ^ 2) + ((x ((i + 1))%Z) ^ 2)) ^ 2) - (4 * (x (i)%Z)))) - (3 + ((((x (n)%Z) ^ 2) + ((x (((n)%Z + 1))%Z) ^ 2)) ^ 2) - (4 * (x (n)%Z)))).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => (3 + ((((x (i)%Z) ^ 2) + ((x ((i + 1))%Z) ^ 2)) ^ 2) - (4 * (x (i)%Z))))) by zp.
cbv beta. ring.
}
rw e__14.
rw e__17.
feq.
}
feq.
}
{
reflexivity.
}
}
pose proof s__19 as [h__20 h__21].
change ((((zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((((x (i)%Z) ^ 2) + ((x ((i + 1))%Z) ^ 2)) ^ 2))) + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((- (4 * (x (i)%Z))) + 3)))) = (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (3 + ((((x (i)%Z) ^ 2) + ((x ((i + 1))%Z) ^ 2)) ^ 2) - (4 * (x (i)%Z)))))) /\ (2 = 2)).
exact s__19.
Qed.
Fail Definition corrupted : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((((zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((((x (i)%Z) ^ 2) + ((x ((i + 1))%Z) ^ 2)) ^ 2))) + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((- (4 * (x (i)%Z))) + 3)))) = ((zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (3 + ((((x (i)%Z) ^ 2) + ((x ((i + 1))%Z) ^ 2)) ^ 2) - (4 * (x (i)%Z))))) + 1)) /\ (2 = 2)) := claim.
End T_aida_table1_engval1_f11664db.


(* aida.table1.edensch; certificate 93bafd339a95ed5fba3d8c96343fe16490724c1045373bb70fe5351b09b48cae *)
Module T_aida_table1_edensch_93bafd33.

Lemma satisfiable : exists (x : Z -> R) (n : Z), (0 <= n)%Z /\ (2 <= (IZR n)).
Proof.
exists (fun i : Z => (IZR i)), (2)%Z.
split.
{
lia.
}
{
change (2 <= 2).
apply Req_le.
closed_eq.
}
Qed.

Theorem claim : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> (((16 + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((((x (i)%Z) - 2) ^ 4) + ((((x (i)%Z) * (x ((i + 1))%Z)) - (2 * (x ((i + 1))%Z))) ^ 2) + (((x ((i + 1))%Z) + 1) ^ 2))))) = (16 + (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (((1 + (x ((i + 1))%Z)) ^ 2) + (((- 2) + (x (i)%Z)) ^ 4) + (((- (2 * (x ((i + 1))%Z))) + ((x (i)%Z) * (x ((i + 1))%Z))) ^ 2)))))) /\ (0 = 0)).
Proof.
intros x n b__0 h__2.
assert (r__1 : 0 <= IZR n) by (izr_le).
assert (z__3 : ((2)%Z <= (n)%Z)%Z).
{ izr_back. }
(* goal *)
assert (s__16 : (((16 + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((((x (i)%Z) - 2) ^ 4) + ((((x (i)%Z) * (x ((i + 1))%Z)) - (2 * (x ((i + 1))%Z))) ^ 2) + (((x ((i + 1))%Z) + 1) ^ 2))))) = (16 + (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (((1 + (x ((i + 1))%Z)) ^ 2) + (((- 2) + (x (i)%Z)) ^ 4) + (((- (2 * (x ((i + 1))%Z))) + ((x (i)%Z) * (x ((i + 1))%Z))) ^ 2)))))) /\ (0 = 0))).
{
split.
{
transitivity ((((- 2) * (x (n + 1)%Z)) + (4 * ((x (n + 1)%Z) ^ 2) * (x (n)%Z)) + ((- 1) * ((x (n + 1)%Z) ^ 2) * ((x (n)%Z) ^ 2)) + ((- 5) * ((x (n + 1)%Z) ^ 2)) + (32 * (x (n)%Z)) + ((- 24) * ((x (n)%Z) ^ 2)) + (8 * ((x (n)%Z) ^ 3)) + ((- 1) * ((x (n)%Z) ^ 4)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0 + 1)%Z)))) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * (x (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2)))) + (5 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + 1)%Z) ^ 2)))) + ((- 32) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))) + (24 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((- 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 3)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 4))) + (17 * (IZR n)) + (- 1))).
{
assert (e__4 : (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((((x (i)%Z) - 2) ^ 4) + ((((x (i)%Z) * (x ((i + 1))%Z)) - (2 * (x ((i + 1))%Z))) ^ 2) + (((x ((i + 1))%Z) + 1) ^ 2)))) = (((- 2) * (x (n + 1)%Z)) + (4 * ((x (n + 1)%Z) ^ 2) * (x (n)%Z)) + ((- 1) * ((x (n + 1)%Z) ^ 2) * ((x (n)%Z) ^ 2)) + ((- 5) * ((x (n + 1)%Z) ^ 2)) + (32 * (x (n)%Z)) + ((- 24) * ((x (n)%Z) ^ 2)) + (8 * ((x (n)%Z) ^ 3)) + ((- 1) * ((x (n)%Z) ^ 4)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0 + 1)%Z)))) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * (x (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2)))) + (5 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + 1)%Z) ^ 2)))) + ((- 32) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))) + (24 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((- 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 3)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 4))) + (17 * (IZR n)) + (- 17))).
{
swap ((n + (- 1)))%Z with (n + (-1))%Z.
assert (e__5 : zsum (1)%Z (n)%Z (fun i : Z => ((((x (i)%Z) - 2) ^ 4) + ((((x (i)%Z) * (x ((i + 1))%Z)) - (2 * (x ((i + 1))%Z))) ^ 2) + (((x ((i + 1))%Z) + 1) ^ 2))) = ((2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0 + 1)%Z)))) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * (x (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2)))) + (5 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + 1)%Z) ^ 2)))) + ((- 32) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))) + (24 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((- 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 3)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 4))) + (17 * (IZR n)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (2) * (x (i__0 + 1)%Z) + ((- 4)) * (((x (i__0 + 1)%Z) ^ 2) * (x (i__0)%Z)) + (1) * (((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2)) + (5) * ((x (i__0 + 1)%Z) ^ 2) + ((- 32)) * (x (i__0)%Z) + (24) * ((x (i__0)%Z) ^ 2) + ((- 8)) * ((x (i__0)%Z) ^ 3) + (1) * ((x (i__0)%Z) ^ 4) + (17) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__7 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((2 * (x (i__0 + 1)%Z)) + ((- 4) * ((x (i__0 + 1)%Z) ^ 2) * (x (i__0)%Z)) + (((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2)) + (5 * ((x (i__0 + 1)%Z) ^ 2)) + ((- 32) * (x (i__0)%Z)) + (24 * ((x (i__0)%Z) ^ 2)) + ((- 8) * ((x (i__0)%Z) ^ 3)) + ((x (i__0)%Z) ^ 4) + 17)).
{
assert (e__6 : (x ((i__0 + 1))%Z) = (x (i__0 + 1)%Z)).
{
swap ((i__0 + 1))%Z with (i__0 + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__6.
reflexivity.
}
feq.
}
feq.
}
transitivity ((2) * zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0 + 1)%Z)) + ((- 4)) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * (x (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2))) + (5) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + 1)%Z) ^ 2)) + ((- 32)) * zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)) + (24) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + ((- 8)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 3)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 4)) + (17) * zsum (1)%Z (n)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__8 : ((((x (n)%Z) - 2) ^ 4) + ((((x (n)%Z) * (x (((n)%Z + 1))%Z)) - (2 * (x (((n)%Z + 1))%Z))) ^ 2) + (((x (((n)%Z + 1))%Z) + 1) ^ 2)) = ((2 * (x (n + 1)%Z)) + ((- 4) * ((x (n + 1)%Z) ^ 2) * (x (n)%Z)) + (((x (n + 1)%Z) ^ 2) * ((x (n)%Z) ^ 2)) + (5 * ((x (n + 1)%Z) ^ 2)) + ((- 32) * (x (n)%Z)) + (24 * ((x (n)%Z) ^ 2)) + ((- 8) * ((x (n)%Z) ^ 3)) + ((x (n)%Z) ^ 4) + 17)).
{
assert (e__9 : (x (((n)%Z + 1))%Z) = (x (n + 1)%Z)).
{
swap (((n)%Z + 1))%Z with (n + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__9.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => ((((x (i)%Z) - 2) ^ 4) + ((((x (i)%Z) * (x ((i + 1))%Z)) - (2 * (x ((i + 1))%Z))) ^ 2) + (((x ((i + 1))%Z) + 1) ^ 2))) - ((((x (n)%Z) - 2) ^ 4) + ((((x (n)%Z) * (x (((n)%Z + 1))%Z)) - (2 * (x (((n)%Z + 1))%Z))) ^ 2) + (((x (((n)%Z + 1))%Z) + 1) ^ 2))).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => ((((x (i)%Z) - 2) ^ 4) + ((((x (i)%Z) * (x ((i + 1))%Z)) - (2 * (x ((i + 1))%Z))) ^ 2) + (((x ((i + 1))%Z) + 1) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__5.
rw e__8.
feq.
}
eapply eq_trans.
{
rw e__4.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (x (n + 1)%Z)) + (4 * ((x (n + 1)%Z) ^ 2) * (x (n)%Z)) + ((- 1) * ((x (n + 1)%Z) ^ 2) * ((x (n)%Z) ^ 2)) + ((- 5) * ((x (n + 1)%Z) ^ 2)) + (32 * (x (n)%Z)) + ((- 24) * ((x (n)%Z) ^ 2)) + (8 * ((x (n)%Z) ^ 3)) + ((- 1) * ((x (n)%Z) ^ 4)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0 + 1)%Z)))) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * (x (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2)))) + (5 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + 1)%Z) ^ 2)))) + ((- 32) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))) + (24 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((- 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 3)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 4))) + (17 * (IZR n)) + (- 1))).
{
assert (e__10 : (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (((1 + (x ((i + 1))%Z)) ^ 2) + (((- 2) + (x (i)%Z)) ^ 4) + (((- (2 * (x ((i + 1))%Z))) + ((x (i)%Z) * (x ((i + 1))%Z))) ^ 2)))) = (((- 2) * (x (n + 1)%Z)) + (4 * ((x (n + 1)%Z) ^ 2) * (x (n)%Z)) + ((- 1) * ((x (n + 1)%Z) ^ 2) * ((x (n)%Z) ^ 2)) + ((- 5) * ((x (n + 1)%Z) ^ 2)) + (32 * (x (n)%Z)) + ((- 24) * ((x (n)%Z) ^ 2)) + (8 * ((x (n)%Z) ^ 3)) + ((- 1) * ((x (n)%Z) ^ 4)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0 + 1)%Z)))) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * (x (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2)))) + (5 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + 1)%Z) ^ 2)))) + ((- 32) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))) + (24 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((- 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 3)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 4))) + (17 * (IZR n)) + (- 17))).
{
swap (((- 1) + n))%Z with (n + (-1))%Z.
assert (e__11 : zsum (1)%Z (n)%Z (fun i : Z => (((1 + (x ((i + 1))%Z)) ^ 2) + (((- 2) + (x (i)%Z)) ^ 4) + (((- (2 * (x ((i + 1))%Z))) + ((x (i)%Z) * (x ((i + 1))%Z))) ^ 2))) = ((2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0 + 1)%Z)))) + ((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * (x (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2)))) + (5 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + 1)%Z) ^ 2)))) + ((- 32) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)))) + (24 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((- 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 3)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 4))) + (17 * (IZR n)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (2) * (x (i__0 + 1)%Z) + ((- 4)) * (((x (i__0 + 1)%Z) ^ 2) * (x (i__0)%Z)) + (1) * (((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2)) + (5) * ((x (i__0 + 1)%Z) ^ 2) + ((- 32)) * (x (i__0)%Z) + (24) * ((x (i__0)%Z) ^ 2) + ((- 8)) * ((x (i__0)%Z) ^ 3) + (1) * ((x (i__0)%Z) ^ 4) + (17) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__13 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((2 * (x (i__0 + 1)%Z)) + ((- 4) * ((x (i__0 + 1)%Z) ^ 2) * (x (i__0)%Z)) + (((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2)) + (5 * ((x (i__0 + 1)%Z) ^ 2)) + ((- 32) * (x (i__0)%Z)) + (24 * ((x (i__0)%Z) ^ 2)) + ((- 8) * ((x (i__0)%Z) ^ 3)) + ((x (i__0)%Z) ^ 4) + 17)).
{
assert (e__12 : (x ((i__0 + 1))%Z) = (x (i__0 + 1)%Z)).
{
swap ((i__0 + 1))%Z with (i__0 + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__12.
reflexivity.
}
feq.
}
feq.
}
transitivity ((2) * zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0 + 1)%Z)) + ((- 4)) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * (x (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0 + 1)%Z) ^ 2) * ((x (i__0)%Z) ^ 2))) + (5) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0 + 1)%Z) ^ 2)) + ((- 32)) * zsum (1)%Z (n)%Z (fun i__0 : Z => (x (i__0)%Z)) + (24) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + ((- 8)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 3)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 4)) + (17) * zsum (1)%Z (n)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__14 : (((1 + (x (((n)%Z + 1))%Z)) ^ 2) + (((- 2) + (x (n)%Z)) ^ 4) + (((- (2 * (x (((n)%Z + 1))%Z))) + ((x (n)%Z) * (x (((n)%Z + 1))%Z))) ^ 2)) = ((2 * (x (n + 1)%Z)) + ((- 4) * ((x (n + 1)%Z) ^ 2) * (x (n)%Z)) + (((x (n + 1)%Z) ^ 2) * ((x (n)%Z) ^ 2)) + (5 * ((x (n + 1)%Z) ^ 2)) + ((- 32) * (x (n)%Z)) + (24 * ((x (n)%Z) ^ 2)) + ((- 8) * ((x (n)%Z) ^ 3)) + ((x (n)%Z) ^ 4) + 17)).
{
assert (e__15 : (x (((n)%Z + 1))%Z) = (x (n + 1)%Z)).
{
swap (((n)%Z + 1))%Z with (n + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__15.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => (((1 + (x ((i + 1))%Z)) ^ 2) + (((- 2) + (x (i)%Z)) ^ 4) + (((- (2 * (x ((i + 1))%Z))) + ((x (i)%Z) * (x ((i + 1))%Z))) ^ 2))) - (((1 + (x (((n)%Z + 1))%Z)) ^ 2) + (((- 2) + (x (n)%Z)) ^ 4) + (((- (2 * (x (((n)%Z + 1))%Z))) + ((x (n)%Z) * (x (((n)%Z + 1))%Z))) ^ 2))).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => (((1 + (x ((i + 1))%Z)) ^ 2) + (((- 2) + (x (i)%Z)) ^ 4) + (((- (2 * (x ((i + 1))%Z))) + ((x (i)%Z) * (x ((i + 1))%Z))) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__11.
rw e__14.
feq.
}
eapply eq_trans.
{
rw e__10.
reflexivity.
}
feq.
}
feq.
}
{
reflexivity.
}
}
pose proof s__16 as [h__17 h__18].
change (((16 + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((((x (i)%Z) - 2) ^ 4) + ((((x (i)%Z) * (x ((i + 1))%Z)) - (2 * (x ((i + 1))%Z))) ^ 2) + (((x ((i + 1))%Z) + 1) ^ 2))))) = (16 + (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (((1 + (x ((i + 1))%Z)) ^ 2) + (((- 2) + (x (i)%Z)) ^ 4) + (((- (2 * (x ((i + 1))%Z))) + ((x (i)%Z) * (x ((i + 1))%Z))) ^ 2)))))) /\ (0 = 0)).
exact s__16.
Qed.
Fail Definition corrupted : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> (((16 + (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((((x (i)%Z) - 2) ^ 4) + ((((x (i)%Z) * (x ((i + 1))%Z)) - (2 * (x ((i + 1))%Z))) ^ 2) + (((x ((i + 1))%Z) + 1) ^ 2))))) = ((16 + (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (((1 + (x ((i + 1))%Z)) ^ 2) + (((- 2) + (x (i)%Z)) ^ 4) + (((- (2 * (x ((i + 1))%Z))) + ((x (i)%Z) * (x ((i + 1))%Z))) ^ 2))))) + 1)) /\ (0 = 0)) := claim.
End T_aida_table1_edensch_93bafd33.


(* aida.tridia_minimum; certificate 9ee61b8c0baeaa91e944005c6e46f59b6aae183f7924c28f6dbaa462026ed5b4 *)
Module T_aida_tridia_minimum_9ee61b8c.
Definition f (x : Z -> R) (n : Z) : R := ((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2))))).

Lemma satisfiable : exists (x : Z -> R) (n : Z), (0 <= n)%Z /\ (2 <= (IZR n)).
Proof.
exists (fun i : Z => (IZR i)), (3)%Z.
split.
{
lia.
}
{
change (2 <= 3).
closed_less.
}
Qed.

Theorem claim : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((0 <= (f x (n)%Z)) /\ ((f (fun i : Z => (powerRZ (1 / 2) ((i + (- 1)))%Z)) (n)%Z) = 0)).
Proof.
intros x n b__0 h__2.
assert (r__1 : 0 <= IZR n) by (izr_le).
assert (z__3 : ((2)%Z <= (n)%Z)%Z).
{ izr_back. }
(* least *)
assert (s__5 : (0 <= (f x (n)%Z))).
{
change (0 <= ((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2)))))).
apply plus_nn_nn.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__4 : 2 <= IZR i__0).
{ izr_le. }
apply mult_pos_nn.
{
natpos.
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
(* zero *)
assert (s__13 : ((f (fun i : Z => (powerRZ (1 * / 2) ((i + (- 1)))%Z)) (n)%Z) = 0)).
{
transitivity (0).
{
change (((((- 1) + ((1 * / 2) ^ 0)) ^ 2) + (zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((- (powerRZ (1 * / 2) (((i + (- 1)) + (- 1)))%Z)) + (2 * (powerRZ (1 * / 2) ((i + (- 1)))%Z))) ^ 2))))) = 0).
assert (e__6 : (zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((- (powerRZ (1 * / 2) (((i + (- 1)) + (- 1)))%Z)) + (2 * (powerRZ (1 * / 2) ((i + (- 1)))%Z))) ^ 2)))) = 0).
{
assert (e__7 : zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((- (powerRZ (1 * / 2) (((i + (- 1)) + (- 1)))%Z)) + (2 * (powerRZ (1 * / 2) ((i + (- 1)))%Z))) ^ 2))) = 0).
{
transitivity (zsum (2)%Z (n)%Z (fun i__0 : Z => (0) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__12 : 2 <= IZR i__0).
{ izr_le. }
transitivity (0).
{
assert (e__8 : (powerRZ (1 * / 2) (((i__0 + (- 1)) + (- 1)))%Z) = (4 * (/ (powerRZ 2 (i__0)%Z)))).
{
swap (((i__0 + (- 1)) + (- 1)))%Z with (i__0 + (-2))%Z.
rewrite (pz_add_nz (1 * / 2) (i__0)%Z ((-2))%Z) by nz.
rewrite (pz_whole_neg (1 * / 2) ((-2))%Z 2 eq_refl).
assert (e__9 : powerRZ (1 * / 2) (i__0)%Z = powerRZ (/ 2) (i__0)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__9.
rewrite (pz_inv 2 (i__0)%Z).
feq.
}
assert (e__10 : (powerRZ (1 * / 2) ((i__0 + (- 1)))%Z) = (2 * (/ (powerRZ 2 (i__0)%Z)))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz (1 * / 2) (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg (1 * / 2) ((-1))%Z 1 eq_refl).
assert (e__11 : powerRZ (1 * / 2) (i__0)%Z = powerRZ (/ 2) (i__0)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__11.
rewrite (pz_inv 2 (i__0)%Z).
feq.
}
eapply eq_trans.
{
rw e__8.
rw e__10.
reflexivity.
}
feq.
}
feq.
}
transitivity ((0) * zsum (2)%Z (n)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__7.
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
transitivity (0).
{
reflexivity.
}
feq.
}
(* goal *)
assert (s__14 : ((0 <= (f x (n)%Z)) /\ ((f (fun i : Z => (powerRZ (1 * / 2) ((i + (- 1)))%Z)) (n)%Z) = 0))).
{
split.
{
exact s__5.
}
{
exact s__13.
}
}
pose proof s__14 as [h__15 h__16].
change ((0 <= (f x (n)%Z)) /\ ((f (fun i : Z => (powerRZ (1 * / 2) ((i + (- 1)))%Z)) (n)%Z) = 0)).
exact s__14.
Qed.
Fail Definition corrupted : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> (((f x (n)%Z) < 0) /\ ((f (fun i : Z => (powerRZ (1 / 2) ((i + (- 1)))%Z)) (n)%Z) = 0)) := claim.
End T_aida_tridia_minimum_9ee61b8c.
