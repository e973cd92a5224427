"""PyTorch: eager and in place, batches of 256 trajectories; each thread runs its own."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import torch
from adam_common import (
    BETA1,
    BETA2,
    EPS,
    SEED,
    START,
    TWICE_INDEX,
    Distances,
    N,
    arguments,
    corrections,
    distances,
    report,
)

options = arguments()
torch.set_num_threads(1)  # one batch is too small to be shared out
BATCH = 256
twice_index = torch.from_numpy(TWICE_INDEX)


def tridia(x, g, r):
    torch.mul(x[1:], 2, out=r)
    r.sub_(x[:-1]).mul_(twice_index)
    torch.sub(x[0], 1, out=g[0])
    g[0].mul_(2)
    torch.mul(r, 2, out=g[1:])
    g[:-1].sub_(r)


def engval1(x, g, r):
    torch.mul(x, x, out=g)
    torch.add(g[:-1], g[1:], out=r)
    r.mul_(4)
    torch.mul(r[-1], x[-1], out=g[-1])
    torch.mul(r, x[:-1], out=g[:-1])
    g[:-1].sub_(4)
    g[1:-1].addcmul_(r[:-1], x[1:-1])


gradient = tridia if options.problem == "tridia" else engval1


def batch(number: int, sizes: np.ndarray, roots: np.ndarray, sigma: float) -> torch.Tensor:
    generator = torch.Generator().manual_seed(SEED + number)
    x = torch.full((N, BATCH), START[options.problem], dtype=torch.float64)
    z = torch.empty(x.shape, dtype=getattr(torch, options.normals))
    m, v, g, r = torch.zeros_like(x), torch.zeros_like(x), x.clone(), x[1:].clone()
    for size, root in zip(sizes.tolist(), roots.tolist(), strict=True):
        gradient(x, g, r)
        g.add_(z.normal_(generator=generator), alpha=sigma)
        m.lerp_(g, 1 - BETA1)
        v.mul_(BETA2).addcmul_(g, g, value=1 - BETA2)
        torch.sqrt(v, out=g)
        x.addcdiv_(m, g.mul_(root).add_(EPS), value=-size)
    return (x - START[options.problem]).square().sum(dim=0)


def run(trajectories: int, steps: int, sigma: float) -> Distances:
    sizes, roots = corrections(steps)
    count = -(-trajectories // BATCH)
    with ThreadPoolExecutor(options.threads) as pool:
        found = pool.map(lambda i: batch(i, sizes, roots, sigma), range(count))
        return distances(torch.cat(list(found)).numpy())


report(options, run, torch.__version__)
