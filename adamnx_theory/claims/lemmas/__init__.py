"""Certificates that claims on several papers rest on: descent, decay, stability, stationarity."""
