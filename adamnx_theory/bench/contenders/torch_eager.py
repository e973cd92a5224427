"""PyTorch: eager, in place."""

import torch
from common import CHUNK, LEVEL, RATE, SEED, SIGMA, arguments, report

options = arguments()
torch.set_num_threads(options.threads)


def run(trajectories: int, steps: int) -> float:
    torch.manual_seed(SEED)
    total = 0.0
    for first in range(0, trajectories, CHUNK):
        n = min(CHUNK, trajectories - first)
        z = torch.empty(n, dtype=getattr(torch, options.normals))
        v = torch.zeros(n, dtype=torch.float64)
        for _ in range(steps):
            z.normal_()
            g = z.double().mul_(SIGMA).add_(LEVEL)
            v.mul_(RATE).addcmul_(g, g, value=1 - RATE)
        total += float(v.sum())
    return total / trajectories


report(options, run, torch.__version__)
