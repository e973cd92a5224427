"""The growth measured near the ten minimizers, full profile, on record for the figure.

    python -m adamnx_theory.claims.local.growth_record --write    run it all anew; minutes
    python -m adamnx_theory.claims.local.growth_record --check    one of the runs again

`data/local_growth.json`: problem -> method -> lr over the threshold -> [factor per step
measured, its standard error, spectral radius].  `verify --profile full` makes the same
runs when it decides `local.growth.*`, and does not look at the record.
"""

from __future__ import annotations

import json
import sys
from functools import cache
from pathlib import Path

from adamnx_theory.claims.local.growth import FACTORS, METHODS, grown, measured, predicted
from adamnx_theory.claims.local.shared import PROBLEMS

PATH = Path(__file__).parent.parent / "data" / "local_growth.json"
AGAIN = ("bd1", "adam_eps_inside", 1.01)
#: How far a repeated run may be from the record: other machines round in another order.
AGREES = 1e-6

Key = tuple[str, str, float]
Row = tuple[float, float, float]


@cache
def record() -> dict[Key, Row]:
    """(problem, method, lr over threshold) -> (measured, standard error, predicted)."""
    data = json.loads(PATH.read_text(encoding="utf-8"))
    return {
        (problem, method, float(factor)): (row[0], row[1], row[2])
        for problem, methods in data.items()
        for method, factors in methods.items()
        for factor, row in factors.items()
    }


def again(problem: str, method: str, factor: float) -> Row:
    """The run made now."""
    found = grown(problem, method, factor, "full", 0)
    return measured(found), found.growth_se or 0.0, predicted(found)


def differs(key: Key) -> bool:
    """Whether the run, made again, is not what is on record."""
    return any(abs(a - b) > AGREES for a, b in zip(again(*key), record()[key], strict=True))


def _made(problem: str) -> dict[str, dict[str, list[float]]]:
    """Nine digits, more than a repeated run has to agree in."""
    print(f"running {problem}", file=sys.stderr)
    return {
        method: {
            f"{factor:g}": [float(f"{x:.9g}") for x in again(problem, method, factor)]
            for factor in FACTORS
        }
        for method in METHODS
    }


def main(arguments: list[str]) -> int:
    """0 if the record agrees (or has been written), 1 if not, 2 for wrong usage."""
    if arguments not in (["--check"], ["--write"]):
        module = "adamnx_theory.claims.local.growth_record"
        print(f"usage: python -m {module} --check|--write", file=sys.stderr)
        return 2
    if arguments == ["--write"]:
        PATH.write_text(text({name: _made(name) for name in PROBLEMS}), encoding="utf-8")
        print(f"the growth is recorded in {PATH.name}")
        return 0
    off = differs(AGAIN)
    print(f"{' '.join(map(str, AGAIN))}: {'differs' if off else 'as recorded'}")
    return int(off)


def text(made: dict[str, dict[str, dict[str, list[float]]]]) -> str:
    """JSON with one line for each method."""
    problems = (
        f' "{name}": {{\n'
        + ",\n".join(f'  "{method}": {json.dumps(rows)}' for method, rows in methods.items())
        + "\n }"
        for name, methods in made.items()
    )
    return "{\n" + ",\n".join(problems) + "\n}\n"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
