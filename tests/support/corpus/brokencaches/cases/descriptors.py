# SPDX-License-Identifier: Apache-2.0
"""Descriptors with impossible sizes and digests."""

from __future__ import annotations

import hashlib

from ..expect import Expect, Verdict, build_fails, flawed, nothing, part, rejected, unreadable
from ..registry import case
from ..workshop import MIDDLE_LAYER, Cache, short

TRAVERSAL = "sha256:../../bait.json"
_BAD_LAYER = flawed("bad-descriptor", files=6, buildkit=part())


def _register_sizes(name: str, size: int, text: str, layer: Expect, config: Expect, manifest: Expect) -> None:
    @case(f"A layer's descriptor says {text}.", layer, name=f"layer-size-{name}")
    def layer_size(cache: Cache) -> str:
        cache.layers[MIDDLE_LAYER]["size"] = size
        cache.save()
        return f"layers[{MIDDLE_LAYER}]"

    @case(f"The config's descriptor says {text}.", config, name=f"config-size-{name}")
    def config_size(cache: Cache) -> str:
        cache.add_config()["size"] = size
        cache.save()
        return "config"

    @case(f"The manifest's descriptor in index.json says {text}.", manifest, name=f"manifest-size-{name}")
    def manifest_size(cache: Cache) -> str:
        cache.add_manifest()["size"] = size
        cache.save()
        return "index.json"


NOT_AN_INT64 = "cannot unmarshal number"

# BuildKit takes the manifest's size from the file, and the config's only to compare it with its limit.
_register_sizes("negative", -1, "-1 bytes", _BAD_LAYER.but(files=0, buildkit=build_fails("size")),
                flawed("bad-descriptor", buildkit=Verdict("all")), flawed("bad-descriptor", buildkit=Verdict("all")))
_register_sizes("2-62", 1 << 62, "2^62 bytes", _BAD_LAYER.but(
                    problems=("blob-size-mismatch",), buildkit=build_fails("short read")),
                flawed("config-too-large", buildkit=rejected("is too large (4611686018427387904 > 1048576)")),
                flawed("blob-size-mismatch", buildkit=Verdict("all")))
_register_sizes("10-30", 10 ** 30, "10^30 bytes, which is no 64-bit number",
                unreadable("manifest-malformed", message=NOT_AN_INT64),
                unreadable("manifest-malformed", message=NOT_AN_INT64),
                unreadable("index-malformed", message=NOT_AN_INT64))
_register_sizes("fraction", 1.5, "1.5 bytes",
                unreadable("manifest-malformed", message=NOT_AN_INT64),
                unreadable("manifest-malformed", message=NOT_AN_INT64),
                unreadable("index-malformed", message=NOT_AN_INT64))


def _register_digest(name: str, digest: str, text: str, layer: Verdict = part("invalid content resource id"),
                     config: Verdict = rejected("failed validation")) -> None:
    @case(f"A layer's digest {text}.", _BAD_LAYER.but(buildkit=layer), name=f"layer-digest-{name}")
    def layer_digest(cache: Cache) -> str:
        _bait(cache)
        cache.layers[MIDDLE_LAYER]["digest"] = digest
        cache.config["layers"][MIDDLE_LAYER]["blob"] = digest
        cache.save()
        return f"layers[{MIDDLE_LAYER}]"

    @case(f"The config's digest {text}.", unreadable("bad-descriptor").but(buildkit=config),
          name=f"config-digest-{name}")
    def config_digest(cache: Cache) -> str:
        _bait(cache)
        cache.add_config()["digest"] = digest
        cache.save()
        return "config"

    @case(f"The manifest's digest in index.json {text}.", unreadable("bad-descriptor", message="unavailable"),
          name=f"index-digest-{name}")
    def index_digest(cache: Cache) -> str:
        _bait(cache)
        cache.add_manifest()["digest"] = digest
        cache.save()
        return "index.json"


def _bait(cache: Cache) -> None:
    """What a reader finds that joins the digest to the path of the blobs."""
    (cache.directory / "bait.json").write_bytes(b'{"bait":"read from outside of the blobs"}')


_register_digest("traversal", TRAVERSAL, "leads out of the blobs (`sha256:../../bait.json`)")
_register_digest("uppercase", "sha256:" + "AB" * 32, "has upper-case letters")
_register_digest("short", "sha256:abcdef", "is too short")
_register_digest("unknown-algorithm", "md5:" + "ab" * 16, "is of an unknown algorithm")
# Without a digest, the config is as good as not named, and an inline cache is looked for.
_register_digest("empty", "", "is empty", build_fails("no blob set for cache record"), nothing())


@case("A layer and the manifest are addressed by their sha512.", Expect(problems=()))
def digest_sha512(cache: Cache) -> None:
    (cache.directory / "blobs" / "sha512").mkdir()

    def readdress(descriptor: dict, data: bytes) -> None:
        name = hashlib.sha512(data).hexdigest()
        descriptor["digest"] = "sha512:" + name
        (cache.directory / "blobs" / "sha512" / name).write_bytes(data)

    readdress(cache.layers[MIDDLE_LAYER], cache.good_blob(MIDDLE_LAYER))
    cache.config["layers"][MIDDLE_LAYER]["blob"] = cache.layers[MIDDLE_LAYER]["digest"]
    manifest = cache.add_manifest()
    path = cache.blob(manifest["digest"])
    data = path.read_bytes()
    path.unlink()
    readdress(manifest, data)
    cache.save()


@case("Two descriptors of one layer with different sizes; the last one counts.",
      flawed("blob-size-mismatch", found_by="inspect", files=None, buildkit=Verdict("all")))
def layer_described_twice(cache: Cache) -> str:
    wrong = {**cache.layers[MIDDLE_LAYER], "size": 1}
    cache.layers.insert(0, wrong)
    cache.save()
    return short(wrong["digest"])


@case("The config's descriptor says 10 bytes, and the config is longer than BuildKit's limit: it is read all the same.",
      flawed("blob-size-mismatch", files=None, buildkit=Verdict("all")))
def config_size_understated(cache: Cache) -> str:
    cache.config["x-note"] = "x" * (1 << 20)
    cache.add_config()["size"] = 10
    cache.save()
    return short(cache.config_descriptor["digest"])
