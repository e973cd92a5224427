(* Expectations: what the certificates say about random variables, and no more.

   An `expectation` on a set of outcomes Omega is a mean of those functions Omega -> R that are
   `integrable`: these contain the constants and are closed under sums and multiples, and the
   mean is linear and positive, and 1 at 1.  The integrable functions of a probability space
   with their integral are one, whatever its distributions; so what is proved here for all
   expectations holds in every probability space.  Nothing is assumed about functions that are
   not integrable.

   `has_moments E X (m0 :: m1 :: ...)`: X^k is integrable and its mean is mk.
   `independent E (B1 :: B2 :: ...)`: for integrable polynomials f1, f2, ... in the variables
   of the blocks B1, B2, ... the product is integrable, and its mean is the product of their
   means.  Blocks that are independent in the sense of probability theory are so (Fubini); of
   variables in one block nothing is assumed. *)
From Coq Require List.
From AdamNX Require Export Support.
Global Open Scope list_scope.
Open Scope R_scope.

Record expectation (Omega : Type) := {
  integrable : (Omega -> R) -> Prop;
  mean :> (Omega -> R) -> R;
  integrable_one : integrable (fun _ => 1);
  integrable_sum : forall f g, integrable f -> integrable g -> integrable (fun o => f o + g o);
  integrable_multiple : forall c f, integrable f -> integrable (fun o => c * f o);
  mean_one : mean (fun _ => 1) = 1;
  mean_sum : forall f g, integrable f -> integrable g -> mean (fun o => f o + g o) = mean f + mean g;
  mean_multiple : forall c f, integrable f -> mean (fun o => c * f o) = c * mean f;
  mean_positive : forall f, integrable f -> (forall o, 0 <= f o) -> 0 <= mean f }.
Arguments integrable {Omega}.
Arguments mean {Omega}.

(* f is integrable, and its mean is m *)
Definition has {Omega} (E : expectation Omega) (f : Omega -> R) (m : R) := integrable E f /\ E f = m.
Definition has_moments {Omega} (E : expectation Omega) (X : Omega -> R) (ms : list R) :=
  forall k m, List.nth_error ms k = Some m -> has E (fun o => X o ^ k) m.

Inductive polynomial {Omega} (B : list (Omega -> R)) : (Omega -> R) -> Prop :=
  | poly_const c : polynomial B (fun _ => c)
  | poly_var X : List.In X B -> polynomial B X
  | poly_plus f g : polynomial B f -> polynomial B g -> polynomial B (fun o => f o + g o)
  | poly_mult f g : polynomial B f -> polynomial B g -> polynomial B (fun o => f o * g o).
Fixpoint product {Omega} (fs : list (Omega -> R)) (o : Omega) : R :=
  match fs with nil => 1 | (f :: fs) => f o * product fs o end.
Fixpoint times_all (ms : list R) : R := match ms with nil => 1 | (m :: ms) => m * times_all ms end.
Definition independent {Omega} (E : expectation Omega) (blocks : list (list (Omega -> R))) :=
  forall fs, List.Forall2 polynomial blocks fs -> List.Forall (integrable E) fs ->
  has E (product fs) (times_all (List.map E fs)).

(* means *)
Section Means.
  Context {Omega : Type} (E : expectation Omega).
  Lemma has_value f m : has E f m -> E f = m. Proof. intros [_ h]. exact h. Qed.
  Lemma has_mean f : integrable E f -> has E f (E f). Proof. intros h. split; [exact h | reflexivity]. Qed.
  Lemma has_is f m n : has E f m -> m = n -> has E f n. Proof. intros h <-. exact h. Qed.
  Lemma has_of f g m : has E f m -> (forall o, g o = f o) -> has E g m.
  Proof. intros h e. replace g with f; [exact h |]. apply functional_extensionality. intros o. symmetry. apply e. Qed.
  Lemma has_const c : has E (fun _ => c) c.
  Proof.
    split.
    - replace (fun _ : Omega => c) with (fun _ : Omega => c * 1) by (apply functional_extensionality; intros; ring).
      apply integrable_multiple, integrable_one.
    - replace (fun _ : Omega => c) with (fun _ : Omega => c * 1) by (apply functional_extensionality; intros; ring).
      rewrite mean_multiple, mean_one by apply integrable_one. ring.
  Qed.
  Lemma has_sum f g m n : has E f m -> has E g n -> has E (fun o => f o + g o) (m + n).
  Proof. intros [a <-] [b <-]. split; [apply integrable_sum | apply mean_sum]; assumption. Qed.
  Lemma has_multiple c f m : has E f m -> has E (fun o => c * f o) (c * m).
  Proof. intros [a <-]. split; [apply integrable_multiple | apply mean_multiple]; assumption. Qed.
  (* the moment of order k, which the list gives *)
  Lemma has_moment X ms k m : has_moments E X ms -> List.nth_error ms k = Some m -> has E (fun o => X o ^ k) m.
  Proof. intros h e. exact (h k m e). Qed.
  Lemma has_first X ms m : has_moments E X ms -> List.nth_error ms 1 = Some m -> has E X m.
  Proof. intros h e. apply (has_of (fun o => X o ^ 1)); [exact (h 1%nat m e) |]. intros o. ring. Qed.

  Lemma has_product blocks fs ms : independent E blocks -> List.Forall2 polynomial blocks fs ->
    List.Forall2 (has E) fs ms -> has E (product fs) (times_all ms).
  Proof.
    intros i p h. replace ms with (List.map E fs).
    - apply i; [exact p |]. clear i p. induction h as [|f m fs ms [a _] _ ih]; constructor; assumption.
    - clear i p. induction h as [|f m fs ms [_ a] _ ih]; [reflexivity |]. simpl. rewrite a, ih. reflexivity.
  Qed.
  Lemma poly_pow (B : list (Omega -> R)) X k : List.In X B -> polynomial B (fun o => X o ^ k).
  Proof.
    intros h. induction k as [|k ih]; [apply (poly_const B 1) |].
    apply (poly_mult B X (fun o => X o ^ k)); [apply poly_var, h | exact ih].
  Qed.

  (* a sum of terms: coefficient, variable and its mean *)
  Fixpoint sum_at (terms : list (R * (Omega -> R) * R)) (o : Omega) : R :=
    match terms with nil => 0 | ((c, f, _) :: terms) => c * f o + sum_at terms o end.
  Fixpoint sum_of (terms : list (R * (Omega -> R) * R)) : R :=
    match terms with nil => 0 | ((c, _, m) :: terms) => c * m + sum_of terms end.
  Fixpoint all_have (terms : list (R * (Omega -> R) * R)) : Prop :=
    match terms with nil => True | ((_, f, m) :: terms) => has E f m /\ all_have terms end.
  Lemma has_terms terms f m :
    all_have terms -> (forall o, f o = sum_at terms o) -> sum_of terms = m -> has E f m.
  Proof.
    intros h e <-. apply (has_of (sum_at terms)); [ | exact e]. clear e.
    induction terms as [|[[c g] n] terms ih]; simpl.
    - apply has_const.
    - destruct h as [a b]. apply (has_sum (fun o => c * g o)); [apply has_multiple, a | apply ih, b].
  Qed.
End Means.

(* The integral over [0, 1] is an expectation: one in which not everything is integrable. *)
Definition uniform : expectation R.
Proof.
  refine {| integrable := fun f => ex_RInt f 0 1; mean := fun f => RInt f 0 1 |}.
  - apply ex_RInt_const.
  - intros f g a b. exact (ex_RInt_plus f g 0 1 a b).
  - intros c f a. exact (ex_RInt_scal f 0 1 c a).
  - rewrite RInt_const. unfold scal; simpl. unfold mult; simpl. ring.
  - intros f g a b. exact (RInt_plus f g 0 1 a b).
  - intros c f a. exact (RInt_scal f 0 1 c a).
  - intros f a n. apply RInt_ge_0; [lra | exact a | intros o _; apply n].
Defined.

(* Expectations in which everything is integrable: finitely many outcomes, and pairs of
   independent ones.  They show that hypotheses about random variables can be satisfied. *)
Record finite (Omega : Type) := { law :> expectation Omega; everything : forall f, integrable law f }.
Arguments law {Omega}.
Arguments everything {Omega}.

Fixpoint weighted {Omega} (l : list (R * Omega)) (f : Omega -> R) : R :=
  match l with nil => 0 | ((p, o) :: l) => p * f o + weighted l f end.
Fixpoint weights_hold {Omega} (l : list (R * Omega)) : Prop :=
  match l with nil => True | ((p, _) :: l) => 0 <= p /\ weights_hold l end.

Definition outcomes_law {Omega} (l : list (R * Omega)) (h : weights_hold l) (one : weighted l (fun _ => 1) = 1) :
  expectation Omega.
Proof.
  refine {| integrable := fun _ => True; mean := weighted l; mean_one := one |}; try (intros; exact I); clear one.
  - intros f g _ _. induction l as [|[p o] l ih]; simpl; [ring | rewrite ih by apply h; ring].
  - intros c f _. induction l as [|[p o] l ih]; simpl; [ring | rewrite ih by apply h; ring].
  - intros f _ n. induction l as [|[p o] l ih]; simpl; [lra |]. destruct h as [a b].
    assert (0 <= p * f o) by (apply Rmult_le_pos; [exact a | apply n]). assert (q := ih b). lra.
Defined.
Definition outcomes {Omega} (l : list (R * Omega)) (h : weights_hold l) (one : weighted l (fun _ => 1) = 1) :
  finite Omega := {| law := outcomes_law l h one; everything := fun _ => I |}.
(* one outcome *)
Definition certain_law : expectation unit.
Proof. refine {| integrable := fun _ => True; mean := fun f => f tt |}; intros; auto. Defined.
Definition certain : finite unit := {| law := certain_law; everything := fun _ => I |}.
(* two outcomes at once, independent of each other *)
Definition beside_law {A B} (P : finite A) (Q : finite B) : expectation (A * B).
Proof.
  refine {| integrable := fun _ => True; mean := fun f => P (fun a => Q (fun b => f (a, b))) |}; try (intros; exact I).
  - replace (fun _ : A => Q (fun _ : B => 1)) with (fun _ : A => 1); [apply mean_one |].
    apply functional_extensionality. intros a. symmetry. apply mean_one.
  - intros f g _ _. rewrite <- mean_sum by apply everything. f_equal. apply functional_extensionality.
    intros a. apply mean_sum; apply everything.
  - intros c f _. rewrite <- mean_multiple by apply everything. f_equal. apply functional_extensionality.
    intros a. apply mean_multiple, everything.
  - intros f _ n. apply mean_positive; [apply everything |]. intros a. apply mean_positive; [apply everything |].
    intros b. apply n.
Defined.
Definition beside {A B} (P : finite A) (Q : finite B) : finite (A * B) :=
  {| law := beside_law P Q; everything := fun _ => I |}.

Section Pairs.
  Context {A B : Type} (P : finite A) (Q : finite B).
  Lemma mean_left f : beside P Q (fun o => f (fst o)) = P f.
  Proof.
    change (P (fun a => Q (fun _ => f a)) = P f). f_equal. apply functional_extensionality. intros a.
    apply has_value, has_const.
  Qed.
  Lemma mean_right f : beside P Q (fun o => f (snd o)) = Q f.
  Proof. change (P (fun _ => Q f) = Q f). apply has_value, has_const. Qed.
  Lemma mean_both f g : beside P Q (fun o => f (fst o) * g (snd o)) = P f * Q g.
  Proof.
    change (P (fun a => Q (fun b => f a * g b)) = P f * Q g).
    replace (fun a => Q (fun b => f a * g b)) with (fun a => Q g * f a).
    - rewrite mean_multiple by apply everything. ring.
    - apply functional_extensionality. intros a. rewrite mean_multiple by apply everything. ring.
  Qed.
  Lemma moments_left X ms : has_moments P X ms -> has_moments (beside P Q) (fun o => X (fst o)) ms.
  Proof.
    intros h k m e. split; [exact I |]. etransitivity; [apply (mean_left (fun a => X a ^ k)) |].
    apply (h k m e).
  Qed.
  Lemma moments_right X ms : has_moments Q X ms -> has_moments (beside P Q) (fun o => X (snd o)) ms.
  Proof.
    intros h k m e. split; [exact I |]. etransitivity; [apply (mean_right (fun b => X b ^ k)) |].
    apply (h k m e).
  Qed.
End Pairs.

Definition on_left {A B} (X : A -> R) (o : A * B) : R := X (fst o).
Definition on_right {A B} (X : B -> R) (o : A * B) : R := X (snd o).
Lemma poly_of {A C} (to : C -> A) (block : list (A -> R)) f :
  polynomial (List.map (fun X o => X (to o)) block) f -> exists g, polynomial block g /\ f = (fun o => g (to o)).
Proof.
  induction 1 as [c | X h | f g _ [f' [a ->]] _ [g' [b ->]] | f g _ [f' [a ->]] _ [g' [b ->]]].
  - exists (fun _ => c). split; [constructor | reflexivity].
  - apply List.in_map_iff in h. destruct h as [Y [<- h]]. exists Y. split; [constructor; exact h | reflexivity].
  - exists (fun o => f' o + g' o). split; [constructor; assumption | reflexivity].
  - exists (fun o => f' o * g' o). split; [constructor; assumption | reflexivity].
Qed.
Lemma independent_none : independent certain nil.
Proof. intros fs h _. inversion h. split; [exact I | reflexivity]. Qed.
Lemma independent_pair {A B} (P : finite A) (Q : finite B) block blocks : independent Q blocks ->
  independent (beside P Q) (List.map on_left block :: List.map (List.map on_right) blocks).
Proof.
  intros h fs p _. split; [exact I |]. inversion p as [|b f bs gs first rest]; subst. clear p.
  destruct (poly_of fst block f first) as [f' [_ ->]].
  assert (k : exists gs', List.Forall2 polynomial blocks gs' /\ gs = List.map on_right gs').
  { clear h first. revert gs rest. induction blocks as [|b blocks ih]; simpl; intros gs rest; inversion rest; subst.
    - exists nil. split; [constructor | reflexivity].
    - destruct (ih _ H3) as [gs' [a ->]]. destruct (poly_of snd b y H1) as [g [c ->]].
      exists (g :: gs'). split; [constructor; assumption | reflexivity]. }
  destruct k as [gs' [a ->]]. clear rest.
  assert (v : Q (product gs') = times_all (List.map Q gs')).
  { apply h; [exact a |]. apply List.Forall_forall. intros g _. apply everything. }
  assert (e : product (List.map on_right gs') = (fun o : A * B => product gs' (snd o))).
  { apply functional_extensionality. intros o. clear. induction gs' as [|g gs ih]; simpl; [reflexivity |].
    rewrite ih. reflexivity. }
  simpl product. rewrite e. etransitivity; [apply (mean_both P Q f' (product gs')) |].
  simpl. rewrite v. f_equal; [symmetry; apply (mean_left P Q f') |].
  clear. induction gs' as [|g gs ih]; simpl; [reflexivity |]. rewrite <- ih. f_equal.
  symmetry. apply (mean_right P Q g).
Qed.

Fixpoint moments_from {Omega} (E : expectation Omega) (X : Omega -> R) (k : nat) (ms : list R) : Prop :=
  match ms with nil => True | (m :: ms) => has E (fun o => X o ^ k) m /\ moments_from E X (S k) ms end.
Lemma moments_by {Omega} (E : expectation Omega) X ms : moments_from E X 0 ms -> has_moments E X ms.
Proof.
  intros h k. change (fun o => X o ^ k) with (fun o => X o ^ (0 + k)). revert h. generalize 0%nat. revert k.
  induction ms as [|a ms ih]; intros [|k] j h m e; try discriminate; simpl in e.
  - injection e as <-. rewrite Nat.add_0_r. apply h.
  - replace (j + S k)%nat with (S j + k)%nat by lia. apply (ih k (S j)); [apply h | exact e].
Qed.
(* the first few of a list of moments *)
Lemma moments_first {Omega} (E : expectation Omega) X ms n :
  has_moments E X ms -> has_moments E X (List.firstn n ms).
Proof.
  intros h k m e. apply h. clear h. revert k n e. induction ms as [|a ms ih]; intros k [|n] e; try (destruct k; discriminate).
  destruct k as [|k]; [exact e | exact (ih k n e)].
Qed.
