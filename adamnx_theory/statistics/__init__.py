"""Statistics of the comparisons: standard errors, tests, sample sizes."""
