#!/usr/bin/env python3
"""The .ts files hold what the sources say, all of it translated.

usage: test_translations.py LUPDATE SOURCE_DIRECTORY
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

LUPDATE, ROOT = sys.argv[1], pathlib.Path(sys.argv[2])
# The languages that are translated, with their number of plural forms.
LANGUAGES = {"de": 2, "fr": 2, "ja": 1, "zh_CN": 1}
PLACES = re.compile(r"%L?\d|%n")
MNEMONIC = re.compile(r"&[^\s&]")


def messages(path):
    """{(context, source, comment): [translation, …] or None where it is unfinished}"""
    found = {}
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            texts = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            finished = translation.get("type") is None and all(texts)
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
            found[key] = texts if finished else None
    return found


class Translations(unittest.TestCase):
    maxDiff = None

    def check(self, name, *options):
        committed = ROOT / "translations" / name
        now = self.directory / name
        shutil.copy(committed, now)
        subprocess.run(
            [LUPDATE, "-silent", "-locations", "none", "-no-obsolete", *options, "-I", str(ROOT), str(ROOT / "core"),
             str(ROOT / "ui"), "-ts", str(now)],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        fresh = messages(now)
        self.assertTrue(fresh)
        self.assertEqual(sorted(map(str, messages(committed))), sorted(map(str, fresh)),
                         f"{name} is not what the sources say: cmake --build build/dev --target update_translations")
        self.assertEqual([key for key, texts in fresh.items() if texts is None], [], f"{name} is not finished")
        return fresh

    def setUp(self):
        self.scratch = tempfile.TemporaryDirectory()
        self.directory = pathlib.Path(self.scratch.name)

    def tearDown(self):
        self.scratch.cleanup()

    def test_languages_are_complete(self):
        for language in LANGUAGES:
            with self.subTest(language):
                self.check(f"cachalot_{language}.ts")

    def test_all_files_are_languages(self):
        files = {path.name for path in (ROOT / "translations").glob("*.ts")}
        self.assertEqual(files, {"cachalot_en.ts"} | {f"cachalot_{language}.ts" for language in LANGUAGES})

    def test_texts_keep_what_the_program_needs(self):
        for language, plurals in LANGUAGES.items():
            for (context, source, _), texts in messages(ROOT / f"translations/cachalot_{language}.ts").items():
                for text in texts or ():
                    with self.subTest(language, context=context, source=source, text=text):
                        self.keeps(source, text)
                if texts and "%n" in source:
                    self.assertEqual(len(texts), plurals, f"{language}: {source}")

    def keeps(self, source, text):
        self.assertEqual(set(PLACES.findall(text)), set(PLACES.findall(source)), "places for values")
        self.assertEqual(len(MNEMONIC.findall(text)), len(MNEMONIC.findall(source)), "the key behind &")
        self.assertEqual(text.count("\n"), source.count("\n"), "lines")
        # Texts are put together with numbers and widgets, so their edges count; "…" says that a question follows.
        edge = len(source) - len(source.lstrip(" ")), len(source) - len(source.rstrip(" "))
        self.assertEqual((len(text) - len(text.lstrip(" ")), len(text) - len(text.rstrip(" "))), edge, "edges")
        self.assertEqual(text.endswith("…"), source.endswith("…"), "…")

    def test_english_has_all_plurals(self):
        for (_, source, _), texts in self.check("cachalot_en.ts", "-pluralonly").items():
            self.assertNotIn("(s)", " ".join(texts), source)

    def test_contexts_are_those_of_the_program(self):
        # A text whose context lupdate gets wrong is in the file, and still not found when the program runs.
        sources = "".join(path.read_text(encoding="utf-8") for folder in ("core", "ui")
                          for path in sorted(ROOT.glob(f"{folder}/**/*.[ch]*")))
        for context in {key[0] for key in messages(ROOT / "translations/cachalot_de.ts")}:
            if not context.startswith("cachalot::"):
                self.assertTrue(f'"{context}"' in sources or f"Q_DECLARE_TR_FUNCTIONS({context})" in sources, context)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
