"""JAX: a compiled scan with threefry; each thread runs chunks of its own."""

import os
from concurrent.futures import ThreadPoolExecutor

from common import CHUNK, LEVEL, RATE, SEED, SIGMA, arguments, report

options = arguments()
# One chunk is too small to be shared out.
os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"

from functools import partial  # noqa: E402

import jax  # noqa: E402
import jax.numpy as jnp  # noqa: E402

jax.config.update("jax_enable_x64", True)
jax.config.update("jax_platforms", "cpu")


@partial(jax.jit, static_argnums=1)
def chunk(key: jax.Array, steps: int) -> jax.Array:
    def step(v: jax.Array, k: jax.Array) -> tuple[jax.Array, None]:
        z = jax.random.normal(k, (CHUNK,), dtype=options.normals)
        g = LEVEL + SIGMA * z.astype(jnp.float64)
        return RATE * v + (1 - RATE) * (g * g), None

    return jax.lax.scan(step, jnp.zeros(CHUNK), jax.random.split(key, steps))[0].sum()


def run(trajectories: int, steps: int) -> float:
    count = -(-trajectories // CHUNK)
    keys = jax.random.split(jax.random.key(SEED), count)

    def one(k: jax.Array) -> float:
        return float(chunk(k, steps))

    with ThreadPoolExecutor(options.threads) as pool:
        return sum(pool.map(one, keys)) / (count * CHUNK)


run(CHUNK, options.steps)  # compiles for this number of steps
report(options, run, jax.__version__)
