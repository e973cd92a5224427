"""What the shell completes: claims, papers, definitions, problems and figures.

`adamnx-theory --install-completion` sets the shell up; it asks these functions.
"""

from __future__ import annotations

from collections.abc import Iterable


def claims(incomplete: str) -> list[str]:
    """Identifiers of claims."""
    from adamnx_theory.claims import claims as every

    return _starting(incomplete, (claim.id for claim in every()))


def papers(incomplete: str) -> list[str]:
    """Keys of the papers that claims are about."""
    from adamnx_theory.claims import claims as every

    return _starting(incomplete, dict.fromkeys(claim.paper for claim in every()))


def explained(incomplete: str) -> list[str]:
    """All that `explain` explains."""
    return [*claims(incomplete), *optimizers(incomplete), *schedules(incomplete)]


def optimizers(incomplete: str) -> list[str]:
    """Names of optimizers."""
    from adamnx_theory.definitions import optimizers as every

    return _starting(incomplete, every())


def schedules(incomplete: str) -> list[str]:
    """Names of schedules."""
    from adamnx_theory.definitions import schedules as every

    return _starting(incomplete, every())


def problems(incomplete: str) -> list[str]:
    """Names of problems."""
    from adamnx_theory.definitions import problems as every

    return _starting(incomplete, every())


def figures(incomplete: str) -> list[str]:
    """Names of figures."""
    from adamnx_theory.figures import figures as every

    return _starting(incomplete, every())


def kinds(incomplete: str) -> list[str]:
    """What `list` lists."""
    return _starting(incomplete, ("claims", "schedules", "optimizers", "problems", "figures"))


def _starting(incomplete: str, names: Iterable[str]) -> list[str]:
    return [name for name in names if name.startswith(incomplete)]
