"""What gradient noise leaves at a minimizer: the covariance, on the way and at rest."""
