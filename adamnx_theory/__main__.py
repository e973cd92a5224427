"""`python -m adamnx_theory` is the same as the command `adamnx-theory`."""

from adamnx_theory.cli.entry import main

if __name__ == "__main__":
    raise SystemExit(main())
