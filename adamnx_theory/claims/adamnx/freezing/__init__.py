"""AdamNX's second moment freezes: its gains, the stability that follows, and what is forgotten."""
