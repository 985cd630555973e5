#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A real build exports in a loop while `prune` runs in a loop: no build may fail, and no blob may be missing.

    contention.py --cli PROGRAM [--seconds N] [--only local|s3]

Into a local directory, and into an s3 prefix, for so many seconds each (15, if not said). The sources go back and forth between
two versions, about as often as what only the other one needs reaches the grace age: exports come to count on blobs just when
these may be deleted. The last line is `interop: N passed, N failed`,
the exit code 0 or 1. Where BuildKit can't be run, it says SKIPPED.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
import threading
import time
from pathlib import Path

from buildkit import Daemon, Unavailable, Workplace
from copies import Table, build_from, unsound
from generations import change_sources
from matrix import Cachalot
from objects import look_into
from reachable import in_directory
from stores import Place, Servers, all_servers

GRACE = 10.0
# What an export touches of what it finds in s3; it is the grace age's lower bound.
TOUCH = ",touch_refresh=2s"


def missing_now(place: Place) -> set[str]:
    if place.kind == "s3":
        return look_into(place).missing()
    live, there = in_directory(place.servers.directory / "local" / place.name)
    return live - there


def missing_blobs(place: Place) -> str:
    """Empty where all is there, or is again after a moment: what an export counted on is put back when it is named."""
    end = time.monotonic() + 3
    while True:
        try:
            missing = ", ".join(sorted(missing_now(place)))
        except (OSError, ValueError) as error:
            missing = str(error)
        if not missing or time.monotonic() > end:
            return missing
        time.sleep(0.02)


class Pruner:
    """`prune` in a loop, in a thread of its own."""

    def __init__(self, cachalot: Cachalot, spec: str):
        self.cachalot, self.spec = cachalot, spec
        self.runs = self.refused = self.deleted = 0
        self.wrong: list[str] = []
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._loop)

    def __enter__(self) -> "Pruner":
        self._thread.start()
        return self

    def __exit__(self, *_exception) -> None:
        self._stop.set()
        self._thread.join()

    def _loop(self) -> None:
        while not self._stop.is_set():
            done = self.cachalot.run("prune", self.spec, "--grace", f"{GRACE:.0f}s", "--yes")
            self.runs += 1
            if done.returncode == 0:
                self.deleted += json.loads(done.stdout)["blobsRemoved"]
            elif done.returncode == 7:
                self.refused += 1  # the names changed faster than they could be read, or a lock was held
            else:
                self.wrong.append(f"prune ended with {done.returncode}: {done.stderr.strip()[-300:]}")


def check(workplace: Workplace, cachalot: Cachalot, place: Place, seconds: float, table: Table) -> None:
    suffix = TOUCH if place.kind == "s3" else ""
    wrong: list[str] = []
    builds = failed = lost = 0
    version = 0

    def build_once(daemon: Daemon) -> None:
        nonlocal builds, failed, lost
        change_sources(workplace, 20 + version)
        build = daemon.build("--export-cache", place.spec("main", "dest") + suffix + ",mode=max", timeout=120)
        builds += 1
        if not build.ok:
            failed += 1
            wrong.append(f"build {builds} failed: {build.error}")
        if missing := missing_blobs(place):
            lost += 1
            wrong.append(f"after build {builds} there are missing: {missing}")

    with Daemon(workplace) as daemon:
        build_once(daemon)
        with Pruner(cachalot, place.spec("main", "src") + suffix) as pruner:
            end = time.monotonic() + seconds
            turn = 0.0
            while time.monotonic() < end and len(wrong) < 5:
                if time.monotonic() > turn:
                    version = 1 - version
                    turn = time.monotonic() + random.uniform(0.95, 1.2) * GRACE
                build_once(daemon)
    wrong += pruner.wrong
    verified = cachalot.run("verify", place.spec("main", "src"))
    if verified.returncode:
        wrong.append((verified.stderr or verified.stdout)[-300:])
    build, _ = build_from(workplace, place.spec("main", "src"))
    if problem := unsound(build):
        wrong.append(problem)
    if pruner.deleted == 0:
        wrong.append("prune deleted nothing: nothing was tested")
    table.row(f"contention, {place.kind}", {
        f"{builds} builds ({failed} failed), {pruner.runs} prunes ({pruner.refused} refused), {pruner.deleted} blobs deleted, "
        f"{lost} times one missing": "; ".join(wrong[:3]) or None}, "sound")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", required=True, help="the program cachalot-cli")
    parser.add_argument("--seconds", type=float, default=15, help="how long builds and prunes go on, for each store")
    parser.add_argument("--only", choices=("local", "s3"), help="only this store")
    options = parser.parse_args(arguments)
    table = Table()
    try:
        with tempfile.TemporaryDirectory(prefix="cachalot-contention-") as name:
            directory = Path(name)
            workplace = Workplace(directory)
            with all_servers(directory) as servers:
                environment = servers.environment() | {"HOME": name, "XDG_STATE_HOME": name}
                cachalot = Cachalot(str(Path(options.cli).resolve()), environment)
                print(f"BuildKit {workplace.version()}")
                for kind in [options.only] if options.only else ("local", "s3"):
                    check(workplace, cachalot, Place(kind, servers, "busy"), options.seconds, table)
    except Unavailable as reason:
        print(f"SKIPPED: no build exported beside a clean-up, so nothing is known about it: {reason}")
        return 1 if os.environ.get("CI") == "true" else 0
    print(f"interop: {table.passed} passed, {table.failed} failed")
    return 1 if table.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
