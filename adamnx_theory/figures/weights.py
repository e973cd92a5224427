"""Which gradients a second moment remembers.

With v_t = b_t v_{t-1} + (1 - b_t) g_t^2 and b_1 = 0, v_t is a weighted mean of
g_1^2, ..., g_t^2 with the weights w_{t,i} = (1 - b_i) b_{i+1} ... b_t.
"""

from __future__ import annotations

import numpy as np

from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.figures.curves import Curve


def weights(curve: Curve, t: int) -> Floats:
    """w_{t,1}, ..., w_{t,t}, shape (t,).

    Multiplications alone, from the newest rate backwards: nothing cancels, the
    relative error stays below 2 (t + 1) 2^-53, and every machine gives the same bits.
    """
    rates, gains = curve.rate.table(t), curve.gain.table(t)
    kept = np.append(np.cumprod(rates[:0:-1])[::-1], 1.0)
    return gains * kept
