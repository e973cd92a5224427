"""Accuracies: the headline, the text, and Tables 1 and 2."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.evidence import Control
from adamnx_theory.claims.exadam.published import table, tabled, tested
from adamnx_theory.claims.exadam.shared import claim
from adamnx_theory.claims.model import Role, Verdict

Certificate = dict[str, Any]

QUOTED = {"RMSProp": "1.96", "Adam": "2.44", "AdamW": "2.39"}


def test_gaps() -> Certificate:
    ours = tested("EXAdam")
    formula = " and ".join(f"{ours} - {tested(m)} = {gap}" for m, gap in QUOTED.items())
    return table("exadam.table2", "EXAdam's leads in Table 2 are 1.96, 2.44 and 2.39", formula)


CLAIMS = (
    claim(
        "table2",
        "Section 3.1, with Table 2",
        "outperforming RMSProp (90.14%), Adam (89.66%), and AdamW (89.71%) by 1.96, 2.44, and 2.39"
        " percentage points, respectively",
        "EXAdam's testing accuracy is 1.96, 2.44 and 2.39 points above RMSProp, Adam and AdamW.",
        Verdict.PROVED,
        "True of the published numbers, which are single runs.",
        tabled(Role.AS_STATED, test_gaps, Control("= 2.39", "= 2.44")),
    ),
)
