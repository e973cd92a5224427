"""What a kernel writes: moments of what is observed, its values, or the whole state."""

MOMENTS, SAMPLES, STATES = "moments", "samples", "states"
OUTPUTS = (MOMENTS, SAMPLES, STATES)
