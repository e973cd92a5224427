(* Closed statements about numbers: lemmas and tactics for `closed.py`. *)
From Coq Require Import Reals Lra Lia ZArith.
From Interval Require Import Tactic.
From AdamNX Require Import Prelude.
Open Scope R_scope.

Lemma no_lt (x y : R) : y <= x -> x < y -> False. Proof. lra. Qed.
Lemma no_le (x y : R) : y < x -> x <= y -> False. Proof. lra. Qed.
Lemma no_eq (x y : R) : x <> y -> x = y -> False. Proof. tauto. Qed.
Lemma no_ne (x y : R) : x = y -> x <> y -> False. Proof. tauto. Qed.
Lemma ne_of_lt (x y : R) : x < y -> x <> y. Proof. lra. Qed.
Lemma ne_of_gt (x y : R) : y < x -> x <> y. Proof. lra. Qed.

Lemma sgn_of_pos (x : R) : 0 < x -> sgn x = 1.
Proof. intros h. unfold sgn. destruct (Rlt_dec 0 x); lra. Qed.
Lemma sgn_of_neg (x : R) : x < 0 -> sgn x = - 1.
Proof.
  intros h. unfold sgn. destruct (Rlt_dec 0 x); [lra|]. destruct (Rlt_dec x 0); lra.
Qed.
Lemma sgn_of_zero (x : R) : x = 0 -> sgn x = 0.
Proof.
  intros h. unfold sgn. destruct (Rlt_dec 0 x); [lra|]. destruct (Rlt_dec x 0); lra.
Qed.

Lemma apow_of_pos x c : 0 < x -> apow x c = exp (c * ln x).
Proof.
  intros h. unfold apow. destruct (Req_EM_T x 0); [lra|].
  rewrite Rabs_pos_eq by lra. reflexivity.
Qed.
Lemma apow_of_neg x c : x < 0 -> apow x c = exp (c * ln (- x)).
Proof.
  intros h. unfold apow. destruct (Req_EM_T x 0); [lra|].
  rewrite Rabs_left by lra. reflexivity.
Qed.
Lemma apow_of_zero x c : x = 0 -> apow x c = 0.
Proof. intros h. unfold apow. destruct (Req_EM_T x 0); [reflexivity | contradiction]. Qed.

Lemma closed_whole x y k : 0 < x -> y = INR k -> exp (y * ln x) = x ^ k.
Proof. intros h e. rewrite e. apply (Rpower_pow k x h). Qed.
Lemma apow_whole_pos x c k : 0 < x -> c = INR k -> apow x c = x ^ k.
Proof. intros h e. rewrite apow_of_pos by exact h. rewrite e. apply (Rpower_pow k x h). Qed.
Lemma apow_whole_neg x c k : x < 0 -> c = INR k -> apow x c = (- x) ^ k.
Proof.
  intros h e. rewrite apow_of_neg by exact h. rewrite e. apply (Rpower_pow k (- x)). lra.
Qed.

Ltac closed_less := first [ solve [interval with (i_prec 60)] | interval with (i_prec 200) ].
Ltac closed_ne :=
  first [ solve [lra] | solve [apply ne_of_gt; closed_less] | apply ne_of_lt; closed_less ].
Ltac closed_eq :=
  first [ reflexivity | solve [field; repeat split; closed_ne] | lra ].
Ltac closed_integral := integral with (i_fuel 100).

Lemma pow_as_Z (x : R) n z : Z.of_nat n = z -> powerRZ x z = x ^ n.
Proof. intros e. subst z. symmetry. apply pow_powerRZ. Qed.

Lemma power_of_one x y : x = 1 -> exp (y * ln x) = 1.
Proof. intros e. rewrite e, ln_1, Rmult_0_r. apply exp_0. Qed.
