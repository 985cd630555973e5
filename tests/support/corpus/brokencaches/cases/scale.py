# SPDX-License-Identifier: Apache-2.0
"""Caches that are big, deep, or blow up. They must be met with bounded time and memory."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache as once

from .. import codecs, tarformat as tar
from ..expect import Expect, Verdict, bad_content, flawed, rejected
from ..registry import BURDEN, case
from ..workshop import GZIP_TYPE, LAST_LAYER, ZSTD_TYPE, Cache, sha256, short

MIB = 1 << 20
BOMB_BYTES = 3 << 30

_OVER_LIMIT = flawed("config-too-large", files=None, buildkit=rejected("> 1048576)"))


def _save_records(cache: Cache, records: Iterator[bytes]) -> str:
    """Saves a config of the good layers and the good records, with more records after them."""
    cache.add_config()
    path = cache.blob(cache.config_descriptor["digest"])
    text = path.read_bytes()
    path.unlink()
    assert text.endswith(b"]}")
    cache.add_config(text[:-2] + b"," + b",".join(records) + b"]}")
    cache.save()
    return short(cache.config_descriptor["digest"])


@case("A million records more, without inputs or results.", _OVER_LIMIT, unjudged=BURDEN)
def records_million(cache: Cache) -> str:
    return _save_records(cache, (b'{"digest":"sha256:%064x"}' % number for number in range(1_000_000)))


@case("A million records `{}`: without digests, all the same.",
      _OVER_LIMIT.but(problems=("config-too-large", "bad-digest")),
      unjudged=BURDEN)
def records_million_empty(cache: Cache) -> str:
    return _save_records(cache, (b"{}" for _ in range(1_000_000)))


@case("200,000 records, each linked to the one before: recursion would overflow the stack.", _OVER_LIMIT,
      unjudged=BURDEN)
def records_chain_200000(cache: Cache) -> str:
    return _save_records(cache, _chain(200_000))


@case("200,000 records, each linked to the one after: the first record needs all of them.", _OVER_LIMIT,
      unjudged=BURDEN)
def records_chain_200000_backwards(cache: Cache) -> str:
    count, first = 200_000, len(cache.config["records"])
    return _save_records(cache, (
        b'{"digest":"sha256:%064x","inputs":[[{"link":%d}]]}' % (number, first + number + 1) if number < count - 1
        else b'{"digest":"sha256:%064x"}' % number for number in range(count)))


@case("8,000 records, each linked to the one before: within BuildKit's limit.", Expect())
def records_chain_8000(cache: Cache) -> None:
    _save_records(cache, _chain(8_000))


def _chain(count: int) -> Iterator[bytes]:
    yield b'{"digest":"sha256:%064x"}' % 0
    for number in range(1, count):
        yield b'{"digest":"sha256:%064x","inputs":[[{"link":%d}]]}' % (number, 22 + number - 1)


@case("Records that share their inputs, so that there are 2^60 paths through 60 of them.", Expect())
def records_diamonds(cache: Cache) -> None:
    def records() -> Iterator[bytes]:
        yield b'{"digest":"sha256:%064x"}' % 0
        for number in range(1, 61):
            below = 22 + number - 1
            yield (b'{"digest":"sha256:%064x","inputs":[[{"link":%d},{"selector":"a","link":%d}],[{"link":%d}]]}'
                   % (number, below, below, below))

    _save_records(cache, records())


@case("A record with 5,000 input slots, and one with 5,000 alternatives in a slot.", Expect())
def inputs_5000(cache: Cache) -> None:
    slots = b",".join([b'[{"link":0}]'] * 5_000)
    links = b",".join(b'{"selector":"%d","link":1}' % number for number in range(5_000))
    _save_records(cache, iter([b'{"digest":"sha256:%064x","inputs":[%s]}' % (1, slots),
                               b'{"digest":"sha256:%064x","inputs":[[%s]]}' % (2, links)]))


@case("A chain of 10,000 layers, one blob over and over, and a record whose result is its end.", Expect())
def layers_chain_10000(cache: Cache) -> None:
    layers = cache.config["layers"]
    blob, count = cache.config["layers"][6]["blob"], len(layers)
    layers.append({"blob": blob, "parent": -1})
    for number in range(9_999):
        layers.append({"blob": blob, "parent": count + number})
    cache.config["records"].append({"digest": "sha256:" + "c4" * 32, "layers": [
        {"layer": len(layers) - 1, "createdAt": "2026-11-23T09:10:22Z"}]})
    cache.save()


@case("A string of 900,000 bytes where a selector belongs.", Expect())
def selector_long(cache: Cache) -> None:
    _save_records(cache, iter([b'{"digest":"sha256:%064x","inputs":[[{"link":0,"selector":"%s"}]]}'
                               % (1, b"s" * 900_000)]))


# -- layers that unpack to much more than they are

def _zeros_header() -> bytes:
    return tar.header(b"srv/zeros", size_field=tar.base256(BOMB_BYTES, 12))


@once
def _zeros_diff_id() -> str:
    """The sha256 of a tar of one file of 3 GiB of zeros."""
    digest = hashlib.sha256(_zeros_header())
    piece = bytes(16 * MIB)
    for _ in range(BOMB_BYTES // len(piece)):
        digest.update(piece)
    digest.update(tar.END)
    return "sha256:" + digest.hexdigest()


@once
def _gzip_bomb() -> bytes:
    # The end of the archive is two zero blocks: a member of its own.
    return codecs.gzip_with_zeros(_zeros_header(), BOMB_BYTES) + codecs.gzip(tar.END)


# What a tool makes of a bomb is its own matter, as long as it stays bounded: to go through it in a stream is right too.
_BOMB = bad_content("bomb-limit", files=None, deep=None, buildkit=Verdict("all"))


@case("A gzip layer of 3 MB that unpacks to a file of 3 GiB.", _BOMB, unjudged=BURDEN)
def bomb_gzip(cache: Cache) -> str:
    place = cache.set_layer(LAST_LAYER, _gzip_bomb(), _zeros_diff_id(), GZIP_TYPE)
    cache.save()
    return place


@case("A zstd layer of 100 KB that unpacks to a file of 3 GiB.", _BOMB, unjudged=BURDEN)
def bomb_zstd(cache: Cache) -> str:
    blob = codecs.zstd_with_zeros(_zeros_header(), BOMB_BYTES) + codecs.zstd(tar.END)
    place = cache.set_layer(LAST_LAYER, blob, _zeros_diff_id(), ZSTD_TYPE)
    cache.save()
    return place


@case("A gzip layer whose content is the gzip bomb again: it is to be unpacked once, and is no tar.",
      bad_content("bad-archive"))
def bomb_gzip_nested(cache: Cache) -> str:
    inner = _gzip_bomb()
    place = cache.set_layer(LAST_LAYER, codecs.gzip(inner, 9), sha256(inner), GZIP_TYPE)
    cache.save()
    return place


@case("A gzip stream of 200,000 empty members, and then a tar.", Expect(), unjudged=BURDEN)
def gzip_members_200000(cache: Cache) -> None:
    plain = tar.archive(tar.entry(b"srv/file", b"x"))
    cache.set_layer(LAST_LAYER, codecs.gzip(b"") * 200_000 + codecs.gzip(plain), sha256(plain), GZIP_TYPE)
    cache.save()


@case("A layer of a million empty files.", _BOMB.but(problems=(), found_by=None, deep=0), unjudged=BURDEN)
def entries_million(cache: Cache) -> str:
    place = cache.set_tar(b"".join(_empty_files(1_000_000)) + tar.END)
    cache.save()
    return place


def _empty_files(count: int) -> Iterator[bytes]:
    """Headers of empty files `many/NNNNNNN`; only the name and the checksum differ, which makes it quick."""
    template = tar.header(b"many/0000000")
    middle, end = template[12:148], template[156:]
    base = int(template[148:154], 8) - 7 * ord("0")
    for number in range(count):
        digits = b"%07d" % number
        yield b"many/" + digits + middle + b"%06o\0 " % (base + sum(digits)) + end
