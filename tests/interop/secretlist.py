# SPDX-License-Identifier: Apache-2.0
"""The secrets that the scripts use, from the one list of all tests."""

from __future__ import annotations

import re
from pathlib import Path

LIST = Path(__file__).resolve().parents[1] / "support" / "secrets.txt"


def entries() -> dict[str, str]:
    lines = [line for line in LIST.read_text().splitlines() if line and not line.startswith("#")]
    return dict(line.split(" ", 1) for line in lines)


def secret(name: str) -> str:
    return entries()[name]


def told(text: str) -> list[str]:
    """The names of those that stand in a text; after ~ in the list is what those made anew in each run look like."""
    return [name for name, secret in entries().items()
            if (re.search(secret, text) if name.startswith("~") else secret in text)]
