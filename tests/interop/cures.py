# SPDX-License-Identifier: Apache-2.0
"""The damaged caches of the corpus, repaired and put before a real BuildKit. Part of prune.py.

Each is repaired in its own directory under another name, and imported into a build that the undamaged cache restores as a whole.
The table tells what BuildKit made of it before (tests/data/broken/buildkit-verdicts.json), what the repair left out, and how many
steps are restored after it. How many can be, follows from what is damaged, and stands here.
"""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from buildkit import Workplace
from copies import Cachalot, Table, build_from
from judge import VERDICTS, make_corpus

STEPS = 13  # of the build
# How many steps can be restored at least. A lost layer takes its step and those whose layers lie on it. A record whose links lead
# nowhere takes all that follow from it; what BuildKit makes of such a gap differs by two steps from time to time.
CASES = {
    **dict.fromkeys(("layer-missing", "layer-truncated", "layer-bit-flipped", "layer-longer", "layer-empty", "layer-directory",
                     "layer-fifo", "layer-symlink-loop", "layer-not-in-manifest", "layer-digest-short"), 9),
    **dict.fromkeys(("last-layer-missing", "last-layer-truncated", "last-layer-bit-flipped"), 12),
    **dict.fromkeys(("record-loop-self", "record-loop-pair", "record-link-out-of-range", "record-link-negative",
                     "input-empty"), 7),
    **dict.fromkeys(("config-too-large", "record-loop-1000", "record-random-linked-later", "chain-negative"), STEPS),
    "layer-loop-two": 11, "layer-parent-out-of-range": 12, "result-layer-out-of-range": 12,
}
# Damage of index.json alone: the cache is whole.
INDEX_CASES = ("index-dangling", "index-duplicate-tag-dangling", "index-missing", "index-not-json", "index-truncated",
               "index-array", "index-trailing-garbage")


def repair_cache(cachalot: Cachalot, path: Path, tag: str) -> tuple[str | None, str]:
    """What is wrong, and what was left out."""
    done = cachalot.run("repair", f"{path}:{tag}", "--to", f"{path}:cured")
    if done.returncode != 0:
        return done.stderr.strip()[-200:], ""
    dropped = json.loads(done.stdout)["dropped"]
    return None, f"-{dropped['results']} results, -{dropped['records']} records"


def repair_index(cachalot: Cachalot, path: Path) -> tuple[str | None, str]:
    done = cachalot.run("repair", f"type=local,src={path}", "--index")
    if done.returncode != 0:
        return done.stderr.strip()[-200:], ""
    answer = json.loads(done.stdout)
    found = [entry["digest"] for entry in answer["entriesFound"] if entry["isCache"]]
    if answer["rebuilt"]:
        named = cachalot.run("copy", f"type=local,src={path},digest={found[0]}", f"type=local,dest={path},tag=cured")
        return (named.stderr.strip()[-200:] if named.returncode else None), f"built anew: {len(found)} found"
    return None, f"-{len(answer['entriesRemoved'])} entries"


def cure(workplace: Workplace, cachalot: Cachalot, path: Path, case: dict) -> tuple[str | None, str, int]:
    """What is wrong, what was left out, and the steps that are restored after it."""
    name = case["name"]
    is_index = name in INDEX_CASES
    wrong, left_out = repair_index(cachalot, path) if is_index else repair_cache(cachalot, path, case["tag"])
    if wrong:
        return wrong, left_out, 0
    tags = {entry.get("annotations", {}).get("org.opencontainers.image.ref.name")
            for entry in json.loads((path / "index.json").read_text())["manifests"]}
    tag = "cured" if "cured" in tags else case["tag"]
    verified = cachalot.run("verify", f"{path}:{tag}")
    if verified.returncode != 0:
        return f"verify: {verified.stdout.strip()[-200:]}", left_out, 0
    build, _ = build_from(workplace, f"type=local,src={path},tag={tag}")
    if not build.ok or build.import_error:
        return build.error or build.import_error, left_out, 0
    expected = STEPS if is_index else CASES[name]
    if build.restored < expected:
        return f"{build.restored} steps are restored, {expected} can be", left_out, build.restored
    return None, left_out, build.restored


def check_corpus(workplace: Workplace, cachalot: Cachalot, table: Table) -> None:
    corpus = workplace.directory / "corpus"
    cases = make_corpus(corpus, [*CASES, *INDEX_CASES])
    verdicts = json.loads(VERDICTS.read_text(encoding="utf-8"))["cases"]
    (workplace.context / "api" / "version.py").unlink(missing_ok=True)  # the sources that the good cache was built from
    with ThreadPoolExecutor(max_workers=2) as threads:
        for case, (wrong, left_out, restored) in zip(cases, threads.map(
                lambda case: cure(workplace, cachalot, corpus / case["cache"], case), cases)):
            before = verdicts.get(case["name"], {}).get("outcome", "not asked")
            table.row(case["name"], {f"before: {before:11}  after: {restored:2} of {STEPS} steps  {left_out}": wrong}, "imported")
