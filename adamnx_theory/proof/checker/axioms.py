"""Textbook facts that a proof may use by name.

Each is (variables with sorts, hypotheses, conclusion).  They are the trusted
base besides the rules; every one is an elementary fact of real analysis.
"""

from __future__ import annotations

from dataclasses import dataclass

from .syntax import Node, read_formula


@dataclass(frozen=True)
class Axiom:
    variables: dict[str, str]
    hypotheses: tuple[Node, ...]
    conclusion: Node
    says: str


def _axiom(variables: str, hypotheses: str, conclusion: str, says: str) -> Axiom:
    pairs = (part.split(":") for part in variables.split())
    sorts = {name: "nat -> real" if sort == "seq" else sort for name, sort in pairs}
    premises = tuple(read_formula(part) for part in hypotheses.split(";") if part.strip())
    return Axiom(sorts, premises, read_formula(conclusion), says)


AXIOMS: dict[str, Axiom] = {
    "power_at_most_one": _axiom(
        "x:real n:nat", "0 < x; x <= 1", "x^n <= 1", "powers of x in (0, 1] are at most 1"
    ),
    "power_at_least_one": _axiom(
        "x:real n:nat", "1 <= x", "1 <= x^n", "powers of x >= 1 are at least 1"
    ),
    "power_increasing": _axiom(
        "x:real y:real n:nat", "0 < x; x < y; 1 <= n", "x^n < y^n", "x -> x^n increases on x > 0"
    ),
    "rpow_increasing_base": _axiom(
        "x:real y:real c:real",
        "0 < x; x < y; 0 < c",
        "rpow(x, c) < rpow(y, c)",
        "x -> x^c increases on x > 0 for c > 0",
    ),
    "rpow_weakly_increasing_base": _axiom(
        "x:real y:real c:real",
        "0 < x; x <= y; 0 <= c",
        "rpow(x, c) <= rpow(y, c)",
        "x -> x^c does not decrease on x > 0 for c >= 0",
    ),
    "rpow_below_one": _axiom(
        "x:real y:real", "0 < x; x < 1; 0 < y", "rpow(x, y) < 1", "x^y < 1 for x in (0, 1), y > 0"
    ),
    "rpow_above_one": _axiom(
        "x:real y:real", "1 < x; 0 < y", "1 < rpow(x, y)", "x^y > 1 for x > 1, y > 0"
    ),
    "rpow_increasing_exponent": _axiom(
        "x:real y:real z:real",
        "1 < x; y < z",
        "rpow(x, y) < rpow(x, z)",
        "y -> x^y increases for x > 1",
    ),
    "rpow_decreasing_exponent": _axiom(
        "x:real y:real z:real",
        "0 < x; x < 1; y < z",
        "rpow(x, z) < rpow(x, y)",
        "y -> x^y decreases for x in (0, 1)",
    ),
    "rpow_as_exp": _axiom(
        "x:real y:real", "0 < x", "rpow(x, y) = exp(y*log(x))", "x^y = exp(y log x)"
    ),
    "rpow_of_rpow": _axiom(
        "x:real y:real z:real", "0 < x", "rpow(rpow(x, y), z) = rpow(x, y*z)", "(x^y)^z = x^(yz)"
    ),
    "rpow_of_quotient": _axiom(
        "x:real y:real c:real",
        "0 < x; 0 < y",
        "rpow(x/y, c) = rpow(x, c)/rpow(y, c)",
        "(x/y)^c = x^c/y^c",
    ),
    "rpow_of_product": _axiom(
        "x:real y:real c:real",
        "0 < x; 0 < y",
        "rpow(x*y, c) = rpow(x, c)*rpow(y, c)",
        "(xy)^c = x^c y^c",
    ),
    "rpow_root": _axiom(
        "x:real y:real", "0 < x; 0 < y", "rpow(rpow(x, 1/y), y) = x", "(x^(1/y))^y = x"
    ),
    "rpow_half": _axiom("x:real", "0 < x", "rpow(x, 1/2) = sqrt(x)", "x^(1/2) = sqrt x"),
    "apow_half": _axiom("x:real", "0 <= x", "apow(x, 1/2) = sqrt(x)", "|x|^(1/2) = sqrt x"),
    "apow_of_positive": _axiom(
        "x:real c:real", "0 < x; 0 < c", "apow(x, c) = rpow(x, c)", "|x|^c = x^c for x > 0"
    ),
    "apow_of_square": _axiom(
        "x:real c:real", "0 < c", "apow(x^2, c) = apow(x, 2*c)", "(x^2)^c = |x|^(2c)"
    ),
    "apow_monotone": _axiom(
        "x:real y:real c:real",
        "0 < c; x^2 <= y^2",
        "apow(x, c) <= apow(y, c)",
        "|x| <= |y| implies |x|^c <= |y|^c for c > 0",
    ),
    "apow_product": _axiom(
        "x:real y:real c:real",
        "0 < c",
        "apow(x*y, c) = apow(x, c)*apow(y, c)",
        "|xy|^c = |x|^c |y|^c",
    ),
    "apow_sum": _axiom(
        "x:real c:real d:real",
        "0 < c; 0 < d",
        "apow(x, c)*apow(x, d) = apow(x, c + d)",
        "|x|^c |x|^d = |x|^(c+d)",
    ),
    "apow_of_apow": _axiom(
        "x:real c:real d:real",
        "0 < c; 0 < d",
        "apow(apow(x, c), d) = apow(x, c*d)",
        "(|x|^c)^d = |x|^(cd)",
    ),
    "at_most_magnitude": _axiom("x:real", "", "x <= apow(x, 1)", "x <= |x|"),
    "magnitude_at_most": _axiom(
        "x:real y:real", "x <= y; -x <= y", "apow(x, 1) <= y", "|x| <= y if x <= y and -x <= y"
    ),
    "sign_at_most_one": _axiom("x:real", "", "sign(x) <= 1", "sign x <= 1"),
    "sign_of_positive": _axiom("x:real", "0 < x", "sign(x) = 1", "sign x = 1 for x > 0"),
    "sign_of_negative": _axiom("x:real", "x < 0", "sign(x) = -1", "sign x = -1 for x < 0"),
    "sign_times_magnitude": _axiom("x:real", "", "sign(x)*apow(x, 1) = x", "x = sign(x) |x|"),
    "bernoulli": _axiom(
        "y:real c:real",
        "-1 < y; 1 <= c",
        "1 + c*y <= rpow(1 + y, c)",
        "(1+y)^c >= 1 + c y for y > -1 and c >= 1",
    ),
    "bernoulli_strict": _axiom(
        "y:real c:real",
        "-1 < y; y != 0; 1 < c",
        "1 + c*y < rpow(1 + y, c)",
        "(1+y)^c > 1 + c y for y > -1, y != 0 and c > 1",
    ),
    "bernoulli_negative": _axiom(
        "y:real c:real",
        "-1 < y; c <= 0",
        "1 + c*y <= rpow(1 + y, c)",
        "(1+y)^c >= 1 + c y for y > -1 and c <= 0",
    ),
    "log_increasing": _axiom("x:real y:real", "0 < x; x < y", "log(x) < log(y)", "log increases"),
    "log_product": _axiom(
        "x:real y:real", "0 < x; 0 < y", "log(x*y) = log(x) + log(y)", "log(xy) = log x + log y"
    ),
    "log_quotient": _axiom(
        "x:real y:real", "0 < x; 0 < y", "log(x/y) = log(x) - log(y)", "log(x/y) = log x - log y"
    ),
    "log_power": _axiom(
        "x:real y:real", "0 < x", "log(rpow(x, y)) = y*log(x)", "log x^y = y log x"
    ),
    "log_of_sqrt": _axiom("x:real", "0 < x", "log(sqrt(x)) = log(x)/2", "log sqrt(x) = (log x)/2"),
    "log_at_most": _axiom("x:real", "0 < x", "log(x) <= x - 1", "log x <= x - 1"),
    "exp_increasing": _axiom("x:real y:real", "x < y", "exp(x) < exp(y)", "exp increases"),
    "log_of_exp": _axiom("x:real", "", "log(exp(x)) = x", "log e^x = x"),
    "exp_log": _axiom("x:real", "0 < x", "exp(log(x)) = x", "exp(log x) = x"),
    "sin_at_most": _axiom("x:real", "", "sin(x) <= 1", "sin x <= 1"),
    "sin_at_least": _axiom("x:real", "", "-1 <= sin(x)", "sin x >= -1"),
    "sqrt_increasing": _axiom(
        "x:real y:real", "0 <= x; x < y", "sqrt(x) < sqrt(y)", "sqrt increases"
    ),
    "sqrt_weakly_increasing": _axiom(
        "x:real y:real", "0 <= x; x <= y", "sqrt(x) <= sqrt(y)", "sqrt does not decrease"
    ),
    "sqrt_of_square": _axiom("x:real", "", "sqrt(x^2) = apow(x, 1)", "sqrt(x^2) = |x|"),
    "sqrt_of_quotient": _axiom(
        "x:real y:real",
        "0 <= x; 0 < y",
        "sqrt(x/y) = sqrt(x)/sqrt(y)",
        "sqrt(x/y) = sqrt x / sqrt y",
    ),
    "limit_of_powers": _axiom(
        "x:real", "-1 < x; x < 1", "lim n -> oo: x^n = 0", "x^n tends to 0 for |x| < 1"
    ),
    "limit_of_n_powers": _axiom(
        "x:real", "-1 < x; x < 1", "lim n -> oo: n*x^n = 0", "n x^n tends to 0 for |x| < 1"
    ),
    "terms_of_a_series": _axiom(
        "a:seq B:real",
        "forall n: 0 <= a(n); forall n: sum(k, 1, n, a(k)) <= B",
        "lim n -> oo: a(n) = 0",
        "terms that are not negative and whose sums are bounded tend to 0",
    ),
    "limit_of_inverse": _axiom("c:real", "", "lim n -> oo: c/n = 0", "c/n tends to 0"),
    "limit_of_negative_power": _axiom(
        "c:real", "0 < c", "lim n -> oo: rpow(n, -c) = 0", "n^-c tends to 0 for c > 0"
    ),
}
