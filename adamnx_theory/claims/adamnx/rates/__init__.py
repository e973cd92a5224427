"""AdamNX's decay rate and those of others (Sections 3.2, 3.3 and 5.4), and AdaX, whose it is."""
