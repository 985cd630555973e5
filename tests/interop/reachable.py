# SPDX-License-Identifier: Apache-2.0
"""What is reachable in a cache directory and in docker-registry's storage, worked out from their files alone.

Independent of Cachalot on purpose: it is what `prune` is compared with. Python's standard library only.
"""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from pathlib import Path

ACCEPT = ", ".join("application/vnd." + kind for kind in (
    "oci.image.manifest.v1+json", "oci.image.index.v1+json", "docker.distribution.manifest.v2+json",
    "docker.distribution.manifest.list.v2+json"))


def _is_manifest(media_type: str) -> bool:
    return "manifest" in media_type or "index" in media_type


def _walk(digest: str, read) -> set[str]:
    """The digest, and all that can be reached from it."""
    found, pending = set(), [(digest, True)]
    while pending:
        current, is_manifest = pending.pop()
        if current in found:
            continue
        found.add(current)
        if not is_manifest:
            continue
        document = json.loads(read(current))
        for entry in [document.get("config"), *(document.get("layers") or []), *(document.get("manifests") or [])]:
            if entry:
                pending.append((entry["digest"], _is_manifest(entry.get("mediaType", ""))))
    return found


def in_directory(directory: Path) -> tuple[set[str], set[str]]:
    """(reachable from any entry of index.json, all blobs there are), as digests."""
    blobs = directory / "blobs" / "sha256"
    live: set[str] = set()
    for entry in json.loads((directory / "index.json").read_text())["manifests"]:
        live |= _walk(entry["digest"], lambda digest: (blobs / digest.split(":")[1]).read_bytes())
    return live, {"sha256:" + path.name for path in blobs.iterdir() if len(path.name) == 64 and path.is_file()}


def sizes(directory: Path, digests: set[str]) -> int:
    return sum((directory / "blobs" / "sha256" / digest.split(":")[1]).stat().st_size for digest in digests)


def in_registry(host: str, repository: str) -> dict[str, set[str]]:
    """For each tag what can be reached from it."""
    def get(path: str) -> bytes:
        request = urllib.request.Request(f"http://{host}/v2/{repository}/{path}", headers={"Accept": ACCEPT})
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.read(), answer.headers.get("Docker-Content-Digest", "")

    reachable = {}
    for tag in json.loads(get("tags/list?n=1000")[0])["tags"] or []:
        try:
            digest = get(f"manifests/{tag}")[1]
        except urllib.error.HTTPError as error:
            if error.code == 404:
                continue  # distribution lists tags whose manifest was deleted
            raise
        reachable[tag] = _walk(digest, lambda name: get(f"manifests/{name}")[0])
    return reachable


def in_registry_storage(root: Path) -> set[str]:
    """The blobs that lie in docker-registry's storage."""
    blobs = root / "docker" / "registry" / "v2" / "blobs" / "sha256"
    return {"sha256:" + path.parent.name for path in blobs.glob("*/*/data")} if blobs.exists() else set()
