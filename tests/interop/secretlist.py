# SPDX-License-Identifier: Apache-2.0
"""The secrets that the scripts use, from the one list of all tests."""

from __future__ import annotations

from pathlib import Path

LIST = Path(__file__).resolve().parents[1] / "support" / "secrets.txt"


def secrets() -> dict[str, str]:
    lines = [line for line in LIST.read_text().splitlines() if line and not line.startswith("#")]
    return dict(line.split(" ", 1) for line in lines)


def secret(name: str) -> str:
    return secrets()[name]
