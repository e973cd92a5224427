(* Closed terms enclosed by integers: x lies between a / 2^p and b / 2^p.

   A term is written as data (`tm`), its bounds are computed with integers, rounded outwards,
   and one theorem (`ev_ok`) says that the bounds hold.  Coq's kernel computes them. *)
From Coq Require Import Reals Lra Lia ZArith.
From Interval Require Import Tactic.
From AdamNX Require Import Basics.
From Coq Require Import List.
Import ListNotations.
Open Scope R_scope.

(* integers: `iK k` is the k-th of the indices of the sums around, counted from the inside *)
Inductive ix := iK (k : nat) | iC (z : Z) | iAdd (a b : ix) | iOpp (a : ix) | iMul (a b : ix).
(* reals: `tV k` is the k-th of the named values; `tSum lo hi pows e` is the sum of e from lo to hi,
   inside which the first named values are the powers x^c for (x, c) in pows *)
Inductive tm :=
  | tV (k : nat) | tN (z : Z) | tF (n : Z) (d : positive) | tI (i : ix)
  | tAdd (a b : tm) | tSub (a b : tm) | tMul (a b : tm) | tDiv (a b : tm) | tOpp (a : tm) | tInv (a : tm)
  | tPow (a : tm) (n : nat) | tPowZ (a : tm) (i : ix) | tSqrt (a : tm) | tLet (a b : tm)
  | tSum (lo hi : ix) (pows : list (tm * ix)) (a : tm).

Fixpoint at_ix (is : list Z) (e : ix) : Z :=
  match e with
  | iK k => nth k is 0%Z | iC z => z | iAdd a b => at_ix is a + at_ix is b
  | iOpp a => - at_ix is a | iMul a b => at_ix is a * at_ix is b
  end.
Fixpoint den (is : list Z) (env : list R) (e : tm) : R :=
  match e with
  | tV k => nth k env 0 | tN z => IZR z | tF n d => IZR n * / IZR (Zpos d) | tI i => IZR (at_ix is i)
  | tAdd a b => den is env a + den is env b | tSub a b => den is env a - den is env b
  | tMul a b => den is env a * den is env b | tDiv a b => den is env a * / den is env b
  | tOpp a => - den is env a | tInv a => / den is env a
  | tPow a n => den is env a ^ n | tPowZ a i => powerRZ (den is env a) (at_ix is i)
  | tSqrt a => sqrt (den is env a) | tLet a b => den is (den is env a :: env) b
  | tSum lo hi pows a => zsum (at_ix is lo) (at_ix is hi) (fun i =>
      den (i :: is)
        ((fix powers l := match l with
          | [] => env
          | (x, c) :: l => powerRZ (den is env x) (at_ix (i :: is) c) :: powers l
          end) pows) a)
  end.

Definition itv := (Z * Z)%type.
Section Bounds.
  Variable p : Z.
  Definition scale : R := IZR (2 ^ p).
  Definition within (i : itv) (x : R) : Prop := IZR (fst i) <= x * scale <= IZR (snd i).

  Definition low (z : Z) : Z := Z.shiftr z p.
  Definition high (z : Z) : Z := (Z.shiftr z p + 1)%Z.
  Definition add (a b : itv) : itv := ((fst a + fst b)%Z, (snd a + snd b)%Z).
  Definition opp (a : itv) : itv := ((- snd a)%Z, (- fst a)%Z).
  Definition mul (a b : itv) : itv :=
    let '(a1, a2) := a in let '(b1, b2) := b in
    if ((0 <=? a1) && (0 <=? b1))%bool%Z then (low (a1 * b1), high (a2 * b2)) else
    let u := (a1 * b1)%Z in let v := (a1 * b2)%Z in let w := (a2 * b1)%Z in let x := (a2 * b2)%Z in
    (low (Z.min (Z.min u v) (Z.min w x)), high (Z.max (Z.max u v) (Z.max w x))).
  Definition inv (a : itv) : option itv :=
    let '(a1, a2) := a in
    if (0 <? a1)%Z then Some ((Z.shiftl 1 (p + p) / a2)%Z, (Z.shiftl 1 (p + p) / a1 + 1)%Z)
    else if (a2 <? 0)%Z then
      Some ((- (Z.shiftl 1 (p + p) / (- a2) + 1))%Z, (- (Z.shiftl 1 (p + p) / (- a1)))%Z)
    else None.
  Definition div_pos (a b : itv) : itv :=
    let '(a1, a2) := a in let '(b1, b2) := b in
    ((Z.shiftl a1 p / (if 0 <=? a1 then b2 else b1))%Z,
     (Z.shiftl a2 p / (if 0 <=? a2 then b1 else b2) + 1)%Z).
  Definition div (a b : itv) : option itv :=
    if (0 <? fst b)%Z then Some (div_pos a b)
    else if (snd b <? 0)%Z then Some (div_pos (opp a) (opp b)) else None.
  Definition root (a : itv) : itv :=
    (Z.sqrt (Z.shiftl (fst a) p), (Z.sqrt (Z.shiftl (snd a) p) + 1)%Z).
  Definition exact (z : Z) : itv := (Z.shiftl z p, Z.shiftl z p).
  Fixpoint ppow (a : itv) (n : positive) : itv :=
    match n with
    | xH => a | xO n => let b := ppow a n in mul b b
    | xI n => let b := ppow a n in mul a (mul b b)
    end.
  Definition zpow (a : itv) (z : Z) : option itv :=
    match z with Z0 => Some (exact 1) | Zpos n => Some (ppow a n) | Zneg n => inv (ppow a n) end.

  (* how much an integer grows when the innermost index grows by 1 *)
  Fixpoint slope (e : ix) : option Z :=
    match e with
    | iK O => Some 1%Z | iK _ => Some 0%Z | iC _ => Some 0%Z
    | iAdd a b => match slope a, slope b with Some x, Some y => Some (x + y)%Z | _, _ => None end
    | iOpp a => match slope a with Some x => Some (- x)%Z | None => None end
    | iMul _ _ => None
    end.

  Definition bind {A B} (x : option A) (f : A -> option B) : option B :=
    match x with Some a => f a | None => None end.
  Fixpoint loop (f : Z -> list itv -> option itv) (n : nat) (i : Z) (bases states : list itv)
      (total : itv) : option itv :=
    match n with
    | O => Some total
    | S n => bind (f i states) (fun t =>
        loop f n (i + 1) bases (map (fun bs => mul (fst bs) (snd bs)) (combine bases states))
          (add total t))
    end.
  Fixpoint ev (is : list Z) (bs : list itv) (e : tm) : option itv :=
    match e with
    | tV k => nth_error bs k | tN z => Some (exact z)
    | tF n d => Some ((Z.shiftl n p / Zpos d)%Z, (Z.shiftl n p / Zpos d + 1)%Z)
    | tI i => Some (exact (at_ix is i))
    | tAdd a b => bind (ev is bs a) (fun x => bind (ev is bs b) (fun y => Some (add x y)))
    | tSub a b => bind (ev is bs a) (fun x => bind (ev is bs b) (fun y => Some (add x (opp y))))
    | tMul a b => bind (ev is bs a) (fun x => bind (ev is bs b) (fun y => Some (mul x y)))
    | tDiv a b => bind (ev is bs a) (fun x => bind (ev is bs b) (fun y => div x y))
    | tOpp a => bind (ev is bs a) (fun x => Some (opp x))
    | tInv a => bind (ev is bs a) inv
    | tPow a n => bind (ev is bs a) (fun x => zpow x (Z.of_nat n))
    | tPowZ a i => bind (ev is bs a) (fun x => zpow x (at_ix is i))
    | tSqrt a => bind (ev is bs a) (fun x => Some (root x))
    | tLet a b => bind (ev is bs a) (fun x => ev is (x :: bs) b)
    | tSum lo hi pows a =>
        let l := at_ix is lo in
        let starts := (fix starts q := match q with
          | [] => Some ([], [])
          | (x, c) :: q =>
              match slope c with
              | Some 1%Z =>
                  if (0 <=? at_ix (l :: is) c)%Z
                  then bind (ev is bs x) (fun b => bind (zpow b (at_ix (l :: is) c)) (fun s =>
                    bind (starts q) (fun r => Some (b :: fst r, s :: snd r))))
                  else None
              | _ => None
              end
          end) pows in
        bind starts (fun r =>
          loop (fun i states => ev (i :: is) (states ++ bs) a)
            (Z.to_nat (at_ix is hi - l + 1)) l (fst r) (snd r) (exact 0))
    end.

  Hypothesis p0 : (0 <= p)%Z.
  Lemma scale_pos : 0 < scale.
  Proof. apply IZR_lt. apply Z.pow_pos_nonneg; lia. Qed.
  Lemma scale_times z : IZR z * scale = IZR (Z.shiftl z p).
  Proof. unfold scale. rewrite <- mult_IZR, Z.shiftl_mul_pow2 by exact p0. reflexivity. Qed.
  Lemma low_ok z : IZR (low z) * scale <= IZR z.
  Proof.
    unfold low, scale. rewrite <- mult_IZR, Z.shiftr_div_pow2 by exact p0. apply IZR_le.
    rewrite Z.mul_comm. apply Z.mul_div_le, Z.pow_pos_nonneg; lia.
  Qed.
  Lemma high_ok z : IZR z <= IZR (high z) * scale.
  Proof.
    unfold high, scale. rewrite <- mult_IZR, Z.shiftr_div_pow2 by exact p0. apply IZR_le.
    assert (h := Z.mul_succ_div_gt z (2 ^ p) ltac:(apply Z.pow_pos_nonneg; lia)). lia.
  Qed.
  Lemma div_low n d : (0 < d)%Z -> IZR (n / d) * IZR d <= IZR n.
  Proof.
    intros h. rewrite <- mult_IZR. apply IZR_le. rewrite Z.mul_comm. apply Z.mul_div_le, h.
  Qed.
  Lemma div_high n d : (0 < d)%Z -> IZR n <= IZR (n / d + 1) * IZR d.
  Proof.
    intros h. rewrite <- mult_IZR. apply IZR_le. assert (k := Z.mul_succ_div_gt n d h). lia.
  Qed.

  Lemma within_eq i x y : x = y -> within i x -> within i y. Proof. intros ->. auto. Qed.
  Lemma exact_ok z : within (exact z) (IZR z).
  Proof. unfold within, exact. cbn [fst snd]. rewrite scale_times. lra. Qed.
  Lemma add_ok a b x y : within a x -> within b y -> within (add a b) (x + y).
  Proof. unfold within, add. cbn [fst snd]. rewrite !plus_IZR. lra. Qed.
  Lemma opp_ok a x : within a x -> within (opp a) (- x).
  Proof. unfold within, opp. cbn [fst snd]. rewrite !opp_IZR. lra. Qed.
  Lemma sub_ok a b x y : within a x -> within b y -> within (add a (opp b)) (x - y).
  Proof. intros h k. apply add_ok; [exact h | apply opp_ok, k]. Qed.

  (* a product lies between the least and the greatest product of bounds *)
  Lemma corners a1 a2 b1 b2 x y l h : a1 <= x <= a2 -> b1 <= y <= b2 ->
    l <= a1 * b1 -> l <= a1 * b2 -> l <= a2 * b1 -> l <= a2 * b2 ->
    a1 * b1 <= h -> a1 * b2 <= h -> a2 * b1 <= h -> a2 * b2 <= h -> l <= x * y <= h.
  Proof.
    intros hx hy ? ? ? ? ? ? ? ?.
    assert (l <= a1 * y <= h) by (destruct (Rle_or_lt 0 a1); split; nra).
    assert (l <= a2 * y <= h) by (destruct (Rle_or_lt 0 a2); split; nra).
    destruct (Rle_or_lt 0 y); split; nra.
  Qed.
  Lemma unscaled l h x y : IZR l <= (x * scale) * (y * scale) <= IZR h ->
    within (low l, high h) (x * y).
  Proof.
    intros [a b]. unfold within. cbn [fst snd]. assert (s := scale_pos).
    assert (u := low_ok l). assert (v := high_ok h).
    split; apply (Rmult_le_reg_r scale); lra.
  Qed.
  Lemma mul_ok a b x y : within a x -> within b y -> within (mul a b) (x * y).
  Proof.
    destruct a as [a1 a2], b as [b1 b2]. unfold within at 1 2. cbn [fst snd]. intros h k.
    unfold mul. destruct ((0 <=? a1) && (0 <=? b1))%bool%Z eqn:e.
    - apply andb_prop in e as [e f]. apply Z.leb_le, IZR_le in e. apply Z.leb_le, IZR_le in f.
      apply unscaled. rewrite !mult_IZR. split; apply Rmult_le_compat; lra.
    - apply unscaled.
      apply (corners (IZR a1) (IZR a2) (IZR b1) (IZR b2)); try assumption;
        rewrite <- mult_IZR; apply IZR_le; lia.
  Qed.
  Lemma inv_pos_ok a1 a2 x : (0 < a1)%Z -> within (a1, a2) x ->
    within ((Z.shiftl 1 (p + p) / a2)%Z, (Z.shiftl 1 (p + p) / a1 + 1)%Z) (/ x).
  Proof.
    intros h. unfold within. cbn [fst snd]. intros [k l]. assert (s := scale_pos).
    assert (h1 := IZR_lt _ _ h). assert (xp : 0 < x) by nra.
    assert (h2 : (0 < a2)%Z) by (apply lt_IZR; lra). assert (h3 := IZR_lt _ _ h2).
    assert (u := div_low (Z.shiftl 1 (p + p)) a2 h2).
    assert (v := div_high (Z.shiftl 1 (p + p)) a1 h).
    assert (e : IZR (Z.shiftl 1 (p + p)) = scale * scale).
    { unfold scale. rewrite <- mult_IZR, Z.shiftl_mul_pow2, Z.pow_add_r by lia. f_equal. lia. }
    rewrite e in u, v. set (q := / x * scale).
    assert (f : q * (x * scale) = scale * scale) by (unfold q; field; lra).
    assert (qp : 0 < q) by (unfold q; apply Rmult_lt_0_compat; [apply Rinv_0_lt_compat |]; lra).
    split.
    - apply (Rmult_le_reg_r (IZR a2)); [lra |]. nra.
    - apply (Rmult_le_reg_r (IZR a1)); [lra |]. nra.
  Qed.
  Lemma inv_ok a x i : within a x -> inv a = Some i -> within i (/ x).
  Proof.
    destruct a as [a1 a2]. unfold inv. intros h. destruct (0 <? a1)%Z eqn:e.
    - apply Z.ltb_lt in e. intros k. injection k as <-. apply inv_pos_ok; assumption.
    - destruct (a2 <? 0)%Z eqn:f; [ | discriminate]. apply Z.ltb_lt in f.
      intros k. injection k as <-.
      assert (g := inv_pos_ok (- a2) (- a1) (- x) ltac:(lia) (opp_ok _ _ h)).
      apply opp_ok in g. cbn [opp fst snd] in g. revert g. apply within_eq.
      destruct (Req_dec x 0) as [-> | n]; [rewrite Ropp_0, Rinv_0; ring | field; exact n].
  Qed.
  Lemma div_pos_ok a b x y : (0 < fst b)%Z -> within a x -> within b y ->
    within (div_pos a b) (x * / y).
  Proof.
    destruct a as [a1 a2], b as [b1 b2]. unfold within, div_pos. cbn [fst snd].
    intros f [h1 h2] [k1 k2]. assert (s := scale_pos).
    assert (f' := IZR_lt _ _ f). assert (yp : 0 < y) by nra.
    assert (g : (0 < b2)%Z) by (apply lt_IZR; lra). assert (g' := IZR_lt _ _ g).
    set (q := x * / y * scale).
    assert (e : q * (y * scale) = (x * scale) * scale) by (unfold q; field; lra).
    split; apply Rnot_lt_le; intros c.
    - destruct (0 <=? a1)%Z eqn:z.
      + apply Z.leb_le, IZR_le in z. assert (u := div_low (Z.shiftl a1 p) b2 g).
        rewrite <- scale_times in u. assert (0 <= q) by nra. nra.
      + apply Z.leb_gt, IZR_lt in z. assert (u := div_low (Z.shiftl a1 p) b1 f).
        rewrite <- scale_times in u. assert (IZR a1 * scale < 0) by nra.
        assert (IZR (Z.shiftl a1 p / b1) < 0) by nra. nra.
    - destruct (0 <=? a2)%Z eqn:z.
      + apply Z.leb_le, IZR_le in z. assert (u := div_high (Z.shiftl a2 p) b1 f).
        rewrite <- scale_times in u. assert (0 <= IZR a2 * scale) by nra.
        assert (0 <= IZR (Z.shiftl a2 p / b1 + 1)) by nra. nra.
      + apply Z.leb_gt, IZR_lt in z. assert (u := div_high (Z.shiftl a2 p) b2 g).
        rewrite <- scale_times in u. assert (IZR a2 * scale < 0) by nra.
        assert (q < 0) by nra. nra.
  Qed.
  Lemma div_ok a b x y i : within a x -> within b y -> div a b = Some i -> within i (x * / y).
  Proof.
    intros h k. unfold div. destruct (0 <? fst b)%Z eqn:e.
    - intros g. injection g as <-. apply Z.ltb_lt in e. apply div_pos_ok; assumption.
    - destruct (snd b <? 0)%Z eqn:f; [ | discriminate]. apply Z.ltb_lt in f.
      intros g. injection g as <-. apply (within_eq _ (- x * / - y)).
      + destruct (Req_dec y 0) as [-> | n]; [rewrite Ropp_0, Rinv_0; ring | field; exact n].
      + apply (div_pos_ok (opp a) (opp b)); [cbn [opp fst]; lia | apply opp_ok, h | apply opp_ok, k].
  Qed.
  Lemma root_ok a x : within a x -> within (root a) (sqrt x).
  Proof.
    unfold within, root. cbn [fst snd]. intros [h k]. assert (s := scale_pos).
    assert (e : sqrt x * scale = sqrt ((x * scale) * scale)).
    { destruct (Rle_or_lt 0 x).
      - rewrite Rmult_assoc, sqrt_mult_alt, R_sqrt.sqrt_square by lra. reflexivity.
      - rewrite !sqrt_neg_0 by nra. ring. }
    rewrite e. split.
    - destruct (Z.le_gt_cases 0 (Z.shiftl (fst a) p)) as [u | u].
      + assert (w := Z.sqrt_spec _ u). cbv zeta in w. assert (r := Z.sqrt_nonneg (Z.shiftl (fst a) p)).
        rewrite <- (R_sqrt.sqrt_square (IZR (Z.sqrt _))) by (apply IZR_le, r).
        apply sqrt_le_1_alt. rewrite <- mult_IZR.
        apply Rle_trans with (IZR (Z.shiftl (fst a) p)); [apply IZR_le; lia |].
        rewrite <- scale_times. nra.
      + rewrite Z.sqrt_neg by exact u. apply sqrt_pos.
    - assert (r := Z.sqrt_nonneg (Z.shiftl (snd a) p)).
      rewrite <- (R_sqrt.sqrt_square (IZR (Z.sqrt _ + 1))) by (apply IZR_le; lia).
      apply sqrt_le_1_alt. apply Rle_trans with (IZR (Z.shiftl (snd a) p)).
      + rewrite <- scale_times. nra.
      + rewrite <- mult_IZR. apply IZR_le.
        destruct (Z.le_gt_cases 0 (Z.shiftl (snd a) p)) as [u | u]; [ | nia].
        assert (w := Z.sqrt_spec _ u). cbv zeta in w. lia.
  Qed.
  Lemma ppow_ok a x n : within a x -> within (ppow a n) (x ^ Pos.to_nat n).
  Proof.
    intros h. induction n as [n ih | n ih | ].
    - rewrite Pos2Nat.inj_xI. cbn [ppow pow]. apply mul_ok; [exact h |].
      rewrite Nat.mul_comm, pow_mult. cbn [pow]. rewrite Rmult_1_r. apply mul_ok; exact ih.
    - rewrite Pos2Nat.inj_xO. cbn [ppow]. rewrite Nat.mul_comm, pow_mult. cbn [pow].
      rewrite Rmult_1_r. apply mul_ok; exact ih.
    - change (Pos.to_nat 1) with 1%nat. rewrite pow_1. exact h.
  Qed.
  Lemma zpow_ok a x z i : within a x -> zpow a z = Some i -> within i (powerRZ x z).
  Proof.
    intros h. destruct z as [ | n | n]; cbn [zpow powerRZ].
    - intros e. injection e as <-. apply exact_ok.
    - intros e. injection e as <-. apply ppow_ok, h.
    - apply inv_ok, ppow_ok, h.
  Qed.

  Lemma slope_ok e : forall c is i, slope e = Some c ->
    at_ix ((i + 1)%Z :: is) e = (at_ix (i :: is) e + c)%Z.
  Proof.
    induction e as [[|k] | z | a iha b ihb | a iha | a _ b _]; cbn [slope at_ix]; intros c is i h.
    - injection h as <-. reflexivity.
    - injection h as <-. cbn [nth]. lia.
    - injection h as <-. lia.
    - destruct (slope a) as [x|], (slope b) as [y|]; try discriminate. injection h as <-.
      rewrite (iha x), (ihb y) by reflexivity. lia.
    - destruct (slope a) as [x|]; try discriminate. injection h as <-.
      rewrite (iha x) by reflexivity. lia.
    - discriminate.
  Qed.
  Lemma bind_some {A B} (x : option A) (f : A -> option B) y :
    bind x f = Some y -> exists a, x = Some a /\ f a = Some y.
  Proof. destruct x as [a|]; [intros h; exists a; auto | discriminate]. Qed.
  Definition boxed (bs : list itv) (env : list R) : Prop := Forall2 within bs env.
  Lemma boxed_nth bs env : boxed bs env -> forall k i, nth_error bs k = Some i -> within i (nth k env 0).
  Proof.
    intros h. induction h as [ | b x bs env w h ih]; intros [|k] i e; try discriminate.
    - injection e as <-. exact w.
    - apply ih, e.
  Qed.

  Section Induction.
    Variable P : tm -> Prop.
    Hypotheses (HV : forall k, P (tV k)) (HN : forall z, P (tN z)) (HF : forall n d, P (tF n d))
      (HI : forall i, P (tI i)) (HAdd : forall a b, P a -> P b -> P (tAdd a b))
      (HSub : forall a b, P a -> P b -> P (tSub a b)) (HMul : forall a b, P a -> P b -> P (tMul a b))
      (HDiv : forall a b, P a -> P b -> P (tDiv a b)) (HOpp : forall a, P a -> P (tOpp a))
      (HInv : forall a, P a -> P (tInv a)) (HPow : forall a n, P a -> P (tPow a n))
      (HPowZ : forall a i, P a -> P (tPowZ a i)) (HSqrt : forall a, P a -> P (tSqrt a))
      (HLet : forall a b, P a -> P b -> P (tLet a b))
      (HSum : forall lo hi pows a, Forall (fun q => P (fst q)) pows -> P a -> P (tSum lo hi pows a)).
    Fixpoint tm_all (e : tm) : P e :=
      match e with
      | tV k => HV k | tN z => HN z | tF n d => HF n d | tI i => HI i
      | tAdd a b => HAdd a b (tm_all a) (tm_all b) | tSub a b => HSub a b (tm_all a) (tm_all b)
      | tMul a b => HMul a b (tm_all a) (tm_all b) | tDiv a b => HDiv a b (tm_all a) (tm_all b)
      | tOpp a => HOpp a (tm_all a) | tInv a => HInv a (tm_all a) | tPow a n => HPow a n (tm_all a)
      | tPowZ a i => HPowZ a i (tm_all a) | tSqrt a => HSqrt a (tm_all a)
      | tLet a b => HLet a b (tm_all a) (tm_all b)
      | tSum lo hi pows a => HSum lo hi pows a
          ((fix all l : Forall (fun q => P (fst q)) l := match l with
            | [] => Forall_nil _
            | (x, c) :: l => Forall_cons (x, c) (tm_all x) (all l)
            end) pows) (tm_all a)
      end.
  End Induction.

  (* powers that grow with the index of a sum *)
  Definition powers (is : list Z) (env : list R) (i : Z) (pows : list (tm * ix)) : list R :=
    map (fun q => powerRZ (den is env (fst q)) (at_ix (i :: is) (snd q))) pows.
  Lemma powers_fix is env i pows :
    (fix powers l := match l with
      | [] => env
      | (x, c) :: l => powerRZ (den is env x) (at_ix (i :: is) c) :: powers l
      end) pows = powers is env i pows ++ env.
  Proof. induction pows as [|[x c] l ih]; [reflexivity |]. cbn [powers map app fst snd]. f_equal. exact ih. Qed.

  Definition ready (is : list Z) (env : list R) (i : Z) (q : tm * ix) : Prop :=
    slope (snd q) = Some 1%Z /\ (0 <= at_ix (i :: is) (snd q))%Z.
  Lemma grown is env i pows bases states :
    Forall (ready is env i) pows ->
    boxed bases (map (fun q => den is env (fst q)) pows) ->
    boxed states (powers is env i pows) ->
    boxed (map (fun bs => mul (fst bs) (snd bs)) (combine bases states))
      (powers is env (i + 1) pows).
  Proof.
    revert bases states. unfold powers.
    induction pows as [|[x c] l ih]; cbn [map fst snd]; intros bases states r b s;
      inversion b; inversion s; subst; cbn [combine map fst snd]; [constructor |].
    inversion r as [ | ? ? [r1 r2] rs]; subst. constructor; [ | apply ih; assumption].
    cbn [snd] in r1, r2. rewrite (slope_ok c 1 is i r1), Z.add_comm, pz_add by lia.
    rewrite powerRZ_1. apply mul_ok; assumption.
  Qed.
  Lemma ready_next is env i pows : Forall (ready is env i) pows -> Forall (ready is env (i + 1)) pows.
  Proof.
    apply Forall_impl. intros [x c] [a b]. split; [exact a |]. cbn [snd] in *.
    rewrite (slope_ok c 1 is i a). lia.
  Qed.
  Lemma loop_ok f g is env pows bases lo :
    boxed bases (map (fun q => den is env (fst q)) pows) ->
    (forall i states t, boxed states (powers is env i pows) -> f i states = Some t -> within t (g i)) ->
    forall n m states total b,
      Forall (ready is env (lo + Z.of_nat m)) pows ->
      boxed states (powers is env (lo + Z.of_nat m) pows) ->
      within total (rsum g lo m) ->
      loop f n (lo + Z.of_nat m) bases states total = Some b -> within b (rsum g lo (m + n)).
  Proof.
    intros bb fg. induction n as [|n ih]; intros m states total b r s t; cbn [loop].
    - intros e. injection e as <-. rewrite Nat.add_0_r. exact t.
    - intros e. apply bind_some in e as (u & e & k).
      rewrite Nat.add_succ_r, <- Nat.add_succ_l.
      assert (at_m : (lo + Z.of_nat m + 1 = lo + Z.of_nat (S m))%Z) by lia.
      rewrite at_m in k. revert k. apply ih.
      + rewrite <- at_m. apply ready_next, r.
      + rewrite <- at_m. apply grown; assumption.
      + cbn [rsum]. apply add_ok; [exact t |]. apply (fg _ _ _ s e).
  Qed.

  Definition starts (is : list Z) (bs : list itv) (l : Z) :=
    fix starts (q : list (tm * ix)) : option (list itv * list itv) := match q with
      | [] => Some ([], [])
      | (x, c) :: q =>
          match slope c with
          | Some 1%Z =>
              if (0 <=? at_ix (l :: is) c)%Z
              then bind (ev is bs x) (fun b => bind (zpow b (at_ix (l :: is) c)) (fun s =>
                bind (starts q) (fun r => Some (b :: fst r, s :: snd r))))
              else None
          | _ => None
          end
      end.
  Definition sound (e : tm) : Prop := forall is bs env i,
    boxed bs env -> ev is bs e = Some i -> within i (den is env e).
  Lemma starts_ok is bs env l pows : boxed bs env -> Forall (fun q => sound (fst q)) pows ->
    forall r, starts is bs l pows = Some r ->
      Forall (ready is env l) pows /\
      boxed (fst r) (map (fun q => den is env (fst q)) pows) /\
      boxed (snd r) (powers is env l pows).
  Proof.
    intros b h. induction h as [ | [x c] q hx hq ih]; cbn [starts]; intros r e.
    - injection e as <-. repeat constructor.
    - destruct (slope c) as [s|] eqn:sc; [ | discriminate].
      destruct s as [ | [ | | ] | ]; try discriminate.
      destruct (0 <=? at_ix (l :: is) c)%Z eqn:pos; [ | discriminate]. apply Z.leb_le in pos.
      apply bind_some in e as (bx & e1 & e). apply bind_some in e as (s & e2 & e).
      apply bind_some in e as (rest & e3 & e). injection e as <-. cbn [fst snd map].
      destruct (ih rest e3) as (u & v & w).
      assert (k := hx is bs env bx b e1). cbn [fst] in k.
      repeat split; [ | constructor; assumption | ].
      + constructor; [split; assumption | exact u].
      + constructor; [exact (zpow_ok bx _ _ s k e2) | exact w].
  Qed.

  Theorem ev_ok : forall e, sound e.
  Proof.
    apply tm_all; unfold sound.
    - intros k is bs env i b. apply boxed_nth, b.
    - intros z is bs env i b e. injection e as <-. apply exact_ok.
    - intros n d is bs env i b e. injection e as <-. cbn [den]. unfold within. cbn [fst snd].
      assert (dp : 0 < IZR (Zpos d)) by (apply IZR_lt; lia).
      assert (u := div_low (Z.shiftl n p) (Zpos d) eq_refl).
      assert (v := div_high (Z.shiftl n p) (Zpos d) eq_refl).
      rewrite <- scale_times in u, v.
      assert (q : IZR n * / IZR (Zpos d) * scale * IZR (Zpos d) = IZR n * scale) by (field; lra).
      split; apply (Rmult_le_reg_r (IZR (Zpos d))); lra.
    - intros j is bs env i b e. injection e as <-. apply exact_ok.
    - intros x y hx hy is bs env i b e. apply bind_some in e as (u & eu & e).
      apply bind_some in e as (v & ev' & e). injection e as <-. apply add_ok; eauto.
    - intros x y hx hy is bs env i b e. apply bind_some in e as (u & eu & e).
      apply bind_some in e as (v & ev' & e). injection e as <-. apply sub_ok; eauto.
    - intros x y hx hy is bs env i b e. apply bind_some in e as (u & eu & e).
      apply bind_some in e as (v & ev' & e). injection e as <-. apply mul_ok; eauto.
    - intros x y hx hy is bs env i b e. apply bind_some in e as (u & eu & e).
      apply bind_some in e as (v & ev' & e). apply (div_ok u v); eauto.
    - intros x hx is bs env i b e. apply bind_some in e as (u & eu & e). injection e as <-.
      apply opp_ok; eauto.
    - intros x hx is bs env i b e. apply bind_some in e as (u & eu & e). apply (inv_ok u); eauto.
    - intros x n hx is bs env i b e. apply bind_some in e as (u & eu & e). cbn [den].
      rewrite pow_powerRZ. apply (zpow_ok u); eauto.
    - intros x j hx is bs env i b e. apply bind_some in e as (u & eu & e). apply (zpow_ok u); eauto.
    - intros x hx is bs env i b e. apply bind_some in e as (u & eu & e). injection e as <-.
      apply root_ok; eauto.
    - intros x y hx hy is bs env i b e. apply bind_some in e as (u & eu & e). cbn [den].
      apply (hy is (u :: bs)); [constructor; eauto | exact e].
    - intros lo hi pows a hp ha is bs env i b e. cbn [ev] in e. cbv zeta in e.
      apply bind_some in e as (r & er & e).
      destruct (starts_ok is bs env (at_ix is lo) pows b hp r er) as (u & v & w).
      cbn [den]. unfold zsum.
      set (g := fun i : Z => den (i :: is) (powers is env i pows ++ env) a).
      assert (same : forall n, rsum (fun i : Z => den (i :: is)
        ((fix powers l := match l with
          | [] => env
          | (x, c) :: l => powerRZ (den is env x) (at_ix (i :: is) c) :: powers l
          end) pows) a) (at_ix is lo) n = rsum g (at_ix is lo) n).
      { intros n. apply rsum_ext. intros j _. unfold g. rewrite <- powers_fix. reflexivity. }
      rewrite same.
      apply (loop_ok (fun j states => ev (j :: is) (states ++ bs) a) g is env pows (fst r) (at_ix is lo) v)
        with (m := O) (states := snd r) (total := exact 0).
      + intros j states t s k. apply (ha (j :: is) (states ++ bs)); [ | exact k].
        apply Forall2_app; assumption.
      + rewrite Z.add_0_r. exact u.
      + rewrite Z.add_0_r. exact w.
      + cbn [rsum]. apply exact_ok.
      + rewrite Z.add_0_r. exact e.
  Qed.

  (* relations between two terms *)
  Definition below (test : Z -> Z -> bool) (bs : list itv) (a b : tm) : bool :=
    match ev [] bs a, ev [] bs b with Some x, Some y => test (snd x) (fst y) | _, _ => false end.
  Lemma below_some test bs env a b : boxed bs env -> below test bs a b = true ->
    exists x y, den [] env a * scale <= IZR x /\ IZR y <= den [] env b * scale /\ test x y = true.
  Proof.
    intros h e. unfold below in e. destruct (ev [] bs a) as [x|] eqn:ea; [ | discriminate].
    destruct (ev [] bs b) as [y|] eqn:eb; [ | discriminate].
    exists (snd x), (fst y).
    repeat split; [apply (ev_ok a [] bs env x h ea) | apply (ev_ok b [] bs env y h eb) | exact e].
  Qed.
  Lemma by_bounds_lt bs env a b : boxed bs env -> below Z.ltb bs a b = true ->
    den [] env a < den [] env b.
  Proof.
    intros h e. destruct (below_some _ _ _ _ _ h e) as (x & y & u & v & k).
    apply Z.ltb_lt, IZR_lt in k. apply (Rmult_lt_reg_r scale); [apply scale_pos | lra].
  Qed.
  Lemma by_bounds_le bs env a b : boxed bs env -> below Z.leb bs a b = true ->
    den [] env a <= den [] env b.
  Proof.
    intros h e. destruct (below_some _ _ _ _ _ h e) as (x & y & u & v & k).
    apply Z.leb_le, IZR_le in k. apply (Rmult_le_reg_r scale); [apply scale_pos | lra].
  Qed.
  Lemma bounds l h x : IZR l * / scale <= x <= IZR h * / scale -> within (l, h) x.
  Proof.
    assert (s := scale_pos). intros [a b]. split; cbn [fst snd].
    - apply (Rmult_le_compat_r scale) in a; [ | lra]. rewrite Rmult_assoc, Rinv_l in a; lra.
    - apply (Rmult_le_compat_r scale) in b; [ | lra]. rewrite Rmult_assoc, Rinv_l in b; lra.
  Qed.
  Lemma bounds_back i x : within i x -> IZR (fst i) * / scale <= x <= IZR (snd i) * / scale.
  Proof.
    assert (s := scale_pos). intros [a b].
    split; apply (Rmult_le_reg_r scale); try rewrite Rmult_assoc, Rinv_l; lra.
  Qed.
End Bounds.

(* Conversion is to take terms that are data apart first: a sum is never unfolded by it. *)
Strategy expand [den at_ix nth].

(* `box : boxed p bs env` says that the values env lie within the bounds bs. *)
Ltac within_by_ev box e i := lazymatch type of box with boxed ?p ?bs ?env =>
  apply (ev_ok p ltac:(lia) e nil bs env i box); vm_cast_no_check (eq_refl (Some i)) end.
(* one more value x, which is written as e *)
Ltac enclose box x e := lazymatch type of box with boxed ?p ?bs ?env =>
  lazymatch eval vm_compute in (ev p nil bs e) with
  | Some ?i =>
      let w := fresh "w" in let new := fresh "box" in
      assert (w : within p i x) by (change (within p i (den nil env e)); within_by_ev box e i);
      assert (new : boxed p (i :: bs) (x :: env)) by (constructor; [exact w | exact box]);
      clear w box; rename new into box
  | _ => fail "the term has no bounds"
  end end.
Ltac meant env e := eval cbv [den at_ix nth] in (den nil env e).
Ltac enclose_term box e := lazymatch type of box with boxed ?p ?bs ?env =>
  let x := meant env e in enclose box x e end.
(* one more value f e, where l / 2^p <= f e <= h / 2^p is left to `interval` *)
Ltac enclose_by box f e l h := lazymatch type of box with boxed ?p ?bs ?env =>
  lazymatch eval vm_compute in (ev p nil bs e) with
  | Some ?i =>
      let s := eval vm_compute in (2 ^ p)%Z in
      let a := eval vm_compute in (fst i) in let b := eval vm_compute in (snd i) in
      let x := meant env e in
      let v := fresh "v" in let w := fresh "w" in let new := fresh "box" in let y := fresh "y" in
      assert (v : within p i x) by (change (within p i (den nil env e)); within_by_ev box e i);
      apply bounds_back in v; [ | lia];
      change (IZR a * / IZR s <= x <= IZR b * / IZR s) in v;
      assert (w : within p (l, h) (f x));
      [ apply bounds; [lia |]; change (IZR l * / IZR s <= f x <= IZR h * / IZR s);
        revert v; generalize x; intros y v; interval with (i_prec 200)
      | clear v;
        assert (new : boxed p ((l, h) :: bs) (f x :: env)) by (constructor; [exact w | exact box]);
        clear w box; rename new into box ]
  | _ => fail "the term has no bounds"
  end end.
(* a < b or a <= b *)
Ltac by_bounds box a b := lazymatch type of box with boxed ?p ?bs ?env =>
  lazymatch goal with
  | |- _ < _ => change (den nil env a < den nil env b);
      apply (by_bounds_lt p ltac:(lia) bs env a b box)
  | |- _ <= _ => change (den nil env a <= den nil env b);
      apply (by_bounds_le p ltac:(lia) bs env a b box)
  end; vm_cast_no_check (eq_refl true) end.
