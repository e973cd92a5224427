"""Proofs as data: writing them, finding witnesses, checking, explaining."""
