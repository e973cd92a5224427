"""The generated kernel, here or on the workers of a Dask cluster on this machine."""

from contextlib import nullcontext

from common import LEVEL, RATE, SEED, SIGMA, arguments, report

from adamnx_theory import __version__
from adamnx_theory.definitions import schedule
from adamnx_theory.simulation.codegen.build import rate_tables, second_moment
from adamnx_theory.simulation.devices import backend
from adamnx_theory.simulation.gradients import GradientModel
from adamnx_theory.simulation.plan import SMALLEST_CHUNK, Job, chunk_size
from adamnx_theory.simulation.run import run_job

WARMING = 32  # chunks for each worker, so that all have compiled before anything is timed

options = arguments()
rates = schedule("constant", beta2=str(RATE))


def job(steps: int) -> Job:
    bound = second_moment(GradientModel(LEVEL, SIGMA), *rate_tables(rates, steps))
    return Job(bound, (steps,), SEED, options.normals)


def cluster():
    if not options.workers:
        return nullcontext()
    from adamnx_theory.bench.cluster.processes import running

    return running(options.workers, options.threads)


with cluster() as client:
    cpu = backend("cpu", options.threads, client=client)

    def run(trajectories: int, steps: int) -> float:
        size = chunk_size(trajectories, steps)
        return float(run_job(job(steps), trajectories, cpu, size).moments.mean[0, 0])

    if client is not None:
        run_job(job(4), options.workers * WARMING * SMALLEST_CHUNK, cpu, SMALLEST_CHUNK)
    report(options, run, __version__)
