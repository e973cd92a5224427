"""What the claims on Ada2MS share.

Notation: v is a coordinate's second moment, w the global one, s the share of w, c a
scale.  `below(b2, s, v, w, t)` is the root that the step divides by, from the package's
definition; b2 is the decay rate of the second moments.
"""

from __future__ import annotations

from functools import partial

from adamnx_theory.claims.declare import declared
from adamnx_theory.claims.lemmas.pieces import part
from adamnx_theory.definitions.optimizers import ada2ms, adam

OURS = "The abstract gives no formula: this is our reading, eps negligible beside the moments."
POSITIVE = {"v": "0 < v", "w": "0 < w"}
SHARE = {"s": "0 <= s"}
DECAY = {"b2": "0 < b2 < 1", "t": "1 <= t"}

BELOW = part(ada2ms, "below", ada2ms.root, "b2 s v w t")
VHAT = part(adam, "vhat", adam.vhat, "b2 v t")


claim = partial(declared, "ada2ms")  # a claim of the abstract of Ada2MS
