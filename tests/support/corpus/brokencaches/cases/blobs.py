# SPDX-License-Identifier: Apache-2.0
"""Blobs that are gone, or are not what their digest says."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from ..expect import Expect, Verdict, build_fails, flawed, part, rejected, unreadable
from ..registry import case
from ..workshop import LAST_LAYER, MIDDLE_LAYER, Cache, short

Damage = Callable[[Cache, Path, bytes], None]


def _missing(_cache: Cache, path: Path, _mark: bytes) -> None:
    path.unlink()


def _truncated(cache: Cache, path: Path, _mark: bytes) -> None:
    data = path.read_bytes()
    cache.rewrite(path, data[:len(data) // 2])


def _bit_flipped(cache: Cache, path: Path, mark: bytes) -> None:
    """Flips the lowest bit of the byte at the mark's end: where it can, it leaves the JSON valid."""
    data = bytearray(path.read_bytes())
    at = data.index(mark) + len(mark) if mark else len(data) // 2
    data[at] ^= 1
    cache.rewrite(path, bytes(data))


def _longer(cache: Cache, path: Path, _mark: bytes) -> None:
    cache.rewrite(path, path.read_bytes() + b"garbage")


def _empty(cache: Cache, path: Path, _mark: bytes) -> None:
    cache.rewrite(path, b"")


def _register(target: str, defect: str, description: str, damage: Damage, expect: Expect) -> None:
    @case(f"Blob of the {target.replace('-', ' ')}: {description}.", expect, name=f"{target}-{defect}")
    def breaker(cache: Cache) -> str:
        cache.save()
        descriptor, mark = {
            "layer": (cache.layers[MIDDLE_LAYER], b""),
            "last-layer": (cache.layers[LAST_LAYER], b""),
            "config": (cache.config_descriptor, b'"createdAt":"2026-11-23T09:10:22.47'),
            "manifest": (cache.manifest_descriptor, b'"buildkit/createdat":"2026-11-23T09:10:22.65'),
        }[target]
        damage(cache, cache.blob(descriptor["digest"]), mark)
        return short(descriptor["digest"])


# BuildKit checks a layer's bytes when it fetches them, and never those of a config or manifest.
UNCHECKED = Verdict("all")
END_OF_JSON = "unexpected end of JSON input"
TRAILING = "invalid character 'g' after top-level value"

for _target, _code, _absent in (("config", "config-missing", rejected("not found")),
                                ("manifest", "manifest-missing", rejected("unavailable"))):
    _register(_target, "missing", "not in the store", _missing, unreadable(_code).but(buildkit=_absent))
    _register(_target, "truncated", "cut in the middle", _truncated, unreadable("blob-size-mismatch").but(
        buildkit=rejected(END_OF_JSON)))
    _register(_target, "bit-flipped", "one bit flipped, and still JSON", _bit_flipped, unreadable(
        "blob-digest-mismatch").but(buildkit=UNCHECKED, files=None))
    _register(_target, "longer", "bytes after its end", _longer, unreadable("blob-size-mismatch").but(
        buildkit=rejected(TRAILING)))
    _register(_target, "empty", "of no length", _empty, unreadable("blob-size-mismatch").but(
        buildkit=rejected(END_OF_JSON)))

# A layer that several results stand on, and one that only its own result needs.
for _target, _dropped in (("layer", build_fails), ("last-layer", part)):
    for _defect, _description, _damage, _code, _message in (
            ("missing", "not in the store", _missing, "blob-missing", "not found"),
            ("truncated", "cut in the middle", _truncated, "blob-size-mismatch", "short read"),
            ("bit-flipped", "one bit flipped", _bit_flipped, "blob-digest-mismatch", "unexpected commit digest"),
            ("longer", "bytes after its end", _longer, "blob-size-mismatch", "size"),
            ("empty", "of no length", _empty, "blob-size-mismatch", "short read")):
        _register(_target, _defect, _description, _damage, flawed(
            _code, found_by="inspect" if _damage is _missing else "verify", files=6, buildkit=_dropped(_message)))


@case("All layer blobs are gone; manifest and config are there.",
      flawed("blob-missing", files=6, buildkit=build_fails("not found")))
def all_layers_missing(cache: Cache) -> str:
    cache.save()
    for layer in cache.layers:
        cache.blob(layer["digest"]).unlink()
    return short(cache.layers[0]["digest"])


@case("There is no directory `blobs`.", unreadable("manifest-missing").but(buildkit=rejected("unavailable")))
def blobs_directory_missing(cache: Cache) -> str:
    cache.save()
    for blob in (cache.directory / "blobs" / "sha256").iterdir():
        blob.unlink()
    (cache.directory / "blobs" / "sha256").rmdir()
    (cache.directory / "blobs").rmdir()
    return short(cache.manifest_descriptor["digest"])


# A store's blobs are files of its own: a link could lead a reader of a foreign cache anywhere.
_NOT_A_FILE = flawed("blob-not-a-file", files=6, buildkit=build_fails())


@case("A layer blob is a symbolic link to a file with the right bytes outside of the store.",
      _NOT_A_FILE.but(buildkit=Verdict("all")))
def layer_symlink_to_same_bytes(cache: Cache) -> str:
    def replace(path: Path) -> None:
        outside = cache.directory.with_name(cache.directory.name + ".outside")
        path.rename(outside)
        path.symlink_to(Path("..", "..", "..", outside.name))

    return _replace_layer(cache, replace)


@case("A layer blob is a symbolic link to /etc/passwd.", _NOT_A_FILE)
def layer_symlink_out(cache: Cache) -> str:
    def replace(path: Path) -> None:
        path.unlink()
        path.symlink_to("/etc/passwd")

    return _replace_layer(cache, replace)


@case("A layer blob is a symbolic link to itself.", _NOT_A_FILE)
def layer_symlink_loop(cache: Cache) -> str:
    def replace(path: Path) -> None:
        path.unlink()
        path.symlink_to(path.name)

    return _replace_layer(cache, replace)


@case("A layer blob is a FIFO: opening it must not wait for a writer.", _NOT_A_FILE)
def layer_fifo(cache: Cache) -> str:
    def replace(path: Path) -> None:
        path.unlink()
        os.mkfifo(path)

    return _replace_layer(cache, replace)


@case("A layer blob is a directory.", _NOT_A_FILE)
def layer_directory(cache: Cache) -> str:
    def replace(path: Path) -> None:
        path.unlink()
        path.mkdir()

    return _replace_layer(cache, replace)


@case("The manifest blob is a FIFO.", unreadable("blob-not-a-file"))
def manifest_fifo(cache: Cache) -> str:
    cache.save()
    path = cache.blob(cache.manifest_descriptor["digest"])
    path.unlink()
    os.mkfifo(path)
    return short(cache.manifest_descriptor["digest"])


def _replace_layer(cache: Cache, replace: Callable[[Path], None]) -> str:
    cache.save()
    replace(cache.layer_blob(MIDDLE_LAYER))
    return short(cache.layers[MIDDLE_LAYER]["digest"])
