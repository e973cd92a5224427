"""One file per figure; each exposes `FIGURE` and is named after its module."""
