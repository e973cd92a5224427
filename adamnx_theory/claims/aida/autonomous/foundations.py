"""Section III: what the paper assumes of minima, linear maps and smooth maps."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.aida.shared import claim
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    define,
    equal,
    facts,
    induction,
    limit,
    sign,
    suppose,
    theorem,
    use,
)

Certificate = dict[str, Any]

QUARTIC = [define("f", "x", "x^4"), define("second_derivative", "x", "12*x^2")]


def flat_minimum() -> Certificate:
    goal = "f(0) <= f(x) and second_derivative(0) = 0"
    return theorem(
        "aida.eq7_flat",
        "x^4 has a strict minimum at 0, and its second derivative there is 0",
        variables="x:real",
        claim=goal,
        example={"x": "2"},
        definitions=QUARTIC,
        proof=[
            sign("minimum", "f(0) <= f(x)"),
            equal("flat", "second_derivative(0) = 0"),
            facts("goal", goal),
        ],
    )


def no_negative_curvature() -> Certificate:
    ahead, back = "(f0 + a*h + c/2*h^2 + r1)", "(f0 - a*h + c/2*h^2 + r2)"
    goal = f"{ahead} + {back} < 2*f0"
    return theorem(
        "aida.eq7",
        "with negative curvature c, f at h or at -h is below its value f0, for all small h",
        variables="f0:real a:real c:real h:real r1:real r2:real",
        given={
            "c": "c < 0",
            "h": "h != 0",
            "r1": "r1 <= -c*h^2/4",
            "r2": "r2 <= -c*h^2/4",
        },
        claim=goal,
        example={"f0": "1", "a": "2", "c": "-4", "h": "1", "r1": "1", "r2": "1"},
        proof=[
            sign("square", "0 < h^2"),
            sign(
                "goal",
                goal,
                num="(-c*h^2/4 - r1) + (-c*h^2/4 - r2) + -c*h^2/2",
            ),
        ],
        note="a is the slope, c h^2 the second derivative along h, r1 and r2 the remainders of"
        " Taylor's formula at h and -h, which are o(h^2) for a function in C^2. So at a minimum no"
        " eigenvalue of the Hessian is negative.",
    )


def modulus_above_zero() -> Certificate:
    goal = "lim n -> oo: l^n*z = 0"
    return theorem(
        "aida.theorem1_printed",
        "the map z -> l z with 0 < l < 1 has an eigenvalue of modulus above 0, and z_t -> 0",
        variables="l:real z:real",
        given={"l": "0 < l < 1"},
        claim=goal,
        example={"l": "1/2", "z": "3"},
        proof=[
            use("powers", "lim n -> oo: l^n = 0", "limit_of_powers", x="l"),
            limit("goal", goal, "p*z", {"p": "powers"}),
        ],
    )


def modulus_above_one() -> Certificate:
    bound = "(1 + {n}*(s - 1))*z2 <= s^{n}*z2"
    return theorem(
        "aida.theorem1",
        "in an eigenspace of modulus sqrt(s) > 1 the squared size grows without bound",
        variables="s:real z2:real n:nat",
        given={"s": "1 < s", "z2": "0 < z2"},
        claim=bound.format(n="n"),
        example={"s": "2", "z2": "1", "n": "3"},
        proof=[
            induction(
                "G",
                "forall k: " + bound.format(n="k"),
                base=[sign("base", bound.format(n="0"))],
                step=[
                    sign(
                        "step",
                        bound.format(n="(k+1)"),
                        num="s*(s^k*z2 - (1 + k*(s - 1))*z2) + k*(s - 1)^2*z2",
                    )
                ],
            ),
            use("goal", bound.format(n="n"), "G", k="n"),
        ],
        note="z2 is |z_0|^2 in the real eigenspace of the eigenvalue (or of a conjugate pair), in a"
        " norm that the map multiplies by its modulus. That the same holds near 0 for a smooth map"
        " with this linear part is the textbook theorem that the paper cites.",
    )


DOUBLING = define("H", "z", "z*sign(apow(z, 1) - 1)*(sign(apow(z, 1) - 1) - 1)")


def attractive_and_unstable() -> Certificate:
    inside, outside = "apow(z, 1) < 1 => H(z) = 2*z", "1 < apow(z, 1) => H(z) = 0"
    edge, ends = "apow(z, 1) - 1", "H(1) = 0 and H(-1) = 0 and H(0) = 0"
    goal = f"[{inside}] and [{outside}] and {ends}"
    return theorem(
        "aida.theorem1_attractive",
        "a map that doubles z near 0, and whose orbits all end at 0",
        variables="z:real",
        claim=goal,
        example={"z": "1/2"},
        definitions=[DOUBLING],
        proof=[
            suppose(
                "inside",
                inside,
                [
                    sign("below", f"{edge} < 0", num="1 - apow(z, 1)"),
                    use("minus", f"sign({edge}) = -1", "sign_of_negative", x=edge),
                    equal("doubles", "H(z) = 2*z", using=["minus"]),
                ],
            ),
            suppose(
                "outside",
                outside,
                [
                    sign("above", f"0 < {edge}", num="apow(z, 1) - 1"),
                    use("plus", f"sign({edge}) = 1", "sign_of_positive", x=edge),
                    equal("stops", "H(z) = 0", using=["plus"]),
                ],
            ),
            equal("ends", ends),
            facts("goal", goal),
        ],
        note="From z != 0 the orbit doubles until |z| >= 1 and is then 0: by Definition 2 the fixed"
        " point 0 is asymptotically stable, although its eigenvalue is 2 and small starts leave"
        " every small ball. (The map jumps at |z| = 1.)",
    )


def along_a_segment() -> Certificate:
    step = "L*d/N"
    up, down = f"forall k: f(k+1) - f(k) <= {step}", f"forall k: f(k) - f(k+1) <= {step}"
    goal = "f(N) - f(0) <= L*d and f(0) - f(N) <= L*d"
    return theorem(
        "aida.lemma2",
        "if f changes by at most L d/N over each of N pieces of a segment of length d, it changes"
        " by at most L d",
        variables="f:seq L:real d:real N:nat",
        given={"N": "1 <= N", "up": up, "down": down},
        claim=goal,
        example={"f": "i -> i", "L": "1", "d": "2", "N": "2"},
        proof=[
            induction(
                "U",
                f"forall j: f(j) - f(0) <= j*({step})",
                base=[sign("base", f"f(0) - f(0) <= 0*({step})")],
                step=[
                    sign(
                        "step",
                        f"f(j+1) - f(0) <= (j+1)*({step})",
                        num=f"(j*({step}) - (f(j) - f(0))) + ({step} - (f(j+1) - f(j)))",
                    )
                ],
            ),
            induction(
                "D",
                f"forall j: f(0) - f(j) <= j*({step})",
                base=[sign("base", f"f(0) - f(0) <= 0*({step})")],
                step=[
                    sign(
                        "step",
                        f"f(0) - f(j+1) <= (j+1)*({step})",
                        num=f"(j*({step}) - (f(0) - f(j))) + ({step} - (f(j) - f(j+1)))",
                    )
                ],
            ),
            use("up to N", f"f(N) - f(0) <= N*({step})", "U", j="N"),
            use("down to N", f"f(0) - f(N) <= N*({step})", "D", j="N"),
            facts("goal", goal),
        ],
        note="f is a coordinate of the map along the segment between two points of a closed ball. A"
        " continuous Jacobian is bounded there, and uniformly continuous, so every L above the"
        " bound serves for all large N; that part is textbook.",
    )


CLAIMS = (
    claim(
        "eq7",
        "Section III-A, Eq. 7",
        "Suppose x* is a local optimal solution of (6). Then we have g(x*) = 0, grad g(x*) > 0",
        "At a local minimizer of a function in C^2 the Hessian is positive definite.",
        Verdict.CORRECTED,
        "It is positive semidefinite: x^4 has a strict minimum with second derivative 0. That the"
        " Hessian is definite is a further hypothesis. Theorem 2 needs it; Theorems 3 to 5 do not.",
        certified(Role.FAILS, flat_minimum, Control("(0) = 0", "(0) = 12")),
        certified(Role.CORRECTED, no_negative_curvature, Control("< 2*f0", "< f0 - 1")),
        note="f is declared on R^d in one place and on R^n in the other.",
    ),
    claim(
        "theorem1",
        "Section III-B, Theorem 1",
        "if there exists at least an eigenvalue such that |lambda_i| > 0, then the origin 0 is"
        " unstable",
        "One eigenvalue of modulus above 0 makes the origin unstable.",
        Verdict.CORRECTED,
        "The modulus must be above 1: z -> z/2 has the eigenvalue 1/2 and converges to 0.",
        certified(Role.FAILS, modulus_above_zero, Control("= 0", "= z")),
        certified(Role.CORRECTED, modulus_above_one, Control("<= s^n", "<= s")),
        certified(Role.SUPPORT, attractive_and_unstable, Control("H(z) = 2*z", "H(z) = z")),
        note="Perhaps the scan's misprint. Definition 2 calls attraction alone asymptotic"
        " stability; the usual notion also asks that points that start near stay near. The"
        " certificates of Theorems 4 and 5 give both.",
    ),
    claim(
        "lemma2",
        "Section IV-B, Lemma 2",
        "If an autonomous system is continuously differentiable in a domain M, then it is locally"
        " Lipschitz",
        "A continuously differentiable map is locally Lipschitz.",
        Verdict.PROVED,
        "True: it is the mean value inequality on a ball. The equivalence with a continuous"
        " Jacobian is meant of all partial derivatives.",
        certified(Role.AS_STATED, along_a_segment, Control("f(0) <= L*d", "f(0) <= L*d/2")),
        note="The certificate adds up the pieces of a segment; see its remark for the part that is"
        " textbook.",
    ),
)
