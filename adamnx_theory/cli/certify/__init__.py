"""`certify`: the command, the files it writes, what Coq says about them, and twins."""
