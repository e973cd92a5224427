"""How fast Aida approaches a minimizer: the rate law for q > 1, and rates that are measured."""
