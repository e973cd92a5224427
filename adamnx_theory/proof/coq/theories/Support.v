(* Lemmas and tactics that generated proofs use; each decides one small thing, none searches. *)
From Coq Require Export Reals Lra Lia Psatz ZArith FunctionalExtensionality.
From AdamNX Require Export Basics.
Open Scope R_scope.

(* signs of sums, products, opposites, inverses *)
Lemma plus_pos_pos x y : 0 < x -> 0 < y -> 0 < x + y. Proof. lra. Qed.
Lemma plus_pos_nn x y : 0 < x -> 0 <= y -> 0 < x + y. Proof. lra. Qed.
Lemma plus_nn_pos x y : 0 <= x -> 0 < y -> 0 < x + y. Proof. lra. Qed.
Lemma plus_nn_nn x y : 0 <= x -> 0 <= y -> 0 <= x + y. Proof. lra. Qed.
Lemma plus_neg_neg x y : x < 0 -> y < 0 -> x + y < 0. Proof. lra. Qed.
Lemma plus_neg_np x y : x < 0 -> y <= 0 -> x + y < 0. Proof. lra. Qed.
Lemma plus_np_neg x y : x <= 0 -> y < 0 -> x + y < 0. Proof. lra. Qed.
Lemma plus_np_np x y : x <= 0 -> y <= 0 -> x + y <= 0. Proof. lra. Qed.
Lemma plus_zero_pos x y : x = 0 -> 0 < y -> 0 < x + y. Proof. lra. Qed.
Lemma plus_pos_zero x y : 0 < x -> y = 0 -> 0 < x + y. Proof. lra. Qed.
Lemma plus_zero_nn x y : x = 0 -> 0 <= y -> 0 <= x + y. Proof. lra. Qed.
Lemma plus_nn_zero x y : 0 <= x -> y = 0 -> 0 <= x + y. Proof. lra. Qed.
Lemma plus_zero_neg x y : x = 0 -> y < 0 -> x + y < 0. Proof. lra. Qed.
Lemma plus_neg_zero x y : x < 0 -> y = 0 -> x + y < 0. Proof. lra. Qed.
Lemma plus_zero_np x y : x = 0 -> y <= 0 -> x + y <= 0. Proof. lra. Qed.
Lemma plus_np_zero x y : x <= 0 -> y = 0 -> x + y <= 0. Proof. lra. Qed.
Lemma plus_zero_zero x y : x = 0 -> y = 0 -> x + y = 0. Proof. lra. Qed.
Lemma opp_pos x : 0 < x -> - x < 0. Proof. lra. Qed.
Lemma opp_neg x : x < 0 -> 0 < - x. Proof. lra. Qed.
Lemma opp_nn x : 0 <= x -> - x <= 0. Proof. lra. Qed.
Lemma opp_np x : x <= 0 -> 0 <= - x. Proof. lra. Qed.
Lemma opp_zero x : x = 0 -> - x = 0. Proof. lra. Qed.
Lemma opp_ne x : x <> 0 -> - x <> 0. Proof. lra. Qed.
Lemma mult_pos_pos x y : 0 < x -> 0 < y -> 0 < x * y. Proof. nra. Qed.
Lemma mult_pos_neg x y : 0 < x -> y < 0 -> x * y < 0. Proof. nra. Qed.
Lemma mult_neg_pos x y : x < 0 -> 0 < y -> x * y < 0. Proof. nra. Qed.
Lemma mult_neg_neg x y : x < 0 -> y < 0 -> 0 < x * y. Proof. nra. Qed.
Lemma mult_pos_nn x y : 0 < x -> 0 <= y -> 0 <= x * y. Proof. nra. Qed.
Lemma mult_nn_pos x y : 0 <= x -> 0 < y -> 0 <= x * y. Proof. nra. Qed.
Lemma mult_nn_nn x y : 0 <= x -> 0 <= y -> 0 <= x * y. Proof. nra. Qed.
Lemma mult_pos_np x y : 0 < x -> y <= 0 -> x * y <= 0. Proof. nra. Qed.
Lemma mult_np_pos x y : x <= 0 -> 0 < y -> x * y <= 0. Proof. nra. Qed.
Lemma mult_nn_np x y : 0 <= x -> y <= 0 -> x * y <= 0. Proof. nra. Qed.
Lemma mult_np_nn x y : x <= 0 -> 0 <= y -> x * y <= 0. Proof. nra. Qed.
Lemma mult_np_np x y : x <= 0 -> y <= 0 -> 0 <= x * y. Proof. nra. Qed.
Lemma mult_neg_nn x y : x < 0 -> 0 <= y -> x * y <= 0. Proof. nra. Qed.
Lemma mult_nn_neg x y : 0 <= x -> y < 0 -> x * y <= 0. Proof. nra. Qed.
Lemma mult_neg_np x y : x < 0 -> y <= 0 -> 0 <= x * y. Proof. nra. Qed.
Lemma mult_np_neg x y : x <= 0 -> y < 0 -> 0 <= x * y. Proof. nra. Qed.
Lemma ne_mult x y : x <> 0 -> y <> 0 -> x * y <> 0.
Proof. intros a b c. apply Rmult_integral in c. tauto. Qed.
Lemma mult_ne_ne x y : x <> 0 -> y <> 0 -> x * y <> 0. Proof. apply ne_mult. Qed.
Lemma mult_pos_ne x y : 0 < x -> y <> 0 -> x * y <> 0. Proof. intros; apply ne_mult; lra. Qed.
Lemma mult_neg_ne x y : x < 0 -> y <> 0 -> x * y <> 0. Proof. intros; apply ne_mult; lra. Qed.
Lemma mult_ne_pos x y : x <> 0 -> 0 < y -> x * y <> 0. Proof. intros; apply ne_mult; lra. Qed.
Lemma mult_ne_neg x y : x <> 0 -> y < 0 -> x * y <> 0. Proof. intros; apply ne_mult; lra. Qed.
Lemma inv_pos x : 0 < x -> 0 < / x. Proof. apply Rinv_0_lt_compat. Qed.
Lemma inv_neg x : x < 0 -> / x < 0. Proof. apply Rinv_lt_0_compat. Qed.
Lemma inv_ne x : x <> 0 -> / x <> 0. Proof. apply Rinv_neq_0_compat. Qed.
Lemma strictly_positive x : 0 <= x -> x <> 0 -> 0 < x. Proof. lra. Qed.
Lemma strictly_negative x : x <= 0 -> x <> 0 -> x < 0. Proof. lra. Qed.
Lemma square_nn x : 0 <= x * x. Proof. nra. Qed.
Lemma to_plus x y (P : R -> Prop) : P (x + - y) -> P (x - y). Proof. auto. Qed.

(* powers with a whole constant as exponent *)
Lemma pow_pos x n : 0 < x -> 0 < x ^ n. Proof. apply pow_lt. Qed.
Lemma even_square x k : x ^ (2 * k) = (x ^ k) * (x ^ k).
Proof. replace (2 * k)%nat with (k + k)%nat by lia. apply pow_add. Qed.
Lemma pow_even_pos x k n : n = (2 * k)%nat -> x <> 0 -> 0 < x ^ n.
Proof. intros -> h. rewrite even_square. assert (x ^ k <> 0) by (apply pow_nonzero; exact h). nra. Qed.
Lemma pow_even_nn x k n : n = (2 * k)%nat -> 0 <= x ^ n.
Proof. intros ->. rewrite even_square. nra. Qed.
Lemma odd_split x k : x ^ (2 * k + 1) = x ^ (2 * k) * x.
Proof. rewrite pow_add. simpl. ring. Qed.
Lemma pow_odd_neg x k n : n = (2 * k + 1)%nat -> x < 0 -> x ^ n < 0.
Proof. intros -> h. rewrite odd_split. assert (0 < x ^ (2 * k)) by (eapply pow_even_pos; [reflexivity | lra]). nra. Qed.
Lemma pow_odd_nn x k n : n = (2 * k + 1)%nat -> 0 <= x -> 0 <= x ^ n.
Proof. intros _ h. apply pow_le, h. Qed.
Lemma pow_odd_np x k n : n = (2 * k + 1)%nat -> x <= 0 -> x ^ n <= 0.
Proof. intros -> h. rewrite odd_split. assert (0 <= x ^ (2 * k)) by (eapply pow_even_nn; reflexivity). nra. Qed.
Lemma pow_odd_ne x k n : n = (2 * k + 1)%nat -> x <> 0 -> x ^ n <> 0.
Proof. intros _ h. apply pow_nonzero, h. Qed.

(* a relation, from the sign of the difference of its sides, and back *)
Lemma gap_lt x y : 0 < y - x -> x < y. Proof. lra. Qed.
Lemma gap_le x y : 0 <= y - x -> x <= y. Proof. lra. Qed.
Lemma gap_eq x y : y - x = 0 -> x = y. Proof. lra. Qed.
Lemma gap_ne x y : y - x <> 0 -> x <> y. Proof. lra. Qed.
Lemma gap_eq0 y : y = 0 -> 0 = y. Proof. auto. Qed.
Lemma gap_ne0 y : y <> 0 -> 0 <> y. Proof. auto. Qed.

Lemma from_lt_pos c s x y : x < y -> 0 < c -> 0 <= s -> 0 < c * (y - x) + s. Proof. nra. Qed.
Lemma from_lt_neg c s x y : x < y -> c < 0 -> s <= 0 -> c * (y - x) + s < 0. Proof. nra. Qed.
Lemma from_lt_nn c s x y : x < y -> 0 < c -> 0 <= s -> 0 <= c * (y - x) + s. Proof. nra. Qed.
Lemma from_lt_np c s x y : x < y -> c < 0 -> s <= 0 -> c * (y - x) + s <= 0. Proof. nra. Qed.
Lemma from_lt_ne c s x y : x < y -> c <> 0 -> s = 0 -> c * (y - x) + s <> 0.
Proof. intros h k ->. rewrite Rplus_0_r. apply ne_mult; lra. Qed.
Lemma from_le_nn c s x y : x <= y -> 0 < c -> 0 <= s -> 0 <= c * (y - x) + s. Proof. nra. Qed.
Lemma from_le_np c s x y : x <= y -> c < 0 -> s <= 0 -> c * (y - x) + s <= 0. Proof. nra. Qed.
Lemma from_le_pos c s x y : x <= y -> 0 < c -> 0 < s -> 0 < c * (y - x) + s. Proof. nra. Qed.
Lemma from_le_neg c s x y : x <= y -> c < 0 -> s < 0 -> c * (y - x) + s < 0. Proof. nra. Qed.
Lemma from_eq_zero c s x y : x = y -> s = 0 -> c * (y - x) + s = 0. Proof. intros -> ->. ring. Qed.
Lemma from_eq_pos c s x y : x = y -> 0 < s -> 0 < c * (y - x) + s. Proof. intros ->. lra. Qed.
Lemma from_eq_neg c s x y : x = y -> s < 0 -> c * (y - x) + s < 0. Proof. intros ->. lra. Qed.
Lemma from_eq_nn c s x y : x = y -> 0 <= s -> 0 <= c * (y - x) + s. Proof. intros ->. lra. Qed.
Lemma from_eq_np c s x y : x = y -> s <= 0 -> c * (y - x) + s <= 0. Proof. intros ->. lra. Qed.
Lemma from_ne_ne c s x y : x <> y -> c <> 0 -> s = 0 -> c * (y - x) + s <> 0.
Proof. intros h k ->. rewrite Rplus_0_r. apply ne_mult; lra. Qed.

Lemma induction_from (P : Z -> Prop) low :
  P low -> (forall n, (low <= n)%Z -> P n -> P (n + 1)%Z) -> forall n, (low <= n)%Z -> P n.
Proof.
  intros base step n bound. replace n with (low + (n - low))%Z by lia.
  apply (natlike_ind (fun k => P (low + k)%Z)).
  - rewrite Z.add_0_r. exact base.
  - intros k h ih. replace (low + Z.succ k)%Z with (low + k + 1)%Z by lia. apply step; [lia | exact ih].
  - lia.
Qed.

(* integers among the reals *)
Ltac izr := rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR; ring.
Ltac izr_le := match goal with
  | h : (?a <= ?b)%Z |- _ <= IZR ?b => apply IZR_le in h; rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR in h; lra
  end.
Ltac izr_back := first [apply lt_IZR | apply le_IZR | apply eq_IZR];
  rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR; lra.
Ltac zp := first [lia | nia].

(* what `field` asks *)
Ltac nz1 := first
  [ assumption
  | match goal with
    | |- exp _ <> 0 => apply Rgt_not_eq, exp_pos
    | |- Rpower _ _ <> 0 => apply Rgt_not_eq, exp_pos
    | |- powerRZ _ _ <> 0 => apply powerRZ_NOR; nz1
    | |- _ ^ _ <> 0 => apply pow_nonzero; nz1
    | |- / _ <> 0 => apply Rinv_neq_0_compat; nz1
    | |- _ * _ <> 0 => apply ne_mult; nz1
    | |- - _ <> 0 => apply Ropp_neq_0_compat; nz1
    end
  | solve [discrR]
  | lra
  | match goal with h : ?d <> 0 |- ?c <> 0 =>
      let z := fresh in intro z; apply h; lra end
  | match goal with h : ?d <> 0, k : ?e <> 0 |- ?c <> 0 =>
      let z := fresh in intro z; apply (ne_mult d e h k); lra end ].
Ltac nz := match goal with |- _ /\ _ => split; nz | |- _ => nz1 end.
Ltac feq := first [reflexivity | ring | field; nz].
Ltac izrf := rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR; simpl INR; feq.
Ltac rw e := try rewrite e.
Tactic Notation "swap" constr(a) "with" constr(b) := try replace a with b by ring.
Ltac rpos := first [assumption | lra].
Ltac rat := first [lra | field_simplify; lra].
Ltac natpos := first [lra | nra | natpos_shape]
with natpos_shape := match goal with
  | |- 0 < _ + _ => first [apply plus_pos_nn; natpos_shape | apply plus_nn_pos; natpos_shape]
  | |- 0 <= _ + _ => apply plus_nn_nn; natpos_shape
  | |- 0 <= _ * _ => apply mult_nn_nn; natpos_shape
  | |- 0 < _ * _ => apply mult_pos_pos; natpos_shape
  | |- 0 < / _ => apply inv_pos; natpos_shape
  | |- 0 <= / _ => apply Rlt_le, inv_pos; natpos_shape
  | |- 0 < _ ^ _ => apply pow_lt; natpos_shape
  | |- 0 <= _ ^ _ => apply pow_le; natpos_shape
  | |- _ => lra
  end.

(* 1 - x^n *)
Ltac gap_by lt1 le1 gt1 ge1 := first
  [ assert (gap_ := lt1); lra | assert (gap_ := le1); lra | assert (gap_ := gt1); lra | assert (gap_ := ge1); lra ].
(* pz_gap x m: the sign of 1 - x^m is in the goal; the signs of x, 1 - x and m are in the context *)
Ltac pz_gap x m := first
  [ assert (gap_ : powerRZ x m < 1) by (apply pz_lt_1; [lra | zq]); lra
  | assert (gap_ : powerRZ x m <= 1) by (apply pz_le_1; [lra | zq]); lra
  | assert (gap_ : 1 < powerRZ x m) by (apply pz_gt_1; [lra | zq]); lra
  | assert (gap_ : 1 <= powerRZ x m) by (apply pz_ge_1; [lra | zq]); lra
  | assert (gap_ : x = 1) by lra; rewrite gap_, pz_one; lra
  | assert (gap_ : powerRZ x m = 1) by (apply pz_exp_zero; zq); lra ]
with zq := first [ zp | apply lt_IZR; rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR; lra
  | apply le_IZR; rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR; lra ].
Ltac rp_gap x c := first
  [ assert (gap_ : Rpower x c < 1) by (apply rp_lt_1; lra); lra
  | assert (gap_ : Rpower x c <= 1) by (apply rp_le_1; lra); lra
  | assert (gap_ : 1 < Rpower x c) by (apply rp_gt_1; lra); lra
  | assert (gap_ : 1 <= Rpower x c) by (apply rp_ge_1; lra); lra ].
Ltac pw_gap x k := first
  [ assert (gap_ : x ^ k < 1) by (apply pw_lt_1; [lra | lia]); lra
  | assert (gap_ : x ^ k <= 1) by (apply pw_le_1; lra); lra
  | assert (gap_ : 1 < x ^ k) by (apply pw_gt_1; [lra | lia]); lra
  | assert (gap_ : 1 <= x ^ k) by (apply pw_ge_1; lra); lra ].
