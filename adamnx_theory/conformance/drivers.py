"""One face for every kind of implementation: start at x0, then step with gradients.

Kinds, told apart by what the target is, in this order:

torch     a class derived from `torch.optim.Optimizer`
stepper   a class (or factory) whose objects have `step(x, g) -> x`
function  a function whose first three arguments are named x, g, state; it returns x.
          `state` is a dictionary, empty at the first step, that it may fill
pair      a factory of an object with `init(x)` and `update(g, state, x)` -> (change, state),
          as optax has it, or of a pair of such functions; x moves by the change

Arrays are float64, (n,).  A state variable is seen where the implementation keeps an
array of x's shape under one of the names in `STATES`.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from typing import Any, Protocol

import numpy as np

from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.errors import BadInput

#: Our state variable -> the names under which libraries keep it.
STATES: dict[str, tuple[str, ...]] = {
    "m": ("m", "exp_avg", "mu", "momentum_buffer", "trace", "momentum"),
    "v": ("v", "exp_avg_sq", "nu", "square_avg"),
    "m1": ("m1", "exp_avg_fast", "exp_avg"),
    "m2": ("m2", "exp_avg_slow"),
}


class Driver(Protocol):
    """A running implementation."""

    def step(self, g: Floats) -> Any:
        """Move by one step with gradient g; returns the new x."""
        ...

    def state(self) -> Mapping[str, Any]:
        """What it remembers, by its own names."""
        ...


Start = Callable[[Floats], Driver]


def kind(target: Any) -> str:
    """"torch", "function" or "object" (a class or factory whose result decides)."""
    torch = sys.modules.get("torch")
    if isinstance(target, type) and torch and issubclass(target, torch.optim.Optimizer):
        return "torch"
    if not isinstance(target, type) and _first_arguments(target) == ("x", "g", "state"):
        return "function"
    return "object"


def skipped(target: Any) -> tuple[str, ...]:
    """The arguments that are no parameters of the method."""
    if kind(target) == "torch":
        first = next(iter(inspect.signature(target).parameters), "params")
        return (first,)
    return ("x", "g", "state") if kind(target) == "function" else ()


def starter(what: str, target: Any, keywords: Mapping[str, Any]) -> Start:
    """How to start the implementation at an x0; each start is independent of the others."""
    sort = kind(target)
    if sort == "torch":
        return lambda x0: _Torch(target, keywords, x0)
    if sort == "function":
        return lambda x0: _Function(target, keywords, x0)
    made = target(**keywords)
    if callable(getattr(made, "step", None)):
        return lambda x0: _Stepper(target(**keywords), x0)
    pair = _pair(made)
    if pair is None:
        raise BadInput(
            f"{what} gives neither an object with step(x, g) nor one with init and update."
        )
    return lambda x0: _Pair(pair, x0)


def _first_arguments(target: Any) -> tuple[str, ...]:
    try:
        return tuple(inspect.signature(target).parameters)[:3]
    except (TypeError, ValueError):
        return ()


def _pair(made: Any) -> tuple[Callable[..., Any], Callable[..., Any]] | None:
    parts = (getattr(made, "init", None), getattr(made, "update", None))
    if not all(map(callable, parts)) and isinstance(made, tuple) and len(made) == 2:
        parts = made
    return (parts[0], parts[1]) if all(map(callable, parts)) else None  # type: ignore[return-value]


class _Torch:
    def __init__(self, cls: Any, keywords: Mapping[str, Any], x0: Floats) -> None:
        self._torch: Any = sys.modules["torch"]
        self._x = self._torch.nn.Parameter(self._torch.tensor(x0, dtype=self._torch.float64))
        self._optimizer = cls([self._x], **keywords)

    def step(self, g: Floats) -> Any:
        self._x.grad = self._torch.tensor(g, dtype=self._torch.float64)
        self._optimizer.step()
        return self._x.detach().numpy().copy()

    def state(self) -> Mapping[str, Any]:
        kept = self._optimizer.state[self._x]
        return {k: v.numpy() for k, v in kept.items() if isinstance(v, self._torch.Tensor)}


class _Function:
    def __init__(self, function: Any, keywords: Mapping[str, Any], x0: Floats) -> None:
        self._function, self._keywords = function, keywords
        self._x, self._state = x0.copy(), {}

    def step(self, g: Floats) -> Any:
        self._x = self._function(self._x, g.copy(), self._state, **self._keywords)
        return self._x

    def state(self) -> Mapping[str, Any]:
        return self._state


class _Stepper:
    def __init__(self, made: Any, x0: Floats) -> None:
        self._made, self._x = made, x0.copy()

    def step(self, g: Floats) -> Any:
        self._x = self._made.step(self._x, g.copy())
        return self._x

    def state(self) -> Mapping[str, Any]:
        return getattr(self._made, "__dict__", {})


class _Pair:
    """init and update, on JAX arrays where JAX is loaded, else on NumPy's."""

    def __init__(self, pair: tuple[Callable[..., Any], Callable[..., Any]], x0: Floats) -> None:
        self._jax: Any = sys.modules.get("jax")
        self._update = pair[1]
        with self._double():
            self._x = self._array(x0)
            self._state = pair[0](self._x)

    def step(self, g: Floats) -> Any:
        with self._double():
            change, self._state = self._update(self._array(g), self._state, self._x)
            self._x = self._x + change
            return np.asarray(self._x)

    def state(self) -> Mapping[str, Any]:
        found: dict[str, Any] = {}
        _collect(self._state, found)
        return found

    def _array(self, values: Floats) -> Any:
        return self._jax.numpy.asarray(values) if self._jax else values.copy()

    def _double(self) -> Any:
        """JAX computes in float32 unless told otherwise; told only for this run."""
        return self._jax.enable_x64(True) if self._jax else nullcontext()


def _collect(state: Any, found: dict[str, Any]) -> None:
    """The named leaves of nested named tuples, dictionaries and tuples; the first wins."""
    if hasattr(state, "_asdict"):
        state = state._asdict()
    if isinstance(state, Mapping):
        for name, value in state.items():
            if isinstance(value, tuple | list | Mapping):
                _collect(value, found)
            else:
                found.setdefault(str(name), value)
    elif isinstance(state, tuple | list):
        for part in state:
            _collect(part, found)
