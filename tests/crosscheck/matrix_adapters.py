"""Libraries' optimizers of matrices under our parameters' names, or with one thing taken off."""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import optax
import torch
from optax.contrib import _muon as optax_parts
from torch.optim import _muon as torch_parts


class WideMuon(torch.optim.Muon):
    """PyTorch's, its Newton-Schulz steps in float64 where they are in bfloat16."""

    def step(self, closure: Any = None) -> Any:
        narrow = torch_parts._zeropower_via_newtonschulz
        torch_parts._zeropower_via_newtonschulz = _newton_schulz
        try:
            return super().step(closure)
        finally:
            torch_parts._zeropower_via_newtonschulz = narrow


def _newton_schulz(grad: Any, coefficients: Any, steps: int, eps: float) -> Any:
    """PyTorch's function without its change of type."""
    a, b, c = coefficients
    tall = grad.size(0) > grad.size(1)
    s = grad.T.clone() if tall else grad.clone()
    s.div_(s.norm().clamp(min=eps))
    for _ in range(steps):
        gram = s @ s.T
        s = torch.addmm(s, torch.addmm(gram, gram, gram, beta=b, alpha=c), s, beta=a)
    return s.T if tall else s


def optax_muon(lr: float, momentum: float, eps: float, weight_decay: float) -> Any:
    """optax's for one matrix; its rows are our columns, for it means x W where we mean W x.

    Compiled, else JAX compiles the loop of Newton-Schulz anew in every step.
    """
    chain = optax.chain(
        optax_parts.scale_by_muon(beta=momentum, eps=eps),
        optax_parts.scale_by_shape(
            weight_dimension_numbers=optax_parts.MuonDimensionNumbers(1, 0)
        ),
        optax.add_decayed_weights(weight_decay),
        optax.scale_by_learning_rate(lr),
    )
    return optax.GradientTransformation(chain.init, jax.jit(chain.update))


def optax_adafactor(lr: float, c: float, d: float, eps1: float, eps2: float) -> Any:
    """The parts of optax.adafactor, factored whatever the size, its decay rate in float64."""

    def rate(count: Any, exponent: float) -> Any:
        return 1 - jnp.asarray(count + 1, jnp.float64) ** -exponent

    def relative(count: Any) -> Any:
        return jnp.minimum(lr, 1 / jnp.sqrt(jnp.asarray(count + 1, jnp.float64)))

    return optax.chain(
        optax.scale_by_factored_rms(
            decay_rate=c, epsilon=eps1, decay_rate_fn=rate, min_dim_size_to_factor=1
        ),
        optax.clip_by_block_rms(d),
        optax.scale_by_learning_rate(relative, flip_sign=False),
        optax.scale_by_param_block_rms(eps2),
        optax.scale(-1),
    )
