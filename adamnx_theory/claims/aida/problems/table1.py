"""Table I: the ten functions, "from [1]", against Andrei's collection."""

from __future__ import annotations

from functools import partial
from typing import Any

from adamnx_theory.claims.aida.problems.functions import (
    TABLE,
    andrei,
    definition,
    objective,
    pair_definition,
    printed,
    starts,
)
from adamnx_theory.claims.aida.shared import claim
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Claim, Evidence, Role, Verdict
from adamnx_theory.proof.build import counterexample, equal, facts, sign, theorem

Certificate = dict[str, Any]

PAIRS = ("himmelblau", "maratos", "bd1")
SCAN = "The missing square may have been lost in the scan."


def _size(name: str) -> dict[str, Any]:
    """Variables, hypotheses and example of a statement in any dimension.

    With no pair, or for QF1 with no coordinate, the sums are empty and nothing is assumed.
    """
    size = "m" if name in PAIRS else "n"
    given = {} if name in (*PAIRS, "qf1") else {"n": "2 <= n"}
    return {
        "variables": f"x:seq {size}:nat",
        "given": given,
        "example": {"x": "i -> i", size: "2"},
    }


def same_function(name: str) -> Certificate:
    """Function and start are Andrei's."""
    text, start = TABLE[name]
    ours = (andrei(name), *starts(definition(name).form, len(start)))
    formula = " and ".join(
        f"{left} = {right}" for left, right in zip((text, *start), ours, strict=True)
    )
    return theorem(
        f"aida.table1.{name}",
        f"{definition(name).title} and its start are printed as in Andrei's collection",
        claim=formula,
        proof=[equal("goal", formula)],
        **_size(name),
    )


def definition_is_printed(name: str) -> Certificate:
    """What the package defines `as_printed` is what the table prints."""
    text, start = TABLE[name]
    ours = (objective(printed(name)), *starts(printed(name), len(start)))
    formula = " and ".join(
        f"{left} = {right}" for left, right in zip((text, *start), ours, strict=True)
    )
    return theorem(
        f"aida.table1.{name}_as_printed",
        "the function that is simulated as printed is the printed one",
        claim=formula,
        proof=[equal("goal", formula)],
        **_size(name),
    )


def not_andreis(name: str, at: str) -> Certificate:
    """In the smallest dimension the printed function has another value at (at, at)."""
    size = _size(name)
    return counterexample(
        f"aida.table1.{name}_printed",
        f"{definition(name).title} as printed differs from Andrei's form at x = ({at}, {at})",
        variables=size["variables"],
        given=size["given"],
        claim=f"{TABLE[name][0]} = {andrei(name)}",
        point={"x": f"i -> {at}", **({"m": "1"} if name in PAIRS else {"n": "2"})},
    )


def _pairwise(name: str) -> tuple[str, str]:
    """Andrei's form as a sum over pairs of a function f(a, b), and that they agree."""
    total = "sum(i, 1, m, f(x(2*i-1), x(2*i)))"
    return total, f"{andrei(name)} = {total}"


def zero_at(name: str, a: str, b: str) -> Certificate:
    """Andrei's form is a sum of squares that vanishes where every pair is (a, b)."""
    total, split = _pairwise(name)
    least, zero = f"0 <= {total}", f"sum(i, 1, m, f({a}, {b})) = 0"
    formula = f"{split} and {least} and {zero}"
    return theorem(
        f"aida.table1.{name}_andrei",
        f"Andrei's form is nowhere negative, and 0 where every pair is ({a}, {b})",
        claim=formula,
        definitions=[pair_definition(definition(name).form, "f")],
        proof=[
            equal("split", split),
            sign("least", least),
            equal("zero", zero),
            facts("goal", formula),
        ],
        **_size(name),
    )


def maratos_bounded() -> Certificate:
    """a + 100 (r - 1)^2 = ((a+1)^2 + b^2)/2 + 100 (r - 401/400)^2 - 1601/1600, r = a^2 + b^2."""
    total, split = _pairwise("maratos")
    least = f"-1601/1600*m <= {total}"
    formula = f"{split} and {least}"
    a, b = "x(2*i-1)", "x(2*i)"
    squares = f"(({a} + 1)^2 + {b}^2)/2 + 100*({a}^2 + {b}^2 - 401/400)^2"
    return theorem(
        "aida.table1.maratos_andrei",
        "Andrei's form is bounded below",
        claim=formula,
        definitions=[pair_definition(definition("maratos").form, "f")],
        proof=[
            equal("split", split),
            sign("least", least, num=f"sum(i, 1, m, {squares})"),
            facts("goal", formula),
        ],
        **_size("maratos"),
    )


def maratos_unbounded() -> Certificate:
    """Where every pair is (1 - s^2, s) the printed function is m (1 - s^2)."""
    total = "sum(i, 1, m, p(1 - s^2, s))"
    formula = f"{total} < -B"
    return theorem(
        "aida.table1.maratos_unbounded",
        "the printed function falls below any bound -B: every pair (1 - s^2, s), s^2 > B + 1",
        variables="m:nat s:real B:real",
        given={"m": "1 <= m", "B": "0 <= B", "s": "B + 1 < s^2"},
        claim=formula,
        example={"m": "2", "s": "4", "B": "10"},
        definitions=[pair_definition(printed("maratos"), "p")],
        proof=[
            sign("goal", formula, num="(m - 1)*(s^2 - 1 - B) + (s^2 - 1 - B) + (m - 1)*B"),
        ],
    )


def ppq_difference() -> Certificate:
    """Andrei's form is the printed one and one more partial sum; it is 0 at 0 and >= 0."""
    formulas = (
        f"{andrei('ppq')} = {TABLE['ppq'][0]} + 1/100*(sum(j, 1, n, x(j)))^2",
        f"0 <= {andrei('ppq')}",
    )
    formula = " and ".join(formulas)
    return theorem(
        "aida.table1.ppq_andrei",
        "Andrei's form has the square of the full sum besides, and is nowhere negative",
        claim=formula,
        proof=[
            equal("difference", formulas[0]),
            sign("least", formulas[1]),
            facts("goal", formula),
        ],
        **_size("ppq"),
    )


def ppq_start() -> Certificate:
    (start,) = starts(definition("ppq").form, 1)
    return counterexample(
        "aida.table1.ppq_start",
        "the printed start 1 is not Andrei's",
        claim=f"{TABLE['ppq'][1][0]} = {start}",
    )


def _row(
    name: str,
    number: int,
    passage: str,
    recorded: Verdict,
    finding: str,
    *evidence: Evidence,
    note: str = "",
) -> Claim:
    return claim(
        f"table1.{name}",
        f"Table I, fun{number}",
        passage,
        f"Function and start of {definition(name).title} are those of Andrei's collection.",
        recorded,
        finding,
        *evidence,
        note=note,
        cites=("andrei",),
    )


def _as_in_the_collection(
    name: str, number: int, passage: str, control: Control, note: str = ""
) -> Claim:
    return _row(
        name,
        number,
        passage,
        Verdict.PROVED,
        "Printed as in the collection.",
        certified(Role.AS_STATED, partial(same_function, name), control),
        note=note,
    )


def _simulated(name: str, control: Control) -> Evidence:
    return certified(Role.SUPPORT, partial(definition_is_printed, name), control)


def _fails(name: str, at: str, control: Control) -> Evidence:
    return certified(Role.FAILS, partial(not_andreis, name, at), control)


HIMMELBLAU = _row(
    "himmelblau",
    1,
    "sum (x_[2i-1]^2 + x_[2i] - 11) + sum (x_[2i-1] + x_[2i]^2 - 7)^2",
    Verdict.CORRECTED,
    "The first bracket lacks its square; with it the function is a sum of squares that"
    " vanishes where every pair is (3, 2).",
    _fails("himmelblau", "0", Control(in_point={"x": "i -> 4 - i"})),
    certified(
        Role.CORRECTED, partial(zero_at, "himmelblau", "3", "2"), Control("f(3, 2)", "f(3, 1)")
    ),
    _simulated("himmelblau", Control("- 11", "- 10")),
    note=SCAN,
)

MARATOS = _row(
    "maratos",
    2,
    "sum x_[2i-1] + 100 sum (x_[2i-1] + x_[2i]^2 - 1)^2",
    Verdict.CORRECTED,
    "x_[2i-1] lacks its square. As printed the function is unbounded below: where every pair is"
    " (1 - s^2, s) it is n/2 (1 - s^2). Andrei's is at least -n/2 1601/1600.",
    _fails("maratos", "2", Control(in_point={"x": "i -> 1"})),
    certified(
        Role.CORRECTED,
        maratos_bounded,
        Control("-1601/1600*m", "-1599/1600*m", at={"x": "i -> ((-1)^i - 1)/2"}),
    ),
    certified(Role.SUPPORT, maratos_unbounded, Control("< -B", "< -B*s^2")),
    _simulated("maratos", Control("100*sum", "101*sum")),
    note=f"{SCAN} The start's first coordinate is printed 1, the later ones 1.1.",
)

BD1 = _row(
    "bd1",
    4,
    "sum (x_[2i-1]^2 + x_[2i]^2 - 2) + sum (exp(x_[2i-1]) - x_[2i])^2",
    Verdict.CORRECTED,
    "The first bracket lacks its square, and exp(x) stands for exp(x - 1); Andrei's form is a"
    " sum of squares that vanishes where every pair is (1, 1).",
    _fails("bd1", "0", Control(" = ", " < ")),
    certified(Role.CORRECTED, partial(zero_at, "bd1", "1", "1"), Control("f(1, 1)", "f(1, 2)")),
    _simulated("bd1", Control("exp(x(2*i-1))", "exp(x(2*i))")),
    note=f"{SCAN} The exponent x - 1 in place of x makes (1, 1) a minimizer.",
)

PPQ = _row(
    "ppq",
    8,
    "x_[1]^2 + sum_{i=1}^n i x_[i]^2 + sum_{i=1}^{n-1} 1/100 (x_[1] + ... + x_[i])^2",
    Verdict.CORRECTED,
    "The partial sums run to n in the collection, and the start there is 1/2, not 1.",
    _fails("ppq", "1", Control(in_point={"x": "i -> 3 - 2*i"})),
    certified(Role.FAILS, ppq_start, Control("1/2", "1")),
    certified(Role.CORRECTED, ppq_difference, Control("1/100*(sum(j, 1, n", "1/99*(sum(j, 1, n")),
    _simulated("ppq", Control("1/100", "1/99")),
    note="Both forms have the minimizer 0.",
)

CLAIMS = (
    HIMMELBLAU,
    MARATOS,
    _as_in_the_collection(
        "qf1", 3, "1/2 sum_{i=1}^n i x_[i]^2 - x_[n]", Control("1/2*sum", "1/3*sum")
    ),
    BD1,
    _as_in_the_collection(
        "tridia",
        5,
        "(x_[1] - 1)^2 + sum_{i=2}^n i (2 x_[i] - x_[i-1])^2",
        Control("i*(2*x(i)", "i*(3*x(i)"),
    ),
    _as_in_the_collection(
        "arwhead",
        6,
        "sum_{i=1}^{n-1} (-4 x_i + 3) + sum_{i=1}^{n-1} (x_[i]^2 + x_[n]^2)^2",
        Control("-4*x(i)", "-5*x(i)"),
    ),
    _as_in_the_collection(
        "eg2",
        7,
        "sum_{i=1}^{n-1} sin(x_[1] + x_[i]^2 - 1) + 1/2 sin(x_[n]^2)",
        Control("1/2*sin", "1/3*sin"),
    ),
    PPQ,
    _as_in_the_collection(
        "engval1",
        9,
        "sum_{i=1}^{n-1} (x_[i]^2 + x_[i+1]^2)^2 + sum_{i=1}^{n-1} (-4 x_[i] + 3)",
        Control("+ 3", "+ 2"),
    ),
    _as_in_the_collection(
        "edensch",
        10,
        "16 + sum_{i=1}^{n-1} (x_[i] - 2)^4 + (x_[i] x_[i+1] - 2 x_[i+1])^2 + (x_[i+1] + 1)^2",
        Control("16 +", "15 +"),
        "No brackets are printed; the sum is read as reaching to the end of the line.",
    ),
)
