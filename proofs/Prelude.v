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
(* further lemmas, on top of the prelude's *)
Lemma pz_whole x c k : c = Z.of_nat k -> powerRZ x c = x ^ k.
Proof. intros ->. symmetry. apply pow_powerRZ. Qed.
Lemma pz_whole_neg x c k : c = (- Z.of_nat k)%Z -> powerRZ x c = / (x ^ k).
Proof. intros ->. rewrite pz_neg, <- pow_powerRZ. reflexivity. Qed.
Lemma pz_times x c m k : c = Z.of_nat k -> (0 <= m)%Z -> powerRZ x (c * m) = powerRZ x m ^ k.
Proof.
  intros -> h. induction k as [|k ih].
  - reflexivity.
  - replace (Z.of_nat (S k) * m)%Z with (m + Z.of_nat k * m)%Z by lia.
    rewrite pz_add by nia. rewrite ih. reflexivity.
Qed.
Lemma pz_exp_zero x m : m = 0%Z -> powerRZ x m = 1. Proof. intros ->. reflexivity. Qed.
Lemma pw_lt_1 x k : 0 < x < 1 -> (0 < k)%nat -> x ^ k < 1.
Proof. intros h k0. apply pow_lt_1_compat; [lra | lia]. Qed.
Lemma pw_le_1 x k : 0 <= x <= 1 -> x ^ k <= 1.
Proof. intros h. rewrite <- (pow1 k). apply pow_incr. lra. Qed.
Lemma pw_gt_1 x k : 1 < x -> (0 < k)%nat -> 1 < x ^ k.
Proof. intros h k0. apply Rlt_pow_R1; [lra | lia]. Qed.
Lemma pw_ge_1 x k : 1 <= x -> 1 <= x ^ k.
Proof. apply pow_R1_Rle. Qed.

Lemma rp_one c : Rpower 1 c = 1.
Proof. unfold Rpower. rewrite ln_1, Rmult_0_r. apply exp_0. Qed.
Lemma rp_times x r s k : r = INR k * s -> Rpower x r = Rpower x s ^ k.
Proof.
  intros ->. induction k as [|k ih].
  - simpl. rewrite Rmult_0_l. unfold Rpower. rewrite Rmult_0_l. apply exp_0.
  - rewrite S_INR. replace ((INR k + 1) * s) with (s + INR k * s) by ring.
    rewrite Rpower_plus, ih. reflexivity.
Qed.
Lemma rp_add x c a b : c = a + b -> Rpower x c = Rpower x a * Rpower x b.
Proof. intros ->. apply Rpower_plus. Qed.
Lemma exp_add c a b : c = a + b -> exp c = exp a * exp b.
Proof. intros ->. apply exp_plus. Qed.
Lemma rp_opp x r : Rpower x (- r) = / Rpower x r. Proof. apply Rpower_Ropp. Qed.
Lemma rp_times_neg x r s k : r = - (INR k * s) -> Rpower x r = / (Rpower x s ^ k).
Proof. intros ->. rewrite rp_opp. f_equal. apply rp_times. reflexivity. Qed.
Lemma rp_whole x r k : 0 < x -> r = INR k -> Rpower x r = x ^ k.
Proof. intros h ->. apply Rpower_pow, h. Qed.
Lemma rp_whole_neg x r k : 0 < x -> r = - INR k -> Rpower x r = / (x ^ k).
Proof. intros h ->. rewrite rp_opp. f_equal. apply Rpower_pow, h. Qed.
Lemma rp_of_index x m : 0 < x -> (0 <= m)%Z -> Rpower x (IZR m) = powerRZ x m.
Proof.
  intros h b. rewrite <- (Z2Nat.id m b), <- INR_IZR_INZ, <- pow_powerRZ. apply Rpower_pow, h.
Qed.
Lemma rp_index x r m k : 0 < x -> (0 <= m)%Z -> r = INR k * IZR m -> Rpower x r = powerRZ x m ^ k.
Proof. intros h b e. rewrite (rp_times x r (IZR m) k e). f_equal. apply rp_of_index; assumption. Qed.
Lemma rp_index_neg x r m k :
  0 < x -> (0 <= m)%Z -> r = - (INR k * IZR m) -> Rpower x r = / (powerRZ x m ^ k).
Proof. intros h b ->. rewrite rp_opp. f_equal. apply rp_index; auto. Qed.
Lemma rp_index_of x s m : (0 <= m)%Z -> Rpower x (IZR m * s) = powerRZ (Rpower x s) m.
Proof.
  intros b. rewrite <- (rp_of_index (Rpower x s) m); [ | apply exp_pos | exact b].
  rewrite Rpower_mult. f_equal. ring.
Qed.
Lemma rp_times_index x r s m k :
  (0 <= m)%Z -> r = INR k * IZR m * s -> Rpower x r = powerRZ (Rpower x s) m ^ k.
Proof.
  intros b e. rewrite <- rp_index_of by exact b. apply rp_times. rewrite e. ring.
Qed.
Lemma rp_times_index_neg x r s m k :
  (0 <= m)%Z -> r = - (INR k * IZR m * s) -> Rpower x r = / (powerRZ (Rpower x s) m ^ k).
Proof. intros b ->. rewrite rp_opp. f_equal. apply rp_times_index; auto. Qed.
Lemma rp_root x s k : (0 < k)%nat -> 0 < x -> 1 = INR k * s -> Rpower x s ^ k = x.
Proof. intros _ h e. rewrite <- (rp_times x 1 s k e). apply Rpower_1, h. Qed.
Lemma rp_root_of x s k r : r = INR k * s -> Rpower x s ^ k = Rpower x r.
Proof. intros e. symmetry. apply rp_times, e. Qed.
Lemma exp_times r s k : r = INR k * s -> exp r = exp s ^ k.
Proof.
  intros ->. induction k as [|k ih].
  - simpl. rewrite Rmult_0_l. apply exp_0.
  - rewrite S_INR. replace ((INR k + 1) * s) with (s + INR k * s) by ring.
    rewrite exp_plus, ih. reflexivity.
Qed.
Lemma exp_times_neg r s k : r = - (INR k * s) -> exp r = / (exp s ^ k).
Proof. intros ->. rewrite exp_Ropp. f_equal. apply exp_times. reflexivity. Qed.
Lemma sqrt_square x : 0 <= x -> sqrt x ^ 2 = x.
Proof. intros h. simpl. rewrite Rmult_1_r. apply sqrt_sqrt, h. Qed.

(* signs *)
Lemma sgn_zero : sgn 0 = 0.
Proof. unfold sgn. destruct (Rlt_dec 0 0); [lra|]. destruct (Rlt_dec 0 0); lra. Qed.
Lemma sgn_pos x : 0 < x -> sgn x = 1.
Proof. intros h. unfold sgn. destruct (Rlt_dec 0 x); lra. Qed.
Lemma sgn_neg x : x < 0 -> sgn x = - 1.
Proof. intros h. unfold sgn. destruct (Rlt_dec 0 x); [lra|]. destruct (Rlt_dec x 0); lra. Qed.
Lemma sgn_by x : (0 < x /\ sgn x = 1) \/ (x < 0 /\ sgn x = - 1) \/ (x = 0 /\ sgn x = 0).
Proof.
  destruct (Rtotal_order x 0) as [h | [h | h]].
  - right; left. split; [exact h | apply sgn_neg, h].
  - right; right. split; [exact h | rewrite h; apply sgn_zero].
  - left. split; [exact h | apply sgn_pos, h].
Qed.
Ltac sgn_cases x := destruct (sgn_by x) as [[? ?] | [[? ?] | [? ?]]].
Lemma sgn_scale c x y : y = c * x -> 0 < c -> sgn y = sgn x.
Proof. intros -> h. sgn_cases x; sgn_cases (c * x); nra. Qed.
Lemma sgn_scale_neg c x y : y = - (c * x) -> 0 < c -> sgn y = - sgn x.
Proof. intros -> h. sgn_cases x; sgn_cases (- (c * x)); nra. Qed.
Lemma sgn_pos_sign x : 0 < x -> 0 < sgn x. Proof. intros h. rewrite sgn_pos; lra. Qed.
Lemma sgn_neg_sign x : x < 0 -> sgn x < 0. Proof. intros h. rewrite sgn_neg; lra. Qed.
Lemma sgn_nn_sign x : 0 <= x -> 0 <= sgn x. Proof. sgn_cases x; lra. Qed.
Lemma sgn_np_sign x : x <= 0 -> sgn x <= 0. Proof. sgn_cases x; lra. Qed.
Lemma sgn_zero_sign x : x = 0 -> sgn x = 0. Proof. sgn_cases x; lra. Qed.
Lemma sgn_ne_sign x : x <> 0 -> sgn x <> 0. Proof. sgn_cases x; lra. Qed.
Lemma ln_pos_sign x : 0 < x + -1 -> 0 < ln x.
Proof. intros h. rewrite <- ln_1. apply ln_increasing; lra. Qed.
Lemma ln_nn_sign x : 0 <= x + -1 -> 0 <= ln x.
Proof. intros [h | h]; [left; apply ln_pos_sign, h | right; replace x with 1 by lra; symmetry; apply ln_1]. Qed.
Lemma ln_zero_sign x : x + -1 = 0 -> ln x = 0.
Proof. intros h. replace x with 1 by lra. apply ln_1. Qed.
Lemma ln_neg_sign x : 0 < x -> x + -1 < 0 -> ln x < 0.
Proof. intros p h. rewrite <- ln_1. apply ln_increasing; lra. Qed.
Lemma ln_np_sign x : 0 < x -> x + -1 <= 0 -> ln x <= 0.
Proof. intros p [h | h]; [left; apply ln_neg_sign; assumption | right; apply ln_zero_sign, h]. Qed.
Lemma ln_ne_sign x : 0 < x -> x + -1 <> 0 -> ln x <> 0.
Proof. intros p h. destruct (Rtotal_order (x + -1) 0) as [k | [k | k]]; [apply Rlt_not_eq, ln_neg_sign; assumption | tauto | apply Rgt_not_eq, ln_pos_sign; lra]. Qed.

(* magnitudes *)
Lemma apow_0 c : apow 0 c = 0. Proof. unfold apow. destruct (Req_EM_T 0 0); [reflexivity | tauto]. Qed.
Lemma apow_1 c : apow 1 c = 1.
Proof. unfold apow. destruct (Req_EM_T 1 0); [lra |]. rewrite Rabs_R1. apply rp_one. Qed.
Lemma apow_flip x y c : x = - y -> apow x c = apow y c. Proof. intros ->. apply apow_opp. Qed.
Lemma apow_even x k n c : n = (2 * k)%nat -> c = 2 * INR k -> (0 < k)%nat -> apow x c = x ^ n.
Proof.
  intros -> -> h. unfold apow. destruct (Req_EM_T x 0) as [e | e].
  - rewrite e, pow_i; [reflexivity | lia].
  - replace (2 * INR k) with (INR (2 * k)) by (rewrite mult_INR; simpl; ring).
    rewrite Rpower_pow by (apply Rabs_pos_lt, e).
    rewrite !pow_mult, <- Rsqr_pow2, <- Rsqr_abs, Rsqr_pow2. reflexivity.
Qed.

(* sums *)
Lemma zsum_pred lo h f : (lo <= h)%Z -> zsum lo (h - 1) f = zsum lo h f - f h.
Proof.
  intros b. replace (zsum lo h f) with (zsum lo (h - 1 + 1) f) by (f_equal; lia).
  rewrite zsum_succ by lia. replace (h - 1 + 1)%Z with h by lia. ring.
Qed.
Lemma zsum_up lo b c f : c = (b + 1)%Z -> (lo <= c)%Z -> zsum lo c f = zsum lo b f + f c.
Proof. intros -> h. apply zsum_succ. lia. Qed.
Lemma zsum_down lo b c f : c = (b - 1)%Z -> (lo <= b)%Z -> zsum lo c f = zsum lo b f - f b.
Proof. intros -> h. apply zsum_pred, h. Qed.
Ltac unroll_zsum := unfold zsum;
  match goal with |- rsum ?f ?lo (Z.to_nat ?n) = _ =>
    let k := eval vm_compute in (Z.to_nat n) in change (Z.to_nat n) with k; cbn [rsum];
    repeat match goal with |- context [(?a + Z.of_nat ?b)%Z] =>
      let v := eval vm_compute in (a + Z.of_nat b)%Z in change (a + Z.of_nat b)%Z with v end;
    cbv beta; try ring end.
Ltac zsum_linear := rewrite ?zsum_plus, ?zsum_scal; reflexivity.

Lemma tends_from N f g l : tends f l -> (forall n, (N <= n)%Z -> f n = g n) -> tends g l.
Proof. intros h e. exact (tends_ext_from f g N l e h). Qed.
Lemma tends_value f l m : m = l -> tends f l -> tends f m. Proof. intros ->. auto. Qed.
Lemma gap_lt0 x y : 0 < y + - x -> x < y. Proof. lra. Qed.
(* powers, roots, magnitudes, signs and sums under the names that generated proofs use *)
Lemma pz_0 : forall x, powerRZ x 0 = 1. Proof. reflexivity. Qed.
Lemma pz_const : forall x (k : nat), powerRZ x (Z.of_nat k) = x ^ k.
Proof. intros x k. symmetry. apply pow_powerRZ. Qed.
Lemma pz_nz : forall x m, x <> 0 -> powerRZ x m <> 0.
Proof. intros x m h. apply powerRZ_NOR, h. Qed.
Lemma pz_scale : forall x m (k : nat), (0 <= m)%Z \/ x <> 0 -> powerRZ x (Z.of_nat k * m) = powerRZ x m ^ k.
Proof.
  intros x m k _. destruct (Z_le_gt_dec 0 m) as [h | h]; [exact (pz_times x _ m k eq_refl h) |].
  replace (Z.of_nat k * m)%Z with (- (Z.of_nat k * - m))%Z by ring.
  rewrite pz_neg, (pz_times x _ (- m) k eq_refl) by lia.
  replace m with (- - m)%Z at 2 by ring. rewrite (pz_neg x (- m)). symmetry. apply pow_inv.
Qed.
Lemma sqrt_sq : forall x, 0 <= x -> sqrt x ^ 2 = x. Proof. exact sqrt_square. Qed.
Lemma rp_root_quotient : forall x r (q : positive),
  Rpower x (r / IZR (Zpos q)) ^ Pos.to_nat q = Rpower x r.
Proof.
  intros x r q. symmetry. apply rp_times. rewrite INR_IZR_INZ, positive_nat_Z. field.
  apply IZR_neq. discriminate.
Qed.
Lemma rp_root_of_index : forall x r (q : nat), (0 < q)%nat -> Rpower x (r / INR q) ^ q = Rpower x r.
Proof. intros x r q h. symmetry. apply rp_times. field. apply not_0_INR. lia. Qed.
Lemma rp_1 : forall x, 0 < x -> Rpower x 1 = x. Proof. exact Rpower_1. Qed.
Lemma apow_even_Z : forall x k, (0 < k)%Z -> apow x (IZR (2 * k)) = x ^ Z.to_nat (2 * k).
Proof.
  intros x k h. apply (apow_even x (Z.to_nat k)); [lia | | lia].
  rewrite mult_IZR, INR_IZR_INZ, Z2Nat.id by lia. reflexivity.
Qed.
Lemma sgn_0 : sgn 0 = 0. Proof. exact sgn_zero. Qed.
Lemma sgn_opp : forall x, sgn (- x) = - sgn x.
Proof. intros x. sgn_cases x; sgn_cases (- x); lra. Qed.
Lemma sgn_mult_const : forall c x, 0 < c -> sgn (c * x) = sgn x.
Proof. intros c x h. exact (sgn_scale c x _ eq_refl h). Qed.
Lemma zsum_last : forall lo hi f, (lo <= hi)%Z -> zsum lo hi f = zsum lo (hi - 1) f + f hi.
Proof. intros lo hi f h. rewrite zsum_pred by exact h. ring. Qed.
(* f_succ of a recursion from `start`: prove_succ f f_nat start n *)
Ltac prove_succ f f_nat start n := unfold f;
  replace (Z.to_nat (n + 1 - start)) with (S (Z.to_nat (n - start))) by lia; cbn [f_nat];
  replace (start + Z.of_nat (Z.to_nat (n - start)))%Z with n by lia; reflexivity.
Lemma ne_mult x y : x <> 0 -> y <> 0 -> x * y <> 0.
Proof. intros a b c. apply Rmult_integral in c. tauto. Qed.
(* Limits and continuity: what is built from convergent parts by continuous operations converges. *)

Section Parts.
  Context {T : Type} {F : (T -> Prop) -> Prop} {FF : Filter F}.
  Definition to (f : T -> R) (l : R) := filterlim f F (locally l).
  Lemma to_const l : to (fun _ => l) l. Proof. apply filterlim_const. Qed.
  Lemma to_by (g : R -> R) f l : continuous g l -> to f l -> to (fun n => g (f n)) (g l).
  Proof. intros c h. exact (filterlim_comp _ _ _ f g F (locally l) (locally (g l)) h c). Qed.
  Lemma to_plus f g l m : to f l -> to g m -> to (fun n => f n + g n) (l + m).
  Proof. intros h k. exact (filterlim_comp_2 f g Rplus h k (filterlim_plus l m)). Qed.
  Lemma to_opp f l : to f l -> to (fun n => - f n) (- l).
  Proof. apply (to_by Ropp). apply (filterlim_opp l). Qed.
  Lemma to_minus f g l m : to f l -> to g m -> to (fun n => f n - g n) (l - m).
  Proof. intros h k. apply (to_plus f (fun n => - g n) l (- m) h (to_opp g m k)). Qed.
  Lemma to_mult f g l m : to f l -> to g m -> to (fun n => f n * g n) (l * m).
  Proof. intros h k. exact (filterlim_comp_2 f g Rmult h k (filterlim_mult l m)). Qed.
  Lemma to_inv f l : to f l -> l <> 0 -> to (fun n => / f n) (/ l).
  Proof.
    intros h z. apply (to_by Rinv); [ | exact h].
    apply (continuous_Rinv l z).
  Qed.
  Lemma to_pow k f l : to f l -> to (fun n => f n ^ k) (l ^ k).
  Proof.
    intros h. induction k as [|k ih]; [apply to_const | apply (to_mult f (fun n => f n ^ k)); assumption].
  Qed.
  Lemma to_sqrt f l : to f l -> to (fun n => sqrt (f n)) (sqrt l).
  Proof. apply (to_by sqrt). apply continuous_sqrt. Qed.
  Lemma to_exp f l : to f l -> to (fun n => exp (f n)) (exp l).
  Proof. apply (to_by exp). apply continuous_exp. Qed.
  Lemma to_sin f l : to f l -> to (fun n => sin (f n)) (sin l).
  Proof. apply (to_by sin). apply continuous_sin. Qed.
  Lemma to_ln f l : to f l -> 0 < l -> to (fun n => ln (f n)) (ln l).
  Proof. intros h p. apply (to_by ln); [ | exact h]. apply continuity_pt_filterlim, derivable_continuous_pt.
    exists (/ l). apply derivable_pt_lim_ln, p. Qed.
  Lemma to_Rpower f g l m : to f l -> to g m -> 0 < l -> to (fun n => Rpower (f n) (g n)) (Rpower l m).
  Proof. intros h k p. unfold Rpower. apply (to_exp (fun n => g n * ln (f n))). apply to_mult; [exact k | apply to_ln; assumption]. Qed.
  Lemma to_ext f g l : F (fun n => f n = g n) -> to f l -> to g l.
  Proof. intros e h. exact (filterlim_ext_loc f g e h). Qed.
  Lemma to_powerRZ k f l : to f l -> (l <> 0 \/ (0 <= k)%Z) -> to (fun n => powerRZ (f n) k) (powerRZ l k).
  Proof.
    intros h c. destruct k as [|p|p]; simpl.
    - apply to_const.
    - apply to_pow, h.
    - destruct c as [c | c]; [ | lia]. apply (to_inv (fun n => f n ^ Pos.to_nat p)); [apply to_pow, h | apply pow_nonzero, c].
  Qed.
  Lemma to_between a f b l : F (fun n => a n <= f n <= b n) -> to a l -> to b l -> to f l.
  Proof.
    intros e h k. apply filterlim_locally. intros d.
    apply filterlim_locally with (eps := d) in h. apply filterlim_locally with (eps := d) in k.
    generalize (filter_and _ _ e (filter_and _ _ h k)). apply filter_imp.
    intros n [[u v] [p q]]. revert p q. unfold ball; simpl. unfold AbsRing_ball, abs, minus, plus, opp; simpl.
    intros p q. apply Rabs_def2 in p. apply Rabs_def2 in q. apply Rabs_def1; lra.
  Qed.
  (* |x|^c at every base, for c > 0 *)
  Lemma to_Rabs f l : to f l -> to (fun n => Rabs (f n)) (Rabs l).
  Proof. apply (to_by Rabs). apply continuous_Rabs. Qed.
  Lemma to_apow f g l m : to f l -> to g m -> 0 < m -> to (fun n => apow (f n) (g n)) (apow l m).
  Proof.
    intros h k p. destruct (Req_dec l 0) as [z | z].
    - subst l. rewrite apow_0. apply filterlim_locally. intros [d dp].
      (* |x|^c <= |x|^(m/2) where |x| <= 1 and c >= m/2 *)
      set (r := Rmin 1 (Rpower d (/ (m / 2)))).
      assert (rp : 0 < r). { unfold r. apply Rmin_glb_lt; [lra | apply exp_pos]. }
      assert (hb : F (fun n => Rabs (f n) < r)).
      { apply filterlim_locally with (eps := mkposreal r rp) in h. revert h. apply filter_imp. intros n.
        unfold ball; simpl. unfold AbsRing_ball, abs, minus, plus, opp; simpl. rewrite Ropp_0, Rplus_0_r. auto. }
      assert (mp : 0 < m / 2) by lra.
      assert (kb : F (fun n => m / 2 <= g n)).
      { apply filterlim_locally with (eps := mkposreal (m / 2) mp) in k. revert k. apply filter_imp. intros n.
        unfold ball; simpl. unfold AbsRing_ball, abs, minus, plus, opp; simpl. intros q. apply Rabs_def2 in q. lra. }
      generalize (filter_and _ _ hb kb). apply filter_imp. intros n [u v].
      unfold ball; simpl. unfold AbsRing_ball, abs, minus, plus, opp; simpl. rewrite Ropp_0, Rplus_0_r.
      unfold apow. destruct (Req_EM_T (f n) 0) as [e | e]; [rewrite Rabs_R0; exact dp |].
      rewrite Rabs_right by (apply Rle_ge, Rlt_le, exp_pos).
      assert (a0 : 0 < Rabs (f n)) by (apply Rabs_pos_lt, e).
      assert (a1 : Rabs (f n) < 1) by (eapply Rlt_le_trans; [exact u | apply Rmin_l]).
      assert (a2 : Rabs (f n) < Rpower d (/ (m / 2))) by (eapply Rlt_le_trans; [exact u | apply Rmin_r]).
      apply Rle_lt_trans with (Rpower (Rabs (f n)) (m / 2)).
      + unfold Rpower. destruct v as [v | v]; [ | rewrite v; apply Rle_refl].
        apply Rlt_le, exp_increasing. assert (ln (Rabs (f n)) < 0) by (rewrite <- ln_1; apply ln_increasing; lra). nra.
      + replace d with (Rpower (Rpower d (/ (m / 2))) (m / 2)).
        * unfold Rpower at 1 2. apply exp_increasing.
          apply Rmult_lt_compat_l; [exact mp |]. apply ln_increasing; assumption.
        * rewrite Rpower_mult. replace (/ (m / 2) * (m / 2)) with 1 by (field; lra). apply Rpower_1, dp.
    - unfold apow at 2. destruct (Req_EM_T l 0) as [e | e]; [tauto |].
      apply (to_ext (fun n => Rpower (Rabs (f n)) (g n))).
      + assert (lp : 0 < Rabs l) by (apply Rabs_pos_lt, z).
        apply filterlim_locally with (eps := mkposreal (Rabs l) lp) in h. revert h. apply filter_imp. intros n.
        unfold ball; simpl. unfold AbsRing_ball, abs, minus, plus, opp; simpl. intros q.
        unfold apow. destruct (Req_EM_T (f n) 0) as [w | w]; [ | reflexivity].
        rewrite w, Rplus_0_l, Rabs_Ropp in q. lra.
      + apply to_Rpower; [apply to_Rabs, h | exact k | apply Rabs_pos_lt, z].
  Qed.
  Lemma to_sgn_apow f g l m : to f l -> to g m -> 0 < m ->
    to (fun n => sgn (f n) * apow (f n) (g n)) (sgn l * apow l m).
  Proof.
    intros h k p. assert (a := to_apow f g l m h k p). destruct (Req_dec l 0) as [z | z].
    - subst l. rewrite sgn_zero, Rmult_0_l. rewrite apow_0 in a.
      apply (to_between (fun n => - apow (f n) (g n)) _ (fun n => apow (f n) (g n))).
      + apply filter_forall. intros n. assert (q := apow_nonneg (f n) (g n)). sgn_cases (f n); nra.
      + assert (q := to_opp _ _ a). rewrite Ropp_0 in q. exact q.
      + exact a.
    - apply (to_ext (fun n => sgn l * apow (f n) (g n))).
      + assert (lp : 0 < Rabs l) by (apply Rabs_pos_lt, z).
        apply filterlim_locally with (eps := mkposreal (Rabs l) lp) in h. revert h. apply filter_imp. intros n.
        unfold ball; simpl. unfold AbsRing_ball, abs, minus, plus, opp; simpl. intros q. f_equal.
        apply Rabs_def2 in q. destruct (Rtotal_order l 0) as [s | [s | s]]; [ | tauto | ].
        * rewrite Rabs_left in q by exact s. rewrite !sgn_neg; lra.
        * rewrite Rabs_right in q by lra. rewrite !sgn_pos; lra.
      + apply to_mult; [apply to_const | exact a].
  Qed.
End Parts.

(* sequences *)
Lemma tends_const l : tends (fun _ => l) l. Proof. apply to_const. Qed.
Lemma tends_plus f g l m : tends f l -> tends g m -> tends (fun n => f n + g n) (l + m). Proof. apply to_plus. Qed.
Lemma tends_minus f g l m : tends f l -> tends g m -> tends (fun n => f n - g n) (l - m). Proof. apply to_minus. Qed.
Lemma tends_mult f g l m : tends f l -> tends g m -> tends (fun n => f n * g n) (l * m). Proof. apply to_mult. Qed.
Lemma tends_opp f l : tends f l -> tends (fun n => - f n) (- l). Proof. apply to_opp. Qed.
Lemma tends_inv f l : tends f l -> l <> 0 -> tends (fun n => / f n) (/ l). Proof. apply to_inv. Qed.
Lemma tends_pow k f l : tends f l -> tends (fun n => f n ^ k) (l ^ k). Proof. apply to_pow. Qed.
Lemma tends_sqrt f l : tends f l -> tends (fun n => sqrt (f n)) (sqrt l). Proof. apply to_sqrt. Qed.
Lemma tends_exp f l : tends f l -> tends (fun n => exp (f n)) (exp l). Proof. apply to_exp. Qed.
Lemma tends_sin f l : tends f l -> tends (fun n => sin (f n)) (sin l). Proof. apply to_sin. Qed.
Lemma tends_ln f l : tends f l -> 0 < l -> tends (fun n => ln (f n)) (ln l). Proof. apply to_ln. Qed.
Lemma tends_Rpower f g l m : tends f l -> tends g m -> 0 < l -> tends (fun n => Rpower (f n) (g n)) (Rpower l m). Proof. apply to_Rpower. Qed.
Lemma tends_apow f g l m : tends f l -> tends g m -> 0 < m -> tends (fun n => apow (f n) (g n)) (apow l m). Proof. apply to_apow. Qed.
Lemma tends_sgn_apow f g l m : tends f l -> tends g m -> 0 < m -> tends (fun n => sgn (f n) * apow (f n) (g n)) (sgn l * apow l m). Proof. apply to_sgn_apow. Qed.
Lemma tends_powerRZ k f l : tends f l -> (l <> 0 \/ (0 <= k)%Z) -> tends (fun n => powerRZ (f n) k) (powerRZ l k). Proof. apply to_powerRZ. Qed.
Lemma tends_between M N a f b l : (forall n, (M <= n)%Z -> a n <= f n) -> (forall n, (N <= n)%Z -> f n <= b n) ->
  tends a l -> tends b l -> tends f l.
Proof.
  intros u v. apply to_between. exists (Z.max M N). intros n h. split; [apply u | apply v]; lia.
Qed.

(* at a point *)
Definition cont {x : R} (f : R -> R) (l : R) := filterlim f (locally x) (locally l).
Lemma cont_const {x} l : @cont x (fun _ => l) l. Proof. apply to_const. Qed.
Lemma cont_id {x} : @cont x (fun y => y) x. Proof. apply filterlim_id. Qed.
Lemma cont_plus {x} f g l m : @cont x f l -> @cont x g m -> @cont x (fun n => f n + g n) (l + m). Proof. apply to_plus. Qed.
Lemma cont_minus {x} f g l m : @cont x f l -> @cont x g m -> @cont x (fun n => f n - g n) (l - m). Proof. apply to_minus. Qed.
Lemma cont_mult {x} f g l m : @cont x f l -> @cont x g m -> @cont x (fun n => f n * g n) (l * m). Proof. apply to_mult. Qed.
Lemma cont_opp {x} f l : @cont x f l -> @cont x (fun n => - f n) (- l). Proof. apply to_opp. Qed.
Lemma cont_inv {x} f l : @cont x f l -> l <> 0 -> @cont x (fun n => / f n) (/ l). Proof. apply to_inv. Qed.
Lemma cont_pow {x} k f l : @cont x f l -> @cont x (fun n => f n ^ k) (l ^ k). Proof. apply to_pow. Qed.
Lemma cont_sqrt {x} f l : @cont x f l -> @cont x (fun n => sqrt (f n)) (sqrt l). Proof. apply to_sqrt. Qed.
Lemma cont_exp {x} f l : @cont x f l -> @cont x (fun n => exp (f n)) (exp l). Proof. apply to_exp. Qed.
Lemma cont_sin {x} f l : @cont x f l -> @cont x (fun n => sin (f n)) (sin l). Proof. apply to_sin. Qed.
Lemma cont_ln {x} f l : @cont x f l -> 0 < l -> @cont x (fun n => ln (f n)) (ln l). Proof. apply to_ln. Qed.
Lemma cont_Rpower {x} f g l m : @cont x f l -> @cont x g m -> 0 < l -> @cont x (fun n => Rpower (f n) (g n)) (Rpower l m). Proof. apply to_Rpower. Qed.
Lemma cont_apow {x} f g l m : @cont x f l -> @cont x g m -> 0 < m -> @cont x (fun n => apow (f n) (g n)) (apow l m). Proof. apply to_apow. Qed.
Lemma cont_sgn_apow {x} f g l m : @cont x f l -> @cont x g m -> 0 < m -> @cont x (fun n => sgn (f n) * apow (f n) (g n)) (sgn l * apow l m). Proof. apply to_sgn_apow. Qed.
Lemma cont_powerRZ {x} k f l : @cont x f l -> (l <> 0 \/ (0 <= k)%Z) -> @cont x (fun n => powerRZ (f n) k) (powerRZ l k). Proof. apply to_powerRZ. Qed.

Lemma ivt_rising f lo hi c : lo < hi -> (forall x, lo <= x <= hi -> @cont x f (f x)) -> f lo < c -> c < f hi ->
  exists x, (lo < x < hi) /\ f x = c.
Proof.
  intros o k a b.
  destruct (Ranalysis5.IVT_interv (fun x => f x - c) lo hi) as [x [h e]].
  - intros x h. apply continuity_pt_filterlim. apply (cont_minus f (fun _ => c)); [apply k, h | apply cont_const].
  - exact o.
  - lra.
  - lra.
  - exists x. assert (f x = c) by lra. split; [ | assumption].
    split; apply Rnot_le_lt; intro z; [replace x with lo in * by lra | replace x with hi in * by lra]; lra.
Qed.
Lemma ivt_falling f lo hi c : lo < hi -> (forall x, lo <= x <= hi -> @cont x f (f x)) -> c < f lo -> f hi < c ->
  exists x, (lo < x < hi) /\ f x = c.
Proof.
  intros o k a b. destruct (ivt_rising (fun x => - f x) lo hi (- c)) as [x [h e]]; [exact o | | lra | lra | ].
  - intros x h. apply cont_opp, k, h.
  - exists x. split; [exact h | lra].
Qed.

(* limits to start from *)
Lemma to_nat_grows : filterlim Z.to_nat zoo eventually.
Proof. intros P [N h]. exists (Z.of_nat N). intros n b. apply h. lia. Qed.
Lemma tends_of_nat (u : nat -> R) (f : Z -> R) (l : R) :
  is_lim_seq u l -> (forall n, (1 <= n)%Z -> u (Z.to_nat n) = f n) -> tends f l.
Proof.
  intros h e. apply (tends_ext_from (fun n => u (Z.to_nat n)) f 1); [exact e |].
  exact (filterlim_comp _ _ _ Z.to_nat u zoo eventually (locally l) to_nat_grows h).
Qed.
Lemma pz_of_nat x n : (0 <= n)%Z -> x ^ Z.to_nat n = powerRZ x n.
Proof. intros h. rewrite pow_powerRZ, Z2Nat.id by exact h. reflexivity. Qed.
Lemma inr_of_nat n : (0 <= n)%Z -> INR (Z.to_nat n) = IZR n.
Proof. intros h. rewrite INR_IZR_INZ, Z2Nat.id by exact h. reflexivity. Qed.
Lemma ax_limit_of_powers (x : R) : -1 < x -> x < 1 -> tends (fun n : Z => powerRZ x n) 0.
Proof.
  intros a b. apply (tends_of_nat (fun n => x ^ n)).
  - apply is_lim_seq_geom. apply Rabs_def1; lra.
  - intros n h. apply pz_of_nat. lia.
Qed.
Lemma ax_limit_of_inverse (c : R) : tends (fun n : Z => c / IZR n) 0.
Proof.
  apply (tends_of_nat (fun n => c * / INR n)).
  - replace (Finite 0) with (Rbar_mult c 0) by (simpl; f_equal; ring).
    apply is_lim_seq_scal_l. replace (Finite 0) with (Rbar_inv p_infty) by reflexivity.
    apply is_lim_seq_inv; [apply is_lim_seq_INR | discriminate].
  - intros n h. rewrite inr_of_nat by lia. reflexivity.
Qed.
Lemma ax_limit_of_negative_power (c : R) : 0 < c -> tends (fun n : Z => Rpower (IZR n) (- c)) 0.
Proof.
  intros h. apply filterlim_locally. intros [d dp].
  exists (up (Rpower d (- / c)) + 1)%Z. intros n b.
  assert (u := archimed (Rpower d (- / c))). destruct u as [u _].
  assert (p : 0 < Rpower d (- / c)) by apply exp_pos.
  assert (b' := IZR_le _ _ b). rewrite plus_IZR in b'.
  unfold ball; simpl. unfold AbsRing_ball, abs, minus, plus, opp; simpl. rewrite Ropp_0, Rplus_0_r.
  rewrite Rabs_right by (apply Rle_ge, Rlt_le, exp_pos).
  replace d with (Rpower (Rpower d (- / c)) (- c)) at 1.
  - unfold Rpower at 1 2. apply exp_increasing.
    assert (ln (Rpower d (- / c)) < ln (IZR n)) by (apply ln_increasing; lra). nra.
  - rewrite Rpower_mult. replace (- / c * - c) with 1 by (field; lra). apply Rpower_1, dp.
Qed.
Lemma ax_limit_of_n_powers (x : R) : -1 < x -> x < 1 -> tends (fun n : Z => IZR n * powerRZ x n) 0.
Proof.
  intros a b. apply (tends_of_nat (fun n => INR n * x ^ n)).
  - apply is_lim_seq_abs_0.
    (* n |x|^n <= (n r^n) r^n with r = sqrt |x|; and n r^n is bounded by 1/(1-r) *)
    set (r := sqrt (Rabs x)).
    assert (x1 : Rabs x < 1) by (apply Rabs_def1; lra).
    assert (r0 : 0 <= r) by apply sqrt_pos.
    assert (r1 : r < 1). { unfold r. rewrite <- sqrt_1. apply sqrt_lt_1; [apply Rabs_pos | lra | exact x1]. }
    assert (rr : r * r = Rabs x) by (apply sqrt_sqrt, Rabs_pos).
    assert (bound : forall n, INR n * r ^ n * (1 - r) <= 1 - r ^ n).
    { intros n. induction n as [|n ih]; [simpl; lra |]. rewrite S_INR. simpl pow.
      assert (0 <= r ^ n) by (apply pow_le, r0).
      assert (r ^ n <= 1) by (apply pw_le_1; lra).
      assert (r * (INR n * r ^ n * (1 - r)) <= r * (1 - r ^ n)) by (apply Rmult_le_compat_l; assumption).
      assert (0 <= (1 - r) * (1 - r * r ^ n)) by (apply Rmult_le_pos; nra). nra. }
    apply (is_lim_seq_le_le (fun _ => 0) _ (fun n => / (1 - r) * r ^ n)).
    + intros n. split; [apply Rabs_pos |].
      rewrite Rabs_mult, (Rabs_right (INR n)) by (apply Rle_ge, pos_INR).
      rewrite <- RPow_abs, <- rr, Rpow_mult_distr.
      assert (q := bound n). assert (s : 0 <= r ^ n) by (apply pow_le, r0).
      assert (t : 0 < / (1 - r)) by (apply Rinv_0_lt_compat; lra).
      replace (INR n * (r ^ n * r ^ n)) with (/ (1 - r) * (INR n * r ^ n * (1 - r)) * r ^ n) by (field; lra).
      apply Rmult_le_compat_r; [exact s |].
      rewrite <- (Rmult_1_r (/ (1 - r))) at 2. apply Rmult_le_compat_l; lra.
    + apply is_lim_seq_const.
    + replace (Finite 0) with (Rbar_mult (/ (1 - r)) 0) by (simpl; f_equal; ring).
      apply is_lim_seq_scal_l, is_lim_seq_geom. rewrite Rabs_right; lra.
  - intros n h. rewrite inr_of_nat, pz_of_nat by lia. reflexivity.
Qed.
Lemma ax_terms_of_a_series (a : Z -> R) (B : R) :
  (forall n : Z, (0 <= n)%Z -> 0 <= a n) ->
  (forall n : Z, (0 <= n)%Z -> zsum 1 n (fun k : Z => a k) <= B) -> tends (fun n : Z => a n) 0.
Proof.
  intros p s. set (t := fun n : nat => zsum 1 (Z.of_nat n) a).
  assert (step : forall n, t (S n) = t n + a (Z.of_nat n + 1)%Z).
  { intros n. unfold t. replace (Z.of_nat (S n)) with (Z.of_nat n + 1)%Z by lia. apply zsum_succ. lia. }
  destruct (ex_finite_lim_seq_incr t B) as [l h].
  - intros n. rewrite step. assert (0 <= a (Z.of_nat n + 1)%Z) by (apply p; lia). lra.
  - intros n. apply s. lia.
  - apply (tends_of_nat (fun n => t n - t (pred n))).
    + replace (Finite 0) with (Finite (l - l)) by (f_equal; ring).
      apply (is_lim_seq_minus' _ _ l l); [exact h |].
      apply (is_lim_seq_incr_1 (fun n => t (pred n))). exact h.
    + intros n b. replace (Z.to_nat n) with (S (Z.to_nat (n - 1))) by lia. simpl pred. rewrite step.
      replace (Z.of_nat (Z.to_nat (n - 1)) + 1)%Z with n by lia. ring.
Qed.
(* the facts that proofs may cite by name *)

Lemma fx_rp x y : Rpower x y = exp (y * ln x). Proof. reflexivity. Qed.
Lemma fx_exp_le x y : x <= y -> exp x <= exp y.
Proof. intros [h | ->]; [left; apply exp_increasing, h | right; reflexivity]. Qed.
Lemma fx_ln_le x : 0 < x -> ln x <= x - 1.
Proof. intros h. assert (k := exp_ineq1_le (ln x)). rewrite exp_ln in k by exact h. lra. Qed.
Lemma fx_ln_lt x : 0 < x -> x <> 1 -> ln x < x - 1.
Proof.
  intros h n. assert (l : ln x <> 0) by (apply ln_ne_sign; lra).
  assert (k := exp_ineq1 (ln x) l). rewrite exp_ln in k by exact h. lra.
Qed.
Lemma fx_ln_div x y : 0 < x -> 0 < y -> ln (x / y) = ln x - ln y.
Proof. intros a b. unfold Rdiv. rewrite ln_mult, ln_Rinv by (try apply Rinv_0_lt_compat; assumption). ring. Qed.
Lemma fx_apow_nz x c : x <> 0 -> apow x c = Rpower (Rabs x) c.
Proof. intros h. unfold apow. destruct (Req_EM_T x 0); [tauto | reflexivity]. Qed.
Lemma fx_apow_abs x : apow x 1 = Rabs x.
Proof.
  destruct (Req_EM_T x 0) as [-> | h].
  - rewrite apow_0, Rabs_R0. reflexivity.
  - rewrite fx_apow_nz by exact h. apply Rpower_1, Rabs_pos_lt, h.
Qed.
Lemma fx_abs_apow_nz x c : x <> 0 -> Rabs (apow x c) = Rpower (Rabs x) c.
Proof. intros h. rewrite fx_apow_nz by exact h. apply Rabs_pos_eq. left. apply exp_pos. Qed.

(* powers *)
Lemma ax_power_at_most_one : forall (x : R) (n : Z), (0 <= n)%Z -> (0 < x) -> (x <= 1) -> ((powerRZ x (n)%Z) <= 1).
Proof. intros x n a b c. apply pz_le_1; [lra | exact a]. Qed.
Lemma ax_power_at_least_one : forall (x : R) (n : Z), (0 <= n)%Z -> (1 <= x) -> (1 <= (powerRZ x (n)%Z)).
Proof. intros x n a b. apply pz_ge_1; assumption. Qed.
Lemma ax_rpow_increasing_base : forall (x : R) (y : R) (c : R), (0 < x) -> (x < y) -> (0 < c) -> ((Rpower x c) < (Rpower y c)).
Proof.
  intros x y c a b h. apply exp_increasing, Rmult_lt_compat_l; [exact h |].
  apply ln_increasing; assumption.
Qed.
Lemma ax_power_increasing : forall (x : R) (y : R) (n : Z), (0 <= n)%Z -> (0 < x) -> (x < y) -> (1 <= (IZR n)) -> ((powerRZ x (n)%Z) < (powerRZ y (n)%Z)).
Proof.
  intros x y n a b c d. rewrite <- !rp_of_index by (try assumption; lra).
  apply ax_rpow_increasing_base; lra.
Qed.
Lemma ax_rpow_weakly_increasing_base : forall (x : R) (y : R) (c : R), (0 < x) -> (x <= y) -> (0 <= c) -> ((Rpower x c) <= (Rpower y c)).
Proof. intros x y c a b h. apply Rle_Rpower_l; [exact h | split; assumption]. Qed.
Lemma ax_rpow_below_one : forall (x : R) (y : R), (0 < x) -> (x < 1) -> (0 < y) -> ((Rpower x y) < 1).
Proof. intros x y a b c. apply rp_lt_1; [split; assumption | exact c]. Qed.
Lemma ax_rpow_above_one : forall (x : R) (y : R), (1 < x) -> (0 < y) -> (1 < (Rpower x y)).
Proof. intros x y a b. apply rp_gt_1; assumption. Qed.
Lemma ax_rpow_increasing_exponent : forall (x : R) (y : R) (z : R), (1 < x) -> (y < z) -> ((Rpower x y) < (Rpower x z)).
Proof. intros x y z a b. apply exp_increasing, Rmult_lt_compat_r; [apply ln_pos_sign; lra | exact b]. Qed.
Lemma ax_rpow_decreasing_exponent : forall (x : R) (y : R) (z : R), (0 < x) -> (x < 1) -> (y < z) -> ((Rpower x z) < (Rpower x y)).
Proof.
  intros x y z a b c. apply exp_increasing.
  assert (h : ln x < 0) by (apply ln_neg_sign; lra). nra.
Qed.
Lemma ax_rpow_as_exp : forall (x : R) (y : R), (0 < x) -> ((Rpower x y) = (exp (y * (ln x)))).
Proof. reflexivity. Qed.
Lemma ax_rpow_of_rpow : forall (x : R) (y : R) (z : R), (0 < x) -> ((Rpower (Rpower x y) z) = (Rpower x (y * z))).
Proof. intros x y z _. apply Rpower_mult. Qed.
Lemma ax_rpow_of_quotient : forall (x : R) (y : R) (c : R), (0 < x) -> (0 < y) -> ((Rpower (x / y) c) = ((Rpower x c) / (Rpower y c))).
Proof.
  intros x y c a b. rewrite !fx_rp, fx_ln_div by assumption.
  unfold Rdiv. rewrite <- exp_Ropp, <- exp_plus. f_equal. ring.
Qed.
Lemma ax_rpow_of_product : forall (x : R) (y : R) (c : R), (0 < x) -> (0 < y) -> ((Rpower (x * y) c) = ((Rpower x c) * (Rpower y c))).
Proof. intros x y c a b. rewrite !fx_rp, ln_mult by assumption. rewrite <- exp_plus. f_equal. ring. Qed.
Lemma ax_rpow_root : forall (x : R) (y : R), (0 < x) -> (0 < y) -> ((Rpower (Rpower x (1 / y)) y) = x).
Proof. intros x y a b. rewrite Rpower_mult. replace (1 / y * y) with 1 by (field; lra). apply Rpower_1, a. Qed.
Lemma ax_rpow_half : forall (x : R), (0 < x) -> ((Rpower x (1 / 2)) = (sqrt x)).
Proof. intros x h. replace (1 / 2) with (/ 2) by lra. apply Rpower_sqrt, h. Qed.

(* magnitudes and signs *)
Lemma ax_apow_of_positive : forall (x : R) (c : R), (0 < x) -> (0 < c) -> ((apow x c) = (Rpower x c)).
Proof. intros x c a _. rewrite fx_apow_nz by lra. rewrite Rabs_pos_eq by lra. reflexivity. Qed.
Lemma ax_apow_half : forall (x : R), (0 <= x) -> ((apow x (1 / 2)) = (sqrt x)).
Proof.
  intros x [h | <-].
  - rewrite ax_apow_of_positive by lra. apply ax_rpow_half, h.
  - rewrite apow_0, sqrt_0. reflexivity.
Qed.
Lemma ax_apow_product : forall (x : R) (y : R) (c : R), (0 < c) -> ((apow (x * y) c) = ((apow x c) * (apow y c))).
Proof.
  intros x y c h. destruct (Req_EM_T x 0) as [-> | a]; [rewrite Rmult_0_l, apow_0; ring |].
  destruct (Req_EM_T y 0) as [-> | b]; [rewrite Rmult_0_r, apow_0; ring |].
  rewrite !fx_apow_nz by (try apply ne_mult; assumption). rewrite Rabs_mult.
  apply ax_rpow_of_product; apply Rabs_pos_lt; assumption.
Qed.
Lemma ax_apow_sum : forall (x : R) (c : R) (d : R), (0 < c) -> (0 < d) -> (((apow x c) * (apow x d)) = (apow x (c + d))).
Proof.
  intros x c d _ _. destruct (Req_EM_T x 0) as [-> | a]; [rewrite !apow_0; ring |].
  rewrite !fx_apow_nz by exact a. symmetry. apply Rpower_plus.
Qed.
Lemma ax_apow_of_square : forall (x : R) (c : R), (0 < c) -> ((apow (x ^ 2) c) = (apow x (2 * c))).
Proof.
  intros x c h. replace (x ^ 2) with (x * x) by ring. rewrite ax_apow_product, ax_apow_sum by exact h.
  f_equal. ring.
Qed.
Lemma ax_apow_monotone : forall (x : R) (y : R) (c : R), (0 < c) -> ((x ^ 2) <= (y ^ 2)) -> ((apow x c) <= (apow y c)).
Proof.
  intros x y c h q. destruct (Req_EM_T x 0) as [-> | a]; [rewrite apow_0; apply apow_nonneg |].
  assert (k : Rabs x <= Rabs y) by (apply Rsqr_le_abs_0; rewrite !Rsqr_pow2; exact q).
  assert (l := Rabs_pos_lt x a).
  assert (b : y <> 0) by (intros e; rewrite e, Rabs_R0 in k; lra).
  rewrite !fx_apow_nz by assumption. apply ax_rpow_weakly_increasing_base; lra.
Qed.
Lemma ax_apow_of_apow : forall (x : R) (c : R) (d : R), (0 < c) -> (0 < d) -> ((apow (apow x c) d) = (apow x (c * d))).
Proof.
  intros x c d _ _. destruct (Req_EM_T x 0) as [-> | a]; [rewrite !apow_0; reflexivity |].
  rewrite (fx_apow_nz (apow x c)) by (apply Rgt_not_eq, apow_pos, a).
  rewrite fx_abs_apow_nz, fx_apow_nz by exact a. apply Rpower_mult.
Qed.
Lemma ax_at_most_magnitude : forall (x : R), (x <= (apow x 1)).
Proof. intros x. rewrite fx_apow_abs. apply Rle_abs. Qed.
Lemma ax_magnitude_at_most : forall (x : R) (y : R), (x <= y) -> ((- x) <= y) -> ((apow x 1) <= y).
Proof. intros x y a b. rewrite fx_apow_abs. apply Rabs_le. lra. Qed.
Lemma ax_sign_at_most_one : forall (x : R), ((sgn x) <= 1).
Proof. intros x. sgn_cases x; lra. Qed.
Lemma ax_sign_of_positive : forall (x : R), (0 < x) -> ((sgn x) = 1).
Proof. exact sgn_pos. Qed.
Lemma ax_sign_of_negative : forall (x : R), (x < 0) -> ((sgn x) = (- 1)).
Proof. exact sgn_neg. Qed.
Lemma ax_sign_times_magnitude : forall (x : R), (((sgn x) * (apow x 1)) = x).
Proof.
  intros x. rewrite fx_apow_abs. destruct (sgn_by x) as [[h e] | [[h e] | [h e]]]; rewrite e.
  - rewrite Rabs_pos_eq by lra. ring.
  - rewrite Rabs_left by exact h. ring.
  - rewrite h. ring.
Qed.

(* Bernoulli: ln x <= x - 1 at (1 + c y) / (1 + y) and at 1 / (1 + y) *)
Lemma fx_bernoulli_sum y c : - 1 < y -> 0 < 1 + c * y ->
  ((1 + c * y) / (1 + y) - 1) + (c - 1) * (/ (1 + y) - 1) = 0.
Proof. intros a b. field. lra. Qed.
Lemma ax_bernoulli : forall (y : R) (c : R), ((- 1) < y) -> (1 <= c) -> ((1 + (c * y)) <= (Rpower (1 + y) c)).
Proof.
  intros y c a h. rewrite fx_rp.
  destruct (Rle_lt_dec (1 + c * y) 0) as [n | p]; [assert (e := exp_pos (c * ln (1 + y))); lra |].
  assert (u : 0 < 1 + y) by lra.
  rewrite <- (exp_ln (1 + c * y)) by exact p. apply fx_exp_le.
  assert (k := fx_ln_le ((1 + c * y) / (1 + y)) (Rdiv_lt_0_compat _ _ p u)).
  assert (l := fx_ln_le (/ (1 + y)) (Rinv_0_lt_compat _ u)).
  rewrite fx_ln_div in k by assumption. rewrite ln_Rinv in l by exact u.
  assert (s := fx_bernoulli_sum y c a p).
  assert (m := Rmult_le_compat_l (c - 1) _ _ ltac:(lra) l). lra.
Qed.
Lemma ax_bernoulli_strict : forall (y : R) (c : R), ((- 1) < y) -> (y <> 0) -> (1 < c) -> ((1 + (c * y)) < (Rpower (1 + y) c)).
Proof.
  intros y c a z h. rewrite fx_rp.
  destruct (Rle_lt_dec (1 + c * y) 0) as [n | p]; [assert (e := exp_pos (c * ln (1 + y))); lra |].
  assert (u : 0 < 1 + y) by lra.
  rewrite <- (exp_ln (1 + c * y)) by exact p. apply exp_increasing.
  assert (k := fx_ln_le ((1 + c * y) / (1 + y)) (Rdiv_lt_0_compat _ _ p u)).
  assert (w : / (1 + y) <> 1).
  { intros e. assert (i := Rinv_l (1 + y) ltac:(lra)). rewrite e in i. lra. }
  assert (l := fx_ln_lt (/ (1 + y)) (Rinv_0_lt_compat _ u) w).
  rewrite fx_ln_div in k by assumption. rewrite ln_Rinv in l by exact u.
  assert (s := fx_bernoulli_sum y c a p).
  assert (m := Rmult_lt_compat_l (c - 1) _ _ ltac:(lra) l). lra.
Qed.
Lemma ax_bernoulli_negative : forall (y : R) (c : R), ((- 1) < y) -> (c <= 0) -> ((1 + (c * y)) <= (Rpower (1 + y) c)).
Proof.
  intros y c a h. rewrite fx_rp. assert (k := fx_ln_le (1 + y) ltac:(lra)).
  assert (e := exp_ineq1_le (c * ln (1 + y))). nra.
Qed.

(* logarithm, exponential, sine, square root *)
Lemma ax_log_increasing : forall (x : R) (y : R), (0 < x) -> (x < y) -> ((ln x) < (ln y)).
Proof. exact ln_increasing. Qed.
Lemma ax_log_product : forall (x : R) (y : R), (0 < x) -> (0 < y) -> ((ln (x * y)) = ((ln x) + (ln y))).
Proof. exact ln_mult. Qed.
Lemma ax_log_quotient : forall (x : R) (y : R), (0 < x) -> (0 < y) -> ((ln (x / y)) = ((ln x) - (ln y))).
Proof. exact fx_ln_div. Qed.
Lemma ax_log_power : forall (x : R) (y : R), (0 < x) -> ((ln (Rpower x y)) = (y * (ln x))).
Proof. intros x y _. apply ln_exp. Qed.
Lemma ax_log_of_sqrt : forall (x : R), (0 < x) -> ((ln (sqrt x)) = ((ln x) / 2)).
Proof. intros x h. rewrite <- ax_rpow_half by exact h. rewrite ax_log_power by exact h. lra. Qed.
Lemma ax_log_at_most : forall (x : R), (0 < x) -> ((ln x) <= (x - 1)).
Proof. exact fx_ln_le. Qed.
Lemma ax_exp_increasing : forall (x : R) (y : R), (x < y) -> ((exp x) < (exp y)).
Proof. exact exp_increasing. Qed.
Lemma ax_log_of_exp : forall (x : R), ((ln (exp x)) = x).
Proof. exact ln_exp. Qed.
Lemma ax_exp_log : forall (x : R), (0 < x) -> ((exp (ln x)) = x).
Proof. exact exp_ln. Qed.
Lemma ax_sin_at_most : forall (x : R), ((sin x) <= 1).
Proof. intros x. apply SIN_bound. Qed.
Lemma ax_sin_at_least : forall (x : R), ((- 1) <= (sin x)).
Proof. intros x. apply SIN_bound. Qed.
Lemma ax_sqrt_increasing : forall (x : R) (y : R), (0 <= x) -> (x < y) -> ((sqrt x) < (sqrt y)).
Proof. intros x y a b. apply sqrt_lt_1_alt. lra. Qed.
Lemma ax_sqrt_weakly_increasing : forall (x : R) (y : R), (0 <= x) -> (x <= y) -> ((sqrt x) <= (sqrt y)).
Proof. intros x y _ b. apply sqrt_le_1_alt, b. Qed.
Lemma ax_sqrt_of_square : forall (x : R), ((sqrt (x ^ 2)) = (apow x 1)).
Proof. intros x. rewrite fx_apow_abs, <- Rsqr_pow2. apply sqrt_Rsqr_abs. Qed.
Lemma ax_sqrt_of_quotient : forall (x : R) (y : R), (0 <= x) -> (0 < y) -> ((sqrt (x / y)) = ((sqrt x) / (sqrt y))).
Proof. intros x y _ b. apply sqrt_div_alt, b. Qed.
(* more limits *)
Notation cts := (@continuous R_UniformSpace R_UniformSpace).
Lemma continuous_erf : forall x, continuous erf x.
Proof.
  intros x. apply (to_mult (fun _ => 2 / sqrt PI)); [apply to_const |].
  apply (continuous_RInt_1 (fun u => exp (- u ^ 2)) 0 x (fun z => RInt (fun u => exp (- u ^ 2)) 0 z)).
  apply filter_forall. intros z. apply (RInt_correct (V := R_CompleteNormedModule)).
  apply (ex_RInt_continuous (V := R_CompleteNormedModule)). intros y _.
  apply (to_exp (fun u => - u ^ 2)). apply to_opp. apply (to_pow 2 (fun u => u)). apply filterlim_id.
Qed.
Lemma tends_erf f l : tends f l -> tends (fun n => erf (f n)) (erf l).
Proof. apply to_by. apply continuous_erf. Qed.
Section Sums.
  Context {T : Type} {F : (T -> Prop) -> Prop} {FF : Filter F}.
  Lemma to_zsum lo hi (f : Z -> T -> R) (l : Z -> R) :
    (forall i, (lo <= i <= hi)%Z -> filterlim (f i) F (locally (l i))) ->
    filterlim (fun n => zsum lo hi (fun i => f i n)) F (locally (zsum lo hi l)).
  Proof.
    intros h. unfold zsum.
    assert (k : forall m, (Z.of_nat m <= Z.max 0 (hi - lo + 1))%Z ->
      filterlim (fun n => rsum (fun i => f i n) lo m) F (locally (rsum l lo m))).
    { intros m. induction m as [|m ih]; intros b; cbn [rsum]; [apply to_const |].
      apply to_plus; [apply ih; lia | apply h; lia]. }
    apply k. lia.
  Qed.
End Sums.
Lemma tends_zsum lo hi (f : Z -> Z -> R) (l : Z -> R) :
  (forall i, (lo <= i <= hi)%Z -> tends (f i) (l i)) ->
  tends (fun n => zsum lo hi (fun i => f i n)) (zsum lo hi l).
Proof. apply to_zsum. Qed.
Lemma tends_squeeze N a f b l : (forall n, (N <= n)%Z -> a n <= f n <= b n) ->
  tends a l -> tends b l -> tends f l.
Proof. intros h. apply to_between. exists N. exact h. Qed.
Lemma tends_unique f l m : tends f l -> tends f m -> l = m.
Proof. apply (filterlim_locally_unique f (F := zoo)). Qed.

(* continuity at a point, and the intermediate value theorem *)
Lemma cts_const c x : cts (fun _ : R => c) x. Proof. apply to_const. Qed.
Lemma cts_id x : cts (fun y : R => y) x. Proof. apply filterlim_id. Qed.
Section Continuous.
  Variables (f g : R -> R) (x : R).
  Hypotheses (cf : cts f x) (cg : cts g x).
  Lemma cts_plus : cts (fun y => f y + g y) x. Proof. apply to_plus; assumption. Qed.
  Lemma cts_minus : cts (fun y => f y - g y) x. Proof. apply to_minus; assumption. Qed.
  Lemma cts_mult : cts (fun y => f y * g y) x. Proof. apply to_mult; assumption. Qed.
  Lemma cts_opp : cts (fun y => - f y) x. Proof. apply to_opp; assumption. Qed.
  Lemma cts_inv : f x <> 0 -> cts (fun y => / f y) x. Proof. apply to_inv; assumption. Qed.
  Lemma cts_pow k : cts (fun y => f y ^ k) x. Proof. apply to_pow; assumption. Qed.
  Lemma cts_powerRZ k : (f x <> 0 \/ (0 <= k)%Z) -> cts (fun y => powerRZ (f y) k) x.
  Proof. apply to_powerRZ; assumption. Qed.
  Lemma cts_sqrt : cts (fun y => sqrt (f y)) x. Proof. apply to_sqrt; assumption. Qed.
  Lemma cts_exp : cts (fun y => exp (f y)) x. Proof. apply to_exp; assumption. Qed.
  Lemma cts_sin : cts (fun y => sin (f y)) x. Proof. apply to_sin; assumption. Qed.
  Lemma cts_ln : 0 < f x -> cts (fun y => ln (f y)) x. Proof. apply to_ln; assumption. Qed.
  Lemma cts_erf : cts (fun y => erf (f y)) x.
  Proof. apply (to_by erf); [apply continuous_erf | exact cf]. Qed.
  Lemma cts_Rpower : 0 < f x -> cts (fun y => Rpower (f y) (g y)) x.
  Proof. apply to_Rpower; assumption. Qed.
  Lemma cts_apow : 0 < g x -> cts (fun y => apow (f y) (g y)) x.
  Proof. apply to_apow; assumption. Qed.
  Lemma cts_sgn_apow : 0 < g x -> cts (fun y => sgn (f y) * apow (f y) (g y)) x.
  Proof. apply to_sgn_apow; assumption. Qed.
End Continuous.
Lemma cts_zsum lo hi (f : Z -> R -> R) x : (forall i, (lo <= i <= hi)%Z -> cts (f i) x) ->
  cts (fun y => zsum lo hi (fun i => f i y)) x.
Proof. intros h. exact (to_zsum lo hi f (fun i => f i x) h). Qed.
Lemma ivt : forall f lo hi c, lo < hi -> (forall x, lo <= x <= hi -> cts f x) ->
  (f lo < c /\ c < f hi \/ f hi < c /\ c < f lo) -> exists x, lo < x < hi /\ f x = c.
Proof.
  intros f lo hi c o k [[a b] | [a b]].
  - exact (ivt_rising f lo hi c o k a b).
  - exact (ivt_falling f lo hi c o k b a).
Qed.
(* Jury's criterion: both roots of z^2 - tr z + det lie inside the unit circle *)
Lemma abs_lt_iff x y : Rabs x < y <-> -y < x < y.
Proof. split; intros H; [apply Rabs_def2 in H; lra | apply Rabs_def1; lra]. Qed.
Lemma jury : forall tr det : R,
  (forall u v : R, u*u - v*v - tr*u + det = 0 -> 2*u*v - tr*v = 0 -> u*u + v*v < 1)
  <-> (Rabs det < 1 /\ Rabs tr < 1 + det).
Proof.
  intros tr det. rewrite !abs_lt_iff. split.
  - intros H. destruct (Rle_or_lt 0 (tr*tr - 4*det)) as [D|D].
    + (* real roots *)
      set (s := sqrt (tr*tr-4*det)). assert (Hs : s*s = tr*tr - 4*det) by (apply sqrt_sqrt; exact D).
      pose (r1 := (tr+s)/2). pose (r2 := (tr-s)/2).
      assert (R1 : r1*r1 + 0*0 < 1) by (apply H; unfold r1; nra).
      assert (R2 : r2*r2 + 0*0 < 1) by (apply H; unfold r2; nra).
      assert (Et : tr = r1 + r2) by (unfold r1, r2; field).
      assert (Ed : det = r1 * r2) by (unfold r1, r2; nra).
      assert (-1 < r1 < 1) by nra. assert (-1 < r2 < 1) by nra. rewrite Et, Ed. clearbody r1 r2. clear - H0 H1.
      repeat split; nra.
    + (* conjugate pair *)
      set (w := sqrt (4*det - tr*tr)). assert (Hw : w*w = 4*det - tr*tr) by (apply sqrt_sqrt; lra).
      assert (R1 : (tr/2)*(tr/2) + (w/2)*(w/2) < 1) by (apply H; nra).
      clearbody w. repeat split; nra.
  - intros [[A B] [C E]] u v Hre Him.
    assert (Him' : v * (2*u - tr) = 0) by lra.
    destruct (Rmult_integral _ _ Him') as [V|V].
    + (* real root: the other one is tr - u *) subst v.
      assert (P1 : 0 < (1-u)*(1-(tr-u))) by nra.
      assert (P2 : 0 < (1+u)*(1+(tr-u))) by nra.
      assert (Ed : det = u*(tr-u)) by nra. 
      assert (u < 1). { apply Rnot_le_lt; intro. assert (1 < tr - u) by nra. nra. }
      assert (-1 < u). { apply Rnot_le_lt; intro. assert (tr - u < -1) by nra. nra. }
      nra.
    + assert (tr = 2*u) by lra. nra.
Qed.
(* relations between rational constants, decided by exact fractions *)
From Coq Require Import QArith Qreals Qreduction.
Inductive qe := QZ (z : Z) | QAdd (a b : qe) | QSub (a b : qe) | QMul (a b : qe) | QDiv (a b : qe)
  | QOpp (a : qe) | QInv (a : qe) | QPow (a : qe) (n : nat).
Fixpoint qr (e : qe) : R :=
  match e with
  | QZ z => IZR z | QAdd a b => qr a + qr b | QSub a b => qr a - qr b | QMul a b => qr a * qr b
  | QDiv a b => qr a / qr b | QOpp a => - qr a | QInv a => / qr a | QPow a n => qr a ^ n
  end%R.
Fixpoint qpow (q : Q) (n : nat) : Q := match n with O => 1%Q | S n => Qmult q (qpow q n) end.
Definition qinv (q : Q) : option Q := if Qeq_bool q 0 then None else Some (Qinv q).
(* lowest terms where that is cheap; sums over one denominator keep it *)
Definition qnorm (q : Q) : Q := if (Zpos (Qden q) <? 2 ^ 256)%Z then Qred q else q.
Definition qadd (x y : Q) : Q :=
  if Pos.eqb (Qden x) (Qden y) then Qmake (Qnum x + Qnum y) (Qden x) else Qplus x y.
Definition qsub (x y : Q) : Q := qadd x (Qopp y).
Definition q1 (f : Q -> option Q) (a : option Q) := match a with Some x => f x | None => None end.
Definition q2 (f : Q -> Q -> Q) (a b : option Q) :=
  match a, b with Some x, Some y => Some (qnorm (f x y)) | _, _ => None end.
Fixpoint qv (e : qe) : option Q :=
  match e with
  | QZ z => Some (inject_Z z)
  | QAdd a b => q2 qadd (qv a) (qv b) | QSub a b => q2 qsub (qv a) (qv b)
  | QMul a b => q2 Qmult (qv a) (qv b) | QDiv a b => q2 Qmult (qv a) (q1 qinv (qv b))
  | QOpp a => q1 (fun x => Some (Qopp x)) (qv a) | QInv a => q1 qinv (qv a)
  | QPow a n => q1 (fun x => Some (qpow x n)) (qv a)
  end.
Lemma qpow_ok q n : Q2R (qpow q n) = (Q2R q ^ n)%R.
Proof. induction n as [|n ih]; simpl; [unfold Q2R; simpl; field | rewrite Q2R_mult, ih; reflexivity]. Qed.
Lemma qnorm_ok q : Q2R (qnorm q) = Q2R q.
Proof. unfold qnorm. destruct (_ <? _)%Z; [apply Qeq_eqR, Qred_correct | reflexivity]. Qed.
Lemma qadd_ok x y : Q2R (qadd x y) = (Q2R x + Q2R y)%R.
Proof.
  unfold qadd. destruct (Pos.eqb (Qden x) (Qden y)) eqn:e; [ | apply Q2R_plus].
  apply Pos.eqb_eq in e. unfold Q2R. simpl. rewrite <- e, plus_IZR. ring.
Qed.
Lemma qsub_ok x y : Q2R (qsub x y) = (Q2R x - Q2R y)%R.
Proof. unfold qsub. rewrite qadd_ok, Q2R_opp. reflexivity. Qed.
Lemma q1_some f a v : q1 f a = Some v -> exists x, a = Some x /\ f x = Some v.
Proof. destruct a as [x|]; [intros h; exists x; auto | discriminate]. Qed.
Lemma q2_some f a b v : q2 f a b = Some v -> exists x y, a = Some x /\ b = Some y /\ v = qnorm (f x y).
Proof. destruct a as [x|], b as [y|]; try discriminate. intros h. injection h as <-. exists x, y. auto. Qed.
Lemma qinv_ok x v : qinv x = Some v -> Q2R v = (/ Q2R x)%R.
Proof.
  unfold qinv. destruct (Qeq_bool x 0) eqn:e; [discriminate |]. intros h. injection h as <-.
  apply Q2R_inv. apply Qeq_bool_neq, e.
Qed.
Lemma qv_ok e : forall v, qv e = Some v -> qr e = Q2R v.
Proof.
  induction e as [z | a iha b ihb | a iha b ihb | a iha b ihb | a iha b ihb | a iha | a iha | a iha n];
    cbn [qv qr]; intros v h.
  - injection h as <-. unfold Q2R. simpl. field.
  - apply q2_some in h as (x & y & p & q & ->). rewrite qnorm_ok, qadd_ok, (iha x p), (ihb y q). reflexivity.
  - apply q2_some in h as (x & y & p & q & ->). rewrite qnorm_ok, qsub_ok, (iha x p), (ihb y q). reflexivity.
  - apply q2_some in h as (x & y & p & q & ->). rewrite qnorm_ok, Q2R_mult, (iha x p), (ihb y q). reflexivity.
  - apply q2_some in h as (x & y & p & q & ->). apply q1_some in q as (w & q & i).
    rewrite qnorm_ok, Q2R_mult, (qinv_ok w y i), (iha x p), (ihb w q). reflexivity.
  - apply q1_some in h as (x & p & i). injection i as <-. rewrite Q2R_opp, (iha x p). reflexivity.
  - apply q1_some in h as (x & p & i). rewrite (qinv_ok x v i), (iha x p). reflexivity.
  - apply q1_some in h as (x & p & i). injection i as <-. rewrite qpow_ok, (iha x p). reflexivity.
Qed.
Definition qrel (f : Q -> Q -> bool) (a b : qe) : bool :=
  match qv a, qv b with Some x, Some y => f x y | _, _ => false end.
Lemma qrel_some f a b : qrel f a b = true -> exists x y, qr a = Q2R x /\ qr b = Q2R y /\ f x y = true.
Proof.
  unfold qrel. destruct (qv a) as [x|] eqn:p, (qv b) as [y|] eqn:q; try discriminate.
  intros h. exists x, y. auto using qv_ok.
Qed.
Lemma q_lt a b : qrel (fun x y => negb (Qle_bool y x)) a b = true -> (qr a < qr b)%R.
Proof.
  intros h. apply qrel_some in h as (x & y & -> & -> & h). apply Qlt_Rlt, Qnot_le_lt.
  intros k. apply Qle_bool_iff in k. rewrite k in h. discriminate.
Qed.
Lemma q_le a b : qrel Qle_bool a b = true -> (qr a <= qr b)%R.
Proof. intros h. apply qrel_some in h as (x & y & -> & -> & h). apply Qle_Rle, Qle_bool_iff, h. Qed.
Lemma q_eq a b : qrel Qeq_bool a b = true -> qr a = qr b.
Proof. intros h. apply qrel_some in h as (x & y & -> & -> & h). apply Qeq_eqR, Qeq_bool_eq, h. Qed.
Lemma q_ne a b : qrel (fun x y => negb (Qeq_bool x y)) a b = true -> qr a <> qr b.
Proof.
  intros h. apply qrel_some in h as (x & y & -> & -> & h) . intros k. apply eqR_Qeq in k.
  apply Qeq_eq_bool in k. rewrite k in h. discriminate.
Qed.
Ltac qreify t := lazymatch t with
  | IZR ?z => constr:(QZ z)
  | Q2R (Qmake ?n ?d) => constr:(QMul (QZ n) (QInv (QZ (Zpos d))))
  | R0 => constr:(QZ 0) | R1 => constr:(QZ 1)
  | Rplus ?a ?b => let x := qreify a in let y := qreify b in constr:(QAdd x y)
  | Rminus ?a ?b => let x := qreify a in let y := qreify b in constr:(QSub x y)
  | Rmult ?a ?b => let x := qreify a in let y := qreify b in constr:(QMul x y)
  | Rdiv ?a ?b => let x := qreify a in let y := qreify b in constr:(QDiv x y)
  | Ropp ?a => let x := qreify a in constr:(QOpp x)
  | Rinv ?a => let x := qreify a in constr:(QInv x)
  | pow ?a ?n => let x := qreify a in constr:(QPow x n)
  | powerRZ ?a ?z => let x := qreify a in
      lazymatch eval vm_compute in z with
      | Z0 => constr:(QZ 1)
      | Zpos ?p => constr:(QPow x (Pos.to_nat p))
      | Zneg ?p => constr:(QInv (QPow x (Pos.to_nat p)))
      end
  end.
(* fails at once if the relation is false or divides by 0 *)
Ltac qcheck f x y lemma :=
  lazymatch eval vm_compute in (qrel f x y) with
  | true => refine (lemma x y _); vm_cast_no_check (eq_refl true)
  | _ => fail "qcompute: false, or a division by zero"
  end.
(* proves a relation < > <= >= = <> between closed rational terms *)
Ltac qcompute := lazymatch goal with
  | |- Rgt _ _ => unfold Rgt; qcompute
  | |- Rge _ _ => apply Rle_ge; qcompute
  | |- not (@eq R ?a ?b) => let x := qreify a in let y := qreify b in
      qcheck (fun p q : Q => negb (Qeq_bool p q)) x y q_ne
  | |- Rlt ?a ?b => let x := qreify a in let y := qreify b in
      qcheck (fun p q : Q => negb (Qle_bool q p)) x y q_lt
  | |- Rle ?a ?b => let x := qreify a in let y := qreify b in qcheck Qle_bool x y q_le
  | |- @eq R ?a ?b => let x := qreify a in let y := qreify b in qcheck Qeq_bool x y q_eq
  end.
