From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Near.
Open Scope R_scope.

(* adamnx.eq10.zero; certificate 2524310d6cdc32787dde454f0b9d77700116de159ec638b60d1aaf5ea836d987 *)
Module T_adamnx_eq10_zero_2524310d.

Lemma proved : (((0 < 1) /\ (0 <= 1) /\ (1 <= 1) /\ (forall b : R, ((0 < b) /\ (b < 1)) -> (0 <> (1 + b)))) /\ (tends_within (fun b : R => ((0 < b) /\ (b < 1))) 1 (fun b : R => ((1 - b) / (1 + b))) 0)).
Proof.
(* goal *)
assert (s__12 : (tends_within (fun b : R => ((0 < b) /\ (b < 1))) 1 (fun b : R => ((1 - b) * / (1 + b))) 0)).
{
assert (c__4 : @cont 1 (fun b : R => ((1 - b) * / (1 + b))) ((1 - 1) * / (1 + 1))).
{
refine (cont_mult (fun b : R => (1 - b)) (fun b : R => / (1 + b)) (1 - 1) (/ (1 + 1)) _ _).
{
refine (cont_minus (fun b : R => 1) (fun b : R => b) 1 1 _ _).
{
apply cont_const.
}
{
apply cont_id.
}
}
{
refine (cont_inv (fun b : R => (1 + b)) (1 + 1) _ _).
{
refine (cont_plus (fun b : R => 1) (fun b : R => b) 1 1 _ _).
{
apply cont_const.
}
{
apply cont_id.
}
}
{
apply Rgt_not_eq; red.
assert (e__3 : (1 + 1) = 2).
{
feq.
}
rw e__3.
rat.
}
}
}
assert (e__5 : 0 = ((1 - 1) * / (1 + 1))).
{
transitivity (0).
{
reflexivity.
}
symmetry.
transitivity (0).
{
assert (e__6 : / (1 + 1) = (1 * / 2)).
{
assert (e__7 : (1 + 1) = 2).
{
feq.
}
rw e__7.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__6.
reflexivity.
}
feq.
}
feq.
}
refine (within_from _ _ _ _ _ _ e__5 c__4 _).
intros b x__0.
pose proof x__0 as [h__1 h__2].
assert (n__9 : (1 + b) <> 0).
{
apply Rgt_not_eq; red.
assert (e__8 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__8.
apply (from_lt_pos 1 1 0 b); [exact h__1 | lra ..].
}
assert (n__11 : (b + 1) <> 0).
{
assert (e__10 : (1 + b) = (b + 1)).
{
feq.
}
try rewrite <- e__10.
exact n__9.
}
reflexivity.
}
split.
{
split.
{
change (0 < 1).
lra.
}
{
split.
{
change (0 <= 1).
apply Rlt_le.
lra.
}
{
split.
{
change (1 <= 1).
apply gap_le.
apply Req_le_sym.
assert (e__13 : (1 - 1) = 0).
{
feq.
}
rw e__13.
rat.
}
{
change (forall b : R, ((0 < b) /\ (b < 1)) -> (0 <> (1 + b))).
intros b x__14.
pose proof x__14 as [h__15 h__16].
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__17 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__17.
apply (from_lt_pos 1 1 0 b); [exact h__15 | lra ..].
}
}
}
}
{
change (tends_within (fun b : R => ((0 < b) /\ (b < 1))) 1 (fun b : R => ((1 - b) * / (1 + b))) 0).
exact s__12.
}
Qed.
Lemma meaningful : ((0 < 1) /\ (0 <= 1) /\ (1 <= 1) /\ (forall b : R, ((0 < b) /\ (b < 1)) -> (0 <> (1 + b)))).
Proof. exact (proj1 (proved )). Qed.
Theorem claim : (tends_within (fun b : R => ((0 < b) /\ (b < 1))) 1 (fun b : R => ((1 - b) / (1 + b))) 0).
Proof. exact (proj2 (proved )). Qed.
Fail Definition corrupted : (tends_within (fun b : R => ((0 < b) /\ (b < 1))) 1 (fun b : R => ((1 - b) / (1 + b))) (0 + 1)) := claim.
End T_adamnx_eq10_zero_2524310d.
