# SPDX-License-Identifier: Apache-2.0
"""Layers whose annotations or media types say what is not so."""

from __future__ import annotations

from .. import codecs
from ..expect import Verdict, bad_content, flawed, part
from ..registry import case
from ..workshop import CREATED_AT, DIFF_ID, GZIP_TYPE, LAST_LAYER, LAYER_TYPE, ZSTD_TYPE, Cache, sha256, short


@case("A layer's diffID annotation is another digest than its tar's.",
      bad_content("diffid-mismatch", files=None, buildkit=Verdict("all")))
def diffid_wrong(cache: Cache) -> str:
    cache.layers[LAST_LAYER]["annotations"][DIFF_ID] = "sha256:" + "d1" * 32
    cache.save()
    return short(cache.layers[LAST_LAYER]["digest"])


@case("A layer has no diffID annotation.",
      flawed("diffid-missing", files=0, buildkit=part("missing uncompressed annotation")))
def diffid_missing(cache: Cache) -> str:
    del cache.layers[LAST_LAYER]["annotations"][DIFF_ID]
    cache.save()
    return short(cache.layers[LAST_LAYER]["digest"])


@case("A layer has no annotations at all.", flawed("diffid-missing", files=0, buildkit=part()))
def layer_annotations_missing(cache: Cache) -> str:
    del cache.layers[LAST_LAYER]["annotations"]
    cache.save()
    return short(cache.layers[LAST_LAYER]["digest"])


@case("A layer's diffID annotation is no digest.", flawed("bad-digest", files=0, buildkit=part()))
def diffid_bad_syntax(cache: Cache) -> str:
    cache.layers[LAST_LAYER]["annotations"][DIFF_ID] = "sha256:none"
    cache.save()
    return short(cache.layers[LAST_LAYER]["digest"])


@case("A layer's creation time is no time.", flawed("bad-annotation", files=0, buildkit=part()))
def layer_createdat_invalid(cache: Cache) -> str:
    cache.layers[LAST_LAYER]["annotations"][CREATED_AT] = "yesterday"
    cache.save()
    return short(cache.layers[LAST_LAYER]["digest"])


@case("An uncompressed layer is declared as gzip.",
      bad_content("media-type-mismatch", files=None, buildkit=Verdict("all")))
def tar_declared_gzip(cache: Cache) -> str:
    tar = cache.read_tar()
    place = cache.set_layer(LAST_LAYER, tar, sha256(tar), GZIP_TYPE)
    cache.save()
    return place


@case("A gzip layer is declared as uncompressed.", bad_content("media-type-mismatch", files=None))
def gzip_declared_tar(cache: Cache) -> str:
    cache.layers[LAST_LAYER]["mediaType"] = LAYER_TYPE
    cache.save()
    return short(cache.layers[LAST_LAYER]["digest"])


@case("A gzip layer is declared as zstd.", bad_content("media-type-mismatch", files=None, buildkit=Verdict("all")))
def gzip_declared_zstd(cache: Cache) -> str:
    cache.layers[LAST_LAYER]["mediaType"] = ZSTD_TYPE
    cache.save()
    return short(cache.layers[LAST_LAYER]["digest"])


@case("A zstd layer is declared as gzip.", bad_content("media-type-mismatch", files=None, buildkit=Verdict("all")))
def zstd_declared_gzip(cache: Cache) -> str:
    tar = cache.read_tar()
    place = cache.set_layer(LAST_LAYER, codecs.zstd(tar), sha256(tar), GZIP_TYPE)
    cache.save()
    return place


_UNKNOWN_TYPE = flawed("media-type-unknown", files=None, buildkit=part("no processor for media-type"))


@case("A layer's media type is unknown.", _UNKNOWN_TYPE)
def media_type_unknown(cache: Cache) -> str:
    cache.layers[LAST_LAYER]["mediaType"] = "application/x-layer"
    cache.save()
    return short(cache.layers[LAST_LAYER]["digest"])


@case("A layer has no media type.", _UNKNOWN_TYPE)
def media_type_absent(cache: Cache) -> str:
    del cache.layers[LAST_LAYER]["mediaType"]
    cache.save()
    return short(cache.layers[LAST_LAYER]["digest"])
