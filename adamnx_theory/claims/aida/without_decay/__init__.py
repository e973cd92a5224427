"""Aida without weight decay near a minimum: it stays near, and converges for every q > 1."""
