"""`bench`: the performance table."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from adamnx_theory.cli.status import Status
from adamnx_theory.cli.streams import say


def bench(
    trajectories: Annotated[int, typer.Option(metavar="N", help="Trajectories.")] = 1_000_000,
    steps: Annotated[int, typer.Option(metavar="N", help="Steps of each.")] = 1000,
    rounds: Annotated[int, typer.Option(metavar="N", help="Rounds of all contenders.")] = 3,
    threads: Annotated[int, typer.Option(metavar="N", help="Threads; 0: all cores.")] = 0,
    out: Annotated[Path, typer.Option(metavar="DIR", help="Where the JSON goes.")] = Path(
        "benchmarks/results"
    ),
) -> int:
    """Measure the scalar second moment against other libraries, in turns.

    Each contender runs in a process of its own; JAX and PyTorch are measured where they
    are installed.  Takes minutes; the machine should be idle.
    """
    from adamnx_theory.bench.scalar import Options, run
    from adamnx_theory.cli.output import require_writable_folder

    options = Options(trajectories, steps, rounds, threads)
    require_writable_folder(out)
    say(f"results: {run(options, out)}")
    return Status.AS_RECORDED
