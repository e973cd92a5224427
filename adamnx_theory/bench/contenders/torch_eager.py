"""PyTorch: eager, in place; each thread runs chunks of its own."""

from concurrent.futures import ThreadPoolExecutor

import torch
from common import CHUNK, LEVEL, RATE, SEED, SIGMA, arguments, report

options = arguments()
torch.set_num_threads(1)  # one chunk is too small to be shared out


def run(trajectories: int, steps: int) -> float:
    def chunk(first: int) -> float:
        n = min(CHUNK, trajectories - first)
        generator = torch.Generator().manual_seed(SEED + first)
        z = torch.empty(n, dtype=getattr(torch, options.normals))
        v = torch.zeros(n, dtype=torch.float64)
        for _ in range(steps):
            z.normal_(generator=generator)
            g = z.double().mul_(SIGMA).add_(LEVEL)
            v.mul_(RATE).addcmul_(g, g, value=1 - RATE)
        return float(v.sum())

    with ThreadPoolExecutor(options.threads) as pool:
        return sum(pool.map(chunk, range(0, trajectories, CHUNK))) / trajectories


report(options, run, torch.__version__)
