"""`explain`: a claim or a definition written out for a reader."""
