From AdamNX Require Import Support Facts Limits Closed.
From AdamNX Require Import Lemmas09.
From AdamNX Require Import Lemmas16.
Open Scope R_scope.

(* aida.eps_outside_power; certificate 07d96e56c41336a7dbef26509ab99429684095f346cb90ac534179991ffc7df5 *)
Module T_aida_eps_outside_power_07d96e56.

Lemma satisfiable : exists (e : R) (eps : R), (0 < e).
Proof.
exists (1 * / 2), 1.
change (0 < (1 * / 2)).
closed_less.
Qed.

Theorem claim : forall (e : R) (eps : R), (0 < e) -> (tends (fun n : Z => (((apow (1 / (IZR n)) (1 + e)) + eps - ((apow 0 (1 + e)) + eps)) / (1 / (IZR n)))) 0).
Proof.
intros e eps h__0.
(* inverse *)
assert (s__2 : (tends (fun n : Z => (1 * / (IZR n))) 0)).
{
assert (u__1 : (tends (fun n : Z => (1 * / (IZR n))) 0)).
{
exact (ax_limit_of_inverse 1).
}
exact u__1.
}
assert (n__13 : 0 < e).
{
assert (e__12 : e = 1 * (e - 0) + 0).
{
transitivity (e).
{
reflexivity.
}
symmetry.
transitivity (e).
{
feq.
}
feq.
}
rw e__12.
apply (from_lt_pos 1 0 0 e); [exact h__0 | lra ..].
}
(* tends *)
assert (s__14 : (tends (fun n : Z => (apow (1 * / (IZR n)) e)) 0)).
{
assert (f__7 : tends (fun n : Z => (apow (1 * / (IZR n)) e)) (apow 0 e)).
{
refine (tends_apow (fun n : Z => (1 * / (IZR n))) (fun n : Z => e) 0 e _ _ _).
{
exact s__2.
}
{
apply tends_const.
}
{
assert (e__5 : e = 1 * (e - 0) + 0).
{
transitivity (e).
{
reflexivity.
}
symmetry.
transitivity (e).
{
feq.
}
feq.
}
rw e__5.
apply (from_lt_pos 1 0 0 e); [exact h__0 | lra ..].
}
}
assert (e__6 : 0 = (apow 0 e)).
{
transitivity (0).
{
reflexivity.
}
symmetry.
transitivity (0).
{
apply apow_0.
}
feq.
}
refine (tends_value _ _ _ e__6 _).
refine (tends_from (1)%Z _ _ _ f__7 _).
intros n b__3.
assert (r__4 : 1 <= IZR n).
{ izr_le. }
assert (n__9 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
assert (e__8 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__8.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__4 | lra ..].
}
assert (n__11 : 0 < e).
{
assert (e__10 : e = 1 * (e - 0) + 0).
{
transitivity (e).
{
reflexivity.
}
symmetry.
transitivity (e).
{
feq.
}
feq.
}
rw e__10.
apply (from_lt_pos 1 0 0 e); [exact h__0 | lra ..].
}
reflexivity.
}
(* low *)
assert (s__98 : (forall n : Z, ((1)%Z <= n)%Z -> ((apow (1 * / (IZR n)) e) <= (((apow (1 * / (IZR n)) (1 + e)) + eps - ((apow 0 (1 + e)) + eps)) * / (1 * / (IZR n)))))).
{
intros n b__15.
assert (r__16 : 1 <= IZR n).
{ izr_le. }
(* one *)
assert (s__21 : ((apow (1 * / (IZR n)) 1) = (Rpower (1 * / (IZR n)) 1))).
{
assert (p__17 : (0 < (1 * / (IZR n)))).
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__18 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__18.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__16 | lra ..].
}
}
assert (p__19 : (0 < 1)).
{
lra.
}
assert (u__20 : ((apow (1 * / (IZR n)) 1) = (Rpower (1 * / (IZR n)) 1))).
{
exact (ax_apow_of_positive (1 * / (IZR n)) 1 p__17 p__19).
}
exact u__20.
}
(* sum *)
assert (s__25 : (((apow (1 * / (IZR n)) 1) * (apow (1 * / (IZR n)) e)) = (apow (1 * / (IZR n)) (1 + e)))).
{
assert (p__22 : (0 < 1)).
{
lra.
}
assert (p__23 : (0 < e)).
{
exact h__0.
}
assert (u__24 : (((apow (1 * / (IZR n)) 1) * (apow (1 * / (IZR n)) e)) = (apow (1 * / (IZR n)) (1 + e)))).
{
exact (ax_apow_sum (1 * / (IZR n)) 1 e p__22 p__23).
}
exact u__24.
}
assert (n__29 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
assert (e__28 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__28.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__16 | lra ..].
}
assert (n__31 : 0 < (1 + e)).
{
assert (e__30 : (1 + e) = 1 * (e - 0) + 1).
{
transitivity ((e + 1)).
{
feq.
}
symmetry.
transitivity ((e + 1)).
{
feq.
}
feq.
}
rw e__30.
apply (from_lt_pos 1 1 0 e); [exact h__0 | lra ..].
}
assert (n__33 : 0 < (e + 1)).
{
assert (e__32 : (1 + e) = (e + 1)).
{
feq.
}
try rewrite <- e__32.
exact n__31.
}
assert (n__35 : (1 * / (IZR n)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__34 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__34.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__16 | lra ..].
}
}
assert (n__38 : (/ (IZR n)) <> 0).
{
assert (e__36 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__37 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__37.
reflexivity.
}
feq.
}
try rewrite <- e__36.
exact n__35.
}
assert (n__62 : 0 < (1 * / (IZR n))).
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__61 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__61.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__16 | lra ..].
}
}
assert (n__65 : 0 < (/ (IZR n))).
{
assert (e__63 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__64 : / (IZR n) = (/ (IZR n))).
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
try rewrite <- e__63.
exact n__62.
}
assert (n__74 : (apow (/ (IZR n)) 1) = (/ (IZR n))).
{
transitivity (1 * (apow (/ (IZR n)) 1)).
{ feq. }
assert (e__71 : (apow (1 * / (IZR n)) 1) = (apow (/ (IZR n)) 1)).
{
assert (e__72 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__73 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__73.
reflexivity.
}
feq.
}
transitivity (apow  (/ (IZR n)) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__72). }
reflexivity.
}
try rewrite <- e__71.
rewrite s__21.
assert (e__68 : (Rpower (1 * / (IZR n)) 1) = (/ (IZR n))).
{
assert (e__69 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__70 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__70.
reflexivity.
}
feq.
}
transitivity (Rpower  (/ (IZR n)) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__69). }
rewrite (rp_whole (/ (IZR n)) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__68.
feq.
}
(* at n *)
assert (s__97 : ((apow (1 * / (IZR n)) e) <= (((apow (1 * / (IZR n)) (1 + e)) + eps - ((apow 0 (1 + e)) + eps)) * / (1 * / (IZR n))))).
{
apply gap_le.
assert (e__26 : ((((apow (1 * / (IZR n)) (1 + e)) + eps - ((apow 0 (1 + e)) + eps)) * / (1 * / (IZR n))) - (apow (1 * / (IZR n)) e)) = ((IZR n) * ((apow (1 * / (IZR n)) (1 + e)) - ((apow (1 * / (IZR n)) 1) * (apow (1 * / (IZR n)) e))))).
{
transitivity ((((apow (/ (IZR n)) (e + 1)) * (IZR n)) + ((- 1) * (apow (/ (IZR n)) e)))).
{
assert (e__39 : (apow (1 * / (IZR n)) (1 + e)) = (apow (/ (IZR n)) (e + 1))).
{
assert (e__40 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__41 : / (IZR n) = (/ (IZR n))).
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
transitivity (apow  (/ (IZR n)) (1 + e)).
{ exact (f_equal (fun v__ => apow  v__ (1 + e)) e__40). }
assert (e__42 : (1 + e) = (e + 1)).
{
feq.
}
transitivity (apow (/ (IZR n)) (e + 1) ).
{ exact (f_equal (fun v__ => apow (/ (IZR n)) v__ ) e__42). }
reflexivity.
}
assert (e__43 : (apow (1 * / (IZR n)) e) = (apow (/ (IZR n)) e)).
{
assert (e__44 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__45 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__45.
reflexivity.
}
feq.
}
transitivity (apow  (/ (IZR n)) e).
{ exact (f_equal (fun v__ => apow  v__ e) e__44). }
reflexivity.
}
assert (e__46 : / (1 * / (IZR n)) = (IZR n)).
{
assert (e__47 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__48 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__48.
reflexivity.
}
feq.
}
rw e__47.
apply inv_by. feq.
}
assert (e__49 : (apow 0 (1 + e)) = 0).
{
assert (e__50 : (1 + e) = (e + 1)).
{
feq.
}
transitivity (apow 0 (e + 1) ).
{ exact (f_equal (fun v__ => apow 0 v__ ) e__50). }
apply apow_0.
}
eapply eq_trans.
{
rw e__39.
rw e__43.
rw e__46.
rw e__49.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((apow (/ (IZR n)) (e + 1)) * (IZR n)) + ((- 1) * (apow (/ (IZR n)) e) * (apow (/ (IZR n)) 1) * (IZR n)))).
{
assert (e__51 : (apow (1 * / (IZR n)) (1 + e)) = (apow (/ (IZR n)) (e + 1))).
{
assert (e__52 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__53 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__53.
reflexivity.
}
feq.
}
transitivity (apow  (/ (IZR n)) (1 + e)).
{ exact (f_equal (fun v__ => apow  v__ (1 + e)) e__52). }
assert (e__54 : (1 + e) = (e + 1)).
{
feq.
}
transitivity (apow (/ (IZR n)) (e + 1) ).
{ exact (f_equal (fun v__ => apow (/ (IZR n)) v__ ) e__54). }
reflexivity.
}
assert (e__55 : (apow (1 * / (IZR n)) 1) = (apow (/ (IZR n)) 1)).
{
assert (e__56 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__57 : / (IZR n) = (/ (IZR n))).
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
transitivity (apow  (/ (IZR n)) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__56). }
reflexivity.
}
assert (e__58 : (apow (1 * / (IZR n)) e) = (apow (/ (IZR n)) e)).
{
assert (e__59 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__60 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__60.
reflexivity.
}
feq.
}
transitivity (apow  (/ (IZR n)) e).
{ exact (f_equal (fun v__ => apow  v__ e) e__59). }
reflexivity.
}
eapply eq_trans.
{
rw e__51.
rw e__55.
rw e__58.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (apow (/ (IZR n)) e) * (apow (/ (IZR n)) 1) * (IZR n)) + ((- 1) * (apow (/ (IZR n)) e))))).
{
feq.
}
rw n__74.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__27 : 0 <= ((IZR n) * ((apow (1 * / (IZR n)) (1 + e)) - ((apow (1 * / (IZR n)) 1) * (apow (1 * / (IZR n)) e))))).
{
apply Req_le_sym.
assert (v__75 : ((apow (1 * / (IZR n)) (1 + e)) - ((apow (1 * / (IZR n)) 1) * (apow (1 * / (IZR n)) e))) = 0).
{
assert (e__76 : ((apow (1 * / (IZR n)) (1 + e)) - ((apow (1 * / (IZR n)) 1) * (apow (1 * / (IZR n)) e))) = 1 * ((apow (1 * / (IZR n)) (1 + e)) - ((apow (1 * / (IZR n)) 1) * (apow (1 * / (IZR n)) e))) + 0).
{
transitivity (((apow (/ (IZR n)) (e + 1)) + ((- 1) * (apow (/ (IZR n)) e) * (apow (/ (IZR n)) 1)))).
{
assert (e__77 : (apow (1 * / (IZR n)) (1 + e)) = (apow (/ (IZR n)) (e + 1))).
{
assert (e__78 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__79 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__79.
reflexivity.
}
feq.
}
transitivity (apow  (/ (IZR n)) (1 + e)).
{ exact (f_equal (fun v__ => apow  v__ (1 + e)) e__78). }
assert (e__80 : (1 + e) = (e + 1)).
{
feq.
}
transitivity (apow (/ (IZR n)) (e + 1) ).
{ exact (f_equal (fun v__ => apow (/ (IZR n)) v__ ) e__80). }
reflexivity.
}
assert (e__81 : (apow (1 * / (IZR n)) 1) = (apow (/ (IZR n)) 1)).
{
assert (e__82 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__83 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__83.
reflexivity.
}
feq.
}
transitivity (apow  (/ (IZR n)) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__82). }
reflexivity.
}
assert (e__84 : (apow (1 * / (IZR n)) e) = (apow (/ (IZR n)) e)).
{
assert (e__85 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__86 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__86.
reflexivity.
}
feq.
}
transitivity (apow  (/ (IZR n)) e).
{ exact (f_equal (fun v__ => apow  v__ e) e__85). }
reflexivity.
}
eapply eq_trans.
{
rw e__77.
rw e__81.
rw e__84.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow (/ (IZR n)) (e + 1)) + ((- 1) * (apow (/ (IZR n)) e) * (apow (/ (IZR n)) 1)))).
{
assert (e__87 : (apow (1 * / (IZR n)) (1 + e)) = (apow (/ (IZR n)) (e + 1))).
{
assert (e__88 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__89 : / (IZR n) = (/ (IZR n))).
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
transitivity (apow  (/ (IZR n)) (1 + e)).
{ exact (f_equal (fun v__ => apow  v__ (1 + e)) e__88). }
assert (e__90 : (1 + e) = (e + 1)).
{
feq.
}
transitivity (apow (/ (IZR n)) (e + 1) ).
{ exact (f_equal (fun v__ => apow (/ (IZR n)) v__ ) e__90). }
reflexivity.
}
assert (e__91 : (apow (1 * / (IZR n)) 1) = (apow (/ (IZR n)) 1)).
{
assert (e__92 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__93 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__93.
reflexivity.
}
feq.
}
transitivity (apow  (/ (IZR n)) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__92). }
reflexivity.
}
assert (e__94 : (apow (1 * / (IZR n)) e) = (apow (/ (IZR n)) e)).
{
assert (e__95 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__96 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__96.
reflexivity.
}
feq.
}
transitivity (apow  (/ (IZR n)) e).
{ exact (f_equal (fun v__ => apow  v__ e) e__95). }
reflexivity.
}
eapply eq_trans.
{
rw e__87.
rw e__91.
rw e__94.
reflexivity.
}
feq.
}
feq.
}
rw e__76.
apply (from_eq_zero 1 0 ((apow (1 * / (IZR n)) 1) * (apow (1 * / (IZR n)) e)) (apow (1 * / (IZR n)) (1 + e))); [exact s__25 | lra ..].
}
rewrite v__75. ring.
}
rw e__26. exact w__27.
}
exact s__97.
}
(* high *)
assert (s__182 : (forall n : Z, ((1)%Z <= n)%Z -> ((((apow (1 * / (IZR n)) (1 + e)) + eps - ((apow 0 (1 + e)) + eps)) * / (1 * / (IZR n))) <= (apow (1 * / (IZR n)) e)))).
{
intros n b__99.
assert (r__100 : 1 <= IZR n).
{ izr_le. }
(* one *)
assert (s__105 : ((apow (1 * / (IZR n)) 1) = (Rpower (1 * / (IZR n)) 1))).
{
assert (p__101 : (0 < (1 * / (IZR n)))).
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__102 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__102.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__100 | lra ..].
}
}
assert (p__103 : (0 < 1)).
{
lra.
}
assert (u__104 : ((apow (1 * / (IZR n)) 1) = (Rpower (1 * / (IZR n)) 1))).
{
exact (ax_apow_of_positive (1 * / (IZR n)) 1 p__101 p__103).
}
exact u__104.
}
(* sum *)
assert (s__109 : (((apow (1 * / (IZR n)) 1) * (apow (1 * / (IZR n)) e)) = (apow (1 * / (IZR n)) (1 + e)))).
{
assert (p__106 : (0 < 1)).
{
lra.
}
assert (p__107 : (0 < e)).
{
exact h__0.
}
assert (u__108 : (((apow (1 * / (IZR n)) 1) * (apow (1 * / (IZR n)) e)) = (apow (1 * / (IZR n)) (1 + e)))).
{
exact (ax_apow_sum (1 * / (IZR n)) 1 e p__106 p__107).
}
exact u__108.
}
assert (n__113 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
assert (e__112 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__112.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__100 | lra ..].
}
assert (n__115 : 0 < (1 + e)).
{
assert (e__114 : (1 + e) = 1 * (e - 0) + 1).
{
transitivity ((e + 1)).
{
feq.
}
symmetry.
transitivity ((e + 1)).
{
feq.
}
feq.
}
rw e__114.
apply (from_lt_pos 1 1 0 e); [exact h__0 | lra ..].
}
assert (n__117 : 0 < (e + 1)).
{
assert (e__116 : (1 + e) = (e + 1)).
{
feq.
}
try rewrite <- e__116.
exact n__115.
}
assert (n__119 : (1 * / (IZR n)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__118 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__118.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__100 | lra ..].
}
}
assert (n__122 : (/ (IZR n)) <> 0).
{
assert (e__120 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__121 : / (IZR n) = (/ (IZR n))).
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
try rewrite <- e__120.
exact n__119.
}
assert (n__146 : 0 < (1 * / (IZR n))).
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__145 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__145.
apply (from_le_pos 1 1 1 (IZR n)); [exact r__100 | lra ..].
}
}
assert (n__149 : 0 < (/ (IZR n))).
{
assert (e__147 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__148 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__148.
reflexivity.
}
feq.
}
try rewrite <- e__147.
exact n__146.
}
assert (n__158 : (apow (/ (IZR n)) 1) = (/ (IZR n))).
{
transitivity (1 * (apow (/ (IZR n)) 1)).
{ feq. }
assert (e__155 : (apow (1 * / (IZR n)) 1) = (apow (/ (IZR n)) 1)).
{
assert (e__156 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__157 : / (IZR n) = (/ (IZR n))).
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
transitivity (apow  (/ (IZR n)) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__156). }
reflexivity.
}
try rewrite <- e__155.
rewrite s__105.
assert (e__152 : (Rpower (1 * / (IZR n)) 1) = (/ (IZR n))).
{
assert (e__153 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__154 : / (IZR n) = (/ (IZR n))).
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
transitivity (Rpower  (/ (IZR n)) 1).
{ exact (f_equal (fun v__ => Rpower  v__ 1) e__153). }
rewrite (rp_whole (/ (IZR n)) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__152.
feq.
}
(* at n *)
assert (s__181 : ((((apow (1 * / (IZR n)) (1 + e)) + eps - ((apow 0 (1 + e)) + eps)) * / (1 * / (IZR n))) <= (apow (1 * / (IZR n)) e))).
{
apply gap_le.
assert (e__110 : ((apow (1 * / (IZR n)) e) - (((apow (1 * / (IZR n)) (1 + e)) + eps - ((apow 0 (1 + e)) + eps)) * / (1 * / (IZR n)))) = (- ((IZR n) * ((apow (1 * / (IZR n)) (1 + e)) - ((apow (1 * / (IZR n)) 1) * (apow (1 * / (IZR n)) e)))))).
{
transitivity ((((- 1) * (apow (/ (IZR n)) (e + 1)) * (IZR n)) + (apow (/ (IZR n)) e))).
{
assert (e__123 : (apow (1 * / (IZR n)) (1 + e)) = (apow (/ (IZR n)) (e + 1))).
{
assert (e__124 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__125 : / (IZR n) = (/ (IZR n))).
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
transitivity (apow  (/ (IZR n)) (1 + e)).
{ exact (f_equal (fun v__ => apow  v__ (1 + e)) e__124). }
assert (e__126 : (1 + e) = (e + 1)).
{
feq.
}
transitivity (apow (/ (IZR n)) (e + 1) ).
{ exact (f_equal (fun v__ => apow (/ (IZR n)) v__ ) e__126). }
reflexivity.
}
assert (e__127 : (apow (1 * / (IZR n)) e) = (apow (/ (IZR n)) e)).
{
assert (e__128 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__129 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__129.
reflexivity.
}
feq.
}
transitivity (apow  (/ (IZR n)) e).
{ exact (f_equal (fun v__ => apow  v__ e) e__128). }
reflexivity.
}
assert (e__130 : / (1 * / (IZR n)) = (IZR n)).
{
assert (e__131 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__132 : / (IZR n) = (/ (IZR n))).
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
rw e__131.
apply inv_by. feq.
}
assert (e__133 : (apow 0 (1 + e)) = 0).
{
assert (e__134 : (1 + e) = (e + 1)).
{
feq.
}
transitivity (apow 0 (e + 1) ).
{ exact (f_equal (fun v__ => apow 0 v__ ) e__134). }
apply apow_0.
}
eapply eq_trans.
{
rw e__123.
rw e__127.
rw e__130.
rw e__133.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (apow (/ (IZR n)) (e + 1)) * (IZR n)) + ((apow (/ (IZR n)) e) * (apow (/ (IZR n)) 1) * (IZR n)))).
{
assert (e__135 : (apow (1 * / (IZR n)) (1 + e)) = (apow (/ (IZR n)) (e + 1))).
{
assert (e__136 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__137 : / (IZR n) = (/ (IZR n))).
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
transitivity (apow  (/ (IZR n)) (1 + e)).
{ exact (f_equal (fun v__ => apow  v__ (1 + e)) e__136). }
assert (e__138 : (1 + e) = (e + 1)).
{
feq.
}
transitivity (apow (/ (IZR n)) (e + 1) ).
{ exact (f_equal (fun v__ => apow (/ (IZR n)) v__ ) e__138). }
reflexivity.
}
assert (e__139 : (apow (1 * / (IZR n)) 1) = (apow (/ (IZR n)) 1)).
{
assert (e__140 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__141 : / (IZR n) = (/ (IZR n))).
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
transitivity (apow  (/ (IZR n)) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__140). }
reflexivity.
}
assert (e__142 : (apow (1 * / (IZR n)) e) = (apow (/ (IZR n)) e)).
{
assert (e__143 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__144 : / (IZR n) = (/ (IZR n))).
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
transitivity (apow  (/ (IZR n)) e).
{ exact (f_equal (fun v__ => apow  v__ e) e__143). }
reflexivity.
}
eapply eq_trans.
{
rw e__135.
rw e__139.
rw e__142.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (apow (/ (IZR n)) e) * (apow (/ (IZR n)) 1) * (IZR n)) + (1 * (apow (/ (IZR n)) e))))).
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
assert (w__111 : 0 <= (- ((IZR n) * ((apow (1 * / (IZR n)) (1 + e)) - ((apow (1 * / (IZR n)) 1) * (apow (1 * / (IZR n)) e)))))).
{
apply Req_le_sym.
apply opp_zero.
assert (v__159 : ((apow (1 * / (IZR n)) (1 + e)) - ((apow (1 * / (IZR n)) 1) * (apow (1 * / (IZR n)) e))) = 0).
{
assert (e__160 : ((apow (1 * / (IZR n)) (1 + e)) - ((apow (1 * / (IZR n)) 1) * (apow (1 * / (IZR n)) e))) = 1 * ((apow (1 * / (IZR n)) (1 + e)) - ((apow (1 * / (IZR n)) 1) * (apow (1 * / (IZR n)) e))) + 0).
{
transitivity (((apow (/ (IZR n)) (e + 1)) + ((- 1) * (apow (/ (IZR n)) e) * (apow (/ (IZR n)) 1)))).
{
assert (e__161 : (apow (1 * / (IZR n)) (1 + e)) = (apow (/ (IZR n)) (e + 1))).
{
assert (e__162 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__163 : / (IZR n) = (/ (IZR n))).
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
transitivity (apow  (/ (IZR n)) (1 + e)).
{ exact (f_equal (fun v__ => apow  v__ (1 + e)) e__162). }
assert (e__164 : (1 + e) = (e + 1)).
{
feq.
}
transitivity (apow (/ (IZR n)) (e + 1) ).
{ exact (f_equal (fun v__ => apow (/ (IZR n)) v__ ) e__164). }
reflexivity.
}
assert (e__165 : (apow (1 * / (IZR n)) 1) = (apow (/ (IZR n)) 1)).
{
assert (e__166 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__167 : / (IZR n) = (/ (IZR n))).
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
transitivity (apow  (/ (IZR n)) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__166). }
reflexivity.
}
assert (e__168 : (apow (1 * / (IZR n)) e) = (apow (/ (IZR n)) e)).
{
assert (e__169 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__170 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__170.
reflexivity.
}
feq.
}
transitivity (apow  (/ (IZR n)) e).
{ exact (f_equal (fun v__ => apow  v__ e) e__169). }
reflexivity.
}
eapply eq_trans.
{
rw e__161.
rw e__165.
rw e__168.
reflexivity.
}
feq.
}
symmetry.
transitivity (((apow (/ (IZR n)) (e + 1)) + ((- 1) * (apow (/ (IZR n)) e) * (apow (/ (IZR n)) 1)))).
{
assert (e__171 : (apow (1 * / (IZR n)) (1 + e)) = (apow (/ (IZR n)) (e + 1))).
{
assert (e__172 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__173 : / (IZR n) = (/ (IZR n))).
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
transitivity (apow  (/ (IZR n)) (1 + e)).
{ exact (f_equal (fun v__ => apow  v__ (1 + e)) e__172). }
assert (e__174 : (1 + e) = (e + 1)).
{
feq.
}
transitivity (apow (/ (IZR n)) (e + 1) ).
{ exact (f_equal (fun v__ => apow (/ (IZR n)) v__ ) e__174). }
reflexivity.
}
assert (e__175 : (apow (1 * / (IZR n)) 1) = (apow (/ (IZR n)) 1)).
{
assert (e__176 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__177 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__177.
reflexivity.
}
feq.
}
transitivity (apow  (/ (IZR n)) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__176). }
reflexivity.
}
assert (e__178 : (apow (1 * / (IZR n)) e) = (apow (/ (IZR n)) e)).
{
assert (e__179 : (1 * / (IZR n)) = (/ (IZR n))).
{
assert (e__180 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__180.
reflexivity.
}
feq.
}
transitivity (apow  (/ (IZR n)) e).
{ exact (f_equal (fun v__ => apow  v__ e) e__179). }
reflexivity.
}
eapply eq_trans.
{
rw e__171.
rw e__175.
rw e__178.
reflexivity.
}
feq.
}
feq.
}
rw e__160.
apply (from_eq_zero 1 0 ((apow (1 * / (IZR n)) 1) * (apow (1 * / (IZR n)) e)) (apow (1 * / (IZR n)) (1 + e))); [exact s__109 | lra ..].
}
rewrite v__159. ring.
}
rw e__110. exact w__111.
}
exact s__181.
}
(* goal *)
assert (s__188 : (tends (fun n : Z => (((apow (1 * / (IZR n)) (1 + e)) + eps - ((apow 0 (1 + e)) + eps)) * / (1 * / (IZR n)))) 0)).
{
assert (w__183 : (forall n : Z, ((1)%Z <= n)%Z -> ((apow (1 * / (IZR n)) e) <= (((apow (1 * / (IZR n)) (1 + e)) + eps - ((apow 0 (1 + e)) + eps)) * / (1 * / (IZR n)))))).
{
intros n w__183_b.
exact (s__98 n w__183_b).
}
assert (t__184 : (tends (fun n : Z => (apow (1 * / (IZR n)) e)) 0)).
{
exact s__14.
}
assert (w__185 : (forall n : Z, ((1)%Z <= n)%Z -> ((((apow (1 * / (IZR n)) (1 + e)) + eps - ((apow 0 (1 + e)) + eps)) * / (1 * / (IZR n))) <= (apow (1 * / (IZR n)) e)))).
{
intros n w__185_b.
exact (s__182 n w__185_b).
}
assert (t__186 : (tends (fun n : Z => (apow (1 * / (IZR n)) e)) 0)).
{
exact s__14.
}
assert (t__187 : (tends (fun n : Z => (((apow (1 * / (IZR n)) (1 + e)) + eps - ((apow 0 (1 + e)) + eps)) * / (1 * / (IZR n)))) 0)).
{
exact (tends_between (1)%Z (1)%Z (fun n : Z => (apow (1 * / (IZR n)) e)) (fun n : Z => (((apow (1 * / (IZR n)) (1 + e)) + eps - ((apow 0 (1 + e)) + eps)) * / (1 * / (IZR n)))) (fun n : Z => (apow (1 * / (IZR n)) e)) 0 w__183 w__185 t__184 t__186).
}
exact t__187.
}
change (tends (fun n : Z => (((apow (1 * / (IZR n)) (1 + e)) + eps - ((apow 0 (1 + e)) + eps)) * / (1 * / (IZR n)))) 0).
exact s__188.
Qed.
Fail Definition corrupted : forall (e : R) (eps : R), (0 < e) -> (tends (fun n : Z => (((apow (1 / (IZR n)) (1 + e)) + eps - ((apow 0 (1 + e)) + eps)) / (1 / (IZR n)))) (0 + 1)) := claim.
End T_aida_eps_outside_power_07d96e56.


(* aida.eps_outside_q_is_p; certificate b2b7cc5303c8b6e35082473c8c23537b9ab2bbf445609dbd158920ebb836bef3 *)
Module T_aida_eps_outside_q_is_p_b2b7cc53.

Lemma satisfiable : exists (h : R) (eps : R), (0 < h).
Proof.
exists 1, 1.
change (0 < 1).
closed_less.
Qed.

Lemma proved : forall (h : R) (eps : R), (0 < h) -> (((0 <> h)) /\ ((((h + eps) - (0 + eps)) / h) = 1)).
Proof.
intros h eps h__0.
assert (n__2 : h <> 0).
{
apply Rgt_not_eq; red.
assert (e__1 : h = 1 * (h - 0) + 0).
{
transitivity (h).
{
reflexivity.
}
symmetry.
transitivity (h).
{
feq.
}
feq.
}
rw e__1.
apply (from_lt_pos 1 0 0 h); [exact h__0 | lra ..].
}
(* goal *)
assert (s__4 : ((((h + eps) - (0 + eps)) * / h) = 1)).
{
transitivity (1).
{
assert (e__3 : / h = (/ h)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__3.
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
split.
{
change (0 <> h).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__5 : h = 1 * (h - 0) + 0).
{
transitivity (h).
{
reflexivity.
}
symmetry.
transitivity (h).
{
feq.
}
feq.
}
rw e__5.
apply (from_lt_pos 1 0 0 h); [exact h__0 | lra ..].
}
{
change ((((h + eps) - (0 + eps)) * / h) = 1).
exact s__4.
}
Qed.
Lemma meaningful : forall (h : R) (eps : R), (0 < h) -> ((0 <> h)).
Proof. intros v0 v1 v2. exact (proj1 (proved v0 v1 v2)). Qed.
Theorem claim : forall (h : R) (eps : R), (0 < h) -> ((((h + eps) - (0 + eps)) / h) = 1).
Proof. intros v0 v1 v2. exact (proj2 (proved v0 v1 v2)). Qed.
Fail Definition corrupted : forall (h : R) (eps : R), (0 < h) -> ((((h + eps) - (0 + eps)) / h) = (1 + 1)) := claim.
End T_aida_eps_outside_q_is_p_b2b7cc53.


(* aida.only_if_decay_square; certificate f0c72b70be0fdf0bf23f6e340079678eddd4db819b1e47584972269be5597e31 *)
Module T_aida_only_if_decay_square_f0c72b70.
Definition X (x : Z -> Z -> R) (n : Z) (t : Z) : R := (zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))).
Definition V (F : Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R) (b : R) (L : R) (n : Z) (t : Z) : R := ((F (t)%Z) + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))).

Lemma satisfiable : exists (b : R) (b2 : R) (eta : R) (eps : R) (x : Z -> R) (m : Z -> R) (r : Z -> R), ((0 < b) /\ (b < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < eta) /\ (0 < eps) /\ (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (r (t)%Z))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((m ((t + 1))%Z) = ((b * (m (t)%Z)) + ((1 - b) * (x (t)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = ((b2 * (r (t)%Z)) + ((1 - b2) * ((x (t)%Z) ^ 2))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((eta * (apow (m ((t + 1))%Z) 1) * (m ((t + 1))%Z)) / ((r ((t + 1))%Z) + eps))))) /\ ((m (0)%Z) = 0) /\ ((r (0)%Z) = 0) /\ (((x (0)%Z) ^ 2) <= (((1 - b) * (((((1 - b) ^ 2) * eps) / (6 * eta)) ^ 2)) / 8)).
Proof.
exists (1 * / 2), (1 * / 2), 1, 1, (fun t : Z => 0), (fun t : Z => 0), (fun t : Z => 0).
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
split.
{
change (0 < 1).
closed_less.
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
change (forall t : Z, ((0)%Z <= t)%Z -> (0 = (((1 * / 2) * 0) + ((1 - (1 * / 2)) * 0)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply gap_eq0.
assert (e__2 : (((1 * / 2) * 0) + ((1 - (1 * / 2)) * 0)) = 0).
{
feq.
}
rw e__2.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 = (((1 * / 2) * 0) + ((1 - (1 * / 2)) * (0 ^ 2))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply gap_eq0.
assert (e__2 : (((1 * / 2) * 0) + ((1 - (1 * / 2)) * (0 ^ 2))) = 0).
{
feq.
}
rw e__2.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 = (0 - ((1 * (apow 0 1) * 0) * / (0 + 1))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
apply gap_eq0.
assert (e__2 : (0 - ((1 * (apow 0 1) * 0) * / (0 + 1))) = 0).
{
assert (e__3 : (apow 0 1) = 0).
{
apply apow_0.
}
assert (e__4 : / (0 + 1) = 1).
{
assert (e__5 : (0 + 1) = 1).
{
feq.
}
rw e__5.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__3.
rw e__4.
reflexivity.
}
feq.
}
rw e__2.
rat.
}
{
split.
{
change (0 = 0).
closed_eq.
}
{
split.
{
change (0 = 0).
closed_eq.
}
{
change ((0 ^ 2) <= (((1 - (1 * / 2)) * (((((1 - (1 * / 2)) ^ 2) * 1) * / (6 * 1)) ^ 2)) * / 8)).
closed_less.
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

Lemma proved : forall (b : R) (b2 : R) (eta : R) (eps : R) (x : Z -> R) (m : Z -> R) (r : Z -> R), ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < eps) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (r (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((m ((t + 1))%Z) = ((b * (m (t)%Z)) + ((1 - b) * (x (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = ((b2 * (r (t)%Z)) + ((1 - b2) * ((x (t)%Z) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((eta * (apow (m ((t + 1))%Z) 1) * (m ((t + 1))%Z)) / ((r ((t + 1))%Z) + eps))))) -> ((m (0)%Z) = 0) -> ((r (0)%Z) = 0) -> (((x (0)%Z) ^ 2) <= (((1 - b) * (((((1 - b) ^ 2) * eps) / (6 * eta)) ^ 2)) / 8)) -> (((forall t : Z, ((0)%Z <= t)%Z -> (0 <> ((r ((t + 1))%Z) + eps))) /\ (0 <> (6 * eta))) /\ (tends (fun t : Z => ((x (t)%Z) ^ 2)) 0)).
Proof.
intros b b2 eta eps x m r h__0 h__3 h__6 h__7 h__8 h__9 h__10 h__11 h__12 h__13 h__14.
pose proof h__0 as [h__1 h__2].
pose proof h__3 as [h__4 h__5].
change (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((eta * (apow (m ((t + 1))%Z) 1) * (m ((t + 1))%Z)) * / ((r ((t + 1))%Z) + eps))))) in h__11.
change (((x (0)%Z) ^ 2) <= (((1 - b) * (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) * / 8)) in h__14.
assert (n__18 : (6 * eta) <> 0).
{
apply Rgt_not_eq; red.
assert (e__17 : (6 * eta) = 6 * (eta - 0) + 0).
{
transitivity ((6 * eta)).
{
reflexivity.
}
symmetry.
transitivity ((6 * eta)).
{
feq.
}
feq.
}
rw e__17.
apply (from_lt_pos 6 0 0 eta); [exact h__6 | lra ..].
}
assert (n__19 : eta <> 0).
{
intro vanishes.
apply n__18.
transitivity (6 * (eta)).
{ feq. }
rewrite vanishes. ring.
}
assert (n__24 : (m (0)%Z) = 0).
{
transitivity (1 * (m (0)%Z)).
{ feq. }
rewrite h__12.
feq.
}
(* m0^2 *)
assert (s__28 : (((m (0)%Z) ^ 2) <= (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2))).
{
apply gap_le.
assert (e__15 : ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) - ((m (0)%Z) ^ 2)) = (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)).
{
transitivity ((((- 1) * ((m (0)%Z) ^ 2)) + (((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__20 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__20.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__21 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__21.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * ((m (0)%Z) ^ 2))))).
{
feq.
}
rw n__24.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__16 : 0 <= (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)).
{
apply Rlt_le.
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__25 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__25.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
{
assert (e__26 : eps = 1 * (eps - 0) + 0).
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
rw e__26.
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
}
{
apply inv_pos.
assert (e__27 : (6 * eta) = 6 * (eta - 0) + 0).
{
transitivity ((6 * eta)).
{
reflexivity.
}
symmetry.
transitivity ((6 * eta)).
{
feq.
}
feq.
}
rw e__27.
apply (from_lt_pos 6 0 0 eta); [exact h__6 | lra ..].
}
}
rw e__15. exact w__16.
}
assert (n__35 : (r (0)%Z) = 0).
{
transitivity (1 * (r (0)%Z)).
{ feq. }
rewrite h__13.
feq.
}
(* r0' *)
assert (s__39 : ((r (0)%Z) <= (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2))).
{
apply gap_le.
assert (e__29 : ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) - (r (0)%Z)) = (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)).
{
transitivity ((((- 1) * (r (0)%Z)) + (((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__31 : / (6 * eta) = ((1 * / 6) * (/ eta))).
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
symmetry.
transitivity (((((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__32 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__32.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity (((((- 1) * (r (0)%Z))))).
{
feq.
}
rw n__35.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__30 : 0 <= (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)).
{
apply Rlt_le.
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__36 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__36.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
{
assert (e__37 : eps = 1 * (eps - 0) + 0).
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
rw e__37.
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
}
{
apply inv_pos.
assert (e__38 : (6 * eta) = 6 * (eta - 0) + 0).
{
transitivity ((6 * eta)).
{
reflexivity.
}
symmetry.
transitivity ((6 * eta)).
{
feq.
}
feq.
}
rw e__38.
apply (from_lt_pos 6 0 0 eta); [exact h__6 | lra ..].
}
}
rw e__29. exact w__30.
}
(* near *)
assert (s__51 : (((x (0)%Z) ^ 2) <= ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) * / 4))).
{
apply gap_le.
assert (e__40 : (((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) * / 4) - ((x (0)%Z) ^ 2)) = (((((1 - b) * (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) * / 8) - ((x (0)%Z) ^ 2)) + (((1 + b) * (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) * / 8))).
{
transitivity ((((- 1) * ((x (0)%Z) ^ 2)) + (((- 1) * / 36) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 24) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 36) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 144) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 144) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__42 : / (6 * eta) = ((1 * / 6) * (/ eta))).
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
symmetry.
transitivity ((((- 1) * ((x (0)%Z) ^ 2)) + (((- 1) * / 36) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 24) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 36) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 144) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 144) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__43 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
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
assert (w__41 : 0 <= (((((1 - b) * (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) * / 8) - ((x (0)%Z) ^ 2)) + (((1 + b) * (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) * / 8))).
{
apply Rlt_le.
apply plus_nn_pos.
{
assert (e__44 : ((((1 - b) * (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) * / 8) - ((x (0)%Z) ^ 2)) = 1 * ((((1 - b) * (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) * / 8) - ((x (0)%Z) ^ 2)) + 0).
{
transitivity ((((- 1) * ((x (0)%Z) ^ 2)) + (((- 5) * / 288) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((5 * / 144) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 5) * / 144) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((5 * / 288) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 288) * (b ^ 5) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 288) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__45 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__45.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((x (0)%Z) ^ 2)) + (((- 5) * / 288) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((5 * / 144) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 5) * / 144) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((5 * / 288) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 288) * (b ^ 5) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 288) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__46 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
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
apply (from_le_nn 1 0 ((x (0)%Z) ^ 2) (((1 - b) * (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) * / 8)); [exact h__14 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__47 : (1 + b) = 1 * (b - 0) + 1).
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
rw e__47.
apply (from_lt_pos 1 1 0 b); [exact h__1 | lra ..].
}
{
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__48 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__48.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
{
assert (e__49 : eps = 1 * (eps - 0) + 0).
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
rw e__49.
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
}
{
apply inv_pos.
assert (e__50 : (6 * eta) = 6 * (eta - 0) + 0).
{
transitivity ((6 * eta)).
{
reflexivity.
}
symmetry.
transitivity ((6 * eta)).
{
feq.
}
feq.
}
rw e__50.
apply (from_lt_pos 6 0 0 eta); [exact h__6 | lra ..].
}
}
}
{
apply inv_pos.
lra.
}
}
}
rw e__40. exact w__41.
}
(* V0 *)
assert (s__62 : (((((x (0)%Z) ^ 2) * / 2) + (((1 - b) * / 2) * (((m (0)%Z) - (x (0)%Z)) ^ 2))) <= (((1 - b) * (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) * / 8))).
{
apply gap_le.
assert (e__52 : ((((1 - b) * (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) * / 8) - ((((x (0)%Z) ^ 2) * / 2) + (((1 - b) * / 2) * (((m (0)%Z) - (x (0)%Z)) ^ 2)))) = (((((1 - b) * (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) * / 8) - ((x (0)%Z) ^ 2)) + ((b * / 2) * ((x (0)%Z) ^ 2)))).
{
transitivity ((((m (0)%Z) * (x (0)%Z)) + ((- 1) * (m (0)%Z) * (x (0)%Z) * b) + ((1 * / 2) * ((m (0)%Z) ^ 2) * b) + (((- 1) * / 2) * ((m (0)%Z) ^ 2)) + ((1 * / 2) * ((x (0)%Z) ^ 2) * b) + ((- 1) * ((x (0)%Z) ^ 2)) + (((- 5) * / 288) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((5 * / 144) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 5) * / 144) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((5 * / 288) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 288) * (b ^ 5) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 288) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__54 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__54.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((1 * / 2) * ((x (0)%Z) ^ 2) * b) + ((- 1) * ((x (0)%Z) ^ 2)) + (((- 5) * / 288) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((5 * / 144) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 5) * / 144) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((5 * / 288) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 288) * (b ^ 5) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 288) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__55 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__55.
reflexivity.
}
feq.
}
symmetry.
apply Rminus_diag_uniq.
transitivity ((((1 * (m (0)%Z) * (x (0)%Z)) + ((- 1) * (m (0)%Z) * (x (0)%Z) * b) + ((1 * / 2) * ((m (0)%Z) ^ 2) * b) + (((- 1) * / 2) * ((m (0)%Z) ^ 2))))).
{
feq.
}
rw n__24.
transitivity (0).
{
feq.
}
reflexivity.
}
assert (w__53 : 0 <= (((((1 - b) * (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) * / 8) - ((x (0)%Z) ^ 2)) + ((b * / 2) * ((x (0)%Z) ^ 2)))).
{
apply plus_nn_nn.
{
assert (e__58 : ((((1 - b) * (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) * / 8) - ((x (0)%Z) ^ 2)) = 1 * ((((1 - b) * (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) * / 8) - ((x (0)%Z) ^ 2)) + 0).
{
transitivity ((((- 1) * ((x (0)%Z) ^ 2)) + (((- 5) * / 288) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((5 * / 144) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 5) * / 144) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((5 * / 288) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 288) * (b ^ 5) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 288) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__59 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__59.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((x (0)%Z) ^ 2)) + (((- 5) * / 288) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((5 * / 144) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 5) * / 144) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((5 * / 288) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 288) * (b ^ 5) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 288) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__60 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__60.
reflexivity.
}
feq.
}
feq.
}
rw e__58.
apply (from_le_nn 1 0 ((x (0)%Z) ^ 2) (((1 - b) * (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) * / 8)); [exact h__14 | lra ..].
}
{
apply mult_pos_nn.
{
assert (e__61 : (b * / 2) = (1 * / 2) * (b - 0) + 0).
{
transitivity (((1 * / 2) * b)).
{
feq.
}
symmetry.
transitivity (((1 * / 2) * b)).
{
feq.
}
feq.
}
rw e__61.
apply (from_lt_pos (1 * / 2) 0 0 b); [exact h__1 | lra ..].
}
{
apply (pow_even_nn _ 1 2 eq_refl).
}
}
}
rw e__52. exact w__53.
}
assert (n__240 : 0 < (1 * ((((1 - b) ^ 2) * eps) * / (6 * eta)))).
{
apply mult_pos_pos.
{
lra.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__237 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__237.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
{
assert (e__238 : eps = 1 * (eps - 0) + 0).
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
rw e__238.
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
}
{
apply inv_pos.
assert (e__239 : (6 * eta) = 6 * (eta - 0) + 0).
{
transitivity ((6 * eta)).
{
reflexivity.
}
symmetry.
transitivity ((6 * eta)).
{
feq.
}
feq.
}
rw e__239.
apply (from_lt_pos 6 0 0 eta); [exact h__6 | lra ..].
}
}
}
assert (n__243 : 0 < ((((- 1) * / 3) * b * eps * (/ eta)) + ((1 * / 6) * (b ^ 2) * eps * (/ eta)) + ((1 * / 6) * eps * (/ eta)))).
{
assert (e__241 : (1 * ((((1 - b) ^ 2) * eps) * / (6 * eta))) = ((((- 1) * / 3) * b * eps * (/ eta)) + ((1 * / 6) * (b ^ 2) * eps * (/ eta)) + ((1 * / 6) * eps * (/ eta)))).
{
assert (e__242 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__242.
reflexivity.
}
feq.
}
try rewrite <- e__241.
exact n__240.
}
assert (n__251 : 0 < eps).
{
assert (e__250 : eps = 1 * (eps - 0) + 0).
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
rw e__250.
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
assert (n__254 : (Rpower eps (2 * / 2)) <> 0).
{
apply Rgt_not_eq; red.
assert (e__252 : (Rpower eps (2 * / 2)) = 1 * (eps - 0) + 0).
{
transitivity (eps).
{
assert (e__253 : (2 * / 2) = 1).
{
feq.
}
transitivity (Rpower eps 1 ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__253). }
rewrite (rp_whole eps 1 1) by (rpos || (simpl INR; lra)).
feq.
}
symmetry.
transitivity (eps).
{
feq.
}
feq.
}
rw e__252.
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
assert (n__257 : eps <> 0).
{
assert (e__255 : (Rpower eps (2 * / 2)) = eps).
{
assert (e__256 : (2 * / 2) = 1).
{
feq.
}
transitivity (Rpower eps 1 ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__256). }
rewrite (rp_whole eps 1 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__255.
exact n__254.
}
(* both *)
assert (s__348 : ((forall t : Z, ((1)%Z <= t)%Z -> (((x (t)%Z) ^ 2) <= (2 * (apow (8 * / ((eta * / ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps)) * (IZR t))) 2)))) /\ (tends (fun t : Z => ((x (t)%Z) ^ 2)) 0))).
{
assert (b__63 : (0 <= (1)%Z)%Z).
{ zp. }
assert (p__64 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__1.
}
{
exact h__2.
}
}
assert (p__65 : ((0 < b2) /\ (b2 < 1))).
{
split.
{
exact h__4.
}
{
exact h__5.
}
}
assert (p__66 : (0 < 1)).
{
lra.
}
assert (p__67 : ((0 < 1) /\ (1 <= 1))).
{
split.
{
lra.
}
{
apply gap_le.
apply Req_le_sym.
assert (e__68 : (1 - 1) = 0).
{
feq.
}
rw e__68.
rat.
}
}
assert (p__69 : (0 < eta)).
{
exact h__6.
}
assert (p__70 : (0 < eps)).
{
exact h__7.
}
assert (p__71 : (0 < 2)).
{
lra.
}
assert (p__72 : (1 < 2)).
{
apply gap_lt.
assert (e__73 : (2 - 1) = 1).
{
feq.
}
rw e__73.
rat.
}
assert (p__74 : (0 < ((((1 - b) ^ 2) * eps) * / (6 * eta)))).
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__75 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__75.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
{
assert (e__76 : eps = 1 * (eps - 0) + 0).
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
rw e__76.
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
}
{
apply inv_pos.
assert (e__77 : (6 * eta) = 6 * (eta - 0) + 0).
{
transitivity ((6 * eta)).
{
reflexivity.
}
symmetry.
transitivity ((6 * eta)).
{
feq.
}
feq.
}
rw e__77.
apply (from_lt_pos 6 0 0 eta); [exact h__6 | lra ..].
}
}
assert (p__78 : (1 <= (IZR (1)%Z))).
{
apply gap_le.
apply Req_le_sym.
assert (e__79 : ((IZR (1)%Z) - 1) = 0).
{
assert (e__80 : (IZR (1)%Z) = 1).
{
izr.
}
eapply eq_trans.
{
rw e__80.
reflexivity.
}
feq.
}
rw e__79.
rat.
}
assert (p__81 : (0 < 1)).
{
lra.
}
assert (p__82 : (forall t : Z, ((0)%Z <= t)%Z -> (1 <= 1))).
{
intros t b__83.
assert (r__84 : 0 <= IZR t).
{ izr_le. }
apply gap_le.
apply Req_le_sym.
assert (e__85 : (1 - 1) = 0).
{
feq.
}
rw e__85.
rat.
}
assert (p__86 : (forall t : Z, ((0)%Z <= t)%Z -> (1 <= 1))).
{
intros t b__87.
assert (r__88 : 0 <= IZR t).
{ izr_le. }
apply gap_le.
apply Req_le_sym.
assert (e__89 : (1 - 1) = 0).
{
feq.
}
rw e__89.
rat.
}
assert (p__90 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z))))).
{
intros t b__91.
assert (r__92 : 0 <= IZR t).
{ izr_le. }
intros i b__93.
assert (r__94 : 1 <= IZR i).
{ izr_le. }
assert (b__95 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__96 : (0 <= (r (t)%Z))) by exact (h__8 (t)%Z b__95).
assert (e__97 : (r (t)%Z) = 1 * ((r (t)%Z) - 0) + 0).
{
transitivity ((r (t)%Z)).
{
reflexivity.
}
symmetry.
transitivity ((r (t)%Z)).
{
feq.
}
feq.
}
rw e__97.
apply (from_le_nn 1 0 0 (r (t)%Z)); [exact i__96 | lra ..].
}
assert (p__98 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z) = ((b * (m (t)%Z)) + ((1 - b) * (x (t)%Z))))))).
{
intros t b__99.
assert (r__100 : 0 <= IZR t).
{ izr_le. }
intros i b__101.
assert (r__102 : 1 <= IZR i).
{ izr_le. }
apply gap_eq.
assert (b__103 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__104 : ((m ((t + 1))%Z) = ((b * (m (t)%Z)) + ((1 - b) * (x (t)%Z))))) by exact (h__9 (t)%Z b__103).
assert (e__105 : (((b * (m (t)%Z)) + ((1 - b) * (x (t)%Z))) - (m ((t + 1))%Z)) = 1 * (((b * (m (t)%Z)) + ((1 - b) * (x (t)%Z))) - (m ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (m (t + 1)%Z)) + ((m (t)%Z) * b) + ((- 1) * (x (t)%Z) * b) + (x (t)%Z))).
{
assert (e__106 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__106.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (m (t + 1)%Z)) + ((m (t)%Z) * b) + ((- 1) * (x (t)%Z) * b) + (x (t)%Z))).
{
assert (e__107 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__107.
reflexivity.
}
feq.
}
feq.
}
rw e__105.
apply (from_eq_zero 1 0 (m ((t + 1))%Z) ((b * (m (t)%Z)) + ((1 - b) * (x (t)%Z)))); [exact i__104 | lra ..].
}
assert (p__108 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z) = ((b2 * (r (t)%Z)) + ((1 - b2) * (apow (x (t)%Z) 2))))))).
{
intros t b__109.
assert (r__110 : 0 <= IZR t).
{ izr_le. }
intros i b__111.
assert (r__112 : 1 <= IZR i).
{ izr_le. }
apply gap_eq.
assert (b__113 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__114 : ((r ((t + 1))%Z) = ((b2 * (r (t)%Z)) + ((1 - b2) * ((x (t)%Z) ^ 2))))) by exact (h__10 (t)%Z b__113).
assert (e__115 : (((b2 * (r (t)%Z)) + ((1 - b2) * (apow (x (t)%Z) 2))) - (r ((t + 1))%Z)) = 1 * (((b2 * (r (t)%Z)) + ((1 - b2) * ((x (t)%Z) ^ 2))) - (r ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (r (t + 1)%Z)) + ((r (t)%Z) * b2) + ((- 1) * ((x (t)%Z) ^ 2) * b2) + ((x (t)%Z) ^ 2))).
{
assert (e__116 : (apow (x (t)%Z) 2) = ((x (t)%Z) ^ 2)).
{
rewrite (apow_even (x (t)%Z) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
assert (e__117 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__116.
rw e__117.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (r (t + 1)%Z)) + ((r (t)%Z) * b2) + ((- 1) * ((x (t)%Z) ^ 2) * b2) + ((x (t)%Z) ^ 2))).
{
assert (e__118 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
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
rw e__115.
apply (from_eq_zero 1 0 (r ((t + 1))%Z) ((b2 * (r (t)%Z)) + ((1 - b2) * ((x (t)%Z) ^ 2)))); [exact i__114 | lra ..].
}
assert (p__119 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((eta * 1 * (apow (m ((t + 1))%Z) (2 - 1)) * (m ((t + 1))%Z)) * / (Rpower ((r ((t + 1))%Z) + eps) (2 * / 2)))))))).
{
intros t b__120.
assert (r__121 : 0 <= IZR t).
{ izr_le. }
intros i b__122.
assert (r__123 : 1 <= IZR i).
{ izr_le. }
assert (n__132 : 0 < ((r ((t + 1))%Z) + eps)).
{
apply plus_nn_pos.
{
assert (b__127 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (i__128 : (0 <= (r ((t + 1))%Z))) by exact (h__8 ((t + 1))%Z b__127).
assert (e__129 : (r ((t + 1))%Z) = 1 * ((r ((t + 1))%Z) - 0) + 0).
{
transitivity ((r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((r (t + 1)%Z)).
{
assert (e__130 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
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
rw e__129.
apply (from_le_nn 1 0 0 (r ((t + 1))%Z)); [exact i__128 | lra ..].
}
{
assert (e__131 : eps = 1 * (eps - 0) + 0).
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
rw e__131.
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
}
assert (n__135 : 0 < ((r (t + 1)%Z) + eps)).
{
assert (e__133 : ((r ((t + 1))%Z) + eps) = ((r (t + 1)%Z) + eps)).
{
assert (e__134 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__134.
reflexivity.
}
feq.
}
try rewrite <- e__133.
exact n__132.
}
assert (n__136 : (Rpower ((r ((t + 1))%Z) + eps) (2 * / 2)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__141 : ((r (t + 1)%Z) + eps) <> 0).
{
assert (e__137 : (Rpower ((r ((t + 1))%Z) + eps) (2 * / 2)) = ((r (t + 1)%Z) + eps)).
{
assert (e__138 : ((r ((t + 1))%Z) + eps) = ((r (t + 1)%Z) + eps)).
{
assert (e__139 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__139.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z) + eps) (2 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (2 * / 2)) e__138). }
assert (e__140 : (2 * / 2) = 1).
{
feq.
}
transitivity (Rpower ((r (t + 1)%Z) + eps) 1 ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z) + eps) v__ ) e__140). }
rewrite (rp_whole ((r (t + 1)%Z) + eps) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__137.
exact n__136.
}
assert (n__147 : ((r ((t + 1))%Z) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
assert (b__142 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (i__143 : (0 <= (r ((t + 1))%Z))) by exact (h__8 ((t + 1))%Z b__142).
assert (e__144 : (r ((t + 1))%Z) = 1 * ((r ((t + 1))%Z) - 0) + 0).
{
transitivity ((r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((r (t + 1)%Z)).
{
assert (e__145 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
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
rw e__144.
apply (from_le_nn 1 0 0 (r ((t + 1))%Z)); [exact i__143 | lra ..].
}
{
assert (e__146 : eps = 1 * (eps - 0) + 0).
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
rw e__146.
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
}
apply gap_eq.
assert (b__124 : ((0)%Z <= (t)%Z)%Z).
{
zp.
}
assert (i__125 : ((x ((t + 1))%Z) = ((x (t)%Z) - ((eta * (apow (m ((t + 1))%Z) 1) * (m ((t + 1))%Z)) * / ((r ((t + 1))%Z) + eps))))) by exact (h__11 (t)%Z b__124).
assert (e__126 : (((x (t)%Z) - ((eta * 1 * (apow (m ((t + 1))%Z) (2 - 1)) * (m ((t + 1))%Z)) * / (Rpower ((r ((t + 1))%Z) + eps) (2 * / 2)))) - (x ((t + 1))%Z)) = 1 * (((x (t)%Z) - ((eta * (apow (m ((t + 1))%Z) 1) * (m ((t + 1))%Z)) * / ((r ((t + 1))%Z) + eps))) - (x ((t + 1))%Z)) + 0).
{
transitivity (((((- 1) * (apow (m (t + 1)%Z) 1) * (m (t + 1)%Z) * eta) + ((- 1) * (r (t + 1)%Z) * (x (t + 1)%Z)) + ((r (t + 1)%Z) * (x (t)%Z)) + ((- 1) * (x (t + 1)%Z) * eps) + ((x (t)%Z) * eps)) * (/ ((r (t + 1)%Z) + eps)))).
{
assert (e__148 : / (Rpower ((r ((t + 1))%Z) + eps) (2 * / 2)) = (/ ((r (t + 1)%Z) + eps))).
{
assert (e__149 : (Rpower ((r ((t + 1))%Z) + eps) (2 * / 2)) = ((r (t + 1)%Z) + eps)).
{
assert (e__150 : ((r ((t + 1))%Z) + eps) = ((r (t + 1)%Z) + eps)).
{
assert (e__151 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__151.
reflexivity.
}
feq.
}
transitivity (Rpower  ((r (t + 1)%Z) + eps) (2 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (2 * / 2)) e__150). }
assert (e__152 : (2 * / 2) = 1).
{
feq.
}
transitivity (Rpower ((r (t + 1)%Z) + eps) 1 ).
{ exact (f_equal (fun v__ => Rpower ((r (t + 1)%Z) + eps) v__ ) e__152). }
rewrite (rp_whole ((r (t + 1)%Z) + eps) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__149.
apply inv_by. feq.
}
assert (e__153 : (apow (m ((t + 1))%Z) (2 - 1)) = (apow (m (t + 1)%Z) 1)).
{
assert (e__154 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z) (2 - 1)).
{ exact (f_equal (fun v__ => apow  v__ (2 - 1)) e__154). }
assert (e__155 : (2 - 1) = 1).
{
feq.
}
transitivity (apow (m (t + 1)%Z) 1 ).
{ exact (f_equal (fun v__ => apow (m (t + 1)%Z) v__ ) e__155). }
reflexivity.
}
assert (e__156 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__157 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__148.
rw e__153.
rw e__156.
rw e__157.
reflexivity.
}
feq.
}
symmetry.
transitivity (((((- 1) * (apow (m (t + 1)%Z) 1) * (m (t + 1)%Z) * eta) + ((- 1) * (r (t + 1)%Z) * (x (t + 1)%Z)) + ((r (t + 1)%Z) * (x (t)%Z)) + ((- 1) * (x (t + 1)%Z) * eps) + ((x (t)%Z) * eps)) * (/ ((r (t + 1)%Z) + eps)))).
{
assert (e__158 : / ((r ((t + 1))%Z) + eps) = (/ ((r (t + 1)%Z) + eps))).
{
assert (e__159 : ((r ((t + 1))%Z) + eps) = ((r (t + 1)%Z) + eps)).
{
assert (e__160 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__160.
reflexivity.
}
feq.
}
rw e__159.
apply inv_by. feq.
}
assert (e__161 : (apow (m ((t + 1))%Z) 1) = (apow (m (t + 1)%Z) 1)).
{
assert (e__162 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
transitivity (apow  (m (t + 1)%Z) 1).
{ exact (f_equal (fun v__ => apow  v__ 1) e__162). }
reflexivity.
}
assert (e__163 : (m ((t + 1))%Z) = (m (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
assert (e__164 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__158.
rw e__161.
rw e__163.
rw e__164.
reflexivity.
}
feq.
}
feq.
}
rw e__126.
apply (from_eq_zero 1 0 (x ((t + 1))%Z) ((x (t)%Z) - ((eta * (apow (m ((t + 1))%Z) 1) * (m ((t + 1))%Z)) * / ((r ((t + 1))%Z) + eps)))); [exact i__125 | lra ..].
}
assert (p__165 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) <= (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) -> ((1 * (X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z)) <= (2 * (((x (t)%Z) ^ 2) * / 2)))))).
{
intros t b__166.
assert (r__167 : 0 <= IZR t).
{ izr_le. }
intros p__168.
apply gap_le.
apply Req_le_sym.
assert (e__169 : ((2 * (((x (t)%Z) ^ 2) * / 2)) - (1 * (X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z))) = 0).
{
assert (e__170 : (X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) = ((x (t)%Z) ^ 2)).
{
change ((zsum (1)%Z (1)%Z (fun i : Z => ((x (t)%Z) ^ 2))) = ((x (t)%Z) ^ 2)).
transitivity (((x (t)%Z) ^ 2)).
{
unroll_zsum.
}
reflexivity.
}
eapply eq_trans.
{
rw e__170.
reflexivity.
}
feq.
}
rw e__169.
rat.
}
assert (p__171 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) <= (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) -> ((zsum (1)%Z (1)%Z (fun i : Z => ((x (t)%Z) ^ 2))) <= ((1 ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z)))))).
{
intros t b__172.
assert (r__173 : 0 <= IZR t).
{ izr_le. }
intros p__174.
apply gap_le.
apply Req_le_sym.
assert (e__175 : (((1 ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z)) - (zsum (1)%Z (1)%Z (fun i : Z => ((x (t)%Z) ^ 2)))) = 0).
{
assert (e__176 : (X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) = ((x (t)%Z) ^ 2)).
{
change ((zsum (1)%Z (1)%Z (fun i : Z => ((x (t)%Z) ^ 2))) = ((x (t)%Z) ^ 2)).
transitivity (((x (t)%Z) ^ 2)).
{
unroll_zsum.
}
reflexivity.
}
assert (e__177 : (zsum (1)%Z (1)%Z (fun i : Z => ((x (t)%Z) ^ 2))) = ((x (t)%Z) ^ 2)).
{
transitivity (((x (t)%Z) ^ 2)).
{
unroll_zsum.
}
reflexivity.
}
eapply eq_trans.
{
rw e__176.
rw e__177.
reflexivity.
}
feq.
}
rw e__175.
rat.
}
assert (p__178 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) <= (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) -> (((x (t)%Z) ^ 2) <= ((1 * ((((1 - b) ^ 2) * eps) * / (6 * eta))) ^ 2)))))).
{
intros t b__179.
assert (r__180 : 0 <= IZR t).
{ izr_le. }
intros i b__181.
assert (r__182 : 1 <= IZR i).
{ izr_le. }
intros p__183.
apply gap_le.
assert (e__184 : (((1 * ((((1 - b) ^ 2) * eps) * / (6 * eta))) ^ 2) - ((x (t)%Z) ^ 2)) = 1 * ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * ((x (t)%Z) ^ 2)) + (((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__185 : / (6 * eta) = ((1 * / 6) * (/ eta))).
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
symmetry.
transitivity ((((- 1) * ((x (t)%Z) ^ 2)) + (((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__186 : (X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) = ((x (t)%Z) ^ 2)).
{
change ((zsum (1)%Z (1)%Z (fun i : Z => ((x (t)%Z) ^ 2))) = ((x (t)%Z) ^ 2)).
transitivity (((x (t)%Z) ^ 2)).
{
unroll_zsum.
}
reflexivity.
}
assert (e__187 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__186.
rw e__187.
reflexivity.
}
feq.
}
feq.
}
rw e__184.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)); [exact p__183 | lra ..].
}
assert (p__188 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) <= (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) -> (((X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z ((t + 1))%Z) <= (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) -> ((((x ((t + 1))%Z) ^ 2) * / 2) <= ((((x (t)%Z) ^ 2) * / 2) + (zsum (1)%Z (1)%Z (fun i : Z => ((x (t)%Z) * ((x ((t + 1))%Z) - (x (t)%Z))))) + ((1 * / 2) * (zsum (1)%Z (1)%Z (fun i : Z => (((x ((t + 1))%Z) - (x (t)%Z)) ^ 2)))))))))).
{
intros t b__189.
assert (r__190 : 0 <= IZR t).
{ izr_le. }
intros p__191.
intros p__192.
apply gap_le.
apply Req_le_sym.
assert (e__193 : (((((x (t)%Z) ^ 2) * / 2) + (zsum (1)%Z (1)%Z (fun i : Z => ((x (t)%Z) * ((x ((t + 1))%Z) - (x (t)%Z))))) + ((1 * / 2) * (zsum (1)%Z (1)%Z (fun i : Z => (((x ((t + 1))%Z) - (x (t)%Z)) ^ 2))))) - (((x ((t + 1))%Z) ^ 2) * / 2)) = 0).
{
assert (e__194 : (zsum (1)%Z (1)%Z (fun i : Z => ((x (t)%Z) * ((x ((t + 1))%Z) - (x (t)%Z))))) = (((x (t + 1)%Z) * (x (t)%Z)) + ((- 1) * ((x (t)%Z) ^ 2)))).
{
transitivity (((x (t)%Z) * ((x ((t + 1))%Z) - (x (t)%Z)))).
{
unroll_zsum.
}
assert (e__195 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__195.
reflexivity.
}
feq.
}
assert (e__196 : (zsum (1)%Z (1)%Z (fun i : Z => (((x ((t + 1))%Z) - (x (t)%Z)) ^ 2))) = (((- 2) * (x (t + 1)%Z) * (x (t)%Z)) + ((x (t + 1)%Z) ^ 2) + ((x (t)%Z) ^ 2))).
{
transitivity ((((x ((t + 1))%Z) - (x (t)%Z)) ^ 2)).
{
unroll_zsum.
}
assert (e__197 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__197.
reflexivity.
}
feq.
}
assert (e__198 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__194.
rw e__196.
rw e__198.
reflexivity.
}
feq.
}
rw e__193.
rat.
}
assert (p__199 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) <= (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) -> (((X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z ((t + 1))%Z) <= (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) -> ((zsum (1)%Z (1)%Z (fun i : Z => (((x ((t + 1))%Z) - (x (t)%Z)) ^ 2))) <= ((1 ^ 2) * (zsum (1)%Z (1)%Z (fun i : Z => (((x ((t + 1))%Z) - (x (t)%Z)) ^ 2))))))))).
{
intros t b__200.
assert (r__201 : 0 <= IZR t).
{ izr_le. }
intros p__202.
intros p__203.
apply gap_le.
apply Req_le_sym.
assert (e__204 : (((1 ^ 2) * (zsum (1)%Z (1)%Z (fun i : Z => (((x ((t + 1))%Z) - (x (t)%Z)) ^ 2)))) - (zsum (1)%Z (1)%Z (fun i : Z => (((x ((t + 1))%Z) - (x (t)%Z)) ^ 2)))) = 0).
{
assert (e__205 : (zsum (1)%Z (1)%Z (fun i : Z => (((x ((t + 1))%Z) - (x (t)%Z)) ^ 2))) = (((- 2) * (x (t + 1)%Z) * (x (t)%Z)) + ((x (t + 1)%Z) ^ 2) + ((x (t)%Z) ^ 2))).
{
transitivity ((((x ((t + 1))%Z) - (x (t)%Z)) ^ 2)).
{
unroll_zsum.
}
assert (e__206 : (x ((t + 1))%Z) = (x (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__206.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__205.
reflexivity.
}
feq.
}
rw e__204.
rat.
}
assert (p__207 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) <= (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) -> ((2 * 1 * (((x (t)%Z) ^ 2) * / 2)) <= (zsum (1)%Z (1)%Z (fun i : Z => ((x (t)%Z) ^ 2))))))).
{
intros t b__208.
assert (r__209 : 0 <= IZR t).
{ izr_le. }
intros p__210.
apply gap_le.
apply Req_le_sym.
assert (e__211 : ((zsum (1)%Z (1)%Z (fun i : Z => ((x (t)%Z) ^ 2))) - (2 * 1 * (((x (t)%Z) ^ 2) * / 2))) = 0).
{
assert (e__212 : (zsum (1)%Z (1)%Z (fun i : Z => ((x (t)%Z) ^ 2))) = ((x (t)%Z) ^ 2)).
{
transitivity (((x (t)%Z) ^ 2)).
{
unroll_zsum.
}
reflexivity.
}
eapply eq_trans.
{
rw e__212.
reflexivity.
}
feq.
}
rw e__211.
rat.
}
assert (p__213 : ((X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (0)%Z) <= ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) * / 4))).
{
apply gap_le.
assert (e__214 : (((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) * / 4) - (X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (0)%Z)) = 1 * (((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) * / 4) - ((x (0)%Z) ^ 2)) + 0).
{
transitivity ((((- 1) * ((x (0)%Z) ^ 2)) + (((- 1) * / 36) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 24) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 36) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 144) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 144) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__215 : (X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (0)%Z) = ((x (0)%Z) ^ 2)).
{
change ((zsum (1)%Z (1)%Z (fun i : Z => ((x (0)%Z) ^ 2))) = ((x (0)%Z) ^ 2)).
transitivity (((x (0)%Z) ^ 2)).
{
unroll_zsum.
}
reflexivity.
}
assert (e__216 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__215.
rw e__216.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((x (0)%Z) ^ 2)) + (((- 1) * / 36) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 24) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 36) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 144) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 144) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__217 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__217.
reflexivity.
}
feq.
}
feq.
}
rw e__214.
apply (from_le_nn 1 0 ((x (0)%Z) ^ 2) ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) * / 4)); [exact s__51 | lra ..].
}
assert (p__218 : ((V (fun t : Z => (((x (t)%Z) ^ 2) * / 2)) (fun t : Z => (fun i : Z => (m (t)%Z))) (fun t : Z => (fun i : Z => (x (t)%Z))) b 1 (1)%Z (0)%Z) <= (((1 - b) * 1 * (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) * / 8))).
{
apply gap_le.
assert (e__219 : ((((1 - b) * 1 * (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) * / 8) - (V (fun t : Z => (((x (t)%Z) ^ 2) * / 2)) (fun t : Z => (fun i : Z => (m (t)%Z))) (fun t : Z => (fun i : Z => (x (t)%Z))) b 1 (1)%Z (0)%Z)) = 1 * ((((1 - b) * (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) * / 8) - ((((x (0)%Z) ^ 2) * / 2) + (((1 - b) * / 2) * (((m (0)%Z) - (x (0)%Z)) ^ 2)))) + 0).
{
transitivity ((((m (0)%Z) * (x (0)%Z)) + ((- 1) * (m (0)%Z) * (x (0)%Z) * b) + ((1 * / 2) * ((m (0)%Z) ^ 2) * b) + (((- 1) * / 2) * ((m (0)%Z) ^ 2)) + ((1 * / 2) * ((x (0)%Z) ^ 2) * b) + ((- 1) * ((x (0)%Z) ^ 2)) + (((- 5) * / 288) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((5 * / 144) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 5) * / 144) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((5 * / 288) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 288) * (b ^ 5) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 288) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__220 : (V (fun t : Z => (((x (t)%Z) ^ 2) * / 2)) (fun t : Z => (fun i : Z => (m (t)%Z))) (fun t : Z => (fun i : Z => (x (t)%Z))) b 1 (1)%Z (0)%Z) = (((- 1) * (m (0)%Z) * (x (0)%Z)) + ((m (0)%Z) * (x (0)%Z) * b) + (((- 1) * / 2) * ((m (0)%Z) ^ 2) * b) + ((1 * / 2) * ((m (0)%Z) ^ 2)) + (((- 1) * / 2) * ((x (0)%Z) ^ 2) * b) + ((x (0)%Z) ^ 2))).
{
change (((((x (0)%Z) ^ 2) * / 2) + (((1 - b) * / (2 * 1)) * (zsum (1)%Z (1)%Z (fun i : Z => (((m (0)%Z) - (x (0)%Z)) ^ 2))))) = (((- 1) * (m (0)%Z) * (x (0)%Z)) + ((m (0)%Z) * (x (0)%Z) * b) + (((- 1) * / 2) * ((m (0)%Z) ^ 2) * b) + ((1 * / 2) * ((m (0)%Z) ^ 2)) + (((- 1) * / 2) * ((x (0)%Z) ^ 2) * b) + ((x (0)%Z) ^ 2))).
assert (e__221 : (zsum (1)%Z (1)%Z (fun i : Z => (((m (0)%Z) - (x (0)%Z)) ^ 2))) = (((- 2) * (m (0)%Z) * (x (0)%Z)) + ((m (0)%Z) ^ 2) + ((x (0)%Z) ^ 2))).
{
transitivity ((((m (0)%Z) - (x (0)%Z)) ^ 2)).
{
unroll_zsum.
}
feq.
}
assert (e__222 : / (2 * 1) = (1 * / 2)).
{
assert (e__223 : (2 * 1) = 2).
{
feq.
}
rw e__223.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__221.
rw e__222.
reflexivity.
}
feq.
}
assert (e__224 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__220.
rw e__224.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((m (0)%Z) * (x (0)%Z)) + ((- 1) * (m (0)%Z) * (x (0)%Z) * b) + ((1 * / 2) * ((m (0)%Z) ^ 2) * b) + (((- 1) * / 2) * ((m (0)%Z) ^ 2)) + ((1 * / 2) * ((x (0)%Z) ^ 2) * b) + ((- 1) * ((x (0)%Z) ^ 2)) + (((- 5) * / 288) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((5 * / 144) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 5) * / 144) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((5 * / 288) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 288) * (b ^ 5) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 288) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__225 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__225.
reflexivity.
}
feq.
}
feq.
}
rw e__219.
apply (from_le_nn 1 0 ((((x (0)%Z) ^ 2) * / 2) + (((1 - b) * / 2) * (((m (0)%Z) - (x (0)%Z)) ^ 2))) (((1 - b) * (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)) * / 8)); [exact s__62 | lra ..].
}
assert (p__226 : (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z) ^ 2) <= ((1 * ((((1 - b) ^ 2) * eps) * / (6 * eta))) ^ 2)))).
{
intros i b__227.
assert (r__228 : 1 <= IZR i).
{ izr_le. }
apply gap_le.
assert (e__229 : (((1 * ((((1 - b) ^ 2) * eps) * / (6 * eta))) ^ 2) - ((m (0)%Z) ^ 2)) = 1 * ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) - ((m (0)%Z) ^ 2)) + 0).
{
transitivity ((((- 1) * ((m (0)%Z) ^ 2)) + (((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__230 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__230.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((m (0)%Z) ^ 2)) + (((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__231 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__231.
reflexivity.
}
feq.
}
feq.
}
rw e__229.
apply (from_le_nn 1 0 ((m (0)%Z) ^ 2) (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)); [exact s__28 | lra ..].
}
assert (p__232 : (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z) <= (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2)))).
{
intros i b__233.
assert (r__234 : 1 <= IZR i).
{ izr_le. }
exact s__39.
}
assert (p__235 : ((Rpower (1 * ((((1 - b) ^ 2) * eps) * / (6 * eta))) 2) <= (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2))).
{
apply gap_le.
apply Req_le_sym.
assert (e__236 : ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) - (Rpower (1 * ((((1 - b) ^ 2) * eps) * / (6 * eta))) 2)) = 0).
{
assert (e__244 : (Rpower (1 * ((((1 - b) ^ 2) * eps) * / (6 * eta))) 2) = ((((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__245 : (1 * ((((1 - b) ^ 2) * eps) * / (6 * eta))) = ((((- 1) * / 3) * b * eps * (/ eta)) + ((1 * / 6) * (b ^ 2) * eps * (/ eta)) + ((1 * / 6) * eps * (/ eta)))).
{
assert (e__246 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__246.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * / 3) * b * eps * (/ eta)) + ((1 * / 6) * (b ^ 2) * eps * (/ eta)) + ((1 * / 6) * eps * (/ eta))) 2).
{ exact (f_equal (fun v__ => Rpower  v__ 2) e__245). }
rewrite (rp_whole ((((- 1) * / 3) * b * eps * (/ eta)) + ((1 * / 6) * (b ^ 2) * eps * (/ eta)) + ((1 * / 6) * eps * (/ eta))) 2 2) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__247 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__244.
rw e__247.
reflexivity.
}
feq.
}
rw e__236.
rat.
}
assert (p__248 : ((2 * (2 + 1) * eta * (1 * / (Rpower eps (2 * / 2))) * 1 * (Rpower (1 * ((((1 - b) ^ 2) * eps) * / (6 * eta))) (2 - 1))) <= ((1 - b) ^ 2))).
{
apply gap_le.
apply Req_le_sym.
assert (e__249 : (((1 - b) ^ 2) - (2 * (2 + 1) * eta * (1 * / (Rpower eps (2 * / 2))) * 1 * (Rpower (1 * ((((1 - b) ^ 2) * eps) * / (6 * eta))) (2 - 1)))) = 0).
{
assert (e__258 : (Rpower (1 * ((((1 - b) ^ 2) * eps) * / (6 * eta))) (2 - 1)) = ((((- 1) * / 3) * b * eps * (/ eta)) + ((1 * / 6) * (b ^ 2) * eps * (/ eta)) + ((1 * / 6) * eps * (/ eta)))).
{
assert (e__259 : (1 * ((((1 - b) ^ 2) * eps) * / (6 * eta))) = ((((- 1) * / 3) * b * eps * (/ eta)) + ((1 * / 6) * (b ^ 2) * eps * (/ eta)) + ((1 * / 6) * eps * (/ eta)))).
{
assert (e__260 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__260.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * / 3) * b * eps * (/ eta)) + ((1 * / 6) * (b ^ 2) * eps * (/ eta)) + ((1 * / 6) * eps * (/ eta))) (2 - 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (2 - 1)) e__259). }
assert (e__261 : (2 - 1) = 1).
{
feq.
}
transitivity (Rpower ((((- 1) * / 3) * b * eps * (/ eta)) + ((1 * / 6) * (b ^ 2) * eps * (/ eta)) + ((1 * / 6) * eps * (/ eta))) 1 ).
{ exact (f_equal (fun v__ => Rpower ((((- 1) * / 3) * b * eps * (/ eta)) + ((1 * / 6) * (b ^ 2) * eps * (/ eta)) + ((1 * / 6) * eps * (/ eta))) v__ ) e__261). }
rewrite (rp_whole ((((- 1) * / 3) * b * eps * (/ eta)) + ((1 * / 6) * (b ^ 2) * eps * (/ eta)) + ((1 * / 6) * eps * (/ eta))) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__262 : / (Rpower eps (2 * / 2)) = (/ eps)).
{
assert (e__263 : (Rpower eps (2 * / 2)) = eps).
{
assert (e__264 : (2 * / 2) = 1).
{
feq.
}
transitivity (Rpower eps 1 ).
{ exact (f_equal (fun v__ => Rpower eps v__ ) e__264). }
rewrite (rp_whole eps 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__263.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__258.
rw e__262.
reflexivity.
}
feq.
}
rw e__249.
rat.
}
assert (u__265 : ((forall t : Z, ((1)%Z <= t)%Z -> ((1 * (X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z)) <= (2 * (apow (1 * / (((2 - 1) * / 2) * (((eta * (1 * / (Rpower ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) (2 * / 2))) * 1) * / 4) * (apow (1 * / (IZR (1)%Z)) ((2 - 1) * / 2))) * (IZR t))) (2 * / (2 - 1)))))) /\ (tends (fun t : Z => (X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z)) 0))).
{
exact (T_aida_only_if_decay_inside_51d06165.claim b b2 1 1 eta eps 2 2 1 1 (((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) ((((1 - b) ^ 2) * eps) * / (6 * eta)) (1)%Z (fun t : Z => (((x (t)%Z) ^ 2) * / 2)) (fun t : Z => 1) (fun t : Z => (fun i : Z => (x (t)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z))) (fun t : Z => (fun i : Z => (r (t)%Z))) (fun t : Z => (fun i : Z => (x (t)%Z))) b__63 p__64 p__65 p__66 p__67 p__69 p__70 p__71 p__72 p__74 p__78 p__81 p__82 p__86 p__90 p__98 p__108 p__119 p__165 p__171 p__178 p__188 p__199 p__207 p__213 p__218 p__226 p__232 p__235 p__248).
}
destruct u__265 as [h__266 h__267].
split.
{
intros t b__268.
assert (r__270 : 1 <= IZR t).
{ izr_le. }
pose proof (h__266 t ltac:(zp)) as h__269.
assert (n__276 : ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) <> 0).
{
apply Rgt_not_eq; red.
apply plus_pos_pos.
{
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__272 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__272.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
{
assert (e__273 : eps = 1 * (eps - 0) + 0).
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
rw e__273.
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
}
{
apply inv_pos.
assert (e__274 : (6 * eta) = 6 * (eta - 0) + 0).
{
transitivity ((6 * eta)).
{
reflexivity.
}
symmetry.
transitivity ((6 * eta)).
{
feq.
}
feq.
}
rw e__274.
apply (from_lt_pos 6 0 0 eta); [exact h__6 | lra ..].
}
}
{
assert (e__275 : eps = 1 * (eps - 0) + 0).
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
rw e__275.
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
}
assert (n__279 : ((((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + eps + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2)))) <> 0).
{
assert (e__277 : ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) = ((((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + eps + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__278 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__278.
reflexivity.
}
feq.
}
try rewrite <- e__277.
exact n__276.
}
assert (n__280 : ((b * eps) + (((- 3) * / 2) * (b ^ 2) * eps) + ((b ^ 3) * eps) + (((- 1) * / 4) * (b ^ 4) * eps) + (((- 1) * / 4) * eps) + ((- 9) * (eta ^ 2))) <> 0).
{
intro vanishes.
apply n__279.
transitivity (((- 1) * / 9) * (eps) * ((/ (eta ^ 2))) * ((b * eps) + (((- 3) * / 2) * (b ^ 2) * eps) + ((b ^ 3) * eps) + (((- 1) * / 4) * (b ^ 4) * eps) + (((- 1) * / 4) * eps) + ((- 9) * (eta ^ 2)))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__287 : ((eta * / ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps)) * (IZR t)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__281 : eta = 1 * (eta - 0) + 0).
{
transitivity (eta).
{
reflexivity.
}
symmetry.
transitivity (eta).
{
feq.
}
feq.
}
rw e__281.
apply (from_lt_pos 1 0 0 eta); [exact h__6 | lra ..].
}
{
apply inv_pos.
apply plus_pos_pos.
{
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__282 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__282.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
{
assert (e__283 : eps = 1 * (eps - 0) + 0).
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
rw e__283.
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
}
{
apply inv_pos.
assert (e__284 : (6 * eta) = 6 * (eta - 0) + 0).
{
transitivity ((6 * eta)).
{
reflexivity.
}
symmetry.
transitivity ((6 * eta)).
{
feq.
}
feq.
}
rw e__284.
apply (from_lt_pos 6 0 0 eta); [exact h__6 | lra ..].
}
}
{
assert (e__285 : eps = 1 * (eps - 0) + 0).
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
rw e__285.
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
}
}
{
assert (e__286 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__286.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__270 | lra ..].
}
}
assert (n__292 : (((- 9) * (/ eps) * (eta ^ 3) * (IZR t)) * (/ ((b * eps) + (((- 3) * / 2) * (b ^ 2) * eps) + ((b ^ 3) * eps) + (((- 1) * / 4) * (b ^ 4) * eps) + (((- 1) * / 4) * eps) + ((- 9) * (eta ^ 2))))) <> 0).
{
assert (e__288 : ((eta * / ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps)) * (IZR t)) = (((- 9) * (/ eps) * (eta ^ 3) * (IZR t)) * (/ ((b * eps) + (((- 3) * / 2) * (b ^ 2) * eps) + ((b ^ 3) * eps) + (((- 1) * / 4) * (b ^ 4) * eps) + (((- 1) * / 4) * eps) + ((- 9) * (eta ^ 2)))))).
{
assert (e__289 : / ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) = (((- 9) * (/ eps) * (eta ^ 2)) * (/ ((b * eps) + (((- 3) * / 2) * (b ^ 2) * eps) + ((b ^ 3) * eps) + (((- 1) * / 4) * (b ^ 4) * eps) + (((- 1) * / 4) * eps) + ((- 9) * (eta ^ 2)))))).
{
assert (e__290 : ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) = ((((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + eps + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__291 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__291.
reflexivity.
}
feq.
}
rw e__290.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__289.
reflexivity.
}
feq.
}
try rewrite <- e__288.
exact n__287.
}
assert (n__293 : (IZR t) <> 0).
{
intro vanishes.
apply n__292.
transitivity ((- 9) * ((/ eps)) * ((eta ^ 3)) * ((IZR t)) * (/ ((b * eps) + (((- 3) * / 2) * (b ^ 2) * eps) + ((b ^ 3) * eps) + (((- 1) * / 4) * (b ^ 4) * eps) + (((- 1) * / 4) * eps) + ((- 9) * (eta ^ 2))))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__298 : 0 < ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps)).
{
apply plus_pos_pos.
{
apply pow_pos.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply pow_pos.
assert (e__294 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__294.
apply (from_lt_pos 1 0 b 1); [exact h__2 | lra ..].
}
{
assert (e__295 : eps = 1 * (eps - 0) + 0).
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
rw e__295.
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
}
{
apply inv_pos.
assert (e__296 : (6 * eta) = 6 * (eta - 0) + 0).
{
transitivity ((6 * eta)).
{
reflexivity.
}
symmetry.
transitivity ((6 * eta)).
{
feq.
}
feq.
}
rw e__296.
apply (from_lt_pos 6 0 0 eta); [exact h__6 | lra ..].
}
}
{
assert (e__297 : eps = 1 * (eps - 0) + 0).
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
rw e__297.
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
}
assert (n__301 : 0 < ((((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + eps + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__299 : ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) = ((((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + eps + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__300 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__300.
reflexivity.
}
feq.
}
try rewrite <- e__299.
exact n__298.
}
assert (n__302 : (Rpower ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) (2 * / 2)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__309 : (((2 - 1) * / 2) * (((eta * (1 * / (Rpower ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) (2 * / 2))) * 1) * / 4) * (apow (1 * / 1) ((2 - 1) * / 2))) * (IZR t)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__303 : ((2 - 1) * / 2) = (1 * / 2)).
{
feq.
}
rw e__303.
rat.
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__304 : eta = 1 * (eta - 0) + 0).
{
transitivity (eta).
{
reflexivity.
}
symmetry.
transitivity (eta).
{
feq.
}
feq.
}
rw e__304.
apply (from_lt_pos 1 0 0 eta); [exact h__6 | lra ..].
}
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
apply exp_pos.
}
}
}
{
lra.
}
}
{
apply inv_pos.
lra.
}
}
{
assert (e__305 : (apow (1 * / 1) ((2 - 1) * / 2)) = 1).
{
assert (e__306 : (1 * / 1) = 1).
{
feq.
}
transitivity (apow  1 ((2 - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((2 - 1) * / 2)) e__306). }
assert (e__307 : ((2 - 1) * / 2) = (1 * / 2)).
{
feq.
}
transitivity (apow 1 (1 * / 2) ).
{ exact (f_equal (fun v__ => apow 1 v__ ) e__307). }
apply apow_1.
}
rw e__305.
rat.
}
}
}
{
assert (e__308 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__308.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__270 | lra ..].
}
}
assert (n__319 : ((((- 9) * / 8) * (/ eps) * (eta ^ 3) * (IZR t)) * (/ ((b * eps) + (((- 3) * / 2) * (b ^ 2) * eps) + ((b ^ 3) * eps) + (((- 1) * / 4) * (b ^ 4) * eps) + (((- 1) * / 4) * eps) + ((- 9) * (eta ^ 2))))) <> 0).
{
assert (e__310 : (((2 - 1) * / 2) * (((eta * (1 * / (Rpower ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) (2 * / 2))) * 1) * / 4) * (apow (1 * / 1) ((2 - 1) * / 2))) * (IZR t)) = ((((- 9) * / 8) * (/ eps) * (eta ^ 3) * (IZR t)) * (/ ((b * eps) + (((- 3) * / 2) * (b ^ 2) * eps) + ((b ^ 3) * eps) + (((- 1) * / 4) * (b ^ 4) * eps) + (((- 1) * / 4) * eps) + ((- 9) * (eta ^ 2)))))).
{
assert (e__311 : / (Rpower ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) (2 * / 2)) = (((- 9) * (/ eps) * (eta ^ 2)) * (/ ((b * eps) + (((- 3) * / 2) * (b ^ 2) * eps) + ((b ^ 3) * eps) + (((- 1) * / 4) * (b ^ 4) * eps) + (((- 1) * / 4) * eps) + ((- 9) * (eta ^ 2)))))).
{
assert (e__312 : (Rpower ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) (2 * / 2)) = ((((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + eps + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__313 : ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) = ((((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + eps + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__314 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__314.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + eps + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2)))) (2 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (2 * / 2)) e__313). }
assert (e__315 : (2 * / 2) = 1).
{
feq.
}
transitivity (Rpower ((((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + eps + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2)))) 1 ).
{ exact (f_equal (fun v__ => Rpower ((((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + eps + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2)))) v__ ) e__315). }
rewrite (rp_whole ((((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + eps + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2)))) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__312.
apply inv_by. feq.
}
assert (e__316 : (apow (1 * / 1) ((2 - 1) * / 2)) = 1).
{
assert (e__317 : (1 * / 1) = 1).
{
feq.
}
transitivity (apow  1 ((2 - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((2 - 1) * / 2)) e__317). }
assert (e__318 : ((2 - 1) * / 2) = (1 * / 2)).
{
feq.
}
transitivity (apow 1 (1 * / 2) ).
{ exact (f_equal (fun v__ => apow 1 v__ ) e__318). }
apply apow_1.
}
eapply eq_trans.
{
rw e__311.
rw e__316.
reflexivity.
}
feq.
}
try rewrite <- e__310.
exact n__309.
}
apply gap_le.
assert (e__271 : ((2 * (apow (8 * / ((eta * / ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps)) * (IZR t))) 2)) - ((x (t)%Z) ^ 2)) = 1 * ((2 * (apow (1 * / (((2 - 1) * / 2) * (((eta * (1 * / (Rpower ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) (2 * / 2))) * 1) * / 4) * (apow (1 * / (IZR (1)%Z)) ((2 - 1) * / 2))) * (IZR t))) (2 * / (2 - 1)))) - (1 * (X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z))) + 0).
{
transitivity ((((- 1) * ((x (t)%Z) ^ 2)) + (((- 256) * / 9) * b * (eps ^ 3) * (/ (eta ^ 4)) * (/ ((IZR t) ^ 2))) + (((- 64) * / 81) * b * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + ((128 * / 3) * (b ^ 2) * (eps ^ 3) * (/ (eta ^ 4)) * (/ ((IZR t) ^ 2))) + ((224 * / 81) * (b ^ 2) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + (((- 256) * / 9) * (b ^ 3) * (eps ^ 3) * (/ (eta ^ 4)) * (/ ((IZR t) ^ 2))) + (((- 448) * / 81) * (b ^ 3) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + ((64 * / 9) * (b ^ 4) * (eps ^ 3) * (/ (eta ^ 4)) * (/ ((IZR t) ^ 2))) + ((560 * / 81) * (b ^ 4) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + (((- 448) * / 81) * (b ^ 5) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + ((224 * / 81) * (b ^ 6) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + (((- 64) * / 81) * (b ^ 7) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + ((8 * / 81) * (b ^ 8) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + (128 * (eps ^ 2) * (/ (eta ^ 2)) * (/ ((IZR t) ^ 2))) + ((64 * / 9) * (eps ^ 3) * (/ (eta ^ 4)) * (/ ((IZR t) ^ 2))) + ((8 * / 81) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))))).
{
assert (e__320 : (apow (8 * / ((eta * / ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps)) * (IZR t))) 2) = ((((- 128) * / 9) * b * (eps ^ 3) * (/ (eta ^ 4)) * (/ ((IZR t) ^ 2))) + (((- 32) * / 81) * b * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + ((64 * / 3) * (b ^ 2) * (eps ^ 3) * (/ (eta ^ 4)) * (/ ((IZR t) ^ 2))) + ((112 * / 81) * (b ^ 2) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + (((- 128) * / 9) * (b ^ 3) * (eps ^ 3) * (/ (eta ^ 4)) * (/ ((IZR t) ^ 2))) + (((- 224) * / 81) * (b ^ 3) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + ((32 * / 9) * (b ^ 4) * (eps ^ 3) * (/ (eta ^ 4)) * (/ ((IZR t) ^ 2))) + ((280 * / 81) * (b ^ 4) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + (((- 224) * / 81) * (b ^ 5) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + ((112 * / 81) * (b ^ 6) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + (((- 32) * / 81) * (b ^ 7) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + ((4 * / 81) * (b ^ 8) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + (64 * (eps ^ 2) * (/ (eta ^ 2)) * (/ ((IZR t) ^ 2))) + ((32 * / 9) * (eps ^ 3) * (/ (eta ^ 4)) * (/ ((IZR t) ^ 2))) + ((4 * / 81) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))))).
{
assert (e__321 : (8 * / ((eta * / ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps)) * (IZR t))) = ((((- 8) * / 9) * b * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + ((4 * / 3) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + (((- 8) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + ((2 * / 9) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + (8 * eps * (/ eta) * (/ (IZR t))) + ((2 * / 9) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))))).
{
assert (e__322 : / ((eta * / ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps)) * (IZR t)) = ((((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + (eps * (/ eta) * (/ (IZR t))) + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))))).
{
assert (e__323 : ((eta * / ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps)) * (IZR t)) = (((- 9) * (/ eps) * (eta ^ 3) * (IZR t)) * (/ ((b * eps) + (((- 3) * / 2) * (b ^ 2) * eps) + ((b ^ 3) * eps) + (((- 1) * / 4) * (b ^ 4) * eps) + (((- 1) * / 4) * eps) + ((- 9) * (eta ^ 2)))))).
{
assert (e__324 : / ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) = (((- 9) * (/ eps) * (eta ^ 2)) * (/ ((b * eps) + (((- 3) * / 2) * (b ^ 2) * eps) + ((b ^ 3) * eps) + (((- 1) * / 4) * (b ^ 4) * eps) + (((- 1) * / 4) * eps) + ((- 9) * (eta ^ 2)))))).
{
assert (e__325 : ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) = ((((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + eps + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__326 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__326.
reflexivity.
}
feq.
}
rw e__325.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__324.
reflexivity.
}
feq.
}
rw e__323.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__322.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 8) * / 9) * b * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + ((4 * / 3) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + (((- 8) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + ((2 * / 9) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + (8 * eps * (/ eta) * (/ (IZR t))) + ((2 * / 9) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t)))) 2).
{ exact (f_equal (fun v__ => apow  v__ 2) e__321). }
rewrite (apow_even ((((- 8) * / 9) * b * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + ((4 * / 3) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + (((- 8) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + ((2 * / 9) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + (8 * eps * (/ eta) * (/ (IZR t))) + ((2 * / 9) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t)))) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
eapply eq_trans.
{
rw e__320.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * ((x (t)%Z) ^ 2)) + (((- 256) * / 9) * b * (eps ^ 3) * (/ (eta ^ 4)) * (/ ((IZR t) ^ 2))) + (((- 64) * / 81) * b * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + ((128 * / 3) * (b ^ 2) * (eps ^ 3) * (/ (eta ^ 4)) * (/ ((IZR t) ^ 2))) + ((224 * / 81) * (b ^ 2) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + (((- 256) * / 9) * (b ^ 3) * (eps ^ 3) * (/ (eta ^ 4)) * (/ ((IZR t) ^ 2))) + (((- 448) * / 81) * (b ^ 3) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + ((64 * / 9) * (b ^ 4) * (eps ^ 3) * (/ (eta ^ 4)) * (/ ((IZR t) ^ 2))) + ((560 * / 81) * (b ^ 4) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + (((- 448) * / 81) * (b ^ 5) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + ((224 * / 81) * (b ^ 6) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + (((- 64) * / 81) * (b ^ 7) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + ((8 * / 81) * (b ^ 8) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + (128 * (eps ^ 2) * (/ (eta ^ 2)) * (/ ((IZR t) ^ 2))) + ((64 * / 9) * (eps ^ 3) * (/ (eta ^ 4)) * (/ ((IZR t) ^ 2))) + ((8 * / 81) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))))).
{
assert (e__327 : (apow (1 * / (((2 - 1) * / 2) * (((eta * (1 * / (Rpower ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) (2 * / 2))) * 1) * / 4) * (apow (1 * / (IZR (1)%Z)) ((2 - 1) * / 2))) * (IZR t))) (2 * / (2 - 1))) = ((((- 128) * / 9) * b * (eps ^ 3) * (/ (eta ^ 4)) * (/ ((IZR t) ^ 2))) + (((- 32) * / 81) * b * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + ((64 * / 3) * (b ^ 2) * (eps ^ 3) * (/ (eta ^ 4)) * (/ ((IZR t) ^ 2))) + ((112 * / 81) * (b ^ 2) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + (((- 128) * / 9) * (b ^ 3) * (eps ^ 3) * (/ (eta ^ 4)) * (/ ((IZR t) ^ 2))) + (((- 224) * / 81) * (b ^ 3) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + ((32 * / 9) * (b ^ 4) * (eps ^ 3) * (/ (eta ^ 4)) * (/ ((IZR t) ^ 2))) + ((280 * / 81) * (b ^ 4) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + (((- 224) * / 81) * (b ^ 5) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + ((112 * / 81) * (b ^ 6) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + (((- 32) * / 81) * (b ^ 7) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + ((4 * / 81) * (b ^ 8) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))) + (64 * (eps ^ 2) * (/ (eta ^ 2)) * (/ ((IZR t) ^ 2))) + ((32 * / 9) * (eps ^ 3) * (/ (eta ^ 4)) * (/ ((IZR t) ^ 2))) + ((4 * / 81) * (eps ^ 4) * (/ (eta ^ 6)) * (/ ((IZR t) ^ 2))))).
{
assert (e__328 : (1 * / (((2 - 1) * / 2) * (((eta * (1 * / (Rpower ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) (2 * / 2))) * 1) * / 4) * (apow (1 * / (IZR (1)%Z)) ((2 - 1) * / 2))) * (IZR t))) = ((((- 8) * / 9) * b * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + ((4 * / 3) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + (((- 8) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + ((2 * / 9) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + (8 * eps * (/ eta) * (/ (IZR t))) + ((2 * / 9) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))))).
{
assert (e__329 : / (((2 - 1) * / 2) * (((eta * (1 * / (Rpower ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) (2 * / 2))) * 1) * / 4) * (apow (1 * / (IZR (1)%Z)) ((2 - 1) * / 2))) * (IZR t)) = ((((- 8) * / 9) * b * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + ((4 * / 3) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + (((- 8) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + ((2 * / 9) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + (8 * eps * (/ eta) * (/ (IZR t))) + ((2 * / 9) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))))).
{
assert (e__330 : (((2 - 1) * / 2) * (((eta * (1 * / (Rpower ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) (2 * / 2))) * 1) * / 4) * (apow (1 * / (IZR (1)%Z)) ((2 - 1) * / 2))) * (IZR t)) = ((((- 9) * / 8) * (/ eps) * (eta ^ 3) * (IZR t)) * (/ ((b * eps) + (((- 3) * / 2) * (b ^ 2) * eps) + ((b ^ 3) * eps) + (((- 1) * / 4) * (b ^ 4) * eps) + (((- 1) * / 4) * eps) + ((- 9) * (eta ^ 2)))))).
{
assert (e__331 : / (Rpower ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) (2 * / 2)) = (((- 9) * (/ eps) * (eta ^ 2)) * (/ ((b * eps) + (((- 3) * / 2) * (b ^ 2) * eps) + ((b ^ 3) * eps) + (((- 1) * / 4) * (b ^ 4) * eps) + (((- 1) * / 4) * eps) + ((- 9) * (eta ^ 2)))))).
{
assert (e__332 : (Rpower ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) (2 * / 2)) = ((((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + eps + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__333 : ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) = ((((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + eps + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2))))).
{
assert (e__334 : / (6 * eta) = ((1 * / 6) * (/ eta))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__334.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + eps + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2)))) (2 * / 2)).
{ exact (f_equal (fun v__ => Rpower  v__ (2 * / 2)) e__333). }
assert (e__335 : (2 * / 2) = 1).
{
feq.
}
transitivity (Rpower ((((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + eps + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2)))) 1 ).
{ exact (f_equal (fun v__ => Rpower ((((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + eps + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2)))) v__ ) e__335). }
rewrite (rp_whole ((((- 1) * / 9) * b * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 6) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 2))) + (((- 1) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 2))) + ((1 * / 36) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 2))) + eps + ((1 * / 36) * (eps ^ 2) * (/ (eta ^ 2)))) 1 1) by (rpos || (simpl INR; lra)).
feq.
}
rw e__332.
apply inv_by. feq.
}
assert (e__336 : (apow (1 * / (IZR (1)%Z)) ((2 - 1) * / 2)) = 1).
{
assert (e__337 : (1 * / (IZR (1)%Z)) = 1).
{
assert (e__338 : / (IZR (1)%Z) = 1).
{
assert (e__339 : (IZR (1)%Z) = 1).
{
izr.
}
rw e__339.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__338.
reflexivity.
}
feq.
}
transitivity (apow  1 ((2 - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((2 - 1) * / 2)) e__337). }
assert (e__340 : ((2 - 1) * / 2) = (1 * / 2)).
{
feq.
}
transitivity (apow 1 (1 * / 2) ).
{ exact (f_equal (fun v__ => apow 1 v__ ) e__340). }
apply apow_1.
}
eapply eq_trans.
{
rw e__331.
rw e__336.
reflexivity.
}
feq.
}
rw e__330.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__329.
reflexivity.
}
feq.
}
transitivity (apow  ((((- 8) * / 9) * b * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + ((4 * / 3) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + (((- 8) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + ((2 * / 9) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + (8 * eps * (/ eta) * (/ (IZR t))) + ((2 * / 9) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t)))) (2 * / (2 - 1))).
{ exact (f_equal (fun v__ => apow  v__ (2 * / (2 - 1))) e__328). }
assert (e__341 : (2 * / (2 - 1)) = 2).
{
assert (e__342 : / (2 - 1) = 1).
{
assert (e__343 : (2 - 1) = 1).
{
feq.
}
rw e__343.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__342.
reflexivity.
}
feq.
}
transitivity (apow ((((- 8) * / 9) * b * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + ((4 * / 3) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + (((- 8) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + ((2 * / 9) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + (8 * eps * (/ eta) * (/ (IZR t))) + ((2 * / 9) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t)))) 2 ).
{ exact (f_equal (fun v__ => apow ((((- 8) * / 9) * b * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + ((4 * / 3) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + (((- 8) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + ((2 * / 9) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + (8 * eps * (/ eta) * (/ (IZR t))) + ((2 * / 9) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t)))) v__ ) e__341). }
rewrite (apow_even ((((- 8) * / 9) * b * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + ((4 * / 3) * (b ^ 2) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + (((- 8) * / 9) * (b ^ 3) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + ((2 * / 9) * (b ^ 4) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t))) + (8 * eps * (/ eta) * (/ (IZR t))) + ((2 * / 9) * (eps ^ 2) * (/ (eta ^ 3)) * (/ (IZR t)))) 1 2 2 eq_refl); [feq | simpl INR; lra | lia].
}
assert (e__344 : (X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z) = ((x (t)%Z) ^ 2)).
{
change ((zsum (1)%Z (1)%Z (fun i : Z => ((x (t)%Z) ^ 2))) = ((x (t)%Z) ^ 2)).
transitivity (((x (t)%Z) ^ 2)).
{
unroll_zsum.
}
reflexivity.
}
eapply eq_trans.
{
rw e__327.
rw e__344.
reflexivity.
}
feq.
}
feq.
}
rw e__271.
apply (from_le_nn 1 0 (1 * (X (fun t : Z => (fun i : Z => (x (t)%Z))) (1)%Z (t)%Z)) (2 * (apow (1 * / (((2 - 1) * / 2) * (((eta * (1 * / (Rpower ((((((1 - b) ^ 2) * eps) * / (6 * eta)) ^ 2) + eps) (2 * / 2))) * 1) * / 4) * (apow (1 * / (IZR (1)%Z)) ((2 - 1) * / 2))) * (IZR t))) (2 * / (2 - 1))))); [exact h__269 | lra ..].
}
{
assert (e__347 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__347 _).
refine (tends_from 1 _ _ _ h__267 _).
intros t b__345.
assert (r__346 : 1 <= IZR t).
{ izr_le. }
transitivity (((x (t)%Z) ^ 2)).
{
change ((zsum (1)%Z (1)%Z (fun i : Z => ((x (t)%Z) ^ 2))) = ((x (t)%Z) ^ 2)).
transitivity (((x (t)%Z) ^ 2)).
{
unroll_zsum.
}
reflexivity.
}
symmetry.
transitivity (((x (t)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
}
pose proof s__348 as [h__349 h__350].
(* goal *)
assert (s__351 : (tends (fun t : Z => ((x (t)%Z) ^ 2)) 0)).
{
exact h__350.
}
split.
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (0 <> ((r ((t + 1))%Z) + eps))).
intros t b__352.
assert (r__353 : 0 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply plus_nn_pos.
{
assert (b__354 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (i__355 : (0 <= (r ((t + 1))%Z))) by exact (h__8 ((t + 1))%Z b__354).
assert (e__356 : (r ((t + 1))%Z) = 1 * ((r ((t + 1))%Z) - 0) + 0).
{
transitivity ((r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((r (t + 1)%Z)).
{
assert (e__357 : (r ((t + 1))%Z) = (r (t + 1)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__357.
reflexivity.
}
feq.
}
feq.
}
rw e__356.
apply (from_le_nn 1 0 0 (r ((t + 1))%Z)); [exact i__355 | lra ..].
}
{
assert (e__358 : eps = 1 * (eps - 0) + 0).
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
rw e__358.
apply (from_lt_pos 1 0 0 eps); [exact h__7 | lra ..].
}
}
{
change (0 <> (6 * eta)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__359 : (6 * eta) = 6 * (eta - 0) + 0).
{
transitivity ((6 * eta)).
{
reflexivity.
}
symmetry.
transitivity ((6 * eta)).
{
feq.
}
feq.
}
rw e__359.
apply (from_lt_pos 6 0 0 eta); [exact h__6 | lra ..].
}
}
{
change (tends (fun t : Z => ((x (t)%Z) ^ 2)) 0).
exact s__351.
}
Qed.
Lemma meaningful : forall (b : R) (b2 : R) (eta : R) (eps : R) (x : Z -> R) (m : Z -> R) (r : Z -> R), ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < eps) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (r (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((m ((t + 1))%Z) = ((b * (m (t)%Z)) + ((1 - b) * (x (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = ((b2 * (r (t)%Z)) + ((1 - b2) * ((x (t)%Z) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((eta * (apow (m ((t + 1))%Z) 1) * (m ((t + 1))%Z)) / ((r ((t + 1))%Z) + eps))))) -> ((m (0)%Z) = 0) -> ((r (0)%Z) = 0) -> (((x (0)%Z) ^ 2) <= (((1 - b) * (((((1 - b) ^ 2) * eps) / (6 * eta)) ^ 2)) / 8)) -> ((forall t : Z, ((0)%Z <= t)%Z -> (0 <> ((r ((t + 1))%Z) + eps))) /\ (0 <> (6 * eta))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17)). Qed.
Theorem claim : forall (b : R) (b2 : R) (eta : R) (eps : R) (x : Z -> R) (m : Z -> R) (r : Z -> R), ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < eps) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (r (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((m ((t + 1))%Z) = ((b * (m (t)%Z)) + ((1 - b) * (x (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = ((b2 * (r (t)%Z)) + ((1 - b2) * ((x (t)%Z) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((eta * (apow (m ((t + 1))%Z) 1) * (m ((t + 1))%Z)) / ((r ((t + 1))%Z) + eps))))) -> ((m (0)%Z) = 0) -> ((r (0)%Z) = 0) -> (((x (0)%Z) ^ 2) <= (((1 - b) * (((((1 - b) ^ 2) * eps) / (6 * eta)) ^ 2)) / 8)) -> (tends (fun t : Z => ((x (t)%Z) ^ 2)) 0).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17)). Qed.
Fail Definition corrupted : forall (b : R) (b2 : R) (eta : R) (eps : R) (x : Z -> R) (m : Z -> R) (r : Z -> R), ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < eta) -> (0 < eps) -> (forall t : Z, ((0)%Z <= t)%Z -> (0 <= (r (t)%Z))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((m ((t + 1))%Z) = ((b * (m (t)%Z)) + ((1 - b) * (x (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((r ((t + 1))%Z) = ((b2 * (r (t)%Z)) + ((1 - b2) * ((x (t)%Z) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> ((x ((t + 1))%Z) = ((x (t)%Z) - ((eta * (apow (m ((t + 1))%Z) 1) * (m ((t + 1))%Z)) / ((r ((t + 1))%Z) + eps))))) -> ((m (0)%Z) = 0) -> ((r (0)%Z) = 0) -> (((x (0)%Z) ^ 2) <= (((1 - b) * (((((1 - b) ^ 2) * eps) / (6 * eta)) ^ 2)) / 8)) -> (tends (fun t : Z => ((x (t)%Z) ^ 2)) (0 + 1)) := claim.
End T_aida_only_if_decay_square_f0c72b70.


(* aida.algorithm1_inside; certificate 815db74a1b98a8d7dd24eaca9911b9b9ba0e23dfa2e89494888b5bc441e60102 *)
Module T_aida_algorithm1_inside_815db74a.
Definition X (x : Z -> Z -> R) (n : Z) (t : Z) : R := (zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))).
Definition V (F : Z -> R) (m : Z -> Z -> R) (g : Z -> Z -> R) (b : R) (L : R) (n : Z) (t : Z) : R := ((F (t)%Z) + (((1 - b) / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (t)%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))))).

Lemma satisfiable : exists (b : R) (b2 : R) (L : R) (l : R) (eta : R) (eps : R) (p : R) (q : R) (top : R) (rho : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z /\ ((0 < b) /\ (b < 1)) /\ ((0 < b2) /\ (b2 < 1)) /\ (0 < L) /\ ((0 < l) /\ (l <= L)) /\ (0 < eta) /\ (0 < eps) /\ (0 < p) /\ (1 < q) /\ (0 < rho) /\ (1 <= (IZR n)) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q / p)) / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q / p))))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) /\ ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) /\ ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) /\ (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) /\ (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top)) /\ ((Rpower (L * rho) p) <= top) /\ ((2 * (q + 1) * eta * ((1 / (Rpower (1 - b) q)) / (Rpower eps (q / p))) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)).
Proof.
exists (1 * / 2), (1 * / 2), 2, 1, (1 * / 800), 1, 1, 2, 2, 1, (2)%Z, (fun t : Z => 0), (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)), (fun t : Z => (fun i : Z => 0)).
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
{ change (0 < 1).
closed_less.
}
{ change (1 <= 2).
closed_less.
}
}
{
split.
{
change (0 < (1 * / 800)).
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
change (0 < 1).
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
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= 0))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply Req_le_sym.
reflexivity.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 = (((1 * / 2) * 0) + ((1 - (1 * / 2)) * 0))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_eq0.
assert (e__4 : (((1 * / 2) * 0) + ((1 - (1 * / 2)) * 0)) = 0).
{
feq.
}
rw e__4.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 = (((1 * / 2) * 0) + ((1 - (1 * / 2)) * (apow 0 1)))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
apply gap_eq0.
assert (e__4 : (((1 * / 2) * 0) + ((1 - (1 * / 2)) * (apow 0 1))) = 0).
{
assert (e__5 : (apow 0 1) = 0).
{
apply apow_0.
}
eapply eq_trans.
{
rw e__5.
reflexivity.
}
feq.
}
rw e__4.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 = (0 - (((1 * / 800) * ((Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) (2 * / 1)) * / (Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2)) * (apow 0 (2 - 1)) * 0) * / (Rpower (0 + 1) (2 * / 1))))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
assert (n__11 : 0 < (1 - (powerRZ (1 * / 2) ((t + 1))%Z))).
{
assert (g__5 : 0 < (1 * / 2)).
{
lra.
}
assert (g__6 : 0 < (1 - (1 * / 2))).
{
assert (e__9 : (1 - (1 * / 2)) = (1 * / 2)).
{
feq.
}
rw e__9.
rat.
}
assert (g__7 : 0 < ((IZR t) + 1)).
{
assert (e__10 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
{
transitivity (((IZR t) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR t) + 1)).
{
feq.
}
feq.
}
rw e__10.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__1 | lra ..].
}
assert (g__8 : 0 < (1 - (powerRZ (1 * / 2) ((t + 1))%Z))).
{
pz_gap (1 * / 2) ((t + 1))%Z.
}
lra.
}
assert (n__15 : 0 < ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1)).
{
assert (e__12 : (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) = ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1)).
{
assert (e__13 : (powerRZ (1 * / 2) ((t + 1))%Z) = ((1 * / 2) * (/ (powerRZ 2 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (1 * / 2) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 2) (1)%Z 1 eq_refl).
assert (e__14 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__14.
rewrite (pz_inv 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__13.
reflexivity.
}
feq.
}
try rewrite <- e__12.
exact n__11.
}
assert (n__16 : (Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__21 : (((- 1) * (/ (powerRZ 2 (t)%Z))) + ((1 * / 4) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + 1) <> 0).
{
assert (e__17 : (Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2) = (((- 1) * (/ (powerRZ 2 (t)%Z))) + ((1 * / 4) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + 1)).
{
assert (e__18 : (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) = ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1)).
{
assert (e__19 : (powerRZ (1 * / 2) ((t + 1))%Z) = ((1 * / 2) * (/ (powerRZ 2 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (1 * / 2) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 2) (1)%Z 1 eq_refl).
assert (e__20 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__20.
rewrite (pz_inv 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__19.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2).
{ exact (f_equal (fun v__ => Rpower  v__ 2) e__18). }
rewrite (rp_whole ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2 2) by (rpos || (simpl INR; lra)).
feq.
}
try rewrite <- e__17.
exact n__16.
}
assert (n__22 : ((powerRZ 2 (t)%Z) + ((- 1) * ((powerRZ 2 (t)%Z) ^ 2)) + ((- 1) * / 4)) <> 0).
{
intro vanishes.
apply n__21.
transitivity ((- 1) * ((/ ((powerRZ 2 (t)%Z) ^ 2))) * ((powerRZ 2 (t)%Z) + ((- 1) * ((powerRZ 2 (t)%Z) ^ 2)) + ((- 1) * / 4))).
{ feq. }
rewrite vanishes. ring.
}
apply gap_eq0.
assert (e__4 : (0 - (((1 * / 800) * ((Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) (2 * / 1)) * / (Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2)) * (apow 0 (2 - 1)) * 0) * / (Rpower (0 + 1) (2 * / 1)))) = 0).
{
assert (e__23 : (Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) (2 * / 1)) = (((- 1) * (/ (powerRZ 2 (t)%Z))) + ((1 * / 4) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + 1)).
{
assert (e__24 : (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) = ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1)).
{
assert (e__25 : (powerRZ (1 * / 2) ((t + 1))%Z) = ((1 * / 2) * (/ (powerRZ 2 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (1 * / 2) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 2) (1)%Z 1 eq_refl).
assert (e__26 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__26.
rewrite (pz_inv 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__25.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) (2 * / 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (2 * / 1)) e__24). }
assert (e__27 : (2 * / 1) = 2).
{
feq.
}
transitivity (Rpower ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2 ).
{ exact (f_equal (fun v__ => Rpower ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) v__ ) e__27). }
rewrite (rp_whole ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2 2) by (rpos || (simpl INR; lra)).
feq.
}
assert (e__28 : / (Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2) = (((- 1) * ((powerRZ 2 (t)%Z) ^ 2)) * (/ ((powerRZ 2 (t)%Z) + ((- 1) * ((powerRZ 2 (t)%Z) ^ 2)) + ((- 1) * / 4))))).
{
assert (e__29 : (Rpower (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) 2) = (((- 1) * (/ (powerRZ 2 (t)%Z))) + ((1 * / 4) * (/ ((powerRZ 2 (t)%Z) ^ 2))) + 1)).
{
assert (e__30 : (1 - (powerRZ (1 * / 2) ((t + 1))%Z)) = ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1)).
{
assert (e__31 : (powerRZ (1 * / 2) ((t + 1))%Z) = ((1 * / 2) * (/ (powerRZ 2 (t)%Z)))).
{
swap ((t + 1))%Z with (t + 1)%Z.
rewrite (pz_add (1 * / 2) (t)%Z (1)%Z) by zp.
rewrite (pz_whole (1 * / 2) (1)%Z 1 eq_refl).
assert (e__32 : powerRZ (1 * / 2) (t)%Z = powerRZ (/ 2) (t)%Z).
{
try replace (1 * / 2) with (/ 2) by feq.
reflexivity.
}
rw e__32.
rewrite (pz_inv 2 (t)%Z).
feq.
}
eapply eq_trans.
{
rw e__31.
reflexivity.
}
feq.
}
transitivity (Rpower  ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2).
{ exact (f_equal (fun v__ => Rpower  v__ 2) e__30). }
rewrite (rp_whole ((((- 1) * / 2) * (/ (powerRZ 2 (t)%Z))) + 1) 2 2) by (rpos || (simpl INR; lra)).
feq.
}
rw e__29.
apply inv_by. feq.
}
assert (e__33 : / (Rpower (0 + 1) (2 * / 1)) = 1).
{
assert (e__34 : (Rpower (0 + 1) (2 * / 1)) = 1).
{
assert (e__35 : (0 + 1) = 1).
{
feq.
}
transitivity (Rpower  1 (2 * / 1)).
{ exact (f_equal (fun v__ => Rpower  v__ (2 * / 1)) e__35). }
assert (e__36 : (2 * / 1) = 2).
{
feq.
}
transitivity (Rpower 1 2 ).
{ exact (f_equal (fun v__ => Rpower 1 v__ ) e__36). }
apply rp_one.
}
rw e__34.
apply inv_by. feq.
}
assert (e__37 : (apow 0 (2 - 1)) = 0).
{
assert (e__38 : (2 - 1) = 1).
{
feq.
}
transitivity (apow 0 1 ).
{ exact (f_equal (fun v__ => apow 0 v__ ) e__38). }
apply apow_0.
}
eapply eq_trans.
{
rw e__23.
rw e__28.
rw e__33.
rw e__37.
reflexivity.
}
feq.
}
rw e__4.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) <= (1 ^ 2)) -> ((1 * (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z)) <= (2 * 0)))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros p__2.
apply gap_le.
apply Req_le_sym.
assert (e__3 : ((2 * 0) - (1 * (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z))) = 0).
{
assert (e__4 : (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) = 0).
{
change ((zsum (1)%Z (2)%Z (fun i : Z => (0 ^ 2))) = 0).
transitivity (((0 ^ 2) + (0 ^ 2))).
{
unroll_zsum.
}
feq.
}
eapply eq_trans.
{
rw e__4.
reflexivity.
}
feq.
}
rw e__3.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) <= (1 ^ 2)) -> ((zsum (1)%Z (2)%Z (fun i : Z => (0 ^ 2))) <= ((2 ^ 2) * (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros p__2.
apply gap_le.
apply Req_le_sym.
assert (e__3 : (((2 ^ 2) * (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z)) - (zsum (1)%Z (2)%Z (fun i : Z => (0 ^ 2)))) = 0).
{
assert (e__4 : (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) = 0).
{
change ((zsum (1)%Z (2)%Z (fun i : Z => (0 ^ 2))) = 0).
transitivity (((0 ^ 2) + (0 ^ 2))).
{
unroll_zsum.
}
feq.
}
assert (e__5 : (zsum (1)%Z (2)%Z (fun i : Z => (0 ^ 2))) = 0).
{
transitivity (((0 ^ 2) + (0 ^ 2))).
{
unroll_zsum.
}
feq.
}
eapply eq_trans.
{
rw e__4.
rw e__5.
reflexivity.
}
feq.
}
rw e__3.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) <= (1 ^ 2)) -> ((0 ^ 2) <= ((2 * 1) ^ 2))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros i b__2.
assert (r__3 : 1 <= IZR i).
{ izr_le. }
intros p__4.
apply gap_le.
assert (e__5 : (((2 * 1) ^ 2) - (0 ^ 2)) = 4 * ((1 ^ 2) - (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z)) + 0).
{
transitivity (4).
{
feq.
}
symmetry.
transitivity (4).
{
assert (e__6 : (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) = 0).
{
change ((zsum (1)%Z (2)%Z (fun i : Z => (0 ^ 2))) = 0).
transitivity (((0 ^ 2) + (0 ^ 2))).
{
unroll_zsum.
}
feq.
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
rw e__5.
apply (from_le_nn 4 0 (X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) (1 ^ 2)); [exact p__4 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) <= (1 ^ 2)) -> (((X (fun t : Z => (fun i : Z => 0)) (2)%Z ((t + 1))%Z) <= (1 ^ 2)) -> (0 <= (0 + (zsum (1)%Z (2)%Z (fun i : Z => (0 * (0 - 0)))) + ((2 * / 2) * (zsum (1)%Z (2)%Z (fun i : Z => ((0 - 0) ^ 2))))))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros p__2.
intros p__3.
apply Req_le_sym.
assert (e__4 : (0 + (zsum (1)%Z (2)%Z (fun i : Z => (0 * (0 - 0)))) + ((2 * / 2) * (zsum (1)%Z (2)%Z (fun i : Z => ((0 - 0) ^ 2))))) = 0).
{
assert (e__5 : (zsum (1)%Z (2)%Z (fun i : Z => (0 * (0 - 0)))) = 0).
{
transitivity (((0 * (0 - 0)) + (0 * (0 - 0)))).
{
unroll_zsum.
}
feq.
}
assert (e__6 : (zsum (1)%Z (2)%Z (fun i : Z => ((0 - 0) ^ 2))) = 0).
{
transitivity ((((0 - 0) ^ 2) + ((0 - 0) ^ 2))).
{
unroll_zsum.
}
feq.
}
eapply eq_trans.
{
rw e__5.
rw e__6.
reflexivity.
}
feq.
}
rw e__4.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) <= (1 ^ 2)) -> (((X (fun t : Z => (fun i : Z => 0)) (2)%Z ((t + 1))%Z) <= (1 ^ 2)) -> ((zsum (1)%Z (2)%Z (fun i : Z => ((0 - 0) ^ 2))) <= ((2 ^ 2) * (zsum (1)%Z (2)%Z (fun i : Z => ((0 - 0) ^ 2)))))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros p__2.
intros p__3.
apply gap_le.
apply Req_le_sym.
assert (e__4 : (((2 ^ 2) * (zsum (1)%Z (2)%Z (fun i : Z => ((0 - 0) ^ 2)))) - (zsum (1)%Z (2)%Z (fun i : Z => ((0 - 0) ^ 2)))) = 0).
{
assert (e__5 : (zsum (1)%Z (2)%Z (fun i : Z => ((0 - 0) ^ 2))) = 0).
{
transitivity ((((0 - 0) ^ 2) + ((0 - 0) ^ 2))).
{
unroll_zsum.
}
feq.
}
eapply eq_trans.
{
rw e__5.
reflexivity.
}
feq.
}
rw e__4.
rat.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => 0)) (2)%Z (t)%Z) <= (1 ^ 2)) -> ((2 * 1 * 0) <= (zsum (1)%Z (2)%Z (fun i : Z => (0 ^ 2)))))).
intros t b__0.
assert (r__1 : 0 <= IZR t).
{ izr_le. }
intros p__2.
apply gap_le.
apply Req_le_sym.
assert (e__3 : ((zsum (1)%Z (2)%Z (fun i : Z => (0 ^ 2))) - (2 * 1 * 0)) = 0).
{
assert (e__4 : (zsum (1)%Z (2)%Z (fun i : Z => (0 ^ 2))) = 0).
{
transitivity (((0 ^ 2) + (0 ^ 2))).
{
unroll_zsum.
}
feq.
}
eapply eq_trans.
{
rw e__4.
reflexivity.
}
feq.
}
rw e__3.
rat.
}
{
split.
{
change (((0 + (0 ^ 2)) + (0 ^ 2)) <= ((1 ^ 2) * / 4)).
closed_less.
}
{
split.
{
change ((0 + (((1 - (1 * / 2)) * / (2 * 2)) * ((0 + ((0 - 0) ^ 2)) + ((0 - 0) ^ 2)))) <= (((1 - (1 * / 2)) * 1 * (1 ^ 2)) * / 8)).
closed_less.
}
{
split.
{
change (forall i : Z, ((1)%Z <= i)%Z -> ((0 ^ 2) <= ((2 * 1) ^ 2))).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply gap_le.
apply Rlt_le.
assert (e__2 : (((2 * 1) ^ 2) - (0 ^ 2)) = 4).
{
feq.
}
rw e__2.
rat.
}
{
split.
{
change (forall i : Z, ((1)%Z <= i)%Z -> (0 <= 2)).
intros i b__0.
assert (r__1 : 1 <= IZR i).
{ izr_le. }
apply Rlt_le.
lra.
}
{
split.
{
change ((exp (1 * ln (2 * 1))) <= 2).
replace (exp (1 * ln (2 * 1))) with ((2 * 1) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
apply Req_le.
closed_eq.
}
{
change ((2 * (2 + 1) * (1 * / 800) * ((1 * / (exp (2 * ln (1 - (1 * / 2))))) * / (exp ((2 * / 1) * ln 1))) * 2 * (exp ((2 - 1) * ln (2 * 1)))) <= ((1 - (1 * / 2)) ^ 2)).
replace (exp (2 * ln (1 - (1 * / 2)))) with ((1 - (1 * / 2)) ^ 2)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
replace (exp ((2 * / 1) * ln 1)) with 1 by (symmetry; apply power_of_one; closed_eq).
replace (exp ((2 - 1) * ln (2 * 1))) with ((2 * 1) ^ 1)
by (symmetry; apply closed_whole; [closed_less | simpl INR; closed_eq]).
closed_less.
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

Lemma proved : forall (b : R) (b2 : R) (L : R) (l : R) (eta : R) (eps : R) (p : R) (q : R) (top : R) (rho : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 < rho) -> (1 <= (IZR n)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q / p)) / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q / p))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top)) -> ((Rpower (L * rho) p) <= top) -> ((2 * (q + 1) * eta * ((1 / (Rpower (1 - b) q)) / (Rpower eps (q / p))) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> (((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b2 ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < ((r ((t + 1))%Z (i)%Z) + eps)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q / p))))) /\ (0 <> (2 * L)) /\ (0 < (L * rho)) /\ (0 < (1 - b)) /\ (0 <> (Rpower (1 - b) q)) /\ (0 <> p) /\ (0 < eps) /\ (0 <> (Rpower eps (q / p))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> p)) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (1 - b2))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (top + eps))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (Rpower (top + eps) (q / p)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (IZR n))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < ((q - 1) / 2))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (((q - 1) / 2) * (((eta * ((Rpower (1 - b2) (q / p)) / (Rpower (top + eps) (q / p))) * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (q - 1))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (2 / (q - 1))))) /\ ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (apow (1 / (((q - 1) / 2) * (((eta * ((Rpower (1 - b2) (q / p)) / (Rpower (top + eps) (q / p))) * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t))) (2 / (q - 1)))))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0))).
Proof.
intros b b2 L l eta eps p q top rho n F x m r g b__0 h__2 h__5 h__8 h__9 h__12 h__13 h__14 h__15 h__16 h__17 h__19 h__20 h__21 h__22 h__23 h__24 h__25 h__26 h__27 h__28 h__29 h__30 h__31 h__32 h__33 h__34.
assert (r__1 : 0 <= IZR n) by (izr_le).
pose proof h__2 as [h__3 h__4].
pose proof h__5 as [h__6 h__7].
pose proof h__9 as [h__10 h__11].
assert (z__18 : ((1)%Z <= (n)%Z)%Z).
{ izr_back. }
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))))) in h__22.
change (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) in h__26.
change ((X x (n)%Z (0)%Z) <= ((rho ^ 2) * / 4)) in h__29.
change ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8)) in h__30.
change ((2 * (q + 1) * eta * ((1 * / (Rpower (1 - b) q)) * / (Rpower eps (q * / p))) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) in h__34.
(* low *)
assert (s__48 : (forall t : Z, ((0)%Z <= t)%Z -> ((Rpower (1 - b2) (q * / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))))).
{
intros t b__35.
assert (r__36 : 0 <= IZR t).
{ izr_le. }
(* t *)
assert (s__44 : (((Rpower (1 - b2) (q * / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))) /\ (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b) q))))).
{
assert (b__37 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__38 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__39 : ((0 < b2) /\ (b2 < 1))).
{
split.
{
exact h__6.
}
{
exact h__7.
}
}
assert (p__40 : (0 < p)).
{
exact h__14.
}
assert (p__41 : (0 < q)).
{
assert (e__42 : q = 1 * (q - 1) + 1).
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
rw e__42.
apply (from_lt_pos 1 1 1 q); [exact h__15 | lra ..].
}
assert (u__43 : (((Rpower (1 - b2) (q * / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))) /\ (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b) q))))).
{
exact (T_aida_correction_bounds_462fc944.claim b b2 p q (t)%Z b__37 p__38 p__39 p__40 p__41).
}
exact u__43.
}
pose proof s__44 as [h__45 h__46].
(* low_t *)
assert (s__47 : ((Rpower (1 - b2) (q * / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)))).
{
exact h__45.
}
exact s__47.
}
(* high *)
assert (s__62 : (forall t : Z, ((0)%Z <= t)%Z -> (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b) q))))).
{
intros t b__49.
assert (r__50 : 0 <= IZR t).
{ izr_le. }
(* t *)
assert (s__58 : (((Rpower (1 - b2) (q * / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))) /\ (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b) q))))).
{
assert (b__51 : (0 <= (t)%Z)%Z).
{ zp. }
assert (p__52 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__53 : ((0 < b2) /\ (b2 < 1))).
{
split.
{
exact h__6.
}
{
exact h__7.
}
}
assert (p__54 : (0 < p)).
{
exact h__14.
}
assert (p__55 : (0 < q)).
{
assert (e__56 : q = 1 * (q - 1) + 1).
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
rw e__56.
apply (from_lt_pos 1 1 1 q); [exact h__15 | lra ..].
}
assert (u__57 : (((Rpower (1 - b2) (q * / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))) /\ (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b) q))))).
{
exact (T_aida_correction_bounds_462fc944.claim b b2 p q (t)%Z b__51 p__52 p__53 p__54 p__55).
}
exact u__57.
}
pose proof s__58 as [h__59 h__60].
(* high_t *)
assert (s__61 : (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b) q)))).
{
exact h__60.
}
exact s__61.
}
assert (n__67 : 0 < (L * rho)).
{
apply mult_pos_pos.
{
assert (e__65 : L = 1 * (L - 0) + 0).
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
rw e__65.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
{
assert (e__66 : rho = 1 * (rho - 0) + 0).
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
rw e__66.
apply (from_lt_pos 1 0 0 rho); [exact h__16 | lra ..].
}
}
(* top > 0 *)
assert (s__69 : (0 < top)).
{
assert (e__63 : top = ((top - (Rpower (L * rho) p)) + (Rpower (L * rho) p))).
{
transitivity (top).
{
reflexivity.
}
symmetry.
transitivity (top).
{
feq.
}
feq.
}
assert (w__64 : 0 < ((top - (Rpower (L * rho) p)) + (Rpower (L * rho) p))).
{
apply plus_nn_pos.
{
assert (e__68 : (top - (Rpower (L * rho) p)) = 1 * (top - (Rpower (L * rho) p)) + 0).
{
transitivity ((((- 1) * (Rpower (L * rho) p)) + top)).
{
feq.
}
symmetry.
transitivity ((((- 1) * (Rpower (L * rho) p)) + top)).
{
feq.
}
feq.
}
rw e__68.
apply (from_le_nn 1 0 (Rpower (L * rho) p) top); [exact h__33 | lra ..].
}
{
apply exp_pos.
}
}
rw e__63. exact w__64.
}
assert (n__222 : (2 * L) <> 0).
{
apply Rgt_not_eq; red.
assert (e__221 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__221.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
assert (n__223 : L <> 0).
{
intro vanishes.
apply n__222.
transitivity (2 * (L)).
{ feq. }
rewrite vanishes. ring.
}
(* goal *)
assert (s__357 : ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (apow (1 * / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0))).
{
assert (b__70 : (0 <= (n)%Z)%Z).
{ zp. }
assert (p__71 : ((0 < b) /\ (b < 1))).
{
split.
{
exact h__3.
}
{
exact h__4.
}
}
assert (p__72 : ((0 < b2) /\ (b2 < 1))).
{
split.
{
exact h__6.
}
{
exact h__7.
}
}
assert (p__73 : (0 < L)).
{
exact h__8.
}
assert (p__74 : ((0 < l) /\ (l <= L))).
{
split.
{
exact h__10.
}
{
exact h__11.
}
}
assert (p__75 : (0 < eta)).
{
exact h__12.
}
assert (p__76 : (0 < eps)).
{
exact h__13.
}
assert (p__77 : (0 < p)).
{
exact h__14.
}
assert (p__78 : (1 < q)).
{
exact h__15.
}
assert (p__79 : (0 < rho)).
{
exact h__16.
}
assert (p__80 : (1 <= (IZR n))).
{
exact h__17.
}
assert (p__81 : (0 < (Rpower (1 - b2) (q * / p)))).
{
apply exp_pos.
}
assert (p__82 : (forall t : Z, ((0)%Z <= t)%Z -> ((Rpower (1 - b2) (q * / p)) <= ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))))).
{
exact s__48.
}
assert (p__83 : (forall t : Z, ((0)%Z <= t)%Z -> (((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) <= (1 * / (Rpower (1 - b) q))))).
{
exact s__62.
}
assert (p__84 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z))))).
{
exact h__19.
}
assert (p__85 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z))))))).
{
exact h__20.
}
assert (p__86 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p))))))).
{
exact h__21.
}
assert (p__87 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) * / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p)))))))).
{
exact h__22.
}
assert (p__88 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) <= (2 * (F (t)%Z)))))).
{
intros t b__89.
assert (r__91 : 0 <= IZR t).
{ izr_le. }
pose proof (h__23 t ltac:(zp)) as h__90.
intros p__92.
assert (h__93 : ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z)))).
{
apply h__90.
apply gap_le.
assert (e__94 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__95 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__96 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__97 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__96.
feq.
}
eapply eq_trans.
{
rw e__95.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__98 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__99 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__100 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__99.
feq.
}
eapply eq_trans.
{
rw e__98.
reflexivity.
}
feq.
}
feq.
}
rw e__94.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__92 | lra ..].
}
apply gap_le.
assert (e__101 : ((2 * (F (t)%Z)) - (l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z))) = 1 * ((2 * (F (t)%Z)) - (l * (X x (n)%Z (t)%Z))) + 0).
{
transitivity (((2 * (F (t)%Z)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__102 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__103 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__104 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
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
symmetry.
transitivity (((2 * (F (t)%Z)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__105 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__106 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__107 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
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
feq.
}
rw e__101.
apply (from_le_nn 1 0 (l * (X x (n)%Z (t)%Z)) (2 * (F (t)%Z))); [exact h__93 | lra ..].
}
assert (p__108 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)))))).
{
intros t b__109.
assert (r__111 : 0 <= IZR t).
{ izr_le. }
pose proof (h__24 t ltac:(zp)) as h__110.
intros p__112.
assert (h__113 : ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z)))).
{
apply h__110.
apply gap_le.
assert (e__114 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__115 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__116 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__117 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
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
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__118 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__119 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__120 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__119.
feq.
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
rw e__114.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__112 | lra ..].
}
apply gap_le.
assert (e__121 : (((L ^ 2) * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))) = 1 * (((L ^ 2) * (X x (n)%Z (t)%Z)) - (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__122 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__123 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__124 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__123.
feq.
}
assert (e__125 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__126 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__127 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__126.
feq.
}
eapply eq_trans.
{
rw e__122.
rw e__125.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * (L ^ 2)))).
{
assert (e__128 : (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
assert (e__129 : zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((g (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__130 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((g (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__129.
feq.
}
assert (e__131 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__132 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__133 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__132.
feq.
}
eapply eq_trans.
{
rw e__128.
rw e__131.
reflexivity.
}
feq.
}
feq.
}
rw e__121.
apply (from_le_nn 1 0 (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) ((L ^ 2) * (X x (n)%Z (t)%Z))); [exact h__113 | lra ..].
}
assert (p__134 : (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2)))))).
{
intros t b__135.
assert (r__137 : 0 <= IZR t).
{ izr_le. }
pose proof (h__25 t ltac:(zp)) as h__136.
intros i b__138.
assert (r__140 : 1 <= IZR i).
{ izr_le. }
pose proof (h__136 i ltac:(zp)) as h__139.
intros p__141.
assert (h__142 : (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))).
{
apply h__139.
apply gap_le.
assert (e__143 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__144 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__145 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__146 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__145.
feq.
}
eapply eq_trans.
{
rw e__144.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__147 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__148 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__149 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__148.
feq.
}
eapply eq_trans.
{
rw e__147.
reflexivity.
}
feq.
}
feq.
}
rw e__143.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__141 | lra ..].
}
exact h__142.
}
assert (p__150 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))))).
{
intros t b__151.
assert (r__153 : 0 <= IZR t).
{ izr_le. }
pose proof (h__26 t ltac:(zp)) as h__152.
intros p__154.
assert (h__155 : (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))).
{
apply h__152.
apply gap_le.
assert (e__156 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__157 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__158 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__159 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
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
rw e__157.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__160 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__161 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__162 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__161.
feq.
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
rw e__156.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__154 | lra ..].
}
intros p__163.
assert (h__164 : ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L * / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))).
{
apply h__155.
apply gap_le.
assert (e__165 : ((rho ^ 2) - (X x (n)%Z ((t + 1))%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__166 : (X x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__167 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__169 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__168 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__168.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__167.
feq.
}
eapply eq_trans.
{
rw e__166.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__170 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__171 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__173 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__172 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__172.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__171.
feq.
}
eapply eq_trans.
{
rw e__170.
reflexivity.
}
feq.
}
feq.
}
rw e__165.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) (rho ^ 2)); [exact p__163 | lra ..].
}
exact h__164.
}
assert (p__174 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))).
{
intros t b__175.
assert (r__177 : 0 <= IZR t).
{ izr_le. }
pose proof (h__27 t ltac:(zp)) as h__176.
intros p__178.
assert (h__179 : (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))).
{
apply h__176.
apply gap_le.
assert (e__180 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__181 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__182 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__183 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__182.
feq.
}
eapply eq_trans.
{
rw e__181.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__184 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__185 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__186 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__185.
feq.
}
eapply eq_trans.
{
rw e__184.
reflexivity.
}
feq.
}
feq.
}
rw e__180.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__178 | lra ..].
}
intros p__187.
assert (h__188 : ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))).
{
apply h__179.
apply gap_le.
assert (e__189 : ((rho ^ 2) - (X x (n)%Z ((t + 1))%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__190 : (X x (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__191 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__193 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__192 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__192.
reflexivity.
}
feq.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__191.
feq.
}
eapply eq_trans.
{
rw e__190.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__194 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
assert (e__195 : zsum (1)%Z (n)%Z (fun i : Z => ((x ((t + 1))%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t + 1)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__197 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t + 1)%Z (i__0)%Z) ^ 2)).
{
assert (e__196 : (x ((t + 1))%Z (i__0)%Z) = (x (t + 1)%Z (i__0)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
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
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t + 1)%Z (i__0)%Z) ^ 2))).
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
feq.
}
rw e__189.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z ((t + 1))%Z) (rho ^ 2)); [exact p__187 | lra ..].
}
exact h__188.
}
assert (p__198 : (forall t : Z, ((0)%Z <= t)%Z -> (((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))))))).
{
intros t b__199.
assert (r__201 : 0 <= IZR t).
{ izr_le. }
pose proof (h__28 t ltac:(zp)) as h__200.
intros p__202.
assert (h__203 : ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))))).
{
apply h__200.
apply gap_le.
assert (e__204 : ((rho ^ 2) - (X x (n)%Z (t)%Z)) = 1 * ((rho ^ 2) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__205 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__206 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__207 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__206.
feq.
}
eapply eq_trans.
{
rw e__205.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))) + (rho ^ 2))).
{
assert (e__208 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__209 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__210 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__209.
feq.
}
eapply eq_trans.
{
rw e__208.
reflexivity.
}
feq.
}
feq.
}
rw e__204.
apply (from_le_nn 1 0 (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) (rho ^ 2)); [exact p__202 | lra ..].
}
exact h__203.
}
assert (p__211 : ((X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) <= ((rho ^ 2) * / 4))).
{
apply gap_le.
assert (e__212 : (((rho ^ 2) * / 4) - (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z)) = 1 * (((rho ^ 2) * / 4) - (X x (n)%Z (0)%Z)) + 0).
{
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__213 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__214 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__215 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__214.
feq.
}
eapply eq_trans.
{
rw e__213.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))) + ((1 * / 4) * (rho ^ 2)))).
{
assert (e__216 : (X x (n)%Z (0)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
assert (e__217 : zsum (1)%Z (n)%Z (fun i : Z => ((x (0)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__218 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (0)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__217.
feq.
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
rw e__212.
apply (from_le_nn 1 0 (X x (n)%Z (0)%Z) ((rho ^ 2) * / 4)); [exact h__29 | lra ..].
}
assert (p__219 : ((V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) * / 8))).
{
apply gap_le.
assert (e__220 : ((((1 - b) * l * (rho ^ 2)) * / 8) - (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z)) = 1 * ((((1 - b) * l * (rho ^ 2)) * / 8) - (V F m g b L (n)%Z (0)%Z)) + 0).
{
transitivity ((((- 1) * (F (0)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__224 : (V (fun t : Z => (F (t)%Z)) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__225 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__226 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__227 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + ((g (0)%Z (i__0)%Z) ^ 2) + ((m (0)%Z (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__226.
feq.
}
assert (e__228 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__225.
rw e__228.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__224.
reflexivity.
}
feq.
}
symmetry.
transitivity ((((- 1) * (F (0)%Z)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + (((- 1) * / 8) * b * l * (rho ^ 2)) + ((1 * / 8) * l * (rho ^ 2)))).
{
assert (e__229 : (V F m g b L (n)%Z (0)%Z) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
{
change (((F (0)%Z) + (((1 - b) * / (2 * L)) * (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))))) = ((F (0)%Z) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L)) + ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b) + ((1 * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L)) + (((- 1) * / 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))) * (/ L) * b))).
assert (e__230 : (zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2))) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
assert (e__231 : zsum (1)%Z (n)%Z (fun i : Z => (((m (0)%Z (i)%Z) - (g (0)%Z (i)%Z)) ^ 2)) = (((- 2) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2))) + (zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => ((- 2)) * ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + (1) * ((g (0)%Z (i__0)%Z) ^ 2) + (1) * ((m (0)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__232 : 1 <= IZR i__0).
{ izr_le. }
transitivity ((((- 2) * (g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z)) + ((g (0)%Z (i__0)%Z) ^ 2) + ((m (0)%Z (i__0)%Z) ^ 2))).
{
feq.
}
feq.
}
transitivity (((- 2)) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) * (m (0)%Z (i__0)%Z))) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((g (0)%Z (i__0)%Z) ^ 2)) + (1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((m (0)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__231.
feq.
}
assert (e__233 : / (2 * L) = ((1 * / 2) * (/ L))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__230.
rw e__233.
reflexivity.
}
feq.
}
eapply eq_trans.
{
rw e__229.
reflexivity.
}
feq.
}
feq.
}
rw e__220.
apply (from_le_nn 1 0 (V F m g b L (n)%Z (0)%Z) (((1 - b) * l * (rho ^ 2)) * / 8)); [exact h__30 | lra ..].
}
assert (p__234 : (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2)))).
{
exact h__31.
}
assert (p__235 : (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top))).
{
exact h__32.
}
assert (p__236 : ((Rpower (L * rho) p) <= top)).
{
exact h__33.
}
assert (p__237 : ((2 * (q + 1) * eta * ((1 * / (Rpower (1 - b) q)) * / (Rpower eps (q * / p))) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2))).
{
exact h__34.
}
assert (u__238 : ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) <= (2 * (apow (1 * / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))))) /\ (tends (fun t : Z => (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) 0))).
{
exact (T_aida_only_if_decay_inside_51d06165.claim b b2 L l eta eps p q (Rpower (1 - b2) (q * / p)) (1 * / (Rpower (1 - b) q)) top rho (n)%Z (fun t : Z => (F (t)%Z)) (fun t : Z => ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q * / p)) * / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q))) (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (m (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (r (t)%Z (i)%Z))) (fun t : Z => (fun i : Z => (g (t)%Z (i)%Z))) b__70 p__71 p__72 p__73 p__74 p__75 p__76 p__77 p__78 p__79 p__80 p__81 p__82 p__83 p__84 p__85 p__86 p__87 p__88 p__108 p__134 p__150 p__174 p__198 p__211 p__219 p__234 p__235 p__236 p__237).
}
destruct u__238 as [h__239 h__240].
split.
{
intros t b__241.
assert (r__243 : 1 <= IZR t).
{ izr_le. }
pose proof (h__239 t ltac:(zp)) as h__242.
assert (n__246 : p <> 0).
{
apply Rgt_not_eq; red.
assert (e__245 : p = 1 * (p - 0) + 0).
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
rw e__245.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
assert (n__248 : 0 < (1 - b2)).
{
assert (e__247 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__247.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (n__250 : 0 < (((- 1) * b2) + 1)).
{
assert (e__249 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
try rewrite <- e__249.
exact n__248.
}
assert (n__253 : 0 < (top + eps)).
{
apply plus_pos_pos.
{
assert (e__251 : top = 1 * (top - 0) + 0).
{
transitivity (top).
{
reflexivity.
}
symmetry.
transitivity (top).
{
feq.
}
feq.
}
rw e__251.
apply (from_lt_pos 1 0 0 top); [exact s__69 | lra ..].
}
{
assert (e__252 : eps = 1 * (eps - 0) + 0).
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
rw e__252.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
assert (n__255 : 0 < (eps + top)).
{
assert (e__254 : (top + eps) = (eps + top)).
{
feq.
}
try rewrite <- e__254.
exact n__253.
}
assert (n__256 : (Rpower (top + eps) (q * / p)) <> 0).
{
apply Rgt_not_eq; red.
apply exp_pos.
}
assert (n__261 : (Rpower (eps + top) ((/ p) * q)) <> 0).
{
assert (e__257 : (Rpower (top + eps) (q * / p)) = (Rpower (eps + top) ((/ p) * q))).
{
assert (e__258 : (top + eps) = (eps + top)).
{
feq.
}
transitivity (Rpower  (eps + top) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__258). }
assert (e__259 : (q * / p) = ((/ p) * q)).
{
assert (e__260 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__260.
reflexivity.
}
feq.
}
transitivity (Rpower (eps + top) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (eps + top) v__ ) e__259). }
feq.
}
try rewrite <- e__257.
exact n__256.
}
assert (n__263 : (IZR n) <> 0).
{
apply Rgt_not_eq; red.
assert (e__262 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__262.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__17 | lra ..].
}
assert (n__265 : 0 < ((q - 1) * / 2)).
{
assert (e__264 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
{
transitivity ((((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
symmetry.
transitivity ((((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
feq.
}
rw e__264.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__15 | lra ..].
}
assert (n__267 : 0 < (((1 * / 2) * q) + ((- 1) * / 2))).
{
assert (e__266 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
try rewrite <- e__266.
exact n__265.
}
assert (n__274 : (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) <> 0).
{
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__268 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
{
transitivity ((((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
symmetry.
transitivity ((((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
feq.
}
rw e__268.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__15 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__269 : eta = 1 * (eta - 0) + 0).
{
transitivity (eta).
{
reflexivity.
}
symmetry.
transitivity (eta).
{
feq.
}
feq.
}
rw e__269.
apply (from_lt_pos 1 0 0 eta); [exact h__12 | lra ..].
}
{
apply mult_pos_pos.
{
apply exp_pos.
}
{
apply inv_pos.
apply exp_pos.
}
}
}
{
assert (e__270 : l = 1 * (l - 0) + 0).
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
rw e__270.
apply (from_lt_pos 1 0 0 l); [exact h__10 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
{
apply apow_pos.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__271 : l = 1 * (l - 0) + 0).
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
rw e__271.
apply (from_lt_pos 1 0 0 l); [exact h__10 | lra ..].
}
{
apply inv_pos.
assert (e__272 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__272.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__17 | lra ..].
}
}
}
}
{
assert (e__273 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__273.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__243 | lra ..].
}
}
assert (n__289 : (((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (Rpower (((- 1) * b2) + 1) ((/ p) * q)) * (/ (Rpower (eps + top) ((/ p) * q))) * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (Rpower (((- 1) * b2) + 1) ((/ p) * q)) * (/ (Rpower (eps + top) ((/ p) * q))) * eta * l * (IZR t))) <> 0).
{
assert (e__275 : (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = (((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (Rpower (((- 1) * b2) + 1) ((/ p) * q)) * (/ (Rpower (eps + top) ((/ p) * q))) * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (Rpower (((- 1) * b2) + 1) ((/ p) * q)) * (/ (Rpower (eps + top) ((/ p) * q))) * eta * l * (IZR t)))).
{
assert (e__276 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__277 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__278 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__278.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__277). }
assert (e__279 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__279). }
reflexivity.
}
assert (e__280 : / (Rpower (top + eps) (q * / p)) = (/ (Rpower (eps + top) ((/ p) * q)))).
{
assert (e__281 : (Rpower (top + eps) (q * / p)) = (Rpower (eps + top) ((/ p) * q))).
{
assert (e__282 : (top + eps) = (eps + top)).
{
feq.
}
transitivity (Rpower  (eps + top) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__282). }
assert (e__283 : (q * / p) = ((/ p) * q)).
{
assert (e__284 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__284.
reflexivity.
}
feq.
}
transitivity (Rpower (eps + top) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (eps + top) v__ ) e__283). }
feq.
}
rw e__281.
apply inv_by. feq.
}
assert (e__285 : (Rpower (1 - b2) (q * / p)) = (Rpower (((- 1) * b2) + 1) ((/ p) * q))).
{
assert (e__286 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__286). }
assert (e__287 : (q * / p) = ((/ p) * q)).
{
assert (e__288 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__288.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * b2) + 1) v__ ) e__287). }
feq.
}
eapply eq_trans.
{
rw e__276.
rw e__280.
rw e__285.
reflexivity.
}
feq.
}
try rewrite <- e__275.
exact n__274.
}
assert (n__290 : (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) <> 0).
{
intro vanishes.
apply n__289.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * ((Rpower (((- 1) * b2) + 1) ((/ p) * q))) * ((/ (Rpower (eps + top) ((/ p) * q)))) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__291 : (Rpower (((- 1) * b2) + 1) ((/ p) * q)) <> 0).
{
intro vanishes.
apply n__289.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * ((Rpower (((- 1) * b2) + 1) ((/ p) * q))) * ((/ (Rpower (eps + top) ((/ p) * q)))) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__292 : eta <> 0).
{
intro vanishes.
apply n__289.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * ((Rpower (((- 1) * b2) + 1) ((/ p) * q))) * ((/ (Rpower (eps + top) ((/ p) * q)))) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__293 : l <> 0).
{
intro vanishes.
apply n__289.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * ((Rpower (((- 1) * b2) + 1) ((/ p) * q))) * ((/ (Rpower (eps + top) ((/ p) * q)))) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__294 : (IZR t) <> 0).
{
intro vanishes.
apply n__289.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * ((Rpower (((- 1) * b2) + 1) ((/ p) * q))) * ((/ (Rpower (eps + top) ((/ p) * q)))) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__295 : (q + (- 1)) <> 0).
{
intro vanishes.
apply n__289.
transitivity ((1 * / 8) * ((apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * ((Rpower (((- 1) * b2) + 1) ((/ p) * q))) * ((/ (Rpower (eps + top) ((/ p) * q)))) * (eta) * (l) * ((IZR t)) * (q + (- 1))).
{ feq. }
rewrite vanishes. ring.
}
assert (n__297 : (q - 1) <> 0).
{
apply Rgt_not_eq; red.
assert (e__296 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__296.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
assert (n__299 : 0 < (2 * / (q - 1))).
{
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__298 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__298.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
}
assert (n__303 : 0 < (2 * (/ (q + (- 1))))).
{
assert (e__300 : (2 * / (q - 1)) = (2 * (/ (q + (- 1))))).
{
assert (e__301 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__302 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__302.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__301.
reflexivity.
}
feq.
}
try rewrite <- e__300.
exact n__299.
}
apply gap_le.
assert (e__244 : ((2 * (apow (1 * / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))) - (l * (X x (n)%Z (t)%Z))) = 1 * ((2 * (apow (1 * / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))) - (l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z))) + 0).
{
transitivity (((2 * (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (Rpower (eps + top) ((/ p) * q)) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__304 : (apow (1 * / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))) = (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (Rpower (eps + top) ((/ p) * q)) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))).
{
assert (e__305 : (1 * / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) = ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (Rpower (eps + top) ((/ p) * q)) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1))))).
{
assert (e__306 : / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (Rpower (eps + top) ((/ p) * q)) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1))))).
{
assert (e__307 : (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = (((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (Rpower (((- 1) * b2) + 1) ((/ p) * q)) * (/ (Rpower (eps + top) ((/ p) * q))) * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (Rpower (((- 1) * b2) + 1) ((/ p) * q)) * (/ (Rpower (eps + top) ((/ p) * q))) * eta * l * (IZR t)))).
{
assert (e__308 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__309 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__310 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__310.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__309). }
assert (e__311 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__311). }
reflexivity.
}
assert (e__312 : / (Rpower (top + eps) (q * / p)) = (/ (Rpower (eps + top) ((/ p) * q)))).
{
assert (e__313 : (Rpower (top + eps) (q * / p)) = (Rpower (eps + top) ((/ p) * q))).
{
assert (e__314 : (top + eps) = (eps + top)).
{
feq.
}
transitivity (Rpower  (eps + top) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__314). }
assert (e__315 : (q * / p) = ((/ p) * q)).
{
assert (e__316 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__316.
reflexivity.
}
feq.
}
transitivity (Rpower (eps + top) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (eps + top) v__ ) e__315). }
feq.
}
rw e__313.
apply inv_by. feq.
}
assert (e__317 : (Rpower (1 - b2) (q * / p)) = (Rpower (((- 1) * b2) + 1) ((/ p) * q))).
{
assert (e__318 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__318). }
assert (e__319 : (q * / p) = ((/ p) * q)).
{
assert (e__320 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__320.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * b2) + 1) v__ ) e__319). }
feq.
}
eapply eq_trans.
{
rw e__308.
rw e__312.
rw e__317.
reflexivity.
}
feq.
}
rw e__307.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__306.
reflexivity.
}
feq.
}
transitivity (apow  ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (Rpower (eps + top) ((/ p) * q)) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * / (q - 1))).
{ exact (f_equal (fun v__ => apow  v__ (2 * / (q - 1))) e__305). }
assert (e__321 : (2 * / (q - 1)) = (2 * (/ (q + (- 1))))).
{
assert (e__322 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__323 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__323.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__322.
reflexivity.
}
feq.
}
transitivity (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (Rpower (eps + top) ((/ p) * q)) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))) ).
{ exact (f_equal (fun v__ => apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (Rpower (eps + top) ((/ p) * q)) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) v__ ) e__321). }
reflexivity.
}
assert (e__324 : (X x (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__325 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__326 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__325.
feq.
}
eapply eq_trans.
{
rw e__304.
rw e__324.
reflexivity.
}
feq.
}
symmetry.
transitivity (((2 * (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (Rpower (eps + top) ((/ p) * q)) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))) + ((- 1) * (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))) * l))).
{
assert (e__327 : (apow (1 * / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))) = (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (Rpower (eps + top) ((/ p) * q)) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))))).
{
assert (e__328 : (1 * / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) = ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (Rpower (eps + top) ((/ p) * q)) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1))))).
{
assert (e__329 : / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (Rpower (eps + top) ((/ p) * q)) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1))))).
{
assert (e__330 : (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)) = (((1 * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (Rpower (((- 1) * b2) + 1) ((/ p) * q)) * (/ (Rpower (eps + top) ((/ p) * q))) * eta * l * q * (IZR t)) + (((- 1) * / 8) * (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2))) * (Rpower (((- 1) * b2) + 1) ((/ p) * q)) * (/ (Rpower (eps + top) ((/ p) * q))) * eta * l * (IZR t)))).
{
assert (e__331 : (apow (l * / (IZR n)) ((q - 1) * / 2)) = (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))).
{
assert (e__332 : (l * / (IZR n)) = (l * (/ (IZR n)))).
{
assert (e__333 : / (IZR n) = (/ (IZR n))).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__333.
reflexivity.
}
feq.
}
transitivity (apow  (l * (/ (IZR n))) ((q - 1) * / 2)).
{ exact (f_equal (fun v__ => apow  v__ ((q - 1) * / 2)) e__332). }
assert (e__334 : ((q - 1) * / 2) = (((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
transitivity (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)) ).
{ exact (f_equal (fun v__ => apow (l * (/ (IZR n))) v__ ) e__334). }
reflexivity.
}
assert (e__335 : / (Rpower (top + eps) (q * / p)) = (/ (Rpower (eps + top) ((/ p) * q)))).
{
assert (e__336 : (Rpower (top + eps) (q * / p)) = (Rpower (eps + top) ((/ p) * q))).
{
assert (e__337 : (top + eps) = (eps + top)).
{
feq.
}
transitivity (Rpower  (eps + top) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__337). }
assert (e__338 : (q * / p) = ((/ p) * q)).
{
assert (e__339 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__339.
reflexivity.
}
feq.
}
transitivity (Rpower (eps + top) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (eps + top) v__ ) e__338). }
feq.
}
rw e__336.
apply inv_by. feq.
}
assert (e__340 : (Rpower (1 - b2) (q * / p)) = (Rpower (((- 1) * b2) + 1) ((/ p) * q))).
{
assert (e__341 : (1 - b2) = (((- 1) * b2) + 1)).
{
feq.
}
transitivity (Rpower  (((- 1) * b2) + 1) (q * / p)).
{ exact (f_equal (fun v__ => Rpower  v__ (q * / p)) e__341). }
assert (e__342 : (q * / p) = ((/ p) * q)).
{
assert (e__343 : / p = (/ p)).
{
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__343.
reflexivity.
}
feq.
}
transitivity (Rpower (((- 1) * b2) + 1) ((/ p) * q) ).
{ exact (f_equal (fun v__ => Rpower (((- 1) * b2) + 1) v__ ) e__342). }
feq.
}
eapply eq_trans.
{
rw e__331.
rw e__335.
rw e__340.
reflexivity.
}
feq.
}
rw e__330.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__329.
reflexivity.
}
feq.
}
transitivity (apow  ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (Rpower (eps + top) ((/ p) * q)) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * / (q - 1))).
{ exact (f_equal (fun v__ => apow  v__ (2 * / (q - 1))) e__328). }
assert (e__344 : (2 * / (q - 1)) = (2 * (/ (q + (- 1))))).
{
assert (e__345 : / (q - 1) = (/ (q + (- 1)))).
{
assert (e__346 : (q - 1) = (q + (- 1))).
{
feq.
}
rw e__346.
apply inv_by. feq.
}
eapply eq_trans.
{
rw e__345.
reflexivity.
}
feq.
}
transitivity (apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (Rpower (eps + top) ((/ p) * q)) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) (2 * (/ (q + (- 1)))) ).
{ exact (f_equal (fun v__ => apow ((8 * (/ (apow (l * (/ (IZR n))) (((1 * / 2) * q) + ((- 1) * / 2)))) * (/ (Rpower (((- 1) * b2) + 1) ((/ p) * q))) * (Rpower (eps + top) ((/ p) * q)) * (/ eta) * (/ l) * (/ (IZR t))) * (/ (q + (- 1)))) v__ ) e__344). }
reflexivity.
}
assert (e__347 : (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__348 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__349 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__348.
feq.
}
eapply eq_trans.
{
rw e__327.
rw e__347.
reflexivity.
}
feq.
}
feq.
}
rw e__244.
apply (from_le_nn 1 0 (l * (X (fun t : Z => (fun i : Z => (x (t)%Z (i)%Z))) (n)%Z (t)%Z)) (2 * (apow (1 * / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1))))); [exact h__242 | lra ..].
}
{
assert (e__356 : 0 = 0).
{
reflexivity.
}
refine (tends_value _ _ _ e__356 _).
refine (tends_from 1 _ _ _ h__240 _).
intros t b__350.
assert (r__351 : 1 <= IZR t).
{ izr_le. }
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__352 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__353 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__352.
feq.
}
symmetry.
transitivity ((zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
change ((zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2))) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
assert (e__354 : zsum (1)%Z (n)%Z (fun i : Z => ((x (t)%Z (i)%Z) ^ 2)) = (zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2)))).
{
transitivity (zsum (1)%Z (n)%Z (fun i__0 : Z => (1) * ((x (t)%Z (i__0)%Z) ^ 2))).
{
apply zsum_ext; intros i__0 i__0_range.
assert (i__0_low : (1 <= i__0)%Z) by lia.
assert (r__355 : 1 <= IZR i__0).
{ izr_le. }
transitivity (((x (t)%Z (i__0)%Z) ^ 2)).
{
reflexivity.
}
feq.
}
transitivity ((1) * zsum (1)%Z (n)%Z (fun i__0 : Z => ((x (t)%Z (i__0)%Z) ^ 2))).
{
zsum_linear.
}
rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.
feq.
}
rw e__354.
feq.
}
feq.
}
}
pose proof s__357 as [h__358 h__359].
split.
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))).
intros t b__360.
assert (r__361 : 0 <= IZR t).
{ izr_le. }
intros i b__362.
assert (r__363 : 1 <= IZR i).
{ izr_le. }
exact h__14.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))).
intros t b__364.
assert (r__365 : 0 <= IZR t).
{ izr_le. }
intros i b__366.
assert (r__367 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__368 : p = 1 * (p - 0) + 0).
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
rw e__368.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b2 ((t + 1))%Z))))).
intros t b__369.
assert (r__370 : 0 <= IZR t).
{ izr_le. }
intros i b__371.
assert (r__372 : 1 <= IZR i).
{ izr_le. }
assert (g__373 : 0 < b2).
{
assert (e__377 : b2 = 1 * (b2 - 0) + 0).
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
rw e__377.
apply (from_lt_pos 1 0 0 b2); [exact h__6 | lra ..].
}
assert (g__374 : 0 < (1 - b2)).
{
assert (e__378 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__378.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
assert (g__375 : 0 < ((IZR t) + 1)).
{
assert (e__379 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
{
transitivity (((IZR t) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR t) + 1)).
{
feq.
}
feq.
}
rw e__379.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__370 | lra ..].
}
assert (g__376 : 0 < (1 - (powerRZ b2 ((t + 1))%Z))).
{
pz_gap b2 ((t + 1))%Z.
}
lra.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b ((t + 1))%Z))))).
intros t b__380.
assert (r__381 : 0 <= IZR t).
{ izr_le. }
intros i b__382.
assert (r__383 : 1 <= IZR i).
{ izr_le. }
assert (g__384 : 0 < b).
{
assert (e__388 : b = 1 * (b - 0) + 0).
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
rw e__388.
apply (from_lt_pos 1 0 0 b); [exact h__3 | lra ..].
}
assert (g__385 : 0 < (1 - b)).
{
assert (e__389 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__389.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
assert (g__386 : 0 < ((IZR t) + 1)).
{
assert (e__390 : ((IZR t) + 1) = 1 * ((IZR t) - 0) + 1).
{
transitivity (((IZR t) + 1)).
{
reflexivity.
}
symmetry.
transitivity (((IZR t) + 1)).
{
feq.
}
feq.
}
rw e__390.
apply (from_le_pos 1 1 0 (IZR t)); [exact r__381 | lra ..].
}
assert (g__387 : 0 < (1 - (powerRZ b ((t + 1))%Z))).
{
pz_gap b ((t + 1))%Z.
}
lra.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)))).
intros t b__391.
assert (r__392 : 0 <= IZR t).
{ izr_le. }
intros i b__393.
assert (r__394 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))).
intros t b__395.
assert (r__396 : 0 <= IZR t).
{ izr_le. }
intros i b__397.
assert (r__398 : 1 <= IZR i).
{ izr_le. }
assert (e__399 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__399.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < ((r ((t + 1))%Z (i)%Z) + eps)))).
intros t b__400.
assert (r__401 : 0 <= IZR t).
{ izr_le. }
intros i b__402.
assert (r__403 : 1 <= IZR i).
{ izr_le. }
apply plus_nn_pos.
{
assert (b__404 : ((0)%Z <= ((t + 1))%Z)%Z).
{
zp.
}
assert (b__405 : ((1)%Z <= (i)%Z)%Z).
{
zp.
}
assert (i__406 : (0 <= (r ((t + 1))%Z (i)%Z))) by exact (h__19 ((t + 1))%Z b__404 (i)%Z b__405).
assert (e__407 : (r ((t + 1))%Z (i)%Z) = 1 * ((r ((t + 1))%Z (i)%Z) - 0) + 0).
{
transitivity ((r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
symmetry.
transitivity ((r (t + 1)%Z (i)%Z)).
{
assert (e__408 : (r ((t + 1))%Z (i)%Z) = (r (t + 1)%Z (i)%Z)).
{
swap ((t + 1))%Z with (t + 1)%Z.
reflexivity.
}
eapply eq_trans.
{
rw e__408.
reflexivity.
}
feq.
}
feq.
}
rw e__407.
apply (from_le_nn 1 0 0 (r ((t + 1))%Z (i)%Z)); [exact i__406 | lra ..].
}
{
assert (e__409 : eps = 1 * (eps - 0) + 0).
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
rw e__409.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
{
split.
{
change (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q * / p))))).
intros t b__410.
assert (r__411 : 0 <= IZR t).
{ izr_le. }
intros i b__412.
assert (r__413 : 1 <= IZR i).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> (2 * L)).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__414 : (2 * L) = 2 * (L - 0) + 0).
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
rw e__414.
apply (from_lt_pos 2 0 0 L); [exact h__8 | lra ..].
}
{
split.
{
change (0 < (L * rho)).
apply mult_pos_pos.
{
assert (e__415 : L = 1 * (L - 0) + 0).
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
rw e__415.
apply (from_lt_pos 1 0 0 L); [exact h__8 | lra ..].
}
{
assert (e__416 : rho = 1 * (rho - 0) + 0).
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
rw e__416.
apply (from_lt_pos 1 0 0 rho); [exact h__16 | lra ..].
}
}
{
split.
{
change (0 < (1 - b)).
assert (e__417 : (1 - b) = 1 * (1 - b) + 0).
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
rw e__417.
apply (from_lt_pos 1 0 b 1); [exact h__4 | lra ..].
}
{
split.
{
change (0 <> (Rpower (1 - b) q)).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (0 <> p).
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__418 : p = 1 * (p - 0) + 0).
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
rw e__418.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
{
split.
{
change (0 < eps).
exact h__13.
}
{
split.
{
change (0 <> (Rpower eps (q * / p))).
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> p)).
intros t b__419.
assert (r__420 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__421 : p = 1 * (p - 0) + 0).
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
rw e__421.
apply (from_lt_pos 1 0 0 p); [exact h__14 | lra ..].
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 < (1 - b2))).
intros t b__422.
assert (r__423 : 1 <= IZR t).
{ izr_le. }
assert (e__424 : (1 - b2) = 1 * (1 - b2) + 0).
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
rw e__424.
apply (from_lt_pos 1 0 b2 1); [exact h__7 | lra ..].
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 < (top + eps))).
intros t b__425.
assert (r__426 : 1 <= IZR t).
{ izr_le. }
apply plus_pos_pos.
{
assert (e__427 : top = 1 * (top - 0) + 0).
{
transitivity (top).
{
reflexivity.
}
symmetry.
transitivity (top).
{
feq.
}
feq.
}
rw e__427.
apply (from_lt_pos 1 0 0 top); [exact s__69 | lra ..].
}
{
assert (e__428 : eps = 1 * (eps - 0) + 0).
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
rw e__428.
apply (from_lt_pos 1 0 0 eps); [exact h__13 | lra ..].
}
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (Rpower (top + eps) (q * / p)))).
intros t b__429.
assert (r__430 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply exp_pos.
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (IZR n))).
intros t b__431.
assert (r__432 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__433 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__433.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__17 | lra ..].
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 < ((q - 1) * / 2))).
intros t b__434.
assert (r__435 : 1 <= IZR t).
{ izr_le. }
assert (e__436 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
{
transitivity ((((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
symmetry.
transitivity ((((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
feq.
}
rw e__436.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__15 | lra ..].
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t)))).
intros t b__437.
assert (r__438 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__439 : ((q - 1) * / 2) = (1 * / 2) * (q - 1) + 0).
{
transitivity ((((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
symmetry.
transitivity ((((1 * / 2) * q) + ((- 1) * / 2))).
{
feq.
}
feq.
}
rw e__439.
apply (from_lt_pos (1 * / 2) 0 1 q); [exact h__15 | lra ..].
}
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
apply mult_pos_pos.
{
assert (e__440 : eta = 1 * (eta - 0) + 0).
{
transitivity (eta).
{
reflexivity.
}
symmetry.
transitivity (eta).
{
feq.
}
feq.
}
rw e__440.
apply (from_lt_pos 1 0 0 eta); [exact h__12 | lra ..].
}
{
apply mult_pos_pos.
{
apply exp_pos.
}
{
apply inv_pos.
apply exp_pos.
}
}
}
{
assert (e__441 : l = 1 * (l - 0) + 0).
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
rw e__441.
apply (from_lt_pos 1 0 0 l); [exact h__10 | lra ..].
}
}
{
apply inv_pos.
lra.
}
}
{
apply apow_pos.
apply Rgt_not_eq; red.
apply mult_pos_pos.
{
assert (e__442 : l = 1 * (l - 0) + 0).
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
rw e__442.
apply (from_lt_pos 1 0 0 l); [exact h__10 | lra ..].
}
{
apply inv_pos.
assert (e__443 : (IZR n) = 1 * ((IZR n) - 1) + 1).
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
rw e__443.
apply (from_le_pos 1 1 1 (IZR n)); [exact h__17 | lra ..].
}
}
}
}
{
assert (e__444 : (IZR t) = 1 * ((IZR t) - 1) + 1).
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
rw e__444.
apply (from_le_pos 1 1 1 (IZR t)); [exact r__438 | lra ..].
}
}
{
split.
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (q - 1))).
intros t b__445.
assert (r__446 : 1 <= IZR t).
{ izr_le. }
apply gap_ne0.
apply Rgt_not_eq; red.
assert (e__447 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__447.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
}
{
change (forall t : Z, ((1)%Z <= t)%Z -> (0 < (2 * / (q - 1)))).
intros t b__448.
assert (r__449 : 1 <= IZR t).
{ izr_le. }
apply mult_pos_pos.
{
lra.
}
{
apply inv_pos.
assert (e__450 : (q - 1) = 1 * (q - 1) + 0).
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
rw e__450.
apply (from_lt_pos 1 0 1 q); [exact h__15 | lra ..].
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
}
}
}
}
}
}
}
}
}
{
change ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (apow (1 * / (((q - 1) * / 2) * (((eta * ((Rpower (1 - b2) (q * / p)) * / (Rpower (top + eps) (q * / p))) * l) * / 4) * (apow (l * / (IZR n)) ((q - 1) * / 2))) * (IZR t))) (2 * / (q - 1)))))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0)).
exact s__357.
}
Qed.
Lemma meaningful : forall (b : R) (b2 : R) (L : R) (l : R) (eta : R) (eps : R) (p : R) (q : R) (top : R) (rho : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 < rho) -> (1 <= (IZR n)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q / p)) / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q / p))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top)) -> ((Rpower (L * rho) p) <= top) -> ((2 * (q + 1) * eta * ((1 / (Rpower (1 - b) q)) / (Rpower eps (q / p))) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> ((forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> p))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b2 ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (1 - (powerRZ b ((t + 1))%Z))))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < (q - 1)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 < ((r ((t + 1))%Z (i)%Z) + eps)))) /\ (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <> (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q / p))))) /\ (0 <> (2 * L)) /\ (0 < (L * rho)) /\ (0 < (1 - b)) /\ (0 <> (Rpower (1 - b) q)) /\ (0 <> p) /\ (0 < eps) /\ (0 <> (Rpower eps (q / p))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> p)) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (1 - b2))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (top + eps))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (Rpower (top + eps) (q / p)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (IZR n))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < ((q - 1) / 2))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (((q - 1) / 2) * (((eta * ((Rpower (1 - b2) (q / p)) / (Rpower (top + eps) (q / p))) * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t)))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 <> (q - 1))) /\ (forall t : Z, ((1)%Z <= t)%Z -> (0 < (2 / (q - 1))))).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42. exact (proj1 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42)). Qed.
Theorem claim : forall (b : R) (b2 : R) (L : R) (l : R) (eta : R) (eps : R) (p : R) (q : R) (top : R) (rho : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 < rho) -> (1 <= (IZR n)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q / p)) / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q / p))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top)) -> ((Rpower (L * rho) p) <= top) -> ((2 * (q + 1) * eta * ((1 / (Rpower (1 - b) q)) / (Rpower eps (q / p))) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> ((forall t : Z, ((1)%Z <= t)%Z -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (apow (1 / (((q - 1) / 2) * (((eta * ((Rpower (1 - b2) (q / p)) / (Rpower (top + eps) (q / p))) * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t))) (2 / (q - 1)))))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0)).
Proof. intros v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42. exact (proj2 (proved v0 v1 v2 v3 v4 v5 v6 v7 v8 v9 v10 v11 v12 v13 v14 v15 v16 v17 v18 v19 v20 v21 v22 v23 v24 v25 v26 v27 v28 v29 v30 v31 v32 v33 v34 v35 v36 v37 v38 v39 v40 v41 v42)). Qed.
Fail Definition corrupted : forall (b : R) (b2 : R) (L : R) (l : R) (eta : R) (eps : R) (p : R) (q : R) (top : R) (rho : R) (n : Z) (F : Z -> R) (x : Z -> Z -> R) (m : Z -> Z -> R) (r : Z -> Z -> R) (g : Z -> Z -> R), (0 <= n)%Z -> ((0 < b) /\ (b < 1)) -> ((0 < b2) /\ (b2 < 1)) -> (0 < L) -> ((0 < l) /\ (l <= L)) -> (0 < eta) -> (0 < eps) -> (0 < p) -> (1 < q) -> (0 < rho) -> (1 <= (IZR n)) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (0 <= (r (t)%Z (i)%Z)))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((m ((t + 1))%Z (i)%Z) = ((b * (m (t)%Z (i)%Z)) + ((1 - b) * (g (t)%Z (i)%Z)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((r ((t + 1))%Z (i)%Z) = ((b2 * (r (t)%Z (i)%Z)) + ((1 - b2) * (apow (g (t)%Z (i)%Z) p)))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> ((x ((t + 1))%Z (i)%Z) = ((x (t)%Z (i)%Z) - ((eta * ((Rpower (1 - (powerRZ b2 ((t + 1))%Z)) (q / p)) / (Rpower (1 - (powerRZ b ((t + 1))%Z)) q)) * (apow (m ((t + 1))%Z (i)%Z) (q - 1)) * (m ((t + 1))%Z (i)%Z)) / (Rpower ((r ((t + 1))%Z (i)%Z) + eps) (q / p))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((l * (X x (n)%Z (t)%Z)) <= (2 * (F (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2))) <= ((L ^ 2) * (X x (n)%Z (t)%Z))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (forall i : Z, ((1)%Z <= i)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((g (t)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((F ((t + 1))%Z) <= ((F (t)%Z) + (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) * ((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z))))) + ((L / 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2))))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> (((X x (n)%Z ((t + 1))%Z) <= (rho ^ 2)) -> ((zsum (1)%Z (n)%Z (fun i : Z => (((g ((t + 1))%Z (i)%Z) - (g (t)%Z (i)%Z)) ^ 2))) <= ((L ^ 2) * (zsum (1)%Z (n)%Z (fun i : Z => (((x ((t + 1))%Z (i)%Z) - (x (t)%Z (i)%Z)) ^ 2)))))))) -> (forall t : Z, ((0)%Z <= t)%Z -> (((X x (n)%Z (t)%Z) <= (rho ^ 2)) -> ((2 * l * (F (t)%Z)) <= (zsum (1)%Z (n)%Z (fun i : Z => ((g (t)%Z (i)%Z) ^ 2)))))) -> ((X x (n)%Z (0)%Z) <= ((rho ^ 2) / 4)) -> ((V F m g b L (n)%Z (0)%Z) <= (((1 - b) * l * (rho ^ 2)) / 8)) -> (forall i : Z, ((1)%Z <= i)%Z -> (((m (0)%Z (i)%Z) ^ 2) <= ((L * rho) ^ 2))) -> (forall i : Z, ((1)%Z <= i)%Z -> ((r (0)%Z (i)%Z) <= top)) -> ((Rpower (L * rho) p) <= top) -> ((2 * (q + 1) * eta * ((1 / (Rpower (1 - b) q)) / (Rpower eps (q / p))) * L * (Rpower (L * rho) (q - 1))) <= ((1 - b) ^ 2)) -> ((forall t : Z, ((1)%Z <= t)%Z -> ((2 * (apow (1 / (((q - 1) / 2) * (((eta * ((Rpower (1 - b2) (q / p)) / (Rpower (top + eps) (q / p))) * l) / 4) * (apow (l / (IZR n)) ((q - 1) / 2))) * (IZR t))) (2 / (q - 1)))) < (l * (X x (n)%Z (t)%Z)))) /\ (tends (fun t : Z => (X x (n)%Z (t)%Z)) 0)) := claim.
End T_aida_algorithm1_inside_815db74a.
