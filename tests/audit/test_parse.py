"""The parser: what it reads, and one sentence for everything else."""

from __future__ import annotations

import ast
import inspect

import pytest
import sympy as sp

from adamnx_theory.audit import parse as module
from adamnx_theory.audit.parse import FUNCTIONS, MAX_LENGTH, parse
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.errors import BadInput

GOOD = {
    "1 - 1/t": 1 - 1 / t,
    "0.1*t": t / 10,
    "1e-3 + .5": sp.Rational(501, 1000),
    "-t**2": -(t**2),
    "2**-t": 2 ** (-t),
    "2**3**2": sp.Integer(512),
    "(1 - t)/(1 + t)": (1 - t) / (1 + t),
    "- -t": t,
    "2*-t": -2 * t,
    "6/2/3": sp.Integer(1),
    "min(t, 2, 3) + max(1, t)": sp.Min(t, 2) + sp.Max(1, t, evaluate=False),
    "max(max(t, 2), max(t, 1/2), 3)": sp.Max(t, 3),
    "min(t, t)": t,
    "exp(-t)*log(t+1)/sqrt(t)": sp.exp(-t) * sp.log(t + 1) / sp.sqrt(t),
}

BAD = {
    "__import__('os').system('true')": "character",
    "t.__class__": "character",
    "().__class__": "character",
    "lambda: t": "character",
    "t if t else t": "end before",
    "t[0]": "character",
    "1 +": "the end",
    "": "empty",
    "   ": "empty",
    "(t": "needs",
    "t)": "end before",
    "t t": "end before",
    "t^2": "written **",
    "2t": "number",
    "1.2.3": "number",
    "1e999999": "number",
    "1/0": "divides by zero",
    "1/(t-t)": "divides by zero",
    "0**-1": "divides by zero",
    "log(0)": "not positive",
    "sqrt(-1)": "negative",
    "(-8)**0.5": "negative",
    "t**t**t**t": "exponent",
    "exp(exp(t))": "exponent",
    "t**exp(t)": "exponent",
    "(-1)**t": "positive base",
    "9**9**9": "bits",
    "(9**400)**400": "bits",
    "((t**200)**200)**200": "exponent",
    "2**(t**200)**200": "exponent",
    "exp(9**99)": "exp",
    "foo(t)": "function",
    "eval(t)": "function",
    "c*t": "--param",
    "exp(t, t)": "one argument",
    "min(t)": "two arguments",
    "min(" + ", ".join(f"{k}/(t+{k})" for k in range(1, 150)) + ")": "at most 8",
    "min(" + ", ".join(f"max({k}/t, {k}/t**2)" for k in range(1, 9)) + ")"
    " + max(" + ", ".join(f"min({k}/t, {k}/t**2)" for k in range(1, 9)) + ")": "branches",
    "max(" * 45 + "t" + ", 1/t)" * 45: "nested",
    "max(" * 400 + "t" + ", 1)" * 400: "characters",
    "1/min(0, 0)": "divides by zero",
    "log(max(-1, -2))": "not positive",
    "max(1, t)**max(1, t)**max(1, t)": "exponent",
    "t" + "+t" * MAX_LENGTH: "characters",
    "-" * 500 + "t": "nested",
    "(" * 500 + "t" + ")" * 500: "nested",
    "1" * 1500: "number",
    "\u0664 + t": "number",
    "t\x00": "character",
}


@pytest.mark.parametrize("text", GOOD)
def test_reads(text):
    assert parse(text) == GOOD[text]


@pytest.mark.parametrize("text", BAD, ids=lambda text: text[:30])
def test_refuses_in_one_sentence(text):
    with pytest.raises(BadInput) as caught:
        parse(text)
    said = str(caught.value)
    assert BAD[text] in said
    assert "\n" not in said and said.endswith(".") and len(said) < 200


def test_parameters_are_exact():
    assert parse("1 - 1/t**c", {"c": 0.8}) == 1 - t ** sp.Rational(-4, 5)
    assert parse("a*t", {"a": "1/3"}) == t / 3


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"c": "0.5", "d": "1"}, "does not occur"),
        ({"c": "nan"}, "finite"),
        ({"c": "x"}, "number"),
        ({"t": "1"}, "meaning of its own"),
        ({"exp": "1"}, "meaning of its own"),
        ({"a b": "1"}, "name"),
        ({"c": "1e900"}, "bits"),
    ],
)
def test_parameters_that_cannot_be(values, said):
    with pytest.raises(BadInput, match=said):
        parse("c**9**9*t" if "1e900" in values.values() else "c**-t", values)


def test_nothing_is_run():
    """The module mentions none of Python's or SymPy's ways to run text."""
    names = {
        node.id if isinstance(node, ast.Name) else node.attr
        for node in ast.walk(ast.parse(inspect.getsource(module)))
        if isinstance(node, ast.Name | ast.Attribute)
    }
    assert not names & {"eval", "exec", "compile", "sympify", "parse_expr", "S", "__import__"}
    assert set(FUNCTIONS) == {"exp", "log", "sqrt", "tanh", "min", "max"}
