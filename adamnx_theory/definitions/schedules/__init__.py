"""One file per schedule; each exposes `DEFINITION` and is named after its module."""
