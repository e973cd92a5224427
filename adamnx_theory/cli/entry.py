"""The entry point: runs a command and turns every bad input into one sentence."""

from __future__ import annotations

import errno
import sys
from collections.abc import Sequence

from adamnx_theory.cli.status import Status
from adamnx_theory.cli.terminal.streams import abandon_stdout, say, tolerate_any_encoding

PROGRAM = "adamnx-theory"
# What the system says of a file that cannot grow, here of standard output sent to one.
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    tolerate_any_encoding()
    try:
        status = _run(list(sys.argv[1:] if arguments is None else arguments))
        sys.stdout.flush()
    except KeyboardInterrupt:
        status = Status.INTERRUPTED
    except BrokenPipeError:
        abandon_stdout()
        status = Status.PIPE_CLOSED
    except OSError as error:
        if error.errno not in _NO_ROOM or error.filename is not None:
            raise
        abandon_stdout()
        reason = error.strerror or str(error)
        say(f"{PROGRAM}: cannot write the results: {reason[:1].lower()}{reason[1:]}.")
        status = Status.BAD_INPUT
    if status == Status.INTERRUPTED:
        say(f"{PROGRAM}: interrupted.")
    return int(status)


def _run(arguments: list[str]) -> int:
    import typer

    from adamnx_theory.cli.app import app
    from adamnx_theory.errors import BadInput

    try:
        # The application returns the command's status; 130 after Ctrl-C.
        # The context's object are the arguments as typed.
        status = app(arguments, prog_name=PROGRAM, standalone_mode=False, obj=arguments)
        return status or Status.AS_RECORDED
    except BadInput as error:
        say(f"{PROGRAM}: {error}")
    except typer.TyperException as error:
        context = getattr(error, "ctx", None)
        path = context.command_path if context else PROGRAM
        message = error.format_message().rstrip(".")
        say(f"{PROGRAM}: {message}; see '{path} --help'.")
    except typer.Abort:
        return Status.INTERRUPTED
    return Status.BAD_INPUT
