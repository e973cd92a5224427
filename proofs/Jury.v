(* Jury's criterion: when all complex roots of a real polynomial lie inside the unit circle.

   Complex numbers are Coquelicot's pairs; Cmod is the modulus. *)
From AdamNX Require Import Prelude Basics.
Open Scope R_scope.

(* a complex number by its real and imaginary part *)
Lemma inside_by_parts (z : C) : fst z ^ 2 + snd z ^ 2 < 1 -> Cmod z < 1.
Proof.
  intros h. unfold Cmod. rewrite <- sqrt_1. apply sqrt_lt_1; [| lra | exact h].
  assert (a := pow2_ge_0 (fst z)). assert (b := pow2_ge_0 (snd z)). lra.
Qed.
Lemma parts_of_inside (z : C) : Cmod z < 1 -> fst z ^ 2 + snd z ^ 2 < 1.
Proof.
  unfold Cmod. intros h. apply sqrt_lt_0_alt. rewrite sqrt_1. exact h.
Qed.
Lemma Cmod_real (x : R) : Cmod (RtoC x) = Rabs x.
Proof. apply Cmod_R. Qed.

(* both parts of an equation between complex numbers, as equations between real ones *)
Ltac part_of equation projection :=
  let e := fresh "e" in
  assert (e := f_equal projection equation);
  cbn [fst snd Cplus Cminus Cmult Copp RtoC] in e;
  etransitivity; [ | exact e]; cbn [fst snd]; ring.

(* a real root of a polynomial as a complex one, and one root of two ways to write it *)
Ltac as_complex equation :=
  apply injective_projections; cbn [fst snd Cplus Cminus Cmult Copp RtoC];
  [etransitivity; [ | etransitivity; [exact equation | ring]]; ring | ring].
Ltac same_root equation := first [exact equation | etransitivity; [ | exact equation]; ring].
Lemma Rabs_beyond (x : R) : x <= - 1 -> 1 <= Rabs x.
Proof. intros h. rewrite Rabs_left; lra. Qed.

(* the roots of z^2 + b z + c *)
Definition quadratic (b c : R) (z : C) : C := (z * z + RtoC b * z + RtoC c)%C.
Definition inside (P : C -> C) : Prop := forall z : C, P z = RtoC 0 -> Cmod z < 1.

Lemma quadratic_parts b c u v :
  quadratic b c (u, v) = RtoC 0 <-> u ^ 2 - v ^ 2 + b * u + c = 0 /\ v * (2 * u + b) = 0.
Proof.
  unfold quadratic. split.
  - intros e. split; [part_of e (fst : C -> R) | part_of e (snd : C -> R)].
  - intros [e f]. apply injective_projections; cbn [fst snd Cplus Cminus Cmult Copp RtoC];
    [etransitivity; [| exact e] | etransitivity; [| exact f]]; ring.
Qed.

Lemma abs_lt_iff x y : Rabs x < y <-> - y < x < y.
Proof. split; intros h; [apply Rabs_def2 in h; lra | apply Rabs_def1; lra]. Qed.

(* the proof of both directions as a tactic, so that corrupted statements can be tried with it *)
Ltac jury_necessary b c :=
  let h := fresh "h" in
  intros h;
  assert (k : forall u v, u ^ 2 - v ^ 2 + b * u + c = 0 -> v * (2 * u + b) = 0 ->
    u ^ 2 + v ^ 2 < 1)
    by (intros u v e f; apply (parts_of_inside (u, v)), h, quadratic_parts; auto);
  clear h; destruct (Rle_or_lt 0 (b * b - 4 * c)) as [d | d];
  [ set (s := sqrt (b * b - 4 * c));
    assert (q : s * s = b * b - 4 * c) by (apply sqrt_sqrt; exact d); clearbody s;
    assert (x : ((- b + s) / 2) ^ 2 + 0 ^ 2 < 1) by (apply k; nra);
    assert (y : ((- b - s) / 2) ^ 2 + 0 ^ 2 < 1) by (apply k; nra);
    clear k; set (r := (- b + s) / 2) in *; set (t := (- b - s) / 2) in *;
    assert (eb : b = - (r + t)) by (unfold r, t; field);
    assert (ec : c = r * t) by (unfold r, t; nra);
    clearbody r t; clear q d; subst b c;
    assert (-1 < r < 1) by nra; assert (-1 < t < 1) by nra; clear x y; repeat split; nra
  | set (w := sqrt (4 * c - b * b));
    assert (q : w * w = 4 * c - b * b) by (apply sqrt_sqrt; lra); clearbody w;
    assert (x : (- b / 2) ^ 2 + (w / 2) ^ 2 < 1) by (apply k; nra);
    clear k; repeat split; nra ].
Ltac jury_sufficient b c :=
  let z := fresh "z" in
  let u := fresh "u" in
  let v := fresh "v" in
  intros [[? ?] [? ?]] z e; apply inside_by_parts; destruct z as [u v];
  apply quadratic_parts in e; destruct e as [e f]; cbn [fst snd];
  destruct (Rmult_integral _ _ f) as [g | g];
  [ assert (0 < (1 - u) * (1 - (- b - u))) by nra;
    assert (0 < (1 + u) * (1 + (- b - u))) by nra;
    assert (c = u * (- b - u)) by nra;
    assert (u < 1) by (apply Rnot_le_lt; intro; assert (1 < - b - u) by nra; nra);
    assert (-1 < u) by (apply Rnot_le_lt; intro; assert (- b - u < -1) by nra; nra);
    nra
  | assert (b = - 2 * u) by lra; nra ].
Ltac jury_proof :=
  let b := fresh "b" in
  let c := fresh "c" in
  intros b c; rewrite !abs_lt_iff; split; [jury_necessary b c | jury_sufficient b c].

Theorem jury : forall b c : R, inside (quadratic b c) <-> Rabs c < 1 /\ Rabs b < 1 + c.
Proof. jury_proof. Qed.

(* Corrupted statements: their proof fails, and they are false. *)
Definition jury_with (root_inside : C -> Prop) (conditions : R -> R -> Prop) : Prop :=
  forall b c : R,
  (forall z : C, quadratic b c z = RtoC 0 -> root_inside z) <-> conditions b c.
Definition jury_conditions (b c : R) : Prop := Rabs c < 1 /\ Rabs b < 1 + c.
Definition on_or_inside (z : C) : Prop := Cmod z <= 1.
Definition strictly_inside (z : C) : Prop := Cmod z < 1.
Ltac jury_try := unfold jury_with, jury_conditions, on_or_inside, strictly_inside; jury_proof.
Goal jury_with strictly_inside jury_conditions. Proof. jury_try. Qed.
(* not strict *)
Goal jury_with strictly_inside (fun b c => Rabs c <= 1 /\ Rabs b <= 1 + c).
Proof. Fail jury_try. Abort.
Goal jury_with strictly_inside (fun b c => Rabs c < 1 /\ Rabs b <= 1 + c).
Proof. Fail jury_try. Abort.
Goal jury_with on_or_inside jury_conditions. Proof. Fail jury_try. Abort.
(* the wrong sign *)
Goal jury_with strictly_inside (fun b c => Rabs c < 1 /\ Rabs b < 1 - c).
Proof. Fail jury_try. Abort.
Goal jury_with strictly_inside (fun b c => Rabs c < 1 /\ b < 1 + c).
Proof. Fail jury_try. Abort.
(* a condition dropped *)
Goal jury_with strictly_inside (fun b c => Rabs b < 1 + c). Proof. Fail jury_try. Abort.
Goal jury_with strictly_inside (fun b c => Rabs c < 1). Proof. Fail jury_try. Abort.

(* a statement with other conditions is false where the two lists differ *)
Lemma other_conditions (f : R -> R -> Prop) b c :
  ~ (f b c <-> jury_conditions b c) -> ~ jury_with strictly_inside f.
Proof.
  intros n h. apply n. rewrite <- (h b c). exact (jury b c).
Qed.
Lemma not_strict_is_false :
  ~ jury_with strictly_inside (fun b c => Rabs c <= 1 /\ Rabs b <= 1 + c).
Proof.
  apply (other_conditions _ (-2) 1). intros [e _]. unfold jury_conditions in e.
  rewrite !abs_lt_iff in e. assert (Rabs 1 <= 1 /\ Rabs (-2) <= 1 + 1); [|specialize (e H); lra].
  split; apply Rabs_le; lra.
Qed.
Lemma half_strict_is_false :
  ~ jury_with strictly_inside (fun b c => Rabs c < 1 /\ Rabs b <= 1 + c).
Proof.
  apply (other_conditions _ (-1) 0). intros [e _]. unfold jury_conditions in e.
  rewrite !abs_lt_iff in e. assert (Rabs (-1) <= 1 + 0) by (apply Rabs_le; lra).
  assert (-0 < -(-1)) by lra. assert (h : -1 < 0 < 1) by lra. specialize (e (conj h H)). lra.
Qed.
Lemma wrong_sign_is_false :
  ~ jury_with strictly_inside (fun b c => Rabs c < 1 /\ Rabs b < 1 - c).
Proof.
  apply (other_conditions _ (7 / 5) (3 / 5)). intros [_ e]. unfold jury_conditions in e.
  rewrite !abs_lt_iff in e. assert (h : -1 < 3 / 5 < 1) by lra.
  assert (k : - (1 + 3 / 5) < 7 / 5 < 1 + 3 / 5) by lra. specialize (e (conj h k)). lra.
Qed.
Lemma one_sided_is_false : ~ jury_with strictly_inside (fun b c => Rabs c < 1 /\ b < 1 + c).
Proof.
  apply (other_conditions _ (-2) (1 / 2)). intros [e _]. unfold jury_conditions in e.
  rewrite !abs_lt_iff in e. assert (h : -1 < 1 / 2 < 1) by lra.
  assert (k : -2 < 1 + 1 / 2) by lra. specialize (e (conj h k)). lra.
Qed.
Lemma without_product_is_false : ~ jury_with strictly_inside (fun b c => Rabs b < 1 + c).
Proof.
  apply (other_conditions _ 0 2). intros [e _]. unfold jury_conditions in e.
  rewrite !abs_lt_iff in e. assert (k : - (1 + 2) < 0 < 1 + 2) by lra. specialize (e k). lra.
Qed.
Lemma without_trace_is_false : ~ jury_with strictly_inside (fun b c => Rabs c < 1).
Proof.
  apply (other_conditions _ 2 0). intros [e _]. unfold jury_conditions in e.
  rewrite !abs_lt_iff in e. assert (k : -1 < 0 < 1) by lra. specialize (e k). lra.
Qed.
Lemma closed_disc_is_false : ~ jury_with on_or_inside jury_conditions.
Proof.
  unfold jury_with, on_or_inside, jury_conditions. intros h. assert (k := proj1 (h 0 (-1))).
  assert (a : Rabs (-1) < 1); [| rewrite abs_lt_iff in a; lra].
  apply k. intros [u v] e. apply quadratic_parts in e. destruct e as [e f].
  unfold Cmod. cbn [fst snd]. rewrite <- sqrt_1. apply sqrt_le_1_alt.
  destruct (Rmult_integral _ _ f); nra.
Qed.

(* degree 3: a real root is split off *)
Definition cubic (a b c : R) (z : C) : C :=
  (z * z * z + RtoC a * (z * z) + RtoC b * z + RtoC c)%C.
Lemma below_a_cube A B D m :
  0 <= A -> 0 <= B -> 0 <= D -> m = 1 + A + B + D -> A * m ^ 2 + B * m + D < m ^ 3.
Proof.
  intros a b d e. assert (l : 1 <= m) by lra. assert (s : m <= m ^ 2) by nra.
  assert (B * m <= B * m ^ 2) by (apply Rmult_le_compat_l; lra).
  assert (D * 1 <= D * m ^ 2) by (apply Rmult_le_compat_l; lra).
  replace (m ^ 3) with (m ^ 2 + A * m ^ 2 + B * m ^ 2 + D * m ^ 2) by (rewrite e; ring). lra.
Qed.
Lemma between_bounds a x : 0 <= x -> - (Rabs a * x) <= a * x <= Rabs a * x.
Proof.
  intros h. assert (k := Rle_abs a). assert (l := Rle_abs (- a)). rewrite Rabs_Ropp in l.
  split; [| apply Rmult_le_compat_r; lra].
  assert (- a * x <= Rabs a * x) by (apply Rmult_le_compat_r; lra). lra.
Qed.
Lemma real_root a b c : exists r : R, r ^ 3 + a * r ^ 2 + b * r + c = 0.
Proof.
  set (m := 1 + Rabs a + Rabs b + Rabs c).
  assert (pa := Rabs_pos a). assert (pb := Rabs_pos b). assert (pc := Rabs_pos c).
  assert (bound := below_a_cube _ _ _ m pa pb pc eq_refl).
  assert (l : 1 <= m) by (unfold m; lra). clearbody m.
  assert (ka := between_bounds a (m ^ 2) ltac:(nra)).
  assert (kb := between_bounds b m ltac:(lra)).
  assert (kc := between_bounds c 1 ltac:(lra)).
  destruct (IVT_cor (fun x => x ^ 3 + a * x ^ 2 + b * x + c) (- m) m) as [r [_ e]].
  - reg.
  - lra.
  - replace ((- m) ^ 3) with (- m ^ 3) by ring. replace ((- m) ^ 2) with (m ^ 2) by ring.
    assert (low : - m ^ 3 + a * m ^ 2 + b * - m + c <= 0) by lra.
    assert (high : 0 <= m ^ 3 + a * m ^ 2 + b * m + c) by lra. nra.
  - exists r. exact e.
Qed.
Lemma cubic_splits a b c r :
  r ^ 3 + a * r ^ 2 + b * r + c = 0 ->
  forall z : C, cubic a b c z = ((z - RtoC r) * quadratic (a + r) (b + r * (a + r)) z)%C.
Proof.
  intros e [u v]. replace c with (- (r ^ 3 + a * r ^ 2 + b * r)) by lra.
  unfold cubic, quadratic.
  apply injective_projections; cbn [fst snd Cplus Cminus Cmult Copp RtoC]; ring.
Qed.
Lemma cubic_inside a b c r :
  r ^ 3 + a * r ^ 2 + b * r + c = 0 ->
  inside (cubic a b c) <-> Rabs r < 1 /\ inside (quadratic (a + r) (b + r * (a + r))).
Proof.
  intros e. split.
  - intros h. split.
    + rewrite <- Cmod_real. apply h. rewrite (cubic_splits a b c r e). ring.
    + intros z f. apply h. rewrite (cubic_splits a b c r e), f. ring.
  - intros [h k] z f. rewrite (cubic_splits a b c r e) in f.
    destruct (Ceq_dec (z - RtoC r)%C (RtoC 0)) as [g | g].
    + replace z with (RtoC r) by (symmetry; transitivity (RtoC r + (z - RtoC r))%C; [ring | rewrite g; ring]).
      rewrite Cmod_real. exact h.
    + apply k. assert (n := Cmult_neq_0 _ (quadratic (a + r) (b + r * (a + r)) z) g).
      destruct (Ceq_dec (quadratic (a + r) (b + r * (a + r)) z) (RtoC 0)) as [x | x]; [exact x |].
      exfalso. exact (n x f).
Qed.
(* a real root r, and z^2 + p z + q with c = - r q *)
Lemma both_negative x y : 0 < x * y -> x <= 0 -> x < 0 /\ y < 0.
Proof.
  intros h k. assert (n : x <> 0) by (intros ->; lra). split; [lra |].
  apply Rnot_le_lt. intros l. assert (0 <= - x * y) by (apply Rmult_le_pos; lra). lra.
Qed.
Lemma both_positive x y : 0 < x * y -> 0 <= x -> 0 < x /\ 0 < y.
Proof.
  intros h k. assert (n : x <> 0) by (intros ->; lra). split; [lra |].
  apply Rnot_le_lt. intros l. assert (0 <= x * - y) by (apply Rmult_le_pos; lra). lra.
Qed.
Lemma root_not_beyond r p q :
  1 <= r -> 0 < (1 - r) * (1 + p + q) -> 0 < (1 + r) * (1 - p + q) ->
  -1 < r * q -> r * q < 1 -> 0 < (1 - q) * (1 + r * p + r ^ 2 * q) -> False.
Proof.
  intros l u v w1 w2 x.
  destruct (both_negative _ _ u ltac:(lra)) as [u1 u2].
  destruct (both_positive _ _ v ltac:(lra)) as [v1 v2].
  assert (q < 1) by (apply Rnot_le_lt; intros k; assert (1 * 1 <= r * q);
    [apply Rmult_le_compat; lra | lra]).
  destruct (both_positive _ _ x ltac:(lra)) as [x1 x2].
  assert (r * (p + (1 + q)) < r * 0) by (apply Rmult_lt_compat_l; lra).
  assert (0 < (r - 1) * (1 - r * q)) by (apply Rmult_lt_0_compat; lra). nra.
Qed.
Lemma cubic_conditions r p q :
  (Rabs r < 1 /\ Rabs q < 1 /\ Rabs p < 1 + q) <->
  (0 < (1 - r) * (1 + p + q) /\ 0 < (1 + r) * (1 - p + q) /\
   Rabs (r * q) < 1 /\ 0 < (1 - q) * (1 + r * p + r ^ 2 * q)).
Proof.
  rewrite !abs_lt_iff. split.
  - intros [[r1 r2] [[q1 q2] [p1 p2]]].
    assert (- (1 * 1) < r * q < 1 * 1) by (split; nra).
    assert (0 < 1 + r * p + r ^ 2 * q).
    { assert (0 < (1 - r) * (1 - r * q)) by (apply Rmult_lt_0_compat; lra).
      assert (0 < (1 + r) * (1 + r * q)) by (apply Rmult_lt_0_compat; lra).
      destruct (Rle_or_lt 0 r); nra. }
    repeat split; try lra; apply Rmult_lt_0_compat; lra.
  - intros [u [v [[w1 w2] x]]].
    assert (r < 1).
    { destruct (Rlt_or_le r 1) as [l | l]; [exact l | exfalso].
      exact (root_not_beyond r p q l u v w1 w2 x). }
    assert (-1 < r).
    { destruct (Rlt_or_le (-1) r) as [l | l]; [exact l | exfalso].
      apply (root_not_beyond (- r) (- p) q); lra. }
    destruct (both_positive _ _ u ltac:(lra)) as [_ u2].
    destruct (both_positive _ _ v ltac:(lra)) as [_ v2].
    assert (q < 1).
    { apply Rnot_le_lt. intros l.
      assert (0 < 1 + r * p + r ^ 2 * q).
      { assert (0 < (1 - r) * (1 - r * q)) by (apply Rmult_lt_0_compat; lra).
        assert (0 < (1 + r) * (1 + r * q)) by (apply Rmult_lt_0_compat; lra).
        destruct (Rle_or_lt 0 r); nra. }
      assert ((1 - q) * (1 + r * p + r ^ 2 * q) <= 0 * (1 + r * p + r ^ 2 * q))
        by (apply Rmult_le_compat_r; lra).
      lra. }
    repeat split; lra.
Qed.
Theorem jury_cubic : forall a b c : R,
  inside (cubic a b c) <->
  0 < 1 + a + b + c /\ 0 < 1 - a + b - c /\ Rabs c < 1 /\ 0 < 1 - b + a * c - c ^ 2.
Proof.
  intros a b c. destruct (real_root a b c) as [r e]. rewrite (cubic_inside a b c r e).
  rewrite (jury (a + r) (b + r * (a + r))), cubic_conditions.
  set (p := a + r). set (q := b + r * p).
  assert (ec : c = - (r * q)) by (unfold q, p; lra).
  assert (ea : a = p - r) by (unfold p; ring). assert (eb : b = q - r * p) by (unfold q; ring).
  clearbody p q. rewrite ec, Rabs_Ropp, ea, eb. clear e ec ea eb a b c.
  replace (1 + (p - r) + (q - r * p) + - (r * q)) with ((1 - r) * (1 + p + q)) by ring.
  replace (1 - (p - r) + (q - r * p) - - (r * q)) with ((1 + r) * (1 - p + q)) by ring.
  replace (1 - (q - r * p) + (p - r) * - (r * q) - (- (r * q)) ^ 2)
    with ((1 - q) * (1 + r * p + r ^ 2 * q)) by ring.
  reflexivity.
Qed.

(* corrupted: a sign, an equality, a condition dropped *)
Definition cubic_with (conditions : R -> R -> R -> Prop) : Prop :=
  forall a b c : R, inside (cubic a b c) <-> conditions a b c.
Lemma other_cubic_conditions (f : R -> R -> R -> Prop) a b c :
  ~ (f a b c <-> (0 < 1 + a + b + c /\ 0 < 1 - a + b - c /\ Rabs c < 1 /\
     0 < 1 - b + a * c - c ^ 2)) -> ~ cubic_with f.
Proof. intros n h. apply n. rewrite <- (h a b c). exact (jury_cubic a b c). Qed.
Lemma cubic_wrong_sign_is_false : ~ cubic_with (fun a b c =>
  0 < 1 + a + b + c /\ 0 < 1 - a + b - c /\ Rabs c < 1 /\ 0 < 1 - b - a * c - c ^ 2).
Proof.
  apply (other_cubic_conditions _ (-2) (4 / 3) (-8 / 27)). intros [_ e]. rewrite abs_lt_iff in e.
  lra.
Qed.
Lemma cubic_without_last_is_false : ~ cubic_with (fun a b c =>
  0 < 1 + a + b + c /\ 0 < 1 - a + b - c /\ Rabs c < 1).
Proof.
  apply (other_cubic_conditions _ 0 2 0). intros [e _]. rewrite abs_lt_iff in e. lra.
Qed.
Lemma cubic_not_strict_is_false : ~ cubic_with (fun a b c =>
  0 <= 1 + a + b + c /\ 0 < 1 - a + b - c /\ Rabs c < 1 /\ 0 < 1 - b + a * c - c ^ 2).
Proof.
  apply (other_cubic_conditions _ (-1) 0 0). intros [e _]. rewrite abs_lt_iff in e. lra.
Qed.
