From AdamNX Require Import Support Facts Limits Closed.
Open Scope R_scope.

(* aida.tridia_unique; certificate a49ccc83b03bf78520bdbad448b68927eace3ff7f4ef7887ec00fe795b15312a *)
Module T_aida_tridia_unique_a49ccc83.
Definition f (x : Z -> R) (n : Z) : R := ((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2))))).

Lemma satisfiable : exists (x : Z -> R) (i : Z) (k : Z), (0 <= i)%Z /\ (0 <= k)%Z /\ (1 <= (IZR i)).
Proof.
exists (fun i : Z => (IZR i)), (2)%Z, (1)%Z.
split.
{
lia.
}
{
split.
{
lia.
}
{
change (1 <= 2).
closed_less.
}
}
Qed.

Theorem claim : forall (x : Z -> R) (i : Z) (k : Z), (0 <= i)%Z -> (0 <= k)%Z -> (1 <= (IZR i)) -> ((((x (i)%Z) - (powerRZ (1 / 2) ((i + (- 1)))%Z)) ^ 2) <= (f x ((i + k))%Z)).
Proof.
intros x i k b__0 b__2 h__4.
assert (r__1 : 0 <= IZR i) by (izr_le).
assert (r__3 : 0 <= IZR k) by (izr_le).
assert (z__5 : ((1)%Z <= (i)%Z)%Z).
{ izr_back. }
(* last *)
assert (s__75 : (forall j : Z, ((1)%Z <= j)%Z -> ((((x (j)%Z) - (powerRZ (1 * / 2) ((j + (- 1)))%Z)) ^ 2) <= (f x (j)%Z)))).
{
apply (induction_from (fun j : Z => ((((x (j)%Z) - (powerRZ (1 * / 2) ((j + (- 1)))%Z)) ^ 2) <= (f x (j)%Z))) (1)%Z).
{
change ((((x (1)%Z) - (powerRZ (1 * / 2) (((1)%Z + (- 1)))%Z)) ^ 2) <= (f x (1)%Z)).
(* base *)
assert (s__9 : ((((x (1)%Z) - ((1 * / 2) ^ 0)) ^ 2) <= (f x (1)%Z))).
{
apply gap_le.
apply Req_le_sym.
assert (e__6 : ((f x (1)%Z) - (((x (1)%Z) - ((1 * / 2) ^ 0)) ^ 2)) = 0).
{
assert (e__7 : (f x (1)%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (1)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + 1)).
assert (e__8 : (zsum (2)%Z (1)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2)))) = 0).
{
apply zsum_empty; zp.
}
eapply eq_trans.
{
rw e__8.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__7.
reflexivity.
}
feq.
}
rw e__6.
rat.
}
apply Req_le.
transitivity ((((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + 1)).
{
assert (e__10 : (powerRZ (1 * / 2) (((1)%Z + (- 1)))%Z) = 1).
{
swap (((1)%Z + (- 1)))%Z with (0)%Z.
apply pz_exp_zero. reflexivity.
}
eapply eq_trans.
{
rw e__10.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (1)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + 1)).
assert (e__11 : (zsum (2)%Z (1)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2)))) = 0).
{
apply zsum_empty; zp.
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
{
intros j b__12.
assert (r__13 : 1 <= IZR j).
{ izr_le. }
intros IH__14.
change ((((x (j + 1)%Z) - (powerRZ (1 * / 2) (((j + 1)%Z + (- 1)))%Z)) ^ 2) <= (f x (j + 1)%Z)).
(* step *)
assert (s__52 : ((((x ((j + 1))%Z) - (powerRZ (1 * / 2) ((j + 1 + (- 1)))%Z)) ^ 2) <= (f x ((j + 1))%Z))).
{
apply gap_le.
assert (e__15 : ((f x ((j + 1))%Z) - (((x ((j + 1))%Z) - (powerRZ (1 * / 2) ((j + 1 + (- 1)))%Z)) ^ 2)) = (((f x (j)%Z) - (((x (j)%Z) - (powerRZ (1 * / 2) ((j + (- 1)))%Z)) ^ 2)) + ((((x (j)%Z) - (powerRZ (1 * / 2) ((j + (- 1)))%Z)) ^ 2) * / 2) + (((IZR j) + (1 * / 2)) * (((2 * (x ((j + 1))%Z)) - (x (j)%Z)) ^ 2)) + (((((x (j)%Z) - (powerRZ (1 * / 2) ((j + (- 1)))%Z)) - ((2 * (x ((j + 1))%Z)) - (x (j)%Z))) ^ 2) * / 4))).
{
transitivity ((((- 4) * (x (j + 1)%Z) * (x (j)%Z)) + ((- 4) * (x (j + 1)%Z) * (x (j)%Z) * (IZR j)) + (2 * (x (j + 1)%Z) * (/ (powerRZ 2 (j)%Z))) + (4 * ((x (j + 1)%Z) ^ 2) * (IZR j)) + (3 * ((x (j + 1)%Z) ^ 2)) + (((x (j)%Z) ^ 2) * (IZR j)) + ((x (j)%Z) ^ 2) + ((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 1) * (/ ((powerRZ 2 (j)%Z) ^ 2))) + ((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
assert (e__17 : (powerRZ (1 * / 2) ((j + 1 + (- 1)))%Z) = (/ (powerRZ 2 (j)%Z))).
{
swap ((j + 1 + (- 1)))%Z with (j)%Z.
assert (e__18 : powerRZ (1 * / 2) (j)%Z = powerRZ (/ 2) (j)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__18.
rewrite (pz_inv 2 (j)%Z).
feq.
}
assert (e__19 : (f x ((j + 1))%Z) = (((- 4) * (x (j + 1)%Z) * (x (j)%Z)) + ((- 4) * (x (j + 1)%Z) * (x (j)%Z) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2)) + (((x (j)%Z) ^ 2) * (IZR j)) + ((x (j)%Z) ^ 2) + ((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z ((j + 1))%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2))))) = (((- 4) * (x (j + 1)%Z) * (x (j)%Z)) + ((- 4) * (x (j + 1)%Z) * (x (j)%Z) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2)) + (((x (j)%Z) ^ 2) * (IZR j)) + ((x (j)%Z) ^ 2) + ((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__20 : (zsum (2)%Z ((j + 1))%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2)))) = (((- 4) * (x (j + 1)%Z) * (x (j)%Z)) + ((- 4) * (x (j + 1)%Z) * (x (j)%Z) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2)) + (((x (j)%Z) ^ 2) * (IZR j)) + ((x (j)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
swap ((j + 1))%Z with (j + 1)%Z.
assert (e__21 : zsum (2)%Z (j)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (j)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__23 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__22 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__22.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__24 : ((IZR (j + 1)%Z) * (((- (x (((j + 1)%Z + (- 1)))%Z)) + (2 * (x (j + 1)%Z))) ^ 2)) = (((- 4) * (x (j + 1)%Z) * (x (j)%Z)) + ((- 4) * (x (j + 1)%Z) * (x (j)%Z) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2)) + (((x (j)%Z) ^ 2) * (IZR j)) + ((x (j)%Z) ^ 2))).
{
assert (e__25 : (x (((j + 1)%Z + (- 1)))%Z) = (x (j)%Z)).
{
swap (((j + 1)%Z + (- 1)))%Z with (j)%Z.
reflexivity.
}
assert (e__26 : (IZR (j + 1)%Z) = ((IZR j) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__25.
rw e__26.
reflexivity.
}
feq.
}
transitivity (zsum (2)%Z (j)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2))) + ((IZR (j + 1)%Z) * (((- (x (((j + 1)%Z + (- 1)))%Z)) + (2 * (x (j + 1)%Z))) ^ 2))).
{
rewrite (zsum_up (2)%Z (j)%Z (j + 1)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__21.
rw e__24.
feq.
}
eapply eq_trans.
{
rw e__20.
reflexivity.
}
feq.
}
assert (e__27 : (x ((j + 1))%Z) = (x (j + 1)%Z)).
{
swap ((j + 1))%Z with (j + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__17.
rw e__19.
rw e__27.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 4) * (x (j + 1)%Z) * (x (j)%Z)) + ((- 4) * (x (j + 1)%Z) * (x (j)%Z) * (IZR j)) + (2 * (x (j + 1)%Z) * (/ (powerRZ 2 (j)%Z))) + (4 * ((x (j + 1)%Z) ^ 2) * (IZR j)) + (3 * ((x (j + 1)%Z) ^ 2)) + (((x (j)%Z) ^ 2) * (IZR j)) + ((x (j)%Z) ^ 2) + ((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 1) * (/ ((powerRZ 2 (j)%Z) ^ 2))) + ((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
assert (e__28 : (powerRZ (1 * / 2) ((j + (- 1)))%Z) = (2 * (/ (powerRZ 2 (j)%Z)))).
{
swap ((j + (- 1)))%Z with (j + (-1))%Z.
rewrite (pz_add_nz (1 * / 2) (j)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg (1 * / 2) ((-1))%Z 1 eq_refl).
assert (e__29 : powerRZ (1 * / 2) (j)%Z = powerRZ (/ 2) (j)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__29.
rewrite (pz_inv 2 (j)%Z).
feq.
}
assert (e__30 : (x ((j + 1))%Z) = (x (j + 1)%Z)).
{
swap ((j + 1))%Z with (j + 1)%Z.
reflexivity.
}
assert (e__31 : (f x (j)%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (j)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__32 : (zsum (2)%Z (j)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__33 : zsum (2)%Z (j)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (j)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__35 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__34 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__34.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__33.
feq.
}
eapply eq_trans.
{
rw e__32.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__28.
rw e__30.
rw e__31.
reflexivity.
}
feq.
}
feq.
}
assert (w__16 : 0 <= (((f x (j)%Z) - (((x (j)%Z) - (powerRZ (1 * / 2) ((j + (- 1)))%Z)) ^ 2)) + ((((x (j)%Z) - (powerRZ (1 * / 2) ((j + (- 1)))%Z)) ^ 2) * / 2) + (((IZR j) + (1 * / 2)) * (((2 * (x ((j + 1))%Z)) - (x (j)%Z)) ^ 2)) + (((((x (j)%Z) - (powerRZ (1 * / 2) ((j + (- 1)))%Z)) - ((2 * (x ((j + 1))%Z)) - (x (j)%Z))) ^ 2) * / 4))).
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply plus_nn_nn.
{
assert (e__36 : ((f x (j)%Z) - (((x (j)%Z) - (powerRZ (1 * / 2) ((j + (- 1)))%Z)) ^ 2)) = 1 * ((f x (j)%Z) - (((x (j)%Z) - (powerRZ (1 * / 2) ((j + (- 1)))%Z)) ^ 2)) + 0).
{
transitivity (((4 * (x (j)%Z) * (/ (powerRZ 2 (j)%Z))) + ((- 1) * ((x (j)%Z) ^ 2)) + ((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (/ ((powerRZ 2 (j)%Z) ^ 2))) + ((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
assert (e__37 : (powerRZ (1 * / 2) ((j + (- 1)))%Z) = (2 * (/ (powerRZ 2 (j)%Z)))).
{
swap ((j + (- 1)))%Z with (j + (-1))%Z.
rewrite (pz_add_nz (1 * / 2) (j)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg (1 * / 2) ((-1))%Z 1 eq_refl).
assert (e__38 : powerRZ (1 * / 2) (j)%Z = powerRZ (/ 2) (j)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__38.
rewrite (pz_inv 2 (j)%Z).
feq.
}
assert (e__39 : (f x (j)%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (j)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__40 : (zsum (2)%Z (j)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__41 : zsum (2)%Z (j)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (j)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__43 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__42 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
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
transitivity (((- 4)) * zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__41.
feq.
}
eapply eq_trans.
{
rw e__40.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__37.
rw e__39.
reflexivity.
}
feq.
}
symmetry.
transitivity (((4 * (x (j)%Z) * (/ (powerRZ 2 (j)%Z))) + ((- 1) * ((x (j)%Z) ^ 2)) + ((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (/ ((powerRZ 2 (j)%Z) ^ 2))) + ((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
assert (e__44 : (powerRZ (1 * / 2) ((j + (- 1)))%Z) = (2 * (/ (powerRZ 2 (j)%Z)))).
{
swap ((j + (- 1)))%Z with (j + (-1))%Z.
rewrite (pz_add_nz (1 * / 2) (j)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg (1 * / 2) ((-1))%Z 1 eq_refl).
assert (e__45 : powerRZ (1 * / 2) (j)%Z = powerRZ (/ 2) (j)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__45.
rewrite (pz_inv 2 (j)%Z).
feq.
}
assert (e__46 : (f x (j)%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (j)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__47 : (zsum (2)%Z (j)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__48 : zsum (2)%Z (j)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (j)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__50 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__49 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
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
transitivity (((- 4)) * zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__48.
feq.
}
eapply eq_trans.
{
rw e__47.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__44.
rw e__46.
reflexivity.
}
feq.
}
feq.
}
rw e__36.
apply (from_le_nn 1 0 (((x (j)%Z) - (powerRZ (1 * / 2) ((j + (- 1)))%Z)) ^ 2) (f x (j)%Z)); [exact IH__14 | lra ..].
}
{
apply mult_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
apply inv_pos.
lra.
}
}
}
{
apply mult_pos_nn.
{
assert (e__51 : ((IZR j) + (1 * / 2)) = 1 * ((IZR j) - 1) + (3 * / 2)).
{
transitivity (((IZR j) + (1 * / 2))).
{
reflexivity.
}
symmetry.
transitivity (((IZR j) + (1 * / 2))).
{
feq.
}
feq.
}
rw e__51.
apply (from_le_pos 1 (3 * / 2) 1 (IZR j)); [exact r__13 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
{
apply mult_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
apply inv_pos.
lra.
}
}
}
rw e__15. exact w__16.
}
apply gap_le.
assert (e__53 : ((f x (j + 1)%Z) - (((x (j + 1)%Z) - (powerRZ (1 * / 2) (((j + 1)%Z + (- 1)))%Z)) ^ 2)) = 1 * ((f x ((j + 1))%Z) - (((x ((j + 1))%Z) - (powerRZ (1 * / 2) ((j + 1 + (- 1)))%Z)) ^ 2)) + 0).
{
transitivity ((((- 4) * (x (j + 1)%Z) * (x (j)%Z)) + ((- 4) * (x (j + 1)%Z) * (x (j)%Z) * (IZR j)) + (2 * (x (j + 1)%Z) * (/ (powerRZ 2 (j)%Z))) + (4 * ((x (j + 1)%Z) ^ 2) * (IZR j)) + (3 * ((x (j + 1)%Z) ^ 2)) + (((x (j)%Z) ^ 2) * (IZR j)) + ((x (j)%Z) ^ 2) + ((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 1) * (/ ((powerRZ 2 (j)%Z) ^ 2))) + ((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
assert (e__54 : (powerRZ (1 * / 2) (((j + 1)%Z + (- 1)))%Z) = (/ (powerRZ 2 (j)%Z))).
{
swap (((j + 1)%Z + (- 1)))%Z with (j)%Z.
assert (e__55 : powerRZ (1 * / 2) (j)%Z = powerRZ (/ 2) (j)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__55.
rewrite (pz_inv 2 (j)%Z).
feq.
}
assert (e__56 : (f x (j + 1)%Z) = (((- 4) * (x (j + 1)%Z) * (x (j)%Z)) + ((- 4) * (x (j + 1)%Z) * (x (j)%Z) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2)) + (((x (j)%Z) ^ 2) * (IZR j)) + ((x (j)%Z) ^ 2) + ((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (j + 1)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2))))) = (((- 4) * (x (j + 1)%Z) * (x (j)%Z)) + ((- 4) * (x (j + 1)%Z) * (x (j)%Z) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2)) + (((x (j)%Z) ^ 2) * (IZR j)) + ((x (j)%Z) ^ 2) + ((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__57 : (zsum (2)%Z (j + 1)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2)))) = (((- 4) * (x (j + 1)%Z) * (x (j)%Z)) + ((- 4) * (x (j + 1)%Z) * (x (j)%Z) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2)) + (((x (j)%Z) ^ 2) * (IZR j)) + ((x (j)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__58 : zsum (2)%Z (j)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (j)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__60 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__59 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__59.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__61 : ((IZR (j + 1)%Z) * (((- (x (((j + 1)%Z + (- 1)))%Z)) + (2 * (x (j + 1)%Z))) ^ 2)) = (((- 4) * (x (j + 1)%Z) * (x (j)%Z)) + ((- 4) * (x (j + 1)%Z) * (x (j)%Z) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2)) + (((x (j)%Z) ^ 2) * (IZR j)) + ((x (j)%Z) ^ 2))).
{
assert (e__62 : (x (((j + 1)%Z + (- 1)))%Z) = (x (j)%Z)).
{
swap (((j + 1)%Z + (- 1)))%Z with (j)%Z.
reflexivity.
}
assert (e__63 : (IZR (j + 1)%Z) = ((IZR j) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__62.
rw e__63.
reflexivity.
}
feq.
}
transitivity (zsum (2)%Z (j)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2))) + ((IZR (j + 1)%Z) * (((- (x (((j + 1)%Z + (- 1)))%Z)) + (2 * (x (j + 1)%Z))) ^ 2))).
{
rewrite (zsum_up (2)%Z (j)%Z (j + 1)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__58.
rw e__61.
feq.
}
eapply eq_trans.
{
rw e__57.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__54.
rw e__56.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 4) * (x (j + 1)%Z) * (x (j)%Z)) + ((- 4) * (x (j + 1)%Z) * (x (j)%Z) * (IZR j)) + (2 * (x (j + 1)%Z) * (/ (powerRZ 2 (j)%Z))) + (4 * ((x (j + 1)%Z) ^ 2) * (IZR j)) + (3 * ((x (j + 1)%Z) ^ 2)) + (((x (j)%Z) ^ 2) * (IZR j)) + ((x (j)%Z) ^ 2) + ((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 1) * (/ ((powerRZ 2 (j)%Z) ^ 2))) + ((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
assert (e__64 : (powerRZ (1 * / 2) ((j + 1 + (- 1)))%Z) = (/ (powerRZ 2 (j)%Z))).
{
swap ((j + 1 + (- 1)))%Z with (j)%Z.
assert (e__65 : powerRZ (1 * / 2) (j)%Z = powerRZ (/ 2) (j)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__65.
rewrite (pz_inv 2 (j)%Z).
feq.
}
assert (e__66 : (f x ((j + 1))%Z) = (((- 4) * (x (j + 1)%Z) * (x (j)%Z)) + ((- 4) * (x (j + 1)%Z) * (x (j)%Z) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2)) + (((x (j)%Z) ^ 2) * (IZR j)) + ((x (j)%Z) ^ 2) + ((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z ((j + 1))%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2))))) = (((- 4) * (x (j + 1)%Z) * (x (j)%Z)) + ((- 4) * (x (j + 1)%Z) * (x (j)%Z) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2)) + (((x (j)%Z) ^ 2) * (IZR j)) + ((x (j)%Z) ^ 2) + ((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__67 : (zsum (2)%Z ((j + 1))%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2)))) = (((- 4) * (x (j + 1)%Z) * (x (j)%Z)) + ((- 4) * (x (j + 1)%Z) * (x (j)%Z) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2)) + (((x (j)%Z) ^ 2) * (IZR j)) + ((x (j)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
swap ((j + 1))%Z with (j + 1)%Z.
assert (e__68 : zsum (2)%Z (j)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (j)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__70 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__69 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
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
transitivity (((- 4)) * zsum (2)%Z (j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__71 : ((IZR (j + 1)%Z) * (((- (x (((j + 1)%Z + (- 1)))%Z)) + (2 * (x (j + 1)%Z))) ^ 2)) = (((- 4) * (x (j + 1)%Z) * (x (j)%Z)) + ((- 4) * (x (j + 1)%Z) * (x (j)%Z) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (j + 1)%Z) ^ 2)) + (((x (j)%Z) ^ 2) * (IZR j)) + ((x (j)%Z) ^ 2))).
{
assert (e__72 : (x (((j + 1)%Z + (- 1)))%Z) = (x (j)%Z)).
{
swap (((j + 1)%Z + (- 1)))%Z with (j)%Z.
reflexivity.
}
assert (e__73 : (IZR (j + 1)%Z) = ((IZR j) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__72.
rw e__73.
reflexivity.
}
feq.
}
transitivity (zsum (2)%Z (j)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2))) + ((IZR (j + 1)%Z) * (((- (x (((j + 1)%Z + (- 1)))%Z)) + (2 * (x (j + 1)%Z))) ^ 2))).
{
rewrite (zsum_up (2)%Z (j)%Z (j + 1)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__68.
rw e__71.
feq.
}
eapply eq_trans.
{
rw e__67.
reflexivity.
}
feq.
}
assert (e__74 : (x ((j + 1))%Z) = (x (j + 1)%Z)).
{
swap ((j + 1))%Z with (j + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__64.
rw e__66.
rw e__74.
reflexivity.
}
feq.
}
feq.
}
rw e__53.
apply (from_le_nn 1 0 (((x ((j + 1))%Z) - (powerRZ (1 * / 2) ((j + 1 + (- 1)))%Z)) ^ 2) (f x ((j + 1))%Z)); [exact s__52 | lra ..].
}
}
(* longer *)
assert (s__175 : (forall j : Z, ((0)%Z <= j)%Z -> ((f x (i)%Z) <= (f x ((i + j))%Z)))).
{
apply (induction_from (fun j : Z => ((f x (i)%Z) <= (f x ((i + j))%Z))) (0)%Z).
{
change ((f x (i)%Z) <= (f x ((i + (0)%Z))%Z)).
(* base *)
assert (s__87 : ((f x (i)%Z) <= (f x ((i + 0))%Z))).
{
apply gap_le.
apply Req_le_sym.
assert (e__76 : ((f x ((i + 0))%Z) - (f x (i)%Z)) = 0).
{
assert (e__77 : (f x ((i + 0))%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z ((i + 0))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__78 : (zsum (2)%Z ((i + 0))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
swap ((i + 0))%Z with (i)%Z.
assert (e__79 : zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__81 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__80 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__80.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
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
assert (e__82 : (f x (i)%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__83 : (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__84 : zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__86 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__85 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__85.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__84.
feq.
}
eapply eq_trans.
{
rw e__83.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__77.
rw e__82.
reflexivity.
}
feq.
}
rw e__76.
rat.
}
apply Req_le.
transitivity ((((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__88 : (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__89 : zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__91 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__90 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
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
transitivity (((- 4)) * zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__89.
feq.
}
eapply eq_trans.
{
rw e__88.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z ((i + (0)%Z))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__92 : (zsum (2)%Z ((i + (0)%Z))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
swap ((i + (0)%Z))%Z with (i)%Z.
assert (e__93 : zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__95 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__94 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__94.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__93.
feq.
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
{
intros j b__96.
assert (r__97 : 0 <= IZR j).
{ izr_le. }
intros IH__98.
change ((f x (i)%Z) <= (f x ((i + (j + 1)%Z))%Z)).
(* step *)
assert (s__147 : ((f x (i)%Z) <= (f x ((i + (j + 1)))%Z))).
{
apply gap_le.
assert (e__99 : ((f x ((i + (j + 1)))%Z) - (f x (i)%Z)) = (((f x ((i + j))%Z) - (f x (i)%Z)) + (((IZR i) + (IZR j) + 1) * (((2 * (x ((i + j + 1))%Z)) - (x ((i + j))%Z)) ^ 2)))).
{
transitivity ((((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR i)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR j)) + (((x (i + j)%Z) ^ 2) * (IZR i)) + (((x (i + j)%Z) ^ 2) * (IZR j)) + ((x (i + j)%Z) ^ 2) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR i)) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (i + j + 1)%Z) ^ 2)) + ((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + ((- 1) * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))))) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__101 : (f x ((i + (j + 1)))%Z) = (((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR i)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR j)) + (((x (i + j)%Z) ^ 2) * (IZR i)) + (((x (i + j)%Z) ^ 2) * (IZR j)) + ((x (i + j)%Z) ^ 2) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR i)) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (i + j + 1)%Z) ^ 2)) + ((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z ((i + (j + 1)))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR i)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR j)) + (((x (i + j)%Z) ^ 2) * (IZR i)) + (((x (i + j)%Z) ^ 2) * (IZR j)) + ((x (i + j)%Z) ^ 2) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR i)) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (i + j + 1)%Z) ^ 2)) + ((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__102 : (zsum (2)%Z ((i + (j + 1)))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR i)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR j)) + (((x (i + j)%Z) ^ 2) * (IZR i)) + (((x (i + j)%Z) ^ 2) * (IZR j)) + ((x (i + j)%Z) ^ 2) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR i)) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (i + j + 1)%Z) ^ 2)) + ((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
swap ((i + (j + 1)))%Z with (i + j + 1)%Z.
assert (e__103 : zsum (2)%Z (i + j)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__105 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__104 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__104.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__106 : ((IZR (i + j + 1)%Z) * (((- (x (((i + j + 1)%Z + (- 1)))%Z)) + (2 * (x (i + j + 1)%Z))) ^ 2)) = (((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR i)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR j)) + (((x (i + j)%Z) ^ 2) * (IZR i)) + (((x (i + j)%Z) ^ 2) * (IZR j)) + ((x (i + j)%Z) ^ 2) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR i)) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (i + j + 1)%Z) ^ 2)))).
{
assert (e__107 : (x (((i + j + 1)%Z + (- 1)))%Z) = (x (i + j)%Z)).
{
swap (((i + j + 1)%Z + (- 1)))%Z with (i + j)%Z.
reflexivity.
}
assert (e__108 : (IZR (i + j + 1)%Z) = ((IZR i) + (IZR j) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__107.
rw e__108.
reflexivity.
}
feq.
}
transitivity (zsum (2)%Z (i + j)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) + ((IZR (i + j + 1)%Z) * (((- (x (((i + j + 1)%Z + (- 1)))%Z)) + (2 * (x (i + j + 1)%Z))) ^ 2))).
{
rewrite (zsum_up (2)%Z (i + j)%Z (i + j + 1)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__103.
rw e__106.
feq.
}
eapply eq_trans.
{
rw e__102.
reflexivity.
}
feq.
}
assert (e__109 : (f x (i)%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__110 : (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__111 : zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__113 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__112 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__112.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__111.
feq.
}
eapply eq_trans.
{
rw e__110.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__101.
rw e__109.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR i)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR j)) + (((x (i + j)%Z) ^ 2) * (IZR i)) + (((x (i + j)%Z) ^ 2) * (IZR j)) + ((x (i + j)%Z) ^ 2) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR i)) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (i + j + 1)%Z) ^ 2)) + ((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + ((- 1) * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))))) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__114 : (x ((i + j + 1))%Z) = (x (i + j + 1)%Z)).
{
swap ((i + j + 1))%Z with (i + j + 1)%Z.
reflexivity.
}
assert (e__115 : (f x ((i + j))%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z ((i + j))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__116 : (zsum (2)%Z ((i + j))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
swap ((i + j))%Z with (i + j)%Z.
assert (e__117 : zsum (2)%Z (i + j)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__119 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__118 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__118.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__117.
feq.
}
eapply eq_trans.
{
rw e__116.
reflexivity.
}
feq.
}
assert (e__120 : (x ((i + j))%Z) = (x (i + j)%Z)).
{
swap ((i + j))%Z with (i + j)%Z.
reflexivity.
}
assert (e__121 : (f x (i)%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__122 : (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__123 : zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__125 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__124 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__124.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__123.
feq.
}
eapply eq_trans.
{
rw e__122.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__114.
rw e__115.
rw e__120.
rw e__121.
reflexivity.
}
feq.
}
feq.
}
assert (w__100 : 0 <= (((f x ((i + j))%Z) - (f x (i)%Z)) + (((IZR i) + (IZR j) + 1) * (((2 * (x ((i + j + 1))%Z)) - (x ((i + j))%Z)) ^ 2)))).
{
apply plus_nn_nn.
{
assert (e__126 : ((f x ((i + j))%Z) - (f x (i)%Z)) = 1 * ((f x ((i + j))%Z) - (f x (i)%Z)) + 0).
{
transitivity ((((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + ((- 1) * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))))) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__127 : (f x ((i + j))%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z ((i + j))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__128 : (zsum (2)%Z ((i + j))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
swap ((i + j))%Z with (i + j)%Z.
assert (e__129 : zsum (2)%Z (i + j)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__131 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__130 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
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
transitivity (((- 4)) * zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__129.
feq.
}
eapply eq_trans.
{
rw e__128.
reflexivity.
}
feq.
}
assert (e__132 : (f x (i)%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__133 : (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__134 : zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__136 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__135 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
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
transitivity (((- 4)) * zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__134.
feq.
}
eapply eq_trans.
{
rw e__133.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__127.
rw e__132.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + ((- 1) * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))))) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__137 : (f x ((i + j))%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z ((i + j))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__138 : (zsum (2)%Z ((i + j))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
swap ((i + j))%Z with (i + j)%Z.
assert (e__139 : zsum (2)%Z (i + j)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__141 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__140 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__140.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__139.
feq.
}
eapply eq_trans.
{
rw e__138.
reflexivity.
}
feq.
}
assert (e__142 : (f x (i)%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__143 : (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__144 : zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__146 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__145 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__145.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__144.
feq.
}
eapply eq_trans.
{
rw e__143.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__137.
rw e__142.
reflexivity.
}
feq.
}
feq.
}
rw e__126.
apply (from_le_nn 1 0 (f x (i)%Z) (f x ((i + j))%Z)); [exact IH__98 | lra ..].
}
{
apply mult_pos_nn.
{
natpos.
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
rw e__99. exact w__100.
}
apply gap_le.
assert (e__148 : ((f x ((i + (j + 1)%Z))%Z) - (f x (i)%Z)) = 1 * ((f x ((i + (j + 1)))%Z) - (f x (i)%Z)) + 0).
{
transitivity ((((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR i)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR j)) + (((x (i + j)%Z) ^ 2) * (IZR i)) + (((x (i + j)%Z) ^ 2) * (IZR j)) + ((x (i + j)%Z) ^ 2) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR i)) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (i + j + 1)%Z) ^ 2)) + ((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + ((- 1) * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))))) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__149 : (f x ((i + (j + 1)%Z))%Z) = (((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR i)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR j)) + (((x (i + j)%Z) ^ 2) * (IZR i)) + (((x (i + j)%Z) ^ 2) * (IZR j)) + ((x (i + j)%Z) ^ 2) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR i)) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (i + j + 1)%Z) ^ 2)) + ((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z ((i + (j + 1)%Z))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR i)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR j)) + (((x (i + j)%Z) ^ 2) * (IZR i)) + (((x (i + j)%Z) ^ 2) * (IZR j)) + ((x (i + j)%Z) ^ 2) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR i)) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (i + j + 1)%Z) ^ 2)) + ((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__150 : (zsum (2)%Z ((i + (j + 1)%Z))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR i)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR j)) + (((x (i + j)%Z) ^ 2) * (IZR i)) + (((x (i + j)%Z) ^ 2) * (IZR j)) + ((x (i + j)%Z) ^ 2) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR i)) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (i + j + 1)%Z) ^ 2)) + ((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
swap ((i + (j + 1)%Z))%Z with (i + j + 1)%Z.
assert (e__151 : zsum (2)%Z (i + j)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__153 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__152 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__152.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__154 : ((IZR (i + j + 1)%Z) * (((- (x (((i + j + 1)%Z + (- 1)))%Z)) + (2 * (x (i + j + 1)%Z))) ^ 2)) = (((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR i)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR j)) + (((x (i + j)%Z) ^ 2) * (IZR i)) + (((x (i + j)%Z) ^ 2) * (IZR j)) + ((x (i + j)%Z) ^ 2) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR i)) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (i + j + 1)%Z) ^ 2)))).
{
assert (e__155 : (x (((i + j + 1)%Z + (- 1)))%Z) = (x (i + j)%Z)).
{
swap (((i + j + 1)%Z + (- 1)))%Z with (i + j)%Z.
reflexivity.
}
assert (e__156 : (IZR (i + j + 1)%Z) = ((IZR i) + (IZR j) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__155.
rw e__156.
reflexivity.
}
feq.
}
transitivity (zsum (2)%Z (i + j)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) + ((IZR (i + j + 1)%Z) * (((- (x (((i + j + 1)%Z + (- 1)))%Z)) + (2 * (x (i + j + 1)%Z))) ^ 2))).
{
rewrite (zsum_up (2)%Z (i + j)%Z (i + j + 1)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__151.
rw e__154.
feq.
}
eapply eq_trans.
{
rw e__150.
reflexivity.
}
feq.
}
assert (e__157 : (f x (i)%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__158 : (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__159 : zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__161 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__160 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__160.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__159.
feq.
}
eapply eq_trans.
{
rw e__158.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__149.
rw e__157.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR i)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR j)) + (((x (i + j)%Z) ^ 2) * (IZR i)) + (((x (i + j)%Z) ^ 2) * (IZR j)) + ((x (i + j)%Z) ^ 2) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR i)) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (i + j + 1)%Z) ^ 2)) + ((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + ((- 1) * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))))) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__162 : (f x ((i + (j + 1)))%Z) = (((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR i)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR j)) + (((x (i + j)%Z) ^ 2) * (IZR i)) + (((x (i + j)%Z) ^ 2) * (IZR j)) + ((x (i + j)%Z) ^ 2) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR i)) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (i + j + 1)%Z) ^ 2)) + ((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z ((i + (j + 1)))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR i)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR j)) + (((x (i + j)%Z) ^ 2) * (IZR i)) + (((x (i + j)%Z) ^ 2) * (IZR j)) + ((x (i + j)%Z) ^ 2) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR i)) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (i + j + 1)%Z) ^ 2)) + ((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__163 : (zsum (2)%Z ((i + (j + 1)))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR i)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR j)) + (((x (i + j)%Z) ^ 2) * (IZR i)) + (((x (i + j)%Z) ^ 2) * (IZR j)) + ((x (i + j)%Z) ^ 2) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR i)) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (i + j + 1)%Z) ^ 2)) + ((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
swap ((i + (j + 1)))%Z with (i + j + 1)%Z.
assert (e__164 : zsum (2)%Z (i + j)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__166 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__165 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__165.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (i + j)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i + j)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__167 : ((IZR (i + j + 1)%Z) * (((- (x (((i + j + 1)%Z + (- 1)))%Z)) + (2 * (x (i + j + 1)%Z))) ^ 2)) = (((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR i)) + ((- 4) * (x (i + j)%Z) * (x (i + j + 1)%Z) * (IZR j)) + (((x (i + j)%Z) ^ 2) * (IZR i)) + (((x (i + j)%Z) ^ 2) * (IZR j)) + ((x (i + j)%Z) ^ 2) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR i)) + (4 * ((x (i + j + 1)%Z) ^ 2) * (IZR j)) + (4 * ((x (i + j + 1)%Z) ^ 2)))).
{
assert (e__168 : (x (((i + j + 1)%Z + (- 1)))%Z) = (x (i + j)%Z)).
{
swap (((i + j + 1)%Z + (- 1)))%Z with (i + j)%Z.
reflexivity.
}
assert (e__169 : (IZR (i + j + 1)%Z) = ((IZR i) + (IZR j) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__168.
rw e__169.
reflexivity.
}
feq.
}
transitivity (zsum (2)%Z (i + j)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) + ((IZR (i + j + 1)%Z) * (((- (x (((i + j + 1)%Z + (- 1)))%Z)) + (2 * (x (i + j + 1)%Z))) ^ 2))).
{
rewrite (zsum_up (2)%Z (i + j)%Z (i + j + 1)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__164.
rw e__167.
feq.
}
eapply eq_trans.
{
rw e__163.
reflexivity.
}
feq.
}
assert (e__170 : (f x (i)%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__171 : (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__172 : zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__174 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__173 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__173.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
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
eapply eq_trans.
{
rw e__162.
rw e__170.
reflexivity.
}
feq.
}
feq.
}
rw e__148.
apply (from_le_nn 1 0 (f x (i)%Z) (f x ((i + (j + 1)))%Z)); [exact s__147 | lra ..].
}
}
(* at i *)
assert (s__178 : ((((x (i)%Z) - (powerRZ (1 * / 2) ((i + (- 1)))%Z)) ^ 2) <= (f x (i)%Z))).
{
assert (b__176 : ((1)%Z <= (i)%Z)%Z).
{ zp. }
assert (u__177 : ((((x (i)%Z) - (powerRZ (1 * / 2) ((i + (- 1)))%Z)) ^ 2) <= (f x (i)%Z))).
{
exact (s__75 (i)%Z b__176).
}
exact u__177.
}
(* below *)
assert (s__181 : ((f x (i)%Z) <= (f x ((i + k))%Z))).
{
assert (b__179 : ((0)%Z <= (k)%Z)%Z).
{ zp. }
assert (u__180 : ((f x (i)%Z) <= (f x ((i + k))%Z))).
{
exact (s__175 (k)%Z b__179).
}
exact u__180.
}
(* goal *)
assert (s__239 : ((((x (i)%Z) - (powerRZ (1 * / 2) ((i + (- 1)))%Z)) ^ 2) <= (f x ((i + k))%Z))).
{
apply gap_le.
assert (e__182 : ((f x ((i + k))%Z) - (((x (i)%Z) - (powerRZ (1 * / 2) ((i + (- 1)))%Z)) ^ 2)) = (((f x (i)%Z) - (((x (i)%Z) - (powerRZ (1 * / 2) ((i + (- 1)))%Z)) ^ 2)) + ((f x ((i + k))%Z) - (f x (i)%Z)))).
{
transitivity (((4 * (x (i)%Z) * (/ (powerRZ 2 (i)%Z))) + ((- 1) * ((x (i)%Z) ^ 2)) + ((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (/ ((powerRZ 2 (i)%Z) ^ 2))) + ((- 4) * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
assert (e__184 : (powerRZ (1 * / 2) ((i + (- 1)))%Z) = (2 * (/ (powerRZ 2 (i)%Z)))).
{
swap ((i + (- 1)))%Z with (i + (-1))%Z.
rewrite (pz_add_nz (1 * / 2) (i)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg (1 * / 2) ((-1))%Z 1 eq_refl).
assert (e__185 : powerRZ (1 * / 2) (i)%Z = powerRZ (/ 2) (i)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__185.
rewrite (pz_inv 2 (i)%Z).
feq.
}
assert (e__186 : (f x ((i + k))%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z ((i + k))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__187 : (zsum (2)%Z ((i + k))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
swap ((i + k))%Z with (i + k)%Z.
assert (e__188 : zsum (2)%Z (i + k)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__190 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__189 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__189.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__188.
feq.
}
eapply eq_trans.
{
rw e__187.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__184.
rw e__186.
reflexivity.
}
feq.
}
symmetry.
transitivity (((4 * (x (i)%Z) * (/ (powerRZ 2 (i)%Z))) + ((- 1) * ((x (i)%Z) ^ 2)) + ((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (/ ((powerRZ 2 (i)%Z) ^ 2))) + ((- 4) * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
assert (e__191 : (powerRZ (1 * / 2) ((i + (- 1)))%Z) = (2 * (/ (powerRZ 2 (i)%Z)))).
{
swap ((i + (- 1)))%Z with (i + (-1))%Z.
rewrite (pz_add_nz (1 * / 2) (i)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg (1 * / 2) ((-1))%Z 1 eq_refl).
assert (e__192 : powerRZ (1 * / 2) (i)%Z = powerRZ (/ 2) (i)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__192.
rewrite (pz_inv 2 (i)%Z).
feq.
}
assert (e__193 : (f x ((i + k))%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z ((i + k))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__194 : (zsum (2)%Z ((i + k))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
swap ((i + k))%Z with (i + k)%Z.
assert (e__195 : zsum (2)%Z (i + k)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__197 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__196 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__196.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__195.
feq.
}
eapply eq_trans.
{
rw e__194.
reflexivity.
}
feq.
}
assert (e__198 : (f x (i)%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__199 : (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__200 : zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__202 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__201 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__201.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__200.
feq.
}
eapply eq_trans.
{
rw e__199.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__191.
rw e__193.
rw e__198.
reflexivity.
}
feq.
}
feq.
}
assert (w__183 : 0 <= (((f x (i)%Z) - (((x (i)%Z) - (powerRZ (1 * / 2) ((i + (- 1)))%Z)) ^ 2)) + ((f x ((i + k))%Z) - (f x (i)%Z)))).
{
apply plus_nn_nn.
{
assert (e__203 : ((f x (i)%Z) - (((x (i)%Z) - (powerRZ (1 * / 2) ((i + (- 1)))%Z)) ^ 2)) = 1 * ((f x (i)%Z) - (((x (i)%Z) - (powerRZ (1 * / 2) ((i + (- 1)))%Z)) ^ 2)) + 0).
{
transitivity (((4 * (x (i)%Z) * (/ (powerRZ 2 (i)%Z))) + ((- 1) * ((x (i)%Z) ^ 2)) + ((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (/ ((powerRZ 2 (i)%Z) ^ 2))) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
assert (e__204 : (powerRZ (1 * / 2) ((i + (- 1)))%Z) = (2 * (/ (powerRZ 2 (i)%Z)))).
{
swap ((i + (- 1)))%Z with (i + (-1))%Z.
rewrite (pz_add_nz (1 * / 2) (i)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg (1 * / 2) ((-1))%Z 1 eq_refl).
assert (e__205 : powerRZ (1 * / 2) (i)%Z = powerRZ (/ 2) (i)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__205.
rewrite (pz_inv 2 (i)%Z).
feq.
}
assert (e__206 : (f x (i)%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__207 : (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__208 : zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__210 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__209 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__209.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__208.
feq.
}
eapply eq_trans.
{
rw e__207.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__204.
rw e__206.
reflexivity.
}
feq.
}
symmetry.
transitivity (((4 * (x (i)%Z) * (/ (powerRZ 2 (i)%Z))) + ((- 1) * ((x (i)%Z) ^ 2)) + ((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (/ ((powerRZ 2 (i)%Z) ^ 2))) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
assert (e__211 : (powerRZ (1 * / 2) ((i + (- 1)))%Z) = (2 * (/ (powerRZ 2 (i)%Z)))).
{
swap ((i + (- 1)))%Z with (i + (-1))%Z.
rewrite (pz_add_nz (1 * / 2) (i)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg (1 * / 2) ((-1))%Z 1 eq_refl).
assert (e__212 : powerRZ (1 * / 2) (i)%Z = powerRZ (/ 2) (i)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__212.
rewrite (pz_inv 2 (i)%Z).
feq.
}
assert (e__213 : (f x (i)%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__214 : (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__215 : zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__217 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__216 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__216.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__215.
feq.
}
eapply eq_trans.
{
rw e__214.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__211.
rw e__213.
reflexivity.
}
feq.
}
feq.
}
rw e__203.
apply (from_le_nn 1 0 (((x (i)%Z) - (powerRZ (1 * / 2) ((i + (- 1)))%Z)) ^ 2) (f x (i)%Z)); [exact s__178 | lra ..].
}
{
assert (e__218 : ((f x ((i + k))%Z) - (f x (i)%Z)) = 1 * ((f x ((i + k))%Z) - (f x (i)%Z)) + 0).
{
transitivity ((((- 4) * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + ((- 1) * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))))) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__219 : (f x ((i + k))%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z ((i + k))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__220 : (zsum (2)%Z ((i + k))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
swap ((i + k))%Z with (i + k)%Z.
assert (e__221 : zsum (2)%Z (i + k)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__223 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__222 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__222.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
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
rw e__220.
reflexivity.
}
feq.
}
assert (e__224 : (f x (i)%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__225 : (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__226 : zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__228 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__227 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__227.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
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
eapply eq_trans.
{
rw e__219.
rw e__224.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 4) * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + ((- 1) * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))))) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__229 : (f x ((i + k))%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z ((i + k))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__230 : (zsum (2)%Z ((i + k))%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
swap ((i + k))%Z with (i + k)%Z.
assert (e__231 : zsum (2)%Z (i + k)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__233 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__232 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__232.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (i + k)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i + k)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__231.
feq.
}
eapply eq_trans.
{
rw e__230.
reflexivity.
}
feq.
}
assert (e__234 : (f x (i)%Z) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
{
change (((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))))) = (((- 2) * (x (1)%Z)) + ((x (1)%Z) ^ 2) + ((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + 1)).
assert (e__235 : (zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2)))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__236 : zsum (2)%Z (i)%Z (fun i' : Z => ((IZR i') * (((- (x ((i' + (- 1)))%Z)) + (2 * (x (i')%Z))) ^ 2))) = (((- 4) * (zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))))) + (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)))) + (4 * (zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
transitivity (zsum (2)%Z (i)%Z (fun i__0 : Z => ((- 4)) * ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (1) * (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__238 : 2 <= IZR i__0).
{ izr_le. }
transitivity ((((- 4) * (x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0)) + (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0)) + (4 * ((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
assert (e__237 : (x ((i__0 + (- 1)))%Z) = (x (i__0 + (-1))%Z)).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__237.
reflexivity.
}
feq.
}
feq.
}
transitivity (((- 4)) * zsum (2)%Z (i)%Z (fun i__0 : Z => ((x (i__0 + (-1))%Z) * (x (i__0)%Z) * (IZR i__0))) + (1) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0 + (-1))%Z) ^ 2) * (IZR i__0))) + (4) * zsum (2)%Z (i)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
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
eapply eq_trans.
{
rw e__229.
rw e__234.
reflexivity.
}
feq.
}
feq.
}
rw e__218.
apply (from_le_nn 1 0 (f x (i)%Z) (f x ((i + k))%Z)); [exact s__181 | lra ..].
}
}
rw e__182. exact w__183.
}
change ((((x (i)%Z) - (powerRZ (1 * / 2) ((i + (- 1)))%Z)) ^ 2) <= (f x ((i + k))%Z)).
exact s__239.
Qed.
Fail Definition corrupted : forall (x : Z -> R) (i : Z) (k : Z), (0 <= i)%Z -> (0 <= k)%Z -> (1 <= (IZR i)) -> ((f x ((i + k))%Z) < (((x (i)%Z) - (powerRZ (1 / 2) ((i + (- 1)))%Z)) ^ 2)) := claim.
End T_aida_tridia_unique_a49ccc83.


(* aida.origin.tridia; certificate 96fa743f8deaa6603bb1f934ec47f6f458127d3c167fe0848cadb634d1155c46 *)
Module T_aida_origin_tridia_96fa743f.
Definition f (x : Z -> R) (n : Z) : R := ((((- 1) + (x (1)%Z)) ^ 2) + (zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((- (x ((i + (- 1)))%Z)) + (2 * (x (i)%Z))) ^ 2))))).

Lemma satisfiable : exists (n : Z), (0 <= n)%Z /\ (2 <= (IZR n)).
Proof.
exists (3)%Z.
split.
{
lia.
}
{
change (2 <= 3).
closed_less.
}
Qed.

Theorem claim : forall (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((f (fun i : Z => (powerRZ (1 / 2) ((i + (- 1)))%Z)) (n)%Z) < (f (fun i : Z => 0) (n)%Z)).
Proof.
intros n b__0 h__2.
assert (r__1 : 0 <= IZR n) by (izr_le).
assert (z__3 : ((2)%Z <= (n)%Z)%Z).
{ izr_back. }
(* goal *)
assert (s__18 : ((f (fun i : Z => (powerRZ (1 * / 2) ((i + (- 1)))%Z)) (n)%Z) < (f (fun i : Z => 0) (n)%Z))).
{
apply gap_lt.
assert (e__4 : ((f (fun i : Z => 0) (n)%Z) - (f (fun i : Z => (powerRZ (1 * / 2) ((i + (- 1)))%Z)) (n)%Z)) = 1).
{
transitivity (1).
{
assert (e__6 : (f (fun i : Z => (powerRZ (1 * / 2) ((i + (- 1)))%Z)) (n)%Z) = 0).
{
change (((((- 1) + ((1 * / 2) ^ 0)) ^ 2) + (zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((- (powerRZ (1 * / 2) (((i + (- 1)) + (- 1)))%Z)) + (2 * (powerRZ (1 * / 2) ((i + (- 1)))%Z))) ^ 2))))) = 0).
assert (e__7 : (zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((- (powerRZ (1 * / 2) (((i + (- 1)) + (- 1)))%Z)) + (2 * (powerRZ (1 * / 2) ((i + (- 1)))%Z))) ^ 2)))) = 0).
{
assert (e__8 : zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((- (powerRZ (1 * / 2) (((i + (- 1)) + (- 1)))%Z)) + (2 * (powerRZ (1 * / 2) ((i + (- 1)))%Z))) ^ 2))) = 0).
{
transitivity (zsum (2)%Z (n)%Z (fun i__0 : Z => (0) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__13 : 2 <= IZR i__0).
{ izr_le. }
transitivity (0).
{
assert (e__9 : (powerRZ (1 * / 2) (((i__0 + (- 1)) + (- 1)))%Z) = (4 * (/ (powerRZ 2 (i__0)%Z)))).
{
swap (((i__0 + (- 1)) + (- 1)))%Z with (i__0 + (-2))%Z.
rewrite (pz_add_nz (1 * / 2) (i__0)%Z ((-2))%Z) by nz.
rewrite (pz_whole_neg (1 * / 2) ((-2))%Z 2 eq_refl).
assert (e__10 : powerRZ (1 * / 2) (i__0)%Z = powerRZ (/ 2) (i__0)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__10.
rewrite (pz_inv 2 (i__0)%Z).
feq.
}
assert (e__11 : (powerRZ (1 * / 2) ((i__0 + (- 1)))%Z) = (2 * (/ (powerRZ 2 (i__0)%Z)))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz (1 * / 2) (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg (1 * / 2) ((-1))%Z 1 eq_refl).
assert (e__12 : powerRZ (1 * / 2) (i__0)%Z = powerRZ (/ 2) (i__0)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__12.
rewrite (pz_inv 2 (i__0)%Z).
feq.
}
eapply eq_trans.
{
rw e__9.
rw e__11.
reflexivity.
}
feq.
}
feq.
}
transitivity ((0) * zsum (2)%Z (n)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__8.
feq.
}
eapply eq_trans.
{
rw e__7.
reflexivity.
}
feq.
}
assert (e__14 : (f (fun i : Z => 0) (n)%Z) = 1).
{
change (((((- 1) + 0) ^ 2) + (zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((- 0) + (2 * 0)) ^ 2))))) = 1).
assert (e__15 : (zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((- 0) + (2 * 0)) ^ 2)))) = 0).
{
assert (e__16 : zsum (2)%Z (n)%Z (fun i : Z => ((IZR i) * (((- 0) + (2 * 0)) ^ 2))) = 0).
{
transitivity (zsum (2)%Z (n)%Z (fun i__0 : Z => (0) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (2 <= i__0)%Z) by lia.
assert (r__17 : 2 <= IZR i__0).
{ izr_le. }
transitivity (0).
{
feq.
}
feq.
}
transitivity ((0) * zsum (2)%Z (n)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__16.
feq.
}
eapply eq_trans.
{
rw e__15.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__6.
rw e__14.
reflexivity.
}
feq.
}
symmetry.
transitivity (1).
{
reflexivity.
}
feq.
}
assert (w__5 : 0 < 1).
{
lra.
}
rw e__4. exact w__5.
}
change ((f (fun i : Z => (powerRZ (1 * / 2) ((i + (- 1)))%Z)) (n)%Z) < (f (fun i : Z => 0) (n)%Z)).
exact s__18.
Qed.
Fail Definition corrupted : forall (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((f (fun i : Z => 0) (n)%Z) <= (f (fun i : Z => (powerRZ (1 / 2) ((i + (- 1)))%Z)) (n)%Z)) := claim.
End T_aida_origin_tridia_96fa743f.


(* aida.origin.edensch; certificate 12f0ba740968ff32b70ca7b5d22312f1b1fb952c2a05fbf4434d05377cb34c80 *)
Module T_aida_origin_edensch_12f0ba74.
Definition f (x : Z -> R) (n : Z) : R := (16 + (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (((1 + (x ((i + 1))%Z)) ^ 2) + (((- 2) + (x (i)%Z)) ^ 4) + (((- (2 * (x ((i + 1))%Z))) + ((x (i)%Z) * (x ((i + 1))%Z))) ^ 2))))).

Lemma satisfiable : exists (n : Z), (0 <= n)%Z /\ (2 <= (IZR n)).
Proof.
exists (3)%Z.
split.
{
lia.
}
{
change (2 <= 3).
closed_less.
}
Qed.

Theorem claim : forall (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((f (fun i : Z => 1) (n)%Z) < (f (fun i : Z => 0) (n)%Z)).
Proof.
intros n b__0 h__2.
assert (r__1 : 0 <= IZR n) by (izr_le).
assert (z__3 : ((2)%Z <= (n)%Z)%Z).
{ izr_back. }
(* goal *)
assert (s__17 : ((f (fun i : Z => 1) (n)%Z) < (f (fun i : Z => 0) (n)%Z))).
{
apply gap_lt.
assert (e__4 : ((f (fun i : Z => 0) (n)%Z) - (f (fun i : Z => 1) (n)%Z)) = (((IZR n) - 1) * (17 - (((1 - 2) ^ 4) + (((1 ^ 2) - (2 * 1)) ^ 2) + ((1 + 1) ^ 2))))).
{
transitivity (((11 * (IZR n)) + (- 11))).
{
assert (e__6 : (f (fun i : Z => 0) (n)%Z) = ((17 * (IZR n)) + (- 1))).
{
change ((16 + (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (((1 + 0) ^ 2) + (((- 2) + 0) ^ 4) + (((- (2 * 0)) + (0 * 0)) ^ 2))))) = ((17 * (IZR n)) + (- 1))).
assert (e__7 : (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (((1 + 0) ^ 2) + (((- 2) + 0) ^ 4) + (((- (2 * 0)) + (0 * 0)) ^ 2)))) = ((17 * (IZR n)) + (- 17))).
{
swap (((- 1) + n))%Z with (n + (-1))%Z.
assert (e__8 : zsum (1)%Z (n)%Z (fun i : Z => (((1 + 0) ^ 2) + (((- 2) + 0) ^ 4) + (((- (2 * 0)) + (0 * 0)) ^ 2))) = (17 * (IZR n))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (17) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__9 : 1 <= IZR i__0).
{ izr_le. }
transitivity (17).
{
feq.
}
feq.
}
transitivity ((17) * zsum (1)%Z (n)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__10 : (((1 + 0) ^ 2) + (((- 2) + 0) ^ 4) + (((- (2 * 0)) + (0 * 0)) ^ 2)) = 17).
{
feq.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => (((1 + 0) ^ 2) + (((- 2) + 0) ^ 4) + (((- (2 * 0)) + (0 * 0)) ^ 2))) - (((1 + 0) ^ 2) + (((- 2) + 0) ^ 4) + (((- (2 * 0)) + (0 * 0)) ^ 2))).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => (((1 + 0) ^ 2) + (((- 2) + 0) ^ 4) + (((- (2 * 0)) + (0 * 0)) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__8.
rw e__10.
feq.
}
eapply eq_trans.
{
rw e__7.
reflexivity.
}
feq.
}
assert (e__11 : (f (fun i : Z => 1) (n)%Z) = ((6 * (IZR n)) + 10)).
{
change ((16 + (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (((1 + 1) ^ 2) + (((- 2) + 1) ^ 4) + (((- (2 * 1)) + (1 * 1)) ^ 2))))) = ((6 * (IZR n)) + 10)).
assert (e__12 : (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (((1 + 1) ^ 2) + (((- 2) + 1) ^ 4) + (((- (2 * 1)) + (1 * 1)) ^ 2)))) = ((6 * (IZR n)) + (- 6))).
{
swap (((- 1) + n))%Z with (n + (-1))%Z.
assert (e__13 : zsum (1)%Z (n)%Z (fun i : Z => (((1 + 1) ^ 2) + (((- 2) + 1) ^ 4) + (((- (2 * 1)) + (1 * 1)) ^ 2))) = (6 * (IZR n))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (6) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__14 : 1 <= IZR i__0).
{ izr_le. }
transitivity (6).
{
feq.
}
feq.
}
transitivity ((6) * zsum (1)%Z (n)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__15 : (((1 + 1) ^ 2) + (((- 2) + 1) ^ 4) + (((- (2 * 1)) + (1 * 1)) ^ 2)) = 6).
{
feq.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => (((1 + 1) ^ 2) + (((- 2) + 1) ^ 4) + (((- (2 * 1)) + (1 * 1)) ^ 2))) - (((1 + 1) ^ 2) + (((- 2) + 1) ^ 4) + (((- (2 * 1)) + (1 * 1)) ^ 2))).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => (((1 + 1) ^ 2) + (((- 2) + 1) ^ 4) + (((- (2 * 1)) + (1 * 1)) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__13.
rw e__15.
feq.
}
eapply eq_trans.
{
rw e__12.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__6.
rw e__11.
reflexivity.
}
feq.
}
symmetry.
transitivity (((11 * (IZR n)) + (- 11))).
{
feq.
}
feq.
}
assert (w__5 : 0 < (((IZR n) - 1) * (17 - (((1 - 2) ^ 4) + (((1 ^ 2) - (2 * 1)) ^ 2) + ((1 + 1) ^ 2))))).
{
assert (e__16 : (((IZR n) - 1) * (17 - (((1 - 2) ^ 4) + (((1 ^ 2) - (2 * 1)) ^ 2) + ((1 + 1) ^ 2)))) = 11 * ((IZR n) - 2) + 11).
{
transitivity (((11 * (IZR n)) + (- 11))).
{
feq.
}
symmetry.
transitivity (((11 * (IZR n)) + (- 11))).
{
feq.
}
feq.
}
rw e__16.
apply (from_le_pos 11 11 2 (IZR n)); [exact h__2 | lra ..].
}
rw e__4. exact w__5.
}
change ((f (fun i : Z => 1) (n)%Z) < (f (fun i : Z => 0) (n)%Z)).
exact s__17.
Qed.
Fail Definition corrupted : forall (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((f (fun i : Z => 0) (n)%Z) <= (f (fun i : Z => 1) (n)%Z)) := claim.
End T_aida_origin_edensch_12f0ba74.


(* aida.origin.himmelblau; certificate 5bf12c24d38e3efdcfcf0f1272ea71a2b0fb9ee95c7d972012889a45c5773c2b *)
Module T_aida_origin_himmelblau_5bf12c24.
Definition f (a : R) (b : R) : R := ((((- 11) + b + (a ^ 2)) ^ 2) + (((- 7) + a + (b ^ 2)) ^ 2)).

Lemma satisfiable : exists (m : Z), (0 <= m)%Z /\ (1 <= (IZR m)).
Proof.
exists (2)%Z.
split.
{
lia.
}
{
change (1 <= 2).
closed_less.
}
Qed.

Theorem claim : forall (m : Z), (0 <= m)%Z -> (1 <= (IZR m)) -> ((zsum (1)%Z (m)%Z (fun i : Z => (f 3 2))) < (zsum (1)%Z (m)%Z (fun i : Z => (f 0 0)))).
Proof.
intros m b__0 h__2.
assert (r__1 : 0 <= IZR m) by (izr_le).
assert (z__3 : ((1)%Z <= (m)%Z)%Z).
{ izr_back. }
(* goal *)
assert (s__13 : ((zsum (1)%Z (m)%Z (fun i : Z => (f 3 2))) < (zsum (1)%Z (m)%Z (fun i : Z => (f 0 0))))).
{
apply gap_lt.
assert (e__4 : ((zsum (1)%Z (m)%Z (fun i : Z => (f 0 0))) - (zsum (1)%Z (m)%Z (fun i : Z => (f 3 2)))) = ((IZR m) * 170)).
{
transitivity ((170 * (IZR m))).
{
assert (e__6 : (zsum (1)%Z (m)%Z (fun i : Z => (f 0 0))) = (170 * (IZR m))).
{
assert (e__7 : zsum (1)%Z (m)%Z (fun i : Z => (f 0 0)) = (170 * (IZR m))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (170) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__8 : 1 <= IZR i__0).
{ izr_le. }
transitivity (170).
{
change (((((- 11) + 0 + (0 ^ 2)) ^ 2) + (((- 7) + 0 + (0 ^ 2)) ^ 2)) = 170).
feq.
}
feq.
}
transitivity ((170) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__7.
feq.
}
assert (e__9 : (zsum (1)%Z (m)%Z (fun i : Z => (f 3 2))) = 0).
{
assert (e__10 : zsum (1)%Z (m)%Z (fun i : Z => (f 3 2)) = 0).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (0) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__11 : 1 <= IZR i__0).
{ izr_le. }
transitivity (0).
{
change (((((- 11) + 2 + (3 ^ 2)) ^ 2) + (((- 7) + 3 + (2 ^ 2)) ^ 2)) = 0).
feq.
}
feq.
}
transitivity ((0) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__10.
feq.
}
eapply eq_trans.
{
rw e__6.
rw e__9.
reflexivity.
}
feq.
}
symmetry.
transitivity ((170 * (IZR m))).
{
feq.
}
feq.
}
assert (w__5 : 0 < ((IZR m) * 170)).
{
assert (e__12 : ((IZR m) * 170) = 170 * ((IZR m) - 1) + 170).
{
transitivity ((170 * (IZR m))).
{
feq.
}
symmetry.
transitivity ((170 * (IZR m))).
{
feq.
}
feq.
}
rw e__12.
apply (from_le_pos 170 170 1 (IZR m)); [exact h__2 | lra ..].
}
rw e__4. exact w__5.
}
change ((zsum (1)%Z (m)%Z (fun i : Z => (f 3 2))) < (zsum (1)%Z (m)%Z (fun i : Z => (f 0 0)))).
exact s__13.
Qed.
Fail Definition corrupted : forall (m : Z), (0 <= m)%Z -> (1 <= (IZR m)) -> ((zsum (1)%Z (m)%Z (fun i : Z => (f 0 0))) <= (zsum (1)%Z (m)%Z (fun i : Z => (f 3 2)))) := claim.
End T_aida_origin_himmelblau_5bf12c24.


(* aida.origin.maratos; certificate bba3fd09f71c2e8549e587babb7a7cabba03fe6d07ea93f5cf5d86b2db1040cb *)
Module T_aida_origin_maratos_bba3fd09.
Definition f (a : R) (b : R) : R := (a + (100 * (((- 1) + (a ^ 2) + (b ^ 2)) ^ 2))).

Lemma satisfiable : exists (m : Z), (0 <= m)%Z /\ (1 <= (IZR m)).
Proof.
exists (2)%Z.
split.
{
lia.
}
{
change (1 <= 2).
closed_less.
}
Qed.

Theorem claim : forall (m : Z), (0 <= m)%Z -> (1 <= (IZR m)) -> ((zsum (1)%Z (m)%Z (fun i : Z => (f (- 1) 0))) < (zsum (1)%Z (m)%Z (fun i : Z => (f 0 0)))).
Proof.
intros m b__0 h__2.
assert (r__1 : 0 <= IZR m) by (izr_le).
assert (z__3 : ((1)%Z <= (m)%Z)%Z).
{ izr_back. }
(* goal *)
assert (s__13 : ((zsum (1)%Z (m)%Z (fun i : Z => (f (- 1) 0))) < (zsum (1)%Z (m)%Z (fun i : Z => (f 0 0))))).
{
apply gap_lt.
assert (e__4 : ((zsum (1)%Z (m)%Z (fun i : Z => (f 0 0))) - (zsum (1)%Z (m)%Z (fun i : Z => (f (- 1) 0)))) = ((IZR m) * 101)).
{
transitivity ((101 * (IZR m))).
{
assert (e__6 : (zsum (1)%Z (m)%Z (fun i : Z => (f (- 1) 0))) = ((- 1) * (IZR m))).
{
assert (e__7 : zsum (1)%Z (m)%Z (fun i : Z => (f (- 1) 0)) = ((- 1) * (IZR m))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => ((- 1)) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__8 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((- 1)).
{
change (((- 1) + (100 * (((- 1) + ((- 1) ^ 2) + (0 ^ 2)) ^ 2))) = (- 1)).
feq.
}
feq.
}
transitivity (((- 1)) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__7.
feq.
}
assert (e__9 : (zsum (1)%Z (m)%Z (fun i : Z => (f 0 0))) = (100 * (IZR m))).
{
assert (e__10 : zsum (1)%Z (m)%Z (fun i : Z => (f 0 0)) = (100 * (IZR m))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (100) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__11 : 1 <= IZR i__0).
{ izr_le. }
transitivity (100).
{
change ((0 + (100 * (((- 1) + (0 ^ 2) + (0 ^ 2)) ^ 2))) = 100).
feq.
}
feq.
}
transitivity ((100) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__10.
feq.
}
eapply eq_trans.
{
rw e__6.
rw e__9.
reflexivity.
}
feq.
}
symmetry.
transitivity ((101 * (IZR m))).
{
feq.
}
feq.
}
assert (w__5 : 0 < ((IZR m) * 101)).
{
assert (e__12 : ((IZR m) * 101) = 101 * ((IZR m) - 1) + 101).
{
transitivity ((101 * (IZR m))).
{
feq.
}
symmetry.
transitivity ((101 * (IZR m))).
{
feq.
}
feq.
}
rw e__12.
apply (from_le_pos 101 101 1 (IZR m)); [exact h__2 | lra ..].
}
rw e__4. exact w__5.
}
change ((zsum (1)%Z (m)%Z (fun i : Z => (f (- 1) 0))) < (zsum (1)%Z (m)%Z (fun i : Z => (f 0 0)))).
exact s__13.
Qed.
Fail Definition corrupted : forall (m : Z), (0 <= m)%Z -> (1 <= (IZR m)) -> ((zsum (1)%Z (m)%Z (fun i : Z => (f 0 0))) <= (zsum (1)%Z (m)%Z (fun i : Z => (f (- 1) 0)))) := claim.
End T_aida_origin_maratos_bba3fd09.


(* aida.origin.qf1; certificate 218040dbef05fc205cd00aacb2e22584dfca9137c824a4968ffe9a4e66702c79 *)
Module T_aida_origin_qf1_218040db.
Definition f (x : Z -> R) (n : Z) : R := ((zsum (1)%Z (n)%Z (fun i : Z => (((IZR i) * ((x (i)%Z) ^ 2)) / 2))) - (x (n)%Z)).

Lemma satisfiable : exists (x : Z -> R) (n : Z), (0 <= n)%Z /\ (2 <= (IZR n)) /\ ((zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) = 0) /\ ((x (n)%Z) = (1 / (IZR n))).
Proof.
exists (fun i : Z => (((IZR i) - 1) * / 2)), (2)%Z.
split.
{
lia.
}
{
split.
{
change (2 <= 2).
apply Req_le.
closed_eq.
}
{
split.
{
change ((0 + (1 * (((1 - 1) * / 2) ^ 2))) = 0).
closed_eq.
}
{
change (((2 - 1) * / 2) = (1 * / 2)).
closed_eq.
}
}
}
Qed.

Lemma proved : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) = 0) -> ((x (n)%Z) = (1 / (IZR n))) -> (((0 <> (IZR n))) /\ ((f x (n)%Z) < (f (fun i : Z => 0) (n)%Z))).
Proof.
intros x n b__0 h__2 h__4 h__5.
assert (r__1 : 0 <= IZR n) by (izr_le).
assert (z__3 : ((2)%Z <= (n)%Z)%Z).
{ izr_back. }
change ((x (n)%Z) = (1 * / (IZR n))) in h__5.
assert (n__9 : (2 * (IZR n)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__8 : (2 * (IZR n)) = 2 * ((IZR n) - 2) + 4).
{
transitivity ((2 * (IZR n))).
{
reflexivity.
}
symmetry.
transitivity ((2 * (IZR n))).
{
feq.
}
feq.
}
rw e__8.
apply (from_le_pos 2 4 2 (IZR n)); [exact h__2 | lra ..].
}
assert (n__10 : (IZR n) <> 0).
{
intro vanishes.
apply n__9.
transitivity (2 * ((IZR n))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__29 : (x (n)%Z) = (/ (IZR n))).
{
transitivity (1 * (x (n)%Z)).
{ feq. }
rewrite h__5.
assert (e__27 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__28 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__28.
reflexivity.
}
feq.
}
rw e__27.
feq.
}
(* goal *)
assert (s__42 : ((f x (n)%Z) < (f (fun i : Z => 0) (n)%Z))).
{
apply gap_lt.
assert (e__6 : ((f (fun i : Z => 0) (n)%Z) - (f x (n)%Z)) = ((- ((zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) * / 2)) + (1 * / (2 * (IZR n))))).
{
transitivity (((x (n)%Z) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__11 : (f (fun i : Z => 0) (n)%Z) = 0).
{
change (((zsum (1)%Z (n)%Z (fun i : Z => (((IZR i) * (0 ^ 2)) * / 2))) - 0) = 0).
assert (e__12 : (zsum (1)%Z (n)%Z (fun i : Z => (((IZR i) * (0 ^ 2)) * / 2))) = 0).
{
assert (e__13 : zsum (1)%Z (n)%Z (fun i : Z => (((IZR i) * (0 ^ 2)) * / 2)) = 0).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (0) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__14 : 1 <= IZR i__0).
{ izr_le. }
transitivity (0).
{
feq.
}
feq.
}
transitivity ((0) * zsum (1)%Z (n)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__13.
feq.
}
eapply eq_trans.
{
rw e__12.
reflexivity.
}
feq.
}
assert (e__15 : (f x (n)%Z) = (((- 1) * (x (n)%Z)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
change (((zsum (1)%Z (n)%Z (fun i : Z => (((IZR i) * ((x (i)%Z) ^ 2)) * / 2))) - (x (n)%Z)) = (((- 1) * (x (n)%Z)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
assert (e__16 : (zsum (1)%Z (n)%Z (fun i : Z => (((IZR i) * ((x (i)%Z) ^ 2)) * / 2))) = ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))))).
{
assert (e__17 : zsum (1)%Z (n)%Z (fun i : Z => (((IZR i) * ((x (i)%Z) ^ 2)) * / 2)) = ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((1 * / 2)) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__18 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((1 * / 2) * ((x (i__0)%Z) ^ 2) * (IZR i__0))).
{
feq.
}
feq.
}
transitivity (((1 * / 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__17.
feq.
}
eapply eq_trans.
{
rw e__16.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__11.
rw e__15.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((1 * / 2) * ((x (n)%Z) ^ 2) * (IZR n)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))) + ((1 * / 2) * (/ (IZR n))))).
{
assert (e__19 : (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) = (((- 1) * ((x (n)%Z) ^ 2) * (IZR n)) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))))).
{
swap ((n + (- 1)))%Z with (n + (-1))%Z.
assert (e__20 : zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__21 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((x (i__0)%Z) ^ 2) * (IZR i__0))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__22 : ((IZR (n)%Z) * ((x (n)%Z) ^ 2)) = (((x (n)%Z) ^ 2) * (IZR n))).
{
assert (e__23 : (IZR (n)%Z) = (IZR n)).
{
izr.
}
eapply eq_trans.
{
rw e__23.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2))) - ((IZR (n)%Z) * ((x (n)%Z) ^ 2))).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__20.
rw e__22.
feq.
}
assert (e__24 : / (2 * (IZR n)) = ((1 * / 2) * (/ (IZR n)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__19.
rw e__24.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (x (n)%Z)) + (((- 1) * / 2) * ((x (n)%Z) ^ 2) * (IZR n)) + (((- 1) * / 2) * (/ (IZR n)))))).
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
assert (w__7 : 0 < ((- ((zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) * / 2)) + (1 * / (2 * (IZR n))))).
{
apply plus_zero_pos.
{
assert (e__30 : (- ((zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) * / 2)) = (1 * / 2) * (0 - (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2))))) + 0).
{
transitivity ((((1 * / 2) * ((x (n)%Z) ^ 2) * (IZR n)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__31 : (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) = (((- 1) * ((x (n)%Z) ^ 2) * (IZR n)) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))))).
{
swap ((n + (- 1)))%Z with (n + (-1))%Z.
assert (e__32 : zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__33 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((x (i__0)%Z) ^ 2) * (IZR i__0))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__34 : ((IZR (n)%Z) * ((x (n)%Z) ^ 2)) = (((x (n)%Z) ^ 2) * (IZR n))).
{
assert (e__35 : (IZR (n)%Z) = (IZR n)).
{
izr.
}
eapply eq_trans.
{
rw e__35.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2))) - ((IZR (n)%Z) * ((x (n)%Z) ^ 2))).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__32.
rw e__34.
feq.
}
eapply eq_trans.
{
rw e__31.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((1 * / 2) * ((x (n)%Z) ^ 2) * (IZR n)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))))).
{
assert (e__36 : (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) = (((- 1) * ((x (n)%Z) ^ 2) * (IZR n)) + (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))))).
{
swap ((n + (- 1)))%Z with (n + (-1))%Z.
assert (e__37 : zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__38 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((x (i__0)%Z) ^ 2) * (IZR i__0))).
{
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => (((x (i__0)%Z) ^ 2) * (IZR i__0)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__39 : ((IZR (n)%Z) * ((x (n)%Z) ^ 2)) = (((x (n)%Z) ^ 2) * (IZR n))).
{
assert (e__40 : (IZR (n)%Z) = (IZR n)).
{
izr.
}
eapply eq_trans.
{
rw e__40.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2))) - ((IZR (n)%Z) * ((x (n)%Z) ^ 2))).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__37.
rw e__39.
feq.
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
rw e__30.
apply (from_eq_zero (1 * / 2) 0 (zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) 0); [exact h__4 | lra ..].
}
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__41 : (2 * (IZR n)) = 2 * ((IZR n) - 2) + 4).
{
transitivity ((2 * (IZR n))).
{
reflexivity.
}
symmetry.
transitivity ((2 * (IZR n))).
{
feq.
}
feq.
}
rw e__41.
apply (from_le_pos 2 4 2 (IZR n)); [exact h__2 | lra ..].
}
}
}
rw e__6. exact w__7.
}
split.
{
change (0 <> (IZR n)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__43 : (IZR n) = 1 * ((IZR n) - 2) + 2).
{
transitivity ((IZR n)).
{
reflexivity.
}
symmetry.
transitivity ((IZR n)).
{
feq.
}
feq.
}
rw e__43.
apply (from_le_pos 1 2 2 (IZR n)); [exact h__2 | lra ..].
}
{
change ((f x (n)%Z) < (f (fun i : Z => 0) (n)%Z)).
exact s__42.
}
Qed.
Lemma meaningful : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) = 0) -> ((x (n)%Z) = (1 / (IZR n))) -> ((0 <> (IZR n))).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj1 (proved v0 v1 v2 v3 v4 v5)). Qed.
Theorem claim : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) = 0) -> ((x (n)%Z) = (1 / (IZR n))) -> ((f x (n)%Z) < (f (fun i : Z => 0) (n)%Z)).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj2 (proved v0 v1 v2 v3 v4 v5)). Qed.
Fail Definition corrupted : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((zsum (1)%Z ((n + (- 1)))%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) = 0) -> ((x (n)%Z) = (1 / (IZR n))) -> ((f (fun i : Z => 0) (n)%Z) <= (f x (n)%Z)) := claim.
End T_aida_origin_qf1_218040db.


(* aida.origin.bd1; certificate 180cb645672fb007cb68fb8b67911a2fda8fafda5bb0a77f74160142cc9d9d2c *)
Module T_aida_origin_bd1_180cb645.
Definition f (a : R) (b : R) : R := ((((- b) + (exp ((- 1) + a))) ^ 2) + (((- 2) + (a ^ 2) + (b ^ 2)) ^ 2)).

Lemma satisfiable : exists (m : Z), (0 <= m)%Z /\ (1 <= (IZR m)).
Proof.
exists (2)%Z.
split.
{
lia.
}
{
change (1 <= 2).
closed_less.
}
Qed.

Theorem claim : forall (m : Z), (0 <= m)%Z -> (1 <= (IZR m)) -> ((zsum (1)%Z (m)%Z (fun i : Z => (f 1 1))) < (zsum (1)%Z (m)%Z (fun i : Z => (f 0 0)))).
Proof.
intros m b__0 h__2.
assert (r__1 : 0 <= IZR m) by (izr_le).
assert (z__3 : ((1)%Z <= (m)%Z)%Z).
{ izr_back. }
(* goal *)
assert (s__18 : ((zsum (1)%Z (m)%Z (fun i : Z => (f 1 1))) < (zsum (1)%Z (m)%Z (fun i : Z => (f 0 0))))).
{
apply gap_lt.
assert (e__4 : ((zsum (1)%Z (m)%Z (fun i : Z => (f 0 0))) - (zsum (1)%Z (m)%Z (fun i : Z => (f 1 1)))) = ((IZR m) * (4 + ((exp (- 1)) ^ 2)))).
{
transitivity ((((/ ((exp 1) ^ 2)) * (IZR m)) + (4 * (IZR m)))).
{
assert (e__6 : (zsum (1)%Z (m)%Z (fun i : Z => (f 0 0))) = (((/ ((exp 1) ^ 2)) * (IZR m)) + (4 * (IZR m)))).
{
assert (e__7 : zsum (1)%Z (m)%Z (fun i : Z => (f 0 0)) = (((/ ((exp 1) ^ 2)) * (IZR m)) + (4 * (IZR m)))).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => ((/ ((exp 1) ^ 2))) * 1 + (4) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__10 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((/ ((exp 1) ^ 2)) + 4)).
{
change (((((- 0) + (exp ((- 1) + 0))) ^ 2) + (((- 2) + (0 ^ 2) + (0 ^ 2)) ^ 2)) = ((/ ((exp 1) ^ 2)) + 4)).
assert (e__8 : (exp ((- 1) + 0)) = (/ (exp 1))).
{
assert (e__9 : ((- 1) + 0) = (- 1)).
{
feq.
}
rw e__9.
rewrite (exp_times_neg (- 1) 1 1) by (simpl INR; feq).
feq.
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
transitivity (((/ ((exp 1) ^ 2))) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1) + (4) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__7.
feq.
}
assert (e__11 : (zsum (1)%Z (m)%Z (fun i : Z => (f 1 1))) = 0).
{
assert (e__12 : zsum (1)%Z (m)%Z (fun i : Z => (f 1 1)) = 0).
{
transitivity (zsum (1)%Z (m)%Z (fun i__0 : Z => (0) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__15 : 1 <= IZR i__0).
{ izr_le. }
transitivity (0).
{
change (((((- 1) + (exp ((- 1) + 1))) ^ 2) + (((- 2) + (1 ^ 2) + (1 ^ 2)) ^ 2)) = 0).
assert (e__13 : (exp ((- 1) + 1)) = 1).
{
assert (e__14 : ((- 1) + 1) = 0).
{
feq.
}
rw e__14.
apply exp_0.
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
transitivity ((0) * zsum (1)%Z (m)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__12.
feq.
}
eapply eq_trans.
{
rw e__6.
rw e__11.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((/ ((exp 1) ^ 2)) * (IZR m)) + (4 * (IZR m)))).
{
assert (e__16 : (exp (- 1)) = (/ (exp 1))).
{
rewrite (exp_times_neg (- 1) 1 1) by (simpl INR; feq).
feq.
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
assert (w__5 : 0 < ((IZR m) * (4 + ((exp (- 1)) ^ 2)))).
{
apply mult_pos_pos.
{
assert (e__17 : (IZR m) = 1 * ((IZR m) - 1) + 1).
{
transitivity ((IZR m)).
{
reflexivity.
}
symmetry.
transitivity ((IZR m)).
{
feq.
}
feq.
}
rw e__17.
apply (from_le_pos 1 1 1 (IZR m)); [exact h__2 | lra ..].
}
{
apply plus_pos_pos.
{
lra.
}
{
apply pow_pos.
apply exp_pos.
}
}
}
rw e__4. exact w__5.
}
change ((zsum (1)%Z (m)%Z (fun i : Z => (f 1 1))) < (zsum (1)%Z (m)%Z (fun i : Z => (f 0 0)))).
exact s__18.
Qed.
Fail Definition corrupted : forall (m : Z), (0 <= m)%Z -> (1 <= (IZR m)) -> ((zsum (1)%Z (m)%Z (fun i : Z => (f 0 0))) <= (zsum (1)%Z (m)%Z (fun i : Z => (f 1 1)))) := claim.
End T_aida_origin_bd1_180cb645.


(* aida.origin.arwhead; certificate 49241d15440679a0994f8b19c55ef5da57e12be4d004c5d5e33d7b4efa0df2bd *)
Module T_aida_origin_arwhead_49241d15.
Definition f (x : Z -> R) (n : Z) : R := (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (3 + ((((x (i)%Z) ^ 2) + ((x (n)%Z) ^ 2)) ^ 2) - (4 * (x (i)%Z))))).

Lemma satisfiable : exists (n : Z), (0 <= n)%Z /\ (2 <= (IZR n)).
Proof.
exists (3)%Z.
split.
{
lia.
}
{
change (2 <= 3).
closed_less.
}
Qed.

Theorem claim : forall (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((f (fun i : Z => (1 / 2)) (n)%Z) < (f (fun i : Z => 0) (n)%Z)).
Proof.
intros n b__0 h__2.
assert (r__1 : 0 <= IZR n) by (izr_le).
assert (z__3 : ((2)%Z <= (n)%Z)%Z).
{ izr_back. }
(* goal *)
assert (s__15 : ((f (fun i : Z => (1 * / 2)) (n)%Z) < (f (fun i : Z => 0) (n)%Z))).
{
apply gap_lt.
assert (e__4 : ((f (fun i : Z => 0) (n)%Z) - (f (fun i : Z => (1 * / 2)) (n)%Z)) = (((IZR n) - 1) * (3 - ((- (4 * (1 * / 2))) + 3 + (4 * ((1 * / 2) ^ 4)))))).
{
transitivity ((((7 * / 4) * (IZR n)) + ((- 7) * / 4))).
{
assert (e__6 : (f (fun i : Z => (1 * / 2)) (n)%Z) = (((5 * / 4) * (IZR n)) + ((- 5) * / 4))).
{
change ((zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (3 + ((((1 * / 2) ^ 2) + ((1 * / 2) ^ 2)) ^ 2) - (4 * (1 * / 2))))) = (((5 * / 4) * (IZR n)) + ((- 5) * / 4))).
swap (((- 1) + n))%Z with (n + (-1))%Z.
assert (e__7 : zsum (1)%Z (n)%Z (fun i : Z => (3 + ((((1 * / 2) ^ 2) + ((1 * / 2) ^ 2)) ^ 2) - (4 * (1 * / 2)))) = ((5 * / 4) * (IZR n))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((5 * / 4)) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__8 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((5 * / 4)).
{
feq.
}
feq.
}
transitivity (((5 * / 4)) * zsum (1)%Z (n)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__9 : (3 + ((((1 * / 2) ^ 2) + ((1 * / 2) ^ 2)) ^ 2) - (4 * (1 * / 2))) = (5 * / 4)).
{
feq.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => (3 + ((((1 * / 2) ^ 2) + ((1 * / 2) ^ 2)) ^ 2) - (4 * (1 * / 2)))) - (3 + ((((1 * / 2) ^ 2) + ((1 * / 2) ^ 2)) ^ 2) - (4 * (1 * / 2)))).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => (3 + ((((1 * / 2) ^ 2) + ((1 * / 2) ^ 2)) ^ 2) - (4 * (1 * / 2))))) by zp.
cbv beta. ring.
}
rw e__7.
rw e__9.
feq.
}
assert (e__10 : (f (fun i : Z => 0) (n)%Z) = ((3 * (IZR n)) + (- 3))).
{
change ((zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (3 + (((0 ^ 2) + (0 ^ 2)) ^ 2) - (4 * 0)))) = ((3 * (IZR n)) + (- 3))).
swap (((- 1) + n))%Z with (n + (-1))%Z.
assert (e__11 : zsum (1)%Z (n)%Z (fun i : Z => (3 + (((0 ^ 2) + (0 ^ 2)) ^ 2) - (4 * 0))) = (3 * (IZR n))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (3) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__12 : 1 <= IZR i__0).
{ izr_le. }
transitivity (3).
{
feq.
}
feq.
}
transitivity ((3) * zsum (1)%Z (n)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__13 : (3 + (((0 ^ 2) + (0 ^ 2)) ^ 2) - (4 * 0)) = 3).
{
feq.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => (3 + (((0 ^ 2) + (0 ^ 2)) ^ 2) - (4 * 0))) - (3 + (((0 ^ 2) + (0 ^ 2)) ^ 2) - (4 * 0))).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => (3 + (((0 ^ 2) + (0 ^ 2)) ^ 2) - (4 * 0)))) by zp.
cbv beta. ring.
}
rw e__11.
rw e__13.
feq.
}
eapply eq_trans.
{
rw e__6.
rw e__10.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((7 * / 4) * (IZR n)) + ((- 7) * / 4))).
{
feq.
}
feq.
}
assert (w__5 : 0 < (((IZR n) - 1) * (3 - ((- (4 * (1 * / 2))) + 3 + (4 * ((1 * / 2) ^ 4)))))).
{
assert (e__14 : (((IZR n) - 1) * (3 - ((- (4 * (1 * / 2))) + 3 + (4 * ((1 * / 2) ^ 4))))) = (7 * / 4) * ((IZR n) - 2) + (7 * / 4)).
{
transitivity ((((7 * / 4) * (IZR n)) + ((- 7) * / 4))).
{
feq.
}
symmetry.
transitivity ((((7 * / 4) * (IZR n)) + ((- 7) * / 4))).
{
feq.
}
feq.
}
rw e__14.
apply (from_le_pos (7 * / 4) (7 * / 4) 2 (IZR n)); [exact h__2 | lra ..].
}
rw e__4. exact w__5.
}
change ((f (fun i : Z => (1 * / 2)) (n)%Z) < (f (fun i : Z => 0) (n)%Z)).
exact s__15.
Qed.
Fail Definition corrupted : forall (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((f (fun i : Z => 0) (n)%Z) <= (f (fun i : Z => (1 / 2)) (n)%Z)) := claim.
End T_aida_origin_arwhead_49241d15.


(* aida.origin.eg2; certificate 35cabec567f6824d96b131973563bc3ecc14ca7ad7403c9b16885b678d55effb *)
Module T_aida_origin_eg2_35cabec5.
Definition f (x : Z -> R) (n : Z) : R := ((zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (sin ((- 1) + (x (1)%Z) + ((x (i)%Z) ^ 2))))) + ((sin ((x (n)%Z) ^ 2)) / 2)).

Lemma satisfiable : exists (n : Z), (0 <= n)%Z /\ (3 <= (IZR n)).
Proof.
exists (4)%Z.
split.
{
lia.
}
{
change (3 <= 4).
closed_less.
}
Qed.

Theorem claim : forall (n : Z), (0 <= n)%Z -> (3 <= (IZR n)) -> ((f (fun i : Z => (- (1 / 2))) (n)%Z) < (f (fun i : Z => 0) (n)%Z)).
Proof.
intros n b__0 h__2.
assert (r__1 : 0 <= IZR n) by (izr_le).
assert (z__3 : ((3)%Z <= (n)%Z)%Z).
{ izr_back. }
(* sum *)
assert (s__4 : ((1 * / 10) < ((sin (- 1)) - (sin (- (5 * / 4)))))).
{
change ((1 * / 10) < ((sin (- 1)) - (sin (- (5 * / 4))))).
closed_less.
}
(* last *)
assert (s__5 : ((sin (1 * / 4)) < (1 * / 4))).
{
change ((sin (1 * / 4)) < (1 * / 4)).
closed_less.
}
(* goal *)
assert (s__36 : ((f (fun i : Z => (- (1 * / 2))) (n)%Z) < (f (fun i : Z => 0) (n)%Z))).
{
apply gap_lt.
assert (e__6 : ((f (fun i : Z => 0) (n)%Z) - (f (fun i : Z => (- (1 * / 2))) (n)%Z)) = ((((IZR n) - 1) * ((sin (- 1)) - (sin (- (5 * / 4))) - (1 * / 10))) + (((1 * / 4) - (sin (1 * / 4))) * / 2) + ((((IZR n) - 1) * / 10) - (1 * / 8)))).
{
transitivity ((((sin (- 1)) * (IZR n)) + ((- 1) * (sin (- 1))) + ((- 1) * (sin ((- 5) * / 4)) * (IZR n)) + (sin ((- 5) * / 4)) + (((- 1) * / 2) * (sin (1 * / 4))))).
{
assert (e__8 : (f (fun i : Z => (- (1 * / 2))) (n)%Z) = (((sin ((- 5) * / 4)) * (IZR n)) + ((- 1) * (sin ((- 5) * / 4))) + ((1 * / 2) * (sin (1 * / 4))))).
{
change (((zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (sin ((- 1) - (1 * / 2) + ((- (1 * / 2)) ^ 2))))) + ((sin ((- (1 * / 2)) ^ 2)) * / 2)) = (((sin ((- 5) * / 4)) * (IZR n)) + ((- 1) * (sin ((- 5) * / 4))) + ((1 * / 2) * (sin (1 * / 4))))).
assert (e__9 : (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (sin ((- 1) - (1 * / 2) + ((- (1 * / 2)) ^ 2))))) = (((sin ((- 5) * / 4)) * (IZR n)) + ((- 1) * (sin ((- 5) * / 4))))).
{
swap (((- 1) + n))%Z with (n + (-1))%Z.
assert (e__10 : zsum (1)%Z (n)%Z (fun i : Z => (sin ((- 1) - (1 * / 2) + ((- (1 * / 2)) ^ 2)))) = ((sin ((- 5) * / 4)) * (IZR n))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((sin ((- 5) * / 4))) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__12 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((sin ((- 5) * / 4))).
{
assert (e__11 : ((- 1) - (1 * / 2) + ((- (1 * / 2)) ^ 2)) = ((- 5) * / 4)).
{
feq.
}
rw e__11.
reflexivity.
}
feq.
}
transitivity (((sin ((- 5) * / 4))) * zsum (1)%Z (n)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__13 : (sin ((- 1) - (1 * / 2) + ((- (1 * / 2)) ^ 2))) = (sin ((- 5) * / 4))).
{
assert (e__14 : ((- 1) - (1 * / 2) + ((- (1 * / 2)) ^ 2)) = ((- 5) * / 4)).
{
feq.
}
rw e__14.
reflexivity.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => (sin ((- 1) - (1 * / 2) + ((- (1 * / 2)) ^ 2)))) - (sin ((- 1) - (1 * / 2) + ((- (1 * / 2)) ^ 2)))).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => (sin ((- 1) - (1 * / 2) + ((- (1 * / 2)) ^ 2))))) by zp.
cbv beta. ring.
}
rw e__10.
rw e__13.
feq.
}
assert (e__15 : (sin ((- (1 * / 2)) ^ 2)) = (sin (1 * / 4))).
{
assert (e__16 : ((- (1 * / 2)) ^ 2) = (1 * / 4)).
{
feq.
}
rw e__16.
reflexivity.
}
eapply eq_trans.
{
rw e__9.
rw e__15.
reflexivity.
}
feq.
}
assert (e__17 : (f (fun i : Z => 0) (n)%Z) = (((sin (- 1)) * (IZR n)) + ((- 1) * (sin (- 1))))).
{
change (((zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (sin ((- 1) + 0 + (0 ^ 2))))) + ((sin (0 ^ 2)) * / 2)) = (((sin (- 1)) * (IZR n)) + ((- 1) * (sin (- 1))))).
assert (e__18 : (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (sin ((- 1) + 0 + (0 ^ 2))))) = (((sin (- 1)) * (IZR n)) + ((- 1) * (sin (- 1))))).
{
swap (((- 1) + n))%Z with (n + (-1))%Z.
assert (e__19 : zsum (1)%Z (n)%Z (fun i : Z => (sin ((- 1) + 0 + (0 ^ 2)))) = ((sin (- 1)) * (IZR n))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((sin (- 1))) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__21 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((sin (- 1))).
{
assert (e__20 : ((- 1) + 0 + (0 ^ 2)) = (- 1)).
{
feq.
}
rw e__20.
reflexivity.
}
feq.
}
transitivity (((sin (- 1))) * zsum (1)%Z (n)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__22 : (sin ((- 1) + 0 + (0 ^ 2))) = (sin (- 1))).
{
assert (e__23 : ((- 1) + 0 + (0 ^ 2)) = (- 1)).
{
feq.
}
rw e__23.
reflexivity.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => (sin ((- 1) + 0 + (0 ^ 2)))) - (sin ((- 1) + 0 + (0 ^ 2)))).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => (sin ((- 1) + 0 + (0 ^ 2))))) by zp.
cbv beta. ring.
}
rw e__19.
rw e__22.
feq.
}
assert (e__24 : (sin (0 ^ 2)) = 0).
{
assert (e__25 : (0 ^ 2) = 0).
{
feq.
}
rw e__25.
apply sin_0.
}
eapply eq_trans.
{
rw e__18.
rw e__24.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__8.
rw e__17.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((sin (- 1)) * (IZR n)) + ((- 1) * (sin (- 1))) + ((- 1) * (sin ((- 5) * / 4)) * (IZR n)) + (sin ((- 5) * / 4)) + (((- 1) * / 2) * (sin (1 * / 4))))).
{
assert (e__26 : (sin (- (5 * / 4))) = (sin ((- 5) * / 4))).
{
assert (e__27 : (- (5 * / 4)) = ((- 5) * / 4)).
{
feq.
}
rw e__27.
reflexivity.
}
eapply eq_trans.
{
rw e__26.
reflexivity.
}
feq.
}
feq.
}
assert (w__7 : 0 < ((((IZR n) - 1) * ((sin (- 1)) - (sin (- (5 * / 4))) - (1 * / 10))) + (((1 * / 4) - (sin (1 * / 4))) * / 2) + ((((IZR n) - 1) * / 10) - (1 * / 8)))).
{
apply plus_pos_pos.
{
apply plus_pos_pos.
{
apply mult_pos_pos.
{
assert (e__28 : ((IZR n) - 1) = 1 * ((IZR n) - 3) + 2).
{
transitivity (((IZR n) + (- 1))).
{
feq.
}
symmetry.
transitivity (((IZR n) + (- 1))).
{
feq.
}
feq.
}
rw e__28.
apply (from_le_pos 1 2 3 (IZR n)); [exact h__2 | lra ..].
}
{
assert (e__29 : ((sin (- 1)) - (sin (- (5 * / 4))) - (1 * / 10)) = 1 * (((sin (- 1)) - (sin (- (5 * / 4)))) - (1 * / 10)) + 0).
{
transitivity (((sin (- 1)) + ((- 1) * (sin ((- 5) * / 4))) + ((- 1) * / 10))).
{
assert (e__30 : (sin (- (5 * / 4))) = (sin ((- 5) * / 4))).
{
assert (e__31 : (- (5 * / 4)) = ((- 5) * / 4)).
{
feq.
}
rw e__31.
reflexivity.
}
eapply eq_trans.
{
rw e__30.
reflexivity.
}
feq.
}
symmetry.
transitivity (((sin (- 1)) + ((- 1) * (sin ((- 5) * / 4))) + ((- 1) * / 10))).
{
assert (e__32 : (sin (- (5 * / 4))) = (sin ((- 5) * / 4))).
{
assert (e__33 : (- (5 * / 4)) = ((- 5) * / 4)).
{
feq.
}
rw e__33.
reflexivity.
}
eapply eq_trans.
{
rw e__32.
reflexivity.
}
feq.
}
feq.
}
rw e__29.
apply (from_lt_pos 1 0 (1 * / 10) ((sin (- 1)) - (sin (- (5 * / 4))))); [exact s__4 | lra ..].
}
}
{
assert (e__34 : (((1 * / 4) - (sin (1 * / 4))) * / 2) = (1 * / 2) * ((1 * / 4) - (sin (1 * / 4))) + 0).
{
transitivity (((((- 1) * / 2) * (sin (1 * / 4))) + (1 * / 8))).
{
feq.
}
symmetry.
transitivity (((((- 1) * / 2) * (sin (1 * / 4))) + (1 * / 8))).
{
feq.
}
feq.
}
rw e__34.
apply (from_lt_pos (1 * / 2) 0 (sin (1 * / 4)) (1 * / 4)); [exact s__5 | lra ..].
}
}
{
assert (e__35 : ((((IZR n) - 1) * / 10) - (1 * / 8)) = (1 * / 10) * ((IZR n) - 3) + (3 * / 40)).
{
transitivity ((((1 * / 10) * (IZR n)) + ((- 9) * / 40))).
{
feq.
}
symmetry.
transitivity ((((1 * / 10) * (IZR n)) + ((- 9) * / 40))).
{
feq.
}
feq.
}
rw e__35.
apply (from_le_pos (1 * / 10) (3 * / 40) 3 (IZR n)); [exact h__2 | lra ..].
}
}
rw e__6. exact w__7.
}
change ((f (fun i : Z => (- (1 * / 2))) (n)%Z) < (f (fun i : Z => 0) (n)%Z)).
exact s__36.
Qed.
Fail Definition corrupted : forall (n : Z), (0 <= n)%Z -> (3 <= (IZR n)) -> ((f (fun i : Z => 0) (n)%Z) <= (f (fun i : Z => (- (1 / 2))) (n)%Z)) := claim.
End T_aida_origin_eg2_35cabec5.


(* aida.origin.ppq; certificate fc70ca1468ba079fbfccdae8d7e629bd54a942ca7b72c9b7424d65fc8787db15 *)
Module T_aida_origin_ppq_fc70ca14.
Definition f (x : Z -> R) (n : Z) : R := (((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z (n)%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) / 100)))).

Lemma satisfiable : exists (x : Z -> R) (n : Z), (0 <= n)%Z.
Proof.
exists (fun i : Z => (IZR i)), (3)%Z.
lia.
Qed.

Theorem claim : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> ((0 <= (f x (n)%Z)) /\ ((f (fun i : Z => 0) (n)%Z) = 0)).
Proof.
intros x n b__0.
assert (r__1 : 0 <= IZR n) by (izr_le).
(* least *)
assert (s__4 : (0 <= (f x (n)%Z))).
{
change (0 <= (((x (1)%Z) ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * ((x (i)%Z) ^ 2)))) + (zsum (1)%Z (n)%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => (x (j)%Z))) ^ 2) * / 100))))).
apply plus_nn_nn.
{
apply plus_nn_nn.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__2 : 1 <= IZR i__0).
{ izr_le. }
apply mult_pos_nn.
{
natpos.
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
{
apply zsum_nonneg; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__3 : 1 <= IZR i__0).
{ izr_le. }
apply mult_nn_pos.
{
apply (pow_even_nn _ 1 2 eq_refl).
}
{
apply inv_pos.
lra.
}
}
}
(* zero *)
assert (s__14 : ((f (fun i : Z => 0) (n)%Z) = 0)).
{
transitivity (0).
{
change (((0 ^ 2) + (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * (0 ^ 2)))) + (zsum (1)%Z (n)%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => 0)) ^ 2) * / 100)))) = 0).
assert (e__5 : (zsum (1)%Z (n)%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => 0)) ^ 2) * / 100))) = 0).
{
assert (e__6 : zsum (1)%Z (n)%Z (fun i : Z => (((zsum (1)%Z (i)%Z (fun j : Z => 0)) ^ 2) * / 100)) = 0).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (0) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__10 : 1 <= IZR i__0).
{ izr_le. }
transitivity (0).
{
assert (e__7 : (zsum (1)%Z (i__0)%Z (fun j : Z => 0)) = 0).
{
assert (e__8 : zsum (1)%Z (i__0)%Z (fun j : Z => 0) = 0).
{
transitivity (zsum (1)%Z (i__0)%Z (fun i__1 : Z => (0) * 1)).
{
apply zsum_ext; intros i__1 i__1_range.
assert (i__1_low : (1 <= i__1)%Z) by lia.
assert (r__9 : 1 <= IZR i__1).
{ izr_le. }
transitivity (0).
{
reflexivity.
}
feq.
}
transitivity ((0) * zsum (1)%Z (i__0)%Z (fun i__1 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__8.
feq.
}
eapply eq_trans.
{
rw e__7.
reflexivity.
}
feq.
}
feq.
}
transitivity ((0) * zsum (1)%Z (n)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__6.
feq.
}
assert (e__11 : (zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * (0 ^ 2)))) = 0).
{
assert (e__12 : zsum (1)%Z (n)%Z (fun i : Z => ((IZR i) * (0 ^ 2))) = 0).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (0) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__13 : 1 <= IZR i__0).
{ izr_le. }
transitivity (0).
{
feq.
}
feq.
}
transitivity ((0) * zsum (1)%Z (n)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__12.
feq.
}
eapply eq_trans.
{
rw e__5.
rw e__11.
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
(* goal *)
assert (s__15 : ((0 <= (f x (n)%Z)) /\ ((f (fun i : Z => 0) (n)%Z) = 0))).
{
split.
{
exact s__4.
}
{
exact s__14.
}
}
pose proof s__15 as [h__16 h__17].
change ((0 <= (f x (n)%Z)) /\ ((f (fun i : Z => 0) (n)%Z) = 0)).
exact s__15.
Qed.
Fail Definition corrupted : forall (x : Z -> R) (n : Z), (0 <= n)%Z -> (((f x (n)%Z) < 0) /\ ((f (fun i : Z => 0) (n)%Z) = 0)) := claim.
End T_aida_origin_ppq_fc70ca14.


(* aida.origin.engval1; certificate 23d05459e519127e1accdd4e53a27a2cb0c34e8c4e47ff72c38a51aa3380385e *)
Module T_aida_origin_engval1_23d05459.
Definition f (x : Z -> R) (n : Z) : R := (zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (3 + ((((x (i)%Z) ^ 2) + ((x ((i + 1))%Z) ^ 2)) ^ 2) - (4 * (x (i)%Z))))).

Lemma satisfiable : exists (n : Z), (0 <= n)%Z /\ (2 <= (IZR n)).
Proof.
exists (3)%Z.
split.
{
lia.
}
{
change (2 <= 3).
closed_less.
}
Qed.

Theorem claim : forall (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((f (fun i : Z => (1 / 2)) (n)%Z) < (f (fun i : Z => 0) (n)%Z)).
Proof.
intros n b__0 h__2.
assert (r__1 : 0 <= IZR n) by (izr_le).
assert (z__3 : ((2)%Z <= (n)%Z)%Z).
{ izr_back. }
(* goal *)
assert (s__15 : ((f (fun i : Z => (1 * / 2)) (n)%Z) < (f (fun i : Z => 0) (n)%Z))).
{
apply gap_lt.
assert (e__4 : ((f (fun i : Z => 0) (n)%Z) - (f (fun i : Z => (1 * / 2)) (n)%Z)) = (((IZR n) - 1) * ((4 * (1 * / 2)) - (4 * ((1 * / 2) ^ 4))))).
{
transitivity ((((7 * / 4) * (IZR n)) + ((- 7) * / 4))).
{
assert (e__6 : (f (fun i : Z => (1 * / 2)) (n)%Z) = (((5 * / 4) * (IZR n)) + ((- 5) * / 4))).
{
change ((zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (3 + ((((1 * / 2) ^ 2) + ((1 * / 2) ^ 2)) ^ 2) - (4 * (1 * / 2))))) = (((5 * / 4) * (IZR n)) + ((- 5) * / 4))).
swap (((- 1) + n))%Z with (n + (-1))%Z.
assert (e__7 : zsum (1)%Z (n)%Z (fun i : Z => (3 + ((((1 * / 2) ^ 2) + ((1 * / 2) ^ 2)) ^ 2) - (4 * (1 * / 2)))) = ((5 * / 4) * (IZR n))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((5 * / 4)) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__8 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((5 * / 4)).
{
feq.
}
feq.
}
transitivity (((5 * / 4)) * zsum (1)%Z (n)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__9 : (3 + ((((1 * / 2) ^ 2) + ((1 * / 2) ^ 2)) ^ 2) - (4 * (1 * / 2))) = (5 * / 4)).
{
feq.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => (3 + ((((1 * / 2) ^ 2) + ((1 * / 2) ^ 2)) ^ 2) - (4 * (1 * / 2)))) - (3 + ((((1 * / 2) ^ 2) + ((1 * / 2) ^ 2)) ^ 2) - (4 * (1 * / 2)))).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => (3 + ((((1 * / 2) ^ 2) + ((1 * / 2) ^ 2)) ^ 2) - (4 * (1 * / 2))))) by zp.
cbv beta. ring.
}
rw e__7.
rw e__9.
feq.
}
assert (e__10 : (f (fun i : Z => 0) (n)%Z) = ((3 * (IZR n)) + (- 3))).
{
change ((zsum (1)%Z (((- 1) + n))%Z (fun i : Z => (3 + (((0 ^ 2) + (0 ^ 2)) ^ 2) - (4 * 0)))) = ((3 * (IZR n)) + (- 3))).
swap (((- 1) + n))%Z with (n + (-1))%Z.
assert (e__11 : zsum (1)%Z (n)%Z (fun i : Z => (3 + (((0 ^ 2) + (0 ^ 2)) ^ 2) - (4 * 0))) = (3 * (IZR n))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (3) * 1)).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__12 : 1 <= IZR i__0).
{ izr_le. }
transitivity (3).
{
feq.
}
feq.
}
transitivity ((3) * zsum (1)%Z (n)%Z (fun i__0 : Z => 1)).
{
zsum_linear.
}
rewrite ?zsum_const by zp.
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__13 : (3 + (((0 ^ 2) + (0 ^ 2)) ^ 2) - (4 * 0)) = 3).
{
feq.
}
transitivity (zsum (1)%Z (n)%Z (fun i : Z => (3 + (((0 ^ 2) + (0 ^ 2)) ^ 2) - (4 * 0))) - (3 + (((0 ^ 2) + (0 ^ 2)) ^ 2) - (4 * 0))).
{
rewrite (zsum_down (1)%Z (n)%Z (n + (-1))%Z (fun i : Z => (3 + (((0 ^ 2) + (0 ^ 2)) ^ 2) - (4 * 0)))) by zp.
cbv beta. ring.
}
rw e__11.
rw e__13.
feq.
}
eapply eq_trans.
{
rw e__6.
rw e__10.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((7 * / 4) * (IZR n)) + ((- 7) * / 4))).
{
feq.
}
feq.
}
assert (w__5 : 0 < (((IZR n) - 1) * ((4 * (1 * / 2)) - (4 * ((1 * / 2) ^ 4))))).
{
assert (e__14 : (((IZR n) - 1) * ((4 * (1 * / 2)) - (4 * ((1 * / 2) ^ 4)))) = (7 * / 4) * ((IZR n) - 2) + (7 * / 4)).
{
transitivity ((((7 * / 4) * (IZR n)) + ((- 7) * / 4))).
{
feq.
}
symmetry.
transitivity ((((7 * / 4) * (IZR n)) + ((- 7) * / 4))).
{
feq.
}
feq.
}
rw e__14.
apply (from_le_pos (7 * / 4) (7 * / 4) 2 (IZR n)); [exact h__2 | lra ..].
}
rw e__4. exact w__5.
}
change ((f (fun i : Z => (1 * / 2)) (n)%Z) < (f (fun i : Z => 0) (n)%Z)).
exact s__15.
Qed.
Fail Definition corrupted : forall (n : Z), (0 <= n)%Z -> (2 <= (IZR n)) -> ((f (fun i : Z => 0) (n)%Z) <= (f (fun i : Z => (1 / 2)) (n)%Z)) := claim.
End T_aida_origin_engval1_23d05459.


(* aida.tables23_beta2; certificate 1ff6f10e2c13e3c8f99c0d5810b80540ef0174a0c8b053aaec84fdbe2c7c9478 *)
Module T_aida_tables23_beta2_1ff6f10e.

Theorem claim : ((((4293 / 50) - (7823 / 100)) = (763 / 100)) /\ ((2 * ((357 / 4) - (4293 / 50))) < ((4293 / 50) - (7823 / 100)))).
Proof.
(* goal *)
assert (s__0 : ((((4293 * / 50) - (7823 * / 100)) = (763 * / 100)) /\ ((2 * ((357 * / 4) - (4293 * / 50))) < ((4293 * / 50) - (7823 * / 100))))).
{
repeat match goal with |- _ /\ _ => split end.
{ change (((4293 * / 50) - (7823 * / 100)) = (763 * / 100)).
closed_eq.
}
{ change ((2 * ((357 * / 4) - (4293 * / 50))) < ((4293 * / 50) - (7823 * / 100))).
closed_less.
}
}
pose proof s__0 as [h__1 h__2].
change ((((4293 * / 50) - (7823 * / 100)) = (763 * / 100)) /\ ((2 * ((357 * / 4) - (4293 * / 50))) < ((4293 * / 50) - (7823 * / 100)))).
exact s__0.
Qed.
Fail Definition corrupted : ((((4293 / 50) - (7823 / 100)) = ((763 / 100) + 1)) /\ ((2 * ((357 / 4) - (4293 / 50))) < ((4293 / 50) - (7823 / 100)))) := claim.
End T_aida_tables23_beta2_1ff6f10e.


(* aida.tables23_gain; certificate 38b58196793a6d35d1d9086fdb80dfefe4cea2848e8cf13978dcedce1dde159d *)
Module T_aida_tables23_gain_38b58196.

Theorem claim : ((((339 / 5) - (1619 / 25)) = (76 / 25)) /\ (((357 / 4) - (4293 / 50)) = (339 / 100))).
Proof.
(* goal *)
assert (s__0 : ((((339 * / 5) - (1619 * / 25)) = (76 * / 25)) /\ (((357 * / 4) - (4293 * / 50)) = (339 * / 100)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change (((339 * / 5) - (1619 * / 25)) = (76 * / 25)).
closed_eq.
}
{ change (((357 * / 4) - (4293 * / 50)) = (339 * / 100)).
closed_eq.
}
}
pose proof s__0 as [h__1 h__2].
change ((((339 * / 5) - (1619 * / 25)) = (76 * / 25)) /\ (((357 * / 4) - (4293 * / 50)) = (339 * / 100))).
exact s__0.
Qed.
Fail Definition corrupted : ((((339 / 5) - (1619 / 25)) = ((76 / 25) + 1)) /\ (((357 / 4) - (4293 / 50)) = (339 / 100))) := claim.
End T_aida_tables23_gain_38b58196.


(* aida.tables23_relative; certificate 92cf4cb31a7cf342ec41d73eacf5bf20ff29a7308bcfe1548d323e5e15965280 *)
Module T_aida_tables23_relative_92cf4cb3.

Theorem claim : (((469 / 10000) < (((339 / 5) / (1619 / 25)) - 1)) /\ ((((339 / 5) / (1619 / 25)) - 1) < (47 / 1000)) /\ ((197 / 5000) < (((357 / 4) / (4293 / 50)) - 1)) /\ ((((357 / 4) / (4293 / 50)) - 1) < (79 / 2000))).
Proof.
(* goal *)
assert (s__0 : (((469 * / 10000) < (((339 * / 5) * / (1619 * / 25)) - 1)) /\ ((((339 * / 5) * / (1619 * / 25)) - 1) < (47 * / 1000)) /\ ((197 * / 5000) < (((357 * / 4) * / (4293 * / 50)) - 1)) /\ ((((357 * / 4) * / (4293 * / 50)) - 1) < (79 * / 2000)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((469 * / 10000) < (((339 * / 5) * / (1619 * / 25)) - 1)).
closed_less.
}
{ change ((((339 * / 5) * / (1619 * / 25)) - 1) < (47 * / 1000)).
closed_less.
}
{ change ((197 * / 5000) < (((357 * / 4) * / (4293 * / 50)) - 1)).
closed_less.
}
{ change ((((357 * / 4) * / (4293 * / 50)) - 1) < (79 * / 2000)).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 h__4]]].
change (((469 * / 10000) < (((339 * / 5) * / (1619 * / 25)) - 1)) /\ ((((339 * / 5) * / (1619 * / 25)) - 1) < (47 * / 1000)) /\ ((197 * / 5000) < (((357 * / 4) * / (4293 * / 50)) - 1)) /\ ((((357 * / 4) * / (4293 * / 50)) - 1) < (79 * / 2000))).
exact s__0.
Qed.
Fail Definition corrupted : (((((339 / 5) / (1619 / 25)) - 1) <= (469 / 10000)) /\ ((((339 / 5) / (1619 / 25)) - 1) < (47 / 1000)) /\ ((197 / 5000) < (((357 / 4) / (4293 / 50)) - 1)) /\ ((((357 / 4) / (4293 / 50)) - 1) < (79 / 2000))) := claim.
End T_aida_tables23_relative_92cf4cb3.


(* aida.fig5; certificate fccf16dc78f7075c5c1d12159f45505a38baae65db827d66aa22a9c51cbcf94a *)
Module T_aida_fig5_fccf16dc.

Theorem claim : (0 < 2).
Proof.
(* goal *)
assert (s__0 : (0 < 2)).
{
change (0 < 2).
closed_less.
}
change (0 < 2).
exact s__0.
Qed.
Fail Definition corrupted : (2 <= 0) := claim.
End T_aida_fig5_fccf16dc.


(* aida.table4_steps; certificate fc386154f868396391676ae78682e04fbffa2b8ad44182f0ba6567bdd6d20e81 *)
Module T_aida_table4_steps_fc386154.

Theorem claim : ((((391 - 1) * 128) < 50000) /\ (50000 <= (391 * 128))).
Proof.
(* goal *)
assert (s__0 : ((((391 - 1) * 128) < 50000) /\ (50000 <= (391 * 128)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change (((391 - 1) * 128) < 50000).
closed_less.
}
{ change (50000 <= (391 * 128)).
closed_less.
}
}
pose proof s__0 as [h__1 h__2].
change ((((391 - 1) * 128) < 50000) /\ (50000 <= (391 * 128))).
exact s__0.
Qed.
Fail Definition corrupted : ((50000 <= ((391 - 1) * 128)) /\ (50000 <= (391 * 128))) := claim.
End T_aida_table4_steps_fc386154.


(* aida.table4_warmup; certificate 89c456b332fcd6ed3f4d23ac89251f06fe16eaaa2b9975bbb1da5c5cb1c2854a *)
Module T_aida_table4_warmup_89c456b3.

Theorem claim : ((5474 = (14 * 391)) /\ (14 < 200)).
Proof.
(* goal *)
assert (s__0 : ((5474 = (14 * 391)) /\ (14 < 200))).
{
repeat match goal with |- _ /\ _ => split end.
{ change (5474 = (14 * 391)).
closed_eq.
}
{ change (14 < 200).
closed_less.
}
}
pose proof s__0 as [h__1 h__2].
change ((5474 = (14 * 391)) /\ (14 < 200)).
exact s__0.
Qed.
Fail Definition corrupted : ((5474 = ((14 * 391) + 1)) /\ (14 < 200)) := claim.
End T_aida_table4_warmup_89c456b3.
