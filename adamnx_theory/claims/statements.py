"""The record of what the ledger's theorems state.

`data/statements.json` maps the name of every certificate to the SHA-256 of its
statement.  The checker refuses a certificate of a recorded name that states
anything else, so a changed statement cannot pass as the recorded one.

    python -m adamnx_theory.claims.statements --check    is the record current?
    python -m adamnx_theory.claims.statements --write    renew it
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from adamnx_theory.claims.model import Settings
from adamnx_theory.claims.registry import claims
from adamnx_theory.proof.checker.check import recorded_statements, statement_digest

PATH = Path(__file__).parent / "data" / "statements.json"


def current() -> dict[str, str]:
    """Name and statement digest of every certificate of the ledger.

    Raises ValueError if one name stands for two statements.
    """
    found: dict[str, str] = {}
    proofs = (e for claim in claims() for e in claim.evidence if not e.simulated)
    for evidence in proofs:
        certificate = evidence.run(Settings()).certificate
        if certificate is None:
            continue
        digest = statement_digest(certificate)
        if found.setdefault(certificate["name"], digest) != digest:
            raise ValueError(f"two statements are called {certificate['name']}")
    return dict(sorted(found.items()))


def main(arguments: list[str]) -> int:
    """0 if the record is current (or has been written), 1 if not, 2 for wrong usage."""
    if arguments not in (["--check"], ["--write"]):
        print("usage: python -m adamnx_theory.claims.statements --check|--write", file=sys.stderr)
        return 2
    found = current()
    if arguments == ["--write"]:
        PATH.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
        print(f"{len(found)} statements recorded in {PATH.name}")
        return 0
    recorded = recorded_statements()
    changed = sorted(n for n in found.keys() | recorded.keys() if found.get(n) != recorded.get(n))
    print(f"changed: {', '.join(changed)}" if changed else f"{len(found)} statements as recorded")
    return 1 if changed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
