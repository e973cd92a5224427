(* Limits at a point, along the part D of the line on which the certificate takes them.

   `tends_within D x f l`: f u tends to l as u tends to x inside D.  Where D is an interval that
   reaches x, some u in D is as near to x as one likes, and there is one limit at most. *)
From AdamNX Require Export Limits.
Open Scope R_scope.

Definition tends_within (D : R -> Prop) (x : R) (f : R -> R) (l : R) :=
  filterlim f (within D (locally x)) (locally l).

Lemma interval_reaches low high x : low < high -> low <= x -> x <= high ->
  ProperFilter (within (fun u => low < u /\ u < high) (locally x)).
Proof.
  intros o a b. constructor; [ | apply within_filter, locally_filter].
  intros P [d h].
  set (u := Rmin (x + d / 2) ((x + high) / 2)). set (v := Rmax (x - d / 2) ((x + low) / 2)).
  assert (dp := cond_pos d).
  assert (near : forall y, Rabs (y - x) < d -> ball x d y) by (intros y k; exact k).
  destruct (Rle_lt_or_eq_dec x high b) as [s | s].
  - exists u. assert (x < u) by (unfold u; apply Rmin_glb_lt; lra).
    assert (u <= x + d / 2) by apply Rmin_l. assert (u <= (x + high) / 2) by apply Rmin_r.
    apply h; [apply near; rewrite Rabs_right; lra | lra].
  - exists v. assert (v < x) by (unfold v; apply Rmax_lub_lt; lra).
    assert (x - d / 2 <= v) by apply Rmax_l. assert ((x + low) / 2 <= v) by apply Rmax_r.
    apply h; [apply near; rewrite Rabs_left; lra | lra].
Qed.
Lemma tends_within_unique low high x f l m : low < high -> low <= x -> x <= high ->
  tends_within (fun u => low < u /\ u < high) x f l -> tends_within (fun u => low < u /\ u < high) x f m -> l = m.
Proof.
  intros o a b h k. assert (p := interval_reaches low high x o a b).
  exact (filterlim_locally_unique (F := within _ (locally x)) f l m h k).
Qed.

(* the values on D of a function that is continuous at x *)
Lemma within_from (D : R -> Prop) x f g l m :
  m = l -> @cont x f l -> (forall u, D u -> f u = g u) -> tends_within D x g m.
Proof.
  intros -> h e. apply (filterlim_within_ext D f g); [exact e |].
  exact (filterlim_filter_le_1 f (filter_le_within D) h).
Qed.
