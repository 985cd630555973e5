#!/usr/bin/env python3
"""Writes the preimages that name the steps of given caches, and no others.

A daemon's answer to /debug/cache/all holds a preimage for every file it ever hashed. What the bundled samples need of
it is small: the keys of their records and selectors, and what those are made of. The same input gives the same bytes.

    trim_cache_keys.py tests/data/cache-keys.json tests/data/caches/buildkit-pair > resources/samples/cache-keys.json
"""

import base64
import json
import pathlib
import re
import sys

DIGEST = re.compile(rb"sha256:[0-9a-f]{64}")
DATA_FRAME = 2


def collect(record, into):
    into.setdefault(record["digest"], {k: record[k] for k in ("digest", "type", "data")})
    for child in record.get("subRecords", []):
        collect(child, into)


def preimage(record):
    return b"".join(base64.b64decode(f["data"]) for f in record["data"] if f["type"] == DATA_FRAME)


def wanted_digests(layout):
    """The digests of the records of every cache in an OCI layout, and the selectors of their inputs."""
    for path in sorted((layout / "blobs" / "sha256").iterdir()):
        try:
            document = json.loads(path.read_bytes())
        except ValueError:
            continue
        for record in document.get("records", []):
            yield record["digest"]
            for slot in record.get("inputs", []):
                for link in slot:
                    if "selector" in link:
                        yield link["selector"]


def main():
    source, *layouts = map(pathlib.Path, sys.argv[1:])
    known = {}
    for record in json.loads(source.read_bytes()):
        collect(record, known)

    kept = {}
    queue = [digest for layout in layouts for digest in wanted_digests(layout)]
    while queue:
        digest = queue.pop().replace("random:", "sha256:")
        record = known.get(digest)
        if record is None or digest in kept:
            continue
        kept[digest] = record
        # A directory is named by its entries; what those hold is not needed.
        if record["type"] in ("string", "digest-list"):
            queue += [match.decode() for match in DIGEST.findall(preimage(record).replace(b"random:", b"sha256:"))]

    lines = [json.dumps(kept[digest], separators=(",", ":"), sort_keys=True) for digest in sorted(kept)]
    sys.stdout.write("[\n" + ",\n".join(lines) + "\n]\n")


main()
