"""The second-moment estimate: its mean and its variance (Section 3.1)."""
