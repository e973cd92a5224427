From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas03.
Open Scope R_scope.

(* near_step; certificate f158c76188015767561a162e99e2cb6aff95629a1000cfc9f95eadf66c6df081 *)
Module T_near_step_f158c761.

Lemma satisfiable : exists (b : R) (L : R) (l : R) (dmax : R) (rho : R) (F : R) (Fn : R) (n : Z) (x : Z -> R) (xn : Z -> R) (m : Z -> R) (u : Z -> R) (g : Z -> R) (gn : Z -> R) (d : Z -> R), (0 <= n)%Z /\ ((0 < b) /\ (b < 1)) /\ (0 < L) /\ ((0 < l) /\ (l <= L)) /\ (0 < rho) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((u (i)%Z) = ((b * (m (i)%Z)) + ((1 - b) * (g (i)%Z))))) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((xn (i)%Z) = ((x (i)%Z) - ((d (i)%Z) * (u (i)%Z))))) /\ (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (d (i)%Z))) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((d (i)%Z) <= dmax)) /\ ((4 * L * dmax) <= ((1 - b) ^ 2)) /\ ((zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) <= ((rho ^ 2) / 4)) /\ ((F + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))) <= (((1 - b) * l * (rho ^ 2)) / 8)) /\ ((l * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) <= (2 * F)) /\ ((zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))))) /\ (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= (rho ^ 2)) -> ((l * (zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2)))) <= (2 * Fn))) /\ (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= (rho ^ 2)) -> (Fn <= (F + (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))))))) /\ (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))))).
Proof.
exists (1 * / 2), 2, 2, (1 * / 32), 100, 5, (18605 * / 4096), (2)%Z, (fun i : Z => (IZR i)), (fun i : Z => ((61 * (IZR i)) * / 64)), (fun i : Z => (IZR i)), (fun i : Z => ((3 * (IZR i)) * / 2)), (fun i : Z => (2 * (IZR i))), (fun i : Z => ((61 * (IZR i)) * / 32)), (fun i : Z => (1 * / 32)).
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
split.
{
change (0 < 2).
closed_less.
}
{
split.
{
repeat match goal with |- _ /\ _ => split end.
{ change (0 < 2).
closed_less.
}
{ change (2 <= 2).
apply Req_le.
closed_eq.
}
}
{
split.
{
change (0 < 100).
closed_less.
}
{
split.
{
change (forall i : Z, ((1)%Z <= i)%Z -> (((3 * (IZR i)) * / 2) = (((1 * / 2) * (IZR i)) + ((1 - (1 * / 2)) * (2 * (IZR i)))))).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply gap_eq.
assert (e__2 : ((((1 * / 2) * (IZR i)) + ((1 - (1 * / 2)) * (2 * (IZR i)))) - ((3 * (IZR i)) * / 2)) = 0).
{
feq.
}
rw e__2.
rat.
}
{
split.
{
change (forall i : Z, ((1)%Z <= i)%Z -> (((61 * (IZR i)) * / 64) = ((IZR i) - ((1 * / 32) * ((3 * (IZR i)) * / 2))))).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply gap_eq.
assert (e__2 : (((IZR i) - ((1 * / 32) * ((3 * (IZR i)) * / 2))) - ((61 * (IZR i)) * / 64)) = 0).
{
feq.
}
rw e__2.
rat.
}
{
split.
{
change (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (1 * / 32))).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply Rlt_le.
rat.
}
{
split.
{
change (forall i : Z, ((1)%Z <= i)%Z -> ((1 * / 32) <= (1 * / 32))).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply gap_le.
apply Req_le_sym.
assert (e__2 : ((1 * / 32) - (1 * / 32)) = 0).
{
feq.
}
rw e__2.
rat.
}
{
split.
{
change ((4 * 2 * (1 * / 32)) <= ((1 - (1 * / 2)) ^ 2)).
apply Req_le.
closed_eq.
}
{
split.
{
change (((0 + (1 ^ 2)) + (2 ^ 2)) <= ((100 ^ 2) * / 4)).
closed_less.
}
{
split.
{
change ((5 + (((1 - (1 * / 2)) * / (2 * 2)) * ((0 + ((1 - (2 * 1)) ^ 2)) + ((2 - (2 * 2)) ^ 2)))) <= (((1 - (1 * / 2)) * 2 * (100 ^ 2)) * / 8)).
closed_less.
}
{
split.
{
change ((2 * ((0 + (1 ^ 2)) + (2 ^ 2))) <= (2 * 5)).
apply Req_le.
closed_eq.
}
{
split.
{
change (((0 + ((2 * 1) ^ 2)) + ((2 * 2) ^ 2)) <= ((2 ^ 2) * ((0 + (1 ^ 2)) + (2 ^ 2)))).
apply Req_le.
closed_eq.
}
{
split.
{
change (((zsum (1)%Z (2)%Z (fun i : Z => (((61 * (IZR i)) * / 64) ^ 2))) <= (100 ^ 2)) -> ((2 * (zsum (1)%Z (2)%Z (fun i : Z => (((61 * (IZR i)) * / 64) ^ 2)))) <= (2 * (18605 * / 4096)))).
intros p__0.
apply gap_le.
apply Req_le_sym.
assert (e__1 : ((2 * (18605 * / 4096)) - (2 * (zsum (1)%Z (2)%Z (fun i : Z => (((61 * (IZR i)) * / 64) ^ 2))))) = 0).
{
assert (e__2 : (zsum (1)%Z (2)%Z (fun i : Z => (((61 * (IZR i)) * / 64) ^ 2))) = (18605 * / 4096)).
{
transitivity (((((61 * (IZR (1)%Z)) * / 64) ^ 2) + (((61 * (IZR (2)%Z)) * / 64) ^ 2))).
{
unroll_zsum.
}
assert (e__3 : (IZR (1)%Z) = 1).
{
izr.
}
assert (e__4 : (IZR (2)%Z) = 2).
{
izr.
}
eapply eq_trans.
{
rw e__3.
rw e__4.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__2.
reflexivity.
}
feq.
}
rw e__1.
rat.
}
{
split.
{
change (((zsum (1)%Z (2)%Z (fun i : Z => (((61 * (IZR i)) * / 64) ^ 2))) <= (100 ^ 2)) -> ((18605 * / 4096) <= (5 + (zsum (1)%Z (2)%Z (fun i : Z => ((2 * (IZR i)) * (((61 * (IZR i)) * / 64) - (IZR i))))) + ((2 * / 2) * (zsum (1)%Z (2)%Z (fun i : Z => ((((61 * (IZR i)) * / 64) - (IZR i)) ^ 2))))))).
intros p__0.
apply gap_le.
apply Req_le_sym.
assert (e__1 : ((5 + (zsum (1)%Z (2)%Z (fun i : Z => ((2 * (IZR i)) * (((61 * (IZR i)) * / 64) - (IZR i))))) + ((2 * / 2) * (zsum (1)%Z (2)%Z (fun i : Z => ((((61 * (IZR i)) * / 64) - (IZR i)) ^ 2))))) - (18605 * / 4096)) = 0).
{
assert (e__2 : (zsum (1)%Z (2)%Z (fun i : Z => ((2 * (IZR i)) * (((61 * (IZR i)) * / 64) - (IZR i))))) = ((- 15) * / 32)).
{
transitivity ((((2 * (IZR (1)%Z)) * (((61 * (IZR (1)%Z)) * / 64) - (IZR (1)%Z))) + ((2 * (IZR (2)%Z)) * (((61 * (IZR (2)%Z)) * / 64) - (IZR (2)%Z))))).
{
unroll_zsum.
}
assert (e__3 : (IZR (1)%Z) = 1).
{
izr.
}
assert (e__4 : (IZR (2)%Z) = 2).
{
izr.
}
eapply eq_trans.
{
rw e__3.
rw e__4.
reflexivity.
}
feq.
}
assert (e__5 : (zsum (1)%Z (2)%Z (fun i : Z => ((((61 * (IZR i)) * / 64) - (IZR i)) ^ 2))) = (45 * / 4096)).
{
transitivity ((((((61 * (IZR (1)%Z)) * / 64) - (IZR (1)%Z)) ^ 2) + ((((61 * (IZR (2)%Z)) * / 64) - (IZR (2)%Z)) ^ 2))).
{
unroll_zsum.
}
assert (e__6 : (IZR (1)%Z) = 1).
{
izr.
}
assert (e__7 : (IZR (2)%Z) = 2).
{
izr.
}
eapply eq_trans.
{
rw e__6.
rw e__7.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__2.
rw e__5.
reflexivity.
}
feq.
}
rw e__1.
rat.
}
{
change (((zsum (1)%Z (2)%Z (fun i : Z => (((61 * (IZR i)) * / 64) ^ 2))) <= (100 ^ 2)) -> ((zsum (1)%Z (2)%Z (fun i : Z => ((((61 * (IZR i)) * / 32) - (2 * (IZR i))) ^ 2))) <= ((2 ^ 2) * (zsum (1)%Z (2)%Z (fun i : Z => ((((61 * (IZR i)) * / 64) - (IZR i)) ^ 2)))))).
intros p__0.
apply gap_le.
apply Req_le_sym.
assert (e__1 : (((2 ^ 2) * (zsum (1)%Z (2)%Z (fun i : Z => ((((61 * (IZR i)) * / 64) - (IZR i)) ^ 2)))) - (zsum (1)%Z (2)%Z (fun i : Z => ((((61 * (IZR i)) * / 32) - (2 * (IZR i))) ^ 2)))) = 0).
{
assert (e__2 : (zsum (1)%Z (2)%Z (fun i : Z => ((((61 * (IZR i)) * / 32) - (2 * (IZR i))) ^ 2))) = (45 * / 1024)).
{
transitivity ((((((61 * (IZR (1)%Z)) * / 32) - (2 * (IZR (1)%Z))) ^ 2) + ((((61 * (IZR (2)%Z)) * / 32) - (2 * (IZR (2)%Z))) ^ 2))).
{
unroll_zsum.
}
assert (e__3 : (IZR (1)%Z) = 1).
{
izr.
}
assert (e__4 : (IZR (2)%Z) = 2).
{
izr.
}
eapply eq_trans.
{
rw e__3.
rw e__4.
reflexivity.
}
feq.
}
assert (e__5 : (zsum (1)%Z (2)%Z (fun i : Z => ((((61 * (IZR i)) * / 64) - (IZR i)) ^ 2))) = (45 * / 4096)).
{
transitivity ((((((61 * (IZR (1)%Z)) * / 64) - (IZR (1)%Z)) ^ 2) + ((((61 * (IZR (2)%Z)) * / 64) - (IZR (2)%Z)) ^ 2))).
{
unroll_zsum.
}
assert (e__6 : (IZR (1)%Z) = 1).
{
izr.
}
assert (e__7 : (IZR (2)%Z) = 2).
{
izr.
}
eapply eq_trans.
{
rw e__6.
rw e__7.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__2.
rw e__5.
reflexivity.
}
feq.
}
rw e__1.
rat.
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
Qed.

Lemma proved : forall (b : R) (L : R) (l : R) (dmax : R) (rho : R) (F : R) (Fn : R) (n : Z) (x : Z -> R) (xn : Z -> R) (m : Z -> R) (u : Z -> R) (g : Z -> R) (gn : Z -> R) (d : Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < rho) -> (forall i : Z, ((1)%Z <= i)%Z -> ((u (i)%Z) = ((b * (m (i)%Z)) + ((1 - b) * (g (i)%Z))))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((xn (i)%Z) = ((x (i)%Z) - ((d (i)%Z) * (u (i)%Z))))) -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (d (i)%Z))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (i)%Z) <= dmax)) -> ((4 * L * dmax) <= ((1 - b) ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) <= ((rho ^ 2) / 4)) -> ((F + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> ((l * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) <= (2 * F)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))))) -> (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= (rho ^ 2)) -> ((l * (zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2)))) <= (2 * Fn))) -> (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= (rho ^ 2)) -> (Fn <= (F + (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))))))) -> (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))))) -> (((0 <> (2 * L)) /\ (0 <> (4 * L))) /\ (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= ((rho ^ 2) / 4)) /\ ((Fn + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2))))) <= (F + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - (((1 / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))))))).
Proof.
intros b L l dmax rho F Fn n x xn m u g gn d b__0 h__2 h__5 h__6 h__9 h__10 h__11 h__12 h__13 h__14 h__15 h__16 h__17 h__18 h__19 h__20 h__21.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__6 as [h__7 h__8].
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) <= ((rho ^ 2) * / 4)) in h__15.
change ((F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))) <= (((1 - b) * l * (rho ^ 2)) * / 8)) in h__16.
change (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= (rho ^ 2)) -> (Fn <= (F + (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))))))) in h__20.
(* short moves *)
assert (s__71 : (forall i : Z, ((1)%Z <= i)%Z -> ((((xn (i)%Z) - (x (i)%Z)) ^ 2) <= ((((1 - b) ^ 4) * / (16 * (L ^ 2))) * ((2 * ((g (i)%Z) ^ 2)) + (2 * (b ^ 2) * (((m (i)%Z) - (g (i)%Z)) ^ 2))))))).
{
intros i b__22.
assert (r__23 : 1 <= IZR i).
{ izr_le. }
(* x_i *)
assert (s__26 : ((xn (i)%Z) = ((x (i)%Z) - ((d (i)%Z) * (u (i)%Z))))).
{
assert (b__24 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__25 : ((xn (i)%Z) = ((x (i)%Z) - ((d (i)%Z) * (u (i)%Z))))).
{
exact (h__11 (i)%Z b__24).
}
exact u__25.
}
(* u_i *)
assert (s__29 : ((u (i)%Z) = ((b * (m (i)%Z)) + ((1 - b) * (g (i)%Z))))).
{
assert (b__27 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__28 : ((u (i)%Z) = ((b * (m (i)%Z)) + ((1 - b) * (g (i)%Z))))).
{
exact (h__10 (i)%Z b__27).
}
exact u__28.
}
(* d_low *)
assert (s__32 : (0 <= (d (i)%Z))).
{
assert (b__30 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__31 : (0 <= (d (i)%Z))).
{
exact (h__12 (i)%Z b__30).
}
exact u__31.
}
(* d_high *)
assert (s__35 : ((d (i)%Z) <= dmax)).
{
assert (b__33 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__34 : ((d (i)%Z) <= dmax)).
{
exact (h__13 (i)%Z b__33).
}
exact u__34.
}
assert (n__39 : (4 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__38 : (4 * L) = 4 * (L - 0) + 0).
{
transitivity ((4 * L)).
{
reflexivity.
}
symmetry.
transitivity ((4 * L)).
{
feq.
}
feq.
}
rw e__38.
apply (from_lt_pos 4 0 0 L); [exact h__5 | lra ..].
}
assert (n__40 : L <> 0).
{
intro vanishes.
apply n__39.
transitivity (4 * (L)).
{ feq. }
rewrite vanishes. ring.
}
(* d_i *)
assert (s__46 : ((d (i)%Z) <= (((1 - b) ^ 2) * / (4 * L)))).
{
apply gap_le.
assert (e__36 : ((((1 - b) ^ 2) * / (4 * L)) - (d (i)%Z)) = ((dmax - (d (i)%Z)) + ((((1 - b) ^ 2) - (4 * L * dmax)) * / (4 * L)))).
{
transitivity ((((- 1) * (d (i)%Z)) + (((- 1) * / 2) * (/ L) * b) + ((1 * / 4) * (/ L) * (b ^ 2)) + ((1 * / 4) * (/ L)))).
{
assert (e__41 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__41.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (d (i)%Z)) + (((- 1) * / 2) * (/ L) * b) + ((1 * / 4) * (/ L) * (b ^ 2)) + ((1 * / 4) * (/ L)))).
{
assert (e__42 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__42.
reflexivity.
}
feq.
}
feq.
}
assert (w__37 : 0 <= ((dmax - (d (i)%Z)) + ((((1 - b) ^ 2) - (4 * L * dmax)) * / (4 * L)))).
{
apply plus_nn_nn.
{
assert (e__43 : (dmax - (d (i)%Z)) = 1 * (dmax - (d (i)%Z)) + 0).
{
transitivity ((((- 1) * (d (i)%Z)) + dmax)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (d (i)%Z)) + dmax)).
{
feq.
}
feq.
}
rw e__43.
apply (from_le_nn 1 0 (d (i)%Z) dmax); [exact s__35 | lra ..].
}
{
apply mult_nn_pos.
{
assert (e__44 : (((1 - b) ^ 2) - (4 * L * dmax)) = 1 * (((1 - b) ^ 2) - (4 * L * dmax)) + 0).
{
transitivity ((((- 4) * L * dmax) + ((- 2) * b) + (b ^ 2) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 4) * L * dmax) + ((- 2) * b) + (b ^ 2) + 1)).
{
feq.
}
feq.
}
rw e__44.
apply (from_le_nn 1 0 (4 * L * dmax) ((1 - b) ^ 2)); [exact h__14 | lra ..].
}
{
apply inv_pos.
assert (e__45 : (4 * L) = 4 * (L - 0) + 0).
{
transitivity ((4 * L)).
{
reflexivity.
}
symmetry.
transitivity ((4 * L)).
{
feq.
}
feq.
}
rw e__45.
apply (from_lt_pos 4 0 0 L); [exact h__5 | lra ..].
}
}
}
rw e__36. exact w__37.
}
assert (n__50 : (16 * (L ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
lra.
}
{
apply pow_pos.
assert (e__49 : L = 1 * (L - 0) + 0).
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
rw e__49.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
}
assert (n__57 : (xn (i)%Z) = (((- 1) * (d (i)%Z) * (u (i)%Z)) + (x (i)%Z))).
{
transitivity (1 * (xn (i)%Z)).
{ feq. }
rewrite s__26.
assert (e__56 : ((x (i)%Z) - ((d (i)%Z) * (u (i)%Z))) = (((- 1) * (d (i)%Z) * (u (i)%Z)) + (x (i)%Z))).
{
feq.
}
rw e__56.
feq.
}
assert (n__61 : (u (i)%Z) = (((- 1) * (g (i)%Z) * b) + (g (i)%Z) + ((m (i)%Z) * b))).
{
transitivity (1 * (u (i)%Z)).
{ feq. }
rewrite s__29.
assert (e__60 : ((b * (m (i)%Z)) + ((1 - b) * (g (i)%Z))) = (((- 1) * (g (i)%Z) * b) + (g (i)%Z) + ((m (i)%Z) * b))).
{
feq.
}
rw e__60.
feq.
}
(* one *)
assert (s__70 : ((((xn (i)%Z) - (x (i)%Z)) ^ 2) <= ((((1 - b) ^ 4) * / (16 * (L ^ 2))) * ((2 * ((g (i)%Z) ^ 2)) + (2 * (b ^ 2) * (((m (i)%Z) - (g (i)%Z)) ^ 2)))))).
{
apply gap_le.
assert (e__47 : (((((1 - b) ^ 4) * / (16 * (L ^ 2))) * ((2 * ((g (i)%Z) ^ 2)) + (2 * (b ^ 2) * (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - (((xn (i)%Z) - (x (i)%Z)) ^ 2)) = ((((((1 - b) ^ 2) * / (4 * L)) - (d (i)%Z)) * ((((1 - b) ^ 2) * / (4 * L)) + (d (i)%Z)) * ((u (i)%Z) ^ 2)) + ((((1 - b) ^ 4) * / (16 * (L ^ 2))) * (((g (i)%Z) - (b * ((m (i)%Z) - (g (i)%Z)))) ^ 2)))).
{
transitivity (((((- 1) * / 4) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 2)) + ((g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 3)) + (((- 3) * / 2) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 4)) + ((g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 5)) + (((- 1) * / 4) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 6)) + ((1 * / 8) * ((g (i)%Z) ^ 2) * (/ (L ^ 2))) + (((- 1) * / 2) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * b) + ((7 * / 8) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2)) + ((- 1) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 3)) + ((7 * / 8) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 4)) + (((- 1) * / 2) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 5)) + ((1 * / 8) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 6)) + ((1 * / 8) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2)) + (((- 1) * / 2) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 3)) + ((3 * / 4) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 4)) + (((- 1) * / 2) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 5)) + ((1 * / 8) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 6)) + (2 * (x (i)%Z) * (xn (i)%Z)) + ((- 1) * ((x (i)%Z) ^ 2)) + ((- 1) * ((xn (i)%Z) ^ 2)))).
{
assert (e__51 : / (16 * (L ^ 2)) = ((1 * / 16) * (/ (L ^ 2)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__51.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((d (i)%Z) ^ 2) * ((u (i)%Z) ^ 2)) + (((- 1) * / 8) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * b) + ((3 * / 8) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 2)) + (((- 1) * / 4) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 3)) + (((- 1) * / 4) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 4)) + ((3 * / 8) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 5)) + (((- 1) * / 8) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 6)) + ((1 * / 16) * ((g (i)%Z) ^ 2) * (/ (L ^ 2))) + (((- 1) * / 8) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * b) + (((- 1) * / 16) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2)) + ((1 * / 4) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 3)) + (((- 1) * / 16) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 4)) + (((- 1) * / 8) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 5)) + ((1 * / 16) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 6)) + ((1 * / 16) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2)) + (((- 1) * / 4) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 3)) + ((3 * / 8) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 4)) + (((- 1) * / 4) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 5)) + ((1 * / 16) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 6)) + ((1 * / 16) * ((u (i)%Z) ^ 2) * (/ (L ^ 2))) + (((- 1) * / 4) * ((u (i)%Z) ^ 2) * (/ (L ^ 2)) * b) + ((3 * / 8) * ((u (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2)) + (((- 1) * / 4) * ((u (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 3)) + ((1 * / 16) * ((u (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 4)))).
{
assert (e__52 : / (16 * (L ^ 2)) = ((1 * / 16) * (/ (L ^ 2)))).
{
apply inv_by. feq.
}
assert (e__53 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__52.
rw e__53.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * ((d (i)%Z) ^ 2) * ((u (i)%Z) ^ 2)) + ((1 * / 8) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * b) + (((- 5) * / 8) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 2)) + ((5 * / 4) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 3)) + (((- 5) * / 4) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 4)) + ((5 * / 8) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 5)) + (((- 1) * / 8) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 6)) + ((1 * / 16) * ((g (i)%Z) ^ 2) * (/ (L ^ 2))) + (((- 3) * / 8) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * b) + ((15 * / 16) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2)) + (((- 5) * / 4) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 3)) + ((15 * / 16) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 4)) + (((- 3) * / 8) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 5)) + ((1 * / 16) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 6)) + ((1 * / 16) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2)) + (((- 1) * / 4) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 3)) + ((3 * / 8) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 4)) + (((- 1) * / 4) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 5)) + ((1 * / 16) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 6)) + (((- 1) * / 16) * ((u (i)%Z) ^ 2) * (/ (L ^ 2))) + ((1 * / 4) * ((u (i)%Z) ^ 2) * (/ (L ^ 2)) * b) + (((- 3) * / 8) * ((u (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2)) + ((1 * / 4) * ((u (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 3)) + (((- 1) * / 16) * ((u (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 4)) + (2 * (x (i)%Z) * (xn (i)%Z)) + ((- 1) * ((x (i)%Z) ^ 2)) + ((- 1) * ((xn (i)%Z) ^ 2))))).
{
feq.
}
rw n__57.
transitivity ((((1 * / 8) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * b) + (((- 5) * / 8) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 2)) + ((5 * / 4) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 3)) + (((- 5) * / 4) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 4)) + ((5 * / 8) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 5)) + (((- 1) * / 8) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 6)) + ((1 * / 16) * ((g (i)%Z) ^ 2) * (/ (L ^ 2))) + (((- 3) * / 8) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * b) + ((15 * / 16) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2)) + (((- 5) * / 4) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 3)) + ((15 * / 16) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 4)) + (((- 3) * / 8) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 5)) + ((1 * / 16) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 6)) + ((1 * / 16) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2)) + (((- 1) * / 4) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 3)) + ((3 * / 8) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 4)) + (((- 1) * / 4) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 5)) + ((1 * / 16) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 6)) + (((- 1) * / 16) * ((u (i)%Z) ^ 2) * (/ (L ^ 2))) + ((1 * / 4) * ((u (i)%Z) ^ 2) * (/ (L ^ 2)) * b) + (((- 3) * / 8) * ((u (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2)) + ((1 * / 4) * ((u (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 3)) + (((- 1) * / 16) * ((u (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 4)))).
{
feq.
}
transitivity (((((1 * / 8) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * b) + (((- 5) * / 8) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 2)) + ((5 * / 4) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 3)) + (((- 5) * / 4) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 4)) + ((5 * / 8) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 5)) + (((- 1) * / 8) * (g (i)%Z) * (m (i)%Z) * (/ (L ^ 2)) * (b ^ 6)) + ((1 * / 16) * ((g (i)%Z) ^ 2) * (/ (L ^ 2))) + (((- 3) * / 8) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * b) + ((15 * / 16) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2)) + (((- 5) * / 4) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 3)) + ((15 * / 16) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 4)) + (((- 3) * / 8) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 5)) + ((1 * / 16) * ((g (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 6)) + ((1 * / 16) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2)) + (((- 1) * / 4) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 3)) + ((3 * / 8) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 4)) + (((- 1) * / 4) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 5)) + ((1 * / 16) * ((m (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 6)) + (((- 1) * / 16) * ((u (i)%Z) ^ 2) * (/ (L ^ 2))) + ((1 * / 4) * ((u (i)%Z) ^ 2) * (/ (L ^ 2)) * b) + (((- 3) * / 8) * ((u (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2)) + ((1 * / 4) * ((u (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 3)) + (((- 1) * / 16) * ((u (i)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 4))))).
{
feq.
}
rw n__61.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__48 : 0 <= ((((((1 - b) ^ 2) * / (4 * L)) - (d (i)%Z)) * ((((1 - b) ^ 2) * / (4 * L)) + (d (i)%Z)) * ((u (i)%Z) ^ 2)) + ((((1 - b) ^ 4) * / (16 * (L ^ 2))) * (((g (i)%Z) - (b * ((m (i)%Z) - (g (i)%Z)))) ^ 2)))).
{
apply plus_nn_nn.
{
apply mult_nn_nn.
{
apply mult_nn_pos.
{
assert (e__62 : ((((1 - b) ^ 2) * / (4 * L)) - (d (i)%Z)) = 1 * ((((1 - b) ^ 2) * / (4 * L)) - (d (i)%Z)) + 0).
{
transitivity ((((- 1) * (d (i)%Z)) + (((- 1) * / 2) * (/ L) * b) + ((1 * / 4) * (/ L) * (b ^ 2)) + ((1 * / 4) * (/ L)))).
{
assert (e__63 : / (4 * L) = ((1 * / 4) * (/ L))).
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
symmetry.
transitivity ((((- 1) * (d (i)%Z)) + (((- 1) * / 2) * (/ L) * b) + ((1 * / 4) * (/ L) * (b ^ 2)) + ((1 * / 4) * (/ L)))).
{
assert (e__64 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__64.
reflexivity.
}
feq.
}
feq.
}
rw e__62.
apply (from_le_nn 1 0 (d (i)%Z) (((1 - b) ^ 2) * / (4 * L))); [exact s__46 | lra ..].
}
{
apply plus_pos_nn.
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__65 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__65.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
apply inv_pos.
assert (e__66 : (4 * L) = 4 * (L - 0) + 0).
{
transitivity ((4 * L)).
{
reflexivity.
}
symmetry.
transitivity ((4 * L)).
{
feq.
}
feq.
}
rw e__66.
apply (from_lt_pos 4 0 0 L); [exact h__5 | lra ..].
}
}
{
assert (e__67 : (d (i)%Z) = 1 * ((d (i)%Z) - 0) + 0).
{
transitivity ((d (i)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((d (i)%Z)).
{
feq.
}
feq.
}
rw e__67.
apply (from_le_nn 1 0 0 (d (i)%Z)); [exact s__32 | lra ..].
}
}
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__68 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__68.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
apply inv_pos.
apply mult_pos_pos.
{
lra.
}
{
apply pow_pos.
assert (e__69 : L = 1 * (L - 0) + 0).
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
rw e__69.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
}
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
rw e__47. exact w__48.
}
exact s__70.
}
(* F *)
assert (s__86 : (0 <= F)).
{
assert (e__72 : F = ((((2 * F) - (l * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))))) * / 2) + ((l * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) * / 2))).
{
transitivity (F).
{
reflexivity.
}
symmetry.
transitivity (F).
{
assert (e__74 : (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
assert (e__75 : zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__76 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__75.
feq.
}
eapply eq_trans.
{
rw e__74.
reflexivity.
}
feq.
}
feq.
}
assert (w__73 : 0 <= ((((2 * F) - (l * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))))) * / 2) + ((l * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) * / 2))).
{
apply plus_nn_nn.
{
assert (e__77 : (((2 * F) - (l * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))))) * / 2) = (1 * / 2) * ((2 * F) - (l * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))))) + 0).
{
transitivity (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) * l) + F)).
{
assert (e__78 : (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
assert (e__79 : zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__80 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__79.
feq.
}
eapply eq_trans.
{
rw e__78.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) * l) + F)).
{
assert (e__81 : (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
assert (e__82 : zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__83 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__82.
feq.
}
eapply eq_trans.
{
rw e__81.
reflexivity.
}
feq.
}
feq.
}
rw e__77.
apply (from_le_nn (1 * / 2) 0 (l * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) (2 * F)); [exact h__17 | lra ..].
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__84 : l = 1 * (l - 0) + 0).
{
transitivity (l).
{
reflexivity.
}
symmetry.
transitivity (l).
{
feq.
}
feq.
}
rw e__84.
apply (from_lt_pos 1 0 0 l); [exact h__7 | lra ..].
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__85 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
}
{
apply inv_pos.
lra.
}
}
}
rw e__72. exact w__73.
}
assert (n__90 : (1 - b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__89 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__89.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (n__92 : (((- 1) * b) + 1) <> 0).
{
assert (e__91 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
try rewrite <- e__91.
exact n__90.
}
assert (n__93 : (b + (- 1)) <> 0).
{
intro vanishes.
apply n__92.
transitivity ((- 1) * (b + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__95 : (2 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__94 : (2 * L) = 2 * (L - 0) + 0).
{
transitivity ((2 * L)).
{
reflexivity.
}
symmetry.
transitivity ((2 * L)).
{
feq.
}
feq.
}
rw e__94.
apply (from_lt_pos 2 0 0 L); [exact h__5 | lra ..].
}
assert (n__96 : L <> 0).
{
intro vanishes.
apply n__95.
transitivity (2 * (L)).
{ feq. }
rewrite vanishes. ring.
}
(* moment error *)
assert (s__118 : ((zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))) <= ((L * l * (rho ^ 2)) * / 4))).
{
apply gap_le.
assert (e__87 : (((L * l * (rho ^ 2)) * / 4) - (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) = (((2 * L) * / (1 - b)) * (((((1 - b) * l * (rho ^ 2)) * / 8) - (F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))))) + F))).
{
transitivity (((2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2)))) + ((1 * / 4) * L * l * (rho ^ 2)))).
{
assert (e__97 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
assert (e__98 : zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (m (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((m (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__99 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (m (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((m (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__98.
feq.
}
eapply eq_trans.
{
rw e__97.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * b) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * b) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) + ((1 * / 4) * L * b * l * (rho ^ 2)) + (((- 1) * / 4) * L * l * (rho ^ 2))) * (/ (b + (- 1))))).
{
assert (e__100 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
assert (e__101 : zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (m (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((m (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__102 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (m (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((m (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__101.
feq.
}
assert (e__103 : / (1 - b) = ((- 1) * (/ (b + (- 1))))).
{
assert (e__104 : (1 - b) = (((- 1) * b) + 1)).
{
feq.
}
rw e__104.
apply inv_by. feq.
}
assert (e__105 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__100.
rw e__103.
rw e__105.
reflexivity.
}
feq.
}
feq.
}
assert (w__88 : 0 <= (((2 * L) * / (1 - b)) * (((((1 - b) * l * (rho ^ 2)) * / 8) - (F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))))) + F))).
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__106 : (2 * L) = 2 * (L - 0) + 0).
{
transitivity ((2 * L)).
{
reflexivity.
}
symmetry.
transitivity ((2 * L)).
{
feq.
}
feq.
}
rw e__106.
apply (from_lt_pos 2 0 0 L); [exact h__5 | lra ..].
}
{
apply inv_pos.
assert (e__107 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__107.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply plus_nn_nn.
{
assert (e__108 : ((((1 - b) * l * (rho ^ 2)) * / 8) - (F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))))) = 1 * ((((1 - b) * l * (rho ^ 2)) * / 8) - (F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))))) + 0).
{
transitivity ((((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * F) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__109 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
assert (e__110 : zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (m (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((m (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__111 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (m (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((m (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__110.
feq.
}
assert (e__112 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__109.
rw e__112.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * F) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__113 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
assert (e__114 : zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (m (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((m (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__115 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (m (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((m (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__114.
feq.
}
assert (e__116 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__113.
rw e__116.
reflexivity.
}
feq.
}
feq.
}
rw e__108.
apply (from_le_nn 1 0 (F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))) (((1 - b) * l * (rho ^ 2)) * / 8)); [exact h__16 | lra ..].
}
{
assert (e__117 : F = 1 * (F - 0) + 0).
{
transitivity (F).
{
reflexivity.
}
symmetry.
transitivity (F).
{
feq.
}
feq.
}
rw e__117.
apply (from_le_nn 1 0 0 F); [exact s__86 | lra ..].
}
}
}
rw e__87. exact w__88.
}
assert (n__122 : (8 * (L ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
lra.
}
{
apply pow_pos.
assert (e__121 : L = 1 * (L - 0) + 0).
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
rw e__121.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
}
(* steps *)
assert (s__208 : ((zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))) <= ((rho ^ 2) * / 16))).
{
apply gap_le.
assert (e__119 : (((rho ^ 2) * / 16) - (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))) = ((zsum (1)%Z (n)%Z (fun i : Z => (((((1 - b) ^ 4) * / (16 * (L ^ 2))) * ((2 * ((g (i)%Z) ^ 2)) + (2 * (b ^ 2) * (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - (((xn (i)%Z) - (x (i)%Z)) ^ 2)))) + ((((1 - b) ^ 4) * / (8 * (L ^ 2))) * ((((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2)))) + ((L ^ 2) * (((rho ^ 2) * / 4) - (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))))) + ((b ^ 2) * (((L * l * (rho ^ 2)) * / 4) - (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))))) + (((rho ^ 2) * / 32) * (1 - ((1 - b) ^ 4))) + (((rho ^ 2) * / 32) * ((1 - ((1 - b) ^ 4)) + (((1 - b) ^ 4) * (1 - (b ^ 2))))) + (((((1 - b) ^ 4) * (b ^ 2) * (rho ^ 2)) * / 32) * ((L - l) * / L)))).
{
transitivity (((2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))) + ((1 * / 16) * (rho ^ 2)))).
{
assert (e__123 : (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
assert (e__124 : zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (i__0)%Z) * (xn (i__0)%Z)) + (1) * ((x (i__0)%Z) ^ 2) + (1) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__125 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (i__0)%Z) * (xn (i__0)%Z)) + ((x (i__0)%Z) ^ 2) + ((xn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__124.
feq.
}
eapply eq_trans.
{
rw e__123.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))) + ((1 * / 16) * (rho ^ 2)))).
{
assert (e__126 : (zsum (1)%Z (n)%Z (fun i : Z => (((((1 - b) ^ 4) * / (16 * (L ^ 2))) * ((2 * ((g (i)%Z) ^ 2)) + (2 * (b ^ 2) * (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - (((xn (i)%Z) - (x (i)%Z)) ^ 2)))) = ((((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ (L ^ 2)) * (b ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ (L ^ 2)) * (b ^ 3)) + (((- 3) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ (L ^ 2)) * (b ^ 4)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ (L ^ 2)) * (b ^ 5)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ (L ^ 2)) * (b ^ 6)) + ((1 * / 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ (L ^ 2))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * b) + ((7 * / 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 2)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 3)) + ((7 * / 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 4)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 5)) + ((1 * / 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 6)) + ((1 * / 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 3)) + ((3 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 4)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 5)) + ((1 * / 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 6)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))))).
{
assert (e__127 : zsum (1)%Z (n)%Z (fun i : Z => (((((1 - b) ^ 4) * / (16 * (L ^ 2))) * ((2 * ((g (i)%Z) ^ 2)) + (2 * (b ^ 2) * (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - (((xn (i)%Z) - (x (i)%Z)) ^ 2))) = ((((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ (L ^ 2)) * (b ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ (L ^ 2)) * (b ^ 3)) + (((- 3) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ (L ^ 2)) * (b ^ 4)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ (L ^ 2)) * (b ^ 5)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ (L ^ 2)) * (b ^ 6)) + ((1 * / 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ (L ^ 2))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * b) + ((7 * / 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 2)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 3)) + ((7 * / 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 4)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 5)) + ((1 * / 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 6)) + ((1 * / 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 3)) + ((3 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 4)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 5)) + ((1 * / 8) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ (L ^ 2)) * (b ^ 6)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((((- 1) * / 4) * (/ (L ^ 2)) * (b ^ 2))) * ((g (i__0)%Z) * (m (i__0)%Z)) + (((/ (L ^ 2)) * (b ^ 3))) * ((g (i__0)%Z) * (m (i__0)%Z)) + ((((- 3) * / 2) * (/ (L ^ 2)) * (b ^ 4))) * ((g (i__0)%Z) * (m (i__0)%Z)) + (((/ (L ^ 2)) * (b ^ 5))) * ((g (i__0)%Z) * (m (i__0)%Z)) + ((((- 1) * / 4) * (/ (L ^ 2)) * (b ^ 6))) * ((g (i__0)%Z) * (m (i__0)%Z)) + (((1 * / 8) * (/ (L ^ 2)))) * ((g (i__0)%Z) ^ 2) + ((((- 1) * / 2) * (/ (L ^ 2)) * b)) * ((g (i__0)%Z) ^ 2) + (((7 * / 8) * (/ (L ^ 2)) * (b ^ 2))) * ((g (i__0)%Z) ^ 2) + (((- 1) * (/ (L ^ 2)) * (b ^ 3))) * ((g (i__0)%Z) ^ 2) + (((7 * / 8) * (/ (L ^ 2)) * (b ^ 4))) * ((g (i__0)%Z) ^ 2) + ((((- 1) * / 2) * (/ (L ^ 2)) * (b ^ 5))) * ((g (i__0)%Z) ^ 2) + (((1 * / 8) * (/ (L ^ 2)) * (b ^ 6))) * ((g (i__0)%Z) ^ 2) + (((1 * / 8) * (/ (L ^ 2)) * (b ^ 2))) * ((m (i__0)%Z) ^ 2) + ((((- 1) * / 2) * (/ (L ^ 2)) * (b ^ 3))) * ((m (i__0)%Z) ^ 2) + (((3 * / 4) * (/ (L ^ 2)) * (b ^ 4))) * ((m (i__0)%Z) ^ 2) + ((((- 1) * / 2) * (/ (L ^ 2)) * (b ^ 5))) * ((m (i__0)%Z) ^ 2) + (((1 * / 8) * (/ (L ^ 2)) * (b ^ 6))) * ((m (i__0)%Z) ^ 2) + (2) * ((x (i__0)%Z) * (xn (i__0)%Z)) + ((- 1)) * ((x (i__0)%Z) ^ 2) + ((- 1)) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__131 : 1 <= IZR i__0).
{ izr_le. }
assert (n__129 : (16 * (L ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
lra.
}
{
apply pow_pos.
assert (e__128 : L = 1 * (L - 0) + 0).
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
rw e__128.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
}
transitivity (((((- 1) * / 4) * (g (i__0)%Z) * (m (i__0)%Z) * (/ (L ^ 2)) * (b ^ 2)) + ((g (i__0)%Z) * (m (i__0)%Z) * (/ (L ^ 2)) * (b ^ 3)) + (((- 3) * / 2) * (g (i__0)%Z) * (m (i__0)%Z) * (/ (L ^ 2)) * (b ^ 4)) + ((g (i__0)%Z) * (m (i__0)%Z) * (/ (L ^ 2)) * (b ^ 5)) + (((- 1) * / 4) * (g (i__0)%Z) * (m (i__0)%Z) * (/ (L ^ 2)) * (b ^ 6)) + ((1 * / 8) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2))) + (((- 1) * / 2) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * b) + ((7 * / 8) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2)) + ((- 1) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 3)) + ((7 * / 8) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 4)) + (((- 1) * / 2) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 5)) + ((1 * / 8) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 6)) + ((1 * / 8) * ((m (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2)) + (((- 1) * / 2) * ((m (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 3)) + ((3 * / 4) * ((m (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 4)) + (((- 1) * / 2) * ((m (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 5)) + ((1 * / 8) * ((m (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 6)) + (2 * (x (i__0)%Z) * (xn (i__0)%Z)) + ((- 1) * ((x (i__0)%Z) ^ 2)) + ((- 1) * ((xn (i__0)%Z) ^ 2)))).
{
assert (e__130 : / (16 * (L ^ 2)) = ((1 * / 16) * (/ (L ^ 2)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__130.
reflexivity.
}
feq.
}
feq.
}
transitivity (((((- 1) * / 4) * (/ (L ^ 2)) * (b ^ 2))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + (((/ (L ^ 2)) * (b ^ 3))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + ((((- 3) * / 2) * (/ (L ^ 2)) * (b ^ 4))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + (((/ (L ^ 2)) * (b ^ 5))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + ((((- 1) * / 4) * (/ (L ^ 2)) * (b ^ 6))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + (((1 * / 8) * (/ (L ^ 2)))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + ((((- 1) * / 2) * (/ (L ^ 2)) * b)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (((7 * / 8) * (/ (L ^ 2)) * (b ^ 2))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (((- 1) * (/ (L ^ 2)) * (b ^ 3))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (((7 * / 8) * (/ (L ^ 2)) * (b ^ 4))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + ((((- 1) * / 2) * (/ (L ^ 2)) * (b ^ 5))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (((1 * / 8) * (/ (L ^ 2)) * (b ^ 6))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (((1 * / 8) * (/ (L ^ 2)) * (b ^ 2))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2)) + ((((- 1) * / 2) * (/ (L ^ 2)) * (b ^ 3))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2)) + (((3 * / 4) * (/ (L ^ 2)) * (b ^ 4))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2)) + ((((- 1) * / 2) * (/ (L ^ 2)) * (b ^ 5))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2)) + (((1 * / 8) * (/ (L ^ 2)) * (b ^ 6))) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2)) + (2) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__127.
feq.
}
assert (e__132 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
assert (e__133 : zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (m (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((m (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__134 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (m (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((m (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__133.
feq.
}
assert (e__135 : (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
assert (e__136 : zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__137 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__136.
feq.
}
assert (e__138 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__139 : zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__140 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__139.
feq.
}
assert (e__141 : / (8 * (L ^ 2)) = ((1 * / 8) * (/ (L ^ 2)))).
{
apply inv_by. feq.
}
assert (e__142 : / L = (/ L)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__126.
rw e__132.
rw e__135.
rw e__138.
rw e__141.
rw e__142.
reflexivity.
}
feq.
}
feq.
}
assert (w__120 : 0 <= ((zsum (1)%Z (n)%Z (fun i : Z => (((((1 - b) ^ 4) * / (16 * (L ^ 2))) * ((2 * ((g (i)%Z) ^ 2)) + (2 * (b ^ 2) * (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - (((xn (i)%Z) - (x (i)%Z)) ^ 2)))) + ((((1 - b) ^ 4) * / (8 * (L ^ 2))) * ((((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2)))) + ((L ^ 2) * (((rho ^ 2) * / 4) - (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))))) + ((b ^ 2) * (((L * l * (rho ^ 2)) * / 4) - (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))))) + (((rho ^ 2) * / 32) * (1 - ((1 - b) ^ 4))) + (((rho ^ 2) * / 32) * ((1 - ((1 - b) ^ 4)) + (((1 - b) ^ 4) * (1 - (b ^ 2))))) + (((((1 - b) ^ 4) * (b ^ 2) * (rho ^ 2)) * / 32) * ((L - l) * / L)))).
{
apply Rlt_le.
apply plus_pos_nn.
{
apply plus_pos_pos.
{
apply plus_nn_pos.
{
apply plus_nn_nn.
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__143 : 1 <= IZR i__0).
{ izr_le. }
assert (n__148 : (16 * (L ^ 2)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
lra.
}
{
apply pow_pos.
assert (e__147 : L = 1 * (L - 0) + 0).
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
rw e__147.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
}
assert (b__144 : ((1)%Z <= (i__0)%Z)%Z).
{
zp.
}
assert (i__145 : ((((xn (i__0)%Z) - (x (i__0)%Z)) ^ 2) <= ((((1 - b) ^ 4) * / (16 * (L ^ 2))) * ((2 * ((g (i__0)%Z) ^ 2)) + (2 * (b ^ 2) * (((m (i__0)%Z) - (g (i__0)%Z)) ^ 2)))))) by exact (s__71 (i__0)%Z b__144).
assert (e__146 : (((((1 - b) ^ 4) * / (16 * (L ^ 2))) * ((2 * ((g (i__0)%Z) ^ 2)) + (2 * (b ^ 2) * (((m (i__0)%Z) - (g (i__0)%Z)) ^ 2)))) - (((xn (i__0)%Z) - (x (i__0)%Z)) ^ 2)) = 1 * (((((1 - b) ^ 4) * / (16 * (L ^ 2))) * ((2 * ((g (i__0)%Z) ^ 2)) + (2 * (b ^ 2) * (((m (i__0)%Z) - (g (i__0)%Z)) ^ 2)))) - (((xn (i__0)%Z) - (x (i__0)%Z)) ^ 2)) + 0).
{
transitivity (((((- 1) * / 4) * (g (i__0)%Z) * (m (i__0)%Z) * (/ (L ^ 2)) * (b ^ 2)) + ((g (i__0)%Z) * (m (i__0)%Z) * (/ (L ^ 2)) * (b ^ 3)) + (((- 3) * / 2) * (g (i__0)%Z) * (m (i__0)%Z) * (/ (L ^ 2)) * (b ^ 4)) + ((g (i__0)%Z) * (m (i__0)%Z) * (/ (L ^ 2)) * (b ^ 5)) + (((- 1) * / 4) * (g (i__0)%Z) * (m (i__0)%Z) * (/ (L ^ 2)) * (b ^ 6)) + ((1 * / 8) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2))) + (((- 1) * / 2) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * b) + ((7 * / 8) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2)) + ((- 1) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 3)) + ((7 * / 8) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 4)) + (((- 1) * / 2) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 5)) + ((1 * / 8) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 6)) + ((1 * / 8) * ((m (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2)) + (((- 1) * / 2) * ((m (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 3)) + ((3 * / 4) * ((m (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 4)) + (((- 1) * / 2) * ((m (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 5)) + ((1 * / 8) * ((m (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 6)) + (2 * (x (i__0)%Z) * (xn (i__0)%Z)) + ((- 1) * ((x (i__0)%Z) ^ 2)) + ((- 1) * ((xn (i__0)%Z) ^ 2)))).
{
assert (e__149 : / (16 * (L ^ 2)) = ((1 * / 16) * (/ (L ^ 2)))).
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
symmetry.
transitivity (((((- 1) * / 4) * (g (i__0)%Z) * (m (i__0)%Z) * (/ (L ^ 2)) * (b ^ 2)) + ((g (i__0)%Z) * (m (i__0)%Z) * (/ (L ^ 2)) * (b ^ 3)) + (((- 3) * / 2) * (g (i__0)%Z) * (m (i__0)%Z) * (/ (L ^ 2)) * (b ^ 4)) + ((g (i__0)%Z) * (m (i__0)%Z) * (/ (L ^ 2)) * (b ^ 5)) + (((- 1) * / 4) * (g (i__0)%Z) * (m (i__0)%Z) * (/ (L ^ 2)) * (b ^ 6)) + ((1 * / 8) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2))) + (((- 1) * / 2) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * b) + ((7 * / 8) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2)) + ((- 1) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 3)) + ((7 * / 8) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 4)) + (((- 1) * / 2) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 5)) + ((1 * / 8) * ((g (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 6)) + ((1 * / 8) * ((m (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 2)) + (((- 1) * / 2) * ((m (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 3)) + ((3 * / 4) * ((m (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 4)) + (((- 1) * / 2) * ((m (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 5)) + ((1 * / 8) * ((m (i__0)%Z) ^ 2) * (/ (L ^ 2)) * (b ^ 6)) + (2 * (x (i__0)%Z) * (xn (i__0)%Z)) + ((- 1) * ((x (i__0)%Z) ^ 2)) + ((- 1) * ((xn (i__0)%Z) ^ 2)))).
{
assert (e__150 : / (16 * (L ^ 2)) = ((1 * / 16) * (/ (L ^ 2)))).
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
feq.
}
rw e__146.
apply (from_le_nn 1 0 (((xn (i__0)%Z) - (x (i__0)%Z)) ^ 2) ((((1 - b) ^ 4) * / (16 * (L ^ 2))) * ((2 * ((g (i__0)%Z) ^ 2)) + (2 * (b ^ 2) * (((m (i__0)%Z) - (g (i__0)%Z)) ^ 2))))); [exact i__145 | lra ..].
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__151 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__151.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
apply inv_pos.
apply mult_pos_pos.
{
lra.
}
{
apply pow_pos.
assert (e__152 : L = 1 * (L - 0) + 0).
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
rw e__152.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
}
}
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__153 : (((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2)))) = 1 * (((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2)))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__154 : (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
assert (e__155 : zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__156 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__155.
feq.
}
assert (e__157 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__158 : zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__159 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__158.
feq.
}
eapply eq_trans.
{
rw e__154.
rw e__157.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__160 : (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
assert (e__161 : zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__162 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__161.
feq.
}
assert (e__163 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__164 : zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__165 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__164.
feq.
}
eapply eq_trans.
{
rw e__160.
rw e__163.
reflexivity.
}
feq.
}
feq.
}
rw e__153.
apply (from_le_nn 1 0 (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))) ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))))); [exact h__18 | lra ..].
}
{
apply mult_pos_nn.
{
apply pow_pos.
assert (e__166 : L = 1 * (L - 0) + 0).
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
rw e__166.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
{
assert (e__167 : (((rho ^ 2) * / 4) - (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) = 1 * (((rho ^ 2) * / 4) - (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__168 : (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
assert (e__169 : zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__170 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__169.
feq.
}
eapply eq_trans.
{
rw e__168.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__171 : (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
assert (e__172 : zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__173 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__172.
feq.
}
eapply eq_trans.
{
rw e__171.
reflexivity.
}
feq.
}
feq.
}
rw e__167.
apply (from_le_nn 1 0 (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) ((rho ^ 2) * / 4)); [exact h__15 | lra ..].
}
}
}
{
apply mult_pos_nn.
{
apply pow_pos.
assert (e__174 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__174.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
{
assert (e__175 : (((L * l * (rho ^ 2)) * / 4) - (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) = 1 * (((L * l * (rho ^ 2)) * / 4) - (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) + 0).
{
transitivity (((2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2)))) + ((1 * / 4) * L * l * (rho ^ 2)))).
{
assert (e__176 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
assert (e__177 : zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (m (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((m (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__178 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (m (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((m (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__177.
feq.
}
eapply eq_trans.
{
rw e__176.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2)))) + ((1 * / 4) * L * l * (rho ^ 2)))).
{
assert (e__179 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
assert (e__180 : zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (m (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((m (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__181 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (m (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((m (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__180.
feq.
}
eapply eq_trans.
{
rw e__179.
reflexivity.
}
feq.
}
feq.
}
rw e__175.
apply (from_le_nn 1 0 (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))) ((L * l * (rho ^ 2)) * / 4)); [exact s__118 | lra ..].
}
}
}
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__182 : rho = 1 * (rho - 0) + 0).
{
transitivity (rho).
{
reflexivity.
}
symmetry.
transitivity (rho).
{
feq.
}
feq.
}
rw e__182.
apply (from_lt_pos 1 0 0 rho); [exact h__9 | lra ..].
}
{
apply inv_pos.
lra.
}
}
{
assert (g__183 : 0 < (1 - b)).
{
assert (e__187 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__187.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__184 : 0 < (1 - (1 - b))).
{
assert (e__188 : (1 - (1 - b)) = 1 * (b - 0) + 0).
{
transitivity (b).
{
feq.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__188.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__185 : 0 < 4).
{
lra.
}
assert (g__186 : 0 < (1 - ((1 - b) ^ 4))).
{
pw_gap (1 - b) 4%nat.
}
lra.
}
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__189 : rho = 1 * (rho - 0) + 0).
{
transitivity (rho).
{
reflexivity.
}
symmetry.
transitivity (rho).
{
feq.
}
feq.
}
rw e__189.
apply (from_lt_pos 1 0 0 rho); [exact h__9 | lra ..].
}
{
apply inv_pos.
lra.
}
}
{
apply plus_pos_pos.
{
assert (g__190 : 0 < (1 - b)).
{
assert (e__194 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__194.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__191 : 0 < (1 - (1 - b))).
{
assert (e__195 : (1 - (1 - b)) = 1 * (b - 0) + 0).
{
transitivity (b).
{
feq.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__195.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__192 : 0 < 4).
{
lra.
}
assert (g__193 : 0 < (1 - ((1 - b) ^ 4))).
{
pw_gap (1 - b) 4%nat.
}
lra.
}
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__196 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__196.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
assert (g__197 : 0 < b).
{
assert (e__201 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__201.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__198 : 0 < (1 - b)).
{
assert (e__202 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__202.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__199 : 0 < 2).
{
lra.
}
assert (g__200 : 0 < (1 - (b ^ 2))).
{
pw_gap b 2%nat.
}
lra.
}
}
}
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__203 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__203.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
apply pow_pos.
assert (e__204 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__204.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
}
{
apply pow_pos.
assert (e__205 : rho = 1 * (rho - 0) + 0).
{
transitivity (rho).
{
reflexivity.
}
symmetry.
transitivity (rho).
{
feq.
}
feq.
}
rw e__205.
apply (from_lt_pos 1 0 0 rho); [exact h__9 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
{
apply mult_nn_pos.
{
assert (e__206 : (L - l) = 1 * (L - l) + 0).
{
transitivity ((L + ((- 1) * l))).
{
feq.
}
symmetry.
transitivity ((L + ((- 1) * l))).
{
feq.
}
feq.
}
rw e__206.
apply (from_le_nn 1 0 l L); [exact h__8 | lra ..].
}
{
apply inv_pos.
assert (e__207 : L = 1 * (L - 0) + 0).
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
rw e__207.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
}
}
}
rw e__119. exact w__120.
}
(* inside *)
assert (s__239 : ((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= (rho ^ 2))).
{
apply gap_le.
assert (e__209 : ((rho ^ 2) - (zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2)))) = ((zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (2 * (x (i)%Z))) ^ 2))) + (2 * (((rho ^ 2) * / 16) - (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))))) + (2 * (((rho ^ 2) * / 4) - (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))))) + ((3 * (rho ^ 2)) * / 8))).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__211 : (zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))).
{
assert (e__212 : zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__213 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((xn (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__212.
feq.
}
eapply eq_trans.
{
rw e__211.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__214 : (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (2 * (x (i)%Z))) ^ 2))) = (((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (4 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
assert (e__215 : zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (2 * (x (i)%Z))) ^ 2)) = (((- 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (4 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0)%Z) * (xn (i__0)%Z)) + (4) * ((x (i__0)%Z) ^ 2) + (1) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__216 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0)%Z) * (xn (i__0)%Z)) + (4 * ((x (i__0)%Z) ^ 2)) + ((xn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 4)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))) + (4) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__215.
feq.
}
assert (e__217 : (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
assert (e__218 : zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (i__0)%Z) * (xn (i__0)%Z)) + (1) * ((x (i__0)%Z) ^ 2) + (1) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__219 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (i__0)%Z) * (xn (i__0)%Z)) + ((x (i__0)%Z) ^ 2) + ((xn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__218.
feq.
}
assert (e__220 : (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
assert (e__221 : zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__222 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__221.
feq.
}
eapply eq_trans.
{
rw e__214.
rw e__217.
rw e__220.
reflexivity.
}
feq.
}
feq.
}
assert (w__210 : 0 <= ((zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (2 * (x (i)%Z))) ^ 2))) + (2 * (((rho ^ 2) * / 16) - (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))))) + (2 * (((rho ^ 2) * / 4) - (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))))) + ((3 * (rho ^ 2)) * / 8))).
{
apply Rlt_le.
apply plus_nn_pos.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__223 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
{
assert (e__224 : (2 * (((rho ^ 2) * / 16) - (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))))) = 2 * (((rho ^ 2) * / 16) - (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))) + 0).
{
transitivity (((4 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))) + ((1 * / 8) * (rho ^ 2)))).
{
assert (e__225 : (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
assert (e__226 : zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (i__0)%Z) * (xn (i__0)%Z)) + (1) * ((x (i__0)%Z) ^ 2) + (1) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__227 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (i__0)%Z) * (xn (i__0)%Z)) + ((x (i__0)%Z) ^ 2) + ((xn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__226.
feq.
}
eapply eq_trans.
{
rw e__225.
reflexivity.
}
feq.
}
symmetry.
transitivity (((4 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))) + ((1 * / 8) * (rho ^ 2)))).
{
assert (e__228 : (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
assert (e__229 : zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (i__0)%Z) * (xn (i__0)%Z)) + (1) * ((x (i__0)%Z) ^ 2) + (1) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__230 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (i__0)%Z) * (xn (i__0)%Z)) + ((x (i__0)%Z) ^ 2) + ((xn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__229.
feq.
}
eapply eq_trans.
{
rw e__228.
reflexivity.
}
feq.
}
feq.
}
rw e__224.
apply (from_le_nn 2 0 (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))) ((rho ^ 2) * / 16)); [exact s__208 | lra ..].
}
}
{
assert (e__231 : (2 * (((rho ^ 2) * / 4) - (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))))) = 2 * (((rho ^ 2) * / 4) - (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) + 0).
{
transitivity ((((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((1 * / 2) * (rho ^ 2)))).
{
assert (e__232 : (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
assert (e__233 : zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__234 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__233.
feq.
}
eapply eq_trans.
{
rw e__232.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((1 * / 2) * (rho ^ 2)))).
{
assert (e__235 : (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
assert (e__236 : zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__237 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__236.
feq.
}
eapply eq_trans.
{
rw e__235.
reflexivity.
}
feq.
}
feq.
}
rw e__231.
apply (from_le_nn 2 0 (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) ((rho ^ 2) * / 4)); [exact h__15 | lra ..].
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
lra.
}
{
apply pow_pos.
assert (e__238 : rho = 1 * (rho - 0) + 0).
{
transitivity (rho).
{
reflexivity.
}
symmetry.
transitivity (rho).
{
feq.
}
feq.
}
rw e__238.
apply (from_lt_pos 1 0 0 rho); [exact h__9 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
}
rw e__209. exact w__210.
}
(* slopes *)
assert (s__256 : (((zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z))))) = 0)).
{
apply gap_eq.
assert (e__240 : (0 - ((zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))))) = (- (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z) + ((d (i)%Z) * (u (i)%Z)))))))).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z))))))).
{
assert (e__242 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) = (((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))))).
{
assert (e__243 : zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z)))) = (((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 1)) * ((g (i__0)%Z) * (x (i__0)%Z)) + (1) * ((g (i__0)%Z) * (xn (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__244 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 1) * (g (i__0)%Z) * (x (i__0)%Z)) + ((g (i__0)%Z) * (xn (i__0)%Z)))).
{
feq.
}
feq.
}
transitivity (((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__243.
feq.
}
assert (e__245 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))).
{
assert (e__246 : zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__247 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__246.
feq.
}
eapply eq_trans.
{
rw e__242.
rw e__245.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z))))))).
{
assert (e__248 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z) + ((d (i)%Z) * (u (i)%Z)))))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))))).
{
assert (e__249 : zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z) + ((d (i)%Z) * (u (i)%Z))))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)) + ((- 1)) * ((g (i__0)%Z) * (x (i__0)%Z)) + (1) * ((g (i__0)%Z) * (xn (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__250 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)) + ((- 1) * (g (i__0)%Z) * (x (i__0)%Z)) + ((g (i__0)%Z) * (xn (i__0)%Z)))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__249.
feq.
}
eapply eq_trans.
{
rw e__248.
reflexivity.
}
feq.
}
feq.
}
assert (w__241 : (- (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z) + ((d (i)%Z) * (u (i)%Z))))))) = 0).
{
apply opp_zero.
apply zsum_zero; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__252 : 1 <= IZR i__0).
{ izr_le. }
assert (v__251 : ((xn (i__0)%Z) - (x (i__0)%Z) + ((d (i__0)%Z) * (u (i__0)%Z))) = 0).
{
assert (b__253 : ((1)%Z <= (i__0)%Z)%Z).
{
zp.
}
assert (i__254 : ((xn (i__0)%Z) = ((x (i__0)%Z) - ((d (i__0)%Z) * (u (i__0)%Z))))) by exact (h__11 (i__0)%Z b__253).
assert (e__255 : ((xn (i__0)%Z) - (x (i__0)%Z) + ((d (i__0)%Z) * (u (i__0)%Z))) = (- 1) * (((x (i__0)%Z) - ((d (i__0)%Z) * (u (i__0)%Z))) - (xn (i__0)%Z)) + 0).
{
transitivity ((((d (i__0)%Z) * (u (i__0)%Z)) + ((- 1) * (x (i__0)%Z)) + (xn (i__0)%Z))).
{
feq.
}
symmetry.
transitivity ((((d (i__0)%Z) * (u (i__0)%Z)) + ((- 1) * (x (i__0)%Z)) + (xn (i__0)%Z))).
{
feq.
}
feq.
}
rw e__255.
apply (from_eq_zero (- 1) 0 (xn (i__0)%Z) ((x (i__0)%Z) - ((d (i__0)%Z) * (u (i__0)%Z)))); [exact i__254 | lra ..].
}
rewrite v__251. ring.
}
rw e__240. exact w__241.
}
(* squares *)
assert (s__272 : ((zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))))).
{
apply gap_eq.
assert (e__257 : ((zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) - (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z) + ((d (i)%Z) * (u (i)%Z))) * (((d (i)%Z) * (u (i)%Z)) - (xn (i)%Z) + (x (i)%Z)))))).
{
transitivity (((zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))))).
{
assert (e__259 : (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
assert (e__260 : zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (i__0)%Z) * (xn (i__0)%Z)) + (1) * ((x (i__0)%Z) ^ 2) + (1) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__261 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (i__0)%Z) * (xn (i__0)%Z)) + ((x (i__0)%Z) ^ 2) + ((xn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__260.
feq.
}
assert (e__262 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
assert (e__263 : zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__264 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__263.
feq.
}
eapply eq_trans.
{
rw e__259.
rw e__262.
reflexivity.
}
feq.
}
symmetry.
transitivity (((zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))))).
{
assert (e__265 : zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z) + ((d (i)%Z) * (u (i)%Z))) * (((d (i)%Z) * (u (i)%Z)) - (xn (i)%Z) + (x (i)%Z)))) = ((zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)) + (2) * ((x (i__0)%Z) * (xn (i__0)%Z)) + ((- 1)) * ((x (i__0)%Z) ^ 2) + ((- 1)) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__266 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)) + (2 * (x (i__0)%Z) * (xn (i__0)%Z)) + ((- 1) * ((x (i__0)%Z) ^ 2)) + ((- 1) * ((xn (i__0)%Z) ^ 2)))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))) + (2) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + ((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__265.
feq.
}
feq.
}
assert (w__258 : (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z) + ((d (i)%Z) * (u (i)%Z))) * (((d (i)%Z) * (u (i)%Z)) - (xn (i)%Z) + (x (i)%Z))))) = 0).
{
apply zsum_zero; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__268 : 1 <= IZR i__0).
{ izr_le. }
assert (v__267 : ((xn (i__0)%Z) - (x (i__0)%Z) + ((d (i__0)%Z) * (u (i__0)%Z))) = 0).
{
assert (b__269 : ((1)%Z <= (i__0)%Z)%Z).
{
zp.
}
assert (i__270 : ((xn (i__0)%Z) = ((x (i__0)%Z) - ((d (i__0)%Z) * (u (i__0)%Z))))) by exact (h__11 (i__0)%Z b__269).
assert (e__271 : ((xn (i__0)%Z) - (x (i__0)%Z) + ((d (i__0)%Z) * (u (i__0)%Z))) = (- 1) * (((x (i__0)%Z) - ((d (i__0)%Z) * (u (i__0)%Z))) - (xn (i__0)%Z)) + 0).
{
transitivity ((((d (i__0)%Z) * (u (i__0)%Z)) + ((- 1) * (x (i__0)%Z)) + (xn (i__0)%Z))).
{
feq.
}
symmetry.
transitivity ((((d (i__0)%Z) * (u (i__0)%Z)) + ((- 1) * (x (i__0)%Z)) + (xn (i__0)%Z))).
{
feq.
}
feq.
}
rw e__271.
apply (from_eq_zero (- 1) 0 (xn (i__0)%Z) ((x (i__0)%Z) - ((d (i__0)%Z) * (u (i__0)%Z)))); [exact i__270 | lra ..].
}
rewrite v__267. ring.
}
rw e__257. exact w__258.
}
(* on the way *)
assert (s__275 : (Fn <= (F + (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))))))).
{
assert (p__273 : ((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= (rho ^ 2))).
{
exact s__239.
}
assert (u__274 : (Fn <= (F + (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))))))).
{
exact (h__20 p__273).
}
exact u__274.
}
(* gradients *)
assert (s__278 : ((zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))))).
{
assert (p__276 : ((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= (rho ^ 2))).
{
exact s__239.
}
assert (u__277 : ((zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))))).
{
exact (h__21 p__276).
}
exact u__277.
}
(* descent' *)
assert (s__339 : (Fn <= (F - (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))))))).
{
apply gap_le.
assert (e__279 : ((F - (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))))) - Fn) = ((F + (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))) - Fn) - ((zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z))))) + ((L * / 2) * ((zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) - (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))))))).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))) * L) + F + ((- 1) * Fn))).
{
assert (e__281 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))).
{
assert (e__282 : zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__283 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__282.
feq.
}
assert (e__284 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
assert (e__285 : zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__286 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__285.
feq.
}
eapply eq_trans.
{
rw e__281.
rw e__284.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))) * L) + F + ((- 1) * Fn))).
{
assert (e__287 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) = (((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))))).
{
assert (e__288 : zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z)))) = (((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 1)) * ((g (i__0)%Z) * (x (i__0)%Z)) + (1) * ((g (i__0)%Z) * (xn (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__289 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 1) * (g (i__0)%Z) * (x (i__0)%Z)) + ((g (i__0)%Z) * (xn (i__0)%Z)))).
{
feq.
}
feq.
}
transitivity (((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__288.
feq.
}
assert (e__290 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))).
{
assert (e__291 : zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__292 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__291.
feq.
}
assert (e__293 : (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
assert (e__294 : zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (i__0)%Z) * (xn (i__0)%Z)) + (1) * ((x (i__0)%Z) ^ 2) + (1) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__295 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (i__0)%Z) * (xn (i__0)%Z)) + ((x (i__0)%Z) ^ 2) + ((xn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__294.
feq.
}
assert (e__296 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
assert (e__297 : zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__298 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__297.
feq.
}
eapply eq_trans.
{
rw e__287.
rw e__290.
rw e__293.
rw e__296.
reflexivity.
}
feq.
}
feq.
}
assert (w__280 : 0 <= ((F + (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))) - Fn) - ((zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z))))) + ((L * / 2) * ((zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) - (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))))))).
{
apply plus_nn_zero.
{
apply to_plus.
apply plus_nn_zero.
{
assert (e__300 : (F + (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))) - Fn) = 1 * ((F + (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))))) - Fn) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z)))) * L) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) * L) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))) * L) + F + ((- 1) * Fn))).
{
assert (e__301 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) = (((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))))).
{
assert (e__302 : zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z)))) = (((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 1)) * ((g (i__0)%Z) * (x (i__0)%Z)) + (1) * ((g (i__0)%Z) * (xn (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__303 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 1) * (g (i__0)%Z) * (x (i__0)%Z)) + ((g (i__0)%Z) * (xn (i__0)%Z)))).
{
feq.
}
feq.
}
transitivity (((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__302.
feq.
}
assert (e__304 : (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
assert (e__305 : zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (i__0)%Z) * (xn (i__0)%Z)) + (1) * ((x (i__0)%Z) ^ 2) + (1) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__306 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (i__0)%Z) * (xn (i__0)%Z)) + ((x (i__0)%Z) ^ 2) + ((xn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__305.
feq.
}
eapply eq_trans.
{
rw e__301.
rw e__304.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z)))) * L) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) * L) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))) * L) + F + ((- 1) * Fn))).
{
assert (e__307 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) = (((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))))).
{
assert (e__308 : zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z)))) = (((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 1)) * ((g (i__0)%Z) * (x (i__0)%Z)) + (1) * ((g (i__0)%Z) * (xn (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__309 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 1) * (g (i__0)%Z) * (x (i__0)%Z)) + ((g (i__0)%Z) * (xn (i__0)%Z)))).
{
feq.
}
feq.
}
transitivity (((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__308.
feq.
}
assert (e__310 : (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
assert (e__311 : zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (i__0)%Z) * (xn (i__0)%Z)) + (1) * ((x (i__0)%Z) ^ 2) + (1) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__312 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (i__0)%Z) * (xn (i__0)%Z)) + ((x (i__0)%Z) ^ 2) + ((xn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__311.
feq.
}
eapply eq_trans.
{
rw e__307.
rw e__310.
reflexivity.
}
feq.
}
feq.
}
rw e__300.
apply (from_le_nn 1 0 Fn (F + (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))))); [exact s__275 | lra ..].
}
{
assert (e__313 : (- ((zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))))) = 1 * (0 - ((zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z))))))).
{
assert (e__314 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) = (((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))))).
{
assert (e__315 : zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z)))) = (((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 1)) * ((g (i__0)%Z) * (x (i__0)%Z)) + (1) * ((g (i__0)%Z) * (xn (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__316 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 1) * (g (i__0)%Z) * (x (i__0)%Z)) + ((g (i__0)%Z) * (xn (i__0)%Z)))).
{
feq.
}
feq.
}
transitivity (((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__315.
feq.
}
assert (e__317 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))).
{
assert (e__318 : zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__319 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__318.
feq.
}
eapply eq_trans.
{
rw e__314.
rw e__317.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z))))))).
{
assert (e__320 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) = (((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))))).
{
assert (e__321 : zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z)))) = (((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 1)) * ((g (i__0)%Z) * (x (i__0)%Z)) + (1) * ((g (i__0)%Z) * (xn (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__322 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 1) * (g (i__0)%Z) * (x (i__0)%Z)) + ((g (i__0)%Z) * (xn (i__0)%Z)))).
{
feq.
}
feq.
}
transitivity (((- 1)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (x (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (xn (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__321.
feq.
}
assert (e__323 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))).
{
assert (e__324 : zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__325 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * (g (i__0)%Z) * (u (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__324.
feq.
}
eapply eq_trans.
{
rw e__320.
rw e__323.
reflexivity.
}
feq.
}
feq.
}
rw e__313.
apply (from_eq_zero 1 0 ((zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z))))) 0); [exact s__256 | lra ..].
}
}
{
assert (v__299 : ((zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) - (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))) = 0).
{
assert (e__326 : ((zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) - (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))) = 1 * ((zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) - (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))) + 0).
{
transitivity (((zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))))).
{
assert (e__327 : (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
assert (e__328 : zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (i__0)%Z) * (xn (i__0)%Z)) + (1) * ((x (i__0)%Z) ^ 2) + (1) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__329 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (i__0)%Z) * (xn (i__0)%Z)) + ((x (i__0)%Z) ^ 2) + ((xn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__328.
feq.
}
assert (e__330 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
assert (e__331 : zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__332 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__331.
feq.
}
eapply eq_trans.
{
rw e__327.
rw e__330.
reflexivity.
}
feq.
}
symmetry.
transitivity (((zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))))).
{
assert (e__333 : (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
assert (e__334 : zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (i__0)%Z) * (xn (i__0)%Z)) + (1) * ((x (i__0)%Z) ^ 2) + (1) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__335 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (i__0)%Z) * (xn (i__0)%Z)) + ((x (i__0)%Z) ^ 2) + ((xn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__334.
feq.
}
assert (e__336 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
assert (e__337 : zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__338 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__337.
feq.
}
eapply eq_trans.
{
rw e__333.
rw e__336.
reflexivity.
}
feq.
}
feq.
}
rw e__326.
apply (from_eq_zero 1 0 (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))) (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)))); [exact s__272 | lra ..].
}
rewrite v__299. ring.
}
}
rw e__279. exact w__280.
}
(* smooth' *)
assert (s__384 : ((zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)))))).
{
apply gap_le.
assert (e__340 : (((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2)))) = ((((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2)))) + ((L ^ 2) * ((zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) - (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))))))).
{
transitivity ((((zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))) * (L ^ 2)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2)))))).
{
assert (e__342 : (zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))))).
{
assert (e__343 : zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (gn (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((gn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__344 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (gn (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((gn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__343.
feq.
}
assert (e__345 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
assert (e__346 : zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__347 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__346.
feq.
}
eapply eq_trans.
{
rw e__342.
rw e__345.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))) * (L ^ 2)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2)))))).
{
assert (e__348 : (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
assert (e__349 : zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (i__0)%Z) * (xn (i__0)%Z)) + (1) * ((x (i__0)%Z) ^ 2) + (1) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__350 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (i__0)%Z) * (xn (i__0)%Z)) + ((x (i__0)%Z) ^ 2) + ((xn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__349.
feq.
}
assert (e__351 : (zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))))).
{
assert (e__352 : zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (gn (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((gn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__353 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (gn (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((gn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__352.
feq.
}
assert (e__354 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
assert (e__355 : zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__356 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__355.
feq.
}
eapply eq_trans.
{
rw e__348.
rw e__351.
rw e__354.
reflexivity.
}
feq.
}
feq.
}
assert (w__341 : 0 <= ((((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2)))) + ((L ^ 2) * ((zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) - (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))))))).
{
apply plus_nn_zero.
{
assert (e__358 : (((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2)))) = 1 * (((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))) - (zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2)))) + 0).
{
transitivity (((2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2)))) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z)))) * (L ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) * (L ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__359 : (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
assert (e__360 : zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (i__0)%Z) * (xn (i__0)%Z)) + (1) * ((x (i__0)%Z) ^ 2) + (1) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__361 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (i__0)%Z) * (xn (i__0)%Z)) + ((x (i__0)%Z) ^ 2) + ((xn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__360.
feq.
}
assert (e__362 : (zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))))).
{
assert (e__363 : zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (gn (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((gn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__364 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (gn (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((gn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__363.
feq.
}
eapply eq_trans.
{
rw e__359.
rw e__362.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2)))) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z)))) * (L ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) * (L ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__365 : (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
assert (e__366 : zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (i__0)%Z) * (xn (i__0)%Z)) + (1) * ((x (i__0)%Z) ^ 2) + (1) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__367 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (i__0)%Z) * (xn (i__0)%Z)) + ((x (i__0)%Z) ^ 2) + ((xn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__366.
feq.
}
assert (e__368 : (zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))))).
{
assert (e__369 : zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (gn (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((gn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__370 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (gn (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((gn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (gn (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__369.
feq.
}
eapply eq_trans.
{
rw e__365.
rw e__368.
reflexivity.
}
feq.
}
feq.
}
rw e__358.
apply (from_le_nn 1 0 (zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))))); [exact s__278 | lra ..].
}
{
assert (v__357 : ((zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) - (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))) = 0).
{
assert (e__371 : ((zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) - (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))) = 1 * ((zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) - (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))) + 0).
{
transitivity (((zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))))).
{
assert (e__372 : (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
assert (e__373 : zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (i__0)%Z) * (xn (i__0)%Z)) + (1) * ((x (i__0)%Z) ^ 2) + (1) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__374 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (i__0)%Z) * (xn (i__0)%Z)) + ((x (i__0)%Z) ^ 2) + ((xn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__373.
feq.
}
assert (e__375 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
assert (e__376 : zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__377 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__376.
feq.
}
eapply eq_trans.
{
rw e__372.
rw e__375.
reflexivity.
}
feq.
}
symmetry.
transitivity (((zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))))).
{
assert (e__378 : (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
assert (e__379 : zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((x (i__0)%Z) * (xn (i__0)%Z)) + (1) * ((x (i__0)%Z) ^ 2) + (1) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__380 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (x (i__0)%Z) * (xn (i__0)%Z)) + ((x (i__0)%Z) ^ 2) + ((xn (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) * (xn (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__379.
feq.
}
assert (e__381 : (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
assert (e__382 : zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__383 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((d (i__0)%Z) ^ 2) * ((u (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__382.
feq.
}
eapply eq_trans.
{
rw e__378.
rw e__381.
reflexivity.
}
feq.
}
feq.
}
rw e__371.
apply (from_eq_zero 1 0 (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))) (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)))); [exact s__272 | lra ..].
}
rewrite v__357. ring.
}
}
rw e__340. exact w__341.
}
(* d_1 *)
assert (s__387 : (0 <= (d (1)%Z))).
{
assert (b__385 : ((1)%Z <= (1)%Z)%Z).
{ zp. }
assert (u__386 : (0 <= (d (1)%Z))).
{
exact (h__12 (1)%Z b__385).
}
exact u__386.
}
(* dmax_1 *)
assert (s__390 : ((d (1)%Z) <= dmax)).
{
assert (b__388 : ((1)%Z <= (1)%Z)%Z).
{ zp. }
assert (u__389 : ((d (1)%Z) <= dmax)).
{
exact (h__13 (1)%Z b__388).
}
exact u__389.
}
(* dmax' *)
assert (s__395 : (0 <= dmax)).
{
assert (e__391 : dmax = ((dmax - (d (1)%Z)) + (d (1)%Z))).
{
transitivity (dmax).
{
reflexivity.
}
symmetry.
transitivity (dmax).
{
feq.
}
feq.
}
assert (w__392 : 0 <= ((dmax - (d (1)%Z)) + (d (1)%Z))).
{
apply plus_nn_nn.
{
assert (e__393 : (dmax - (d (1)%Z)) = 1 * (dmax - (d (1)%Z)) + 0).
{
transitivity ((((- 1) * (d (1)%Z)) + dmax)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (d (1)%Z)) + dmax)).
{
feq.
}
feq.
}
rw e__393.
apply (from_le_nn 1 0 (d (1)%Z) dmax); [exact s__390 | lra ..].
}
{
assert (e__394 : (d (1)%Z) = 1 * ((d (1)%Z) - 0) + 0).
{
transitivity ((d (1)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((d (1)%Z)).
{
feq.
}
feq.
}
rw e__394.
apply (from_le_nn 1 0 0 (d (1)%Z)); [exact s__387 | lra ..].
}
}
rw e__391. exact w__392.
}
(* a quarter *)
assert (s__405 : ((L * dmax) <= (1 * / 4))).
{
apply gap_le.
assert (e__396 : ((1 * / 4) - (L * dmax)) = (((((1 - b) ^ 2) - (4 * L * dmax)) * / 4) + ((1 - ((1 - b) ^ 2)) * / 4))).
{
transitivity ((((- 1) * L * dmax) + (1 * / 4))).
{
feq.
}
symmetry.
transitivity ((((- 1) * L * dmax) + (1 * / 4))).
{
feq.
}
feq.
}
assert (w__397 : 0 <= (((((1 - b) ^ 2) - (4 * L * dmax)) * / 4) + ((1 - ((1 - b) ^ 2)) * / 4))).
{
apply Rlt_le.
apply plus_nn_pos.
{
assert (e__398 : ((((1 - b) ^ 2) - (4 * L * dmax)) * / 4) = (1 * / 4) * (((1 - b) ^ 2) - (4 * L * dmax)) + 0).
{
transitivity ((((- 1) * L * dmax) + (((- 1) * / 2) * b) + ((1 * / 4) * (b ^ 2)) + (1 * / 4))).
{
feq.
}
symmetry.
transitivity ((((- 1) * L * dmax) + (((- 1) * / 2) * b) + ((1 * / 4) * (b ^ 2)) + (1 * / 4))).
{
feq.
}
feq.
}
rw e__398.
apply (from_le_nn (1 * / 4) 0 (4 * L * dmax) ((1 - b) ^ 2)); [exact h__14 | lra ..].
}
{
apply mult_pos_pos.
{
assert (g__399 : 0 < (1 - b)).
{
assert (e__403 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__403.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__400 : 0 < (1 - (1 - b))).
{
assert (e__404 : (1 - (1 - b)) = 1 * (b - 0) + 0).
{
transitivity (b).
{
feq.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__404.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__401 : 0 < 2).
{
lra.
}
assert (g__402 : 0 < (1 - ((1 - b) ^ 2))).
{
pw_gap (1 - b) 2%nat.
}
lra.
}
{
apply inv_pos.
lra.
}
}
}
rw e__396. exact w__397.
}
(* steady *)
assert (s__413 : ((2 * (b ^ 2) * L * dmax) <= ((1 - b) ^ 2))).
{
apply gap_le.
assert (e__406 : (((1 - b) ^ 2) - (2 * (b ^ 2) * L * dmax)) = ((((1 - b) ^ 2) - (4 * L * dmax)) + (2 * L * dmax * (1 + ((1 - b) * (1 + b)))))).
{
transitivity ((((- 2) * L * (b ^ 2) * dmax) + ((- 2) * b) + (b ^ 2) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 2) * L * (b ^ 2) * dmax) + ((- 2) * b) + (b ^ 2) + 1)).
{
feq.
}
feq.
}
assert (w__407 : 0 <= ((((1 - b) ^ 2) - (4 * L * dmax)) + (2 * L * dmax * (1 + ((1 - b) * (1 + b)))))).
{
apply plus_nn_nn.
{
assert (e__408 : (((1 - b) ^ 2) - (4 * L * dmax)) = 1 * (((1 - b) ^ 2) - (4 * L * dmax)) + 0).
{
transitivity ((((- 4) * L * dmax) + ((- 2) * b) + (b ^ 2) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 4) * L * dmax) + ((- 2) * b) + (b ^ 2) + 1)).
{
feq.
}
feq.
}
rw e__408.
apply (from_le_nn 1 0 (4 * L * dmax) ((1 - b) ^ 2)); [exact h__14 | lra ..].
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
lra.
}
{
assert (e__409 : L = 1 * (L - 0) + 0).
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
rw e__409.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
}
{
assert (e__410 : dmax = 1 * (dmax - 0) + 0).
{
transitivity (dmax).
{
reflexivity.
}
symmetry.
transitivity (dmax).
{
feq.
}
feq.
}
rw e__410.
apply (from_le_nn 1 0 0 dmax); [exact s__395 | lra ..].
}
}
{
apply plus_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
assert (e__411 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__411.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
assert (e__412 : (1 + b) = 1 * (b - 0) + 1).
{
transitivity ((b + 1)).
{
feq.
}
symmetry.
transitivity ((b + 1)).
{
feq.
}
feq.
}
rw e__412.
apply (from_lt_pos 1 1 0 b); [exact h__3 | lra ..].
}
}
}
}
}
rw e__406. exact w__407.
}
assert (n__430 : (4 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__429 : (4 * L) = 4 * (L - 0) + 0).
{
transitivity ((4 * L)).
{
reflexivity.
}
symmetry.
transitivity ((4 * L)).
{
feq.
}
feq.
}
rw e__429.
apply (from_lt_pos 4 0 0 L); [exact h__5 | lra ..].
}
(* lower *)
assert (s__453 : ((Fn + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2))))) <= (F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))))))).
{
assert (b__414 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__415 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__416 : ((0 <= b) /\ (b <= b))).
{
split.
{
apply Rlt_le.
assert (e__417 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__417.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
{
apply gap_le.
apply Req_le_sym.
assert (e__418 : (b - b) = 0).
{
feq.
}
rw e__418.
rat.
}
}
assert (p__419 : (0 < L)).
{
exact h__5.
}
assert (p__420 : (forall i : Z, ((1)%Z <= i)%Z -> ((u (i)%Z) = ((b * (m (i)%Z)) + ((1 - b) * (g (i)%Z)))))).
{
exact h__10.
}
assert (p__421 : (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (d (i)%Z)))).
{
exact h__12.
}
assert (p__422 : (forall i : Z, ((1)%Z <= i)%Z -> ((d (i)%Z) <= dmax))).
{
exact h__13.
}
assert (p__423 : ((L * dmax) <= (1 * / 4))).
{
exact s__405.
}
assert (p__424 : ((2 * (b ^ 2) * L * dmax) <= ((1 - b) ^ 2))).
{
exact s__413.
}
assert (p__425 : (Fn <= (F - (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * (d (i)%Z) * (u (i)%Z)))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2))))))).
{
exact s__339.
}
assert (p__426 : ((zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((d (i)%Z) * (u (i)%Z)) ^ 2)))))).
{
exact s__384.
}
assert (u__427 : ((Fn + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2))))) <= (F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) - ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))))).
{
exact (T_descent_step_ef759f74.claim b b L dmax F Fn (n)%Z (fun i : Z => (m (i)%Z)) (fun i : Z => (u (i)%Z)) (fun i : Z => (g (i)%Z)) (fun i : Z => (gn (i)%Z)) (fun i : Z => (d (i)%Z)) b__414 p__415 p__416 p__419 p__420 p__421 p__422 p__423 p__424 p__425 p__426).
}
apply gap_le.
assert (e__428 : ((F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))))) - (Fn + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2)))))) = 1 * ((F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) - ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))) - (Fn + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2)))))) + 0).
{
transitivity (((((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * (/ L) * b) + F + ((- 1) * Fn))).
{
assert (e__431 : (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))))).
{
assert (e__432 : zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((gn (i__0)%Z) * (u (i__0)%Z)) + (1) * ((gn (i__0)%Z) ^ 2) + (1) * ((u (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__433 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (gn (i__0)%Z) * (u (i__0)%Z)) + ((gn (i__0)%Z) ^ 2) + ((u (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__432.
feq.
}
assert (e__434 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
assert (e__435 : zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (m (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((m (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__436 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (m (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((m (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__435.
feq.
}
assert (e__437 : (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))).
{
assert (e__438 : zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__439 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__438.
feq.
}
assert (e__440 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
assert (e__441 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__431.
rw e__434.
rw e__437.
rw e__440.
rw e__441.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 4) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * (/ L) * b) + F + ((- 1) * Fn))).
{
assert (e__442 : (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))))).
{
assert (e__443 : zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((gn (i__0)%Z) * (u (i__0)%Z)) + (1) * ((gn (i__0)%Z) ^ 2) + (1) * ((u (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__444 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (gn (i__0)%Z) * (u (i__0)%Z)) + ((gn (i__0)%Z) ^ 2) + ((u (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__443.
feq.
}
assert (e__445 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
assert (e__446 : zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (m (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((m (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__447 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (m (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((m (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__446.
feq.
}
assert (e__448 : (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))).
{
assert (e__449 : zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__450 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__449.
feq.
}
assert (e__451 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
assert (e__452 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__442.
rw e__445.
rw e__448.
rw e__451.
rw e__452.
reflexivity.
}
feq.
}
feq.
}
rw e__428.
apply (from_le_nn 1 0 (Fn + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2))))) (F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - ((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) - ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))))); [exact u__427 | lra ..].
}
(* grows *)
assert (s__456 : ((l * (zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2)))) <= (2 * Fn))).
{
assert (p__454 : ((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= (rho ^ 2))).
{
exact s__239.
}
assert (u__455 : ((l * (zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2)))) <= (2 * Fn))).
{
exact (h__19 p__454).
}
exact u__455.
}
assert (n__460 : l <> 0).
{
apply Rgt_not_eq; red.
assert (e__459 : l = 1 * (l - 0) + 0).
{
transitivity (l).
{
reflexivity.
}
symmetry.
transitivity (l).
{
feq.
}
feq.
}
rw e__459.
apply (from_lt_pos 1 0 0 l); [exact h__7 | lra ..].
}
(* near' *)
assert (s__532 : ((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= ((rho ^ 2) * / 4))).
{
apply gap_le.
assert (e__457 : (((rho ^ 2) * / 4) - (zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2)))) = (((((2 * Fn) - (l * (zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))))) + (2 * ((F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))) - (Fn + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2))))))) + (2 * ((((1 - b) * l * (rho ^ 2)) * / 8) - (F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))))) + (((1 - b) * / L) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2)))) + (2 * (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))))) * / l) + ((b * (rho ^ 2)) * / 4))).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__461 : (zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))).
{
assert (e__462 : zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__463 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((xn (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__462.
feq.
}
eapply eq_trans.
{
rw e__461.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__464 : (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))))).
{
assert (e__465 : zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((gn (i__0)%Z) * (u (i__0)%Z)) + (1) * ((gn (i__0)%Z) ^ 2) + (1) * ((u (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__466 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (gn (i__0)%Z) * (u (i__0)%Z)) + ((gn (i__0)%Z) ^ 2) + ((u (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__465.
feq.
}
assert (e__467 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
assert (e__468 : zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (m (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((m (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__469 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (m (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((m (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__468.
feq.
}
assert (e__470 : (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))).
{
assert (e__471 : zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__472 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__471.
feq.
}
assert (e__473 : (zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))).
{
assert (e__474 : zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__475 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((xn (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__474.
feq.
}
assert (e__476 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
assert (e__477 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
assert (e__478 : / L = (/ L)).
{
apply inv_by. feq.
}
assert (e__479 : / l = (/ l)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__464.
rw e__467.
rw e__470.
rw e__473.
rw e__476.
rw e__477.
rw e__478.
rw e__479.
reflexivity.
}
feq.
}
feq.
}
assert (w__458 : 0 <= (((((2 * Fn) - (l * (zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))))) + (2 * ((F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))) - (Fn + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2))))))) + (2 * ((((1 - b) * l * (rho ^ 2)) * / 8) - (F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))))) + (((1 - b) * / L) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2)))) + (2 * (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))))) * / l) + ((b * (rho ^ 2)) * / 4))).
{
apply Rlt_le.
apply plus_nn_pos.
{
apply mult_nn_pos.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__480 : ((2 * Fn) - (l * (zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))))) = 1 * ((2 * Fn) - (l * (zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))) * l) + (2 * Fn))).
{
assert (e__481 : (zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))).
{
assert (e__482 : zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__483 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((xn (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__482.
feq.
}
eapply eq_trans.
{
rw e__481.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))) * l) + (2 * Fn))).
{
assert (e__484 : (zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))).
{
assert (e__485 : zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((xn (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__486 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((xn (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((xn (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__485.
feq.
}
eapply eq_trans.
{
rw e__484.
reflexivity.
}
feq.
}
feq.
}
rw e__480.
apply (from_le_nn 1 0 (l * (zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2)))) (2 * Fn)); [exact s__456 | lra ..].
}
{
assert (e__487 : (2 * ((F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))) - (Fn + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2))))))) = 2 * ((F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))))) - (Fn + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2)))))) + 0).
{
transitivity (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z)))) * (/ L)) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z)))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * (/ L) * b) + (2 * F) + ((- 2) * Fn))).
{
assert (e__488 : (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))))).
{
assert (e__489 : zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((gn (i__0)%Z) * (u (i__0)%Z)) + (1) * ((gn (i__0)%Z) ^ 2) + (1) * ((u (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__490 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (gn (i__0)%Z) * (u (i__0)%Z)) + ((gn (i__0)%Z) ^ 2) + ((u (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__489.
feq.
}
assert (e__491 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
assert (e__492 : zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (m (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((m (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__493 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (m (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((m (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__492.
feq.
}
assert (e__494 : (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))).
{
assert (e__495 : zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__496 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__495.
feq.
}
assert (e__497 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
assert (e__498 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__488.
rw e__491.
rw e__494.
rw e__497.
rw e__498.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L) * (b ^ 2)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + (2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z)))) * (/ L)) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z)))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L) * (b ^ 2)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))) * (/ L) * b) + (2 * F) + ((- 2) * Fn))).
{
assert (e__499 : (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))))).
{
assert (e__500 : zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((gn (i__0)%Z) * (u (i__0)%Z)) + (1) * ((gn (i__0)%Z) ^ 2) + (1) * ((u (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__501 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (gn (i__0)%Z) * (u (i__0)%Z)) + ((gn (i__0)%Z) ^ 2) + ((u (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) * (u (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((gn (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((u (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__500.
feq.
}
assert (e__502 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
assert (e__503 : zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (m (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((m (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__504 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (m (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((m (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__503.
feq.
}
assert (e__505 : (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2)))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))).
{
assert (e__506 : zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__507 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((d (i__0)%Z) * ((u (i__0)%Z) ^ 2))).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((d (i__0)%Z) * ((u (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__506.
feq.
}
assert (e__508 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
assert (e__509 : / (4 * L) = ((1 * / 4) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__499.
rw e__502.
rw e__505.
rw e__508.
rw e__509.
reflexivity.
}
feq.
}
feq.
}
rw e__487.
apply (from_le_nn 2 0 (Fn + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2))))) (F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))))); [exact s__453 | lra ..].
}
}
{
assert (e__510 : (2 * ((((1 - b) * l * (rho ^ 2)) * / 8) - (F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))))) = 2 * ((((1 - b) * l * (rho ^ 2)) * / 8) - (F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))))) + 0).
{
transitivity (((2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L)) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 2) * F) + (((- 1) * / 4) * b * l * (rho ^ 2)) + ((1 * / 4) * l * (rho ^ 2)))).
{
assert (e__511 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
assert (e__512 : zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (m (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((m (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__513 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (m (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((m (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__512.
feq.
}
assert (e__514 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__511.
rw e__514.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L)) + ((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z)))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))) * (/ L) * b) + ((- 2) * F) + (((- 1) * / 4) * b * l * (rho ^ 2)) + ((1 * / 4) * l * (rho ^ 2)))).
{
assert (e__515 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
assert (e__516 : zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (i__0)%Z) * (m (i__0)%Z)) + (1) * ((g (i__0)%Z) ^ 2) + (1) * ((m (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__517 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (i__0)%Z) * (m (i__0)%Z)) + ((g (i__0)%Z) ^ 2) + ((m (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) * (m (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__516.
feq.
}
assert (e__518 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__515.
rw e__518.
reflexivity.
}
feq.
}
feq.
}
rw e__510.
apply (from_le_nn 2 0 (F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))) (((1 - b) * l * (rho ^ 2)) * / 8)); [exact h__16 | lra ..].
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__519 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__519.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
apply inv_pos.
assert (e__520 : L = 1 * (L - 0) + 0).
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
rw e__520.
apply (from_lt_pos 1 0 0 L); [exact h__5 | lra ..].
}
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__521 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
{
apply mult_pos_nn.
{
lra.
}
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
rat.
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__522 : 1 <= IZR i__0).
{ izr_le. }
apply mult_nn_nn.
{
assert (b__523 : ((1)%Z <= (i__0)%Z)%Z).
{
zp.
}
assert (i__524 : (0 <= (d (i__0)%Z))) by exact (h__12 (i__0)%Z b__523).
assert (e__525 : (d (i__0)%Z) = 1 * ((d (i__0)%Z) - 0) + 0).
{
transitivity ((d (i__0)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((d (i__0)%Z)).
{
feq.
}
feq.
}
rw e__525.
apply (from_le_nn 1 0 0 (d (i__0)%Z)); [exact i__524 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__526 : (1 - b) = 1 * (1 - b) + 0).
{
transitivity ((((- 1) * b) + 1)).
{
feq.
}
symmetry.
transitivity ((((- 1) * b) + 1)).
{
feq.
}
feq.
}
rw e__526.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
apply inv_pos.
assert (e__527 : (4 * L) = 4 * (L - 0) + 0).
{
transitivity ((4 * L)).
{
reflexivity.
}
symmetry.
transitivity ((4 * L)).
{
feq.
}
feq.
}
rw e__527.
apply (from_lt_pos 4 0 0 L); [exact h__5 | lra ..].
}
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__528 : 1 <= IZR i__0).
{ izr_le. }
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
}
}
{
apply inv_pos.
assert (e__529 : l = 1 * (l - 0) + 0).
{
transitivity (l).
{
reflexivity.
}
symmetry.
transitivity (l).
{
feq.
}
feq.
}
rw e__529.
apply (from_lt_pos 1 0 0 l); [exact h__7 | lra ..].
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__530 : b = 1 * (b - 0) + 0).
{
transitivity (b).
{
reflexivity.
}
symmetry.
transitivity (b).
{
feq.
}
feq.
}
rw e__530.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
{
apply pow_pos.
assert (e__531 : rho = 1 * (rho - 0) + 0).
{
transitivity (rho).
{
reflexivity.
}
symmetry.
transitivity (rho).
{
feq.
}
feq.
}
rw e__531.
apply (from_lt_pos 1 0 0 rho); [exact h__9 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
}
rw e__457. exact w__458.
}
(* goal *)
assert (s__533 : (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= ((rho ^ 2) * / 4)) /\ ((Fn + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2))))) <= (F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))))))).
{
split.
{
exact s__532.
}
{
exact s__453.
}
}
pose proof s__533 as [h__534 h__535].
split.
{
split.
{
change (0 <> (2 * L)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__536 : (2 * L) = 2 * (L - 0) + 0).
{
transitivity ((2 * L)).
{
reflexivity.
}
symmetry.
transitivity ((2 * L)).
{
feq.
}
feq.
}
rw e__536.
apply (from_lt_pos 2 0 0 L); [exact h__5 | lra ..].
}
{
change (0 <> (4 * L)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__537 : (4 * L) = 4 * (L - 0) + 0).
{
transitivity ((4 * L)).
{
reflexivity.
}
symmetry.
transitivity ((4 * L)).
{
feq.
}
feq.
}
rw e__537.
apply (from_lt_pos 4 0 0 L); [exact h__5 | lra ..].
}
}
{
change (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= ((rho ^ 2) * / 4)) /\ ((Fn + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2))))) <= (F + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - (((1 * / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) * / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))))))).
exact s__533.
}
Qed.
Lemma meaningful : forall (b : R) (L : R) (l : R) (dmax : R) (rho : R) (F : R) (Fn : R) (n : Z) (x : Z -> R) (xn : Z -> R) (m : Z -> R) (u : Z -> R) (g : Z -> R) (gn : Z -> R) (d : Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < rho) -> (forall i : Z, ((1)%Z <= i)%Z -> ((u (i)%Z) = ((b * (m (i)%Z)) + ((1 - b) * (g (i)%Z))))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((xn (i)%Z) = ((x (i)%Z) - ((d (i)%Z) * (u (i)%Z))))) -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (d (i)%Z))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (i)%Z) <= dmax)) -> ((4 * L * dmax) <= ((1 - b) ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) <= ((rho ^ 2) / 4)) -> ((F + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> ((l * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) <= (2 * F)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))))) -> (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= (rho ^ 2)) -> ((l * (zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2)))) <= (2 * Fn))) -> (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= (rho ^ 2)) -> (Fn <= (F + (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))))))) -> (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))))) -> ((0 <> (2 * L)) /\ (0 <> (4 * L))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31)). Qed.
Theorem claim : forall (b : R) (L : R) (l : R) (dmax : R) (rho : R) (F : R) (Fn : R) (n : Z) (x : Z -> R) (xn : Z -> R) (m : Z -> R) (u : Z -> R) (g : Z -> R) (gn : Z -> R) (d : Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < rho) -> (forall i : Z, ((1)%Z <= i)%Z -> ((u (i)%Z) = ((b * (m (i)%Z)) + ((1 - b) * (g (i)%Z))))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((xn (i)%Z) = ((x (i)%Z) - ((d (i)%Z) * (u (i)%Z))))) -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (d (i)%Z))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (i)%Z) <= dmax)) -> ((4 * L * dmax) <= ((1 - b) ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) <= ((rho ^ 2) / 4)) -> ((F + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> ((l * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) <= (2 * F)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))))) -> (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= (rho ^ 2)) -> ((l * (zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2)))) <= (2 * Fn))) -> (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= (rho ^ 2)) -> (Fn <= (F + (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))))))) -> (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))))) -> (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= ((rho ^ 2) / 4)) /\ ((Fn + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2))))) <= (F + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - (((1 / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31)). Qed.
Fail Definition corrupted : forall (b : R) (L : R) (l : R) (dmax : R) (rho : R) (F : R) (Fn : R) (n : Z) (x : Z -> R) (xn : Z -> R) (m : Z -> R) (u : Z -> R) (g : Z -> R) (gn : Z -> R) (d : Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < rho) -> (forall i : Z, ((1)%Z <= i)%Z -> ((u (i)%Z) = ((b * (m (i)%Z)) + ((1 - b) * (g (i)%Z))))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((xn (i)%Z) = ((x (i)%Z) - ((d (i)%Z) * (u (i)%Z))))) -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (d (i)%Z))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((d (i)%Z) <= dmax)) -> ((4 * L * dmax) <= ((1 - b) ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))) <= ((rho ^ 2) / 4)) -> ((F + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2))))) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> ((l * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2)))) <= (2 * F)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => ((x (i)%Z) ^ 2))))) -> (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= (rho ^ 2)) -> ((l * (zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2)))) <= (2 * Fn))) -> (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= (rho ^ 2)) -> (Fn <= (F + (zsum (1)%Z (n)%Z (fun i : Z => ((g (i)%Z) * ((xn (i)%Z) - (x (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2))))))) -> (((zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2))) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((gn (i)%Z) - (g (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((xn (i)%Z) - (x (i)%Z)) ^ 2)))))) -> ((((rho ^ 2) / 4) < (zsum (1)%Z (n)%Z (fun i : Z => ((xn (i)%Z) ^ 2)))) /\ ((Fn + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((u (i)%Z) - (gn (i)%Z)) ^ 2))))) <= (F + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))) - (((1 / 4) * (zsum (1)%Z (n)%Z (fun i : Z => ((d (i)%Z) * ((u (i)%Z) ^ 2))))) + ((((1 - b) ^ 2) / (4 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (i)%Z) - (g (i)%Z)) ^ 2)))))))) := claim.
End T_near_step_f158c761.
