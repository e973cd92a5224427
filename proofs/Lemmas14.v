From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas12.
Open Scope R_scope.

(* algebraic_decay; certificate 3b5246f652692a76896b03a3f5ba7b6c6276ff7be7781cd6c16cbe5471559962 *)
Module T_algebraic_decay_3b5246f6.

Lemma satisfiable : exists (V : Z -> R) (c : R) (k : R) (n : Z), (0 <= n)%Z /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (V (t)%Z))) /\ (0 <= c) /\ (0 < k) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((V ((t + 1))%Z) <= ((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z))))).
Proof.
exists (fun t : Z => 0), 1, (1 * / 2), (3)%Z.
split.
{
lia.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <= 0)).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply Req_le_sym.
reflexivity.
}
{
split.
{
change (0 <= 1).
closed_less.
}
{
split.
{
change (0 < (1 * / 2)).
closed_less.
}
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (0 - (1 * (apow 0 (1 * / 2)) * 0)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply Req_le_sym.
assert (e__2 : (0 - (1 * (apow 0 (1 * / 2)) * 0)) = 0).
{
assert (e__3 : (apow 0 (1 * / 2)) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__3.
reflexivity.
}
feq.
}
rw e__2.
rat.
}
}
}
}
Qed.

Lemma proved : forall (V : Z -> R) (c : R) (k : R) (n : Z), (0 <= n)%Z -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (V (t)%Z))) -> (0 <= c) -> (0 < k) -> (forall t : Z, ((0)%Z <= t)%Z -> ((V ((t + 1))%Z) <= ((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z))))) -> (((forall t : Z, ((0)%Z <= t)%Z -> (0 < k)) /\ (0 < k)) /\ (((apow (V (n)%Z) k) * (1 + (k * c * (IZR n) * (apow (V (0)%Z) k)))) <= (apow (V (0)%Z) k))).
Proof.
intros V c k n b__0 h__2 h__3 h__4 h__5.
assert (r__1 : 0 <= IZR n) by (izr_le).
(* S *)
assert (s__121 : (forall t : Z, ((0)%Z <= t)%Z -> (((apow (V ((t + 1))%Z) k) * (1 + (k * c * (apow (V (t)%Z) k)))) <= (apow (V (t)%Z) k)))).
{
intros t b__6.
assert (r__7 : 0 <= IZR t).
{ izr_le. }
(* S_t *)
assert (s__120 : (((apow (V ((t + 1))%Z) k) * (1 + (k * c * (apow (V (t)%Z) k)))) <= (apow (V (t)%Z) k))).
{
destruct (Rle_or_lt (V (t)%Z) 0) as [c__8|c__8].
{
(* V_t *)
assert (s__11 : (0 <= (V (t)%Z))).
{
assert (b__9 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__10 : (0 <= (V (t)%Z))).
{
exact (h__2 (t)%Z b__9).
}
exact u__10.
}
(* V = 0 *)
assert (s__14 : ((V (t)%Z) = 0)).
{
apply gap_eq.
apply Rle_antisym.
{
assert (e__12 : (0 - (V (t)%Z)) = (- 1) * ((V (t)%Z) - 0) + 0).
{
transitivity (((- 1) * (V (t)%Z))).
{
feq.
}
symmetry.
transitivity (((- 1) * (V (t)%Z))).
{
feq.
}
feq.
}
rw e__12.
apply (from_le_np (- 1) 0 0 (V (t)%Z)); [exact s__11 | lra ..].
}
{
assert (e__13 : (0 - (V (t)%Z)) = 1 * (0 - (V (t)%Z)) + 0).
{
transitivity (((- 1) * (V (t)%Z))).
{
feq.
}
symmetry.
transitivity (((- 1) * (V (t)%Z))).
{
feq.
}
feq.
}
rw e__13.
apply (from_le_nn 1 0 (V (t)%Z) 0); [exact c__8 | lra ..].
}
}
(* fall *)
assert (s__17 : ((V ((t + 1))%Z) <= ((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z))))).
{
assert (b__15 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__16 : ((V ((t + 1))%Z) <= ((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z))))).
{
exact (h__5 (t)%Z b__15).
}
exact u__16.
}
assert (n__21 : 0 < k).
{
assert (e__20 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__20.
apply (from_lt_pos 1 0 0 k); [exact h__4 | lra ..].
}
assert (n__26 : (V (t)%Z) = 0).
{
transitivity (1 * (V (t)%Z)).
{ feq. }
rewrite s__14.
feq.
}
(* below *)
assert (s__40 : ((V ((t + 1))%Z) <= 0)).
{
apply gap_le.
assert (e__18 : (0 - (V ((t + 1))%Z)) = ((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z)) - (V ((t + 1))%Z))).
{
transitivity (((- 1) * (V (t + 1)%Z))).
{
assert (e__22 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__22.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (V (t)%Z) k) * (V (t)%Z) * c) + ((- 1) * (V (t + 1)%Z)) + (V (t)%Z))).
{
assert (e__23 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__23.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow (V (t)%Z) k) * (V (t)%Z) * c) + ((- 1) * (V (t)%Z))))).
{
feq.
}
rw n__26.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__19 : 0 <= ((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z)) - (V ((t + 1))%Z))).
{
apply Req_le_sym.
apply Rle_antisym.
{
apply to_plus.
apply plus_zero_np.
{
apply to_plus.
apply plus_zero_zero.
{
apply Rle_antisym.
{
assert (e__28 : (V (t)%Z) = (- 1) * (0 - (V (t)%Z)) + 0).
{
transitivity ((V (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((V (t)%Z)).
{
feq.
}
feq.
}
rw e__28.
apply (from_le_np (- 1) 0 (V (t)%Z) 0); [exact c__8 | lra ..].
}
{
assert (e__29 : (V (t)%Z) = 1 * ((V (t)%Z) - 0) + 0).
{
transitivity ((V (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((V (t)%Z)).
{
feq.
}
feq.
}
rw e__29.
apply (from_le_nn 1 0 0 (V (t)%Z)); [exact s__11 | lra ..].
}
}
{
apply opp_zero.
assert (v__27 : (V (t)%Z) = 0).
{
apply Rle_antisym.
{
assert (e__30 : (V (t)%Z) = (- 1) * (0 - (V (t)%Z)) + 0).
{
transitivity ((V (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((V (t)%Z)).
{
feq.
}
feq.
}
rw e__30.
apply (from_le_np (- 1) 0 (V (t)%Z) 0); [exact c__8 | lra ..].
}
{
assert (e__31 : (V (t)%Z) = 1 * ((V (t)%Z) - 0) + 0).
{
transitivity ((V (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((V (t)%Z)).
{
feq.
}
feq.
}
rw e__31.
apply (from_le_nn 1 0 0 (V (t)%Z)); [exact s__11 | lra ..].
}
}
rewrite v__27. ring.
}
}
{
assert (b__32 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (i__33 : (0 <= (V ((t + 1))%Z))) by exact (h__2 ((t + 1))%Z b__32).
assert (e__34 : (- (V ((t + 1))%Z)) = (- 1) * ((V ((t + 1))%Z) - 0) + 0).
{
transitivity (((- 1) * (V (t + 1)%Z))).
{
assert (e__35 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__35.
reflexivity.
}
feq.
}
symmetry.
transitivity (((- 1) * (V (t + 1)%Z))).
{
assert (e__36 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__36.
reflexivity.
}
feq.
}
feq.
}
rw e__34.
apply (from_le_np (- 1) 0 0 (V ((t + 1))%Z)); [exact i__33 | lra ..].
}
}
{
assert (e__37 : ((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z)) - (V ((t + 1))%Z)) = 1 * (((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z))) - (V ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (apow (V (t)%Z) k) * (V (t)%Z) * c) + ((- 1) * (V (t + 1)%Z)) + (V (t)%Z))).
{
assert (e__38 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__38.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (V (t)%Z) k) * (V (t)%Z) * c) + ((- 1) * (V (t + 1)%Z)) + (V (t)%Z))).
{
assert (e__39 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__39.
reflexivity.
}
feq.
}
feq.
}
rw e__37.
apply (from_le_nn 1 0 (V ((t + 1))%Z) ((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z)))); [exact s__17 | lra ..].
}
}
rw e__18. exact w__19.
}
(* V_t+1 *)
assert (s__43 : (0 <= (V ((t + 1))%Z))).
{
assert (b__41 : ((0)%Z <= ((t + 1))%Z)%Z).
{ zp. }
assert (u__42 : (0 <= (V ((t + 1))%Z))).
{
exact (h__2 ((t + 1))%Z b__41).
}
exact u__42.
}
(* V' = 0 *)
assert (s__50 : ((V ((t + 1))%Z) = 0)).
{
apply gap_eq.
apply Rle_antisym.
{
assert (e__44 : (0 - (V ((t + 1))%Z)) = (- 1) * ((V ((t + 1))%Z) - 0) + 0).
{
transitivity (((- 1) * (V (t + 1)%Z))).
{
assert (e__45 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__45.
reflexivity.
}
feq.
}
symmetry.
transitivity (((- 1) * (V (t + 1)%Z))).
{
assert (e__46 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__46.
reflexivity.
}
feq.
}
feq.
}
rw e__44.
apply (from_le_np (- 1) 0 0 (V ((t + 1))%Z)); [exact s__43 | lra ..].
}
{
assert (e__47 : (0 - (V ((t + 1))%Z)) = 1 * (0 - (V ((t + 1))%Z)) + 0).
{
transitivity (((- 1) * (V (t + 1)%Z))).
{
assert (e__48 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__48.
reflexivity.
}
feq.
}
symmetry.
transitivity (((- 1) * (V (t + 1)%Z))).
{
assert (e__49 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__49.
reflexivity.
}
feq.
}
feq.
}
rw e__47.
apply (from_le_nn 1 0 (V ((t + 1))%Z) 0); [exact s__40 | lra ..].
}
}
(* W0 *)
assert (s__66 : ((apow (V ((t + 1))%Z) k) <= 0)).
{
assert (p__51 : (0 < k)).
{
exact h__4.
}
assert (p__52 : (((V ((t + 1))%Z) ^ 2) <= (0 ^ 2))).
{
apply gap_le.
apply Req_le_sym.
apply to_plus.
apply plus_zero_zero.
{
assert (e__54 : (0 ^ 2) = 0).
{
feq.
}
rw e__54.
rat.
}
{
apply opp_zero.
assert (v__53 : (V ((t + 1))%Z) = 0).
{
apply Rle_antisym.
{
assert (e__55 : (V ((t + 1))%Z) = (- 1) * (0 - (V ((t + 1))%Z)) + 0).
{
transitivity ((V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((V (t + 1)%Z)).
{
assert (e__56 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__56.
reflexivity.
}
feq.
}
feq.
}
rw e__55.
apply (from_le_np (- 1) 0 (V ((t + 1))%Z) 0); [exact s__40 | lra ..].
}
{
assert (e__57 : (V ((t + 1))%Z) = 1 * ((V ((t + 1))%Z) - 0) + 0).
{
transitivity ((V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((V (t + 1)%Z)).
{
assert (e__58 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__58.
reflexivity.
}
feq.
}
feq.
}
rw e__57.
apply (from_le_nn 1 0 0 (V ((t + 1))%Z)); [exact s__43 | lra ..].
}
}
rewrite v__53. ring.
}
}
assert (u__59 : ((apow (V ((t + 1))%Z) k) <= (apow 0 k))).
{
exact (ax_apow_monotone (V ((t + 1))%Z) 0 k p__51 p__52).
}
apply gap_le.
assert (e__60 : (0 - (apow (V ((t + 1))%Z) k)) = 1 * ((apow 0 k) - (apow (V ((t + 1))%Z) k)) + 0).
{
transitivity (((- 1) * (apow (V (t + 1)%Z) k))).
{
assert (e__61 : (apow (V ((t + 1))%Z) k) = (apow (V (t + 1)%Z) k)).
{
assert (e__62 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (V (t + 1)%Z) k).
{ exact (f_equal (fun v__ => apow  v__ k) e__62). }
reflexivity.
}
eapply eq_trans.
{
rw e__61.
reflexivity.
}
feq.
}
symmetry.
transitivity (((- 1) * (apow (V (t + 1)%Z) k))).
{
assert (e__63 : (apow (V ((t + 1))%Z) k) = (apow (V (t + 1)%Z) k)).
{
assert (e__64 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (V (t + 1)%Z) k).
{ exact (f_equal (fun v__ => apow  v__ k) e__64). }
reflexivity.
}
assert (e__65 : (apow 0 k) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__63.
rw e__65.
reflexivity.
}
feq.
}
feq.
}
rw e__60.
apply (from_le_nn 1 0 (apow (V ((t + 1))%Z) k) (apow 0 k)); [exact u__59 | lra ..].
}
(* W' = 0 *)
assert (s__71 : ((apow (V ((t + 1))%Z) k) = 0)).
{
apply gap_eq.
apply to_plus.
apply plus_zero_zero.
{
reflexivity.
}
{
apply opp_zero.
apply Rle_antisym.
{
assert (e__67 : (apow (V ((t + 1))%Z) k) = (- 1) * (0 - (apow (V ((t + 1))%Z) k)) + 0).
{
transitivity ((apow (V (t + 1)%Z) k)).
{
assert (e__68 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (V (t + 1)%Z) k).
{ exact (f_equal (fun v__ => apow  v__ k) e__68). }
reflexivity.
}
symmetry.
transitivity ((apow (V (t + 1)%Z) k)).
{
assert (e__69 : (apow (V ((t + 1))%Z) k) = (apow (V (t + 1)%Z) k)).
{
assert (e__70 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (V (t + 1)%Z) k).
{ exact (f_equal (fun v__ => apow  v__ k) e__70). }
reflexivity.
}
eapply eq_trans.
{
rw e__69.
reflexivity.
}
feq.
}
feq.
}
rw e__67.
apply (from_le_np (- 1) 0 (apow (V ((t + 1))%Z) k) 0); [exact s__66 | lra ..].
}
{
apply apow_nonneg.
}
}
}
assert (n__80 : (apow (V (t + 1)%Z) k) = 0).
{
transitivity (1 * (apow (V (t + 1)%Z) k)).
{ feq. }
assert (e__78 : (apow (V ((t + 1))%Z) k) = (apow (V (t + 1)%Z) k)).
{
assert (e__79 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (V (t + 1)%Z) k).
{ exact (f_equal (fun v__ => apow  v__ k) e__79). }
reflexivity.
}
try rewrite <- e__78.
rewrite s__71.
feq.
}
(* S_t *)
assert (s__81 : (((apow (V ((t + 1))%Z) k) * (1 + (k * c * (apow (V (t)%Z) k)))) <= (apow (V (t)%Z) k))).
{
apply gap_le.
assert (e__72 : ((apow (V (t)%Z) k) - ((apow (V ((t + 1))%Z) k) * (1 + (k * c * (apow (V (t)%Z) k))))) = (apow (V (t)%Z) k)).
{
transitivity ((((- 1) * (apow (V (t + 1)%Z) k) * (apow (V (t)%Z) k) * c * k) + ((- 1) * (apow (V (t + 1)%Z) k)) + (apow (V (t)%Z) k))).
{
assert (e__74 : (apow (V ((t + 1))%Z) k) = (apow (V (t + 1)%Z) k)).
{
assert (e__75 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (V (t + 1)%Z) k).
{ exact (f_equal (fun v__ => apow  v__ k) e__75). }
reflexivity.
}
eapply eq_trans.
{
rw e__74.
reflexivity.
}
feq.
}
symmetry.
transitivity ((apow (V (t)%Z) k)).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow (V (t + 1)%Z) k) * (apow (V (t)%Z) k) * c * k) + ((- 1) * (apow (V (t + 1)%Z) k))))).
{
feq.
}
rw n__80.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__73 : 0 <= (apow (V (t)%Z) k)).
{
apply apow_nonneg.
}
rw e__72. exact w__73.
}
exact s__81.
}
{
(* fall *)
assert (s__84 : ((V ((t + 1))%Z) <= ((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z))))).
{
assert (b__82 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__83 : ((V ((t + 1))%Z) <= ((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z))))).
{
exact (h__5 (t)%Z b__82).
}
exact u__83.
}
(* tangent *)
assert (s__94 : (((1 + k) * (apow (V ((t + 1))%Z) k) * (V (t)%Z)) <= (((apow (V (t)%Z) k) * (V (t)%Z)) + (k * (apow (V ((t + 1))%Z) k) * (V ((t + 1))%Z))))).
{
assert (p__85 : (0 <= (V (t)%Z))).
{
apply Rlt_le.
assert (e__86 : (V (t)%Z) = 1 * ((V (t)%Z) - 0) + 0).
{
transitivity ((V (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((V (t)%Z)).
{
feq.
}
feq.
}
rw e__86.
apply (from_lt_pos 1 0 0 (V (t)%Z)); [exact c__8 | lra ..].
}
assert (p__87 : (0 <= (V ((t + 1))%Z))).
{
assert (b__88 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (i__89 : (0 <= (V ((t + 1))%Z))) by exact (h__2 ((t + 1))%Z b__88).
assert (e__90 : (V ((t + 1))%Z) = 1 * ((V ((t + 1))%Z) - 0) + 0).
{
transitivity ((V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((V (t + 1)%Z)).
{
assert (e__91 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__91.
reflexivity.
}
feq.
}
feq.
}
rw e__90.
apply (from_le_nn 1 0 0 (V ((t + 1))%Z)); [exact i__89 | lra ..].
}
assert (p__92 : (0 < k)).
{
exact h__4.
}
assert (u__93 : (((1 + k) * (apow (V ((t + 1))%Z) k) * (V (t)%Z)) <= (((apow (V (t)%Z) k) * (V (t)%Z)) + (k * (apow (V ((t + 1))%Z) k) * (V ((t + 1))%Z))))).
{
exact (T_power_tangent_b7eb30b2.claim (V (t)%Z) (V ((t + 1))%Z) k p__85 p__87 p__92).
}
exact u__93.
}
assert (n__98 : 0 < k).
{
assert (e__97 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__97.
apply (from_lt_pos 1 0 0 k); [exact h__4 | lra ..].
}
assert (n__100 : (V (t)%Z) <> 0).
{
apply Rgt_not_eq; red.
assert (e__99 : (V (t)%Z) = 1 * ((V (t)%Z) - 0) + 0).
{
transitivity ((V (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((V (t)%Z)).
{
feq.
}
feq.
}
rw e__99.
apply (from_lt_pos 1 0 0 (V (t)%Z)); [exact c__8 | lra ..].
}
(* S_t *)
assert (s__119 : (((apow (V ((t + 1))%Z) k) * (1 + (k * c * (apow (V (t)%Z) k)))) <= (apow (V (t)%Z) k))).
{
apply gap_le.
assert (e__95 : ((apow (V (t)%Z) k) - ((apow (V ((t + 1))%Z) k) * (1 + (k * c * (apow (V (t)%Z) k))))) = (((((apow (V (t)%Z) k) * (V (t)%Z)) + (k * (apow (V ((t + 1))%Z) k) * (V ((t + 1))%Z)) - ((1 + k) * (apow (V ((t + 1))%Z) k) * (V (t)%Z))) + (k * (apow (V ((t + 1))%Z) k) * ((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z)) - (V ((t + 1))%Z)))) * / (V (t)%Z))).
{
transitivity ((((- 1) * (apow (V (t + 1)%Z) k) * (apow (V (t)%Z) k) * c * k) + ((- 1) * (apow (V (t + 1)%Z) k)) + (apow (V (t)%Z) k))).
{
assert (e__101 : (apow (V ((t + 1))%Z) k) = (apow (V (t + 1)%Z) k)).
{
assert (e__102 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (V (t + 1)%Z) k).
{ exact (f_equal (fun v__ => apow  v__ k) e__102). }
reflexivity.
}
eapply eq_trans.
{
rw e__101.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (V (t + 1)%Z) k) * (apow (V (t)%Z) k) * c * k) + ((- 1) * (apow (V (t + 1)%Z) k)) + (apow (V (t)%Z) k))).
{
assert (e__103 : (apow (V ((t + 1))%Z) k) = (apow (V (t + 1)%Z) k)).
{
assert (e__104 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (V (t + 1)%Z) k).
{ exact (f_equal (fun v__ => apow  v__ k) e__104). }
reflexivity.
}
assert (e__105 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__106 : / (V (t)%Z) = (/ (V (t)%Z))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__103.
rw e__105.
rw e__106.
reflexivity.
}
feq.
}
feq.
}
assert (w__96 : 0 <= (((((apow (V (t)%Z) k) * (V (t)%Z)) + (k * (apow (V ((t + 1))%Z) k) * (V ((t + 1))%Z)) - ((1 + k) * (apow (V ((t + 1))%Z) k) * (V (t)%Z))) + (k * (apow (V ((t + 1))%Z) k) * ((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z)) - (V ((t + 1))%Z)))) * / (V (t)%Z))).
{
apply mult_nn_pos.
{
apply plus_nn_nn.
{
assert (e__107 : (((apow (V (t)%Z) k) * (V (t)%Z)) + (k * (apow (V ((t + 1))%Z) k) * (V ((t + 1))%Z)) - ((1 + k) * (apow (V ((t + 1))%Z) k) * (V (t)%Z))) = 1 * ((((apow (V (t)%Z) k) * (V (t)%Z)) + (k * (apow (V ((t + 1))%Z) k) * (V ((t + 1))%Z))) - ((1 + k) * (apow (V ((t + 1))%Z) k) * (V (t)%Z))) + 0).
{
transitivity ((((apow (V (t + 1)%Z) k) * (V (t + 1)%Z) * k) + ((- 1) * (apow (V (t + 1)%Z) k) * (V (t)%Z)) + ((- 1) * (apow (V (t + 1)%Z) k) * (V (t)%Z) * k) + ((apow (V (t)%Z) k) * (V (t)%Z)))).
{
assert (e__108 : (apow (V ((t + 1))%Z) k) = (apow (V (t + 1)%Z) k)).
{
assert (e__109 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (V (t + 1)%Z) k).
{ exact (f_equal (fun v__ => apow  v__ k) e__109). }
reflexivity.
}
assert (e__110 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__108.
rw e__110.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow (V (t + 1)%Z) k) * (V (t + 1)%Z) * k) + ((- 1) * (apow (V (t + 1)%Z) k) * (V (t)%Z)) + ((- 1) * (apow (V (t + 1)%Z) k) * (V (t)%Z) * k) + ((apow (V (t)%Z) k) * (V (t)%Z)))).
{
assert (e__111 : (apow (V ((t + 1))%Z) k) = (apow (V (t + 1)%Z) k)).
{
assert (e__112 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (V (t + 1)%Z) k).
{ exact (f_equal (fun v__ => apow  v__ k) e__112). }
reflexivity.
}
assert (e__113 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__111.
rw e__113.
reflexivity.
}
feq.
}
feq.
}
rw e__107.
apply (from_le_nn 1 0 ((1 + k) * (apow (V ((t + 1))%Z) k) * (V (t)%Z)) (((apow (V (t)%Z) k) * (V (t)%Z)) + (k * (apow (V ((t + 1))%Z) k) * (V ((t + 1))%Z)))); [exact s__94 | lra ..].
}
{
apply mult_nn_nn.
{
apply mult_pos_nn.
{
assert (e__114 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__114.
apply (from_lt_pos 1 0 0 k); [exact h__4 | lra ..].
}
{
apply apow_nonneg.
}
}
{
assert (e__115 : ((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z)) - (V ((t + 1))%Z)) = 1 * (((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z))) - (V ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (apow (V (t)%Z) k) * (V (t)%Z) * c) + ((- 1) * (V (t + 1)%Z)) + (V (t)%Z))).
{
assert (e__116 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__116.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (V (t)%Z) k) * (V (t)%Z) * c) + ((- 1) * (V (t + 1)%Z)) + (V (t)%Z))).
{
assert (e__117 : (V ((t + 1))%Z) = (V (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__117.
reflexivity.
}
feq.
}
feq.
}
rw e__115.
apply (from_le_nn 1 0 (V ((t + 1))%Z) ((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z)))); [exact s__84 | lra ..].
}
}
}
{
apply inv_pos.
assert (e__118 : (V (t)%Z) = 1 * ((V (t)%Z) - 0) + 0).
{
transitivity ((V (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((V (t)%Z)).
{
feq.
}
feq.
}
rw e__118.
apply (from_lt_pos 1 0 0 (V (t)%Z)); [exact c__8 | lra ..].
}
}
rw e__95. exact w__96.
}
exact s__119.
}
}
exact s__120.
}
(* I *)
assert (s__164 : (forall s : Z, ((0)%Z <= s)%Z -> (((apow (V (s)%Z) k) * (1 + (k * c * (IZR s) * (apow (V (0)%Z) k)))) <= (apow (V (0)%Z) k)))).
{
apply (induction_from (fun s : Z => (((apow (V (s)%Z) k) * (1 + (k * c * (IZR s) * (apow (V (0)%Z) k)))) <= (apow (V (0)%Z) k))) (0)%Z).
{
change (((apow (V (0)%Z) k) * (1 + (k * c * (IZR (0)%Z) * (apow (V (0)%Z) k)))) <= (apow (V (0)%Z) k)).
assert (n__124 : 0 < k).
{
assert (e__123 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__123.
apply (from_lt_pos 1 0 0 k); [exact h__4 | lra ..].
}
(* base *)
assert (s__125 : (((apow (V (0)%Z) k) * (1 + (k * c * 0 * (apow (V (0)%Z) k)))) <= (apow (V (0)%Z) k))).
{
apply gap_le.
apply Req_le_sym.
assert (e__122 : ((apow (V (0)%Z) k) - ((apow (V (0)%Z) k) * (1 + (k * c * 0 * (apow (V (0)%Z) k))))) = 0).
{
feq.
}
rw e__122.
rat.
}
apply Req_le.
transitivity ((apow (V (0)%Z) k)).
{
assert (e__126 : (IZR (0)%Z) = 0).
{
izr.
}
eapply eq_trans.
{
rw e__126.
reflexivity.
}
feq.
}
symmetry.
transitivity ((apow (V (0)%Z) k)).
{
reflexivity.
}
feq.
}
{
intros s b__127.
assert (r__128 : 0 <= IZR s).
{ izr_le. }
intros IH__129.
change (((apow (V (s + 1)%Z) k) * (1 + (k * c * (IZR (s + 1)%Z) * (apow (V (0)%Z) k)))) <= (apow (V (0)%Z) k)).
(* S_s *)
assert (s__132 : (((apow (V ((s + 1))%Z) k) * (1 + (k * c * (apow (V (s)%Z) k)))) <= (apow (V (s)%Z) k))).
{
assert (b__130 : ((0)%Z <= (s)%Z)%Z).
{ zp. }
assert (u__131 : (((apow (V ((s + 1))%Z) k) * (1 + (k * c * (apow (V (s)%Z) k)))) <= (apow (V (s)%Z) k))).
{
exact (s__121 (s)%Z b__130).
}
exact u__131.
}
assert (n__136 : 0 < k).
{
assert (e__135 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__135.
apply (from_lt_pos 1 0 0 k); [exact h__4 | lra ..].
}
assert (n__139 : (1 + (k * c * (apow (V (s)%Z) k))) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_nn.
{
lra.
}
{
apply mult_nn_nn.
{
apply mult_pos_nn.
{
assert (e__137 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__137.
apply (from_lt_pos 1 0 0 k); [exact h__4 | lra ..].
}
{
assert (e__138 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__138.
apply (from_le_nn 1 0 0 c); [exact h__3 | lra ..].
}
}
{
apply apow_nonneg.
}
}
}
assert (n__141 : (((apow (V (s)%Z) k) * c * k) + 1) <> 0).
{
assert (e__140 : (1 + (k * c * (apow (V (s)%Z) k))) = (((apow (V (s)%Z) k) * c * k) + 1)).
{
feq.
}
try rewrite <- e__140.
exact n__139.
}
(* step *)
assert (s__159 : (((apow (V ((s + 1))%Z) k) * (1 + (k * c * ((IZR s) + 1) * (apow (V (0)%Z) k)))) <= (apow (V (0)%Z) k))).
{
apply gap_le.
assert (e__133 : ((apow (V (0)%Z) k) - ((apow (V ((s + 1))%Z) k) * (1 + (k * c * ((IZR s) + 1) * (apow (V (0)%Z) k))))) = ((((apow (V (0)%Z) k) - ((apow (V (s)%Z) k) * (1 + (k * c * (IZR s) * (apow (V (0)%Z) k))))) + ((1 + (k * c * ((IZR s) + 1) * (apow (V (0)%Z) k))) * ((apow (V (s)%Z) k) - ((apow (V ((s + 1))%Z) k) * (1 + (k * c * (apow (V (s)%Z) k))))))) * / (1 + (k * c * (apow (V (s)%Z) k))))).
{
transitivity ((((- 1) * (apow (V (s + 1)%Z) k) * (apow (V (0)%Z) k) * c * k) + ((- 1) * (apow (V (s + 1)%Z) k) * (apow (V (0)%Z) k) * c * k * (IZR s)) + ((- 1) * (apow (V (s + 1)%Z) k)) + (apow (V (0)%Z) k))).
{
assert (e__142 : (apow (V ((s + 1))%Z) k) = (apow (V (s + 1)%Z) k)).
{
assert (e__143 : (V ((s + 1))%Z) = (V (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
transitivity (apow  (V (s + 1)%Z) k).
{ exact (f_equal (fun v__ => apow  v__ k) e__143). }
reflexivity.
}
eapply eq_trans.
{
rw e__142.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (apow (V (s + 1)%Z) k) * (apow (V (s)%Z) k) * (apow (V (0)%Z) k) * (c ^ 2) * (k ^ 2)) + ((- 1) * (apow (V (s + 1)%Z) k) * (apow (V (s)%Z) k) * (apow (V (0)%Z) k) * (c ^ 2) * (k ^ 2) * (IZR s)) + ((- 1) * (apow (V (s + 1)%Z) k) * (apow (V (s)%Z) k) * c * k) + ((- 1) * (apow (V (s + 1)%Z) k) * (apow (V (0)%Z) k) * c * k) + ((- 1) * (apow (V (s + 1)%Z) k) * (apow (V (0)%Z) k) * c * k * (IZR s)) + ((- 1) * (apow (V (s + 1)%Z) k)) + ((apow (V (s)%Z) k) * (apow (V (0)%Z) k) * c * k) + (apow (V (0)%Z) k)) * (/ (((apow (V (s)%Z) k) * c * k) + 1)))).
{
assert (e__144 : / (1 + (k * c * (apow (V (s)%Z) k))) = (/ (((apow (V (s)%Z) k) * c * k) + 1))).
{
assert (e__145 : (1 + (k * c * (apow (V (s)%Z) k))) = (((apow (V (s)%Z) k) * c * k) + 1)).
{
feq.
}
rw e__145.
apply inv_by. feq.
}
assert (e__146 : (apow (V ((s + 1))%Z) k) = (apow (V (s + 1)%Z) k)).
{
assert (e__147 : (V ((s + 1))%Z) = (V (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
transitivity (apow  (V (s + 1)%Z) k).
{ exact (f_equal (fun v__ => apow  v__ k) e__147). }
reflexivity.
}
eapply eq_trans.
{
rw e__144.
rw e__146.
reflexivity.
}
feq.
}
feq.
}
assert (w__134 : 0 <= ((((apow (V (0)%Z) k) - ((apow (V (s)%Z) k) * (1 + (k * c * (IZR s) * (apow (V (0)%Z) k))))) + ((1 + (k * c * ((IZR s) + 1) * (apow (V (0)%Z) k))) * ((apow (V (s)%Z) k) - ((apow (V ((s + 1))%Z) k) * (1 + (k * c * (apow (V (s)%Z) k))))))) * / (1 + (k * c * (apow (V (s)%Z) k))))).
{
apply mult_nn_pos.
{
apply plus_nn_nn.
{
assert (e__148 : ((apow (V (0)%Z) k) - ((apow (V (s)%Z) k) * (1 + (k * c * (IZR s) * (apow (V (0)%Z) k))))) = 1 * ((apow (V (0)%Z) k) - ((apow (V (s)%Z) k) * (1 + (k * c * (IZR s) * (apow (V (0)%Z) k))))) + 0).
{
transitivity ((((- 1) * (apow (V (s)%Z) k) * (apow (V (0)%Z) k) * c * k * (IZR s)) + ((- 1) * (apow (V (s)%Z) k)) + (apow (V (0)%Z) k))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow (V (s)%Z) k) * (apow (V (0)%Z) k) * c * k * (IZR s)) + ((- 1) * (apow (V (s)%Z) k)) + (apow (V (0)%Z) k))).
{
feq.
}
feq.
}
rw e__148.
apply (from_le_nn 1 0 ((apow (V (s)%Z) k) * (1 + (k * c * (IZR s) * (apow (V (0)%Z) k)))) (apow (V (0)%Z) k)); [exact IH__129 | lra ..].
}
{
apply mult_pos_nn.
{
apply plus_pos_nn.
{
lra.
}
{
apply mult_nn_nn.
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__149 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__149.
apply (from_lt_pos 1 0 0 k); [exact h__4 | lra ..].
}
{
assert (e__150 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__150.
apply (from_le_nn 1 0 0 c); [exact h__3 | lra ..].
}
}
{
assert (e__151 : ((IZR s) + 1) = 1 * ((IZR s) - 0) + 1).
{
transitivity (((IZR s) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR s) + 1)).
{
feq.
}
feq.
}
rw e__151.
apply (from_le_pos 1 1 0 (IZR s)); [exact r__128 | lra ..].
}
}
{
apply apow_nonneg.
}
}
}
{
assert (e__152 : ((apow (V (s)%Z) k) - ((apow (V ((s + 1))%Z) k) * (1 + (k * c * (apow (V (s)%Z) k))))) = 1 * ((apow (V (s)%Z) k) - ((apow (V ((s + 1))%Z) k) * (1 + (k * c * (apow (V (s)%Z) k))))) + 0).
{
transitivity ((((- 1) * (apow (V (s + 1)%Z) k) * (apow (V (s)%Z) k) * c * k) + ((- 1) * (apow (V (s + 1)%Z) k)) + (apow (V (s)%Z) k))).
{
assert (e__153 : (apow (V ((s + 1))%Z) k) = (apow (V (s + 1)%Z) k)).
{
assert (e__154 : (V ((s + 1))%Z) = (V (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
transitivity (apow  (V (s + 1)%Z) k).
{ exact (f_equal (fun v__ => apow  v__ k) e__154). }
reflexivity.
}
eapply eq_trans.
{
rw e__153.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (V (s + 1)%Z) k) * (apow (V (s)%Z) k) * c * k) + ((- 1) * (apow (V (s + 1)%Z) k)) + (apow (V (s)%Z) k))).
{
assert (e__155 : (apow (V ((s + 1))%Z) k) = (apow (V (s + 1)%Z) k)).
{
assert (e__156 : (V ((s + 1))%Z) = (V (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
transitivity (apow  (V (s + 1)%Z) k).
{ exact (f_equal (fun v__ => apow  v__ k) e__156). }
reflexivity.
}
eapply eq_trans.
{
rw e__155.
reflexivity.
}
feq.
}
feq.
}
rw e__152.
apply (from_le_nn 1 0 ((apow (V ((s + 1))%Z) k) * (1 + (k * c * (apow (V (s)%Z) k)))) (apow (V (s)%Z) k)); [exact s__132 | lra ..].
}
}
}
{
apply inv_pos.
apply plus_pos_nn.
{
lra.
}
{
apply mult_nn_nn.
{
apply mult_pos_nn.
{
assert (e__157 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__157.
apply (from_lt_pos 1 0 0 k); [exact h__4 | lra ..].
}
{
assert (e__158 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__158.
apply (from_le_nn 1 0 0 c); [exact h__3 | lra ..].
}
}
{
apply apow_nonneg.
}
}
}
}
rw e__133. exact w__134.
}
apply gap_le.
assert (e__160 : ((apow (V (0)%Z) k) - ((apow (V (s + 1)%Z) k) * (1 + (k * c * (IZR (s + 1)%Z) * (apow (V (0)%Z) k))))) = 1 * ((apow (V (0)%Z) k) - ((apow (V ((s + 1))%Z) k) * (1 + (k * c * ((IZR s) + 1) * (apow (V (0)%Z) k))))) + 0).
{
transitivity ((((- 1) * (apow (V (s + 1)%Z) k) * (apow (V (0)%Z) k) * c * k) + ((- 1) * (apow (V (s + 1)%Z) k) * (apow (V (0)%Z) k) * c * k * (IZR s)) + ((- 1) * (apow (V (s + 1)%Z) k)) + (apow (V (0)%Z) k))).
{
assert (e__161 : (IZR (s + 1)%Z) = ((IZR s) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__161.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (V (s + 1)%Z) k) * (apow (V (0)%Z) k) * c * k) + ((- 1) * (apow (V (s + 1)%Z) k) * (apow (V (0)%Z) k) * c * k * (IZR s)) + ((- 1) * (apow (V (s + 1)%Z) k)) + (apow (V (0)%Z) k))).
{
assert (e__162 : (apow (V ((s + 1))%Z) k) = (apow (V (s + 1)%Z) k)).
{
assert (e__163 : (V ((s + 1))%Z) = (V (s + 1)%Z)).
{
swap ((s + 1))%Z with (s + 1)%Z.
reflexivity.
}
transitivity (apow  (V (s + 1)%Z) k).
{ exact (f_equal (fun v__ => apow  v__ k) e__163). }
reflexivity.
}
eapply eq_trans.
{
rw e__162.
reflexivity.
}
feq.
}
feq.
}
rw e__160.
apply (from_le_nn 1 0 ((apow (V ((s + 1))%Z) k) * (1 + (k * c * ((IZR s) + 1) * (apow (V (0)%Z) k)))) (apow (V (0)%Z) k)); [exact s__159 | lra ..].
}
}
(* goal *)
assert (s__167 : (((apow (V (n)%Z) k) * (1 + (k * c * (IZR n) * (apow (V (0)%Z) k)))) <= (apow (V (0)%Z) k))).
{
assert (b__165 : ((0)%Z <= (n)%Z)%Z).
{ zp. }
assert (u__166 : (((apow (V (n)%Z) k) * (1 + (k * c * (IZR n) * (apow (V (0)%Z) k)))) <= (apow (V (0)%Z) k))).
{
exact (s__164 (n)%Z b__165).
}
exact u__166.
}
split.
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 < k)).
intros t b__168.
assert (r__169 : 0 <= IZR t).
{ izr_le. }
exact h__4.
}
{
change (0 < k).
exact h__4.
}
}
{
change (((apow (V (n)%Z) k) * (1 + (k * c * (IZR n) * (apow (V (0)%Z) k)))) <= (apow (V (0)%Z) k)).
exact s__167.
}
Qed.
Lemma meaningful : forall (V : Z -> R) (c : R) (k : R) (n : Z), (0 <= n)%Z -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (V (t)%Z))) -> (0 <= c) -> (0 < k) -> (forall t : Z, ((0)%Z <= t)%Z -> ((V ((t + 1))%Z) <= ((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z))))) -> ((forall t : Z, ((0)%Z <= t)%Z -> (0 < k)) /\ (0 < k)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Theorem claim : forall (V : Z -> R) (c : R) (k : R) (n : Z), (0 <= n)%Z -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (V (t)%Z))) -> (0 <= c) -> (0 < k) -> (forall t : Z, ((0)%Z <= t)%Z -> ((V ((t + 1))%Z) <= ((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z))))) -> (((apow (V (n)%Z) k) * (1 + (k * c * (IZR n) * (apow (V (0)%Z) k)))) <= (apow (V (0)%Z) k)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Fail Definition corrupted : forall (V : Z -> R) (c : R) (k : R) (n : Z), (0 <= n)%Z -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (V (t)%Z))) -> (0 <= c) -> (0 < k) -> (forall t : Z, ((0)%Z <= t)%Z -> ((V ((t + 1))%Z) <= ((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z))))) -> ((apow (V (0)%Z) k) < ((apow (V (n)%Z) k) * (1 + (k * c * (IZR n) * (apow (V (0)%Z) k))))) := claim.
End T_algebraic_decay_3b5246f6.


(* first_power; certificate 4620d93b2b78a3784cb640bc3fc17cf22488f11323a8d28ec898b13a5f50bc56 *)
Module T_first_power_4620d93b.

Lemma satisfiable : exists (x : R), (0 <= x).
Proof.
exists 2.
change (0 <= 2).
closed_less.
Qed.

Theorem claim : forall (x : R), (0 <= x) -> ((apow x 1) = x).
Proof.
intros x h__0.
(* goal *)
assert (s__35 : ((apow x 1) = x)).
{
destruct (Rle_or_lt x 0) as [c__1|c__1].
{
(* x = 0 *)
assert (s__4 : (x = 0)).
{
apply gap_eq.
apply Rle_antisym.
{
assert (e__2 : (0 - x) = (- 1) * (x - 0) + 0).
{
transitivity (((- 1) * x)).
{
feq.
}
symmetry.
transitivity (((- 1) * x)).
{
feq.
}
feq.
}
rw e__2.
apply (from_le_np (- 1) 0 0 x); [exact h__0 | lra ..].
}
{
assert (e__3 : (0 - x) = 1 * (0 - x) + 0).
{
transitivity (((- 1) * x)).
{
feq.
}
symmetry.
transitivity (((- 1) * x)).
{
feq.
}
feq.
}
rw e__3.
apply (from_le_nn 1 0 x 0); [exact c__1 | lra ..].
}
}
(* low *)
assert (s__14 : ((apow x 1) <= 0)).
{
assert (p__5 : (0 < 1)).
{
lra.
}
assert (p__6 : ((x ^ 2) <= (0 ^ 2))).
{
apply gap_le.
apply Req_le_sym.
apply to_plus.
apply plus_zero_zero.
{
assert (e__8 : (0 ^ 2) = 0).
{
feq.
}
rw e__8.
rat.
}
{
apply opp_zero.
assert (v__7 : x = 0).
{
apply Rle_antisym.
{
assert (e__9 : x = (- 1) * (0 - x) + 0).
{
transitivity (x).
{
reflexivity.
}
symmetry.
transitivity (x).
{
feq.
}
feq.
}
rw e__9.
apply (from_le_np (- 1) 0 x 0); [exact c__1 | lra ..].
}
{
assert (e__10 : x = 1 * (x - 0) + 0).
{
transitivity (x).
{
reflexivity.
}
symmetry.
transitivity (x).
{
feq.
}
feq.
}
rw e__10.
apply (from_le_nn 1 0 0 x); [exact h__0 | lra ..].
}
}
rewrite v__7. ring.
}
}
assert (u__11 : ((apow x 1) <= (apow 0 1))).
{
exact (ax_apow_monotone x 0 1 p__5 p__6).
}
apply gap_le.
assert (e__12 : (0 - (apow x 1)) = 1 * ((apow 0 1) - (apow x 1)) + 0).
{
transitivity (((- 1) * (apow x 1))).
{
feq.
}
symmetry.
transitivity (((- 1) * (apow x 1))).
{
assert (e__13 : (apow 0 1) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__13.
reflexivity.
}
feq.
}
feq.
}
rw e__12.
apply (from_le_nn 1 0 (apow x 1) (apow 0 1)); [exact u__11 | lra ..].
}
(* zero *)
assert (s__16 : ((apow x 1) = 0)).
{
apply gap_eq.
apply to_plus.
apply plus_zero_zero.
{
reflexivity.
}
{
apply opp_zero.
apply Rle_antisym.
{
assert (e__15 : (apow x 1) = (- 1) * (0 - (apow x 1)) + 0).
{
transitivity ((apow x 1)).
{
reflexivity.
}
symmetry.
transitivity ((apow x 1)).
{
feq.
}
feq.
}
rw e__15.
apply (from_le_np (- 1) 0 (apow x 1) 0); [exact s__14 | lra ..].
}
{
apply apow_nonneg.
}
}
}
assert (n__19 : (apow x 1) = 0).
{
transitivity (1 * (apow x 1)).
{ feq. }
rewrite s__16.
feq.
}
assert (n__22 : x = 0).
{
transitivity (1 * x).
{ feq. }
rewrite s__4.
feq.
}
(* equal *)
assert (s__23 : ((apow x 1) = x)).
{
transitivity ((apow x 1)).
{
reflexivity.
}
symmetry.
transitivity (x).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow x 1)) + ((- 1) * x)))).
{
feq.
}
rw n__19.
transitivity (((- 1) * x)).
{
feq.
}
transitivity (((((- 1) * x)))).
{
feq.
}
rw n__22.
transitivity (0).
{
feq.
}
reflexivity.
}
exact s__23.
}
{
(* positive *)
assert (s__27 : ((apow x 1) = (Rpower x 1))).
{
assert (p__24 : (0 < x)).
{
exact c__1.
}
assert (p__25 : (0 < 1)).
{
lra.
}
assert (u__26 : ((apow x 1) = (Rpower x 1))).
{
exact (ax_apow_of_positive x 1 p__24 p__25).
}
exact u__26.
}
assert (n__29 : 0 < x).
{
assert (e__28 : x = 1 * (x - 0) + 0).
{
transitivity (x).
{
reflexivity.
}
symmetry.
transitivity (x).
{
feq.
}
feq.
}
rw e__28.
apply (from_lt_pos 1 0 0 x); [exact c__1 | lra ..].
}
assert (n__33 : (apow x 1) = x).
{
transitivity (1 * (apow x 1)).
{ feq. }
rewrite s__27.
assert (e__32 : (Rpower x 1) = x).
{
rewrite (rp_whole x 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__32.
feq.
}
(* equal *)
assert (s__34 : ((apow x 1) = x)).
{
transitivity ((apow x 1)).
{
reflexivity.
}
symmetry.
transitivity (x).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow x 1)) + ((- 1) * x)))).
{
feq.
}
rw n__33.
transitivity (0).
{
feq.
}
reflexivity.
}
exact s__34.
}
}
change ((apow x 1) = x).
exact s__35.
Qed.
Fail Definition corrupted : forall (x : R), (0 <= x) -> ((apow x 1) = (x + 1)) := claim.
End T_first_power_4620d93b.


(* algebraic_limit; certificate 56a31a8cd5a22980a71d61f4cccc2661afca455991d8d32532abcc5c6b7f2b2d *)
Module T_algebraic_limit_56a31a8c.

Lemma satisfiable : exists (V : Z -> R) (c : R) (k : R), (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (V (t)%Z))) /\ (0 < c) /\ (0 < k) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((V ((t + 1))%Z) <= ((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z))))).
Proof.
exists (fun t : Z => 0), 1, (1 * / 2).
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <= 0)).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply Req_le_sym.
reflexivity.
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
change (0 < (1 * / 2)).
closed_less.
}
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (0 - (1 * (apow 0 (1 * / 2)) * 0)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply Req_le_sym.
assert (e__2 : (0 - (1 * (apow 0 (1 * / 2)) * 0)) = 0).
{
assert (e__3 : (apow 0 (1 * / 2)) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__3.
reflexivity.
}
feq.
}
rw e__2.
rat.
}
}
}
Qed.

Lemma proved : forall (V : Z -> R) (c : R) (k : R), (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (V (t)%Z))) -> (0 < c) -> (0 < k) -> (forall t : Z, ((0)%Z <= t)%Z -> ((V ((t + 1))%Z) <= ((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z))))) -> (((forall t : Z, ((0)%Z <= t)%Z -> (0 < k)) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (k * c * (IZR t)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> k)) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (1 / k)))) /\ ((forall t : Z, ((1)%Z <= t)%Z -> ((V (t)%Z) <= (apow (1 / (k * c * (IZR t))) (1 / k)))) /\ (tends (fun t : Z => (V (t)%Z)) 0))).
Proof.
intros V c k h__0 h__1 h__2 h__3.
(* powers *)
assert (s__87 : (forall t : Z, ((1)%Z <= t)%Z -> ((apow (V (t)%Z) k) <= (1 * / (k * c * (IZR t)))))).
{
intros t b__4.
assert (r__5 : 1 <= IZR t).
{ izr_le. }
(* decay *)
assert (s__19 : (((apow (V (t)%Z) k) * (1 + (k * c * (IZR t) * (apow (V (0)%Z) k)))) <= (apow (V (0)%Z) k))).
{
assert (b__6 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__7 : (forall t' : Z, ((0)%Z <= t')%Z -> (0 <= (V (t')%Z)))).
{
intros t' b__8.
assert (r__10 : 0 <= IZR t').
{ izr_le. }
pose proof (h__0 t' ltac:(zp)) as h__9.
exact h__9.
}
assert (p__11 : (0 <= c)).
{
apply Rlt_le.
assert (e__12 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__12.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
assert (p__13 : (0 < k)).
{
exact h__2.
}
assert (p__14 : (forall t' : Z, ((0)%Z <= t')%Z -> ((V ((t' + 1))%Z) <= ((V (t')%Z) - (c * (apow (V (t')%Z) k) * (V (t')%Z)))))).
{
intros t' b__15.
assert (r__17 : 0 <= IZR t').
{ izr_le. }
pose proof (h__3 t' ltac:(zp)) as h__16.
exact h__16.
}
assert (u__18 : (((apow (V (t)%Z) k) * (1 + (k * c * (IZR t) * (apow (V (0)%Z) k)))) <= (apow (V (0)%Z) k))).
{
exact (T_algebraic_decay_3b5246f6.claim (fun t : Z => (V (t)%Z)) c k (t)%Z b__6 p__7 p__11 p__13 p__14).
}
exact u__18.
}
(* power *)
assert (s__86 : ((apow (V (t)%Z) k) <= (1 * / (k * c * (IZR t))))).
{
destruct (Rle_or_lt (apow (V (0)%Z) k) 0) as [c__20|c__20].
{
assert (n__23 : 0 < k).
{
assert (e__22 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__22.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
(* W0 = 0 *)
assert (s__24 : ((apow (V (0)%Z) k) = 0)).
{
apply gap_eq.
apply to_plus.
apply plus_zero_zero.
{
reflexivity.
}
{
apply opp_zero.
apply Rle_antisym.
{
assert (e__21 : (apow (V (0)%Z) k) = (- 1) * (0 - (apow (V (0)%Z) k)) + 0).
{
transitivity ((apow (V (0)%Z) k)).
{
reflexivity.
}
symmetry.
transitivity ((apow (V (0)%Z) k)).
{
feq.
}
feq.
}
rw e__21.
apply (from_le_np (- 1) 0 (apow (V (0)%Z) k) 0); [exact c__20 | lra ..].
}
{
apply apow_nonneg.
}
}
}
assert (n__29 : (apow (V (0)%Z) k) = 0).
{
transitivity (1 * (apow (V (0)%Z) k)).
{ feq. }
rewrite s__24.
feq.
}
(* gone *)
assert (s__34 : ((apow (V (t)%Z) k) <= 0)).
{
apply gap_le.
assert (e__25 : (0 - (apow (V (t)%Z) k)) = ((apow (V (0)%Z) k) - ((apow (V (t)%Z) k) * (1 + (k * c * (IZR t) * (apow (V (0)%Z) k)))))).
{
transitivity (((- 1) * (apow (V (t)%Z) k))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow (V (t)%Z) k) * (apow (V (0)%Z) k) * c * k * (IZR t)) + ((- 1) * (apow (V (t)%Z) k)) + (apow (V (0)%Z) k))).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow (V (t)%Z) k) * (apow (V (0)%Z) k) * c * k * (IZR t)) + ((- 1) * (apow (V (0)%Z) k))))).
{
feq.
}
rw n__29.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__26 : 0 <= ((apow (V (0)%Z) k) - ((apow (V (t)%Z) k) * (1 + (k * c * (IZR t) * (apow (V (0)%Z) k)))))).
{
apply Req_le_sym.
apply Rle_antisym.
{
apply to_plus.
apply plus_zero_np.
{
assert (e__31 : (apow (V (0)%Z) k) = (- 1) * (0 - (apow (V (0)%Z) k)) + 0).
{
transitivity ((apow (V (0)%Z) k)).
{
reflexivity.
}
symmetry.
transitivity ((apow (V (0)%Z) k)).
{
feq.
}
feq.
}
rw e__31.
apply (from_eq_zero (- 1) 0 (apow (V (0)%Z) k) 0); [exact s__24 | lra ..].
}
{
apply opp_nn.
apply mult_nn_pos.
{
apply apow_nonneg.
}
{
apply plus_pos_zero.
{
lra.
}
{
assert (v__30 : (apow (V (0)%Z) k) = 0).
{
assert (e__32 : (apow (V (0)%Z) k) = (- 1) * (0 - (apow (V (0)%Z) k)) + 0).
{
transitivity ((apow (V (0)%Z) k)).
{
reflexivity.
}
symmetry.
transitivity ((apow (V (0)%Z) k)).
{
feq.
}
feq.
}
rw e__32.
apply (from_eq_zero (- 1) 0 (apow (V (0)%Z) k) 0); [exact s__24 | lra ..].
}
rewrite v__30. ring.
}
}
}
}
{
assert (e__33 : ((apow (V (0)%Z) k) - ((apow (V (t)%Z) k) * (1 + (k * c * (IZR t) * (apow (V (0)%Z) k))))) = 1 * ((apow (V (0)%Z) k) - ((apow (V (t)%Z) k) * (1 + (k * c * (IZR t) * (apow (V (0)%Z) k))))) + 0).
{
transitivity ((((- 1) * (apow (V (t)%Z) k) * (apow (V (0)%Z) k) * c * k * (IZR t)) + ((- 1) * (apow (V (t)%Z) k)) + (apow (V (0)%Z) k))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow (V (t)%Z) k) * (apow (V (0)%Z) k) * c * k * (IZR t)) + ((- 1) * (apow (V (t)%Z) k)) + (apow (V (0)%Z) k))).
{
feq.
}
feq.
}
rw e__33.
apply (from_le_nn 1 0 ((apow (V (t)%Z) k) * (1 + (k * c * (IZR t) * (apow (V (0)%Z) k)))) (apow (V (0)%Z) k)); [exact s__19 | lra ..].
}
}
rw e__25. exact w__26.
}
assert (n__40 : (k * c * (IZR t)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__37 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__37.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
{
assert (e__38 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__38.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
{
assert (e__39 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__39.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__5 | lra ..].
}
}
assert (n__42 : (c * k * (IZR t)) <> 0).
{
assert (e__41 : (k * c * (IZR t)) = (c * k * (IZR t))).
{
feq.
}
try rewrite <- e__41.
exact n__40.
}
assert (n__43 : c <> 0).
{
intro vanishes.
apply n__42.
transitivity (1 * (c) * (k) * ((IZR t))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__44 : k <> 0).
{
intro vanishes.
apply n__42.
transitivity (1 * (c) * (k) * ((IZR t))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__45 : (IZR t) <> 0).
{
intro vanishes.
apply n__42.
transitivity (1 * (c) * (k) * ((IZR t))).
{ feq. }
rewrite vanishes. ring.
}
(* power *)
assert (s__54 : ((apow (V (t)%Z) k) <= (1 * / (k * c * (IZR t))))).
{
apply gap_le.
assert (e__35 : ((1 * / (k * c * (IZR t))) - (apow (V (t)%Z) k)) = ((1 * / (k * c * (IZR t))) + (0 - (apow (V (t)%Z) k)))).
{
transitivity ((((- 1) * (apow (V (t)%Z) k)) + ((/ c) * (/ k) * (/ (IZR t))))).
{
assert (e__46 : / (k * c * (IZR t)) = ((/ c) * (/ k) * (/ (IZR t)))).
{
assert (e__47 : (k * c * (IZR t)) = (c * k * (IZR t))).
{
feq.
}
rw e__47.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__46.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (V (t)%Z) k)) + ((/ c) * (/ k) * (/ (IZR t))))).
{
assert (e__48 : / (k * c * (IZR t)) = ((/ c) * (/ k) * (/ (IZR t)))).
{
assert (e__49 : (k * c * (IZR t)) = (c * k * (IZR t))).
{
feq.
}
rw e__49.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__48.
reflexivity.
}
feq.
}
feq.
}
assert (w__36 : 0 <= ((1 * / (k * c * (IZR t))) + (0 - (apow (V (t)%Z) k)))).
{
apply Rlt_le.
apply plus_pos_zero.
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__50 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__50.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
{
assert (e__51 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__51.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
{
assert (e__52 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__52.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__5 | lra ..].
}
}
}
{
apply to_plus.
apply plus_zero_zero.
{
reflexivity.
}
{
apply opp_zero.
apply Rle_antisym.
{
assert (e__53 : (apow (V (t)%Z) k) = (- 1) * (0 - (apow (V (t)%Z) k)) + 0).
{
transitivity ((apow (V (t)%Z) k)).
{
reflexivity.
}
symmetry.
transitivity ((apow (V (t)%Z) k)).
{
feq.
}
feq.
}
rw e__53.
apply (from_le_np (- 1) 0 (apow (V (t)%Z) k) 0); [exact s__34 | lra ..].
}
{
apply apow_nonneg.
}
}
}
}
rw e__35. exact w__36.
}
exact s__54.
}
{
assert (n__60 : (k * c * (IZR t)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__57 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__57.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
{
assert (e__58 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__58.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
{
assert (e__59 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__59.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__5 | lra ..].
}
}
assert (n__62 : (c * k * (IZR t)) <> 0).
{
assert (e__61 : (k * c * (IZR t)) = (c * k * (IZR t))).
{
feq.
}
try rewrite <- e__61.
exact n__60.
}
assert (n__63 : c <> 0).
{
intro vanishes.
apply n__62.
transitivity (1 * (c) * (k) * ((IZR t))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__64 : k <> 0).
{
intro vanishes.
apply n__62.
transitivity (1 * (c) * (k) * ((IZR t))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__65 : (IZR t) <> 0).
{
intro vanishes.
apply n__62.
transitivity (1 * (c) * (k) * ((IZR t))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__67 : 0 < k).
{
assert (e__66 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__66.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
assert (n__72 : (k * c * (IZR t) * (apow (V (0)%Z) k)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__68 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__68.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
{
assert (e__69 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__69.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
{
assert (e__70 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__70.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__5 | lra ..].
}
}
{
assert (e__71 : (apow (V (0)%Z) k) = 1 * ((apow (V (0)%Z) k) - 0) + 0).
{
transitivity ((apow (V (0)%Z) k)).
{
reflexivity.
}
symmetry.
transitivity ((apow (V (0)%Z) k)).
{
feq.
}
feq.
}
rw e__71.
apply (from_lt_pos 1 0 0 (apow (V (0)%Z) k)); [exact c__20 | lra ..].
}
}
assert (n__74 : ((apow (V (0)%Z) k) * c * k * (IZR t)) <> 0).
{
assert (e__73 : (k * c * (IZR t) * (apow (V (0)%Z) k)) = ((apow (V (0)%Z) k) * c * k * (IZR t))).
{
feq.
}
try rewrite <- e__73.
exact n__72.
}
assert (n__75 : (apow (V (0)%Z) k) <> 0).
{
intro vanishes.
apply n__74.
transitivity (1 * ((apow (V (0)%Z) k)) * (c) * (k) * ((IZR t))).
{ feq. }
rewrite vanishes. ring.
}
(* power *)
assert (s__85 : ((apow (V (t)%Z) k) <= (1 * / (k * c * (IZR t))))).
{
apply gap_le.
assert (e__55 : ((1 * / (k * c * (IZR t))) - (apow (V (t)%Z) k)) = ((((apow (V (0)%Z) k) - ((apow (V (t)%Z) k) * (1 + (k * c * (IZR t) * (apow (V (0)%Z) k))))) + (apow (V (t)%Z) k)) * / (k * c * (IZR t) * (apow (V (0)%Z) k)))).
{
transitivity ((((- 1) * (apow (V (t)%Z) k)) + ((/ c) * (/ k) * (/ (IZR t))))).
{
assert (e__76 : / (k * c * (IZR t)) = ((/ c) * (/ k) * (/ (IZR t)))).
{
assert (e__77 : (k * c * (IZR t)) = (c * k * (IZR t))).
{
feq.
}
rw e__77.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__76.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (V (t)%Z) k)) + ((/ c) * (/ k) * (/ (IZR t))))).
{
assert (e__78 : / (k * c * (IZR t) * (apow (V (0)%Z) k)) = ((/ (apow (V (0)%Z) k)) * (/ c) * (/ k) * (/ (IZR t)))).
{
assert (e__79 : (k * c * (IZR t) * (apow (V (0)%Z) k)) = ((apow (V (0)%Z) k) * c * k * (IZR t))).
{
feq.
}
rw e__79.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__78.
reflexivity.
}
feq.
}
feq.
}
assert (w__56 : 0 <= ((((apow (V (0)%Z) k) - ((apow (V (t)%Z) k) * (1 + (k * c * (IZR t) * (apow (V (0)%Z) k))))) + (apow (V (t)%Z) k)) * / (k * c * (IZR t) * (apow (V (0)%Z) k)))).
{
apply mult_nn_pos.
{
apply plus_nn_nn.
{
assert (e__80 : ((apow (V (0)%Z) k) - ((apow (V (t)%Z) k) * (1 + (k * c * (IZR t) * (apow (V (0)%Z) k))))) = 1 * ((apow (V (0)%Z) k) - ((apow (V (t)%Z) k) * (1 + (k * c * (IZR t) * (apow (V (0)%Z) k))))) + 0).
{
transitivity ((((- 1) * (apow (V (t)%Z) k) * (apow (V (0)%Z) k) * c * k * (IZR t)) + ((- 1) * (apow (V (t)%Z) k)) + (apow (V (0)%Z) k))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (apow (V (t)%Z) k) * (apow (V (0)%Z) k) * c * k * (IZR t)) + ((- 1) * (apow (V (t)%Z) k)) + (apow (V (0)%Z) k))).
{
feq.
}
feq.
}
rw e__80.
apply (from_le_nn 1 0 ((apow (V (t)%Z) k) * (1 + (k * c * (IZR t) * (apow (V (0)%Z) k)))) (apow (V (0)%Z) k)); [exact s__19 | lra ..].
}
{
apply apow_nonneg.
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__81 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__81.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
{
assert (e__82 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__82.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
{
assert (e__83 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__83.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__5 | lra ..].
}
}
{
assert (e__84 : (apow (V (0)%Z) k) = 1 * ((apow (V (0)%Z) k) - 0) + 0).
{
transitivity ((apow (V (0)%Z) k)).
{
reflexivity.
}
symmetry.
transitivity ((apow (V (0)%Z) k)).
{
feq.
}
feq.
}
rw e__84.
apply (from_lt_pos 1 0 0 (apow (V (0)%Z) k)); [exact c__20 | lra ..].
}
}
}
rw e__55. exact w__56.
}
exact s__85.
}
}
exact s__86.
}
(* bound *)
assert (s__195 : (forall t : Z, ((1)%Z <= t)%Z -> ((V (t)%Z) <= (apow (1 * / (k * c * (IZR t))) (1 * / k))))).
{
intros t b__88.
assert (r__89 : 1 <= IZR t).
{ izr_le. }
(* V_t *)
assert (s__92 : (0 <= (V (t)%Z))).
{
assert (b__90 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__91 : (0 <= (V (t)%Z))).
{
exact (h__0 (t)%Z b__90).
}
exact u__91.
}
(* power_t *)
assert (s__95 : ((apow (V (t)%Z) k) <= (1 * / (k * c * (IZR t))))).
{
assert (b__93 : ((1)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__94 : ((apow (V (t)%Z) k) <= (1 * / (k * c * (IZR t))))).
{
exact (s__87 (t)%Z b__93).
}
exact u__94.
}
assert (n__101 : (k * c * (IZR t)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__98 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__98.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
{
assert (e__99 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__99.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
{
assert (e__100 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__100.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__89 | lra ..].
}
}
assert (n__103 : (c * k * (IZR t)) <> 0).
{
assert (e__102 : (k * c * (IZR t)) = (c * k * (IZR t))).
{
feq.
}
try rewrite <- e__102.
exact n__101.
}
assert (n__104 : c <> 0).
{
intro vanishes.
apply n__103.
transitivity (1 * (c) * (k) * ((IZR t))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__105 : k <> 0).
{
intro vanishes.
apply n__103.
transitivity (1 * (c) * (k) * ((IZR t))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__106 : (IZR t) <> 0).
{
intro vanishes.
apply n__103.
transitivity (1 * (c) * (k) * ((IZR t))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__108 : 0 < k).
{
assert (e__107 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__107.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
(* gap *)
assert (s__121 : (((apow (V (t)%Z) k) ^ 2) <= ((1 * / (k * c * (IZR t))) ^ 2))).
{
apply gap_le.
assert (e__96 : (((1 * / (k * c * (IZR t))) ^ 2) - ((apow (V (t)%Z) k) ^ 2)) = (((1 * / (k * c * (IZR t))) - (apow (V (t)%Z) k)) * ((1 * / (k * c * (IZR t))) + (apow (V (t)%Z) k)))).
{
transitivity ((((- 1) * ((apow (V (t)%Z) k) ^ 2)) + ((/ (c ^ 2)) * (/ (k ^ 2)) * (/ ((IZR t) ^ 2))))).
{
assert (e__109 : / (k * c * (IZR t)) = ((/ c) * (/ k) * (/ (IZR t)))).
{
assert (e__110 : (k * c * (IZR t)) = (c * k * (IZR t))).
{
feq.
}
rw e__110.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__109.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((apow (V (t)%Z) k) ^ 2)) + ((/ (c ^ 2)) * (/ (k ^ 2)) * (/ ((IZR t) ^ 2))))).
{
assert (e__111 : / (k * c * (IZR t)) = ((/ c) * (/ k) * (/ (IZR t)))).
{
assert (e__112 : (k * c * (IZR t)) = (c * k * (IZR t))).
{
feq.
}
rw e__112.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__111.
reflexivity.
}
feq.
}
feq.
}
assert (w__97 : 0 <= (((1 * / (k * c * (IZR t))) - (apow (V (t)%Z) k)) * ((1 * / (k * c * (IZR t))) + (apow (V (t)%Z) k)))).
{
apply mult_nn_pos.
{
assert (e__113 : ((1 * / (k * c * (IZR t))) - (apow (V (t)%Z) k)) = 1 * ((1 * / (k * c * (IZR t))) - (apow (V (t)%Z) k)) + 0).
{
transitivity ((((- 1) * (apow (V (t)%Z) k)) + ((/ c) * (/ k) * (/ (IZR t))))).
{
assert (e__114 : / (k * c * (IZR t)) = ((/ c) * (/ k) * (/ (IZR t)))).
{
assert (e__115 : (k * c * (IZR t)) = (c * k * (IZR t))).
{
feq.
}
rw e__115.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__114.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (V (t)%Z) k)) + ((/ c) * (/ k) * (/ (IZR t))))).
{
assert (e__116 : / (k * c * (IZR t)) = ((/ c) * (/ k) * (/ (IZR t)))).
{
assert (e__117 : (k * c * (IZR t)) = (c * k * (IZR t))).
{
feq.
}
rw e__117.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__116.
reflexivity.
}
feq.
}
feq.
}
rw e__113.
apply (from_le_nn 1 0 (apow (V (t)%Z) k) (1 * / (k * c * (IZR t)))); [exact s__95 | lra ..].
}
{
apply plus_pos_nn.
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__118 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__118.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
{
assert (e__119 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__119.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
{
assert (e__120 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__120.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__89 | lra ..].
}
}
}
{
apply apow_nonneg.
}
}
}
rw e__96. exact w__97.
}
(* monotone *)
assert (s__126 : ((apow (apow (V (t)%Z) k) (1 * / k)) <= (apow (1 * / (k * c * (IZR t))) (1 * / k)))).
{
assert (p__122 : (0 < (1 * / k))).
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__123 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__123.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
}
assert (p__124 : (((apow (V (t)%Z) k) ^ 2) <= ((1 * / (k * c * (IZR t))) ^ 2))).
{
exact s__121.
}
assert (u__125 : ((apow (apow (V (t)%Z) k) (1 * / k)) <= (apow (1 * / (k * c * (IZR t))) (1 * / k)))).
{
exact (ax_apow_monotone (apow (V (t)%Z) k) (1 * / (k * c * (IZR t))) (1 * / k) p__122 p__124).
}
exact u__125.
}
assert (n__133 : 0 < (1 * / k)).
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__132 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__132.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
}
assert (n__136 : 0 < (/ k)).
{
assert (e__134 : (1 * / k) = (/ k)).
{
assert (e__135 : / k = (/ k)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__135.
reflexivity.
}
feq.
}
try rewrite <- e__134.
exact n__133.
}
(* back *)
assert (s__146 : ((apow (apow (V (t)%Z) k) (1 * / k)) = (apow (V (t)%Z) 1))).
{
assert (p__127 : (0 < k)).
{
exact h__2.
}
assert (p__128 : (0 < (1 * / k))).
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__129 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__129.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
}
assert (u__130 : ((apow (apow (V (t)%Z) k) (1 * / k)) = (apow (V (t)%Z) (k * (1 * / k))))).
{
exact (ax_apow_of_apow (V (t)%Z) k (1 * / k) p__127 p__128).
}
apply gap_eq.
assert (e__131 : ((apow (V (t)%Z) 1) - (apow (apow (V (t)%Z) k) (1 * / k))) = 1 * ((apow (V (t)%Z) (k * (1 * / k))) - (apow (apow (V (t)%Z) k) (1 * / k))) + 0).
{
transitivity ((((- 1) * (apow (apow (V (t)%Z) k) (/ k))) + (apow (V (t)%Z) 1))).
{
assert (e__137 : (apow (apow (V (t)%Z) k) (1 * / k)) = (apow (apow (V (t)%Z) k) (/ k))).
{
assert (e__138 : (1 * / k) = (/ k)).
{
assert (e__139 : / k = (/ k)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__139.
reflexivity.
}
feq.
}
transitivity (apow (apow (V (t)%Z) k) (/ k) ).
{ exact (f_equal (fun v__ => apow (apow (V (t)%Z) k) v__ ) e__138). }
reflexivity.
}
eapply eq_trans.
{
rw e__137.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (apow (V (t)%Z) k) (/ k))) + (apow (V (t)%Z) 1))).
{
assert (e__140 : (apow (apow (V (t)%Z) k) (1 * / k)) = (apow (apow (V (t)%Z) k) (/ k))).
{
assert (e__141 : (1 * / k) = (/ k)).
{
assert (e__142 : / k = (/ k)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__142.
reflexivity.
}
feq.
}
transitivity (apow (apow (V (t)%Z) k) (/ k) ).
{ exact (f_equal (fun v__ => apow (apow (V (t)%Z) k) v__ ) e__141). }
reflexivity.
}
assert (e__143 : (apow (V (t)%Z) (k * (1 * / k))) = (apow (V (t)%Z) 1)).
{
assert (e__144 : (k * (1 * / k)) = 1).
{
assert (e__145 : / k = (/ k)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__145.
reflexivity.
}
feq.
}
transitivity (apow (V (t)%Z) 1 ).
{ exact (f_equal (fun v__ => apow (V (t)%Z) v__ ) e__144). }
reflexivity.
}
eapply eq_trans.
{
rw e__140.
rw e__143.
reflexivity.
}
feq.
}
feq.
}
rw e__131.
apply (from_eq_zero 1 0 (apow (apow (V (t)%Z) k) (1 * / k)) (apow (V (t)%Z) (k * (1 * / k)))); [exact u__130 | lra ..].
}
(* first *)
assert (s__149 : ((apow (V (t)%Z) 1) = (V (t)%Z))).
{
assert (p__147 : (0 <= (V (t)%Z))).
{
exact s__92.
}
assert (u__148 : ((apow (V (t)%Z) 1) = (V (t)%Z))).
{
exact (T_first_power_4620d93b.claim (V (t)%Z) p__147).
}
exact u__148.
}
(* bound_t *)
assert (s__194 : ((V (t)%Z) <= (apow (1 * / (k * c * (IZR t))) (1 * / k)))).
{
apply gap_le.
assert (e__150 : ((apow (1 * / (k * c * (IZR t))) (1 * / k)) - (V (t)%Z)) = (((apow (1 * / (k * c * (IZR t))) (1 * / k)) - (apow (apow (V (t)%Z) k) (1 * / k))) + ((apow (apow (V (t)%Z) k) (1 * / k)) - (apow (V (t)%Z) 1)) + ((apow (V (t)%Z) 1) - (V (t)%Z)))).
{
transitivity (((apow ((/ c) * (/ k) * (/ (IZR t))) (/ k)) + ((- 1) * (V (t)%Z)))).
{
assert (e__152 : (apow (1 * / (k * c * (IZR t))) (1 * / k)) = (apow ((/ c) * (/ k) * (/ (IZR t))) (/ k))).
{
assert (e__153 : (1 * / (k * c * (IZR t))) = ((/ c) * (/ k) * (/ (IZR t)))).
{
assert (e__154 : / (k * c * (IZR t)) = ((/ c) * (/ k) * (/ (IZR t)))).
{
assert (e__155 : (k * c * (IZR t)) = (c * k * (IZR t))).
{
feq.
}
rw e__155.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__154.
reflexivity.
}
feq.
}
transitivity (apow  ((/ c) * (/ k) * (/ (IZR t))) (1 * / k)).
{ exact (f_equal (fun v__ => apow  v__ (1 * / k)) e__153). }
assert (e__156 : (1 * / k) = (/ k)).
{
assert (e__157 : / k = (/ k)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__157.
reflexivity.
}
feq.
}
transitivity (apow ((/ c) * (/ k) * (/ (IZR t))) (/ k) ).
{ exact (f_equal (fun v__ => apow ((/ c) * (/ k) * (/ (IZR t))) v__ ) e__156). }
reflexivity.
}
eapply eq_trans.
{
rw e__152.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow ((/ c) * (/ k) * (/ (IZR t))) (/ k)) + ((- 1) * (V (t)%Z)))).
{
assert (e__158 : (apow (1 * / (k * c * (IZR t))) (1 * / k)) = (apow ((/ c) * (/ k) * (/ (IZR t))) (/ k))).
{
assert (e__159 : (1 * / (k * c * (IZR t))) = ((/ c) * (/ k) * (/ (IZR t)))).
{
assert (e__160 : / (k * c * (IZR t)) = ((/ c) * (/ k) * (/ (IZR t)))).
{
assert (e__161 : (k * c * (IZR t)) = (c * k * (IZR t))).
{
feq.
}
rw e__161.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__160.
reflexivity.
}
feq.
}
transitivity (apow  ((/ c) * (/ k) * (/ (IZR t))) (1 * / k)).
{ exact (f_equal (fun v__ => apow  v__ (1 * / k)) e__159). }
assert (e__162 : (1 * / k) = (/ k)).
{
assert (e__163 : / k = (/ k)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__163.
reflexivity.
}
feq.
}
transitivity (apow ((/ c) * (/ k) * (/ (IZR t))) (/ k) ).
{ exact (f_equal (fun v__ => apow ((/ c) * (/ k) * (/ (IZR t))) v__ ) e__162). }
reflexivity.
}
assert (e__164 : (apow (apow (V (t)%Z) k) (1 * / k)) = (apow (apow (V (t)%Z) k) (/ k))).
{
assert (e__165 : (1 * / k) = (/ k)).
{
assert (e__166 : / k = (/ k)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__166.
reflexivity.
}
feq.
}
transitivity (apow (apow (V (t)%Z) k) (/ k) ).
{ exact (f_equal (fun v__ => apow (apow (V (t)%Z) k) v__ ) e__165). }
reflexivity.
}
eapply eq_trans.
{
rw e__158.
rw e__164.
reflexivity.
}
feq.
}
feq.
}
assert (w__151 : 0 <= (((apow (1 * / (k * c * (IZR t))) (1 * / k)) - (apow (apow (V (t)%Z) k) (1 * / k))) + ((apow (apow (V (t)%Z) k) (1 * / k)) - (apow (V (t)%Z) 1)) + ((apow (V (t)%Z) 1) - (V (t)%Z)))).
{
apply plus_nn_zero.
{
apply plus_nn_zero.
{
assert (e__167 : ((apow (1 * / (k * c * (IZR t))) (1 * / k)) - (apow (apow (V (t)%Z) k) (1 * / k))) = 1 * ((apow (1 * / (k * c * (IZR t))) (1 * / k)) - (apow (apow (V (t)%Z) k) (1 * / k))) + 0).
{
transitivity ((((- 1) * (apow (apow (V (t)%Z) k) (/ k))) + (apow ((/ c) * (/ k) * (/ (IZR t))) (/ k)))).
{
assert (e__168 : (apow (1 * / (k * c * (IZR t))) (1 * / k)) = (apow ((/ c) * (/ k) * (/ (IZR t))) (/ k))).
{
assert (e__169 : (1 * / (k * c * (IZR t))) = ((/ c) * (/ k) * (/ (IZR t)))).
{
assert (e__170 : / (k * c * (IZR t)) = ((/ c) * (/ k) * (/ (IZR t)))).
{
assert (e__171 : (k * c * (IZR t)) = (c * k * (IZR t))).
{
feq.
}
rw e__171.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__170.
reflexivity.
}
feq.
}
transitivity (apow  ((/ c) * (/ k) * (/ (IZR t))) (1 * / k)).
{ exact (f_equal (fun v__ => apow  v__ (1 * / k)) e__169). }
assert (e__172 : (1 * / k) = (/ k)).
{
assert (e__173 : / k = (/ k)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__173.
reflexivity.
}
feq.
}
transitivity (apow ((/ c) * (/ k) * (/ (IZR t))) (/ k) ).
{ exact (f_equal (fun v__ => apow ((/ c) * (/ k) * (/ (IZR t))) v__ ) e__172). }
reflexivity.
}
assert (e__174 : (apow (apow (V (t)%Z) k) (1 * / k)) = (apow (apow (V (t)%Z) k) (/ k))).
{
assert (e__175 : (1 * / k) = (/ k)).
{
assert (e__176 : / k = (/ k)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__176.
reflexivity.
}
feq.
}
transitivity (apow (apow (V (t)%Z) k) (/ k) ).
{ exact (f_equal (fun v__ => apow (apow (V (t)%Z) k) v__ ) e__175). }
reflexivity.
}
eapply eq_trans.
{
rw e__168.
rw e__174.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (apow (V (t)%Z) k) (/ k))) + (apow ((/ c) * (/ k) * (/ (IZR t))) (/ k)))).
{
assert (e__177 : (apow (1 * / (k * c * (IZR t))) (1 * / k)) = (apow ((/ c) * (/ k) * (/ (IZR t))) (/ k))).
{
assert (e__178 : (1 * / (k * c * (IZR t))) = ((/ c) * (/ k) * (/ (IZR t)))).
{
assert (e__179 : / (k * c * (IZR t)) = ((/ c) * (/ k) * (/ (IZR t)))).
{
assert (e__180 : (k * c * (IZR t)) = (c * k * (IZR t))).
{
feq.
}
rw e__180.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__179.
reflexivity.
}
feq.
}
transitivity (apow  ((/ c) * (/ k) * (/ (IZR t))) (1 * / k)).
{ exact (f_equal (fun v__ => apow  v__ (1 * / k)) e__178). }
assert (e__181 : (1 * / k) = (/ k)).
{
assert (e__182 : / k = (/ k)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__182.
reflexivity.
}
feq.
}
transitivity (apow ((/ c) * (/ k) * (/ (IZR t))) (/ k) ).
{ exact (f_equal (fun v__ => apow ((/ c) * (/ k) * (/ (IZR t))) v__ ) e__181). }
reflexivity.
}
assert (e__183 : (apow (apow (V (t)%Z) k) (1 * / k)) = (apow (apow (V (t)%Z) k) (/ k))).
{
assert (e__184 : (1 * / k) = (/ k)).
{
assert (e__185 : / k = (/ k)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__185.
reflexivity.
}
feq.
}
transitivity (apow (apow (V (t)%Z) k) (/ k) ).
{ exact (f_equal (fun v__ => apow (apow (V (t)%Z) k) v__ ) e__184). }
reflexivity.
}
eapply eq_trans.
{
rw e__177.
rw e__183.
reflexivity.
}
feq.
}
feq.
}
rw e__167.
apply (from_le_nn 1 0 (apow (apow (V (t)%Z) k) (1 * / k)) (apow (1 * / (k * c * (IZR t))) (1 * / k))); [exact s__126 | lra ..].
}
{
assert (e__186 : ((apow (apow (V (t)%Z) k) (1 * / k)) - (apow (V (t)%Z) 1)) = (- 1) * ((apow (V (t)%Z) 1) - (apow (apow (V (t)%Z) k) (1 * / k))) + 0).
{
transitivity (((apow (apow (V (t)%Z) k) (/ k)) + ((- 1) * (apow (V (t)%Z) 1)))).
{
assert (e__187 : (apow (apow (V (t)%Z) k) (1 * / k)) = (apow (apow (V (t)%Z) k) (/ k))).
{
assert (e__188 : (1 * / k) = (/ k)).
{
assert (e__189 : / k = (/ k)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__189.
reflexivity.
}
feq.
}
transitivity (apow (apow (V (t)%Z) k) (/ k) ).
{ exact (f_equal (fun v__ => apow (apow (V (t)%Z) k) v__ ) e__188). }
reflexivity.
}
eapply eq_trans.
{
rw e__187.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow (apow (V (t)%Z) k) (/ k)) + ((- 1) * (apow (V (t)%Z) 1)))).
{
assert (e__190 : (apow (apow (V (t)%Z) k) (1 * / k)) = (apow (apow (V (t)%Z) k) (/ k))).
{
assert (e__191 : (1 * / k) = (/ k)).
{
assert (e__192 : / k = (/ k)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__192.
reflexivity.
}
feq.
}
transitivity (apow (apow (V (t)%Z) k) (/ k) ).
{ exact (f_equal (fun v__ => apow (apow (V (t)%Z) k) v__ ) e__191). }
reflexivity.
}
eapply eq_trans.
{
rw e__190.
reflexivity.
}
feq.
}
feq.
}
rw e__186.
apply (from_eq_zero (- 1) 0 (apow (apow (V (t)%Z) k) (1 * / k)) (apow (V (t)%Z) 1)); [exact s__146 | lra ..].
}
}
{
assert (e__193 : ((apow (V (t)%Z) 1) - (V (t)%Z)) = (- 1) * ((V (t)%Z) - (apow (V (t)%Z) 1)) + 0).
{
transitivity (((apow (V (t)%Z) 1) + ((- 1) * (V (t)%Z)))).
{
feq.
}
symmetry.
transitivity (((apow (V (t)%Z) 1) + ((- 1) * (V (t)%Z)))).
{
feq.
}
feq.
}
rw e__193.
apply (from_eq_zero (- 1) 0 (apow (V (t)%Z) 1) (V (t)%Z)); [exact s__149 | lra ..].
}
}
rw e__150. exact w__151.
}
exact s__194.
}
(* inverse *)
assert (s__209 : (tends (fun t : Z => ((1 * / (k * c)) * / (IZR t))) 0)).
{
assert (u__196 : (tends (fun n : Z => ((1 * / (k * c)) * / (IZR n))) 0)).
{
exact (ax_limit_of_inverse (1 * / (k * c))).
}
assert (e__208 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__208 _).
refine (tends_from 1 _ _ _ u__196 _).
intros t b__197.
assert (r__198 : 1 <= IZR t).
{ izr_le. }
assert (n__201 : (k * c) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__199 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__199.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
{
assert (e__200 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__200.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
assert (n__203 : (c * k) <> 0).
{
assert (e__202 : (k * c) = (c * k)).
{
feq.
}
try rewrite <- e__202.
exact n__201.
}
assert (n__204 : c <> 0).
{
intro vanishes.
apply n__203.
transitivity (1 * (c) * (k)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__205 : k <> 0).
{
intro vanishes.
apply n__203.
transitivity (1 * (c) * (k)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__207 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__206 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__206.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__198 | lra ..].
}
reflexivity.
}
assert (n__247 : k <> 0).
{
apply Rgt_not_eq; red.
assert (e__246 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__246.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
assert (n__249 : 0 < (1 * / k)).
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__248 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__248.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
}
assert (n__252 : 0 < (/ k)).
{
assert (e__250 : (1 * / k) = (/ k)).
{
assert (e__251 : / k = (/ k)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__251.
reflexivity.
}
feq.
}
try rewrite <- e__250.
exact n__249.
}
(* above *)
assert (s__255 : (tends (fun t : Z => (apow (1 * / (k * c * (IZR t))) (1 * / k))) 0)).
{
assert (f__214 : tends (fun t : Z => (apow ((1 * / (k * c)) * / (IZR t)) (1 * / k))) (apow 0 (1 * / k))).
{
refine (tends_apow (fun t : Z => ((1 * / (k * c)) * / (IZR t))) (fun t : Z => (1 * / k)) 0 (1 * / k) _ _ _).
{
exact s__209.
}
{
apply tends_const.
}
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__212 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__212.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
}
}
assert (e__213 : 0 = (apow 0 (1 * / k))).
{
transitivity (0).
{
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__253 : (1 * / k) = (/ k)).
{
assert (e__254 : / k = (/ k)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__254.
reflexivity.
}
feq.
}
transitivity (apow 0 (/ k) ).
{ exact (f_equal (fun v__ => apow 0 v__ ) e__253). }
apply apow_0.
}
feq.
}
refine (tends_value _ _ _ e__213 _).
refine (tends_from (1)%Z _ _ _ f__214 _).
intros t b__210.
assert (r__211 : 1 <= IZR t).
{ izr_le. }
assert (n__217 : (k * c) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__215 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__215.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
{
assert (e__216 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__216.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
assert (n__219 : (c * k) <> 0).
{
assert (e__218 : (k * c) = (c * k)).
{
feq.
}
try rewrite <- e__218.
exact n__217.
}
assert (n__220 : c <> 0).
{
intro vanishes.
apply n__219.
transitivity (1 * (c) * (k)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__221 : k <> 0).
{
intro vanishes.
apply n__219.
transitivity (1 * (c) * (k)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__223 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__222 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__222.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__211 | lra ..].
}
assert (n__225 : 0 < (1 * / k)).
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__224 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__224.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
}
assert (n__228 : 0 < (/ k)).
{
assert (e__226 : (1 * / k) = (/ k)).
{
assert (e__227 : / k = (/ k)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__227.
reflexivity.
}
feq.
}
try rewrite <- e__226.
exact n__225.
}
assert (n__232 : (k * c * (IZR t)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__229 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__229.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
{
assert (e__230 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__230.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
{
assert (e__231 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__231.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__211 | lra ..].
}
}
assert (n__234 : (c * k * (IZR t)) <> 0).
{
assert (e__233 : (k * c * (IZR t)) = (c * k * (IZR t))).
{
feq.
}
try rewrite <- e__233.
exact n__232.
}
transitivity ((apow ((/ c) * (/ k) * (/ (IZR t))) (/ k))).
{
assert (e__235 : ((1 * / (k * c)) * / (IZR t)) = ((/ c) * (/ k) * (/ (IZR t)))).
{
assert (e__236 : / (k * c) = ((/ c) * (/ k))).
{
assert (e__237 : (k * c) = (c * k)).
{
feq.
}
rw e__237.
apply inv_by. feq.
}
assert (e__238 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__236.
rw e__238.
reflexivity.
}
feq.
}
transitivity (apow  ((/ c) * (/ k) * (/ (IZR t))) (1 * / k)).
{ exact (f_equal (fun v__ => apow  v__ (1 * / k)) e__235). }
assert (e__239 : (1 * / k) = (/ k)).
{
assert (e__240 : / k = (/ k)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__240.
reflexivity.
}
feq.
}
transitivity (apow ((/ c) * (/ k) * (/ (IZR t))) (/ k) ).
{ exact (f_equal (fun v__ => apow ((/ c) * (/ k) * (/ (IZR t))) v__ ) e__239). }
reflexivity.
}
symmetry.
transitivity ((apow ((/ c) * (/ k) * (/ (IZR t))) (/ k))).
{
assert (e__241 : (1 * / (k * c * (IZR t))) = ((/ c) * (/ k) * (/ (IZR t)))).
{
assert (e__242 : / (k * c * (IZR t)) = ((/ c) * (/ k) * (/ (IZR t)))).
{
assert (e__243 : (k * c * (IZR t)) = (c * k * (IZR t))).
{
feq.
}
rw e__243.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__242.
reflexivity.
}
feq.
}
transitivity (apow  ((/ c) * (/ k) * (/ (IZR t))) (1 * / k)).
{ exact (f_equal (fun v__ => apow  v__ (1 * / k)) e__241). }
assert (e__244 : (1 * / k) = (/ k)).
{
assert (e__245 : / k = (/ k)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__245.
reflexivity.
}
feq.
}
transitivity (apow ((/ c) * (/ k) * (/ (IZR t))) (/ k) ).
{ exact (f_equal (fun v__ => apow ((/ c) * (/ k) * (/ (IZR t))) v__ ) e__244). }
reflexivity.
}
feq.
}
(* zero *)
assert (s__262 : (tends (fun t : Z => (0 * / (IZR t))) 0)).
{
assert (u__256 : (tends (fun n : Z => (0 * / (IZR n))) 0)).
{
exact (ax_limit_of_inverse 0).
}
assert (e__261 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__261 _).
refine (tends_from 1 _ _ _ u__256 _).
intros t b__257.
assert (r__258 : 1 <= IZR t).
{ izr_le. }
assert (n__260 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__259 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__259.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__258 | lra ..].
}
reflexivity.
}
(* limit *)
assert (s__274 : (tends (fun t : Z => (V (t)%Z)) 0)).
{
assert (w__263 : (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (V (t)%Z)))).
{
intros t w__263_b.
exact (h__0 t w__263_b).
}
assert (t__264 : (tends (fun t : Z => 0) 0)).
{
assert (e__270 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__270 _).
refine (tends_from 1 _ _ _ s__262 _).
intros t b__265.
assert (r__266 : 1 <= IZR t).
{ izr_le. }
assert (n__268 : (IZR t) <> 0).
{
apply Rgt_not_eq; red.
assert (e__267 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__267.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__266 | lra ..].
}
transitivity (0).
{
assert (e__269 : / (IZR t) = (/ (IZR t))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__269.
reflexivity.
}
feq.
}
symmetry.
transitivity (0).
{
reflexivity.
}
feq.
}
assert (w__271 : (forall t : Z, ((1)%Z <= t)%Z -> ((V (t)%Z) <= (apow (1 * / (k * c * (IZR t))) (1 * / k))))).
{
intros t w__271_b.
exact (s__195 t w__271_b).
}
assert (t__272 : (tends (fun t : Z => (apow (1 * / (k * c * (IZR t))) (1 * / k))) 0)).
{
exact s__255.
}
assert (t__273 : (tends (fun t : Z => (V (t)%Z)) 0)).
{
exact (tends_between (0)%Z (1)%Z (fun t : Z => 0) (fun t : Z => (V (t)%Z)) (fun t : Z => (apow (1 * / (k * c * (IZR t))) (1 * / k))) 0 w__263 w__271 t__264 t__272).
}
exact t__273.
}
(* goal *)
assert (s__275 : ((forall t : Z, ((1)%Z <= t)%Z -> ((V (t)%Z) <= (apow (1 * / (k * c * (IZR t))) (1 * / k)))) /\ (tends (fun t : Z => (V (t)%Z)) 0))).
{
split.
{
exact s__195.
}
{
exact s__274.
}
}
pose proof s__275 as [h__276 h__277].
split.
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 < k)).
intros t b__278.
assert (r__279 : 0 <= IZR t).
{ izr_le. }
exact h__2.
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (k * c * (IZR t)))).
intros t b__280.
assert (r__281 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__282 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__282.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
{
assert (e__283 : c = 1 * (c - 0) + 0).
{
transitivity (c).
{
reflexivity.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__283.
apply (from_lt_pos 1 0 0 c); [exact h__1 | lra ..].
}
}
{
assert (e__284 : (IZR t) = 1 * ((IZR t) - 1) + 1).
{
transitivity ((IZR t)).
{
reflexivity.
}
symmetry.
transitivity ((IZR t)).
{
feq.
}
feq.
}
rw e__284.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__281 | lra ..].
}
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> k)).
intros t b__285.
assert (r__286 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__287 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__287.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 < (1 * / k))).
intros t b__288.
assert (r__289 : 1 <= IZR t).
{ izr_le. }
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__290 : k = 1 * (k - 0) + 0).
{
transitivity (k).
{
reflexivity.
}
symmetry.
transitivity (k).
{
feq.
}
feq.
}
rw e__290.
apply (from_lt_pos 1 0 0 k); [exact h__2 | lra ..].
}
}
}
}
}
{
change ((forall t : Z, ((1)%Z <= t)%Z -> ((V (t)%Z) <= (apow (1 * / (k * c * (IZR t))) (1 * / k)))) /\ (tends (fun t : Z => (V (t)%Z)) 0)).
exact s__275.
}
Qed.
Lemma meaningful : forall (V : Z -> R) (c : R) (k : R), (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (V (t)%Z))) -> (0 < c) -> (0 < k) -> (forall t : Z, ((0)%Z <= t)%Z -> ((V ((t + 1))%Z) <= ((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z))))) -> ((forall t : Z, ((0)%Z <= t)%Z -> (0 < k)) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (k * c * (IZR t)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> k)) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (1 / k)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (V : Z -> R) (c : R) (k : R), (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (V (t)%Z))) -> (0 < c) -> (0 < k) -> (forall t : Z, ((0)%Z <= t)%Z -> ((V ((t + 1))%Z) <= ((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z))))) -> ((forall t : Z, ((1)%Z <= t)%Z -> ((V (t)%Z) <= (apow (1 / (k * c * (IZR t))) (1 / k)))) /\ (tends (fun t : Z => (V (t)%Z)) 0)).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (V : Z -> R) (c : R) (k : R), (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (V (t)%Z))) -> (0 < c) -> (0 < k) -> (forall t : Z, ((0)%Z <= t)%Z -> ((V ((t + 1))%Z) <= ((V (t)%Z) - (c * (apow (V (t)%Z) k) * (V (t)%Z))))) -> ((forall t : Z, ((1)%Z <= t)%Z -> ((apow (1 / (k * c * (IZR t))) (1 / k)) < (V (t)%Z))) /\ (tends (fun t : Z => (V (t)%Z)) 0)) := claim.
End T_algebraic_limit_56a31a8c.
