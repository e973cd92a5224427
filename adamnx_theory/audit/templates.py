"""Commented files to start from: a schedule and an optimizer that audit as they are."""

from __future__ import annotations

import keyword

from adamnx_theory.errors import BadInput, UnknownName

_SCHEDULE = '''"""NAME: a decay rate of my own.

    beta_t = 1 - 1/t^c,    c > 0

Audit it:  adamnx-theory audit --file NAME.py --param c=0.8
"""

from adamnx_theory.definitions import Schedule, Source
from adamnx_theory.definitions.parameter import POSITIVE, parameter
from adamnx_theory.definitions.schedule import STEP as t

# Every parameter: its name, where it lives (POSITIVE, OPEN_UNIT for (0, 1), ...), a default
# in quotes so that it is exact, and what it is.
C = parameter("c", POSITIVE, "0.8", "how fast the rate approaches 1")
c = C.symbol

DEFINITION = Schedule(
    name="NAME",
    title="NAME, my own decay rate",
    # v_t = beta_t v_(t-1) + (1 - beta_t) g_t^2 for t = 1, 2, ...
    # Use t, the symbols above, + - * / **, sympy.exp, sympy.log, sympy.sqrt, and exact numbers:
    # sympy.Rational(1, 10), not 0.1.
    expression=1 - t ** (-c),
    t=t,
    parameters=(C,),
    # What it builds on: a key of `adamnx-theory cite`, and the place.
    source=Source("adafactor", "NAME.py"),
)
'''

_OPTIMIZER = '''"""NAME: an optimizer of my own.

    m_t = beta1 m_(t-1) + (1 - beta1) g_t            m_0 = 0
    v_t = beta2 v_(t-1) + (1 - beta2) g_t^2          v_0 = 0
    x_t = x_(t-1) - lr m_t / (sqrt(v_t) + eps)

Audit it:  adamnx-theory audit --file NAME.py
"""

import sympy as sp

from adamnx_theory.definitions import Optimizer, Source, StateVariable
from adamnx_theory.definitions.common import BETA1, BETA2, epsilon, learning_rate
from adamnx_theory.definitions.optimizer import G as g
from adamnx_theory.definitions.optimizer import M as m
from adamnx_theory.definitions.optimizer import V as v
from adamnx_theory.definitions.optimizer import X as x

# The parameters with their defaults.  Write your own with
# adamnx_theory.definitions.parameter.parameter(name, domain, default, what it is).
LR, EPS = learning_rate("1e-3"), epsilon("1e-8")
lr, eps, beta1, beta2 = LR.symbol, EPS.symbol, BETA1.symbol, BETA2.symbol

# One step of one coordinate: x, the gradient g and the old state give the new values.  For a
# bias correction use the step, STEP of adamnx_theory.definitions.schedule.
m_new = beta1 * m + (1 - beta1) * g
v_new = beta2 * v + (1 - beta2) * g**2

DEFINITION = Optimizer(
    name="NAME",
    title="NAME, my own optimizer",
    parameters=(LR, BETA1, BETA2, EPS),
    state=(StateVariable(m), StateVariable(v)),  # what is remembered; it starts at 0
    update={
        x: x - lr * m_new / (sp.sqrt(v_new) + eps),
        m: m_new,
        v: v_new,
    },
    # What it builds on: a key of `adamnx-theory cite`, and the place.
    source=Source("adam", "NAME.py"),
)
'''

TEMPLATES = {"schedule": _SCHEDULE, "optimizer": _OPTIMIZER}


def template(kind: str, name: str) -> str:
    """The text of a file that defines a schedule or an optimizer called `name`."""
    if kind not in TEMPLATES:
        raise UnknownName("kind of template", kind, TEMPLATES)
    if not name.isidentifier() or keyword.iskeyword(name) or len(name) > 60 or not name.isascii():
        raise BadInput(f"{name[:60]!r} cannot be the name of a definition; use a Python name.")
    return TEMPLATES[kind].replace("NAME", name)
