"""Copying caches, against skopeo and against BuildKit's own export.

Each run copies into an empty place: a registry of its own, or a folder. Both programs are measured in turns.
"""
import json
import pathlib
import random
import shutil
import subprocess
import sys
import zlib

import generate

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "interop"))
import buildkit  # noqa: E402
from registry import Registry  # noqa: E402

MB = 1_000_000
# Of a cache of about 700 MB: a few large layers and many small ones.
LAYER_SIZES = [260, 150, 90, 60, 40, 30, 25, 20, 15, 12, 10, 8, 6, 4, 2, 1, 0.5]


def gzip_stored(chance, size):
    """Random bytes as gzip that packs nothing, in one member: for those who look whether it is gzip."""
    packer = zlib.compressobj(0, zlib.DEFLATED, 31)
    block = chance.randbytes(8 * MB)
    while size > 0:
        yield packer.compress(block[:min(size, len(block))])
        size -= len(block)
    yield packer.flush()


def make_cache(folder, sizes):
    chance = random.Random(3)
    layout = generate.Layout(folder)
    layers = []
    for number, size in enumerate(sizes):
        path = layout.blobs / "layer"
        with path.open("wb") as file:
            for part in gzip_stored(chance, int(size * MB)):
                file.write(part)
        digest, written = layout.adopt(path)
        layers.append((generate.LAYER_TYPE + "+gzip", digest, written, generate.digest_of(b"diff %d" % number)))
    layout.finish(generate.chain_of_layers([layer[1] for layer in layers]), layers)


class Place:
    """Where a run copies to; fresh for each."""

    def __init__(self, folder, kind):
        self.folder, self.kind, self.registry = folder, kind, None

    def fresh(self):
        self.drop()
        if self.kind == "registry":
            self.registry = Registry(self.folder)
            why = self.registry.start()
            if why:
                sys.exit(f"bench: {why}")
        else:
            self.folder.mkdir(parents=True)

    def drop(self):
        if self.registry is not None:
            self.registry.stop()
            self.registry = None
        shutil.rmtree(self.folder, ignore_errors=True)

    def ours(self):
        if self.kind == "registry":
            return f"type=registry,ref={self.registry.host}/bench:{generate.TAG}"
        return f"type=local,dest={self.folder},tag={generate.TAG}"

    def theirs(self):
        if self.kind == "registry":
            return f"docker://{self.registry.host}/bench:{generate.TAG}"
        return f"oci:{self.folder}:{generate.TAG}"


class CopyBench:
    """A copy of one cache by both programs."""

    def __init__(self, name, what, cli, cache, source_kind, place, measured, runs=None):
        self.name, self.what, self._place, self._runs = name, what, place, runs
        self._cli, self._cache, self._source_kind = cli, cache, source_kind
        self._source = None
        self._from = ("", "")  # the specs of the source, for us and for skopeo
        self.ours = measured("copy", [cli, "copy", lambda _: self._from[0], lambda _: place.ours(), "--no-progress"])
        self.peer = measured("skopeo copy", ["skopeo", "copy", "-q", "--src-tls-verify=false", "--dest-tls-verify=false",
                                             lambda _: self._from[1], lambda _: place.theirs()])

    def _open(self, work):
        if self._source_kind != "registry":
            self._from = (f"{self._cache}:{generate.TAG}", f"oci:{self._cache}:{generate.TAG}")
            return
        self._source = Place(work / "source", "registry")
        self._source.fresh()
        subprocess.run(["skopeo", "copy", "-q", "--dest-tls-verify=false", f"oci:{self._cache}:{generate.TAG}",
                        self._source.theirs()], check=True)
        self._from = (self._source.ours(), self._source.theirs())

    def run(self, work, runs):
        try:
            self._open(work)
            for number in range(self._runs or runs):
                self._place.fresh()
                self.ours.run(work / "copy.ours", number, {})
                self._check()
                self._place.fresh()
                self.peer.run(work / "copy.peer", number, {})
        finally:
            self._place.drop()
            if self._source is not None:
                self._source.drop()

    def _check(self):
        """Whether all of it is there: each blob of the right size."""
        done = subprocess.run([self._cli, "inspect", self._place.ours().replace("dest=", "src="), "--json"],
                              capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"bench: the copy is not whole: {done.stdout}{done.stderr}")

    def as_json(self):
        return {"name": self.name, "what": self.what, "ours": self.ours.as_json(), "peer": self.peer.as_json(),
                "ratio": round(self.peer.median / self.ours.median, 3)}


class ReencodeBench:
    """gzip to zstd, against a BuildKit that has the cache in an empty store and exports it with force-compression. Of
    BuildKit only the export counts, in which it fetches the layers and packs them anew; not the build around it."""

    name, what = "copy-zstd", ""

    def __init__(self, work, cli, measured):
        self._folder = work / "zstd"
        self.ours = measured("copy", [
            cli, "copy", f"{self._folder / 'gzip'}:bench", f"type=local,dest={self._folder / 'ours'},tag=bench",
            "--compression", "zstd", "--force-compression", "--no-progress"])
        self.peer = measured("BuildKit", [])

    def run(self, _, runs):
        work = self._folder
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True)
        try:
            place = buildkit.Workplace(work)
            place.context = make_context(work / "big-context")
            source = work / "gzip"
            with buildkit.Daemon(place) as daemon:
                self._built(daemon.build("--export-cache", f"type=local,dest={source},mode=max,tag=bench", timeout=600))
            self.what = f"gzip layers of {size_of(source) / MB:.0f} MB to zstd"
            for number in range(runs):
                shutil.rmtree(work / "ours", ignore_errors=True)
                self.ours.run(work / "copy.ours", number, {})
                shutil.rmtree(work / "theirs", ignore_errors=True)
                with buildkit.Daemon(place) as daemon:
                    build = self._built(daemon.build(
                        "--import-cache", f"type=local,src={source},tag=bench", "--export-cache",
                        f"type=local,dest={work / 'theirs'},mode=max,tag=bench,compression=zstd,force-compression=true",
                        timeout=600))
                    self.peer.add(build.export_seconds, daemon.cpu_seconds(), daemon.peak_bytes())
            self.what += f" of {size_of(work / 'ours') / MB:.0f}, by BuildKit {size_of(work / 'theirs') / MB:.0f} MB"
        except buildkit.Unavailable as reason:
            sys.exit(f"bench: {self.name} SKIPPED: {reason}")
        finally:
            shutil.rmtree(work, ignore_errors=True)

    def _built(self, build):
        if not build.ok or build.import_error or build.export_seconds is None:
            sys.exit(f"bench: BuildKit's own export failed: {build.error or build.import_error}")
        return build

    def as_json(self):
        return {"name": self.name, "what": self.what, "ours": self.ours.as_json(), "peer": self.peer.as_json(),
                "ratio": round(self.peer.median / self.ours.median, 3)}


def size_of(layout):
    return sum(path.stat().st_size for path in (layout / "blobs" / "sha256").iterdir())


def make_context(folder, steps=8, step_bytes=60 * MB):
    """A build context of this system's files, a folder for each step, and the Dockerfile that copies them."""
    folder.mkdir()
    files = generate.system_files(("/usr/lib", "/usr/share", "/usr/include", "/usr/bin"))
    for step in range(steps):
        part, size = folder / f"part{step}", 0
        part.mkdir()
        for path in files:
            path = pathlib.Path(path)
            if path.is_symlink() or not path.is_file():
                continue
            target = part / str(path).strip("/").replace("/", "-")[-200:]
            shutil.copyfile(path, target)
            target.chmod(0o644)
            size += target.stat().st_size
            if size > step_bytes:
                break
    (folder / "Dockerfile").write_text(
        "FROM scratch\n" + "".join(f"COPY part{step} /part{step}\n" for step in range(steps)))
    return folder


def bench(name, measured, cli, work):
    """One of NAMES."""
    if name == "copy-zstd":
        yield ReencodeBench(work, cli, measured)
        return
    if name == "copy-large":
        large = generate.ready(work / "copy-large", make_cache, [4300])
        yield CopyBench(name, "one layer of 4.3 GB, folder to registry, once", cli, large, "folder",
                        Place(work / "to", "registry"), measured, runs=1)
        return
    cache = generate.ready(work / "copy-cache", make_cache, LAYER_SIZES)
    size = sum(path.stat().st_size for path in generate.blob_files(cache)) / MB
    source, target = {"copy-registry": ("registry", "registry"), "copy-pull": ("registry", "folder"),
                      "copy-push": ("folder", "registry")}[name]
    yield CopyBench(name, f"{len(LAYER_SIZES)} layers of {size:.0f} MB, {source} to {target}", cli, cache, source,
                    Place(work / "to", target), measured)


NAMES = ("copy-registry", "copy-pull", "copy-push", "copy-large", "copy-zstd")
