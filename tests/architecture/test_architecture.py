#!/usr/bin/env python3
"""Shows for each rule of architecture.py that it can fail, and that it lets pass what is right."""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import architecture as arch  # noqa: E402  (found by the line above)

MODULES = {"QString": "QtCore", "QWidget": "QtWidgets", "QColor": "QtGui", "QTcpSocket": "QtNetwork"}


def rules(*files):
    """The rules that a tree of (path, text) breaks."""
    sources = [arch.parse(path, text) for path, text in files]
    return sorted(finding.split(": ")[1] for finding in arch.check_all(sources, MODULES))


def header(*lines):
    return "\n".join(("#pragma once", *lines, ""))


class Layers(unittest.TestCase):
    def test_downwards_is_right(self):
        self.assertEqual(rules(("core/cache/a.cpp", '#include "core/base/b.h"\n#include "core/content/c.h"\n'),
                               ("app/cli/commands/a.cpp", '#include "app/cli/b.h"\n#include "core/transfer/c.h"\n'),
                               ("app/main.cpp", '#include "ui/common/b.h"\n#include "app/cli/c.h"\n')), [])

    def test_upwards_in_core(self):
        order = ["base", "content", "cache", "backend", "transfer"]
        for lower, upper in zip(order, order[1:]):
            self.assertEqual(rules((f"core/{lower}/a.h", header(f'#include "core/{upper}/b.h"'))), ["layer"], lower)

    def test_core_never_sees_the_app(self):
        self.assertEqual(rules(("core/transfer/a.h", header('#include "ui/models/b.h"'))), ["layer"])
        self.assertEqual(rules(("core/backend/local/a.h", header('#include "app/composition/b.h"'))), ["layer"])

    def test_ui_and_cli_never_see_each_other(self):
        self.assertEqual(rules(("ui/compare/a.h", header('#include "app/cli/b.h"'))), ["layer"])
        self.assertEqual(rules(("app/cli/a.h", header('#include "ui/models/b.h"'))), ["layer"])

    def test_models_never_see_windows(self):
        self.assertEqual(rules(("ui/models/a.h", header('#include "ui/common/b.h"'))), ["layer"])

    def test_pages_never_see_each_other(self):
        self.assertEqual(rules(("ui/compare/a.h", header('#include "ui/explorer/b.h"'))), ["layer"])
        self.assertEqual(rules(("ui/compare/a.h", header('#include "ui/common/b.h"', '#include "core/transfer/c.h"'))), [])
        self.assertEqual(rules(("ui/window/a.h", header('#include "ui/explorer/b.h"', '#include "ui/compare/c.h"'))), [])
        self.assertEqual(rules(("ui/window/a.h", header('#include "app/composition/b.h"'))), ["layer"])

    def test_a_new_folder_needs_a_place(self):
        self.assertEqual(rules(("core/misc/a.h", header())), ["unknown-folder"])

    def test_paths_are_from_the_root(self):
        self.assertEqual(rules(("core/base/a.h", header('#include "b.h"'))), ["include-path"])
        self.assertEqual(rules(("core/base/a.h", header('#include "../content/b.h"'))), ["include-path"])
        self.assertEqual(rules(("core/base/a.h", header('#include "tests/support/b.h"'))), ["include-path"])


class Cycles(unittest.TestCase):
    def test_two_headers(self):
        self.assertEqual(rules(("core/base/a.h", header('#include "core/base/b.h"')),
                               ("core/base/b.h", header('#include "core/base/a.h"'))), ["cycle"])

    def test_siblings(self):
        self.assertEqual(rules(("core/backend/local/a.cpp", '#include "core/backend/registry/x.h"\n'),
                               ("core/backend/registry/b.cpp", '#include "core/backend/s3/x.h"\n'),
                               ("core/backend/s3/c.cpp", '#include "core/backend/local/x.h"\n')), ["cycle"])

    def test_a_source_file_with_its_inner_header_is_none(self):
        self.assertEqual(rules(("core/base/a.h", header()),
                               ("core/base/a.cpp", '#include "core/base/a.h"\n#include "core/base/inner.h"\n'),
                               ("core/base/inner.h", header('#include "core/base/a.h"'))), [])

    def test_a_factory_above_its_implementations_is_none(self):
        self.assertEqual(rules(("core/backend/factory.cpp", '#include "core/backend/local/x.h"\n'),
                               ("core/backend/local/x.h", header('#include "core/backend/interface.h"'))), [])

    def test_a_diamond_is_none(self):
        self.assertEqual(rules(("core/base/a.h", header('#include "core/base/b.h"', '#include "core/base/c.h"')),
                               ("core/base/b.h", header('#include "core/base/d.h"')),
                               ("core/base/c.h", header('#include "core/base/d.h"')),
                               ("core/base/d.h", header())), [])


class Qt(unittest.TestCase):
    def test_core_and_models_know_no_display(self):
        for path in ("core/base/a.cpp", "ui/models/a.cpp", "app/cli/a.cpp", "app/composition/a.cpp"):
            self.assertEqual(rules((path, "#include <QColor>\n")), ["qt-module"], path)
            self.assertEqual(rules((path, "#include <QtWidgets/QWidget>\n")), ["qt-module"], path)
            self.assertEqual(rules((path, "#include <QString>\n")), [], path)

    def test_windows_know_no_network(self):
        self.assertEqual(rules(("ui/common/a.cpp", "#include <QTcpSocket>\n")), ["qt-module"])
        self.assertEqual(rules(("ui/common/a.cpp", "#include <QWidget>\n")), [])

    def test_modules_are_read_from_qt(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("QtCore/QString", "QtWidgets/QWidget"):
                path = pathlib.Path(folder, name)
                path.parent.mkdir()
                path.touch()
            self.assertEqual(arch.qt_modules(pathlib.Path(folder)), {"QString": "QtCore", "QWidget": "QtWidgets"})


class Files(unittest.TestCase):
    def test_libraries_stay_in_source_files(self):
        for name in ("nlohmann/json.hpp", "archive.h", "openssl/evp.h", "KTar/x.h"):
            self.assertEqual(rules(("core/base/a.h", header(f"#include <{name}>"))), ["header-library"], name)
            self.assertEqual(rules(("core/base/a.cpp", f"#include <{name}>\n")), [], name)
        self.assertEqual(rules(("core/base/a.h", header("#include <tl/expected.hpp>", "#include <vector>"))), [])

    def test_pragma_once(self):
        self.assertEqual(rules(("core/base/a.h", "class A;\n")), ["pragma-once"])

    def test_own_header_first(self):
        both = ("core/base/a.h", header())
        self.assertEqual(rules(both, ("core/base/a.cpp", '#include <vector>\n#include "core/base/a.h"\n')),
                         ["own-header-first"])
        self.assertEqual(rules(both, ("core/base/a.cpp", '#include "core/base/a.h"\n#include <vector>\n')), [])

    def test_size(self):
        self.assertEqual(rules(("core/base/a.cpp", "\n" * arch.HARD_LINES)), [])
        self.assertEqual(rules(("core/base/a.cpp", "\n" * (arch.HARD_LINES + 1))), ["size"])

    def test_singletons(self):
        self.assertEqual(rules(("core/base/a.cpp", "Store &Store::instance()\n{\n}\n")), ["singleton"])
        self.assertEqual(rules(("core/base/a.cpp", "auto a = QCoreApplication::instance( );\n")), ["singleton"])
        self.assertEqual(rules(("core/base/a.cpp", '// no instance()\nauto a = "instance()";\n')), [])
        self.assertEqual(rules(("app/main.cpp", "auto a = QCoreApplication::instance();\n")), [])

    def test_forbidden_words(self):
        self.assertEqual(rules(("ui/models/a.cpp", "QThreadPool::globalInstance()->start(f);\n")), ["global-pool"])
        self.assertEqual(rules(("core/base/a.cpp", "for (int i : std::views::iota(0, 3)) {\n}\n")), ["views"])
        self.assertEqual(rules(("core/base/a.cpp", "#include <format>\n")), ["format"])

    def test_the_line_is_right(self):
        source = arch.parse("core/base/a.cpp", "/* one\n two */\nauto a = x::instance();\n")
        self.assertEqual([finding.split(": ")[0] for finding in arch.check_forbidden([source])], ["core/base/a.cpp:3"])


class Program(unittest.TestCase):
    LINE = " 0x0000000000000001 (NEEDED)             Shared library: [{}]\n"

    def findings(self, *libraries):
        return list(arch.check_program("x", "".join(self.LINE.format(name) for name in libraries)))

    def test_gui_libraries(self):
        self.assertEqual(self.findings("libQt6Core.so.6", "libc.so.6"), [])
        self.assertEqual(len(self.findings("libQt6Core.so.6", "libQt6Gui.so.6", "libQt6Widgets.so.6")), 2)

    def test_no_program(self):
        self.assertEqual(len(self.findings()), 1)


class Tree(unittest.TestCase):
    def test_files_are_found(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("core/base/a.h", "core/base/b.cpp", "ui/models/x/c.cpp", "app/d.cpp", "tests/e.cpp", "core/f.txt"):
                path = pathlib.Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text("")
            self.assertEqual([source.path for source in arch.read_sources(pathlib.Path(folder))],
                             ["core/base/a.h", "core/base/b.cpp", "ui/models/x/c.cpp", "app/d.cpp"])


if __name__ == "__main__":
    unittest.main()
