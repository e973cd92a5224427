"""When a minimizer holds: the exact condition, thresholds, onsets, the bias corrections."""
