"""Sample sizes by name.

With values near a normal distribution (kurtosis 3) `quick` detects a variance that
is wrong by 1 % and `full` one that is wrong by 0.1 %, with probability 0.99 in every
single check of twenty, at a family error of 1e-6; `sample_size` gives the numbers
for other cases.  Where v_t is a single square (kurtosis 15, or more), the same
sample shows about 2.7 times that.
"""

from __future__ import annotations

from adamnx_theory.errors import UnknownName

PROFILES = {"quick": 1 << 22, "full": 1 << 28}
SENSITIVITY = {"quick": 0.01, "full": 0.001}


def trajectories(profile: str) -> int:
    """The number of trajectories of a profile; raises `UnknownName` for another name."""
    if profile not in PROFILES:
        raise UnknownName("profile", profile, PROFILES)
    return PROFILES[profile]
