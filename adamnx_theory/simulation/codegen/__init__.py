"""Kernels from definitions: a target-independent program and one printer per target."""
