(* Limits and continuity: what is built from convergent parts by continuous operations converges. *)
From AdamNX Require Export Support.
Open Scope R_scope.

Section Parts.
  Context {T : Type} {F : (T -> Prop) -> Prop} {FF : Filter F}.
  Definition goes (f : T -> R) (l : R) := filterlim f F (locally l).
  Lemma goes_const l : goes (fun _ => l) l. Proof. apply filterlim_const. Qed.
  Lemma goes_by (g : R -> R) f l : continuous g l -> goes f l -> goes (fun n => g (f n)) (g l).
  Proof. intros c h. exact (filterlim_comp _ _ _ f g F (locally l) (locally (g l)) h c). Qed.
  Lemma goes_plus f g l m : goes f l -> goes g m -> goes (fun n => f n + g n) (l + m).
  Proof. intros h k. exact (filterlim_comp_2 f g Rplus h k (filterlim_plus l m)). Qed.
  Lemma goes_opp f l : goes f l -> goes (fun n => - f n) (- l).
  Proof. apply (goes_by Ropp). apply (filterlim_opp l). Qed.
  Lemma goes_minus f g l m : goes f l -> goes g m -> goes (fun n => f n - g n) (l - m).
  Proof. intros h k. apply (goes_plus f (fun n => - g n) l (- m) h (goes_opp g m k)). Qed.
  Lemma goes_mult f g l m : goes f l -> goes g m -> goes (fun n => f n * g n) (l * m).
  Proof. intros h k. exact (filterlim_comp_2 f g Rmult h k (filterlim_mult l m)). Qed.
  Lemma goes_inv f l : goes f l -> l <> 0 -> goes (fun n => / f n) (/ l).
  Proof.
    intros h z. apply (goes_by Rinv); [ | exact h].
    apply (continuous_Rinv l z).
  Qed.
  Lemma goes_pow k f l : goes f l -> goes (fun n => f n ^ k) (l ^ k).
  Proof.
    intros h. induction k as [|k ih]; [apply goes_const | apply (goes_mult f (fun n => f n ^ k)); assumption].
  Qed.
  Lemma goes_sqrt f l : goes f l -> goes (fun n => sqrt (f n)) (sqrt l).
  Proof. apply (goes_by sqrt). apply continuous_sqrt. Qed.
  Lemma goes_exp f l : goes f l -> goes (fun n => exp (f n)) (exp l).
  Proof. apply (goes_by exp). apply continuous_exp. Qed.
  Lemma goes_sin f l : goes f l -> goes (fun n => sin (f n)) (sin l).
  Proof. apply (goes_by sin). apply continuous_sin. Qed.
  Lemma goes_ln f l : goes f l -> 0 < l -> goes (fun n => ln (f n)) (ln l).
  Proof. intros h p. apply (goes_by ln); [ | exact h]. apply continuity_pt_filterlim, derivable_continuous_pt.
    exists (/ l). apply derivable_pt_lim_ln, p. Qed.
  Lemma goes_Rpower f g l m : goes f l -> goes g m -> 0 < l -> goes (fun n => Rpower (f n) (g n)) (Rpower l m).
  Proof. intros h k p. unfold Rpower. apply (goes_exp (fun n => g n * ln (f n))). apply goes_mult; [exact k | apply goes_ln; assumption]. Qed.
  Lemma goes_ext f g l : F (fun n => f n = g n) -> goes f l -> goes g l.
  Proof. intros e h. exact (filterlim_ext_loc f g e h). Qed.
  Lemma goes_powerRZ k f l : goes f l -> (l <> 0 \/ (0 <= k)%Z) -> goes (fun n => powerRZ (f n) k) (powerRZ l k).
  Proof.
    intros h c. destruct k as [|p|p]; simpl.
    - apply goes_const.
    - apply goes_pow, h.
    - destruct c as [c | c]; [ | lia]. apply (goes_inv (fun n => f n ^ Pos.to_nat p)); [apply goes_pow, h | apply pow_nonzero, c].
  Qed.
  Lemma goes_between a f b l : F (fun n => a n <= f n <= b n) -> goes a l -> goes b l -> goes f l.
  Proof.
    intros e h k. apply filterlim_locally. intros d.
    apply filterlim_locally with (eps := d) in h. apply filterlim_locally with (eps := d) in k.
    generalize (filter_and _ _ e (filter_and _ _ h k)). apply filter_imp.
    intros n [[u v] [p q]]. revert p q. unfold ball; simpl. unfold AbsRing_ball, abs, minus, plus, opp; simpl.
    intros p q. apply Rabs_def2 in p. apply Rabs_def2 in q. apply Rabs_def1; lra.
  Qed.
  (* |x|^c at every base, for c > 0 *)
  Lemma goes_Rabs f l : goes f l -> goes (fun n => Rabs (f n)) (Rabs l).
  Proof. apply (goes_by Rabs). apply continuous_Rabs. Qed.
  Lemma goes_apow f g l m : goes f l -> goes g m -> 0 < m -> goes (fun n => apow (f n) (g n)) (apow l m).
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
      apply (goes_ext (fun n => Rpower (Rabs (f n)) (g n))).
      + assert (lp : 0 < Rabs l) by (apply Rabs_pos_lt, z).
        apply filterlim_locally with (eps := mkposreal (Rabs l) lp) in h. revert h. apply filter_imp. intros n.
        unfold ball; simpl. unfold AbsRing_ball, abs, minus, plus, opp; simpl. intros q.
        unfold apow. destruct (Req_EM_T (f n) 0) as [w | w]; [ | reflexivity].
        rewrite w, Rplus_0_l, Rabs_Ropp in q. lra.
      + apply goes_Rpower; [apply goes_Rabs, h | exact k | apply Rabs_pos_lt, z].
  Qed.
  Lemma goes_sgn_apow f g l m : goes f l -> goes g m -> 0 < m ->
    goes (fun n => sgn (f n) * apow (f n) (g n)) (sgn l * apow l m).
  Proof.
    intros h k p. assert (a := goes_apow f g l m h k p). destruct (Req_dec l 0) as [z | z].
    - subst l. rewrite sgn_zero, Rmult_0_l. rewrite apow_0 in a.
      apply (goes_between (fun n => - apow (f n) (g n)) _ (fun n => apow (f n) (g n))).
      + apply filter_forall. intros n. assert (q := apow_nonneg (f n) (g n)). sgn_cases (f n); nra.
      + assert (q := goes_opp _ _ a). rewrite Ropp_0 in q. exact q.
      + exact a.
    - apply (goes_ext (fun n => sgn l * apow (f n) (g n))).
      + assert (lp : 0 < Rabs l) by (apply Rabs_pos_lt, z).
        apply filterlim_locally with (eps := mkposreal (Rabs l) lp) in h. revert h. apply filter_imp. intros n.
        unfold ball; simpl. unfold AbsRing_ball, abs, minus, plus, opp; simpl. intros q. f_equal.
        apply Rabs_def2 in q. destruct (Rtotal_order l 0) as [s | [s | s]]; [ | tauto | ].
        * rewrite Rabs_left in q by exact s. rewrite !sgn_neg; lra.
        * rewrite Rabs_right in q by lra. rewrite !sgn_pos; lra.
      + apply goes_mult; [apply goes_const | exact a].
  Qed.
End Parts.

(* sequences *)
Lemma tends_const l : tends (fun _ => l) l. Proof. apply goes_const. Qed.
Lemma tends_plus f g l m : tends f l -> tends g m -> tends (fun n => f n + g n) (l + m). Proof. apply goes_plus. Qed.
Lemma tends_minus f g l m : tends f l -> tends g m -> tends (fun n => f n - g n) (l - m). Proof. apply goes_minus. Qed.
Lemma tends_mult f g l m : tends f l -> tends g m -> tends (fun n => f n * g n) (l * m). Proof. apply goes_mult. Qed.
Lemma tends_opp f l : tends f l -> tends (fun n => - f n) (- l). Proof. apply goes_opp. Qed.
Lemma tends_inv f l : tends f l -> l <> 0 -> tends (fun n => / f n) (/ l). Proof. apply goes_inv. Qed.
Lemma tends_pow k f l : tends f l -> tends (fun n => f n ^ k) (l ^ k). Proof. apply goes_pow. Qed.
Lemma tends_sqrt f l : tends f l -> tends (fun n => sqrt (f n)) (sqrt l). Proof. apply goes_sqrt. Qed.
Lemma tends_exp f l : tends f l -> tends (fun n => exp (f n)) (exp l). Proof. apply goes_exp. Qed.
Lemma tends_sin f l : tends f l -> tends (fun n => sin (f n)) (sin l). Proof. apply goes_sin. Qed.
Lemma tends_ln f l : tends f l -> 0 < l -> tends (fun n => ln (f n)) (ln l). Proof. apply goes_ln. Qed.
Lemma tends_Rpower f g l m : tends f l -> tends g m -> 0 < l -> tends (fun n => Rpower (f n) (g n)) (Rpower l m). Proof. apply goes_Rpower. Qed.
Lemma tends_apow f g l m : tends f l -> tends g m -> 0 < m -> tends (fun n => apow (f n) (g n)) (apow l m). Proof. apply goes_apow. Qed.
Lemma tends_sgn_apow f g l m : tends f l -> tends g m -> 0 < m -> tends (fun n => sgn (f n) * apow (f n) (g n)) (sgn l * apow l m). Proof. apply goes_sgn_apow. Qed.
Lemma tends_powerRZ k f l : tends f l -> (l <> 0 \/ (0 <= k)%Z) -> tends (fun n => powerRZ (f n) k) (powerRZ l k). Proof. apply goes_powerRZ. Qed.
Lemma tends_between M N a f b l : (forall n, (M <= n)%Z -> a n <= f n) -> (forall n, (N <= n)%Z -> f n <= b n) ->
  tends a l -> tends b l -> tends f l.
Proof.
  intros u v. apply goes_between. exists (Z.max M N). intros n h. split; [apply u | apply v]; lia.
Qed.

(* at a point *)
Definition cont {x : R} (f : R -> R) (l : R) := filterlim f (locally x) (locally l).
Lemma cont_const {x} l : @cont x (fun _ => l) l. Proof. apply goes_const. Qed.
Lemma cont_id {x} : @cont x (fun y => y) x. Proof. apply filterlim_id. Qed.
Lemma cont_plus {x} f g l m : @cont x f l -> @cont x g m -> @cont x (fun n => f n + g n) (l + m). Proof. apply goes_plus. Qed.
Lemma cont_minus {x} f g l m : @cont x f l -> @cont x g m -> @cont x (fun n => f n - g n) (l - m). Proof. apply goes_minus. Qed.
Lemma cont_mult {x} f g l m : @cont x f l -> @cont x g m -> @cont x (fun n => f n * g n) (l * m). Proof. apply goes_mult. Qed.
Lemma cont_opp {x} f l : @cont x f l -> @cont x (fun n => - f n) (- l). Proof. apply goes_opp. Qed.
Lemma cont_inv {x} f l : @cont x f l -> l <> 0 -> @cont x (fun n => / f n) (/ l). Proof. apply goes_inv. Qed.
Lemma cont_pow {x} k f l : @cont x f l -> @cont x (fun n => f n ^ k) (l ^ k). Proof. apply goes_pow. Qed.
Lemma cont_sqrt {x} f l : @cont x f l -> @cont x (fun n => sqrt (f n)) (sqrt l). Proof. apply goes_sqrt. Qed.
Lemma cont_exp {x} f l : @cont x f l -> @cont x (fun n => exp (f n)) (exp l). Proof. apply goes_exp. Qed.
Lemma cont_sin {x} f l : @cont x f l -> @cont x (fun n => sin (f n)) (sin l). Proof. apply goes_sin. Qed.
Lemma cont_ln {x} f l : @cont x f l -> 0 < l -> @cont x (fun n => ln (f n)) (ln l). Proof. apply goes_ln. Qed.
Lemma cont_Rpower {x} f g l m : @cont x f l -> @cont x g m -> 0 < l -> @cont x (fun n => Rpower (f n) (g n)) (Rpower l m). Proof. apply goes_Rpower. Qed.
Lemma cont_apow {x} f g l m : @cont x f l -> @cont x g m -> 0 < m -> @cont x (fun n => apow (f n) (g n)) (apow l m). Proof. apply goes_apow. Qed.
Lemma cont_sgn_apow {x} f g l m : @cont x f l -> @cont x g m -> 0 < m -> @cont x (fun n => sgn (f n) * apow (f n) (g n)) (sgn l * apow l m). Proof. apply goes_sgn_apow. Qed.
Lemma cont_powerRZ {x} k f l : @cont x f l -> (l <> 0 \/ (0 <= k)%Z) -> @cont x (fun n => powerRZ (f n) k) (powerRZ l k). Proof. apply goes_powerRZ. Qed.

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
