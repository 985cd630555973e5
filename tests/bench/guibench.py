#!/usr/bin/env python3
"""guibench.py --bin FOLDER --plugins FOLDER --work FOLDER [--runs N]: how quick the app is to the hand.

    start    from the start of the program to its first painted window, on Qt's offscreen platform and, where Xvfb is
             there, on X11: the program as people get it, watched by a plugin of Qt's (tests/bench/gui/firstpaint.cpp)
    turns    how long the event loop was away at once while a cache of 100,000 records and 20,000 layers is opened,
             filtered, sorted and scrolled, compared with another of that size, and 100,000 files are mapped. The time of
             the processor that the thread took judges the program; the time on the clock also counts what else the
             machine does. Then the memory of the process, and the most so far

The aims: 300 ms to the window, no turn above 16 ms, less than 300 MB after "open". What misses one is marked; the bench
fails only where a program fails. The table is also written to FOLDER/gui.json. Python's standard library only.
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import generate

WINDOW_MS, TURN_MS, OPENED_MB = 300, 16, 300
RECORDS, LAYERS, FILES = 100_000, 20_000, 100_000


def shown_after(program, plugins, platform, display):
    """Milliseconds from the start of the app with an empty configuration to its first window."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, **display, "HOME": home, "XDG_RUNTIME_DIR": home, "LC_ALL": "C.UTF-8",
                       "QT_QPA_PLATFORM": platform, "QT_PLUGIN_PATH": str(plugins),
                       "QT_QPA_GENERIC_PLUGINS": "cachalotfirstpaint",
                       "CACHALOT_BENCH_BEGIN": str(time.clock_gettime_ns(time.CLOCK_MONOTONIC))}
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
            environment.pop(name, None)
        done = subprocess.run([program, "--config", f"{home}/config"], env=environment, capture_output=True, text=True,
                              timeout=60)
    told = [line.split() for line in done.stdout.splitlines() if line.startswith("shown after ")]
    if not told:
        sys.exit(f"guibench: {program} on {platform} shows no window: {done.stdout}{done.stderr}")
    return int(told[0][2]) / 1000


class Display:
    """An X server without a screen, while it is needed."""

    def __enter__(self):
        read, write = os.pipe()
        self._server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten",
                                         "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        if not number:
            sys.exit("guibench: Xvfb does not start")
        return {"DISPLAY": f":{number}"}

    def __exit__(self, *_):
        self._server.terminate()
        self._server.wait()


def starts(program, plugins, runs):
    def measured(platform, display):
        shown_after(program, plugins, platform, display)  # the files are in memory from now on
        times = [shown_after(program, plugins, platform, display) for _ in range(runs)]
        return {"platform": platform, "medianMs": round(statistics.median(times), 1), "bestMs": round(min(times), 1),
                "ms": [round(value, 1) for value in times]}

    yield measured("offscreen", {})
    if shutil.which("Xvfb"):
        with Display() as display:
            yield measured("xcb", display)
    else:
        print("start on X11: SKIPPED: there is no Xvfb")


def turns(program, caches):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    done = subprocess.run([program, *(f"{cache}:{generate.TAG}" for cache in caches)], env=environment,
                          capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"guibench: {program} ended with {done.returncode}: {done.stderr[-2000:]}")
    return json.loads(done.stdout)


def best_of(runs):
    """For each phase the figures of the run in which its worst turn was shortest: the rest is the machine's."""
    return [min((run[i] for run in runs), key=lambda phase: phase["worstCpuMs"]) for i in range(len(runs[0]))]


def mark(value, most):
    return " " if value <= most else "!"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--plugins", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    work = options.work.resolve()
    caches = [generate.ready(work / "records", generate.make_records, RECORDS, LAYERS),
              generate.ready(work / "other", generate.make_records, RECORDS * 9 // 10, LAYERS * 9 // 10),
              generate.ready(work / "files", generate.make_files, FILES)]
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; ! is more than {WINDOW_MS} ms to the window, "
          f"{TURN_MS} ms of the processor at once, {OPENED_MB} MB")

    shown = []
    for start in starts(options.bin / "cachalot", options.plugins.resolve(), max(5, options.runs)):
        shown.append(start)
        print(f"window shown on {start['platform']}: {start['medianMs']:.0f} ms{mark(start['medianMs'], WINDOW_MS)} "
              f"(best {start['bestMs']:.0f})", flush=True)

    phases = best_of([turns(options.bin / "cachalot_guibench", caches) for _ in range(options.runs)])
    print(f"{'':38}{'worst':>8}{'95 %':>8}{'clock':>8}{'MB':>7}{'peak':>6}")
    for phase in phases:
        memory = mark(phase["memoryMB"], OPENED_MB) if phase["name"] == "open" else " "
        print(f"{phase['name']:38}{phase['worstCpuMs']:8.1f}{mark(phase['worstCpuMs'], TURN_MS)}{phase['cpu95Ms']:7.1f}"
              f"{phase['worstWallMs']:8.1f}{phase['memoryMB']:7.0f}{memory}{phase['peakMB']:5.0f}")
    worst = max(phases, key=lambda phase: phase["worstCpuMs"])
    print(f"the worst of all is {worst['worstCpuMs']:.1f} ms, in \"{worst['name']}\"")
    path = work / "gui.json"
    path.write_text(json.dumps({"schemaVersion": 1, "starts": shown, "phases": phases}, indent=2))
    print(f"written to {path}")


if __name__ == "__main__":
    main()
