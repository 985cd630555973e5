#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes a corpus of broken BuildKit caches, and expectations.json which says what to expect of each.

    make_broken_caches.py OUTDIR [--only CASE]... [--small | --no-burdens]     make the cases, each in OUTDIR/CASE
    make_broken_caches.py --list                                                list them

Same input, same bytes. tests/data/broken/README.md describes expectations.json.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from pathlib import Path

from brokencaches.registry import BURDEN, Case, all_cases
from brokencaches.workshop import Cache, GoodCache

GOOD_CACHE = Path(__file__).resolve().parents[2] / "data" / "caches" / "buildkit-pair"


def make(cases: list[Case], outdir: Path) -> None:
    outdir.mkdir(parents=True, exist_ok=True)
    # Blobs are linked to a copy, so that nothing that happens to the corpus can reach the source tree.
    originals = outdir / ".originals"
    remove(originals)
    shutil.copytree(GOOD_CACHE, originals)
    good = GoodCache(originals, "max")
    expectations = []
    for case in cases:
        directory = outdir / case.name
        remove(directory)
        place = case.breaker(Cache(directory, good))
        expectations.append(case.to_json(place))
    text = json.dumps({"schemaVersion": 1, "cases": expectations}, indent=1, ensure_ascii=False)
    (outdir / "expectations.json").write_text(text + "\n", encoding="utf-8")


def remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("outdir", type=Path, nargs="?", metavar="OUTDIR")
    parser.add_argument("--only", action="append", metavar="CASE", help="make this case only (may be repeated)")
    parser.add_argument("--small", action="store_true", help="leave out what BuildKit is not asked about")
    parser.add_argument("--no-burdens", action="store_true", help="leave out what is only big: a million records, bombs")
    parser.add_argument("--list", action="store_true", help="list the cases and what is broken in each")
    options = parser.parse_args(arguments)

    cases = all_cases()
    if options.only:
        unknown = set(options.only) - {case.name for case in cases}
        if unknown:
            parser.error("no such case: " + ", ".join(sorted(unknown)))
        cases = [case for case in cases if case.name in options.only]
    if options.small:
        cases = [case for case in cases if case.unjudged is None]
    if options.no_burdens:
        cases = [case for case in cases if case.unjudged != BURDEN]
    if options.list:
        width = max(len(case.name) for case in cases)
        for case in cases:
            print(f"{case.name:{width}}  {case.description}")
        return 0
    if options.outdir is None:
        parser.error("OUTDIR is missing")
    make(cases, options.outdir)
    print(f"{len(cases)} caches in {options.outdir}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
