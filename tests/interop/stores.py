# SPDX-License-Identifier: Apache-2.0
"""The places that the matrix copies between: real servers on loopback, each started and stopped here.

A Place is a store that is a stranger to all others: a directory, a repository, a prefix in a bucket or a container, the
caches of one GitHub repository. It says what a name in it is called to BuildKit and to Cachalot.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from buildkit import Unavailable, find_program
from ghaserver import GhaServer, gha_server
from secretlist import secret

ROOT = Path(__file__).resolve().parents[2]
AZURITE = ROOT / "build/tools/node_modules/azurite/dist/src/blob/main.js"
KINDS = ("local", "registry", "s3", "azblob", "gha")


@dataclass
class Servers:
    """Where they listen."""

    directory: Path
    registry: str
    s3: str
    azure: str
    gha: GhaServer

    def environment(self) -> dict[str, str]:
        """For Cachalot: what would be dangerous in a process list stands in the environment."""
        return os.environ | {"AWS_ACCESS_KEY_ID": "interop-user", "AWS_SECRET_ACCESS_KEY": secret("s3-secret-key"),
                             "AWS_EC2_METADATA_DISABLED": "true", "NO_PROXY": "127.0.0.1"}

    def daemon_configuration(self) -> str:
        return f'[registry."{self.registry}"]\nhttp = true\ninsecure = true\n'


@dataclass
class Place:
    kind: str
    servers: Servers
    name: str  # of the store

    def spec(self, cache: str, direction: str) -> str:
        """What BuildKit takes; `direction` is "src" or "dest"."""
        servers = self.servers
        if self.kind == "local":
            return f"type=local,{direction}={servers.directory / 'local' / self.name},tag={cache}"
        if self.kind == "registry":
            return f"type=registry,ref={servers.registry}/{self.name}:{cache}"
        if self.kind == "s3":
            return (f"type=s3,region=us-east-1,bucket=caches,prefix={self.name}/,name={cache},endpoint_url={servers.s3},"
                    f"use_path_style=true,access_key_id=interop-user,secret_access_key={secret('s3-secret-key')}")
        if self.kind == "azblob":
            return (f"type=azblob,account_url={servers.azure},account_name=devstoreaccount1,container=caches,"
                    f"prefix={self.name},name={cache},secret_access_key={secret('azurite-key')}")
        return servers.gha.spec(cache, 2, f"interop/{self.name}")

    def environment(self) -> dict[str, str]:
        return self.servers.gha.environment(2, f"interop/{self.name}") if self.kind == "gha" else {}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def _server(name: str, port: int, log: Path, command: list, environment: dict[str, str]) -> Iterator[None]:
    with log.open("wb") as output:
        process = subprocess.Popen([str(word) for word in command], stdout=output, stderr=output, env=environment)
    try:
        for _ in range(600):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            if process.poll() is not None:
                raise Unavailable(f"{name} ended: {log.read_text(errors='replace')[-300:]}")
            time.sleep(0.05)
        else:
            raise Unavailable(f"{name} does not answer")
        yield
    finally:
        process.kill()
        process.wait()


@contextlib.contextmanager
def all_servers(directory: Path) -> Iterator[Servers]:
    """A registry, an S3 gateway that checks signatures, Azurite and a cache service of GitHub's kind; raises
    Unavailable where one can't be had."""
    registry = shutil.which("docker-registry")
    if registry is None:
        raise Unavailable("docker-registry is not installed")
    versitygw = find_program("versitygw")
    if shutil.which("node") is None or not AZURITE.exists():
        raise Unavailable("there is no node, or azurite is not in build/tools")
    for name in ("registry", "gateway/caches", "sidecar", "azure", "local"):
        (directory / name).mkdir(parents=True)
    ports = {name: free_port() for name in ("registry", "s3", "azure")}
    config = directory / "registry.yml"
    config.write_text(f"version: 0.1\nstorage:\n  filesystem:\n    rootdirectory: {directory / 'registry'}\n"
                      f"http:\n  addr: 127.0.0.1:{ports['registry']}\nlog:\n  level: error\n")
    s3_environment = os.environ | {"ROOT_ACCESS_KEY": "interop-user", "ROOT_SECRET_KEY": secret("s3-secret-key")}
    with contextlib.ExitStack() as stack:
        def start(name: str, command: list, environment: dict[str, str]) -> None:
            stack.enter_context(_server(name, ports[name], directory / f"{name}.log", command, environment))

        start("registry", [registry, "serve", config], dict(os.environ))
        start("s3", [versitygw, "--port", f"127.0.0.1:{ports['s3']}", "--quiet", "posix", "--sidecar",
                     directory / "sidecar", directory / "gateway"], s3_environment)
        start("azure", ["node", AZURITE, "--silent", "--disableTelemetry", "--skipApiVersionCheck", "--blobHost", "127.0.0.1",
                        "--blobPort", ports["azure"], "--location", directory / "azure"], dict(os.environ))
        gha = stack.enter_context(gha_server())
        yield Servers(directory, f"127.0.0.1:{ports['registry']}", f"http://127.0.0.1:{ports['s3']}",
                      f"http://127.0.0.1:{ports['azure']}/devstoreaccount1", gha)
