# SPDX-License-Identifier: Apache-2.0
"""Writes caches as OCI layouts. A `Cache` starts as a copy of a good one; a case changes it and saves it."""

from __future__ import annotations

import copy
import hashlib
import json
import os
import shutil
from pathlib import Path
from typing import Any

from . import codecs

MANIFEST_TYPE = "application/vnd.oci.image.manifest.v1+json"
INDEX_TYPE = "application/vnd.oci.image.index.v1+json"
CONFIG_TYPE = "application/vnd.buildkit.cacheconfig.v0"
LAYER_TYPE = "application/vnd.oci.image.layer.v1.tar"
GZIP_TYPE = LAYER_TYPE + "+gzip"
ZSTD_TYPE = LAYER_TYPE + "+zstd"

DIFF_ID = "containerd.io/uncompressed"
CREATED_AT = "buildkit/createdat"
REF_NAME = "org.opencontainers.image.ref.name"
IMAGE_NAME = "io.containerd.image.name"

# Layers of the good cache, by their use in the build that made it (see tests/data/caches/README.md).
BASE_LAYER = 5  # the base image
MIDDLE_LAYER = 10  # COPY build-id, in the middle of the final image's chain: four results stand on it
LAST_LAYER = 7  # RUN, the last layer of the final image: only its own result needs it
LAST_RECORD = 5  # the record whose result is LAST_LAYER


def sha256(data: bytes) -> str:
    return "sha256:" + hashlib.sha256(data).hexdigest()


def short(digest: str) -> str:
    """The part of a digest that a message must hold at least."""
    return digest.partition(":")[2][:12]


def dump(content: Any) -> bytes:
    """JSON as Go writes it; bytes are taken as they are."""
    if isinstance(content, bytes):
        return content
    return json.dumps(content, separators=(",", ":"), ensure_ascii=False).encode()


class GoodCache:
    """The cache that the others are made from: tag `max` of a directory that BuildKit wrote."""

    def __init__(self, directory: Path, tag: str):
        self.directory = directory
        index = json.loads((directory / "index.json").read_bytes())
        entry = next(e for e in index["manifests"] if e["annotations"][REF_NAME] == tag)
        self.manifest = self._read(entry["digest"])
        self.config = self._read(self.manifest["config"]["digest"])
        self.layers = self.manifest["layers"]

    def blob(self, digest: str) -> Path:
        return self.directory / "blobs" / "sha256" / digest.removeprefix("sha256:")

    def _read(self, digest: str) -> Any:
        return json.loads(self.blob(digest).read_bytes())


class Cache:
    """One cache under construction.

    Change `config` (the cacheconfig) and `layers` (the manifest's descriptors), then `save()`. The stages `add_config`,
    `add_manifest` and `add_index` take other content, or bytes, to write something that is no such document;
    what a stage wrote is described by `config_descriptor` and `manifest_descriptor`, which may be falsified in between.
    """

    def __init__(self, directory: Path, good: GoodCache):
        self.directory = directory
        self._good = good
        self.config: dict = copy.deepcopy(good.config)
        self.layers: list[dict] = copy.deepcopy(good.layers)
        self.config_descriptor: dict | None = None
        self.manifest_descriptor: dict | None = None
        self._has_index = False
        (directory / "blobs" / "sha256").mkdir(parents=True)

    # -- the documents

    def manifest(self) -> dict:
        """The manifest as it would be written now."""
        if self.config_descriptor is None:
            self.add_config()
        return {"schemaVersion": 2, "mediaType": MANIFEST_TYPE,
                "config": self.config_descriptor, "layers": self.layers}

    def index_manifest(self) -> dict:
        """The same cache in the older form, an index whose last entry is the cacheconfig."""
        manifest = self.manifest()
        return {"schemaVersion": 2, "mediaType": INDEX_TYPE,
                "manifests": manifest["layers"] + [manifest["config"]]}

    def index(self) -> dict:
        """The index.json as it would be written now."""
        if self.manifest_descriptor is None:
            self.add_manifest()
        return {"schemaVersion": 2, "mediaType": INDEX_TYPE, "manifests": [self.index_entry()]}

    def index_entry(self, annotations: dict | None = None) -> dict:
        return {**self.manifest_descriptor, "annotations": annotations or {REF_NAME: "latest"}}

    def add_config(self, content: Any = None) -> dict:
        self.config_descriptor = self.put(dump(self.config if content is None else content), CONFIG_TYPE)
        return self.config_descriptor

    def add_manifest(self, content: Any = None) -> dict:
        self.manifest_descriptor = self.put(dump(self.manifest() if content is None else content), MANIFEST_TYPE)
        return self.manifest_descriptor

    def add_index(self, content: Any = None) -> None:
        (self.directory / "index.json").write_bytes(dump(self.index() if content is None else content))
        self._has_index = True

    def save(self) -> None:
        """Writes what is still missing."""
        if not self._has_index:
            self.add_index()
        (self.directory / "oci-layout").write_bytes(b'{"imageLayoutVersion":"1.0.0"}')
        for layer in self.layers:
            self._link_good_blob(layer["digest"])

    # -- blobs

    def put(self, data: bytes, media_type: str) -> dict:
        """Stores a blob and returns its descriptor."""
        digest = sha256(data)
        path = self.blob(digest)
        if not path.exists():
            path.write_bytes(data)
        return {"mediaType": media_type, "digest": digest, "size": len(data)}

    def blob(self, digest: str) -> Path:
        return self.directory / "blobs" / "sha256" / digest.removeprefix("sha256:")

    def layer_blob(self, index: int) -> Path:
        return self.blob(self.layers[index]["digest"])

    def rewrite(self, path: Path, data: bytes) -> None:
        """Changes a blob's bytes and not its name. A blob may be a link to the good one's, which must stay good."""
        path.unlink()
        path.write_bytes(data)

    def _link_good_blob(self, digest: str) -> None:
        source = self._good.blob(digest)
        if not os.path.lexists(self.blob(digest)) and source.is_file():
            try:
                os.link(source, self.blob(digest))
            except OSError:
                shutil.copyfile(source, self.blob(digest))

    # -- layers

    def set_layer(self, index: int, blob: bytes, diff_id: str | None, media_type: str = GZIP_TYPE) -> str:
        """Puts another blob in a layer's place, in the manifest and in the config. Returns its short digest."""
        descriptor = self.put(blob, media_type)
        return self.describe_layer(index, descriptor, diff_id)

    def describe_layer(self, index: int, descriptor: dict, diff_id: str | None) -> str:
        annotations = {CREATED_AT: self.layers[index]["annotations"][CREATED_AT]}
        if diff_id is not None:
            annotations[DIFF_ID] = diff_id
        self.layers[index] = {**descriptor, "annotations": annotations}
        self.config["layers"][index]["blob"] = descriptor["digest"]
        return short(descriptor["digest"])

    def set_tar(self, tar: bytes, index: int = LAST_LAYER) -> str:
        """Puts a tar, gzipped, in a layer's place, with its true diffID."""
        return self.set_layer(index, codecs.gzip(tar), sha256(tar))

    def good_blob(self, index: int) -> bytes:
        """The bytes of one of the good cache's layers."""
        return self._good.blob(self._good.layers[index]["digest"]).read_bytes()

    def read_tar(self, index: int = LAST_LAYER) -> bytes:
        """The tar of one of the good cache's layers."""
        return codecs.gunzip(self.good_blob(index))
