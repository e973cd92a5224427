"""The ten test functions of Table I: as printed, as Andrei's, smooth, and their minimizers."""
