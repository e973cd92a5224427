"""How long is waited for what, and how much is under way at once."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Patience:
    """The limits of a cluster's run; results depend on none of them.

    window    tasks under way per worker: enough that none waits for the client
    tick      seconds between two looks at the cluster
    least, factor
              a task counts as hung after `least` seconds and `factor` times what the
              slowest of the last few took, and is then given to another worker too
    failures  how often one task may fail before the run ends
    answer    seconds that workers have at the start to say what they are
    """

    window: int = 3
    tick: float = 1.0
    least: float = 30.0
    factor: float = 4.0
    failures: int = 3
    answer: float = 120.0
