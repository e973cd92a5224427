"""Imported by the workers that we start: Ctrl-C is not for them, their client ends them."""

import signal

signal.signal(signal.SIGINT, signal.SIG_IGN)
