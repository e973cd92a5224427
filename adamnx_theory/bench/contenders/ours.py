"""The generated kernel."""

from common import LEVEL, RATE, SEED, SIGMA, arguments, report

from adamnx_theory import __version__
from adamnx_theory.definitions import schedule
from adamnx_theory.simulation.codegen.build import rate_tables, second_moment
from adamnx_theory.simulation.devices import backend
from adamnx_theory.simulation.gradients import GradientModel
from adamnx_theory.simulation.plan import Job, chunk_size
from adamnx_theory.simulation.run import run_job

options = arguments()
cpu = backend("cpu", options.threads)
rates = schedule("constant", beta2=str(RATE))


def run(trajectories: int, steps: int) -> float:
    bound = second_moment(GradientModel(LEVEL, SIGMA), *rate_tables(rates, steps))
    job = Job(bound, (steps,), SEED, options.normals)
    result = run_job(job, trajectories, cpu, chunk_size(trajectories, steps))
    return float(result.moments.mean[0, 0])


report(options, run, __version__)
