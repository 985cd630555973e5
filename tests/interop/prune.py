#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Lets a real BuildKit fill stores over several generations of a project, and compares what `prune` and `repair` leave of
them with what an independent script (reachable.py) says is needed.

    prune.py --cli PROGRAM [--only TEXT]...

Every cache that stays has to give all steps CACHED, and a damaged cache that was repaired has to be imported. (Builds that
export while prune runs: contention.py.) The last line is `interop: N passed, N failed`, the exit
code 0 or 1. Where BuildKit can't be run, it says SKIPPED.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from buildkit import GOOD_CACHE, Daemon, Unavailable, Workplace
from copies import Cachalot, Table, build_from, unsound
from cures import check_corpus
from generations import change_sources, check_object_stores
from matrix import Cachalot as StoreCachalot
from registry import Registry
from reachable import in_directory, in_registry, in_registry_storage, sizes
from stores import all_servers


def check_generations(workplace: Workplace, cachalot: Cachalot, table: Table) -> None:
    """One directory, two tags, several generations: prune leaves exactly what is reachable."""
    work = workplace.directory / "generations"
    with Daemon(workplace) as daemon:
        for generation in range(3):
            change_sources(workplace, generation)
            build = daemon.build("--export-cache", f"type=local,dest={work},tag=main,mode=max", timeout=120)
            if not build.ok:
                table.row("generations, local", {"export": build.error})
                return
        daemon.build("--export-cache", f"type=local,dest={work},tag=other,mode=min,compression=zstd,"
                     "force-compression=true", timeout=120)
    (work / "notes.txt").write_text("mine")
    live, there = in_directory(work)
    orphans = there - live
    announced = json.loads(cachalot.run("prune", str(work), "--grace", "0", "--dry-run").stdout)
    wrong = None
    if not orphans:
        wrong = "three generations left no orphans: nothing was tested"
    elif in_directory(work) != (live, there):
        wrong = "the dry run changed something"
    elif (announced["blobsRemoved"], announced["bytesFreed"]) != (len(orphans), sizes(work, orphans)):
        wrong = (f"announces {announced['blobsRemoved']} blobs, {announced['bytesFreed']} bytes instead of "
                 f"{len(orphans)}, {sizes(work, orphans)}")
    if wrong is None:
        done = cachalot.run("prune", str(work), "--grace", "0", "--yes")
        answer = json.loads(done.stdout) if done.returncode == 0 else {}
        now_live, now_there = in_directory(work)
        if done.returncode != 0:
            wrong = done.stderr.strip()
        elif answer["bytesFreed"] != announced["bytesFreed"]:
            wrong = f"freed {answer['bytesFreed']} bytes, {announced['bytesFreed']} were announced"
        elif now_there != live or now_live != live:
            wrong = f"{len(now_there - live)} blobs too many, {len(live - now_there)} are gone"
        elif not (work / "notes.txt").exists():
            wrong = "a file that is not BuildKit's is gone"
    cells: dict[str, str | None] = {f"{len(orphans)} of {len(there)} blobs went": wrong}
    table.row("generations, local", cells, "exact")
    for tag in ("main", "other"):
        build, _ = build_from(workplace, f"type=local,src={work},tag={tag}")
        # A min cache restores the image; what only intermediate stages need runs again.
        table.row(f"  {tag} after it", {"local": unsound(build) if tag == "main" else
                                       None if build.ok and build.restored else build.error or "nothing restored"})
    removed = cachalot.run("prune", str(work), "--match", "other", "--grace", "0", "--yes")
    live, there = in_directory(work)
    table.row("a cache by rule, local", {"local": removed.stderr.strip() if removed.returncode else
                                         None if there == live else f"{len(there - live)} blobs too many"}, "exact")
    build, _ = build_from(workplace, f"type=local,src={work},tag=main")
    table.row("  main after it", {"local": unsound(build)})


def check_registry(workplace: Workplace, cachalot: Cachalot, registry: Registry, no_registry: str | None,
                   table: Table) -> None:
    """Tags that share layers: the ones that go free, once the registry has collected, what only they needed."""
    if no_registry:
        table.row("generations, registry", {"registry": "-" + no_registry})
        return
    repository = "grown"
    spec = f"type=registry,ref={registry.host}/{repository}:TAG,registry.insecure=true"
    with Daemon(workplace) as daemon:
        for generation in range(3):
            change_sources(workplace, 10 + generation)
            export = spec.replace("TAG", f"g{generation}") + ",mode=max"
            if generation == 1:
                export += ",image-manifest=false"
            build = daemon.build("--export-cache", export, timeout=120)
            if not build.ok:
                table.row("generations, registry", {"export": build.error})
                return
    before = in_registry(registry.host, repository)
    store = spec.replace(":TAG", "")
    arguments = ["prune", store, "--match", "g*", "--keep-last", "1"]
    announced = json.loads(cachalot.run(*arguments, "--dry-run").stdout)
    wrong = None
    going, staying = set(announced["cachesRemoved"]), set(before) - set(announced["cachesRemoved"])
    needed = set().union(*(before[tag] for tag in staying)) if staying else set()
    freed = set().union(*(before[tag] for tag in going)) - needed
    if going != {"g0", "g1"}:
        wrong = f"{sorted(going)} would go"
    elif announced["blobsRemoved"] != len(freed):
        wrong = f"announces {announced['blobsRemoved']} blobs instead of {len(freed)}"
    elif in_registry(registry.host, repository) != before:
        wrong = "the dry run changed something"
    else:
        done = cachalot.run(*arguments, "--yes")
        after = in_registry(registry.host, repository) if done.returncode == 0 else {}
        if done.returncode != 0:
            wrong = done.stderr.strip()
        elif after != {tag: before[tag] for tag in staying}:
            wrong = f"tags are {sorted(after)}"
        elif "garbage-collect" not in json.dumps(json.loads(done.stdout)["advice"]):
            wrong = "does not say how the bytes are freed"
        else:  # the command that it printed
            registry.stop()
            collected = subprocess.run([shutil.which("docker-registry"), "garbage-collect",
                                        str(registry.directory / "config.yml")], capture_output=True, text=True)
            left = in_registry_storage(registry.directory / "data")
            if collected.returncode != 0:
                wrong = collected.stderr.strip()[-300:]
            elif left & freed:
                wrong = f"{len(left & freed)} blobs were not freed"
            elif not needed <= left:
                wrong = f"{len(needed - left)} blobs that are needed are gone"
            wrong = wrong or registry.restart()
    table.row("generations, registry", {f"{len(going)} of {len(before)} caches went": wrong}, "exact")
    build, _ = build_from(workplace, spec.replace("TAG", "g2"))
    table.row("  the last one after it", {"registry": unsound(build)})


def check_repair(workplace: Workplace, cachalot: Cachalot, table: Table) -> None:
    """Damaged copies of a good cache are repaired; BuildKit imports what comes out."""
    def damage(work: Path, kind: str) -> None:
        blobs = work / "blobs" / "sha256"
        index = json.loads((work / "index.json").read_text())
        entry = next(e for e in index["manifests"] if e["annotations"]["org.opencontainers.image.ref.name"] == "max")
        manifest = json.loads((blobs / entry["digest"].split(":")[1]).read_text())
        layers = sorted(manifest["layers"], key=lambda layer: layer["size"])
        victim = blobs / layers[-3]["digest"].split(":")[1]
        victim.chmod(0o644)
        if kind == "missing":
            victim.unlink()
        elif kind == "flipped":
            data = bytearray(victim.read_bytes())
            data[len(data) // 2] ^= 1
            victim.write_bytes(data)
        elif kind == "truncated":
            victim.write_bytes(victim.read_bytes()[:-10])

    # The sources that the good cache was built from.
    (workplace.context / "api" / "version.py").unlink(missing_ok=True)
    for kind in ("missing", "flipped", "truncated"):
        work = workplace.directory / f"repair-{kind}"
        shutil.copytree(GOOD_CACHE, work)
        damage(work, kind)
        done = cachalot.run("repair", f"{work}:max", "--to", f"{work}:max")
        wrong = done.stderr.strip() if done.returncode else None
        build, _ = build_from(workplace, f"type=local,src={work},tag=max")
        if wrong is None:
            verified = cachalot.run("verify", f"{work}:max")
            dropped = json.loads(done.stdout)["dropped"]
            if verified.returncode:
                wrong = "the repaired cache does not verify"
            elif not build.ok or build.import_error:
                wrong = build.error or build.import_error
            elif build.restored == 0 or dropped["results"] == 0:
                wrong = f"{build.restored} steps restored, {dropped} dropped"
        table.row(f"repair, {kind} blob", {f"{build.restored} of {len(build.steps)} steps": wrong}, "imported")
        if kind != "missing":
            continue
        healed = workplace.directory / "healed"
        shutil.copytree(GOOD_CACHE, healed)
        damage(healed, kind)
        done = cachalot.run("repair", f"{healed}:max", "--to", f"{healed}:max", "--blobs-from", f"{GOOD_CACHE}:max")
        build, _ = build_from(workplace, f"type=local,src={healed},tag=max")
        table.row("repair with another cache's blobs", {"local": done.stderr.strip() or unsound(build)})


def check_objects(directory: Path, program: str, table: Table) -> None:
    place = directory / "objects"
    place.mkdir()
    with all_servers(place) as servers:
        workplace = Workplace(place)
        environment = servers.environment() | {"HOME": str(place), "XDG_STATE_HOME": str(place)}
        check_object_stores(workplace, StoreCachalot(str(Path(program).resolve()), environment), servers, table)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", required=True, help="the program cachalot-cli")
    parser.add_argument("--only", action="append", default=[], metavar="TEXT",
                        help="generations, registry, objects, repair, corpus (may be repeated)")
    options = parser.parse_args(arguments)
    table = Table()
    with tempfile.TemporaryDirectory(prefix="cachalot-prune-") as name:
        directory = Path(name)
        registry = Registry(directory)
        try:
            workplace = Workplace(directory)
            no_registry = registry.start(deletes=True)
            with workplace.configuration.open("a", encoding="utf-8") as file:
                file.write(f'[registry."{registry.host}"]\nhttp = true\ninsecure = true\n')
            cachalot = Cachalot(str(Path(options.cli).resolve()))
            cachalot.home = str(directory / "home")
            print(f"BuildKit {workplace.version()}")
            checks = {"generations": lambda: check_generations(workplace, cachalot, table),
                      "registry": lambda: check_registry(workplace, cachalot, registry, no_registry, table),
                      "objects": lambda: check_objects(directory, options.cli, table),
                      "repair": lambda: check_repair(workplace, cachalot, table),
                      "corpus": lambda: check_corpus(workplace, cachalot, table)}
            for check, run in checks.items():
                if not options.only or check in options.only:
                    run()
        except Unavailable as reason:
            print(f"SKIPPED: the real BuildKit was not asked, so nothing is known about clean-ups: {reason}")
            return 1 if os.environ.get("CI") == "true" else 0
        finally:
            registry.stop()
    if table.skipped:
        print(f"SKIPPED: {table.skipped} of {table.passed + table.failed + table.skipped} cells")
    print(f"interop: {table.passed} passed, {table.failed} failed")
    return 1 if table.failed or (table.skipped and os.environ.get("CI") == "true") else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
