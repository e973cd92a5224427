"""`simulate variance`: the second moment over many trajectories against its formula."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from adamnx_theory.cli.arguments import complete
from adamnx_theory.cli.arguments.options import JsonFile, Quiet
from adamnx_theory.cli.cluster import Mixed, Scheduler, Where, Workers, computing, resumable
from adamnx_theory.cli.output import write_record
from adamnx_theory.cli.simulate.options import (
    At,
    Cache,
    Chunk,
    Device,
    NoCache,
    Normals,
    Number,
    Plot,
    Seed,
    Threads,
)
from adamnx_theory.cli.simulate.output import require_outputs, speed
from adamnx_theory.cli.status import Status
from adamnx_theory.cli.terminal.streams import say
from adamnx_theory.errors import BadInput

if TYPE_CHECKING:
    from adamnx_theory.simulation.results import VarianceResult
    from adamnx_theory.simulation.several import VarianceResults



def variance(
    context: typer.Context,
    schedule: Annotated[
        list[str],
        typer.Option(
            metavar="NAME",
            help="The decay rate; may be repeated, or all.",
            autocompletion=complete.schedules,
        ),
    ],
    beta2: Annotated[
        Number, typer.Option(help="Parameter of the schedule, or of each that has it.")
    ] = None,
    c: Annotated[Number, typer.Option(help="Parameter of the schedule (adafactor).")] = None,
    gradient: Annotated[str, typer.Option(help="Constant part of the gradient.")] = "0",
    sigma: Annotated[str, typer.Option(help="Standard deviation of the noise.")] = "1",
    gradient_sd: Annotated[
        str, typer.Option(help="Standard deviation of the gradient's random part.")
    ] = "0",
    correlation: Annotated[
        str,
        typer.Option(help="Its correlation from one step to the next: 0 independent, 1 kept."),
    ] = "0",
    noise: Annotated[str, typer.Option(help="gaussian or laplace (heavier tails).")] = "gaussian",
    trajectories: Annotated[
        str, typer.Option(metavar="N|quick|full", help="How many trajectories.")
    ] = "quick",
    steps: Annotated[str, typer.Option(help="The last step.")] = "1000",
    at: At = None,
    seed: Seed = "0",
    normals: Normals = "float32",
    device: Device = "auto",
    threads: Threads = None,
    chunk: Chunk = None,
    cache: Cache = None,
    no_cache: NoCache = False,
    json_file: JsonFile = None,
    plot: Plot = None,
    scheduler: Scheduler = None,
    workers: Workers = None,
    mixed: Mixed = False,
    quiet: Quiet = False,
) -> int:
    """Compare the mean and the variance of v_t with the formula.

    Exit code 1 if a row deviates by more than a correct formula ever should
    (probability 1e-6 for the whole run).  With several schedules the JSON holds what
    each would give alone in a list "schedules", and "agrees" for all of them.
    """
    from adamnx_theory.cli.simulate.output import progress
    from adamnx_theory.simulation.several import ALL, VarianceResults, simulate_variances
    from adamnx_theory.simulation.variance import simulate_variance

    if cache is not None and no_cache:
        raise BadInput("--cache and --no-cache exclude each other.")
    require_outputs(json_file, plot)
    where = Where(scheduler, workers, mixed, threads)
    values: dict[str, Any] = {k: v for k, v in (("beta2", beta2), ("c", c)) if v is not None}
    options: dict[str, Any] = dict(
        gradient=gradient, sigma=sigma, gradient_sd=gradient_sd, correlation=correlation,
        noise=noise, trajectories=trajectories, steps=steps,
        at=None if at is None else at.split(","), seed=seed, normals=normals, device=device,
        threads=threads, cache=not no_cache if cache is None else Path(cache), chunk=chunk,
    )
    with (
        resumable(where, not no_cache, context.find_root().obj) as kept,
        computing(where) as client,
        progress(quiet) as show,
    ):
        options |= {"on_chunk": kept.shown(show), "client": client}
        if len(schedule) == 1 and schedule != [ALL]:
            one = simulate_variance(schedule[0], **options, **values)
            result, record = VarianceResults((one,)), one.to_dict()
        else:
            result = simulate_variances(schedule, values=values, **options)
            record = result.to_dict()
    _write(result, record, json_file, plot)
    return Status.AS_RECORDED if result.agrees else Status.DIFFERS


def _write(
    result: VarianceResults, record: dict[str, Any], json_file: str | None, plot: str | None
) -> None:
    if plot is not None:
        from adamnx_theory.cli.simulate.variance_plot import draw

        draw(result, Path(plot))
        say(f"plot: {plot}")
    if write_record(record, json_file):
        return
    for i, one in enumerate(result.results):
        if len(result.results) > 1:
            print(f"{chr(10) if i else ''}{one.title}")
        _print(one)


def _print(result: VarianceResult) -> None:
    from adamnx_theory.cli.terminal.table import print_table

    header = ("t", "variance", "+-", "predicted", "z", "z of mean", "would catch")
    rows = [
        (f"{r.t}", f"{r.variance:.7g}", f"{r.variance_se:.2g}", f"{r.variance_theory:.7g}",
         f"{r.z_variance:+.2f}", f"{r.z_mean:+.2f}", _percent(r.detectable))
        for r in result.rows
    ]
    print_table(header, rows, sys.stdout)
    print(_verdict(result))


def _percent(share: float) -> str:
    return "-" if share != share else f"{100 * share:.2g} %"  # nan where there is no variance


def _verdict(result: VarianceResult) -> str:
    parts: list[Any] = [
        "agrees with the formula" if result.agrees else "DEVIATES from the formula"
    ]
    if result.rejects_uncorrelated:
        parts.append("Eq. 8 (uncorrelated squares) is rejected")
    parts.append(f"{result.rows[0].n} trajectories, {result.seconds:.1f} s")
    parts.append(f"{result.device}, {speed(result.trajectory_steps_per_second)}")
    return "; ".join(parts) + f" (|z| up to {result.critical_z:.2f} passes)"
