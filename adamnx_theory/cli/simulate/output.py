"""What the commands `simulate ...` share: where results go, and the line of progress."""

from __future__ import annotations

import json
import sys
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from adamnx_theory.cli.terminal.bar import Line, line
from adamnx_theory.cli.terminal.streams import say

STDOUT = "-"


def require_outputs(json_file: str | None, plot: str | None) -> None:
    """See, before the work starts, that both can be written; `BadInput` otherwise."""
    from adamnx_theory.cli.output import require_writable_file

    if json_file is not None and json_file != STDOUT:
        require_writable_file(Path(json_file))
    if plot is not None:
        from adamnx_theory.cli.simulate.variance_plot import require_format

        require_format(Path(plot))
        require_writable_file(Path(plot))


def write_record(record: dict[str, Any], json_file: str | None) -> bool:
    """Write the JSON; returns whether standard output is taken, so that no table follows."""
    from adamnx_theory.cli.output import write_text

    text = json.dumps(record, indent=2, allow_nan=False) + "\n"
    if json_file == STDOUT:
        sys.stdout.write(text)
        return True
    if json_file is not None:
        write_text(Path(json_file), text)
        say(f"JSON: {json_file}")
    return False


def speed(trajectory_steps_per_second: float) -> str:
    """How fast, or that nothing was computed."""
    rate = trajectory_steps_per_second
    return f"{rate:.3g} trajectory-steps/s" if rate else "all from the cache"


def progress(quiet: bool) -> AbstractContextManager[Line | None]:
    """A line that chunks of trajectories move."""
    return line("simulating", ("trajectory", "trajectories"), quiet, alike=True)
