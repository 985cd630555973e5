# SPDX-License-Identifier: Apache-2.0
"""What may be wrong with index.json and with the directory itself."""

from __future__ import annotations

import shutil

from ..expect import FOUND, NOT_FOUND, SOUND, UNSOUND, Expect, Verdict, harmless, not_found, rejected, unreadable
from ..registry import case
from ..workshop import REF_NAME, Cache

_MALFORMED = unreadable("index-malformed", message="could not unmarshal")


@case("The directory does not exist.", not_found(message="could not"))
def directory_missing(cache: Cache) -> None:
    shutil.rmtree(cache.directory)


@case("The directory is empty.", Expect(NOT_FOUND, UNSOUND, UNSOUND, NOT_FOUND, ("index-missing",), "inspect",
                                        rejected("could not read")))
def directory_empty(cache: Cache) -> str:
    shutil.rmtree(cache.directory)
    cache.directory.mkdir()
    return "index.json"


@case("The cache's path is a file.", unreadable("index-missing", message="not a directory").but(
    inspect=None, verify=None, deep=None, files=None, problems=(), found_by=None))
def directory_is_file(cache: Cache) -> None:
    shutil.rmtree(cache.directory)
    cache.directory.write_bytes(b"no directory\n")


@case("There is no index.json.", Expect(NOT_FOUND, UNSOUND, UNSOUND, NOT_FOUND, ("index-missing",), "inspect",
                                        rejected("could not read")))
def index_missing(cache: Cache) -> str:
    cache.save()
    (cache.directory / "index.json").unlink()
    return "index.json"


def _register_content(name: str, description: str, content: bytes, expect: Expect = _MALFORMED) -> None:
    @case(description, expect, name=f"index-{name}")
    def breaker(cache: Cache) -> str | None:
        cache.add_manifest()
        cache.add_index(content)
        cache.save()
        return "index.json" if expect.problems else None


_register_content("empty", "index.json has no bytes.", b"")
_register_content("not-json", "index.json is not JSON.", b"#!/bin/sh\nexit 1\n")
_register_content("array", "index.json is an array.", b'[{"manifests":[]}]')
_register_content("manifests-object", "`manifests` in index.json is an object.",
                  b'{"schemaVersion":2,"manifests":{"digest":"sha256:00"}}')
_register_content("null", "index.json is `null`: an index without entries.", b"null",
                  not_found(message="no digest found for tag latest"))
_register_content("without-manifests", "index.json has no `manifests`.", b'{"schemaVersion":2}',
                  not_found(message="no digest found for tag latest"))
_register_content("manifests-empty", "`manifests` in index.json is empty.", b'{"schemaVersion":2,"manifests":[]}',
                  not_found(message="no digest found for tag latest"))
_register_content("manifests-null", "`manifests` in index.json holds `null` entries.",
                  b'{"schemaVersion":2,"manifests":[null,null]}', not_found(message="no digest found for tag latest"))


@case("index.json is cut in the middle.", _MALFORMED)
def index_truncated(cache: Cache) -> str:
    cache.save()
    path = cache.directory / "index.json"
    path.write_bytes(path.read_bytes()[:-40])
    return "index.json"


@case("Bytes follow the JSON in index.json.", _MALFORMED)
def index_trailing_garbage(cache: Cache) -> str:
    cache.save()
    path = cache.directory / "index.json"
    path.write_bytes(path.read_bytes() + b"}")
    return "index.json"


@case("index.json is over 64 MiB: the good one, and then a hole of zeros.",
      _MALFORMED.but(problems=(), found_by=None), unjudged="the client would print all of it")
def index_huge(cache: Cache) -> str:
    cache.save()
    with open(cache.directory / "index.json", "r+b") as file:
        file.truncate((64 << 20) + 1)
    return "index.json"


@case("index.json is a directory.", unreadable("index-malformed", message="is a directory"))
def index_is_directory(cache: Cache) -> str:
    cache.save()
    (cache.directory / "index.json").unlink()
    (cache.directory / "index.json").mkdir()
    return "index.json"


@case("index.json names a manifest that is not there.", unreadable("manifest-missing", message="unavailable"))
def index_dangling(cache: Cache) -> str:
    index = cache.index()
    index["manifests"][0]["digest"] = "sha256:" + "0123456789abcdef" * 4
    cache.add_index(index)
    cache.save()
    return "0123456789ab"


@case("Only other tags are there.", not_found(message="no digest found for tag latest"))
def index_other_tag(cache: Cache) -> None:
    index = cache.index()
    index["manifests"] = [cache.index_entry({REF_NAME: "min"}), {k: v for k, v in cache.index_entry().items()
                                                                  if k != "annotations"}]
    cache.add_index(index)
    cache.save()


@case("Two entries have the tag, with different digests: the first one counts.",
      harmless("index-duplicate-tag").but(buildkit=Verdict("all")))
def index_duplicate_tag(cache: Cache) -> str:
    index = cache.index()
    first = index["manifests"][0]
    cache.config = {"layers": [], "records": []}
    cache.add_config()
    second = cache.add_manifest()
    index["manifests"].append({**second, "annotations": first["annotations"]})
    cache.add_index(index)
    cache.save()
    return "index.json"


@case("Two entries have the tag: the first names a manifest that is not there.",
      unreadable("manifest-missing", "index-duplicate-tag", message="unavailable"))
def index_duplicate_tag_dangling(cache: Cache) -> str:
    index = cache.index()
    good = index["manifests"][0]
    index["manifests"].insert(0, {**good, "digest": "sha256:" + "0123456789abcdef" * 4})
    cache.add_index(index)
    cache.save()
    return "0123456789ab"


@case("The tag has an odd name, `../../latest`.", Expect(FOUND, SOUND, SOUND, FOUND), tag="../../latest",
      unjudged="the tag is only compared")
def index_odd_tag(cache: Cache) -> None:
    index = cache.index()
    index["manifests"][0]["annotations"] = {REF_NAME: "../../latest"}
    cache.add_index(index)
    cache.save()
