# SPDX-License-Identifier: Apache-2.0
"""Object stores that a real BuildKit fills over several generations of a project, before and after `prune`.

objects.py says what is reachable. What `prune` announces, deletes and leaves has to be just that, and what stays has to give
every step CACHED. Part of prune.py.
"""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor

from buildkit import Daemon, Workplace
from copies import Table, build_from, unsound
from matrix import Cachalot
from objects import Stored, look_into, put_stranger
from stores import Place, Servers

KINDS = ("s3", "azblob", "gha")
GENERATIONS = 3


def change_sources(workplace: Workplace, generation: int) -> None:
    """A new version of the project: other steps and other layers from here on."""
    source = workplace.context / "api" / "version.py"
    source.write_text(f"VERSION = {generation}\n" + "#" * 2000 * (generation + 1))
    source.chmod(0o644)


def fill(workplace: Workplace, places: list[Place]) -> str | None:
    """The cache `main` is exported anew by each generation, `other` once, by the one before the last."""
    with Daemon(workplace) as daemon:
        for generation in range(GENERATIONS):
            change_sources(workplace, 30 + generation)
            names = ["main", "other"] if generation == GENERATIONS - 2 else ["main"]
            exports = [("--export-cache", place.spec(name, "dest") + ",mode=max") for place in places for name in names]
            build = daemon.build(*(word for export in exports for word in export), timeout=180)
            if not build.ok:
                return f"BuildKit's export: {build.error}"
    return None


def prune_once(cachalot: Cachalot, place: Place, before: Stored, staying: set[str], *rules: str) -> str | None:
    """Announces it, does it, and compares both with what the independent script says; what is wrong."""
    orphans = before.orphans(staying)
    expected = (len(orphans), sum(orphans.values()))
    arguments = ["prune", place.spec("main", "src"), "--grace", "0", *rules]
    dry = cachalot.run(*arguments, "--dry-run", environment=place.environment())
    if dry.returncode != 0:
        return dry.stderr.strip()[-300:]
    announced = json.loads(dry.stdout)
    if (announced["blobsRemoved"], announced["bytesFreed"]) != expected:
        return f"announces {announced['blobsRemoved']}, {announced['bytesFreed']} bytes instead of {expected}"
    if look_into(place) != before:
        return "the dry run changed something"
    done = cachalot.run(*arguments, "--yes", environment=place.environment())
    if done.returncode != 0:
        return done.stderr.strip()[-300:]
    answer, after = json.loads(done.stdout), look_into(place)
    if (answer["blobsRemoved"], answer["bytesFreed"]) != expected:
        return f"freed {answer['blobsRemoved']}, {answer['bytesFreed']} bytes instead of {expected}"
    if set(after.blobs) != before.live(staying) or after.superseded:
        return (f"{len(set(after.blobs) - before.live(staying)) + len(after.superseded)} blobs too many, "
                f"{len(before.live(staying) - set(after.blobs))} are gone")
    if set(after.names) != staying:
        return f"caches are {sorted(after.names)}"
    return None if after.strangers == before.strangers else "something that is not BuildKit's is gone"


def rebuild(workplace: Workplace, place: Place, name: str) -> str | None:
    build, files = build_from(workplace, place.spec(name, "src"))
    return unsound(build) or (None if files else "the result is empty")


def check_object_stores(workplace: Workplace, cachalot: Cachalot, servers: Servers, table: Table) -> None:
    places = [Place(kind, servers, "grown") for kind in KINDS]
    if problem := fill(workplace, places):
        table.row("generations, object stores", {"export": problem})
        return
    for place in places:
        put_stranger(place)
    before = {place.kind: look_into(place) for place in places}
    with ThreadPoolExecutor() as threads:
        def each(row: str, judge, good: str) -> None:
            table.row(row, dict(zip(KINDS, threads.map(judge, places))), good)

        def each_gives(row: str, name: str, generation: int) -> None:
            change_sources(workplace, 30 + generation)
            each(row, lambda place: rebuild(workplace, place, name), "all CACHED")

        gone = " ".join(f"{len(before[kind].orphans())}" for kind in KINDS)
        each(f"generations: {gone} blobs go",
             lambda place: "no orphans: nothing was tested" if not before[place.kind].orphans()
             else prune_once(cachalot, place, before[place.kind], {"main", "other"}), "exact")
        each_gives("  main after it", "main", GENERATIONS - 1)
        each_gives("  other after it", "other", GENERATIONS - 2)
        each("a cache by rule", lambda place: prune_once(cachalot, place, look_into(place), {"main"}, "--match", "other"),
             "exact")
        each_gives("  main after it", "main", GENERATIONS - 1)
    for told in cachalot.told:
        table.row("secrets", {"all": told})
