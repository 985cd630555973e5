# SPDX-License-Identifier: Apache-2.0
"""A buildkitd of our own on a temporary root, and builds of the shop context with it.

Needs root, runc, and buildkitd and buildctl, which packaging/dev/tools.sh builds. No network and no registry: the base
image is an OCI layout made from the base layer that stands in the good cache.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
GOOD_CACHE = HERE.parent / "data" / "caches" / "buildkit-pair"
BASE_LAYER = "3dc4cfd3d82b6968b181ed3ca9a15f97da855cf22b90592c3de3766806c97073"
CONFIGURATION = """
[worker.oci]
enabled = true
gc = false
[worker.containerd]
enabled = false
"""


class Unavailable(Exception):
    """BuildKit can't be run here; the text says why."""


def find_program(name: str) -> str:
    """In $CACHALOT_BUILDKIT_BIN, where packaging/dev/tools.sh puts it, or on PATH."""
    places = [os.environ.get("CACHALOT_BUILDKIT_BIN", ""), str(HERE.parents[1] / "build" / "tools" / "bin"),
              os.environ.get("PATH", "")]
    found = shutil.which(name, path=os.pathsep.join(filter(None, places)))
    if found is None:
        raise Unavailable(f"there is no {name} on PATH, in $CACHALOT_BUILDKIT_BIN or in build/tools/bin")
    return found


def write_context(directory: Path, name: str = "shop-context") -> Path:
    """A copy of a context. File modes are part of the cache keys, and a checkout's depend on the umask."""
    context = directory / name
    shutil.copytree(HERE / name, context)
    for path in context.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
    return context


def write_base_image(directory: Path) -> tuple[Path, str]:
    """Makes the image that the good cache was built on, as far as its cache keys go. Returns its layout and digest."""
    layout = directory / "base"
    blobs = layout / "blobs" / "sha256"
    blobs.mkdir(parents=True)

    def put(data: bytes, media_type: str) -> dict:
        name = hashlib.sha256(data).hexdigest()
        (blobs / name).write_bytes(data)
        return {"mediaType": media_type, "digest": "sha256:" + name, "size": len(data)}

    oci = "application/vnd.oci.image."
    layer = (GOOD_CACHE / "blobs" / "sha256" / BASE_LAYER).read_bytes()
    diff_id = "sha256:" + hashlib.sha256(gzip.decompress(layer)).hexdigest()
    config = put(json.dumps({
        "architecture": "amd64", "os": "linux",
        "config": {"Env": ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"]},
        "rootfs": {"type": "layers", "diff_ids": [diff_id]}}).encode(), oci + "config.v1+json")
    manifest = put(json.dumps({
        "schemaVersion": 2, "mediaType": oci + "manifest.v1+json", "config": config,
        "layers": [put(layer, oci + "layer.v1.tar+gzip")]}).encode(), oci + "manifest.v1+json")
    (layout / "index.json").write_text(json.dumps({"schemaVersion": 2, "manifests": [manifest]}))
    (layout / "oci-layout").write_text('{"imageLayoutVersion":"1.0.0"}')
    return layout, manifest["digest"]


@dataclass
class Build:
    """What a build said."""

    ok: bool
    error: str | None  # the last line that buildctl printed, where it failed
    steps: dict[str, bool]  # name -> restored from a cache
    import_error: str | None
    warnings: list[str] = field(default_factory=list)
    export_seconds: float | None = None  # that exporting the cache took

    @property
    def restored(self) -> int:
        return sum(self.steps.values())


class Workplace:
    """What all builds share: the programs, the build context, the base image."""

    def __init__(self, directory: Path, context: str = "shop-context"):
        self.directory = directory
        self.buildkitd, self.buildctl = find_program("buildkitd"), find_program("buildctl")
        find_program("runc")
        if os.geteuid() != 0:
            raise Unavailable("buildkitd needs to be run by root")
        self.context = write_context(directory, context)
        self.base, self.base_digest = write_base_image(directory)
        self.configuration = directory / "buildkitd.toml"
        self.configuration.write_text(CONFIGURATION)

    def version(self) -> str:
        words = subprocess.run([self.buildkitd, "--version"], capture_output=True, text=True).stdout.split()
        return words[2] if len(words) > 2 else "unknown"


class Daemon:
    """buildkitd with an empty store, from entering the context to leaving it.

    Take a new one rather than to prune: what a failed build leaves behind can survive `prune --all`, and then serves
    later builds.
    """

    def __init__(self, workplace: Workplace):
        self._workplace = workplace
        self._directory = Path(tempfile.mkdtemp(prefix="daemon-", dir=workplace.directory))
        self._address = f"unix://{self._directory / 'sock'}"
        self._log_path = self._directory / "log"

    def __enter__(self) -> "Daemon":
        self._log = open(self._log_path, "wb")
        self._process = subprocess.Popen(
            [self._workplace.buildkitd, "--debug", "--config", self._workplace.configuration,
             "--root", self._directory / "root", "--addr", self._address,
             # else each takes /run/buildkit/otel-grpc.sock, and of two that start at a time one ends
             "--otel-socket-path", self._directory / "otel"], stdout=self._log, stderr=self._log)
        try:
            self._wait()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_exception) -> None:
        self._process.terminate()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._log.close()
        # Not shutil.rmtree: it recurses, and layers can be deeper than that.
        subprocess.run(["rm", "-rf", self._directory])

    def _wait(self) -> None:
        for _ in range(300):
            if self._process.poll() is not None:
                # what it says stands before the trace of where it says it
                said = [line for line in self.log().splitlines() if line.startswith("buildkitd: ") or "level=fatal" in line]
                raise Unavailable("buildkitd ended: " + (said[0] if said else self.log()[-2000:]))
            if self._control("debug", "workers").returncode == 0:
                return
            time.sleep(0.05)
        raise Unavailable("buildkitd does not answer")

    def _control(self, *arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run([self._workplace.buildctl, "--addr", self._address, *arguments],
                              capture_output=True, timeout=60)

    def peak_bytes(self) -> int:
        """The most memory that the daemon has had so far."""
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) * 1024

    def cpu_seconds(self) -> float:
        """Of the daemon itself, not of what it started."""
        fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def log(self) -> str:
        return self._log_path.read_text(errors="replace")

    def build(self, *options: str, timeout: float = 30) -> Build:
        """Builds the context, without a result."""
        place = self._workplace
        command = [
            place.buildctl, "--addr", self._address, "build", "--progress=rawjson", "--frontend=dockerfile.v0",
            "--local", f"context={place.context}", "--local", f"dockerfile={place.context}",
            "--oci-layout", f"shop={place.base}", "--opt", "build-arg:BASE=shopbase",
            "--opt", f"context:shopbase=oci-layout://shop@{place.base_digest}", *options]
        try:
            done = subprocess.run(command, capture_output=True, timeout=timeout)
        except subprocess.TimeoutExpired as late:
            return _parse(late.stderr or b"", False, f"no end after {timeout:.0f} s")
        lines = done.stderr.decode(errors="replace").strip().splitlines()
        return _parse(done.stderr, done.returncode == 0, None if done.returncode == 0 else lines[-1])


def _parse(output: bytes, ok: bool, error: str | None) -> Build:
    build = Build(ok, error, {}, None)
    for line in output.decode(errors="replace").splitlines():
        if line.startswith("{"):
            for vertex in json.loads(line).get("vertexes", []):
                _take_vertex(build, vertex)
        elif warning := re.search(r'level=warning msg=("(?:[^"\\]|\\.)*"|\S+)', line):
            text = warning[1]
            build.warnings.append(re.sub(r"\\(.)", r"\1", text[1:-1]) if text.startswith('"') else text)
    return build


def _time(text: str) -> float:
    """Of a time as Go writes it, with up to nine digits behind the point."""
    return datetime.fromisoformat(re.sub(r"(\.\d{1,6})\d*", r"\1", text).replace("Z", "+00:00")).timestamp()


def _take_vertex(build: Build, vertex: dict) -> None:
    name = vertex["name"]
    if name.startswith("importing cache manifest from"):
        build.import_error = vertex.get("error") or build.import_error
    elif name.startswith("exporting cache") and vertex.get("completed"):
        build.export_seconds = _time(vertex["completed"]) - _time(vertex["started"])
    elif re.match(r"\[(internal|context)", name):
        pass
    elif name.startswith("[") and vertex.get("completed"):
        # Of a result that is fetched lazily the vertex is told twice: restored, and later with the time that fetching took.
        restored = vertex.get("cached", False) or build.steps.get(name, False)
        build.steps[name] = restored and not vertex.get("error")
