#!/usr/bin/env python3
"""bench.py --cli PROGRAM --work FOLDER [--runs N] [NAME…]: Cachalot's headless program side by side with the tools that
people use for the same, on the same data, in turns: time (the median of the runs) and the most memory that a run took.

    parse    read and check a config of 100,000 records and 20,000 layers     against jq, which only parses it
    verify   check the digests of 512 MB of layers                            against openssl dgst
    list     list a gzip layer of 850 MB unpacked                             against tar
    copy     copy a cache of 730 MB                                           against skopeo copy
             (copy-registry: between registries, copy-pull: to a folder, copy-push: from a folder; copy-large: a layer
             of 4.3 GB); copy-zstd: pack layers anew                          against BuildKit's own export
    objectstore  14 layers, 700 MB, to an S3 server and to Azurite and back;   against rclone
             ours sees to it that what it fetched is on the disk, rclone does not; three runs at most
    reachability
             find what no cache needs among 100,000 blobs in a directory      against jq, find, sort and comm

A bench fails where one of the programs fails or does not do its whole work, never for the time it took. The table is also
written to FOLDER/results.json. Python's standard library only.
"""
import argparse
import functools
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

import copybench
import generate
import objectstores

MB = 1_000_000


class Measured:
    """A program; parts of its command that are functions are called with the number of the run."""

    def __init__(self, label, command):
        self.label, self._parts, self.command = label, command, []
        self.seconds, self.cpu_seconds, self.peak_bytes = [], [], 0

    @property
    def median(self):
        return statistics.median(self.seconds)

    def run(self, output, number, environment):
        """One run with its answer in the file."""
        self.command = [str(part(number) if callable(part) else part) for part in self._parts]
        errors = output.with_suffix(".err")
        measured = json.loads(subprocess.run(
            [sys.executable, "-I", "-S", pathlib.Path(__file__).with_name("measure.py"), output, errors, *self.command],
            check=True, capture_output=True, env=self._environment(environment)).stdout)
        if measured["status"] != 0:
            text = errors.read_bytes()[:2000].decode(errors="replace").strip()
            sys.exit(f"bench: {' '.join(self.command)[:300]}\n  ended with {measured['status']}: {text}")
        self.add(measured["seconds"], measured["cpuSeconds"], measured["peakBytes"])

    def add(self, seconds, cpu_seconds, peak_bytes):
        self.seconds.append(seconds)
        self.cpu_seconds.append(cpu_seconds)
        self.peak_bytes = max(self.peak_bytes, peak_bytes)

    @staticmethod
    def _environment(more):
        # Debian's rclone can't be given authorities of one's own by this.
        own = {name: value for name, value in os.environ.items() if name != "AWS_CA_BUNDLE"}
        return {**own, "LC_ALL": "C.UTF-8", **more}

    def as_json(self):
        return {"program": self.label, "command": self.command[:6], "medianSeconds": round(self.median, 4),
                "seconds": [round(value, 4) for value in self.seconds],
                "cpuSeconds": round(statistics.median(self.cpu_seconds), 4), "peakBytes": self.peak_bytes}


class Bench:
    """Two commands that do the same work. `check(ours, peer)` gets the files with their answers, and returns what is
    wrong with them, if anything."""

    def __init__(self, name, what, ours, peer, check, environment=None, after_run=None, most_runs=None):
        self.name, self.what, self.ours, self.peer, self._check = name, what, ours, peer, check
        self._environment, self._after_run, self._most_runs = environment or {}, after_run, most_runs

    def run(self, folder, runs):
        answers = (folder / f"{self.name}.ours", folder / f"{self.name}.peer")
        for number in range(min(runs, self._most_runs or runs)):
            for side, answer in zip((self.ours, self.peer), answers):
                side.run(answer, number, self._environment)
            if self._after_run:
                self._after_run(number)
        wrong = self._check(*answers)
        if wrong:
            sys.exit(f"bench: {self.name}: {wrong}")

    def as_json(self):
        return {"name": self.name, "what": self.what, "ours": self.ours.as_json(), "peer": self.peer.as_json(),
                "ratio": round(self.peer.median / self.ours.median, 3)}


def parse_bench(cli, work):
    records, layers = 100_000, 20_000
    folder = generate.ready(work / "records", generate.make_records, records, layers)

    def check(ours, _):
        text = ours.read_text(encoding="utf-8")
        return "" if f"{records:,}" in text and f"{layers:,}" in text else f"inspect says {text[:500]}"

    yield Bench("parse", f"{records:,} records, {layers:,} layers, config of "
                 f"{(folder / 'config.json').stat().st_size / MB:.0f} MB",
                 Measured("inspect", [cli, "inspect", f"{folder}:{generate.TAG}"]),
                 Measured("jq length", ["jq", "length", folder / "config.json"]), check)


def verify_bench(cli, work):
    count, size = 16, 32 << 20
    folder = generate.ready(work / "blobs", generate.make_blobs, count, size)
    blobs = generate.blob_files(folder)

    def check(ours, peer):
        answer = json.loads(ours.read_bytes())
        if not answer["ok"] or answer["bytesChecked"] < count * size:
            return f"verify says {answer}"
        digests = [line.rpartition("= ")[2] for line in peer.read_text().splitlines()]
        return "" if digests == [path.name for path in blobs] else "openssl finds other digests"

    yield Bench("verify", f"{count} layers, {count * size / MB:.0f} MB",
                 Measured("verify --json", [cli, "verify", f"{folder}:{generate.TAG}", "--json", "--no-progress"]),
                 Measured("openssl dgst", ["openssl", "dgst", "-sha256", *blobs]), check)


def list_bench(cli, work):
    folder = generate.ready(work / "layer", generate.make_layer, 850 * MB)
    blob = generate.blob_files(folder)[0]

    def check(ours, peer):
        names = sum(1 for _ in peer.open("rb"))
        lines = sum(1 for _ in ours.open("rb"))
        return "" if names > 1000 and lines >= names else f"files prints {lines} lines, tar {names}"

    yield Bench("list", f"a gzip layer of {blob.stat().st_size / MB:.0f} MB, 850 MB unpacked",
                 Measured("files", [cli, "files", f"{folder}:{generate.TAG}", "--no-progress"]),
                 Measured("tar tzf", ["tar", "tzf", blob]), check)


def objectstore_bench(cli, work):
    count, size, runs = 14, 50 * MB, 3  # a server keeps what all runs of both programs sent
    folder = generate.ready(work / "objects", generate.make_blobs, count, size)
    layers = folder / "blobs/sha256"
    what = f"{count} layers, {count * size / MB:.0f} MB"
    for name, title in (("s3", "versitygw"), ("azblob", "azurite")):
        if missing := objectstores.Store.missing(name):
            print(f"objectstore: {name}: SKIPPED: {missing}")
            continue
        with objectstores.Store(name, 2 * runs * count * size) as store, tempfile.TemporaryDirectory(dir=work) as down:
            down = pathlib.Path(down)

            def uploaded(ours, _):
                return "" if "14 blobs" in ours.read_text() else f"copy says {ours.read_text()[:500]}"

            def downloaded(*_):
                return ""

            def check_and_drop(number):
                for place in (down / f"ours{number}/blobs/sha256", down / f"peer{number}"):
                    got = sum(path.stat().st_size for path in place.iterdir() if path.stat().st_size == size)
                    if got != count * size:
                        sys.exit(f"bench: {place} has {got} bytes of layers")
                shutil.rmtree(down)
                down.mkdir()

            rclone = ["rclone", "copy", "--config", "/dev/null", "-q"]
            yield Bench(f"{name}-up", f"{what} to {title}",
                        Measured("copy", [cli, "copy", f"{folder}:{generate.TAG}", lambda n: store.spec(f"ours{n}"),
                                          "--no-progress"]),
                        Measured("rclone copy", [*rclone, layers, lambda n: store.remote(f"peer{n}")]),
                        uploaded, store.environment, most_runs=runs)
            yield Bench(f"{name}-down", f"{what} from {title}",
                        Measured("copy", [cli, "copy", lambda n: store.spec(f"ours{n}"),
                                          lambda n: f"type=local,dest={down / f'ours{n}'}", "--no-progress"]),
                        Measured("rclone copy", [*rclone, lambda n: store.remote(f"peer{n}"), lambda n: down / f"peer{n}"]),
                        downloaded, store.environment, check_and_drop, runs)


# What people write when they clean up by hand: it follows one manifest, and knows no grace age.
BY_HAND = r"""
cd "$1"
manifest=$(jq -r '.manifests[].digest' index.json | cut -d: -f2)
{ echo "$manifest"; jq -r '.config.digest, .layers[].digest' "blobs/sha256/$manifest" | cut -d: -f2; } | sort -u > ../live
find blobs/sha256 -type f -printf '%f %s %T@
' | sort > ../there
join -v 2 ../live ../there | awk '{ n++; bytes += $2 } END { print n, bytes }'
"""


def reachability_bench(cli, work):
    live, orphans = 20_000, 80_000
    folder = generate.ready(work / "many", generate.make_many, live, orphans)

    def check(ours, peer):
        answer = json.loads(ours.read_bytes())
        count, size = peer.read_text().split()
        return "" if (answer["blobsRemoved"], answer["bytesFreed"]) == (int(count), int(size)) and int(count) == orphans \
            else f"prune finds {answer['blobsRemoved']} blobs with {answer['bytesFreed']} bytes, the script {count}, {size}"

    yield Bench("reachability", f"{live + orphans:,} blobs, {orphans:,} of them orphans",
                Measured("prune --dry-run", [cli, "prune", folder, "--grace", "0", "--dry-run", "--json", "--no-progress"]),
                 Measured("jq, find, join", ["sh", "-c", BY_HAND, "sh", folder]), check)


BENCHES = {"parse": parse_bench, "verify": verify_bench, "list": list_bench, "reachability": reachability_bench,
           **{name: functools.partial(copybench.bench, name, Measured) for name in copybench.NAMES},
           "objectstore": objectstore_bench}


def chosen(names):
    """The benches of that name, or whose name begins with it and a dash."""
    return [bench for bench in BENCHES if not names or any(bench == name or bench.startswith(name + "-") for name in names)]


def machine():
    model = ""
    for line in pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
            break
    return {"cpu": model, "cores": os.cpu_count(), "load": os.getloadavg()[0]}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    unknown = [name for name in options.names if not chosen([name])]
    if unknown:
        sys.exit(f"there is no bench {', '.join(unknown)}; there are {', '.join(BENCHES)}")

    where = machine()
    print(f"{where['cores']} cores, load {where['load']:.1f}; medians of {options.runs} runs in turns")
    if where["load"] > 0.5:
        print("something else is running: the figures say little")
    print(f"{'':8}{'program':>16}{'seconds':>9}{'CPU':>7}{'peak MB':>9}{'':4}ratio")
    results = []
    options.work.mkdir(parents=True, exist_ok=True)
    for bench in (bench for name in chosen(options.names)
                  for bench in BENCHES[name](options.cli.resolve(), options.work.resolve())):
        bench.run(options.work, options.runs)
        result = bench.as_json()
        results.append(result)
        print(f"{bench.name}: {bench.what}")
        for side in ("ours", "peer"):
            part = result[side]
            ratio = f"{result['ratio']:.2f} times as fast" if side == "ours" else ""
            print(f"{'':8}{part['program']:>16}{part['medianSeconds']:9.3f}{part['cpuSeconds']:7.2f}"
                  f"{part['peakBytes'] / MB:9.0f}{'':4}{ratio}", flush=True)
    path = options.work / "results.json"
    path.write_text(json.dumps({"schemaVersion": 1, "machine": where, "runs": options.runs, "benches": results}, indent=2))
    print(f"written to {path}")


if __name__ == "__main__":
    main()
