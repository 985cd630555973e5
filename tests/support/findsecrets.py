#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Looks for the tests' secrets (secrets.txt) in what the suite has written.

    findsecrets.py FILE...

Each file counts once: as passed where it holds none. The last line is `secrets: N passed, N failed`, the exit code 0 or 1. A
file that is not there is a failure: then nothing was looked at.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path


def secrets() -> dict[str, re.Pattern[bytes]]:
    lines = (Path(__file__).parent / "secrets.txt").read_bytes().splitlines()
    parts = [line.split(b" ", 1) for line in lines if line and not line.startswith(b"#")]
    return {name.decode().lstrip("~"): re.compile(secret if name.startswith(b"~") else re.escape(secret))
            for name, secret in parts}


def found_in(path: Path) -> list[str]:
    if not path.is_file():
        return [f"{path}: not there"]
    found = []
    looked_for = secrets()
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            found += [f"{path}:{number}: {name}" for name, secret in looked_for.items() if secret.search(line)]
    return found


def main(arguments: list[str]) -> int:
    if not arguments:
        print(__doc__)
        return 2
    findings = {name: found_in(Path(name)) for name in arguments}
    for finding in findings.values():
        print(*finding[:20], sep="\n", end="\n" if finding else "")
    failed = sum(1 for finding in findings.values() if finding)
    print(f"secrets: {len(findings) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
