"""Aida with weight decay near 0: contraction in two norms, and Theorems 3 to 5."""
