"""The step as an autonomous map plus a vanishing rest: fixed points, continuity, the way back."""
