"""JAX: a compiled scan with threefry, batches of 256 trajectories."""

import os
from concurrent.futures import ThreadPoolExecutor

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
# One batch is too small to be shared out; each thread runs batches of its own.
os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"

import jax  # noqa: E402
import jax.numpy as jnp  # noqa: E402
import numpy as np  # noqa: E402

jax.config.update("jax_enable_x64", True)
jax.config.update("jax_platforms", "cpu")
BATCH = 256


def tridia(x: jax.Array) -> jax.Array:
    r = TWICE_INDEX * (2 * x[1:] - x[:-1])
    first = 2 * (x[:1] - 1)
    return jnp.concatenate((first, 2 * r)) - jnp.concatenate((r, jnp.zeros_like(first)))


def engval1(x: jax.Array) -> jax.Array:
    s = 4 * (x[:-1] ** 2 + x[1:] ** 2)
    zero = jnp.zeros_like(x[:1])
    return jnp.concatenate((s * x[:-1] - 4, zero)) + jnp.concatenate((zero, s * x[1:]))


gradient = tridia if options.problem == "tridia" else engval1


@jax.jit
def batch(key: jax.Array, sizes: jax.Array, roots: jax.Array, sigma: float) -> jax.Array:
    def step(state, now):
        (x, m, v), (k, size, root) = state, now
        z = jax.random.normal(k, (N, BATCH), dtype=options.normals)
        g = gradient(x) + sigma * z
        m = BETA1 * m + (1 - BETA1) * g
        v = BETA2 * v + (1 - BETA2) * (g * g)
        x = x - size * m / (jnp.sqrt(v) * root + EPS)
        return (x, m, v), None

    x = jnp.full((N, BATCH), START[options.problem], dtype=jnp.float64)
    keys = jax.random.split(key, sizes.shape[0])
    zero = jnp.zeros_like(x)
    x = jax.lax.scan(step, (x, zero, zero), (keys, sizes, roots))[0][0]
    return ((x - START[options.problem]) ** 2).sum(axis=0)


def run(trajectories: int, steps: int, sigma: float) -> Distances:
    keys = jax.random.split(jax.random.key(SEED), -(-trajectories // BATCH))
    sizes, roots = corrections(steps)

    def one(key: jax.Array) -> np.ndarray:
        return np.asarray(batch(key, sizes, roots, sigma))

    with ThreadPoolExecutor(options.threads) as pool:
        return distances(np.concatenate(list(pool.map(one, keys))))


report(options, run, jax.__version__)
