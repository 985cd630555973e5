#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Asks a real BuildKit about what Cachalot copies.

    copies.py --cli PROGRAM [--only TEXT]...

A cache that BuildKit wrote is copied in each packing and format; a buildkitd with an empty store builds from the copy alone,
and every step has to come from it, its layers unpacked into a result. Then min caches that Cachalot makes from max ones are
compared with BuildKit's own, and two copies and a build write into one directory at a time. The last line is `interop: N passed,
N failed`, the exit code 0 or 1. Where BuildKit or a registry can't be run, it says SKIPPED, and on CI (CI=true) fails.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from buildkit import GOOD_CACHE, Build, Daemon, Unavailable, Workplace
from registry import Registry

PACKINGS = ("gzip", "zstd", "estargz", "uncompressed")
FORMATS = {"image manifest": ["--image-manifest", "true"],
           "OCI index": ["--image-manifest", "false"],
           "Docker list": ["--oci-mediatypes", "false"]}
# What is built for them: the image, two stages of it, and an image of merge operations.
MIN_BUILDS = {"the image": [], "target api": ["--opt", "target=api"], "target web": ["--opt", "target=web"],
              "COPY --link": ["--opt", "filename=Dockerfile.links"]}


class Cachalot:
    def __init__(self, program: str):
        self.program = program
        self.home: str | None = None  # so that nothing is left in the user's own

    def run(self, *arguments: str) -> subprocess.CompletedProcess:
        environment = {**os.environ, **({"HOME": self.home, "XDG_STATE_HOME": self.home} if self.home else {})}
        return subprocess.run([self.program, *arguments, "--json", "--no-progress"], capture_output=True, text=True,
                              env=environment)


def unsound(build: Build) -> str | None:
    """What is wrong with a build that should have come from the cache as a whole; None for nothing."""
    if not build.ok:
        return f"the build failed: {build.error}"
    if build.import_error:
        return f"the import failed: {build.import_error}"
    missed = [name for name, restored in build.steps.items() if not restored]
    if not build.steps or missed:
        return f"{len(missed)} of {len(build.steps)} steps ran: {', '.join(missed)}"
    return None


def build_from(workplace: Workplace, spec: str, *options: str) -> tuple[Build, int]:
    """Builds from that cache alone in an empty store; the result is unpacked, so that every diffID is checked."""
    result = Path(tempfile.mkdtemp(prefix="result-", dir=workplace.directory))
    with Daemon(workplace) as daemon:
        build = daemon.build("--import-cache", spec, "--output", f"type=local,dest={result}", *options, timeout=120)
    files = sum(1 for path in result.rglob("*") if path.is_file()) if result.exists() else 0
    subprocess.run(["rm", "-rf", result])
    return build, files


class Table:
    def __init__(self) -> None:
        self.passed = self.failed = self.skipped = 0

    def row(self, name: str, cells: dict[str, str | None], good: str = "all CACHED") -> None:
        """A cell is None for what passed, "-…" for what was skipped, and else what is wrong."""
        words = []
        for column, wrong in cells.items():
            if wrong is None:
                self.passed += 1
                words.append(f"{column}: {good}")
            elif wrong.startswith("-"):
                self.skipped += 1
                words.append(f"{column}: skipped ({wrong[1:]})")
            else:
                self.failed += 1
                words.append(f"{column}: FAIL {wrong}")
        print(f"{name:32} " + "   ".join(words), flush=True)


def check_copies(workplace: Workplace, cachalot: Cachalot, registry: Registry, no_registry: str | None, only: list[str],
                 table: Table) -> None:
    """The copies of a row are made and judged at the same time: each waits for its daemon more than it computes."""
    for packing in PACKINGS:
        for format_name, options in FORMATS.items():
            name = f"{packing}, {format_name}"
            if only and not any(text in name for text in only):
                continue
            arguments = ["--compression", packing, "--force-compression", *options]
            directory = workplace.directory / "copy"
            ref = f"{registry.host}/copies:{packing}-{format_name.split()[0].lower()}"
            specs = {"local": (f"type=local,dest={directory},tag=c", f"type=local,src={directory},tag=c"),
                     "registry": (f"type=registry,ref={ref},registry.insecure=true",) * 2}

            def check(column: str) -> str | None:
                if column == "registry" and no_registry:
                    return "-" + no_registry
                spec_to, spec_from = specs[column]
                copied = cachalot.run("copy", f"{GOOD_CACHE}:max", spec_to, *arguments)
                if copied.returncode != 0:
                    return copied.stderr.strip()
                build, files = build_from(workplace, spec_from)
                return unsound(build) or (None if files else "the result is empty")

            with ThreadPoolExecutor() as threads:
                table.row(name, dict(zip(specs, threads.map(check, specs))))
            subprocess.run(["rm", "-rf", directory])


def restored_records(cachalot: Cachalot, cache: str) -> tuple[list[str], list[str]]:
    """Digests of the records with a result, and the diffIDs of the layers."""
    document = json.loads(cachalot.run("inspect", cache, "--layers", "--records").stdout)
    return (sorted(record["digest"] for record in document["records"] if record["results"]),
            sorted({layer["diffID"] for layer in document["layers"]}))


def check_min(workplace: Workplace, cachalot: Cachalot, only: list[str], table: Table) -> None:
    """BuildKit's own max and min exports of one build, and the min that Cachalot makes of that max."""
    for name, options in MIN_BUILDS.items():
        name = f"min from max, {name}"
        if only and not any(text in name for text in only):
            continue
        table.row(name, {"local": wrong_with_min(workplace, cachalot, options)}, "same results, layers and CACHED steps")


def wrong_with_min(workplace: Workplace, cachalot: Cachalot, options: list[str]) -> str | None:
    work = Path(tempfile.mkdtemp(prefix="min-", dir=workplace.directory))
    # In one builder, so that the layers are the same; min first, since it keeps whatever blobs exist already.
    with Daemon(workplace) as daemon:
        for tag, mode in (("theirs", "min"), ("max", "max")):
            built = daemon.build("--export-cache", f"type=local,dest={work},tag={tag},mode={mode}", *options, timeout=120)
            if not built.ok:
                return f"BuildKit's own export failed: {built.error}"
    made = cachalot.run("copy", f"{work}:max", f"type=local,dest={work},tag=ours", "--mode", "min")
    if made.returncode != 0:
        return made.stderr.strip()
    theirs, their_layers = restored_records(cachalot, f"{work}:theirs")
    ours, our_layers = restored_records(cachalot, f"{work}:ours")
    if theirs != ours or their_layers != our_layers:
        return (f"BuildKit's has {len(theirs)} results on {len(their_layers)} layers, ours {len(ours)} on "
                f"{len(our_layers)}: lacking {set(theirs) - set(ours)}, too many {set(ours) - set(theirs)}")
    builds = [build_from(workplace, f"type=local,src={work},tag={tag}", *options)[0] for tag in ("theirs", "ours")]
    for build in builds:
        if not build.ok or build.import_error:
            return build.error or build.import_error
    restored = [sorted(step for step, cached in build.steps.items() if cached) for build in builds]
    if restored[0] != restored[1]:
        return f"CACHED are {restored[1]} instead of {restored[0]}"
    return None


def check_together(workplace: Workplace, cachalot: Cachalot, table: Table) -> None:
    """Two copies and a build write into one directory at the same time: all succeed, or say that a lock is held."""
    work = workplace.directory / "together"
    wrong = []
    with Daemon(workplace) as daemon:
        daemon.build()  # so that the exports below do nothing but export
        for round_ in range(5):
            tags = [f"a{round_}", f"b{round_}"]
            copies = [subprocess.Popen([cachalot.program, "copy", f"{GOOD_CACHE}:max", f"type=local,dest={work},tag={tag}",
                                        "--json"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
                      for tag in tags]
            build = daemon.build("--export-cache", f"type=local,dest={work},tag=c{round_},mode=max", timeout=120)
            expected = {f"c{round_}"} if build.ok else set()
            if not build.ok and "could not lock" not in build.error:
                wrong.append(f"the build failed: {build.error}")
            for tag, copy in zip(tags, copies):
                said = copy.communicate()[1]
                if copy.returncode == 0:
                    expected.add(tag)
                elif copy.returncode != 7 or "a lock is held" not in said:
                    wrong.append(f"a copy failed: {said.strip()}")
            index = json.loads((work / "index.json").read_text())
            names = {entry["annotations"]["org.opencontainers.image.ref.name"] for entry in index["manifests"]}
            wrong += [f"{tag} is not in the index" for tag in expected - names]
            for name in names:
                verified = cachalot.run("verify", f"{work}:{name}")
                wrong += [f"{name}: {verified.stdout}{verified.stderr}"] if verified.returncode else []
    table.row("two copies and a build at a time", {"local": "; ".join(wrong) or None}, "sound")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", required=True, help="the program cachalot-cli")
    parser.add_argument("--only", action="append", default=[], metavar="TEXT",
                        help="only the rows whose name holds this (may be repeated)")
    options = parser.parse_args(arguments)
    table = Table()
    begin = time.monotonic()
    on_ci = os.environ.get("CI") == "true"
    with tempfile.TemporaryDirectory(prefix="cachalot-copies-") as name:
        directory = Path(name)
        registry = Registry(directory)
        try:
            workplace = Workplace(directory)
            no_registry = registry.start()
            with workplace.configuration.open("a", encoding="utf-8") as file:
                file.write(f'[registry."{registry.host}"]\nhttp = true\ninsecure = true\n')
            cachalot = Cachalot(str(Path(options.cli).resolve()))
            print(f"BuildKit {workplace.version()}")
            check_copies(workplace, cachalot, registry, no_registry, options.only, table)
            check_min(workplace, cachalot, options.only, table)
            if not options.only or any("time" in text for text in options.only):
                check_together(workplace, cachalot, table)
        except Unavailable as reason:
            print(f"SKIPPED: the real BuildKit was not asked, so nothing is known about what it makes of copies: {reason}")
            return 1 if on_ci else 0
        finally:
            registry.stop()
    if table.skipped:
        print(f"SKIPPED: {table.skipped} of {table.passed + table.failed + table.skipped} cells")
    print(f"{time.monotonic() - begin:.0f} s")
    print(f"interop: {table.passed} passed, {table.failed} failed")
    return 1 if table.failed or (on_ci and table.skipped) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
