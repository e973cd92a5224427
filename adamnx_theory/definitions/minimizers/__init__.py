"""Minimizers of the test functions: found by descent, then proved in interval arithmetic."""
