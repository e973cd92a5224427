From AdamNX Require Import Support Facts Limits Closed Jury.
From AdamNX Require Import Aida08.
From AdamNX Require Import Aida18.
From AdamNX Require Import Exadam04.
From AdamNX Require Import Lemmas05.
From AdamNX Require Import Lemmas19.
From AdamNX Require Import Stability01.
From AdamNX Require Import Stability02.
Open Scope R_scope.

Module Roots_aida_jury_sufficient_0d4459bf.
Import T_aida_jury_sufficient_0d4459bf.
Theorem inside : forall (T : R) (D_ : R), (0 < (1 - T + D_)) -> (0 < (1 + T + D_)) -> (D_ < 1) -> forall z : C, ((z * z) + (- ((RtoC T%R) * z)) + (RtoC D_%R))%C = RtoC 0 -> Cmod z < 1.
Proof.
intros T D_ h0 h1 h2 z root. apply inside_by_parts.
refine (T_aida_jury_sufficient_0d4459bf.claim T D_ (fst z) (snd z) h0 h1 h2 _ _).
{ part_of root (fst : C -> R). }
{ part_of root (snd : C -> R). }
Qed.
Fail Definition corrupted : forall (T : R) (D_ : R), (0 < (1 - T + D_)) -> (0 < (1 + T + D_)) -> (D_ < 1) -> forall z : C, ((z * z) + (- ((RtoC T%R) * z)) + (RtoC D_%R))%C = RtoC 0 -> Cmod z >= 1 := inside.
End Roots_aida_jury_sufficient_0d4459bf.

Module Roots_aida_theorem2_sharp_6b4240b2.
Import T_aida_theorem2_sharp_6b4240b2.
Theorem inside : forall (b1 : R) (mu : R) (phi : R), ((0 < b1) /\ (b1 < 1)) -> (0 <= mu) -> (0 < phi) -> ((phi * (1 - b1)) < ((1 + b1) * (2 - mu))) -> forall z : C, ((z * z) + (- ((RtoC (T b1 mu phi)%R) * z)) + (RtoC (D_ b1 mu)%R))%C = RtoC 0 -> Cmod z < 1.
Proof.
intros b1 mu phi h0 h1 h2 h3 z root. apply inside_by_parts.
refine (T_aida_theorem2_sharp_6b4240b2.claim b1 mu phi (fst z) (snd z) h0 h1 h2 h3 _ _).
{ part_of root (fst : C -> R). }
{ part_of root (snd : C -> R). }
Qed.
Fail Definition corrupted : forall (b1 : R) (mu : R) (phi : R), ((0 < b1) /\ (b1 < 1)) -> (0 <= mu) -> (0 < phi) -> ((phi * (1 - b1)) < ((1 + b1) * (2 - mu))) -> forall z : C, ((z * z) + (- ((RtoC (T b1 mu phi)%R) * z)) + (RtoC (D_ b1 mu)%R))%C = RtoC 0 -> Cmod z >= 1 := inside.
End Roots_aida_theorem2_sharp_6b4240b2.

Module Roots_aida_theorem2_condition_6321217b.
Import T_aida_theorem2_condition_6321217b.
Theorem inside : forall (b1 : R) (mu : R) (phi : R), ((0 < b1) /\ (b1 < 1)) -> (0 <= mu) -> (0 < phi) -> ((phi * (1 - b1)) < ((2 * b1) + (2 * (1 - mu)))) -> forall z : C, ((z * z) + (- ((RtoC (T b1 mu phi)%R) * z)) + (RtoC (D_ b1 mu)%R))%C = RtoC 0 -> Cmod z < 1.
Proof.
intros b1 mu phi h0 h1 h2 h3 z root. apply inside_by_parts.
refine (T_aida_theorem2_condition_6321217b.claim b1 mu phi (fst z) (snd z) h0 h1 h2 h3 _ _).
{ part_of root (fst : C -> R). }
{ part_of root (snd : C -> R). }
Qed.
Fail Definition corrupted : forall (b1 : R) (mu : R) (phi : R), ((0 < b1) /\ (b1 < 1)) -> (0 <= mu) -> (0 < phi) -> ((phi * (1 - b1)) < ((2 * b1) + (2 * (1 - mu)))) -> forall z : C, ((z * z) + (- ((RtoC (T b1 mu phi)%R) * z)) + (RtoC (D_ b1 mu)%R))%C = RtoC 0 -> Cmod z >= 1 := inside.
End Roots_aida_theorem2_condition_6321217b.

Module Roots_aida_theorem2_necessary_18307e30.
Import T_aida_theorem2_necessary_18307e30.
Theorem beyond : forall (b1 : R) (mu : R) (phi : R), ((0 < b1) /\ (b1 < 1)) -> (mu < 1) -> (((1 + b1) * (2 - mu)) <= (phi * (1 - b1))) -> exists z : C, ((z * z) + (- ((RtoC (T b1 mu phi)%R) * z)) + (RtoC (D_ b1 mu)%R))%C = RtoC 0 /\ 1 <= Cmod z.
Proof.
intros b1 mu phi h0 h1 h2.
destruct (T_aida_theorem2_necessary_18307e30.claim b1 mu phi h0 h1 h2) as [l_ e_].
exists (RtoC (((T b1 mu phi) - (sqrt (((T b1 mu phi) ^ 2) - (4 * (D_ b1 mu))))) / 2)). split.
{ as_complex e_. }
{ rewrite Cmod_real. apply Rabs_beyond. exact l_. }
Qed.
Fail Definition corrupted : forall (b1 : R) (mu : R) (phi : R), ((0 < b1) /\ (b1 < 1)) -> (mu < 1) -> (((1 + b1) * (2 - mu)) <= (phi * (1 - b1))) -> exists z : C, ((z * z) + (- ((RtoC (T b1 mu phi)%R) * z)) + (RtoC (D_ b1 mu)%R))%C = RtoC 0 /\ Cmod z < 1 := beyond.
End Roots_aida_theorem2_necessary_18307e30.

Module Roots_stability_aida_stable_78c64088.
Import T_stability_aida_stable_78c64088.
Theorem inside : forall (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((phi * ((1 - beta1) / (1 + beta1))) < (2 - mu)) -> forall z : C, ((RtoC beta1%R) + (z * z) + (- z) + ((RtoC phi%R) * z) + (z * (RtoC mu%R)) + (- (z * (RtoC beta1%R))) + (RtoC (- (beta1 * mu))%R) + (- ((RtoC phi%R) * z * (RtoC beta1%R))))%C = RtoC 0 -> Cmod z < 1.
Proof.
intros beta1 mu phi h0 h1 h2 h3 z root. apply inside_by_parts.
refine (T_stability_aida_stable_78c64088.claim beta1 mu phi (fst z) (snd z) h0 h1 h2 h3 _ _).
{ part_of root (fst : C -> R). }
{ part_of root (snd : C -> R). }
Qed.
Fail Definition corrupted : forall (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((phi * ((1 - beta1) / (1 + beta1))) < (2 - mu)) -> forall z : C, ((RtoC beta1%R) + (z * z) + (- z) + ((RtoC phi%R) * z) + (z * (RtoC mu%R)) + (- (z * (RtoC beta1%R))) + (RtoC (- (beta1 * mu))%R) + (- ((RtoC phi%R) * z * (RtoC beta1%R))))%C = RtoC 0 -> Cmod z >= 1 := inside.
End Roots_stability_aida_stable_78c64088.

Module Roots_stability_aida_unstable_08127842.
Import T_stability_aida_unstable_08127842.
Theorem beyond : forall (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((2 - mu) < (phi * ((1 - beta1) / (1 + beta1)))) -> exists z : C, ((- z) + (RtoC beta1%R) + ((- z) * (- z)) + ((- z) * (RtoC beta1%R)) + (- ((- z) * (RtoC phi%R))) + (- ((- z) * (RtoC mu%R))) + (RtoC (- (beta1 * mu))%R) + ((- z) * (RtoC phi%R) * (RtoC beta1%R)))%C = RtoC 0 /\ 1 < Cmod z.
Proof.
intros beta1 mu phi h0 h1 h2 h3.
destruct (T_stability_aida_unstable_08127842.claim beta1 mu phi h0 h1 h2 h3) as [a_ [[l_ _] e_]].
exists (RtoC (- a_)). split.
{ as_complex e_. }
{ rewrite Cmod_real, Rabs_left; lra. }
Qed.
Fail Definition corrupted : forall (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((2 - mu) < (phi * ((1 - beta1) / (1 + beta1)))) -> exists z : C, ((- z) + (RtoC beta1%R) + ((- z) * (- z)) + ((- z) * (RtoC beta1%R)) + (- ((- z) * (RtoC phi%R))) + (- ((- z) * (RtoC mu%R))) + (RtoC (- (beta1 * mu))%R) + ((- z) * (RtoC phi%R) * (RtoC beta1%R)))%C = RtoC 0 /\ Cmod z < 1 := beyond.
End Roots_stability_aida_unstable_08127842.

Module Roots_stability_aida_flip_dc85648d.
Import T_stability_aida_flip_dc85648d.
Theorem on : forall (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((phi * ((1 - beta1) / (1 + beta1))) = (2 - mu)) -> exists z : C, ((RtoC beta1%R) + (z * z) + (- z) + ((RtoC phi%R) * z) + (z * (RtoC mu%R)) + (- (z * (RtoC beta1%R))) + (RtoC (- (beta1 * mu))%R) + (- ((RtoC phi%R) * z * (RtoC beta1%R))))%C = RtoC 0 /\ Cmod z = 1.
Proof.
intros beta1 mu phi h0 h1.
assert (e_ := (T_stability_aida_flip_dc85648d.claim beta1 mu phi (- 1) h0 h1)).
exists (RtoC (- 1)). split.
{ as_complex e_. }
{ rewrite Cmod_real, Rabs_left; lra. }
Qed.
Fail Definition corrupted : forall (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((phi * ((1 - beta1) / (1 + beta1))) = (2 - mu)) -> exists z : C, ((RtoC beta1%R) + (z * z) + (- z) + ((RtoC phi%R) * z) + (z * (RtoC mu%R)) + (- (z * (RtoC beta1%R))) + (RtoC (- (beta1 * mu))%R) + (- ((RtoC phi%R) * z * (RtoC beta1%R))))%C = RtoC 0 /\ Cmod z <= / 2 := on.
End Roots_stability_aida_flip_dc85648d.

Module Roots_aida_theorem2_scale_7d77b57b.
Import T_aida_theorem2_scale_7d77b57b.
Theorem beyond : forall (mu : R) (phi : R), ((0 <= mu) /\ (mu < 1)) -> (38 <= phi) -> exists z : C, ((z * z) + (- ((RtoC (T (9 / 10) mu phi)%R) * z)) + (RtoC (D_ (9 / 10) mu)%R))%C = RtoC 0 /\ 1 <= Cmod z.
Proof.
intros mu phi h0 h1.
destruct (T_aida_theorem2_scale_7d77b57b.claim mu phi h0 h1) as [l_ e_].
exists (RtoC (((T (9 / 10) mu phi) - (sqrt (((T (9 / 10) mu phi) ^ 2) - (4 * (D_ (9 / 10) mu))))) / 2)). split.
{ as_complex e_. }
{ rewrite Cmod_real. apply Rabs_beyond. exact l_. }
Qed.
Fail Definition corrupted : forall (mu : R) (phi : R), ((0 <= mu) /\ (mu < 1)) -> (38 <= phi) -> exists z : C, ((z * z) + (- ((RtoC (T (9 / 10) mu phi)%R) * z)) + (RtoC (D_ (9 / 10) mu)%R))%C = RtoC 0 /\ Cmod z < 1 := beyond.
End Roots_aida_theorem2_scale_7d77b57b.

Module Roots_aida_theorem2_small_5ff6e175.
Import T_aida_theorem2_small_5ff6e175.
Theorem inside : forall (mu : R) (phi : R), ((0 <= mu) /\ (mu < 1)) -> ((0 < phi) /\ (phi <= 19)) -> forall z : C, ((z * z) + (- ((RtoC (T (9 / 10) mu phi)%R) * z)) + (RtoC (D_ (9 / 10) mu)%R))%C = RtoC 0 -> Cmod z < 1.
Proof.
intros mu phi h0 h1 z root. apply inside_by_parts.
refine (T_aida_theorem2_small_5ff6e175.claim mu phi (fst z) (snd z) h0 h1 _ _).
{ part_of root (fst : C -> R). }
{ part_of root (snd : C -> R). }
Qed.
Fail Definition corrupted : forall (mu : R) (phi : R), ((0 <= mu) /\ (mu < 1)) -> ((0 < phi) /\ (phi <= 19)) -> forall z : C, ((z * z) + (- ((RtoC (T (9 / 10) mu phi)%R) * z)) + (RtoC (D_ (9 / 10) mu)%R))%C = RtoC 0 -> Cmod z >= 1 := inside.
End Roots_aida_theorem2_small_5ff6e175.

Module Roots_aida_theorem2_mu0_b3b8ce94.
Import T_aida_theorem2_mu0_b3b8ce94.
Theorem inside : forall (b1 : R) (phi : R), ((0 < b1) /\ (b1 < 1)) -> (0 < phi) -> ((phi * (1 - b1)) < ((2 * b1) + (2 * (1 - 0)))) -> forall z : C, ((z * z) + (- ((RtoC (T b1 0 phi)%R) * z)) + (RtoC (D_ b1 0)%R))%C = RtoC 0 -> Cmod z < 1.
Proof.
intros b1 phi h0 h1 h2 z root. apply inside_by_parts.
refine (T_aida_theorem2_mu0_b3b8ce94.claim b1 phi (fst z) (snd z) h0 h1 h2 _ _).
{ part_of root (fst : C -> R). }
{ part_of root (snd : C -> R). }
Qed.
Fail Definition corrupted : forall (b1 : R) (phi : R), ((0 < b1) /\ (b1 < 1)) -> (0 < phi) -> ((phi * (1 - b1)) < ((2 * b1) + (2 * (1 - 0)))) -> forall z : C, ((z * z) + (- ((RtoC (T b1 0 phi)%R) * z)) + (RtoC (D_ b1 0)%R))%C = RtoC 0 -> Cmod z >= 1 := inside.
End Roots_aida_theorem2_mu0_b3b8ce94.

Module Roots_stability_aida_eps_outside_stable_89950c2a.
Import T_stability_aida_eps_outside_stable_89950c2a.
Theorem inside : forall (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((phi * ((1 - beta1) / (1 + beta1))) < (2 - mu)) -> forall z : C, ((RtoC beta1%R) + (z * z) + (- z) + ((RtoC phi%R) * z) + (z * (RtoC mu%R)) + (- (z * (RtoC beta1%R))) + (RtoC (- (beta1 * mu))%R) + (- ((RtoC phi%R) * z * (RtoC beta1%R))))%C = RtoC 0 -> Cmod z < 1.
Proof.
intros beta1 mu phi h0 h1 h2 h3 z root. apply inside_by_parts.
refine (T_stability_aida_eps_outside_stable_89950c2a.claim beta1 mu phi (fst z) (snd z) h0 h1 h2 h3 _ _).
{ part_of root (fst : C -> R). }
{ part_of root (snd : C -> R). }
Qed.
Fail Definition corrupted : forall (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((phi * ((1 - beta1) / (1 + beta1))) < (2 - mu)) -> forall z : C, ((RtoC beta1%R) + (z * z) + (- z) + ((RtoC phi%R) * z) + (z * (RtoC mu%R)) + (- (z * (RtoC beta1%R))) + (RtoC (- (beta1 * mu))%R) + (- ((RtoC phi%R) * z * (RtoC beta1%R))))%C = RtoC 0 -> Cmod z >= 1 := inside.
End Roots_stability_aida_eps_outside_stable_89950c2a.

Module Roots_stability_aida_eps_outside_unstable_aa77fa8b.
Import T_stability_aida_eps_outside_unstable_aa77fa8b.
Theorem beyond : forall (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((2 - mu) < (phi * ((1 - beta1) / (1 + beta1)))) -> exists z : C, ((- z) + (RtoC beta1%R) + ((- z) * (- z)) + ((- z) * (RtoC beta1%R)) + (- ((- z) * (RtoC phi%R))) + (- ((- z) * (RtoC mu%R))) + (RtoC (- (beta1 * mu))%R) + ((- z) * (RtoC phi%R) * (RtoC beta1%R)))%C = RtoC 0 /\ 1 < Cmod z.
Proof.
intros beta1 mu phi h0 h1 h2 h3.
destruct (T_stability_aida_eps_outside_unstable_aa77fa8b.claim beta1 mu phi h0 h1 h2 h3) as [a_ [[l_ _] e_]].
exists (RtoC (- a_)). split.
{ as_complex e_. }
{ rewrite Cmod_real, Rabs_left; lra. }
Qed.
Fail Definition corrupted : forall (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((2 - mu) < (phi * ((1 - beta1) / (1 + beta1)))) -> exists z : C, ((- z) + (RtoC beta1%R) + ((- z) * (- z)) + ((- z) * (RtoC beta1%R)) + (- ((- z) * (RtoC phi%R))) + (- ((- z) * (RtoC mu%R))) + (RtoC (- (beta1 * mu))%R) + ((- z) * (RtoC phi%R) * (RtoC beta1%R)))%C = RtoC 0 /\ Cmod z < 1 := beyond.
End Roots_stability_aida_eps_outside_unstable_aa77fa8b.

Module Roots_aida_rate_law_stable_052292ea.
Import T_aida_rate_law_stable_052292ea.
Theorem inside : forall (b1 : R) (L : R) (q : R), ((0 < L) /\ (L < 1)) -> (b1 < L) -> (1 < q) -> (b1 < (L ^ 2)) -> ((q * (1 - L) * (L - b1)) < ((1 + L) * (L + b1))) -> forall z : C, ((z * z) + (- ((RtoC (decay_T b1 L q)%R) * z)) + (RtoC (decay_D b1 L)%R))%C = RtoC 0 -> Cmod z < 1.
Proof.
intros b1 L q h0 h1 h2 h3 h4 z root. apply inside_by_parts.
refine (T_aida_rate_law_stable_052292ea.claim b1 L q (fst z) (snd z) h0 h1 h2 h3 h4 _ _).
{ part_of root (fst : C -> R). }
{ part_of root (snd : C -> R). }
Qed.
Fail Definition corrupted : forall (b1 : R) (L : R) (q : R), ((0 < L) /\ (L < 1)) -> (b1 < L) -> (1 < q) -> (b1 < (L ^ 2)) -> ((q * (1 - L) * (L - b1)) < ((1 + L) * (L + b1))) -> forall z : C, ((z * z) + (- ((RtoC (decay_T b1 L q)%R) * z)) + (RtoC (decay_D b1 L)%R))%C = RtoC 0 -> Cmod z >= 1 := inside.
End Roots_aida_rate_law_stable_052292ea.

Module Roots_stability_exadam_eps_inside_unstable_a74081a1.
Import T_stability_exadam_eps_inside_unstable_a74081a1.
Theorem beyond : forall (beta1 : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> (2 < (phi * (1 + ((1 - beta1) / (1 + beta1))))) -> exists z : C, ((- z) + (RtoC beta1%R) + ((- z) * (- z)) + ((- z) * (RtoC beta1%R)) + (RtoC (- (phi * beta1))%R) + (- ((RtoC 2%R) * (- z) * (RtoC phi%R))) + ((- z) * (RtoC phi%R) * (RtoC beta1%R)))%C = RtoC 0 /\ 1 < Cmod z.
Proof.
intros beta1 phi h0 h1 h2.
destruct (T_stability_exadam_eps_inside_unstable_a74081a1.claim beta1 phi h0 h1 h2) as [a_ [[l_ _] e_]].
exists (RtoC (- a_)). split.
{ as_complex e_. }
{ rewrite Cmod_real, Rabs_left; lra. }
Qed.
Fail Definition corrupted : forall (beta1 : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> (2 < (phi * (1 + ((1 - beta1) / (1 + beta1))))) -> exists z : C, ((- z) + (RtoC beta1%R) + ((- z) * (- z)) + ((- z) * (RtoC beta1%R)) + (RtoC (- (phi * beta1))%R) + (- ((RtoC 2%R) * (- z) * (RtoC phi%R))) + ((- z) * (RtoC phi%R) * (RtoC beta1%R)))%C = RtoC 0 /\ Cmod z < 1 := beyond.
End Roots_stability_exadam_eps_inside_unstable_a74081a1.

Module Roots_exadam_guarantee_unstable_eca70954.
Import T_exadam_guarantee_unstable_eca70954.
Theorem beyond : forall (lr : R) (gamma : R) (eps : R) (b1 : R) (t : Z), (0 <= t)%Z -> (0 < lr) -> (0 < gamma) -> (0 < eps) -> ((0 <= b1) /\ (b1 < 1)) -> ((((exp ((2 * (1 + b1) * (sqrt eps)) / (lr * gamma))) / 2) - 1) < (IZR t)) -> exists z : C, ((- z) + (RtoC b1%R) + ((- z) * (- z)) + ((- z) * (RtoC b1%R)) + (RtoC (- ((((alpha lr (IZR t)) * gamma) / (sqrt eps)) * b1))%R) + (- ((RtoC 2%R) * (- z) * (RtoC (((alpha lr (IZR t)) * gamma) / (sqrt eps))%R))) + ((- z) * (RtoC (((alpha lr (IZR t)) * gamma) / (sqrt eps))%R) * (RtoC b1%R)))%C = RtoC 0 /\ 1 < Cmod z.
Proof.
intros lr gamma eps b1 t bt h0 h1 h2 h3 h4.
destruct (T_exadam_guarantee_unstable_eca70954.claim lr gamma eps b1 t bt h0 h1 h2 h3 h4) as [a_ [[l_ _] e_]].
exists (RtoC (- a_)). split.
{ as_complex e_. }
{ rewrite Cmod_real, Rabs_left; lra. }
Qed.
Fail Definition corrupted : forall (lr : R) (gamma : R) (eps : R) (b1 : R) (t : Z), (0 <= t)%Z -> (0 < lr) -> (0 < gamma) -> (0 < eps) -> ((0 <= b1) /\ (b1 < 1)) -> ((((exp ((2 * (1 + b1) * (sqrt eps)) / (lr * gamma))) / 2) - 1) < (IZR t)) -> exists z : C, ((- z) + (RtoC b1%R) + ((- z) * (- z)) + ((- z) * (RtoC b1%R)) + (RtoC (- ((((alpha lr (IZR t)) * gamma) / (sqrt eps)) * b1))%R) + (- ((RtoC 2%R) * (- z) * (RtoC (((alpha lr (IZR t)) * gamma) / (sqrt eps))%R))) + ((- z) * (RtoC (((alpha lr (IZR t)) * gamma) / (sqrt eps))%R) * (RtoC b1%R)))%C = RtoC 0 /\ Cmod z < 1 := beyond.
End Roots_exadam_guarantee_unstable_eca70954.

Module Roots_stability_exadam_eps_inside_stable_4a3b56bc.
Import T_stability_exadam_eps_inside_stable_4a3b56bc.
Theorem inside : forall (beta1 : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> ((phi * (1 + ((1 - beta1) / (1 + beta1)))) < 2) -> forall z : C, ((RtoC beta1%R) + (z * z) + (- z) + (RtoC (- (phi * beta1))%R) + (- (z * (RtoC beta1%R))) + ((RtoC 2%R) * (RtoC phi%R) * z) + (- ((RtoC phi%R) * z * (RtoC beta1%R))))%C = RtoC 0 -> Cmod z < 1.
Proof.
intros beta1 phi h0 h1 h2 z root. apply inside_by_parts.
refine (T_stability_exadam_eps_inside_stable_4a3b56bc.claim beta1 phi (fst z) (snd z) h0 h1 h2 _ _).
{ part_of root (fst : C -> R). }
{ part_of root (snd : C -> R). }
Qed.
Fail Definition corrupted : forall (beta1 : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> ((phi * (1 + ((1 - beta1) / (1 + beta1)))) < 2) -> forall z : C, ((RtoC beta1%R) + (z * z) + (- z) + (RtoC (- (phi * beta1))%R) + (- (z * (RtoC beta1%R))) + ((RtoC 2%R) * (RtoC phi%R) * z) + (- ((RtoC phi%R) * z * (RtoC beta1%R))))%C = RtoC 0 -> Cmod z >= 1 := inside.
End Roots_stability_exadam_eps_inside_stable_4a3b56bc.

Module Roots_stability_adam_eps_inside_stable_071903ed.
Import T_stability_adam_eps_inside_stable_071903ed.
Theorem inside : forall (beta1 : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> ((phi * ((1 - beta1) / (1 + beta1))) < 2) -> forall z : C, ((RtoC beta1%R) + (z * z) + (- z) + ((RtoC phi%R) * z) + (- (z * (RtoC beta1%R))) + (- ((RtoC phi%R) * z * (RtoC beta1%R))))%C = RtoC 0 -> Cmod z < 1.
Proof.
intros beta1 phi h0 h1 h2 z root. apply inside_by_parts.
refine (T_stability_adam_eps_inside_stable_071903ed.claim beta1 phi (fst z) (snd z) h0 h1 h2 _ _).
{ part_of root (fst : C -> R). }
{ part_of root (snd : C -> R). }
Qed.
Fail Definition corrupted : forall (beta1 : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> ((phi * ((1 - beta1) / (1 + beta1))) < 2) -> forall z : C, ((RtoC beta1%R) + (z * z) + (- z) + ((RtoC phi%R) * z) + (- (z * (RtoC beta1%R))) + (- ((RtoC phi%R) * z * (RtoC beta1%R))))%C = RtoC 0 -> Cmod z >= 1 := inside.
End Roots_stability_adam_eps_inside_stable_071903ed.

Module Roots_stability_adam_eps_inside_unstable_0af79e8b.
Import T_stability_adam_eps_inside_unstable_0af79e8b.
Theorem beyond : forall (beta1 : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> (2 < (phi * ((1 - beta1) / (1 + beta1)))) -> exists z : C, ((- z) + (RtoC beta1%R) + ((- z) * (- z)) + ((- z) * (RtoC beta1%R)) + (- ((- z) * (RtoC phi%R))) + ((- z) * (RtoC phi%R) * (RtoC beta1%R)))%C = RtoC 0 /\ 1 < Cmod z.
Proof.
intros beta1 phi h0 h1 h2.
destruct (T_stability_adam_eps_inside_unstable_0af79e8b.claim beta1 phi h0 h1 h2) as [a_ [[l_ _] e_]].
exists (RtoC (- a_)). split.
{ as_complex e_. }
{ rewrite Cmod_real, Rabs_left; lra. }
Qed.
Fail Definition corrupted : forall (beta1 : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> (0 < phi) -> (2 < (phi * ((1 - beta1) / (1 + beta1)))) -> exists z : C, ((- z) + (RtoC beta1%R) + ((- z) * (- z)) + ((- z) * (RtoC beta1%R)) + (- ((- z) * (RtoC phi%R))) + ((- z) * (RtoC phi%R) * (RtoC beta1%R)))%C = RtoC 0 /\ Cmod z < 1 := beyond.
End Roots_stability_adam_eps_inside_unstable_0af79e8b.

Module Sharp_aida_theorem2_sharp_6b4240b2.
Import T_aida_theorem2_sharp_6b4240b2.
Theorem sharp : forall (b1 : R) (mu : R) (phi : R), ((0 < b1) /\ (b1 < 1)) -> (0 <= mu) -> (0 < phi) -> (mu < 1) -> ((forall z : C, ((z * z) + (- ((RtoC (T b1 mu phi)%R) * z)) + (RtoC (D_ b1 mu)%R))%C = RtoC 0 -> Cmod z < 1) <-> ((phi * (1 - b1)) < ((1 + b1) * (2 - mu)))).
Proof.
intros b1 mu phi h0 h1 h2 h3. split.
{
intros all_. destruct (Rlt_or_le (phi * (1 - b1)) ((1 + b1) * (2 - mu))) as [y_ | y_];
  [exact y_ | exfalso ..].
{ destruct (Roots_aida_theorem2_necessary_18307e30.beyond b1 mu phi h0 h3 y_) as [z_ [e_ m_]].
assert (k_ : Cmod z_ < 1) by (apply all_; same_root e_). lra. }
}
{ intros y_. exact (Roots_aida_theorem2_sharp_6b4240b2.inside b1 mu phi h0 h1 h2 y_). }
Qed.
Fail Definition corrupted : forall (b1 : R) (mu : R) (phi : R), ((0 < b1) /\ (b1 < 1)) -> (0 <= mu) -> (0 < phi) -> (mu < 1) -> ((forall z : C, ((z * z) + (- ((RtoC (T b1 mu phi)%R) * z)) + (RtoC (D_ b1 mu)%R))%C = RtoC 0 -> Cmod z < 1) <-> (((1 + b1) * (2 - mu)) < (phi * (1 - b1)))) := sharp.
End Sharp_aida_theorem2_sharp_6b4240b2.

Module Sharp_stability_aida_stable_78c64088.
Import T_stability_aida_stable_78c64088.
Theorem sharp : forall (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((forall z : C, ((RtoC beta1%R) + (z * z) + (- z) + ((RtoC phi%R) * z) + (z * (RtoC mu%R)) + (- (z * (RtoC beta1%R))) + (RtoC (- (beta1 * mu))%R) + (- ((RtoC phi%R) * z * (RtoC beta1%R))))%C = RtoC 0 -> Cmod z < 1) <-> ((phi * ((1 - beta1) / (1 + beta1))) < (2 - mu))).
Proof.
intros beta1 mu phi h0 h1 h2. split.
{
intros all_. destruct (Rlt_or_le (phi * ((1 - beta1) / (1 + beta1))) (2 - mu)) as [y_ | [y_ | y_]];
  [exact y_ | exfalso ..].
{ destruct (Roots_stability_aida_unstable_08127842.beyond beta1 mu phi h0 h1 h2 y_) as [z_ [e_ m_]].
assert (k_ : Cmod z_ < 1) by (apply all_; same_root e_). lra. }
{ destruct (Roots_stability_aida_flip_dc85648d.on beta1 mu phi h0 (eq_sym y_)) as [z_ [e_ m_]].
assert (k_ : Cmod z_ < 1) by (apply all_; same_root e_). lra. }
}
{ intros y_. exact (Roots_stability_aida_stable_78c64088.inside beta1 mu phi h0 h1 h2 y_). }
Qed.
Fail Definition corrupted : forall (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((forall z : C, ((RtoC beta1%R) + (z * z) + (- z) + ((RtoC phi%R) * z) + (z * (RtoC mu%R)) + (- (z * (RtoC beta1%R))) + (RtoC (- (beta1 * mu))%R) + (- ((RtoC phi%R) * z * (RtoC beta1%R))))%C = RtoC 0 -> Cmod z < 1) <-> ((2 - mu) < (phi * ((1 - beta1) / (1 + beta1))))) := sharp.
End Sharp_stability_aida_stable_78c64088.

Module Sharp_stability_aida_eps_outside_stable_89950c2a.
Import T_stability_aida_eps_outside_stable_89950c2a.
Theorem sharp : forall (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((forall z : C, ((RtoC beta1%R) + (z * z) + (- z) + ((RtoC phi%R) * z) + (z * (RtoC mu%R)) + (- (z * (RtoC beta1%R))) + (RtoC (- (beta1 * mu))%R) + (- ((RtoC phi%R) * z * (RtoC beta1%R))))%C = RtoC 0 -> Cmod z < 1) <-> ((phi * ((1 - beta1) / (1 + beta1))) < (2 - mu))).
Proof.
intros beta1 mu phi h0 h1 h2. split.
{
intros all_. destruct (Rlt_or_le (phi * ((1 - beta1) / (1 + beta1))) (2 - mu)) as [y_ | [y_ | y_]];
  [exact y_ | exfalso ..].
{ destruct (Roots_stability_aida_unstable_08127842.beyond beta1 mu phi h0 h1 h2 y_) as [z_ [e_ m_]].
assert (k_ : Cmod z_ < 1) by (apply all_; same_root e_). lra. }
{ destruct (Roots_stability_aida_flip_dc85648d.on beta1 mu phi h0 (eq_sym y_)) as [z_ [e_ m_]].
assert (k_ : Cmod z_ < 1) by (apply all_; same_root e_). lra. }
}
{ intros y_. exact (Roots_stability_aida_eps_outside_stable_89950c2a.inside beta1 mu phi h0 h1 h2 y_). }
Qed.
Fail Definition corrupted : forall (beta1 : R) (mu : R) (phi : R), ((0 <= beta1) /\ (beta1 < 1)) -> ((0 <= mu) /\ (mu < 1)) -> (0 < phi) -> ((forall z : C, ((RtoC beta1%R) + (z * z) + (- z) + ((RtoC phi%R) * z) + (z * (RtoC mu%R)) + (- (z * (RtoC beta1%R))) + (RtoC (- (beta1 * mu))%R) + (- ((RtoC phi%R) * z * (RtoC beta1%R))))%C = RtoC 0 -> Cmod z < 1) <-> ((2 - mu) < (phi * ((1 - beta1) / (1 + beta1))))) := sharp.
End Sharp_stability_aida_eps_outside_stable_89950c2a.
