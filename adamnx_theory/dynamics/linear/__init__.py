"""The linear step at a minimizer, from the definition: derivatives, limits in t, modes, maps."""
