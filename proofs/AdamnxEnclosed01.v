From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Enclosed.
Open Scope R_scope.

(* adamnx.gains_value; certificate c796db0f62d629619e0cac778d597b42d637d330a1fa293c858df0c3fdc87e85 *)
Module T_adamnx_gains_value_c796db0f.
Definition a : R := (Rpower (99 / 100) (1 - (99 / 100))).

Theorem claim : (((873 / 100) < (zsum (2)%Z (30000)%Z (fun i : Z => (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) / (1 - (powerRZ a (i)%Z)))))) /\ (((zsum (2)%Z (4000)%Z (fun i : Z => (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) / (1 - (powerRZ a (i)%Z))))) - (ln (1 - (a ^ 4000)))) < (1098 / 125))).
Proof.
(* goal *)
assert (s__0 : (((873 * / 100) < (zsum (2)%Z (30000)%Z (fun i : Z => (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a (i)%Z)))))) /\ (((zsum (2)%Z (4000)%Z (fun i : Z => (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a (i)%Z))))) - (ln (1 - (a ^ 4000)))) < (1098 * / 125)))).
{
assert (box__ : boxed 64 nil nil) by constructor.
enclose_by box__ ln (tF (99)%Z 100) (-185395973344368356)%Z (-185395973344368323)%Z.
enclose_by box__ exp (tMul (tSub (tN (1)%Z) (tF (99)%Z 100)) (tV 0)) (18444890207137576781)%Z (18444890207137576803)%Z.
enclose box__ a (tV 0).
enclose_by box__ ln (tSub (tN (1)%Z) (tPow (tV 0) 4000)) (-20393827161747701640)%Z (-20393827161746278680)%Z.
repeat match goal with |- _ /\ _ => split end.
{
by_bounds box__ (tF (873)%Z 100) (tSum (iC (2)%Z) (iC (30000)%Z) (((tV 1), (iAdd (iK 0) (iC (-1)%Z))) :: ((tV 1), (iK 0)) :: nil)%list (tDiv (tMul (tSub (tN (1)%Z) (tV 3)) (tV 0)) (tSub (tN (1)%Z) (tV 1)))).
}
{
by_bounds box__ (tSub (tSum (iC (2)%Z) (iC (4000)%Z) (((tV 1), (iAdd (iK 0) (iC (-1)%Z))) :: ((tV 1), (iK 0)) :: nil)%list (tDiv (tMul (tSub (tN (1)%Z) (tV 3)) (tV 0)) (tSub (tN (1)%Z) (tV 1)))) (tV 0)) (tF (1098)%Z 125).
}
}
pose proof s__0 as [h__1 h__2].
change (((873 * / 100) < (zsum (2)%Z (30000)%Z (fun i : Z => (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a (i)%Z)))))) /\ (((zsum (2)%Z (4000)%Z (fun i : Z => (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) * / (1 - (powerRZ a (i)%Z))))) - (ln (1 - (a ^ 4000)))) < (1098 * / 125))).
exact s__0.
Qed.
Fail Definition corrupted : (((zsum (2)%Z (30000)%Z (fun i : Z => (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) / (1 - (powerRZ a (i)%Z))))) <= (873 / 100)) /\ (((zsum (2)%Z (4000)%Z (fun i : Z => (((1 - a) * (powerRZ a ((i + (- 1)))%Z)) / (1 - (powerRZ a (i)%Z))))) - (ln (1 - (a ^ 4000)))) < (1098 / 125))) := claim.
End T_adamnx_gains_value_c796db0f.
