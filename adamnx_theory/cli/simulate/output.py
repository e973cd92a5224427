"""What the commands `simulate ...` share: where results go, and the line of progress."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from adamnx_theory.cli.output import require_writable, require_writable_file
from adamnx_theory.cli.terminal.bar import Line, line


def require_outputs(json_file: str | None, plot: str | None) -> None:
    """See, before the work starts, that both can be written; `BadInput` otherwise."""
    require_writable(json_file)
    if plot is not None:
        from adamnx_theory.cli.simulate.variance_plot import require_format

        require_format(Path(plot))
        require_writable_file(Path(plot))


def speed(trajectory_steps_per_second: float) -> str:
    """How fast, or that nothing was computed."""
    rate = trajectory_steps_per_second
    return f"{rate:.3g} trajectory-steps/s" if rate else "all from the cache"


def progress(quiet: bool) -> AbstractContextManager[Line | None]:
    """A line that chunks of trajectories move."""
    return line("simulating", ("trajectory", "trajectories"), quiet, alike=True)
