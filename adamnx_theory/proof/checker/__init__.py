"""The independent checker of certificates.

It shares no code with the search for proofs, imports neither SymPy nor any
other part of the package, and uses exact rational arithmetic (and, for closed
numerical facts, the balls of python-flint).  Start reading at `check.py`.
"""

from .check import Refused, Report, check_certificate, check_file, digest, seal

__all__ = ["Refused", "Report", "check_certificate", "check_file", "digest", "seal"]
