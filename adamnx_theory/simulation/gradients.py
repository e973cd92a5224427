"""Models of the stochastic gradient of one coordinate.

    g_t = G + a_t + sigma e_t

G is the constant part, e_t the noise (independent, mean 0, variance 1) and a_t the
random part of the full gradient: Gaussian, mean 0, standard deviation D, and

    a_t = rho a_{t-1} + D sqrt(1 - rho^2) n_t,    a_0 ~ N(0, D^2)

D = 0 is a constant gradient, rho = 0 an independent one at each step, rho = 1 one
random gradient kept for all t; with any rho in [-1, 1] the model is stationary.

Noise: "gaussian" (kurtosis 3) or "laplace" (kurtosis 6; heavier tails), the latter
as e = sqrt((z1^2 + z2^2)/2) z3 with normal z: the radius squared is exponential,
and a Gaussian with exponential variance is Laplace's law exactly.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

import sympy as sp

from adamnx_theory.errors import BadInput, UnknownName
from adamnx_theory.simulation.codegen.program import Assignment, Draw
from adamnx_theory.simulation.numbers import finite_number

KURTOSIS = {"gaussian": 3.0, "laplace": 6.0}
SCALES = (1e-30, 1e30)  # beyond, the eighth powers behind the standard errors leave float64

GRADIENT = sp.Symbol("g", real=True)
#: The Hessian's diagonal, for methods that take it; only problems have one.
CURVATURE = sp.Symbol("curvature", real=True)
_LEVEL, _SIGMA, _SPREAD = sp.symbols("gradient_level noise_sd gradient_sd", real=True)
_RHO, _INNOVATION = sp.symbols("gradient_correlation innovation_sd", real=True)
_DEVIATION, _MOVED = sp.symbols("deviation moved_deviation", real=True)
_NOISE = sp.symbols("noise_1 noise_2 noise_3", real=True)
_SHOCK, _FIRST = sp.symbols("gradient_shock first_gradient", real=True)

# Coordinates of the generator's counter.
_NOISE_COORDINATES = (0, 3, 4)
_SHOCK_COORDINATE, _FIRST_COORDINATE = 1, 2


@dataclass(frozen=True)
class GradientModel:
    """The parameters G (`level`), sigma, D (`sd`), rho (`correlation`) and the noise's law.

    Raises `BadInput` for values that are not finite, negative standard deviations,
    a correlation outside [-1, 1] or without a random gradient, and sizes whose
    eighth power leaves float64; `UnknownName` for an unknown noise.
    """

    level: float = 0.0
    sigma: float = 1.0
    sd: float = 0.0
    correlation: float = 0.0
    noise: str = "gaussian"

    def __post_init__(self) -> None:
        for name, shown in (("level", "gradient"), ("sigma", "sigma"), ("sd", "gradient_sd"),
                            ("correlation", "correlation")):
            object.__setattr__(self, name, finite_number(shown, getattr(self, name)))
        if self.sigma < 0:
            raise BadInput(f"sigma = {self.sigma:g} is negative.")
        if self.sd < 0:
            raise BadInput(f"gradient_sd = {self.sd:g} is negative.")
        if not -1 <= self.correlation <= 1:
            raise BadInput(f"correlation = {self.correlation:g} is outside [-1, 1].")
        if self.correlation != 0 and self.sd == 0:
            raise BadInput("a correlation needs a random gradient: give gradient_sd as well.")
        if self.noise not in KURTOSIS:
            raise UnknownName("noise", self.noise, KURTOSIS)
        for size in (abs(self.level), self.sigma, self.sd):
            if size and not SCALES[0] <= size <= SCALES[1]:
                raise BadInput(f"{size:g} is too far from 1: its powers leave float64.")

    @property
    def mean_square(self) -> float:
        """E[g^2] = G^2 + D^2 + sigma^2."""
        return self.level**2 + self.sd**2 + self.sigma**2

    @property
    def square_variance(self) -> float:
        """K = Var[g^2] = (kurtosis - 1) sigma^4 + 4 sigma^2 E[h^2] + Var[h^2], h = G + a."""
        full = self.level**2 + self.sd**2
        own = 2 * self.sd**4 + 4 * self.level**2 * self.sd**2
        return (KURTOSIS[self.noise] - 1) * self.sigma**4 + 4 * self.sigma**2 * full + own

    @property
    def square_covariances(self) -> tuple[tuple[float, float], ...]:
        """Pairs (c, q): the squares at lag k >= 1 have covariance sum of c q^k."""
        rho = self.correlation
        pairs = ((2 * self.sd**4, rho * rho), (4 * self.level**2 * self.sd**2, rho))
        return tuple((c, q) for c, q in pairs if c and q)

    @property
    def assignments(self) -> tuple[Assignment, ...]:
        """What computes the gradient (and the moved random part) from draws and state."""
        rows: list[Assignment] = []
        g: sp.Expr = _LEVEL
        if self.sd:
            deviation = _DEVIATION
            if abs(self.correlation) == 1:
                moved: sp.Expr = sp.Integer(int(self.correlation)) * _DEVIATION
            elif self.correlation == 0:
                moved = _SPREAD * _SHOCK
            else:
                moved = _RHO * deviation + _INNOVATION * _SHOCK
            rows.append((_MOVED, moved))
            g = g + _MOVED
        if self.noise == "gaussian":
            e: sp.Expr = _NOISE[0]
        else:
            e = sp.sqrt((_NOISE[1] ** 2 + _NOISE[2] ** 2) / 2) * _NOISE[0]
        rows.append((GRADIENT, g + _SIGMA * e))
        return tuple(rows)

    @property
    def state(self) -> tuple[tuple[sp.Symbol, sp.Expr, sp.Expr], ...]:
        """What is carried along: (symbol, value at the start, new value)."""
        if self.sd and self.correlation:
            return ((_DEVIATION, _SPREAD * _FIRST, _MOVED),)
        return ()

    @property
    def draws(self) -> tuple[Draw, ...]:
        count = 1 if self.noise == "gaussian" else 3
        draws = [Draw(_NOISE[i], _NOISE_COORDINATES[i]) for i in range(count)]
        if self.sd and abs(self.correlation) < 1:
            draws.append(Draw(_SHOCK, _SHOCK_COORDINATE))
        if self.sd and self.correlation:
            draws.append(Draw(_FIRST, _FIRST_COORDINATE, once=True))
        return tuple(draws)

    @property
    def constants(self) -> dict[sp.Symbol, float]:
        values = {_LEVEL: self.level, _SIGMA: self.sigma}
        if self.sd:
            values[_SPREAD] = self.sd
        if self.sd and 0 < abs(self.correlation) < 1:
            rho = self.correlation
            values[_RHO] = rho
            values[_INNOVATION] = self.sd * ((1 - rho) * (1 + rho)) ** 0.5
        return values

    def to_dict(self) -> dict[str, object]:
        return asdict(self)
