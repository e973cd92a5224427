"""`audit`: the papers' questions, asked of a schedule or an optimizer of one's own."""

from __future__ import annotations

import json
import sys
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from adamnx_theory.cli.arguments.options import JsonFile, Quiet
from adamnx_theory.cli.arguments.pairs import pairs
from adamnx_theory.cli.output import (
    require_writable,
    require_writable_folder,
    write_record,
    write_text,
)
from adamnx_theory.cli.status import Status
from adamnx_theory.cli.terminal.streams import say, width
from adamnx_theory.errors import BadInput

if TYPE_CHECKING:
    from adamnx_theory.audit import Audit
    from adamnx_theory.audit.optimizers import OptimizerAudit

_LABELS = {
    "start": "start (t = 1)",
    "starts_at_zero": "starts at 0",
    "in_unit_interval": "in [0, 1]",
    "monotone": "monotone",
    "limit": "limit",
    "weights": "weight of g_i^2",
    "gains_sum": "sum of gains",
    "gains_square_sum": "sum of gains^2",
    "class": "class",
    "variance_limit": "limiting variance",
    "effective_samples": "effective samples",
    "float64_freeze": "is 1 in float64",
    "float32_freeze": "is 1 in float32",
    "equivalent_to": "equivalent to",
}


def audit(
    expression: Annotated[
        str | None, typer.Argument(metavar="EXPR", help="The decay rate beta_t as a formula in t.")
    ] = None,
    param: Annotated[
        list[str] | None,
        typer.Option(
            "--param", metavar="NAME=VALUE", help="A parameter's value, exact; may be repeated."
        ),
    ] = None,
    file: Annotated[
        str | None,
        typer.Option(
            "--file", metavar="F.py", help="A file that defines one of them; THE FILE IS RUN."
        ),
    ] = None,
    json_file: JsonFile = None,
    certificates: Annotated[
        str | None,
        typer.Option(metavar="DIR", help="Save the certificates, for the command check."),
    ] = None,
    quiet: Quiet = False,
) -> int:
    """Ask the papers' questions of a decay rate or an optimizer of your own.

    EXPR is beta_t in v_t = beta_t v_(t-1) + (1 - beta_t) g_t^2, t = 1, 2, ...  It may use t,
    parameters given by --param, numbers, + - * / **, parentheses, exp, log, sqrt, tanh, min and
    max.  It is parsed, never run.  Try:

    \b
      adamnx-theory audit "1 - 1/t"                                      consistent
      adamnx-theory audit "1 - 1/t**c" --param c=0.8                     consistent
      adamnx-theory audit "1 - 1/t**2"                                   frozen
      adamnx-theory audit "(1-a**(t-1))/(1-a**t)" --param a=0.9999       frozen; AdamNX and AdaX
      adamnx-theory audit "(b-b**t)/(1-b**t)" --param b=0.99             forgetting; Adam
      adamnx-theory audit "1 - 1/(t*log(t+1))"                           consistent, just so
      adamnx-theory audit "min(0.999, 1 - 1/t)"                          forgetting, from t = 1000

    The gain is 1 - beta_t.  Frozen: the gains have a finite sum, so the first gradients never
    fade.  Consistent: an infinite sum of gains that tend to 0, so the variance tends to 0.
    Forgetting: old gradients fade, but the variance stays positive, as in Adam.  Variances are
    in units of Var[g^2], for independent gradients of one distribution.

    Every answer says how it is known: exact (a certificate that the checker accepted), interval
    (rigorous error bounds), attested (SymPy's limit, no certificate), or not decided, and what
    was tried.

    With min and max, which branch holds from some step on is proved; the answers say from where.

    --file F.py audits the file's DEFINITION, a Schedule, an Optimizer or a MatrixOptimizer, and
    RUNS THE FILE.  adamnx-theory new schedule NAME and new optimizer NAME write one to start from.

    Exit codes: 0 audited, also where something is not decided; 2 wrong usage or bad input.
    """
    values = pairs("--param", param)
    if (expression is None) == (file is None):
        raise BadInput("give an expression, such as \"1 - 1/t\", or --file F.py, and not both.")
    require_writable(json_file)
    if certificates is not None:
        require_writable_folder(Path(certificates))
    result = _audited(expression, file, values, quiet)
    if certificates is not None:
        _save(result, certificates)
    if not write_record(result.to_dict(), json_file):
        _print(result)
    return Status.AS_RECORDED


def _audited(
    expression: str | None, file: str | None, values: dict[str, str], quiet: bool
) -> Audit | OptimizerAudit:
    from adamnx_theory.cli.terminal.bar import line

    if file is not None:
        from adamnx_theory.audit.files import audit_file

        with line(f"auditing {file}", ("question", "questions"), quiet):
            return audit_file(Path(file), values)
    from adamnx_theory.audit import audit as decide
    from adamnx_theory.audit.schedules import ALTOGETHER

    most = f"{ALTOGETHER / 60:g} min"
    with line("auditing", ("question", "questions"), quiet, most=most):
        return decide(expression or "", values)


def _save(result: Audit | OptimizerAudit, certificates: str) -> None:
    from adamnx_theory.audit import Audit

    found = list(result.certificates()) if isinstance(result, Audit) else []
    for number, certificate in enumerate(found, 1):
        name = f"{number:02}-{certificate['name']}.json"
        write_text(Path(certificates) / name, json.dumps(certificate, indent=1) + "\n")
    say(f"certificates: {len(found)} in {certificates}")


def _print(result: Audit | OptimizerAudit) -> None:
    from adamnx_theory.audit import Audit

    if not isinstance(result, Audit):
        values = ", ".join(f"{k} = {v}" for k, v in result.values.items())
        print(f"optimizer {result.card.optimizer} ({values})\n")
        for label, text in result.lines:
            _row(label, text)
        return
    values = ", ".join(f"{name} = {value}" for name, value in result.parameters.items())
    print(f"beta_t = {result.expression}" + (f"   ({values})" if values else "") + "\n")
    for answer in result.answers:
        label = _LABELS[answer.about]
        if answer.decided:
            _row(label, f"{answer.shown}   [{answer.strength}] {answer.how}")
        else:
            _row(label, f"not decided: {answer.how}")


def _row(label: str, text: str) -> None:
    start = f"{label}:".ljust(20)
    columns = max(60, min(width(sys.stdout), 120))
    print(textwrap.fill(text, width=columns, initial_indent=start, subsequent_indent=" " * 20,
                        break_long_words=False, break_on_hyphens=False))  # fmt: skip
