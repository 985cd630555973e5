# SPDX-License-Identifier: Apache-2.0
"""GitHub's cache service on loopback (tests/support/ghaserver.mjs), for scripts that put a real BuildKit before it."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from buildkit import Unavailable

ROOT = Path(__file__).resolve().parents[2]
NODE_MODULES = ROOT / "build" / "tools" / "node_modules"
MAIN = "refs/heads/main"


@dataclass
class GhaServer:
    """A running server; caches are kept apart by repository."""

    port: int

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    @staticmethod
    def token(repository: str = "acme/shop", scopes: dict[str, int] | None = None) -> str:
        """A run's token; of a scope's bits 1 is reading and 2 writing."""
        scopes = scopes or {MAIN: 3}
        now = int(time.time())
        claims = {"ac": json.dumps([{"Scope": ref, "Permission": bits} for ref, bits in scopes.items()]),
                  "nbf": now - 60, "exp": now + 6 * 3600, "repository": repository}
        parts = [{"alg": "none", "typ": "JWT"}, claims]
        return ".".join([base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts]
                        + ["c2lnbmF0dXJl"])

    def spec(self, scope: str, version: int = 2, repository: str = "acme/shop", scopes: dict[str, int] | None = None) -> str:
        """A spec with all that a client would take from its environment."""
        address = f"url_v2={self.url},version=2" if version == 2 else f"url={self.url},version=1"
        return f"type=gha,scope={scope},{address},token={self.token(repository, scopes)}"

    def environment(self, version: int = 2, repository: str = "acme/shop") -> dict[str, str]:
        """What a runner sets, and what GitHub's REST API needs."""
        run = {"ACTIONS_RUNTIME_TOKEN": self.token(repository), "ACTIONS_RESULTS_URL": self.url,
               "ACTIONS_CACHE_URL": self.url, "GITHUB_API_URL": self.url, "GITHUB_REPOSITORY": repository,
               "GITHUB_TOKEN": "ghs_interop"}
        return run | ({"ACTIONS_CACHE_SERVICE_V2": "true"} if version == 2 else {})

    def requests(self) -> list[str]:
        with urllib.request.urlopen(f"{self.url}_test/requests", timeout=10) as answer:
            return json.load(answer)


def missing() -> str | None:
    """What this machine lacks for it, or None."""
    if shutil.which("node") is None:
        return "there is no node"
    return None if (NODE_MODULES / "azurite").exists() else "azurite is not in build/tools (packaging/dev/tools.sh azurite)"


@contextlib.contextmanager
def gha_server() -> Iterator[GhaServer]:
    """A server of its own, with its data in a temporary directory. Raises Unavailable where it can't be had."""
    if why := missing():
        raise Unavailable(why)
    with contextlib.ExitStack() as stack:
        ports = []
        for _ in range(2):
            probe = stack.enter_context(socket.socket())
            probe.bind(("127.0.0.1", 0))
            ports.append(probe.getsockname()[1])
    with tempfile.TemporaryDirectory(prefix="cachalot-gha-") as directory:
        with open(Path(directory) / "log", "wb") as log:
            process = subprocess.Popen(["node", ROOT / "tests/support/ghaserver.mjs", *map(str, ports),
                                        Path(directory) / "data", NODE_MODULES], stdout=log, stderr=log,
                                       env=os.environ | {"NODE_NO_WARNINGS": "1"})
            try:
                _wait(process, ports[0], Path(directory) / "log")
                yield GhaServer(ports[0])
            finally:
                process.kill()
                process.wait()


def _wait(process: subprocess.Popen, port: int, log: Path) -> None:
    for _ in range(600):
        if process.poll() is not None:
            raise Unavailable("the cache service ended: " + log.read_text(errors="replace")[-500:])
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise Unavailable("the cache service does not answer")
