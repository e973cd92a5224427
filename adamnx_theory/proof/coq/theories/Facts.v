(* the facts that generated proofs may cite, apart from the limits *)
From AdamNX Require Export Support.
Open Scope R_scope.

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
