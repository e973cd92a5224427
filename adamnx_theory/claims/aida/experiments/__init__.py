"""Section V: Figures 2 to 4 repeated in several arithmetics, and the published accuracies."""
