"""`bench`: the performance table."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from adamnx_theory.cli.arguments.options import Quiet
from adamnx_theory.cli.status import Status
from adamnx_theory.cli.terminal.streams import say


def bench(
    only: Annotated[
        str | None,
        typer.Option(
            metavar="PART,...", help="Of scalar, adam, threads, workers, memory; all if none."
        ),
    ] = None,
    trajectories: Annotated[
        int | None, typer.Option(metavar="N", help="Trajectories; each part has its own.")
    ] = None,
    steps: Annotated[
        int | None, typer.Option(metavar="N", help="Steps; each part has its own.")
    ] = None,
    rounds: Annotated[int, typer.Option(metavar="N", help="Rounds of all contenders.")] = 5,
    threads: Annotated[int, typer.Option(metavar="N", help="Threads; 0: all cores.")] = 0,
    out: Annotated[Path, typer.Option(metavar="DIR", help="Where the JSON goes.")] = Path(
        "benchmarks/results"
    ),
    cluster: Annotated[
        bool,
        typer.Option("--cluster", help="Measure what a run on a Dask cluster costs, and no more."),
    ] = False,
    workers: Annotated[
        str,
        typer.Option(metavar="N,...", help="With --cluster: numbers of workers that only sleep."),
    ] = "10,100,300,1000",
    minutes: Annotated[
        float, typer.Option(metavar="N", help="With --cluster: time that may be taken.")
    ] = 4.0,
    chunks: Annotated[
        str,
        typer.Option(
            metavar="N", help="With --cluster: first a run of so many chunks, to see the memory."
        ),
    ] = "10000",
    quiet: Quiet = False,
) -> int:
    """Measure the simulations against other libraries, in turns.

    Each contender runs in a process of its own; JAX and PyTorch are measured where they
    are installed.  Takes minutes; the machine should be idle.
    """
    from adamnx_theory.bench.measure import Options
    from adamnx_theory.bench.table import PARTS, known, processes, run
    from adamnx_theory.cli.output import require_writable_folder
    from adamnx_theory.cli.terminal.bar import line

    if cluster:
        return _cluster(workers, minutes, chunks, out, quiet)
    options = Options(trajectories, steps, rounds, threads)
    require_writable_folder(out)
    parts = PARTS if only is None else tuple(only.split(","))
    known(parts)
    begun = 0
    with line("measuring", ("run", "runs"), quiet) as shown:
        total = 0 if shown is None else processes(options, parts)

        def on_run(what: str) -> None:
            nonlocal begun
            if shown is not None:
                if begun:
                    shown.done(begun, total)
                shown.doing(what)
            begun += 1

        written = run(options, out, parts, on_run)
    say(f"results: {written}")
    return Status.AS_RECORDED


def _cluster(workers: str, minutes: float, chunks: str, out: Path, quiet: bool) -> int:
    from adamnx_theory.bench.cluster.measure import checked_chunks, checked_sizes, run
    from adamnx_theory.cli.output import require_writable_folder
    from adamnx_theory.cli.terminal.bar import line

    sizes, many = checked_sizes(workers), checked_chunks(chunks)
    require_writable_folder(out)
    parts = 3 + len(sizes)
    begun = 0
    with line("measuring", ("part", "parts"), quiet, most=f"{minutes:g} min") as shown:

        def tell(what: str) -> None:
            nonlocal begun
            if shown is not None:
                shown.doing(f"{what} ({begun + 1} of {parts})")
            begun += 1

        written = run(sizes, minutes, many, out, tell)
    say(f"results: {written}")
    return Status.AS_RECORDED
