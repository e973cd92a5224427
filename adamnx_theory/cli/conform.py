"""`conform`: is this implementation the optimizer that the paper defines?"""

from __future__ import annotations

import ast
import sys
from fractions import Fraction
from typing import TYPE_CHECKING, Annotated, Any

import typer

from adamnx_theory.cli.arguments import complete
from adamnx_theory.cli.arguments.options import JsonFile, Quiet
from adamnx_theory.cli.arguments.pairs import pairs
from adamnx_theory.cli.output import require_writable, write_record
from adamnx_theory.cli.status import Status
from adamnx_theory.errors import BadInput

if TYPE_CHECKING:
    from adamnx_theory.conformance import Conformance

_WORDS = {"true": True, "false": False, "none": None}


def conform(
    target: Annotated[
        str, typer.Argument(help="module:attribute, or path/to/file.py:attribute.")
    ],
    name: Annotated[
        str,
        typer.Option(
            "--as",
            metavar="NAME",
            help="The defined optimizer.",
            autocompletion=complete.optimizers,
        ),
    ],
    settings: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="NAME=VALUE", help="Our parameter; may be repeated."),
    ] = None,
    options: Annotated[
        list[str] | None,
        typer.Option(
            "--with", metavar="NAME=VALUE", help="Another argument of theirs; may be repeated."
        ),
    ] = None,
    mapping: Annotated[
        list[str] | None,
        typer.Option(
            "--map",
            metavar="NAME=ARGUMENT",
            help="Our parameter and the argument that carries it, such as beta1=betas[0].",
        ),
    ] = None,
    steps: Annotated[str, typer.Option(help="Length of each gradient sequence.")] = "100",
    seed: Annotated[str, typer.Option(help="Seed of the random sequences.")] = "0",
    no_search: Annotated[
        bool, typer.Option("--no-search", help="Do not look for a variant that matches.")
    ] = False,
    json_file: JsonFile = None,
    quiet: Quiet = False,
) -> int:
    """Decide whether an implementation is the optimizer that a paper defines.

    THIS RUNS THE TARGET'S CODE: its module or file is imported, and the class or function
    is called.

    TARGET is torch.optim:Adam (any torch.optim.Optimizer), optax:adam (any factory of a
    pair init, update), or something of yours: a class with step(x, g) -> x, a function
    f(x, g, state, ...) -> x that keeps what it needs in the dictionary state, or a
    factory of a pair, on NumPy arrays.

    It is run in float64 on gradient sequences that tell methods apart, beside the exact
    trajectory; the tolerance is what rounding can do to this method.  The first difference
    is named by step and quantity, and known variants are tried.

    Exit codes: 0 it conforms; 1 it does not; 2 wrong usage, or the target cannot be run.
    """
    from adamnx_theory.cli.terminal.bar import line
    from adamnx_theory.conformance import conform as decide

    require_writable(json_file)
    with line("comparing", ("sequence", "sequences"), quiet) as shown:

        def on_part(what: str, done: int, total: int) -> None:
            if shown is not None:
                shown.doing(what)
                if done:
                    shown.done(done, total)

        result = decide(
            target,
            name,
            options={k: _literal(v) for k, v in pairs("--with", options).items()},
            mapping=pairs("--map", mapping),
            steps=steps,  # type: ignore[arg-type]  # text is read exactly
            seed=seed,  # type: ignore[arg-type]
            search=not no_search,
            on_part=on_part,
            **_values(settings),
        )
    if not write_record(result.to_dict(), json_file):
        _print(result)
    return Status.AS_RECORDED if result.conforms else Status.DIFFERS


def _values(settings: list[str] | None) -> dict[str, Any]:
    values: dict[str, Any] = dict(pairs("--set", settings))
    for name in ("options", "mapping", "steps", "seed", "search", "on_part"):
        if name in values:
            raise BadInput(f"--set {name}: no optimizer has a parameter of that name.")
    return values


def _literal(text: str) -> Any:
    """A number, a tuple, True, None, ...; anything else is the text itself."""
    if text.lower() in _WORDS:
        return _WORDS[text.lower()]
    try:
        return ast.literal_eval(text)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return text


def _print(result: Conformance) -> None:
    from adamnx_theory.cli.terminal.table import print_table

    values = ", ".join(f"{k}={float(Fraction(v)):g}" for k, v in result.values.items())
    word = "conforms to" if result.conforms else "does NOT conform to"
    print(f"{result.target} {word} {result.definition} ({values}).\n")
    header = ("gradients", "steps", "verdict", "relative deviation of x", "share of tolerance")
    rows = [
        (c.sequence, f"{c.steps}", _word(c.defined, c.conforms), f"{c.relative:.2g}",
         f"{c.share:.2g}")
        for c in result.sequences
    ]  # fmt: skip
    print_table(header, rows, sys.stdout)
    print()
    _explain(result)
    for note in result.notes:
        print(f"Note: {note}")


def _word(defined: bool, conforms: bool) -> str:
    return "left out" if not defined else "conforms" if conforms else "differs"


def _explain(result: Conformance) -> None:
    first = result.first_difference
    if first is not None:
        print(
            f"First difference: step {first.step}, {first.quantity} (coordinate "
            f"{first.coordinate} of '{first.sequence}'): expected {first.expected!r}, got "
            f"{first.got!r}; rounding explains {first.tolerance:.2g}."
        )
        matches = result.matches_variant
        print(f"It matches: {'; '.join(matches) or 'none of the variants that were tried'}.")
    states = ", ".join(result.states) or "none that it keeps under a known name"
    print(f"State variables compared: {states}.")
    other = ", ".join(f"{k}={v!r}" for k, v in result.arguments.defaults.items())
    if other:
        print(f"Left at the implementation's defaults: {other}.")
