"""Plain loops of optimizers of the field, typed by hand from the papers."""

from __future__ import annotations

import math


def gd(x, gs, lr):
    for g in gs:
        x -= lr * g
        yield x


def adagrad(x, gs, lr, eps):
    v = 0.0
    for g in gs:
        v += g * g
        x -= lr * g / (math.sqrt(v) + eps)
        yield x


def adadelta(x, gs, lr, rho, eps):
    squares = steps = 0.0
    for g in gs:
        squares = rho * squares + (1 - rho) * g * g
        d = -math.sqrt(steps + eps) / math.sqrt(squares + eps) * g
        steps = rho * steps + (1 - rho) * d * d
        x += lr * d
        yield x


def amsgrad(x, gs, lr, beta1, beta2, eps, corrected=""):
    m = v = most = 0.0
    for t, g in enumerate(gs, 1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g * g
        most = max(most, v / (1 - beta2**t) if corrected == "before" else v)
        root = math.sqrt(most / (1 - beta2**t) if corrected == "after" else most)
        x -= lr * (m / (1 - beta1**t) if corrected else m) / (root + eps)
        yield x


def radam(x, gs, lr, beta1, beta2, eps, above=4, uncorrected=False):
    m = v = 0.0
    longest = 2 / (1 - beta2) - 1
    for t, g in enumerate(gs, 1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g * g
        step = m / (1 - beta1**t)
        length = longest - 2 * t * beta2**t / (1 - beta2**t)
        if length > above:
            r = math.sqrt(
                (length - 4) * (length - 2) * longest
                / ((longest - 4) * (longest - 2) * length)
            )
            correction = math.sqrt(1 - beta2**t)
            if uncorrected:
                step *= r * correction / (math.sqrt(v) + eps)
            else:
                step *= r / (math.sqrt(v) / correction + eps)
        x -= lr * step
        yield x


_ADAM = {"lr": 0.01, "beta1": 0.9, "beta2": 0.99, "eps": 1e-3}

FIELD = {
    "gd": (gd, {"lr": 0.01}),
    "adagrad": (adagrad, {"lr": 0.1, "eps": 1e-3}),
    "adadelta": (adadelta, {"lr": 0.5, "rho": 0.9, "eps": 1e-3}),
    "amsgrad": (amsgrad, _ADAM),
    "amsgrad_corrected": (lambda *a, **k: amsgrad(*a, **k, corrected="after"), _ADAM),
    "amsgrad_of_corrected": (lambda *a, **k: amsgrad(*a, **k, corrected="before"), _ADAM),
    "radam": (radam, _ADAM),
    "radam_late": (lambda *a, **k: radam(*a, **k, above=5), _ADAM),
    "radam_pytorch": (lambda *a, **k: radam(*a, **k, above=5, uncorrected=True), _ADAM),
}
