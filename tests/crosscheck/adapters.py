"""Libraries' optimizers under our parameters' names, where a sign or a schedule differs.

Nothing of the method is here: each only hands its arguments on.
"""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
import optax
import pytorch_optimizer
import torch


class TorchAdafactor(torch.optim.Adafactor):
    """PyTorch's c is negative; its eps1 is a floor of the root, ours of the mean of squares."""

    def __init__(
        self, params: Any, lr: float, c: float, d: float, eps1: float, eps2: float
    ) -> None:
        super().__init__(params, lr=lr, beta2_decay=-c, eps=(eps1**0.5, eps2), d=d)


class PytorchOptimizerAdafactor(pytorch_optimizer.AdaFactor):
    """Without momentum, which the paper's Algorithm 5 lacks; its c is negative.

    Its own cap of the relative step is 1/100; its decay rate is at most `betas[1]`.
    """

    def __init__(
        self, params: Any, lr: float, c: float, d: float, eps1: float, eps2: float
    ) -> None:
        _fixed("the cap of the relative step", lr, 0.01)
        super().__init__(
            params, lr=None, betas=(None, 1.0 - 1e-16), decay_rate=-c, clip_threshold=d, eps1=eps1,
            eps2=eps2,
        )  # fmt: skip


def optax_adafactor(lr: float, c: float, d: float, eps1: float, eps2: float) -> Any:
    """optax has a learning rate: the paper's relative step is given as its schedule."""
    _fixed("eps2", eps2, 0.001)
    return optax.adafactor(_relative(lr), decay_rate=c, clipping_threshold=d, eps=eps1)


def optax_adafactor_double(lr: float, c: float, d: float, eps1: float, eps2: float) -> Any:
    """The parts of optax.adafactor, with the decay rate 1 - t^(-c) in double precision."""

    def rate(count: Any, exponent: float) -> Any:
        return 1 - jnp.asarray(count + 1, jnp.float64) ** -exponent

    return optax.chain(
        optax.scale_by_factored_rms(decay_rate=c, epsilon=eps1, decay_rate_fn=rate),
        optax.clip_by_block_rms(d),
        optax.scale_by_learning_rate(_relative(lr), flip_sign=False),
        optax.scale_by_param_block_rms(eps2),
        optax.scale(-1),
    )


def _relative(lr: float) -> Any:
    return lambda count: jnp.minimum(lr, 1 / jnp.sqrt(jnp.asarray(count + 1, jnp.float64)))


def _fixed(name: str, value: float, wanted: float) -> None:
    if value != wanted:
        raise ValueError(f"{name} is {wanted} here")
