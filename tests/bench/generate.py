"""Makes the caches that bench.py measures with, below one folder, once: what is there is taken as it is.

They are local caches as BuildKit writes them (an OCI layout whose manifest has a cacheconfig as its config). The same
arguments give the same bytes, but for the layer of system files, which is what this machine has.
"""
import hashlib
import io
import json
import os
import pathlib
import random
import shutil
import subprocess
import tarfile

CREATED = "2026-08-01T12:00:00Z"
LAYER_TYPE = "application/vnd.oci.image.layer.v1.tar"
TAG = "bench"


def dump(document):
    return json.dumps(document, separators=(",", ":")).encode()


def digest_of(data):
    return "sha256:" + hashlib.sha256(data).hexdigest()


class Layout:
    """An OCI layout in the making; it appears under its name only when it is whole."""

    def __init__(self, folder):
        self._folder = folder
        self._part = folder.with_name(folder.name + ".part")
        shutil.rmtree(self._part, ignore_errors=True)
        self.blobs = self._part / "blobs" / "sha256"
        self.blobs.mkdir(parents=True)

    def put(self, data):
        digest = digest_of(data)
        (self.blobs / digest.removeprefix("sha256:")).write_bytes(data)
        return digest

    def adopt(self, path):
        """Takes a file as a blob."""
        sha = hashlib.sha256()
        with path.open("rb") as file:
            while chunk := file.read(1 << 20):
                sha.update(chunk)
        size = path.stat().st_size
        path.rename(self.blobs / sha.hexdigest())
        return "sha256:" + sha.hexdigest(), size

    def finish(self, config, layers):
        config = dump(config)
        manifest = dump({
            "schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
            "config": {"mediaType": "application/vnd.buildkit.cacheconfig.v0", "digest": self.put(config),
                       "size": len(config)},
            "layers": [{"mediaType": kind, "digest": digest, "size": size,
                        "annotations": {"buildkit/createdat": CREATED, "containerd.io/uncompressed": diff_id}}
                       for kind, digest, size, diff_id in layers]})
        (self._part / "oci-layout").write_bytes(dump({"imageLayoutVersion": "1.0.0"}))
        (self._part / "index.json").write_bytes(dump({
            "schemaVersion": 2, "manifests": [{
                "mediaType": "application/vnd.oci.image.manifest.v1+json", "digest": self.put(manifest),
                "size": len(manifest), "annotations": {"org.opencontainers.image.ref.name": TAG}}]}))
        (self._part / "config.json").write_bytes(config)  # for those who read only that
        self._part.rename(self._folder)


def chain_of_layers(digests):
    """A cacheconfig in which each layer stands on the one before, and one record has the last as its result."""
    return {"layers": [{"blob": digest, "parent": number - 1} for number, digest in enumerate(digests)],
            "records": [{"layers": [{"layer": len(digests) - 1, "createdAt": CREATED}], "digest": digest_of(b"record")}]}


def make_many(folder, live, orphans):
    """A cache with very many small layers, and many more that it does not need any longer."""
    layout = Layout(folder)
    kind = "application/vnd.oci.image.layer.v1.tar"
    layers = []
    for number in range(live):
        data = b"live %d" % number
        layers.append((kind, layout.put(data), len(data), digest_of(data)))
    for number in range(orphans):
        layout.put(b"orphan %d" % number)
    layout.finish(chain_of_layers([layer[1] for layer in layers]), layers)


def make_records(folder, records, layers):
    """A cache with very many records and layers; of the blobs of its layers there are none."""
    chance = random.Random(1)
    layout = Layout(folder)
    digests = [digest_of(b"layer %d" % number) for number in range(layers)]
    config = {"layers": [{"blob": digest, "parent": chance.randrange(number) if number % 20 else -1}
                         for number, digest in enumerate(digests)], "records": []}
    for number in range(records):
        record = {}
        if number % 5 == 0:
            record["layers"] = [{"layer": (number // 5) % layers, "createdAt": CREATED}]
        record["digest"] = digest_of(b"record %d" % number)
        if number:
            record["inputs"] = [[{"selector": digest_of(b"%d" % (number % 100)), "link": chance.randrange(number)}]
                                for _ in range(1 + number % 2)]
        config["records"].append(record)
    layout.finish(config, [(LAYER_TYPE + "+gzip", digest, 1000 + number, digest_of(b"diff %d" % number))
                           for number, digest in enumerate(digests)])


def make_blobs(folder, count, size):
    """A cache of big layers whose bytes nobody needs to unpack."""
    chance = random.Random(2)
    layout = Layout(folder)
    digests = [layout.put(chance.randbytes(size)) for _ in range(count)]
    layout.finish(chain_of_layers(digests), [(LAYER_TYPE, digest, size, digest) for digest in digests])


def make_layer(folder, max_bytes):
    """A cache of one gzip layer: files of this system, up to so many bytes of tar."""
    layout = Layout(folder)
    plain, packed = layout.blobs / "layer.tar", layout.blobs / "layer.tar.gz"
    sha = hashlib.sha256()
    with plain.open("wb") as file, tarfile.open(fileobj=file, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for path in system_files(("/usr/lib", "/usr/share", "/usr/include", "/usr/bin", "/usr/local")):
            info = archive.gettarinfo(path, arcname=path.lstrip("/"))
            if info is None:
                continue  # a socket
            if archive.offset + info.size > max_bytes:
                break
            if info.isreg():
                with open(path, "rb") as content:
                    archive.addfile(info, content)
            else:
                archive.addfile(info)
    with plain.open("rb") as file:
        while chunk := file.read(1 << 20):
            sha.update(chunk)
    with packed.open("wb") as file:
        subprocess.run(["gzip", "-6", "--no-name", "--stdout", plain], stdout=file, check=True)
    plain.unlink()
    digest, size = layout.adopt(packed)
    layout.finish(chain_of_layers([digest]), [(LAYER_TYPE + "+gzip", digest, size, "sha256:" + sha.hexdigest())])


def make_files(folder, count):
    """A cache of two layers with very many small files in folders of folders, every tenth of them in both."""
    chance = random.Random(3)
    layout = Layout(folder)
    layers = []
    for step in range(2):
        plain = layout.blobs / "layer.tar"
        with tarfile.open(plain, mode="w", format=tarfile.PAX_FORMAT) as archive:
            for number in range(0, count, 1 + 9 * step):
                info = tarfile.TarInfo(f"srv/d{number % 7}/d{number % 131}/f{number}.txt")
                info.size = chance.randrange(900)
                archive.addfile(info, io.BytesIO(bytes([97 + step]) * info.size))
        digest, size = layout.adopt(plain)
        layers.append((LAYER_TYPE, digest, size, digest))
    layout.finish(chain_of_layers([layer[1] for layer in layers]), layers)


def system_files(tops):
    for top in tops:
        for folder, folders, files in os.walk(top):
            folders.sort()
            yield folder
            for name in sorted(files):
                path = os.path.join(folder, name)
                if os.access(path, os.R_OK):
                    yield path


def ready(folder, make, *arguments):
    """The folder, made if it is not there yet."""
    if not folder.exists():
        print(f"    making {folder} (once)", flush=True)
        folder.parent.mkdir(parents=True, exist_ok=True)
        make(folder, *arguments)
    return folder


def blob_files(folder):
    """The layers of a cache made here, as paths."""
    layout = pathlib.Path(folder)
    index = json.loads((layout / "index.json").read_bytes())
    manifest_path = layout / "blobs/sha256" / index["manifests"][0]["digest"].removeprefix("sha256:")
    manifest = json.loads(manifest_path.read_bytes())
    return [layout / "blobs/sha256" / layer["digest"].removeprefix("sha256:") for layer in manifest["layers"]]
