#!/usr/bin/env python3
"""Runs clang-tidy over the project's own sources, in parallel, on those only that changed since they were last clean.

A file counts as unchanged while the text of it and of all project headers that it reaches, its compile command, .clang-tidy
and the version of clang-tidy are what they were; what was clean is kept in the user's cache folder, as compilers' results are in
ccache's, so that a fresh clone need not check again what another one checked. Python's standard library only.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ("app", "core", "ui")  # tests are half of all sources; warnings, sanitizers and they themselves check them
# The analyzer's deep mode takes four times as long for hardly more findings; the sanitizers look at what really happens.
ANALYZER = ("-Xclang", "-analyzer-config", "-Xclang", "mode=shallow")
INCLUDE = re.compile(rb'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', re.MULTILINE)


class Sources:
    """Digests of files, and the project headers that a file reaches by its includes."""

    def __init__(self):
        self._files = {}

    def _read(self, path):
        if path not in self._files:
            data = path.read_bytes()
            includes = [ROOT / name.decode() for name in INCLUDE.findall(data)]
            self._files[path] = (hashlib.sha256(data).digest(), [p for p in includes if p.is_file()])
        return self._files[path]

    def digest(self, path):
        seen, todo = {path}, [path]
        while todo:
            for header in self._read(todo.pop())[1]:
                if header not in seen:
                    seen.add(header)
                    todo.append(header)
        return b"".join(self._read(p)[0] for p in sorted(seen))


def find_tool():
    for name in ("clang-tidy-14", "clang-tidy"):
        if shutil.which(name):
            return name
    sys.exit("clang-tidy is not installed")


FINDING = re.compile(r"^/.*: (?:error|warning): ", re.MULTILINE)


def tell(result, told):
    """Prints the findings of one source, those in headers once over all sources."""
    text = result.stdout
    starts = [match.start() for match in FINDING.finditer(text)] + [len(text)]
    if len(starts) == 1:
        print(text.strip() or result.stderr.strip(), flush=True)
    for begin, end in zip(starts, starts[1:]):
        finding = text[begin:end].rstrip().replace(f"{ROOT}/", "")
        if finding not in told:
            told.add(finding)
            print(finding, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", help="a build folder with compile_commands.json")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("files", nargs="*", help="only these sources")
    options = parser.parse_intermixed_args()

    tool = find_tool()
    version = subprocess.run([tool, "--version"], check=True, capture_output=True).stdout
    common = version + (ROOT / ".clang-tidy").read_bytes() + pathlib.Path(__file__).read_bytes()
    build = ROOT / options.build
    wanted = {(ROOT / name).resolve() for name in options.files}
    sources = Sources()
    stamps = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "cachalot-lint"
    stamps.mkdir(parents=True, exist_ok=True)

    todo, fresh = [], 0
    for command in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        path = pathlib.Path(command["file"])
        if not path.is_relative_to(ROOT) or path.relative_to(ROOT).parts[0] not in FOLDERS:
            continue  # what moc and rcc wrote
        if wanted and path not in wanted:
            continue
        text = command.get("command") or " ".join(command["arguments"])
        # the same flags in another build folder, or another clone, give the same answer
        text = text.replace(str(build), "BUILD").replace(str(ROOT), "ROOT").encode()
        key = hashlib.sha256(common + text + sources.digest(path)).hexdigest()
        stamp = stamps / key
        if stamp.exists():
            os.utime(stamp)
            fresh += 1
        else:
            todo.append((path, stamp))

    def tidy(item):
        path, stamp = item
        result = subprocess.run(
            # the database is g++'s: what only g++ knows is no finding
            [tool, "-p", str(build), "--quiet", "--extra-arg=-Wno-unknown-warning-option",
             *(f"--extra-arg={argument}" for argument in ANALYZER), str(path)],
            cwd=ROOT, capture_output=True, text=True, check=False)
        if result.returncode == 0:
            stamp.touch()
        return path, result

    bad, told = 0, set()
    with concurrent.futures.ThreadPoolExecutor(max(1, options.jobs)) as pool:
        for done, (path, result) in enumerate(pool.map(tidy, todo), 1):
            if result.returncode != 0:
                bad += 1
                tell(result, told)
            if done % 20 == 0:
                print(f"    {done} of {len(todo)}", file=sys.stderr, flush=True)

    for stamp in stamps.iterdir():  # what nobody asked about for a month
        if stamp.stat().st_mtime < time.time() - 30 * 86400:
            stamp.unlink()
    print(f"    {len(todo)} sources checked, {fresh} unchanged since they were clean, {bad} with findings",
          file=sys.stderr)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
