"""The command line `adamnx-theory`: one file or folder per command, wired in `app`.

Commands import what they need when they run, so that `--help` answers at once.
"""
