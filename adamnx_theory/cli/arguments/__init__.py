"""What is typed: completion by the shell, formulas, pairs NAME=VALUE."""
