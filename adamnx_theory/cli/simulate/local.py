"""`simulate local`: trajectories near a minimizer against the linear theory."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from adamnx_theory.cli.arguments import complete
from adamnx_theory.cli.arguments.options import JsonFile, Quiet
from adamnx_theory.cli.arguments.pairs import pairs
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
    from adamnx_theory.local.result import LocalResult



def local(
    context: typer.Context,
    optimizer: Annotated[
        str,
        typer.Option(
            metavar="NAME", help="See list optimizers.", autocompletion=complete.optimizers
        ),
    ],
    problem: Annotated[
        str,
        typer.Option(metavar="NAME", help="See list problems.", autocompletion=complete.problems),
    ],
    settings: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="NAME=VALUE", help="A parameter, as lr=1e-3; repeatable."),
    ] = None,
    lr_factor: Annotated[
        Number,
        typer.Option(metavar="F", help="lr as F times the threshold of the linear theory."),
    ] = None,
    n: Annotated[Number, typer.Option(help="Dimension; the problem's own if not given.")] = None,
    as_printed: Annotated[
        bool, typer.Option("--as-printed", help="The form of the Aida paper where it differs.")
    ] = False,
    translate: Annotated[
        bool, typer.Option("--translate", help="Put the minimizer at the origin (for decay).")
    ] = False,
    sigma: Annotated[
        str, typer.Option(help="Standard deviation of the gradient's noise; 0: growth.")
    ] = "0",
    start_distance: Annotated[
        Number, typer.Option(help="Distance from the minimizer at the start.")
    ] = None,
    direction: Annotated[str, typer.Option(help="random, or x0: towards the start.")] = "random",
    state: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=VALUE", help="Start of a state, as v=0.01; repeatable."),
    ] = None,
    after: Annotated[Number, typer.Option(help="Steps taken before the first.")] = None,
    trajectories: Annotated[Number, typer.Option(metavar="N", help="How many.")] = None,
    steps: Annotated[Number, typer.Option(help="The last step.")] = None,
    window: Annotated[
        str | None, typer.Option(metavar="A,B", help="Steps that are averaged over.")
    ] = None,
    at: At = None,
    radius: Annotated[
        Number, typer.Option(help="Report the first passage of this distance.")
    ] = None,
    inwards: Annotated[
        bool, typer.Option("--inwards", help="The passage is from outside.")
    ] = False,
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
    """Compare trajectories near a minimizer with the linear theory.

    Without noise (--sigma 0): by which factor per step do tiny distances grow?
    Against the spectral radius of the linear map, to four digits:

      adamnx-theory simulate local --optimizer adam_eps_inside --problem tridia
      --set eps=1e-2 --lr-factor 0.99

    With noise: what E|x - x*|^2 remains?  Against the stationary covariance:

      adamnx-theory simulate local --optimizer adamnx --problem qf1 --n 10
      --set lr=1e-4 --sigma 0.1

    Exit code 1 if the measurement deviates from the prediction by more than its
    tolerance and what chance allows (probability 1e-6).
    """
    from adamnx_theory.cli.simulate.output import progress
    from adamnx_theory.local.simulate import simulate_local

    if cache is not None and no_cache:
        raise BadInput("--cache and --no-cache exclude each other.")
    require_outputs(json_file, plot)
    where = Where(scheduler, workers, mixed, threads)
    values = pairs("--set", settings)
    given: dict[str, Any] = pairs("--state", state)
    states = {name: _real(f"state {name}", value) for name, value in given.items()}
    with (
        resumable(where, not no_cache, context.find_root().obj) as kept,
        computing(where) as client,
        progress(quiet) as show,
    ):
        result = simulate_local(
            optimizer, problem, n=n, as_printed=as_printed, translate=translate, sigma=sigma,
            start_distance=start_distance, direction=direction, state=states, after=after,
            trajectories=trajectories, steps=steps,
            window=None if window is None else window.split(","),
            at=None if at is None else at.split(","), radius=radius, inwards=inwards,
            lr_factor=lr_factor, seed=seed, normals=normals, device=device, threads=threads,
            cache=not no_cache if cache is None else Path(cache), chunk=chunk,
            on_chunk=kept.shown(show), client=client, **_parameters(values),
        )
    _write(result, json_file, plot)
    return Status.DIFFERS if result.agrees is False else Status.AS_RECORDED


def _parameters(values: dict[str, str]) -> dict[str, Any]:
    """The optimizer's parameters; none may pass for an argument of the simulation."""
    import inspect

    from adamnx_theory.local.simulate import simulate_local

    for name in values:
        if name in inspect.signature(simulate_local).parameters:
            raise BadInput(f"{name} is an option of its own, not a parameter for --set.")
    return dict(values)


def _real(name: str, value: str) -> float:
    from adamnx_theory.simulation.numbers import finite_number

    return finite_number(name, value)


def _write(result: LocalResult, json_file: str | None, plot: str | None) -> None:
    if plot is not None:
        from adamnx_theory.cli.simulate.local_plot import draw

        draw(result, Path(plot))
        say(f"plot: {plot}")
    if write_record(result.to_dict(), json_file):
        return
    _print(result)


_NOISY = (("distance2", "|x - x*|^2"), ("excess", "f - f*"), ("slopes", "|grad f|^2"),
          ("update2", "|step|^2"), ("passed", "passed"), ("passage", "at step"),
          ("diverged", "diverged"))
_STILL = (("log_size", "log |x - x*|"), ("passed", "passed"), ("diverged", "diverged"))


def _print(result: LocalResult) -> None:
    from adamnx_theory.cli.terminal.table import print_table

    columns = _NOISY if "distance2" in result.rows[0].values else _STILL
    shown = [(name, title) for name, title in columns if name in result.rows[0].values]
    header = ["t", "n"]
    for _, title in shown:
        header += [title, "+-"]
    rows = [
        (f"{row.t}", f"{row.n}", *(cell for name, _ in shown for cell in _cells(row.values[name])))
        for row in result.rows
    ]
    print_table(header, rows, sys.stdout)
    for line in _findings(result):
        print(line)
    for note in result.notes:
        print(f"note: {note}")
    print(_verdict(result))


def _cells(pair: tuple[float, float]) -> tuple[str, str]:
    return f"{pair[0]:.6g}", f"{pair[1]:.2g}"


def _findings(result: LocalResult) -> list[str]:
    lines = []
    if result.spectral_radius is not None:
        word = {True: "stable", False: "unstable", None: "undecided"}[result.predicted_stable]
        lines.append(f"spectral radius {result.spectral_radius:.10g} ({word})")
    if result.growth_measured is not None:
        predicted = _number(result.growth_predicted)
        lines.append(
            f"growth per step {result.growth_measured:.10g} +- {result.growth_se:.1e},"
            f" predicted {predicted}"
        )
    if result.stationary_trace_measured is not None:
        predicted = _number(result.window_trace_theory)
        if result.window_trace_theory_se:
            predicted += f" +- {result.window_trace_theory_se:.1e}"
        lines.append(
            f"E|x - x*|^2 over the window {result.stationary_trace_measured:.6g}"
            f" +- {result.stationary_trace_se:.1e}, predicted {predicted}"
        )
        if result.stationary_trace_theory is not None:
            lines.append(f"predicted in the long run {result.stationary_trace_theory:.10g}")
    return lines


def _number(value: float | None) -> str:
    return "nothing" if value is None else f"{value:.10g}"


def _deviation(result: LocalResult) -> str:
    """Relative for growth, which is often measured to all digits; else in standard errors."""
    if result.growth_measured is not None and result.growth_predicted:
        off = abs(result.growth_measured / result.growth_predicted - 1)
        return f"off by {100 * off:.2g} %"
    return f"z = {result.z:+.2f}"


def _verdict(result: LocalResult) -> str:
    words = {
        True: "agrees with the linear theory", False: "DEVIATES from the linear theory",
        None: "nothing to compare with",
    }
    first = words[result.agrees]
    if result.z is not None:
        first += f" ({_deviation(result)}; {100 * result.tolerance:g} % plus"
        first += f" {result.critical_z:.2f} standard errors pass)"
    made = speed(result.trajectory_steps_per_second)
    rows = f"{result.rows[0].n} trajectories, {result.seconds:.1f} s"
    return "; ".join((first, rows, f"{result.device}, {made}"))
