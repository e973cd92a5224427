"""The generated kernel of many coordinates."""

import numpy as np
from adam_common import BETA1, BETA2, EPS, LR, SEED, Distances, N, arguments, report

from adamnx_theory import __version__
from adamnx_theory.definitions import optimizer, problem
from adamnx_theory.simulation.codegen.local_build import Start, local_run
from adamnx_theory.simulation.codegen.looks import Looks
from adamnx_theory.simulation.devices import backend
from adamnx_theory.simulation.plan import Job, chunk_size
from adamnx_theory.simulation.run import run_job

options = arguments()
cpu = backend("cpu", options.threads)
adam = optimizer("adam", lr=str(LR), beta1=str(BETA1), beta2=str(BETA2), eps=str(EPS))
function = problem(options.problem, n=N)


def run(trajectories: int, steps: int, sigma: float) -> Distances:
    looks = Looks()
    bound = local_run(adam, function, sigma, Start(center=np.array(function.x0)), steps, looks)
    job = Job(bound, (steps,), SEED, options.normals)
    size = chunk_size(trajectories, steps * N, "cpu", 4 * len(looks.names), job.block)
    moments = run_job(job, max(2, trajectories), cpu, size).moments
    place = looks.names.index("distance2")
    mean, variance = moments.mean[0, place], moments.variance[0, place]
    return Distances(moments.count, float(mean), float(variance))


report(options, run, __version__)
