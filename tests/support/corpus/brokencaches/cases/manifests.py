# SPDX-License-Identifier: Apache-2.0
"""Manifests of the wrong shape, and manifests that do not fit their config."""

from __future__ import annotations

from collections.abc import Callable

from ..expect import Expect, Verdict, flawed, nothing, part, rejected, unreadable
from ..registry import case
from ..workshop import BASE_LAYER, CONFIG_TYPE, INDEX_TYPE, MANIFEST_TYPE, MIDDLE_LAYER, Cache, dump, short

AMBIGUOUS = "invalid ambiguous manifest and manifest list"
MISMATCH = "mediaType in manifest does not match manifest contents"


def _register(name: str, description: str, expect: Expect, content: Callable[[Cache], object]) -> None:
    @case(description, expect, name=f"manifest-{name}")
    def breaker(cache: Cache) -> str:
        cache.add_manifest(content(cache))
        cache.save()
        return short(cache.manifest_descriptor["digest"])


def _malformed(message: str) -> Expect:
    return unreadable("manifest-malformed", message=message)


_register("not-json", "The manifest is not JSON.", _malformed("invalid character"), lambda cache: b"manifest: yaml\n")
_register("json-truncated", "The manifest is JSON cut in the middle.", _malformed("unexpected end of JSON input"),
          lambda cache: dump(cache.manifest())[:-100])
_register("trailing-garbage", "Bytes follow the manifest's JSON.", _malformed("after top-level value"),
          lambda cache: dump(cache.manifest()) + b"{}")
_register("array", "The manifest is an array.", _malformed("cannot unmarshal array"),
          lambda cache: [cache.manifest()])
_register("layers-object", "`layers` of the manifest is an object.", _malformed("cannot unmarshal object"),
          lambda cache: {**cache.manifest(), "layers": {"0": cache.layers[0]}})
_register("layer-string", "A layer of the manifest is a string.", _malformed("cannot unmarshal string"),
          lambda cache: {**cache.manifest(), "layers": [layer["digest"] for layer in cache.layers]})
_register("annotation-number", "An annotation of a layer is a number.", _malformed("cannot unmarshal number"),
          lambda cache: {**cache.manifest(), "layers": [{**layer, "annotations": {"n": 1}} for layer in cache.layers]})
_register("nesting", "The manifest holds 100,000 arrays in one another.",
          unreadable("nesting-limit", message="exceeded max depth"),
          lambda cache: b'{"x-note":' + b"[" * 100_000 + b"]" * 100_000 + b"," + dump(cache.manifest())[1:])

_register("ambiguous", "The manifest has `manifests` as well as `config` and `layers`.",
          unreadable("manifest-ambiguous", message=AMBIGUOUS),
          lambda cache: {**cache.manifest(), "manifests": cache.index_manifest()["manifests"]})
_register("ambiguous-null", "The manifest has `config`, `layers` and a `manifests` that is null.",
          unreadable("manifest-ambiguous", message=AMBIGUOUS),
          lambda cache: {**cache.manifest(), "manifests": None})
_register("says-index", "An image manifest calls itself an index.",
          unreadable("manifest-type-mismatch", message=MISMATCH),
          lambda cache: {**cache.manifest(), "mediaType": INDEX_TYPE})
_register("says-image", "An index calls itself an image manifest.",
          unreadable("manifest-type-mismatch", message=MISMATCH),
          lambda cache: {**cache.index_manifest(), "mediaType": MANIFEST_TYPE})
_register("unknown-type", "The manifest's mediaType is unknown: BuildKit goes by the members.",
          Expect(), lambda cache: {**cache.manifest(), "mediaType": "application/x-unknown"})
_register("without-type", "The manifest has no mediaType, as OCI allows.", Expect(),
          lambda cache: {k: v for k, v in cache.manifest().items() if k != "mediaType"})
_register("empty-object", "The manifest is `{}`: an index without entries.",
          unreadable("config-absent").but(buildkit=nothing()), lambda cache: {})
_register("null", "The manifest is `null`: an index without entries.",
          unreadable("config-absent").but(buildkit=nothing()), lambda cache: b"null")


@case("The manifest's config is not a cacheconfig by its type: BuildKit looks for an inline cache and finds none.",
      unreadable("config-absent").but(buildkit=nothing()))
def manifest_without_cacheconfig(cache: Cache) -> str:
    cache.add_config()["mediaType"] = "application/vnd.oci.image.config.v1+json"
    cache.save()
    return short(cache.manifest_descriptor["digest"])


@case("An index without a cacheconfig entry: BuildKit takes its layers for manifests.",
      unreadable("config-absent", message="invalid character"))
def index_manifest_without_cacheconfig(cache: Cache) -> str:
    index = cache.index_manifest()
    index["manifests"].pop()
    cache.add_manifest(index)
    cache.save()
    return short(cache.manifest_descriptor["digest"])


@case("An index whose cacheconfig is not in the store.", unreadable("config-missing", message="not found"))
def index_manifest_config_missing(cache: Cache) -> str:
    cache.add_manifest(cache.index_manifest())
    cache.save()
    cache.blob(cache.config_descriptor["digest"]).unlink()
    return short(cache.config_descriptor["digest"])


@case("An index with two cacheconfigs: the last one counts.", Expect())
def index_manifest_two_configs(cache: Cache) -> None:
    index = cache.index_manifest()
    index["manifests"].insert(0, cache.put(b'{"layers":[],"records":[]}', CONFIG_TYPE))
    cache.add_manifest(index)
    cache.save()


@case("The config is over 1 MiB, though well-formed: BuildKit does not import it from a directory or a registry.",
      flawed("config-too-large", buildkit=rejected("> 1048576)")))
def config_too_large(cache: Cache) -> str:
    cache.config["x-note"] = "x" * (1 << 20)
    cache.save()
    return short(cache.config_descriptor["digest"])


@case("The manifest is over 1 MiB, though well-formed: BuildKit does not import it.",
      flawed("manifest-too-large", buildkit=rejected("> 1048576)")))
def manifest_too_large(cache: Cache) -> str:
    cache.add_manifest({**cache.manifest(), "annotations": {"x-note": "x" * (1 << 20)}})
    cache.save()
    return short(cache.manifest_descriptor["digest"])


@case("A layer of the config is not in the manifest: results that need it are dropped without a word.",
      flawed("layer-not-in-manifest", files=None, buildkit=part()))
def layer_not_in_manifest(cache: Cache) -> str:
    del cache.layers[MIDDLE_LAYER]
    cache.save()
    return f"layers[{MIDDLE_LAYER}]"


@case("The base layer, below all others, is not in the manifest: every result is dropped.",
      flawed("layer-not-in-manifest", files=None, buildkit=Verdict("nothing")))
def base_layer_not_in_manifest(cache: Cache) -> str:
    del cache.layers[BASE_LAYER]
    cache.save()
    return f"layers[{BASE_LAYER}]"


@case("The manifest lists no layers at all.", flawed("layer-not-in-manifest", files=None, buildkit=Verdict("nothing")))
def manifest_without_layers(cache: Cache) -> str:
    cache.layers.clear()
    cache.save()
    return "layers[0]"


@case("The manifest lists a layer, which is there, that the config does not know.", Expect())
def manifest_extra_layer(cache: Cache) -> None:
    cache.layers.append({**cache.put(b"extra", cache.layers[0]["mediaType"]),
                         "annotations": dict(cache.layers[0]["annotations"])})
    cache.save()
