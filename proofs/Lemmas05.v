From AdamNX Require Import Support Facts Limits Closed.
Open Scope R_scope.

(* finite_sum; certificate a9b6ae941f9db6dd050ba8d7fe9e2ca6c525bb44003d3e7239a2d238b13ba75c *)
Module T_finite_sum_a9b6ae94.

Lemma satisfiable : exists (V : Z -> R) (G : Z -> R) (C_ : R), (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (V (t)%Z))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (G (t)%Z))) /\ (0 < C_) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((G (t)%Z) <= (C_ * ((V (t)%Z) - (V ((t + 1))%Z))))).
Proof.
exists (fun t : Z => 1), (fun t : Z => 0), 1.
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <= 1)).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply Rlt_le.
lra.
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
change (0 < 1).
closed_less.
}
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (1 * (1 - 1)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply Req_le_sym.
assert (e__2 : (1 * (1 - 1)) = 0).
{
feq.
}
rw e__2.
rat.
}
}
}
Qed.

Theorem claim : forall (V : Z -> R) (G : Z -> R) (C_ : R), (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (V (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (G (t)%Z))) -> (0 < C_) -> (forall t : Z, ((0)%Z <= t)%Z -> ((G (t)%Z) <= (C_ * ((V (t)%Z) - (V ((t + 1))%Z))))) -> ((forall k : Z, ((0)%Z <= k)%Z -> (((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)))) <= (C_ * (V (0)%Z)))) /\ (tends (fun t : Z => (G (t)%Z)) 0)).
Proof.
intros V G C_ h__0 h__1 h__2 h__3.
(* sum *)
assert (s__67 : (forall k : Z, ((0)%Z <= k)%Z -> (((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)))) <= (C_ * ((V (0)%Z) - (V ((k + 1))%Z)))))).
{
apply (induction_from (fun k : Z => (((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)))) <= (C_ * ((V (0)%Z) - (V ((k + 1))%Z))))) (0)%Z).
{
change (((G (0)%Z) + (zsum (1)%Z (0)%Z (fun s : Z => (G (s)%Z)))) <= (C_ * ((V (0)%Z) - (V (((0)%Z + 1))%Z)))).
(* base *)
assert (s__10 : (((G (0)%Z) + (zsum (1)%Z (0)%Z (fun s : Z => (G (s)%Z)))) <= (C_ * ((V (0)%Z) - (V ((0 + 1))%Z))))).
{
assert (b__4 : ((0)%Z <= (0)%Z)%Z).
{ zp. }
assert (u__5 : ((G (0)%Z) <= (C_ * ((V (0)%Z) - (V ((0 + 1))%Z))))).
{
exact (h__3 (0)%Z b__4).
}
apply gap_le.
assert (e__6 : ((C_ * ((V (0)%Z) - (V ((0 + 1))%Z))) - ((G (0)%Z) + (zsum (1)%Z (0)%Z (fun s : Z => (G (s)%Z))))) = 1 * ((C_ * ((V (0)%Z) - (V ((0 + 1))%Z))) - (G (0)%Z)) + 0).
{
transitivity ((((- 1) * (G (0)%Z)) + ((- 1) * (V (1)%Z) * C_) + ((V (0)%Z) * C_))).
{
assert (e__7 : (zsum (1)%Z (0)%Z (fun s : Z => (G (s)%Z))) = 0).
{
apply zsum_empty; zp.
}
assert (e__8 : (V ((0 + 1))%Z) = (V (1)%Z)).
{
swap ((0 + 1))%Z with (1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__7.
rw e__8.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (G (0)%Z)) + ((- 1) * (V (1)%Z) * C_) + ((V (0)%Z) * C_))).
{
assert (e__9 : (V ((0 + 1))%Z) = (V (1)%Z)).
{
swap ((0 + 1))%Z with (1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__9.
reflexivity.
}
feq.
}
feq.
}
rw e__6.
apply (from_le_nn 1 0 (G (0)%Z) (C_ * ((V (0)%Z) - (V ((0 + 1))%Z)))); [exact u__5 | lra ..].
}
apply gap_le.
assert (e__11 : ((C_ * ((V (0)%Z) - (V (((0)%Z + 1))%Z))) - ((G (0)%Z) + (zsum (1)%Z (0)%Z (fun s : Z => (G (s)%Z))))) = 1 * ((C_ * ((V (0)%Z) - (V ((0 + 1))%Z))) - ((G (0)%Z) + (zsum (1)%Z (0)%Z (fun s : Z => (G (s)%Z))))) + 0).
{
transitivity ((((- 1) * (G (0)%Z)) + ((- 1) * (V (1)%Z) * C_) + ((V (0)%Z) * C_))).
{
assert (e__12 : (zsum (1)%Z (0)%Z (fun s : Z => (G (s)%Z))) = 0).
{
apply zsum_empty; zp.
}
assert (e__13 : (V (((0)%Z + 1))%Z) = (V (1)%Z)).
{
swap (((0)%Z + 1))%Z with (1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__12.
rw e__13.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (G (0)%Z)) + ((- 1) * (V (1)%Z) * C_) + ((V (0)%Z) * C_))).
{
assert (e__14 : (zsum (1)%Z (0)%Z (fun s : Z => (G (s)%Z))) = 0).
{
apply zsum_empty; zp.
}
assert (e__15 : (V ((0 + 1))%Z) = (V (1)%Z)).
{
swap ((0 + 1))%Z with (1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__14.
rw e__15.
reflexivity.
}
feq.
}
feq.
}
rw e__11.
apply (from_le_nn 1 0 ((G (0)%Z) + (zsum (1)%Z (0)%Z (fun s : Z => (G (s)%Z)))) (C_ * ((V (0)%Z) - (V ((0 + 1))%Z)))); [exact s__10 | lra ..].
}
{
intros k b__16.
assert (r__17 : 0 <= IZR k).
{ izr_le. }
intros IH__18.
change (((G (0)%Z) + (zsum (1)%Z (k + 1)%Z (fun s : Z => (G (s)%Z)))) <= (C_ * ((V (0)%Z) - (V (((k + 1)%Z + 1))%Z)))).
(* share_k *)
assert (s__28 : ((G ((k + 1))%Z) <= (C_ * ((V ((k + 1))%Z) - (V ((k + 2))%Z))))).
{
assert (b__19 : ((0)%Z <= ((k + 1))%Z)%Z).
{ zp. }
assert (u__20 : ((G ((k + 1))%Z) <= (C_ * ((V ((k + 1))%Z) - (V (((k + 1) + 1))%Z))))).
{
exact (h__3 ((k + 1))%Z b__19).
}
apply gap_le.
assert (e__21 : ((C_ * ((V ((k + 1))%Z) - (V ((k + 2))%Z))) - (G ((k + 1))%Z)) = 1 * ((C_ * ((V ((k + 1))%Z) - (V (((k + 1) + 1))%Z))) - (G ((k + 1))%Z)) + 0).
{
transitivity ((((- 1) * (G (k + 1)%Z)) + ((V (k + 1)%Z) * C_) + ((- 1) * (V (k + 2)%Z) * C_))).
{
assert (e__22 : (V ((k + 1))%Z) = (V (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
assert (e__23 : (V ((k + 2))%Z) = (V (k + 2)%Z)).
{
swap ((k + 2))%Z with (k + 2)%Z.
reflexivity.
}
assert (e__24 : (G ((k + 1))%Z) = (G (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__22.
rw e__23.
rw e__24.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (G (k + 1)%Z)) + ((V (k + 1)%Z) * C_) + ((- 1) * (V (k + 2)%Z) * C_))).
{
assert (e__25 : (V (((k + 1) + 1))%Z) = (V (k + 2)%Z)).
{
swap (((k + 1) + 1))%Z with (k + 2)%Z.
reflexivity.
}
assert (e__26 : (V ((k + 1))%Z) = (V (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
assert (e__27 : (G ((k + 1))%Z) = (G (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__25.
rw e__26.
rw e__27.
reflexivity.
}
feq.
}
feq.
}
rw e__21.
apply (from_le_nn 1 0 (G ((k + 1))%Z) (C_ * ((V ((k + 1))%Z) - (V (((k + 1) + 1))%Z)))); [exact u__20 | lra ..].
}
(* step *)
assert (s__57 : (((G (0)%Z) + (zsum (1)%Z ((k + 1))%Z (fun s : Z => (G (s)%Z)))) <= (C_ * ((V (0)%Z) - (V (((k + 1) + 1))%Z))))).
{
apply gap_le.
assert (e__29 : ((C_ * ((V (0)%Z) - (V (((k + 1) + 1))%Z))) - ((G (0)%Z) + (zsum (1)%Z ((k + 1))%Z (fun s : Z => (G (s)%Z))))) = (((C_ * ((V (0)%Z) - (V ((k + 1))%Z))) - ((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))))) + ((C_ * ((V ((k + 1))%Z) - (V ((k + 2))%Z))) - (G ((k + 1))%Z)))).
{
transitivity ((((- 1) * (G (k + 1)%Z)) + ((- 1) * (G (0)%Z)) + ((- 1) * (V (k + 2)%Z) * C_) + ((V (0)%Z) * C_) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))))).
{
assert (e__31 : (zsum (1)%Z ((k + 1))%Z (fun s : Z => (G (s)%Z))) = ((G (k + 1)%Z) + (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z))))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__32 : zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * (G (i__0)%Z))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__33 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((G (i__0)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)) + (G (k + 1)%Z)).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun s : Z => (G (s)%Z))) by zp.
cbv beta. ring.
}
rw e__32.
feq.
}
assert (e__34 : (V (((k + 1) + 1))%Z) = (V (k + 2)%Z)).
{
swap (((k + 1) + 1))%Z with (k + 2)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__31.
rw e__34.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (G (k + 1)%Z)) + ((- 1) * (G (0)%Z)) + ((- 1) * (V (k + 2)%Z) * C_) + ((V (0)%Z) * C_) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))))).
{
assert (e__35 : (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
assert (e__36 : zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * (G (i__0)%Z))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__37 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((G (i__0)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__36.
feq.
}
assert (e__38 : (V ((k + 1))%Z) = (V (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
assert (e__39 : (V ((k + 2))%Z) = (V (k + 2)%Z)).
{
swap ((k + 2))%Z with (k + 2)%Z.
reflexivity.
}
assert (e__40 : (G ((k + 1))%Z) = (G (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__35.
rw e__38.
rw e__39.
rw e__40.
reflexivity.
}
feq.
}
feq.
}
assert (w__30 : 0 <= (((C_ * ((V (0)%Z) - (V ((k + 1))%Z))) - ((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))))) + ((C_ * ((V ((k + 1))%Z) - (V ((k + 2))%Z))) - (G ((k + 1))%Z)))).
{
apply plus_nn_nn.
{
assert (e__41 : ((C_ * ((V (0)%Z) - (V ((k + 1))%Z))) - ((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))))) = 1 * ((C_ * ((V (0)%Z) - (V ((k + 1))%Z))) - ((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))))) + 0).
{
transitivity ((((- 1) * (G (0)%Z)) + ((- 1) * (V (k + 1)%Z) * C_) + ((V (0)%Z) * C_) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))))).
{
assert (e__42 : (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
assert (e__43 : zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * (G (i__0)%Z))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__44 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((G (i__0)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__43.
feq.
}
assert (e__45 : (V ((k + 1))%Z) = (V (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__42.
rw e__45.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (G (0)%Z)) + ((- 1) * (V (k + 1)%Z) * C_) + ((V (0)%Z) * C_) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))))).
{
assert (e__46 : (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
assert (e__47 : zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * (G (i__0)%Z))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__48 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((G (i__0)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__47.
feq.
}
assert (e__49 : (V ((k + 1))%Z) = (V (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__46.
rw e__49.
reflexivity.
}
feq.
}
feq.
}
rw e__41.
apply (from_le_nn 1 0 ((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)))) (C_ * ((V (0)%Z) - (V ((k + 1))%Z)))); [exact IH__18 | lra ..].
}
{
assert (e__50 : ((C_ * ((V ((k + 1))%Z) - (V ((k + 2))%Z))) - (G ((k + 1))%Z)) = 1 * ((C_ * ((V ((k + 1))%Z) - (V ((k + 2))%Z))) - (G ((k + 1))%Z)) + 0).
{
transitivity ((((- 1) * (G (k + 1)%Z)) + ((V (k + 1)%Z) * C_) + ((- 1) * (V (k + 2)%Z) * C_))).
{
assert (e__51 : (V ((k + 1))%Z) = (V (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
assert (e__52 : (V ((k + 2))%Z) = (V (k + 2)%Z)).
{
swap ((k + 2))%Z with (k + 2)%Z.
reflexivity.
}
assert (e__53 : (G ((k + 1))%Z) = (G (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__51.
rw e__52.
rw e__53.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (G (k + 1)%Z)) + ((V (k + 1)%Z) * C_) + ((- 1) * (V (k + 2)%Z) * C_))).
{
assert (e__54 : (V ((k + 1))%Z) = (V (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
assert (e__55 : (V ((k + 2))%Z) = (V (k + 2)%Z)).
{
swap ((k + 2))%Z with (k + 2)%Z.
reflexivity.
}
assert (e__56 : (G ((k + 1))%Z) = (G (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__54.
rw e__55.
rw e__56.
reflexivity.
}
feq.
}
feq.
}
rw e__50.
apply (from_le_nn 1 0 (G ((k + 1))%Z) (C_ * ((V ((k + 1))%Z) - (V ((k + 2))%Z)))); [exact s__28 | lra ..].
}
}
rw e__29. exact w__30.
}
apply gap_le.
assert (e__58 : ((C_ * ((V (0)%Z) - (V (((k + 1)%Z + 1))%Z))) - ((G (0)%Z) + (zsum (1)%Z (k + 1)%Z (fun s : Z => (G (s)%Z))))) = 1 * ((C_ * ((V (0)%Z) - (V (((k + 1) + 1))%Z))) - ((G (0)%Z) + (zsum (1)%Z ((k + 1))%Z (fun s : Z => (G (s)%Z))))) + 0).
{
transitivity ((((- 1) * (G (k + 1)%Z)) + ((- 1) * (G (0)%Z)) + ((- 1) * (V (k + 2)%Z) * C_) + ((V (0)%Z) * C_) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))))).
{
assert (e__59 : (zsum (1)%Z (k + 1)%Z (fun s : Z => (G (s)%Z))) = ((G (k + 1)%Z) + (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z))))).
{
assert (e__60 : zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * (G (i__0)%Z))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__61 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((G (i__0)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)) + (G (k + 1)%Z)).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun s : Z => (G (s)%Z))) by zp.
cbv beta. ring.
}
rw e__60.
feq.
}
assert (e__62 : (V (((k + 1)%Z + 1))%Z) = (V (k + 2)%Z)).
{
swap (((k + 1)%Z + 1))%Z with (k + 2)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__59.
rw e__62.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (G (k + 1)%Z)) + ((- 1) * (G (0)%Z)) + ((- 1) * (V (k + 2)%Z) * C_) + ((V (0)%Z) * C_) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))))).
{
assert (e__63 : (zsum (1)%Z ((k + 1))%Z (fun s : Z => (G (s)%Z))) = ((G (k + 1)%Z) + (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z))))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__64 : zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * (G (i__0)%Z))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__65 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((G (i__0)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)) + (G (k + 1)%Z)).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun s : Z => (G (s)%Z))) by zp.
cbv beta. ring.
}
rw e__64.
feq.
}
assert (e__66 : (V (((k + 1) + 1))%Z) = (V (k + 2)%Z)).
{
swap (((k + 1) + 1))%Z with (k + 2)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__63.
rw e__66.
reflexivity.
}
feq.
}
feq.
}
rw e__58.
apply (from_le_nn 1 0 ((G (0)%Z) + (zsum (1)%Z ((k + 1))%Z (fun s : Z => (G (s)%Z)))) (C_ * ((V (0)%Z) - (V (((k + 1) + 1))%Z)))); [exact s__57 | lra ..].
}
}
(* total *)
assert (s__97 : (forall k : Z, ((0)%Z <= k)%Z -> (((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)))) <= (C_ * (V (0)%Z))))).
{
intros k b__68.
assert (r__69 : 0 <= IZR k).
{ izr_le. }
(* sum_k *)
assert (s__72 : (((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)))) <= (C_ * ((V (0)%Z) - (V ((k + 1))%Z))))).
{
assert (b__70 : ((0)%Z <= (k)%Z)%Z).
{ zp. }
assert (u__71 : (((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)))) <= (C_ * ((V (0)%Z) - (V ((k + 1))%Z))))).
{
exact (s__67 (k)%Z b__70).
}
exact u__71.
}
(* total_k *)
assert (s__96 : (((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)))) <= (C_ * (V (0)%Z)))).
{
apply gap_le.
assert (e__73 : ((C_ * (V (0)%Z)) - ((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))))) = (((C_ * ((V (0)%Z) - (V ((k + 1))%Z))) - ((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))))) + (C_ * (V ((k + 1))%Z)))).
{
transitivity ((((- 1) * (G (0)%Z)) + ((V (0)%Z) * C_) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))))).
{
assert (e__75 : (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
assert (e__76 : zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * (G (i__0)%Z))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__77 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((G (i__0)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__76.
feq.
}
eapply eq_trans.
{
rw e__75.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (G (0)%Z)) + ((V (0)%Z) * C_) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))))).
{
assert (e__78 : (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
assert (e__79 : zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * (G (i__0)%Z))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__80 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((G (i__0)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__79.
feq.
}
assert (e__81 : (V ((k + 1))%Z) = (V (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__78.
rw e__81.
reflexivity.
}
feq.
}
feq.
}
assert (w__74 : 0 <= (((C_ * ((V (0)%Z) - (V ((k + 1))%Z))) - ((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))))) + (C_ * (V ((k + 1))%Z)))).
{
apply plus_nn_nn.
{
assert (e__82 : ((C_ * ((V (0)%Z) - (V ((k + 1))%Z))) - ((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))))) = 1 * ((C_ * ((V (0)%Z) - (V ((k + 1))%Z))) - ((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))))) + 0).
{
transitivity ((((- 1) * (G (0)%Z)) + ((- 1) * (V (k + 1)%Z) * C_) + ((V (0)%Z) * C_) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))))).
{
assert (e__83 : (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
assert (e__84 : zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * (G (i__0)%Z))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__85 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((G (i__0)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__84.
feq.
}
assert (e__86 : (V ((k + 1))%Z) = (V (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__83.
rw e__86.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (G (0)%Z)) + ((- 1) * (V (k + 1)%Z) * C_) + ((V (0)%Z) * C_) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))))).
{
assert (e__87 : (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
assert (e__88 : zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * (G (i__0)%Z))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__89 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((G (i__0)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__88.
feq.
}
assert (e__90 : (V ((k + 1))%Z) = (V (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__87.
rw e__90.
reflexivity.
}
feq.
}
feq.
}
rw e__82.
apply (from_le_nn 1 0 ((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)))) (C_ * ((V (0)%Z) - (V ((k + 1))%Z)))); [exact s__72 | lra ..].
}
{
apply mult_pos_nn.
{
assert (e__91 : C_ = 1 * (C_ - 0) + 0).
{
transitivity (C_).
{
reflexivity.
}
symmetry.
transitivity (C_).
{
feq.
}
feq.
}
rw e__91.
apply (from_lt_pos 1 0 0 C_); [exact h__2 | lra ..].
}
{
assert (b__92 : ((0)%Z <= ((k + 1))%Z)%Z).
{
zp.
}
assert (i__93 : (0 <= (V ((k + 1))%Z))) by exact (h__0 ((k + 1))%Z b__92).
assert (e__94 : (V ((k + 1))%Z) = 1 * ((V ((k + 1))%Z) - 0) + 0).
{
transitivity ((V (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((V (k + 1)%Z)).
{
assert (e__95 : (V ((k + 1))%Z) = (V (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__95.
reflexivity.
}
feq.
}
feq.
}
rw e__94.
apply (from_le_nn 1 0 0 (V ((k + 1))%Z)); [exact i__93 | lra ..].
}
}
}
rw e__73. exact w__74.
}
exact s__96.
}
(* rest *)
assert (s__122 : (forall k : Z, ((0)%Z <= k)%Z -> ((zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))) <= (C_ * (V (0)%Z))))).
{
intros k b__98.
assert (r__99 : 0 <= IZR k).
{ izr_le. }
(* total_k *)
assert (s__102 : (((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)))) <= (C_ * (V (0)%Z)))).
{
assert (b__100 : ((0)%Z <= (k)%Z)%Z).
{ zp. }
assert (u__101 : (((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)))) <= (C_ * (V (0)%Z)))).
{
exact (s__97 (k)%Z b__100).
}
exact u__101.
}
(* rest_k *)
assert (s__121 : ((zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))) <= (C_ * (V (0)%Z)))).
{
apply gap_le.
assert (e__103 : ((C_ * (V (0)%Z)) - (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)))) = (((C_ * (V (0)%Z)) - ((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))))) + (G (0)%Z))).
{
transitivity ((((V (0)%Z) * C_) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))))).
{
assert (e__105 : (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
assert (e__106 : zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * (G (i__0)%Z))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__107 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((G (i__0)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__106.
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
transitivity ((((V (0)%Z) * C_) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))))).
{
assert (e__108 : (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
assert (e__109 : zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * (G (i__0)%Z))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__110 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((G (i__0)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__109.
feq.
}
eapply eq_trans.
{
rw e__108.
reflexivity.
}
feq.
}
feq.
}
assert (w__104 : 0 <= (((C_ * (V (0)%Z)) - ((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))))) + (G (0)%Z))).
{
apply plus_nn_nn.
{
assert (e__111 : ((C_ * (V (0)%Z)) - ((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))))) = 1 * ((C_ * (V (0)%Z)) - ((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))))) + 0).
{
transitivity ((((- 1) * (G (0)%Z)) + ((V (0)%Z) * C_) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))))).
{
assert (e__112 : (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
assert (e__113 : zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * (G (i__0)%Z))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__114 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((G (i__0)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__113.
feq.
}
eapply eq_trans.
{
rw e__112.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (G (0)%Z)) + ((V (0)%Z) * C_) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))))).
{
assert (e__115 : (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
assert (e__116 : zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * (G (i__0)%Z))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__117 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((G (i__0)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => (G (i__0)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__116.
feq.
}
eapply eq_trans.
{
rw e__115.
reflexivity.
}
feq.
}
feq.
}
rw e__111.
apply (from_le_nn 1 0 ((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)))) (C_ * (V (0)%Z))); [exact s__102 | lra ..].
}
{
assert (b__118 : ((0)%Z <= (0)%Z)%Z).
{
zp.
}
assert (i__119 : (0 <= (G (0)%Z))) by exact (h__1 (0)%Z b__118).
assert (e__120 : (G (0)%Z) = 1 * ((G (0)%Z) - 0) + 0).
{
transitivity ((G (0)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((G (0)%Z)).
{
feq.
}
feq.
}
rw e__120.
apply (from_le_nn 1 0 0 (G (0)%Z)); [exact i__119 | lra ..].
}
}
rw e__103. exact w__104.
}
exact s__121.
}
(* vanish *)
assert (s__142 : (tends (fun t : Z => (G (t)%Z)) 0)).
{
assert (p__123 : (forall n : Z, ((0)%Z <= n)%Z -> (0 <= (G (n)%Z)))).
{
intros n b__124.
assert (r__126 : 0 <= IZR n).
{ izr_le. }
pose proof (h__1 n ltac:(zp)) as h__125.
exact h__125.
}
assert (p__127 : (forall n : Z, ((0)%Z <= n)%Z -> ((zsum (1)%Z (n)%Z (fun k : Z => (G (k)%Z))) <= (C_ * (V (0)%Z))))).
{
intros n b__128.
assert (r__130 : 0 <= IZR n).
{ izr_le. }
pose proof (s__122 n ltac:(zp)) as h__129.
apply gap_le.
assert (e__131 : ((C_ * (V (0)%Z)) - (zsum (1)%Z (n)%Z (fun k : Z => (G (k)%Z)))) = 1 * ((C_ * (V (0)%Z)) - (zsum (1)%Z (n)%Z (fun s : Z => (G (s)%Z)))) + 0).
{
transitivity ((((V (0)%Z) * C_) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (G (i__0)%Z)))))).
{
assert (e__132 : (zsum (1)%Z (n)%Z (fun k : Z => (G (k)%Z))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
assert (e__133 : zsum (1)%Z (n)%Z (fun k : Z => (G (k)%Z)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (G (i__0)%Z))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__134 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((G (i__0)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (G (i__0)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__133.
feq.
}
eapply eq_trans.
{
rw e__132.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((V (0)%Z) * C_) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (G (i__0)%Z)))))).
{
assert (e__135 : (zsum (1)%Z (n)%Z (fun s : Z => (G (s)%Z))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
assert (e__136 : zsum (1)%Z (n)%Z (fun s : Z => (G (s)%Z)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (G (i__0)%Z)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (G (i__0)%Z))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__137 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((G (i__0)%Z)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (G (i__0)%Z))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__136.
feq.
}
eapply eq_trans.
{
rw e__135.
reflexivity.
}
feq.
}
feq.
}
rw e__131.
apply (from_le_nn 1 0 (zsum (1)%Z (n)%Z (fun s : Z => (G (s)%Z))) (C_ * (V (0)%Z))); [exact h__129 | lra ..].
}
assert (u__138 : (tends (fun n : Z => (G (n)%Z)) 0)).
{
exact (ax_terms_of_a_series (fun t : Z => (G (t)%Z)) (C_ * (V (0)%Z)) p__123 p__127).
}
assert (e__141 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__141 _).
refine (tends_from 1 _ _ _ u__138 _).
intros t b__139.
assert (r__140 : 1 <= IZR t).
{ izr_le. }
reflexivity.
}
(* goal *)
assert (s__143 : ((forall k : Z, ((0)%Z <= k)%Z -> (((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)))) <= (C_ * (V (0)%Z)))) /\ (tends (fun t : Z => (G (t)%Z)) 0))).
{
split.
{
exact s__97.
}
{
exact s__142.
}
}
pose proof s__143 as [h__144 h__145].
change ((forall k : Z, ((0)%Z <= k)%Z -> (((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)))) <= (C_ * (V (0)%Z)))) /\ (tends (fun t : Z => (G (t)%Z)) 0)).
exact s__143.
Qed.
Fail Definition corrupted : forall (V : Z -> R) (G : Z -> R) (C_ : R), (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (V (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (G (t)%Z))) -> (0 < C_) -> (forall t : Z, ((0)%Z <= t)%Z -> ((G (t)%Z) <= (C_ * ((V (t)%Z) - (V ((t + 1))%Z))))) -> ((forall k : Z, ((0)%Z <= k)%Z -> ((C_ * (V (0)%Z)) < ((G (0)%Z) + (zsum (1)%Z (k)%Z (fun s : Z => (G (s)%Z)))))) /\ (tends (fun t : Z => (G (t)%Z)) 0)) := claim.
End T_finite_sum_a9b6ae94.


(* aida.eq15_product; certificate 500c12b7b4ea2cdb5a6307b9c8f9bf264561fb8b2752af369492ee704208705c *)
Module T_aida_eq15_product_500c12b7.
Definition aida_m (b1 : R) (m : R) (g : R) : R := ((g * (1 - b1)) + (m * b1)).
Definition aida_r (b2 : R) (p : R) (r : R) (g : R) : R := ((r * b2) + ((apow g p) * (1 - b2))).
Fixpoint first_nat (b1 : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => (aida_m b1 (first_nat b1 g k__) (g (((0 + Z.of_nat k__) + 1))%Z)) end.
Definition first (b1 : R) (g : Z -> R) (n : Z) : R := first_nat b1 g (Z.to_nat (n - 0)).
Lemma first_start : forall (b1 : R) (g : Z -> R), first b1 g (0)%Z = 0.
Proof. intros. unfold first. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma first_succ : forall (b1 : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> first b1 g (n + 1)%Z = (aida_m b1 (first b1 g (n)%Z) (g ((n + 1))%Z)).
Proof. intros b1 g n bound. unfold first. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [first_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.
Fixpoint second_nat (b2 : R) (p : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => (aida_r b2 p (second_nat b2 p g k__) (g (((0 + Z.of_nat k__) + 1))%Z)) end.
Definition second (b2 : R) (p : R) (g : Z -> R) (n : Z) : R := second_nat b2 p g (Z.to_nat (n - 0)).
Lemma second_start : forall (b2 : R) (p : R) (g : Z -> R), second b2 p g (0)%Z = 0.
Proof. intros. unfold second. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma second_succ : forall (b2 : R) (p : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> second b2 p g (n + 1)%Z = (aida_r b2 p (second b2 p g (n)%Z) (g ((n + 1))%Z)).
Proof. intros b2 p g n bound. unfold second. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [second_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z /\ ((0 < b2) /\ (b2 < 1)) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (fun i : Z => (2 - (IZR i))), (3)%Z.
split.
{
lia.
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
{
change (1 <= 3).
closed_less.
}
}
Qed.

Theorem claim : forall (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (((second b2 1 g (t)%Z) ^ 2) <= ((1 - (powerRZ b2 (t)%Z)) * (second b2 2 g (t)%Z))).
Proof.
intros b2 g t b__0 h__2 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* first *)
assert (s__13 : (((apow (g (1)%Z) 1) ^ 2) = ((g (1)%Z) ^ 2))).
{
assert (p__7 : (0 < 1)).
{
lra.
}
assert (p__8 : (0 < 1)).
{
lra.
}
assert (u__9 : (((apow (g (1)%Z) 1) * (apow (g (1)%Z) 1)) = (apow (g (1)%Z) (1 + 1)))).
{
exact (ax_apow_sum (g (1)%Z) 1 1 p__7 p__8).
}
apply gap_eq.
assert (e__10 : (((g (1)%Z) ^ 2) - ((apow (g (1)%Z) 1) ^ 2)) = 1 * ((apow (g (1)%Z) (1 + 1)) - ((apow (g (1)%Z) 1) * (apow (g (1)%Z) 1))) + 0).
{
transitivity ((((- 1) * ((apow (g (1)%Z) 1) ^ 2)) + ((g (1)%Z) ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * ((apow (g (1)%Z) 1) ^ 2)) + ((g (1)%Z) ^ 2))).
{
assert (e__11 : (apow (g (1)%Z) (1 + 1)) = ((g (1)%Z) ^ 2)).
{
assert (e__12 : (1 + 1) = 2).
{
feq.
}
transitivity (apow (g (1)%Z) 2 ).
{ exact (f_equal (fun v__ => apow (g (1)%Z) v__ ) e__12). }
rewrite (apow_even (g (1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__11.
reflexivity.
}
feq.
}
feq.
}
rw e__10.
apply (from_eq_zero 1 0 ((apow (g (1)%Z) 1) * (apow (g (1)%Z) 1)) (apow (g (1)%Z) (1 + 1))); [exact u__9 | lra ..].
}
(* J *)
assert (s__122 : (forall k : Z, ((1)%Z <= k)%Z -> (((second b2 1 g (k)%Z) ^ 2) <= ((1 - (powerRZ b2 (k)%Z)) * (second b2 2 g (k)%Z))))).
{
apply (induction_from (fun k : Z => (((second b2 1 g (k)%Z) ^ 2) <= ((1 - (powerRZ b2 (k)%Z)) * (second b2 2 g (k)%Z)))) (1)%Z).
{
change (((second b2 1 g (1)%Z) ^ 2) <= ((1 - (powerRZ b2 (1)%Z)) * (second b2 2 g (1)%Z))).
assert (n__26 : (apow (g (1)%Z) 1) ^ 2 = ((g (1)%Z) ^ 2)).
{
transitivity (1 * ((apow (g (1)%Z) 1) ^ 2)).
{ feq. }
rewrite s__13.
feq.
}
(* base *)
assert (s__27 : (((second b2 1 g (1)%Z) ^ 2) <= ((1 - (b2 ^ 1)) * (second b2 2 g (1)%Z)))).
{
apply gap_le.
assert (e__14 : (((1 - (b2 ^ 1)) * (second b2 2 g (1)%Z)) - ((second b2 1 g (1)%Z) ^ 2)) = 0).
{
transitivity (((2 * ((apow (g (1)%Z) 1) ^ 2) * b2) + ((- 1) * ((apow (g (1)%Z) 1) ^ 2) * (b2 ^ 2)) + ((- 1) * ((apow (g (1)%Z) 1) ^ 2)) + ((- 2) * ((g (1)%Z) ^ 2) * b2) + (((g (1)%Z) ^ 2) * (b2 ^ 2)) + ((g (1)%Z) ^ 2))).
{
assert (e__16 : (second b2 2 g (1)%Z) = (((- 1) * ((g (1)%Z) ^ 2) * b2) + ((g (1)%Z) ^ 2))).
{
transitivity (second b2 2 g ((0)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 2 g (0)%Z) by zp.
change ((aida_r b2 2 (second b2 2 g (0)%Z) (g (((0)%Z + 1))%Z)) = (((- 1) * ((g (1)%Z) ^ 2) * b2) + ((g (1)%Z) ^ 2))).
change ((((second b2 2 g (0)%Z) * b2) + ((apow (g (((0)%Z + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (1)%Z) ^ 2) * b2) + ((g (1)%Z) ^ 2))).
assert (e__17 : (apow (g (((0)%Z + 1))%Z) 2) = ((g (1)%Z) ^ 2)).
{
assert (e__18 : (g (((0)%Z + 1))%Z) = (g (1)%Z)).
{
swap (((0)%Z + 1))%Z with (1)%Z.
reflexivity.
}
transitivity (apow  (g (1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__18). }
rewrite (apow_even (g (1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
assert (e__19 : (second b2 2 g (0)%Z) = 0).
{
rewrite (second_start b2 2 g).
change (0 = 0).
reflexivity.
}
eapply eq_trans.
{
rw e__17.
rw e__19.
reflexivity.
}
feq.
}
assert (e__20 : (second b2 1 g (1)%Z) = (((- 1) * (apow (g (1)%Z) 1) * b2) + (apow (g (1)%Z) 1))).
{
transitivity (second b2 1 g ((0)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 1 g (0)%Z) by zp.
change ((aida_r b2 1 (second b2 1 g (0)%Z) (g (((0)%Z + 1))%Z)) = (((- 1) * (apow (g (1)%Z) 1) * b2) + (apow (g (1)%Z) 1))).
change ((((second b2 1 g (0)%Z) * b2) + ((apow (g (((0)%Z + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (1)%Z) 1) * b2) + (apow (g (1)%Z) 1))).
assert (e__21 : (apow (g (((0)%Z + 1))%Z) 1) = (apow (g (1)%Z) 1)).
{
assert (e__22 : (g (((0)%Z + 1))%Z) = (g (1)%Z)).
{
swap (((0)%Z + 1))%Z with (1)%Z.
reflexivity.
}
transitivity (apow  (g (1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__22). }
reflexivity.
}
assert (e__23 : (second b2 1 g (0)%Z) = 0).
{
rewrite (second_start b2 1 g).
change (0 = 0).
reflexivity.
}
eapply eq_trans.
{
rw e__21.
rw e__23.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__16.
rw e__20.
reflexivity.
}
feq.
}
symmetry.
transitivity (0).
{
reflexivity.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((2 * ((apow (g (1)%Z) 1) ^ 2) * b2) + ((- 1) * ((apow (g (1)%Z) 1) ^ 2) * (b2 ^ 2)) + ((- 1) * ((apow (g (1)%Z) 1) ^ 2)) + ((- 2) * ((g (1)%Z) ^ 2) * b2) + (1 * ((g (1)%Z) ^ 2) * (b2 ^ 2)) + (1 * ((g (1)%Z) ^ 2))))).
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
assert (w__15 : 0 <= 0).
{
apply Req_le_sym.
reflexivity.
}
rw e__14. exact w__15.
}
apply gap_le.
assert (e__28 : (((1 - (powerRZ b2 (1)%Z)) * (second b2 2 g (1)%Z)) - ((second b2 1 g (1)%Z) ^ 2)) = 1 * (((1 - (b2 ^ 1)) * (second b2 2 g (1)%Z)) - ((second b2 1 g (1)%Z) ^ 2)) + 0).
{
transitivity (((2 * ((apow (g (1)%Z) 1) ^ 2) * b2) + ((- 1) * ((apow (g (1)%Z) 1) ^ 2) * (b2 ^ 2)) + ((- 1) * ((apow (g (1)%Z) 1) ^ 2)) + ((- 2) * ((g (1)%Z) ^ 2) * b2) + (((g (1)%Z) ^ 2) * (b2 ^ 2)) + ((g (1)%Z) ^ 2))).
{
assert (e__29 : (second b2 2 g (1)%Z) = (((- 1) * ((g (1)%Z) ^ 2) * b2) + ((g (1)%Z) ^ 2))).
{
transitivity (second b2 2 g ((0)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 2 g (0)%Z) by zp.
change ((aida_r b2 2 (second b2 2 g (0)%Z) (g (((0)%Z + 1))%Z)) = (((- 1) * ((g (1)%Z) ^ 2) * b2) + ((g (1)%Z) ^ 2))).
change ((((second b2 2 g (0)%Z) * b2) + ((apow (g (((0)%Z + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (1)%Z) ^ 2) * b2) + ((g (1)%Z) ^ 2))).
assert (e__30 : (apow (g (((0)%Z + 1))%Z) 2) = ((g (1)%Z) ^ 2)).
{
assert (e__31 : (g (((0)%Z + 1))%Z) = (g (1)%Z)).
{
swap (((0)%Z + 1))%Z with (1)%Z.
reflexivity.
}
transitivity (apow  (g (1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__31). }
rewrite (apow_even (g (1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
assert (e__32 : (second b2 2 g (0)%Z) = 0).
{
rewrite (second_start b2 2 g).
change (0 = 0).
reflexivity.
}
eapply eq_trans.
{
rw e__30.
rw e__32.
reflexivity.
}
feq.
}
assert (e__33 : (second b2 1 g (1)%Z) = (((- 1) * (apow (g (1)%Z) 1) * b2) + (apow (g (1)%Z) 1))).
{
transitivity (second b2 1 g ((0)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 1 g (0)%Z) by zp.
change ((aida_r b2 1 (second b2 1 g (0)%Z) (g (((0)%Z + 1))%Z)) = (((- 1) * (apow (g (1)%Z) 1) * b2) + (apow (g (1)%Z) 1))).
change ((((second b2 1 g (0)%Z) * b2) + ((apow (g (((0)%Z + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (1)%Z) 1) * b2) + (apow (g (1)%Z) 1))).
assert (e__34 : (apow (g (((0)%Z + 1))%Z) 1) = (apow (g (1)%Z) 1)).
{
assert (e__35 : (g (((0)%Z + 1))%Z) = (g (1)%Z)).
{
swap (((0)%Z + 1))%Z with (1)%Z.
reflexivity.
}
transitivity (apow  (g (1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__35). }
reflexivity.
}
assert (e__36 : (second b2 1 g (0)%Z) = 0).
{
rewrite (second_start b2 1 g).
change (0 = 0).
reflexivity.
}
eapply eq_trans.
{
rw e__34.
rw e__36.
reflexivity.
}
feq.
}
assert (e__37 : (powerRZ b2 (1)%Z) = b2).
{
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__29.
rw e__33.
rw e__37.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * ((apow (g (1)%Z) 1) ^ 2) * b2) + ((- 1) * ((apow (g (1)%Z) 1) ^ 2) * (b2 ^ 2)) + ((- 1) * ((apow (g (1)%Z) 1) ^ 2)) + ((- 2) * ((g (1)%Z) ^ 2) * b2) + (((g (1)%Z) ^ 2) * (b2 ^ 2)) + ((g (1)%Z) ^ 2))).
{
assert (e__38 : (second b2 2 g (1)%Z) = (((- 1) * ((g (1)%Z) ^ 2) * b2) + ((g (1)%Z) ^ 2))).
{
transitivity (second b2 2 g ((0)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 2 g (0)%Z) by zp.
change ((aida_r b2 2 (second b2 2 g (0)%Z) (g (((0)%Z + 1))%Z)) = (((- 1) * ((g (1)%Z) ^ 2) * b2) + ((g (1)%Z) ^ 2))).
change ((((second b2 2 g (0)%Z) * b2) + ((apow (g (((0)%Z + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (1)%Z) ^ 2) * b2) + ((g (1)%Z) ^ 2))).
assert (e__39 : (apow (g (((0)%Z + 1))%Z) 2) = ((g (1)%Z) ^ 2)).
{
assert (e__40 : (g (((0)%Z + 1))%Z) = (g (1)%Z)).
{
swap (((0)%Z + 1))%Z with (1)%Z.
reflexivity.
}
transitivity (apow  (g (1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__40). }
rewrite (apow_even (g (1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
assert (e__41 : (second b2 2 g (0)%Z) = 0).
{
rewrite (second_start b2 2 g).
change (0 = 0).
reflexivity.
}
eapply eq_trans.
{
rw e__39.
rw e__41.
reflexivity.
}
feq.
}
assert (e__42 : (second b2 1 g (1)%Z) = (((- 1) * (apow (g (1)%Z) 1) * b2) + (apow (g (1)%Z) 1))).
{
transitivity (second b2 1 g ((0)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 1 g (0)%Z) by zp.
change ((aida_r b2 1 (second b2 1 g (0)%Z) (g (((0)%Z + 1))%Z)) = (((- 1) * (apow (g (1)%Z) 1) * b2) + (apow (g (1)%Z) 1))).
change ((((second b2 1 g (0)%Z) * b2) + ((apow (g (((0)%Z + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (1)%Z) 1) * b2) + (apow (g (1)%Z) 1))).
assert (e__43 : (apow (g (((0)%Z + 1))%Z) 1) = (apow (g (1)%Z) 1)).
{
assert (e__44 : (g (((0)%Z + 1))%Z) = (g (1)%Z)).
{
swap (((0)%Z + 1))%Z with (1)%Z.
reflexivity.
}
transitivity (apow  (g (1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__44). }
reflexivity.
}
assert (e__45 : (second b2 1 g (0)%Z) = 0).
{
rewrite (second_start b2 1 g).
change (0 = 0).
reflexivity.
}
eapply eq_trans.
{
rw e__43.
rw e__45.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__38.
rw e__42.
reflexivity.
}
feq.
}
feq.
}
rw e__28.
apply (from_le_nn 1 0 ((second b2 1 g (1)%Z) ^ 2) ((1 - (b2 ^ 1)) * (second b2 2 g (1)%Z))); [exact s__27 | lra ..].
}
{
intros k b__46.
assert (r__47 : 1 <= IZR k).
{ izr_le. }
intros IH__48.
change (((second b2 1 g (k + 1)%Z) ^ 2) <= ((1 - (powerRZ b2 (k + 1)%Z)) * (second b2 2 g (k + 1)%Z))).
(* square *)
assert (s__61 : (((apow (g ((k + 1))%Z) 1) ^ 2) = ((g ((k + 1))%Z) ^ 2))).
{
assert (p__49 : (0 < 1)).
{
lra.
}
assert (p__50 : (0 < 1)).
{
lra.
}
assert (u__51 : (((apow (g ((k + 1))%Z) 1) * (apow (g ((k + 1))%Z) 1)) = (apow (g ((k + 1))%Z) (1 + 1)))).
{
exact (ax_apow_sum (g ((k + 1))%Z) 1 1 p__49 p__50).
}
apply gap_eq.
assert (e__52 : (((g ((k + 1))%Z) ^ 2) - ((apow (g ((k + 1))%Z) 1) ^ 2)) = 1 * ((apow (g ((k + 1))%Z) (1 + 1)) - ((apow (g ((k + 1))%Z) 1) * (apow (g ((k + 1))%Z) 1))) + 0).
{
transitivity ((((- 1) * ((apow (g (k + 1)%Z) 1) ^ 2)) + ((g (k + 1)%Z) ^ 2))).
{
assert (e__53 : (apow (g ((k + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__54 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__54). }
reflexivity.
}
assert (e__55 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__53.
rw e__55.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((apow (g (k + 1)%Z) 1) ^ 2)) + ((g (k + 1)%Z) ^ 2))).
{
assert (e__56 : (apow (g ((k + 1))%Z) (1 + 1)) = ((g (k + 1)%Z) ^ 2)).
{
assert (e__57 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) (1 + 1)).
{ exact (f_equal (fun v__ => apow  v__ (1 + 1)) e__57). }
assert (e__58 : (1 + 1) = 2).
{
feq.
}
transitivity (apow (g (k + 1)%Z) 2 ).
{ exact (f_equal (fun v__ => apow (g (k + 1)%Z) v__ ) e__58). }
rewrite (apow_even (g (k + 1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
assert (e__59 : (apow (g ((k + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__60 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__60). }
reflexivity.
}
eapply eq_trans.
{
rw e__56.
rw e__59.
reflexivity.
}
feq.
}
feq.
}
rw e__52.
apply (from_eq_zero 1 0 ((apow (g ((k + 1))%Z) 1) * (apow (g ((k + 1))%Z) 1)) (apow (g ((k + 1))%Z) (1 + 1))); [exact u__51 | lra ..].
}
assert (n__71 : (1 - (powerRZ b2 (k)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__64 : 0 < b2).
{
assert (e__68 : b2 = 1 * (b2 - 0) + 0).
{
transitivity (b2).
{
reflexivity.
}
symmetry.
transitivity (b2).
{
feq.
}
feq.
}
rw e__68.
apply (from_lt_pos 1 0 0 b2); [exact h__3 | lra ..].
}
assert (g__65 : 0 < (1 - b2)).
{
assert (e__69 : (1 - b2) = 1 * (1 - b2) + 0).
{
transitivity ((((- 1) * b2) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b2) + 1)).
{
feq.
}
feq.
}
rw e__69.
apply (from_lt_pos 1 0 b2 1); [exact h__4 | lra ..].
}
assert (g__66 : 0 < (IZR k)).
{
assert (e__70 : (IZR k) = 1 * ((IZR k) - 1) + 1).
{
transitivity ((IZR k)).
{
reflexivity.
}
symmetry.
transitivity ((IZR k)).
{
feq.
}
feq.
}
rw e__70.
apply (from_le_pos 1 1 1 (IZR k)); [exact r__47 | lra ..].
}
assert (g__67 : 0 < (1 - (powerRZ b2 (k)%Z))).
{
pz_gap b2 (k)%Z.
}
lra.
}
assert (n__73 : (((- 1) * (powerRZ b2 (k)%Z)) + 1) <> 0).
{
assert (e__72 : (1 - (powerRZ b2 (k)%Z)) = (((- 1) * (powerRZ b2 (k)%Z)) + 1)).
{
feq.
}
try rewrite <- e__72.
exact n__71.
}
assert (n__74 : ((powerRZ b2 (k)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__73.
transitivity ((- 1) * ((powerRZ b2 (k)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__93 : (apow (g (k + 1)%Z) 1) ^ 2 = ((g (k + 1)%Z) ^ 2)).
{
transitivity (1 * ((apow (g (k + 1)%Z) 1) ^ 2)).
{ feq. }
assert (e__90 : ((apow (g ((k + 1))%Z) 1) ^ 2) = ((apow (g (k + 1)%Z) 1) ^ 2)).
{
assert (e__91 : (apow (g ((k + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__92 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__92). }
reflexivity.
}
eapply eq_trans.
{
rw e__91.
reflexivity.
}
feq.
}
try rewrite <- e__90.
rewrite s__61.
assert (e__88 : ((g ((k + 1))%Z) ^ 2) = ((g (k + 1)%Z) ^ 2)).
{
assert (e__89 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__89.
reflexivity.
}
feq.
}
rw e__88.
feq.
}
(* step *)
assert (s__106 : (((second b2 1 g ((k + 1))%Z) ^ 2) <= ((1 - (powerRZ b2 ((k + 1))%Z)) * (second b2 2 g ((k + 1))%Z)))).
{
apply gap_le.
assert (e__62 : (((1 - (powerRZ b2 ((k + 1))%Z)) * (second b2 2 g ((k + 1))%Z)) - ((second b2 1 g ((k + 1))%Z) ^ 2)) = (((b2 ^ 2) * (((1 - (powerRZ b2 (k)%Z)) * (second b2 2 g (k)%Z)) - ((second b2 1 g (k)%Z) ^ 2))) + ((b2 * (1 - b2) * (((((1 - (powerRZ b2 (k)%Z)) * (apow (g ((k + 1))%Z) 1)) - (second b2 1 g (k)%Z)) ^ 2) + (((1 - (powerRZ b2 (k)%Z)) * (second b2 2 g (k)%Z)) - ((second b2 1 g (k)%Z) ^ 2)))) * / (1 - (powerRZ b2 (k)%Z))))).
{
transitivity ((((- 2) * (apow (g (k + 1)%Z) 1) * (second b2 1 g (k)%Z) * b2) + (2 * (apow (g (k + 1)%Z) 1) * (second b2 1 g (k)%Z) * (b2 ^ 2)) + (2 * ((apow (g (k + 1)%Z) 1) ^ 2) * b2) + ((- 1) * ((apow (g (k + 1)%Z) 1) ^ 2) * (b2 ^ 2)) + ((- 1) * ((apow (g (k + 1)%Z) 1) ^ 2)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (powerRZ b2 (k)%Z) * b2) + (((g (k + 1)%Z) ^ 2) * (powerRZ b2 (k)%Z) * (b2 ^ 2)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((- 1) * ((second b2 1 g (k)%Z) ^ 2) * (b2 ^ 2)) + ((- 1) * (second b2 2 g (k)%Z) * (powerRZ b2 (k)%Z) * (b2 ^ 2)) + ((second b2 2 g (k)%Z) * b2))).
{
assert (e__75 : (second b2 2 g ((k + 1))%Z) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second b2 2 g (k)%Z) * b2))).
{
transitivity (second b2 2 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 2 g (k)%Z) by zp.
change ((aida_r b2 2 (second b2 2 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second b2 2 g (k)%Z) * b2))).
change ((((second b2 2 g (k)%Z) * b2) + ((apow (g (((k)%Z + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second b2 2 g (k)%Z) * b2))).
assert (e__76 : (apow (g (((k)%Z + 1))%Z) 2) = ((g (k + 1)%Z) ^ 2)).
{
assert (e__77 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__77). }
rewrite (apow_even (g (k + 1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__76.
reflexivity.
}
feq.
}
assert (e__78 : (second b2 1 g ((k + 1))%Z) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
{
transitivity (second b2 1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 1 g (k)%Z) by zp.
change ((aida_r b2 1 (second b2 1 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
change ((((second b2 1 g (k)%Z) * b2) + ((apow (g (((k)%Z + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
assert (e__79 : (apow (g (((k)%Z + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__80 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__80). }
reflexivity.
}
eapply eq_trans.
{
rw e__79.
reflexivity.
}
feq.
}
assert (e__81 : (powerRZ b2 ((k + 1))%Z) = ((powerRZ b2 (k)%Z) * b2)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b2 (k)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__75.
rw e__78.
rw e__81.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 2) * (apow (g (k + 1)%Z) 1) * (second b2 1 g (k)%Z) * (powerRZ b2 (k)%Z) * b2) + (2 * (apow (g (k + 1)%Z) 1) * (second b2 1 g (k)%Z) * (powerRZ b2 (k)%Z) * (b2 ^ 2)) + (2 * (apow (g (k + 1)%Z) 1) * (second b2 1 g (k)%Z) * b2) + ((- 2) * (apow (g (k + 1)%Z) 1) * (second b2 1 g (k)%Z) * (b2 ^ 2)) + (2 * ((apow (g (k + 1)%Z) 1) ^ 2) * (powerRZ b2 (k)%Z) * b2) + ((- 2) * ((apow (g (k + 1)%Z) 1) ^ 2) * (powerRZ b2 (k)%Z) * (b2 ^ 2)) + ((- 1) * ((apow (g (k + 1)%Z) 1) ^ 2) * ((powerRZ b2 (k)%Z) ^ 2) * b2) + (((apow (g (k + 1)%Z) 1) ^ 2) * ((powerRZ b2 (k)%Z) ^ 2) * (b2 ^ 2)) + ((- 1) * ((apow (g (k + 1)%Z) 1) ^ 2) * b2) + (((apow (g (k + 1)%Z) 1) ^ 2) * (b2 ^ 2)) + ((- 1) * ((second b2 1 g (k)%Z) ^ 2) * (powerRZ b2 (k)%Z) * (b2 ^ 2)) + (((second b2 1 g (k)%Z) ^ 2) * (b2 ^ 2)) + ((second b2 2 g (k)%Z) * (powerRZ b2 (k)%Z) * b2) + ((second b2 2 g (k)%Z) * (powerRZ b2 (k)%Z) * (b2 ^ 2)) + ((- 1) * (second b2 2 g (k)%Z) * ((powerRZ b2 (k)%Z) ^ 2) * (b2 ^ 2)) + ((- 1) * (second b2 2 g (k)%Z) * b2)) * (/ ((powerRZ b2 (k)%Z) + (- 1))))).
{
assert (e__82 : / (1 - (powerRZ b2 (k)%Z)) = ((- 1) * (/ ((powerRZ b2 (k)%Z) + (- 1))))).
{
assert (e__83 : (1 - (powerRZ b2 (k)%Z)) = (((- 1) * (powerRZ b2 (k)%Z)) + 1)).
{
feq.
}
rw e__83.
apply inv_by. feq.
}
assert (e__84 : (apow (g ((k + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__85 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__85). }
reflexivity.
}
eapply eq_trans.
{
rw e__82.
rw e__84.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * ((apow (g (k + 1)%Z) 1) ^ 2) * (powerRZ b2 (k)%Z)) + (1 * ((apow (g (k + 1)%Z) 1) ^ 2) * (powerRZ b2 (k)%Z) * (b2 ^ 2)) + (1 * ((apow (g (k + 1)%Z) 1) ^ 2) * ((powerRZ b2 (k)%Z) ^ 2) * b2) + ((- 1) * ((apow (g (k + 1)%Z) 1) ^ 2) * ((powerRZ b2 (k)%Z) ^ 2) * (b2 ^ 2)) + ((- 1) * ((apow (g (k + 1)%Z) 1) ^ 2) * b2) + (1 * ((apow (g (k + 1)%Z) 1) ^ 2)) + (1 * ((g (k + 1)%Z) ^ 2) * (powerRZ b2 (k)%Z)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (powerRZ b2 (k)%Z) * (b2 ^ 2)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * ((powerRZ b2 (k)%Z) ^ 2) * b2) + (1 * ((g (k + 1)%Z) ^ 2) * ((powerRZ b2 (k)%Z) ^ 2) * (b2 ^ 2)) + (1 * ((g (k + 1)%Z) ^ 2) * b2) + ((- 1) * ((g (k + 1)%Z) ^ 2))) * (/ ((1 * (powerRZ b2 (k)%Z)) + ((- 1)))))).
{
feq.
}
rw n__93.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__63 : 0 <= (((b2 ^ 2) * (((1 - (powerRZ b2 (k)%Z)) * (second b2 2 g (k)%Z)) - ((second b2 1 g (k)%Z) ^ 2))) + ((b2 * (1 - b2) * (((((1 - (powerRZ b2 (k)%Z)) * (apow (g ((k + 1))%Z) 1)) - (second b2 1 g (k)%Z)) ^ 2) + (((1 - (powerRZ b2 (k)%Z)) * (second b2 2 g (k)%Z)) - ((second b2 1 g (k)%Z) ^ 2)))) * / (1 - (powerRZ b2 (k)%Z))))).
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
apply pow_pos.
assert (e__94 : b2 = 1 * (b2 - 0) + 0).
{
transitivity (b2).
{
reflexivity.
}
symmetry.
transitivity (b2).
{
feq.
}
feq.
}
rw e__94.
apply (from_lt_pos 1 0 0 b2); [exact h__3 | lra ..].
}
{
assert (e__95 : (((1 - (powerRZ b2 (k)%Z)) * (second b2 2 g (k)%Z)) - ((second b2 1 g (k)%Z) ^ 2)) = 1 * (((1 - (powerRZ b2 (k)%Z)) * (second b2 2 g (k)%Z)) - ((second b2 1 g (k)%Z) ^ 2)) + 0).
{
transitivity ((((- 1) * ((second b2 1 g (k)%Z) ^ 2)) + ((- 1) * (second b2 2 g (k)%Z) * (powerRZ b2 (k)%Z)) + (second b2 2 g (k)%Z))).
{
feq.
}
symmetry.
transitivity ((((- 1) * ((second b2 1 g (k)%Z) ^ 2)) + ((- 1) * (second b2 2 g (k)%Z) * (powerRZ b2 (k)%Z)) + (second b2 2 g (k)%Z))).
{
feq.
}
feq.
}
rw e__95.
apply (from_le_nn 1 0 ((second b2 1 g (k)%Z) ^ 2) ((1 - (powerRZ b2 (k)%Z)) * (second b2 2 g (k)%Z))); [exact IH__48 | lra ..].
}
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__96 : b2 = 1 * (b2 - 0) + 0).
{
transitivity (b2).
{
reflexivity.
}
symmetry.
transitivity (b2).
{
feq.
}
feq.
}
rw e__96.
apply (from_lt_pos 1 0 0 b2); [exact h__3 | lra ..].
}
{
assert (e__97 : (1 - b2) = 1 * (1 - b2) + 0).
{
transitivity ((((- 1) * b2) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b2) + 1)).
{
feq.
}
feq.
}
rw e__97.
apply (from_lt_pos 1 0 b2 1); [exact h__4 | lra ..].
}
}
{
apply plus_nn_nn.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
assert (e__98 : (((1 - (powerRZ b2 (k)%Z)) * (second b2 2 g (k)%Z)) - ((second b2 1 g (k)%Z) ^ 2)) = 1 * (((1 - (powerRZ b2 (k)%Z)) * (second b2 2 g (k)%Z)) - ((second b2 1 g (k)%Z) ^ 2)) + 0).
{
transitivity ((((- 1) * ((second b2 1 g (k)%Z) ^ 2)) + ((- 1) * (second b2 2 g (k)%Z) * (powerRZ b2 (k)%Z)) + (second b2 2 g (k)%Z))).
{
feq.
}
symmetry.
transitivity ((((- 1) * ((second b2 1 g (k)%Z) ^ 2)) + ((- 1) * (second b2 2 g (k)%Z) * (powerRZ b2 (k)%Z)) + (second b2 2 g (k)%Z))).
{
feq.
}
feq.
}
rw e__98.
apply (from_le_nn 1 0 ((second b2 1 g (k)%Z) ^ 2) ((1 - (powerRZ b2 (k)%Z)) * (second b2 2 g (k)%Z))); [exact IH__48 | lra ..].
}
}
}
{
apply inv_pos.
assert (g__99 : 0 < b2).
{
assert (e__103 : b2 = 1 * (b2 - 0) + 0).
{
transitivity (b2).
{
reflexivity.
}
symmetry.
transitivity (b2).
{
feq.
}
feq.
}
rw e__103.
apply (from_lt_pos 1 0 0 b2); [exact h__3 | lra ..].
}
assert (g__100 : 0 < (1 - b2)).
{
assert (e__104 : (1 - b2) = 1 * (1 - b2) + 0).
{
transitivity ((((- 1) * b2) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b2) + 1)).
{
feq.
}
feq.
}
rw e__104.
apply (from_lt_pos 1 0 b2 1); [exact h__4 | lra ..].
}
assert (g__101 : 0 < (IZR k)).
{
assert (e__105 : (IZR k) = 1 * ((IZR k) - 1) + 1).
{
transitivity ((IZR k)).
{
reflexivity.
}
symmetry.
transitivity ((IZR k)).
{
feq.
}
feq.
}
rw e__105.
apply (from_le_pos 1 1 1 (IZR k)); [exact r__47 | lra ..].
}
assert (g__102 : 0 < (1 - (powerRZ b2 (k)%Z))).
{
pz_gap b2 (k)%Z.
}
lra.
}
}
}
rw e__62. exact w__63.
}
apply gap_le.
assert (e__107 : (((1 - (powerRZ b2 (k + 1)%Z)) * (second b2 2 g (k + 1)%Z)) - ((second b2 1 g (k + 1)%Z) ^ 2)) = 1 * (((1 - (powerRZ b2 ((k + 1))%Z)) * (second b2 2 g ((k + 1))%Z)) - ((second b2 1 g ((k + 1))%Z) ^ 2)) + 0).
{
transitivity ((((- 2) * (apow (g (k + 1)%Z) 1) * (second b2 1 g (k)%Z) * b2) + (2 * (apow (g (k + 1)%Z) 1) * (second b2 1 g (k)%Z) * (b2 ^ 2)) + (2 * ((apow (g (k + 1)%Z) 1) ^ 2) * b2) + ((- 1) * ((apow (g (k + 1)%Z) 1) ^ 2) * (b2 ^ 2)) + ((- 1) * ((apow (g (k + 1)%Z) 1) ^ 2)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (powerRZ b2 (k)%Z) * b2) + (((g (k + 1)%Z) ^ 2) * (powerRZ b2 (k)%Z) * (b2 ^ 2)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((- 1) * ((second b2 1 g (k)%Z) ^ 2) * (b2 ^ 2)) + ((- 1) * (second b2 2 g (k)%Z) * (powerRZ b2 (k)%Z) * (b2 ^ 2)) + ((second b2 2 g (k)%Z) * b2))).
{
assert (e__108 : (second b2 2 g (k + 1)%Z) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second b2 2 g (k)%Z) * b2))).
{
transitivity (second b2 2 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 2 g (k)%Z) by zp.
change ((aida_r b2 2 (second b2 2 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second b2 2 g (k)%Z) * b2))).
change ((((second b2 2 g (k)%Z) * b2) + ((apow (g (((k)%Z + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second b2 2 g (k)%Z) * b2))).
assert (e__109 : (apow (g (((k)%Z + 1))%Z) 2) = ((g (k + 1)%Z) ^ 2)).
{
assert (e__110 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__110). }
rewrite (apow_even (g (k + 1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__109.
reflexivity.
}
feq.
}
assert (e__111 : (second b2 1 g (k + 1)%Z) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
{
transitivity (second b2 1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 1 g (k)%Z) by zp.
change ((aida_r b2 1 (second b2 1 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
change ((((second b2 1 g (k)%Z) * b2) + ((apow (g (((k)%Z + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
assert (e__112 : (apow (g (((k)%Z + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__113 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__113). }
reflexivity.
}
eapply eq_trans.
{
rw e__112.
reflexivity.
}
feq.
}
assert (e__114 : (powerRZ b2 (k + 1)%Z) = ((powerRZ b2 (k)%Z) * b2)).
{
rewrite (pz_add b2 (k)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__108.
rw e__111.
rw e__114.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (apow (g (k + 1)%Z) 1) * (second b2 1 g (k)%Z) * b2) + (2 * (apow (g (k + 1)%Z) 1) * (second b2 1 g (k)%Z) * (b2 ^ 2)) + (2 * ((apow (g (k + 1)%Z) 1) ^ 2) * b2) + ((- 1) * ((apow (g (k + 1)%Z) 1) ^ 2) * (b2 ^ 2)) + ((- 1) * ((apow (g (k + 1)%Z) 1) ^ 2)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (powerRZ b2 (k)%Z) * b2) + (((g (k + 1)%Z) ^ 2) * (powerRZ b2 (k)%Z) * (b2 ^ 2)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((- 1) * ((second b2 1 g (k)%Z) ^ 2) * (b2 ^ 2)) + ((- 1) * (second b2 2 g (k)%Z) * (powerRZ b2 (k)%Z) * (b2 ^ 2)) + ((second b2 2 g (k)%Z) * b2))).
{
assert (e__115 : (second b2 2 g ((k + 1))%Z) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second b2 2 g (k)%Z) * b2))).
{
transitivity (second b2 2 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 2 g (k)%Z) by zp.
change ((aida_r b2 2 (second b2 2 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second b2 2 g (k)%Z) * b2))).
change ((((second b2 2 g (k)%Z) * b2) + ((apow (g (((k)%Z + 1))%Z) 2) * (1 - b2))) = (((- 1) * ((g (k + 1)%Z) ^ 2) * b2) + ((g (k + 1)%Z) ^ 2) + ((second b2 2 g (k)%Z) * b2))).
assert (e__116 : (apow (g (((k)%Z + 1))%Z) 2) = ((g (k + 1)%Z) ^ 2)).
{
assert (e__117 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__117). }
rewrite (apow_even (g (k + 1)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__116.
reflexivity.
}
feq.
}
assert (e__118 : (second b2 1 g ((k + 1))%Z) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
{
transitivity (second b2 1 g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (second_succ b2 1 g (k)%Z) by zp.
change ((aida_r b2 1 (second b2 1 g (k)%Z) (g (((k)%Z + 1))%Z)) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
change ((((second b2 1 g (k)%Z) * b2) + ((apow (g (((k)%Z + 1))%Z) 1) * (1 - b2))) = (((- 1) * (apow (g (k + 1)%Z) 1) * b2) + (apow (g (k + 1)%Z) 1) + ((second b2 1 g (k)%Z) * b2))).
assert (e__119 : (apow (g (((k)%Z + 1))%Z) 1) = (apow (g (k + 1)%Z) 1)).
{
assert (e__120 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
transitivity (apow  (g (k + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__120). }
reflexivity.
}
eapply eq_trans.
{
rw e__119.
reflexivity.
}
feq.
}
assert (e__121 : (powerRZ b2 ((k + 1))%Z) = ((powerRZ b2 (k)%Z) * b2)).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add b2 (k)%Z (1)%Z) by zp.
rewrite (pz_whole b2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__115.
rw e__118.
rw e__121.
reflexivity.
}
feq.
}
feq.
}
rw e__107.
apply (from_le_nn 1 0 ((second b2 1 g ((k + 1))%Z) ^ 2) ((1 - (powerRZ b2 ((k + 1))%Z)) * (second b2 2 g ((k + 1))%Z))); [exact s__106 | lra ..].
}
}
(* goal *)
assert (s__125 : (((second b2 1 g (t)%Z) ^ 2) <= ((1 - (powerRZ b2 (t)%Z)) * (second b2 2 g (t)%Z)))).
{
assert (b__123 : ((1)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__124 : (((second b2 1 g (t)%Z) ^ 2) <= ((1 - (powerRZ b2 (t)%Z)) * (second b2 2 g (t)%Z)))).
{
exact (s__122 (t)%Z b__123).
}
exact u__124.
}
change (((second b2 1 g (t)%Z) ^ 2) <= ((1 - (powerRZ b2 (t)%Z)) * (second b2 2 g (t)%Z))).
exact s__125.
Qed.
Fail Definition corrupted : forall (b2 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b2) /\ (b2 < 1)) -> (1 <= (IZR t)) -> (((1 - (powerRZ b2 (t)%Z)) * (second b2 2 g (t)%Z)) < ((second b2 1 g (t)%Z) ^ 2)) := claim.
End T_aida_eq15_product_500c12b7.


(* aida.aggressive_powers; certificate ceffe3d5d184e9c304abc9d3af4206e212ba7214ec4630e0bb7eb2f18cf7b232 *)
Module T_aida_aggressive_powers_ceffe3d5.

Lemma satisfiable : exists (q : R) (u : R) (v : R) (w : R), (0 < q) /\ (0 < u) /\ (0 < v) /\ (0 < w) /\ ((u ^ 2) <= (w * v)).
Proof.
exists 2, 1, 2, 1.
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
change ((1 ^ 2) <= (1 * 2)).
closed_less.
}
}
}
}
Qed.

Lemma proved : forall (q : R) (u : R) (v : R) (w : R), (0 < q) -> (0 < u) -> (0 < v) -> (0 < w) -> ((u ^ 2) <= (w * v)) -> (((0 < w) /\ (0 < v) /\ (0 <> (Rpower v (q / 2))) /\ (0 < u) /\ (0 <> (Rpower u q))) /\ (((Rpower w (q / 2)) / (Rpower v (q / 2))) <= ((Rpower w q) / (Rpower u q)))).
Proof.
intros q u v w h__0 h__1 h__2 h__3 h__4.
assert (n__8 : u <> 0).
{
apply Rgt_not_eq; red.
assert (e__7 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__7.
apply (from_lt_pos 1 0 0 u); [exact h__1 | lra ..].
}
assert (n__10 : v <> 0).
{
apply Rgt_not_eq; red.
assert (e__9 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__9.
apply (from_lt_pos 1 0 0 v); [exact h__2 | lra ..].
}
assert (n__13 : ((u ^ 2) * v) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply pow_pos.
assert (e__11 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__11.
apply (from_lt_pos 1 0 0 u); [exact h__1 | lra ..].
}
{
assert (e__12 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__12.
apply (from_lt_pos 1 0 0 v); [exact h__2 | lra ..].
}
}
(* ratio *)
assert (s__21 : (0 <= (((w * / u) ^ 2) - (w * / v)))).
{
assert (e__5 : (((w * / u) ^ 2) - (w * / v)) = ((w * ((w * v) - (u ^ 2))) * / ((u ^ 2) * v))).
{
transitivity ((((/ (u ^ 2)) * (w ^ 2)) + ((- 1) * (/ v) * w))).
{
assert (e__14 : / u = (/ u)).
{
apply inv_by. feq.
}
assert (e__15 : / v = (/ v)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__14.
rw e__15.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (u ^ 2)) * (w ^ 2)) + ((- 1) * (/ v) * w))).
{
assert (e__16 : / ((u ^ 2) * v) = ((/ (u ^ 2)) * (/ v))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__16.
reflexivity.
}
feq.
}
feq.
}
assert (w__6 : 0 <= ((w * ((w * v) - (u ^ 2))) * / ((u ^ 2) * v))).
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__17 : w = 1 * (w - 0) + 0).
{
transitivity (w).
{
reflexivity.
}
symmetry.
transitivity (w).
{
feq.
}
feq.
}
rw e__17.
apply (from_lt_pos 1 0 0 w); [exact h__3 | lra ..].
}
{
assert (e__18 : ((w * v) - (u ^ 2)) = 1 * ((w * v) - (u ^ 2)) + 0).
{
transitivity ((((- 1) * (u ^ 2)) + (v * w))).
{
feq.
}
symmetry.
transitivity ((((- 1) * (u ^ 2)) + (v * w))).
{
feq.
}
feq.
}
rw e__18.
apply (from_le_nn 1 0 (u ^ 2) (w * v)); [exact h__4 | lra ..].
}
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply pow_pos.
assert (e__19 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__19.
apply (from_lt_pos 1 0 0 u); [exact h__1 | lra ..].
}
{
assert (e__20 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__20.
apply (from_lt_pos 1 0 0 v); [exact h__2 | lra ..].
}
}
}
rw e__5. exact w__6.
}
(* squares *)
assert (s__37 : (((w * / v) ^ 2) <= (((w * / u) ^ 2) ^ 2))).
{
apply gap_le.
assert (e__22 : ((((w * / u) ^ 2) ^ 2) - ((w * / v) ^ 2)) = ((((w * / u) ^ 2) - (w * / v)) * (((w * / u) ^ 2) + (w * / v)))).
{
transitivity ((((/ (u ^ 4)) * (w ^ 4)) + ((- 1) * (/ (v ^ 2)) * (w ^ 2)))).
{
assert (e__24 : / u = (/ u)).
{
apply inv_by. feq.
}
assert (e__25 : / v = (/ v)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__24.
rw e__25.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (u ^ 4)) * (w ^ 4)) + ((- 1) * (/ (v ^ 2)) * (w ^ 2)))).
{
assert (e__26 : / u = (/ u)).
{
apply inv_by. feq.
}
assert (e__27 : / v = (/ v)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__26.
rw e__27.
reflexivity.
}
feq.
}
feq.
}
assert (w__23 : 0 <= ((((w * / u) ^ 2) - (w * / v)) * (((w * / u) ^ 2) + (w * / v)))).
{
apply mult_nn_pos.
{
assert (e__28 : (((w * / u) ^ 2) - (w * / v)) = 1 * ((((w * / u) ^ 2) - (w * / v)) - 0) + 0).
{
transitivity ((((/ (u ^ 2)) * (w ^ 2)) + ((- 1) * (/ v) * w))).
{
assert (e__29 : / u = (/ u)).
{
apply inv_by. feq.
}
assert (e__30 : / v = (/ v)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__29.
rw e__30.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (u ^ 2)) * (w ^ 2)) + ((- 1) * (/ v) * w))).
{
assert (e__31 : / u = (/ u)).
{
apply inv_by. feq.
}
assert (e__32 : / v = (/ v)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__31.
rw e__32.
reflexivity.
}
feq.
}
feq.
}
rw e__28.
apply (from_le_nn 1 0 0 (((w * / u) ^ 2) - (w * / v))); [exact s__21 | lra ..].
}
{
apply plus_pos_pos.
{
apply pow_pos.
apply mult_pos_pos.
{
assert (e__33 : w = 1 * (w - 0) + 0).
{
transitivity (w).
{
reflexivity.
}
symmetry.
transitivity (w).
{
feq.
}
feq.
}
rw e__33.
apply (from_lt_pos 1 0 0 w); [exact h__3 | lra ..].
}
{
apply inv_pos.
assert (e__34 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__34.
apply (from_lt_pos 1 0 0 u); [exact h__1 | lra ..].
}
}
{
apply mult_pos_pos.
{
assert (e__35 : w = 1 * (w - 0) + 0).
{
transitivity (w).
{
reflexivity.
}
symmetry.
transitivity (w).
{
feq.
}
feq.
}
rw e__35.
apply (from_lt_pos 1 0 0 w); [exact h__3 | lra ..].
}
{
apply inv_pos.
assert (e__36 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__36.
apply (from_lt_pos 1 0 0 v); [exact h__2 | lra ..].
}
}
}
}
rw e__22. exact w__23.
}
(* grows *)
assert (s__42 : ((apow (w * / v) (q * / 2)) <= (apow ((w * / u) ^ 2) (q * / 2)))).
{
assert (p__38 : (0 < (q * / 2))).
{
assert (e__39 : (q * / 2) = (1 * / 2) * (q - 0) + 0).
{
transitivity (((1 * / 2) * q)).
{
feq.
}
symmetry.
transitivity (((1 * / 2) * q)).
{
feq.
}
feq.
}
rw e__39.
apply (from_lt_pos (1 * / 2) 0 0 q); [exact h__0 | lra ..].
}
assert (p__40 : (((w * / v) ^ 2) <= (((w * / u) ^ 2) ^ 2))).
{
exact s__37.
}
assert (u__41 : ((apow (w * / v) (q * / 2)) <= (apow ((w * / u) ^ 2) (q * / 2)))).
{
exact (ax_apow_monotone (w * / v) ((w * / u) ^ 2) (q * / 2) p__38 p__40).
}
exact u__41.
}
(* a *)
assert (s__49 : ((apow (w * / v) (q * / 2)) = (Rpower (w * / v) (q * / 2)))).
{
assert (p__43 : (0 < (w * / v))).
{
apply mult_pos_pos.
{
assert (e__44 : w = 1 * (w - 0) + 0).
{
transitivity (w).
{
reflexivity.
}
symmetry.
transitivity (w).
{
feq.
}
feq.
}
rw e__44.
apply (from_lt_pos 1 0 0 w); [exact h__3 | lra ..].
}
{
apply inv_pos.
assert (e__45 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__45.
apply (from_lt_pos 1 0 0 v); [exact h__2 | lra ..].
}
}
assert (p__46 : (0 < (q * / 2))).
{
assert (e__47 : (q * / 2) = (1 * / 2) * (q - 0) + 0).
{
transitivity (((1 * / 2) * q)).
{
feq.
}
symmetry.
transitivity (((1 * / 2) * q)).
{
feq.
}
feq.
}
rw e__47.
apply (from_lt_pos (1 * / 2) 0 0 q); [exact h__0 | lra ..].
}
assert (u__48 : ((apow (w * / v) (q * / 2)) = (Rpower (w * / v) (q * / 2)))).
{
exact (ax_apow_of_positive (w * / v) (q * / 2) p__43 p__46).
}
exact u__48.
}
(* b *)
assert (s__56 : ((apow ((w * / u) ^ 2) (q * / 2)) = (Rpower ((w * / u) ^ 2) (q * / 2)))).
{
assert (p__50 : (0 < ((w * / u) ^ 2))).
{
apply pow_pos.
apply mult_pos_pos.
{
assert (e__51 : w = 1 * (w - 0) + 0).
{
transitivity (w).
{
reflexivity.
}
symmetry.
transitivity (w).
{
feq.
}
feq.
}
rw e__51.
apply (from_lt_pos 1 0 0 w); [exact h__3 | lra ..].
}
{
apply inv_pos.
assert (e__52 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__52.
apply (from_lt_pos 1 0 0 u); [exact h__1 | lra ..].
}
}
assert (p__53 : (0 < (q * / 2))).
{
assert (e__54 : (q * / 2) = (1 * / 2) * (q - 0) + 0).
{
transitivity (((1 * / 2) * q)).
{
feq.
}
symmetry.
transitivity (((1 * / 2) * q)).
{
feq.
}
feq.
}
rw e__54.
apply (from_lt_pos (1 * / 2) 0 0 q); [exact h__0 | lra ..].
}
assert (u__55 : ((apow ((w * / u) ^ 2) (q * / 2)) = (Rpower ((w * / u) ^ 2) (q * / 2)))).
{
exact (ax_apow_of_positive ((w * / u) ^ 2) (q * / 2) p__50 p__53).
}
exact u__55.
}
(* double *)
assert (s__61 : ((Rpower (Rpower (w * / u) 2) (q * / 2)) = (Rpower (w * / u) (2 * (q * / 2))))).
{
assert (p__57 : (0 < (w * / u))).
{
apply mult_pos_pos.
{
assert (e__58 : w = 1 * (w - 0) + 0).
{
transitivity (w).
{
reflexivity.
}
symmetry.
transitivity (w).
{
feq.
}
feq.
}
rw e__58.
apply (from_lt_pos 1 0 0 w); [exact h__3 | lra ..].
}
{
apply inv_pos.
assert (e__59 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__59.
apply (from_lt_pos 1 0 0 u); [exact h__1 | lra ..].
}
}
assert (u__60 : ((Rpower (Rpower (w * / u) 2) (q * / 2)) = (Rpower (w * / u) (2 * (q * / 2))))).
{
exact (ax_rpow_of_rpow (w * / u) 2 (q * / 2) p__57).
}
exact u__60.
}
(* first *)
assert (s__65 : ((Rpower (w * / u) q) = ((Rpower w q) * / (Rpower u q)))).
{
assert (p__62 : (0 < w)).
{
exact h__3.
}
assert (p__63 : (0 < u)).
{
exact h__1.
}
assert (u__64 : ((Rpower (w * / u) q) = ((Rpower w q) * / (Rpower u q)))).
{
exact (ax_rpow_of_quotient w u q p__62 p__63).
}
exact u__64.
}
(* second *)
assert (s__69 : ((Rpower (w * / v) (q * / 2)) = ((Rpower w (q * / 2)) * / (Rpower v (q * / 2))))).
{
assert (p__66 : (0 < w)).
{
exact h__3.
}
assert (p__67 : (0 < v)).
{
exact h__2.
}
assert (u__68 : ((Rpower (w * / v) (q * / 2)) = ((Rpower w (q * / 2)) * / (Rpower v (q * / 2))))).
{
exact (ax_rpow_of_quotient w v (q * / 2) p__66 p__67).
}
exact u__68.
}
assert (n__73 : 0 < w).
{
assert (e__72 : w = 1 * (w - 0) + 0).
{
transitivity (w).
{
reflexivity.
}
symmetry.
transitivity (w).
{
feq.
}
feq.
}
rw e__72.
apply (from_lt_pos 1 0 0 w); [exact h__3 | lra ..].
}
assert (n__75 : 0 < u).
{
assert (e__74 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__74.
apply (from_lt_pos 1 0 0 u); [exact h__1 | lra ..].
}
assert (n__76 : (Rpower u q) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__78 : 0 < v).
{
assert (e__77 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__77.
apply (from_lt_pos 1 0 0 v); [exact h__2 | lra ..].
}
assert (n__79 : (Rpower v (q * / 2)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__81 : 0 < (q * / 2)).
{
assert (e__80 : (q * / 2) = (1 * / 2) * (q - 0) + 0).
{
transitivity (((1 * / 2) * q)).
{
feq.
}
symmetry.
transitivity (((1 * / 2) * q)).
{
feq.
}
feq.
}
rw e__80.
apply (from_lt_pos (1 * / 2) 0 0 q); [exact h__0 | lra ..].
}
assert (n__83 : 0 < ((1 * / 2) * q)).
{
assert (e__82 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
try rewrite <- e__82.
exact n__81.
}
assert (n__96 : 0 < (w * / v)).
{
apply mult_pos_pos.
{
assert (e__94 : w = 1 * (w - 0) + 0).
{
transitivity (w).
{
reflexivity.
}
symmetry.
transitivity (w).
{
feq.
}
feq.
}
rw e__94.
apply (from_lt_pos 1 0 0 w); [exact h__3 | lra ..].
}
{
apply inv_pos.
assert (e__95 : v = 1 * (v - 0) + 0).
{
transitivity (v).
{
reflexivity.
}
symmetry.
transitivity (v).
{
feq.
}
feq.
}
rw e__95.
apply (from_lt_pos 1 0 0 v); [exact h__2 | lra ..].
}
}
assert (n__99 : 0 < ((/ v) * w)).
{
assert (e__97 : (w * / v) = ((/ v) * w)).
{
assert (e__98 : / v = (/ v)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__98.
reflexivity.
}
feq.
}
try rewrite <- e__97.
exact n__96.
}
assert (n__110 : (apow ((/ v) * w) ((1 * / 2) * q)) = (Rpower ((/ v) * w) (q * / 2))).
{
transitivity (1 * (apow ((/ v) * w) ((1 * / 2) * q))).
{ feq. }
assert (e__106 : (apow (w * / v) (q * / 2)) = (apow ((/ v) * w) ((1 * / 2) * q))).
{
assert (e__107 : (w * / v) = ((/ v) * w)).
{
assert (e__108 : / v = (/ v)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__108.
reflexivity.
}
feq.
}
transitivity (apow  ((/ v) * w) (q * / 2)).
{ exact (f_equal (fun v__ => apow  v__ (q * / 2)) e__107). }
assert (e__109 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (apow ((/ v) * w) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => apow ((/ v) * w) v__ ) e__109). }
reflexivity.
}
try rewrite <- e__106.
rewrite s__49.
assert (e__102 : (Rpower (w * / v) (q * / 2)) = (Rpower ((/ v) * w) (q * / 2))).
{
assert (e__103 : (w * / v) = ((/ v) * w)).
{
assert (e__104 : / v = (/ v)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__104.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ v) * w) (q * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / 2)) e__103). }
assert (e__105 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (Rpower ((/ v) * w) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => Rpower ((/ v) * w) v__ ) e__105). }
replace ((1 * / 2) * q) with (q * / 2) by field.
feq.
}
rw e__102.
feq.
}
assert (n__113 : 0 < ((w * / u) ^ 2)).
{
apply pow_pos.
apply mult_pos_pos.
{
assert (e__111 : w = 1 * (w - 0) + 0).
{
transitivity (w).
{
reflexivity.
}
symmetry.
transitivity (w).
{
feq.
}
feq.
}
rw e__111.
apply (from_lt_pos 1 0 0 w); [exact h__3 | lra ..].
}
{
apply inv_pos.
assert (e__112 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__112.
apply (from_lt_pos 1 0 0 u); [exact h__1 | lra ..].
}
}
assert (n__116 : 0 < ((/ (u ^ 2)) * (w ^ 2))).
{
assert (e__114 : ((w * / u) ^ 2) = ((/ (u ^ 2)) * (w ^ 2))).
{
assert (e__115 : / u = (/ u)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__115.
reflexivity.
}
feq.
}
try rewrite <- e__114.
exact n__113.
}
assert (n__127 : (apow ((/ (u ^ 2)) * (w ^ 2)) ((1 * / 2) * q)) = (Rpower ((/ (u ^ 2)) * (w ^ 2)) (q * / 2))).
{
transitivity (1 * (apow ((/ (u ^ 2)) * (w ^ 2)) ((1 * / 2) * q))).
{ feq. }
assert (e__123 : (apow ((w * / u) ^ 2) (q * / 2)) = (apow ((/ (u ^ 2)) * (w ^ 2)) ((1 * / 2) * q))).
{
assert (e__124 : ((w * / u) ^ 2) = ((/ (u ^ 2)) * (w ^ 2))).
{
assert (e__125 : / u = (/ u)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__125.
reflexivity.
}
feq.
}
transitivity (apow  ((/ (u ^ 2)) * (w ^ 2)) (q * / 2)).
{ exact (f_equal (fun v__ => apow  v__ (q * / 2)) e__124). }
assert (e__126 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (apow ((/ (u ^ 2)) * (w ^ 2)) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => apow ((/ (u ^ 2)) * (w ^ 2)) v__ ) e__126). }
reflexivity.
}
try rewrite <- e__123.
rewrite s__56.
assert (e__119 : (Rpower ((w * / u) ^ 2) (q * / 2)) = (Rpower ((/ (u ^ 2)) * (w ^ 2)) (q * / 2))).
{
assert (e__120 : ((w * / u) ^ 2) = ((/ (u ^ 2)) * (w ^ 2))).
{
assert (e__121 : / u = (/ u)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__121.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ (u ^ 2)) * (w ^ 2)) (q * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / 2)) e__120). }
assert (e__122 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (Rpower ((/ (u ^ 2)) * (w ^ 2)) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => Rpower ((/ (u ^ 2)) * (w ^ 2)) v__ ) e__122). }
replace ((1 * / 2) * q) with (q * / 2) by field.
feq.
}
rw e__119.
feq.
}
assert (n__130 : 0 < (w * / u)).
{
apply mult_pos_pos.
{
assert (e__128 : w = 1 * (w - 0) + 0).
{
transitivity (w).
{
reflexivity.
}
symmetry.
transitivity (w).
{
feq.
}
feq.
}
rw e__128.
apply (from_lt_pos 1 0 0 w); [exact h__3 | lra ..].
}
{
apply inv_pos.
assert (e__129 : u = 1 * (u - 0) + 0).
{
transitivity (u).
{
reflexivity.
}
symmetry.
transitivity (u).
{
feq.
}
feq.
}
rw e__129.
apply (from_lt_pos 1 0 0 u); [exact h__1 | lra ..].
}
}
assert (n__133 : 0 < ((/ u) * w)).
{
assert (e__131 : (w * / u) = ((/ u) * w)).
{
assert (e__132 : / u = (/ u)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__132.
reflexivity.
}
feq.
}
try rewrite <- e__131.
exact n__130.
}
assert (n__134 : 0 < (Rpower (w * / u) 2)).
{
apply exp_pos.
}
assert (n__146 : (Rpower ((/ (u ^ 2)) * (w ^ 2)) (q * / 2)) = (Rpower ((/ u) * w) q)).
{
transitivity (1 * (Rpower ((/ (u ^ 2)) * (w ^ 2)) (q * / 2))).
{ feq. }
assert (e__141 : (Rpower (Rpower (w * / u) 2) (q * / 2)) = (Rpower ((/ (u ^ 2)) * (w ^ 2)) (q * / 2))).
{
assert (e__142 : (Rpower (w * / u) 2) = ((/ (u ^ 2)) * (w ^ 2))).
{
assert (e__143 : (w * / u) = ((/ u) * w)).
{
assert (e__144 : / u = (/ u)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__144.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ u) * w) 2).
{ exact (f_equal (fun v__ => Rpower  v__ 2) e__143). }
rewrite (rp_whole ((/ u) * w) 2 2) by (rpos || (simpl INR; lra)).
feq.
}
transitivity (Rpower  ((/ (u ^ 2)) * (w ^ 2)) (q * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / 2)) e__142). }
assert (e__145 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (Rpower ((/ (u ^ 2)) * (w ^ 2)) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => Rpower ((/ (u ^ 2)) * (w ^ 2)) v__ ) e__145). }
replace ((1 * / 2) * q) with (q * / 2) by field.
feq.
}
try rewrite <- e__141.
rewrite s__61.
assert (e__137 : (Rpower (w * / u) (2 * (q * / 2))) = (Rpower ((/ u) * w) q)).
{
assert (e__138 : (w * / u) = ((/ u) * w)).
{
assert (e__139 : / u = (/ u)).
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
transitivity (Rpower  ((/ u) * w) (2 * (q * / 2))).
{ exact (f_equal (fun v__ => Rpower  v__ (2 * (q * / 2))) e__138). }
assert (e__140 : (2 * (q * / 2)) = q).
{
feq.
}
transitivity (Rpower ((/ u) * w) q ).
{ exact (f_equal (fun v__ => Rpower ((/ u) * w) v__ ) e__140). }
feq.
}
rw e__137.
feq.
}
assert (n__154 : (Rpower ((/ u) * w) q) = ((/ (Rpower u q)) * (Rpower w q))).
{
transitivity (1 * (Rpower ((/ u) * w) q)).
{ feq. }
assert (e__151 : (Rpower (w * / u) q) = (Rpower ((/ u) * w) q)).
{
assert (e__152 : (w * / u) = ((/ u) * w)).
{
assert (e__153 : / u = (/ u)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__153.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ u) * w) q).
{ exact (f_equal (fun v__ => Rpower  v__ q) e__152). }
feq.
}
try rewrite <- e__151.
rewrite s__65.
assert (e__149 : ((Rpower w q) * / (Rpower u q)) = ((/ (Rpower u q)) * (Rpower w q))).
{
assert (e__150 : / (Rpower u q) = (/ (Rpower u q))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__150.
reflexivity.
}
feq.
}
rw e__149.
feq.
}
assert (n__163 : (Rpower ((/ v) * w) (q * / 2)) = ((/ (Rpower v (q * / 2))) * (Rpower w (q * / 2)))).
{
transitivity (1 * (Rpower ((/ v) * w) (q * / 2))).
{ feq. }
assert (e__159 : (Rpower (w * / v) (q * / 2)) = (Rpower ((/ v) * w) (q * / 2))).
{
assert (e__160 : (w * / v) = ((/ v) * w)).
{
assert (e__161 : / v = (/ v)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__161.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ v) * w) (q * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / 2)) e__160). }
assert (e__162 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (Rpower ((/ v) * w) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => Rpower ((/ v) * w) v__ ) e__162). }
replace ((1 * / 2) * q) with (q * / 2) by field.
feq.
}
try rewrite <- e__159.
rewrite s__69.
assert (e__157 : ((Rpower w (q * / 2)) * / (Rpower v (q * / 2))) = ((/ (Rpower v (q * / 2))) * (Rpower w (q * / 2)))).
{
assert (e__158 : / (Rpower v (q * / 2)) = (/ (Rpower v (q * / 2)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__158.
reflexivity.
}
feq.
}
rw e__157.
feq.
}
(* goal *)
assert (s__181 : (((Rpower w (q * / 2)) * / (Rpower v (q * / 2))) <= ((Rpower w q) * / (Rpower u q)))).
{
apply gap_le.
assert (e__70 : (((Rpower w q) * / (Rpower u q)) - ((Rpower w (q * / 2)) * / (Rpower v (q * / 2)))) = ((apow ((w * / u) ^ 2) (q * / 2)) - (apow (w * / v) (q * / 2)))).
{
transitivity ((((/ (Rpower u q)) * (Rpower w q)) + ((- 1) * (/ (Rpower v (q * / 2))) * (Rpower w (q * / 2))))).
{
assert (e__84 : / (Rpower v (q * / 2)) = (/ (Rpower v (q * / 2)))).
{
apply inv_by. feq.
}
assert (e__85 : / (Rpower u q) = (/ (Rpower u q))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__84.
rw e__85.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow ((/ (u ^ 2)) * (w ^ 2)) ((1 * / 2) * q)) + ((- 1) * (apow ((/ v) * w) ((1 * / 2) * q))))).
{
assert (e__86 : (apow ((w * / u) ^ 2) (q * / 2)) = (apow ((/ (u ^ 2)) * (w ^ 2)) ((1 * / 2) * q))).
{
assert (e__87 : ((w * / u) ^ 2) = ((/ (u ^ 2)) * (w ^ 2))).
{
assert (e__88 : / u = (/ u)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__88.
reflexivity.
}
feq.
}
transitivity (apow  ((/ (u ^ 2)) * (w ^ 2)) (q * / 2)).
{ exact (f_equal (fun v__ => apow  v__ (q * / 2)) e__87). }
assert (e__89 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (apow ((/ (u ^ 2)) * (w ^ 2)) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => apow ((/ (u ^ 2)) * (w ^ 2)) v__ ) e__89). }
reflexivity.
}
assert (e__90 : (apow (w * / v) (q * / 2)) = (apow ((/ v) * w) ((1 * / 2) * q))).
{
assert (e__91 : (w * / v) = ((/ v) * w)).
{
assert (e__92 : / v = (/ v)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__92.
reflexivity.
}
feq.
}
transitivity (apow  ((/ v) * w) (q * / 2)).
{ exact (f_equal (fun v__ => apow  v__ (q * / 2)) e__91). }
assert (e__93 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (apow ((/ v) * w) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => apow ((/ v) * w) v__ ) e__93). }
reflexivity.
}
eapply eq_trans.
{
rw e__86.
rw e__90.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow ((/ (u ^ 2)) * (w ^ 2)) ((1 * / 2) * q))) + (1 * (apow ((/ v) * w) ((1 * / 2) * q))) + (1 * (/ (Rpower u q)) * (Rpower w q)) + ((- 1) * (/ (Rpower v (q * / 2))) * (Rpower w (q * / 2)))))).
{
feq.
}
rw n__110.
transitivity ((((- 1) * (apow ((/ (u ^ 2)) * (w ^ 2)) ((1 * / 2) * q))) + ((/ (Rpower u q)) * (Rpower w q)) + (Rpower ((/ v) * w) (q * / 2)) + ((- 1) * (/ (Rpower v (q * / 2))) * (Rpower w (q * / 2))))).
{
feq.
}
transitivity (((((- 1) * (apow ((/ (u ^ 2)) * (w ^ 2)) ((1 * / 2) * q))) + (1 * (/ (Rpower u q)) * (Rpower w q)) + (1 * (Rpower ((/ v) * w) (q * / 2))) + ((- 1) * (/ (Rpower v (q * / 2))) * (Rpower w (q * / 2)))))).
{
feq.
}
rw n__127.
transitivity ((((- 1) * (Rpower ((/ (u ^ 2)) * (w ^ 2)) (q * / 2))) + ((/ (Rpower u q)) * (Rpower w q)) + (Rpower ((/ v) * w) (q * / 2)) + ((- 1) * (/ (Rpower v (q * / 2))) * (Rpower w (q * / 2))))).
{
feq.
}
transitivity (((((- 1) * (Rpower ((/ (u ^ 2)) * (w ^ 2)) (q * / 2))) + (1 * (/ (Rpower u q)) * (Rpower w q)) + (1 * (Rpower ((/ v) * w) (q * / 2))) + ((- 1) * (/ (Rpower v (q * / 2))) * (Rpower w (q * / 2)))))).
{
feq.
}
rw n__146.
transitivity ((((- 1) * (Rpower ((/ u) * w) q)) + ((/ (Rpower u q)) * (Rpower w q)) + (Rpower ((/ v) * w) (q * / 2)) + ((- 1) * (/ (Rpower v (q * / 2))) * (Rpower w (q * / 2))))).
{
feq.
}
transitivity (((((- 1) * (Rpower ((/ u) * w) q)) + (1 * (/ (Rpower u q)) * (Rpower w q)) + (1 * (Rpower ((/ v) * w) (q * / 2))) + ((- 1) * (/ (Rpower v (q * / 2))) * (Rpower w (q * / 2)))))).
{
feq.
}
rw n__154.
transitivity (((Rpower ((/ v) * w) (q * / 2)) + ((- 1) * (/ (Rpower v (q * / 2))) * (Rpower w (q * / 2))))).
{
feq.
}
transitivity ((((1 * (Rpower ((/ v) * w) (q * / 2))) + ((- 1) * (/ (Rpower v (q * / 2))) * (Rpower w (q * / 2)))))).
{
feq.
}
rw n__163.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__71 : 0 <= ((apow ((w * / u) ^ 2) (q * / 2)) - (apow (w * / v) (q * / 2)))).
{
assert (e__164 : ((apow ((w * / u) ^ 2) (q * / 2)) - (apow (w * / v) (q * / 2))) = 1 * ((apow ((w * / u) ^ 2) (q * / 2)) - (apow (w * / v) (q * / 2))) + 0).
{
transitivity (((apow ((/ (u ^ 2)) * (w ^ 2)) ((1 * / 2) * q)) + ((- 1) * (apow ((/ v) * w) ((1 * / 2) * q))))).
{
assert (e__165 : (apow ((w * / u) ^ 2) (q * / 2)) = (apow ((/ (u ^ 2)) * (w ^ 2)) ((1 * / 2) * q))).
{
assert (e__166 : ((w * / u) ^ 2) = ((/ (u ^ 2)) * (w ^ 2))).
{
assert (e__167 : / u = (/ u)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__167.
reflexivity.
}
feq.
}
transitivity (apow  ((/ (u ^ 2)) * (w ^ 2)) (q * / 2)).
{ exact (f_equal (fun v__ => apow  v__ (q * / 2)) e__166). }
assert (e__168 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (apow ((/ (u ^ 2)) * (w ^ 2)) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => apow ((/ (u ^ 2)) * (w ^ 2)) v__ ) e__168). }
reflexivity.
}
assert (e__169 : (apow (w * / v) (q * / 2)) = (apow ((/ v) * w) ((1 * / 2) * q))).
{
assert (e__170 : (w * / v) = ((/ v) * w)).
{
assert (e__171 : / v = (/ v)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__171.
reflexivity.
}
feq.
}
transitivity (apow  ((/ v) * w) (q * / 2)).
{ exact (f_equal (fun v__ => apow  v__ (q * / 2)) e__170). }
assert (e__172 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (apow ((/ v) * w) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => apow ((/ v) * w) v__ ) e__172). }
reflexivity.
}
eapply eq_trans.
{
rw e__165.
rw e__169.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow ((/ (u ^ 2)) * (w ^ 2)) ((1 * / 2) * q)) + ((- 1) * (apow ((/ v) * w) ((1 * / 2) * q))))).
{
assert (e__173 : (apow ((w * / u) ^ 2) (q * / 2)) = (apow ((/ (u ^ 2)) * (w ^ 2)) ((1 * / 2) * q))).
{
assert (e__174 : ((w * / u) ^ 2) = ((/ (u ^ 2)) * (w ^ 2))).
{
assert (e__175 : / u = (/ u)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__175.
reflexivity.
}
feq.
}
transitivity (apow  ((/ (u ^ 2)) * (w ^ 2)) (q * / 2)).
{ exact (f_equal (fun v__ => apow  v__ (q * / 2)) e__174). }
assert (e__176 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (apow ((/ (u ^ 2)) * (w ^ 2)) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => apow ((/ (u ^ 2)) * (w ^ 2)) v__ ) e__176). }
reflexivity.
}
assert (e__177 : (apow (w * / v) (q * / 2)) = (apow ((/ v) * w) ((1 * / 2) * q))).
{
assert (e__178 : (w * / v) = ((/ v) * w)).
{
assert (e__179 : / v = (/ v)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__179.
reflexivity.
}
feq.
}
transitivity (apow  ((/ v) * w) (q * / 2)).
{ exact (f_equal (fun v__ => apow  v__ (q * / 2)) e__178). }
assert (e__180 : (q * / 2) = ((1 * / 2) * q)).
{
feq.
}
transitivity (apow ((/ v) * w) ((1 * / 2) * q) ).
{ exact (f_equal (fun v__ => apow ((/ v) * w) v__ ) e__180). }
reflexivity.
}
eapply eq_trans.
{
rw e__173.
rw e__177.
reflexivity.
}
feq.
}
feq.
}
rw e__164.
apply (from_le_nn 1 0 (apow (w * / v) (q * / 2)) (apow ((w * / u) ^ 2) (q * / 2))); [exact s__42 | lra ..].
}
rw e__70. exact w__71.
}
split.
{
split.
{
change (0 < w).
exact h__3.
}
{
split.
{
change (0 < v).
exact h__2.
}
{
split.
{
change (0 <> (Rpower v (q * / 2))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 < u).
exact h__1.
}
{
change (0 <> (Rpower u q)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
}
}
}
}
{
change (((Rpower w (q * / 2)) * / (Rpower v (q * / 2))) <= ((Rpower w q) * / (Rpower u q))).
exact s__181.
}
Qed.
Lemma meaningful : forall (q : R) (u : R) (v : R) (w : R), (0 < q) -> (0 < u) -> (0 < v) -> (0 < w) -> ((u ^ 2) <= (w * v)) -> ((0 < w) /\ (0 < v) /\ (0 <> (Rpower v (q / 2))) /\ (0 < u) /\ (0 <> (Rpower u q))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Theorem claim : forall (q : R) (u : R) (v : R) (w : R), (0 < q) -> (0 < u) -> (0 < v) -> (0 < w) -> ((u ^ 2) <= (w * v)) -> (((Rpower w (q / 2)) / (Rpower v (q / 2))) <= ((Rpower w q) / (Rpower u q))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8)). Qed.
Fail Definition corrupted : forall (q : R) (u : R) (v : R) (w : R), (0 < q) -> (0 < u) -> (0 < v) -> (0 < w) -> ((u ^ 2) <= (w * v)) -> (((Rpower w q) / (Rpower u q)) < ((Rpower w (q / 2)) / (Rpower v (q / 2)))) := claim.
End T_aida_aggressive_powers_ceffe3d5.


(* aida.convex_power; certificate 960854e6e8be26d8d82e933a9e875e480e156253012673f26ee64269a528c749 *)
Module T_aida_convex_power_960854e6.

Lemma satisfiable : exists (y : R) (z : R) (c : R), (0 < y) /\ (0 < z) /\ (0 < c).
Proof.
exists 1, 2, 1.
split.
{
change (0 < 1).
closed_less.
}
{
split.
{
change (0 < 2).
closed_less.
}
{
change (0 < 1).
closed_less.
}
}
Qed.

Lemma proved : forall (y : R) (z : R) (c : R), (0 < y) -> (0 < z) -> (0 < c) -> (((0 < y) /\ (0 <> (Rpower y (c + 1))) /\ (0 < z) /\ (0 < z) /\ (0 < y) /\ (0 <> (Rpower z (c + 1)))) /\ (((- ((c * (z - y)) / (Rpower y (c + 1)))) <= ((Rpower z (- c)) - (Rpower y (- c)))) /\ (((Rpower z (- c)) - (Rpower y (- c))) <= (- ((c * (z - y)) / (Rpower z (c + 1))))))).
Proof.
intros y z c h__0 h__1 h__2.
assert (n__6 : y <> 0).
{
apply Rgt_not_eq; red.
assert (e__5 : y = 1 * (y - 0) + 0).
{
transitivity (y).
{
reflexivity.
}
symmetry.
transitivity (y).
{
feq.
}
feq.
}
rw e__5.
apply (from_lt_pos 1 0 0 y); [exact h__0 | lra ..].
}
(* at y range *)
assert (s__11 : ((- 1) < ((z - y) * / y))).
{
apply gap_lt.
assert (e__3 : (((z - y) * / y) - (- 1)) = (z * / y)).
{
transitivity (((/ y) * z)).
{
assert (e__7 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__7.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ y) * z)).
{
assert (e__8 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__8.
reflexivity.
}
feq.
}
feq.
}
assert (w__4 : 0 < (z * / y)).
{
apply mult_pos_pos.
{
assert (e__9 : z = 1 * (z - 0) + 0).
{
transitivity (z).
{
reflexivity.
}
symmetry.
transitivity (z).
{
feq.
}
feq.
}
rw e__9.
apply (from_lt_pos 1 0 0 z); [exact h__1 | lra ..].
}
{
apply inv_pos.
assert (e__10 : y = 1 * (y - 0) + 0).
{
transitivity (y).
{
reflexivity.
}
symmetry.
transitivity (y).
{
feq.
}
feq.
}
rw e__10.
apply (from_lt_pos 1 0 0 y); [exact h__0 | lra ..].
}
}
rw e__3. exact w__4.
}
assert (n__20 : 0 < (1 + ((z - y) * / y))).
{
assert (e__17 : (1 + ((z - y) * / y)) = 1 * (((z - y) * / y) - (- 1)) + 0).
{
transitivity (((/ y) * z)).
{
assert (e__18 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__18.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ y) * z)).
{
assert (e__19 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__19.
reflexivity.
}
feq.
}
feq.
}
rw e__17.
apply (from_lt_pos 1 0 (- 1) ((z - y) * / y)); [exact s__11 | lra ..].
}
assert (n__23 : 0 < ((/ y) * z)).
{
assert (e__21 : (1 + ((z - y) * / y)) = ((/ y) * z)).
{
assert (e__22 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__22.
reflexivity.
}
feq.
}
try rewrite <- e__21.
exact n__20.
}
(* at y bernoulli *)
assert (s__34 : ((1 - (c * ((z - y) * / y))) <= (Rpower (1 + ((z - y) * / y)) (- c)))).
{
assert (p__12 : ((- 1) < ((z - y) * / y))).
{
exact s__11.
}
assert (p__13 : ((- c) <= 0)).
{
apply gap_le.
apply Rlt_le.
assert (e__14 : (0 - (- c)) = 1 * (c - 0) + 0).
{
transitivity (c).
{
feq.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__14.
apply (from_lt_pos 1 0 0 c); [exact h__2 | lra ..].
}
assert (u__15 : ((1 + ((- c) * ((z - y) * / y))) <= (Rpower (1 + ((z - y) * / y)) (- c)))).
{
exact (ax_bernoulli_negative ((z - y) * / y) (- c) p__12 p__13).
}
apply gap_le.
assert (e__16 : ((Rpower (1 + ((z - y) * / y)) (- c)) - (1 - (c * ((z - y) * / y)))) = 1 * ((Rpower (1 + ((z - y) * / y)) (- c)) - (1 + ((- c) * ((z - y) * / y)))) + 0).
{
transitivity (((/ (Rpower ((/ y) * z) c)) + (c * (/ y) * z) + ((- 1) * c) + (- 1))).
{
assert (e__24 : (Rpower (1 + ((z - y) * / y)) (- c)) = (/ (Rpower ((/ y) * z) c))).
{
assert (e__25 : (1 + ((z - y) * / y)) = ((/ y) * z)).
{
assert (e__26 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__26.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ y) * z) (- c)).
{ exact (f_equal (fun v__ => Rpower  v__ (- c)) e__25). }
assert (e__27 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower ((/ y) * z) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower ((/ y) * z) v__ ) e__27). }
rewrite (rp_times_neg ((/ y) * z) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__28 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__24.
rw e__28.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ (Rpower ((/ y) * z) c)) + (c * (/ y) * z) + ((- 1) * c) + (- 1))).
{
assert (e__29 : (Rpower (1 + ((z - y) * / y)) (- c)) = (/ (Rpower ((/ y) * z) c))).
{
assert (e__30 : (1 + ((z - y) * / y)) = ((/ y) * z)).
{
assert (e__31 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__31.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ y) * z) (- c)).
{ exact (f_equal (fun v__ => Rpower  v__ (- c)) e__30). }
assert (e__32 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower ((/ y) * z) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower ((/ y) * z) v__ ) e__32). }
rewrite (rp_times_neg ((/ y) * z) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__33 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__29.
rw e__33.
reflexivity.
}
feq.
}
feq.
}
rw e__16.
apply (from_le_nn 1 0 (1 + ((- c) * ((z - y) * / y))) (Rpower (1 + ((z - y) * / y)) (- c))); [exact u__15 | lra ..].
}
(* at y quotient *)
assert (s__38 : ((Rpower (z * / y) c) = ((Rpower z c) * / (Rpower y c)))).
{
assert (p__35 : (0 < z)).
{
exact h__1.
}
assert (p__36 : (0 < y)).
{
exact h__0.
}
assert (u__37 : ((Rpower (z * / y) c) = ((Rpower z c) * / (Rpower y c)))).
{
exact (ax_rpow_of_quotient z y c p__35 p__36).
}
exact u__37.
}
assert (n__42 : 0 < z).
{
assert (e__41 : z = 1 * (z - 0) + 0).
{
transitivity (z).
{
reflexivity.
}
symmetry.
transitivity (z).
{
feq.
}
feq.
}
rw e__41.
apply (from_lt_pos 1 0 0 z); [exact h__1 | lra ..].
}
assert (n__44 : 0 < y).
{
assert (e__43 : y = 1 * (y - 0) + 0).
{
transitivity (y).
{
reflexivity.
}
symmetry.
transitivity (y).
{
feq.
}
feq.
}
rw e__43.
apply (from_lt_pos 1 0 0 y); [exact h__0 | lra ..].
}
assert (n__45 : (Rpower y (c + 1)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__47 : ((Rpower y c) * y) <> 0).
{
assert (e__46 : (Rpower y (c + 1)) = ((Rpower y c) * y)).
{
rewrite (rp_add y (c + 1) c 1) by ring.
rewrite (rp_whole y 1 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__46.
exact n__45.
}
assert (n__48 : (Rpower y c) <> 0).
{
intro vanishes.
apply n__47.
transitivity (1 * ((Rpower y c)) * (y)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__64 : 0 < (z * / y)).
{
assert (e__61 : (z * / y) = 1 * (((z - y) * / y) - (- 1)) + 0).
{
transitivity (((/ y) * z)).
{
assert (e__62 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__62.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ y) * z)).
{
assert (e__63 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__63.
reflexivity.
}
feq.
}
feq.
}
rw e__61.
apply (from_lt_pos 1 0 (- 1) ((z - y) * / y)); [exact s__11 | lra ..].
}
assert (n__72 : (Rpower ((/ y) * z) c) = ((/ (Rpower y c)) * (Rpower z c))).
{
transitivity (1 * (Rpower ((/ y) * z) c)).
{ feq. }
assert (e__69 : (Rpower (z * / y) c) = (Rpower ((/ y) * z) c)).
{
assert (e__70 : (z * / y) = ((/ y) * z)).
{
assert (e__71 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__71.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ y) * z) c).
{ exact (f_equal (fun v__ => Rpower  v__ c) e__70). }
feq.
}
try rewrite <- e__69.
rewrite s__38.
assert (e__67 : ((Rpower z c) * / (Rpower y c)) = ((/ (Rpower y c)) * (Rpower z c))).
{
assert (e__68 : / (Rpower y c) = (/ (Rpower y c))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__68.
reflexivity.
}
feq.
}
rw e__67.
feq.
}
(* low *)
assert (s__84 : ((- ((c * (z - y)) * / (Rpower y (c + 1)))) <= ((Rpower z (- c)) - (Rpower y (- c))))).
{
apply gap_le.
assert (e__39 : (((Rpower z (- c)) - (Rpower y (- c))) - (- ((c * (z - y)) * / (Rpower y (c + 1))))) = (((Rpower (1 + ((z - y) * / y)) (- c)) - (1 - (c * ((z - y) * / y)))) * / (Rpower y c))).
{
transitivity ((((- 1) * (/ (Rpower y c)) * c) + ((/ (Rpower y c)) * c * (/ y) * z) + ((- 1) * (/ (Rpower y c))) + (/ (Rpower z c)))).
{
assert (e__49 : / (Rpower y (c + 1)) = ((/ (Rpower y c)) * (/ y))).
{
assert (e__50 : (Rpower y (c + 1)) = ((Rpower y c) * y)).
{
rewrite (rp_add y (c + 1) c 1) by ring.
rewrite (rp_whole y 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__50.
apply inv_by. feq.
}
assert (e__51 : (Rpower z (- c)) = (/ (Rpower z c))).
{
assert (e__52 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower z ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower z v__ ) e__52). }
rewrite (rp_times_neg z ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__53 : (Rpower y (- c)) = (/ (Rpower y c))).
{
assert (e__54 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower y ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__54). }
rewrite (rp_times_neg y ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__49.
rw e__51.
rw e__53.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (Rpower ((/ y) * z) c)) * (/ (Rpower y c))) + ((- 1) * (/ (Rpower y c)) * c) + ((/ (Rpower y c)) * c * (/ y) * z) + ((- 1) * (/ (Rpower y c))))).
{
assert (e__55 : (Rpower (1 + ((z - y) * / y)) (- c)) = (/ (Rpower ((/ y) * z) c))).
{
assert (e__56 : (1 + ((z - y) * / y)) = ((/ y) * z)).
{
assert (e__57 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__57.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ y) * z) (- c)).
{ exact (f_equal (fun v__ => Rpower  v__ (- c)) e__56). }
assert (e__58 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower ((/ y) * z) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower ((/ y) * z) v__ ) e__58). }
rewrite (rp_times_neg ((/ y) * z) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__59 : / (Rpower y c) = (/ (Rpower y c))).
{
apply inv_by. feq.
}
assert (e__60 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__55.
rw e__59.
rw e__60.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (/ (Rpower ((/ y) * z) c)) * (/ (Rpower y c))) + (1 * (/ (Rpower z c)))))).
{
feq.
}
rw n__72.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__40 : 0 <= (((Rpower (1 + ((z - y) * / y)) (- c)) - (1 - (c * ((z - y) * / y)))) * / (Rpower y c))).
{
apply mult_nn_pos.
{
assert (e__73 : ((Rpower (1 + ((z - y) * / y)) (- c)) - (1 - (c * ((z - y) * / y)))) = 1 * ((Rpower (1 + ((z - y) * / y)) (- c)) - (1 - (c * ((z - y) * / y)))) + 0).
{
transitivity (((/ (Rpower ((/ y) * z) c)) + (c * (/ y) * z) + ((- 1) * c) + (- 1))).
{
assert (e__74 : (Rpower (1 + ((z - y) * / y)) (- c)) = (/ (Rpower ((/ y) * z) c))).
{
assert (e__75 : (1 + ((z - y) * / y)) = ((/ y) * z)).
{
assert (e__76 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__76.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ y) * z) (- c)).
{ exact (f_equal (fun v__ => Rpower  v__ (- c)) e__75). }
assert (e__77 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower ((/ y) * z) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower ((/ y) * z) v__ ) e__77). }
rewrite (rp_times_neg ((/ y) * z) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__78 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__74.
rw e__78.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ (Rpower ((/ y) * z) c)) + (c * (/ y) * z) + ((- 1) * c) + (- 1))).
{
assert (e__79 : (Rpower (1 + ((z - y) * / y)) (- c)) = (/ (Rpower ((/ y) * z) c))).
{
assert (e__80 : (1 + ((z - y) * / y)) = ((/ y) * z)).
{
assert (e__81 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__81.
reflexivity.
}
feq.
}
transitivity (Rpower  ((/ y) * z) (- c)).
{ exact (f_equal (fun v__ => Rpower  v__ (- c)) e__80). }
assert (e__82 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower ((/ y) * z) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower ((/ y) * z) v__ ) e__82). }
rewrite (rp_times_neg ((/ y) * z) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__83 : / y = (/ y)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__79.
rw e__83.
reflexivity.
}
feq.
}
feq.
}
rw e__73.
apply (from_le_nn 1 0 (1 - (c * ((z - y) * / y))) (Rpower (1 + ((z - y) * / y)) (- c))); [exact s__34 | lra ..].
}
{
apply inv_pos.
apply exp_pos.
}
}
rw e__39. exact w__40.
}
assert (n__88 : z <> 0).
{
apply Rgt_not_eq; red.
assert (e__87 : z = 1 * (z - 0) + 0).
{
transitivity (z).
{
reflexivity.
}
symmetry.
transitivity (z).
{
feq.
}
feq.
}
rw e__87.
apply (from_lt_pos 1 0 0 z); [exact h__1 | lra ..].
}
(* at z range *)
assert (s__93 : ((- 1) < ((y - z) * / z))).
{
apply gap_lt.
assert (e__85 : (((y - z) * / z) - (- 1)) = (y * / z)).
{
transitivity ((y * (/ z))).
{
assert (e__89 : / z = (/ z)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__89.
reflexivity.
}
feq.
}
symmetry.
transitivity ((y * (/ z))).
{
assert (e__90 : / z = (/ z)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__90.
reflexivity.
}
feq.
}
feq.
}
assert (w__86 : 0 < (y * / z)).
{
apply mult_pos_pos.
{
assert (e__91 : y = 1 * (y - 0) + 0).
{
transitivity (y).
{
reflexivity.
}
symmetry.
transitivity (y).
{
feq.
}
feq.
}
rw e__91.
apply (from_lt_pos 1 0 0 y); [exact h__0 | lra ..].
}
{
apply inv_pos.
assert (e__92 : z = 1 * (z - 0) + 0).
{
transitivity (z).
{
reflexivity.
}
symmetry.
transitivity (z).
{
feq.
}
feq.
}
rw e__92.
apply (from_lt_pos 1 0 0 z); [exact h__1 | lra ..].
}
}
rw e__85. exact w__86.
}
assert (n__102 : 0 < (1 + ((y - z) * / z))).
{
assert (e__99 : (1 + ((y - z) * / z)) = 1 * (((y - z) * / z) - (- 1)) + 0).
{
transitivity ((y * (/ z))).
{
assert (e__100 : / z = (/ z)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__100.
reflexivity.
}
feq.
}
symmetry.
transitivity ((y * (/ z))).
{
assert (e__101 : / z = (/ z)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__101.
reflexivity.
}
feq.
}
feq.
}
rw e__99.
apply (from_lt_pos 1 0 (- 1) ((y - z) * / z)); [exact s__93 | lra ..].
}
assert (n__105 : 0 < (y * (/ z))).
{
assert (e__103 : (1 + ((y - z) * / z)) = (y * (/ z))).
{
assert (e__104 : / z = (/ z)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__104.
reflexivity.
}
feq.
}
try rewrite <- e__103.
exact n__102.
}
(* at z bernoulli *)
assert (s__116 : ((1 - (c * ((y - z) * / z))) <= (Rpower (1 + ((y - z) * / z)) (- c)))).
{
assert (p__94 : ((- 1) < ((y - z) * / z))).
{
exact s__93.
}
assert (p__95 : ((- c) <= 0)).
{
apply gap_le.
apply Rlt_le.
assert (e__96 : (0 - (- c)) = 1 * (c - 0) + 0).
{
transitivity (c).
{
feq.
}
symmetry.
transitivity (c).
{
feq.
}
feq.
}
rw e__96.
apply (from_lt_pos 1 0 0 c); [exact h__2 | lra ..].
}
assert (u__97 : ((1 + ((- c) * ((y - z) * / z))) <= (Rpower (1 + ((y - z) * / z)) (- c)))).
{
exact (ax_bernoulli_negative ((y - z) * / z) (- c) p__94 p__95).
}
apply gap_le.
assert (e__98 : ((Rpower (1 + ((y - z) * / z)) (- c)) - (1 - (c * ((y - z) * / z)))) = 1 * ((Rpower (1 + ((y - z) * / z)) (- c)) - (1 + ((- c) * ((y - z) * / z)))) + 0).
{
transitivity (((/ (Rpower (y * (/ z)) c)) + (c * y * (/ z)) + ((- 1) * c) + (- 1))).
{
assert (e__106 : (Rpower (1 + ((y - z) * / z)) (- c)) = (/ (Rpower (y * (/ z)) c))).
{
assert (e__107 : (1 + ((y - z) * / z)) = (y * (/ z))).
{
assert (e__108 : / z = (/ z)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__108.
reflexivity.
}
feq.
}
transitivity (Rpower  (y * (/ z)) (- c)).
{ exact (f_equal (fun v__ => Rpower  v__ (- c)) e__107). }
assert (e__109 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower (y * (/ z)) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower (y * (/ z)) v__ ) e__109). }
rewrite (rp_times_neg (y * (/ z)) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__110 : / z = (/ z)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__106.
rw e__110.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ (Rpower (y * (/ z)) c)) + (c * y * (/ z)) + ((- 1) * c) + (- 1))).
{
assert (e__111 : (Rpower (1 + ((y - z) * / z)) (- c)) = (/ (Rpower (y * (/ z)) c))).
{
assert (e__112 : (1 + ((y - z) * / z)) = (y * (/ z))).
{
assert (e__113 : / z = (/ z)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__113.
reflexivity.
}
feq.
}
transitivity (Rpower  (y * (/ z)) (- c)).
{ exact (f_equal (fun v__ => Rpower  v__ (- c)) e__112). }
assert (e__114 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower (y * (/ z)) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower (y * (/ z)) v__ ) e__114). }
rewrite (rp_times_neg (y * (/ z)) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__115 : / z = (/ z)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__111.
rw e__115.
reflexivity.
}
feq.
}
feq.
}
rw e__98.
apply (from_le_nn 1 0 (1 + ((- c) * ((y - z) * / z))) (Rpower (1 + ((y - z) * / z)) (- c))); [exact u__97 | lra ..].
}
(* at z quotient *)
assert (s__120 : ((Rpower (y * / z) c) = ((Rpower y c) * / (Rpower z c)))).
{
assert (p__117 : (0 < y)).
{
exact h__0.
}
assert (p__118 : (0 < z)).
{
exact h__1.
}
assert (u__119 : ((Rpower (y * / z) c) = ((Rpower y c) * / (Rpower z c)))).
{
exact (ax_rpow_of_quotient y z c p__117 p__118).
}
exact u__119.
}
assert (n__123 : (Rpower z (c + 1)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__125 : ((Rpower z c) * z) <> 0).
{
assert (e__124 : (Rpower z (c + 1)) = ((Rpower z c) * z)).
{
rewrite (rp_add z (c + 1) c 1) by ring.
rewrite (rp_whole z 1 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__124.
exact n__123.
}
assert (n__126 : (Rpower z c) <> 0).
{
intro vanishes.
apply n__125.
transitivity (1 * ((Rpower z c)) * (z)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__142 : 0 < (y * / z)).
{
assert (e__139 : (y * / z) = 1 * (((y - z) * / z) - (- 1)) + 0).
{
transitivity ((y * (/ z))).
{
assert (e__140 : / z = (/ z)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__140.
reflexivity.
}
feq.
}
symmetry.
transitivity ((y * (/ z))).
{
assert (e__141 : / z = (/ z)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__141.
reflexivity.
}
feq.
}
feq.
}
rw e__139.
apply (from_lt_pos 1 0 (- 1) ((y - z) * / z)); [exact s__93 | lra ..].
}
assert (n__150 : (Rpower (y * (/ z)) c) = ((Rpower y c) * (/ (Rpower z c)))).
{
transitivity (1 * (Rpower (y * (/ z)) c)).
{ feq. }
assert (e__147 : (Rpower (y * / z) c) = (Rpower (y * (/ z)) c)).
{
assert (e__148 : (y * / z) = (y * (/ z))).
{
assert (e__149 : / z = (/ z)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__149.
reflexivity.
}
feq.
}
transitivity (Rpower  (y * (/ z)) c).
{ exact (f_equal (fun v__ => Rpower  v__ c) e__148). }
feq.
}
try rewrite <- e__147.
rewrite s__120.
assert (e__145 : ((Rpower y c) * / (Rpower z c)) = ((Rpower y c) * (/ (Rpower z c)))).
{
assert (e__146 : / (Rpower z c) = (/ (Rpower z c))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__146.
reflexivity.
}
feq.
}
rw e__145.
feq.
}
(* high *)
assert (s__162 : (((Rpower z (- c)) - (Rpower y (- c))) <= (- ((c * (z - y)) * / (Rpower z (c + 1)))))).
{
apply gap_le.
assert (e__121 : ((- ((c * (z - y)) * / (Rpower z (c + 1)))) - ((Rpower z (- c)) - (Rpower y (- c)))) = (((Rpower (1 + ((y - z) * / z)) (- c)) - (1 - (c * ((y - z) * / z)))) * / (Rpower z c))).
{
transitivity (((/ (Rpower y c)) + ((- 1) * (/ (Rpower z c)) * c) + ((/ (Rpower z c)) * c * y * (/ z)) + ((- 1) * (/ (Rpower z c))))).
{
assert (e__127 : / (Rpower z (c + 1)) = ((/ (Rpower z c)) * (/ z))).
{
assert (e__128 : (Rpower z (c + 1)) = ((Rpower z c) * z)).
{
rewrite (rp_add z (c + 1) c 1) by ring.
rewrite (rp_whole z 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__128.
apply inv_by. feq.
}
assert (e__129 : (Rpower z (- c)) = (/ (Rpower z c))).
{
assert (e__130 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower z ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower z v__ ) e__130). }
rewrite (rp_times_neg z ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__131 : (Rpower y (- c)) = (/ (Rpower y c))).
{
assert (e__132 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower y ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower y v__ ) e__132). }
rewrite (rp_times_neg y ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
eapply eq_trans.
{
rw e__127.
rw e__129.
rw e__131.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ (Rpower (y * (/ z)) c)) * (/ (Rpower z c))) + ((- 1) * (/ (Rpower z c)) * c) + ((/ (Rpower z c)) * c * y * (/ z)) + ((- 1) * (/ (Rpower z c))))).
{
assert (e__133 : (Rpower (1 + ((y - z) * / z)) (- c)) = (/ (Rpower (y * (/ z)) c))).
{
assert (e__134 : (1 + ((y - z) * / z)) = (y * (/ z))).
{
assert (e__135 : / z = (/ z)).
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
transitivity (Rpower  (y * (/ z)) (- c)).
{ exact (f_equal (fun v__ => Rpower  v__ (- c)) e__134). }
assert (e__136 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower (y * (/ z)) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower (y * (/ z)) v__ ) e__136). }
rewrite (rp_times_neg (y * (/ z)) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__137 : / (Rpower z c) = (/ (Rpower z c))).
{
apply inv_by. feq.
}
assert (e__138 : / z = (/ z)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__133.
rw e__137.
rw e__138.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (/ (Rpower (y * (/ z)) c)) * (/ (Rpower z c))) + (1 * (/ (Rpower y c)))))).
{
feq.
}
rw n__150.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__122 : 0 <= (((Rpower (1 + ((y - z) * / z)) (- c)) - (1 - (c * ((y - z) * / z)))) * / (Rpower z c))).
{
apply mult_nn_pos.
{
assert (e__151 : ((Rpower (1 + ((y - z) * / z)) (- c)) - (1 - (c * ((y - z) * / z)))) = 1 * ((Rpower (1 + ((y - z) * / z)) (- c)) - (1 - (c * ((y - z) * / z)))) + 0).
{
transitivity (((/ (Rpower (y * (/ z)) c)) + (c * y * (/ z)) + ((- 1) * c) + (- 1))).
{
assert (e__152 : (Rpower (1 + ((y - z) * / z)) (- c)) = (/ (Rpower (y * (/ z)) c))).
{
assert (e__153 : (1 + ((y - z) * / z)) = (y * (/ z))).
{
assert (e__154 : / z = (/ z)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__154.
reflexivity.
}
feq.
}
transitivity (Rpower  (y * (/ z)) (- c)).
{ exact (f_equal (fun v__ => Rpower  v__ (- c)) e__153). }
assert (e__155 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower (y * (/ z)) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower (y * (/ z)) v__ ) e__155). }
rewrite (rp_times_neg (y * (/ z)) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__156 : / z = (/ z)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__152.
rw e__156.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ (Rpower (y * (/ z)) c)) + (c * y * (/ z)) + ((- 1) * c) + (- 1))).
{
assert (e__157 : (Rpower (1 + ((y - z) * / z)) (- c)) = (/ (Rpower (y * (/ z)) c))).
{
assert (e__158 : (1 + ((y - z) * / z)) = (y * (/ z))).
{
assert (e__159 : / z = (/ z)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__159.
reflexivity.
}
feq.
}
transitivity (Rpower  (y * (/ z)) (- c)).
{ exact (f_equal (fun v__ => Rpower  v__ (- c)) e__158). }
assert (e__160 : (- c) = ((- 1) * c)).
{
feq.
}
transitivity (Rpower (y * (/ z)) ((- 1) * c) ).
{ exact (f_equal (fun v__ => Rpower (y * (/ z)) v__ ) e__160). }
rewrite (rp_times_neg (y * (/ z)) ((- 1) * c) c 1) by (simpl INR; feq).
feq.
}
assert (e__161 : / z = (/ z)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__157.
rw e__161.
reflexivity.
}
feq.
}
feq.
}
rw e__151.
apply (from_le_nn 1 0 (1 - (c * ((y - z) * / z))) (Rpower (1 + ((y - z) * / z)) (- c))); [exact s__116 | lra ..].
}
{
apply inv_pos.
apply exp_pos.
}
}
rw e__121. exact w__122.
}
(* goal *)
assert (s__163 : (((- ((c * (z - y)) * / (Rpower y (c + 1)))) <= ((Rpower z (- c)) - (Rpower y (- c)))) /\ (((Rpower z (- c)) - (Rpower y (- c))) <= (- ((c * (z - y)) * / (Rpower z (c + 1))))))).
{
split.
{
exact s__84.
}
{
exact s__162.
}
}
pose proof s__163 as [h__164 h__165].
split.
{
split.
{
change (0 < y).
exact h__0.
}
{
split.
{
change (0 <> (Rpower y (c + 1))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 < z).
exact h__1.
}
{
split.
{
change (0 < z).
exact h__1.
}
{
split.
{
change (0 < y).
exact h__0.
}
{
change (0 <> (Rpower z (c + 1))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
}
}
}
}
}
{
change (((- ((c * (z - y)) * / (Rpower y (c + 1)))) <= ((Rpower z (- c)) - (Rpower y (- c)))) /\ (((Rpower z (- c)) - (Rpower y (- c))) <= (- ((c * (z - y)) * / (Rpower z (c + 1)))))).
exact s__163.
}
Qed.
Lemma meaningful : forall (y : R) (z : R) (c : R), (0 < y) -> (0 < z) -> (0 < c) -> ((0 < y) /\ (0 <> (Rpower y (c + 1))) /\ (0 < z) /\ (0 < z) /\ (0 < y) /\ (0 <> (Rpower z (c + 1)))).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj1 (proved v0 v1 v2 v3 v4 v5)). Qed.
Theorem claim : forall (y : R) (z : R) (c : R), (0 < y) -> (0 < z) -> (0 < c) -> (((- ((c * (z - y)) / (Rpower y (c + 1)))) <= ((Rpower z (- c)) - (Rpower y (- c)))) /\ (((Rpower z (- c)) - (Rpower y (- c))) <= (- ((c * (z - y)) / (Rpower z (c + 1)))))).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj2 (proved v0 v1 v2 v3 v4 v5)). Qed.
Fail Definition corrupted : forall (y : R) (z : R) (c : R), (0 < y) -> (0 < z) -> (0 < c) -> ((((Rpower z (- c)) - (Rpower y (- c))) < (- ((c * (z - y)) / (Rpower y (c + 1))))) /\ (((Rpower z (- c)) - (Rpower y (- c))) <= (- ((c * (z - y)) / (Rpower z (c + 1)))))) := claim.
End T_aida_convex_power_960854e6.


(* aida.jury_sufficient; certificate 0d4459bf163b413e8f16842c14d5fc295b0891a22838fe040978b1607f22b101 *)
Module T_aida_jury_sufficient_0d4459bf.

Lemma satisfiable : exists (T : R) (D_ : R) (a : R) (c : R), (0 < (1 - T + D_)) /\ (0 < (1 + T + D_)) /\ (D_ < 1) /\ (((a ^ 2) - (c ^ 2) - (T * a) + D_) = 0) /\ ((c * ((2 * a) - T)) = 0).
Proof.
exists 1, (1 * / 2), (1 * / 2), (1 * / 2).
split.
{
change (0 < (1 - 1 + (1 * / 2))).
closed_less.
}
{
split.
{
change (0 < (1 + 1 + (1 * / 2))).
closed_less.
}
{
split.
{
change ((1 * / 2) < 1).
closed_less.
}
{
split.
{
change ((((1 * / 2) ^ 2) - ((1 * / 2) ^ 2) - (1 * (1 * / 2)) + (1 * / 2)) = 0).
closed_eq.
}
{
change (((1 * / 2) * ((2 * (1 * / 2)) - 1)) = 0).
closed_eq.
}
}
}
}
Qed.

Theorem claim : forall (T : R) (D_ : R) (a : R) (c : R), (0 < (1 - T + D_)) -> (0 < (1 + T + D_)) -> (D_ < 1) -> (((a ^ 2) - (c ^ 2) - (T * a) + D_) = 0) -> ((c * ((2 * a) - T)) = 0) -> (((a ^ 2) + (c ^ 2)) < 1).
Proof.
intros T D_ a c h__0 h__1 h__2 h__3 h__4.
(* goal *)
assert (s__111 : (((a ^ 2) + (c ^ 2)) < 1)).
{
destruct (Rle_or_lt (c ^ 2) 0) as [c__5|c__5].
{
(* c *)
assert (s__7 : ((c ^ 2) = 0)).
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
assert (e__6 : (c ^ 2) = (- 1) * (0 - (c ^ 2)) + 0).
{
transitivity ((c ^ 2)).
{
reflexivity.
}
symmetry.
transitivity ((c ^ 2)).
{
feq.
}
feq.
}
rw e__6.
apply (from_le_np (- 1) 0 (c ^ 2) 0); [exact c__5 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
assert (n__12 : c ^ 2 = 0).
{
transitivity (1 * (c ^ 2)).
{ feq. }
rewrite s__7.
feq.
}
(* square *)
assert (s__14 : ((a ^ 2) = ((T * a) - D_))).
{
apply gap_eq.
assert (e__8 : (((T * a) - D_) - (a ^ 2)) = (- ((a ^ 2) - (c ^ 2) - (T * a) + D_))).
{
transitivity ((((- 1) * D_) + (T * a) + ((- 1) * (a ^ 2)))).
{
feq.
}
symmetry.
transitivity ((((- 1) * D_) + (T * a) + ((- 1) * (a ^ 2)) + (c ^ 2))).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (c ^ 2))))).
{
feq.
}
rw n__12.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__9 : (- ((a ^ 2) - (c ^ 2) - (T * a) + D_)) = 0).
{
assert (e__13 : (- ((a ^ 2) - (c ^ 2) - (T * a) + D_)) = 1 * (0 - ((a ^ 2) - (c ^ 2) - (T * a) + D_)) + 0).
{
transitivity ((((- 1) * D_) + (T * a) + ((- 1) * (a ^ 2)) + (c ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 1) * D_) + (T * a) + ((- 1) * (a ^ 2)) + (c ^ 2))).
{
feq.
}
feq.
}
rw e__13.
apply (from_eq_zero 1 0 ((a ^ 2) - (c ^ 2) - (T * a) + D_) 0); [exact h__3 | lra ..].
}
rw e__8. exact w__9.
}
(* goal *)
assert (s__86 : (((a ^ 2) + (c ^ 2)) < 1)).
{
destruct (Rle_or_lt 1 a) as [c__15|c__15].
{
(* trace *)
assert (s__20 : (T < 2)).
{
apply gap_lt.
assert (e__16 : (2 - T) = ((1 - T + D_) + (1 - D_))).
{
transitivity ((((- 1) * T) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * T) + 2)).
{
feq.
}
feq.
}
assert (w__17 : 0 < ((1 - T + D_) + (1 - D_))).
{
apply plus_pos_pos.
{
assert (e__18 : (1 - T + D_) = 1 * ((1 - T + D_) - 0) + 0).
{
transitivity ((D_ + ((- 1) * T) + 1)).
{
feq.
}
symmetry.
transitivity ((D_ + ((- 1) * T) + 1)).
{
feq.
}
feq.
}
rw e__18.
apply (from_lt_pos 1 0 0 (1 - T + D_)); [exact h__0 | lra ..].
}
{
assert (e__19 : (1 - D_) = 1 * (1 - D_) + 0).
{
transitivity ((((- 1) * D_) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * D_) + 1)).
{
feq.
}
feq.
}
rw e__19.
apply (from_lt_pos 1 0 D_ 1); [exact h__2 | lra ..].
}
}
rw e__16. exact w__17.
}
(* other *)
assert (s__25 : (0 < (1 + a - T))).
{
assert (e__21 : (1 + a - T) = ((a - 1) + (2 - T))).
{
transitivity ((((- 1) * T) + a + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * T) + a + 1)).
{
feq.
}
feq.
}
assert (w__22 : 0 < ((a - 1) + (2 - T))).
{
apply plus_nn_pos.
{
assert (e__23 : (a - 1) = 1 * (a - 1) + 0).
{
transitivity ((a + (- 1))).
{
feq.
}
symmetry.
transitivity ((a + (- 1))).
{
feq.
}
feq.
}
rw e__23.
apply (from_le_nn 1 0 1 a); [exact c__15 | lra ..].
}
{
assert (e__24 : (2 - T) = 1 * (2 - T) + 0).
{
transitivity ((((- 1) * T) + 2)).
{
feq.
}
symmetry.
transitivity ((((- 1) * T) + 2)).
{
feq.
}
feq.
}
rw e__24.
apply (from_lt_pos 1 0 T 2); [exact s__20 | lra ..].
}
}
rw e__21. exact w__22.
}
assert (n__29 : (1 + a - T) <> 0).
{
apply Rgt_not_eq; red.
assert (e__28 : (1 + a - T) = 1 * ((1 + a - T) - 0) + 0).
{
transitivity ((((- 1) * T) + a + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * T) + a + 1)).
{
feq.
}
feq.
}
rw e__28.
apply (from_lt_pos 1 0 0 (1 + a - T)); [exact s__25 | lra ..].
}
assert (n__31 : (((- 1) * T) + a + 1) <> 0).
{
assert (e__30 : (1 + a - T) = (((- 1) * T) + a + 1)).
{
feq.
}
try rewrite <- e__30.
exact n__29.
}
assert (n__32 : (T + ((- 1) * a) + (- 1)) <> 0).
{
intro vanishes.
apply n__31.
transitivity ((- 1) * (T + ((- 1) * a) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__40 : a ^ 2 = (((- 1) * D_) + (T * a))).
{
transitivity (1 * (a ^ 2)).
{ feq. }
rewrite s__14.
assert (e__39 : ((T * a) - D_) = (((- 1) * D_) + (T * a))).
{
feq.
}
rw e__39.
feq.
}
(* inside *)
assert (s__46 : (((a ^ 2) + (c ^ 2)) < 1)).
{
apply gap_lt.
assert (e__26 : (1 - ((a ^ 2) + (c ^ 2))) = ((((a - 1) + 2) * (1 - T + D_)) * / (1 + a - T))).
{
transitivity ((((- 1) * (a ^ 2)) + ((- 1) * (c ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity (((((- 1) * D_ * a) + ((- 1) * D_) + (T * a) + T + ((- 1) * a) + (- 1)) * (/ (T + ((- 1) * a) + (- 1))))).
{
assert (e__33 : / (1 + a - T) = ((- 1) * (/ (T + ((- 1) * a) + (- 1))))).
{
assert (e__34 : (1 + a - T) = (((- 1) * T) + a + 1)).
{
feq.
}
rw e__34.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__33.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * D_ * a) + (1 * D_) + ((- 1) * T * a) + ((- 1) * T * (a ^ 2)) + ((- 1) * T * (c ^ 2)) + (1 * a * (c ^ 2)) + (1 * (a ^ 2)) + (1 * (a ^ 3)) + (1 * (c ^ 2))) * (/ ((1 * T) + ((- 1) * a) + ((- 1)))))).
{
feq.
}
rw n__12.
transitivity ((((D_ * a) + D_ + ((- 1) * T * a) + ((- 1) * T * (a ^ 2)) + (a ^ 2) + (a ^ 3)) * (/ (T + ((- 1) * a) + (- 1))))).
{
feq.
}
transitivity ((((1 * D_ * a) + (1 * D_) + ((- 1) * T * a) + ((- 1) * T * (a ^ 2)) + (1 * (a ^ 2)) + (1 * (a ^ 2) * a)) * (/ ((1 * T) + ((- 1) * a) + ((- 1)))))).
{
feq.
}
rw n__40.
transitivity ((((D_ * T) + (T * (a ^ 2)) + ((- 1) * (T ^ 2) * a)) * (/ (T + ((- 1) * a) + (- 1))))).
{
feq.
}
transitivity ((((1 * D_ * T) + (1 * T * (a ^ 2)) + ((- 1) * (T ^ 2) * a)) * (/ ((1 * T) + ((- 1) * a) + ((- 1)))))).
{
feq.
}
rw n__40.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__27 : 0 < ((((a - 1) + 2) * (1 - T + D_)) * / (1 + a - T))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__43 : ((a - 1) + 2) = 1 * (a - 1) + 2).
{
transitivity ((a + 1)).
{
feq.
}
symmetry.
transitivity ((a + 1)).
{
feq.
}
feq.
}
rw e__43.
apply (from_le_pos 1 2 1 a); [exact c__15 | lra ..].
}
{
assert (e__44 : (1 - T + D_) = 1 * ((1 - T + D_) - 0) + 0).
{
transitivity ((D_ + ((- 1) * T) + 1)).
{
feq.
}
symmetry.
transitivity ((D_ + ((- 1) * T) + 1)).
{
feq.
}
feq.
}
rw e__44.
apply (from_lt_pos 1 0 0 (1 - T + D_)); [exact h__0 | lra ..].
}
}
{
apply inv_pos.
assert (e__45 : (1 + a - T) = 1 * ((1 + a - T) - 0) + 0).
{
transitivity ((((- 1) * T) + a + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * T) + a + 1)).
{
feq.
}
feq.
}
rw e__45.
apply (from_lt_pos 1 0 0 (1 + a - T)); [exact s__25 | lra ..].
}
}
rw e__26. exact w__27.
}
exact s__46.
}
{
(* inside *)
assert (s__85 : (((a ^ 2) + (c ^ 2)) < 1)).
{
destruct (Rle_or_lt a (- 1)) as [c__47|c__47].
{
(* trace *)
assert (s__52 : ((- 2) < T)).
{
apply gap_lt.
assert (e__48 : (T - (- 2)) = ((1 + T + D_) + (1 - D_))).
{
transitivity ((T + 2)).
{
feq.
}
symmetry.
transitivity ((T + 2)).
{
feq.
}
feq.
}
assert (w__49 : 0 < ((1 + T + D_) + (1 - D_))).
{
apply plus_pos_pos.
{
assert (e__50 : (1 + T + D_) = 1 * ((1 + T + D_) - 0) + 0).
{
transitivity ((D_ + T + 1)).
{
feq.
}
symmetry.
transitivity ((D_ + T + 1)).
{
feq.
}
feq.
}
rw e__50.
apply (from_lt_pos 1 0 0 (1 + T + D_)); [exact h__1 | lra ..].
}
{
assert (e__51 : (1 - D_) = 1 * (1 - D_) + 0).
{
transitivity ((((- 1) * D_) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * D_) + 1)).
{
feq.
}
feq.
}
rw e__51.
apply (from_lt_pos 1 0 D_ 1); [exact h__2 | lra ..].
}
}
rw e__48. exact w__49.
}
(* other *)
assert (s__57 : (0 < (1 - a + T))).
{
assert (e__53 : (1 - a + T) = (((- 1) - a) + (2 + T))).
{
transitivity ((T + ((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((T + ((- 1) * a) + 1)).
{
feq.
}
feq.
}
assert (w__54 : 0 < (((- 1) - a) + (2 + T))).
{
apply plus_nn_pos.
{
assert (e__55 : ((- 1) - a) = 1 * ((- 1) - a) + 0).
{
transitivity ((((- 1) * a) + (- 1))).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + (- 1))).
{
feq.
}
feq.
}
rw e__55.
apply (from_le_nn 1 0 a (- 1)); [exact c__47 | lra ..].
}
{
assert (e__56 : (2 + T) = 1 * (T - (- 2)) + 0).
{
transitivity ((T + 2)).
{
feq.
}
symmetry.
transitivity ((T + 2)).
{
feq.
}
feq.
}
rw e__56.
apply (from_lt_pos 1 0 (- 2) T); [exact s__52 | lra ..].
}
}
rw e__53. exact w__54.
}
assert (n__61 : (1 - a + T) <> 0).
{
apply Rgt_not_eq; red.
assert (e__60 : (1 - a + T) = 1 * ((1 - a + T) - 0) + 0).
{
transitivity ((T + ((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((T + ((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__60.
apply (from_lt_pos 1 0 0 (1 - a + T)); [exact s__57 | lra ..].
}
assert (n__63 : (T + ((- 1) * a) + 1) <> 0).
{
assert (e__62 : (1 - a + T) = (T + ((- 1) * a) + 1)).
{
feq.
}
try rewrite <- e__62.
exact n__61.
}
assert (n__71 : a ^ 2 = (((- 1) * D_) + (T * a))).
{
transitivity (1 * (a ^ 2)).
{ feq. }
rewrite s__14.
assert (e__70 : ((T * a) - D_) = (((- 1) * D_) + (T * a))).
{
feq.
}
rw e__70.
feq.
}
(* inside *)
assert (s__77 : (((a ^ 2) + (c ^ 2)) < 1)).
{
apply gap_lt.
assert (e__58 : (1 - ((a ^ 2) + (c ^ 2))) = (((((- 1) - a) + 2) * (1 + T + D_)) * / (1 - a + T))).
{
transitivity ((((- 1) * (a ^ 2)) + ((- 1) * (c ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity (((((- 1) * D_ * a) + D_ + ((- 1) * T * a) + T + ((- 1) * a) + 1) * (/ (T + ((- 1) * a) + 1)))).
{
assert (e__64 : / (1 - a + T) = (/ (T + ((- 1) * a) + 1))).
{
assert (e__65 : (1 - a + T) = (T + ((- 1) * a) + 1)).
{
feq.
}
rw e__65.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__64.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * D_ * a) + ((- 1) * D_) + (1 * T * a) + ((- 1) * T * (a ^ 2)) + ((- 1) * T * (c ^ 2)) + (1 * a * (c ^ 2)) + ((- 1) * (a ^ 2)) + (1 * (a ^ 3)) + ((- 1) * (c ^ 2))) * (/ ((1 * T) + ((- 1) * a) + (1))))).
{
feq.
}
rw n__12.
transitivity ((((D_ * a) + ((- 1) * D_) + (T * a) + ((- 1) * T * (a ^ 2)) + ((- 1) * (a ^ 2)) + (a ^ 3)) * (/ (T + ((- 1) * a) + 1)))).
{
feq.
}
transitivity ((((1 * D_ * a) + ((- 1) * D_) + (1 * T * a) + ((- 1) * T * (a ^ 2)) + ((- 1) * (a ^ 2)) + (1 * (a ^ 2) * a)) * (/ ((1 * T) + ((- 1) * a) + (1))))).
{
feq.
}
rw n__71.
transitivity ((((D_ * T) + (T * (a ^ 2)) + ((- 1) * (T ^ 2) * a)) * (/ (T + ((- 1) * a) + 1)))).
{
feq.
}
transitivity ((((1 * D_ * T) + (1 * T * (a ^ 2)) + ((- 1) * (T ^ 2) * a)) * (/ ((1 * T) + ((- 1) * a) + (1))))).
{
feq.
}
rw n__71.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__59 : 0 < (((((- 1) - a) + 2) * (1 + T + D_)) * / (1 - a + T))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__74 : (((- 1) - a) + 2) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__74.
apply (from_lt_pos 1 0 a 1); [exact c__15 | lra ..].
}
{
assert (e__75 : (1 + T + D_) = 1 * ((1 + T + D_) - 0) + 0).
{
transitivity ((D_ + T + 1)).
{
feq.
}
symmetry.
transitivity ((D_ + T + 1)).
{
feq.
}
feq.
}
rw e__75.
apply (from_lt_pos 1 0 0 (1 + T + D_)); [exact h__1 | lra ..].
}
}
{
apply inv_pos.
assert (e__76 : (1 - a + T) = 1 * ((1 - a + T) - 0) + 0).
{
transitivity ((T + ((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((T + ((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__76.
apply (from_lt_pos 1 0 0 (1 - a + T)); [exact s__57 | lra ..].
}
}
rw e__58. exact w__59.
}
exact s__77.
}
{
(* inside *)
assert (s__84 : (((a ^ 2) + (c ^ 2)) < 1)).
{
apply gap_lt.
assert (e__78 : (1 - ((a ^ 2) + (c ^ 2))) = ((1 - a) * (1 + a))).
{
transitivity ((((- 1) * (a ^ 2)) + ((- 1) * (c ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (a ^ 2)) + 1)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (c ^ 2))))).
{
feq.
}
rw n__12.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__79 : 0 < ((1 - a) * (1 + a))).
{
apply mult_pos_pos.
{
assert (e__82 : (1 - a) = 1 * (1 - a) + 0).
{
transitivity ((((- 1) * a) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * a) + 1)).
{
feq.
}
feq.
}
rw e__82.
apply (from_lt_pos 1 0 a 1); [exact c__15 | lra ..].
}
{
assert (e__83 : (1 + a) = 1 * (a - (- 1)) + 0).
{
transitivity ((a + 1)).
{
feq.
}
symmetry.
transitivity ((a + 1)).
{
feq.
}
feq.
}
rw e__83.
apply (from_lt_pos 1 0 (- 1) a); [exact c__47 | lra ..].
}
}
rw e__78. exact w__79.
}
exact s__84.
}
}
exact s__85.
}
}
exact s__86.
}
{
assert (n__90 : (2 * (c ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__89 : (2 * (c ^ 2)) = 2 * ((c ^ 2) - 0) + 0).
{
transitivity ((2 * (c ^ 2))).
{
reflexivity.
}
symmetry.
transitivity ((2 * (c ^ 2))).
{
feq.
}
feq.
}
rw e__89.
apply (from_lt_pos 2 0 0 (c ^ 2)); [exact c__5 | lra ..].
}
assert (n__91 : c <> 0).
{
intro vanishes.
apply n__90.
transitivity (2 * ((c ^ 2))).
{ feq. }
rewrite vanishes. ring.
}
(* a *)
assert (s__96 : (a = (T * / 2))).
{
apply gap_eq.
assert (e__87 : ((T * / 2) - a) = ((- (c * (c * ((2 * a) - T)))) * / (2 * (c ^ 2)))).
{
transitivity ((((1 * / 2) * T) + ((- 1) * a))).
{
feq.
}
symmetry.
transitivity ((((1 * / 2) * T) + ((- 1) * a))).
{
assert (e__92 : / (2 * (c ^ 2)) = ((1 * / 2) * (/ (c ^ 2)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__92.
reflexivity.
}
feq.
}
feq.
}
assert (w__88 : ((- (c * (c * ((2 * a) - T)))) * / (2 * (c ^ 2))) = 0).
{
assert (v__94 : (- (c * (c * ((2 * a) - T)))) = 0).
{
apply opp_zero.
assert (v__93 : (c * ((2 * a) - T)) = 0).
{
assert (e__95 : (c * ((2 * a) - T)) = (- 1) * (0 - (c * ((2 * a) - T))) + 0).
{
transitivity ((((- 1) * T * c) + (2 * a * c))).
{
feq.
}
symmetry.
transitivity ((((- 1) * T * c) + (2 * a * c))).
{
feq.
}
feq.
}
rw e__95.
apply (from_eq_zero (- 1) 0 (c * ((2 * a) - T)) 0); [exact h__4 | lra ..].
}
rewrite v__93. ring.
}
rewrite v__94. ring.
}
rw e__87. exact w__88.
}
(* c^2 *)
assert (s__98 : ((c ^ 2) = ((a ^ 2) - (T * a) + D_))).
{
apply gap_eq.
assert (e__97 : (((a ^ 2) - (T * a) + D_) - (c ^ 2)) = (- 1) * (0 - ((a ^ 2) - (c ^ 2) - (T * a) + D_)) + 0).
{
transitivity ((D_ + ((- 1) * T * a) + (a ^ 2) + ((- 1) * (c ^ 2)))).
{
feq.
}
symmetry.
transitivity ((D_ + ((- 1) * T * a) + (a ^ 2) + ((- 1) * (c ^ 2)))).
{
feq.
}
feq.
}
rw e__97.
apply (from_eq_zero (- 1) 0 ((a ^ 2) - (c ^ 2) - (T * a) + D_) 0); [exact h__3 | lra ..].
}
assert (n__104 : c ^ 2 = (D_ + ((- 1) * T * a) + (a ^ 2))).
{
transitivity (1 * (c ^ 2)).
{ feq. }
rewrite s__98.
assert (e__103 : ((a ^ 2) - (T * a) + D_) = (D_ + ((- 1) * T * a) + (a ^ 2))).
{
feq.
}
rw e__103.
feq.
}
assert (n__108 : a = ((1 * / 2) * T)).
{
transitivity (1 * a).
{ feq. }
rewrite s__96.
assert (e__107 : (T * / 2) = ((1 * / 2) * T)).
{
feq.
}
rw e__107.
feq.
}
(* inside *)
assert (s__110 : (((a ^ 2) + (c ^ 2)) < 1)).
{
apply gap_lt.
assert (e__99 : (1 - ((a ^ 2) + (c ^ 2))) = (1 - D_)).
{
transitivity ((((- 1) * (a ^ 2)) + ((- 1) * (c ^ 2)) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * D_) + 1)).
{
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * D_) + ((- 1) * (a ^ 2)) + ((- 1) * (c ^ 2))))).
{
feq.
}
rw n__104.
transitivity (((T * a) + ((- 2) * (a ^ 2)))).
{
feq.
}
transitivity ((((1 * T * a) + ((- 2) * (a ^ 2))))).
{
feq.
}
rw n__108.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__100 : 0 < (1 - D_)).
{
assert (e__109 : (1 - D_) = 1 * (1 - D_) + 0).
{
transitivity ((((- 1) * D_) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * D_) + 1)).
{
feq.
}
feq.
}
rw e__109.
apply (from_lt_pos 1 0 D_ 1); [exact h__2 | lra ..].
}
rw e__99. exact w__100.
}
exact s__110.
}
}
change (((a ^ 2) + (c ^ 2)) < 1).
exact s__111.
Qed.
Fail Definition corrupted : forall (T : R) (D_ : R) (a : R) (c : R), (0 < (1 - T + D_)) -> (0 < (1 + T + D_)) -> (D_ < 1) -> (((a ^ 2) - (c ^ 2) - (T * a) + D_) = 0) -> ((c * ((2 * a) - T)) = 0) -> (1 <= ((a ^ 2) + (c ^ 2))) := claim.
End T_aida_jury_sufficient_0d4459bf.


(* aida.theorem2_sharp; certificate 6b4240b26bcee7c9ae39a6b2ddb93ed991d26e846c67d85a4c7e847c3f251a7b *)
Module T_aida_theorem2_sharp_6b4240b2.
Definition T (b1 : R) (mu : R) (phi : R) : R := (1 - mu + b1 - (phi * (1 - b1))).
Definition D_ (b1 : R) (mu : R) : R := (b1 * (1 - mu)).

Lemma satisfiable : exists (b1 : R) (mu : R) (phi : R) (a : R) (c : R), ((0 < b1) /\ (b1 < 1)) /\ (0 <= mu) /\ (0 < phi) /\ ((phi * (1 - b1)) < ((1 + b1) * (2 - mu))) /\ (((a ^ 2) - (c ^ 2) - ((T b1 mu phi) * a) + (D_ b1 mu)) = 0) /\ ((c * ((2 * a) - (T b1 mu phi))) = 0).
Proof.
exists (1 * / 2), 0, 1, (1 * / 2), (1 * / 2).
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
{
split.
{
change (0 <= 0).
apply Req_le.
closed_eq.
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
change ((1 * (1 - (1 * / 2))) < ((1 + (1 * / 2)) * (2 - 0))).
closed_less.
}
{
split.
{
change ((((1 * / 2) ^ 2) - ((1 * / 2) ^ 2) - ((1 - 0 + (1 * / 2) - (1 * (1 - (1 * / 2)))) * (1 * / 2)) + ((1 * / 2) * (1 - 0))) = 0).
closed_eq.
}
{
change (((1 * / 2) * ((2 * (1 * / 2)) - (1 - 0 + (1 * / 2) - (1 * (1 - (1 * / 2)))))) = 0).
closed_eq.
}
}
}
}
}
Qed.

Theorem claim : forall (b1 : R) (mu : R) (phi : R) (a : R) (c : R), ((0 < b1) /\ (b1 < 1)) -> (0 <= mu) -> (0 < phi) -> ((phi * (1 - b1)) < ((1 + b1) * (2 - mu))) -> (((a ^ 2) - (c ^ 2) - ((T b1 mu phi) * a) + (D_ b1 mu)) = 0) -> ((c * ((2 * a) - (T b1 mu phi))) = 0) -> (((a ^ 2) + (c ^ 2)) < 1).
Proof.
intros b1 mu phi a c h__0 h__3 h__4 h__5 h__6 h__7.
pose proof h__0 as [h__1 h__2].
(* at 1 *)
assert (s__15 : (0 < (1 - (T b1 mu phi) + (D_ b1 mu)))).
{
assert (e__8 : (1 - (T b1 mu phi) + (D_ b1 mu)) = ((1 - b1) * (mu + phi))).
{
transitivity ((((- 1) * b1 * mu) + ((- 1) * b1 * phi) + mu + phi)).
{
assert (e__10 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__11 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__10.
rw e__11.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b1 * mu) + ((- 1) * b1 * phi) + mu + phi)).
{
feq.
}
feq.
}
assert (w__9 : 0 < ((1 - b1) * (mu + phi))).
{
apply mult_pos_pos.
{
assert (e__12 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__12.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
{
apply plus_nn_pos.
{
assert (e__13 : mu = 1 * (mu - 0) + 0).
{
transitivity (mu).
{
reflexivity.
}
symmetry.
transitivity (mu).
{
feq.
}
feq.
}
rw e__13.
apply (from_le_nn 1 0 0 mu); [exact h__3 | lra ..].
}
{
assert (e__14 : phi = 1 * (phi - 0) + 0).
{
transitivity (phi).
{
reflexivity.
}
symmetry.
transitivity (phi).
{
feq.
}
feq.
}
rw e__14.
apply (from_lt_pos 1 0 0 phi); [exact h__4 | lra ..].
}
}
}
rw e__8. exact w__9.
}
(* at -1 *)
assert (s__19 : (0 < (1 + (T b1 mu phi) + (D_ b1 mu)))).
{
assert (e__16 : (1 + (T b1 mu phi) + (D_ b1 mu)) = 1 * (((1 + b1) * (2 - mu)) - (phi * (1 - b1))) + 0).
{
transitivity ((((- 1) * b1 * mu) + (b1 * phi) + (2 * b1) + ((- 1) * mu) + ((- 1) * phi) + 2)).
{
assert (e__17 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__18 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__17.
rw e__18.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b1 * mu) + (b1 * phi) + (2 * b1) + ((- 1) * mu) + ((- 1) * phi) + 2)).
{
feq.
}
feq.
}
rw e__16.
apply (from_lt_pos 1 0 (phi * (1 - b1)) ((1 + b1) * (2 - mu))); [exact h__5 | lra ..].
}
(* product *)
assert (s__26 : ((D_ b1 mu) < 1)).
{
apply gap_lt.
assert (e__20 : (1 - (D_ b1 mu)) = ((1 - b1) + (b1 * mu))).
{
transitivity (((b1 * mu) + ((- 1) * b1) + 1)).
{
assert (e__22 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__22.
reflexivity.
}
feq.
}
symmetry.
transitivity (((b1 * mu) + ((- 1) * b1) + 1)).
{
feq.
}
feq.
}
assert (w__21 : 0 < ((1 - b1) + (b1 * mu))).
{
apply plus_pos_nn.
{
assert (e__23 : (1 - b1) = 1 * (1 - b1) + 0).
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
rw e__23.
apply (from_lt_pos 1 0 b1 1); [exact h__2 | lra ..].
}
{
apply mult_pos_nn.
{
assert (e__24 : b1 = 1 * (b1 - 0) + 0).
{
transitivity (b1).
{
reflexivity.
}
symmetry.
transitivity (b1).
{
feq.
}
feq.
}
rw e__24.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
{
assert (e__25 : mu = 1 * (mu - 0) + 0).
{
transitivity (mu).
{
reflexivity.
}
symmetry.
transitivity (mu).
{
feq.
}
feq.
}
rw e__25.
apply (from_le_nn 1 0 0 mu); [exact h__3 | lra ..].
}
}
}
rw e__20. exact w__21.
}
(* goal *)
assert (s__33 : (((a ^ 2) + (c ^ 2)) < 1)).
{
assert (p__27 : (0 < (1 - (T b1 mu phi) + (D_ b1 mu)))).
{
exact s__15.
}
assert (p__28 : (0 < (1 + (T b1 mu phi) + (D_ b1 mu)))).
{
exact s__19.
}
assert (p__29 : ((D_ b1 mu) < 1)).
{
exact s__26.
}
assert (p__30 : (((a ^ 2) - (c ^ 2) - ((T b1 mu phi) * a) + (D_ b1 mu)) = 0)).
{
exact h__6.
}
assert (p__31 : ((c * ((2 * a) - (T b1 mu phi))) = 0)).
{
exact h__7.
}
assert (u__32 : (((a ^ 2) + (c ^ 2)) < 1)).
{
exact (T_aida_jury_sufficient_0d4459bf.claim (T b1 mu phi) (D_ b1 mu) a c p__27 p__28 p__29 p__30 p__31).
}
exact u__32.
}
change (((a ^ 2) + (c ^ 2)) < 1).
exact s__33.
Qed.
Fail Definition corrupted : forall (b1 : R) (mu : R) (phi : R) (a : R) (c : R), ((0 < b1) /\ (b1 < 1)) -> (0 <= mu) -> (0 < phi) -> ((phi * (1 - b1)) < ((1 + b1) * (2 - mu))) -> (((a ^ 2) - (c ^ 2) - ((T b1 mu phi) * a) + (D_ b1 mu)) = 0) -> ((c * ((2 * a) - (T b1 mu phi))) = 0) -> (1 <= ((a ^ 2) + (c ^ 2))) := claim.
End T_aida_theorem2_sharp_6b4240b2.


(* aida.theorem2_discriminant; certificate 5e64f716fba74815bb35e499cee32eae0badabbd309f937552e03f7d7a870aea *)
Module T_aida_theorem2_discriminant_5e64f716.
Definition T (b1 : R) (mu : R) (phi : R) : R := (1 - mu + b1 - (phi * (1 - b1))).
Definition D_ (b1 : R) (mu : R) : R := (b1 * (1 - mu)).

Lemma satisfiable : exists (b1 : R) (mu : R) (phi : R), ((0 < b1) /\ (b1 < 1)) /\ (mu < 1) /\ (((1 + b1) * (2 - mu)) <= (phi * (1 - b1))).
Proof.
exists (1 * / 2), 0, 7.
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
{
split.
{
change (0 < 1).
closed_less.
}
{
change (((1 + (1 * / 2)) * (2 - 0)) <= (7 * (1 - (1 * / 2)))).
closed_less.
}
}
Qed.

Theorem claim : forall (b1 : R) (mu : R) (phi : R), ((0 < b1) /\ (b1 < 1)) -> (mu < 1) -> (((1 + b1) * (2 - mu)) <= (phi * (1 - b1))) -> (0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))).
Proof.
intros b1 mu phi h__0 h__3 h__4.
pose proof h__0 as [h__1 h__2].
(* at -1 *)
assert (s__8 : ((1 + (T b1 mu phi) + (D_ b1 mu)) <= 0)).
{
apply gap_le.
assert (e__5 : (0 - (1 + (T b1 mu phi) + (D_ b1 mu))) = 1 * ((phi * (1 - b1)) - ((1 + b1) * (2 - mu))) + 0).
{
transitivity (((b1 * mu) + ((- 1) * b1 * phi) + ((- 2) * b1) + mu + phi + (- 2))).
{
assert (e__6 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__7 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__6.
rw e__7.
reflexivity.
}
feq.
}
symmetry.
transitivity (((b1 * mu) + ((- 1) * b1 * phi) + ((- 2) * b1) + mu + phi + (- 2))).
{
feq.
}
feq.
}
rw e__5.
apply (from_le_nn 1 0 ((1 + b1) * (2 - mu)) (phi * (1 - b1))); [exact h__4 | lra ..].
}
(* goal *)
assert (s__27 : (0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))).
{
assert (e__9 : (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) = (((1 - (D_ b1 mu)) ^ 2) + ((1 + (T b1 mu phi) + (D_ b1 mu)) * ((1 + (T b1 mu phi) + (D_ b1 mu)) - (2 * (1 + (b1 * (1 - mu)))))))).
{
transitivity (((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__11 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__12 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__11.
rw e__12.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__13 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__14 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__13.
rw e__14.
reflexivity.
}
feq.
}
feq.
}
assert (w__10 : 0 <= (((1 - (D_ b1 mu)) ^ 2) + ((1 + (T b1 mu phi) + (D_ b1 mu)) * ((1 + (T b1 mu phi) + (D_ b1 mu)) - (2 * (1 + (b1 * (1 - mu)))))))).
{
apply plus_nn_nn.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
apply mult_np_neg.
{
assert (e__15 : (1 + (T b1 mu phi) + (D_ b1 mu)) = (- 1) * (0 - (1 + (T b1 mu phi) + (D_ b1 mu))) + 0).
{
transitivity ((((- 1) * b1 * mu) + (b1 * phi) + (2 * b1) + ((- 1) * mu) + ((- 1) * phi) + 2)).
{
assert (e__16 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__17 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__16.
rw e__17.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b1 * mu) + (b1 * phi) + (2 * b1) + ((- 1) * mu) + ((- 1) * phi) + 2)).
{
assert (e__18 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__19 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__18.
rw e__19.
reflexivity.
}
feq.
}
feq.
}
rw e__15.
apply (from_le_np (- 1) 0 (1 + (T b1 mu phi) + (D_ b1 mu)) 0); [exact s__8 | lra ..].
}
{
apply to_plus.
apply plus_np_neg.
{
assert (e__20 : (1 + (T b1 mu phi) + (D_ b1 mu)) = (- 1) * (0 - (1 + (T b1 mu phi) + (D_ b1 mu))) + 0).
{
transitivity ((((- 1) * b1 * mu) + (b1 * phi) + (2 * b1) + ((- 1) * mu) + ((- 1) * phi) + 2)).
{
assert (e__21 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__22 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__21.
rw e__22.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b1 * mu) + (b1 * phi) + (2 * b1) + ((- 1) * mu) + ((- 1) * phi) + 2)).
{
assert (e__23 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__24 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__23.
rw e__24.
reflexivity.
}
feq.
}
feq.
}
rw e__20.
apply (from_le_np (- 1) 0 (1 + (T b1 mu phi) + (D_ b1 mu)) 0); [exact s__8 | lra ..].
}
{
apply opp_pos.
apply mult_pos_pos.
{
lra.
}
{
apply plus_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
assert (e__25 : b1 = 1 * (b1 - 0) + 0).
{
transitivity (b1).
{
reflexivity.
}
symmetry.
transitivity (b1).
{
feq.
}
feq.
}
rw e__25.
apply (from_lt_pos 1 0 0 b1); [exact h__1 | lra ..].
}
{
assert (e__26 : (1 - mu) = 1 * (1 - mu) + 0).
{
transitivity ((((- 1) * mu) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * mu) + 1)).
{
feq.
}
feq.
}
rw e__26.
apply (from_lt_pos 1 0 mu 1); [exact h__3 | lra ..].
}
}
}
}
}
}
}
rw e__9. exact w__10.
}
change (0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))).
exact s__27.
Qed.
Fail Definition corrupted : forall (b1 : R) (mu : R) (phi : R), ((0 < b1) /\ (b1 < 1)) -> (mu < 1) -> (((1 + b1) * (2 - mu)) <= (phi * (1 - b1))) -> ((((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) < 0) := claim.
End T_aida_theorem2_discriminant_5e64f716.


(* aida.theorem2_necessary; certificate 18307e30c7d36f8e5d5a7e7cec26cbcbac72db47f290d34639f144133de5155e *)
Module T_aida_theorem2_necessary_18307e30.
Definition T (b1 : R) (mu : R) (phi : R) : R := (1 - mu + b1 - (phi * (1 - b1))).
Definition D_ (b1 : R) (mu : R) : R := (b1 * (1 - mu)).

Lemma satisfiable : exists (b1 : R) (mu : R) (phi : R), ((0 < b1) /\ (b1 < 1)) /\ (mu < 1) /\ (((1 + b1) * (2 - mu)) <= (phi * (1 - b1))).
Proof.
exists (1 * / 2), 0, 7.
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (1 * / 2)).
closed_less.
}
{ change ((1 * / 2) < 1).
closed_less.
}
}
{
split.
{
change (0 < 1).
closed_less.
}
{
change (((1 + (1 * / 2)) * (2 - 0)) <= (7 * (1 - (1 * / 2)))).
closed_less.
}
}
Qed.

Lemma proved : forall (b1 : R) (mu : R) (phi : R), ((0 < b1) /\ (b1 < 1)) -> (mu < 1) -> (((1 + b1) * (2 - mu)) <= (phi * (1 - b1))) -> (((0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))) /\ (0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) /\ (((((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) / 2) <= (- 1)) /\ ((((((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) / 2) ^ 2) - ((T b1 mu phi) * (((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) / 2)) + (D_ b1 mu)) = 0))).
Proof.
intros b1 mu phi h__0 h__3 h__4.
pose proof h__0 as [h__1 h__2].
(* at -1 *)
assert (s__8 : ((1 + (T b1 mu phi) + (D_ b1 mu)) <= 0)).
{
apply gap_le.
assert (e__5 : (0 - (1 + (T b1 mu phi) + (D_ b1 mu))) = 1 * ((phi * (1 - b1)) - ((1 + b1) * (2 - mu))) + 0).
{
transitivity (((b1 * mu) + ((- 1) * b1 * phi) + ((- 2) * b1) + mu + phi + (- 2))).
{
assert (e__6 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__7 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__6.
rw e__7.
reflexivity.
}
feq.
}
symmetry.
transitivity (((b1 * mu) + ((- 1) * b1 * phi) + ((- 2) * b1) + mu + phi + (- 2))).
{
feq.
}
feq.
}
rw e__5.
apply (from_le_nn 1 0 ((1 + b1) * (2 - mu)) (phi * (1 - b1))); [exact h__4 | lra ..].
}
(* real *)
assert (s__13 : (0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))).
{
assert (p__9 : ((0 < b1) /\ (b1 < 1))).
{
split.
{
exact h__1.
}
{
exact h__2.
}
}
assert (p__10 : (mu < 1)).
{
exact h__3.
}
assert (p__11 : (((1 + b1) * (2 - mu)) <= (phi * (1 - b1)))).
{
exact h__4.
}
assert (u__12 : (0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))).
{
exact (T_aida_theorem2_discriminant_5e64f716.claim b1 mu phi p__9 p__10 p__11).
}
exact u__12.
}
(* below *)
assert (s__88 : ((((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) * / 2) <= (- 1))).
{
destruct (Rle_or_lt ((T b1 mu phi) + 2) 0) as [c__14|c__14].
{
assert (n__22 : 0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))).
{
assert (e__17 : (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) = 1 * ((((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) - 0) + 0).
{
transitivity (((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__18 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__19 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__18.
rw e__19.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__20 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__21 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__20.
rw e__21.
reflexivity.
}
feq.
}
feq.
}
rw e__17.
apply (from_le_nn 1 0 0 (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))); [exact s__13 | lra ..].
}
assert (n__26 : 0 <= ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__23 : (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) = ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__24 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__25 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__24.
rw e__25.
reflexivity.
}
feq.
}
try rewrite <- e__23.
exact n__22.
}
(* far *)
assert (s__40 : ((((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) * / 2) <= (- 1))).
{
apply gap_le.
assert (e__15 : ((- 1) - (((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) * / 2)) = (((sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))) - ((T b1 mu phi) + 2)) * / 2)).
{
transitivity ((((1 * / 2) * (sqrt ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1))) + (((- 1) * / 2) * b1 * phi) + (((- 1) * / 2) * b1) + ((1 * / 2) * mu) + ((1 * / 2) * phi) + ((- 3) * / 2))).
{
assert (e__27 : (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))) = (sqrt ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1))).
{
assert (e__28 : (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) = ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__29 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__30 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__29.
rw e__30.
reflexivity.
}
feq.
}
rw e__28.
reflexivity.
}
assert (e__31 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
eapply eq_trans.
{
rw e__27.
rw e__31.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((1 * / 2) * (sqrt ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1))) + (((- 1) * / 2) * b1 * phi) + (((- 1) * / 2) * b1) + ((1 * / 2) * mu) + ((1 * / 2) * phi) + ((- 3) * / 2))).
{
assert (e__32 : (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))) = (sqrt ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1))).
{
assert (e__33 : (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) = ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__34 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__35 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__34.
rw e__35.
reflexivity.
}
feq.
}
rw e__33.
reflexivity.
}
assert (e__36 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
eapply eq_trans.
{
rw e__32.
rw e__36.
reflexivity.
}
feq.
}
feq.
}
assert (w__16 : 0 <= (((sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))) - ((T b1 mu phi) + 2)) * / 2)).
{
apply mult_nn_pos.
{
apply to_plus.
apply plus_nn_nn.
{
apply sqrt_pos.
}
{
assert (e__37 : (- ((T b1 mu phi) + 2)) = 1 * (0 - ((T b1 mu phi) + 2)) + 0).
{
transitivity ((((- 1) * b1 * phi) + ((- 1) * b1) + mu + phi + (- 3))).
{
assert (e__38 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
eapply eq_trans.
{
rw e__38.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * b1 * phi) + ((- 1) * b1) + mu + phi + (- 3))).
{
assert (e__39 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
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
apply (from_le_nn 1 0 ((T b1 mu phi) + 2) 0); [exact c__14 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
rw e__15. exact w__16.
}
exact s__40.
}
{
assert (n__48 : 0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))).
{
assert (e__43 : (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) = 1 * ((((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) - 0) + 0).
{
transitivity (((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__44 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__45 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__44.
rw e__45.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__46 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__47 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__46.
rw e__47.
reflexivity.
}
feq.
}
feq.
}
rw e__43.
apply (from_le_nn 1 0 0 (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))); [exact s__13 | lra ..].
}
assert (n__52 : 0 <= ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__49 : (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) = ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__50 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__51 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__50.
rw e__51.
reflexivity.
}
feq.
}
try rewrite <- e__49.
exact n__48.
}
assert (n__56 : ((sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))) + ((T b1 mu phi) + 2)) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__53 : ((T b1 mu phi) + 2) = 1 * (((T b1 mu phi) + 2) - 0) + 0).
{
transitivity (((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 3)).
{
assert (e__54 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
eapply eq_trans.
{
rw e__54.
reflexivity.
}
feq.
}
symmetry.
transitivity (((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 3)).
{
assert (e__55 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
eapply eq_trans.
{
rw e__55.
reflexivity.
}
feq.
}
feq.
}
rw e__53.
apply (from_lt_pos 1 0 0 ((T b1 mu phi) + 2)); [exact c__14 | lra ..].
}
}
assert (n__63 : ((sqrt ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)) + (b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 3) <> 0).
{
assert (e__57 : ((sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))) + ((T b1 mu phi) + 2)) = ((sqrt ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)) + (b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 3)).
{
assert (e__58 : (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))) = (sqrt ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1))).
{
assert (e__59 : (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) = ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__60 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__61 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__60.
rw e__61.
reflexivity.
}
feq.
}
rw e__59.
reflexivity.
}
assert (e__62 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
eapply eq_trans.
{
rw e__58.
rw e__62.
reflexivity.
}
feq.
}
try rewrite <- e__57.
exact n__56.
}
assert (n__78 : (sqrt ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)) ^ 2 = ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
apply sqrt_square; rpos.
}
(* near *)
assert (s__87 : ((((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) * / 2) <= (- 1))).
{
apply gap_le.
assert (e__41 : ((- 1) - (((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) * / 2)) = ((- (2 * (1 + (T b1 mu phi) + (D_ b1 mu)))) * / ((sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))) + ((T b1 mu phi) + 2)))).
{
transitivity ((((1 * / 2) * (sqrt ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1))) + (((- 1) * / 2) * b1 * phi) + (((- 1) * / 2) * b1) + ((1 * / 2) * mu) + ((1 * / 2) * phi) + ((- 3) * / 2))).
{
assert (e__64 : (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))) = (sqrt ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1))).
{
assert (e__65 : (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) = ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__66 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__67 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__66.
rw e__67.
reflexivity.
}
feq.
}
rw e__65.
reflexivity.
}
assert (e__68 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
eapply eq_trans.
{
rw e__64.
rw e__68.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((2 * b1 * mu) + ((- 2) * b1 * phi) + ((- 4) * b1) + (2 * mu) + (2 * phi) + (- 4)) * (/ ((sqrt ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)) + (b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 3)))).
{
assert (e__69 : / ((sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))) + ((T b1 mu phi) + 2)) = (/ ((sqrt ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)) + (b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 3))).
{
assert (e__70 : ((sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))) + ((T b1 mu phi) + 2)) = ((sqrt ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)) + (b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 3)).
{
assert (e__71 : (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))) = (sqrt ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1))).
{
assert (e__72 : (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) = ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__73 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__74 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__73.
rw e__74.
reflexivity.
}
feq.
}
rw e__72.
reflexivity.
}
assert (e__75 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
eapply eq_trans.
{
rw e__71.
rw e__75.
reflexivity.
}
feq.
}
rw e__70.
apply inv_by. feq.
}
assert (e__76 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__77 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__69.
rw e__76.
rw e__77.
reflexivity.
}
feq.
}
apply Rminus_diag_uniq.
transitivity ((((((- 1) * / 2) * ((sqrt ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)) ^ 2)) + (1 * b1 * mu) + ((- 1) * b1 * mu * phi) + ((- 1) * b1 * (phi ^ 2)) + ((- 1) * b1) + (1 * (b1 ^ 2) * phi) + ((1 * / 2) * (b1 ^ 2) * (phi ^ 2)) + ((1 * / 2) * (b1 ^ 2)) + (1 * mu * phi) + ((- 1) * mu) + ((1 * / 2) * (mu ^ 2)) + ((- 1) * phi) + ((1 * / 2) * (phi ^ 2)) + ((1 * / 2))) * (/ ((1 * (sqrt ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1))) + (1 * b1 * phi) + (1 * b1) + ((- 1) * mu) + ((- 1) * phi) + (3))))).
{
feq.
}
rw n__78.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__42 : 0 <= ((- (2 * (1 + (T b1 mu phi) + (D_ b1 mu)))) * / ((sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))) + ((T b1 mu phi) + 2)))).
{
apply mult_nn_pos.
{
assert (e__79 : (- (2 * (1 + (T b1 mu phi) + (D_ b1 mu)))) = 2 * (0 - (1 + (T b1 mu phi) + (D_ b1 mu))) + 0).
{
transitivity (((2 * b1 * mu) + ((- 2) * b1 * phi) + ((- 4) * b1) + (2 * mu) + (2 * phi) + (- 4))).
{
assert (e__80 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__81 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__80.
rw e__81.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * b1 * mu) + ((- 2) * b1 * phi) + ((- 4) * b1) + (2 * mu) + (2 * phi) + (- 4))).
{
assert (e__82 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__83 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__82.
rw e__83.
reflexivity.
}
feq.
}
feq.
}
rw e__79.
apply (from_le_nn 2 0 (1 + (T b1 mu phi) + (D_ b1 mu)) 0); [exact s__8 | lra ..].
}
{
apply inv_pos.
apply plus_nn_pos.
{
apply sqrt_pos.
}
{
assert (e__84 : ((T b1 mu phi) + 2) = 1 * (((T b1 mu phi) + 2) - 0) + 0).
{
transitivity (((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 3)).
{
assert (e__85 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
eapply eq_trans.
{
rw e__85.
reflexivity.
}
feq.
}
symmetry.
transitivity (((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 3)).
{
assert (e__86 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
eapply eq_trans.
{
rw e__86.
reflexivity.
}
feq.
}
feq.
}
rw e__84.
apply (from_lt_pos 1 0 0 ((T b1 mu phi) + 2)); [exact c__14 | lra ..].
}
}
}
rw e__41. exact w__42.
}
exact s__87.
}
}
assert (n__94 : 0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))).
{
assert (e__89 : (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) = 1 * ((((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) - 0) + 0).
{
transitivity (((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__90 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__91 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__90.
rw e__91.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__92 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__93 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__92.
rw e__93.
reflexivity.
}
feq.
}
feq.
}
rw e__89.
apply (from_le_nn 1 0 0 (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))); [exact s__13 | lra ..].
}
assert (n__98 : 0 <= ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__95 : (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) = ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__96 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__97 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__96.
rw e__97.
reflexivity.
}
feq.
}
try rewrite <- e__95.
exact n__94.
}
assert (n__105 : (sqrt ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)) ^ 2 = ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
apply sqrt_square; rpos.
}
(* solves *)
assert (s__106 : ((((((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) * / 2) ^ 2) - ((T b1 mu phi) * (((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) * / 2)) + (D_ b1 mu)) = 0)).
{
transitivity (0).
{
assert (e__99 : (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))) = (sqrt ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1))).
{
assert (e__100 : (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))) = ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)).
{
assert (e__101 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__102 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__101.
rw e__102.
reflexivity.
}
feq.
}
rw e__100.
reflexivity.
}
assert (e__103 : (T b1 mu phi) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
{
change ((1 - mu + b1 - (phi * (1 - b1))) = ((b1 * phi) + b1 + ((- 1) * mu) + ((- 1) * phi) + 1)).
feq.
}
assert (e__104 : (D_ b1 mu) = (((- 1) * b1 * mu) + b1)).
{
change ((b1 * (1 - mu)) = (((- 1) * b1 * mu) + b1)).
feq.
}
eapply eq_trans.
{
rw e__99.
rw e__103.
rw e__104.
reflexivity.
}
apply Rminus_diag_uniq.
transitivity (((((1 * / 4) * ((sqrt ((2 * b1 * mu) + ((- 2) * b1 * mu * phi) + ((- 2) * b1 * (phi ^ 2)) + ((- 2) * b1) + (2 * (b1 ^ 2) * phi) + ((b1 ^ 2) * (phi ^ 2)) + (b1 ^ 2) + (2 * mu * phi) + ((- 2) * mu) + (mu ^ 2) + ((- 2) * phi) + (phi ^ 2) + 1)) ^ 2)) + (((- 1) * / 2) * b1 * mu) + ((1 * / 2) * b1 * mu * phi) + ((1 * / 2) * b1 * (phi ^ 2)) + ((1 * / 2) * b1) + (((- 1) * / 2) * (b1 ^ 2) * phi) + (((- 1) * / 4) * (b1 ^ 2) * (phi ^ 2)) + (((- 1) * / 4) * (b1 ^ 2)) + (((- 1) * / 2) * mu * phi) + ((1 * / 2) * mu) + (((- 1) * / 4) * (mu ^ 2)) + ((1 * / 2) * phi) + (((- 1) * / 4) * (phi ^ 2)) + (((- 1) * / 4))))).
{
feq.
}
rw n__105.
transitivity (0).
{
feq.
}
reflexivity.
}
symmetry.
transitivity (0).
{
reflexivity.
}
feq.
}
(* goal *)
assert (s__107 : (((((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) * / 2) <= (- 1)) /\ ((((((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) * / 2) ^ 2) - ((T b1 mu phi) * (((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) * / 2)) + (D_ b1 mu)) = 0))).
{
split.
{
exact s__88.
}
{
exact s__106.
}
}
pose proof s__107 as [h__108 h__109].
split.
{
split.
{
change (0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))).
exact s__13.
}
{
change (0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))).
exact s__13.
}
}
{
change (((((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) * / 2) <= (- 1)) /\ ((((((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) * / 2) ^ 2) - ((T b1 mu phi) * (((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) * / 2)) + (D_ b1 mu)) = 0)).
exact s__107.
}
Qed.
Lemma meaningful : forall (b1 : R) (mu : R) (phi : R), ((0 < b1) /\ (b1 < 1)) -> (mu < 1) -> (((1 + b1) * (2 - mu)) <= (phi * (1 - b1))) -> ((0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu)))) /\ (0 <= (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj1 (proved v0 v1 v2 v3 v4 v5)). Qed.
Theorem claim : forall (b1 : R) (mu : R) (phi : R), ((0 < b1) /\ (b1 < 1)) -> (mu < 1) -> (((1 + b1) * (2 - mu)) <= (phi * (1 - b1))) -> (((((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) / 2) <= (- 1)) /\ ((((((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) / 2) ^ 2) - ((T b1 mu phi) * (((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) / 2)) + (D_ b1 mu)) = 0)).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj2 (proved v0 v1 v2 v3 v4 v5)). Qed.
Fail Definition corrupted : forall (b1 : R) (mu : R) (phi : R), ((0 < b1) /\ (b1 < 1)) -> (mu < 1) -> (((1 + b1) * (2 - mu)) <= (phi * (1 - b1))) -> (((- 1) < (((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) / 2)) /\ ((((((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) / 2) ^ 2) - ((T b1 mu phi) * (((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) / 2)) + (D_ b1 mu)) = 0)) := claim.
End T_aida_theorem2_necessary_18307e30.


(* aida.inside_bounds; certificate c0b45f9ee275deb2b6a9d57b74131c695f4a18c99cabcd1c02dd5c8d9daa34ab *)
Module T_aida_inside_bounds_c0b45f9e.

Lemma satisfiable : exists (r : R) (top : R) (eps : R) (p : R) (q : R), (0 <= r) /\ (r <= top) /\ (0 < eps) /\ (0 < p) /\ (0 < q).
Proof.
exists 1, 2, 3, 1, 2.
split.
{
change (0 <= 1).
closed_less.
}
{
split.
{
change (1 <= 2).
closed_less.
}
{
split.
{
change (0 < 3).
closed_less.
}
{
split.
{
change (0 < 1).
closed_less.
}
{
change (0 < 2).
closed_less.
}
}
}
}
Qed.

Lemma proved : forall (r : R) (top : R) (eps : R) (p : R) (q : R), (0 <= r) -> (r <= top) -> (0 < eps) -> (0 < p) -> (0 < q) -> (((0 <> p) /\ (0 < eps) /\ (0 < (r + eps)) /\ (0 <> p) /\ (0 < (r + eps)) /\ (0 < (top + eps))) /\ (((Rpower eps (q / p)) <= (Rpower (r + eps) (q / p))) /\ ((Rpower (r + eps) (q / p)) <= (Rpower (top + eps) (q / p))))).
Proof.
intros r top eps p q h__0 h__1 h__2 h__3 h__4.
(* at 0 *)
assert (s__10 : ((apow eps (q * / p)) = (Rpower eps (q * / p)))).
{
assert (p__5 : (0 < eps)).
{
exact h__2.
}
assert (p__6 : (0 < (q * / p))).
{
apply mult_pos_pos.
{
assert (e__7 : q = 1 * (q - 0) + 0).
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
rw e__7.
apply (from_lt_pos 1 0 0 q); [exact h__4 | lra ..].
}
{
apply inv_pos.
assert (e__8 : p = 1 * (p - 0) + 0).
{
transitivity (p).
{
reflexivity.
}
symmetry.
transitivity (p).
{
feq.
}
feq.
}
rw e__8.
apply (from_lt_pos 1 0 0 p); [exact h__3 | lra ..].
}
}
assert (u__9 : ((apow eps (q * / p)) = (Rpower eps (q * / p)))).
{
exact (ax_apow_of_positive eps (q * / p) p__5 p__6).
}
exact u__9.
}
(* at r *)
assert (s__18 : ((apow (r + eps) (q * / p)) = (Rpower (r + eps) (q * / p)))).
{
assert (p__11 : (0 < (r + eps))).
{
apply plus_nn_pos.
{
assert (e__12 : r = 1 * (r - 0) + 0).
{
transitivity (r).
{
reflexivity.
}
symmetry.
transitivity (r).
{
feq.
}
feq.
}
rw e__12.
apply (from_le_nn 1 0 0 r); [exact h__0 | lra ..].
}
{
assert (e__13 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__13.
apply (from_lt_pos 1 0 0 eps); [exact h__2 | lra ..].
}
}
assert (p__14 : (0 < (q * / p))).
{
apply mult_pos_pos.
{
assert (e__15 : q = 1 * (q - 0) + 0).
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
rw e__15.
apply (from_lt_pos 1 0 0 q); [exact h__4 | lra ..].
}
{
apply inv_pos.
assert (e__16 : p = 1 * (p - 0) + 0).
{
transitivity (p).
{
reflexivity.
}
symmetry.
transitivity (p).
{
feq.
}
feq.
}
rw e__16.
apply (from_lt_pos 1 0 0 p); [exact h__3 | lra ..].
}
}
assert (u__17 : ((apow (r + eps) (q * / p)) = (Rpower (r + eps) (q * / p)))).
{
exact (ax_apow_of_positive (r + eps) (q * / p) p__11 p__14).
}
exact u__17.
}
(* top + eps *)
assert (s__24 : (0 < (top + eps))).
{
assert (e__19 : (top + eps) = ((top - r) + r + eps)).
{
transitivity ((eps + top)).
{
feq.
}
symmetry.
transitivity ((eps + top)).
{
feq.
}
feq.
}
assert (w__20 : 0 < ((top - r) + r + eps)).
{
apply plus_nn_pos.
{
apply plus_nn_nn.
{
assert (e__21 : (top - r) = 1 * (top - r) + 0).
{
transitivity ((((- 1) * r) + top)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + top)).
{
feq.
}
feq.
}
rw e__21.
apply (from_le_nn 1 0 r top); [exact h__1 | lra ..].
}
{
assert (e__22 : r = 1 * (r - 0) + 0).
{
transitivity (r).
{
reflexivity.
}
symmetry.
transitivity (r).
{
feq.
}
feq.
}
rw e__22.
apply (from_le_nn 1 0 0 r); [exact h__0 | lra ..].
}
}
{
assert (e__23 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__23.
apply (from_lt_pos 1 0 0 eps); [exact h__2 | lra ..].
}
}
rw e__19. exact w__20.
}
(* at top *)
assert (s__30 : ((apow (top + eps) (q * / p)) = (Rpower (top + eps) (q * / p)))).
{
assert (p__25 : (0 < (top + eps))).
{
exact s__24.
}
assert (p__26 : (0 < (q * / p))).
{
apply mult_pos_pos.
{
assert (e__27 : q = 1 * (q - 0) + 0).
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
rw e__27.
apply (from_lt_pos 1 0 0 q); [exact h__4 | lra ..].
}
{
apply inv_pos.
assert (e__28 : p = 1 * (p - 0) + 0).
{
transitivity (p).
{
reflexivity.
}
symmetry.
transitivity (p).
{
feq.
}
feq.
}
rw e__28.
apply (from_lt_pos 1 0 0 p); [exact h__3 | lra ..].
}
}
assert (u__29 : ((apow (top + eps) (q * / p)) = (Rpower (top + eps) (q * / p)))).
{
exact (ax_apow_of_positive (top + eps) (q * / p) p__25 p__26).
}
exact u__29.
}
(* low squares *)
assert (s__37 : ((eps ^ 2) <= ((r + eps) ^ 2))).
{
apply gap_le.
assert (e__31 : (((r + eps) ^ 2) - (eps ^ 2)) = (r * (eps + (r + eps)))).
{
transitivity (((2 * eps * r) + (r ^ 2))).
{
feq.
}
symmetry.
transitivity (((2 * eps * r) + (r ^ 2))).
{
feq.
}
feq.
}
assert (w__32 : 0 <= (r * (eps + (r + eps)))).
{
apply mult_nn_pos.
{
assert (e__33 : r = 1 * (r - 0) + 0).
{
transitivity (r).
{
reflexivity.
}
symmetry.
transitivity (r).
{
feq.
}
feq.
}
rw e__33.
apply (from_le_nn 1 0 0 r); [exact h__0 | lra ..].
}
{
apply plus_pos_pos.
{
assert (e__34 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__34.
apply (from_lt_pos 1 0 0 eps); [exact h__2 | lra ..].
}
{
apply plus_nn_pos.
{
assert (e__35 : r = 1 * (r - 0) + 0).
{
transitivity (r).
{
reflexivity.
}
symmetry.
transitivity (r).
{
feq.
}
feq.
}
rw e__35.
apply (from_le_nn 1 0 0 r); [exact h__0 | lra ..].
}
{
assert (e__36 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__36.
apply (from_lt_pos 1 0 0 eps); [exact h__2 | lra ..].
}
}
}
}
rw e__31. exact w__32.
}
(* low *)
assert (s__43 : ((apow eps (q * / p)) <= (apow (r + eps) (q * / p)))).
{
assert (p__38 : (0 < (q * / p))).
{
apply mult_pos_pos.
{
assert (e__39 : q = 1 * (q - 0) + 0).
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
rw e__39.
apply (from_lt_pos 1 0 0 q); [exact h__4 | lra ..].
}
{
apply inv_pos.
assert (e__40 : p = 1 * (p - 0) + 0).
{
transitivity (p).
{
reflexivity.
}
symmetry.
transitivity (p).
{
feq.
}
feq.
}
rw e__40.
apply (from_lt_pos 1 0 0 p); [exact h__3 | lra ..].
}
}
assert (p__41 : ((eps ^ 2) <= ((r + eps) ^ 2))).
{
exact s__37.
}
assert (u__42 : ((apow eps (q * / p)) <= (apow (r + eps) (q * / p)))).
{
exact (ax_apow_monotone eps (r + eps) (q * / p) p__38 p__41).
}
exact u__42.
}
(* high squares *)
assert (s__50 : (((r + eps) ^ 2) <= ((top + eps) ^ 2))).
{
apply gap_le.
assert (e__44 : (((top + eps) ^ 2) - ((r + eps) ^ 2)) = ((top - r) * ((r + eps) + (top + eps)))).
{
transitivity ((((- 2) * eps * r) + (2 * eps * top) + ((- 1) * (r ^ 2)) + (top ^ 2))).
{
feq.
}
symmetry.
transitivity ((((- 2) * eps * r) + (2 * eps * top) + ((- 1) * (r ^ 2)) + (top ^ 2))).
{
feq.
}
feq.
}
assert (w__45 : 0 <= ((top - r) * ((r + eps) + (top + eps)))).
{
apply mult_nn_pos.
{
assert (e__46 : (top - r) = 1 * (top - r) + 0).
{
transitivity ((((- 1) * r) + top)).
{
feq.
}
symmetry.
transitivity ((((- 1) * r) + top)).
{
feq.
}
feq.
}
rw e__46.
apply (from_le_nn 1 0 r top); [exact h__1 | lra ..].
}
{
apply plus_pos_pos.
{
apply plus_nn_pos.
{
assert (e__47 : r = 1 * (r - 0) + 0).
{
transitivity (r).
{
reflexivity.
}
symmetry.
transitivity (r).
{
feq.
}
feq.
}
rw e__47.
apply (from_le_nn 1 0 0 r); [exact h__0 | lra ..].
}
{
assert (e__48 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__48.
apply (from_lt_pos 1 0 0 eps); [exact h__2 | lra ..].
}
}
{
assert (e__49 : (top + eps) = 1 * ((top + eps) - 0) + 0).
{
transitivity ((eps + top)).
{
feq.
}
symmetry.
transitivity ((eps + top)).
{
feq.
}
feq.
}
rw e__49.
apply (from_lt_pos 1 0 0 (top + eps)); [exact s__24 | lra ..].
}
}
}
rw e__44. exact w__45.
}
(* high *)
assert (s__56 : ((apow (r + eps) (q * / p)) <= (apow (top + eps) (q * / p)))).
{
assert (p__51 : (0 < (q * / p))).
{
apply mult_pos_pos.
{
assert (e__52 : q = 1 * (q - 0) + 0).
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
rw e__52.
apply (from_lt_pos 1 0 0 q); [exact h__4 | lra ..].
}
{
apply inv_pos.
assert (e__53 : p = 1 * (p - 0) + 0).
{
transitivity (p).
{
reflexivity.
}
symmetry.
transitivity (p).
{
feq.
}
feq.
}
rw e__53.
apply (from_lt_pos 1 0 0 p); [exact h__3 | lra ..].
}
}
assert (p__54 : (((r + eps) ^ 2) <= ((top + eps) ^ 2))).
{
exact s__50.
}
assert (u__55 : ((apow (r + eps) (q * / p)) <= (apow (top + eps) (q * / p)))).
{
exact (ax_apow_monotone (r + eps) (top + eps) (q * / p) p__51 p__54).
}
exact u__55.
}
assert (n__60 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__59 : p = 1 * (p - 0) + 0).
{
transitivity (p).
{
reflexivity.
}
symmetry.
transitivity (p).
{
feq.
}
feq.
}
rw e__59.
apply (from_lt_pos 1 0 0 p); [exact h__3 | lra ..].
}
assert (n__63 : 0 < (r + eps)).
{
apply plus_nn_pos.
{
assert (e__61 : r = 1 * (r - 0) + 0).
{
transitivity (r).
{
reflexivity.
}
symmetry.
transitivity (r).
{
feq.
}
feq.
}
rw e__61.
apply (from_le_nn 1 0 0 r); [exact h__0 | lra ..].
}
{
assert (e__62 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__62.
apply (from_lt_pos 1 0 0 eps); [exact h__2 | lra ..].
}
}
assert (n__65 : 0 < (eps + r)).
{
assert (e__64 : (r + eps) = (eps + r)).
{
feq.
}
try rewrite <- e__64.
exact n__63.
}
assert (n__67 : 0 < eps).
{
assert (e__66 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__66.
apply (from_lt_pos 1 0 0 eps); [exact h__2 | lra ..].
}
assert (n__70 : 0 < (q * / p)).
{
apply mult_pos_pos.
{
assert (e__68 : q = 1 * (q - 0) + 0).
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
rw e__68.
apply (from_lt_pos 1 0 0 q); [exact h__4 | lra ..].
}
{
apply inv_pos.
assert (e__69 : p = 1 * (p - 0) + 0).
{
transitivity (p).
{
reflexivity.
}
symmetry.
transitivity (p).
{
feq.
}
feq.
}
rw e__69.
apply (from_lt_pos 1 0 0 p); [exact h__3 | lra ..].
}
}
assert (n__73 : 0 < ((/ p) * q)).
{
assert (e__71 : (q * / p) = ((/ p) * q)).
{
assert (e__72 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__72.
reflexivity.
}
feq.
}
try rewrite <- e__71.
exact n__70.
}
assert (n__96 : (apow eps ((/ p) * q)) = (Rpower eps ((/ p) * q))).
{
transitivity (1 * (apow eps ((/ p) * q))).
{ feq. }
assert (e__93 : (apow eps (q * / p)) = (apow eps ((/ p) * q))).
{
assert (e__94 : (q * / p) = ((/ p) * q)).
{
assert (e__95 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__95.
reflexivity.
}
feq.
}
transitivity (apow eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow eps v__ ) e__94). }
reflexivity.
}
try rewrite <- e__93.
rewrite s__10.
assert (e__90 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__91 : (q * / p) = ((/ p) * q)).
{
assert (e__92 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__92.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__91). }
feq.
}
rw e__90.
feq.
}
assert (n__107 : (apow (eps + r) ((/ p) * q)) = (Rpower (eps + r) ((/ p) * q))).
{
transitivity (1 * (apow (eps + r) ((/ p) * q))).
{ feq. }
assert (e__103 : (apow (r + eps) (q * / p)) = (apow (eps + r) ((/ p) * q))).
{
assert (e__104 : (r + eps) = (eps + r)).
{
feq.
}
transitivity (apow  (eps + r) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__104). }
assert (e__105 : (q * / p) = ((/ p) * q)).
{
assert (e__106 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__106.
reflexivity.
}
feq.
}
transitivity (apow (eps + r) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (eps + r) v__ ) e__105). }
reflexivity.
}
try rewrite <- e__103.
rewrite s__18.
assert (e__99 : (Rpower (r + eps) (q * / p)) = (Rpower (eps + r) ((/ p) * q))).
{
assert (e__100 : (r + eps) = (eps + r)).
{
feq.
}
transitivity (Rpower  (eps + r) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__100). }
assert (e__101 : (q * / p) = ((/ p) * q)).
{
assert (e__102 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__102.
reflexivity.
}
feq.
}
transitivity (Rpower (eps + r) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (eps + r) v__ ) e__101). }
feq.
}
rw e__99.
feq.
}
(* below r *)
assert (s__123 : ((Rpower eps (q * / p)) <= (Rpower (r + eps) (q * / p)))).
{
apply gap_le.
assert (e__57 : ((Rpower (r + eps) (q * / p)) - (Rpower eps (q * / p))) = ((apow (r + eps) (q * / p)) - (apow eps (q * / p)))).
{
transitivity (((Rpower (eps + r) ((/ p) * q)) + ((- 1) * (Rpower eps ((/ p) * q))))).
{
assert (e__74 : (Rpower (r + eps) (q * / p)) = (Rpower (eps + r) ((/ p) * q))).
{
assert (e__75 : (r + eps) = (eps + r)).
{
feq.
}
transitivity (Rpower  (eps + r) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__75). }
assert (e__76 : (q * / p) = ((/ p) * q)).
{
assert (e__77 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__77.
reflexivity.
}
feq.
}
transitivity (Rpower (eps + r) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (eps + r) v__ ) e__76). }
feq.
}
assert (e__78 : (Rpower eps (q * / p)) = (Rpower eps ((/ p) * q))).
{
assert (e__79 : (q * / p) = ((/ p) * q)).
{
assert (e__80 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__80.
reflexivity.
}
feq.
}
transitivity (Rpower eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__79). }
feq.
}
eapply eq_trans.
{
rw e__74.
rw e__78.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow (eps + r) ((/ p) * q)) + ((- 1) * (apow eps ((/ p) * q))))).
{
assert (e__81 : (apow (r + eps) (q * / p)) = (apow (eps + r) ((/ p) * q))).
{
assert (e__82 : (r + eps) = (eps + r)).
{
feq.
}
transitivity (apow  (eps + r) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__82). }
assert (e__83 : (q * / p) = ((/ p) * q)).
{
assert (e__84 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__84.
reflexivity.
}
feq.
}
transitivity (apow (eps + r) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (eps + r) v__ ) e__83). }
reflexivity.
}
assert (e__85 : (apow eps (q * / p)) = (apow eps ((/ p) * q))).
{
assert (e__86 : (q * / p) = ((/ p) * q)).
{
assert (e__87 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__87.
reflexivity.
}
feq.
}
transitivity (apow eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow eps v__ ) e__86). }
reflexivity.
}
eapply eq_trans.
{
rw e__81.
rw e__85.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow (eps + r) ((/ p) * q))) + (1 * (apow eps ((/ p) * q))) + (1 * (Rpower (eps + r) ((/ p) * q))) + ((- 1) * (Rpower eps ((/ p) * q)))))).
{
feq.
}
rw n__96.
transitivity ((((- 1) * (apow (eps + r) ((/ p) * q))) + (Rpower (eps + r) ((/ p) * q)))).
{
feq.
}
transitivity (((((- 1) * (apow (eps + r) ((/ p) * q))) + (1 * (Rpower (eps + r) ((/ p) * q)))))).
{
feq.
}
rw n__107.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__58 : 0 <= ((apow (r + eps) (q * / p)) - (apow eps (q * / p)))).
{
assert (e__108 : ((apow (r + eps) (q * / p)) - (apow eps (q * / p))) = 1 * ((apow (r + eps) (q * / p)) - (apow eps (q * / p))) + 0).
{
transitivity (((apow (eps + r) ((/ p) * q)) + ((- 1) * (apow eps ((/ p) * q))))).
{
assert (e__109 : (apow (r + eps) (q * / p)) = (apow (eps + r) ((/ p) * q))).
{
assert (e__110 : (r + eps) = (eps + r)).
{
feq.
}
transitivity (apow  (eps + r) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__110). }
assert (e__111 : (q * / p) = ((/ p) * q)).
{
assert (e__112 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__112.
reflexivity.
}
feq.
}
transitivity (apow (eps + r) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (eps + r) v__ ) e__111). }
reflexivity.
}
assert (e__113 : (apow eps (q * / p)) = (apow eps ((/ p) * q))).
{
assert (e__114 : (q * / p) = ((/ p) * q)).
{
assert (e__115 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__115.
reflexivity.
}
feq.
}
transitivity (apow eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow eps v__ ) e__114). }
reflexivity.
}
eapply eq_trans.
{
rw e__109.
rw e__113.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow (eps + r) ((/ p) * q)) + ((- 1) * (apow eps ((/ p) * q))))).
{
assert (e__116 : (apow (r + eps) (q * / p)) = (apow (eps + r) ((/ p) * q))).
{
assert (e__117 : (r + eps) = (eps + r)).
{
feq.
}
transitivity (apow  (eps + r) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__117). }
assert (e__118 : (q * / p) = ((/ p) * q)).
{
assert (e__119 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__119.
reflexivity.
}
feq.
}
transitivity (apow (eps + r) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (eps + r) v__ ) e__118). }
reflexivity.
}
assert (e__120 : (apow eps (q * / p)) = (apow eps ((/ p) * q))).
{
assert (e__121 : (q * / p) = ((/ p) * q)).
{
assert (e__122 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__122.
reflexivity.
}
feq.
}
transitivity (apow eps ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow eps v__ ) e__121). }
reflexivity.
}
eapply eq_trans.
{
rw e__116.
rw e__120.
reflexivity.
}
feq.
}
feq.
}
rw e__108.
apply (from_le_nn 1 0 (apow eps (q * / p)) (apow (r + eps) (q * / p))); [exact s__43 | lra ..].
}
rw e__57. exact w__58.
}
assert (n__127 : 0 < (top + eps)).
{
assert (e__126 : (top + eps) = 1 * ((top + eps) - 0) + 0).
{
transitivity ((eps + top)).
{
feq.
}
symmetry.
transitivity ((eps + top)).
{
feq.
}
feq.
}
rw e__126.
apply (from_lt_pos 1 0 0 (top + eps)); [exact s__24 | lra ..].
}
assert (n__129 : 0 < (eps + top)).
{
assert (e__128 : (top + eps) = (eps + top)).
{
feq.
}
try rewrite <- e__128.
exact n__127.
}
assert (n__158 : (apow (eps + top) ((/ p) * q)) = (Rpower (eps + top) ((/ p) * q))).
{
transitivity (1 * (apow (eps + top) ((/ p) * q))).
{ feq. }
assert (e__154 : (apow (top + eps) (q * / p)) = (apow (eps + top) ((/ p) * q))).
{
assert (e__155 : (top + eps) = (eps + top)).
{
feq.
}
transitivity (apow  (eps + top) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__155). }
assert (e__156 : (q * / p) = ((/ p) * q)).
{
assert (e__157 : / p = (/ p)).
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
transitivity (apow (eps + top) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (eps + top) v__ ) e__156). }
reflexivity.
}
try rewrite <- e__154.
rewrite s__30.
assert (e__150 : (Rpower (top + eps) (q * / p)) = (Rpower (eps + top) ((/ p) * q))).
{
assert (e__151 : (top + eps) = (eps + top)).
{
feq.
}
transitivity (Rpower  (eps + top) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__151). }
assert (e__152 : (q * / p) = ((/ p) * q)).
{
assert (e__153 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__153.
reflexivity.
}
feq.
}
transitivity (Rpower (eps + top) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (eps + top) v__ ) e__152). }
feq.
}
rw e__150.
feq.
}
(* above r *)
assert (s__176 : ((Rpower (r + eps) (q * / p)) <= (Rpower (top + eps) (q * / p)))).
{
apply gap_le.
assert (e__124 : ((Rpower (top + eps) (q * / p)) - (Rpower (r + eps) (q * / p))) = ((apow (top + eps) (q * / p)) - (apow (r + eps) (q * / p)))).
{
transitivity ((((- 1) * (Rpower (eps + r) ((/ p) * q))) + (Rpower (eps + top) ((/ p) * q)))).
{
assert (e__130 : (Rpower (top + eps) (q * / p)) = (Rpower (eps + top) ((/ p) * q))).
{
assert (e__131 : (top + eps) = (eps + top)).
{
feq.
}
transitivity (Rpower  (eps + top) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__131). }
assert (e__132 : (q * / p) = ((/ p) * q)).
{
assert (e__133 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__133.
reflexivity.
}
feq.
}
transitivity (Rpower (eps + top) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (eps + top) v__ ) e__132). }
feq.
}
assert (e__134 : (Rpower (r + eps) (q * / p)) = (Rpower (eps + r) ((/ p) * q))).
{
assert (e__135 : (r + eps) = (eps + r)).
{
feq.
}
transitivity (Rpower  (eps + r) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__135). }
assert (e__136 : (q * / p) = ((/ p) * q)).
{
assert (e__137 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__137.
reflexivity.
}
feq.
}
transitivity (Rpower (eps + r) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (eps + r) v__ ) e__136). }
feq.
}
eapply eq_trans.
{
rw e__130.
rw e__134.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (eps + r) ((/ p) * q))) + (apow (eps + top) ((/ p) * q)))).
{
assert (e__138 : (apow (top + eps) (q * / p)) = (apow (eps + top) ((/ p) * q))).
{
assert (e__139 : (top + eps) = (eps + top)).
{
feq.
}
transitivity (apow  (eps + top) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__139). }
assert (e__140 : (q * / p) = ((/ p) * q)).
{
assert (e__141 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__141.
reflexivity.
}
feq.
}
transitivity (apow (eps + top) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (eps + top) v__ ) e__140). }
reflexivity.
}
assert (e__142 : (apow (r + eps) (q * / p)) = (apow (eps + r) ((/ p) * q))).
{
assert (e__143 : (r + eps) = (eps + r)).
{
feq.
}
transitivity (apow  (eps + r) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__143). }
assert (e__144 : (q * / p) = ((/ p) * q)).
{
assert (e__145 : / p = (/ p)).
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
transitivity (apow (eps + r) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (eps + r) v__ ) e__144). }
reflexivity.
}
eapply eq_trans.
{
rw e__138.
rw e__142.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow (eps + r) ((/ p) * q))) + ((- 1) * (apow (eps + top) ((/ p) * q))) + ((- 1) * (Rpower (eps + r) ((/ p) * q))) + (1 * (Rpower (eps + top) ((/ p) * q)))))).
{
feq.
}
rw n__107.
transitivity ((((- 1) * (apow (eps + top) ((/ p) * q))) + (Rpower (eps + top) ((/ p) * q)))).
{
feq.
}
transitivity (((((- 1) * (apow (eps + top) ((/ p) * q))) + (1 * (Rpower (eps + top) ((/ p) * q)))))).
{
feq.
}
rw n__158.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__125 : 0 <= ((apow (top + eps) (q * / p)) - (apow (r + eps) (q * / p)))).
{
assert (e__159 : ((apow (top + eps) (q * / p)) - (apow (r + eps) (q * / p))) = 1 * ((apow (top + eps) (q * / p)) - (apow (r + eps) (q * / p))) + 0).
{
transitivity ((((- 1) * (apow (eps + r) ((/ p) * q))) + (apow (eps + top) ((/ p) * q)))).
{
assert (e__160 : (apow (top + eps) (q * / p)) = (apow (eps + top) ((/ p) * q))).
{
assert (e__161 : (top + eps) = (eps + top)).
{
feq.
}
transitivity (apow  (eps + top) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__161). }
assert (e__162 : (q * / p) = ((/ p) * q)).
{
assert (e__163 : / p = (/ p)).
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
transitivity (apow (eps + top) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (eps + top) v__ ) e__162). }
reflexivity.
}
assert (e__164 : (apow (r + eps) (q * / p)) = (apow (eps + r) ((/ p) * q))).
{
assert (e__165 : (r + eps) = (eps + r)).
{
feq.
}
transitivity (apow  (eps + r) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__165). }
assert (e__166 : (q * / p) = ((/ p) * q)).
{
assert (e__167 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__167.
reflexivity.
}
feq.
}
transitivity (apow (eps + r) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (eps + r) v__ ) e__166). }
reflexivity.
}
eapply eq_trans.
{
rw e__160.
rw e__164.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (eps + r) ((/ p) * q))) + (apow (eps + top) ((/ p) * q)))).
{
assert (e__168 : (apow (top + eps) (q * / p)) = (apow (eps + top) ((/ p) * q))).
{
assert (e__169 : (top + eps) = (eps + top)).
{
feq.
}
transitivity (apow  (eps + top) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__169). }
assert (e__170 : (q * / p) = ((/ p) * q)).
{
assert (e__171 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__171.
reflexivity.
}
feq.
}
transitivity (apow (eps + top) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (eps + top) v__ ) e__170). }
reflexivity.
}
assert (e__172 : (apow (r + eps) (q * / p)) = (apow (eps + r) ((/ p) * q))).
{
assert (e__173 : (r + eps) = (eps + r)).
{
feq.
}
transitivity (apow  (eps + r) (q * / p)).
{ exact (f_equal (fun v__ => apow  v__ (q * / p)) e__173). }
assert (e__174 : (q * / p) = ((/ p) * q)).
{
assert (e__175 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__175.
reflexivity.
}
feq.
}
transitivity (apow (eps + r) ((/ p) * q) ).
{ exact (f_equal (fun v__ => apow (eps + r) v__ ) e__174). }
reflexivity.
}
eapply eq_trans.
{
rw e__168.
rw e__172.
reflexivity.
}
feq.
}
feq.
}
rw e__159.
apply (from_le_nn 1 0 (apow (r + eps) (q * / p)) (apow (top + eps) (q * / p))); [exact s__56 | lra ..].
}
rw e__124. exact w__125.
}
(* goal *)
assert (s__177 : (((Rpower eps (q * / p)) <= (Rpower (r + eps) (q * / p))) /\ ((Rpower (r + eps) (q * / p)) <= (Rpower (top + eps) (q * / p))))).
{
split.
{
exact s__123.
}
{
exact s__176.
}
}
pose proof s__177 as [h__178 h__179].
split.
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__180 : p = 1 * (p - 0) + 0).
{
transitivity (p).
{
reflexivity.
}
symmetry.
transitivity (p).
{
feq.
}
feq.
}
rw e__180.
apply (from_lt_pos 1 0 0 p); [exact h__3 | lra ..].
}
{
split.
{
change (0 < eps).
exact h__2.
}
{
split.
{
change (0 < (r + eps)).
apply plus_nn_pos.
{
assert (e__181 : r = 1 * (r - 0) + 0).
{
transitivity (r).
{
reflexivity.
}
symmetry.
transitivity (r).
{
feq.
}
feq.
}
rw e__181.
apply (from_le_nn 1 0 0 r); [exact h__0 | lra ..].
}
{
assert (e__182 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__182.
apply (from_lt_pos 1 0 0 eps); [exact h__2 | lra ..].
}
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__183 : p = 1 * (p - 0) + 0).
{
transitivity (p).
{
reflexivity.
}
symmetry.
transitivity (p).
{
feq.
}
feq.
}
rw e__183.
apply (from_lt_pos 1 0 0 p); [exact h__3 | lra ..].
}
{
split.
{
change (0 < (r + eps)).
apply plus_nn_pos.
{
assert (e__184 : r = 1 * (r - 0) + 0).
{
transitivity (r).
{
reflexivity.
}
symmetry.
transitivity (r).
{
feq.
}
feq.
}
rw e__184.
apply (from_le_nn 1 0 0 r); [exact h__0 | lra ..].
}
{
assert (e__185 : eps = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
reflexivity.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__185.
apply (from_lt_pos 1 0 0 eps); [exact h__2 | lra ..].
}
}
{
change (0 < (top + eps)).
exact s__24.
}
}
}
}
}
}
{
change (((Rpower eps (q * / p)) <= (Rpower (r + eps) (q * / p))) /\ ((Rpower (r + eps) (q * / p)) <= (Rpower (top + eps) (q * / p)))).
exact s__177.
}
Qed.
Lemma meaningful : forall (r : R) (top : R) (eps : R) (p : R) (q : R), (0 <= r) -> (r <= top) -> (0 < eps) -> (0 < p) -> (0 < q) -> ((0 <> p) /\ (0 < eps) /\ (0 < (r + eps)) /\ (0 <> p) /\ (0 < (r + eps)) /\ (0 < (top + eps))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Theorem claim : forall (r : R) (top : R) (eps : R) (p : R) (q : R), (0 <= r) -> (r <= top) -> (0 < eps) -> (0 < p) -> (0 < q) -> (((Rpower eps (q / p)) <= (Rpower (r + eps) (q / p))) /\ ((Rpower (r + eps) (q / p)) <= (Rpower (top + eps) (q / p)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9)). Qed.
Fail Definition corrupted : forall (r : R) (top : R) (eps : R) (p : R) (q : R), (0 <= r) -> (r <= top) -> (0 < eps) -> (0 < p) -> (0 < q) -> (((Rpower (r + eps) (q / p)) < (Rpower eps (q / p))) /\ ((Rpower (r + eps) (q / p)) <= (Rpower (top + eps) (q / p)))) := claim.
End T_aida_inside_bounds_c0b45f9e.
