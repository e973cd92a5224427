"""Numbers: read exactly, computed in intervals, rounded correctly to float64."""
