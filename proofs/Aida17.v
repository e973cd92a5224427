From AdamNX Require Import Support Facts Limits Closed.
Open Scope R_scope.

(* aida.rate_law_solution; certificate 1c804f9c786d9ba42bd918e567134c9351bac442dcd5cb8a499d4bb371561c0d *)
Module T_aida_rate_law_solution_1c804f9c.

Lemma satisfiable : exists (b1 : R) (gamma : R) (lr : R) (q : R) (S_ : R) (L : R) (M : R) (X : R) (t : Z), (0 <= t)%Z /\ ((0 <= b1) /\ (b1 < 1)) /\ (0 < L) /\ (0 < X) /\ (0 < M) /\ (1 < q) /\ (0 < S_) /\ (gamma = ((M * (L - b1)) / ((1 - b1) * X))) /\ (lr = ((X * (1 - L) * S_) / (L * (apow M q)))).
Proof.
exists (1 * / 4), (1 * / 6), (1 * / 2), 2, (1 * / 4), (1 * / 2), 1, 2, (3)%Z.
split.
{
lia.
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 <= (1 * / 4)).
closed_less.
}
{ change ((1 * / 4) < 1).
closed_less.
}
}
{
split.
{
change (0 < (1 * / 2)).
closed_less.
}
{
split.
{
change (0 < 2).
closed_less.
}
{
split.
{
change (0 < 1).
closed_less.
}
{
split.
{
change (1 < 2).
closed_less.
}
{
split.
{
change (0 < (1 * / 4)).
closed_less.
}
{
split.
{
change ((1 * / 6) = ((1 * ((1 * / 2) - (1 * / 4))) * / ((1 - (1 * / 4)) * 2))).
closed_eq.
}
{
change ((1 * / 2) = ((2 * (1 - (1 * / 2)) * (1 * / 4)) * / ((1 * / 2) * (apow 1 2)))).
replace (apow 1 2) with (1 ^ 2)
by (symmetry; apply apow_whole_pos; [closed_less | simpl INR; closed_eq]).
closed_eq.
}
}
}
}
}
}
}
}
Qed.

Lemma proved : forall (b1 : R) (gamma : R) (lr : R) (q : R) (S_ : R) (L : R) (M : R) (X : R) (t : Z), (0 <= t)%Z -> ((0 <= b1) /\ (b1 < 1)) -> (0 < L) -> (0 < X) -> (0 < M) -> (1 < q) -> (0 < S_) -> (gamma = ((M * (L - b1)) / ((1 - b1) * X))) -> (lr = ((X * (1 - L) * S_) / (L * (apow M q)))) -> (((0 <> ((1 - b1) * X)) /\ (0 < q) /\ (0 <> (L * (apow M q))) /\ (0 < (q - 1)) /\ (0 <> (S_ * (apow (powerRZ L ((t + 1))%Z) (q - 1))))) /\ (((M * (powerRZ L ((t + 1))%Z)) = ((b1 * (M * (powerRZ L (t)%Z))) + ((1 - b1) * gamma * (X * (powerRZ L (t)%Z))))) /\ ((X * (powerRZ L ((t + 1))%Z)) = ((X * (powerRZ L (t)%Z)) - ((lr * (apow (M * (powerRZ L ((t + 1))%Z)) q)) / (S_ * (apow (powerRZ L ((t + 1))%Z) (q - 1)))))))).
Proof.
intros b1 gamma lr q S_ L M X t b__0 h__2 h__5 h__6 h__7 h__8 h__9 h__10 h__11.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
change (gamma = ((M * (L - b1)) * / ((1 - b1) * X))) in h__10.
change (lr = ((X * (1 - L) * S_) * / (L * (apow M q)))) in h__11.
assert (n__15 : ((1 - b1) * X) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__13 : (1 - b1) = 1 * (1 - b1) + 0).
{
transitivity ((((- 1) * b1) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 1)).
{
feq.
}
feq.
}
rw e__13.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
{
assert (e__14 : X = 1 * (X - 0) + 0).
{
transitivity (X).
{
reflexivity.
}
symmetry.
transitivity (X).
{
feq.
}
feq.
}
rw e__14.
apply (from_lt_pos 1 0 0 X); [exact h__6 | lra ..].
}
}
assert (n__17 : (((- 1) * X * b1) + X) <> 0).
{
assert (e__16 : ((1 - b1) * X) = (((- 1) * X * b1) + X)).
{
feq.
}
try rewrite <- e__16.
exact n__15.
}
assert (n__18 : X <> 0).
{
intro vanishes.
apply n__17.
transitivity ((- 1) * (X) * (b1 + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__19 : (b1 + (- 1)) <> 0).
{
intro vanishes.
apply n__17.
transitivity ((- 1) * (X) * (b1 + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__25 : gamma = ((((- 1) * L * M * (/ X)) + (M * (/ X) * b1)) * (/ (b1 + (- 1))))).
{
transitivity (1 * gamma).
{ feq. }
rewrite h__10.
assert (e__22 : ((M * (L - b1)) * / ((1 - b1) * X)) = ((((- 1) * L * M * (/ X)) + (M * (/ X) * b1)) * (/ (b1 + (- 1))))).
{
assert (e__23 : / ((1 - b1) * X) = (((- 1) * (/ X)) * (/ (b1 + (- 1))))).
{
assert (e__24 : ((1 - b1) * X) = (((- 1) * X * b1) + X)).
{
feq.
}
rw e__24.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__23.
reflexivity.
}
feq.
}
rw e__22.
feq.
}
(* moment *)
assert (s__26 : ((M * (powerRZ L ((t + 1))%Z)) = ((b1 * (M * (powerRZ L (t)%Z))) + ((1 - b1) * gamma * (X * (powerRZ L (t)%Z)))))).
{
transitivity (((powerRZ L (t)%Z) * L * M)).
{
assert (e__12 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__12.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((powerRZ L (t)%Z) * M * b1) + ((- 1) * (powerRZ L (t)%Z) * X * b1 * gamma) + ((powerRZ L (t)%Z) * X * gamma))).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (powerRZ L (t)%Z) * L * M) + ((- 1) * (powerRZ L (t)%Z) * M * b1) + (1 * (powerRZ L (t)%Z) * X * b1 * gamma) + ((- 1) * (powerRZ L (t)%Z) * X * gamma)))).
{
feq.
}
rw n__25.
transitivity (0).
{
feq.
}
reflexivity.
}
(* split *)
assert (s__30 : ((apow (M * (powerRZ L ((t + 1))%Z)) q) = ((apow M q) * (apow (powerRZ L ((t + 1))%Z) q)))).
{
assert (p__27 : (0 < q)).
{
assert (e__28 : q = 1 * (q - 1) + 1).
{
transitivity (q).
{
reflexivity.
}
symmetry.
transitivity (q).
{
feq.
}
feq.
}
rw e__28.
apply (from_lt_pos 1 1 1 q); [exact h__8 | lra ..].
}
assert (u__29 : ((apow (M * (powerRZ L ((t + 1))%Z)) q) = ((apow M q) * (apow (powerRZ L ((t + 1))%Z) q)))).
{
exact (ax_apow_product M (powerRZ L ((t + 1))%Z) q p__27).
}
exact u__29.
}
assert (n__37 : 0 < (q - 1)).
{
assert (e__36 : (q - 1) = 1 * (q - 1) + 0).
{
transitivity ((q + (- 1))).
{
feq.
}
symmetry.
transitivity ((q + (- 1))).
{
feq.
}
feq.
}
rw e__36.
apply (from_lt_pos 1 0 1 q); [exact h__8 | lra ..].
}
assert (n__39 : 0 < (q + (- 1))).
{
assert (e__38 : (q - 1) = (q + (- 1))).
{
feq.
}
try rewrite <- e__38.
exact n__37.
}
assert (n__41 : 0 < q).
{
assert (e__40 : q = 1 * (q - 1) + 1).
{
transitivity (q).
{
reflexivity.
}
symmetry.
transitivity (q).
{
feq.
}
feq.
}
rw e__40.
apply (from_lt_pos 1 1 1 q); [exact h__8 | lra ..].
}
assert (n__43 : 0 < (1 + (q - 1))).
{
assert (e__42 : (1 + (q - 1)) = 1 * (q - 1) + 1).
{
transitivity (q).
{
feq.
}
symmetry.
transitivity (q).
{
feq.
}
feq.
}
rw e__42.
apply (from_lt_pos 1 1 1 q); [exact h__8 | lra ..].
}
(* sum *)
assert (s__59 : ((apow (powerRZ L ((t + 1))%Z) q) = ((apow (powerRZ L ((t + 1))%Z) 1) * (apow (powerRZ L ((t + 1))%Z) (q - 1))))).
{
assert (p__31 : (0 < 1)).
{
lra.
}
assert (p__32 : (0 < (q - 1))).
{
assert (e__33 : (q - 1) = 1 * (q - 1) + 0).
{
transitivity ((q + (- 1))).
{
feq.
}
symmetry.
transitivity ((q + (- 1))).
{
feq.
}
feq.
}
rw e__33.
apply (from_lt_pos 1 0 1 q); [exact h__8 | lra ..].
}
assert (u__34 : (((apow (powerRZ L ((t + 1))%Z) 1) * (apow (powerRZ L ((t + 1))%Z) (q - 1))) = (apow (powerRZ L ((t + 1))%Z) (1 + (q - 1))))).
{
exact (ax_apow_sum (powerRZ L ((t + 1))%Z) 1 (q - 1) p__31 p__32).
}
apply gap_eq.
assert (e__35 : (((apow (powerRZ L ((t + 1))%Z) 1) * (apow (powerRZ L ((t + 1))%Z) (q - 1))) - (apow (powerRZ L ((t + 1))%Z) q)) = (- 1) * ((apow (powerRZ L ((t + 1))%Z) (1 + (q - 1))) - ((apow (powerRZ L ((t + 1))%Z) 1) * (apow (powerRZ L ((t + 1))%Z) (q - 1)))) + 0).
{
transitivity ((((apow ((powerRZ L (t)%Z) * L) (q + (- 1))) * (apow ((powerRZ L (t)%Z) * L) 1)) + ((- 1) * (apow ((powerRZ L (t)%Z) * L) q)))).
{
assert (e__44 : (apow (powerRZ L ((t + 1))%Z) (q - 1)) = (apow ((powerRZ L (t)%Z) * L) (q + (- 1)))).
{
assert (e__45 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
transitivity (apow  ((powerRZ L (t)%Z) * L) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__45). }
assert (e__46 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow ((powerRZ L (t)%Z) * L) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow ((powerRZ L (t)%Z) * L) v__ ) e__46). }
reflexivity.
}
assert (e__47 : (apow (powerRZ L ((t + 1))%Z) 1) = (apow ((powerRZ L (t)%Z) * L) 1)).
{
assert (e__48 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
transitivity (apow  ((powerRZ L (t)%Z) * L) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__48). }
reflexivity.
}
assert (e__49 : (apow (powerRZ L ((t + 1))%Z) q) = (apow ((powerRZ L (t)%Z) * L) q)).
{
assert (e__50 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
transitivity (apow  ((powerRZ L (t)%Z) * L) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__50). }
reflexivity.
}
eapply eq_trans.
{
rw e__44.
rw e__47.
rw e__49.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow ((powerRZ L (t)%Z) * L) (q + (- 1))) * (apow ((powerRZ L (t)%Z) * L) 1)) + ((- 1) * (apow ((powerRZ L (t)%Z) * L) q)))).
{
assert (e__51 : (apow (powerRZ L ((t + 1))%Z) (1 + (q - 1))) = (apow ((powerRZ L (t)%Z) * L) q)).
{
assert (e__52 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
transitivity (apow  ((powerRZ L (t)%Z) * L) (1 + (q - 1))).
{ exact (f_equal (fun v__ => apow  v__ (1 + (q - 1))) e__52). }
assert (e__53 : (1 + (q - 1)) = q).
{
feq.
}
transitivity (apow ((powerRZ L (t)%Z) * L) q ).
{ exact (f_equal (fun v__ => apow ((powerRZ L (t)%Z) * L) v__ ) e__53). }
reflexivity.
}
assert (e__54 : (apow (powerRZ L ((t + 1))%Z) (q - 1)) = (apow ((powerRZ L (t)%Z) * L) (q + (- 1)))).
{
assert (e__55 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
transitivity (apow  ((powerRZ L (t)%Z) * L) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__55). }
assert (e__56 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow ((powerRZ L (t)%Z) * L) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow ((powerRZ L (t)%Z) * L) v__ ) e__56). }
reflexivity.
}
assert (e__57 : (apow (powerRZ L ((t + 1))%Z) 1) = (apow ((powerRZ L (t)%Z) * L) 1)).
{
assert (e__58 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
transitivity (apow  ((powerRZ L (t)%Z) * L) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__58). }
reflexivity.
}
eapply eq_trans.
{
rw e__51.
rw e__54.
rw e__57.
reflexivity.
}
feq.
}
feq.
}
rw e__35.
apply (from_eq_zero (- 1) 0 ((apow (powerRZ L ((t + 1))%Z) 1) * (apow (powerRZ L ((t + 1))%Z) (q - 1))) (apow (powerRZ L ((t + 1))%Z) (1 + (q - 1)))); [exact u__34 | lra ..].
}
(* one *)
assert (s__64 : ((apow (powerRZ L ((t + 1))%Z) 1) = (Rpower (powerRZ L ((t + 1))%Z) 1))).
{
assert (p__60 : (0 < (powerRZ L ((t + 1))%Z))).
{
apply pz_pos.
assert (e__61 : L = 1 * (L - 0) + 0).
{
transitivity (L).
{
reflexivity.
}
symmetry.
transitivity (L).
{
feq.
}
feq.
}
rw e__61.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
assert (p__62 : (0 < 1)).
{
lra.
}
assert (u__63 : ((apow (powerRZ L ((t + 1))%Z) 1) = (Rpower (powerRZ L ((t + 1))%Z) 1))).
{
exact (ax_apow_of_positive (powerRZ L ((t + 1))%Z) 1 p__60 p__62).
}
exact u__63.
}
assert (n__80 : (apow ((powerRZ L (t)%Z) * L) q) = ((apow ((powerRZ L (t)%Z) * L) (q + (- 1))) * (apow ((powerRZ L (t)%Z) * L) 1))).
{
transitivity (1 * (apow ((powerRZ L (t)%Z) * L) q)).
{ feq. }
assert (e__78 : (apow (powerRZ L ((t + 1))%Z) q) = (apow ((powerRZ L (t)%Z) * L) q)).
{
assert (e__79 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
transitivity (apow  ((powerRZ L (t)%Z) * L) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__79). }
reflexivity.
}
try rewrite <- e__78.
rewrite s__59.
assert (e__72 : ((apow (powerRZ L ((t + 1))%Z) 1) * (apow (powerRZ L ((t + 1))%Z) (q - 1))) = ((apow ((powerRZ L (t)%Z) * L) (q + (- 1))) * (apow ((powerRZ L (t)%Z) * L) 1))).
{
assert (e__73 : (apow (powerRZ L ((t + 1))%Z) (q - 1)) = (apow ((powerRZ L (t)%Z) * L) (q + (- 1)))).
{
assert (e__74 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
transitivity (apow  ((powerRZ L (t)%Z) * L) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__74). }
assert (e__75 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow ((powerRZ L (t)%Z) * L) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow ((powerRZ L (t)%Z) * L) v__ ) e__75). }
reflexivity.
}
assert (e__76 : (apow (powerRZ L ((t + 1))%Z) 1) = (apow ((powerRZ L (t)%Z) * L) 1)).
{
assert (e__77 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
transitivity (apow  ((powerRZ L (t)%Z) * L) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__77). }
reflexivity.
}
eapply eq_trans.
{
rw e__73.
rw e__76.
reflexivity.
}
feq.
}
rw e__72.
feq.
}
assert (n__82 : 0 < (powerRZ L ((t + 1))%Z)).
{
apply pz_pos.
assert (e__81 : L = 1 * (L - 0) + 0).
{
transitivity (L).
{
reflexivity.
}
symmetry.
transitivity (L).
{
feq.
}
feq.
}
rw e__81.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
assert (n__84 : 0 < ((powerRZ L (t)%Z) * L)).
{
assert (e__83 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
try rewrite <- e__83.
exact n__82.
}
assert (n__91 : (apow ((powerRZ L (t)%Z) * L) 1) = ((powerRZ L (t)%Z) * L)).
{
transitivity (1 * (apow ((powerRZ L (t)%Z) * L) 1)).
{ feq. }
assert (e__89 : (apow (powerRZ L ((t + 1))%Z) 1) = (apow ((powerRZ L (t)%Z) * L) 1)).
{
assert (e__90 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
transitivity (apow  ((powerRZ L (t)%Z) * L) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__90). }
reflexivity.
}
try rewrite <- e__89.
rewrite s__64.
assert (e__87 : (Rpower (powerRZ L ((t + 1))%Z) 1) = ((powerRZ L (t)%Z) * L)).
{
assert (e__88 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
transitivity (Rpower  ((powerRZ L (t)%Z) * L) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__88). }
rewrite (rp_whole ((powerRZ L (t)%Z) * L) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__87.
feq.
}
(* less *)
assert (s__92 : ((apow (powerRZ L ((t + 1))%Z) q) = ((powerRZ L ((t + 1))%Z) * (apow (powerRZ L ((t + 1))%Z) (q - 1))))).
{
transitivity ((apow ((powerRZ L (t)%Z) * L) q)).
{
assert (e__65 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
transitivity (apow  ((powerRZ L (t)%Z) * L) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__65). }
reflexivity.
}
symmetry.
transitivity (((apow ((powerRZ L (t)%Z) * L) (q + (- 1))) * (powerRZ L (t)%Z) * L)).
{
assert (e__66 : (apow (powerRZ L ((t + 1))%Z) (q - 1)) = (apow ((powerRZ L (t)%Z) * L) (q + (- 1)))).
{
assert (e__67 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
transitivity (apow  ((powerRZ L (t)%Z) * L) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__67). }
assert (e__68 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow ((powerRZ L (t)%Z) * L) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow ((powerRZ L (t)%Z) * L) v__ ) e__68). }
reflexivity.
}
assert (e__69 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__66.
rw e__69.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow ((powerRZ L (t)%Z) * L) (q + (- 1))) * (powerRZ L (t)%Z) * L) + (1 * (apow ((powerRZ L (t)%Z) * L) q))))).
{
feq.
}
rw n__80.
transitivity ((((apow ((powerRZ L (t)%Z) * L) (q + (- 1))) * (apow ((powerRZ L (t)%Z) * L) 1)) + ((- 1) * (apow ((powerRZ L (t)%Z) * L) (q + (- 1))) * (powerRZ L (t)%Z) * L))).
{
feq.
}
transitivity ((((1 * (apow ((powerRZ L (t)%Z) * L) (q + (- 1))) * (apow ((powerRZ L (t)%Z) * L) 1)) + ((- 1) * (apow ((powerRZ L (t)%Z) * L) (q + (- 1))) * (powerRZ L (t)%Z) * L)))).
{
feq.
}
rw n__91.
transitivity (0).
{
feq.
}
reflexivity.
}
(* size *)
assert (s__94 : (0 < (apow M q))).
{
apply apow_pos.
apply Rgt_not_eq; red.
assert (e__93 : M = 1 * (M - 0) + 0).
{
transitivity (M).
{
reflexivity.
}
symmetry.
transitivity (M).
{
feq.
}
feq.
}
rw e__93.
apply (from_lt_pos 1 0 0 M); [exact h__7 | lra ..].
}
assert (n__97 : (S_ * (apow (powerRZ L ((t + 1))%Z) (q - 1))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__95 : S_ = 1 * (S_ - 0) + 0).
{
transitivity (S_).
{
reflexivity.
}
symmetry.
transitivity (S_).
{
feq.
}
feq.
}
rw e__95.
apply (from_lt_pos 1 0 0 S_); [exact h__9 | lra ..].
}
{
apply apow_pos.
apply Rgt_not_eq; red.
apply pz_pos.
assert (e__96 : L = 1 * (L - 0) + 0).
{
transitivity (L).
{
reflexivity.
}
symmetry.
transitivity (L).
{
feq.
}
feq.
}
rw e__96.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
}
assert (n__102 : ((apow ((powerRZ L (t)%Z) * L) (q + (- 1))) * S_) <> 0).
{
assert (e__98 : (S_ * (apow (powerRZ L ((t + 1))%Z) (q - 1))) = ((apow ((powerRZ L (t)%Z) * L) (q + (- 1))) * S_)).
{
assert (e__99 : (apow (powerRZ L ((t + 1))%Z) (q - 1)) = (apow ((powerRZ L (t)%Z) * L) (q + (- 1)))).
{
assert (e__100 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
transitivity (apow  ((powerRZ L (t)%Z) * L) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__100). }
assert (e__101 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow ((powerRZ L (t)%Z) * L) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow ((powerRZ L (t)%Z) * L) v__ ) e__101). }
reflexivity.
}
eapply eq_trans.
{
rw e__99.
reflexivity.
}
feq.
}
try rewrite <- e__98.
exact n__97.
}
assert (n__103 : (apow ((powerRZ L (t)%Z) * L) (q + (- 1))) <> 0).
{
intro vanishes.
apply n__102.
transitivity (1 * ((apow ((powerRZ L (t)%Z) * L) (q + (- 1)))) * (S_)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__104 : S_ <> 0).
{
intro vanishes.
apply n__102.
transitivity (1 * ((apow ((powerRZ L (t)%Z) * L) (q + (- 1)))) * (S_)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__116 : (L * (apow M q)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__114 : L = 1 * (L - 0) + 0).
{
transitivity (L).
{
reflexivity.
}
symmetry.
transitivity (L).
{
feq.
}
feq.
}
rw e__114.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
{
assert (e__115 : (apow M q) = 1 * ((apow M q) - 0) + 0).
{
transitivity ((apow M q)).
{
reflexivity.
}
symmetry.
transitivity ((apow M q)).
{
feq.
}
feq.
}
rw e__115.
apply (from_lt_pos 1 0 0 (apow M q)); [exact s__94 | lra ..].
}
}
assert (n__118 : ((apow M q) * L) <> 0).
{
assert (e__117 : (L * (apow M q)) = ((apow M q) * L)).
{
feq.
}
try rewrite <- e__117.
exact n__116.
}
assert (n__119 : (apow M q) <> 0).
{
intro vanishes.
apply n__118.
transitivity (1 * ((apow M q)) * (L)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__120 : L <> 0).
{
intro vanishes.
apply n__118.
transitivity (1 * ((apow M q)) * (L)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__126 : lr = (((/ (apow M q)) * (/ L) * S_ * X) + ((- 1) * (/ (apow M q)) * S_ * X))).
{
transitivity (1 * lr).
{ feq. }
rewrite h__11.
assert (e__123 : ((X * (1 - L) * S_) * / (L * (apow M q))) = (((/ (apow M q)) * (/ L) * S_ * X) + ((- 1) * (/ (apow M q)) * S_ * X))).
{
assert (e__124 : / (L * (apow M q)) = ((/ (apow M q)) * (/ L))).
{
assert (e__125 : (L * (apow M q)) = ((apow M q) * L)).
{
feq.
}
rw e__125.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__124.
reflexivity.
}
feq.
}
rw e__123.
feq.
}
assert (n__135 : (apow ((powerRZ L (t)%Z) * L * M) q) = ((apow ((powerRZ L (t)%Z) * L) q) * (apow M q))).
{
transitivity (1 * (apow ((powerRZ L (t)%Z) * L * M) q)).
{ feq. }
assert (e__132 : (apow (M * (powerRZ L ((t + 1))%Z)) q) = (apow ((powerRZ L (t)%Z) * L * M) q)).
{
assert (e__133 : (M * (powerRZ L ((t + 1))%Z)) = ((powerRZ L (t)%Z) * L * M)).
{
assert (e__134 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__134.
reflexivity.
}
feq.
}
transitivity (apow  ((powerRZ L (t)%Z) * L * M) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__133). }
reflexivity.
}
try rewrite <- e__132.
rewrite s__30.
assert (e__129 : ((apow M q) * (apow (powerRZ L ((t + 1))%Z) q)) = ((apow ((powerRZ L (t)%Z) * L) q) * (apow M q))).
{
assert (e__130 : (apow (powerRZ L ((t + 1))%Z) q) = (apow ((powerRZ L (t)%Z) * L) q)).
{
assert (e__131 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
transitivity (apow  ((powerRZ L (t)%Z) * L) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__131). }
reflexivity.
}
eapply eq_trans.
{
rw e__130.
reflexivity.
}
feq.
}
rw e__129.
feq.
}
assert (n__145 : (apow ((powerRZ L (t)%Z) * L) q) = ((apow ((powerRZ L (t)%Z) * L) (q + (- 1))) * (powerRZ L (t)%Z) * L)).
{
transitivity (1 * (apow ((powerRZ L (t)%Z) * L) q)).
{ feq. }
assert (e__143 : (apow (powerRZ L ((t + 1))%Z) q) = (apow ((powerRZ L (t)%Z) * L) q)).
{
assert (e__144 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
transitivity (apow  ((powerRZ L (t)%Z) * L) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__144). }
reflexivity.
}
try rewrite <- e__143.
rewrite s__92.
assert (e__138 : ((powerRZ L ((t + 1))%Z) * (apow (powerRZ L ((t + 1))%Z) (q - 1))) = ((apow ((powerRZ L (t)%Z) * L) (q + (- 1))) * (powerRZ L (t)%Z) * L)).
{
assert (e__139 : (apow (powerRZ L ((t + 1))%Z) (q - 1)) = (apow ((powerRZ L (t)%Z) * L) (q + (- 1)))).
{
assert (e__140 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
transitivity (apow  ((powerRZ L (t)%Z) * L) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__140). }
assert (e__141 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow ((powerRZ L (t)%Z) * L) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow ((powerRZ L (t)%Z) * L) v__ ) e__141). }
reflexivity.
}
assert (e__142 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__139.
rw e__142.
reflexivity.
}
feq.
}
rw e__138.
feq.
}
(* moved *)
assert (s__146 : ((X * (powerRZ L ((t + 1))%Z)) = ((X * (powerRZ L (t)%Z)) - ((lr * (apow (M * (powerRZ L ((t + 1))%Z)) q)) * / (S_ * (apow (powerRZ L ((t + 1))%Z) (q - 1))))))).
{
transitivity (((powerRZ L (t)%Z) * L * X)).
{
assert (e__105 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__105.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (apow ((powerRZ L (t)%Z) * L) (q + (- 1)))) * (apow ((powerRZ L (t)%Z) * L * M) q) * (/ S_) * lr) + ((powerRZ L (t)%Z) * X))).
{
assert (e__106 : / (S_ * (apow (powerRZ L ((t + 1))%Z) (q - 1))) = ((/ (apow ((powerRZ L (t)%Z) * L) (q + (- 1)))) * (/ S_))).
{
assert (e__107 : (S_ * (apow (powerRZ L ((t + 1))%Z) (q - 1))) = ((apow ((powerRZ L (t)%Z) * L) (q + (- 1))) * S_)).
{
assert (e__108 : (apow (powerRZ L ((t + 1))%Z) (q - 1)) = (apow ((powerRZ L (t)%Z) * L) (q + (- 1)))).
{
assert (e__109 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
transitivity (apow  ((powerRZ L (t)%Z) * L) (q - 1)).
{ exact (f_equal (fun v__ => apow  v__ (q - 1)) e__109). }
assert (e__110 : (q - 1) = (q + (- 1))).
{
feq.
}
transitivity (apow ((powerRZ L (t)%Z) * L) (q + (- 1)) ).
{ exact (f_equal (fun v__ => apow ((powerRZ L (t)%Z) * L) v__ ) e__110). }
reflexivity.
}
eapply eq_trans.
{
rw e__108.
reflexivity.
}
feq.
}
rw e__107.
apply inv_by. feq.
}
assert (e__111 : (apow (M * (powerRZ L ((t + 1))%Z)) q) = (apow ((powerRZ L (t)%Z) * L * M) q)).
{
assert (e__112 : (M * (powerRZ L ((t + 1))%Z)) = ((powerRZ L (t)%Z) * L * M)).
{
assert (e__113 : (powerRZ L ((t + 1))%Z) = ((powerRZ L (t)%Z) * L)).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add L (t)%Z (1)%Z) by zp.
rewrite (pz_whole L (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__113.
reflexivity.
}
feq.
}
transitivity (apow  ((powerRZ L (t)%Z) * L * M) q).
{ exact (f_equal (fun v__ => apow  v__ q) e__112). }
reflexivity.
}
eapply eq_trans.
{
rw e__106.
rw e__111.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (/ (apow ((powerRZ L (t)%Z) * L) (q + (- 1)))) * (apow ((powerRZ L (t)%Z) * L * M) q) * (/ S_) * lr) + (1 * (powerRZ L (t)%Z) * L * X) + ((- 1) * (powerRZ L (t)%Z) * X)))).
{
feq.
}
rw n__126.
transitivity ((((/ (apow ((powerRZ L (t)%Z) * L) (q + (- 1)))) * (apow ((powerRZ L (t)%Z) * L * M) q) * (/ (apow M q)) * (/ L) * X) + ((- 1) * (/ (apow ((powerRZ L (t)%Z) * L) (q + (- 1)))) * (apow ((powerRZ L (t)%Z) * L * M) q) * (/ (apow M q)) * X) + ((powerRZ L (t)%Z) * L * X) + ((- 1) * (powerRZ L (t)%Z) * X))).
{
feq.
}
transitivity ((((1 * (/ (apow ((powerRZ L (t)%Z) * L) (q + (- 1)))) * (apow ((powerRZ L (t)%Z) * L * M) q) * (/ (apow M q)) * (/ L) * X) + ((- 1) * (/ (apow ((powerRZ L (t)%Z) * L) (q + (- 1)))) * (apow ((powerRZ L (t)%Z) * L * M) q) * (/ (apow M q)) * X) + (1 * (powerRZ L (t)%Z) * L * X) + ((- 1) * (powerRZ L (t)%Z) * X)))).
{
feq.
}
rw n__135.
transitivity ((((/ (apow ((powerRZ L (t)%Z) * L) (q + (- 1)))) * (apow ((powerRZ L (t)%Z) * L) q) * (/ L) * X) + ((- 1) * (/ (apow ((powerRZ L (t)%Z) * L) (q + (- 1)))) * (apow ((powerRZ L (t)%Z) * L) q) * X) + ((powerRZ L (t)%Z) * L * X) + ((- 1) * (powerRZ L (t)%Z) * X))).
{
feq.
}
transitivity ((((1 * (/ (apow ((powerRZ L (t)%Z) * L) (q + (- 1)))) * (apow ((powerRZ L (t)%Z) * L) q) * (/ L) * X) + ((- 1) * (/ (apow ((powerRZ L (t)%Z) * L) (q + (- 1)))) * (apow ((powerRZ L (t)%Z) * L) q) * X) + (1 * (powerRZ L (t)%Z) * L * X) + ((- 1) * (powerRZ L (t)%Z) * X)))).
{
feq.
}
rw n__145.
transitivity (0).
{
feq.
}
reflexivity.
}
(* goal *)
assert (s__147 : (((M * (powerRZ L ((t + 1))%Z)) = ((b1 * (M * (powerRZ L (t)%Z))) + ((1 - b1) * gamma * (X * (powerRZ L (t)%Z))))) /\ ((X * (powerRZ L ((t + 1))%Z)) = ((X * (powerRZ L (t)%Z)) - ((lr * (apow (M * (powerRZ L ((t + 1))%Z)) q)) * / (S_ * (apow (powerRZ L ((t + 1))%Z) (q - 1)))))))).
{
split.
{
exact s__26.
}
{
exact s__146.
}
}
pose proof s__147 as [h__148 h__149].
split.
{
split.
{
change (0 <> ((1 - b1) * X)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__150 : (1 - b1) = 1 * (1 - b1) + 0).
{
transitivity ((((- 1) * b1) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b1) + 1)).
{
feq.
}
feq.
}
rw e__150.
apply (from_lt_pos 1 0 b1 1); [exact h__4 | lra ..].
}
{
assert (e__151 : X = 1 * (X - 0) + 0).
{
transitivity (X).
{
reflexivity.
}
symmetry.
transitivity (X).
{
feq.
}
feq.
}
rw e__151.
apply (from_lt_pos 1 0 0 X); [exact h__6 | lra ..].
}
}
{
split.
{
change (0 < q).
assert (e__152 : q = 1 * (q - 1) + 1).
{
transitivity (q).
{
reflexivity.
}
symmetry.
transitivity (q).
{
feq.
}
feq.
}
rw e__152.
apply (from_lt_pos 1 1 1 q); [exact h__8 | lra ..].
}
{
split.
{
change (0 <> (L * (apow M q))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__153 : L = 1 * (L - 0) + 0).
{
transitivity (L).
{
reflexivity.
}
symmetry.
transitivity (L).
{
feq.
}
feq.
}
rw e__153.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
{
assert (e__154 : (apow M q) = 1 * ((apow M q) - 0) + 0).
{
transitivity ((apow M q)).
{
reflexivity.
}
symmetry.
transitivity ((apow M q)).
{
feq.
}
feq.
}
rw e__154.
apply (from_lt_pos 1 0 0 (apow M q)); [exact s__94 | lra ..].
}
}
{
split.
{
change (0 < (q - 1)).
assert (e__155 : (q - 1) = 1 * (q - 1) + 0).
{
transitivity ((q + (- 1))).
{
feq.
}
symmetry.
transitivity ((q + (- 1))).
{
feq.
}
feq.
}
rw e__155.
apply (from_lt_pos 1 0 1 q); [exact h__8 | lra ..].
}
{
change (0 <> (S_ * (apow (powerRZ L ((t + 1))%Z) (q - 1)))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__156 : S_ = 1 * (S_ - 0) + 0).
{
transitivity (S_).
{
reflexivity.
}
symmetry.
transitivity (S_).
{
feq.
}
feq.
}
rw e__156.
apply (from_lt_pos 1 0 0 S_); [exact h__9 | lra ..].
}
{
apply apow_pos.
apply Rgt_not_eq; red.
apply pz_pos.
assert (e__157 : L = 1 * (L - 0) + 0).
{
transitivity (L).
{
reflexivity.
}
symmetry.
transitivity (L).
{
feq.
}
feq.
}
rw e__157.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
}
}
}
}
}
{
change (((M * (powerRZ L ((t + 1))%Z)) = ((b1 * (M * (powerRZ L (t)%Z))) + ((1 - b1) * gamma * (X * (powerRZ L (t)%Z))))) /\ ((X * (powerRZ L ((t + 1))%Z)) = ((X * (powerRZ L (t)%Z)) - ((lr * (apow (M * (powerRZ L ((t + 1))%Z)) q)) * / (S_ * (apow (powerRZ L ((t + 1))%Z) (q - 1))))))).
exact s__147.
}
Qed.
Lemma meaningful : forall (b1 : R) (gamma : R) (lr : R) (q : R) (S_ : R) (L : R) (M : R) (X : R) (t : Z), (0 <= t)%Z -> ((0 <= b1) /\ (b1 < 1)) -> (0 < L) -> (0 < X) -> (0 < M) -> (1 < q) -> (0 < S_) -> (gamma = ((M * (L - b1)) / ((1 - b1) * X))) -> (lr = ((X * (1 - L) * S_) / (L * (apow M q)))) -> ((0 <> ((1 - b1) * X)) /\ (0 < q) /\ (0 <> (L * (apow M q))) /\ (0 < (q - 1)) /\ (0 <> (S_ * (apow (powerRZ L ((t + 1))%Z) (q - 1))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17)). Qed.
Theorem claim : forall (b1 : R) (gamma : R) (lr : R) (q : R) (S_ : R) (L : R) (M : R) (X : R) (t : Z), (0 <= t)%Z -> ((0 <= b1) /\ (b1 < 1)) -> (0 < L) -> (0 < X) -> (0 < M) -> (1 < q) -> (0 < S_) -> (gamma = ((M * (L - b1)) / ((1 - b1) * X))) -> (lr = ((X * (1 - L) * S_) / (L * (apow M q)))) -> (((M * (powerRZ L ((t + 1))%Z)) = ((b1 * (M * (powerRZ L (t)%Z))) + ((1 - b1) * gamma * (X * (powerRZ L (t)%Z))))) /\ ((X * (powerRZ L ((t + 1))%Z)) = ((X * (powerRZ L (t)%Z)) - ((lr * (apow (M * (powerRZ L ((t + 1))%Z)) q)) / (S_ * (apow (powerRZ L ((t + 1))%Z) (q - 1))))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17)). Qed.
Fail Definition corrupted : forall (b1 : R) (gamma : R) (lr : R) (q : R) (S_ : R) (L : R) (M : R) (X : R) (t : Z), (0 <= t)%Z -> ((0 <= b1) /\ (b1 < 1)) -> (0 < L) -> (0 < X) -> (0 < M) -> (1 < q) -> (0 < S_) -> (gamma = ((M * (L - b1)) / ((1 - b1) * X))) -> (lr = ((X * (1 - L) * S_) / (L * (apow M q)))) -> (((M * (powerRZ L ((t + 1))%Z)) = (((b1 * (M * (powerRZ L (t)%Z))) + ((1 - b1) * gamma * (X * (powerRZ L (t)%Z)))) + 1)) /\ ((X * (powerRZ L ((t + 1))%Z)) = ((X * (powerRZ L (t)%Z)) - ((lr * (apow (M * (powerRZ L ((t + 1))%Z)) q)) / (S_ * (apow (powerRZ L ((t + 1))%Z) (q - 1))))))) := claim.
End T_aida_rate_law_solution_1c804f9c.
