#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Asks a real BuildKit and the official client about the tests' own cache service, and about what Cachalot does with it.

    gha.py --cli PROGRAM

The service is checked first: npm's @actions/cache saves to it and restores, and BuildKit exports to it and imports what it
exported, every step CACHED. Then Cachalot reads what BuildKit wrote, and BuildKit imports what Cachalot wrote. The last
line is `N passed, N failed`, the exit code 0 or 1. What can't be run is SKIPPED, which in CI is a failure.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from buildkit import GOOD_CACHE, Daemon, Unavailable, Workplace
from copies import Table, build_from, unsound
from ghaserver import NODE_MODULES, GhaServer, gha_server

HERE = Path(__file__).resolve().parent


def official_client(server: GhaServer, version: int) -> str | None:
    """What goes wrong between @actions/cache and the service; None for nothing."""
    if not (NODE_MODULES / "@actions" / "cache").exists():
        return "-@actions/cache is not in build/tools"
    with tempfile.TemporaryDirectory(prefix="cachalot-actions-") as work:
        for name in ("temp", "workspace"):
            (Path(work) / name).mkdir()
        environment = {"PATH": os.environ["PATH"], "HOME": work, "RUNNER_TEMP": f"{work}/temp",
                       "GITHUB_WORKSPACE": f"{work}/workspace", **server.environment(version, f"npm/v{version}")}
        done = subprocess.run(["node", HERE / "actionscache.mjs", NODE_MODULES, f"{work}/workspace"], env=environment,
                              capture_output=True, text=True, timeout=120)
    if done.returncode == 0 and done.stdout.rstrip().endswith("saved and restored"):
        return None
    return (done.stderr or done.stdout).strip()[-500:]


class Cachalot:
    def __init__(self, program: str, environment: dict[str, str]):
        self.program = program
        self.environment = os.environ | environment

    def run(self, *arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run([self.program, *arguments, "--json", "--no-progress"], capture_output=True, text=True,
                              env=self.environment)


def ours_of_theirs(cachalot: Cachalot, scope: str, local: str) -> str | None:
    """BuildKit wrote one build to the service and to a directory: they have to be equal, and whole."""
    compared = cachalot.run("compare", local, f"type=gha,scope={scope}", "--fail-on", "any")
    if compared.returncode != 0:
        return (compared.stderr or compared.stdout).strip()[-300:]
    verified = cachalot.run("verify", "--deep", f"type=gha,scope={scope}")
    if verified.returncode != 0:
        return (verified.stderr or verified.stdout).strip()[-300:]
    listed = json.loads(cachalot.run("ls", "type=gha").stdout)["caches"]
    mine = [cache for cache in listed if cache["scope"] == scope]
    totals = json.loads(cachalot.run("inspect", local).stdout)["totals"]
    if len(mine) != 1 or (mine[0]["layers"], mine[0]["bytes"]) != (totals["layers"], totals["blobBytes"]):
        return f"ls: {mine}, but the directory holds {totals}"
    return None


def theirs_of_ours(workplace: Workplace, cachalot: Cachalot, server: GhaServer, version: int, source: str) -> str | None:
    copied = cachalot.run("copy", source, "type=gha,scope=ours")
    if copied.returncode != 0:
        return copied.stderr.strip()[-300:]
    build, files = build_from(workplace, server.spec("ours", version, f"cachalot/v{version}"))
    return unsound(build) or (None if files else "the result is empty")


def check(workplace: Workplace, server: GhaServer, program: str, version: int, table: Table) -> None:
    name, repository = f"version {version}", f"cachalot/v{version}"
    cachalot = Cachalot(program, server.environment(version, repository))
    local = workplace.directory / f"theirs-{version}"
    spec = server.spec("theirs", version, repository)
    with Daemon(workplace) as daemon:
        exported = daemon.build("--export-cache", spec + ",mode=max", "--export-cache",
                                f"type=local,dest={local},tag=t,mode=max", timeout=180)
    if not exported.ok:
        table.row(name, {"BuildKit's export": exported.error})
        return
    imported, files = build_from(workplace, spec)
    cells = {"BuildKit itself": unsound(imported) or (None if files else "the result is empty"),
             "read": ours_of_theirs(cachalot, "theirs", f"{local}:t"),
             "written": theirs_of_ours(workplace, cachalot, server, version, f"{GOOD_CACHE}:max"),
             "copied": theirs_of_ours(workplace, cachalot, server, version, "type=gha,scope=theirs")}
    table.row(name, cells, "good")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", required=True, help="the program cachalot-cli")
    options = parser.parse_args(arguments)
    table = Table()
    begin = time.monotonic()
    on_ci = os.environ.get("CI") == "true"
    try:
        with gha_server() as server, tempfile.TemporaryDirectory(prefix="cachalot-ghainterop-") as directory:
            table.row("the official client", {f"version {v}": official_client(server, v) for v in (1, 2)},
                      "saved and restored")
            workplace = Workplace(Path(directory))
            print(f"BuildKit {workplace.version()}")
            for version in (1, 2):
                check(workplace, server, str(Path(options.cli).resolve()), version, table)
    except Unavailable as reason:
        print(f"SKIPPED: the cache service was not put before a real BuildKit: {reason}")
        return 1 if on_ci or table.failed else 0
    if table.skipped:
        print(f"SKIPPED: {table.skipped} of {table.passed + table.failed + table.skipped} cells")
    print(f"{time.monotonic() - begin:.0f} s")
    print(f"interop: {table.passed} passed, {table.failed} failed")
    return 1 if table.failed or (on_ci and table.skipped) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
