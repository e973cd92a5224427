"""Attestation by two SMT solvers, used only where no exact certificate is found.

The facts in scope and the negated goal are printed as polynomial constraints
over the reals, one variable per atom.  Both z3 and cvc5 must answer `unsat`.
Nothing checks the solvers, so the strength is only `attested`.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from .normal import Normal
from .rational import Atom, Polynomial, Rational, product
from .scope import Refused, Scope

TIMEOUT_MS = 20_000


class _Script:
    """SMT-LIB text in which every atom has become a real variable."""

    def __init__(self) -> None:
        self.names: dict[Atom, str] = {}
        self.lines: list[str] = []

    def polynomial(self, terms: Polynomial) -> str:
        sums = [self.monomial(m, c) for m, c in terms.items()]
        return "0.0" if not sums else sums[0] if len(sums) == 1 else f"(+ {' '.join(sums)})"

    def monomial(self, monomial: tuple[tuple[Atom, int], ...], c: Fraction) -> str:
        value = f"(/ {abs(c.numerator)}.0 {c.denominator}.0)"
        factors = [value if c > 0 else f"(- {value})"]
        for atom, e in monomial:
            name = self.names.setdefault(atom, f"x{len(self.names)}")
            factors += [name] * e
        return factors[0] if len(factors) == 1 else f"(* {' '.join(factors)})"

    def constraint(self, op: str, value: Rational) -> str:
        """`0 op value`, multiplied by the square of every denominator."""
        num = value.num
        for k, e in value.den:
            for _ in range(e):
                num = product(num, dict(k))
        lowest = {a: min(0, *(dict(m).get(a, 0) for m in num)) for m in num for a, _ in m}
        clear = tuple((a, -2 * (e // 2)) for a, e in lowest.items() if e)
        num = product(num, {clear: Fraction(1)}) if clear else num
        text = self.polynomial(num)
        return f"(not (= 0.0 {text}))" if op == "!=" else f"({op} 0.0 {text})"


def script(op: str, goal: Rational, scope: Scope) -> str:
    """The SMT-LIB text that is unsatisfiable if `0 op goal` follows from the facts."""
    text, normal = _Script(), Normal(scope)
    claims: list[str] = []
    for name, (_, relation, left, right) in scope.relations():
        claims.append(text.constraint(relation, normal(right) - normal(left)))
        scope.used.add(name)
    negated = f"(not {text.constraint(op, goal)})"
    for atom, variable in text.names.items():
        if isinstance(atom, tuple) and atom[0] == "var" and scope.sorts.get(atom[1]) == "nat":
            claims.append(f"(<= 0.0 {variable})")
    declared = [f"(declare-const {name} Real)" for name in text.names.values()]
    asserts = [f"(assert {claim})" for claim in [*claims, negated]]
    return "\n".join([*declared, *asserts])


def attest(op: str, goal: Rational, scope: Scope) -> None:
    """Refuse unless both solvers answer unsat."""
    body = script(op, goal, scope)
    answers = {"z3": _z3(body), "cvc5": _cvc5(body)}
    if set(answers.values()) != {"unsat"}:
        said = ", ".join(f"{name}: {answer}" for name, answer in answers.items())
        raise Refused(f"the solvers do not attest it ({said})")


def _z3(body: str) -> str:
    try:
        import z3
    except ImportError as error:
        raise Refused("z3 is not installed, so an attested step cannot be checked") from error
    solver = z3.Solver()
    solver.set("timeout", TIMEOUT_MS)
    solver.from_string(body)
    return str(solver.check())


def _cvc5(body: str) -> str:
    try:
        import cvc5  # type: ignore[import-untyped]
    except ImportError as error:
        raise Refused("cvc5 is not installed, so an attested step cannot be checked") from error
    library: Any = cvc5
    solver = library.Solver()
    solver.setOption("tlimit", str(TIMEOUT_MS))
    parser = library.InputParser(solver)
    parser.setStringInput(
        library.InputLanguage.SMT_LIB_2_6, f"(set-logic QF_NRA)\n{body}\n(check-sat)", "goal"
    )
    symbols, answer = parser.getSymbolManager(), ""
    while not (command := parser.nextCommand()).isNull():
        answer = str(command.invoke(solver, symbols)).strip() or answer
    return answer
