#!/usr/bin/env python3
"""Checks the shape of the sources: who may include whom, and a few rules that no compiler knows.

    architecture.py ROOT [--qt-headers DIR] [--headless PROGRAM] [--readelf PROGRAM]

Each finding is one line, `FILE:LINE: RULE: what`, and any finding fails. test_architecture.py shows for each rule that it
can fail. Python's standard library only.
"""
import argparse
import pathlib
import re
import subprocess
import sys
from dataclasses import dataclass, field

SOFT_LINES = 400  # a question
HARD_LINES = 700  # a finding

# What a folder may include besides itself. A folder of core or app that is not here is a finding: a new one has its place
# in this table. Arrows go down only: base <- content <- cache <- backend <- transfer <- cleanup, and base <- net <- backend;
# above them the app's models, which know no display, and its windows; beside those the headless interface. ui and app/cli
# never see each other.
CORE = ("core/base", "core/content", "core/cache", "core/net", "core/backend", "core/transfer",
        "core/cleanup", "core/config")
ANYTHING = None
MAY_INCLUDE = {
    "core/base": (),
    "core/content": CORE[:1],
    "core/cache": CORE[:2],
    "core/net": ("core/base",),
    "core/backend": CORE[:4],
    "core/transfer": CORE[:5],
    "core/cleanup": CORE[:6],
    "core/config": CORE[:5],
    "ui/models": CORE,
    "ui/common": (*CORE, "ui/models"),
    "app/composition": CORE,
    "app/cli": (*CORE, "app/composition"),
    "app": ANYTHING,  # the programs
}


def may_include(folder, target):
    if folder in MAY_INCLUDE:
        return MAY_INCLUDE[folder] is ANYTHING or target in MAY_INCLUDE[folder]
    if folder == "ui/window":  # puts the pages together
        return not target.startswith("app")
    return target in (*CORE, "ui/models", "ui/common")  # a page: knows no other page


# Qt's modules by folder, the longest matching path counts. core has no display, nor have the models.
QT_MODULES = {
    "core": {"QtCore"},
    "app/cli": {"QtCore"},
    "app/composition": {"QtCore"},
    "app": {"QtCore", "QtGui", "QtWidgets"},
    "ui/models": {"QtCore"},
    "ui": {"QtCore", "QtGui", "QtWidgets", "QtSvg"},
    "ui/common": {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtDBus"},
}
GUI_LIBRARIES = ("Qt6Gui", "Qt6Widgets", "Qt6Svg", "Qt6OpenGL", "Qt6DBus")

# Libraries that a header of core may name; every other one stays in .cpp files, so that what is slow to compile or may be
# replaced is nobody else's.
HEADER_LIBRARIES = re.compile(r"^(tl/expected\.hpp|Q\w+|[a-z_0-9]+)$")
C_LIBRARIES = {"zlib.h", "zstd.h", "archive.h", "archive_entry.h"}

# Words with a reason why they don't stand in our sources. The folder is where the rule holds.
FORBIDDEN = (
    ("core", re.compile(r"\binstance\s*\(\s*\)"), "singleton", "core has no singletons: pass it in"),
    ("core", re.compile(r"\bq(?:App|GuiApp)\b"), "singleton", "core has no singletons: pass it in"),
    ("", re.compile(r"\bQThreadPool::globalInstance\b|\bQtConcurrent\b"), "global-pool",
     "own pools with explicit sizes: whoever blocks in the global one blocks all others"),
    ("", re.compile(r"\bstd::(?:views|ranges::views)\b"), "views", "clang 14 does not parse libstdc++ 12's views"),
    ("", re.compile(r"\bstd::format\b|#\s*include\s*<format>"), "format", "g++ 12 has no std::format"),
)

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^">]+)[">]')
COMMENT_OR_TEXT = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', re.DOTALL)


@dataclass
class Source:
    path: str  # from the root
    text: str
    includes: list = field(default_factory=list)  # (line, quoted, name)

    @property
    def folder(self):
        parts = self.path.split("/")[:-1]
        return "/".join(parts[:2])

    @property
    def component(self):
        """x.h and x.cpp are one."""
        return self.path.rsplit(".", 1)[0]


def read_sources(root):
    sources = []
    for top in ("core", "ui", "app"):
        for path in sorted((root / top).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                sources.append(parse(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")))
    return sources


def parse(path, text):
    source = Source(path, text)
    for number, line in enumerate(text.splitlines(), 1):
        match = INCLUDE.match(line)
        if match:
            source.includes.append((number, match[1] == '"', match[2]))
    return source


def folder_of(include):
    return "/".join(include.split("/")[:-1][:2])


def check_layers(sources):
    for source in sources:
        if source.folder not in MAY_INCLUDE and not source.folder.startswith("ui/"):
            yield f"{source.path}:1: unknown-folder: {source.folder} is not in MAY_INCLUDE of architecture.py"
            continue
        for line, quoted, name in source.includes:
            if not quoted or name.endswith(".moc"):
                continue
            target = folder_of(name)
            if target.split("/")[0] not in ("core", "ui", "app"):
                yield f"{source.path}:{line}: include-path: \"{name}\" is not a path from the root of core, ui or app"
            elif target != source.folder and not may_include(source.folder, target):
                yield f"{source.path}:{line}: layer: {source.folder} may not include {target} (\"{name}\")"


def rings(graph):
    """The cycles of {node: {target, …}} that a walk in depth meets, each as its nodes with the first repeated."""
    state = {}
    for start in sorted(graph):
        path, todo = [], [(start, False)]
        while todo:
            node, leaving = todo.pop()
            if leaving:
                state[node] = "done"
                path.pop()
            elif state.get(node) == "open":
                yield path[path.index(node):] + [node]
            elif node not in state:
                state[node] = "open"
                path.append(node)
                todo.append((node, True))
                todo.extend((target, False) for target in sorted(graph.get(node, ())))


def check_cycles(sources):
    """No cycle among headers, and none among folders. A folder and those below it are one there: interfaces and the
    factory of their implementations live above them."""
    headers, folders = {}, {}
    for source in sources:
        here = source.path.rpartition("/")[0]
        for _, quoted, name in source.includes:
            if not quoted:
                continue
            if source.path.endswith(".h"):
                headers.setdefault(source.path, set()).add(name)
            there = name.rpartition("/")[0]
            if not (here + "/").startswith(there + "/") and not (there + "/").startswith(here + "/"):
                folders.setdefault(here, set()).add(there)
    for graph in (headers, folders):
        for ring in rings(graph):
            yield f"{ring[0]}:1: cycle: {' -> '.join(ring)}"


def check_qt(sources, module_of):
    for source in sources:
        matching = [folder for folder in QT_MODULES if (source.path + "/").startswith(folder + "/")]
        if not matching:
            continue
        folder = max(matching, key=len)
        for line, quoted, name in source.includes:
            if quoted or not (name.startswith("Q") or name.startswith("q")):
                continue
            module = name.split("/")[0] if "/" in name else module_of.get(name)
            if module is not None and module not in QT_MODULES[folder]:
                yield f"{source.path}:{line}: qt-module: {folder} may not use {module} (<{name}>)"


def check_core_headers(sources):
    for source in sources:
        if source.path.startswith("core/") and source.path.endswith(".h"):
            for line, quoted, name in source.includes:
                if not quoted and (not HEADER_LIBRARIES.match(name) or name in C_LIBRARIES):
                    yield f"{source.path}:{line}: header-library: <{name}> belongs into a .cpp file"


def check_headers(sources):
    paths = {source.path for source in sources}
    for source in sources:
        if source.path.endswith(".h"):
            first = next((line for line in source.text.splitlines() if line.strip()), "")
            if first.strip() != "#pragma once":
                yield f"{source.path}:1: pragma-once: the first line of a header is #pragma once"
        elif f"{source.component}.h" in paths:
            own = f"{source.component}.h"
            if not source.includes or source.includes[0][2] != own:
                yield f"{source.path}:1: own-header-first: \"{own}\" shows by standing first that it needs nothing before it"


def check_sizes(sources):
    for source in sources:
        lines = source.text.count("\n")
        if lines > HARD_LINES:
            yield f"{source.path}:{HARD_LINES}: size: {lines} lines; more than {HARD_LINES} are several ideas in one file"


def check_forbidden(sources):
    for source in sources:
        # comments and texts may speak of these things; their lines stay, so that the numbers are right
        code = COMMENT_OR_TEXT.sub(lambda match: "\n" * match[0].count("\n"), source.text)
        for folder, pattern, rule, why in FORBIDDEN:
            if not source.path.startswith(folder):
                continue
            for match in pattern.finditer(code):
                line = code.count("\n", 0, match.start()) + 1
                yield f"{source.path}:{line}: {rule}: {match[0]}: {why}"


def check_program(name, readelf_output):
    """`readelf -d`: the headless program runs where there is no GUI library."""
    needed = re.findall(r"\(NEEDED\)[^\[]*\[([^\]]+)\]", readelf_output)
    if not needed:
        yield f"{name}:1: headless: readelf -d names no library at all; is this the program?"
    for library in needed:
        if library.removeprefix("lib").startswith(GUI_LIBRARIES):
            yield f"{name}:1: headless: needs {library}"


def qt_modules(headers):
    """Of Qt's include folder: header name -> module. QtCore wins where two have the same name."""
    modules = {}
    for folder in sorted(headers.glob("Qt*"), key=lambda path: path.name != "QtCore"):
        for path in folder.iterdir():
            modules.setdefault(path.name, folder.name)
    return modules


def check_all(sources, module_of):
    for check in (check_layers, check_cycles, check_core_headers, check_headers, check_sizes, check_forbidden):
        yield from check(sources)
    yield from check_qt(sources, module_of)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("--qt-headers", type=pathlib.Path, required=True)
    parser.add_argument("--headless", type=pathlib.Path)
    parser.add_argument("--readelf", default="readelf")
    options = parser.parse_args()

    sources = read_sources(options.root)
    modules = qt_modules(options.qt_headers)
    for wanted in ("QWidget", "QString"):
        if wanted not in modules:
            sys.exit(f"{options.qt_headers} has no {wanted}: is it Qt's include folder?")
    findings = list(check_all(sources, modules))
    if options.headless:
        output = subprocess.run([options.readelf, "-d", options.headless], check=True, capture_output=True, text=True).stdout
        findings += check_program(options.headless.name, output)

    for source in sources:
        lines = source.text.count("\n")
        if SOFT_LINES < lines <= HARD_LINES:
            print(f"{source.path}: {lines} lines: is it one idea?")
    for finding in findings:
        print(finding)
    print(f"{len(sources)} sources, {len(findings)} findings")
    return 1 if findings or not sources else 0


if __name__ == "__main__":
    sys.exit(main())
