"""PyTorch: the step compiled, batches of 4096 trajectories; each thread runs its own."""

from concurrent.futures import ThreadPoolExecutor

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
torch.set_num_threads(1)
BATCH = 4096
twice_index = torch.from_numpy(TWICE_INDEX)


def tridia(x: torch.Tensor) -> torch.Tensor:
    r = twice_index * (2 * x[1:] - x[:-1])
    first = 2 * (x[:1] - 1)
    return torch.cat((first, 2 * r)) - torch.cat((r, torch.zeros_like(first)))


def engval1(x: torch.Tensor) -> torch.Tensor:
    s = 4 * (x[:-1] ** 2 + x[1:] ** 2)
    zero = torch.zeros_like(x[:1])
    return torch.cat((s * x[:-1] - 4, zero)) + torch.cat((zero, s * x[1:]))


gradient = tridia if options.problem == "tridia" else engval1


@torch.compile(fullgraph=True)
def step(x, m, v, z, size, root, sigma):
    g = gradient(x) + sigma * z
    m = BETA1 * m + (1 - BETA1) * g
    v = BETA2 * v + (1 - BETA2) * (g * g)
    return x - size * m / (torch.sqrt(v) * root + EPS), m, v


def batch(
    number: int, sizes: torch.Tensor, roots: torch.Tensor, sigma: torch.Tensor
) -> torch.Tensor:
    generator = torch.Generator().manual_seed(SEED + number)
    x = torch.full((N, BATCH), START[options.problem], dtype=torch.float64)
    z = torch.empty(x.shape, dtype=getattr(torch, options.normals))
    m, v = torch.zeros_like(x), torch.zeros_like(x)
    for size, root in zip(sizes, roots, strict=True):
        x, m, v = step(x, m, v, z.normal_(generator=generator), size, root, sigma)
    return (x - START[options.problem]).square().sum(dim=0)


def run(trajectories: int, steps: int, sigma: float) -> Distances:
    sizes, roots = (torch.from_numpy(c) for c in corrections(steps))
    count = -(-trajectories // BATCH)
    noise = torch.tensor(sigma, dtype=torch.float64)
    with ThreadPoolExecutor(options.threads) as pool:
        found = pool.map(lambda i: batch(i, sizes, roots, noise), range(count))
        return distances(torch.cat(list(found)).numpy())


report(options, run, torch.__version__)
