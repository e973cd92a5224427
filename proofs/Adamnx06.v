From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas02.
Open Scope R_scope.

(* adamnx.arithmetic; certificate 7f518c6470b38b7e0a4bd0d9d23db0bc03cfa4c45a55a38e66e3661212480bb6 *)
Module T_adamnx_arithmetic_7f518c64.

Theorem claim : (((8498 + 2857) = 11355) /\ ((50000 + 10000) = 60000) /\ ((20 * 5) = 100) /\ ((3 / 100000) = ((3 / 1000) / 100)) /\ ((3 / 100000) = ((3 / 1000) / 100)) /\ ((1 / 100000) = ((1 / 1000) / 100)) /\ ((1 / 1000) = ((1 / 10) / 100)) /\ ((1 / 100000) = ((1 / 1000) / 100)) /\ ((1 / 10000) = ((1 / 100) / 100)) /\ ((1 / 10000) = ((1 / 100) / 100)) /\ ((1 / 1000000) = ((1 / 10000) / 100)) /\ ((1 / 100000) = ((1 / 1000) / 100)) /\ ((986 / 25) = (986 / 25)) /\ ((369 / 25) = (369 / 25)) /\ ((3427 / 100) = (3427 / 100)) /\ ((57 / 5) = (57 / 5)) /\ ((801 / 20) = (801 / 20)) /\ ((74 / 5) = (74 / 5)) /\ ((1971 / 50) = (1971 / 50)) /\ ((367 / 25) = (367 / 25)) /\ ((5207 / 100) = (5207 / 100)) /\ ((549 / 20) = (549 / 20)) /\ ((2609 / 50) = (2609 / 50)) /\ ((2821 / 100) = (2821 / 100)) /\ ((3443 / 100) = (3443 / 100)) /\ ((3781 / 100) = (3781 / 100)) /\ ((369 / 25) <= (986 / 25)) /\ ((1299 / 100) <= (727 / 20)) /\ ((57 / 5) <= (3427 / 100)) /\ ((74 / 5) <= (801 / 20)) /\ ((1507 / 100) <= (3997 / 100)) /\ ((367 / 25) <= (1971 / 50)) /\ ((369 / 25) <= (986 / 25)) /\ ((1523 / 100) <= (2061 / 50)) /\ ((298 / 25) <= (1761 / 50)) /\ ((57 / 5) <= (3427 / 100)) /\ ((74 / 5) <= (801 / 20)) /\ ((301 / 20) <= (1016 / 25)) /\ ((29 / 2) <= (991 / 25)) /\ ((367 / 25) <= (1971 / 50)) /\ ((1619 / 100) <= (3903 / 100)) /\ ((633 / 50) <= (903 / 25)) /\ ((1703 / 100) <= (4133 / 100)) /\ ((771 / 50) <= (4101 / 100)) /\ ((1237 / 100) <= (1783 / 50)) /\ ((1683 / 50) <= (6383 / 100)) /\ ((239 / 20) <= (709 / 20)) /\ ((627 / 50) <= (178 / 5)) /\ ((337 / 25) <= (3739 / 100)) /\ ((268 / 25) <= (3287 / 100))).
Proof.
(* goal *)
assert (s__0 : (((8498 + 2857) = 11355) /\ ((50000 + 10000) = 60000) /\ ((20 * 5) = 100) /\ ((3 * / 100000) = ((3 * / 1000) * / 100)) /\ ((3 * / 100000) = ((3 * / 1000) * / 100)) /\ ((1 * / 100000) = ((1 * / 1000) * / 100)) /\ ((1 * / 1000) = ((1 * / 10) * / 100)) /\ ((1 * / 100000) = ((1 * / 1000) * / 100)) /\ ((1 * / 10000) = ((1 * / 100) * / 100)) /\ ((1 * / 10000) = ((1 * / 100) * / 100)) /\ ((1 * / 1000000) = ((1 * / 10000) * / 100)) /\ ((1 * / 100000) = ((1 * / 1000) * / 100)) /\ ((986 * / 25) = (986 * / 25)) /\ ((369 * / 25) = (369 * / 25)) /\ ((3427 * / 100) = (3427 * / 100)) /\ ((57 * / 5) = (57 * / 5)) /\ ((801 * / 20) = (801 * / 20)) /\ ((74 * / 5) = (74 * / 5)) /\ ((1971 * / 50) = (1971 * / 50)) /\ ((367 * / 25) = (367 * / 25)) /\ ((5207 * / 100) = (5207 * / 100)) /\ ((549 * / 20) = (549 * / 20)) /\ ((2609 * / 50) = (2609 * / 50)) /\ ((2821 * / 100) = (2821 * / 100)) /\ ((3443 * / 100) = (3443 * / 100)) /\ ((3781 * / 100) = (3781 * / 100)) /\ ((369 * / 25) <= (986 * / 25)) /\ ((1299 * / 100) <= (727 * / 20)) /\ ((57 * / 5) <= (3427 * / 100)) /\ ((74 * / 5) <= (801 * / 20)) /\ ((1507 * / 100) <= (3997 * / 100)) /\ ((367 * / 25) <= (1971 * / 50)) /\ ((369 * / 25) <= (986 * / 25)) /\ ((1523 * / 100) <= (2061 * / 50)) /\ ((298 * / 25) <= (1761 * / 50)) /\ ((57 * / 5) <= (3427 * / 100)) /\ ((74 * / 5) <= (801 * / 20)) /\ ((301 * / 20) <= (1016 * / 25)) /\ ((29 * / 2) <= (991 * / 25)) /\ ((367 * / 25) <= (1971 * / 50)) /\ ((1619 * / 100) <= (3903 * / 100)) /\ ((633 * / 50) <= (903 * / 25)) /\ ((1703 * / 100) <= (4133 * / 100)) /\ ((771 * / 50) <= (4101 * / 100)) /\ ((1237 * / 100) <= (1783 * / 50)) /\ ((1683 * / 50) <= (6383 * / 100)) /\ ((239 * / 20) <= (709 * / 20)) /\ ((627 * / 50) <= (178 * / 5)) /\ ((337 * / 25) <= (3739 * / 100)) /\ ((268 * / 25) <= (3287 * / 100)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((8498 + 2857) = 11355).
closed_eq.
}
{ change ((50000 + 10000) = 60000).
closed_eq.
}
{ change ((20 * 5) = 100).
closed_eq.
}
{ change ((3 * / 100000) = ((3 * / 1000) * / 100)).
closed_eq.
}
{ change ((3 * / 100000) = ((3 * / 1000) * / 100)).
closed_eq.
}
{ change ((1 * / 100000) = ((1 * / 1000) * / 100)).
closed_eq.
}
{ change ((1 * / 1000) = ((1 * / 10) * / 100)).
closed_eq.
}
{ change ((1 * / 100000) = ((1 * / 1000) * / 100)).
closed_eq.
}
{ change ((1 * / 10000) = ((1 * / 100) * / 100)).
closed_eq.
}
{ change ((1 * / 10000) = ((1 * / 100) * / 100)).
closed_eq.
}
{ change ((1 * / 1000000) = ((1 * / 10000) * / 100)).
closed_eq.
}
{ change ((1 * / 100000) = ((1 * / 1000) * / 100)).
closed_eq.
}
{ change ((986 * / 25) = (986 * / 25)).
closed_eq.
}
{ change ((369 * / 25) = (369 * / 25)).
closed_eq.
}
{ change ((3427 * / 100) = (3427 * / 100)).
closed_eq.
}
{ change ((57 * / 5) = (57 * / 5)).
closed_eq.
}
{ change ((801 * / 20) = (801 * / 20)).
closed_eq.
}
{ change ((74 * / 5) = (74 * / 5)).
closed_eq.
}
{ change ((1971 * / 50) = (1971 * / 50)).
closed_eq.
}
{ change ((367 * / 25) = (367 * / 25)).
closed_eq.
}
{ change ((5207 * / 100) = (5207 * / 100)).
closed_eq.
}
{ change ((549 * / 20) = (549 * / 20)).
closed_eq.
}
{ change ((2609 * / 50) = (2609 * / 50)).
closed_eq.
}
{ change ((2821 * / 100) = (2821 * / 100)).
closed_eq.
}
{ change ((3443 * / 100) = (3443 * / 100)).
closed_eq.
}
{ change ((3781 * / 100) = (3781 * / 100)).
closed_eq.
}
{ change ((369 * / 25) <= (986 * / 25)).
closed_less.
}
{ change ((1299 * / 100) <= (727 * / 20)).
closed_less.
}
{ change ((57 * / 5) <= (3427 * / 100)).
closed_less.
}
{ change ((74 * / 5) <= (801 * / 20)).
closed_less.
}
{ change ((1507 * / 100) <= (3997 * / 100)).
closed_less.
}
{ change ((367 * / 25) <= (1971 * / 50)).
closed_less.
}
{ change ((369 * / 25) <= (986 * / 25)).
closed_less.
}
{ change ((1523 * / 100) <= (2061 * / 50)).
closed_less.
}
{ change ((298 * / 25) <= (1761 * / 50)).
closed_less.
}
{ change ((57 * / 5) <= (3427 * / 100)).
closed_less.
}
{ change ((74 * / 5) <= (801 * / 20)).
closed_less.
}
{ change ((301 * / 20) <= (1016 * / 25)).
closed_less.
}
{ change ((29 * / 2) <= (991 * / 25)).
closed_less.
}
{ change ((367 * / 25) <= (1971 * / 50)).
closed_less.
}
{ change ((1619 * / 100) <= (3903 * / 100)).
closed_less.
}
{ change ((633 * / 50) <= (903 * / 25)).
closed_less.
}
{ change ((1703 * / 100) <= (4133 * / 100)).
closed_less.
}
{ change ((771 * / 50) <= (4101 * / 100)).
closed_less.
}
{ change ((1237 * / 100) <= (1783 * / 50)).
closed_less.
}
{ change ((1683 * / 50) <= (6383 * / 100)).
closed_less.
}
{ change ((239 * / 20) <= (709 * / 20)).
closed_less.
}
{ change ((627 * / 50) <= (178 * / 5)).
closed_less.
}
{ change ((337 * / 25) <= (3739 * / 100)).
closed_less.
}
{ change ((268 * / 25) <= (3287 * / 100)).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 [h__4 [h__5 [h__6 [h__7 [h__8 [h__9 [h__10 [h__11 [h__12 [h__13 [h__14 [h__15 [h__16 [h__17 [h__18 [h__19 [h__20 [h__21 [h__22 [h__23 [h__24 [h__25 [h__26 [h__27 [h__28 [h__29 [h__30 [h__31 [h__32 [h__33 [h__34 [h__35 [h__36 [h__37 [h__38 [h__39 [h__40 [h__41 [h__42 [h__43 [h__44 [h__45 [h__46 [h__47 [h__48 [h__49 h__50]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]].
change (((8498 + 2857) = 11355) /\ ((50000 + 10000) = 60000) /\ ((20 * 5) = 100) /\ ((3 * / 100000) = ((3 * / 1000) * / 100)) /\ ((3 * / 100000) = ((3 * / 1000) * / 100)) /\ ((1 * / 100000) = ((1 * / 1000) * / 100)) /\ ((1 * / 1000) = ((1 * / 10) * / 100)) /\ ((1 * / 100000) = ((1 * / 1000) * / 100)) /\ ((1 * / 10000) = ((1 * / 100) * / 100)) /\ ((1 * / 10000) = ((1 * / 100) * / 100)) /\ ((1 * / 1000000) = ((1 * / 10000) * / 100)) /\ ((1 * / 100000) = ((1 * / 1000) * / 100)) /\ ((986 * / 25) = (986 * / 25)) /\ ((369 * / 25) = (369 * / 25)) /\ ((3427 * / 100) = (3427 * / 100)) /\ ((57 * / 5) = (57 * / 5)) /\ ((801 * / 20) = (801 * / 20)) /\ ((74 * / 5) = (74 * / 5)) /\ ((1971 * / 50) = (1971 * / 50)) /\ ((367 * / 25) = (367 * / 25)) /\ ((5207 * / 100) = (5207 * / 100)) /\ ((549 * / 20) = (549 * / 20)) /\ ((2609 * / 50) = (2609 * / 50)) /\ ((2821 * / 100) = (2821 * / 100)) /\ ((3443 * / 100) = (3443 * / 100)) /\ ((3781 * / 100) = (3781 * / 100)) /\ ((369 * / 25) <= (986 * / 25)) /\ ((1299 * / 100) <= (727 * / 20)) /\ ((57 * / 5) <= (3427 * / 100)) /\ ((74 * / 5) <= (801 * / 20)) /\ ((1507 * / 100) <= (3997 * / 100)) /\ ((367 * / 25) <= (1971 * / 50)) /\ ((369 * / 25) <= (986 * / 25)) /\ ((1523 * / 100) <= (2061 * / 50)) /\ ((298 * / 25) <= (1761 * / 50)) /\ ((57 * / 5) <= (3427 * / 100)) /\ ((74 * / 5) <= (801 * / 20)) /\ ((301 * / 20) <= (1016 * / 25)) /\ ((29 * / 2) <= (991 * / 25)) /\ ((367 * / 25) <= (1971 * / 50)) /\ ((1619 * / 100) <= (3903 * / 100)) /\ ((633 * / 50) <= (903 * / 25)) /\ ((1703 * / 100) <= (4133 * / 100)) /\ ((771 * / 50) <= (4101 * / 100)) /\ ((1237 * / 100) <= (1783 * / 50)) /\ ((1683 * / 50) <= (6383 * / 100)) /\ ((239 * / 20) <= (709 * / 20)) /\ ((627 * / 50) <= (178 * / 5)) /\ ((337 * / 25) <= (3739 * / 100)) /\ ((268 * / 25) <= (3287 * / 100))).
exact s__0.
Qed.
Fail Definition corrupted : (((8498 + 2857) = (11355 + 1)) /\ ((50000 + 10000) = 60000) /\ ((20 * 5) = 100) /\ ((3 / 100000) = ((3 / 1000) / 100)) /\ ((3 / 100000) = ((3 / 1000) / 100)) /\ ((1 / 100000) = ((1 / 1000) / 100)) /\ ((1 / 1000) = ((1 / 10) / 100)) /\ ((1 / 100000) = ((1 / 1000) / 100)) /\ ((1 / 10000) = ((1 / 100) / 100)) /\ ((1 / 10000) = ((1 / 100) / 100)) /\ ((1 / 1000000) = ((1 / 10000) / 100)) /\ ((1 / 100000) = ((1 / 1000) / 100)) /\ ((986 / 25) = (986 / 25)) /\ ((369 / 25) = (369 / 25)) /\ ((3427 / 100) = (3427 / 100)) /\ ((57 / 5) = (57 / 5)) /\ ((801 / 20) = (801 / 20)) /\ ((74 / 5) = (74 / 5)) /\ ((1971 / 50) = (1971 / 50)) /\ ((367 / 25) = (367 / 25)) /\ ((5207 / 100) = (5207 / 100)) /\ ((549 / 20) = (549 / 20)) /\ ((2609 / 50) = (2609 / 50)) /\ ((2821 / 100) = (2821 / 100)) /\ ((3443 / 100) = (3443 / 100)) /\ ((3781 / 100) = (3781 / 100)) /\ ((369 / 25) <= (986 / 25)) /\ ((1299 / 100) <= (727 / 20)) /\ ((57 / 5) <= (3427 / 100)) /\ ((74 / 5) <= (801 / 20)) /\ ((1507 / 100) <= (3997 / 100)) /\ ((367 / 25) <= (1971 / 50)) /\ ((369 / 25) <= (986 / 25)) /\ ((1523 / 100) <= (2061 / 50)) /\ ((298 / 25) <= (1761 / 50)) /\ ((57 / 5) <= (3427 / 100)) /\ ((74 / 5) <= (801 / 20)) /\ ((301 / 20) <= (1016 / 25)) /\ ((29 / 2) <= (991 / 25)) /\ ((367 / 25) <= (1971 / 50)) /\ ((1619 / 100) <= (3903 / 100)) /\ ((633 / 50) <= (903 / 25)) /\ ((1703 / 100) <= (4133 / 100)) /\ ((771 / 50) <= (4101 / 100)) /\ ((1237 / 100) <= (1783 / 50)) /\ ((1683 / 50) <= (6383 / 100)) /\ ((239 / 20) <= (709 / 20)) /\ ((627 / 50) <= (178 / 5)) /\ ((337 / 25) <= (3739 / 100)) /\ ((268 / 25) <= (3287 / 100))) := claim.
End T_adamnx_arithmetic_7f518c64.


(* adamnx.text_numbers; certificate af8960ca3f77f11bc1cbd2ddb1fd9b636eb1853f1b7131da316896d03fad0234 *)
Module T_adamnx_text_numbers_af8960ca.

Theorem claim : (((3427 / 100) = (3427 / 100)) /\ ((57 / 5) = (57 / 5)) /\ ((1971 / 50) = (1971 / 50)) /\ ((367 / 25) = (367 / 25)) /\ ((2609 / 50) = (2609 / 50)) /\ ((2821 / 100) = (2821 / 100)) /\ ((3781 / 100) = (3781 / 100)) /\ ((1783 / 50) = (1783 / 50)) /\ ((1237 / 100) = (1237 / 100)) /\ ((3287 / 100) = (3287 / 100)) /\ ((268 / 25) = (268 / 25))).
Proof.
(* goal *)
assert (s__0 : (((3427 * / 100) = (3427 * / 100)) /\ ((57 * / 5) = (57 * / 5)) /\ ((1971 * / 50) = (1971 * / 50)) /\ ((367 * / 25) = (367 * / 25)) /\ ((2609 * / 50) = (2609 * / 50)) /\ ((2821 * / 100) = (2821 * / 100)) /\ ((3781 * / 100) = (3781 * / 100)) /\ ((1783 * / 50) = (1783 * / 50)) /\ ((1237 * / 100) = (1237 * / 100)) /\ ((3287 * / 100) = (3287 * / 100)) /\ ((268 * / 25) = (268 * / 25)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((3427 * / 100) = (3427 * / 100)).
closed_eq.
}
{ change ((57 * / 5) = (57 * / 5)).
closed_eq.
}
{ change ((1971 * / 50) = (1971 * / 50)).
closed_eq.
}
{ change ((367 * / 25) = (367 * / 25)).
closed_eq.
}
{ change ((2609 * / 50) = (2609 * / 50)).
closed_eq.
}
{ change ((2821 * / 100) = (2821 * / 100)).
closed_eq.
}
{ change ((3781 * / 100) = (3781 * / 100)).
closed_eq.
}
{ change ((1783 * / 50) = (1783 * / 50)).
closed_eq.
}
{ change ((1237 * / 100) = (1237 * / 100)).
closed_eq.
}
{ change ((3287 * / 100) = (3287 * / 100)).
closed_eq.
}
{ change ((268 * / 25) = (268 * / 25)).
closed_eq.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 [h__4 [h__5 [h__6 [h__7 [h__8 [h__9 [h__10 h__11]]]]]]]]]].
change (((3427 * / 100) = (3427 * / 100)) /\ ((57 * / 5) = (57 * / 5)) /\ ((1971 * / 50) = (1971 * / 50)) /\ ((367 * / 25) = (367 * / 25)) /\ ((2609 * / 50) = (2609 * / 50)) /\ ((2821 * / 100) = (2821 * / 100)) /\ ((3781 * / 100) = (3781 * / 100)) /\ ((1783 * / 50) = (1783 * / 50)) /\ ((1237 * / 100) = (1237 * / 100)) /\ ((3287 * / 100) = (3287 * / 100)) /\ ((268 * / 25) = (268 * / 25))).
exact s__0.
Qed.
Fail Definition corrupted : (((3427 / 100) = ((3427 / 100) + 1)) /\ ((57 / 5) = (57 / 5)) /\ ((1971 / 50) = (1971 / 50)) /\ ((367 / 25) = (367 / 25)) /\ ((2609 / 50) = (2609 / 50)) /\ ((2821 / 100) = (2821 / 100)) /\ ((3781 / 100) = (3781 / 100)) /\ ((1783 / 50) = (1783 / 50)) /\ ((1237 / 100) = (1237 / 100)) /\ ((3287 / 100) = (3287 / 100)) /\ ((268 / 25) = (268 / 25))) := claim.
End T_adamnx_text_numbers_af8960ca.


(* adamnx.crossref_fails; certificate a28819ac33ee45b4a84a2d0f360ef8e8bb32b81e80c97fa212e39f4452c7fa66 *)
Module T_adamnx_crossref_fails_a28819ac.

Theorem claim : (((1783 / 50) <> (3287 / 100)) /\ ((1237 / 100) <> (268 / 25))).
Proof.
(* goal *)
assert (s__0 : (((1783 * / 50) <> (3287 * / 100)) /\ ((1237 * / 100) <> (268 * / 25)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((1783 * / 50) <> (3287 * / 100)).
apply ne_of_gt.
closed_less.
}
{ change ((1237 * / 100) <> (268 * / 25)).
apply ne_of_gt.
closed_less.
}
}
pose proof s__0 as [h__1 h__2].
change (((1783 * / 50) <> (3287 * / 100)) /\ ((1237 * / 100) <> (268 * / 25))).
exact s__0.
Qed.
Fail Definition corrupted : (((1783 / 50) <> ((3287 / 100) + 1)) /\ ((1237 / 100) <> (268 / 25))) := claim.
End T_adamnx_crossref_fails_a28819ac.


(* adamnx.crossref; certificate a882cf314b521e7ff5adbb1f9bc84f81f7e622afe996c373ae8e5c4815ce83cf *)
Module T_adamnx_crossref_a882cf31.

Theorem claim : (((3287 / 100) = (3287 / 100)) /\ ((268 / 25) = (268 / 25))).
Proof.
(* goal *)
assert (s__0 : (((3287 * / 100) = (3287 * / 100)) /\ ((268 * / 25) = (268 * / 25)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change ((3287 * / 100) = (3287 * / 100)).
closed_eq.
}
{ change ((268 * / 25) = (268 * / 25)).
closed_eq.
}
}
pose proof s__0 as [h__1 h__2].
change (((3287 * / 100) = (3287 * / 100)) /\ ((268 * / 25) = (268 * / 25))).
exact s__0.
Qed.
Fail Definition corrupted : (((3287 / 100) = ((3287 / 100) + 1)) /\ ((268 / 25) = (268 / 25))) := claim.
End T_adamnx_crossref_a882cf31.


(* adamnx.alg1_printed; certificate 5d69397466edaaf136185b5765385a4a796894de9c7fbc9c47fdb77b69257b2d *)
Module T_adamnx_alg1_printed_5d693974.
Definition loss (x : R) : R := (x ^ 2).
Fixpoint theta_nat (x : R) (lr : R) (k__ : nat) : R :=
match k__ with O => x | S k__ => ((theta_nat x lr k__) - (lr * 2 * (theta_nat x lr k__))) end.
Definition theta (x : R) (lr : R) (n : Z) : R := theta_nat x lr (Z.to_nat (n - 0)).
Lemma theta_start : forall (x : R) (lr : R), theta x lr (0)%Z = x.
Proof. intros. unfold theta. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma theta_succ : forall (x : R) (lr : R) (n : Z), (0 <= n)%Z -> theta x lr (n + 1)%Z = ((theta x lr (n)%Z) - (lr * 2 * (theta x lr (n)%Z))).
Proof. intros x lr n bound. unfold theta. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [theta_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.
Definition recorded (x : R) (lr : R) (t : Z) : R := (loss (theta x lr ((t + (- 1)))%Z)).

Lemma satisfiable : exists (x : R) (lr : R), (0 < lr).
Proof.
exists 1, (3 * / 2).
change (0 < (3 * / 2)).
closed_less.
Qed.

Theorem claim : ~ (forall (x : R) (lr : R), (0 < lr) -> ((loss (theta x lr (1)%Z)) <= (recorded x lr (1)%Z))).
Proof.
intro general.
specialize (general 1 (3 * / 2)).
lapply general; clear general.
2: {
change (0 < (3 * / 2)).
closed_less.
}
intro general.
revert general.
change (((1 - ((3 * / 2) * 2 * 1)) ^ 2) <= (1 ^ 2) -> False).
apply no_le.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (x : R) (lr : R), (0 < lr) -> ((recorded x lr (1)%Z) < (loss (theta x lr (1)%Z)))) := claim.
End T_adamnx_alg1_printed_5d693974.


(* adamnx.alg1.best; certificate e3971930ce1da4c52bebb23bb7002691ced11e6daf1a02aaad0f2591c293870d *)
Module T_adamnx_alg1_best_e3971930.
Definition loss (x : R) : R := (x ^ 2).
Fixpoint theta_nat (x : R) (lr : R) (k__ : nat) : R :=
match k__ with O => x | S k__ => ((theta_nat x lr k__) - (lr * 2 * (theta_nat x lr k__))) end.
Definition theta (x : R) (lr : R) (n : Z) : R := theta_nat x lr (Z.to_nat (n - 0)).
Lemma theta_start : forall (x : R) (lr : R), theta x lr (0)%Z = x.
Proof. intros. unfold theta. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma theta_succ : forall (x : R) (lr : R) (n : Z), (0 <= n)%Z -> theta x lr (n + 1)%Z = ((theta x lr (n)%Z) - (lr * 2 * (theta x lr (n)%Z))).
Proof. intros x lr n bound. unfold theta. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [theta_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.
Definition recorded (x : R) (lr : R) (t : Z) : R := (loss (theta x lr ((t + (- 1)))%Z)).

Lemma satisfiable : exists (x : R) (lr : R) (t : Z), (0 <= t)%Z.
Proof.
exists 1, (3 * / 2), (2)%Z.
lia.
Qed.

Theorem claim : forall (x : R) (lr : R) (t : Z), (0 <= t)%Z -> ((recorded x lr ((t + 1))%Z) = (loss (theta x lr (t)%Z))).
Proof.
intros x lr t b__0.
assert (r__1 : 0 <= IZR t) by (izr_le).
(* goal *)
assert (s__3 : ((recorded x lr ((t + 1))%Z) = (loss (theta x lr (t)%Z)))).
{
transitivity (((theta x lr (t)%Z) ^ 2)).
{
change ((loss (theta x lr (((t + 1) + (- 1)))%Z)) = ((theta x lr (t)%Z) ^ 2)).
change (((theta x lr (((t + 1) + (- 1)))%Z) ^ 2) = ((theta x lr (t)%Z) ^ 2)).
assert (e__2 : (theta x lr (((t + 1) + (- 1)))%Z) = (theta x lr (t)%Z)).
{
swap (((t + 1) + (- 1)))%Z with (t)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__2.
reflexivity.
}
feq.
}
symmetry.
transitivity (((theta x lr (t)%Z) ^ 2)).
{
change (((theta x lr (t)%Z) ^ 2) = ((theta x lr (t)%Z) ^ 2)).
reflexivity.
}
feq.
}
change ((recorded x lr ((t + 1))%Z) = (loss (theta x lr (t)%Z))).
exact s__3.
Qed.
Fail Definition corrupted : forall (x : R) (lr : R) (t : Z), (0 <= t)%Z -> ((recorded x lr ((t + 1))%Z) = ((loss (theta x lr (t)%Z)) + 1)) := claim.
End T_adamnx_alg1_best_e3971930.


(* adamnx.independent_noise_fails; certificate 06f394616597a09acbce1e13f49fddb1218d5d35f85561ba6a6e448cbc7eb637 *)
Module T_adamnx_independent_noise_fails_06f39461.

Lemma satisfiable : exists (m : Z) (s : R) (c : R), (0 <= m)%Z /\ (2 <= (IZR m)) /\ ((((IZR m) * s) + ((IZR m) * ((IZR m) - 1) * c)) = 0).
Proof.
exists (3)%Z, 2, (- 1).
split.
{
lia.
}
{
split.
{
change (2 <= 3).
closed_less.
}
{
change (((3 * 2) + (3 * (3 - 1) * (- 1))) = 0).
closed_eq.
}
}
Qed.

Lemma proved : forall (m : Z) (s : R) (c : R), (0 <= m)%Z -> (2 <= (IZR m)) -> ((((IZR m) * s) + ((IZR m) * ((IZR m) - 1) * c)) = 0) -> (((0 <> ((IZR m) - 1))) /\ (c = (- (s / ((IZR m) - 1))))).
Proof.
intros m s c b__0 h__2 h__4.
assert (r__1 : 0 <= IZR m) by (izr_le).
assert (z__3 : ((2)%Z <= (m)%Z)%Z).
{ izr_back. }
assert (n__8 : ((IZR m) - 1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__7 : ((IZR m) - 1) = 1 * ((IZR m) - 2) + 1).
{
transitivity (((IZR m) + (- 1))).
{
feq.
}
symmetry.
transitivity (((IZR m) + (- 1))).
{
feq.
}
feq.
}
rw e__7.
apply (from_le_pos 1 1 2 (IZR m)); [exact h__2 | lra ..].
}
assert (n__10 : ((IZR m) + (- 1)) <> 0).
{
assert (e__9 : ((IZR m) - 1) = ((IZR m) + (- 1))).
{
feq.
}
try rewrite <- e__9.
exact n__8.
}
assert (n__13 : ((IZR m) * ((IZR m) - 1)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__11 : (IZR m) = 1 * ((IZR m) - 2) + 2).
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
rw e__11.
apply (from_le_pos 1 2 2 (IZR m)); [exact h__2 | lra ..].
}
{
assert (e__12 : ((IZR m) - 1) = 1 * ((IZR m) - 2) + 1).
{
transitivity (((IZR m) + (- 1))).
{
feq.
}
symmetry.
transitivity (((IZR m) + (- 1))).
{
feq.
}
feq.
}
rw e__12.
apply (from_le_pos 1 1 2 (IZR m)); [exact h__2 | lra ..].
}
}
assert (n__15 : (((- 1) * (IZR m)) + ((IZR m) ^ 2)) <> 0).
{
assert (e__14 : ((IZR m) * ((IZR m) - 1)) = (((- 1) * (IZR m)) + ((IZR m) ^ 2))).
{
feq.
}
try rewrite <- e__14.
exact n__13.
}
assert (n__16 : (IZR m) <> 0).
{
intro vanishes.
apply n__15.
transitivity (1 * ((IZR m)) * ((IZR m) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* goal *)
assert (s__23 : (c = (- (s * / ((IZR m) - 1))))).
{
apply gap_eq.
assert (e__5 : ((- (s * / ((IZR m) - 1))) - c) = ((- (((IZR m) * s) + ((IZR m) * ((IZR m) - 1) * c))) * / ((IZR m) * ((IZR m) - 1)))).
{
transitivity (((((- 1) * c * (IZR m)) + c + ((- 1) * s)) * (/ ((IZR m) + (- 1))))).
{
assert (e__17 : / ((IZR m) - 1) = (/ ((IZR m) + (- 1)))).
{
assert (e__18 : ((IZR m) - 1) = ((IZR m) + (- 1))).
{
feq.
}
rw e__18.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__17.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * c * (IZR m)) + c + ((- 1) * s)) * (/ ((IZR m) + (- 1))))).
{
assert (e__19 : / ((IZR m) * ((IZR m) - 1)) = ((/ (IZR m)) * (/ ((IZR m) + (- 1))))).
{
assert (e__20 : ((IZR m) * ((IZR m) - 1)) = (((- 1) * (IZR m)) + ((IZR m) ^ 2))).
{
feq.
}
rw e__20.
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
assert (w__6 : ((- (((IZR m) * s) + ((IZR m) * ((IZR m) - 1) * c))) * / ((IZR m) * ((IZR m) - 1))) = 0).
{
assert (v__21 : (- (((IZR m) * s) + ((IZR m) * ((IZR m) - 1) * c))) = 0).
{
assert (e__22 : (- (((IZR m) * s) + ((IZR m) * ((IZR m) - 1) * c))) = 1 * (0 - (((IZR m) * s) + ((IZR m) * ((IZR m) - 1) * c))) + 0).
{
transitivity (((c * (IZR m)) + ((- 1) * c * ((IZR m) ^ 2)) + ((- 1) * (IZR m) * s))).
{
feq.
}
symmetry.
transitivity (((c * (IZR m)) + ((- 1) * c * ((IZR m) ^ 2)) + ((- 1) * (IZR m) * s))).
{
feq.
}
feq.
}
rw e__22.
apply (from_eq_zero 1 0 (((IZR m) * s) + ((IZR m) * ((IZR m) - 1) * c)) 0); [exact h__4 | lra ..].
}
rewrite v__21. ring.
}
rw e__5. exact w__6.
}
split.
{
change (0 <> ((IZR m) - 1)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__24 : ((IZR m) - 1) = 1 * ((IZR m) - 2) + 1).
{
transitivity (((IZR m) + (- 1))).
{
feq.
}
symmetry.
transitivity (((IZR m) + (- 1))).
{
feq.
}
feq.
}
rw e__24.
apply (from_le_pos 1 1 2 (IZR m)); [exact h__2 | lra ..].
}
{
change (c = (- (s * / ((IZR m) - 1)))).
exact s__23.
}
Qed.
Lemma meaningful : forall (m : Z) (s : R) (c : R), (0 <= m)%Z -> (2 <= (IZR m)) -> ((((IZR m) * s) + ((IZR m) * ((IZR m) - 1) * c)) = 0) -> ((0 <> ((IZR m) - 1))).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj1 (proved v0 v1 v2 v3 v4 v5)). Qed.
Theorem claim : forall (m : Z) (s : R) (c : R), (0 <= m)%Z -> (2 <= (IZR m)) -> ((((IZR m) * s) + ((IZR m) * ((IZR m) - 1) * c)) = 0) -> (c = (- (s / ((IZR m) - 1)))).
Proof. intros v0 v1 v2 v3 v4 v5. exact (proj2 (proved v0 v1 v2 v3 v4 v5)). Qed.
Fail Definition corrupted : forall (m : Z) (s : R) (c : R), (0 <= m)%Z -> (2 <= (IZR m)) -> ((((IZR m) * s) + ((IZR m) * ((IZR m) - 1) * c)) = 0) -> (c = ((- (s / ((IZR m) - 1))) + 1)) := claim.
End T_adamnx_independent_noise_fails_06f39461.


(* adamnx.related.amsgrad_printed; certificate 155ea2684a3308af5710b9fc6cd70694ae4ca68b14d329b6a990b03200abfaff *)
Module T_adamnx_related_amsgrad_printed_155ea268.
Fixpoint adam_v_nat (b : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * (adam_v_nat b g k__)) + ((1 - b) * ((g (((0 + Z.of_nat k__) + 1))%Z) ^ 2))) end.
Definition adam_v (b : R) (g : Z -> R) (n : Z) : R := adam_v_nat b g (Z.to_nat (n - 0)).
Lemma adam_v_start : forall (b : R) (g : Z -> R), adam_v b g (0)%Z = 0.
Proof. intros. unfold adam_v. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma adam_v_succ : forall (b : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> adam_v b g (n + 1)%Z = ((b * (adam_v b g (n)%Z)) + ((1 - b) * ((g ((n + 1))%Z) ^ 2))).
Proof. intros b g n bound. unfold adam_v. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [adam_v_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b : R) (g : Z -> R), ((0 < b) /\ (b < 1)).
Proof.
exists (999 * / 1000), (fun i : Z => 2).
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (999 * / 1000)).
closed_less.
}
{ change ((999 * / 1000) < 1).
closed_less.
}
Qed.

Theorem claim : ~ (forall (b : R) (g : Z -> R), ((0 < b) /\ (b < 1)) -> ((adam_v b g (1)%Z) = ((g (1)%Z) ^ 2))).
Proof.
intro general.
specialize (general (999 * / 1000) (fun i : Z => 2)).
lapply general; clear general.
2: {
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (999 * / 1000)).
closed_less.
}
{ change ((999 * / 1000) < 1).
closed_less.
}
}
intro general.
revert general.
change ((((999 * / 1000) * 0) + ((1 - (999 * / 1000)) * (2 ^ 2))) = (2 ^ 2) -> False).
apply no_eq.
apply ne_of_lt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (b : R) (g : Z -> R), ((0 < b) /\ (b < 1)) -> ((adam_v b g (1)%Z) = (((g (1)%Z) ^ 2) + 1))) := claim.
End T_adamnx_related_amsgrad_printed_155ea268.


(* adamnx.related.amsgrad; certificate c8645f531fff568e924fe4e72698b13c04614e98b726a974988a4cba13848f3c *)
Module T_adamnx_related_amsgrad_c8645f53.
Fixpoint adam_v_nat (b : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * (adam_v_nat b g k__)) + ((1 - b) * ((g (((0 + Z.of_nat k__) + 1))%Z) ^ 2))) end.
Definition adam_v (b : R) (g : Z -> R) (n : Z) : R := adam_v_nat b g (Z.to_nat (n - 0)).
Lemma adam_v_start : forall (b : R) (g : Z -> R), adam_v b g (0)%Z = 0.
Proof. intros. unfold adam_v. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma adam_v_succ : forall (b : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> adam_v b g (n + 1)%Z = ((b * (adam_v b g (n)%Z)) + ((1 - b) * ((g ((n + 1))%Z) ^ 2))).
Proof. intros b g n bound. unfold adam_v. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [adam_v_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b : R) (g : Z -> R), True.
Proof.
exists (999 * / 1000), (fun i : Z => 2).
exact I.
Qed.

Theorem claim : forall (b : R) (g : Z -> R), ((adam_v b g (1)%Z) = ((1 - b) * ((g (1)%Z) ^ 2))).
Proof.
intros b g.
(* goal *)
assert (s__2 : ((adam_v b g (1)%Z) = ((1 - b) * ((g (1)%Z) ^ 2)))).
{
transitivity ((((- 1) * ((g (1)%Z) ^ 2) * b) + ((g (1)%Z) ^ 2))).
{
transitivity (adam_v b g ((0)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (adam_v_succ b g (0)%Z) by zp.
change (((b * (adam_v b g (0)%Z)) + ((1 - b) * ((g (((0)%Z + 1))%Z) ^ 2))) = (((- 1) * ((g (1)%Z) ^ 2) * b) + ((g (1)%Z) ^ 2))).
assert (e__0 : (g (((0)%Z + 1))%Z) = (g (1)%Z)).
{
swap (((0)%Z + 1))%Z with (1)%Z.
reflexivity.
}
assert (e__1 : (adam_v b g (0)%Z) = 0).
{
rewrite (adam_v_start b g).
change (0 = 0).
reflexivity.
}
eapply eq_trans.
{
rw e__0.
rw e__1.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((g (1)%Z) ^ 2) * b) + ((g (1)%Z) ^ 2))).
{
feq.
}
feq.
}
change ((adam_v b g (1)%Z) = ((1 - b) * ((g (1)%Z) ^ 2))).
exact s__2.
Qed.
Fail Definition corrupted : forall (b : R) (g : Z -> R), ((adam_v b g (1)%Z) = (((1 - b) * ((g (1)%Z) ^ 2)) + 1)) := claim.
End T_adamnx_related_amsgrad_c8645f53.


(* adamnx.related.rmsprop_printed; certificate 8e6813299b2169f0a8df0adc066ab54001630a30048cbdc6ced589e60b05c9bc *)
Module T_adamnx_related_rmsprop_printed_8e681329.
Fixpoint adam_v_nat (b : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * (adam_v_nat b g k__)) + ((1 - b) * ((g (((0 + Z.of_nat k__) + 1))%Z) ^ 2))) end.
Definition adam_v (b : R) (g : Z -> R) (n : Z) : R := adam_v_nat b g (Z.to_nat (n - 0)).
Lemma adam_v_start : forall (b : R) (g : Z -> R), adam_v b g (0)%Z = 0.
Proof. intros. unfold adam_v. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma adam_v_succ : forall (b : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> adam_v b g (n + 1)%Z = ((b * (adam_v b g (n)%Z)) + ((1 - b) * ((g ((n + 1))%Z) ^ 2))).
Proof. intros b g n bound. unfold adam_v. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [adam_v_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b : R) (g : Z -> R), ((0 < b) /\ (b < 1)).
Proof.
exists (9 * / 10), (fun i : Z => (3 - (2 * (IZR i)))).
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (9 * / 10)).
closed_less.
}
{ change ((9 * / 10) < 1).
closed_less.
}
Qed.

Theorem claim : ~ (forall (b : R) (g : Z -> R), ((0 < b) /\ (b < 1)) -> ((adam_v b g (2)%Z) = ((b * (1 - b) * (g (1)%Z)) + ((1 - b) * (g (2)%Z))))).
Proof.
intro general.
specialize (general (9 * / 10) (fun i : Z => (3 - (2 * (IZR i))))).
lapply general; clear general.
2: {
repeat match goal with |- _ /\ _ => split end.
{ change (0 < (9 * / 10)).
closed_less.
}
{ change ((9 * / 10) < 1).
closed_less.
}
}
intro general.
revert general.
change ((((9 * / 10) * (((9 * / 10) * 0) + ((1 - (9 * / 10)) * ((3 - (2 * 1)) ^ 2)))) + ((1 - (9 * / 10)) * ((3 - (2 * 2)) ^ 2))) = (((9 * / 10) * (1 - (9 * / 10)) * (3 - (2 * 1))) + ((1 - (9 * / 10)) * (3 - (2 * 2)))) -> False).
apply no_eq.
apply ne_of_gt.
closed_less.
Qed.
Fail Definition corrupted : ~ (forall (b : R) (g : Z -> R), ((0 < b) /\ (b < 1)) -> ((adam_v b g (2)%Z) = (((b * (1 - b) * (g (1)%Z)) + ((1 - b) * (g (2)%Z))) + 1))) := claim.
End T_adamnx_related_rmsprop_printed_8e681329.


(* adamnx.related.adagrad_divergent; certificate bc443080b25ee37c566040149d36987c179e4677720f40f0fac7424adda2e42f *)
Module T_adamnx_related_adagrad_divergent_bc443080.

Lemma satisfiable : exists (q : R) (g : Z -> R) (t : Z), (0 <= t)%Z /\ (0 < q) /\ (forall i : Z, ((1)%Z <= i)%Z -> (q <= ((g (i)%Z) ^ 2))) /\ (1 <= (IZR t)).
Proof.
exists 1, (fun i : Z => 2), (3)%Z.
split.
{
lia.
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
change (forall i : Z, ((1)%Z <= i)%Z -> (1 <= (2 ^ 2))).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply gap_le.
apply Rlt_le.
assert (e__2 : ((2 ^ 2) - 1) = 3).
{
feq.
}
rw e__2.
rat.
}
{
change (1 <= 3).
closed_less.
}
}
}
Qed.

Lemma proved : forall (q : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> (0 < q) -> (forall i : Z, ((1)%Z <= i)%Z -> (q <= ((g (i)%Z) ^ 2))) -> (1 <= (IZR t)) -> (((0 <> (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)))) /\ (0 <> (q * (IZR t)))) /\ ((1 / (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)))) <= (1 / (q * (IZR t))))).
Proof.
intros q g t b__0 h__2 h__3 h__4.
assert (r__1 : 0 <= IZR t) by (izr_le).
assert (z__5 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* S *)
assert (s__44 : (forall k : Z, ((0)%Z <= k)%Z -> ((q * (IZR k)) <= (zsum (1)%Z (k)%Z (fun i : Z => ((g (i)%Z) ^ 2)))))).
{
apply (induction_from (fun k : Z => ((q * (IZR k)) <= (zsum (1)%Z (k)%Z (fun i : Z => ((g (i)%Z) ^ 2))))) (0)%Z).
{
change ((q * (IZR (0)%Z)) <= (zsum (1)%Z (0)%Z (fun i : Z => ((g (i)%Z) ^ 2)))).
(* base *)
assert (s__9 : ((q * 0) <= (zsum (1)%Z (0)%Z (fun i : Z => ((g (i)%Z) ^ 2))))).
{
apply gap_le.
assert (e__6 : ((zsum (1)%Z (0)%Z (fun i : Z => ((g (i)%Z) ^ 2))) - (q * 0)) = 0).
{
transitivity (0).
{
assert (e__8 : (zsum (1)%Z (0)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = 0).
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
symmetry.
transitivity (0).
{
reflexivity.
}
feq.
}
assert (w__7 : 0 <= 0).
{
apply Req_le_sym.
reflexivity.
}
rw e__6. exact w__7.
}
apply Req_le.
transitivity (0).
{
assert (e__10 : (IZR (0)%Z) = 0).
{
izr.
}
eapply eq_trans.
{
rw e__10.
reflexivity.
}
feq.
}
symmetry.
transitivity (0).
{
apply zsum_empty; zp.
}
feq.
}
{
intros k b__11.
assert (r__12 : 0 <= IZR k).
{ izr_le. }
intros IH__13.
change ((q * (IZR (k + 1)%Z)) <= (zsum (1)%Z (k + 1)%Z (fun i : Z => ((g (i)%Z) ^ 2)))).
(* step *)
assert (s__35 : ((q * ((IZR k) + 1)) <= (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((g (i)%Z) ^ 2))))).
{
apply gap_le.
assert (e__14 : ((zsum (1)%Z ((k + 1))%Z (fun i : Z => ((g (i)%Z) ^ 2))) - (q * ((IZR k) + 1))) = (((zsum (1)%Z (k)%Z (fun i : Z => ((g (i)%Z) ^ 2))) - (q * (IZR k))) + (((g ((k + 1))%Z) ^ 2) - q))).
{
transitivity ((((g (k + 1)%Z) ^ 2) + (zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + ((- 1) * (IZR k) * q) + ((- 1) * q))).
{
assert (e__16 : (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (((g (k + 1)%Z) ^ 2) + (zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__17 : zsum (1)%Z (k)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__18 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((g (i)%Z) ^ 2)) + ((g (k + 1)%Z) ^ 2)).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((g (i)%Z) ^ 2))) by zp.
cbv beta. ring.
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
symmetry.
transitivity ((((g (k + 1)%Z) ^ 2) + (zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + ((- 1) * (IZR k) * q) + ((- 1) * q))).
{
assert (e__19 : (zsum (1)%Z (k)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__20 : zsum (1)%Z (k)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__21 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__20.
feq.
}
assert (e__22 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__19.
rw e__22.
reflexivity.
}
feq.
}
feq.
}
assert (w__15 : 0 <= (((zsum (1)%Z (k)%Z (fun i : Z => ((g (i)%Z) ^ 2))) - (q * (IZR k))) + (((g ((k + 1))%Z) ^ 2) - q))).
{
apply plus_nn_nn.
{
assert (e__23 : ((zsum (1)%Z (k)%Z (fun i : Z => ((g (i)%Z) ^ 2))) - (q * (IZR k))) = 1 * ((zsum (1)%Z (k)%Z (fun i : Z => ((g (i)%Z) ^ 2))) - (q * (IZR k))) + 0).
{
transitivity (((zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + ((- 1) * (IZR k) * q))).
{
assert (e__24 : (zsum (1)%Z (k)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__25 : zsum (1)%Z (k)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__26 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__25.
feq.
}
eapply eq_trans.
{
rw e__24.
reflexivity.
}
feq.
}
symmetry.
transitivity (((zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + ((- 1) * (IZR k) * q))).
{
assert (e__27 : (zsum (1)%Z (k)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__28 : zsum (1)%Z (k)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__29 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__28.
feq.
}
eapply eq_trans.
{
rw e__27.
reflexivity.
}
feq.
}
feq.
}
rw e__23.
apply (from_le_nn 1 0 (q * (IZR k)) (zsum (1)%Z (k)%Z (fun i : Z => ((g (i)%Z) ^ 2)))); [exact IH__13 | lra ..].
}
{
assert (b__30 : ((1)%Z <= ((k + 1))%Z)%Z).
{
zp.
}
assert (i__31 : (q <= ((g ((k + 1))%Z) ^ 2))) by exact (h__3 ((k + 1))%Z b__30).
assert (e__32 : (((g ((k + 1))%Z) ^ 2) - q) = 1 * (((g ((k + 1))%Z) ^ 2) - q) + 0).
{
transitivity ((((g (k + 1)%Z) ^ 2) + ((- 1) * q))).
{
assert (e__33 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__33.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((g (k + 1)%Z) ^ 2) + ((- 1) * q))).
{
assert (e__34 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
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
rw e__32.
apply (from_le_nn 1 0 q ((g ((k + 1))%Z) ^ 2)); [exact i__31 | lra ..].
}
}
rw e__14. exact w__15.
}
apply gap_le.
assert (e__36 : ((zsum (1)%Z (k + 1)%Z (fun i : Z => ((g (i)%Z) ^ 2))) - (q * (IZR (k + 1)%Z))) = 1 * ((zsum (1)%Z ((k + 1))%Z (fun i : Z => ((g (i)%Z) ^ 2))) - (q * ((IZR k) + 1))) + 0).
{
transitivity ((((g (k + 1)%Z) ^ 2) + (zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + ((- 1) * (IZR k) * q) + ((- 1) * q))).
{
assert (e__37 : (zsum (1)%Z (k + 1)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (((g (k + 1)%Z) ^ 2) + (zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))))).
{
assert (e__38 : zsum (1)%Z (k)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__39 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((g (i)%Z) ^ 2)) + ((g (k + 1)%Z) ^ 2)).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((g (i)%Z) ^ 2))) by zp.
cbv beta. ring.
}
rw e__38.
feq.
}
assert (e__40 : (IZR (k + 1)%Z) = ((IZR k) + 1)).
{
izr.
}
eapply eq_trans.
{
rw e__37.
rw e__40.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((g (k + 1)%Z) ^ 2) + (zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + ((- 1) * (IZR k) * q) + ((- 1) * q))).
{
assert (e__41 : (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (((g (k + 1)%Z) ^ 2) + (zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__42 : zsum (1)%Z (k)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__43 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((g (i)%Z) ^ 2)) + ((g (k + 1)%Z) ^ 2)).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((g (i)%Z) ^ 2))) by zp.
cbv beta. ring.
}
rw e__42.
feq.
}
eapply eq_trans.
{
rw e__41.
reflexivity.
}
feq.
}
feq.
}
rw e__36.
apply (from_le_nn 1 0 (q * ((IZR k) + 1)) (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((g (i)%Z) ^ 2)))); [exact s__35 | lra ..].
}
}
(* S_t *)
assert (s__47 : ((q * (IZR t)) <= (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))))).
{
assert (b__45 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__46 : ((q * (IZR t)) <= (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))))).
{
exact (s__44 (t)%Z b__45).
}
exact u__46.
}
(* positive *)
assert (s__64 : (0 < (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))))).
{
assert (e__48 : (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = ((q * (IZR t)) + ((zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) - (q * (IZR t))))).
{
transitivity ((zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__50 : zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__51 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__50.
feq.
}
symmetry.
transitivity ((zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__52 : (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__53 : zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__54 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__53.
feq.
}
eapply eq_trans.
{
rw e__52.
reflexivity.
}
feq.
}
feq.
}
assert (w__49 : 0 < ((q * (IZR t)) + ((zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) - (q * (IZR t))))).
{
apply plus_pos_nn.
{
apply mult_pos_pos.
{
assert (e__55 : q = 1 * (q - 0) + 0).
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
rw e__55.
apply (from_lt_pos 1 0 0 q); [exact h__2 | lra ..].
}
{
assert (e__56 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__56.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__4 | lra ..].
}
}
{
assert (e__57 : ((zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) - (q * (IZR t))) = 1 * ((zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) - (q * (IZR t))) + 0).
{
transitivity (((zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + ((- 1) * q * (IZR t)))).
{
assert (e__58 : (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__59 : zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__60 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__59.
feq.
}
eapply eq_trans.
{
rw e__58.
reflexivity.
}
feq.
}
symmetry.
transitivity (((zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + ((- 1) * q * (IZR t)))).
{
assert (e__61 : (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__62 : zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__63 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__62.
feq.
}
eapply eq_trans.
{
rw e__61.
reflexivity.
}
feq.
}
feq.
}
rw e__57.
apply (from_le_nn 1 0 (q * (IZR t)) (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)))); [exact s__47 | lra ..].
}
}
rw e__48. exact w__49.
}
assert (n__69 : (q * (IZR t)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__67 : q = 1 * (q - 0) + 0).
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
rw e__67.
apply (from_lt_pos 1 0 0 q); [exact h__2 | lra ..].
}
{
assert (e__68 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__68.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__4 | lra ..].
}
}
assert (n__70 : q <> 0).
{
intro vanishes.
apply n__69.
transitivity (1 * (q) * ((IZR t))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__71 : (IZR t) <> 0).
{
intro vanishes.
apply n__69.
transitivity (1 * (q) * ((IZR t))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__78 : (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) <> 0).
{
apply Rgt_not_eq; red.
assert (e__72 : (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = 1 * ((zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) - 0) + 0).
{
transitivity ((zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__73 : zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__74 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__73.
feq.
}
symmetry.
transitivity ((zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__75 : (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__76 : zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__77 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
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
feq.
}
rw e__72.
apply (from_lt_pos 1 0 0 (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)))); [exact s__64 | lra ..].
}
assert (n__82 : (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) <> 0).
{
assert (e__79 : (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__80 : zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__81 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__80.
feq.
}
try rewrite <- e__79.
exact n__78.
}
assert (n__91 : (q * (IZR t) * (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)))) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__83 : q = 1 * (q - 0) + 0).
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
rw e__83.
apply (from_lt_pos 1 0 0 q); [exact h__2 | lra ..].
}
{
assert (e__84 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__84.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__4 | lra ..].
}
}
{
assert (e__85 : (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = 1 * ((zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) - 0) + 0).
{
transitivity ((zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__86 : zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__87 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__86.
feq.
}
symmetry.
transitivity ((zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__88 : (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__89 : zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__90 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
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
feq.
}
rw e__85.
apply (from_lt_pos 1 0 0 (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)))); [exact s__64 | lra ..].
}
}
assert (n__96 : ((zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * q * (IZR t)) <> 0).
{
assert (e__92 : (q * (IZR t) * (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * q * (IZR t))).
{
assert (e__93 : (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__94 : zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__95 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__94.
feq.
}
eapply eq_trans.
{
rw e__93.
reflexivity.
}
feq.
}
try rewrite <- e__92.
exact n__91.
}
(* goal *)
assert (s__125 : ((1 * / (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)))) <= (1 * / (q * (IZR t))))).
{
apply gap_le.
assert (e__65 : ((1 * / (q * (IZR t))) - (1 * / (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))))) = (((zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) - (q * (IZR t))) * / (q * (IZR t) * (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)))))).
{
transitivity ((((- 1) * (/ (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))))) + ((/ q) * (/ (IZR t))))).
{
assert (e__97 : / (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (/ (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))))).
{
assert (e__98 : (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__99 : zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__100 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__99.
feq.
}
rw e__98.
apply inv_by. feq.
}
assert (e__101 : / (q * (IZR t)) = ((/ q) * (/ (IZR t)))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__97.
rw e__101.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (/ (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))))) + ((/ q) * (/ (IZR t))))).
{
assert (e__102 : / (q * (IZR t) * (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)))) = ((/ (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))) * (/ q) * (/ (IZR t)))).
{
assert (e__103 : (q * (IZR t) * (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) * q * (IZR t))).
{
assert (e__104 : (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__105 : zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__106 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__105.
feq.
}
eapply eq_trans.
{
rw e__104.
reflexivity.
}
feq.
}
rw e__103.
apply inv_by. feq.
}
assert (e__107 : (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__108 : zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__109 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__108.
feq.
}
eapply eq_trans.
{
rw e__102.
rw e__107.
reflexivity.
}
feq.
}
feq.
}
assert (w__66 : 0 <= (((zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) - (q * (IZR t))) * / (q * (IZR t) * (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)))))).
{
apply mult_nn_pos.
{
assert (e__110 : ((zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) - (q * (IZR t))) = 1 * ((zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) - (q * (IZR t))) + 0).
{
transitivity (((zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + ((- 1) * q * (IZR t)))).
{
assert (e__111 : (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__112 : zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__113 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__112.
feq.
}
eapply eq_trans.
{
rw e__111.
reflexivity.
}
feq.
}
symmetry.
transitivity (((zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))) + ((- 1) * q * (IZR t)))).
{
assert (e__114 : (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__115 : zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__116 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__115.
feq.
}
eapply eq_trans.
{
rw e__114.
reflexivity.
}
feq.
}
feq.
}
rw e__110.
apply (from_le_nn 1 0 (q * (IZR t)) (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)))); [exact s__47 | lra ..].
}
{
apply inv_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__117 : q = 1 * (q - 0) + 0).
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
rw e__117.
apply (from_lt_pos 1 0 0 q); [exact h__2 | lra ..].
}
{
assert (e__118 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__118.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__4 | lra ..].
}
}
{
assert (e__119 : (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = 1 * ((zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) - 0) + 0).
{
transitivity ((zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__120 : zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__121 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__120.
feq.
}
symmetry.
transitivity ((zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__122 : (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__123 : zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__124 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
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
feq.
}
rw e__119.
apply (from_lt_pos 1 0 0 (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)))); [exact s__64 | lra ..].
}
}
}
rw e__65. exact w__66.
}
split.
{
split.
{
change (0 <> (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__126 : (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = 1 * ((zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) - 0) + 0).
{
transitivity ((zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__127 : zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__128 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__127.
feq.
}
symmetry.
transitivity ((zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__129 : (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
assert (e__130 : zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * ((g (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__131 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => ((g (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__130.
feq.
}
eapply eq_trans.
{
rw e__129.
reflexivity.
}
feq.
}
feq.
}
rw e__126.
apply (from_lt_pos 1 0 0 (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)))); [exact s__64 | lra ..].
}
{
change (0 <> (q * (IZR t))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__132 : q = 1 * (q - 0) + 0).
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
rw e__132.
apply (from_lt_pos 1 0 0 q); [exact h__2 | lra ..].
}
{
assert (e__133 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__133.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__4 | lra ..].
}
}
}
{
change ((1 * / (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)))) <= (1 * / (q * (IZR t)))).
exact s__125.
}
Qed.
Lemma meaningful : forall (q : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> (0 < q) -> (forall i : Z, ((1)%Z <= i)%Z -> (q <= ((g (i)%Z) ^ 2))) -> (1 <= (IZR t)) -> ((0 <> (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)))) /\ (0 <> (q * (IZR t)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Theorem claim : forall (q : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> (0 < q) -> (forall i : Z, ((1)%Z <= i)%Z -> (q <= ((g (i)%Z) ^ 2))) -> (1 <= (IZR t)) -> ((1 / (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2)))) <= (1 / (q * (IZR t)))).
Proof. intros v0 v1 v2 v3 v4 v5 v6. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6)). Qed.
Fail Definition corrupted : forall (q : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> (0 < q) -> (forall i : Z, ((1)%Z <= i)%Z -> (q <= ((g (i)%Z) ^ 2))) -> (1 <= (IZR t)) -> ((1 / (q * (IZR t))) < (1 / (zsum (1)%Z (t)%Z (fun i : Z => ((g (i)%Z) ^ 2))))) := claim.
End T_adamnx_related_adagrad_divergent_bc443080.


(* adamnx.related.adagrad_summable; certificate ce60444ca81b9e953b286760fa355a2d40db0a82156630dbe860101b84efe0b1 *)
Module T_adamnx_related_adagrad_summable_ce60444c.

Lemma satisfiable : exists (t : Z), (0 <= t)%Z /\ (1 <= (IZR t)).
Proof.
exists (3)%Z.
split.
{
lia.
}
{
change (1 <= 3).
closed_less.
}
Qed.

Lemma proved : forall (t : Z), (0 <= t)%Z -> (1 <= (IZR t)) -> (((0 <> (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 / 4) (i)%Z))))) /\ (1 < (1 / (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 / 4) (i)%Z)))))).
Proof.
intros t b__0 h__2.
assert (r__1 : 0 <= IZR t) by (izr_le).
assert (z__3 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* S *)
assert (s__44 : (forall k : Z, ((1)%Z <= k)%Z -> ((zsum (1)%Z (k)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = ((1 - (powerRZ (1 * / 4) (k)%Z)) * / 3)))).
{
apply (induction_from (fun k : Z => ((zsum (1)%Z (k)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = ((1 - (powerRZ (1 * / 4) (k)%Z)) * / 3))) (1)%Z).
{
change ((zsum (1)%Z (1)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = ((1 - (powerRZ (1 * / 4) (1)%Z)) * / 3)).
(* base *)
assert (s__4 : ((zsum (1)%Z (1)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = ((1 - ((1 * / 4) ^ 1)) * / 3))).
{
transitivity ((1 * / 4)).
{
transitivity ((powerRZ (1 * / 4) (1)%Z)).
{
unroll_zsum.
}
rewrite (pz_whole (1 * / 4) (1)%Z 1 eq_refl).
feq.
}
symmetry.
transitivity ((1 * / 4)).
{
feq.
}
feq.
}
transitivity ((1 * / 4)).
{
transitivity ((powerRZ (1 * / 4) (1)%Z)).
{
unroll_zsum.
}
rewrite (pz_whole (1 * / 4) (1)%Z 1 eq_refl).
feq.
}
symmetry.
transitivity ((1 * / 4)).
{
assert (e__5 : (powerRZ (1 * / 4) (1)%Z) = (1 * / 4)).
{
rewrite (pz_whole (1 * / 4) (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__5.
reflexivity.
}
feq.
}
feq.
}
{
intros k b__6.
assert (r__7 : 1 <= IZR k).
{ izr_le. }
intros IH__8.
change ((zsum (1)%Z (k + 1)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = ((1 - (powerRZ (1 * / 4) (k + 1)%Z)) * / 3)).
assert (n__25 : (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))) = ((((- 1) * / 3) * (/ ((powerRZ 2 (k)%Z) ^ 2))) + (1 * / 3))).
{
transitivity (1 * (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{ feq. }
assert (e__21 : (zsum (1)%Z (k)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
assert (e__22 : zsum (1)%Z (k)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__24 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((/ ((powerRZ 2 (i__0)%Z) ^ 2))).
{
assert (e__23 : powerRZ (1 * / 4) (i__0)%Z = powerRZ (/ (2 ^ 2)) (i__0)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__23.
rewrite (pz_inv (2 ^ 2) (i__0)%Z).
rewrite (pz_pow 2 2 (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__22.
feq.
}
try rewrite <- e__21.
rewrite IH__8.
assert (e__18 : ((1 - (powerRZ (1 * / 4) (k)%Z)) * / 3) = ((((- 1) * / 3) * (/ ((powerRZ 2 (k)%Z) ^ 2))) + (1 * / 3))).
{
assert (e__19 : (powerRZ (1 * / 4) (k)%Z) = (/ ((powerRZ 2 (k)%Z) ^ 2))).
{
assert (e__20 : powerRZ (1 * / 4) (k)%Z = powerRZ (/ (2 ^ 2)) (k)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__20.
rewrite (pz_inv (2 ^ 2) (k)%Z).
rewrite (pz_pow 2 2 (k)%Z).
feq.
}
eapply eq_trans.
{
rw e__19.
reflexivity.
}
feq.
}
rw e__18.
feq.
}
(* step *)
assert (s__26 : ((zsum (1)%Z ((k + 1))%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = ((1 - (powerRZ (1 * / 4) ((k + 1))%Z)) * / 3))).
{
transitivity ((((1 * / 4) * (/ ((powerRZ 2 (k)%Z) ^ 2))) + (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__9 : zsum (1)%Z (k)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__11 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((/ ((powerRZ 2 (i__0)%Z) ^ 2))).
{
assert (e__10 : powerRZ (1 * / 4) (i__0)%Z = powerRZ (/ (2 ^ 2)) (i__0)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__10.
rewrite (pz_inv (2 ^ 2) (i__0)%Z).
rewrite (pz_pow 2 2 (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__12 : (powerRZ (1 * / 4) (k + 1)%Z) = ((1 * / 4) * (/ ((powerRZ 2 (k)%Z) ^ 2)))).
{
rewrite (pz_add (1 * / 4) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 4) (1)%Z 1 eq_refl).
assert (e__13 : powerRZ (1 * / 4) (k)%Z = powerRZ (/ (2 ^ 2)) (k)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__13.
rewrite (pz_inv (2 ^ 2) (k)%Z).
rewrite (pz_pow 2 2 (k)%Z).
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) + (powerRZ (1 * / 4) (k + 1)%Z)).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) by zp.
cbv beta. ring.
}
rw e__9.
rw e__12.
feq.
}
symmetry.
transitivity (((((- 1) * / 12) * (/ ((powerRZ 2 (k)%Z) ^ 2))) + (1 * / 3))).
{
assert (e__14 : (powerRZ (1 * / 4) ((k + 1))%Z) = ((1 * / 4) * (/ ((powerRZ 2 (k)%Z) ^ 2)))).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add (1 * / 4) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 4) (1)%Z 1 eq_refl).
assert (e__15 : powerRZ (1 * / 4) (k)%Z = powerRZ (/ (2 ^ 2)) (k)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__15.
rewrite (pz_inv (2 ^ 2) (k)%Z).
rewrite (pz_pow 2 2 (k)%Z).
feq.
}
eapply eq_trans.
{
rw e__14.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((1 * / 3) * (/ ((powerRZ 2 (k)%Z) ^ 2))) + (1 * (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))) + (((- 1) * / 3))))).
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
apply gap_eq.
assert (e__27 : (((1 - (powerRZ (1 * / 4) (k + 1)%Z)) * / 3) - (zsum (1)%Z (k + 1)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)))) = 1 * (((1 - (powerRZ (1 * / 4) ((k + 1))%Z)) * / 3) - (zsum (1)%Z ((k + 1))%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)))) + 0).
{
transitivity (((((- 1) * / 3) * (/ ((powerRZ 2 (k)%Z) ^ 2))) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))) + (1 * / 3))).
{
assert (e__28 : (zsum (1)%Z (k + 1)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = (((1 * / 4) * (/ ((powerRZ 2 (k)%Z) ^ 2))) + (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))))).
{
assert (e__29 : zsum (1)%Z (k)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__31 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((/ ((powerRZ 2 (i__0)%Z) ^ 2))).
{
assert (e__30 : powerRZ (1 * / 4) (i__0)%Z = powerRZ (/ (2 ^ 2)) (i__0)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__30.
rewrite (pz_inv (2 ^ 2) (i__0)%Z).
rewrite (pz_pow 2 2 (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__32 : (powerRZ (1 * / 4) (k + 1)%Z) = ((1 * / 4) * (/ ((powerRZ 2 (k)%Z) ^ 2)))).
{
rewrite (pz_add (1 * / 4) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 4) (1)%Z 1 eq_refl).
assert (e__33 : powerRZ (1 * / 4) (k)%Z = powerRZ (/ (2 ^ 2)) (k)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__33.
rewrite (pz_inv (2 ^ 2) (k)%Z).
rewrite (pz_pow 2 2 (k)%Z).
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) + (powerRZ (1 * / 4) (k + 1)%Z)).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) by zp.
cbv beta. ring.
}
rw e__29.
rw e__32.
feq.
}
assert (e__34 : (powerRZ (1 * / 4) (k + 1)%Z) = ((1 * / 4) * (/ ((powerRZ 2 (k)%Z) ^ 2)))).
{
rewrite (pz_add (1 * / 4) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 4) (1)%Z 1 eq_refl).
assert (e__35 : powerRZ (1 * / 4) (k)%Z = powerRZ (/ (2 ^ 2)) (k)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__35.
rewrite (pz_inv (2 ^ 2) (k)%Z).
rewrite (pz_pow 2 2 (k)%Z).
feq.
}
eapply eq_trans.
{
rw e__28.
rw e__34.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 3) * (/ ((powerRZ 2 (k)%Z) ^ 2))) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))) + (1 * / 3))).
{
assert (e__36 : (zsum (1)%Z ((k + 1))%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = (((1 * / 4) * (/ ((powerRZ 2 (k)%Z) ^ 2))) + (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__37 : zsum (1)%Z (k)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) = (zsum (1)%Z (k)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => (1) * (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__39 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((/ ((powerRZ 2 (i__0)%Z) ^ 2))).
{
assert (e__38 : powerRZ (1 * / 4) (i__0)%Z = powerRZ (/ (2 ^ 2)) (i__0)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__38.
rewrite (pz_inv (2 ^ 2) (i__0)%Z).
rewrite (pz_pow 2 2 (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (k)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__40 : (powerRZ (1 * / 4) (k + 1)%Z) = ((1 * / 4) * (/ ((powerRZ 2 (k)%Z) ^ 2)))).
{
rewrite (pz_add (1 * / 4) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 4) (1)%Z 1 eq_refl).
assert (e__41 : powerRZ (1 * / 4) (k)%Z = powerRZ (/ (2 ^ 2)) (k)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__41.
rewrite (pz_inv (2 ^ 2) (k)%Z).
rewrite (pz_pow 2 2 (k)%Z).
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) + (powerRZ (1 * / 4) (k + 1)%Z)).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) by zp.
cbv beta. ring.
}
rw e__37.
rw e__40.
feq.
}
assert (e__42 : (powerRZ (1 * / 4) ((k + 1))%Z) = ((1 * / 4) * (/ ((powerRZ 2 (k)%Z) ^ 2)))).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add (1 * / 4) (k)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 4) (1)%Z 1 eq_refl).
assert (e__43 : powerRZ (1 * / 4) (k)%Z = powerRZ (/ (2 ^ 2)) (k)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__43.
rewrite (pz_inv (2 ^ 2) (k)%Z).
rewrite (pz_pow 2 2 (k)%Z).
feq.
}
eapply eq_trans.
{
rw e__36.
rw e__42.
reflexivity.
}
feq.
}
feq.
}
rw e__27.
apply (from_eq_zero 1 0 (zsum (1)%Z ((k + 1))%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) ((1 - (powerRZ (1 * / 4) ((k + 1))%Z)) * / 3)); [exact s__26 | lra ..].
}
}
(* S_t *)
assert (s__47 : ((zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = ((1 - (powerRZ (1 * / 4) (t)%Z)) * / 3))).
{
assert (b__45 : ((1)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__46 : ((zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = ((1 - (powerRZ (1 * / 4) (t)%Z)) * / 3))).
{
exact (s__44 (t)%Z b__45).
}
exact u__46.
}
(* positive *)
assert (s__78 : (0 < (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))))).
{
assert (e__48 : (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = (((1 - (powerRZ (1 * / 4) (t)%Z)) * / 3) + ((zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) - ((1 - (powerRZ (1 * / 4) (t)%Z)) * / 3)))).
{
transitivity ((zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
assert (e__50 : zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__52 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((/ ((powerRZ 2 (i__0)%Z) ^ 2))).
{
assert (e__51 : powerRZ (1 * / 4) (i__0)%Z = powerRZ (/ (2 ^ 2)) (i__0)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__51.
rewrite (pz_inv (2 ^ 2) (i__0)%Z).
rewrite (pz_pow 2 2 (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__50.
feq.
}
symmetry.
transitivity ((zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
assert (e__53 : (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
assert (e__54 : zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__56 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((/ ((powerRZ 2 (i__0)%Z) ^ 2))).
{
assert (e__55 : powerRZ (1 * / 4) (i__0)%Z = powerRZ (/ (2 ^ 2)) (i__0)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__55.
rewrite (pz_inv (2 ^ 2) (i__0)%Z).
rewrite (pz_pow 2 2 (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__54.
feq.
}
assert (e__57 : (powerRZ (1 * / 4) (t)%Z) = (/ ((powerRZ 2 (t)%Z) ^ 2))).
{
assert (e__58 : powerRZ (1 * / 4) (t)%Z = powerRZ (/ (2 ^ 2)) (t)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__58.
rewrite (pz_inv (2 ^ 2) (t)%Z).
rewrite (pz_pow 2 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__53.
rw e__57.
reflexivity.
}
feq.
}
feq.
}
assert (w__49 : 0 < (((1 - (powerRZ (1 * / 4) (t)%Z)) * / 3) + ((zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) - ((1 - (powerRZ (1 * / 4) (t)%Z)) * / 3)))).
{
apply plus_pos_zero.
{
apply mult_pos_pos.
{
assert (g__59 : 0 < (1 * / 4)).
{
rat.
}
assert (g__60 : 0 < (1 - (1 * / 4))).
{
assert (e__63 : (1 - (1 * / 4)) = (3 * / 4)).
{
feq.
}
rw e__63.
rat.
}
assert (g__61 : 0 < (IZR t)).
{
assert (e__64 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__64.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__2 | lra ..].
}
assert (g__62 : 0 < (1 - (powerRZ (1 * / 4) (t)%Z))).
{
pz_gap (1 * / 4) (t)%Z.
}
lra.
}
{
apply inv_pos.
lra.
}
}
{
assert (e__65 : ((zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) - ((1 - (powerRZ (1 * / 4) (t)%Z)) * / 3)) = (- 1) * (((1 - (powerRZ (1 * / 4) (t)%Z)) * / 3) - (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)))) + 0).
{
transitivity ((((1 * / 3) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))) + ((- 1) * / 3))).
{
assert (e__66 : (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
assert (e__67 : zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__69 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((/ ((powerRZ 2 (i__0)%Z) ^ 2))).
{
assert (e__68 : powerRZ (1 * / 4) (i__0)%Z = powerRZ (/ (2 ^ 2)) (i__0)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__68.
rewrite (pz_inv (2 ^ 2) (i__0)%Z).
rewrite (pz_pow 2 2 (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__67.
feq.
}
assert (e__70 : (powerRZ (1 * / 4) (t)%Z) = (/ ((powerRZ 2 (t)%Z) ^ 2))).
{
assert (e__71 : powerRZ (1 * / 4) (t)%Z = powerRZ (/ (2 ^ 2)) (t)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__71.
rewrite (pz_inv (2 ^ 2) (t)%Z).
rewrite (pz_pow 2 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__66.
rw e__70.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((1 * / 3) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))) + ((- 1) * / 3))).
{
assert (e__72 : (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
assert (e__73 : zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__75 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((/ ((powerRZ 2 (i__0)%Z) ^ 2))).
{
assert (e__74 : powerRZ (1 * / 4) (i__0)%Z = powerRZ (/ (2 ^ 2)) (i__0)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__74.
rewrite (pz_inv (2 ^ 2) (i__0)%Z).
rewrite (pz_pow 2 2 (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__73.
feq.
}
assert (e__76 : (powerRZ (1 * / 4) (t)%Z) = (/ ((powerRZ 2 (t)%Z) ^ 2))).
{
assert (e__77 : powerRZ (1 * / 4) (t)%Z = powerRZ (/ (2 ^ 2)) (t)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__77.
rewrite (pz_inv (2 ^ 2) (t)%Z).
rewrite (pz_pow 2 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__72.
rw e__76.
reflexivity.
}
feq.
}
feq.
}
rw e__65.
apply (from_eq_zero (- 1) 0 (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) ((1 - (powerRZ (1 * / 4) (t)%Z)) * / 3)); [exact s__47 | lra ..].
}
}
rw e__48. exact w__49.
}
assert (n__89 : (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) <> 0).
{
apply Rgt_not_eq; red.
assert (e__81 : (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = 1 * ((zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) - 0) + 0).
{
transitivity ((zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
assert (e__82 : zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__84 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((/ ((powerRZ 2 (i__0)%Z) ^ 2))).
{
assert (e__83 : powerRZ (1 * / 4) (i__0)%Z = powerRZ (/ (2 ^ 2)) (i__0)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__83.
rewrite (pz_inv (2 ^ 2) (i__0)%Z).
rewrite (pz_pow 2 2 (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__82.
feq.
}
symmetry.
transitivity ((zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
assert (e__85 : (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
assert (e__86 : zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__88 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((/ ((powerRZ 2 (i__0)%Z) ^ 2))).
{
assert (e__87 : powerRZ (1 * / 4) (i__0)%Z = powerRZ (/ (2 ^ 2)) (i__0)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__87.
rewrite (pz_inv (2 ^ 2) (i__0)%Z).
rewrite (pz_pow 2 2 (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__86.
feq.
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
rw e__81.
apply (from_lt_pos 1 0 0 (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)))); [exact s__78 | lra ..].
}
assert (n__94 : (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))) <> 0).
{
assert (e__90 : (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
assert (e__91 : zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__93 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((/ ((powerRZ 2 (i__0)%Z) ^ 2))).
{
assert (e__92 : powerRZ (1 * / 4) (i__0)%Z = powerRZ (/ (2 ^ 2)) (i__0)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__92.
rewrite (pz_inv (2 ^ 2) (i__0)%Z).
rewrite (pz_pow 2 2 (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__91.
feq.
}
try rewrite <- e__90.
exact n__89.
}
(* goal *)
assert (s__132 : (1 < (1 * / (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)))))).
{
apply gap_lt.
assert (e__79 : ((1 * / (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)))) - 1) = (((2 * / 3) + ((powerRZ (1 * / 4) (t)%Z) * / 3) + (((1 - (powerRZ (1 * / 4) (t)%Z)) * / 3) - (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))))) * / (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))))).
{
transitivity (((/ (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))) + (- 1))).
{
assert (e__95 : / (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = (/ (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))))).
{
assert (e__96 : (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
assert (e__97 : zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__99 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((/ ((powerRZ 2 (i__0)%Z) ^ 2))).
{
assert (e__98 : powerRZ (1 * / 4) (i__0)%Z = powerRZ (/ (2 ^ 2)) (i__0)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__98.
rewrite (pz_inv (2 ^ 2) (i__0)%Z).
rewrite (pz_pow 2 2 (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__97.
feq.
}
rw e__96.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__95.
reflexivity.
}
feq.
}
symmetry.
transitivity (((/ (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))) + (- 1))).
{
assert (e__100 : / (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = (/ (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))))).
{
assert (e__101 : (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
assert (e__102 : zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__104 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((/ ((powerRZ 2 (i__0)%Z) ^ 2))).
{
assert (e__103 : powerRZ (1 * / 4) (i__0)%Z = powerRZ (/ (2 ^ 2)) (i__0)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__103.
rewrite (pz_inv (2 ^ 2) (i__0)%Z).
rewrite (pz_pow 2 2 (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__102.
feq.
}
rw e__101.
apply inv_by. feq.
}
assert (e__105 : (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
assert (e__106 : zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__108 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((/ ((powerRZ 2 (i__0)%Z) ^ 2))).
{
assert (e__107 : powerRZ (1 * / 4) (i__0)%Z = powerRZ (/ (2 ^ 2)) (i__0)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__107.
rewrite (pz_inv (2 ^ 2) (i__0)%Z).
rewrite (pz_pow 2 2 (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__106.
feq.
}
assert (e__109 : (powerRZ (1 * / 4) (t)%Z) = (/ ((powerRZ 2 (t)%Z) ^ 2))).
{
assert (e__110 : powerRZ (1 * / 4) (t)%Z = powerRZ (/ (2 ^ 2)) (t)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__110.
rewrite (pz_inv (2 ^ 2) (t)%Z).
rewrite (pz_pow 2 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__100.
rw e__105.
rw e__109.
reflexivity.
}
feq.
}
feq.
}
assert (w__80 : 0 < (((2 * / 3) + ((powerRZ (1 * / 4) (t)%Z) * / 3) + (((1 - (powerRZ (1 * / 4) (t)%Z)) * / 3) - (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))))) * / (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))))).
{
apply mult_pos_pos.
{
apply plus_pos_zero.
{
apply plus_pos_pos.
{
rat.
}
{
apply mult_pos_pos.
{
apply pz_pos.
rat.
}
{
apply inv_pos.
lra.
}
}
}
{
assert (e__111 : (((1 - (powerRZ (1 * / 4) (t)%Z)) * / 3) - (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)))) = 1 * (((1 - (powerRZ (1 * / 4) (t)%Z)) * / 3) - (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)))) + 0).
{
transitivity (((((- 1) * / 3) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + ((- 1) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))) + (1 * / 3))).
{
assert (e__112 : (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
assert (e__113 : zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__115 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((/ ((powerRZ 2 (i__0)%Z) ^ 2))).
{
assert (e__114 : powerRZ (1 * / 4) (i__0)%Z = powerRZ (/ (2 ^ 2)) (i__0)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__114.
rewrite (pz_inv (2 ^ 2) (i__0)%Z).
rewrite (pz_pow 2 2 (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__113.
feq.
}
assert (e__116 : (powerRZ (1 * / 4) (t)%Z) = (/ ((powerRZ 2 (t)%Z) ^ 2))).
{
assert (e__117 : powerRZ (1 * / 4) (t)%Z = powerRZ (/ (2 ^ 2)) (t)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__117.
rewrite (pz_inv (2 ^ 2) (t)%Z).
rewrite (pz_pow 2 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__112.
rw e__116.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 3) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + ((- 1) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))) + (1 * / 3))).
{
assert (e__118 : (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
assert (e__119 : zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__121 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((/ ((powerRZ 2 (i__0)%Z) ^ 2))).
{
assert (e__120 : powerRZ (1 * / 4) (i__0)%Z = powerRZ (/ (2 ^ 2)) (i__0)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__120.
rewrite (pz_inv (2 ^ 2) (i__0)%Z).
rewrite (pz_pow 2 2 (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__119.
feq.
}
assert (e__122 : (powerRZ (1 * / 4) (t)%Z) = (/ ((powerRZ 2 (t)%Z) ^ 2))).
{
assert (e__123 : powerRZ (1 * / 4) (t)%Z = powerRZ (/ (2 ^ 2)) (t)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__123.
rewrite (pz_inv (2 ^ 2) (t)%Z).
rewrite (pz_pow 2 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__118.
rw e__122.
reflexivity.
}
feq.
}
feq.
}
rw e__111.
apply (from_eq_zero 1 0 (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) ((1 - (powerRZ (1 * / 4) (t)%Z)) * / 3)); [exact s__47 | lra ..].
}
}
{
apply inv_pos.
assert (e__124 : (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = 1 * ((zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) - 0) + 0).
{
transitivity ((zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
assert (e__125 : zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__127 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((/ ((powerRZ 2 (i__0)%Z) ^ 2))).
{
assert (e__126 : powerRZ (1 * / 4) (i__0)%Z = powerRZ (/ (2 ^ 2)) (i__0)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__126.
rewrite (pz_inv (2 ^ 2) (i__0)%Z).
rewrite (pz_pow 2 2 (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__125.
feq.
}
symmetry.
transitivity ((zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
assert (e__128 : (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
assert (e__129 : zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__131 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((/ ((powerRZ 2 (i__0)%Z) ^ 2))).
{
assert (e__130 : powerRZ (1 * / 4) (i__0)%Z = powerRZ (/ (2 ^ 2)) (i__0)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__130.
rewrite (pz_inv (2 ^ 2) (i__0)%Z).
rewrite (pz_pow 2 2 (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
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
feq.
}
rw e__124.
apply (from_lt_pos 1 0 0 (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)))); [exact s__78 | lra ..].
}
}
rw e__79. exact w__80.
}
split.
{
change (0 <> (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)))).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__133 : (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = 1 * ((zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) - 0) + 0).
{
transitivity ((zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
assert (e__134 : zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__136 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((/ ((powerRZ 2 (i__0)%Z) ^ 2))).
{
assert (e__135 : powerRZ (1 * / 4) (i__0)%Z = powerRZ (/ (2 ^ 2)) (i__0)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__135.
rewrite (pz_inv (2 ^ 2) (i__0)%Z).
rewrite (pz_pow 2 2 (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__134.
feq.
}
symmetry.
transitivity ((zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
assert (e__137 : (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
assert (e__138 : zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)) = (zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => (1) * (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__140 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((/ ((powerRZ 2 (i__0)%Z) ^ 2))).
{
assert (e__139 : powerRZ (1 * / 4) (i__0)%Z = powerRZ (/ (2 ^ 2)) (i__0)%Z).
{
try replace (1 * / 4) with (/ (2 ^ 2)) by feq.
reflexivity.
}
rw e__139.
rewrite (pz_inv (2 ^ 2) (i__0)%Z).
rewrite (pz_pow 2 2 (i__0)%Z).
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (t)%Z (fun i__0 : Z => (/ ((powerRZ 2 (i__0)%Z) ^ 2)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__138.
feq.
}
eapply eq_trans.
{
rw e__137.
reflexivity.
}
feq.
}
feq.
}
rw e__133.
apply (from_lt_pos 1 0 0 (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z)))); [exact s__78 | lra ..].
}
{
change (1 < (1 * / (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 * / 4) (i)%Z))))).
exact s__132.
}
Qed.
Lemma meaningful : forall (t : Z), (0 <= t)%Z -> (1 <= (IZR t)) -> ((0 <> (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 / 4) (i)%Z))))).
Proof. intros v0 v1 v2. exact (proj1 (proved v0 v1 v2)). Qed.
Theorem claim : forall (t : Z), (0 <= t)%Z -> (1 <= (IZR t)) -> (1 < (1 / (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 / 4) (i)%Z))))).
Proof. intros v0 v1 v2. exact (proj2 (proved v0 v1 v2)). Qed.
Fail Definition corrupted : forall (t : Z), (0 <= t)%Z -> (1 <= (IZR t)) -> ((1 / (zsum (1)%Z (t)%Z (fun i : Z => (powerRZ (1 / 4) (i)%Z)))) <= 1) := claim.
End T_adamnx_related_adagrad_summable_ce60444c.


(* adamnx.related.rmsprop_step; certificate 3e237bc12c85c8c248858169824fb054cb99b65db862054b8538642580ef2958 *)
Module T_adamnx_related_rmsprop_step_3e237bc1.
Fixpoint adam_v_nat (b : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * (adam_v_nat b g k__)) + ((1 - b) * ((g (((0 + Z.of_nat k__) + 1))%Z) ^ 2))) end.
Definition adam_v (b : R) (g : Z -> R) (n : Z) : R := adam_v_nat b g (Z.to_nat (n - 0)).
Lemma adam_v_start : forall (b : R) (g : Z -> R), adam_v b g (0)%Z = 0.
Proof. intros. unfold adam_v. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma adam_v_succ : forall (b : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> adam_v b g (n + 1)%Z = ((b * (adam_v b g (n)%Z)) + ((1 - b) * ((g ((n + 1))%Z) ^ 2))).
Proof. intros b g n bound. unfold adam_v. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [adam_v_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b : R) (B : R) (g : Z -> R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)) /\ (0 <= B) /\ (forall i : Z, ((1)%Z <= i)%Z -> (((g (i)%Z) ^ 2) <= B)).
Proof.
exists (1 * / 2), 4, (fun i : Z => 2), (3)%Z.
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
change (0 <= 4).
closed_less.
}
{
change (forall i : Z, ((1)%Z <= i)%Z -> ((2 ^ 2) <= 4)).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply gap_le.
apply Req_le_sym.
assert (e__2 : (4 - (2 ^ 2)) = 0).
{
feq.
}
rw e__2.
rat.
}
}
}
Qed.

Theorem claim : forall (b : R) (B : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (0 <= B) -> (forall i : Z, ((1)%Z <= i)%Z -> (((g (i)%Z) ^ 2) <= B)) -> ((adam_v b g (t)%Z) <= B).
Proof.
intros b B g t b__0 h__2 h__5 h__6.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
(* V *)
assert (s__34 : (forall k : Z, ((0)%Z <= k)%Z -> ((adam_v b g (k)%Z) <= B))).
{
apply (induction_from (fun k : Z => ((adam_v b g (k)%Z) <= B)) (0)%Z).
{
change ((adam_v b g (0)%Z) <= B).
(* base *)
assert (s__11 : ((adam_v b g (0)%Z) <= B)).
{
apply gap_le.
assert (e__7 : (B - (adam_v b g (0)%Z)) = B).
{
transitivity (B).
{
assert (e__9 : (adam_v b g (0)%Z) = 0).
{
rewrite (adam_v_start b g).
change (0 = 0).
reflexivity.
}
eapply eq_trans.
{
rw e__9.
reflexivity.
}
feq.
}
symmetry.
transitivity (B).
{
reflexivity.
}
feq.
}
assert (w__8 : 0 <= B).
{
assert (e__10 : B = 1 * (B - 0) + 0).
{
transitivity (B).
{
reflexivity.
}
symmetry.
transitivity (B).
{
feq.
}
feq.
}
rw e__10.
apply (from_le_nn 1 0 0 B); [exact h__5 | lra ..].
}
rw e__7. exact w__8.
}
exact s__11.
}
{
intros k b__12.
assert (r__13 : 0 <= IZR k).
{ izr_le. }
intros IH__14.
change ((adam_v b g (k + 1)%Z) <= B).
(* step *)
assert (s__28 : ((adam_v b g ((k + 1))%Z) <= B)).
{
apply gap_le.
assert (e__15 : (B - (adam_v b g ((k + 1))%Z)) = ((b * (B - (adam_v b g (k)%Z))) + ((1 - b) * (B - ((g ((k + 1))%Z) ^ 2))))).
{
transitivity ((((- 1) * (adam_v b g (k)%Z) * b) + (((g (k + 1)%Z) ^ 2) * b) + ((- 1) * ((g (k + 1)%Z) ^ 2)) + B)).
{
assert (e__17 : (adam_v b g ((k + 1))%Z) = (((adam_v b g (k)%Z) * b) + ((- 1) * ((g (k + 1)%Z) ^ 2) * b) + ((g (k + 1)%Z) ^ 2))).
{
transitivity (adam_v b g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (adam_v_succ b g (k)%Z) by zp.
change (((b * (adam_v b g (k)%Z)) + ((1 - b) * ((g (((k)%Z + 1))%Z) ^ 2))) = (((adam_v b g (k)%Z) * b) + ((- 1) * ((g (k + 1)%Z) ^ 2) * b) + ((g (k + 1)%Z) ^ 2))).
assert (e__18 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__18.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__17.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (adam_v b g (k)%Z) * b) + (((g (k + 1)%Z) ^ 2) * b) + ((- 1) * ((g (k + 1)%Z) ^ 2)) + B)).
{
assert (e__19 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
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
assert (w__16 : 0 <= ((b * (B - (adam_v b g (k)%Z))) + ((1 - b) * (B - ((g ((k + 1))%Z) ^ 2))))).
{
apply plus_nn_nn.
{
apply mult_pos_nn.
{
assert (e__20 : b = 1 * (b - 0) + 0).
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
rw e__20.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
{
assert (e__21 : (B - (adam_v b g (k)%Z)) = 1 * (B - (adam_v b g (k)%Z)) + 0).
{
transitivity ((((- 1) * (adam_v b g (k)%Z)) + B)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (adam_v b g (k)%Z)) + B)).
{
feq.
}
feq.
}
rw e__21.
apply (from_le_nn 1 0 (adam_v b g (k)%Z) B); [exact IH__14 | lra ..].
}
}
{
apply mult_pos_nn.
{
assert (e__22 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__22.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
assert (b__23 : ((1)%Z <= ((k + 1))%Z)%Z).
{
zp.
}
assert (i__24 : (((g ((k + 1))%Z) ^ 2) <= B)) by exact (h__6 ((k + 1))%Z b__23).
assert (e__25 : (B - ((g ((k + 1))%Z) ^ 2)) = 1 * (B - ((g ((k + 1))%Z) ^ 2)) + 0).
{
transitivity ((((- 1) * ((g (k + 1)%Z) ^ 2)) + B)).
{
assert (e__26 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__26.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((g (k + 1)%Z) ^ 2)) + B)).
{
assert (e__27 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__27.
reflexivity.
}
feq.
}
feq.
}
rw e__25.
apply (from_le_nn 1 0 ((g ((k + 1))%Z) ^ 2) B); [exact i__24 | lra ..].
}
}
}
rw e__15. exact w__16.
}
apply gap_le.
assert (e__29 : (B - (adam_v b g (k + 1)%Z)) = 1 * (B - (adam_v b g ((k + 1))%Z)) + 0).
{
transitivity ((((- 1) * (adam_v b g (k)%Z) * b) + (((g (k + 1)%Z) ^ 2) * b) + ((- 1) * ((g (k + 1)%Z) ^ 2)) + B)).
{
assert (e__30 : (adam_v b g (k + 1)%Z) = (((adam_v b g (k)%Z) * b) + ((- 1) * ((g (k + 1)%Z) ^ 2) * b) + ((g (k + 1)%Z) ^ 2))).
{
transitivity (adam_v b g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (adam_v_succ b g (k)%Z) by zp.
change (((b * (adam_v b g (k)%Z)) + ((1 - b) * ((g (((k)%Z + 1))%Z) ^ 2))) = (((adam_v b g (k)%Z) * b) + ((- 1) * ((g (k + 1)%Z) ^ 2) * b) + ((g (k + 1)%Z) ^ 2))).
assert (e__31 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__31.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__30.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (adam_v b g (k)%Z) * b) + (((g (k + 1)%Z) ^ 2) * b) + ((- 1) * ((g (k + 1)%Z) ^ 2)) + B)).
{
assert (e__32 : (adam_v b g ((k + 1))%Z) = (((adam_v b g (k)%Z) * b) + ((- 1) * ((g (k + 1)%Z) ^ 2) * b) + ((g (k + 1)%Z) ^ 2))).
{
transitivity (adam_v b g ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (adam_v_succ b g (k)%Z) by zp.
change (((b * (adam_v b g (k)%Z)) + ((1 - b) * ((g (((k)%Z + 1))%Z) ^ 2))) = (((adam_v b g (k)%Z) * b) + ((- 1) * ((g (k + 1)%Z) ^ 2) * b) + ((g (k + 1)%Z) ^ 2))).
assert (e__33 : (g (((k)%Z + 1))%Z) = (g (k + 1)%Z)).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__33.
reflexivity.
}
feq.
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
apply (from_le_nn 1 0 (adam_v b g ((k + 1))%Z) B); [exact s__28 | lra ..].
}
}
(* goal *)
assert (s__37 : ((adam_v b g (t)%Z) <= B)).
{
assert (b__35 : ((0)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__36 : ((adam_v b g (t)%Z) <= B)).
{
exact (s__34 (t)%Z b__35).
}
exact u__36.
}
change ((adam_v b g (t)%Z) <= B).
exact s__37.
Qed.
Fail Definition corrupted : forall (b : R) (B : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (0 <= B) -> (forall i : Z, ((1)%Z <= i)%Z -> (((g (i)%Z) ^ 2) <= B)) -> (B < (adam_v b g (t)%Z)) := claim.
End T_adamnx_related_rmsprop_step_3e237bc1.


(* adamnx.related.rmsprop_unbounded; certificate 9b33b8fd110bfe1d468e354aab094ad983ef331d707bc8b96ce6c86b85c3f637 *)
Module T_adamnx_related_rmsprop_unbounded_9b33b8fd.
Fixpoint adam_v_nat (b : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => 0 | S k__ => ((b * (adam_v_nat b g k__)) + ((1 - b) * ((g (((0 + Z.of_nat k__) + 1))%Z) ^ 2))) end.
Definition adam_v (b : R) (g : Z -> R) (n : Z) : R := adam_v_nat b g (Z.to_nat (n - 0)).
Lemma adam_v_start : forall (b : R) (g : Z -> R), adam_v b g (0)%Z = 0.
Proof. intros. unfold adam_v. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma adam_v_succ : forall (b : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> adam_v b g (n + 1)%Z = ((b * (adam_v b g (n)%Z)) + ((1 - b) * ((g ((n + 1))%Z) ^ 2))).
Proof. intros b g n bound. unfold adam_v. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [adam_v_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (b : R) (t : Z), (0 <= t)%Z /\ ((0 < b) /\ (b < 1)) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), (3)%Z.
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

Theorem claim : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> (((1 - b) * (powerRZ 4 (t)%Z)) <= (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (t)%Z)).
Proof.
intros b t b__0 h__2 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* V *)
assert (s__57 : (forall k : Z, ((1)%Z <= k)%Z -> (((1 - b) * (powerRZ 4 (k)%Z)) <= (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (k)%Z)))).
{
apply (induction_from (fun k : Z => (((1 - b) * (powerRZ 4 (k)%Z)) <= (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (k)%Z))) (1)%Z).
{
change (((1 - b) * (powerRZ 4 (1)%Z)) <= (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (1)%Z)).
(* base *)
assert (s__12 : (((1 - b) * (4 ^ 1)) <= (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (1)%Z))).
{
apply gap_le.
assert (e__7 : ((adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (1)%Z) - ((1 - b) * (4 ^ 1))) = 0).
{
transitivity (0).
{
assert (e__9 : (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (1)%Z) = (((- 4) * b) + 4)).
{
transitivity (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) ((0)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (adam_v_succ b (fun i : Z => (powerRZ 2 (i)%Z)) (0)%Z) by zp.
change (((b * (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (0)%Z)) + ((1 - b) * ((powerRZ 2 (((0)%Z + 1))%Z) ^ 2))) = (((- 4) * b) + 4)).
assert (e__10 : (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (0)%Z) = 0).
{
rewrite (adam_v_start b (fun i : Z => (powerRZ 2 (i)%Z))).
change (0 = 0).
reflexivity.
}
assert (e__11 : (powerRZ 2 (((0)%Z + 1))%Z) = 2).
{
swap (((0)%Z + 1))%Z with (1)%Z.
rewrite (pz_whole 2 (1)%Z 1 eq_refl).
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
eapply eq_trans.
{
rw e__9.
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
assert (w__8 : 0 <= 0).
{
apply Req_le_sym.
reflexivity.
}
rw e__7. exact w__8.
}
apply Req_le.
transitivity ((((- 4) * b) + 4)).
{
assert (e__13 : (powerRZ 4 (1)%Z) = 4).
{
rewrite (pz_whole 4 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__13.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 4) * b) + 4)).
{
transitivity (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) ((0)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (adam_v_succ b (fun i : Z => (powerRZ 2 (i)%Z)) (0)%Z) by zp.
change (((b * (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (0)%Z)) + ((1 - b) * ((powerRZ 2 (((0)%Z + 1))%Z) ^ 2))) = (((- 4) * b) + 4)).
assert (e__14 : (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (0)%Z) = 0).
{
rewrite (adam_v_start b (fun i : Z => (powerRZ 2 (i)%Z))).
change (0 = 0).
reflexivity.
}
assert (e__15 : (powerRZ 2 (((0)%Z + 1))%Z) = 2).
{
swap (((0)%Z + 1))%Z with (1)%Z.
rewrite (pz_whole 2 (1)%Z 1 eq_refl).
feq.
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
{
intros k b__16.
assert (r__17 : 1 <= IZR k).
{ izr_le. }
intros IH__18.
change (((1 - b) * (powerRZ 4 (k + 1)%Z)) <= (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (k + 1)%Z)).
(* step *)
assert (s__43 : (((1 - b) * (powerRZ 4 ((k + 1))%Z)) <= (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) ((k + 1))%Z))).
{
apply gap_le.
assert (e__19 : ((adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) ((k + 1))%Z) - ((1 - b) * (powerRZ 4 ((k + 1))%Z))) = ((b * ((adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (k)%Z) - ((1 - b) * (powerRZ 4 (k)%Z)))) + (b * (1 - b) * (powerRZ 4 (k)%Z)))).
{
transitivity (((adam_v b (fun i__0 : Z => (powerRZ 2 (i__0)%Z)) (k)%Z) * b)).
{
assert (e__21 : (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) ((k + 1))%Z) = (((adam_v b (fun i__0 : Z => (powerRZ 2 (i__0)%Z)) (k)%Z) * b) + ((- 4) * ((powerRZ 2 (k)%Z) ^ 2) * b) + (4 * ((powerRZ 2 (k)%Z) ^ 2)))).
{
transitivity (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (adam_v_succ b (fun i : Z => (powerRZ 2 (i)%Z)) (k)%Z) by zp.
change (((b * (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (k)%Z)) + ((1 - b) * ((powerRZ 2 (((k)%Z + 1))%Z) ^ 2))) = (((adam_v b (fun i__0 : Z => (powerRZ 2 (i__0)%Z)) (k)%Z) * b) + ((- 4) * ((powerRZ 2 (k)%Z) ^ 2) * b) + (4 * ((powerRZ 2 (k)%Z) ^ 2)))).
assert (e__22 : (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (k)%Z) = (adam_v b (fun i__0 : Z => (powerRZ 2 (i__0)%Z)) (k)%Z)).
{
assert (e__23 : (fun i : Z => (powerRZ 2 (i)%Z)) = (fun i__0 : Z => (powerRZ 2 (i__0)%Z))).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__23.
reflexivity.
}
assert (e__24 : (powerRZ 2 (((k)%Z + 1))%Z) = (2 * (powerRZ 2 (k)%Z))).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
rewrite (pz_add 2 (k)%Z (1)%Z) by zp.
rewrite (pz_whole 2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__22.
rw e__24.
reflexivity.
}
feq.
}
assert (e__25 : (powerRZ 4 ((k + 1))%Z) = (4 * ((powerRZ 2 (k)%Z) ^ 2))).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add 4 (k)%Z (1)%Z) by zp.
rewrite (pz_whole 4 (1)%Z 1 eq_refl).
assert (e__26 : powerRZ 4 (k)%Z = powerRZ (2 ^ 2) (k)%Z).
{
try replace 4 with (2 ^ 2) by feq.
reflexivity.
}
rw e__26.
rewrite (pz_pow 2 2 (k)%Z).
feq.
}
eapply eq_trans.
{
rw e__21.
rw e__25.
reflexivity.
}
feq.
}
symmetry.
transitivity (((adam_v b (fun i__0 : Z => (powerRZ 2 (i__0)%Z)) (k)%Z) * b)).
{
assert (e__27 : (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (k)%Z) = (adam_v b (fun i__0 : Z => (powerRZ 2 (i__0)%Z)) (k)%Z)).
{
assert (e__28 : (fun i : Z => (powerRZ 2 (i)%Z)) = (fun i__0 : Z => (powerRZ 2 (i__0)%Z))).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__28.
reflexivity.
}
assert (e__29 : (powerRZ 4 (k)%Z) = ((powerRZ 2 (k)%Z) ^ 2)).
{
assert (e__30 : powerRZ 4 (k)%Z = powerRZ (2 ^ 2) (k)%Z).
{
try replace 4 with (2 ^ 2) by feq.
reflexivity.
}
rw e__30.
rewrite (pz_pow 2 2 (k)%Z).
feq.
}
eapply eq_trans.
{
rw e__27.
rw e__29.
reflexivity.
}
feq.
}
feq.
}
assert (w__20 : 0 <= ((b * ((adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (k)%Z) - ((1 - b) * (powerRZ 4 (k)%Z)))) + (b * (1 - b) * (powerRZ 4 (k)%Z)))).
{
apply Rlt_le.
apply plus_nn_pos.
{
apply mult_pos_nn.
{
assert (e__31 : b = 1 * (b - 0) + 0).
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
rw e__31.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
{
assert (e__32 : ((adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (k)%Z) - ((1 - b) * (powerRZ 4 (k)%Z))) = 1 * ((adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (k)%Z) - ((1 - b) * (powerRZ 4 (k)%Z))) + 0).
{
transitivity (((adam_v b (fun i__0 : Z => (powerRZ 2 (i__0)%Z)) (k)%Z) + (((powerRZ 2 (k)%Z) ^ 2) * b) + ((- 1) * ((powerRZ 2 (k)%Z) ^ 2)))).
{
assert (e__33 : (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (k)%Z) = (adam_v b (fun i__0 : Z => (powerRZ 2 (i__0)%Z)) (k)%Z)).
{
assert (e__34 : (fun i : Z => (powerRZ 2 (i)%Z)) = (fun i__0 : Z => (powerRZ 2 (i__0)%Z))).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__34.
reflexivity.
}
assert (e__35 : (powerRZ 4 (k)%Z) = ((powerRZ 2 (k)%Z) ^ 2)).
{
assert (e__36 : powerRZ 4 (k)%Z = powerRZ (2 ^ 2) (k)%Z).
{
try replace 4 with (2 ^ 2) by feq.
reflexivity.
}
rw e__36.
rewrite (pz_pow 2 2 (k)%Z).
feq.
}
eapply eq_trans.
{
rw e__33.
rw e__35.
reflexivity.
}
feq.
}
symmetry.
transitivity (((adam_v b (fun i__0 : Z => (powerRZ 2 (i__0)%Z)) (k)%Z) + (((powerRZ 2 (k)%Z) ^ 2) * b) + ((- 1) * ((powerRZ 2 (k)%Z) ^ 2)))).
{
assert (e__37 : (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (k)%Z) = (adam_v b (fun i__0 : Z => (powerRZ 2 (i__0)%Z)) (k)%Z)).
{
assert (e__38 : (fun i : Z => (powerRZ 2 (i)%Z)) = (fun i__0 : Z => (powerRZ 2 (i__0)%Z))).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__38.
reflexivity.
}
assert (e__39 : (powerRZ 4 (k)%Z) = ((powerRZ 2 (k)%Z) ^ 2)).
{
assert (e__40 : powerRZ 4 (k)%Z = powerRZ (2 ^ 2) (k)%Z).
{
try replace 4 with (2 ^ 2) by feq.
reflexivity.
}
rw e__40.
rewrite (pz_pow 2 2 (k)%Z).
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
feq.
}
rw e__32.
apply (from_le_nn 1 0 ((1 - b) * (powerRZ 4 (k)%Z)) (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (k)%Z)); [exact IH__18 | lra ..].
}
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__41 : b = 1 * (b - 0) + 0).
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
rw e__41.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
{
assert (e__42 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__42.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
}
{
apply pz_pos.
lra.
}
}
}
rw e__19. exact w__20.
}
apply gap_le.
assert (e__44 : ((adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (k + 1)%Z) - ((1 - b) * (powerRZ 4 (k + 1)%Z))) = 1 * ((adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) ((k + 1))%Z) - ((1 - b) * (powerRZ 4 ((k + 1))%Z))) + 0).
{
transitivity (((adam_v b (fun i__0 : Z => (powerRZ 2 (i__0)%Z)) (k)%Z) * b)).
{
assert (e__45 : (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (k + 1)%Z) = (((adam_v b (fun i__0 : Z => (powerRZ 2 (i__0)%Z)) (k)%Z) * b) + ((- 4) * ((powerRZ 2 (k)%Z) ^ 2) * b) + (4 * ((powerRZ 2 (k)%Z) ^ 2)))).
{
transitivity (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (adam_v_succ b (fun i : Z => (powerRZ 2 (i)%Z)) (k)%Z) by zp.
change (((b * (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (k)%Z)) + ((1 - b) * ((powerRZ 2 (((k)%Z + 1))%Z) ^ 2))) = (((adam_v b (fun i__0 : Z => (powerRZ 2 (i__0)%Z)) (k)%Z) * b) + ((- 4) * ((powerRZ 2 (k)%Z) ^ 2) * b) + (4 * ((powerRZ 2 (k)%Z) ^ 2)))).
assert (e__46 : (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (k)%Z) = (adam_v b (fun i__0 : Z => (powerRZ 2 (i__0)%Z)) (k)%Z)).
{
assert (e__47 : (fun i : Z => (powerRZ 2 (i)%Z)) = (fun i__0 : Z => (powerRZ 2 (i__0)%Z))).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__47.
reflexivity.
}
assert (e__48 : (powerRZ 2 (((k)%Z + 1))%Z) = (2 * (powerRZ 2 (k)%Z))).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
rewrite (pz_add 2 (k)%Z (1)%Z) by zp.
rewrite (pz_whole 2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__46.
rw e__48.
reflexivity.
}
feq.
}
assert (e__49 : (powerRZ 4 (k + 1)%Z) = (4 * ((powerRZ 2 (k)%Z) ^ 2))).
{
rewrite (pz_add 4 (k)%Z (1)%Z) by zp.
rewrite (pz_whole 4 (1)%Z 1 eq_refl).
assert (e__50 : powerRZ 4 (k)%Z = powerRZ (2 ^ 2) (k)%Z).
{
try replace 4 with (2 ^ 2) by feq.
reflexivity.
}
rw e__50.
rewrite (pz_pow 2 2 (k)%Z).
feq.
}
eapply eq_trans.
{
rw e__45.
rw e__49.
reflexivity.
}
feq.
}
symmetry.
transitivity (((adam_v b (fun i__0 : Z => (powerRZ 2 (i__0)%Z)) (k)%Z) * b)).
{
assert (e__51 : (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) ((k + 1))%Z) = (((adam_v b (fun i__0 : Z => (powerRZ 2 (i__0)%Z)) (k)%Z) * b) + ((- 4) * ((powerRZ 2 (k)%Z) ^ 2) * b) + (4 * ((powerRZ 2 (k)%Z) ^ 2)))).
{
transitivity (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) ((k)%Z + 1)%Z).
{ f_equal; ring. }
rewrite (adam_v_succ b (fun i : Z => (powerRZ 2 (i)%Z)) (k)%Z) by zp.
change (((b * (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (k)%Z)) + ((1 - b) * ((powerRZ 2 (((k)%Z + 1))%Z) ^ 2))) = (((adam_v b (fun i__0 : Z => (powerRZ 2 (i__0)%Z)) (k)%Z) * b) + ((- 4) * ((powerRZ 2 (k)%Z) ^ 2) * b) + (4 * ((powerRZ 2 (k)%Z) ^ 2)))).
assert (e__52 : (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (k)%Z) = (adam_v b (fun i__0 : Z => (powerRZ 2 (i__0)%Z)) (k)%Z)).
{
assert (e__53 : (fun i : Z => (powerRZ 2 (i)%Z)) = (fun i__0 : Z => (powerRZ 2 (i__0)%Z))).
{
apply functional_extensionality; intros i__0.
reflexivity.
}
rw e__53.
reflexivity.
}
assert (e__54 : (powerRZ 2 (((k)%Z + 1))%Z) = (2 * (powerRZ 2 (k)%Z))).
{
swap (((k)%Z + 1))%Z with (k + 1)%Z.
rewrite (pz_add 2 (k)%Z (1)%Z) by zp.
rewrite (pz_whole 2 (1)%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__52.
rw e__54.
reflexivity.
}
feq.
}
assert (e__55 : (powerRZ 4 ((k + 1))%Z) = (4 * ((powerRZ 2 (k)%Z) ^ 2))).
{
swap ((k + 1))%Z with (k + 1)%Z.
rewrite (pz_add 4 (k)%Z (1)%Z) by zp.
rewrite (pz_whole 4 (1)%Z 1 eq_refl).
assert (e__56 : powerRZ 4 (k)%Z = powerRZ (2 ^ 2) (k)%Z).
{
try replace 4 with (2 ^ 2) by feq.
reflexivity.
}
rw e__56.
rewrite (pz_pow 2 2 (k)%Z).
feq.
}
eapply eq_trans.
{
rw e__51.
rw e__55.
reflexivity.
}
feq.
}
feq.
}
rw e__44.
apply (from_le_nn 1 0 ((1 - b) * (powerRZ 4 ((k + 1))%Z)) (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) ((k + 1))%Z)); [exact s__43 | lra ..].
}
}
(* goal *)
assert (s__60 : (((1 - b) * (powerRZ 4 (t)%Z)) <= (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (t)%Z))).
{
assert (b__58 : ((1)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__59 : (((1 - b) * (powerRZ 4 (t)%Z)) <= (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (t)%Z))).
{
exact (s__57 (t)%Z b__58).
}
exact u__59.
}
change (((1 - b) * (powerRZ 4 (t)%Z)) <= (adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (t)%Z)).
exact s__60.
Qed.
Fail Definition corrupted : forall (b : R) (t : Z), (0 <= t)%Z -> ((0 < b) /\ (b < 1)) -> (1 <= (IZR t)) -> ((adam_v b (fun i : Z => (powerRZ 2 (i)%Z)) (t)%Z) < ((1 - b) * (powerRZ 4 (t)%Z))) := claim.
End T_adamnx_related_rmsprop_unbounded_9b33b8fd.


(* adamnx.related.radam; certificate 12b9dc015477fcfef77a3cc87c87d87df883768f4cbb3272184ae3f3e80d8cdb *)
Module T_adamnx_related_radam_12b9dc01.
Definition rho (b : R) (t : Z) : R := ((2 / (1 - b)) - 1 - ((2 * (IZR t) * (powerRZ b (t)%Z)) / (1 - (powerRZ b (t)%Z)))).

Theorem claim : (((rho (999 / 1000) (4)%Z) <= 4) /\ (4 < (rho (999 / 1000) (5)%Z)) /\ ((rho (999 / 1000) (5)%Z) <= 5) /\ (5 < (rho (999 / 1000) (6)%Z))).
Proof.
(* goal *)
assert (s__0 : (((rho (999 * / 1000) (4)%Z) <= 4) /\ (4 < (rho (999 * / 1000) (5)%Z)) /\ ((rho (999 * / 1000) (5)%Z) <= 5) /\ (5 < (rho (999 * / 1000) (6)%Z)))).
{
repeat match goal with |- _ /\ _ => split end.
{ change (((2 * / (1 - (999 * / 1000))) - 1 - ((2 * 4 * ((999 * / 1000) ^ 4)) * / (1 - ((999 * / 1000) ^ 4)))) <= 4).
closed_less.
}
{ change (4 < ((2 * / (1 - (999 * / 1000))) - 1 - ((2 * 5 * ((999 * / 1000) ^ 5)) * / (1 - ((999 * / 1000) ^ 5))))).
closed_less.
}
{ change (((2 * / (1 - (999 * / 1000))) - 1 - ((2 * 5 * ((999 * / 1000) ^ 5)) * / (1 - ((999 * / 1000) ^ 5)))) <= 5).
closed_less.
}
{ change (5 < ((2 * / (1 - (999 * / 1000))) - 1 - ((2 * 6 * ((999 * / 1000) ^ 6)) * / (1 - ((999 * / 1000) ^ 6))))).
closed_less.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 h__4]]].
change (((rho (999 * / 1000) (4)%Z) <= 4) /\ (4 < (rho (999 * / 1000) (5)%Z)) /\ ((rho (999 * / 1000) (5)%Z) <= 5) /\ (5 < (rho (999 * / 1000) (6)%Z))).
exact s__0.
Qed.
Fail Definition corrupted : ((4 < (rho (999 / 1000) (4)%Z)) /\ (4 < (rho (999 / 1000) (5)%Z)) /\ ((rho (999 / 1000) (5)%Z) <= 5) /\ (5 < (rho (999 / 1000) (6)%Z))) := claim.
End T_adamnx_related_radam_12b9dc01.


(* adamnx.related.lion; certificate bc63d9808595b222003ab38d398eb3ad5d5529add4735b8a4669c82d56fddb55 *)
Module T_adamnx_related_lion_bc63d980.

Theorem claim : (1 < 2).
Proof.
(* goal *)
assert (s__0 : (1 < 2)).
{
change (1 < 2).
closed_less.
}
change (1 < 2).
exact s__0.
Qed.
Fail Definition corrupted : (2 <= 1) := claim.
End T_adamnx_related_lion_bc63d980.


(* adamnx.related.table1_order_fails; certificate 339c7d4459dd7a90693fbb38ca29f66eed01d75ff38dec4329acf578524d3331 *)
Module T_adamnx_related_table1_order_fails_339c7d44.

Theorem claim : (2012 < 2013).
Proof.
(* goal *)
assert (s__0 : (2012 < 2013)).
{
change (2012 < 2013).
closed_less.
}
change (2012 < 2013).
exact s__0.
Qed.
Fail Definition corrupted : (2013 <= 2012) := claim.
End T_adamnx_related_table1_order_fails_339c7d44.


(* adamnx.related.table1_order; certificate 6fb64bbd0b76a4baadd80ab7917a73db5443f865bfdef5c26311483cc6e20327 *)
Module T_adamnx_related_table1_order_6fb64bbd.

Theorem claim : ((1986 <= 1986) /\ (1986 <= 2012) /\ (2012 <= 2015) /\ (2015 <= 2017) /\ (2017 <= 2023) /\ (2023 <= 2024) /\ (2024 <= 2024)).
Proof.
(* goal *)
assert (s__0 : ((1986 <= 1986) /\ (1986 <= 2012) /\ (2012 <= 2015) /\ (2015 <= 2017) /\ (2017 <= 2023) /\ (2023 <= 2024) /\ (2024 <= 2024))).
{
repeat match goal with |- _ /\ _ => split end.
{ change (1986 <= 1986).
apply Req_le.
closed_eq.
}
{ change (1986 <= 2012).
closed_less.
}
{ change (2012 <= 2015).
closed_less.
}
{ change (2015 <= 2017).
closed_less.
}
{ change (2017 <= 2023).
closed_less.
}
{ change (2023 <= 2024).
closed_less.
}
{ change (2024 <= 2024).
apply Req_le.
closed_eq.
}
}
pose proof s__0 as [h__1 [h__2 [h__3 [h__4 [h__5 [h__6 h__7]]]]]].
change ((1986 <= 1986) /\ (1986 <= 2012) /\ (2012 <= 2015) /\ (2015 <= 2017) /\ (2017 <= 2023) /\ (2023 <= 2024) /\ (2024 <= 2024)).
exact s__0.
Qed.
Fail Definition corrupted : ((1986 < 1986) /\ (1986 <= 2012) /\ (2012 <= 2015) /\ (2015 <= 2017) /\ (2017 <= 2023) /\ (2023 <= 2024) /\ (2024 <= 2024)) := claim.
End T_adamnx_related_table1_order_6fb64bbd.


(* adamnx.no_vanishing; certificate 71a58744488acd365641ca472d4ba1e4e742f0bb3b0cbdd751ebad41eba3a8dd *)
Module T_adamnx_no_vanishing_71a58744.
Definition normalized_rate (a : R) (t : Z) : R := ((1 - (powerRZ a ((t + (- 1)))%Z)) / (1 - (powerRZ a (t)%Z))).
Fixpoint v_nat (a : R) (v0 : R) (g : Z -> R) (k__ : nat) : R :=
match k__ with O => v0 | S k__ => (((normalized_rate a (((0 + Z.of_nat k__) + 1))%Z) * (v_nat a v0 g k__)) + ((1 - (normalized_rate a (((0 + Z.of_nat k__) + 1))%Z)) * ((g (((0 + Z.of_nat k__) + 1))%Z) ^ 2))) end.
Definition v (a : R) (v0 : R) (g : Z -> R) (n : Z) : R := v_nat a v0 g (Z.to_nat (n - 0)).
Lemma v_start : forall (a : R) (v0 : R) (g : Z -> R), v a v0 g (0)%Z = v0.
Proof. intros. unfold v. replace (Z.to_nat (0 - 0)) with O by lia. reflexivity. Qed.
Lemma v_succ : forall (a : R) (v0 : R) (g : Z -> R) (n : Z), (0 <= n)%Z -> v a v0 g (n + 1)%Z = (((normalized_rate a ((n + 1))%Z) * (v a v0 g (n)%Z)) + ((1 - (normalized_rate a ((n + 1))%Z)) * ((g ((n + 1))%Z) ^ 2))).
Proof. intros a v0 g n bound. unfold v. replace (Z.to_nat (n + 1 - 0)) with (S (Z.to_nat (n - 0))) by lia. cbn [v_nat]. replace (0 + Z.of_nat (Z.to_nat (n - 0)))%Z with n by lia. reflexivity. Qed.

Lemma satisfiable : exists (a : R) (v0 : R) (g : Z -> R) (t : Z), (0 <= t)%Z /\ ((0 < a) /\ (a < 1)) /\ (1 <= (IZR t)).
Proof.
exists (1 * / 2), 7, (fun i : Z => (1 * / (IZR i))), (3)%Z.
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

Theorem claim : forall (a : R) (v0 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR t)) -> (((1 - a) * ((g (1)%Z) ^ 2)) <= (v a v0 g (t)%Z)).
Proof.
intros a v0 g t b__0 h__2 h__5.
assert (r__1 : 0 <= IZR t) by (izr_le).
pose proof h__2 as [h__3 h__4].
assert (z__6 : ((1)%Z <= (t)%Z)%Z).
{ izr_back. }
(* S *)
assert (s__65 : (forall k : Z, ((1)%Z <= k)%Z -> (((1 - a) * ((g (1)%Z) ^ 2)) <= ((1 - a) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))))).
{
apply (induction_from (fun k : Z => (((1 - a) * ((g (1)%Z) ^ 2)) <= ((1 - a) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))) (1)%Z).
{
change (((1 - a) * ((g (1)%Z) ^ 2)) <= ((1 - a) * (zsum (1)%Z (1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))).
(* base *)
assert (s__11 : (((1 - a) * ((g (1)%Z) ^ 2)) <= ((1 - a) * (zsum (1)%Z (1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))).
{
apply gap_le.
assert (e__7 : (((1 - a) * (zsum (1)%Z (1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) - ((1 - a) * ((g (1)%Z) ^ 2))) = 0).
{
transitivity (0).
{
assert (e__9 : (zsum (1)%Z (1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((g (1)%Z) ^ 2)).
{
transitivity (((powerRZ a (((1)%Z + (- 1)))%Z) * ((g (1)%Z) ^ 2))).
{
unroll_zsum.
}
assert (e__10 : (powerRZ a (((1)%Z + (- 1)))%Z) = 1).
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
eapply eq_trans.
{
rw e__9.
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
assert (w__8 : 0 <= 0).
{
apply Req_le_sym.
reflexivity.
}
rw e__7. exact w__8.
}
exact s__11.
}
{
intros k b__12.
assert (r__13 : 1 <= IZR k).
{ izr_le. }
intros IH__14.
change (((1 - a) * ((g (1)%Z) ^ 2)) <= ((1 - a) * (zsum (1)%Z (k + 1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))).
(* step *)
assert (s__47 : (((1 - a) * ((g (1)%Z) ^ 2)) <= ((1 - a) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))).
{
apply gap_le.
assert (e__15 : (((1 - a) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) - ((1 - a) * ((g (1)%Z) ^ 2))) = ((((1 - a) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) - ((1 - a) * ((g (1)%Z) ^ 2))) + ((1 - a) * (powerRZ a (k)%Z) * ((g ((k + 1))%Z) ^ 2)))).
{
transitivity (((((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z) * a) + (((g (1)%Z) ^ 2) * a) + ((- 1) * ((g (1)%Z) ^ 2)) + ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z))))))).
{
assert (e__17 : (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__18 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__22 : 1 <= IZR i__0).
{ izr_le. }
assert (n__20 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__19 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__19.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__21 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__21.
reflexivity.
}
feq.
}
feq.
}
transitivity (((/ a)) * zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__23 : ((powerRZ a (((k + 1)%Z + (- 1)))%Z) * ((g (k + 1)%Z) ^ 2)) = (((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z))).
{
assert (e__24 : (powerRZ a (((k + 1)%Z + (- 1)))%Z) = (powerRZ a (k)%Z)).
{
swap (((k + 1)%Z + (- 1)))%Z with (k)%Z.
feq.
}
eapply eq_trans.
{
rw e__24.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) + ((powerRZ a (((k + 1)%Z + (- 1)))%Z) * ((g (k + 1)%Z) ^ 2))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__18.
rw e__23.
feq.
}
eapply eq_trans.
{
rw e__17.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z) * a) + (((g (1)%Z) ^ 2) * a) + ((- 1) * ((g (1)%Z) ^ 2)) + ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z))))))).
{
assert (e__25 : (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__26 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__30 : 1 <= IZR i__0).
{ izr_le. }
assert (n__28 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__27 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__27.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__29 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__29.
reflexivity.
}
feq.
}
feq.
}
transitivity (((/ a)) * zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__26.
feq.
}
assert (e__31 : (g ((k + 1))%Z) = (g (k + 1)%Z)).
{
swap ((k + 1))%Z with (k + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__25.
rw e__31.
reflexivity.
}
feq.
}
feq.
}
assert (w__16 : 0 <= ((((1 - a) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) - ((1 - a) * ((g (1)%Z) ^ 2))) + ((1 - a) * (powerRZ a (k)%Z) * ((g ((k + 1))%Z) ^ 2)))).
{
apply plus_nn_nn.
{
assert (e__32 : (((1 - a) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) - ((1 - a) * ((g (1)%Z) ^ 2))) = 1 * (((1 - a) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) - ((1 - a) * ((g (1)%Z) ^ 2))) + 0).
{
transitivity (((((g (1)%Z) ^ 2) * a) + ((- 1) * ((g (1)%Z) ^ 2)) + ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z))))))).
{
assert (e__33 : (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__34 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__38 : 1 <= IZR i__0).
{ izr_le. }
assert (n__36 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__35 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__35.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__37 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__37.
reflexivity.
}
feq.
}
feq.
}
transitivity (((/ a)) * zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__34.
feq.
}
eapply eq_trans.
{
rw e__33.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((g (1)%Z) ^ 2) * a) + ((- 1) * ((g (1)%Z) ^ 2)) + ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z))))))).
{
assert (e__39 : (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__40 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__44 : 1 <= IZR i__0).
{ izr_le. }
assert (n__42 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__41 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__41.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__43 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__43.
reflexivity.
}
feq.
}
feq.
}
transitivity (((/ a)) * zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__40.
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
rw e__32.
apply (from_le_nn 1 0 ((1 - a) * ((g (1)%Z) ^ 2)) ((1 - a) * (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))); [exact IH__14 | lra ..].
}
{
apply mult_pos_nn.
{
apply mult_pos_pos.
{
assert (e__45 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__45.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
{
apply pz_pos.
assert (e__46 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__46.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
rw e__15. exact w__16.
}
apply gap_le.
assert (e__48 : (((1 - a) * (zsum (1)%Z (k + 1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) - ((1 - a) * ((g (1)%Z) ^ 2))) = 1 * (((1 - a) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) - ((1 - a) * ((g (1)%Z) ^ 2))) + 0).
{
transitivity (((((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z) * a) + (((g (1)%Z) ^ 2) * a) + ((- 1) * ((g (1)%Z) ^ 2)) + ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z))))))).
{
assert (e__49 : (zsum (1)%Z (k + 1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)))).
{
assert (e__50 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__54 : 1 <= IZR i__0).
{ izr_le. }
assert (n__52 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__51 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__51.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__53 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__53.
reflexivity.
}
feq.
}
feq.
}
transitivity (((/ a)) * zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__55 : ((powerRZ a (((k + 1)%Z + (- 1)))%Z) * ((g (k + 1)%Z) ^ 2)) = (((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z))).
{
assert (e__56 : (powerRZ a (((k + 1)%Z + (- 1)))%Z) = (powerRZ a (k)%Z)).
{
swap (((k + 1)%Z + (- 1)))%Z with (k)%Z.
feq.
}
eapply eq_trans.
{
rw e__56.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) + ((powerRZ a (((k + 1)%Z + (- 1)))%Z) * ((g (k + 1)%Z) ^ 2))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__50.
rw e__55.
feq.
}
eapply eq_trans.
{
rw e__49.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + ((- 1) * ((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z) * a) + (((g (1)%Z) ^ 2) * a) + ((- 1) * ((g (1)%Z) ^ 2)) + ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + ((- 1) * (zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z))))))).
{
assert (e__57 : (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z)) + ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)))).
{
swap ((k + 1))%Z with (k + 1)%Z.
assert (e__58 : zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (k)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__62 : 1 <= IZR i__0).
{ izr_le. }
assert (n__60 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__59 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__59.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__61 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__61.
reflexivity.
}
feq.
}
feq.
}
transitivity (((/ a)) * zsum (1)%Z (k)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
assert (e__63 : ((powerRZ a (((k + 1)%Z + (- 1)))%Z) * ((g (k + 1)%Z) ^ 2)) = (((g (k + 1)%Z) ^ 2) * (powerRZ a (k)%Z))).
{
assert (e__64 : (powerRZ a (((k + 1)%Z + (- 1)))%Z) = (powerRZ a (k)%Z)).
{
swap (((k + 1)%Z + (- 1)))%Z with (k)%Z.
feq.
}
eapply eq_trans.
{
rw e__64.
reflexivity.
}
feq.
}
transitivity (zsum (1)%Z (k)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) + ((powerRZ a (((k + 1)%Z + (- 1)))%Z) * ((g (k + 1)%Z) ^ 2))).
{
rewrite (zsum_up (1)%Z (k)%Z (k + 1)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) by zp.
cbv beta. ring.
}
rw e__58.
rw e__63.
feq.
}
eapply eq_trans.
{
rw e__57.
reflexivity.
}
feq.
}
feq.
}
rw e__48.
apply (from_le_nn 1 0 ((1 - a) * ((g (1)%Z) ^ 2)) ((1 - a) * (zsum (1)%Z ((k + 1))%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))); [exact s__47 | lra ..].
}
}
(* S_t *)
assert (s__68 : (((1 - a) * ((g (1)%Z) ^ 2)) <= ((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))).
{
assert (b__66 : ((1)%Z <= (t)%Z)%Z).
{ zp. }
assert (u__67 : (((1 - a) * ((g (1)%Z) ^ 2)) <= ((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))).
{
exact (s__65 (t)%Z b__66).
}
exact u__67.
}
(* closed *)
assert (s__73 : (((1 - (powerRZ a (t)%Z)) * (v a v0 g (t)%Z)) = ((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))).
{
assert (b__69 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__70 : ((0 < a) /\ (a < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__71 : (1 <= (IZR t))).
{
exact h__5.
}
assert (u__72 : (((1 - (powerRZ a (t)%Z)) * (v a v0 g (t)%Z)) = ((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))).
{
exact (T_closed_form_v_ad826a76.claim a v0 g (t)%Z b__69 p__70 p__71).
}
exact u__72.
}
assert (n__83 : (1 - (powerRZ a (t)%Z)) <> 0).
{
apply Rgt_not_eq; red.
assert (g__76 : 0 < a).
{
assert (e__80 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__80.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__77 : 0 < (1 - a)).
{
assert (e__81 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__81.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__78 : 0 < (IZR t)).
{
assert (e__82 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__82.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__79 : 0 < (1 - (powerRZ a (t)%Z))).
{
pz_gap a (t)%Z.
}
lra.
}
assert (n__85 : (((- 1) * (powerRZ a (t)%Z)) + 1) <> 0).
{
assert (e__84 : (1 - (powerRZ a (t)%Z)) = (((- 1) * (powerRZ a (t)%Z)) + 1)).
{
feq.
}
try rewrite <- e__84.
exact n__83.
}
assert (n__86 : ((powerRZ a (t)%Z) + (- 1)) <> 0).
{
intro vanishes.
apply n__85.
transitivity ((- 1) * ((powerRZ a (t)%Z) + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
(* goal *)
assert (s__130 : (((1 - a) * ((g (1)%Z) ^ 2)) <= (v a v0 g (t)%Z))).
{
apply gap_le.
assert (e__74 : ((v a v0 g (t)%Z) - ((1 - a) * ((g (1)%Z) ^ 2))) = (((((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) - ((1 - a) * ((g (1)%Z) ^ 2))) + ((1 - a) * ((g (1)%Z) ^ 2) * (powerRZ a (t)%Z)) + (((1 - (powerRZ a (t)%Z)) * (v a v0 g (t)%Z)) - ((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))) * / (1 - (powerRZ a (t)%Z)))).
{
transitivity (((((g (1)%Z) ^ 2) * a) + ((- 1) * ((g (1)%Z) ^ 2)) + (v a v0 g (t)%Z))).
{
feq.
}
symmetry.
transitivity (((((- 1) * ((g (1)%Z) ^ 2) * (powerRZ a (t)%Z)) + (((g (1)%Z) ^ 2) * (powerRZ a (t)%Z) * a) + ((- 1) * ((g (1)%Z) ^ 2) * a) + ((g (1)%Z) ^ 2) + ((v a v0 g (t)%Z) * (powerRZ a (t)%Z)) + ((- 1) * (v a v0 g (t)%Z))) * (/ ((powerRZ a (t)%Z) + (- 1))))).
{
assert (e__87 : (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__88 : zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__92 : 1 <= IZR i__0).
{ izr_le. }
assert (n__90 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__89 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__89.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__91 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
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
transitivity (((/ a)) * zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__88.
feq.
}
assert (e__93 : / (1 - (powerRZ a (t)%Z)) = ((- 1) * (/ ((powerRZ a (t)%Z) + (- 1))))).
{
assert (e__94 : (1 - (powerRZ a (t)%Z)) = (((- 1) * (powerRZ a (t)%Z)) + 1)).
{
feq.
}
rw e__94.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__87.
rw e__93.
reflexivity.
}
feq.
}
feq.
}
assert (w__75 : 0 <= (((((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) - ((1 - a) * ((g (1)%Z) ^ 2))) + ((1 - a) * ((g (1)%Z) ^ 2) * (powerRZ a (t)%Z)) + (((1 - (powerRZ a (t)%Z)) * (v a v0 g (t)%Z)) - ((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))))) * / (1 - (powerRZ a (t)%Z)))).
{
apply mult_nn_pos.
{
apply plus_nn_zero.
{
apply plus_nn_nn.
{
assert (e__95 : (((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) - ((1 - a) * ((g (1)%Z) ^ 2))) = 1 * (((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) - ((1 - a) * ((g (1)%Z) ^ 2))) + 0).
{
transitivity (((((g (1)%Z) ^ 2) * a) + ((- 1) * ((g (1)%Z) ^ 2)) + ((zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + ((- 1) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z))))))).
{
assert (e__96 : (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__97 : zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__101 : 1 <= IZR i__0).
{ izr_le. }
assert (n__99 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__98 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__98.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__100 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__100.
reflexivity.
}
feq.
}
feq.
}
transitivity (((/ a)) * zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__97.
feq.
}
eapply eq_trans.
{
rw e__96.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((g (1)%Z) ^ 2) * a) + ((- 1) * ((g (1)%Z) ^ 2)) + ((zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + ((- 1) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z))))))).
{
assert (e__102 : (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__103 : zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__107 : 1 <= IZR i__0).
{ izr_le. }
assert (n__105 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__104 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__104.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__106 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__106.
reflexivity.
}
feq.
}
feq.
}
transitivity (((/ a)) * zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__103.
feq.
}
eapply eq_trans.
{
rw e__102.
reflexivity.
}
feq.
}
feq.
}
rw e__95.
apply (from_le_nn 1 0 ((1 - a) * ((g (1)%Z) ^ 2)) ((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))); [exact s__68 | lra ..].
}
{
apply mult_nn_pos.
{
apply mult_pos_nn.
{
assert (e__108 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__108.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
{
apply pz_pos.
assert (e__109 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__109.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
}
}
{
assert (e__110 : (((1 - (powerRZ a (t)%Z)) * (v a v0 g (t)%Z)) - ((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))) = (- 1) * (((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))))) - ((1 - (powerRZ a (t)%Z)) * (v a v0 g (t)%Z))) + 0).
{
transitivity ((((- 1) * (v a v0 g (t)%Z) * (powerRZ a (t)%Z)) + (v a v0 g (t)%Z) + ((- 1) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))))).
{
assert (e__111 : (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__112 : zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__116 : 1 <= IZR i__0).
{ izr_le. }
assert (n__114 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__113 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__113.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__115 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
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
transitivity (((/ a)) * zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__112.
feq.
}
eapply eq_trans.
{
rw e__111.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (v a v0 g (t)%Z) * (powerRZ a (t)%Z)) + (v a v0 g (t)%Z) + ((- 1) * (zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a)) + (zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))))).
{
assert (e__117 : (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))) = ((zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
assert (e__118 : zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2))) = ((zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))) * (/ a))).
{
transitivity (zsum (1)%Z (t)%Z (fun i__0 : Z => ((/ a)) * (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__122 : 1 <= IZR i__0).
{ izr_le. }
assert (n__120 : a <> 0).
{
apply Rgt_not_eq; red.
assert (e__119 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__119.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
transitivity ((((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z) * (/ a))).
{
assert (e__121 : (powerRZ a ((i__0 + (- 1)))%Z) = ((powerRZ a (i__0)%Z) * (/ a))).
{
swap ((i__0 + (- 1)))%Z with (i__0 + (-1))%Z.
rewrite (pz_add_nz a (i__0)%Z ((-1))%Z) by nz.
rewrite (pz_whole_neg a ((-1))%Z 1 eq_refl).
feq.
}
eapply eq_trans.
{
rw e__121.
reflexivity.
}
feq.
}
feq.
}
transitivity (((/ a)) * zsum (1)%Z (t)%Z (fun i__0 : Z => (((g (i__0)%Z) ^ 2) * (powerRZ a (i__0)%Z)))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__118.
feq.
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
rw e__110.
apply (from_eq_zero (- 1) 0 ((1 - (powerRZ a (t)%Z)) * (v a v0 g (t)%Z)) ((1 - a) * (zsum (1)%Z (t)%Z (fun i : Z => ((powerRZ a ((i + (- 1)))%Z) * ((g (i)%Z) ^ 2)))))); [exact s__73 | lra ..].
}
}
{
apply inv_pos.
assert (g__123 : 0 < a).
{
assert (e__127 : a = 1 * (a - 0) + 0).
{
transitivity (a).
{
reflexivity.
}
symmetry.
transitivity (a).
{
feq.
}
feq.
}
rw e__127.
apply (from_lt_pos 1 0 0 a); [exact h__3 | lra ..].
}
assert (g__124 : 0 < (1 - a)).
{
assert (e__128 : (1 - a) = 1 * (1 - a) + 0).
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
rw e__128.
apply (from_lt_pos 1 0 a 1); [exact h__4 | lra ..].
}
assert (g__125 : 0 < (IZR t)).
{
assert (e__129 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__129.
apply (from_le_pos 1 1 1 (IZR t)); [exact h__5 | lra ..].
}
assert (g__126 : 0 < (1 - (powerRZ a (t)%Z))).
{
pz_gap a (t)%Z.
}
lra.
}
}
rw e__74. exact w__75.
}
change (((1 - a) * ((g (1)%Z) ^ 2)) <= (v a v0 g (t)%Z)).
exact s__130.
Qed.
Fail Definition corrupted : forall (a : R) (v0 : R) (g : Z -> R) (t : Z), (0 <= t)%Z -> ((0 < a) /\ (a < 1)) -> (1 <= (IZR t)) -> ((v a v0 g (t)%Z) < ((1 - a) * ((g (1)%Z) ^ 2))) := claim.
End T_adamnx_no_vanishing_71a58744.
