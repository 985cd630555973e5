#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs what stands in packaging/examples against a copy of a real cache: the commands with their own options, only the
store is another one. systemd-analyze judges the units where it is installed. Python's standard library only: the
examples are read line by line.
"""

import argparse
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "packaging" / "examples"
CACHES = ROOT / "tests" / "data" / "caches"
CLI = ""


def commands(name: str) -> list[list[str]]:
    """The calls of cachalot-cli in a file, as words."""
    found = []
    for line in (EXAMPLES / name).read_text(encoding="utf-8").splitlines():
        match = re.match(r"\s*(?:- |run: |ExecStart=/usr/bin/)?(cachalot-cli .*)$", line)
        if match:
            found.append(shlex.split(match[1])[1:])
    return found


class Examples(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="cachalot-examples-")
        self.addCleanup(self.folder.cleanup)
        self.store = Path(self.folder.name) / "cache"
        shutil.copytree(CACHES / "buildkit-grown", self.store)
        for path in self.store.rglob("*"):
            os.utime(path, (1_700_000_000, 1_700_000_000))

    def run_command(self, words: list[str]) -> subprocess.CompletedProcess:
        store = str(self.store)
        replaced = [re.sub(r"^(\$STORE|/var/cache/buildkit)", store, word) for word in words]
        self.assertNotEqual(replaced, words, "no store in the command")
        environment = {**os.environ, "HOME": self.folder.name, "XDG_STATE_HOME": self.folder.name}
        return subprocess.run([CLI, *replaced], capture_output=True, text=True, env=environment, timeout=60)

    def test_commands_run(self):
        for name in ("cachalot-prune.service", "github-actions.yml", "gitlab-ci.yml"):
            self.assertTrue(commands(name), name)
            for words in commands(name):
                with self.subTest(example=name, command=" ".join(words)):
                    done = self.run_command(words)
                    self.assertEqual(done.returncode, 0, done.stderr)

    def test_service_leaves_what_is_needed(self):
        self.run_command(commands("cachalot-prune.service")[0])
        self.assertEqual(len(list((self.store / "blobs" / "sha256").iterdir())), 18)
        journal = (Path(self.folder.name) / "cachalot" / "pruned.jsonl").read_text().splitlines()
        self.assertEqual(len([line for line in journal if json.loads(line)["event"] == "blob-removed"]), 18)

    def test_dry_runs_come_first(self):
        for name in ("github-actions.yml", "gitlab-ci.yml"):
            prunes = [words for words in commands(name) if words[0] == "prune"]
            self.assertIn("--dry-run", prunes[0])
            self.assertEqual([w for w in prunes[0] if w != "--dry-run"], [w for w in prunes[1] if w != "--yes"])

    def test_units(self):
        analyze = shutil.which("systemd-analyze")
        if analyze is None:
            print("SKIP: there is no systemd-analyze; the units were only run")
            return
        # It wants the program to be there.
        folder = Path(self.folder.name) / "units"
        folder.mkdir()
        for name in ("cachalot-prune.service", "cachalot-prune.timer"):
            text = (EXAMPLES / name).read_text().replace("/usr/bin/cachalot-cli", CLI)
            (folder / name).write_text(text)
        done = subprocess.run([analyze, "verify", *sorted(map(str, folder.iterdir()))], capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stderr.strip()), (0, ""))

    def test_yaml(self):
        try:
            import yaml  # Debian's python3-yaml
        except ImportError:
            print("SKIP: there is no python3-yaml; the YAML files were read by their lines")
            return
        github = yaml.safe_load((EXAMPLES / "github-actions.yml").read_text())
        self.assertEqual([step["name"] for step in github["jobs"]["prune"]["steps"]],
                         ["Log in", "Show what would go", "Prune"])
        gitlab = yaml.safe_load((EXAMPLES / "gitlab-ci.yml").read_text())
        self.assertEqual(len(gitlab["prune-build-cache"]["script"]), 3)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    options, rest = parser.parse_known_args()
    CLI = str(Path(options.cli).resolve())
    unittest.main(argv=[sys.argv[0], *rest])
