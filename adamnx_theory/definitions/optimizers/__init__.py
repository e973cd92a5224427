"""One file per optimizer; each exposes `DEFINITION` and is named after its module."""
