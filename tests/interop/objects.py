# SPDX-License-Identifier: Apache-2.0
"""What lies in an object store, and what of it is reachable, read with other means than Cachalot's.

Independent on purpose: it is what `prune` is compared with. s3 is the gateway's own files, azblob and gha are asked by the
standard library alone. Only BuildKit's documents are understood: the cacheconfig that a name holds, and its layers.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import urllib.parse
import urllib.request
from dataclasses import dataclass, field
from email.utils import formatdate
from xml.etree import ElementTree

from ghaserver import MAIN
from secretlist import secret
from stores import Place

ACCOUNT = "devstoreaccount1"
CONTAINER = "caches"
VERSION = "693bb7016429d80366022f036f84856888c9f13e00145f5f6f4dce303a38d6f2"  # of all BuildKit's entries in gha
REF = hashlib.sha256(MAIN.encode()).hexdigest()[:8]


@dataclass
class Stored:
    """A store at a moment."""

    names: dict[str, set[str]] = field(default_factory=dict)  # of each cache the blobs that it needs
    blobs: dict[str, int] = field(default_factory=dict)  # by digest, their sizes
    superseded: dict[str, int] = field(default_factory=dict)  # gha: indexes that a newer one has replaced
    strangers: dict[str, int] = field(default_factory=dict)

    def live(self, names: set[str] | None = None) -> set[str]:
        chosen = self.names if names is None else names
        return set().union(*(self.names[name] for name in chosen))

    def orphans(self, names: set[str] | None = None) -> dict[str, int]:
        """What goes where these names stay."""
        live = self.live(names)
        return {digest: size for digest, size in self.blobs.items() if digest not in live} | self.superseded

    def missing(self) -> set[str]:
        return self.live() - set(self.blobs)


def _layers(document: bytes) -> set[str]:
    return {layer["blob"] for layer in json.loads(document).get("layers") or []}


def _take(stored: Stored, objects: dict[str, int], read) -> Stored:
    """Of the keys below a prefix; `read` gives a manifest's bytes."""
    for key, size in objects.items():
        folder, _, name = key.partition("/")
        if folder == "manifests":
            stored.names[name] = _layers(read(key))
        elif folder == "blobs" and name.startswith("sha256:"):
            stored.blobs[name] = size
        else:
            stored.strangers[key] = size
    return stored


def _in_s3(place: Place) -> Stored:
    root = place.servers.directory / "gateway" / CONTAINER / place.name
    objects = {str(path.relative_to(root)): path.stat().st_size for path in root.rglob("*") if path.is_file()}
    return _take(Stored(), objects, lambda key: (root / key).read_bytes())


def _azure(place: Place, method: str, path: str, query: dict[str, str], body: bytes | None = None) -> bytes:
    """A request signed with the shared key."""
    headers = {"x-ms-date": formatdate(usegmt=True), "x-ms-version": "2021-08-06"}
    if body is not None:
        headers |= {"x-ms-blob-type": "BlockBlob", "content-type": "text/plain"}
    signed = [method, "", "", str(len(body)) if body else "", "", headers.get("content-type", ""), "", "", "", "", "", "",
              *(f"{name}:{headers[name]}" for name in sorted(headers) if name.startswith("x-ms-")),
              f"/{ACCOUNT}/{ACCOUNT}/{urllib.parse.quote(path)}" + "".join(f"\n{name}:{query[name]}" for name in sorted(query))]
    digest = hmac.new(base64.b64decode(secret("azurite-key")), "\n".join(signed).encode(), hashlib.sha256).digest()
    headers["Authorization"] = f"SharedKey {ACCOUNT}:{base64.b64encode(digest).decode()}"
    address = f"{place.servers.azure}/{urllib.parse.quote(path)}?{urllib.parse.urlencode(query)}"
    with urllib.request.urlopen(urllib.request.Request(address, body, headers, method=method), timeout=20) as answer:
        return answer.read()


def _in_azblob(place: Place) -> Stored:
    objects: dict[str, int] = {}
    marker = ""
    while True:
        query = {"comp": "list", "prefix": place.name + "/", "restype": "container"} | ({"marker": marker} if marker else {})
        page = ElementTree.fromstring(_azure(place, "GET", CONTAINER, query))
        for blob in page.iter("Blob"):
            objects[blob.findtext("Name").removeprefix(place.name + "/")] = int(blob.findtext("Properties/Content-Length"))
        marker = page.findtext("NextMarker") or ""
        if not marker:
            return _take(Stored(), objects, lambda key: _azure(place, "GET", f"{CONTAINER}/{place.name}/{key}", {}))


def _gha(place: Place, path: str, body: dict | None = None, token: str = "ghs_interop") -> dict:
    request = urllib.request.Request(place.servers.gha.url + path, json.dumps(body).encode() if body is not None else None,
                                     {"Authorization": f"Bearer {token}", "Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.load(answer)


def _in_gha(place: Place) -> Stored:
    stored, page = Stored(), 1
    indexes: dict[str, list[tuple[int, str, int]]] = {}
    repository = f"interop/{place.name}"
    while True:
        entries = _gha(place, f"repos/{repository}/actions/caches?per_page=100&page={page}")["actions_caches"]
        for entry in entries:
            key, size = entry["key"], entry["size_in_bytes"]
            if entry["version"] == VERSION and key.startswith("buildkit-blob-1-sha256:"):
                stored.blobs[key.removeprefix("buildkit-blob-1-")] = size
            elif entry["version"] == VERSION and key.startswith("index-"):
                name, _, number = key.partition("#")
                indexes.setdefault(name, []).append((int(number), key, size))
            else:
                stored.strangers[key] = size
        if len(entries) < 100:
            break
        page += 1
    for name, versions in indexes.items():
        *older, (_, newest, _) = sorted(versions)
        stored.superseded |= {key: size for _, key, size in older}
        found = _gha(place, "twirp/github.actions.results.api.v1.CacheService/GetCacheEntryDownloadURL",
                     {"key": newest, "version": VERSION, "restore_keys": []}, place.servers.gha.token(repository))
        with urllib.request.urlopen(found["signed_download_url"], timeout=20) as answer:
            scope = name.removeprefix("index-").removesuffix(f"-1-{REF}")
            stored.names[scope] = _layers(answer.read())
    return stored


def look_into(place: Place) -> Stored:
    return {"s3": _in_s3, "azblob": _in_azblob, "gha": _in_gha}[place.kind](place)


def put_stranger(place: Place) -> None:
    """Something that no BuildKit wrote, amid what BuildKit did."""
    if place.kind == "s3":
        (place.servers.directory / "gateway" / CONTAINER / place.name / "notes.txt").write_text("mine")
    elif place.kind == "azblob":
        _azure(place, "PUT", f"{CONTAINER}/{place.name}/notes.txt", {}, b"mine")
    else:
        _gha(place, "_test/entries", [{"repository": f"interop/{place.name}", "ref": MAIN, "key": "npm-4711",
                                       "version": "f" * 64, "size": 1234}])
