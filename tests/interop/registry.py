# SPDX-License-Identifier: Apache-2.0
"""Debian's docker-registry, for the scripts that need a real one."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from pathlib import Path


class Registry:
    """On a free port of loopback, with its data below the folder; stop() ends it."""

    def __init__(self, directory: Path):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.host = f"127.0.0.1:{probe.getsockname()[1]}"
        self.directory = directory / "registry"
        self.process: subprocess.Popen | None = None

    def start(self, deletes: bool = False) -> str | None:
        """Why there is none, or None."""
        if shutil.which("docker-registry") is None:
            return "docker-registry is not installed"
        self.directory.mkdir(parents=True)
        config = self.directory / "config.yml"
        config.write_text(f"version: 0.1\nstorage:\n  filesystem:\n    rootdirectory: {self.directory / 'data'}\n"
                          f"  delete:\n    enabled: {str(deletes).lower()}\n"
                          f"http:\n  addr: {self.host}\nlog:\n  level: error\n  accesslog:\n    disabled: true\n")
        return self.restart()

    def restart(self) -> str | None:
        program, config = shutil.which("docker-registry"), self.directory / "config.yml"
        self.process = subprocess.Popen([program, "serve", config], stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        host, port = self.host.split(":")
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex((host, int(port))) == 0:
                    return None
            time.sleep(0.05)
        return "docker-registry does not answer"

    def stop(self) -> None:
        if self.process is not None:
            self.process.terminate()
            self.process.wait()
            self.process = None
