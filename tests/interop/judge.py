#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Asks a real BuildKit about the corpus of broken caches.

    judge.py [--only CASE]...     print what BuildKit makes of each case
    judge.py --check              compare that with tests/data/broken/buildkit-verdicts.json, and that with the corpus's
                                  expectations; the last line is `N passed, N failed`, the exit code 0 or 1
    judge.py --write              write tests/data/broken/buildkit-verdicts.json

Each case is imported, as `type=local`, into a build that the good cache restores as a whole. Where BuildKit can't be
run, it says SKIPPED, and --check only compares the stored verdicts with the expectations.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from buildkit import Build, Daemon, Unavailable, Workplace

TESTS = Path(__file__).resolve().parents[1]
VERDICTS = TESTS / "data" / "broken" / "buildkit-verdicts.json"
MAKER = TESTS / "support" / "corpus" / "make_broken_caches.py"
COMPARED = ("outcome", "accepted", "continued", "message")


def make_corpus(directory: Path, only: list[str]) -> list[dict]:
    """Makes the cases that BuildKit is asked about, and returns what is expected of them."""
    arguments = [f"--only={name}" for name in only]
    subprocess.run([sys.executable, MAKER, directory, "--small", *arguments], check=True, stdout=subprocess.DEVNULL)
    return json.loads((directory / "expectations.json").read_text(encoding="utf-8"))["cases"]


def plain(text: str, case: Path) -> str:
    """A message without what differs from run to run."""
    text = text.replace(str(case), "CASE")
    text = re.sub(r"rpc error: code = \w+ desc = ", "", text)
    text = re.sub(r"/\S*/(containerd-mount|fs)\d+\b", r"\1", text)
    text = re.sub(r"/\S+/snapshots/\d+/fs", "SNAPSHOT", text)
    text = re.sub(r"\b[0-9a-z]{25}\b", "ID", text)
    return text if len(text) <= 400 else text[:250] + " … " + text[-150:]


def load_error(log: str, case: Path) -> str | None:
    """Why the daemon dropped a record: it says so in its log only."""
    found = re.search(r'msg="load cache for [^\n]*? err: ((?:[^"\\\n]|\\.)*)"', log)
    return plain(re.sub(r"\\(.)", r"\1", found[1]), case) if found else None


def verdict(build: Build, log: str, case: Path) -> dict:
    skipped = next((text for text in build.warnings if "local cache import at" in text), None)
    message = build.import_error or skipped or build.error
    if not build.ok:
        outcome = "build-fails"
    elif build.steps and build.restored == len(build.steps):
        outcome = "all"
    else:
        outcome = "part" if build.restored else "nothing"
    return {"outcome": outcome, "accepted": not (build.import_error or skipped), "continued": build.ok,
            "message": plain(message, case) if message else None, "loadError": load_error(log, case)}


def ask(workplace: Workplace, corpus: Path, cases: list[dict], seen=lambda name, verdict: None) -> dict[str, dict]:
    verdicts = {}
    for case in cases:
        path = corpus / case["cache"]
        with Daemon(workplace) as daemon:
            build = daemon.build("--import-cache", f"type=local,src={path},tag={case['tag']}")
            verdicts[case["name"]] = verdict(build, daemon.log(), path)
        seen(case["name"], verdicts[case["name"]])
    return verdicts


def against_stored(live: dict, stored: dict | None) -> list[str]:
    if stored is None:
        return ["there is no stored verdict"]
    return [f"{key}: {live[key]!r}, stored is {stored[key]!r}" for key in COMPARED if live[key] != stored[key]]


def against_expected(stored: dict, expected: dict) -> list[str]:
    """The expectation's message is a part of what BuildKit prints, or logs on dropping a record."""
    wrong = [f"{key}: {stored[key]!r}, expected is {expected[key]!r}"
             for key in ("outcome", "accepted") if stored[key] != expected[key]]
    printed = f"{stored['message']} {stored['loadError']}"
    if expected["message"] is not None and expected["message"] not in printed:
        wrong.append(f"message: {printed!r} does not hold {expected['message']!r}")
    return wrong


def check(cases: list[dict], stored: dict[str, dict], live: dict[str, dict] | None) -> int:
    failed = 0
    for case in cases:
        name = case["name"]
        wrong = against_stored(live[name], stored.get(name)) if live is not None else []
        wrong += against_expected(stored[name], case["buildkit"]) if name in stored else ["no verdict is stored"]
        failed += bool(wrong)
        for text in dict.fromkeys(wrong):
            print(f"FAIL {name}: {text}")
    print(f"{len(cases) - failed} passed, {failed} failed")
    return 1 if failed else 0


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", action="append", default=[], metavar="CASE", help="this case only (may be repeated)")
    parser.add_argument("--check", action="store_true", help="compare with what is stored and expected")
    parser.add_argument("--write", action="store_true", help="store what BuildKit says")
    options = parser.parse_args(arguments)

    stored = json.loads(VERDICTS.read_text(encoding="utf-8"))["cases"] if VERDICTS.exists() else {}
    with tempfile.TemporaryDirectory(prefix="cachalot-judge-") as name:
        directory = Path(name)
        cases = make_corpus(directory / "corpus", options.only)
        try:
            workplace = Workplace(directory)
            version = workplace.version()
            live = ask(workplace, directory / "corpus", cases,
                       lambda case, said: print(f"{case}: {json.dumps(said, ensure_ascii=False)}", flush=True))
        except Unavailable as reason:
            print(f"SKIPPED: the real BuildKit was not asked: {reason}")
            return check(cases, stored, None) if options.check else 0
        if options.write:
            stored = {**(stored if options.only else {}), **live}
            write(version, stored)
    return check(cases, stored, live) if options.check else 0


def write(version: str, verdicts: dict[str, dict]) -> None:
    text = json.dumps({
        "schemaVersion": 1, "buildkit": version,
        "note": "What a real BuildKit said of the corpus's caches, imported as type=local: written by "
                "tests/interop/judge.py --write. loadError is from the daemon's log: why it dropped a record.",
        "cases": dict(sorted(verdicts.items()))}, indent=1, ensure_ascii=False)
    VERDICTS.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
