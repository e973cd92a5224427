(* further lemmas, on top of the prelude's *)
From Coq Require Export Reals Lra Lia Psatz ZArith FunctionalExtensionality.
From AdamNX Require Export Prelude.
Open Scope R_scope.
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
Lemma inv_by x y : x * y = 1 -> / x = y.
Proof.
  intros h. assert (x <> 0) by (intro z; rewrite z in h; lra).
  apply (Rmult_eq_reg_l x); [ | assumption]. rewrite h. apply Rinv_r. assumption.
Qed.
