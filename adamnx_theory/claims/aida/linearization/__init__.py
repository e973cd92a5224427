"""The linear part of the step at 0: its Jacobian, its eigenvalues, and what they decide."""
