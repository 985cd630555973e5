#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every backend to every backend, with a real BuildKit at both ends.

    matrix.py --cli PROGRAM [--from KIND]... [--to KIND]...

BuildKit exports a build to each source (in mode max; inline, which knows only min, into an image), and a variant of it for two
platforms. Cachalot copies them to each destination, and a buildkitd with an empty store imports from there: every step has to
be CACHED, and the result has to have the files of the first build. The table shows the seconds of a cell's two copies and the
bytes that they wrote. Beside that, what BuildKit and what Cachalot wrote into one store have to list alike and compare as
equal; and nothing that Cachalot writes may hold a secret. The last line is `interop: N passed, N failed`, the exit code 0 or 1.
What can't be run is SKIPPED, which on CI (CI=true) is a failure.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from buildkit import Daemon, Unavailable, Workplace
from copies import unsound
from secretlist import told
from stores import KINDS, Place, Servers, all_servers

SOURCES = (*KINDS, "inline")
PLATFORMS = ("--opt", "filename=Dockerfile.multi", "--opt", "platform=linux/amd64,linux/arm64")
VARIANTS: dict[str, tuple[str, ...]] = {"one": (), "two": PLATFORMS}  # by the name of the cache


def tree_of(directory: Path) -> str:
    """A digest of the files and what is in them."""
    hashed = hashlib.sha256()
    for path in sorted(directory.rglob("*")):
        if path.is_file() and not path.is_symlink():
            hashed.update(f"{path.relative_to(directory)}\0".encode() + hashlib.sha256(path.read_bytes()).digest())
    return hashed.hexdigest()


class Cachalot:
    """The program; notes where it told a secret."""

    def __init__(self, program: str, environment: dict[str, str]):
        self.program = program
        self.environment = environment
        self.told: list[str] = []

    def run(self, *arguments: str, environment: dict[str, str] | None = None) -> subprocess.CompletedProcess:
        done = subprocess.run([self.program, *arguments, "--json", "--no-progress"], capture_output=True, text=True,
                              env=self.environment | (environment or {}), timeout=120)
        self.told += [f"{arguments[0]} tells {name}" for name in told(done.stdout + done.stderr)]
        return done


@dataclass
class Cell:
    wrong: str | None
    seconds: float = 0.0
    bytes: int = 0


class Matrix:
    def __init__(self, workplace: Workplace, servers: Servers, cachalot: Cachalot):
        self.workplace = workplace
        self.servers = servers
        self.cachalot = cachalot
        self.trees: dict[str, str] = {}  # by variant: of the first build

    def theirs(self, kind: str) -> Place:
        """Where BuildKit writes."""
        return Place(kind, self.servers, "theirs")

    def source(self, kind: str, variant: str) -> str:
        if kind == "inline":
            return f"type=registry,ref={self.servers.registry}/image:{variant}"
        return self.theirs(kind).spec(variant, "src")

    def export_all(self) -> str | None:
        """Builds once and exports to all sources."""
        with Daemon(self.workplace) as daemon:
            for variant, options in VARIANTS.items():
                result = Path(tempfile.mkdtemp(prefix="first-", dir=self.workplace.directory))
                first = daemon.build(*options, "--output", f"type=local,dest={result}", timeout=180)
                if not first.ok:
                    return f"the first build ({variant}): {first.error}"
                self.trees[variant] = tree_of(result)
                for kind in SOURCES:
                    if kind == "inline":
                        image = f"{self.servers.registry}/image:{variant}"
                        export = ("--export-cache", "type=inline", "--output", f"type=image,name={image},push=true")
                    else:
                        export = ("--export-cache", self.theirs(kind).spec(variant, "dest") + ",mode=max")
                    build = daemon.build(*options, *export, timeout=180)
                    if not build.ok:
                        return f"BuildKit's export to {kind} ({variant}): {build.error}"
        return None

    def cell(self, source: str, destination: str) -> Cell:
        place = Place(destination, self.servers, f"from-{source}")
        environment = (self.theirs("gha").environment() if source == "gha" else {}) | place.environment()
        cell = Cell(None)
        for variant in VARIANTS:
            copied = self.cachalot.run("copy", self.source(source, variant), place.spec(variant, "dest"),
                                       environment=environment)
            if copied.returncode != 0:
                return Cell(f"the copy failed: {copied.stderr.strip()[-300:]}")
            report = json.loads(copied.stdout)
            cell.seconds += report["seconds"]
            cell.bytes += report["bytesWritten"]
        cell.wrong = self.rebuild(place)
        return cell

    def rebuild(self, place: Place) -> str | None:
        """Builds both variants with what the place holds, and with nothing else."""
        with Daemon(self.workplace) as daemon:
            for variant, options in VARIANTS.items():
                result = Path(tempfile.mkdtemp(prefix="result-", dir=self.workplace.directory))
                build = daemon.build(*options, "--import-cache", place.spec(variant, "src"), "--output",
                                     f"type=local,dest={result}", timeout=120)
                wrong = unsound(build)
                if wrong is None and tree_of(result) != self.trees[variant]:
                    wrong = "the result is another one"
                subprocess.run(["rm", "-rf", result], check=False)
                if wrong is not None:
                    return f"{variant}: {wrong}"
        return None

    def alike(self, kind: str) -> str | None:
        """Whether Cachalot's cache of the same build, in the store into which BuildKit wrote, is like BuildKit's."""
        other = "local" if kind != "local" else "registry"
        place = self.theirs(kind)
        environment = place.environment()
        for variant in VARIANTS:
            ours = f"ours-{variant}"
            copied = self.cachalot.run("copy", self.source(other, variant), place.spec(ours, "dest"), environment=environment)
            if copied.returncode != 0:
                return f"the copy failed: {copied.stderr.strip()[-300:]}"
            compared = self.cachalot.run("compare", place.spec(variant, "src"), place.spec(ours, "src"), "--fail-on", "any",
                                         environment=environment)
            if compared.returncode != 0:
                return f"{variant}: compare: {(compared.stderr or compared.stdout).strip()[-300:]}"
            listed = self.cachalot.run("ls", place.spec(variant, "src"), environment=environment)
            if listed.returncode != 0:
                return f"ls: {listed.stderr.strip()[-300:]}"
            name = "scope" if kind == "gha" else "name"
            rows = {cache[name]: {key: cache[key] for key in ("format", "layers", "records", "bytes", "createdAt", "isCache",
                                                              "problem")}
                    for cache in json.loads(listed.stdout)["caches"]}
            if variant not in rows or ours not in rows or rows[variant] != rows[ours]:
                return f"{variant}: ls: {rows.get(variant)} and {rows.get(ours)}"
        return None


def shown(cell: Cell) -> str:
    return f"{cell.seconds:5.2f} s {cell.bytes / 1e6:5.2f} MB" if cell.wrong is None else "FAIL"


def run(matrix: Matrix, sources: list[str], destinations: list[str]) -> tuple[int, list[str]]:
    """Prints the table; how much passed, and what is wrong."""
    passed, wrong = 0, []
    if problem := matrix.export_all():
        return 0, [problem]
    print("every step CACHED; seconds and bytes of the two copies of a cell")
    print(f"{'from / to':10}" + "".join(f"{kind:>18}" for kind in destinations), flush=True)
    # A daemon waits more than it computes: two at a time.
    with ThreadPoolExecutor(max_workers=2) as threads:
        for source in sources:
            cells = list(threads.map(lambda kind, source=source: matrix.cell(source, kind), destinations))
            print(f"{source:10}" + "".join(f"{shown(cell):>18}" for cell in cells), flush=True)
            for kind, cell in zip(destinations, cells):
                passed += cell.wrong is None
                wrong += [f"{source} -> {kind}: {cell.wrong}"] if cell.wrong else []
    for kind in destinations:
        problem = matrix.alike(kind)
        passed += problem is None
        wrong += [f"BuildKit's and Cachalot's in one store of {kind}: {problem}"] if problem else []
        print(f"{kind:10} {'BuildKit and Cachalot write alike' if problem is None else 'FAIL'}", flush=True)
    return passed, wrong


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", required=True, help="the program cachalot-cli")
    parser.add_argument("--from", dest="sources", action="append", choices=SOURCES, help="only this source")
    parser.add_argument("--to", dest="destinations", action="append", choices=KINDS, help="only this destination")
    options = parser.parse_args(arguments)
    begin = time.monotonic()
    try:
        with tempfile.TemporaryDirectory(prefix="cachalot-matrix-") as name:
            directory = Path(name)
            workplace = Workplace(directory, "matrix-context")
            with all_servers(directory) as servers:
                with workplace.configuration.open("a", encoding="utf-8") as file:
                    file.write(servers.daemon_configuration())
                cachalot = Cachalot(str(Path(options.cli).resolve()), servers.environment())
                print(f"BuildKit {workplace.version()}")
                passed, wrong = run(Matrix(workplace, servers, cachalot), options.sources or list(SOURCES),
                                    options.destinations or list(KINDS))
    except Unavailable as reason:
        print(f"SKIPPED: the matrix of backends was not run, so nothing is known about it: {reason}")
        return 1 if os.environ.get("CI") == "true" else 0
    wrong += cachalot.told
    for problem in wrong:
        print(f"FAIL {problem}")
    print(f"{time.monotonic() - begin:.0f} s")
    print(f"interop: {passed} passed, {len(wrong)} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
