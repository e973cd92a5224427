"""Optimizers as users write them on NumPy arrays, right and wrong ones."""

import math
import sys
from typing import NamedTuple

import numpy as np


class Adam:
    """A class with step(x, g), updating x in place."""

    def __init__(self, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        self.lr, (self.beta1, self.beta2), self.eps = lr, betas, eps
        self.t, self.m, self.v = 0, 0.0, 0.0

    def step(self, x, g):
        self.t += 1
        self.m = self.beta1 * self.m + (1 - self.beta1) * g
        self.v = self.beta2 * self.v + (1 - self.beta2) * g**2
        x -= self.move()
        return x

    def move(self):
        mhat = self.m / (1 - self.beta1**self.t)
        return self.lr * mhat / (np.sqrt(self.v / (1 - self.beta2**self.t)) + self.eps)


class AdamAnotherOrder(Adam):
    """The same method, its operations in another order."""

    def move(self):
        rate = self.lr * math.sqrt(1 - self.beta2**self.t) / (1 - self.beta1**self.t)
        return rate * self.m / (np.sqrt(self.v) + self.eps * math.sqrt(1 - self.beta2**self.t))


class AdamEpsBesideUncorrected(Adam):
    """TensorFlow's eps."""

    def move(self):
        rate = self.lr * math.sqrt(1 - self.beta2**self.t) / (1 - self.beta1**self.t)
        return rate * self.m / (np.sqrt(self.v) + self.eps)


class AdamEpsInside(Adam):
    """eps beside the corrected moment, under the root (optax's eps_root)."""

    def move(self):
        mhat = self.m / (1 - self.beta1**self.t)
        return self.lr * mhat / np.sqrt(self.v / (1 - self.beta2**self.t) + self.eps)


class AdamUncorrected(Adam):
    def move(self):
        return self.lr * self.m / (np.sqrt(self.v) + self.eps)


class AdamSwapped(Adam):
    def __init__(self, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        super().__init__(lr, (betas[1], betas[0]), eps)


class AdamScaledState(Adam):
    """Right, but what it calls m is without the factor 1 - beta1."""

    def step(self, x, g):
        self.t += 1
        self.m = self.beta1 * self.m + g
        self.v = self.beta2 * self.v + (1 - self.beta2) * g**2
        return x - self.lr * (1 - self.beta1) * self.m / (1 - self.beta1**self.t) / (
            np.sqrt(self.v / (1 - self.beta2**self.t)) + self.eps
        )


class AdamCoupled(Adam):
    def __init__(self, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.02):
        super().__init__(lr, betas, eps)
        self.weight_decay = weight_decay

    def step(self, x, g):
        return super().step(x, g + self.weight_decay * x)


class AdamForgetsLate(Adam):
    """Right until step 60."""

    def step(self, x, g):
        if self.t == 60:
            self.v = self.v * (1 + 1e-9)
        return super().step(x, g)


class EXAdam(Adam):
    """EXAdam without its growing step size, and the two usual further slips."""

    schedule, eps_inside = False, False

    def move(self):
        t, m, v, eps = self.t, self.m, self.v, self.eps
        c1, c2 = 1 - self.beta1**t, 1 - self.beta2**t
        vtilde = v / c2 * (1 + m**2 / (m**2 + eps) * self.beta1**t)
        factor = (1 + v / (v + eps) * self.beta2**t) / c1
        rate = self.lr * math.log(math.sqrt(2 * (t + 1))) if self.schedule else self.lr
        root = np.sqrt(vtilde + eps) if self.eps_inside else np.sqrt(vtilde) + eps
        return rate * (m + self.g) * factor / root

    def step(self, x, g):
        self.g = g
        return super().step(x, g)


class EXAdamWithSchedule(EXAdam):
    schedule = True


class EXAdamEpsInside(EXAdam):
    eps_inside = True


class Adai:
    """As its authors write it: b = 1 - a, and the product of the b."""

    def __init__(self, lr=0.1, beta0=0.1, beta2=0.99, eps=1e-3):
        self.lr, self.beta0, self.beta2, self.eps = lr, beta0, beta2, eps
        self.t, self.m, self.v, self.product = 0, 0.0, 0.0, 1.0

    def step(self, x, g):
        self.t += 1
        self.v = self.beta2 * self.v + (1 - self.beta2) * g * g
        b = self.rate(self.v / (1 - self.beta2**self.t))
        self.m = b * self.m + (1 - b) * g
        self.product = self.product * b
        return x - self.lr * self.m / self.correction(b)

    def rate(self, v):
        return np.clip(1 - self.beta0 * v / v.mean(), 0, 1 - self.eps)

    def correction(self, b):
        return 1 - self.product


class AdaiFloor(Adai):
    """The mean kept above eps (pytorch-optimizer's)."""

    def rate(self, v):
        return np.clip(1 - self.beta0 * v / max(v.mean(), self.eps), 0, 1 - self.eps)


class AdaiPower(Adai):
    """The bias correction of a constant rate."""

    def correction(self, b):
        return 1 - b**self.t


class AdaiLate(Adai):
    """The bias correction of the step before, from the second step on."""

    def correction(self, b):
        used = self.before if self.t > 1 else self.product
        self.before = self.product
        return 1 - used


class AdaiOwnMean(Adai):
    """The sum over the coordinates divided by one more."""

    def rate(self, v):
        return np.clip(1 - self.beta0 * v / (v.sum() / (v.size + 1)), 0, 1 - self.eps)


class AdaiSmallest(Adai):
    """eps as the floor of b, too."""

    def rate(self, v):
        return np.maximum(super().rate(v), self.eps)


class AdaiCorrected(Adai):
    """The corrected moment remembered."""

    def correction(self, b):
        self.m = self.m / (1 - self.product)
        return 1


class AdaiBillionth(Adai):
    """1 - b off by a billionth of itself."""

    def rate(self, v):
        return 1 - (1 - super().rate(v)) * (1 + 1e-9)


def adam(x, g, state, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8):
    """A function that keeps its state in a dictionary."""
    t = state["t"] = state.get("t", 0) + 1
    m = state["m"] = beta1 * state.get("m", 0.0) + (1 - beta1) * g
    v = state["exp_avg_sq"] = beta2 * state.get("exp_avg_sq", 0.0) + (1 - beta2) * g * g
    return x - lr * (m / (1 - beta1**t)) / (np.sqrt(v / (1 - beta2**t)) + eps)


class _Trace(NamedTuple):
    trace: np.ndarray


class _Pair(NamedTuple):
    init: object
    update: object


def momentum(learning_rate, decay=0.9):
    """A pair as optax has it."""

    def update(g, state, x):
        trace = decay * state[0].trace + g
        return -learning_rate * trace, (_Trace(trace),)

    return _Pair(lambda x: (_Trace(np.zeros_like(x)),), update)


def bare_pair(**keywords):
    """The same as a plain tuple; takes any keyword."""
    return tuple(momentum(keywords["lr"], keywords["momentum"]))


class ManyArguments(Adam):
    def __init__(self, total_steps, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        super().__init__(lr, betas, eps)


class TurnsNan(Adam):
    def step(self, x, g):
        return super().step(x, g) * (np.nan if self.t == 7 else 1)


class ChangesShape(Adam):
    def step(self, x, g):
        return super().step(x, g)[None, :]


class Single(Adam):
    def step(self, x, g):
        return super().step(x, g).astype(np.float32)


class Fails(Adam):
    def step(self, x, g):
        raise RuntimeError("no kernel\nfor this")


class Leaves(Adam):
    def __init__(self, lr=1e-3, betas=(0.9, 0.999), eps=1e-8):
        sys.exit(0)


class NoStep:
    def __init__(self, lr, beta1, beta2, eps):
        pass


class Talks(Adam):
    def step(self, x, g):
        print("stepping")
        return super().step(x, g)


NUMBER = 3
