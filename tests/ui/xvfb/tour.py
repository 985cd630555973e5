#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The real program on a real display: Xvfb, openbox as the window manager, and xdotool for the mouse and the keyboard.

    tour.py PROGRAM

What a person sees is told by the titles of the windows, by the files of a copy and by what is there after a restart.
One story: each step goes on where the one before ended.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

PATIENCE = 30.0  # seconds until something that should happen counts as missing; a busy machine is slow
GLANCE = 0.05
WIDTH, HEIGHT = 1280, 900
PROGRAM = ""


def wait_for(what, condition, patience=PATIENCE):
    end = time.monotonic() + patience
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(GLANCE)
    raise AssertionError(f"not within {patience:.0f} s: {what() if callable(what) else what}")


class Desktop:
    """A display with a window manager, and a person before it."""

    def __init__(self, home):
        reader, writer = os.pipe()
        screen = f"{WIDTH}x{HEIGHT}x24"
        # Without -noreset a display begins anew whenever its last client goes, such as a quick xdotool.
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", screen, "-nolisten", "tcp",
                                        "-noreset"], pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as answer:
            display = answer.readline().strip()
        if not display:
            self.server.wait(PATIENCE)
            raise AssertionError("Xvfb does not start")
        # Nothing of the session that runs the tests: no keyring, no desktop bus, no other theme.
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(home), "DISPLAY": f":{display}", "LC_ALL": "C.UTF-8",
                            "QT_QPA_PLATFORM": "xcb", "XDG_RUNTIME_DIR": str(home / "run")}
        for name in ("LD_LIBRARY_PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"):
            if name in os.environ:
                self.environment[name] = os.environ[name]
        (home / "run").mkdir(mode=0o700)
        self.manager = subprocess.Popen(["openbox", "--sm-disable"], env=self.environment, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        wait_for("the window manager", lambda: self.run("get_num_desktops"))

    def end(self):
        for process in (self.manager, self.server):
            process.terminate()
            process.wait(PATIENCE)

    def run(self, *words):
        done = subprocess.run(["xdotool", *map(str, words)], env=self.environment, capture_output=True, text=True,
                              timeout=PATIENCE, check=False)
        return done.stdout.strip() if done.returncode == 0 else ""

    def active(self):
        """The title of the window that has the focus."""
        return self.run("getactivewindow", "getwindowname")

    def expect(self, pattern, patience=PATIENCE):
        wait_for(lambda: f"a window in front that is called {pattern}; there is: {self.active()}",
                 lambda: re.fullmatch(pattern, self.active()), patience)

    def key(self, *keys):
        self.run("key", "--clearmodifiers", *keys)

    def type(self, text):
        self.run("type", "--clearmodifiers", "--delay", "5", text)

    def click(self, x, y):
        self.run("mousemove", "--sync", x, y, "click", 1)

    def geometry(self):
        lines = self.run("getactivewindow", "getwindowgeometry", "--shell").splitlines()
        values = dict(line.split("=", 1) for line in lines)
        return tuple(int(values[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))


def missing():
    names = [name for name in ("Xvfb", "openbox", "xdotool") if not shutil.which(name)]
    return "not installed: " + ", ".join(names) if names else ""


class Tour(unittest.TestCase):
    """Named in the order in which the steps are taken."""

    failed = False

    @classmethod
    def setUpClass(cls):
        if missing():
            raise unittest.SkipTest(missing())
        cls.directory = tempfile.TemporaryDirectory(prefix="cachalot-tour-")
        cls.home = Path(cls.directory.name)
        cls.desktop = Desktop(cls.home)
        cls.addClassCleanup(cls.directory.cleanup)
        cls.addClassCleanup(cls.desktop.end)
        cls.program = None
        cls.lowest = 0.9  # how far down the first page the mouse has come

    @classmethod
    def tearDownClass(cls):
        if cls.program and cls.program.poll() is None:
            cls.program.kill()
            cls.program.wait(PATIENCE)

    def run(self, result=None):
        if Tour.failed:
            return result  # what it would go on with is not there
        before = len(result.failures) + len(result.errors)
        super().run(result)
        Tour.failed = len(result.failures) + len(result.errors) > before
        return result

    @classmethod
    def start(cls):
        cls.program = subprocess.Popen([PROGRAM], env=cls.desktop.environment, cwd=cls.home)

    def expect_end(self):
        wait_for("the end of the program", lambda: self.program.poll() is not None)
        self.assertEqual(self.program.returncode, 0)

    def session(self):
        """The tabs that are written down for the next start."""
        text = (self.home / ".config/cachalot/window.ini").read_text(encoding="utf-8")
        found = re.search(r"^\[session\]\n(?:.*\n)*?tabs=(.*)$", text, re.MULTILINE)
        return found.group(1) if found else ""

    def click_on_first_page(self, title):
        """Comes up the column of buttons from below with the mouse, until one of them has opened a page."""
        x, y, width, height = self.desktop.geometry()
        at = int(height * Tour.lowest)
        while at > height * 0.4:
            at -= 14  # less than a button is high
            self.desktop.click(x + int(width * 0.6), y + at)
            try:
                wait_for("a page", lambda: self.desktop.active() != "Cachalot", 0.25)
            except AssertionError:
                continue
            Tour.lowest = (at - 14) / height
            self.desktop.expect(title)
            return
        self.fail(f"no button opens {title}")

    def test_01_starts_for_the_first_time(self):
        self.start()
        self.desktop.expect("Cachalot")
        self.assertFalse((self.home / ".local/share/cachalot").exists(), "a library was made without being asked for")

    def test_02_compares_the_samples_by_mouse(self):
        self.click_on_first_page(r".*min.*max.* – Cachalot")
        self.desktop.key("ctrl+w")
        self.desktop.expect("Cachalot")

    def test_03_opens_the_samples_by_mouse(self):
        self.click_on_first_page("Samples – Cachalot")

    def test_04_opens_both_by_keyboard(self):
        self.desktop.key("Home")
        self.desktop.key("Return")
        self.desktop.expect("sample:m(in|ax) – Cachalot")
        first = self.desktop.active()
        self.desktop.key("ctrl+Prior")
        self.desktop.expect("Samples – Cachalot")
        self.desktop.key("End")
        self.desktop.key("Return")
        self.desktop.expect("sample:m(in|ax) – Cachalot")
        self.assertNotEqual(self.desktop.active(), first)

    def test_05_goes_through_views_and_pages(self):
        for view in range(1, 8):
            self.desktop.key(f"alt+{view}")
        self.desktop.key("alt+1")
        seen = []
        for _ in range(3):
            before = self.desktop.active()
            seen.append(before)
            self.desktop.key("ctrl+Next")
            wait_for("the next page", lambda before=before: self.desktop.active() != before)
        self.assertEqual(sorted(seen), ["Samples – Cachalot", "sample:max – Cachalot", "sample:min – Cachalot"])

    def test_06_does_things_from_the_palette(self):
        self.desktop.key("ctrl+k")
        self.desktop.expect("Search caches and actions.*")
        self.desktop.key("Escape")
        self.desktop.expect("sample:m(in|ax) – Cachalot")
        self.desktop.key("ctrl+k")
        self.desktop.expect("Search caches and actions.*")
        self.desktop.type("open library")
        self.desktop.key("Return")
        self.desktop.expect("Library – Cachalot")
        self.desktop.key("ctrl+w")
        self.desktop.expect("sample:m(in|ax) – Cachalot|Samples – Cachalot")

    def go_to(self, title):
        for _ in range(6):
            if self.desktop.active() == title:
                return
            before = self.desktop.active()
            self.desktop.key("ctrl+Next")
            wait_for("the next page", lambda before=before: self.desktop.active() != before)
        self.fail(f"there is no page called {title}")

    def test_07_compares_what_is_open(self):
        self.go_to("sample:min – Cachalot")
        self.desktop.key("ctrl+d")
        self.desktop.expect(r".*min.*max.* – Cachalot")
        self.desktop.key("ctrl+w")
        self.desktop.expect("sample:m(in|ax) – Cachalot|Samples – Cachalot")

    def test_08_copies_into_a_folder(self):
        self.go_to("sample:max – Cachalot")
        self.desktop.key("ctrl+e")
        self.desktop.expect("Copy to….*")
        self.desktop.key("alt+o")  # F_older, whose field has the cursor then
        time.sleep(0.5)  # a button that is pressed by its letter stays down for 100 ms, and a person takes longer, too
        self.desktop.key("ctrl+a")
        self.desktop.type(str(self.home / "copied"))
        self.assertFalse((self.home / "copied").exists())
        deadline = time.monotonic() + PATIENCE
        while self.desktop.active().startswith("Copy to…") and time.monotonic() < deadline:
            self.desktop.key("Return")  # to the plan, and over it
            try:
                wait_for("the end of the dialog", lambda: not self.desktop.active().startswith("Copy to…"), 1.0)
            except AssertionError:
                pass
        self.desktop.expect("sample:max – Cachalot")

        def is_copied():
            index = self.home / "copied/index.json"
            return index.exists() and json.loads(index.read_text(encoding="utf-8")).get("manifests")

        manifests = wait_for("a copied cache", is_copied)
        self.assertEqual(manifests[0]["annotations"]["org.opencontainers.image.ref.name"], "max")
        self.assertGreaterEqual(len(list((self.home / "copied/blobs/sha256").iterdir())), 14)

    def test_09_quits_and_comes_back(self):
        window = self.desktop.run("getactivewindow")
        self.desktop.run("windowsize", "--sync", window, 1011, 707)
        wait_for("the new size", lambda: self.desktop.geometry()[2:] == (1011, 707))
        self.desktop.key("ctrl+q")
        self.expect_end()
        self.assertRegex(self.session(), r"sample:, *sample:m(in|ax), *sample:m(in|ax)")
        transfers = (self.home / ".local/state/cachalot/transfers.json").read_text(encoding="utf-8")
        self.assertIn(str(self.home / "copied"), transfers)
        self.start()
        self.desktop.expect("sample:max – Cachalot")
        wait_for("the size of before", lambda: self.desktop.geometry()[2:] == (1011, 707))

    def test_10_ends_by_the_window_manager(self):
        before = self.session()
        self.desktop.key("ctrl+Next")
        wait_for("the next page", lambda: self.desktop.active() != "sample:max – Cachalot")
        title = self.desktop.active()
        self.desktop.key("alt+F4")
        self.expect_end()
        self.assertEqual(self.session(), before)
        self.start()
        self.desktop.expect(re.escape(title))
        self.desktop.key("ctrl+q")
        self.expect_end()


if __name__ == "__main__":
    PROGRAM = os.path.abspath(sys.argv.pop(1))
    unittest.main(verbosity=2)
