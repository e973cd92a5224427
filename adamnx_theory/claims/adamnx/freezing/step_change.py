"""A step change of the gradient's scale: what Adam and AdamNX still hold of the past."""

from __future__ import annotations

from collections.abc import Callable

from adamnx_theory.claims.adamnx.shared import A
from adamnx_theory.claims.model import (
    Comparison,
    Evidence,
    Kind,
    Outcome,
    Role,
    Settings,
    Strength,
)
from adamnx_theory.definitions import schedule
from adamnx_theory.proof.evaluate import evaluate

CHANGE = 20_000  # the last step of scale 1; afterwards the scale is 1/100
AT = (20_000, 21_000, 27_000)
SMALL = "0.0001"  # E[g^2] afterwards, before it is 1
TRAJECTORIES = 1 << 13
OFF = 0.01  # the control: a formula that is 1 % larger


def adamnx_mean(t: int) -> float:
    """The theorem adamnx.gains_after with v_s = 1 and squares of mean 0.0001 after s."""
    a, n = A.replace("b", "0.99"), t - CHANGE
    added = f"(1-a())*sum(k, 1, {n}, a()^({CHANGE}+k-1)*{SMALL})"
    body = [{"name": "a", "args": [], "body": a}]
    return evaluate(f"((1-a()^{CHANGE}) + {added})/(1-a()^{t})", body, bits=64)


def adam_mean(t: int) -> float:
    """Eq. 4, bias-corrected, for the same squares."""
    old = f"0.999^{t - CHANGE}*(1 - 0.999^{CHANGE})"
    return evaluate(f"({old} + (1 - 0.999^{t - CHANGE})*{SMALL})/(1 - 0.999^{t})")


def forgets() -> Evidence:
    title = "measured: 7 000 steps after the scale falls to 1/100 Adam (0.999) holds 0.1 % of v"
    return _held(title, "adam", "0.999", adam_mean)


def remembers() -> Evidence:
    title = "measured: 7 000 steps after the scale falls to 1/100 AdamNX (0.99) holds 92.8 % of v"
    return _held(title, "adamnx", "0.99", adamnx_mean)


def _held(title: str, name: str, beta2: str, formula: Callable[[int], float]) -> Evidence:
    def run(settings: Settings) -> Outcome:
        import numpy as np

        from adamnx_theory.simulation.codegen.build import rate_tables, second_moment
        from adamnx_theory.simulation.devices import backend
        from adamnx_theory.simulation.gradients import GradientModel
        from adamnx_theory.simulation.plan import SMALLEST_CHUNK, Job
        from adamnx_theory.simulation.run import run_job
        from adamnx_theory.statistics.decisions import critical_value, smallest_detectable
        from adamnx_theory.statistics.errors import mean_error

        steps = AT[-1]
        scale = np.where(np.arange(1, steps + 1) <= CHANGE, 1.0, 0.01)
        bound = second_moment(
            GradientModel(), *rate_tables(schedule(name, beta2=beta2), steps), scale
        )
        device = backend(settings.device)
        job = Job(bound, AT, settings.seed, "float32")
        moments = run_job(job, TRAJECTORIES, device, SMALLEST_CHUNK).moments
        error = mean_error(moments.count, moments.variance[:, 0])
        expected = np.array([formula(t) for t in AT])
        allowed = critical_value(len(AT))
        worst, twin = (
            float(np.abs((moments.mean[:, 0] - factor * expected) / error).max())
            for factor in (1.0, 1 + OFF)
        )
        held = moments.mean[-1, 0] / moments.mean[0, 0]
        caught = float((smallest_detectable(error, len(AT)) / expected).max())
        rejected = twin > allowed
        return Outcome(
            Role.SUPPORT,
            Kind.SIMULATION,
            Strength.STATISTICAL,
            title,
            worst <= allowed,
            rejected,
            f"the formula 1 % larger: |z| = {twin:.1f}, {'' if rejected else 'not '}rejected",
            f"{TRAJECTORIES} trajectories of {steps} steps on {device.name}: held"
            f" {100 * held:.3g} %; largest |z| = {worst:.2f}, allowed {allowed:.2f}; a mean that is"
            f" off by {100 * caught:.2g} % would have been caught",
            comparison=Comparison.of(
                "mean of v", AT, moments.mean[:, 0], allowed * error, expected
            ),
        )

    return Evidence(Role.SUPPORT, run, simulated=True)
