From AdamNX Require Import Support Facts Limits Closed.
Open Scope R_scope.

(* ada2ms.arithmetic_condition; certificate f539eabe66db10fdac156c61119e7257dff94c09919a11b905501d8eab32099e *)
Module T_ada2ms_arithmetic_condition_f539eabe.
Definition power (p : R) (s : R) (v : R) (w : R) : R := (((1 - s) * (Rpower v p)) + (s * (Rpower w p))).

Lemma satisfiable : exists (s : R) (u : R) (v : R) (w : R), True.
Proof.
exists (1 * / 2), 1, 4, (5 * / 2).
exact I.
Qed.

Theorem claim : ~ (forall (s : R) (u : R) (v : R) (w : R), (((power 1 s v w) / (power 1 s u w)) = (Rpower (v / u) (1 - s)))).
Proof.
intro general.
specialize (general (1 * / 2) 1 4 (5 * / 2)).
revert general.
change (((((1 - (1 * / 2)) * (exp (1 * ln 4))) + ((1 * / 2) * (exp (1 * ln (5 * / 2))))) * / (((1 - (1 * / 2)) * (exp (1 * ln 1))) + ((1 * / 2) * (exp (1 * ln (5 * / 2)))))) = (exp ((1 - (1 * / 2)) * ln (4 * / 1))) -> False).
apply no_eq.
replace (exp (1 * ln 4)) with (4 ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (exp (1 * ln (5 * / 2))) with ((5 * / 2) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (exp (1 * ln 1)) with 1 by (symmetry; apply power_of_one; closed_eq).
apply ne_of_lt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (s : R) (u : R) (v : R) (w : R), (((power 1 s v w) / (power 1 s u w)) = ((Rpower (v / u) (1 - s)) + 1))) := claim.
End T_ada2ms_arithmetic_condition_f539eabe.
