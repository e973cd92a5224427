"""`simulate`: the two kinds of simulation, their plots, and where their results go."""
