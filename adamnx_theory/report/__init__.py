"""The ledger as one HTML file."""

from adamnx_theory.report.page import ledger_page

__all__ = ["ledger_page"]
