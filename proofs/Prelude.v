(* What the words of the certificates mean in Coq, and the first facts about them.

   Natural numbers are integers with a bound; a sequence is a function of integers. *)
From Coq Require Export Reals ZArith Lra Lia Psatz FunctionalExtensionality.
From Coquelicot Require Export Coquelicot.
Open Scope R_scope.

(* |x|^c for c > 0, which is 0 at x = 0 *)
Definition apow (x c : R) : R := if Req_EM_T x 0 then 0 else Rpower (Rabs x) c.
(* -1, 0 or 1 *)
Definition sgn (x : R) : R := if Rlt_dec 0 x then 1 else if Rlt_dec x 0 then - 1 else 0.
(* the sum of f i over lo <= i <= hi, 0 if there is no such i *)
Fixpoint rsum (f : Z -> R) (lo : Z) (n : nat) : R :=
  match n with O => 0 | S n => rsum f lo n + f (lo + Z.of_nat n)%Z end.
Definition zsum (lo hi : Z) (f : Z -> R) : R := rsum f lo (Z.to_nat (hi - lo + 1)).
(* for all large n *)
Definition zoo (P : Z -> Prop) : Prop := exists N : Z, forall n, (N <= n)%Z -> P n.
(* f n tends to l as n tends to infinity *)
Definition tends (f : Z -> R) (l : R) := filterlim f zoo (locally l).
Definition erf (x : R) : R := 2 / sqrt PI * RInt (fun u => exp (- u ^ 2)) 0 x.

(* powers with integer exponents *)
Lemma pz_nat x n : (0 <= n)%Z -> powerRZ x n = x ^ Z.to_nat n.
Proof. intros h. rewrite pow_powerRZ, Z2Nat.id by exact h. reflexivity. Qed.
Lemma pz_add x m n : (0 <= m)%Z -> (0 <= n)%Z -> powerRZ x (m + n) = powerRZ x m * powerRZ x n.
Proof.
  intros a b. rewrite !pz_nat by lia. rewrite Z2Nat.inj_add by assumption. apply pow_add.
Qed.
Lemma pz_add_nz x m n : x <> 0 -> powerRZ x (m + n) = powerRZ x m * powerRZ x n.
Proof. apply powerRZ_add. Qed.
Lemma pz_neg x m : powerRZ x (- m) = / powerRZ x m.
Proof. destruct m; simpl; [rewrite Rinv_1; reflexivity | reflexivity | rewrite Rinv_inv; reflexivity]. Qed.
Lemma pz_mult x y m : (0 <= m)%Z -> powerRZ (x * y) m = powerRZ x m * powerRZ y m.
Proof. intros h. rewrite !pz_nat by exact h. apply Rpow_mult_distr. Qed.
Lemma pz_inv x m : powerRZ (/ x) m = / powerRZ x m.
Proof. destruct m; simpl; [rewrite Rinv_1; reflexivity | apply pow_inv | f_equal; apply pow_inv]. Qed.
Lemma pz_pz x m n : (0 <= m)%Z -> (0 <= n)%Z -> powerRZ (powerRZ x m) n = powerRZ x (m * n).
Proof. intros a b. rewrite !pz_nat by nia. rewrite Z2Nat.inj_mul by assumption. symmetry. apply pow_mult. Qed.
Lemma pz_pow x (k : nat) m : powerRZ (x ^ k) m = powerRZ x m ^ k.
Proof.
  destruct m; simpl; [symmetry; apply pow1 | rewrite <- !pow_mult; f_equal; lia |].
  rewrite pow_inv. f_equal. rewrite <- !pow_mult; f_equal; lia.
Qed.
Lemma pz_pos x m : 0 < x -> 0 < powerRZ x m.
Proof. apply powerRZ_lt. Qed.
Lemma pz_nonneg x m : 0 <= x -> (0 <= m)%Z -> 0 <= powerRZ x m.
Proof. intros a b. rewrite pz_nat by exact b. apply pow_le, a. Qed.
Lemma pz_one m : powerRZ 1 m = 1. Proof. apply powerRZ_R1 || (destruct m; simpl; rewrite ?pow1, ?Rinv_1; reflexivity). Qed.
Lemma pz_le_1 x m : 0 < x <= 1 -> (0 <= m)%Z -> powerRZ x m <= 1.
Proof. intros h b. rewrite pz_nat by exact b. rewrite <- (pow1 (Z.to_nat m)). apply pow_incr. lra. Qed.
Lemma pz_lt_1 x m : 0 < x < 1 -> (0 < m)%Z -> powerRZ x m < 1.
Proof. intros h b. rewrite pz_nat by lia. apply pow_lt_1_compat; [lra | lia]. Qed.
Lemma pz_ge_1 x m : 1 <= x -> (0 <= m)%Z -> 1 <= powerRZ x m.
Proof. intros h b. rewrite pz_nat by exact b. apply pow_R1_Rle, h. Qed.
Lemma pz_gt_1 x m : 1 < x -> (0 < m)%Z -> 1 < powerRZ x m.
Proof. intros h b. rewrite pz_nat by lia. apply Rlt_pow_R1; [exact h | lia]. Qed.

(* powers with real exponents *)
Lemma rp_exp x c : Rpower x c = exp (c * ln x). Proof. reflexivity. Qed.
Lemma ln_neg_1 x : 0 < x < 1 -> ln x < 0.
Proof. intros h. rewrite <- ln_1. apply ln_increasing; lra. Qed.
Lemma ln_pos_1 x : 1 < x -> 0 < ln x.
Proof. intros h. rewrite <- ln_1. apply ln_increasing; lra. Qed.
Lemma exp_lt_1 x : x < 0 -> exp x < 1. Proof. intros h. rewrite <- exp_0. apply exp_increasing, h. Qed.
Lemma exp_gt_1 x : 0 < x -> 1 < exp x. Proof. intros h. rewrite <- exp_0. apply exp_increasing, h. Qed.
Lemma rp_lt_1 x c : 0 < x < 1 -> 0 < c -> Rpower x c < 1.
Proof. intros h k. apply exp_lt_1. assert (a := ln_neg_1 x h). nra. Qed.
Lemma rp_gt_1 x c : 1 < x -> 0 < c -> 1 < Rpower x c.
Proof. intros h k. apply exp_gt_1. assert (a := ln_pos_1 x h). nra. Qed.
Lemma rp_0 x : Rpower x 0 = 1. Proof. unfold Rpower. rewrite Rmult_0_l. apply exp_0. Qed.
Lemma rp_of_1 c : Rpower 1 c = 1. Proof. unfold Rpower. rewrite ln_1, Rmult_0_r. apply exp_0. Qed.
Lemma rp_le_1 x c : 0 < x <= 1 -> 0 <= c -> Rpower x c <= 1.
Proof.
  intros [p [h | h]] [k | k]; [apply Rlt_le, rp_lt_1; lra | rewrite <- k, rp_0; lra | | ]; subst; rewrite rp_of_1; lra.
Qed.
Lemma rp_ge_1 x c : 1 <= x -> 0 <= c -> 1 <= Rpower x c.
Proof.
  intros [h | h] [k | k]; [apply Rlt_le, rp_gt_1; lra | rewrite <- k, rp_0; lra | | ]; subst; rewrite rp_of_1; lra.
Qed.

(* sums *)
Lemma zsum_empty lo hi f : (hi < lo)%Z -> zsum lo hi f = 0.
Proof. intros h. unfold zsum. replace (Z.to_nat (hi - lo + 1)) with O by lia. reflexivity. Qed.
Lemma zsum_succ lo hi f : (lo <= hi + 1)%Z -> zsum lo (hi + 1) f = zsum lo hi f + f (hi + 1)%Z.
Proof.
  intros h. unfold zsum. replace (Z.to_nat (hi + 1 - lo + 1)) with (S (Z.to_nat (hi - lo + 1))) by lia.
  simpl rsum. replace (lo + Z.of_nat (Z.to_nat (hi - lo + 1)))%Z with (hi + 1)%Z by lia. reflexivity.
Qed.
Lemma rsum_ext f g lo n : (forall i, (lo <= i < lo + Z.of_nat n)%Z -> f i = g i) -> rsum f lo n = rsum g lo n.
Proof.
  induction n as [|n ih]; intros h; [reflexivity |]. simpl. rewrite ih by (intros i b; apply h; lia).
  rewrite h by lia. reflexivity.
Qed.
Lemma zsum_ext lo hi f g : (forall i, (lo <= i <= hi)%Z -> f i = g i) -> zsum lo hi f = zsum lo hi g.
Proof. intros h. apply rsum_ext. intros i b. apply h. lia. Qed.
Lemma zsum_plus lo hi f g : zsum lo hi (fun i => f i + g i) = zsum lo hi f + zsum lo hi g.
Proof. unfold zsum. induction (Z.to_nat (hi - lo + 1)) as [|n ih]; simpl; [ring | rewrite ih; ring]. Qed.
Lemma zsum_scal lo hi c f : zsum lo hi (fun i => c * f i) = c * zsum lo hi f.
Proof. unfold zsum. induction (Z.to_nat (hi - lo + 1)) as [|n ih]; simpl; [ring | rewrite ih; ring]. Qed.
Lemma rsum_const lo n c : rsum (fun _ => c) lo n = c * INR n.
Proof. induction n as [|n ih]; [simpl; ring |]. rewrite S_INR. simpl. rewrite ih. ring. Qed.
Lemma zsum_const lo hi c : (lo <= hi + 1)%Z -> zsum lo hi (fun _ => c) = c * (IZR hi - IZR lo + 1).
Proof.
  intros h. unfold zsum. rewrite rsum_const, INR_IZR_INZ, Z2Nat.id by lia.
  rewrite plus_IZR, minus_IZR. reflexivity.
Qed.
Lemma zsum_nonneg lo hi f : (forall i, (lo <= i <= hi)%Z -> 0 <= f i) -> 0 <= zsum lo hi f.
Proof.
  intros h. unfold zsum. assert (k : forall n, (Z.of_nat n <= hi - lo + 1)%Z -> 0 <= rsum f lo n).
  { intros n. induction n as [|n ih]; intros b; simpl; [lra |]. apply Rplus_le_le_0_compat; [apply ih; lia | apply h; lia]. }
  destruct (Z_le_gt_dec 0 (hi - lo + 1)); [apply k; lia |].
  replace (Z.to_nat (hi - lo + 1)) with O by lia. simpl. lra.
Qed.
Lemma zsum_nonpos lo hi f : (forall i, (lo <= i <= hi)%Z -> f i <= 0) -> zsum lo hi f <= 0.
Proof.
  intros h. assert (k : 0 <= zsum lo hi (fun i => -1 * f i)).
  { apply zsum_nonneg. intros i b. assert (f i <= 0) by (apply h, b). lra. }
  rewrite zsum_scal in k. lra.
Qed.
Lemma zsum_zero lo hi f : (forall i, (lo <= i <= hi)%Z -> f i = 0) -> zsum lo hi f = 0.
Proof.
  intros h. apply Rle_antisym; [apply zsum_nonpos | apply zsum_nonneg]; intros i b; rewrite h by exact b; lra.
Qed.

(* magnitudes *)
Lemma apow_opp x c : apow (- x) c = apow x c.
Proof.
  unfold apow. destruct (Req_EM_T (- x) 0), (Req_EM_T x 0); try reflexivity; try (exfalso; lra).
  rewrite Rabs_Ropp. reflexivity.
Qed.
Lemma apow_pos x c : x <> 0 -> 0 < apow x c.
Proof. intros h. unfold apow. destruct (Req_EM_T x 0); [tauto | apply exp_pos]. Qed.
Lemma apow_nonneg x c : 0 <= apow x c.
Proof. unfold apow. destruct (Req_EM_T x 0); [lra | apply Rlt_le, exp_pos]. Qed.

Global Instance zoo_filter : ProperFilter zoo.
Proof.
  constructor.
  - intros P [N h]. exists N. apply h. lia.
  - constructor.
    + exists 0%Z. auto.
    + intros P Q [M h] [N k]. exists (Z.max M N). intros n b. split; [apply h | apply k]; lia.
    + intros P Q i [N h]. exists N. auto.
Qed.

Lemma tends_ext_from f g N l : (forall n, (N <= n)%Z -> f n = g n) -> tends f l -> tends g l.
Proof. intros e h. apply (filterlim_ext_loc f g); [exists N; exact e | exact h]. Qed.
