# SPDX-License-Identifier: Apache-2.0
"""Layers whose entries' names and links lead astray. `files` lists them, with a problem, and follows none."""

from __future__ import annotations

from .. import tarformat as tar
from ..expect import Expect, bad_content, build_fails, odd_content, part
from ..registry import case
from ..workshop import Cache

UNSAFE = odd_content("unsafe-path")
DATA = b"owned\n"


def _register(name: str, description: str, expect: Expect, *parts: bytes, unjudged: str | None = None) -> None:
    @case(description, expect, name=f"name-{name}", unjudged=unjudged)
    def breaker(cache: Cache) -> str:
        place = cache.set_tar(tar.archive(*parts))
        cache.save()
        return place


_register("traversal", "A file is called `../../x`.", UNSAFE, tar.entry(b"../../x", DATA))
_register("traversal-inside", "A file is called `srv/../../../x`.", UNSAFE, tar.entry(b"srv/../../../x", DATA))
_register("traversal-pax", "A file is called `../../x` in its PAX header only.", UNSAFE,
          tar.pax(path=b"../../x"), tar.entry(b"srv/innocent", DATA))
_register("absolute", "A file has an absolute name.", UNSAFE, tar.entry(b"/etc/cachalot-was-here", DATA))
_register("absolute-double", "A file's name starts with two slashes.", UNSAFE,
          tar.entry(b"//etc/cachalot-was-here", DATA))
_register("backslashes", "A file's name has backslashes: one name on Unix, a path on Windows.", UNSAFE,
          tar.entry(b"srv\\..\\..\\x", DATA))
_register("drive", "A file's name starts with a drive letter.", UNSAFE, tar.entry(b"C:\\x", DATA))
_register("symlink-then-through", "A symbolic link out of the layer, then a file through it.", UNSAFE,
          tar.header(b"srv/out", kind=tar.SYMLINK, link=b"/tmp"), tar.entry(b"srv/out/cachalot-was-here", DATA))
_register("symlink-relative-through", "A relative symbolic link out of the layer, then a file through it.", UNSAFE,
          tar.header(b"srv/up", kind=tar.SYMLINK, link=b"../../../../tmp"),
          tar.entry(b"srv/up/cachalot-was-here", DATA))
_register("symlink-out", "A symbolic link to an absolute place, as layers often have.", Expect(),
          tar.header(b"srv/hosts", kind=tar.SYMLINK, link=b"/etc/hosts"))
_register("symlink-loop", "Symbolic links to each other.", Expect(),
          tar.header(b"srv/a", kind=tar.SYMLINK, link=b"b"), tar.header(b"srv/b", kind=tar.SYMLINK, link=b"a"))
_register("hardlink-missing", "A hard link to a name that no layer holds.", bad_content("broken-link", files=0),
          tar.header(b"srv/link", kind=tar.HARD_LINK, link=b"srv/not-there"))
_register("hardlink-outside", "A hard link to `../../etc/passwd`: the layer's own, which is not there.",
          bad_content("unsafe-path", files=0, buildkit=part("no such file")),
          tar.header(b"srv/link", kind=tar.HARD_LINK, link=b"../../etc/passwd"))
_register("hardlink-self", "A hard link to itself.", bad_content("broken-link", files=0),
          tar.header(b"srv/link", kind=tar.HARD_LINK, link=b"srv/link"))
_register("100000-bytes", "A file's name is 100,000 bytes long.", bad_content("name-too-long", files=0),
          tar.pax(path=b"srv/" + b"n" * 99_996), tar.entry(b"srv/short", DATA))
_register("deep", "A file lies 200 directories deep.", Expect(),
          tar.pax(path=b"d/" * 200 + b"file"), tar.entry(b"srv/short", DATA))
_register("very-deep", "A file lies 2,000 directories deep: BuildKit unpacks it for more than five minutes.",
          Expect(buildkit=build_fails()), tar.pax(path=b"d/" * 2000 + b"file"), tar.entry(b"srv/short", DATA),
          unjudged="it takes the daemon more than five minutes")
_register("nul", "A name in a PAX header holds a NUL.", bad_content("bad-archive", files=None),
          tar.pax(path=b"srv/a\0b"), tar.entry(b"srv/short", DATA))
_register("newline", "Names hold line breaks and tabs: they must not break the output.", Expect(),
          tar.entry(b"srv/a\nb\r\tc", DATA))
_register("escape", "Names hold terminal escape sequences: they must not reach a terminal.", Expect(),
          tar.entry(b"srv/\x1b[2J\x1b]0;title\x07\x9b31m", DATA))
_register("bidi", "Names hold characters that turn the writing direction.", Expect(),
          tar.entry("srv/\u202etxt.exe\u2066\ufeff".encode(), DATA))
_register("invalid-utf8", "A name is invalid UTF-8.", Expect(), tar.entry(b"srv/\xff\xfe\xc3(", DATA))
_register("invalid-utf8-pax", "A name in a PAX header is invalid UTF-8.", Expect(),
          tar.pax(path=b"srv/\xff\xfe\xc3(" + b"n" * 120), tar.entry(b"srv/short", DATA))
_register("latin1", "A name is in Latin-1.", Expect(), tar.entry("srv/Grüße".encode("latin-1"), DATA))
_register("normal-forms", "Two names differ in their Unicode form only.", Expect(),
          tar.entry("srv/\u00e9".encode(), DATA), tar.entry("srv/e\u0301".encode(), DATA))
_register("case-twins", "Two names differ in their case only.", Expect(),
          tar.entry(b"srv/Readme", DATA), tar.entry(b"srv/README", DATA))
_register("empty", "A file has no name.", Expect(files=None, deep=None), tar.header(b"") + tar.entry(b"srv/b", DATA))
_register("dot", "Entries are called `.`, `./` and `./././srv`.", Expect(), tar.directory(b"."), tar.directory(b"./"),
          tar.directory(b"./././srv/"))
_register("duplicates", "A name stands twice, with other contents: the last one counts.", Expect(),
          tar.entry(b"srv/twice", b"first"), tar.entry(b"srv/twice", b"second"))
_register("file-then-directory", "A name is a file first and a directory then.", Expect(),
          tar.entry(b"srv/both", DATA), tar.directory(b"srv/both/"), tar.entry(b"srv/both/inner", DATA))
_register("file-as-parent", "A file lies below another file.", bad_content("unsafe-path", files=0, buildkit=part("not a directory")),
          tar.entry(b"srv/file", DATA), tar.entry(b"srv/file/inner", DATA))
_register("whiteout-root", "A whiteout without a name (`.wh.`).",
          bad_content("unsafe-path", files=0, buildkit=part("invalid whiteout name")), tar.entry(b".wh."))
_register("whiteout-dot-dot", "A whiteout of `..`.",
          bad_content("unsafe-path", files=0, buildkit=part("invalid whiteout name")), tar.entry(b"srv/.wh..."))
_register("whiteout-opaque", "Opaque whiteouts, of the root as well.", Expect(),
          tar.entry(b".wh..wh..opq"), tar.directory(b"srv/"), tar.entry(b"srv/.wh..wh..opq"))
_register("whiteout-and-file", "A name is deleted and added in one layer.", Expect(),
          tar.entry(b"srv/.wh.manifest.txt"), tar.entry(b"srv/manifest.txt", DATA))
_register("whiteout-aufs", "Leftovers of aufs (`.wh..wh.plnk`, `.wh..wh.aufs`).", Expect(),
          tar.directory(b".wh..wh.plnk/"), tar.entry(b".wh..wh.aufs"))
