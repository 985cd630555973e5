#!/usr/bin/env python3
"""fuzz.py [SECONDS] [TARGET…]: runs the libFuzzer targets, each for so many seconds (60), as many at once as there are
cores, with bounded memory and time for each input.

The corpus grows from run to run in build/fuzz/corpus. A finding ends with 1 and says where its input is; put that into
tests/data/fuzz/TARGET, where the ordinary tests try it again for ever. Python's standard library only.
"""
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORK = ROOT / "build" / "fuzz"
MEMORY_MB = 1024
SECONDS_PER_INPUT = 10
# Objects live in Qt's and the library's pools until the end of the process, and libFuzzer looks for leaks after each input.
ENVIRONMENT = {
    "LC_ALL": "C.UTF-8",
    "ASAN_OPTIONS": "detect_stack_use_after_return=1:strict_string_checks=1:allocator_may_return_null=0",
    "UBSAN_OPTIONS": "halt_on_error=1:print_stacktrace=1",
}


class Outcome:
    def __init__(self, target, status, log, artifacts):
        self.target, self.status, self.log, self.artifacts = target, status, log, artifacts
        text = log.read_text(encoding="utf-8", errors="replace")
        self.runs = self._last(r"stat::number_of_executed_units: +(\d+)", text)
        self.rate = self._last(r"stat::average_exec_per_sec: +(\d+)", text)
        self.peak_mb = self._last(r"stat::peak_rss_mb: +(\d+)", text)
        self.edges = self._last(r"\bcov: (\d+)", text)
        self.corpus = self._last(r"\bcorp: (\d+)", text)
        self.reason = "".join(re.findall(r"(?:ERROR: \w+: |SUMMARY: )(.*)", text)[:1])

    @staticmethod
    def _last(pattern, text):
        found = re.findall(pattern, text)
        return int(found[-1]) if found else 0


def run(target, program, seconds):
    corpus, artifacts = WORK / "corpus" / target, WORK / "artifacts" / target
    folders = [corpus, WORK / "seeds" / target, ROOT / "tests" / "data" / "fuzz" / target]
    for folder in (corpus, artifacts):
        folder.mkdir(parents=True, exist_ok=True)
    before = set(artifacts.iterdir())
    log = WORK / f"{target}.log"
    with log.open("wb") as output:
        status = subprocess.run(
            [program, *[folder for folder in folders if folder.is_dir()], f"-max_total_time={seconds}",
             f"-rss_limit_mb={MEMORY_MB}", f"-timeout={SECONDS_PER_INPUT}", "-print_final_stats=1", "-use_value_profile=1",
             f"-artifact_prefix={artifacts}/"],
            stdout=output, stderr=subprocess.STDOUT, env={**os.environ, **ENVIRONMENT}, check=False).returncode
    return Outcome(target, status, log, sorted(set(artifacts.iterdir()) - before))


def main(arguments):
    seconds = 60
    if arguments and arguments[0].isdigit():
        seconds = int(arguments.pop(0))
    programs = {path.name.removeprefix("fuzz_"): path for path in sorted((WORK / "bin").glob("fuzz_*"))}
    unknown = [name for name in arguments if name not in programs]
    if unknown or not programs:
        sys.exit(f"no target {', '.join(unknown)}; there are: {', '.join(programs) or 'none'}")
    targets = arguments or list(programs)
    subprocess.run([sys.executable, ROOT / "tests/fuzz/seeds.py", ROOT / "tests/data", WORK / "seeds"], check=True,
                   stdout=subprocess.DEVNULL)

    print(f"{len(targets)} targets, {seconds} s each, at most {MEMORY_MB} MB and {SECONDS_PER_INPUT} s per input", flush=True)
    print(f"{'target':14}{'inputs':>12}{'per s':>9}{'edges':>8}{'corpus':>8}{'peak MB':>9}", flush=True)
    failed = []
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for outcome in pool.map(lambda target: run(target, programs[target], seconds), targets):
            print(f"{outcome.target:14}{outcome.runs:12,}{outcome.rate:9,}{outcome.edges:8,}{outcome.corpus:8,}"
                  f"{outcome.peak_mb:9,}{'' if outcome.status == 0 else '   FAILED'}", flush=True)
            if outcome.status != 0:
                failed.append(outcome)
    for outcome in failed:
        print(f"\n{outcome.target}: {outcome.reason or f'ended with {outcome.status}'}\n    log: {outcome.log}")
        for path in outcome.artifacts:
            print(f"    input: {path}\n    again: {programs[outcome.target]} {path}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
